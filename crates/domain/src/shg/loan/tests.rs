//! Whole pages: the story of the training book, the cases of shg.md 10, and what must hold of
//! every page.

use proptest::prelude::*;

use super::samples::{any_terms, terms};
use super::*;
use crate::samples::date;
use crate::{GroupId, MeetingKey, Month};

const GIVEN: &str = "2026-08-05";

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

fn loan() -> Account {
    Account::given(date(GIVEN), Paise::rupees(500), terms())
}

fn paid(day: &str, principal: i64, interest: i64) -> Entry {
    Entry {
        date: date(day),
        what: LoanEvent::Paid {
            interest: Paise::rupees(interest),
            principal: Paise::rupees(principal),
            penalty: Paise::ZERO,
            paid_by: None,
        },
    }
}

/// Until November everything as agreed, then as the woman of the book did.
fn story() -> Account {
    loan().with([
        paid("2026-09-05", 100, 10),
        paid("2026-10-05", 100, 8),
        paid("2026-11-05", 0, 6),
        paid("2026-12-05", 200, 6),
    ])
}

#[test]
fn a_loan_that_was_settled_costs_nothing_more_until_it_is_paid() {
    for method in [Method::Declining, Method::Flat] {
        let running = Account::given(
            date(GIVEN),
            Paise::rupees(500),
            LoanTerms { method, ..terms() },
        )
        .with([paid("2026-09-05", 100, 10)]);
        for on in ["2026-09-05", "2026-09-20", "2026-10-05", "2026-10-06"].map(date) {
            let what = LoanEvent::Settled;
            let settled = running.clone().with([Entry { date: on, what }]);
            let due = |account: &Account, on: Date| {
                let due = account.due(on);
                (due.interest() + due.closing_interest, due.principal())
            };
            let agreed = due(&running, on);
            for days in [0, 1, 40, 400] {
                assert_eq!(
                    due(&settled, on.plus_days(days)),
                    agreed,
                    "{on}, {days} days"
                );
            }
            let (interest, principal) = agreed;
            let whole = LoanEvent::Paid {
                interest,
                principal,
                penalty: Paise::ZERO,
                paid_by: None,
            };
            let later = on.plus_days(40);
            let entry = Entry {
                date: later,
                what: whole,
            };
            assert!(settled.with([entry]).standing(later).closed);
        }
    }
}

#[test]
fn what_a_final_account_charges_is_late_only_after_the_day_that_asks_for_it() {
    let running = Account::given(date(GIVEN), Paise::rupees(500), terms()).with([paid(
        "2026-09-05",
        100,
        10,
    )]);
    let settled = running.with([Entry {
        date: date("2026-09-20"),
        what: LoanEvent::Settled,
    }]);
    let interest = settled.standing(date("2026-09-20")).interest_due;
    assert!(!interest.is_zero());
    for day in ["2026-09-20", "2026-09-21", "2026-10-05"] {
        let standing = settled.standing(date(day));
        assert_eq!(standing.interest_due_today, interest, "{day}");
        assert_eq!(standing.overdue_days, 0, "{day}");
    }
    let after = settled.standing(date("2026-10-06"));
    assert_eq!(after.interest_overdue, interest);
    assert_eq!(after.overdue_since, Some(date("2026-10-05")));
}

#[test]
fn new_terms_that_did_not_know_of_a_final_account_charge_nothing() {
    let settled = |on: &str| Entry {
        date: date(on),
        what: LoanEvent::Settled,
    };
    let anew = |on: &str| Entry {
        date: date(on),
        what: LoanEvent::Rescheduled { terms: terms() },
    };
    let running = loan().with([paid("2026-09-05", 100, 10)]);
    let alone = running.clone().with([settled("2026-09-20")]);
    let both = running.with([settled("2026-09-20"), anew("2026-09-25")]);
    let on = date("2027-09-20");
    let owed = alone.standing(on).interest_due;
    assert_eq!(both.standing(on).interest_due, owed);
}

#[test]
fn what_was_paid_on_what_was_written_off_is_written_off_too_much_and_goes_back_to_nobody() {
    let off = |on: &str, rupees: i64| Entry {
        date: date(on),
        what: LoanEvent::WrittenOff {
            principal: Paise::rupees(rupees),
            interest: Paise::ZERO,
        },
    };
    let rupees = |amount: Paise| amount.0 / 100;
    // Paid after all of it was given up, by a device that did not know.
    let later = loan().with([off("2026-08-20", 500), paid("2026-09-05", 100, 10)]);
    // Given up before the payment was known.
    let earlier = loan().with([paid("2026-09-05", 400, 10), off("2026-09-20", 200)]);
    for (account, paid_back, off, too_much) in [(later, 100, 400, 100), (earlier, 400, 100, 100)] {
        let standing = account.standing(date("2026-12-01"));
        assert_eq!(rupees(standing.principal_paid), paid_back);
        assert_eq!(rupees(standing.principal_written_off), off);
        assert_eq!(rupees(standing.written_off_too_much), too_much);
        assert_eq!(standing.to_give_back(), Paise::ZERO);
        assert_eq!(standing.principal_outstanding, Paise::ZERO);
        // As the general ledger has it, which counts the whole resolution.
        let page = account.page(date("2026-12-01"));
        let balance = page.last().map(|row| row.principal_balance);
        assert_eq!(balance.map(rupees), Some(-100));
    }
}

