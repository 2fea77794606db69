### Papers: registers, vouchers, slips. Read by `crates/report`, not by the window; a test there compares the ids with the sources.
### Papers of federations speak of their members: `MEMBERS()` is `women`, `groups` (of a VO) or `organisations` (of a CLF).

## Titles

paper-minutes = Minutes
paper-attendance-and-savings = Attendance and savings
paper-member-register =
    { MEMBERS() ->
        [groups] Register of groups
        [organisations] Register of VOs
       *[women] Member register
    }
paper-loan-ledger = Loan ledger
paper-borrowing-ledger = Ledger of the loans taken
paper-cash-book = Cash book
paper-general-ledger = General ledger
paper-passbook = Passbook
paper-receipt = Receipt
paper-payment-voucher = Payment voucher
paper-receipts-and-payments = Receipts and payments of the month
paper-monthly-report = Monthly report
paper-report-card = Report card
paper-demand-collection-balance = Demand, collection, balance
paper-slip = Today’s account

## At the top and the foot

paper-group = Group
paper-village = Village
paper-block = Block
# A village in its Panchayat, a block in its district.
paper-place-in = { $place }, { $region }
paper-code = Code
# Federations, as people call them: of groups, and of these.
paper-village-organisation = VO
paper-cluster-federation = CLF
paper-period = Period
# Two days.
paper-from-to = { $from } to { $to }
paper-month = Month
paper-financial-year = Financial year
paper-date = Date
# Over the columns of one meeting; $day is its date.
paper-day = { $day }
paper-printed = Printed { $printed }
# $chain is eight letters and digits, the same on the tablet and in the office.
paper-printed-chain = Printed { $printed } · Book { $chain }
paper-page-of = Page { $page } of { $pages }
paper-nothing = Nothing is written here yet
paper-bookkeeper = Bookkeeper
# A column for a signature, or the mark of a thumb.
paper-signature = Signature / thumb
# The same, in a narrow column.
paper-sign = Sign

## Money

# Rupees in letters, not as a sign: many do not know the sign.
paper-rupees = Rs { $amount }
# An amount in words on a receipt.
paper-words-rupees = Rupees { $rupees } only
paper-words-paise = Rupees { $rupees } and { $paise } paise only
paper-total = Total
paper-amount = Amount
paper-amount-rupees = Amount (Rs)
paper-cash = Cash
paper-bank = Bank
# A page or a line, and the account of the bank that it is about; only where a group has several.
paper-of-account = { $what } · { $account }
# Money that went from one account of the bank to another.
paper-between-accounts = { $particulars } · from { $from } to { $to }
paper-received = Received
paper-paid-out = Paid
paper-balance = Balance
paper-opening-balance = Opening balance
paper-closing-balance = Closing balance
# Between box and bank, both in one list: under cash it is what went out with a minus.
paper-moved-to-bank = Taken to the bank
paper-moved-from-bank = Fetched from the bank
paper-head = Account head
paper-particulars = Particulars
# The column "No." of any list.
paper-sl = No.
paper-count = Number

## Minutes

paper-meeting-number = Meeting no.
paper-time = Time
paper-place = Place
paper-presiding = Led by
paper-there = Present
paper-there-of = { $there } of { $members }
paper-agenda = Agenda
paper-discussion = What was said
paper-resolution = Resolution
# The number of a resolution, and what was decided.
paper-resolution-text = { $number }: { $text }
paper-proposer-seconder = Proposed / seconded by
paper-two-names = { $proposer } / { $seconder }
paper-visitors = Visitors
paper-next-meeting = Next meeting
paper-attendance = Attendance
paper-member =
    { MEMBERS() ->
        [groups] Group
        [organisations] VO
       *[women] Member
    }
# A member with her husband's or father's name.
paper-named = { $name }, w/d of { $of }
paper-office = Office
# The list of who held which office.
paper-offices = Who held an office
paper-from = From
paper-until = Until
paper-member-left = Left on
paper-members-now =
    { MEMBERS() ->
        [groups] Groups now
        [organisations] VOs now
       *[women] Members now
    }

