### The meeting, from attendance to closing, and a meeting in the book.

meeting-title = Meeting
meeting-step-attendance = Attendance
meeting-step-savings = Savings
meeting-step-repayments = Paying back
# Fines and other money that came or went.
meeting-step-other = Fines, other money
meeting-step-loans = Loans
meeting-step-bank = Bank
meeting-step-count = Cash count
meeting-step-sign = Signatures
meeting-step-close = Close the meeting
# On the main button: $step is the name of the next step.
meeting-next = Next: { $step }
meeting-go-to = Go to: { $step }
meeting-kept = Saved on this device
meeting-keeping = Saving…
meeting-not-kept = Not saved
meeting-totals = Sums so far
meeting-total = Total

## Attendance

state-present = Present
state-late = Late
state-absent = Absent
# Absent, and sent word.
state-informed = Informed
meeting-all-present = Everyone is here
meeting-unmarked =
    { $count ->
        [one] One is not yet marked.
       *[other] { $count } are not yet marked.
    }
meeting-there = { $there } of { $members } are here.
# A button: $amount is the fine that the group agreed.
meeting-fine-offer = Write the fine of { $amount }
meeting-fine-paid = Fine paid: { $amount }

## Savings and other money

meeting-savings-hint = The agreed amount stands there already. Change only where it was different. Who gave nothing: press 0.
meeting-savings-hint-due = What each still has to save this time is filled in: 0 for those who have saved it or are leaving.
# Buttons beside an amount, read aloud before the woman's name.
meeting-agreed = Agreed amount
meeting-nothing = Nothing
meeting-fines = Fines
meeting-no-fines = No fine in this meeting.
meeting-fine-other = A fine for
meeting-lines = Other money
meeting-lines-hint = Money besides savings and fines that came or went in this meeting.
meeting-give-back-title = To give back
meeting-give-back-of = { $amount } too much was paid as { interest }; the loan is paid back.
meeting-give-back-of-loan = { $amount } more was paid back than was lent
meeting-give-back = Give back { $amount }
meeting-interest-back = Given back: too much { interest }
meeting-principal-back = Given back: paid beyond the loan
meeting-interest-came-back = Came back: { $what }
meeting-add-received = Money received
meeting-add-paid = Money paid
meeting-received = Received
meeting-paid = Paid
meeting-other-received = Other money received
meeting-other-paid = Other money paid
meeting-received-for = What was it for?
meeting-paid-for = What was it paid for?
meeting-purse = Box or bank?
meeting-line-member =
    { MEMBERS() ->
        [groups] Which group is it about?
        [organisations] Which VO is it about?
       *[women] Which woman is it about?
    }
meeting-line-member-paid =
    { MEMBERS() ->
        [groups] To which group was it paid?
        [organisations] To which VO was it paid?
       *[women] To which woman was it paid?
    }
meeting-line-note = Note
meeting-line-note-needed = Say in a few words what it was.
meeting-line-edit = Change
meeting-line-remove = Remove

## Repayments

meeting-repay-hint = What is due today stands there already. Change only where something else was brought.
meeting-repay-hint-until = What is due until { $date }, for which this meeting is held, stands there already. Change only where something else was brought.
meeting-repay-none = No payment on a loan is due today.
meeting-repay-other = A payment on another loan
# A field's label, read aloud.
meeting-repay-brings = { $name } brings
# Opens what one row holds besides: read aloud.
meeting-repay-open = { $name }: another payment
meeting-repay-as-due = As due
# Buttons that fill the payment in.
meeting-repay-interest = Only { interest }: { $amount }
meeting-repay-due = As due: { $amount }
meeting-repay-all = Pay it all back: { $amount }
meeting-repay-all-interest = The whole loan with the running { interest }: { $amount }
# How a payment is split: fields, then parts of one line.
meeting-repay-penalty = Penalty
meeting-repay-principal = Off the loan
meeting-part-penalty = { $amount } penalty
meeting-part-interest = { $amount } { interest }
meeting-part-principal = { $amount } off the loan
meeting-repay-ahead = { $amount } of it is paid ahead.
meeting-repay-left = Then { $amount } of the loan is left.
meeting-repay-short = { $amount } stays due.
meeting-repay-closes = With this the loan is paid back.
# Instead of what is due, where a woman leaves.
meeting-repay-settled = The whole loan, by the final account
meeting-repay-excess = { $amount } is more than the whole loan. Give it back.
meeting-repay-too-much = Only { $amount } of the loan is left.
meeting-repay-how = Who brings it, and how
meeting-repay-by = Who brings it?
meeting-repay-herself =
    { MEMBERS() ->
        [groups] The group itself
        [organisations] The VO itself
       *[women] She herself
    }
