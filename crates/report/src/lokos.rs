//! CSV in LokOS's order of columns, as far as public sources show it.
//!
//! Known [S1: the mission's own transaction app of 2022]: which fields a cut-off asks of a group,
//! of each of its running loans and of a member, and what the app holds for each running loan of a
//! member. The columns here follow that order.
//!
//! Not known: LokOS's names of the columns, its codes for sources, purposes and kinds of saving,
//! and whether it takes a file at all. The names here are plain English words of ours, the codes
//! are words too; whoever types or maps them can see what is meant. Amounts are in rupees with two
//! decimals, days are ISO, months `2026-11`.

use domain::{Date, Month, Paise};

use crate::papers::Source;
use crate::{Cell, Error, csv};

/// What a group had at its cut-off.
#[derive(Clone, Debug)]
pub struct GroupCutOff {
    /// The group's code in LokOS; empty until it has one.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Meetings held until then.
    pub meetings: u32,
    /// The day of the last one.
    pub last_meeting: Option<Date>,
    /// Cash in the box.
    pub cash: Paise,
    /// Money at the bank.
    pub bank: Paise,
    /// Fixed deposits.
    pub fixed_deposits: Paise,
    /// Savings with the Village Organisation and with the cluster federation.
    pub federation_savings: [Paise; 2],
    /// Share capital with the Village Organisation and with the cluster federation.
    pub share_capital: [Paise; 2],
    /// Start-up grant.
    pub start_up: Paise,
    /// Revolving Fund received and returned.
    pub revolving_fund: [Paise; 2],
    /// Community Investment Fund received and returned.
    pub community_investment_fund: [Paise; 2],
    /// Vulnerability Reduction Fund.
    pub vulnerability_reduction_fund: Paise,
    /// Other grants of the government.
    pub other_grants: Paise,
    /// Other receipts.
    pub other_receipts: Paise,
    /// Loans that are closed, from bank, Village Organisation and cluster federation: how many,
    /// how much.
    pub closed_loans: [(u32, Paise); 3],
}

/// An insurance policy of a group.
#[derive(Clone, Debug)]
pub struct Insurance {
    /// The group's code in LokOS.
    pub code: String,
    /// The policy's number.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The premium.
    pub premium: Paise,
    /// What it covers.
    pub cover: Paise,
    /// From when until when.
    pub days: (Date, Date),
}

/// A running loan of a group.
#[derive(Clone, Debug)]
pub struct GroupLoan {
    /// The group's code in LokOS.
    pub code: String,
    /// Where it comes from.
    pub source: Source,
    /// Its number at the lender.
    pub number: String,
    /// Bank, branch and IFSC; empty for a loan of a federation.
    pub bank: [String; 3],
    /// The day it was sanctioned, and how much.
    pub sanctioned: (Date, Paise),
    /// The day it was paid out, and how much.
    pub disbursed: (Date, Paise),
    /// The yearly rate in hundredths of a percent; none where it was not agreed.
    pub rate: Option<i64>,
    /// How many instalments; none of a cash credit.
    pub instalments: Option<u32>,
    /// How much each.
    pub instalment: Option<Paise>,
    /// How many are repaid.
    pub instalments_repaid: Option<u32>,
    /// Principal and interest paid.
    pub paid: [Paise; 2],
    /// Principal overdue.
    pub principal_overdue: Paise,
    /// Interest overdue, where it is known: a bank reckons it by itself.
    pub interest_overdue: Option<Paise>,
}

/// What a member had at the cut-off.
#[derive(Clone, Debug)]
pub struct MemberCutOff {
    /// The group's code in LokOS.
    pub group: String,
    /// Her own.
    pub code: String,
    /// Her name.
    pub name: String,
    /// Her husband's or father's name ("belonging name").
    pub belonging_name: String,
    /// Meetings she came to since the beginning.
    pub meetings: u32,
    /// Compulsory, voluntary and special saving.
    pub savings: [Paise; 3],
    /// Her loans that are closed: how many, how much.
    pub closed_loans: (u32, Paise),
}

/// A running loan of a member.
#[derive(Clone, Debug)]
pub struct MemberLoan {
    /// The group's code in LokOS.
    pub group: String,
    /// Hers.
    pub member: String,
    /// Where the money comes from.
    pub source: Source,
    /// The loan's number.
    pub number: String,
    /// The day it was given.
    pub date: Date,
    /// How much.
    pub amount: Paise,
    /// The yearly rate in hundredths of a percent.
    pub rate: i64,
    /// How many instalments; none where it is not known, as of a loan from before the book.
    pub instalments: Option<u32>,
    /// How much each.
    pub instalment: Paise,
    /// The month in which repayment begins.
    pub begins: Month,
    /// What is paid of the principal.
    pub paid: Paise,
    /// What it is for.
    pub purpose: String,
    /// Principal and interest overdue.
    pub overdue: [Paise; 2],
}

