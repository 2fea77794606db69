//! Checks of shg.md 10 that no other story tells: a large old group, flat interest in words, one
//! telephone for two, and a district that is split.

use std::collections::BTreeSet;

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{closed, loan, monthly, of, received, tag};
use crate::registers::printed;
use crate::stories::{Device, Office, member};

/// Check 5: what is usual is a warning, never a limit.
#[tokio::test(flavor = "multi_thread")]
async fn twenty_two_women_of_an_old_group_save_with_no_more_than_a_warning() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = crp.group_of(&village, 22).await;
    let view = crp.call("group", json!({ "group": group })).await;
    assert_eq!(view["row"]["members"], 22);
    assert_eq!(view["row"]["size_warning"], "many");
    let draft = crp.draft(&group, "2026-11-07").await;
    assert_eq!(draft["rows"].as_array().unwrap().len(), 22);
    let save = json!({ "group": group, "draft": draft });
    let check = crp.call("save_meeting", save).await;
    assert_eq!(check["refusal"], Value::Null, "{check}");
    crp.close(&group, &draft).await;
    assert_eq!(crp.saved(&group).await, 22 * 5_000);
    crp.sync().await;
    let month = json!({ "month": "2026-11" });
    let register = printed(&crp, &group, "attendance-and-savings", month).await;
    let saved = |row: &&Vec<String>| row.len() > 4 && row.iter().any(|cell| cell == "50.00");
    assert_eq!(register.iter().filter(saved).count(), 22);
    crp.agrees().await;
    office.stop().await;
}

/// Check 7: flat interest is chosen, and printed in words.
#[tokio::test(flavor = "multi_thread")]
async fn a_flat_loan_says_so_in_words_on_its_page_in_every_language() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let [padma, zainab] = [
        tag(&crp, &group, "Padma").await,
        tag(&crp, &group, "Zainab").await,
    ];
    let mut flat = loan(&padma, 300, 3, "2026-03-05");
    flat["terms"]["method"] = json!("flat");
    let declining = loan(&zainab, 300, 3, "2026-03-05");
    let mut draft = crp.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 1_000)]);
    draft["loans"] = json!([flat, declining]);
    closed(&crp, &group, draft).await;
    let list = crp.call("papers", json!({ "group": group })).await;
    let loans = list["loans"].as_array().unwrap();
    let of_whom =
        |name: &str| loans.iter().find(|one| one["name"] == name).unwrap()["loan"].clone();
    for (language, flat, declining) in [
        ("en", "on the first amount", "on what is left"),
        ("hi", "पूरी रकम पर", "बचे ऋण पर"),
        ("ur", "پوری رقم پر", "باقی قرض پر"),
    ] {
        for (name, says, never) in [("Padma", flat, declining), ("Zainab", declining, flat)] {
            let chosen = json!({ "loan": of_whom(name), "language": language });
            let page = printed(&crp, &group, "loan-ledger", chosen).await;
            let said = |words: &str| page.iter().flatten().any(|cell| cell.contains(words));
            assert!(said(says) && !said(never), "{language}, {name}: {page:?}");
        }
    }
    // And it is what is charged: 6 a month on all of 300, and not on what is left.
    let mut draft = crp.draft(&group, "2026-03-05").await;
    closed(&crp, &group, draft).await;
    draft = crp.draft(&group, "2026-04-05").await;
    let charged = |draft: &Value, of: &Value| {
        let all = draft["repayments"].as_array().unwrap();
        all.iter().find(|one| one["member"] == *of).unwrap()["interest"].clone()
    };
    assert_eq!(charged(&draft, &padma), 600);
    assert_eq!(charged(&draft, &zainab), 400);
    office.stop().await;
}

/// Check 15: a phone is of a household, and names nobody.
#[tokio::test(flavor = "multi_thread")]
async fn two_women_share_a_telephone_and_stay_two() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = crp.add_group(&village, "Saraswati").await;
    let phone = json!("9419123456");
    for name in ["Zainab Bano", "Fatima Bano"] {
        let mut woman = member(&group, name);
        woman["mobile"] = phone.clone();
        let added = crp.call("add_member", woman).await;
        assert_eq!(added["mobile"], phone);
    }
    // Also in another group, and given to one who had none.
    let other = crp.add_group(&village, "Gulistan").await;
    let third = crp.add_member(&other, "Kaneez").await;
    let edit = json!({ "member": third["line"]["id"], "changes": [{
        "field": "mobile", "was": { "kind": "none" }, "value": { "kind": "text", "value": phone },
    }] });
    assert_eq!(crp.call("edit_member", edit).await["mobile"], phone);
    let draft = crp.draft(&group, "2026-11-07").await;
    closed(&crp, &group, draft).await;
    crp.sync().await;
    let second = office.enrol("Zahra", &[Role::Supervisor]).await;
    second.sync().await;
    for device in [&crp, &second] {
        let mut pages = BTreeSet::new();
        for name in ["Zainab Bano", "Fatima Bano"] {
            let her = of(device, &group, name).await;
            assert_eq!(her["saved"], 5_000, "{name}");
            let view = device.call("member", json!({ "member": her["id"] })).await;
            assert_eq!(view["mobile"], phone, "{name}");
            pages.insert(her["id"].to_string());
        }
        assert_eq!(pages.len(), 2);
        let reviews = device.call("reviews", Value::Null).await;
        assert_eq!(reviews["items"], json!([]), "nothing looks like one woman");
        device.agrees().await;
    }
    office.stop().await;
}

