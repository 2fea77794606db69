//! The Local Government Directory's files, read as they are published.
//!
//! Codes are opaque text. Each row is taken, or reported with its line and the reason. A block
//! that the directory lists under two districts keeps the first as its parent; the others are
//! kept as further places of it, and grant nothing. A district that only the file of blocks knows
//! is taken from there, with a note. The second column of names is the name in the local script.

mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use domain::code::{Code, CodeSystem};
use domain::place::{DirectoryArea, Level};
use domain::{AreaId, Refusal};

use crate::archive::{Accounts, Archive, ArchiveError, AreaRecord, placing};
use crate::centre::Centre;
use crate::error::ServerError;
use crate::place::{Added, NewVillage};
use table::{Row, Table};

/// The files to import; each may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// `states.csv`
    pub states: Option<PathBuf>,
    /// `districts.csv`
    pub districts: Option<PathBuf>,
    /// `blocks.csv`
    pub blocks: Option<PathBuf>,
    /// `villages.csv`
    pub villages: Option<PathBuf>,
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Imported {
    /// File by file, in the order of import.
    pub files: Vec<FileReport>,
}

/// What became of the rows of a file. `added + changed + unchanged + linked + skipped` is `rows`.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct FileReport {
    /// The file's name.
    pub file: String,
    /// How many rows it has, without the headings.
    pub rows: u64,
    /// Rows that brought something new.
    pub added: u64,
    /// Rows that changed what was known.
    pub changed: u64,
    /// Rows that said what was known.
    pub unchanged: u64,
    /// Rows that say that a known area also lies elsewhere.
    pub linked: u64,
    /// Rows that could not be taken, each of them in `problems`.
    pub skipped: u64,
    /// Rows whose text was not UTF-8 and was read as Windows-1252.
    pub recoded: u64,
    /// Rows that could not be taken: line and reason.
    pub problems: Vec<Remark>,
    /// What is odd about rows that were taken.
    pub notes: Vec<Remark>,
}

/// Something about one line.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Remark {
    /// The line in the file, the headings being line 1.
    pub line: u64,
    /// What about it.
    pub text: String,
}

/// What became of one row.
enum Taken {
    Added,
    Changed(String),
    Unchanged,
    Linked(String),
}

/// Why a row is not taken, or why the whole import stops.
enum Stop {
    Row(String),
    Import(ServerError),
}

/// A name as another file says it: reported once for each area.
type Said = BTreeMap<AreaId, String>;

/// Villages are written so many at a time, so that rounds go on in between.
const VILLAGES_AT_ONCE: usize = 500;

impl Files {
    /// The files of a folder that has them under the directory's names.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        let file = |name: &str| Some(folder.join(name)).filter(|path| path.is_file());
        Self {
            states: file("states.csv"),
            districts: file("districts.csv"),
            blocks: file("blocks.csv"),
            villages: file("villages.csv"),
        }
    }

    /// Whether there is nothing to import.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl<A: Archive> Centre<A> {
    /// Imports files of the directory, states first. Importing again changes nothing.
    pub fn import_lgd(&self, files: &Files) -> Result<Imported, ServerError> {
        let mut imported = Imported::default();
        for (path, level) in [
            (&files.states, Level::State),
            (&files.districts, Level::District),
            (&files.blocks, Level::Block),
        ] {
            if let Some(path) = path {
                imported.files.push(self.import_areas(path, level)?);
            }
        }
        if let Some(path) = &files.villages {
            imported.files.push(self.import_villages(path)?);
        }
        Ok(imported)
    }

    fn import_areas(&self, path: &Path, level: Level) -> Result<FileReport, ServerError> {
        let mut table = Table::open(path)?;
        let mut report = FileReport::of(path);
        let (mut brought, mut said) = (Brought::default(), Said::new());
        let now = self.world.now_ms();
        self.write(|tx| {
            while let Some(row) = table.next()? {
                let taken = match level {
                    Level::State => state(&row).and_then(|area| put(tx, area, &mut brought, now)),
                    Level::District => {
                        district(tx, &row).and_then(|area| put(tx, area, &mut brought, now))
                    }
                    Level::Block => {
                        remark_on_district(tx, &row, &mut said, &mut report, now)?;
                        block(tx, &row).and_then(|area| put(tx, area, &mut brought, now))
                    }
                };
                report.count(&row, taken)?;
            }
            self.tell_of_areas(tx, &brought.changed)
        })?;
        Ok(report)
    }

    fn import_villages(&self, path: &Path) -> Result<FileReport, ServerError> {
        let mut table = Table::open(path)?;
        let mut report = FileReport::of(path);
        loop {
            let is_done = self.write(|tx| {
                for _ in 0..VILLAGES_AT_ONCE {
                    let Some(row) = table.next()? else {
                        return Ok(true);
                    };
                    let taken = village(tx, &row).and_then(|new| self.put_village(tx, &new));
                    report.count(&row, taken)?;
                }
                Ok(false)
            })?;
            if is_done {
                return Ok(report);
            }
        }
    }

    fn put_village(&self, tx: &mut A::Tx<'_>, new: &NewVillage) -> Result<Taken, Stop> {
        match self.add_village_in(tx, new) {
            Ok((_, Added::New)) => Ok(Taken::Added),
            Ok((_, Added::Same)) => Ok(Taken::Unchanged),
            Ok((_, Added::Different)) => Err(Stop::Row(
                "the village is in the book with other content: edit it there".to_owned(),
            )),
            Err(ServerError::Refused(refusal)) => Err(Stop::Row(words(&refusal))),
            Err(error) => Err(Stop::Import(error)),
        }
    }
}