/// Cut-offs of groups, a row each.
///
/// # Errors
/// When a row cannot be written.
pub fn group_cut_offs(groups: &[GroupCutOff]) -> Result<Vec<u8>, Error> {
    let rows: Vec<Vec<Cell>> = groups.iter().map(group_row).collect();
    csv::listing(GROUP, &rows)
}

/// Running loans of groups, a row each.
///
/// # Errors
/// When a row cannot be written.
pub fn group_loans(loans: &[GroupLoan]) -> Result<Vec<u8>, Error> {
    let rows: Vec<Vec<Cell>> = loans.iter().map(group_loan_row).collect();
    csv::listing(GROUP_LOAN, &rows)
}

/// The insurance policies of groups.
pub fn insurances(policies: &[Insurance]) -> Result<Vec<u8>, Error> {
    let row = |policy: &Insurance| {
        let (from, to) = policy.days;
        vec![
            code(&policy.code),
            code(&policy.number),
            policy.name.clone().into(),
            policy.premium.into(),
            policy.cover.into(),
            from.into(),
            to.into(),
        ]
    };
    let rows: Vec<Vec<Cell>> = policies.iter().map(row).collect();
    csv::listing(INSURANCE, &rows)
}

/// Cut-offs of members, a row each.
///
/// # Errors
/// When a row cannot be written.
pub fn member_cut_offs(members: &[MemberCutOff]) -> Result<Vec<u8>, Error> {
    let rows: Vec<Vec<Cell>> = members.iter().map(member_row).collect();
    csv::listing(MEMBER, &rows)
}

/// Running loans of members, a row each.
///
/// # Errors
/// When a row cannot be written.
pub fn member_loans(loans: &[MemberLoan]) -> Result<Vec<u8>, Error> {
    let rows: Vec<Vec<Cell>> = loans.iter().map(member_loan_row).collect();
    csv::listing(MEMBER_LOAN, &rows)
}

const GROUP: &[&str] = &[
    "shg_code",
    "shg_name",
    "meetings_held",
    "last_meeting_date",
    "cash_in_hand",
    "cash_in_bank",
    "fixed_deposits",
    "savings_with_vo",
    "savings_with_clf",
    "share_capital_vo",
    "share_capital_clf",
    "start_up_grant",
    "rf_received",
    "rf_returned",
    "cif_received",
    "cif_returned",
    "vrf",
    "other_govt_grant",
    "other_receipts",
    "closed_bank_loans",
    "closed_bank_loans_amount",
    "closed_vo_loans",
    "closed_vo_loans_amount",
    "closed_clf_loans",
    "closed_clf_loans_amount",
];

const GROUP_LOAN: &[&str] = &[
    "shg_code",
    "source",
    "type",
    "loan_number",
    "bank",
    "branch",
    "ifsc",
    "sanctioned_date",
    "sanctioned_amount",
    "disbursed_date",
    "disbursed_amount",
    "rate",
    "instalments",
    "instalment_amount",
    "instalments_repaid",
    "principal_paid",
    "interest_paid",
    "principal_overdue",
    "interest_overdue",
];

const INSURANCE: &[&str] = &[
    "shg_code",
    "policy_number",
    "policy_name",
    "premium",
    "cover",
    "from_date",
    "to_date",
];

const MEMBER: &[&str] = &[
    "shg_code",
    "member_code",
    "member_name",
    "belonging_name",
    "meetings_attended",
    "compulsory_saving",
    "voluntary_saving",
    "special_saving",
    "closed_loans",
    "closed_loans_amount",
];

const MEMBER_LOAN: &[&str] = &[
    "shg_code",
    "member_code",
    "source",
    "loan_number",
    "loan_date",
    "loan_amount",
    "rate",
    "instalments",
    "instalment_amount",
    "repayment_start_month",
    "amount_paid",
    "purpose",
    "principal_overdue",
    "interest_overdue",
];

