//! Books with loans: one group's over three years, and what a block's groups owe and pay.

use std::sync::Arc;

use app::Shared;
use app::world::Machine;
use domain::ledger::Purse;
use domain::shg::loan::{BrokenMonth, InterestPeriod, Method, Rate, Source};
use domain::shg::meeting::Repaid;
use domain::shg::{Frequency, LoanGiven, LoanTerms, Meeting, Terms};
use domain::{LoanTag, MemberTag, Paise};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::made::{self, Made, Maker, PERSON, PIN};
use crate::{Row, Times, folder, now, shown};

/// How a group lends: to one woman after the other, out of the bank.
#[derive(Clone, Copy)]
struct Lends {
    /// Meetings, and how many days lie between two.
    meetings: u32,
    days: i32,
    every: Frequency,
    instalments: u16,
    /// In which meeting a woman gets her first loan, by her place, and when the next one comes.
    first: u32,
    again: u32,
}

/// Three years of weekly meetings of 14 women, 70 loans.
const WEEKLY: Lends = Lends {
    meetings: 156,
    days: 7,
    every: Frequency::Weekly,
    instalments: 20,
    first: 2,
    again: 30,
};

/// Three years of monthly meetings of 12 women, 12 loans.
const MONTHLY: Lends = Lends {
    meetings: 36,
    days: 30,
    every: Frequency::Monthly,
    instalments: 24,
    first: 2,
    again: 36,
};

/// Opening a group with a long book.
pub(crate) fn book() -> anyhow::Result<()> {
    let folder = folder()?;
    let mut maker = Maker::new(folder.path(), 1)?;
    let terms = Terms {
        frequency: Frequency::Weekly,
        day: 2,
        ..made::terms()?
    };
    let made = maker.group_of(14, terms, |made| made.lending(WEEKLY))?;
    let mut reads = Times::default();
    for _ in 0..50 {
        reads.add(|| Ok(maker.store.book(made.group)?))?;
    }
    let remark = "14 members, 156 weekly meetings, some 70 loans with 1,300 repayments";
    reads.print("A group's book, read from its entries", remark);
    drop(maker);
    let device = Device::open(folder)?;
    let group = json!({ "group": made.group });
    let month = json!({ "group": made.group, "month": "2026-10" });
    let meeting = json!({ "group": made.group, "date": "2026-11-24" });
    for (name, input) in [
        ("group", &group),
        ("group_loans", &group),
        ("book_month", &month),
        ("open_meeting", &meeting),
    ] {
        let mut times = Times::default();
        for _ in 0..50 {
            times.add(|| device.call(name, input.clone()))?;
        }
        times.print(&format!("The same group: `{name}`"), "");
    }
    passbook(&device, &group)
}

/// One woman's page out of the long book, for all three years, as a PDF.
fn passbook(device: &Device, group: &Value) -> anyhow::Result<()> {
    let page = device.call("group", group.clone())?;
    let women = page["members"].as_array().map_or(&[][..], Vec::as_slice);
    for language in ["en", "hi", "ur"] {
        let wish = |woman: &Value| {
            json!({
                "group": group["group"],
                "paper": "passbook",
                "month": null,
                "from": "2023-01-01",
                "to": null,
                "operation": null,
                "entry": null,
                "member": woman["tag"],
                "loan": null,
                "head": null,
                "service_charge": false,
                "format": "pdf",
                "language": language,
            })
        };
        // The first one reads the typefaces; no woman's is made twice, for that would be quicker.
        let mut times = Times::default();
        for (nth, woman) in women.iter().enumerate() {
            if nth == 0 {
                device.call("make_paper", wish(woman))?;
            } else {
                times.add(|| device.call("make_paper", wish(woman)))?;
            }
        }
        times.print(
            &format!("Her passbook as a PDF ({language})"),
            "one woman after the other, after the first",
        );
    }
    Ok(())
}

