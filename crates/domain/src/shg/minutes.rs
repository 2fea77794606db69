//! What the minutes of a meeting hold besides people and money: where and when it was, who came
//! as a guest, what was resolved and by whose word (shg.md 1, minutes and resolution book).

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::{optional, required};
use crate::{MemberTag, Refusal};

/// What was written down for the minutes. Everything in it may be left out: a meeting is closed
/// without it, and the paper then has room to write.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Minutes {
    /// Where the meeting was.
    #[n(0)]
    pub place: Option<String>,
    /// From when to when, as people say it: no clock is asked.
    #[n(1)]
    pub time: Option<String>,
    /// Guests, by name and office.
    #[n(2)]
    pub visitors: Option<String>,
    /// What was resolved besides loans and savings given back, in order.
    #[n(3)]
    #[cbor(default)]
    pub resolutions: Vec<Resolution>,
}

/// A decision of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Resolution {
    /// What was decided.
    #[n(0)]
    pub text: String,
    /// Who proposed it.
    #[n(1)]
    pub proposer: Option<MemberTag>,
    /// Who seconded it.
    #[n(2)]
    pub seconder: Option<MemberTag>,
}

impl Minutes {
    /// Checks what was written and answers it trimmed; absent when nothing was. `there` are the
    /// members who were in the meeting: only they propose and second, and nobody does both.
    pub fn checked(&self, there: &[MemberTag]) -> Result<Option<Self>, Refusal> {
        let resolutions = self.resolutions.iter();
        let minutes = Self {
            place: optional("place", self.place.as_deref())?,
            time: optional("time", self.time.as_deref())?,
            visitors: optional("visitors", self.visitors.as_deref())?,
            resolutions: resolutions
                .map(|resolution| resolution.checked(there))
                .collect::<Result<_, _>>()?,
        };
        Ok(Some(minutes).filter(|minutes| *minutes != Self::default()))
    }
}

impl Resolution {
    fn checked(&self, there: &[MemberTag]) -> Result<Self, Refusal> {
        let names = [self.proposer, self.seconder];
        let away = names.iter().flatten().any(|name| !there.contains(name));
        if away || (self.proposer.is_some() && self.proposer == self.seconder) {
            return Err(Refusal::ResolutionTwoNames);
        }
        Ok(Self {
            text: required("resolution", &self.text)?,
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THERE: [MemberTag; 2] = [MemberTag(1), MemberTag(2)];

    fn resolved(proposer: u32, seconder: u32) -> Minutes {
        Minutes {
            resolutions: vec![Resolution {
                text: " We buy a register. ".to_owned(),
                proposer: Some(MemberTag(proposer)),
                seconder: Some(MemberTag(seconder)),
            }],
            ..Minutes::default()
        }
    }

    #[test]
    fn what_nobody_wrote_is_absent() {
        let blank = Minutes {
            place: Some("  ".to_owned()),
            ..Minutes::default()
        };
        assert_eq!(blank.checked(&THERE), Ok(None));
    }

    #[test]
    fn texts_are_trimmed_and_names_kept() {
        let minutes = resolved(1, 2).checked(&THERE).unwrap().unwrap();
        assert_eq!(minutes.resolutions[0].text, "We buy a register.");
        assert_eq!(minutes.resolutions[0].seconder, Some(MemberTag(2)));
    }

    #[test]
    fn a_resolution_needs_words_and_two_women_who_are_there() {
        let mut silent = resolved(1, 2);
        silent.resolutions[0].text.clear();
        assert!(matches!(
            silent.checked(&THERE),
            Err(Refusal::FieldEmpty { .. })
        ));
        for (proposer, seconder) in [(1, 1), (1, 3), (3, 2)] {
            assert_eq!(
                resolved(proposer, seconder).checked(&THERE),
                Err(Refusal::ResolutionTwoNames)
            );
        }
    }
}
