//! Everything that can go wrong for a person: a sentence, and nothing lost.
//!
//! Through the table of commands with JSON, on a real device folder and a real centre on the
//! network.

#![expect(
    clippy::unwrap_used,
    reason = "a stage that cannot be set is a test that fails"
)]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use app::keys::KeyFile;
use app::world::{Machine, World};
use app::{AppError, Problem, Shared};
use domain::role::{Area, Assignment, Role};
use domain::{DeviceId, PersonId, VillageId};
use serde_json::{Value, json};
use server::lgd::Files;
use server::{Centre, Config, NewVillage, Sqlite};
use sync::seal::{Keys, Purpose};
use tempfile::TempDir;
use tests::port::Port;
use tests::proxy::{Direction, Plan, Proxy};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::words::has_words;

const PIN: &str = "270419";
const WRONG_PIN: &str = "905173";
const YEAR_S: i64 = 31_536_000;

// --- The stage -------------------------------------------------------------------------------

/// The machine's clocks, moved by as much as a test says.
#[derive(Clone, Default)]
struct Moved {
    wall_ms: Arc<AtomicI64>,
    up_ms: Arc<AtomicU64>,
}

struct MovedWorld(Machine, Moved);

impl World for MovedWorld {
    fn now_ms(&self) -> i64 {
        self.0.now_ms() + self.1.wall_ms.load(Ordering::SeqCst)
    }

    fn boot(&self) -> String {
        self.0.boot()
    }

    fn up_ms(&self) -> u64 {
        self.0.up_ms() + self.1.up_ms.load(Ordering::SeqCst)
    }

    fn chance(&self, bytes: &mut [u8]) {
        self.0.chance(bytes);
    }
}

/// A centre's clock that is two days behind: what it invites to has expired.
struct DaysAgo;

impl server::world::World for DaysAgo {
    fn now_ms(&self) -> i64 {
        server::world::System.now_ms() - 2 * 86_400_000
    }

    fn fill(&self, bytes: &mut [u8]) {
        server::world::System.fill(bytes);
    }
}

/// How to stop a centre, and how it ended.
type Running = (
    oneshot::Sender<()>,
    JoinHandle<Result<(), server::ServerError>>,
);

/// A centre on the network with one village.
struct Office {
    folder: TempDir,
    village: VillageId,
    block: Area,
    port: Arc<Port>,
    running: Option<Running>,
}

impl Office {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("states.csv", "State Code,State Name\n37,LADAKH\n"),
            (
                "districts.csv",
                "State Code,District Code,District Name\n37,9,LEH\n",
            ),
            (
                "blocks.csv",
                "District Code,Block Code,Block Name\n9,6543,Chuchot\n",
            ),
        ] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let centre = server::open(&folder.path().join("centre")).unwrap();
        centre.import_lgd(&Files::in_folder(folder.path())).unwrap();
        let block = centre.area("block:6543").unwrap();
        let Area::Directory(id) = block else {
            panic!("a block")
        };
        let new = NewVillage {
            name: "Yokma".to_owned(),
            block: id,
            panchayat: None,
            code: None,
        };
        let village = centre.add_village(&new).unwrap();
        drop(centre);
        let mut office = Self {
            folder,
            village,
            block,
            port: Arc::new(Port::take()),
            running: None,
        };
        office.start().await;
        office
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("centre")
    }

    async fn start(&mut self) {
        let listener = self.port.listen();
        let (stop, stopped) = oneshot::channel::<()>();
        let centre = server::open(&self.data()).unwrap();
        let serving = tokio::spawn(server::serve(centre, Config::default(), listener, async {
            let _ = stopped.await;
        }));
        self.running = Some((stop, serving));
    }

    async fn stop(&mut self) {
        if let Some((stop, serving)) = self.running.take() {
            let _ = stop.send(());
            serving.await.unwrap().unwrap();
        }
    }

    fn address(&self) -> String {
        self.port.address()
    }

    /// An invitation by a centre with this clock; one program at a time works on the folder.
    async fn invite(&mut self, world: Box<dyn server::world::World>) -> String {
        self.stop().await;
        let centre = Centre::on(Sqlite::open(&self.data()).unwrap(), world).unwrap();
        let roles = [Role::Crp, Role::Supervisor];
        let roles = roles.map(|role| Assignment {
            role,
            area: self.block,
        });
        let person = centre.add_person("Stanzin Lhamo", &roles).unwrap();
        let code = centre.invite(person, 1).unwrap().code;
        drop(centre);
        self.start().await;
        code
    }

    async fn enrolled(&mut self) -> Device {
        let code = self.invite(Box::new(server::world::System)).await;
        let device = Device::new();
        let address = self.address();
        device.enrol(&address, &code).await.unwrap();
        device
    }
}

