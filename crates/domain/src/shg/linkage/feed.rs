//! The bank's monthly file: text with "|" between the fields, days as YYYY-MM-DD `[S34]`.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::Serialize;
use ts_rs::TS;

use super::BankLoanKind;
use crate::shg::bank::{AccountKey, matched_by};
use crate::shg::group::Frequency;
use crate::{Date, Paise, aadhaar};

/// What was read of a bank's file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "BankFeed")]
pub struct Feed {
    /// The loans.
    pub loans: Vec<FeedLoan>,
    /// The statements' lines.
    pub entries: Vec<FeedEntry>,
    /// The lines, or fields of lines, that could not be read.
    pub problems: Vec<FeedProblem>,
}

/// A line about a loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FeedLoan {
    /// The line in the file, from 1.
    pub line: u32,
    /// The loan's account, as text.
    pub account: String,
    /// Term loan or cash credit.
    pub kind: BankLoanKind,
    /// The amount, or the drawing power of a cash credit.
    pub amount: Paise,
    /// The day of the loan, or of the last review.
    pub date: Date,
    /// Months without instalments; none where the bank left it empty.
    pub moratorium: Option<u16>,
    /// The rate, in hundredths of a percent a year.
    pub rate: u32,
    /// How many instalments.
    pub instalments: u16,
    /// The amount of one.
    pub instalment: Paise,
    /// How often one is due; none for a cash credit, which has no instalments.
    pub every: Option<FeedFrequency>,
    /// The group, as the bank names it.
    pub name: String,
    /// The village.
    pub village: String,
    /// The block.
    pub block: String,
    /// The district.
    pub district: String,
    /// The PIN code of the post.
    pub pin: String,
    /// The savings account.
    pub savings_account: String,
    /// When that was opened.
    pub savings_opened: Option<Date>,
    /// The branch's IFSC.
    pub ifsc: String,
    /// Whether there is a capital subsidy.
    pub subsidy: Option<bool>,
    /// Fields that the format does not know, by their heading or their place.
    pub unknown: Vec<(String, String)>,
}

/// How often an instalment is due, in the bank's letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum FeedFrequency {
    /// M.
    #[n(0)]
    Monthly,
    /// Q.
    #[n(1)]
    Quarterly,
    /// H.
    #[n(2)]
    HalfYearly,
    /// Y.
    #[n(3)]
    Yearly,
}

impl FeedFrequency {
    /// Whether it is the same as the book's; what a bank calls quarterly and slower no book knows.
    pub(super) fn is_same(self, book: Frequency) -> bool {
        self == Self::Monthly && book == Frequency::Monthly
    }
}

/// A line of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FeedEntry {
    /// The line in the file, from 1.
    pub line: u32,
    /// The account.
    pub account: String,
    /// The day.
    pub date: Date,
    /// What the bank calls it.
    pub particulars: String,
    /// Debited: the group owes more.
    pub debit: Paise,
    /// Credited: the group owes less.
    pub credit: Paise,
    /// What the group owes after it; below zero where the bank marks it "Cr".
    pub balance: Paise,
    /// The branch's IFSC.
    pub ifsc: String,
    /// Fields that the format does not know, by their heading or their place.
    pub unknown: Vec<(String, String)>,
}

/// A line that could not be read. It never stops the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FeedProblem {
    /// The line in the file, from 1.
    pub line: u32,
    /// What is wrong.
    pub why: FeedWhy,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FeedWhy {
    /// It is neither a loan nor a line of a statement.
    NotRecognised,
    /// A field is missing or empty.
    Missing {
        /// Which.
        field: String,
    },
    /// A field cannot be read.
    Unreadable {
        /// Which.
        field: String,
        /// What stands there.
        value: String,
    },
    /// The day has not come yet.
    InFuture {
        /// The day.
        date: Date,
    },
    /// A text held what may be an Aadhaar number, and was left out; the line was read.
    AadhaarLeftOut {
        /// Which.
        field: String,
    },
}

