//! Federations on real device folders and a real centre: groups that come back, groups that were
//! named before their book arrived, and a federation of federations, whose figures are the same on
//! the device and at the centre.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{
    agreed, closed, loan, monthly, of, organisation, paid, received, row, tag, voucher,
};
use crate::stories::{Device, Office, group, member};

async fn join(device: &Device, federation: &Value, group: &Value, day: &str) -> Value {
    let input = json!({
        "federation": federation, "group": group, "name": "", "joined": day,
    });
    device.call("add_federation_member", input).await
}

/// A Cluster Level Federation without members.
async fn cluster(device: &Device, village: &Value) -> Value {
    let mut new = group(village, "Leh CLF");
    new["kind"] = json!("cluster-federation");
    device.call("add_group", new).await["row"]["id"].clone()
}

/// A group joins whose book is not on the device.
async fn named(device: &Device, federation: &Value, name: &str) -> Value {
    let input = json!({
        "federation": federation, "group": null, "name": name, "joined": "2026-01-05",
    });
    device.call("add_federation_member", input).await
}

async fn leave(device: &Device, federation: &Value, group: &Value, day: &str) -> Value {
    let input = json!({
        "federation": federation, "group": group, "on": day, "reason": "the road is long",
    });
    device.call("leave_federation", input).await
}

async fn view(device: &Device, federation: &Value, month: &str) -> Value {
    let input = json!({ "group": federation, "month": month });
    device.call("federation", input).await
}

/// What a search finds: of which kind, and whether it is a group.
async fn found(device: &Device, text: &str) -> Vec<String> {
    let found = device
        .call("find", json!({ "text": text, "limit": 60 }))
        .await;
    let found = found.as_array().cloned().unwrap_or_default();
    let told = found.iter().map(|one| {
        let kind = one["kind"].as_str().unwrap_or_default();
        let group = one["a_group"].as_bool().unwrap_or_default();
        format!("{kind}{}", if group { ", a group" } else { "" })
    });
    told.collect()
}

/// What a federation's page says of a month, without its members' lines, which are of today.
async fn told(device: &Device, federation: &Value, month: &str) -> Value {
    let mut view = view(device, federation, month).await;
    for member in view["members"].as_array_mut().unwrap() {
        member.as_object_mut().unwrap().remove("line");
    }
    json!([view["members"], view["whole"], view["sources"]])
}

fn count(list: &Value) -> usize {
    list.as_array().unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from joining to leaving for good"
)]
async fn a_group_that_left_a_federation_joins_it_again_and_old_months_stay_as_they_were() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let checker = office.enrol("Deachen", &[Role::Approver]).await;
    let village = crp.village("Chushot Yokma").await;
    let names = ["Padma", "Zainab"];
    let moving = monthly(&crp, &village, "2026-01-01", &names).await;
    let first = monthly(&crp, &village, "2026-01-01", &names).await;
    let second = monthly(&crp, &village, "2026-01-01", &names).await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    for group in [&moving, &first, &second] {
        join(&crp, &vo, group, "2026-01-05").await;
    }
    let line = async |group: &Value| -> Value {
        let view = view(&crp, &vo, "2026-09").await;
        let mut accounts = view["accounts"].as_array().unwrap().iter();
        let account = accounts.find(|account| account["group"] == *group);
        account.unwrap()["line"].clone()
    };
    let account = line(&moving).await;
    let meet = async |date: &str, saves: i64| {
        let mut draft = crp.draft(&vo, date).await;
        let rows = draft["rows"].as_array().unwrap();
        let count = rows.len();
        if saves > 0 {
            let hers = row(&mut draft, &account["tag"]);
            hers["savings"][0]["amount"] = json!(saves);
        }
        let returned = draft["returned"].clone();
        closed(&crp, &vo, draft).await;
        (count, returned)
    };
    assert_eq!(meet("2026-02-07", 20_000).await, (3, json!([])));
    let mut draft = crp.draft(&moving, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 500)]);
    let padma = tag(&crp, &moving, "Padma").await;
    draft["loans"] = json!([loan(&padma, 300, 3, "2026-03-05")]);
    closed(&crp, &moving, draft).await;
    let months = ["2026-02", "2026-03"];
    let before = [
        told(&crp, &vo, months[0]).await,
        told(&crp, &vo, months[1]).await,
    ];

    // It leaves, and what it saved here is given back once another person has agreed.
    leave(&crp, &vo, &moving, "2026-03-31").await;
    let sheet = json!({ "member": account["id"], "on": "2026-04-02", "rule": "none" });
    let settle = json!({
        "member": account["id"], "on": "2026-04-02", "rule": "none", "nominee": null,
        "resolution": "resolution 3",
    });
    crp.call("settle_member", settle).await;
    agreed(&crp, &checker).await;
    let payout = crp.call("settlement", sheet).await["payout"].clone();
    assert_eq!(payout["returned"][0]["amount"], 20_000);
    let (rows, returned) = meet("2026-04-11", 0).await;
    assert_eq!((rows, &returned[0]["amount"]), (2, &json!(20_000)));
    assert_eq!(line(&moving).await["saved"], 0);

    // It comes back, not before it left, and not twice.
    let again = |day: &str| json!({ "federation": vo, "group": moving, "name": "", "joined": day });
    let code = crp
        .refused("add_federation_member", again("2026-03-31"))
        .await;
    assert_eq!(code, "back-before-leaving");
    join(&crp, &vo, &moving, "2026-06-01").await;
    let code = crp
        .refused("add_federation_member", again("2026-06-02"))
        .await;
    assert_eq!(code, "already-in-federation");
    for (month, members) in [
        ("2026-02", 3),
        ("2026-03", 3),
        ("2026-04", 2),
        ("2026-05", 2),
        ("2026-06", 3),
    ] {
        let view = view(&crp, &vo, month).await;
        assert_eq!(count(&view["members"]), members, "{month}");
        let report = json!({ "group": moving, "month": month });
        let report = crp.call("monthly_report", report).await;
        let federation = if members == 3 { &vo } else { &Value::Null };
        assert_eq!(report["federation"], *federation, "{month}");
    }
    for (month, before) in months.iter().zip(&before) {
        assert_eq!(told(&crp, &vo, month).await, *before, "{month}");
    }

    // What it saves since is its own: the old sheet gives nothing of it back.
    assert_eq!(meet("2026-06-13", 5_000).await, (3, json!([])));
    assert_eq!(meet("2026-06-20", 6_000).await, (3, json!([])));
    assert_eq!(line(&moving).await["saved"], 11_000);
    let sheet = json!({ "member": account["id"], "on": "2026-07-01", "rule": "none" });
    let now = crp.call("settlement", sheet).await;
    assert_eq!(now["operation"], Value::Null);
    assert_eq!(now["settlement"]["savings"][0]["amount"], 11_000);

    // A day between is none: it leaves and joins on the next day, and leaves for good.
    leave(&crp, &vo, &moving, "2026-07-15").await;
    join(&crp, &vo, &moving, "2026-07-16").await;
    let july = view(&crp, &vo, "2026-07").await;
    assert_eq!(count(&july["members"]), 3);
    let mut settle = json!({
        "member": account["id"], "on": "2026-07-15", "rule": "none", "nominee": null,
        "resolution": "resolution 9",
    });
    let code = crp.refused("settle_member", settle.clone()).await;
    assert_eq!(code, "left-before-joining", "it is about the time since");
    settle["on"] = json!("2026-07-31");
    crp.call("settle_member", settle).await;
    agreed(&crp, &checker).await;
    let (_, returned) = meet("2026-08-08", 0).await;
    assert_eq!(returned[0]["amount"], 11_000, "a second sheet of its own");
    leave(&crp, &vo, &moving, "2026-08-09").await;
    assert_eq!(meet("2026-08-15", 0).await, (2, json!([])));

    crp.sync().await;
    checker.sync().await;
    for device in [&crp, &checker] {
        device.agrees().await;
    }
    for (month, before) in months.iter().zip(&before) {
        assert_eq!(told(&checker, &vo, month).await, *before, "{month}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn banks_lend_by_doses_to_groups_and_to_no_federation() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    for (group, by_doses) in [(&group, true), (&vo, false)] {
        let way = crp.call("linkage", json!({ "group": group })).await;
        assert_eq!(way["next"].is_object(), by_doses, "{way}");
        assert!(
            way["step"].is_object(),
            "what it took is written all the same"
        );
    }
    office.stop().await;
}