fn group_row(group: &GroupCutOff) -> Vec<Cell> {
    let mut row = vec![
        code(&group.code),
        group.name.clone().into(),
        group.meetings.into(),
        group.last_meeting.into(),
        group.cash.into(),
        group.bank.into(),
        group.fixed_deposits.into(),
    ];
    row.extend(money(&group.federation_savings));
    row.extend(money(&group.share_capital));
    row.push(group.start_up.into());
    row.extend(money(&group.revolving_fund));
    row.extend(money(&group.community_investment_fund));
    row.extend(money(&[
        group.vulnerability_reduction_fund,
        group.other_grants,
        group.other_receipts,
    ]));
    row.extend(
        group
            .closed_loans
            .into_iter()
            .flat_map(|(count, sum)| [count.into(), sum.into()]),
    );
    row
}

fn group_loan_row(loan: &GroupLoan) -> Vec<Cell> {
    let kind = if loan.source == Source::CashCredit {
        "CC"
    } else {
        "TL"
    };
    let mut row = vec![
        code(&loan.code),
        source(loan.source),
        kind.into(),
        code(&loan.number),
    ];
    row.extend(loan.bank.iter().map(|part| code(part)));
    row.extend([
        loan.sanctioned.0.into(),
        loan.sanctioned.1.into(),
        loan.disbursed.0.into(),
        loan.disbursed.1.into(),
        loan.rate.map_or(Cell::Empty, Cell::Percent),
        loan.instalments.into(),
        loan.instalment.into(),
        loan.instalments_repaid.into(),
    ]);
    row.extend(money(&loan.paid));
    row.extend([loan.principal_overdue.into(), loan.interest_overdue.into()]);
    row
}

fn member_row(member: &MemberCutOff) -> Vec<Cell> {
    let mut row = vec![
        code(&member.group),
        code(&member.code),
        member.name.clone().into(),
        member.belonging_name.clone().into(),
        member.meetings.into(),
    ];
    row.extend(money(&member.savings));
    row.extend([member.closed_loans.0.into(), member.closed_loans.1.into()]);
    row
}

fn member_loan_row(loan: &MemberLoan) -> Vec<Cell> {
    let mut row = vec![
        code(&loan.group),
        code(&loan.member),
        source(loan.source),
        code(&loan.number),
        loan.date.into(),
        loan.amount.into(),
        Cell::Percent(loan.rate),
        loan.instalments.into(),
        loan.instalment.into(),
        Cell::Code(loan.begins.to_string()),
        loan.paid.into(),
        loan.purpose.clone().into(),
    ];
    row.extend(money(&loan.overdue));
    row
}

fn code(text: &str) -> Cell {
    Cell::Code(text.into())
}

fn money<const N: usize>(amounts: &[Paise; N]) -> [Cell; N] {
    amounts.map(Into::into)
}

