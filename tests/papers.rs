//! Papers through the table of commands: every paper of a small group in every language, and
//! every total on it equal to what the screens say.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says where by its panic"
)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use app::Problem;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::role::Role;
use serde_json::{Value, json};

use crate::books::{closed, monthly, row, tag};
use crate::stories::{Device, Office};

const LANGUAGES: [&str; 3] = ["en", "hi", "ur"];

/// A device with a group of four: two meetings with savings, a loan of 600 rupees with its first
/// instalment, a line of stationery, cash taken to the bank, and the bank's interest.
struct Books {
    device: Device,
    group: Value,
    list: Value,
}

impl Books {
    async fn made(office: &mut Office) -> Self {
        let device = office.enrol("Asha", &[Role::Supervisor]).await;
        let village = device.village("Thiksey").await;
        let group = device.group_of(&village, 4).await;
        let mut draft = device.draft(&group, "2026-11-07").await;
        for row in draft["rows"].as_array_mut().unwrap() {
            row["savings"] = json!([{ "kind": "compulsory", "amount": 30_000 }]);
        }
        draft["loans"] = json!([{
            "member": draft["rows"][0]["member"], "nth": 0, "amount": 60_000, "source": "own",
            "terms": {
                "rate": 2400, "method": "declining", "instalments": 6, "every": "weekly",
                "first_due": "2026-11-14", "interest": "meeting", "broken": "full",
                "moratorium": 0, "instalment": null,
            },
            "purse": "cash", "purpose": "seeds",
        }]);
        let draft = device.counted(&group, draft).await;
        device.close(&group, &draft).await;
        let mut draft = device.draft(&group, "2026-11-14").await;
        draft["lines"] = json!([{
            "head": "stationery", "paid": true, "amount": 4_550, "purse": "cash",
            "member": null, "note": "a register", "folio": null, "account": null,
        }]);
        draft["deposit"] = json!(20_050);
        draft["note"] = json!("Everybody goes to the health camp.");
        draft["minutes"] = json!({
            "place": "Anganwadi", "time": "11 to 1", "visitors": " the bank sakhi ",
            "resolutions": [{
                "text": "A new cash box is bought.",
                "proposer": draft["rows"][1]["member"], "seconder": draft["rows"][2]["member"],
            }],
        });
        let draft = device.counted(&group, draft).await;
        device.close(&group, &draft).await;
        let interest = json!({
            "date": "2026-11-16", "ordinal": 0, "narration": "half-yearly interest",
            "reference": "SB-77", "lines": [{
                "debit": { "head": "bank", "member": null, "folio": null },
                "credit": { "head": "bank-interest", "member": null, "folio": null },
                "amount": 1_234,
            }],
        });
        let voucher = json!({ "group": group, "voucher": interest });
        device.call("enter_voucher", voucher).await;
        let list = device.call("papers", json!({ "group": group })).await;
        Self {
            device,
            group,
            list,
        }
    }

    fn wish(&self, paper: &str, format: &str, language: &str) -> Value {
        let entry = &self.list["vouchers"][0];
        let asks = self.asks(paper);
        let is = |one: &[&str]| one.contains(&asks.as_str());
        json!({
            "group": self.group, "paper": paper, "format": format, "language": language,
            "month": if is(&["month"]) { json!("2026-11") } else { Value::Null },
            "from": if is(&["period", "period-and-head"]) { json!("2026-11-01") } else { Value::Null },
            "to": "2026-11-30",
            "operation": if is(&["voucher"]) {
                entry["operation"].clone()
            } else if is(&["meeting", "meeting-and-member"]) {
                self.list["meetings"][0]["operation"].clone()
            } else {
                Value::Null
            },
            "entry": if is(&["voucher"]) { entry["entry"].clone() } else { Value::Null },
            "member": if is(&["member", "meeting-and-member"]) {
                self.borrower()
            } else {
                Value::Null
            },
            "loan": null, "head": null, "service_charge": false,
        })
    }

