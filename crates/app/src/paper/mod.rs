//! Papers: which ones a group's book can fill, and one of them as PDF, CSV or XLSX. Every figure
//! comes from `Store::book`, as on the screens; `crates/report` sets it.

mod desk;
mod file;
mod hers;
mod lokos;
mod owed;
mod registers;
mod reports;

use std::sync::{Arc, Once};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ledger::Head;
use domain::shg::borrowing::BorrowingKind;
use domain::{Date, GroupId, LoanTag, MemberId, MemberTag, Month, OperationRef, Paise, Refusal};
use report::{Language, Paper};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::office::Done;
use crate::session::{App, Shared};
use crate::shg::group::TheGroup;
use desk::Desk;

/// Which papers there are for a group, and what one can choose for them.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperList {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// Today.
    pub today: Date,
    /// The day of the first record; today where there is none.
    pub first: Date,
    /// The papers, in the order in which people ask for them.
    pub papers: Vec<PaperOffer>,
    /// Its meetings, newest first.
    pub meetings: Vec<PaperMeeting>,
    /// Everybody who is or was a member, by her number in the register.
    pub members: Vec<PaperMember>,
    /// Its loans to members, newest first.
    pub loans: Vec<PaperLoan>,
    /// The loans that it took itself, newest first.
    pub borrowings: Vec<PaperBorrowing>,
    /// Entries for which a receipt or a payment voucher can be made, newest first, at most 200.
    pub vouchers: Vec<PaperVoucher>,
    /// The heads of its general ledger.
    pub heads: Vec<Head>,
}

/// A paper that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperOffer {
    /// Which.
    pub paper: PaperKind,
    /// What must be chosen for it, or can be.
    pub asks: PaperAsks,
    /// Whether it is for other programs only: a list as CSV, no page.
    pub only_csv: bool,
}

/// The papers of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// The minutes of a meeting.
    Minutes,
    /// Attendance and savings of a month.
    AttendanceAndSavings,
    /// The register of its members.
    MemberRegister,
    /// A woman's passbook.
    Passbook,
    /// What a woman takes home from a meeting.
    Slip,
    /// The final account of a woman who leaves or has died.
    Settlement,
    /// The loan ledger: every folio, or one.
    LoanLedger,
    /// Demand, collection and balance.
    DemandCollectionBalance,
    /// The ledger of what it borrowed itself: every loan, or one.
    BorrowingLedger,
    /// The cash book.
    CashBook,
    /// The general ledger: every head, or one.
    GeneralLedger,
    /// A receipt or a payment voucher.
    Voucher,
    /// Receipts and payments of a month.
    ReceiptsAndPayments,
    /// The monthly report to the Village Organisation.
    MonthlyReport,
    /// The report card.
    ReportCard,
    /// For `LokOS`: the group at its cut-off.
    LokosGroup,
    /// For `LokOS`: what the group owes to others.
    LokosGroupLoans,
    /// For `LokOS`: the group's insurance policies.
    LokosInsurance,
    /// For `LokOS`: its members.
    LokosMembers,
    /// For `LokOS`: its members' running loans.
    LokosMemberLoans,
}

/// What is chosen for a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum PaperAsks {
    /// A meeting.
    Meeting,
    /// A month.
    Month,
    /// The first and the last day.
    Period,
    /// A woman, and if one likes the first and the last day.
    Member,
    /// A meeting, and a woman or all who came to it.
    MeetingAndMember,
    /// A loan, or all of them.
    Loan,
    /// A loan that the group took, or all of them.
    Borrowing,
    /// The first and the last day, and a head or all of them.
    PeriodAndHead,
    /// An entry.
    Voucher,
    /// Nothing: it is made as of a day.
    Nothing,
}

/// A meeting to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperMeeting {
    /// Its operation.
    pub operation: OperationRef,
    /// Its number on papers.
    pub number: String,
    /// Its day.
    pub date: Date,
}

/// A woman to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperMember {
    /// Her id.
    pub id: MemberId,
    /// Her tag.
    pub member: MemberTag,
    /// Her number in the register.
    pub number: u32,
    /// Her name.
    pub name: String,
    /// Her husband's or father's name.
    pub of: String,
    /// Whether she is a member now.
    pub active: bool,
    /// Whether a final account of hers was agreed.
    pub settled: bool,
}

/// A loan to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperLoan {
    /// The loan.
    pub loan: LoanTag,
    /// Its number on papers.
    pub number: String,
    /// Whose it is.
    pub name: String,
    /// When it was given.
    pub date: Date,
    /// How much was given.
    pub amount: Paise,
    /// Whether it is paid.
    pub closed: bool,
}