/// Check 18: what the block and the group reported stays, the new district adds up, and every id
/// and code is what it was.
#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, before and after the day")]
async fn a_district_that_is_split_keeps_reports_and_ids_and_adds_up_anew() {
    const BLOCKS: &str =
        "State Code,State Name,District Code,District Name,Block Code,Block Name\n";
    let mut office = Office::open().await;
    let leh = "37,LADAKH,9,LEH LADAKH,6543,Chuchot\n";
    office
        .import(&[(
            "blocks.csv",
            &format!("{BLOCKS}{leh}37,LADAKH,9,LEH LADAKH,6550,Durbuk\n"),
        )])
        .await;
    let mut books = Vec::new();
    for (block, name, women) in [("block:6543", "Nasreen", 2), ("block:6550", "Zahra", 3)] {
        let device = office.enrol_in(block, name, &[Role::Supervisor]).await;
        device.sync().await;
        let village = device.village(name).await;
        let group = device.group_of(&village, women).await;
        for (system, value) in [("nrlm", "0370200100450"), ("lokos", "004512")] {
            let code = json!({ "group": group, "member": null, "code": {
                "system": system, "value": value,
            } });
            device.call("give_code", code).await;
        }
        let draft = device.draft(&group, "2026-10-03").await;
        closed(&device, &group, draft).await;
        device.sync().await;
        books.push((device, village, group));
    }
    let saved = async |office: &mut Office, area: &str, month: &str| {
        office.stop().await;
        let amount = office.amount(area, month, "saved");
        office.start().await;
        amount
    };
    let before = [
        ("block:6543", 10_000),
        ("block:6550", 15_000),
        ("district:9", 25_000),
        ("state:37", 25_000),
    ];
    for (area, amount) in before {
        assert_eq!(saved(&mut office, area, "2026-10").await, amount, "{area}");
    }
    let report = json!({ "month": "2026-10" });
    // Where it lies, and when it was printed, is told as of now.
    let told = async |device: &Device, group: &Value| {
        let mut paper = printed(device, group, "monthly-report", report.clone()).await;
        paper.retain(|row| row[0] != "Block" && !row[0].starts_with("Printed"));
        paper
    };
    let area = async |device: &Device, level: &str| {
        let places = device.call("places", Value::Null).await;
        let mut areas = places["areas"].as_array().unwrap().iter();
        areas.find(|area| area["level"] == level).unwrap().clone()
    };
    let mut before = Vec::new();
    for (device, _, group) in &books {
        let view = device.call("group", json!({ "group": group })).await;
        let block = area(device, "block").await;
        before.push((told(device, group).await, view, block));
    }
    assert_eq!(area(&books[1].0, "district").await["name"], "LEH LADAKH");

    // The directory gives the new district a new code; blocks keep theirs (shg.md 5).
    let districts = "State Code,State Name,District Code,District Name\n37,LADAKH,9,LEH LADAKH\n37,LADAKH,790,CHANGTHANG\n";
    let moved = format!("{BLOCKS}{leh}37,LADAKH,790,CHANGTHANG,6550,Durbuk\n");
    office
        .import(&[("districts.csv", districts), ("blocks.csv", &moved)])
        .await;
    // The directory's day is the day on which the centre took it in.
    let state = books[0].0.call("state", Value::Null).await;
    let today = state["today"].as_str().unwrap().to_owned();
    let month = today[..7].to_owned();
    for (device, _, group) in &books {
        device.sync().await;
        let draft = device.draft(group, &today).await;
        closed(device, group, draft).await;
        device.sync().await;
    }
    for (area, month, amount) in [
        ("block:6543", "2026-10", 10_000),
        ("block:6550", "2026-10", 15_000),
        ("district:9", "2026-10", 25_000),
        ("district:790", "2026-10", 0),
        ("state:37", "2026-10", 25_000),
        ("block:6550", &month, 15_000),
        ("district:790", &month, 15_000),
        ("district:9", &month, 10_000),
        ("state:37", &month, 25_000),
    ] {
        let now = saved(&mut office, area, month).await;
        assert_eq!(now, amount, "{area} in {month}");
    }
    let districts = ["LEH LADAKH", "CHANGTHANG"];
    for ((device, ..), name) in books.iter().zip(districts) {
        assert_eq!(area(device, "district").await["name"], name);
    }
    for ((device, village, group), (report, view, block)) in books.iter().zip(before) {
        assert_eq!(told(device, group).await, report);
        let now = device.call("group", json!({ "group": group })).await;
        assert_eq!(now["codes"], view["codes"]);
        assert_eq!(now["codes"].as_array().unwrap().len(), 2);
        assert_eq!(now["row"]["village"], *village);
        let its = area(device, "block").await;
        assert_eq!((&its["id"], &its["codes"]), (&block["id"], &block["codes"]));
        device.agrees().await;
    }
    office.stop().await;
}
