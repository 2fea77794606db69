//! What a loan's page says of old loans and of those that were agreed anew, what papers say of a
//! difference in the box, and what can be taken back or paid only by whom.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{agreed, closed, figure, loan, monthly, of, received, row, tag};
use crate::papers::{last, line, paise, rupees, table};
use crate::registers::{old_group, printed, two_resolutions};
use crate::stories::{Device, Office};

/// The page of a woman's only loan.
async fn page(device: &Device, group: &Value, her: &Value) -> Value {
    let loans = device.call("group_loans", json!({ "group": group })).await;
    let mut all = loans["loans"].as_array().unwrap().iter();
    let found = all.find(|one| one["member"] == *her).unwrap();
    let input = json!({ "group": group, "loan": found["loan"] });
    let page = device.call("loan", input).await;
    assert_eq!(page["line"], *found, "the list says what the page says");
    page
}

/// A new group and Padma, whom it lent so many rupees in July, to be paid back from August on.
async fn lent(device: &Device, rupees: i64, instalments: u32) -> (Value, Value) {
    let village = device.village("Thiksey").await;
    let group = monthly(device, &village, "2026-07-01", &["Padma", "Zainab"]).await;
    let padma = tag(device, &group, "Padma").await;
    let mut draft = device.draft(&group, "2026-07-05").await;
    draft["lines"] = json!([received("donation", rupees)]);
    draft["loans"] = json!([loan(&padma, rupees, instalments, "2026-08-05")]);
    closed(device, &group, draft).await;
    (group, padma)
}

