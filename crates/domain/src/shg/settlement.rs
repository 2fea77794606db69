//! What is settled with members: the sheet of one who leaves, a year's distribution of surplus,
//! and two records of one woman becoming one.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::MembersMerged;
use super::group::SavingKind;
use super::meeting::Attendance;
use super::standing::HeldMeeting;

use crate::refusal::{amount, day, required};
use crate::{Date, LoanTag, MemberTag, OperationRef, Paise, Refusal};

/// How a group shares its surplus: its own rule (shg.md 4b, "Member equity").
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum SharingRule {
    /// Not at all: who leaves takes her savings, as some bylaws have it `[S19]`.
    #[n(0)]
    #[default]
    None,
    /// To each the same.
    #[n(1)]
    Equal,
    /// By what each saved and for how long.
    #[n(2)]
    BySavingsMonths,
}

/// What a group's own money consists of (shg.md 4b, "Corpus"). Only the surplus is shareable: the
/// Revolving Fund and the Community Investment Fund never are `[K]`, and neither are start-up
/// money and grants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "GroupCorpus")]
pub struct Corpus {
    /// Members' savings.
    pub savings: Paise,
    /// Revolving Fund.
    pub revolving_fund: Paise,
    /// Start-up fund and grants; of a federation also its own VRF and CIF.
    pub grants: Paise,
    /// Interest, fines and other income less expenses and losses, as far as it was not given out.
    pub surplus: Paise,
}

/// A share-out that adds up: all shares and the remainder are the surplus, to the paisa.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "SurplusShares")]
pub struct Shares {
    /// What was shared.
    pub surplus: Paise,
    /// Each member's share, in the order in which they were given.
    pub shares: Vec<MemberShare>,
    /// What rounding leaves; it stays with the group.
    pub remainder: Paise,
}

/// A member's share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct MemberShare {
    /// The member.
    #[n(0)]
    pub member: MemberTag,
    /// By which her share was reckoned: 1 for each in an equal one, else rupee-months.
    #[n(1)]
    pub weight: u64,
    /// Her share, in whole rupees.
    #[n(2)]
    pub share: Paise,
}

/// A distribution of surplus to the members by resolution; groups do it yearly or every second
/// year (shg.md 4b, "Member equity" `[S68]`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Distribution {
    /// The day.
    #[n(0)]
    pub date: Date,
    /// The rule.
    #[n(1)]
    pub rule: SharingRule,
    /// How much of the surplus the group resolved to share.
    #[n(2)]
    pub surplus: Paise,
    /// The shares.
    #[n(3)]
    pub shares: Vec<MemberShare>,
    /// The resolution, as it stands in the minutes.
    #[n(4)]
    pub resolution: String,
}

/// The settlement sheet of a member who leaves or has died: her savings, her share capital and her
/// share of the surplus less her dues (shg.md 4b, "Member equity"). She becomes inactive and is
/// never deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Settlement {
    /// The day.
    #[n(0)]
    pub date: Date,
    /// The member.
    #[n(1)]
    pub member: MemberTag,
    /// Her savings by kind.
    #[n(2)]
    pub savings: Vec<SettledSaving>,
    /// The group's rule for the surplus.
    #[n(3)]
    pub rule: SharingRule,
    /// Her share of the undistributed surplus.
    #[n(4)]
    pub share: Paise,
    /// What she owes, by loan.
    #[n(5)]
    pub dues: Vec<SettledLoan>,
    /// Who receives in her place, after a death: the nominee.
    #[n(6)]
    pub nominee: Option<String>,
    /// The resolution, as it stands in the minutes.
    #[n(7)]
    pub resolution: String,
    /// When she came back, where she had left before: she is settled with once each time.
    #[n(8)]
    #[serde(default)]
    pub since: Option<Date>,
    /// Her share capital, where she has any: a group's in its federation.
    #[n(9)]
    #[cbor(default)]
    #[serde(default)]
    pub share_capital: Paise,
    /// The share-outs in which she has a part that were known when the sheet was made, agreed to or
    /// not: her share here is what is hers besides. None in a sheet of an older version.
    #[n(10)]
    #[cbor(default)]
    #[serde(default)]
    pub counted: Option<Vec<CountedShare>>,
    /// Every record that was read as hers when the sheet was made. None in a sheet of an older
    /// version.
    #[n(11)]
    #[cbor(default)]
    #[serde(default)]
    pub records: Option<Vec<MemberTag>>,
}

