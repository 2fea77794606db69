//! Every code has its sentence in every language.

#![expect(
    clippy::unwrap_used,
    reason = "a stage that cannot be set is a test that fails"
)]

use std::collections::BTreeSet;
use std::path::Path;

use app::AppError;

/// The languages that are shipped whole.
pub(crate) const LANGUAGES: [&str; 3] = ["en", "hi", "ur"];

/// The ids `error-…` of a language's catalogue that have words.
pub(crate) fn errors_in(language: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let file = root.join("locales").join(language).join("errors.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let mut ids = BTreeSet::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((id, words)) = line.split_once('=') else {
            continue;
        };
        let goes_on = lines.peek().is_some_and(|next| {
            next.starts_with(' ') && !next.trim().is_empty() && !next.trim().starts_with('.')
        });
        if line.starts_with("error-") && (!words.trim().is_empty() || goes_on) {
            ids.insert(id.trim().to_owned());
        }
    }
    ids
}

/// Asserts that a code has its sentence in every language.
pub(crate) fn has_words(code: &str) {
    for language in LANGUAGES {
        let id = format!("error-{code}");
        assert!(errors_in(language).contains(&id), "{id} in {language}");
    }
}

#[test]
fn every_code_has_its_sentence_in_every_language() {
    for language in LANGUAGES {
        let ids = errors_in(language);
        let missing: Vec<String> = AppError::codes()
            .map(|code| format!("error-{code}"))
            .filter(|id| !ids.contains(id))
            .collect();
        assert_eq!(missing, Vec::<String>::new(), "in {language}");
    }
}

/// The messages of a language that tell what is wrong and not what to do about it: they have neither
/// a `.todo` nor a second sentence.
fn without_advice(language: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let file = root.join("locales").join(language).join("errors.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let messages = text.split("\nerror-").skip(1).map(|message| {
        let end = message.find("\n#").unwrap_or(message.len());
        &message[..end]
    });
    let alone = messages.filter(|message| {
        let ends = message.matches(['.', '।', '۔', ':']).count();
        !message.contains(".todo") && ends < 2
    });
    alone
        .filter_map(|message| message.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_error_says_what_to_do() {
    for language in LANGUAGES {
        assert_eq!(
            without_advice(language),
            Vec::<String>::new(),
            "in {language}"
        );
    }
}

#[test]
fn every_sentence_about_an_error_has_its_code() {
    let codes: BTreeSet<String> = AppError::codes()
        .map(|code| format!("error-{code}"))
        .collect();
    for language in LANGUAGES {
        let unused: Vec<String> = errors_in(language).difference(&codes).cloned().collect();
        assert_eq!(unused, Vec::<String>::new(), "in {language}");
    }
}

#[test]
fn no_code_is_given_twice() {
    let codes: Vec<&str> = AppError::codes().collect();
    let distinct: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), distinct.len());
}
