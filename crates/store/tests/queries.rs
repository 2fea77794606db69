//! What screens ask, and what they are answered.

mod common;

use common::*;
use domain::edit::{Edit, Field, STATE_FIELD, Value};
use domain::figures::Figure;
use domain::ledger::Purse;
use domain::place::{Norms, SizeWarning};
use domain::shg::book::Away;
use domain::shg::loan::{BrokenMonth, InterestPeriod, LoanGiven, LoanTerms, Method, Rate, Source};
use domain::shg::{self, Ended, FederationLink, Frequency, MemberField, NotHeld, Rejoined};
use domain::{Disposition, GroupId, Paise, PersonId, Scope, med};
use store::view::{ArrivalKind, Draft, FoundKind};
use store::{EnterpriseFilter, GroupFilter, Recorded, Store, draft};
use uuid::Uuid;

const ALL: &[u32] = &[1, 2, 3];

fn titles(store: &Store, text: &str) -> Vec<String> {
    store
        .find(text, 20)
        .expect("finds")
        .into_iter()
        .map(|found| found.title)
        .collect()
}

#[test]
fn a_list_of_groups_knows_the_pauses_that_a_group_agreed() {
    let (_, mut store) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut store, scope, change);
    let next = |store: &Store| {
        let listed = store.groups(&GroupFilter::default()).expect("reads");
        let book = store.book(GROUP).expect("reads");
        assert_eq!(listed[0].next_due, book.schedule().next_due());
        listed[0].next_due
    };
    assert_eq!(next(&store), Some(day("2026-11-21")));
    let winter = shg::Pause {
        from: day("2026-11-15"),
        to: day("2027-03-15"),
        reason: "snow".to_owned(),
    };
    let (scope, change) = in_group(shg::Change::PauseAgreed(winter));
    let target = done(&mut store, scope, change);
    assert_eq!(next(&store), Some(day("2027-03-20")));
    let back = shg::Reversed {
        target,
        reason: "the pass is open".to_owned(),
    };
    let (scope, change) = in_group(shg::Change::RecordReversed(back));
    done(&mut store, scope, change);
    assert_eq!(next(&store), Some(day("2026-11-21")));
}

