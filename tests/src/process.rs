//! The real programs as processes: `bahi` as a device, `bahi-server` as the centre. Each is ended
//! by its own id, and nothing outlives its test.

use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How a program ended and what it wrote.
#[derive(Clone, Debug)]
pub struct Ended {
    /// The exit code; nothing when it was killed.
    pub code: Option<i32>,
    /// The standard output.
    pub out: String,
    /// The standard error.
    pub err: String,
}

/// Why a call of a device has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failed {
    /// The process did not answer to the end: it is gone.
    Gone,
    /// It answered with a problem.
    Said(Value),
}

/// Where a device process answers.
#[derive(Clone, Copy, Debug)]
pub struct Door(SocketAddr);

/// A device: a folder, and the process `bahi serve` that works on it.
#[derive(Debug)]
pub struct Device {
    data: PathBuf,
    pin: String,
    running: Option<Running>,
}

/// The centre: a folder, and the process `bahi-server serve` that works on it.
#[derive(Debug)]
pub struct Centre {
    data: PathBuf,
    addr: SocketAddr,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    child: Child,
    addr: SocketAddr,
    /// Kept open: a program that writes to a closed pipe would fail for our sake.
    _out: BufReader<ChildStdout>,
}

const PATIENCE: Duration = Duration::from_secs(120);

/// A program of the workspace, next to the test's own executable.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("a test has an executable");
    let folder = own.parent().and_then(Path::parent).expect("target/…/deps");
    let path = folder
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        path.is_file(),
        "{} is missing: run `cargo build --bins` first",
        path.display()
    );
    path
}

/// Runs a program to its end. The PIN is given as BAHI_PIN, or taken away.
///
/// # Panics
/// When it cannot be started.
pub fn run<A: AsRef<OsStr>>(
    name: &str,
    arguments: impl IntoIterator<Item = A>,
    pin: Option<&str>,
) -> Ended {
    let mut command = Command::new(program(name));
    command
        .args(arguments)
        .stdin(Stdio::null())
        .env_remove("BAHI_PIN");
    if let Some(pin) = pin {
        command.env("BAHI_PIN", pin);
    }
    let output = command.output().expect("the program starts");
    Ended {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The time, for measuring how long something took.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "tests measure real programs")]
pub fn now() -> Instant {
    Instant::now()
}