#[test]
fn who_pays_out_on_the_day_of_new_terms_pays_by_the_old_ones() {
    // Payments of a day come before its resolutions, so what pays the loan out is told by the
    // terms until then, whatever the new ones say.
    for (method, rate) in [(Method::Declining, 400), (Method::Flat, 200)] {
        let until = LoanTerms { method, ..terms() };
        let new = LoanTerms {
            rate: Rate::per_month_hundredths(rate),
            first_due: date("2026-10-05"),
            ..until
        };
        let given = Account::given(date(GIVEN), Paise(50_001), until);
        let on = date("2026-08-25");
        let first = Entry {
            date: date("2026-08-20"),
            what: LoanEvent::principal_paid(Paise(10_000)),
        };
        let rescheduled = Entry {
            date: on,
            what: LoanEvent::Rescheduled { terms: new },
        };
        let account = given.with([first, rescheduled]);
        let due = account.due(on);
        let split = appropriate(due.everything(), &due, Part::USUAL);
        assert_eq!(split.excess, Paise::ZERO);
        let what = LoanEvent::Paid {
            interest: split.interest,
            principal: split.all_principal(),
            penalty: Paise::ZERO,
            paid_by: None,
        };
        let after = account.with([Entry { date: on, what }]).standing(on);
        assert!(after.closed, "{method:?}: {after:?}");
        assert_eq!(after.interest_ahead, Paise::ZERO, "{method:?}");
    }
}

#[test]
fn one_replay_tells_of_a_month_what_two_tell() {
    let story = story();
    for today in ["2026-08-05", "2026-11-04", "2026-11-20", "2027-03-01"] {
        let today = date(today);
        let told = months_of(&story, month("2026-07"), today.month(), today);
        assert!(!told.is_empty());
        for (month, of_month, standing) in told {
            let on = month.last_day().min(today);
            let alone = LoanStanding {
                next_due: None,
                ..story.standing(on)
            };
            assert_eq!(standing, alone, "{month} on {today}");
            assert_eq!(of_month, dcb(&story, month), "{month} on {today}");
        }
    }
}

#[test]
fn the_training_book_is_reproduced_to_the_rupee() {
    // Saving 25 a month, a loan of 500 in August at 2 % a month, instalment 100 (shg.md 4b). In
    // October she does not save, in November she saves 50 and pays interest only, in December
    // she pays two instalments. Columns: principal and interest that fell due, principal and
    // interest paid, balance, principal overdue, interest overdue.
    let expected = [
        ("2026-08-05", [0, 0, 0, 0, 500, 0, 0]),
        ("2026-09-05", [100, 10, 100, 10, 400, 0, 0]),
        ("2026-10-05", [100, 8, 100, 8, 300, 0, 0]),
        ("2026-11-05", [100, 6, 0, 6, 300, 100, 0]),
        ("2026-12-05", [100, 6, 200, 6, 100, 0, 0]),
    ];
    let rows: Vec<_> = story()
        .page(date("2026-12-31"))
        .into_iter()
        .map(|row| {
            let columns = [
                row.principal_due,
                row.interest_charged,
                row.principal_paid,
                row.interest_paid,
                row.principal_balance,
                row.principal_overdue,
                row.interest_overdue,
            ];
            (row.date.to_string(), columns.map(|amount| amount.0 / 100))
        })
        .collect();
    let expected: Vec<_> = expected
        .into_iter()
        .map(|(day, columns)| (day.to_owned(), columns))
        .collect();
    assert_eq!(rows, expected);
}

#[test]
fn the_due_list_of_the_training_book_fills_in_what_the_book_says() {
    for (meeting, overdue_principal, current_principal, interest) in [
        ("2026-09-05", 0, 100, 10),
        ("2026-10-05", 0, 100, 8),
        ("2026-11-05", 0, 100, 6),
        ("2026-12-05", 100, 100, 6),
        ("2027-01-05", 0, 100, 2),
    ] {
        let before = date(meeting).plus_days(-1);
        let entries = story().entries_until(before);
        let due = loan().with(entries).due(date(meeting));
        assert_eq!(due.overdue_principal, Paise::rupees(overdue_principal));
        assert_eq!(due.current_principal, Paise::rupees(current_principal));
        assert_eq!(due.interest(), Paise::rupees(interest), "{meeting}");
    }
}

#[test]
fn overdue_days_start_the_day_after_the_due_day() {
    let on = |day: &str| story().standing(date(day));
    let due_day = on("2026-11-05");
    assert_eq!(due_day.principal_due_today, Paise::rupees(100));
    assert_eq!(
        (due_day.principal_overdue, due_day.overdue_days),
        (Paise::ZERO, 0)
    );
    let next_day = on("2026-11-06");
    assert_eq!(next_day.principal_overdue, Paise::rupees(100));
    assert_eq!(next_day.overdue_since, Some(date("2026-11-05")));
    assert_eq!(next_day.overdue_days, 1);
    assert_eq!(on("2026-12-04").overdue_days, 29);
    let paid_up = on("2026-12-06");
    assert_eq!((paid_up.overdue_since, paid_up.overdue_days), (None, 0));
    let next = NextDue {
        date: date("2027-01-05"),
        // The last 100 with the interest on them.
        amount: Paise::rupees(102),
    };
    assert_eq!(paid_up.next_due, Some(next));
}