meeting-repay-by-her = brought by { $name }
meeting-repay-part-add = A part came from somebody else, or by bank
meeting-repay-part = How much of it
meeting-repay-part-much = In all { $amount } is brought. Put that right first.
meeting-sum-repaid = Paid on loans
meeting-sum-principal = Loans paid back
meeting-sum-interest = Came as { interest }

## Loans

# What is in the box so far.
meeting-lend-box = Can be lent from the box
meeting-lend-first = First instalment on { $date }
meeting-lend-bank = In the bank
meeting-sum-lent = Lent today
meeting-lend-short = { $amount } is missing in the box. Give less, pay from the bank, or draw from the bank in the step “Bank”.
meeting-demands = Who asks for a loan
meeting-demands-hint = Write down everybody who asks. If nobody asks, go on.
meeting-demands-stay = The most urgent first. What everybody asked for stays in the minutes.
meeting-demands-open = Loans asked for
meeting-demand-add = Somebody asks for a loan
meeting-demand-who =
    { MEMBERS() ->
        [groups] Which group?
        [organisations] Which VO?
       *[women] Who asks?
    }
meeting-demand-purpose = What for?
meeting-write-down = Write it down
# A button, read aloud: her place in the order.
meeting-demand-sooner = { $name } further up
meeting-demand-give = Give the loan
meeting-demand-given = { $amount } is given
meeting-demand-last = asked last time
meeting-demand-again = Asks again
meeting-loans-given = Loans given
meeting-loan-for = A loan for { $name }
meeting-loan-purse = From the box or the bank?
meeting-loan-source = Whose money is it?
meeting-loan-give = Give this loan
# A button, read aloud: it stays what she asked for.
meeting-loan-not = Do not give { $name } the loan after all
meeting-loan-too-much = There is only { $amount } in the box.
meeting-loan-cost =
    { $count ->
        [one] One instalment of { $amount } on { $date }, { $whole } { interest } in all
       *[other] { $count } instalments, the first of { $amount } on { $date }, { $whole } { interest } in all
    }
# What falls due before anything is paid back, $date the first such day.
meeting-loan-before =
    { $count ->
        [one] Before the first instalment, { interest } alone: { $amount } on { $date }
       *[other] Before the first instalment, { interest } alone { $count } times, at first { $amount } on { $date }
    }
meeting-return = Savings given back
meeting-return-add = Give savings back
# After the kind of savings and how they are paid, where a woman leaves.
meeting-return-settled = by the final account
meeting-return-hint =
    { MEMBERS() ->
        [women] Only if the group has resolved it. Write the resolution at “Signatures”.
       *[groups] Only if the federation has resolved it. Write the resolution at “Signatures”.
    }
meeting-return-kind = Which saving?
meeting-return-saved = { $amount } is saved in all.
meeting-return-too-much = So much was not saved.

## Bank

meeting-bank-hint = Only if money of the box goes to the bank or comes from it today.
meeting-bank-short = After what goes to the bank, { $amount } is missing in the box. So much cannot have gone.
meeting-deposit = Taken to the bank
meeting-withdrawal = Drawn from the bank
meeting-bank-before = In the bank by the book: { $amount }
# An account to choose, with what is in it by the book.
meeting-account-holds = { $account } · { $amount }

## Cash count

