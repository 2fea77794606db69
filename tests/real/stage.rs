//! A block with a centre and enrolled devices, as processes; and the books that the test keeps
//! beside them, to compare with.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use domain::Date;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::process::{Centre, Device, run};

pub(crate) const PIN: &str = "270419";
const BLOCK: &str = "block:6543";

/// The directory's own rows of one block, as published.
const DIRECTORY: [(&str, &str); 3] = [
    (
        "states.csv",
        "S.No.,State Code,State Version,State Name,State Name,Census 2001 Code,\
         Census 2011 Code,State or UT\n17,37,1,LADAKH,LADAKH,,00,U\n",
    ),
    (
        "districts.csv",
        "\"State Code\",\"State Name\",\"District Code\",\"District Name\",\
         \"Census 2001 Code\",\"Census 2011 Code\"\n37,LADAKH,9,\"LEH LADAKH\",7,3\n",
    ),
    (
        "blocks.csv",
        "S.No.,State Code,State Name,District Code,District Name,Block Code,Block Version,\
         Block Name ,Block Name\n3163,37,LADAKH,9,LEH LADAKH,6543,2,Chuchot,\n",
    ),
];

pub(crate) struct Stage {
    pub(crate) folder: TempDir,
    pub(crate) centre: Centre,
    pub(crate) village: Value,
}

/// A group as the test knows it.
pub(crate) struct Group {
    pub(crate) id: Value,
    pub(crate) tags: Vec<Value>,
    /// In the box: nothing is ever paid or banked here, so it is also what was saved.
    pub(crate) cash: i64,
    /// Meetings that are in the book.
    pub(crate) meetings: u32,
}

