### The sentence of each error code: what happened, and in `.todo` what the person can do now.
### $field is the name of a field from the list below; amounts come with the rupee mark; times
### come as words ("2 minutes").

## Rules

error-field-empty = “{ $field }” is still empty.
    .todo = Please fill it in.
# $most is a number of letters.
error-field-too-long = “{ $field }” is too long.
    .todo = Please write it in at most { $most } letters.
error-field-invalid = “{ $field }” does not fit here.
    .todo = Please look at it once more.
# Aadhaar numbers are never stored, in no field.
error-aadhaar-refused = There seems to be an Aadhaar number in “{ $field }”.
    .todo = Bahi never stores Aadhaar numbers. Please take it out.
error-amount-negative = “{ $field }” cannot be less than zero.
    .todo = Please write the amount without a minus sign.
error-amount-too-large = “{ $field }” is larger than one entry can be.
    .todo = The largest amount is { $largest }. Please count the zeros.
error-date-out-of-range = The date { $date } in “{ $field }” cannot be right.
    .todo = Please choose a day between 1970 and 2100.
# Cannot really be seen: the app tries again by itself.
error-member-tag-taken = This member could not be added just now.
    .todo = Please press the button once more.
error-member-unknown =
    { MEMBERS() ->
        [groups] One of the groups was not a member on this day.
        [organisations] One of the VOs was not a member on this day.
       *[women] One of the women was not a member of the group on this day.
    }
    .todo = Check the date of the meeting, then open the meeting again.
error-member-twice = One member stands in this meeting twice.
    .todo = Please open the meeting again.
error-meeting-attendance-missing =
    { $missing ->
        [one] For one member it is not yet said whether she is here.
       *[other] For { $missing } members it is not yet said whether they are here.
    }
    .todo = Go back to attendance and mark everybody.
error-meeting-signatory-absent = Somebody who was not in the meeting cannot sign.
    .todo = Choose two members who were here.
error-meeting-presiding-absent = Somebody who was not in the meeting cannot preside.
    .todo = Choose somebody who was here, or leave it empty.
error-resolution-two-names = Two different members who are here propose and second a resolution.
    .todo = Choose two members who were here.
error-meeting-two-signatories =
    { MEMBERS() ->
        [women] Two members must sign.
        [organisations] The women of two VOs must sign.
       *[groups] The women of two groups must sign.
    }
    .todo = Choose the two who sign for this meeting.
# $difference = counted less book; it may be below zero.
error-meeting-cash-does-not-tie = The box should hold { $expected }; { $counted } was counted. The difference is { $difference }.
    .todo = Count once more. If it stays, write why, and name two members who know of it.
error-meeting-does-not-balance = The amounts of this meeting do not add up.
    .todo = Please tell your supervisor. Nothing that you entered is lost.
error-meeting-already-recorded = A meeting of this group on this day is already in the book.
    .todo = Look at it among the group’s meetings. If the group met twice, choose “special meeting”.
error-reversal-target-missing = This was taken back already, or it is not in the book.
    .todo = Open the page again and look.
error-visit-already-recorded = A visit to this enterprise on this day is already in the book.
    .todo = Look at it on the enterprise’s page.
error-already-recorded = This is already in the book.
    .todo = You need not do anything.
error-head-wrong-side = This account cannot be used here.
    .todo = Choose another account for the money.
# $difference = what the group has less whose it is; it may be below zero.
error-cut-off-does-not-balance = The old balances do not meet: { $difference } is not explained.
    .todo = Look through the amounts once more. If it stays, write it as a difference and say where it comes from.
error-cut-off-loan-wrong = The amounts or the day of loan { $number } cannot be right.
    .todo = Paid and late together cannot be more than the loan, and no day is after that of the sheet. Compare with the loan ledger.
error-old-loans-alike = Two old loans of one woman cannot be told apart.
    .todo = Give each a number of its own; where the paper has none, write 1 and 2.
error-linkage-out-of-order = This step does not follow the last one.
    .todo = Look at the steps of this loan. The one before may still be missing.
error-linkage-more-than-sanctioned = The bank sanctioned { $largest }; with this, { $amount } would have been paid out.
    .todo = Compare with the bank’s letter and correct the amount.
