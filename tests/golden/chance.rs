//! Books made by chance: whatever is legal keeps every identity of the accounts, and whatever is
//! not is refused with a code.

use std::collections::BTreeMap;

use domain::clock::Clock;
use domain::figures::{self, Figure};
use domain::ledger::{Folio, Head, Nature, Page, Purse};
use domain::operation::Change as AnyChange;
use domain::shg::book::{Book, Loan};
use domain::shg::cutoff::{CutOffAssets, CutOffFunds, CutOffLoan, CutOffMember, CutOffSaving};
use domain::shg::entry::{Resolved, VoucherLine};
use domain::shg::loan::{
    BrokenMonth, InterestPeriod, Method, Rate, Source, appropriate, dcb_months,
};
use domain::shg::meeting::{Difference, Line, Pieces, Repaid, Returned, Saved};
use domain::shg::settlement::SharingRule;
use domain::shg::{
    AgreedSaving, Attendance, BankAccount, Change, CutOff, Distribution, Frequency, Group,
    GroupKind, LoanDecision, LoanGiven, LoanTerms, Meeting, MeetingKind, Member, MemberRow, Office,
    Relation, SavingKind, Terms, Voucher,
};
use domain::{
    Date, DeviceId, GroupId, MemberId, MemberTag, Operation, Paise, PersonId, Refusal, Scope,
    VillageId,
};
use proptest::prelude::*;
use uuid::Uuid;

const WOMEN: u32 = 6;

/// The folio of the group's second account.
const SECOND: Folio = Folio(77);

/// Chance, as numbers that proptest chose and can make smaller.
#[derive(Clone, Debug)]
struct Dice(Vec<u16>, usize);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.1 += 1;
        let at = self.0.get(self.1 % self.0.len().max(1)).copied();
        // The number goes round, so that a short list does not repeat itself exactly.
        let number = u32::from(at.unwrap_or_default()).wrapping_mul(2_654_435_761);
        let turned = number.rotate_left(u32::try_from(self.1 % 31).unwrap_or_default());
        turned % sides.max(1)
    }

    fn rupees(&mut self, up_to: Paise) -> Paise {
        let most = u32::try_from(up_to.0.max(0) / 100).unwrap_or(u32::MAX);
        Paise::rupees(i64::from(self.roll(most.saturating_add(1))))
    }
}

/// A group whose book is made by chance.
struct Chance {
    group: GroupId,
    women: Vec<MemberTag>,
    operations: Vec<Operation>,
    today: Date,
    /// What was counted at the end of the last meeting.
    counted: Paise,
}

impl Chance {
    fn new() -> Self {
        let group = GroupId(Uuid::from_u128(7));
        let today: Date = "2024-04-01".parse().expect("a day");
        let terms = Terms {
            from: today,
            frequency: Frequency::Weekly,
            day: 1,
            savings: vec![AgreedSaving {
                kind: SavingKind::Compulsory,
                amount: Paise::rupees(50),
            }],
            fine_late: Paise::rupees(5),
            fine_absent: Paise::rupees(10),
            lending: None,
        };
        let added = Group {
            id: group,
            village: VillageId(Uuid::from_u128(8)),
            name: "Nyima".to_owned(),
            kind: GroupKind::Women,
            formed: Some(today),
            terms,
            bank: None,
            ifsc: None,
            account: None,
            codes: Vec::new(),
        };
        let mut chance = Self {
            group,
            women: Vec::new(),
            operations: Vec::new(),
            today,
            counted: Paise::ZERO,
        };
        chance.push(Change::GroupAdded(Box::new(added)));
        chance.open_second_account();
        for nth in 0..WOMEN {
            let member = Member {
                id: MemberId(Uuid::from_u128(100 + u128::from(nth))),
                name: format!("Padma {nth}"),
                relation: Relation::Other,
                relation_name: None,
                serial: None,
                joined: today,
                office: Office::Member,
                birth_year: None,
                mobile: None,
                nominee: None,
                photo: None,
                codes: Vec::new(),
                consented: None,
            };
            chance.women.push(member.tag());
            chance.push(Change::MemberAdded(Box::new(member)));
        }
        chance
    }

