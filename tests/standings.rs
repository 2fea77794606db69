//! How the groups of an area stand: what the centre counts equals what each book says on its device,
//! and the list tells them one by one.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{at_centre, closed, monthly, organisation, voucher};
use crate::registers::printed;
use crate::stories::{Device, Office};

const MONTH: &str = "2026-11";

async fn entered(device: &Device, group: &Value, date: &str, head: Value, rupees: i64) {
    let mut came = voucher(date, rupees);
    came["lines"][0]["credit"] = head;
    let input = json!({ "group": group, "voucher": came });
    device.call("enter_voucher", input).await;
}

fn page(head: &str, folio: &Value) -> Value {
    json!({ "head": head, "member": null, "folio": folio })
}

/// What the devices' own books say of groups, added up.
async fn by_books(device: &Device, groups: &[&Value]) -> Value {
    let mut statuses = json!({
        "active": 0, "irregular": 0, "dormant": 0, "defunct": 0, "revived": 0,
    });
    let (mut corpus, mut unused, mut cash, mut graded) = (0, 0, 0, 0);
    for group in groups {
        let view = device.call("standing", json!({ "group": group })).await;
        let status = view["standing"]["status"].as_str().unwrap();
        statuses[status] = json!(statuses[status].as_u64().unwrap() + 1);
        let amount = |part: &Value| part.as_i64().unwrap();
        for part in ["savings", "revolving_fund", "grants", "surplus"] {
            corpus += amount(&view["corpus"][part]);
        }
        unused += amount(&view["idle"]["idle"]["part"]);
        cash += amount(&view["idle"]["cash"]) + amount(&view["idle"]["bank"]);
        graded += u64::from(!view["grades"].as_array().unwrap().is_empty());
    }
    let all = u64::try_from(groups.len()).unwrap();
    json!({
        "statuses": statuses, "corpus": corpus, "unused": unused, "idle": cash,
        "ungraded": all - graded,
    })
}