/// A share-out that a sheet counts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CountedShare {
    /// The record of the share-out.
    #[n(0)]
    pub by: OperationRef,
    /// By how much her share in the sheet is less for it.
    #[n(1)]
    pub share: Paise,
}

/// Her savings of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct SettledSaving {
    /// The kind.
    #[n(0)]
    pub kind: SavingKind,
    /// All of it.
    #[n(1)]
    pub amount: Paise,
}

/// What she owes on one loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct SettledLoan {
    /// The loan.
    #[n(0)]
    pub loan: LoanTag,
    /// Principal outstanding.
    #[n(1)]
    pub principal: Paise,
    /// Interest due.
    #[n(2)]
    pub interest: Paise,
}

/// What a settlement comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "SettlementOutcome")]
#[serde(tag = "kind", content = "amount", rename_all = "kebab-case")]
pub enum Settled {
    /// The group pays her so much.
    Pay(Paise),
    /// She still owes so much.
    Collect(Paise),
    /// Neither owes the other anything.
    Even,
}

impl Corpus {
    /// All of it: what the group's own work can draw on.
    #[must_use]
    pub fn total(&self) -> Paise {
        self.savings + self.revolving_fund + self.grants + self.surplus
    }

    /// What may be shared: the surplus alone, and nothing of a loss.
    #[must_use]
    pub fn shareable(&self) -> Paise {
        self.surplus.max(Paise::ZERO)
    }
}

/// A member's rupee-months: the whole rupees that stood on her savings page at each month's end.
#[must_use]
pub fn savings_months(month_ends: &[Paise]) -> u64 {
    month_ends
        .iter()
        .map(|balance| u64::try_from(balance.0 / 100).unwrap_or(0))
        .fold(0, u64::saturating_add)
}

/// Shares a surplus by a rule: each share is rounded down to whole rupees, and what is left stays
/// with the group. The weight of a member is her rupee-months; an equal rule does not look at it.
#[must_use]
pub fn share_out(surplus: Paise, rule: SharingRule, members: &[(MemberTag, u64)]) -> Shares {
    let surplus = surplus.max(Paise::ZERO);
    let weight_of = |weight: u64| rule.weight(weight);
    let all: u128 = members
        .iter()
        .map(|(_, weight)| u128::from(weight_of(*weight)))
        .sum();
    let rupees = u128::try_from(surplus.0 / 100).unwrap_or(0);
    let shares: Vec<MemberShare> = members
        .iter()
        .map(|&(member, weight)| {
            let weight = weight_of(weight);
            // A part of an amount in paise fits where the amount did.
            let share = (rupees * u128::from(weight)).checked_div(all).unwrap_or(0);
            MemberShare {
                member,
                weight,
                share: Paise::rupees(i64::try_from(share).unwrap_or(0)),
            }
        })
        .collect();
    let shared: Paise = shares.iter().map(|share| share.share).sum();
    Shares {
        surplus,
        remainder: surplus - shared,
        shares,
    }
}

impl Distribution {
    /// A distribution of `surplus` by a rule.
    #[must_use]
    pub fn of(
        date: Date,
        rule: SharingRule,
        surplus: Paise,
        members: &[(MemberTag, u64)],
        resolution: String,
    ) -> Self {
        Self {
            date,
            rule,
            surplus,
            shares: share_out(surplus, rule, members).shares,
            resolution,
        }
    }

    /// Checks a distribution as it is entered, against what the group's corpus lets it share.
    pub fn checked(self, corpus: &Corpus) -> Result<Self, Refusal> {
        self.sound()?;
        if self.surplus > corpus.shareable() {
            return Err(Refusal::SurplusNotEnough {
                largest: corpus.shareable(),
            });
        }
        // A resolution that gives nobody anything shares nothing out, and would hold up another.
        if self.given_out().is_zero() {
            let field = match self.rule {
                SharingRule::None => "rule",
                SharingRule::Equal | SharingRule::BySavingsMonths => "surplus",
            };
            return Err(invalid(field));
        }
        Ok(Self {
            resolution: required("resolution", &self.resolution)?,
            ..self
        })
    }