/// The fields of a loan's line, in order.
const LOAN: &[&str] = &[
    "account",
    "kind",
    "amount",
    "date",
    "moratorium",
    "rate",
    "instalments",
    "instalment",
    "every",
    "name",
    "village",
    "block",
    "district",
    "pin",
    "savings-account",
    "savings-opened",
    "ifsc",
    "subsidy",
];

/// The fields of a statement's line, in order.
const ENTRY: &[&str] = &[
    "account",
    "date",
    "particulars",
    "debit",
    "credit",
    "balance",
    "ifsc",
];

/// Reads a bank's file: loans and statements, mixed or alone, with or without a line of headings.
/// The order of the fields is that of shg.md 3, "Bank feed" `[S34]`; fields behind the known ones
/// are kept apart. A line that cannot be read is a problem, and the next one is read; so is a line
/// of a statement whose day is after `today`.
#[must_use]
pub fn parse_feed(text: &str, today: Date) -> Feed {
    let mut feed = Feed::default();
    let mut headings: Vec<String> = Vec::new();
    // Lines may end with CR, LF or both.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let second = fields.get(1).copied().unwrap_or_default();
        let read = if let Some(kind) = kind_of(second) {
            Line::new(number, LOAN, &fields, &headings)
                .loan(kind)
                .map(|(loan, left_out)| {
                    feed.loans.push(loan);
                    left_out
                })
        } else if second.parse::<Date>().is_ok() || is_day(second) {
            Line::new(number, ENTRY, &fields, &headings)
                .entry(today)
                .map(|(entry, left_out)| {
                    feed.entries.push(entry);
                    left_out
                })
        } else if is_heading(&fields) {
            headings = fields.iter().map(|&field| field.to_owned()).collect();
            continue;
        } else {
            Err(FeedWhy::NotRecognised)
        };
        let whys = read.unwrap_or_else(|why| vec![why]);
        let line = number;
        feed.problems
            .extend(whys.into_iter().map(|why| FeedProblem { line, why }));
    }
    feed
}

impl Feed {
    /// The last line of every account's statement. In one walk, because a bank's file of a whole
    /// district has many thousand lines.
    pub(super) fn balances(&self) -> BTreeMap<AccountKey, &FeedEntry> {
        let mut all: BTreeMap<AccountKey, Vec<&FeedEntry>> = BTreeMap::new();
        for entry in &self.entries {
            let key = matched_by(&entry.account, &entry.ifsc);
            all.entry(key).or_default().push(entry);
        }
        let last = |(key, entries): (_, Vec<_>)| Some((key, last_of(&entries)?));
        all.into_iter().filter_map(last).collect()
    }
}

/// The last entry of one account: the latest day, and of its lines the last or, where the bank
/// writes the newest first, the first. Which it is, the balances tell: each is the one before it
/// with the line's debit and credit. Where they do not, the order of the days in the file does.
fn last_of<'a>(entries: &[&'a FeedEntry]) -> Option<&'a FeedEntry> {
    let latest = entries.iter().map(|entry| entry.date).max()?;
    let of_day: Vec<&FeedEntry> = entries
        .iter()
        .copied()
        .filter(|entry| entry.date == latest)
        .collect();
    let follows = |one: &FeedEntry, before: &FeedEntry| {
        one.balance == before.balance + one.debit - one.credit
    };
    let pairs = || of_day.windows(2);
    let oldest_first = pairs().filter(|pair| follows(pair[1], pair[0])).count();
    let newest_first = pairs().filter(|pair| follows(pair[0], pair[1])).count();
    let (first, last) = (entries.first()?, entries.last()?);
    let is_newest_first =
        (newest_first, first.date > last.date) > (oldest_first, first.date <= last.date);
    let (first, last) = (of_day.first()?, of_day.last()?);
    Some(if is_newest_first { first } else { last })
}

/// A line with the names of its fields.
struct Line<'a> {
    number: u32,
    known: &'a [&'a str],
    fields: &'a [&'a str],
    headings: &'a [String],
    left_out: Vec<FeedWhy>,
}

