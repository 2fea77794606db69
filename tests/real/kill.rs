//! `kill -9` of the device during a meeting and during an exchange, and of the centre during an
//! exchange.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tests::process::{Device, Door, Failed, now};
use tests::stage::Dice;

use crate::stage::{Group, Held, Stage, device_is_equal, number_of, saved_on};

const ROUNDS: u64 = 200;

/// What a burst of entries was answered, until the process was gone.
struct Burst {
    /// The last draft that is known to be kept; 0 for none.
    saved: u64,
    /// The last draft that was sent.
    sent: u64,
    /// Nothing when closing was not asked for; else whether it was answered.
    closed: Option<bool>,
}

#[test]
fn a_killed_device_has_the_meeting_as_it_was_last_kept() {
    let began = now();
    let mut dice = Dice::of("device killed during a meeting");
    let stage = Stage::new();
    let mut device = stage.crp(stage.centre.addr());
    let mut group = stage.group(&device, "Saraswati", 5);
    let made = 6;
    let (mut drafts, mut kept, mut at_close, mut closed_by_a_kill) = (0, 0, 0, 0);
    for round in 0..ROUNDS {
        let first = drafts;
        let before = kept;
        let closes = round % 10 == 9;
        // Around closing, the moment is counted from when closing is asked for.
        let wait = Duration::from_micros(dice.roll(if closes { 25_000 } else { 60_000 }));
        let (door, closing) = (device.door(), AtomicBool::new(!closes));
        let burst = thread::scope(|scope| {
            let typing = scope.spawn(|| burst(door, &group, (first, before), &closing));
            while !closing.load(Ordering::Acquire) && !typing.is_finished() {
                thread::sleep(Duration::from_micros(200));
            }
            thread::sleep(wait);
            device.kill();
            typing.join().unwrap()
        });
        drafts = burst.sent;
        device.restart();
        let view = device.get("group", &json!({ "group": group.id }));
        let meetings = u32::try_from(view["meetings"].as_array().unwrap().len()).unwrap();
        if let Some(answered) = burst.closed {
            at_close += 1;
            // `group` lists the latest 60 meetings, and there are at most 20 here.
            let is_closed = meetings == group.meetings + 1;
            assert!(
                is_closed || meetings == group.meetings,
                "closed twice: {view}"
            );
            assert!(is_closed || !answered, "a closed meeting was lost");
            assert_ne!(view["row"]["has_draft"] == true, is_closed, "{view}");
            if is_closed {
                closed_by_a_kill += u64::from(!answered);
                group.closed(each(burst.sent));
                kept = 0;
                continue;
            }
        }
        assert_eq!(meetings, group.meetings, "{view}");
        kept = the_draft_is_whole(&device, &group, &burst);
    }
    let status = device.sync();
    let entries = made + u64::from(group.meetings);
    assert_eq!(stage.held(number_of(&status)), once(entries));
    device_is_equal(&device);
    stage.centre_is_equal();
    assert_eq!(saved_on(&device), group.cash);
    println!(
        "{ROUNDS} kills during a meeting, {drafts} drafts sent, {at_close} kills around closing: \
         {} closed ({closed_by_a_kill} without an answer); {:.1} s",
        group.meetings,
        began.elapsed().as_secs_f64()
    );
}

#[test]
fn a_device_killed_during_exchanges_loses_and_doubles_nothing() {
    let began = now();
    let mut dice = Dice::of("device killed during an exchange");
    let stage = Stage::new();
    let mut device = stage.crp(stage.centre.addr());
    let number = number_of(&device.sync());
    let mut groups: Vec<Group> = (0..4)
        .map(|n| stage.group(&device, &format!("Dolma {n}"), 3))
        .collect();
    let mut made = 16;
    let (mut unanswered, mut receipted) = (0, 0);
    for round in 0..ROUNDS {
        made += record(&device, &mut groups, &mut dice, round);
        let wait = Duration::from_micros(dice.roll(30_000));
        let door = device.door();
        let outcome = thread::scope(|scope| {
            let syncing = scope.spawn(move || door.call("sync_now", &Value::Null));
            thread::sleep(wait);
            device.kill();
            syncing.join().unwrap()
        });
        unanswered += u64::from(outcome == Err(Failed::Gone));
        device.restart();
        receipted = receipts_stand(&stage, &device, number, receipted, made);
    }
    all_arrived(&stage, &device, &groups, made);
    println!(
        "{ROUNDS} kills of the device, {unanswered} before the exchange was over; \
         {made} operations, each once; {:.1} s",
        began.elapsed().as_secs_f64()
    );
    assert!(unanswered > ROUNDS / 10, "the kills came too late");
}

#[test]
fn a_centre_killed_during_exchanges_loses_and_doubles_nothing() {
    let began = now();
    let mut dice = Dice::of("centre killed during an exchange");
    let mut stage = Stage::new();
    let device = stage.crp(stage.centre.addr());
    let number = number_of(&device.sync());
    let mut groups: Vec<Group> = (0..4)
        .map(|n| stage.group(&device, &format!("Tashi {n}"), 3))
        .collect();
    let mut made = 16;
    let (mut failed, mut receipted) = (0, 0);
    for round in 0..ROUNDS {
        made += record(&device, &mut groups, &mut dice, round);
        let wait = Duration::from_micros(dice.roll(30_000));
        let door = device.door();
        let outcome = thread::scope(|scope| {
            let syncing = scope.spawn(move || door.call("sync_now", &Value::Null));
            thread::sleep(wait);
            stage.centre.kill();
            syncing.join().unwrap()
        });
        failed += u64::from(outcome.is_err());
        receipted = receipts_stand(&stage, &device, number, receipted, made);
        stage.centre.restart();
    }
    all_arrived(&stage, &device, &groups, made);
    println!(
        "{ROUNDS} kills of the centre, {failed} exchanges failed by it; \
         {made} operations, each once; {:.1} s",
        began.elapsed().as_secs_f64()
    );
    assert!(failed > ROUNDS / 10, "the kills came too late");
}