    /// What must be true of a distribution whatever else is known: its shares follow from its
    /// rule.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        amount("surplus", self.surplus)?;
        let members: Vec<(MemberTag, u64)> = self
            .shares
            .iter()
            .map(|share| (share.member, share.weight))
            .collect();
        let twice = members
            .iter()
            .enumerate()
            .any(|(index, (member, _))| members[..index].iter().any(|(known, _)| known == member));
        if twice {
            return Err(Refusal::MemberTwice);
        }
        if share_out(self.surplus, self.rule, &members).shares != self.shares {
            return Err(invalid("shares"));
        }
        Ok(())
    }

    /// What all members get.
    #[must_use]
    pub fn given_out(&self) -> Paise {
        self.shares.iter().map(|share| share.share).sum()
    }

    /// What one more member would have beside the others, had as much been given for her weight as
    /// for theirs: in whole rupees.
    #[must_use]
    pub fn part_for(&self, rupee_months: u64) -> Paise {
        let theirs: u128 = self.shares.iter().map(|one| u128::from(one.weight)).sum();
        let rupees = u128::try_from(self.surplus.0 / 100).unwrap_or(0);
        let part = (rupees * u128::from(self.rule.weight(rupee_months))).checked_div(theirs);
        Paise::rupees(part.and_then(|part| i64::try_from(part).ok()).unwrap_or(0))
    }
}

impl SharingRule {
    /// What a member counts for, with so many rupee-months.
    fn weight(self, rupee_months: u64) -> u64 {
        match self {
            Self::None => 0,
            Self::Equal => 1,
            Self::BySavingsMonths => rupee_months,
        }
    }
}

impl Settlement {
    /// Checks a settlement as it is entered. Her share may not be more than what the corpus lets
    /// the group share.
    pub fn checked(self, corpus: &Corpus) -> Result<Self, Refusal> {
        self.sound()?;
        if self.share > corpus.shareable() {
            return Err(Refusal::SurplusNotEnough {
                largest: corpus.shareable(),
            });
        }
        Ok(Self {
            resolution: required("resolution", &self.resolution)?,
            nominee: crate::refusal::optional("nominee", self.nominee.as_deref())?,
            ..self
        })
    }

    /// What must be true of a settlement whatever else is known.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        amount("share", self.share)?;
        amount("share-capital", self.share_capital)?;
        if self.rule == SharingRule::None && !self.share.is_zero() {
            return Err(invalid("share"));
        }
        for (index, saving) in self.savings.iter().enumerate() {
            amount("saving", saving.amount)?;
            if self.savings[..index]
                .iter()
                .any(|known| known.kind == saving.kind)
            {
                return Err(invalid("saving"));
            }
        }
        for (index, due) in self.dues.iter().enumerate() {
            amount("principal", due.principal)?;
            amount("interest", due.interest)?;
            if self.dues[..index]
                .iter()
                .any(|known| known.loan == due.loan)
            {
                return Err(invalid("loan"));
            }
        }
        Ok(())
    }

    /// Whether whoever made it knew nothing of a share-out in which she has a part. An older version
    /// did not say what it knew of.
    #[must_use]
    pub fn knows_nothing_of(&self, share_out: OperationRef) -> bool {
        let counted = self.counted.as_ref();
        counted.is_some_and(|counted| !counted.iter().any(|one| one.by == share_out))
    }

    /// All her savings.
    #[must_use]
    pub fn saved(&self) -> Paise {
        self.savings.iter().map(|saving| saving.amount).sum()
    }

    /// Everything that she owes.
    #[must_use]
    pub fn due(&self) -> Paise {
        self.dues
            .iter()
            .map(|due| due.principal + due.interest)
            .sum()
    }

    /// What it comes to: savings, share capital and share of the surplus less dues.
    #[must_use]
    pub fn outcome(&self) -> Settled {
        Settled::of(self.saved() + self.share_capital + self.share - self.due())
    }
}

impl Settled {
    /// What an amount comes to: more than nothing is paid to her.
    #[must_use]
    pub fn of(net: Paise) -> Self {
        if net > Paise::ZERO {
            Self::Pay(net)
        } else if net < Paise::ZERO {
            Self::Collect(-net)
        } else {
            Self::Even
        }
    }
}

