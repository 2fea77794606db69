//! What public sources say of the norms of the nation and of states: data in `crates/domain/norms`,
//! read once. What an office sets comes before all of it ([`Norms::hold`]).

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{BookNorms, Norms};
use crate::shg::fund::FundNorm;
use crate::shg::grade::{PanchasutraNorms, Rubric};
use crate::shg::linkage::{DoseNorm, LinkageNorms, SubventionNorm};
use crate::shg::standing::{StandingNorms, StandingNormsByDay};
use crate::{AreaId, Date};

const NATION: &str = include_str!("../../norms/india.json");
const STATES: [&str; 3] = [
    include_str!("../../norms/jammu-and-kashmir.json"),
    include_str!("../../norms/ladakh.json"),
    include_str!("../../norms/uttar-pradesh.json"),
];

/// A norm with where it was read, and whether somebody may rely on it.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Sourced<T> {
    source: String,
    sure: bool,
    #[serde(flatten)]
    norm: T,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Nation {
    codes: Vec<String>,
    name: String,
    from: Date,
    sizes: Sourced<Sizes>,
    office: Sourced<Office>,
    standing: Sourced<StandingNorms>,
    panchasutra: Sourced<PanchasutraNorms>,
    funds: Vec<Sourced<FundNorm>>,
    rubric: Sourced<Rubric>,
    linkage: Sourced<Eligible>,
    doses: Vec<Sourced<DoseNorm>>,
    subvention: Vec<Sourced<SubventionNorm>>,
    books: Sourced<BookNorms>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Sizes {
    members_usual: u16,
    members_fewest: u16,
    members_most: u16,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Office {
    silent_days: u16,
}

/// What a group needs for a loan of a bank.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Eligible {
    active_months: u8,
    revived_months: u8,
    panchasutra: bool,
    grade_at_least: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct State {
    /// How files of the Local Government Directory write its code.
    codes: Vec<String>,
    name: String,
    funds: Vec<Sourced<FundNorm>>,
}

struct Known {
    nation: Norms,
    rubric: Rubric,
    states: Vec<(Vec<AreaId>, Vec<FundNorm>)>,
    /// Norms of funds that nobody should rely on.
    unsure: Vec<FundNorm>,
}

// The texts are part of the program and a test reads them: no data reaches what is expected here.
static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let nation: Nation = serde_json::from_str(NATION).expect("norms/india.json is read by a test");
    let states = STATES.map(|text| -> State {
        serde_json::from_str(text).expect("the norms of each state are read by a test")
    });
    let funds = states.iter().flat_map(|state| &state.funds);
    let unsure = nation.funds.iter().chain(funds).filter(|one| !one.sure);
    Known {
        unsure: unsure.map(|one| one.norm.clone()).collect(),
        states: states.into_iter().map(State::funds).collect(),
        rubric: nation.rubric.norm.clone(),
        nation: nation.norms(),
    }
});

fn norms<T>(all: Vec<Sourced<T>>) -> Vec<T> {
    all.into_iter().map(|one| one.norm).collect()
}

impl Nation {
    fn norms(self) -> Norms {
        let Eligible {
            active_months,
            revived_months,
            panchasutra,
            grade_at_least,
        } = self.linkage.norm;
        Norms {
            state: None,
            from: self.from,
            members_usual: self.sizes.norm.members_usual,
            members_fewest: self.sizes.norm.members_fewest,
            members_most: self.sizes.norm.members_most,
            silent_days: self.office.norm.silent_days,
            standing: self.standing.norm,
            panchasutra: self.panchasutra.norm,
            funds: norms(self.funds),
            rubric: Some(self.rubric.norm),
            linkage: LinkageNorms {
                active_months,
                revived_months,
                panchasutra,
                grade_at_least,
                doses: norms(self.doses),
                subvention: norms(self.subvention),
            },
            books: self.books.norm,
            by_day: StandingNormsByDay::default(),
        }
    }
}

impl State {
    fn funds(self) -> (Vec<AreaId>, Vec<FundNorm>) {
        let codes = self.codes.iter();
        let ids = codes.map(|code| AreaId::of_lgd("state", code)).collect();
        (ids, norms(self.funds))
    }
}

