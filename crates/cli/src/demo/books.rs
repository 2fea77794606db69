//! The demo's books: a revolving fund and a cash credit at the bank, loans to members with their
//! repayments, one of them overdue, and a Village Organisation of the groups.

use std::sync::Arc;

use anyhow::Context as _;
use app::Shared;
use serde_json::{Value, json};

use super::{Added, book_cash, counted, days_before};
use crate::call::run;

const REVOLVING_FUND: i64 = 2_000_000;
const CREDIT_LIMIT: i64 = 60_000_000;
const DRAWING_POWER: i64 = 15_000_000;
const DRAWN: i64 = 5_000_000;
const VULNERABILITY_FUND: i64 = 15_000_000;
/// What each group saves with the Village Organisation, in paise a month.
const FEDERATION_SAVING: i64 = 10_000;

/// Which women (by their row) get a loan in the first meeting, out of what, how much, in how many
/// weekly instalments and for what.
const FUND_LOANS: [(usize, &str, i64, u16, &str); 2] = [
    (2, "revolving-fund", 400_000, 10, "seed potatoes"),
    (3, "revolving-fund", 600_000, 12, "a cow's fodder"),
];
const CREDIT_LOANS: [(usize, &str, i64, u16, &str); 2] = [
    (1, "cash-credit", 2_000_000, 20, "a sewing machine"),
    (4, "cash-credit", 1_500_000, 10, "wool"),
];
/// Out of the box, in the second meeting.
const OWN_LOAN: (usize, &str, i64, u16, &str) = (0, "own", 12_000, 4, "medicine");

/// What the bank did for a group before its first meeting.
pub(super) async fn fund(crp: &Arc<Shared>, added: &Added, formed: &str) -> anyhow::Result<()> {
    let group = &added.group;
    if added.index.is_multiple_of(2) {
        let fund = line("bank", "revolving-fund", None, REVOLVING_FUND);
        return enter(crp, group, formed, fund, "revolving fund from the mission").await;
    }
    if added.index == 1 {
        let account = json!({
            "group": group, "bank": "J&K Grameen Bank, Thiksay", "ifsc": null, "number": null,
            "is_deposit": false, "opened": formed,
        });
        run(crp, "open_account", account).await?;
        let borrowing = json!({
            "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
            "ifsc": null, "account": null, "sanctioned": formed, "amount": CREDIT_LIMIT,
            "terms": null, "review_due": null, "dose": 1, "subvention": true,
            "powers": [{ "from": formed, "limit": CREDIT_LIMIT, "power": DRAWING_POWER }],
        });
        let input = json!({ "group": group, "borrowing": borrowing });
        let book = run(crp, "open_borrowing", input).await?;
        let tag = book["borrowings"][0]["borrowing"]["tag"].clone();
        let drawn = line("bank", "bank-cash-credit", Some(&tag), DRAWN);
        enter(crp, group, formed, drawn, "drawn from the cash credit").await?;
    }
    Ok(())
}

/// The cash credit's interest of the last days, as the bank debits it.
pub(super) async fn credit_interest(crp: &Arc<Shared>, added: &Added) -> anyhow::Result<()> {
    if added.index != 1 {
        return Ok(());
    }
    let date = days_before(&added.today, 2)?;
    let month = date.get(..7).unwrap_or_default();
    let input = json!({ "group": added.group, "month": month });
    let book = run(crp, "book_month", input).await?;
    let tag = book["borrowings"][0]["borrowing"]["tag"].clone();
    let mut interest = line("bank-loan-interest", "bank-cash-credit", Some(&tag), 29_200);
    interest["debit"]["folio"] = tag.clone();
    let words = "interest debited by the bank";
    enter(crp, &added.group, &date, interest, words).await?;
    let paid = json!({
        "debit": page("bank-cash-credit", Some(&tag)), "credit": page("bank", None),
        "amount": 200_000,
    });
    enter(crp, &added.group, &date, paid, "paid into the cash credit").await
}

/// The loans that are given in a meeting of a group, `weeks` before its last one.
pub(super) fn lend(draft: &mut Value, added: &Added, weeks: i64, first_due: &Value) {
    let first = weeks == added.meetings - 1;
    let second = weeks == added.meetings - 2;
    let loans: &[_] = match added.index {
        1 if first => &CREDIT_LOANS,
        index if first && index.is_multiple_of(2) => &FUND_LOANS,
        index if second && !index.is_multiple_of(2) => &[OWN_LOAN],
        _ => &[],
    };
    let mut given = Vec::new();
    for (row, source, amount, instalments, purpose) in loans {
        let member = &draft["rows"][row]["member"];
        if member.is_null() {
            continue;
        }
        let terms = json!({
            "rate": 2400, "method": "declining", "instalments": instalments, "every": "weekly",
            "first_due": first_due, "interest": "month", "broken": "full", "moratorium": 0,
            "instalment": null,
        });
        let purse = if *source == "own" { "cash" } else { "bank" };
        given.push(json!({
            "member": member, "nth": 0, "amount": amount, "source": source, "terms": terms,
            "purse": purse, "purpose": purpose,
        }));
    }
    draft["loans"] = json!(given);
}