/// A loan that the group took, to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperBorrowing {
    /// The loan.
    pub loan: LoanTag,
    /// Who lent.
    pub name: String,
    /// The last digits of its account at the lender.
    pub account: Option<String>,
    /// What kind of loan it is.
    pub kind: BorrowingKind,
    /// When it was sanctioned.
    pub date: Date,
    /// How much was sanctioned.
    pub amount: Paise,
}

/// An entry to choose for a receipt or voucher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperVoucher {
    /// The record.
    pub operation: OperationRef,
    /// Which of its entries.
    pub entry: u32,
    /// Its number on papers.
    pub number: String,
    /// Its day.
    pub date: Date,
    /// The account head.
    pub head: Head,
    /// Paid by the group; else received.
    pub paid: bool,
    /// How much.
    pub amount: Paise,
    /// Its record was reversed: the paper says so.
    pub reversed: bool,
    /// From whom or to whom, where that is known.
    pub name: String,
}

/// A paper to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct MakePaper {
    /// The group.
    pub group: GroupId,
    /// Which paper.
    pub paper: PaperKind,
    /// The month, where the paper is of a month.
    pub month: Option<Month>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day; today without it.
    pub to: Option<Date>,
    /// The meeting, or the record of the entry.
    pub operation: Option<OperationRef>,
    /// Which entry of the record.
    pub entry: Option<u32>,
    /// The woman; of slips, those of all who came without her, as PDF.
    pub member: Option<MemberTag>,
    /// The loan, or one that the group took; all loans without it.
    pub loan: Option<LoanTag>,
    /// The head; all heads without it.
    pub head: Option<Head>,
    /// Whether the group says service charge instead of interest.
    pub service_charge: bool,
    /// As what.
    pub format: PaperFormat,
    /// In which language: `en`, `hi`, `ur`.
    pub language: String,
}

/// What a paper is made into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum PaperFormat {
    /// To print and to send.
    Pdf,
    /// A table for other programs.
    Csv,
    /// A table for a spreadsheet.
    Xlsx,
}

/// A paper that was made.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct MadePaper {
    /// A name for its file.
    pub name: String,
    /// Its media type.
    pub mime: String,
    /// Its bytes, as base64.
    pub base64: String,
}

/// A paper that is a file now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SavedPaper {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub path: String,
}

/// Names a paper that was saved before.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct OpenPaper {
    /// Where it is, as it was answered when it was saved.
    pub path: String,
}

/// What comes out of the books: a page to set, slips to set together, or rows for another program.
enum Filled {
    Paper(Box<Paper>),
    Slips(Vec<Paper>),
    Rows(Vec<u8>),
}

/// A paper before it is set: nothing of it needs the app any more.
struct Job {
    name: String,
    filled: Filled,
    format: PaperFormat,
    language: Language,
}

/// The papers of a group, with everything that one can choose for them.
pub fn papers(app: &mut App, input: TheGroup) -> Result<PaperList, AppError> {
    app.person()?;
    let desk = Desk::of(app, input.group, false)?;
    Ok(desk.list())
}

/// Makes a paper. The app is held only while the figures are read, not while they are set.
pub async fn make_paper(shared: &Arc<Shared>, input: MakePaper) -> Result<MadePaper, AppError> {
    let (name, bytes, format) = made(shared, input).await?;
    Ok(MadePaper {
        name,
        mime: format.mime().to_owned(),
        base64: STANDARD.encode(bytes),
    })
}

/// Makes a paper and keeps it as a file. Nothing of practice becomes a file.
pub async fn save_paper(shared: &Arc<Shared>, input: MakePaper) -> Result<SavedPaper, AppError> {
    let folder = shared.with(|app| {
        app.in_earnest()?;
        app.person()?;
        Ok::<_, AppError>(shared.papers_folder(app))
    })?;
    let (name, bytes, _) = made(shared, input).await?;
    let written = move || file::write(&folder, &name, &bytes);
    tokio::task::spawn_blocking(written)
        .await
        .map_err(AppError::internal)?
}

/// Opens a saved paper in the system's viewer, where it can be printed and sent.
pub async fn open_paper(shared: &Arc<Shared>, input: OpenPaper) -> Result<Done, AppError> {
    let folder = shared.with(|app| {
        app.person()?;
        Ok::<_, AppError>(shared.papers_folder(app))
    })?;
    file::open(&folder, &input.path)?;
    Ok(Done { done: true })
}

/// Reads typefaces and words in a thread of its own, once, so that the first paper is there at
/// once. Called when somebody unlocks.
pub(crate) fn warm_up(language: Option<&str>) {
    static ONCE: Once = Once::new();
    let language = language.and_then(Language::from_code);
    ONCE.call_once(|| {
        let warming = std::thread::Builder::new().name("press".to_owned());
        // Where there is no thread to be had, the first paper waits a little longer.
        let _ = warming.spawn(move || {
            if let Err(error) = report::warm_up(language.unwrap_or(Language::English)) {
                tracing::warn!(%error, "the press is cold");
            }
        });
    });
}