## Attendance and savings

paper-agreed = Agreed saving
paper-saved-before = Saved before
paper-saved-after = Saved in all
paper-month-total = This month
paper-withdrawn = Taken back
# Heads of very narrow columns: attendance, compulsory saving, other saving.
paper-mark = Att.
paper-compulsory = Compulsory
paper-voluntary = Voluntary
paper-special = Special
paper-other = Other
# One or two letters each; `paper-marks` explains them below the table.
paper-mark-present = P
paper-mark-late = L
paper-mark-absent = A
paper-mark-informed = I
paper-marks = P present · L late · A absent · I informed

## Loans

paper-loan-number = Loan no.
paper-source = Source
paper-source-own = Own fund
paper-source-vrf = Vulnerability Reduction Fund (VRF)
paper-source-federation = VO / CLF
paper-source-bank = Bank loan
paper-source-cash-credit = Cash credit
paper-sanctioned = Sanctioned on
paper-resolution-number = Resolution no.
paper-purpose = Purpose
# $charge is "service" in groups that speak of a service charge, else "interest". So below.
paper-rate =
    { $charge ->
        [service] Service charge
       *[other] Interest
    }
paper-rate-declining = { $rate } a year, on what is left
paper-rate-flat = { $rate } a year, on the first amount
paper-instalments = Instalments
paper-instalments-of = { $count } of Rs { $amount }
paper-first-due = First due
# What was left of an old loan on the day on which the book began.
paper-left-on = Left on { $day }
# What was resolved about a loan that runs; $resolution is what the group wrote. Stands in the
# place of a signature.
paper-agreed-anew =
    { $count ->
        [one] Agreed anew: { $count } instalment of Rs { $amount }, due { $first }, { $rate }. { $resolution }
       *[other] Agreed anew: { $count } instalments of Rs { $amount }, first due { $first }, { $rate }. { $resolution }
    }
paper-lender-agreed-anew =
    { $count ->
        [one] The lender agreed anew: { $count } instalment of Rs { $amount }, due { $first }, { $rate }
       *[other] The lender agreed anew: { $count } instalments of Rs { $amount }, first due { $first }, { $rate }
    }
paper-given-up =
    { $charge ->
        [service] Written off: Rs { $principal } of principal and Rs { $interest } of service charge. { $resolution }
       *[other] Written off: Rs { $principal } of principal and Rs { $interest } of interest. { $resolution }
    }
paper-due-moved = Due on { $to } instead of { $from }. { $resolution }
paper-paid-too-much =
    { $charge ->
        [service] Rs { $amount } of service charge paid too much: to be given back.
       *[other] Rs { $amount } of interest paid too much: to be given back.
    }
paper-repaid-too-much = Rs { $amount } more was paid back than was lent: to be given back, or written twice.
paper-given-back = Rs { $amount } that was paid too much was given back.
paper-back-line = Given back: paid too much on the loan
paper-back-to = { $who }: given back, paid too much on the loan
paper-interest-back =
    { $charge ->
        [service] Rs { $amount } of service charge paid too much was given back.
       *[other] Rs { $amount } of interest paid too much was given back.
    }
# On a final account: what she paid too much on loans, which comes to her besides.
paper-goes-back = Paid too much on loans: goes back to her besides
paper-due = Due
paper-paid = Paid
paper-overdue = Overdue
paper-principal = Principal
paper-interest =
    { $charge ->
        [service] Service charge
       *[other] Interest
    }
paper-principal-paid = Principal paid
paper-interest-paid =
    { $charge ->
        [service] Service charge paid
       *[other] Interest paid
    }
paper-principal-left = Principal left
paper-fine = Fine
paper-given = Given
paper-loan-left = Loan left
# The heading of one loan in a passbook.
paper-loan-of = Loan { $number } · { $source } · { $purpose }
paper-outstanding = Outstanding
paper-arrears = Arrears
# What of the arrears and of what fell due is asked no more, by resolution.
paper-less-given-up = Less: asked no more
paper-demand = Demand
paper-collection = Collection
paper-recovery = Recovery
# Under a list of a month that is not over; $day is its last day.
paper-month-runs = This month is not over. What falls due until its end, { $day }, is counted too; it is not late.
paper-days-overdue = Days overdue