#[test]
fn a_due_day_moves_only_when_the_group_resolved_so() {
    let snow = Entry {
        date: date("2026-11-20"),
        what: LoanEvent::DueMoved {
            from: date("2026-11-05"),
            to: date("2026-11-19"),
        },
    };
    let standing = story().with([snow]).standing(date("2026-11-21"));
    assert_eq!(standing.overdue_days, 2);
    let before = story().with([snow]).standing(date("2026-11-12"));
    assert_eq!(
        (before.overdue_days, before.interest_charged),
        (0, Paise::rupees(18))
    );
    // The interest of November is what it would have been, and was paid before it was charged.
    assert_eq!(before.interest_ahead, Paise::rupees(6));
    assert_eq!(standing.interest_charged, Paise::rupees(24));
}

#[test]
fn the_next_payment_is_what_will_be_asked_for_then() {
    let next = |account: &Account, on: &str| {
        let next = account.standing(date(on)).next_due;
        next.map(|next| (next.date.to_string(), next.amount.0 / 100))
    };
    let told = |day: &str, rupees| Some((day.to_owned(), rupees));
    // A moratorium: interest alone.
    let waits = LoanTerms {
        moratorium: 2,
        ..terms()
    };
    let account = Account::given(date(GIVEN), Paise::rupees(500), waits);
    assert_eq!(next(&account, GIVEN), told("2026-09-05", 10));
    // What was not paid is asked for with it.
    assert_eq!(next(&account, "2026-09-06"), told("2026-10-05", 20));
    let account = account.with([paid("2026-09-05", 0, 10), paid("2026-10-05", 0, 10)]);
    assert_eq!(next(&account, "2026-10-05"), told("2026-11-05", 110));
    // One instalment that is not brought: a month later it costs one month more.
    let once = |rate| {
        let terms = LoanTerms {
            instalments: 1,
            rate: Rate::per_month_hundredths(rate),
            ..terms()
        };
        Account::given(date(GIVEN), Paise::rupees(500), terms)
    };
    assert_eq!(next(&once(200), "2026-09-05"), told("2026-10-05", 520));
    assert_eq!(next(&once(200), "2026-12-20"), told("2027-01-05", 550));
    assert_eq!(next(&once(0), "2026-12-20"), told("2027-01-05", 500));
    // The principal came without its interest: that alone is left.
    let without = once(200).with([paid("2026-09-05", 500, 0)]);
    assert_eq!(next(&without, "2026-09-20"), told("2026-10-05", 10));
    let closed = once(200).with([paid("2026-09-05", 500, 10)]);
    assert_eq!(next(&closed, "2026-09-05"), None);
}

#[test]
fn an_advance_is_an_advance_and_the_next_instalment_smaller() {
    let ahead = loan().with([paid("2026-09-05", 250, 10)]);
    let standing = ahead.standing(date("2026-09-05"));
    assert_eq!(standing.advance, Paise::rupees(150));
    // October's instalment is paid, its interest is not: 250 x 2 %.
    let next = NextDue {
        date: date("2026-10-05"),
        amount: Paise::rupees(5),
    };
    assert_eq!(standing.next_due, Some(next));
    // Interest on what is outstanding: 250 x 2 %.
    let due = ahead.due(date("2026-10-05"));
    assert_eq!(
        (due.current_principal, due.interest()),
        (Paise::ZERO, Paise::rupees(5))
    );
    let dcb = dcb(&ahead, month("2026-09"));
    assert_eq!(dcb.advance.principal, Paise::rupees(150));
    assert_eq!(dcb.collected.principal, Paise::rupees(100));
    let october = super::dcb(&ahead, month("2026-10"));
    assert_eq!(october.from_advance.principal, Paise::rupees(100));
    assert_eq!(october.recovery().percent(), Some(9_524));
}

#[test]
fn somebody_else_may_bring_the_money() {
    let sister = Entry {
        date: date("2026-09-05"),
        what: LoanEvent::Paid {
            interest: Paise::rupees(10),
            principal: Paise::rupees(100),
            penalty: Paise::rupees(5),
            paid_by: Some(MemberTag(7)),
        },
    };
    let page = loan().with([sister]).page(date("2026-09-30"));
    assert_eq!(page[1].paid_by, Some(MemberTag(7)));
    assert_eq!(page[1].penalty, Paise::rupees(5));
    assert_eq!(page[1].principal_balance, Paise::rupees(400));
}

