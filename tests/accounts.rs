//! A group with several bank accounts: the meeting moves money on the account that was chosen, and
//! each account can be held against its passbook.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{closed, loan, monthly, received, tag};
use crate::papers::rupees;
use crate::registers::printed;
use crate::stories::{Device, Office};

/// Two accounts at one bank, neither with a number, besides the first account; their folios.
async fn two_more(device: &Device, group: &Value) -> [Value; 2] {
    for _ in 0..2 {
        let account = json!({
            "group": group, "bank": "SBI Leh", "ifsc": null, "number": null,
            "is_deposit": false, "opened": "2026-01-10",
        });
        device.call("open_account", account).await;
    }
    let accounts = accounts(device, group).await;
    let nth: Vec<&Value> = accounts.iter().map(|one| &one["nth"]).collect();
    assert_eq!(nth, [&json!(null), &json!(1), &json!(2)], "{accounts:?}");
    [accounts[1]["folio"].clone(), accounts[2]["folio"].clone()]
}

async fn accounts(device: &Device, group: &Value) -> Vec<Value> {
    let month = json!({ "group": group, "month": "2026-04" });
    let month = device.call("book_month", month).await;
    month["accounts"].as_array().unwrap().clone()
}

/// Rupees in the accounts, the first one before the others.
async fn balances(device: &Device, group: &Value) -> Vec<i64> {
    let accounts = accounts(device, group).await;
    let balance = |one: &Value| one["balance"].as_i64().unwrap() / 100;
    accounts.iter().map(balance).collect()
}

/// The pages of the bank in the general ledger: what stands over each, and its lines.
async fn pages(device: &Device, group: &Value) -> Vec<(String, Vec<Vec<String>>)> {
    let rows = printed(device, group, "general-ledger", json!({ "head": "bank" })).await;
    let mut pages: Vec<(String, Vec<Vec<String>>)> = Vec::new();
    for row in rows {
        if row.len() == 1 && row[0].starts_with("Bank") {
            pages.push((row[0].clone(), Vec::new()));
        } else if let Some((_, lines)) = pages.last_mut() {
            lines.push(row);
        }
    }
    pages
}

/// February: cash goes into one account, and a loan is paid out of it.
async fn february(device: &Device, group: &Value, [one, other]: &[Value; 2]) {
    let padma = tag(device, group, "Padma").await;
    let mut draft = device.draft(group, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 150)]);
    // What goes into the box names no account, whatever was chosen on the way.
    draft["lines"][0]["account"] = one.clone();
    draft["deposit"] = json!(20_000);
    draft["deposit_account"] = one.clone();
    let mut lent = loan(&padma, 90, 3, "2026-03-05");
    lent["purse"] = json!("bank");
    lent["account"] = other.clone();
    draft["loans"] = json!([lent]);
    let input = json!({ "group": group, "draft": draft });
    let check = device.call("save_meeting", input).await;
    let below = json!([{ "code": "bank-below-zero", "account": other, "balance": -9_000 }]);
    assert_eq!(check["warnings"], below, "nothing is in it");
    draft["loans"][0]["account"] = json!(4_711);
    let unknown = device.counted(group, draft.clone()).await;
    let input = json!({ "group": group, "draft": unknown });
    let refused = device.refused("close_meeting", input).await;
    assert_eq!(refused, "account-unknown");
    draft["loans"][0]["account"] = one.clone();
    let meeting = closed(device, group, draft).await;
    assert_eq!(meeting["meeting"]["lines"][0]["account"], Value::Null);
    let view = device.call("group", json!({ "group": group })).await;
    let told = |head: &str| {
        let balances = view["balances"].as_array().unwrap();
        let of = balances.iter().find(|one| one["head"] == head);
        of.map(|one| one["told"].clone())
    };
    for (head, rupees) in [("loan-to-member", 90), ("bank", 110), ("donation", 150)] {
        assert_eq!(told(head), Some(json!(rupees * 100)), "{head}");
    }
}

