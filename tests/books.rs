//! The books through the table of commands, on real device folders and a real centre: lending over
//! months, the cut-off of an old group, the life of members, federations and approvals.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::papers::line;
use crate::registers::printed;
use crate::stories::{Device, Office, group, member};

/// A group that meets on the fifth of each month and saves 25 rupees.
pub(crate) async fn monthly(device: &Device, village: &Value, from: &str, names: &[&str]) -> Value {
    let mut new = group(village, "Saraswati");
    new["formed"] = json!(from);
    new["terms"]["from"] = json!(from);
    new["terms"]["frequency"] = json!("monthly");
    new["terms"]["day"] = json!(5);
    new["terms"]["savings"][0]["amount"] = json!(2_500);
    let id = device.call("add_group", new).await["row"]["id"].clone();
    for name in names {
        let mut woman = member(&id, name);
        woman["joined"] = json!(from);
        device.call("add_member", woman).await;
    }
    id
}

pub(crate) async fn tag(device: &Device, group: &Value, name: &str) -> Value {
    of(device, group, name).await["tag"].clone()
}

pub(crate) async fn of(device: &Device, group: &Value, name: &str) -> Value {
    let view = device.call("group", json!({ "group": group })).await;
    let members = view["members"].as_array().unwrap();
    let found = members.iter().find(|line| line["name"] == name);
    found.unwrap().clone()
}

pub(crate) fn row<'a>(draft: &'a mut Value, member: &Value) -> &'a mut Value {
    let rows = draft["rows"].as_array_mut().unwrap();
    rows.iter_mut()
        .find(|row| row["member"] == *member)
        .unwrap()
}

/// The draft counted and closed.
pub(crate) async fn closed(device: &Device, group: &Value, draft: Value) -> Value {
    let draft = device.counted(group, draft).await;
    device.close(group, &draft).await
}

pub(crate) fn loan(member: &Value, rupees: i64, instalments: u32, first_due: &str) -> Value {
    json!({
        "member": member, "nth": 0, "amount": rupees * 100, "source": "own",
        "terms": {
            "rate": 2_400, "method": "declining", "instalments": instalments, "every": "monthly",
            "first_due": first_due, "interest": "month", "broken": "full", "moratorium": 0,
            "instalment": null,
        },
        "purse": "cash", "purpose": "seed",
    })
}

pub(crate) fn received(head: &str, rupees: i64) -> Value {
    json!({
        "head": head, "paid": false, "amount": rupees * 100, "purse": "cash", "member": null,
        "note": null, "folio": null, "account": null,
    })
}

pub(crate) fn paid(head: &str, rupees: i64) -> Value {
    let mut line = received(head, rupees);
    line["paid"] = json!(true);
    line
}

pub(crate) fn voucher(date: &str, rupees: i64) -> Value {
    json!({
        "date": date, "ordinal": 0, "narration": "half-yearly interest", "reference": null,
        "lines": [{
            "debit": { "head": "bank", "member": null, "folio": null },
            "credit": { "head": "bank-interest", "member": null, "folio": null },
            "amount": rupees * 100,
        }],
    })
}

async fn month(device: &Device, group: &Value, month: &str) -> Value {
    device
        .call("book_month", json!({ "group": group, "month": month }))
        .await
}

pub(crate) async fn figure(device: &Device, month: &str, figure: &str) -> i64 {
    let input = json!({ "block": null, "month": month });
    let block = device.call("block", input).await;
    let figures = block["figures"].as_array().unwrap();
    let row = figures.iter().find(|row| row["figure"] == figure);
    row.map_or(0, |row| row["amount"].as_i64().unwrap())
}

/// The figures of months are the same on a device, at the centre, and recomputed by each from its
/// entries.
async fn figures_agree(office: &mut Office, device: &Device, months: &[&str]) {
    device.agrees().await;
    office.stop().await;
    for month in months {
        let at_centre = office.figures(month);
        assert!(!at_centre.is_empty(), "{month}");
        let input = json!({ "block": null, "month": month });
        let block = device.call("block", input).await;
        let rows = block["figures"].as_array().unwrap().iter();
        let mut here: Vec<(Value, i64)> = rows
            .map(|row| (row["figure"].clone(), row["amount"].as_i64().unwrap()))
            .filter(|(_, amount)| *amount != 0)
            .collect();
        let mut there = at_centre;
        here.sort_by_key(|(figure, _)| figure.to_string());
        there.sort_by_key(|(figure, _)| figure.to_string());
        assert_eq!(here, there, "{month}");
    }
}

/// What the centre says of the whole area in a month, once it has reckoned everything.
pub(crate) async fn at_centre(device: &Device, month: &str) -> Value {
    let input = json!({ "area": null, "federation": null, "month": month });
    let mut told = device.call("area_figures", input.clone()).await;
    for _ in 0..200 {
        if told["waiting"] == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        told = device.call("area_figures", input.clone()).await;
    }
    assert_eq!(
        (&told["waiting"], &told["kept"]),
        (&json!(0), &json!(false))
    );
    told
}