    fn asks(&self, paper: &str) -> String {
        let papers = self.list["papers"].as_array().unwrap();
        let offer = papers.iter().find(|offer| offer["paper"] == paper).unwrap();
        offer["asks"].as_str().unwrap().to_owned()
    }

    /// Whose the loan is.
    fn borrower(&self) -> Value {
        let name = &self.list["loans"][0]["name"];
        let members = self.list["members"].as_array().unwrap();
        members.iter().find(|one| one["name"] == *name).unwrap()["member"].clone()
    }

    async fn bytes(&self, wish: Value) -> (String, Vec<u8>) {
        let made = self.device.call("make_paper", wish).await;
        let name = made["name"].as_str().unwrap().to_owned();
        (
            name,
            STANDARD.decode(made["base64"].as_str().unwrap()).unwrap(),
        )
    }

    /// The lines of a paper as CSV.
    async fn rows(&self, paper: &str) -> Vec<Vec<String>> {
        let (_, bytes) = self.bytes(self.wish(paper, "csv", "en")).await;
        rows(&String::from_utf8(bytes).unwrap())
    }

    async fn month(&self) -> Value {
        let input = json!({ "group": self.group, "month": "2026-11" });
        self.device.call("book_month", input).await
    }
}

/// Quotes stand round fields with commas only, and none of ours has a quote in it.
pub(crate) fn rows(csv: &str) -> Vec<Vec<String>> {
    let fields = |line: &str| {
        let mut fields = vec![String::new()];
        let mut quoted = false;
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(String::new()),
                c => fields.last_mut().unwrap().push(c),
            }
        }
        fields
    };
    csv.trim_start_matches('\u{FEFF}')
        .lines()
        .map(fields)
        .collect()
}

/// The rows of the table with this heading, without its head and its total.
pub(crate) fn table(rows: &[Vec<String>], heading: &str) -> Vec<Vec<String>> {
    let Some(at) = rows.iter().position(|row| row == &[heading]) else {
        return Vec::new();
    };
    let below = rows.iter().skip(at + 2);
    let ends = |row: &&Vec<String>| row.iter().all(String::is_empty) || is_total(row);
    below.take_while(|row| !ends(row)).cloned().collect()
}

fn is_total(row: &[String]) -> bool {
    row.iter().take(2).any(|cell| cell == "Total")
}

/// The paise of a money cell of a table for programs.
pub(crate) fn paise(cell: &str) -> i64 {
    let (rupees, paise) = cell.split_once('.').unwrap_or((cell, "0"));
    let sign = if rupees.starts_with('-') { -1 } else { 1 };
    rupees.parse::<i64>().unwrap() * 100 + sign * paise.parse::<i64>().unwrap()
}

/// The line that has this text somewhere.
fn line_with<'a>(rows: &'a [Vec<String>], text: &str) -> &'a [String] {
    let has = |row: &&Vec<String>| row.iter().any(|cell| cell.contains(text));
    rows.iter().find(has).unwrap()
}

/// The first line that begins so, or has it in its second place.
pub(crate) fn line<'a>(rows: &'a [Vec<String>], begins: &str) -> &'a [String] {
    let found = rows
        .iter()
        .find(|row| row.iter().take(2).any(|field| field == begins));
    found.unwrap_or_else(|| panic!("no line {begins:?} in {rows:?}"))
}

pub(crate) fn last<'a>(rows: &'a [Vec<String>], begins: &str) -> &'a [String] {
    let mut found = rows.iter().rev();
    found
        .find(|row| row.iter().take(2).any(|field| field == begins))
        .unwrap_or_else(|| panic!("no line {begins:?} in {rows:?}"))
}

pub(crate) fn rupees(paise: &Value) -> String {
    let paise = paise.as_i64().unwrap();
    let sign = if paise < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", paise.abs() / 100, paise.abs() % 100)
}

/// The words of a PDF, as poppler finds them.
fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is there: apt-get install poppler-utils");
    let mut stdin = reader.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let writing = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = reader.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The papers stay here after the test, to be looked at.
fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("group-papers");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn every_paper_of_a_group_is_made_in_every_language() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    let offers = books.list["papers"].as_array().unwrap().clone();
    assert_eq!(offers.len(), 16, "{offers:?}: it owes nothing to others");
    for offer in offers {
        let paper = offer["paper"].as_str().unwrap();
        for language in LANGUAGES {
            if offer["only_csv"] == false {
                let (name, pdf) = books.bytes(books.wish(paper, "pdf", language)).await;
                std::fs::write(folder().join(format!("{language}-{name}")), &pdf).unwrap();
                let text = text_of(&pdf);
                let of = if ["passbook", "slip"].contains(&paper) {
                    "Padma"
                } else {
                    "Saraswati"
                };
                assert!(text.contains(of), "{paper} in {language}: {text}");
                let missing = ["paper-", "head-", "state-", "role-"];
                assert!(
                    !missing.iter().any(|id| text.contains(id)),
                    "{paper}: {text}"
                );
                let (_, xlsx) = books.bytes(books.wish(paper, "xlsx", language)).await;
                assert!(xlsx.starts_with(b"PK"), "{paper} in {language}");
            }
            let (name, csv) = books.bytes(books.wish(paper, "csv", language)).await;
            assert!(name.ends_with(".csv") && !name.contains(' '), "{name}");
            assert!(rows(&String::from_utf8(csv).unwrap()).len() > 1, "{paper}");
        }
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_papers_of_money_say_what_the_screens_say() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    let month = books.month().await;
    let (cash, bank) = (&month["closing"]["cash"], &month["closing"]["bank"]);

    let receipts = books.rows("receipts-and-payments").await;
    let closing = line(&receipts, "Closing balance");
    assert_eq!(closing[1..3], [rupees(cash), rupees(bank)]);
    for (side, name) in [
        ("receipts", "Compulsory saving"),
        ("payments", "Stationery"),
    ] {
        let head = name.to_lowercase().replace(' ', "-");
        let sums = month[side].as_array().unwrap();
        let sum = sums
            .iter()
            .find(|sum| sum["head"] == head.as_str())
            .unwrap();
        assert_eq!(line(&receipts, name)[1], rupees(&sum["amount"]["cash"]));
    }

    let cash_book = books.rows("cash-book").await;
    let totals = last(&cash_book, "Total");
    assert_eq!(totals[8..10], [rupees(cash), rupees(bank)]);

    let ledger = books.rows("general-ledger").await;
    for balance in month["balances"].as_array().unwrap() {
        if balance["page"]["head"] != "bank" {
            continue;
        }
        let at = ledger.iter().position(|row| row[0] == "Bank").unwrap();
        let total = line(&ledger[at..], "Total");
        assert_eq!(total[5], rupees(&balance["amount"]));
    }

    let group = books
        .device
        .call("group", json!({ "group": books.group }))
        .await;
    let attendance = books.rows("attendance-and-savings").await;
    let totals = last(&attendance, "Total");
    assert_eq!(*totals.last().unwrap(), rupees(&group["row"]["saved"]));
    let report = books.rows("monthly-report").await;
    assert_eq!(line(&report, "Taken to the bank")[3], "200.50");
    assert_eq!(line(&report, "Meetings held")[2], "2");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn minutes_say_where_it_was_and_who_resolved_what() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    let mut wish = books.wish("minutes", "pdf", "en");
    let meetings = books.list["meetings"].as_array().unwrap();
    let of = |date: &str| meetings.iter().find(|one| one["date"] == date).unwrap();
    wish["operation"] = of("2026-11-14")["operation"].clone();
    let (_, pdf) = books.bytes(wish.clone()).await;
    // Where a line ends depends on how wide the number of the meeting is.
    let text = text_of(&pdf);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["Anganwadi", "11 to 1", "the bank sakhi", "A new cash box"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    wish["format"] = json!("csv");
    let (_, csv) = books.bytes(wish).await;
    let minutes = rows(&String::from_utf8(csv).unwrap());
    let resolved = line_with(&minutes, "A new cash box");
    let group = json!({ "group": books.group });
    let group = books.device.call("group", group).await;
    let names = |row: usize| group["members"][row]["name"].as_str().unwrap();
    let by = resolved.last().unwrap();
    assert!(by.contains(names(1)) && by.contains(names(2)), "{by}");

    // The next meeting begins with what was resolved in this one, at the same place.
    let input = json!({ "group": books.group, "date": "2026-11-21" });
    let sheet = books.device.call("open_meeting", input.clone()).await;
    assert_eq!(sheet["last"]["date"], "2026-11-14");
    assert_eq!(
        sheet["last"]["resolutions"],
        json!(["A new cash box is bought."])
    );
    assert_eq!(sheet["draft"]["minutes"]["place"], "Anganwadi");
    assert_eq!(sheet["draft"]["minutes"]["resolutions"], json!([]));

    // Nobody seconds her own word, and nobody who is away says anything.
    let draft = books.device.draft(&books.group, "2026-11-21").await;
    let mut draft = books.device.counted(&books.group, draft).await;
    let her = draft["rows"][0]["member"].clone();
    draft["minutes"]["resolutions"] = json!([{ "text": "x", "proposer": her, "seconder": her }]);
    let save = json!({ "group": books.group, "draft": draft });
    let check = books.device.call("save_meeting", save).await;
    assert_eq!(check["refusal"]["code"], "resolution-two-names");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_papers_of_a_woman_say_what_her_page_says() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    let loans = books
        .device
        .call("group_loans", json!({ "group": books.group }))
        .await;
    let standing = &loans["loans"][0]["standing"];
    let outstanding = rupees(&standing["principal_outstanding"]);
    let tag = books.borrower();
    let members = books.list["members"].as_array().unwrap();
    let id = &members.iter().find(|one| one["member"] == tag).unwrap()["id"];
    let her = books.device.call("member", json!({ "member": id })).await;

    let passbook = books.rows("passbook").await;
    let saved = line(&passbook, "Total");
    assert_eq!(saved[4], rupees(&her["line"]["saved"]));
    let loan = last(&passbook, "Total");
    assert_eq!(loan[5], outstanding);

    let slip = books.rows("slip").await;
    assert_eq!(
        line(&slip, "All your savings")[1],
        rupees(&her["line"]["saved"])
    );
    assert_eq!(line(&slip, "Loan left")[1], outstanding);

    let ledger = books.rows("loan-ledger").await;
    let paid = last(&ledger, "Total");
    assert_eq!(paid[3], rupees(&standing["principal_paid"]), "{paid:?}");
    let demand = books.rows("demand-collection-balance").await;
    let totals = last(&demand, "Total");
    let dcb = &loans["month"]["dcb"];
    assert_eq!(
        totals[9],
        rupees(&dcb["collected"]["principal"]),
        "{totals:?}"
    );
    assert_eq!(totals[6], rupees(&dcb["demand"]["principal"]), "{totals:?}");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_slips_of_all_who_came_are_one_file() {
    let mut office = Office::open().await;
    let device = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = device.village("Thiksey").await;
    let names = ["Padma", "Zainab", "Rahima", "Stanzin", "Kunzes", "Fatima"];
    let group = monthly(&device, &village, "2026-01-01", &names).await;
    let mut draft = device.draft(&group, "2026-02-05").await;
    let away = tag(&device, &group, "Rahima").await;
    let late = tag(&device, &group, "Kunzes").await;
    let hers = row(&mut draft, &away);
    (hers["attendance"], hers["savings"]) = (json!("absent"), json!([]));
    row(&mut draft, &late)["attendance"] = json!("late");
    let meeting = closed(&device, &group, draft).await;
    let wish = |format: &str, language: &str| {
        json!({
            "group": group, "paper": "slip", "format": format, "language": language,
            "month": null, "from": null, "to": null, "operation": meeting["line"]["operation"],
            "entry": null, "member": null, "loan": null, "head": null, "service_charge": false,
        })
    };
    for language in LANGUAGES {
        let made = device.call("make_paper", wish("pdf", language)).await;
        let name = made["name"].as_str().unwrap();
        assert_eq!(name, "slips_Saraswati_2026-02-05.pdf");
        let pdf = STANDARD.decode(made["base64"].as_str().unwrap()).unwrap();
        std::fs::write(folder().join(format!("{language}-{name}")), &pdf).unwrap();
        let text = text_of(&pdf);
        let pages: Vec<&str> = text.trim_end_matches('\u{C}').split('\u{C}').collect();
        assert_eq!(
            pages.len(),
            2,
            "four on the first sheet and one on the second"
        );
        for name in names {
            let found = text.matches(name).count();
            assert_eq!(found, usize::from(name != "Rahima"), "{name}: {text}");
        }
    }
    // What is cut apart is no table.
    for format in ["csv", "xlsx"] {
        let refused = device.refused("make_paper", wish(format, "en")).await;
        assert_eq!(refused, "field-invalid");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_has_the_number_that_stands_in_the_cash_book() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    let cash_book = books.rows("cash-book").await;
    for entry in books.list["vouchers"].as_array().unwrap() {
        let mut wish = books.wish("voucher", "csv", "en");
        wish["operation"] = entry["operation"].clone();
        wish["entry"] = entry["entry"].clone();
        let (_, bytes) = books.bytes(wish).await;
        let voucher = rows(&String::from_utf8(bytes).unwrap());
        let number = entry["number"].as_str().unwrap();
        assert_eq!(line(&voucher, "No.")[1], number);
        assert!(
            voucher.iter().any(|row| row[0] == rupees(&entry["amount"])),
            "{voucher:?}"
        );
        let in_book = cash_book
            .iter()
            .filter(|row| row.get(3).is_some_and(|n| n == number));
        assert_eq!(in_book.count(), 1, "{number}");
    }
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_that_fits_nothing_is_a_clear_problem() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    let cases: [(&str, &str, Value, &str); 9] = [
        ("minutes", "operation", Value::Null, "field-empty"),
        ("minutes", "operation", json!("999-1-1"), "not-found"),
        ("passbook", "member", json!(1), "not-found"),
        ("passbook", "from", json!("2026-12-01"), "field-invalid"),
        ("loan-ledger", "loan", json!(1), "not-found"),
        ("cash-book", "to", json!("2026-10-01"), "field-invalid"),
        (
            "attendance-and-savings",
            "month",
            Value::Null,
            "field-empty",
        ),
        ("cash-book", "language", json!("ks"), "field-invalid"),
        ("lokos-members", "format", json!("pdf"), "field-invalid"),
    ];
    for (paper, field, value, code) in cases {
        let mut wish = books.wish(paper, "csv", "en");
        wish[field] = value;
        let refused = books.device.refused("make_paper", wish).await;
        assert_eq!(refused, code, "{paper} with another {field}");
    }
    // A saving is of all and has no receipt of its own.
    let mut wish = books.wish("voucher", "pdf", "en");
    wish["operation"] = books.list["meetings"][0]["operation"].clone();
    wish["entry"] = json!(0);
    assert_eq!(
        books.device.refused("make_paper", wish).await,
        "field-invalid"
    );
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "two loans, and every field of them")]
async fn lokos_is_told_of_a_bank_loan_what_the_book_knows_and_no_more() {
    let mut office = Office::open().await;
    let mut books = Books::made(&mut office).await;
    let page = |head: &str, folio: &Value| json!({ "head": head, "member": null, "folio": folio });
    let open = |kind: &str, terms: Value, powers: Value| {
        json!({ "group": books.group, "borrowing": {
            "tag": 0, "lender": "bank", "kind": kind, "name": "J&K Bank, Thiksey", "ifsc": null,
            "account": kind, "sanctioned": "2026-06-20", "amount": 1_000_000, "terms": terms,
            "powers": powers, "review_due": null, "dose": 1, "subvention": false,
        } })
    };
    let terms = json!({
        "rate": 1200, "method": "declining", "instalments": 10, "every": "monthly",
        "first_due": "2026-08-01", "interest": "month", "broken": "full", "moratorium": 0,
        "instalment": null,
    });
    let powers = json!([{ "from": "2026-06-20", "limit": 1_000_000, "power": 1_000_000 }]);
    for (kind, terms, powers) in [
        ("term-loan", terms, json!([])),
        ("cash-credit", Value::Null, powers),
    ] {
        let opened = books
            .device
            .call("open_borrowing", open(kind, terms, powers));
        let opened = opened.await;
        let mut all = opened["borrowings"].as_array().unwrap().iter();
        let its = all.find(|one| one["borrowing"]["account"] == kind).unwrap();
        let tag = its["borrowing"]["tag"].clone();
        let owed = page(&format!("bank-{kind}"), &tag);
        let bank = page("bank", &Value::Null);
        let interest = page("bank-loan-interest", &tag);
        for (date, debit, credit, rupees) in [
            ("2026-07-01", &bank, &owed, 10_000),
            ("2026-07-31", &interest, &owed, 100),
            ("2026-08-01", &owed, &bank, 1_100),
            ("2026-08-31", &interest, &bank, 90),
        ] {
            // The bank's interest takes the whole credit above its limit, which is asked about.
            let voucher = json!({ "group": books.group, "sure": true, "voucher": {
                "date": date, "ordinal": 0, "narration": kind, "reference": null,
                "lines": [{ "debit": debit, "credit": credit, "amount": rupees * 100 }],
            } });
            books.device.call("enter_voucher", voucher).await;
        }
    }
    let group = json!({ "group": books.group });
    books.list = books.device.call("papers", group).await;
    let rows = books.rows("lokos-group-loans").await;
    let row = |account: &str| {
        let row = rows.iter().find(|row| row[3] == account);
        let told = rows[0].iter().cloned().zip(row.unwrap().iter().cloned());
        told.collect::<std::collections::BTreeMap<_, _>>()
    };
    let (term, credit) = (row("term-loan"), row("cash-credit"));
    for (field, of_term, of_credit) in [
        ("disbursed_date", "2026-07-01", "2026-07-01"),
        ("disbursed_amount", "10000.00", "10000.00"),
        ("principal_paid", "1000.00", "1000.00"),
        ("interest_paid", "190.00", "190.00"),
        ("instalments", "10", ""),
        ("instalment_amount", "1000.00", ""),
        ("instalments_repaid", "1", ""),
        // September, October and November; the last paper's day is 30 November.
        ("principal_overdue", "3000.00", "0.00"),
        ("interest_overdue", "", ""),
    ] {
        assert_eq!(term[field], of_term, "{field}");
        assert_eq!(credit[field], of_credit, "{field}");
    }
    // Bank and branch are one text there, and nobody said which part is the branch.
    assert_eq!(
        (&*term["bank"], &*term["branch"]),
        ("J&K Bank, Thiksey", "")
    );
    the_branch_is_told_once_it_was_written_on_the_way_to_the_bank(&books).await;
    the_ledger_of_what_was_borrowed_adds_up_to_what_is_owed(&books).await;
    office.stop().await;
}

async fn the_branch_is_told_once_it_was_written_on_the_way_to_the_bank(books: &Books) {
    // Of the account of the term loan; the cash credit has another one, and no step.
    for (stage, account) in [("applied", Value::Null), ("sanctioned", json!("term-loan"))] {
        let step = json!({ "group": books.group, "step": {
            "date": "2026-06-20", "dose": 1, "stage": stage, "kind": "term-loan",
            "amount": 1_000_000, "bank": "J&K Bank", "branch": "Thiksey",
            "ifsc": "JAKA0THIKSE", "account": account, "note": null,
        } });
        books.device.call("step_linkage", step).await;
    }
    let rows = books.rows("lokos-group-loans").await;
    let told = |account: &str| {
        let row = rows.iter().find(|row| row[3] == account).unwrap();
        [row[4].clone(), row[5].clone(), row[6].clone()]
    };
    assert_eq!(rows[0][4..7], ["bank", "branch", "ifsc"]);
    assert_eq!(told("term-loan"), ["J&K Bank", "Thiksey", "JAKA0THIKSE"]);
    assert_eq!(told("cash-credit"), ["J&K Bank, Thiksey", "", ""]);
}

#[expect(clippy::too_many_lines, reason = "every figure of two folios")]
async fn the_ledger_of_what_was_borrowed_adds_up_to_what_is_owed(books: &Books) {
    let list = books
        .device
        .call("papers", json!({ "group": books.group }))
        .await;
    let offered = list["borrowings"].as_array().unwrap();
    assert_eq!(offered.len(), 2, "{list}");
    let month = books.month().await;
    for one in offered {
        let mut wish = books.wish("borrowing-ledger", "csv", "en");
        wish["loan"] = one["loan"].clone();
        let (_, bytes) = books.bytes(wish).await;
        let paper = rows(&String::from_utf8(bytes).unwrap());
        let is_term = one["kind"] == "term-loan";
        let lines: Vec<&Vec<String>> = paper
            .iter()
            .filter(|row| row.len() == 9 && row[0].starts_with("2026-"))
            .collect();
        let said: Vec<&str> = lines.iter().map(|row| row[1].as_str()).collect();
        let expected = [
            "Came from the lender",
            "Interest added",
            "Paid to the lender",
            "Interest paid",
        ];
        assert_eq!(said, expected);
        let sum = |column: usize| lines.iter().map(|row| paise(&row[column])).sum::<i64>();
        let [came, added, paid, interest] = [3, 4, 5, 6].map(sum);
        assert_eq!(
            [came, added, paid, interest],
            [1_000_000, 10_000, 110_000, 9_000]
        );
        let owed = came + added - paid;
        assert_eq!(paise(&lines.last().unwrap()[7]), owed);
        let mut kept = month["borrowings"].as_array().unwrap().iter();
        let kept = kept
            .find(|kept| kept["borrowing"]["tag"] == one["loan"])
            .unwrap();
        assert_eq!(kept["standing"]["outstanding"], owed);
        assert!(
            lines.iter().all(|row| !row[2].is_empty()),
            "the number of its voucher"
        );
        let schedule = table(&paper, "When it falls due");
        if is_term {
            assert_eq!(line(&paper, "Interest")[1], "12% a year, on what is left");
            assert_eq!(schedule.len(), 10);
            let due: i64 = schedule.iter().map(|row| paise(&row[1])).sum();
            let left: i64 = schedule.iter().map(|row| paise(&row[2])).sum();
            assert_eq!((due, left), (came, owed));
            assert_eq!(schedule[0][0], "2026-08-01");
            assert_eq!(line(&paper, "Days overdue")[1], "90");
        } else {
            assert!(schedule.is_empty());
            assert_eq!(line(&paper, "Limit")[1], "10000.00");
            assert_eq!(line(&paper, "Drawing power")[1], "10000.00");
            assert_eq!(line(&paper, "Can still be drawn")[1], "1000.00");
            assert_eq!(line(&paper, "Days above the limit")[1], "0");
        }
        let number = one["account"].as_str().unwrap();
        assert_eq!(line(&paper, "Account no.")[1], number);
        assert!(number.starts_with('•'), "its last digits alone");
    }
    // In every language and form, all of them in one.
    for language in LANGUAGES {
        let (name, pdf) = books
            .bytes(books.wish("borrowing-ledger", "pdf", language))
            .await;
        std::fs::write(folder().join(format!("{language}-{name}")), &pdf).unwrap();
        assert!(text_of(&pdf).contains("Thiksey"), "{language}");
        let (_, xlsx) = books
            .bytes(books.wish("borrowing-ledger", "xlsx", language))
            .await;
        assert!(xlsx.starts_with(b"PK"), "{language}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_register_of_members_says_who_was_one_when_and_who_held_an_office() {
    let mut office = Office::open().await;
    let device = office.enrol("Asha", &[Role::Supervisor]).await;
    let village = device.village("Thiksey").await;
    let names = ["Padma", "Zainab", "Kaneez"];
    let group = monthly(&device, &village, "2026-01-01", &names).await;
    let id = async |name: &str| crate::books::of(&device, &group, name).await["id"].clone();
    let [padma, zainab, kaneez] = [id("Padma").await, id("Zainab").await, id("Kaneez").await];
    for (member, from) in [(&padma, "2026-01-01"), (&zainab, "2026-06-01")] {
        let given = json!({ "member": member, "office": "president", "from": from });
        device.call("give_office", given).await;
    }
    let edit = json!({ "member": zainab, "changes": [{
        "field": "nominee", "was": { "kind": "none" },
        "value": { "kind": "text", "value": "Her sister" },
    }] });
    device.call("edit_member", edit).await;
    let end = json!({ "member": kaneez, "on": "2026-03-31", "reason": "she moves to Kargil" });
    device.call("end_member", end).await;
    let register = async |to: &str| {
        let chosen = json!({ "to": to });
        crate::registers::printed(&device, &group, "member-register", chosen).await
    };
    let paper = register("2026-11-30").await;
    assert_eq!(line(&paper, "Members now")[1], "2");
    let of = |name: &str| {
        paper
            .iter()
            .find(|row| row.len() == 7 && row[1] == name)
            .unwrap()
    };
    let left = of("Kaneez");
    assert_eq!((&*left[3], &*left[4]), ("2026-01-01", "2026-03-31"));
    assert_eq!(
        (&*of("Zainab")[2], &*of("Zainab")[6]),
        ("Ali", "Her sister")
    );
    assert_eq!((&*of("Zainab")[5], &*of("Padma")[5]), ("President", ""));
    let held = table(&paper, "Who held an office");
    let held: Vec<Vec<&str>> = held
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    assert_eq!(
        held,
        [
            ["President", "Padma, w/d of Ali", "2026-01-01", "2026-05-31"],
            ["President", "Zainab, w/d of Ali", "2026-06-01", ""],
        ]
    );
    // Why somebody left is nobody's business, and neither is her telephone.
    assert!(!paper.iter().flatten().any(|cell| cell.contains("Kargil")));
    // Her last day is a day on which she is one.
    for (day, now) in [("2026-03-31", "3"), ("2026-04-01", "2")] {
        assert_eq!(line(&register(day).await, "Members now")[1], now, "{day}");
    }
    // An earlier day is as it was then.
    let then = register("2026-02-28").await;
    assert_eq!(line(&then, "Members now")[1], "3");
    let table_then = table(&then, "Who held an office");
    assert_eq!(table_then.len(), 1);
    assert_eq!(table_then[0][3], "", "nobody knew yet that it would end");
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_paper_is_a_file_and_only_papers_are_opened() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    let wish = books.wish("slip", "pdf", "hi");
    let saved = books.device.call("save_paper", wish.clone()).await;
    let path = PathBuf::from(saved["path"].as_str().unwrap());
    assert!(path.starts_with(books.device.folder.path().join("papers")));
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
    let again = books.device.call("save_paper", wish).await;
    assert_ne!(again["path"], saved["path"], "the first one stays");
    let keys = books.device.folder.path().join("keys.json");
    let input = json!({ "path": keys });
    let refused = books.device.refused("open_paper", input).await;
    assert_eq!(refused, Problem::NotFound.code());
    office.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_practice_becomes_a_file() {
    let mut office = Office::open().await;
    let books = Books::made(&mut office).await;
    books
        .device
        .call("practise", json!({ "language": "en" }))
        .await;
    let listed = json!({ "text": null, "village": null, "inactive_too": false });
    let groups = books.device.call("groups", listed).await;
    let mut wish = books.wish("cash-book", "pdf", "en");
    wish["group"] = groups[0]["id"].clone();
    let shown = books.device.call("make_paper", wish.clone()).await;
    assert_eq!(shown["mime"], "application/pdf");
    assert_eq!(books.device.refused("save_paper", wish).await, "practising");
    office.stop().await;
}
