//! The link is cut at every byte of an exchange, and spoilt at every seventh.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tests::process::{Device, now};
use tests::proxy::{Direction, Plan, Proxy};

use crate::stage::{Held, Stage, day, device_is_equal, number_of};

/// A spoilt length lets one side wait for bytes that never come: then the link drops.
const PATIENCE: Duration = Duration::from_millis(1_500);
/// After so many messages in a row that ended before the byte, all bytes were met.
const PAST_THE_END: u64 = 3;

struct Link {
    stage: Stage,
    proxy: Proxy,
    device: Device,
    number: u32,
    groups: Vec<Value>,
    /// Operations of the device.
    made: u64,
    missed: u32,
    receipts: BTreeMap<Vec<u8>, Vec<u8>>,
    /// The bytes that an undisturbed exchange takes, up and down.
    up: u64,
    down: u64,
}

#[test]
fn every_byte_up_can_be_the_last_before_a_cut() {
    every_cut(Direction::Up);
}

#[test]
fn every_byte_down_can_be_the_last_before_a_cut() {
    every_cut(Direction::Down);
}

#[test]
fn every_seventh_byte_up_can_be_spoilt() {
    every_seventh(Direction::Up);
}

#[test]
fn every_seventh_byte_down_can_be_spoilt() {
    every_seventh(Direction::Down);
}

fn every_cut(direction: Direction) {
    let began = now();
    let mut link = Link::new();
    let (mut byte, mut past, mut cuts, mut failures) = (0, 0, 0, 0);
    while past < PAST_THE_END {
        link.record();
        let before = link.proxy.counts();
        let already = match direction {
            Direction::Up => before.up,
            Direction::Down => before.down,
        };
        // No byte at all: the connection that is open is closed.
        link.proxy.set_plan(if byte == 0 {
            Plan::Refuse
        } else {
            Plan::Cut {
                direction,
                after: already + byte,
            }
        });
        let failed = link.exchange_once();
        failures += u64::from(failed);
        let was_cut = byte == 0 || link.proxy.counts().cuts > before.cuts;
        cuts += u64::from(was_cut);
        past = if was_cut { 0 } else { past + 1 };
        link.mend(byte);
        byte += 1;
    }
    link.everything_is_equal();
    let length = if direction == Direction::Up {
        link.up
    } else {
        link.down
    };
    println!(
        "{direction:?}: {cuts} cuts at bytes 0 to {}, {failures} exchanges failed by it; \
         undisturbed {} up, {} down; {} operations, each once; {:.1} s",
        byte - PAST_THE_END - 1,
        link.up,
        link.down,
        link.made,
        began.elapsed().as_secs_f64()
    );
    assert!(cuts >= length, "{cuts} cuts of {length} bytes");
    assert!(
        failures > cuts / 2,
        "only {failures} of {cuts} cuts were felt"
    );
}

fn every_seventh(direction: Direction) {
    let began = now();
    let mut link = Link::new();
    let length = match direction {
        Direction::Up => link.up,
        Direction::Down => link.down,
    };
    let (mut spoilt, mut failures) = (0, 0);
    for byte in (0..length).step_by(7) {
        link.record();
        let before = link.proxy.counts();
        let already = match direction {
            Direction::Up => before.up,
            Direction::Down => before.down,
        };
        link.proxy.set_plan(Plan::Corrupt {
            direction,
            at: already + byte,
        });
        failures += u64::from(link.exchange_once());
        link.mend(byte);
        spoilt += 1;
    }
    link.everything_is_equal();
    println!(
        "{direction:?}: {spoilt} bytes spoilt of {length}, {failures} exchanges failed by it; \
         {} operations, each once; {:.1} s",
        link.made,
        began.elapsed().as_secs_f64()
    );
    assert!(
        failures > spoilt / 2,
        "only {failures} of {spoilt} were noticed"
    );
}

impl Link {
    fn new() -> Self {
        let stage = Stage::new();
        let proxy = Proxy::start(stage.centre.addr(), Plan::Pass);
        let device = stage.crp(proxy.addr());
        let groups: Vec<Value> = (0..4)
            .map(|n| stage.group(&device, &format!("Nyima {n}"), 1).id)
            .collect();
        // A group and a member each.
        let made = 8;
        let mut link = Self {
            number: number_of(&device.sync()),
            receipts: stage.receipts(),
            stage,
            proxy,
            device,
            groups,
            made,
            missed: 0,
            up: 0,
            down: 0,
        };
        let (mut up, mut down) = (Vec::new(), Vec::new());
        for _ in 0..4 {
            link.record();
            let before = link.proxy.counts();
            assert!(!link.exchange_once(), "an undisturbed exchange succeeds");
            let after = link.proxy.counts();
            up.push(after.up - before.up);
            down.push(after.down - before.down);
            link.mend(0);
        }
        // The device exchanges by itself too, which can double one length or empty another.
        up.sort_unstable();
        down.sort_unstable();
        (link.up, link.down) = (up[1], down[1]);
        link
    }

    /// Records one small operation, so that each exchange has something to hand over.
    fn record(&mut self) {
        let group = &self.groups[self.missed as usize % self.groups.len()];
        let input = json!({ "group": group, "date": day(7 * self.missed), "reason": "snow" });
        self.device.ok("miss_meeting", &input);
        self.missed += 1;
        self.made += 1;
    }

    /// One exchange over the link as it is; whether it failed.
    fn exchange_once(&self) -> bool {
        let door = self.device.door();
        let (done, wait) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(move || done.send(door.call("sync_now", &Value::Null)));
            let outcome = wait.recv_timeout(PATIENCE).or_else(|_| {
                self.proxy.set_plan(Plan::Refuse);
                wait.recv()
            });
            outcome.is_ok_and(|outcome| outcome.is_err())
        })
    }

    /// The link is whole again: what was handed over is at the centre, and nothing twice.
    fn mend(&mut self, byte: u64) {
        self.proxy.set_plan(Plan::Pass);
        let status = self.device.sync();
        assert_eq!(status["pending"], 0, "byte {byte}: {status}");
        assert_eq!(status["receipted"], self.made, "byte {byte}: {status}");
        assert_eq!(
            (status["parked"].clone(), status["quarantined"].clone()),
            (json!(0), json!(0))
        );
        let once = Held {
            entries: self.made,
            names: self.made,
            highest: self.made,
            received: self.made,
        };
        assert_eq!(self.stage.held(self.number), once, "byte {byte}");
        let receipts = self.stage.receipts();
        for (batch, receipt) in &self.receipts {
            assert_eq!(
                receipts.get(batch),
                Some(receipt),
                "byte {byte}: another receipt"
            );
        }
        // The batch is the same however often it is sent, and has one receipt.
        if self.receipts.is_empty() {
            assert!(!receipts.is_empty());
        } else {
            assert_eq!(receipts.len(), self.receipts.len() + 1, "byte {byte}");
        }
        self.receipts = receipts;
        if byte.is_multiple_of(25) {
            self.everything_is_equal();
        }
    }

    fn everything_is_equal(&self) {
        device_is_equal(&self.device);
        self.stage.centre_is_equal();
    }
}
