//! A CSV file as it comes: headings in any case, with spaces, twice; either encoding.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use csv::ByteRecord;

use crate::archive::ArchiveError;

/// The reader counts lines wrongly where they end in CR LF; the CR is trimmed off as a space.
const END: csv::Terminator = csv::Terminator::Any(b'\n');

/// A file that is read row by row.
pub(super) struct Table {
    reader: csv::Reader<File>,
    headings: Arc<Vec<String>>,
}

/// One row.
pub(super) struct Row {
    headings: Arc<Vec<String>>,
    fields: Vec<String>,
    line: u64,
    is_recoded: bool,
}

impl Table {
    pub(super) fn open(path: &Path) -> Result<Self, ArchiveError> {
        let file = File::open(path).map_err(|error| {
            std::io::Error::new(error.kind(), format!("{}: {error}", path.display()))
        })?;
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .terminator(END)
            .from_reader(file);
        let headings = reader.byte_headers().map_err(broken)?;
        let headings = headings
            .iter()
            .map(|heading| text(heading).0.to_lowercase())
            .collect();
        Ok(Self {
            reader,
            headings: Arc::new(headings),
        })
    }

    /// The next row that is not blank.
    pub(super) fn next(&mut self) -> Result<Option<Row>, ArchiveError> {
        let mut record = ByteRecord::new();
        while self.reader.read_byte_record(&mut record).map_err(broken)? {
            if record.iter().all(|field| field.trim_ascii().is_empty()) {
                continue;
            }
            let line = record.position().map_or(0, csv::Position::line);
            let fields: Vec<(String, bool)> = record.iter().map(text).collect();
            let is_recoded = fields.iter().any(|(_, is_recoded)| *is_recoded);
            let fields = fields.into_iter().map(|(field, _)| field).collect();
            let headings = Arc::clone(&self.headings);
            return Ok(Some(Row {
                headings,
                fields,
                line,
                is_recoded,
            }));
        }
        Ok(None)
    }
}

impl Row {
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    pub(super) fn is_recoded(&self) -> bool {
        self.is_recoded
    }

    /// Whether the file has a column with one of these headings.
    pub(super) fn has(&self, headings: &[&str]) -> bool {
        self.columns(headings).next().is_some()
    }

    /// The text in the first column with one of these headings; `None` when it is empty.
    pub(super) fn get(&self, headings: &[&str]) -> Option<String> {
        self.field(self.columns(headings).next()?)
    }

    /// The text in the second such column.
    pub(super) fn second(&self, headings: &[&str]) -> Option<String> {
        self.field(self.columns(headings).nth(1)?)
    }

    fn columns(&self, headings: &[&str]) -> impl Iterator<Item = usize> {
        let is_one = |(_, heading): &(usize, &String)| headings.contains(&heading.as_str());
        self.headings
            .iter()
            .enumerate()
            .filter(is_one)
            .map(|(index, _)| index)
    }

    fn field(&self, index: usize) -> Option<String> {
        self.fields
            .get(index)
            .filter(|field| !field.is_empty())
            .cloned()
    }
}

fn broken(error: csv::Error) -> ArchiveError {
    ArchiveError::File(std::io::Error::other(error))
}

/// A field without the spaces around it, and whether it had to be read as Windows-1252.
fn text(bytes: &[u8]) -> (String, bool) {
    let clean = |text: &str| {
        let text = text.trim_start_matches('\u{feff}').trim();
        // A field with spaces before its quotes is not a quoted field to a CSV reader.
        let inner = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'));
        inner.unwrap_or(text).trim().to_owned()
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => (clean(text), false),
        Err(_) => {
            let decoded: String = bytes.iter().map(|byte| windows_1252(*byte)).collect();
            (clean(&decoded), true)
        }
    }
}

fn windows_1252(byte: u8) -> char {
    /// 0x80 to 0x9f; what Windows leaves open stays the control character of Latin-1.
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}