impl<'a> Line<'a> {
    fn new(
        number: u32,
        known: &'a [&'a str],
        fields: &'a [&'a str],
        headings: &'a [String],
    ) -> Self {
        Self {
            number,
            known,
            fields,
            headings,
            left_out: Vec::new(),
        }
    }

    fn loan(mut self, kind: BankLoanKind) -> Result<(FeedLoan, Vec<FeedWhy>), FeedWhy> {
        let loan = FeedLoan {
            line: self.number,
            account: self.required("account")?,
            kind,
            amount: self.money("amount")?,
            date: self.read("date", |text| text.parse().ok())?,
            moratorium: self.optional("moratorium", |text| text.parse().ok())?,
            rate: self.or_nothing("rate", hundredths)?,
            instalments: self.or_nothing("instalments", |text| text.parse().ok())?,
            instalment: self.money("instalment")?,
            every: match kind {
                BankLoanKind::TermLoan => Some(self.read("every", frequency)?),
                BankLoanKind::CashCredit => frequency(self.field("every")),
            },
            name: self.text("name"),
            village: self.text("village"),
            block: self.text("block"),
            district: self.text("district"),
            pin: self.field("pin").to_owned(),
            savings_account: self.field("savings-account").to_owned(),
            savings_opened: self.optional("savings-opened", |text| text.parse().ok())?,
            // What stands here and is no IFSC tells that the fields are not where they should be.
            ifsc: self.read("ifsc", ifsc)?,
            subsidy: self.optional("subsidy", yes_or_no)?,
            unknown: self.unknown(),
        };
        Ok((loan, self.left_out))
    }

    fn entry(mut self, today: Date) -> Result<(FeedEntry, Vec<FeedWhy>), FeedWhy> {
        let entry = FeedEntry {
            line: self.number,
            account: self.required("account")?,
            date: self.read("date", |text| text.parse().ok())?,
            particulars: self.text("particulars"),
            debit: self.money("debit")?,
            credit: self.money("credit")?,
            balance: self.read("balance", balance)?,
            ifsc: self.read("ifsc", ifsc)?,
            unknown: self.unknown(),
        };
        if entry.date > today {
            return Err(FeedWhy::InFuture { date: entry.date });
        }
        Ok((entry, self.left_out))
    }

    fn field(&self, name: &str) -> &'a str {
        let place = self.known.iter().position(|known| *known == name);
        place
            .and_then(|place| self.fields.get(place))
            .copied()
            .unwrap_or_default()
    }

    fn required(&self, name: &str) -> Result<String, FeedWhy> {
        match self.field(name) {
            "" => Err(FeedWhy::Missing {
                field: name.to_owned(),
            }),
            text => Ok(text.to_owned()),
        }
    }

    fn read<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, FeedWhy> {
        let text = self.required(name)?;
        read(&text).ok_or_else(|| FeedWhy::Unreadable {
            field: name.to_owned(),
            value: text.chars().take(40).collect(),
        })
    }

    fn optional<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, FeedWhy> {
        if self.field(name).is_empty() {
            return Ok(None);
        }
        self.read(name, read).map(Some)
    }

    fn or_nothing<T: Default>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<T, FeedWhy> {
        Ok(self.optional(name, read)?.unwrap_or_default())
    }

    fn money(&self, name: &str) -> Result<Paise, FeedWhy> {
        let positive = |text: &str| money(text).filter(|amount| *amount >= Paise::ZERO);
        self.or_nothing(name, positive)
    }

    /// A free text; without one that may hold an Aadhaar number, which is never stored (shg.md 6).
    fn text(&mut self, name: &str) -> String {
        let text = self.field(name);
        self.clean(name, text)
    }

    fn clean(&mut self, name: &str, text: &str) -> String {
        if aadhaar::is_in(text) {
            self.left_out.push(FeedWhy::AadhaarLeftOut {
                field: name.to_owned(),
            });
            return String::new();
        }
        text.to_owned()
    }

    fn unknown(&mut self) -> Vec<(String, String)> {
        let mut unknown = Vec::new();
        for (place, text) in self.fields.iter().enumerate().skip(self.known.len()) {
            if text.is_empty() {
                continue;
            }
            let name = self
                .headings
                .get(place)
                .filter(|heading| !heading.is_empty())
                .map_or_else(|| format!("{}", place + 1), Clone::clone);
            let text = self.clean(&name, text);
            unknown.push((name, text));
        }
        unknown
    }
}

