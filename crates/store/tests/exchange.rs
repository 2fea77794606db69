//! What arrives, in whatever order and with whatever is pending, gives the same tables.

mod common;

use common::*;
use domain::disposition::{ParkReason, QuarantineReason};
use domain::ledger::Head;
use domain::review::Verdict;
use domain::role::Work;
use domain::{Disposition, OperationRef, Paise, PersonId, Scope};
use store::view::{Doer, Outcome, Standing, Whereabouts};
use store::{Entry, EntryBody, FeedNews, News, Recorded, Store};

const ALL: &[u32] = &[1, 2, 3];

fn same(one: &Store, other: &Store) {
    for scope in [Scope::Group(GROUP), Scope::Village(VILLAGE)] {
        assert_eq!(
            one.digest(Some(scope)).expect("reads"),
            other.digest(Some(scope)).expect("reads"),
            "{scope}"
        );
    }
}

fn sound(store: &mut Store) {
    let before = store.digest(None).expect("reads");
    let report = store.check().expect("checks");
    assert!(report.equal, "{:#?}", report.differences);
    assert!(report.operations > 0);
    assert_eq!(
        store.digest(None).expect("reads"),
        before,
        "the check leaves all as it was"
    );
}

fn in_box_and_bank(store: &Store) -> (Paise, Paise) {
    let book = store.book(GROUP).expect("reads");
    let on = "2099-12-31".parse().expect("a day");
    (book.balance(Head::Cash, on), book.balance(Head::Bank, on))
}

/// What a list of what arrived, or of what waits to be sent, says has become of a record.
fn outcome(store: &Store, operation: OperationRef) -> Option<Outcome> {
    let arrived = store.arrivals(500).expect("reads");
    let waiting = store.waiting(500).expect("reads");
    let mut all = arrived.iter().chain(&waiting);
    all.find(|one| one.made.operation == operation)
        .map(|one| one.outcome)
}

fn saved(store: &Store) -> Paise {
    store
        .group(GROUP)
        .expect("reads")
        .expect("is there")
        .row
        .saved
}

/// Two devices with different recordings of one meeting; the second is parked.
fn collided() -> (common::Centre, Store, Store, OperationRef, OperationRef) {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    let posted = done(&mut one, scope, change);
    let (scope, change) = meeting("2026-11-14", ALL, 60);
    let parked = done(&mut two, scope, change);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    (centre, one, two, posted, parked)
}

#[test]
fn what_one_device_records_another_shows() {
    let (mut centre, mut one) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    let closed = done(&mut one, scope, change);
    assert_eq!(
        one.whereabouts(closed).expect("reads"),
        Some(Whereabouts::Here)
    );
    assert_eq!(one.exchanged().expect("reads").pending, 1);
    centre.exchange(&mut one);
    assert_eq!(
        one.whereabouts(closed).expect("reads"),
        Some(Whereabouts::Centre)
    );
    assert_eq!(one.exchanged().expect("reads").pending, 0);
    assert_eq!(one.exchanged().expect("reads").receipted, 5);
    let mut two = device(2);
    centre.exchange(&mut two);
    same(&one, &two);
    assert_eq!(saved(&two), Paise::rupees(150));
    assert_eq!(
        in_box_and_bank(&one),
        (Paise::rupees(150), Paise::rupees(100))
    );
    for store in [&mut one, &mut two] {
        sound(store);
    }
}

#[test]
fn the_same_news_twice_change_nothing() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    let own = two.identity().expect("reads").expect("enrolled");
    centre.exchange(&mut one);
    let feeds: Vec<FeedNews> = [Scope::Village(VILLAGE), Scope::Group(GROUP)]
        .into_iter()
        .filter_map(|scope| centre.feed(scope, 0, &own))
        .collect();
    let news = News {
        feeds,
        ..News::default()
    };
    let first = two.receive(&news).expect("receives");
    assert_eq!(first.applied, 5);
    let digest = two.digest(None).expect("reads");
    let second = two.receive(&news).expect("receives");
    assert_eq!(second, store::Received::default());
    assert_eq!(two.digest(None).expect("reads"), digest);
}

