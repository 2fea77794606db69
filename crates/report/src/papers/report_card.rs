//! The report card of a group: its grade, mark by mark, with the figures each comes from.

use domain::shg::grade::{Better, Mark, MarkReason, Measure};
use domain::{Date, Month, Paise};

use crate::papers::cash_book::period;
use crate::papers::{Body, share};
use crate::{Cell, Column, Fact, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// A grading of a group, and the months it looks at.
#[derive(Clone, Debug)]
pub struct ReportCard {
    /// The group.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The first day looked at.
    pub from: Date,
    /// The last day looked at.
    pub to: Date,
    /// The grade, as the rubric names it: "A".
    pub grade: String,
    /// The version of the rubric.
    pub rubric: String,
    /// Who graded, and when; nobody, where the marks are only worked out from the books.
    pub graded: Option<(String, Date)>,
    /// How many members the group has.
    pub members: u32,
    /// What they have saved.
    pub savings: Paise,
    /// What is the group's own: savings, Revolving Fund, what it earned.
    pub corpus: Paise,
    /// Every mark with its reason.
    pub marks: Vec<RubricMark>,
    /// Month by month, oldest first.
    pub months: Vec<MonthOfCard>,
}

/// A mark of the rubric.
#[derive(Clone, Debug)]
pub struct RubricMark {
    /// What is judged.
    pub measure: Phrase,
    /// The figure it comes from.
    pub value: Cell,
    /// The marks given.
    pub marks: u32,
    /// Out of how many; none where there was nothing to measure and it does not count.
    pub out_of: Option<u32>,
    /// Why, in a sentence.
    pub reason: Phrase,
}

/// A month on the card.
#[derive(Clone, Copy, Debug)]
pub struct MonthOfCard {
    /// Which.
    pub month: Month,
    /// Meetings held, and due.
    pub meetings: (u32, u32),
    /// Attendance in hundredths of a percent; none in a month without a meeting.
    pub attendance: Option<i64>,
    /// Savings collected.
    pub saved: Paise,
    /// Loans given.
    pub lent: Paise,
    /// What fell due on loans, arrears included.
    pub demand: Paise,
    /// What was paid of it.
    pub collected: Paise,
}

impl From<&Mark> for RubricMark {
    fn from(mark: &Mark) -> Self {
        let counts = mark.reason != MarkReason::Nothing { left_out: true };
        Self {
            measure: Phrase::word(measure(mark.measure)),
            value: mark
                .percent
                .map_or(Cell::Empty, |percent| Cell::Percent(percent.into())),
            marks: mark.marks.into(),
            out_of: counts.then_some(mark.weight.into()),
            reason: reason(mark),
        }
    }
}

impl ReportCard {
    /// The card on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-report-card");
        let mut paper = self.body.paper("report-card", title, &self.stamp);
        paper.facts.extend([
            Fact::new("paper-period", period(self.from, self.to)),
            Fact::new("paper-members", self.members),
            Fact::new("paper-savings", self.savings),
            Fact::new("paper-corpus", self.corpus),
            Fact::new(
                "paper-graded-by",
                self.graded
                    .as_ref()
                    .map(|(who, _)| Phrase::from(who.as_str())),
            ),
            Fact::new(
                "paper-graded-on",
                self.graded.as_ref().map(|(_, when)| *when),
            ),
            Fact::new("paper-rubric", Cell::Code(self.rubric.clone())),
        ]);
        let (marks, out_of) = self.marks.iter().fold((0, 0), |(marks, out_of), mark| {
            (marks + mark.marks, out_of + mark.out_of.unwrap_or_default())
        });
        let reached = vec![
            ("marks", Cell::from(marks.to_string())),
            ("of", Cell::from(out_of.to_string())),
        ];
        paper.sections = vec![
            Section::Figures(vec![
                Fact::new("paper-grade", Cell::Code(self.grade.clone())),
                Fact::new(
                    "paper-marks-reached",
                    Phrase::Filled("paper-marks-of", reached),
                ),
            ]),
            Section::Table(self.rubric(marks, out_of)),
            Section::Table(self.months()),
        ];
        if self.graded.is_none() {
            let note = Section::Text {
                heading: None,
                paragraphs: vec![Phrase::word("paper-not-graded")],
            };
            paper.sections.insert(1, note);
        }
        paper.signatures = vec![Phrase::role("president"), Phrase::word("paper-graded-by")];
        paper
    }

    fn rubric(&self, marks: u32, out_of: u32) -> Table {
        let rows = self.marks.iter().map(|mark| {
            Row::new(vec![
                mark.measure.clone().into(),
                mark.value.clone(),
                mark.marks.into(),
                mark.out_of.map_or(Cell::Empty, Cell::from),
                mark.reason.clone().into(),
            ])
        });
        let total = Phrase::word("paper-total").into();
        Table {
            heading: Some(Phrase::word("paper-how-graded")),
            columns: vec![
                Column::wide("measure", Phrase::word("paper-measure"), 3),
                Column::new("value", Phrase::word("paper-value"), Kind::Percent),
                Column::new("marks", Phrase::word("paper-marks-given"), Kind::Count),
                Column::new("out-of", Phrase::word("paper-out-of"), Kind::Count),
                Column::wide("reason", Phrase::word("paper-reason"), 4),
            ],
            rows: rows.collect(),
            totals: Some(Row::strong(vec![
                total,
                Cell::Empty,
                marks.into(),
                out_of.into(),
                Cell::Empty,
            ])),
            tall: false,
        }
    }

    fn months(&self) -> Table {
        let rows = self.months.iter().map(|month| {
            let met = vec![
                ("there", Cell::from(month.meetings.0.to_string())),
                ("members", Cell::from(month.meetings.1.to_string())),
            ];
            Row::new(vec![
                month.month.into(),
                Phrase::Filled("paper-there-of", met).into(),
                month.attendance.map_or(Cell::Empty, Cell::Percent),
                month.saved.into(),
                month.lent.into(),
                month.demand.into(),
                month.collected.into(),
                share(month.collected, month.demand),
            ])
        });
        Table {
            heading: Some(Phrase::word("paper-month-by-month")),
            columns: vec![
                Column::wide("month", Phrase::word("paper-month"), 1),
                Column::new("meetings", Phrase::word("paper-meetings-held"), Kind::Mark),
                Column::new(
                    "attendance",
                    Phrase::word("paper-attendance"),
                    Kind::Percent,
                ),
                Column::new("saved", Phrase::word("paper-savings"), Kind::Money),
                Column::new("lent", Phrase::word("paper-given"), Kind::Money),
                Column::new("demand", Phrase::word("paper-demand"), Kind::Money),
                Column::new("collected", Phrase::word("paper-collection"), Kind::Money),
                Column::new("recovery", Phrase::word("paper-recovery"), Kind::Percent),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }
}

const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::MeetingsHeld => "paper-measure-meetings-held",
        Measure::Attendance => "paper-measure-attendance",
        Measure::SavingsOnTime => "paper-measure-savings-on-time",
        Measure::MembersWithLoan => "paper-measure-members-with-loan",
        Measure::FundRotation => "paper-measure-fund-rotation",
        Measure::Recovery => "paper-measure-recovery",
        Measure::Overdue => "paper-measure-overdue",
        Measure::BooksClosed => "paper-measure-books-closed",
        Measure::Participation => "paper-measure-participation",
        Measure::Social => "paper-measure-social",
    }
}

