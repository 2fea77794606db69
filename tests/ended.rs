//! What ended on one device and went on on another: told until somebody puts it right.

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{closed, monthly, of};
use crate::stories::{Device, Office, member};
use crate::twice::wrong;

/// A group of two on two devices, neither of which will know of what the other writes.
async fn two_devices(office: &mut Office) -> (Device, Device, Value) {
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    (one, other, group)
}

async fn meets(device: &Device, group: &Value, day: &str) -> Value {
    let draft = device.draft(group, day).await;
    closed(device, group, draft).await["line"]["operation"].clone()
}

async fn exchange(one: &Device, other: &Device) {
    for device in [one, other, one] {
        device.sync().await;
    }
}

/// Both exchange, and neither has anything to tell.
async fn nothing_is_wrong(one: &Device, other: &Device, group: &Value) {
    exchange(one, other).await;
    for device in [one, other] {
        assert_eq!(wrong(device, group).await, Vec::<Value>::new());
        device.agrees().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn savings_of_a_woman_who_had_left_by_another_device_are_told() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let padma = of(&one, &group, "Padma").await["id"].clone();
    let left = json!({ "member": padma, "on": "2026-01-31", "reason": "moved away" });
    one.call("end_member", left).await;
    meets(&other, &group, "2026-02-05").await;
    exchange(&one, &other).await;
    for device in [&one, &other] {
        let told = wrong(device, &group).await;
        let said = json!({
            "what": "no-member", "name": "Padma", "amount": 2_500, "counted": null, "date": "2026-02-05", "head": null,
        });
        assert_eq!(told, [said]);
        device.agrees().await;
    }
    // She was there: the day on which she left is put right.
    let right = json!({ "member": padma, "on": "2026-02-28", "reason": "moved away later" });
    other.call("end_member", right).await;
    exchange(&one, &other).await;
    for device in [&one, &other] {
        let told = wrong(device, &group).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0]["what"], "left-with-savings");
        assert_eq!(
            (&told[0]["name"], &told[0]["amount"]),
            (&json!("Padma"), &json!(2_500))
        );
    }
    // Her final account is missing; or she never left.
    other.call("stay_member", json!({ "member": padma })).await;
    nothing_is_wrong(&one, &other, &group).await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_of_a_group_that_another_device_closed_is_told_until_it_is_open_again() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let ends = json!({ "group": group, "on": "2026-01-31", "reason": "by mistake" });
    one.call("end_group", ends).await;
    meets(&other, &group, "2026-02-05").await;
    exchange(&one, &other).await;
    for device in [&one, &other] {
        let told = wrong(device, &group).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0]["what"], "after-end");
        assert_eq!(told[0]["date"], "2026-02-05");
        assert_eq!(told[0]["amount"], 5_000);
        device.agrees().await;
    }
    let opened = |from: &str| json!({ "group": group, "from": from });
    // The wrong day at first: it is put right.
    other.call("reopen_group", opened("2026-09-01")).await;
    assert_eq!(wrong(&other, &group).await[0]["what"], "after-end");
    let shown = other.call("reopen_group", opened("2026-02-01")).await;
    assert_eq!(shown["row"]["active"], true, "{shown}");
    exchange(&one, &other).await;
    for device in [&one, &other] {
        assert_eq!(wrong(device, &group).await, Vec::<Value>::new());
        let shown = device.call("group", opened("")).await;
        assert_eq!(shown["end_reason"], Value::Null);
        device.agrees().await;
    }
    meets(&one, &group, "2026-03-05").await;
    // It ended, and was opened later.
    let ends = json!({ "group": group, "on": "2026-03-31", "reason": "winter" });
    one.call("end_group", ends).await;
    one.call("reopen_group", opened("2026-06-01")).await;
    let draft = one.draft(&group, "2026-05-05").await;
    let draft = one.counted(&group, draft).await;
    let closed = one.refused("close_meeting", json!({ "group": group, "draft": draft }));
    assert_eq!(closed.await, "group-closed-on");
    meets(&one, &group, "2026-06-05").await;
    let life = one.call("group_life", json!({ "group": group })).await;
    let away = json!([{ "left": "2026-03-31", "back": "2026-06-01" }]);
    assert_eq!(life["closed"], away);
    nothing_is_wrong(&one, &other, &group).await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fund_and_a_step_at_the_bank_that_two_told_with_two_days_are_told() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let step = |day: &str, stage: &str, amount: i64| {
        json!({ "group": group, "step": {
            "date": day, "dose": 1, "stage": stage, "kind": "term-loan", "amount": amount,
            "bank": null, "branch": null, "ifsc": null, "account": null, "note": null,
        } })
    };
    let linkage = one
        .call("step_linkage", step("2026-03-01", "applied", 15_000_000))
        .await;
    assert_eq!(linkage["steps"].as_array().unwrap().len(), 1);
    exchange(&one, &other).await;
    for (device, day) in [(&one, "2026-04-01"), (&other, "2026-04-03")] {
        let sanctioned = step(day, "sanctioned", 15_000_000);
        device.call("step_linkage", sanctioned).await;
        let fund = json!({
            "group": group, "fund": "revolving-fund", "date": day, "amount": 1_500_000,
            "plan": false, "exception": "given to all groups of the village",
        });
        device.call("record_fund", fund).await;
    }
    let paid = step("2026-04-10", "disbursed", 15_000_000);
    one.call("step_linkage", paid).await;
    exchange(&one, &other).await;
    for device in [&one, &other] {
        let told = wrong(device, &group).await;
        let what: Vec<&Value> = told.iter().map(|one| &one["what"]).collect();
        assert_eq!(what, ["fund-twice", "step-twice"], "{told:?}");
        assert_eq!(told[0]["head"], "revolving-fund");
        assert!(told.iter().all(|one| one["date"] == "2026-04-03"));
        device.agrees().await;
    }
    // One of each is taken back, also from the middle of the way.
    let linkage = other.call("linkage", json!({ "group": group })).await;
    let funds = json!({ "group": group, "on": "2026-04-30", "plan": false });
    let funds = other.call("fund_eligibility", funds).await;
    let first = |lines: &Value, date: &str| {
        let mut lines = lines.as_array().unwrap().iter();
        let line = lines.find(|line| line.pointer(date) == Some(&json!("2026-04-01")));
        line.unwrap()["operation"].clone()
    };
    for operation in [
        first(&linkage["steps"], "/date"),
        first(&funds["receipts"], "/receipt/date"),
    ] {
        let back = json!({ "group": group, "operation": operation, "reason": "told twice" });
        other.call("reverse_record", back).await;
    }
    assert_eq!(wrong(&other, &group).await, Vec::<Value>::new());
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_that_both_knew_and_each_told_as_a_fund_is_told_until_one_is_taken_back() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let page = |head: &str| json!({ "head": head, "member": null, "folio": null });
    let voucher = json!({ "group": group, "voucher": {
        "date": "2026-03-20", "ordinal": 0, "narration": "the fund came", "reference": null,
        "lines": [{
            "debit": page("bank"), "credit": page("revolving-fund"), "amount": 1_500_000,
        }],
    } });
    one.call("enter_voucher", voucher).await;
    exchange(&one, &other).await;
    let mut funds = Value::Null;
    for (device, day) in [(&one, "2026-04-01"), (&other, "2026-04-03")] {
        let fund = json!({
            "group": group, "fund": "revolving-fund", "date": day, "amount": 1_500_000,
            "plan": false, "exception": "given to all groups of the village",
        });
        funds = device.call("record_fund", fund).await;
        assert_eq!(wrong(device, &group).await, Vec::<Value>::new());
    }
    exchange(&one, &other).await;
    for device in [&one, &other] {
        let told = wrong(device, &group).await;
        let what: Vec<&Value> = told.iter().map(|one| &one["what"]).collect();
        assert_eq!(what, ["fund-twice"], "{told:?}");
        assert_eq!(told[0]["date"], "2026-04-03");
        device.agrees().await;
    }
    let operation = &funds["receipts"][0]["operation"];
    let back = json!({ "group": group, "operation": operation, "reason": "told twice" });
    other.call("reverse_record", back).await;
    nothing_is_wrong(&one, &other, &group).await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_two_tell_alike_is_one_end_and_what_one_says_of_it_later_counts() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let padma = of(&one, &group, "Padma").await["id"].clone();
    let zainab = of(&one, &group, "Zainab").await["id"].clone();
    let leaves = |member: &Value, reason: &str| json!({ "member": member, "on": "2026-01-31", "reason": reason });
    let ends = json!({ "group": group, "on": "2026-02-28", "reason": "far" });
    for (device, reason) in [(&one, "moved away"), (&other, "married")] {
        device
            .call("end_member", leaves(&padma, "moved away"))
            .await;
        device.call("end_member", leaves(&zainab, reason)).await;
        device.call("end_group", ends.clone()).await;
    }
    // She knows of her own word alone.
    let opened = json!({ "group": group, "from": "2026-04-01" });
    other.call("reopen_group", opened).await;
    exchange(&one, &other).await;
    for device in [&one, &other] {
        let reviews = device.call("reviews", Value::Null).await;
        let items = reviews["items"].as_array().unwrap();
        let why: Vec<&Value> = items.iter().map(|item| &item["reason"]).collect();
        assert_eq!(why, ["conflict"], "only what differs waits: {reviews}");
        let life = device.call("group_life", json!({ "group": group })).await;
        assert_eq!(
            life["closed"],
            json!([{ "left": "2026-02-28", "back": "2026-04-01" }])
        );
        let left = device.call("member", json!({ "member": padma })).await;
        assert_eq!(left["line"]["active"], false, "{left}");
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_verdict_lets_count_late_says_the_same_in_lists_and_books() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let ends = |on: &str| json!({ "group": group, "on": on, "reason": "far" });
    one.call("end_group", ends("2026-01-31")).await;
    other.call("end_group", ends("2026-02-28")).await;
    exchange(&one, &other).await;
    let opened = json!({ "group": group, "from": "2026-04-01" });
    other.call("reopen_group", opened).await;
    meets(&other, &group, "2026-04-05").await;
    exchange(&one, &other).await;
    checker.sync().await;
    let reviews = checker.call("reviews", Value::Null).await;
    let parked = &reviews["items"][0]["parked"]["made"]["operation"];
    let verdict = json!({ "parked": parked, "verdict": "replace", "reason": "asked them" });
    checker.call("decide_review", verdict).await;
    checker.sync().await;
    exchange(&one, &other).await;
    for device in [&one, &other, &checker] {
        let shown = device.call("group", json!({ "group": group })).await;
        assert_eq!(shown["row"]["active"], true);
        assert_eq!(shown["row"]["next_due"], "2026-05-05");
        let life = device.call("group_life", json!({ "group": group })).await;
        assert_eq!(
            life["closed"],
            json!([{ "left": "2026-02-28", "back": "2026-04-01" }])
        );
        assert_eq!(wrong(device, &group).await, Vec::<Value>::new());
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_that_another_device_gave_to_a_woman_who_had_left_is_nobodys() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let zainab = of(&one, &group, "Zainab").await["id"].clone();
    let padma = of(&one, &group, "Padma").await["id"].clone();
    let gives = |member: &Value, from: &str| json!({ "member": member, "office": "president", "from": from });
    one.call("give_office", gives(&zainab, "2026-01-05")).await;
    exchange(&one, &other).await;
    let left = json!({ "member": padma, "on": "2026-01-31", "reason": "moved away" });
    one.call("end_member", left).await;
    other.call("give_office", gives(&padma, "2026-03-01")).await;
    exchange(&one, &other).await;
    for device in [&one, &other] {
        assert_eq!(of(device, &group, "Zainab").await["office"], "president");
        assert_eq!(of(device, &group, "Padma").await["office"], "member");
        device.agrees().await;
    }
    let refused = one.refused("give_office", gives(&padma, "2026-04-01"));
    assert_eq!(refused.await, "member-unknown");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_that_somebody_has_is_given_to_no_other_and_two_who_have_it_are_told() {
    let mut office = Office::open().await;
    let (one, other, group) = two_devices(&mut office).await;
    let president = |name: &str| {
        let mut form = member(&group, name);
        form["office"] = json!("president");
        form
    };
    one.call("add_member", president("Kaneez")).await;
    let refused = one.refused("add_member", president("Chorol")).await;
    assert_eq!(refused, "office-taken");
    let zainab = of(&one, &group, "Zainab").await["id"].clone();
    let number = |value: i64| json!({ "kind": "number", "value": value });
    let changes = json!([{ "field": "office", "was": number(0), "value": number(1) }]);
    let edit = json!({ "member": zainab, "changes": changes });
    assert_eq!(one.refused("edit_member", edit).await, "office-taken");
    assert_eq!(wrong(&one, &group).await, Vec::<Value>::new());
    // Another device knows nothing of her.
    other.call("add_member", president("Chorol")).await;
    exchange(&one, &other).await;
    for device in [&one, &other] {
        let told = wrong(device, &group).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0]["what"], "office-twice");
    }
    let chorol = of(&one, &group, "Chorol").await["id"].clone();
    let gives = json!({ "member": chorol, "office": "president", "from": "2026-02-01" });
    one.call("give_office", gives).await;
    nothing_is_wrong(&one, &other, &group).await;
    assert_eq!(of(&other, &group, "Kaneez").await["office"], "member");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_saved_on_a_day_had_not_left_before_it_nor_joined_after_it() {
    let mut office = Office::open().await;
    let (one, _, group) = two_devices(&mut office).await;
    for day in ["2026-01-05", "2026-02-05"] {
        meets(&one, &group, day).await;
    }
    let padma = of(&one, &group, "Padma").await["id"].clone();
    let left = |on: &str| json!({ "member": padma, "on": on, "reason": "moved away" });
    let code = one.refused("end_member", left("2026-02-04")).await;
    assert_eq!(code, "left-before-saving");
    let sheet = json!({
        "member": padma, "on": "2026-02-04", "rule": "none", "nominee": null,
        "resolution": "resolved",
    });
    assert_eq!(
        one.refused("settle_member", sheet).await,
        "left-before-saving"
    );
    let joined = |was: &str, on: &str| {
        let of = |day: &str| json!({ "kind": "date", "value": day });
        let change = json!({ "field": "joined", "was": of(was), "value": of(on) });
        json!({ "member": padma, "changes": [change] })
    };
    let later = joined("2026-01-01", "2026-01-06");
    assert_eq!(
        one.refused("edit_member", later).await,
        "joined-after-saving"
    );
    one.call("edit_member", joined("2026-01-01", "2026-01-05"))
        .await;
    let ends = |on: &str| json!({ "group": group, "on": on, "reason": "winter" });
    let code = one.refused("end_group", ends("2026-02-04")).await;
    assert_eq!(code, "ended-before-meeting");
    // Her savings are given back before she leaves.
    let code = one.refused("end_member", left("2026-02-05")).await;
    assert_eq!(code, "not-settled");
    one.call("end_group", ends("2026-02-05")).await;
    assert_eq!(wrong(&one, &group).await, Vec::<Value>::new());
    office.stop().await;
}
