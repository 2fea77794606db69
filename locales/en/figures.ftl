### Figures of an area or federation, reckoned by the centre.

figures-title = Figures
figures-open-text = Groups, savings, loans and what is late, reckoned by the centre
figures-up = One level up
figures-as-of = As of { $day }.
figures-kept = The centre cannot be reached: this is what it said as of { $day }.
figures-waiting =
    { $count ->
        [one] One group is still being reckoned.
       *[other] { $count } groups are still being reckoned.
    }
figures-groups = Groups
figures-part = Federation or group
figures-parts = By federation and group, most late first
figures-nowhere = Not known where
figures-none = No group in this month
figures-none-text = As soon as groups have sent their meetings, they are added up here.
figures-npa-below = More than 90 days late: { $percent } of the money with the women. It should stay below 1 %, and it does.
figures-npa-above = More than 90 days late: { $percent } of the money with the women. It should stay below 1 %.
figures-banks-accounts = Loan accounts
figures-banks-owed = Owed
figures-banks-late = Late or above the limit
figures-banks-npa = Bad (NPA)
figures-banks-npa-part = NPA of what is owed

## Its sides, and what each figure is

figures-press = Press a figure to read what it is.
# For those who listen: what the sign beside a figure opens.
figure-why = What is it: { $label }
figures-meetings-side = Meetings and savings
figures-loans-side = Loans
figures-banks-side = Banks
figures-funds-side = Funds
figures-standing-side = Grades and status
figures-due = Meetings due
figures-due-why = Meetings that the groups had agreed for the month and whose day has come. A time without meetings that was agreed beforehand is left out.
figures-held = Held
figures-held-why = Of the meetings that were due, those that were held, a few days early or late too.
figures-with-reason-why = Of the meetings that were due, those that were not held and for which the group said why.
figures-missed-why = Of the meetings that were due, those of which nothing has come: not held, or not sent yet.
figures-reasons = Why meetings were not held
figures-reason = Reason
# Reasons that one group alone gave are not told by their words.
figures-reason-others = other reasons
figures-meetings = Meetings
figures-saved-why = What the women saved in the meetings of the month. Old balances are not counted.
figures-savings-why = All that the women have saved and not taken back, at the end of the month.
figures-corpus = Own money
figures-corpus-why = Savings, Revolving Fund, grants, and what was earned less what was spent. What is owed to others is not in it.
figures-unused = Lies unused
figures-unused-why = There are { $cash } in boxes and banks. Of it this much is the groups’ own money that is neither lent nor needed for a bank or federation in the next 30 days. Besides, { $borrowed } that was borrowed lies unused.
figures-parts-meetings = Meetings and savings, by federation and group
figures-outstanding-why = What the women have borrowed from their groups and not paid back yet, without interest.
figures-overdue-why = Of it, what should have been paid by now.
figures-demand-why = What was late before the month and what fell due in it, less what is asked no more.
figures-collected-why = What was paid of it, also where it had been paid ahead. What is paid ahead for later is not in it.
figures-recovery-why = How much of what was due came in. Where nothing was due, nothing is said.
figures-money-why = What came in on loans, fines apart: { $collected } of what was due, less { $before } that had been paid ahead before, and { $ahead } paid ahead or too much, less what was given back.
figures-banks-accounts-why = Loans and cash credits from banks on which something is owed.
figures-banks-owed-why = What the groups owe on them at the end of the month, with the interest that the bank added.
figures-banks-late-why = Instalments that are late; of a cash credit, what is above limit or drawing power.
figures-banks-npa-why = All that is owed on { $accounts } accounts that were late for more than 90 days or that a bank calls out of order.
figures-banks-npa-part-why = NPA as a part of all that the groups owe to banks. It should stay below 1 %.
figures-banks-due-why = Principal of bank loans with instalments that was late before the month or fell due in it. Interest is charged by the banks when they like.
figures-banks-paid-why = What of that was paid in the month or before.
figures-banks-left-why = What of that is not paid at the end of the month.
figures-banks-part-why = How much of what was due was paid. Where nothing was due, nothing is said.
figures-owed = What the groups owe, by lender
figures-owed-all = Owed to all lenders
figures-lender = Who lent
figures-lender-unknown = not written
figures-kind = What kind
figures-parts-banks = Banks and other lenders, by federation and group
figures-funds = Funds that came
figures-funds-none = No fund has come yet
figures-funds-none-text = When groups write down a fund that they got, it stands here.
figures-fund = Fund
figures-fund-bodies = How many got some in the month
figures-fund-amount = Came in the month
figures-fund-bodies-all = How many have got some
figures-fund-all = Came in all
figures-fund-why = What came up to the end of the month, old balances too; groups that have got some: { $all }. In the month itself { $amount } came; groups that got some: { $bodies }.
figures-fund-vo-why = What came up to the end of the month, old balances too; Village Organisations that have got some: { $all }. In the month itself { $amount } came; Village Organisations that got some: { $bodies }.
figures-parts-funds = Funds that came in all, by federation and group
figures-parts-funds-vo = The Vulnerability Reduction Fund is not in this list: it stands in the books of Village Organisations, not of groups.
figures-active-why = These groups meet as they agreed.
figures-irregular-why = They missed more of their meetings than the state’s rule allows, usually more than one in three in three months.
figures-dormant-why = They neither met nor saved for some time, usually three months.
figures-defunct-why = They neither met nor saved for longer, usually six months, or resolved to end.
figures-revived-why = They had closed and work again, not for very long yet.
figures-grade-why = Groups whose last grade is this one. Somebody gave it, by the state’s mark sheet.
figures-ungraded = No grade yet
figures-ungraded-why = Groups that were not given any grade until then.
figures-parts-standing = Grades and status, by federation and group

## The groups of an area, one by one

area-groups-title = How the groups stand
area-groups-text = Who is irregular, dormant, closed, without a grade, or late at the bank
area-groups-which = Show
area-groups-all = All groups
area-groups-choice = { $what } ({ $count })
area-groups-npa = NPA at the bank
area-groups-late = late for more than 90 days
area-groups-search = Name of group or federation
area-groups-held =
    { $held ->
        [0] No meeting held
       *[other] { $held } of { $due } { $due ->
            [one] meeting
           *[other] meetings
        } held
    }
area-groups-overdue = Late { $amount }
area-groups-elsewhere = Its book is not on this device
area-groups-first = The first { $shown } of { $all } groups are listed. Go one level down to see the others.

help-area-groups = The groups of the area one by one, those first that need somebody most.
    .first = Choose which to show: a status, a grade, or money that is late.
    .second = Press a group to open it, where its book is on this device.
    .third = What the centre said last is kept, for days without a network.
help-figures = What the books of an area add up to: meetings and savings, loans, banks, funds, grades and status.
    .first = Choose a side above, and the month.
    .second = Press a figure to read what it is and what it comes from.
    .third = Press a row of a list to go one level down, to a federation or a group.
