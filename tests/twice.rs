//! What was said once, paid since, or said by two: no rupee moves a second time.

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{agreed, closed, loan, monthly, of, old_balances, received, row, tag};
use crate::stories::{Device, Office};

async fn owed(device: &Device, group: &Value) -> Value {
    let loans = device.call("group_loans", json!({ "group": group })).await;
    loans["outstanding"].clone()
}

/// A group in which Padma owes 500 of a loan, on a device and with a checker.
async fn lent(office: &mut Office) -> (Device, Device, Value) {
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 900)]);
    draft["loans"] = json!([loan(&padma, 500, 5, "2025-09-05")]);
    closed(&crp, &group, draft).await;
    (crp, checker, group)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_brings_something_of_a_loan_that_was_given_up_is_told_to_take_that_back_first() {
    let mut office = Office::open().await;
    let (crp, checker, group) = lent(&mut office).await;
    let loans = crp.call("group_loans", json!({ "group": group })).await;
    let loan = &loans["loans"][0]["loan"];
    let decide = json!({
        "group": group, "loan": loan, "date": "2025-08-05",
        "what": { "kind": "written-off", "principal": 50_000, "interest": 0 },
        "resolution": "she has moved away; resolution 3",
    });
    crp.call("decide_loan", decide).await;
    agreed(&crp, &checker).await;
    let mut draft = crp.draft(&group, "2025-09-05").await;
    draft["repayments"] = json!([{
        "loan": loan, "member": tag(&crp, &group, "Padma").await, "penalty": 0, "interest": 0,
        "principal": 10_000, "purse": "cash", "paid_by": null, "account": null,
    }]);
    let close = json!({ "group": group, "draft": crp.counted(&group, draft).await });
    assert_eq!(crp.refused("close_meeting", close).await, "loan-given-up");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_paid_before_a_write_off_is_agreed_is_not_given_up() {
    let mut office = Office::open().await;
    let (crp, checker, group) = lent(&mut office).await;
    let loans = crp.call("group_loans", json!({ "group": group })).await;
    let mut decide = json!({
        "group": group, "loan": loans["loans"][0]["loan"], "date": "2025-09-20",
        "what": { "kind": "written-off", "principal": 50_000, "interest": 0 },
        "resolution": "she has moved away; resolution 3",
    });
    crp.call("decide_loan", decide.clone()).await;
    decide["date"] = json!("2025-09-21");
    let twice = crp.refused("decide_loan", decide).await;
    assert_eq!(twice, "already-recorded");
    // She pays after all.
    let draft = crp.draft(&group, "2025-09-05").await;
    closed(&crp, &group, draft).await;
    assert_eq!(owed(&crp, &group).await, 40_000);
    crp.sync().await;
    checker.sync().await;
    let reviews = checker.call("reviews", Value::Null).await;
    let parked = &reviews["items"][0]["parked"]["made"]["operation"];
    let mut verdict = json!({ "parked": parked, "verdict": "both", "reason": "seen it" });
    let refused = checker.refused("decide_review", verdict.clone()).await;
    assert_eq!(refused, "repayment-exceeds-loan");
    // It can be sent back, and is resolved anew.
    verdict["verdict"] = json!("keep");
    checker.call("decide_review", verdict).await;
    for device in [&crp, &checker] {
        device.sync().await;
        assert_eq!(owed(device, &group).await, 40_000);
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn savings_are_given_back_once_however_many_lines_say_so() {
    let mut office = Office::open().await;
    let (crp, _, group) = lent(&mut office).await;
    let zainab = of(&crp, &group, "Zainab").await;
    let mut draft = crp.draft(&group, "2025-09-05").await;
    let line = |paise: i64| json!({ "member": zainab["tag"], "kind": "compulsory", "amount": paise, "purse": "cash" });
    // She has 25 rupees, and saves 25 today.
    for (second, code) in [
        (5_000, json!("returned-exceeds-savings")),
        (2_500, Value::Null),
    ] {
        draft["returned"] = json!([line(2_500), line(second)]);
        let women: Vec<Value> = draft["rows"].as_array().unwrap().to_vec();
        draft["signatories"] = women.iter().map(|row| row["member"].clone()).collect();
        let counted = crp.counted(&group, draft.clone()).await;
        let input = json!({ "group": group, "draft": counted });
        let check = crp.call("save_meeting", input).await;
        assert_eq!(check["refusal"]["code"], code, "{check}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_pays_her_loan_whatever_day_the_meeting_is_set_to() {
    let mut office = Office::open().await;
    let (crp, checker, group) = lent(&mut office).await;
    let padma = of(&crp, &group, "Padma").await;
    let settle = json!({
        "member": padma["id"], "on": "2025-08-20", "rule": "none", "nominee": null,
        "resolution": "she moves away; resolution 14",
    });
    crp.call("settle_member", settle).await;
    agreed(&crp, &checker).await;
    let mut drafts = Vec::new();
    for day in ["2025-09-05", "2025-10-05", "2025-09-05"] {
        let draft = crp.draft(&group, day).await;
        assert_eq!(draft["returned"].as_array().unwrap().len(), 1, "{day}");
        assert_eq!(draft["returned"][0]["amount"], 2_500);
        assert_eq!(draft["repayments"].as_array().unwrap().len(), 1);
        assert_eq!(draft["repayments"][0]["principal"], 50_000, "{day}");
        drafts.push(draft);
    }
    // She pays what was agreed, however long she waits for the meeting.
    let sheet = json!({ "member": padma["id"], "on": "2025-10-05", "rule": "none" });
    let agreed = crp.call("settlement", sheet).await["settlement"]["dues"][0].clone();
    for draft in &drafts {
        assert_eq!(draft["repayments"][0]["interest"], agreed["interest"]);
    }
    assert_eq!(drafts[0]["repayments"], drafts[1]["repayments"]);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_that_two_enter_from_one_paper_is_one_loan() {
    let mut office = Office::open().await;
    let (one, _, group) = lent(&mut office).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let borrowing = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": null, "account": "0123400077", "sanctioned": "2025-09-01", "amount": 10_000_000,
        "terms": null, "powers": [{ "from": "2025-09-01", "limit": 10_000_000, "power": 10_000_000 }],
        "review_due": null, "dose": 1, "subvention": false,
    } });
    let page = |head: &str, folio: &Value| json!({ "head": head, "member": null, "folio": folio });
    for device in [&one, &other] {
        let opened = device.call("open_borrowing", borrowing.clone()).await;
        let tag = &opened["borrowings"][0]["borrowing"]["tag"];
        let voucher = json!({ "group": group, "voucher": {
            "date": "2025-09-02", "ordinal": 0, "narration": "drawn", "reference": null,
            "lines": [{
                "debit": page("bank", &Value::Null), "credit": page("bank-cash-credit", tag),
                "amount": 10_000_000,
            }],
        } });
        device.call("enter_voucher", voucher).await;
        // The paper may name another day, and be read another way.
        let mut again = borrowing.clone();
        again["borrowing"]["sanctioned"] = json!("2025-09-02");
        again["borrowing"]["powers"][0]["from"] = json!("2025-09-02");
        again["borrowing"]["account"] = json!("123 400 077");
        let again = device.refused("open_borrowing", again).await;
        assert_eq!(again, "borrowing-known");
    }
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    for device in [&one, &other] {
        let input = json!({ "group": group, "month": "2025-09" });
        let month = device.call("book_month", input).await;
        let borrowings = month["borrowings"].as_array().unwrap();
        assert_eq!(borrowings.len(), 1, "{month}");
        assert_eq!(borrowings[0]["standing"]["outstanding"], 10_000_000);
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_two_tell_of_the_bank_and_of_a_fund_counts_once_and_the_other_word_waits() {
    let mut office = Office::open().await;
    let (one, _, group) = lent(&mut office).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let step = |stage: &str, date: &str, account: &Value| {
        json!({ "group": group, "step": {
            "date": date, "dose": 1, "stage": stage, "kind": "cash-credit", "amount": 15_000_000,
            "bank": "J&K Bank", "branch": null, "ifsc": null, "account": account, "note": null,
        } })
    };
    let fund = |plan: bool| {
        json!({
            "group": group, "fund": "revolving-fund", "date": "2025-09-20", "amount": 1_500_000,
            "plan": plan, "exception": "as the letter says",
        })
    };
    // One reads the account's number from the letter, the other does not.
    let without = Value::Null;
    for (device, account, plan) in [(&one, &without, false), (&other, &json!("0123"), true)] {
        for (stage, date) in [
            ("applied", "2025-09-01"),
            ("sanctioned", "2025-09-10"),
            ("disbursed", "2025-09-12"),
        ] {
            device
                .call("step_linkage", step(stage, date, account))
                .await;
        }
        device.call("record_fund", fund(plan)).await;
        let again = device.refused("record_fund", fund(!plan)).await;
        assert_eq!(again, "already-recorded");
    }
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    for device in [&one, &other] {
        let the_group = json!({ "group": group });
        let view = device.call("linkage", the_group).await;
        assert_eq!(view["doses"][0]["disbursed"], 15_000_000, "{view}");
        assert_eq!(view["steps"].as_array().unwrap().len(), 3);
        let asked = json!({ "group": group, "on": "2025-10-01", "plan": false });
        let funds = device.call("fund_eligibility", asked).await;
        assert_eq!(funds["receipts"].as_array().unwrap().len(), 1);
        let reviews = device.call("reviews", Value::Null).await;
        let items = reviews["items"].as_array().unwrap();
        assert_eq!(items.len(), 4, "{reviews}");
        assert!(items.iter().all(|item| item["reason"] == "duplicate"));
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_on_a_loan_that_another_device_took_back_is_told_until_it_is_put_right() {
    let mut office = Office::open().await;
    let (one, _, group) = lent(&mut office).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let view = one.call("group", json!({ "group": group })).await;
    let lending = json!({
        "operation": view["meetings"][0]["operation"], "reason": "the loan was not given",
    });
    one.call("reverse_meeting", lending).await;
    let draft = other.draft(&group, "2025-09-05").await;
    let paying = closed(&other, &group, draft).await;
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    let the_group = json!({ "group": group });
    for device in [&one, &other] {
        let loans = device.call("group_loans", the_group.clone()).await;
        let told = json!([{ "what": "loan", "name": "Padma", "amount": 10_000, "counted": null, "date": null, "head": null }]);
        let wrong = loans["wrong_side"].as_array().unwrap();
        assert!(wrong.contains(&told[0]), "{wrong:?}");
        let first_page = device.call("wrong_side", the_group.clone()).await;
        assert_eq!(first_page["wrong"], loans["wrong_side"]);
    }
    let taken_back = json!({
        "operation": paying["line"]["operation"], "reason": "she owed nothing",
    });
    other.call("reverse_meeting", taken_back).await;
    let loans = other.call("group_loans", the_group).await;
    assert_eq!(loans["wrong_side"], json!([]));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_loan_is_taken_away_from_under_its_interest_or_a_resolution() {
    let mut office = Office::open().await;
    let (one, checker, group) = lent(&mut office).await;
    let the_group = json!({ "group": group });
    let view = one.call("group", the_group.clone()).await;
    let lending = json!({
        "operation": view["meetings"][0]["operation"], "reason": "the wrong day",
    });
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let mut draft = one.draft(&group, "2025-09-05").await;
    draft["repayments"][0]["principal"] = json!(0);
    let interest = draft["repayments"][0]["interest"].clone();
    assert!(interest.as_i64() > Some(0));
    let paying = closed(&one, &group, draft).await;
    let refused = one.refused("reverse_meeting", lending.clone()).await;
    assert_eq!(refused, "reversal-not-last");
    // The other one knows nothing of that.
    other.call("reverse_meeting", lending.clone()).await;
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    // The box of September was counted with what is taken back.
    let told = json!([
        {
            "what": "box-counted", "name": null, "amount": 6_000, "counted": 51_000,
            "date": "2025-09-05", "head": null,
        },
        {
            "what": "no-loan", "name": "Padma", "amount": interest, "counted": null, "date": null,
            "head": null,
        },
    ]);
    for device in [&one, &other] {
        let wrong = device.call("wrong_side", the_group.clone()).await;
        assert_eq!(wrong["wrong"], told);
        device.agrees().await;
    }
    // Written again it is the same loan.
    let mut draft = one.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 900)]);
    let padma = tag(&one, &group, "Padma").await;
    draft["loans"] = json!([loan(&padma, 500, 5, "2025-09-05")]);
    let again = closed(&one, &group, draft).await;
    let wrong = one.call("wrong_side", the_group.clone()).await;
    assert_eq!(wrong["wrong"], json!([]));
    // Nor from under what somebody resolved and another agreed to.
    let undo = json!({ "operation": paying["line"]["operation"], "reason": "she did not pay" });
    one.call("reverse_meeting", undo).await;
    let loans = one.call("group_loans", the_group).await;
    let mut terms = loans["loans"][0]["given"]["terms"].clone();
    terms["instalments"] = json!(2);
    terms["first_due"] = json!("2025-11-05");
    let decide = json!({
        "group": group, "loan": loans["loans"][0]["loan"], "date": "2025-08-20",
        "what": { "kind": "rescheduled", "terms": terms }, "resolution": "resolution 3",
    });
    one.call("decide_loan", decide).await;
    agreed(&one, &checker).await;
    let lending = json!({ "operation": again["line"]["operation"], "reason": "the wrong day" });
    let refused = one.refused("reverse_meeting", lending).await;
    assert_eq!(refused, "reversal-not-last");
    office.stop().await;
}

/// An account at the bank, or a deposit, as somebody reads it from the passbook.
fn account(group: &Value, number: &str, ifsc: &str, is_deposit: bool) -> Value {
    json!({
        "group": group, "bank": "J&K Bank, Choglamsar", "ifsc": ifsc, "number": number,
        "is_deposit": is_deposit, "opened": "2025-08-01",
    })
}

/// Money that goes from one page to another without a meeting.
fn moved(group: &Value, debit: &Value, credit: &Value, paise: i64) -> Value {
    json!({ "group": group, "voucher": {
        "date": "2025-09-02", "ordinal": 0, "narration": "moved", "reference": null,
        "lines": [{ "debit": debit, "credit": credit, "amount": paise }],
    }, "sure": true })
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_two_enter_from_one_passbook_is_one_account() {
    let mut office = Office::open().await;
    let (one, _, group) = lent(&mut office).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let page = |head: &str, folio: &Value| json!({ "head": head, "member": null, "folio": folio });
    let september = json!({ "group": group, "month": "2025-09" });
    for (device, spelled) in [(&one, "0123 400077"), (&other, "123400077")] {
        for (number, is_deposit) in [(spelled, false), ("99887", true)] {
            let new = account(&group, number, "JAKA0LEHXXX", is_deposit);
            device.call("open_account", new).await;
            let again = account(&group, number, "jaka0lehxxx", is_deposit);
            let refused = device.refused("open_account", again).await;
            assert_eq!(refused, "account-known");
        }
        let book = device.call("book_month", september.clone()).await;
        let [savings, deposit] = [1, 2].map(|nth| &book["accounts"][nth]["folio"]);
        let bank = page("bank", savings);
        let gift = moved(&group, &bank, &page("donation", &Value::Null), 500_000);
        device.call("enter_voucher", gift).await;
        let put_away = moved(&group, &page("fixed-deposit", deposit), &bank, 300_000);
        device.call("enter_voucher", put_away).await;
    }
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    for device in [&one, &other] {
        let book = device.call("book_month", september.clone()).await;
        assert_eq!(book["accounts"].as_array().unwrap().len(), 3, "{book}");
        assert_eq!(book["closing"]["bank"], 200_000);
        let balances = book["balances"].as_array().unwrap().iter();
        let deposits = balances.filter(|one| one["page"]["head"] == "fixed-deposit");
        let deposits: Vec<&Value> = deposits.map(|one| &one["amount"]).collect();
        assert_eq!(deposits, [300_000]);
        assert_eq!(book["wrong_side"], json!([]));
        device.agrees().await;
    }
    // Nor is it the account of the group's page.
    let edit = json!({ "group": group, "changes": [
        { "field": "account", "was": { "kind": "none" },
          "value": { "kind": "text", "value": "0123400077" } },
    ] });
    assert_eq!(one.refused("edit_group", edit).await, "account-known");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_woman_is_two_again_only_while_no_interest_is_on_the_loan_of_the_other() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = one.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Padma Angmo"];
    let group = monthly(&one, &village, "2025-07-01", &names).await;
    let (kept, angmo) = (
        of(&one, &group, "Padma").await,
        of(&one, &group, "Padma Angmo").await,
    );
    let mut draft = one.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 900)]);
    draft["loans"] = json!([loan(&angmo["tag"], 500, 5, "2025-09-05")]);
    row(&mut draft, &kept["tag"])["attendance"] = json!("informed");
    draft["signatories"] = json!([angmo["tag"], tag(&one, &group, "Zainab").await]);
    closed(&one, &group, draft).await;
    let merge = json!({
        "group": group, "kept": kept["id"], "other": angmo["id"], "reason": "one passbook",
    });
    one.call("merge_members", merge).await;
    agreed(&one, &checker).await;
    let mut draft = one.draft(&group, "2025-09-05").await;
    draft["repayments"][0]["principal"] = json!(0);
    closed(&one, &group, draft).await;
    let life = one.call("group_life", json!({ "group": group })).await;
    let undo = json!({
        "group": group, "operation": life["merged"][0]["operation"], "reason": "two sisters",
    });
    assert_eq!(
        one.refused("reverse_record", undo).await,
        "reversal-not-last"
    );
    office.stop().await;
}

/// What two people wrote without knowing of each other, by its number in the list for review.
async fn decided(reviewer: &Device, day: &str, verdict: &str) {
    let reviews = reviewer.call("reviews", Value::Null).await;
    let mut items = reviews["items"].as_array().expect("items").iter();
    let of_day = |item: &&Value| {
        let fields = item["parked"]["fields"].as_array().expect("fields");
        fields.iter().any(|field| field["value"] == day)
    };
    let item = items.find(of_day).expect("it waits");
    let parked = &item["parked"]["made"]["operation"];
    let input = json!({ "parked": parked, "verdict": verdict, "reason": "seen the minutes" });
    reviewer.call("decide_review", input).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_counts_already_beside_another_is_not_put_in_its_place() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let reviewer = office.enrol("Deachen", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    one.sync().await;
    let mut parked = Vec::new();
    let mut others = Vec::new();
    for name in ["Zahra", "Kunzes"] {
        let other = office.enrol(name, &[Role::Supervisor]).await;
        other.sync().await;
        others.push(other);
    }
    let draft = one.draft(&group, "2025-08-05").await;
    closed(&one, &group, draft).await;
    one.sync().await;
    for other in &others {
        let mut draft = other.draft(&group, "2025-08-05").await;
        draft["lines"] = json!([received("donation", 900)]);
        let meeting = closed(other, &group, draft).await;
        parked.push(meeting["line"]["operation"].clone());
        other.sync().await;
    }
    reviewer.sync().await;
    let verdict = |parked: &Value, verdict: &str| json!({ "parked": parked, "verdict": verdict, "reason": "seen the minutes" });
    reviewer
        .call("decide_review", verdict(&parked[0], "both"))
        .await;
    let decides = |word: &str| reviewer.refused("decide_review", verdict(&parked[1], word));
    assert_eq!(decides("replace").await, "counts-already");
    assert_eq!(decides("both").await, "only-one-stands");
    reviewer
        .call("decide_review", verdict(&parked[1], "keep"))
        .await;
    assert_eq!(decides("replace").await, "already-decided");
    assert_eq!(reviewer.saved(&group).await, 10_000);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_surplus_that_two_reviewers_agreed_to_share_out_is_told_until_one_is_taken_back() {
    let mut office = Office::open().await;
    let (one, checker, group) = lent(&mut office).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    let second = office.enrol("Kunzes", &[Role::Approver]).await;
    other.sync().await;
    let shared = |day: &str| {
        json!({
            "group": group, "on": day, "rule": "equal", "surplus": 90_000,
            "resolution": "the surplus of the year; resolution 4",
        })
    };
    one.call("share_surplus", shared("2025-09-10")).await;
    other.call("share_surplus", shared("2025-09-11")).await;
    one.sync().await;
    checker.sync().await;
    other.sync().await;
    second.sync().await;
    decided(&checker, "2025-09-10", "both").await;
    // She sends the first one back and agrees to the second, and both are right as far as each
    // of the two can know.
    decided(&second, "2025-09-10", "keep").await;
    decided(&second, "2025-09-11", "both").await;
    for device in [&checker, &second, &one, &checker] {
        device.sync().await;
    }
    let september = json!({ "group": group, "month": "2025-09" });
    let told = json!([{ "what": "shared-out", "name": null, "amount": 90_000, "counted": null, "date": null, "head": null }]);
    for device in [&one, &checker, &second] {
        let book = device.call("book_month", september.clone()).await;
        assert_eq!(book["wrong_side"], told, "{book}");
        device.agrees().await;
    }
    let life = one.call("group_life", json!({ "group": group })).await;
    let operation = &life["distributions"][0]["operation"];
    let back = json!({ "group": group, "operation": operation, "reason": "agreed twice" });
    one.call("reverse_record", back).await;
    let book = one.call("book_month", september).await;
    assert_eq!(book["wrong_side"], json!([]));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_woman_is_two_again_only_while_each_has_what_was_given_back() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = one.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Padma Angmo"];
    let group = monthly(&one, &village, "2025-07-01", &names).await;
    let (kept, angmo) = (
        of(&one, &group, "Padma").await,
        of(&one, &group, "Padma Angmo").await,
    );
    let mut draft = one.draft(&group, "2025-08-05").await;
    row(&mut draft, &kept["tag"])["attendance"] = json!("informed");
    draft["signatories"] = json!([angmo["tag"], tag(&one, &group, "Zainab").await]);
    closed(&one, &group, draft).await;
    let merge = json!({
        "group": group, "kept": kept["id"], "other": angmo["id"], "reason": "one passbook",
    });
    one.call("merge_members", merge).await;
    agreed(&one, &checker).await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let life = one.call("group_life", json!({ "group": group })).await;
    let undo = json!({
        "group": group, "operation": life["merged"][0]["operation"], "reason": "two sisters",
    });
    // She has 25 rupees under each name and saves 25 more; 70 are given back to her.
    let mut draft = one.draft(&group, "2025-09-05").await;
    draft["returned"] = json!([
        { "member": kept["tag"], "kind": "compulsory", "amount": 7_000, "purse": "cash" },
    ]);
    closed(&one, &group, draft).await;
    let refused = one.refused("reverse_record", undo.clone()).await;
    assert_eq!(refused, "reversal-not-last");
    // The other one knows nothing of that.
    other.call("reverse_record", undo).await;
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    let september = json!({ "group": group, "month": "2025-09" });
    let told = json!([{ "what": "saving", "name": "Padma", "amount": 2_000, "counted": null, "date": null, "head": null }]);
    for device in [&one, &other] {
        let book = device.call("book_month", september.clone()).await;
        assert_eq!(book["wrong_side"], told, "{book}");
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_that_old_balances_hold_already_is_told_until_it_is_taken_back() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let mut old = old_balances(&one, &group).await;
    old["cutoff"]["funds"]["surplus"] = json!(100_000);
    one.call("enter_cutoff", json!({ "group": group, "draft": old }))
        .await;
    one.sync().await;
    // The other one knows nothing of that, and writes a meeting of March from her own register.
    let draft = other.draft(&group, "2026-03-05").await;
    let meeting = closed(&other, &group, draft).await;
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    let march = json!({ "group": group, "month": "2026-03" });
    let told = json!([{
        "what": "in-old-balances", "name": null, "amount": 5_000, "counted": null, "date": "2026-03-05", "head": null,
    }]);
    for device in [&one, &other] {
        let book = device.call("book_month", march.clone()).await;
        assert_eq!(book["wrong_side"], told, "{book}");
        device.agrees().await;
    }
    let reversal = json!({
        "operation": meeting["line"]["operation"], "reason": "the old balances hold it",
    });
    other.call("reverse_meeting", reversal).await;
    let book = other.call("book_month", march).await;
    assert_eq!(book["wrong_side"], json!([]));
    let view = other.call("group", json!({ "group": group })).await;
    assert_eq!(view["row"]["saved"], 400_000);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_day_loses_nothing_that_was_entered_by_hand() {
    let mut office = Office::open().await;
    let (crp, _, group) = lent(&mut office).await;
    let mut draft = crp.draft(&group, "2025-09-05").await;
    let paid = &draft["repayments"][0];
    let due = paid["interest"].as_i64().unwrap() + paid["principal"].as_i64().unwrap();
    let loan = paid["loan"].clone();
    draft["repayments"][0]["principal"] = json!(15_000);
    draft["repaid_by_hand"] = json!([loan]);
    let whole = 15_000 + draft["repayments"][0]["interest"].as_i64().unwrap();
    assert!(whole > due);
    let save = json!({ "group": group, "draft": draft });
    crp.call("save_meeting", save).await;
    let sum = |draft: &Value| -> i64 {
        let parts = ["penalty", "interest", "principal"];
        parts
            .iter()
            .map(|part| draft["repayments"][0][part].as_i64().unwrap())
            .sum()
    };
    // A year mistyped touches nothing.
    let wrong = json!({ "group": group, "date": "2015-09-05" });
    assert_eq!(crp.refused("open_meeting", wrong).await, "nobody-that-day");
    let kept = crp
        .call("open_meeting", json!({ "group": group, "date": null }))
        .await;
    assert_eq!(kept["draft"]["date"], "2025-09-05");
    assert_eq!(sum(&kept["draft"]), whole);
    for day in ["2025-10-05", "2025-09-04", "2025-09-05"] {
        let moved = json!({ "group": group, "date": day });
        let sheet = crp.call("open_meeting", moved).await;
        assert_eq!(sum(&sheet["draft"]), whole, "{day}");
        assert_eq!(sheet["draft"]["repaid_by_hand"], json!([loan]));
    }
    // Two bring it, one of them by bank: on another day what is due is due once.
    let mut second = draft["repayments"][0].clone();
    (second["interest"], second["principal"]) = (json!(0), json!(4_000));
    second["purse"] = json!("bank");
    draft["repayments"].as_array_mut().unwrap().push(second);
    crp.call("save_meeting", json!({ "group": group, "draft": draft }))
        .await;
    let moved = json!({ "group": group, "date": "2025-10-05" });
    let sheet = crp.call("open_meeting", moved).await;
    let parts = sheet["draft"]["repayments"].as_array().unwrap().iter();
    let parts: Vec<[i64; 2]> = parts
        .map(|part| ["interest", "principal"].map(|of| part[of].as_i64().unwrap()))
        .collect();
    assert_eq!(parts.len(), 2, "{sheet}");
    assert_eq!(parts[0][0] + parts[0][1], whole);
    assert_eq!(parts[1], [0, 4_000], "the first of them pays the interest");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told in one piece")]
async fn who_was_admitted_anew_is_a_member_whichever_of_her_records_is_kept() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = one.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Fatima"];
    let group = monthly(&one, &village, "2025-07-01", &names).await;
    let padma = of(&one, &group, "Padma").await;
    let left = json!({ "member": padma["id"], "on": "2025-08-31", "reason": "moved away" });
    one.call("end_member", left).await;
    let again = json!({
        "group": group, "name": "Padma", "relation": "husband", "relation_name": "Tashi",
        "serial": null, "joined": "2025-10-01", "office": "member", "birth_year": null,
        "mobile": null, "nominee": null, "photo": null, "codes": [], "consented": null,
    });
    let again = one.call("add_member", again).await["line"].clone();
    let merge = json!({
        "group": group, "kept": padma["id"], "other": again["id"], "reason": "one passbook",
    });
    one.call("merge_members", merge).await;
    agreed(&one, &checker).await;
    let members = async |device: &Device| {
        let view = device.call("group", json!({ "group": group })).await;
        assert_eq!(view["row"]["members"], 3, "{view}");
        let block = json!({ "block": null, "month": "2025-10" });
        let block = device.call("block", block).await;
        assert_eq!(block["villages"][0]["members"], 3, "{block}");
    };
    for device in [&one, &checker] {
        members(device).await;
        let page = device
            .call("member", json!({ "member": padma["id"] }))
            .await;
        assert_eq!(page["line"]["active"], true, "{page}");
        assert_eq!(page["line"]["ended"], Value::Null);
        assert_eq!(
            page["away"],
            json!([{ "left": "2025-08-31", "back": "2025-10-01" }])
        );
    }
    // She is asked for in the meeting, and was not while she was away.
    for (day, women) in [("2025-09-05", 2), ("2025-10-05", 3)] {
        let draft = one.draft(&group, day).await;
        assert_eq!(draft["rows"].as_array().unwrap().len(), women, "{day}");
    }
    // The day on which she joined is put right in the record that says it first.
    let joined = |was: &str, value: &str| {
        let of = |day: &str| json!({ "kind": "date", "value": day });
        json!({ "member": padma["id"], "changes": [
            { "field": "joined", "was": of(was), "value": of(value) },
        ] })
    };
    let page = one
        .call("edit_member", joined("2025-07-01", "2025-07-02"))
        .await;
    assert_eq!(page["line"]["joined"], "2025-07-02", "{page}");
    // Leaving ends her under every record.
    let left = json!({ "member": padma["id"], "on": "2025-11-30", "reason": "moved away" });
    let page = one.call("end_member", left).await;
    assert_eq!(page["line"]["ended"], "2025-11-30", "{page}");
    for device in [&one, &checker] {
        device.sync().await;
        let view = device.call("group", json!({ "group": group })).await;
        assert_eq!(view["row"]["members"], 2, "{view}");
        device.agrees().await;
    }
    // Taken back, they are two again.
    let life = one.call("group_life", json!({ "group": group })).await;
    let undo = json!({
        "group": group, "operation": life["merged"][0]["operation"], "reason": "two sisters",
    });
    one.call("reverse_record", undo).await;
    let page = one.call("member", json!({ "member": padma["id"] })).await;
    assert_eq!(page["line"]["ended"], "2025-08-31", "{page}");
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_saving_of_a_month_is_due_once_however_many_meetings_are_held_in_it() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Fatima"];
    let group = monthly(&one, &village, "2025-07-01", &names).await;
    let (zainab, fatima) = (
        tag(&one, &group, "Zainab").await,
        tag(&one, &group, "Fatima").await,
    );
    // Fatima is away, and Zainab has ten of her 25 rupees.
    let mut draft = one.draft(&group, "2025-08-05").await;
    row(&mut draft, &fatima)["attendance"] = json!("informed");
    row(&mut draft, &fatima)["savings"][0]["amount"] = json!(0);
    row(&mut draft, &zainab)["savings"][0]["amount"] = json!(1_000);
    draft["signatories"] = json!([tag(&one, &group, "Padma").await, zainab]);
    closed(&one, &group, draft).await;
    let of = |sheet: &Value, what: &str| -> Vec<i64> {
        let rows = sheet[what].as_array().unwrap();
        let amount = |name: &Value| {
            let mut rows = rows.iter();
            let hers = rows.find(|row| row["member"] == *name).unwrap();
            hers["savings"][0]["amount"].as_i64().unwrap()
        };
        let all = sheet["members"].as_array().unwrap();
        let by_name = |name: &str| all.iter().find(|one| one["name"] == name).unwrap();
        names.map(|name| amount(&by_name(name)["tag"])).to_vec()
    };
    let open = async |date: &str, kind: &str| {
        let input = json!({ "group": group, "date": date, "kind": kind });
        let mut sheet = one.call("open_meeting", input).await;
        sheet["rows"] = sheet["draft"]["rows"].clone();
        sheet
    };
    for (date, kind, due) in [
        ("2025-08-05", "special", [0, 1_500, 2_500]),
        ("2025-08-20", "special", [0, 1_500, 2_500]),
        ("2025-09-05", "regular", [2_500, 2_500, 2_500]),
        // A second regular one is no second month either.
        ("2025-08-08", "regular", [0, 1_500, 2_500]),
        ("2025-08-08", "special", [0, 1_500, 2_500]),
    ] {
        let sheet = open(date, kind).await;
        assert_eq!(of(&sheet, "due"), due, "{kind} of {date}");
        assert_eq!(of(&sheet, "rows"), due, "{kind} of {date}");
    }
    // What was typed stays, whatever meeting it becomes.
    let mut draft = open("2025-08-08", "special").await["draft"].clone();
    row(&mut draft, &zainab)["savings"][0]["amount"] = json!(500);
    draft["saved_by_hand"] = json!([zainab]);
    one.call("save_meeting", json!({ "group": group, "draft": draft }))
        .await;
    let sheet = open("2025-09-05", "regular").await;
    assert_eq!(of(&sheet, "rows"), [2_500, 500, 2_500]);
    let mut draft = open("2025-08-08", "special").await["draft"].clone();
    for row in draft["rows"].as_array_mut().unwrap() {
        row["attendance"] = json!("present");
    }
    draft["signatories"] = json!([zainab, fatima]);
    closed(&one, &group, draft).await;
    let sheet = open("2025-08-10", "special").await;
    assert_eq!(of(&sheet, "due"), [0, 1_000, 0]);
    office.stop().await;
}

/// What a device says of a book that cannot be.
pub(crate) async fn wrong(device: &Device, group: &Value) -> Vec<Value> {
    let told = device.call("wrong_side", json!({ "group": group })).await;
    told["wrong"].as_array().cloned().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_that_two_meetings_paid_is_told_until_one_of_them_is_taken_back() {
    let mut office = Office::open().await;
    let (crp, checker, group) = lent(&mut office).await;
    let share = json!({
        "group": group, "on": "2025-08-20", "rule": "equal", "surplus": 20_000,
        "resolution": "resolution 12",
    });
    crp.call("share_surplus", share).await;
    agreed(&crp, &checker).await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    // Neither knows of the other's meeting.
    let mut paid = Vec::new();
    for (device, day) in [(&crp, "2025-09-05"), (&other, "2025-09-06")] {
        let draft = device.draft(&group, day).await;
        let shares: Vec<&Value> = draft["lines"].as_array().unwrap().iter().collect();
        assert_eq!(shares.len(), 2, "{day}");
        paid.push(closed(device, &group, draft).await["line"]["operation"].clone());
    }
    for device in [&crp, &other, &crp] {
        device.sync().await;
    }
    for device in [&crp, &other] {
        let mut told = wrong(device, &group).await;
        // The box of the later one was counted without the other, and is told too.
        let boxes = told.extract_if(.., |one| one["what"] == "box-counted");
        assert_eq!(boxes.count(), 1);
        let mut names: Vec<&str> = told.iter().filter_map(|one| one["name"].as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Padma", "Zainab"], "{told:?}");
        for one in &told {
            assert_eq!(one["what"], "share-paid");
            assert_eq!(one["amount"], 10_000);
        }
        device.agrees().await;
    }
    let back = json!({ "operation": paid[1], "reason": "it was paid once" });
    other.call("reverse_meeting", back).await;
    assert_eq!(wrong(&other, &group).await, Vec::<Value>::new());
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn interest_that_two_claimed_back_for_the_same_days_is_told_until_one_takes_it_back() {
    let mut office = Office::open().await;
    let (one, _, group) = lent(&mut office).await;
    for account in ["0123400077", "0123400078"] {
        let credit = json!({ "group": group, "borrowing": {
            "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
            "ifsc": "JAKA0CHOGLA", "account": account, "sanctioned": "2025-09-01",
            "amount": 10_000_000, "terms": null, "review_due": null, "dose": 1,
            "powers": [{ "from": "2025-09-01", "limit": 10_000_000, "power": 10_000_000 }],
            "subvention": true,
        } });
        one.call("open_borrowing", credit).await;
    }
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    let claim = |from: &str, to: &str, account: &str| {
        json!({ "group": group, "claim": {
            "date": "2025-11-01", "account": account, "ifsc": "JAKA0CHOGLA", "from": from,
            "to": to, "charged": 4_000, "claimed": 2_000, "prompt": false, "credited": null,
        } })
    };
    let month = claim("2025-09-01", "2025-09-30", "0123400077");
    let quarter = claim("2025-09-30", "2025-10-31", "123 400 077");
    let elsewhere = claim("2025-09-30", "2025-10-31", "0123400078");
    one.call("claim_subvention", month).await;
    other.call("claim_subvention", quarter).await;
    other.call("claim_subvention", elsewhere).await;
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    for device in [&one, &other] {
        let told = wrong(device, &group).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0]["what"], "claimed-twice");
        assert_eq!(told[0]["amount"], 2_000);
        device.agrees().await;
    }
    let view = one.call("linkage", json!({ "group": group })).await;
    let claims = view["claims"].as_array().unwrap();
    let its = claims
        .iter()
        .find(|claim| claim["claim"]["from"] == "2025-09-01");
    let back = json!({
        "group": group, "operation": its.unwrap()["operation"], "reason": "claimed with the quarter",
    });
    one.call("reverse_record", back).await;
    assert_eq!(wrong(&one, &group).await, Vec::<Value>::new());
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_record_was_put_aside_does_not_judge_the_verdict_that_brings_it_back() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    let first = office.enrol("Deachen", &[Role::Supervisor]).await;
    let second = office.enrol("Kunzes", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    one.sync().await;
    other.sync().await;
    let draft = one.draft(&group, "2025-08-05").await;
    closed(&one, &group, draft).await;
    let mut draft = other.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 900)]);
    let parked = closed(&other, &group, draft).await["line"]["operation"].clone();
    for device in [&one, &other, &first, &second] {
        device.sync().await;
    }
    let verdict = |of: &Value, word: &str| json!({ "parked": of, "verdict": word, "reason": "seen the minutes" });
    first
        .call("decide_review", verdict(&parked, "replace"))
        .await;
    second.call("decide_review", verdict(&parked, "keep")).await;
    for device in [&first, &second, &one, &other] {
        device.sync().await;
    }
    let reviews = one.call("reviews", Value::Null).await;
    let items = reviews["items"].as_array().expect("items");
    assert_eq!(items.len(), 1, "the second verdict waits: {items:?}");
    let waits = &items[0]["parked"]["made"]["operation"];
    for device in [&one, &other] {
        for word in ["keep", "replace"] {
            let told = device.refused("decide_review", verdict(waits, word)).await;
            assert_eq!(told, "maker-is-checker", "{word}");
        }
    }
    first.sync().await;
    first.call("decide_review", verdict(waits, "replace")).await;
    office.stop().await;
}