/// The nation's norms.
pub(crate) fn nation() -> &'static Norms {
    &KNOWN.nation
}

/// The nation's mark sheet.
pub(crate) fn rubric() -> &'static Rubric {
    &KNOWN.rubric
}

fn funds_of(state: AreaId) -> &'static [FundNorm] {
    let known = KNOWN.states.iter();
    let mut of_state = known.filter(|(ids, _)| ids.contains(&state));
    of_state.next().map_or(&[], |(_, funds)| funds)
}

impl Norms {
    /// These norms of the nation with what is known of the funds of a state besides, as long as no
    /// office set other funds. Of a fund the newest norm that had begun holds, the state's or the
    /// nation's.
    #[must_use]
    pub fn with_known_funds(mut self, state: Option<AreaId>) -> Self {
        if let Some(state) = state
            && self.state.is_none()
            && self.funds == nation().funds
        {
            self.funds.extend_from_slice(funds_of(state));
        }
        self
    }
}

impl FundNorm {
    /// Whether this norm is one of those that were found without anybody being sure of it. What an
    /// office set in the same words is sure only by the office, which cannot be told from it.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        KNOWN.unsure.contains(self)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use serde::de::DeserializeOwned;
    use serde_json::Value;

    use super::*;
    use crate::Paise;
    use crate::samples::date;
    use crate::shg::fund::{Fund, FundNorm, in_force};

    /// Reads a file and sees that nothing in it was passed over: a misspelt field would be.
    fn read<T: Serialize + DeserializeOwned + Debug>(text: &str) -> T {
        let read: T = serde_json::from_str(text).expect("is read");
        let file: Value = serde_json::from_str(text).expect("is JSON");
        assert_eq!(serde_json::to_value(&read).expect("is written"), file);
        read
    }

    #[test]
    fn every_file_is_read_whole_and_says_where_each_norm_was_found() {
        let nation: Nation = read(NATION);
        let states = STATES.map(read::<State>);
        let funds = states.iter().flat_map(|state| &state.funds);
        for fund in nation.funds.iter().chain(funds) {
            assert!(!fund.source.is_empty(), "{fund:?}");
        }
        let [jk, ladakh, up] = &states;
        assert_eq!([&jk.codes, &up.codes], [&["1", "01"], &["9", "09"]]);
        assert_eq!(ladakh.codes, ["37"]);
        // What goes to a centre may be set there again, with what is known of each state.
        assert_eq!(Norms::national().unsound(&[]), []);
        for (ids, _) in &KNOWN.states {
            for id in ids {
                let norms = Norms::national().with_known_funds(Some(*id));
                assert_eq!(norms.unsound(&[]), []);
            }
        }
    }

    #[test]
    fn what_the_program_said_before_it_was_data_stands() {
        let nation = Norms::national();
        assert_eq!(nation.from, date("2011-06-03"));
        let sizes = (
            nation.members_fewest,
            nation.members_usual,
            nation.members_most,
        );
        assert_eq!((sizes, nation.silent_days), ((5, 10, 20), 14));
        let of = |fund: Fund, on: &str| in_force(&nation.funds, fund, date(on)).cloned();
        let (rf, cif, vrf) = (
            Fund::RevolvingFund,
            Fund::CommunityInvestmentFund,
            Fund::VulnerabilityFund,
        );
        for (fund, on, rupees, each, days, gradings) in [
            (rf, "2024-12-19", 15_000, None, 90, 1),
            (rf, "2024-12-20", 30_000, None, 90, 1),
            (cif, "2021-11-25", 150_000, None, 182, 2),
            (cif, "2024-12-20", 250_000, None, 182, 2),
            (vrf, "2024-12-19", 10_000_000, Some(1_500), 90, 0),
            (vrf, "2024-12-20", 150_000, None, 90, 0),
        ] {
            let norm = of(fund, on).expect("a norm");
            assert_eq!(norm.most, Paise::rupees(rupees), "{fund:?} {on}");
            assert_eq!(norm.per_member, each.map(Paise::rupees), "{fund:?} {on}");
            assert_eq!(
                (norm.after_days, norm.gradings),
                (days, gradings),
                "{fund:?}"
            );
            let attendance = (fund == rf).then_some(9_000);
            assert_eq!(norm.attendance_at_least, attendance, "{fund:?}");
            assert_eq!(
                (norm.once, norm.repayable, norm.plan),
                (fund == rf, fund == cif, fund == cif),
                "{fund:?}"
            );
            assert_eq!((norm.panchasutra, norm.account), (fund != vrf, true));
        }
        assert_eq!(of(cif, "2021-11-24"), None);
        assert_eq!(of(Fund::StartUp, "2026-01-01"), None);
        assert_eq!(nation.funds.len(), 6);
        // What comes in two parts was not told of.
        let parts = of(vrf, "2024-12-19").map(|norm| (norm.first_part, norm.used_at_least));
        assert_eq!(parts, Some((Some(6_000), Some(6_000))));
        let mut before = nation;
        for norm in &mut before.funds {
            (norm.first_part, norm.used_at_least) = (None, None);
        }
        // Everything else, as the program had it: the hash of what goes to every device.
        let bytes = minicbor::to_vec(&before).expect("encodes");
        assert_eq!(blake3::hash(&bytes).to_hex().as_str(), BEFORE);
    }

