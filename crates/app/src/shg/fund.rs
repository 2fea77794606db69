//! The funds of a group: which it may have by the norms in force, what came and by which norm it
//! was judged, and whether the money of it stands in the book.

use std::cmp::Reverse;

use domain::ledger::Head;
use domain::operation::{Change, OperationRef};
use domain::place::Norms;
use domain::shg::book::Book;
use domain::shg::fund::{
    Eligibility, Fund, FundFacts, FundMoney, FundNorm, Recipient, eligible, in_force,
};
use domain::shg::funded::FundUse;
use domain::shg::{self, FundReceipt, GroupKind};
use domain::{Date, GroupId, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::GroupView;
use ts_rs::TS;

use super::standing::{practises_since, principles, window};
use crate::error::AppError;
use crate::session::App;

/// Asks which funds a group may have.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct FundsOf {
    /// The group.
    pub group: GroupId,
    /// The day; today when there is none.
    pub on: Option<Date>,
    /// Whether it has a micro-credit plan, which no book says.
    pub plan: bool,
}

/// The funds of a group: what it may have and what it got.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct GroupFunds {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// Each fund with what is missing.
    pub eligible: Vec<Eligibility>,
    /// Funds that by the norm in force go to another body than this one.
    pub elsewhere: Vec<Fund>,
    /// Funds of which the norm in force was found in public and is not sure.
    pub unsure: Vec<Fund>,
    /// Where the money of each fund is of which there is or was any.
    pub uses: Vec<FundInUse>,
    /// What is in box and bank in all.
    pub purse: Paise,
    /// Receipts as they were judged on their day, newest first.
    pub receipts: Vec<FundLine>,
    /// Money of a fund in the book beside which no receipt stands, newest first.
    pub unjudged: Vec<FundMoney>,
}

/// Where the money of a fund is, and what of it goes back.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FundInUse {
    /// Where it is.
    pub of: FundUse,
    /// What has to be returned of it to whoever gave it: what is owed, or all that is there where
    /// the norm by which it came says that it is paid back.
    pub to_return: Paise,
}

/// A receipt of a fund with the money that belongs to it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FundLine {
    /// The record of it.
    pub operation: Option<OperationRef>,
    /// The receipt.
    pub receipt: FundReceipt,
    /// What its own norm says to it, for ever.
    pub judged: Eligibility,
    /// Whether every condition was met and the amount was not above what the norm gives.
    pub kept: bool,
    /// The money in the book; none where it is not written down.
    pub money: Option<FundMoney>,
}

/// A fund that came. The money itself is a line of a meeting or of a voucher.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct RecordFund {
    /// The group.
    pub group: GroupId,
    /// Which fund.
    pub fund: Fund,
    /// The day of the receipt.
    pub date: Date,
    /// The amount.
    pub amount: Paise,
    /// Whether it has a micro-credit plan.
    pub plan: bool,
    /// Why it was given although the norm is not met.
    pub exception: Option<String>,
}

/// Which funds a group may have on a day, by the norms in force on it.
pub fn fund_eligibility(app: &mut App, input: FundsOf) -> Result<GroupFunds, AppError> {
    app.person()?;
    let on = input.on.unwrap_or(app.today());
    funds(app, input.group, on, input.plan)
}

/// Records that a fund came, judged by the norm of its day for ever. Refuses a fund for which no
/// norm was in force, and one that goes to another body.
pub fn record_fund(app: &mut App, input: RecordFund) -> Result<GroupFunds, AppError> {
    let group = super::group::view(app, input.group)?;
    super::not_before_formed(&group, input.date)?;
    let book = app.store()?.book(input.group)?;
    let norms = super::norms(app, input.group, input.date)?;
    let norm = in_force(&norms.funds, input.fund, input.date).filter(|norm| is_for(norm, &group));
    let norm: FundNorm = norm.cloned().ok_or(Refusal::FieldInvalid {
        field: "fund".to_owned(),
    })?;
    let receipt = FundReceipt {
        date: input.date,
        amount: input.amount,
        facts: Facts::of(app, (&book, &group), &norms, input.date)?.of_fund(input.fund, input.plan),
        norm,
        exception: input.exception,
    };
    let change = shg::Change::FundReceived(Box::new(receipt.checked(&norms.funds)?));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    let on = app.today();
    funds(app, input.group, on, input.plan)
}

