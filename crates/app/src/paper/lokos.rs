//! Lists for `LokOS`, in the order of its fields as far as it is known (`report::lokos`).

use domain::code::{Code, CodeSystem};
use domain::ledger::Head;
use domain::shg::SavingKind;
use domain::shg::book::Loan;
use domain::shg::borrowing::{Borrowing, Lender};
use domain::shg::cutoff::{CutOff, CutOffBorrowing};
use domain::{Date, MemberTag, Paise};
use report::lokos::{GroupCutOff, GroupLoan, Insurance, MemberCutOff, MemberLoan};

use super::desk::{Desk, source};
use super::owed::{borrowed, repaid_before};
use crate::error::AppError;
use crate::session::App;

impl Desk {
    /// How many loans of a lender are repaid, those before the cut-off included, and what they were.
    fn closed(&self, cutoff: Option<&CutOff>, lender: Lender, on: Date) -> (u32, Paise) {
        let told = cutoff.into_iter().flat_map(|cutoff| &cutoff.closed);
        let told = told.filter(|closed| closed.lender == lender);
        let told = told.map(|closed| (u32::from(closed.number), closed.amount));
        let repaid = self.book.borrowings.iter();
        let repaid = repaid.filter(|one| one.lender == lender && self.is_repaid(one, on));
        let repaid = repaid.map(|one| (1, self.disbursed(one, on)));
        told.chain(repaid)
            .fold((0, Paise::ZERO), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }

    /// What the group has on a day, as at a cut-off.
    pub(super) fn lokos_group(&self, on: Date) -> Result<Vec<u8>, AppError> {
        let has = |head: Head| self.book.balance(head, on);
        let owed = |head: Head| -self.book.balance(head, on);
        let meetings = self.book.meetings().filter(|(record, _)| record.date <= on);
        let last = meetings.last();
        let cutoff = self.book.cut_off().filter(|cutoff| cutoff.date <= on);
        let funds = cutoff.map(|cutoff| &cutoff.funds);
        let old =
            |part: fn(&domain::shg::cutoff::CutOffFunds) -> Paise| funds.map_or(Paise::ZERO, part);
        let (cif_returned, cif_received) = self.both_sides(Head::CommunityInvestmentFund, on);
        let (rf_returned, rf_received) = self.both_sides(Head::RevolvingFund, on);
        let closed = |lender: Lender| self.closed(cutoff, lender, on);
        // A Village Organisation has nobody but its cluster above it.
        let in_cluster = self.group.row.kind.is_federation();
        let cluster = |both: Paise, told: fn(&CutOff) -> Paise| {
            if in_cluster {
                both
            } else {
                cutoff.map_or(Paise::ZERO, told)
            }
        };
        let saving = has(Head::FederationSaving);
        let share = has(Head::FederationShare);
        let group = GroupCutOff {
            code: self.lokos_code(&self.group.codes),
            name: self.group.row.name.clone(),
            meetings: self.meetings_until(on),
            last_meeting: last
                .map(|(record, _)| record.date)
                .or_else(|| cutoff.and_then(|cutoff| cutoff.last_meeting)),
            cash: has(Head::Cash),
            bank: has(Head::Bank),
            fixed_deposits: has(Head::FixedDeposit),
            // A group's book keeps one page for both; what was given to the cluster is told apart
            // only at the cut-off.
            federation_savings: split(saving, cluster(saving, |cutoff| cutoff.has.clf_saving)),
            share_capital: split(share, cluster(share, |cutoff| cutoff.has.clf_share)),
            start_up: owed(Head::StartUpFund),
            revolving_fund: [
                rf_received + old(|funds| funds.rf_received),
                rf_returned + old(|funds| funds.rf_returned),
            ],
            community_investment_fund: [
                cif_received + old(|funds| funds.cif_received),
                cif_returned + old(|funds| funds.cif_returned),
            ],
            // A group owes it to its federation; in a federation's book it is its own.
            vulnerability_reduction_fund: owed(Head::VulnerabilityLoan)
                + owed(Head::VulnerabilityFund),
            other_grants: owed(Head::Grant),
            // What an old group brought along of them is no income, and stands on another page.
            other_receipts: owed(Head::OtherReceipt) + old(|funds| funds.other_receipts),
            closed_loans: [
                closed(Lender::Bank),
                closed(Lender::VillageOrganisation),
                closed(Lender::ClusterFederation),
            ],
        };
        written(report::lokos::group_cut_offs(&[group]))
    }

    /// What was returned and what came under a head until a day, without the balances with which the
    /// book began.
    fn both_sides(&self, head: Head, on: Date) -> (Paise, Paise) {
        let cutoff = self.book.cut_off().map(|cutoff| cutoff.date);
        let (mut debits, mut credits) = (Paise::ZERO, Paise::ZERO);
        for (record, came, went) in self.book.came_and_went(head, on) {
            if cutoff.is_none_or(|day| record.date > day) {
                debits += went;
                credits += came;
            }
        }
        (debits, credits)
    }

    /// What the group owes to others.
    pub(super) fn lokos_group_loans(&self, on: Date) -> Result<Vec<u8>, AppError> {
        let cutoff = self.book.cut_off();
        // Of a day before the old balances the book tells nothing.
        let begun = cutoff.is_none_or(|cutoff| cutoff.date <= on);
        let given = self.book.borrowings.iter();
        let given = given.filter(|one| begun && one.sanctioned <= on);
        let running = given.filter(|borrowing| !self.is_repaid(borrowing, on));
        let loans = running.map(|borrowing| {
            let old = self.old_borrowing(borrowing);
            let debt = self.book.debt(borrowing);
            let (sums, standing) = (debt.sums(on), debt.standing(on));
            let terms = debt.terms_on(on);
            let beside = self.interest_beside(borrowing, on);
            let told = |part: fn(&CutOffBorrowing) -> Paise| old.map_or(Paise::ZERO, part);
            GroupLoan {
                code: self.lokos_code(&self.group.codes),
                source: borrowed(borrowing.kind),
                number: borrowing.account.clone().unwrap_or_default(),
                bank: self.bank_of_loan(borrowing),
                sanctioned: (borrowing.sanctioned, borrowing.amount),
                disbursed: (
                    old.and_then(|old| old.disbursed_on)
                        .or_else(|| {
                            let page = self.book.page_of(borrowing, on);
                            page.first().map(|(_, entry)| entry.date)
                        })
                        .unwrap_or(borrowing.sanctioned),
                    self.disbursed(borrowing, on),
                ),
                rate: terms.map(|terms| terms.rate.0.into()),
                instalments: sums
                    .instalments
                    .map(|all| all + old.map_or(0, |old| u32::from(old.instalments_repaid))),
                instalment: terms.and_then(|terms| terms.instalment).or(sums.instalment),
                instalments_repaid: sums
                    .instalments_paid
                    .map(|paid| paid + old.map_or(0, |old| u32::from(old.instalments_repaid))),
                paid: [
                    sums.principal_paid + told(repaid_before),
                    sums.added_paid
                        + beside.into_iter().map(|(_, paid)| paid).sum::<Paise>()
                        + told(|old| old.interest_paid),
                ],
                principal_overdue: standing.overdue,
                // A bank reckons it by itself; it is known of the day on which the book begins.
                interest_overdue: old
                    .filter(|_| cutoff.is_some_and(|cutoff| cutoff.date == on))
                    .map(|old| old.interest_overdue),
            }
        });
        let loans: Vec<GroupLoan> = loans.collect();
        written(report::lokos::group_loans(&loans))
    }

    /// The group's insurance policies, as they were told at the cut-off.
    pub(super) fn lokos_insurance(&self) -> Result<Vec<u8>, AppError> {
        let policies = self.book.cut_off().into_iter();
        let policies = policies.flat_map(|cutoff| &cutoff.insurance);
        let policies = policies.map(|policy| Insurance {
            code: self.lokos_code(&self.group.codes),
            number: policy.number.clone(),
            name: policy.name.clone(),
            premium: policy.premium,
            cover: policy.cover,
            days: (policy.from, policy.to),
        });
        let policies: Vec<Insurance> = policies.collect();
        written(report::lokos::insurances(&policies))
    }

    fn is_repaid(&self, borrowing: &Borrowing, on: Date) -> bool {
        self.book.debt(borrowing).is_repaid(on)
    }

    /// The bank, its branch and IFSC, as far as the book knows them. A borrowing has bank and branch
    /// in one text; the way to the bank has them apart. Where neither says which part is the
    /// branch, it isn't known, and nothing is guessed.
    fn bank_of_loan(&self, borrowing: &Borrowing) -> [String; 3] {
        let step = self.book.branch_of(borrowing);
        let told = |part: Option<&String>| part.cloned();
        let bank = told(step.and_then(|step| step.bank.as_ref()));
        let branch = told(step.and_then(|step| step.branch.as_ref()));
        let ifsc = told(borrowing.ifsc.as_ref().or_else(|| step?.ifsc.as_ref()));
        [
            bank.unwrap_or_else(|| borrowing.name.clone()),
            branch.unwrap_or_default(),
            ifsc.unwrap_or_default(),
        ]
    }

    /// What each member has on a day.
    pub(super) fn lokos_members(&self, app: &App, on: Date) -> Result<Vec<u8>, AppError> {
        let loans = self.loans_until(on);
        let mut rows = Vec::new();
        // Who left and still has something of hers here, or owes, belongs to the sums.
        let has_money = |tag: MemberTag| {
            let saved = SavingKind::ALL
                .iter()
                .map(|kind| self.book.owed_to(tag, kind.head(), on));
            let mut owes = loans.iter().filter(|loan| loan.member == tag);
            saved.sum::<Paise>() != Paise::ZERO
                || owes.any(|loan| !loan.account.standing(on).closed)
        };
        let members = self.book.members.iter();
        let members = members.filter(|member| member.was_there(on, on) || has_money(member.tag));
        for member in members {
            // Whoever was written twice has two rows there.
            let cutoff = self.book.cut_off();
            let rows_of_old = || {
                let old = cutoff.into_iter().flat_map(|cutoff| &cutoff.members);
                old.filter(|row| self.book.kept(row.member) == member.tag)
            };
            let attended: u32 = rows_of_old().map(|row| row.attended).sum();
            let attended = attended.min(cutoff.map_or(0, |cutoff| cutoff.meetings));
            let was_there = |tag: MemberTag| self.book.kept(tag) == member.tag;
            let came = self.book.meetings().filter(|(record, meeting)| {
                let mut hers = meeting.rows.iter().filter(|row| was_there(row.member));
                record.date <= on && hers.any(|row| row.attendance.is_there())
            });
            let came = u32::try_from(came.count()).unwrap_or(u32::MAX);
            // What was given up was not repaid, and is no loan that is closed.
            let is_repaid = |loan: &&Loan| {
                let standing = loan.account.standing(on);
                standing.closed && standing.principal_written_off.is_zero()
            };
            let hers = loans.iter().filter(|loan| loan.member == member.tag);
            let closed = hers.filter(is_repaid);
            let closed: Vec<Paise> = closed.map(|loan| loan.given.amount).collect();
            let person = self.person(member.tag);
            let saved = |head: Head| self.book.owed_to(member.tag, head, on);
            rows.push(MemberCutOff {
                group: self.lokos_code(&self.group.codes),
                code: self.member_code(app, member.tag)?,
                name: person.name,
                belonging_name: person.of,
                meetings: came + attended,
                savings: [
                    saved(Head::CompulsorySaving),
                    saved(Head::VoluntarySaving),
                    saved(Head::SpecialSaving),
                ],
                closed_loans: (
                    u32::try_from(closed.len()).unwrap_or(u32::MAX)
                        + rows_of_old().map(|row| u32::from(row.closed)).sum::<u32>(),
                    closed.into_iter().sum::<Paise>()
                        + rows_of_old().map(|row| row.closed_amount).sum::<Paise>(),
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
            let given = &loan.given;
            let old = self.old(loan.tag);
            let anew = Self::terms_anew(&loan, on);
            let terms = anew.unwrap_or_else(|| Self::terms_given(&loan));
            // Of an old loan it is known how many were left.
            let knows_all = old.is_none() || anew.is_some();
            rows.push(MemberLoan {
                group: self.lokos_code(&self.group.codes),
                member: self.member_code(app, loan.member)?,
                source: source(given.source),
                number: self.loan_number(loan.tag),
                date: old.map_or(loan.given_on, |old| old.given),
                amount: given.amount,
                rate: terms.rate,
                instalments: knows_all.then_some(terms.instalments),
                instalment: terms.instalment,
                begins: terms.first_due,
                // What was paid before the book began, and since; what was given up is not paid.
                paid: given.amount - standing.given + standing.principal_paid,
                purpose: given.purpose.clone().unwrap_or_default(),
                overdue: [standing.principal_overdue, standing.interest_overdue],
            });
        }
        written(report::lokos::member_loans(&rows))
    }

    fn member_code(&self, app: &App, tag: MemberTag) -> Result<String, AppError> {
        // Any of the records of a woman who was written twice may have it.
        for record in self.book.records_of(tag) {
            let view = app.store()?.member(record.id)?;
            let code = view.map(|view| self.lokos_code(&view.codes));
            if let Some(code) = code.filter(|code| !code.is_empty()) {
                return Ok(code);
            }
        }
        Ok(String::new())
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

fn written(rows: Result<Vec<u8>, report::Error>) -> Result<Vec<u8>, AppError> {
    rows.map_err(AppError::internal)
}
