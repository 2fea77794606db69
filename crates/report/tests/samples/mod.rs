//! One of every paper, for a group that is made up, in each language's own script.

use domain::shg::settlement::Settled;
use domain::{Date, Month, Paise};
use report::papers::*;
use report::{Cell, Language, Members, Paper, Phrase, Stamp};

pub(crate) fn every_paper(language: Language) -> Vec<Paper> {
    let group = Group { language };
    vec![
        group.minutes().paper(),
        group.attendance().paper(),
        group.loan_ledger().paper(),
        group.member_register().paper(),
        group.borrowing_ledger().paper(),
        group.cash_book(3).paper(),
        group.general_ledger().paper(),
        group.passbook().paper(),
        group.voucher(VoucherKind::Receipt).paper(),
        group.voucher(VoucherKind::Payment).paper(),
        group.receipts_and_payments().paper(),
        group.monthly_report().paper(),
        group.report_card().paper(),
        group.demand().paper(),
        group.slip().paper(),
        group.final_account().paper(),
    ]
}

/// The papers on which members stand, where every name is as long as names may be.
pub(crate) fn with_long_names(language: Language) -> Vec<Paper> {
    let group = Group { language };
    let long = |person: &mut Person| {
        let [name, of] = group.long_names();
        (person.name, person.of) = (name, of);
    };
    let mut minutes = group.minutes();
    minutes
        .attendees
        .iter_mut()
        .for_each(|one| long(&mut one.person));
    let mut attendance = group.attendance();
    attendance
        .members
        .iter_mut()
        .for_each(|one| long(&mut one.person));
    let mut ledger = group.loan_ledger();
    ledger
        .folios
        .iter_mut()
        .for_each(|one| long(&mut one.person));
    let mut register = group.member_register();
    register
        .members
        .iter_mut()
        .for_each(|one| long(&mut one.person));
    register
        .offices
        .iter_mut()
        .for_each(|one| long(&mut one.person));
    let mut demand = group.demand();
    demand
        .lines
        .iter_mut()
        .for_each(|one| long(&mut one.person));
    let mut passbook = group.passbook();
    long(&mut passbook.person);
    let mut slip = group.slip();
    long(&mut slip.person);
    let mut voucher = group.voucher(VoucherKind::Payment);
    voucher.person = minutes.attendees[0].person.named();
    vec![
        minutes.paper(),
        attendance.paper(),
        ledger.paper(),
        register.paper(),
        demand.paper(),
        passbook.paper(),
        slip.paper(),
        voucher.paper(),
    ]
}

/// The register of a month of five meetings, in which all save lakhs with paise.
pub(crate) fn with_large_amounts(language: Language) -> Paper {
    let mut attendance = Group { language }.attendance();
    attendance.meetings.push(day("2026-11-30"));
    for member in &mut attendance.members {
        member.opening = Paise(987_654_325);
        member.withdrawn = Paise(10_000_050);
        let sitting = MemberSitting {
            mark: Mark::Present,
            compulsory: Paise(12_345_675),
            other: Paise(11_111_105),
        };
        member.sittings = vec![Some(sitting); 5];
    }
    attendance.paper()
}

pub(crate) struct Group {
    pub(crate) language: Language,
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub(crate) fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

pub(crate) const fn rs(rupees: i64) -> Paise {
    Paise::rupees(rupees)
}

impl Group {
    pub(crate) fn say(&self, english: &str, hindi: &str, urdu: &str) -> String {
        match self.language {
            Language::English => english,
            Language::Hindi => hindi,
            Language::Urdu => urdu,
        }
        .into()
    }

    pub(crate) fn body(&self) -> Body {
        Body {
            name: self.say(
                "Zoya Self Help Group",
                "ज़ोया स्वयं सहायता समूह",
                "زویا سیلف ہیلپ گروپ",
            ),
            code: Some("37020010045".into()),
            village: self.say("Chushot Yokma", "चुशोत योकमा", "چوشوت یوکما"),
            panchayat: self.say("Chushot", "चुशोत", "چوشوت"),
            block: self.say("Chuchot", "चुचोत", "چوچوت"),
            district: self.say("Leh", "लेह", "لیہ"),
            federation: Some(Federation {
                name: self.say("Umeed VO", "उम्मीद ग्राम संगठन", "امید ولیج آرگنائزیشن"),
                members: Members::Groups,
            }),
            members: Members::People,
            charge: if self.language == Language::Urdu {
                Charge::Service
            } else {
                Charge::Interest
            },
        }
    }

