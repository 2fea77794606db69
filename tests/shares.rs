//! Shares of the surplus and final accounts that several devices resolve, agree to and pay.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{agreed, closed, monthly, of, received};
use crate::leaving::{leaves, settles};
use crate::stories::{Device, Office};

const WOMEN: [&str; 4] = ["Padma", "Zainab", "Kaneez", "Dolma"];

/// Two who keep the book of four women with a surplus of 4,000, and who agrees to it.
async fn three_devices(office: &mut Office) -> (Device, Device, Device, Value) {
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2025-07-01", &WOMEN).await;
    let other = office.enrol("Rinchen", &[Role::Supervisor]).await;
    let mut draft = one.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 4_000)]);
    closed(&one, &group, draft).await;
    everybody(&[&one, &other, &checker]).await;
    (one, other, checker, group)
}

/// Everybody exchanges until everybody knows everything.
async fn everybody(devices: &[&Device]) {
    for _ in 0..2 {
        for device in devices {
            device.sync().await;
        }
    }
}

async fn shares(device: &Device, group: &Value, on: &str, surplus: i64) {
    let share = json!({
        "group": group, "on": on, "rule": "equal", "surplus": surplus,
        "resolution": "resolution 12",
    });
    device.call("share_surplus", share).await;
}

/// What waits for a second person, each by the day that it speaks of.
async fn wait(checker: &Device, days: [&str; 2]) -> [Value; 2] {
    let reviews = checker.call("reviews", Value::Null).await;
    let items = reviews["items"].as_array().unwrap();
    days.map(|day| {
        let says = |item: &&Value| {
            let fields = item["parked"]["fields"].as_array().unwrap();
            fields.iter().any(|field| field["value"] == day)
        };
        let item = items.iter().find(says).unwrap();
        item["parked"]["made"]["operation"].clone()
    })
}

fn verdict(parked: &Value, verdict: &str) -> Value {
    json!({ "parked": parked, "verdict": verdict, "reason": "seen the minutes" })
}

/// The shares that a meeting is filled in with.
fn dividends(draft: &Value) -> Vec<i64> {
    let lines = draft["lines"].as_array().unwrap().iter();
    let dividends = lines.filter(|line| line["head"] == "dividend");
    dividends
        .map(|line| line["amount"].as_i64().unwrap())
        .collect()
}

/// Of 4,000, half of which was shared out, the next meeting pays 500 each, and 1,000 to who leaves.
async fn pays_who_leaves_hers(device: &Device, group: &Value) {
    let draft = device.draft(group, "2025-11-05").await;
    let mut paid = dividends(&draft);
    paid.sort_unstable();
    assert_eq!(paid, [50_000, 50_000, 50_000, 100_000]);
}

