//! What the pictures show: a group's year, its last meetings, each woman's year; a block's year.

use std::collections::{BTreeMap, BTreeSet};

use domain::figures::Figure;
use domain::ledger::Head;
use domain::shg::book::Book;
use domain::shg::loan::{Dcb, dcb_months};
use domain::shg::standing::due_days;
use domain::shg::{SavingKind, Terms};
use domain::{AreaId, Date, GroupId, MemberId, Month, Paise, Scope};
use rusqlite::{Params, params};
use serde::Serialize;
use ts_rs::TS;

use crate::column::Columns;
use crate::supervisor::OF_A_BLOCK;
use crate::{Result, Store, StoreError, apply};

/// Months on a picture.
const MONTHS: usize = 12;
/// Meetings on a picture.
const MEETINGS: u32 = 12;

/// A group's pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct GroupPictures {
    /// The last twelve months, oldest first; also those in which nothing happened.
    pub months: Vec<MonthPicture>,
    /// Its last twelve meetings that count, oldest first.
    pub meetings: Vec<MeetingPicture>,
    /// How its money went round in the same months, oldest first (shg.md 4b, "Idle fund").
    pub rotation: Vec<RotationPicture>,
    /// What was due on its members' loans in the same months, oldest first; nothing where nothing
    /// ever was.
    pub due: Vec<DuePicture>,
    /// Its active members in the order of the group's list.
    pub women: Vec<WomanPicture>,
    /// The first day of the financial year that `women` is about.
    pub year_from: Date,
}

/// A block's pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BlockPictures {
    /// Twelve months up to the one asked for, oldest first.
    pub months: Vec<MonthPicture>,
}

/// One month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthPicture {
    /// The month.
    pub month: Month,
    /// Saved in the month.
    pub saved: Paise,
    /// Saved in all, up to its end: with what was taken over at the cut-off, less what was given
    /// back.
    pub saved_in_all: Paise,
    /// Meetings held.
    pub meetings: i64,
    /// Due meetings that were not held.
    pub not_held: i64,
    /// Women who were due in the meetings held.
    pub due: i64,
    /// Women who came.
    pub there: i64,
}

/// Where a group's money was at the end of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RotationPicture {
    /// The month.
    pub month: Month,
    /// Principal that members owe.
    pub lent: Paise,
    /// In the box and in the bank.
    pub in_hand: Paise,
}

/// What was due on members' loans in a month, arrears brought forward with it (shg.md 4b, "DCB").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DuePicture {
    /// The month; the running one with what will still fall due in it.
    pub month: Month,
    /// Paid of it, principal and interest.
    pub paid: Paise,
    /// Not paid by the end of the month.
    pub left: Paise,
}

/// How many came to a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeetingPicture {
    /// The day.
    pub date: Date,
    /// Who came.
    pub there: u32,
    /// Who was due.
    pub members: u32,
}

/// What a woman saved in the financial year, against what the group agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WomanPicture {
    /// Who.
    pub id: MemberId,
    /// Her name.
    pub name: String,
    /// All that she saved in the year.
    pub saved: Paise,
    /// What the group agreed as compulsory for the meetings held since she joined.
    pub agreed: Paise,
    /// What is lacking in her compulsory saving of the year.
    pub due: Paise,
}

impl Store {
    /// A group's pictures as they are on a day.
    pub fn group_pictures(&self, group: GroupId, today: Date) -> Result<GroupPictures> {
        let scope = Scope::Group(group).key();
        let sql = "select month, figure, sum(amount) as amount from figure
            where scope = ?1 and month <= ?2 group by month, figure";
        let last = today.month();
        let book = self.book(group)?;
        let known = self.figures_by_month(sql, params![scope, last.to_string()])?;
        let year_from = financial_year(today);
        let mut months = year_of(&known, last);
        let not_held = book.not_held_days();
        for month in &mut months {
            let of = not_held.iter().filter(|due| due.month() == month.month);
            month.not_held = i64::try_from(of.count()).unwrap_or(i64::MAX);
        }
        Ok(GroupPictures {
            rotation: rotation(&book, &months, today),
            due: due(&book, &months),
            months,
            meetings: self.meeting_pictures(&scope, today)?,
            women: self.woman_pictures(&scope, &book, year_from, today)?,
            year_from,
        })
    }

