//! Stories through the table of commands, with JSON as the window sends it, on real device
//! folders and a real centre on the network.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use app::Shared;
use domain::place::Norms;
use domain::role::{Area, Assignment, Role};
use serde_json::{Value, json};
use server::lgd::Files;
use server::norms::Set;
use server::{Centre, Sqlite};
use tempfile::TempDir;
use tests::port::Port;
use tests::world::OneDay;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::books::{closed, loan, monthly, organisation, received, tag};
use crate::problems::opened_again;

const PIN: &str = "270419";

/// A centre with a block, and another one in another state, on a port of its own that it keeps when
/// it is stopped and started.
pub(crate) struct Office {
    folder: TempDir,
    port: Port,
    running: Option<(oneshot::Sender<()>, Serving)>,
}

/// The centre in its folder, on the day on which stories happen.
fn centre_in(folder: &TempDir) -> Centre {
    let archive = Sqlite::open(&folder.path().join("centre")).unwrap();
    Centre::on(archive, Box::new(OneDay::default())).unwrap()
}

type Serving = JoinHandle<Result<(), server::ServerError>>;

pub(crate) struct Device {
    pub(crate) folder: TempDir,
    pub(crate) shared: Option<Arc<Shared>>,
}

impl Office {
    pub(crate) async fn open() -> Self {
        let folder = TempDir::new().unwrap();
        let directory = folder.path().join("directory");
        std::fs::create_dir(&directory).unwrap();
        let rows = [
            (
                "states.csv",
                "S.No.,State Code,State Version,State Name,State Name,Census 2001 Code,Census 2011 Code,State or UT\n17,37,1,LADAKH,LADAKH,,00,U\n5,9,1,UTTAR PRADESH,UTTAR PRADESH,09,09,S\n",
            ),
            (
                "districts.csv",
                "\"State Code\",\"State Name\",\"District Code\",\"District Name\",\"Census 2001 Code\",\"Census 2011 Code\"\n37,LADAKH,9,\"LEH LADAKH\",7,3\n9,UTTAR PRADESH,155,LUCKNOW,26,157\n",
            ),
            (
                "blocks.csv",
                "S.No.,State Code,State Name,District Code,District Name,Block Code,Block Version,Block Name ,Block Name\n3163,37,LADAKH,9,LEH LADAKH,6543,2,Chuchot,\n1,9,UTTAR PRADESH,155,LUCKNOW,1011,1,Malihabad,\n",
            ),
        ];
        for (name, text) in rows {
            std::fs::write(directory.join(name), text).unwrap();
        }
        let centre = centre_in(&folder);
        centre.import_lgd(&Files::in_folder(&directory)).unwrap();
        drop(centre);
        let mut office = Self {
            folder,
            port: Port::take(),
            running: None,
        };
        office.start().await;
        office
    }

    fn centre(&self) -> Centre {
        centre_in(&self.folder)
    }

    pub(crate) async fn start(&mut self) {
        let listener = self.port.listen();
        let (stop, stopped) = oneshot::channel::<()>();
        let config = server::Config::default();
        let serving = tokio::spawn(server::serve(self.centre(), config, listener, async {
            let _ = stopped.await;
        }));
        self.running = Some((stop, serving));
    }

    pub(crate) async fn stop(&mut self) {
        if let Some((stop, serving)) = self.running.take() {
            let _ = stop.send(());
            serving.await.unwrap().unwrap();
        }
    }

    /// Lets changed norms hold in the state from a day on, at the stopped centre.
    pub(crate) fn set_norms(&self, from: &str, change: impl FnOnce(&mut Norms)) {
        let centre = self.centre();
        let (state, from) = (centre.state("37").unwrap(), from.parse().unwrap());
        let mut norms = centre.norms(Some(state), Some(from)).unwrap();
        (norms.state, norms.from) = (Some(state), from);
        change(&mut norms);
        let set = centre.set_norms(norms, false).unwrap();
        assert!(matches!(set, Set::New(_)), "{set:?}");
    }