/// What the centre holds of a device.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) entries: u64,
    pub(crate) names: u64,
    pub(crate) highest: u64,
    pub(crate) received: u64,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let data = folder.path().join("centre");
        let directory = folder.path().join("directory");
        fs::create_dir_all(&directory).unwrap();
        for (name, text) in DIRECTORY {
            fs::write(directory.join(name), text).unwrap();
        }
        let (data_text, directory) = (data.to_string_lossy(), directory.to_string_lossy());
        let server = |arguments: &[&str]| {
            let arguments = [&["--data", &*data_text][..], arguments].concat();
            run("bahi-server", arguments, None).json()
        };
        server(&["import", "lgd", &directory, "--json"]);
        let add = [
            "admin",
            "village",
            "add",
            "Chushot Yokma",
            "--block",
            BLOCK,
            "--json",
        ];
        let village = server(&add)["village"].clone();
        Self {
            centre: Centre::start(&data),
            folder,
            village,
        }
    }

    /// Adds a person and makes her an invitation.
    pub(crate) fn invite(&self, name: &str, role: &str) -> String {
        let add = [
            "admin", "person", "add", name, "--role", role, "--in", BLOCK, "--json",
        ];
        let person = self.centre.run(&add).json()["person"].to_string();
        let invitation = self
            .centre
            .run(&["admin", "invite", &person, "--json"])
            .json();
        invitation["code"].as_str().unwrap().to_owned()
    }

    /// A CRP's device, enrolled through an address that may be a proxy's.
    pub(crate) fn crp(&self, address: SocketAddr) -> Device {
        let code = self.invite("Stanzin Lhamo", "crp");
        Device::enrol(&self.path("crp"), PIN, address, &code)
    }

    /// A supervisor's device, enrolled just now.
    pub(crate) fn supervisor(&self) -> Device {
        let code = self.invite("Nasreen Akhtar", "supervisor");
        let device = Device::enrol(&self.path("supervisor"), PIN, self.centre.addr(), &code);
        device.sync();
        device
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A group of so many women.
    pub(crate) fn group(&self, device: &Device, name: &str, women: usize) -> Group {
        let terms = json!({
            "from": "2015-01-01", "frequency": "weekly", "day": 6,
            "savings": [{ "kind": "compulsory", "amount": 5_000 }],
            "fine_late": 0, "fine_absent": 0,
        });
        let group = json!({
            "village": self.village, "name": name, "kind": "women", "formed": "2015-01-01",
            "terms": terms, "bank": null, "ifsc": null, "account": null, "codes": [],
        });
        let id = device.get("add_group", &group)["row"]["id"].clone();
        let mut tags = Vec::new();
        for serial in 1..=women {
            let member = json!({
                "group": id, "name": format!("Padma {serial}"), "relation": "husband",
                "relation_name": "Tsewang Norbu", "serial": serial, "joined": "2015-01-01",
                "office": "member", "birth_year": 1980, "mobile": null, "nominee": null,
                "photo": null, "codes": [], "consented": "2015-01-01",
            });
            tags.push(device.get("add_member", &member)["line"]["tag"].clone());
        }
        Group {
            id,
            tags,
            cash: 0,
            meetings: 0,
        }
    }

    /// What the centre's file says of a device, whether the centre runs or not.
    pub(crate) fn held(&self, device: u32) -> Held {
        let db = self.database();
        // At one moment: an exchange may still be arriving.
        let now = db.unchecked_transaction().unwrap();
        let number = |sql: &str| -> u64 {
            let found: i64 = now.query_row(sql, [device], |row| row.get(0)).unwrap();
            u64::try_from(found).unwrap()
        };
        Held {
            entries: number("select count(*) from entry where device = ?1"),
            names: number("select count(distinct epoch << 40 | seq) from entry where device = ?1"),
            highest: number("select coalesce(max(seq), 0) from entry where device = ?1"),
            received: number("select received from device where id = ?1"),
        }
    }

    /// Every receipt that was given, by its batch.
    pub(crate) fn receipts(&self) -> BTreeMap<Vec<u8>, Vec<u8>> {
        let db = self.database();
        let mut statement = db.prepare("select batch, receipt from receipt").unwrap();
        let rows = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// The centre's check says `equal`; answers how many entries it has.
    pub(crate) fn centre_is_equal(&self) -> u64 {
        let checked = self.centre.run(&["check", "--json"]).json();
        assert_eq!(checked["differences"], json!([]));
        checked["entries"].as_u64().unwrap()
    }

    /// What the centre's figures say was saved, ever.
    pub(crate) fn saved_at_the_centre(&self, month: &str) -> i64 {
        let figures = ["figures", "--area", BLOCK, "--month", month, "--json"];
        let figures = self.centre.run(&figures).json();
        let rows = figures.as_array().unwrap();
        rows.iter()
            .find(|row| row["figure"] == "saved")
            .and_then(|row| row["total"].as_i64())
            .unwrap_or_default()
    }

    fn database(&self) -> Connection {
        let file = self.centre.data().join("centre.db");
        let db = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
        db.busy_timeout(std::time::Duration::from_secs(20)).unwrap();
        db
    }
}

impl Group {
    /// The next meeting: all are present and save the same. It ties, so it can be closed.
    pub(crate) fn meeting(&self, each: i64, note: &str) -> Value {
        let saved = each * i64::try_from(self.tags.len()).unwrap();
        let rows: Vec<Value> = self
            .tags
            .iter()
            .map(|tag| {
                let savings = json!([{ "kind": "compulsory", "amount": each }]);
                json!({ "member": tag, "attendance": "present", "savings": savings, "fine": 0 })
            })
            .collect();
        json!({
            "date": day(self.meetings), "kind": "regular", "ordinal": 0, "step": note,
            "rows": rows, "repayments": [], "loans": [], "demands": [], "returned": [],
            "seen": [], "lines": [], "deposit": 0, "withdrawal": 0,
            "deposit_account": null, "withdrawal_account": null,
            "count": [{ "value": 100, "pieces": (self.cash + saved) / 100 }],
            "explanation": "", "named_by": [], "signatories": self.tags[..2], "presiding": null,
            "note": note,
            "minutes": { "place": null, "time": null, "visitors": null, "resolutions": [] },
            "saved_by_hand": self.tags, "repaid_by_hand": [],
        })
    }

    /// The meeting is in the book now.
    pub(crate) fn closed(&mut self, each: i64) {
        self.cash += each * i64::try_from(self.tags.len()).unwrap();
        self.meetings += 1;
    }

    /// Closes the next meeting on a device that answers.
    pub(crate) fn close(&mut self, device: &Device, each: i64) {
        let draft = self.meeting(each, "closed");
        device.ok(
            "close_meeting",
            &json!({ "group": self.id, "draft": draft }),
        );
        self.closed(each);
    }
}

/// The `n`th day after the groups were formed.
pub(crate) fn day(n: u32) -> String {
    let first: Date = "2015-01-03".parse().unwrap();
    first.plus_days(i32::try_from(n).unwrap()).to_string()
}

/// What a device's own check says.
pub(crate) fn device_is_equal(device: &Device) {
    let report = device.get("check", &Value::Null);
    assert_eq!(report["equal"], true, "{report}");
}

/// What a device's groups have saved, by its own tables.
pub(crate) fn saved_on(device: &Device) -> i64 {
    let input = json!({ "text": null, "village": null, "inactive_too": true });
    let groups = device.get("groups", &input);
    let saved = groups
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group["saved"].as_i64().unwrap());
    saved.sum()
}

/// The number of a device, from its inbox's name.
pub(crate) fn number_of(status: &Value) -> u32 {
    let scopes = status["scopes"].as_array().unwrap();
    let inbox = scopes
        .iter()
        .find(|at| at["scope"]["kind"] == "inbox")
        .unwrap();
    u32::try_from(inbox["scope"]["id"].as_u64().unwrap()).unwrap()
}

/// The text of a path, for an argument.
pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