/// Demand, collection and balance of a block.
pub(crate) fn collections() -> anyhow::Result<()> {
    let folder = folder()?;
    let began = now();
    let mut maker = Maker::new(folder.path(), 40)?;
    for _ in 0..1_000 {
        maker.group_of(12, made::terms()?, |made| made.lending(MONTHLY))?;
    }
    Row(format!(
        "Taking in a block's books | 1 | {:.1} s | | | 1,000 groups, 36,000 monthly meetings, \
         12,000 loans",
        began.elapsed().as_secs_f64()
    ))
    .print();
    drop(maker);
    let device = Device::open(folder)?;
    let mut times = Times::default();
    let mut loans = 0;
    for _ in 0..20 {
        let input = json!({ "federation": null, "month": "2026-10" });
        let answer = times.add(|| device.call("collections", input))?;
        loans = answer["whole"]["loans"].as_u64().unwrap_or_default();
    }
    let remark = format!("1,000 groups, 12,000 loans, of which {loans} run");
    times.print("A block's demand, collection and balance", &remark);
    Ok(())
}

/// A device that is open, on a folder that goes with it.
struct Device {
    shared: Arc<Shared>,
    runtime: tokio::runtime::Runtime,
    _folder: TempDir,
}

impl Device {
    fn open(folder: TempDir) -> anyhow::Result<Self> {
        made::lock(folder.path())?;
        let shared = Shared::open(folder.path(), Box::new(Machine::new())).map_err(shown)?;
        let device = Self {
            shared: Arc::new(shared),
            runtime: tokio::runtime::Runtime::new()?,
            _folder: folder,
        };
        device.call("unlock", json!({ "person": PERSON, "pin": PIN }))?;
        Ok(device)
    }

    fn call(&self, name: &str, input: Value) -> anyhow::Result<Value> {
        let call = app::call(&self.shared, name, input);
        self.runtime.block_on(call).map_err(shown)
    }
}

impl Made {
    /// Every meeting, with loans given and paid back: 100 and a little interest each time, and
    /// now and then nothing.
    fn lending(&self, lends: Lends) -> anyhow::Result<Vec<Meeting>> {
        let mut running: Vec<(LoanTag, MemberTag, u32)> = Vec::new();
        let mut held = Vec::new();
        for nth in 0..lends.meetings {
            let mut meeting = self.meeting(nth)?;
            let began = meeting.date.plus_days(-30 * i32::try_from(nth)?);
            meeting.date = began.plus_days(lends.days * i32::try_from(nth)?);
            for (at, (loan, member, given)) in running.iter().enumerate() {
                let due = nth - given <= u32::from(lends.instalments);
                let forgets = (nth as usize + at).is_multiple_of(11);
                if due && !forgets {
                    meeting.repayments.push(Repaid {
                        loan: *loan,
                        member: *member,
                        penalty: Paise::ZERO,
                        interest: Paise::rupees(8),
                        principal: Paise::rupees(100),
                        purse: Purse::Bank,
                        paid_by: None,
                        account: None,
                    });
                }
            }
            for (place, member) in (0..).zip(&self.tags) {
                if nth > 0 && nth % lends.again == (place * lends.first + 1) % lends.again {
                    let loan = lends.loan(*member, meeting.date);
                    meeting.loans.push(loan);
                }
            }
            let given = meeting.loan_tags(self.group).zip(&meeting.loans);
            running.extend(given.map(|(tag, loan)| (tag, loan.member, nth)));
            held.push(meeting);
        }
        Ok(held)
    }
}

impl Lends {
    fn loan(self, member: MemberTag, on: domain::Date) -> LoanGiven {
        LoanGiven {
            member,
            nth: 0,
            amount: Paise::rupees(100).times(i64::from(self.instalments)),
            source: Source::ALL[usize::from(self.instalments) % Source::ALL.len()],
            terms: LoanTerms {
                rate: Rate::per_month_hundredths(200),
                method: Method::Declining,
                instalments: self.instalments,
                every: self.every,
                first_due: on.plus_days(self.days),
                interest: InterestPeriod::Month,
                broken: BrokenMonth::Full,
                moratorium: 0,
                instalment: None,
            },
            purse: Purse::Bank,
            purpose: None,
            account: None,
        }
    }
}
