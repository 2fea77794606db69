//! Several people on one tablet, and one sheet in several windows.

use domain::role::Role;
use serde_json::{Value, json};

use crate::stories::Office;

#[tokio::test(flavor = "multi_thread")]
async fn a_group_of_her_own_is_judged_by_its_state_whatever_else_she_does() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Yokma").await;
    let group = supervisor.group_of(&village, 3).await;
    supervisor.sync().await;
    office.stop().await;
    // In Ladakh even a group of three is of the usual size; the nation's norms ask for more.
    office.set_norms("2026-01-01", |norms| {
        (norms.members_usual, norms.members_fewest) = (3, 3);
    });
    office.start().await;
    let own = format!("group:{}", group.as_str().unwrap_or_default());
    let roles = [(Role::Crp, own.as_str()), (Role::Mec, "block:1011")];
    let tablet = office.enrol_in("block:1011", "Stanzin", &[Role::Mec]).await;
    office.enrol_on(&tablet, "Diskit", &roles).await;
    tablet.sync().await;
    tablet.call("standing", json!({ "group": group })).await;
    let row = tablet.call("group", json!({ "group": group })).await["row"].clone();
    assert_eq!(row["size_warning"], Value::Null, "{row}");
    tablet.agrees().await;
    office.stop().await;
}
