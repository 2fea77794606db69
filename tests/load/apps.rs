//! What goes through the commands: a centre on a socket of this machine, and devices with their
//! encrypted folders on the disk.

use std::fs;
use std::sync::Arc;

use anyhow::Context;
use app::Shared;
use app::world::Machine;
use domain::role::{Area, Assignment, Role};
use domain::{Date, VillageId};
use serde_json::{Value, json};
use server::lgd::Files;
use server::{Config, NewVillage};
use tempfile::TempDir;

use crate::{Row, Times, folder, ms, now, shown};

const PIN: &str = "270419";
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

struct Block {
    folder: TempDir,
    address: String,
    codes: Vec<String>,
    villages: Vec<VillageId>,
}

struct Group {
    id: Value,
    members: Vec<Value>,
    tags: Vec<Value>,
    cash: i64,
    meetings: i32,
}

/// Closing a meeting of 14 members with 40 lines, in an encrypted file, with fsync.
pub(crate) async fn closing() -> anyhow::Result<()> {
    let block = Block::open(1).await?;
    let device = block.device(0).await?;
    let mut group = block.group((&device, 0), "Saraswati", 14).await?;
    let (mut closing, mut saving) = (Times::default(), Times::default());
    for n in 0..500 {
        let input = group.meeting(2, if n == 0 { 0 } else { 12 });
        let began = now();
        run(&device, "save_meeting", input.clone()).await?;
        saving.0.push(began.elapsed());
        let began = now();
        run(&device, "close_meeting", input).await?;
        closing.0.push(began.elapsed());
    }
    let file = fs::metadata(block.folder.path().join("device-0/bahi.db"))?.len();
    let remark = format!(
        "14 members, 40 lines; the file has {} kB at the end",
        file / 1_000
    );
    saving.print(
        "Keeping an entry of a meeting (draft)",
        "14 members, 40 lines",
    );
    closing.print("Closing a meeting", &remark);
    Ok(())
}

/// A round in which neither side has anything.
pub(crate) async fn nothing_new() -> anyhow::Result<()> {
    let block = Block::open(1).await?;
    let device = block.device(0).await?;
    for n in 0..20 {
        block.group((&device, 0), &format!("Nyima {n}"), 3).await?;
    }
    run(&device, "sync_now", Value::Null).await?;
    let before = run(&device, "exchange_status", Value::Null).await?;
    let mut rounds = Times::default();
    for _ in 0..200 {
        let began = now();
        run(&device, "sync_now", Value::Null).await?;
        rounds.0.push(began.elapsed());
    }
    let after = run(&device, "exchange_status", Value::Null).await?;
    let of = |key: &str| (number(&after[key]) - number(&before[key])) / 200;
    let remark = format!(
        "20 groups; {} B up and {} B down, {} request each",
        of("bytes_up"),
        of("bytes_down"),
        of("rounds")
    );
    rounds.print("A round with nothing new", &remark);
    Ok(())
}

/// A CRP's month: 80 meetings of 12 women, 40 visits without photos, handed over at once.
pub(crate) async fn month() -> anyhow::Result<()> {
    let block = Block::open(1).await?;
    let device = block.device(0).await?;
    let mut groups = Vec::new();
    for n in 0..20 {
        groups.push(block.group((&device, 0), &format!("Dolma {n}"), 12).await?);
    }
    let mut enterprises = Vec::new();
    for (n, group) in groups.iter().enumerate() {
        enterprises.push(block.enterprise(&device, group, n).await?);
    }
    run(&device, "sync_now", Value::Null).await?;
    for group in &mut groups {
        for _ in 0..4 {
            let input = group.meeting(1, 1);
            run(&device, "close_meeting", input).await?;
        }
    }
    for (n, enterprise) in enterprises.iter().enumerate() {
        for day in ["2026-11-03", "2026-11-17"] {
            visit(&device, enterprise, day, n).await?;
        }
    }
    let before = run(&device, "exchange_status", Value::Null).await?;
    let began = now();
    let after = run(&device, "sync_now", Value::Null).await?;
    let took = began.elapsed();
    let of = |key: &str| number(&after[key]) - number(&before[key]);
    Row(format!(
        "Handing over a month | 1 | {} | | | 80 meetings of 12, 40 visits: {} records in {} \
         requests, {} B up, {} B down",
        ms(took),
        number(&before["pending"]),
        of("rounds"),
        of("bytes_up"),
        of("bytes_down")
    ))
    .print();
    Ok(())
}