error-surplus-not-enough = There is only { $largest } to share.
    .todo = Give out at most that much. The Revolving Fund and the Community Investment Fund are never shared.
error-members-not-one = Both women were there in the meeting of { $date }, so they are two.
    .todo = Look at both pages once more. If the attendance was wrong, correct that meeting first.
error-one-is-settled-with = One of the two records has a final account, and that speaks of this record alone.
    .todo = As long as it is not paid, send it back or take it back first. If it was paid, write on the other record too that she left.
error-loan-settled = Her final account says what she owes on this loan. Nothing can be agreed anew about it.
error-shares-changed = What this gives to each woman is no longer what the rule gives: the books or another resolution have changed since it was made. Send it back with this reason, so that it is made anew.
error-share-out-first = A share-out in which she has a part still waits, and this final account counts on it. Decide about the share-out first.
error-sheet-first = A final account that waits is not right any more by what is in the book now. Let who approves send it back first; then go on.
error-group-inactive = This group is closed.
    .todo = Its book can be read; new meetings cannot be written into it.
error-group-closed-on = On { $date } the group was closed.
    .todo = If it met on this day, open it again from this day on (“Life of the group”).
error-not-allowed = Your work does not include this.
    .todo = Ask your supervisor if you should be able to do it.
# Whoever recorded something may not be the one who decides on it.
# $who says which of the three approve.
error-approved-by-others =
    { $who ->
        [vo] Here the Village Organisation approves this.
        [clf] Here the Cluster Level Federation approves this.
        [block] Here the block office approves this.
        [vo-clf] Here the Village Organisation or the Cluster Level Federation approves this.
        [vo-block] Here the Village Organisation or the block office approves this.
        [clf-block] Here the Cluster Level Federation or the block office approves this.
       *[other] You are not among those who approve this here.
    }
    .todo = It waits there. You need not do anything.
error-maker-is-checker = You recorded this yourself, so somebody else must decide.
    .todo = Ask another supervisor to look at it.
error-changed-meanwhile = Somebody else changed the same thing a moment ago.
    .todo = Open the page again, look at what stands there now, and change it if you still want to.
error-already-decided = This was decided already.
    .todo = You need not do anything.
error-only-one-stands = Something else of this kind stands already, and only one can count.
    .todo = Look at what stands there. Send this one back, or put it in the other’s place.
error-counts-already = What this says counts already.
    .todo = Compare it with what stands. Send this one back, or take the other one back first.
error-record-first = What this is about does not count itself.
    .todo = Decide about that record first. What is of no use any more can be laid aside.
error-first-decision-stands = What was decided first cannot be taken back by another decision.
    .todo = Keep it, and put the record itself right: take it back, or write it again.

## The device

# A fault of the app itself. $detail is for support, in English.
error-bad-request = The app did not understand itself ({ $detail }).
    .todo = Close Bahi and open it again. If it stays, show this sentence to your supervisor.
error-locked = Bahi is locked.
    .todo = Unlock it with your PIN.
error-not-enrolled = This device is not yet registered at the centre.
    .todo = Enter the invitation that your supervisor gave you.
# $wait_ms: how long she must wait, or empty when she may try again at once.
error-practising = This is practice: here nothing is sent, and nobody is registered.
    .todo = Leave the practice first.
error-voice-silent = This device cannot speak this language aloud.
    .todo = Read it aloud yourself.
error-pin-wrong = This PIN is not right.
    .todo = Try again calmly. Several wrong PINs make a wait.
error-pin-wait = The PIN was wrong several times. Please wait { $wait_ms }.
    .todo = After that you can try again. Nothing is lost.
error-pin-too-simple = This PIN is too easy to guess.
    .todo = Choose six digits that are not in a row and not all the same.
error-already-open = Bahi is already open on this device.
    .todo = Go on in the other window, or close it first.
error-disk-full = There is no room left on this device.
    .todo = Delete pictures or films that you no longer need. Nothing that was saved is lost.
error-database-newer = The book on this device was written by a newer Bahi ({ $found }, this one knows { $known }).
    .todo = Install the newest Bahi. Nothing is lost.