#[test]
fn a_group_page_shows_everything() {
    let (mut centre, mut store) = begun();
    for date in ["2026-10-31", "2026-11-14"] {
        let (scope, change) = meeting(date, ALL, 50);
        done(&mut store, scope, change);
    }
    let missed = NotHeld {
        date: day("2026-11-21"),
        reason: "snow".to_owned(),
    };
    let (scope, change) = in_group(shg::Change::MeetingNotHeld(missed));
    done(&mut store, scope, change);
    let draft = Draft {
        json: "{}".to_owned(),
        saved_ms: 1,
        by: PersonId(1),
    };
    store
        .save_draft(draft::MEETING, &GROUP.to_string(), &draft)
        .expect("saves");
    let view = store.group(GROUP).expect("reads").expect("is there");
    assert_eq!((view.row.members, view.row.saved), (3, Paise::rupees(300)));
    assert_eq!(view.row.last_meeting, Some(day("2026-11-14")));
    assert_eq!(
        view.row.next_due,
        Some(day("2026-11-28")),
        "after the one not held"
    );
    assert_eq!((view.row.unsent, view.row.has_draft), (3, true));
    assert_eq!(view.row.village_name, "Ganderbal");
    assert_eq!(view.row.size_warning, Some(SizeWarning::TooFew));
    let dates: Vec<String> = view
        .meetings
        .iter()
        .map(|line| line.date.to_string())
        .collect();
    assert_eq!(dates, ["2026-11-14", "2026-10-31"]);
    let months: Vec<(String, i64)> = view
        .months
        .iter()
        .map(|month| (month.month.to_string(), month.amount))
        .collect();
    assert_eq!(
        months,
        [
            ("2026-10".to_owned(), 15_000),
            ("2026-11".to_owned(), 15_000)
        ]
    );
    assert_eq!(view.not_held[0].reason, "snow");
    assert_eq!(view.made.name.as_deref(), Some("Shabnam"));
    centre.exchange(&mut store);
    assert_eq!(
        store
            .group(GROUP)
            .expect("reads")
            .expect("is there")
            .row
            .unsent,
        0
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "one list, filter by filter")]
fn groups_are_filtered_and_a_group_of_an_unknown_village_is_listed_too() {
    let mut store = device(1);
    for number in 0..5_u128 {
        let id = GroupId(Uuid::from_u128(0x6000 + number));
        let added = shg::Change::GroupAdded(Box::new(group_of(id, &format!("Group {number}"))));
        done(&mut store, Scope::Group(id), domain::Change::Shg(added));
    }
    let id = GroupId(Uuid::from_u128(0x6000));
    let base = store
        .writer_of(Scope::Group(id), id.bytes(), STATE_FIELD)
        .expect("reads");
    let ended = Ended {
        on: day("2026-11-01"),
        reason: "merged".to_owned(),
        base: base.expect("was added"),
    };
    let change = domain::Change::Shg(shg::Change::GroupEnded(ended));
    done(&mut store, Scope::Group(id), change);
    let count = |filter: &GroupFilter| store.groups(filter).expect("reads").len();
    let all = GroupFilter::default();
    assert_eq!(count(&all), 5);
    assert_eq!(
        count(&GroupFilter {
            only_active: true,
            ..all.clone()
        }),
        4
    );
    assert_eq!(
        count(&GroupFilter {
            limit: 2,
            ..all.clone()
        }),
        2
    );
    assert_eq!(
        count(&GroupFilter {
            text: Some("group 3".to_owned()),
            ..all.clone()
        }),
        1
    );
    assert_eq!(
        count(&GroupFilter {
            text: Some(" ".to_owned()),
            ..all.clone()
        }),
        5
    );
    assert_eq!(
        count(&GroupFilter {
            village: Some(VILLAGE),
            ..all.clone()
        }),
        5
    );
    assert_eq!(
        count(&GroupFilter {
            text: Some("nobody".to_owned()),
            ..all.clone()
        }),
        0
    );
    let last = store
        .groups(&all)
        .expect("reads")
        .pop()
        .expect("has groups");
    assert_eq!(
        (last.active, last.next_due, last.village_name.as_str()),
        (false, None, "")
    );
    let found = store.find("group", 20).expect("finds");
    assert!(
        !found.last().expect("has groups").active,
        "inactive ones last"
    );
}

#[test]
fn members_are_those_of_the_day() {
    let (_, mut store) = begun();
    let late = shg::Member {
        joined: day("2026-06-01"),
        ..member_of(4, "Nasreen")
    };
    let (scope, change) = in_group(shg::Change::MemberAdded(Box::new(late)));
    done(&mut store, scope, change);
    let base = store
        .writer_of(scope, member_id(1).bytes(), STATE_FIELD)
        .expect("reads")
        .expect("was added");
    let ended = Ended {
        on: day("2026-10-01"),
        reason: "moved".to_owned(),
        base,
    };
    let (scope, change) = in_group(shg::Change::MemberEnded(member_id(1), ended));
    done(&mut store, scope, change);
    let names = |on: &str| -> Vec<String> {
        let members = store.active_members(GROUP, day(on)).expect("reads");
        members.into_iter().map(|member| member.name).collect()
    };
    assert_eq!(names("2024-12-31"), Vec::<String>::new());
    assert_eq!(
        names("2026-05-31"),
        ["Fatima Bano", "Zainab", "Saraswati Devi"]
    );
    assert_eq!(
        names("2026-10-01").len(),
        4,
        "she leaves at the end of the day"
    );
    assert_eq!(names("2026-10-02"), ["Zainab", "Saraswati Devi", "Nasreen"]);
    let view = store
        .member(member_id(1))
        .expect("reads")
        .expect("is there");
    assert_eq!(view.end_reason.as_deref(), Some("moved"));
    assert_eq!(view.group_name, "Roshni");
}

