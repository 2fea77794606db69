//! Opening: no file that cannot be read is ever written over.

mod common;

use std::fs;

use common::*;
use domain::PersonId;
use store::{Store, StoreError};

mod migrations {
    refinery::embed_migrations!("../../migrations/device");
}

const KEY: &[u8; 32] = &[7; 32];

fn raw(path: &std::path::Path) -> rusqlite::Connection {
    let db = rusqlite::Connection::open(path).expect("opens");
    db.pragma_update(None, "key", format!("x'{}'", "07".repeat(32)))
        .expect("unlocks");
    db
}

#[test]
fn what_was_recorded_is_there_after_closing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    {
        let mut store = Store::open(&path, KEY).expect("opens");
        assert_eq!(store.identity().expect("reads"), None);
        store.set_identity(&identity(1)).expect("enrols");
        assert_eq!(store.bump_start().expect("counts"), 1);
        store.set_setting("language", b"ks").expect("keeps");
        let (scope, change) = group();
        done(&mut store, scope, change);
    }
    let store = Store::open(&path, KEY).expect("opens");
    assert_eq!(store.identity().expect("reads"), Some(identity(1)));
    assert_eq!(store.bump_start().expect("counts"), 2);
    assert_eq!(
        store.setting("language").expect("reads").as_deref(),
        Some(&b"ks"[..])
    );
    assert_eq!(store.setting("another").expect("reads"), None);
    assert_eq!(store.groups(&Default::default()).expect("reads").len(), 1);
    let bytes = fs::read(&path).expect("reads");
    assert!(
        !bytes.starts_with(b"SQLite format 3"),
        "the file is encrypted"
    );
}

#[test]
fn another_key_does_not_open_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    drop(Store::open(&path, KEY).expect("opens"));
    let before = fs::read(&path).expect("reads");
    assert!(matches!(
        Store::open(&path, &[8; 32]),
        Err(StoreError::WrongKey)
    ));
    assert_eq!(fs::read(&path).expect("reads"), before);
    assert!(Store::open(&path, KEY).is_ok());
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    drop(Store::open(&path, KEY).expect("opens"));
    let sql = "insert into refinery_schema_history (version, name, applied_on, checksum)
        values (900, 'future', '2030-01-01T00:00:00Z', '1')";
    raw(&path).execute(sql, []).expect("changes");
    let Err(StoreError::TooNew { found, known }) = Store::open(&path, KEY) else {
        panic!("refused");
    };
    assert_eq!(found, 900);
    assert!(known < found);
}

#[test]
fn a_damaged_file_gives_an_error_and_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    drop(Store::open(&path, KEY).expect("opens"));
    let whole = fs::read(&path).expect("reads");
    for damaged in [
        Vec::new(),
        whole[..100].to_vec(),
        whole[..2_000].to_vec(),
        vec![5; 8_192],
    ] {
        fs::write(&path, &damaged).expect("damages");
        let error = Store::open(&path, KEY).expect_err("refuses");
        assert!(
            matches!(error, StoreError::WrongKey | StoreError::Corrupt(_)),
            "{} bytes: {error}",
            damaged.len()
        );
        assert_eq!(fs::read(&path).expect("reads"), damaged);
    }
    fs::write(&path, &whole[..whole.len() / 2]).expect("damages");
    // SQLite may open it, but whatever is missing is an error, never an empty table.
    match Store::open(&path, KEY) {
        Err(error) => assert!(!matches!(error, StoreError::Full), "{error}"),
        Ok(mut store) => assert!(store.check().is_err()),
    }
}

#[test]
fn a_file_that_is_gone_while_its_log_is_there_is_not_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    fs::write(folder.path().join("bahi.db-wal"), b"log").expect("writes");
    assert!(matches!(
        Store::open(&path, KEY),
        Err(StoreError::Corrupt(_))
    ));
    assert!(!path.exists());
}

#[test]
fn a_cut_while_it_was_being_made_leaves_no_half_made_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    fs::write(folder.path().join("bahi.db.new"), b"half").expect("writes");
    assert!(Store::open(&path, KEY).is_ok());
    assert!(!folder.path().join("bahi.db.new").exists());
}

#[test]
fn what_an_older_version_could_not_read_is_applied_after_the_upgrade() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    let expected = {
        let mut store = Store::open(&path, KEY).expect("opens");
        store.set_identity(&identity(1)).expect("enrols");
        for (scope, change) in [group(), member(1, "Fatima"), member(2, "Zainab")] {
            done(&mut store, scope, change);
        }
        store.digest(None).expect("reads")
    };
    // As a version that did not know members had left it.
    raw(&path)
        .execute_batch(
            "update journal set reading = 2, effective = null, kind = 6 where kind = 4;
             delete from member; delete from claim where op in
             (select op from journal where reading = 2); delete from figure where figure = 2;
             update meta set value = x'00' where key = 'projection';",
        )
        .expect("changes");
    let store = Store::open(&path, KEY).expect("opens");
    assert_eq!(store.digest(None).expect("reads"), expected);
    assert_eq!(store.exchanged().expect("reads").newer, 0);
}

