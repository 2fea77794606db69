//! What a reviewer's word does where several records hold what hers is about.

mod common;

use common::*;
use domain::disposition::ParkReason;
use domain::edit::{Edit, STATE_FIELD, Value};
use domain::figures::Figure;
use domain::ledger::Head;
use domain::review::Verdict;
use domain::shg::cutoff::{CutOffAssets, CutOffFunds};
use domain::shg::{self, CutOff, Ended, MemberField, MembersMerged, Office, OfficeGiven, Rejoined};
use domain::{Change, Disposition, GroupId, MemberId, OperationRef, Paise, PersonId, Scope};
use store::{Recorded, Store};
use uuid::Uuid;

/// A group that was named in the federation before its book arrived.
const NAMED: GroupId = GroupId(Uuid::from_u128(0x1001));
const OTHER: GroupId = GroupId(Uuid::from_u128(0x1002));

/// Records something of which it is known that it waits for a person.
fn set_apart(store: &mut Store, (scope, change): (Scope, Change)) -> OperationRef {
    let before = store.pending_operations(0, 1 << 20).expect("reads").len();
    let recorded = record(store, scope, change);
    let after = store.pending_operations(0, 1 << 20).expect("reads");
    assert!(after.len() > before, "kept: {recorded:?}");
    let (_, bytes) = after.last().expect("kept");
    domain::Operation::decode(bytes).expect("reads").reference()
}

fn tied(member: u32, group: GroupId) -> (Scope, Change) {
    in_group(shg::Change::MemberTied(member_id(member), group, None))
}

/// The same group as a member under its own id.
fn added(group: GroupId, name: &str) -> (Scope, Change) {
    let member = shg::Member {
        id: MemberId(group.0),
        ..member_of(9, name)
    };
    in_group(shg::Change::MemberAdded(Box::new(member)))
}

fn parked_with(centre: &Centre, operation: OperationRef) -> Option<ParkReason> {
    let feed = centre.feeds.get(&Scope::Group(GROUP)).expect("a feed");
    feed.entries.iter().find_map(|(bytes, disposition)| {
        let found = domain::Operation::decode(bytes).expect("reads");
        match disposition {
            Disposition::Parked { reason, .. } if found.reference() == operation => Some(*reason),
            _ => None,
        }
    })
}

/// Every device has the same tables as one that never saw more than the feed, and makes them again
/// from its journal.
fn all_agree(centre: &mut Centre, stores: [&mut Store; 2]) {
    let [one, two] = stores;
    let mut fresh = device(4);
    for store in [&mut *one, &mut *two, &mut fresh] {
        centre.exchange(store);
    }
    let expected = fresh.digest(Some(Scope::Group(GROUP))).expect("reads");
    for store in [one, two] {
        centre.exchange(store);
        let digest = store.digest(Some(Scope::Group(GROUP))).expect("reads");
        assert_eq!(digest, expected);
        let report = store.check().expect("checks");
        assert!(report.equal, "{:#?}", report.differences);
    }
}

/// How many accounts stand for a group.
fn accounts(store: &Store, group: GroupId) -> usize {
    let book = store.book(GROUP).expect("reads");
    let members = book.members.iter();
    members
        .filter(|member| book.group_of(member.id) == group)
        .count()
}

fn beginning(rupees: i64) -> (Scope, Change) {
    let amount = Paise::rupees(rupees);
    let cutoff = CutOff {
        date: day("2026-10-31"),
        meetings: 40,
        last_meeting: None,
        has: CutOffAssets {
            cash: amount,
            ..CutOffAssets::default()
        },
        funds: CutOffFunds {
            surplus: amount,
            ..CutOffFunds::default()
        },
        borrowings: Vec::new(),
        closed: Vec::new(),
        insurance: Vec::new(),
        members: Vec::new(),
        difference: None,
    };
    in_group(shg::Change::CutOffEntered(Box::new(cutoff)))
}

