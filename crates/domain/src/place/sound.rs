//! Whether norms make sense, before they go to every device and judge what is recorded there.

use std::collections::BTreeSet;

use super::Norms;
use crate::refusal::{day, required};
use crate::shg::fund::FundNorm;
use crate::shg::grade::{Criterion, Letter, Rubric};
use crate::shg::linkage::LinkageNorms;
use crate::shg::standing::StandingNormsByDay;
use crate::{AreaId, Date, Paise};

/// What is wrong in norms, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsound {
    /// The field, as in JSON: `funds[1].most`.
    pub field: String,
    /// What is asked of it.
    pub why: Why,
}

/// What is asked of a field of the norms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A day between 1970 and 2100.
    Day,
    /// A number from the first to the second.
    Between(u32, u32),
    /// At least as much as another field.
    AtLeast(&'static str),
    /// Hundredths of a percent: nothing, or from one percent to so many. Less than one percent
    /// is a percentage that somebody wrote without its hundredths.
    Percent(u32),
    /// Paise, not less than this and not more than one entry can have. Less is an amount that
    /// somebody wrote in rupees.
    Paise(Paise),
    /// Not the same as another line of its list.
    Once,
    /// Something: it is empty.
    Something,
    /// A letter that the mark sheet gives.
    Letter,
    /// The state of the norms, or none.
    State,
    /// Not later than the norms themselves.
    Begun,
    /// A version that no other mark sheet has: a grade names it.
    NewVersion,
}

/// No fund, loan or dose is smaller; what looks smaller was written in rupees.
const FEWEST: Paise = Paise::rupees(1_000);
/// No share of a member and no cash box is smaller.
const FEWEST_EACH: Paise = Paise::rupees(100);
/// No interest is higher, in hundredths of a percent a year; moneylenders apart.
const MOST_INTEREST: u32 = 3_600;
const PERCENT: u32 = 100;
const FULL: u32 = 10_000;
/// Ten years in months.
const MOST_MONTHS: u32 = 120;

#[derive(Default)]
struct Judge(Vec<Unsound>);

impl Norms {
    /// Of norms in the order of the reference feed, those that hold in a state on a day: the
    /// state's own before the national ones, the newest that had begun; of two that begin on one
    /// day, the later in the feed.
    #[must_use]
    pub fn in_force(all: &[Self], state: Option<AreaId>, on: Date) -> Option<&Self> {
        let newest = |state: Option<AreaId>| {
            let begun = all
                .iter()
                .filter(|norms| norms.state == state && norms.from <= on);
            begun.max_by_key(|norms| norms.from)
        };
        let own = state.and_then(|state| newest(Some(state)));
        own.or_else(|| newest(None))
    }

    /// The norms by which a state judges a day, with the thresholds of the status that held before:
    /// those in force, or DAY-NRLM's general ones where none are known; of funds with what is known
    /// of the state, as long as no office set others.
    #[must_use]
    pub fn hold(all: &[Self], state: Option<AreaId>, on: Date) -> Self {
        let holds = |day: Date| Self::in_force(all, state, day);
        let own = |norms: &&Self| norms.state.is_none() || norms.state == state;
        let begun: BTreeSet<Date> = all.iter().filter(own).map(|norms| norms.from).collect();
        let begun = begun.range(..=on);
        let by_day = begun.filter_map(|day| Some((*day, holds(*day)?.standing)));
        let norms = holds(on).cloned().unwrap_or_else(Self::national);
        Self {
            by_day: StandingNormsByDay(by_day.collect()),
            ..norms.with_known_funds(state)
        }
    }

    /// Everything that makes no sense in these norms, beside all others that were ever set; they
    /// may go to devices when there is nothing.
    #[must_use]
    pub fn unsound(&self, others: &[Self]) -> Vec<Unsound> {
        let mut judge = Judge::default();
        judge.day("from", self.from);
        judge.sizes(self);
        judge.standing(self);
        judge.panchasutra(self);
        judge.funds(&self.funds, self.rubric.as_ref());
        if let Some(rubric) = &self.rubric {
            judge.rubric(rubric, self);
            let before = others.iter().filter_map(|norms| norms.rubric.as_ref());
            let same = |other: &&Rubric| {
                (other.version, other.state) == (rubric.version, rubric.state)
                    && (&other.criteria, &other.letters) != (&rubric.criteria, &rubric.letters)
            };
            judge.ask(
                before.filter(same).count() == 0,
                "rubric.version",
                Why::NewVersion,
            );
        }
        judge.linkage(&self.linkage, self.rubric.as_ref());
        judge.books(self);
        judge.0
    }
}

impl Judge {
    fn ask(&mut self, is_so: bool, field: impl Into<String>, why: Why) {
        if !is_so {
            let field = field.into();
            self.0.push(Unsound { field, why });
        }
    }

