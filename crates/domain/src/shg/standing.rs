//! Where a group stands: its meetings against the days on which they were due, and whether it is
//! active, irregular, dormant, defunct or revived.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NotHeld;
use super::group::{Frequency, Terms};
use super::meeting::{Attendance, Meeting, MeetingKind};
use super::ratio::Ratio;
use crate::refusal::{day, required};
use crate::{Date, MemberTag, Refusal};

/// A month in parts, of which a week is three: a quarter has thirteen weeks.
const MONTH: u32 = 13;

/// The facts about a group's meetings, from its book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// Everything that it agreed, by dates.
    pub terms: Vec<Terms>,
    /// From when on meetings were due: when it was formed, or the day after its cut-off. Without
    /// it, from its first terms on.
    pub since: Option<Date>,
    /// The meetings that were held.
    pub held: Vec<HeldMeeting>,
    /// The due meetings that were not held, with the reason.
    pub not_held: Vec<NotHeld>,
    /// The pauses that it agreed beforehand.
    pub pauses: Vec<Pause>,
    /// Its members, with the days on which they joined and left: one who came back is in it once
    /// for each time.
    pub members: Vec<Membership>,
    /// When it was declared defunct, and when it was revived.
    pub declared: Vec<Declared>,
}

/// What matters of a meeting here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldMeeting {
    /// The day on which it was held.
    pub date: Date,
    /// A special meeting fulfils no due day.
    pub kind: MeetingKind,
    /// Whether anybody saved.
    pub saved: bool,
    /// Who was there.
    pub attendance: Vec<(MemberTag, Attendance)>,
}

/// The time from one due day until the next, as a meeting belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The due day with which it begins; a meeting that was held ahead of it belongs to it too.
    pub due: Date,
    /// Whether the meeting is the one that was due: a special one never is, nor a second one.
    pub fulfils: bool,
}

/// A member's time in the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The member.
    pub member: MemberTag,
    /// When she joined.
    pub joined: Date,
    /// The last day on which she was a member.
    pub left: Option<Date>,
}

/// A time without meetings that the group resolved beforehand, such as the winter months where
/// the pass is closed. No meeting is due in it, so it lowers neither regularity nor status; a
/// meeting that fell out for snow without such a resolution does (shg.md 10, check 6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Pause {
    /// Its first day.
    #[n(0)]
    pub from: Date,
    /// Its last day.
    #[n(1)]
    pub to: Date,
    /// Why.
    #[n(2)]
    pub reason: String,
}

/// A resolution on the group's own life (shg.md 4b: "defunct: 6+ months or resolution; revived").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "GroupDeclared")]
pub struct Declared {
    /// From which day on.
    #[n(0)]
    pub on: Date,
    /// Revived; else defunct.
    #[n(1)]
    pub revived: bool,
}

/// What became of a due day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "DueOutcome")]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Outcome {
    /// The meeting was held on this day, which may be a few days before or after.
    Held {
        /// The day.
        on: Date,
    },
    /// It was not held, and the group said why.
    Explained {
        /// Why.
        reason: String,
    },
    /// It was not held and nobody said why.
    Missed,
}

/// A due day and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DueDay {
    /// The day.
    pub date: Date,
    /// What became of it.
    pub outcome: Outcome,
}

/// Meetings against the days on which they were due. `due` is the sum of `held`,
/// `not_held_with_reason` and `missed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Regularity {
    /// Meetings that were due.
    pub due: u32,
    /// Those held, late ones included.
    pub held: u32,
    /// Those held after the due day.
    pub held_late: u32,
    /// Those not held, with a reason.
    pub not_held_with_reason: u32,
    /// Those not held, without a reason.
    pub missed: u32,
}

/// Where a group stands (shg.md 4b, "Status").
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export, rename = "GroupStatus")]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Status {
    /// It meets as agreed.
    #[n(0)]
    #[default]
    Active,
    /// It missed more of its due meetings than the norm allows.
    #[n(1)]
    Irregular,
    /// It neither met nor saved for months.
    #[n(2)]
    Dormant,
    /// It neither met nor saved for even longer, or resolved to end.
    #[n(3)]
    Defunct,
    /// It was defunct and works again, for not very long yet.
    #[n(4)]
    Revived,
}

/// The thresholds of the status. They differ by state, so they are data (shg.md 4b, `[K]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct StandingNorms {
    /// Regularity is judged by as many due meetings as this number of months holds.
    #[n(0)]
    pub window_months: u8,
    /// Irregular when more than `irregular_part` of `irregular_whole` due meetings were missed.
    #[n(1)]
    pub irregular_part: u8,
    /// See `irregular_part`.
    #[n(2)]
    pub irregular_whole: u8,
    /// Whether a meeting not held with a reason is left out instead of counted as missed.
    #[n(3)]
    pub reasons_excuse: bool,
    /// Dormant after this many months without meeting and saving.
    #[n(4)]
    pub dormant_months: u8,
    /// Defunct after this many months without meeting and saving.
    #[n(5)]
    pub defunct_months: u8,
    /// How many months a revived group is called revived.
    #[n(6)]
    pub revived_months: u8,
}

/// The thresholds of the status by the day from which each held, oldest first: a day is judged by
/// those of its time, so that new ones change nothing that was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StandingNormsByDay(pub Vec<(Date, StandingNorms)>);

impl StandingNormsByDay {
    /// Those that held on a day; of a day before the first, the first.
    #[must_use]
    pub fn on(&self, day: Date) -> StandingNorms {
        let begun = self.0.iter().rev().find(|(from, _)| *from <= day);
        begun
            .or(self.0.first())
            .map_or_else(StandingNorms::default, |(_, norms)| *norms)
    }
}

