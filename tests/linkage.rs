//! The way to the bank: the account that is opened, money that only one of bank and book knows, and
//! what the bank's file says and is kept.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{at_centre, monthly, tag, voucher};
use crate::registers::printed;
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

/// A bank's loan of 1 March in 24 monthly instalments.
fn term_loan(group: &Value, amount: i64) -> Value {
    json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "term-loan", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0055", "sanctioned": "2026-03-01",
        "amount": amount, "powers": [], "review_due": null, "dose": 1, "subvention": true,
        "terms": {
            "rate": 1_200, "method": "declining", "instalments": 24, "every": "monthly",
            "first_due": "2026-04-05", "interest": "month", "broken": "by-days", "moratorium": 0,
            "instalment": null,
        },
    } })
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
    let borrowing = term_loan(&group, 30_000_000);
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
        let said =
            device.call("book_month", book.clone()).await["borrowings"][0]["said"][0].clone();
        assert_eq!(said["said"]["file"], "march.txt");
        assert_eq!(said["book"], 30_000_000);
        assert_eq!(said["terms"].as_array().unwrap().len(), 3);
        device.agrees().await;
    }
    // The wrong file is taken back, and can be kept again.
    let said = crp.call("book_month", book.clone()).await["borrowings"][0]["said"][0].clone();
    let back = json!({
        "group": group, "operation": said["operation"], "reason": "another block's file",
    });
    crp.call("reverse_record", back).await;
    assert_eq!(unlike(&crp).await, Vec::<Value>::new());
    assert_eq!(crp.call("keep_feed", file).await["kept"], 1);
    // Terms alone, read later, leave the balance told; a later statement leaves the terms.
    let later = "0055|TL|250000|2026-03-02|0|9|36|14000|M|SARASWATI|||||||JAKA0CHOGLA|N\n";
    let later = json!({ "text": later, "file": "terms.txt" });
    assert_eq!(crp.call("keep_feed", later).await["kept"], 1);
    assert_eq!(unlike(&crp).await.len(), 1);
    let said = crp.call("book_month", book.clone()).await["borrowings"][0]["said"].clone();
    let files: Vec<&Value> = said
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["said"]["file"])
        .collect();
    assert_eq!(files, ["march.txt", "terms.txt"]);
    assert_eq!(
        (&said[0]["book"], &said[1]["book"]),
        (&json!(30_000_000), &Value::Null)
    );
    assert_eq!(said[0]["terms"], json!([]));
    assert_ne!(said[1]["terms"], json!([]));
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