#[test]
fn one_woman_holds_loans_of_several_sources_each_with_its_own_due_list() {
    let meeting = MeetingKey::of(GroupId(uuid::Uuid::nil()), date(GIVEN), 0, 0);
    let given = |nth, source, rate| LoanGiven {
        member: MemberTag(7),
        nth,
        amount: Paise::rupees(500),
        source,
        terms: LoanTerms {
            rate: Rate(rate),
            ..terms()
        },
        purse: Purse::Cash,
        purpose: Some(" goats ".to_owned()),
        account: None,
    };
    let loans = [
        given(0, Source::Own, 2_400),
        given(1, Source::CommunityInvestmentFund, 1_200),
        given(2, Source::CashCredit, 700),
    ];
    let due = loans.clone().map(|loan| {
        let account = Account::given(date(GIVEN), loan.amount, loan.terms);
        account.due(date("2026-09-05")).interest().0 / 100
    });
    assert_eq!(due, [10, 5, 3]);
    let mut tags = loans.clone().map(|loan| loan.tag(meeting)).to_vec();
    tags.sort_unstable();
    tags.dedup();
    assert_eq!(tags.len(), 3);
    assert_eq!(loans[0].tag(meeting), loans[0].clone().tag(meeting));
    let checked = loans[0].clone().checked(date(GIVEN)).expect("is sound");
    assert_eq!(checked.purpose.as_deref(), Some("goats"));
}

#[test]
fn a_meeting_some_days_late_does_not_cost_interest_on_the_instalment() {
    let late = loan().with([paid("2026-09-08", 100, 10)]);
    assert_eq!(
        late.due(date("2026-10-05")).current_interest,
        Paise::rupees(8)
    );
    let a_week_late = loan().with([paid("2026-09-12", 100, 10)]);
    assert_eq!(
        a_week_late.due(date("2026-10-05")).current_interest,
        Paise::rupees(10)
    );
}

#[test]
fn a_meeting_before_the_due_day_takes_what_will_be_due() {
    let due = loan().due(date("2026-09-05"));
    let early = loan().with([paid("2026-09-03", due.current_principal.0 / 100, 10)]);
    assert_eq!(
        early.standing(date("2026-09-03")).interest_ahead,
        Paise::rupees(10)
    );
    let after = early.standing(date("2026-09-06"));
    assert_eq!(
        (after.interest_due, after.interest_ahead),
        (Paise::ZERO, Paise::ZERO)
    );
    assert_eq!((after.overdue_days, after.advance), (0, Paise::ZERO));
    assert_eq!(
        early.due(date("2026-10-05")).current_interest,
        Paise::rupees(8)
    );
}

#[test]
fn paying_everything_out_closes_the_loan_and_ends_its_interest() {
    // In the middle of the second month: its interest too, as the group resolved (full).
    let one = loan().with([paid("2026-09-05", 100, 10)]);
    let due = one.due(date("2026-09-20"));
    assert_eq!(due.closing_interest, Paise::rupees(8));
    assert_eq!(due.everything(), Paise::rupees(408));
    let split = appropriate(Paise::rupees(420), &due, Part::USUAL);
    assert_eq!(
        (split.interest, split.excess),
        (Paise::rupees(8), Paise::rupees(12))
    );
    let closed = one.clone().with([paid("2026-09-20", 400, 8)]);
    let standing = closed.standing(date("2027-06-30"));
    assert!(standing.closed);
    assert_eq!(standing.interest_charged, Paise::rupees(18));
    assert_eq!((standing.advance, standing.next_due), (Paise::ZERO, None));
    // On an interest day nothing is added.
    assert_eq!(one.due(date("2026-10-05")).everything(), Paise::rupees(408));
    // By days: 400 x 24 % x 15 / 365 = 3.95.
    let by_days = LoanTerms {
        broken: BrokenMonth::ByDays,
        ..terms()
    };
    let account = Account::given(date(GIVEN), Paise::rupees(500), by_days);
    let account = account.with([paid("2026-09-05", 100, 10)]);
    assert_eq!(
        account.due(date("2026-09-20")).closing_interest,
        Paise::rupees(4)
    );
}

#[test]
fn what_is_paid_beyond_the_loan_is_shown_as_owed_back() {
    let much = loan().with([paid("2026-09-05", 520, 10)]);
    let standing = much.standing(date("2026-10-31"));
    assert_eq!(standing.overpaid, Paise::rupees(20));
    assert_eq!(standing.principal_paid, Paise::rupees(500));
    assert!(standing.closed);
}

#[test]
fn unpaid_interest_is_carried_and_bears_none() {
    // Nothing is ever paid: 10 a month, also after the last instalment, and never more.
    let standing = loan().standing(date("2027-08-05"));
    assert_eq!(standing.interest_due, Paise::rupees(120));
    assert_eq!(standing.interest_due_today, Paise::rupees(10));
    assert_eq!(standing.overdue_since, Some(date("2026-09-05")));
    assert_eq!(standing.principal_overdue, Paise::rupees(500));
    assert_eq!(standing.scheduled_outstanding, Paise::ZERO);
}

