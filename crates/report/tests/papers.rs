//! Every paper in every language, as PDF, CSV and XLSX, read back by other programs.

mod samples;

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use calamine::{Data, DataType, Reader, Xlsx};
use domain::Paise;
use domain::shg::grade;
use domain::shg::ratio::Ratio;
use report::papers::{Federation, MinutesItem, Person, Voucher, VoucherKind};
use report::{Cell, Language, Members, Paper, Phrase, Section};
use samples::{Group, every_paper, with_large_amounts, with_long_names};

/// The papers stay here after the test, to be looked at.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// The words of a PDF, as poppler finds them, with single spaces.
fn text_of(pdf: &[u8]) -> String {
    pages_of(pdf).join(" ")
}

/// The words of each page.
fn pages_of(pdf: &[u8]) -> Vec<String> {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is there: apt-get install poppler-utils");
    let mut stdin = reader.stdin.take().expect("its input");
    let bytes = pdf.to_vec();
    let writing = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = reader.wait_with_output().expect("it ends");
    writing.join().expect("no panic").expect("it reads all");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let is_mark = |c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let plain = text.replace(is_mark, "");
    let pages = plain.trim_end_matches('\u{C}').split('\u{C}');
    pages
        .map(|page| page.split_whitespace().collect::<Vec<&str>>().join(" "))
        .collect()
}

/// Minutes with names that run the other way than the paper.
fn in_another_hand(language: Language) -> Paper {
    let person = |name: &str, of: &str| Person {
        number: 7,
        name: name.into(),
        of: of.into(),
    };
    let [one, other] = match language {
        Language::English | Language::Hindi => [person("زینب", "علی"), person("Padma", "غلام")],
        Language::Urdu => [person("Padma", "Tsering"), person("زینب", "Ali")],
    };
    let mut minutes = Group { language }.minutes();
    let amount = Paise::rupees(20_000);
    minutes.presiding.clone_from(&one.name);
    minutes.items.splice(
        0..0,
        [
            MinutesItem::savings(10, amount, Paise::ZERO).brought(&one, &other, amount),
            MinutesItem::demand(&one, 1, amount, amount, "goats"),
            MinutesItem::loan(&one, amount, 10, "goats"),
            MinutesItem::given_back(Phrase::word("paper-savings"), &one, amount),
            MinutesItem::resolved("A box is bought.", one.name.clone(), other.name.clone()),
        ],
    );
    minutes.attendees[0].person = one;
    minutes.paper()
}

#[test]
fn every_paper_becomes_pdf_csv_and_a_workbook_in_every_language() {
    let folder = folder();
    for language in Language::ALL {
        let usual = every_paper(language).into_iter().map(|paper| ("", paper));
        let long = with_long_names(language).into_iter();
        let others = [
            ("-large", with_large_amounts(language)),
            ("-other-hand", in_another_hand(language)),
        ];
        let all = usual.chain(long.map(|paper| ("-long", paper)));
        for (kind, paper) in all.chain(others) {
            let name = format!("{}{kind}-{}", language.code(), paper.name);
            let pdf = report::pdf(&paper, language).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert!(pdf.starts_with(b"%PDF-"), "{name}");
            let csv = report::csv(&paper, language).unwrap_or_else(|e| panic!("{name}: {e}"));
            let xlsx = report::xlsx(&paper, language).unwrap_or_else(|e| panic!("{name}: {e}"));
            fs::write(folder.join(format!("{name}.pdf")), pdf).expect("written");
            fs::write(folder.join(format!("{name}.csv")), csv).expect("written");
            fs::write(folder.join(format!("{name}.xlsx")), xlsx).expect("written");
        }
    }
}

#[test]
fn where_nobody_is_named_a_voucher_has_a_line_to_write_on() {
    for language in Language::ALL {
        let group = Group { language };
        let mut voucher = group.voucher(VoucherKind::Payment);
        let text = |voucher: &Voucher| {
            let pdf = report::pdf(&voucher.paper(), language).expect("a PDF");
            text_of(&pdf).replace(' ', "")
        };
        let dots = ".".repeat(20);
        assert!(!text(&voucher).contains(&dots), "{language:?}");
        voucher.person = String::new().into();
        let printed = text(&voucher);
        assert!(printed.contains(&dots), "{language:?}: {printed}");
    }
}

