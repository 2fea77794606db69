//! The device's half of the exchange over HTTP: rounds, enrolment, questions.
//!
//! The app is locked only to prepare a message and to take in an answer, never across the
//! network, so nobody who types waits for a slow link.

use std::sync::Arc;
use std::time::Duration;

use domain::operation::encoded;
use serde::{Deserialize, Serialize};
use store::{Exchanged, Identity};
use sync::ask::{Ask, EnrolAnswer, EnrolRequest, Told, plain_code};
use sync::device::{Me, Pace, Posted};
use sync::message::{Answer, Refused};
use sync::seal::{Keys, Purpose, open, read};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::error::{AppError, Problem};
use crate::round::{self, Next};
use crate::session::{App, AppState, Shared};

/// How the exchange is going, since the program started.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    running: bool,
    rounds: u64,
    bytes_up: u64,
    bytes_down: u64,
    received: u64,
    fetched: u64,
    left: u64,
    changes: u64,
    last_ok_ms: Option<i64>,
    next_try_up_ms: Option<u64>,
    problem: Option<AppError>,
    pace: Pace,
    doubts: u32,
}

/// What people see of the exchange. Counts never go backwards.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ExchangeStatus {
    /// What the store can tell: what is only here, what is at the centre, what waits.
    #[serde(flatten)]
    pub exchanged: Exchanged,
    /// A round is under way.
    pub running: bool,
    /// Rounds since the program started.
    pub rounds: u64,
    /// Bytes sent since the program started.
    pub bytes_up: u64,
    /// Bytes received since the program started.
    pub bytes_down: u64,
    /// Entries of others taken in since the program started.
    pub received: u64,
    /// Entries fetched in the exchange that is under way, or in the last one.
    pub fetched: u64,
    /// Entries that the centre has for this device beside those, as far as it said.
    pub left: u64,
    /// Goes up with every change of the tables: whoever shows something asks again.
    pub changes: u64,
    /// When everything was last exchanged, in milliseconds since 1970 by this device's clock.
    pub last_ok_ms: Option<i64>,
    /// It begins by itself, and not only when somebody says so.
    pub by_itself: bool,
    /// When it will be tried again, in milliseconds from now.
    pub next_try_ms: Option<u64>,
    /// Why the last try failed.
    pub problem: Option<AppError>,
}

/// An enrolment.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Enrol {
    /// The centre's address, `https://…` or a name with a port.
    pub address: String,
    /// The invitation's code as typed, or the whole text `address#code`.
    pub code: String,
    /// The PIN that the person chose.
    pub pin: String,
}

/// Whether the exchange of this device begins by itself.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ByItself {
    /// By itself, as soon as there is a network; else only when somebody says so.
    pub by_itself: bool,
}

/// The setting that is kept while the exchange does not begin by itself.
const BY_HAND: &str = "exchange-by-hand";

const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);
/// Idle, not total: a slow link that still moves is a working link.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);
const QUIET_WAIT_MS: u64 = 60_000;
/// After a record is made the exchange waits a little for the next one.
const NUDGE_WAIT: Duration = Duration::from_secs(2);
/// No exchange needs more rounds; it stops so that the person is told, and goes on later.
const MOST_ROUNDS: u32 = 10_000;

/// The one exchange that may be under way. Also given back when whoever waited for the exchange
/// went away in the middle of it.
struct Turn<'a> {
    shared: &'a Shared,
    _only: tokio::sync::MutexGuard<'a, ()>,
}

impl<'a> Turn<'a> {
    async fn take(shared: &'a Shared) -> Self {
        let only = shared.exchanging.lock().await;
        {
            let mut app = shared.lock();
            app.exchange.running = true;
            (app.exchange.fetched, app.exchange.left) = (0, 0);
        }
        Self {
            shared,
            _only: only,
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.shared.lock().exchange.running = false;
    }
}

impl Progress {
    /// An unsigned word that this device was replaced may be a byte that was damaged on the way:
    /// it is believed when it is said again and again.
    fn doubt(&mut self, body: Result<Vec<u8>, AppError>) -> Result<Vec<u8>, AppError> {
        const BELIEVED_AT: u32 = 3;
        match body {
            Err(AppError::Problem(Problem::DeviceFrozen)) => {
                self.doubts = self.doubts.saturating_add(1);
                if self.doubts >= BELIEVED_AT {
                    Err(Problem::DeviceFrozen.into())
                } else {
                    Err(Problem::AnswerDamaged.into())
                }
            }
            body => {
                self.doubts = 0;
                body
            }
        }
    }

