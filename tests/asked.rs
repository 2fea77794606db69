//! What a book asks about and never forbids, and what does not belong into it.

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{agreed, closed, loan, monthly, of, organisation, received, row, tag};
use crate::stories::{Device, Office};

async fn begun(office: &mut Office) -> (Device, Value, Value) {
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    (one, village, group)
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_with_paise_is_asked_about_and_can_be_closed() {
    let mut office = Office::open().await;
    let (one, _, group) = begun(&mut office).await;
    let padma = tag(&one, &group, "Padma").await;
    let mut draft = one.draft(&group, "2025-08-05").await;
    row(&mut draft, &padma)["savings"][0]["amount"] = json!(2_550);
    draft["saved_by_hand"] = json!([padma]);
    draft["withdrawal"] = json!(50);
    let asks = async |draft: &Value| -> Vec<Value> {
        let input = json!({ "group": group, "draft": draft });
        let check = one.call("save_meeting", input).await;
        let all = check["warnings"].as_array().unwrap().iter();
        let asks = all.filter(|ask| ask["code"] == "cash-in-paise");
        asks.cloned().collect()
    };
    let saving = json!({
        "code": "cash-in-paise", "what": "saving", "member": padma, "amount": 2_550,
    });
    let bank = json!({ "code": "cash-in-paise", "what": "bank", "member": null, "amount": 50 });
    assert_eq!(asks(&draft).await, [saving, bank]);
    closed(&one, &group, draft).await;
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::too_many_lines,
    reason = "a fund from its coming to its return"
)]
async fn lending_more_out_of_a_fund_than_came_is_asked_about_and_told_to_the_entry() {
    let mut office = Office::open().await;
    office.stop().await;
    // This state wants the Revolving Fund back.
    office.set_norms("2025-07-01", |norms| {
        norms
            .funds
            .iter_mut()
            .for_each(|norm| norm.repayable = true);
    });
    office.start().await;
    let (one, _, group) = begun(&mut office).await;
    let padma = tag(&one, &group, "Padma").await;
    let page = |head: &str| json!({ "head": head, "member": null, "folio": null });
    let enter = async |date: &str, debit: &str, credit: &str, rupees: i64| {
        let voucher = json!({
            "date": date, "ordinal": 0, "narration": "the fund", "reference": null,
            "lines": [{ "debit": page(debit), "credit": page(credit), "amount": rupees * 100 }],
        });
        one.call(
            "enter_voucher",
            json!({ "group": group, "voucher": voucher }),
        )
        .await;
    };
    enter("2025-07-20", "bank", "revolving-fund", 5_000).await;
    enter("2025-07-21", "bank", "donation", 4_000).await;
    let mut draft = one.draft(&group, "2025-08-05").await;
    let asks = async |draft: &Value| -> Vec<Value> {
        let input = json!({ "group": group, "draft": draft });
        let check = one.call("save_meeting", input).await;
        let all = check["warnings"].as_array().unwrap().iter();
        all.filter(|ask| ask["code"] == "fund-exceeded")
            .cloned()
            .collect()
    };
    let out_of_the_fund = |rupees: i64| {
        let mut given = loan(&padma, rupees, 10, "2025-09-05");
        given["source"] = json!("revolving-fund");
        given["purse"] = json!("bank");
        json!([given])
    };
    draft["loans"] = out_of_the_fund(5_000);
    assert_eq!(asks(&draft).await, [] as [Value; 0]);
    draft["loans"] = out_of_the_fund(6_000);
    let asked = json!({ "code": "fund-exceeded", "fund": "revolving-fund", "over": 100_000 });
    assert_eq!(asks(&draft).await, [asked]);
    // Asked, never refused.
    let meeting = closed(&one, &group, draft).await["line"]["operation"].clone();
    let funds = async || {
        let input = json!({ "group": group, "on": "2025-09-30", "plan": false });
        one.call("fund_eligibility", input).await["uses"].clone()
    };
    let uses = funds().await;
    assert_eq!(uses.as_array().unwrap().len(), 1);
    let of = &uses[0]["of"];
    let told = |what: &str| of[what].as_i64().unwrap() / 100;
    assert_eq!(
        (told("came"), told("lent"), told("out")),
        (5_000, 6_000, 6_000)
    );
    assert_eq!((told("unlent"), told("beyond")), (0, 1_000));
    assert_eq!(of["borrowers"], 1);
    assert_eq!(uses[0]["to_return"], 500_000);
    let lent = json!({
        "record": meeting, "date": "2025-08-05", "what": "lent", "member": padma,
        "amount": 600_000, "meeting": true,
    });
    assert_eq!(of["entries"][1], lent);
    assert_eq!(of["entries"][0]["what"], "came");
    assert_eq!(of["entries"][0]["meeting"], false);
    // What is given back is no more asked for.
    enter("2025-09-01", "revolving-fund", "bank", 2_000).await;
    let uses = funds().await;
    assert_eq!(uses[0]["of"]["returned"], 200_000);
    assert_eq!(uses[0]["of"]["beyond"], 300_000);
    assert_eq!(uses[0]["to_return"], 300_000);
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vulnerability_fund_is_written_into_the_organisations_book() {
    let mut office = Office::open().await;
    let (one, village, group) = begun(&mut office).await;
    let vo = organisation(&one, &village, "Chushot VO").await;
    let page = |head: &str| json!({ "head": head, "member": null, "folio": null });
    let voucher = |group: &Value| {
        json!({ "group": group, "voucher": {
            "date": "2026-01-10", "ordinal": 0, "narration": "first part", "reference": null,
            "lines": [{
                "debit": page("bank"), "credit": page("vulnerability-fund"), "amount": 100_000,
            }],
        } })
    };
    let refused = one.refused("enter_voucher", voucher(&group)).await;
    assert_eq!(refused, "fund-of-federation");
    let mut draft = one.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("vulnerability-fund", 100)]);
    let input = json!({ "group": group, "draft": one.counted(&group, draft).await });
    let refused = one.refused("close_meeting", input).await;
    assert_eq!(refused, "fund-of-federation");
    let book = one.call("enter_voucher", voucher(&vo)).await;
    assert_eq!(book["wrong_side"], json!([]));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resolution_stands_in_the_minutes_of_its_day_once_there_is_a_meeting() {
    let mut office = Office::open().await;
    let (one, _, group) = begun(&mut office).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let padma = tag(&one, &group, "Padma").await;
    let mut draft = one.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 900)]);
    draft["loans"] = json!([loan(&padma, 500, 5, "2025-09-05")]);
    let first = closed(&one, &group, draft).await["line"]["operation"].clone();
    let loans = one.call("group_loans", json!({ "group": group })).await;
    let day = async |date: &str| {
        let input = json!({ "group": group, "date": date });
        let day = one.call("meeting_day", input).await;
        (day["met"] == true, day["last"].clone())
    };
    assert_eq!(day("2025-08-05").await, (true, json!("2025-08-05")));
    assert_eq!(day("2025-09-05").await, (false, json!("2025-08-05")));
    // It hinders nothing: the meeting may be written down later.
    let decide = json!({
        "group": group, "loan": loans["loans"][0]["loan"], "date": "2025-09-05",
        "what": { "kind": "written-off", "principal": 50_000, "interest": 0 },
        "resolution": "she has moved away",
    });
    one.call("decide_loan", decide).await;
    agreed(&one, &checker).await;
    let mut begun = one.draft(&group, "2025-09-05").await;
    assert_eq!(day("2025-09-05").await, (true, json!("2025-08-05")));
    begun["repayments"] = json!([]);
    let second = closed(&one, &group, begun).await["line"]["operation"].clone();
    let decided = async |operation: &Value| {
        let meeting = one.call("meeting", json!({ "operation": operation })).await;
        meeting["decided"].clone()
    };
    let told = json!([
        { "what": "written-off", "member": padma, "resolution": "she has moved away" },
    ]);
    assert_eq!(decided(&first).await, json!([]));
    assert_eq!(decided(&second).await, told);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_in_whose_book_something_cannot_be_are_named_until_it_is_put_right() {
    let mut office = Office::open().await;
    let (one, village, group) = begun(&mut office).await;
    let other = monthly(&one, &village, "2025-07-01", &["Asha", "Rekha"]).await;
    let draft = one.draft(&group, "2025-08-05").await;
    closed(&one, &group, draft).await;
    let draft = one.draft(&other, "2025-08-05").await;
    closed(&one, &other, draft).await;
    one.sync().await;
    let second = office.enrol("Zahra", &[Role::Supervisor]).await;
    second.sync().await;
    let named = async |device: &Device| -> Vec<Value> {
        let answer = device.call("wrong_groups", Value::Null).await;
        let groups = answer["groups"].as_array().unwrap().iter();
        groups.map(|one| one["group"].clone()).collect()
    };
    assert_eq!(named(&one).await, Vec::<Value>::new());
    // Two devices give back the same savings, and neither knows of the other.
    let padma = of(&one, &group, "Padma").await;
    let back = json!([
        { "member": padma["tag"], "kind": "compulsory", "amount": 5_000, "purse": "cash" },
    ]);
    for (device, date) in [(&one, "2025-09-05"), (&second, "2025-10-05")] {
        let mut draft = device.draft(&group, date).await;
        draft["returned"] = back.clone();
        closed(device, &group, draft).await;
    }
    for device in [&one, &second, &one] {
        device.sync().await;
    }
    for device in [&one, &second] {
        assert_eq!(named(device).await, std::slice::from_ref(&group));
        let report = device.call("check", Value::Null).await;
        assert_eq!(report["equal"], true, "{report}");
        let book = &report["wrong"][0];
        assert_eq!((&book["group"], &book["trial"]), (&group, &json!(0)));
        assert_eq!(book["wrong"][0]["what"], "page", "{report}");
    }
    let view = one.call("group", json!({ "group": group })).await;
    let operation = &view["meetings"][0]["operation"];
    let undo = json!({ "operation": operation, "reason": "given back once" });
    one.call("reverse_meeting", undo).await;
    assert_eq!(named(&one).await, Vec::<Value>::new());
    office.stop().await;
}