impl MembersMerged {
    /// What must be true before two records are taken for one woman: they are two records of this
    /// group, neither is merged already, and she was never there twice in one meeting. Undone by
    /// reversing it, because nothing is rewritten: the other record's entries are read as hers.
    pub fn may_be(
        &self,
        members: &[MemberTag],
        merged_already: &[MemberTag],
        meetings: &[HeldMeeting],
    ) -> Result<(), Refusal> {
        let (kept, other) = (MemberTag::of(self.kept), MemberTag::of(self.other));
        if kept == other {
            return Err(invalid("other"));
        }
        for member in [kept, other] {
            if !members.contains(&member) {
                return Err(Refusal::MemberUnknown);
            }
            if merged_already.contains(&member) {
                return Err(Refusal::AlreadyRecorded);
            }
        }
        let was_there = |meeting: &HeldMeeting, member: MemberTag| {
            meeting
                .attendance
                .iter()
                .any(|(tag, attendance): &(MemberTag, Attendance)| {
                    *tag == member && attendance.is_there()
                })
        };
        let both = meetings
            .iter()
            .find(|meeting| was_there(meeting, kept) && was_there(meeting, other));
        both.map_or(Ok(()), |meeting| {
            Err(Refusal::MembersNotOne { date: meeting.date })
        })
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
    use crate::MemberId;
    use crate::samples::date;
    use crate::shg::meeting::MeetingKind;

    fn corpus(surplus: i64) -> Corpus {
        Corpus {
            savings: Paise::rupees(60_000),
            revolving_fund: Paise::rupees(15_000),
            grants: Paise::ZERO,
            surplus: Paise::rupees(surplus),
        }
    }

    fn leaving(share: i64, principal: i64, interest: i64) -> Settlement {
        Settlement {
            date: date("2026-11-21"),
            member: MemberTag(1),
            savings: vec![
                SettledSaving {
                    kind: SavingKind::Compulsory,
                    amount: Paise::rupees(5_000),
                },
                SettledSaving {
                    kind: SavingKind::Voluntary,
                    amount: Paise::rupees(700),
                },
            ],
            rule: SharingRule::Equal,
            share: Paise::rupees(share),
            dues: vec![SettledLoan {
                loan: LoanTag(9),
                principal: Paise::rupees(principal),
                interest: Paise::rupees(interest),
            }],
            nominee: None,
            resolution: "7 of 21 November".to_owned(),
            since: None,
            share_capital: Paise::ZERO,
            counted: None,
            records: None,
        }
    }

    #[test]
    fn who_leaves_gets_savings_and_share_less_her_dues() {
        for (share, principal, interest, outcome) in [
            (300, 2_000, 40, Settled::Pay(Paise::rupees(3_960))),
            (300, 6_000, 0, Settled::Even),
            (0, 6_000, 60, Settled::Collect(Paise::rupees(360))),
        ] {
            let sheet = leaving(share, principal, interest)
                .checked(&corpus(3_600))
                .expect("is sound");
            assert_eq!(sheet.outcome(), outcome);
        }
    }

    #[test]
    fn a_group_that_leaves_its_federation_gets_its_share_capital_back() {
        let mut sheet = leaving(300, 2_000, 40);
        sheet.share_capital = Paise::rupees(1_000);
        let sheet = sheet.checked(&corpus(3_600)).expect("is sound");
        assert_eq!(sheet.outcome(), Settled::Pay(Paise::rupees(4_960)));
    }

    #[test]
    fn the_revolving_fund_is_never_shared() {
        let refused = leaving(3_601, 0, 0).checked(&corpus(3_600));
        assert_eq!(
            refused,
            Err(Refusal::SurplusNotEnough {
                largest: Paise::rupees(3_600)
            })
        );
        assert_eq!(corpus(3_600).total(), Paise::rupees(78_600));
        assert_eq!(corpus(-500).shareable(), Paise::ZERO);
    }

    #[test]
    fn a_group_that_pays_only_savings_shares_nothing() {
        let mut sheet = leaving(300, 0, 0);
        sheet.rule = SharingRule::None;
        assert!(sheet.sound().is_err());
        let members = [(MemberTag(1), 500), (MemberTag(2), 700)];
        let shares = share_out(Paise::rupees(1_000), SharingRule::None, &members);
        assert_eq!(shares.remainder, Paise::rupees(1_000));
    }

    #[test]
    fn shares_are_whole_rupees_and_the_rest_stays_with_the_group() {
        let members = [(MemberTag(1), 1), (MemberTag(2), 2), (MemberTag(3), 4)];
        let equal = share_out(Paise(100_050), SharingRule::Equal, &members);
        let rupees = |shares: &Shares| -> Vec<i64> {
            shares
                .shares
                .iter()
                .map(|share| share.share.0 / 100)
                .collect()
        };
        assert_eq!(rupees(&equal), [333, 333, 333]);
        assert_eq!(equal.remainder, Paise(150));
        let by_months = share_out(Paise(100_050), SharingRule::BySavingsMonths, &members);
        assert_eq!(rupees(&by_months), [142, 285, 571]);
        assert_eq!(by_months.remainder, Paise(250));
    }

    #[test]
    fn rupee_months_count_how_much_and_how_long() {
        let grows = [50, 100, 150].map(Paise::rupees);
        assert_eq!(savings_months(&grows), 300);
        assert_eq!(savings_months(&[Paise(-100), Paise(199)]), 1);
    }

    #[test]
    fn a_distribution_follows_from_its_rule() {
        let members = [(MemberTag(1), 300), (MemberTag(2), 600)];
        let made = Distribution::of(
            date("2026-03-31"),
            SharingRule::BySavingsMonths,
            Paise::rupees(900),
            &members,
            "12 of 31 March".to_owned(),
        );
        let sound = made.clone().checked(&corpus(1_000)).expect("is sound");
        assert_eq!(sound.given_out(), Paise::rupees(900));
        assert!(made.clone().checked(&corpus(800)).is_err());
        let mut altered = made;
        altered.shares[0].share = Paise::rupees(301);
        assert!(altered.sound().is_err());
    }

    #[test]
    fn two_records_are_one_woman_unless_both_were_there() {
        let [kept, other] = [1, 2].map(|number| MemberId(uuid::Uuid::from_u128(number)));
        let tags = [kept, other].map(MemberTag::of);
        let merged = MembersMerged {
            kept,
            other,
            reason: "entered twice".to_owned(),
        };
        let meeting = |attendance| HeldMeeting {
            date: date("2026-11-14"),
            kind: MeetingKind::Regular,
            saved: true,
            attendance: vec![(tags[0], Attendance::Present), (tags[1], attendance)],
        };
        let may = |attendance| merged.may_be(&tags, &[], &[meeting(attendance)]);
        assert_eq!(may(Attendance::Absent), Ok(()));
        assert_eq!(
            may(Attendance::Late),
            Err(Refusal::MembersNotOne {
                date: date("2026-11-14")
            })
        );
        assert_eq!(
            merged.may_be(&tags, &tags[1..], &[]),
            Err(Refusal::AlreadyRecorded)
        );
        assert_eq!(
            merged.may_be(&tags[..1], &[], &[]),
            Err(Refusal::MemberUnknown)
        );
    }

    #[test]
    fn one_more_woman_has_as_much_for_her_weight_as_the_others() {
        let months = [(MemberTag(1), 600), (MemberTag(2), 300)];
        let of = |rule| {
            let (day, surplus) = (date("2026-03-31"), Paise::rupees(2_790));
            Distribution::of(day, rule, surplus, &months, String::new())
        };
        assert_eq!(of(SharingRule::Equal).part_for(150), Paise::rupees(1_395));
        let by_months = of(SharingRule::BySavingsMonths);
        assert_eq!(by_months.part_for(150), Paise::rupees(465));
        assert_eq!(of(SharingRule::None).part_for(150), Paise::ZERO);
    }

    proptest! {
        #[test]
        fn shares_and_remainder_are_the_surplus_exactly(
            surplus in -1_000..100_000_000_i64,
            weights in prop::collection::vec(0..1_000_000_u64, 0..25),
            rule in prop_oneof![
                Just(SharingRule::None),
                Just(SharingRule::Equal),
                Just(SharingRule::BySavingsMonths),
            ],
        ) {
            let members: Vec<(MemberTag, u64)> = (1..).map(MemberTag).zip(weights).collect();
            let shares = share_out(Paise(surplus), rule, &members);
            let shared: Paise = shares.shares.iter().map(|share| share.share).sum();
            prop_assert_eq!(shared + shares.remainder, Paise(surplus.max(0)));
            prop_assert!(shares.shares.iter().all(|share| share.share >= Paise::ZERO));
            prop_assert!(shares.remainder >= Paise::ZERO);
            if rule == SharingRule::Equal && !members.is_empty() {
                let most = i64::try_from(members.len()).expect("few");
                prop_assert!(shares.remainder < Paise::rupees(most) + Paise(100));
            }
        }
    }
}
