//! Where the money of a fund is: what came, what was lent out of it and to how many, what is back,
//! what was returned, and what lies unlent; each figure down to the records that it is made of.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use super::book::{Book, Record, Recorded};
use super::fund::Fund;
use super::loan::Source;
use crate::ledger::{Folio, Head, Page, Posting};
use crate::{Date, MemberTag, OperationRef, Paise};

/// What happened to money of a fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum FundMove {
    /// It came.
    Came,
    /// It was returned to whoever gave it.
    Returned,
    /// What is there or owed of it changed, and no money of it came or was returned: a lender added
    /// interest or gave some up, or holds what was paid beyond what was owed.
    Changed,
    /// It was lent to a member; before the book began, what was left of her loan then.
    Lent,
    /// A member paid it back.
    Back,
    /// It was lent and is lost: the loan was written off.
    Lost,
}

/// Money of a fund in one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FundEntry {
    /// The record in which it stands.
    pub record: OperationRef,
    /// Its day.
    pub date: Date,
    /// What happened.
    pub what: FundMove,
    /// To or by whom, where it is about a member's loan.
    pub member: Option<MemberTag>,
    /// How much; less than nothing only where it changed.
    pub amount: Paise,
    /// Whether the record is a meeting.
    pub meeting: bool,
}

/// Where the money of a fund is at the end of a day. Of it `left` is what the body has: what came
/// less what was returned, and what changed. `left` is `out` and `lost` and `unlent`, less `beyond`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FundUse {
    /// The fund.
    pub fund: Fund,
    /// What came, with the old balances.
    pub came: Paise,
    /// What was returned to whoever gave it.
    pub returned: Paise,
    /// What changed besides.
    pub changed: Paise,
    /// What of it the body has or owes still, by its book.
    pub left: Paise,
    /// Of that, what it owes on loans: to a group the Community Investment Fund and the
    /// Vulnerability Reduction Fund are lent; to a federation what stands on a named loan.
    pub owed: Paise,
    /// What was lent out of it, all loans together.
    pub lent: Paise,
    /// To how many members.
    pub borrowers: u32,
    /// What of that they paid back.
    pub back: Paise,
    /// What was lent out of it and is lost.
    pub lost: Paise,
    /// What members still have of it.
    pub out: Paise,
    /// What is there of it and is lent to nobody.
    pub unlent: Paise,
    /// What was lent out of it beyond what is there: the body's other money stands in for it.
    pub beyond: Paise,
    /// Everything of which the sums are made, in the order of the book.
    pub entries: Vec<FundEntry>,
}

impl Fund {
    /// The source of the loans that are given out of it; none of the start-up fund, which is for
    /// registers, box and first costs.
    #[must_use]
    pub fn source(self) -> Option<Source> {
        match self {
            Self::RevolvingFund => Some(Source::RevolvingFund),
            Self::CommunityInvestmentFund => Some(Source::CommunityInvestmentFund),
            Self::VulnerabilityFund => Some(Source::VulnerabilityFund),
            Self::StartUp => None,
        }
    }

    /// The heads under which its money stands: what a body borrows out of the Vulnerability
    /// Reduction Fund is a loan (shg.md 10, check 12).
    fn heads(self) -> &'static [Head] {
        match self {
            Self::RevolvingFund => &[Head::RevolvingFund],
            Self::CommunityInvestmentFund => &[Head::CommunityInvestmentFund],
            Self::VulnerabilityFund => &[Head::VulnerabilityFund, Head::VulnerabilityLoan],
            Self::StartUp => &[Head::StartUpFund],
        }
    }

    /// Whether a body borrowed what stands on a page, as far as it is one of a fund.
    fn is_lent(page: Page, book: &Book) -> bool {
        let lent = [Head::CommunityInvestmentFund, Head::VulnerabilityLoan];
        lent.contains(&page.head) && !book.is_its_own_fund(page)
    }
}

