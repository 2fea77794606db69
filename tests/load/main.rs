//! What docs/performance.md promises, measured on this machine: a table in Markdown. A slow
//! machine never fails it.

mod apps;
mod books;
mod made;

use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};

/// How long something took, many times.
#[derive(Default)]
struct Times(Vec<Duration>);

/// A row: what, how often, median, 95th of a hundred, longest; or a sentence.
struct Row(String);

fn main() -> anyhow::Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let profile = if cfg!(debug_assertions) {
        "not optimised"
    } else {
        "optimised"
    };
    // Not a measurement: what `scripts/start.sh` opens the window on.
    if let Some(folder) = std::env::var_os("BAHI_BLOCK") {
        return made::keep(folder.as_ref());
    }
    println!("{cores} cores, {profile}\n");
    println!("| What | Times | p50 | p95 | Longest | |");
    println!("|---|--:|--:|--:|--:|---|");
    // A part alone, as in `cargo bench -p tests --bench load -- search`.
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let is_wanted = |part: &str| wanted.is_empty() || wanted.iter().any(|word| word == part);
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        if is_wanted("closing") {
            apps::closing().await?;
        }
        if is_wanted("nothing") {
            apps::nothing_new().await?;
        }
        if is_wanted("month") {
            apps::month().await?;
        }
        if is_wanted("twenty") {
            apps::twenty_devices().await?;
        }
        if is_wanted("standing") {
            apps::standing().await?;
        }
        anyhow::Ok(())
    })?;
    drop(runtime);
    if is_wanted("search") {
        made::search()?;
    }
    if is_wanted("block") {
        made::block()?;
    }
    if is_wanted("books") {
        books::book()?;
    }
    if is_wanted("collections") {
        books::collections()?;
    }
    Ok(())
}

/// The time.
#[expect(clippy::disallowed_methods, reason = "this measures")]
fn now() -> Instant {
    Instant::now()
}

/// A folder on the disk that the programs are built on: a file system in memory would flatter.
fn folder() -> anyhow::Result<tempfile::TempDir> {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).context("a folder")
}

/// An error of the app, which is shown by its code.
fn shown(error: app::AppError) -> anyhow::Error {
    anyhow!("{error}")
}

impl Times {
    fn add<T>(&mut self, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
        let began = now();
        let answer = work()?;
        self.0.push(began.elapsed());
        Ok(answer)
    }

    fn print(mut self, what: &str, remark: &str) {
        self.0.sort_unstable();
        let at = |part: usize| {
            let index = (self.0.len() * part).div_ceil(100).saturating_sub(1);
            ms(self.0.get(index).copied().unwrap_or_default())
        };
        let times = self.0.len();
        Row(format!(
            "{what} | {times} | {} | {} | {} | {remark}",
            at(50),
            at(95),
            at(100)
        ))
        .print();
    }
}

impl Row {
    fn print(&self) {
        println!("| {} |", self.0);
    }
}

fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1_000.0)
}