    fn open_second_account(&mut self) {
        self.push(Change::AccountOpened(Box::new(BankAccount {
            folio: SECOND,
            bank: "J&K Bank, Leh".to_owned(),
            ifsc: None,
            number: None,
            is_deposit: false,
            opened: self.today,
        })));
    }

    fn push(&mut self, change: Change) {
        let seq = self.operations.last().map_or(1, |last| last.seq + 1);
        self.operations.push(Operation {
            device: DeviceId(1),
            epoch: 1,
            seq,
            by: PersonId(1),
            seen: 0,
            at: Clock::default(),
            scope: Scope::Group(self.group),
            change: AnyChange::Shg(change),
        });
    }

    fn book(&self) -> Book {
        Book::of(self.group, self.operations.iter().cloned())
    }

    /// The old balances, with a loan that is a little overdue.
    fn cut_off(&mut self, dice: &mut Dice) {
        let mut members = Vec::new();
        let mut owes = Paise::ZERO;
        for woman in &self.women {
            let amount = Paise::rupees(100) + dice.rupees(Paise::rupees(2_000));
            owes += amount;
            members.push(CutOffMember {
                member: *woman,
                attended: dice.roll(50),
                savings: vec![CutOffSaving {
                    kind: SavingKind::Compulsory,
                    amount,
                }],
                closed: 0,
                closed_amount: Paise::ZERO,
                loans: Vec::new(),
            });
        }
        let lent = Paise::rupees(100) + dice.rupees(owes - Paise::rupees(100));
        members[0].loans.push(self.old_loan(dice, lent));
        let fund = dice.rupees(Paise::rupees(15_000));
        let mut cutoff = CutOff {
            date: self.today,
            meetings: 60,
            last_meeting: None,
            has: CutOffAssets {
                cash: owes - lent,
                bank: fund,
                ..CutOffAssets::default()
            },
            funds: CutOffFunds {
                rf_received: fund,
                ..CutOffFunds::default()
            },
            borrowings: Vec::new(),
            closed: Vec::new(),
            insurance: Vec::new(),
            members,
            difference: None,
            loans_by_paper: None,
        };
        cutoff = cutoff.checked(&self.women).expect("balanced");
        self.counted = cutoff.has.cash;
        // What does not balance is refused, with its difference.
        let mut spoilt = cutoff.clone();
        spoilt.has.bank += Paise(1);
        let difference = Paise(1);
        let refused = spoilt.checked(&self.women);
        assert_eq!(refused, Err(Refusal::CutOffDoesNotBalance { difference }));
        self.push(Change::CutOffEntered(Box::new(cutoff)));
        let last = self.operations.last().expect("an operation");
        let saved = figures::of(last);
        assert!(
            saved
                .iter()
                .all(|addition| addition.figure != Figure::Saved)
        );
    }

    fn old_loan(&self, dice: &mut Dice, lent: Paise) -> CutOffLoan {
        let overdue = dice.rupees(lent);
        CutOffLoan {
            number: None,
            source: Source::Own,
            given: self.today.plus_days(-200),
            amount: lent,
            principal_paid: Paise::ZERO,
            interest_paid: Paise::ZERO,
            principal_overdue: overdue,
            interest_overdue: dice.rupees(overdue),
            overdue_since: Some(self.today.plus_days(-40)),
            terms: self.terms(dice, lent),
            purpose: None,
        }
    }

    fn terms(&self, dice: &mut Dice, lent: Paise) -> LoanTerms {
        let every = [
            Frequency::Weekly,
            Frequency::Fortnightly,
            Frequency::Monthly,
        ][dice.roll(3) as usize];
        let most = (lent.0 / 100).clamp(1, 30);
        let most = u32::try_from(most).expect("few");
        LoanTerms {
            rate: Rate(dice.roll(4_800)),
            method: [Method::Declining, Method::Flat][dice.roll(2) as usize],
            instalments: u16::try_from(1 + dice.roll(most)).expect("few"),
            every,
            first_due: self.today.plus_days(7),
            interest: [
                InterestPeriod::Month,
                InterestPeriod::FourthMeeting,
                InterestPeriod::Meeting,
            ][dice.roll(3) as usize],
            broken: [BrokenMonth::Full, BrokenMonth::Nil, BrokenMonth::ByDays]
                [dice.roll(3) as usize],
            moratorium: u8::try_from(dice.roll(3)).expect("few"),
            instalment: None,
        }
    }