impl Book {
    /// Where the money of a fund is at the end of a day.
    #[must_use]
    pub fn fund_use(&self, fund: Fund, on: Date) -> FundUse {
        let mut entries = self.of_fund_itself(fund, on);
        entries.extend(self.of_its_loans(fund, on));
        // Of one record the fund is before the loans that were given out of it.
        entries.sort_by_key(|(at, _)| *at);
        let entries: Vec<FundEntry> = entries.into_iter().map(|(_, entry)| entry).collect();
        let sum = |what: FundMove| -> Paise {
            let of_it = entries.iter().filter(|entry| entry.what == what);
            of_it.map(|entry| entry.amount).sum()
        };
        let (came, returned, changed) = (
            sum(FundMove::Came),
            sum(FundMove::Returned),
            sum(FundMove::Changed),
        );
        let (lent, back, lost) = (
            sum(FundMove::Lent),
            sum(FundMove::Back),
            sum(FundMove::Lost),
        );
        let borrowers = entries.iter().filter(|one| one.what == FundMove::Lent);
        let borrowers: BTreeSet<_> = borrowers.filter_map(|one| one.member).collect();
        let left = came - returned + changed;
        let unlent = left - (lent - back);
        let balances = self.balances(on).into_iter();
        let of_fund = balances.filter(|(page, _)| fund.heads().contains(&page.head));
        let owed = of_fund.filter(|(page, _)| Fund::is_lent(*page, self));
        FundUse {
            fund,
            came,
            returned,
            changed,
            left,
            owed: owed.map(|(_, amount)| -amount).sum(),
            lent,
            borrowers: u32::try_from(borrowers.len()).unwrap_or(u32::MAX),
            back,
            lost,
            out: lent - back - lost,
            unlent: unlent.max(Paise::ZERO),
            beyond: (-unlent).max(Paise::ZERO),
            entries,
        }
    }

    /// How much more is lent out of a fund than there is of it, after postings of a day that are not
    /// in the book yet and lend out of it `lent` besides: never blocked, because nobody but the body
    /// knows out of which money a loan is.
    #[must_use]
    pub fn lent_beyond(
        &self,
        fund: Fund,
        on: Date,
        (postings, lent): (&[Posting], Paise),
    ) -> Option<Paise> {
        let source = fund.source().filter(|_| !lent.is_zero())?;
        let sources = self.loan_sources();
        let is_of_it = |folio: Folio| sources.get(&folio) == Some(&source);
        let moved = postings.iter().filter(|one| {
            let page = one.page;
            let of_loan = page.head == Head::LoanToMember && page.folio.is_some_and(is_of_it);
            of_loan || fund.heads().contains(&page.head)
        });
        // Both a payment on such a loan and money of the fund that comes are credits.
        let moved: Paise = moved.map(|one| -one.amount).sum();
        let now = self.fund_use(fund, on);
        let there = now.unlent - now.beyond + moved - lent;
        (there < Paise::ZERO).then_some(-there)
    }

    /// What came of a fund, was returned of it or changed, each with its place in the book.
    fn of_fund_itself(&self, fund: Fund, on: Date) -> Vec<((usize, u8), FundEntry)> {
        let mut entries = Vec::new();
        for head in fund.heads() {
            let told = self.came_and_went(*head, on).into_iter();
            for (at, (record, came, returned)) in told.enumerate() {
                let of_head = record.postings.iter().filter(|one| one.page.head == *head);
                let moved: Paise = of_head.map(|one| -one.amount).sum();
                let changed = moved - (came - returned);
                for (what, amount) in [
                    (FundMove::Came, came),
                    (FundMove::Returned, returned),
                    (FundMove::Changed, changed),
                ] {
                    entries.extend(entry(at, record, (what, None, amount)));
                }
            }
        }
        entries
    }