fn reason(mark: &Mark) -> Phrase {
    let percent = |hundredths: u32| Cell::Percent(hundredths.into());
    match mark.reason {
        MarkReason::Band {
            at_least,
            below,
            better,
        } => {
            let from = || ("from", percent(at_least));
            match (better, below) {
                (Some(Better::From(more)), _) => {
                    Phrase::Filled("paper-why-from-more", vec![from(), ("more", percent(more))])
                }
                (Some(Better::Below(less)), None) => {
                    Phrase::Filled("paper-why-from-less", vec![from(), ("less", percent(less))])
                }
                (Some(Better::Below(less)), Some(below)) => {
                    let parts = vec![("below", percent(below)), ("less", percent(less))];
                    Phrase::Filled("paper-why-below-less", parts)
                }
                (None, None) => Phrase::Filled("paper-why-from", vec![from()]),
                (None, Some(below)) if at_least == 0 => {
                    Phrase::Filled("paper-why-below", vec![("below", percent(below))])
                }
                (None, Some(below)) => {
                    Phrase::Filled("paper-why-between", vec![from(), ("below", percent(below))])
                }
            }
        }
        MarkReason::BelowAllBands => Phrase::word("paper-why-too-little"),
        MarkReason::Share => Phrase::word("paper-why-share"),
        MarkReason::Nothing { left_out: false } => Phrase::word("paper-why-nothing"),
        MarkReason::Nothing { left_out: true } => Phrase::word("paper-why-left-out"),
        MarkReason::NotScored => Phrase::word("paper-why-not-scored"),
    }
}
