//! New norms of a state, set at the centre while devices work: no release, and what was recorded
//! before keeps its judgement (shg.md 10, check 13).

use std::fs;

use serde_json::{Value, json};
use tests::process::{Device, Ended, Failed};

use crate::stage::{Stage, text};

impl Stage {
    /// The norms that hold in the state on a day, edited.
    fn edited(&self, on: &str, edit: impl FnOnce(&mut Value)) -> Value {
        let show = ["admin", "norms", "show", "--state", "37", "--on", on];
        let mut file = self.centre.run(&show).json();
        edit(&mut file);
        file
    }

    /// Lets norms hold in the state from a day on.
    fn set_norms(&self, from: &str, file: &Value) -> Ended {
        let path = self.path("norms.json");
        fs::write(&path, file.to_string()).unwrap();
        let path = text(&path);
        let set = [
            "admin", "norms", "set", "--state", "37", "--from", from, &path,
        ];
        self.centre.run(&set)
    }
}

/// Every Revolving Fund of the norms.
fn revolving(file: &mut Value) -> impl Iterator<Item = &mut Value> {
    let funds = file["funds"].as_array_mut().unwrap().iter_mut();
    funds.filter(|norm| norm["fund"] == "revolving-fund")
}

/// Rs 15,000 for every group that works, and a group works for ten years after a meeting.
fn fifteen_thousand(file: &mut Value) {
    for norm in revolving(file) {
        norm["most"] = json!(1_500_000);
        norm["after_days"] = json!(0);
        norm["gradings"] = json!(0);
        norm["attendance_at_least"] = Value::Null;
        norm["panchasutra"] = json!(false);
        norm["account"] = json!(false);
    }
    file["standing"]["irregular_whole"] = json!(1);
    file["standing"]["dormant_months"] = json!(120);
    file["standing"]["defunct_months"] = json!(120);
}

/// What a device says of a group's Revolving Fund on a day: how much, and what is missing.
fn revolving_fund(device: &Device, group: &Value, on: &str) -> (i64, Vec<Value>) {
    let asked = json!({ "group": group, "on": on, "plan": false });
    let funds = device.get("fund_eligibility", &asked);
    let one = &funds["eligible"][0];
    assert_eq!(one["fund"], "revolving-fund");
    let unmet = one["unmet"].as_array().unwrap().iter();
    let kinds = unmet.map(|unmet| unmet["why"].clone()).collect();
    (one["amount"].as_i64().unwrap(), kinds)
}

fn receipt(group: &Value, on: &str, exception: Option<&str>) -> Value {
    json!({
        "group": group, "fund": "revolving-fund", "date": on, "amount": 2_000_000,
        "plan": false, "exception": exception,
    })
}

