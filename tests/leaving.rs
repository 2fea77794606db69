//! Who leaves gets what is hers: the same share whoever is settled with first, and a group that
//! leaves its Village Organisation its share capital.

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{agreed, closed, monthly, of, organisation, received, row};
use crate::papers::{last, line};
use crate::registers::printed;
use crate::stories::{Device, Office};

const WOMEN: [&str; 5] = ["Padma", "Zainab", "Kaneez", "Chorol", "Dolma"];

/// A group that saves by the month, who keeps its book, and who agrees.
async fn five_women(office: &mut Office, from: &str) -> (Device, Device, Value) {
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, from, &WOMEN).await;
    (crp, checker, group)
}

#[tokio::test(flavor = "multi_thread")]
async fn women_who_leave_on_one_day_get_the_same_share_and_none_of_a_later_one() {
    let mut office = Office::open().await;
    let (crp, checker, group) = five_women(&mut office, "2025-07-01").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 1_150)]);
    closed(&crp, &group, draft).await;
    let share = async |surplus: i64| -> Vec<Value> {
        let shared = json!({
            "group": group, "on": "2025-08-21", "rule": "equal", "surplus": surplus,
            "resolution": null,
        });
        let sheet = crp.call("share_surplus", shared).await;
        let shares = sheet["shares"]["shares"].as_array().unwrap().iter();
        shares.map(|one| one["share"].clone()).collect()
    };
    assert_eq!(share(115_000).await, vec![json!(23_000); 5]);
    for (nth, name) in WOMEN[..3].iter().enumerate() {
        let settle = json!({
            "member": of(&crp, &group, name).await["id"], "on": "2025-08-20", "rule": "equal",
            "nominee": null, "resolution": "they move to Kargil",
        });
        let sheet = crp.call("settle_member", settle).await;
        assert_eq!(sheet["settlement"]["share"], 23_000, "{name}");
        // One of them is agreed to before the next: it makes no difference.
        if nth == 1 {
            agreed(&crp, &checker).await;
        }
    }
    // The two who stay share what is left: one sheet still waits.
    assert_eq!(share(46_000).await, vec![json!(23_000); 2]);
    office.stop().await;
}

