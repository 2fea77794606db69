//! What a reviewer's word does where several records hold what hers is about.

mod common;

use common::*;
use domain::disposition::ParkReason;
use domain::edit::{Edit, STATE_FIELD, Value};
use domain::figures::Figure;
use domain::ledger::{Folio, Head, Page};
use domain::review::Verdict;
use domain::shg::cutoff::{CutOffAssets, CutOffFunds};
use domain::shg::entry::VoucherLine;
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
        loans_by_paper: None,
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
    let mut three = device(3);
    centre.exchange(&mut three);
    assert_eq!(refused(&mut three, waits, Verdict::Both), stood);
    // Nor does the centre let it count, whatever a device sends.
    let operation = domain::Operation {
        device: domain::DeviceId(3),
        epoch: 1,
        seq: 1,
        by: PersonId(3),
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
        let given = OfficeGiven::new(member_id(member), office, day(from));
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
    let mut three = device(3);
    centre.exchange(&mut three);
    assert_eq!(refused(&mut three, second, Verdict::Both), first);
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
    let figures = store
        .block(None, month, month.last_day())
        .expect("reads")
        .figures;
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
            let away = &store.book(GROUP).expect("reads").members[0].presence.away;
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
                assert_eq!(member.and_then(|member| member.presence.ended), line.ended);
            }
        }
    }
}

/// Rupees that the group's members saved in all.
fn saved(store: &Store) -> i64 {
    let group = store.group(GROUP).expect("reads").expect("is there");
    group.row.saved.0 / 100
}

const DAY: &str = "2026-11-06";

/// A centre with a meeting of one device that counts and one of another that waits, in which three
/// women saved 50 and 40 rupees each.
fn met_twice() -> (Centre, Store, Store, [OperationRef; 2]) {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let (scope, change) = meeting(DAY, &[1, 2, 3], 50);
    let stood = done(&mut one, scope, change);
    let (scope, change) = meeting(DAY, &[1, 2, 3], 40);
    let waits = done(&mut two, scope, change);
    (centre, one, two, [stood, waits])
}

fn review_of(store: &Store, parked: OperationRef) -> store::view::ReviewItem {
    let mut reviews = store.reviews().expect("reads").into_iter();
    let item = reviews.find(|item| item.parked.made.operation == parked);
    item.expect("waits")
}

fn compared_with(item: &store::view::ReviewItem) -> Option<OperationRef> {
    item.posted.as_ref().map(|side| side.made.operation)
}

#[test]
fn a_reversal_that_is_let_count_takes_back_what_it_names() {
    let (mut centre, mut one, mut two, [stood, waits]) = met_twice();
    let (scope, change) = reversal(waits);
    let back = done(&mut two, scope, change);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    assert_eq!(parked_with(&centre, back), Some(ParkReason::TargetMissing));
    // Nothing is taken back as long as what it names does not count.
    assert_eq!(compared_with(&review_of(&one, back)), None);
    for verdict in [Verdict::Both, Verdict::Replace] {
        let (scope, change) = decided(back, verdict);
        let Recorded::Refused(refused) = record(&mut one, scope, change.clone()) else {
            panic!("not refused: {verdict:?}")
        };
        let missing = Disposition::Parked {
            reason: ParkReason::TargetMissing,
            with: Some(waits),
        };
        assert_eq!(refused, missing);
    }
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut one, scope, change);
    assert_eq!(saved(&one), 120);
    assert_eq!(compared_with(&review_of(&one, back)), Some(waits));
    let (scope, change) = decided(back, Verdict::Replace);
    done(&mut one, scope, change);
    assert_eq!(saved(&one), 0);
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        assert_eq!(saved(store), 0);
        assert!(store.reviews().expect("reads").is_empty());
    }
    // The day is free: the meeting is written once more, and can be taken back.
    let (scope, change) = meeting(DAY, &[1, 2, 3], 60);
    let again = done(&mut two, scope, change);
    all_agree(&mut centre, [&mut two, &mut one]);
    assert_eq!(saved(&one), 180);
    let (scope, change) = reversal(again);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(saved(&two), 0);
    assert_ne!(stood, waits);
}

