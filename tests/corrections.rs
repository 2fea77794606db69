//! How a record is put right on real device folders and a real centre: what an approver sent back
//! reaches who recorded it, every record of the bank and of funds can be taken back, nothing loses
//! what it rests on, and who judges is told what she judges.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::place::NeedsApproval;
use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{closed, loan, monthly, of, received, row, tag};
use crate::stories::{Device, Office};

fn credit(group: &Value, rupees: i64) -> Value {
    let paise = rupees * 100;
    json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0123400077", "sanctioned": "2026-03-01",
        "amount": paise, "terms": null,
        "powers": [{ "from": "2026-03-01", "limit": paise, "power": paise }],
        "review_due": null, "dose": 1, "subvention": true,
    } })
}

fn step(group: &Value, stage: &str, date: &str, rupees: i64) -> Value {
    json!({ "group": group, "step": {
        "date": date, "dose": 1, "stage": stage, "kind": "cash-credit", "amount": rupees * 100,
        "bank": "J&K Bank", "branch": "Choglamsar", "ifsc": "JAKA0CHOGLA", "account": null,
        "note": null,
    } })
}

fn taken_back(group: &Value, operation: &Value) -> Value {
    json!({ "group": group, "operation": operation, "reason": "it was typed wrongly" })
}

fn said(fields: &Value, field: &str) -> Option<String> {
    let mut fields = fields.as_array().unwrap().iter();
    let one = fields.find(|one| one["field"] == field)?;
    one["value"].as_str().map(str::to_owned)
}

/// The record that waits for the approver, of a kind.
async fn awaiting(checker: &Device, needs: &str) -> Value {
    let awaiting = checker.call("awaiting", Value::Null).await;
    let mut records = awaiting["records"].as_array().unwrap().iter();
    records.find(|one| one["needs"] == needs).unwrap().clone()
}

fn answer(record: &Value, approved: bool) -> Value {
    json!({
        "group": record["group"], "operation": record["made"]["operation"], "approved": approved,
        "reason": (!approved).then_some("the letter says otherwise"),
    })
}

/// From the beginning on somebody looks at loans that groups take.
async fn looks_at_loans(office: &mut Office) {
    office.stop().await;
    office.set_norms("2020-01-01", |norms| {
        norms.books.approvals.push(NeedsApproval::Borrowing);
    });
    office.start().await;
}