    /// Of the bytes of the nation's norms while they still stood in the program.
    const BEFORE: &str = "6da21673be667244b162672a163eb754afdb57730c5bd7aee51040e6427a1958";

    #[test]
    fn a_state_is_judged_by_what_is_known_of_it_until_an_office_sets_other_funds() {
        let jk = AreaId::of_lgd("state", "1");
        let ladakh = AreaId::of_lgd("state", "37");
        let seeded = [Norms::national()];
        let most = |all: &[Norms], state: AreaId, fund: Fund, on: &str| {
            let held = Norms::hold(all, Some(state), date(on));
            in_force(&held.funds, fund, date(on)).map(|norm| norm.most.0 / 100)
        };
        let (rf, cif) = (Fund::RevolvingFund, Fund::CommunityInvestmentFund);
        assert_eq!(most(&seeded, jk, rf, "2023-01-01"), Some(15_000));
        assert_eq!(most(&seeded, jk, cif, "2023-01-01"), Some(65_000));
        assert_eq!(most(&seeded, jk, cif, "2022-11-20"), Some(150_000));
        assert_eq!(most(&[], jk, cif, "2023-01-01"), Some(65_000));
        assert_eq!(most(&seeded, ladakh, cif, "2017-01-01"), Some(40_000));
        // What the nation gave later holds in the states too.
        assert_eq!(most(&seeded, jk, rf, "2025-01-01"), Some(30_000));
        assert_eq!(most(&seeded, jk, cif, "2025-01-01"), Some(250_000));
        // The office of the state sets its own from a day on, without a release.
        let raised = FundNorm {
            from: date("2026-04-01"),
            most: Paise::rupees(20_000),
            ..in_force(&Norms::national().funds, rf, date("2012-01-01"))
                .expect("a norm")
                .clone()
        };
        let own = Norms {
            state: Some(jk),
            from: date("2026-04-01"),
            funds: vec![raised.clone()],
            ..Norms::national()
        };
        let set = [Norms::national(), own];
        assert_eq!(most(&set, jk, rf, "2026-04-01"), Some(20_000));
        assert_eq!(most(&set, jk, cif, "2026-04-01"), None);
        for (fund, on) in [(rf, "2023-01-01"), (cif, "2023-01-01"), (rf, "2026-03-31")] {
            assert_eq!(most(&set, jk, fund, on), most(&seeded, jk, fund, on));
        }
        // And so it is where the nation's are set anew.
        let anew = Norms {
            from: date("2023-01-01"),
            funds: vec![FundNorm {
                from: date("2023-01-01"),
                ..raised.clone()
            }],
            ..Norms::national()
        };
        let set = [Norms::national(), anew];
        assert_eq!(most(&set, jk, rf, "2023-01-01"), Some(20_000));
        assert_eq!(most(&set, jk, cif, "2022-12-31"), Some(65_000));
        assert_eq!(most(&set, jk, cif, "2023-01-01"), None);
        assert!(!raised.is_unsure());
    }
}
