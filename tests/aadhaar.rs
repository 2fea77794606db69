//! No Aadhaar number anywhere (shg.md 6 and 10, check 15): typed into every text of every command,
//! and looked for in everything that device and centre keep.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use std::path::Path;

use app::keys::KeyFile;
use app::world::Machine;
use domain::aadhaar;
use domain::role::Role;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};

use crate::books::{closed, loan, monthly, of, organisation, received, tag, voucher};
use crate::stories::{Device, Office, member};

/// A number that may be an Aadhaar number, as people type it.
struct Number {
    plain: String,
}

impl Number {
    fn new() -> Self {
        let numbers = (0..10).map(|last| format!("23456789012{last}"));
        let plain = numbers
            .into_iter()
            .find(|text| aadhaar::is_in(text))
            .unwrap();
        Self { plain }
    }

    fn devanagari(&self) -> String {
        let digits = self.plain.chars().map(|c| c.to_digit(10).unwrap());
        digits
            .map(|digit| char::from_u32(0x966 + digit).unwrap())
            .collect()
    }

    /// Together, in groups, and in another script.
    fn written(&self) -> [String; 4] {
        let plain = &self.plain;
        let parts = [&plain[..4], &plain[4..8], &plain[8..]];
        [
            plain.clone(),
            parts.join(" "),
            parts.join("-"),
            self.devanagari(),
        ]
    }

    /// Whether a stored thing holds it in one of the ways in which it was typed.
    fn is_in(&self, bytes: &[u8]) -> bool {
        self.written().iter().any(|way| {
            bytes
                .windows(way.len())
                .any(|window| window == way.as_bytes())
        })
    }
}

/// What is written by hand, by the names of its fields. The numbers of the bank (`account`,
/// `number`, `reference`) are none of these: one in ten of twelve digits looks like an Aadhaar
/// number (docs/data.md).
const FREE: [&str; 34] = [
    "name",
    "panchayat",
    "relation_name",
    "mobile",
    "nominee",
    "note",
    "place",
    "time",
    "visitors",
    "text",
    "purpose",
    "explanation",
    "narration",
    "reason",
    "resolution",
    "bank",
    "branch",
    "exception",
    "remark",
    "signed_by",
    "product",
    "landmark",
    "met",
    "advice",
    "what",
    "who",
    "referral",
    "letter",
    "by_whom",
    "detail",
    "ifsc",
    "value",
    "title",
    "caption",
];

/// Every place of a free text in what a command is asked.
fn texts(input: &Value, path: &str, found: &mut Vec<String>) {
    match input {
        Value::Object(fields) => {
            for (key, value) in fields {
                let here = format!("{path}/{key}");
                let is_text = value.as_str().is_some_and(|text| !text.is_empty());
                if is_text && FREE.contains(&key.as_str()) {
                    found.push(here);
                } else {
                    texts(value, &here, found);
                }
            }
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                texts(item, &format!("{path}/{nth}"), found);
            }
        }
        _ => {}
    }
}

/// Types the number into every free text of what a command is asked, one after the other.
async fn type_it(device: &Device, command: &str, input: &Value) -> usize {
    let number = Number::new();
    let mut places = Vec::new();
    texts(input, "", &mut places);
    assert!(!places.is_empty(), "{command} has no text");
    for (nth, place) in places.iter().enumerate() {
        let mut typed = input.clone();
        let way = &number.written()[nth % 4];
        *typed.pointer_mut(place).unwrap() = json!(format!("her number is {way}"));
        let refused = device.tried(command, typed).await;
        // The centre says of a person's name only that it cannot be taken.
        let is_of_centre = command == "add_person" && refused.is_some();
        let is_told = refused.as_deref() == Some("aadhaar-refused");
        assert!(is_told || is_of_centre, "{command} {place}: {refused:?}");
    }
    places.len()
}

/// Everything that a device's database holds, as its program sees it.
fn stored(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut keys = KeyFile::load(folder).unwrap();
    let world = Machine::new();
    let person = keys.unlockers(&world)[0].person;
    let key = keys.unlock(person, "270419", &world).unwrap();
    let db = rusqlite::Connection::open(folder.join("bahi.db")).unwrap();
    let hex = blake3::Hash::from_bytes(*key).to_hex();
    db.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    let sql = "select name from sqlite_schema where type = 'table' and sql not like '%virtual%'";
    let mut tables = db.prepare(sql).unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(tables.iter().any(|table| table == "journal"));
    let mut cells = Vec::new();
    for table in tables {
        let mut statement = db.prepare(&format!("select * from \"{table}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        cells.push((table.clone(), bytes.to_vec()));
                    }
                    _ => {}
                }
            }
        }
    }
    cells
}

