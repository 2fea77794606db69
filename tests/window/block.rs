//! A small block: its centre, its people, and a group with a meeting behind it. The directory's
//! rows are its own; everything else goes through the programs that people use.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::driver::{free_ports, program, signal};

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

/// The directory's code of the block.
pub(crate) const BLOCK: &str = "block:6543";

/// A group and its twelve women, with whom they are named after. The first of them has an
/// enterprise: its name and what it makes.
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) enterprise: (&'static str, &'static str),
    pub(crate) women: [(&'static str, &'static str); 12],
}

/// What each of the twelve saves at a meeting, in paise.
pub(crate) const SAVING: i64 = 5_000;

/// What the first of them was lent a week ago, in paise, and what is due of it today: a fifth of it
/// and 2 % of interest.
pub(crate) const LENT: i64 = 50_000;
pub(crate) const DUE: (i64, i64) = (10_000, 1_000);

/// The group of the day.
pub(crate) const SARASWATI: Group = Group {
    name: "Saraswati",
    enterprise: ("Chushot Apricots", "dried apricots, apricot oil"),
    women: [
        ("Padma Angmo", "Tsewang Norbu"),
        ("Tsering Dolma", "Stanzin Dorjay"),
        ("Zainab Bano", "Mohd Ali"),
        ("Stanzin Yangdol", "Rigzin Namgyal"),
        ("सुनीता देवी", "राम लाल"),
        ("Rigzin Lamo", "Sonam Tundup"),
        ("Sonam Palmo", "Jigmet Dadul"),
        ("زینب بانو", "راجہ محمد"),
        ("Fatima Banoo", "Ghulam Hassan"),
        ("Deachen Chuskit", "Phuntsog Wangchuk"),
        ("Kunzes Dolma", "Tashi Gyalson"),
        ("Nilza Angmo", "Lobzang Chosphel"),
    ],
};

/// The groups that meet on the same day, each in the language of its women. They stand in the order
/// of the first page, so that in each language the next meeting is of the group that speaks it.
pub(crate) const OTHERS: [(&str, Group); 2] = [
    (
        "ur",
        Group {
            name: "گلشن",
            enterprise: ("زینب سلائی", "کپڑوں کی سلائی"),
            women: [
                ("زینب بانو", "محمد علی"),
                ("فاطمہ بیگم", "غلام حسن"),
                ("شمیمہ اختر", "عبدالرشید"),
                ("حلیمہ بانو", "راجہ محمد"),
                ("رضیہ بیگم", "نذیر احمد"),
                ("Kunzes Angmo", "Tashi Gyalson"),
                ("ممتاز بانو", "بشیر احمد"),
                ("نسیمہ اختر", "غلام نبی"),
                ("سکینہ بانو", "محمد حسین"),
                ("رقیہ بیگم", "علی محمد"),
                ("गीता देवी", "मोहन लाल"),
                ("عائشہ بانو", "شبیر احمد"),
            ],
        },
    ),
    (
        "hi",
        Group {
            name: "लक्ष्मी",
            enterprise: ("मीरा अचार", "खुबानी और मिर्च का अचार"),
            women: [
                ("मीरा देवी", "श्याम सिंह"),
                ("राधा कुमारी", "हरि राम"),
                ("कमला देवी", "सोहन लाल"),
                ("शबाना बेगम", "मोहम्मद रफ़ी"),
                ("पुष्पा देवी", "जगदीश प्रसाद"),
                ("अनीता यादव", "राजेश यादव"),
                ("Yangchan Dolma", "Tsering Norbu"),
                ("रेखा वर्मा", "सुरेश वर्मा"),
                ("सरोज बाला", "ओम प्रकाश"),
                ("उर्मिला देवी", "बलदेव सिंह"),
                ("نسرین بانو", "غلام محمد"),
                ("सुमन देवी", "प्रेम चंद"),
            ],
        },
    ),
];

