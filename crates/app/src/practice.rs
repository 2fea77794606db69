//! Practising: a sandbox with a group of invented women, in memory, thrown away afterwards.
//!
//! The sandbox is an app of its own beside the one with the books. Commands go to whichever the
//! person has before her; the exchange knows the books only, so nothing of it can be sent.

use std::sync::Arc;

use domain::clock::Clock;
use domain::disposition::chained;
use domain::inbox::{self, PersonSet};
use domain::operation::Change;
use domain::place::{self, DirectoryArea, Level, Village};
use domain::role::{Area, Assignment, Role};
use domain::shg::meeting::Pieces;
use domain::shg::{
    AgreedSaving, Attendance, Frequency, GroupKind, Office, Relation, SavingKind, Terms,
};
use domain::{
    AreaId, Date, DeviceId, Disposition, GroupId, Operation, Paise, PersonId, Scope, VillageId,
};
use serde::Deserialize;
use store::{Entry, EntryBody, FeedNews, Identity, News};
use ts_rs::TS;

use crate::error::AppError;
use crate::session::{App, AppState, Manner, Shared};
use crate::shg::group::{AddGroup, add_group};
use crate::shg::meeting::{
    MeetingSheet, OpenMeeting, SaveMeeting, close_meeting, open_meeting, save_meeting,
};
use crate::shg::member::{AddMember, add_member};
use crate::world::Machine;

/// Begins practising, or begins again with a fresh sandbox.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Practise {
    /// The language of the names in the sandbox: `en`, `hi`, `ur`.
    pub language: String,
}

/// Names in a sandbox, all invented.
struct Names {
    trainee: &'static str,
    state: &'static str,
    district: &'static str,
    block: &'static str,
    village: &'static str,
    group: &'static str,
    /// Each woman and her husband.
    women: [(&'static str, &'static str); 8],
}

const ENGLISH: Names = Names {
    trainee: "Trainee",
    state: "Practice state",
    district: "Practice district",
    block: "Practice block",
    village: "Practice village",
    group: "Ujala practice group",
    women: [
        ("Gulabo Devi", "Ramdhani"),
        ("Shabnam", "Karim"),
        ("Phulmati", "Sukhram"),
        ("Naseema Bano", "Rashid"),
        ("Champa Devi", "Birju"),
        ("Tsering Lhamo", "Stobgais"),
        ("Lajo", "Kishan"),
        ("Munni Devi", "Gopal"),
    ],
};
const HINDI: Names = Names {
    trainee: "सीखने वाली दीदी",
    state: "अभ्यास राज्य",
    district: "अभ्यास ज़िला",
    block: "अभ्यास ब्लॉक",
    village: "अभ्यास गाँव",
    group: "उजाला अभ्यास समूह",
    women: [
        ("गुलाबो देवी", "रामधनी"),
        ("शबनम", "करीम"),
        ("फूलमती", "सुखराम"),
        ("नसीमा बानो", "रशीद"),
        ("चंपा देवी", "बिरजू"),
        ("त्सेरिंग ल्हामो", "स्तोबगैस"),
        ("लाजो", "किशन"),
        ("मुन्नी देवी", "गोपाल"),
    ],
};
const URDU: Names = Names {
    trainee: "سیکھنے والی",
    state: "مشق ریاست",
    district: "مشق ضلع",
    block: "مشق بلاک",
    village: "مشق گاؤں",
    group: "اجالا مشق گروپ",
    women: [
        ("گل ناز", "کریم"),
        ("شبنم", "بشیر"),
        ("نسیمہ بانو", "رشید"),
        ("چمپا دیوی", "برجو"),
        ("حسینہ", "غلام نبی"),
        ("پروین", "سلیم"),
        ("تسیرنگ لہامو", "ستوبگیس"),
        ("مہ جبین", "اکرم"),
    ],
};

const TRAINEE: PersonId = PersonId(1);
const DEVICE: DeviceId = DeviceId(1);
const SAVING: Paise = Paise::rupees(50);
/// Meetings that the group held already, so that there is something in the box.
const HELD: [i32; 2] = [-14, -7];