impl FileReport {
    fn of(path: &Path) -> Self {
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Self {
            file,
            ..Self::default()
        }
    }

    fn count(&mut self, row: &Row, taken: Result<Taken, Stop>) -> Result<(), ServerError> {
        self.rows += 1;
        self.recoded += u64::from(row.is_recoded());
        let remark = |text| Remark {
            line: row.line(),
            text,
        };
        match taken {
            Ok(Taken::Added) => self.added += 1,
            Ok(Taken::Unchanged) => self.unchanged += 1,
            Ok(Taken::Changed(text)) => {
                self.changed += 1;
                self.notes.push(remark(text));
            }
            Ok(Taken::Linked(text)) => {
                self.linked += 1;
                self.notes.push(remark(text));
            }
            Err(Stop::Row(text)) => {
                self.skipped += 1;
                self.problems.push(remark(text));
            }
            Err(Stop::Import(error)) => return Err(error),
        }
        Ok(())
    }
}

impl From<ArchiveError> for Stop {
    fn from(error: ArchiveError) -> Self {
        Self::Import(error.into())
    }
}

fn state(row: &Row) -> Result<AreaRecord, Stop> {
    record(row, Level::State, &["state"], None)
}

fn district<T: Accounts>(tx: &T, row: &Row) -> Result<AreaRecord, Stop> {
    let parent = known(tx, row, "state", &["state code", "state lgd code"])?;
    record(row, Level::District, &["district"], Some(parent))
}

fn block<T: Accounts>(tx: &T, row: &Row) -> Result<AreaRecord, Stop> {
    let parent = known(tx, row, "district", DISTRICT_CODE)?;
    record(
        row,
        Level::Block,
        &["block", "development block"],
        Some(parent),
    )
}

fn village<T: Accounts>(tx: &T, row: &Row) -> Result<NewVillage, Stop> {
    const BLOCK: &[&str] = &[
        "block code",
        "block lgd code",
        "development block code",
        "development block lgd code",
    ];
    let block = known(tx, row, "block", BLOCK)?;
    let code = needed(row, "village code", &["village code", "village lgd code"])?;
    let names = [
        "village name (in english)",
        "village name",
        "village name(in english)",
    ];
    let name = needed(row, "village name", &names)?;
    let panchayat = row.get(&[
        "local body name",
        "local body name (in english)",
        "gram panchayat name",
        "village panchayat name",
        "panchayat name",
        "panchayat",
    ]);
    Ok(NewVillage {
        name,
        block,
        panchayat,
        code: Some(code),
    })
}

const DISTRICT_CODE: &[&str] = &["district code", "district lgd code"];

