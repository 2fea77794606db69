//! Practising, through the table of commands: nothing of it is kept or sent, everything can be
//! broken and begun again, and the books are found as they were left.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use std::sync::Arc;

use app::Shared;
use domain::role::Role;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::world::OneDay;

use crate::stories::{Device, Office};

/// The sandbox's one group.
async fn sandbox_group(device: &Device) -> Value {
    let listed = json!({ "text": null, "village": null, "inactive_too": false });
    let groups = device.call("groups", listed).await;
    assert_eq!(groups.as_array().unwrap().len(), 1);
    groups[0].clone()
}

/// Everything that could differ after practising: what waits to be sent, where every feed
/// stands, and the whole group.
async fn books(device: &Device, group: &Value) -> Value {
    let status = device.call("exchange_status", Value::Null).await;
    json!({
        "pending": status["pending"],
        "receipted": status["receipted"],
        "feeds": status["feeds"],
        "check": device.call("check", Value::Null).await,
        "group": device.call("group", json!({ "group": group })).await,
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn after_practising_the_books_are_unchanged_and_nothing_waits() {
    let mut office = Office::open().await;
    let crp = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = crp.village("Thiksey").await;
    let group = crp.group_of(&village, 4).await;
    let draft = crp.draft(&group, "2026-11-14").await;
    crp.close(&group, &draft).await;
    // A meeting that is being recorded while she goes to practise.
    let mut begun = crp.draft(&group, "2026-11-21").await;
    begun["note"] = json!("half written");
    crp.call("save_meeting", json!({ "group": group, "draft": begun }))
        .await;
    crp.call("sync_now", Value::Null).await;
    let before = books(&crp, &group).await;
    let files = files_of(crp.folder.path());

    let state = crp.call("practise", json!({ "language": "hi" })).await;
    assert_eq!(
        (&state["practising"], &state["stage"]),
        (&json!(true), &json!("open"))
    );
    let practised = sandbox_group(&crp).await;
    assert_ne!(practised["id"], group);
    assert_eq!(practised["members"], 8);
    let draft = crp
        .draft(&practised["id"], state["today"].as_str().unwrap())
        .await;
    let closed = crp.close(&practised["id"], &draft).await;
    let reason = json!({ "operation": closed["line"]["operation"], "reason": "to try it" });
    crp.call("reverse_meeting", reason).await;
    assert_eq!(
        crp.refused("group", json!({ "group": group })).await,
        "not-found"
    );
    for name in ["sync_now", "people", "devices", "exchange_status"] {
        assert_eq!(crp.refused(name, Value::Null).await, "practising", "{name}");
    }
    let enrol = json!({ "address": "127.0.0.1:1", "code": "none", "pin": "270419" });
    assert_eq!(crp.refused("enrol", enrol).await, "practising");
    let pins = json!({ "old": "270419", "new": "481516" });
    assert_eq!(crp.refused("change_pin", pins).await, "practising");
    // The exchange of the books goes on meanwhile, and finds nothing to send.
    app::exchange::run(crp.shared.as_ref().unwrap())
        .await
        .unwrap();

    let state = crp.call("leave_practice", Value::Null).await;
    assert_eq!(
        (&state["practising"], &state["session"]["name"]),
        (&json!(false), &json!("Asha"))
    );
    assert_eq!(books(&crp, &group).await, before);
    assert_eq!(files_of(crp.folder.path()), files, "no file came or went");
    let sheet = json!({ "group": group, "date": null });
    let again = crp.call("open_meeting", sheet).await;
    assert_eq!(
        (&again["resumed"], &again["draft"]["note"]),
        (&json!(true), &json!("half written"))
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trainee_without_an_invitation_can_break_everything_and_begin_again() {
    let device = Device {
        folder: TempDir::new().unwrap(),
        shared: None,
    };
    let shared = Shared::open(device.folder.path(), Box::new(OneDay::default())).unwrap();
    let device = Device {
        shared: Some(Arc::new(shared)),
        ..device
    };
    assert_eq!(device.call("state", Value::Null).await["stage"], "new");
    let state = device.call("practise", json!({ "language": "ur" })).await;
    assert_eq!(state["stage"], "open");
    let today = state["today"].as_str().unwrap().to_owned();
    let first = sandbox_group(&device).await;
    assert_eq!(
        first["next_due"], today,
        "the guided meeting is the due one"
    );
    let ended = json!({ "group": first["id"], "on": today, "reason": "broken" });
    device.call("end_group", ended).await;

    device.call("practise", json!({ "language": "en" })).await;
    let second = sandbox_group(&device).await;
    assert_ne!(first["id"], second["id"]);
    assert_eq!(second["active"], true);
    let state = device.call("leave_practice", Value::Null).await;
    assert_eq!(
        (&state["stage"], &state["practising"]),
        (&json!("new"), &json!(false))
    );
    assert!(!device.folder.path().join("bahi.db").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn locking_ends_the_practice_and_a_restart_knows_nothing_of_it() {
    let mut office = Office::open().await;
    let mut crp = office.enrol("Asha", &[Role::Crp]).await;
    crp.call("practise", json!({ "language": "en" })).await;
    let state = crp.call("lock", Value::Null).await;
    assert_eq!(
        (&state["practising"], &state["stage"]),
        (&json!(false), &json!("locked"))
    );
    // From the lock screen anybody may practise; the books stay locked.
    crp.call("practise", json!({ "language": "en" })).await;
    let person = json!({ "person": 1, "pin": "270419" });
    assert_eq!(crp.refused("unlock", person).await, "practising");
    let state = crp.call("leave_practice", Value::Null).await;
    assert_eq!(state["stage"], "locked");
    crp.call("practise", json!({ "language": "en" })).await;
    crp.restart().await;
    let state = crp.call("state", Value::Null).await;
    assert_eq!(state["practising"], false);
    office.stop().await;
}

fn files_of(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    names
}