    fn day(&mut self, field: &str, date: Date) {
        self.ask(day(field, date).is_ok(), field, Why::Day);
    }

    fn between(&mut self, field: &str, number: impl Into<u32>, least: u32, most: u32) {
        let is_so = (least..=most).contains(&number.into());
        self.ask(is_so, field, Why::Between(least, most));
    }

    fn percent(&mut self, field: &str, hundredths: u32) {
        let is_so = hundredths == 0 || (PERCENT..=FULL).contains(&hundredths);
        self.ask(is_so, field, Why::Percent(FULL));
    }

    fn interest(&mut self, field: &str, hundredths: u32) {
        let is_so = hundredths == 0 || (PERCENT..=MOST_INTEREST).contains(&hundredths);
        self.ask(is_so, field, Why::Percent(MOST_INTEREST));
    }

    fn paise(&mut self, field: &str, amount: Paise, least: Paise) {
        let is_so = (least..=Paise::LARGEST_ENTRY).contains(&amount);
        self.ask(is_so, field, Why::Paise(least));
    }

    fn letter(&mut self, field: &str, letter: Option<&str>, rubric: Option<&Rubric>) {
        // Where a state has no mark sheet of its own, its groups are graded by the national one.
        let national = Rubric::national();
        let letters = &rubric.unwrap_or(&national).letters;
        let is_known = |letter| letters.iter().any(|known| known.letter == letter);
        self.ask(letter.is_none_or(is_known), field, Why::Letter);
    }

    fn sizes(&mut self, norms: &Norms) {
        self.between("members_fewest", norms.members_fewest, 1, 1_000);
        let usual = norms.members_usual >= norms.members_fewest;
        self.ask(usual, "members_usual", Why::AtLeast("members_fewest"));
        let most = norms.members_most >= norms.members_usual;
        self.ask(most, "members_most", Why::AtLeast("members_usual"));
        self.between("silent_days", norms.silent_days, 1, 366);
    }

    fn standing(&mut self, norms: &Norms) {
        let standing = &norms.standing;
        for (field, months) in [
            ("standing.window_months", standing.window_months),
            ("standing.dormant_months", standing.dormant_months),
            ("standing.defunct_months", standing.defunct_months),
        ] {
            self.between(field, months, 1, MOST_MONTHS);
        }
        self.between(
            "standing.revived_months",
            standing.revived_months,
            0,
            MOST_MONTHS,
        );
        self.ask(
            standing.defunct_months >= standing.dormant_months,
            "standing.defunct_months",
            Why::AtLeast("standing.dormant_months"),
        );
        self.between("standing.irregular_part", standing.irregular_part, 1, 100);
        self.ask(
            standing.irregular_whole >= standing.irregular_part,
            "standing.irregular_whole",
            Why::AtLeast("standing.irregular_part"),
        );
    }

    fn panchasutra(&mut self, norms: &Norms) {
        let asked = &norms.panchasutra;
        for (field, hundredths) in [
            ("panchasutra.meetings", asked.meetings),
            ("panchasutra.savings", asked.savings),
            ("panchasutra.lending", asked.lending),
            ("panchasutra.repayment", asked.repayment),
            ("panchasutra.books", asked.books),
        ] {
            self.percent(field, hundredths);
        }
    }

    fn funds(&mut self, funds: &[FundNorm], rubric: Option<&Rubric>) {
        for (index, norm) in funds.iter().enumerate() {
            let at = |field: &str| format!("funds[{index}].{field}");
            self.day(&at("from"), norm.from);
            let once = !funds
                .iter()
                .take(index)
                .any(|other| (other.fund, other.from) == (norm.fund, norm.from));
            self.ask(once, at("from"), Why::Once);
            self.paise(&at("most"), norm.most, FEWEST);
            if let Some(each) = norm.per_member {
                self.paise(&at("per_member"), each, FEWEST_EACH);
            }
            for (nth, by_grade) in norm.by_grade.iter().enumerate() {
                let at = |field: &str| format!("funds[{index}].by_grade[{nth}].{field}");
                // Nothing is given for a grade that is too low.
                if !by_grade.most.is_zero() {
                    self.paise(&at("most"), by_grade.most, FEWEST);
                }
                self.letter(&at("letter"), Some(&by_grade.letter), rubric);
                let mut before = norm.by_grade.iter().take(nth);
                let once = !before.any(|other| other.letter == by_grade.letter);
                self.ask(once, at("letter"), Why::Once);
            }
            if let Some(attendance) = norm.attendance_at_least {
                self.percent(&at("attendance_at_least"), attendance);
            }
            if let Some(part) = norm.first_part {
                self.percent(&at("first_part"), part);
            }
            if let Some(part) = norm.used_at_least {
                self.percent(&at("used_at_least"), part);
            }
            let grade = norm.grade_at_least.as_deref();
            self.letter(&at("grade_at_least"), grade, rubric);
            self.between(&at("after_days"), norm.after_days, 0, 3_660);
        }
    }