/// Puts a sandbox before the person. The books stay as they are: open or locked, with every
/// draft in them. Works before anybody was enrolled.
pub(crate) async fn practise(shared: &Arc<Shared>, input: Practise) -> Result<AppState, AppError> {
    let (directory, manner) = {
        let app = shared.lock();
        (app.directory().to_owned(), app.state()?.manner)
    };
    let mut sandbox = App::sandbox(&directory, Box::new(Machine::new()), TRAINEE)?;
    furnish(&mut sandbox, names_in(&input.language))?;
    sandbox.choose_manner(Manner {
        language: Some(input.language),
        ..manner
    })?;
    // What was made just now is not news to the window: it opens every page anew.
    sandbox.take_touched();
    let state = sandbox.state()?;
    *shared.practice() = Some(sandbox);
    Ok(state)
}

/// Throws the sandbox away and goes back to where the person was.
pub(crate) async fn leave_practice(shared: &Arc<Shared>, (): ()) -> Result<AppState, AppError> {
    *shared.practice() = None;
    shared.lock().state()
}

fn names_in(language: &str) -> &'static Names {
    match language {
        "hi" | "doi" => &HINDI,
        "ur" | "ks" => &URDU,
        _ => &ENGLISH,
    }
}

/// A village, a group of eight and two meetings, recorded by the same commands as in earnest.
fn furnish(app: &mut App, names: &Names) -> Result<(), AppError> {
    let village = settle(app, names)?;
    let today = app.today();
    let formed = today.plus_days(-60);
    let terms = Terms {
        from: formed,
        frequency: Frequency::Weekly,
        day: today.weekday(),
        savings: vec![AgreedSaving {
            kind: SavingKind::Compulsory,
            amount: SAVING,
        }],
        fine_late: Paise::rupees(5),
        fine_absent: Paise::rupees(10),
        lending: None,
    };
    let group = add_group(
        app,
        AddGroup {
            village,
            name: names.group.to_owned(),
            kind: GroupKind::Women,
            formed: Some(formed),
            terms,
            bank: None,
            ifsc: None,
            account: None,
            codes: Vec::new(),
        },
    )?;
    for (serial, &(name, husband)) in (1..).zip(&names.women) {
        add_member(
            app,
            AddMember {
                group: group.row.id,
                name: name.to_owned(),
                relation: Relation::Husband,
                relation_name: Some(husband.to_owned()),
                serial: Some(serial),
                joined: formed,
                office: match serial {
                    1 => Office::President,
                    2 => Office::Secretary,
                    3 => Office::Treasurer,
                    _ => Office::Member,
                },
                birth_year: None,
                mobile: None,
                nominee: None,
                photo: None,
                codes: Vec::new(),
                consented: Some(formed),
            },
        )?;
    }
    HELD.iter()
        .try_for_each(|days| hold(app, group.row.id, today.plus_days(*days)))
}

/// The device's identity, the trainee and her village: what the centre says in earnest.
fn settle(app: &mut App, names: &Names) -> Result<VillageId, AppError> {
    let (state, district, block) = (new_area(app), new_area(app), new_area(app));
    let village = VillageId(app.world().new_id());
    app.store_mut()?.set_identity(&Identity {
        device: DEVICE,
        epoch: 1,
        signing_key: [0; 32],
        centre_key: [0; 32],
        // There is no centre: were this ever sent, it would reach nobody.
        centre_url: String::new(),
        incarnation: 0,
    })?;
    let area = |id, level, parent, name: &str| DirectoryArea {
        id,
        level,
        parent,
        name: name.to_owned(),
        codes: Vec::new(),
    };
    let trainee = PersonSet {
        device: DEVICE,
        person: TRAINEE,
        name: names.trainee.to_owned(),
        assignments: vec![Assignment {
            role: Role::Crp,
            area: Area::Directory(block),
        }],
        areas: vec![
            area(state, Level::State, None, names.state),
            area(district, Level::District, Some(state), names.district),
            area(block, Level::Block, Some(district), names.block),
        ],
        villages: Vec::new(),
    };
    let home = Village {
        id: village,
        block,
        name: names.village.to_owned(),
        panchayat: None,
        codes: Vec::new(),
    };
    let at = app.clock();
    let told = [
        told(
            1,
            at,
            Scope::Inbox(DEVICE),
            Change::Inbox(inbox::Change::PersonSet(trainee)),
        ),
        told(
            2,
            at,
            Scope::Village(village),
            Change::Place(place::Change::VillageAdded(home)),
        ),
    ];
    app.store_mut()?.receive(&News {
        feeds: told.into(),
        ..News::default()
    })?;
    Ok(village)
}