#[test]
fn entries_with_a_gap_are_left_for_later() {
    let (centre, _) = begun();
    let mut two = device(2);
    let own = two.identity().expect("reads").expect("enrolled");
    let feed = centre
        .feed(Scope::Group(GROUP), 2, &own)
        .expect("has entries");
    let news = News {
        feeds: vec![feed],
        ..News::default()
    };
    let received = two.receive(&news).expect("receives");
    assert_eq!(received.gaps, [Scope::Group(GROUP)]);
    assert_eq!(two.vector().expect("reads"), []);
    assert_eq!(two.group(GROUP).expect("reads"), None);
}

#[test]
fn a_feed_with_a_broken_chain_is_left_untouched_and_others_go_on() {
    let (centre, _) = begun();
    let mut two = device(2);
    let own = two.identity().expect("reads").expect("enrolled");
    let village = centre
        .feed(Scope::Village(VILLAGE), 0, &own)
        .expect("has entries");
    let mut group = centre
        .feed(Scope::Group(GROUP), 0, &own)
        .expect("has entries");
    group.entries[1].disposition = Disposition::Quarantined {
        reason: QuarantineReason::Revoked,
    };
    let news = News {
        feeds: vec![group, village],
        ..News::default()
    };
    let received = two.receive(&news).expect("receives");
    assert_eq!(received.broken, [Scope::Group(GROUP)]);
    assert_eq!(received.touched, [Scope::Village(VILLAGE)]);
    assert_eq!(two.group(GROUP).expect("reads"), None);
    assert_eq!(two.places().expect("reads").villages.len(), 1);
}

#[test]
fn a_broken_feed_is_fetched_anew_and_keeps_what_is_pending() {
    let (mut centre, mut one) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut one, scope, change);
    let before = one.digest(Some(Scope::Group(GROUP))).expect("reads");
    one.refetch(Scope::Group(GROUP)).expect("forgets");
    assert!(
        one.vector()
            .expect("reads")
            .iter()
            .all(|at| at.scope != Scope::Group(GROUP) || at.position == 0)
    );
    assert_eq!(
        saved(&one),
        Paise::rupees(150),
        "own operations are still here"
    );
    centre.pull(&mut one, None);
    assert_eq!(
        one.digest(Some(Scope::Group(GROUP))).expect("reads"),
        before
    );
    centre.exchange(&mut one);
    let mut two = device(2);
    centre.exchange(&mut two);
    same(&one, &two);
    sound(&mut one);
}

#[test]
fn what_is_pending_is_folded_after_what_arrives() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let (scope, change) = meeting("2026-11-07", ALL, 50);
    done(&mut one, scope, change);
    let (scope, change) = meeting("2026-11-14", ALL, 20);
    done(&mut two, scope, change);
    centre.exchange(&mut two);
    let received = centre.pull(&mut one, None);
    assert_eq!((received.applied, received.own), (1, 0));
    assert_eq!(saved(&one), Paise::rupees(210));
    sound(&mut one);
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    same(&one, &two);
}

#[test]
fn a_lost_answer_costs_nothing() {
    let (mut centre, mut one) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut one, scope, change);
    let _lost = centre.push(&one);
    let (scope, change) = meeting("2026-11-21", ALL, 50);
    done(&mut one, scope, change);
    let received = centre.exchange(&mut one);
    assert_eq!(received.own, 2);
    assert_eq!(saved(&one), Paise::rupees(300));
    assert_eq!(centre.feeds[&Scope::Group(GROUP)].entries.len(), 6);
    sound(&mut one);
}

#[test]
fn an_own_record_that_the_centre_parks_counts_no_more() {
    let (_, mut one, mut two, posted, parked) = collided();
    assert_eq!(saved(&one), Paise::rupees(150));
    assert_eq!(saved(&two), Paise::rupees(150));
    same(&one, &two);
    let reason = ParkReason::Duplicate;
    assert_eq!(
        two.whereabouts(parked).expect("reads"),
        Some(Whereabouts::Parked { reason })
    );
    let reviews = one.reviews().expect("reads");
    assert_eq!(reviews.len(), 1);
    assert_eq!(reviews[0].reason, reason);
    assert_eq!(reviews[0].title, "Roshni");
    let side = |side: &store::view::Side| side.meeting.as_ref().map(|m| m.line.operation);
    assert_eq!(side(&reviews[0].parked), Some(parked));
    assert_eq!(reviews[0].posted.as_ref().and_then(side), Some(posted));
    let line = two.meeting(parked).expect("reads").expect("is there").line;
    assert_eq!(line.standing, Standing::Aside);
    sound(&mut one);
    sound(&mut two);
}

