//! Grading by a rubric that is data, and Panchasutra: every mark opens to its inputs.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ratio::Ratio;
use crate::refusal::{day, optional, required};
use crate::{AreaId, Date, Refusal};

/// What a criterion of a rubric measures (shg.md 4b, "Grading").
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    Encode,
    Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Measure {
    /// Meetings held of meetings due.
    #[n(0)]
    MeetingsHeld,
    /// Members there of members due, in the meetings held.
    #[n(1)]
    Attendance,
    /// Compulsory savings paid in the meeting in which they were due.
    #[n(2)]
    SavingsOnTime,
    /// Members with a loan from the group, of all members.
    #[n(3)]
    MembersWithLoan,
    /// Lent out to members, of the corpus.
    #[n(4)]
    FundRotation,
    /// Collected of what was demanded.
    #[n(5)]
    Recovery,
    /// Principal of loans with anything overdue, of all principal outstanding: less is better.
    #[n(6)]
    Overdue,
    /// Meetings whose book was closed in time, of the meetings held.
    #[n(7)]
    BooksClosed,
    /// Who talks and decides in the meeting: a person's score.
    #[n(8)]
    Participation,
    /// Social agenda, government schemes: a person's score.
    #[n(9)]
    Social,
}

/// From this percentage on, these marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "MarkBand")]
pub struct Band {
    /// Where the band begins, in hundredths of a percent.
    #[n(0)]
    pub at_least: u32,
    /// The marks in it.
    #[n(1)]
    pub marks: u8,
}

/// What happens to a criterion for which there was nothing to measure.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum WhenNothing {
    /// It gets no marks.
    #[n(0)]
    #[default]
    NoMarks,
    /// It is left out, and the letter is given for the rest.
    #[n(1)]
    LeftOut,
}

/// One line of a mark sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Criterion {
    /// What it measures.
    #[n(0)]
    pub measure: Measure,
    /// The most marks that it gives.
    #[n(1)]
    pub weight: u8,
    /// Its bands; the highest one reached counts. Without bands the marks follow the percentage.
    #[n(2)]
    pub bands: Vec<Band>,
    /// What happens where there was nothing to measure.
    #[n(3)]
    #[cbor(default)]
    #[serde(default)]
    pub when_nothing: WhenNothing,
}

/// From this share of all marks on, this letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "GradeLetter")]
pub struct Letter {
    /// The letter; A is the best.
    #[n(0)]
    pub letter: String,
    /// Where it begins, in hundredths of a percent of the marks that could be had.
    #[n(1)]
    pub at_least: u32,
}

/// A mark sheet as data. There is no single one (shg.md 4b, "Grading"), so each state has its
/// own, and a new version leaves what an older one judged as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Rubric {
    /// Its version; a grade names it.
    #[n(0)]
    pub version: u16,
    /// From when on it is used.
    #[n(1)]
    pub from: Date,
    /// The state whose it is; everywhere when there is none.
    #[n(2)]
    pub state: Option<AreaId>,
    /// Its lines, at most one a measure.
    #[n(3)]
    pub criteria: Vec<Criterion>,
    /// Its letters.
    #[n(4)]
    pub letters: Vec<Letter>,
}

/// What the books, and for two of them a person, say to each measure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "GradeInputs")]
pub struct Inputs {
    /// Meetings held of meetings due.
    #[n(0)]
    pub meetings_held: Ratio,
    /// Members there of members due.
    #[n(1)]
    pub attendance: Ratio,
    /// Compulsory savings paid on time of those due.
    #[n(2)]
    pub savings_on_time: Ratio,
    /// Members with a loan of all members.
    #[n(3)]
    pub members_with_loan: Ratio,
    /// Lent out of the corpus.
    #[n(4)]
    pub fund_rotation: Ratio,
    /// Collected of the demand.
    #[n(5)]
    pub recovery: Ratio,
    /// Principal of overdue loans of all principal outstanding.
    #[n(6)]
    pub overdue: Ratio,
    /// Books closed in time of meetings held.
    #[n(7)]
    pub books_closed: Ratio,
    /// The grader's score for participation, 0 to 100.
    #[n(8)]
    pub participation: Option<u8>,
    /// The grader's score for the social agenda, 0 to 100.
    #[n(9)]
    pub social: Option<u8>,
}

