//! The centre on a real socket: statuses, limits, stopping.

use std::net::SocketAddr;
use std::time::Duration;

use domain::DeviceId;
use domain::operation::encoded;
use server::Config;
use sync::ask::{EnrolAnswer, EnrolRequest};
use sync::device::{Load, Me, request};
use sync::seal::{Keys, Purpose, open, read};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<Result<(), server::ServerError>>,
    _folder: tempfile::TempDir,
}

async fn running(change: impl FnOnce(&mut Config)) -> Running {
    let folder = tempfile::tempdir().expect("a folder");
    let centre = server::open(folder.path()).expect("opens");
    let mut config = Config::default();
    change(&mut config);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listens");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let served = tokio::spawn(server::serve(centre, config, listener, async {
        let _ = stopped.await;
    }));
    Running {
        address,
        stop,
        served,
        _folder: folder,
    }
}

impl Running {
    fn me(&self, secret: u8) -> Me {
        let keys = Keys::from_secret(&[secret; 32]);
        Me {
            device: DeviceId(9),
            epoch: 1,
            keys,
            centre: [0; 32],
        }
    }

    async fn send(&self, head: &str, body: &[u8]) -> (u16, String, Vec<u8>) {
        let mut stream = TcpStream::connect(self.address).await.expect("connects");
        let head = format!("{head} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n");
        let head = format!("{head}content-length: {}\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).await.expect("writes");
        // A server that refuses at the head may close before the body is through.
        let _ = stream.write_all(body).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let end = answer
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .expect("a head");
        let head = String::from_utf8(answer[..end].to_vec())
            .expect("text")
            .to_lowercase();
        (
            head[9..12].parse().expect("a status"),
            head,
            answer[end + 4..].to_vec(),
        )
    }

    async fn code(&self, head: &str, body: &[u8]) -> (u16, String) {
        let (status, _, body) = self.send(head, body).await;
        let body: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
        (status, body["code"].as_str().unwrap_or_default().to_owned())
    }
}

#[tokio::test]
async fn it_says_what_it_is_and_refuses_by_status_and_code() {
    let centre = running(|_| {}).await;
    let (status, _, body) = centre.send("GET /v1/health", b"").await;
    let body: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!((status, &body["name"]), (200, &"bahi".into()));
    assert_eq!(body["protocols"], serde_json::json!([1]));
    let malformed = centre.code("POST /v1/exchange", b"hello").await;
    assert_eq!(malformed, (400, "malformed".to_owned()));
    let posted = request(&centre.me(1), Load::default()).expect("seals");
    let unknown = centre.code("POST /v1/exchange", &posted.bytes).await;
    assert_eq!(unknown, (401, "unknown-device".to_owned()));
    let mut newer = posted.bytes.clone();
    newer[1] = 9;
    assert_eq!(
        centre.code("POST /v1/exchange", &newer).await,
        (426, "version".to_owned())
    );
    let large = vec![0; (10 << 20) + 1];
    assert_eq!(
        centre.code("POST /v1/exchange", &large).await,
        (413, "too-large".to_owned())
    );
}

#[tokio::test]
async fn a_wrong_code_is_answered_under_the_centres_seal() {
    let centre = running(|_| {}).await;
    let keys = Keys::from_secret(&[3; 32]);
    let code = "0123456789".to_owned();
    let body = encoded(&EnrolRequest {
        code,
        key: keys.public().into(),
        device: None,
    });
    let sealed = keys
        .seal(Purpose::Enrol, (DeviceId::CENTRE, 0), &body)
        .expect("seals");
    let (status, _, answer) = centre.send("POST /v1/enrol", &sealed).await;
    assert_eq!(status, 200);
    let opened = open(&answer).expect("opens");
    assert_eq!(
        read::<EnrolAnswer>(&opened.body),
        Ok(EnrolAnswer::WrongCode)
    );
}

#[tokio::test]
async fn more_than_it_can_take_are_asked_to_come_again() {
    let centre = running(|config| config.most_at_once = 0).await;
    let (status, head, _) = centre.send("POST /v1/exchange", b"x").await;
    assert_eq!(status, 503);
    assert!(head.contains("retry-after: "), "{head}");
}

#[tokio::test]
async fn a_request_that_stops_coming_is_given_up() {
    let centre = running(|config| config.idle = Duration::from_millis(50)).await;
    let mut stream = TcpStream::connect(centre.address).await.expect("connects");
    let head = b"POST /v1/exchange HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc";
    stream.write_all(head).await.expect("writes");
    let mut answer = vec![0; 64];
    let length = stream.read(&mut answer).await.expect("reads");
    assert!(answer[..length].starts_with(b"HTTP/1.1 408"));
}

#[tokio::test]
async fn it_stops_when_told_even_while_a_request_hangs() {
    let centre = running(|config| config.grace = Duration::from_millis(200)).await;
    let (status, ..) = centre.send("GET /v1/health", b"").await;
    assert_eq!(status, 200);
    let mut stream = TcpStream::connect(centre.address).await.expect("connects");
    let head = b"POST /v1/exchange HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc";
    stream.write_all(head).await.expect("writes");
    tokio::time::sleep(Duration::from_millis(50)).await;
    centre.stop.send(()).expect("tells");
    let served = tokio::time::timeout(Duration::from_secs(5), centre.served).await;
    served
        .expect("in time")
        .expect("no panic")
        .expect("stops well");
}
