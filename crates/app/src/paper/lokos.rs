//! Lists for `LokOS`, in the order of its fields as far as it is known (`report::lokos`).

use domain::code::{Code, CodeSystem};
use domain::ledger::Head;
use domain::shg::borrowing::{BorrowingKind, Lender};
use domain::shg::loan;
use domain::{Date, MemberTag, Paise};
use report::lokos::{GroupCutOff, GroupLoan, MemberCutOff, MemberLoan};
use report::papers::Source;

use super::desk::{Desk, source};
use crate::error::AppError;
use crate::session::App;

impl Desk {
    /// What the group has on a day, as at a cut-off.
    pub(super) fn lokos_group(&self, on: Date) -> Result<Vec<u8>, AppError> {
        let has = |head: Head| self.book.balance(head, on);
        let owed = |head: Head| -self.book.balance(head, on);
        let meetings = self.book.meetings().filter(|(record, _)| record.date <= on);
        let last = meetings.last();
        let cutoff = self.book.cut_off();
        let funds = cutoff.map(|cutoff| &cutoff.funds);
        let old =
            |part: fn(&domain::shg::cutoff::CutOffFunds) -> Paise| funds.map_or(Paise::ZERO, part);
        let (cif_returned, cif_received) = self.both_sides(Head::CommunityInvestmentFund, on);
        let (rf_returned, rf_received) = self.both_sides(Head::RevolvingFund, on);
        let closed = |lender: Lender| {
            let told = cutoff.into_iter().flat_map(|cutoff| &cutoff.closed);
            let told = told.filter(|closed| closed.lender == lender);
            let told = told.map(|closed| (u32::from(closed.number), closed.amount));
            told.fold((0, Paise::ZERO), |sum, one| (sum.0 + one.0, sum.1 + one.1))
        };
        let group = GroupCutOff {
            code: self.lokos_code(&self.group.codes),
            name: self.group.row.name.clone(),
            meetings: last.map_or_else(
                || cutoff.map_or(0, |cutoff| cutoff.meetings),
                |(record, _)| self.number(record.operation),
            ),
            last_meeting: last
                .map(|(record, _)| record.date)
                .or_else(|| cutoff.and_then(|cutoff| cutoff.last_meeting)),
            cash: has(Head::Cash),
            bank: has(Head::Bank),
            fixed_deposits: has(Head::FixedDeposit),
            // The book keeps one page for both; what was given to the cluster is told apart only
            // at the cut-off.
            federation_savings: split(
                has(Head::FederationSaving),
                cutoff.map_or(Paise::ZERO, |cutoff| cutoff.has.clf_saving),
            ),
            share_capital: split(
                has(Head::FederationShare),
                cutoff.map_or(Paise::ZERO, |cutoff| cutoff.has.clf_share),
            ),
            start_up: owed(Head::StartUpFund),
            revolving_fund: [
                rf_received + old(|funds| funds.rf_received),
                rf_returned + old(|funds| funds.rf_returned),
            ],
            community_investment_fund: [
                cif_received + old(|funds| funds.cif_received),
                cif_returned + old(|funds| funds.cif_returned),
            ],
            vulnerability_reduction_fund: owed(Head::VulnerabilityLoan),
            other_grants: owed(Head::Grant),
            other_receipts: owed(Head::OtherReceipt),
            closed_loans: [
                closed(Lender::Bank),
                closed(Lender::VillageOrganisation),
                closed(Lender::ClusterFederation),
            ],
        };
        written(report::lokos::group_cut_offs(&[group]))
    }

    /// Debits and credits of a head until a day, without the balances with which the book began.
    fn both_sides(&self, head: Head, on: Date) -> (Paise, Paise) {
        let cutoff = self.book.cut_off().map(|cutoff| cutoff.date);
        let records = self.book.records.iter().filter(|record| record.date <= on);
        let records = records.filter(|record| cutoff.is_none_or(|day| record.date > day));
        let (mut debits, mut credits) = (Paise::ZERO, Paise::ZERO);
        for posting in records.flat_map(|record| &record.postings) {
            if posting.page.head == head {
                debits += posting.amount.max(Paise::ZERO);
                credits += (-posting.amount).max(Paise::ZERO);
            }
        }
        (debits, credits)
    }