fn principals(agreement: &Value) -> Vec<i64> {
    let schedule = agreement["schedule"].as_array().unwrap().iter();
    schedule
        .map(|one| one["principal"].as_i64().unwrap() / 100)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_an_old_loan_says_when_it_was_given_and_asks_for_what_was_left() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let (group, padma) = old_group(&asha, &village).await;
    let page = page(&asha, &group, &padma).await;
    let line = &page["line"];
    assert_eq!(line["given_on"], "2026-01-05");
    assert_eq!(line["given"]["amount"], 600_000);
    assert_eq!(line["came_back"], 200_000, "of 6,000");
    let brought = json!({ "on": "2026-09-30", "left": 400_000 });
    assert_eq!(line["brought"], brought);
    let agreed = page["agreed"].as_array().unwrap();
    assert_eq!(agreed.len(), 1);
    assert_eq!(agreed[0]["on"], "2026-09-30");
    assert_eq!(agreed[0]["late"], 100_000);
    assert_eq!(principals(&agreed[0]), [750, 750, 750, 750]);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_that_was_agreed_anew_says_what_holds_now_and_what_was_before() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let group = two_resolutions(&asha, &checker, &village).await;
    let padma = tag(&asha, &group, "Padma").await;
    let of_padma = page(&asha, &group, &padma).await;
    assert_eq!(of_padma["line"]["is_anew"], true);
    assert_eq!(of_padma["line"]["now"], of_padma["agreed"][1]);
    assert_eq!(principals(&of_padma["agreed"][0]), [100; 5]);
    assert_eq!(principals(&of_padma["agreed"][1]), [50; 10]);
    assert_eq!(of_padma["agreed"][1]["on"], "2026-09-20");
    let zainab = tag(&asha, &group, "Zainab").await;
    let of_zainab = page(&asha, &group, &zainab).await;
    assert_eq!(of_zainab["line"]["is_anew"], false);
    // What was given up has not come back.
    assert_eq!(of_zainab["line"]["came_back"], 20_000);

    // Her passbook says it, on its day.
    let book = printed(&asha, &group, "passbook", json!({ "member": padma })).await;
    let anew = book.iter().find(|row| row[0] == "2026-09-20").unwrap();
    let said = anew.last().unwrap();
    assert!(said.starts_with("Agreed anew: 10 instalments"), "{book:?}");
    assert_eq!(last(&book, "Total")[5], "500.00", "{book:?}");
    let book = printed(&asha, &group, "passbook", json!({ "member": zainab })).await;
    let given_up = book.iter().filter(|row| row[0] == "2026-10-20");
    let given_up: Vec<&Vec<String>> = given_up.collect();
    assert_eq!(given_up.len(), 1, "{book:?}");
    assert!(given_up[0].last().unwrap().starts_with("Written off"));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_due_day_that_was_moved_twice_the_later_move_is_taken_back_first() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let (group, padma) = lent(&asha, 500, 5).await;
    let the_loan = page(&asha, &group, &padma).await["line"]["loan"].clone();
    let late_since = async || {
        let page = page(&asha, &group, &padma).await;
        page["line"]["standing"]["overdue_since"].clone()
    };
    for (on, from, to) in [
        ("2026-07-20", "2026-08-05", "2026-08-15"),
        ("2026-07-21", "2026-08-15", "2026-08-25"),
    ] {
        let moved = json!({
            "group": group, "loan": the_loan, "date": on, "resolution": "the road is closed",
            "what": { "kind": "due-moved", "from": from, "to": to },
        });
        asha.call("decide_loan", moved).await;
        assert_eq!(late_since().await, to);
    }
    let month = json!({ "group": group, "month": "2026-07" });
    let month = asha.call("book_month", month).await;
    let move_of = |day: &str| {
        let mut records = month["records"].as_array().unwrap().iter();
        let found = records.find(|one| one["date"] == day).unwrap();
        json!({ "group": group, "operation": found["operation"], "reason": "it is open" })
    };
    let (first, second) = (move_of("2026-07-20"), move_of("2026-07-21"));
    assert_eq!(
        asha.refused("reverse_record", first.clone()).await,
        "reversal-not-last"
    );
    for (back, due) in [(second, "2026-08-15"), (first, "2026-08-05")] {
        asha.call("reverse_record", back).await;
        assert_eq!(late_since().await, due);
    }
    asha.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instalment_is_overdue_only_after_its_day() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let (group, _) = lent(&asha, 500, 5).await;
    for (until, overdue) in [
        ("2026-08-05", ["0.00", "0.00"]),
        ("2026-08-06", ["100.00", "10.00"]),
    ] {
        let folio = printed(&asha, &group, "loan-ledger", json!({ "to": until })).await;
        let row = folio.iter().rfind(|row| row[0] == "2026-08-05").unwrap();
        let at = row.len() - 3;
        assert_eq!(row[at..at + 2], overdue, "{until}: {folio:?}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shared_out_is_taken_back_only_after_what_was_paid_of_it() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 300)]);
    closed(&asha, &group, draft).await;
    let share = json!({
        "group": group, "on": "2026-02-20", "rule": "equal", "surplus": 20_000,
        "resolution": "resolution 12",
    });
    asha.call("share_surplus", share).await;
    agreed(&asha, &checker).await;
    let draft = asha.draft(&group, "2026-03-05").await;
    assert_eq!(draft["lines"].as_array().unwrap().len(), 2);
    let paid = closed(&asha, &group, draft).await["line"]["operation"].clone();
    let life = asha.call("group_life", json!({ "group": group })).await;
    let shared = &life["distributions"][0]["operation"];
    let back = json!({ "group": group, "operation": shared, "reason": "it was too much" });
    assert_eq!(
        asha.refused("reverse_record", back.clone()).await,
        "share-was-paid"
    );
    let meeting = json!({ "operation": paid, "reason": "the shares were too large" });
    asha.call("reverse_meeting", meeting).await;
    asha.call("reverse_record", back).await;
    let draft = asha.draft(&group, "2026-03-05").await;
    assert_eq!(draft["lines"], json!([]));
    let month = asha
        .call("book_month", json!({ "group": group, "month": "2026-03" }))
        .await;
    let balances = month["balances"].as_array().unwrap();
    assert!(balances.iter().all(|one| one["page"]["head"] != "dividend"));
    asha.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn too_little_in_the_box_stands_on_every_paper_with_its_two_names() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["count"] = json!([{ "value": 100, "pieces": 45 }]);
    draft["explanation"] = json!("a note was torn");
    draft["named_by"] = draft["signatories"].clone();
    let meeting = asha.close(&group, &draft).await["line"]["operation"].clone();
    let said = "a note was torn (Padma / Zainab)";
    let cash = printed(&asha, &group, "cash-book", json!({})).await;
    let is_it = |row: &&Vec<String>| row.get(1).is_some_and(|cell| cell == said);
    let row = cash.iter().find(is_it).unwrap();
    assert_eq!((&*row[2], &*row[6]), ("Too little in the box", "5.00"));
    let head = json!({ "head": "cash-shortage" });
    let ledger = printed(&asha, &group, "general-ledger", head).await;
    assert!(
        ledger[..]
            .iter()
            .flatten()
            .any(|cell| cell == "Too little in the box")
    );
    let row = ledger
        .iter()
        .find(|row| row.get(1).is_some_and(|cell| cell == said));
    assert_eq!(row.unwrap()[3], "5.00", "{ledger:?}");
    let month = json!({ "month": "2026-02" });
    let sums = printed(&asha, &group, "receipts-and-payments", month).await;
    assert_eq!(line(&sums, "Too little in the box")[1], "5.00", "{sums:?}");
    let minutes = json!({ "operation": meeting });
    let minutes = printed(&asha, &group, "minutes", minutes).await;
    let told = format!("Rs 5: {said}");
    assert!(
        minutes.iter().flatten().any(|cell| *cell == told),
        "{minutes:?}"
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_on_her_loan_and_brought_by_somebody_of_the_group() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let zainab = of(&asha, &group, "Zainab").await["tag"].clone();
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([loan(&padma, 40, 4, "2026-03-05")]);
    closed(&asha, &group, draft).await;
    let right = asha.draft(&group, "2026-03-05").await;
    for (field, who, code) in [
        ("member", &zainab, "loan-of-another"),
        ("paid_by", &json!(4_711), "payer-unknown"),
    ] {
        let mut wrong = right.clone();
        wrong["repayments"][0][field] = who.clone();
        let input = json!({ "group": group, "draft": wrong });
        assert_eq!(asha.refused("close_meeting", input).await, code);
    }
    let mut brought = right.clone();
    brought["repayments"][0]["paid_by"] = zainab;
    closed(&asha, &group, brought).await;
    asha.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_card_counts_a_month_until_its_own_day() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let padma = tag(&asha, &group, "Padma").await;
    let mut draft = asha.draft(&group, "2026-02-05").await;
    draft["loans"] = json!([loan(&padma, 40, 4, "2026-03-20")]);
    closed(&asha, &group, draft).await;
    for (to, demand) in [("2026-03-19", "0.00"), ("2026-03-20", "12.00")] {
        let period = json!({ "from": "2026-02-01", "to": to });
        let card = printed(&asha, &group, "report-card", period).await;
        let march = card
            .iter()
            .find(|row| row[0] == "2026-03" || row[0].contains("March"));
        assert!(
            march.unwrap().contains(&demand.to_owned()),
            "{to}: {card:?}"
        );
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn interest_that_a_paid_loan_did_not_cost_is_asked_about_and_told_until_it_goes_back() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let (group, padma) = lent(&asha, 1_000, 1).await;
    office.stop().await;
    let asked = |check: &Value| -> Option<Value> {
        let mut all = check["warnings"].as_array().unwrap().iter();
        let found = all.find(|one| one["code"] == "interest-too-much");
        found.map(|one| one["amount"].clone())
    };
    let mut draft = asha.draft(&group, "2026-08-05").await;
    assert_eq!(draft["repayments"][0]["interest"], 2_000);
    let save = |draft: &Value| json!({ "group": group, "draft": draft });
    let check = asha.call("save_meeting", save(&draft)).await;
    assert_eq!(asked(&check), None, "{check}");
    draft["repayments"][0]["interest"] = json!(5_000);
    let check = asha.call("save_meeting", save(&draft)).await;
    assert_eq!(asked(&check), Some(json!(3_000)));
    // Who does not pay everything pays ahead of what comes.
    let mut part = draft.clone();
    part["repayments"][0]["principal"] = json!(90_000);
    let check = asha.call("save_meeting", save(&part)).await;
    assert_eq!(asked(&check), None, "{check}");
    let meeting = closed(&asha, &group, draft.clone()).await;
    let standing = page(&asha, &group, &padma).await["line"]["standing"].clone();
    assert_eq!(standing["closed"], true);
    assert_eq!(standing["interest_ahead"], 3_000);
    let said = "Rs 30 of interest paid too much: to be given back.";
    for paper in ["passbook", "loan-ledger"] {
        let printed = printed(&asha, &group, paper, json!({ "member": padma })).await;
        let told = printed.iter().flatten().filter(|cell| *cell == said);
        assert_eq!(told.count(), 1, "{paper}: {printed:?}");
    }
    let ended = meeting["line"]["operation"].clone();
    gives_back(&asha, &group, &padma, &ended).await;
    // Or the meeting is written anew, and the money given back as other money in the next one.
    let operation = &meeting["line"]["operation"];
    let back = json!({ "operation": operation, "reason": "too much interest" });
    asha.call("reverse_meeting", back).await;
    draft["repayments"][0]["interest"] = json!(2_000);
    draft["lines"] = json!([received("other-receipt", 30)]);
    draft["lines"][0]["note"] = json!("Padma's");
    closed(&asha, &group, draft).await;
    let standing = page(&asha, &group, &padma).await["line"]["standing"].clone();
    assert_eq!(standing["closed"], true);
    assert_eq!(standing["interest_ahead"], 0);
    let mut next = asha.draft(&group, "2026-09-05").await;
    next["lines"] = json!([received("other-payment", 30)]);
    next["lines"][0]["paid"] = json!(true);
    next["lines"][0]["note"] = json!("back to Padma");
    closed(&asha, &group, next).await;
    asha.agrees().await;
}

/// Two devices that know of a group and its loan of 1,000 to Padma, due in August.
async fn lent_to_padma(office: &mut Office) -> (Device, Device, Value, Value) {
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let (group, padma) = lent(&asha, 1_000, 1).await;
    asha.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    (asha, other, group, padma)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_that_two_devices_paid_back_says_on_its_pages_that_it_was_paid_twice() {
    let mut office = Office::open().await;
    let (asha, other, group, padma) = lent_to_padma(&mut office).await;
    // Both write the same instalment, for two days.
    let mut written = Vec::new();
    for (device, day) in [(&asha, "2026-08-05"), (&other, "2026-08-06")] {
        let draft = device.draft(&group, day).await;
        assert_eq!(draft["repayments"][0]["principal"], 100_000, "{draft}");
        let meeting = closed(device, &group, draft).await;
        written.push(meeting["line"]["operation"].clone());
    }
    for device in [&asha, &other, &asha] {
        device.sync().await;
    }
    let told = async |device: &Device, paper: &str| {
        let said = "Rs 1,000 more was paid back than was lent: to be given back, or written twice.";
        let printed = printed(device, &group, paper, json!({ "member": padma })).await;
        // The account has it so too, and nobody gave anything up.
        let of_day = |row: &&Vec<String>| row.first().is_some_and(|day| day == "2026-08-06");
        let mut of_day = printed.iter().filter(of_day).flatten();
        let below = of_day.any(|cell| cell == "-1000.00");
        let told = printed.iter().flatten().filter(|cell| *cell == said);
        (told.count(), below)
    };
    for device in [&asha, &other] {
        let standing = page(device, &group, &padma).await["line"]["standing"].clone();
        assert_eq!(standing["overpaid"], 100_000);
        assert_eq!(standing["principal_paid"], 100_000);
        for paper in ["passbook", "loan-ledger"] {
            assert_eq!(told(device, paper).await, (1, true), "{paper}");
        }
        device.agrees().await;
    }
    principal_goes_back(&[&asha, &other], &group, &padma, &written).await;
    let again = json!({ "operation": written[1], "reason": "written twice" });
    other.call("reverse_meeting", again).await;
    let standing = page(&other, &group, &padma).await["line"]["standing"].clone();
    assert_eq!(standing["overpaid"], 0);
    assert_eq!(told(&other, "loan-ledger").await.0, 0);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_paid_twice_and_owes_interest_pays_that_and_gets_back_the_rest() {
    let mut office = Office::open().await;
    let (asha, other, group, padma) = lent_to_padma(&mut office).await;
    for (device, day) in [(&asha, "2026-08-05"), (&other, "2026-08-06")] {
        let mut draft = device.draft(&group, day).await;
        draft["repayments"][0]["interest"] = json!(0);
        closed(device, &group, draft).await;
    }
    for device in [&asha, &other, &asha] {
        device.sync().await;
    }
    let standing = page(&asha, &group, &padma).await["line"]["standing"].clone();
    assert_eq!(standing["overpaid"], 100_000);
    assert_eq!(standing["interest_due"], 2_000);
    let member = of(&asha, &group, "Padma").await["id"].clone();
    let sheet = json!({ "member": member, "on": "2026-08-31", "rule": "none" });
    let sheet = asha.call("settlement", sheet).await;
    assert_eq!(sheet["to_give_back"], 100_000, "{sheet}");
    let mut draft = asha.draft(&group, "2026-09-05").await;
    assert_eq!(draft["repayments"][0]["interest"], 2_000);
    assert_eq!(draft["repayments"][0]["principal"], 0);
    let mut line = received("loan-to-member", 1_000);
    line["paid"] = json!(true);
    line["member"] = padma.clone();
    line["folio"] = draft["repayments"][0]["loan"].clone();
    draft["lines"] = json!([line]);
    closed(&asha, &group, draft).await;
    let standing = page(&asha, &group, &padma).await["line"]["standing"].clone();
    assert_eq!(standing["overpaid"], 0);
    assert_eq!(standing["closed"], true);
    // What went back is taken off what was repaid, and is no payment of its own.
    for (month, repaid) in [("2026-08", 200_000), ("2026-09", -100_000)] {
        assert_eq!(figure(&asha, month, "repaid").await, repaid, "{month}");
        assert_eq!(figure(&asha, month, "paid").await, 0, "{month}");
    }
    asha.agrees().await;
    office.stop().await;
}

/// The paper of a final account: what is hers less what she owes, to the paisa what the sheet says
/// was agreed; and what goes back to her besides.
async fn on_paper(device: &Device, group: &Value, padma: &Value, back: i64) {
    let id = of(device, group, "Padma").await["id"].clone();
    let asked = json!({ "member": id, "on": null, "rule": "equal" });
    let sheet = device.call("settlement", asked).await;
    let paper = printed(device, group, "settlement", json!({ "member": padma })).await;
    let sum = |heading: &str| -> i64 {
        let rows = table(&paper, heading);
        rows.iter().map(|row| paise(row.last().unwrap())).sum()
    };
    let net = sum("What is hers") - sum("What she owes");
    let agreed = match &sheet["agreed"] {
        Value::Null => &sheet["outcome"],
        agreed => agreed,
    };
    let (kind, words) = match net {
        0 => ("even", "Nobody owes anything"),
        1.. => ("pay", "The group gives her"),
        _ => ("collect", "She still owes the group"),
    };
    assert_eq!(agreed["kind"], kind, "{sheet}");
    if net != 0 {
        assert_eq!(agreed["amount"], net.abs(), "{sheet}");
    }
    let said = paper.iter().any(|row| row[0] == words);
    assert!(said, "{words}: {paper:?}");
    let said = paper
        .iter()
        .any(|row| row.len() == 2 && row[0] == rupees(&json!(net.abs())));
    assert!(said, "{net}: {paper:?}");
    assert_eq!(
        sum("Paid too much on loans: goes back to her besides"),
        back,
        "{paper:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_final_account_on_paper_adds_up_to_its_sheet_and_tells_what_goes_back_besides() {
    let mut office = Office::open().await;
    let (asha, other, group, padma) = lent_to_padma(&mut office).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    for (device, day) in [(&asha, "2026-08-05"), (&other, "2026-08-06")] {
        let draft = device.draft(&group, day).await;
        closed(device, &group, draft).await;
    }
    for device in [&asha, &other, &asha] {
        device.sync().await;
    }
    // She owes on another loan, too.
    let mut draft = asha.draft(&group, "2026-09-05").await;
    draft["lines"] = json!([]);
    draft["loans"] = json!([loan(&padma, 100, 5, "2026-10-05")]);
    closed(&asha, &group, draft).await;
    let id = of(&asha, &group, "Padma").await["id"].clone();
    let settle = json!({
        "member": id, "on": "2026-09-20", "rule": "equal", "nominee": null,
        "resolution": "she moves to Kargil",
    });
    let sheet = asha.call("settle_member", settle).await;
    let back = sheet["to_give_back"].as_i64().unwrap();
    assert!(back >= 100_000, "{sheet}");
    agreed(&asha, &checker).await;
    on_paper(&asha, &group, &padma, back).await;
    // The meeting that gives and takes it changes nothing of what was agreed, nor of its paper.
    let draft = asha.draft(&group, "2026-10-05").await;
    closed(&asha, &group, draft).await;
    on_paper(&asha, &group, &padma, back).await;
    asha.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_records_become_two_again_only_when_nothing_went_back_to_the_other() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = asha.village("Thiksey").await;
    let names = ["Padma", "Padma Angmo", "Zainab"];
    let group = monthly(&asha, &village, "2026-07-01", &names).await;
    let (kept, other) = (
        of(&asha, &group, "Padma").await,
        of(&asha, &group, "Padma Angmo").await,
    );
    let away = async |device: &Device, day: &str| {
        let mut draft = device.draft(&group, day).await;
        row(&mut draft, &kept["tag"])["attendance"] = json!("informed");
        draft["signatories"] = json!([other["tag"], tag(device, &group, "Zainab").await]);
        draft
    };
    let mut draft = away(&asha, "2026-07-05").await;
    draft["lines"] = json!([received("donation", 1_000)]);
    draft["loans"] = json!([loan(&other["tag"], 1_000, 1, "2026-08-05")]);
    closed(&asha, &group, draft).await;
    asha.sync().await;
    let second = office.enrol("Zahra", &[Role::Supervisor]).await;
    second.sync().await;
    for (device, day) in [(&asha, "2026-08-05"), (&second, "2026-08-06")] {
        closed(device, &group, away(device, day).await).await;
    }
    for device in [&asha, &second, &asha] {
        device.sync().await;
    }
    let merge = json!({
        "group": group, "kept": kept["id"], "other": other["id"], "reason": "one passbook",
    });
    asha.call("merge_members", merge).await;
    agreed(&asha, &checker).await;
    let mut draft = asha.draft(&group, "2026-09-05").await;
    let sheet = json!({ "group": group, "date": "2026-09-05", "kind": null });
    let waits = asha.call("open_meeting", sheet).await["too_much"].clone();
    let back = waits.as_array().unwrap().iter().map(|one| {
        let mut line = received("loan-to-member", 0);
        line["paid"] = json!(true);
        for (field, of) in [("head", "head"), ("amount", "amount"), ("folio", "loan")] {
            line[field] = one[of].clone();
        }
        line["member"] = kept["tag"].clone();
        line
    });
    draft["lines"] = back.collect();
    closed(&asha, &group, draft).await;
    let life = asha.call("group_life", json!({ "group": group })).await;
    let operation = life["merged"][0]["operation"].clone();
    let undo = json!({ "group": group, "operation": operation, "reason": "two sisters" });
    assert_eq!(
        asha.refused("reverse_record", undo).await,
        "reversal-not-last"
    );
    office.stop().await;
}

/// What was really paid twice goes back in a meeting, at most once; where two devices give it back,
/// both books say so until one of the two meetings is taken back.
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn principal_goes_back(
    devices: &[&Device; 2],
    group: &Value,
    padma: &Value,
    written: &[Value],
) {
    let wrong = async |device: &Device| {
        device.call("wrong_side", json!({ "group": group })).await["wrong"].clone()
    };
    let mut backs = Vec::new();
    for (device, day) in devices.iter().zip(["2026-09-05", "2026-09-06"]) {
        assert_eq!(wrong(device).await[0]["what"], "loan");
        let mut draft = device.draft(group, day).await;
        let sheet = json!({ "group": group, "date": day, "kind": null });
        let sheet = device.call("open_meeting", sheet).await;
        let waits = sheet["too_much"][0].clone();
        assert_eq!(waits["head"], "loan-to-member", "{waits}");
        assert_eq!(waits["amount"], 100_000);
        for (rupees, code) in [(1_001, json!("given-back-exceeds")), (1_000, Value::Null)] {
            let mut line = received("loan-to-member", rupees);
            line["paid"] = json!(true);
            line["member"] = waits["member"].clone();
            line["folio"] = waits["loan"].clone();
            draft["lines"] = json!([line]);
            let counted = device.counted(group, draft.clone()).await;
            let save = json!({ "group": group, "draft": counted });
            let check = device.call("save_meeting", save).await;
            assert_eq!(check["refusal"]["code"], code, "{check}");
        }
        let back = closed(device, group, draft).await;
        backs.push(back["line"]["operation"].clone());
        let standing = page(device, group, padma).await["line"]["standing"].clone();
        assert_eq!(standing["overpaid"], 0);
        assert_eq!(standing["closed"], true);
        assert_eq!(wrong(device).await, json!([]));
        let cash_book = printed(device, group, "cash-book", json!({})).await;
        let mut cells = cash_book.iter().flatten();
        assert!(cells.any(|cell| cell.ends_with("given back, paid too much on the loan")));
        let printed = printed(device, group, "passbook", json!({ "member": padma })).await;
        let said = "Rs 1,000 that was paid too much was given back.";
        assert!(
            printed.iter().flatten().any(|cell| cell == said),
            "{printed:?}"
        );
        let told = |cell: &String| cell.contains("than was lent");
        assert!(!printed.iter().flatten().any(told), "{printed:?}");
        // What it came out of stays until it has come back.
        let again = json!({ "operation": written[1], "reason": "written twice" });
        let refused = device.refused("reverse_meeting", again).await;
        assert_eq!(refused, "reversal-not-last");
    }
    let [asha, other] = devices;
    for device in [asha, other, asha] {
        device.sync().await;
    }
    for device in devices {
        let wrong = wrong(device).await;
        let mut back = wrong.as_array().unwrap().iter();
        let back = back.find(|one| one["what"] == "principal-back");
        assert_eq!(
            back.map(|one| &one["amount"]),
            Some(&json!(100_000)),
            "{wrong}"
        );
        device.agrees().await;
    }
    // Where both really gave it, she is asked for the one half in the next meeting.
    let draft = asha.draft(group, "2026-10-05").await;
    let asked = draft["repayments"][0].clone();
    assert_eq!(asked["principal"], 100_000, "{draft}");
    let brought = closed(asha, group, draft).await;
    assert_eq!(wrong(asha).await, json!([]));
    let standing = page(asha, group, padma).await["line"]["standing"].clone();
    assert_eq!(standing["closed"], true);
    let again = json!({ "operation": brought["line"]["operation"], "reason": "not brought" });
    asha.call("reverse_meeting", again).await;
    asha.sync().await;
    other.sync().await;
    let taken_back = |nth: usize| json!({ "operation": backs[nth], "reason": "given back twice" });
    other.call("reverse_meeting", taken_back(1)).await;
    assert_eq!(wrong(other).await, json!([]));
    other.call("reverse_meeting", taken_back(0)).await;
    assert_eq!(wrong(other).await[0]["what"], "loan");
}

/// The excess of a paid loan goes back in a meeting, at most once, and that is taken back again.
async fn gives_back(asha: &Device, group: &Value, padma: &Value, ended: &Value) {
    let mut next = asha.draft(group, "2026-09-05").await;
    let sheet = json!({ "group": group, "date": "2026-09-05", "kind": null });
    let sheet = asha.call("open_meeting", sheet).await;
    let waits = &sheet["too_much"];
    assert_eq!(waits[0]["amount"], 3_000, "{waits}");
    assert_eq!(waits[0]["member"], *padma);
    let loan = waits[0]["loan"].clone();
    let line = |amount: i64, member: &Value, loan: &Value| {
        let mut line = received("loan-interest", 0);
        line["amount"] = json!(amount);
        line["paid"] = json!(true);
        line["member"] = member.clone();
        line["folio"] = loan.clone();
        line
    };
    let zainab = tag(asha, group, "Zainab").await;
    for (line, code) in [
        (line(3_100, padma, &loan), "given-back-exceeds"),
        (line(3_000, &zainab, &loan), "loan-of-another"),
        (line(3_000, padma, &json!(77)), "loan-unknown"),
        (line(3_000, padma, &json!(null)), "head-wrong-side"),
        (line(3_000, &json!(null), &loan), "head-wrong-side"),
    ] {
        next["lines"] = json!([line]);
        let counted = asha.counted(group, next.clone()).await;
        let save = json!({ "group": group, "draft": counted });
        let check = asha.call("save_meeting", save).await;
        assert_eq!(check["refusal"]["code"], code, "{check}");
    }
    next["lines"] = json!([line(3_000, padma, &loan)]);
    let before = balance(asha, group, "loan-interest").await;
    let to_share = shareable(asha, group).await;
    let back = closed(asha, group, next).await;
    // What has to go back was never earned.
    assert_eq!(shareable(asha, group).await, to_share);
    let standing = page(asha, group, padma).await["line"]["standing"].clone();
    assert_eq!(standing["interest_too_much"], 0);
    assert_eq!(standing["interest_paid"], 2_000);
    assert_eq!(balance(asha, group, "loan-interest").await, before + 3_000);
    let said = "Rs 30 of interest paid too much was given back.";
    for paper in ["passbook", "loan-ledger"] {
        let printed = printed(asha, group, paper, json!({ "member": padma })).await;
        let told = printed.iter().flatten().filter(|cell| *cell == said);
        assert_eq!(told.count(), 1, "{paper}: {printed:?}");
        let open = printed.iter().flatten();
        assert!(!open.clone().any(|cell| cell.contains("to be given back")));
    }
    // What it came out of stays until it has come back.
    let again = json!({ "operation": ended, "reason": "too early" });
    let refused = asha.refused("reverse_meeting", again).await;
    assert_eq!(refused, "reversal-not-last");
    let again = json!({ "operation": back["line"]["operation"], "reason": "too early" });
    asha.call("reverse_meeting", again).await;
    let standing = page(asha, group, padma).await["line"]["standing"].clone();
    assert_eq!(standing["interest_too_much"], 3_000);
    assert_eq!(balance(asha, group, "loan-interest").await, before);
}

/// What could be shared out in the middle of September, in paise.
async fn shareable(device: &Device, group: &Value) -> Value {
    let look = json!({
        "group": group, "on": "2026-09-15", "rule": "equal", "surplus": 0, "resolution": null,
    });
    device.call("share_surplus", look).await["corpus"]["surplus"].clone()
}

/// What stands under a head at the end of September, debit positive.
async fn balance(device: &Device, group: &Value, head: &str) -> i64 {
    let month = json!({ "group": group, "month": "2026-09" });
    let month = device.call("book_month", month).await;
    let balances = month["balances"].as_array().unwrap().iter();
    let of_head = balances.filter(|one| one["page"]["head"] == head);
    of_head.map(|one| one["amount"].as_i64().unwrap()).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_two_devices_repaid_of_one_loan_comes_back_from_the_federation_and_is_no_new_loan() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-07-01", &["Padma", "Zainab"]).await;
    let open = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "village-organisation", "kind": "community-investment-fund",
        "name": "Thiksey VO", "ifsc": null, "account": null, "sanctioned": "2026-07-05",
        "amount": 100_000, "terms": loan(&Value::Null, 1_000, 1, "2026-08-05")["terms"],
        "powers": [], "review_due": null, "dose": 0, "subvention": false,
    } });
    let opened = asha.call("open_borrowing", open).await;
    let tag = opened["borrowings"][0]["borrowing"]["tag"].clone();
    let line = |head: &str, paid: bool, rupees: i64| {
        let mut line = received(head, rupees);
        line["paid"] = json!(paid);
        line["folio"] = tag.clone();
        line
    };
    let (cif, interest) = ("community-investment-fund", "federation-loan-interest");
    let mut draft = asha.draft(&group, "2026-07-05").await;
    draft["lines"] = json!([line(cif, false, 1_000), received("donation", 1_500)]);
    closed(&asha, &group, draft).await;
    asha.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    // Both carry the money to the organisation and write it, each on a day of its own.
    for (device, day) in [(&asha, "2026-08-05"), (&other, "2026-08-06")] {
        let mut draft = device.draft(&group, day).await;
        draft["lines"] = json!([line(cif, true, 1_000), line(interest, true, 20)]);
        closed(device, &group, draft).await;
    }
    for device in [&asha, &other, &asha] {
        device.sync().await;
    }
    let is_wrong = async || {
        let told = asha.call("wrong_side", json!({ "group": group })).await;
        let mut told = told["wrong"].as_array().unwrap().iter();
        told.any(|one| one["amount"] == 100_000)
    };
    assert!(is_wrong().await);
    let mut draft = asha.draft(&group, "2026-09-05").await;
    draft["lines"] = json!([line(interest, false, 41)]);
    let counted = asha.counted(&group, draft.clone()).await;
    let save = json!({ "group": group, "draft": counted });
    let refusal = asha.call("save_meeting", save).await["refusal"].clone();
    assert_eq!(refusal["code"], "more-than-there-is");
    assert_eq!(refusal["at_most"], 4_000, "what was paid, once too often");
    draft["lines"] = json!([line(cif, false, 1_000), line(interest, false, 20)]);
    closed(&asha, &group, draft).await;
    assert!(!is_wrong().await);
    assert_eq!(balance(&asha, &group, cif).await, 0);
    assert_eq!(balance(&asha, &group, interest).await, 2_000);
    // Nothing came of the fund in September, and 1,000 were repaid in August.
    for (month, came, went) in [("2026-08", 0, 100_000), ("2026-09", 0, 0)] {
        let month = json!({ "group": group, "month": month });
        let report = asha.call("monthly_report", month).await;
        assert_eq!(report["cif_received"], came, "{report}");
        assert_eq!(report["cif_repaid"], went, "{report}");
    }
    asha.agrees().await;
    office.stop().await;
}

/// A meeting that was begun earlier is opened again: what nobody typed is what is due now, what
/// somebody typed stays, and who is away brings nothing by herself.
#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_typed_follows_what_is_due_and_who_is_away_brings_nothing() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let (group, padma) = lent(&asha, 1_000, 2).await;
    office.stop().await;
    let mut draft = asha.draft(&group, "2026-08-05").await;
    assert_eq!(draft["repayments"][0]["principal"], 50_000);
    let reopened = async |draft: &Value| {
        let save = json!({ "group": group, "draft": draft });
        asha.call("save_meeting", save).await;
        let sheet = json!({ "group": group, "date": "2026-08-05" });
        asha.call("open_meeting", sheet).await["draft"].clone()
    };
    // As if other terms had held when it was begun.
    draft["repayments"][0]["principal"] = json!(10_000);
    let again = reopened(&draft).await;
    assert_eq!(again["repayments"][0]["principal"], 50_000);
    draft["repaid_by_hand"] = json!([draft["repayments"][0]["loan"]]);
    let again = reopened(&draft).await;
    assert_eq!(again["repayments"][0]["principal"], 10_000);
    draft["repaid_by_hand"] = json!([]);
    for row in draft["rows"].as_array_mut().unwrap() {
        if row["member"] == padma {
            row["attendance"] = json!("absent");
        }
    }
    for part in ["interest", "principal"] {
        draft["repayments"][0][part] = json!(0);
    }
    for kept in [draft["repayments"].clone(), json!([])] {
        draft["repayments"] = kept;
        let again = reopened(&draft).await;
        let brought = again["repayments"].as_array().unwrap().iter();
        let brought = brought.filter(|one| one["principal"] != 0 || one["interest"] != 0);
        assert_eq!(brought.count(), 0, "{again}");
    }
}

/// Surplus leaves the box by name and by resolution only.
#[tokio::test(flavor = "multi_thread")]
async fn surplus_is_paid_to_nobody_to_whom_none_was_shared_out() {
    let mut office = Office::open().await;
    let asha = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = asha.village("Thiksey").await;
    let group = monthly(&asha, &village, "2026-07-01", &["Padma", "Zainab"]).await;
    office.stop().await;
    let padma = tag(&asha, &group, "Padma").await;
    let mut draft = asha.draft(&group, "2026-07-05").await;
    for member in [padma, Value::Null] {
        let mut dividend = received("dividend", 20);
        dividend["paid"] = json!(true);
        dividend["member"] = member;
        draft["lines"] = json!([received("donation", 1_000), dividend]);
        draft = asha.counted(&group, draft).await;
        let save = json!({ "group": group, "draft": draft });
        let check = asha.call("save_meeting", save).await;
        assert_eq!(check["refusal"]["code"], "dividend-not-shared", "{check}");
    }
}