error-database-damaged = The book on this device cannot be read.
    .todo = Do not delete anything. Take the device to your supervisor; what reached the centre is safe there.
error-keys-damaged = The file with the keys on this device cannot be read.
    .todo = Do not delete anything. Take the device to your supervisor; what reached the centre is safe there.
error-state-unknown = It is not known yet in which state this group lies, and the rules differ by state.
    .todo = Let the device talk with the centre. If this stays, ask your supervisor to give you the work in the group’s village.
error-draft-newer = Something newer was entered in another window. What you have here is not saved yet.
    .todo = Choose which of the two shall stay.
error-draft-gone = This was finished or thrown away in another window. What you have here is not saved.
    .todo = Leave this page, or keep what you have here.
error-not-found = This is not on this device.
    .todo = Go back and look for it again. It may come with the next exchange.
error-photo-unreadable = This picture cannot be read.
    .todo = Take the photo again, or choose another one.
error-internal = Something went wrong inside Bahi. What was saved is safe.
    .todo = Try again. If it stays, tell your supervisor this word: { $reference }

## The centre

error-invitation-wrong = The centre does not know this code.
    .todo = Compare it letter by letter. If it is right, ask your supervisor for a new one.
error-invitation-expired = This invitation was used already, or its time is over.
    .todo = Ask your supervisor for a new one.
error-address-invalid = This is not the address of a centre.
    .todo = Copy it again from the invitation, or paste the whole invitation.
error-centre-unreachable = The centre ({ $address }) cannot be reached just now.
    .todo = You can go on working; everything is saved here. It is tried again by itself when there is a network.
error-centre-not-ours = Somebody answers at { $address }, but it is not our centre.
    .todo = Do not enter anything there. Compare the address with the invitation, or try another network.
error-answer-damaged = The centre’s answer was damaged on the way.
    .todo = Nothing is lost; it is tried again by itself.
error-centre-busy = The centre has much to do just now.
    .todo = It is tried again by itself in { $retry_ms }.
error-centre-failed = The centre has a problem of its own.
    .todo = Everything is saved here and is sent later. Word for support: { $reference }
error-order-out-of-turn = The centre has had another order from this device before this one.
    .todo = Look whether it was done already. If not, give it again.
error-update-needed = The centre needs a newer Bahi.
    .todo = Install the newest Bahi. Until then you can go on recording.
error-device-unknown = The centre does not know this device.
    .todo = Ask your supervisor for a new invitation. What is recorded here stays here.
# The same identity was seen on two devices, for instance from a copied folder.
error-device-frozen = The centre stopped this device, because another one uses its name.
    .todo = Ask your supervisor for a new invitation and enter it here. What is recorded here stays.
error-device-revoked = Your supervisor ended the work of this device.
    .todo = Speak with your supervisor.

## How long

duration-seconds =
    { $count ->
        [one] one second
       *[other] { $count } seconds
    }
duration-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
duration-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
duration-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }

## The names of fields, inside the sentences above and where edits are compared

