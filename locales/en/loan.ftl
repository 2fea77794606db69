### A group's loans: the list, one loan, what a loan would cost, collection.

## Out of whose money a loan is

kind-source-own =
    { MEMBERS() ->
        [women] Group’s own money
       *[groups] Federation’s own money
    }
kind-source-revolving-fund = Revolving Fund
kind-source-community-investment-fund = Community Investment Fund
kind-source-vulnerability-fund = Vulnerability Reduction Fund
kind-source-federation = Federation’s loan
kind-source-bank-term-loan = Bank loan
kind-source-cash-credit = Bank cash credit
# Inside the sentence loan-words.
kind-from-own =
    { MEMBERS() ->
        [women] from the group’s own money
       *[groups] from the federation’s own money
    }
kind-from-revolving-fund = from the Revolving Fund
kind-from-community-investment-fund = from the Community Investment Fund
kind-from-vulnerability-fund = from the Vulnerability Reduction Fund
kind-from-federation = from the federation’s loan
kind-from-bank-term-loan = from the bank’s loan
kind-from-cash-credit = from the bank’s cash credit

## A loan in words

# “₹ 500 for a cow, from the group’s own money, 2 % a month on what is left, 5 instalments of ₹ 100”.
loan-words = { $loan }, { $source }, { $rate }, { $instalments }
loan-words-for = { $amount } for { $purpose }
# An old loan, or one that was agreed anew: its instalments are about what was left on a day.
loan-words-left = { $loan }, { $source }. On { $date }, { $left } was left: { $rate }, { $instalments }
# $said is loan-words-left.
loan-words-late = { $said }. { $late } was late already on that day.
# In the place of the instalments, where all that was left was overdue.
loan-no-instalments = no instalments to come
loan-rate-month = { $rate } % a month
loan-rate-year = { $rate } % a year
loan-rate-none = no { interest }
# $rate is “2 % a month”. Reckoned on what she still owes.
loan-rate-declining = { $rate } { interest } on what is left
# Reckoned on the whole loan until the end.
loan-rate-flat = { $rate } { interest } on the whole loan
# $every is weekly, fortnightly or monthly.
loan-instalments =
    { $count ->
        [one] one instalment of { $amount }
       *[other] { $count } { $every ->
            [weekly] weekly
            [fortnightly] two-weekly
           *[monthly] monthly
        } instalments of { $amount }
    }
loan-instalments-mostly = { $count } { $every ->
        [weekly] weekly
        [fortnightly] two-weekly
       *[monthly] monthly
    } instalments, mostly { $amount }
loan-moratorium = { $instalments }, the first { $count } only { interest }
loan-late-days =
    { $count ->
        [one] 1 day late
       *[other] { $count } days late
    }
loan-late-weeks = { $count } weeks late
loan-late-months = { $count } months late

## A group's loans

loans-title = Loans
loans-none = No loans yet
loans-none-text = A loan is given in a meeting. Then it stands here, with what is still to come back.
loans-out =
    { MEMBERS() ->
        [groups] With the groups now
        [organisations] With the VOs now
       *[women] With the women now
    }
loans-overdue = Late
loans-due-month = Still due this month
# Of every hundred rupees lent, so much is with women who are more than a month late.
loans-par30 =
    { MEMBERS() ->
        [groups] Of every ₹ 100 lent, { $amount } is with groups that are more than a month late.
        [organisations] Of every ₹ 100 lent, { $amount } is with VOs that are more than a month late.
       *[women] Of every ₹ 100 lent, { $amount } is with women who are more than a month late.
    }
loans-par30-none = Nobody is more than a month late.
loans-running =
    { $count ->
        [one] One loan running
       *[other] { $count } loans running
    }
loans-all-paid = Every loan has been paid back.
loans-show-closed = Show { $count } paid back
loans-hide-closed = Hide { $count } paid back
loans-picture = Who owes what
loans-picture-text = The whole bar is what was given, the filled part what is still left.
loans-picture-given = Was given
loans-overdue-aside = { $amount } late
loans-group-text = Who owes what, and what is due
loan-next = { $amount } in all by { $date }
loan-paid-back = { $amount } came back
loan-due-today = { $amount } due today
loan-due-until = { $amount } due until { $date }
loan-closed = paid back

## One loan

loan-title = Loan
loan-of = { $group } · given on { $date }
loan-left = Left
loan-given = Given
loan-principal = Loan amount
loan-in-all = In all
# At the head of a column: what a borrower pays besides the principal.
loan-interest-title =
    { $lender ->
        [bank] Interest
       *[other]
            { INTEREST_WORD() ->
                [charge] Service charge
               *[interest] Interest
            }
    }
loan-progress = { $back } of { $given } has come back.
loan-due-now = To pay now
# $date is the day of the next instalment.
loan-next-on = To pay in all by { $date }
loan-interest-paid = Paid as { interest }
loan-too-much = { $amount } too much was paid as { interest }: the loan was paid back before so much was due. It has to go back.
loan-repaid-too-much = { $amount } more is written as paid back than was lent. If she paid it, give it back in the next meeting. If one payment was written twice, take one of the two meetings back and write it again without it.
loan-given-up-paid = If she pays after all, whoever approves takes back that it was given up: on the page of the books, in its month. Then her payment is recorded in the meeting, and the rest given up again.
loan-give-back = Give it back in the meeting
loan-too-much-tag = { $amount } to give back
loan-page = Its page
loan-schedule = As agreed
loan-schedule-text = These instalments were agreed when the loan was given.
loan-schedule-anew = Agreed anew on { $date } for the { $left } that was left: { $rate }.
# $is_late is “some” where a part of it was overdue.
loan-schedule-brought =
    { $is_late ->
        [none] These instalments are for the { $left } that was left on { $date }, when this book began.
       *[some] On { $date }, when this book began, { $left } was left, of it { $late } late. These instalments are for the rest.
    }
