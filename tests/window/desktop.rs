//! The window opens, speaks three scripts, and does not let a second writer in.

use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::asked;
use crate::driver::{Window, program};

/// Language, direction, the folder's letters that must have been loaded for it.
const LANGUAGES: [(&str, &str, &str); 3] = [
    ("en", "ltr", "English"),
    ("hi", "ltr", "हिन्दी"),
    ("ur", "rtl", "اردو"),
];

#[tokio::test(flavor = "multi_thread")]
async fn desktop_a_new_device_asks_for_the_language_in_three_scripts() -> Result<()> {
    if !asked() {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let mut window = Window::open(&folder.path().join("device")).await?;
    println!(
        "the window is usable after {} ms",
        window.opened_in.as_millis()
    );
    for (code, dir, name) in LANGUAGES {
        let choice = window.see(&format!("main button[lang={code}]")).await?;
        ensure!(choice.text().await?.contains(name), "{name} is not offered");
        ensure!(
            choice.attr("dir").await?.as_deref() == Some(dir),
            "{name} runs {dir}"
        );
    }
    // Naskh, because WebKitGTK puts Nastaliq's dots on wrong letters (design/tokens.css).
    for face in ["Noto Sans", "Noto Sans Devanagari", "Noto Naskh Arabic"] {
        let loaded = window
            .ask(&format!(
                "return [...document.fonts].some((one) => one.status === 'loaded' \
                 && one.family.includes('{face}'))"
            ))
            .await?;
        ensure!(
            loaded == json!(true),
            "the letters of {face} were not loaded"
        );
    }
    for (code, dir, _) in LANGUAGES {
        let script = format!(
            "const html = document.documentElement; \
             return html.lang === '{code}' && html.dir === '{dir}' && \
             getComputedStyle(document.body).direction === '{dir}'"
        );
        // Choosing leads on to the invitation, where the other languages stay in reach.
        let choice = if window.has(&format!("main button[lang={code}]")).await? {
            format!("main button[lang={code}]")
        } else {
            format!(".tongues button[lang={code}]")
        };
        window.tap(&choice).await?;
        window
            .becomes(code, &script, Duration::from_secs(5))
            .await?;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn desktop_a_window_opens_as_large_as_it_was_closed() -> Result<()> {
    if !asked() {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("device");
    let window = Window::open(&data).await?;
    let first = window.size().await?;
    window.resize(900, 700).await?;
    let chosen = window.size().await?;
    ensure!(
        chosen != first,
        "the window cannot be made smaller: {first:?}"
    );
    window.shut().await?;
    let window = Window::open(&data).await?;
    let again = window.size().await?;
    ensure!(again == chosen, "{again:?} after {chosen:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn desktop_a_second_start_on_the_same_folder_opens_no_second_writer() -> Result<()> {
    if !asked() {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("device");
    let window = Window::open(&data).await?;
    let first = window.pid();
    let second = Command::new(program("bahi-app"))
        .arg("--data")
        .arg(&data)
        .output()?;
    ensure!(second.status.success(), "the second start says: {second:?}");
    ensure!(
        first.is_some() && window.pid() == first,
        "the first window goes on"
    );
    // Without a window there is no bus to meet on: the folder's own lock must hold as well.
    let other = Command::new(program("bahi"))
        .arg("--data")
        .arg(&data)
        .args(["call", "state"])
        .output()?;
    let said = String::from_utf8_lossy(&other.stderr).into_owned();
    ensure!(
        !other.status.success() && said.contains("already-open"),
        "a second writer was let in: {said}"
    );
    window.close().await
}