    pub(crate) fn stamp(&self) -> Stamp {
        Stamp {
            printed: day("2026-11-22"),
            chain: "9f3a07c2".into(),
        }
    }

    pub(crate) fn people(&self) -> Vec<Person> {
        let names = [
            ("Zainab", "ज़ैनब", "زینب", "Ghulam Ali", "ग़ुलाम अली", "غلام علی"),
            (
                "Padma Dolkar",
                "पद्मा डोलकर",
                "پدما ڈولکر",
                "Tsering",
                "छेरिंग",
                "چھیرنگ",
            ),
            (
                "Kaneez Fatima",
                "कनीज़ फ़ातिमा",
                "کنیز فاطمہ",
                "Mohd. Husain",
                "मो. हुसैन",
                "محمد حسین",
            ),
            (
                "Stanzin Angmo",
                "स्टैंज़िन आंगमो",
                "سٹینزن آنگمو",
                "Rigzin",
                "रिगज़िन",
                "رگزن",
            ),
            ("Zainab", "ज़ैनब", "زینب", "Akbar", "अकबर", "اکبر"),
            ("Amina Bano", "आमिना बानो", "آمنہ بانو", "", "", ""),
            // A name that people wrote in another script than the paper's.
            ("ཚེ་རིང་", "ཚེ་རིང་", "ཚེ་རིང་", "Nurboo", "Nurboo", "Nurboo"),
        ];
        (1..)
            .zip(names)
            .map(|(number, (en, hi, ur, of_en, of_hi, of_ur))| Person {
                number,
                name: self.say(en, hi, ur),
                of: self.say(of_en, of_hi, of_ur),
            })
            .collect()
    }

    /// A name and a husband's name of about 80 signs each.
    fn long_names(&self) -> [String; 2] {
        let [name, of] = match self.language {
            Language::English => [
                "Sakeena Khatoon Bint-e-Ghulam Mohammad Rizvi, called Zohra Begum of Yokma Street",
                "Haji Ghulam Mohammad Rizvi son of late Akhoon Mohammad Husain of Chushot Gongma",
            ],
            Language::Hindi => [
                "सकीना ख़ातून बिन्त-ए-ग़ुलाम मोहम्मद रिज़वी उर्फ़ ज़ोहरा बेगम निवासी चुशोत योकमा लेह",
                "हाजी ग़ुलाम मोहम्मद रिज़वी पुत्र स्वर्गीय आख़ून मोहम्मद हुसैन निवासी चुशोत गोंगमा",
            ],
            Language::Urdu => [
                "سکینہ خاتون بنت غلام محمد رضوی عرف زہرہ بیگم ساکنہ چوشوت یوکما ضلع لیہ لداخ پارہ اول",
                "حاجی غلام محمد رضوی ولد مرحوم آخون محمد حسین ساکن چوشوت گونگما ضلع لیہ لداخ دوم",
            ],
        };
        [name.into(), of.into()]
    }

    fn person(&self, place: usize) -> Person {
        self.people().swap_remove(place)
    }

    pub(crate) fn minutes(&self) -> Minutes {
        let offices = [Some("president"), Some("secretary"), Some("treasurer")];
        let marks = [
            Mark::Present,
            Mark::Present,
            Mark::Late,
            Mark::Absent,
            Mark::Informed,
        ];
        let people = self.people();
        let attendees = people
            .iter()
            .enumerate()
            .map(|(place, person)| Attendee {
                person: person.clone(),
                office: offices.get(place).copied().flatten(),
                mark: marks.get(place).copied().unwrap_or(Mark::Present),
            })
            .collect();
        Minutes {
            body: self.body(),
            stamp: self.stamp(),
            number: "14-11-26-3F2A".into(),
            date: day("2026-11-20"),
            time: "11:00–12:30".into(),
            place: self.say("Anganwadi centre", "आंगनवाड़ी केंद्र", "آنگن واڑی مرکز"),
            presiding: people[1].name.clone(),
            items: self.items(&people),
            attendees,
            visitors: self.say("Bank Sakhi", "बैंक सखी", "بینک سکھی"),
            next: Some(day("2026-11-27")),
        }
    }