#[test]
fn a_loan_is_agreed_anew_with_its_interest_still_due() {
    let anew = LoanTerms {
        instalments: 8,
        first_due: date("2027-01-05"),
        ..terms()
    };
    let rescheduled = Entry {
        date: date("2026-12-05"),
        what: LoanEvent::Rescheduled { terms: anew },
    };
    let account = loan().with([paid("2026-09-05", 100, 10), rescheduled]);
    let standing = account.standing(date("2026-12-31"));
    assert_eq!(standing.principal_overdue, Paise::ZERO);
    assert_eq!(standing.scheduled_outstanding, Paise::rupees(400));
    // October, November, December: 8 each on the 400 that were outstanding.
    assert_eq!(standing.interest_overdue, Paise::rupees(24));
    assert_eq!(standing.overdue_since, Some(date("2026-10-05")));
    let due = account.due(date("2027-01-05"));
    assert_eq!(due.current_principal, Paise::rupees(50));
    assert_eq!(due.current_interest, Paise::rupees(8));
    let december = dcb(&account, month("2026-12"));
    assert_eq!(december.given_up.principal, Paise::rupees(300));
    assert_eq!(december.balance.principal, Paise::ZERO);
}

#[test]
fn what_is_written_off_is_neither_paid_nor_outstanding() {
    let lost = Entry {
        date: date("2027-02-10"),
        what: LoanEvent::WrittenOff {
            principal: Paise::rupees(400),
            interest: Paise::rupees(1_000),
        },
    };
    let account = loan().with([paid("2026-09-05", 100, 10), lost]);
    let standing = account.standing(date("2027-12-31"));
    assert_eq!(standing.principal_written_off, Paise::rupees(400));
    // Five months of 8 were due, no more can be waived.
    assert_eq!(standing.interest_waived, Paise::rupees(40));
    assert!(standing.closed);
    assert_eq!(standing.overdue_days, 0);
}

#[test]
fn an_old_loan_comes_with_its_arrears_and_they_are_no_demand_of_the_month() {
    let arrears = Arrears {
        principal: Paise::rupees(100),
        interest: Paise::rupees(12),
        since: Some(date("2026-06-05")),
    };
    let account = Account::brought_forward(
        date(GIVEN),
        Paise::rupees(600),
        Paise::rupees(600),
        terms(),
        arrears,
    );
    let standing = account.standing(date(GIVEN));
    assert_eq!(standing.principal_overdue, Paise::rupees(100));
    assert_eq!(standing.interest_overdue, Paise::rupees(12));
    assert_eq!(standing.overdue_days, 61);
    let august = dcb(&account, month("2026-08"));
    assert_eq!(august.opening.sum(), Paise::rupees(112));
    assert_eq!(august.demand.sum(), Paise::ZERO);
    assert_eq!(dcb(&account, month("2026-07")), Dcb::default());
    // 600 x 2 %, and the first of five instalments of 100.
    let due = account.due(date("2026-09-05"));
    assert_eq!(
        (due.current_interest, due.current_principal),
        (Paise::rupees(12), Paise::rupees(100))
    );
}

#[test]
fn demand_collection_and_balance_of_the_training_book() {
    let months = dcb_months(&story(), month("2026-07"), month("2026-12"));
    let columns: Vec<[i64; 4]> = months
        .iter()
        .map(|(_, dcb)| {
            let parts = [dcb.opening, dcb.demand, dcb.collected, dcb.balance];
            parts.map(|part| part.sum().0 / 100)
        })
        .collect();
    let expected = [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 110, 110, 0],
        [0, 108, 108, 0],
        [0, 106, 6, 100],
        [100, 106, 206, 0],
    ];
    assert_eq!(columns, expected);
    let recovery = |nth: usize| months[nth].1.recovery().percent();
    assert_eq!(
        (recovery(1), recovery(2), recovery(4)),
        (None, Some(10_000), Some(566))
    );
    let all: Dcb = months.iter().map(|&(_, dcb)| dcb).sum();
    assert_eq!(all.collected.sum(), Paise::rupees(430));
}

#[test]
fn portfolio_at_risk_counts_whole_loans_beyond_the_days() {
    let loans = [
        (Paise(100), 0),
        (Paise(200), 30),
        (Paise(300), 31),
        (Paise(400), 91),
    ];
    assert_eq!(par(loans, 30).percent(), Some(7_000));
    assert_eq!(par(loans, 90).percent(), Some(4_000));
    assert_eq!(par([], 30).percent(), None);
}

#[test]
fn terms_that_cannot_be_are_refused() {
    let lent = Paise::rupees(500);
    let good = terms();
    assert!(good.checked(date(GIVEN), lent).is_ok());
    let agreed = |rupees| LoanTerms {
        instalment: Some(Paise::rupees(rupees)),
        ..good
    };
    assert!(agreed(100).checked(date(GIVEN), lent).is_ok());
    for bad in [
        LoanTerms {
            rate: Rate(72_100),
            ..good
        },
        LoanTerms {
            instalments: 0,
            ..good
        },
        LoanTerms {
            instalments: 501,
            ..good
        },
        LoanTerms {
            first_due: date(GIVEN),
            ..good
        },
        agreed(0),
        agreed(125),
    ] {
        assert!(bad.checked(date(GIVEN), lent).is_err(), "{bad:?}");
    }
}

#[test]
fn a_rate_is_shown_a_year_and_a_month() {
    for (rate, year, month) in [
        (Rate::per_month_hundredths(200), "24", Some(200)),
        (Rate(1_250), "12.5", None),
        (Rate(705), "7.05", None),
    ] {
        assert_eq!((rate.to_string().as_str(), rate.a_month()), (year, month));
    }
}