/// The one entry of a feed, as if the centre had said it.
fn told(seq: u64, at: Clock, scope: Scope, change: Change) -> FeedNews {
    let bytes = Operation {
        device: DeviceId::CENTRE,
        epoch: 0,
        seq,
        by: PersonId::CENTRE,
        seen: 0,
        at,
        scope,
        change,
    }
    .encode();
    let disposition = Disposition::Posted;
    let chain = chained(&[0; 32], blake3::hash(&bytes).as_bytes(), &disposition);
    let body = EntryBody::Operation(bytes);
    FeedNews {
        scope,
        from: 1,
        entries: vec![Entry { disposition, body }],
        chain,
    }
}

fn new_area(app: &App) -> AreaId {
    AreaId(app.world().new_id())
}

/// A meeting to which all came but one, with the box counted and two who signed.
fn hold(app: &mut App, group: GroupId, on: Date) -> Result<(), AppError> {
    let MeetingSheet { mut draft, .. } = open_meeting(
        app,
        OpenMeeting {
            group,
            date: Some(on),
            kind: None,
        },
    )?;
    let away = draft.rows.len().saturating_sub(1);
    for (place, row) in draft.rows.iter_mut().enumerate() {
        row.attendance = Some(Attendance::Present);
        if place == away {
            row.attendance = Some(Attendance::Informed);
            row.savings.clear();
        }
    }
    draft.signatories = draft.rows.iter().take(2).map(|row| row.member).collect();
    let totals = save_meeting(
        app,
        SaveMeeting {
            group,
            draft: draft.clone(),
            version: None,
        },
    )?
    .totals;
    draft.count = pieces(totals.expected_cash);
    let version = None;
    close_meeting(
        app,
        SaveMeeting {
            group,
            draft,
            version,
        },
    )?;
    Ok(())
}

/// The amount in the largest notes and coins.
fn pieces(amount: Paise) -> Vec<Pieces> {
    let mut rest = amount.0;
    let mut count = Vec::new();
    for rupees in [500, 200, 100, 50, 20, 10, 5, 2, 1] {
        let value = Paise::rupees(rupees);
        let pieces = u32::try_from(rest / value.0).unwrap_or_default();
        rest %= value.0;
        if pieces > 0 {
            count.push(Pieces { value, pieces });
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared() -> (tempfile::TempDir, Arc<Shared>) {
        let folder = tempfile::tempdir().expect("a folder");
        let shared = Shared::open(folder.path(), Box::new(Machine::new())).expect("opens");
        (folder, Arc::new(shared))
    }

    fn in_language(language: &str) -> Practise {
        Practise {
            language: language.to_owned(),
        }
    }

    #[tokio::test]
    async fn a_sandbox_has_a_group_of_eight_whose_meeting_is_due_today() {
        let (_folder, shared) = shared();
        for language in ["en", "hi", "ur"] {
            let state = practise(&shared, in_language(language))
                .await
                .expect("it begins");
            assert!(state.practising);
            shared.with(|app| {
                let rows = app
                    .store()
                    .expect("it is open")
                    .groups(&store::GroupFilter {
                        text: None,
                        village: None,
                        only_active: true,
                        limit: 10,
                    })
                    .expect("reads");
                let [group] = &rows[..] else {
                    panic!("{} groups", rows.len())
                };
                assert_eq!((group.members, group.next_due), (8, Some(app.today())));
                assert_eq!(group.saved, Paise::rupees(2 * 7 * 50));
            });
        }
        let state = leave_practice(&shared, ()).await.expect("it ends");
        assert!(!state.practising);
    }

    #[test]
    fn pieces_add_up_to_the_amount() {
        let sum: i64 = pieces(Paise::rupees(888))
            .iter()
            .map(|found| found.value.0 * i64::from(found.pieces))
            .sum();
        assert_eq!(sum, 88_800);
    }
}