    fn items(&self, people: &[Person]) -> Vec<MinutesItem> {
        vec![
            MinutesItem {
                agenda: self
                    .say("Loan applications", "ऋण की मांग", "قرض کی درخواست")
                    .into(),
                discussion: self
                    .say(
                        "Zainab asked for Rs 20,000 for two goats; her last loan is repaid.",
                        "ज़ैनब ने दो बकरियों के लिए 20,000 रु. मांगे; पिछला ऋण चुक गया है।",
                        "زینب نے دو بکریوں کے لیے 20,000 روپے مانگے؛ پچھلا قرض ادا ہو چکا ہے۔",
                    )
                    .into(),
                resolution: Some(Resolution {
                    number: "14-11-26-3F2A/1".into(),
                    text: self
                        .say(
                            "Given: Rs 20,000 in 10 instalments.",
                            "दिया गया: 20,000 रु., 10 किस्तों में।",
                            "دیا گیا: 20,000 روپے، 10 قسطوں میں۔",
                        )
                        .into(),
                    proposer: people[2].name.clone(),
                    seconder: people[3].name.clone(),
                }),
            },
            MinutesItem {
                agenda: self.say("Health camp", "स्वास्थ्य शिविर", "صحت کیمپ").into(),
                discussion: self
                    .say(
                        "Everybody goes on Monday.",
                        "सोमवार को सब चलेंगी।",
                        "پیر کو سب جائیں گی۔",
                    )
                    .into(),
                resolution: None,
            },
        ]
    }

    fn was_reversed(&self) -> WasReversed {
        WasReversed {
            on: day("2026-11-21"),
            reason: self.say(
                "ten rupees too many",
                "दस रुपये ज़्यादा लिखे",
                "دس روپے زیادہ لکھے",
            ),
        }
    }

    fn struck_meeting(&self) -> StruckMeeting {
        let sitting = |person| {
            let (compulsory, other) = (rs(110), Paise::ZERO);
            let mark = Mark::Present;
            let sitting = MemberSitting {
                mark,
                compulsory,
                other,
            };
            (person, sitting)
        };
        StruckMeeting {
            date: day("2026-11-13"),
            reversed: self.was_reversed(),
            sittings: self.people().into_iter().map(sitting).collect(),
        }
    }

    pub(crate) fn attendance(&self) -> AttendanceAndSavings {
        let marks = [Mark::Present, Mark::Late, Mark::Absent, Mark::Informed];
        let members = self
            .people()
            .into_iter()
            .enumerate()
            .map(|(place, person)| MemberMonth {
                person,
                opening: rs(2_400 + 150 * place as i64),
                sittings: (0..4)
                    .map(|meeting| {
                        let mark = marks[if (place + meeting) % 5 == 4 {
                            2 + place % 2
                        } else {
                            meeting % 2
                        }];
                        (place < 6 || meeting > 1).then_some(MemberSitting {
                            mark,
                            compulsory: if mark == Mark::Absent {
                                Paise::ZERO
                            } else {
                                rs(100)
                            },
                            other: if place == meeting {
                                rs(50)
                            } else {
                                Paise::ZERO
                            },
                        })
                    })
                    .collect(),
                withdrawn: if place == 3 { rs(500) } else { Paise::ZERO },
            })
            .collect();
        AttendanceAndSavings {
            body: self.body(),
            stamp: self.stamp(),
            month: month("2026-11"),
            agreed: rs(100),
            meetings: ["2026-11-06", "2026-11-13", "2026-11-20", "2026-11-27"]
                .map(day)
                .into(),
            members,
            struck: vec![self.struck_meeting()],
        }
    }

