//! A window of Bahi with a person in front of it: she looks, taps and types.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::screen;

/// How long a person waits for something that should be there at once.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long the program may take to open its window.
const START: Duration = Duration::from_secs(60);
const LOOK: Duration = Duration::from_millis(40);

/// What a person sees and does in one window. It ends with the value.
pub(crate) struct Window {
    driver: Child,
    client: Client,
    data: PathBuf,
    /// Taps until now.
    pub(crate) taps: u32,
    /// Keys until now.
    pub(crate) keys: u32,
    /// From the start of the program until the first page stood there.
    pub(crate) opened_in: Duration,
}

impl Window {
    /// Starts the program on a device's folder. What the window itself keeps (its size, its
    /// language) lies beside the folder, so that two devices on one machine share nothing.
    pub(crate) async fn open(data: &Path) -> Result<Self> {
        let home = data.with_extension("window");
        fs::create_dir_all(&home)?;
        let log = File::options()
            .create(true)
            .append(true)
            .open(home.join("driver.log"))?;
        let [port, native] = free_ports()?;
        let mut driver = Command::new("tauri-driver")
            .args([
                "--port",
                &port.to_string(),
                "--native-port",
                &native.to_string(),
            ])
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("tauri-driver; `make setup` installs it")?;
        let began = Instant::now();
        let opening = tokio::time::timeout(START, connect(data, port, native)).await;
        let client = match opening.context("it took too long").flatten() {
            Ok(client) => client,
            Err(error) => {
                end(&mut driver);
                return Err(error.context("the window did not open"));
            }
        };
        let mut window = Self {
            driver,
            client,
            data: data.to_owned(),
            taps: 0,
            keys: 0,
            opened_in: Duration::ZERO,
        };
        window.see("h1").await?;
        window.opened_in = began.elapsed();
        Ok(window)
    }

    /// The first element that fits and is in sight.
    pub(crate) async fn see(&self, css: &str) -> Result<Element> {
        self.see_within(css, PATIENCE).await
    }