#[expect(
    clippy::too_many_lines,
    reason = "one story, from the sanction to other terms"
)]
#[tokio::test(flavor = "multi_thread")]
async fn a_banks_loan_is_drawn_within_its_sanction_and_its_months_tell_what_was_due_and_paid() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let borrowing = term_loan(&group, 2_400_000);
    let opened = crp.call("open_borrowing", borrowing).await;
    let folio = opened["borrowings"][0]["borrowing"]["tag"].clone();
    let loan = json!({ "head": "bank-term-loan", "member": null, "folio": folio });
    let moved = |date: &str, side: &str, rupees: i64, sure: bool| {
        let mut moved = voucher(date, rupees);
        if side == "debit" {
            moved["lines"][0]["credit"] = moved["lines"][0]["debit"].clone();
        }
        moved["lines"][0][side] = loan.clone();
        json!({ "group": group, "voucher": moved, "sure": sure })
    };
    for (date, rupees, code) in [
        ("2026-02-28", 1_000, "drawn-before-sanction"),
        ("2026-03-01", 24_001, "drawn-above-sanction"),
    ] {
        let asked = moved(date, "credit", rupees, false);
        assert_eq!(crp.refused("enter_voucher", asked).await, code);
    }
    crp.call(
        "enter_voucher",
        moved("2026-03-02", "credit", 24_000, false),
    )
    .await;
    let more = moved("2026-03-20", "credit", 100, false);
    assert_eq!(
        crp.refused("enter_voucher", more).await,
        "drawn-above-sanction"
    );
    // A meeting asks the same.
    let mut draft = crp.draft(&group, "2026-03-05").await;
    draft["lines"] = json!([{
        "member": null, "head": "bank-term-loan", "paid": false, "amount": 10_000,
        "purse": "cash", "note": null, "folio": folio, "account": null,
    }]);
    let check = json!({ "group": group, "draft": draft });
    let check = crp.call("save_meeting", check).await;
    let asked = json!({ "code": "drawn-above-sanction", "loan": folio, "over": 10_000 });
    assert_eq!(check["warnings"], json!([asked]));

    // 1,000 fall due each month; of April's 600 are paid.
    crp.call("enter_voucher", moved("2026-04-20", "debit", 600, false))
        .await;
    crp.sync().await;
    let months = [
        ("2026-03", [0, 0, 0, 0], Value::Null),
        ("2026-04", [0, 100_000, 60_000, 40_000], json!(6_000)),
        ("2026-05", [40_000, 100_000, 0, 140_000], json!(0)),
    ];
    for (month, sums, recovery) in months {
        let input = json!({ "group": group, "month": month });
        let book = crp.call("book_month", input).await;
        let told = &book["borrowings"][0]["month"];
        let centre = at_centre(&crp, month).await;
        for dcb in [&told["dcb"], &centre["sums"]["banks"]["dcb"]] {
            let named = ["opening", "demand", "collected", "balance"];
            let told = named.map(|name| dcb[name]["principal"].as_i64().unwrap());
            assert_eq!(told, sums, "{month}");
        }
        assert_eq!(told["recovery"], recovery, "{month}");
        assert_eq!(centre["banks_recovery"], recovery, "{month}");
    }

    // The bank agrees anew: what was late is asked for with what is left, in new instalments.
    let anew = |from: &str, first_due: &str| {
        json!({ "group": group, "borrowing": folio, "anew": { "from": from, "terms": {
            "rate": 1_000, "method": "declining", "instalments": 36, "every": "monthly",
            "first_due": first_due, "interest": "month", "broken": "by-days", "moratorium": 0,
            "instalment": null,
        } } })
    };
    for (from, first_due, code) in [
        ("2026-03-01", "2026-07-05", "nothing-owed"),
        ("2026-06-10", "2026-06-09", "field-invalid"),
    ] {
        let wrong = anew(from, first_due);
        assert_eq!(crp.refused("agree_borrowing", wrong).await, code, "{from}");
    }
    let book = crp
        .call("agree_borrowing", anew("2026-06-10", "2026-07-05"))
        .await;
    let line = &book["borrowings"][0];
    assert_eq!(line["agreed"][0]["principal"], 2_340_000);
    assert_eq!(line["standing"]["overdue"], 0);
    assert_eq!(line["terms"]["instalments"], 36);
    assert_eq!(line["month"]["dcb"]["given_up"]["principal"], 240_000);
    let again = anew("2026-06-10", "2026-07-06");
    assert_eq!(
        crp.refused("agree_borrowing", again).await,
        "already-recorded"
    );
    let ledger = printed(&crp, &group, "borrowing-ledger", json!({ "loan": folio })).await;
    let said = ledger.iter().find(|row| row[0] == "2026-06-10");
    let agreed = "The lender agreed anew: 36 instalments of Rs 650, first due July 2026, \
                  10% a year, on what is left";
    assert_eq!(said.unwrap()[1], agreed);
    assert_eq!(
        crate::papers::line(&ledger, "Instalments")[1],
        "24 of Rs 1,000"
    );
    crp.sync().await;
    for (month, sums) in [("2026-06", [140_000, 0]), ("2026-07", [0, 65_000])] {
        let dcb = &at_centre(&crp, month).await["sums"]["banks"]["dcb"];
        let named = ["opening", "balance"].map(|name| &dcb[name]["principal"]);
        assert_eq!(json!(named), json!(sums), "{month}");
    }
    // The loan stays while what was agreed about it stands; and that can be taken back.
    let taken_back = |operation: &Value| json!({ "group": group, "operation": operation, "reason": "another group's letter" });
    let opened = taken_back(&line["operation"]);
    assert_eq!(
        crp.refused("reverse_record", opened).await,
        "reversal-not-last"
    );
    crp.call(
        "reverse_record",
        taken_back(&line["agreed"][0]["operation"]),
    )
    .await;
    let june = json!({ "group": group, "month": "2026-06" });
    let line = crp.call("book_month", june).await["borrowings"][0].clone();
    assert_eq!(line["agreed"], json!([]));
    assert_eq!(line["standing"]["overdue"], 240_000);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}