    pub(crate) fn loan_ledger(&self) -> LoanLedger {
        // The golden test of the training book: 2 % a month, 500 in August, instalment 100.
        let entry = |date, due, interest, paid, paid_interest, balance, overdue| LoanEntry {
            principal_due: rs(due),
            interest_due: rs(interest),
            principal_paid: rs(paid),
            interest_paid: rs(paid_interest),
            principal_overdue: rs(overdue),
            ..LoanEntry::of(day(date), rs(balance))
        };
        let anew = AgreedTerms {
            rate: 1_200,
            declining: false,
            instalments: 2,
            instalment: rs(50),
            first_due: month("2027-01"),
        };
        let folio = |number: &str, person| LoanFolio {
            person,
            number: number.into(),
            source: Source::OwnFund,
            sanctioned: day("2026-08-14"),
            resolution: "22/3".into(),
            purpose: self.say("Seeds", "बीज", "بیج"),
            amount: rs(500),
            left: Some((day("2026-08-31"), rs(500))),
            terms: AgreedTerms {
                rate: 2_400,
                declining: true,
                instalments: 5,
                instalment: rs(100),
                first_due: month("2026-09"),
            },
            entries: vec![
                entry("2026-09-11", 100, 10, 100, 10, 400, 0),
                entry("2026-10-09", 100, 8, 100, 8, 300, 0),
                entry("2026-11-13", 100, 6, 0, 6, 300, 100),
                entry("2026-12-11", 100, 6, 200, 6, 100, 0),
                LoanEntry {
                    remark: Some(anew.agreed_anew("12/4")),
                    ..LoanEntry::of(day("2026-12-25"), rs(100))
                },
            ],
        };
        LoanLedger {
            body: self.body(),
            stamp: self.stamp(),
            folios: vec![folio("L-17", self.person(0)), folio("L-18", self.person(6))],
        }
    }

    /// A cash book of so many meetings, seven lines each.
    pub(crate) fn cash_book(&self, meetings: u32) -> CashBook {
        let people = self.people();
        let meeting = |number: u32| {
            let mut lines: Vec<CashLine> = people
                .iter()
                .take(5)
                .map(|person| CashLine {
                    voucher: String::new(),
                    particulars: person.name.clone().into(),
                    head: Phrase::head("compulsory-saving"),
                    received: Purse::cash(rs(100)),
                    paid: Purse::default(),
                })
                .collect();
            lines.push(CashLine {
                voucher: format!("03-04-26-3F2A/{number}"),
                particulars: self.say("Register", "रजिस्टर", "رجسٹر").into(),
                head: Phrase::head("stationery"),
                received: Purse::default(),
                paid: Purse::cash(Paise(4_550)),
            });
            lines.push(CashLine {
                voucher: String::new(),
                particulars: self.say("Deposited", "जमा किया", "جمع کیا").into(),
                head: Phrase::head("bank"),
                received: Purse::bank(rs(400)),
                paid: Purse::cash(rs(400)),
            });
            if number == 2 {
                let counter = lines[5].counter(&self.reversed());
                lines.extend([lines[5].clone(), counter]);
            }
            CashMeeting {
                date: day("2026-04-03").plus_days(7 * (number as i32 - 1)),
                number: Some(format!("03-04-26-{number:04X}")),
                lines,
            }
        };
        CashBook {
            body: self.body(),
            stamp: self.stamp(),
            from: day("2026-04-01"),
            to: day("2027-03-31"),
            opening: Purse {
                cash: rs(750),
                bank: rs(123_450),
            },
            meetings: (1..=meetings).map(meeting).collect(),
        }
    }