#[test]
fn who_comes_back_is_no_member_between() {
    let (_, mut store) = begun();
    let base = |store: &Store| {
        let writer = store.writer_of(Scope::Group(GROUP), member_id(1).bytes(), STATE_FIELD);
        writer.expect("reads").expect("was added")
    };
    let ended = Ended {
        on: day("2026-10-01"),
        reason: "moved".to_owned(),
        base: base(&store),
    };
    let (scope, change) = in_group(shg::Change::MemberEnded(member_id(1), ended));
    done(&mut store, scope, change);
    let back = Rejoined {
        from: day("2026-11-15"),
        base: base(&store),
    };
    let (scope, change) = in_group(shg::Change::MemberRejoined(member_id(1), back));
    done(&mut store, scope, change);
    let count = |on: &str| -> usize {
        let members = store.active_members(GROUP, day(on)).expect("reads");
        members.len()
    };
    for (on, members) in [
        ("2026-10-01", 3),
        ("2026-10-02", 2),
        ("2026-11-14", 2),
        ("2026-11-15", 3),
    ] {
        assert_eq!(count(on), members, "{on}");
    }
    let view = store
        .member(member_id(1))
        .expect("reads")
        .expect("is there");
    assert_eq!((view.line.active, view.line.ended), (true, None));
    assert_eq!(view.end_reason, None);
    let (left, back) = (day("2026-10-01"), day("2026-11-15"));
    assert_eq!(view.away, [Away { left, back }]);
    assert!(store.check().expect("checks").equal);
}

#[test]
fn an_edit_names_its_base_and_a_later_one_on_the_same_base_is_refused() {
    let (_, mut store) = begun();
    let id = member_id(1);
    let field = MemberField::Name;
    let base = store.writer_of(Scope::Group(GROUP), id.bytes(), field.number());
    let base = base.expect("reads").expect("was added");
    let edit = |value: &str| {
        let edits = vec![Edit {
            field,
            value: Value::Text(value.to_owned()),
            base,
        }];
        in_group(shg::Change::MemberEdited(id, edits))
    };
    let (scope, change) = edit("Fatima Banoo");
    let edited = done(&mut store, scope, change);
    assert_eq!(
        store
            .writer_of(scope, id.bytes(), field.number())
            .expect("reads"),
        Some(edited)
    );
    assert_eq!(
        store
            .member(id)
            .expect("reads")
            .expect("is there")
            .line
            .name,
        "Fatima Banoo"
    );
    let (scope, change) = edit("Fatimah");
    let refused = record(&mut store, scope, change);
    assert!(matches!(
        refused,
        Recorded::Refused(Disposition::Parked { .. })
    ));
    let wrong = vec![Edit {
        field: MemberField::Serial,
        value: Value::Flag(true),
        base,
    }];
    let (scope, change) = in_group(shg::Change::MemberEdited(id, wrong));
    done(&mut store, scope, change);
    let line = store.member(id).expect("reads").expect("is there").line;
    assert_eq!(
        line.serial,
        Some(1),
        "a value of the wrong kind changes nothing"
    );
}

#[test]
fn names_are_found_in_any_script_with_village_and_code() {
    let (_, store) = begun();
    assert_eq!(titles(&store, "सरस्वती"), ["Saraswati Devi"]);
    assert_eq!(titles(&store, "fatema"), ["Fatima Bano"]);
    assert_eq!(titles(&store, "zai"), ["Zainab"]);
    assert_eq!(titles(&store, "fatima ganderbal"), ["Fatima Bano"]);
    assert_eq!(
        titles(&store, "gulam nabi").len(),
        3,
        "by the husband's name"
    );
    assert_eq!(titles(&store, "JK-0042-7"), ["Roshni"]);
    assert_eq!(titles(&store, "jk00427"), ["Roshni"]);
    assert_eq!(titles(&store, "JK-00"), ["Roshni"]);
    assert_eq!(titles(&store, ""), Vec::<String>::new());
    assert_eq!(titles(&store, "\"* OR"), Vec::<String>::new());
    let found = store.find("ganderbal", 3).expect("finds");
    let kinds: Vec<FoundKind> = found.iter().map(|found| found.kind).collect();
    assert_eq!(
        kinds,
        [FoundKind::Village, FoundKind::Group, FoundKind::Member]
    );
    assert_eq!(found[2].group, Some(GROUP));
    assert_eq!(found[2].village_name.as_deref(), Some("Ganderbal"));
}