#[expect(clippy::too_many_lines, reason = "one story")]
#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_back_reaches_who_recorded_it_until_she_takes_it_back() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    looks_at_loans(&mut office).await;
    let names = ["Padma", "Zainab", "Padma Angmo"];
    let group = monthly(&crp, &village, "2025-07-01", &names).await;
    let (kept, other) = (
        of(&crp, &group, "Padma").await,
        of(&crp, &group, "Padma Angmo").await,
    );
    crp.call("open_borrowing", credit(&group, 50_000)).await;
    let zainab = of(&crp, &group, "Zainab").await;
    let end = json!({ "member": zainab["id"], "on": "2026-03-05", "reason": "moved" });
    crp.call("end_member", end).await;
    let merge = json!({
        "group": group, "kept": kept["id"], "other": other["id"], "reason": "one passbook",
    });
    crp.call("merge_members", merge).await;
    crp.sync().await;
    checker.sync().await;

    // Who judges is told from whom, which account, how much and since when.
    let borrowing = awaiting(&checker, "borrowing").await;
    let fields = &borrowing["fields"];
    assert_eq!(
        said(fields, "lender").as_deref(),
        Some("J&K Bank, Choglamsar")
    );
    assert_eq!(said(fields, "borrowing").as_deref(), Some("cash-credit"));
    assert_eq!(said(fields, "account").as_deref(), Some("••••0077"));
    assert_eq!(said(fields, "power").as_deref(), Some("50,000"));
    assert_eq!(said(fields, "date").as_deref(), Some("2026-03-01"));
    checker.call("approve", answer(&borrowing, false)).await;
    let left = awaiting(&checker, "member-ended").await;
    checker.call("approve", answer(&left, false)).await;
    let reviews = checker.call("reviews", Value::Null).await;
    let parked = &reviews["items"][0]["parked"];
    assert_eq!(said(&parked["fields"], "kept").as_deref(), Some("Padma"));
    assert_eq!(
        said(&parked["fields"], "other").as_deref(),
        Some("Padma Angmo")
    );
    let verdict = json!({
        "parked": parked["made"]["operation"], "verdict": "keep", "reason": "they are sisters",
    });
    checker.call("decide_review", verdict).await;
    assert_eq!(
        checker.call("sent_back", Value::Null).await["records"],
        json!([]),
        "it is not hers"
    );
    checker.sync().await;
    crp.sync().await;

    let back = crp.call("sent_back", Value::Null).await["records"].clone();
    let told: Vec<_> = back.as_array().unwrap().iter().collect();
    let of_kind = |needs: &str| *told.iter().find(|one| one["needs"] == needs).unwrap();
    assert_eq!(told.len(), 3, "{back}");
    let borrowing = of_kind("borrowing");
    assert_eq!(borrowing["back"]["reason"], "the letter says otherwise");
    assert_ne!(borrowing["back"]["made"]["by"], borrowing["made"]["by"]);
    // Whoever sent it back works elsewhere; the exchange told who she is.
    assert_eq!(borrowing["back"]["made"]["name"], "Deachen");
    assert_eq!(borrowing["can_be_taken_back"], true);
    let left = of_kind("member-ended");
    assert_eq!(left["member"], zainab["id"]);
    assert_eq!(left["can_be_taken_back"], false);
    let merged = of_kind("members-merged");
    assert_eq!(merged["back"]["reason"], "they are sisters");
    assert_eq!(merged["can_be_taken_back"], false, "it never counted");
    let undo = taken_back(&group, &borrowing["made"]["operation"]);
    crp.call("reverse_record", undo).await;
    let back = crp.call("sent_back", Value::Null).await["records"].clone();
    assert_eq!(back.as_array().unwrap().len(), 2, "{back}");
    let march = json!({ "group": group, "month": "2026-03" });
    let book = crp.call("book_month", march).await;
    assert_eq!(book["borrowings"], json!([]));

    // Who looks at what was taken back is told what that was.
    crp.sync().await;
    checker.sync().await;
    let reversal = awaiting(&checker, "reversal").await;
    let fields = &reversal["fields"];
    assert_eq!(said(fields, "record").as_deref(), Some("borrowing"));
    assert_eq!(
        said(fields, "lender").as_deref(),
        Some("J&K Bank, Choglamsar")
    );
    assert_eq!(
        said(fields, "reason").as_deref(),
        Some("it was typed wrongly")
    );
    crp.agrees().await;
    office.stop().await;
}