/// Why a criterion got its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum MarkReason {
    /// A band was reached.
    Band {
        /// Where the band begins, in hundredths of a percent.
        at_least: u32,
        /// Where the next band begins, and this one ends; none for the last.
        below: Option<u32>,
        /// Which way there are more marks; none where there are none anywhere.
        better: Option<Better>,
    },
    /// No band was reached.
    BelowAllBands,
    /// The marks follow the percentage.
    Share,
    /// There was nothing to measure.
    Nothing {
        /// The criterion does not count.
        left_out: bool,
    },
    /// The grader has not given a score.
    NotScored,
}

/// Where a band with more marks is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "BetterBand")]
#[serde(tag = "way", content = "percent", rename_all = "kebab-case")]
pub enum Better {
    /// From so many hundredths of a percent on.
    From(u32),
    /// Below so many: less is better.
    Below(u32),
}

/// The marks of one criterion, with what led to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "CriterionMark")]
pub struct Mark {
    /// What was measured.
    pub measure: Measure,
    /// The most marks.
    pub weight: u8,
    /// The marks.
    pub marks: u8,
    /// The numbers behind them.
    pub ratio: Ratio,
    /// The percentage, in hundredths; none where there was nothing to measure.
    pub percent: Option<u32>,
    /// Why.
    pub reason: MarkReason,
}

/// A whole mark sheet, filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Grading {
    /// The rubric's version.
    pub version: u16,
    /// The marks by criterion.
    pub marks: Vec<Mark>,
    /// All marks together.
    pub total: u16,
    /// The most that could be had.
    pub of: u16,
    /// The letter; none where nothing could be judged or the rubric has none so low.
    pub letter: Option<String>,
}

/// Who grades (shg.md 4a, "Grading timing": the VO, or an informal committee with a CRP where
/// there is none `[S58]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Grader {
    /// The Village Organisation.
    #[n(0)]
    VillageOrganisation,
    /// A committee with a CRP, where there is no VO.
    #[n(1)]
    Committee,
    /// The Cluster Level Federation.
    #[n(2)]
    ClusterFederation,
    /// The block office.
    #[n(3)]
    Block,
    /// A bank, by its own sheet.
    #[n(4)]
    Bank,
}

/// A grade as it was given: dated, signed, with the rubric and the inputs of that day. A letter
/// alone is no grade (shg.md 10, check 14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Grade {
    /// The day for which it was given.
    #[n(0)]
    pub date: Date,
    /// Who graded.
    #[n(1)]
    pub grader: Grader,
    /// Who signed.
    #[n(2)]
    pub signed_by: String,
    /// The rubric's state.
    #[n(3)]
    pub rubric_state: Option<AreaId>,
    /// The rubric's version.
    #[n(4)]
    pub rubric_version: u16,
    /// The first day of the time that was judged.
    #[n(5)]
    pub since: Date,
    /// The inputs as they were computed then, and the grader's scores.
    #[n(6)]
    pub inputs: Inputs,
    /// All marks as they were computed then.
    #[n(7)]
    pub total: u16,
    /// The letter that was recorded.
    #[n(8)]
    pub letter: String,
    /// Why another letter was recorded than the computed one.
    #[n(9)]
    pub remark: Option<String>,
}

/// A recorded grade beside what the same rubric says to the books as they are now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "GradeBeside")]
pub struct Beside {
    /// The letter that was recorded.
    pub recorded: String,
    /// The mark sheet from the inputs that were recorded.
    pub then: Grading,
    /// The mark sheet from the inputs as the books have them now for the same time.
    pub now: Grading,
    /// Whether all three letters are the same.
    pub agrees: bool,
}

/// The five principles (shg.md 4a, "Panchasutra" `[S47]`).
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    Encode,
    Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Sutra {
    /// Regular meetings.
    #[n(0)]
    RegularMeetings,
    /// Regular savings.
    #[n(1)]
    RegularSavings,
    /// Internal lending.
    #[n(2)]
    InternalLending,
    /// Timely repayment.
    #[n(3)]
    TimelyRepayment,
    /// Up-to-date books.
    #[n(4)]
    UpToDateBooks,
}