    /// Reads files of the directory into the centre, which is stopped for it.
    pub(crate) async fn import(&mut self, rows: &[(&str, &str)]) {
        self.stop().await;
        let folder = TempDir::new().unwrap();
        for (name, text) in rows {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let centre = self.centre();
        let imported = centre.import_lgd(&Files::in_folder(folder.path())).unwrap();
        assert!(
            imported.files.iter().all(|file| file.skipped == 0),
            "{imported:?}"
        );
        drop(centre);
        self.start().await;
    }

    /// A figure of an area at the stopped centre.
    pub(crate) fn amount(&self, area: &str, month: &str, figure: &str) -> i64 {
        let centre = self.centre();
        let area = centre.area(area).unwrap();
        let figures = centre.figures(area, month.parse().unwrap()).unwrap();
        let is_it = |number: u8| {
            let figure_of = domain::figures::Figure::from_number(number).unwrap();
            serde_json::to_value(figure_of).unwrap() == figure
        };
        let mut rows = figures.iter().filter(|row| is_it(row.figure));
        rows.next().map_or(0, |row| row.amount)
    }

    /// Where the stopped centre keeps everything; a backup of it is put beside it.
    pub(crate) fn backed_up(&self) -> &Path {
        let centre = self.centre();
        centre
            .backup(&self.folder.path().join("backup.db"))
            .unwrap();
        self.folder.path()
    }

    /// The figures of the block at the stopped centre, whose own check finds nothing.
    pub(crate) fn figures(&self, month: &str) -> Vec<(Value, i64)> {
        let centre = self.centre();
        let none: Vec<String> = Vec::new();
        assert_eq!(centre.check().unwrap().differences, none);
        let area = centre.area("block:6543").unwrap();
        let figures = centre.figures(area, month.parse().unwrap()).unwrap();
        let named = figures.iter().map(|row| {
            let figure = domain::figures::Figure::from_number(row.figure).unwrap();
            (serde_json::to_value(figure).unwrap(), row.amount)
        });
        named.filter(|(_, amount)| *amount != 0).collect()
    }

    /// An invitation for a new person. The centre is stopped for it, because one program works
    /// on its folder.
    async fn invite(&mut self, name: &str, roles: &[Role], area: &str) -> String {
        let roles: Vec<(Role, &str)> = roles.iter().map(|role| (*role, area)).collect();
        self.invite_for(name, &roles).await
    }

    async fn invite_for(&mut self, name: &str, roles: &[(Role, &str)]) -> String {
        self.stop().await;
        let centre = self.centre();
        let assignments: Vec<Assignment> = roles
            .iter()
            .map(|(role, area)| Assignment {
                role: *role,
                area: centre.area(area).unwrap(),
            })
            .collect();
        let person = centre.add_person(name, &assignments).unwrap();
        let code = centre.invite(person, 1).unwrap().code;
        drop(centre);
        self.start().await;
        code
    }

    pub(crate) async fn enrol(&mut self, name: &str, roles: &[Role]) -> Device {
        self.enrol_in("block:6543", name, roles).await
    }

    /// A new device of a new person whose roles hold in an area, as the centre's commands name it.
    pub(crate) async fn enrol_in(&mut self, area: &str, name: &str, roles: &[Role]) -> Device {
        let roles: Vec<(Role, &str)> = roles.iter().map(|role| (*role, area)).collect();
        let mut device = Device {
            folder: TempDir::new().unwrap(),
            shared: None,
        };
        device.start();
        self.enrol_on(&device, name, &roles).await;
        device
    }

    /// Another person on a device that is somebody's already; she is the one who is signed in.
    pub(crate) async fn enrol_on(&mut self, device: &Device, name: &str, roles: &[(Role, &str)]) {
        let code = self.invite_for(name, roles).await;
        let input = json!({ "address": self.port.address(), "code": code, "pin": PIN });
        let state = device.call("enrol", input).await;
        assert_eq!(state["session"]["name"], name);
    }

    /// Ends a person's role in an area, at the centre, which is stopped for it.
    pub(crate) async fn end_role(&mut self, name: &str, role: Role, area: &str) {
        self.stop().await;
        let centre = self.centre();
        let area = centre.area(area).unwrap();
        let mut people = centre.people().unwrap().into_iter();
        let person = people.find(|person| person.name == name).unwrap().person;
        centre.unassign(person, Assignment { role, area }).unwrap();
        drop(centre);
        self.start().await;
    }
}

impl Device {
    fn start(&mut self) {
        let shared = opened_again(self.folder.path(), OneDay::default).unwrap();
        self.shared = Some(Arc::new(shared));
    }

    /// The device of a new person with whatever roles wherever, invited from this one.
    pub(crate) async fn invites(&self, name: &str, assignments: Value) -> Self {
        let add = json!({ "name": name, "assignments": assignments });
        let person = self.call("add_person", add).await["person"].clone();
        let invitation = json!({ "person": person, "hours": 2 });
        let invitation = self.call("invite", invitation).await;
        let mut device = Self {
            folder: TempDir::new().unwrap(),
            shared: None,
        };
        device.start();
        let enrol = json!({
            "address": invitation["address"], "code": invitation["code"], "pin": PIN,
        });
        device.call("enrol", enrol).await;
        device.sync().await;
        device
    }

    /// As when the battery is empty, and the device is started again.
    pub(crate) async fn restart(&mut self) {
        self.shared = None;
        self.start();
        let state = self.call("state", Value::Null).await;
        assert_eq!(state["stage"], "locked");
        let person = &state["unlockers"][0]["person"];
        self.call("unlock", json!({ "person": person, "pin": PIN }))
            .await;
    }

    /// Signs in who has this name, instead of who was.
    pub(crate) async fn sign_in(&self, name: &str) {
        let state = self.call("lock", Value::Null).await;
        let mut unlockers = state["unlockers"].as_array().unwrap().iter();
        let person = &unlockers.find(|one| one["name"] == name).unwrap()["person"];
        self.call("unlock", json!({ "person": person, "pin": PIN }))
            .await;
    }