#[expect(clippy::too_many_lines, reason = "one story")]
#[tokio::test(flavor = "multi_thread")]
async fn steps_powers_claims_and_funds_are_taken_back_and_recorded_anew() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    // A sanction of 12,000 that was one of 1,20,000.
    let applied = step(&group, "applied", "2026-02-01", 120_000);
    crp.call("step_linkage", applied).await;
    let wrong = step(&group, "sanctioned", "2026-03-01", 12_000);
    let view = crp.call("step_linkage", wrong).await;
    let (last, first) = (&view["steps"][0], &view["steps"][1]);
    assert_eq!(last["stage"], "sanctioned");
    let undo = taken_back(&group, &first["operation"]);
    assert_eq!(
        crp.refused("reverse_record", undo).await,
        "reversal-not-last",
        "the sanction rests on the application"
    );
    let undo = taken_back(&group, &last["operation"]);
    crp.call("reverse_record", undo).await;
    let right = step(&group, "sanctioned", "2026-03-01", 120_000);
    let view = crp.call("step_linkage", right).await;
    assert_eq!(view["doses"][0]["sanctioned"], 12_000_000);

    let opened = crp.call("open_borrowing", credit(&group, 120_000)).await;
    let claim = json!({ "group": group, "claim": {
        "date": "2026-04-10", "account": "0123400077", "ifsc": "JAKA0CHOGLA",
        "from": "2026-03-01", "to": "2026-03-31", "charged": 50_000, "claimed": 25_000,
        "prompt": false, "credited": null,
    } });
    let view = crp.call("claim_subvention", claim).await;
    let undo = taken_back(&group, &view["claims"][0]["operation"]);
    crp.call("reverse_record", undo).await;
    let view = crp.call("linkage", json!({ "group": group })).await;
    assert_eq!(view["claims"], json!([]));

    let line = &opened["borrowings"][0];
    let tag = &line["borrowing"]["tag"];
    let power = |rupees: i64| {
        json!({ "group": group, "borrowing": tag, "power": {
            "from": "2026-05-01", "limit": 12_000_000, "power": rupees * 100,
        } })
    };
    let month = crp.call("set_power", power(6_000)).await;
    let set = month["borrowings"][0]["powers"][0].clone();
    assert_eq!(set["power"]["power"], 600_000);
    assert_eq!(
        crp.refused("set_power", power(60_000)).await,
        "already-recorded"
    );
    let open = taken_back(&group, &line["operation"]);
    assert_eq!(
        crp.refused("reverse_record", open.clone()).await,
        "reversal-not-last",
        "a drawing power rests on it"
    );
    let undo = taken_back(&group, &set["operation"]);
    crp.call("reverse_record", undo).await;
    let month = crp.call("set_power", power(60_000)).await;
    let powers = &month["borrowings"][0]["powers"];
    assert_eq!(powers.as_array().unwrap().len(), 1);
    assert_eq!(powers[0]["power"]["power"], 6_000_000);
    let undo = taken_back(&group, &powers[0]["operation"]);
    crp.call("reverse_record", undo).await;
    // Money that came on its page.
    let drawn = json!({
        "date": "2026-05-02", "ordinal": 0, "narration": "drawn", "reference": null,
        "lines": [{
            "debit": { "head": "bank", "member": null, "folio": null },
            "credit": { "head": "bank-cash-credit", "member": null, "folio": tag },
            "amount": 100_000,
        }],
    });
    let month = crp
        .call("enter_voucher", json!({ "group": group, "voucher": drawn }))
        .await;
    assert_eq!(
        crp.refused("reverse_record", open.clone()).await,
        "reversal-not-last",
        "money stands on its page"
    );
    let undo = taken_back(&group, &month["records"][0]["operation"]);
    crp.call("reverse_record", undo).await;
    crp.call("reverse_record", open).await;

    let fund = json!({
        "group": group, "fund": "revolving-fund", "date": "2026-04-02", "amount": 1_000_000, "plan": false,
        "exception": "the block gave it early",
    });
    let funds = crp.call("record_fund", fund).await;
    let undo = taken_back(&group, &funds["receipts"][0]["operation"]);
    crp.call("reverse_record", undo).await;
    let asked = json!({ "group": group, "on": null, "plan": false });
    let funds = crp.call("fund_eligibility", asked).await;
    assert_eq!(funds["receipts"], json!([]));
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approval_of_what_was_taken_back_meanwhile_waits_for_nobody() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    looks_at_loans(&mut office).await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let opened = crp.call("open_borrowing", credit(&group, 50_000)).await;
    crp.sync().await;
    checker.sync().await;
    let undo = taken_back(&group, &opened["borrowings"][0]["operation"]);
    crp.call("reverse_record", undo).await;
    crp.sync().await;
    let borrowing = awaiting(&checker, "borrowing").await;
    checker.call("approve", answer(&borrowing, true)).await;
    checker.sync().await;
    crp.sync().await;
    for device in [&crp, &checker] {
        let reviews = device.call("reviews", Value::Null).await;
        assert_eq!(reviews["items"], json!([]));
        let status = device.call("exchange_status", Value::Null).await;
        assert_eq!(status["parked"], 0, "{status}");
        device.agrees().await;
    }
    office.stop().await;
}