/// From which percentage on each principle is kept, in hundredths of a percent. No public source
/// fixes them, so they are data `[K]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct PanchasutraNorms {
    /// Meetings held of meetings due.
    #[n(0)]
    pub meetings: u32,
    /// Savings paid on time.
    #[n(1)]
    pub savings: u32,
    /// Members with a loan.
    #[n(2)]
    pub lending: u32,
    /// Collected of the demand.
    #[n(3)]
    pub repayment: u32,
    /// Books closed in time.
    #[n(4)]
    pub books: u32,
}

/// One principle, with what led to its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Principle {
    /// Which.
    pub sutra: Sutra,
    /// The numbers.
    pub ratio: Ratio,
    /// The percentage, in hundredths.
    pub percent: Option<u32>,
    /// From where on it is kept, in hundredths of a percent.
    pub need: u32,
    /// Whether it is kept; none where there was nothing to measure.
    pub kept: Option<bool>,
}

/// The five principles of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(transparent)]
pub struct Panchasutra(pub [Principle; 5]);

impl Measure {
    /// Whether a person gives the score.
    #[must_use]
    pub fn is_human(self) -> bool {
        matches!(self, Self::Participation | Self::Social)
    }
}

impl Inputs {
    /// What is known about a measure; a score counts as so many of a hundred.
    #[must_use]
    pub fn ratio(&self, measure: Measure) -> Ratio {
        let score = |score: Option<u8>| {
            score.map_or_else(Ratio::default, |score| Ratio {
                part: i64::from(score.min(100)),
                whole: 100,
            })
        };
        match measure {
            Measure::MeetingsHeld => self.meetings_held,
            Measure::Attendance => self.attendance,
            Measure::SavingsOnTime => self.savings_on_time,
            Measure::MembersWithLoan => self.members_with_loan,
            Measure::FundRotation => self.fund_rotation,
            Measure::Recovery => self.recovery,
            Measure::Overdue => self.overdue,
            Measure::BooksClosed => self.books_closed,
            Measure::Participation => score(self.participation),
            Measure::Social => score(self.social),
        }
    }
}

impl Rubric {
    /// A sample, not an official sheet: none was found in public (shg.md 4b). It stands with its
    /// sources in `norms/india.json`; a state puts its own in its place.
    #[must_use]
    pub fn national() -> Self {
        crate::place::known::rubric().clone()
    }
}

impl Criterion {
    /// The marks for these inputs, with the reason.
    #[must_use]
    pub fn mark(&self, inputs: &Inputs) -> Mark {
        let ratio = inputs.ratio(self.measure);
        let percent = ratio.percent();
        let (marks, reason) = match percent {
            None if self.measure.is_human() => (0, MarkReason::NotScored),
            None => {
                let left_out = self.when_nothing == WhenNothing::LeftOut;
                (0, MarkReason::Nothing { left_out })
            }
            Some(percent) if self.bands.is_empty() => (self.share(percent), MarkReason::Share),
            Some(_) => self.banded(ratio),
        };
        Mark {
            measure: self.measure,
            weight: self.weight,
            marks: marks.min(self.weight),
            ratio,
            percent,
            reason,
        }
    }

    fn banded(&self, ratio: Ratio) -> (u8, MarkReason) {
        // Compared without rounding: 89.996 % is not 90 %.
        let reached = self
            .bands
            .iter()
            .filter(|band| ratio.is_at_least(band.at_least) == Some(true))
            .max_by_key(|band| band.at_least);
        let Some(reached) = reached else {
            return (0, MarkReason::BelowAllBands);
        };
        let at_least = reached.at_least;
        let reason = MarkReason::Band {
            at_least,
            below: self.end_of(at_least),
            better: self.better_than(reached),
        };
        (reached.marks, reason)
    }

    /// Where a band ends that begins there: where the next one begins.
    fn end_of(&self, at_least: u32) -> Option<u32> {
        let begins = self.bands.iter().map(|band| band.at_least);
        begins.filter(|begin| *begin > at_least).min()
    }