/// What is saved where one of these verdicts holds about [`met_twice`].
fn saved_by(verdict: Verdict) -> i64 {
    match verdict {
        Verdict::Keep => 150,
        Verdict::Replace => 120,
        Verdict::Both => 270,
    }
}

#[test]
fn a_verdict_on_a_verdict_puts_the_second_in_the_place_of_the_first() {
    const ALL: [Verdict; 3] = [Verdict::Keep, Verdict::Replace, Verdict::Both];
    let pairs = ALL.iter().flat_map(|one| ALL.map(|other| (*one, other)));
    for (first, second) in pairs.filter(|(one, other)| one != other) {
        for last in [Verdict::Keep, Verdict::Replace] {
            let (mut centre, mut one, mut two, [_, waits]) = met_twice();
            let [mut three, mut four, mut five] = [3, 5, 6].map(device);
            for store in [&mut one, &mut two, &mut three, &mut four] {
                centre.exchange(store);
            }
            let (scope, change) = decided(waits, first);
            let said = done(&mut three, scope, change);
            let (scope, change) = decided(waits, second);
            let contradicts = done(&mut four, scope, change);
            for store in [&mut three, &mut four, &mut five] {
                centre.exchange(store);
            }
            assert_eq!(
                parked_with(&centre, contradicts),
                Some(ParkReason::Duplicate)
            );
            assert_eq!(saved(&five), saved_by(first));
            let item = review_of(&five, contradicts);
            assert_eq!(compared_with(&item), Some(said));
            assert!(!item.can_both_stand);
            for (side, verdict) in [(item.posted.as_ref(), first), (Some(&item.parked), second)] {
                let fields = &side.expect("both are shown").fields;
                let field = |name: &str| {
                    let mut fields = fields.iter();
                    fields.find(|one| one.field == name).map(|one| &*one.value)
                };
                assert_eq!(field("record"), Some("meeting"));
                assert_eq!(field("date"), Some(DAY));
                assert!(field("amount").is_some());
                let name = format!("{verdict:?}").to_lowercase();
                assert_eq!(field("decision"), Some(&*name));
                assert_eq!(field("reason"), Some("the group's own book"));
            }
            let (scope, change) = decided(contradicts, last);
            done(&mut five, scope, change);
            let holds = if last == Verdict::Keep { first } else { second };
            assert_eq!(saved(&five), saved_by(holds), "{first:?}, {second:?}");
            all_agree(&mut centre, [&mut five, &mut one]);
            assert_eq!(saved(&one), saved_by(holds), "{first:?}, {second:?}");
            assert!(one.reviews().expect("reads").is_empty());
        }
    }
}

#[test]
fn what_was_put_in_the_place_of_a_displaced_record_stays_there() {
    let (mut centre, mut one, mut two, [stood, waits]) = met_twice();
    let [mut three, mut four, mut five] = [3, 5, 6].map(device);
    for store in [&mut one, &mut two, &mut three, &mut four, &mut five] {
        centre.exchange(store);
    }
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut three, scope, change);
    let (scope, change) = decided(waits, Verdict::Keep);
    let contradicts = done(&mut four, scope, change);
    centre.exchange(&mut three);
    centre.exchange(&mut four);
    // Meanwhile the one that was let count is taken back, and the meeting written once more.
    let (scope, change) = reversal(waits);
    done(&mut three, scope, change);
    let (scope, change) = meeting(DAY, &[1, 2, 3], 60);
    done(&mut three, scope, change);
    centre.exchange(&mut three);
    centre.exchange(&mut five);
    let (scope, change) = decided(contradicts, Verdict::Replace);
    done(&mut five, scope, change);
    assert_eq!(saved(&five), 180, "{stood:?} does not count beside it");
    centre.exchange(&mut five);
    all_agree(&mut centre, [&mut one, &mut two]);
}