/// How much the centre takes in when 20 devices hand over at once, all on this machine.
pub(crate) async fn twenty_devices() -> anyhow::Result<()> {
    let block = Block::open(20).await?;
    let mut devices = Vec::new();
    for n in 0..20 {
        let device = block.device(n).await?;
        let mut group = block.group((&device, n), &format!("Tashi {n}"), 12).await?;
        for _ in 0..100 {
            run(&device, "close_meeting", group.meeting(1, 1)).await?;
        }
        devices.push(device);
    }
    let records = 20 * (1 + 12 + 100);
    let began = now();
    let all: Vec<_> = devices
        .iter()
        .cloned()
        .map(|device| tokio::spawn(async move { run(&device, "sync_now", Value::Null).await }))
        .collect();
    let mut pending = 0;
    for one in all {
        pending += number(&one.await??["pending"]);
    }
    let took = began.elapsed();
    Row(format!(
        "20 devices handing over at once | 1 | {} | | | {records} records, {:.0} a second; \
         {pending} left; the devices' own work is in it",
        ms(took),
        f64::from(records) / took.as_secs_f64()
    ))
    .print();
    Ok(())
}

/// What the centre says of a block: reckoning its groups, their figures, and the list of them.
pub(crate) async fn standing() -> anyhow::Result<()> {
    const GROUPS: usize = 1_000;
    let block = Block::open_to(1, &[Role::Supervisor]).await?;
    let device = block.device(0).await?;
    for n in 0..GROUPS {
        let mut group = block.group((&device, 0), &format!("Nyima {n}"), 3).await?;
        for _ in 0..n % 3 {
            run(&device, "close_meeting", group.meeting(1, 1)).await?;
        }
    }
    let began = now();
    run(&device, "sync_now", Value::Null).await?;
    let asked = json!({ "area": null, "federation": null, "month": "2026-10" });
    while number(&run(&device, "area_figures", asked.clone()).await?["waiting"]) > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Row(format!(
        "Handing over and reckoning a block | 1 | {} | | | {GROUPS} groups whose meetings were due \
         every week for eleven years",
        ms(began.elapsed())
    ))
    .print();
    for name in ["area_figures", "area_groups"] {
        let mut times = Times::default();
        let mut told = Value::Null;
        for _ in 0..20 {
            let began = now();
            told = run(&device, name, asked.clone()).await?;
            times.0.push(began.elapsed());
        }
        let kilobytes = told.to_string().len() / 1_000;
        let remark = format!("{GROUPS} groups; {kilobytes} kB for the page");
        times.print(&format!("A block at the centre: `{name}`"), &remark);
    }
    Ok(())
}

impl Block {
    async fn open(people: usize) -> anyhow::Result<Self> {
        Self::open_to(people, &[Role::Crp, Role::Mec]).await
    }