/// The status on a day, and everything that led to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "GroupStanding")]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// The day for which it was computed.
    pub on: Date,
    /// The due days by which regularity was judged, oldest first.
    pub window: Vec<DueDay>,
    /// What they add up to.
    pub regularity: Regularity,
    /// How many count as missed, and of how many.
    pub missed: Ratio,
    /// When it last met or saved.
    pub last_activity: Option<Date>,
    /// Since when it has neither met nor saved: its last activity, else when it began.
    pub idle_since: Option<Date>,
    /// Days of agreed pauses since then, which stop the clock.
    pub paused_days: u32,
    /// From when on it is dormant if nothing happens.
    pub dormant_from: Option<Date>,
    /// From when on it is defunct if nothing happens.
    pub defunct_from: Option<Date>,
    /// When it was declared defunct, if that still holds.
    pub declared_defunct: Option<Date>,
    /// When it was last revived.
    pub revived_on: Option<Date>,
}

/// The days from `from` to `to`, both included, on which meetings were due by dated terms, in
/// order. A pause is not taken off here. What was agreed holds until the next agreement begins;
/// of two that begin on one day the later in the list holds.
#[must_use]
pub fn due_days(terms: &[Terms], from: Date, to: Date) -> Vec<Date> {
    let by_start: BTreeMap<Date, &Terms> = terms.iter().map(|terms| (terms.from, terms)).collect();
    let agreed: Vec<&Terms> = by_start.into_values().collect();
    let mut days = Vec::new();
    for (index, terms) in agreed.iter().enumerate() {
        let end = agreed
            .get(index + 1)
            .map_or(to, |next| next.from.plus_days(-1).min(to));
        let mut last = None;
        // Always from the beginning of the terms, or a fortnight would start anew each time.
        loop {
            let due = terms.next_due(last);
            if due > end || last.is_some_and(|last| due <= last) {
                break;
            }
            if due >= from {
                days.push(due);
            }
            last = Some(due);
        }
    }
    days
}

impl Pause {
    /// Checks a pause as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("from", self.from)?;
        day("to", self.to)?;
        if self.to < self.from {
            return Err(Refusal::FieldInvalid {
                field: "to".to_owned(),
            });
        }
        Ok(Self {
            reason: required("reason", &self.reason)?,
            ..self
        })
    }

    fn holds(&self, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

impl Declared {
    /// Checks a declaration as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("on", self.on)?;
        Ok(self)
    }
}

impl HeldMeeting {
    /// A meeting of which no more than this is known yet.
    fn of(date: Date, kind: MeetingKind) -> Self {
        Self {
            date,
            kind,
            saved: false,
            attendance: Vec::new(),
        }
    }
}

impl Period {
    /// Up to which day a meeting of a day settles what is due: until the due day that it fulfils,
    /// when it is held ahead of it, else until its own.
    #[must_use]
    pub fn settled_by(date: Date, period: Option<Self>) -> Date {
        match period {
            Some(Self { due, fulfils: true }) => due.max(date),
            _ => date,
        }
    }
}

impl From<&Meeting> for HeldMeeting {
    fn from(meeting: &Meeting) -> Self {
        Self {
            date: meeting.date,
            kind: meeting.kind,
            saved: meeting.rows.iter().any(|row| !row.saved().is_zero()),
            attendance: meeting
                .rows
                .iter()
                .map(|row| (row.member, row.attendance))
                .collect(),
        }
    }
}

impl Schedule {
    /// What became of each due day from `from` to `to`, both included; days of a pause are not
    /// due. Against meetings due, not against meetings entered (shg.md 2 and 10, check 6).
    #[must_use]
    pub fn days(&self, from: Date, to: Date) -> Vec<DueDay> {
        let mut days = self.all_days(to);
        days.retain(|due| (from..=to).contains(&due.date));
        days
    }

    /// Which due day each meeting belongs to, one after the other as they were given: the one that
    /// it fulfils, else the last one until its day. Of two meetings of one day the first fulfils it.
    /// None where nothing was due yet.
    #[must_use]
    pub fn periods(&self) -> Vec<Option<Period>> {
        let last = self.held.iter().map(|meeting| meeting.date).max();
        let days = last.map_or_else(Vec::new, |last| self.all_days(last.plus_days(1)));
        let mut fulfilling = BTreeSet::new();
        let of = |meeting: &HeldMeeting| {
            let on = Outcome::Held { on: meeting.date };
            let is_regular = meeting.kind == MeetingKind::Regular;
            let fulfilled = days.iter().find(|due| is_regular && due.outcome == on);
            let before = || days.iter().rfind(|due| due.date <= meeting.date);
            let due = fulfilled.or_else(before)?.date;
            let fulfils = fulfilled.is_some() && fulfilling.insert(meeting.date);
            Some(Period { due, fulfils })
        };
        self.held.iter().map(of).collect()
    }

    /// The next due day: the first one after those that were held or told as not held. A meeting
    /// that was held ahead of its due day has fulfilled it, so the next one is the one after that.
    #[must_use]
    pub fn next_due(&self) -> Option<Date> {
        let held = self.held.iter().zip(self.periods());
        let regular = held.filter(|(meeting, _)| meeting.kind == MeetingKind::Regular);
        let until = regular.map(|(meeting, period)| Period::settled_by(meeting.date, period));
        let told = self.not_held.iter().map(|missed| missed.date);
        let until = until.chain(told).max();
        let begins = self.begins()?;
        let begun = self.terms.iter().map(|terms| terms.from);
        let paused = self.pauses.iter().map(|pause| pause.to);
        let known = begun.chain(paused).chain(until).fold(begins, Date::max);
        due_days(&self.terms, begins, known.plus_days(62))
            .into_iter()
            .filter(|due| !self.pauses.iter().any(|pause| pause.holds(*due)))
            .find(|due| until.is_none_or(|until| *due > until))
    }