struct Device {
    folder: PathBuf,
    moved: Moved,
    shared: Option<Arc<Shared>>,
    _temporary: Option<TempDir>,
}

impl Device {
    fn new() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let mut device = Self::at(temporary.path(), Moved::default());
        device._temporary = Some(temporary);
        device
    }

    fn at(folder: &Path, moved: Moved) -> Self {
        let world = MovedWorld(Machine::new(), moved.clone());
        let shared = Shared::open(folder, Box::new(world)).unwrap();
        Self {
            folder: folder.to_owned(),
            moved,
            shared: Some(Arc::new(shared)),
            _temporary: None,
        }
    }

    /// The program ends.
    fn close(&mut self) {
        self.shared = None;
    }

    /// The program starts.
    fn open(&mut self) -> Result<(), AppError> {
        let world = || MovedWorld(Machine::new(), self.moved.clone());
        self.shared = Some(Arc::new(opened_again(&self.folder, world)?));
        Ok(())
    }

    async fn call(&self, name: &str, input: Value) -> Result<Value, AppError> {
        app::call(self.shared.as_ref().expect("is open"), name, input).await
    }

    async fn enrol(&self, address: &str, code: &str) -> Result<Value, AppError> {
        self.call(
            "enrol",
            json!({ "address": address, "code": code, "pin": PIN }),
        )
        .await
    }

    async fn unlock(&self, pin: &str) -> Result<Value, AppError> {
        let state = self.call("state", Value::Null).await?;
        let person = state["unlockers"][0]["person"].clone();
        self.call("unlock", json!({ "person": person, "pin": pin }))
            .await
    }

    async fn add_group(&self, village: VillageId, name: &str) -> Result<Value, AppError> {
        let terms = json!({
            "from": "2026-11-01", "frequency": "weekly", "day": 1,
            "savings": [{ "kind": "compulsory", "amount": 5_000 }],
            "fine_late": 500, "fine_absent": 1_000,
        });
        let input = json!({
            "village": village, "name": name, "kind": "women", "formed": null, "terms": terms,
            "bank": null, "ifsc": null, "account": null, "codes": [],
        });
        self.call("add_group", input).await
    }

    async fn groups(&self) -> usize {
        let input = json!({ "text": null, "village": null, "inactive_too": true });
        self.call("groups", input)
            .await
            .unwrap()
            .as_array()
            .unwrap()
            .len()
    }

    async fn pending(&self) -> u64 {
        let status = self.call("exchange_status", Value::Null).await.unwrap();
        status["pending"].as_u64().unwrap()
    }

    /// What the exchange tells that it moved: it only grows, whatever becomes of a round or a lock.
    async fn moved_since(&self, before: [u64; 5]) -> [u64; 5] {
        let status = self.call("exchange_status", Value::Null).await.unwrap();
        let counts = ["rounds", "bytes_up", "bytes_down", "received", "receipted"];
        let now = counts.map(|count| status[count].as_u64().unwrap());
        for (count, (now, before)) in counts.iter().zip(now.iter().zip(before)) {
            assert!(*now >= before, "{count}: {now} after {before}");
        }
        now
    }
}

/// What came of it is this problem, which has words in every language.
#[track_caller]
fn refused<T: std::fmt::Debug>(outcome: Result<T, AppError>, code: &str) -> AppError {
    let problem = outcome.expect_err(code);
    assert_eq!(problem.code(), code, "{problem:?}");
    has_words(code);
    problem
}

/// Somebody who is not a centre: answers every request with what `answer` makes of its body.
fn stranger(answer: impl Fn(&[u8]) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let body = body_of(&mut stream);
            let _ = stream.write_all(&answer(&body));
        }
    });
    address
}

/// The body of an HTTP request with a length.
fn body_of(stream: &mut TcpStream) -> Vec<u8> {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4_096]);
    loop {
        let read = stream.read(&mut buffer).unwrap_or(0);
        bytes.extend_from_slice(&buffer[..read]);
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"));
            let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
            if bytes.len() >= end + 4 + length {
                return bytes.split_off(end + 4);
            }
        }
        if read == 0 {
            return Vec::new();
        }
    }
}