/// Every file of a folder and those below it.
fn files(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

/// Check 15 and shg.md 6: whoever types a number into whatever text, none is kept, sent, backed up
/// or logged.
#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::too_many_lines,
    reason = "every text of every command, one after the other"
)]
async fn no_aadhaar_number_is_kept_anywhere_whatever_text_it_is_typed_into() {
    let mut office = Office::open().await;
    let crp = office
        .enrol("Nasreen", &[Role::Supervisor, Role::Approver])
        .await;
    let village = crp.village("Chushot Yokma").await;
    let places = crp.call("places", Value::Null).await;
    let areas = places["areas"].as_array().unwrap();
    let block = areas.iter().find(|area| area["level"] == "block").unwrap()["id"].clone();
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab", "Kaneez"]).await;
    let padma = of(&crp, &group, "Padma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 1_000)]);
    draft["loans"] = json!([loan(&padma["tag"], 300, 3, "2026-03-05")]);
    let first = closed(&crp, &group, draft).await;
    let paid = json!({ "group": group, "voucher": voucher("2026-02-20", 10) });
    let month = crp.call("enter_voucher", paid).await;
    let mut records = month["records"].as_array().unwrap().iter();
    let record = records.find(|one| one["date"] == "2026-02-20").unwrap()["operation"].clone();

    let mut new = crate::stories::group(&village, "Gulistan");
    new["bank"] = json!("J&K Bank");
    let mut woman = member(&group, "Sakina");
    for (field, value) in [("mobile", "9419123456"), ("nominee", "Ali")] {
        woman[field] = json!(value);
    }
    let text = |field: &str| {
        json!([{ "field": field, "was": { "kind": "none" },
            "value": { "kind": "text", "value": "new" } }])
    };
    let mut meeting = crp.draft(&group, "2026-03-05").await;
    let mut line = received("donation", 5);
    line["note"] = json!("from the panchayat");
    meeting["lines"] = json!([line]);
    meeting["note"] = json!("a health camp");
    let lent = loan(&tag(&crp, &group, "Zainab").await, 10, 1, "2026-04-05");
    meeting["loans"] = json!([lent]);
    meeting["demands"] = json!([{
        "member": padma["tag"], "amount": 5_000, "purpose": "seed", "priority": 1, "loan": null,
    }]);
    let rows = meeting["rows"].clone();
    meeting["minutes"] = json!({
        "place": "Anganwadi", "time": "11 to 1", "visitors": "the bank sakhi",
        "resolutions": [{
            "text": "A box is bought.", "proposer": rows[0]["member"],
            "seconder": rows[1]["member"],
        }],
    });
    let meeting = crp.counted(&group, meeting).await;
    let mut short = meeting.clone();
    let expected = short["count"][0]["pieces"].as_i64().unwrap();
    short["count"][0]["pieces"] = json!(expected - 1);
    short["explanation"] = json!("a note was torn");
    short["named_by"] = json!([rows[0]["member"], rows[1]["member"]]);
    let enterprise = json!({
        "village": village, "name": "Apricots", "product": "dried", "category": "manufacturing",
        "began": null, "mobile": "9419123456", "landmark": "by the bridge",
        "owner": { "name": "Padma", "group": null, "member": null, "tie": "herself" },
        "registered": "2026-01-10",
    });
    let made = crp.call("add_enterprise", enterprise.clone()).await;
    let of_it = json!({ "enterprise": made["row"]["id"] });
    let mut visit = crp.call("open_visit", of_it).await["draft"].clone();
    for field in ["met", "advice", "referral"] {
        visit[field] = json!("her sister");
    }
    visit["actions"] = json!([{ "what": "buys jars", "who": "Padma", "by": null }]);
    let loans = crp.call("group_loans", json!({ "group": group })).await;
    let borrowing = json!({ "group": group, "borrowing": {
        "tag": 0, "lender": "bank", "kind": "cash-credit", "name": "J&K Bank, Choglamsar",
        "ifsc": "JAKA0CHOGLA", "account": "00123", "sanctioned": "2026-02-10",
        "amount": 500_000, "terms": null,
        "powers": [{ "from": "2026-02-10", "limit": 500_000, "power": 500_000 }],
        "review_due": null, "dose": 1, "subvention": true,
    } });
    let step = json!({ "group": group, "step": {
        "date": "2026-02-15", "dose": 0, "stage": "account-opened", "kind": "cash-credit",
        "amount": 0, "bank": "J&K Bank", "branch": "Choglamsar", "ifsc": "JAKA0CHOGLA",
        "account": "00123", "note": "as asked",
    } });
    let cases = [
        (
            "add_village",
            json!({
                "block": block, "name": "Gongma", "panchayat": "Chushot", "codes": [],
            }),
        ),
        ("add_group", new),
        (
            "edit_group",
            json!({ "group": group, "changes": text("name") }),
        ),
        (
            "edit_group",
            json!({ "group": group, "changes": text("bank") }),
        ),
        (
            "give_code",
            json!({ "group": group, "member": null,
            "code": { "system": "lokos", "value": "77" } }),
        ),
        (
            "end_group",
            json!({ "group": vo, "on": "2026-03-01", "reason": "nobody comes" }),
        ),
        ("add_member", woman),
        (
            "edit_member",
            json!({ "member": padma["id"], "changes": text("name") }),
        ),
        (
            "edit_member",
            json!({ "member": padma["id"], "changes": text("mobile") }),
        ),
        (
            "edit_member",
            json!({ "member": padma["id"], "changes": text("nominee") }),
        ),
        (
            "edit_member",
            json!({ "member": padma["id"], "changes": text("relation-name") }),
        ),
        (
            "edit_member",
            json!({ "member": padma["id"], "changes": [{
                "field": "photo", "was": { "kind": "none" },
                "value": { "kind": "photo", "value": {
                    "hash": "0".repeat(64), "bytes": 9, "caption": "at her door",
                } },
            }] }),
        ),
        ("close_meeting", json!({ "group": group, "draft": meeting })),
        ("close_meeting", json!({ "group": group, "draft": short })),
        (
            "miss_meeting",
            json!({ "group": group, "date": "2026-04-05", "reason": "snow" }),
        ),
        (
            "reverse_meeting",
            json!({
                "operation": first["line"]["operation"], "reason": "counted twice",
            }),
        ),
        (
            "decide_loan",
            json!({
                "group": group, "loan": loans["loans"][0]["loan"], "date": "2026-03-20",
                "what": { "kind": "due-moved", "from": "2026-03-05", "to": "2026-04-05" },
                "resolution": "snow; resolution 3",
            }),
        ),
        (
            "enter_voucher",
            json!({ "group": group, "voucher": voucher("2026-02-21", 10) }),
        ),
        (
            "open_account",
            json!({
                "group": group, "bank": "Gramin Bank", "ifsc": "JAKA0GRAMEN", "number": "00456",
                "is_deposit": false, "opened": "2026-02-10",
            }),
        ),
        ("open_borrowing", borrowing),
        (
            "reverse_record",
            json!({
                "group": group, "operation": record, "reason": "written twice",
            }),
        ),
        (
            "settle_member",
            json!({
                "member": padma["id"], "on": "2026-03-20", "rule": "none", "nominee": "Ali",
                "resolution": "she moves",
            }),
        ),
        (
            "share_surplus",
            json!({
                "group": group, "on": "2026-03-20", "rule": "equal", "surplus": 300,
                "resolution": "one rupee to each",
            }),
        ),
        (
            "merge_members",
            json!({
                "group": group, "kept": padma["id"],
                "other": of(&crp, &group, "Kaneez").await["id"], "reason": "one passbook",
            }),
        ),
        (
            "add_federation_member",
            json!({
                "federation": vo, "group": null, "name": "Gulistan", "joined": "2026-02-05",
            }),
        ),
        (
            "pause_meetings",
            json!({ "group": group, "pause": {
            "from": "2027-01-01", "to": "2027-02-28", "reason": "snow",
        } }),
        ),
        ("step_linkage", step),
        ("add_enterprise", enterprise),
        ("record_visit", json!({ "draft": visit })),
        ("add_person", json!({ "name": "Zahra", "assignments": [] })),
    ];
    let mut typed = 0;
    for (command, input) in &cases {
        typed += type_it(&crp, command, input).await;
    }
    assert!(typed > 50, "{typed}");
    // The same is taken without the number: it was refused for that alone.
    for (command, input) in &cases {
        let refused = crp.tried(command, input.clone()).await;
        assert_ne!(refused.as_deref(), Some("aadhaar-refused"), "{command}");
    }
    // What is only looked for, or asked.
    let number = Number::new();
    for way in number.written() {
        crp.call("find", json!({ "text": way, "limit": 5 })).await;
    }
    crp.call("discard_meeting", json!({ "group": group })).await;
    crp.sync().await;
    office.stop().await;

    let mut cells = stored(crp.folder.path());
    files(crp.folder.path(), &mut cells);
    files(office.backed_up(), &mut cells);
    assert!(cells.iter().any(|(place, _)| place.ends_with("backup.db")));
    for (place, bytes) in cells {
        assert!(!number.is_in(&bytes), "{place} holds it");
    }
}