    pub(crate) async fn call(&self, name: &str, input: Value) -> Value {
        match app::call(self.shared.as_ref().unwrap(), name, input).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {}", serde_json::to_string(&error).unwrap()),
        }
    }

    pub(crate) async fn refused(&self, name: &str, input: Value) -> String {
        match app::call(self.shared.as_ref().unwrap(), name, input).await {
            Ok(answer) => panic!("{name} was not refused: {answer}"),
            Err(error) => error.code(),
        }
    }

    /// The code with which it was refused; none when it was done.
    pub(crate) async fn tried(&self, name: &str, input: Value) -> Option<String> {
        let answer = app::call(self.shared.as_ref().unwrap(), name, input).await;
        answer.err().map(|error| error.code())
    }

    pub(crate) async fn village(&self, name: &str) -> Value {
        let places = self.call("places", Value::Null).await;
        let areas = places["areas"].as_array().unwrap();
        let block = areas.iter().find(|area| area["level"] == "block").unwrap();
        let input = json!({ "block": block["id"], "name": name, "panchayat": null, "codes": [] });
        self.call("add_village", input).await["id"].clone()
    }

    pub(crate) async fn add_group(&self, village: &Value, name: &str) -> Value {
        self.call("add_group", group(village, name)).await["row"]["id"].clone()
    }

    pub(crate) async fn add_member(&self, group: &Value, name: &str) -> Value {
        self.call("add_member", member(group, name)).await
    }

    /// A group of so many women who save 50 rupees a week.
    pub(crate) async fn group_of(&self, village: &Value, members: usize) -> Value {
        let group = self.add_group(village, "Saraswati").await;
        for index in 0..members {
            self.add_member(&group, ["Padma", "Zainab", "कमला", "فاطمہ"][index % 4])
                .await;
        }
        group
    }

    /// A draft of the day's meeting where everybody is there and the cash is counted.
    pub(crate) async fn draft(&self, group: &Value, date: &str) -> Value {
        let sheet = self
            .call("open_meeting", json!({ "group": group, "date": date }))
            .await;
        let mut draft = sheet["draft"].clone();
        for row in draft["rows"].as_array_mut().unwrap() {
            row["attendance"] = json!("present");
        }
        draft["signatories"] = json!([
            draft["rows"][0]["member"].clone(),
            draft["rows"][1]["member"].clone()
        ]);
        self.counted(group, draft).await
    }

    /// The draft with the cash counted as the book expects it.
    pub(crate) async fn counted(&self, group: &Value, mut draft: Value) -> Value {
        let check = self
            .call("save_meeting", json!({ "group": group, "draft": draft }))
            .await;
        let expected = check["totals"]["expected_cash"].as_i64().unwrap();
        draft["count"] = json!([{ "value": 100, "pieces": expected / 100 }]);
        draft
    }

    pub(crate) async fn close(&self, group: &Value, draft: &Value) -> Value {
        self.call("close_meeting", json!({ "group": group, "draft": draft }))
            .await
    }

    pub(crate) async fn saved(&self, group: &Value) -> i64 {
        let view = self.call("group", json!({ "group": group })).await;
        view["row"]["saved"].as_i64().unwrap()
    }

    pub(crate) async fn sync(&self) -> Value {
        self.call("sync_now", Value::Null).await
    }

    async fn month(&self, figure: &str) -> i64 {
        let block = self
            .call("block", json!({ "block": null, "month": "2026-11" }))
            .await;
        let figures = block["figures"].as_array().unwrap();
        figures.iter().find(|row| row["figure"] == figure).unwrap()["amount"]
            .as_i64()
            .unwrap()
    }

    pub(crate) async fn agrees(&self) {
        let report = self.call("check", Value::Null).await;
        assert_eq!(report["equal"], true, "{report}");
    }
}

pub(crate) fn group(village: &Value, name: &str) -> Value {
    json!({
        "village": village, "name": name, "kind": "women", "formed": "2026-01-03",
        "terms": {
            "from": "2026-01-03", "frequency": "weekly", "day": 6,
            "savings": [{ "kind": "compulsory", "amount": 5_000 }],
            "fine_late": 500, "fine_absent": 1_000,
        },
        "bank": null, "ifsc": null, "account": null, "codes": [],
    })
}

pub(crate) fn member(group: &Value, name: &str) -> Value {
    json!({
        "group": group, "name": name, "relation": "husband", "relation_name": "Ali",
        "serial": null, "joined": "2026-01-03", "office": "member", "birth_year": null,
        "mobile": null, "nominee": null, "photo": null, "codes": [], "consented": null,
    })
}