    /// The next due day after a meeting that is held on a day, whatever was held later: the day
    /// from which on a loan of this meeting is paid back.
    #[must_use]
    pub fn next_due_after(&self, date: Date, kind: MeetingKind) -> Option<Date> {
        let mut until = self.clone();
        until.held.retain(|meeting| meeting.date <= date);
        until.not_held.retain(|missed| missed.date <= date);
        until.held.push(HeldMeeting::of(date, kind));
        let next = until.next_due()?;
        if next > date {
            return Some(next);
        }
        // A special meeting fulfils no due day, also none that is past.
        let after = |due: &Date| *due > date && !self.pauses.iter().any(|pause| pause.holds(*due));
        let begins = self.begins()?;
        let paused = self.pauses.iter().map(|pause| pause.to);
        let known = paused.fold(date, Date::max).plus_days(62);
        due_days(&self.terms, begins, known).into_iter().find(after)
    }

    /// The due day to which a meeting would belong that was not held yet, and those of the meetings
    /// that were, as [`Self::periods`] tells them.
    #[must_use]
    pub fn period_of(
        mut self,
        date: Date,
        kind: MeetingKind,
    ) -> (Option<Period>, Vec<Option<Period>>) {
        self.held.push(HeldMeeting::of(date, kind));
        let mut periods = self.periods();
        (periods.pop().flatten(), periods)
    }

    /// So many days ahead of a due day a meeting is nearer to it than to the one before, which may
    /// be one that fell into a pause, or before the group began.
    fn days_ahead(&self, due: Date) -> i32 {
        let holds = self.terms.iter().filter(|terms| terms.from <= due);
        match holds
            .max_by_key(|terms| terms.from)
            .map(|terms| terms.frequency)
        {
            Some(Frequency::Weekly) => 3,
            Some(Frequency::Fortnightly) => 6,
            Some(Frequency::Monthly) | None => 15,
        }
    }

    /// Regularity from `from` to `to`, both included.
    #[must_use]
    pub fn regularity(&self, from: Date, to: Date) -> Regularity {
        Regularity::of(&self.days(from, to))
    }

    /// How many were there of those who should have been, over the meetings that were held from
    /// `from` to `to` and over members from the day on which they joined (shg.md 10, check 6).
    #[must_use]
    pub fn attendance(&self, from: Date, to: Date) -> Ratio {
        self.held
            .iter()
            .filter(|meeting| (from..=to).contains(&meeting.date))
            .map(|meeting| {
                let mut due = 0;
                let mut there = 0;
                for (member, attendance) in &meeting.attendance {
                    if self.is_member(*member, meeting.date) {
                        due += 1;
                        there += usize::from(attendance.is_there());
                    }
                }
                Ratio::of(there, due)
            })
            .fold(Ratio::default(), |sum, ratio| sum + ratio)
    }

    /// One member's attendance from `from` to `to`.
    #[must_use]
    pub fn attendance_of(&self, member: MemberTag, from: Date, to: Date) -> Ratio {
        let rows = self
            .held
            .iter()
            .filter(|meeting| (from..=to).contains(&meeting.date))
            .filter(|meeting| self.is_member(member, meeting.date))
            .flat_map(|meeting| &meeting.attendance)
            .filter(|(tag, _)| *tag == member);
        let (mut due, mut there) = (0, 0);
        for (_, attendance) in rows {
            due += 1;
            there += usize::from(attendance.is_there());
        }
        Ratio::of(there, due)
    }

    /// The status at the end of the day `on`, with what led to it (shg.md 4b, "Status"):
    /// irregular when more than a third of the due meetings of three months were missed, dormant
    /// after three months without meeting and saving, defunct after six or by resolution, revived
    /// when it works again after that. The three months are counted in due meetings (13 weekly, 6
    /// fortnightly, 3 monthly), so that a status cannot become better by nothing happening.
    #[must_use]
    pub fn standing(&self, by_day: &StandingNormsByDay, on: Date) -> Standing {
        let life = self.life(by_day, on);
        let norms = &by_day.on(on);
        let window = self.window(norms, life.revived_on, on);
        let regularity = Regularity::of(&window);
        let missed = regularity.missed_by(norms);
        let clock = life.idle_since.map(|since| self.clock(norms, since, on));
        let past = |threshold: Option<Date>| threshold.is_some_and(|threshold| on >= threshold);
        let dormant_from = clock.map(|clock| clock.dormant_from);
        let defunct_from = clock.map(|clock| clock.defunct_from);
        let is_new_again = life
            .revived_on
            .is_some_and(|revived| on < revived.plus_months(i32::from(norms.revived_months)));
        let irregular = missed.whole > 0
            && missed.part * i64::from(norms.irregular_whole)
                > missed.whole * i64::from(norms.irregular_part);
        let status = if life.declared_defunct.is_some() || past(defunct_from) {
            Status::Defunct
        } else if past(dormant_from) {
            Status::Dormant
        } else if irregular {
            Status::Irregular
        } else if is_new_again {
            Status::Revived
        } else {
            Status::Active
        };
        Standing {
            status,
            on,
            window,
            regularity,
            missed,
            last_activity: life.last_activity,
            idle_since: life.idle_since,
            paused_days: clock.map_or(0, |clock| clock.paused),
            dormant_from,
            defunct_from,
            declared_defunct: life.declared_defunct,
            revived_on: life.revived_on,
        }
    }