    /// The nearest band with more marks, by the edge at which one comes to it.
    fn better_than(&self, reached: &Band) -> Option<Better> {
        let better = self.bands.iter().filter(|band| band.marks > reached.marks);
        let nearest = better
            .map(|band| band.at_least)
            .min_by_key(|at_least| at_least.abs_diff(reached.at_least))?;
        if nearest > reached.at_least {
            return Some(Better::From(nearest));
        }
        self.end_of(nearest).map(Better::Below)
    }

    fn share(&self, percent: u32) -> u8 {
        let hundredths = u32::from(self.weight) * percent.min(Ratio::FULL);
        let marks = (hundredths + Ratio::FULL / 2) / Ratio::FULL;
        u8::try_from(marks).unwrap_or(self.weight)
    }
}

/// Fills in a mark sheet.
#[must_use]
pub fn mark(rubric: &Rubric, inputs: &Inputs) -> Grading {
    let marks: Vec<Mark> = rubric
        .criteria
        .iter()
        .map(|criterion| criterion.mark(inputs))
        .collect();
    let total: u16 = marks.iter().map(|mark| u16::from(mark.marks)).sum();
    let of: u16 = marks
        .iter()
        .filter(|mark| mark.reason != MarkReason::Nothing { left_out: true })
        .map(|mark| u16::from(mark.weight))
        .sum();
    let share = Ratio {
        part: i64::from(total),
        whole: i64::from(of),
    };
    let letter = rubric
        .letters
        .iter()
        .filter(|letter| share.is_at_least(letter.at_least) == Some(true))
        .max_by_key(|letter| letter.at_least)
        .map(|letter| letter.letter.clone());
    Grading {
        version: rubric.version,
        marks,
        total,
        of,
        letter,
    }
}

/// The five principles from the same inputs that a grade has.
#[must_use]
pub fn panchasutra(norms: &PanchasutraNorms, inputs: &Inputs) -> Panchasutra {
    let principle = |sutra, measure, need| {
        let ratio = inputs.ratio(measure);
        Principle {
            sutra,
            ratio,
            percent: ratio.percent(),
            need,
            kept: ratio.is_at_least(need),
        }
    };
    Panchasutra([
        principle(
            Sutra::RegularMeetings,
            Measure::MeetingsHeld,
            norms.meetings,
        ),
        principle(Sutra::RegularSavings, Measure::SavingsOnTime, norms.savings),
        principle(
            Sutra::InternalLending,
            Measure::MembersWithLoan,
            norms.lending,
        ),
        principle(Sutra::TimelyRepayment, Measure::Recovery, norms.repayment),
        principle(Sutra::UpToDateBooks, Measure::BooksClosed, norms.books),
    ])
}

impl Panchasutra {
    /// The principles that are not kept. Repayment of loans of which nothing is due yet is not
    /// broken; nothing to measure elsewhere is.
    #[must_use]
    pub fn broken(&self) -> Vec<Sutra> {
        self.0
            .iter()
            .filter(|principle| match principle.kept {
                Some(kept) => !kept,
                None => principle.sutra != Sutra::TimelyRepayment,
            })
            .map(|principle| principle.sutra)
            .collect()
    }

    /// Whether all five are kept.
    #[must_use]
    pub fn is_followed(&self) -> bool {
        self.broken().is_empty()
    }
}

impl Default for PanchasutraNorms {
    fn default() -> Self {
        crate::place::known::nation().panchasutra
    }
}

impl Grade {
    /// Checks a grade as it is entered, against the rubric that it names. A letter that differs
    /// from the computed one needs a remark.
    pub fn checked(self, rubric: &Rubric) -> Result<Self, Refusal> {
        self.sound()?;
        let computed = mark(rubric, &self.inputs);
        if (self.rubric_version, self.rubric_state) != (rubric.version, rubric.state)
            || self.total != computed.total
        {
            return Err(invalid("rubric"));
        }
        if !rubric
            .letters
            .iter()
            .any(|known| known.letter == self.letter)
        {
            return Err(invalid("letter"));
        }
        let remark = optional("remark", self.remark.as_deref())?;
        if remark.is_none() && computed.letter.as_deref() != Some(self.letter.as_str()) {
            return Err(Refusal::FieldEmpty {
                field: "remark".to_owned(),
            });
        }
        Ok(Self {
            signed_by: required("signed-by", &self.signed_by)?,
            remark,
            ..self
        })
    }