impl Account {
    fn entries_until(&self, until: Date) -> Vec<Entry> {
        let entries = self.entries().iter();
        entries
            .copied()
            .filter(|entry| entry.date <= until)
            .collect()
    }
}

prop_compose! {
    /// A loan with whatever may happen to one within three years.
    fn any_page()(
        terms in any_terms(),
        amount in 10_000..200_000_000_i64,
        before in 1..60_i32,
        events in proptest::collection::vec(
            (0..1_100_i32, 0..14_u8, 0..400_000_i64, 0..40_000_i64, 1..40_i32), 0..40,
        ),
    ) -> (Account, Vec<Entry>) {
        let given = terms.first_due.plus_days(-before);
        let entries = events.into_iter().map(|(after, kind, principal, interest, days)| {
            let day = given.plus_days(after);
            let (principal, interest) = (Paise(principal), Paise(interest));
            let what = match kind {
                0 => LoanEvent::WrittenOff { principal, interest },
                1 => LoanEvent::Rescheduled {
                    terms: LoanTerms { first_due: day.plus_days(days), ..terms },
                },
                2 => {
                    let from = due_day(&terms, days.cast_unsigned());
                    LoanEvent::DueMoved { from, to: from.plus_days(after % 30) }
                }
                3 => LoanEvent::Settled,
                4..6 => LoanEvent::principal_paid(principal),
                _ => LoanEvent::Paid {
                    interest, principal, penalty: Paise(interest.0 / 10), paid_by: None,
                },
            };
            Entry { date: day, what }
        });
        (Account::given(given, Paise(amount), terms), entries.collect())
    }
}

#[test]
fn interest_paid_too_much_goes_back_once_and_what_is_more_is_made_good_later() {
    let paid = |day: &str, interest: i64, principal: i64| Entry {
        date: date(day),
        what: LoanEvent::Paid {
            interest: Paise::rupees(interest),
            principal: Paise::rupees(principal),
            penalty: Paise::ZERO,
            paid_by: None,
        },
    };
    let back = |day: &str, rupees: i64| Entry {
        date: date(day),
        what: LoanEvent::InterestBack {
            amount: Paise::rupees(rupees),
        },
    };
    let loan = Account::given(date("2026-08-05"), Paise::rupees(500), samples::terms());
    let stands = |entries: &[Entry]| {
        let standing = loan
            .clone()
            .with(entries.iter().copied())
            .standing(date("2026-12-31"));
        assert!(none_negative(&standing), "{standing:?}");
        assert_eq!(
            standing.interest_charged + standing.interest_ahead + standing.interest_back_beyond,
            standing.interest_paid + standing.interest_waived + standing.interest_due,
        );
        assert_eq!(standing.closed, standing.interest_back_beyond.is_zero());
        let told = [
            standing.interest_paid,
            standing.interest_too_much,
            standing.interest_back_beyond,
        ];
        told.map(|amount| amount.0 / 100)
    };
    // A month at 2 % of 500 costs 10.
    let end = paid("2026-09-05", 40, 500);
    assert_eq!(stands(&[end]), [40, 30, 0]);
    let part = back("2026-10-05", 12);
    assert_eq!(stands(&[end, part]), [28, 18, 0]);
    let whole = back("2026-10-05", 30);
    assert_eq!(stands(&[end, whole]), [10, 0, 0]);
    // Two devices gave it back.
    let again = back("2026-10-06", 30);
    assert_eq!(stands(&[end, whole, again]), [10, 0, 30]);
    // She is asked for it, and brings it.
    let due = loan.clone().with([end, whole, again]);
    assert_eq!(due.due(date("2026-11-05")).now(), Paise::rupees(30));
    assert_eq!(
        stands(&[end, whole, again, paid("2026-11-05", 30, 0)]),
        [10, 0, 0]
    );
    // It is not charged anew, nor paid again: what she paid before she got it back was put right.
    let early = back("2026-09-01", 30);
    assert_eq!(stands(&[end, early]), [10, 0, 0]);
    // In the month in which it goes back it is no collection of any demand.
    let account = loan.clone().with([end, part]);
    let month = dcb(&account, date("2026-10-05").month());
    assert_eq!(month.advance.interest, Paise::rupees(-12));
    assert_eq!(
        month.collected.interest + month.demand.interest,
        Paise::ZERO
    );
    let page = account.page(date("2026-12-31"));
    let row = page.iter().find(|row| row.date == date("2026-10-05"));
    assert_eq!(row.map(|row| row.interest_back), Some(Paise::rupees(12)));
}