    fn is_member(&self, member: MemberTag, on: Date) -> bool {
        let mut times = self
            .members
            .iter()
            .filter(|known| known.member == member)
            .peekable();
        times.peek().is_none()
            || times.any(|known| known.joined <= on && known.left.is_none_or(|left| on <= left))
    }

    fn begins(&self) -> Option<Date> {
        let first = self.terms.iter().map(|terms| terms.from).min();
        self.since.or(first)
    }

    /// Every due day up to `to`, and one that was held ahead. A regular meeting fulfils the due day
    /// a day or two ahead of it, else the one on or before it, else the next one if that is nearer,
    /// also for a meeting with no due day before it: the first one of a group, or one in a pause.
    /// Each due day takes one meeting, and a meeting beyond that fulfils none.
    pub(super) fn all_days(&self, to: Date) -> Vec<DueDay> {
        const EARLY_DAYS: i32 = 2;
        let Some(begins) = self.begins() else {
            return Vec::new();
        };
        let mut meetings: Vec<Date> = self
            .held
            .iter()
            .filter(|meeting| meeting.kind == MeetingKind::Regular && meeting.date <= to)
            .map(|meeting| meeting.date)
            .collect();
        meetings.sort_unstable();
        // Two meetings of one day are one time that the women came together.
        meetings.dedup();
        // One more due day than asked for, because a meeting may have been held ahead of it.
        let mut days = due_days(&self.terms, begins, to.plus_days(62));
        days.retain(|date| !self.pauses.iter().any(|pause| pause.holds(*date)));
        let mut held: Vec<Option<Date>> = vec![None; days.len()];
        for meeting in meetings {
            let next = days.partition_point(|date| *date <= meeting);
            let free = |index: usize| held.get(index).is_some_and(Option::is_none);
            let ahead = days.get(next).map(|date| meeting.days_until(*date));
            let before = next.checked_sub(1);
            let behind = before.map(|index| days[index].days_until(meeting));
            let taken = match (before, ahead) {
                (Some(before), _) if behind == Some(0) && free(before) => Some(before),
                (_, Some(ahead)) if ahead <= EARLY_DAYS && free(next) => Some(next),
                (Some(before), _) if free(before) => Some(before),
                (_, Some(ahead))
                    if free(next)
                        && behind.is_none_or(|behind| ahead < behind)
                        && ahead <= self.days_ahead(days[next]) =>
                {
                    Some(next)
                }
                _ => None,
            };
            if let Some(slot) = taken.and_then(|index| held.get_mut(index)) {
                *slot = Some(meeting);
            }
        }
        days.into_iter()
            .zip(held)
            .map(|(date, held)| DueDay {
                date,
                outcome: self.outcome(date, held),
            })
            // A meeting due on the last day itself is not missed before the day is over.
            .filter(|due| match due.outcome {
                Outcome::Held { .. } => true,
                Outcome::Explained { .. } => due.date <= to,
                Outcome::Missed => due.date < to,
            })
            .collect()
    }

    fn outcome(&self, date: Date, held: Option<Date>) -> Outcome {
        if let Some(on) = held {
            return Outcome::Held { on };
        }
        self.not_held
            .iter()
            .find(|missed| missed.date == date)
            .map_or(Outcome::Missed, |missed| Outcome::Explained {
                reason: missed.reason.clone(),
            })
    }

    fn window(&self, norms: &StandingNorms, revived: Option<Date>, on: Date) -> Vec<DueDay> {
        let mut days = self.all_days(on);
        if let Some(revived) = revived {
            days.retain(|due| due.date >= revived);
        }
        // Each due day stands for the time until the next one by the terms of its own day: a group
        // that went over to weekly meetings is judged by three months, not by thirteen months.
        let window = u32::from(norms.window_months) * MONTH;
        let (mut taken, mut time) = (0, 0);
        for due in days.iter().rev() {
            let its = self.stands_for(due.date);
            if taken > 0 && time + its / 2 >= window {
                break;
            }
            taken += 1;
            time += its;
        }
        days.split_off(days.len() - taken)
    }

    /// For how long a due day stands, by the terms of that day; see [`MONTH`].
    fn stands_for(&self, day: Date) -> u32 {
        let terms = self.terms.iter().filter(|terms| terms.from <= day);
        let holds = terms.max_by_key(|terms| terms.from);
        match holds.map(|terms| terms.frequency) {
            Some(Frequency::Weekly) => 3,
            Some(Frequency::Fortnightly) => 6,
            Some(Frequency::Monthly) | None => MONTH,
        }
    }

    /// Activities, ends and revivals up to `on`.
    fn life(&self, norms: &StandingNormsByDay, on: Date) -> Life {
        let mut events: Vec<(Date, Event)> = self
            .held
            .iter()
            .map(|meeting| (meeting.date, Event::Worked))
            .chain(self.declared.iter().map(|declared| {
                let event = if declared.revived {
                    Event::Revived
                } else {
                    Event::Ended
                };
                (declared.on, event)
            }))
            .filter(|(date, _)| *date <= on)
            .collect();
        events.sort_unstable();
        let mut life = Life {
            idle_since: self.begins().filter(|begins| *begins <= on),
            ..Life::default()
        };
        for (date, event) in events {
            let was_defunct = life.declared_defunct.is_some()
                || life.idle_since.is_some_and(|since| {
                    date >= self.clock(&norms.on(date), since, date).defunct_from
                });
            match event {
                Event::Ended => {
                    life.declared_defunct.get_or_insert(date);
                    continue;
                }
                Event::Worked => life.last_activity = Some(date),
                Event::Revived => {}
            }
            if was_defunct || event == Event::Revived {
                life.revived_on = Some(date);
            }
            life.declared_defunct = None;
            life.idle_since = Some(date);
        }
        life
    }