meeting-expected = Should be in the box
meeting-counted = Counted
meeting-difference = Difference
meeting-difference-none = It is equal
meeting-difference-more = Too much
meeting-difference-less = Too little
meeting-count-hint = Count the notes and coins in the box and write how many there are of each.
# Read aloud for a field: how many pieces of this note or coin.
meeting-pieces = Pieces of { $value }
meeting-count-total = Write only the sum for now
meeting-count-total-hint = Write all that is in the box in one sum of whole rupees. Counting by notes finds mistakes more easily.
meeting-count-total-label = All in the box
meeting-count-whole = The box is counted in whole rupees.
meeting-counted-at-once = Counted in one sum: { $amount }
meeting-box-empty = The box is empty
meeting-differs-more = There is { $amount } more in the box than in the book
meeting-differs-less = There is { $amount } less in the box than in the book
meeting-differs-text = Count once more, aloud and together. If it stays, write it down openly; nobody is blamed.
meeting-differs-why =
    { MEMBERS() ->
        [women] How does the group explain it?
       *[groups] How does the federation explain it?
    }
meeting-differs-who =
    { MEMBERS() ->
        [women] Two members who know of it
        [organisations] Women of two VOs who know of it
       *[groups] Women of two groups who know of it
    }

## Signatures and closing

meeting-sign-who =
    { MEMBERS() ->
        [women] Two members sign
        [organisations] The women of two VOs sign
       *[groups] The women of two groups sign
    }
meeting-sign-nobody = Only members who are here can sign. Mark attendance first.
meeting-presiding = Who presided?
meeting-note = What was talked about and decided
meeting-note-hint = A few words are enough.
meeting-sum-there = came
meeting-sum-saved = Saved today
meeting-sum-box = In the box
meeting-sum-opening = In the box before
meeting-sum-net = Came in, less what was paid out
meeting-close-text = Read the sums aloud. After closing nothing can be changed; a mistake is taken back with a reason.
meeting-close = Close the meeting
meeting-close-first = First do what is still missing: it stands at the top of the page.
meeting-closed = The meeting is closed and saved on this device.
meeting-look = Look
# Questions; the person may answer by going on.
meeting-ask-amount = { $name } saves { $amount }, usually { $usual }. Is that right?
meeting-ask-lent = { $name } is lent { $amount }, loans are usually { $usual }. Is that right?
meeting-ask-money = { $what }: { $amount }, usually { $usual }. Is that right?
meeting-ask-future = { $date } is still to come. Is the day right?
meeting-ask-box = In the meeting of { $date } { $counted } was counted; with what was written since, { $amount } should have been in it. That may be why.
meeting-ask-before = A later meeting, of { $last }, is already in the book. Is the day right?
meeting-ask-bank = After this the bank would stand at { $balance } by the book. Is that right?
# The same, of one of several accounts of the bank.
meeting-ask-account = After this { $account } would stand at { $balance } by the book. Is that right?
meeting-ask-power = More would be owed on { $loan } than may be drawn for now: { $over } too much. Is that right?
meeting-ask-limit = More would be owed on { $loan } than the bank sanctioned: { $over } too much. Is that right?
meeting-ask-sanction = More of { $loan } would be drawn than was sanctioned: { $over } too much. Is that right?
meeting-ask-before-sanction = { $loan } would be drawn before { $sanctioned }, the day of its sanction. Is the day right?
meeting-ask-loan = Of what { $name } borrowed, { $overdue } is late, and she is given another loan. Is that right?
meeting-ask-interest = With this the loan of { $name } is paid back, and { $amount } more { interest } was paid than it costs. Is that right?
meeting-ask-fund = { $over } more is lent out of the { $fund } than is there of it. Is that right?
meeting-ask-paise = { $what }: { $amount } in cash, with paise. Is that right?
meeting-day-none = No meeting is written down for { $date }. A resolution stands in the minutes of the meeting that made it. Is the day right?
meeting-day-last = Last meeting: { $date }
kind-decided-rescheduled = New terms of a loan
kind-decided-written-off = Loan written off
kind-decided-due-moved = Due day moved
kind-decided-settled = Leaves the group
kind-decided-shared-out = Surplus shared out

## Taking back, and what is missing