#[test]
fn principal_paid_beyond_the_loan_goes_back_once_and_what_is_more_is_made_good_later() {
    let paid = |day: &str, rupees: i64| Entry {
        date: date(day),
        what: LoanEvent::principal_paid(Paise::rupees(rupees)),
    };
    let back = |day: &str, rupees: i64| Entry {
        date: date(day),
        what: LoanEvent::PrincipalBack {
            amount: Paise::rupees(rupees),
        },
    };
    let loan = Account::given(date("2026-08-05"), Paise::rupees(500), samples::terms());
    let stands = |entries: &[Entry]| {
        let account = loan.clone().with(entries.iter().copied());
        let standing = account.standing(date("2026-12-31"));
        assert!(none_negative(&standing), "{standing:?}");
        assert_eq!(
            standing.given + standing.principal_back_beyond,
            standing.principal_paid
                + standing.principal_written_off
                + standing.principal_outstanding,
        );
        let page = account.page(date("2026-12-31"));
        let left = page.last().map(|row| row.principal_balance);
        assert_eq!(
            left,
            Some(standing.principal_outstanding - standing.overpaid)
        );
        let told = [standing.overpaid, standing.principal_back_beyond];
        told.map(|amount| amount.0 / 100)
    };
    let twice = [paid("2026-08-20", 500), paid("2026-08-21", 480)];
    let with = |more: &[Entry]| stands(&[&twice, more].concat());
    assert_eq!(with(&[]), [480, 0]);
    assert_eq!(with(&[back("2026-09-05", 80)]), [400, 0]);
    assert_eq!(with(&[back("2026-09-05", 480)]), [0, 0]);
    assert_eq!(
        with(&[back("2026-09-05", 480), back("2026-09-06", 480)]),
        [0, 480]
    );
    // She is asked for what went back twice, and brings it.
    let all = [back("2026-09-05", 480), back("2026-09-06", 480)];
    let due = loan.clone().with(twice).with(all).due(date("2026-10-05"));
    assert_eq!(due.current_principal, Paise::rupees(480));
    assert_eq!(due.principal(), Paise::rupees(480));
    let brought = [all[0], all[1], paid("2026-10-05", 480)];
    assert_eq!(with(&brought), [0, 0]);
    // It went back before it was paid: what is paid then makes it good.
    assert_eq!(with(&[back("2026-08-10", 480)]), [0, 0]);
    let page = loan.clone().with(twice).with([back("2026-09-05", 80)]);
    let page = page.page(date("2026-12-31"));
    let row = page.iter().find(|row| row.date == date("2026-09-05"));
    assert_eq!(row.map(|row| row.principal_back), Some(Paise::rupees(80)));
}

/// The money of a time as it was written on the page, less what went back.
fn came_between(account: &Account, from: Date, to: Date) -> Amounts {
    let mut came = Amounts::default();
    let within = |entry: &&Entry| (from..=to).contains(&entry.date);
    for entry in account.entries().iter().filter(within) {
        match entry.what {
            LoanEvent::Paid {
                interest,
                principal,
                ..
            } => {
                came.interest += interest;
                came.principal += principal;
            }
            LoanEvent::InterestBack { amount } => came.interest = came.interest - amount,
            LoanEvent::PrincipalBack { amount } => came.principal = came.principal - amount,
            _ => {}
        }
    }
    came
}

#[test]
fn what_is_paid_beyond_a_loan_is_in_the_month_of_its_money() {
    let back = |day: &str, rupees| Entry {
        date: date(day),
        what: LoanEvent::PrincipalBack {
            amount: Paise::rupees(rupees),
        },
    };
    let account = loan().with([
        paid("2026-09-05", 520, 10),
        back("2026-10-05", 20),
        // Another device gave it back too; in November she brings it.
        back("2026-10-06", 20),
        paid("2026-11-05", 20, 0),
    ]);
    let months = dcb_months(&account, account.date.month(), date("2026-12-01").month());
    let mut advances = Vec::new();
    for (month, dcb) in &months {
        let came = came_between(&account, month.first_day(), month.last_day());
        assert_eq!(dcb.money(), came, "{month}");
        advances.push(dcb.advance.principal.0 / 100);
    }
    // August lends, September ends the loan and brings 20 too much.
    assert_eq!(advances, [0, 420, -40, 20, 0]);
    let september = months[1].1;
    assert_eq!(september.collected.principal, Paise::rupees(100));
    assert_eq!(september.balance, Amounts::default());
}

fn none_negative(standing: &LoanStanding) -> bool {
    [
        standing.given,
        standing.principal_paid,
        standing.principal_written_off,
        standing.principal_outstanding,
        standing.scheduled_outstanding,
        standing.principal_due_today,
        standing.principal_overdue,
        standing.advance,
        standing.overpaid,
        standing.principal_back_beyond,
        standing.interest_charged,
        standing.interest_paid,
        standing.interest_waived,
        standing.interest_due,
        standing.interest_due_today,
        standing.interest_overdue,
        standing.interest_ahead,
        standing.interest_too_much,
        standing.interest_back_beyond,
        standing.closing_interest,
        standing.penalty_paid,
    ]
    .into_iter()
    .all(|amount| amount >= Paise::ZERO)
}

