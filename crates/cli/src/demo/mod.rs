//! The demo block: a centre, a supervisor's and a CRP's device, invented women, their meetings
//! with their loans, and enterprises. Everything goes through the commands that people use; no row
//! is inserted.

mod books;

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use app::Shared;
use app::world::Machine;
use serde_json::{Value, json};
use server::lgd::Files;
use server::{Config, grouped};

use crate::call::run;

/// The PINs of the demo's two people.
const CRP_PIN: &str = "270419";
const SUPERVISOR_PIN: &str = "481516";

const BLOCK: &str = "block:6543";

/// The directory's own rows of the demo's block, as published.
const STATES: &str = "\
S.No.,State Code,State Version,State Name,State Name,Census 2001 Code,Census 2011 Code,State or UT
17,37,1,LADAKH,LADAKH,,00,U
";
const DISTRICTS: &str = "\
\"State Code\",\"State Name\",\"District Code\",\"District Name\",\"Census 2001 Code\",\"Census 2011 Code\"
37,LADAKH,9,\"LEH LADAKH\",7,3
";
const BLOCKS: &str = "\
S.No.,State Code,State Name,District Code,District Name,Block Code,Block Version,Block Name ,Block Name
3163,37,LADAKH,9,LEH LADAKH,6543,2,Chuchot,
";

const VILLAGES: [&str; 4] = [
    "Chushot Yokma",
    "Chushot Gongma",
    "Chushot Shamma",
    "Stakna",
];

/// Invented group names, in the scripts that people write them in.
const GROUPS: [&str; 12] = [
    "Saraswati",
    "Nyima",
    "Padma",
    "Gulistan",
    "سہارا",
    "उजाला",
    "Dolma",
    "Skarma",
    "زعفران",
    "Tashi",
    "एकता",
    "Yangzom",
];

const NAMES: [&str; 28] = [
    "Padma Angmo",
    "Tsering Dolma",
    "Stanzin Yangdol",
    "Rigzin Lamo",
    "Sonam Palmo",
    "Zainab Bano",
    "Fatima Banoo",
    "Kaneez Fatima",
    "Hajira Bano",
    "Rukhsana",
    "सुनीता देवी",
    "कमला",
    "Deachen Chuskit",
    "Jigmet Youdol",
    "Kunzes Dolma",
    "Tashi Yangzom",
    "زینب بانو",
    "فاطمہ",
    "Sakina Bano",
    "Nilza Angmo",
    "Lobzang Dolker",
    "Spalzes Angmo",
    "Chorol Lamo",
    "Diskit Angmo",
    "Phuntsog Dolma",
    "Skalzang Dolma",
    "Amina",
    "Mariyam",
];

const RELATIVES: [&str; 10] = [
    "Tsewang Norbu",
    "Mohd Ali",
    "Stanzin Dorjay",
    "Ghulam Hassan",
    "Rigzin Namgyal",
    "Sonam Tundup",
    "راجہ محمد",
    "राम लाल",
    "Jigmet Dadul",
    "Phuntsog Wangchuk",
];

/// Name, product, category.
const ENTERPRISES: [(&str, &str, &str); 8] = [
    (
        "Chushot Apricots",
        "dried apricots, apricot oil",
        "manufacturing",
    ),
    ("Nyima Homestay", "two rooms for guests", "service"),
    (
        "Padma Knitting",
        "socks and caps of sheep's wool",
        "manufacturing",
    ),
    ("Gulistan Bakery", "kulcha and bread", "manufacturing"),
    ("Stakna Tea Stall", "tea, thukpa", "trade"),
    ("Dolma Dairy", "milk, butter, churpe", "manufacturing"),
    ("Zainab Tailoring", "suits and uniforms", "service"),
    ("Tashi Vegetables", "greenhouse vegetables", "trade"),
];

/// Chance that is the same every time, so that the demo looks the same to everybody.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
}