    /// A block's pictures up to a month; of everything on this device without a block.
    pub fn block_pictures(&self, block: Option<AreaId>, last: Month) -> Result<BlockPictures> {
        let block = block.map(|block| *block.bytes());
        let sql = format!(
            "select f.month, f.figure, sum(f.amount) as amount {OF_A_BLOCK} group by f.month, f.figure"
        );
        let federation = Figure::Federations.number();
        let key = params![block, last.to_string(), federation];
        let known = self.figures_by_month(&sql, key)?;
        let mut months = year_of(&known, last);
        for day in self.held_late(block)? {
            if let Some(month) = months.iter_mut().find(|one| one.month == day.month()) {
                month.not_held -= 1;
            }
        }
        Ok(BlockPictures { months })
    }

    /// The due days of a block's groups that were told as not held and whose meeting was held some
    /// days later: the figures only add, and know nothing of the second.
    fn held_late(&self, block: Option<[u8; 16]>) -> Result<Vec<Date>> {
        let sql = "select distinct g.scope, g.id, n.date, (
                select min(m.date) from meeting m where m.scope = n.scope and m.standing = 1
                and m.kind = 0 and m.date >= date(n.date, '-7 days')) as held
            from not_held n join shg g on g.scope = n.scope join village v on v.id = g.village
            where (?1 is null or v.block = ?1) and held is not null
            and n.scope not in (
                select x.scope from figure x where x.figure = ?2 and x.amount <> 0)
            order by g.id";
        let mut statement = self.db.prepare_cached(sql)?;
        let federation = Figure::Federations.number();
        let rows = statement.query_and_then(params![block, federation], |row| {
            let scope: Vec<u8> = row.value("scope")?;
            let (due, held) = (row.date("date")?, row.date("held")?);
            // Only where a meeting was near it, before the next due day, is the book asked; one may
            // be held some days ahead.
            let terms = apply::terms(&self.db, &scope)?;
            let next = due_days(&terms, due.plus_days(1), held).into_iter().next();
            let group: GroupId = row.id("id")?;
            Ok(next.is_none().then_some((group, due)))
        })?;
        let candidates = rows.collect::<Result<Vec<_>>>()?;
        let mut late = Vec::new();
        let mut of_group: Option<(GroupId, Vec<Date>)> = None;
        for (group, due) in candidates.into_iter().flatten() {
            let days = match of_group.take() {
                Some((of, days)) if of == group => days,
                _ => self.book(group)?.not_held_days(),
            };
            if !days.contains(&due) {
                late.push(due);
            }
            of_group = Some((group, days));
        }
        Ok(late)
    }

    fn figures_by_month(&self, sql: &str, key: impl Params) -> Result<Known> {
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then(key, |row| {
            let text: String = row.value("month")?;
            let month: Month = text
                .parse()
                .map_err(|_| StoreError::Encoding(format!("{text} is not a month")))?;
            Ok(((month, row.value("figure")?), row.value("amount")?))
        })?;
        rows.collect()
    }

    fn meeting_pictures(&self, scope: &[u8], today: Date) -> Result<Vec<MeetingPicture>> {
        let sql = "select date, there, members from meeting
            where scope = ?1 and standing = 1 and date <= ?2
            order by date desc, op desc limit ?3";
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![scope, today.to_string(), MEETINGS];
        let rows = statement.query_and_then(key, |row| {
            Ok(MeetingPicture {
                date: row.date("date")?,
                there: row.count("there")?,
                members: row.count("members")?,
            })
        })?;
        let mut meetings = rows.collect::<Result<Vec<_>>>()?;
        meetings.reverse();
        Ok(meetings)
    }

    fn woman_pictures(
        &self,
        scope: &[u8],
        book: &Book,
        from: Date,
        to: Date,
    ) -> Result<Vec<WomanPicture>> {
        let agreed = self.agreed_by_meeting(scope, from, to)?;
        let sql = "select m.id, m.name,
            -coalesce(sum(p.amount), 0) as saved,
            -coalesce(sum(case when p.head = ?4 then p.amount end), 0) as compulsory
            from member m left join posting p on p.scope = m.scope and p.member = m.tag
                and p.date between ?2 and ?3 and p.head in (?4, ?5, ?6)
            where m.scope = ?1 and m.active = 1
            group by m.id order by m.serial is null, m.serial, m.name, m.id";
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![
            scope,
            from.to_string(),
            to.to_string(),
            SavingKind::Compulsory.head().number(),
            SavingKind::Voluntary.head().number(),
            SavingKind::Special.head().number(),
        ];
        let rows = statement.query_and_then(key, |row| {
            let id: MemberId = row.id("id")?;
            let member = book.members.iter().find(|member| member.id == id);
            let hers = agreed
                .iter()
                .filter(|(date, _)| member.is_some_and(|member| member.was_there(*date, *date)));
            let agreed: i64 = hers.map(|(_, amount)| amount.0).sum();
            let compulsory = row.paise("compulsory")?;
            Ok(WomanPicture {
                id,
                name: row.value("name")?,
                saved: row.paise("saved")?,
                agreed: Paise(agreed),
                due: Paise(agreed.saturating_sub(compulsory.0).max(0)),
            })
        })?;
        rows.collect()
    }

    /// The compulsory saving that the terms of its day ask of each meeting that counts.
    fn agreed_by_meeting(&self, scope: &[u8], from: Date, to: Date) -> Result<Vec<(Date, Paise)>> {
        let terms = apply::terms(&self.db, scope)?;
        // A special meeting on the day of another asks for nothing more.
        let sql = "select distinct date from meeting
            where scope = ?1 and standing = 1 and kind = 0 and date between ?2 and ?3";
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![scope, from.to_string(), to.to_string()];
        let rows = statement.query_and_then(key, |row| {
            let date = row.date("date")?;
            Ok((date, compulsory_on(&terms, date)))
        })?;
        rows.collect()
    }
}

