//! The words of a paper: the catalogues in `locales`, and how numbers and days are written.

use std::sync::{Arc, LazyLock};

use domain::{Date, Month};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use crate::{Cell, Column, Members, Phrase};

/// A language that papers are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Hindi, in Devanagari.
    Hindi,
    /// Urdu, from right to left.
    Urdu,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::English, Self::Hindi, Self::Urdu];

    /// The language by its code (`hi`). Others have no complete catalogue yet.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// Its code: `en`, `hi`, `ur`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Hindi => "hi",
            Self::Urdu => "ur",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Urdu)
    }
}

/// The catalogue of a language, as it speaks of such members.
pub(crate) struct Words {
    language: Language,
    members: Members,
    bundle: FluentBundle<Arc<FluentResource>>,
}

/// A language, read once for whomever it speaks of.
struct Catalogue {
    people: Words,
    groups: Words,
    organisations: Words,
}

impl Words {
    pub(crate) fn of(language: Language, members: Members) -> &'static Self {
        static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::English));
        static HINDI: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Hindi));
        static URDU: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Urdu));
        let catalogue = match language {
            Language::English => &ENGLISH,
            Language::Hindi => &HINDI,
            Language::Urdu => &URDU,
        };
        match members {
            Members::People => &catalogue.people,
            Members::Groups => &catalogue.groups,
            Members::Organisations => &catalogue.organisations,
        }
    }

    pub(crate) fn phrase(&self, phrase: &Phrase) -> String {
        match phrase {
            Phrase::Word(id) => self.filled(id, &[]),
            Phrase::Filled(id, parts) => self.filled(id, parts),
            Phrase::Said(said) => said.clone(),
        }
    }

    /// A cell as text, with no marks of direction.
    pub(crate) fn cell(&self, cell: &Cell) -> String {
        match cell {
            Cell::Text(phrase) => self.phrase(phrase),
            Cell::Code(code) => code.clone(),
            Cell::Money(amount) => amount.to_string(),
            Cell::Count(count) => count.to_string(),
            Cell::Date(day) => date(*day),
            Cell::Month(month) => self.month(*month),
            Cell::Percent(hundredths) => percent(*hundredths),
            Cell::Empty => String::new(),
        }
    }

    pub(crate) fn filled(&self, id: &str, parts: &[(&'static str, Cell)]) -> String {
        without_marks(&self.isolated(id, parts))
    }

    /// A message in which each part keeps its own direction, by marks that nobody sees.
    pub(crate) fn isolated(&self, id: &str, parts: &[(&'static str, Cell)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return match self.language {
                Language::English => id.into(),
                _ => Self::of(Language::English, self.members).isolated(id, parts),
            };
        };
        let mut args = FluentArgs::new();
        for (name, part) in parts {
            args.set(
                *name,
                match part {
                    Cell::Count(count) => FluentValue::from(*count),
                    Cell::Text(said @ (Phrase::Word(_) | Phrase::Filled(..))) => {
                        FluentValue::from(self.directed(said))
                    }
                    other => FluentValue::from(self.cell(other)),
                },
            );
        }
        let args = (!parts.is_empty()).then_some(&args);
        let text = self.bundle.format_pattern(pattern, args, &mut Vec::new());
        if self.language.is_right_to_left() || text.chars().any(is_right_to_left) {
            text.into_owned()
        } else {
            without_marks(&text)
        }
    }

    /// A phrase inside another one: it runs as its language does, whatever letter it begins with,
    /// and each part in it keeps its own direction. Words that people wrote have no direction but
    /// that of their own letters.
    fn directed(&self, phrase: &Phrase) -> String {
        let text = match phrase {
            Phrase::Word(id) => self.isolated(id, &[]),
            Phrase::Filled(id, parts) => self.isolated(id, parts),
            Phrase::Said(said) => return said.clone(),
        };
        let mark = match (text.is_empty(), self.language.is_right_to_left()) {
            (true, _) => return text,
            (false, true) => '\u{200F}',
            (false, false) => '\u{200E}',
        };
        format!("{mark}{text}")
    }

    /// A column's name where heads cannot stand above each other: "Receipts: Cash".
    pub(crate) fn head(&self, column: &Column) -> String {
        let label = self.phrase(&column.label);
        match &column.group {
            Some(group) => format!("{}: {label}", self.phrase(group)),
            None => label,
        }
    }

    fn month(&self, month: Month) -> String {
        let (year, number, _) = numbers(month.first_day());
        let name = MONTHS
            .get(number.wrapping_sub(1))
            .copied()
            .unwrap_or("months");
        let parts = [
            ("month", Cell::Text(Phrase::word(name))),
            ("year", Cell::Code(year)),
        ];
        self.filled("month-of-year", &parts)
    }
}

impl Catalogue {
    fn read(language: Language) -> Self {
        let (id, text): (LanguageIdentifier, &str) = match language {
            Language::English => (
                langid!("en"),
                include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
            ),
            Language::Hindi => (
                langid!("hi"),
                include_str!(concat!(env!("OUT_DIR"), "/hi.ftl")),
            ),
            Language::Urdu => (
                langid!("ur"),
                include_str!(concat!(env!("OUT_DIR"), "/ur.ftl")),
            ),
        };
        // A line that cannot be read is left out; `npm run words` finds it before a release.
        let resource = FluentResource::try_new(text.into()).unwrap_or_else(|(rest, _)| rest);
        let resource = Arc::new(resource);
        let words = |members: Members| {
            let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
            bundle.add_resource_overriding(Arc::clone(&resource));
            // As in the window, where it is `women` or `groups`.
            let are = match members {
                Members::People => "women",
                Members::Groups => "groups",
                Members::Organisations => "organisations",
            };
            // It fails where the name is taken, and nothing else has it.
            let _ = bundle.add_function("MEMBERS", move |_, _| are.into());
            Words {
                language,
                members,
                bundle,
            }
        };
        Self {
            people: words(Members::People),
            groups: words(Members::Groups),
            organisations: words(Members::Organisations),
        }
    }
}

/// A day as people write it: `21-11-2026`.
pub(crate) fn date(day: Date) -> String {
    let (year, month, day) = numbers(day);
    format!("{day:02}-{month:02}-{year}")
}

/// The financial year of a day, April to March: `2026-27`.
pub(crate) fn financial_year(day: Date) -> String {
    let (year, month, _) = numbers(day);
    let year: u32 = year.parse().unwrap_or_default();
    let begins = if month < 4 {
        year.saturating_sub(1)
    } else {
        year
    };
    format!("{begins}-{:02}", (begins + 1) % 100)
}

/// Text without the marks that keep a part's direction: a file's reader would only see boxes.
pub(crate) fn without_marks(text: &str) -> String {
    text.replace(
        |c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'),
        "",
    )
}

/// Whether a letter is of a script that runs from right to left (Hebrew to Arabic, and their
/// presentation forms).
pub(crate) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// The year as text, the month and the day of the month.
pub(crate) fn numbers(day: Date) -> (String, usize, u8) {
    let iso = day.to_string();
    let mut parts = iso.rsplitn(3, '-');
    let day = parts
        .next()
        .and_then(|part| part.parse().ok())
        .unwrap_or_default();
    let month = parts
        .next()
        .and_then(|part| part.parse().ok())
        .unwrap_or_default();
    (parts.next().unwrap_or_default().into(), month, day)
}

/// Hundredths of a percent without needless zeros: `97.5%`.
fn percent(hundredths: i64) -> String {
    let (whole, rest) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    let sign = if hundredths < 0 { "-" } else { "" };
    match (rest / 10, rest % 10) {
        (0, 0) => format!("{sign}{whole}%"),
        (tenths, 0) => format!("{sign}{whole}.{tenths}%"),
        _ => format!("{sign}{whole}.{rest:02}%"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use domain::ledger::Head;

    use super::*;
    use crate::papers::Charge;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn days_and_shares_are_written_as_people_do() {
        assert_eq!(date(day("2026-04-09")), "09-04-2026");
        for (hundredths, text) in [
            (0, "0%"),
            (9_750, "97.5%"),
            (10_000, "100%"),
            (333, "3.33%"),
        ] {
            assert_eq!(percent(hundredths), text);
        }
    }

    #[test]
    fn the_financial_year_begins_in_april() {
        assert_eq!(financial_year(day("2026-03-31")), "2025-26");
        assert_eq!(financial_year(day("2026-04-01")), "2026-27");
        assert_eq!(financial_year(day("2099-12-01")), "2099-00");
    }

    #[test]
    fn a_month_has_its_name_in_every_language() {
        let month = Cell::Month(day("2026-11-21").month());
        let said = Language::ALL.map(|language| Words::of(language, Members::People).cell(&month));
        assert_eq!(said, ["November 2026", "नवंबर 2026", "نومبر 2026"]);
    }

    #[test]
    fn a_name_in_another_direction_turns_no_sentence_round() {
        let named = |name: &str, of: &str| {
            let parts = vec![
                ("name", Cell::from(name.to_owned())),
                ("of", of.to_owned().into()),
            ];
            Phrase::Filled("paper-named", parts)
        };
        let paid_for = |language: Language, payer: &str, member: &str| {
            let parts = [
                ("payer", Cell::Text(named(payer, member))),
                ("member", Cell::Text(named(member, payer))),
            ];
            let words = Words::of(language, Members::People);
            assert_eq!(
                words.filled("paper-paid-for", &parts),
                without_marks(&words.isolated("paper-paid-for", &parts))
            );
            words.isolated("paper-paid-for", &parts)
        };
        let english = paid_for(Language::English, "زینب", "Padma");
        let hers = "\u{2068}\u{200E}\u{2068}زینب\u{2069}, w/d of \u{2068}Padma\u{2069}\u{2069}";
        assert!(english.contains(hers), "{english:?}");
        let urdu = paid_for(Language::Urdu, "Padma", "زینب");
        let hers = "\u{2068}\u{200F}\u{2068}Padma\u{2069}";
        assert!(urdu.contains(hers), "{urdu:?}");
        let hindi = paid_for(Language::Hindi, "زینب", "पद्मा");
        assert!(
            hindi.contains("\u{2068}\u{200E}\u{2068}زینب\u{2069}"),
            "{hindi:?}"
        );
        // Where all runs one way there is nothing to keep apart.
        let plain = paid_for(Language::Hindi, "पद्मा", "Padma");
        assert_eq!(plain, without_marks(&plain));
    }

    #[test]
    fn a_word_that_is_in_no_catalogue_shows_its_id() {
        let word = Phrase::head("treasure-chest");
        assert_eq!(
            Words::of(Language::Urdu, Members::People).phrase(&word),
            "head-treasure-chest"
        );
    }

    /// Every `"paper-…"` in the sources is a word, and every word of `report.ftl` is in a source.
    #[test]
    fn the_sources_and_the_catalogue_name_the_same_words() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut used = BTreeSet::new();
        let mut folders = vec![here.join("src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder of sources") {
                let path: PathBuf = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read_to_string(&path).expect("a source");
                    let quoted = text.split('"').filter(|part| is_id(part));
                    used.extend(quoted.map(str::to_owned));
                }
            }
        }
        let file = here.join("../../locales/en/report.ftl");
        let catalogue: BTreeSet<String> = fs::read_to_string(file)
            .expect("the catalogue")
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .filter(|id| is_id(id))
            .collect();
        let unknown: Vec<_> = used.difference(&catalogue).collect();
        let unused: Vec<_> = catalogue.difference(&used).collect();
        assert!(unknown.is_empty(), "in no catalogue: {unknown:?}");
        assert!(unused.is_empty(), "used nowhere: {unused:?}");
    }

    /// Heads, offices, marks and months are said in the files of the window.
    #[test]
    fn the_words_that_papers_share_with_the_window_are_there() {
        let shared = MONTHS.into_iter().chain([
            "month-of-year",
            "yes",
            "no",
            "state-present",
            "state-late",
            "state-absent",
            "state-informed",
            "head-revolving-fund",
            "head-community-investment-fund",
            "role-president",
            "role-secretary",
            "role-treasurer",
        ]);
        for id in shared {
            for language in Language::ALL {
                let words = Words::of(language, Members::People);
                assert!(
                    words.bundle.get_message(id).is_some(),
                    "{id} is missing in {language:?}"
                );
            }
        }
    }

    #[test]
    fn every_head_of_the_ledger_has_a_word_in_every_language() {
        for charge in [Charge::Interest, Charge::Service] {
            for head in Head::ALL {
                for language in Language::ALL {
                    let word = Words::of(language, Members::People).phrase(&charge.head(*head));
                    assert!(!word.contains("head-"), "{word} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn every_word_is_there_in_every_language() {
        let english = include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../locales/en/report.ftl"
        ));
        for id in english
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id)
        {
            for language in Language::ALL {
                let words = Words::of(language, Members::People);
                assert!(
                    !is_id(id) || words.bundle.get_message(id).is_some(),
                    "{id} is missing in {language:?}"
                );
            }
        }
    }

    fn is_id(text: &str) -> bool {
        text.strip_prefix("paper-").is_some_and(|rest| {
            !rest.is_empty() && rest.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        })
    }
}