fn http(status: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

// --- Invitations -----------------------------------------------------------------------------

#[tokio::test]
async fn a_wrong_code_says_so_and_the_right_one_still_works() {
    let mut office = Office::open().await;
    let code = office.invite(Box::new(server::world::System)).await;
    let device = Device::new();
    refused(
        device.enrol(&office.address(), "ZZZZZ-ZZZZZ").await,
        "invitation-wrong",
    );
    refused(
        device.enrol(&office.address(), "--").await,
        "invitation-wrong",
    );
    assert_eq!(
        device.call("state", Value::Null).await.unwrap()["stage"],
        "new"
    );
    device.enrol(&office.address(), &code).await.unwrap();
}

#[tokio::test]
async fn a_used_code_is_over() {
    let mut office = Office::open().await;
    let code = office.invite(Box::new(server::world::System)).await;
    Device::new().enrol(&office.address(), &code).await.unwrap();
    let other = Device::new();
    refused(
        other.enrol(&office.address(), &code).await,
        "invitation-expired",
    );
}

#[tokio::test]
async fn an_expired_invitation_is_over() {
    let mut office = Office::open().await;
    let code = office.invite(Box::new(DaysAgo)).await;
    let device = Device::new();
    refused(
        device.enrol(&office.address(), &code).await,
        "invitation-expired",
    );
    let fresh = office.invite(Box::new(server::world::System)).await;
    device.enrol(&office.address(), &fresh).await.unwrap();
}

// --- The PIN ---------------------------------------------------------------------------------

#[tokio::test]
async fn wrong_pins_wait_longer_and_longer_also_across_restarts() {
    let mut office = Office::open().await;
    let mut device = office.enrolled().await;
    device.add_group(office.village, "Saraswati").await.unwrap();
    device.close();
    device.open().unwrap();
    for _ in 0..4 {
        refused(device.unlock(WRONG_PIN).await, "pin-wrong");
    }
    let mut last = 0;
    for _ in 0..3 {
        refused(device.unlock(WRONG_PIN).await, "pin-wrong");
        // The right one must wait too, and a restart does not help.
        device.close();
        device.open().unwrap();
        refused(device.unlock(PIN).await, "pin-wait");
        let state = device.call("state", Value::Null).await.unwrap();
        let wait = state["unlockers"][0]["wait_ms"].as_u64().unwrap();
        assert!(wait > last, "{wait} after {last}");
        last = wait;
        device.moved.up_ms.fetch_add(wait + 1_000, Ordering::SeqCst);
    }
    device.unlock(PIN).await.unwrap();
    assert_eq!(device.groups().await, 1);
    refused(
        device
            .call(
                "enrol",
                json!({ "address": "x", "code": "Y", "pin": "123456" }),
            )
            .await,
        "pin-too-simple",
    );
}

// --- Who answers -----------------------------------------------------------------------------

#[tokio::test]
async fn an_address_that_is_not_ours_says_so() {
    let device = Device::new();
    let page = stranger(|_| http("200 OK", "text/html", b"<html>Welcome to the hotel</html>"));
    refused(device.enrol(&page, "ABCDE-FGHJK").await, "centre-not-ours");
    let json = stranger(|_| http("404 Not Found", "application/json", b"{\"error\":\"none\"}"));
    refused(device.enrol(&json, "ABCDE-FGHJK").await, "centre-not-ours");
    let closed = stranger(|_| Vec::new());
    refused(
        device.enrol(&closed, "ABCDE-FGHJK").await,
        "centre-unreachable",
    );
    let gone = {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    refused(
        device.enrol(&gone, "ABCDE-FGHJK").await,
        "centre-unreachable",
    );
    refused(
        device.enrol("ftp://block office", "ABCDE-FGHJK").await,
        "address-invalid",
    );
    assert_eq!(
        device.call("state", Value::Null).await.unwrap()["stage"],
        "new"
    );
}

#[tokio::test]
async fn a_centre_with_another_key_is_not_believed() {
    let other = stranger(|request| {
        let purpose = Purpose::Answer(*blake3::hash(request).as_bytes());
        let keys = Keys::from_secret(&[9; 32]);
        let answer = domain::operation::encoded(&sync::message::Answer::default());
        let sealed = keys.seal(purpose, (DeviceId::CENTRE, 0), &answer).unwrap();
        http("200 OK", "application/octet-stream", &sealed)
    });
    let mut office = Office::open().await;
    let mut device = office.enrolled().await;
    device.add_group(office.village, "Saraswati").await.unwrap();
    // The office's address now leads to somebody else.
    device.close();
    moved_to(&device, &other);
    device.open().unwrap();
    device.unlock(PIN).await.unwrap();
    refused(
        device.call("sync_now", Value::Null).await,
        "centre-not-ours",
    );
    assert_eq!((device.groups().await, device.pending().await), (1, 1));
}

#[tokio::test]
async fn another_centre_at_the_same_address_takes_nothing() {
    let mut office = Office::open().await;
    let device = office.enrolled().await;
    device.add_group(office.village, "Saraswati").await.unwrap();
    office.stop().await;
    let mut other = Office::open().await;
    other.stop().await;
    other.port = office.port.clone();
    other.start().await;
    refused(device.call("sync_now", Value::Null).await, "device-unknown");
    assert_eq!((device.groups().await, device.pending().await), (1, 1));
    other.stop().await;
    refused(
        device.call("sync_now", Value::Null).await,
        "centre-unreachable",
    );
    office.start().await;
    device.call("sync_now", Value::Null).await.unwrap();
    assert_eq!(device.pending().await, 0);
}

/// Writes another address of the centre into a device's database.
fn moved_to(device: &Device, address: &str) {
    let db = database(device);
    let text: Vec<u8> = db
        .query_row("select value from meta where key = 'identity'", [], |row| {
            row.get(0)
        })
        .unwrap();
    let mut identity: Value = serde_json::from_slice(&text).unwrap();
    identity["centre_url"] = address.into();
    let text = serde_json::to_vec(&identity).unwrap();
    db.execute("update meta set value = ?1 where key = 'identity'", [text])
        .unwrap();
}

/// A device's database behind its back; the program must be closed.
fn database(device: &Device) -> rusqlite::Connection {
    let world = MovedWorld(Machine::new(), device.moved.clone());
    let mut keys = KeyFile::load(&device.folder).unwrap();
    let person: PersonId = keys.unlockers(&world)[0].person;
    let key = keys.unlock(person, PIN, &world).unwrap();
    let db = rusqlite::Connection::open(device.folder.join("bahi.db")).unwrap();
    let hex = blake3::Hash::from_bytes(*key).to_hex();
    db.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    db
}

// --- The link --------------------------------------------------------------------------------

#[tokio::test]
async fn a_cut_or_spoilt_answer_loses_nothing_and_the_next_try_succeeds() {
    let mut office = Office::open().await;
    let code = office.invite(Box::new(server::world::System)).await;
    let proxy = Proxy::start(office.port.at(), Plan::Pass);
    let device = Device::new();
    device
        .enrol(&format!("http://{}", proxy.addr()), &code)
        .await
        .unwrap();
    let mut groups = 0;
    let mut told = [0; 5];
    for step in 0..8 {
        device
            .add_group(office.village, &format!("Group {step}"))
            .await
            .unwrap();
        groups += 1;
        let down = proxy.counts().down;
        // Behind the head of the answer, which is about 130 bytes long.
        let place = down + 170 + 20 * step;
        proxy.set_plan(if step % 2 == 0 {
            Plan::Cut {
                direction: Direction::Down,
                after: place,
            }
        } else {
            Plan::Corrupt {
                direction: Direction::Down,
                at: place,
            }
        });
        let problem = device
            .call("sync_now", Value::Null)
            .await
            .expect_err("spoilt");
        let allowed: &[&str] = if step % 2 == 0 {
            &["answer-damaged"]
        } else {
            // A turned bit in the signature looks like another centre's.
            &["answer-damaged", "centre-not-ours", "update-needed"]
        };
        assert!(
            allowed.contains(&problem.code().as_str()),
            "step {step}: {problem:?}"
        );
        has_words(&problem.code());
        assert_eq!(device.groups().await, groups);
        told = device.moved_since(told).await;
        proxy.set_plan(Plan::Pass);
        device.call("sync_now", Value::Null).await.unwrap();
        assert_eq!(device.pending().await, 0);
        assert_eq!(device.groups().await, groups);
        told = device.moved_since(told).await;
        device.call("lock", Value::Null).await.unwrap();
        device.unlock(PIN).await.unwrap();
        told = device.moved_since(told).await;
    }
    let report = device.call("check", Value::Null).await.unwrap();
    assert_eq!(report["equal"], true, "{report}");
}

// --- The machine -----------------------------------------------------------------------------

const FULL: &str = "BAHI_TEST_FULL_FOLDER";

#[tokio::test]
async fn on_a_full_disk_recording_says_so_and_nothing_is_lost() {
    let mut office = Office::open().await;
    let mut device = office.enrolled().await;
    device.add_group(office.village, "Saraswati").await.unwrap();
    device.close();
    // A child of this test may not write files longer than the database is now and some more,
    // which looks to it like a full disk. The signal that comes with it is ignored.
    let length = std::fs::metadata(device.folder.join("bahi.db"))
        .unwrap()
        .len();
    let blocks = (length + (600 << 10)) / 512;
    let output = Command::new("sh")
        .arg("-c")
        .arg(format!(
            "trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""
        ))
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "--ignored",
            "--nocapture",
            "problems::until_the_disk_is_full",
        ])
        .env(FULL, &device.folder)
        .env("BAHI_TEST_VILLAGE", office.village.to_string())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let recorded = said
        .lines()
        .find_map(|line| line.split_once("recorded "))
        .unwrap()
        .1;
    let recorded: usize = recorded.trim().parse().unwrap();
    assert!(recorded > 1, "{said}");
    // There is room again.
    device.open().unwrap();
    device.unlock(PIN).await.unwrap();
    assert_eq!(device.groups().await, recorded);
    device.add_group(office.village, "Nyima").await.unwrap();
    device.call("sync_now", Value::Null).await.unwrap();
    assert_eq!(
        (device.pending().await, device.groups().await),
        (0, recorded + 1)
    );
    let report = device.call("check", Value::Null).await.unwrap();
    assert_eq!(report["equal"], true, "{report}");
}

