//! Norms of a state from a day on: read from a file that somebody edited, checked, and put into
//! the reference feed, from which every device takes them.

mod once;

use domain::operation::Change;
use domain::place::sound::{Unsound, Why};
use domain::place::{BookNorms, Level, Norms};
use domain::{AreaId, Date, Disposition, Operation, Scope};
use serde_json::{Map, Value};
use sync::centre::Ledger;

use crate::archive::{Accounts, Archive, ArchiveError, Books};
use crate::centre::Centre;
use crate::error::ServerError;

/// Why norms were not set. Each text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum NotSet {
    /// The file cannot be taken as it is: one sentence a line.
    #[error("nothing was set:\n{}", .0.join("\n"))]
    File(Vec<String>),
    /// The state has other norms from that day on.
    #[error(
        "nothing was set: other norms begin on {0} already; choose another day, or repeat the \
         command with --replace to put these in their place"
    )]
    Taken(Date),
    /// These norms stood there and were replaced; the feed takes the same only once.
    #[error(
        "nothing was set: these very norms began on {0} once and were replaced; choose another day"
    )]
    Replaced(Date),
    /// The centre failed.
    #[error(transparent)]
    Server(#[from] ServerError),
}

/// What came of setting norms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Set {
    /// They are in the feed now; the lines say what differs from what held on that day before.
    New(Vec<String>),
    /// They were there already.
    Same,
}

/// How many bytes of entries are read at a time.
const PIECE: usize = 1 << 20;
/// What stands on the command line, not in the file.
const SAID: [&str; 2] = ["state", "from"];

impl<A: Archive> Centre<A> {
    /// The state with this code of the Local Government Directory, with or without `state:`
    /// before it.
    pub fn state(&self, code: &str) -> Result<AreaId, ServerError> {
        let code = code.strip_prefix("state:").unwrap_or(code);
        let unknown = || {
            ServerError::Unknown(format!(
                "state {code}: look with `admin area find`, or `import lgd` first"
            ))
        };
        let id = AreaId::of_lgd("state", code);
        let found = self.read(|tx| Ok(tx.area(id)?))?;
        match found {
            Some(record) if record.area.level == Level::State => Ok(id),
            _ => Err(unknown()),
        }
    }

    /// All norms that hold from their day on, in the order of the feed: of those that begin on
    /// one day in one state the last.
    pub fn all_norms(&self) -> Result<Vec<Norms>, ServerError> {
        let mut all = self.read(|tx| Ok(all(tx)?))?;
        let known = all.clone();
        let mut index = 0;
        all.retain(|norms| {
            index += 1;
            let of = |norms: &Norms| (norms.state, norms.from);
            !known.iter().skip(index).any(|later| of(later) == of(norms))
        });
        Ok(all)
    }

    /// The norms that hold in a state, or the nation, on a day; today when there is none. Devices
    /// choose by the same function.
    pub fn norms(&self, state: Option<AreaId>, on: Option<Date>) -> Result<Norms, ServerError> {
        let on = on.unwrap_or_else(|| Date::of_instant(self.world.now_ms()));
        let all = self.all_norms()?;
        let held = Norms::in_force(&all, state, on).cloned();
        let held = held.map(|norms| norms.with_known_funds(state));
        held.ok_or_else(|| ServerError::Unknown(format!("norm that holds on {on}")))
    }

    /// Puts norms into the reference feed. Where the state has others from the same day on, they
    /// are put in their place only when `replace` says so.
    pub fn set_norms(&self, norms: Norms, replace: bool) -> Result<Set, NotSet> {
        let (state, from) = (norms.state, norms.from);
        // One transaction: nobody sets others between the look and the entry.
        let set = self.write(|tx| {
            let all = all(tx)?;
            let beginning = all
                .iter()
                .rfind(|other| (other.state, other.from) == (state, from));
            if beginning == Some(&norms) {
                return Ok(Ok(Set::Same));
            }
            if beginning.is_some() && !replace {
                return Ok(Err(NotSet::Taken(from)));
            }
            let unsound = norms.unsound(&all);
            if !unsound.is_empty() {
                return Ok(Err(NotSet::File(unsound.iter().map(sentence).collect())));
            }
            if all.contains(&norms) {
                return Ok(Err(NotSet::Replaced(from)));
            }
            let before = Norms::in_force(&all, state, from).cloned();
            let before = before.map(|norms| file_of(&norms.with_known_funds(state)));
            let changes = before.map(|before| changes(&before, &file_of(&norms)));
            let place =
                self.author(tx, (Scope::Reference, None), Change::Norms(Box::new(norms)))?;
            if place.disposition != Disposition::Posted {
                // Undone with its transaction.
                let why = format!("norms: {:?}", place.disposition);
                return Err(ArchiveError::Corrupt(why).into());
            }
            // They may judge what is kept of groups otherwise.
            tx.reckon_anew()?;
            Ok(Ok(Set::New(changes.unwrap_or_default())))
        });
        set?
    }
}

/// Norms as a file to be edited: all but the state and the day, which are said beside it.
#[must_use]
pub fn file_of(norms: &Norms) -> Value {
    let mut value = serde_json::to_value(norms).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        for said in SAID {
            fields.remove(said);
        }
    }
    value
}