/// What a verdict that is refused collides with.
fn refused(store: &mut Store, parked: OperationRef, verdict: Verdict) -> OperationRef {
    let (scope, change) = decided(parked, verdict);
    match record(store, scope, change) {
        Recorded::Refused(Disposition::Parked {
            reason: ParkReason::Duplicate,
            with: Some(with),
        }) => with,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn an_old_group_has_one_beginning_whatever_a_reviewer_says() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let (scope, change) = beginning(1_000);
    let stood = done(&mut one, scope, change);
    let (scope, change) = beginning(1_200);
    let waits = done(&mut two, scope, change);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    let reviews = one.reviews().expect("reads");
    assert_eq!(reviews[0].reason, ParkReason::Duplicate);
    assert!(!reviews[0].can_both_stand);
    assert_eq!(refused(&mut one, waits, Verdict::Both), stood);
    // Nor does the centre let it count, whatever a device sends.
    let operation = domain::Operation {
        device: domain::DeviceId(3),
        epoch: 1,
        seq: 1,
        by: PersonId(1),
        seen: 0,
        at: clock(),
        scope: Scope::Group(GROUP),
        change: decided(waits, Verdict::Both).1,
    };
    let parked = Disposition::Parked {
        reason: ParkReason::Duplicate,
        with: Some(stood),
    };
    assert_eq!(centre.accept(&operation.encode()), parked);
    let cash = |store: &Store| {
        let book = store.book(GROUP).expect("reads");
        let balances = book.balances(day("2026-10-31"));
        let mut pages = balances.iter();
        pages
            .find(|(page, _)| page.head == Head::Cash)
            .map(|(_, amount)| *amount)
    };
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        assert_eq!(cash(store), Some(Paise::rupees(1_000)));
    }
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        assert_eq!(cash(store), Some(Paise::rupees(1_200)));
    }
}

#[test]
fn what_replaces_a_record_takes_the_place_of_every_holder_of_its_keys() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let held =
        [tied(1, NAMED), tied(2, OTHER)].map(|(scope, change)| done(&mut one, scope, change));
    // The member is tied to another group already, and the group to another member.
    let (scope, change) = tied(1, OTHER);
    let waits = done(&mut two, scope, change);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    assert_eq!(parked_with(&centre, waits), Some(ParkReason::Duplicate));
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        let book = store.book(GROUP).expect("reads");
        let ties: Vec<_> = book.ties.iter().map(|tie| tie.operation).collect();
        assert_eq!(ties, [waits], "of {held:?} none is left");
        assert_eq!(book.group_of(member_id(1)), OTHER);
        assert_eq!(book.group_of(member_id(2)), GroupId(member_id(2).0));
    }
    // What held the keys is free again: the second member can be tied to the first group.
    let (scope, change) = tied(2, NAMED);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
}

#[test]
fn a_group_is_not_tied_where_it_was_added_as_itself_nor_added_where_it_was_tied() {
    for is_tied_first in [true, false] {
        let (mut centre, mut one) = begun();
        let mut two = device(2);
        centre.exchange(&mut two);
        let [first, second] = if is_tied_first {
            [tied(1, NAMED), added(NAMED, "Stok Sahayta")]
        } else {
            [added(NAMED, "Stok Sahayta"), tied(1, NAMED)]
        };
        let stood = done(&mut one, first.0, first.1);
        let waits = done(&mut two, second.0, second.1);
        centre.exchange(&mut one);
        centre.exchange(&mut two);
        centre.exchange(&mut one);
        assert_eq!(parked_with(&centre, waits), Some(ParkReason::Duplicate));
        for store in [&one, &two] {
            assert_eq!(accounts(store, NAMED), 1, "tied first: {is_tied_first}");
        }
        // Whatever of the two the reviewer lets stand, it is one account.
        let (scope, change) = decided(waits, Verdict::Replace);
        done(&mut one, scope, change);
        all_agree(&mut centre, [&mut one, &mut two]);
        for store in [&one, &two] {
            assert_eq!(accounts(store, NAMED), 1, "tied first: {is_tied_first}");
            let book = store.book(GROUP).expect("reads");
            let named = book.group_of(member_id(1));
            assert_eq!(named == NAMED, !is_tied_first);
        }
        assert_ne!(stood, waits);
    }
}

/// The second member's record and this one are one woman.
fn merged(kept: u32) -> (Scope, Change) {
    let (kept, other) = (member_id(kept), member_id(2));
    let reason = "one Aadhaar card, seen by all".to_owned();
    in_group(shg::Change::MembersMerged(MembersMerged {
        kept,
        other,
        reason,
    }))
}