field-ended = last day
field-first-due = first instalment
field-frequency = how often it meets
field-grade = grade
field-instalments = instalments
field-rate = rate
field-moratorium = instalments with interest alone
field-instalment = amount of one instalment
field-narration = what it was
field-saving-compulsory = compulsory saving
field-saving-special = special saving
field-saving-voluntary = voluntary saving
field-account = account number
field-balance = balance
field-signatories = who signs
field-action = what is to be done
field-action-who = who does it
field-advice = advice
field-amount = amount
field-attended = meetings attended
field-bank = bank and branch
field-began = began on
field-birth-year = year of birth
field-branch = branch
field-caption = what the picture shows
field-cash = cash in the box
field-category = kind of work
field-cif = Community Investment Fund
field-closed = loans paid back
field-code = code
field-count = notes and coins
field-cover = what the insurance covers
field-date = date
field-day = day of the meeting
field-deposit = taken to the bank
field-difference = difference
field-dose = which bank loan it is (dose)
field-exception = why it was given all the same
field-explanation = where the difference comes from
field-federation = savings and shares with VO and CLF
field-fine = fine
field-fine-absent = fine for absence
field-fine-late = fine for coming late
field-formed = formed on
field-from = from when on
field-fund = fund
field-ifsc = IFSC
field-interest = { interest }
field-joined = joined on
field-landmark = how to find it
field-last-meeting = last meeting
field-letter = grade
field-line = amount
field-line-note = note on the amount
field-loan = loan
field-met = who was met
field-mobile = phone number
field-most = largest amount
field-name = name
field-group = group
field-next = next visit
field-nominee = nominee
field-note = what was decided
field-number = number
field-office = office in the group
field-on = from which day
field-other = the other page
field-other-grant = other grant
field-other-receipts = other money received
field-photo = photo
field-owner = who runs it
field-panchayat = panchayat
field-premium = premium
field-principal = principal
field-product = what it makes or sells
field-purpose = what the loan is for
field-reason = reason
field-referral = sent to which office
field-registered = registered on
field-relation = relation
field-relation-name = husband’s or father’s name
field-remark = why the grade differs
field-resolution = resolution
field-place = place
field-time = time
field-visitors = guests
field-rf = Revolving Fund
field-rubric = mark sheet
field-satisfaction = how content she is
field-saving = saving
field-scope = place
field-score = score
field-serial = number in the register
field-share = her share
field-share-capital = share capital
field-shares = everybody’s share
field-signed-by = who signed
field-since = since when
field-start-up = start-up fund
field-surplus = surplus
field-to = until when
field-value = one of the fields
field-vrf = Vulnerability Reduction Fund
field-withdrawal = drawn from the bank
error-repayment-exceeds-loan = That is more than is owed: { $at_most } is left of this loan. Give the rest back, or write it on another loan.
error-loan-unknown = This loan is not in the book, or is paid already. Open the meeting again.
error-loan-given-up = This loan was given up as lost. If she pays after all, whoever approves takes that back first: on the page of the books, in its month. Then record what she pays, and give up the rest again.
error-loan-of-another = This payment stands on the loan of another woman. Take it out and enter it on her own loan; who brought the money is chosen there.
error-payer-unknown = Whoever brought this payment is not in the group’s list. Choose a woman of the group.
error-returned-exceeds-savings = { $at_most } was saved of this kind. Give back at most that much.
error-given-back-exceeds = On this loan { $at_most } too much was paid and has not gone back yet. Give back at most that much.
error-dividend-not-shared = The surplus is paid to a member by name, and only after it was resolved to share it out. Write that resolution first, under “Surplus shared out”.
error-dividend-exceeds-share = Of this share of the surplus { $at_most } is not paid yet. Pay at most that much; it may have been paid in another meeting.
error-cash-not-enough = There is not enough in the box: { $missing_cash } is missing. Give smaller loans, draw from the bank first, or pay by bank.
error-cash-short-later = On { $date } the box would then have been short by { $missing_cash }.
    .todo = Is a meeting before that day not written yet? Write that one first. Or was the difference explained at a later meeting? Take that one back first, and write it again after this one.
error-nobody-that-day = On { $date } the group had no members yet.
    .todo = Check the year.
error-more-than-there-is = There is only { $at_most } on this account, so no more can go out of it.
    .todo = Is part of it interest? Write that as interest. Or was something that came in not written yet? Write that first.
error-fund-of-federation = The Vulnerability Reduction Fund belongs in the book of the Village Organisation, not in a group’s own.
    .todo = Write it there. What this group borrows out of it is written as a loan that the group took.
error-bank-not-enough = By the book this account does not hold so much: { $missing_bank } is missing. Look whether something that came in is not entered yet. If it is right all the same, save once more.
error-cut-off-after-meetings = The book begins on the day of the old balances, and there is a meeting of { $date }. The old balances come before the first meeting. If it is wrong, take that meeting back first.
error-meeting-before-cut-off = The old balances are those of { $date }: everything until then is in them already. Choose a later day.
error-reversal-not-last = Something later rests on this record: a payment or a decision on a loan that was given in it, or savings that were given back. Reverse the later record first.
error-balances-approved = These old balances were approved. Only somebody who approves can take them back.
    .todo = Put a single wrong amount right by a voucher or in the next meeting. If all of it is wrong, ask who approved it.
