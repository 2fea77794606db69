//! `bahi-server`: the centre as a program.

mod admin;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, Parser, Subcommand};
use domain::Month;
use domain::figures::Figure;
use server::lgd::{Files, Imported};
use server::{Centre, Config};
use tracing_subscriber::EnvFilter;

/// The centre of Bahi: keeps what all devices send, numbers it, and gives it to those who may
/// see it. Everything lies in one folder.
///
/// Begin with `import lgd`, then `admin person add`, then `admin invite`, then `serve`.
#[derive(Parser)]
#[command(name = "bahi-server", version)]
struct Arguments {
    /// The centre's folder; it is made when it is not there.
    #[arg(long, env = "BAHI_SERVER_DATA", value_name = "DIR")]
    data: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve devices until told to stop (Ctrl-C or SIGTERM).
    Serve(Serve),
    /// Compute everything again from the entries and compare. Says `equal`, or names what differs
    /// and ends with 1.
    Check {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Copy everything into one file, while the centre goes on serving.
    Backup {
        /// The new file. It holds the centre's secret key: keep it as you keep the centre.
        file: PathBuf,
    },
    /// Put a backup into the place of what is in the folder. Stop the centre first. Devices offer
    /// again what the backup does not have.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Take over what others publish.
    #[command(subcommand)]
    Import(Import),
    /// People, invitations, devices, villages.
    #[command(subcommand)]
    Admin(admin::Admin),
    /// What was recorded of a month in an area, and of all months up to it.
    ///
    /// It adds up records as they came: two records of one woman are two members, and of old balances
    /// only the savings are told, apart. Who is a member and what is owed stand in the window's
    /// figures.
    Figures {
        /// `state:37`, `district:9`, `block:6543`, `village:ID`, `group:ID`
        #[arg(long)]
        area: String,
        /// The month, as 2026-11.
        #[arg(long)]
        month: Month,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
struct Serve {
    /// Where to listen. Port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8020", value_name = "ADDR")]
    listen: String,
    /// How many requests are worked on at once; more are asked to come again.
    #[arg(long, default_value_t = 64, value_name = "N")]
    most_at_once: usize,
}

#[derive(Subcommand)]
enum Import {
    /// Files of the Local Government Directory, as they are published. Importing again changes
    /// nothing.
    Lgd {
        /// A folder with states.csv, districts.csv, blocks.csv, villages.csv, or some of them.
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
        /// The file of states.
        #[arg(long, value_name = "FILE")]
        states: Option<PathBuf>,
        /// The file of districts.
        #[arg(long, value_name = "FILE")]
        districts: Option<PathBuf>,
        /// The file of blocks.
        #[arg(long, value_name = "FILE")]
        blocks: Option<PathBuf>,
        /// The file of villages, with the codes of their blocks.
        #[arg(long, value_name = "FILE")]
        villages: Option<PathBuf>,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let usual = if matches!(arguments.command, Command::Serve(_)) {
        "info,refinery_core=warn"
    } else {
        "warn"
    };
    tracing_subscriber::fmt()
        .json()
        .with_writer(std::io::stderr)
        .with_env_filter(
            EnvFilter::try_from_env("BAHI_LOG").unwrap_or_else(|_| EnvFilter::new(usual)),
        )
        .init();
    match run(arguments) {
        Ok(code) => code,
        Err(error) => {
            // One line with its causes: whoever types these commands is no programmer.
            eprintln!("bahi-server: {}", causes(&error));
            ExitCode::FAILURE
        }
    }
}

fn run(Arguments { data, command }: Arguments) -> anyhow::Result<ExitCode> {
    let done = match command {
        Command::Check { json } => return check(&open(&data)?, json),
        Command::Serve(options) => serve(data, &options),
        Command::Backup { file } => {
            open(&data)?.backup(&file)?;
            say(&format!("{} is written", file.display()))
        }
        Command::Restore { file } => {
            let kept = server::restore(&data, &file)?;
            if let Some(kept) = kept {
                say(&format!("what was there is now {}", kept.display()))?;
            }
            say("restored: devices will offer again what the backup does not have")
        }
        Command::Import(Import::Lgd {
            folder,
            states,
            districts,
            blocks,
            villages,
            json,
        }) => {
            let mut files = folder.as_deref().map(Files::in_folder).unwrap_or_default();
            files.states = states.or(files.states);
            files.districts = districts.or(files.districts);
            files.blocks = blocks.or(files.blocks);
            files.villages = villages.or(files.villages);
            if files.is_empty() {
                bail!("nothing to import: name a folder that has states.csv …, or the files");
            }
            report(&open(&data)?.import_lgd(&files)?, json)
        }
        Command::Admin(command) => admin::run(&open(&data)?, command),
        Command::Figures { area, month, json } => figures(&open(&data)?, &area, month, json),
    };
    done.map(|()| ExitCode::SUCCESS)
}

/// An error with its causes, each said once.
fn causes(error: &anyhow::Error) -> String {
    let mut text = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if text.is_empty() {
            text = cause;
        } else if !text.contains(&cause) {
            text = format!("{text}: {cause}");
        }
    }
    text
}

fn open(data: &std::path::Path) -> anyhow::Result<Centre> {
    server::open(data).with_context(|| format!("the centre in {}", data.display()))
}

fn serve(data: PathBuf, options: &Serve) -> anyhow::Result<()> {
    let config = Config {
        most_at_once: options.most_at_once,
        ..Config::default()
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        // Before the door is opened: a database that cannot be opened is said at once.
        let centre = tokio::task::spawn_blocking(move || open(&data)).await??;
        let listener = tokio::net::TcpListener::bind(&options.listen)
            .await
            .with_context(|| format!("cannot listen on {}", options.listen))?;
        say(&format!("listening on http://{}", listener.local_addr()?))?;
        server::serve(centre, config, listener, told_to_stop()).await?;
        Ok(())
    })
}

/// Comes true with Ctrl-C or SIGTERM.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminated.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

fn check(centre: &Centre, json: bool) -> anyhow::Result<ExitCode> {
    let checked = centre.check()?;
    if json {
        say(&serde_json::to_string(&checked)?)?;
    } else if checked.differences.is_empty() {
        let server::check::Checked {
            scopes,
            entries,
            devices,
            ..
        } = checked;
        say(&format!(
            "equal: {scopes} scopes, {entries} entries, {devices} devices"
        ))?;
    } else {
        for difference in &checked.differences {
            say(difference)?;
        }
    }
    Ok(if checked.differences.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn report(imported: &Imported, json: bool) -> anyhow::Result<()> {
    if json {
        return say(&serde_json::to_string(imported)?);
    }
    for file in &imported.files {
        say(&format!(
            "{}: {} rows: added {}, changed {}, unchanged {}, second places {}, not taken {}",
            file.file,
            file.rows,
            file.added,
            file.changed,
            file.unchanged,
            file.linked,
            file.skipped
        ))?;
        for remark in &file.problems {
            say(&format!(
                "  line {}: not taken: {}",
                remark.line, remark.text
            ))?;
        }
        for remark in &file.notes {
            say(&format!("  line {}: {}", remark.line, remark.text))?;
        }
    }
    Ok(())
}

fn figures(centre: &Centre, area: &str, month: Month, json: bool) -> anyhow::Result<()> {
    let amounts = centre.figures(centre.area(area)?, month)?;
    let named = amounts
        .iter()
        .filter_map(|amount| Some((Figure::from_number(amount.figure)?, amount)));
    if json {
        let rows: Vec<serde_json::Value> = named
            .map(|(figure, amount)| {
                serde_json::json!({ "figure": figure, "amount": amount.amount, "total": amount.total })
            })
            .collect();
        return say(&serde_json::Value::from(rows).to_string());
    }
    for (figure, amount) in named {
        let show = |number: i64| {
            if figure.is_money() {
                domain::Paise(number).to_string()
            } else {
                number.to_string()
            }
        };
        say(&format!(
            "{figure:?}\t{}\t{}",
            show(amount.amount),
            show(amount.total)
        ))?;
    }
    Ok(())
}

/// Writes a line at once: whoever starts the centre waits for it.
fn say(line: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