#[test]
fn a_village_that_comes_after_its_groups_makes_them_findable_by_its_name() {
    let mut store = device(1);
    for (scope, change) in [group(), member(1, "Fatima")] {
        done(&mut store, scope, change);
    }
    assert_eq!(titles(&store, "ganderbal"), Vec::<String>::new());
    let (scope, change) = village();
    done(&mut store, scope, change);
    assert_eq!(
        titles(&store, "ganderbal"),
        ["Ganderbal", "Roshni", "Fatima"]
    );
}

#[test]
fn likely_the_same_are_shown_before_adding() {
    let (_, mut store) = begun();
    let likely = store
        .likely_members(GROUP, "Fatema Banoo", None)
        .expect("finds");
    assert_eq!(
        likely
            .iter()
            .map(|found| found.title.as_str())
            .collect::<Vec<_>>(),
        ["Fatima Bano"]
    );
    let other = GroupId(Uuid::from_u128(0x62));
    let far = domain::VillageId(Uuid::from_u128(0x52));
    let added = shg::Group {
        village: far,
        ..group_of(other, "Another")
    };
    let change = domain::Change::Shg(shg::Change::GroupAdded(Box::new(added)));
    done(&mut store, Scope::Group(other), change);
    let elsewhere = |relation| {
        store
            .likely_members(other, "Fatima Banu", relation)
            .expect("finds")
    };
    assert_eq!(
        elsewhere(Some("Gulam Nabi")).len(),
        1,
        "the same husband elsewhere"
    );
    assert_eq!(elsewhere(Some("Abdul Rashid")).len(), 0);
    assert_eq!(elsewhere(None).len(), 0, "a name alone says little");
    assert_eq!(
        store.likely_members(GROUP, "Kamla", None).expect("finds"),
        []
    );
    assert_eq!(
        store
            .likely_groups(VILLAGE, "Roshnee")
            .expect("finds")
            .len(),
        1
    );
    assert_eq!(store.likely_groups(far, "Roshnee").expect("finds").len(), 0);
    let (scope, change) = enterprise(1, "Shawl House", "Fatima Bano");
    done(&mut store, scope, change);
    let same = store
        .likely_enterprises(VILLAGE, "Shop", "Fatema Banoo")
        .expect("finds");
    assert_eq!(same.len(), 1);
    assert_eq!(
        store
            .likely_enterprises(VILLAGE, "Shop", "Kamla")
            .expect("finds"),
        []
    );
}

#[test]
fn terms_are_those_of_the_day_and_the_next_meeting_follows_them() {
    let (_, mut store) = begun();
    let monthly = shg::Terms {
        frequency: shg::Frequency::Monthly,
        day: 5,
        ..terms("2026-11-16")
    };
    let (scope, change) = in_group(shg::Change::TermsAgreed(monthly.clone()));
    done(&mut store, scope, change);
    let on = |date: &str| {
        store
            .terms_on(GROUP, day(date))
            .expect("reads")
            .expect("has terms")
    };
    assert_eq!(
        on("2020-01-01").from,
        day("2025-01-04"),
        "the first ones before they began"
    );
    assert_eq!(on("2026-11-15").frequency, shg::Frequency::Weekly);
    assert_eq!(on("2026-11-16"), monthly);
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut store, scope, change);
    let view = store.group(GROUP).expect("reads").expect("is there");
    assert_eq!(view.row.next_due, Some(day("2026-12-05")));
    assert_eq!(view.terms[0], monthly, "newest first");
    let nowhere = GroupId(Uuid::from_u128(1));
    assert_eq!(
        store.terms_on(nowhere, day("2026-01-01")).expect("reads"),
        None
    );
}