    /// What was lent out of a fund, came back and was lost, each with its place in the book. What a
    /// member paid beyond her loan is no money of the fund, and what goes back to her of it is not
    /// lent.
    fn of_its_loans(&self, fund: Fund, on: Date) -> Vec<((usize, u8), FundEntry)> {
        let Some(source) = fund.source() else {
            return Vec::new();
        };
        let sources = self.loan_sources();
        let mut sides = Vec::new();
        let records = self.records.iter().filter(|record| record.date <= on);
        for (at, record) in records.enumerate() {
            for (one, other) in record.sides() {
                let is_loan = one.page.head == Head::LoanToMember;
                let folio = one.page.folio.filter(|_| is_loan);
                if let Some(folio) = folio.filter(|folio| sources.get(folio) == Some(&source)) {
                    sides.push((at, record, folio, *one, other));
                }
            }
        }
        // Of one day a loan is given before it is paid, as on its page.
        sides.sort_by_key(|(_, record, _, one, _)| (record.date, one.amount < Paise::ZERO));
        let mut owed: BTreeMap<Folio, Paise> = BTreeMap::new();
        let entries = sides
            .into_iter()
            .filter_map(|(at, record, folio, one, other)| {
                let owed = owed.entry(folio).or_default();
                let before = (*owed).max(Paise::ZERO);
                *owed += one.amount;
                let moved = (*owed).max(Paise::ZERO) - before;
                let what = match other {
                    _ if moved > Paise::ZERO => FundMove::Lent,
                    Some(Head::LoanLoss) => FundMove::Lost,
                    _ => FundMove::Back,
                };
                entry(at, record, (what, one.page.member, moved.abs()))
            });
        entries.collect()
    }
}

