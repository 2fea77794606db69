//! What members have to save: what was agreed is due once in a period, whatever meetings are held
//! in it (shg.md 2, "Frequency" and "Savings types").

use super::book::Book;
use super::group::SavingKind;
use super::meeting::{Meeting, MeetingKind, Saved};
use super::ratio::Ratio;
use super::standing::Period;
use crate::{Date, MemberTag, Paise};

impl Book {
    /// What everybody who is a member on a day has to save in a meeting of that day which is not
    /// in the book, by the kinds that were agreed: what is agreed less what she has saved in
    /// other meetings of the same period. Who joined after its due day has nothing to save in a
    /// meeting that is not the due one.
    #[must_use]
    pub fn savings_due(&self, date: Date, kind: MeetingKind) -> Vec<(MemberTag, Vec<Saved>)> {
        let (period, periods) = self.schedule().period_of(date, kind);
        let others = self.meetings().zip(periods);
        let others =
            others.filter(|(_, other)| other.map(|one| one.due) == period.map(|one| one.due));
        let others: Vec<&Meeting> = others
            .filter(|_| period.is_some())
            .map(|((_, meeting), _)| meeting)
            .collect();
        let agreed = self.terms_on(date).map(|terms| terms.savings.as_slice());
        let agreed = agreed.unwrap_or_default();
        let is_due = |joined: Date| match period {
            Some(Period { due, fulfils }) => fulfils || joined <= due,
            // Before anything was due, a meeting is one of those that begin the book.
            None => kind == MeetingKind::Regular,
        };
        self.members_on(date)
            .map(|member| {
                let left = |kind: SavingKind, agreed: Paise| match is_due(member.since()) {
                    true => (agreed - self.saved_in(&others, member.tag, kind)).max(Paise::ZERO),
                    false => Paise::ZERO,
                };
                let savings = agreed.iter().map(|agreed| Saved {
                    kind: agreed.kind,
                    amount: left(agreed.kind, agreed.amount),
                });
                (member.tag, savings.collect())
            })
            .collect()
    }

    /// The due day on which what is due in a meeting falls due that is not in the book: the one
    /// that it fulfils, when it is held before that, else its own.
    #[must_use]
    pub fn due_day(&self, date: Date, kind: MeetingKind) -> Date {
        Period::settled_by(date, self.schedule().period_of(date, kind).0)
    }

    /// How often the compulsory saving that was agreed was saved by the due meeting, of how often
    /// it was due, over the due meetings that were held from `since` to `on`.
    pub(super) fn savings_on_time(&self, since: Date, on: Date) -> Ratio {
        let periods = self.schedule().periods();
        let held: Vec<(&Meeting, Option<Period>)> = self
            .meetings()
            .zip(periods)
            .map(|((_, meeting), period)| (meeting, period))
            .collect();
        let (mut paid, mut due) = (0, 0);
        for (meeting, period) in &held {
            let Some(Period { due: day, fulfils }) = *period else {
                continue;
            };
            let agreed = self.agreed_compulsory(meeting.date);
            if !fulfils || agreed.is_zero() || !(since..=on).contains(&meeting.date) {
                continue;
            }
            let in_time = held.iter().filter(|(other, period)| {
                other.date <= meeting.date && period.is_some_and(|period| period.due == day)
            });
            let in_time: Vec<&Meeting> = in_time.map(|(meeting, _)| *meeting).collect();
            for row in &meeting.rows {
                let saved = self.saved_in(&in_time, self.kept(row.member), SavingKind::Compulsory);
                due += 1;
                paid += usize::from(saved >= agreed);
            }
        }
        Ratio::of(paid, due)
    }

    /// What a woman saved of a kind in some meetings, under any of her records.
    fn saved_in(&self, meetings: &[&Meeting], member: MemberTag, kind: SavingKind) -> Paise {
        let rows = meetings.iter().flat_map(|meeting| &meeting.rows);
        let hers = rows.filter(|row| self.kept(row.member) == member);
        let savings = hers.flat_map(|row| &row.savings);
        let of = savings.filter(|saved| saved.kind == kind);
        of.map(|saved| saved.amount).sum()
    }