    pub(crate) fn general_ledger(&self) -> GeneralLedger {
        let entry = |date, debit, credit| LedgerEntry {
            date: day(date),
            particulars: self.say("Meeting", "बैठक", "میٹنگ").into(),
            folio: "14-11-26-3F2A".into(),
            debit: rs(debit),
            credit: rs(credit),
        };
        GeneralLedger {
            body: self.body(),
            stamp: self.stamp(),
            from: day("2026-04-01"),
            to: day("2027-03-31"),
            pages: vec![
                LedgerPage {
                    head: Phrase::head("compulsory-saving"),
                    opening: -rs(16_800),
                    entries: vec![entry("2026-04-03", 0, 700), entry("2026-04-10", 500, 700)],
                },
                LedgerPage {
                    head: Phrase::head("bank"),
                    opening: rs(123_450),
                    entries: vec![entry("2026-04-03", 400, 0)],
                },
                LedgerPage {
                    head: Phrase::head("donation"),
                    opening: Paise::ZERO,
                    entries: vec![],
                },
            ],
        }
    }

    fn reversed(&self) -> Phrase {
        let why = self.say(
            "an amount was written wrongly",
            "रकम गलत लिखी गई",
            "رقم غلط لکھی گئی",
        );
        reversed(day("2026-09-21"), &why)
    }

    pub(crate) fn passbook(&self) -> Passbook {
        let mut savings: Vec<SavingsEntry> = (0..12)
            .map(|week| SavingsEntry {
                compulsory: rs(100),
                voluntary: if week % 3 == 0 { rs(50) } else { Paise::ZERO },
                withdrawn: if week == 7 { rs(500) } else { Paise::ZERO },
                ..SavingsEntry::of(day("2026-09-04").plus_days(7 * week))
            })
            .collect();
        let struck = SavingsEntry {
            compulsory: rs(1_000),
            ..SavingsEntry::of(day("2026-09-18"))
        };
        let counter = struck.counter(self.reversed());
        savings.splice(2..2, [struck, counter]);
        let entry = |date, given, principal, interest, fine| PassbookLoanEntry {
            given: rs(given),
            principal: rs(principal),
            interest: rs(interest),
            fine: rs(fine),
            ..PassbookLoanEntry::of(day(date))
        };
        Passbook {
            body: self.body(),
            stamp: self.stamp(),
            person: self.person(0),
            photo: None,
            joined: day("2024-03-08"),
            nominee: self.say("Sakina (daughter)", "सकीना (बेटी)", "سکینہ (بیٹی)"),
            opening: [rs(2_000), rs(400), Paise::ZERO],
            closing: [rs(2_700), rs(600), Paise::ZERO],
            savings,
            shares_before: Paise::ZERO,
            shares: vec![ShareEntry {
                date: day("2026-10-09"),
                paid_in: rs(100),
                given_back: Paise::ZERO,
                reversed: None,
            }],
            loans: vec![
                PassbookLoan {
                    number: "L-17".into(),
                    source: Source::OwnFund,
                    purpose: self.say("Seeds", "बीज", "بیج"),
                    entries: vec![
                        entry("2026-08-14", 500, 0, 0, 0),
                        entry("2026-09-11", 0, 100, 10, 0),
                        entry("2026-10-09", 0, 100, 8, 5),
                    ],
                },
                PassbookLoan {
                    number: "C-3".into(),
                    source: Source::CommunityInvestmentFund,
                    purpose: self.say("Goats", "बकरियाँ", "بکریاں"),
                    entries: vec![entry("2026-11-20", 20_000, 0, 0, 0)],
                },
            ],
        }
    }

    pub(crate) fn voucher(&self, kind: VoucherKind) -> Voucher {
        let receipt = kind == VoucherKind::Receipt;
        Voucher {
            body: self.body(),
            stamp: self.stamp(),
            kind,
            number: if receipt { "R-112" } else { "P-87" }.into(),
            date: day("2026-11-20"),
            person: self.person(2).name.into(),
            head: Phrase::head(if receipt { "fine" } else { "honorarium" }),
            amount: if receipt {
                Paise(50_550)
            } else {
                rs(1_234_567)
            },
            mode: if receipt { Mode::Cash } else { Mode::Upi },
            account: None,
            reference: if receipt { "" } else { "UPI 6127 0045 11" }.into(),
            note: self.say(
                "As decided in meeting 31",
                "बैठक 31 का फ़ैसला",
                "میٹنگ 31 کا فیصلہ",
            ),
            reversed: receipt.then(|| self.was_reversed()),
            anew: if receipt { "20-11-26-77AB" } else { "" }.into(),
        }
    }