    /// A legal meeting, some days later.
    fn meeting(&mut self, dice: &mut Dice) -> Meeting {
        self.today = self
            .today
            .plus_days(1 + i32::try_from(dice.roll(30)).expect("days"));
        let book = self.book();
        let opening_cash = book.balance(Head::Cash, self.today);
        let withdrawal_account = self.account(dice);
        let bank = book.balances(self.today);
        let bank = bank.get(&Purse::Bank.page(withdrawal_account));
        let mut meeting = Meeting {
            date: self.today,
            kind: MeetingKind::Regular,
            ordinal: 0,
            rows: self.rows(dice),
            lines: Vec::new(),
            deposit: Paise::ZERO,
            withdrawal: dice.rupees(bank.copied().unwrap_or_default()),
            deposit_account: self.account(dice),
            withdrawal_account,
            opening_cash,
            count: Vec::new(),
            difference: None,
            signatories: self.women[..2].to_vec(),
            presiding: None,
            note: None,
            repayments: Vec::new(),
            loans: Vec::new(),
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        };
        self.repay(&mut meeting, &book.loans(), dice);
        self.spend(&mut meeting, &book, dice);
        let cash = meeting.totals().expected_cash;
        let counted = if dice.roll(8) == 0 && cash > Paise::rupees(5) {
            cash - Paise::rupees(5)
        } else {
            cash
        };
        meeting.count.push(Pieces {
            value: counted,
            pieces: 1,
        });
        if counted != cash {
            meeting.difference = Some(Difference {
                amount: counted - cash,
                explanation: "a note was torn".to_owned(),
                named_by: self.women[..2].to_vec(),
            });
        }
        meeting
    }

    /// One of the group's two accounts.
    fn account(&self, dice: &mut Dice) -> Option<Folio> {
        [None, Some(SECOND)][dice.roll(2) as usize]
    }

    fn rows(&self, dice: &mut Dice) -> Vec<MemberRow> {
        let mut rows = Vec::new();
        for (nth, woman) in self.women.iter().enumerate() {
            let mark = if nth < 2 { 0 } else { dice.roll(6) };
            let attendance = match mark {
                3 => Attendance::Absent,
                4 => Attendance::Informed,
                5 => Attendance::Late,
                _ => Attendance::Present,
            };
            let amount = dice.rupees(Paise::rupees(60));
            let kind = SavingKind::ALL[dice.roll(3) as usize];
            let savings = vec![Saved { kind, amount }];
            let savings = savings.into_iter().filter(|saved| !saved.amount.is_zero());
            rows.push(MemberRow {
                member: *woman,
                attendance,
                savings: savings.collect(),
                fine: dice.rupees(Paise::rupees(10)),
            });
        }
        rows
    }

    fn repay(&self, meeting: &mut Meeting, loans: &[Loan], dice: &mut Dice) {
        for loan in loans {
            let due = loan.account.due(self.today);
            let brought = match dice.roll(4) {
                0 => due.now(),
                1 => due.everything(),
                2 => dice.rupees(due.everything()),
                _ => Paise::ZERO,
            };
            let split = appropriate(brought, &due, domain::shg::loan::Part::USUAL);
            assert_eq!(split.excess, Paise::ZERO);
            if brought.is_zero() {
                continue;
            }
            meeting.repayments.push(Repaid {
                loan: loan.tag,
                member: loan.member,
                penalty: dice.rupees(Paise::rupees(3)),
                interest: split.interest,
                principal: split.all_principal(),
                purse: [Purse::Cash, Purse::Bank][dice.roll(2) as usize],
                paid_by: None,
                account: self.account(dice),
            });
        }
    }