#[expect(clippy::too_many_lines, reason = "one story")]
#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_was_only_named_is_tied_to_its_book_when_that_arrives() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let joined = named(&crp, &vo, "saraswati").await;
    let account = joined["accounts"][0].clone();
    assert_eq!(account["here"], false);
    assert_eq!(account["likely"], json!([]));
    let member = account["line"]["id"].clone();
    assert_eq!(found(&crp, "saraswati").await, ["member, a group"]);

    // The book arrives, with a loan in it; a second group of the name is another one.
    let names = ["Padma", "Zainab"];
    let here = monthly(&crp, &village, "2026-01-01", &names).await;
    let other = monthly(&crp, &village, "2026-01-01", &names).await;
    let mut draft = crp.draft(&here, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 500)]);
    let padma = tag(&crp, &here, "Padma").await;
    draft["loans"] = json!([loan(&padma, 300, 3, "2026-03-05")]);
    closed(&crp, &here, draft).await;
    let seen = view(&crp, &vo, "2026-02").await;
    assert_eq!(count(&seen["accounts"][0]["likely"]), 2);
    let three = ["group, a group", "group, a group", "member, a group"];
    assert_eq!(found(&crp, "saraswati").await, three);
    // A woman of the name is told from women, not from a group among the federation's members.
    let likely = crate::stories::member(&here, "saraswati");
    assert_eq!(crp.call("likely_members", likely).await, json!([]));
    assert_eq!(seen["members"][0]["report"], Value::Null);
    assert_eq!(seen["whole"]["loans"], 0);

    let tie = |group: &Value| json!({ "federation": vo, "member": member, "group": group });
    assert_eq!(
        crp.refused("tie_federation_member", tie(&vo)).await,
        "field-invalid"
    );
    // The wrong one first: it is taken back in both books.
    crp.call("tie_federation_member", tie(&other)).await;
    let code = crp.refused("tie_federation_member", tie(&here)).await;
    assert_eq!(code, "member-has-book");
    let untie = json!({ "federation": vo, "member": member, "reason": "another of that name" });
    crp.call("untie_federation_member", untie).await;
    let report = json!({ "group": other, "month": "2026-02" });
    assert_eq!(
        crp.call("monthly_report", report).await["federation"],
        Value::Null
    );
    assert_eq!(found(&crp, "saraswati").await, three);

    crp.call("tie_federation_member", tie(&here)).await;
    let (seen, two) = (found(&crp, "saraswati").await, ["group, a group"; 2]);
    assert_eq!(
        seen, two,
        "a group, and not once more as the federation's member"
    );
    assert_eq!(found(&crp, "Zainab").await, ["member", "member"]);
    let seen = view(&crp, &vo, "2026-02").await;
    assert_eq!(count(&seen["accounts"]), 1, "one member, not two");
    assert_eq!(seen["accounts"][0]["tied"], true);
    assert_eq!(seen["members"][0]["group"], here);
    assert_eq!(seen["members"][0]["line"]["id"], member);
    assert_eq!(seen["members"][0]["report"]["federation"], vo);
    assert_eq!(seen["whole"]["loans"], 1);
    assert_eq!(seen["members"][0]["collection"]["outstanding"], 30_000);
    let again = json!({
        "federation": vo, "group": here, "name": "", "joined": "2026-03-01",
    });
    let code = crp.refused("add_federation_member", again).await;
    assert_eq!(code, "already-in-federation");

    // It leaves and comes back under its own id; the account is the one that was named.
    leave(&crp, &vo, &here, "2026-03-31").await;
    assert_eq!(count(&view(&crp, &vo, "2026-04").await["members"]), 0);
    let back = join(&crp, &vo, &here, "2026-05-01").await;
    assert_eq!(count(&back["accounts"]), 1);
    assert_eq!(back["members"][0]["line"]["id"], member);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_whose_own_book_alone_names_a_federation_is_told_in_both_until_an_account_is_its() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let joined = named(&crp, &vo, "saraswati").await;
    let member = joined["accounts"][0]["line"]["id"].clone();
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let tie = json!({ "federation": vo, "member": member, "group": group });
    crp.call("tie_federation_member", tie.clone()).await;
    // What the group's own book says of the time after it came back was not written by the tie.
    leave(&crp, &vo, &group, "2026-03-31").await;
    join(&crp, &vo, &group, "2026-05-01").await;
    let told = async |month: &str| -> (Vec<Value>, Value) {
        let view = view(&crp, &vo, month).await;
        let life = crp.call("group_life", json!({ "group": group })).await;
        let elsewhere = view["elsewhere"].as_array().unwrap().iter();
        let since = elsewhere.map(|one| {
            assert_eq!((&one["group"], &one["federation"]), (&group, &vo));
            assert_eq!(
                (&one["name"], &one["left"]),
                (&json!("Saraswati"), &Value::Null)
            );
            one["since"].clone()
        });
        (since.collect(), life["unwritten"].clone())
    };
    assert_eq!(told("2026-06").await, (vec![], Value::Null));

    let untie = json!({ "federation": vo, "member": member, "reason": "another of that name" });
    crp.call("untie_federation_member", untie.clone()).await;
    let (since, unwritten) = told("2026-06").await;
    assert_eq!(since, [json!("2026-05-01")]);
    assert_eq!(unwritten["federation"], vo);
    assert_eq!(unwritten["from"], "2026-05-01");
    assert_eq!(told("2026-04").await.0, [Value::Null; 0]);
    // Either step that the page offers ends it: the account is the group's, or it gets its own.
    crp.call("tie_federation_member", tie).await;
    assert_eq!(told("2026-06").await, (vec![], Value::Null));
    crp.call("untie_federation_member", untie).await;
    join(&crp, &vo, &group, "2026-05-01").await;
    assert_eq!(told("2026-06").await, (vec![], Value::Null));
    assert_eq!(count(&view(&crp, &vo, "2026-06").await["members"]), 2);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_named_group_that_left_before_its_book_arrived_is_of_its_time_only() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let joined = named(&crp, &vo, "Saraswati").await;
    let member = joined["accounts"][0]["line"]["id"].clone();
    leave(&crp, &vo, &member, "2026-02-28").await;
    // It comes back under the account that it had, though nobody here holds its book.
    let back = join(&crp, &vo, &member, "2026-05-01").await;
    assert_eq!(count(&back["accounts"]), 1);
    leave(&crp, &vo, &member, "2026-06-30").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let tie = json!({ "federation": vo, "member": member, "group": group });
    crp.call("tie_federation_member", tie).await;
    for (month, is) in [
        ("2026-01", true),
        ("2026-02", true),
        ("2026-03", false),
        ("2026-05", true),
        ("2026-06", true),
        ("2026-07", false),
    ] {
        let report = json!({ "group": group, "month": month });
        let report = crp.call("monthly_report", report).await;
        assert_eq!(report["federation"] == vo, is, "{month}");
        let members = count(&view(&crp, &vo, month).await["members"]);
        assert_eq!(members == 1, is, "{month}");
    }
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