/// March: the loan comes back into the other account, out of which savings are given back and
/// cash is drawn.
async fn march(device: &Device, group: &Value, other: &Value) {
    let zainab = tag(device, group, "Zainab").await;
    let mut draft = device.draft(group, "2026-03-05").await;
    draft["repayments"][0]["purse"] = json!("bank");
    draft["repayments"][0]["account"] = other.clone();
    draft["returned"] = json!([{
        "member": zainab, "kind": "compulsory", "amount": 1_500, "purse": "bank", "account": other,
    }]);
    draft["withdrawal"] = json!(1_000);
    draft["withdrawal_account"] = other.clone();
    closed(device, group, draft).await;
}

/// Each account has its page in the ledger, with the transfer on both; the cash book names both.
async fn papers_name_the_accounts(device: &Device, group: &Value) {
    let pages = pages(device, group).await;
    let over: Vec<&str> = pages.iter().map(|(over, _)| over.as_str()).collect();
    assert_eq!(
        over,
        [
            "Bank · First bank account",
            "Bank · SBI Leh · account 1",
            "Bank · SBI Leh · account 2"
        ]
    );
    let accounts = accounts(device, group).await;
    for ((over, lines), account) in pages.iter().zip(&accounts) {
        if let Some(total) = lines.iter().find(|row| row[1] == "Total") {
            assert_eq!(total[5], rupees(&account["balance"]), "{over}: {lines:?}");
        }
    }
    let moved = |page: usize| {
        let mut lines = pages[page].1.iter();
        let row = lines.find(|row| row[0] == "2026-02-20").unwrap();
        [row[1].clone(), row[3].clone(), row[4].clone()]
    };
    assert_eq!(
        moved(1),
        ["for the road · SBI Leh · account 2", "0.00", "40.00"]
    );
    assert_eq!(
        moved(2),
        ["for the road · SBI Leh · account 1", "40.00", "0.00"]
    );

    let list = device.call("papers", json!({ "group": group })).await;
    let mut vouchers = list["vouchers"].as_array().unwrap().iter();
    let lent = vouchers.find(|one| one["head"] == "loan-to-member" && one["paid"] == true);
    let (operation, entry) = (&lent.unwrap()["operation"], &lent.unwrap()["entry"]);
    let chosen = json!({ "operation": operation, "entry": entry });
    let voucher = printed(device, group, "voucher", chosen).await;
    let named = |cell: &String| cell.ends_with("· SBI Leh · account 1");
    assert!(voucher.iter().flatten().any(named), "{voucher:?}");

    let cash = printed(device, group, "cash-book", json!({})).await;
    let between = "for the road · from SBI Leh · account 1 to SBI Leh · account 2";
    assert!(
        cash.iter().flatten().any(|cell| cell == between),
        "{cash:?}"
    );
    let total = cash.iter().rfind(|row| row[1] == "Total").unwrap();
    let all: i64 = accounts
        .iter()
        .map(|one| one["balance"].as_i64().unwrap())
        .sum();
    assert_eq!(total[9], rupees(&json!(all)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_moves_money_on_the_account_that_was_chosen() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let both = two_more(&asha, &group).await;
    let [one, other] = both.clone();
    february(&asha, &group, &both).await;
    assert_eq!(balances(&asha, &group).await, [0, 110, 0]);
    let page = |account: &Value| json!({ "head": "bank", "member": null, "folio": account });
    let transfer = |account: Value| {
        json!({ "group": group, "voucher": {
            "date": "2026-02-20", "ordinal": 0, "narration": "for the road", "reference": null,
            "lines": [{ "debit": page(&account), "credit": page(&one), "amount": 4_000 }],
        }})
    };
    let refused = asha.refused("enter_voucher", transfer(json!(4_711))).await;
    assert_eq!(refused, "account-unknown");
    asha.call("enter_voucher", transfer(other.clone())).await;
    march(&asha, &group, &other).await;
    // 40 came, then 30 and 2 of the loan; 15 and 10 went.
    assert_eq!(balances(&asha, &group).await, [0, 70, 47]);

    papers_name_the_accounts(&asha, &group).await;
    asha.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_meeting_draws_above_a_cash_credit_is_asked_about() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let open = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0123400077", "sanctioned": "2026-02-01",
        "amount": 500_000, "terms": null,
        "powers": [{ "from": "2026-02-01", "limit": 500_000, "power": 300_000 }],
        "review_due": null, "dose": 1, "subvention": false,
    } });
    let opened = crp.call("open_borrowing", open).await;
    let loan = opened["borrowings"][0]["borrowing"]["tag"].clone();
    let mut draft = crp.draft(&group, "2026-02-05").await;
    let drawn = |rupees: i64, paid: bool| {
        let mut line = received("bank-cash-credit", rupees);
        line["folio"] = loan.clone();
        line["paid"] = json!(paid);
        line
    };
    let asked = |code: &str, over: i64| json!([{ "code": code, "loan": loan, "over": over }]);
    for (lines, warnings) in [
        (json!([drawn(3_000, false)]), json!([])),
        (
            json!([drawn(3_001, false)]),
            asked("credit-above-power", 100),
        ),
        // What is paid in at the same meeting makes room.
        (json!([drawn(3_001, false), drawn(1, true)]), json!([])),
        (
            json!([drawn(3_000, false), drawn(2_500, false)]),
            asked("credit-above-limit", 50_000),
        ),
    ] {
        draft["lines"] = lines;
        let input = json!({ "group": group, "draft": draft });
        let check = crp.call("save_meeting", input).await;
        assert_eq!(check["warnings"], warnings, "{}", draft["lines"]);
    }
    // It is a question: the bank decides.
    closed(&crp, &group, draft).await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_reports_that_differ_in_the_account_alone_come_with_the_names_of_both() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Thiksey").await;
    supervisor.sync().await;
    let one = office.enrol("Stanzin", &[Role::Crp]).await;
    let group = monthly(&one, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let both = two_more(&one, &group).await;
    one.sync().await;
    let other = office.enrol("Asha", &[Role::Crp]).await;
    for (device, account) in [(&one, &both[0]), (&other, &both[1])] {
        let mut draft = device.draft(&group, "2026-02-05").await;
        draft["lines"] = json!([received("donation", 150)]);
        draft["deposit"] = json!(10_000);
        draft["deposit_account"] = account.clone();
        closed(device, &group, draft).await;
        device.sync().await;
    }
    supervisor.sync().await;
    let reviews = supervisor.call("reviews", Value::Null).await;
    let item = &reviews["items"][0];
    let into = |side: &str| item[side]["meeting"]["meeting"]["deposit_account"].clone();
    assert_eq!([into("posted"), into("parked")], both);
    let accounts = item["accounts"].as_array().unwrap().iter();
    let named: Vec<_> = accounts.map(|one| (&one["folio"], &one["nth"])).collect();
    let nth = [json!(1), json!(2)];
    assert_eq!(named[1..], [(&both[0], &nth[0]), (&both[1], &nth[1])]);
    office.stop().await;
}