#[test]
fn visits_are_due_by_their_day() {
    let (_, mut store) = begun();
    for (number, name) in [(1, "Shawls"), (2, "Bakery"), (3, "Dairy")] {
        let (scope, change) = enterprise(number, name, "Fatima");
        done(&mut store, scope, change);
    }
    for (number, date) in [(1, "2026-11-08"), (2, "2026-11-14"), (3, "2026-11-01")] {
        let (scope, change) = visit(number, date, 500);
        done(&mut store, scope, change);
    }
    let names = |rows: &[store::view::EnterpriseRow]| -> Vec<String> {
        rows.iter().map(|row| row.name.clone()).collect()
    };
    let due = store.due_visits(day("2026-11-15")).expect("reads");
    assert_eq!(names(&due.overdue), ["Dairy"]);
    assert_eq!(names(&due.today), ["Shawls"]);
    assert_eq!(names(&due.week), ["Bakery"]);
    assert_eq!(due.later, []);
    // The same day of the next week is within seven days.
    let week_before = store.due_visits(day("2026-11-14")).expect("reads");
    assert_eq!(names(&week_before.week), ["Shawls", "Bakery"]);
    let eight_before = store.due_visits(day("2026-11-13")).expect("reads");
    assert_eq!(names(&eight_before.later), ["Bakery"]);
    let view = store
        .enterprise(enterprise_id(1))
        .expect("reads")
        .expect("is there");
    assert_eq!(view.member_name.as_deref(), Some("Fatima Bano"));
    assert_eq!((view.row.unsent, view.visits.len()), (2, 1));
    let wrong = view.visits[0].operation;
    let reason = "another enterprise".to_owned();
    let reversed = med::Change::VisitReversed(shg::Reversed {
        target: wrong,
        reason,
    });
    let (scope, change) = in_village(reversed);
    done(&mut store, scope, change);
    let view = store
        .enterprise(enterprise_id(1))
        .expect("reads")
        .expect("is there");
    assert_eq!(
        (view.row.last_visit, view.row.next_due),
        (None, Some(day("2026-11-08")))
    );
    assert_eq!(view.row.unsent, 3);
    let shown = store.visit(wrong).expect("reads").expect("is there");
    assert!(matches!(
        shown.line.standing,
        store::view::Standing::Reversed { .. }
    ));
    let filter = EnterpriseFilter {
        text: Some("baker".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        names(&store.enterprises(&filter).expect("reads")),
        ["Bakery"]
    );
}

#[test]
fn people_places_and_norms_come_from_the_centre() {
    let (mut centre, mut store) = begun();
    assert_eq!(
        store.people().expect("reads").len(),
        1,
        "the other device's people stay there"
    );
    assert_eq!(
        store
            .person(PersonId(1))
            .expect("reads")
            .expect("is there")
            .name,
        "Shabnam"
    );
    let places = store.places().expect("reads");
    let names: Vec<&str> = places.areas.iter().map(|area| area.name.as_str()).collect();
    assert_eq!(names, ["Jammu and Kashmir", "Ganderbal", "Lar"]);
    assert_eq!(
        (places.villages[0].groups, places.villages[0].enterprises),
        (1, 0)
    );
    let on = |store: &Store, state, date: &str| {
        store.norms(state, day(date)).expect("reads").members_usual
    };
    assert_eq!(
        store.norms(None, day("2026-01-01")).expect("reads"),
        Norms::national()
    );
    for (state, from, usual) in [
        (None, "2020-01-01", 11),
        (None, "2026-01-01", 12),
        (Some(STATE), "2026-06-01", 3),
    ] {
        let (scope, change) = norms(state, from, usual);
        centre.author(scope, change);
    }
    centre.exchange(&mut store);
    assert_eq!(on(&store, None, "2019-12-31"), 10);
    assert_eq!(on(&store, None, "2025-12-31"), 11);
    assert_eq!(on(&store, Some(STATE), "2026-05-31"), 12);
    assert_eq!(on(&store, Some(STATE), "2026-06-01"), 3);
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut store, scope, change);
    let row = store.group(GROUP).expect("reads").expect("is there").row;
    assert_eq!(
        row.size_warning,
        Some(SizeWarning::TooFew),
        "below the fewest of any norm"
    );
}