proptest! {
    #[test]
    fn principal_and_interest_balance_at_every_date(
        (account, entries) in any_page(), days in proptest::collection::vec(-10..1_500_i32, 8),
    ) {
        let account = account.with(entries);
        for day in days {
            let standing = account.standing(account.date.plus_days(day));
            prop_assert!(none_negative(&standing), "{standing:?}");
            prop_assert_eq!(
                standing.given,
                standing.principal_paid
                    + standing.principal_written_off
                    + standing.principal_outstanding,
            );
            prop_assert_eq!(
                standing.interest_charged + standing.interest_ahead,
                standing.interest_paid + standing.interest_waived + standing.interest_due,
            );
            prop_assert!(standing.principal_overdue <= standing.principal_outstanding);
            prop_assert_eq!(standing.overdue_days > 0, standing.overdue_since.is_some());
            let overdue = standing.principal_overdue + standing.interest_overdue;
            prop_assert_eq!(standing.overdue_days > 0, overdue > Paise::ZERO);
        }
    }

    #[test]
    fn the_order_in_which_a_day_was_entered_changes_nothing(
        (account, entries) in any_page(), day in 0..1_500_i32,
    ) {
        // Two resolutions of one kind on one day stay in the order in which they were taken.
        let mut once: Vec<Entry> = Vec::new();
        for entry in entries {
            let is_paid = matches!(entry.what, LoanEvent::Paid { .. });
            if is_paid || once.iter().all(|other| other.date != entry.date) {
                once.push(entry);
            }
        }
        let on = account.date.plus_days(day);
        let forwards = account.clone().with(once.clone()).standing(on);
        once.reverse();
        let backwards = account.with(once).standing(on);
        prop_assert_eq!(forwards, backwards);
    }

    #[test]
    fn each_month_opens_with_the_balance_of_the_last((account, entries) in any_page()) {
        let account = account.with(entries);
        let first = account.date.month();
        let months = dcb_months(&account, first.plus(-1), first.plus(36));
        prop_assert_eq!(months[20].1, dcb(&account, months[20].0));
        let mut carried = Amounts::default();
        let mut received = Amounts::default();
        for (_, dcb) in months {
            prop_assert_eq!(dcb.opening, carried);
            let sides = dcb.balance + dcb.given_up + dcb.collected;
            prop_assert_eq!(dcb.opening + dcb.demand, sides);
            prop_assert!(dcb.recovery().percent().is_none_or(|percent| percent <= 10_000));
            carried = dcb.balance;
            received = received + dcb.money();
        }
        let last = first.plus(36).last_day();
        let standing = account.standing(last);
        let beyond = standing.overpaid - standing.principal_back_beyond;
        prop_assert_eq!(received.principal, standing.principal_paid + beyond);
        prop_assert_eq!(received.interest + standing.interest_back_beyond, standing.interest_paid);
        let came = came_between(&account, account.date, last);
        prop_assert_eq!(received, came, "all that was written on its page");
    }

    #[test]
    fn who_pays_what_is_due_every_time_is_never_overdue(
        terms in any_terms(), amount in 10_000..200_000_000_i64, before in 1..60_i32,
    ) {
        let given = terms.first_due.plus_days(-before);
        let mut account = Account::given(given, Paise(amount), terms);
        let mut day = given;
        for _ in 0..160 {
            // The next day on which an instalment or interest is due.
            let standing = account.standing(day);
            prop_assert_eq!(standing.overdue_days, 0);
            let Some(next) = standing.next_due else { break };
            let interest = terms.interest_day_after(day).expect("a day");
            day = next.date.min(interest);
            let due = account.due(day);
            let split = appropriate(due.now(), &due, Part::USUAL);
            prop_assert_eq!(split.excess, Paise::ZERO);
            account = account.with([Entry {
                date: day,
                what: LoanEvent::Paid {
                    interest: split.interest,
                    principal: split.all_principal(),
                    penalty: split.penalty,
                    paid_by: None,
                },
            }]);
        }
        // What the closing of the last period cost is due on the last day.
        let interest = account.standing(day).interest_due;
        let last = account.with([Entry {
            date: day,
            what: LoanEvent::Paid {
                interest, principal: Paise::ZERO, penalty: Paise::ZERO, paid_by: None,
            },
        }]);
        prop_assert!(last.standing(day.plus_days(400)).closed);
    }

    #[test]
    fn whatever_is_offered_is_paid_due_or_given_back(
        (account, entries) in any_page(), day in 0..1_500_i32, offered in 1..300_000_000_i64,
    ) {
        let account = account.with(entries);
        let on = account.date.plus_days(day);
        let before = account.standing(on);
        let due = account.due(on);
        let split = appropriate(Paise(offered), &due, Part::USUAL);
        prop_assert_eq!(split.checked(Paise(offered), &due), Ok(split));
        let after = account
            .with([Entry {
                date: on,
                what: LoanEvent::Paid {
                    interest: split.interest,
                    principal: split.all_principal(),
                    penalty: split.penalty,
                    paid_by: None,
                },
            }])
            .standing(on);
        prop_assert_eq!(after.overpaid, before.overpaid);
        prop_assert!(Paise(offered) < due.everything() || after.closed || before.closed);
    }

    #[test]
    fn a_loan_survives_the_wire(terms in any_terms(), amount in 1..1_000_000_i64) {
        let given = LoanGiven {
            member: MemberTag(7),
            nth: 1,
            amount: Paise(amount),
            source: Source::Federation,
            terms,
            purse: Purse::Bank,
            purpose: None,
            account: None,
        };
        let bytes = minicbor::to_vec(&given).expect("encodes");
        prop_assert_eq!(minicbor::decode::<LoanGiven>(&bytes).expect("decodes"), given);
        let sources = Source::ALL.iter().map(|source| Source::from_number(source.number()));
        prop_assert!(sources.eq(Source::ALL.iter().copied().map(Some)));
    }
}