impl PaperKind {
    /// Every paper, in the order in which people ask for them.
    const ALL: [Self; 20] = [
        Self::Minutes,
        Self::AttendanceAndSavings,
        Self::MemberRegister,
        Self::Passbook,
        Self::Slip,
        Self::Settlement,
        Self::LoanLedger,
        Self::DemandCollectionBalance,
        Self::BorrowingLedger,
        Self::CashBook,
        Self::GeneralLedger,
        Self::Voucher,
        Self::ReceiptsAndPayments,
        Self::MonthlyReport,
        Self::ReportCard,
        Self::LokosGroup,
        Self::LokosGroupLoans,
        Self::LokosInsurance,
        Self::LokosMembers,
        Self::LokosMemberLoans,
    ];

    fn asks(self) -> PaperAsks {
        match self {
            Self::Minutes => PaperAsks::Meeting,
            Self::AttendanceAndSavings | Self::ReceiptsAndPayments | Self::MonthlyReport => {
                PaperAsks::Month
            }
            Self::Passbook | Self::Settlement => PaperAsks::Member,
            Self::Slip => PaperAsks::MeetingAndMember,
            Self::LoanLedger => PaperAsks::Loan,
            Self::BorrowingLedger => PaperAsks::Borrowing,
            Self::DemandCollectionBalance | Self::CashBook | Self::ReportCard => PaperAsks::Period,
            Self::GeneralLedger => PaperAsks::PeriodAndHead,
            Self::Voucher => PaperAsks::Voucher,
            Self::MemberRegister
            | Self::LokosGroup
            | Self::LokosGroupLoans
            | Self::LokosInsurance
            | Self::LokosMembers
            | Self::LokosMemberLoans => PaperAsks::Nothing,
        }
    }

    fn is_only_csv(self) -> bool {
        matches!(
            self,
            Self::LokosGroup
                | Self::LokosGroupLoans
                | Self::LokosInsurance
                | Self::LokosMembers
                | Self::LokosMemberLoans
        )
    }

    fn offer(self) -> PaperOffer {
        PaperOffer {
            paper: self,
            asks: self.asks(),
            only_csv: self.is_only_csv(),
        }
    }
}

impl PaperFormat {
    fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

impl MakePaper {
    /// What must have been chosen.
    fn chosen<T>(thing: Option<T>, field: &str) -> Result<T, AppError> {
        thing.ok_or_else(|| {
            Refusal::FieldEmpty {
                field: field.to_owned(),
            }
            .into()
        })
    }

    fn the_month(&self) -> Result<Month, AppError> {
        Self::chosen(self.month, "month")
    }

    fn the_operation(&self, field: &str) -> Result<OperationRef, AppError> {
        Self::chosen(self.operation, field)
    }