#[test]
fn a_pending_duplicate_is_foreseen_before_the_centre_speaks() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut one, scope, change);
    centre.exchange(&mut one);
    let (scope, change) = meeting("2026-11-14", ALL, 60);
    let own = done(&mut two, scope, change);
    centre.pull(&mut two, None);
    assert_eq!(
        saved(&two),
        Paise::rupees(150),
        "the pending one has no effect any more"
    );
    let view = two.meeting(own).expect("reads").expect("is there");
    assert_eq!(view.line.standing, Standing::Aside);
    assert_eq!(view.line.whereabouts, Whereabouts::Here);
    assert_eq!(outcome(&two, own), Some(Outcome::Waits));
    assert_eq!(two.reviews().expect("reads"), [], "only the centre parks");
    let (scope, change) = meeting("2026-11-14", ALL, 70);
    let Recorded::Refused(Disposition::Parked { reason, .. }) = record(&mut two, scope, change)
    else {
        panic!("a known meeting is refused");
    };
    assert_eq!(reason, ParkReason::Duplicate);
    sound(&mut two);
}

#[test]
fn the_same_meeting_confirms_itself() {
    let (mut centre, mut one) = begun();
    let mut two = device(2);
    centre.exchange(&mut two);
    for store in [&mut one, &mut two] {
        let (scope, change) = meeting("2026-11-14", ALL, 50);
        done(store, scope, change);
    }
    centre.exchange(&mut one);
    centre.exchange(&mut two);
    centre.exchange(&mut one);
    assert_eq!(saved(&one), Paise::rupees(150));
    assert_eq!(one.reviews().expect("reads"), []);
    same(&one, &two);
    sound(&mut two);
}

#[test]
fn every_verdict_settles_a_collision() {
    let counted = Outcome::Counts;
    for (verdict, sum, counts, outcomes) in [
        (Verdict::Keep, 150, [true, false], [counted, Outcome::Aside]),
        (
            Verdict::Replace,
            180,
            [false, true],
            [Outcome::Replaced, counted],
        ),
        (Verdict::Both, 330, [true, true], [counted, counted]),
    ] {
        let (mut centre, mut one, mut two, posted, parked) = collided();
        assert_eq!(outcome(&one, parked), Some(Outcome::Waits));
        let mut three = device(3);
        centre.exchange(&mut three);
        let (scope, change) = decided(parked, verdict);
        done(&mut three, scope, change);
        assert_eq!(saved(&three), Paise::rupees(sum), "{verdict:?}, foreseen");
        assert_eq!(three.reviews().expect("reads"), []);
        for store in [&mut three, &mut one, &mut two] {
            centre.exchange(store);
        }
        for store in [&mut one, &mut two] {
            assert_eq!(saved(store), Paise::rupees(sum), "{verdict:?}");
            for (operation, counts) in [posted, parked].into_iter().zip(counts) {
                let view = store.meeting(operation).expect("reads").expect("is there");
                assert_eq!(
                    view.line.standing == Standing::Counts,
                    counts,
                    "{verdict:?}"
                );
            }
            assert_eq!(store.exchanged().expect("reads").parked, 0);
            sound(store);
        }
        // Each sees what the other recorded.
        let arrived = [outcome(&two, posted), outcome(&one, parked)];
        assert_eq!(arrived, outcomes.map(Some), "{verdict:?}");
        if verdict == Verdict::Replace {
            let line = two.meeting(posted).expect("reads").expect("is there").line;
            let Standing::Replaced { by, .. } = line.standing else {
                panic!("it was replaced: {:?}", line.standing)
            };
            assert_eq!(by.work, Work::Reviews);
        }
        same(&one, &two);
    }
}