#[test]
fn a_block_is_summed_up_from_figures() {
    let (_, mut store) = begun();
    for date in ["2026-10-31", "2026-11-14"] {
        let (scope, change) = meeting(date, ALL, 50);
        done(&mut store, scope, change);
    }
    let (scope, change) = enterprise(1, "Shawls", "Fatima");
    done(&mut store, scope, change);
    let (scope, change) = visit(1, "2026-11-20", 900);
    done(&mut store, scope, change);
    let month = day("2026-11-14").month();
    for block in [None, Some(BLOCK)] {
        let view = store.block(block, month, month.last_day()).expect("reads");
        let figure = |figure: Figure| {
            let row = view
                .figures
                .iter()
                .find(|row| row.figure == figure)
                .expect("listed");
            (row.amount, row.total)
        };
        assert_eq!(figure(Figure::Saved), (15_000, 30_000));
        assert_eq!(figure(Figure::Meetings), (1, 2));
        assert_eq!(figure(Figure::Visits), (1, 1));
        assert_eq!(figure(Figure::Groups), (0, 1));
        let village = &view.villages[0];
        assert_eq!(
            (village.groups, village.members, village.meetings),
            (1, 3, 1)
        );
        assert_eq!((village.saved, village.visits), (Paise::rupees(150), 1));
    }
    let elsewhere = store
        .block(Some(DISTRICT), month, month.last_day())
        .expect("reads");
    assert!(elsewhere.villages.is_empty());
    assert!(elsewhere.figures.iter().all(|row| row.total == 0));
}

#[test]
fn arrivals_are_what_others_made_newest_first() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    let missed = NotHeld {
        date: day("2026-11-07"),
        reason: "snow".to_owned(),
    };
    let (scope, change) = in_group(shg::Change::MeetingNotHeld(missed));
    done(&mut one, scope, change);
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut one, scope, change);
    let waiting = one.waiting(1).expect("reads");
    assert_eq!(waiting[0].kind, ArrivalKind::Meeting, "the newest first");
    centre.exchange(&mut one);
    assert_eq!(one.waiting(9).expect("reads"), [], "all at the centre");
    centre.exchange(&mut two);
    let arrivals = two.arrivals(3).expect("reads");
    let kinds: Vec<ArrivalKind> = arrivals.iter().map(|arrival| arrival.kind).collect();
    let newest = [
        ArrivalKind::Meeting,
        ArrivalKind::NotHeld,
        ArrivalKind::Member,
    ];
    assert_eq!(kinds, newest);
    assert_eq!(arrivals[0].title, "Roshni");
    assert_eq!(arrivals[0].amount, Some(Paise::rupees(150)));
    assert_eq!(arrivals[0].device, domain::DeviceId(1));
    assert!(arrivals[2].member.is_some(), "leads to her page");
    assert!(arrivals[2].member_name.is_some(), "says who joined");
    assert_eq!(
        two.arrivals(100).expect("reads").len(),
        6,
        "not what the centre made"
    );
    assert_eq!(one.arrivals(100).expect("reads"), [], "not its own");
    assert_eq!(two.exchanged().expect("reads").scopes.len(), 3);
    assert_eq!(two.exchanged().expect("reads").scopes[0].chain.len(), 8);
}