/// Sends growing drafts one after another until the process is gone, and at the end perhaps
/// closes the meeting with the last of them.
fn burst(door: Door, group: &Group, (first, kept): (u64, u64), closing: &AtomicBool) -> Burst {
    let closes = !closing.load(Ordering::Acquire);
    let mut burst = Burst {
        saved: kept,
        sent: first,
        closed: None,
    };
    let input = |n: u64| {
        let draft = group.meeting(each(n), &n.to_string());
        json!({ "group": group.id, "draft": draft })
    };
    loop {
        burst.sent += 1;
        let n = burst.sent;
        match door.call("save_meeting", &input(n)) {
            Ok(_) => burst.saved = n,
            Err(Failed::Gone) => return burst,
            Err(said) => panic!("{said:?}"),
        }
        if closes && n - first >= 2 {
            closing.store(true, Ordering::Release);
            match door.call("close_meeting", &input(n)) {
                Ok(_) => burst.closed = Some(true),
                Err(Failed::Gone) => burst.closed = Some(false),
                Err(said) => panic!("{said:?}"),
            }
            return burst;
        }
    }
}

/// What each woman saves in the `n`th draft: every draft differs from the others in every row.
fn each(n: u64) -> i64 {
    i64::try_from(n).unwrap() * 100
}

/// The draft is the last that was answered or the one that was on the way, in every row. Answers
/// which.
fn the_draft_is_whole(device: &Device, group: &Group, burst: &Burst) -> u64 {
    let input = json!({ "group": group.id, "date": null });
    let sheet = device.get("open_meeting", &input);
    let draft = &sheet["draft"];
    if sheet["resumed"] == false {
        assert_eq!(burst.saved, 0, "a draft that was kept is gone");
        device.ok("discard_meeting", &json!({ "group": group.id }));
        return 0;
    }
    let n: u64 = draft["note"].as_str().unwrap().parse().unwrap();
    let possible = [burst.saved, burst.sent];
    assert!(possible.contains(&n), "draft {n} of {possible:?}");
    assert_eq!(
        *draft,
        group.meeting(each(n), &n.to_string()),
        "a torn draft"
    );
    n
}

/// Closes one to three meetings; answers how many.
fn record(device: &Device, groups: &mut [Group], dice: &mut Dice, round: u64) -> u64 {
    let meetings = 1 + dice.roll(3);
    for n in 0..meetings {
        let index = usize::try_from(round + n).unwrap() % groups.len();
        let each = 1_000 * i64::try_from(1 + dice.roll(9)).unwrap();
        groups[index].close(device, each);
    }
    meetings
}

/// What the device has a receipt for is stored at the centre, and no receipt is ever taken back.
fn receipts_stand(stage: &Stage, device: &Device, number: u32, before: u64, made: u64) -> u64 {
    let status = device.get("exchange_status", &Value::Null);
    let receipted = status["receipted"].as_u64().unwrap();
    let pending = status["pending"].as_u64().unwrap();
    assert!(
        receipted >= before,
        "a receipt is gone: {receipted} after {before}"
    );
    assert_eq!(receipted + pending, made, "{status}");
    let held = stage.held(number);
    assert!(
        held.received >= receipted,
        "receipted {receipted}, at the centre {held:?}"
    );
    assert_eq!(held, once(held.received));
    receipted
}

/// Everything is at the centre once, and device, centre and a supervisor's new device have the
/// sums of the test's own books.
fn all_arrived(stage: &Stage, device: &Device, groups: &[Group], made: u64) {
    let status = device.sync();
    assert_eq!(status["receipted"], made);
    assert_eq!(
        (status["parked"].clone(), status["quarantined"].clone()),
        (json!(0), json!(0))
    );
    assert_eq!(stage.held(number_of(&status)), once(made));
    let saved: i64 = groups.iter().map(|group| group.cash).sum();
    let supervisor = stage.supervisor();
    assert_eq!(saved_on(device), saved);
    assert_eq!(saved_on(&supervisor), saved);
    assert_eq!(stage.saved_at_the_centre("2026-11"), saved);
    let meetings: BTreeMap<String, u32> = groups
        .iter()
        .map(|group| (group.id.to_string(), group.meetings))
        .collect();
    for (id, meetings) in meetings {
        let id: Value = serde_json::from_str(&id).unwrap();
        let view = supervisor.get("group", &json!({ "group": id }));
        let shown = view["meetings"].as_array().unwrap().len();
        assert_eq!(shown, usize::try_from(meetings.min(60)).unwrap());
    }
    for device in [device, &supervisor] {
        device_is_equal(device);
    }
    stage.centre_is_equal();
}

fn once(operations: u64) -> Held {
    Held {
        entries: operations,
        names: operations,
        highest: operations,
        received: operations,
    }
}