error-share-was-paid = A share of it was paid in the meeting of { $date }. Take back that meeting first, then this; the meeting can be recorded anew.
error-not-a-federation = Only a Village Organisation or a Cluster Level Federation has member groups. Choose one.
error-members-are-groups =
    { MEMBERS() ->
        [organisations] The members of this federation are VOs. A VO joins on the federation’s own page.
       *[groups] The members of this federation are groups. A group joins on the federation’s own page.
    }
error-office-taken = Another woman has this office. Leave it at “member” and give the office with its day on the page “Life of the group”.
error-already-in-federation =
    { MEMBERS() ->
        [organisations] This VO belongs to it already. Look at its list of VOs.
       *[groups] This group belongs to it already. Look at its list of groups.
    }
error-left-federation =
    { MEMBERS() ->
        [organisations] This VO left this federation already. Look at its list of VOs.
       *[groups] This group left this federation already. Look at its list of groups.
    }
error-still-in-federation = The group still belongs to { $federation }, and you do not keep that book.
    .todo = First, whoever keeps it writes there that the group left. A supervisor of the block can write both at once.
error-back-before-leaving = The last day was { $date }. Joining again is possible from the day after.
error-member-has-book = The book of this group is on the device already. Choose a group that is only named.
error-left-before-joining = The day of joining is { $date }. Leaving cannot be before that day: enter that day or a later one.
error-left-before-saving = Money that came or was lent is written for { $date }. Enter that day or a later one. If that record is wrong, take it back first.
error-joined-after-saving = Money that came or was lent is written for { $date }. Enter that day or an earlier one. If that record is wrong, take it back first.
error-no-meeting-due = No meeting of this group was due on that day; the nearest was due on { $date }. Choose that day.
error-pause-after-meeting = The group met on { $date }. A time without meetings is agreed before it begins: enter a later day.
error-has-final-account = Her final account was made: she has her money back, or will have it.
    .todo = Take the final account back first. If it was paid already, admit her as a new member.
error-office-before-joining = She joined on { $date }. Enter that day or a later one.
error-settlement-not-paid = Her final account is agreed, and not paid yet: she has { $saved } saved and owes { $owes }.
    .todo = The next meeting pays it; then she can leave.
error-not-settled = She has { $saved } saved and owes { $owes }.
    .todo = Make her final account first; then she can leave.
error-ended-before-meeting = The group met on { $date }. Enter that day or a later one. If that meeting is wrong, take it back first.
error-no-viewer = This device has no program that shows papers. The file is saved; copy it to another one to print it.
error-account-known = This account is in the book already: look at the bank accounts. Each account stands there once.
error-account-unknown = This bank account or deposit is not in the book on this device. Choose one of the group’s accounts, or add it first.
error-borrowing-unknown = This loan is not in the book on this device. Choose one of the loans that the group took.
error-borrowing-known = This loan is in the book already: look at the group’s loans. Each loan stands there once, whatever the day on the paper.
error-subvention-overlaps = The interest from { $from } to { $to } was claimed already. Choose days that are not in it.
error-subvention-exceeds = Of this claim { $largest } is still to come. Enter at most that much. If the bank gave more than was claimed, take the claim back and write it with the right amount.
error-credit-above-power = More would be owed on the cash credit than may be drawn for now: { $over } too much. Look whether a payment is not entered yet, or whether the bank set a new amount. If it is right all the same, save once more.
error-credit-above-limit = More would be owed on the cash credit than the bank sanctioned: { $over } too much. Look whether a payment is not entered yet, or whether the bank set a new limit. If it is right all the same, save once more.
error-drawn-above-sanction = More of this loan would be drawn than was sanctioned: { $over } too much. Look at the amount, and whether it belongs to another loan. If it is right all the same, save once more.
error-drawn-before-sanction = This loan would be drawn before { $sanctioned }, the day of its sanction. Look at the day. If it is right all the same, save once more.
error-before-formed = The group was formed on { $formed }. Enter that day or a later one. If that day is wrong, put it right on the page of the group first.
error-formed-too-late = The book of this group has something of { $date } already. It was formed on that day or earlier: enter that.
error-nothing-to-revive = By its book the group had not stopped on { $date }. Only a group that had stopped begins again.
error-nothing-owed = On { $date } nothing was owed on this loan. Look at the day.
