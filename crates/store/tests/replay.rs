//! Whatever people do and however they exchange: the same tables everywhere, and the same again
//! from the journal.

mod common;

use std::collections::BTreeSet;

use common::*;
use domain::edit::{Edit, Field, STATE_FIELD, Value};
use domain::review::Verdict;
use domain::shg::{self, Ended, FederationLink, MemberField, MembersMerged, NotHeld, Rejoined};
use domain::{Change, GroupId, MemberId, OperationRef, Paise, Scope};
use proptest::prelude::*;
use store::Store;

#[derive(Clone, Debug)]
enum Action {
    Meeting {
        device: usize,
        day: u8,
        rupees: i64,
    },
    Reverse {
        device: usize,
        nth: usize,
    },
    Missed {
        device: usize,
        day: u8,
    },
    Rename {
        device: usize,
        member: u32,
        phone: bool,
        word: u8,
    },
    End {
        device: usize,
        member: u32,
        day: u8,
    },
    Joined {
        device: usize,
        member: u32,
        day: u8,
    },
    Join {
        device: usize,
        member: u32,
    },
    Rejoin {
        device: usize,
        member: u32,
        day: u8,
    },
    Merge {
        device: usize,
        kept: u32,
        other: u32,
    },
    Unmerge {
        device: usize,
    },
    Belong {
        device: usize,
        day: u8,
        to: u8,
    },
    Tie {
        device: usize,
        member: u32,
        to: u8,
    },
    Terms {
        device: usize,
        day: u8,
        fine: i64,
    },
    Visit {
        device: usize,
        day: u8,
        sales: i64,
    },
    Decide {
        device: usize,
        nth: usize,
        verdict: u8,
    },
    Exchange {
        device: usize,
    },
    LoseAnswer {
        device: usize,
    },
    Refetch {
        device: usize,
    },
}

fn any_action() -> impl Strategy<Value = Action> {
    let device = 0..3_usize;
    let member = 1..6_u32;
    prop_oneof![
        4 => (device.clone(), 1..6_u8, 1..4_i64)
            .prop_map(|(device, day, rupees)| Action::Meeting { device, day, rupees }),
        2 => (device.clone(), 0..8_usize).prop_map(|(device, nth)| Action::Reverse { device, nth }),
        1 => (device.clone(), 1..6_u8).prop_map(|(device, day)| Action::Missed { device, day }),
        2 => (device.clone(), member.clone(), any::<bool>(), 0..3_u8)
            .prop_map(|(device, member, phone, word)| {
                Action::Rename { device, member, phone, word }
            }),
        2 => (device.clone(), member.clone(), 5..12_u8)
            .prop_map(|(device, member, day)| Action::End { device, member, day }),
        1 => (device.clone(), member.clone(), 1..4_u8)
            .prop_map(|(device, member, day)| Action::Joined { device, member, day }),
        1 => (device.clone(), member.clone(), 8..14_u8)
            .prop_map(|(device, member, day)| Action::Rejoin { device, member, day }),
        1 => (device.clone(), member.clone())
            .prop_map(|(device, member)| Action::Join { device, member }),
        1 => (device.clone(), member.clone(), member)
            .prop_map(|(device, kept, other)| Action::Merge { device, kept, other }),
        1 => device.clone().prop_map(|device| Action::Unmerge { device }),
        1 => (device.clone(), 1..5_u8, 1..5_u8)
            .prop_map(|(device, day, to)| Action::Belong { device, day, to }),
        1 => (device.clone(), 1..4_u32, 1..3_u8)
            .prop_map(|(device, member, to)| Action::Tie { device, member, to }),
        1 => (device.clone(), 1..4_u8, 1..3_i64)
            .prop_map(|(device, day, fine)| Action::Terms { device, day, fine }),
        2 => (device.clone(), 1..4_u8, 1..3_i64)
            .prop_map(|(device, day, sales)| Action::Visit { device, day, sales }),
        3 => (device.clone(), 0..4_usize, 0..3_u8)
            .prop_map(|(device, nth, verdict)| Action::Decide { device, nth, verdict }),
        4 => device.clone().prop_map(|device| Action::Exchange { device }),
        1 => device.clone().prop_map(|device| Action::LoseAnswer { device }),
        1 => device.prop_map(|device| Action::Refetch { device }),
    ]
}

fn any_coming_and_going() -> impl Strategy<Value = Action> {
    let device = 0..3_usize;
    let member = 3..5_u32;
    prop_oneof![
        3 => (device.clone(), member.clone(), 5..12_u8)
            .prop_map(|(device, member, day)| Action::End { device, member, day }),
        2 => (device.clone(), member.clone(), 8..14_u8)
            .prop_map(|(device, member, day)| Action::Rejoin { device, member, day }),
        1 => (device.clone(), member.clone(), 1..4_u8)
            .prop_map(|(device, member, day)| Action::Joined { device, member, day }),
        1 => (device.clone(), member.clone())
            .prop_map(|(device, member)| Action::Join { device, member }),
        2 => (device.clone(), member.clone(), member)
            .prop_map(|(device, kept, other)| Action::Merge { device, kept, other }),
        1 => device.clone().prop_map(|device| Action::Unmerge { device }),
        3 => (device.clone(), 0..4_usize, 0..3_u8)
            .prop_map(|(device, nth, verdict)| Action::Decide { device, nth, verdict }),
        4 => device.prop_map(|device| Action::Exchange { device }),
    ]
}