    fn clock(&self, norms: &StandingNorms, since: Date, on: Date) -> Clock {
        let mut paused = 0;
        let mut counted = since;
        let mut pauses: Vec<&Pause> = self.pauses.iter().collect();
        pauses.sort_unstable_by_key(|pause| (pause.from, pause.to));
        for pause in pauses {
            let from = pause.from.max(counted.plus_days(1));
            let to = pause.to.min(on);
            if from <= to {
                paused += from.days_until(to) + 1;
                counted = to;
            }
        }
        let after = |months: u8| since.plus_months(i32::from(months)).plus_days(paused);
        Clock {
            paused: u32::try_from(paused).unwrap_or(0),
            dormant_from: after(norms.dormant_months),
            defunct_from: after(norms.defunct_months),
        }
    }
}

impl Regularity {
    /// What due days add up to.
    #[must_use]
    pub fn of(days: &[DueDay]) -> Self {
        let mut sum = Self::default();
        for due in days {
            sum.due += 1;
            match due.outcome {
                Outcome::Held { on } => {
                    sum.held += 1;
                    sum.held_late += u32::from(on > due.date);
                }
                Outcome::Explained { .. } => sum.not_held_with_reason += 1,
                Outcome::Missed => sum.missed += 1,
            }
        }
        sum
    }

    /// Meetings held of meetings due: snow lowers it, with or without a reason (shg.md 10,
    /// check 6).
    #[must_use]
    pub fn held_of_due(self) -> Ratio {
        Ratio {
            part: i64::from(self.held),
            whole: i64::from(self.due),
        }
    }

    fn missed_by(self, norms: &StandingNorms) -> Ratio {
        let (explained, due) = if norms.reasons_excuse {
            (0, self.due - self.not_held_with_reason)
        } else {
            (self.not_held_with_reason, self.due)
        };
        Ratio {
            part: i64::from(self.missed + explained),
            whole: i64::from(due),
        }
    }
}

impl Status {
    /// Every status.
    pub const ALL: &'static [Self] = &[
        Self::Active,
        Self::Irregular,
        Self::Dormant,
        Self::Defunct,
        Self::Revived,
    ];

    /// How bad it is: a group to which nothing happens never goes down here.
    #[must_use]
    pub fn severity(self) -> u8 {
        match self {
            Self::Active | Self::Revived => 0,
            Self::Irregular => 1,
            Self::Dormant => 2,
            Self::Defunct => 3,
        }
    }

    /// Whether the group counts as working for funds and linkage.
    #[must_use]
    pub fn is_working(self) -> bool {
        matches!(self, Self::Active | Self::Revived)
    }
}

impl Default for StandingNorms {
    fn default() -> Self {
        crate::place::known::nation().standing
    }
}

/// In the order in which they happen on one day: a group resolves to end in its meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Worked,
    Ended,
    Revived,
}

#[derive(Clone, Copy, Debug, Default)]
struct Life {
    last_activity: Option<Date>,
    idle_since: Option<Date>,
    declared_defunct: Option<Date>,
    revived_on: Option<Date>,
}

#[derive(Clone, Copy, Debug)]
struct Clock {
    paused: u32,
    dormant_from: Date,
    defunct_from: Date,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Paise;
    use crate::samples::date;
    use crate::shg::group::{AgreedSaving, SavingKind};

    const NORMS: fn() -> StandingNormsByDay = StandingNormsByDay::default;

    fn terms(from: &str, frequency: Frequency, day: u8) -> Terms {
        bare(date(from), frequency, day)
    }

    fn bare(from: Date, frequency: Frequency, day: u8) -> Terms {
        Terms {
            from,
            frequency,
            day,
            savings: vec![AgreedSaving {
                kind: SavingKind::Compulsory,
                amount: Paise::rupees(50),
            }],
            fine_late: Paise::rupees(5),
            fine_absent: Paise::rupees(5),
            lending: None,
        }
    }

    fn held(date: Date) -> HeldMeeting {
        HeldMeeting {
            date,
            kind: MeetingKind::Regular,
            saved: true,
            attendance: Vec::new(),
        }
    }

    /// A group that met on every due day from its first terms until `until`.
    fn regular(terms: Vec<Terms>, until: &str) -> Schedule {
        let first = terms[0].from;
        Schedule {
            held: due_days(&terms, first, date(until))
                .into_iter()
                .map(held)
                .collect(),
            terms,
            ..Schedule::default()
        }
    }

    #[test]
    fn due_days_follow_what_was_agreed_at_the_time() {
        let agreed = [
            terms("2026-01-01", Frequency::Weekly, 6),
            terms("2026-02-01", Frequency::Monthly, 5),
        ];
        let days: Vec<String> = due_days(&agreed, date("2026-01-10"), date("2026-04-05"))
            .iter()
            .map(Date::to_string)
            .collect();
        assert_eq!(
            days,
            [
                "2026-01-10",
                "2026-01-17",
                "2026-01-24",
                "2026-01-31",
                "2026-02-05",
                "2026-03-05",
                "2026-04-05"
            ]
        );
    }