    /// Something in the tables changed.
    pub(crate) fn changed(&mut self) {
        self.changes += 1;
        self.next_try_up_ms = self.next_try_up_ms.filter(|_| self.problem.is_some());
    }
}

/// The client of all calls to the centre.
pub(crate) fn client() -> Result<reqwest::Client, AppError> {
    // Several apps may live in one process (tests, the demo): the first one sets it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .read_timeout(IDLE_TIMEOUT)
        .user_agent(concat!("bahi/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(AppError::internal)
}

/// How the exchange is going.
pub fn exchange_status(app: &mut App, (): ()) -> Result<ExchangeStatus, AppError> {
    app.in_earnest()?;
    app.person()?;
    status(app)
}

/// Chooses whether the exchange of this device begins by itself: where data cost money, whoever
/// carries it says when.
pub fn choose_exchange(app: &mut App, chosen: ByItself) -> Result<ExchangeStatus, AppError> {
    app.in_earnest()?;
    app.person()?;
    app.store()?
        .set_setting(BY_HAND, &[u8::from(!chosen.by_itself)])?;
    // By itself it begins at once; by hand nothing goes on that nobody pressed for.
    app.exchange.next_try_up_ms = None;
    if !chosen.by_itself {
        app.exchange.problem = None;
    }
    app.touch("exchange");
    status(app)
}

/// Exchanges now, until neither side has more.
pub async fn sync_now(shared: &Arc<Shared>, (): ()) -> Result<ExchangeStatus, AppError> {
    run(shared).await?;
    status(&shared.lock())
}

/// Enrols the first person, or another one, on this device; or the device anew after it was
/// frozen. Somebody who is enrolled already must be signed in for that.
pub async fn enrol(shared: &Arc<Shared>, input: Enrol) -> Result<AppState, AppError> {
    let (address, code) = invitation(&input)?;
    App::check_pin(&input.pin)?;
    let (request, keys, sender) = {
        let mut app = shared.lock();
        if app.is_enrolled() {
            app.person()?;
        }
        enrolment(&mut app, &code)?
    };
    let bytes = keys.seal(Purpose::Enrol, sender, &encoded(&request))?;
    let answer = post(shared, &address, "enrol", bytes.clone()).await?;
    let opened = open(&answer).map_err(|_| Problem::CentreNotOurs {
        address: address.clone(),
    })?;
    let answer: EnrolAnswer = read(&opened.body).map_err(|_| Problem::CentreNotOurs {
        address: address.clone(),
    })?;
    let welcome = match answer {
        EnrolAnswer::Welcome(welcome) => welcome,
        EnrolAnswer::WrongCode => return Err(Problem::InvitationWrong.into()),
        EnrolAnswer::Expired => return Err(Problem::InvitationExpired.into()),
    };
    // The first answer brings the key that all later ones must be signed with; an answer that is
    // not signed by the key in it was altered.
    let request_hash = *blake3::hash(&bytes).as_bytes();
    opened.verify(Purpose::Answer(request_hash), &welcome.centre)?;
    {
        let mut app = shared.lock();
        let identity = Identity {
            device: welcome.device,
            epoch: welcome.epoch,
            signing_key: keys.secret(),
            centre_key: *welcome.centre,
            centre_url: address,
            incarnation: welcome.incarnation,
        };
        app.take_up(&identity, (welcome.person, &welcome.name), &input.pin)?;
        app.enrolling = None;
        app.exchange.problem = None;
    }
    // Her areas come with the first exchange; without it she is enrolled all the same.
    if let Err(problem) = run(shared).await {
        tracing::warn!(%problem, "the first exchange failed");
    }
    shared.lock().state()
}

/// Exchanges until neither side has more, or something goes wrong. One exchange at a time: who
/// comes second waits for the first, and then hands over what was recorded meanwhile.
pub async fn run(shared: &Arc<Shared>) -> Result<(), AppError> {
    let turn = Turn::take(shared).await;
    let outcome = rounds(shared).await;
    drop(turn);
    let mut app = shared.lock();
    let (now_ms, up_ms, chance) = (
        app.world().now_ms(),
        app.world().up_ms(),
        app.world().number(),
    );
    let progress = &mut app.exchange;
    match &outcome {
        Ok(()) => {
            progress.last_ok_ms = Some(now_ms);
            progress.problem = None;
            progress.next_try_up_ms = Some(up_ms + QUIET_WAIT_MS + chance % (QUIET_WAIT_MS / 4));
        }
        Err(problem) => {
            let retry_after = match problem {
                AppError::Problem(Problem::CentreBusy { retry_ms }) => Some(*retry_ms),
                _ => None,
            };
            let wait_ms = progress.pace.failed(chance, retry_after);
            progress.problem = Some(problem.clone());
            progress.next_try_up_ms = Some(up_ms + wait_ms);
        }
    }
    app.touch("exchange");
    outcome
}

/// Keeps exchanging as long as the program runs: when something was recorded, when it is time to
/// try again, and every minute otherwise. Does nothing while nobody has unlocked since the start.
/// Where it is begun by hand, only an exchange that went wrong is tried again.
pub async fn keep_going(shared: Arc<Shared>) {
    loop {
        let wait = {
            let app = shared.lock();
            let ready = app
                .store()
                .is_ok_and(|store| store.identity().is_ok_and(|i| i.is_some()))
                && (by_itself(&app).unwrap_or(true) || app.exchange.problem.is_some());
            let up_ms = app.world().up_ms();
            let next = app.exchange.next_try_up_ms.unwrap_or(up_ms);
            ready.then(|| next.saturating_sub(up_ms))
        };
        match wait {
            Some(0) => {
                // The problem is kept in the status, where people see it.
                let _ = run(&shared).await;
            }
            Some(wait_ms) => {
                let wait = Duration::from_millis(wait_ms.min(QUIET_WAIT_MS));
                tokio::select! {
                    () = tokio::time::sleep(wait) => {}
                    () = shared.nudge.notified() => tokio::time::sleep(NUDGE_WAIT).await,
                }
            }
            None => tokio::time::sleep(Duration::from_millis(500)).await,
        }
    }
}

/// Asks the centre something, or orders it.
pub(crate) async fn ask(shared: &Arc<Shared>, ask: Ask) -> Result<Told, AppError> {
    let (me, address, bytes) = {
        let app = shared.lock();
        let (me, address) = me(&app)?;
        let bytes = me
            .keys
            .seal(Purpose::Ask, (me.device, me.epoch), &encoded(&ask))?;
        (me, address, bytes)
    };
    let answer = post(shared, &address, "ask", bytes.clone()).await?;
    let opened = open(&answer).map_err(AppError::from)?;
    let hash = *blake3::hash(&bytes).as_bytes();
    opened
        .verify(Purpose::Answer(hash), &me.centre)
        .map_err(|_| Problem::CentreNotOurs { address })?;
    Ok(read(&opened.body)?)
}

/// The address that this device was enrolled at.
pub(crate) fn address(app: &App) -> Result<String, AppError> {
    me(app).map(|(_, address)| address)
}

fn by_itself(app: &App) -> Result<bool, AppError> {
    Ok(app.store()?.setting(BY_HAND)?.as_deref() != Some(&[1]))
}

pub(crate) fn status(app: &App) -> Result<ExchangeStatus, AppError> {
    let progress = &app.exchange;
    let up_ms = app.world().up_ms();
    let by_itself = by_itself(app)?;
    let tries = by_itself || progress.problem.is_some();
    Ok(ExchangeStatus {
        exchanged: app.store()?.exchanged()?,
        running: progress.running,
        rounds: progress.rounds,
        bytes_up: progress.bytes_up,
        bytes_down: progress.bytes_down,
        received: progress.received,
        fetched: progress.fetched,
        left: progress.left,
        changes: progress.changes,
        last_ok_ms: progress.last_ok_ms,
        by_itself,
        next_try_ms: progress
            .next_try_up_ms
            .filter(|_| tries)
            .map(|next| next.saturating_sub(up_ms)),
        problem: progress.problem.clone(),
    })
}

async fn rounds(shared: &Arc<Shared>) -> Result<(), AppError> {
    let mut next = Next::Again;
    for _ in 0..MOST_ROUNDS {
        let (me, address, posted, began_ms) = {
            let app = shared.lock();
            let (me, address) = me(&app)?;
            let (piece, clock) = (app.exchange.pace.piece(), app.clock());
            let load = round::load(app.store()?, next, piece, clock)?;
            let posted = sync::device::request(&me, load)?;
            (me, address, posted, app.world().up_ms())
        };
        let reply = send(shared, &address, "exchange", posted.bytes.clone()).await?;
        if reply.status == GAP && next != Next::Bare {
            // A restored centre lacks what came before. Asked without operations, it says so.
            next = Next::Bare;
            continue;
        }
        let mut app = shared.lock();
        let bytes = app.exchange.doubt(reply.body(&address))?;
        let elapsed_ms = app.world().up_ms().saturating_sub(began_ms);
        let moved = posted.bytes.len() as u64 + bytes.len() as u64;
        app.exchange.pace.went_well(moved, elapsed_ms);
        let answer = sync::device::answer(&me, &posted, &bytes)
            .map_err(|error| not_believed(error, &address))?;
        next = take_in(&mut app, &me, &posted, answer)?;
        if next == Next::Done {
            return Ok(());
        }
    }
    Ok(())
}

fn me(app: &App) -> Result<(Me, String), AppError> {
    let identity = app.store()?.identity()?.ok_or(Problem::NotEnrolled)?;
    let me = Me {
        device: identity.device,
        epoch: identity.epoch,
        keys: Keys::from_secret(&identity.signing_key),
        centre: identity.centre_key,
    };
    Ok((me, identity.centre_url))
}

type Sender = (domain::DeviceId, u16);

/// The request of an enrolment, and the keys and name under which it is sent.
fn enrolment(app: &mut App, code: &str) -> Result<(EnrolRequest, Keys, Sender), AppError> {
    let frozen = matches!(
        app.exchange.problem,
        Some(AppError::Problem(
            Problem::DeviceFrozen | Problem::DeviceUnknown
        ))
    );
    let known = match app.store() {
        Ok(store) => store.identity()?,
        Err(_) => None,
    };
    if let Some(identity) = known.as_ref().filter(|_| !frozen) {
        let keys = Keys::from_secret(&identity.signing_key);
        let device = Some(identity.device);
        let request = EnrolRequest {
            code: code.to_owned(),
            key: keys.public().into(),
            device,
        };
        return Ok((request, keys, (identity.device, identity.epoch)));
    }
    let secret = match &app.enrolling {
        Some((earlier, secret)) if earlier == code => secret.clone(),
        _ => {
            let mut secret = Zeroizing::new([0; 32]);
            app.world().chance(&mut secret[..]);
            secret
        }
    };
    app.enrolling = Some((code.to_owned(), secret.clone()));
    let keys = Keys::from_secret(&secret);
    let device = known.map(|identity| identity.device);
    let request = EnrolRequest {
        code: code.to_owned(),
        key: keys.public().into(),
        device,
    };
    Ok((request, keys, (domain::DeviceId::CENTRE, 0)))
}

/// The address and the code, also when the whole invitation was pasted into one field.
fn invitation(input: &Enrol) -> Result<(String, String), AppError> {
    let (address, code) = match input.code.rsplit_once('#') {
        Some((address, code)) => (address.to_owned(), code),
        None => (input.address.clone(), input.code.as_str()),
    };
    let address = address.trim().trim_end_matches('/');
    let address = if address.contains("://") {
        address.to_owned()
    } else if address.starts_with("127.") || address.starts_with("localhost") {
        format!("http://{address}")
    } else {
        format!("https://{address}")
    };
    let parsed = reqwest::Url::parse(&address).map_err(|_| Problem::AddressInvalid)?;
    if !matches!(parsed.scheme(), "http" | "https") || parsed.host_str().is_none() {
        return Err(Problem::AddressInvalid.into());
    }
    let code = plain_code(code);
    if code.is_empty() {
        return Err(Problem::InvitationWrong.into());
    }
    Ok((address, code))
}

/// Takes an answer in, and tells the window what changed.
fn take_in(app: &mut App, me: &Me, posted: &Posted, answer: Answer) -> Result<Next, AppError> {
    let server_ms = answer.server_ms;
    // Who asks for the whole vector says nothing of what is left.
    let left = (!answer.wants_vector).then_some(answer.left);
    let fetched: usize = answer.feeds.iter().map(|feed| feed.entries.len()).sum();
    let taken = round::take_in(app.store_mut()?, me, posted, answer)?;
    app.heard_clock(server_ms)?;
    app.exchange.rounds += 1;
    app.exchange.received += taken.applied;
    app.exchange.fetched += fetched as u64;
    app.exchange.left = left.unwrap_or(app.exchange.left);
    for scope in &taken.touched {
        app.touch_scope(scope);
    }
    if taken.rebuilt {
        app.exchange.changed();
    }
    match taken.refused {
        Some(Refused::Frozen | Refused::OldEpoch) => Err(Problem::DeviceFrozen.into()),
        Some(Refused::Revoked) => Err(Problem::DeviceRevoked.into()),
        None => Ok(taken.next),
    }
}

/// The status with which the centre sends a device back to where a gap begins.
const GAP: u16 = 409;

/// What came back, whatever its status.
struct Reply {
    status: u16,
    retry_ms: Option<u64>,
    bytes: Vec<u8>,
}

impl Reply {
    fn body(self, address: &str) -> Result<Vec<u8>, AppError> {
        if self.status == 200 {
            return Ok(self.bytes);
        }
        Err(refused(self.status, self.retry_ms, &self.bytes, address))
    }
}

async fn post(
    shared: &Arc<Shared>,
    address: &str,
    path: &str,
    body: Vec<u8>,
) -> Result<Vec<u8>, AppError> {
    send(shared, address, path, body).await?.body(address)
}

async fn send(
    shared: &Arc<Shared>,
    address: &str,
    path: &str,
    body: Vec<u8>,
) -> Result<Reply, AppError> {
    let up = body.len() as u64;
    let mut bytes = Vec::new();
    let url = format!("{address}/v1/{path}");
    let sent = shared
        .http
        .post(url)
        .header("content-type", "application/octet-stream")
        .body(body);
    let mut response = sent
        .send()
        .await
        .map_err(|error| unreachable(&error, address))?;
    let status = response.status().as_u16();
    let retry_ms = response
        .headers()
        .get("retry-after")
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok())
        .map(|seconds| seconds.saturating_mul(1_000));
    shared.lock().exchange.bytes_up += up;
    // Counted as they come: on a slow link whoever waits sees that something moves.
    while let Some(part) = response
        .chunk()
        .await
        .map_err(|error| unreachable(&error, address))?
    {
        shared.lock().exchange.bytes_down += part.len() as u64;
        bytes.extend_from_slice(&part);
    }
    Ok(Reply {
        status,
        retry_ms,
        bytes,
    })
}

#[derive(Deserialize)]
struct Refusal {
    code: String,
    #[serde(default, rename = "ref")]
    reference: String,
}

/// What a status other than 200 means. Only a body of ours is believed to come from a centre.
fn refused(status: u16, retry_ms: Option<u64>, body: &[u8], address: &str) -> AppError {
    let not_ours = || Problem::CentreNotOurs {
        address: address.to_owned(),
    };
    if matches!(status, 429 | 502 | 503 | 504) {
        return Problem::CentreBusy {
            retry_ms: retry_ms.unwrap_or(30_000),
        }
        .into();
    }
    let Ok(refusal) = serde_json::from_slice::<Refusal>(body) else {
        return not_ours().into();
    };
    tracing::warn!(status, code = refusal.code, "the centre refused");
    match (status, refusal.code.as_str()) {
        (401, "unknown-device") => Problem::DeviceUnknown.into(),
        // The centre keeps one key a device: another enrolment replaced ours.
        (401, _) => Problem::DeviceFrozen.into(),
        (403, "revoked") => Problem::DeviceRevoked.into(),
        (403, _) => Problem::DeviceFrozen.into(),
        (408, _) => Problem::CentreUnreachable {
            address: address.to_owned(),
        }
        .into(),
        (400 | GAP | 413, _) => Problem::AnswerDamaged.into(),
        (426, _) => Problem::UpdateNeeded.into(),
        (500.., _) => Problem::CentreFailed {
            reference: refusal.reference,
        }
        .into(),
        _ => not_ours().into(),
    }
}

fn unreachable(error: &reqwest::Error, address: &str) -> AppError {
    // Only the kind: the whole text names the office's address.
    tracing::info!(
        timeout = error.is_timeout(),
        connect = error.is_connect(),
        "no answer"
    );
    if error.is_body() || error.is_decode() {
        return Problem::AnswerDamaged.into();
    }
    Problem::CentreUnreachable {
        address: address.to_owned(),
    }
    .into()
}

fn not_believed(error: sync::ProtocolError, address: &str) -> AppError {
    match error {
        sync::ProtocolError::WrongSignature => Problem::CentreNotOurs {
            address: address.to_owned(),
        }
        .into(),
        other => other.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_damaged_byte_does_not_send_anybody_to_enrol_again() {
        let mut progress = Progress::default();
        let frozen = || Err(Problem::DeviceFrozen.into());
        let damaged = Err(Problem::AnswerDamaged.into());
        assert_eq!(progress.doubt(frozen()), damaged);
        assert_eq!(progress.doubt(Ok(vec![1])), Ok(vec![1]));
        assert_eq!(progress.doubt(frozen()), damaged);
        assert_eq!(progress.doubt(frozen()), damaged);
        assert_eq!(progress.doubt(frozen()), frozen(), "said again and again");
    }
}