#[test]
fn a_first_verdict_about_what_leaves_nothing_to_go_back_to_stands() {
    let (mut centre, mut one) = begun();
    let [mut two, mut three, mut four, mut five] = [2, 3, 5, 6].map(device);
    centre.exchange(&mut two);
    let base = state(&one);
    let (scope, change) = left("2026-10-01", base);
    done(&mut one, scope, change);
    let (scope, change) = left("2026-10-15", base);
    let waits = done(&mut two, scope, change);
    for store in [&mut one, &mut two, &mut three, &mut four, &mut five] {
        centre.exchange(store);
    }
    let (scope, change) = decided(waits, Verdict::Replace);
    let said = done(&mut three, scope, change);
    let (scope, change) = decided(waits, Verdict::Keep);
    let contradicts = done(&mut four, scope, change);
    for store in [&mut three, &mut four, &mut five] {
        centre.exchange(store);
    }
    let (scope, change) = decided(contradicts, Verdict::Replace);
    let refused = record(&mut five, scope, change);
    let stands = Disposition::Parked {
        reason: ParkReason::Conflict,
        with: Some(said),
    };
    assert_eq!(refused, Recorded::Refused(stands));
    let (scope, change) = decided(contradicts, Verdict::Keep);
    done(&mut five, scope, change);
    centre.exchange(&mut five);
    all_agree(&mut centre, [&mut one, &mut two]);
}

#[test]
fn nobody_lets_her_own_record_count_by_the_word_of_another() {
    let (mut centre, mut one, mut two, [_, waits]) = met_twice();
    let [mut three, mut four] = [3, 5].map(device);
    for store in [&mut one, &mut two, &mut three, &mut four] {
        centre.exchange(store);
    }
    let (scope, change) = decided(waits, Verdict::Keep);
    done(&mut three, scope, change);
    let (scope, change) = decided(waits, Verdict::Replace);
    let contradicts = done(&mut four, scope, change);
    for store in [&mut three, &mut four, &mut two] {
        centre.exchange(store);
    }
    // Nor does she lay aside what somebody said against it.
    centre.exchange(&mut one);
    for store in [&mut one, &mut two] {
        for verdict in [Verdict::Keep, Verdict::Replace, Verdict::Both] {
            let (scope, change) = decided(contradicts, verdict);
            let own = Disposition::Parked {
                reason: ParkReason::MakerIsChecker,
                with: Some(contradicts),
            };
            assert_eq!(record(store, scope, change), Recorded::Refused(own));
        }
    }
}

#[test]
fn a_record_that_waits_is_compared_with_what_counts_now() {
    let (mut centre, mut one, mut two, [stood, waits]) = met_twice();
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    let item = review_of(&one, waits);
    assert_eq!(compared_with(&item), Some(stood));
    assert!(item.can_both_stand);
    // What was taken back does not count any more.
    let (scope, change) = reversal(stood);
    done(&mut one, scope, change);
    assert_eq!(compared_with(&review_of(&one, waits)), None);
    // The same that waits was written by somebody else: both are one.
    let (scope, change) = meeting(DAY, &[1, 2, 3], 40);
    let same = done(&mut one, scope, change);
    let item = review_of(&one, waits);
    assert_eq!(compared_with(&item), Some(same));
    assert!(!item.can_both_stand);
    let mut three = device(3);
    centre.exchange(&mut one);
    centre.exchange(&mut three);
    assert_eq!(refused(&mut three, waits, Verdict::Both), same);
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(saved(&two), 120);
}

fn gives(member: u32, office: Office, from: &str) -> (Scope, Change) {
    let given = OfficeGiven::new(member_id(member), office, day(from));
    in_group(shg::Change::OfficeGiven(given))
}

