//! What is written late or held early: counted with the box of its own day, charged by its own day.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{closed, loan, monthly, of, received, row, tag};
use crate::stories::{Device, Office};

/// Two women, of whom the first borrowed 600 rupees in January, in six instalments.
async fn one_who_borrows(office: &mut Office) -> (Device, Value, Value) {
    let (crp, group) = two_women(office).await;
    let padma = tag(&crp, &group, "Padma").await;
    let mut january = crp.draft(&group, "2026-01-05").await;
    january["lines"] = json!([received("donation", 9_000)]);
    january["loans"] = json!([loan(&padma, 600, 6, "2026-02-05")]);
    closed(&crp, &group, january).await;
    (crp, group, padma)
}

/// A group of two who save 25 rupees each on the fifth.
async fn two_women(office: &mut Office) -> (Device, Value) {
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    office.stop().await;
    (crp, group)
}

/// What a member saves in a draft.
fn savings<'a>(draft: &'a mut Value, member: &Value) -> &'a mut Vec<Value> {
    row(draft, member)["savings"].as_array_mut().unwrap()
}

async fn refused(device: &Device, group: &Value, draft: Value) -> Option<Value> {
    let mut input = json!({ "group": group, "draft": draft });
    let check = device.call("save_meeting", input.clone()).await;
    let expected = check["totals"]["expected_cash"].as_i64().unwrap();
    if expected >= 0 {
        input["draft"]["count"] = json!([{ "value": 100, "pieces": expected / 100 }]);
    }
    let check = device.call("save_meeting", input).await;
    Some(check["refusal"].clone()).filter(|refusal| !refusal.is_null())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_that_is_written_late_has_the_box_of_its_day() {
    let mut office = Office::open().await;
    let (crp, group) = two_women(&mut office).await;
    let mut lent = crp.draft(&group, "2026-01-05").await;
    lent["lines"] = json!([received("donation", 100)]);
    closed(&crp, &group, lent).await;
    let padma = tag(&crp, &group, "Padma").await;
    // In March there is 200 in the box, and 150 of it is lent.
    let mut march = crp.draft(&group, "2026-03-05").await;
    march["loans"] = json!([loan(&padma, 150, 5, "2026-04-05")]);
    let march = closed(&crp, &group, march).await;
    let draft = crp.draft(&group, "2026-02-05").await;
    let input = json!({ "group": group, "draft": draft });
    let check = crp.call("save_meeting", input).await;
    assert_eq!(check["opening_cash"], 15_000);
    assert_eq!(check["totals"]["expected_cash"], 20_000);
    assert_eq!(check["refusal"], Value::Null);
    let lending = |rupees: i64| {
        let mut draft = draft.clone();
        draft["loans"] = json!([loan(&padma, rupees, 5, "2026-03-05")]);
        draft
    };
    // In February there were 200; what is lent then was not there in March.
    let code = |refusal: Option<Value>| refusal.map(|refusal| refusal["code"].clone());
    let none = code(refused(&crp, &group, lending(201)).await);
    assert_eq!(none, Some(json!("cash-not-enough")));
    let later = refused(&crp, &group, lending(150)).await.unwrap();
    assert_eq!(later["code"], "cash-short-later");
    assert_eq!(later["date"], "2026-03-05");
    assert_eq!(later["missing_cash"], 5_000);
    assert_eq!(refused(&crp, &group, lending(100)).await, None);
    closed(&crp, &group, draft).await;
    // A correction is counted as it was the first time.
    let operation = &march["line"]["operation"];
    let back = json!({ "operation": operation, "reason": "a wrong purpose" });
    crp.call("reverse_meeting", back).await;
    let mut april = crp.draft(&group, "2026-04-05").await;
    april["lines"] = json!([received("donation", 400)]);
    closed(&crp, &group, april).await;
    let anew = crp.draft(&group, "2026-03-05").await;
    let input = json!({ "group": group, "draft": anew });
    let check = crp.call("save_meeting", input).await;
    assert_eq!(check["opening_cash"], 20_000);
    crp.agrees().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_box_counted_before_what_came_later_was_known_is_told_until_the_next_count() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = one.village("Chushot Yokma").await;
    let group = monthly(&one, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let saved = one.draft(&group, "2026-02-05").await;
    closed(&one, &group, saved).await;
    one.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    // One writes the meeting of March, and the other, who does not know of it, those after it.
    let mut march = one.draft(&group, "2026-03-05").await;
    march["lines"] = json!([received("donation", 100)]);
    closed(&one, &group, march).await;
    for day in ["2026-04-05", "2026-05-05"] {
        let draft = other.draft(&group, day).await;
        closed(&other, &group, draft).await;
    }
    for device in [&one, &other, &one] {
        device.sync().await;
    }
    let wrong = async |device: &Device| {
        let told = device.call("wrong_side", json!({ "group": group })).await;
        let groups = device.call("wrong_groups", json!(null)).await;
        assert_eq!(
            groups["groups"].as_array().unwrap().is_empty(),
            told["wrong"] == json!([])
        );
        told["wrong"].clone()
    };
    // 50 in February and 50 in April were counted; the book has 50 and 100 of March besides.
    let told = json!([{
        "what": "box-counted", "name": null, "amount": 25_000, "counted": 10_000,
        "date": "2026-04-05", "head": null,
    }]);
    for device in [&one, &other] {
        assert_eq!(wrong(device).await, told);
    }
    // In June the box is counted by the whole book.
    let mut june = one.draft(&group, "2026-06-05").await;
    june["explanation"] = json!("what came in March was not in it");
    let padma = tag(&one, &group, "Padma").await;
    june["named_by"] = json!([padma, tag(&one, &group, "Zainab").await]);
    june["count"] = json!([{ "value": 100, "pieces": 200 }]);
    let input = json!({ "group": group, "draft": june });
    let check = one.call("save_meeting", input.clone()).await;
    assert_eq!(check["opening_cash"], 30_000);
    let difference = [&check["totals"]["difference"], &check["refusal"]];
    assert_eq!(difference, [&json!(-15_000), &Value::Null]);
    // The count is told what may explain it.
    let why = json!([{
        "code": "box-counted", "date": "2026-04-05", "counted": 10_000, "expected": 25_000,
    }]);
    assert_eq!(check["warnings"], why);
    let june = one.call("close_meeting", input).await;
    assert_eq!(wrong(&one).await, json!([]));
    let back = json!({ "operation": june["line"]["operation"], "reason": "another day" });
    one.call("reverse_meeting", back).await;
    assert_eq!(wrong(&one).await, told);
    one.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_saving_is_given_back_before_it_was_saved() {
    let mut office = Office::open().await;
    let (crp, group) = two_women(&mut office).await;
    for day in ["2026-01-05", "2026-03-05"] {
        let mut draft = crp.draft(&group, day).await;
        draft["lines"] = json!([received("donation", 100)]);
        closed(&crp, &group, draft).await;
    }
    let padma = tag(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    row(&mut draft, &padma)["savings"] = json!([]);
    let returned = |rupees: i64| json!([{ "member": padma, "kind": "compulsory", "amount": rupees * 100, "purse": "cash" }]);
    draft["returned"] = returned(26);
    let too_much = refused(&crp, &group, draft.clone()).await.unwrap();
    assert_eq!(too_much["code"], "returned-exceeds-savings");
    assert_eq!(too_much["at_most"], 2_500);
    draft["returned"] = returned(25);
    assert_eq!(refused(&crp, &group, draft).await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_that_ends_in_a_meeting_held_early_costs_what_it_costs_that_day() {
    let mut office = Office::open().await;
    let (crp, group) = two_women(&mut office).await;
    let padma = tag(&crp, &group, "Padma").await;
    let mut january = crp.draft(&group, "2026-01-05").await;
    january["lines"] = json!([received("donation", 9_000)]);
    january["loans"] = json!([]);
    for (nth, broken) in ["nil", "by-days", "full"].into_iter().enumerate() {
        let mut given = loan(&padma, 1_000, 1, "2026-02-05");
        given["nth"] = json!(nth);
        given["terms"]["broken"] = json!(broken);
        january["loans"].as_array_mut().unwrap().push(given);
    }
    closed(&crp, &group, january).await;
    // Two days before it is due. 2 % a month of 1,000; 29 of 31 days are 18.71, in whole rupees.
    let ahead = json!({ "group": group, "date": "2026-02-03" });
    let sheet = crp.call("open_meeting", ahead).await;
    assert_eq!(sheet["due_until"], "2026-02-05", "until when it asks");
    let draft = crp.draft(&group, "2026-02-03").await;
    let asked = draft["repayments"].as_array().unwrap().clone();
    let interest: Vec<i64> = asked
        .iter()
        .map(|one| one["interest"].as_i64().unwrap())
        .collect();
    assert_eq!(interest[0], 0, "{asked:?}");
    assert!((1_800..2_000).contains(&interest[1]), "{asked:?}");
    assert_eq!(interest[2], 2_000, "{asked:?}");
    for one in &asked {
        // Who pays everything pays the same.
        let input = json!({
            "group": group, "loan": one["loan"], "date": "2026-02-03", "kind": "regular",
            "amount": 200_000,
        });
        let split = crp.call("split_repayment", input).await;
        assert_eq!(split["interest"], one["interest"]);
        assert_eq!(split["principal"], 100_000);
    }
    closed(&crp, &group, draft).await;
    for one in &asked {
        let the = json!({ "group": group, "loan": one["loan"] });
        let page = crp.call("loan", the).await;
        let standing = &page["line"]["standing"];
        assert_eq!(standing["interest_ahead"], 0, "{standing}");
        assert_eq!(page["line"]["closed"], true, "{standing}");
    }
    crp.agrees().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_held_late_asks_for_its_own_month_only() {
    let mut office = Office::open().await;
    let (crp, group, _) = one_who_borrows(&mut office).await;
    // February's meeting: of the instalment of 5 March nothing is due yet.
    let draft = crp.draft(&group, "2026-02-27").await;
    assert_eq!(draft["repayments"][0]["principal"], 10_000);
    assert_eq!(draft["repayments"][0]["interest"], 1_200);
    // A special meeting is ahead of nothing.
    let special = json!({ "group": group, "date": "2026-03-03", "kind": "special" });
    let sheet = crp.call("open_meeting", special).await;
    assert_eq!(sheet["draft"]["repayments"][0]["principal"], 10_000);
    assert_eq!(sheet["due_until"], "2026-03-03");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_woman_without_a_mark_is_in_the_sums_of_a_meeting() {
    let mut office = Office::open().await;
    let (crp, group, padma) = one_who_borrows(&mut office).await;
    let opened = json!({ "group": group, "date": "2026-02-05" });
    let sheet = crp.call("open_meeting", opened).await;
    let mut draft = sheet["draft"].clone();
    draft["lines"] = json!([received("donation", 10)]);
    let line = json!({
        "head": "other-receipt", "paid": false, "amount": 500, "purse": "cash",
        "member": padma, "note": "", "folio": null, "account": null,
    });
    draft["lines"].as_array_mut().unwrap().push(line);
    let sums = async |draft: &Value| {
        let save = json!({ "group": group, "draft": draft });
        let totals = crp.call("save_meeting", save).await["totals"].clone();
        let told = ["repaid", "interest", "saved", "received"];
        let told = told.map(|sum| totals[sum].as_i64().unwrap());
        (told, totals["expected_cash"].as_i64().unwrap())
    };
    let before = sheet["check"]["opening_cash"].as_i64().unwrap();
    let (told, in_box) = sums(&draft).await;
    assert_eq!((told, in_box), ([0, 0, 0, 1_000], before + 1_000));
    for row in draft["rows"].as_array_mut().unwrap() {
        if row["member"] == padma {
            row["attendance"] = json!("present");
        }
    }
    let (told, in_box) = sums(&draft).await;
    let interest = draft["repayments"][0]["interest"].as_i64().unwrap();
    assert_eq!(draft["repayments"][0]["principal"], 10_000);
    assert!(told[2] > 0, "what she saves is filled in");
    let all = [10_000, interest, told[2], 1_500];
    assert_eq!(told, all);
    assert_eq!(in_box, before + all.iter().sum::<i64>());
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_that_was_held_after_all_was_held() {
    let mut office = Office::open().await;
    let (crp, group) = two_women(&mut office).await;
    let missed = |day: &str| json!({ "group": group, "date": day, "reason": "snow" });
    crp.call("miss_meeting", missed("2026-01-05")).await;
    crp.call("miss_meeting", missed("2026-02-05")).await;
    let draft = crp.draft(&group, "2026-01-06").await;
    closed(&crp, &group, draft).await;
    let told = crp.refused("miss_meeting", missed("2026-01-05")).await;
    assert_eq!(told, "meeting-already-recorded");
    // Of a day on which none was due nothing can be said, and a word too much is taken back.
    let told = crp.refused("miss_meeting", missed("2026-03-06")).await;
    assert_eq!(told, "no-meeting-due");
    let view = crp.call("miss_meeting", missed("2026-03-05")).await;
    let line = &view["not_held"][0];
    assert_eq!(line["date"], "2026-03-05");
    let back = json!({ "group": group, "operation": line["operation"], "reason": "we met" });
    let view = crp.call("reverse_record", back).await;
    assert_eq!(view["not_held"].as_array().map(Vec::len), Some(2));
    // A time without meetings is agreed beforehand.
    let pause = |from: &str| {
        let pause = json!({ "from": from, "to": "2026-12-31", "reason": "winter" });
        json!({ "group": group, "pause": pause })
    };
    let told = crp.refused("pause_meetings", pause("2026-01-06")).await;
    assert_eq!(told, "pause-after-meeting");
    crp.call("pause_meetings", pause("2026-12-01")).await;
    for (month, sums) in [("2026-01", [1, 1, 0]), ("2026-02", [1, 0, 1])] {
        let of = json!({ "group": group, "month": month });
        let report = crp.call("monthly_report", of).await;
        let told = ["meetings_due", "meetings", "not_held"].map(|sum| report[sum].clone());
        assert_eq!(told.to_vec(), sums.map(|sum| json!(sum)), "{report}");
    }
    // The pictures of the group and of the block tell the same.
    let of_group = crp.call("group_pictures", json!({ "group": group })).await;
    let all = json!({ "block": null, "month": "2026-11" });
    let of_block = crp.call("block_pictures", all).await;
    for pictures in [of_group, of_block] {
        let months = pictures["months"].as_array().unwrap().iter();
        let winter = months.filter(|one| {
            ["2026-01", "2026-02"]
                .map(|of| json!(of))
                .contains(&one["month"])
        });
        let told: Vec<&Value> = winter.map(|one| &one["not_held"]).collect();
        assert_eq!(told, [&json!(0), &json!(1)]);
    }
    crp.agrees().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_of_the_block_that_is_over_stays_as_it_was() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab", "Kaneez"];
    let stays = monthly(&crp, &village, "2026-01-01", &names).await;
    let closes = monthly(&crp, &village, "2026-01-01", &names).await;
    let told = async |month: &str| {
        let view = crp
            .call("block", json!({ "block": null, "month": month }))
            .await;
        let villages = view["villages"].as_array().unwrap().iter();
        let row = villages
            .clone()
            .find(|row| row["groups"] != 0 || row["members"] != 0);
        row.map(|row| [row["groups"].clone(), row["members"].clone()])
    };
    let both = Some([json!(2), json!(6)]);
    assert_eq!(told("2026-03").await, both);
    let died = of(&crp, &stays, "Kaneez").await["id"].clone();
    let end = json!({ "member": died, "on": "2026-07-10", "reason": "died" });
    crp.call("end_member", end).await;
    let end = json!({ "group": closes, "on": "2026-08-31", "reason": "all moved away" });
    crp.call("end_group", end).await;
    assert_eq!(told("2026-03").await, both);
    assert_eq!(told("2026-07").await, Some([json!(2), json!(5)]));
    assert_eq!(told("2026-08").await, Some([json!(1), json!(2)]));
    let again = json!({ "group": closes, "from": "2026-10-01" });
    crp.call("reopen_group", again).await;
    assert_eq!(told("2026-09").await, Some([json!(1), json!(2)]));
    assert_eq!(told("2026-10").await, Some([json!(2), json!(5)]));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_times_what_is_due_is_asked_about_unless_it_ends_the_loan() {
    let mut office = Office::open().await;
    let (crp, group) = two_women(&mut office).await;
    let padma = tag(&crp, &group, "Padma").await;
    let mut draft = crp.draft(&group, "2026-01-05").await;
    draft["lines"] = json!([received("donation", 5_000)]);
    draft["loans"] = json!([loan(&padma, 4_800, 48, "2026-02-05")]);
    closed(&crp, &group, draft).await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    let due = draft["repayments"][0].clone();
    let whole = |repaid: &Value| -> i64 {
        let parts = ["penalty", "interest", "principal"].iter();
        parts
            .map(|part| repaid[*part].as_i64().expect("paise"))
            .sum()
    };
    let usual = whole(&due);
    assert_eq!(due["principal"], 10_000);
    for (more, asks) in [
        (9 * usual - 100, false),
        (9 * usual, true),
        (470_000, false),
    ] {
        draft["repayments"][0]["principal"] = json!(10_000 + more);
        let check = crp
            .call("save_meeting", json!({ "group": group, "draft": draft }))
            .await;
        let warnings = check["warnings"].as_array().expect("warnings").iter();
        let asked = warnings
            .filter(|one| one["code"] == "money-unusual")
            .cloned();
        let told = json!({
            "code": "money-unusual", "what": "repayment", "head": null, "paid": false,
            "member": padma, "amount": usual + more, "usual": usual,
        });
        let told: Vec<Value> = asks.then_some(told).into_iter().collect();
        assert_eq!(asked.collect::<Vec<_>>(), told, "{more}");
    }
    // The picture of what was due: all of it paid in February, nothing of it in March.
    draft["repayments"] = json!([due]);
    closed(&crp, &group, draft).await;
    let pictures = crp.call("group_pictures", json!({ "group": group })).await;
    let months = pictures["due"].as_array().expect("months").iter();
    let told = |month: &str| {
        let found = months.clone().find(|one| one["month"] == month);
        found.map(|one| [one["paid"].clone(), one["left"].clone()])
    };
    assert_eq!(told("2026-01"), Some([json!(0), json!(0)]));
    assert_eq!(told("2026-02"), Some([json!(usual), json!(0)]));
    let march = told("2026-03").expect("a month");
    assert_eq!(march[0], 0);
    assert!(
        march[1].as_i64().is_some_and(|left| left > 10_000),
        "{march:?}"
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn an_amount_with_a_nought_too_much_is_asked_about_and_can_be_right() {
    let mut office = Office::open().await;
    let (crp, group) = two_women(&mut office).await;
    let padma = tag(&crp, &group, "Padma").await;
    for (nth, day) in ["2026-01-05", "2026-02-05", "2026-03-05"]
        .iter()
        .enumerate()
    {
        let mut draft = crp.draft(&group, day).await;
        draft["lines"] = json!([received("donation", 100)]);
        draft["repayments"] = json!([]);
        let due = ["2026-02-05", "2026-03-05", "2026-04-05"][nth];
        draft["loans"] = json!([loan(&padma, 50, 1, due)]);
        draft["deposit"] = json!(1_000);
        row(&mut draft, &padma)["fine"] = json!(1_000);
        let voluntary = json!({ "kind": "voluntary", "amount": 2_000 });
        savings(&mut draft, &padma).push(voluntary);
        let back = json!({
            "member": padma, "kind": "voluntary", "amount": 500, "purse": "cash", "account": null,
        });
        draft["returned"] = json!([back]);
        closed(&crp, &group, draft).await;
    }
    let mut draft = crp.draft(&group, "2026-04-05").await;
    let asked = async |draft: &Value| {
        let input = json!({ "group": group, "draft": draft });
        let check = crp.call("save_meeting", input).await;
        let warnings = check["warnings"].as_array().unwrap().iter();
        let of = ["amount-unusual", "loan-unusual", "money-unusual"].map(|code| json!(code));
        let asked = warnings.filter(|one| of.contains(&one["code"])).cloned();
        asked.collect::<Vec<Value>>()
    };
    draft["lines"] = json!([received("donation", 999)]);
    draft["loans"] = json!([loan(&padma, 499, 1, "2026-05-05")]);
    draft["deposit"] = json!(9_900);
    let mut returned = json!([{
        "member": padma, "kind": "voluntary", "amount": 4_900, "purse": "cash", "account": null,
    }]);
    draft["returned"] = returned.clone();
    row(&mut draft, &padma)["fine"] = json!(9_900);
    savings(&mut draft, &padma).push(json!({ "kind": "voluntary", "amount": 19_900 }));
    assert_eq!(asked(&draft).await, Vec::<Value>::new());
    returned[0]["amount"] = json!(5_000);
    draft["returned"] = returned;
    row(&mut draft, &padma)["fine"] = json!(10_000);
    savings(&mut draft, &padma)[1]["amount"] = json!(20_000);
    draft["lines"] = json!([received("donation", 1_000)]);
    draft["loans"] = json!([loan(&padma, 500, 1, "2026-05-05")]);
    draft["deposit"] = json!(10_000);
    let money = |what: &str, head: Option<&str>, paid: bool, amount: i64| {
        let member = ["fine", "returned"].contains(&what).then_some(&padma);
        json!({
            "code": "money-unusual", "what": what, "head": head, "paid": paid, "member": member,
            "amount": amount, "usual": amount / 10,
        })
    };
    let of_hers = |code: &str, amount: i64| json!({ "code": code, "member": padma, "amount": amount, "usual": amount / 10 });
    let told = [
        of_hers("amount-unusual", 20_000),
        of_hers("loan-unusual", 50_000),
        money("fine", None, false, 10_000),
        money("returned", None, true, 5_000),
        money("line", Some("donation"), false, 100_000),
        money("bank", None, true, 10_000),
    ];
    assert_eq!(asked(&draft).await, told);
    closed(&crp, &group, draft).await;
    crp.agrees().await;
}
