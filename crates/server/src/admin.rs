//! `bahi-server admin …`: people, invitations, devices, villages, norms.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};
use domain::role::{Area, Assignment, Role};
use domain::{AreaId, Date, DeviceId, PersonId, VillageId};
use serde_json::json;
use server::norms::{self, Set};
use server::{Centre, NewVillage};
use sync::ask::{DeviceRow, PersonRow};

use crate::say;

#[derive(Subcommand)]
pub(crate) enum Admin {
    /// People.
    #[command(subcommand)]
    Person(Person),
    /// Give a person roles in areas, as `--role crp --in village:…`.
    Assign {
        /// Her number.
        person: u32,
        #[command(flatten)]
        roles: Roles,
    },
    /// Take roles from a person.
    Unassign {
        /// Her number.
        person: u32,
        #[command(flatten)]
        roles: Roles,
    },
    /// Make an invitation, to be typed into a device once.
    Invite {
        /// Her number.
        person: u32,
        /// For how many hours it holds (1 to 168).
        #[arg(long, default_value_t = 48)]
        hours: u16,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Devices.
    #[command(subcommand)]
    Device(Device),
    /// Villages.
    #[command(subcommand)]
    Village(Village),
    /// States, districts and blocks.
    #[command(subcommand)]
    Area(Find),
    /// Norms of a state or the nation from a day on: funds, mark sheet, status, doses, approvals.
    #[command(subcommand)]
    Norms(NormsOf),
}

#[derive(Subcommand)]
pub(crate) enum Person {
    /// Add a person: `add "Nasreen Bano" --role crp --in block:6543`.
    Add {
        /// Her name.
        name: String,
        #[command(flatten)]
        roles: Roles,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Everybody with her roles.
    List {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub(crate) struct Roles {
    /// A role; each is followed by its `--in`.
    #[arg(long = "role", value_enum)]
    roles: Vec<RoleName>,
    /// Where it holds: `state:37`, `district:9`, `block:6543`, `village:ID`, `group:ID`.
    #[arg(long = "in", value_name = "AREA")]
    areas: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    Crp,
    Mec,
    Supervisor,
    Auditor,
    Mission,
    /// Approves or returns what others made, for the block.
    Approver,
    /// The same for a Village Organisation: give her its groups or villages.
    VoApprover,
    /// The same for a Cluster Level Federation.
    ClfApprover,
}

#[derive(Subcommand)]
pub(crate) enum Device {
    /// Every device, who works on it, and when it was last heard of.
    List {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// A device was lost: what it hands over from now on goes into quarantine.
    Revoke {
        /// Its number.
        device: u32,
    },
}

#[derive(Subcommand)]
pub(crate) enum Village {
    /// Add a village, or a settlement that a group calls its village.
    Add {
        /// Its name.
        name: String,
        /// Its block: the directory's code, with or without `block:` before it.
        #[arg(long)]
        block: String,
        /// Its panchayat.
        #[arg(long)]
        panchayat: Option<String>,
        /// Its code in the Local Government Directory.
        #[arg(long)]
        code: Option<String>,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum Find {
    /// Find a state, district or block by a part of its name or by its code.
    Find {
        /// The text.
        text: String,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum NormsOf {
    /// All norms that were set, the state and the day on which they begin.
    List {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print the norms that hold on a day, as the file to be edited: `show --state 37 > norms.json`.
    Show {
        /// The state's code in the directory; the nation when there is none.
        #[arg(long, value_name = "CODE")]
        state: Option<String>,
        /// The day, as 2027-04-01; today when there is none.
        #[arg(long, value_name = "DAY")]
        on: Option<Date>,
    },
    /// Let norms hold from a day on. Every device receives them at its next exchange; what lies
    /// before that day stays judged by what held then.
    Set {
        /// The state's code in the directory.
        #[arg(long, value_name = "CODE", required_unless_present = "nation")]
        state: Option<String>,
        /// For every state that has no norms of its own.
        #[arg(long, conflicts_with = "state")]
        nation: bool,
        /// The day on which they begin, as 2027-04-01.
        #[arg(long, value_name = "DAY")]
        from: Date,
        /// Put them in the place of others that begin on the same day.
        #[arg(long)]
        replace: bool,
        /// The file: what `show` printed, edited.
        file: PathBuf,
    },
}

pub(crate) fn run(centre: &Centre, command: Admin) -> anyhow::Result<()> {
    match command {
        Admin::Person(Person::Add { name, roles, json }) => {
            let person = centre.add_person(&name, &roles.read(centre)?)?;
            say_one("person", &person, json)
        }
        Admin::Person(Person::List { json }) => list_people(centre, json),
        Admin::Assign { person, roles } => {
            for assignment in roles.some(centre)? {
                centre.assign(PersonId(person), assignment)?;
            }
            Ok(())
        }
        Admin::Unassign { person, roles } => {
            for assignment in roles.some(centre)? {
                centre.unassign(PersonId(person), assignment)?;
            }
            Ok(())
        }
        Admin::Invite {
            person,
            hours,
            json,
        } => {
            let invitation = centre.invite(PersonId(person), hours)?;
            let code = server::grouped(&invitation.code);
            say(&if json {
                json!({ "code": code, "until_ms": invitation.until_ms }).to_string()
            } else {
                code
            })
        }
        Admin::Device(Device::List { json }) => list_devices(&centre.devices()?, json),
        Admin::Device(Device::Revoke { device }) => Ok(centre.revoke(DeviceId(device))?),
        Admin::Village(Village::Add {
            name,
            block,
            panchayat,
            code,
            json,
        }) => {
            let village = add_village(centre, name, &block, panchayat, code)?;
            say_one("village", &village, json)
        }
        Admin::Area(Find::Find { text, json }) => find(centre, &text, json),
        Admin::Norms(NormsOf::List { json }) => list_norms(centre, json),
        Admin::Norms(NormsOf::Show { state, on }) => show_norms(centre, state.as_deref(), on),
        Admin::Norms(NormsOf::Set {
            state,
            nation: _,
            from,
            replace,
            file,
        }) => set_norms(centre, (state.as_deref(), from), replace, &file),
    }
}

/// A new number or id: bare, or as JSON under its name.
fn say_one<T: serde::Serialize + std::fmt::Display>(
    name: &str,
    value: &T,
    json: bool,
) -> anyhow::Result<()> {
    say(&if json {
        json!({ name: value }).to_string()
    } else {
        value.to_string()
    })
}

fn add_village(
    centre: &Centre,
    name: String,
    block: &str,
    panchayat: Option<String>,
    code: Option<String>,
) -> anyhow::Result<VillageId> {
    let area = if block.contains(':') {
        centre.area(block)?
    } else {
        centre.area(&format!("block:{block}"))?
    };
    let Area::Directory(block) = area else {
        bail!("a village lies in a block");
    };
    let new = NewVillage {
        name,
        block,
        panchayat,
        code,
    };
    Ok(centre.add_village(&new)?)
}

impl Roles {
    fn read(&self, centre: &Centre) -> anyhow::Result<Vec<Assignment>> {
        if self.roles.len() != self.areas.len() {
            bail!(
                "each --role has its --in: {} and {} given",
                self.roles.len(),
                self.areas.len()
            );
        }
        let pairs = self.roles.iter().zip(&self.areas);
        pairs
            .map(|(role, area)| {
                Ok(Assignment {
                    role: role.role(),
                    area: centre.area(area)?,
                })
            })
            .collect()
    }

    fn some(&self, centre: &Centre) -> anyhow::Result<Vec<Assignment>> {
        let read = self.read(centre)?;
        if read.is_empty() {
            bail!("name a --role and its --in");
        }
        Ok(read)
    }
}

impl RoleName {
    fn role(self) -> Role {
        match self {
            Self::Crp => Role::Crp,
            Self::Mec => Role::Mec,
            Self::Supervisor => Role::Supervisor,
            Self::Auditor => Role::Auditor,
            Self::Mission => Role::Mission,
            Self::Approver => Role::Approver,
            Self::VoApprover => Role::VoApprover,
            Self::ClfApprover => Role::ClfApprover,
        }
    }
}

fn list_people(centre: &Centre, json: bool) -> anyhow::Result<()> {
    let people = centre.people()?;
    if json {
        let rows: Vec<_> = people
            .iter()
            .map(|row| {
                json!({
                    "person": row.person,
                    "name": row.name,
                    "assignments": row.assignments,
                    "devices": row.devices,
                })
            })
            .collect();
        return say(&serde_json::Value::from(rows).to_string());
    }
    for row in &people {
        let mut roles = Vec::new();
        for held in &row.assignments {
            roles.push(format!(
                "{:?} in {}",
                held.role,
                centre.area_text(&held.area)?
            ));
        }
        let PersonRow {
            person,
            name,
            devices,
            ..
        } = row;
        say(&format!(
            "{person}\t{name}\t{devices} devices\t{}",
            roles.join(", ")
        ))?;
    }
    Ok(())
}

fn list_devices(devices: &[DeviceRow], json: bool) -> anyhow::Result<()> {
    const STANDINGS: [&str; 3] = ["active", "frozen", "revoked"];
    let standing = |row: &DeviceRow| STANDINGS.get(usize::from(row.standing)).copied();
    if json {
        let rows: Vec<_> = devices
            .iter()
            .map(|row| {
                json!({
                    "device": row.device,
                    "people": row.people,
                    "heard_ms": row.heard_ms,
                    "received": row.received,
                    "standing": standing(row),
                })
            })
            .collect();
        return say(&serde_json::Value::from(rows).to_string());
    }
    for row in devices {
        let heard = domain::Date::of_instant(row.heard_ms);
        let DeviceRow {
            device,
            received,
            people,
            ..
        } = row;
        let standing = standing(row).unwrap_or_default();
        let people = people.join(", ");
        say(&format!(
            "{device}\t{standing}\t{received} received\theard {heard}\t{people}"
        ))?;
    }
    Ok(())
}

fn find(centre: &Centre, text: &str, json: bool) -> anyhow::Result<()> {
    const MOST: usize = 100;
    let found = centre.find_areas(text, MOST)?;
    if json {
        let rows: Vec<_> = found
            .iter()
            .map(|record| {
                json!({
                    "area": record.area,
                    "name_local": record.name_local,
                    "also_in": record.also_in,
                })
            })
            .collect();
        return say(&serde_json::Value::from(rows).to_string());
    }
    for record in found {
        let local = record.name_local.as_deref().unwrap_or_default();
        say(&format!("{}\t{local}", server::directory_text(&record)))?;
    }
    Ok(())
}

/// `state:37 LADAKH`, or the nation.
fn whose(centre: &Centre, state: Option<AreaId>) -> anyhow::Result<String> {
    Ok(match state {
        Some(state) => centre.area_text(&Area::Directory(state))?,
        None => "the nation".to_owned(),
    })
}

fn list_norms(centre: &Centre, json: bool) -> anyhow::Result<()> {
    let all = centre.all_norms()?;
    if json {
        let rows: Vec<_> = all
            .iter()
            .map(|norms| json!({ "state": norms.state, "from": norms.from }))
            .collect();
        return say(&serde_json::Value::from(rows).to_string());
    }
    for norms in &all {
        say(&format!("{}\t{}", norms.from, whose(centre, norms.state)?))?;
    }
    Ok(())
}

fn show_norms(centre: &Centre, state: Option<&str>, on: Option<Date>) -> anyhow::Result<()> {
    let state = state.map(|code| centre.state(code)).transpose()?;
    let held = centre.norms(state, on)?;
    say(&serde_json::to_string_pretty(&norms::file_of(&held))?)?;
    // Beside the file, not in it: it says what is being edited.
    eprintln!("norms of {} from {}", whose(centre, held.state)?, held.from);
    Ok(())
}

fn set_norms(
    centre: &Centre,
    (state, from): (Option<&str>, Date),
    replace: bool,
    file: &Path,
) -> anyhow::Result<()> {
    let state = state.map(|code| centre.state(code)).transpose()?;
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let whose = whose(centre, state)?;
    match centre.set_norms(norms::read(&text, state, from)?, replace)? {
        Set::Same => say(&format!("{whose} from {from}: these norms are set already")),
        Set::New(changes) => {
            say(&format!("{whose} from {from}: set"))?;
            for change in changes {
                say(&format!("  {change}"))?;
            }
            Ok(())
        }
    }
}
