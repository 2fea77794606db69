//! Whatever people do: two persons by chance do everything that the table of commands offers for
//! a group's money, legal or not, on real device folders with a real centre. What was done is
//! kept beside it in the plainest way, a sum a head; the book must say the same to the paisa after
//! every step, and what is refused must leave it as it was.
//!
//! Printed seeds; `BAHI_DICE=7 BAHI_STEPS=200` repeats or goes on.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use std::collections::{BTreeMap, BTreeSet};

use domain::Date;
use domain::role::Role;
use serde_json::{Value, json};
use tests::stage::Dice;

use crate::books::{loan, monthly};
use crate::stories::{Device, Office, member};

/// The last month that is looked at: everything lies before its end.
const LAST: &str = "2026-10";
const WOMEN: [&str; 6] = ["Padma", "Zainab", "Kaneez", "Nasreen", "Rinchen", "Lobzang"];
const SOURCES: [&str; 7] = [
    "own",
    "own",
    "own",
    "revolving-fund",
    "community-investment-fund",
    "federation",
    "bank-term-loan",
];
const RECEIVED: [&str; 5] = [
    "donation",
    "other-receipt",
    "membership-fee",
    "revolving-fund",
    "grant",
];
const PAID: [&str; 5] = [
    "stationery",
    "honorarium",
    "bank-charges",
    "travel",
    "revolving-fund",
];
const ANY: [&str; 16] = [
    "cash",
    "bank",
    "compulsory-saving",
    "voluntary-saving",
    "fine",
    "revolving-fund",
    "community-investment-fund",
    "start-up-fund",
    "bank-interest",
    "grant",
    "bank-charges",
    "stationery",
    "bank-term-loan",
    "loan-to-member",
    "fixed-deposit",
    "dividend",
];

/// What a record adds to each head, debit positive, in paise.
type Effect = BTreeMap<String, i64>;

struct Play {
    keeper: Device,
    checker: Device,
    group: Value,
    dice: Dice,
    today: Date,
    /// What is in the book by our own sums, by the record that did it.
    effects: BTreeMap<String, Effect>,
    /// What would be in it if somebody agreed.
    awaited: BTreeMap<String, Effect>,
    /// Something was taken back on which something else rested: the book tells what cannot be,
    /// until somebody puts it right.
    told: bool,
    done: BTreeMap<&'static str, u32>,
    refused: BTreeMap<String, u32>,
}