/// What a group takes to the Village Organisation's meeting, out of its own meeting before that:
/// both books tell the same money.
pub(super) fn save_with_federation(draft: &mut Value, added: &Added, weeks: i64) {
    if !added.federated || weeks != 1 {
        return;
    }
    let line = json!({
        "head": "federation-saving", "paid": true, "amount": FEDERATION_SAVING, "purse": "cash",
        "member": null, "note": null,
    });
    if let Some(lines) = draft["lines"].as_array_mut() {
        lines.push(line);
    }
}

/// Who is absent sends her instalment with the first woman; of the first group one woman brings
/// nothing in the last meeting.
pub(super) fn repay(draft: &mut Value, added: &Added, weeks: i64) {
    let rows = draft["rows"].as_array().cloned().unwrap_or_default();
    let member = |row: usize| rows.get(row).map(|row| row["member"].clone());
    let absent = |member: &Value| {
        let row = rows.iter().find(|row| row["member"] == *member);
        row.is_some_and(|row| row["attendance"] == "absent" || row["attendance"] == "informed")
    };
    let (first, behind) = (member(0), member(3));
    if let Some(repayments) = draft["repayments"].as_array_mut() {
        if added.index == 0 && weeks == 0 {
            repayments.retain(|repaid| Some(&repaid["member"]) != behind.as_ref());
        }
        for repaid in repayments {
            if absent(&repaid["member"]) {
                repaid["paid_by"] = json!(first);
            }
        }
    }
}

/// A Village Organisation of the groups, with its fund and one meeting.
pub(super) async fn federate(
    crp: &Arc<Shared>,
    village: &Value,
    groups: &[(Value, String)],
) -> anyhow::Result<()> {
    if groups.len() < 2 {
        return Ok(());
    }
    let state = run(crp, "state", Value::Null).await?;
    let today = state["today"].as_str().unwrap_or_default().to_owned();
    let (formed, met) = (days_before(&today, 40)?, days_before(&today, 9)?);
    let terms = json!({
        "from": formed, "frequency": "monthly", "day": 10,
        "savings": [{ "kind": "compulsory", "amount": FEDERATION_SAVING }],
        "fine_late": 1_000, "fine_absent": 2_000,
    });
    let input = json!({
        "village": village, "name": "Chushot Village Organisation", "kind": "village-organisation",
        "formed": formed, "terms": terms, "bank": "J&K Bank, Choglamsar", "ifsc": null,
        "account": null, "codes": [],
    });
    let group = run(crp, "add_group", input).await?["row"]["id"].clone();
    for (member, name) in groups {
        let input = json!({
            "federation": group, "group": member, "name": name, "joined": formed,
        });
        run(crp, "add_federation_member", input).await?;
    }
    let fund = line("bank", "vulnerability-fund", None, VULNERABILITY_FUND);
    let words = "vulnerability reduction fund, first part";
    enter(crp, &group, &days_before(&today, 20)?, fund, words).await?;
    let input = json!({ "group": group, "date": met });
    let mut draft = run(crp, "open_meeting", input).await?["draft"].clone();
    for row in draft["rows"].as_array_mut().context("rows")? {
        row["attendance"] = json!("present");
    }
    let signatories = [0, 1].map(|row| draft["rows"][row]["member"].clone());
    draft["signatories"] = json!(signatories);
    draft["presiding"] = json!(signatories[0]);
    draft["note"] = json!("Every group read its monthly report aloud.");
    draft["minutes"] = json!({
        "place": "Panchayat hall, Chushot", "time": "11 to 1", "visitors": "Cluster Coordinator",
        "resolutions": [{
            "text": "Groups bring their monthly report by the fifth.",
            "proposer": signatories[0], "seconder": signatories[1],
        }],
    });
    let expected = book_cash(crp, &group, &draft).await?;
    draft["count"] = json!(counted(expected));
    let input = json!({ "group": group, "draft": draft });
    run(crp, "close_meeting", input).await?;
    Ok(())
}

async fn enter(
    crp: &Arc<Shared>,
    group: &Value,
    date: &str,
    line: Value,
    narration: &str,
) -> anyhow::Result<()> {
    let voucher = json!({
        "date": date, "ordinal": 0, "lines": [line], "narration": narration, "reference": null,
    });
    let input = json!({ "group": group, "voucher": voucher });
    run(crp, "enter_voucher", input).await?;
    Ok(())
}

/// A voucher's line; the folio is the credited page's.
fn line(debit: &str, credit: &str, folio: Option<&Value>, amount: i64) -> Value {
    json!({ "debit": page(debit, None), "credit": page(credit, folio), "amount": amount })
}

fn page(head: &str, folio: Option<&Value>) -> Value {
    json!({ "head": head, "member": null, "folio": folio })
}