#[expect(clippy::too_many_lines, reason = "one story")]
#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_leaves_its_organisation_gets_its_share_capital_back() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let mut accounts = Vec::new();
    for _ in 0..3 {
        let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
        let join = json!({
            "federation": vo, "group": group, "name": "", "joined": "2026-01-05",
        });
        let view = crp.call("add_federation_member", join).await;
        let mut all = view["accounts"].as_array().unwrap().iter();
        let account = all.find(|one| one["group"] == group).unwrap()["line"].clone();
        accounts.push((group, account));
    }
    let (leaves, account) = accounts[0].clone();
    let mut draft = crp.draft(&vo, "2026-02-07").await;
    let mut paid = received("share-capital", 1_000);
    paid["member"] = account["tag"].clone();
    draft["lines"] = json!([paid]);
    row(&mut draft, &account["tag"])["savings"] = json!([]);
    closed(&crp, &vo, draft).await;
    let leave = json!({
        "federation": vo, "group": leaves, "on": "2026-03-31", "reason": "the road is long",
    });
    crp.call("leave_federation", leave).await;
    let settle = json!({
        "member": account["id"], "on": "2026-04-02", "rule": "none", "nominee": null,
        "resolution": "resolution 3",
    });
    let sheet = crp.call("settle_member", settle).await;
    assert_eq!(sheet["settlement"]["share_capital"], 100_000);
    let pay = json!({ "kind": "pay", "amount": 100_000 });
    assert_eq!(sheet["outcome"], pay);
    agreed(&crp, &checker).await;
    let draft = crp.draft(&vo, "2026-04-11").await;
    let line = &draft["lines"][0];
    assert_eq!(
        (
            &line["head"],
            &line["paid"],
            &line["amount"],
            &line["member"]
        ),
        (
            &json!("share-capital"),
            &json!(true),
            &json!(100_000),
            &account["tag"]
        )
    );
    closed(&crp, &vo, draft).await;
    let of_it = json!({ "member": account["id"], "on": null, "rule": "none" });
    let sheet = crp.call("settlement", of_it).await;
    assert_eq!(sheet["payout"], Value::Null, "{sheet}");
    let month = json!({ "group": vo, "month": "2026-04" });
    let book = crp.call("book_month", month).await;
    let mut balances = book["balances"].as_array().unwrap().iter();
    let left = balances.find(|one| one["page"]["head"] == "share-capital");
    assert!(left.is_none_or(|one| one["amount"] == 0), "{left:?}");
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[expect(clippy::too_many_lines, reason = "one story")]
#[tokio::test(flavor = "multi_thread")]
async fn the_register_of_a_month_has_the_money_of_who_is_a_member_no_more() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let mut accounts = Vec::new();
    for name in ["Himalaya", "Yamuna", "Indus"] {
        let mut new = crate::stories::group(&village, name);
        new["formed"] = json!("2026-01-01");
        new["terms"]["from"] = json!("2026-01-01");
        let group = crp.call("add_group", new).await["row"]["id"].clone();
        let join = json!({
            "federation": vo, "group": group, "name": "", "joined": "2026-01-05",
        });
        crp.call("add_federation_member", join).await;
        accounts.push((group, of(&crp, &vo, name).await));
    }
    let (leaves, account) = accounts[0].clone();
    let mut draft = crp.draft(&vo, "2026-02-07").await;
    for (_, account) in &accounts {
        let saves = json!([{ "kind": "compulsory", "amount": 20_000 }]);
        row(&mut draft, &account["tag"])["savings"] = saves;
    }
    closed(&crp, &vo, draft).await;
    let leave = json!({
        "federation": vo, "group": leaves, "on": "2026-03-31", "reason": "the road is long",
    });
    crp.call("leave_federation", leave).await;
    let settle = json!({
        "member": account["id"], "on": "2026-05-02", "rule": "none", "nominee": null,
        "resolution": "resolution 3",
    });
    crp.call("settle_member", settle).await;
    agreed(&crp, &checker).await;
    let mut draft = crp.draft(&vo, "2026-05-09").await;
    for (_, account) in &accounts[1..] {
        row(&mut draft, &account["tag"])["savings"] = json!([]);
    }
    assert_eq!(draft["returned"][0]["amount"], 20_000, "{draft}");
    closed(&crp, &vo, draft).await;

    let mut before: Option<String> = None;
    for (month, closing) in [
        ("2026-02", "600.00"),
        ("2026-03", "600.00"),
        ("2026-04", "600.00"),
        ("2026-05", "400.00"),
        ("2026-06", "400.00"),
    ] {
        let chosen = json!({ "month": month });
        let register = printed(&crp, &vo, "attendance-and-savings", chosen).await;
        let totals = last(&register, "Total");
        if let Some(before) = before {
            assert_eq!(totals[2], before, "{month} begins as the last one ended");
        }
        let [.., withdrawn, after] = totals else {
            panic!("{totals:?}")
        };
        assert_eq!(after, closing, "{month}");
        before = Some(after.clone());
        if month == "2026-05" {
            assert_eq!(withdrawn, "200.00");
            assert_eq!(line(&register, "Himalaya").last().unwrap(), "0.00");
        }
        let is_hers = |row: &Vec<String>| row.iter().any(|cell| cell == "Himalaya");
        assert_eq!(register.iter().any(is_hers), month != "2026-06", "{month}");
        let book = json!({ "group": vo, "month": month });
        let book = crp.call("book_month", book).await;
        let balances = book["balances"].as_array().unwrap().iter();
        let saved = balances.filter(|one| one["page"]["head"] == "compulsory-saving");
        let saved: i64 = saved.map(|one| one["amount"].as_i64().unwrap()).sum();
        assert_eq!(format!("{}.00", saved.abs() / 100), closing, "{month}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resolution_that_shares_nothing_out_is_refused_and_what_is_left_over_stays() {
    let mut office = Office::open().await;
    let (crp, _, group) = five_women(&mut office, "2025-07-01").await;
    let mut draft = crp.draft(&group, "2025-08-05").await;
    draft["lines"] = json!([received("donation", 1_000)]);
    closed(&crp, &group, draft).await;
    let shared = |rule: &str, surplus: i64, resolution: Value| {
        json!({
            "group": group, "on": "2025-08-21", "rule": rule, "surplus": surplus,
            "resolution": resolution,
        })
    };
    for (rule, surplus) in [("none", 10_000), ("equal", 0), ("equal", 400)] {
        let input = shared(rule, surplus, json!("resolution 4"));
        let code = crp.refused("share_surplus", input).await;
        assert_eq!(code, "field-invalid", "{rule} {surplus}");
    }
    // Three rupees are left over of 503 for five.
    let input = shared("equal", 50_300, json!("100 to each"));
    crp.call("share_surplus", input).await;
    let sheet = crp
        .call("share_surplus", shared("equal", 0, Value::Null))
        .await;
    assert_ne!(sheet["waiting"], Value::Null, "none of the above waits");
    assert_eq!(sheet["corpus"]["surplus"], 50_000, "{sheet}");
    office.stop().await;
}

/// The sheet of one who leaves with an equal share.
async fn sheet(crp: &Device, group: &Value, name: &str, on: &str) -> Value {
    let member = of(crp, group, name).await["id"].clone();
    let asked = json!({ "member": member, "on": on, "rule": "equal" });
    crp.call("settlement", asked).await
}

/// Settles with her, which waits for another person.
pub(crate) async fn leaves(crp: &Device, group: &Value, name: &str, on: &str) -> Value {
    settles(crp, group, name, on, "equal").await
}

/// The final account of a member, with what a rule gives her of the surplus.
pub(crate) async fn settles(
    crp: &Device,
    group: &Value,
    name: &str,
    on: &str,
    rule: &str,
) -> Value {
    let settle = json!({
        "member": of(crp, group, name).await["id"], "on": on, "rule": rule,
        "nominee": null, "resolution": "she moves to Kargil",
    });
    crp.call("settle_member", settle).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shared_out_by_the_day_she_left_is_not_shared_again_once_it_is_paid() {
    let mut office = Office::open().await;
    let (crp, checker, group) = five_women(&mut office, "2025-11-01").await;
    let mut draft = crp.draft(&group, "2025-12-05").await;
    draft["lines"] = json!([received("donation", 10_000)]);
    let first = closed(&crp, &group, draft).await;
    let shared = json!({
        "group": group, "on": "2026-03-31", "rule": "equal", "surplus": 150_000,
        "resolution": "300 to each at the end of the year",
    });
    crp.call("share_surplus", shared).await;
    agreed(&crp, &checker).await;
    let told = |sheet: &Value| {
        let amounts = [
            &sheet["corpus"]["surplus"],
            &sheet["settlement"]["share"],
            &sheet["earlier"],
        ];
        amounts.map(|one| one.as_i64().expect("paise"))
    };
    let before = sheet(&crp, &group, "Padma", "2026-04-01").await;
    assert_eq!(told(&before), [850_000, 170_000, 30_000]);
    // Of a day before the share-out, her part of it is part of her share.
    let early = sheet(&crp, &group, "Padma", "2026-03-20").await;
    assert_eq!(told(&early), [1_000_000, 170_000, 30_000]);
    let mut paid = crp.draft(&group, "2026-04-05").await;
    let padma = of(&crp, &group, "Padma").await;
    row(&mut paid, &padma["tag"])["savings"] = json!([]);
    closed(&crp, &group, paid).await;
    let after = sheet(&crp, &group, "Padma", "2026-04-01").await;
    assert_eq!(told(&after), [850_000, 170_000, 0]);
    let early = sheet(&crp, &group, "Padma", "2026-03-20").await;
    assert_eq!(told(&early), [1_000_000, 170_000, 0]);
    leaves(&crp, &group, "Padma", "2026-04-01").await;
    agreed(&crp, &checker).await;
    let draft = crp.draft(&group, "2026-05-05").await;
    let lines = draft["lines"].as_array().expect("lines");
    let dividends: Vec<&Value> = lines
        .iter()
        .filter(|line| line["head"] == "dividend")
        .collect();
    assert_eq!(dividends.len(), 1, "{lines:?}");
    assert_eq!(dividends[0]["amount"], 170_000);
    // The surplus that was shared out is not taken back, also when all of it is paid already and
    // there is other money in the box.
    let mut draft = draft;
    let fund = received("revolving-fund", 10_000);
    draft["lines"].as_array_mut().expect("lines").push(fund);
    closed(&crp, &group, draft).await;
    let reverse = json!({ "operation": first["line"]["operation"], "reason": "no such gift" });
    let told = crp.refused("reverse_meeting", reverse).await;
    assert_eq!(told, "reversal-not-last");
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agreed_account_says_what_was_agreed_also_after_it_is_paid() {
    let mut office = Office::open().await;
    let (crp, checker, group) = five_women(&mut office, "2025-11-01").await;
    let mut draft = crp.draft(&group, "2025-12-05").await;
    draft["lines"] = json!([received("donation", 10_000)]);
    closed(&crp, &group, draft).await;
    let shared = json!({
        "group": group, "on": "2026-03-31", "rule": "equal", "surplus": 150_000,
        "resolution": "300 to each at the end of the year",
    });
    crp.call("share_surplus", shared).await;
    agreed(&crp, &checker).await;
    leaves(&crp, &group, "Padma", "2026-04-01").await;
    agreed(&crp, &checker).await;
    let told = |sheet: &Value| {
        let of = ["earlier", "outcome", "agreed"].map(|field| sheet[field].clone());
        (of, sheet["settlement"]["share"].clone())
    };
    let gives = |amount: i64| json!({ "kind": "pay", "amount": amount });
    // 25 rupees saved, 300 of the year and 1,700 of what is left.
    let before = sheet(&crp, &group, "Padma", "2026-04-01").await;
    let whole = gives(2_500 + 30_000 + 170_000);
    let as_agreed = ([json!(30_000), whole.clone(), Value::Null], json!(170_000));
    assert_eq!(told(&before), as_agreed);
    let draft = crp.draft(&group, "2026-04-05").await;
    closed(&crp, &group, draft).await;
    let after = sheet(&crp, &group, "Padma", "2026-04-01").await;
    let even = json!({ "kind": "even" });
    assert_eq!(told(&after), ([json!(30_000), even, whole], json!(170_000)));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sheets_that_are_entered_out_of_order_give_what_there_was_on_their_days() {
    let mut office = Office::open().await;
    let (crp, checker, group) = five_women(&mut office, "2025-11-01").await;
    let mut draft = crp.draft(&group, "2026-01-05").await;
    draft["lines"] = json!([received("donation", 10_000)]);
    closed(&crp, &group, draft).await;
    let share = async |name: &str, on: &str| {
        sheet(&crp, &group, name, on).await["settlement"]["share"].clone()
    };
    leaves(&crp, &group, "Dolma", "2026-07-20").await;
    assert_eq!(
        share("Zainab", "2026-03-20").await,
        200_000,
        "while it waits"
    );
    agreed(&crp, &checker).await;
    assert_eq!(
        share("Zainab", "2026-03-20").await,
        200_000,
        "when it is agreed"
    );
    leaves(&crp, &group, "Zainab", "2026-03-20").await;
    agreed(&crp, &checker).await;
    assert_eq!(share("Padma", "2026-07-31").await, 200_000);
    let shared = json!({
        "group": group, "on": "2026-03-31", "rule": "equal", "surplus": 600_000, "resolution": null,
    });
    let rest = crp.call("share_surplus", shared).await;
    let rest: Vec<&Value> = rest["shares"]["shares"]
        .as_array()
        .expect("shares")
        .iter()
        .map(|one| &one["share"])
        .collect();
    assert_eq!(
        rest, [200_000; 3],
        "who was settled with gets nothing of it"
    );
    office.stop().await;
}

/// The sheet of one who leaves asks for an equal share, made where nobody knows of the share-out
/// that another tablet has recorded: together they ask for more than there is.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_resolutions_that_wait_the_first_that_is_agreed_to_has_the_surplus() {
    let mut office = Office::open().await;
    let (crp, checker, group) = five_women(&mut office, "2025-11-01").await;
    let other = office.enrol("Rinchen", &[Role::Supervisor]).await;
    let mut draft = crp.draft(&group, "2026-01-05").await;
    draft["lines"] = json!([received("donation", 10_000)]);
    closed(&crp, &group, draft).await;
    crp.sync().await;
    other.sync().await;
    let shared = json!({
        "group": group, "on": "2026-03-31", "rule": "equal", "surplus": 1_000_000,
        "resolution": "all of it at the end of the year",
    });
    crp.call("share_surplus", shared).await;
    leaves(&other, &group, "Padma", "2026-03-20").await;
    for device in [&crp, &other, &checker] {
        device.sync().await;
    }
    let reviews = checker.call("reviews", Value::Null).await;
    let items = reviews["items"].as_array().expect("two wait");
    let of_day = |day: &str| {
        let says = |item: &&Value| {
            let fields = item["parked"]["fields"].as_array().expect("fields");
            fields.iter().any(|field| field["value"] == day)
        };
        let item = items.iter().find(says).expect("it waits");
        let parked = &item["parked"]["made"]["operation"];
        json!({ "parked": parked, "verdict": "both", "reason": "agreed" })
    };
    let (settled, distributed) = (of_day("2026-03-20"), of_day("2026-03-31"));
    checker.call("decide_review", settled).await;
    let told = checker.refused("decide_review", distributed).await;
    assert_eq!(told, "surplus-not-enough");
    checker.sync().await;
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}