/// Runs in a child of the test above, never by itself.
#[tokio::test]
#[ignore = "needs a limit to the length of files"]
async fn until_the_disk_is_full() {
    let Ok(folder) = std::env::var(FULL) else {
        return;
    };
    let village = std::env::var("BAHI_TEST_VILLAGE").unwrap().parse().unwrap();
    let device = Device::at(Path::new(&folder), Moved::default());
    device.unlock(PIN).await.unwrap();
    let mut recorded = device.groups().await;
    let problem = loop {
        match device
            .add_group(village, &format!("Group {recorded}"))
            .await
        {
            Ok(_) => recorded += 1,
            Err(problem) => break problem,
        }
        assert!(recorded < 20_000, "the disk never became full");
    };
    refused::<()>(Err(problem), "disk-full");
    // What is there can still be read.
    assert_eq!(device.groups().await, recorded);
    println!("recorded {recorded}");
}

#[tokio::test]
async fn a_clock_a_year_off_hinders_nothing_and_is_corrected_by_the_first_exchange() {
    let mut office = Office::open().await;
    let right = Device::new().call("state", Value::Null).await.unwrap()["today"].clone();
    for years in [-1, 1] {
        let code = office.invite(Box::new(server::world::System)).await;
        let mut device = Device::new();
        device
            .moved
            .wall_ms
            .store(years * YEAR_S * 1_000, Ordering::SeqCst);
        assert_ne!(
            device.call("state", Value::Null).await.unwrap()["today"],
            right
        );
        let state = device.enrol(&office.address(), &code).await.unwrap();
        assert_eq!(state["today"], right);
        let off = state["clock_off_s"].as_i64().unwrap();
        assert!((off - years * YEAR_S).abs() < 120, "{off}");
        device.add_group(office.village, "Saraswati").await.unwrap();
        // It is remembered without a network.
        office.stop().await;
        device.close();
        device.open().unwrap();
        let state = device.unlock(PIN).await.unwrap();
        assert_eq!(state["today"], right);
        office.start().await;
        device.call("sync_now", Value::Null).await.unwrap();
        assert_eq!(device.pending().await, 0);
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_as_it_is() {
    let mut office = Office::open().await;
    let mut device = office.enrolled().await;
    device.add_group(office.village, "Saraswati").await.unwrap();
    device.close();
    let db = database(&device);
    let sql = "insert into refinery_schema_history
        select 999, 'from_the_future', applied_on, checksum from refinery_schema_history limit 1";
    db.execute(sql, []).unwrap();
    db.close().unwrap();
    let file = device.folder.join("bahi.db");
    let before = std::fs::read(&file).unwrap();
    device.open().unwrap();
    let problem = refused(device.unlock(PIN).await, "database-newer");
    let shown = serde_json::to_value(&problem).unwrap();
    assert_eq!(shown["found"], 999);
    device.close();
    assert!(
        std::fs::read(&file).unwrap() == before,
        "the file is as it was"
    );
    let db = database(&device);
    db.execute(
        "delete from refinery_schema_history where version = 999",
        [],
    )
    .unwrap();
    db.close().unwrap();
    device.open().unwrap();
    device.unlock(PIN).await.unwrap();
    assert_eq!(device.groups().await, 1);
}

#[tokio::test]
async fn a_second_start_does_not_open_a_second_writer() {
    let device = Device::new();
    let second = Shared::open(&device.folder, Box::new(Machine::new())).map(|_| ());
    refused(second, "already-open");
    device.call("state", Value::Null).await.unwrap();
}

#[tokio::test]
async fn a_damaged_file_of_keys_is_never_replaced() {
    let mut office = Office::open().await;
    let mut device = office.enrolled().await;
    device.add_group(office.village, "Saraswati").await.unwrap();
    device.close();
    let file = device.folder.join("keys.json");
    let whole = std::fs::read(&file).unwrap();
    for damaged in [&whole[..whole.len() / 2], &b"\0\0\0\0"[..], &b""[..]] {
        std::fs::write(&file, damaged).unwrap();
        refused(device.open(), "keys-damaged");
        assert_eq!(std::fs::read(&file).unwrap(), damaged);
    }
    std::fs::write(&file, &whole).unwrap();
    device.open().unwrap();
    device.unlock(PIN).await.unwrap();
    assert_eq!(device.groups().await, 1);
}

#[tokio::test]
async fn a_damaged_database_is_never_replaced() {
    let mut office = Office::open().await;
    let mut device = office.enrolled().await;
    device.close();
    let file = device.folder.join("bahi.db");
    let whole = std::fs::read(&file).unwrap();
    for damaged in [vec![0; 8_192], Vec::new()] {
        std::fs::write(&file, &damaged).unwrap();
        device.open().unwrap();
        refused(device.unlock(PIN).await, "database-damaged");
        device.close();
        assert_eq!(std::fs::read(&file).unwrap(), damaged);
    }
    std::fs::write(&file, &whole).unwrap();
    device.open().unwrap();
    device.unlock(PIN).await.unwrap();
}

/// Opens a folder that was closed a moment ago. Where another test starts a process just then, that
/// holds this one's lock too until its own program runs.
pub(crate) fn opened_again<W: World + 'static>(
    folder: &Path,
    world: impl Fn() -> W,
) -> Result<Shared, AppError> {
    for _ in 0..1_000 {
        match Shared::open(folder, Box::new(world())) {
            Err(AppError::Problem(Problem::AlreadyOpen)) => {
                std::thread::sleep(Duration::from_millis(5));
            }
            opened => return opened,
        }
    }
    Shared::open(folder, Box::new(world()))
}

// --- The centre ------------------------------------------------------------------------------

#[tokio::test]
async fn a_centre_restored_from_a_backup_gets_back_what_it_lost() {
    let mut office = Office::open().await;
    let device = office.enrolled().await;
    device.add_group(office.village, "Before").await.unwrap();
    device.call("sync_now", Value::Null).await.unwrap();
    office.stop().await;
    let backup = office.folder.path().join("backup.db");
    server::open(&office.data())
        .unwrap()
        .backup(&backup)
        .unwrap();
    office.start().await;
    device.add_group(office.village, "After").await.unwrap();
    device.call("sync_now", Value::Null).await.unwrap();
    device.add_group(office.village, "Unsent").await.unwrap();
    office.stop().await;
    server::restore(&office.data(), &backup).unwrap();
    office.start().await;
    device.call("sync_now", Value::Null).await.unwrap();
    assert_eq!((device.groups().await, device.pending().await), (3, 0));
    office.stop().await;
    let centre = server::open(&office.data()).unwrap();
    assert_eq!(centre.check().unwrap().differences, Vec::<String>::new());
    let month = "2026-11".parse().unwrap();
    let figures = centre.figures(office.block, month).unwrap();
    let groups = domain::figures::Figure::Groups.number();
    let total = figures
        .iter()
        .find(|row| row.figure == groups)
        .map(|row| row.total);
    assert_eq!(total, Some(3));
}