#[test]
fn a_meeting_page_names_its_members() {
    let (_, mut store) = begun();
    let (scope, change) = meeting("2026-11-14", &[1, 2], 50);
    let closed = done(&mut store, scope, change);
    let view = store.meeting(closed).expect("reads").expect("is there");
    assert_eq!(view.names.len(), 2);
    assert_eq!(view.totals.saved, Paise::rupees(100));
    assert_eq!((view.line.there, view.line.members), (2, 2));
    let member = store
        .member(member_id(1))
        .expect("reads")
        .expect("is there");
    assert_eq!(
        (member.attended, member.meetings, member.line.saved),
        (1, 1, Paise::rupees(50))
    );
    let absent = store
        .member(member_id(3))
        .expect("reads")
        .expect("is there");
    assert_eq!((absent.attended, absent.meetings), (0, 0));
    let other = domain::OperationRef { seq: 99, ..closed };
    assert_eq!(store.meeting(other).expect("reads"), None);
    assert_eq!(store.whereabouts(other).expect("reads"), None);
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, in the order of its days")]
fn the_pictures_of_a_group_tell_its_year() {
    let (_, mut store) = begun();
    for (date, there) in [
        ("2026-03-28", ALL),
        ("2026-10-31", ALL),
        ("2026-11-14", &[1, 2]),
    ] {
        let (scope, change) = meeting(date, there, 50);
        done(&mut store, scope, change);
    }
    let (scope, change) = meeting("2026-11-07", ALL, 70);
    let wrong = done(&mut store, scope, change);
    let (scope, change) = reversal(wrong);
    done(&mut store, scope, change);
    let today = day("2026-11-22");
    let pictures = store.group_pictures(GROUP, today).expect("reads");
    assert_eq!(pictures.months.len(), 12);
    let of = |month: &str| {
        let picture = pictures
            .months
            .iter()
            .find(|one| one.month.to_string() == month);
        let picture = picture.expect("a month of the year");
        (
            picture.saved,
            picture.saved_in_all,
            picture.there,
            picture.due,
        )
    };
    let rupees = Paise::rupees;
    assert_eq!(of("2026-03"), (rupees(150), rupees(150), 3, 3));
    assert_eq!(
        of("2026-09"),
        (rupees(0), rupees(150), 0, 0),
        "nothing, and told"
    );
    assert_eq!(
        of("2026-11"),
        (rupees(100), rupees(400), 2, 2),
        "what was reversed is out"
    );
    let in_hand: Vec<Paise> = pictures.rotation.iter().map(|one| one.in_hand).collect();
    assert_eq!(in_hand.len(), 12);
    // Each meeting brings its savings, and a donation of 100 to the bank.
    assert_eq!(in_hand[9..], [rupees(250), rupees(500), rupees(700)]);
    assert!(pictures.rotation.iter().all(|one| one.lent.is_zero()));
    let dates: Vec<String> = pictures
        .meetings
        .iter()
        .map(|one| one.date.to_string())
        .collect();
    assert_eq!(dates, ["2026-03-28", "2026-10-31", "2026-11-14"]);
    assert_eq!(pictures.year_from, day("2026-04-01"));
    let women: Vec<_> = pictures
        .women
        .iter()
        .map(|one| (one.saved, one.agreed, one.due))
        .collect();
    assert_eq!(women[0], (rupees(100), rupees(100), rupees(0)));
    assert_eq!(
        women[2],
        (rupees(50), rupees(100), rupees(50)),
        "she did not come once"
    );

    let block = store
        .block_pictures(Some(BLOCK), today.month())
        .expect("reads");
    assert_eq!(
        block.months, pictures.months,
        "the block has this group only"
    );
    let everything = store
        .block_pictures(None, day("2026-10-01").month())
        .expect("reads");
    assert_eq!(everything.months[11].saved_in_all, rupees(300));
    let elsewhere = domain::AreaId(Uuid::from_u128(77));
    let nothing = store
        .block_pictures(Some(elsewhere), today.month())
        .expect("reads");
    assert!(nothing.months.iter().all(|month| month.meetings == 0));
}

#[test]
fn a_block_does_not_count_what_a_federation_holds_of_its_groups() {
    let (_, mut store) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut store, scope, change);
    let today = day("2026-11-22");
    let before = store
        .block_pictures(Some(BLOCK), today.month())
        .expect("reads");
    assert_eq!(before.months[11].saved, Paise::rupees(150));
    let vo = domain::GroupId(Uuid::from_u128(0x62));
    let mut federation = group_of(vo, "Ganderbal VO");
    federation.kind = domain::shg::GroupKind::VillageOrganisation;
    federation.codes.clear();
    let in_vo = |change| (Scope::Group(vo), domain::Change::Shg(change));
    let (scope, change) = in_vo(shg::Change::GroupAdded(Box::new(federation)));
    done(&mut store, scope, change);
    for number in [1, 2] {
        let member = member_of(number, &format!("Group {number}"));
        let (scope, change) = in_vo(shg::Change::MemberAdded(Box::new(member)));
        done(&mut store, scope, change);
    }
    let held = meeting_of("2026-11-14", &[1, 2], 500, Paise::ZERO);
    let (scope, change) = in_vo(shg::Change::MeetingClosed(Box::new(held)));
    done(&mut store, scope, change);
    let after = store
        .block_pictures(Some(BLOCK), today.month())
        .expect("reads");
    assert_eq!(after, before, "the groups' money once");
}

