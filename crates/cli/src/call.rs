//! One command, from the shell: input, PIN, answer.

use std::io::{IsTerminal, Read};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, anyhow, bail};
use app::{AppError, Shared};
use serde_json::{Value, json};

/// The command's input, from the argument or from standard input.
pub(crate) fn input(text: &str) -> anyhow::Result<Value> {
    let text = if text == "-" {
        let mut read = String::new();
        std::io::stdin()
            .read_to_string(&mut read)
            .context("standard input")?;
        read
    } else {
        text.to_owned()
    };
    serde_json::from_str(&text).context("the input is not JSON")
}

/// The PIN, from the variable BAHI_PIN or asked for.
pub(crate) fn pin() -> anyhow::Result<String> {
    if let Ok(pin) = std::env::var("BAHI_PIN") {
        return Ok(pin);
    }
    if !std::io::stdin().is_terminal() {
        bail!("set the variable BAHI_PIN, or run this in a terminal to be asked for the PIN");
    }
    rpassword::prompt_password("PIN: ").context("the PIN")
}

/// Runs a command and turns its problem into a sentence for the terminal.
pub(crate) async fn run(shared: &Arc<Shared>, name: &str, input: Value) -> anyhow::Result<Value> {
    app::call(shared, name, input).await.map_err(sentence)
}

/// What the window shows first.
async fn state(shared: &Arc<Shared>) -> anyhow::Result<Value> {
    run(shared, "state", Value::Null).await
}

/// Whether somebody works on this device already.
pub(crate) async fn is_enrolled(shared: &Arc<Shared>) -> anyhow::Result<bool> {
    Ok(!state(shared).await?["unlockers"]
        .as_array()
        .is_none_or(Vec::is_empty))
}

/// Unlocks as the only person of the device, or as the one that was named.
pub(crate) async fn unlock(shared: &Arc<Shared>, person: Option<u32>) -> anyhow::Result<()> {
    let state = state(shared).await?;
    let people = state["unlockers"].as_array().cloned().unwrap_or_default();
    let person = match (person, &people[..]) {
        (Some(person), _) => json!(person),
        (None, [only]) => only["person"].clone(),
        (None, []) => bail!("nobody is enrolled on this device; begin with `bahi enrol`"),
        (None, several) => {
            let names: Vec<String> = several
                .iter()
                .map(|one| format!("{} {}", one["person"], one["name"]))
                .collect();
            bail!(
                "several people share this device; say which by --person: {}",
                names.join(", ")
            );
        }
    };
    run(shared, "unlock", json!({ "person": person, "pin": pin()? })).await?;
    Ok(())
}

/// Prints an answer.
pub(crate) fn print(answer: &Value) -> anyhow::Result<ExitCode> {
    println!("{}", serde_json::to_string_pretty(answer)?);
    Ok(ExitCode::SUCCESS)
}

/// Prints the result of a check, and below it the books in which something cannot be; 1 when
/// something differs or a book does not add up to nothing.
pub(crate) fn check(report: &Value) -> anyhow::Result<ExitCode> {
    let (operations, scopes) = (&report["operations"], &report["scopes"]);
    let is_equal = report["equal"] == json!(true);
    let said = if is_equal { "equal" } else { "differs" };
    println!("{said}: {operations} operations in {scopes} feeds");
    for difference in report["differences"].as_array().into_iter().flatten() {
        println!("{}", difference.as_str().unwrap_or_default());
    }
    let mut adds_up = true;
    for book in report["wrong"].as_array().into_iter().flatten() {
        let name = book["name"].as_str().unwrap_or_default();
        println!(
            "cannot be: {name} ({})",
            book["group"].as_str().unwrap_or_default()
        );
        if book["trial"] != json!(0) {
            adds_up = false;
            println!(
                "  its balances add up to {} paise, not to nothing",
                book["trial"]
            );
        }
        for wrong in book["wrong"].as_array().into_iter().flatten() {
            let what = wrong["what"].as_str().unwrap_or_default();
            println!("  {what}: {}", wrong["of"]);
        }
    }
    Ok(if is_equal && adds_up {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

/// Prints how the exchange stands.
pub(crate) fn status(status: &Value, as_json: bool) -> anyhow::Result<ExitCode> {
    if as_json {
        return print(&json!({
            "pending": status["pending"],
            "parked": status["parked"],
            "quarantined": status["quarantined"],
            "newer": status["newer"],
            "at_the_centre": status["receipted"],
            "positions": status["scopes"],
        }));
    }
    println!("only on this device: {}", status["pending"]);
    println!("at the centre:       {}", status["receipted"]);
    println!("waiting for a person: {}", status["parked"]);
    println!("kept apart:          {}", status["quarantined"]);
    for scope in status["scopes"].as_array().into_iter().flatten() {
        let (kind, id) = (&scope["scope"]["kind"], &scope["scope"]["id"]);
        let at = format!(
            "{} …{}",
            scope["position"],
            scope["chain"].as_str().unwrap_or_default()
        );
        println!("  {} {id}: {at}", kind.as_str().unwrap_or_default());
    }
    Ok(ExitCode::SUCCESS)
}

/// The problem as the terminal shows it: its code and data; the sentences are in `locales/`.
pub(crate) fn sentence(error: AppError) -> anyhow::Error {
    match serde_json::to_value(&error) {
        Ok(value) => anyhow!("{value}"),
        Err(_) => anyhow!("{error}"),
    }
}