fn folder_holds(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        path.is_file()
            && std::fs::read(path)
                .unwrap()
                .windows(text.len())
                .any(|window| window == text.as_bytes())
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_woman_who_was_written_without_a_photo_gets_one() {
    const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = crp.add_group(&village, "Saraswati").await;
    let padma = crp.add_member(&group, "Padma").await;
    let photo = crp.call("add_photo", json!({ "base64": DOT })).await;
    let edit = json!({ "member": padma["line"]["id"], "changes": [{
        "field": "photo", "was": { "kind": "none" }, "value": { "kind": "photo", "value": photo },
    }] });
    crp.call("edit_member", edit).await;
    crp.sync().await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    other.sync().await;
    for device in [&crp, &other] {
        let her = json!({ "member": padma["line"]["id"] });
        assert_eq!(device.call("member", her).await["line"]["photo"], photo);
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_recorded_without_a_network_is_seen_at_the_block_later() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let mut crp = office.enrol("Stanzin", &[Role::Crp, Role::Mec]).await;
    office.stop().await;

    let group = crp.group_of(&village, 12).await;
    let draft = crp.draft(&group, "2026-11-21").await;
    crp.restart().await;
    let sheet = crp
        .call("open_meeting", json!({ "group": group, "date": null }))
        .await;
    assert_eq!(sheet["resumed"], true, "the draft survived");
    let closed = crp.close(&group, &draft).await;
    assert_eq!(closed["line"]["saved"], 60_000);
    assert_eq!(closed["line"]["whereabouts"]["state"], "here");
    let sync = app::call(crp.shared.as_ref().unwrap(), "sync_now", Value::Null).await;
    assert_eq!(sync.unwrap_err().code(), "centre-unreachable");

    office.start().await;
    let status = crp.sync().await;
    assert_eq!(status["pending"], 0);
    let operation = closed["line"]["operation"].clone();
    let now = crp.call("meeting", json!({ "operation": operation })).await;
    assert_eq!(now["line"]["whereabouts"]["state"], "centre");
    supervisor.sync().await;
    assert_eq!(supervisor.saved(&group).await, 60_000);
    assert_eq!(supervisor.month("saved").await, 60_000);
    let seen = supervisor
        .call("meeting", json!({ "operation": operation }))
        .await;
    assert_eq!(seen["made"]["wall_ms"], now["made"]["wall_ms"]);
    crp.agrees().await;
    supervisor.agrees().await;
    assert!(
        !folder_holds(crp.folder.path(), "Zainab"),
        "names are readable on the disk"
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told in one piece")]
async fn a_closed_meeting_is_corrected_only_by_reversal() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    let group = supervisor.group_of(&village, 5).await;
    let draft = supervisor.draft(&group, "2026-11-14").await;
    let closed = supervisor.close(&group, &draft).await;
    let operation = closed["line"]["operation"].clone();

    // It is said before anything is filled in.
    let day = json!({ "group": group, "date": "2026-11-14" });
    let sheet = supervisor.call("open_meeting", day).await;
    let said = &sheet["check"]["refusal"]["code"];
    assert_eq!(said, "meeting-already-recorded");
    let other = json!({ "group": group, "date": "2026-11-13" });
    let sheet = supervisor.call("open_meeting", other).await;
    let said = &sheet["check"]["refusal"]["code"];
    assert_eq!(said, "meeting-attendance-missing");
    let again = supervisor.draft(&group, "2026-11-14").await;
    let code = supervisor
        .refused("close_meeting", json!({ "group": group, "draft": again }))
        .await;
    assert_eq!(code, "meeting-already-recorded");
    let blank = json!({ "operation": operation, "reason": " " });
    assert_eq!(
        supervisor.refused("reverse_meeting", blank).await,
        "field-empty"
    );
    let reason = json!({ "operation": operation, "reason": "counted for another group" });
    let reversed = supervisor.call("reverse_meeting", reason.clone()).await;
    assert_eq!(reversed["line"]["standing"]["kind"], "reversed");
    assert_eq!(supervisor.saved(&group).await, 0);
    assert_eq!(
        supervisor.refused("reverse_meeting", reason).await,
        "reversal-target-missing"
    );

    let both = json!({ "parked": operation, "verdict": "both", "reason": "count it again" });
    assert_eq!(
        supervisor.refused("decide_review", both).await,
        "already-decided"
    );

    let lokos = json!({ "system": "lokos", "value": "0012345" });
    let given = json!({ "group": group, "member": null, "code": lokos });
    let view = supervisor.call("give_code", given.clone()).await;
    assert_eq!(view["codes"], json!([lokos]), "with its leading zeros");
    assert_eq!(
        supervisor.refused("give_code", given).await,
        "already-recorded"
    );
    let found = supervisor
        .call("find", json!({ "text": "0012345", "limit": 5 }))
        .await;
    assert_eq!(found[0]["id"], group);

    // What was begun while it counted had nothing to save in it; now it has.
    let anew = supervisor.draft(&group, "2026-11-14").await;
    supervisor.close(&group, &anew).await;
    assert_eq!(supervisor.saved(&group).await, 25_000);
    let view = supervisor.call("group", json!({ "group": group })).await;
    assert_eq!(
        view["meetings"].as_array().unwrap().len(),
        2,
        "both stay visible"
    );
    supervisor.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_meeting_from_two_devices_counts_once_and_a_third_person_decides() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let one = office.enrol("Stanzin", &[Role::Crp]).await;
    let group = one.group_of(&village, 5).await;
    one.sync().await;
    let other = office.enrol("Padma", &[Role::Crp]).await;
    assert_eq!(other.saved(&group).await, 0);

    let draft = one.draft(&group, "2026-11-21").await;
    one.close(&group, &draft).await;
    let mut differs = other.draft(&group, "2026-11-21").await;
    differs["rows"][4]["savings"] = json!([{ "kind": "compulsory", "amount": 10_000 }]);
    let differs = other.counted(&group, differs).await;
    other.close(&group, &differs).await;
    one.sync().await;
    other.sync().await;
    assert_eq!(
        other.saved(&group).await,
        25_000,
        "the first one counts, once"
    );
    supervisor.sync().await;
    assert_eq!(supervisor.month("saved").await, 25_000);

    let reviews = supervisor.call("reviews", Value::Null).await;
    let item = &reviews["items"][0];
    assert_eq!(item["reason"], "duplicate");
    assert_eq!(item["parked"]["meeting"]["line"]["saved"], 30_000);
    assert_eq!(item["posted"]["meeting"]["line"]["saved"], 25_000);
    let parked = item["parked"]["made"]["operation"].clone();
    let verdict = json!({ "parked": parked, "verdict": "replace", "reason": "seen the register" });
    assert_eq!(
        other.refused("decide_review", verdict.clone()).await,
        "not-allowed"
    );
    let left = supervisor.call("decide_review", verdict).await;
    assert_eq!(left["items"].as_array().unwrap().len(), 0);
    supervisor.sync().await;
    one.sync().await;
    other.sync().await;
    for device in [&one, &other, &supervisor] {
        assert_eq!(device.saved(&group).await, 30_000);
        device.agrees().await;
    }
    assert_eq!(supervisor.month("saved").await, 30_000);
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_warned_and_asked_but_not_blocked() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    let group_id = supervisor.add_group(&village, "Saraswati").await;
    for _ in 0..7 {
        supervisor.add_member(&group_id, "Fatima Bano").await;
    }
    let view = supervisor.call("group", json!({ "group": group_id })).await;
    assert_eq!(view["row"]["members"], 7);
    assert_eq!(view["row"]["size_warning"], "few");

    let likely = supervisor
        .call("likely_members", member(&group_id, "فاطمہ بانو"))
        .await;
    assert!(
        !likely.as_array().unwrap().is_empty(),
        "the same name in another script"
    );
    let beside = json!([likely[0]["relation"], likely[0]["relation_name"]]);
    assert_eq!(beside, json!(["husband", "Ali"]));
    let likely = supervisor
        .call("likely_groups", group(&village, "सरस्वती"))
        .await;
    assert_eq!(likely[0]["title"], "Saraswati");
    let found = supervisor
        .call("find", json!({ "text": "सरस्वती", "limit": 5 }))
        .await;
    assert_eq!(found[0]["kind"], "group");

    let mut draft = supervisor.draft(&group_id, "2026-11-21").await;
    draft["rows"][2]["savings"] = json!([{ "kind": "compulsory", "amount": 50_000 }]);
    let check = supervisor
        .call("save_meeting", json!({ "group": group_id, "draft": draft }))
        .await;
    assert_eq!(check["warnings"][0]["code"], "amount-unusual");
    draft["note"] = json!("her number is 2345 6789 0124");
    let code = supervisor
        .refused(
            "close_meeting",
            json!({ "group": group_id, "draft": draft }),
        )
        .await;
    assert_eq!(
        code, "meeting-cash-does-not-tie",
        "the count is the old one"
    );
    let draft = supervisor.counted(&group_id, draft).await;
    let code = supervisor
        .refused(
            "close_meeting",
            json!({ "group": group_id, "draft": draft }),
        )
        .await;
    assert_eq!(code, "aadhaar-refused");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_is_recorded_once_a_day_and_moves_the_due_day() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    let state = supervisor.call("state", Value::Null).await;
    let today: domain::Date = state["today"].as_str().unwrap().parse().unwrap();
    let enterprise = supervisor
        .call(
            "add_enterprise",
            json!({
                "village": village, "name": "Apricots", "product": "dried apricots",
                "category": "manufacturing", "began": null, "mobile": null, "landmark": null,
                "owner": { "name": "Padma", "group": null, "member": null, "tie": "herself" },
                "registered": today.plus_days(-10),
            }),
        )
        .await["row"]["id"]
        .clone();
    let due = supervisor.call("due_visits", Value::Null).await;
    assert_eq!(
        due["overdue"][0]["id"], enterprise,
        "the first visit was due after a week"
    );

    let sheet = supervisor
        .call("open_visit", json!({ "enterprise": enterprise }))
        .await;
    let mut draft = sheet["draft"].clone();
    draft["sales"] = json!(320_000);
    let visit = supervisor
        .call("record_visit", json!({ "draft": draft }))
        .await;
    assert_eq!(visit["visit"]["sales"], 320_000);
    draft["sales"] = json!(1);
    let code = supervisor
        .refused("record_visit", json!({ "draft": draft }))
        .await;
    assert_eq!(code, "visit-already-recorded");
    let due = supervisor.call("due_visits", Value::Null).await;
    assert_eq!(due["overdue"].as_array().unwrap().len(), 0);
    let kept = supervisor
        .call("open_visit", json!({ "enterprise": enterprise }))
        .await;
    assert_eq!(kept["resumed"], true, "what was entered is kept");
    // What is in the book already is nothing to go on with.
    let later = due["later"].as_array().unwrap().iter();
    let listed = later.chain(due["week"].as_array().unwrap());
    let begun: Vec<&Value> = listed.map(|row| &row["has_draft"]).collect();
    assert_eq!(begun, [false], "{due}");
    let operation = visit["line"]["operation"].clone();
    let reason = json!({ "operation": operation, "reason": "the wrong enterprise" });
    let reversed = supervisor.call("reverse_visit", reason).await;
    assert_eq!(reversed["line"]["standing"]["kind"], "reversed");
    supervisor
        .call("record_visit", json!({ "draft": draft }))
        .await;
    supervisor.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_share_a_device_and_a_supervisor_invites_from_her_window() {
    let mut office = Office::open().await;
    let supervisor = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = supervisor.village("Chushot Yokma").await;
    supervisor.sync().await;
    let area = json!({ "kind": "village", "id": village });
    let person = supervisor
        .call(
            "add_person",
            json!({ "name": "Diskit", "assignments": [{ "role": "crp", "area": area }] }),
        )
        .await["person"]
        .clone();
    let invitation = supervisor
        .call("invite", json!({ "person": person, "hours": 2 }))
        .await;
    let crp = office.enrol("Stanzin", &[Role::Crp]).await;
    // She hears that a PIN is easily guessed before she enters it again.
    for (pin, refused) in [("123456", true), ("४४४४४४", true), ("481516", false)] {
        let chosen = json!({ "pin": pin });
        if refused {
            assert_eq!(crp.refused("check_pin", chosen).await, "pin-too-simple");
        } else {
            crp.call("check_pin", chosen).await;
        }
    }
    let second = json!({ "address": "", "code": invitation["text"], "pin": "481516" });
    let state = crp.call("enrol", second.clone()).await;
    assert_eq!(state["session"]["name"], "Diskit");
    assert_eq!(state["unlockers"].as_array().unwrap().len(), 2);
    crp.call("lock", Value::Null).await;
    assert_eq!(
        crp.refused("groups", json!({ "inactive_too": false }))
            .await,
        "locked"
    );
    assert_eq!(crp.refused("enrol", second).await, "locked");
    crp.call("unlock", json!({ "person": person, "pin": "481516" }))
        .await;
    let devices = supervisor.call("devices", Value::Null).await;
    let devices = devices["devices"].as_array().unwrap();
    assert_eq!(devices.len(), 2);
    // Nobody shuts out the device in her own hands.
    let own: Vec<&Value> = devices.iter().filter(|one| one["own"] == true).collect();
    assert_eq!(own.len(), 1, "{devices:?}");
    let revoked = json!({ "device": own[0]["device"] });
    assert_eq!(
        supervisor.refused("revoke_device", revoked).await,
        "not-allowed"
    );
    let elsewhere = Area::Directory(domain::AreaId::of_lgd("block", "1"));
    let beyond = json!({ "name": "X", "assignments": [{ "role": "crp", "area": elsewhere }] });
    assert_eq!(
        supervisor.refused("add_person", beyond).await,
        "not-allowed"
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_begun_is_there_after_the_battery_was_empty_and_only_for_her() {
    let mut office = Office::open().await;
    let mut device = office.enrol("Stanzin", &[Role::Crp]).await;
    let key = json!({ "key": "group/new" });
    assert!(device.call("form", key.clone()).await["text"].is_null());
    let begun = json!({ "key": "group/new", "text": "{\"name\":\"Saraswati\"}" });
    device.call("keep_form", begun).await;
    device.restart().await;
    let kept = device.call("form", key.clone()).await;
    assert_eq!(kept["text"], "{\"name\":\"Saraswati\"}");
    let code = office.invite("Padma", &[Role::Crp], "block:6543").await;
    let address = office.port.address();
    let input = json!({ "address": address, "code": code, "pin": "481516" });
    let state = device.call("enrol", input).await;
    assert_eq!(state["session"]["name"], "Padma");
    assert!(device.call("form", key.clone()).await["text"].is_null());
    let unlockers = state["unlockers"].as_array().unwrap();
    let stanzin = unlockers
        .iter()
        .find(|one| one["name"] == "Stanzin")
        .unwrap();
    device
        .call("unlock", json!({ "person": stanzin["person"], "pin": PIN }))
        .await;
    device
        .call("keep_form", json!({ "key": "group/new", "text": null }))
        .await;
    assert!(device.call("form", key).await["text"].is_null());
    let huge = json!({ "key": "group/new", "text": "x".repeat(70_000) });
    assert_eq!(device.refused("keep_form", huge).await, "bad-request");
    device.call("lock", Value::Null).await;
    let refused = device.refused("form", json!({ "key": "group/new" })).await;
    assert_eq!(refused, "locked");
}

#[tokio::test(flavor = "multi_thread")]
async fn how_the_device_speaks_and_writes_outlives_the_window() {
    let mut office = Office::open().await;
    let mut crp = office.enrol("Stanzin", &[Role::Crp]).await;
    let chosen = json!({ "language": "ur", "interest": "charge" });
    crp.call("choose_manner", chosen).await;
    let state = crp.call("choose_manner", json!({ "digits": "own" })).await;
    let manner = state["manner"].clone();
    assert_eq!(
        [&manner["language"], &manner["interest"], &manner["digits"]],
        ["ur", "charge", "own"],
        "what is chosen later leaves the rest"
    );
    assert_eq!(manner["light"], Value::Null, "nobody chose");
    crp.restart().await;
    assert_eq!(crp.call("state", Value::Null).await["manner"], manner);
    let practice = crp.call("practise", json!({ "language": "hi" })).await;
    assert_eq!(practice["manner"]["interest"], "charge");
    office.stop().await;
}

async fn joins(device: &Device, federation: &Value, group: &Value, day: &str) -> Value {
    let join = json!({ "federation": federation, "group": group, "name": "", "joined": day });
    device.call("add_federation_member", join).await
}

/// Saraswati joins whose book is not known yet; her account.
async fn named(device: &Device, federation: &Value) -> Value {
    let join = json!({
        "federation": federation, "group": null, "name": "Saraswati", "joined": "2026-01-05",
    });
    let view = device.call("add_federation_member", join).await;
    view["accounts"][0]["line"]["id"].clone()
}

/// The federation that a group's report names in each of some months.
async fn belonged(device: &Device, group: &Value, months: &[&str]) -> Vec<Value> {
    let mut named = Vec::new();
    for month in months {
        let report = json!({ "group": group, "month": month });
        let report = device.call("monthly_report", report).await;
        named.push(report["federation"].clone());
    }
    named
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_was_put_into_a_federation_by_mistake_belongs_to_none_from_the_same_day() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let mut draft = crp.draft(&group, "2026-02-05").await;
    draft["lines"] = json!([received("donation", 500)]);
    let padma = tag(&crp, &group, "Padma").await;
    draft["loans"] = json!([loan(&padma, 300, 3, "2026-03-05")]);
    closed(&crp, &group, draft).await;
    let first = organisation(&crp, &village, "Chushot VO").await;
    let second = organisation(&crp, &village, "Thiksay VO").await;
    let none = |from: &str| json!({ "group": group, "from": from, "reason": "a mistake" });
    let loans = async |federation: &Value| {
        let input = json!({ "group": federation, "month": "2026-04" });
        crp.call("federation", input).await["whole"]["loans"].clone()
    };
    joins(&crp, &first, &group, "2026-02-01").await;
    joins(&crp, &second, &group, "2026-04-10").await;
    assert_eq!(loans(&second).await, 1);
    // The mistake leaves nothing behind, and does not put it back where it was before.
    crp.call("belong_to_none", none("2026-04-10")).await;
    assert_eq!(
        (loans(&first).await, loans(&second).await),
        (json!(0), json!(0))
    );
    let months = ["2026-03", "2026-04"];
    let march_only = [first.clone(), Value::Null];
    assert_eq!(belonged(&crp, &group, &months).await, march_only);
    // It was none after all: it joins on that day.
    joins(&crp, &second, &group, "2026-04-10").await;
    assert_eq!(loans(&second).await, 1);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_groups_own_book_said_before_it_was_tied_stays_when_it_is_untied() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let other = office.enrol("Zahra", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    let member = named(&crp, &vo).await;
    crp.sync().await;
    other.sync().await;
    // One writes that the group joined, the other that it is the one that was named. The group's
    // own book has the word of the first; of the two accounts only one can be.
    joins(&crp, &vo, &group, "2026-01-05").await;
    let tie = json!({ "federation": vo, "member": member, "group": group });
    other.call("tie_federation_member", tie.clone()).await;
    for device in [&crp, &other, &crp] {
        device.sync().await;
    }
    let reviews = crp.call("reviews", json!(null)).await;
    let items = reviews["items"].as_array().unwrap();
    assert_eq!(items.len(), 1, "{items:?}");
    let decision = json!({
        "parked": items[0]["parked"]["made"]["operation"], "verdict": "replace",
        "reason": "its account is the old one",
    });
    crp.call("decide_review", decision).await;
    crp.sync().await;

    // Who does not hold the group's book cannot take back what is in it.
    let area = json!({ "kind": "group", "id": vo });
    let clerk = crp.invites("Diskit", json!([{ "role": "crp", "area": area }]));
    let clerk = clerk.await;
    let untie = json!({ "federation": vo, "member": member, "reason": "another of that name" });
    let code = clerk
        .refused("untie_federation_member", untie.clone())
        .await;
    assert_eq!(code, "not-found");

    let months = ["2026-01", "2026-06"];
    let both = [vo.clone(), vo.clone()];
    for again in [true, true, false] {
        let view = crp.call("untie_federation_member", untie.clone()).await;
        let mut accounts = view["accounts"].as_array().unwrap().iter();
        assert!(accounts.all(|account| account["tied"] == false));
        assert_eq!(belonged(&crp, &group, &months).await, both);
        if again {
            crp.call("tie_federation_member", tie.clone()).await;
        }
    }
    for device in [&crp, &other] {
        device.sync().await;
        device.agrees().await;
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tie_names_the_federation_where_the_groups_own_book_names_none_any_more() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let other = organisation(&crp, &village, "Thiksay VO").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    joins(&crp, &other, &group, "2026-01-01").await;
    let leave = json!({
        "federation": other, "group": group, "on": "2026-03-31", "reason": "nearer",
    });
    crp.call("leave_federation", leave).await;
    let member = named(&crp, &vo).await;
    let tie = json!({ "federation": vo, "member": member, "group": group });
    crp.call("tie_federation_member", tie).await;
    let months = ["2026-03", "2026-04"];
    let moved = [other.clone(), vo.clone()];
    assert_eq!(belonged(&crp, &group, &months).await, moved);
    let untie = json!({ "federation": vo, "member": member, "reason": "another of that name" });
    crp.call("untie_federation_member", untie).await;
    let left = [other, Value::Null];
    assert_eq!(belonged(&crp, &group, &months).await, left);
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_whose_own_book_refuses_a_federation_has_not_joined_it_again() {
    let mut office = Office::open().await;
    let crp = office.enrol("Nasreen", &[Role::Supervisor]).await;
    let village = crp.village("Chushot Yokma").await;
    let vo = organisation(&crp, &village, "Chushot VO").await;
    let other = organisation(&crp, &village, "Thiksay VO").await;
    let group = monthly(&crp, &village, "2026-01-01", &["Padma", "Zainab"]).await;
    joins(&crp, &vo, &group, "2026-01-05").await;
    let leave = json!({
        "federation": vo, "group": group, "on": "2026-03-31", "reason": "nearer",
    });
    crp.call("leave_federation", leave).await;
    joins(&crp, &other, &group, "2026-06-01").await;
    let again = json!({ "federation": vo, "group": group, "name": "", "joined": "2026-06-01" });
    let code = crp.refused("add_federation_member", again).await;
    assert_eq!(code, "already-recorded");
    let june = json!({ "group": vo, "month": "2026-06" });
    let view = crp.call("federation", june).await;
    assert_eq!(view["accounts"][0]["line"]["active"], false);
    joins(&crp, &vo, &group, "2026-06-02").await;
    crp.sync().await;
    crp.agrees().await;
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exchange_begins_by_itself_or_only_when_somebody_says_so() {
    async fn told(device: &Device) -> Value {
        device.call("exchange_status", Value::Null).await
    }
    async fn until_all_is_there(device: &Device) {
        while told(device).await["pending"] != 0 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    let mut office = Office::open().await;
    let device = office.enrol("Asha", &[Role::Supervisor]).await;
    let shared = Arc::clone(device.shared.as_ref().unwrap());
    let going = tokio::spawn(app::exchange::keep_going(shared));
    let village = device.village("Thiksey").await;
    until_all_is_there(&device).await;

    let by_hand = json!({ "by_itself": false });
    let chosen = device.call("choose_exchange", by_hand).await;
    assert_eq!(chosen["by_itself"], false);
    assert_eq!(
        chosen["next_try_ms"],
        Value::Null,
        "no next one is promised"
    );
    device.add_group(&village, "Roshni").await;
    // By itself it begins two seconds after the last record.
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(told(&device).await["pending"], 1);
    device.call("sync_now", Value::Null).await;
    assert_eq!(told(&device).await["pending"], 0);

    // What was begun and went wrong is tried again until it is done.
    office.stop().await;
    device.add_group(&village, "Umeed").await;
    assert!(device.tried("sync_now", Value::Null).await.is_some());
    assert_ne!(told(&device).await["next_try_ms"], Value::Null);
    office.start().await;
    until_all_is_there(&device).await;
    let after = told(&device).await;
    assert_eq!(
        (&after["next_try_ms"], &after["problem"]),
        (&Value::Null, &Value::Null)
    );

    device.add_group(&village, "Himmat").await;
    let by_itself = json!({ "by_itself": true });
    device.call("choose_exchange", by_itself).await;
    until_all_is_there(&device).await;

    // What began by itself goes on no longer once she says when.
    office.stop().await;
    assert!(device.tried("sync_now", Value::Null).await.is_some());
    let by_hand = json!({ "by_itself": false });
    let chosen = device.call("choose_exchange", by_hand).await;
    assert_eq!(
        (&chosen["next_try_ms"], &chosen["problem"]),
        (&Value::Null, &Value::Null)
    );
    going.abort();
    office.stop().await;
}