fn add(effect: &mut Effect, head: &str, amount: i64) {
    *effect.entry(head.to_owned()).or_default() += amount;
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// What a closed meeting does, from what was written in it.
fn of_meeting(draft: &Value) -> Effect {
    let mut effect = Effect::new();
    let mut both = |purse: &str, head: &str, amount: i64| {
        add(&mut effect, purse, amount);
        add(&mut effect, head, -amount);
    };
    for row in list(&draft["rows"]) {
        for saved in list(&row["savings"]) {
            let head = format!("{}-saving", text(&saved["kind"]));
            both("cash", &head, number(&saved["amount"]));
        }
        both("cash", "fine", number(&row["fine"]));
    }
    for repaid in list(&draft["repayments"]) {
        let purse = text(&repaid["purse"]);
        both(&purse, "loan-to-member", number(&repaid["principal"]));
        both(&purse, "loan-interest", number(&repaid["interest"]));
        both(&purse, "late-penalty", number(&repaid["penalty"]));
    }
    for given in list(&draft["loans"]) {
        both(
            &text(&given["purse"]),
            "loan-to-member",
            -number(&given["amount"]),
        );
    }
    for returned in list(&draft["returned"]) {
        let head = format!("{}-saving", text(&returned["kind"]));
        both(
            &text(&returned["purse"]),
            &head,
            -number(&returned["amount"]),
        );
    }
    for line in list(&draft["lines"]) {
        let sign = if line["paid"] == true { -1 } else { 1 };
        both(
            &text(&line["purse"]),
            &text(&line["head"]),
            sign * number(&line["amount"]),
        );
    }
    both(
        "bank",
        "cash",
        number(&draft["deposit"]) - number(&draft["withdrawal"]),
    );
    effect
}

/// What is missing or too much in the box after all that was written.
fn of_difference(draft: &Value, expected: i64, effect: &mut Effect) {
    let counted: i64 = list(&draft["count"])
        .iter()
        .map(|pieces| number(&pieces["value"]) * number(&pieces["pieces"]))
        .sum();
    let difference = counted - expected;
    let head = if difference < 0 {
        "cash-shortage"
    } else {
        "cash-excess"
    };
    add(effect, "cash", difference);
    add(effect, head, -difference);
}

fn of_voucher(voucher: &Value) -> Effect {
    let mut effect = Effect::new();
    for line in list(&voucher["lines"]) {
        add(
            &mut effect,
            &text(&line["debit"]["head"]),
            number(&line["amount"]),
        );
        add(
            &mut effect,
            &text(&line["credit"]["head"]),
            -number(&line["amount"]),
        );
    }
    effect
}

impl Play {
    async fn begin(office: &mut Office, dice: Dice) -> Self {
        let keeper = office
            .enrol("Nasreen", &[Role::Crp, Role::Supervisor])
            .await;
        let checker = office.enrol("Haseena", &[Role::Supervisor]).await;
        let village = keeper.village("Chushot Yokma").await;
        let group = monthly(&keeper, &village, "2023-01-05", &WOMEN).await;
        Self {
            keeper,
            checker,
            group,
            dice,
            today: "2023-01-05".parse().unwrap(),
            effects: BTreeMap::new(),
            awaited: BTreeMap::new(),
            told: false,
            done: BTreeMap::new(),
            refused: BTreeMap::new(),
        }
    }

    fn amount(&mut self, usual: usize) -> i64 {
        let usual = self.dice.below(usual);
        let rupees = match self.dice.below(30) {
            0 => 0,
            1 => usual * 50,
            _ => 1 + usual,
        };
        i64::try_from(rupees).unwrap() * 100
    }

    /// Mostly today, at times an older day.
    fn day(&mut self) -> String {
        let back = if self.dice.percent(15) {
            self.dice.below(90)
        } else {
            0
        };
        self.today
            .plus_days(-i32::try_from(back).unwrap())
            .to_string()
    }

    async fn ask(&self, name: &str, mut input: Value) -> Value {
        input["group"] = self.group.clone();
        self.keeper.call(name, input).await
    }

    async fn month(&self, device: &Device, month: &str) -> Value {
        let input = json!({ "group": self.group, "month": month });
        device.call("book_month", input).await
    }

    /// The records of the days that count, with their kind, oldest first.
    async fn records(&self) -> Vec<Value> {
        let mut records = Vec::new();
        let mut month = "2022-09".parse::<domain::Month>().unwrap();
        let last: domain::Month = LAST.parse().unwrap();
        while month <= last {
            let book = self.month(&self.keeper, &month.to_string()).await;
            records.extend(list(&book["records"]).iter().cloned());
            month = month.plus(1);
        }
        records
    }

    async fn heads(&self, device: &Device) -> BTreeMap<String, i64> {
        let book = self.month(device, LAST).await;
        let mut heads = BTreeMap::new();
        for balance in list(&book["balances"]) {
            let head = text(&balance["page"]["head"]);
            add(&mut heads, &head, number(&balance["amount"]));
        }
        heads.retain(|_, amount| *amount != 0);
        heads
    }

    fn ours(&self) -> BTreeMap<String, i64> {
        let mut heads = Effect::new();
        for (head, amount) in self.effects.values().flatten() {
            add(&mut heads, head, *amount);
        }
        heads.retain(|_, amount| *amount != 0);
        heads
    }
}

/// Something to try: the command, what it takes, the day in the book, and what it would do there.
struct Try {
    name: &'static str,
    input: Value,
    day: String,
    effect: Effect,
}

impl Try {
    fn new(name: &'static str, input: Value, day: &str, effect: Effect) -> Self {
        let day = day.to_owned();
        Self {
            name,
            input,
            day,
            effect,
        }
    }
}

impl Play {
    async fn meeting(&mut self) -> Option<Try> {
        self.today = self
            .today
            .plus_days(1 + i32::try_from(self.dice.below(25)).unwrap());
        let date = self.day();
        let shared = self.keeper.shared.as_ref().unwrap();
        // Of a group that ended there is nothing to discard, and none to open.
        let kept = json!({ "group": self.group });
        let _nothing = app::call(shared, "discard_meeting", kept).await;
        let input = json!({ "group": self.group, "date": date });
        let opened = app::call(shared, "open_meeting", input).await;
        let sheet = opened.ok()?;
        let mut draft = sheet["draft"].clone();
        if self.dice.percent(10) {
            draft["kind"] = json!("special");
        }
        let tags: Vec<Value> = list(&draft["rows"])
            .iter()
            .map(|row| row["member"].clone())
            .collect();
        if tags.len() < 2 {
            return None;
        }
        for (nth, row) in draft["rows"].as_array_mut().unwrap().iter_mut().enumerate() {
            let marks = [
                "present", "present", "present", "absent", "informed", "late",
            ];
            let mark = if nth < 2 {
                "present"
            } else {
                *self.dice.pick(&marks)
            };
            row["attendance"] = json!(mark);
            if self.dice.percent(25) {
                let kind = *self.dice.pick(&["compulsory", "voluntary", "special"]);
                row["savings"] = json!([{ "kind": kind, "amount": 100 * self.dice.below(90) }]);
            }
            if self.dice.percent(10) {
                row["fine"] = json!(100 * self.dice.below(20));
            }
        }
        draft["signatories"] = json!([tags[0], tags[1]]);
        self.repayments(&mut draft, list(&sheet["loans"]), &date)
            .await;
        self.others(&mut draft, &tags, &date);
        let input = json!({ "group": self.group, "draft": draft });
        let saved = app::call(self.keeper.shared.as_ref().unwrap(), "save_meeting", input).await;
        let Ok(check) = saved else { return None };
        let expected = number(&check["totals"]["expected_cash"]);
        let missing = if self.dice.percent(10) { 500 } else { 0 };
        draft["count"] = json!([{ "value": 100, "pieces": ((expected - missing) / 100).max(0) }]);
        if missing != 0 {
            draft["explanation"] = json!("a note was torn");
            draft["named_by"] = json!([tags[0], tags[1]]);
        }
        let mut effect = of_meeting(&draft);
        of_difference(&draft, expected, &mut effect);
        let input = json!({ "group": self.group, "draft": draft });
        Some(Try::new("close_meeting", input, &date, effect))
    }

    async fn repayments(&mut self, draft: &mut Value, loans: &[Value], date: &str) {
        let mut repayments = Vec::new();
        for running in loans {
            if self.dice.percent(30) {
                continue;
            }
            let all = number(&running["standing"]["principal_outstanding"])
                + number(&running["standing"]["interest_due"]);
            let amount = match self.dice.below(5) {
                0 => all,
                1 => all + 100,
                2 => 100 * i64::try_from(self.dice.below(20)).unwrap(),
                _ => number(&running["standing"]["principal_overdue"]) + 5_000,
            };
            let split = self
                .ask(
                    "split_repayment",
                    json!({ "loan": running["loan"], "date": date, "kind": draft["kind"], "amount": amount }),
                )
                .await;
            repayments.push(json!({
                "loan": running["loan"], "member": running["member"],
                "penalty": if self.dice.percent(10) { 200 } else { 0 },
                "interest": split["interest"],
                "principal": number(&split["principal"]) + number(&split["advance_principal"]),
                "purse": self.dice.pick(&["cash", "cash", "bank"]), "paid_by": null,
            }));
        }
        draft["repayments"] = json!(repayments);
    }

    /// Loans, what is given back, other money, to and from the bank.
    fn others(&mut self, draft: &mut Value, tags: &[Value], date: &str) {
        let from: Date = date.parse().unwrap();
        let mut loans = Vec::new();
        for nth in 0..self.dice.below(3) {
            let first_due = from.plus_days(30).to_string();
            let member = self.dice.pick(tags).clone();
            let instalments = 1 + u32::try_from(self.dice.below(8)).unwrap();
            let mut new = loan(&member, 0, instalments, &first_due);
            new["amount"] = json!(self.amount(400));
            new["nth"] = json!(nth);
            new["source"] = json!(self.dice.pick(&SOURCES));
            new["purse"] = json!(self.dice.pick(&["cash", "cash", "cash", "bank"]));
            new["terms"]["method"] = json!(self.dice.pick(&["declining", "flat"]));
            loans.push(new);
        }
        draft["loans"] = json!(loans);
        if self.dice.percent(20) {
            let kind = *self.dice.pick(&["compulsory", "voluntary"]);
            draft["returned"] = json!([{
                "member": self.dice.pick(tags), "kind": kind, "amount": self.amount(60),
                "purse": self.dice.pick(&["cash", "bank"]),
            }]);
        }
        let mut lines = list(&draft["lines"]).to_vec();
        for _ in 0..self.dice.below(3) {
            let paid = self.dice.percent(40);
            let head = if paid {
                *self.dice.pick(&PAID)
            } else {
                *self.dice.pick(&RECEIVED)
            };
            lines.push(json!({
                "head": head, "paid": paid, "amount": self.amount(150),
                "purse": self.dice.pick(&["cash", "cash", "bank"]), "member": null, "note": null,
                "folio": null, "account": null,
            }));
        }
        // Interest goes back where more was paid than it cost; elsewhere it is refused.
        if self.dice.percent(8) {
            lines.push(json!({
                "head": "loan-interest", "paid": true, "amount": self.amount(4),
                "purse": "cash", "member": self.dice.pick(tags), "note": null, "folio": null,
                "account": null,
            }));
        }
        draft["lines"] = json!(lines);
        if self.dice.percent(30) {
            draft["deposit"] = json!(self.amount(500));
        }
        if self.dice.percent(15) {
            draft["withdrawal"] = json!(self.amount(300));
        }
    }

    fn voucher(&mut self) -> Try {
        let date = self.day();
        let page = |head: &str| json!({ "head": head, "member": null, "folio": null });
        let lines: Vec<Value> = (0..1 + self.dice.below(2))
            .map(|_| {
                let (debit, credit) = match self.dice.below(4) {
                    0 => ("bank", *self.dice.pick(&ANY)),
                    1 => (*self.dice.pick(&ANY), "bank"),
                    2 => ("bank", "cash"),
                    _ => (*self.dice.pick(&ANY), *self.dice.pick(&ANY)),
                };
                let amount = self.amount(3_000);
                json!({ "debit": page(debit), "credit": page(credit), "amount": amount })
            })
            .collect();
        let voucher = json!({
            "date": date, "ordinal": self.dice.below(5), "narration": "what the bank did",
            "reference": null, "lines": lines,
        });
        let effect = of_voucher(&voucher);
        let input = json!({ "group": self.group, "voucher": voucher });
        Try::new("enter_voucher", input, &date, effect)
    }

    async fn decision(&mut self) -> Option<Try> {
        let loans = self.ask("group_loans", json!({})).await;
        let running: Vec<Value> = list(&loans["loans"])
            .iter()
            .filter(|line| line["closed"] == false)
            .cloned()
            .collect();
        if running.is_empty() {
            return None;
        }
        let line = self.dice.pick(&running).clone();
        let date = self.day();
        let left = number(&line["standing"]["principal_outstanding"]);
        let mut effect = Effect::new();
        let what = match self.dice.below(3) {
            0 => {
                let part = [left, left / 2, left + 100][self.dice.below(3)];
                add(&mut effect, "loan-loss", part);
                add(&mut effect, "loan-to-member", -part);
                let interest = number(&line["standing"]["interest_due"]);
                let waived = [0, interest][self.dice.below(2)];
                json!({ "kind": "written-off", "principal": part, "interest": waived })
            }
            1 => {
                let from: Date = date.parse().unwrap();
                let mut terms = line["given"]["terms"].clone();
                terms["first_due"] = json!(from.plus_days(20).to_string());
                terms["instalments"] = json!(1 + self.dice.below(6));
                json!({ "kind": "rescheduled", "terms": terms })
            }
            _ => {
                let from = &line["standing"]["next_due"]["date"];
                let due: Date = from.as_str()?.parse().unwrap();
                json!({ "kind": "due-moved", "from": from, "to": due.plus_days(9).to_string() })
            }
        };
        let input = json!({
            "group": self.group, "loan": line["loan"], "date": date, "what": what,
            "resolution": "resolved",
        });
        Some(Try::new("decide_loan", input, &date, effect))
    }

    async fn reversal(&mut self) -> Option<Try> {
        let records = self.records().await;
        if records.is_empty() {
            return None;
        }
        // Mostly one of the last, which nothing rests on yet.
        let last = if self.dice.percent(70) {
            records.len().min(3)
        } else {
            records.len()
        };
        let record = records[records.len() - 1 - self.dice.below(last)].clone();
        let reason = if self.dice.percent(5) {
            " "
        } else {
            "written twice"
        };
        let input = json!({
            "group": self.group, "operation": record["operation"], "reason": reason,
        });
        Some(Try::new(
            "reverse_record",
            input,
            &text(&record["date"]),
            Effect::new(),
        ))
    }

    /// What moves no money by itself.
    #[expect(clippy::too_many_lines, reason = "one arm an action")]
    async fn life(&mut self) -> Option<Try> {
        let view = self.ask("group", json!({})).await;
        let members = list(&view["members"]).to_vec();
        let one = self.dice.pick(&members).clone();
        let other = self.dice.pick(&members).clone();
        let day = self.day();
        let rule = *self.dice.pick(&["none", "equal", "by-savings-months"]);
        if view["row"]["active"] == false {
            let input = json!({ "group": self.group, "from": day });
            return Some(Try::new("reopen_group", input, &day, Effect::new()));
        }
        let (name, mut input) = match self.dice.below(15) {
            0 => {
                let mut new = member(&self.group, "Spalzes");
                new["joined"] = json!(day);
                ("add_member", new)
            }
            1 => (
                "end_member",
                json!({ "member": one["id"], "on": day, "reason": "moved" }),
            ),
            2..=3 => (
                "settle_member",
                json!({
                    "member": one["id"], "on": day, "rule": rule, "nominee": null,
                    "resolution": "resolved",
                }),
            ),
            4..=5 => (
                "share_surplus",
                json!({
                    "on": day, "rule": rule, "surplus": self.amount(60), "resolution": "resolved",
                }),
            ),
            6 => (
                "merge_members",
                json!({ "kept": one["id"], "other": other["id"], "reason": "one woman" }),
            ),
            7 => ("miss_meeting", json!({ "date": day, "reason": "snow" })),
            8 => (
                "give_office",
                json!({ "member": one["id"], "office": "president", "from": day }),
            ),
            9 => (
                "open_account",
                json!({
                    "bank": "J&K Bank", "ifsc": null, "number": null, "opened": day,
                    "is_deposit": self.dice.percent(30),
                }),
            ),
            10 => ("end_group", json!({ "on": day, "reason": "winter" })),
            11 => {
                let of = |day: &Value| json!({ "kind": "date", "value": day });
                let change = json!({
                    "field": "joined", "was": of(&one["joined"]), "value": of(&json!(day)),
                });
                (
                    "edit_member",
                    json!({ "member": one["id"], "changes": [change] }),
                )
            }
            12 => (
                "pause_meetings",
                json!({ "pause": { "from": day, "to": self.today.to_string(), "reason": "harvest" } }),
            ),
            13 => {
                let life = self.ask("group_life", json!({})).await;
                let mut operations: Vec<Value> = Vec::new();
                for kind in ["merged", "settlements", "distributions"] {
                    operations.extend(
                        list(&life[kind])
                            .iter()
                            .map(|line| line["operation"].clone()),
                    );
                }
                if operations.is_empty() {
                    return None;
                }
                let operation = self.dice.pick(&operations).clone();
                (
                    "reverse_record",
                    json!({ "operation": operation, "reason": "by mistake" }),
                )
            }
            _ => {
                let next = self.today.plus_days(10).to_string();
                let terms = json!({
                    "from": next, "frequency": self.dice.pick(&["monthly", "weekly"]), "day": 5,
                    "savings": [{ "kind": "compulsory", "amount": self.amount(80) }],
                    "fine_late": 500, "fine_absent": 1_000,
                });
                ("agree_terms", json!({ "terms": terms }))
            }
        };
        input["group"] = self.group.clone();
        Some(Try::new(name, input, &day, Effect::new()))
    }

    /// Both exchange, and the other one says yes or no to something that waits.
    async fn agree(&mut self) {
        self.keeper.sync().await;
        self.checker.sync().await;
        let awaiting = self.checker.call("awaiting", Value::Null).await;
        let waiting = list(&awaiting["records"]).to_vec();
        if !waiting.is_empty() {
            let record = self.dice.pick(&waiting).clone();
            let operation = record["made"]["operation"].clone();
            let approved = self.dice.percent(75);
            let input = json!({
                "group": self.group, "operation": operation, "approved": approved,
                "reason": if approved { Value::Null } else { json!("ask her first") },
            });
            let shared = self.checker.shared.as_ref().unwrap();
            match app::call(shared, "approve", input).await {
                Ok(_) => {
                    *self.done.entry("approve").or_default() += 1;
                    if approved && let Some(effect) = self.awaited.remove(&operation.to_string()) {
                        self.effects.insert(operation.to_string(), effect);
                    }
                }
                Err(error) => {
                    *self
                        .refused
                        .entry(format!("approve: {}", error.code()))
                        .or_default() += 1
                }
            }
        }
        self.checker.sync().await;
        self.keeper.sync().await;
        self.holds("after an exchange").await;
        assert_eq!(
            self.heads(&self.checker).await,
            self.heads(&self.keeper).await
        );
    }

    async fn step(&mut self, at: &str) {
        let what = match self.dice.below(20) {
            0..=8 => self.meeting().await,
            9..=10 => Some(self.voucher()),
            11..=12 => self.decision().await,
            13..=14 => self.reversal().await,
            15..=17 => self.life().await,
            _ => return self.agree().await,
        };
        let Some(what) = what else { return };
        let (name, input) = (what.name, &what.input);
        let at = format!("{at}: {name} {input}");
        let before: BTreeSet<String> = self.known().await;
        let heads = self.heads(&self.keeper).await;
        let shared = self.keeper.shared.clone().unwrap();
        let answer = app::call(&shared, name, input.clone()).await;
        if let Err(error) = &answer {
            let code = error.code();
            assert!(
                code != "internal" && code != "bad-request",
                "{at}: {error:?}"
            );
            *self
                .refused
                .entry(format!("{name}: {}", error.code()))
                .or_default() += 1;
            assert_eq!(
                self.known().await,
                before,
                "{at}: {} changed the book",
                error.code()
            );
            assert_eq!(
                self.heads(&self.keeper).await,
                heads,
                "{at}: {}",
                error.code()
            );
            return;
        }
        let answer = answer.unwrap();
        self.took_effect(&what, &answer, &before, &at).await;
        self.holds(&at).await;
    }

    /// Writes beside the book what an accepted record does in it.
    async fn took_effect(
        &mut self,
        done: &Try,
        answer: &Value,
        before: &BTreeSet<String>,
        at: &str,
    ) {
        let Try {
            name,
            input,
            day,
            effect,
        } = done;
        let (name, effect) = (*name, effect.clone());
        *self.done.entry(name).or_default() += 1;
        if name == "reverse_record" {
            let wrong = self.ask("wrong_side", json!({})).await;
            let mut wrong = list(&wrong["wrong"]).iter();
            self.told |= wrong.any(|one| one["what"] != "box-counted");
            self.effects.remove(&input["operation"].to_string());
            self.awaited.remove(&input["operation"].to_string());
        } else if name == "decide_loan" {
            // The last one that waits is this one; what need not wait moves no money.
            let waiting = list(&answer["resolutions"]).iter();
            let newest = waiting.max_by_key(|waiting| {
                let operation = &waiting["made"]["operation"];
                (number(&operation["epoch"]), number(&operation["seq"]))
            });
            if let Some(newest) = newest.filter(|_| !effect.is_empty()) {
                let operation = newest["made"]["operation"].to_string();
                self.awaited.insert(operation, effect);
            }
        } else if !effect.is_empty() {
            let month = self.month(&self.keeper, &day[..7]).await;
            let new: Vec<&Value> = list(&month["records"])
                .iter()
                .filter(|record| !before.contains(&record["operation"].to_string()))
                .collect();
            assert_eq!(new.len(), 1, "{at}: {new:?}");
            self.effects.insert(new[0]["operation"].to_string(), effect);
        }
    }

    async fn known(&self) -> BTreeSet<String> {
        let records = self.records().await;
        records
            .iter()
            .map(|record| record["operation"].to_string())
            .collect()
    }

    /// What must be true of every book at any time.
    async fn holds(&self, at: &str) {
        assert_eq!(self.heads(&self.keeper).await, self.ours(), "{at}");
        let wrong = self.ask("wrong_side", json!({})).await;
        // What is written late was not known when a later box was counted.
        let mut others = list(&wrong["wrong"])
            .iter()
            .filter(|one| one["what"] != "box-counted");
        assert!(self.told || others.next().is_none(), "{at}: {wrong}");
        let view = self.ask("group", json!({})).await;
        let loans = self.ask("group_loans", json!({})).await;
        let heads = self.ours();
        let lent: i64 = list(&loans["loans"])
            .iter()
            .map(|line| {
                let standing = &line["standing"];
                let of = |field: &str| number(&standing[field]);
                let parts = of("principal_paid") + of("principal_written_off");
                assert_eq!(
                    of("given"),
                    parts + of("principal_outstanding"),
                    "{at}: {line}"
                );
                of("principal_outstanding")
            })
            .sum();
        assert_eq!(
            lent,
            heads.get("loan-to-member").copied().unwrap_or(0),
            "{at}: lent"
        );
        assert_eq!(lent, number(&loans["outstanding"]), "{at}: outstanding");
        let saved: i64 = list(&view["members"])
            .iter()
            .map(|line| number(&line["saved"]))
            .sum();
        let kept: i64 = (heads.iter().filter(|(head, _)| head.ends_with("-saving")))
            .map(|(_, amount)| -amount)
            .sum();
        assert_eq!(saved, kept, "{at}: saved");
        self.months_carry(at).await;
    }

    /// The cash book of each month begins with what the last one left.
    async fn months_carry(&self, at: &str) {
        let mut month = "2022-10".parse::<domain::Month>().unwrap();
        let last: domain::Month = LAST.parse().unwrap();
        let (mut cash, mut bank) = (0, 0);
        while month <= last {
            let book = self.month(&self.keeper, &month.to_string()).await;
            assert_eq!(number(&book["opening"]["cash"]), cash, "{at}: {month}");
            assert_eq!(number(&book["opening"]["bank"]), bank, "{at}: {month}");
            for (side, sign) in [("receipts", 1), ("payments", -1)] {
                for head in list(&book[side]) {
                    cash += sign * number(&head["amount"]["cash"]);
                    bank += sign * number(&head["amount"]["bank"]);
                }
            }
            assert_eq!(number(&book["closing"]["cash"]), cash, "{at}: {month}");
            let mut wrong = list(&book["wrong_side"]).iter();
            assert!(
                cash >= 0 || wrong.any(|one| one["what"] == "box"),
                "{at}: {month}: the box stands at {cash}, and nobody is told"
            );
            assert_eq!(number(&book["closing"]["bank"]), bank, "{at}: {month}");
            month = month.plus(1);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_done_the_book_says_what_was_done() {
    let steps = std::env::var("BAHI_STEPS")
        .ok()
        .and_then(|steps| steps.parse().ok());
    let mut office = Office::open().await;
    let dice = Dice::of("whatever is done");
    let mut play = Play::begin(&mut office, dice).await;
    for step in 0..steps.unwrap_or(60) {
        play.step(&format!("step {step}")).await;
    }
    play.agree().await;
    play.keeper.agrees().await;
    play.checker.agrees().await;
    println!("done {:?}\nrefused {:?}", play.done, play.refused);
    office.stop().await;
}