/// What the centre says of a federation in a month, once it has reckoned everything.
async fn at_centre(device: &Device, federation: &Value, month: &str) -> Value {
    let input = json!({ "area": null, "federation": federation, "month": month });
    for _ in 0..200 {
        let told = device.call("area_figures", input.clone()).await;
        if told["waiting"] == 0 {
            assert_eq!(told["kept"], false);
            return told;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the centre does not come to an end");
}

#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::too_many_lines,
    reason = "one story of one cluster, told from its groups up"
)]
async fn a_cluster_federation_counts_the_groups_of_its_organisations_as_the_centre_does() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let clf = cluster(&crp, &village).await;
    let near = organisation(&crp, &village, "Chushot VO").await;
    let far = organisation(&crp, &village, "Thiksay VO").await;
    for vo in [&near, &far] {
        join(&crp, &clf, vo, "2026-01-10").await;
    }
    let mut groups = Vec::new();
    for (rupees, federation) in [(300, &near), (600, &near), (900, &far), (1_200, &clf)] {
        let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
        join(&crp, federation, &group, "2026-01-15").await;
        let mut draft = crp.draft(&group, "2026-02-05").await;
        draft["lines"] = json!([received("donation", 2_000)]);
        let padma = tag(&crp, &group, "Padma").await;
        draft["loans"] = json!([loan(&padma, rupees, 6, "2026-03-05")]);
        closed(&crp, &group, draft).await;
        groups.push(group);
    }
    // What a Village Organisation lends to a group is lent on by it, and counts there alone.
    let saraswati = of(&crp, &near, "Saraswati").await["tag"].clone();
    let mut draft = crp.draft(&near, "2026-02-07").await;
    draft["lines"] = json!([received("donation", 2_000)]);
    draft["loans"] = json!([loan(&saraswati, 700, 6, "2026-03-07")]);
    closed(&crp, &near, draft).await;
    // One group moves from one organisation to the other on the next day.
    leave(&crp, &near, &groups[1], "2026-03-31").await;
    join(&crp, &far, &groups[1], "2026-04-01").await;
    // One leaves the cluster and comes back.
    leave(&crp, &clf, &groups[3], "2026-04-30").await;
    join(&crp, &clf, &groups[3], "2026-07-01").await;
    crp.sync().await;
    crp.agrees().await;

    let months = [
        ("2026-01", [0, 0, 0]),
        ("2026-02", [300_000, 90_000, 90_000]),
        ("2026-03", [300_000, 90_000, 90_000]),
        ("2026-04", [300_000, 30_000, 150_000]),
        ("2026-06", [180_000, 30_000, 150_000]),
        ("2026-07", [300_000, 30_000, 150_000]),
    ];
    for (month, outstanding) in months {
        for (federation, rupees) in [&clf, &near, &far].into_iter().zip(outstanding) {
            let here = view(&crp, federation, month).await;
            let there = at_centre(&crp, federation, month).await;
            let (whole, loans) = (&here["whole"], &there["loans"]);
            assert_eq!(whole["outstanding"], rupees, "{month}");
            assert_eq!(loans["whole"]["outstanding"], rupees, "{month}");
            assert_eq!(loans["whole"]["overdue"], whole["overdue"], "{month}");
            assert_eq!(loans["whole"]["loans"], whole["loans"], "{month}");
            assert_eq!(loans["whole"]["dcb"], whole["month"]["dcb"], "{month}");
            let par = whole["par"].as_array().unwrap().iter();
            let par: Vec<&Value> = par.map(|one| &one["percent"]).collect();
            let of_centre = loans["par"].as_array().unwrap().iter();
            let of_centre: Vec<&Value> = of_centre.map(|one| &one["percent"]).collect();
            assert_eq!(of_centre, par, "{month}");
            let parts: i64 = here["members"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(|member| member["collection"]["outstanding"].as_i64())
                .sum();
            assert_eq!(parts, rupees, "members add up to the whole in {month}");
        }
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_woman_is_added_to_a_federation() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let code = crp.refused("add_member", member(&vo, "Padma")).await;
    assert_eq!(code, "members-are-groups");
    let left = crp.call("group", json!({ "group": vo })).await;
    assert_eq!(count(&left["members"]), 0);
    office.stop().await;
}

/// A group of two women of which one owes 300 rupees to it.
async fn lending_group(device: &Device, village: &Value, name: &str) -> Value {
    let mut new = group(village, name);
    new["formed"] = json!("2026-01-01");
    new["terms"]["from"] = json!("2026-01-01");
    let id = device.call("add_group", new).await["row"]["id"].clone();
    for name in ["Padma", "Zainab"] {
        let mut woman = member(&id, name);
        woman["joined"] = json!("2026-01-01");
        device.call("add_member", woman).await;
    }
    lends(device, &id, "2026-02-05", &[("Padma", 300, "2026-03-05")]).await;
    id
}

/// Loans in six instalments, out of a grant that came in the same meeting; of what is due, only
/// Himalaya pays.
async fn lends(device: &Device, lender: &Value, date: &str, loans: &[(&str, i64, &str)]) {
    let mut draft = device.draft(lender, date).await;
    draft["lines"] = json!([received("donation", 5_000)]);
    let mut given = Vec::new();
    for (name, rupees, first_due) in loans {
        let borrower = tag(device, lender, name).await;
        given.push(loan(&borrower, *rupees, 6, first_due));
    }
    draft["loans"] = json!(given);
    for repaid in draft["repayments"].as_array_mut().unwrap() {
        if repaid["member"] != tag(device, lender, "Himalaya").await {
            repaid["principal"] = json!(0);
            repaid["interest"] = json!(0);
        }
    }
    closed(device, lender, draft).await;
}

/// What is told of a month: the whole with its parts, what the federation lends itself, and what
/// the federations of the area or below it lend.
async fn lending(device: &Device, of: &Value, month: &str) -> [[Value; 3]; 2] {
    let input = json!({ "federation": of, "month": month });
    let here = device.call("collections", input).await;
    let there = at_centre(device, of, month).await;
    let whole = json!([here["whole"], here["groups"], here["sources"]]);
    let of_centre = json!([there["loans"], there["sums"], there["parts"]]);
    assert_eq!(here["name"] == "", of.is_null(), "whose it is");
    [
        [whole, here["own"].clone(), here["lent"].clone()],
        [of_centre, there["own"].clone(), there["lent"].clone()],
    ]
}

#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::too_many_lines,
    reason = "one story of what three levels lend, month by month"
)]
async fn what_federations_lend_is_told_by_borrower_and_changes_no_whole() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let clf = cluster(&crp, &village).await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let other = organisation(&crp, &village, "Thiksay VO").await;
    for vo in [&vo, &other] {
        join(&crp, &clf, vo, "2026-01-10").await;
    }
    for name in ["Himalaya", "Saraswati"] {
        let group = lending_group(&crp, &village, name).await;
        join(&crp, &vo, &group, "2026-01-15").await;
    }
    crp.sync().await;
    let block = Value::Null;
    let months = ["2026-02", "2026-03", "2026-04", "2026-06"];
    let mut wholes = Vec::new();
    for month in months {
        for of in [&block, &clf, &vo] {
            let [here, there] = lending(&crp, of, month).await;
            for told in [&here, &there] {
                assert_eq!(told[1..], [Value::Null, json!([])], "nothing is lent yet");
            }
            wholes.push([here[0].clone(), there[0].clone()]);
        }
    }

    // The VO lends to both groups, and of one of them nothing comes back; the CLF lends to the VO.
    let first = [
        ("Himalaya", 600, "2026-03-07"),
        ("Saraswati", 1_200, "2026-03-07"),
    ];
    lends(&crp, &vo, "2026-02-07", &first).await;
    lends(
        &crp,
        &clf,
        "2026-02-10",
        &[("Chushot VO", 2_400, "2026-04-10")],
    )
    .await;
    lends(&crp, &vo, "2026-03-07", &[("Saraswati", 300, "2026-04-07")]).await;
    lends(&crp, &vo, "2026-04-07", &[]).await;
    crp.sync().await;
    crp.agrees().await;

    let mut wholes = wholes.into_iter();
    for month in months {
        let [[_, own, _], _] = lending(&crp, &vo, month).await;
        let [[_, of_clf, _], _] = lending(&crp, &clf, month).await;
        let levels = json!([own["whole"], of_clf["whole"]]);
        for (of, beside) in [
            (&block, [Value::Null, levels.clone()]),
            (&clf, [levels[1].clone(), json!([levels[0]])]),
            (&vo, [levels[0].clone(), json!([])]),
        ] {
            let [here, there] = lending(&crp, of, month).await;
            let whole = [here[0].clone(), there[0].clone()];
            assert_eq!(Some(whole), wholes.next(), "{month}: lent on, counted once");
            assert_eq!([&here[1]["whole"], &here[2]], [&beside[0], &beside[1]]);
            assert_eq!(there[1..], beside, "{month}: the centre says the same");
        }
        let page = view(&crp, &clf, month).await;
        assert_eq!(
            [&page["own"], &page["lent"]],
            [&of_clf, &json!([levels[0]])]
        );
    }

    let at_risk = async |month: &str| -> Vec<Value> {
        let [[_, own, _], _] = lending(&crp, &vo, month).await;
        let par = own["whole"]["par"].as_array().unwrap().iter();
        par.map(|one| one["percent"].clone()).collect()
    };
    assert_eq!(at_risk("2026-02").await, [0, 0, 0, 0]);
    assert_eq!(at_risk("2026-03").await, [6_000, 0, 0, 0], "24 days late");
    assert_eq!(
        at_risk("2026-04").await,
        [7_895, 6_316, 0, 0],
        "54 days late"
    );
    assert_eq!(at_risk("2026-06").await[3], 6_316, "non-performing");
    let [[_, april, _], _] = lending(&crp, &vo, "2026-04").await;
    let whole = &april["whole"];
    assert_eq!(whole["lender"], "village-organisation");
    assert_eq!([&whole["loans"], &whole["outstanding"]], [3, 190_000]);
    assert_eq!(whole["overdue"], 45_000);
    let balance = &whole["month"]["dcb"]["balance"];
    assert_eq!(*balance, json!({ "principal": 45_000, "interest": 5_400 }));
    let saraswati = tag(&crp, &vo, "Saraswati").await;
    let late = &april["borrowers"][0];
    assert_eq!(
        *late,
        json!({
            "member": saraswati, "name": "Saraswati", "loans": 2, "outstanding": 150_000,
            "overdue": 45_000, "interest_overdue": 5_400, "overdue_days": 54,
            "loan": late["loan"],
        })
    );
    let opened = json!({ "group": vo, "loan": late["loan"] });
    let opened = crp.call("loan", opened).await;
    assert_eq!(opened["line"]["given"]["amount"], 120_000, "the older one");
    let punctual = &april["borrowers"][1];
    assert_eq!(
        [&punctual["name"], &punctual["overdue_days"]],
        [&json!("Himalaya"), &json!(0)]
    );
    assert_eq!(count(&april["borrowers"]), 2);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn federations_that_name_each_other_count_every_group_once() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let one = organisation(&crp, &village, "Chushot VO").await;
    let other = organisation(&crp, &village, "Thiksay VO").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    join(&crp, &one, &group, "2026-01-15").await;
    join(&crp, &one, &other, "2026-01-15").await;
    join(&crp, &other, &one, "2026-01-15").await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 2_000)]);
    let padma = tag(&crp, &group, "Padma").await;
    draft["loans"] = json!([loan(&padma, 300, 6, "2026-03-05")]);
    closed(&crp, &group, draft).await;
    crp.sync().await;
    for federation in [&one, &other] {
        let here = view(&crp, federation, "2026-03").await;
        assert_eq!(here["whole"]["outstanding"], 30_000);
        let there = at_centre(&crp, federation, "2026-03").await;
        assert_eq!(there["loans"]["whole"]["outstanding"], 30_000);
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn what_two_books_say_of_one_another_is_told_until_both_say_the_same() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let other = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    for group in [&group, &other] {
        join(&crp, &vo, group, "2026-01-05").await;
    }
    let differs = async || differing(&crp, &vo, &group, "2026-02").await;
    assert_eq!(differs().await, json!([]));
    // The organisation writes what it received and lent.
    let account = {
        let view = view(&crp, &vo, "2026-02").await;
        let mut accounts = view["accounts"].as_array().unwrap().iter();
        accounts.find(|one| one["group"] == group).unwrap()["line"]["tag"].clone()
    };
    let mut draft = without_savings(crp.draft(&vo, "2026-02-07").await);
    row(&mut draft, &account)["savings"] = json!([{ "kind": "compulsory", "amount": 20_000 }]);
    draft["lines"] = json!([received("donation", 900)]);
    draft["loans"] = json!([loan(&account, 600, 6, "2026-03-07")]);
    closed(&crp, &vo, draft).await;
    let saved = json!({ "of": "saving", "federation": 20_000, "elsewhere": null, "group": 0 });
    let lent = json!({ "of": "loan", "federation": 60_000, "elsewhere": null, "group": 0 });
    assert_eq!(differs().await, json!([saved, lent]));

    // The group writes it too: what it saved there, and the loan that it got; one from a bank is
    // none of the organisation's.
    let borrowing = |lender: &str, kind: &str, rupees: i64| {
        json!({ "group": group, "borrowing": {
            "tag": 0, "lender": lender, "kind": kind, "name": lender, "ifsc": null,
            "account": null, "sanctioned": "2026-02-07", "amount": rupees * 100,
            "terms": loan(&account, rupees, 6, "2026-03-07")["terms"], "powers": [],
            "review_due": null, "dose": 0, "subvention": false,
        } })
    };
    let owed = borrowing("village-organisation", "federation-loan", 600);
    let opened = crp.call("open_borrowing", owed).await;
    let tag = opened["borrowings"][0]["borrowing"]["tag"].clone();
    let other = borrowing("cluster-federation", "community-investment-fund", 500);
    let opened = crp.call("open_borrowing", other).await;
    let all = opened["borrowings"].as_array().unwrap();
    let cif = all.iter().find(|one| one["borrowing"]["tag"] != tag);
    let cif = cif.unwrap()["borrowing"]["tag"].clone();
    // The meeting offers the loans that the group took, each with its own page.
    let sheet = json!({ "group": group, "date": "2026-02-05" });
    let sheet = crp.call("open_meeting", sheet).await;
    let offered = sheet["borrowings"].as_array().unwrap();
    assert!(
        offered
            .iter()
            .all(|one| one["tag"] == tag || one["tag"] == cif)
    );
    assert_eq!((offered.len(), &sheet["kind"]), (2, &json!("women")));
    let mut draft = crp.draft(&group, "2026-02-05").await;
    let line = |head: &str, paid: bool, rupees: i64, folio: &Value| {
        json!({
            "head": head, "paid": paid, "amount": rupees * 100, "purse": "cash",
            "member": null, "note": null, "folio": folio, "account": null,
        })
    };
    draft["lines"] = json!([
        line("federation-loan", false, 600, &tag),
        line("community-investment-fund", false, 500, &cif),
        line("federation-saving", true, 200, &Value::Null),
    ]);
    closed(&crp, &group, draft).await;
    assert_eq!(differs().await, json!([]));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_federation_paid_back_and_the_groups_own_book_lacks_is_told_after_it_left() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    join(&crp, &vo, &group, "2026-01-05").await;
    for _ in 0..2 {
        let other = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
        join(&crp, &vo, &other, "2026-01-05").await;
    }
    let account = account_of(&crp, &vo, &group).await;
    let mut draft = without_savings(crp.draft(&vo, "2026-02-07").await);
    let mut share = received("share-capital", 100);
    share["member"] = account.clone();
    draft["lines"] = json!([share]);
    row(&mut draft, &account)["savings"] = json!([{ "kind": "compulsory", "amount": 20_000 }]);
    closed(&crp, &vo, draft).await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([
        received("donation", 300),
        paid("federation-saving", 200),
        paid("federation-share", 100),
    ]);
    closed(&crp, &group, draft).await;
    let leaves = |on: &str| json!({ "federation": vo, "group": group, "on": on, "reason": "far" });
    let early = crp.refused("leave_federation", leaves("2026-02-06")).await;
    assert_eq!(early, "left-before-saving");
    leave(&crp, &vo, &group, "2026-03-31").await;
    let mut draft = without_savings(crp.draft(&vo, "2026-04-11").await);
    draft["returned"] = json!([{
        "member": account, "kind": "compulsory", "amount": 20_000, "purse": "cash",
    }]);
    let mut share = paid("share-capital", 100);
    share["member"] = account.clone();
    draft["lines"] = json!([share]);
    closed(&crp, &vo, draft).await;
    let april = view(&crp, &vo, "2026-04").await;
    let told = &april["apart"][0];
    assert_eq!(told["group"], group, "{april}");
    assert_eq!(
        told["differs"],
        json!([
            { "of": "saving", "federation": 0, "elsewhere": null, "group": 20_000 },
            { "of": "share", "federation": 0, "elsewhere": null, "group": 10_000 },
        ])
    );
    // Before, and once both say it, there is nothing to tell.
    let march = view(&crp, &vo, "2026-03").await;
    assert_eq!(march["apart"], json!([]));
    let mut draft = crp.draft(&group, "2026-04-15").await;
    let came = [("federation-saving", 200), ("federation-share", 100)];
    draft["lines"] = json!(came.map(|(head, rupees)| received(head, rupees)));
    closed(&crp, &group, draft).await;
    let april = view(&crp, &vo, "2026-04").await;
    assert_eq!(april["apart"], json!([]));
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_with_the_organisation_that_a_group_left_is_not_missing_in_the_next_one() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let other = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let first = organisation(&crp, &village, "Chushot VO").await;
    let second = organisation(&crp, &village, "Thiksey VO").await;
    join(&crp, &first, &group, "2026-01-05").await;
    join(&crp, &first, &other, "2026-01-05").await;
    let account = account_of(&crp, &first, &group).await;
    let mut draft = without_savings(crp.draft(&first, "2026-02-07").await);
    row(&mut draft, &account)["savings"] = json!([{ "kind": "compulsory", "amount": 20_000 }]);
    closed(&crp, &first, draft).await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 300), paid("federation-saving", 200)]);
    closed(&crp, &group, draft).await;
    leave(&crp, &first, &group, "2026-03-31").await;
    join(&crp, &second, &group, "2026-04-01").await;
    let april = view(&crp, &second, "2026-04").await;
    assert_eq!(april["members"][0]["group"], group);
    assert_eq!(april["members"][0]["differs"], json!([]));
    // Its own book, with one page for both, is held against both: half of what is with the first
    // one came back by one book alone.
    let april = view(&crp, &first, "2026-04").await;
    assert_eq!(april["apart"][0]["differs"], json!([]));
    let mut draft = crp.draft(&group, "2026-04-05").await;
    draft["lines"] = json!([received("federation-saving", 100)]);
    closed(&crp, &group, draft).await;
    let april = view(&crp, &first, "2026-04").await;
    assert_eq!(
        april["apart"][0]["differs"],
        json!([{ "of": "saving", "federation": 20_000, "elsewhere": 0, "group": 10_000 }])
    );
    let next = json!([{ "of": "saving", "federation": 0, "elsewhere": 20_000, "group": 10_000 }]);
    let april = view(&crp, &second, "2026-04").await;
    assert_eq!(april["members"][0]["differs"], next);
    // The second one writes what it has of the group; the group's book says so too, and then only
    // what is missing at the first one is told on both pages.
    let third = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    join(&crp, &second, &third, "2026-04-05").await;
    let account = account_of(&crp, &second, &group).await;
    let mut draft = without_savings(crp.draft(&second, "2026-05-07").await);
    row(&mut draft, &account)["savings"] = json!([{ "kind": "compulsory", "amount": 5_000 }]);
    closed(&crp, &second, draft).await;
    let mut draft = crp.draft(&group, "2026-05-05").await;
    draft["lines"] = json!([paid("federation-saving", 50)]);
    closed(&crp, &group, draft).await;
    let differs = async || {
        let first = view(&crp, &first, "2026-05").await["apart"][0]["differs"].clone();
        [first, differing(&crp, &second, &group, "2026-05").await]
    };
    let told = [(20_000, 5_000), (5_000, 20_000)].map(|(here, elsewhere)| {
        json!([{ "of": "saving", "federation": here, "elsewhere": elsewhere, "group": 15_000 }])
    });
    assert_eq!(differs().await, told);
    let mut draft = crp.draft(&group, "2026-05-12").await;
    draft["kind"] = json!("special");
    draft["lines"] = json!([paid("federation-saving", 100)]);
    closed(&crp, &group, draft).await;
    assert_eq!(differs().await, [json!([]), json!([])]);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisations_own_fund_is_no_loan_that_its_cluster_should_know_of() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let clf = cluster(&crp, &village).await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    join(&crp, &clf, &vo, "2026-01-10").await;
    // The mission gave it the fund; the cluster lent nothing.
    let mut came = voucher("2026-02-10", 50_000);
    came["lines"][0]["credit"]["head"] = json!("community-investment-fund");
    let enter = json!({ "group": vo, "voucher": came });
    crp.call("enter_voucher", enter).await;
    assert_eq!(differing(&crp, &clf, &vo, "2026-02").await, json!([]));
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fund_by_members_counts_the_women_of_an_organisations_groups() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    for women in [&["Padma", "Zainab"][..], &["Rinchen", "Dolma", "Lhamo"]] {
        let group = monthly(&crp, &village, "2026-01-01", women).await;
        join(&crp, &vo, &group, "2026-01-05").await;
    }
    let fund = json!({
        "group": vo, "fund": "vulnerability-fund", "date": "2026-02-20", "amount": 100_000,
        "plan": false, "exception": "as ordered",
    });
    let facts =
        crp.call("record_fund", fund.clone()).await["receipts"][0]["receipt"]["facts"].clone();
    assert_eq!(
        (&facts["members"], &facts["uncounted"]),
        (&json!(5), &json!(0))
    );
    // Of a group whose book is elsewhere nobody here can count the women.
    named(&crp, &vo, "Thiksay").await;
    let mut later = fund;
    later["date"] = json!("2026-11-20");
    let funds = crp.call("record_fund", later).await;
    let facts = &funds["receipts"][0]["receipt"]["facts"];
    assert_eq!(
        (&facts["members"], &facts["uncounted"]),
        (&json!(5), &json!(1))
    );
    office.stop().await;
}