fn kind_of(text: &str) -> Option<BankLoanKind> {
    match text.to_ascii_uppercase().as_str() {
        "TL" => Some(BankLoanKind::TermLoan),
        "CC" | "CCL" => Some(BankLoanKind::CashCredit),
        _ => None,
    }
}

/// A line of headings has no digit in its first two fields, where every other line has an account
/// and a kind or a day.
fn is_heading(fields: &[&str]) -> bool {
    let has_digit = |field: &&str| field.chars().any(|c| c.is_ascii_digit());
    fields.len() > 2 && !fields.iter().take(2).any(has_digit)
}

/// A day as somebody may write it, right or wrong: digits with "-", "/" or "." between them. Such
/// a line is one of a statement, and what is wrong with its day can be told.
fn is_day(text: &str) -> bool {
    let separators = text
        .chars()
        .filter(|c| matches!(c, '-' | '/' | '.'))
        .count();
    let is_of_day = |c: char| c.is_numeric() || matches!(c, '-' | '/' | '.');
    separators == 2 && text.chars().all(is_of_day)
}

fn frequency(text: &str) -> Option<FeedFrequency> {
    match text.to_ascii_uppercase().as_str() {
        "M" => Some(FeedFrequency::Monthly),
        "Q" => Some(FeedFrequency::Quarterly),
        "H" => Some(FeedFrequency::HalfYearly),
        "Y" => Some(FeedFrequency::Yearly),
        _ => None,
    }
}

/// Four letters of the bank, a zero, six letters or digits of the branch.
fn ifsc(text: &str) -> Option<String> {
    let fits = text.len() == 11
        && text.char_indices().all(|(place, character)| match place {
            0..4 => character.is_ascii_alphabetic(),
            4 => character == '0',
            _ => character.is_ascii_alphanumeric(),
        });
    fits.then(|| text.to_owned())
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_ascii_uppercase().as_str() {
        "Y" => Some(true),
        "N" => Some(false),
        _ => None,
    }
}

/// "410000.50", "4,10,000.5", with "Dr" (owed) or "Cr" (in the group's favour) behind.
fn balance(text: &str) -> Option<Paise> {
    let upper = text.to_ascii_uppercase();
    let bare = |end: &str| upper.strip_suffix(end).map(str::trim_end);
    if let Some(in_favour) = bare("CR") {
        return money(in_favour).map(|amount| -amount);
    }
    money(bare("DR").unwrap_or(&upper))
}

/// Rupees with at most two decimals, exactly; more decimals only where they are zeros.
fn money(text: &str) -> Option<Paise> {
    fixed(text).map(Paise)
}

fn hundredths(text: &str) -> Option<u32> {
    fixed(text.trim_end_matches('%').trim_end()).and_then(|number| u32::try_from(number).ok())
}