    /// The same, for what takes longer.
    pub(crate) async fn see_within(&self, css: &str, patience: Duration) -> Result<Element> {
        let began = Instant::now();
        loop {
            for element in self.client.find_all(Locator::Css(css)).await? {
                if element.is_displayed().await.unwrap_or(false) {
                    return Ok(element);
                }
            }
            if began.elapsed() > patience {
                bail!(
                    "{css} did not come into sight; the page says:\n{}",
                    self.says().await?
                );
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Scrolls to the first element that fits.
    pub(crate) async fn look(&self, css: &str) -> Result<()> {
        let argument = serde_json::to_value(&self.see(css).await?)?;
        let place = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.client.execute(place, vec![argument]).await?;
        Ok(())
    }

    /// Whether something that fits is on the page now.
    pub(crate) async fn has(&self, css: &str) -> Result<bool> {
        Ok(!self.client.find_all(Locator::Css(css)).await?.is_empty())
    }

    /// All that fit, in the order of the page.
    pub(crate) async fn all(&self, css: &str) -> Result<Vec<Element>> {
        Ok(self.client.find_all(Locator::Css(css)).await?)
    }

    /// One tap, counted.
    pub(crate) async fn tap(&mut self, css: &str) -> Result<()> {
        self.taps += 1;
        let began = Instant::now();
        loop {
            let element = self.see(css).await?;
            match self.press(&element).await {
                Ok(()) => return Ok(()),
                Err(error) if began.elapsed() > PATIENCE => {
                    return Err(error.context(format!("{css} cannot be tapped")));
                }
                Err(_) => tokio::time::sleep(LOOK).await,
            }
        }
    }

    /// Taps a field and writes into it; a number or an amount that stood there is replaced.
    pub(crate) async fn write(&mut self, css: &str, text: &str) -> Result<()> {
        self.tap(css).await?;
        self.keys += u32::try_from(text.chars().count())?;
        self.strike(text).await
    }

    /// Keys go to whatever has the focus, as on a keyboard.
    async fn strike(&self, text: &str) -> Result<()> {
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = text.chars().fold(keys, |keys, value| {
            keys.then(KeyAction::Down { value })
                .then(KeyAction::Up { value })
        });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Taps the first element that fits and reads so.
    pub(crate) async fn tap_words(&mut self, css: &str, words: &str) -> Result<()> {
        let script = "for (const one of document.querySelectorAll(arguments[0])) { \
             one.removeAttribute('data-wanted'); \
             if (one.innerText.trim() === arguments[1]) { one.dataset.wanted = ''; return true; } \
             } return false;";
        let found = self
            .client
            .execute(script, vec![json!(css), json!(words)])
            .await?;
        if found != json!(true) {
            bail!(
                "no {css} reads “{words}”; the page says:\n{}",
                self.says().await?
            );
        }
        self.tap("[data-wanted]").await
    }

    /// The field that has a label, as a selector.
    pub(crate) async fn labelled(&self, label: &str) -> Result<String> {
        self.see("main label").await?;
        let script = "const found = [...document.querySelectorAll('label[for]')].find((one) => \
             one.innerText.trim() === arguments[0] || one.innerText.startsWith(arguments[0] + ' ')); \
             return found ? found.htmlFor : null;";
        match self.client.execute(script, vec![json!(label)]).await? {
            Value::String(id) => Ok(format!("[id='{id}']")),
            _ => bail!("no field “{label}”; the page says:\n{}", self.says().await?),
        }
    }

    /// Gives a file to a field for files, as the system's dialog would.
    pub(crate) async fn attach(&mut self, css: &str, file: &Path) -> Result<()> {
        self.taps += 1;
        let field = self.client.wait().for_element(Locator::Css(css)).await?;
        field.send_keys(&file.display().to_string()).await?;
        Ok(())
    }

    /// Enters a PIN on the pad.
    pub(crate) async fn pin(&mut self, pin: &str) -> Result<()> {
        for digit in pin.chars() {
            // The keys stand in the order 1 to 9, 0, erase.
            let place = if digit == '0' {
                10
            } else {
                digit.to_digit(10).context("a digit")?
            };
            self.tap(&format!(
                "[data-testid=pin-pad] button:nth-of-type({place}):enabled"
            ))
            .await?;
        }
        Ok(())
    }

    /// Goes to a path of the window by the link that leads there; where it stands behind “More”,
    /// that is opened first.
    pub(crate) async fn go(&mut self, path: &str) -> Result<()> {
        let link = format!("a[href='#{path}']");
        let there = format!("return document.querySelector(\"{link}\") !== null");
        self.becomes(&format!("a way to {path}"), &there, PATIENCE)
            .await?;
        let folded = format!("details:not([open]):has({link}) > summary");
        if self.has(&folded).await? {
            self.tap(&folded).await?;
        }
        self.tap(&link).await?;
        self.at(path).await
    }

    /// Goes back by the first link that leads to such a path.
    pub(crate) async fn go_back(&mut self, path: &str) -> Result<()> {
        self.tap(&format!("a[href^='#{path}']")).await?;
        self.at(path).await
    }

    /// Waits until the window is at the path.
    pub(crate) async fn at(&self, path: &str) -> Result<()> {
        let script = format!("return location.hash.startsWith('#{path}')");
        self.becomes(&format!("the page {path}"), &script, PATIENCE)
            .await?;
        Ok(())
    }

    /// Waits until a script answers true; gives the time that it took.
    pub(crate) async fn becomes(
        &self,
        what: &str,
        script: &str,
        patience: Duration,
    ) -> Result<Duration> {
        let began = Instant::now();
        loop {
            if self.client.execute(script, vec![]).await? == json!(true) {
                return Ok(began.elapsed());
            }
            if began.elapsed() > patience {
                bail!(
                    "{what} did not come; the page says:\n{}",
                    self.says().await?
                );
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// What a script answers.
    pub(crate) async fn ask(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, vec![]).await?)
    }

    /// All words on the page.
    pub(crate) async fn says(&self) -> Result<String> {
        let text = self.ask("return document.body.innerText").await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// A picture of what is in sight, once pages, letters and pictures have come.
    pub(crate) async fn picture(&self, file: &Path) -> Result<()> {
        let still = "return document.fonts.status === 'loaded' && !document.querySelector('[aria-busy=true]') \
             && document.getAnimations().every((one) => one.playState !== 'running' \
             || one.effect?.getTiming().iterations === Infinity)";
        // A page that never comes to rest is pictured all the same.
        let _ = self.becomes("rest", still, Duration::from_secs(3)).await;
        tokio::time::sleep(Duration::from_millis(150)).await;
        // Without a screen in a file somebody is looking at it herself.
        std::env::var_os("BAHI_SCREEN").map_or(Ok(()), |screen| {
            screen::save(&Path::new(&screen).join("Xvfb_screen0"), file)
        })
    }

    /// Ends the program as a power cut would.
    pub(crate) fn kill(self) -> Result<()> {
        let Some(pid) = self.pid() else {
            bail!("the program is not there");
        };
        signal("-KILL", pid)?;
        Ok(())
    }

    /// Closes the window by its cross and waits until the program has ended.
    pub(crate) async fn shut(self) -> Result<()> {
        let pid = self.pid().context("the program is not there")?;
        screen::tap_the_cross(pid)?;
        until("the end of the program", || Ok(self.pid().is_none())).await
    }

    /// Closes the window.
    pub(crate) async fn close(self) -> Result<()> {
        self.client.clone().close().await?;
        Ok(())
    }

    /// Makes the window so wide and high.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        Ok(self.client.set_window_size(width, height).await?)
    }

    /// How wide and high the window is.
    pub(crate) async fn size(&self) -> Result<(u64, u64)> {
        Ok(self.client.get_window_size().await?)
    }

    /// The program's number, as the system counts.
    pub(crate) fn pid(&self) -> Option<u32> {
        let wanted = self.data.to_string_lossy().into_owned();
        fs::read_dir("/proc").ok()?.flatten().find_map(|entry| {
            let pid: u32 = entry.file_name().to_str()?.parse().ok()?;
            let line = fs::read(entry.path().join("cmdline")).ok()?;
            let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
            let ours = words.first()?.ends_with(b"/bahi-app") && words.contains(&wanted.as_bytes());
            ours.then_some(pid)
        })
    }

    async fn press(&self, element: &Element) -> Result<()> {
        // What is in sight under the bar and above the foot is not moved: nobody would.
        let place = "const { top, bottom } = arguments[0].getBoundingClientRect(); \
             if (top < 62 || bottom > innerHeight - 80) \
             arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let argument = serde_json::to_value(element)?;
        self.client.execute(place, vec![argument]).await?;
        if !element.is_enabled().await? {
            bail!("it is not enabled");
        }
        Ok(element.click().await?)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(pid) = self.pid() {
            // It may have ended between the two lines.
            let _ = signal("-KILL", pid);
        }
        end(&mut self.driver);
    }
}

/// Where the project's programs are: beside this test's own folder.
pub(crate) fn program(name: &str) -> PathBuf {
    // The optimised ones, where their start is measured.
    if let Some(folder) = std::env::var_os("BAHI_PROGRAMS") {
        return Path::new(&folder).join(name);
    }
    let test = std::env::current_exe().unwrap_or_default();
    let folder = test
        .parent()
        .and_then(Path::parent)
        .unwrap_or(Path::new("."));
    folder.join(name)
}

/// Waits until a condition holds.
pub(crate) async fn until(what: &str, mut holds: impl FnMut() -> Result<bool>) -> Result<()> {
    let began = Instant::now();
    while !holds()? {
        if began.elapsed() > PATIENCE {
            bail!("{what} did not come");
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}

/// Sends a signal to a program.
pub(crate) fn signal(signal: &str, pid: u32) -> Result<()> {
    let sent = Command::new("kill")
        .args([signal, &pid.to_string()])
        .stderr(Stdio::null())
        .status()?;
    anyhow::ensure!(sent.success(), "{pid} could not be told {signal}");
    Ok(())
}

/// A port that is free now.
pub(crate) fn free_ports<const N: usize>() -> Result<[u16; N]> {
    // All are held until all are known: no two are the same.
    let mut held = Vec::new();
    let mut ports = [0; N];
    for port in &mut ports {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        *port = listener.local_addr()?.port();
        held.push(listener);
    }
    Ok(ports)
}

async fn connect(data: &Path, port: u16, native: u16) -> Result<Client> {
    for port in [port, native] {
        until("the driver", || {
            Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok())
        })
        .await?;
    }
    let capabilities = json!({
        "browserName": "wry",
        "tauri:options": { "application": program("bahi-app"), "args": ["--data", data] },
    });
    let Value::Object(capabilities) = capabilities else {
        bail!("capabilities are an object");
    };
    Ok(ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await?)
}

/// The driver ends the one below it when it is asked to end, not when it is killed.
fn end(driver: &mut Child) {
    let _ = signal("-TERM", driver.id());
    let _ = driver.wait();
}