/// Why a meeting could not be closed as it was drafted and counted.
async fn stands_against(device: &Device, group: &Value, draft: &Value) -> Value {
    let draft = device.counted(group, draft.clone()).await;
    let save = json!({ "group": group, "draft": draft });
    let check = device.call("save_meeting", save).await;
    check["refusal"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_on_which_the_box_was_short_is_told_until_what_was_taken_back_is_written_again() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 900)]);
    let august = closed(&crp, &group, draft).await;
    let mut draft = crp.draft(&group, "2025-09-05").await;
    draft["loans"] = json!([loan(&padma, 500, 5, "2025-10-05")]);
    closed(&crp, &group, draft).await;
    let mut draft = crp.draft(&group, "2025-10-05").await;
    draft["repayments"][0]["principal"] = json!(50_000);
    closed(&crp, &group, draft).await;

    // It is written again right away, so it may go; till then the book says what is missing when.
    let undo = json!({ "operation": august["line"]["operation"], "reason": "other figures" });
    crp.call("reverse_meeting", undo).await;
    let short = json!([{
        "what": "box", "name": null, "amount": 45_000, "counted": null, "date": "2025-09-05", "head": null,
    }]);
    let the_group = json!({ "group": group });
    let wrong = crp.call("wrong_side", the_group.clone()).await;
    assert_eq!(
        wrong["wrong"], short,
        "although the box is full again in October"
    );
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 100)]);
    assert_eq!(
        stands_against(&crp, &group, &draft).await,
        json!({ "code": "cash-short-later", "date": "2025-09-05", "missing_cash": 30_000 }),
    );
    draft["lines"] = json!([received("donation", 400)]);
    closed(&crp, &group, draft).await;
    // No day is short any more; 500 less came than when the box of September was counted.
    let wrong = crp.call("wrong_side", the_group.clone()).await;
    let counted = json!([{
        "what": "box-counted", "name": null, "amount": 0, "counted": 50_000, "date": "2025-09-05",
        "head": null,
    }]);
    assert_eq!(wrong["wrong"], counted);
    let november = crp.draft(&group, "2025-11-05").await;
    closed(&crp, &group, november).await;
    let wrong = crp.call("wrong_side", the_group).await;
    assert_eq!(wrong["wrong"], json!([]));
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_meetings_that_were_taken_back_one_is_written_first() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(&crp, &group, "Padma").await;
    let given = ["2025-08-05", "2025-09-05"];
    let mut held = Vec::new();
    for day in given {
        let mut draft = crp.draft(&group, day).await;
        draft["lines"] = json!([received("donation", 300)]);
        held.push(closed(&crp, &group, draft).await);
    }
    let mut draft = crp.draft(&group, "2025-10-05").await;
    draft["loans"] = json!([loan(&padma, 600, 5, "2025-11-05")]);
    closed(&crp, &group, draft).await;
    for meeting in held {
        let undo = json!({ "operation": meeting["line"]["operation"], "reason": "another day" });
        crp.call("reverse_meeting", undo).await;
    }
    // With either alone October is still short, which is not its fault.
    for day in given {
        let mut draft = crp.draft(&group, day).await;
        draft["lines"] = json!([received("donation", 300)]);
        closed(&crp, &group, draft).await;
    }
    let wrong = crp.call("wrong_side", json!({ "group": group })).await;
    assert_eq!(wrong["wrong"], json!([]));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_goes_on_any_day_from_under_savings_given_back_or_a_loan_repaid() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(&crp, &group, "Padma").await;
    let draft = crp.draft(&group, "2025-08-05").await;
    let august = closed(&crp, &group, draft).await;
    let mut draft = crp.draft(&group, "2025-09-05").await;
    row(&mut draft, &padma)["savings"] = json!([]);
    draft["returned"] = json!([
        { "member": padma, "kind": "compulsory", "amount": 2_500, "purse": "cash" },
    ]);
    closed(&crp, &group, draft).await;
    let draft = crp.draft(&group, "2025-10-05").await;
    closed(&crp, &group, draft).await;
    let undo = json!({ "operation": august["line"]["operation"], "reason": "other figures" });
    assert_eq!(
        crp.refused("reverse_meeting", undo).await,
        "reversal-not-last",
        "what she saved in October was not there in September"
    );

    let mut term = credit(&group, 100_000);
    term["borrowing"]["kind"] = json!("term-loan");
    term["borrowing"]["powers"] = json!([]);
    term["borrowing"]["terms"] = loan(&Value::Null, 1, 10, "2026-03-31")["terms"].clone();
    let opened = crp.call("open_borrowing", term).await;
    let tag = &opened["borrowings"][0]["borrowing"]["tag"];
    let page = |head: &str, folio: &Value| json!({ "head": head, "member": null, "folio": folio });
    let (bank, owed) = (page("bank", &Value::Null), page("bank-term-loan", tag));
    let moved = |date: &str, debit: &Value, credit: &Value, rupees: i64| {
        json!({ "group": group, "sure": true, "voucher": {
            "date": date, "ordinal": 0, "narration": "term loan", "reference": null,
            "lines": [{ "debit": debit, "credit": credit, "amount": rupees * 100 }],
        } })
    };
    let drawn = moved("2026-03-02", &bank, &owed, 100_000);
    let march = crp.call("enter_voucher", drawn).await;
    let early = moved("2026-03-01", &owed, &bank, 10_000);
    assert_eq!(
        crp.refused("enter_voucher", early).await,
        "more-than-there-is"
    );
    for again in [
        moved("2026-03-31", &owed, &bank, 10_000),
        moved("2026-06-01", &bank, &owed, 50_000),
    ] {
        crp.call("enter_voucher", again).await;
    }
    let undo = taken_back(&group, &march["records"][0]["operation"]);
    assert_eq!(
        crp.refused("reverse_record", undo).await,
        "reversal-not-last",
        "what was drawn in June was not owed in March"
    );
    office.stop().await;
}