type Known = BTreeMap<(Month, u8), i64>;

/// Twelve months up to `last`, each with what is known of it.
fn year_of(known: &Known, last: Month) -> Vec<MonthPicture> {
    let mut months = vec![last];
    while months.len() < MONTHS {
        let earliest = months.last().copied().unwrap_or(last);
        months.push(earliest.first_day().plus_days(-1).month());
    }
    months.reverse();
    let of = |month, figure: Figure| known.get(&(month, figure.number())).copied().unwrap_or(0);
    let grown = |month| {
        let taken_over = of(month, Figure::SavingsTakenOver);
        let given_back = of(month, Figure::SavingsReturned);
        of(month, Figure::Saved) + taken_over - given_back
    };
    let before = months.first().copied().unwrap_or(last);
    let earlier: BTreeSet<Month> = known.keys().map(|(month, _)| *month).collect();
    let earlier = earlier.into_iter().filter(|month| *month < before);
    let mut in_all: i64 = earlier.map(grown).sum();
    let picture = |month| {
        in_all = in_all.saturating_add(grown(month));
        MonthPicture {
            month,
            saved: Paise(of(month, Figure::Saved)),
            saved_in_all: Paise(in_all),
            meetings: of(month, Figure::Meetings),
            not_held: of(month, Figure::MeetingsNotHeld),
            due: of(month, Figure::AttendanceDue),
            there: of(month, Figure::AttendanceThere),
        }
    };
    months.into_iter().map(picture).collect()
}