impl Ended {
    /// The standard output as JSON.
    ///
    /// # Panics
    /// When the program failed or wrote something else.
    #[must_use]
    pub fn json(&self) -> Value {
        assert_eq!(self.code, Some(0), "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Door {
    /// Runs a command of the app.
    pub fn call(self, name: &str, input: &Value) -> Result<Value, Failed> {
        let (status, body) = post(self.0, name, input).map_err(|_| Failed::Gone)?;
        let answer = serde_json::from_slice(&body).map_err(|_| Failed::Gone)?;
        if status == 200 {
            Ok(answer)
        } else {
            Err(Failed::Said(answer))
        }
    }

    /// Asks for a command and goes away before the answer.
    ///
    /// # Panics
    /// When nobody listens.
    pub fn ask_and_leave(self, name: &str, input: &Value, after: Duration) {
        let stream = ask(self.0, name, input).expect("the device listens");
        thread::sleep(after);
        drop(stream);
    }
}

impl Device {
    /// Starts a device on a folder, locked.
    #[must_use]
    pub fn start(data: &Path, pin: &str) -> Self {
        let mut device = Self {
            data: data.to_owned(),
            pin: pin.to_owned(),
            running: None,
        };
        device.begin();
        device
    }

    /// Starts a device on a new folder and enrols its person.
    #[must_use]
    pub fn enrol(data: &Path, pin: &str, address: SocketAddr, code: &str) -> Self {
        let device = Self::start(data, pin);
        let address = format!("http://{address}");
        device.ok(
            "enrol",
            &json!({ "address": address, "code": code, "pin": pin }),
        );
        // The first exchange may be under way beside it, and brings what she may do.
        device.sync();
        device
    }

    /// Its folder.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Where it answers.
    ///
    /// # Panics
    /// When it does not run.
    #[must_use]
    pub fn door(&self) -> Door {
        Door(self.running.as_ref().expect("the device runs").addr)
    }

    /// Runs a command.
    pub fn call(&self, name: &str, input: &Value) -> Result<Value, Failed> {
        self.door().call(name, input)
    }

    /// Runs a command that must succeed.
    ///
    /// # Panics
    /// When it does not.
    #[must_use]
    pub fn get(&self, name: &str, input: &Value) -> Value {
        self.call(name, input)
            .unwrap_or_else(|problem| panic!("{name} {input}: {problem:?}\n{}", self.log()))
    }

    /// Runs a command that must succeed, whatever it answers.
    pub fn ok(&self, name: &str, input: &Value) {
        let _ = self.get(name, input);
    }

    /// Ends the process with SIGKILL, and waits until it is gone.
    pub fn kill(&mut self) {
        self.running = None;
    }

    /// Starts the process again and unlocks.
    pub fn restart(&mut self) {
        self.running = None;
        self.begin();
        let person = self.get("state", &Value::Null)["unlockers"][0]["person"].clone();
        self.ok("unlock", &json!({ "person": person, "pin": self.pin }));
    }

    /// Exchanges until everything that this device made is receipted; answers the status.
    ///
    /// # Panics
    /// When it does not come to that.
    pub fn sync(&self) -> Value {
        let mut last = Value::Null;
        for _ in 0..100 {
            // Another exchange may be under way, or the centre is just starting.
            if let Err(problem) = self.call("sync_now", &Value::Null) {
                last = json!(format!("{problem:?}"));
            }
            let status = self.get("exchange_status", &Value::Null);
            if status["pending"] == 0 && status["running"] == false && status["problem"].is_null() {
                return status;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("the exchange does not come to an end: {last}");
    }

    fn log(&self) -> String {
        std::fs::read_to_string(log_path(&self.data)).unwrap_or_default()
    }

    fn begin(&mut self) {
        let mut command = Command::new(program("bahi"));
        command
            .arg("--data")
            .arg(&self.data)
            .args(["serve", "--listen", "127.0.0.1:0", "--pages"])
            .arg(&self.data)
            .env_remove("BAHI_PIN");
        self.running = Some(Running::start(command, &self.data));
    }
}

impl Centre {
    /// Starts the centre on a folder and a free port.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(data: &Path) -> Self {
        let mut centre = Self {
            data: data.to_owned(),
            addr: (Ipv4Addr::LOCALHOST, 0).into(),
            running: None,
        };
        centre.restart();
        centre
    }

    /// Its folder.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Where it listens; the same after every start.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Ends the process with SIGKILL, and waits until it is gone.
    pub fn kill(&mut self) {
        self.running = None;
    }

    /// Starts the process again, at the same address.
    pub fn restart(&mut self) {
        self.running = None;
        let mut command = Command::new(program("bahi-server"));
        command
            .arg("--data")
            .arg(&self.data)
            .args(["serve", "--listen", &self.addr.to_string()])
            .env("BAHI_LOG", "warn");
        let running = Running::start(command, &self.data);
        self.addr = running.addr;
        self.running = Some(running);
    }

    /// Sends SIGTERM, as a service manager does, and waits; answers the exit code.
    ///
    /// # Panics
    /// When it does not run, or does not end.
    pub fn stop(&mut self) -> Option<i32> {
        terminate(self.id());
        self.ended()
    }

    /// Waits until the process, which was told to stop, has ended; answers the exit code.
    ///
    /// # Panics
    /// When it does not run, or does not end.
    pub fn ended(&mut self) -> Option<i32> {
        let mut running = self.running.take().expect("the centre runs");
        let began = now();
        loop {
            if let Some(status) = running.child.try_wait().expect("a child can be waited for") {
                return status.code();
            }
            assert!(began.elapsed() < PATIENCE, "the centre does not stop");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// The id of its process.
    ///
    /// # Panics
    /// When it does not run.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.running.as_ref().expect("the centre runs").child.id()
    }

    /// Runs a command of `bahi-server` on its folder.
    pub fn run(&self, arguments: &[&str]) -> Ended {
        let data = self.data.to_string_lossy();
        run(
            "bahi-server",
            [&["--data", &data][..], arguments].concat(),
            None,
        )
    }
}

/// Asks a process, by its id, to end.
///
/// # Panics
/// When there is no `kill`.
pub fn terminate(id: u32) {
    let told = Command::new("kill")
        .args(["-TERM", &id.to_string()])
        .status();
    assert!(told.is_ok_and(|status| status.success()), "kill -TERM {id}");
}

impl Running {
    /// Starts a program and reads from its first line where it listens.
    fn start(mut command: Command, data: &Path) -> Self {
        let log = log(data);
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("a piped output"));
        let mut line = String::new();
        // Nothing is read when it ended at once: the log says why.
        let _ = out.read_line(&mut line);
        let addr = line
            .trim()
            .strip_prefix("listening on http://")
            .and_then(|text| text.parse().ok());
        let Some(addr) = addr else {
            let _ = child.kill();
            let _ = child.wait();
            let log = std::fs::read_to_string(log_path(data)).unwrap_or_default();
            panic!("it does not listen: {line:?}\n{log}");
        };
        Self {
            child,
            addr,
            _out: out,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended already is what was wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn log_path(data: &Path) -> PathBuf {
    data.with_extension("log")
}

/// Beside the folder, so that the folder holds only what the program put there.
fn log(data: &Path) -> File {
    let path = log_path(data);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).expect("the test's folder can be made");
    }
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .expect("the test's folder can be written")
}

fn post(addr: SocketAddr, name: &str, input: &Value) -> io::Result<(u16, Vec<u8>)> {
    let mut answer = Vec::new();
    ask(addr, name, input)?.read_to_end(&mut answer)?;
    read(&answer).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

fn ask(addr: SocketAddr, name: &str, input: &Value) -> io::Result<TcpStream> {
    let body = input.to_string();
    let mut stream = TcpStream::connect(addr)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let length = body.len();
    let request = format!(
        "POST /call/{name} HTTP/1.1\r\nhost: {addr}\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes())?;
    Ok(stream)
}

/// Status and body; nothing when it ends early.
fn read(answer: &[u8]) -> Option<(u16, Vec<u8>)> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end])
        .ok()?
        .to_ascii_lowercase();
    let body = &answer[end + 4..];
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let length: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))?
        .trim()
        .parse()
        .ok()?;
    (body.len() == length).then(|| (status, body.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_ends_early_is_none() {
        let whole = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnull";
        assert_eq!(read(whole), Some((200, b"null".to_vec())));
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), None, "{length} bytes");
        }
    }
}