    /// What goes out: expenses, savings given back, loans, cash to the bank; never more than is
    /// there.
    fn spend(&self, meeting: &mut Meeting, book: &Book, dice: &mut Dice) {
        let left = |meeting: &Meeting| meeting.totals().expected_cash;
        let line = |head, paid, amount| Line {
            head,
            paid,
            amount,
            purse: Purse::Cash,
            member: None,
            note: None,
            folio: None,
            account: None,
        };
        let gift = dice.rupees(Paise::rupees(100));
        meeting.lines.push(line(Head::Donation, false, gift));
        let spent = dice.rupees(left(meeting).min(Paise::rupees(50)));
        meeting.lines.push(line(Head::Stationery, true, spent));
        for (woman, share) in book.shares_unpaid(self.today) {
            let share = dice.rupees(share.min(left(meeting)));
            if !share.is_zero() && dice.roll(2) == 0 {
                let paid = line(Head::Dividend, true, share);
                meeting.lines.push(Line {
                    member: Some(woman),
                    ..paid
                });
            }
        }
        let woman = self.women[dice.roll(WOMEN) as usize];
        let page = Page::from(Head::VoluntarySaving).of(woman);
        let saved = -book
            .balances(self.today)
            .get(&page)
            .copied()
            .unwrap_or_default();
        let amount = dice.rupees(saved.min(left(meeting)));
        if !amount.is_zero() {
            meeting.returned.push(Returned {
                member: woman,
                kind: SavingKind::Voluntary,
                amount,
                purse: Purse::Cash,
                account: None,
            });
        }
        let amount = dice.rupees(left(meeting));
        if dice.roll(2) == 0 && amount > Paise::rupees(20) {
            let member = self.women[dice.roll(WOMEN) as usize];
            meeting.loans.push(LoanGiven {
                member,
                nth: 0,
                amount,
                source: Source::ALL[dice.roll(7) as usize],
                terms: self.terms(dice, amount),
                purse: Purse::Cash,
                purpose: None,
                account: None,
            });
        }
        meeting.deposit = dice.rupees(left(meeting));
    }

    /// What the bank does: heads and an amount.
    fn voucher(&self, dice: &mut Dice) -> Voucher {
        let amount = Paise::rupees(1) + dice.rupees(Paise::rupees(20_000));
        let of = [
            Head::RevolvingFund,
            Head::CommunityInvestmentFund,
            Head::BankInterest,
            Head::BankTermLoan,
        ];
        let line = VoucherLine {
            debit: Purse::Bank.page(self.account(dice)),
            credit: of[dice.roll(4) as usize].into(),
            amount,
        };
        let ordinal = u8::try_from(self.operations.len() % 250).expect("few");
        Voucher {
            date: self.today,
            ordinal,
            lines: vec![line],
            narration: "what the bank did".to_owned(),
            reference: None,
        }
    }

    /// A resolution about some loan that runs; nothing when none does.
    fn decision(&self, dice: &mut Dice) -> Option<LoanDecision> {
        let loans = self.book().loans();
        let running: Vec<&Loan> = loans.iter().filter(|loan| !loan.closed).collect();
        let count = u32::try_from(running.len()).expect("few");
        let loan = running.get(dice.roll(count) as usize)?;
        let standing = loan.account.standing(self.today);
        let what = match dice.roll(3) {
            0 => {
                let principal = dice.rupees(standing.principal_outstanding);
                let interest = dice.rupees(standing.interest_due);
                // Nobody resolves to give up nothing.
                if principal.is_zero() && interest.is_zero() {
                    return None;
                }
                Resolved::WrittenOff {
                    principal,
                    interest,
                }
            }
            1 if !standing.principal_outstanding.is_zero() => Resolved::Rescheduled {
                terms: self.terms(dice, standing.principal_outstanding),
            },
            _ => {
                let from = standing.next_due?.date;
                let to = from.plus_days(1 + i32::try_from(dice.roll(20)).expect("days"));
                Resolved::DueMoved { from, to }
            }
        };
        Some(LoanDecision {
            loan: loan.tag,
            member: loan.member,
            date: self.today,
            what,
            resolution: "resolved".to_owned(),
        })
    }