#[test]
fn nobody_can_decide_that_what_does_not_add_up_counts() {
    let (mut centre, mut one) = begun();
    let mut wrong = meeting_of("2026-11-14", ALL, 50, Paise::ZERO);
    wrong.count.clear();
    let operation = domain::Operation {
        device: domain::DeviceId(2),
        epoch: 1,
        seq: 1,
        by: PersonId(2),
        seen: 0,
        at: clock(),
        scope: Scope::Group(GROUP),
        change: domain::Change::Shg(domain::shg::Change::MeetingClosed(Box::new(wrong))),
    };
    let disposition = centre.accept(&operation.encode());
    let unsound = Disposition::Parked {
        reason: ParkReason::Unsound,
        with: None,
    };
    assert_eq!(disposition, unsound);
    centre.exchange(&mut one);
    let parked = one.reviews().expect("reads")[0].parked.made.operation;
    let (scope, change) = decided(parked, Verdict::Both);
    let Recorded::Refused(Disposition::Parked { reason, .. }) = record(&mut one, scope, change)
    else {
        panic!("refused");
    };
    assert_eq!(reason, ParkReason::Unsound);
    let (scope, change) = decided(parked, Verdict::Keep);
    done(&mut one, scope, change);
    assert_eq!(one.reviews().expect("reads"), []);
}

#[test]
fn nobody_decides_on_her_own_record() {
    let (_, _, mut two, _, parked) = collided();
    let (scope, change) = decided(parked, Verdict::Replace);
    let Recorded::Refused(Disposition::Parked { reason, .. }) = record(&mut two, scope, change)
    else {
        panic!("refused");
    };
    assert_eq!(reason, ParkReason::MakerIsChecker);
}

#[test]
fn nobody_confirms_her_own_record_and_she_may_give_way() {
    for verdict in [Verdict::Keep, Verdict::Both] {
        let (_, mut one, _, _, parked) = collided();
        let (scope, change) = decided(parked, verdict);
        let own = Disposition::Parked {
            reason: ParkReason::MakerIsChecker,
            with: Some(parked),
        };
        assert_eq!(record(&mut one, scope, change), Recorded::Refused(own));
        assert_eq!(saved(&one), Paise::rupees(150));
    }
    let (_, mut one, _, _, parked) = collided();
    let (scope, change) = decided(parked, Verdict::Replace);
    done(&mut one, scope, change);
    assert_eq!(saved(&one), Paise::rupees(180));
}

#[test]
fn a_reversed_meeting_shows_both_ways_and_can_be_recorded_again() {
    let (mut centre, mut one) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    let wrong = done(&mut one, scope, change);
    let (scope, change) = reversal(wrong);
    let reversed = done(&mut one, scope, change);
    assert_eq!(saved(&one), Paise::ZERO);
    assert_eq!(in_box_and_bank(&one), (Paise::ZERO, Paise::ZERO));
    let entries = one
        .member(member_id(1))
        .expect("reads")
        .expect("is there")
        .entries;
    let amounts: Vec<(OperationRef, Paise)> = entries
        .iter()
        .map(|entry| (entry.operation, entry.amount))
        .collect();
    assert_eq!(
        amounts,
        [(reversed, Paise::rupees(-50)), (wrong, Paise::rupees(50))]
    );
    let (scope, change) = meeting("2026-11-14", ALL, 40);
    done(&mut one, scope, change);
    assert_eq!(saved(&one), Paise::rupees(120));
    let line = one.meeting(wrong).expect("reads").expect("is there").line;
    let by = Doer {
        by: PersonId(1),
        name: Some("Shabnam".to_owned()),
        work: Work::Books,
    };
    assert_eq!(
        line.standing,
        Standing::Reversed {
            reason: "counted twice".to_owned(),
            by
        }
    );
    centre.exchange(&mut one);
    let mut two = device(2);
    centre.exchange(&mut two);
    same(&one, &two);
    sound(&mut one);
    let (scope, change) = reversal(wrong);
    assert_eq!(outcome(&two, wrong), Some(Outcome::TakenBack));
    assert!(
        matches!(record(&mut one, scope, change), Recorded::Refused(_)),
        "once is enough"
    );
}

