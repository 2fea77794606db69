### Pictures of a group and of a block, with the table behind each.

# Turns a picture into its table, and back.
chart-as-table = As a table
chart-as-picture = As a picture
chart-month = Month
chart-meeting = Meeting
chart-woman =
    { MEMBERS() ->
        [groups] Group
        [organisations] VO
       *[women] Member
    }

## Months in the little room below a bar

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec

## A group

chart-title = In pictures
chart-savings = Our savings in all
# Under the title of the picture; $amount was saved in the last twelve months.
chart-savings-text = { $amount } in the last twelve months
chart-saved = Saved in the month
chart-saved-in-all = Savings in all
chart-attendance = Who came to the meetings
# $percent is such as "92 %": of the women who were due, over all meetings shown.
chart-attendance-text = { $percent } came, over these meetings
chart-came = Came
chart-away = Did not come
chart-women =
    { MEMBERS() ->
        [groups] Saved this year, group by group
        [organisations] Saved this year, VO by VO
       *[women] Saved this year, woman by woman
    }
# $year is a financial year such as "2026-27".
chart-women-text =
    { MEMBERS() ->
        [women] Year { $year }, from April on, against what the group agreed
       *[groups] Year { $year }, from April on, against what the federation agreed
    }
chart-agreed = Agreed for the meetings held
chart-woman-saved = Saved this year
chart-due = Still due
# Beside a woman's name; $amount is lacking in her compulsory saving.
chart-due-aside = { $amount } still due
chart-rotation = Our money goes round
# Under the title; $lent is principal that members owe, $hand what lies in box and bank today.
chart-rotation-text =
    { MEMBERS() ->
        [groups] { $lent } is out with groups, { $hand } is in box and bank
        [organisations] { $lent } is out with VOs, { $hand } is in box and bank
       *[women] { $lent } is out with members, { $hand } is in box and bank
    }
chart-rotation-lent =
    { MEMBERS() ->
        [groups] Out with groups
        [organisations] Out with VOs
       *[women] Out with members
    }
chart-rotation-hand = In box and bank
# What fell due on loans, month by month, with what was left of the months before.
chart-loans-due = What was due on loans
# Under the title; $amount is due and not paid at the end of this month.
chart-loans-due-text = { $amount } is due by the end of this month and not paid yet
chart-loans-paid = Paid of it
chart-loans-left = Not paid
chart-nothing = Pictures come with the first meeting
chart-nothing-text = As soon as a meeting is recorded, the savings and the attendance are drawn here.

## A block

chart-block-savings = Savings of the block, month by month
chart-block-meetings = Meetings of the block
chart-block-meetings-text =
    { $count ->
        [one] One meeting held in twelve months
       *[other] { $count } meetings held in twelve months
    }
chart-held = Held
chart-not-held = Not held, with a reason
chart-block-attendance = Who came, month by month
chart-percent = Came, of 100
