//! The one table of commands: what the window, the command line and the browser door can call.

use std::sync::Arc;

use domain::photo::Photo;
use domain::shg::loan::Split;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::exchange::{
    ByItself, Enrol, ExchangeStatus, choose_exchange, enrol, exchange_status, sync_now,
};
use crate::figures::{AreaFigures, AreaGroups, TheFigures, area_figures, area_groups};
use crate::form::{KeepForm, KeptForm, TheForm, form, keep_form};
use crate::med::enterprise::{
    AddEnterprise, EditEnterprise, EndEnterprise, ListEnterprises, TheEnterprise, add_enterprise,
    edit_enterprise, end_enterprise, enterprise, enterprises, likely_enterprises,
};
use crate::med::visit::{
    ReverseVisit, SaveVisit, TheVisit, VisitCheck, VisitSheet, discard_visit, due_visits,
    open_visit, record_visit, reverse_visit, save_visit, visit,
};
use crate::office::{
    AddPerson, Assign, DecideReview, Done, Invite, Limit, OfficeDevices, OfficeInvitation,
    OfficePerson, Reviews, RevokeDevice, TheBlock, add_person, apart, arrivals, assign, block,
    check, decide_review, devices, invite, people, reviews, revoke_device, waiting,
};
use crate::paper::{
    MadePaper, MakePaper, OpenPaper, PaperList, SavedPaper, make_paper, open_paper, papers,
    save_paper,
};
use crate::photo::{AddPhoto, ReadCode, ShowPhoto, ShownPhoto, add_photo, photo, read_code};
use crate::place::{AddVillage, Find, add_village, find, places};
use crate::practice::{Practise, leave_practice, practise};
use crate::session::{App, AppState, ChangePin, ChosenPin, Manner, Shared, Unlock};
use crate::shg::account::{
    AgreeBorrowing, Approve, Awaiting, BookMonth, EnterVoucher, OpenAccount, OpenBorrowing,
    RecordView, ReverseRecord, SentBackToMe, SetPower, TheBookMonth, TheRecord, WrongGroups,
    WrongSides, agree_borrowing, approve, awaiting, book_month, book_record, enter_voucher,
    open_account, open_borrowing, reverse_record, sent_back, set_power, wrong_groups, wrong_side,
};
use crate::shg::collection::{Collections, TheCollection, collections};
use crate::shg::cutoff::{
    CutOffCheck, CutOffSheet, SaveCutOff, discard_cutoff, enter_cutoff, open_cutoff, save_cutoff,
};
use crate::shg::day::{MeetingDay, TheDay, meeting_day};
use crate::shg::federation::{
    AddFederationMember, BelongToNone, FederationLeft, FederationView, LeaveFederation,
    MonthlyReport, TieFederationMember, UntieFederationMember, add_federation_member,
    belong_to_none, federation, leave_federation, monthly_report, tie_federation_member,
    untie_federation_member,
};
use crate::shg::fund::{FundsOf, GroupFunds, RecordFund, fund_eligibility, record_fund};
use crate::shg::group::{
    AddGroup, AgreeTerms, EditGroup, EndGroup, GiveCode, ListGroups, MyGroup, ReopenGroup,
    TheGroup, add_group, agree_terms, edit_group, end_group, give_code, group, groups,
    likely_groups, my_groups, reopen_group,
};
use crate::shg::life::{
    GiveOffice, GroupLife, MergeMembers, SettleMember, SettlementOf, SettlementSheet, ShareSurplus,
    SurplusSheet, give_office, group_life, merge_members, settle_member, settlement, share_surplus,
};
use crate::shg::linkage::{
    BankUnlikeGroups, ClaimSubvention, CompareFeed, FeedComparison, KeepFeed, LinkageView,
    StepLinkage, bank_unlike, book_account, claim_subvention, compare_feed, keep_feed, linkage,
    step_linkage,
};
use crate::shg::loan::{
    DecideLoan, GroupLoans, LoanPlan, LoanView, PlanLoan, TheLoan, decide_loan, group_loans, loan,
    plan_loan,
};
use crate::shg::meeting::{
    MeetingCheck, MeetingSheet, MissMeeting, OpenMeeting, ReverseMeeting, SaveMeeting,
    SplitRepayment, TheMeeting, close_meeting, discard_meeting, meeting, miss_meeting,
    open_meeting, reverse_meeting, save_meeting, split_repayment,
};
use crate::shg::member::{
    AddMember, EditMember, EndMember, TheMember, add_member, edit_member, end_member,
    likely_members, member, stay_member,
};
use crate::shg::pictures::{block_pictures, group_pictures};
use crate::shg::standing::{
    DeclareStatus, GiveGrade, GroupStandingView, PauseMeetings, declare_status, give_grade,
    pause_meetings, standing,
};
use crate::voice::{Speak, Speaks, VoiceState, hush, speak, voice};
use crate::work::{MyVillage, MyWork, Where, my_villages, my_work};
use store::shg::{BlockPictures, GroupPictures};
use store::{
    ApartRecord, Arrival, BlockView, CheckReport, DueVisits, EnterpriseRow, EnterpriseView, Found,
    GroupView, MeetingView, MemberView, Places, VillageView, VisitView,
};

