//! Two programs on one folder, a centre that is told to stop, backups, PINs, and what the
//! commands print.

use std::thread;
use std::time::Duration;

use app::keys::KeyFile;
use app::world::Machine;
use domain::PersonId;
use rusqlite::Connection;
use serde_json::{Value, json};
use tests::process::{Device, Ended, program, run, terminate};
use tests::proxy::{Plan, Proxy};

use crate::stage::{PIN, Stage, device_is_equal, number_of, text};

fn bahi(device: &Device, arguments: &[&str], pin: Option<&str>) -> Ended {
    let data = text(device.data());
    run("bahi", [&["--data", &data][..], arguments].concat(), pin)
}

/// A device with one group and two meetings, all at the centre.
fn device(stage: &Stage) -> Device {
    let device = stage.crp(stage.centre.addr());
    let mut group = stage.group(&device, "Gulistan", 3);
    group.close(&device, 5_000);
    group.close(&device, 5_000);
    device.sync();
    device
}

#[test]
fn a_second_program_on_the_folder_is_turned_away_and_harms_nothing() {
    let stage = Stage::new();
    let mut device = device(&stage);
    let commands: [&[&str]; 6] = [
        &["call", "state"],
        &["call", "places"],
        &["sync"],
        &["check"],
        &["status", "--json"],
        &["serve", "--listen", "127.0.0.1:0"],
    ];
    for command in commands {
        let turned_away = bahi(&device, command, Some(PIN));
        assert_eq!(turned_away.code, Some(2), "{command:?}: {turned_away:?}");
        assert!(
            turned_away.err.contains("already-open"),
            "{command:?}: {turned_away:?}"
        );
    }
    device_is_equal(&device);
    device.kill();
    let alone = bahi(&device, &["check"], Some(PIN));
    assert_eq!(alone.code, Some(0), "{alone:?}");
    assert!(alone.out.starts_with("equal: "), "{alone:?}");
}

#[test]
fn an_exchange_whose_caller_went_away_does_not_hold_up_the_next() {
    let stage = Stage::new();
    let proxy = Proxy::start(stage.centre.addr(), Plan::Pass);
    let device = stage.crp(proxy.addr());
    stage.group(&device, "Yangzom", 2);
    proxy.set_plan(Plan::Delay(Duration::from_millis(300)));
    let (before, wait) = (proxy.counts().up, Duration::from_millis(200));
    device.door().ask_and_leave("sync_now", &Value::Null, wait);
    assert!(proxy.counts().up > before, "it was under way");
    proxy.set_plan(Plan::Pass);
    assert_eq!(device.sync()["receipted"], 3);
}

#[test]
fn a_centre_told_to_stop_finishes_the_exchange_first() {
    let mut stage = Stage::new();
    let proxy = Proxy::start(stage.centre.addr(), Plan::Pass);
    let device = stage.crp(proxy.addr());
    let mut group = stage.group(&device, "Padma", 14);
    for _ in 0..40 {
        group.close(&device, 5_000);
    }
    // Some of the request is there when it is told to stop, and the rest comes late.
    proxy.set_plan(Plan::Delay(Duration::from_millis(150)));
    let door = device.door();
    let before = proxy.counts().up;
    let outcome = thread::scope(|scope| {
        let syncing = scope.spawn(move || door.call("sync_now", &Value::Null));
        while proxy.counts().up == before {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(200));
        terminate(stage.centre.id());
        syncing.join().unwrap()
    });
    assert_eq!(stage.centre.ended(), Some(0));
    // The round that was under way was answered; whether another one began is chance.
    let status = device.get("exchange_status", &Value::Null);
    let number = number_of(&status);
    let receipted = status["receipted"].as_u64().unwrap();
    assert!(receipted > 0, "{outcome:?} {status}");
    assert_eq!(
        stage.held(number).received,
        receipted,
        "what was taken was answered"
    );
    stage.centre.restart();
    proxy.set_plan(Plan::Pass);
    assert_eq!(device.sync()["receipted"], 55);
    stage.centre_is_equal();
}

#[test]
fn a_backup_made_while_devices_exchange_is_whole() {
    let stage = Stage::new();
    let device = stage.crp(stage.centre.addr());
    let mut group = stage.group(&device, "Skarma", 5);
    let file = stage.path("backup.db");
    thread::scope(|scope| {
        let (device, group) = (&device, &mut group);
        let working = scope.spawn(move || {
            for _ in 0..30 {
                group.close(device, 5_000);
                device.sync();
            }
        });
        for _ in 0..5 {
            let _ = std::fs::remove_file(&file);
            let written = stage.centre.run(&["backup", &text(&file)]);
            assert_eq!(written.code, Some(0), "{written:?}");
            thread::sleep(Duration::from_millis(50));
        }
        working.join().unwrap();
    });
    let restored = text(&stage.path("restored"));
    let answer = run(
        "bahi-server",
        ["--data", &restored, "restore", &text(&file)],
        None,
    );
    assert_eq!(answer.code, Some(0), "{answer:?}");
    let checked = run("bahi-server", ["--data", &restored, "check"], None);
    assert_eq!(checked.code, Some(0), "{checked:?}");
    assert!(checked.out.starts_with("equal: "), "{checked:?}");
    stage.centre_is_equal();
}