    #[test]
    fn snow_lowers_regularity_and_not_attendance() {
        let mut group = regular(
            vec![terms("2026-10-01", Frequency::Weekly, 6)],
            "2026-11-21",
        );
        group.held.retain(|meeting| {
            meeting.date != date("2026-11-07") && meeting.date != date("2026-11-14")
        });
        for day in ["2026-11-07", "2026-11-14"] {
            group.not_held.push(NotHeld {
                date: date(day),
                reason: "snow".to_owned(),
            });
        }
        let (old, new) = (MemberTag(1), MemberTag(2));
        group.members = vec![
            Membership {
                member: old,
                joined: date("2026-10-01"),
                left: None,
            },
            Membership {
                member: new,
                joined: date("2026-11-21"),
                left: None,
            },
        ];
        for meeting in &mut group.held {
            meeting.attendance = vec![(old, Attendance::Present), (new, Attendance::Late)];
        }
        let regularity = group.regularity(date("2026-10-01"), date("2026-11-21"));
        assert_eq!(regularity.due, 8);
        assert_eq!(regularity.held, 6);
        assert_eq!(regularity.not_held_with_reason, 2);
        assert_eq!(regularity.missed, 0);
        assert_eq!(regularity.held_of_due().percent(), Some(7_500));
        let attendance = group.attendance(date("2026-10-01"), date("2026-11-21"));
        assert_eq!(attendance, Ratio { part: 7, whole: 7 });
        let hers = group.attendance_of(new, date("2026-10-01"), date("2026-11-21"));
        assert_eq!(hers, Ratio { part: 1, whole: 1 });
    }

    #[test]
    fn three_months_are_three_months_also_after_other_terms() {
        // Monthly until October, weekly from November on; August was missed, long ago.
        let agreed = vec![
            terms("2026-01-01", Frequency::Monthly, 10),
            terms("2026-11-02", Frequency::Weekly, 1),
        ];
        let mut group = regular(agreed, "2026-11-30");
        group
            .held
            .retain(|meeting| meeting.date != date("2026-08-10"));
        let window = |on: &str| {
            let days = group.window(&StandingNorms::default(), None, date(on));
            (days.first().map(|due| due.date), days.len())
        };
        assert_eq!(window("2026-10-31"), (Some(date("2026-08-10")), 3));
        assert_eq!(window("2026-11-30"), (Some(date("2026-09-10")), 7));
    }

    #[test]
    fn a_meeting_held_a_day_early_or_late_fulfils_its_due_day() {
        let group = Schedule {
            terms: vec![terms("2026-10-03", Frequency::Weekly, 6)],
            held: ["2026-10-03", "2026-10-09", "2026-10-18", "2026-10-24"]
                .map(|day| held(date(day)))
                .to_vec(),
            ..Schedule::default()
        };
        let days = group.days(date("2026-10-01"), date("2026-10-24"));
        let on: Vec<Outcome> = days.into_iter().map(|day| day.outcome).collect();
        assert_eq!(
            on,
            ["2026-10-03", "2026-10-09", "2026-10-18", "2026-10-24"]
                .map(|day| Outcome::Held { on: date(day) })
        );
        let regularity = group.regularity(date("2026-10-01"), date("2026-10-24"));
        assert_eq!((regularity.held, regularity.held_late), (4, 1));
    }

    #[test]
    fn a_meeting_far_ahead_of_a_due_day_fulfils_it_no_more_where_none_was_due_before() {
        let group = |days: &[&str], pauses: Vec<Pause>| Schedule {
            terms: vec![terms("2026-08-01", Frequency::Monthly, 28)],
            held: days.iter().map(|day| held(date(day))).collect(),
            pauses,
            ..Schedule::default()
        };
        let fulfilled = |group: &Schedule| -> Vec<Option<String>> {
            let periods = group.periods().into_iter();
            let fulfils = periods.map(|period| period.filter(|period| period.fulfils));
            fulfils
                .map(|one| one.map(|period| period.due.to_string()))
                .collect()
        };
        // The meeting with which a group begins, and one in a pause.
        let begun = group(&["2026-08-02", "2026-08-26"], Vec::new());
        assert_eq!(fulfilled(&begun), [None, Some("2026-08-28".to_owned())]);
        assert_eq!(begun.next_due(), Some(date("2026-09-28")));
        let on_time = begun.regularity(date("2026-08-01"), date("2026-08-31"));
        assert_eq!((on_time.due, on_time.held), (1, 1));
        let near = group(&["2026-08-13"], Vec::new());
        assert_eq!(fulfilled(&near), [Some("2026-08-28".to_owned())]);
        let far = group(&["2026-08-12"], Vec::new());
        assert_eq!(fulfilled(&far), [None]);
        assert_eq!(
            far.regularity(date("2026-08-01"), date("2026-08-31"))
                .missed,
            1
        );
        let pause = Pause {
            from: date("2026-09-01"),
            to: date("2026-11-30"),
            reason: "snow".to_owned(),
        };
        let winter = group(&["2026-08-28", "2026-11-25", "2026-12-28"], vec![pause]);
        let due = |day: &str| Some(format!("2026-{day}-28"));
        assert_eq!(fulfilled(&winter), [due("08"), None, due("12")]);
    }

    #[test]
    fn the_next_due_day_is_the_one_after_that_which_a_meeting_fulfilled() {
        let next = |agreed: &Terms, days: &[&str]| {
            let group = Schedule {
                terms: vec![agreed.clone()],
                held: days.iter().map(|day| held(date(day))).collect(),
                ..Schedule::default()
            };
            group.next_due().expect("a day").to_string()
        };
        let monthly = terms("2026-08-01", Frequency::Monthly, 10);
        let weekly = terms("2026-09-07", Frequency::Weekly, 1);
        let fortnightly = terms("2026-08-03", Frequency::Fortnightly, 1);
        for (agreed, held, due) in [
            (&monthly, &[][..], "2026-08-10"),
            // On its day, some days ahead of it, and late.
            (&monthly, &["2026-08-10", "2026-09-10"], "2026-10-10"),
            (
                &monthly,
                &["2026-08-10", "2026-09-10", "2026-10-07"],
                "2026-11-10",
            ),
            (&monthly, &["2026-08-10", "2026-09-28"], "2026-10-10"),
            // A second meeting in a period fulfils nothing.
            (&monthly, &["2026-08-10", "2026-08-12"], "2026-09-10"),
            // What nobody met on is passed by with the next meeting.
            (&monthly, &["2026-08-10", "2026-10-12"], "2026-11-10"),
            (&weekly, &["2026-09-07", "2026-09-12"], "2026-09-21"),
            (
                &weekly,
                &["2026-09-07", "2026-09-14", "2026-09-18"],
                "2026-09-28",
            ),
            (&fortnightly, &["2026-08-03", "2026-08-16"], "2026-08-31"),
            (&fortnightly, &["2026-08-03", "2026-08-19"], "2026-08-31"),
            (&fortnightly, &["2026-08-03", "2026-08-26"], "2026-08-31"),
        ] {
            assert_eq!(next(agreed, held), due, "{held:?}");
        }
        // The meeting with which a group begins, long before anything is due.
        let begun = terms("2026-08-11", Frequency::Monthly, 10);
        assert_eq!(next(&begun, &["2026-08-12"]), "2026-09-10");
    }