#[test]
fn two_holders_of_one_office_from_one_day_wait_for_a_person() {
    let (mut centre, mut one) = begun();
    let [mut two, mut three] = [2, 3].map(device);
    for store in [&mut two, &mut three] {
        centre.exchange(store);
    }
    let (scope, change) = gives(1, Office::President, "2026-11-01");
    let stood = done(&mut one, scope, change);
    let (scope, change) = gives(2, Office::President, "2026-11-01");
    let waits = done(&mut two, scope, change);
    // A third one says what the first said, and of another office from that day.
    let (scope, change) = gives(1, Office::President, "2026-11-01");
    let same = done(&mut three, scope, change);
    let (scope, change) = gives(3, Office::Treasurer, "2026-11-01");
    done(&mut three, scope, change);
    for store in [&mut one, &mut two, &mut three] {
        centre.exchange(store);
    }
    assert_eq!(parked_with(&centre, waits), Some(ParkReason::Duplicate));
    assert_eq!(parked_with(&centre, same), None, "it says the same");
    let (president, treasurer, none) = (
        Some(Office::President),
        Some(Office::Treasurer),
        Some(Office::Member),
    );
    centre.exchange(&mut one);
    assert_eq!(offices(&one), [president, none, treasurer]);
    let item = review_of(&one, waits);
    assert_eq!(compared_with(&item), Some(stood));
    assert!(!item.can_both_stand);
    let said = |side: &store::view::Side, name: &str| {
        let mut fields = side.fields.iter();
        fields
            .find(|one| one.field == name)
            .map(|one| one.value.clone())
    };
    let sides = [item.posted.as_ref(), Some(&item.parked)];
    let women = sides.map(|side| {
        let side = side.expect("both are shown");
        assert_eq!(said(side, "office").as_deref(), Some("president"));
        assert_eq!(said(side, "from").as_deref(), Some("2026-11-01"));
        said(side, "member")
    });
    assert_ne!(women[0], women[1], "each names its woman");
    assert_eq!(refused(&mut three, waits, Verdict::Both), stood);
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        assert_eq!(offices(store), [none, president, treasurer]);
    }
}

#[test]
fn who_knows_of_an_office_wrongly_given_takes_it_back_and_gives_it_anew() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let (president, none) = (Some(Office::President), Some(Office::Member));
    let mut last = None;
    for (member, holds) in [
        (1, [president, none, none]),
        (2, [none, president, none]),
        (1, [president, none, none]),
    ] {
        if let Some(last) = last {
            let (scope, change) = reversal(last);
            done(&mut one, scope, change);
        }
        let (scope, change) = gives(member, Office::President, "2026-11-01");
        last = Some(done(&mut one, scope, change));
        all_agree(&mut centre, [&mut one, &mut two]);
        for store in [&one, &two] {
            assert_eq!(offices(store), holds);
            assert!(store.reviews().expect("reads").is_empty());
        }
    }
    // Where it is only taken back, everybody has the office with which she was entered.
    let (scope, change) = reversal(last.expect("given"));
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(offices(&two), [none, none, none]);
}

#[test]
fn an_office_that_an_older_version_gave_is_decided_as_it_was_then() {
    let (mut centre, mut one) = begun();
    let [mut two, mut three] = [2, 3].map(device);
    for store in [&mut two, &mut three] {
        centre.exchange(store);
    }
    let older = |member: u32| {
        let given = OfficeGiven {
            one_holder: None,
            ..OfficeGiven::new(member_id(member), Office::President, day("2026-11-01"))
        };
        in_group(shg::Change::OfficeGiven(given))
    };
    for (store, member) in [(&mut one, 1), (&mut two, 2)] {
        let (scope, change) = older(member);
        done(store, scope, change);
    }
    // The same, by this version: a witness.
    let (scope, change) = gives(1, Office::President, "2026-11-01");
    done(&mut three, scope, change);
    for store in [&mut one, &mut two, &mut three] {
        centre.exchange(store);
    }
    let feed = centre.feeds.get(&Scope::Group(GROUP)).expect("a feed");
    let last: Vec<_> = feed.entries.iter().rev().take(3).collect();
    assert!(matches!(last[0].1, Disposition::Confirmed { .. }));
    assert_eq!(last[1].1, Disposition::Posted);
    assert_eq!(last[2].1, Disposition::Posted);
    all_agree(&mut centre, [&mut one, &mut two]);
}

/// What somebody sends who may not: it waits for a person.
fn by_a_stranger(centre: &mut Centre, seq: u64, change: Change) -> OperationRef {
    let operation = domain::Operation {
        device: domain::DeviceId(9),
        epoch: 1,
        seq,
        by: PersonId(9),
        seen: 0,
        at: clock(),
        scope: Scope::Group(GROUP),
        change,
    };
    let parked = Disposition::Parked {
        reason: ParkReason::NotAllowed,
        with: None,
    };
    centre.append(&operation.encode(), &operation, parked);
    operation.reference()
}