fn told(sums: &Value) -> Value {
    json!({
        "statuses": sums["conduct"]["statuses"], "corpus": sums["corpus"],
        "unused": sums["unused"], "idle": sums["idle"], "ungraded": sums["conduct"]["ungraded"],
    })
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story of one block")]
async fn the_centre_counts_how_groups_stand_as_their_books_say_and_lists_them() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let good = monthly(&crp, &village, "2026-08-01", &["Padma", "Zainab"]).await;
    let snowed = monthly(&crp, &village, "2026-08-01", &["Dolma", "Yangchan"]).await;
    let asleep = monthly(&crp, &village, "2026-01-01", &["Tsering", "Fatima"]).await;
    for date in ["2026-08-05", "2026-09-05", "2026-10-05", "2026-11-05"] {
        let draft = crp.draft(&good, date).await;
        closed(&crp, &good, draft).await;
    }
    for date in ["2026-08-05", "2026-11-06"] {
        let draft = crp.draft(&snowed, date).await;
        closed(&crp, &snowed, draft).await;
    }
    for (group, date) in [
        (&snowed, "2026-09-05"),
        (&snowed, "2026-10-05"),
        (&asleep, "2026-10-05"),
    ] {
        let missed = json!({ "group": group, "date": date, "reason": "snow" });
        crp.call("miss_meeting", missed).await;
    }
    let draft = crp.draft(&asleep, "2026-01-05").await;
    closed(&crp, &asleep, draft).await;
    let grade = json!({
        "group": good, "date": "2026-10-31", "since": "2026-08-01", "grader": "committee",
        "signed_by": "Deachen", "participation": 90, "social": 80, "letter": null, "remark": null,
    });
    let graded = crp.call("give_grade", grade).await;
    let letter = &graded["grades"][0]["grade"]["letter"];
    let none = Value::Null;
    entered(
        &crp,
        &good,
        "2026-10-20",
        page("revolving-fund", &none),
        15_000,
    )
    .await;
    entered(
        &crp,
        &vo,
        "2026-11-02",
        page("vulnerability-fund", &none),
        90_000,
    )
    .await;
    // Asleep, and with a cash credit on which nothing was paid for 90 days.
    let open = json!({ "group": asleep, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "0123400077", "sanctioned": "2026-02-10",
        "amount": 10_000_000, "terms": null,
        "powers": [{ "from": "2026-02-10", "limit": 10_000_000, "power": 10_000_000 }],
        "review_due": null, "dose": 1, "subvention": true,
    } });
    let opened = crp.call("open_borrowing", open).await;
    let tag = &opened["borrowings"][0]["borrowing"]["tag"];
    entered(
        &crp,
        &asleep,
        "2026-03-01",
        page("bank-cash-credit", tag),
        36_500,
    )
    .await;
    crp.sync().await;

    let november = at_centre(&crp, MONTH).await;
    let groups = [&good, &snowed, &asleep];
    assert_eq!(told(&november["sums"]), by_books(&crp, &groups).await);
    let conduct = &november["sums"]["conduct"];
    assert_eq!(
        conduct["grades"],
        json!([{ "letter": letter, "groups": 1 }])
    );
    // Each of the three was due on the 5th; two met, one of them a day late.
    let meetings = |sums: &Value| {
        let conduct = &sums["conduct"];
        json!([
            conduct["due"],
            conduct["held"],
            sums["not_held"],
            conduct["missed"]
        ])
    };
    assert_eq!(meetings(&november["sums"]), json!([3, 2, 0, 1]));
    let october = at_centre(&crp, "2026-10").await;
    assert_eq!(meetings(&october["sums"]), json!([3, 1, 2, 0]));
    let snow = json!([{ "reason": "snow", "meetings": 2, "groups": 2 }]);
    assert_eq!(october["sums"]["reasons"], snow);
    // What came is told in its month and in all; that of the VO beside that of the groups.
    let funds = |told: &Value| told["sums"]["funds"].clone();
    let revolving = |bodies: u32, amount: i64| {
        json!({
            "fund": "revolving-fund", "bodies": bodies, "amount": amount,
            "bodies_in_all": 1, "in_all": 1_500_000,
        })
    };
    assert_eq!(funds(&october), json!([revolving(1, 1_500_000)]));
    let vulnerability = json!({
        "fund": "vulnerability-fund", "bodies": 1, "amount": 9_000_000,
        "bodies_in_all": 1, "in_all": 9_000_000,
    });
    assert_eq!(funds(&november), json!([revolving(0, 0), vulnerability]));
    let owed = json!([{
        "lender": "bank", "kind": "cash-credit", "groups": 1, "amount": 3_650_000,
    }]);
    assert_eq!(november["sums"]["owed"], owed);
    let parts = november["parts"].as_array().unwrap().iter();
    let npa: i64 = parts
        .map(|part| part["banks"]["npa"].as_i64().unwrap())
        .sum();
    assert_eq!(npa, november["sums"]["banks"]["npa"].as_i64().unwrap());

    // One by one: who needs somebody most comes first.
    let input = json!({ "area": null, "federation": null, "month": MONTH });
    let list = crp.call("area_groups", input.clone()).await;
    assert_eq!((&list["all"], &list["kept"]), (&json!(3), &json!(false)));
    let rows = list["groups"].as_array().unwrap();
    let row = |at: usize| (&rows[at]["group"], &rows[at]["status"], &rows[at]["grade"]);
    assert_eq!(row(0), (&asleep, &json!("defunct"), &Value::Null));
    assert_eq!(row(1), (&snowed, &json!("irregular"), &Value::Null));
    assert_eq!(row(2), (&good, &json!("active"), letter));
    assert!(rows.iter().all(|row| row["here"] == true));
    assert_eq!(rows[0]["banks"], november["sums"]["banks"]);

    // Other norms of the state judge the month anew, on the device and at the centre alike.
    office.stop().await;
    office.set_norms("2026-04-01", |norms| norms.standing.defunct_months = 24);
    // Without a network the last answer is still there.
    let kept = crp.call("area_groups", input.clone()).await;
    assert_eq!(
        (&kept["kept"], &kept["groups"]),
        (&json!(true), &list["groups"])
    );
    office.start().await;
    crp.sync().await;
    let november = at_centre(&crp, MONTH).await;
    assert_eq!(november["sums"]["conduct"]["statuses"]["dormant"], 1);
    assert_eq!(told(&november["sums"]), by_books(&crp, &groups).await);
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_that_is_held_after_the_months_end_was_held_in_the_month_in_which_it_was_due() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let mut new = crate::stories::group(&village, "Saraswati");
    new["formed"] = json!("2026-07-01");
    new["terms"]["from"] = json!("2026-07-01");
    new["terms"]["frequency"] = json!("monthly");
    new["terms"]["day"] = json!(28);
    let group = crp.call("add_group", new).await["row"]["id"].clone();
    for name in ["Padma", "Zainab"] {
        let mut woman = crate::stories::member(&group, name);
        woman["joined"] = json!("2026-07-01");
        crp.call("add_member", woman).await;
    }
    for day in ["2026-07-28", "2026-08-28", "2026-10-01", "2026-10-28"] {
        let draft = crp.draft(&group, day).await;
        closed(&crp, &group, draft).await;
    }
    // What was not due counts as none.
    let mut special = crp.draft(&group, "2026-10-30").await;
    special["kind"] = json!("special");
    let special = crp.counted(&group, special).await;
    closed(&crp, &group, special).await;
    crp.sync().await;
    let period = json!({ "from": "2026-07-01", "to": "2026-10-31" });
    let card = printed(&crp, &group, "report-card", period).await;
    for (month, said) in [("2026-09", "September"), ("2026-10", "October")] {
        let input = json!({ "group": group, "month": month });
        let report = crp.call("monthly_report", input).await;
        assert_eq!(report["not_held"], 0, "{month}");
        let figures = at_centre(&crp, month).await;
        let conduct = &figures["sums"]["conduct"];
        assert_eq!((&conduct["due"], &conduct["held"]), (&json!(1), &json!(1)));
        let row = card
            .iter()
            .find(|row| row[0] == month || row[0].contains(said));
        let row = row.unwrap();
        assert!(row.contains(&"1 of 1".to_owned()), "{month}: {row:?}");
    }
    office.stop().await;
}
