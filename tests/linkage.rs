//! The way to the bank: the account that is opened, money that only one of bank and book knows, and
//! what the bank's file says and is kept.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{monthly, tag, voucher};
use crate::stories::{Device, Office};

/// A step with what it says besides.
fn step(group: &Value, date: &str, stage: &str, more: &Value) -> Value {
    let mut step = json!({
        "date": date, "dose": 0, "stage": stage, "kind": "term-loan", "amount": 0,
        "bank": "J&K Bank", "branch": "Choglamsar", "ifsc": null, "account": null, "note": null,
    });
    for (field, value) in more.as_object().into_iter().flatten() {
        step[field] = value.clone();
    }
    json!({ "group": group, "step": step })
}

/// Of what the bank and the books do not say the same, on this device.
async fn unlike(device: &Device) -> Vec<Value> {
    let told = device.call("bank_unlike", Value::Null).await;
    let groups = told["groups"].as_array().unwrap().clone();
    let each = groups
        .iter()
        .flat_map(|one| one["unlike"].as_array().unwrap().clone());
    each.collect()
}

fn last_step(view: &Value) -> &Value {
    &view["steps"][0]
}

#[expect(
    clippy::too_many_lines,
    reason = "one story, from the resolution to the passbook"
)]
#[tokio::test(flavor = "multi_thread")]
async fn an_account_goes_from_the_resolution_to_the_book_without_being_typed_twice() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let the_group = json!({ "group": group });
    let view = crp.call("linkage", the_group.clone()).await;
    assert_eq!(view["step"]["stage"], "account-resolved");
    let (padma, zainab) = (
        tag(&crp, &group, "Padma").await,
        tag(&crp, &group, "Zainab").await,
    );
    // Two sign at least, and they are members on that day.
    for (signs, refused) in [
        (json!([padma]), "field-empty"),
        (json!([padma, 77]), "field-invalid"),
    ] {
        let more = json!({ "signatories": signs });
        let alone = step(&group, "2026-01-05", "account-resolved", &more);
        assert_eq!(crp.refused("step_linkage", alone).await, refused, "{signs}");
    }
    let both = json!({ "signatories": [padma, zainab] });
    let resolved = step(&group, "2026-01-05", "account-resolved", &both);
    let view = crp.call("step_linkage", resolved).await;
    assert_eq!(last_step(&view)["names"], json!(["Padma", "Zainab"]));
    assert_eq!(view["doses"][0]["waiting_days"], Value::Null);
    let nothing = json!({});
    for (date, stage) in [
        ("2026-01-08", "account-papers"),
        ("2026-01-10", "account-handed-in"),
    ] {
        crp.call("step_linkage", step(&group, date, stage, &nothing))
            .await;
    }
    let view = crp.call("linkage", the_group.clone()).await;
    assert!(
        view["doses"][0]["waiting_days"].as_i64().unwrap() > 0,
        "{view}"
    );
    assert_eq!(view["step"]["instead"], json!(["account-rejected"]));
    let no = json!({ "note": "the photo of Zainab is missing" });
    let no = step(&group, "2026-01-20", "account-rejected", &no);
    let view = crp.call("step_linkage", no).await;
    assert_eq!(view["step"]["stage"], "account-handed-in");
    let again = step(&group, "2026-01-25", "account-handed-in", &nothing);
    crp.call("step_linkage", again).await;
    let without = step(&group, "2026-02-04", "account-opened", &nothing);
    assert_eq!(crp.refused("step_linkage", without).await, "field-empty");
    let number = json!({ "account": "0123400077", "ifsc": "JAKA0CHOGLA" });
    let opened = step(&group, "2026-02-04", "account-opened", &number);
    let view = crp.call("step_linkage", opened).await;
    assert_eq!(view["doses"][0]["days_to_sanction"], 10);
    assert_eq!(view["account"], Value::Null, "it is in the book already");
    assert_eq!(view["step"]["stage"], "applied");
    // It is the account of the group's own page.
    let row = crp.call("group", the_group.clone()).await;
    assert_eq!(row["account"], "0123400077");
    assert_eq!(row["ifsc"], "JAKA0CHOGLA");
    assert_eq!(row["bank"], "J&K Bank, Choglamsar");
    // One whose first account moved money before it gets a further one.
    let second = monthly(&crp, &village, "2026-01-01", &["Roza", "Dolma"]).await;
    let money = json!({ "group": second, "voucher": voucher("2026-01-20", 5) });
    crp.call("enter_voucher", money).await;
    let opened = step(&second, "2026-02-04", "account-opened", &number);
    let view = crp.call("step_linkage", opened).await;
    assert_eq!(view["account"], Value::Null);
    let month = json!({ "group": second, "month": "2026-02" });
    let accounts = crp.call("book_month", month).await["accounts"].clone();
    assert_eq!(accounts.as_array().unwrap().len(), 2, "{accounts}");
    assert_eq!(accounts[1]["last"], "0077");
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[expect(
    clippy::too_many_lines,
    reason = "one story, from the money to the bank's file"
)]
#[tokio::test(flavor = "multi_thread")]
async fn money_that_only_the_bank_or_the_book_knows_is_told_where_the_supervisor_looks() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let of = |amount: i64| json!({ "dose": 1, "amount": amount, "ifsc": "JAKA0CHOGLA", "account": "0055" });
    for (date, stage) in [
        ("2026-02-01", "applied"),
        ("2026-03-01", "sanctioned"),
        ("2026-03-02", "disbursed"),
    ] {
        let told = step(&group, date, stage, &of(30_000_000));
        crp.call("step_linkage", told).await;
    }
    let told = unlike(&crp).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        (&told[0]["what"], &told[0]["bank"]),
        (&json!("loan"), &json!(30_000_000))
    );
    assert_eq!(
        (&told[0]["book"], &told[0]["date"]),
        (&Value::Null, &json!("2026-03-02"))
    );
    // Another device of the block tells the same.
    crp.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    assert_eq!(unlike(&other).await, told);
    let borrowing = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "term-loan", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0055", "sanctioned": "2026-03-01",
        "amount": 30_000_000, "powers": [], "review_due": null, "dose": 1, "subvention": true,
        "terms": {
            "rate": 1_200, "method": "declining", "instalments": 24, "every": "monthly",
            "first_due": "2026-04-05", "interest": "month", "broken": "by-days", "moratorium": 0,
            "instalment": null,
        },
    } });
    let opened = crp.call("open_borrowing", borrowing).await;
    let folio = opened["borrowings"][0]["borrowing"]["tag"].clone();
    assert_eq!(unlike(&crp).await[0]["loan"], folio);
    let mut drawn = voucher("2026-03-03", 300_000);
    drawn["lines"][0]["credit"] =
        json!({ "head": "bank-term-loan", "member": null, "folio": folio });
    crp.call("enter_voucher", json!({ "group": group, "voucher": drawn }))
        .await;
    assert_eq!(unlike(&crp).await, Vec::<Value>::new());

    // The bank's file: terms that differ, and a balance; kept once, whoever reads it.
    let text = "0055|TL|300000|2026-03-02|0|10.5|36|14000|M|SARASWATI|||||||JAKA0CHOGLA|N\n\
                0055|2026-03-31|INTEREST|3000||303000.00|JAKA0CHOGLA\n";
    let compared = crp.call("compare_feed", json!({ "text": text })).await;
    let terms = compared["says"][0]["terms"].as_array().unwrap().clone();
    let named: Vec<&Value> = terms.iter().map(|one| &one["term"]).collect();
    assert_eq!(named, ["loan-day", "rate", "instalments"], "{terms:?}");
    assert_eq!(compared["to_keep"], 1);
    assert_eq!(
        unlike(&crp).await,
        Vec::<Value>::new(),
        "nothing was kept yet"
    );
    let file = json!({ "text": text, "file": "march.txt" });
    for (kept, left) in [(1, 0), (0, 0)] {
        let answer = crp.call("keep_feed", file.clone()).await;
        assert_eq!(
            (&answer["kept"], &answer["to_keep"]),
            (&json!(kept), &json!(left))
        );
    }
    // The other device reads the same file before it hears of it: one word of the bank all the same.
    let pasted = json!({ "text": text, "file": null });
    let book = json!({ "group": group, "month": "2026-03" });
    for device in [&crp, &other] {
        device.sync().await;
    }
    assert_eq!(other.call("keep_feed", pasted).await["kept"], 0);
    for device in [&crp, &other] {
        let told = unlike(device).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0]["what"], "balance");
        assert_eq!(
            (&told[0]["bank"], &told[0]["book"]),
            (&json!(30_300_000), &json!(30_000_000))
        );
        let said = device.call("book_month", book.clone()).await["borrowings"][0]["said"].clone();
        assert_eq!(said["said"]["file"], "march.txt");
        assert_eq!(said["book"], 30_000_000);
        assert_eq!(said["terms"].as_array().unwrap().len(), 3);
        device.agrees().await;
    }
    // The wrong file is taken back, and can be kept again.
    let said = crp.call("book_month", book.clone()).await["borrowings"][0]["said"].clone();
    let back = json!({
        "group": group, "operation": said["operation"], "reason": "another block's file",
    });
    crp.call("reverse_record", back).await;
    assert_eq!(unlike(&crp).await, Vec::<Value>::new());
    assert_eq!(crp.call("keep_feed", file).await["kept"], 1);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_devices_that_read_one_file_apart_keep_one_word_of_the_bank() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let borrowing = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0055", "sanctioned": "2026-03-01",
        "amount": 60_000_000, "terms": null, "review_due": null, "dose": 1, "subvention": true,
        "powers": [{ "from": "2026-03-01", "limit": 60_000_000, "power": 60_000_000 }],
    } });
    crp.call("open_borrowing", borrowing).await;
    crp.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let text = "0055|2026-03-31|INTEREST|10||10.00|JAKA0CHOGLA\n";
    for device in [&crp, &other] {
        let kept = device.call("keep_feed", json!({ "text": text, "file": "a.txt" }));
        assert_eq!(kept.await["kept"], 1);
    }
    for device in [&crp, &other, &crp] {
        device.sync().await;
    }
    for device in [&crp, &other] {
        let reviews = device.call("reviews", Value::Null).await;
        assert_eq!(
            reviews["items"],
            json!([]),
            "the second word confirms the first"
        );
        assert_eq!(unlike(device).await.len(), 1);
        device.agrees().await;
    }
    office.stop().await;
}