/// A term loan of 30,000 that came into the account on the next day.
async fn borrowed(crp: &Device, group: &Value) -> Value {
    let mut lent = credit(group, 30_000);
    let terms = json!({
        "rate": 1_000, "method": "declining", "instalments": 12, "every": "monthly",
        "first_due": "2026-04-05", "interest": "month", "broken": "by-days", "moratorium": 0,
        "instalment": null,
    });
    for (field, value) in [
        ("kind", json!("term-loan")),
        ("account", json!("0123400088")),
        ("terms", terms),
        ("powers", json!([])),
    ] {
        lent["borrowing"][field] = value;
    }
    let book = crp.call("open_borrowing", lent).await;
    let mut loans = book["borrowings"].as_array().unwrap().iter();
    let loan = loans.find(|one| one["borrowing"]["kind"] == "term-loan");
    let loan = loan.unwrap()["borrowing"]["tag"].clone();
    let drawn = json!({ "group": group, "voucher": {
        "date": "2026-03-02", "ordinal": 0, "narration": "the bank paid", "reference": null,
        "lines": [{
            "debit": { "head": "bank", "member": null, "folio": null },
            "credit": { "head": "bank-term-loan", "member": null, "folio": loan },
            "amount": 3_000_000,
        }],
    }, "sure": true });
    crp.call("enter_voucher", drawn).await;
    loan
}

#[tokio::test(flavor = "multi_thread")]
async fn another_drawing_power_and_other_terms_of_a_loan_are_looked_at_as_the_loan_was() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    looks_at_loans(&mut office).await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let book = crp.call("open_borrowing", credit(&group, 50_000)).await;
    let cash_credit = &book["borrowings"][0]["borrowing"]["tag"];
    let loan = borrowed(&crp, &group).await;
    crp.sync().await;
    checker.sync().await;
    for needs in ["borrowing", "borrowing", "voucher"] {
        let record = awaiting(&checker, needs).await;
        checker.call("approve", answer(&record, true)).await;
    }
    let waits = checker.call("awaiting", Value::Null).await;
    assert_eq!(waits["records"], json!([]));
    checker.sync().await;
    crp.sync().await;
    let power = json!({ "from": "2026-05-01", "limit": 5_000_000, "power": 4_000_000 });
    let set = json!({ "group": group, "borrowing": cash_credit, "power": power });
    let anew = json!({ "group": group, "borrowing": loan, "anew": {
        "from": "2026-05-10", "terms": { "rate": 900, "method": "declining", "instalments": 24,
            "every": "monthly", "first_due": "2026-06-05", "interest": "month",
            "broken": "by-days", "moratorium": 0, "instalment": null },
    } });
    for (command, input, date) in [
        ("set_power", set, "2026-05-01"),
        ("agree_borrowing", anew, "2026-05-10"),
    ] {
        crp.call(command, input).await;
        crp.sync().await;
        checker.sync().await;
        let record = awaiting(&checker, "borrowing").await;
        assert_eq!(record["date"], date, "{record}");
        checker.call("approve", answer(&record, false)).await;
        checker.sync().await;
        crp.sync().await;
        let back = crp.call("sent_back", Value::Null).await["records"].clone();
        let back = back.as_array().unwrap().iter();
        let mut mine = back.filter(|one| one["made"]["operation"] == record["made"]["operation"]);
        assert_eq!(
            mine.next().unwrap()["back"]["reason"],
            "the letter says otherwise"
        );
    }
    office.stop().await;
}