#[test]
fn what_a_federation_lends_is_told_apart_from_what_its_groups_lend() {
    let (_, mut store) = begun();
    let vo = domain::GroupId(Uuid::from_u128(0x62));
    let mut federation = group_of(vo, "Ganderbal VO");
    federation.kind = domain::shg::GroupKind::VillageOrganisation;
    federation.codes.clear();
    let in_vo = |change| (Scope::Group(vo), domain::Change::Shg(change));
    let (scope, change) = in_vo(shg::Change::GroupAdded(Box::new(federation)));
    done(&mut store, scope, change);
    for number in [1, 2] {
        let member = member_of(number, &format!("Group {number}"));
        let (scope, change) = in_vo(shg::Change::MemberAdded(Box::new(member)));
        done(&mut store, scope, change);
    }
    let (scope, change) = in_group(shg::Change::FederationSet(FederationLink {
        from: day("2026-01-01"),
        federation: Some(vo),
        name: "Ganderbal VO".to_owned(),
        left: None,
    }));
    done(&mut store, scope, change);
    let lends = |rupees| {
        let mut held = meeting_of("2026-11-14", &[1, 2], 500, Paise::ZERO);
        held.loans = vec![loan_of(1, rupees)];
        let cash = held.totals().expected_cash;
        held.count[0].value = cash;
        shg::Change::MeetingClosed(Box::new(held))
    };
    let (scope, change) = in_vo(lends(400));
    done(&mut store, scope, change);
    let (scope, change) = in_group(lends(300));
    done(&mut store, scope, change);
    let today = day("2026-11-22");
    for of in [None, Some(vo)] {
        let known = store.known_loans(of, today).expect("reads");
        let mut told: Vec<_> = known
            .iter()
            .map(|loan| {
                (
                    loan.kind.is_federation(),
                    loan.group,
                    loan.account.standing(today).given,
                )
            })
            .collect();
        told.sort_by_key(|(federation, ..)| *federation);
        let expected = [
            (false, GROUP, Paise::rupees(300)),
            (true, vo, Paise::rupees(400)),
        ];
        assert_eq!(told, expected, "{of:?}");
    }
    let before = store.known_loans(None, day("2026-11-13")).expect("reads");
    assert!(before.is_empty(), "nothing was lent yet");
}

/// A loan of so many rupees in ten instalments.
fn loan_of(number: u32, rupees: i64) -> LoanGiven {
    LoanGiven {
        member: tag(number),
        nth: 0,
        amount: Paise::rupees(rupees),
        source: Source::Own,
        terms: LoanTerms {
            rate: Rate::per_month_hundredths(200),
            method: Method::Declining,
            instalments: 10,
            every: Frequency::Monthly,
            first_due: day("2026-12-14"),
            interest: InterestPeriod::Month,
            broken: BrokenMonth::Full,
            moratorium: 0,
            instalment: None,
        },
        purse: Purse::Cash,
        purpose: None,
        account: None,
    }
}