    fn rubric(&mut self, rubric: &Rubric, norms: &Norms) {
        self.day("rubric.from", rubric.from);
        let begun = rubric.from <= norms.from;
        self.ask(begun, "rubric.from", Why::Begun);
        let own = rubric.state.is_none() || rubric.state == norms.state;
        self.ask(own, "rubric.state", Why::State);
        let some = !rubric.criteria.is_empty();
        self.ask(some, "rubric.criteria", Why::Something);
        let some = !rubric.letters.is_empty();
        self.ask(some, "rubric.letters", Why::Something);
        for (index, criterion) in rubric.criteria.iter().enumerate() {
            self.criterion(index, criterion, rubric);
        }
        for (index, letter) in rubric.letters.iter().enumerate() {
            self.letter_of(index, letter, rubric);
        }
    }

    fn criterion(&mut self, index: usize, criterion: &Criterion, rubric: &Rubric) {
        let at = |field: &str| format!("rubric.criteria[{index}].{field}");
        let mut before = rubric.criteria.iter().take(index);
        let once = !before.any(|other| other.measure == criterion.measure);
        self.ask(once, at("measure"), Why::Once);
        self.between(&at("weight"), criterion.weight, 1, 100);
        for (nth, band) in criterion.bands.iter().enumerate() {
            let at = |field: &str| format!("rubric.criteria[{index}].bands[{nth}].{field}");
            self.percent(&at("at_least"), band.at_least);
            self.between(&at("marks"), band.marks, 0, u32::from(criterion.weight));
            let mut before = criterion.bands.iter().take(nth);
            let once = !before.any(|other| other.at_least == band.at_least);
            self.ask(once, at("at_least"), Why::Once);
        }
    }

    fn letter_of(&mut self, index: usize, letter: &Letter, rubric: &Rubric) {
        let at = |field: &str| format!("rubric.letters[{index}].{field}");
        let is_said = required("letter", &letter.letter).is_ok_and(|text| text == letter.letter);
        self.ask(is_said, at("letter"), Why::Something);
        self.percent(&at("at_least"), letter.at_least);
        let mut before = rubric.letters.iter().take(index);
        let once =
            !before.any(|other| other.letter == letter.letter || other.at_least == letter.at_least);
        self.ask(once, at("letter"), Why::Once);
    }

    fn linkage(&mut self, linkage: &LinkageNorms, rubric: Option<&Rubric>) {
        self.between(
            "linkage.active_months",
            linkage.active_months,
            0,
            MOST_MONTHS,
        );
        self.between(
            "linkage.revived_months",
            linkage.revived_months,
            0,
            MOST_MONTHS,
        );
        let grade = linkage.grade_at_least.as_deref();
        self.letter("linkage.grade_at_least", grade, rubric);
        for (index, dose) in linkage.doses.iter().enumerate() {
            let at = |field: &str| format!("linkage.doses[{index}].{field}");
            self.between(&at("dose"), dose.dose, 1, u32::from(u8::MAX));
            let mut before = linkage.doses.iter().take(index);
            let once = !before.any(|other| other.dose == dose.dose);
            self.ask(once, at("dose"), Why::Once);
            self.between(&at("corpus_times"), dose.corpus_times, 0, 100);
            // Where only the corpus counts, there is no least.
            if !dose.at_least.is_zero() || dose.corpus_times == 0 {
                self.paise(&at("at_least"), dose.at_least, FEWEST);
            }
        }
        for (index, subvention) in linkage.subvention.iter().enumerate() {
            let at = |field: &str| format!("linkage.subvention[{index}].{field}");
            self.day(&at("from"), subvention.from);
            self.paise(&at("up_to"), subvention.up_to, FEWEST);
            let mut before = linkage.subvention.iter().take(index);
            let once = !before
                .any(|other| (other.from, other.up_to) == (subvention.from, subvention.up_to));
            self.ask(once, at("up_to"), Why::Once);
            self.interest(&at("bank_gets"), subvention.bank_gets);
            if let Some(pays) = subvention.group_pays {
                self.interest(&at("group_pays"), pays);
            }
            if let Some(prompt) = subvention.prompt {
                self.interest(&at("prompt"), prompt);
            }
        }
    }

    fn books(&mut self, norms: &Norms) {
        let books = &norms.books;
        if let Some(cash) = books.cash_in_hand {
            self.paise("books.cash_in_hand", cash, FEWEST_EACH);
        }
        self.between("books.closed_within_days", books.closed_within_days, 1, 366);
        self.between("books.cut_off_meetings", books.cut_off_meetings, 1, 1_000);
        self.once("books.approvers", &books.approvers);
        self.ask(
            !books.approvers.is_empty(),
            "books.approvers",
            Why::Something,
        );
        self.once("books.approvals", &books.approvals);
    }