macro_rules! commands {
    (
        here { $( $here:ident($here_in:ty) -> $here_out:ty; )* }
        beside { $( $beside:ident($beside_in:ty) -> $beside_out:ty; )* }
        at_the_centre { $( $far:ident($far_in:ty) -> $far_out:ty; )* }
    ) => {
        /// The commands as TypeScript sees them: name -> [input, output].
        #[derive(TS)]
        #[ts(export)]
        #[expect(dead_code, reason = "read by the export of bindings only")]
        pub struct Commands {
            $( $here: ($here_in, $here_out), )*
            $( $beside: ($beside_in, $beside_out), )*
            $( $far: ($far_in, $far_out), )*
        }

        /// The names of all commands.
        pub const NAMES: &[&str] = &[
            $(stringify!($here),)* $(stringify!($beside),)* $(stringify!($far)),*
        ];

        /// Runs the command called `name`. What is done `here` holds the app (or the sandbox, while
        /// somebody practises) from beginning to end; what is done `at_the_centre` holds it only
        /// while it prepares a message or takes in an answer, and not at all in practice. What
        /// stands `beside` concerns the program itself. An answer that is an object names the
        /// topics that changed as `touched`.
        pub async fn call(
            shared: &Arc<Shared>,
            name: &str,
            input: Value,
        ) -> Result<Value, AppError> {
            let answer = match name {
                $( stringify!($here) => {
                    let input: $here_in = read(input)?;
                    write(shared.with(|app| $here(app, input))?)
                } )*
                $( stringify!($beside) => {
                    let input: $beside_in = read(input)?;
                    write($beside(shared, input).await?)
                } )*
                $( stringify!($far) => {
                    shared.with(|app| app.in_earnest())?;
                    let input: $far_in = read(input)?;
                    write($far(shared, input).await?)
                } )*
                _ => Err(Problem::BadRequest { detail: format!("no command {name}") }.into()),
            };
            touched(shared, answer?)
        }
    };
}