loan-schedule-before = Agreed before
loan-change = Change
loan-waits = This waits until somebody else agrees:
loan-to-woman =
    { MEMBERS() ->
        [groups] The group’s page
        [organisations] The VO’s page
       *[women] Her page
    }
loan-pay-in-meeting = To the meeting
ledger-date = Day
ledger-due = Instalment due
ledger-charged = New { interest }
ledger-paid = Loan paid back
ledger-interest = Paid as { interest }
ledger-given = given
ledger-brought = left when this book began
ledger-rescheduled = agreed anew
ledger-written-off = { $amount } given up
ledger-interest-given-up = { $amount } of { interest } given up
ledger-interest-back = { $amount } of { interest } given back
ledger-principal-back = { $amount } given back
ledger-paid-by = brought by { $name }

## What can be resolved about a loan

decide-reschedule = New instalments
decide-reschedule-text = It cannot be paid as agreed: what is left gets new instalments. Nothing is forgiven.
decide-write-off = Write it off
decide-write-off-text =
    { MEMBERS() ->
        [women] The money will not come back: the group bears the loss. Its page stays in the book.
       *[groups] The money will not come back: the federation bears the loss. Its page stays in the book.
    }
decide-move = Move a due day
decide-move-text =
    { MEMBERS() ->
        [women] The meeting of a due day was not held, and the group resolved that the instalment is due later.
       *[groups] The meeting of a due day was not held, and the federation resolved that the instalment is due later.
    }
decide-agreement = It counts only when somebody else has agreed: the Village Organisation, the Cluster Level Federation or the block. Until then everything stays as it is.
decide-first-due = First instalment on
decide-principal = Loan amount given up
decide-interest = Unpaid { interest } given up
decide-from = Which due day?
decide-to = Due now on
decide-day = Meeting in which it was resolved
decide-resolution =
    { MEMBERS() ->
        [women] What the group resolved
       *[groups] What the federation resolved
    }
decide-resolution-hint = As it stands in the minutes, with the number of the resolution.
decide-propose = Send for agreement
decide-now = Record it
decide-waits = Saved. It waits until somebody else agrees.
decide-done = The due day is moved.
decided-rescheduled = { $count } new instalments from { $date }, { $rate }.
decided-written-off = { $principal } of the loan and { $interest } of { interest } are given up.
decided-due-moved = Due on { $to } instead of { $from }.

## What a loan would cost

plan-title = What would a loan cost?
plan-open = What would a loan cost?
plan-text = Try it out together before you agree. Nothing here is kept.
plan-amount = How much?
plan-instalments = In how many instalments?
plan-rate = Rate
plan-rate-hint =
    { MEMBERS() ->
        [women] As the group agreed.
       *[groups] As the federation agreed.
    }
plan-rate-unit = % a month
plan-moratorium = Instalments of { interest } only
plan-moratorium-hint = At the beginning, before anything is paid back.
plan-instalment = One instalment of the loan itself
plan-instalment-hint = Without { interest }. Leave empty: the loan is divided evenly.
plan-method = { loan-interest-title } is counted on
plan-method-declining = What is left
plan-method-flat = The whole loan
plan-method-flat-hint = This costs nearly twice as much as the same rate on what is left.
plan-cost = This is what it costs
plan-empty = Enter an amount.
plan-lend = To the meeting
plan-first = Each instalment
plan-most = The largest instalment
plan-interest = All { interest }
plan-whole = To pay in all
# $rate is “2 % a month interest on what is left”.
plan-words = With { $rate }, { $interest } is paid besides the loan.
plan-schedule = All instalments
plan-schedule-short = Instalments
schedule-due = Due
schedule-nth = { $nth }. on { $date }
schedule-whole = Together

## Demand, collection and balance of many groups

collections-title = Collection
collections-short = Loans that are due, paid and late, by group
collections-demand = Was due
collections-collected = Came in
collections-recovery = Share that came in
collections-outstanding = With the women
collections-overdue = Loan amount late
collections-loans = How many loans
collections-opening = Late before
collections-balance = Still to come
collections-demand-month = Fell due in the month
collections-given-up = Less: asked no more
collections-from-advance = Less: paid ahead before
collections-advance = Paid ahead or too much, less what was given back
collections-money = Money that came
collections-risk-parts = How late, one by one
collections-risk-by-source = How late, by source of the money
collections-running = This month is not over. What falls due until its end is counted too; it is not late.
collections-by-group =
    { MEMBERS() ->
        [organisations] By VO, most late first
       *[groups] By group, most late first
    }
collections-by-source = By source of the money
collections-group =
    { MEMBERS() ->
        [organisations] VO
       *[groups] Group
    }
collections-source = Source
collections-par =
    { $days ->
        [one] More than 1 day late
       *[other] More than { $days } days late
    }
collections-par-text = How much of the money lent is with women who are that late.
collections-month = The month in figures
collections-none = No loans in this month
collections-none-text = When groups lend, what is due and what comes in stands here.