    /// What the group owes to others.
    pub(super) fn lokos_group_loans(&self, on: Date) -> Result<Vec<u8>, AppError> {
        let cutoff = self.book.cut_off();
        let open = self.book.borrowings.iter().filter(|b| b.sanctioned <= on);
        let loans = open.map(|borrowing| {
            let old = cutoff.into_iter().flat_map(|cutoff| &cutoff.borrowings);
            let old = old.clone().find(|old| old.borrowing.tag == borrowing.tag);
            let folio = Some(domain::ledger::Folio::from(borrowing.tag));
            let cut = cutoff.map(|cutoff| cutoff.date);
            let (mut drawn, mut paid, mut first) = (Paise::ZERO, Paise::ZERO, None);
            for record in self.book.records.iter().filter(|record| record.date <= on) {
                for posting in &record.postings {
                    let page = posting.page;
                    if page.folio != folio || page.head != borrowing.kind.head() {
                        continue;
                    }
                    if cut == Some(record.date) && old.is_some() {
                        continue;
                    }
                    first = first.or(Some(record.date));
                    paid += posting.amount.max(Paise::ZERO);
                    drawn += (-posting.amount).max(Paise::ZERO);
                }
            }
            let terms = borrowing.terms;
            let instalment = terms.and_then(|terms| terms.instalment);
            GroupLoan {
                code: self.lokos_code(&self.group.codes),
                source: borrowed(borrowing.kind),
                number: borrowing.account.clone().unwrap_or_default(),
                bank: [
                    borrowing.name.clone(),
                    String::new(),
                    borrowing.ifsc.clone().unwrap_or_default(),
                ],
                sanctioned: (borrowing.sanctioned, borrowing.amount),
                disbursed: (
                    old.and_then(|old| old.disbursed_on)
                        .or(first)
                        .unwrap_or(borrowing.sanctioned),
                    drawn + old.map_or(Paise::ZERO, |old| old.disbursed),
                ),
                rate: terms.map_or(0, |terms| terms.rate.0.into()),
                instalments: (
                    terms.map_or(0, |terms| terms.instalments.into()),
                    instalment.unwrap_or_default(),
                ),
                instalments_repaid: old.map_or(0, |old| old.instalments_repaid.into()),
                paid: [
                    paid + old.map_or(Paise::ZERO, |old| old.principal_paid),
                    old.map_or(Paise::ZERO, |old| old.interest_paid),
                ],
                overdue: old.map_or([Paise::ZERO; 2], |old| {
                    [old.principal_overdue, old.interest_overdue]
                }),
            }
        });
        let loans: Vec<GroupLoan> = loans.collect();
        written(report::lokos::group_loans(&loans))
    }

    /// What each member has on a day.
    pub(super) fn lokos_members(&self, app: &App, on: Date) -> Result<Vec<u8>, AppError> {
        let loans = self.loans_until(on);
        let mut rows = Vec::new();
        for member in self.book.members_on(on) {
            let cutoff = self.book.cut_off().into_iter();
            let old = cutoff
                .flat_map(|cutoff| &cutoff.members)
                .find(|row| self.book.kept(row.member) == member.tag);
            let was_there = |tag: MemberTag| self.book.kept(tag) == member.tag;
            let came = self.book.meetings().filter(|(record, meeting)| {
                let mut hers = meeting.rows.iter().filter(|row| was_there(row.member));
                record.date <= on && hers.any(|row| row.attendance.is_there())
            });
            let came = u32::try_from(came.count()).unwrap_or(u32::MAX);
            let closed = loans
                .iter()
                .filter(|loan| loan.member == member.tag && loan.account.standing(on).closed);
            let closed: Vec<Paise> = closed.map(|loan| loan.given.amount).collect();
            let person = self.person(member.tag);
            let saved = |head: Head| self.saved_of(member.tag, head, on);
            rows.push(MemberCutOff {
                group: self.lokos_code(&self.group.codes),
                code: self.member_code(app, member.tag)?,
                name: person.name,
                belonging_name: person.of,
                meetings: came + old.map_or(0, |old| old.attended),
                savings: [
                    saved(Head::CompulsorySaving),
                    saved(Head::VoluntarySaving),
                    saved(Head::SpecialSaving),
                ],
                closed_loans: (
                    u32::try_from(closed.len()).unwrap_or(u32::MAX)
                        + old.map_or(0, |old| u32::from(old.closed)),
                    closed.into_iter().sum::<Paise>()
                        + old.map_or(Paise::ZERO, |old| old.closed_amount),
                ),
            });
        }
        written(report::lokos::member_cut_offs(&rows))
    }