/// Where the money was at the end of each month, and today in the running one.
fn rotation(book: &Book, months: &[MonthPicture], today: Date) -> Vec<RotationPicture> {
    let at = |month: &MonthPicture| {
        let on = month.month.last_day().min(today);
        RotationPicture {
            month: month.month,
            lent: book.balance(Head::LoanToMember, on),
            in_hand: book.balance(Head::Cash, on) + book.balance(Head::Bank, on),
        }
    };
    months.iter().map(at).collect()
}

/// What was due on the loans of a book in each month.
fn due(book: &Book, months: &[MonthPicture]) -> Vec<DuePicture> {
    let Some((first, last)) = months.first().zip(months.last()) else {
        return Vec::new();
    };
    let mut of_month: BTreeMap<Month, Dcb> = BTreeMap::new();
    for loan in book.loans() {
        for (month, dcb) in dcb_months(&loan.account, first.month, last.month) {
            let sum = of_month.entry(month).or_default();
            *sum = *sum + dcb;
        }
    }
    let picture = |(month, dcb): (Month, Dcb)| DuePicture {
        month,
        paid: dcb.collected.sum(),
        left: dcb.balance.sum(),
    };
    let all: Vec<DuePicture> = of_month.into_iter().map(picture).collect();
    let is_nothing = |one: &DuePicture| one.paid.is_zero() && one.left.is_zero();
    if all.iter().all(is_nothing) {
        Vec::new()
    } else {
        all
    }
}

/// The compulsory saving that was agreed on a day; that of the first terms before they began.
fn compulsory_on(terms: &[Terms], on: Date) -> Paise {
    let at = terms.iter().rposition(|terms| terms.from <= on);
    let compulsory = |terms: &Terms| {
        let all = terms.savings.iter();
        all.filter(|saving| saving.kind == SavingKind::Compulsory)
            .map(|saving| saving.amount.0)
            .sum()
    };
    Paise(terms.get(at.unwrap_or_default()).map_or(0, compulsory))
}

/// The first day of the financial year, April to March, in which a day lies.
fn financial_year(day: Date) -> Date {
    let april = |year: i16| Date::new(year, 4, 1);
    let year = day.to_string().get(..4).and_then(|year| year.parse().ok());
    let year: i16 = year.unwrap_or(2_000);
    april(year)
        .filter(|begins| *begins <= day)
        .or_else(|| april(year - 1))
        .unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_financial_year_begins_in_april() {
        for (day, begins) in [
            ("2026-11-22", "2026-04-01"),
            ("2026-04-01", "2026-04-01"),
            ("2027-03-31", "2026-04-01"),
        ] {
            let day: Date = day.parse().expect("a day");
            assert_eq!(financial_year(day).to_string(), begins);
        }
    }

    #[test]
    fn a_year_has_twelve_months_and_goes_on_adding() {
        let month = |text: &str| text.parse::<Month>().expect("a month");
        let of = |text: &str, figure: Figure| (month(text), figure.number());
        let known = BTreeMap::from([
            (of("2024-01", Figure::Saved), 500),
            (of("2026-02", Figure::Saved), 100),
            (of("2026-11", Figure::Saved), 7),
            // Never a month's saving, and yet her money.
            (of("2023-04", Figure::SavingsTakenOver), 9_000),
            (of("2026-03", Figure::SavingsReturned), 250),
            (of("2026-03", Figure::Fines), 1),
        ]);
        let year = year_of(&known, month("2026-11"));
        assert_eq!(year.len(), 12);
        assert_eq!(year[0].month, month("2025-12"));
        let in_all: Vec<i64> = year.iter().map(|month| month.saved_in_all.0).collect();
        assert_eq!(in_all[..4], [9_500, 9_500, 9_600, 9_350]);
        assert_eq!(in_all[11], 9_357);
        assert_eq!(year[10].saved, Paise(0));
    }
}