fn meetings(store: &Store) -> Vec<OperationRef> {
    let view = store.group(GROUP).expect("reads");
    view.iter()
        .flat_map(|view| &view.meetings)
        .map(|line| line.operation)
        .collect()
}

fn base(store: &Store, member: u32, field: u8) -> OperationRef {
    let found = store.writer_of(Scope::Group(GROUP), member_id(member).bytes(), field);
    let nobody = OperationRef {
        device: domain::DeviceId(1),
        epoch: 1,
        seq: 1,
    };
    found.expect("reads").unwrap_or(nobody)
}

#[expect(clippy::too_many_lines, reason = "one arm an action")]
fn change(action: &Action, store: &Store) -> Option<(Scope, Change)> {
    let date = |number: &u8| day(&format!("2026-11-{number:02}"));
    Some(match action {
        Action::Meeting {
            day: number,
            rupees,
            ..
        } => meeting(&date(number).to_string(), &[1, 2, 3], *rupees),
        Action::Reverse { nth, .. } => reversal(*meetings(store).get(*nth)?),
        Action::Missed { day: number, .. } => in_group(shg::Change::MeetingNotHeld(NotHeld {
            date: date(number),
            reason: "snow".to_owned(),
        })),
        Action::Rename {
            member,
            phone,
            word,
            ..
        } => {
            let field = if *phone {
                MemberField::Mobile
            } else {
                MemberField::Name
            };
            let value = Value::Text(format!("Word {word}"));
            let edit = Edit {
                field,
                value,
                base: base(store, *member, field.number()),
            };
            in_group(shg::Change::MemberEdited(member_id(*member), vec![edit]))
        }
        Action::End {
            member,
            day: number,
            ..
        } => in_group(shg::Change::MemberEnded(
            member_id(*member),
            Ended {
                on: date(number),
                reason: format!("moved on {}", date(number)),
                base: base(store, *member, STATE_FIELD),
            },
        )),
        Action::Joined {
            member,
            day: number,
            ..
        } => {
            let edit = Edit {
                field: MemberField::Joined,
                value: Value::Date(date(number)),
                base: base(store, *member, MemberField::Joined.number()),
            };
            in_group(shg::Change::MemberEdited(member_id(*member), vec![edit]))
        }
        Action::Rejoin {
            member,
            day: number,
            ..
        } => in_group(shg::Change::MemberRejoined(
            member_id(*member),
            Rejoined {
                from: date(number),
                base: base(store, *member, STATE_FIELD),
            },
        )),
        Action::Join { device, member } => member_named(*member, *device),
        Action::Merge { kept, other, .. } => in_group(shg::Change::MembersMerged(MembersMerged {
            kept: member_id(*kept),
            other: member_id(*other),
            reason: "one woman, seen by all".to_owned(),
        })),
        Action::Unmerge { .. } => {
            let book = store.book(GROUP).expect("reads");
            let (merge, _) = book.merges.first()?;
            reversal(*merge)
        }
        // The last two stand for leaving: the first one, and whichever it was.
        Action::Belong {
            day: number, to, ..
        } => in_group(shg::Change::FederationSet(FederationLink {
            from: date(number),
            federation: (*to < 3).then(|| group_numbered(*to)),
            name: "Chushot VO".to_owned(),
            left: (*to == 3).then(|| group_numbered(1)),
        })),
        Action::Tie { member, to, .. } => in_group(shg::Change::MemberTied(
            member_id(*member),
            group_numbered(*to),
            None,
        )),
        Action::Terms {
            day: number, fine, ..
        } => {
            let mut agreed = terms(&date(number).to_string());
            agreed.fine_late = Paise::rupees(*fine);
            in_group(shg::Change::TermsAgreed(agreed))
        }
        Action::Visit {
            day: number, sales, ..
        } => visit(1, &date(number).to_string(), *sales),
        Action::Decide { nth, verdict, .. } => {
            let reviews = store.reviews().expect("reads");
            let parked = reviews.get(*nth)?;
            let verdict = [Verdict::Keep, Verdict::Replace, Verdict::Both][usize::from(*verdict)];
            let (_, change) = decided(parked.parked.made.operation, verdict);
            let scope = parked.group.map_or(Scope::Village(VILLAGE), Scope::Group);
            (scope, change)
        }
        Action::Exchange { .. } | Action::LoseAnswer { .. } | Action::Refetch { .. } => {
            return None;
        }
    })
}

/// A group somewhere else.
fn group_numbered(number: u8) -> GroupId {
    GroupId(uuid::Uuid::from_u128(0x1000 + u128::from(number)))
}

/// The same new member, written differently on different devices.
fn member_named(number: u32, device: usize) -> (Scope, Change) {
    member(number, ["Nasreen", "Nasreen", "Nasrin"][device])
}