#[test]
fn a_new_enrolment_issues_anew_what_the_centre_does_not_have() {
    let (mut centre, mut store) = begun();
    assert_eq!(store.last_batch_hash().expect("reads"), Some([9; 16]));
    let (scope, change) = meeting("2026-11-07", &[1, 2, 3], 50);
    let arrived = done(&mut store, scope, change);
    // The feed brings it back, and the receipt is lost.
    centre.push(&store);
    centre.pull(&mut store, None);
    let (scope, change) = meeting("2026-11-14", &[1, 2, 3], 50);
    let unsent = done(&mut store, scope, change);
    let (scope, change) = reversal(unsent);
    done(&mut store, scope, change);
    let again = store::Identity {
        epoch: 2,
        ..identity(1)
    };
    store.set_identity(&again).expect("enrols");
    assert_eq!(store.last_batch_hash().expect("reads"), None);
    assert_eq!(store.whereabouts(unsent).expect("reads"), None);
    assert!(store.whereabouts(arrived).expect("reads").is_some());
    let pending = store.pending_operations(0, 1 << 20).expect("reads");
    assert_eq!(pending.len(), 2, "the meeting and its reversal");
    assert!(store.check().expect("checks").equal);
    let (scope, change) = member(4, "Nasreen");
    let made = done(&mut store, scope, change);
    assert_eq!((made.epoch, made.seq), (2, 3));
    centre.exchange(&mut store);
    assert_eq!(store.exchanged().expect("reads").pending, 0);
    let mut other = device(2);
    centre.exchange(&mut other);
    assert_eq!(
        other.digest(Some(scope)).expect("reads"),
        store.digest(Some(scope)).expect("reads")
    );
    assert!(store.check().expect("checks").equal);
}

#[test]
fn a_cut_while_recording_leaves_what_was_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    let copy = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(&path, KEY).expect("opens");
    store.set_identity(&identity(1)).expect("enrols");
    let (scope, change) = group();
    done(&mut store, scope, change);
    let before = store.digest(None).expect("reads");
    let (scope, change) = member(1, "Fatima");
    let made = store.record(PersonId(1), clock(), scope, change, |_| {
        // What the disk has at this moment is what a power cut leaves.
        for name in ["bahi.db", "bahi.db-wal"] {
            fs::copy(folder.path().join(name), copy.path().join(name)).expect("copies");
        }
        Ok(())
    });
    made.expect("records");
    let mut cut = Store::open(&copy.path().join("bahi.db"), KEY).expect("opens");
    assert_eq!(cut.digest(None).expect("reads"), before);
    assert!(cut.check().expect("checks").equal);
    assert_ne!(store.digest(None).expect("reads"), before);
}

/// Makes a folder's database into what a version with these tables would have left of it: the same
/// journal, drafts and values by name, and nothing that newer tables made of them.
fn as_of_version(path: &std::path::Path, version: i32) {
    const KEPT: [&str; 3] = ["meta", "journal", "draft"];
    let mut db = raw(path);
    for table in KEPT {
        let sql = format!("create table kept_{table} as select * from {table}");
        db.execute_batch(&sql).expect("keeps");
    }
    loop {
        let sql = "select name from sqlite_schema where type = 'table' and name not like 'kept_%'
            and name not like 'sqlite_%' order by sql not like 'create virtual%', name limit 1";
        let Ok(table) = db.query_row(sql, [], |row| row.get::<_, String>(0)) else {
            break;
        };
        db.execute_batch(&format!("drop table \"{table}\""))
            .expect("drops");
    }
    let runner = migrations::migrations::runner();
    let runner = runner.set_target(refinery::Target::Version(version));
    runner.run(&mut db).expect("makes the older tables");
    for table in KEPT {
        let sql = format!(
            "delete from {table}; insert into {table} select * from kept_{table};
             drop table kept_{table};"
        );
        db.execute_batch(&sql).expect("brings back");
    }
    let sql = "update meta set value = x'0000000000000000' where key = 'projection'";
    db.execute(sql, []).expect("changes");
}

/// shg.md 10, check 16.
#[test]
fn an_upgrade_with_five_hundred_unsent_meetings_keeps_every_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bahi.db");
    let draft = store::Draft {
        json: "{\"begun\":true}".to_owned(),
        saved_ms: 1,
        by: PersonId(1),
    };
    let first = day("2024-01-01");
    let (digest, unsent) = {
        let mut store = Store::open(&path, KEY).expect("opens");
        store.set_identity(&identity(1)).expect("enrols");
        for (scope, change) in [group(), member(1, "Fatima"), member(2, "Zainab")] {
            done(&mut store, scope, change);
        }
        for nth in 0..500 {
            let date = first.plus_days(nth).to_string();
            let (scope, change) = meeting(&date, &[1, 2], 10 + i64::from(nth % 7));
            done(&mut store, scope, change);
        }
        store.save_draft("meeting", "begun", &draft).expect("keeps");
        let unsent = store.pending_operations(0, 1 << 30).expect("reads");
        (store.digest(None).expect("reads"), unsent)
    };
    assert_eq!(unsent.len(), 503);
    // Before there were books, before who was away, and the version before this one.
    for version in [9, 12, 16] {
        let older = folder.path().join(format!("{version}.db"));
        fs::copy(&path, &older).expect("copies");
        as_of_version(&older, version);
        let mut store = Store::open(&older, KEY).expect("upgrades");
        let kept = store.pending_operations(0, 1 << 30).expect("reads");
        assert!(kept == unsent, "the same bytes in the same order");
        assert_eq!(store.exchanged().expect("reads").pending, 503);
        assert_eq!(store.digest(None).expect("reads"), digest, "from {version}");
        assert!(store.check().expect("checks").equal, "from {version}");
        let begun = store.draft("meeting", "begun").expect("reads");
        assert_eq!(begun.map(|begun| begun.json), Some(draft.json.clone()));
        let saved = store.groups(&Default::default()).expect("reads");
        assert_eq!(saved.len(), 1);
    }
}