    /// One thing happens; answers what it should do to the corpus.
    fn act(&mut self, dice: &mut Dice) -> Paise {
        match dice.roll(10) {
            8 => {
                self.share_out(dice);
                Paise::ZERO
            }
            9 => {
                self.take_back_shares(dice);
                Paise::ZERO
            }
            0 => {
                let voucher = self.voucher(dice);
                illegal_vouchers(&voucher);
                let line = voucher.lines[0];
                let raises = line.credit.head.nature() != Nature::Liability;
                let voucher = voucher.checked().expect("a sound voucher");
                self.push(Change::VoucherEntered(Box::new(voucher)));
                if raises { line.amount } else { Paise::ZERO }
            }
            1 => {
                let Some(decision) = self.decision(dice) else {
                    return Paise::ZERO;
                };
                let lost = match decision.what {
                    Resolved::WrittenOff { principal, .. } => principal,
                    _ => Paise::ZERO,
                };
                let decision = decision.checked().expect("a sound decision");
                self.push(Change::LoanDecided(Box::new(decision)));
                -lost
            }
            2 => {
                // The last record is taken back, and everything is as it was before it.
                let was = (self.today, self.counted, self.balances());
                let meeting = self.meeting(dice);
                self.push(Change::MeetingClosed(Box::new(meeting)));
                self.operations.pop();
                (self.today, self.counted) = (was.0, was.1);
                assert_eq!(self.balances(), was.2);
                Paise::ZERO
            }
            _ => {
                let meeting = self.meeting(dice);
                self.illegal_meetings(&meeting);
                let meeting = meeting.checked(&self.women).expect("a sound meeting");
                let totals = meeting.totals();
                self.counted = totals.counted;
                let earned = totals.interest + totals.penalties + totals.fines;
                let lines = totals.received - totals.paid;
                let moved = totals.saved - totals.returned + totals.difference;
                self.push(Change::MeetingClosed(Box::new(meeting)));
                earned + lines + moved
            }
        }
    }

    /// A part of the surplus that nobody has a share of yet is shared out.
    fn share_out(&mut self, dice: &mut Dice) {
        let book = self.book();
        let mut corpus = book.corpus(self.today);
        let unpaid = book.shares_unpaid(self.today).into_iter();
        let unpaid: Paise = unpaid.map(|(_, left)| left).sum();
        corpus.surplus = corpus.surplus - unpaid;
        let surplus = dice.rupees(corpus.shareable());
        let rule = [SharingRule::Equal, SharingRule::BySavingsMonths][dice.roll(2) as usize];
        let members = book.savings_months(self.today);
        let shared = Distribution::of(self.today, rule, surplus, &members, "resolved".to_owned());
        let gives_nothing = shared.given_out().is_zero();
        match shared.checked(&corpus) {
            Ok(shared) if !gives_nothing => self.push(Change::Distributed(Box::new(shared))),
            Err(Refusal::FieldInvalid { field }) if gives_nothing => assert_eq!(field, "surplus"),
            other => panic!("a sound distribution: {other:?}"),
        }
    }

    /// What was shared out is taken back where none of it is paid; what is paid stays.
    fn take_back_shares(&mut self, dice: &mut Dice) {
        let book = self.book();
        let count = u32::try_from(book.distributions.len()).expect("few");
        let Some((one, _)) = book.distributions.get(dice.roll(count) as usize) else {
            return;
        };
        let before = self.operations.clone();
        self.operations
            .retain(|operation| operation.reference() != *one);
        let agreed = self.nobody_has_more_than_her_shares();
        assert_eq!(agreed, book.paid_out(*one).is_none(), "{one:?}");
        if !agreed {
            self.operations = before;
        }
    }

