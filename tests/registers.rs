//! What is printed of a book that was corrected: numbers that stay, what was reversed beside its
//! counter-entry, a woman who was written twice, an old group's balances.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{agreed, closed, loan, monthly, of, organisation, paid, received, row, tag};
use crate::papers::{last, line, rows, rupees};
use crate::stories::{Device, Office, group, member};

/// What of a paper is chosen; the rest is November.
pub(crate) async fn printed(
    device: &Device,
    group: &Value,
    paper: &str,
    chosen: Value,
) -> Vec<Vec<String>> {
    let mut wish = json!({
        "group": group, "paper": paper, "format": "csv", "language": "en", "month": null,
        "from": "2026-01-01", "to": "2026-12-31", "operation": null, "entry": null,
        "member": null, "loan": null, "head": null, "service_charge": false,
    });
    for (field, value) in chosen.as_object().unwrap() {
        wish[field] = value.clone();
    }
    let made = device.call("make_paper", wish).await;
    let bytes = STANDARD.decode(made["base64"].as_str().unwrap()).unwrap();
    rows(&String::from_utf8(bytes).unwrap())
}

/// The numbers of the meetings by day, oldest first, and of everything that has a voucher.
async fn numbers(device: &Device, group: &Value) -> (Vec<(String, String)>, Vec<String>) {
    let list = device.call("papers", json!({ "group": group })).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let meetings = list["meetings"].as_array().unwrap().iter().rev();
    let meetings = meetings.map(|one| (text(&one["date"]), text(&one["number"])));
    let vouchers = list["vouchers"].as_array().unwrap().iter();
    (
        meetings.collect(),
        vouchers.map(|one| text(&one["number"])).collect(),
    )
}

/// A meeting of the day in which stationery is bought.
async fn met(device: &Device, group: &Value, date: &str) -> Value {
    let mut draft = device.draft(group, date).await;
    draft["lines"] = json!([paid("stationery", 20)]);
    closed(device, group, draft).await["line"]["operation"].clone()
}

