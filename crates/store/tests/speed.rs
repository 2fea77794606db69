//! How long things take on a large device. Run with `--release -- --ignored --nocapture`.

mod common;

use std::time::Duration;

use common::*;
use domain::ledger::{Head, Purse};
use domain::shg::meeting::Line;
use domain::{
    Change, DeviceId, GroupId, MemberId, MemberTag, Operation, Paise, PersonId, Scope, shg,
};
use store::{Entry, EntryBody, FeedNews, GroupFilter, News, Store};
use uuid::Uuid;

const FIRST: &[&str] = &[
    "Fatima",
    "Zainab",
    "Saraswati",
    "Kamla",
    "Nasreen",
    "Shabnam",
    "Sunita",
];
const LAST: &[&str] = &["Bano", "Devi", "Begum", "Akhter", "Kumari"];

fn timed<T>(what: &str, most: Duration, work: impl FnOnce() -> T) -> T {
    #[expect(clippy::disallowed_methods, reason = "a measurement")]
    let start = std::time::Instant::now();
    let answer = work();
    let took = start.elapsed();
    println!("{what}: {took:?}");
    assert!(took <= most, "{what} took {took:?}, at most {most:?}");
    answer
}

/// A group with its members as a feed from another device.
fn feed(number: u32, members: u32, seq: &mut u64) -> FeedNews {
    let group = GroupId(Uuid::from_u128(0x1_0000_0000 + u128::from(number)));
    let scope = Scope::Group(group);
    let village = domain::VillageId(Uuid::from_u128(0x5_0000 + u128::from(number / 10)));
    let name = format!("{} {number}", FIRST[number as usize % FIRST.len()]);
    let added = shg::Group {
        village,
        ..group_of(group, &name)
    };
    let mut changes = vec![shg::Change::GroupAdded(Box::new(added))];
    for nth in 0..members {
        let at = (number * members + nth) as usize;
        let name = format!("{} {}", FIRST[at % FIRST.len()], LAST[at / 7 % LAST.len()]);
        let id = MemberId(Uuid::from_u128(0x2_0000_0000_0000 + at as u128));
        let member = shg::Member {
            id,
            ..member_of(nth + 1, &name)
        };
        changes.push(shg::Change::MemberAdded(Box::new(member)));
    }
    let mut chain = [0; 32];
    let entries = changes.into_iter().map(|change| {
        *seq += 1;
        let change = Change::Shg(change);
        let (device, by) = (DeviceId(9), PersonId(9));
        let operation = Operation {
            device,
            epoch: 1,
            seq: *seq,
            by,
            seen: 0,
            at: clock(),
            scope,
            change,
        };
        let bytes = operation.encode();
        let disposition = domain::Disposition::Posted;
        let hash = blake3::hash(&bytes);
        chain = domain::disposition::chained(&chain, hash.as_bytes(), &disposition);
        Entry {
            disposition,
            body: EntryBody::Operation(bytes),
        }
    });
    let entries = entries.collect();
    FeedNews {
        scope,
        from: 1,
        entries,
        chain,
    }
}

#[test]
#[ignore = "a measurement"]
#[expect(clippy::too_many_lines, reason = "one device, measured step by step")]
fn a_large_device_is_quick() {
    let ms = Duration::from_millis;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    let mut store = Store::open(&path, &[7; 32]).expect("opens");
    store.set_identity(&identity(1)).expect("enrols");
    let mut seq = 0;
    let groups: u32 = std::env::var("GROUPS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(1_000);
    for batch in 0..groups / 100 {
        let feeds = (0..100)
            .map(|nth| feed(batch * 100 + nth, 12, &mut seq))
            .collect();
        let news = News {
            feeds,
            ..News::default()
        };
        timed("1,300 entries", ms(2_000), || {
            store.receive(&news).expect("receives")
        });
    }
    drop(store);
    let mut store = timed("open", ms(150), || {
        Store::open(&path, &[7; 32]).expect("opens")
    });
    let filter = GroupFilter::default();
    let all = timed("all groups", ms(400), || {
        store.groups(&filter).expect("reads")
    });
    assert_eq!(all.len(), groups as usize);
    let first = GroupFilter {
        limit: 100,
        ..filter
    };
    timed("100 groups", ms(100), || {
        store.groups(&first).expect("reads")
    });
    for text in [
        "s",
        "fa",
        "fatima",
        "fatima ba",
        "सरस्वती",
        "zainab kum",
        "fatima 77",
        "nobody",
    ] {
        timed(&format!("find {text}"), ms(50), || {
            store.find(text, 50).expect("finds")
        });
    }
    timed("likely", ms(100), || {
        store
            .likely_members(all[0].id, "Fatema Banoo", Some("Ghulam"))
            .expect("finds")
    });
    let page = timed("a group", ms(50), || store.group(all[0].id).expect("reads")).expect("there");
    let tags: Vec<MemberTag> = page.members.iter().map(|member| member.tag).collect();
    for nth in 0..5 {
        let mut meeting = meeting_of("2026-11-14", &[1, 2], 50, Paise::ZERO);
        meeting.date = day("2026-11-14").plus_days(nth);
        meeting.rows = tags
            .iter()
            .map(|tag| shg::MemberRow {
                member: *tag,
                ..meeting.rows[0].clone()
            })
            .collect();
        meeting.signatories = tags[..2].to_vec();
        meeting.lines = (0..26)
            .map(|_| Line {
                head: Head::Donation,
                paid: false,
                amount: Paise::rupees(1),
                purse: Purse::Bank,
                member: None,
                note: None,
                folio: None,
                account: None,
            })
            .collect();
        meeting.count.clear();
        let expected = meeting.totals().expected_cash;
        meeting.count.push(shg::meeting::Pieces {
            value: expected,
            pieces: 1,
        });
        let change = Change::Shg(shg::Change::MeetingClosed(Box::new(meeting)));
        timed("close a meeting", ms(20), || {
            done(&mut store, Scope::Group(all[0].id), change);
        });
    }
    timed("block", ms(200), || {
        let today = day("2026-11-14");
        store.block(None, today.month(), today).expect("reads")
    });
    timed("exchanged", ms(50), || store.exchanged().expect("reads"));
    let report = timed("check", ms(60_000), || store.check().expect("checks"));
    assert!(report.equal, "{:?}", report.differences);
}