/// Reads an area from the columns `<noun> code`, `<noun> name` and the second such column.
fn record(
    row: &Row,
    level: Level,
    nouns: &[&str],
    parent: Option<AreaId>,
) -> Result<AreaRecord, Stop> {
    let columns = |what: &str| -> Vec<String> {
        let plain = nouns.iter().map(|noun| format!("{noun} {what}"));
        let long = nouns.iter().map(|noun| format!("{noun} lgd {what}"));
        let english = nouns
            .iter()
            .map(|noun| format!("{noun} {what} (in english)"));
        plain.chain(long).chain(english).collect()
    };
    let (code_columns, name_columns) = (columns("code"), columns("name"));
    let noun = nouns.first().copied().unwrap_or_default();
    let code = needed(row, &format!("{noun} code"), &borrowed(&code_columns))?;
    let name = needed(row, &format!("{noun} name"), &borrowed(&name_columns))?;
    let local = row
        .second(&borrowed(&name_columns))
        .filter(|local| *local != name);
    let mut codes = vec![Code {
        system: CodeSystem::Lgd,
        value: code.clone(),
    }];
    for (system, column) in [
        (CodeSystem::Census2001, "census 2001 code"),
        (CodeSystem::Census2011, "census 2011 code"),
    ] {
        // Zeros alone are how the directory says that the census had no such area.
        let given = row
            .get(&[column])
            .filter(|value| value.chars().any(|digit| digit != '0'));
        codes.extend(given.map(|value| Code { system, value }));
    }
    let id = AreaId::of_lgd(level_name(level), &code);
    let area = DirectoryArea {
        id,
        level,
        parent,
        name,
        codes,
    };
    Ok(AreaRecord {
        area,
        name_local: local,
        also_in: Vec::new(),
    })
}

/// What a file brought so far.
#[derive(Default)]
struct Brought {
    /// The areas with what each was first said to lie in.
    first: BTreeMap<AreaId, Option<AreaId>>,
    /// Those that were known otherwise.
    changed: BTreeSet<AreaId>,
}

/// Adds an area, or changes it, or sees that it is the same.
fn put<T: Accounts>(
    tx: &mut T,
    mut record: AreaRecord,
    brought: &mut Brought,
    now_ms: i64,
) -> Result<Taken, Stop> {
    let (id, parent) = (record.area.id, record.area.parent);
    let old = tx.area(id)?;
    let is_second = brought.first.contains_key(&id);
    brought.first.entry(id).or_insert(parent);
    let Some(old) = old else {
        tx.put_area(&record, now_ms)?;
        return Ok(Taken::Added);
    };
    if let Some(parent) = parent.filter(|parent| is_second && old.area.parent != Some(*parent)) {
        if old.also_in.contains(&parent) {
            return Ok(Taken::Unchanged);
        }
        let name = tx
            .area(parent)?
            .map(|record| record.area.name)
            .unwrap_or_default();
        let text = format!(
            "{} is listed under {name} too; its first place stays",
            old.area.name
        );
        let both = AreaRecord {
            also_in: [old.also_in.clone(), vec![parent]].concat(),
            ..old
        };
        tx.put_area(&both, now_ms)?;
        return Ok(Taken::Linked(text));
    }
    record.also_in.clone_from(&old.also_in);
    record.area.codes.extend(old.area.codes.iter().cloned());
    record.area.codes.sort();
    record.area.codes.dedup();
    if record == old {
        return Ok(Taken::Unchanged);
    }
    let moved = old.area.parent != parent;
    tx.put_area(&record, now_ms)?;
    if moved && let Some(place) = placing(tx, &domain::role::Area::Directory(id))? {
        tx.move_scopes(id, &place)?;
    }
    brought.changed.insert(id);
    Ok(Taken::Changed(format!(
        "{} was {}",
        record.area.name, old.area.name
    )))
}

/// Sees that the district that a block's row names is the one that is known by its code.
fn remark_on_district<T: Accounts>(
    tx: &mut T,
    row: &Row,
    said: &mut Said,
    report: &mut FileReport,
    now_ms: i64,
) -> Result<(), ServerError> {
    let (Some(code), Some(name)) = (row.get(DISTRICT_CODE), row.get(&["district name"])) else {
        return Ok(());
    };
    let id = AreaId::of_lgd("district", &code);
    if said.get(&id) == Some(&name) {
        return Ok(());
    }
    said.insert(id, name.clone());
    let line = row.line();
    match tx.area(id)? {
        Some(known) if known.area.name != name => {
            let known = known.area.name;
            let text = format!("district {code} is called {name} here and {known} in its own file");
            report.notes.push(Remark { line, text });
        }
        Some(_) => {}
        None => {
            let Some(state) = row.get(&["state code", "state lgd code"]) else {
                return Ok(());
            };
            let parent = AreaId::of_lgd("state", &state);
            if tx.area(parent)?.is_none() {
                return Ok(());
            }
            let codes = vec![Code {
                system: CodeSystem::Lgd,
                value: code.clone(),
            }];
            let level = Level::District;
            let area = DirectoryArea {
                id,
                level,
                parent: Some(parent),
                name,
                codes,
            };
            tx.put_area(
                &AreaRecord {
                    area,
                    name_local: None,
                    also_in: Vec::new(),
                },
                now_ms,
            )?;
            let text = format!("district {code} is not in the file of districts: taken from here");
            report.notes.push(Remark { line, text });
        }
    }
    Ok(())
}