    /// The first and the last day that were chosen.
    fn period(&self, today: Date) -> Result<(Date, Date), AppError> {
        let from = Self::chosen(self.from, "from")?;
        let to = self.to.unwrap_or(today);
        if to < from {
            return Err(wrong("to"));
        }
        Ok((from, to))
    }
}

/// A choice that fits nothing.
fn wrong(field: &str) -> AppError {
    Refusal::FieldInvalid {
        field: field.to_owned(),
    }
    .into()
}

async fn made(
    shared: &Arc<Shared>,
    input: MakePaper,
) -> Result<(String, Vec<u8>, PaperFormat), AppError> {
    let job = shared.with(|app| {
        app.person()?;
        job(app, &input)
    })?;
    tokio::task::spawn_blocking(move || press(&job))
        .await
        .map_err(AppError::internal)?
}

fn job(app: &App, input: &MakePaper) -> Result<Job, AppError> {
    let language = Language::from_code(&input.language).ok_or_else(|| wrong("language"))?;
    if input.paper.is_only_csv() && input.format != PaperFormat::Csv {
        return Err(wrong("format"));
    }
    let desk = Desk::of(app, input.group, input.service_charge)?;
    let (filled, name, when) = fill(app, &desk, input)?;
    if matches!(filled, Filled::Slips(_)) && input.format != PaperFormat::Pdf {
        return Err(wrong("format"));
    }
    Ok(Job {
        name: file::name(name, &desk.group.row.name, &when, input.format.ending()),
        filled,
        format: input.format,
        language,
    })
}

/// The filled paper, the beginning of its file's name, and what of it stands in the name.
#[expect(clippy::too_many_lines, reason = "one short arm for each paper")]
fn fill(
    app: &App,
    desk: &Desk,
    input: &MakePaper,
) -> Result<(Filled, &'static str, String), AppError> {
    let today = desk.today;
    let as_of = input.to.unwrap_or(today);
    let span = |from: Date, to: Date| format!("{from}-{to}");
    let (paper, when) = match input.paper {
        PaperKind::Minutes => {
            let (record, meeting) = desk.meeting(input.the_operation("meeting")?)?;
            (desk.minutes(record, meeting), record.date.to_string())
        }
        PaperKind::AttendanceAndSavings => {
            let month = input.the_month()?;
            (desk.attendance(month), month.to_string())
        }
        PaperKind::Passbook => {
            let tag = MakePaper::chosen(input.member, "member")?;
            let from = input.from;
            if from.is_some_and(|from| from > as_of) {
                return Err(wrong("to"));
            }
            let paper = desk.passbook(app, tag, from, as_of)?;
            (paper, desk.file_part(tag, as_of))
        }
        PaperKind::Slip => {
            let (record, meeting) = desk.meeting(input.the_operation("meeting")?)?;
            let Some(tag) = input.member else {
                let slips = desk.slips(record, meeting)?;
                return Ok((Filled::Slips(slips), "slips", record.date.to_string()));
            };
            let paper = desk.slip(record, meeting, tag)?;
            (paper, desk.file_part(tag, record.date))
        }
        PaperKind::Settlement => {
            let tag = MakePaper::chosen(input.member, "member")?;
            (desk.settlement(app, tag)?, desk.file_part(tag, today))
        }
        PaperKind::MemberRegister => (desk.member_register(app, as_of)?, as_of.to_string()),
        PaperKind::BorrowingLedger => {
            let paper = desk.borrowing_ledger(input.loan, as_of)?;
            (paper, as_of.to_string())
        }
        PaperKind::LoanLedger => (desk.loan_ledger(input.loan, as_of)?, as_of.to_string()),
        PaperKind::DemandCollectionBalance => {
            let (from, to) = input.period(today)?;
            (desk.demand(from, to), span(from, to))
        }
        PaperKind::CashBook => {
            let (from, to) = input.period(today)?;
            (desk.cash_book(from, to), span(from, to))
        }
        PaperKind::GeneralLedger => {
            let (from, to) = input.period(today)?;
            (desk.general_ledger(input.head, from, to), span(from, to))
        }
        PaperKind::Voucher => {
            let operation = input.the_operation("voucher")?;
            let entry = MakePaper::chosen(input.entry, "voucher")?;
            desk.voucher(operation, entry)?
        }
        PaperKind::ReceiptsAndPayments => {
            let month = input.the_month()?;
            (desk.receipts_and_payments(month), month.to_string())
        }
        PaperKind::MonthlyReport => {
            let month = input.the_month()?;
            (desk.monthly_report(month), month.to_string())
        }
        PaperKind::ReportCard => {
            let (from, to) = input.period(today)?;
            (desk.report_card(app, from, to)?, span(from, to))
        }
        PaperKind::LokosGroup => return lokos(desk.lokos_group(as_of), "lokos-group", as_of),
        PaperKind::LokosGroupLoans => {
            return lokos(desk.lokos_group_loans(as_of), "lokos-group-loans", as_of);
        }
        PaperKind::LokosInsurance => {
            return lokos(desk.lokos_insurance(), "lokos-insurance", as_of);
        }
        PaperKind::LokosMembers => {
            return lokos(desk.lokos_members(app, as_of), "lokos-members", as_of);
        }
        PaperKind::LokosMemberLoans => {
            let rows = desk.lokos_member_loans(app, as_of);
            return lokos(rows, "lokos-member-loans", as_of);
        }
    };
    let name = paper.name;
    Ok((Filled::Paper(Box::new(paper)), name, when))
}

fn lokos(
    rows: Result<Vec<u8>, AppError>,
    name: &'static str,
    on: Date,
) -> Result<(Filled, &'static str, String), AppError> {
    Ok((Filled::Rows(rows?), name, on.to_string()))
}

fn press(job: &Job) -> Result<(String, Vec<u8>, PaperFormat), AppError> {
    let bytes = match (&job.filled, job.format) {
        (Filled::Rows(bytes), _) => Ok(bytes.clone()),
        (Filled::Slips(slips), _) => report::sheets(slips, job.language),
        (Filled::Paper(paper), PaperFormat::Pdf) => report::pdf(paper, job.language),
        (Filled::Paper(paper), PaperFormat::Csv) => report::csv(paper, job.language),
        (Filled::Paper(paper), PaperFormat::Xlsx) => report::xlsx(paper, job.language),
    };
    let bytes = bytes.map_err(AppError::internal)?;
    Ok((job.name.clone(), bytes, job.format))
}

/// What is not in the book.
fn unknown() -> AppError {
    Problem::NotFound.into()
}