#[test]
fn the_words_and_the_figures_can_be_found_in_the_pdf() {
    let cases = [
        (
            Language::English,
            ["Cash book", "850.00", "1,23,450", "03-04-2026"],
        ),
        (Language::Hindi, ["नगद", "1,23,450", "804.50", "03-04-2026"]),
        (
            Language::Urdu,
            ["1,23,450", "804.50", "03-04-2026", "3F2A/1"],
        ),
    ];
    for (language, expected) in cases {
        let paper = Group { language }.cash_book(3).paper();
        let text = text_of(&report::pdf(&paper, language).expect("a PDF"));
        for words in expected {
            assert!(
                text.contains(words),
                "{language:?}: {words} is not in\n{text}"
            );
        }
    }
}

#[test]
fn a_long_cash_book_repeats_its_head_on_every_page() {
    let group = Group {
        language: Language::English,
    };
    let paper = group.cash_book(30).paper();
    let pages = pages_of(&report::pdf(&paper, Language::English).expect("a PDF"));
    assert!(pages.len() > 5, "{} pages", pages.len());
    for (number, page) in (1..).zip(&pages) {
        assert!(
            page.contains(&format!("Page {number} of {}", pages.len())),
            "{page}"
        );
        // The last page may hold the signatures alone.
        let has_rows = page.contains("meeting 03-04-26-") || page.contains("Compulsory saving");
        assert_eq!(page.contains("Particulars"), has_rows, "{page}");
        assert!(page.contains("Zoya Self Help Group"), "{page}");
    }
}