/// The norm does not give so much, so that a reason is asked for.
fn needs_a_reason(device: &Device, group: &Value, on: &str) {
    let refused = device.call("record_fund", &receipt(group, on, None));
    let Err(Failed::Said(problem)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(problem["code"], "field-empty", "{problem}");
    assert_eq!(problem["field"], "exception", "{problem}");
}

/// Whether the receipts of a group keep their norms, newest first.
fn kept(device: &Device, group: &Value) -> Vec<Value> {
    let asked = json!({ "group": group, "on": null, "plan": false });
    let funds = device.get("fund_eligibility", &asked);
    let receipts = funds["receipts"].as_array().unwrap().iter();
    receipts.map(|line| line["kept"].clone()).collect()
}

#[test]
fn a_new_norm_reaches_every_device_and_leaves_what_was_before_it() {
    let stage = Stage::new();
    let crp = stage.crp(stage.centre.addr());
    let supervisor = stage.supervisor();
    let mut groups = [("Yangchen", 2_500), ("Kunzes", 5_000)].map(|(name, each)| {
        let mut group = stage.group(&crp, name, 5);
        group.close(&crp, each);
        group
    });
    groups[0].close(&crp, 2_500);
    let [old, new] = groups.map(|group| group.id);
    crp.sync();
    // The nation's norms: not for a group that has not met for a year.
    let (_, unmet) = revolving_fund(&crp, &old, "2016-06-01");
    assert!(unmet.contains(&json!("not-active")), "{unmet:?}");

    let file = stage.edited("2015-01-01", fifteen_thousand);
    let set = stage.set_norms("2015-01-01", &file);
    assert_eq!(set.code, Some(0), "{set:?}");
    let changed = "funds[1].most: 3000000 -> 1500000";
    assert!(set.out.contains(changed), "{set:?}");
    crp.sync();
    assert_eq!(
        revolving_fund(&crp, &old, "2016-06-01"),
        (1_500_000, Vec::new())
    );
    needs_a_reason(&crp, &old, "2016-06-01");
    crp.ok(
        "record_fund",
        &receipt(&old, "2016-06-01", Some("Order 12 of the district")),
    );

    // The new norm is set while the centre serves, and nothing is installed anywhere.
    let file = stage.edited("2016-06-30", |file| {
        for norm in revolving(file) {
            norm["most"] = json!(2_000_000);
        }
        file["rubric"]["version"] = json!(2);
        file["rubric"]["letters"][0]["at_least"] = json!(9_000);
    });
    assert_eq!(stage.set_norms("2016-07-01", &file).code, Some(0));
    // Until it arrives the device knows the old one.
    needs_a_reason(&crp, &new, "2016-07-01");
    crp.sync();
    needs_a_reason(&crp, &new, "2016-06-30");
    let judged = [("2016-06-30", 1_500_000), ("2016-07-01", 2_000_000)];
    for (on, amount) in judged {
        assert_eq!(revolving_fund(&crp, &new, on), (amount, Vec::new()));
    }
    crp.ok("record_fund", &receipt(&new, "2016-07-01", None));
    crp.sync();
    supervisor.sync();
    for device in [&crp, &supervisor] {
        assert_eq!(kept(device, &old), [false]);
        assert_eq!(kept(device, &new), [true]);
        let standing = device.get("standing", &json!({ "group": new }));
        assert_eq!(standing["rubric"]["version"], 2);
        // Once it came it came, on whatever day a second one would be written.
        for (on, _) in judged {
            let received = vec![json!("already-received")];
            assert_eq!(revolving_fund(device, &new, on), (0, received));
        }
        crate::stage::device_is_equal(device);
    }
    stage.centre_is_equal();
}

/// What `set` says when it does not take a file.
fn refused(stage: &Stage, from: &str, file: &Value) -> String {
    let ended = stage.set_norms(from, file);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert_eq!(ended.out, "");
    ended.err
}

#[test]
fn norms_that_make_no_sense_are_not_set_and_say_what_to_do() {
    let stage = Stage::new();
    let with = |edit: fn(&mut Value)| stage.edited("2026-01-01", edit);
    for (file, sentence) in [
        (
            with(|file| file["funds"][0]["most"] = json!(20_000)),
            "funds[0].most: amounts are in paise, so that Rs 20,000 is 2000000",
        ),
        (
            with(|file| file["books"]["aproval"] = json!([])),
            "books.aproval: there is no such field; take it out",
        ),
        (
            with(|file| file["panchasutra"]["savings"] = json!(90)),
            "panchasutra.savings: percentages are in hundredths, so that 90 % is 9000",
        ),
        (
            with(|file| drop(file.as_object_mut().unwrap().remove("funds"))),
            "funds: it is missing; say it as `admin norms show` prints it",
        ),
        (
            with(|file| file["from"] = json!("2027-04-01")),
            "from: it is said on the command line, with --from",
        ),
        (
            with(|file| file["rubric"]["letters"][0]["at_least"] = json!(9_000)),
            "rubric.version: another mark sheet has this version",
        ),
    ] {
        let said = refused(&stage, "2027-04-01", &file);
        assert!(said.contains(sentence), "{said}");
    }
    let twenty = |file: &mut Value| {
        for norm in revolving(file) {
            norm["most"] = json!(2_000_000);
        }
    };
    let file = with(twenty);
    assert_eq!(stage.set_norms("2027-04-01", &file).code, Some(0));
    let again = stage.set_norms("2027-04-01", &file);
    assert!(again.out.contains("these norms are set already"));
    let said = refused(&stage, "2027-04-01", &with(fifteen_thousand));
    assert!(said.contains("choose another day, or repeat"), "{said}");
    let list = stage.centre.run(&["admin", "norms", "list", "--json"]);
    assert_eq!(list.json().as_array().map(Vec::len), Some(2));
}

#[test]
fn a_file_in_which_a_field_stands_twice_is_not_set() {
    let stage = Stage::new();
    let file = stage.edited("2026-01-01", |_| ());
    let path = stage.path("twice.json");
    let twice = file
        .to_string()
        .replacen("\"most\":", "\"most\":1500000,\n\"most\":", 1);
    fs::write(&path, twice).unwrap();
    let path = text(&path);
    let set = [
        "admin",
        "norms",
        "set",
        "--state",
        "37",
        "--from",
        "2027-04-01",
        &path,
    ];
    let ended = stage.centre.run(&set);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    let said = "most: it stands twice, the second time on line 2";
    assert!(ended.err.contains(said), "{ended:?}");
}