    pub(crate) fn receipts_and_payments(&self) -> ReceiptsAndPayments {
        let sum = |head, cash, bank| HeadSum {
            head: Phrase::head(head),
            sum: Purse {
                cash: rs(cash),
                bank: rs(bank),
            },
        };
        ReceiptsAndPayments {
            body: self.body(),
            stamp: self.stamp(),
            month: month("2026-11"),
            opening: Purse {
                cash: rs(750),
                bank: rs(123_450),
            },
            receipts: vec![
                sum("compulsory-saving", 2_800, 0),
                sum("voluntary-saving", 250, 0),
                sum("fine", 15, 0),
                sum("bank-interest", 0, 812),
                sum("revolving-fund", 0, 30_000),
            ],
            payments: vec![
                sum("stationery", 180, 0),
                sum("honorarium", 300, 0),
                sum("bank-charges", 0, 59),
            ],
            deposited: rs(2_500),
            fetched: rs(1_000),
        }
    }

    pub(crate) fn monthly_report(&self) -> MonthlyReport {
        MonthlyReport {
            body: self.body(),
            stamp: self.stamp(),
            month: month("2026-11"),
            meetings_held: 3,
            meetings_due: 4,
            savings_collected: rs(2_800),
            deposited: rs(2_500),
            loans_given: (2, rs(25_000)),
            loans_outstanding: (6, rs(86_400)),
            loans_at_risk: rs(3_000),
            cash_credit: rs(145_000),
            term_loan: Paise::ZERO,
            subsidy: InterestSubsidy {
                eligible: true,
                receiving: true,
                amount: rs(812),
            },
            cif_received: rs(40_000),
            cif_repaid: rs(4_000),
            cif_at_risk: Paise::ZERO,
        }
    }

    pub(crate) fn report_card(&self) -> ReportCard {
        ReportCard {
            body: self.body(),
            stamp: self.stamp(),
            from: day("2026-06-01"),
            to: day("2026-11-30"),
            grade: "A".into(),
            rubric: "NRLM-5/2026-04".into(),
            graded: Some((
                self.say("Rehana Kousar", "रेहाना कौसर", "ریحانہ کوثر"),
                day("2026-11-21"),
            )),
            members: 7,
            savings: rs(21_450),
            corpus: rs(62_300),
            marks: self.marks(),
            months: months_of_card(),
        }
    }

    fn marks(&self) -> Vec<RubricMark> {
        let mark = |(en, hi, ur): (&str, &str, &str),
                    share,
                    marks,
                    (why, why_hi, why_ur): (&str, &str, &str)| RubricMark {
            measure: self.say(en, hi, ur).into(),
            value: Cell::Percent(share),
            marks,
            out_of: Some(20),
            reason: self.say(why, why_hi, why_ur).into(),
        };
        vec![
            mark(
                ("Regular meetings", "नियमित बैठक", "باقاعدہ میٹنگ"),
                9_600,
                19,
                (
                    "25 of 26 were held; one fell to snow",
                    "26 में से 25 हुईं; एक बर्फ़ से रुकी",
                    "26 میں سے 25 ہوئیں؛ ایک برف سے رکی",
                ),
            ),
            mark(
                ("Regular savings", "नियमित बचत", "باقاعدہ بچت"),
                9_250,
                18,
                (
                    "168 of 182 savings came in time",
                    "182 में से 168 बचत समय पर",
                    "182 میں سے 168 بچت وقت پر",
                ),
            ),
            mark(
                ("Repayment", "समय पर वापसी", "وقت پر واپسی"),
                8_875,
                17,
                (
                    "Rs 15,975 of Rs 18,000",
                    "18,000 में से 15,975 रु.",
                    "18,000 میں سے 15,975 روپے",
                ),
            ),
        ]
    }

