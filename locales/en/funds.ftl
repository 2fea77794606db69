### Funds of a group: what it may have, what came, and whether its money stands in the book.

funds-title = Funds
funds-group-text = What it may have, what came
funds-plan =
    { MEMBERS() ->
        [women] The group has a micro credit plan
       *[groups] The federation has a micro credit plan
    }
funds-plan-hint = Switch it on when the group has its plan on paper.
kind-fund-revolving-fund = Revolving Fund
kind-fund-revolving-fund-about = The group’s own for ever. It is not paid back.
kind-fund-community-investment-fund = Community Investment Fund
kind-fund-community-investment-fund-about = A loan through the federation, for the micro credit plan.
kind-fund-vulnerability-fund = Vulnerability Reduction Fund
kind-fund-vulnerability-fund-about = For women in need. It belongs to the Village Organisation’s books.
kind-fund-start-up = Start-up fund
kind-fund-start-up-about = For the beginning: registers, box, first costs.
funds-may = may have it
funds-not-yet = Not yet
funds-elsewhere = This fund goes to another body and is written in its books.
funds-up-to = Up to
funds-norm = Rule of { $from }: at most { $most }. As of { $on }.
funds-record = The money came: write it down
funds-record-of = { $fund }: the money came
funds-day = On which day did it come?
funds-amount = How much?
funds-missing-then = On that day this was missing:
funds-exception = Why was it given all the same?
funds-exception-hint = Who ordered it, and with which letter.
funds-above-hint = It is more than the norm gives. Who ordered it?
funds-saved = Saved. Now write its money in the book, if it is not there yet.
funds-came = What came
funds-none = No fund came yet.
funds-judged = By the norm since { $from }, at most { $most }.
funds-kept = Every condition was met.
funds-by-exception = Given although the norm was not met:
funds-above = The norm gave { $amount }.
funds-money-there = The money stands in the book on { $date }.
funds-money-missing = The money of it is not in the book.
funds-write-money = Write the money
funds-unjudged = The money is in the book, but nobody wrote by which norm it came.
funds-old = From the old balances.

## Where the money of a fund is
funds-unsure = This rule was read in public and is not certain. Ask the block office.
funds-in-all = Came in all
funds-lent =
    { MEMBERS() ->
        [women] { $count ->
            [one] Lent, to one woman
           *[other] Lent, to { $count } women
        }
       *[groups] { $count ->
            [one] Lent, to one member
           *[other] Lent, to { $count } members
        }
    }
funds-back = Paid back by them
funds-out = Still with them
funds-lost = Written off
funds-returned = Returned
funds-to-return = Still to be returned
funds-changed = Added or given up
funds-unlent = Not lent out
funds-reckoned = Not lent out is what came, less what was returned, is still with them or was written off.
funds-beyond = { $amount } more is lent than is there of this fund. Other money stands in for it.
funds-purse = In box and bank there is { $amount } in all; the rest of it was used for something else.
funds-own = It came without a loan that is named, so it is this body’s own money.
funds-entries = Each entry
funds-what = What happened
funds-write-returned = Write what is returned
kind-fund-move-came = Came
kind-fund-move-returned = Returned
kind-fund-move-changed = Added or given up
kind-fund-move-lent = Lent
kind-fund-move-back = Paid back
kind-fund-move-lost = Written off