/// Short words, for the codes are not public.
fn source(source: Source) -> Cell {
    let word = match source {
        Source::OwnFund => "OWN",
        Source::RevolvingFund => "RF",
        Source::CommunityInvestmentFund => "CIF",
        Source::VulnerabilityReductionFund => "VRF",
        Source::Federation => "VO/CLF",
        Source::BankTermLoan | Source::CashCredit => "BANK",
    };
    word.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn a_running_loan_of_a_member_has_the_apps_fields_in_its_order() {
        let loan = MemberLoan {
            group: "00123".into(),
            member: "000456".into(),
            source: Source::CommunityInvestmentFund,
            number: "L-7".into(),
            date: day("2026-08-14"),
            amount: Paise::rupees(20_000),
            rate: 1_200,
            instalments: Some(10),
            instalment: Paise::rupees(2_000),
            begins: day("2026-09-01").month(),
            paid: Paise(400_050),
            purpose: "Goats, two".into(),
            overdue: [Paise::rupees(2_000), Paise::ZERO],
        };
        let written = String::from_utf8(member_loans(&[loan]).expect("written")).expect("UTF-8");
        assert_eq!(
            written,
            "\u{FEFF}shg_code,member_code,source,loan_number,loan_date,loan_amount,rate,\
             instalments,instalment_amount,repayment_start_month,amount_paid,purpose,\
             principal_overdue,interest_overdue\r\n\
             00123,000456,CIF,L-7,2026-08-14,20000.00,12.00,10,2000.00,2026-09,4000.50,\
             \"Goats, two\",2000.00,0.00\r\n"
        );
    }

    fn text(written: Result<Vec<u8>, Error>) -> String {
        String::from_utf8(written.expect("written")).expect("UTF-8")
    }

    /// Amounts that are all different, so that no two columns can change places.
    fn rs<const N: usize>(first: i64) -> [Paise; N] {
        std::array::from_fn(|nth| Paise::rupees(first + i64::try_from(nth).expect("few")))
    }

    #[test]
    fn a_group_has_the_fields_of_a_cut_off_in_its_order() {
        let [
            cash,
            bank,
            fixed_deposits,
            start_up,
            vulnerability_reduction_fund,
        ] = rs(1);
        let [other_grants, other_receipts] = rs(6);
        let group = GroupCutOff {
            code: "001".into(),
            name: "Zoya".into(),
            meetings: 30,
            last_meeting: Some(day("2026-10-31")),
            cash,
            bank,
            fixed_deposits,
            federation_savings: rs(11),
            share_capital: rs(13),
            start_up,
            revolving_fund: rs(15),
            community_investment_fund: rs(17),
            vulnerability_reduction_fund,
            other_grants,
            other_receipts,
            closed_loans: [
                (21, Paise::rupees(31)),
                (22, Paise::rupees(32)),
                (23, Paise::rupees(33)),
            ],
        };
        assert_eq!(
            text(group_cut_offs(&[group])),
            "\u{FEFF}shg_code,shg_name,meetings_held,last_meeting_date,cash_in_hand,cash_in_bank,\
             fixed_deposits,savings_with_vo,savings_with_clf,share_capital_vo,share_capital_clf,\
             start_up_grant,rf_received,rf_returned,cif_received,cif_returned,vrf,other_govt_grant,\
             other_receipts,closed_bank_loans,closed_bank_loans_amount,closed_vo_loans,\
             closed_vo_loans_amount,closed_clf_loans,closed_clf_loans_amount\r\n\
             001,Zoya,30,2026-10-31,1.00,2.00,3.00,11.00,12.00,13.00,14.00,4.00,15.00,16.00,17.00,\
             18.00,5.00,6.00,7.00,21,31.00,22,32.00,23,33.00\r\n"
        );
    }

    #[test]
    fn a_running_loan_of_a_group_has_the_fields_of_a_cut_off_in_its_order() {
        let loan = GroupLoan {
            code: "001".into(),
            source: Source::CashCredit,
            number: "77".into(),
            bank: ["JKB".into(), "Leh".into(), "JAKA0LEHXXX".into()],
            sanctioned: (day("2025-01-01"), Paise::rupees(1)),
            disbursed: (day("2025-01-02"), Paise::rupees(2)),
            rate: Some(700),
            instalments: Some(12),
            instalment: Some(Paise::rupees(3)),
            instalments_repaid: Some(4),
            paid: rs(5),
            principal_overdue: Paise::rupees(7),
            interest_overdue: Some(Paise::rupees(8)),
        };
        assert_eq!(
            text(group_loans(&[loan])),
            "\u{FEFF}shg_code,source,type,loan_number,bank,branch,ifsc,sanctioned_date,\
             sanctioned_amount,disbursed_date,disbursed_amount,rate,instalments,instalment_amount,\
             instalments_repaid,principal_paid,interest_paid,principal_overdue,interest_overdue\r\n\
             001,BANK,CC,77,JKB,Leh,JAKA0LEHXXX,2025-01-01,1.00,2025-01-02,2.00,7.00,12,3.00,4,5.00,\
             6.00,7.00,8.00\r\n"
        );
    }

    #[test]
    fn a_member_and_a_policy_have_the_fields_of_a_cut_off_in_their_order() {
        let member = MemberCutOff {
            group: "001".into(),
            code: "002".into(),
            name: "Zoya".into(),
            belonging_name: "Ali".into(),
            meetings: 30,
            savings: rs(1),
            closed_loans: (5, Paise::rupees(6)),
        };
        assert_eq!(
            text(member_cut_offs(&[member])),
            "\u{FEFF}shg_code,member_code,member_name,belonging_name,meetings_attended,\
             compulsory_saving,voluntary_saving,special_saving,closed_loans,closed_loans_amount\r\n\
             001,002,Zoya,Ali,30,1.00,2.00,3.00,5,6.00\r\n"
        );
        let policy = Insurance {
            code: "001".into(),
            number: "0077".into(),
            name: "PMSBY".into(),
            premium: Paise::rupees(20),
            cover: Paise::rupees(200_000),
            days: (day("2026-06-01"), day("2027-05-31")),
        };
        assert_eq!(
            text(insurances(&[policy])),
            "\u{FEFF}shg_code,policy_number,policy_name,premium,cover,from_date,to_date\r\n\
             001,0077,PMSBY,20.00,200000.00,2026-06-01,2027-05-31\r\n"
        );
    }
}