    /// Every running loan of a member.
    pub(super) fn lokos_member_loans(&self, app: &App, on: Date) -> Result<Vec<u8>, AppError> {
        let mut rows = Vec::new();
        for loan in self.loans_until(on) {
            let standing = loan.account.standing(on);
            if standing.closed {
                continue;
            }
            let (given, terms) = (&loan.given, loan.given.terms);
            let schedule = loan::schedule(given.amount, &terms, loan.given_on);
            let mut principals = schedule.iter().map(|instalment| instalment.principal);
            rows.push(MemberLoan {
                group: self.lokos_code(&self.group.codes),
                member: self.member_code(app, loan.member)?,
                source: source(given.source),
                number: self.loan_number(loan.tag),
                date: loan.given_on,
                amount: given.amount,
                rate: terms.rate.0.into(),
                instalments: (
                    terms.instalments.into(),
                    principals.find(|one| !one.is_zero()).unwrap_or_default(),
                ),
                begins: terms.first_due.month(),
                paid: given.amount - standing.principal_outstanding,
                purpose: given.purpose.clone().unwrap_or_default(),
                overdue: [standing.principal_overdue, standing.interest_overdue],
            });
        }
        written(report::lokos::member_loans(&rows))
    }

    fn saved_of(&self, tag: MemberTag, head: Head, on: Date) -> Paise {
        let records = self.book.records.iter().filter(|record| record.date <= on);
        records
            .flat_map(|record| &record.postings)
            .filter(|posting| posting.page.member == Some(tag) && posting.page.head == head)
            .map(|posting| -posting.amount)
            .sum()
    }

    fn member_code(&self, app: &App, tag: MemberTag) -> Result<String, AppError> {
        let Ok(line) = self.line(tag) else {
            return Ok(String::new());
        };
        let view = app.store()?.member(line.id)?;
        Ok(view.map_or_else(String::new, |view| self.lokos_code(&view.codes)))
    }

    /// The code in `LokOS`; empty until it gave one.
    fn lokos_code(&self, codes: &[Code]) -> String {
        let code = codes.iter().find(|code| code.system == CodeSystem::Lokos);
        code.map_or_else(String::new, |code| code.value.clone())
    }
}

/// Village Organisation and cluster, where only the cluster's part is known.
fn split(both: Paise, cluster: Paise) -> [Paise; 2] {
    let cluster = cluster.min(both);
    [both - cluster, cluster]
}

fn borrowed(kind: BorrowingKind) -> Source {
    match kind {
        BorrowingKind::TermLoan => Source::BankTermLoan,
        BorrowingKind::CashCredit => Source::CashCredit,
        BorrowingKind::CommunityInvestmentFund => Source::CommunityInvestmentFund,
        BorrowingKind::VulnerabilityFund => Source::VulnerabilityReductionFund,
        BorrowingKind::FederationLoan => Source::Federation,
    }
}

fn written(rows: Result<Vec<u8>, report::Error>) -> Result<Vec<u8>, AppError> {
    rows.map_err(AppError::internal)
}