/// The offices of the three members, which the table has as the book.
fn offices(store: &Store) -> Vec<Option<Office>> {
    let group = store.group(GROUP).expect("reads").expect("is there");
    let book = store.book(GROUP).expect("reads");
    for line in &group.members {
        let member = book.members.iter().find(|member| member.id == line.id);
        let member = member.expect("in the book");
        assert_eq!(line.office, book.office_on(member, day("2026-11-20")));
    }
    let office = |number| {
        let mut lines = group.members.iter();
        let line = lines.find(|line| line.id == member_id(number));
        line.map(|line| line.office)
    };
    [1, 2, 3].map(office).to_vec()
}

#[test]
fn the_offices_of_a_woman_recorded_twice_follow_each_word_on_who_she_is() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    for (member, office, from) in [
        (1, Office::President, "2026-01-10"),
        (2, Office::Secretary, "2026-02-14"),
    ] {
        let (member, from) = (member_id(member), day(from));
        let given = OfficeGiven {
            member,
            office,
            from,
        };
        let (scope, change) = in_group(shg::Change::OfficeGiven(given));
        done(&mut one, scope, change);
    }
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    let (president, secretary, none) = (
        Some(Office::President),
        Some(Office::Secretary),
        Some(Office::Member),
    );
    assert_eq!(offices(&one), [president, secretary, none]);
    // Two devices say with whom the second record is one; each has an office.
    let first = set_apart(&mut one, merged(1));
    let second = set_apart(&mut two, merged(3));
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    let (scope, change) = decided(first, Verdict::Both);
    done(&mut two, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    // The later office is hers; nobody else holds the earlier one.
    assert_eq!(offices(&one), [secretary, None, none]);
    assert_eq!(refused(&mut one, second, Verdict::Both), first);
    let (scope, change) = decided(second, Verdict::Replace);
    let replaced = record(&mut one, scope, change);
    assert!(matches!(replaced, Recorded::Done(_)), "{replaced:?}");
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        assert_eq!(offices(store), [president, None, secretary]);
        let book = store.book(GROUP).expect("reads");
        let merges: Vec<_> = book.merges.iter().map(|(merge, _)| *merge).collect();
        assert_eq!(merges, [second]);
    }
    let (scope, change) = reversal(second);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(offices(&two), [president, secretary, none]);
}

/// How many members joined or came back, and how many left, over all months.
fn came_and_left(store: &Store) -> (i64, i64) {
    let month = day("2026-12-01").month();
    let figures = store.block(None, month).expect("reads").figures;
    let of = |figure: Figure| {
        let row = figures.iter().find(|row| row.figure == figure);
        row.expect("listed").total
    };
    (of(Figure::Members), of(Figure::MembersEnded))
}

fn state(store: &Store) -> OperationRef {
    let writer = store.writer_of(Scope::Group(GROUP), member_id(1).bytes(), STATE_FIELD);
    writer.expect("reads").expect("was added")
}

fn left(on: &str, base: OperationRef) -> (Scope, Change) {
    let (on, reason) = (day(on), "moved".to_owned());
    let ended = Ended { on, reason, base };
    in_group(shg::Change::MemberEnded(member_id(1), ended))
}

fn back(from: &str, base: OperationRef) -> (Scope, Change) {
    let from = day(from);
    in_group(shg::Change::MemberRejoined(
        member_id(1),
        Rejoined { from, base },
    ))
}

#[test]
fn who_comes_back_is_counted_once_whoever_puts_the_day_right() {
    let (mut centre, mut one) = begun();
    let (mut two, mut three) = (device(2), device(3));
    let (scope, change) = left("2026-10-01", state(&one));
    done(&mut one, scope, change);
    for store in [&mut one, &mut two, &mut three] {
        centre.exchange(store);
    }
    assert_eq!(came_and_left(&one), (3, 1));
    let base = state(&one);
    for (store, from) in [
        (&mut one, "2026-11-01"),
        (&mut two, "2026-11-08"),
        (&mut three, "2026-12-01"),
    ] {
        let (scope, change) = back(from, base);
        done(store, scope, change);
        centre.exchange(store);
    }
    for store in [&mut one, &mut two, &mut three] {
        centre.exchange(store);
    }
    assert_eq!(came_and_left(&one), (4, 1));
    // Both corrections are let through, one after the other, and she has come back once.
    for from in ["2026-11-08", "2026-12-01"] {
        let reviews = one.reviews().expect("reads");
        let said = |review: &&store::view::ReviewItem| {
            let mut fields = review.parked.fields.iter();
            fields.any(|field| field.value == from)
        };
        let parked = reviews.iter().find(said).expect("waits");
        let (scope, change) = decided(parked.parked.made.operation, Verdict::Replace);
        done(&mut one, scope, change);
        assert_eq!(came_and_left(&one), (4, 1), "back on {from}, foreseen");
        all_agree(&mut centre, [&mut one, &mut two]);
        for store in [&one, &two] {
            assert_eq!(came_and_left(store), (4, 1), "back on {from}");
            let away = &store.book(GROUP).expect("reads").members[0].away;
            assert_eq!(away.last().map(|away| away.back), Some(day(from)));
            assert_eq!(away.len(), 1);
        }
    }
}