#[test]
fn an_entry_of_a_newer_version_is_kept_counted_and_has_no_effect() {
    let (mut centre, mut one) = begun();
    let mut newer = Vec::new();
    {
        // The bytes of an operation with a kind of change that nobody knows yet.
        let (scope, change) = meeting("2026-11-14", ALL, 50);
        let operation = domain::Operation {
            device: domain::DeviceId(9),
            epoch: 1,
            seq: 1,
            by: PersonId(9),
            seen: 0,
            at: clock(),
            scope,
            change,
        };
        let bytes = operation.encode();
        let change = domain::operation::encoded(&operation.change);
        let header = bytes.len() - change.len();
        newer.extend_from_slice(&bytes[..header]);
        newer.extend_from_slice(&[0x82, 0x19, 0x0f, 0xa0, 0x81, 0x61, 0x78]);
    }
    centre.append_raw(Scope::Group(GROUP), &newer, Disposition::Posted);
    let received = centre.exchange(&mut one);
    assert_eq!((received.applied, received.newer), (1, 1));
    assert_eq!(received.broken, []);
    assert_eq!(one.exchanged().expect("reads").newer, 1);
    // It is named: of which group, and by whom.
    let [apart] = &one.apart(10).expect("reads")[..] else {
        panic!("one record is kept apart");
    };
    assert_eq!(apart.why, QuarantineReason::NewerKind);
    assert_eq!((apart.group, apart.by), (Some(GROUP), Some(PersonId(9))));
    assert_ne!(apart.title, "");
    sound(&mut one);
    let (scope, change) = meeting("2026-11-21", ALL, 50);
    done(&mut one, scope, change);
    centre.exchange(&mut one);
    assert_eq!(one.exchanged().expect("reads").pending, 0);
}

#[test]
fn bytes_that_are_no_operation_are_kept_in_the_chain() {
    let (mut centre, mut one) = begun();
    let disposition = Disposition::Quarantined {
        reason: QuarantineReason::Unreadable,
    };
    centre.append_raw(Scope::Group(GROUP), b"rubbish", disposition);
    centre.append_raw(Scope::Group(GROUP), b"rubbish", disposition);
    let received = centre.exchange(&mut one);
    assert_eq!((received.applied, received.newer), (2, 0));
    assert_eq!(one.exchanged().expect("reads").quarantined, 2);
    let apart = one.apart(10).expect("reads");
    let told = apart.iter().map(|one| (one.group, one.by, one.why));
    let unreadable = (Some(GROUP), None, QuarantineReason::Unreadable);
    assert_eq!(told.collect::<Vec<_>>(), [unreadable; 2]);
    assert_eq!(one.apart(1).expect("reads").len(), 1);
    sound(&mut one);
}

#[test]
fn a_lost_scope_goes_when_all_of_it_is_receipted() {
    let (mut centre, mut one) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut one, scope, change);
    let news = News {
        lost: vec![Scope::Group(GROUP)],
        ..News::default()
    };
    let received = one.receive(&news).expect("receives");
    assert_eq!(received.kept, [Scope::Group(GROUP)]);
    assert_eq!(saved(&one), Paise::rupees(150));
    centre.exchange(&mut one);
    let received = one.receive(&news).expect("receives");
    assert_eq!(
        (received.kept, received.touched),
        (vec![], vec![Scope::Group(GROUP)])
    );
    assert_eq!(one.group(GROUP).expect("reads"), None);
    assert_eq!(one.find("Fatima", 10).expect("finds"), []);
    assert!(
        one.vector()
            .expect("reads")
            .iter()
            .all(|at| at.scope != Scope::Group(GROUP))
    );
    // Numbers are never used again, although the journal has lost the last ones.
    let (scope, change) = enterprise(1, "Shawls", "Fatima");
    assert_eq!(done(&mut one, scope, change).seq, 6);
    // Regained: the centre must send own operations in full, and is told so.
    let own = one.identity().expect("reads").expect("enrolled");
    let mut feed = centre
        .feed(Scope::Group(GROUP), 0, &own)
        .expect("has entries");
    let news = News {
        feeds: vec![feed.clone()],
        ..News::default()
    };
    assert_eq!(
        one.receive(&news).expect("receives").lacking,
        [Scope::Group(GROUP)]
    );
    for (entry, (bytes, _)) in feed
        .entries
        .iter_mut()
        .zip(&centre.feeds[&Scope::Group(GROUP)].entries)
    {
        entry.body = EntryBody::Operation(bytes.clone());
    }
    let news = News {
        feeds: vec![feed],
        ..News::default()
    };
    assert_eq!(one.receive(&news).expect("receives").applied, 5);
    assert_eq!(saved(&one), Paise::rupees(150));
    sound(&mut one);
}