/// The area that a row names by its code, which must be there.
fn known<T: Accounts>(tx: &T, row: &Row, level: &str, columns: &[&str]) -> Result<AreaId, Stop> {
    let code = needed(row, &format!("{level} code"), columns)?;
    let id = AreaId::of_lgd(level, &code);
    if tx.area(id)?.is_none() {
        return Err(Stop::Row(format!("there is no {level} {code}")));
    }
    Ok(id)
}

fn needed(row: &Row, what: &str, columns: &[&str]) -> Result<String, Stop> {
    if !row.has(columns) {
        return Err(Stop::Row(format!("the file has no column '{what}'")));
    }
    row.get(columns)
        .ok_or_else(|| Stop::Row(format!("the {what} is missing")))
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

fn level_name(level: Level) -> &'static str {
    match level {
        Level::State => "state",
        Level::District => "district",
        Level::Block => "block",
    }
}

fn words(refusal: &Refusal) -> String {
    format!("the row breaks a rule: {}", refusal.code())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::{Memory, Sqlite};
    use crate::world::System;

    const STATES: &str = "S.No.,State Code,State Version,State Name,State Name,Census 2001 Code,\
        Census 2011 Code,State or UT\n1,37,1,LADAKH,LADAKH,,00,U\n2,18,1,ASSAM,অসম,18,18,S\n";
    const DISTRICTS: &str = "\u{feff}\"State Code\",\"State Name\",\"District Code\",\
        \"District Name\",\"Census 2001 Code\",\"Census 2011 Code\"\r\n\
        37,LADAKH,9,\"LEH LADAKH\",7,3\r\n18,ASSAM,739,BAJALI,,0\r\n18,ASSAM,616,BAKSA,,\r\n\
        99,NOWHERE,1,\"NO STATE\",,\r\n";
    const BLOCKS: &str = "S.No.,State Code,State Name,District Code,District Name,Block Code,\
        Block Version,Block Name ,Block Name\n\
        1,37,LADAKH,9,LEH LADAKH,6543,2,Chuchot,\n\
        2,37,LADAKH,9,LEH,98,4,Deskit,Deskit\n\
        3,18,ASSAM,739,BAJALI,2494,1,GOBARDHANA,গোবর্ধনা\n\
        4,18,ASSAM,616,BAKSA,2494,1,GOBARDHANA,গোবর্ধনা\n\
        5,18,ASSAM,700,NEW DISTRICT,2500,1,SOMEWHERE,\n\
        6,77,NOWHERE,701,LOST,2501,1,LOST BLOCK,\n\
        7,18,ASSAM,616,BAKSA,,1,NO CODE,\n\
        8,18,ASSAM,616,BAKSA,2502\n\
        9,18,ASSAM,616,BAKSA, 2503 ,1, \"SPACED AND QUOTED\" ,\n";

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in files {
            std::fs::write(folder.path().join(name), bytes).expect("writes");
        }
        folder
    }

    fn quirks() -> tempfile::TempDir {
        folder(&[
            ("states.csv", STATES.as_bytes()),
            ("districts.csv", DISTRICTS.as_bytes()),
            ("blocks.csv", BLOCKS.as_bytes()),
        ])
    }

    fn centre() -> Centre<Memory> {
        Centre::on(Memory::default(), Box::new(System)).expect("opens")
    }

    #[test]
    fn every_row_is_taken_or_reported_with_its_line() {
        let (centre, folder) = (centre(), quirks());
        let imported = centre
            .import_lgd(&Files::in_folder(folder.path()))
            .expect("imports");
        let [states, districts, blocks] = &imported.files[..] else {
            panic!("three files")
        };
        assert_eq!((states.rows, states.added), (2, 2));
        assert_eq!(
            (districts.rows, districts.added, districts.skipped),
            (4, 3, 1)
        );
        assert_eq!(districts.problems[0].line, 5);
        assert_eq!(
            (blocks.rows, blocks.added, blocks.linked, blocks.skipped),
            (9, 5, 1, 3)
        );
        let lines: Vec<u64> = blocks.problems.iter().map(|remark| remark.line).collect();
        assert_eq!(lines, [7, 8, 9], "{:?}", blocks.problems);
        let noted: Vec<u64> = blocks.notes.iter().map(|remark| remark.line).collect();
        assert_eq!(noted, [3, 5, 6], "{:?}", blocks.notes);
    }

    #[test]
    fn importing_again_changes_nothing() {
        for _ in 0..2 {
            let data = tempfile::tempdir().expect("a folder");
            let centre = Centre::on(Sqlite::open(data.path()).expect("opens"), Box::new(System))
                .expect("sets up");
            let folder = quirks();
            let files = Files::in_folder(folder.path());
            centre.import_lgd(&files).expect("imports");
            for report in centre.import_lgd(&files).expect("imports").files {
                assert_eq!(
                    (report.added, report.changed, report.linked),
                    (0, 0, 0),
                    "{report:?}"
                );
                assert_eq!(report.unchanged + report.skipped, report.rows);
            }
        }
    }

    #[test]
    fn names_codes_and_second_places_are_kept() {
        let (centre, folder) = (centre(), quirks());
        centre
            .import_lgd(&Files::in_folder(folder.path()))
            .expect("imports");
        let block = &centre.find_areas("gobardhana", 9).expect("finds")[0];
        assert_eq!(block.area.parent, Some(AreaId::of_lgd("district", "739")));
        assert_eq!(block.also_in, [AreaId::of_lgd("district", "616")]);
        assert_eq!(block.name_local.as_deref(), Some("গোবর্ধনা"));
        let spaced = &centre.find_areas("spaced", 9).expect("finds")[0];
        assert_eq!(
            spaced.area.codes,
            [Code {
                system: CodeSystem::Lgd,
                value: "2503".into()
            }]
        );
        let ladakh = &centre.find_areas("ladakh", 9).expect("finds")[0];
        assert_eq!(ladakh.area.codes.len(), 1, "zeros are no census code");
    }

    #[test]
    fn villages_come_as_operations_from_either_encoding() {
        let (centre, folder) = (centre(), quirks());
        centre
            .import_lgd(&Files::in_folder(folder.path()))
            .expect("imports");
        let mut bytes = b"State Code,BLOCK CODE,Village Code,Village Name (In English),\
            Local Body Name\n37,6543,1001,Chushot Yokma,Chushot\n37,6543,1002,Caf\xe9,\n\
            37,1,1003,Nowhere,\n37,6543,1004,,\n"
            .to_vec();
        bytes.extend_from_slice("37,6543,1005,चुशोत,\n".as_bytes());
        let villages = self::folder(&[("villages.csv", &bytes)]);
        let files = Files::in_folder(villages.path());
        let report = centre.import_lgd(&files).expect("imports").files.remove(0);
        assert_eq!(
            (report.added, report.skipped, report.recoded),
            (3, 2, 1),
            "{report:?}"
        );
        assert!(centre.area("village:1001").is_ok());
        let report = centre.import_lgd(&files).expect("imports").files.remove(0);
        assert_eq!((report.added, report.unchanged, report.skipped), (0, 3, 2));
        assert!(centre.check().expect("checks").differences.is_empty());
    }

    #[test]
    fn a_file_without_the_columns_says_which_is_missing() {
        let centre = centre();
        let folder = folder(&[("villages.csv", b"Code;Name\n1;x\n")]);
        let report = centre
            .import_lgd(&Files::in_folder(folder.path()))
            .expect("imports")
            .files
            .remove(0);
        assert!(
            report.problems[0].text.contains("no column 'block code'"),
            "{report:?}"
        );
    }

    #[test]
    fn the_whole_directory_is_taken() {
        let folder = std::env::var_os("BAHI_LGD").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/lgd"),
            PathBuf::from,
        );
        if !folder.join("blocks.csv").is_file() {
            return;
        }
        let centre = centre();
        let files = Files::in_folder(&folder);
        let imported = centre.import_lgd(&files).expect("imports");
        let counts: Vec<_> = imported
            .files
            .iter()
            .map(|f| (f.rows, f.added, f.linked, f.skipped))
            .collect();
        assert_eq!(
            counts,
            [(36, 36, 0, 0), (763, 763, 0, 0), (7233, 7223, 10, 0)]
        );
        assert_eq!(centre.count_areas().expect("counts"), [36, 763, 7223]);
        for report in centre.import_lgd(&files).expect("imports").files {
            assert_eq!(report.unchanged, report.rows, "{}", report.file);
        }
        assert!(centre.area("block:6543").is_ok(), "Chuchot in Leh");
    }
}