    fn agreed_compulsory(&self, on: Date) -> Paise {
        let savings = self.terms_on(on).map(|terms| terms.savings.as_slice());
        let agreed = savings.unwrap_or_default().iter();
        agreed
            .filter(|saving| saving.kind == SavingKind::Compulsory)
            .map(|saving| saving.amount)
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::MemberId;
    use crate::samples::{GROUP, date, record};
    use crate::shg::book::{BookMember, Presence, Record, Recorded};
    use crate::shg::group::{AgreedSaving, Frequency, Terms};
    use crate::shg::meeting::{Attendance, MemberRow};
    use crate::shg::member::Office;

    const WOMEN: [u128; 2] = [1, 2];

    fn tag(number: u128) -> MemberTag {
        MemberTag::of(MemberId(Uuid::from_u128(number)))
    }

    fn held(day: &str, kind: MeetingKind, rupees: [i64; 2]) -> Record {
        let row = |(number, rupees): (u128, i64)| MemberRow {
            member: tag(number),
            attendance: Attendance::Present,
            savings: vec![Saved {
                kind: SavingKind::Compulsory,
                amount: Paise::rupees(rupees),
            }],
            fine: Paise::ZERO,
        };
        let meeting = Meeting {
            date: date(day),
            kind,
            ordinal: 0,
            rows: WOMEN.into_iter().zip(rupees).map(row).collect(),
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
            loans: Vec::new(),
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        };
        record(day, Recorded::Meeting(Box::new(meeting)), Vec::new())
    }

    /// Two women who save 25 rupees on the fifth of each month.
    fn book(records: Vec<Record>) -> Book {
        let mut book = Book::of(GROUP, []);
        book.terms.push(Terms {
            from: date("2026-01-01"),
            frequency: Frequency::Monthly,
            day: 5,
            savings: vec![AgreedSaving {
                kind: SavingKind::Compulsory,
                amount: Paise::rupees(25),
            }],
            fine_late: Paise::ZERO,
            fine_absent: Paise::ZERO,
            lending: None,
        });
        book.members = WOMEN
            .map(|number| BookMember {
                id: MemberId(Uuid::from_u128(number)),
                tag: tag(number),
                joined: date("2026-01-01"),
                presence: Presence::default(),
                office: Office::Member,
            })
            .to_vec();
        book.records = records;
        book
    }

    fn due(book: &Book, day: &str, kind: MeetingKind) -> Vec<i64> {
        let due = book.savings_due(date(day), kind).into_iter();
        due.map(|(_, savings)| savings[0].amount.0 / 100).collect()
    }

    #[test]
    fn what_was_agreed_is_due_once_in_a_period() {
        use MeetingKind::{Regular, Special};

        let empty = book(Vec::new());
        assert_eq!(due(&empty, "2026-01-03", Special), [0, 0], "nothing yet");
        assert_eq!(due(&empty, "2026-02-05", Special), [25, 25], "not held");
        let first = held("2026-02-05", Regular, [25, 10]);
        let one = book(vec![first.clone()]);
        for (day, kind, left) in [
            ("2026-02-05", Special, [0, 15]),
            ("2026-03-01", Special, [0, 15]),
            ("2026-02-12", Regular, [0, 15]),
            ("2026-03-04", Regular, [25, 25]),
            ("2026-03-05", Regular, [25, 25]),
            ("2026-03-12", Regular, [25, 25]),
        ] {
            assert_eq!(due(&one, day, kind), left, "{kind:?} of {day}");
        }
        let two = book(vec![first, held("2026-02-08", Special, [0, 15])]);
        assert_eq!(due(&two, "2026-02-20", Special), [0, 0]);
        assert_eq!(due(&two, "2026-03-05", Regular), [25, 25]);
        // She paid what was left, but not by the due meeting; and nothing was due a second time.
        let on_time = |book: &Book| book.savings_on_time(date("2026-01-01"), date("2026-02-28"));
        assert_eq!(on_time(&one), Ratio { part: 1, whole: 2 });
        assert_eq!(on_time(&two), Ratio { part: 1, whole: 2 });
    }
    #[test]
    fn what_was_saved_when_a_group_began_is_not_what_is_due_weeks_later() {
        use MeetingKind::Regular;

        let agreed_late = |records| {
            let mut book = book(records);
            book.terms[0].from = date("2026-01-06");
            book
        };
        let begun = agreed_late(vec![held("2026-01-06", Regular, [25, 25])]);
        assert_eq!(due(&begun, "2026-02-05", Regular), [25, 25]);
        assert_eq!(
            begun.due_day(date("2026-02-03"), Regular),
            date("2026-02-05")
        );
        let empty = agreed_late(Vec::new());
        assert_eq!(due(&empty, "2026-01-06", Regular), [25, 25]);
        assert_eq!(
            empty.due_day(date("2026-01-06"), Regular),
            date("2026-01-06")
        );
    }
}