/// Reads norms from such a file, which must say everything: what is left out would silently be
/// something else.
pub fn read(text: &str, state: Option<AreaId>, from: Date) -> Result<Norms, NotSet> {
    let refused = |sentence: String| NotSet::File(vec![sentence]);
    if let Some(sentence) = once::twice(text) {
        return Err(refused(sentence));
    }
    let mut file: Map<String, Value> = serde_json::from_str(text).map_err(|error| {
        refused(format!(
            "the file is not the JSON that `admin norms show` prints ({error}): mend that place"
        ))
    })?;
    if let Some(said) = SAID.iter().find(|said| file.contains_key(**said)) {
        return Err(refused(format!(
            "{said}: it is said on the command line, with --{said}; take it out of the file"
        )));
    }
    let given = Value::Object(file.clone());
    file.insert("state".to_owned(), Value::Null);
    file.insert("from".to_owned(), Value::String(from.to_string()));
    let norms: Norms = serde_path_to_error::deserialize(Value::Object(file)).map_err(|error| {
        let (at, why) = (error.path().to_string(), error.inner());
        refused(format!(
            "{at}: {why}; write it as `admin norms show` prints it"
        ))
    })?;
    let mut sentences = Vec::new();
    compare("", &given, &file_of(&norms), &mut sentences);
    if sentences.is_empty() {
        Ok(Norms { state, ..norms })
    } else {
        Err(NotSet::File(sentences))
    }
}

/// Names what a file says and nobody reads, and what it leaves out.
fn compare(at: &str, given: &Value, read: &Value, sentences: &mut Vec<String>) {
    match (given, read) {
        (Value::Object(given), Value::Object(read)) => {
            for (name, value) in given {
                let at = under(at, name);
                match read.get(name) {
                    Some(read) => compare(&at, value, read, sentences),
                    None => sentences.push(format!(
                        "{at}: there is no such field; take it out, or write its name as \
                         `admin norms show` prints it"
                    )),
                }
            }
            for name in read.keys().filter(|name| !given.contains_key(*name)) {
                sentences.push(format!(
                    "{}: it is missing; say it as `admin norms show` prints it, null or [] where \
                     there is none",
                    under(at, name)
                ));
            }
        }
        (Value::Array(given), Value::Array(read)) => {
            for (index, (given, read)) in given.iter().zip(read).enumerate() {
                compare(&format!("{at}[{index}]"), given, read, sentences);
            }
        }
        (given, read) if given == read => {}
        (given, read) => sentences.push(format!(
            "{at}: {given} would be read as {read}; write it as `admin norms show` prints it"
        )),
    }
}

fn under(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}.{name}")
    }
}

/// What differs, a line each.
fn changes(before: &Value, after: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    differ("", before, after, &mut lines);
    lines
}

fn differ(at: &str, before: &Value, after: &Value, lines: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, after) in after {
                let before = before.get(name).unwrap_or(&Value::Null);
                differ(&under(at, name), before, after, lines);
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            for index in 0..before.len().max(after.len()) {
                let one = |list: &[Value]| list.get(index).cloned().unwrap_or_default();
                differ(&format!("{at}[{index}]"), &one(before), &one(after), lines);
            }
        }
        (before, after) if before == after => {}
        (before, after) => lines.push(format!("{at}: {before} -> {after}")),
    }
}

/// What is wrong with a field, and what to write instead.
fn sentence(Unsound { field, why }: &Unsound) -> String {
    let asked = match why {
        Why::Day => "write a day between 1970 and 2100, as 2027-04-01".to_owned(),
        Why::Between(least, most) => format!("write a number from {least} to {most}"),
        Why::AtLeast(other) => format!("write at least as much as {other}"),
        Why::Percent(most) => format!(
            "percentages are in hundredths, so that 90 % is 9000: write 0, or 100 to {most}"
        ),
        Why::Paise(least) => format!(
            "amounts are in paise, so that Rs 20,000 is 2000000: write {} to {}",
            least.0,
            domain::Paise::LARGEST_ENTRY.0
        ),
        Why::Once => "it says the same as a line before it: take one of the two out".to_owned(),
        Why::Something => "it is empty: write something".to_owned(),
        Why::Letter => "write a letter that rubric.letters has".to_owned(),
        Why::State => "write null, or the id of the state itself".to_owned(),
        Why::Begun => "write a day that is not after --from".to_owned(),
        Why::NewVersion => {
            "another mark sheet has this version, and grades name it: write the next number"
                .to_owned()
        }
    };
    format!("{field}: {asked}")
}

/// The norms of the books that hold in the state of a scope on a day.
pub(crate) fn of_books<T: Ledger<Error = ArchiveError> + Accounts>(
    tx: &T,
    scope: &Scope,
    on: Date,
) -> Result<BookNorms, ArchiveError> {
    let state = tx.place(scope)?.and_then(|place| place.state);
    let all = all(tx)?;
    let held = Norms::in_force(&all, state, on).cloned();
    Ok(held.unwrap_or_else(Norms::national).books)
}

pub(crate) fn all<T: Ledger<Error = ArchiveError> + Accounts>(
    tx: &T,
) -> Result<Vec<Norms>, ArchiveError> {
    let (mut norms, mut after) = (Vec::new(), 0);
    loop {
        let entries = tx.entries(&Scope::Reference, after, PIECE)?;
        let Some(last) = entries.last() else {
            return Ok(norms);
        };
        after = last.position;
        for entry in &entries {
            let is_effective = tx.is_effective(&Scope::Reference, entry.position)?;
            // What a newer version of this program wrote says nothing to this one.
            if is_effective
                && let Ok(Operation {
                    change: Change::Norms(one),
                    ..
                }) = Operation::decode(&entry.bytes)
            {
                norms.push(*one);
            }
        }
    }
}