/// Makes the demo in a folder and prints, a JSON line each, what one needs to go on with it.
pub(crate) async fn make(
    data: &Path,
    listen: SocketAddr,
    groups: u32,
    meetings: u32,
) -> anyhow::Result<()> {
    if data.join("centre").exists() {
        println!("{}", json!({ "demo": "kept", "data": data }));
        return Ok(());
    }
    let (crp_code, supervisor_code) = set_up_centre(&data.join("centre"))?;
    let listener = tokio::net::TcpListener::bind(listen)
        .await
        .with_context(|| format!("cannot listen on {listen}"))?;
    let address = format!("http://{}", listener.local_addr()?);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(server::serve(
        server::open(&data.join("centre"))?,
        Config::default(),
        listener,
        async {
            // A sender that is gone stops the centre as well.
            let _ = stopped.await;
        },
    ));
    let made = devices(
        data,
        &address,
        (&crp_code, &supervisor_code),
        groups,
        meetings,
    )
    .await;
    let _ = stop.send(());
    serving.await.context("the centre")?.context("the centre")?;
    made?;
    for (who, name, pin) in [
        ("crp", "Stanzin Lhamo", CRP_PIN),
        ("supervisor", "Nasreen Akhtar", SUPERVISOR_PIN),
    ] {
        println!(
            "{}",
            json!({ "who": who, "name": name, "pin": pin, "data": data.join(who) })
        );
    }
    println!(
        "{}",
        json!({ "centre": address, "data": data.join("centre") })
    );
    Ok(())
}

fn set_up_centre(data: &Path) -> anyhow::Result<(String, String)> {
    let directory = data.join("directory");
    fs::create_dir_all(&directory)?;
    for (name, text) in [
        ("states.csv", STATES),
        ("districts.csv", DISTRICTS),
        ("blocks.csv", BLOCKS),
    ] {
        fs::write(directory.join(name), text)?;
    }
    let centre = server::open(data)?;
    centre.import_lgd(&Files::in_folder(&directory))?;
    let area = centre.area(BLOCK)?;
    let assignment = |role| domain_assignment(role, area);
    let supervisor = centre.add_person("Nasreen Akhtar", &[assignment("supervisor")?])?;
    let crp = centre.add_person("Stanzin Lhamo", &[assignment("crp")?, assignment("mec")?])?;
    let crp_code = grouped(&centre.invite(crp, 24)?.code);
    let supervisor_code = grouped(&centre.invite(supervisor, 24)?.code);
    Ok((crp_code, supervisor_code))
}

async fn devices(
    data: &Path,
    address: &str,
    (crp_code, supervisor_code): (&str, &str),
    groups: u32,
    meetings: u32,
) -> anyhow::Result<()> {
    let supervisor = enrolled(
        &data.join("supervisor"),
        address,
        supervisor_code,
        SUPERVISOR_PIN,
    )
    .await?;
    let villages = add_villages(&supervisor).await?;
    run(&supervisor, "sync_now", Value::Null).await?;
    let crp = enrolled(&data.join("crp"), address, crp_code, CRP_PIN).await?;
    let mut dice = Dice(7);
    let (mut members, mut federated) = (Vec::new(), Vec::new());
    for index in 0..groups as usize {
        let village = &villages[index % villages.len()];
        let is_federated = groups > 1 && index < GROUPS.len();
        let added = add_group(&crp, &mut dice, index, village, meetings, is_federated).await?;
        for week in (0..i64::from(meetings)).rev() {
            hold_meeting(&crp, &mut dice, &added, week).await?;
        }
        books::credit_interest(&crp, &added).await?;
        members.extend(added.members.iter().take(1).cloned());
        if let Some(name) = GROUPS.get(index).filter(|_| is_federated) {
            federated.push((added.group.clone(), (*name).to_owned()));
        }
    }
    for (index, enterprise) in ENTERPRISES.iter().enumerate() {
        let owner = &members[index % members.len()];
        add_enterprise(
            &crp,
            &mut dice,
            &villages[index % villages.len()],
            owner,
            *enterprise,
        )
        .await?;
    }
    books::federate(&crp, &villages[0], &federated).await?;
    let sent = run(&crp, "sync_now", Value::Null).await?;
    let seen = run(&supervisor, "sync_now", Value::Null).await?;
    if sent["pending"] != json!(0) || seen["pending"] != json!(0) {
        bail!("not everything was sent: {sent}");
    }
    for shared in [&crp, &supervisor] {
        let report = run(shared, "check", Value::Null).await?;
        if report["equal"] != json!(true) {
            bail!("the books do not agree: {report}");
        }
    }
    println!(
        "{}",
        json!({ "at_the_centre": sent["receipted"], "groups": groups, "meetings": meetings })
    );
    Ok(())
}