## Loans that the group took itself

paper-account-number = Account no.
paper-ifsc = IFSC
paper-sanctioned-amount = Sanctioned
paper-disbursed = First paid out on
paper-disbursed-amount = Paid out in all
paper-dose = Dose
paper-limit = Limit
paper-power = Drawing power
paper-can-be-drawn = Can still be drawn
paper-review = The bank reviews it on
paper-over-limit = Above the limit
paper-days-over-limit = Days above the limit
paper-days-without-credit = Days without a payment into it
paper-subvention = Interest subvention expected?
# A column: interest and charges that the bank wrote onto the loan.
paper-added = Added by the lender
paper-owed-drawn = Came from the lender
paper-owed-paid = Paid to the lender
paper-owed-lowered = Interest subvention, or lowered by the lender
paper-owed-interest-added =
    { $charge ->
        [service] Service charge added
       *[other] Interest added
    }
paper-owed-charge-added = Bank charges added
paper-owed-came-back = Paid too much before: came back
paper-owed-brought = Left when this book began
paper-schedule = When it falls due
paper-due-on = Due on
paper-still-to-pay = Still to pay

## Cash book, general ledger, vouchers

paper-meeting-opens = Opening balance, meeting { $number }
paper-meeting-closes = Closing balance, meeting { $number }
paper-voucher-number = Voucher
# The page or meeting of the cash book from which an entry was posted.
paper-folio = Folio
paper-debit = Debit
paper-credit = Credit
# On which side a balance is; a narrow column.
paper-side = Dr/Cr
paper-debit-short = Dr
paper-credit-short = Cr
paper-number = No.
paper-received-from = Received from
# $payer brought what $member pays on her loan.
paper-paid-for = { $payer } (for { $member })
# Beside a payment on her loan.
paper-brought-by = Brought by { $who }
# Beside a payment on her loan of which another woman brought a part.
paper-brought-part = Rs { $amount } of it brought by { $who }
# Two remarks in one place.
paper-one-and-other = { $one } · { $other }
paper-paid-to = Paid to
paper-mode = How
paper-mode-cash = In cash
paper-mode-bank = Through the bank
paper-mode-upi = By UPI
paper-reference = Reference
paper-note = Note
paper-payer-signature = Signature / thumb of the payer
paper-payee-signature = Signature / thumb of the payee

## Passbook and slip

paper-husband-father = Husband / father
paper-member-number =
    { MEMBERS() ->
        [groups] Group no.
        [organisations] VO no.
       *[women] Member no.
    }
paper-joined = Joined on
paper-nominee = Nominee
paper-savings = Savings
paper-member-signature =
    { MEMBERS() ->
        [groups] Signature for the group
        [organisations] Signature for the VO
       *[women] Member’s signature / thumb
    }
# A slip that a woman takes home, in large figures. Short words.
paper-slip-saved = Saved today
paper-slip-repaid = Loan repaid
paper-slip-interest =
    { $charge ->
        [service] Service charge paid
       *[other] Interest paid
    }
paper-slip-penalty = Fine for lateness
paper-slip-fine = Fine
paper-slip-lent = Loan taken
paper-slip-withdrawn = Savings taken back
paper-slip-got = Paid to you: { $head }
paper-slip-gave = Paid by you: { $head }
paper-slip-savings = All your savings
paper-slip-next = Next instalment on { $date }: Rs { $amount }

## Monthly report to the Village Organisation

