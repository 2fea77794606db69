//! How soon the window can be used with a block's data, and how much memory it takes. Measured by
//! `scripts/start.sh`, which makes the data and the optimised window; nothing is asserted.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::asked;
use crate::driver::Window;

const PIN: &str = "270419";
const TIMES: usize = 5;
const LONG: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread")]
async fn start_with_a_blocks_data() -> Result<()> {
    let Some(data) = std::env::var_os("BAHI_BLOCK").map(PathBuf::from) else {
        return Ok(());
    };
    if !asked() {
        return Ok(());
    }
    println!("| Files | First page | The page's own part | Home after the PIN | Office | Memory |");
    println!("|---|--:|--:|--:|--:|--:|");
    let times = [false, true].into_iter().flat_map(|cold| [cold; TIMES]);
    for cold in times {
        if cold && let Err(error) = forget_files() {
            println!("Not measured with files that have to be read: {error}");
            break;
        }
        let mut window = Window::open(&data).await?;
        let pid = window.pid().context("the program")?;
        let stood = age(pid)?;
        let own = window.ask("return performance.now()").await?;
        let own = own.as_f64().context("how old the page is")?;
        if window.has("main button[lang=en]").await? {
            window.tap("main button[lang=en]").await?;
        }
        window.pin(PIN).await?;
        let rest = "return !!document.querySelector('.frame h1') \
             && !document.querySelector('[aria-busy=true]')";
        let home = window.becomes("the first page", rest, LONG).await?;
        window.tap("nav a[href='#/office']").await?;
        let shown = "return !!document.querySelector('[data-testid=block-saved]')";
        let office = window.becomes("the office", shown, LONG).await?;
        println!(
            "| {} | {} ms | {own:.0} ms | {} ms | {} ms | {} MB |",
            if cold { "on the disk" } else { "in memory" },
            stood.as_millis(),
            home.as_millis(),
            office.as_millis(),
            memory(pid)? / 1_000_000
        );
        window.close().await?;
    }
    Ok(())
}

/// Lets the kernel forget what it keeps of files, as after the machine was started; only root may.
fn forget_files() -> Result<()> {
    let synced = std::process::Command::new("sync").status()?;
    anyhow::ensure!(synced.success(), "sync failed");
    Ok(fs::write("/proc/sys/vm/drop_caches", "3")?)
}

/// For how long a program has run.
fn age(pid: u32) -> Result<Duration> {
    // In hundredths of a second since the machine started: the 22nd field, the 20th behind the name.
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let (_, fields) = stat.rsplit_once(')').context("a name")?;
    let began: u64 = fields
        .split_whitespace()
        .nth(19)
        .context("a start")?
        .parse()?;
    let up = fs::read_to_string("/proc/uptime")?;
    let up = up.split_whitespace().next().context("an uptime")?;
    let (seconds, rest) = up.split_once('.').unwrap_or((up, "00"));
    let now: u64 = seconds.parse::<u64>()? * 100 + rest.parse::<u64>()?;
    Ok(Duration::from_millis(10 * now.saturating_sub(began)))
}

/// What a program and those that it started hold, shared pages counted by their share, in bytes.
fn memory(pid: u32) -> Result<u64> {
    let mut parents = HashMap::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        let Some(one) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else {
            continue;
        };
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, fields)| fields.split_whitespace().nth(1))
            .and_then(|parent| parent.parse::<u32>().ok());
        parents.extend(parent.map(|parent| (one, parent)));
    }
    let is_ours = |mut one: u32| {
        while one > 1 {
            if one == pid {
                return true;
            }
            one = parents.get(&one).copied().unwrap_or(0);
        }
        false
    };
    let kilobytes = |one: &u32| {
        let rollup = fs::read_to_string(format!("/proc/{one}/smaps_rollup")).ok()?;
        let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    };
    let ours = parents.keys().filter(|one| is_ours(**one));
    Ok(ours.filter_map(kilobytes).sum::<u64>() * 1_024)
}