/// What the centre reckons from the entries equals what the device reckons from its own book.
async fn sums_agree(device: &Device, months: &[&str]) {
    for month in months {
        let told = at_centre(device, month).await;
        let input = json!({ "federation": null, "month": month });
        let here = device.call("collections", input).await;
        let (there, here) = (&told["loans"], &here["whole"]);
        assert_eq!(
            there["whole"]["outstanding"], here["outstanding"],
            "{month}"
        );
        assert_eq!(there["whole"]["overdue"], here["overdue"], "{month}");
        assert_eq!(there["whole"]["loans"], here["loans"], "{month}");
        assert_eq!(there["whole"]["dcb"], here["month"]["dcb"], "{month}");
        assert_eq!(there["recovery"], here["month"]["recovery"], "{month}");
        let par = here["par"].as_array().unwrap().iter();
        let par: Vec<&Value> = par.map(|one| &one["percent"]).collect();
        let of_centre = there["par"].as_array().unwrap().iter();
        let of_centre: Vec<&Value> = of_centre.map(|one| &one["percent"]).collect();
        assert_eq!(of_centre, par, "{month}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_is_paid_over_months_as_the_training_book_says() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["loans"] = json!([loan(&padma, 500, 5, "2025-09-05")]);
    let code = crp
        .refused("close_meeting", json!({ "group": group, "draft": draft }))
        .await;
    assert_eq!(code, "cash-not-enough");
    draft["lines"] = json!([received("donation", 600)]);
    closed(&crp, &group, draft).await;

    // What is due as it is filled in, and what she brings: interest and principal in rupees.
    for (date, due, saves, pays) in [
        ("2025-09-05", (10, 100), 25, (10, 100)),
        ("2025-10-05", (8, 100), 0, (8, 100)),
        ("2025-11-05", (6, 100), 50, (6, 0)),
        ("2025-12-05", (6, 200), 25, (6, 200)),
    ] {
        let mut draft = crp.draft(&group, date).await;
        let repaid = &mut draft["repayments"][0];
        assert_eq!(repaid["interest"], due.0 * 100, "{date}");
        assert_eq!(repaid["principal"], due.1 * 100, "{date}");
        repaid["interest"] = json!(pays.0 * 100);
        repaid["principal"] = json!(pays.1 * 100);
        row(&mut draft, &padma)["savings"][0]["amount"] = json!(saves * 100);
        closed(&crp, &group, draft).await;
    }
    let loans = crp.call("group_loans", json!({ "group": group })).await;
    let standing = &loans["loans"][0]["standing"];
    assert_eq!(standing["principal_outstanding"], 10_000);
    let line = of(&crp, &group, "Padma").await;
    assert_eq!(line["saved"], 12_500);
    let december = month(&crp, &group, "2025-12").await;
    let balances = december["balances"].as_array().unwrap();
    let sum: i64 = balances.iter().map(|b| b["amount"].as_i64().unwrap()).sum();
    assert_eq!(sum, 0);
    assert_eq!(figure(&crp, "2025-12", "repaid").await, 20_000);
    crp.sync().await;
    crp.sync().await;
    sums_agree(&crp, &["2025-08", "2025-09", "2025-12"]).await;
    figures_agree(&mut office, &crp, &["2025-08", "2025-09", "2025-12"]).await;
}

/// The cut-off's draft with cash, bank and what each of the two women saved.
pub(crate) async fn old_balances(device: &Device, group: &Value) -> Value {
    let sheet = device.call("open_cutoff", json!({ "group": group })).await;
    let mut draft = sheet["draft"].clone();
    assert_eq!(draft["cutoff"]["members"].as_array().unwrap().len(), 2);
    draft["cutoff"]["date"] = json!("2026-03-31");
    draft["cutoff"]["meetings"] = json!(60);
    draft["cutoff"]["has"]["cash"] = json!(100_000);
    draft["cutoff"]["has"]["bank"] = json!(400_000);
    for row in draft["cutoff"]["members"].as_array_mut().unwrap() {
        row["savings"][0]["amount"] = json!(200_000);
    }
    draft
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn an_old_group_begins_with_balances_that_are_nobodys_saving_of_the_month() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let mut crp = office.enrol("Stanzin", &[Role::Crp]).await;
    let group = monthly(&crp, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    let mut draft = old_balances(&crp, &group).await;
    let save = |draft: &Value| json!({ "group": group, "draft": draft });
    let check = crp.call("save_cutoff", save(&draft)).await;
    assert_eq!(check["balance"]["difference"], 100_000);
    assert_eq!(check["refusal"]["code"], "cut-off-does-not-balance");
    assert_eq!(
        crp.refused("enter_cutoff", save(&draft)).await,
        "cut-off-does-not-balance"
    );
    crp.restart().await;
    let again = crp.call("open_cutoff", json!({ "group": group })).await;
    assert_eq!(again["resumed"], true, "every entry is kept");
    assert_eq!(again["draft"]["cutoff"]["has"]["bank"], 400_000);
    draft["cutoff"]["funds"]["surplus"] = json!(30_000);
    draft["cutoff"]["funds"]["rf_received"] = json!(40_000);
    draft["cutoff"]["funds"]["cif_received"] = json!(50_000);
    draft["cutoff"]["funds"]["cif_returned"] = json!(20_000);
    draft["cutoff"]["meetings"] = json!(60);
    // Money on a page that is no account of the group could be held against no passbook.
    for page in ["accounts", "deposits"] {
        let mut unknown = draft.clone();
        unknown["cutoff"]["has"]["bank"] = json!(390_000);
        unknown["cutoff"]["has"][page] = json!([{ "folio": 4_711, "amount": 10_000 }]);
        let refused = crp.refused("enter_cutoff", save(&unknown)).await;
        assert_eq!(refused, "account-unknown");
    }
    draft["cutoff"]["insurance"] = json!([{
        "number": "77", "name": "PMJJBY", "premium": 43_600, "cover": 20_000_000,
        "from": "2025-06-01", "to": "2026-05-31",
    }]);
    crp.call("enter_cutoff", save(&draft)).await;
    assert_eq!(
        crp.refused("enter_cutoff", save(&draft)).await,
        "already-recorded"
    );
    let early = crp.draft(&group, "2026-03-05").await;
    assert_eq!(
        crp.refused("close_meeting", json!({ "group": group, "draft": early }))
            .await,
        "meeting-before-cut-off"
    );
    crp.call("discard_meeting", json!({ "group": group })).await;
    let view = crp.call("group", json!({ "group": group })).await;
    assert_eq!(view["row"]["saved"], 400_000);
    // Nothing that was due before the book is due now.
    let due = view["row"]["next_due"].as_str().unwrap();
    assert!(("2026-04-01".."2026-05-01").contains(&due), "{due}");

    crp.sync().await;
    supervisor.sync().await;
    for device in [&crp, &supervisor] {
        assert_eq!(figure(device, "2026-03", "saved").await, 0);
        assert_eq!(
            figure(device, "2026-03", "savings-taken-over").await,
            400_000
        );
        // Nor did a fund that it brings along come in that month.
        for fund in ["revolving-fund", "community-investment-fund"] {
            assert_eq!(figure(device, "2026-03", fund).await, 0, "{fund}");
        }
        device.agrees().await;
    }
    let awaiting = supervisor.call("awaiting", Value::Null).await;
    assert_eq!(awaiting["records"][0]["needs"], "cut-off");
    // She who approves sees all that was told, not the entries alone.
    let operation = &awaiting["records"][0]["made"]["operation"];
    let the = json!({ "group": group, "operation": operation });
    let record = supervisor.call("book_record", the.clone()).await;
    assert_eq!(record["balances"]["meetings"], 60);
    assert_eq!(record["balances"]["insurance"][0]["name"], "PMJJBY");
    let approved = json!({ "group": group, "operation": operation, "approved": true });
    supervisor.call("approve", approved).await;
    supervisor.sync().await;
    crp.sync().await;
    // Approved they stand: who entered them takes nothing back any more.
    let back = json!({ "group": group, "operation": operation, "reason": "again" });
    assert_eq!(
        crp.refused("reverse_record", back).await,
        "balances-approved"
    );
    sums_agree(&supervisor, &["2026-03"]).await;
    // What is owed of the fund, of which no loan was named, can be paid back, and no more.
    let mut draft = crp.draft(&group, "2026-04-05").await;
    let back = |rupees: i64| json!([paid("community-investment-fund", rupees)]);
    draft["lines"] = back(301);
    let counted = crp.counted(&group, draft.clone()).await;
    let input = json!({ "group": group, "draft": counted });
    let refused = crp.refused("close_meeting", input).await;
    assert_eq!(refused, "more-than-there-is");
    draft["lines"] = back(300);
    closed(&crp, &group, draft).await;
    crp.sync().await;
    supervisor.sync().await;
    let repaid = figure(&supervisor, "2026-04", "community-investment-fund").await;
    assert_eq!(repaid, -30_000);
    figures_agree(&mut office, &supervisor, &["2026-03", "2026-04"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_book_that_has_begun_takes_no_older_balances() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    let draft = crp.draft(&group, "2026-03-05").await;
    closed(&crp, &group, draft).await;
    let mut draft = old_balances(&crp, &group).await;
    draft["cutoff"]["funds"]["surplus"] = json!(100_000);
    let input = json!({ "group": group, "draft": draft });
    assert_eq!(
        crp.refused("enter_cutoff", input).await,
        "cut-off-after-meetings"
    );
    office.stop().await;
}

/// What waits for a second person's agreement is agreed by her, and the first one hears of it.
pub(crate) async fn agreed(maker: &Device, checker: &Device) {
    maker.sync().await;
    checker.sync().await;
    let reviews = checker.call("reviews", Value::Null).await;
    let item = &reviews["items"][0];
    assert_eq!(item["reason"], "awaits-approval");
    let parked = &item["parked"]["made"]["operation"];
    let verdict = json!({ "parked": parked, "verdict": "both", "reason": "seen the minutes" });
    // She who recorded it cannot agree to it herself.
    assert_ne!(maker.refused("decide_review", verdict.clone()).await, "");
    checker.call("decide_review", verdict).await;
    checker.sync().await;
    maker.sync().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_records_of_one_woman_become_one_and_two_again() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Padma Angmo"];
    let group = monthly(&crp, &village, "2025-07-01", &names).await;
    let (kept, other) = (
        of(&crp, &group, "Padma").await,
        of(&crp, &group, "Padma Angmo").await,
    );
    let mut draft = crp.draft(&group, "2025-08-05").await;
    row(&mut draft, &kept["tag"])["attendance"] = json!("informed");
    draft["signatories"] = json!([other["tag"], tag(&crp, &group, "Zainab").await]);
    closed(&crp, &group, draft).await;
    let zainab = of(&crp, &group, "Zainab").await;
    let not_one = json!({
        "group": group, "kept": zainab["id"], "other": other["id"], "reason": "a mistake",
    });
    assert_eq!(
        crp.refused("merge_members", not_one).await,
        "members-not-one"
    );
    let merge = json!({
        "group": group, "kept": kept["id"], "other": other["id"], "reason": "one passbook",
    });
    let life = crp.call("merge_members", merge.clone()).await;
    assert_eq!(life["resolutions"][0]["what"]["kind"], "merged");
    assert_eq!(of(&crp, &group, "Padma").await["saved"], 2_500, "it waits");
    assert_eq!(
        crp.refused("merge_members", merge.clone()).await,
        "already-recorded"
    );
    agreed(&crp, &checker).await;
    assert_eq!(
        crp.refused("merge_members", merge).await,
        "already-recorded"
    );
    let life = crp.call("group_life", json!({ "group": group })).await;
    assert_eq!(life["resolutions"], json!([]));
    let padma = of(&crp, &group, "Padma").await;
    let view = crp.call("member", json!({ "member": padma["id"] })).await;
    assert_eq!(
        (&view["attended"], &view["meetings"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(of(&crp, &group, "Padma").await["saved"], 5_000);
    let operation = life["merged"][0]["operation"].clone();
    let undo = json!({ "group": group, "operation": operation, "reason": "two sisters" });
    let view = crp.call("reverse_record", undo).await;
    assert_eq!(view["members"].as_array().unwrap().len(), 3);
    assert_eq!(of(&crp, &group, "Padma").await["saved"], 2_500);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_counts_the_women_of_a_past_month_as_the_centre_does() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Kaneez"];
    let group = monthly(&crp, &village, "2025-07-01", &names).await;
    // Padma was written a second time when she is said to have come in October.
    let mut second = member(&group, "Padma Angmo");
    second["joined"] = json!("2025-10-01");
    crp.call("add_member", second).await;
    let end = json!({
        "member": of(&crp, &group, "Zainab").await["id"], "on": "2025-09-30", "reason": "moved",
    });
    crp.call("end_member", end).await;
    let merge = json!({
        "group": group, "kept": of(&crp, &group, "Padma").await["id"],
        "other": of(&crp, &group, "Padma Angmo").await["id"], "reason": "one passbook",
    });
    crp.call("merge_members", merge).await;
    agreed(&crp, &checker).await;
    for (month, women) in [
        ("2025-07", 3),
        ("2025-09", 3),
        ("2025-10", 2),
        ("2025-12", 2),
    ] {
        let block = crp
            .call("block", json!({ "block": null, "month": month }))
            .await;
        let villages = block["villages"].as_array().unwrap().iter();
        let here: i64 = villages.map(|one| one["members"].as_i64().unwrap()).sum();
        assert_eq!(here, women, "{month}");
        assert_eq!(
            at_centre(&crp, month).await["sums"]["members"],
            here,
            "{month}"
        );
    }
    office.stop().await;
}

/// Padma, a second record of her, and Zainab; Padma has saved 200 and owes 100.
async fn written_twice(crp: &Device) -> (Value, Value, Value) {
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Padma Angmo", "Zainab", "Kaneez"];
    let group = monthly(crp, &village, "2025-07-01", &names).await;
    let padma = of(crp, &group, "Padma").await;
    let twin = of(crp, &group, "Padma Angmo").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    row(&mut draft, &padma["tag"])["savings"][0]["amount"] = json!(20_000);
    let twins = row(&mut draft, &twin["tag"]);
    twins["attendance"] = json!("informed");
    twins["savings"] = json!([]);
    draft["loans"] = json!([loan(&padma["tag"], 100, 5, "2025-09-05")]);
    let there = [&padma["tag"], &tag(crp, &group, "Zainab").await];
    draft["signatories"] = json!(there);
    closed(crp, &group, draft).await;
    (group, padma, twin)
}

fn leaves(member: &Value) -> Value {
    json!({
        "member": member["id"], "on": "2025-08-20", "rule": "none", "nominee": null,
        "resolution": "written down twice",
    })
}

/// Agrees to what waits and says such a field; answers why she may not.
async fn agrees_to(checker: &Device, field: &str) -> Option<String> {
    let reviews = checker.call("reviews", Value::Null).await;
    let mut items = reviews["items"].as_array().unwrap().iter();
    let says = |item: &&Value| {
        let fields = item["parked"]["fields"].as_array().unwrap();
        fields.iter().any(|one| one["field"] == field)
    };
    let item = items.find(says).expect("it waits");
    let parked = &item["parked"]["made"]["operation"];
    let verdict = json!({ "parked": parked, "verdict": "both", "reason": "seen the minutes" });
    checker.tried("decide_review", verdict).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_and_a_merge_of_the_same_record_do_not_wait_together() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let (group, padma, twin) = written_twice(&crp).await;
    let merge = |kept: &Value, other: &Value| json!({ "group": group, "kept": kept["id"], "other": other["id"], "reason": "one" });
    crp.call("settle_member", leaves(&twin)).await;
    for merge in [merge(&padma, &twin), merge(&twin, &padma)] {
        let code = crp.refused("merge_members", merge).await;
        assert_eq!(code, "one-is-settled-with");
    }
    agreed(&crp, &checker).await;
    // She has left with nothing: her record is another one's, and never the other way round.
    let code = crp.refused("merge_members", merge(&twin, &padma)).await;
    assert_eq!(code, "one-is-settled-with");
    crp.call("merge_members", merge(&padma, &twin)).await;
    let code = crp.refused("settle_member", leaves(&padma)).await;
    assert_eq!(code, "one-is-settled-with");
    agreed(&crp, &checker).await;
    let draft = crp.draft(&group, "2025-09-05").await;
    assert_eq!(draft["returned"], json!([]));
    assert_eq!(draft["repayments"][0]["principal"], 2_000, "what is due");
    crp.call("discard_meeting", json!({ "group": group })).await;
    // The woman herself can still leave, with all that is hers.
    let sheet = crp.call("settle_member", leaves(&padma)).await;
    assert_eq!(sheet["settlement"]["savings"][0]["amount"], 20_000);
    agreed(&crp, &checker).await;
    let draft = crp.draft(&group, "2025-09-05").await;
    assert_eq!(draft["returned"][0]["amount"], 20_000);
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_of_one_record_pays_nothing_that_another_one_brought() {
    for keeps_the_twin in [false, true] {
        let mut office = Office::open().await;
        let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
        let second = office.enrol("Rigzin", &[Role::Supervisor]).await;
        let checker = office.enrol("Deachen", &[Role::Approver]).await;
        let other = office.enrol("Stanzin", &[Role::Approver]).await;
        let (group, padma, twin) = written_twice(&crp).await;
        crp.sync().await;
        second.sync().await;
        // On two devices that do not know of each other one is merged and the other settled with.
        let (kept, gone) = match keeps_the_twin {
            true => (&twin, &padma),
            false => (&padma, &twin),
        };
        let merge = json!({
            "group": group, "kept": kept["id"], "other": gone["id"], "reason": "one passbook",
        });
        crp.call("merge_members", merge).await;
        second.call("settle_member", leaves(&twin)).await;
        crp.sync().await;
        checker.sync().await;
        second.sync().await;
        other.sync().await;
        assert_eq!(agrees_to(&checker, "reason").await, None);
        assert_eq!(agrees_to(&other, "resolution").await, None);
        for device in [&checker, &other, &crp] {
            device.sync().await;
        }
        let draft = crp.draft(&group, "2025-09-05").await;
        assert_eq!(draft["returned"], json!([]), "{keeps_the_twin}");
        assert_eq!(draft["repayments"][0]["principal"], 2_000, "what is due");
        let of_her = json!({ "member": kept["id"], "on": null, "rule": "none" });
        let sheet = crp.call("settlement", of_her).await;
        assert_eq!(sheet["payout"], Value::Null);
        assert_eq!(sheet["apart"], keeps_the_twin, "not called paid");
        crp.agrees().await;
        office.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_agrees_second_is_told_that_one_is_settled_with() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let second = office.enrol("Rigzin", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let (group, padma, twin) = written_twice(&crp).await;
    crp.sync().await;
    second.sync().await;
    let merge = json!({
        "group": group, "kept": padma["id"], "other": twin["id"], "reason": "one passbook",
    });
    crp.call("merge_members", merge).await;
    second.call("settle_member", leaves(&twin)).await;
    for device in [&crp, &second, &checker] {
        device.sync().await;
    }
    let refused = agrees_to(&checker, "reason").await;
    assert_eq!(refused.as_deref(), Some("one-is-settled-with"));
    assert_eq!(agrees_to(&checker, "resolution").await, None);
    assert_eq!(agrees_to(&checker, "reason").await, None);
    checker.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_claim_begins_with_the_first_interest_and_each_follows_the_norms_of_its_month() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    office.stop().await;
    // From April on the group pays 9 per cent, no longer 7.
    office.set_norms("2026-04-01", |norms| {
        norms.linkage.subvention[0].group_pays = Some(900);
    });
    office.start().await;
    crp.sync().await;
    let open = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0123400077", "sanctioned": "2026-02-10",
        "amount": 10_000_000, "terms": null,
        "powers": [{ "from": "2026-02-10", "limit": 10_000_000, "power": 10_000_000 }],
        "review_due": null, "dose": 1, "subvention": true,
    } });
    let opened = crp.call("open_borrowing", open).await;
    let tag = &opened["borrowings"][0]["borrowing"]["tag"];
    let page = |head: &str| json!({ "head": head, "member": null, "folio": tag });
    let mut drawn = voucher("2026-03-01", 36_500);
    drawn["lines"][0]["credit"] = page("bank-cash-credit");
    let mut entered = vec![drawn];
    for day in ["2026-03-31", "2026-04-30"] {
        let mut charged = voucher(day, 400);
        charged["lines"][0]["debit"] = page("bank-loan-interest");
        charged["lines"][0]["credit"] = page("bank-cash-credit");
        entered.push(charged);
    }
    for voucher in entered {
        let enter = json!({ "group": group, "voucher": voucher });
        crp.call("enter_voucher", enter).await;
    }
    // 36,500 for thirty days and 36,900 for one at 7 % are 217.08, and 400 were charged; 36,900
    // for 29 days and 37,300 for one at 9 % are 273.06.
    let months = [
        ("2026-03-01", "2026-03-31", 18_292),
        ("2026-04-01", "2026-04-30", 12_694),
    ];
    for (from, to, claimed) in months {
        let view = crp.call("linkage", json!({ "group": group })).await;
        let next = &view["next_claim"];
        let said = ["from", "to", "charged", "claimed"].map(|field| next[field].clone());
        assert_eq!(
            said,
            [json!(from), json!(to), json!(40_000), json!(claimed)]
        );
        let claim = json!({ "group": group, "claim": next });
        crp.call("claim_subvention", claim).await;
    }
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_of_the_bank_may_look_like_an_aadhaar_number() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let number = "365214789028";
    let open = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": number, "sanctioned": "2025-07-10",
        "amount": 500_000, "terms": null,
        "powers": [{ "from": "2025-07-10", "limit": 500_000, "power": 500_000 }],
        "review_due": null, "dose": 1, "subvention": true,
    } });
    let book = crp.call("open_borrowing", open).await;
    assert_eq!(book["borrowings"][0]["borrowing"]["account"], number);
    let mut paid = voucher("2025-07-20", 10);
    paid["reference"] = json!(number);
    let enter = json!({ "group": group, "voucher": paid.clone() });
    crp.call("enter_voucher", enter).await;
    let changes = json!([{
        "field": "account", "was": { "kind": "none" },
        "value": { "kind": "text", "value": number },
    }]);
    let edit = json!({ "group": group, "changes": changes });
    assert_eq!(crp.call("edit_group", edit).await["account"], number);
    // What is told in words is still looked at.
    paid["narration"] = json!(number);
    let enter = json!({ "group": group, "voucher": paid });
    assert_eq!(crp.refused("enter_voucher", enter).await, "aadhaar-refused");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn offices_rotate_by_dates() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Kaneez"];
    let group = monthly(&crp, &village, "2025-07-01", &names).await;
    let id = of(&crp, &group, "Padma").await["id"].clone();
    let early = json!({ "member": id, "office": "president", "from": "2025-06-30" });
    let refused = crp.refused("give_office", early).await;
    assert_eq!(refused, "office-before-joining");
    for (name, from) in [("Padma", "2025-07-05"), ("Zainab", "2026-07-05")] {
        let id = of(&crp, &group, name).await["id"].clone();
        let give = json!({ "member": id, "office": "president", "from": from });
        let view = crp.call("give_office", give).await;
        assert_eq!(view["line"]["office"], "president");
    }
    assert_eq!(of(&crp, &group, "Padma").await["office"], "member");
    let life = crp.call("group_life", json!({ "group": group })).await;
    assert_eq!(life["offices"].as_array().unwrap().len(), 2);

    // It was Kaneez, and Zainab writes: what was said of that day is put right, as often as need be.
    let kaneez = of(&crp, &group, "Kaneez").await["id"].clone();
    let zainab = of(&crp, &group, "Zainab").await["id"].clone();
    let mut given = Vec::new();
    for (member, rank) in [
        (&kaneez, "president"),
        (&zainab, "president"),
        (&kaneez, "president"),
        (&zainab, "secretary"),
        (&zainab, "treasurer"),
    ] {
        let give = json!({ "member": member, "office": rank, "from": "2026-07-05" });
        let view = crp.call("give_office", give.clone()).await;
        assert_eq!(view["line"]["office"], rank);
        assert_eq!(crp.refused("give_office", give).await, "already-recorded");
        let life = crp.call("group_life", json!({ "group": group })).await;
        given = life["offices"].as_array().unwrap().clone();
    }
    assert_eq!(given.len(), 3, "Padma's, and two of the last day");
    for (name, rank) in [
        ("Padma", "member"),
        ("Kaneez", "president"),
        ("Zainab", "treasurer"),
    ] {
        assert_eq!(of(&crp, &group, name).await["office"], rank, "{name}");
    }
    // An office can be taken back too: Padma has it again.
    let back = json!({
        "group": group, "operation": given[1]["operation"], "reason": "she only asked",
    });
    assert_eq!(given[1]["given"]["member"], kaneez);
    crp.call("reverse_record", back).await;
    assert_eq!(of(&crp, &group, "Padma").await["office"], "president");
    assert_eq!(of(&crp, &group, "Kaneez").await["office"], "member");
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, in the order of its days")]
async fn who_leaves_is_settled_with_in_the_next_meeting() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Kaneez"];
    let group = monthly(&crp, &village, "2025-07-01", &names).await;
    let padma = of(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 300)]);
    row(&mut draft, &padma["tag"])["savings"][0]["amount"] = json!(20_000);
    draft["loans"] = json!([loan(&padma["tag"], 100, 5, "2025-09-05")]);
    closed(&crp, &group, draft).await;

    let of_her = json!({ "member": padma["id"], "on": "2025-08-20", "rule": "equal" });
    let sheet = crp.call("settlement", of_her).await;
    assert_eq!(sheet["settlement"]["savings"][0]["amount"], 20_000);
    assert_eq!(
        sheet["settlement"]["share"], 10_000,
        "a third of what was donated"
    );
    assert_eq!(sheet["operation"], Value::Null);
    let mut settle = json!({
        "member": padma["id"], "on": "2025-08-20", "rule": "equal", "nominee": "Ali",
        "resolution": " ",
    });
    assert_eq!(
        crp.refused("settle_member", settle.clone()).await,
        "field-empty"
    );
    settle["resolution"] = json!("she died; resolution 14");
    let sheet = crp.call("settle_member", settle.clone()).await;
    assert_eq!(sheet["settlement"]["share"], 10_000);
    assert_ne!(sheet["waiting"], Value::Null);
    assert_eq!(sheet["payout"], Value::Null, "nothing moves before");
    let draft = crp.draft(&group, "2025-09-05").await;
    assert_eq!(draft["returned"], json!([]));
    crp.call("discard_meeting", json!({ "group": group })).await;
    assert_eq!(
        crp.refused("settle_member", settle.clone()).await,
        "already-recorded"
    );
    // Whoever agrees sees whose it is and what she gets.
    crp.sync().await;
    checker.sync().await;
    let reviews = checker.call("reviews", Value::Null).await;
    let told = |field: &str| {
        let fields = reviews["items"][0]["parked"]["fields"].as_array().unwrap();
        let of = fields.iter().find(|one| one["field"] == field);
        of.map(|one| one["value"].clone())
    };
    assert_eq!(told("member"), Some(json!("Padma")), "{reviews}");
    assert_eq!(told("saving-compulsory"), Some(json!("200")));
    assert_eq!(told("share"), Some(json!("100")));
    assert_eq!(told("principal"), Some(json!("100")));
    assert!(told("paid-out").is_some());
    assert_eq!(told("nominee"), Some(json!("Ali")));
    agreed(&crp, &checker).await;
    assert_eq!(
        crp.refused("settle_member", settle).await,
        "already-recorded"
    );
    let of_her = json!({ "member": padma["id"], "on": null, "rule": "equal" });
    let sheet = crp.call("settlement", of_her).await;
    assert_eq!(sheet["waiting"], Value::Null);
    assert_eq!(sheet["payout"]["share"], 10_000);

    let mut draft = crp.draft(&group, "2025-09-05").await;
    assert_eq!(draft["returned"][0]["amount"], 20_000);
    assert_eq!(draft["repayments"][0]["principal"], 10_000);
    assert_eq!(draft["lines"][0]["head"], "dividend");
    assert_eq!(row(&mut draft, &padma["tag"])["savings"], json!([]));
    let first = draft["rows"].as_array().unwrap().iter();
    let there: Vec<Value> = first
        .filter(|row| row["member"] != padma["tag"])
        .map(|row| row["member"].clone())
        .collect();
    row(&mut draft, &padma["tag"])["attendance"] = json!("absent");
    draft["signatories"] = json!(there);
    // Her share is paid once.
    let mut twice = draft.clone();
    twice["lines"] = json!([draft["lines"][0], draft["lines"][0]]);
    let twice = crp.counted(&group, twice).await;
    let check = json!({ "group": group, "draft": twice });
    let check = crp.call("save_meeting", check).await;
    assert_eq!(
        check["refusal"]["code"], "dividend-exceeds-share",
        "{check}"
    );
    closed(&crp, &group, draft).await;
    let account = printed(
        &crp,
        &group,
        "settlement",
        json!({ "member": padma["tag"] }),
    )
    .await;
    assert_eq!(line(&account, "Nominee")[1], "Ali", "{account:?}");
    assert_eq!(line(&account, "Compulsory saving")[1], "200.00");
    assert_eq!(
        line(&account, "Share of what the group earned")[1],
        "100.00"
    );
    let said = |words: &str| account.iter().flatten().any(|cell| cell.contains(words));
    for words in ["she died; resolution 14", "The group gives her", "200.00"] {
        assert!(said(words), "{words}: {account:?}");
    }
    // What is given after her death is signed for by her nominee.
    let list = crp.call("papers", json!({ "group": group })).await;
    let vouchers = list["vouchers"].as_array().unwrap().iter();
    for one in vouchers.filter(|one| one["date"] == "2025-09-05") {
        let chosen = json!({ "operation": one["operation"], "entry": one["entry"] });
        let paper = printed(&crp, &group, "voucher", chosen).await;
        let side = if one["paid"] == true {
            "Paid to"
        } else {
            "Received from"
        };
        assert_eq!(
            line(&paper, side)[1],
            "Ali (for Padma, w/d of Ali)",
            "{paper:?}"
        );
    }
    let of_her = json!({ "member": padma["id"], "on": null, "rule": "equal" });
    let sheet = crp.call("settlement", of_her).await;
    assert_eq!(sheet["payout"], Value::Null);
    assert_eq!(of(&crp, &group, "Padma").await["saved"], 0);
    let end = json!({ "member": padma["id"], "on": "2025-09-05", "reason": "she died" });
    crp.call("end_member", end).await;
    // Whose account was paid does not stay as if nothing had been.
    let stays = json!({ "member": padma["id"] });
    assert_eq!(crp.refused("stay_member", stays).await, "has-final-account");
    let next = crp.draft(&group, "2025-10-05").await;
    assert_eq!(next["rows"].as_array().unwrap().len(), 2);
    assert_eq!(next["lines"], json!([]));
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leaving_that_was_written_by_mistake_is_put_right() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Kaneez"];
    let group = monthly(&crp, &village, "2025-07-01", &names).await;
    let padma = of(&crp, &group, "Padma").await;
    let before = crp.draft(&group, "2025-08-05").await;
    let closed_meeting = closed(&crp, &group, before).await;
    // Nothing is hers with the group: what was saved is taken back, so that she may leave.
    let back = json!({ "group": group, "operation": closed_meeting["line"]["operation"], "reason": "trial" });
    crp.call("reverse_record", back).await;
    let end = json!({ "member": padma["id"], "on": "2025-08-20", "reason": "her namesake left" });
    let gone = crp.call("end_member", end).await;
    assert_eq!(gone["line"]["active"], false);
    let rows = |draft: Value| draft["rows"].as_array().map(Vec::len);
    assert_eq!(rows(crp.draft(&group, "2025-09-05").await), Some(2));
    crp.call("discard_meeting", json!({ "group": group })).await;
    let stays = json!({ "member": padma["id"] });
    let here = crp.call("stay_member", stays.clone()).await;
    assert_eq!(here["line"]["active"], true);
    assert_eq!(here["line"]["ended"], Value::Null);
    assert_eq!(here["line"]["joined"], padma["joined"]);
    // She was never away: no gap is told, and a meeting of any day asks for her.
    assert_eq!(here["away"], json!([]));
    assert_eq!(rows(crp.draft(&group, "2025-09-05").await), Some(3));
    // Once more changes nothing.
    assert_eq!(crp.call("stay_member", stays).await["line"], here["line"]);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shared_out_before_is_in_the_sheet_of_who_leaves() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Kaneez"];
    let group = monthly(&crp, &village, "2025-07-01", &names).await;
    let padma = of(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 300)]);
    row(&mut draft, &padma["tag"])["savings"][0]["amount"] = json!(20_000);
    closed(&crp, &group, draft).await;
    let shared = json!({
        "group": group, "on": "2025-08-10", "rule": "equal", "surplus": 15_000,
        "resolution": "resolution 12",
    });
    crp.call("share_surplus", shared).await;
    agreed(&crp, &checker).await;
    // Saved 200, a third of the 150 that are left, and the 50 that were shared before.
    let of_her = json!({ "member": padma["id"], "on": "2025-08-20", "rule": "equal" });
    let pay = json!({ "kind": "pay", "amount": 30_000 });
    let sheet = crp.call("settlement", of_her).await;
    assert_eq!(sheet["earlier"], 5_000);
    assert_eq!(sheet["outcome"], pay);
    let settle = json!({
        "member": padma["id"], "on": "2025-08-20", "rule": "equal", "nominee": null,
        "resolution": "she moves to Kargil; resolution 13",
    });
    crp.call("settle_member", settle).await;
    agreed(&crp, &checker).await;
    let of_her = json!({ "member": padma["id"], "on": null, "rule": "equal" });
    let sheet = crp.call("settlement", of_her.clone()).await;
    assert_eq!(
        (&sheet["earlier"], &sheet["outcome"]),
        (&json!(5_000), &pay)
    );
    let payout = &sheet["payout"];
    let moves = [&payout["share"], &payout["returned"][0]["amount"]];
    let moves: i64 = moves.iter().filter_map(|amount| amount.as_i64()).sum();
    assert_eq!(moves, 30_000, "what moves is what it comes to");
    let mut draft = crp.draft(&group, "2025-09-05").await;
    row(&mut draft, &padma["tag"])["attendance"] = json!("absent");
    let others = draft["rows"].as_array().unwrap().iter();
    let others = others.filter(|row| row["member"] != padma["tag"]);
    let others: Vec<Value> = others.map(|row| row["member"].clone()).collect();
    draft["signatories"] = json!(others);
    closed(&crp, &group, draft).await;
    let sheet = crp.call("settlement", of_her).await;
    // It says what was agreed, and that nothing is left of it.
    let said = (&sheet["earlier"], &sheet["agreed"], &sheet["payout"]);
    assert_eq!(said, (&json!(5_000), &pay, &Value::Null));
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

/// A Village Organisation.
pub(crate) async fn organisation(device: &Device, village: &Value, name: &str) -> Value {
    let mut new = group(village, name);
    new["kind"] = json!("village-organisation");
    device.call("add_group", new).await["row"]["id"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_moves_to_another_organisation_leaves_the_old_reports_as_they_were() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let draft = crp.draft(&group, "2026-02-05").await;
    closed(&crp, &group, draft).await;
    let first = organisation(&crp, &village, "Chushot VO").await;
    let second = organisation(&crp, &village, "Thiksay VO").await;
    let not = json!({
        "federation": group, "group": first, "name": "", "joined": "2026-01-05",
    });
    assert_eq!(
        crp.refused("add_federation_member", not).await,
        "not-a-federation"
    );
    for (federation, joined) in [(&first, "2026-01-05"), (&second, "2026-04-01")] {
        if *federation == second {
            let leave = json!({
                "federation": first, "group": group, "on": "2026-03-30", "reason": "nearer",
            });
            crp.call("leave_federation", leave).await;
        }
        let join = json!({
            "federation": federation, "group": group, "name": "", "joined": joined,
        });
        let view = crp.call("add_federation_member", join).await;
        assert_eq!(view["members"][0]["group"], group);
    }
    let report = async |month: &str| {
        let input = json!({ "group": group, "month": month });
        crp.call("monthly_report", input).await
    };
    let february = report("2026-02").await;
    assert_eq!(february["federation"], first);
    assert_eq!(february["meetings"], 1);
    assert_eq!(february["saved"], 5_000);
    assert_eq!(report("2026-04").await["federation"], second);
    for (federation, month, members) in [
        (&first, "2026-02", 1),
        (&first, "2026-04", 0),
        (&second, "2026-02", 0),
        (&second, "2026-04", 1),
    ] {
        let input = json!({ "group": federation, "month": month });
        let view = crp.call("federation", input).await;
        assert_eq!(
            view["members"].as_array().unwrap().len(),
            members,
            "{month}"
        );
    }
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn joining_and_leaving_a_federation_refuses_what_cannot_have_happened() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let federation = organisation(&crp, &village, "Chushot VO").await;
    let other = organisation(&crp, &village, "Thiksay VO").await;
    let join = |to: &Value, group: Value, name: &str, joined: &str| json!({ "federation": to, "group": group, "name": name, "joined": joined });
    let itself = join(&federation, federation.clone(), "", "2026-01-05");
    let nameless = join(&federation, Value::Null, " ", "2026-01-05");
    for (input, code) in [(itself, "field-invalid"), (nameless, "field-empty")] {
        assert_eq!(crp.refused("add_federation_member", input).await, code);
    }
    let members = async |of: &Value| {
        let view = crp.call("group", json!({ "group": of })).await;
        view["members"].as_array().unwrap().len()
    };
    assert_eq!(members(&federation).await, 0, "a refusal wrote something");

    let joins = join(&federation, group.clone(), "", "2026-01-05");
    crp.call("add_federation_member", joins.clone()).await;
    let named = join(&federation, Value::Null, "Stok Sahayta", "2026-01-05");
    let view = crp.call("add_federation_member", named.clone()).await;
    assert_eq!(view["members"].as_array().unwrap().len(), 2);
    for again in [joins.clone(), named] {
        let code = crp.refused("add_federation_member", again).await;
        assert_eq!(code, "already-in-federation");
    }

    let leave = |on: &str| {
        let reason = "nearer";
        json!({ "federation": federation, "group": group, "on": on, "reason": reason })
    };
    let before = crp.refused("leave_federation", leave("2026-01-04")).await;
    assert_eq!(before, "left-before-joining");

    // A group that joins another one counts there alone: it left the first one on the day before.
    let moves = join(&other, group.clone(), "", "2026-03-01");
    crp.call("add_federation_member", moves).await;
    let in_march = json!({ "group": federation, "month": "2026-03" });
    let view = crp.call("federation", in_march).await;
    assert_eq!(view["members"].as_array().unwrap().len(), 1);

    let report = json!({ "group": group, "month": "2026-03" });
    let report = crp.call("monthly_report", report).await;
    assert_eq!(report["federation"], other);
    for (name, input, code) in [
        ("leave_federation", leave("2026-02-28"), "left-federation"),
        ("add_federation_member", joins, "back-before-leaving"),
    ] {
        assert_eq!(crp.refused(name, input).await, code);
    }
    // The tablet's clock may stand years behind: what happened today is taken all the same.
    let later = join(&federation, Value::Null, "Nang Sahayta", "2099-01-01");
    let view = crp.call("add_federation_member", later).await;
    let joined = view["members"].as_array().unwrap();
    assert!(
        joined
            .iter()
            .any(|one| one["line"]["name"] == "Nang Sahayta"),
        "{view}"
    );
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_an_account_holds_is_asked_about_in_meetings_and_vouchers() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let crp = office.enrol("Stanzin", &[Role::Crp]).await;
    office.stop().await;
    let group = monthly(&crp, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    let interest = json!({ "group": group, "voucher": voucher("2026-04-02", 42) });
    crp.call("enter_voucher", interest).await;
    let mut draft = crp.draft(&group, "2026-04-05").await;
    let paid = |rupees: i64| {
        json!([{ "head": "stationery", "paid": true, "amount": rupees * 100, "purse": "bank",
            "member": null, "note": null, "folio": null, "account": null }])
    };
    for (rupees, below) in [(42, Value::Null), (50, json!(-800))] {
        draft["lines"] = paid(rupees);
        let input = json!({ "group": group, "draft": draft });
        let check = crp.call("save_meeting", input).await;
        let warnings = check["warnings"].as_array().unwrap().iter();
        let mut warnings = warnings.filter(|warning| warning["code"] == "bank-below-zero");
        let balance = warnings
            .next()
            .map_or(Value::Null, |one| one["balance"].clone());
        assert_eq!(balance, below, "{rupees}: {check}");
    }
    let mut charged = voucher("2026-04-03", 43);
    charged["lines"][0]["debit"] = json!({ "head": "bank-charges", "member": null, "folio": null });
    charged["lines"][0]["credit"] = json!({ "head": "bank", "member": null, "folio": null });
    let mut input = json!({ "group": group, "voucher": charged });
    let refused = crp.refused("enter_voucher", input.clone()).await;
    assert_eq!(refused, "bank-not-enough");
    input["sure"] = json!(true);
    crp.call("enter_voucher", input).await;
    crp.agrees().await;
}

/// A role for one group brings no village to the device: its state is known all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_role_for_one_group_is_judged_by_the_norms_of_its_state() {
    let mut office = Office::open().await;
    let crp = office.enrol("Stanzin", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    let entered = json!({ "group": group, "voucher": voucher("2026-06-30", 43) });
    crp.call("enter_voucher", entered).await;
    crp.sync().await;
    let area = format!("group:{}", group.as_str().unwrap());
    let own = office.enrol_in(&area, "Padma", &[Role::Crp]).await;
    let vo = office.enrol_in(&area, "Rigzin", &[Role::VoApprover]).await;
    vo.sync().await;
    let record = waiting(&vo).await[0].1.clone();
    office.stop().await;
    office.set_norms("2026-05-01", |norms| {
        norms.books.approvers = vec![domain::place::Approver::ClusterFederation];
        for norm in &mut norms.funds {
            norm.most = domain::Paise::rupees(25_000);
            norm.after_days = 7;
        }
    });
    office.start().await;
    for device in [&crp, &own, &vo] {
        device.sync().await;
        let asked = json!({ "group": group, "on": "2026-06-30", "plan": false });
        let funds = device.call("fund_eligibility", asked).await;
        let revolving = &funds["eligible"][0]["norm"];
        assert_eq!(revolving["most"], 2_500_000);
        assert_eq!(revolving["after_days"], 7);
    }
    // She is not asked for what others approve, and cannot do it either.
    assert!(waiting(&vo).await.is_empty());
    let approve = json!({ "group": group, "operation": record, "approved": true, "reason": null });
    assert_eq!(vo.refused("approve", approve).await, "approved-by-others");
    let fund = json!({
        "group": group, "fund": "revolving-fund", "date": "2026-06-30", "amount": 2_500_000,
        "plan": false, "exception": "ordered by the block",
    });
    let funds = own.call("record_fund", fund).await;
    assert_eq!(funds["receipts"][0]["receipt"]["norm"]["most"], 2_500_000);
    own.sync().await;
    own.agrees().await;
    office.stop().await;
}

/// What waits for somebody's approval: the day of each record and what names it.
async fn waiting(device: &Device) -> Vec<(Value, Value)> {
    let awaiting = device.call("awaiting", Value::Null).await;
    let records = awaiting["records"].as_array().unwrap().iter();
    records
        .map(|one| (one["date"].clone(), one["made"]["operation"].clone()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn who_approves_is_what_the_norms_of_the_state_say_from_their_day_on() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let crp = office.enrol("Stanzin", &[Role::Crp]).await;
    let block = office.enrol("Deachen", &[Role::Approver]).await;
    let vo = office.enrol("Rigzin", &[Role::VoApprover]).await;
    let group = monthly(&crp, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    for (date, rupees) in [("2026-04-30", 42), ("2026-06-30", 43), ("2026-07-31", 44)] {
        let entered = json!({ "group": group, "voucher": voucher(date, rupees) });
        crp.call("enter_voucher", entered).await;
    }
    crp.sync().await;
    for device in [&supervisor, &block, &vo] {
        device.sync().await;
        assert_eq!(waiting(device).await.len(), 3, "the nation's norms: any");
    }
    // From May on the state lets the Village Organisation approve. A supervisor who is not
    // reached yet goes on by what she knows.
    office.stop().await;
    office.set_norms("2026-05-01", |norms| {
        norms.books.approvers = vec![domain::place::Approver::VillageOrganisation];
    });
    let approve = |operation: &Value| json!({ "group": group, "operation": operation, "approved": true, "reason": null });
    let june = waiting(&supervisor).await[1].1.clone();
    supervisor.call("approve", approve(&june)).await;
    office.start().await;
    supervisor.sync().await;
    for device in [&block, &vo] {
        device.sync().await;
    }
    // The centre knows the norms: what she approved does not count, and she is asked no more.
    let days = |waiting: &[(Value, Value)]| -> Vec<Value> {
        waiting.iter().map(|(date, _)| date.clone()).collect()
    };
    assert_eq!(days(&waiting(&block).await), ["2026-04-30"]);
    assert_eq!(days(&waiting(&supervisor).await), ["2026-04-30"]);
    let reviews = block.call("reviews", Value::Null).await;
    assert_eq!(reviews["items"][0]["reason"], "not-allowed", "{reviews}");
    // She is told who decides before she has thought about it, and so is who recorded it.
    let refused = json!({ "code": "approved-by-others", "who": "vo" });
    assert_eq!(reviews["items"][0]["refused"], refused);
    let own = supervisor.call("reviews", Value::Null).await;
    assert_eq!(
        own["items"][0]["refused"],
        json!({ "code": "maker-is-checker" })
    );
    let hers = vo.call("reviews", Value::Null).await;
    assert_eq!(hers["items"][0]["refused"], Value::Null);
    let hers = waiting(&vo).await;
    assert_eq!(
        days(&hers),
        ["2026-04-30", "2026-06-30", "2026-07-31"],
        "older ones as the nation says"
    );
    // Nobody at the block gets round it, and the refusal names who approves.
    assert_eq!(
        block.refused("approve", approve(&june)).await,
        "approved-by-others"
    );
    let let_stand = json!({
        "parked": reviews["items"][0]["parked"]["made"]["operation"], "verdict": "both",
        "reason": "she is right",
    });
    assert_eq!(
        block.refused("decide_review", let_stand).await,
        "approved-by-others"
    );
    block.call("approve", approve(&hers[0].1)).await;
    for (_, operation) in &hers[1..] {
        vo.call("approve", approve(operation)).await;
    }
    for device in [&block, &vo, &crp] {
        device.sync().await;
    }
    for month_of in ["2026-04", "2026-06", "2026-07"] {
        let book = month(&crp, &group, month_of).await;
        assert_eq!(book["records"][0]["approved"], true, "{month_of}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from making to checking"
)]
async fn a_checker_approves_without_a_network_and_nobody_approves_her_own() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let crp = office.enrol("Stanzin", &[Role::Crp]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let group = monthly(&crp, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    let mut cutoff = old_balances(&crp, &group).await;
    cutoff["cutoff"]["funds"]["surplus"] = json!(100_000);
    crp.call("enter_cutoff", json!({ "group": group, "draft": cutoff }))
        .await;
    let draft = crp.draft(&group, "2026-04-05").await;
    closed(&crp, &group, draft).await;
    let entered = json!({ "group": group, "voucher": voucher("2026-04-30", 42) });
    crp.call("enter_voucher", entered).await;
    assert_eq!(
        crp.call("awaiting", Value::Null).await["records"],
        json!([]),
        "her own are not hers to approve"
    );
    crp.sync().await;
    for device in [&supervisor, &checker] {
        device.sync().await;
        let awaiting = device.call("awaiting", Value::Null).await;
        let kinds = awaiting["records"].as_array().unwrap().iter();
        let kinds: Vec<&str> = kinds.map(|one| one["needs"].as_str().unwrap()).collect();
        assert_eq!(
            kinds,
            ["cut-off", "voucher"],
            "meetings where the norms say so"
        );
    }
    office.stop().await;

    // The checker makes nothing herself.
    let own = json!({ "group": group, "voucher": voucher("2026-04-30", 7) });
    assert_eq!(checker.refused("enter_voucher", own).await, "not-allowed");
    let records = checker.call("awaiting", Value::Null).await["records"].clone();
    for record in records.as_array().unwrap() {
        let returned = record["needs"] == "voucher";
        let mut input = json!({
            "group": group, "operation": record["made"]["operation"], "approved": !returned,
            "reason": null,
        });
        if returned {
            assert_eq!(
                checker.refused("approve", input.clone()).await,
                "field-empty"
            );
            input["reason"] = json!("the passbook says 40");
        }
        assert_eq!(crp.refused("approve", input.clone()).await, "not-allowed");
        checker.call("approve", input).await;
    }
    let left = checker.call("awaiting", Value::Null).await;
    assert_eq!(left["records"], json!([]));
    // The supervisor cannot approve what she made.
    let own = json!({ "group": group, "voucher": voucher("2026-05-31", 9) });
    let may = supervisor.call("enter_voucher", own).await;
    let made = may["records"][0]["operation"].clone();
    let input = json!({ "group": group, "operation": made, "approved": true, "reason": null });
    assert_eq!(
        supervisor.refused("approve", input).await,
        "maker-is-checker"
    );

    office.start().await;
    for device in [&checker, &supervisor, &crp] {
        device.sync().await;
    }
    // Who approves reads what the books of her area add up to; who keeps one book does not.
    let figures = json!({ "area": null, "federation": null, "month": "2026-04" });
    let read = checker.call("area_figures", figures.clone()).await;
    assert_eq!(read["month"], "2026-04");
    assert_eq!(crp.refused("area_figures", figures).await, "not-allowed");
    let april = month(&crp, &group, "2026-04").await;
    let said = |kind: &str| {
        let records = april["records"].as_array().unwrap();
        let record = records.iter().find(|record| record["kind"] == kind);
        record.unwrap()["approved"].clone()
    };
    assert_eq!(said("meeting"), Value::Null, "nobody was asked");
    assert_eq!(said("voucher"), false);
    let back = crp.call("sent_back", Value::Null).await["records"][0].clone();
    assert_eq!(back["needs"], "voucher");

    // What was sent back is taken back, and a woman leaves: both come before the checker too.
    let mut returned = april["records"].as_array().unwrap().iter();
    let returned = returned
        .find(|record| record["kind"] == "voucher")
        .map(|record| &record["operation"]);
    let taken_back = json!({
        "group": group, "operation": returned, "reason": "the passbook says 40",
    });
    crp.call("reverse_record", taken_back).await;
    crp.call("add_member", member(&group, "Dolma")).await;
    let dolma = of(&crp, &group, "Dolma").await;
    let left = json!({ "member": dolma["id"], "on": "2026-05-01", "reason": "moved to Kargil" });
    crp.call("end_member", left).await;
    let wrong = json!({ "group": group, "voucher": voucher("2026-05-02", 11) });
    crp.call("enter_voucher", wrong).await;
    let missed = json!({ "group": group, "date": "2026-05-05", "reason": "snow" });
    let view = crp.call("miss_meeting", missed).await;
    let missed = view["not_held"][0]["operation"].clone();
    crp.sync().await;
    checker.sync().await;
    let awaiting = checker.call("awaiting", Value::Null).await;
    let mut wrong = awaiting["records"].as_array().unwrap().iter();
    let wrong = wrong.find(|record| record["needs"] == "voucher").unwrap();
    // Who approves may take it back herself; somebody else looks at that.
    let twice = json!({
        "group": group, "operation": wrong["made"]["operation"], "reason": "entered twice",
    });
    checker.call("reverse_record", twice).await;
    // What no approver looks at, she does not take back either.
    let missed = json!({ "group": group, "operation": missed, "reason": "not hers" });
    assert_eq!(
        checker.refused("reverse_record", missed).await,
        "not-allowed"
    );
    let awaiting = checker.call("awaiting", Value::Null).await;
    let record = |needs: &str| {
        let records = awaiting["records"].as_array().unwrap();
        let record = records.iter().find(|record| record["needs"] == needs);
        record
            .unwrap_or_else(|| panic!("{needs}: {awaiting}"))
            .clone()
    };
    let reversal = record("reversal");
    assert_eq!(reversal["amount"], 4_200, "{reversal}");
    let said = json!([
        { "field": "record", "value": "voucher" },
        { "field": "date", "value": "2026-04-30" },
        { "field": "narration", "value": "half-yearly interest" },
        { "field": "amount", "value": "42" },
        { "field": "into", "value": "bank" },
        { "field": "reason", "value": "the passbook says 40" },
    ]);
    assert_eq!(reversal["fields"], said);
    let ended = record("member-ended");
    // What names an account comes with the group's accounts, here and where it was sent back.
    assert_eq!(reversal["accounts"].as_array().unwrap().len(), 1);
    assert_eq!(ended["accounts"], json!([]));
    assert_eq!(back["accounts"].as_array().unwrap().len(), 1);
    assert_eq!(
        ended["fields"][0],
        json!({ "field": "name", "value": "Dolma" })
    );
    for record in [reversal, ended] {
        let input = json!({
            "group": group, "operation": record["made"]["operation"], "approved": true,
            "reason": null,
        });
        checker.call("approve", input).await;
    }
    let seen = checker.call("awaiting", Value::Null).await;
    let needs = |one: &Value| one["needs"].as_str().unwrap().to_owned();
    let left: Vec<String> = seen["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(needs)
        .collect();
    assert_eq!(left, ["voucher"], "only what the supervisor entered");
    for device in [&checker, &supervisor, &crp] {
        device.sync().await;
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_off_counts_only_after_another_person_agreed() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let crp = office.enrol("Stanzin", &[Role::Crp]).await;
    let group = monthly(&crp, &village, "2025-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 600)]);
    draft["loans"] = json!([loan(&padma, 500, 5, "2025-09-05")]);
    closed(&crp, &group, draft).await;
    let owed = async |device: &Device| {
        let loans = device.call("group_loans", json!({ "group": group })).await;
        loans["outstanding"].as_i64().unwrap()
    };
    let loans = crp.call("group_loans", json!({ "group": group })).await;
    let mut decide = json!({
        "group": group, "loan": loans["loans"][0]["loan"], "date": "2025-12-05",
        "what": { "kind": "written-off", "principal": 60_000, "interest": 0 },
        "resolution": "she has moved away; resolution 3",
    });
    assert_eq!(
        crp.refused("decide_loan", decide.clone()).await,
        "repayment-exceeds-loan"
    );
    decide["what"]["principal"] = json!(50_000);
    let the_loan = json!({ "group": group, "loan": decide["loan"] });
    for (verdict, reason) in [("keep", "resolution 3 is not signed"), ("both", "seen it")] {
        crp.call("decide_loan", decide.clone()).await;
        assert_eq!(owed(&crp).await, 50_000, "it waits");
        crp.sync().await;
        supervisor.sync().await;
        assert_eq!(owed(&supervisor).await, 50_000);
        let reviews = supervisor.call("reviews", Value::Null).await;
        let item = &reviews["items"][0];
        assert_eq!(item["reason"], "awaits-approval");
        let parked = &item["parked"]["made"]["operation"];
        let decided = json!({ "parked": parked, "verdict": verdict, "reason": reason });
        supervisor.call("decide_review", decided).await;
        supervisor.sync().await;
        crp.sync().await;
        // Whoever made it is told why it came back, and enters it again.
        let seen = crp.call("loan", the_loan.clone()).await;
        let back = &seen["resolutions"][0]["sent_back"];
        assert_eq!(back["reason"], "resolution 3 is not signed", "{verdict}");
        assert_eq!(seen["resolutions"].as_array().unwrap().len(), 1);
        decide["resolution"] = json!("she has moved away; resolution 3, signed");
    }
    for device in [&crp, &supervisor] {
        assert_eq!(owed(device).await, 0);
        assert_eq!(figure(device, "2025-12", "written-off").await, 50_000);
        device.agrees().await;
    }
    sums_agree(&supervisor, &["2025-08", "2025-12"]).await;
    figures_agree(&mut office, &supervisor, &["2025-08", "2025-12"]).await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, in the order of its days")]
async fn a_mark_opens_to_its_inputs_and_a_fund_keeps_the_norm_that_judged_it() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    for date in ["2026-01-05", "2026-02-05", "2026-03-05"] {
        let draft = crp.draft(&group, date).await;
        closed(&crp, &group, draft).await;
    }
    let grade = json!({
        "group": group, "date": "2026-03-31", "since": "2026-01-01", "grader": "committee",
        "signed_by": "Deachen", "participation": 90, "social": 80, "letter": null, "remark": null,
    });
    let view = crp.call("give_grade", grade.clone()).await;
    let given = &view["grades"][0];
    assert_eq!(
        given["grade"]["inputs"]["meetings_held"],
        json!({ "part": 3, "whole": 3 })
    );
    assert_eq!(
        given["grade"]["inputs"]["attendance"],
        json!({ "part": 6, "whole": 6 })
    );
    assert_eq!(given["beside"]["agrees"], true);
    let mut typed = grade;
    typed["letter"] = json!("A");
    typed["date"] = json!("2026-04-01");
    assert_eq!(
        crp.refused("give_grade", typed).await,
        "field-empty",
        "why A?"
    );

    let mut fund = json!({
        "group": group, "fund": "revolving-fund", "date": "2026-04-02", "amount": 1_500_000,
        "plan": false, "exception": null,
    });
    assert_eq!(
        crp.refused("record_fund", fund.clone()).await,
        "field-empty"
    );
    fund["exception"] = json!("ordered by the block");
    let funds = crp.call("record_fund", fund).await;
    assert_eq!(
        funds["receipts"][0]["receipt"]["norm"]["fund"],
        "revolving-fund"
    );
    assert!(
        funds["receipts"][0]["money"].is_null(),
        "only the paper came"
    );
    let asked = json!({ "group": group, "on": "2026-04-20", "plan": false });
    let funds = crp.call("fund_eligibility", asked).await;
    let unmet = funds["eligible"][0]["unmet"].as_array().unwrap();
    assert!(unmet.iter().any(|unmet| unmet["why"] == "already-received"));
    let mut came = voucher("2026-04-03", 15_000);
    came["lines"][0]["credit"] = json!({ "head": "revolving-fund", "member": null, "folio": null });
    crp.call("enter_voucher", json!({ "group": group, "voucher": came }))
        .await;
    let mut again = voucher("2026-04-04", 1_000);
    again["lines"][0]["credit"] = json!({ "head": "start-up-fund", "member": null, "folio": null });
    crp.call("enter_voucher", json!({ "group": group, "voucher": again }))
        .await;
    let asked = json!({ "group": group, "on": "2026-04-20", "plan": false });
    let funds = crp.call("fund_eligibility", asked).await;
    assert_eq!(funds["receipts"][0]["money"]["date"], "2026-04-03");
    // Once is once, in whatever order it is written down.
    for on in ["2026-04-01", "2026-04-02", "2026-04-03", "2026-04-20"] {
        let asked = json!({ "group": group, "on": on, "plan": false });
        let funds = crp.call("fund_eligibility", asked).await;
        let unmet = funds["eligible"][0]["unmet"].as_array().unwrap();
        let received = json!({ "why": "already-received", "received": 1_500_000 });
        assert!(unmet.contains(&received), "{on}: {unmet:?}");
    }
    assert_eq!(funds["unjudged"].as_array().unwrap().len(), 1);
    assert_eq!(funds["unjudged"][0]["fund"], "start-up");
    assert_eq!(funds["elsewhere"], json!(["vulnerability-fund"]));
    let for_the_vo = json!({
        "group": group, "fund": "vulnerability-fund", "date": "2026-04-05", "amount": 100_000,
        "plan": false, "exception": "asked",
    });
    assert_eq!(
        crp.refused("record_fund", for_the_vo).await,
        "field-invalid"
    );

    let pause = json!({
        "group": group,
        "pause": { "from": "2026-11-01", "to": "2027-03-31", "reason": "the pass is closed" },
    });
    let view = crp.call("pause_meetings", pause).await;
    assert_eq!(view["pauses"].as_array().unwrap().len(), 1);
    let end = json!({ "group": group, "declared": { "on": "2026-05-01", "revived": false } });
    let view = crp.call("declare_status", end).await;
    assert_eq!(view["standing"]["status"], "defunct");
    // It was a mistake: what was declared is taken back, and the group meets as before.
    let life = crp.call("group_life", json!({ "group": group })).await;
    assert_eq!(life["pauses"][0]["pause"]["reason"], "the pass is closed");
    let taken_back = json!({
        "group": group, "operation": life["declared"][0]["operation"],
        "reason": "another group was meant",
    });
    crp.call("reverse_record", taken_back).await;
    let life = crp.call("group_life", json!({ "group": group })).await;
    assert_eq!(life["declared"], json!([]));
    let view = crp.call("standing", json!({ "group": group })).await;
    assert_eq!(view["declared"], json!([]));
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::too_many_lines,
    reason = "one story, from the application to a bad account"
)]
async fn the_banks_file_stands_beside_the_book() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let step = |stage: &str, date: &str, dose: u8, amount: i64| {
        json!({ "group": group, "step": {
            "date": date, "dose": dose, "stage": stage, "kind": "cash-credit", "amount": amount,
            "bank": "J&K Bank", "branch": "Choglamsar", "ifsc": "JAKA0CHOGLA", "account": null,
            "note": null,
        } })
    };
    crp.call("step_linkage", step("applied", "2026-02-01", 1, 600_000))
        .await;
    let late = step("closed", "2026-02-02", 1, 0);
    assert_eq!(
        crp.refused("step_linkage", late).await,
        "linkage-out-of-order"
    );
    let view = crp
        .call("step_linkage", step("sanctioned", "2026-03-01", 1, 500_000))
        .await;
    assert_eq!(view["doses"][0]["days_to_sanction"], 28);
    let borrowing = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0123400077", "sanctioned": "2026-03-01",
        "amount": 500_000, "terms": null,
        "powers": [{ "from": "2026-03-01", "limit": 500_000, "power": 500_000 }],
        "review_due": null, "dose": 1, "subvention": true,
    } });
    let opened = crp.call("open_borrowing", borrowing).await;
    let tag = opened["borrowings"][0]["borrowing"]["tag"].clone();
    let mut drawn = voucher("2026-03-02", 4_000);
    drawn["lines"][0]["credit"] =
        json!({ "head": "bank-cash-credit", "member": null, "folio": tag });
    crp.call("enter_voucher", json!({ "group": group, "voucher": drawn }))
        .await;
    // The receipt names the lender.
    let list = crp.call("papers", json!({ "group": group })).await;
    let one = &list["vouchers"][0];
    let chosen = json!({ "operation": one["operation"], "entry": one["entry"] });
    let receipt = printed(&crp, &group, "voucher", chosen).await;
    assert_eq!(line(&receipt, "Received from")[1], "J&K Bank, Choglamsar");
    // Above the drawing power she is asked once; and once more it is so.
    let mut above = voucher("2026-04-10", 1_001);
    above["lines"][0]["credit"] =
        json!({ "head": "bank-cash-credit", "member": null, "folio": tag });
    let above = json!({ "group": group, "voucher": above });
    assert_eq!(
        crp.refused("enter_voucher", above).await,
        "credit-above-limit"
    );
    let text = "0123400077|CC|5000|2026-03-01|0|12|0|0|M|SARASWATI|||||||JAKA0CHOGLA|N\n\
                0123400077|2026-03-31|BALANCE|0|0|4040.00|JAKA0CHOGLA\n\
                nothing of this is a line\n";
    let file = crp.call("compare_feed", json!({ "text": text })).await;
    assert_eq!(file["says"][0]["kind"], "both", "{file}");
    assert_eq!(file["says"][0]["book"], 400_000);
    assert_eq!(file["says"][0]["difference"], 4_000);
    assert_eq!(file["problems"].as_array().unwrap().len(), 1);
    let claim = json!({ "group": group, "claim": {
        "date": "2026-04-01", "account": "0123400077", "ifsc": "JAKA0CHOGLA",
        "from": "2026-03-01", "to": "2026-03-31", "charged": 4_000, "claimed": 2_000,
        "prompt": false, "credited": null,
    } });
    let view = crp.call("claim_subvention", claim).await;
    assert_eq!(view["claims"][0]["outstanding"], 2_000);
    for (day, outstanding) in [("2026-04-20", 1_500), ("2026-05-20", 1_000)] {
        let part = json!({ "group": group, "claim": {
            "date": "2026-04-01", "account": "123400077", "ifsc": "JAKA0CHOGLA",
            "from": "2026-03-01", "to": "2026-03-31", "charged": 4_000, "claimed": 2_000,
            "prompt": false, "credited": { "date": day, "amount": 500 },
        } });
        let view = crp.call("claim_subvention", part).await;
        assert_eq!(view["claims"][0]["outstanding"], outstanding, "{day}");
        assert_eq!(view["next_claim"]["from"], "2026-04-01");
    }
    let overlaps = json!({ "group": group, "claim": {
        "date": "2026-05-01", "account": "0123400077", "ifsc": "JAKA0CHOGLA",
        "from": "2026-03-31", "to": "2026-04-30", "charged": 4_000, "claimed": 2_000,
        "prompt": false, "credited": null,
    } });
    assert_eq!(
        crp.refused("claim_subvention", overlaps).await,
        "subvention-overlaps"
    );
    crp.sync().await;
    // Nothing was ever paid in: after 90 days the account is out of order, here and at the centre.
    for (of, quiet, npa) in [("2026-05", 90, true), ("2026-04", 59, false)] {
        let standing = month(&crp, &group, of).await["borrowings"][0]["standing"].clone();
        assert_eq!(standing["outstanding"], 400_000);
        assert_eq!(standing["credit"]["days_without_credit"], quiet, "{of}");
        assert_eq!(standing["is_npa"], npa, "{of}");
        let told = at_centre(&crp, of).await;
        let bad = if npa { 400_000 } else { 0 };
        assert_eq!(told["sums"]["banks"]["outstanding"], 400_000, "{of}");
        assert_eq!(told["sums"]["banks"]["npa"], bad, "{of}");
        assert_eq!(told["banks_npa"], if npa { 10_000 } else { 0 }, "{of}");
    }
    crp.agrees().await;
    office.stop().await;
}