/// What waits for a reviewer about one group or federation is decided.
async fn decides(device: &Device, of: &Value, verdict: &str) {
    let reviews = device.call("reviews", Value::Null).await;
    let items = reviews["items"].as_array().unwrap().iter();
    let waiting: Vec<_> = items.filter(|item| item["title"] == *of).collect();
    assert!(!waiting.is_empty(), "something waits about {of}");
    for item in waiting {
        let parked = &item["parked"]["made"]["operation"];
        let input = json!({ "parked": parked, "verdict": verdict, "reason": "asked them" });
        device.call("decide_review", input).await;
    }
}

async fn all_sync(devices: &[&Device]) {
    for _ in 0..2 {
        for device in devices {
            device.sync().await;
        }
    }
}

/// The federation that the group's own report names.
async fn belongs_to(device: &Device, group: &Value, month: &str) -> Value {
    let report = json!({ "group": group, "month": month });
    device.call("monthly_report", report).await["federation"].clone()
}

/// Of which members a federation's page says that they belong elsewhere, and where.
async fn unlike(device: &Device, federation: &Value, month: &str) -> Vec<[Value; 2]> {
    let view = view(device, federation, month).await;
    let elsewhere = view["elsewhere"].as_array().unwrap().iter();
    elsewhere
        .map(|one| [one["group"].clone(), one["federation"].clone()])
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_writes_that_a_group_left_after_it_had_moved_does_not_end_where_it_belongs_now() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    let reviewer = office.enrol("Deachen", &[Role::Supervisor]).await;
    let devices = [&one, &other, &reviewer];
    for first in [&one, &other] {
        let village = one.village("Chushot Yokma").await;
        let old = organisation(&one, &village, "Chushot VO").await;
        let new = organisation(&one, &village, "Thiksay VO").await;
        let group = lending_group(&one, &village, "Himalaya").await;
        join(&one, &old, &group, "2026-01-05").await;
        all_sync(&devices).await;
        leave(&one, &old, &group, "2026-03-31").await;
        join(&one, &new, &group, "2026-04-01").await;
        // Who does not know of it writes that it left the first one a month later.
        leave(&other, &old, &group, "2026-04-30").await;
        first.sync().await;
        all_sync(&devices).await;
        for device in devices {
            for (month, federation) in [("2026-03", &old), ("2026-04", &new), ("2026-06", &new)] {
                assert_eq!(
                    belongs_to(device, &group, month).await,
                    *federation,
                    "{month}"
                );
                let page = view(device, federation, month).await;
                assert_eq!(page["members"][0]["group"], group, "{month}");
                assert_eq!(page["whole"]["loans"], 1, "{month}");
                let there = at_centre(device, federation, month).await;
                assert_eq!(there["loans"]["whole"]["loans"], 1, "{month}");
            }
            assert_eq!(count(&view(device, &old, "2026-06").await["members"]), 0);
            let life = device.call("group_life", json!({ "group": group })).await;
            assert_eq!(life["federations"][0]["federation"], new);
        }
        // Which day was its last in the first one is decided by a person, and changes nothing else.
        decides(&reviewer, &json!("Chushot VO"), "replace").await;
        all_sync(&devices).await;
        for device in devices {
            assert_eq!(belongs_to(device, &group, "2026-06").await, new);
            assert_eq!(unlike(device, &new, "2026-06").await.len(), 0);
            assert_eq!(unlike(device, &old, "2026-06").await.len(), 0);
        }
        // A leave of the one where it belongs ends that.
        leave(&one, &new, &group, "2026-06-30").await;
        assert_eq!(belongs_to(&one, &group, "2026-07").await, Value::Null);
        all_sync(&devices).await;
        for device in devices {
            device.agrees().await;
        }
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_federation_whose_member_went_elsewhere_by_its_own_book_is_told_so() {
    let mut office = Office::open().await;
    let one = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    let reviewer = office.enrol("Deachen", &[Role::Supervisor]).await;
    let devices = [&one, &other, &reviewer];
    let village = one.village("Chushot Yokma").await;
    let near = organisation(&one, &village, "Chushot VO").await;
    let far = organisation(&one, &village, "Thiksay VO").await;
    let moved = lending_group(&one, &village, "Himalaya").await;
    let stays = lending_group(&one, &village, "Saraswati").await;
    all_sync(&devices).await;
    for (group, name) in [(&moved, "Himalaya"), (&stays, "Saraswati")] {
        join(&one, &near, group, "2026-04-01").await;
        join(&other, &far, group, "2026-04-01").await;
        all_sync(&devices).await;
        decides(&reviewer, &json!(name), "keep").await;
        all_sync(&devices).await;
    }
    for device in devices {
        assert_eq!(belongs_to(device, &moved, "2026-05").await, near);
        assert_eq!(unlike(device, &near, "2026-05").await.len(), 0);
        // Its meetings ask for groups that its page does not list.
        let page = view(device, &far, "2026-05").await;
        assert_eq!(count(&page["members"]), 0);
        assert_eq!(page["elsewhere"][0]["federation_name"], "Chushot VO");
        let told = unlike(device, &far, "2026-05").await;
        let both = [&moved, &stays].map(|group| [group.clone(), near.clone()]);
        assert_eq!(told, both);
    }

    // One stays where its own book says: the other federation ends what never was.
    leave(&one, &far, &stays, "2026-04-01").await;
    assert_eq!(unlike(&one, &far, "2026-05").await.len(), 1);
    assert_eq!(belongs_to(&one, &stays, "2026-05").await, near);
    // The other one left there, and belongs to the other federation once that says so again.
    leave(&one, &near, &moved, "2026-04-30").await;
    let told = unlike(&one, &far, "2026-05").await;
    assert_eq!(told, [[moved.clone(), Value::Null]]);
    join(&one, &far, &moved, "2026-05-01").await;
    assert_eq!(unlike(&one, &far, "2026-05").await.len(), 0);
    assert_eq!(belongs_to(&one, &moved, "2026-05").await, far);
    all_sync(&devices).await;
    for device in devices {
        assert_eq!(unlike(device, &far, "2026-05").await.len(), 0);
        device.agrees().await;
    }
    office.stop().await;
}

/// Which groups are members on a day by a federation's book.
async fn active(device: &Device, federation: &Value) -> Vec<Value> {
    let view = view(device, federation, "2026-05").await;
    let accounts = view["accounts"].as_array().unwrap().iter();
    accounts
        .filter(|account| account["line"]["active"] == true)
        .map(|account| account["group"].clone())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_in_one_of_two_books_is_written_in_neither() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let here = crp.village("Chushot Yokma").await;
    let there = crp.village("Thiksay").await;
    let group = lending_group(&crp, &here, "Himalaya").await;
    let member = lending_group(&crp, &there, "Saraswati").await;
    let vo = organisation(&crp, &there, "Thiksay VO").await;
    join(&crp, &vo, &member, "2026-01-05").await;
    crp.sync().await;
    // She keeps the books of one village, and reads those of the other.
    let of = |role: &str, village: &Value| json!({ "role": role, "area": { "kind": "village", "id": village } });
    let roles = json!([of("crp", &here), of("approver", &there)]);
    let clerk = crp.invites("Stanzin", roles).await;
    let joins = json!({
        "federation": vo, "group": group, "name": "", "joined": "2026-05-01",
    });
    for _ in 0..2 {
        let code = clerk.refused("add_federation_member", joins.clone()).await;
        assert_eq!(code, "not-allowed");
        assert_eq!(belongs_to(&clerk, &group, "2026-05").await, Value::Null);
        assert_eq!(active(&clerk, &vo).await, std::slice::from_ref(&member));
    }
    for device in [&crp, &clerk] {
        device.sync().await;
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_keeps_a_federations_book_alone_writes_there_that_a_group_left() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let here = crp.village("Chushot Yokma").await;
    let there = crp.village("Thiksay").await;
    let read = lending_group(&crp, &here, "Himalaya").await;
    let unknown = lending_group(&crp, &here, "Saraswati").await;
    let vo = organisation(&crp, &there, "Thiksay VO").await;
    for group in [&read, &unknown] {
        join(&crp, &vo, group, "2026-05-01").await;
    }
    crp.sync().await;
    // One keeper reads the groups' books, the other has the federation's alone.
    let of = |role: &str, village: &Value| json!({ "role": role, "area": { "kind": "village", "id": village } });
    let roles = json!([of("crp", &there), of("approver", &here)]);
    let reads = crp.invites("Rigzin", roles).await;
    let area = json!({ "kind": "group", "id": vo });
    let alone = crp
        .invites("Diskit", json!([{ "role": "crp", "area": area }]))
        .await;
    for (keeper, group) in [(&reads, &read), (&alone, &unknown)] {
        let left = leave(keeper, &vo, group, "2026-05-31").await;
        assert_eq!(left["own_book_waits"], true);
        assert!(!active(keeper, &vo).await.contains(group));
        let again =
            json!({ "federation": vo, "group": group, "on": "2026-05-31", "reason": "far" });
        let again = keeper.refused("leave_federation", again).await;
        assert!(
            ["not-allowed", "left-federation"].contains(&&*again),
            "{again}"
        );
    }
    all_sync(&[&reads, &alone, &crp]).await;
    // Its own book says otherwise, and both who see it are told, from that day on.
    for device in [&crp, &reads] {
        assert_eq!(belongs_to(device, &read, "2026-06").await, vo);
        assert_eq!(unlike(device, &vo, "2026-04").await.len(), 0);
        for month in ["2026-06", "2026-08"] {
            let page = view(device, &vo, month).await;
            let told = page["elsewhere"].as_array().unwrap();
            assert_eq!(told.len(), 2, "{month}");
            for one in told {
                assert_eq!(one["left"], "2026-05-31");
                assert_eq!(one["federation"], vo);
            }
        }
    }
    // Whoever keeps the groups' own books writes it there: on each one's page, or at once.
    let none = json!({ "group": read, "from": "2026-06-01", "reason": "the road is long" });
    crp.call("belong_to_none", none).await;
    let left = leave(&crp, &vo, &unknown, "2026-05-31").await;
    assert_eq!(left["own_book_waits"], false);
    for group in [&read, &unknown] {
        assert_eq!(belongs_to(&crp, group, "2026-06").await, Value::Null);
    }
    assert_eq!(unlike(&crp, &vo, "2026-06").await.len(), 0);
    for device in [&crp, &reads, &alone] {
        device.sync().await;
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_joins_a_closed_federation_and_no_closed_group_joins_one() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let closed = lending_group(&crp, &village, "Himalaya").await;
    let open = lending_group(&crp, &village, "Saraswati").await;
    let gone = organisation(&crp, &village, "Chushot VO").await;
    let vo = organisation(&crp, &village, "Thiksay VO").await;
    for group in [&closed, &gone] {
        let end = json!({ "group": group, "on": "2026-04-01", "reason": "merged" });
        crp.call("end_group", end).await;
    }
    let joins = |federation: &Value, group: &Value, day: &str| json!({ "federation": federation, "group": group, "name": "", "joined": day });
    for refused in [
        joins(&gone, &open, "2026-05-01"),
        joins(&vo, &closed, "2026-05-01"),
    ] {
        let code = crp.refused("add_federation_member", refused).await;
        assert_eq!(code, "group-inactive");
    }
    for federation in [&gone, &vo] {
        assert_eq!(active(&crp, federation).await.len(), 0);
    }
    // What was before the end may still be written down.
    join(&crp, &vo, &closed, "2026-02-01").await;
    assert_eq!(belongs_to(&crp, &closed, "2026-02").await, vo);
    office.stop().await;
}

/// A meeting in which nobody saves.
fn without_savings(mut draft: Value) -> Value {
    for row in draft["rows"].as_array_mut().unwrap() {
        row["savings"] = json!([]);
    }
    draft
}

/// The tag of a group's account with a federation.
async fn account_of(device: &Device, federation: &Value, group: &Value) -> Value {
    let view = view(device, federation, "2026-02").await;
    let mut accounts = view["accounts"].as_array().unwrap().iter();
    let account = accounts.find(|one| one["group"] == *group).unwrap();
    account["line"]["tag"].clone()
}

/// Where a member's own book and the federation's differ, on the federation's page of a month.
async fn differing(device: &Device, federation: &Value, group: &Value, month: &str) -> Value {
    let view = view(device, federation, month).await;
    let mut members = view["members"].as_array().unwrap().iter();
    let member = members.find(|member| member["group"] == *group);
    member.unwrap()["differs"].clone()
}

/// Accounts that a federation's page tells apart from its groups: whose, and what is in them.
async fn apart(device: &Device, federation: &Value, month: &str) -> Vec<(Value, [i64; 2])> {
    let view = view(device, federation, month).await;
    let apart = view["apart"].as_array().unwrap().iter();
    apart
        .map(|one| {
            let amounts = [&one["saved"], &one["owes"]].map(|amount| amount.as_i64().unwrap());
            (one["group"].clone(), amounts)
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story of a group that moves")]
async fn a_group_that_moves_ends_where_it_was_and_its_money_stays_on_that_page() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let here = crp.village("Chushot Yokma").await;
    let there = crp.village("Thiksay").await;
    let old = organisation(&crp, &here, "Chushot VO").await;
    let new = organisation(&crp, &there, "Thiksay VO").await;
    let group = lending_group(&crp, &there, "Himalaya").await;
    for group in [
        &group,
        &lending_group(&crp, &here, "Saraswati").await,
        &lending_group(&crp, &here, "Yamuna").await,
    ] {
        join(&crp, &old, group, "2026-01-05").await;
    }
    let rows = async |date: &str, saves: Option<i64>| {
        let mut draft = without_savings(crp.draft(&old, date).await);
        let count = count(&draft["rows"]);
        if let Some(saves) = saves {
            let saves = json!([{ "kind": "compulsory", "amount": saves }]);
            let himalaya = tag(&crp, &old, "Himalaya").await;
            row(&mut draft, &himalaya)["savings"] = saves;
        }
        closed(&crp, &old, draft).await;
        count
    };
    assert_eq!(rows("2026-02-07", Some(20_000)).await, 3);
    assert_eq!(apart(&crp, &old, "2026-02").await.len(), 0);
    crp.sync().await;

    // Who does not keep the book that it leaves is told who has to write first.
    let of = |role: &str, village: &Value| json!({ "role": role, "area": { "kind": "village", "id": village } });
    let roles = json!([of("crp", &there), of("approver", &here)]);
    let reads = crp.invites("Stanzin", roles).await;
    let blind = crp.invites("Rigzin", json!([of("crp", &there)])).await;
    let moves = json!({
        "federation": new, "group": group, "name": "", "joined": "2026-04-01",
    });
    let none = json!({
        "group": group, "from": "2026-04-01", "reason": "the road is long",
    });
    for clerk in [&reads, &blind] {
        for (command, input) in [("add_federation_member", &moves), ("belong_to_none", &none)] {
            let code = clerk.refused(command, input.clone()).await;
            assert_eq!(code, "still-in-federation");
        }
        assert_eq!(belongs_to(clerk, &group, "2026-04").await, old);
    }
    assert_eq!(active(&reads, &old).await.len(), 3);

    // Not before its last saving there, which would be nobody's.
    let mut early = moves.clone();
    early["joined"] = json!("2026-02-07");
    let none_early = json!({ "group": group, "from": "2026-02-07", "reason": "the road is long" });
    for (command, input) in [
        ("add_federation_member", early),
        ("belong_to_none", none_early),
    ] {
        assert_eq!(crp.refused(command, input).await, "left-before-saving");
        assert_eq!(active(&crp, &old).await.len(), 3);
        assert_eq!(active(&crp, &new).await.len(), 0);
        assert_eq!(belongs_to(&crp, &group, "2026-04").await, old);
    }

    // Who keeps both writes both: its last day there is the one before, and its money is told.
    join(&crp, &new, &group, "2026-04-01").await;
    let left = of_member(&crp, &old, &group).await;
    assert_eq!(left["ended"], "2026-03-31");
    assert_eq!(rows("2026-04-11", None).await, 2);
    assert_eq!(apart(&crp, &old, "2026-03").await.len(), 0);
    for month in ["2026-04", "2026-06"] {
        let told = apart(&crp, &old, month).await;
        assert_eq!(told, [(group.clone(), [20_000, 0])], "{month}");
        assert_eq!(unlike(&crp, &old, month).await.len(), 0);
    }

    // To none: the same, on the day before, for the reason that was given.
    let none = |from: &str, reason: &str| json!({ "group": group, "from": from, "reason": reason });
    let code = crp.refused("belong_to_none", none("2026-07-01", "")).await;
    assert_eq!(code, "field-empty");
    assert_eq!(belongs_to(&crp, &group, "2026-07").await, new);
    let leaves = none("2026-07-01", "the road is long");
    crp.call("belong_to_none", leaves).await;
    assert_eq!(of_member(&crp, &new, &group).await["ended"], "2026-06-30");
    assert_eq!(belongs_to(&crp, &group, "2026-06").await, new);
    assert_eq!(belongs_to(&crp, &group, "2026-07").await, Value::Null);
    // A reason is asked for also where it belongs to none already.
    let code = crp.refused("belong_to_none", none("2026-08-01", " ")).await;
    assert_eq!(code, "field-empty");
    crp.sync().await;
    for clerk in [&crp, &reads, &blind] {
        clerk.sync().await;
        clerk.agrees().await;
    }
    office.stop().await;
}

/// A group's account in a federation's book.
async fn of_member(device: &Device, federation: &Value, group: &Value) -> Value {
    let view = view(device, federation, "2026-05").await;
    let mut accounts = view["accounts"].as_array().unwrap().iter();
    accounts.find(|one| one["group"] == *group).unwrap()["line"].clone()
}
