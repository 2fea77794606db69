//! The window's own words, so that a test finds a field by the label that people read.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The plain sentences of one language, by name.
pub(crate) struct Words(HashMap<String, String>);

impl Words {
    /// Reads `locales/LANGUAGE`.
    pub(crate) fn of(language: &str) -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../locales")
            .join(language);
        let mut words = HashMap::new();
        for entry in fs::read_dir(folder)? {
            let text = fs::read_to_string(entry?.path())?;
            let named = text.lines().filter_map(|line| line.split_once(" = "));
            words.extend(named.map(|(name, words)| (name.to_owned(), words.to_owned())));
        }
        Ok(Self(words))
    }

    /// The sentence with this name; it must have no parts that are filled in.
    pub(crate) fn get(&self, name: &str) -> Result<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .with_context(|| format!("no words for {name}"))
    }
}
