//! Finding names in any script: the same key for सरस्वती, Saraswati and سرسوتی.

use any_ascii::any_ascii;

/// The search words of a name: for each word its romanised form and, where that differs, its
/// consonant skeleton. Words are separated by single spaces.
#[must_use]
pub fn key(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in romanised(text) {
        let skeleton = skeleton(&word);
        if !skeleton.is_empty() && skeleton != word {
            words.push(skeleton_word(&skeleton));
        }
        words.push(word);
    }
    words.join(" ")
}

/// What to look for, for each word of a query: the romanised beginning of a word, or the
/// beginning of its skeleton (when it has at least two consonants).
#[must_use]
pub fn query(text: &str) -> Vec<(String, Option<String>)> {
    romanised(text)
        .into_iter()
        .map(|word| {
            let skeleton = skeleton(&word);
            let second = (skeleton.len() >= 2).then(|| skeleton_word(&skeleton));
            (word, second)
        })
        .collect()
}

/// How alike two names are, from 0 to 100: by the skeletons of their words.
#[must_use]
pub fn likeness(one: &str, other: &str) -> u32 {
    let one: Vec<String> = romanised(one).iter().map(|word| skeleton(word)).collect();
    let other: Vec<String> = romanised(other).iter().map(|word| skeleton(word)).collect();
    let words = one.len().max(other.len());
    if words == 0 {
        return 0;
    }
    let same = one
        .iter()
        .filter(|word| !word.is_empty() && other.contains(word))
        .count();
    u32::try_from(same * 100 / words).unwrap_or(0)
}

/// Skeletons live beside romanised words in one index; a leading `q`, which no skeleton has,
/// keeps them apart.
fn skeleton_word(skeleton: &str) -> String {
    format!("q{skeleton}")
}

fn romanised(text: &str) -> Vec<String> {
    any_ascii(text)
        .to_lowercase()
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The consonants that survive different spellings: aspiration, vowels and doubled letters go,
/// and letters that transliteration confuses become one.
fn skeleton(word: &str) -> String {
    let mut skeleton = String::with_capacity(word.len());
    let word = word
        .replace("ph", "f")
        .replace("sh", "s")
        .replace("ch", "c")
        .replace("ck", "k");
    for letter in word.chars() {
        let letter = match letter {
            // The Urdu و is a vowel at one time and a consonant at another.
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'w' | 'v' => continue,
            'z' => 'j',
            'q' | 'x' => 'k',
            other => other,
        };
        if !skeleton.ends_with(letter) {
            skeleton.push(letter);
        }
    }
    skeleton
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(query_text: &str, name: &str) -> bool {
        let key = key(name);
        query(query_text).iter().all(|(word, skeleton)| {
            key.split(' ').any(|part| {
                part.starts_with(word.as_str())
                    || skeleton
                        .as_ref()
                        .is_some_and(|skeleton| part.starts_with(skeleton.as_str()))
            })
        })
    }

    #[test]
    fn a_name_is_found_in_another_script() {
        for (query, name) in [
            ("saraswati", "सरस्वती"),
            ("सरस्वती", "Saraswati Devi"),
            ("سرسوتی", "Saraswati"),
            ("zainab", "زینب"),
            ("फातिमा", "Fatima Banoo"),
            ("sar", "Saraswati"),
            ("Devi Saras", "Saraswati Devi"),
        ] {
            assert!(
                finds(query, name),
                "{query} finds {name}: {:?} in {}",
                super::query(query),
                key(name)
            );
        }
    }

    #[test]
    fn another_name_is_not_found() {
        assert!(!finds("kamla", "Saraswati"));
        assert!(!finds("sara devi", "Saraswati Banoo"));
    }

    #[test]
    fn spellings_of_one_name_are_alike() {
        assert_eq!(likeness("Fatima Bano", "Fatema Banoo"), 100);
        assert_eq!(likeness("Fatima Bano", "فاطمہ بانو"), 100);
        assert!(likeness("Fatima Bano", "Kamla Devi") < 50);
    }
}