#[test]
fn a_wrong_or_missing_pin_is_said_with_code_2() {
    let stage = Stage::new();
    let mut device = device(&stage);
    device.kill();
    let missing = bahi(&device, &["check"], None);
    assert_eq!(missing.code, Some(2), "{missing:?}");
    assert!(missing.err.contains("BAHI_PIN"), "{missing:?}");
    let wrong = bahi(&device, &["check"], Some("111222"));
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
    assert!(wrong.err.contains("pin-wrong"), "{wrong:?}");
    assert!(
        !wrong.err.contains("111222"),
        "the PIN is never repeated: {wrong:?}"
    );
    assert_eq!(bahi(&device, &["check"], Some(PIN)).code, Some(0));
}

#[test]
fn status_as_json_has_the_documented_keys() {
    let stage = Stage::new();
    let mut device = device(&stage);
    device.kill();
    let status = bahi(&device, &["status", "--json"], Some(PIN)).json();
    let keys: Vec<&String> = status.as_object().unwrap().keys().collect();
    let mut documented = [
        "pending",
        "parked",
        "quarantined",
        "newer",
        "at_the_centre",
        "positions",
    ];
    documented.sort_unstable();
    let mut keys: Vec<&str> = keys.into_iter().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, documented);
    assert_eq!(
        (&status["pending"], &status["at_the_centre"]),
        (&json!(0), &json!(6))
    );
    let position = &status["positions"][0];
    for key in ["scope", "position", "chain"] {
        assert!(!position[key].is_null(), "{key}: {position}");
    }
}

#[test]
fn an_altered_row_of_the_devices_database_is_named_by_check() {
    let stage = Stage::new();
    let mut device = device(&stage);
    device.kill();
    let equal = bahi(&device, &["check"], Some(PIN));
    assert_eq!(equal.code, Some(0), "{equal:?}");
    let mut keys = KeyFile::load(device.data()).unwrap();
    let person: PersonId = keys.unlockers(&Machine::new())[0].person;
    let key = keys.unlock(person, PIN, &Machine::new()).unwrap();
    let db = Connection::open(device.data().join("bahi.db")).unwrap();
    let hex = blake3::Hash::from_bytes(*key).to_hex();
    db.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    let altered = db
        .execute("update posting set amount = amount + 100", [])
        .unwrap();
    assert!(altered > 0);
    drop(db);
    let differs = bahi(&device, &["check"], Some(PIN));
    assert_eq!(differs.code, Some(1), "{differs:?}");
    assert!(differs.out.starts_with("differs: "), "{differs:?}");
    assert!(differs.out.contains("table posting"), "{differs:?}");
}

#[test]
fn an_altered_row_of_the_centres_database_is_named_by_check() {
    let mut stage = Stage::new();
    let device = device(&stage);
    let number = number_of(&device.get("exchange_status", &Value::Null));
    assert_eq!(stage.centre.stop(), Some(0));
    let alterations = [
        (
            "update figure set amount = amount + 100",
            "figures",
            "update figure set amount = amount - 100",
        ),
        (
            "update device set received = received + 1",
            "received",
            "update device set received = received - 1",
        ),
        (
            "update entry set effective = 1 - effective",
            "effect",
            "update entry set effective = 1 - effective",
        ),
    ];
    for (alter, named, back) in alterations {
        let db = Connection::open(stage.centre.data().join("centre.db")).unwrap();
        assert!(db.execute(alter, []).unwrap() > 0);
        let differs = stage.centre.run(&["check"]);
        assert_eq!(differs.code, Some(1), "{alter}: {differs:?}");
        assert!(differs.out.contains(named), "{alter}: {differs:?}");
        db.execute(back, []).unwrap();
        stage.centre_is_equal();
    }
    assert_eq!(stage.held(number).received, 6);
}

#[test]
fn help_is_written_for_people() {
    for name in ["bahi", "bahi-server"] {
        assert!(program(name).is_file());
        let help = run(name, ["--help"], None);
        assert_eq!(help.code, Some(0), "{help:?}");
        assert!(help.out.contains("Usage:"), "{help:?}");
        for word in ["check", "serve", "--data"] {
            assert!(help.out.contains(word), "{name} {word}: {help:?}");
        }
    }
}