async fn enrolled(
    data: &Path,
    address: &str,
    code: &str,
    pin: &str,
) -> anyhow::Result<Arc<Shared>> {
    let shared = Shared::open(data, Box::new(Machine::new())).map_err(crate::call::sentence)?;
    let shared = Arc::new(shared);
    let input = json!({ "address": address, "code": code, "pin": pin });
    run(&shared, "enrol", input).await?;
    Ok(shared)
}

async fn add_villages(supervisor: &Arc<Shared>) -> anyhow::Result<Vec<Value>> {
    let places = run(supervisor, "places", Value::Null).await?;
    let block = places["areas"]
        .as_array()
        .and_then(|areas| areas.iter().find(|area| area["level"] == "block"))
        .context("the block has not arrived")?["id"]
        .clone();
    let mut villages = Vec::new();
    for name in VILLAGES {
        let input = json!({ "block": block, "name": name, "panchayat": "Chuchot", "codes": [] });
        let village = run(supervisor, "add_village", input).await?;
        villages.push(village["id"].clone());
    }
    Ok(villages)
}

/// A group with the day of its last meeting before the demo's.
struct Added {
    index: usize,
    meetings: i64,
    group: Value,
    members: Vec<Member>,
    today: String,
    /// Whether it will belong to the Village Organisation.
    federated: bool,
}

#[derive(Clone)]
struct Member {
    group: Value,
    id: Value,
    name: Value,
}

async fn add_group(
    crp: &Arc<Shared>,
    dice: &mut Dice,
    index: usize,
    village: &Value,
    meetings: u32,
    federated: bool,
) -> anyhow::Result<Added> {
    let state = run(crp, "state", Value::Null).await?;
    let today = state["today"].as_str().unwrap_or_default().to_owned();
    let formed = days_before(&today, i64::from(meetings) * 7 + 7)?;
    let saving = [2_000, 5_000, 10_000][dice.roll(3)];
    let terms = json!({
        "from": formed, "frequency": "weekly", "day": weekday(&today)?,
        "savings": [{ "kind": "compulsory", "amount": saving }],
        "fine_late": 500, "fine_absent": 500,
    });
    let input = json!({
        "village": village, "name": GROUPS[index % GROUPS.len()], "kind": "women",
        "formed": formed, "terms": terms, "bank": "J&K Bank, Choglamsar",
        "ifsc": null, "account": null, "codes": [],
    });
    let group = run(crp, "add_group", input).await?["row"]["id"].clone();
    let mut members = Vec::new();
    for serial in 1..=5 + index * 9 / 11 {
        let name = NAMES[(index * 5 + serial * 3) % NAMES.len()];
        let office = ["president", "secretary", "treasurer"]
            .get(serial - 1)
            .unwrap_or(&"member");
        let input = json!({
            "group": group, "name": name, "relation": if dice.roll(4) == 0 { "father" } else { "husband" },
            "relation_name": RELATIVES[dice.roll(RELATIVES.len())], "serial": serial,
            "joined": formed, "office": office, "birth_year": 1960 + dice.roll(45),
            "mobile": null, "nominee": null, "photo": null, "codes": [], "consented": formed,
        });
        let added = run(crp, "add_member", input).await?;
        let (id, name) = (added["line"]["id"].clone(), added["line"]["name"].clone());
        members.push(Member {
            group: group.clone(),
            id,
            name,
        });
    }
    let added = Added {
        index,
        meetings: i64::from(meetings),
        group,
        members,
        today,
        federated,
    };
    books::fund(crp, &added, &formed).await?;
    Ok(added)
}