fn funds(app: &App, group: GroupId, on: Date, plan: bool) -> Result<GroupFunds, AppError> {
    let row = super::group::view(app, group)?;
    let book = app.store()?.book(group)?;
    let norms = super::norms(app, group, on)?;
    let facts = Facts::of(app, (&book, &row), &norms, on)?;
    let judged = Fund::ALL
        .iter()
        .map(|fund| eligible(&norms.funds, *fund, &facts.of_fund(*fund, plan), on));
    let elsewhere = Fund::ALL
        .iter()
        .copied()
        .filter(|fund| in_force(&norms.funds, *fund, on).is_some_and(|norm| !is_for(norm, &row)));
    let all: Vec<FundMoney> = Fund::ALL
        .iter()
        .flat_map(|fund| book.money_of(*fund))
        .collect();
    let (mut receipts, unjudged) = paired(&book.funds, all);
    for line in &mut receipts {
        let said = shg::Change::FundReceived(Box::new(line.receipt.clone()));
        line.operation = app.store()?.says(group, said)?;
    }
    let unsure = Fund::ALL.iter().copied();
    let unsure =
        unsure.filter(|fund| in_force(&norms.funds, *fund, on).is_some_and(FundNorm::is_unsure));
    Ok(GroupFunds {
        group,
        eligible: judged.collect(),
        elsewhere: elsewhere.collect(),
        unsure: unsure.collect(),
        uses: uses(&book, &row, &norms, on),
        purse: book.balance(Head::Cash, on) + book.balance(Head::Bank, on),
        receipts,
        unjudged,
        group_name: row.row.name,
    })
}

/// Where the money of each fund is that ever came, or out of which somebody was lent something.
fn uses(book: &Book, row: &GroupView, norms: &Norms, on: Date) -> Vec<FundInUse> {
    let uses = Fund::ALL.iter().map(|fund| book.fund_use(*fund, on));
    let uses = uses.filter(|of| !of.entries.is_empty());
    uses.map(|of| {
        let is_returned = is_returned(book, row, norms, (of.fund, on));
        let to_return = if is_returned { of.left } else { of.owed };
        FundInUse {
            to_return: to_return.max(Paise::ZERO),
            of,
        }
    })
    .collect()
}

/// Whether a fund is paid back: by the norms that judged what came of it; where nothing was judged,
/// by the one in force. Some states flag even the Revolving Fund so (shg.md 4a, "RF" `[S1]`).
fn is_returned(book: &Book, row: &GroupView, norms: &Norms, (fund, on): (Fund, Date)) -> bool {
    let mut judged = book.funds.iter().filter(|one| one.norm.fund == fund);
    let first = judged.next();
    first.map_or_else(
        || {
            let norm = in_force(&norms.funds, fund, on).filter(|norm| is_for(norm, row));
            norm.is_some_and(|norm| norm.repayable)
        },
        |first| first.norm.repayable || judged.any(|one| one.norm.repayable),
    )
}

/// The Village Organisation's funds go to it; all others go to groups (shg.md 10, check 12).
fn is_for(norm: &FundNorm, group: &GroupView) -> bool {
    match norm.to {
        Recipient::VillageOrganisation => group.row.kind == GroupKind::VillageOrganisation,
        Recipient::Group => !group.row.kind.is_federation(),
    }
}

/// Sets receipts beside their money: of the same fund, to the paisa, the nearest day first. Each
/// money belongs to one receipt. Both lists are answered newest first.
fn paired(receipts: &[FundReceipt], money: Vec<FundMoney>) -> (Vec<FundLine>, Vec<FundMoney>) {
    let mut open = money;
    let mut pairs: Vec<(usize, usize, i32)> = Vec::new();
    for (r, receipt) in receipts.iter().enumerate() {
        for (m, money) in open.iter().enumerate() {
            if !money.old && money.fund == receipt.norm.fund && money.amount == receipt.amount {
                pairs.push((r, m, receipt.date.days_until(money.date).abs()));
            }
        }
    }
    pairs.sort_by_key(|&(r, m, days)| (days, r, m));
    let mut of_receipt: Vec<Option<FundMoney>> = vec![None; receipts.len()];
    let mut taken: Vec<bool> = vec![false; open.len()];
    for (r, m, _) in pairs {
        if let (Some(place), Some(taken), Some(money)) =
            (of_receipt.get_mut(r), taken.get_mut(m), open.get(m))
            && place.is_none()
            && !*taken
        {
            *place = Some(*money);
            *taken = true;
        }
    }
    let lines = receipts
        .iter()
        .zip(of_receipt)
        .map(|(receipt, money)| FundLine {
            operation: None,
            judged: receipt.judged(),
            kept: receipt.keeps_the_norm(),
            receipt: receipt.clone(),
            money,
        });
    let mut lines: Vec<FundLine> = lines.collect();
    lines.sort_by_key(|line| Reverse(line.receipt.date));
    let mut taken = taken.into_iter();
    open.retain(|_| !taken.next().unwrap_or(false));
    open.sort_by_key(|money| Reverse(money.date));
    (lines, open)
}