async fn reverse(device: &Device, operation: &Value, reason: &str) {
    let input = json!({ "operation": operation, "reason": reason });
    device.call("reverse_meeting", input).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printed_number_never_changes_and_never_stands_for_something_else() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    asha.sync().await;
    let nasreen = office.enrol("Nasreen", &[Role::Supervisor]).await;
    nasreen.sync().await;

    // Two devices without a network: each prints before it knows of the other.
    met(&asha, &group, "2026-03-05").await;
    let april = met(&asha, &group, "2026-04-05").await;
    let (of_asha, vouchers) = numbers(&asha, &group).await;
    assert_eq!(of_asha.len(), 2);
    assert!(of_asha[0].1.starts_with("05-03-26-"), "{of_asha:?}");
    met(&nasreen, &group, "2026-02-05").await;
    let (of_nasreen, _) = numbers(&nasreen, &group).await;
    for device in [&nasreen, &asha, &nasreen] {
        device.sync().await;
    }
    for device in [&asha, &nasreen] {
        let (meetings, all) = numbers(device, &group).await;
        assert_eq!(meetings[..1], of_nasreen[..], "the one that came late");
        assert_eq!(meetings[1..], of_asha[..], "the later ones stay");
        assert!(vouchers.iter().all(|number| all.contains(number)));
    }

    // What is reversed keeps its number, and what is recorded anew has one of its own.
    reverse(&asha, &april, "two rupees too many").await;
    let (meetings, _) = numbers(&asha, &group).await;
    assert_eq!(meetings[1..], of_asha[..1]);
    met(&asha, &group, "2026-04-05").await;
    let (meetings, _) = numbers(&asha, &group).await;
    let mut known: BTreeSet<String> = meetings.into_iter().map(|(_, number)| number).collect();
    assert!(known.insert(of_asha[1].1.clone()), "{known:?}");
    let book = printed(&asha, &group, "cash-book", json!({})).await;
    let opened: Vec<&String> = book
        .iter()
        .filter_map(|row| row.get(1))
        .filter(|words| words.starts_with("Opening balance, meeting"))
        .collect();
    assert_eq!(opened.len(), 4, "{opened:?}");
    for number in known {
        let words = format!("Opening balance, meeting {number}");
        assert_eq!(opened.iter().filter(|is| ***is == words).count(), 1);
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn what_was_reversed_is_printed_with_its_counter_entry_and_changes_no_sum() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = of(&asha, &group, "Padma").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([loan(&padma["tag"], 40, 4, "2026-03-05")]);
    closed(&asha, &group, draft).await;
    let mut draft = asha.draft(&group, "2026-03-05").await;
    let instalment = &draft["repayments"][0];
    assert_eq!(instalment["principal"], 1_000, "{instalment}");
    let before = printed(&asha, &group, "passbook", json!({ "member": padma["tag"] })).await;
    row(&mut draft, &padma["tag"])["savings"][0]["amount"] = json!(2_000);
    let wrong = closed(&asha, &group, draft).await["line"]["operation"].clone();
    reverse(&asha, &wrong, "her saving was 25").await;

    let is_why = |words: &String| {
        words.starts_with("Reversed on ") && words.ends_with(", because: her saving was 25")
    };
    let book = printed(&asha, &group, "passbook", json!({ "member": padma["tag"] })).await;
    let counter: Vec<&Vec<String>> = book.iter().filter(|row| row.iter().any(is_why)).collect();
    assert_eq!(counter.len(), 2, "saving and loan: {book:?}");
    assert_eq!(counter[0][1], "-20.00", "{counter:?}");
    assert_eq!(counter[1][2], "-10.00", "{counter:?}");
    let entered = book.iter().filter(|row| row[0] == "2026-03-05");
    assert_eq!(entered.count(), 4, "{book:?}");
    assert_eq!(line(&book, "Total"), line(&before, "Total"));
    assert_eq!(last(&book, "Total"), last(&before, "Total"));
    let her = asha.call("member", json!({ "member": padma["id"] })).await;
    assert_eq!(line(&book, "Total")[4], rupees(&her["line"]["saved"]));

    let cash = printed(&asha, &group, "cash-book", json!({})).await;
    let month = json!({ "group": group, "month": "2026-03" });
    let month = asha.call("book_month", month).await;
    let totals = last(&cash, "Total");
    assert_eq!(totals[8], rupees(&month["closing"]["cash"]));
    assert_eq!(totals[4], "50.00", "received: {cash:?}");
    assert!(cash.iter().flatten().filter(|words| is_why(words)).count() >= 3);
    let ledger = printed(
        &asha,
        &group,
        "general-ledger",
        json!({ "head": "compulsory-saving" }),
    )
    .await;
    let counter = ledger.iter().find(|row| row.iter().any(is_why)).unwrap();
    assert_eq!(counter[4], "-45.00");
    assert_eq!(last(&ledger, "Total")[4], "50.00");

    let folio = printed(&asha, &group, "loan-ledger", json!({})).await;
    let at = folio.iter().position(|row| row.iter().any(is_why)).unwrap();
    let (entry, counter) = (&folio[at - 1], &folio[at]);
    assert_eq!((&*entry[3], &*entry[6]), ("10.00", "30.00"), "{folio:?}");
    assert_eq!((&*counter[3], &*counter[6]), ("-10.00", "40.00"));
    assert_eq!(last(&folio, "Total")[3], "0.00");

    // A loan of a meeting that was reversed has its page, too.
    let march = asha.draft(&group, "2026-03-05").await;
    closed(&asha, &group, march).await;
    let mut draft = asha.draft(&group, "2026-04-05").await;
    let zainab = tag(&asha, &group, "Zainab").await;
    draft["loans"] = json!([loan(&zainab, 30, 3, "2026-05-05")]);
    let lent = closed(&asha, &group, draft).await["line"]["operation"].clone();
    reverse(&asha, &lent, "she did not take it").await;
    let book = printed(&asha, &group, "passbook", json!({ "member": zainab })).await;
    let page: Vec<&Vec<String>> = book.iter().filter(|row| row[0] == "2026-04-05").collect();
    assert_eq!(page.len(), 4, "{book:?}");
    assert_eq!((&*page[2][1], &*page[3][1]), ("30.00", "-30.00"));
    assert_eq!(last(&book, "Total")[5], "0.00");
    // And its folio in the loan ledger.
    let ledger = printed(&asha, &group, "loan-ledger", json!({})).await;
    let hers = ledger
        .iter()
        .skip_while(|row| !row[0].starts_with("Zainab"));
    let folio: Vec<&Vec<String>> = hers.filter(|row| row[0] == "2026-04-05").collect();
    assert_eq!(folio.len(), 2, "{ledger:?}");
    assert_eq!((&*folio[0][6], &*folio[1][6]), ("30.00", "0.00"));
    assert!(
        folio[1]
            .iter()
            .any(|words| words.contains("she did not take it"))
    );

    // The register of the month has both meetings, and counts the one that stands.
    let month = json!({ "month": "2026-03" });
    let register = printed(&asha, &group, "attendance-and-savings", month).await;
    let lines = register
        .iter()
        .filter(|row| row.get(1).is_some_and(|name| name.starts_with("Padma")));
    let lines: Vec<&Vec<String>> = lines.collect();
    assert_eq!(lines[0][3..7], ["P", "25.00", "0.00", "25.00"]);
    assert_eq!(lines[1][2..5], ["P", "20.00", "0.00"], "{register:?}");
    assert_eq!(last(&register, "Total")[4], "50.00");
    let why = "because: her saving was 25. It stands here and counts nowhere.";
    assert!(register.iter().flatten().any(|words| words.ends_with(why)));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledgers_page_of_the_box_never_falls_below_what_was_in_it() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([received("membership-fee", 100)]);
    draft["deposit"] = json!(15_000);
    closed(&asha, &group, draft).await;
    let page = printed(&asha, &group, "general-ledger", json!({ "head": "cash" })).await;
    assert!(
        page.iter().all(|row| row.last().unwrap() != "Cr"),
        "{page:?}"
    );
    assert_eq!(last(&page, "Total")[5], "0.00");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_woman_who_was_there_under_her_other_record_was_there() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let names = ["Padma", "Zainab", "Padma Angmo", "Fatima"];
    let group = monthly(&asha, &village, "2026-01-01", &names).await;
    let (kept, other) = (
        of(&asha, &group, "Padma").await,
        of(&asha, &group, "Padma Angmo").await,
    );
    let mut draft = asha.draft(&group, "2026-02-05").await;
    row(&mut draft, &kept["tag"])["attendance"] = json!("absent");
    row(&mut draft, &other["tag"])["attendance"] = json!("late");
    draft["signatories"] = json!([
        tag(&asha, &group, "Fatima").await,
        tag(&asha, &group, "Zainab").await,
    ]);
    closed(&asha, &group, draft).await;
    let merge = json!({
        "group": group, "kept": kept["id"], "other": other["id"], "reason": "one passbook",
    });
    asha.call("merge_members", merge).await;
    agreed(&asha, &checker).await;
    let month = json!({ "month": "2026-02" });
    let register = printed(&asha, &group, "attendance-and-savings", month).await;
    let hers = register
        .iter()
        .find(|row| row.get(1).is_some_and(|name| name.starts_with("Padma")));
    assert_eq!(hers.unwrap()[3], "L", "{register:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passbook_tells_apart_what_was_saved_before_and_what_for() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2020-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let sheet = asha.call("open_cutoff", json!({ "group": group })).await;
    let mut draft = sheet["draft"].clone();
    draft["cutoff"]["date"] = json!("2026-03-31");
    draft["cutoff"]["meetings"] = json!(60);
    draft["cutoff"]["has"]["cash"] = json!(400_000);
    for row in draft["cutoff"]["members"].as_array_mut().unwrap() {
        row["savings"][0]["amount"] = json!(170_000);
        let savings = row["savings"].as_array_mut().unwrap();
        savings.push(json!({ "kind": "voluntary", "amount": 30_000 }));
    }
    asha.call("enter_cutoff", json!({ "group": group, "draft": draft }))
        .await;
    let mut draft = asha.draft(&group, "2026-04-05").await;
    row(&mut draft, &padma)["savings"] = json!([
        { "kind": "compulsory", "amount": 2_500 },
        { "kind": "special", "amount": 700 },
    ]);
    closed(&asha, &group, draft).await;
    let book = printed(&asha, &group, "passbook", json!({ "member": padma })).await;
    let before = line(&book, "Saved before");
    let kinds = ["1700.00", "300.00", "0.00", "", "2000.00"];
    assert_eq!(before[1..6], kinds, "{book:?}");
    let total = book
        .iter()
        .find(|row| row[0] == "Total" && row[5] == "2032.00");
    let kinds = ["1725.00", "300.00", "7.00", "0.00"];
    assert_eq!(total.unwrap()[1..5], kinds, "{book:?}");
    assert!(book.iter().all(|row| row[0] != "2026-03-31"), "{book:?}");
    let april = book.iter().find(|row| row[0] == "2026-04-05").unwrap();
    assert_eq!(april[1..6], ["25.00", "0.00", "7.00", "0.00", "2032.00"]);

    // Nobody met in May: no attendance, not one of nothing.
    let card = printed(
        &asha,
        &group,
        "report-card",
        json!({ "to": "2026-05-31", "from": "2026-04-01" }),
    )
    .await;
    let may = line(&card, "May 2026");
    assert_eq!(may[2], "", "{may:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_adds_up_for_her_and_a_folio_names_the_resolution_of_the_minutes() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([loan(&padma, 40, 4, "2026-03-05")]);
    let lent = closed(&asha, &group, draft).await["line"]["operation"].clone();
    let draft = asha.draft(&group, "2026-03-05").await;
    let interest = rupees(&draft["repayments"][0]["interest"]);
    let paid = closed(&asha, &group, draft).await["line"]["operation"].clone();
    let chosen = json!({ "operation": paid, "member": padma });
    let slip = printed(&asha, &group, "slip", chosen).await;
    assert_eq!(line(&slip, "Loan repaid")[1], "10.00", "{slip:?}");
    assert_eq!(line(&slip, "Interest paid")[1], interest);
    assert_eq!(line(&slip, "Loan left")[1], "30.00");

    let folio = printed(&asha, &group, "loan-ledger", json!({})).await;
    let number = line(&folio, "Resolution no.")[1].clone();
    let minutes = printed(&asha, &group, "minutes", json!({ "operation": lent })).await;
    let begins = format!("{number}: ");
    let resolved = minutes
        .iter()
        .flatten()
        .filter(|words| words.starts_with(&begins));
    assert_eq!(resolved.count(), 1, "{number} in {minutes:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_voucher_of_what_was_reversed_is_printed_again_and_says_so() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let wrong = met(&asha, &group, "2026-03-05").await;
    reverse(&asha, &wrong, "the shop gave five back").await;
    let mut draft = asha.draft(&group, "2026-03-05").await;
    draft["lines"] = json!([paid("stationery", 15)]);
    closed(&asha, &group, draft).await;
    let list = asha.call("papers", json!({ "group": group })).await;
    let vouchers = list["vouchers"].as_array().unwrap();
    let kinds: Vec<(&Value, &Value)> = vouchers
        .iter()
        .map(|one| (&one["amount"], &one["reversed"]))
        .collect();
    assert_eq!(
        kinds,
        [
            (&json!(1_500), &json!(false)),
            (&json!(2_000), &json!(true))
        ]
    );
    let chosen = |one: &Value| json!({ "operation": one["operation"], "entry": one["entry"] });
    let says = |paper: &[Vec<String>], what: &str| {
        paper.iter().flatten().any(|words| words.contains(what))
    };
    let counts = printed(&asha, &group, "voucher", chosen(&vouchers[0])).await;
    assert!(!says(&counts, "Reversed"), "{counts:?}");
    let struck = printed(&asha, &group, "voucher", chosen(&vouchers[1])).await;
    let anew = list["meetings"][0]["number"].as_str().unwrap();
    let own = vouchers[1]["number"].as_str().unwrap();
    for what in [
        "Reversed: this counts no more",
        "because: the shop gave five back",
        own,
        anew,
        "20.00",
    ] {
        assert!(says(&struck, what), "{what} in {struck:?}");
    }
    office.stop().await;
}

/// A meeting of the day in which only this woman pays what is due of her loan.
async fn only_she_paid(device: &Device, group: &Value, date: &str, her: &Value) {
    let mut draft = device.draft(group, date).await;
    let repayments = draft["repayments"].as_array_mut().unwrap();
    repayments.retain(|one| one["member"] == *her);
    closed(device, group, draft).await;
}

/// Resolves something about a woman's loan, and another person agrees.
async fn resolved(device: &Device, checker: &Device, group: &Value, decision: Value) {
    let mut input = json!({ "group": group });
    for (field, value) in decision.as_object().unwrap() {
        input[field] = value.clone();
    }
    device.call("decide_loan", input).await;
    agreed(device, checker).await;
}

/// A list's row with this in its column, by the names of the columns.
fn told(list: &[Vec<String>], column: &str, is: &str) -> BTreeMap<String, String> {
    let at = list[0].iter().position(|name| name == column).unwrap();
    let row = list[1..].iter().find(|row| row[at] == is).unwrap();
    list[0].iter().cloned().zip(row.iter().cloned()).collect()
}

/// Padma, who paid nothing, agrees anew what is left; of Zainab, who paid twice, 200 rupees are
/// given up.
pub(crate) async fn two_resolutions(asha: &Device, checker: &Device, village: &Value) -> Value {
    let group = monthly(asha, village, "2026-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(asha, &group, "Padma").await;
    let zainab = tag(asha, &group, "Zainab").await;
    let mut draft = asha.draft(&group, "2026-07-05").await;
    draft["lines"] = json!([received("donation", 1_200)]);
    draft["loans"] = json!([
        loan(&padma, 500, 5, "2026-08-05"),
        loan(&zainab, 600, 6, "2026-08-05"),
    ]);
    closed(asha, &group, draft).await;
    only_she_paid(asha, &group, "2026-08-05", &zainab).await;
    only_she_paid(asha, &group, "2026-09-05", &zainab).await;
    let loans = asha.call("group_loans", json!({ "group": group })).await;
    let of = |her: &Value| {
        let mut all = loans["loans"].as_array().unwrap().iter();
        all.find(|one| one["member"] == *her).unwrap()["loan"].clone()
    };
    let terms = loan(&padma, 500, 10, "2026-10-05")["terms"].clone();
    let anew = json!({
        "loan": of(&padma), "date": "2026-09-20",
        "what": { "kind": "rescheduled", "terms": terms },
        "resolution": "her goats died; resolution 7",
    });
    resolved(asha, checker, &group, anew).await;
    let given_up = json!({
        "loan": of(&zainab), "date": "2026-10-20",
        "what": { "kind": "written-off", "principal": 20_000, "interest": 0 },
        "resolution": "her house burned; resolution 9",
    });
    resolved(asha, checker, &group, given_up).await;
    group
}

/// The line of a woman: her name stands with her husband's.
fn hers<'a>(list: &'a [Vec<String>], name: &str) -> &'a [String] {
    let is_hers = |row: &&Vec<String>| row.get(1).is_some_and(|words| words.starts_with(name));
    list.iter().find(is_hers).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_given_up_by_resolution_leaves_the_demand_and_no_arrears_below_nothing() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let group = two_resolutions(&asha, &checker, &village).await;
    let period = json!({ "from": "2026-07-01", "to": "2026-11-30" });
    let list = printed(&asha, &group, "demand-collection-balance", period).await;
    // Arrears before, principal and interest that fell due, less what was given up, demand;
    // principal and interest paid, balance.
    assert_eq!(
        hers(&list, "Padma")[5..13],
        [
            "0.00", "300.00", "40.00", "200.00", "140.00", "0.00", "0.00", "140.00"
        ],
        "{list:?}"
    );
    assert_eq!(
        hers(&list, "Zainab")[5..13],
        [
            "0.00", "400.00", "34.00", "100.00", "334.00", "200.00", "22.00", "112.00"
        ],
        "{list:?}"
    );
    assert_eq!(last(&list, "Total")[5], "0.00");
    assert_eq!(last(&list, "Total")[9], "474.00");
    // In October alone there were arrears of hers before, and nothing of hers was given up.
    let period = json!({ "from": "2026-10-01", "to": "2026-10-31" });
    let list = printed(&asha, &group, "demand-collection-balance", period).await;
    assert_eq!(hers(&list, "Padma")[5], "20.00", "{list:?}");
    assert_eq!(hers(&list, "Zainab")[5], "0.00", "{list:?}");
    assert_eq!(hers(&list, "Zainab")[9], "8.00", "{list:?}");
    // Where nothing was given up, nobody reads of it.
    let period = json!({ "from": "2026-08-01", "to": "2026-08-31" });
    let list = printed(&asha, &group, "demand-collection-balance", period).await;
    assert_eq!(hers(&list, "Padma")[8], "110.00", "{list:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lokos_is_told_what_was_paid_and_not_what_was_given_up() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let group = two_resolutions(&asha, &checker, &village).await;
    let list = printed(&asha, &group, "lokos-member-loans", json!({})).await;
    let zainab = told(&list, "loan_amount", "600.00");
    assert_eq!(zainab["amount_paid"], "200.00", "{list:?}");
    let padma = told(&list, "loan_amount", "500.00");
    assert_eq!(padma["amount_paid"], "0.00", "{list:?}");
    // What counts is what was agreed last.
    for (field, is) in [
        ("instalments", "10"),
        ("instalment_amount", "50.00"),
        ("repayment_start_month", "2026-10"),
        ("principal_overdue", "150.00"),
    ] {
        assert_eq!(padma[field], is, "{field}: {list:?}");
    }
    assert_eq!(zainab["instalments"], "6", "{list:?}");
    assert_eq!(zainab["instalment_amount"], "100.00", "{list:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folio_says_on_its_day_what_was_resolved() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let group = two_resolutions(&asha, &checker, &village).await;
    let ledger = printed(&asha, &group, "loan-ledger", json!({})).await;
    let on = |day: &str| {
        let mut rows = ledger.iter().filter(|row| row[0] == day);
        let row = rows.next().unwrap_or_else(|| panic!("{day} in {ledger:?}"));
        assert!(rows.next().is_none(), "{day} in {ledger:?}");
        row
    };
    let anew = on("2026-09-20");
    assert_eq!(
        anew.last().unwrap(),
        "Agreed anew: 10 instalments of Rs 50, first due October 2026, 24% a year, on what is left. \
         her goats died; resolution 7"
    );
    // What was overdue is asked anew; her interest stays due.
    let overdue = anew.len() - 3;
    assert_eq!(anew[overdue..overdue + 2], ["0.00", "20.00"], "{ledger:?}");
    let given_up = on("2026-10-20");
    assert_eq!(
        given_up.last().unwrap(),
        "Written off: Rs 200 of principal and Rs 0 of interest. \
         her house burned; resolution 9"
    );
    assert!(given_up.contains(&"200.00".to_owned()), "{ledger:?}");
    office.stop().await;
}

/// An old group: Padma was given 6,000 in January and had paid 2,000 of it, and 1,000 is late.
pub(crate) async fn old_group(asha: &Device, village: &Value) -> (Value, Value) {
    let group = monthly(asha, village, "2020-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(asha, &group, "Padma").await;
    let sheet = asha.call("open_cutoff", json!({ "group": group })).await;
    let mut draft = sheet["draft"].clone();
    let cutoff = &mut draft["cutoff"];
    cutoff["date"] = json!("2026-09-30");
    cutoff["meetings"] = json!(60);
    cutoff["has"]["cash"] = json!(50_000);
    cutoff["funds"]["other_receipts"] = json!(30_000);
    cutoff["insurance"] = json!([{
        "number": "0077", "name": "PMSBY", "premium": 2_000, "cover": 20_000_000,
        "from": "2026-06-01", "to": "2027-05-31",
    }]);
    let rows = cutoff["members"].as_array_mut().unwrap();
    for row in rows.iter_mut() {
        row["savings"][0]["amount"] = json!(210_000);
    }
    let hers = rows.iter_mut().find(|row| row["member"] == padma).unwrap();
    let terms = loan(&padma, 3_000, 4, "2026-10-05")["terms"].clone();
    hers["loans"] = json!([{
        "number": "B-12", "source": "own", "given": "2026-01-05", "amount": 600_000,
        "principal_paid": 200_000, "interest_paid": 70_000, "principal_overdue": 100_000,
        "interest_overdue": 0, "overdue_since": "2026-08-05", "terms": terms,
        "purpose": "a cow",
    }]);
    asha.call("enter_cutoff", json!({ "group": group, "draft": draft }))
        .await;
    (group, padma)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_loan_is_printed_with_its_day_and_amount_and_what_was_left() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let (group, padma) = old_group(&asha, &village).await;
    let folio = printed(&asha, &group, "loan-ledger", json!({})).await;
    for (fact, says) in [
        ("Sanctioned on", "2026-01-05"),
        ("Amount", "6000.00"),
        ("Left on 30-09-2026", "4000.00"),
        ("Instalments", "4 of Rs 750"),
    ] {
        assert_eq!(line(&folio, fact)[1], says, "{folio:?}");
    }
    let october = folio.iter().find(|row| row[0] == "2026-10-05").unwrap();
    assert_eq!(october[1], "750.00", "{folio:?}");

    let book = printed(&asha, &group, "passbook", json!({ "member": padma })).await;
    let loan_of = book
        .iter()
        .skip_while(|row| !row[0].starts_with("Loan B-12"));
    let loan_of: Vec<&Vec<String>> = loan_of.collect();
    let given = loan_of.iter().find(|row| row[0] == "2026-01-05").unwrap();
    assert_eq!((&*given[1], &*given[5]), ("6000.00", "6000.00"), "{book:?}");
    let left = loan_of.iter().find(|row| row[0] == "2026-09-30").unwrap();
    assert_eq!(
        left[1..],
        [
            "0.00",
            "2000.00",
            "700.00",
            "0.00",
            "4000.00",
            "Left on 30-09-2026"
        ],
        "{book:?}"
    );
    assert_eq!(last(&book, "Total")[5], "4000.00", "{book:?}");

    // What was late on that day is late before, in a list that begins earlier, too.
    let period = json!({ "from": "2026-07-01", "to": "2026-10-31" });
    let list = printed(&asha, &group, "demand-collection-balance", period).await;
    assert_eq!(hers(&list, "Padma")[5], "1000.00", "{list:?}");
    assert_eq!(hers(&list, "Padma")[6], "750.00", "{list:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lokos_is_told_of_the_other_receipts_of_an_old_group() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let (group, _) = old_group(&asha, &village).await;
    let list = printed(&asha, &group, "lokos-group", json!({ "to": "2026-09-30" })).await;
    let told = |list: &[Vec<String>]| {
        let at = list[0].iter().position(|name| name == "other_receipts");
        list[1][at.unwrap()].clone()
    };
    assert_eq!(told(&list), "300.00", "{list:?}");
    let mut draft = asha.draft(&group, "2026-10-05").await;
    draft["lines"] = json!([received("other-receipt", 20)]);
    draft["lines"][0]["note"] = json!("sold the old box");
    closed(&asha, &group, draft).await;
    let list = printed(&asha, &group, "lokos-group", json!({})).await;
    assert_eq!(told(&list), "320.00", "{list:?}");
    let policies = printed(&asha, &group, "lokos-insurance", json!({})).await;
    let told = [
        "",
        "0077",
        "PMSBY",
        "20.00",
        "200000.00",
        "2026-06-01",
        "2027-05-31",
    ];
    assert_eq!(policies[1], told, "{policies:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_names_the_organisation_of_its_own_time() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let september = met(&asha, &group, "2026-09-05").await;
    let first = organisation(&asha, &village, "VO One").await;
    let second = organisation(&asha, &village, "VO Two").await;
    let join = |federation: &Value, day: &str| json!({ "federation": federation, "group": group, "name": "", "joined": day });
    asha.call("add_federation_member", join(&first, "2026-01-05"))
        .await;
    let leave = json!({
        "federation": first, "group": group, "on": "2026-09-30", "reason": "nearer",
    });
    asha.call("leave_federation", leave).await;
    asha.call("add_federation_member", join(&second, "2026-10-01"))
        .await;
    let of = |from: &str, to: &str| json!({ "from": from, "to": to });
    for (paper, chosen, name) in [
        ("monthly-report", json!({ "month": "2026-08" }), "VO One"),
        ("monthly-report", json!({ "month": "2026-10" }), "VO Two"),
        (
            "receipts-and-payments",
            json!({ "month": "2026-08" }),
            "VO One",
        ),
        (
            "attendance-and-savings",
            json!({ "month": "2026-08" }),
            "VO One",
        ),
        ("cash-book", of("2026-08-01", "2026-09-29"), "VO One"),
        ("cash-book", of("2026-08-01", "2026-10-31"), "VO Two"),
        ("general-ledger", of("2026-08-01", "2026-09-29"), "VO One"),
        ("report-card", of("2026-08-01", "2026-09-29"), "VO One"),
        (
            "demand-collection-balance",
            of("2026-08-01", "2026-08-29"),
            "VO One",
        ),
        ("minutes", json!({ "operation": september }), "VO One"),
        ("passbook", json!({ "member": padma }), "VO Two"),
        ("loan-ledger", json!({}), "VO Two"),
    ] {
        let list = printed(&asha, &group, paper, chosen.clone()).await;
        assert_eq!(line(&list, "VO")[1], name, "{paper} of {chosen}: {list:?}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn the_receipt_of_what_another_woman_brought_names_her_who_brought_it() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let names = ["Padma", "Zainab", "Chorol"];
    let group = monthly(&asha, &village, "2026-01-01", &names).await;
    let padma = tag(&asha, &group, "Padma").await;
    let zainab = tag(&asha, &group, "Zainab").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([
        loan(&padma, 40, 4, "2026-03-05"),
        loan(&zainab, 30, 3, "2026-03-05"),
    ]);
    closed(&asha, &group, draft).await;
    let mut draft = asha.draft(&group, "2026-03-05").await;
    let chorol = tag(&asha, &group, "Chorol").await;
    let mut repayments = draft["repayments"].as_array_mut().unwrap().iter_mut();
    let hers = repayments.find(|one| one["member"] == padma).unwrap();
    hers["paid_by"] = chorol;
    closed(&asha, &group, draft).await;
    let list = asha.call("papers", json!({ "group": group })).await;
    let vouchers = list["vouchers"].as_array().unwrap().iter();
    let paid = vouchers.filter(|one| one["date"] == "2026-03-05");
    let mut from = Vec::new();
    for one in paid {
        let chosen = json!({ "operation": one["operation"], "entry": one["entry"] });
        let receipt = printed(&asha, &group, "voucher", chosen).await;
        from.push((
            line(&receipt, "Account head")[1].clone(),
            line(&receipt, "Received from")[1].clone(),
        ));
    }
    for head in ["Members’ loans", "Interest on loans"] {
        let names: BTreeSet<&str> = from
            .iter()
            .filter(|(of, _)| of == head)
            .map(|(_, name)| name.as_str())
            .collect();
        assert_eq!(
            names,
            [
                "Chorol, w/d of Ali (for Padma, w/d of Ali)",
                "Zainab, w/d of Ali"
            ]
            .into(),
            "{from:?}"
        );
    }
    let meetings = list["meetings"].as_array().unwrap().iter();
    let met = meetings
        .clone()
        .find(|one| one["date"] == "2026-03-05")
        .unwrap();
    let minutes = printed(
        &asha,
        &group,
        "minutes",
        json!({ "operation": met["operation"] }),
    )
    .await;
    let brought = "Chorol, w/d of Ali (for Padma, w/d of Ali): Rs 11.";
    let said = minutes
        .iter()
        .flatten()
        .any(|cell| cell.replace('\u{a0}', " ").ends_with(brought));
    assert!(said, "{minutes:?}");
    let ledger = printed(&asha, &group, "loan-ledger", json!({})).await;
    let remarks = ledger
        .iter()
        .flatten()
        .filter(|cell| *cell == "Brought by Chorol, w/d of Ali");
    assert_eq!(remarks.count(), 1, "{ledger:?}");
    // Of the next payment she brings a part, and Zainab another one; the rest Padma pays herself.
    let mut draft = asha.draft(&group, "2026-04-05").await;
    let rows = draft["repayments"].as_array().unwrap();
    let hers = rows
        .iter()
        .find(|one| one["member"] == padma)
        .unwrap()
        .clone();
    let mut all: Vec<Value> = rows.iter().filter(|one| **one != hers).cloned().collect();
    let part = |interest: i64, principal: i64, by: Value| {
        let mut part = hers.clone();
        (part["interest"], part["principal"]) = (json!(interest), json!(principal));
        part["paid_by"] = by;
        part
    };
    let (interest, principal) = (
        hers["interest"].as_i64().unwrap(),
        hers["principal"].as_i64().unwrap(),
    );
    all.push(part(interest, 0, Value::Null));
    all.push(part(0, 400, tag(&asha, &group, "Chorol").await));
    all.push(part(0, principal - 400, zainab.clone()));
    draft["repayments"] = json!(all);
    closed(&asha, &group, draft).await;
    let said =
        "Rs 4 of it brought by Chorol, w/d of Ali · Rs 6 of it brought by Zainab, w/d of Ali";
    for paper in ["loan-ledger", "passbook"] {
        let pages = printed(&asha, &group, paper, json!({ "member": padma })).await;
        let told = pages.iter().flatten().filter(|cell| *cell == said);
        assert_eq!(told.count(), 1, "{paper}: {pages:?}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_for_stays_with_its_rank_beside_what_was_given() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let names = ["Padma", "Zainab", "Chorol"];
    let group = monthly(&asha, &village, "2026-01-01", &names).await;
    let padma = tag(&asha, &group, "Padma").await;
    let zainab = tag(&asha, &group, "Zainab").await;
    let chorol = tag(&asha, &group, "Chorol").await;
    let asks = |member: &Value, rupees: i64, rank: u8, loan: Value| json!({ "member": member, "amount": rupees * 100, "purpose": "seed", "priority": rank, "loan": loan });
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([
        loan(&zainab, 40, 4, "2026-03-05"),
        loan(&padma, 10, 1, "2026-03-05"),
    ]);
    draft["demands"] = json!([
        asks(&zainab, 40, 1, json!(0)),
        asks(&chorol, 50, 2, Value::Null),
        asks(&padma, 60, 3, json!(0)),
    ]);
    // What was given is a loan of this meeting, and answers one demand.
    let mut wrong = draft.clone();
    wrong["demands"][1]["loan"] = json!(0);
    let wrong = asha.counted(&group, wrong).await;
    let check = asha
        .call("save_meeting", json!({ "group": group, "draft": wrong }))
        .await;
    assert_eq!(check["refusal"]["code"], "field-invalid", "{check}");
    let met = closed(&asha, &group, draft).await["line"]["operation"].clone();
    let chosen = json!({ "operation": met });
    let view = asha.call("meeting", chosen.clone()).await;
    assert_eq!(
        view["meeting"]["demands"].as_array().unwrap().len(),
        3,
        "{view}"
    );
    let minutes = printed(&asha, &group, "minutes", chosen).await;
    let asked = minutes
        .iter()
        .filter(|row| row.get(1).is_some_and(|cell| cell == "A loan is asked for"));
    let asked: Vec<String> = asked.map(|row| row[2].replace('\u{a0}', " ")).collect();
    assert_eq!(
        asked,
        [
            "1. Zainab, w/d of Ali asks for Rs 40 for seed. Rs 40 is given.",
            "2. Chorol, w/d of Ali asks for Rs 50 for seed. Nothing is given today.",
            "3. Padma, w/d of Ali asks for Rs 60 for seed. Rs 10 is given.",
        ]
    );
    // The next meeting goes on with what was not given, or not wholly.
    let next = json!({ "group": group, "date": "2026-03-05" });
    let next = asha.call("open_meeting", next).await;
    assert_eq!(
        next["last"]["demands"],
        json!([
            asks(&chorol, 50, 2, Value::Null),
            asks(&padma, 50, 3, Value::Null)
        ])
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resolution_about_a_loan_is_numbered_in_the_minutes_and_moves_no_other() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let zainab = tag(&asha, &group, "Zainab").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([loan(&padma, 20, 4, "2026-03-05")]);
    closed(&asha, &group, draft).await;
    let mut draft = asha.draft(&group, "2026-03-05").await;
    draft["loans"] = json!([loan(&zainab, 30, 3, "2026-04-05")]);
    draft["minutes"]["resolutions"] = json!([{
        "text": "A new cash box is bought.", "proposer": padma, "seconder": zainab,
    }]);
    let march = closed(&asha, &group, draft).await["line"]["operation"].clone();
    let chosen = json!({ "operation": march });
    let numbered = |minutes: &[Vec<String>]| -> Vec<String> {
        let words = minutes.iter().flatten();
        let numbered = words.filter(|words| words.starts_with("05-03-26-") && words.contains(": "));
        numbered.cloned().collect()
    };
    let before = numbered(&printed(&asha, &group, "minutes", chosen.clone()).await);
    assert_eq!(before.len(), 2, "{before:?}");
    let loans = asha.call("group_loans", json!({ "group": group })).await;
    let mut all = loans["loans"].as_array().unwrap().iter();
    let hers = all.find(|one| one["member"] == padma).unwrap();
    let given_up = json!({
        "loan": hers["loan"], "date": "2026-03-05",
        "what": { "kind": "written-off", "principal": 500, "interest": 0 },
        "resolution": "her goats died",
    });
    resolved(&asha, &checker, &group, given_up).await;
    let minutes = printed(&asha, &group, "minutes", chosen).await;
    let after = numbered(&minutes);
    assert_eq!(after[..2], before, "{minutes:?}");
    assert_eq!(after.len(), 3, "{minutes:?}");
    assert!(
        after[2].ends_with(": Written off: Rs 5 of principal and Rs 0 of interest. her goats died"),
        "{after:?}"
    );
    let item = minutes.iter().find(|row| row.contains(&after[2])).unwrap();
    assert_eq!(item[1..3], ["Loan", "Padma, w/d of Ali"], "{minutes:?}");
    // And the folio of the loan that was given has the number that stands in the minutes.
    let ledger = printed(&asha, &group, "loan-ledger", json!({})).await;
    let numbers = ledger.iter().filter(|row| row[0] == "Resolution no.");
    let begins = |row: &Vec<String>| after[0].starts_with(&format!("{}: ", row[1]));
    assert!(numbers.into_iter().any(begins), "{ledger:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_slip_says_what_was_to_be_paid_next_then() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([loan(&padma, 40, 4, "2026-03-05")]);
    let lent = closed(&asha, &group, draft).await["line"]["operation"].clone();
    let chosen = json!({ "operation": lent, "member": padma });
    let before = printed(&asha, &group, "slip", chosen.clone()).await;
    let next = |slip: &[Vec<String>]| {
        let mut words = slip.iter().flatten();
        words
            .find(|words| words.starts_with("Next instalment"))
            .cloned()
    };
    assert!(
        next(&before).is_some_and(|words| words.ends_with("Rs 11")),
        "{before:?}"
    );
    let draft = asha.draft(&group, "2026-03-05").await;
    closed(&asha, &group, draft).await;
    let after = printed(&asha, &group, "slip", chosen).await;
    assert_eq!(next(&after), next(&before), "{after:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn minutes_and_slip_name_her_whom_a_line_is_about() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    let mut fee = received("membership-fee", 20);
    fee["member"] = padma.clone();
    draft["lines"] = json!([fee, received("donation", 5)]);
    let met = closed(&asha, &group, draft).await["line"]["operation"].clone();
    let minutes = printed(&asha, &group, "minutes", json!({ "operation": met })).await;
    let says = |words: &str| minutes.iter().flatten().any(|said| said.contains(words));
    assert!(
        says("Rs 20 received from Padma") || says("Rs 20.00 received from Padma"),
        "{minutes:?}"
    );
    let chosen = json!({ "operation": met, "member": padma });
    let slip = printed(&asha, &group, "slip", chosen).await;
    let paid = line(&slip, "Paid by you: Membership fee");
    assert_eq!(paid[1], "20.00", "{slip:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_off_on_a_folio_is_principal_and_makes_no_loan_repaid() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([loan(&padma, 40, 4, "2026-03-05")]);
    closed(&asha, &group, draft).await;
    let loans = asha.call("group_loans", json!({ "group": group })).await;
    let decision = json!({
        "loan": loans["loans"][0]["loan"], "date": "2026-04-06",
        "what": { "kind": "written-off", "principal": 4_000, "interest": 100 },
        "resolution": "she died; resolution 3",
    });
    resolved(&asha, &checker, &group, decision).await;
    let folio = printed(&asha, &group, "loan-ledger", json!({})).await;
    let row = folio.iter().find(|row| row[0] == "2026-04-06").unwrap();
    assert!(row.contains(&"40.00".to_owned()), "{row:?}");
    assert!(!row.contains(&"41.00".to_owned()), "{row:?}");
    assert!(row.iter().any(|words| words.contains("Rs 1")), "{row:?}");
    let members = printed(&asha, &group, "lokos-members", json!({})).await;
    let at = members[0].iter().position(|name| name == "closed_loans");
    let at = at.unwrap_or_else(|| panic!("{:?}", members[0]));
    assert!(members[1..].iter().all(|row| row[at] == "0"), "{members:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lokos_is_told_of_a_repaid_bank_loan_as_closed_and_no_more_as_running() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let borrowing = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "term-loan", "name": "J&K Bank", "ifsc": null,
        "account": null, "sanctioned": "2026-02-01", "amount": 100_000,
        "terms": loan(&padma, 1_000, 2, "2026-03-05")["terms"], "powers": [],
        "review_due": null, "dose": 1, "subvention": false,
    } });
    let opened = asha.call("open_borrowing", borrowing).await;
    let tag = opened["borrowings"][0]["borrowing"]["tag"].clone();
    let moves = async |date: &str, paid: bool| {
        let mut draft = asha.draft(&group, date).await;
        let mut line = received("bank-term-loan", 1_000);
        line["folio"] = tag.clone();
        line["paid"] = json!(paid);
        draft["lines"] = json!([line]);
        closed(&asha, &group, draft).await;
    };
    let told = async || {
        let running = printed(&asha, &group, "lokos-group-loans", json!({})).await;
        let list = printed(&asha, &group, "lokos-group", json!({})).await;
        let at = |name: &str| {
            let at = list[0].iter().position(|column| column == name);
            let at = at.unwrap_or_else(|| panic!("{:?}", list[0]));
            list[1][at].clone()
        };
        let number = at("closed_bank_loans");
        (running.len() - 1, number, at("closed_bank_loans_amount"))
    };
    moves("2026-02-05", false).await;
    assert_eq!(told().await, (1, "0".to_owned(), "0.00".to_owned()));
    moves("2026-03-05", true).await;
    assert_eq!(told().await, (0, "1".to_owned(), "1000.00".to_owned()));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lokos_is_told_of_an_organisations_money_as_its_own_and_with_its_cluster() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let vo = organisation(&asha, &village, "Thiksey VO").await;
    for _ in 0..2 {
        let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
        let join = json!({
            "federation": vo, "group": group, "name": "", "joined": "2026-01-05",
        });
        asha.call("add_federation_member", join).await;
    }
    let mut draft = asha.draft(&vo, "2026-02-07").await;
    draft["lines"] = json!([
        received("vulnerability-fund", 500),
        paid("federation-saving", 100)
    ]);
    closed(&asha, &vo, draft).await;
    let list = printed(&asha, &vo, "lokos-group", json!({})).await;
    for (column, is) in [
        ("savings_with_vo", "0.00"),
        ("savings_with_clf", "100.00"),
        ("vrf", "500.00"),
    ] {
        let at = list[0].iter().position(|name| name == column);
        let at = at.unwrap_or_else(|| panic!("{:?}", list[0]));
        assert_eq!(list[1][at], is, "{column}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_two_women_have_one_number_and_who_leaves_keeps_hers() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let names = ["Zainab", "Kaneez", "Padma"];
    let group = monthly(&asha, &village, "2026-01-01", &names).await;
    let mut dolma = member(&group, "Dolma");
    dolma["serial"] = json!(2);
    asha.call("add_member", dolma).await;
    let numbers = async || -> BTreeMap<String, Value> {
        let list = asha.call("papers", json!({ "group": group })).await;
        let members = list["members"].as_array().unwrap().iter();
        let number = |one: &Value| {
            (
                one["name"].as_str().unwrap().to_owned(),
                one["number"].clone(),
            )
        };
        members.map(number).collect()
    };
    let before = numbers().await;
    let different: BTreeSet<String> = before.values().map(ToString::to_string).collect();
    assert_eq!(different.len(), 4, "{before:?}");
    let kaneez = of(&asha, &group, "Kaneez").await["id"].clone();
    let end = json!({ "member": kaneez, "on": "2026-02-28", "reason": "she moved" });
    asha.call("end_member", end).await;
    assert_eq!(numbers().await, before);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_later_gives_no_woman_another_number() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let names = ["Zainab", "Kaneez"];
    let group = monthly(&asha, &village, "2026-01-01", &names).await;
    let adds = async |name: &str, joined: &str| {
        let mut woman = member(&group, name);
        woman["joined"] = json!(joined);
        asha.call("add_member", woman).await;
    };
    adds("Kaneez Bano", "2026-03-01").await;
    adds("Dolma", "2026-03-01").await;
    let register = async || {
        let chosen = json!({ "to": "2026-05-31" });
        let paper = printed(&asha, &group, "member-register", chosen).await;
        let rows = paper.into_iter().filter(|row| row.len() == 7);
        let rows = rows.map(|row| (row[1].clone(), row[0].clone()));
        rows.collect::<BTreeMap<String, String>>()
    };
    let before = register().await;
    assert_eq!(before["Dolma"], "4", "{before:?}");
    // One who joined earlier and was entered later, a day that is put right, a double that is found.
    adds("Padma", "2026-02-01").await;
    let edit = json!({ "member": of(&asha, &group, "Dolma").await["id"], "changes": [{
        "field": "joined", "was": { "kind": "date", "value": "2026-03-01" },
        "value": { "kind": "date", "value": "2026-01-02" },
    }] });
    asha.call("edit_member", edit).await;
    let merge = json!({
        "group": group, "kept": of(&asha, &group, "Kaneez").await["id"],
        "other": of(&asha, &group, "Kaneez Bano").await["id"], "reason": "one passbook",
    });
    asha.call("merge_members", merge).await;
    agreed(&asha, &checker).await;
    let after = register().await;
    assert_eq!(after["Padma"], "5");
    for name in ["Zainab", "Kaneez", "Dolma"] {
        assert_eq!(after[name], before[name], "{name}");
        let chosen = json!({ "member": tag(&asha, &group, name).await });
        let list = asha.call("papers", json!({ "group": group })).await;
        let mut members = list["members"].as_array().unwrap().iter();
        let shown = members.find(|one| one["name"] == name).unwrap();
        assert_eq!(shown["number"].to_string(), before[name]);
        let passbook = printed(&asha, &group, "passbook", chosen).await;
        assert_eq!(
            line(&passbook, "Member no.")[1],
            before[name],
            "{passbook:?}"
        );
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn minutes_say_the_next_meeting_that_was_read_out_whatever_came_later() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let pause = |from: &str, to: &str| json!({ "group": group, "pause": { "from": from, "to": to, "reason": "harvest" } });
    let february = met(&asha, &group, "2026-02-05").await;
    let next = async |operation: &Value| {
        let chosen = json!({ "operation": operation });
        let minutes = printed(&asha, &group, "minutes", chosen).await;
        line(&minutes, "Next meeting")[1].clone()
    };
    assert_eq!(next(&february).await, "2026-03-05");
    // The next one was held on another day, and other days are agreed since.
    let march = met(&asha, &group, "2026-03-09").await;
    assert_eq!(next(&february).await, "2026-03-05");
    assert_eq!(next(&march).await, "2026-04-05");
    let mut terms = asha.call("group", json!({ "group": group })).await["terms"][0].clone();
    terms["from"] = json!("2026-03-20");
    terms["day"] = json!(25);
    asha.call("agree_terms", json!({ "group": group, "terms": terms }))
        .await;
    assert_eq!(next(&march).await, "2026-04-05");
    // A time without meetings that was known then is looked at; one that was agreed later is not.
    asha.call("pause_meetings", pause("2026-05-01", "2026-06-30"))
        .await;
    let april = met(&asha, &group, "2026-04-25").await;
    assert_eq!(next(&april).await, "2026-07-25");
    asha.call("pause_meetings", pause("2026-07-01", "2026-08-31"))
        .await;
    assert_eq!(next(&april).await, "2026-07-25");
    office.stop().await;
}

/// A paper's rows from a heading on, as amounts in paise by the words before them: cash, bank and
/// both together.
fn sums(rows: &[Vec<String>]) -> BTreeMap<&str, [i64; 3]> {
    let paise = |text: &String| text.replace('.', "").parse::<i64>().unwrap();
    let of = |row: &[String]| [paise(&row[1]), paise(&row[2]), paise(&row[3])];
    let lines = rows.iter().skip(2).take_while(|row| row.len() == 4);
    lines.map(|row| (row[0].as_str(), of(row))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_to_the_bank_and_came_from_it_in_a_month_is_told_both() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    met(&asha, &group, "2026-02-05").await;
    let mut draft = asha.draft(&group, "2026-03-05").await;
    draft["lines"] = json!([received("donation", 200)]);
    draft["deposit"] = json!(15_000);
    closed(&asha, &group, draft).await;
    let mut draft = asha.draft(&group, "2026-03-26").await;
    draft["withdrawal"] = json!(4_000);
    closed(&asha, &group, draft).await;
    let list = printed(
        &asha,
        &group,
        "receipts-and-payments",
        json!({ "month": "2026-03" }),
    )
    .await;
    let at = |heading: &str| list.iter().position(|row| row[0] == heading).unwrap();
    let receipts = sums(&list[at("Received")..]);
    let payments = sums(&list[at("Paid")..]);
    assert_eq!(receipts["Taken to the bank"], [-15_000, 15_000, 0]);
    assert_eq!(receipts["Fetched from the bank"], [4_000, -4_000, 0]);
    // Opening + receipts - payments = closing, in the box, at the bank and in all.
    let month = json!({ "group": group, "month": "2026-03" });
    let month = asha.call("book_month", month).await;
    for (column, purse) in ["cash", "bank"].into_iter().enumerate() {
        let sum = |side: &BTreeMap<&str, [i64; 3]>| -> i64 {
            let lines = side.iter().filter(|(head, _)| **head != "Total");
            lines.map(|(_, sums)| sums[column]).sum()
        };
        let closing = payments["Closing balance"][column];
        assert_eq!(month["closing"][purse], closing);
        assert_eq!(sum(&receipts), receipts["Total"][column]);
        assert_eq!(sum(&receipts), sum(&payments), "{purse}");
        assert_eq!(month["opening"][purse], receipts["Opening balance"][column]);
    }
    assert_eq!(receipts["Total"], payments["Total"]);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_papers_of_an_organisation_speak_of_groups_and_of_its_cluster() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let vo = organisation(&asha, &village, "Thiksey organisation").await;
    let mut cluster = group(&village, "Federation of Leh");
    cluster["kind"] = json!("cluster-federation");
    let cluster = asha.call("add_group", cluster).await["row"]["id"].clone();
    let join = |federation: &Value, group: &Value| json!({ "federation": federation, "group": group, "name": "", "joined": "2026-01-05" });
    let members = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let others = monthly(&asha, &village, "2026-01-01", &["Rahima", "Kunzes"]).await;
    for (federation, group) in [(&vo, &members), (&vo, &others), (&cluster, &vo)] {
        asha.call("add_federation_member", join(federation, group))
            .await;
    }
    let draft = asha.draft(&vo, "2026-02-07").await;
    closed(&asha, &vo, draft).await;
    let february = json!({ "month": "2026-02" });
    let report = printed(&asha, &vo, "monthly-report", february.clone()).await;
    assert_eq!(line(&report, "CLF")[1], "Federation of Leh");
    let register = printed(&asha, &vo, "attendance-and-savings", february.clone()).await;
    let heads = |rows: &[Vec<String>]| rows.iter().find(|row| row[0] == "No.").cloned();
    assert_eq!(heads(&register).unwrap()[1], "Group");
    // The group's own papers name the organisation, and speak of women.
    let register = printed(&asha, &members, "attendance-and-savings", february).await;
    assert_eq!(line(&register, "VO")[1], "Thiksey organisation");
    assert_eq!(heads(&register).unwrap()[1], "Member");
    office.stop().await;
}

/// Two records of one woman have two rows among the old balances; and an old cash credit into which
/// more was paid than was drawn.
#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn lokos_is_told_what_the_old_balances_say_of_both_records_of_a_woman() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let names = ["Angmo P", "Padma", "Zainab"];
    let group = monthly(&asha, &village, "2020-01-01", &names).await;
    let angmo = of(&asha, &group, "Angmo P").await;
    let sheet = asha.call("open_cutoff", json!({ "group": group })).await;
    assert_eq!(sheet["frequency"], "monthly");
    let mut draft = sheet["draft"].clone();
    draft["cutoff"]["date"] = json!("2026-03-31");
    draft["cutoff"]["meetings"] = json!(60);
    draft["cutoff"]["has"]["cash"] = json!(330_000);
    for row in draft["cutoff"]["members"].as_array_mut().unwrap() {
        row["savings"][0]["amount"] = json!(100_000);
        let (attended, number, amount) = match row["member"] == angmo["tag"] {
            true => (2, 1, 100_000),
            false => (18, 2, 500_000),
        };
        row["attended"] = json!(attended);
        (row["closed"], row["closed_amount"]) = (json!(number), json!(amount));
    }
    let old = |name: &str, disbursed: i64, paid: i64| {
        json!({
            "borrowing": {
                "tag": 0, "lender": "bank", "kind": "cash-credit", "name": name, "ifsc": null,
                "account": name, "sanctioned": "2024-04-01", "amount": 10_000_000, "terms": null,
                "powers": [{ "from": "2024-04-01", "limit": 10_000_000, "power": 10_000_000,
                    "review_due": null }],
                "review_due": null, "dose": 2, "subvention": false,
            },
            "disbursed_on": "2024-04-01", "disbursed": disbursed, "instalments_repaid": 0,
            "principal_paid": paid, "interest_paid": 0, "principal_overdue": 0,
            "interest_overdue": 0,
        })
    };
    // 20 ahead in one, 50 owed in the other.
    draft["cutoff"]["borrowings"] = json!([old("111", 10_000, 12_000), old("222", 9_000, 4_000)]);
    draft["cutoff"]["funds"]["surplus"] = json!(27_000);
    let enter = json!({ "group": group, "draft": draft });
    asha.call("enter_cutoff", enter).await;
    let next = asha.call("linkage", json!({ "group": group })).await["next"].clone();
    assert_eq!(next["dose"], 3, "{next}");
    let merge = json!({
        "group": group, "kept": of(&asha, &group, "Padma").await["id"], "other": angmo["id"],
        "reason": "one passbook",
    });
    asha.call("merge_members", merge).await;
    agreed(&asha, &checker).await;
    let members = printed(&asha, &group, "lokos-members", json!({})).await;
    let at = |rows: &[Vec<String>], row: usize, name: &str| {
        let at = rows[0].iter().position(|column| column == name);
        rows[row][at.unwrap_or_else(|| panic!("{name}: {:?}", rows[0]))].clone()
    };
    let hers = members
        .iter()
        .position(|row| row.contains(&"Padma".to_owned()));
    let told = ["meetings_attended", "closed_loans", "closed_loans_amount"];
    let told = told.map(|name| at(&members, hers.unwrap(), name));
    assert_eq!(told, ["20", "3", "6000.00"], "{members:?}");
    let loans = printed(&asha, &group, "lokos-group-loans", json!({})).await;
    let first = loans.iter().position(|row| row.contains(&"111".to_owned()));
    let told = ["disbursed_amount", "principal_paid"].map(|name| at(&loans, first.unwrap(), name));
    assert_eq!(told, ["100.00", "120.00"], "{loans:?}");
    // What is ahead in one account lowers no debt on the other.
    let month = json!({ "group": group, "month": "2026-03" });
    let report = asha.call("monthly_report", month).await;
    assert_eq!(report["cash_credit"], 5_000, "{report}");
    office.stop().await;
}