    #[test]
    fn a_loan_is_due_from_the_due_day_after_its_meeting_on() {
        let group = Schedule {
            terms: vec![terms("2026-08-01", Frequency::Monthly, 10)],
            held: ["2026-08-10", "2026-09-10", "2026-11-10"]
                .map(|day| held(date(day)))
                .to_vec(),
            ..Schedule::default()
        };
        let after = |day, kind| group.next_due_after(date(day), kind).expect("a day");
        let regular = |day| after(day, MeetingKind::Regular).to_string();
        // A meeting that is entered late is not one after the last.
        assert_eq!(regular("2026-10-07"), "2026-11-10");
        assert_eq!(regular("2026-10-10"), "2026-11-10");
        assert_eq!(regular("2026-12-08"), "2027-01-10");
        let special = |day| after(day, MeetingKind::Special).to_string();
        assert_eq!(special("2026-10-07"), "2026-10-10");
        assert_eq!(special("2027-03-01"), "2027-03-10");
    }

    #[test]
    fn two_meetings_in_one_week_fulfil_one_due_day() {
        let group = Schedule {
            terms: vec![terms("2026-10-03", Frequency::Weekly, 6)],
            held: ["2026-10-03", "2026-10-04"]
                .map(|day| held(date(day)))
                .to_vec(),
            ..Schedule::default()
        };
        let regularity = group.regularity(date("2026-10-01"), date("2026-10-11"));
        assert_eq!((regularity.due, regularity.held), (2, 1));
    }

    #[test]
    fn today_is_not_missed_before_it_is_over() {
        let group = regular(
            vec![terms("2026-10-03", Frequency::Weekly, 6)],
            "2026-11-14",
        );
        assert_eq!(
            group
                .regularity(date("2026-10-03"), date("2026-11-21"))
                .missed,
            0
        );
        assert_eq!(
            group
                .regularity(date("2026-10-03"), date("2026-11-22"))
                .missed,
            1
        );
    }

    #[test]
    fn a_group_becomes_irregular_dormant_and_defunct() {
        let group = regular(
            vec![terms("2026-01-01", Frequency::Weekly, 6)],
            "2026-06-06",
        );
        for (on, status) in [
            ("2026-06-06", Status::Active),
            // Four of thirteen are not more than a third; five are.
            ("2026-07-11", Status::Active),
            ("2026-07-12", Status::Irregular),
            ("2026-09-05", Status::Irregular),
            ("2026-09-06", Status::Dormant),
            ("2026-12-05", Status::Dormant),
            ("2026-12-06", Status::Defunct),
        ] {
            let standing = group.standing(&NORMS(), date(on));
            assert_eq!(standing.status, status, "{on}");
            assert_eq!(standing.last_activity, Some(date("2026-06-06")));
            assert_eq!(standing.defunct_from, Some(date("2026-12-06")));
        }
    }

    #[test]
    fn a_winter_pause_agreed_beforehand_stops_the_clock() {
        let mut group = regular(
            vec![terms("2025-06-01", Frequency::Weekly, 6)],
            "2025-11-29",
        );
        group.pauses.push(Pause {
            from: date("2025-12-01"),
            to: date("2026-03-31"),
            reason: "snow".to_owned(),
        });
        let standing = group.standing(&NORMS(), date("2026-03-31"));
        assert_eq!(standing.status, Status::Active);
        assert_eq!(standing.paused_days, 121);
        assert_eq!(standing.window.len(), 13);
        assert_eq!(standing.dormant_from, Some(date("2026-06-29")));
        group.pauses.clear();
        let without = group.standing(&NORMS(), date("2026-03-31"));
        assert_eq!(without.status, Status::Dormant);
    }

    #[test]
    fn a_defunct_group_that_meets_again_is_revived_and_then_active() {
        let mut group = regular(
            vec![terms("2025-01-01", Frequency::Monthly, 5)],
            "2025-04-05",
        );
        assert_eq!(
            group.standing(&NORMS(), date("2025-11-01")).status,
            Status::Defunct
        );
        for day in ["2025-12-05", "2026-01-05", "2026-02-05", "2026-03-05"] {
            group.held.push(held(date(day)));
        }
        let revived = group.standing(&NORMS(), date("2026-02-10"));
        assert_eq!(revived.status, Status::Revived);
        assert_eq!(revived.revived_on, Some(date("2025-12-05")));
        let later = group.standing(&NORMS(), date("2026-03-05"));
        assert_eq!(later.status, Status::Active);
    }