/// A decimal number times a hundred.
fn fixed(text: &str) -> Option<i64> {
    let (negative, text) = text
        .strip_prefix('-')
        .map_or((false, text), |text| (true, text));
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = whole
        .chars()
        .filter(|character| *character != ',')
        .collect();
    let is_number = |text: &str| text.chars().all(|character| character.is_ascii_digit());
    if (digits.is_empty() && decimals.is_empty()) || !is_number(&digits) || !is_number(decimals) {
        return None;
    }
    let (two, rest) = decimals.split_at(decimals.len().min(2));
    if rest.chars().any(|character| character != '0') {
        return None;
    }
    let number: i64 = format!("{digits}{two:0<2}").parse().ok()?;
    Some(if negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Feed {
        parse_feed(text, "2026-11-05".parse().expect("a day"))
    }

    const HEADINGS: &str = "Loan a/c|TL/CC|Amount|Date|Moratorium|ROI|Inst.|Amount|Frequency|\
        SHG|Village|Block|District|PIN|SB a/c|SB opened|IFSC|Subsidy|NRLM code\n";

    #[test]
    fn a_loan_is_read_with_all_its_fields_and_unknown_ones_apart() {
        let text = format!(
            "\u{feff}{HEADINGS}0001234|TL|1,50,000.00|2026-02-28|6|10.50|24|7012.5|M|Roshni|\
             Chushot Yokma|Chuchot|Leh|194101|00987|2019-07-01|JAKA0CHUSHO|N|37004|\r\n"
        );
        let feed = read(&text);
        assert_eq!(feed.problems, []);
        let loan = &feed.loans[0];
        assert_eq!((loan.line, loan.account.as_str()), (2, "0001234"));
        assert_eq!(loan.amount, Paise::rupees(150_000));
        assert_eq!(loan.instalment, Paise(701_250));
        assert_eq!(
            (loan.rate, loan.moratorium, loan.instalments),
            (1_050, Some(6), 24)
        );
        assert_eq!(loan.every, Some(FeedFrequency::Monthly));
        assert_eq!(loan.subsidy, Some(false));
        assert_eq!(loan.unknown, [("NRLM code".to_owned(), "37004".to_owned())]);
    }

    #[test]
    fn a_cash_credit_has_no_frequency() {
        for every in ["", "NA", "M"] {
            let line = format!("55|CC|1000|2026-01-01||7.00|||{every}|A|||||||JAKA0LAR000|N");
            let feed = read(&line);
            assert_eq!(feed.problems, [], "{every}");
            assert_eq!(feed.loans.len(), 1, "{every}");
            let term = read(&line.replace("|CC|", "|TL|"));
            assert_eq!(term.loans.len(), usize::from(every == "M"), "{every}");
        }
    }

    #[test]
    fn lines_may_end_in_any_way() {
        let lines = "55|2026-10-31|interest|1||1|JAKA0LAR000\n".repeat(3);
        for end in ["\n", "\r\n", "\r"] {
            let feed = read(&lines.replace('\n', end));
            assert_eq!((feed.entries.len(), feed.problems.len()), (3, 0), "{end:?}");
            assert_eq!(feed.entries[2].line, 3);
        }
    }

    #[test]
    fn the_last_line_is_found_whichever_comes_first() {
        let lines = [
            "55|2026-10-30|draw|500||500|JAKA0LAR000",
            "55|2026-10-31|credit||200|300|JAKA0LAR000",
            "55|2026-10-31|interest|10||310|JAKA0LAR000",
            "55|2026-10-31|credit||110|200|JAKA0LAR000",
        ];
        let balance = |lines: &[&str]| {
            let feed = read(&lines.join("\n"));
            assert_eq!(feed.problems, []);
            let balances: Vec<Paise> = feed.balances().values().map(|one| one.balance).collect();
            balances
        };
        for from in 0..lines.len() {
            let mut some = lines[from..].to_vec();
            assert_eq!(balance(&some), [Paise::rupees(200)], "from {from}");
            some.reverse();
            assert_eq!(
                balance(&some),
                [Paise::rupees(200)],
                "from {from}, reversed"
            );
        }
        // Where balances tell nothing, the days do.
        let odd = [
            "55|2026-10-31|b|||7|JAKA0LAR000",
            "55|2026-10-31|a|||5|JAKA0LAR000",
            "55|2026-10-30|c|||1|JAKA0LAR000",
        ];
        assert_eq!(balance(&odd), [Paise::rupees(7)]);
        let odd: Vec<&str> = odd.into_iter().rev().collect();
        assert_eq!(balance(&odd), [Paise::rupees(7)]);
    }

    #[test]
    fn what_moved_to_another_field_or_has_not_happened_is_told() {
        for (line, field) in [
            (
                "55|2026-10-31|TRF|500|0|20000|100700.50|JAKA0LAR000",
                "ifsc",
            ),
            (
                "55|2026-10-31|TRF|SELF||20000|100700.50|JAKA0LAR000",
                "debit",
            ),
            ("55|2026-10-31|x||20000|100700.50|JAKAOLAR000", "ifsc"),
        ] {
            let feed = read(line);
            assert_eq!(feed.entries, [], "{line}");
            assert!(
                matches!(&feed.problems[0].why, FeedWhy::Unreadable { field: at, .. } if at == field),
                "{line}: {:?}",
                feed.problems
            );
        }
        let feed = read("55|2026-11-06|x|||5|JAKA0LAR000\n55|2026-11-05|x|||6|JAKA0LAR000");
        assert_eq!(feed.entries.len(), 1);
        assert!(matches!(feed.problems[0].why, FeedWhy::InFuture { .. }));
    }

    #[test]
    fn a_bad_line_never_stops_the_file() {
        let feed = read(concat!(
            "garbage\n",
            "\n",
            "55|2026-13-31|interest|1||1|JAKA0LAR000\n",
            "55|2026-10-31|interest|1.234||1|JAKA0LAR000\n",
            "55|2026-10-31|interest|1.00|||JAKA0LAR000\n",
            "55|2026-10-31|interest|1.00||1000.00 Cr|JAKA0LAR000\n",
        ));
        let whys: Vec<(u32, &FeedWhy)> = feed
            .problems
            .iter()
            .map(|problem| (problem.line, &problem.why))
            .collect();
        assert_eq!(
            whys,
            [
                (1, &FeedWhy::NotRecognised),
                (
                    3,
                    &FeedWhy::Unreadable {
                        field: "date".to_owned(),
                        value: "2026-13-31".to_owned()
                    }
                ),
                (
                    4,
                    &FeedWhy::Unreadable {
                        field: "debit".to_owned(),
                        value: "1.234".to_owned()
                    }
                ),
                (
                    5,
                    &FeedWhy::Missing {
                        field: "balance".to_owned()
                    }
                ),
            ]
        );
        assert_eq!(feed.entries.len(), 1);
        assert_eq!(feed.entries[0].balance, Paise::rupees(-1_000));
    }

    #[test]
    fn a_text_that_may_hold_an_aadhaar_number_is_left_out() {
        let number = (0..10)
            .map(|last| format!("by 2345 6789 012{last}"))
            .find(|text| aadhaar::is_in(text))
            .expect("one check digit is valid");
        let feed = read(&format!(
            "55|2026-10-31|{number}|1||1|JAKA0LAR000|{number}\n"
        ));
        assert_eq!(feed.entries[0].particulars, "");
        assert_eq!(feed.entries[0].unknown, [("8".to_owned(), String::new())]);
        assert_eq!(feed.problems.len(), 2);
    }

    #[test]
    fn amounts_are_read_to_the_paisa() {
        for (text, amount) in [
            ("12,34,567.50", Some(123_456_750)),
            ("0.05", Some(5)),
            ("5.5", Some(550)),
            (".5", Some(50)),
            ("7", Some(700)),
            ("7.1000", Some(710)),
            ("7.001", None),
            ("-12", Some(-1_200)),
            ("", None),
            (".", None),
            ("1e5", None),
            ("१२", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(money(text), amount.map(Paise), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(text in "(?s).{0,400}") {
            let feed = read(&text);
            prop_assert!(feed.problems.len() <= text.len() + 1);
        }

        #[test]
        fn an_amount_survives_its_own_writing(paise in 0..10_000_000_000_i64) {
            prop_assert_eq!(money(&Paise(paise).to_string()), Some(Paise(paise)));
        }
    }
}