/// The centre: a folder, an address that stays the same, and the program while it runs.
pub(crate) struct Centre {
    data: PathBuf,
    listen: String,
    running: Option<Child>,
}

impl Centre {
    /// Makes the centre's folder with the block in it.
    pub(crate) fn found(folder: &Path) -> Result<Self> {
        let directory = folder.join("directory");
        fs::create_dir_all(&directory)?;
        for (name, text) in [
            ("states.csv", STATES),
            ("districts.csv", DISTRICTS),
            ("blocks.csv", BLOCKS),
        ] {
            fs::write(directory.join(name), text)?;
        }
        let [port] = free_ports()?;
        let centre = Self {
            data: folder.join("centre"),
            listen: format!("127.0.0.1:{port}"),
            running: None,
        };
        centre.run(&["import", "lgd", &directory.display().to_string()])?;
        Ok(centre)
    }

    /// Where devices reach it.
    pub(crate) fn address(&self) -> &str {
        &self.listen
    }

    /// A command of the centre; gives what it prints.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(program("bahi-server"));
        printed(command.arg("--data").arg(&self.data).args(arguments))
    }

    /// Adds a person with roles in the block, and invites her; gives the code.
    pub(crate) fn invite(&self, name: &str, roles: &[&str]) -> Result<String> {
        let mut arguments = vec!["admin", "person", "add", name];
        for role in roles {
            arguments.extend(["--role", role, "--in", BLOCK]);
        }
        let number = self.run(&arguments)?;
        self.run(&["admin", "invite", &number])
    }

    /// Starts to serve; gives how long that took.
    pub(crate) fn start(&mut self) -> Result<Duration> {
        let began = Instant::now();
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.data.with_extension("log"))?;
        let mut child = Command::new(program("bahi-server"))
            .arg("--data")
            .arg(&self.data)
            .args(["serve", "--listen", &self.listen])
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .context("bahi-server; `make build` makes it")?;
        let mut line = String::new();
        let out = child.stdout.take().context("its output")?;
        BufReader::new(out).read_line(&mut line)?;
        self.running = Some(child);
        ensure!(line.starts_with("listening on"), "the centre says: {line}");
        Ok(began.elapsed())
    }

    /// Tells it to stop and waits until it has.
    pub(crate) fn stop(&mut self) -> Result<Duration> {
        let began = Instant::now();
        if let Some(mut child) = self.running.take() {
            signal("-TERM", child.id())?;
            ensure!(
                child.wait()?.success(),
                "the centre did not stop in good order"
            );
        }
        Ok(began.elapsed())
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        if let Some(child) = &mut self.running {
            // It may have ended already; then there is nothing to do.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A device without a window, worked by `bahi`.
pub(crate) struct Terminal {
    data: PathBuf,
    pin: &'static str,
}

impl Terminal {
    /// The device in a folder.
    pub(crate) fn at(data: &Path, pin: &'static str) -> Self {
        Self {
            data: data.to_owned(),
            pin,
        }
    }

    /// A subcommand of `bahi`; gives what it prints.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(program("bahi"));
        command.arg("--data").arg(&self.data).args(arguments);
        printed(command.env("BAHI_PIN", self.pin))
    }

    /// A command of the app; gives its answer.
    pub(crate) fn call(&self, name: &str, input: &Value) -> Result<Value> {
        let answer = self.run(&["call", name, &input.to_string()])?;
        Ok(serde_json::from_str(&answer)?)
    }
}

/// The day of a device.
pub(crate) fn today(device: &Terminal) -> Result<String> {
    let state = device.call("state", &Value::Null)?;
    Ok(state["today"].as_str().context("a day")?.to_owned())
}

/// What a colleague has recorded before: a group with its twelve women, who met a week ago and
/// saved, lent to one, and the money in the box. Gives the group.
pub(crate) fn a_group_with_a_past(
    colleague: &Terminal,
    village: &str,
    group: &Group,
    today: &str,
) -> Result<String> {
    let (formed, met) = (before(today, 28)?, before(today, 7)?);
    let weekday = today.parse::<domain::Date>().context("a day")?.weekday();
    let added = colleague.call(
        "add_group",
        &json!({
            "village": village, "name": group.name, "kind": "women", "formed": formed,
            "terms": {
                "from": formed, "frequency": "weekly", "day": weekday,
                "savings": [{ "kind": "compulsory", "amount": SAVING }],
                "fine_late": 500, "fine_absent": 1_000,
            },
            "bank": "J&K Bank, Choglamsar", "ifsc": null, "account": null, "codes": [],
        }),
    )?;
    let id = &added["row"]["id"];
    for (serial, (name, husband)) in (1..).zip(group.women) {
        let office = ["president", "secretary", "treasurer"]
            .get(serial - 1)
            .unwrap_or(&"member");
        colleague.call(
            "add_member",
            &json!({
                "group": id, "name": name, "relation": "husband", "relation_name": husband,
                "serial": serial, "joined": formed, "office": office, "birth_year": 1985,
                "mobile": null, "nominee": null, "photo": null, "codes": [], "consented": formed,
            }),
        )?;
    }
    meet(colleague, id, &met, today)?;
    Ok(id.as_str().context("a group")?.to_owned())
}

/// What a colleague has recorded besides: the enterprise of the first of the women. Gives it.
pub(crate) fn her_enterprise(
    colleague: &Terminal,
    village: &str,
    group: &Group,
    id: &str,
) -> Result<String> {
    let view = colleague.call("group", &json!({ "group": id }))?;
    let (name, product) = group.enterprise;
    let added = colleague.call(
        "add_enterprise",
        &json!({
            "village": village, "name": name, "product": product, "category": "manufacturing",
            "owner": {
                "name": group.women[0].0, "group": id, "member": view["members"][0]["id"],
                "tie": "herself",
            },
            "began": null, "mobile": null, "landmark": null, "registered": null,
        }),
    )?;
    Ok(added["row"]["id"]
        .as_str()
        .context("an enterprise")?
        .to_owned())
}

/// A meeting at which everybody was there and saved what was agreed, and the first of them was
/// given a loan of which the first instalment is due another day.
fn meet(colleague: &Terminal, group: &Value, date: &str, first_due: &str) -> Result<()> {
    let sheet = colleague.call("open_meeting", &json!({ "group": group, "date": date }))?;
    let mut draft = sheet["draft"].clone();
    let Some(rows) = draft["rows"].as_array_mut() else {
        bail!("a meeting without rows");
    };
    rows.iter_mut()
        .for_each(|row| row["attendance"] = json!("present"));
    let signing = [&rows[0]["member"], &rows[1]["member"]].map(Clone::clone);
    draft["presiding"] = signing[0].clone();
    draft["signatories"] = json!(signing);
    draft["loans"] = json!([{
        "member": signing[0], "nth": 0, "amount": LENT, "source": "own", "purse": "cash",
        "purpose": "a sewing machine",
        "terms": {
            "rate": 2_400, "method": "declining", "instalments": LENT / DUE.0, "every": "monthly",
            "first_due": first_due, "interest": "month", "broken": "full", "moratorium": 0,
            "instalment": null,
        },
    }]);
    draft["count"] = json!([{ "value": 10_000, "pieces": (SAVING * 12 - LENT) / 10_000 }]);
    colleague.call("close_meeting", &json!({ "group": group, "draft": draft }))?;
    Ok(())
}

/// The day so many days before another.
pub(crate) fn before(day: &str, days: i32) -> Result<String> {
    let day: domain::Date = day.parse().context("a day")?;
    Ok(day.plus_days(-days).to_string())
}

/// What a program prints; its failure is an error with what it said.
fn printed(command: &mut Command) -> Result<String> {
    let output = command.output().context("a program of the project")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} says: {said}");
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