/// A weekly meeting `weeks` before the last one, a week ago.
async fn hold_meeting(
    crp: &Arc<Shared>,
    dice: &mut Dice,
    added: &Added,
    weeks: i64,
) -> anyhow::Result<()> {
    let date = days_before(&added.today, (weeks + 1) * 7)?;
    let group = &added.group;
    let sheet = run(crp, "open_meeting", json!({ "group": group, "date": date })).await?;
    let mut draft = sheet["draft"].clone();
    for (index, row) in draft["rows"]
        .as_array_mut()
        .context("rows")?
        .iter_mut()
        .enumerate()
    {
        // The first two are always there, because somebody must sign.
        let mark = if index < 2 { 9 } else { dice.roll(14) };
        row["attendance"] = json!(
            ["absent", "informed", "late"]
                .get(mark)
                .unwrap_or(&"present")
        );
        if mark == 0 {
            row["savings"] = json!([]);
        }
        row["fine"] = json!(if mark == 2 { 500 } else { 0 });
    }
    if dice.roll(5) == 0 {
        draft["lines"] = json!([{
            "head": "stationery", "paid": true, "amount": 3_000, "purse": "cash",
            "member": null, "note": null,
        }]);
    }
    books::save_with_federation(&mut draft, added, weeks);
    books::repay(&mut draft, added, weeks);
    books::lend(&mut draft, added, weeks, &sheet["first_due"]);
    let signatories = [0, 1].map(|row| draft["rows"][row]["member"].clone());
    draft["signatories"] = json!(signatories);
    draft["presiding"] = json!(signatories[1]);
    let mut expected = book_cash(crp, group, &draft).await?;
    if expected < 0 {
        // The box does not hold what was asked for.
        draft["loans"] = json!([]);
        expected = book_cash(crp, group, &draft).await?;
    }
    let deposit = if expected > 300_000 {
        expected - expected % 100_000
    } else {
        0
    };
    draft["deposit"] = json!(deposit);
    draft["count"] = json!(counted(expected - deposit));
    run(
        crp,
        "close_meeting",
        json!({ "group": group, "draft": draft }),
    )
    .await?;
    Ok(())
}

/// What the book says is in the box at the end of a meeting.
async fn book_cash(crp: &Arc<Shared>, group: &Value, draft: &Value) -> anyhow::Result<i64> {
    let input = json!({ "group": group, "draft": draft });
    let check = run(crp, "save_meeting", input).await?;
    check["totals"]["expected_cash"].as_i64().context("a sum")
}

async fn add_enterprise(
    crp: &Arc<Shared>,
    dice: &mut Dice,
    village: &Value,
    owner: &Member,
    (name, product, category): (&str, &str, &str),
) -> anyhow::Result<()> {
    let state = run(crp, "state", Value::Null).await?;
    let today = state["today"].as_str().unwrap_or_default().to_owned();
    let input = json!({
        "village": village, "name": name, "product": product, "category": category,
        "owner": { "name": owner.name, "group": owner.group, "member": owner.id, "tie": "herself" },
        "began": days_before(&today, 400)?, "mobile": null, "landmark": "behind the school",
        "registered": days_before(&today, 60)?,
    });
    let enterprise = run(crp, "add_enterprise", input).await?["row"]["id"].clone();
    let sheet = run(crp, "open_visit", json!({ "enterprise": enterprise })).await?;
    let mut draft = sheet["draft"].clone();
    draft["date"] = json!(days_before(&today, 3 + i64::try_from(dice.roll(12))?)?);
    draft["sales"] = json!(100_000 + dice.roll(40) * 10_000);
    draft["books_updated"] = json!(dice.roll(3) > 0);
    let problem = ["market", "raw-material", "transport"][dice.roll(3)];
    draft["problems"] = json!([problem]);
    draft["advice"] = json!("write sales down every evening");
    draft["satisfaction"] = json!(3 + dice.roll(3));
    draft["consent"] = json!("thumb");
    run(crp, "record_visit", json!({ "draft": draft })).await?;
    Ok(())
}

/// The fewest notes and coins that make the amount.
fn counted(mut paise: i64) -> Vec<Value> {
    let mut count = Vec::new();
    for value in [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100] {
        let pieces = paise / value;
        paise %= value;
        if pieces > 0 {
            count.push(json!({ "value": value, "pieces": pieces }));
        }
    }
    count
}

fn days_before(day: &str, days: i64) -> anyhow::Result<String> {
    let day: domain::Date = day.parse().context("a day")?;
    Ok(day.plus_days(-i32::try_from(days)?).to_string())
}

fn weekday(day: &str) -> anyhow::Result<u8> {
    Ok(day.parse::<domain::Date>().context("a day")?.weekday())
}

fn domain_assignment(
    role: &str,
    area: domain::role::Area,
) -> anyhow::Result<domain::role::Assignment> {
    let role = serde_json::from_value(json!(role)).context("a role")?;
    Ok(domain::role::Assignment { role, area })
}