fn device_of(action: &Action) -> usize {
    match action {
        Action::Meeting { device, .. }
        | Action::Reverse { device, .. }
        | Action::Missed { device, .. }
        | Action::Rename { device, .. }
        | Action::End { device, .. }
        | Action::Joined { device, .. }
        | Action::Join { device, .. }
        | Action::Rejoin { device, .. }
        | Action::Merge { device, .. }
        | Action::Unmerge { device }
        | Action::Belong { device, .. }
        | Action::Tie { device, .. }
        | Action::Terms { device, .. }
        | Action::Visit { device, .. }
        | Action::Decide { device, .. }
        | Action::Exchange { device }
        | Action::LoseAnswer { device }
        | Action::Refetch { device } => *device,
    }
}

fn digests(store: &Store) -> [[u8; 32]; 2] {
    [Scope::Group(GROUP), Scope::Village(VILLAGE)]
        .map(|scope| store.digest(Some(scope)).expect("reads"))
}

fn sound(store: &mut Store) -> Result<(), TestCaseError> {
    let report = store.check().expect("checks");
    prop_assert!(report.equal, "{:#?}", report.differences);
    follows_the_book(store)
}

/// The table of members says who was one on which day, and who is one now, as the book does.
fn follows_the_book(store: &Store) -> Result<(), TestCaseError> {
    let book = store.book(GROUP).expect("reads");
    for on in (1..16).map(|nth| day("2026-10-31").plus_days(nth)) {
        let lines = store.active_members(GROUP, on).expect("reads");
        let listed: BTreeSet<MemberId> = lines.iter().map(|line| line.id).collect();
        let members: BTreeSet<MemberId> = book.members_on(on).map(|member| member.id).collect();
        prop_assert_eq!(listed, members, "on {}", on);
    }
    for member in &book.members {
        let view = store.member(member.id).expect("reads").expect("is there");
        let line = &view.line;
        let said = (line.joined, line.active, line.ended);
        prop_assert_eq!(
            said,
            (
                member.joined,
                member.presence.ended.is_none(),
                member.presence.ended
            )
        );
        // The reason is that of the very day.
        let reason = member.presence.ended.map(|on| format!("moved on {on}"));
        prop_assert_eq!(view.end_reason, reason);
    }
    Ok(())
}

/// Lets three devices do all of this, and compares them with one that sees only the feed.
fn come_to_the_same(actions: &[Action]) -> Result<(), TestCaseError> {
    let (mut centre, first) = begun();
    let mut devices = [first, device(2), device(3)];
    let (scope, change_of_enterprise) = enterprise(1, "Shawls", "Fatima");
    done(&mut devices[0], scope, change_of_enterprise);
    for store in &mut devices {
        centre.exchange(store);
    }
    for action in actions {
        let store = &mut devices[device_of(action)];
        match action {
            Action::Exchange { .. } => {
                let received = centre.exchange(store);
                prop_assert_eq!(received.broken, vec![]);
            }
            Action::LoseAnswer { .. } => drop(centre.push(store)),
            Action::Refetch { .. } => store.refetch(Scope::Group(GROUP)).expect("forgets"),
            _ => {
                if let Some((scope, change)) = change(action, store) {
                    record(store, scope, change);
                }
            }
        }
        sound(store)?;
    }
    for _ in 0..2 {
        for store in &mut devices {
            centre.exchange(store);
        }
    }
    let mut fresh = device(4);
    centre.exchange(&mut fresh);
    let expected = digests(&fresh);
    for store in &mut devices {
        prop_assert_eq!(store.exchanged().expect("reads").pending, 0);
        prop_assert_eq!(digests(store), expected);
        store.rebuild_all().expect("rebuilds");
        prop_assert_eq!(digests(store), expected);
    }
    Ok(())
}

/// Two records of one woman, of whom one left twice: what she is told to have left for is that of
/// the day that is told.
#[test]
fn why_she_left_follows_the_book_through_a_merge_and_a_verdict() {
    let joined = |device| Action::Join { device, member: 4 };
    let left = |member, day| Action::End {
        device: 0,
        member,
        day,
    };
    let actions = [
        joined(2),
        joined(0),
        Action::Merge {
            device: 2,
            kept: 3,
            other: 4,
        },
        left(3, 5),
        Action::Exchange { device: 2 },
        Action::Exchange { device: 0 },
        Action::Rejoin {
            device: 0,
            member: 3,
            day: 11,
        },
        left(4, 5),
        left(3, 6),
        Action::Decide {
            device: 0,
            nth: 3,
            verdict: 1,
        },
    ];
    come_to_the_same(&actions).expect("the same");
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn every_device_comes_to_the_same_tables(
        actions in proptest::collection::vec(any_action(), 1..48),
    ) {
        come_to_the_same(&actions)?;
    }
}

proptest! {
    #![proptest_config(config(64))]

    /// Two women only, so that what is said of them collides often.
    #[test]
    fn members_come_and_go_in_the_table_as_in_the_book(
        actions in proptest::collection::vec(any_coming_and_going(), 1..48),
    ) {
        come_to_the_same(&actions)?;
    }
}