/// [`met_twice`], and both meetings were held.
fn held_twice() -> (Centre, Store, Store, [OperationRef; 2]) {
    let (mut centre, mut one, mut two, [stood, waits]) = met_twice();
    for store in [&mut one, &mut two] {
        centre.exchange(store);
    }
    let mut third = device(10);
    centre.exchange(&mut third);
    let (scope, change) = decided(waits, Verdict::Both);
    done(&mut third, scope, change);
    centre.exchange(&mut third);
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(saved(&two), 270);
    (centre, one, two, [stood, waits])
}

#[test]
fn of_two_meetings_that_count_the_one_that_stays_keeps_their_day() {
    for is_second in [false, true] {
        let (mut centre, mut one, mut two, both) = held_twice();
        let mut three = device(3);
        centre.exchange(&mut three);
        // A third version, made by somebody who does not know of any of this.
        let (scope, change) = meeting(DAY, &[1, 2, 3], 60);
        let mut stranger = device(7);
        let third = done(&mut stranger, scope, change);
        let (scope, change) = reversal(both[usize::from(is_second)]);
        done(&mut one, scope, change);
        all_agree(&mut centre, [&mut one, &mut two]);
        let left = if is_second { 150 } else { 120 };
        centre.exchange(&mut stranger);
        assert_eq!(parked_with(&centre, third), Some(ParkReason::Duplicate));
        all_agree(&mut centre, [&mut one, &mut two]);
        assert_eq!(saved(&two), left);
        let item = review_of(&one, third);
        assert_eq!(compared_with(&item), Some(both[usize::from(!is_second)]));
        // Once nothing of the day counts any more, the day is free.
        let (scope, change) = reversal(both[usize::from(!is_second)]);
        done(&mut one, scope, change);
        all_agree(&mut centre, [&mut one, &mut two]);
        let (scope, change) = meeting(DAY, &[1, 2, 3], 70);
        done(&mut two, scope, change);
        all_agree(&mut centre, [&mut two, &mut one]);
        assert_eq!(saved(&one), 210);
    }
}

#[test]
fn what_counts_beside_another_is_witnessed_and_never_counted_twice() {
    let (mut centre, mut one, mut two, [_, second]) = held_twice();
    let [mut early, mut late] = [7, 8].map(device);
    // The second meeting once more, from somebody who knows of nothing.
    let (scope, change) = meeting(DAY, &[1, 2, 3], 40);
    done(&mut early, scope, change);
    centre.exchange(&mut early);
    let feed = centre.feeds.get(&Scope::Group(GROUP)).expect("a feed");
    let last = feed.entries.last().map(|(_, disposition)| *disposition);
    assert_eq!(last, Some(Disposition::Confirmed { of: second }));
    // A third one takes the place of the first alone.
    let (scope, change) = meeting(DAY, &[1, 2, 3], 60);
    let third = done(&mut late, scope, change);
    centre.exchange(&mut late);
    centre.exchange(&mut one);
    let (scope, change) = decided(third, Verdict::Replace);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(saved(&two), 300);
    // And where that is taken back, the second has the day.
    let (scope, change) = reversal(third);
    done(&mut one, scope, change);
    let (scope, change) = meeting(DAY, &[1, 2, 3], 80);
    let fourth = record(&mut one, scope, change);
    let waits = Disposition::Parked {
        reason: ParkReason::Duplicate,
        with: Some(second),
    };
    assert_eq!(fourth, Recorded::Refused(waits));
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(saved(&two), 120);
}

#[test]
fn what_a_withdrawn_verdict_gives_back_counts_beside_what_it_counted_beside() {
    let (mut centre, mut one, mut two, [stood, _]) = held_twice();
    let [mut three, mut four, mut five] = [3, 5, 6].map(device);
    for store in [&mut three, &mut four, &mut five] {
        centre.exchange(store);
    }
    // A reversal of the first, by somebody who may not: a reviewer lets it count, another not.
    let back = by_a_stranger(&mut centre, 1, reversal(stood).1);
    for store in [&mut three, &mut four] {
        centre.exchange(store);
    }
    let (scope, change) = decided(back, Verdict::Replace);
    done(&mut three, scope, change);
    let (scope, change) = decided(back, Verdict::Keep);
    let contradicts = done(&mut four, scope, change);
    for store in [&mut three, &mut four, &mut five] {
        centre.exchange(store);
    }
    assert_eq!(saved(&five), 120);
    let (scope, change) = decided(contradicts, Verdict::Replace);
    done(&mut five, scope, change);
    assert_eq!(saved(&five), 270);
    centre.exchange(&mut five);
    all_agree(&mut centre, [&mut one, &mut two]);
    assert_eq!(saved(&two), 270);
}