commands! {
    here {
        state(()) -> AppState;
        unlock(Unlock) -> AppState;
        check_pin(ChosenPin) -> Done;
        change_pin(ChangePin) -> AppState;

        places(()) -> Places;
        add_village(AddVillage) -> VillageView;
        find(Find) -> Vec<Found>;

        my_work(Where) -> MyWork;
        my_villages(()) -> Vec<MyVillage>;
        my_groups(()) -> Vec<MyGroup>;

        groups(ListGroups) -> Vec<MyGroup>;
        group(TheGroup) -> GroupView;
        likely_groups(AddGroup) -> Vec<Found>;
        add_group(AddGroup) -> GroupView;
        edit_group(EditGroup) -> GroupView;
        agree_terms(AgreeTerms) -> GroupView;
        end_group(EndGroup) -> GroupView;
        reopen_group(ReopenGroup) -> GroupView;
        give_code(GiveCode) -> GroupView;
        group_pictures(TheGroup) -> GroupPictures;

        member(TheMember) -> MemberView;
        likely_members(AddMember) -> Vec<Found>;
        add_member(AddMember) -> MemberView;
        edit_member(EditMember) -> MemberView;
        end_member(EndMember) -> MemberView;
        stay_member(TheMember) -> MemberView;

        open_meeting(OpenMeeting) -> MeetingSheet;
        save_meeting(SaveMeeting) -> MeetingCheck;
        discard_meeting(TheGroup) -> GroupView;
        close_meeting(SaveMeeting) -> MeetingView;
        split_repayment(SplitRepayment) -> Split;
        meeting_day(TheDay) -> MeetingDay;
        meeting(TheMeeting) -> MeetingView;
        reverse_meeting(ReverseMeeting) -> MeetingView;
        miss_meeting(MissMeeting) -> GroupView;

        group_loans(TheGroup) -> GroupLoans;
        loan(TheLoan) -> LoanView;
        plan_loan(PlanLoan) -> LoanPlan;
        decide_loan(DecideLoan) -> LoanView;
        collections(TheCollection) -> Collections;

        book_month(TheBookMonth) -> BookMonth;
        wrong_side(TheGroup) -> WrongSides;
        wrong_groups(()) -> WrongGroups;
        book_record(TheRecord) -> RecordView;
        enter_voucher(EnterVoucher) -> BookMonth;
        open_account(OpenAccount) -> GroupView;
        open_borrowing(OpenBorrowing) -> BookMonth;
        set_power(SetPower) -> BookMonth;
        agree_borrowing(AgreeBorrowing) -> BookMonth;
        reverse_record(ReverseRecord) -> GroupView;
        approve(Approve) -> Awaiting;
        awaiting(()) -> Awaiting;
        sent_back(()) -> SentBackToMe;

        papers(TheGroup) -> PaperList;

        open_cutoff(TheGroup) -> CutOffSheet;
        save_cutoff(SaveCutOff) -> CutOffCheck;
        discard_cutoff(TheGroup) -> GroupView;
        enter_cutoff(SaveCutOff) -> GroupView;

        group_life(TheGroup) -> GroupLife;
        give_office(GiveOffice) -> MemberView;
        merge_members(MergeMembers) -> GroupLife;
        settlement(SettlementOf) -> SettlementSheet;
        settle_member(SettleMember) -> SettlementSheet;
        share_surplus(ShareSurplus) -> SurplusSheet;

        federation(TheBookMonth) -> FederationView;
        belong_to_none(BelongToNone) -> GroupView;
        add_federation_member(AddFederationMember) -> FederationView;
        leave_federation(LeaveFederation) -> FederationLeft;
        tie_federation_member(TieFederationMember) -> FederationView;
        untie_federation_member(UntieFederationMember) -> FederationView;
        monthly_report(TheBookMonth) -> MonthlyReport;

        standing(TheGroup) -> GroupStandingView;
        give_grade(GiveGrade) -> GroupStandingView;
        pause_meetings(PauseMeetings) -> GroupStandingView;
        declare_status(DeclareStatus) -> GroupStandingView;
        fund_eligibility(FundsOf) -> GroupFunds;
        record_fund(RecordFund) -> GroupFunds;

        linkage(TheGroup) -> LinkageView;
        step_linkage(StepLinkage) -> LinkageView;
        claim_subvention(ClaimSubvention) -> LinkageView;
        book_account(TheGroup) -> LinkageView;
        compare_feed(CompareFeed) -> FeedComparison;
        keep_feed(KeepFeed) -> FeedComparison;
        bank_unlike(()) -> BankUnlikeGroups;

        enterprises(ListEnterprises) -> Vec<EnterpriseRow>;
        enterprise(TheEnterprise) -> EnterpriseView;
        likely_enterprises(AddEnterprise) -> Vec<Found>;
        add_enterprise(AddEnterprise) -> EnterpriseView;
        edit_enterprise(EditEnterprise) -> EnterpriseView;
        end_enterprise(EndEnterprise) -> EnterpriseView;

        due_visits(()) -> DueVisits;
        open_visit(TheEnterprise) -> VisitSheet;
        save_visit(SaveVisit) -> VisitCheck;
        discard_visit(TheEnterprise) -> EnterpriseView;
        record_visit(SaveVisit) -> VisitView;
        visit(TheVisit) -> VisitView;
        reverse_visit(ReverseVisit) -> VisitView;

        add_photo(AddPhoto) -> Photo;
        photo(ShowPhoto) -> ShownPhoto;

        block(TheBlock) -> BlockView;
        block_pictures(TheBlock) -> BlockPictures;
        arrivals(Limit) -> Vec<Arrival>;
        waiting(Limit) -> Vec<Arrival>;
        apart(Limit) -> Vec<ApartRecord>;
        reviews(()) -> Reviews;
        decide_review(DecideReview) -> Reviews;

        form(TheForm) -> KeptForm;
        keep_form(KeepForm) -> Done;

        exchange_status(()) -> ExchangeStatus;
        choose_exchange(ByItself) -> ExchangeStatus;
        check(()) -> CheckReport;
    }
    beside {
        choose_manner(Manner) -> AppState;
        lock(()) -> AppState;
        practise(Practise) -> AppState;
        leave_practice(()) -> AppState;
        read_code(AddPhoto) -> ReadCode;
        voice(Speaks) -> VoiceState;
        speak(Speak) -> Done;
        hush(()) -> Done;
        make_paper(MakePaper) -> MadePaper;
        save_paper(MakePaper) -> SavedPaper;
        open_paper(OpenPaper) -> Done;
    }
    at_the_centre {
        enrol(Enrol) -> AppState;
        sync_now(()) -> ExchangeStatus;
        area_figures(TheFigures) -> AreaFigures;
        area_groups(TheFigures) -> AreaGroups;
        people(()) -> Vec<OfficePerson>;
        devices(()) -> OfficeDevices;
        add_person(AddPerson) -> OfficePerson;
        assign(Assign) -> Done;
        invite(Invite) -> OfficeInvitation;
        revoke_device(RevokeDevice) -> Done;
    }
}