paper-mr-meetings-due = Meetings due
paper-mr-meetings-held = Meetings held
paper-mr-savings = Savings collected
paper-mr-deposited = Taken to the bank
paper-mr-given = Internal loans given this month
paper-mr-outstanding = Internal loans outstanding
paper-mr-at-risk = Internal loans at risk (overdue over 30 days)
paper-mr-cash-credit = Bank cash credit outstanding
paper-mr-term-loan = Bank term loan outstanding
paper-mr-subsidy-eligible = Eligible for interest subvention?
paper-mr-subsidy-receiving = Receiving it?
paper-mr-cif-received = Community Investment Fund received
paper-mr-cif-repaid = Community Investment Fund repaid
paper-mr-cif-at-risk = Community Investment Fund at risk
paper-received-for-federation =
    { MEMBERS() ->
        [women] Received for the VO
       *[groups] Received for the CLF
    }

## Report card

paper-members =
    { MEMBERS() ->
        [groups] Groups
        [organisations] VOs
       *[women] Members
    }
paper-corpus =
    { MEMBERS() ->
        [women] The group’s own money
       *[groups] The federation’s own money
    }
paper-graded-by = Graded by
paper-graded-on = Graded on
paper-rubric = Rules used
paper-grade = Grade
paper-marks-reached = Marks
paper-marks-of = { $marks } of { $of }
paper-how-graded = Where the marks come from
paper-measure = Measure
paper-value = Value
paper-marks-given = Marks
paper-out-of = Out of
paper-reason = Why
paper-month-by-month = Month by month
paper-meetings-held = Meetings held

## What was said in a meeting, as the book tells it

paper-agenda-repaid = Paid on loans
paper-agenda-asked = A loan is asked for
paper-agenda-loan = Loan
paper-agenda-leaves =
    { MEMBERS() ->
        [groups] Leaves the VO
        [organisations] Leaves the CLF
       *[women] Leaves the group
    }
paper-agenda-shared = Sharing of the surplus
paper-agenda-box = Box
paper-agenda-more = What else was said
# $members of them saved something; $saved and $fines are amounts.
paper-said-saved =
    { MEMBERS() ->
        [groups]
            { $members ->
                [one] { $members } group saved Rs { $saved }.
               *[other] { $members } groups saved Rs { $saved }.
            }
        [organisations]
            { $members ->
                [one] { $members } VO saved Rs { $saved }.
               *[other] { $members } VOs saved Rs { $saved }.
            }
       *[women]
            { $members ->
                [one] { $members } member saved Rs { $saved }.
               *[other] { $members } members saved Rs { $saved }.
            }
    }
paper-said-saved-fines =
    { MEMBERS() ->
        [groups]
            { $members ->
                [one] { $members } group saved Rs { $saved } and paid Rs { $fines } as fines.
               *[other] { $members } groups saved Rs { $saved } and paid Rs { $fines } as fines.
            }
        [organisations]
            { $members ->
                [one] { $members } VO saved Rs { $saved } and paid Rs { $fines } as fines.
               *[other] { $members } VOs saved Rs { $saved } and paid Rs { $fines } as fines.
            }
       *[women]
            { $members ->
                [one] { $members } member saved Rs { $saved } and paid Rs { $fines } as fines.
               *[other] { $members } members saved Rs { $saved } and paid Rs { $fines } as fines.
            }
    }
paper-said-repaid =
    { $charge ->
        [service] Rs { $principal } of principal and Rs { $interest } of service charge came back.
       *[other] Rs { $principal } of principal and Rs { $interest } of interest came back.
    }
paper-said-repaid-fines =
    { $charge ->
        [service] Rs { $principal } of principal, Rs { $interest } of service charge and Rs { $fines } for lateness came back.
       *[other] Rs { $principal } of principal, Rs { $interest } of interest and Rs { $fines } for lateness came back.
    }
# $said is what came back in all.
paper-said-brought = { $said } { $who }: Rs { $amount }.
# $rank is her place in the order that the group agreed.
paper-said-asked =
    { $outcome ->
        [given] { $rank }. { $who } asks for Rs { $amount }. Rs { $given } is given.
       *[none] { $rank }. { $who } asks for Rs { $amount }. Nothing is given today.
    }