/// Two reviewers who decided about the same record in opposite ways, who may only give way now.
#[test]
fn of_two_verdicts_each_reviewer_may_only_give_way() {
    // Whose waits lays it aside; whose counts lets the other take its place; or a third decides.
    for (who, verdict, stays) in [
        (4, Verdict::Keep, 150),
        (3, Verdict::Replace, 270),
        (5, Verdict::Replace, 270),
    ] {
        let (mut centre, mut one, mut two, [_, waits]) = met_twice();
        let [mut three, mut four, mut five] = [3, 5, 6].map(device);
        for store in [&mut one, &mut two, &mut three, &mut four] {
            centre.exchange(store);
        }
        let (scope, change) = decided(waits, Verdict::Keep);
        done(&mut three, scope, change);
        let (scope, change) = decided(waits, Verdict::Both);
        let contradicts = done(&mut four, scope, change);
        for store in [&mut three, &mut four, &mut five] {
            centre.exchange(store);
        }
        centre.exchange(&mut three);
        let review = review_of(&three, contradicts);
        assert!(review.is_verdict);
        assert_eq!(review.maker, PersonId(5));
        assert!(review.makers_of_what_counts.contains(&PersonId(3)));
        for (store, for_herself) in [(&mut three, Verdict::Keep), (&mut four, Verdict::Replace)] {
            for verdict in [for_herself, Verdict::Both] {
                let (scope, change) = decided(contradicts, verdict);
                let own = Disposition::Parked {
                    reason: ParkReason::MakerIsChecker,
                    with: Some(contradicts),
                };
                assert_eq!(record(store, scope, change), Recorded::Refused(own));
            }
        }
        let store = match who {
            3 => &mut three,
            4 => &mut four,
            _ => &mut five,
        };
        let (scope, change) = decided(contradicts, verdict);
        done(store, scope, change);
        centre.exchange(store);
        all_agree(&mut centre, [&mut one, &mut two]);
        assert_eq!(saved(&two), stays, "decided by {who}");
        let waiting = two.reviews().expect("reads");
        assert!(
            waiting
                .iter()
                .all(|item| item.parked.made.operation != contradicts)
        );
    }
}

#[test]
fn who_leaves_is_counted_once_on_the_day_to_which_it_was_corrected() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    for on in ["2026-09-20", "2026-10-01", "2026-09-25"] {
        let (scope, change) = left(on, state(&one));
        done(&mut one, scope, change);
        let months = ["2026-09-01", "2026-10-01"].map(|month| {
            let rows = one
                .block(None, day(month).month(), day(month))
                .expect("reads")
                .figures;
            let mut rows = rows.iter();
            let row = rows.find(|row| row.figure == Figure::MembersEnded);
            row.expect("listed").total
        });
        let by_september = i64::from(on < "2026-10-01");
        assert_eq!(months, [by_september, 1], "left on {on}");
        all_agree(&mut centre, [&mut one, &mut two]);
        let member = two.book(GROUP).expect("reads").members.remove(0);
        assert_eq!(member.presence.ended, Some(day(on)));
    }
    // Who comes back and leaves again leaves twice.
    let (scope, change) = back("2026-10-10", state(&one));
    done(&mut one, scope, change);
    let (scope, change) = left("2026-10-20", state(&one));
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        assert_eq!(came_and_left(store), (4, 2));
    }
}