    /// Whether all that meetings paid of the surplus had been shared out by then.
    fn nobody_has_more_than_her_shares(&self) -> bool {
        let book = self.book();
        let days = book.records.iter().map(|record| record.date);
        let days: Vec<Date> = days.collect();
        let shared = |woman: MemberTag, on: Date| -> Paise {
            let until = book.distributions.iter().filter(|(_, one)| one.date <= on);
            let shares = until.flat_map(|(_, one)| &one.shares);
            let hers = shares.filter(|share| share.member == woman);
            hers.map(|share| share.share).sum()
        };
        days.into_iter().all(|on| {
            let balances = book.balances(on);
            self.women.iter().all(|woman| {
                let page = Page::from(Head::Dividend).of(*woman);
                let paid = balances.get(&page).copied().unwrap_or_default();
                paid <= shared(*woman, on)
            })
        })
    }

    fn balances(&self) -> BTreeMap<Page, Paise> {
        self.book().balances(self.today)
    }

    fn corpus(&self) -> Paise {
        let is_own = |head: Head| {
            let saving = SavingKind::ALL.iter().any(|kind| kind.head() == head);
            let own = [Nature::Equity, Nature::Income, Nature::Expense];
            saving || own.contains(&head.nature())
        };
        let pages = self.balances().into_iter();
        let own = pages.filter(|(page, _)| is_own(page.head));
        own.map(|(_, amount)| -amount).sum()
    }

    /// Every way in which a meeting may be wrong is refused, with a code.
    fn illegal_meetings(&self, sound: &Meeting) {
        let stranger = MemberTag(1);
        let wrong: [&dyn Fn(&mut Meeting); 14] = [
            &|m| m.rows[2].member = stranger,
            &|m| m.rows.truncate(5),
            &|m| m.rows[3] = m.rows[2].clone(),
            &|m| m.rows[0].fine = Paise(-1),
            &|m| {
                let kind = SavingKind::Special;
                let twice = [Paise(100), Paise(200)].map(|amount| Saved { kind, amount });
                m.rows[0].savings = twice.to_vec();
            },
            &|m| m.deposit = Paise(-100),
            &|m| m.withdrawal = Paise::LARGEST_ENTRY + Paise(1),
            &|m| m.lines[0].paid = true,
            &|m| m.lines[1].head = Head::Cash,
            &|m| m.signatories.truncate(1),
            &|m| m.signatories[1] = m.signatories[0],
            &|m| m.signatories[1] = stranger,
            &|m| m.count[0].value += Paise(100),
            &|m| m.date = "1850-01-01".parse().expect("a day"),
        ];
        for (nth, spoil) in wrong.iter().enumerate() {
            let mut meeting = sound.clone();
            spoil(&mut meeting);
            let refusal = meeting.checked(&self.women).expect_err("it is wrong");
            has_code(&refusal, nth);
        }
        for loan in 0..sound.loans.len() {
            let wrong: [&dyn Fn(&mut LoanGiven); 6] = [
                &|l| l.amount = Paise::ZERO,
                &|l| l.terms.instalments = 0,
                &|l| l.terms.first_due = sound.date,
                &|l| l.terms.rate = Rate(Rate::HIGHEST.0 + 1),
                &|l| l.terms.instalment = Some(Paise::ZERO),
                &|l| l.terms.instalment = Some(Paise(-100)),
            ];
            for (nth, spoil) in wrong.iter().enumerate() {
                let mut meeting = sound.clone();
                spoil(&mut meeting.loans[loan]);
                let refusal = meeting.checked(&self.women).expect_err("it is wrong");
                has_code(&refusal, nth);
            }
        }
    }

