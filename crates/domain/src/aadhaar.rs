//! Finds Aadhaar numbers in free text, so that none is ever stored (shg.md 6).

/// Whether the text holds twelve digits, in any script, together or in groups separated by single
/// spaces or hyphens, that are a valid Aadhaar number (first digit 2 to 9, Verhoeff check digit).
#[must_use]
pub fn is_in(text: &str) -> bool {
    let mut run: Vec<u8> = Vec::new();
    let mut separators = 0;
    for character in text.chars().chain(std::iter::once('.')) {
        if let Some(digit) = digit_of(character) {
            run.push(digit);
            separators = 0;
        } else if matches!(character, ' ' | '-') && separators == 0 && !run.is_empty() {
            separators = 1;
        } else {
            if holds_number(&run) {
                return true;
            }
            run.clear();
            separators = 0;
        }
    }
    false
}

/// The value of a decimal digit of the scripts in use here: Latin, Devanagari, Arabic, Eastern
/// Arabic (Urdu) and Tibetan.
#[must_use]
pub fn digit_of(character: char) -> Option<u8> {
    const ZEROS: [u32; 5] = [0x30, 0x966, 0x660, 0x6F0, 0xF20];
    let code = u32::from(character);
    ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))
        .and_then(|value| u8::try_from(value).ok())
}

/// A digit of these scripts as 0-9; any other character as it is.
#[must_use]
pub fn with_latin_digit(character: char) -> char {
    digit_of(character).map_or(character, |digit| char::from(b'0' + digit))
}

fn holds_number(run: &[u8]) -> bool {
    // Only a run of exactly twelve: longer runs are bank accounts and codes.
    run.len() == 12 && run.first().is_some_and(|first| *first >= 2) && verhoeff_is_valid(run)
}

/// J. Verhoeff, "Error detecting decimal codes", 1969: the check digit that Aadhaar uses.
fn verhoeff_is_valid(digits: &[u8]) -> bool {
    const D: [[u8; 10]; 10] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];
    const P: [[u8; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    let mut check = 0_u8;
    for (index, digit) in digits.iter().rev().enumerate() {
        check = D[usize::from(check)][usize::from(P[index % 8][usize::from(*digit)])];
    }
    check == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_valid_number_is_found_in_any_script_and_grouping() {
        // 2345 6789 012x: the last digit is the one that makes it valid.
        let valid = (0..10)
            .map(|last| format!("23456789012{last}"))
            .find(|text| is_in(text))
            .expect("one of ten check digits is right");
        let spaced = format!("{} {} {}", &valid[..4], &valid[4..8], &valid[8..]);
        let devanagari: String = valid
            .chars()
            .map(|c| char::from_u32(0x966 + c.to_digit(10).expect("a digit")).expect("a digit"))
            .collect();
        assert!(is_in(&format!("her number is {spaced}, she said")));
        assert!(is_in(&devanagari));
        assert!(
            !is_in(&format!("{valid}7")),
            "thirteen digits are a bank account"
        );
    }

    #[test]
    fn phone_numbers_and_amounts_pass() {
        for text in [
            "9419123456",
            "+91 94191 23456",
            "Rs 1,23,456",
            "17-11-2026",
            "",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }
}