/// What a body's own book and those of its groups say on a day.
struct Facts<'a> {
    book: &'a Book,
    group: &'a GroupView,
    norms: &'a Norms,
    on: Date,
    /// Of a federation, the books of its groups, with those of the groups of these.
    below: Vec<Book>,
    /// How many of them are not on this device, by the federation's own book.
    elsewhere: u16,
}

impl<'a> Facts<'a> {
    fn of(
        app: &App,
        (book, group): (&'a Book, &'a GroupView),
        norms: &'a Norms,
        on: Date,
    ) -> Result<Self, AppError> {
        let (mut below, mut elsewhere) = (Vec::new(), 0);
        if group.row.kind.is_federation() {
            gather(app, (book, on), 0, &mut below, &mut elsewhere)?;
        }
        Ok(Self {
            book,
            group,
            norms,
            on,
            below,
            elsewhere,
        })
    }

    /// How many women it is: a federation's members are groups, and theirs count.
    fn members(&self) -> u16 {
        let of = |book: &Book| book.members_on(self.on).count();
        let count: usize = if self.group.row.kind.is_federation() {
            self.below.iter().map(of).sum()
        } else {
            of(self.book)
        };
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    fn of_fund(&self, fund: Fund, plan: bool) -> FundFacts {
        let (book, group, on) = (self.book, self.group, self.on);
        let since = window(book, self.norms, on);
        let schedule = book.schedule();
        let gradings = book.grades.iter().filter(|grade| grade.date <= on).count();
        FundFacts {
            since: practises_since(book, on),
            status: schedule.standing(&self.norms.by_day, on).status,
            members: self.members(),
            attendance: schedule.attendance(since, on),
            grade: book.grade_on(on).map(|grade| grade.letter.clone()),
            gradings: u8::try_from(gradings).unwrap_or(u8::MAX),
            broken: principles(book, self.norms, on).broken(),
            account: super::linkage::has_account(group, book),
            plan,
            received: received(book, fund, on),
            uncounted: self.elsewhere,
            told: Some(told(book, fund)),
            used: Some(book.fund_use(fund, on).lent),
        }
    }
}

/// The books of the women's groups that belonged to a federation on a day, each once; its
/// federations stand for their groups.
fn gather(
    app: &App,
    (book, on): (&Book, Date),
    depth: u8,
    below: &mut Vec<Book>,
    elsewhere: &mut u16,
) -> Result<(), AppError> {
    for member in book.members_on(on) {
        let id = book.group_of(member.id);
        let Some(view) = app.store()?.group(id)? else {
            *elsewhere = elsewhere.saturating_add(1);
            continue;
        };
        let own = app.store()?.book(id)?;
        if !view.row.kind.is_federation() {
            if below.iter().all(|known| known.group != id) {
                below.push(own);
            }
        // A federation of federations, and no loop in bad data.
        } else if depth < 2 {
            gather(app, (&own, on), depth + 1, below, elsewhere)?;
        }
    }
    Ok(())
}

/// What was received of a fund besides what comes on a day: by the money itself, which a receipt
/// stands beside, or by the receipt where the money is not written down yet. Receipts of that day
/// and of later ones are other receipts too: what is given once is given once in whatever order
/// it is written down. Money of that day or later that nobody judged may be the one in question.
fn received(book: &Book, fund: Fund, on: Date) -> Option<Paise> {
    let of_fund = book.funds.iter().filter(|one| one.norm.fund == fund);
    let receipts: Vec<FundReceipt> = of_fund.cloned().collect();
    let money: Vec<FundMoney> = book.money_of(fund).collect();
    let before = money.iter().filter(|money| money.date < on);
    let money_before: Paise = before.map(|money| money.amount).sum();
    let before = receipts.iter().filter(|receipt| receipt.date < on);
    let receipts_before: Paise = before.map(|receipt| receipt.amount).sum();
    let (lines, _) = paired(&receipts, money);
    let counted = |line: &FundLine| line.money.is_some_and(|money| money.date < on);
    let later = lines
        .iter()
        .filter(|line| line.receipt.date >= on && !counted(line));
    let later: Paise = later.map(|line| line.receipt.amount).sum();
    Some(money_before.max(receipts_before) + later).filter(|received| !received.is_zero())
}

/// What receipts and the old balances tell of a fund, of whatever day.
fn told(book: &Book, fund: Fund) -> Paise {
    let receipts = book.funds.iter().filter(|one| one.norm.fund == fund);
    let old = book.money_of(fund).filter(|money| money.old);
    let receipts = receipts.map(|receipt| receipt.amount);
    receipts.chain(old.map(|money| money.amount)).sum()
}