    pub(crate) fn demand(&self) -> DemandCollectionBalance {
        let sources = [
            Source::OwnFund,
            Source::CommunityInvestmentFund,
            Source::BankTermLoan,
        ];
        let lines = self
            .people()
            .into_iter()
            .enumerate()
            .map(|(place, person)| DemandLine {
                loan: format!("L-{}", 17 + place),
                person,
                source: sources[place % 3],
                outstanding: rs(4_000 * place as i64),
                arrears: if place == 2 { rs(1_000) } else { Paise::ZERO },
                due: Demand {
                    principal: rs(400 * place as i64),
                    interest: rs(40 * place as i64),
                },
                given_up: if place == 2 { rs(300) } else { Paise::ZERO },
                collected: Demand {
                    principal: rs(400 * place as i64),
                    interest: rs(40 * place as i64),
                },
                days_overdue: if place == 2 { 37 } else { 0 },
            })
            .collect();
        DemandCollectionBalance {
            body: self.body(),
            stamp: self.stamp(),
            from: day("2026-11-01"),
            to: day("2026-11-30"),
            runs: true,
            lines,
        }
    }

    pub(crate) fn final_account(&self) -> FinalAccount {
        FinalAccount {
            body: self.body(),
            stamp: self.stamp(),
            person: self.person(0),
            date: day("2026-11-20"),
            hers: vec![
                (Phrase::head("compulsory-saving"), rs(3_250)),
                (Phrase::word("settlement-share"), rs(230)),
            ],
            dues: vec![DueOfLoan {
                number: "3F2A11".into(),
                principal: rs(2_000),
                interest: rs(40),
            }],
            rule: Phrase::word("kind-sharing-equal"),
            resolution: self.say(
                "She has died; her brother receives it",
                "वे नहीं रहीं; उनके भाई को दिया जाए",
                "وہ وفات پا گئیں؛ ان کے بھائی کو دیا جائے",
            ),
            nominee: self.person(2).name,
            outcome: Settled::Pay(rs(1_440)),
            back: vec![BackOfLoan {
                number: "3F2A07".into(),
                principal: rs(20),
                interest: Paise(450),
            }],
        }
    }

    pub(crate) fn member_register(&self) -> MemberRegister {
        let offices = [Some("president"), Some("secretary"), Some("treasurer")];
        let members = self.people().into_iter().enumerate();
        let members = members.map(|(nth, person)| RegisteredMember {
            times: match nth {
                5 => vec![
                    (day("2024-04-05"), Some(day("2025-10-31"))),
                    (day("2026-04-03"), None),
                ],
                6 => vec![(day("2024-04-05"), Some(day("2026-10-31")))],
                _ => vec![(day("2024-04-05"), None)],
            },
            office: offices.get(nth).copied().flatten(),
            nominee: if nth == 3 {
                String::new()
            } else {
                person.of.clone()
            },
            person,
        });
        let held = |from: Option<&str>, until: Option<&str>, office, place| OfficeHeld {
            from: from.map(day),
            until: until.map(day),
            office,
            person: self.person(place),
        };
        MemberRegister {
            body: self.body(),
            stamp: self.stamp(),
            to: day("2026-11-22"),
            members: members.collect(),
            offices: vec![
                held(None, Some("2026-03-31"), "president", 3),
                held(Some("2026-04-01"), None, "president", 0),
            ],
        }
    }

