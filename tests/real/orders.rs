//! Orders of a supervisor over a link that somebody listens to, or that loses answers.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use serde_json::{Value, json};
use sync::ask::Told;
use sync::seal::{open, read};
use tests::process::Device;
use tests::proxy::{Direction, Plan, Proxy};

use crate::stage::{PIN, Stage};

fn supervisor(stage: &Stage, proxy: &Proxy) -> Device {
    let code = stage.invite("Nasreen Akhtar", "supervisor");
    let device = Device::enrol(&stage.path("supervisor"), PIN, proxy.addr(), &code);
    device.sync();
    device
}

fn zahra(stage: &Stage) -> Value {
    let area = json!({ "kind": "village", "id": stage.village });
    json!({ "name": "Zahra", "assignments": [{ "role": "crp", "area": area }] })
}

/// How many people of this name the centre knows.
fn called(device: &Device, name: &str) -> usize {
    let people = device.get("people", &Value::Null);
    let people = people.as_array().unwrap().iter();
    people.filter(|person| person["name"] == name).count()
}

/// The request to a path among bytes that went over a link.
fn request_to(path: &str, bytes: &[u8]) -> Vec<u8> {
    let line = format!("POST {path} ");
    let begin = find(line.as_bytes(), bytes).expect("it was sent");
    let request = &bytes[begin..];
    let body = find(b"\r\n\r\n", request).unwrap() + 4;
    request[..body + length(&request[..body])].to_vec()
}

/// Sends the bytes of a request, and answers what the centre tells.
fn bring(request: &[u8], to: SocketAddr) -> Told {
    let mut stream = TcpStream::connect(to).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = Vec::new();
    let body = loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).unwrap();
        assert!(count > 0, "{}", String::from_utf8_lossy(&answer));
        answer.extend(&chunk[..count]);
        let Some(head) = find(b"\r\n\r\n", &answer) else {
            continue;
        };
        let (head, body) = answer.split_at(head + 4);
        if body.len() >= length(head) {
            break body.to_vec();
        }
    };
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{answer:?}");
    read(&open(&body).unwrap().body).unwrap()
}

fn find(part: &[u8], bytes: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|one| one == part)
}

fn length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let mut lines = head.lines();
    let length = lines.find_map(|line| line.strip_prefix("content-length: "));
    length.unwrap().trim().parse().unwrap()
}

#[test]
fn an_order_that_somebody_recorded_is_not_carried_out_again() {
    let stage = Stage::new();
    let proxy = Proxy::start(stage.centre.addr(), Plan::Pass);
    let device = supervisor(&stage, &proxy);
    proxy.listen_in();
    let added = device.get("add_person", &zahra(&stage));
    let recorded = request_to("/v1/ask", &proxy.overheard());
    // As long as it is the last order it is answered as it was, for that answer may have been lost.
    assert!(matches!(
        bring(&recorded, stage.centre.addr()),
        Told::Added(_)
    ));
    assert_eq!(called(&device, "Zahra"), 1);
    let invite = json!({ "person": added["person"], "hours": 24 });
    proxy.listen_in();
    let first = device.get("invite", &invite);
    let recorded_invite = request_to("/v1/ask", &proxy.overheard());
    assert_eq!(bring(&recorded, stage.centre.addr()), Told::OutOfTurn(2));
    assert_eq!(called(&device, "Zahra"), 1);
    // A second invitation is another order, and the first one cannot be had anew.
    let second = device.get("invite", &invite);
    assert_ne!(first["code"], second["code"]);
    assert_eq!(
        bring(&recorded_invite, stage.centre.addr()),
        Told::OutOfTurn(3)
    );
}

/// Adds somebody of whom the centre knows, while the answer did not come.
fn unanswered(device: &Device, proxy: &Proxy, stage: &Stage) -> Value {
    for nth in 1..=9 {
        let mut order = zahra(stage);
        let name = format!("Zahra {nth}");
        order["name"] = json!(name);
        proxy.set_plan(Plan::Cut {
            direction: Direction::Down,
            after: proxy.counts().down + 20,
        });
        // A round that the device makes by itself may run into the cut instead.
        if device.call("add_person", &order).is_err() && called(device, &name) == 1 {
            return order;
        }
    }
    panic!("no answer was cut");
}

#[test]
fn an_order_whose_answer_was_lost_is_given_again_and_done_once() {
    let stage = Stage::new();
    let proxy = Proxy::start(stage.centre.addr(), Plan::Pass);
    let mut device = supervisor(&stage, &proxy);
    // The answer is cut: the centre did it, and the device does not know.
    let order = unanswered(&device, &proxy, &stage);
    let name = order["name"].as_str().unwrap();
    // Not even a device that was switched off meanwhile gives another order.
    device.kill();
    device.restart();
    device.ok("add_person", &order);
    assert_eq!(called(&device, name), 1);
    // The order itself never arrives, and is done when it is given again.
    let mut other = zahra(&stage);
    other["name"] = json!("Nargis");
    proxy.set_plan(Plan::Refuse);
    device.call("add_person", &other).unwrap_err();
    proxy.set_plan(Plan::Pass);
    assert_eq!(called(&device, "Nargis"), 0);
    let added = device.get("add_person", &other);
    assert_eq!(called(&device, "Nargis"), 1);
    // And the device goes on: another person of the same name is another order.
    device.ok("add_person", &other);
    assert_eq!(called(&device, "Nargis"), 2);
    let invite = json!({ "person": added["person"], "hours": 24 });
    assert!(device.get("invite", &invite)["code"].is_string());
}