    fn once<T: PartialEq>(&mut self, list: &str, all: &[T]) {
        for (index, one) in all.iter().enumerate() {
            let once = !all.iter().take(index).any(|other| other == one);
            self.ask(once, format!("{list}[{index}]"), Why::Once);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::date;

    const STATE: AreaId = AreaId(uuid::Uuid::from_bytes([1; 16]));

    fn of(state: Option<AreaId>, from: &str, usual: u16) -> Norms {
        Norms {
            state,
            from: date(from),
            members_usual: usual,
            ..Norms::national()
        }
    }

    /// The fields that are wrong once something was changed.
    fn wrong(change: impl FnOnce(&mut Norms)) -> Vec<(String, Why)> {
        let mut norms = of(Some(STATE), "2027-04-01", 10);
        change(&mut norms);
        let found = norms.unsound(&[Norms::national()]).into_iter();
        found.map(|found| (found.field, found.why)).collect()
    }

    #[test]
    fn a_state_is_judged_by_its_own_norms_from_their_day_and_by_the_later_of_one_day() {
        let all = [
            of(None, "2011-06-03", 10),
            of(Some(STATE), "2027-04-01", 8),
            of(None, "2028-04-01", 12),
            of(Some(STATE), "2027-04-01", 7),
        ];
        let hold = |state, on| Norms::in_force(&all, state, date(on)).map(|one| one.members_usual);
        // The status of a day is judged by what held that day, also where a state's own came later.
        let by_day = Norms::hold(&all, Some(STATE), date("2099-01-01")).by_day;
        let begun: BTreeSet<Date> = all.iter().map(|one| one.from).collect();
        let days: Vec<Date> = by_day.0.iter().map(|(from, _)| *from).collect();
        assert_eq!(days, begun.into_iter().collect::<Vec<_>>());
        assert_eq!(hold(Some(STATE), "2027-03-31"), Some(10));
        assert_eq!(hold(Some(STATE), "2027-04-01"), Some(7));
        assert_eq!(hold(Some(STATE), "2030-01-01"), Some(7));
        assert_eq!(hold(None, "2030-01-01"), Some(12));
        assert_eq!(hold(None, "2000-01-01"), None);
    }

    #[test]
    fn what_is_shipped_makes_sense() {
        assert_eq!(Norms::national().unsound(&[]), []);
        assert_eq!(wrong(|_| {}), []);
    }

    #[test]
    fn rupees_in_place_of_paise_and_percents_without_hundredths_are_found() {
        let at = |field: &str, why| vec![(field.to_owned(), why)];
        assert_eq!(
            wrong(|norms| norms.funds[0].most = Paise(20_000)),
            at("funds[0].most", Why::Paise(FEWEST))
        );
        assert_eq!(
            wrong(|norms| norms.funds[1].attendance_at_least = Some(90)),
            at("funds[1].attendance_at_least", Why::Percent(FULL))
        );
        assert_eq!(
            wrong(|norms| norms.linkage.subvention[0].group_pays = Some(7)),
            at(
                "linkage.subvention[0].group_pays",
                Why::Percent(MOST_INTEREST)
            )
        );
        assert_eq!(
            wrong(|norms| norms.linkage.subvention[1].bank_gets = 5_000),
            at(
                "linkage.subvention[1].bank_gets",
                Why::Percent(MOST_INTEREST)
            )
        );
    }

    #[test]
    fn fields_must_agree_with_each_other() {
        let at = |field: &str, why| vec![(field.to_owned(), why)];
        assert_eq!(
            wrong(|norms| norms.funds[0].grade_at_least = Some("D".to_owned())),
            at("funds[0].grade_at_least", Why::Letter)
        );
        assert_eq!(
            wrong(|norms| norms.standing.defunct_months = 2),
            at(
                "standing.defunct_months",
                Why::AtLeast("standing.dormant_months")
            )
        );
        assert_eq!(
            wrong(|norms| norms.funds.push(norms.funds[0].clone())),
            at("funds[6].from", Why::Once)
        );
        assert_eq!(
            wrong(|norms| norms.books.approvers.clear()),
            at("books.approvers", Why::Something)
        );
        assert_eq!(
            wrong(|norms| norms.members_most = 9),
            at("members_most", Why::AtLeast("members_usual"))
        );
    }

    #[test]
    fn another_mark_sheet_has_another_version() {
        let changed = |version| {
            wrong(|norms| {
                let rubric = norms.rubric.as_mut().expect("is there");
                rubric.version = version;
                rubric.letters[0].at_least = 9_000;
            })
        };
        assert_eq!(changed(1), [("rubric.version".to_owned(), Why::NewVersion)]);
        assert_eq!(changed(2), []);
    }
}