#[test]
fn another_operation_of_the_same_number_is_a_fork_and_both_are_kept() {
    let (mut centre, mut one) = begun();
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    done(&mut one, scope, change.clone());
    let operation = domain::Operation {
        device: domain::DeviceId(1),
        epoch: 1,
        seq: 5,
        by: PersonId(1),
        seen: 1,
        at: clock(),
        scope,
        change: meeting("2026-11-21", ALL, 10).1,
    };
    let bytes = operation.encode();
    let disposition = centre.accept(&bytes);
    let at = one.vector().expect("reads");
    let at = at
        .iter()
        .find(|at| at.scope == scope)
        .expect("held")
        .position;
    let own = one.identity().expect("reads").expect("enrolled");
    let mut feed = centre.feed(scope, at, &own).expect("has entries");
    feed.entries = vec![Entry {
        disposition,
        body: EntryBody::Operation(bytes),
    }];
    let received = one
        .receive(&News {
            feeds: vec![feed],
            ..News::default()
        })
        .expect("receives");
    assert_eq!(received.forks, 1);
    assert_eq!(saved(&one), Paise::rupees(30));
    sound(&mut one);
}

#[test]
fn a_record_and_what_goes_with_it_are_kept_together_or_not_at_all() {
    let (_, mut one) = begun();
    let before = one.digest(None).expect("reads");
    let (scope, change) = meeting("2026-11-14", ALL, 50);
    let failed = one.record(PersonId(1), clock(), scope, change.clone(), |_| {
        Err(store::StoreError::Encoding("the power fails".to_owned()))
    });
    assert!(failed.is_err());
    assert_eq!(one.digest(None).expect("reads"), before);
    assert_eq!(one.pending_operations(4, 1 << 20).expect("reads"), []);
    assert_eq!(done(&mut one, scope, change).seq, 5, "no number is lost");
}

#[test]
fn batches_keep_their_order_and_their_limit() {
    let (_, mut one) = begun();
    for date in ["2026-11-07", "2026-11-14", "2026-11-21"] {
        let (scope, change) = meeting(date, ALL, 50);
        done(&mut one, scope, change);
    }
    let seqs = |after, most| -> Vec<u64> {
        let pending = one.pending_operations(after, most).expect("reads");
        pending.into_iter().map(|(seq, _)| seq).collect()
    };
    assert_eq!(seqs(4, 1 << 20), [5, 6, 7]);
    assert_eq!(seqs(4, 1), [5], "at least one");
    assert_eq!(
        seqs(0, 1 << 20).len(),
        7,
        "also what was receipted, for a centre that lost it"
    );
}

#[test]
fn a_device_that_is_not_enrolled_records_nothing() {
    let mut store = Store::in_memory().expect("opens");
    let (scope, change) = group();
    let refused = store.record(PersonId(1), clock(), scope, change, |_| Ok(()));
    assert!(matches!(refused, Err(store::StoreError::NotEnrolled)));
}

#[test]
fn a_table_that_was_changed_by_another_hand_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    let (centre, _) = begun();
    {
        let mut store = Store::open(&path, &[7; 32]).expect("opens");
        store.set_identity(&identity(2)).expect("enrols");
        centre.pull(&mut store, None);
        sound(&mut store);
    }
    let db = rusqlite::Connection::open(&path).expect("opens");
    let hex = "07".repeat(32);
    db.pragma_update(None, "key", format!("x'{hex}'"))
        .expect("unlocks");
    db.execute("update shg set name = 'Another', saved = 5", [])
        .expect("changes");
    db.execute(
        "update journal set bytes = x'00' where id = (select max(id) from journal)",
        [],
    )
    .expect("changes");
    drop(db);
    let mut store = Store::open(&path, &[7; 32]).expect("opens");
    let report = store.check().expect("checks");
    assert!(!report.equal);
    let named = report.differences.join("\n");
    assert!(
        named.contains("table shg") && named.contains("Another"),
        "{named}"
    );
    assert!(named.contains("its bytes changed"), "{named}");
}
