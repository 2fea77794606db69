//! `bahi`: the device without a window, over the same commands; for support, scripts and tests.

mod call;
mod demo;
mod serve;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use app::Shared;
use app::world::Machine;
use clap::{Parser, Subcommand};
use serde_json::{Value, json};

/// The account book of Self Help Groups, without a window.
///
/// Works on one device folder. The PIN is read from the variable BAHI_PIN, or asked for.
#[derive(Parser)]
#[command(name = "bahi", version, max_term_width = 100)]
struct Arguments {
    /// The device's folder: keys, database, lock.
    #[arg(long, value_name = "DIR", global = true, default_value = "bahi-data")]
    data: PathBuf,

    /// The number of the person who works; needed only when several people share the device.
    #[arg(long, value_name = "NUMBER", global = true)]
    person: Option<u32>,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run one command of the app and print its answer as JSON.
    ///
    /// Example: bahi --data asha call groups '{"text":null,"village":null,"inactive_too":false}'
    Call {
        /// The command's name; `bahi commands` lists them.
        name: String,
        /// Its input as JSON; `-` reads it from standard input.
        #[arg(default_value = "null")]
        input: String,
    },
    /// List the commands that `call` knows.
    Commands,
    /// Enrol a person on this device with her invitation; the PIN is the one she chooses.
    Enrol {
        /// The centre's address, for example https://bahi.example.in or 127.0.0.1:7440.
        #[arg(long)]
        server: String,
        /// The invitation's code.
        #[arg(long)]
        code: String,
    },
    /// Exchange with the centre until neither side has more.
    Sync,
    /// Recompute chains, tables and balances from the journal: says `equal`, or names what
    /// differs and ends with 1. Lists the books in which something cannot be, too.
    Check,
    /// Say what is only on this device, what is at the centre, and what waits for a person.
    Status {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Answer the window's commands over HTTP on this machine, with the built pages.
    Serve {
        /// Where to listen; only addresses of this machine are taken.
        #[arg(long, default_value = "127.0.0.1:4180")]
        listen: SocketAddr,
        /// The folder with the built pages.
        #[arg(long, default_value = "ui/dist")]
        pages: PathBuf,
    },
    /// Make a demo block with a centre, a CRP's and a supervisor's device, through the real
    /// commands.
    Demo {
        /// Where the demo's centre listens, now and later: its devices keep this address.
        #[arg(long, default_value = "127.0.0.1:7440")]
        listen: SocketAddr,
        /// How many groups.
        #[arg(long, default_value_t = 12)]
        groups: u32,
        /// How many meetings each.
        #[arg(long, default_value_t = 10)]
        meetings: u32,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn")),
        )
        .init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    match runtime.block_on(run(arguments)) {
        Ok(code) => code,
        Err(error) => failed(&error),
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let Arguments {
        data,
        person,
        command,
    } = arguments;
    match command {
        Command::Commands => {
            for name in app::commands::NAMES {
                println!("{name}");
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Demo {
            listen,
            groups,
            meetings,
        } => {
            demo::make(&data, listen, groups, meetings).await?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve { listen, pages } => {
            serve::serve(open(&data)?, listen, &pages).await?;
            Ok(ExitCode::SUCCESS)
        }
        command => {
            let shared = open(&data)?;
            on_device(&shared, person, command).await
        }
    }
}

/// What needs the device's folder, and but for enrolment an unlocked one.
async fn on_device(
    shared: &Arc<Shared>,
    person: Option<u32>,
    command: Command,
) -> anyhow::Result<ExitCode> {
    match command {
        Command::Enrol { server, code } => {
            let pin = call::pin()?;
            if call::is_enrolled(shared).await? {
                call::unlock(shared, person).await?;
            }
            let input = json!({ "address": server, "code": code, "pin": pin });
            call::print(&call::run(shared, "enrol", input).await?)
        }
        Command::Call { name, input } => {
            let input = call::input(&input)?;
            if name != "state" && name != "enrol" {
                call::unlock(shared, person).await?;
            }
            call::print(&call::run(shared, &name, input).await?)
        }
        Command::Sync => {
            call::unlock(shared, person).await?;
            call::print(&call::run(shared, "sync_now", Value::Null).await?)
        }
        Command::Check => {
            call::unlock(shared, person).await?;
            call::check(&call::run(shared, "check", Value::Null).await?)
        }
        Command::Status { json } => {
            call::unlock(shared, person).await?;
            call::status(
                &call::run(shared, "exchange_status", Value::Null).await?,
                json,
            )
        }
        Command::Commands | Command::Demo { .. } | Command::Serve { .. } => {
            anyhow::bail!("this command works on no device")
        }
    }
}

fn open(data: &Path) -> anyhow::Result<Arc<Shared>> {
    let shared = Shared::open(data, Box::new(Machine::new()))
        .map_err(call::sentence)
        .with_context(|| format!("the folder {}", data.display()))?;
    Ok(Arc::new(shared))
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("bahi: {error:#}");
    ExitCode::from(2)
}