paper-said-asked-for =
    { $outcome ->
        [given] { $rank }. { $who } asks for Rs { $amount } for { $purpose }. Rs { $given } is given.
       *[none] { $rank }. { $who } asks for Rs { $amount } for { $purpose }. Nothing is given today.
    }
paper-decided-loan = { $who } gets Rs { $amount }, to be paid back in { $instalments } instalments.
paper-decided-returned =
    { MEMBERS() ->
        [women] { $who } gets Rs { $amount } of her savings back.
       *[groups] { $who } gets Rs { $amount } of its savings back.
    }
paper-said-received = Rs { $amount } received.
paper-said-received-for = Rs { $amount } received: { $note }
paper-said-received-from = Rs { $amount } received from { $who }.
paper-said-received-from-for = Rs { $amount } received from { $who }: { $note }
paper-said-paid = Rs { $amount } paid.
paper-said-paid-for = Rs { $amount } paid: { $note }
paper-said-paid-to = Rs { $amount } paid to { $who }.
paper-said-paid-to-for = Rs { $amount } paid to { $who }: { $note }
paper-said-given-back = Rs { $amount } that was paid too much was given back to { $who }.
# Too much or too little in the box: how it is explained, and the two who stand for that.
paper-stood-for = { $explanation } ({ $names })
# $why is paper-stood-for.
paper-said-difference = Rs { $amount }: { $why }
paper-said-deposited = Rs { $deposited } taken to the bank.
paper-said-fetched = Rs { $withdrawn } fetched from the bank.
paper-said-deposited-fetched = Rs { $deposited } taken to the bank, Rs { $withdrawn } fetched from it.
paper-said-counted = Rs { $before } before the meeting; Rs { $after } counted at its end.

## Heads and lines of the books

paper-head-loan-interest =
    { $charge ->
        [service] Service charge on loans
       *[other] Interest on loans
    }
paper-head-bank-loan-interest = Interest on the bank loan
paper-head-federation-loan-interest =
    { $charge ->
        [service] Service charge on the federation’s loan
       *[other] Interest on the federation’s loan
    }
# One line for all of them.
paper-so-many-members =
    { MEMBERS() ->
        [groups]
            { $count ->
                [one] { $count } group
               *[other] { $count } groups
            }
        [organisations]
            { $count ->
                [one] { $count } VO
               *[other] { $count } VOs
            }
       *[women]
            { $count ->
                [one] { $count } member
               *[other] { $count } members
            }
    }
paper-brought-forward = Balances at the start
# Beside a counter-entry. $on is a day, $reason what somebody wrote.
paper-reversed = Reversed on { $on }, because: { $reason }
paper-written-off = Written off

## Where the marks of a report card come from

paper-not-graded = Worked out from the books. Nobody has given this grade yet.
paper-measure-meetings-held = Meetings held of those due
paper-measure-attendance = Attendance
paper-measure-savings-on-time = Savings on time
paper-measure-members-with-loan =
    { MEMBERS() ->
        [groups] Groups with a loan
        [organisations] VOs with a loan
       *[women] Members with a loan
    }
paper-measure-fund-rotation = Money that is lent out
paper-measure-recovery = Loans paid back on time
paper-measure-overdue = Loans that are overdue
paper-measure-books-closed = Books closed in time
paper-measure-participation = Who talks and decides
paper-measure-social = Social work
paper-why-from = { $from } or more
paper-why-from-more = { $from } or more; from { $more } on there are more marks
paper-why-from-less = { $from } or more; below { $less } there are more marks
paper-why-below = Below { $below }
paper-why-below-less = Below { $below }; below { $less } there are more marks
paper-why-between = { $from } or more, but below { $below }
paper-why-too-little = Too little for a mark
paper-why-share = By its share
paper-why-nothing = There was nothing to measure: no mark
paper-why-left-out = There was nothing to measure: it does not count
paper-why-not-scored = Nobody has scored it
paper-meeting-reversed = The meeting of { $day } was reversed on { $on }, because: { $reason }. It stands here and counts nowhere.
paper-counts-no-more = Reversed: this counts no more
paper-anew = Recorded anew under no. { $number }
