//! Everything the rules can refuse, by code. The code is the Fluent id `error-<code>`; the
//! sentence is made where the reader's language is known.

use crate::aadhaar::with_latin_digit;
use crate::place::Approvers;
use crate::{Date, MemberTag, Paise};

/// Declares an enum of problems: each variant a code with its data, no sentence. The list of all
/// codes is what the catalogues of words are checked against.
#[macro_export]
macro_rules! codes {
    (
        $(#[$meta:meta])* $list:ident {
            $(
                $(#[$doc:meta])* $code:literal $name:ident
                $({ $( $(#[$fdoc:meta])* $field:ident: $type:ty ),* $(,)? })?;
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS, thiserror::Error)]
        #[ts(export)]
        #[serde(tag = "code")]
        pub enum $list {
            $(
                $(#[$doc])*
                #[error($code)]
                #[serde(rename = $code)]
                $name $({ $( $(#[$fdoc])* $field: $type ),* })?,
            )*
        }

        impl $list {
            /// Every code there is; each has a sentence in every shipped language.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The code.
            #[must_use]
            pub fn code(&self) -> String {
                self.to_string()
            }
        }
    };
}

codes! {
    /// A rule that was not kept: a code with its data, no sentence.
    Refusal {
    /// A field that must be filled in is empty.
    "field-empty" FieldEmpty {
        /// Which field.
        field: String,
    };
    /// A text is longer than its field takes.
    "field-too-long" FieldTooLong {
        /// Which field.
        field: String,
        /// The most characters it takes.
        most: u32,
    };
    /// A value is not of the field's kind or outside its limits.
    "field-invalid" FieldInvalid {
        /// Which field.
        field: String,
    };
    /// A text contains an Aadhaar number, which is never stored (shg.md 6).
    "aadhaar-refused" AadhaarRefused {
        /// Which field.
        field: String,
    };
    /// An amount is negative.
    "amount-negative" AmountNegative {
        /// Which field.
        field: String,
    };
    /// An amount is larger than any single entry can be.
    "amount-too-large" AmountTooLarge {
        /// Which field.
        field: String,
        /// The largest amount of one entry.
        largest: Paise,
    };
    /// A date lies outside what the book can hold.
    "date-out-of-range" DateOutOfRange {
        /// Which field.
        field: String,
        /// The date given.
        date: Date,
    };
    /// Two members of one group would have the same short tag: try again with a new id.
    "member-tag-taken" MemberTagTaken;
    /// The person is not a member of the group on that day.
    "member-unknown" MemberUnknown;
    /// The member is named twice in one meeting.
    "member-twice" MemberTwice;
    /// Attendance is missing for some members.
    "meeting-attendance-missing" MeetingAttendanceMissing {
        /// How many members have no mark.
        missing: u32,
    };
    /// A member who was not there cannot sign.
    "meeting-signatory-absent" MeetingSignatoryAbsent;
    /// A member who was not there cannot preside.
    "meeting-presiding-absent" MeetingPresidingAbsent;
    /// A resolution is proposed and seconded by two different members who are there.
    "resolution-two-names" ResolutionTwoNames;
    /// Two different members must sign.
    "meeting-two-signatories" MeetingTwoSignatories;
    /// The counted cash differs from the book and nobody has named the difference.
    "meeting-cash-does-not-tie" MeetingCashDoesNotTie {
        /// Counted less book, in paise.
        difference: Paise,
        /// What the book says should be in the box.
        expected: Paise,
        /// What was counted.
        counted: Paise,
    };
    /// The meeting's lines do not add up by themselves.
    "meeting-does-not-balance" MeetingDoesNotBalance;
    /// This meeting is already in the book.
    "meeting-already-recorded" MeetingAlreadyRecorded;
    /// What is to be reversed is not in the book or is reversed already.
    "reversal-target-missing" ReversalTargetMissing;
    /// Something later rests on the record: a repayment of a loan given in it, savings given back.
    "reversal-not-last" ReversalNotLast;
    /// Old balances that were approved are taken back by who approves alone (shg.md 2: after
    /// approval only adjusting entries).
    "balances-approved" BalancesApproved;
    /// A share of the surplus that the record shared out was paid in a meeting, which stands.
    "share-was-paid" ShareWasPaid {
        /// The day of the last meeting that paid one.
        date: Date,
    };
    /// There is already a visit to this enterprise on that day.
    "visit-already-recorded" VisitAlreadyRecorded;
    /// The same thing is already in the book.
    "already-recorded" AlreadyRecorded;
    /// The account head cannot be used on this side.
    "head-wrong-side" HeadWrongSide;
    /// More principal is paid than is owed on the loan.
    "repayment-exceeds-loan" RepaymentExceedsLoan {
        /// Whose loan it is.
        member: MemberTag,
        /// What is owed, in paise.
        at_most: Paise,
    };
    /// The loan is not in the group's book, or is paid already.
    "loan-unknown" LoanUnknown;
    /// The loan was given up as lost: what is paid on it after all has no place before that is taken
    /// back.
    "loan-given-up" LoanGivenUp {
        /// Who owed it.
        member: MemberTag,
    };
    /// A payment names another woman than the one who owes the loan.
    "loan-of-another" LoanOfAnother {
        /// Who owes it.
        member: MemberTag,
    };
    /// A payment was brought by somebody who never was a member of the group.
    "payer-unknown" PayerUnknown;
    /// More is given back than the member has saved.
    "returned-exceeds-savings" ReturnedExceedsSavings {
        /// Whose savings.
        member: MemberTag,
        /// What she has saved of that kind, in paise.
        at_most: Paise,
    };
    /// More is given back of a loan than was paid beyond what was lent, or beyond what it cost.
    "given-back-exceeds" GivenBackExceeds {
        /// Whose loan it is.
        member: MemberTag,
        /// What was paid too much and did not go back, in paise.
        at_most: Paise,
    };
    /// Surplus is paid out to nobody by name, or to a member to whom none was shared out.
    "dividend-not-shared" DividendNotShared;
    /// More is paid out to a member as her share of the surplus than was resolved and is not paid
    /// yet.
    "dividend-exceeds-share" DividendExceedsShare {
        /// Whose.
        member: MemberTag,
        /// What of her share is not paid, in paise.
        at_most: Paise,
    };
    /// More is given out than is in the box.
    "cash-not-enough" CashNotEnough {
        /// How much is missing, in paise.
        missing_cash: Paise,
    };
    /// A meeting that is written late would leave less than nothing in the box on a later day that
    /// is in the book already.
    "cash-short-later" CashShortLater {
        /// The day.
        date: Date,
        /// How much would be missing then, in paise.
        missing_cash: Paise,
    };
    /// More would go out of an account of the books than there is: of a fund that is given back, a
    /// loan that is repaid, a deposit or a saving that comes back.
    "more-than-there-is" MoreThanThereIs {
        /// What there is, in paise.
        at_most: Paise,
    };
    /// The fund belongs in the books of a federation, and this is a group's own (shg.md 10,
    /// check 12).
    "fund-of-federation" FundOfFederation;
    /// More leaves an account of the bank than the book says is in it: asked, not forbidden, for
    /// the book may not know yet what came in.
    "bank-not-enough" BankNotEnough {
        /// How much is missing, in paise.
        missing_bank: Paise,
    };
    /// The balances of an old group do not balance, and the difference is not explained.
    "cut-off-does-not-balance" CutOffDoesNotBalance {
        /// What is not explained, in paise: a surplus, or below zero a shortage.
        difference: Paise,
    };
    /// More of a loan is entered as paid, or as overdue, than there is of it.
    "cut-off-loan-wrong" CutOffLoanWrong {
        /// The loan's number, as it was entered.
        number: String,
    };
    /// Two old loans of one woman have the same number, or none and the same day: what is paid on
    /// them later could not be told apart.
    "old-loans-alike" OldLoansAlike {
        /// Whose they are.
        member: MemberTag,
    };
    /// The cut-off is the beginning of the book, and something before its end is in it already.
    "cut-off-after-meetings" CutOffAfterMeetings {
        /// The day of the first record.
        date: Date,
    };
    /// The group had no members on this day: a wrong year.
    "nobody-that-day" NobodyThatDay {
        /// The day.
        date: Date,
    };
    /// The book begins after the cut-off; what was before it is in its balances already.
    "meeting-before-cut-off" MeetingBeforeCutOff {
        /// The day of the cut-off.
        date: Date,
    };
    /// Only a Village Organisation or a Cluster Level Federation has member groups.
    "not-a-federation" NotAFederation;
    /// The members of a federation are groups or Village Organisations: they join it, and no
    /// woman is added.
    "members-are-groups" MembersAreGroups;
    /// Another woman of the group has this office.
    "office-taken" OfficeTaken {
        /// Who has it.
        member: MemberTag,
    };
    /// The group belongs to this federation already.
    "already-in-federation" AlreadyInFederation;
    /// The group left this federation already.
    "left-federation" LeftFederation;
    /// The group is a member in the book of another federation, and this person cannot end it
    /// there.
    "still-in-federation" StillInFederation {
        /// Its name.
        federation: String,
    };
    /// Nobody comes back before the day after the last one on which she belonged to it.
    "back-before-leaving" BackBeforeLeaving {
        /// Which field.
        field: String,
        /// Her last day.
        date: Date,
    };
    /// The member is a group whose book is known here.
    "member-has-book" MemberHasBook;
    /// Nobody leaves before the day on which she joined.
    "left-before-joining" LeftBeforeJoining {
        /// Which field.
        field: String,
        /// When she joined.
        date: Date,
    };
    /// She saved or borrowed after the day on which she would have left.
    "left-before-saving" LeftBeforeSaving {
        /// Which field.
        field: String,
        /// The last day on which she did.
        date: Date,
    };
    /// She saved or borrowed before the day on which she would have joined.
    "joined-after-saving" JoinedAfterSaving {
        /// Which field.
        field: String,
        /// The first day on which she did.
        date: Date,
    };
    /// The group met after the day on which it would have ended.
    "ended-before-meeting" EndedBeforeMeeting {
        /// Which field.
        field: String,
        /// Its last meeting.
        date: Date,
    };
    /// No meeting of the group was due on this day.
    "no-meeting-due" NoMeetingDue {
        /// Which field.
        field: String,
        /// The due day that is nearest.
        date: Date,
    };
    /// A time without meetings is agreed before it begins, and the group met in it.
    "pause-after-meeting" PauseAfterMeeting {
        /// Which field.
        field: String,
        /// The last meeting in it.
        date: Date,
    };
    /// A woman who left stays a member after all, but her final account was agreed.
    "has-final-account" HasFinalAccount;
    /// An office begins before the day on which she joined.
    "office-before-joining" OfficeBeforeJoining {
        /// The field.
        field: String,
        /// The day on which she joined.
        date: Date,
    };
    /// Her final account was agreed, and no meeting has paid it yet.
    "settlement-not-paid" SettlementNotPaid {
        /// What she has saved, in paise.
        saved: Paise,
        /// What she owes of loans, in paise.
        owes: Paise,
    };
    /// She has money with the group, or owes it some: that is settled before she leaves.
    "not-settled" NotSettled {
        /// What she has saved, in paise.
        saved: Paise,
        /// What she owes, in paise.
        owes: Paise,
    };
    /// This step cannot follow the last one of this dose.
    "linkage-out-of-order" LinkageOutOfOrder;
    /// The bank cannot have disbursed more than it sanctioned.
    "linkage-more-than-sanctioned" LinkageMoreThanSanctioned {
        /// What was sanctioned, in paise.
        largest: Paise,
        /// What would be disbursed, in paise.
        amount: Paise,
    };
    /// More surplus would be given out than there is to share.
    "surplus-not-enough" SurplusNotEnough {
        /// What there is to share, in paise.
        largest: Paise,
    };
    /// Two records cannot be one woman: both were there in one meeting.
    "members-not-one" MembersNotOne {
        /// The day of that meeting.
        date: Date,
    };
    /// Two records are not taken for one woman while a final account speaks of one of them alone.
    "one-is-settled-with" OneIsSettledWith;
    /// Her final account says what she owes on the loan: nothing is agreed anew about it.
    "loan-settled" LoanSettled;
    /// What a resolution gives each woman of the surplus is no more what the rule gives: books or
    /// other resolutions changed since it was made.
    "shares-changed" SharesChanged;
    /// A share-out with a part of hers waits beside the sheet of a woman who leaves, which counts on
    /// it: it is decided about first.
    "share-out-first" ShareOutFirst;
    /// The sheet of a woman who leaves waits, and what it says of her share is true no more: it is
    /// sent back before anything is shared out without her.
    "sheet-first" SheetFirst {
        /// Who she is.
        member: MemberTag,
    };
    /// The group is inactive.
    "group-inactive" GroupInactive;
    /// On this day the group was closed; it was opened again later.
    "group-closed-on" GroupClosedOn {
        /// The day.
        date: Date,
    };
    /// The person's role does not allow it here.
    "not-allowed" NotAllowed;
    /// In this state somebody else approves such a record.
    "approved-by-others" ApprovedByOthers {
        /// Who approves.
        who: Approvers,
    };
    /// Nobody decides on what she recorded herself.
    "maker-is-checker" MakerIsChecker;
    /// Somebody else changed the same field in the meantime.
    "changed-meanwhile" ChangedMeanwhile;
    /// There is nothing left to decide.
    "already-decided" AlreadyDecided;
    /// The account of the bank is in the book already.
    "account-known" AccountKnown;
    /// Money of the bank goes through an account that the book does not have.
    "account-unknown" AccountUnknown;
    /// Money would move on a loan from outside that is not in the book.
    "borrowing-unknown" BorrowingUnknown;
    /// More than the drawing power of a cash credit would be owed: she is asked whether it is so.
    "credit-above-power" CreditAbovePower {
        /// By how much.
        over: Paise,
    };
    /// More than the sanctioned limit of a cash credit would be owed: she is asked whether it is so.
    "credit-above-limit" CreditAboveLimit {
        /// By how much.
        over: Paise,
    };
    /// More would be drawn on a loan from outside than was sanctioned: she is asked whether it is so.
    "drawn-above-sanction" DrawnAboveSanction {
        /// By how much.
        over: Paise,
    };
    /// A loan from outside would be drawn before it was sanctioned: she is asked whether it is so.
    "drawn-before-sanction" DrawnBeforeSanction {
        /// When it was sanctioned.
        sanctioned: Date,
    };
    /// A record is of a day before the group was formed.
    "before-formed" BeforeFormed {
        /// When it was formed.
        formed: Date,
    };
    /// A group is told to be formed after a woman joined it, or something was written in its book.
    "formed-too-late" FormedTooLate {
        /// The first day of which there is something.
        date: Date,
    };
    /// A group is told to be revived that had not stopped working: it is neither dormant nor defunct
    /// by its book, nor by its own word (shg.md 4b, "Status").
    "nothing-to-revive" NothingToRevive {
        /// The day.
        date: Date,
    };
    /// Nothing is owed on a loan from outside on a day, so nothing can be agreed about it.
    "nothing-owed" NothingOwed {
        /// The day.
        date: Date,
    };
    /// This loan of the group is in the book already.
    "borrowing-known" BorrowingKnown;
    /// More would have come of a claim of subvention than is still to come.
    "subvention-exceeds" SubventionExceeds {
        /// What is still to come, in paise.
        largest: Paise,
    };
    /// Interest subvention was claimed for a part of this time already.
    "subvention-overlaps" SubventionOverlaps {
        /// The first day of that claim.
        from: Date,
        /// The last day of that claim.
        to: Date,
    };
    /// Of two records with one business key only one can be true.
    "only-one-stands" OnlyOneStands;
    /// What is to take the place of something counts already beside it, or cannot with what does.
    "counts-already" CountsAlready;
    /// What a decision lets count takes back, or decides about, what does not count itself.
    "record-first" RecordFirst;
    /// What was decided before cannot be taken back with all that it brought about.
    "first-decision-stands" FirstDecisionStands;
    }
}

/// Checks a required text: not blank, not too long, no Aadhaar number. Answers it trimmed, and
/// without marks of direction.
pub fn required(field: &str, text: &str) -> Result<String, Refusal> {
    let text = undirected(text);
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::FieldEmpty {
            field: field.to_owned(),
        });
    }
    checked(field, text)
}

/// Checks an optional text: absent when blank, not too long, no Aadhaar number.
pub fn optional(field: &str, text: Option<&str>) -> Result<Option<String>, Refusal> {
    let text = text.map(undirected);
    match text.as_deref().map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => checked(field, text).map(Some),
    }
}

/// Checks the number of a bank account or of a payment: absent when blank, not too long, its digits
/// 0-9 whatever script they were typed in (shg.md 7). One in ten numbers of twelve digits looks like
/// an Aadhaar number, so it is not taken for one.
pub fn number(field: &str, text: Option<&str>) -> Result<Option<String>, Refusal> {
    let text = text.map(|text| {
        undirected(text)
            .chars()
            .map(with_latin_digit)
            .collect::<String>()
    });
    let text = text.as_deref().map(str::trim);
    let text = text.filter(|text| !text.is_empty());
    text.map(|text| short(field, text)).transpose()
}

/// Checks an amount of one entry: neither negative nor absurdly large.
pub fn amount(field: &str, amount: Paise) -> Result<Paise, Refusal> {
    if amount < Paise::ZERO {
        return Err(Refusal::AmountNegative {
            field: field.to_owned(),
        });
    }
    if amount > Paise::LARGEST_ENTRY {
        let largest = Paise::LARGEST_ENTRY;
        return Err(Refusal::AmountTooLarge {
            field: field.to_owned(),
            largest,
        });
    }
    Ok(amount)
}

/// Checks an amount of which there must be some.
pub fn positive(field: &str, value: Paise) -> Result<Paise, Refusal> {
    if value.is_zero() {
        return Err(Refusal::FieldInvalid {
            field: field.to_owned(),
        });
    }
    amount(field, value)
}

/// Checks a business date: between 1970 and 2100. Whether it lies in the future is a question
/// to the person, not a refusal, because no rule trusts the device's clock.
pub fn day(field: &str, date: Date) -> Result<Date, Refusal> {
    let range = Date::new(1970, 1, 1)..Date::new(2100, 1, 1);
    if range.contains(&Some(date)) {
        Ok(date)
    } else {
        Err(Refusal::DateOutOfRange {
            field: field.to_owned(),
            date,
        })
    }
}

const LONGEST_TEXT: u32 = 2_000;

/// A text without the marks by which it would turn round what stands beside it on pages and papers
/// (a name with an override of direction shows another name). Nobody sees them, and they come along
/// when text is pasted: so they are left out, and not refused. What joins letters stays.
fn undirected(text: &str) -> String {
    let is_mark = |c: char| {
        matches!(
            c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
    };
    text.replace(is_mark, "")
}

fn checked(field: &str, text: &str) -> Result<String, Refusal> {
    if crate::aadhaar::is_in(text) {
        return Err(Refusal::AadhaarRefused {
            field: field.to_owned(),
        });
    }
    short(field, text)
}

fn short(field: &str, text: &str) -> Result<String, Refusal> {
    if text.chars().count() > LONGEST_TEXT as usize {
        return Err(Refusal::FieldTooLong {
            field: field.to_owned(),
            most: LONGEST_TEXT,
        });
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_direction_are_left_out_of_what_is_written() {
        let turned = "\u{202E}amdaP\u{202C} \u{2067}زینب\u{2069}\u{200F}";
        assert_eq!(required("name", turned), Ok("amdaP زینب".to_owned()));
        assert_eq!(optional("note", Some(" \u{202E} ")), Ok(None));
        let empty = required("name", "\u{202E}");
        assert!(matches!(empty, Err(Refusal::FieldEmpty { .. })));
        let account = number("account", Some("\u{200E}3071\u{202C}"));
        assert_eq!(account, Ok(Some("3071".to_owned())));
        // What joins and parts letters in Hindi and Urdu stays.
        let joined = "क्\u{200D}ष می\u{200C}خواہد";
        assert_eq!(required("name", joined), Ok(joined.to_owned()));
        let hidden = required("name", "2345\u{2069}6789\u{202E}0124");
        assert_eq!(hidden, required("name", "234567890124"));
    }
}