#[test]
fn who_leaves_is_counted_once_also_where_she_came_back_before_the_day_was_put_right() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let base = state(&one);
    let (scope, change) = left("2026-10-01", base);
    done(&mut one, scope, change);
    let (scope, change) = left("2026-10-15", base);
    let waits = done(&mut two, scope, change);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    assert_eq!(parked_with(&centre, waits), Some(ParkReason::Conflict));
    let (scope, change) = back("2026-11-01", state(&one));
    done(&mut one, scope, change);
    assert_eq!(came_and_left(&one), (4, 1));
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        assert_eq!(came_and_left(store), (4, 1));
        let book = store.book(GROUP).expect("reads");
        for (on, members) in [("2026-10-15", 3), ("2026-10-16", 2), ("2026-11-01", 3)] {
            assert_eq!(book.members_on(day(on)).count(), members, "{on}");
        }
    }
}

#[test]
fn what_was_said_of_a_member_holds_for_the_record_that_takes_the_place_of_hers() {
    let id = MemberId(NAMED.0);
    for is_merged in [false, true] {
        let (mut centre, mut one) = begun();
        let mut two = device(2);
        centre.exchange(&mut two);
        let (scope, change) = added(NAMED, "Stok");
        let base = done(&mut one, scope, change);
        let edit = |field, value| Edit { field, value, base };
        let edits = vec![
            edit(MemberField::Name, Value::Text("Stok Gongma".to_owned())),
            edit(MemberField::Mobile, Value::Text("9419000001".to_owned())),
        ];
        let said = if is_merged {
            shg::Change::MembersMerged(MembersMerged {
                kept: member_id(1),
                other: id,
                reason: "one group, written twice".to_owned(),
            })
        } else {
            let (on, reason) = (day("2026-10-31"), "joined another".to_owned());
            shg::Change::MemberEnded(id, Ended { on, reason, base })
        };
        for change in [shg::Change::MemberEdited(id, edits), said] {
            let (scope, change) = in_group(change);
            if is_merged && matches!(change, Change::Shg(shg::Change::MembersMerged(_))) {
                let waits = set_apart(&mut one, (scope, change));
                centre.exchange(&mut one);
                centre.exchange(&mut two);
                let (scope, change) = decided(waits, Verdict::Both);
                done(&mut two, scope, change);
            } else {
                done(&mut one, scope, change);
            }
        }
        centre.exchange(&mut one);
        // Another device added her as well, before it knew.
        let (scope, change) = added(NAMED, "Stok Sahayta");
        let mut three = device(3);
        let waits = done(&mut three, scope, change);
        centre.exchange(&mut three);
        centre.exchange(&mut one);
        assert_eq!(parked_with(&centre, waits), Some(ParkReason::Duplicate));
        let (scope, change) = decided(waits, Verdict::Replace);
        done(&mut one, scope, change);
        all_agree(&mut centre, [&mut one, &mut two]);
        for store in [&one, &two] {
            let group = store.group(GROUP).expect("reads").expect("is there");
            let line = group.members.iter().find(|line| line.id == id);
            let book = store.book(GROUP).expect("reads");
            if is_merged {
                assert_eq!(line, None, "she stands under another record");
                assert!(book.others.iter().any(|member| member.id == id));
            } else {
                let line = line.expect("is listed");
                assert_eq!(line.name, "Stok Gongma");
                assert_eq!(line.ended, Some(day("2026-10-31")));
                let member = book.members.iter().find(|member| member.id == id);
                assert_eq!(member.and_then(|member| member.ended), line.ended);
            }
        }
    }
}