async fn wrong(device: &Device, group: &Value) -> Vec<Value> {
    let told = device.call("wrong_side", json!({ "group": group })).await;
    let told = told["wrong"].as_array().unwrap().iter();
    told.map(|one| one["what"].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_paid_of_a_share_that_was_taken_back_is_not_paid_again() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    agreed(&one, &checker).await;
    everybody(&[&one, &other, &checker]).await;
    // One takes it back while the other pays it.
    let life = one.call("group_life", json!({ "group": group })).await;
    let back = json!({
        "group": group, "operation": life["distributions"][0]["operation"], "reason": "wrong rule",
    });
    one.call("reverse_record", back).await;
    let draft = other.draft(&group, "2025-11-05").await;
    assert_eq!(dividends(&draft), [50_000; 4]);
    closed(&other, &group, draft).await;
    everybody(&[&one, &other, &checker]).await;
    assert_eq!(wrong(&one, &group).await, vec![json!("share-paid"); 4]);
    // Resolved anew, of a day after the payment: they have it already.
    shares(&one, &group, "2025-11-20", 200_000).await;
    agreed(&one, &checker).await;
    one.sync().await;
    assert_eq!(wrong(&one, &group).await, Vec::<Value>::new());
    let draft = one.draft(&group, "2025-12-05").await;
    assert_eq!(dividends(&draft), Vec::<i64>::new());
    // A meeting of a day before any resolution pays nothing of it.
    let mut early = one.draft(&group, "2025-10-05").await;
    let padma = of(&one, &group, "Padma").await;
    let mut paid = received("dividend", 500);
    paid["paid"] = json!(true);
    paid["member"] = padma["tag"].clone();
    early["lines"] = json!([paid]);
    let early = one.counted(&group, early).await;
    let early = json!({ "group": group, "draft": early });
    assert_eq!(
        one.refused("close_meeting", early).await,
        "dividend-exceeds-share"
    );
    // Nor does a voucher, to anybody.
    let voucher = json!({ "group": group, "voucher": {
        "date": "2025-12-06", "ordinal": 0, "narration": "her share", "reference": null,
        "lines": [{
            "debit": { "head": "dividend", "member": padma["tag"], "folio": null },
            "credit": { "head": "bank", "member": null, "folio": null },
            "amount": 50_000,
        }],
    }, "sure": true });
    let refused = one.refused("enter_voucher", voucher).await;
    assert_eq!(refused, "dividend-not-shared");
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_of_another_day_pays_all_that_was_agreed_to_since_it_was_begun() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    let devices = [&one, &other, &checker];
    shares(&other, &group, "2025-10-15", 200_000).await;
    agreed(&other, &checker).await;
    everybody(&devices).await;
    assert_eq!(
        dividends(&one.draft(&group, "2025-11-05").await),
        [50_000; 4]
    );
    shares(&other, &group, "2025-10-20", 100_000).await;
    agreed(&other, &checker).await;
    everybody(&devices).await;
    let draft = one.draft(&group, "2025-11-06").await;
    assert_eq!(dividends(&draft), [75_000; 4]);
    // Somebody else pays it meanwhile: the draft says so no more, on its own day either.
    let paid = other.draft(&group, "2025-11-05").await;
    assert_eq!(dividends(&paid), [75_000; 4]);
    closed(&other, &group, paid).await;
    everybody(&devices).await;
    assert_eq!(
        dividends(&one.draft(&group, "2025-11-06").await),
        Vec::<i64>::new()
    );
    assert_eq!(wrong(&other, &group).await, Vec::<Value>::new());
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_out_and_a_sheet_that_did_not_know_of_each_other_share_the_surplus_once() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    leaves(&other, &group, "Dolma", "2025-10-25").await;
    everybody(&[&one, &other, &checker]).await;
    let [shared, sheet] = wait(&checker, ["2025-10-15", "2025-10-25"]).await;
    // The first that is agreed to has it, and the other one is made anew.
    checker
        .call("decide_review", verdict(&shared, "both"))
        .await;
    let refused = checker
        .refused("decide_review", verdict(&sheet, "both"))
        .await;
    assert_eq!(refused, "shares-changed");
    checker.call("decide_review", verdict(&sheet, "keep")).await;
    everybody(&[&checker, &one, &other]).await;
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    agreed(&one, &checker).await;
    one.sync().await;
    pays_who_leaves_hers(&one, &group).await;
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_out_on_which_a_sheet_counts_is_decided_first_and_taken_back_last() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    everybody(&[&one, &other, &checker]).await;
    let [shared, sheet] = wait(&checker, ["2025-10-15", "2025-10-25"]).await;
    let refused = checker
        .refused("decide_review", verdict(&sheet, "both"))
        .await;
    assert_eq!(refused, "share-out-first");
    for resolution in [shared, sheet] {
        checker
            .call("decide_review", verdict(&resolution, "both"))
            .await;
    }
    everybody(&[&checker, &one]).await;
    let life = one.call("group_life", json!({ "group": group })).await;
    let back = json!({
        "group": group, "operation": life["distributions"][0]["operation"], "reason": "no number",
    });
    assert_eq!(
        one.refused("reverse_record", back).await,
        "reversal-not-last"
    );
    pays_who_leaves_hers(&one, &group).await;
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resolution_that_counted_on_another_is_not_agreed_to_once_that_was_sent_back() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    // Her sheet counts on the share-out that waits; it is sent back.
    shares(&one, &group, "2025-10-15", 200_000).await;
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    everybody(&[&one, &checker]).await;
    let [shared, sheet] = wait(&checker, ["2025-10-15", "2025-10-25"]).await;
    checker
        .call("decide_review", verdict(&shared, "keep"))
        .await;
    let refused = checker
        .refused("decide_review", verdict(&sheet, "both"))
        .await;
    assert_eq!(refused, "shares-changed");
    // Nor is anything shared out without her before her sheet is made anew.
    everybody(&[&checker, &one]).await;
    let again = json!({
        "group": group, "on": "2025-10-15", "rule": "equal", "surplus": 200_000,
        "resolution": "resolution 13",
    });
    assert_eq!(one.refused("share_surplus", again).await, "sheet-first");
    checker.call("decide_review", verdict(&sheet, "keep")).await;
    everybody(&[&checker, &one, &other]).await;
    // A share-out leaves out whose sheet waits; that is sent back.
    leaves(&one, &group, "Dolma", "2025-10-26").await;
    shares(&one, &group, "2025-10-16", 300_000).await;
    everybody(&[&one, &checker]).await;
    let [sheet, shared] = wait(&checker, ["2025-10-26", "2025-10-16"]).await;
    checker.call("decide_review", verdict(&sheet, "keep")).await;
    let refused = checker
        .refused("decide_review", verdict(&shared, "both"))
        .await;
    assert_eq!(refused, "shares-changed");
    checker
        .call("decide_review", verdict(&shared, "keep"))
        .await;
    everybody(&[&checker, &one, &other]).await;
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_left_out_of_a_share_out_has_her_part_when_her_sheet_is_made_anew() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    leaves(&one, &group, "Dolma", "2025-10-26").await;
    leaves(&one, &group, "Kaneez", "2025-10-26").await;
    shares(&one, &group, "2025-10-16", 200_000).await;
    everybody(&[&one, &checker]).await;
    let [_, shared] = wait(&checker, ["2025-10-26", "2025-10-16"]).await;
    checker
        .call("decide_review", verdict(&shared, "both"))
        .await;
    // Both sheets come back for something else, and are made again.
    for _ in 0..2 {
        let [sheet, _] = wait(&checker, ["2025-10-26"; 2]).await;
        checker.call("decide_review", verdict(&sheet, "keep")).await;
    }
    everybody(&[&checker, &one, &other]).await;
    // What is left over is theirs, whoever else shares something out meanwhile.
    let look = json!({
        "group": group, "on": "2025-10-27", "rule": "equal", "surplus": 10_000, "resolution": null,
    });
    let sheet = one.call("share_surplus", look).await;
    assert_eq!(
        (&sheet["set_aside"], &sheet["corpus"]["surplus"]),
        (&json!(200_000), &json!(0))
    );
    for name in ["Kaneez", "Dolma"] {
        let her = of(&one, &group, name).await;
        let input = json!({ "member": her["id"], "on": "2025-10-26", "rule": "equal" });
        let sheet = one.call("settlement", input).await;
        assert_eq!(sheet["settlement"]["share"], 100_000, "{name}");
        assert_eq!(sheet["of_before"], 100_000);
        leaves(&one, &group, name, "2025-10-26").await;
    }
    for _ in 0..2 {
        agreed(&one, &checker).await;
    }
    let draft = one.draft(&group, "2025-11-05").await;
    assert_eq!(dividends(&draft), [100_000; 4]);
    closed(&one, &group, draft).await;
    assert_eq!(wrong(&one, &group).await, Vec::<Value>::new());
    one.agrees().await;
    office.stop().await;
}

async fn told(device: &Device, group: &Value) -> Vec<(Value, Value, Value, Value)> {
    let told = device.call("wrong_side", json!({ "group": group })).await;
    let told = told["wrong"].as_array().unwrap().iter();
    let of = |one: &Value| {
        let [what, name, date, amount] =
            ["what", "name", "date", "amount"].map(|field| one[field].clone());
        (what, name, date, amount)
    };
    told.map(of).collect()
}

/// Takes the last record of a list of the group's life back.
async fn taken_back(device: &Device, group: &Value, list: &str) {
    let life = device.call("group_life", json!({ "group": group })).await;
    let back = json!({
        "group": group, "operation": life[list][0]["operation"], "reason": "did not know of it",
    });
    device.call("reverse_record", back).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_out_and_a_sheet_to_which_two_agreed_apart_are_told_until_one_is_taken_back() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    let second = office.enrol("Kunzes", &[Role::Approver]).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    leaves(&other, &group, "Dolma", "2025-10-25").await;
    everybody(&[&one, &other, &checker, &second]).await;
    let [shared, sheet] = wait(&checker, ["2025-10-15", "2025-10-25"]).await;
    checker
        .call("decide_review", verdict(&shared, "both"))
        .await;
    second.call("decide_review", verdict(&sheet, "both")).await;
    let all = [&one, &other, &checker, &second];
    everybody(&all).await;
    let twice = (
        json!("shared-beside"),
        json!("Dolma"),
        json!("2025-10-15"),
        json!(50_000),
    );
    for device in all {
        assert_eq!(told(device, &group).await, std::slice::from_ref(&twice));
        device.agrees().await;
    }
    // It is paid once; made anew, her sheet knows what she had of the share-out.
    pays_who_leaves_hers(&one, &group).await;
    taken_back(&one, &group, "settlements").await;
    assert_eq!(told(&one, &group).await, []);
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    agreed(&one, &checker).await;
    assert_eq!(told(&one, &group).await, []);
    pays_who_leaves_hers(&one, &group).await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_that_counts_on_a_share_out_which_another_took_back_is_told() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    agreed(&one, &checker).await;
    everybody(&[&one, &other, &checker]).await;
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    agreed(&one, &checker).await;
    taken_back(&other, &group, "distributions").await;
    everybody(&[&one, &other, &checker]).await;
    let gone = (
        json!("share-gone"),
        json!("Dolma"),
        json!("2025-10-25"),
        json!(50_000),
    );
    for device in [&one, &other, &checker] {
        assert_eq!(told(device, &group).await, std::slice::from_ref(&gone));
        device.agrees().await;
    }
    assert_eq!(dividends(&one.draft(&group, "2025-11-05").await), [100_000]);
    taken_back(&one, &group, "settlements").await;
    assert_eq!(told(&one, &group).await, []);
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    agreed(&one, &checker).await;
    assert_eq!(dividends(&one.draft(&group, "2025-11-05").await), [100_000]);
    assert_eq!(told(&one, &group).await, []);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_share_out_and_one_sheet_that_two_wrote_and_two_agreed_to_count_once() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    let second = office.enrol("Kunzes", &[Role::Approver]).await;
    for device in [&one, &other] {
        shares(device, &group, "2025-10-15", 150_000).await;
    }
    everybody(&[&one, &other, &checker, &second]).await;
    let [shared, _] = wait(&checker, ["2025-10-15"; 2]).await;
    checker
        .call("decide_review", verdict(&shared, "both"))
        .await;
    let [again, _] = wait(&checker, ["2025-10-15"; 2]).await;
    let refused = checker
        .refused("decide_review", verdict(&again, "both"))
        .await;
    assert_eq!(refused, "only-one-stands");
    second.call("decide_review", verdict(&again, "both")).await;
    let all = [&one, &other, &checker, &second];
    everybody(&all).await;
    for device in all {
        let life = device.call("group_life", json!({ "group": group })).await;
        assert_eq!(life["distributions"].as_array().unwrap().len(), 1);
        assert_eq!(told(device, &group).await, []);
        device.agrees().await;
    }
    checker.call("decide_review", verdict(&again, "keep")).await;
    everybody(&all).await;
    for device in [&one, &other] {
        leaves(device, &group, "Dolma", "2025-10-25").await;
    }
    everybody(&all).await;
    let [sheet, _] = wait(&checker, ["2025-10-25"; 2]).await;
    checker.call("decide_review", verdict(&sheet, "both")).await;
    let [again, _] = wait(&checker, ["2025-10-25"; 2]).await;
    second.call("decide_review", verdict(&again, "both")).await;
    everybody(&all).await;
    for device in all {
        let life = device.call("group_life", json!({ "group": group })).await;
        assert_eq!(life["settlements"].as_array().unwrap().len(), 1);
        assert_eq!(told(device, &group).await, []);
        device.agrees().await;
    }
    let draft = one.draft(&group, "2025-11-05").await;
    let mut paid = dividends(&draft);
    paid.sort_unstable();
    assert_eq!(paid, [37_500, 37_500, 37_500, 100_000]);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_shared_out_to_who_had_left_with_her_savings_alone() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-25", 200_000).await;
    settles(&other, &group, "Dolma", "2025-10-15", "none").await;
    everybody(&[&one, &other, &checker]).await;
    let [shared, sheet] = wait(&checker, ["2025-10-25", "2025-10-15"]).await;
    checker.call("decide_review", verdict(&sheet, "both")).await;
    let refused = checker
        .refused("decide_review", verdict(&shared, "both"))
        .await;
    assert_eq!(refused, "shares-changed");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shared_out_to_who_had_left_before_stays_with_the_group() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    let second = office.enrol("Kunzes", &[Role::Approver]).await;
    settles(&other, &group, "Dolma", "2025-10-10", "none").await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    let all = [&one, &other, &checker, &second];
    everybody(&all).await;
    let [shared, sheet] = wait(&checker, ["2025-10-15", "2025-10-10"]).await;
    checker
        .call("decide_review", verdict(&shared, "both"))
        .await;
    second.call("decide_review", verdict(&sheet, "both")).await;
    everybody(&all).await;
    let after = (
        json!("shared-after"),
        json!("Dolma"),
        json!("2025-10-15"),
        json!(50_000),
    );
    for device in all {
        assert_eq!(told(device, &group).await, std::slice::from_ref(&after));
        device.agrees().await;
    }
    let draft = one.draft(&group, "2025-11-05").await;
    assert_eq!(dividends(&draft), [50_000; 3]);
    closed(&one, &group, draft).await;
    assert_eq!(told(&one, &group).await, []);
    let look = json!({
        "group": group, "on": "2025-11-06", "rule": "equal", "surplus": 0, "resolution": null,
    });
    let sheet = one.call("share_surplus", look).await;
    assert_eq!(sheet["corpus"]["surplus"], 250_000);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn savings_alone_beside_a_share_out_that_waits_or_is_sent_back_are_no_fault() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    settles(&one, &group, "Dolma", "2025-10-20", "none").await;
    everybody(&[&one, &other, &checker]).await;
    let [shared, sheet] = wait(&checker, ["2025-10-15", "2025-10-20"]).await;
    checker.call("decide_review", verdict(&sheet, "both")).await;
    assert_eq!(told(&checker, &group).await, []);
    checker
        .call("decide_review", verdict(&shared, "keep"))
        .await;
    everybody(&[&checker, &one]).await;
    assert_eq!(told(&one, &group).await, []);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_one_sheet_says_what_is_true_no_more_no_other_is_made() {
    let mut office = Office::open().await;
    let (one, _, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-15", 400_000).await;
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    everybody(&[&one, &checker]).await;
    let [shared, sheet] = wait(&checker, ["2025-10-15", "2025-10-25"]).await;
    checker
        .call("decide_review", verdict(&shared, "keep"))
        .await;
    everybody(&[&checker, &one]).await;
    let kaneez = json!({
        "member": of(&one, &group, "Kaneez").await["id"], "on": "2025-10-25", "rule": "equal",
        "nominee": null, "resolution": "she moves too",
    });
    let refused = one.refused("settle_member", kaneez.clone()).await;
    assert_eq!(refused, "sheet-first");
    checker.call("decide_review", verdict(&sheet, "keep")).await;
    everybody(&[&checker, &one]).await;
    let kaneez = one.call("settle_member", kaneez).await;
    assert_eq!(kaneez["settlement"]["share"], 100_000);
    office.stop().await;
}

/// Dolma, written a second time from a day on.
async fn written_twice(device: &Device, group: &Value, joined: &str) -> Value {
    let mut again = crate::stories::member(group, "Dolma Angmo");
    again["joined"] = json!(joined);
    device.call("add_member", again).await;
    of(device, group, "Dolma Angmo").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_woman_who_was_written_twice_has_one_share_and_none_by_a_sheet_of_half_of_her() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    let again = written_twice(&one, &group, "2025-07-01").await;
    let dolma = of(&one, &group, "Dolma").await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    agreed(&one, &checker).await;
    let second = office.enrol("Kunzes", &[Role::Approver]).await;
    let all = [&one, &other, &checker, &second];
    everybody(&all).await;
    // One finds that she is written twice, another one settles with half of her, and two agree apart.
    let merge = json!({
        "group": group, "kept": dolma["id"], "other": again["id"], "reason": "one passbook",
    });
    one.call("merge_members", merge).await;
    leaves(&other, &group, "Dolma Angmo", "2025-10-25").await;
    for device in [&one, &checker, &other, &second] {
        device.sync().await;
    }
    let reviews = checker.call("reviews", Value::Null).await;
    let merged = &reviews["items"][0]["parked"]["made"]["operation"];
    checker.call("decide_review", verdict(merged, "both")).await;
    let [sheet, _] = wait(&second, ["2025-10-25"; 2]).await;
    second.call("decide_review", verdict(&sheet, "both")).await;
    everybody(&all).await;
    for device in [&one, &other] {
        let draft = device.draft(&group, "2025-11-05").await;
        assert_eq!(dividends(&draft), [40_000; 4], "{draft}");
    }
    // Her account pays nothing, which is told until it is made anew, of all of her.
    assert_eq!(wrong(&one, &group).await, [json!("settled-in-part")]);
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    agreed(&one, &checker).await;
    everybody(&all).await;
    assert_eq!(wrong(&one, &group).await, Vec::<Value>::new());
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_came_back_as_a_new_record_has_what_she_was_paid_before_once() {
    for (kept_old, ended) in [(true, true), (false, true), (false, false)] {
        let joined = if ended { "2025-12-01" } else { "2025-11-05" };
        let mut office = Office::open().await;
        let (one, _, checker, group) = three_devices(&mut office).await;
        leaves(&one, &group, "Dolma", "2025-10-10").await;
        agreed(&one, &checker).await;
        shares(&one, &group, "2025-10-15", 150_000).await;
        agreed(&one, &checker).await;
        let draft = one.draft(&group, "2025-11-05").await;
        closed(&one, &group, draft).await;
        let dolma = of(&one, &group, "Dolma").await;
        let end = json!({ "member": dolma["id"], "on": "2025-11-06", "reason": "moved" });
        if ended {
            one.call("end_member", end).await;
        }
        let again = written_twice(&one, &group, joined).await;
        let (kept, other) = if kept_old {
            (&dolma["id"], &again["id"])
        } else {
            (&again["id"], &dolma["id"])
        };
        let merge = json!({ "group": group, "kept": kept, "other": other, "reason": "back" });
        one.call("merge_members", merge).await;
        agreed(&one, &checker).await;
        assert_eq!(told(&one, &group).await, []);
        let look = json!({
            "group": group, "on": "2025-12-05", "rule": "equal", "surplus": 0, "resolution": null,
        });
        let sheet = one.call("share_surplus", look).await;
        let left = [&sheet["corpus"]["surplus"], &sheet["set_aside"]];
        assert_eq!(left, [&json!(150_000), &json!(0)], "{kept_old}");
        // The months of her first time have had their share.
        let look = json!({
            "group": group, "on": "2025-12-05", "rule": "by-savings-months", "surplus": 150_000,
            "resolution": null,
        });
        let sheet = one.call("share_surplus", look).await;
        let shares = sheet["shares"]["shares"].as_array().unwrap();
        let weights = shares.iter().map(|one| one["weight"].as_u64().unwrap());
        assert_eq!(weights.min(), Some(0), "{sheet}");
        office.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_page_changes_nothing_that_was_agreed_with_a_woman_of_two_records() {
    let mut office = Office::open().await;
    let (one, _, checker, group) = three_devices(&mut office).await;
    let dolma = of(&one, &group, "Dolma").await;
    let again = written_twice(&one, &group, "2025-07-01").await;
    // The second record was settled with alone, for nothing.
    settles(&one, &group, "Dolma Angmo", "2025-08-10", "none").await;
    agreed(&one, &checker).await;
    let merge = json!({
        "group": group, "kept": dolma["id"], "other": again["id"], "reason": "one passbook",
    });
    one.call("merge_members", merge).await;
    agreed(&one, &checker).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    agreed(&one, &checker).await;
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    agreed(&one, &checker).await;
    let late = one.draft(&group, "2025-09-05").await;
    closed(&one, &group, late).await;
    pays_who_leaves_hers(&one, &group).await;
    assert_eq!(told(&one, &group).await, []);
    let draft = one.draft(&group, "2025-11-05").await;
    closed(&one, &group, draft).await;
    assert_eq!(told(&one, &group).await, []);
    let later = one.draft(&group, "2025-12-05").await;
    assert_eq!(dividends(&later), Vec::<i64>::new());
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_paid_twice_has_as_much_as_the_others_when_she_leaves() {
    let mut office = Office::open().await;
    let (one, other, checker, group) = three_devices(&mut office).await;
    shares(&one, &group, "2025-10-15", 200_000).await;
    agreed(&one, &checker).await;
    everybody(&[&one, &other, &checker]).await;
    for (device, day) in [(&one, "2025-11-05"), (&other, "2025-11-06")] {
        let draft = device.draft(&group, day).await;
        assert_eq!(dividends(&draft), [50_000; 4]);
        closed(device, &group, draft).await;
    }
    everybody(&[&one, &other, &checker]).await;
    let too_much = async || {
        let told = wrong(&one, &group).await.into_iter();
        told.filter(|what| what == "share-paid").count()
    };
    assert_eq!(too_much().await, 4);
    // All has been given out: each has her 1,000 of the 4,000.
    let sheet = leaves(&one, &group, "Dolma", "2025-11-20").await;
    assert_eq!(sheet["settlement"]["share"], 50_000);
    agreed(&one, &checker).await;
    assert_eq!(too_much().await, 3);
    let draft = one.draft(&group, "2025-12-05").await;
    assert_eq!(dividends(&draft), Vec::<i64>::new());
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_had_her_money_and_left_is_not_made_a_member_again_by_an_empty_record() {
    let mut office = Office::open().await;
    let (one, _, checker, group) = three_devices(&mut office).await;
    let dolma = of(&one, &group, "Dolma").await;
    let again = written_twice(&one, &group, "2025-07-01").await;
    leaves(&one, &group, "Dolma", "2025-10-25").await;
    agreed(&one, &checker).await;
    let mut draft = one.draft(&group, "2025-11-05").await;
    crate::books::row(&mut draft, &again["tag"])["attendance"] = json!("informed");
    let mut signs = Vec::new();
    for name in ["Padma", "Zainab"] {
        signs.push(of(&one, &group, name).await["tag"].clone());
    }
    draft["signatories"] = json!(signs);
    closed(&one, &group, draft).await;
    for (kept, other) in [(&dolma, &again), (&again, &dolma)] {
        let merge = json!({
            "group": group, "kept": kept["id"], "other": other["id"], "reason": "one passbook",
        });
        let refused = one.refused("merge_members", merge).await;
        assert_eq!(refused, "one-is-settled-with");
    }
    office.stop().await;
}