#[test]
fn what_people_wrote_is_never_read_as_markup() {
    let nasty = r##"#panic("x") ] [ $x^2$ *bold* `raw` <label> @ref \ // #{1+1} "quotes" = x"##;
    for language in Language::ALL {
        let mut voucher = Group { language }.voucher(VoucherKind::Payment);
        voucher.person = Phrase::Said(nasty.into());
        voucher.body.name = nasty.into();
        let text = text_of(&report::pdf(&voucher.paper(), language).expect("a PDF"));
        assert!(text.contains(r##"#panic("x") ]"##), "{text}");
        if language != Language::Urdu {
            assert!(text.contains(nasty), "{text}");
        }
    }
}

#[test]
fn a_photo_that_cannot_be_read_is_left_out() {
    let group = Group {
        language: Language::Hindi,
    };
    let mut passbook = group.passbook();
    passbook.photo = Some(b"not a picture".to_vec());
    assert!(report::pdf(&passbook.paper(), Language::Hindi).is_ok());
}

#[test]
fn the_book_of_a_group_in_a_federation_asks_for_no_husband() {
    let mut passbook = Group {
        language: Language::English,
    }
    .passbook();
    let text = |paper: &Paper| text_of(&report::pdf(paper, Language::English).expect("a PDF"));
    let hers = text(&passbook.paper());
    assert!(hers.contains("Group") && hers.contains("Nominee"), "{hers}");
    passbook.body.members = Members::Groups;
    let its = text(&passbook.paper());
    assert!(its.contains("VO") && its.contains("Group no."), "{its}");
    for word in ["usband", "ominee"] {
        assert!(!its.contains(word), "{its}");
    }
}

/// Whose members are groups, or Village Organisations, speaks of no member, and names the
/// federation above it as people call that.
#[test]
fn the_papers_of_a_federation_speak_of_its_groups() {
    let hers = [
        (Language::English, vec!["Member", " member"]),
        (Language::Hindi, vec!["सदस्य"]),
        (Language::Urdu, vec!["ممبر"]),
    ];
    for (language, words) in hers {
        for members in [Members::Groups, Members::Organisations] {
            for mut paper in every_paper(language) {
                paper.members = members;
                let csv = report::csv(&paper, language).expect("CSV");
                let text = String::from_utf8(csv).expect("UTF-8");
                for word in &words {
                    assert!(!text.contains(word), "{} {members:?}: {text}", paper.name);
                }
            }
        }
    }
    let mut report = Group {
        language: Language::English,
    }
    .monthly_report();
    report.body.members = Members::Groups;
    report.body.federation = Some(Federation {
        name: "Leh federation".into(),
        members: Members::Organisations,
    });
    let csv = report::csv(&report.paper(), Language::English).expect("CSV");
    let text = String::from_utf8(csv).expect("UTF-8");
    assert!(text.contains("CLF,Leh federation"), "{text}");
    assert!(!text.contains("VO,"), "{text}");
}

/// Where less is better, "0% or more" would praise everything.
#[test]
fn a_report_card_says_of_what_is_late_up_to_where_its_marks_reach() {
    let expected = [
        (Language::English, "Below 5%; below 1% there are more marks"),
        (Language::Hindi, "5% से कम; 1% से कम होने पर और अंक मिलते हैं"),
        (
            Language::Urdu,
            "5% سے کم؛ 1% سے کم ہونے پر اور نمبر ملتے ہیں",
        ),
    ];
    let late = |part| {
        let inputs = grade::Inputs {
            overdue: Ratio::of(part, 100),
            ..grade::Inputs::default()
        };
        grade::mark(&grade::Rubric::national(), &inputs).marks[6]
    };
    for (language, words) in expected {
        let mut card = Group { language }.report_card();
        card.marks = vec![(&late(3)).into(), (&late(0)).into()];
        let csv = report::csv(&card.paper(), language).expect("CSV");
        let text = String::from_utf8(csv).expect("UTF-8");
        assert!(text.contains(words), "{text}");
        assert!(!text.contains(",0% "), "{text}");
    }
}

/// A grade is out of what was measured, as the window says it (shg.md 10, check 14).
#[test]
fn a_report_card_counts_what_there_was_nothing_to_measure_of_in_no_total() {
    let inputs = grade::Inputs {
        meetings_held: Ratio::of(1, 1),
        ..grade::Inputs::default()
    };
    let grading = grade::mark(&grade::Rubric::national(), &inputs);
    let left_out = grade::MarkReason::Nothing { left_out: true };
    assert!(grading.marks.iter().any(|mark| mark.reason == left_out));
    let language = Language::English;
    let mut card = Group { language }.report_card();
    card.marks = grading.marks.iter().map(Into::into).collect();
    let csv = report::csv(&card.paper(), language).expect("CSV");
    let text = String::from_utf8(csv).expect("UTF-8");
    let total = format!("Total,,{},{},", grading.total, grading.of);
    assert!(text.contains(&total), "{total}: {text}");
}

/// The names stay legible: each member is in each part, and each meeting in one of them.
#[test]
fn the_register_of_a_month_with_many_meetings_has_parts() {
    let mut register = Group {
        language: Language::English,
    }
    .attendance();
    register.meetings = (1..=7)
        .map(|nth| format!("2026-11-0{nth}").parse().expect("a day"))
        .collect();
    for member in &mut register.members {
        let first = member.sittings[3];
        member.sittings = vec![first; 7];
    }
    let paper = register.paper();
    let tables = paper.sections.iter().filter_map(|section| match section {
        Section::Table(table) if table.heading.is_none() => Some(table),
        _ => None,
    });
    let tables: Vec<_> = tables.collect();
    let keys = tables.iter().map(|table| {
        let columns = table.columns.iter();
        columns
            .map(|column| column.key.as_ref())
            .collect::<Vec<_>>()
    });
    let keys: Vec<Vec<&str>> = keys.collect();
    assert_eq!(keys.len(), 2);
    let marks = |keys: &[&str]| keys.iter().filter(|key| key.starts_with("mark-")).count();
    assert_eq!([marks(&keys[0]), marks(&keys[1])], [4, 3]);
    assert_eq!(keys[0].last(), Some(&"other-4"));
    assert_eq!(keys[1][..3], ["number", "member", "mark-5"]);
    assert!(keys[0].contains(&"opening") && !keys[1].contains(&"opening"));
    let saved: i64 = register
        .members
        .iter()
        .flat_map(|member| member.sittings.iter().flatten())
        .map(|sitting| (sitting.compulsory + sitting.other).0)
        .sum();
    let rows = tables.iter().map(|table| table.rows.len());
    assert_eq!(rows.collect::<Vec<_>>(), [register.members.len(); 2]);
    let month = keys[1].iter().position(|key| *key == "month");
    let in_all = tables[1].totals.as_ref().expect("a sum");
    assert_eq!(
        in_all.cells[month.expect("a column")],
        Cell::Money(domain::Paise(saved))
    );
}

#[test]
fn a_receipt_says_its_amount_in_figures_and_in_words() {
    let group = Group {
        language: Language::English,
    };
    let receipt = group.voucher(VoucherKind::Receipt).paper();
    let text = text_of(&report::pdf(&receipt, Language::English).expect("a PDF"));
    assert!(text.contains("Rs 505.50"), "{text}");
    assert!(
        text.contains("Rupees five hundred and five and fifty paise only"),
        "{text}"
    );
}

#[test]
fn the_same_paper_is_the_same_file() {
    let group = Group {
        language: Language::Urdu,
    };
    let print = || report::pdf(&group.passbook().paper(), Language::Urdu).expect("a PDF");
    assert_eq!(print(), print());
}

#[test]
fn the_receipts_and_payments_of_a_month_are_this_csv() {
    let group = Group {
        language: Language::English,
    };
    let csv = report::csv(&group.receipts_and_payments().paper(), Language::English).expect("CSV");
    let expected = "\u{FEFF}Receipts and payments of the month,Zoya Self Help Group\r
Village,\"Chushot Yokma, Chushot\"\r
Block,\"Chuchot, Leh\"\r
Code,37020010045\r
VO,Umeed VO\r
Month,November 2026\r
\"\"\r
Received\r
Account head,Cash,Bank,Total\r
Opening balance,750.00,123450.00,124200.00\r
Compulsory saving,2800.00,0.00,2800.00\r
Voluntary saving,250.00,0.00,250.00\r
Fine,15.00,0.00,15.00\r
From the bank on savings,0.00,812.00,812.00\r
Revolving Fund,0.00,30000.00,30000.00\r
Taken to the bank,-2500.00,2500.00,0.00\r
Fetched from the bank,1000.00,-1000.00,0.00\r
Total,2315.00,155762.00,158077.00\r
\"\"\r
Paid\r
Account head,Cash,Bank,Total\r
Stationery,180.00,0.00,180.00\r
Honorarium,300.00,0.00,300.00\r
Bank charges,0.00,59.00,59.00\r
Closing balance,1835.00,155703.00,157538.00\r
Total,2315.00,155762.00,158077.00\r
";
    assert_eq!(String::from_utf8(csv).expect("UTF-8"), expected);
}

#[test]
fn the_numbers_of_a_workbook_are_those_of_the_paper() {
    for language in Language::ALL {
        for paper in every_paper(language) {
            let bytes = report::xlsx(&paper, language).expect("a workbook");
            let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("it can be read");
            let found: Vec<f64> = workbook
                .worksheets()
                .iter()
                .flat_map(|(_, range)| range.used_cells())
                .filter_map(|(_, _, cell)| match cell {
                    Data::Float(number) => Some(*number),
                    Data::Int(number) => Some(*number as f64),
                    _ => None,
                })
                .collect();
            for amount in money_in_tables(&paper) {
                let rupees = amount as f64 / 100.0;
                assert!(
                    found.contains(&rupees),
                    "{}: {rupees} is not there",
                    paper.name
                );
            }
        }
    }
}

#[test]
fn a_day_in_a_workbook_is_a_day_and_a_code_is_text() {
    let group = Group {
        language: Language::Hindi,
    };
    let bytes = report::xlsx(&group.passbook().paper(), Language::Hindi).expect("a workbook");
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("it can be read");
    let sheets = workbook.worksheets();
    let cells: Vec<&Data> = sheets[0].1.used_cells().map(|(_, _, cell)| cell).collect();
    assert!(cells.iter().any(|cell| matches!(cell, Data::DateTime(_))));
    assert!(
        cells
            .iter()
            .any(|cell| cell.get_string() == Some("37020010045"))
    );
}

fn money_in_tables(paper: &Paper) -> Vec<i64> {
    let tables = paper.sections.iter().filter_map(|section| match section {
        Section::Table(table) => Some(table),
        _ => None,
    });
    tables
        .flat_map(|table| table.rows.iter().chain(&table.totals))
        .flat_map(|row| &row.cells)
        .filter_map(|cell| match cell {
            Cell::Money(amount) => Some(amount.0),
            _ => None,
        })
        .collect()
}