fn state(app: &mut App, (): ()) -> Result<AppState, AppError> {
    app.state()
}

/// The device remembers it, in practice too.
async fn choose_manner(shared: &Arc<Shared>, chosen: Manner) -> Result<AppState, AppError> {
    shared.lock().choose_manner(chosen.clone())?;
    shared.with(|app| app.choose_manner(chosen))
}

fn unlock(app: &mut App, input: Unlock) -> Result<AppState, AppError> {
    let state = app.unlock(&input)?;
    crate::paper::warm_up(state.manner.language.as_deref());
    Ok(state)
}

/// Locks the books; practising ends with it.
async fn lock(shared: &Arc<Shared>, (): ()) -> Result<AppState, AppError> {
    *shared.practice() = None;
    shared.lock().lock()
}

/// Nobody enters a PIN twice that is refused in the end.
fn check_pin(_: &mut App, chosen: ChosenPin) -> Result<Done, AppError> {
    App::check_pin(&chosen.pin)?;
    Ok(Done { done: true })
}

fn change_pin(app: &mut App, input: ChangePin) -> Result<AppState, AppError> {
    app.change_pin(&input)
}

fn read<T: DeserializeOwned>(input: Value) -> Result<T, AppError> {
    serde_json::from_value(input).map_err(|error| {
        Problem::BadRequest {
            detail: error.to_string(),
        }
        .into()
    })
}

fn write<T: Serialize>(output: T) -> Result<Value, AppError> {
    serde_json::to_value(output).map_err(AppError::internal)
}

fn touched(shared: &Arc<Shared>, mut answer: Value) -> Result<Value, AppError> {
    let topics = shared.with(App::take_touched);
    if topics.is_empty() {
        return Ok(answer);
    }
    shared.nudge.notify_one();
    if let Some(object) = answer.as_object_mut() {
        object.insert("touched".to_owned(), write(topics)?);
    }
    Ok(answer)
}