#[test]
fn nobody_is_found_by_the_code_of_a_record_that_counts_no_more() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let coded = |name: &str, codes: &[&str]| {
        let code = |value: &&str| domain::code::Code {
            system: domain::code::CodeSystem::Lokos,
            value: (*value).to_owned(),
        };
        let member = shg::Member {
            codes: codes.iter().map(code).collect(),
            ..member_of(8, name)
        };
        in_group(shg::Change::MemberAdded(Box::new(member)))
    };
    let (scope, change) = coded("Rinchen", &["ZMN4711", "QRT4712"]);
    done(&mut one, scope, change);
    let (scope, change) = coded("Rinchan", &["ABX4713", "QRT4712"]);
    let waits = done(&mut two, scope, change);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    let (scope, change) = decided(waits, Verdict::Replace);
    done(&mut one, scope, change);
    all_agree(&mut centre, [&mut one, &mut two]);
    for store in [&one, &two] {
        for (text, found) in [("ZMN4711", 0), ("QRT4712", 1), ("ABX4713", 1)] {
            let hits = store.find(text, 10).expect("reads");
            assert_eq!(hits.len(), found, "{text}");
            assert!(hits.iter().all(|hit| hit.title == "Rinchan"));
        }
    }
}

/// What one side of a review says in a field.
fn said_in<'a>(side: &'a store::view::Side, field: &str) -> Option<&'a str> {
    let mut fields = side.fields.iter();
    fields.find(|one| one.field == field).map(|one| &*one.value)
}

#[test]
fn two_words_on_a_federation_are_told_apart_by_what_is_said_and_the_day() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let link = |federation: Option<(GroupId, &str)>, left, from| shg::FederationLink {
        from: day(from),
        federation: federation.map(|(federation, _)| federation),
        name: federation.map_or(String::new(), |(_, name)| name.to_owned()),
        left,
    };
    let set = |link| in_group(shg::Change::FederationSet(link));
    let near = (NAMED, "Chushot VO");
    let (scope, change) = set(link(Some(near), None, "2026-01-05"));
    done(&mut one, scope, change);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    let mut waits = Vec::new();
    for (store, joins) in [(&mut one, near), (&mut two, (OTHER, "Thiksay VO"))] {
        let (scope, change) = set(link(Some(joins), None, "2026-04-01"));
        waits.push(done(store, scope, change));
    }
    // It left, as this version writes it and as an older one did.
    let leaves = [Some(NAMED), None].map(|left| set(link(None, left, "2026-03-01")).1);
    let leaves = (1..)
        .zip(leaves)
        .map(|(seq, change)| by_a_stranger(&mut centre, seq, change));
    let leaves: Vec<OperationRef> = leaves.collect();
    for store in [&mut one, &mut two] {
        centre.exchange(store);
    }
    centre.exchange(&mut one);
    let item = review_of(&one, waits[1]);
    let posted = item.posted.as_ref().expect("collides");
    for (side, name) in [(posted, "Chushot VO"), (&item.parked, "Thiksay VO")] {
        assert_eq!(said_in(side, "joins"), Some(name));
        assert_eq!(said_in(side, "from"), Some("2026-04-01"));
    }
    for left in leaves {
        let side = review_of(&one, left).parked;
        assert_eq!(said_in(&side, "leaves"), Some("Chushot VO"));
        assert_eq!(said_in(&side, "from"), Some("2026-03-01"));
    }
}

#[test]
fn a_voucher_names_the_accounts_between_which_money_moved() {
    let (mut centre, mut one) = begun();
    let [bank, deposit] = [(Head::Bank, None), (Head::FixedDeposit, Some(Folio(9)))];
    let on = |(head, folio): (Head, Option<Folio>)| Page::from(head).on(folio);
    let line = |debit, credit| VoucherLine {
        debit,
        credit,
        amount: Paise::rupees(500),
    };
    let voucher = shg::Voucher {
        date: day(DAY),
        ordinal: 0,
        lines: vec![
            line(on(deposit), on(bank)),
            line(
                on((Head::Bank, Some(Folio(7)))),
                Page::from(Head::BankInterest),
            ),
            line(Page::from(Head::BankCharges), on(bank)),
        ],
        narration: "by the bank's paper".to_owned(),
        reference: None,
    };
    let (_, change) = in_group(shg::Change::VoucherEntered(Box::new(voucher)));
    let waits = by_a_stranger(&mut centre, 1, change);
    centre.exchange(&mut one);
    let side = review_of(&one, waits).parked;
    assert_eq!(said_in(&side, "into"), Some("fixed-deposit/9 bank/7"));
    assert_eq!(said_in(&side, "out-of"), Some("bank"));
}