fn entry(
    at: usize,
    record: &Record,
    (what, member, amount): (FundMove, Option<MemberTag>, Paise),
) -> Option<((usize, u8), FundEntry)> {
    let entry = FundEntry {
        record: record.operation,
        date: record.date,
        what,
        member,
        amount,
        meeting: matches!(record.what, Recorded::Meeting(_)),
    };
    (!amount.is_zero()).then_some(((at, what as u8), entry))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::VillageId;
    use crate::ledger::Purse;
    use crate::place::BookNorms;
    use crate::samples::{GROUP, date, pair, record, written};
    use crate::shg::group::Frequency;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, LoanGiven, LoanTerms, Method, Rate};
    use crate::shg::meeting::{Meeting, MeetingKind};
    use crate::shg::portfolio::group_months;
    use crate::shg::standing::StandingNormsByDay;
    use crate::shg::{Group, GroupKind, Terms};

    const RF: Fund = Fund::RevolvingFund;
    const CIF: Fund = Fund::CommunityInvestmentFund;

    fn given(member: u32, source: Source, rupees: i64) -> LoanGiven {
        LoanGiven {
            member: MemberTag(member),
            nth: 0,
            amount: Paise::rupees(rupees),
            source,
            terms: LoanTerms {
                rate: Rate::per_month_hundredths(100),
                method: Method::Declining,
                instalments: 10,
                every: Frequency::Monthly,
                first_due: date("2026-12-31"),
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

    fn meeting(day: &str, loans: Vec<LoanGiven>) -> Meeting {
        Meeting {
            date: date(day),
            kind: MeetingKind::Regular,
            ordinal: 0,
            rows: Vec::new(),
            lines: Vec::new(),
            deposit: Paise::ZERO,
            withdrawal: Paise::ZERO,
            deposit_account: None,
            withdrawal_account: None,
            opening_cash: Paise::ZERO,
            count: Vec::new(),
            difference: None,
            signatories: Vec::new(),
            presiding: None,
            note: None,
            repayments: Vec::new(),
            loans,
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        }
    }

    /// A book, and the pages of the loans of one meeting in the order in which they were given.
    fn lent(book: &mut Book, day: &str, loans: Vec<LoanGiven>) -> Vec<Page> {
        let meeting = meeting(day, loans);
        let tags = meeting.loan_tags(GROUP).zip(&meeting.loans);
        let pages = tags.map(|(tag, given)| {
            Page::from(Head::LoanToMember)
                .of(given.member)
                .on(Some(tag.into()))
        });
        let pages = pages.collect();
        let postings = meeting.postings(GROUP);
        book.records
            .push(record(day, Recorded::Meeting(Box::new(meeting)), postings));
        pages
    }

    fn of_kind(kind: GroupKind) -> Book {
        let mut book = Book::of(GROUP, []);
        book.added = Some(Group {
            id: GROUP,
            village: VillageId(uuid::Uuid::from_u128(2)),
            name: "Saraswati".to_owned(),
            kind,
            formed: None,
            terms: Terms {
                from: date("2026-01-10"),
                frequency: Frequency::Monthly,
                day: 10,
                savings: Vec::new(),
                fine_late: Paise::ZERO,
                fine_absent: Paise::ZERO,
                lending: None,
            },
            bank: None,
            ifsc: None,
            account: None,
            codes: Vec::new(),
        });
        book
    }

    /// Came, returned, lent, back, lost, still out, not lent, beyond; in rupees.
    fn told(book: &Book, fund: Fund, on: &str) -> [i64; 8] {
        let of = book.fund_use(fund, date(on));
        assert_eq!(of.left, of.came - of.returned + of.changed);
        assert_eq!(of.left, of.out + of.lost + of.unlent - of.beyond);
        let stands = fund.heads().iter();
        let stands: Paise = stands.map(|head| -book.balance(*head, date(on))).sum();
        assert_eq!(of.left, stands, "as the ledger has it");
        let sum = |what: FundMove| -> Paise {
            let entries = of.entries.iter().filter(|entry| entry.what == what);
            entries.map(|entry| entry.amount).sum()
        };
        assert_eq!(sum(FundMove::Lent) - sum(FundMove::Back), of.out + of.lost);
        [
            of.came,
            of.returned,
            of.lent,
            of.back,
            of.lost,
            of.out,
            of.unlent,
            of.beyond,
        ]
        .map(|amount| amount.0 / 100)
    }

    #[test]
    fn a_fund_is_told_from_its_coming_to_what_lies_unlent() {
        let mut book = of_kind(GroupKind::Women);
        assert_eq!(told(&book, RF, "2026-02-01"), [0; 8]);
        book.records.push(written(
            "2026-02-01",
            pair(Head::Bank, Head::RevolvingFund, 15_000),
        ));
        let all = [
            given(1, Source::RevolvingFund, 4_000),
            given(2, Source::RevolvingFund, 6_000),
            given(3, Source::Own, 500),
        ];
        let pages = lent(&mut book, "2026-02-10", all.to_vec());
        let now = |book: &Book, on: &str| told(book, RF, on);
        assert_eq!(
            now(&book, "2026-02-10"),
            [15_000, 0, 10_000, 0, 0, 10_000, 5_000, 0]
        );
        assert_eq!(book.fund_use(RF, date("2026-02-10")).borrowers, 2);
        // Interest is no money of the fund; what is paid on the own fund's loan neither.
        let mut paid = pair(Head::Cash, pages[0], 1_000);
        paid.extend(pair(Head::Cash, Head::LoanInterest, 40));
        paid.extend(pair(Head::Cash, pages[2], 100));
        book.records.push(written("2026-03-10", paid));
        book.records
            .push(written("2026-03-11", pair(Head::LoanLoss, pages[1], 6_000)));
        assert_eq!(
            now(&book, "2026-03-11"),
            [15_000, 0, 10_000, 1_000, 6_000, 3_000, 6_000, 0]
        );
        // The state wants it back.
        book.records.push(written(
            "2026-04-01",
            pair(Head::RevolvingFund, Head::Bank, 7_000),
        ));
        assert_eq!(
            now(&book, "2026-04-01"),
            [15_000, 7_000, 10_000, 1_000, 6_000, 3_000, 0, 1_000]
        );
        // What she pays beyond her loan, and gets back, is not the fund's.
        book.records
            .push(written("2026-05-10", pair(Head::Cash, pages[0], 3_500)));
        book.records
            .push(written("2026-05-11", pair(pages[0], Head::Cash, 500)));
        assert_eq!(
            now(&book, "2026-05-11"),
            [15_000, 7_000, 10_000, 4_000, 6_000, 0, 2_000, 0]
        );
        assert_eq!(book.fund_use(RF, date("2026-05-11")).owed, Paise::ZERO);
    }

    #[test]
    fn more_lent_than_came_and_is_back_is_asked_about() {
        let mut book = of_kind(GroupKind::Women);
        let on = date("2026-03-10");
        let beyond = |book: &Book, fund: Fund, lent: i64, postings: &[Posting]| {
            let over = book.lent_beyond(fund, on, (postings, Paise::rupees(lent)));
            over.map(|over| over.0 / 100)
        };
        assert_eq!(beyond(&book, RF, 100, &[]), Some(100), "nothing came");
        assert_eq!(beyond(&book, RF, 0, &[]), None);
        let cif = Page::from(Head::CommunityInvestmentFund).on(Some(Folio(5)));
        book.records
            .push(written("2026-02-01", pair(Head::Bank, cif, 40_000)));
        let loans = vec![given(1, Source::CommunityInvestmentFund, 30_000)];
        let pages = lent(&mut book, "2026-02-10", loans);
        assert_eq!(beyond(&book, CIF, 10_000, &[]), None);
        assert_eq!(beyond(&book, CIF, 10_001, &[]), Some(1));
        // What comes and goes in the same meeting is there, or is there no more.
        let paid = pair(Head::Cash, pages[0], 5_000);
        assert_eq!(beyond(&book, CIF, 15_000, &paid), None);
        assert_eq!(
            beyond(&book, CIF, 10_000, &pair(cif, Head::Cash, 3_000)),
            Some(3_000)
        );
        assert_eq!(
            beyond(&book, CIF, 60_000, &pair(Head::Bank, cif, 50_000)),
            None
        );
        // To the group it is lent, and is no part of what it has.
        assert_eq!(book.fund_use(CIF, on).owed, Paise::rupees(40_000));
        assert_eq!(book.corpus(on).total(), Paise::ZERO);
    }

    #[test]
    fn what_a_federation_has_without_a_named_loan_is_its_own() {
        let on = date("2026-03-10");
        for kind in [
            GroupKind::VillageOrganisation,
            GroupKind::ModelClusterFederation,
        ] {
            let mut book = of_kind(kind);
            let own = Page::from(Head::CommunityInvestmentFund);
            let named = own.on(Some(Folio(5)));
            book.records
                .push(written("2026-02-01", pair(Head::Bank, own, 300_000)));
            book.records
                .push(written("2026-02-02", pair(Head::Bank, named, 100_000)));
            let fund = pair(Head::Bank, Head::VulnerabilityFund, 50_000);
            book.records.push(written("2026-02-03", fund));
            let corpus = book.corpus(on);
            assert_eq!(corpus.grants, Paise::rupees(350_000));
            assert_eq!(
                (corpus.total(), corpus.surplus),
                (corpus.grants, Paise::ZERO)
            );
            let of = book.fund_use(CIF, on);
            assert_eq!((of.left, of.owed).0, Paise::rupees(400_000));
            assert_eq!(of.owed, Paise::rupees(100_000));
            let vrf = book.fund_use(Fund::VulnerabilityFund, on);
            assert_eq!((vrf.left, vrf.owed), (Paise::rupees(50_000), Paise::ZERO));
            // What is lent to it and lies unused is borrowed; all else is its own. A bank's loan is
            // borrowed, whether or not it was said which.
            let idle = book.idle_fund(&BookNorms::default(), on);
            assert_eq!(idle.borrowed, Paise::rupees(100_000));
            let from_bank = pair(Head::Bank, Head::BankTermLoan, 20_000);
            book.records.push(written("2026-02-04", from_bank));
            let idle = book.idle_fund(&BookNorms::default(), on);
            assert_eq!(idle.borrowed, Paise::rupees(120_000));
            let months = group_months(&book, &StandingNormsByDay::default(), on);
            let (_, last) = months.last().expect("a month");
            assert_eq!(last.sums.corpus, corpus.total());
        }
    }
}