/// A loan of a bank of 3,00,000 rupees since February 2026, as one of these kinds.
fn lent(group: &Value, kind: &str, account: &str) -> Value {
    let terms = json!({
        "rate": 1_200, "method": "declining", "instalments": 24, "every": "monthly",
        "first_due": "2026-03-05", "interest": "month", "broken": "by-days", "moratorium": 0,
        "instalment": null,
    });
    let power = json!([{ "from": "2026-02-01", "limit": 30_000_000, "power": 30_000_000 }]);
    let is_credit = kind == "cash-credit";
    json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": kind, "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": account, "sanctioned": "2026-02-01",
        "amount": 30_000_000, "review_due": null, "dose": 1, "subvention": true,
        "terms": if is_credit { Value::Null } else { terms },
        "powers": if is_credit { power } else { json!([]) },
    } })
}

/// A voucher that moves money from one page to another.
fn moved(group: &Value, date: &str, debit: &Value, credit: &Value, rupees: i64) -> Value {
    json!({ "group": group, "sure": true, "voucher": {
        "date": date, "ordinal": 0, "narration": "moved", "reference": null,
        "lines": [{ "debit": debit, "credit": credit, "amount": rupees * 100 }],
    } })
}

fn page(head: &str, folio: &Value) -> Value {
    json!({ "head": head, "member": null, "folio": folio })
}

