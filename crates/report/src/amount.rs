//! Amounts in words, with lakh and crore, as they stand on a receipt.

use domain::Paise;

use crate::words::{Language, Words};
use crate::{Cell, Members};

/// An amount in words: "Rupees five hundred and five only". A negative one without its sign:
/// which way the money went stands on the paper.
#[must_use]
pub fn amount_in_words(amount: Paise, language: Language) -> String {
    let (rupees, paise) = (amount.0.unsigned_abs() / 100, amount.0.unsigned_abs() % 100);
    let said = |number| Cell::from(number_in_words(number, language));
    let (id, parts) = if paise == 0 {
        ("paper-words-rupees", vec![("rupees", said(rupees))])
    } else {
        (
            "paper-words-paise",
            vec![("rupees", said(rupees)), ("paise", said(paise))],
        )
    };
    Words::of(language, Members::People).filled(id, &parts)
}

/// A number in words.
#[must_use]
pub fn number_in_words(number: u64, language: Language) -> String {
    let tongue = match language {
        Language::English => &ENGLISH,
        Language::Hindi => &HINDI,
        Language::Urdu => &URDU,
    };
    let mut said = Vec::new();
    tongue.say(number, &mut said);
    said.join(" ")
}

/// How a language counts.
struct Tongue {
    below_hundred: fn(usize) -> String,
    hundred: &'static str,
    /// Between a hundred and what follows it.
    and: Option<&'static str>,
    thousand: &'static str,
    lakh: &'static str,
    crore: &'static str,
}

const ENGLISH: Tongue = Tongue {
    below_hundred: english,
    hundred: "hundred",
    and: Some("and"),
    thousand: "thousand",
    lakh: "lakh",
    crore: "crore",
};

const HINDI: Tongue = Tongue {
    below_hundred: |number| nth(HINDI_NUMBERS, number),
    hundred: "सौ",
    and: None,
    thousand: "हज़ार",
    lakh: "लाख",
    crore: "करोड़",
};

const URDU: Tongue = Tongue {
    below_hundred: |number| nth(URDU_NUMBERS, number),
    hundred: "سو",
    and: None,
    thousand: "ہزار",
    lakh: "لاکھ",
    crore: "کروڑ",
};

impl Tongue {
    fn say(&self, number: u64, said: &mut Vec<String>) {
        let steps = [
            (10_000_000, self.crore),
            (100_000, self.lakh),
            (1_000, self.thousand),
            (100, self.hundred),
        ];
        let mut rest = number;
        for (size, name) in steps {
            if rest >= size {
                self.say(rest / size, said);
                said.push(name.into());
                rest %= size;
                if size == 100 && rest > 0 {
                    said.extend(self.and.map(Into::into));
                }
            }
        }
        if rest > 0 || number == 0 {
            said.push((self.below_hundred)(
                usize::try_from(rest).unwrap_or_default(),
            ));
        }
    }
}

fn nth(numbers: &str, number: usize) -> String {
    numbers
        .split_whitespace()
        .nth(number)
        .unwrap_or_default()
        .into()
}

fn english(number: usize) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => nth(ENGLISH_NUMBERS, number),
        (tens, 0) => nth(ENGLISH_TENS, tens),
        (tens, ones) => format!("{}-{}", nth(ENGLISH_TENS, tens), nth(ENGLISH_NUMBERS, ones)),
    }
}

const ENGLISH_NUMBERS: &str = "zero one two three four five six seven eight nine ten eleven \
    twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

const ENGLISH_TENS: &str = "zero ten twenty thirty forty fifty sixty seventy eighty ninety";

/// Every number below a hundred has a name of its own.
const HINDI_NUMBERS: &str = "
    शून्य एक दो तीन चार पाँच छह सात आठ नौ
    दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
    बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
    तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
    चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
    पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
    साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
    सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी
    अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सतासी अट्ठासी नवासी
    नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे";

const URDU_NUMBERS: &str = "
    صفر ایک دو تین چار پانچ چھ سات آٹھ نو
    دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس
    بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس
    تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس
    چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس
    پچاس اکیاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ
    ساٹھ اکسٹھ باسٹھ ترسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر
    ستر اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھہتر اناسی
    اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی
    نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn numbers_are_said_with_lakh_and_crore() {
        for (number, english, hindi, urdu) in [
            (0, "zero", "शून्य", "صفر"),
            (7, "seven", "सात", "سات"),
            (20, "twenty", "बीस", "بیس"),
            (49, "forty-nine", "उनचास", "انچاس"),
            (100, "one hundred", "एक सौ", "ایک سو"),
            (505, "five hundred and five", "पाँच सौ पाँच", "پانچ سو پانچ"),
            (
                5_045,
                "five thousand forty-five",
                "पाँच हज़ार पैंतालीस",
                "پانچ ہزار پینتالیس",
            ),
            (
                5_405,
                "five thousand four hundred and five",
                "पाँच हज़ार चार सौ पाँच",
                "پانچ ہزار چار سو پانچ",
            ),
            (100_000, "one lakh", "एक लाख", "ایک لاکھ"),
            (
                1_234_567,
                "twelve lakh thirty-four thousand five hundred and sixty-seven",
                "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ",
                "بارہ لاکھ چونتیس ہزار پانچ سو سڑسٹھ",
            ),
            (10_000_000, "one crore", "एक करोड़", "ایک کروڑ"),
            (
                1_230_000_001,
                "one hundred and twenty-three crore one",
                "एक सौ तेईस करोड़ एक",
                "ایک سو تئیس کروڑ ایک",
            ),
        ] {
            assert_eq!(number_in_words(number, Language::English), english);
            assert_eq!(number_in_words(number, Language::Hindi), hindi);
            assert_eq!(number_in_words(number, Language::Urdu), urdu);
        }
    }

    #[test]
    fn every_number_below_a_hundred_has_its_own_name() {
        for language in Language::ALL {
            let names: BTreeSet<String> = (0..100)
                .map(|number| number_in_words(number, language))
                .collect();
            assert_eq!(names.len(), 100, "{language:?}");
            assert!(!names.contains(""), "{language:?}");
        }
    }

    #[test]
    fn an_amount_names_rupees_and_paise() {
        assert_eq!(
            amount_in_words(Paise(50_550), Language::English),
            "Rupees five hundred and five and fifty paise only"
        );
        assert_eq!(
            amount_in_words(Paise::rupees(505), Language::Hindi),
            "पाँच सौ पाँच रुपये मात्र"
        );
        assert_eq!(
            amount_in_words(Paise::rupees(505), Language::Urdu),
            "پانچ سو پانچ\u{a0}روپے فقط"
        );
    }

    #[test]
    fn the_largest_amount_can_be_said() {
        let said = amount_in_words(Paise(i64::MIN), Language::English);
        assert!(said.ends_with("paise only"), "{said}");
    }
}