    #[test]
    fn two_meetings_of_one_day_fulfil_one_due_day() {
        let mut group = regular(
            vec![terms("2026-06-01", Frequency::Weekly, 6)],
            "2026-06-20",
        );
        let whole = group.regularity(date("2026-06-01"), date("2026-06-21"));
        let last = group.held.last().cloned().expect("a meeting");
        let lost = group.held.len() - 2;
        group.held.remove(lost);
        let without = group.regularity(date("2026-06-01"), date("2026-06-21"));
        group.held.push(last);
        let doubled = group.regularity(date("2026-06-01"), date("2026-06-21"));
        assert_eq!(doubled, without);
        let periods = group.periods().into_iter().rev().take(2).flatten();
        let fulfil: Vec<bool> = periods.map(|period| period.fulfils).collect();
        assert_eq!(fulfil, [false, true]);
        assert_eq!(
            (whole.held, doubled.held),
            (doubled.held + 1, whole.held - 1)
        );
    }

    #[test]
    fn stricter_norms_from_a_day_on_revive_no_group_that_worked_before() {
        let mut group = regular(
            vec![terms("2026-01-01", Frequency::Monthly, 5)],
            "2026-06-05",
        );
        for day in ["2026-09-05", "2026-10-05", "2026-11-05"] {
            group.held.push(held(date(day)));
        }
        let strict = StandingNorms {
            dormant_months: 1,
            defunct_months: 2,
            ..StandingNorms::default()
        };
        let by_day = |from: &str| {
            let national = (date("2011-06-03"), StandingNorms::default());
            StandingNormsByDay(vec![national, (date(from), strict)])
        };
        let revived_on = |norms| group.standing(&norms, date("2026-11-20")).revived_on;
        assert_eq!(revived_on(by_day("2026-11-10")), None);
        assert_eq!(revived_on(by_day("2026-08-01")), Some(date("2026-09-05")));
        // What comes after their day is judged by them.
        let later = group.standing(&by_day("2026-11-10"), date("2027-01-05"));
        assert_eq!(later.status, Status::Defunct);
    }

    #[test]
    fn a_resolution_ends_a_group_and_another_revives_it() {
        let mut group = regular(
            vec![terms("2026-01-01", Frequency::Monthly, 5)],
            "2026-05-05",
        );
        group.declared.push(Declared {
            on: date("2026-05-20"),
            revived: false,
        });
        let ended = group.standing(&NORMS(), date("2026-05-21"));
        assert_eq!(ended.status, Status::Defunct);
        assert_eq!(ended.declared_defunct, Some(date("2026-05-20")));
        group.declared.push(Declared {
            on: date("2026-06-01"),
            revived: true,
        });
        let revived = group.standing(&NORMS(), date("2026-06-02"));
        assert_eq!(revived.status, Status::Revived);
    }

    #[test]
    fn a_group_that_resolves_to_end_in_its_meeting_has_ended() {
        let mut group = regular(
            vec![terms("2026-01-01", Frequency::Monthly, 5)],
            "2026-05-05",
        );
        group.declared.push(Declared {
            on: date("2026-05-05"),
            revived: false,
        });
        let ended = group.standing(&NORMS(), date("2026-05-06"));
        assert_eq!(ended.status, Status::Defunct);
        assert_eq!(ended.last_activity, Some(date("2026-05-05")));
    }

    fn any_terms() -> impl Strategy<Value = Terms> {
        let frequency = prop_oneof![
            Just(Frequency::Weekly),
            Just(Frequency::Fortnightly),
            Just(Frequency::Monthly)
        ];
        (0..700_i32, frequency, 1..=28_u8).prop_map(|(start, frequency, day)| {
            let day = if frequency == Frequency::Monthly {
                day
            } else {
                day % 7 + 1
            };
            bare(date("2024-01-01").plus_days(start), frequency, day)
        })
    }

    proptest! {
        #[test]
        fn due_days_are_strictly_increasing_and_inside(
            agreed in prop::collection::vec(any_terms(), 0..4),
            from in 0..900_i32,
            length in 0..900_i32,
        ) {
            let from = date("2024-01-01").plus_days(from);
            let to = from.plus_days(length);
            let days = due_days(&agreed, from, to);
            prop_assert!(days.is_sorted_by(|one, next| one < next));
            prop_assert!(days.iter().all(|day| (from..=to).contains(day)));
        }

        #[test]
        fn each_due_day_is_held_explained_or_missed(
            agreed in any_terms(),
            meetings in prop::collection::btree_set(0..900_i32, 0..60),
        ) {
            let start = agreed.from;
            let group = Schedule {
                held: meetings.iter().map(|day| held(start.plus_days(*day))).collect(),
                terms: vec![agreed],
                ..Schedule::default()
            };
            let sum = group.regularity(start, start.plus_days(900));
            prop_assert_eq!(sum.due, sum.held + sum.not_held_with_reason + sum.missed);
            prop_assert!(sum.held as usize <= meetings.len());
            prop_assert!(sum.held_late <= sum.held);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn nothing_gets_better_by_nothing_happening(
            agreed in any_terms(),
            meetings in prop::collection::btree_set(0..200_i32, 0..30),
            pause in prop::option::of((200..400_i32, 0..200_i32)),
        ) {
            let start = agreed.from;
            let last = meetings.last().copied().unwrap_or(0);
            let group = Schedule {
                held: meetings.iter().map(|day| held(start.plus_days(*day))).collect(),
                pauses: pause.iter().map(|(from, length)| Pause {
                    from: start.plus_days(*from),
                    to: start.plus_days(from + length),
                    reason: "snow".to_owned(),
                }).collect(),
                terms: vec![agreed],
                ..Schedule::default()
            };
            let mut worst = 0;
            for after in (0..700).step_by(5) {
                let standing = group.standing(&NORMS(), start.plus_days(last + after));
                prop_assert!(standing.status.severity() >= worst, "{after} days after");
                worst = standing.status.severity();
            }
        }
    }
}