#[tokio::test(flavor = "multi_thread")]
async fn one_number_that_two_opened_as_two_kinds_is_told_counted_and_moved() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let opened = one
        .call("open_borrowing", lent(&group, "term-loan", "0055"))
        .await;
    let tag = opened["borrowings"][0]["borrowing"]["tag"].clone();
    other
        .call("open_borrowing", lent(&group, "cash-credit", "0055"))
        .await;
    let bank = page("bank", &Value::Null);
    let (loan, credit) = (page("bank-term-loan", &tag), page("bank-cash-credit", &tag));
    let drawn = moved(&group, "2026-02-10", &bank, &credit, 2_000);
    other.call("enter_voucher", drawn.clone()).await;
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    let told = json!([{
        "what": "other-kind", "name": "J&K Bank, Choglamsar ••••055", "amount": 200_000,
        "counted": null, "date": null, "head": "bank-cash-credit",
    }]);
    for device in [&one, &other] {
        let month = json!({ "group": group, "month": "2026-02" });
        let month = device.call("book_month", month).await;
        assert_eq!(month["wrong_side"], told);
        device.agrees().await;
    }
    assert_eq!(
        one.refused("enter_voucher", drawn).await,
        "borrowing-unknown"
    );
    let right = moved(&group, "2026-02-10", &credit, &loan, 2_000);
    one.call("enter_voucher", right).await;
    let month = json!({ "group": group, "month": "2026-02" });
    let month = one.call("book_month", month).await;
    assert_eq!(month["wrong_side"], json!([]));
    assert_eq!(month["borrowings"][0]["standing"]["outstanding"], 200_000);
    // Drawn once more than was sanctioned: a second device did not know.
    let twice = moved(&group, "2026-02-11", &bank, &loan, 300_000);
    let month = one.call("enter_voucher", twice).await;
    let wrong = &month["wrong_side"][0];
    assert_eq!(
        (&wrong["what"], &wrong["amount"]),
        (&json!("above-sanction"), &json!(200_000))
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_account_names_stands_beside_the_accounts() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    let mut deposit = received("fixed-deposit", 500);
    deposit["paid"] = json!(true);
    draft["lines"] = json!([received("donation", 1_000), deposit]);
    closed(&crp, &group, draft).await;
    let month = json!({ "group": group, "month": "2026-02" });
    let month = crp.call("book_month", month).await;
    assert_eq!(
        month["unnamed"],
        json!([{
            "folio": null, "is_deposit": true, "bank": null, "last": null, "nth": null,
            "balance": 50_000,
        }])
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn powers_and_claims_are_of_a_loan_that_has_them() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let opened = crp
        .call("open_borrowing", lent(&group, "term-loan", "0055"))
        .await;
    let loan = opened["borrowings"][0]["borrowing"]["tag"].clone();
    let opened = crp
        .call("open_borrowing", lent(&group, "cash-credit", "0077"))
        .await;
    let mut all = opened["borrowings"].as_array().unwrap().iter();
    let credit = all.find(|one| one["borrowing"]["kind"] == "cash-credit");
    let credit = credit.unwrap()["borrowing"]["tag"].clone();
    let power = |of: &Value, from: &str| {
        json!({ "group": group, "borrowing": of, "power": {
            "from": from, "limit": 10_000, "power": 10_000, "review_due": null,
        } })
    };
    let refused = crp.refused("set_power", power(&loan, "2026-04-01")).await;
    assert_eq!(refused, "loan-unknown");
    let refused = crp.refused("set_power", power(&credit, "2026-01-31")).await;
    assert_eq!(refused, "field-invalid");
    crp.call("set_power", power(&credit, "2026-04-01")).await;

    let claim = |account: &str, claimed: i64| {
        json!({ "group": group, "claim": {
            "date": "2026-04-01", "account": account, "ifsc": "JAKA0CHOGLA",
            "from": "2026-03-01", "to": "2026-03-31", "charged": 4_000, "claimed": claimed,
            "prompt": false, "credited": null,
        } })
    };
    for (account, claimed, refusal) in [
        ("0055", 0, "field-invalid"),
        ("9999", 2_000, "borrowing-unknown"),
    ] {
        let refused = crp
            .refused("claim_subvention", claim(account, claimed))
            .await;
        assert_eq!(refused, refusal);
    }
    crp.call("claim_subvention", claim("0055", 2_000)).await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_of_a_day_before_the_group_was_formed_and_only_what_stopped_is_revived() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let bank = page("bank", &Value::Null);
    let early = moved(
        &group,
        "2025-12-31",
        &bank,
        &page("donation", &Value::Null),
        10,
    );
    assert_eq!(crp.refused("enter_voucher", early).await, "before-formed");
    let mut woman = crate::stories::member(&group, "Deachen");
    woman["joined"] = json!("2025-12-31");
    assert_eq!(crp.refused("add_member", woman).await, "before-formed");
    let declared = |on: &str, revived: bool| json!({ "group": group, "declared": { "on": on, "revived": revived } });
    let early = declared("2025-12-31", false);
    assert_eq!(crp.refused("declare_status", early).await, "before-formed");
    let early = json!({
        "group": group, "date": "2025-12-31", "since": null, "grader": "committee",
        "signed_by": "Deachen", "participation": 90, "social": 80, "letter": null, "remark": null,
    });
    assert_eq!(crp.refused("give_grade", early).await, "before-formed");
    let mut early = crp.draft(&group, "2026-02-05").await;
    early["date"] = json!("2025-12-31");
    let early = json!({ "group": group, "draft": early });
    assert_eq!(crp.refused("close_meeting", early).await, "before-formed");
    let early = json!({
        "group": group, "fund": "revolving-fund", "date": "2025-12-31", "amount": 1_000_000,
        "plan": true, "exception": null,
    });
    assert_eq!(crp.refused("record_fund", early).await, "before-formed");
    let early = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": null, "account": null, "sanctioned": "2025-12-31", "amount": 10_000_000,
        "terms": null, "powers": [{ "from": "2025-12-31", "limit": 10_000_000, "power": 0 }],
        "review_due": null, "dose": 1, "subvention": false,
    } });
    assert_eq!(crp.refused("open_borrowing", early).await, "before-formed");
    let of_day = |day: &str| json!({ "kind": "date", "value": day });
    let change = |field: &str, to: &str| json!([{ "field": field, "was": of_day("2026-01-01"), "value": of_day(to) }]);
    let padma = crate::books::of(&crp, &group, "Padma").await;
    let early = json!({ "member": padma["id"], "changes": change("joined", "2025-12-31") });
    assert_eq!(crp.refused("edit_member", early).await, "before-formed");
    // Nor was it formed after its first women joined.
    let late = json!({ "group": group, "changes": change("formed", "2026-01-02") });
    assert_eq!(crp.refused("edit_group", late).await, "formed-too-late");
    for day in ["2026-02-05", "2026-03-05"] {
        let draft = crp.draft(&group, day).await;
        closed(&crp, &group, draft).await;
    }
    let revived = declared("2026-03-20", true);
    let refused = crp.refused("declare_status", revived.clone()).await;
    assert_eq!(refused, "nothing-to-revive");
    crp.call("declare_status", declared("2026-03-10", false))
        .await;
    crp.call("declare_status", revived).await;
    crp.agrees().await;
    office.stop().await;
}