    /// What must be true of a grade whatever else is known.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        day("since", self.since)?;
        required("signed-by", &self.signed_by)?;
        required("letter", &self.letter)?;
        if self.since > self.date {
            return Err(invalid("since"));
        }
        let scores = [self.inputs.participation, self.inputs.social];
        if scores.into_iter().flatten().any(|score| score > 100) {
            return Err(invalid("score"));
        }
        Ok(())
    }

    /// The grade beside what its own rubric says to the books as they are now for the same time,
    /// with the same scores (shg.md 10, check 14).
    #[must_use]
    pub fn beside(&self, rubric: &Rubric, books: &Inputs) -> Beside {
        let then = mark(rubric, &self.inputs);
        let now = mark(
            rubric,
            &Inputs {
                participation: self.inputs.participation,
                social: self.inputs.social,
                ..books.clone()
            },
        );
        let recorded = Some(self.letter.clone());
        Beside {
            agrees: recorded == then.letter && recorded == now.letter,
            recorded: self.letter.clone(),
            then,
            now,
        }
    }
}

fn invalid(field: &str) -> Refusal {
    Refusal::FieldInvalid {
        field: field.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn good() -> Inputs {
        Inputs {
            meetings_held: Ratio::of(12, 13),
            attendance: Ratio::of(140, 156),
            savings_on_time: Ratio::of(150, 156),
            members_with_loan: Ratio::of(10, 12),
            fund_rotation: Ratio::of(85, 100),
            recovery: Ratio::of(97, 100),
            overdue: Ratio::of(0, 100),
            books_closed: Ratio::of(12, 12),
            participation: Some(80),
            social: Some(70),
        }
    }

    fn grade(letter: &str, remark: Option<&str>) -> Grade {
        Grade {
            date: "2026-11-21".parse().expect("a day"),
            grader: Grader::VillageOrganisation,
            signed_by: "Sakina".to_owned(),
            rubric_state: None,
            rubric_version: 1,
            since: "2026-08-22".parse().expect("a day"),
            inputs: good(),
            total: 91,
            letter: letter.to_owned(),
            remark: remark.map(str::to_owned),
        }
    }

    #[test]
    fn each_mark_says_what_led_to_it() {
        let grading = mark(&Rubric::national(), &good());
        let attendance = grading.marks[1];
        // 140 of 156 is 89.74 %: not yet the band of 90.
        assert_eq!(attendance.percent, Some(8_974));
        assert_eq!(attendance.marks, 6);
        assert_eq!(
            attendance.reason,
            MarkReason::Band {
                at_least: 6_000,
                below: Some(9_000),
                better: Some(Better::From(9_000))
            }
        );
        assert_eq!(grading.marks[8].marks, 8);
        assert_eq!((grading.total, grading.of), (91, 100));
        assert_eq!(grading.letter.as_deref(), Some("A"));
    }

    #[test]
    fn where_less_is_better_a_band_ends_where_there_are_fewer_marks() {
        let overdue = |part| {
            let inputs = Inputs {
                overdue: Ratio::of(part, 100),
                ..good()
            };
            let mark = mark(&Rubric::national(), &inputs).marks[6];
            (mark.marks, mark.reason)
        };
        let band = |at_least, below, better: Option<u32>| MarkReason::Band {
            at_least,
            below,
            better: better.map(Better::Below),
        };
        assert_eq!(overdue(0), (10, band(0, Some(100), None)));
        assert_eq!(overdue(3), (8, band(100, Some(500), Some(100))));
        assert_eq!(overdue(5), (4, band(500, Some(1_000), Some(500))));
        assert_eq!(overdue(40), (0, band(1_000, None, Some(1_000))));
    }

    #[test]
    fn exactly_eighty_five_is_a_b() {
        let rubric = Rubric {
            criteria: vec![Criterion {
                measure: Measure::Social,
                weight: 100,
                bands: Vec::new(),
                when_nothing: WhenNothing::NoMarks,
            }],
            ..Rubric::national()
        };
        for (score, letter) in [(86, "A"), (85, "B"), (75, "B"), (74, "C"), (0, "C")] {
            let inputs = Inputs {
                social: Some(score),
                ..Inputs::default()
            };
            assert_eq!(mark(&rubric, &inputs).letter.as_deref(), Some(letter));
        }
    }

    #[test]
    fn recovery_of_no_demand_is_left_out_and_not_a_hundred() {
        let inputs = Inputs {
            recovery: Ratio::default(),
            overdue: Ratio::default(),
            ..good()
        };
        let grading = mark(&Rubric::national(), &inputs);
        assert_eq!(grading.marks[5].percent, None);
        assert_eq!(
            grading.marks[5].reason,
            MarkReason::Nothing { left_out: true }
        );
        assert_eq!((grading.total, grading.of), (71, 80));
        assert_eq!(grading.letter.as_deref(), Some("A"));
    }

    #[test]
    fn a_recorded_letter_stands_beside_the_recomputed_one() {
        let rubric = Rubric::national();
        let recorded = grade("A", None).checked(&rubric).expect("is sound");
        assert!(recorded.beside(&rubric, &good()).agrees);
        let worse = Inputs {
            recovery: Ratio::of(60, 100),
            ..good()
        };
        let beside = recorded.beside(&rubric, &worse);
        assert_eq!(beside.then.letter.as_deref(), Some("A"));
        assert_eq!(beside.now.letter.as_deref(), Some("B"));
        assert!(!beside.agrees);
    }

    #[test]
    fn another_letter_than_the_computed_one_needs_a_remark() {
        let rubric = Rubric::national();
        assert!(grade("B", None).checked(&rubric).is_err());
        assert!(
            grade("B", Some("the book was seen late"))
                .checked(&rubric)
                .is_ok()
        );
        assert!(grade("E", Some("no such letter")).checked(&rubric).is_err());
    }

    #[test]
    fn panchasutra_opens_to_its_numbers() {
        let five = panchasutra(&PanchasutraNorms::default(), &good());
        assert!(five.is_followed());
        let broken = Inputs {
            savings_on_time: Ratio::of(100, 156),
            recovery: Ratio::default(),
            ..good()
        };
        let five = panchasutra(&PanchasutraNorms::default(), &broken);
        assert_eq!(five.broken(), [Sutra::RegularSavings]);
        assert_eq!(five.0[1].percent, Some(6_410));
        assert_eq!(five.0[3].kept, None);
        let nothing = panchasutra(&PanchasutraNorms::default(), &Inputs::default());
        assert_eq!(nothing.broken().len(), 4);
    }

    #[test]
    fn a_rubric_survives_the_wire() {
        let rubric = Rubric::national();
        let bytes = minicbor::to_vec(&rubric).expect("encodes");
        assert_eq!(minicbor::decode::<Rubric>(&bytes).expect("decodes"), rubric);
    }

    fn any_ratio() -> impl Strategy<Value = Ratio> {
        (-10..2_000_i64, -1..1_000_i64).prop_map(|(part, whole)| Ratio { part, whole })
    }

    prop_compose! {
        fn any_inputs()(
            ratios in prop::collection::vec(any_ratio(), 8),
            participation in prop::option::of(any::<u8>()),
            social in prop::option::of(any::<u8>()),
        ) -> Inputs {
            Inputs {
                meetings_held: ratios[0],
                attendance: ratios[1],
                savings_on_time: ratios[2],
                members_with_loan: ratios[3],
                fund_rotation: ratios[4],
                recovery: ratios[5],
                overdue: ratios[6],
                books_closed: ratios[7],
                participation,
                social,
            }
        }
    }

    proptest! {
        #[test]
        fn no_mark_is_above_its_weight(inputs in any_inputs()) {
            let grading = mark(&Rubric::national(), &inputs);
            prop_assert!(grading.marks.iter().all(|mark| mark.marks <= mark.weight));
            prop_assert!(grading.total <= grading.of && grading.of <= 100);
            let sum: u16 = grading.marks.iter().map(|mark| u16::from(mark.marks)).sum();
            prop_assert_eq!(sum, grading.total);
        }
    }
}
