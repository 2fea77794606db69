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