    /// What must be true of every book.
    fn holds(&self) {
        let book = self.book();
        let balances = book.balances(self.today);
        assert!(book.trial_balance(self.today).is_zero());
        assert_eq!(book.balance(Head::Cash, self.today), self.counted);
        self.passbooks_add_up(&book, &balances);
        assert!(self.nobody_has_more_than_her_shares());
        let accounts = [None, Some(SECOND)].map(|account| {
            let page = Purse::Bank.page(account);
            balances.get(&page).copied().unwrap_or_default()
        });
        assert!(accounts.iter().all(|left| *left >= Paise::ZERO));
        let all: Paise = accounts.into_iter().sum();
        assert_eq!(book.balance(Head::Bank, self.today), all);
        let loans = book.loans();
        let lent: Paise = loans
            .iter()
            .map(|loan| {
                let standing = loan.account.standing(self.today);
                let page = Page::from(Head::LoanToMember)
                    .of(loan.member)
                    .on(Some(loan.tag.into()));
                let posted = balances.get(&page).copied().unwrap_or_default();
                assert_eq!(posted, standing.principal_outstanding);
                let parts = standing.principal_paid + standing.principal_written_off;
                assert_eq!(standing.given, parts + standing.principal_outstanding);
                assert_eq!(
                    standing.interest_charged + standing.interest_ahead,
                    standing.interest_paid + standing.interest_waived + standing.interest_due
                );
                standing.principal_outstanding
            })
            .sum();
        assert_eq!(book.balance(Head::LoanToMember, self.today), lent);
        for loan in &loans {
            self.collections_follow(loan);
        }
    }

    /// The heads of savings are the sum of the passbooks, and those of what was saved.
    fn passbooks_add_up(&self, book: &Book, balances: &BTreeMap<Page, Paise>) {
        for kind in SavingKind::ALL {
            let pages = self.women.iter().map(|woman| {
                let page = Page::from(kind.head()).of(*woman);
                balances.get(&page).copied().unwrap_or_default()
            });
            let passbooks: Paise = pages.sum();
            assert_eq!(book.balance(kind.head(), self.today), passbooks);
        }
    }

    /// Demand, collection and balance from month to month.
    fn collections_follow(&self, loan: &Loan) {
        let (from, to) = (loan.given_on.month(), self.today.month());
        let standing = loan.account.standing(self.today.month().last_day());
        let mut carried = None;
        let (mut principal, mut interest) = (Paise::ZERO, Paise::ZERO);
        for (_, dcb) in dcb_months(&loan.account, from, to) {
            if let Some(carried) = carried {
                assert_eq!(dcb.opening, carried);
            }
            let whole = dcb.whole_demand();
            assert_eq!(
                whole.principal - dcb.collected.principal,
                dcb.balance.principal
            );
            assert_eq!(
                whole.interest - dcb.collected.interest,
                dcb.balance.interest
            );
            let came = dcb.money();
            principal += came.principal;
            interest += came.interest;
            carried = Some(dcb.balance);
        }
        let beyond = standing.overpaid - standing.principal_back_beyond;
        assert_eq!(principal, standing.principal_paid + beyond);
        assert_eq!(
            interest + standing.interest_back_beyond,
            standing.interest_paid
        );
    }
}

/// Every way in which a voucher may be wrong is refused, with a code.
fn illegal_vouchers(sound: &Voucher) {
    let wrong: [&dyn Fn(&mut Voucher); 6] = [
        &|v| v.lines.clear(),
        &|v| v.lines[0].amount = Paise::ZERO,
        &|v| v.lines[0].amount = Paise(-1),
        &|v| v.lines[0].debit = Head::Cash.into(),
        &|v| v.lines[0].credit = v.lines[0].debit,
        &|v| v.narration = " ".to_owned(),
    ];
    for (nth, spoil) in wrong.iter().enumerate() {
        let mut voucher = sound.clone();
        spoil(&mut voucher);
        has_code(&voucher.checked().expect_err("it is wrong"), nth);
    }
}

fn has_code(refusal: &Refusal, nth: usize) {
    let code = serde_json::to_value(refusal).expect("JSON");
    assert!(code["code"].is_string(), "{nth}: {code}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_legal_keeps_every_identity(
        numbers in proptest::collection::vec(any::<u16>(), 1..80),
        steps in 1..24_u32,
        old in any::<bool>(),
    ) {
        let mut dice = Dice(numbers, 0);
        let mut chance = Chance::new();
        if old {
            chance.cut_off(&mut dice);
            chance.holds();
        }
        for _ in 0..steps {
            let before = chance.corpus();
            let change = chance.act(&mut dice);
            chance.holds();
            assert_eq!(chance.corpus(), before + change, "the corpus");
        }
    }
}