    /// A centre with people who have these roles: in the block for who looks after it, else each in
    /// her own village, so that nobody takes in what the others hand over.
    async fn open_to(people: usize, roles: &[Role]) -> anyhow::Result<Self> {
        let folder = folder()?;
        let data = folder.path().join("centre");
        let directory = folder.path().join("directory");
        fs::create_dir_all(&directory)?;
        for (name, text) in DIRECTORY {
            fs::write(directory.join(name), text)?;
        }
        let centre = server::open(&data)?;
        centre.import_lgd(&Files::in_folder(&directory))?;
        let Area::Directory(block) = centre.area("block:6543")? else {
            anyhow::bail!("no block");
        };
        let (mut villages, mut codes) = (Vec::new(), Vec::new());
        for n in 0..people {
            let village = centre.add_village(&NewVillage {
                name: format!("Chushot Yokma {n}"),
                block,
                panchayat: None,
                code: None,
            })?;
            let held = roles.iter().map(|role| Assignment {
                role: *role,
                area: match role {
                    Role::Supervisor => Area::Directory(block),
                    _ => Area::Village(village),
                },
            });
            let held: Vec<Assignment> = held.collect();
            let person = centre.add_person(&format!("Stanzin Lhamo {n}"), &held)?;
            codes.push(server::grouped(&centre.invite(person, 24)?.code));
            villages.push(village);
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        // It serves until the runtime ends.
        let config = Config::default();
        tokio::spawn(server::serve(
            centre,
            config,
            listener,
            std::future::pending(),
        ));
        Ok(Self {
            folder,
            address,
            codes,
            villages,
        })
    }

    async fn device(&self, n: usize) -> anyhow::Result<Arc<Shared>> {
        let folder = self.folder.path().join(format!("device-{n}"));
        let shared = Shared::open(&folder, Box::new(Machine::new())).map_err(shown)?;
        let shared = Arc::new(shared);
        let code = self.codes.get(n).context("an invitation")?;
        let input = json!({ "address": self.address, "code": code, "pin": PIN });
        run(&shared, "enrol", input).await?;
        run(&shared, "sync_now", Value::Null).await?;
        Ok(shared)
    }

    /// A group in the village of the device's person.
    async fn group(
        &self,
        (device, n): (&Arc<Shared>, usize),
        name: &str,
        women: usize,
    ) -> anyhow::Result<Group> {
        let terms = json!({
            "from": "2015-01-01", "frequency": "weekly", "day": 6,
            "savings": [{ "kind": "compulsory", "amount": 5_000 }],
            "fine_late": 0, "fine_absent": 0,
        });
        let group = json!({
            "village": self.villages[n], "name": name, "kind": "women", "formed": "2015-01-01",
            "terms": terms, "bank": null, "ifsc": null, "account": null, "codes": [],
        });
        let id = run(device, "add_group", group).await?["row"]["id"].clone();
        let (mut members, mut tags) = (Vec::new(), Vec::new());
        for serial in 1..=women {
            let member = json!({
                "group": id, "name": format!("Padma Angmo {serial}"), "relation": "husband",
                "relation_name": "Tsewang Norbu", "serial": serial, "joined": "2015-01-01",
                "office": "member", "birth_year": 1980, "mobile": null, "nominee": null,
                "photo": null, "codes": [], "consented": "2015-01-01",
            });
            let line = run(device, "add_member", member).await?["line"].clone();
            members.push(line["id"].clone());
            tags.push(line["tag"].clone());
        }
        let (cash, meetings) = (0, 0);
        Ok(Group {
            id,
            members,
            tags,
            cash,
            meetings,
        })
    }

    async fn enterprise(
        &self,
        device: &Arc<Shared>,
        group: &Group,
        n: usize,
    ) -> anyhow::Result<Value> {
        let owner = json!({
            "name": "Padma Angmo", "group": group.id, "member": group.members[0],
            "tie": "herself",
        });
        let input = json!({
            "village": self.villages[0], "name": format!("Chushot Apricots {n}"),
            "product": "dried apricots", "category": "manufacturing", "owner": owner,
            "began": null, "mobile": null, "landmark": null, "registered": "2026-10-01",
        });
        Ok(run(device, "add_enterprise", input).await?["row"]["id"].clone())
    }
}

impl Group {
    /// The next meeting's input: so many kinds of saving, so many lines of money paid.
    fn meeting(&mut self, kinds: usize, lines: usize) -> Value {
        let savings: Vec<Value> = ["compulsory", "voluntary"]
            .iter()
            .take(kinds)
            .map(|kind| json!({ "kind": kind, "amount": 5_000 }))
            .collect();
        let rows: Vec<Value> = self
            .tags
            .iter()
            .map(|tag| {
                json!({ "member": tag, "attendance": "present", "savings": savings, "fine": 0 })
            })
            .collect();
        let line = json!({
            "head": "stationery", "paid": true, "amount": 100, "purse": "cash",
            "member": null, "note": null,
        });
        let saved = i64::try_from(rows.len() * savings.len()).unwrap_or(0) * 5_000;
        self.cash += saved - 100 * i64::try_from(lines).unwrap_or(0);
        let first = Date::new(2023, 1, 1).map(|day| day.plus_days(self.meetings));
        self.meetings += 1;
        let draft = json!({
            "date": first, "kind": "regular", "ordinal": 0, "step": "close",
            "rows": rows, "lines": vec![line; lines], "deposit": 0, "withdrawal": 0,
            "count": [{ "value": 100, "pieces": self.cash / 100 }], "explanation": "",
            "named_by": [], "signatories": self.tags[..2], "presiding": null, "note": "",
        });
        json!({ "group": self.id, "draft": draft })
    }
}

async fn visit(
    device: &Arc<Shared>,
    enterprise: &Value,
    day: &str,
    n: usize,
) -> anyhow::Result<()> {
    let sheet = run(device, "open_visit", json!({ "enterprise": enterprise })).await?;
    let mut draft = sheet["draft"].clone();
    draft["date"] = json!(day);
    draft["sales"] = json!(100_000 + n * 10_000);
    draft["books_updated"] = json!(true);
    draft["problems"] = json!(["market"]);
    draft["advice"] = json!("write sales down every evening");
    draft["satisfaction"] = json!(4);
    draft["consent"] = json!("thumb");
    run(device, "record_visit", json!({ "draft": draft })).await?;
    Ok(())
}

async fn run(device: &Arc<Shared>, name: &str, input: Value) -> anyhow::Result<Value> {
    app::call(device, name, input)
        .await
        .map_err(|error| shown(error).context(name.to_owned()))
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}