    #[expect(clippy::too_many_lines, reason = "every line of two folios")]
    pub(crate) fn borrowing_ledger(&self) -> BorrowingLedger {
        let line = |date, what, [received, added, paid, interest, balance, overdue]: [i64; 6]| {
            BorrowingEntry {
                date: day(date),
                what: BorrowingLedger::words(self.body().charge, what),
                folio: "20-11-26-3F2A".into(),
                received: rs(received),
                added: rs(added),
                paid: rs(paid),
                interest: rs(interest),
                balance: rs(balance),
                overdue: rs(overdue),
            }
        };
        let term = BorrowingFolio {
            lender: self.say(
                "J&K Bank, Choglamsar",
                "जे एंड के बैंक, चोगलमसर",
                "جے اینڈ کے بینک، چوگلمسر",
            ),
            source: Source::BankTermLoan,
            number: "••••0077".into(),
            ifsc: "JAKA0CHOGLM".into(),
            sanctioned: (day("2026-06-20"), rs(30_000)),
            disbursed: Some((day("2026-07-01"), rs(30_000))),
            dose: 3,
            subvention: Some(true),
            left: None,
            terms: Some(AgreedTerms {
                rate: 1_200,
                declining: true,
                instalments: 3,
                instalment: rs(10_000),
                first_due: month("2026-08"),
            }),
            credit: None,
            overdue_days: 21,
            entries: vec![
                line(
                    "2026-07-01",
                    OnBorrowing::Drawn,
                    [30_000, 0, 0, 0, 30_000, 0],
                ),
                line(
                    "2026-07-31",
                    OnBorrowing::InterestAdded,
                    [0, 300, 0, 0, 30_300, 0],
                ),
                line(
                    "2026-08-01",
                    OnBorrowing::Paid,
                    [0, 0, 10_300, 0, 20_000, 0],
                ),
                line(
                    "2026-09-01",
                    OnBorrowing::InterestPaid,
                    [0, 0, 0, 200, 20_000, 0],
                ),
                line(
                    "2026-09-02",
                    OnBorrowing::Paid,
                    [0, 0, 10_000, 0, 10_000, 0],
                ),
            ],
            dues: [("2026-08-01", 0), ("2026-09-01", 0), ("2026-10-01", 10_000)]
                .map(|(date, left)| BorrowingDue {
                    date: day(date),
                    principal: rs(10_000),
                    left: rs(left),
                })
                .into(),
        };
        let credit = BorrowingFolio {
            source: Source::CashCredit,
            terms: None,
            credit: Some(CreditOfFolio {
                limit: rs(600_000),
                power: rs(150_000),
                available: rs(100_000),
                review: Some(day("2027-06-20")),
                days_without_credit: 12,
            }),
            left: Some((day("2026-03-31"), rs(40_000))),
            overdue_days: 0,
            entries: vec![
                line(
                    "2026-03-31",
                    OnBorrowing::Brought,
                    [40_000, 0, 0, 0, 40_000, 0],
                ),
                line(
                    "2026-04-30",
                    OnBorrowing::ChargeAdded,
                    [0, 50, 0, 0, 40_050, 0],
                ),
                line("2026-05-10", OnBorrowing::Lowered, [0, 0, 50, 0, 40_000, 0]),
                line(
                    "2026-11-10",
                    OnBorrowing::Drawn,
                    [10_000, 0, 0, 0, 50_000, 0],
                ),
            ],
            dues: Vec::new(),
            ..term.clone()
        };
        BorrowingLedger {
            body: self.body(),
            stamp: self.stamp(),
            to: day("2026-11-22"),
            folios: vec![term, credit],
        }
    }

    pub(crate) fn slip(&self) -> Slip {
        Slip {
            body: self.body(),
            stamp: self.stamp(),
            person: self.person(0),
            date: day("2026-11-20"),
            saved: rs(100),
            repaid: rs(100),
            interest: rs(8),
            penalty: Paise::ZERO,
            fine: Paise::ZERO,
            lent: rs(20_000),
            withdrawn: Paise::ZERO,
            other: vec![SlipLine {
                head: Phrase::head("dividend"),
                paid_to_her: true,
                amount: rs(230),
            }],
            savings: rs(3_250),
            loan: LoanLeft {
                left: rs(20_300),
                next: Some(Due {
                    date: day("2026-11-27"),
                    amount: rs(2_106),
                }),
            },
        }
    }
}

fn months_of_card() -> Vec<MonthOfCard> {
    let months = [
        "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11",
    ];
    months
        .iter()
        .map(|text| MonthOfCard {
            month: month(text),
            meetings: (4, 4),
            attendance: Some(9_286),
            saved: rs(2_800),
            lent: rs(10_000),
            demand: if *text == "2026-06" {
                Paise::ZERO
            } else {
                rs(3_600)
            },
            collected: if *text == "2026-06" {
                Paise::ZERO
            } else {
                rs(3_195)
            },
        })
        .collect()
}