meeting-undo-none = Nothing to undo yet
# A button's help: $what is the entry that it takes back.
meeting-undo-what = Undo: { $what }
# $what is an entry by its name, such as “Attendance, Shabnam”.
meeting-undone = Taken back: { $what }
meeting-redone = Done again: { $what }
meeting-redo = Do it again
# An entry and whose it was.
meeting-deed-of = { $what }, { $name }
# It is taken back: what stood in this window before the newer one was shown.
meeting-deed-newer = what stood in this window
meeting-missing = Still missing
meeting-missing-attendance =
    { $count ->
        [one] One member has no mark of attendance.
       *[other] { $count } members have no mark of attendance.
    }
meeting-missing-count = The box has not been counted yet.
meeting-missing-explanation =
    { MEMBERS() ->
        [women] Box and book differ by { $amount }. Count once more, or write how the group explains it.
       *[groups] Box and book differ by { $amount }. Count once more, or write how the federation explains it.
    }
meeting-missing-names =
    { MEMBERS() ->
        [women]
            { $count ->
                [one] One more member must know of the difference.
               *[other] Two members must know of the difference.
            }
        [organisations]
            { $count ->
                [one] The woman of one more VO must know of the difference.
               *[other] The women of two VOs must know of the difference.
            }
       *[groups]
            { $count ->
                [one] The woman of one more group must know of the difference.
               *[other] The women of two groups must know of the difference.
            }
    }
meeting-missing-signatures =
    { MEMBERS() ->
        [women]
            { $count ->
                [one] One more member must sign.
               *[other] Two members must sign.
            }
        [organisations]
            { $count ->
                [one] The woman of one more VO must sign.
               *[other] The women of two VOs must sign.
            }
       *[groups]
            { $count ->
                [one] The woman of one more group must sign.
               *[other] The women of two groups must sign.
            }
    }
meeting-missing-signatory = Somebody who is not here was to sign.

## Day and kind

meeting-settings = Which day, which kind
meeting-date = Day of the meeting
meeting-kind = Kind of meeting
kind-regular-meeting = Regular meeting
kind-special-meeting = Special meeting
meeting-discard = Throw away what was entered
meeting-discard-sure = Everything that was entered for this meeting will be gone. Really?
meeting-discard-now = Throw it away

## A meeting in the book

meeting-rows = Who came and what each gave
meeting-box = The box
meeting-signed = Signed by
meeting-recorded = Recorded by
meeting-record-number = Record number
meeting-print = Print
meeting-to-group =
    { MEMBERS() ->
        [women] To the group
       *[groups] To the federation
    }
meeting-reverse = Take this meeting back
meeting-reverse-text = Something in it is wrong? It is taken back as a whole, with a reason; the meeting and the reason stay visible. Then you record it anew.
meeting-reverse-why = What is wrong?
meeting-reversed-saved = The meeting was taken back. Saved on this device.
meeting-reversed = This meeting was taken back.
meeting-replaced = Another recording of this meeting was chosen in its place. This one does not count.
# $by is a name, or what somebody is called whose name is not known here.
meeting-reversed-why = Reason: { $reason } ({ $by })
meeting-again = Record it anew
meeting-aside = This recording does not count; another one of the same meeting was chosen.

## Account heads

head-cash = Box
head-bank = Bank
head-compulsory-saving = Compulsory saving
head-voluntary-saving = Voluntary saving
head-special-saving = Special saving
head-fine = Fine
head-late-penalty = Penalty for late repayment
head-membership-fee = Membership fee
head-revolving-fund = Revolving Fund
head-community-investment-fund = Community Investment Fund
head-start-up-fund = Start-up fund
# Interest that the savings bank pays to the group.
head-bank-interest = From the bank on savings
head-interest-subvention = Interest subvention
head-grant = Grant
head-donation = Donation
head-other-receipt = Other money received
head-honorarium = Honorarium
head-stationery = Stationery
head-travel = Travel
head-bank-charges = Bank charges
head-insurance-premium = Insurance premium
head-meeting-expense = Meeting expenses
head-dividend =
    { MEMBERS() ->
        [groups] Shared out to groups
        [organisations] Shared out to VOs
       *[women] Shared out to members
    }
head-other-payment = Other money paid
head-cash-excess = Too much in the box
head-cash-shortage = Too little in the box
# Given to the Village Organisation or the Cluster Level Federation as saving or share.
head-federation-saving = Saving with the federation
