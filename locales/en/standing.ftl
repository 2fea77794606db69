### Where a group stands: meetings, the five principles, the mark sheet.

standing-title =
    { MEMBERS() ->
        [women] How the group stands
       *[groups] How the federation stands
    }
standing-group-text = Meetings, five principles, grade
standing-since = From { $from } to { $to }.
# $part of $whole: 11 of 12 meetings.
standing-of = { $part } of { $whole }
standing-held = Meetings held
standing-came =
    { MEMBERS() ->
        [groups] Attendance of the groups
        [organisations] Attendance of the VOs
       *[women] Attendance of the women
    }
standing-grade = Grade given
standing-with-reason = Not held, with a reason
standing-missed = Not held, nobody said why
standing-last = Last meeting
state-group-active = active
state-group-irregular = irregular
state-group-dormant = dormant
state-group-defunct = closed
state-group-revived = active again
standing-principles = The five principles
kind-sutra-regular-meetings = regular meetings
kind-sutra-regular-savings = regular saving
kind-sutra-internal-lending = lending among members
kind-sutra-timely-repayment = paying back on time
kind-sutra-up-to-date-books = books up to date
standing-sheet = Mark sheet
standing-sheet-text = As it would be today, by the books. Each mark stands beside the numbers it comes from.
standing-criterion = What is judged
standing-input = From the books
standing-percent = Per cent
standing-marks = Marks
standing-why = Why
kind-measure-meetings-held = Meetings held
kind-measure-attendance = Attendance
kind-measure-savings-on-time = Savings on time
kind-measure-members-with-loan = Members with a loan
kind-measure-fund-rotation = Money lent again
kind-measure-recovery = Paid back of what was due
kind-measure-overdue = Late of what is out
kind-measure-books-closed = Meetings recorded in time
kind-measure-participation = Taking part
kind-measure-social = Work for the village
standing-best-band = full marks
# $percent is the lowest percentage of the next better mark.
standing-better-from = more marks from { $percent } %
standing-better-below = more marks below { $percent } %
standing-below = below the lowest mark
standing-share = by its share
standing-left-out = nothing to judge: left out
standing-nothing = nothing to judge yet
standing-not-scored = given with the grade
standing-letter = Grade { $letter }
standing-in-all-unscored = In all so far, without the grader’s { $marks } marks
standing-own-money =
    { MEMBERS() ->
        [women] The group’s own money
       *[groups] The federation’s own money
    }
standing-grants =
    { MEMBERS() ->
        [women] Start-up fund and grants
       *[groups] Own funds and grants
    }
standing-earned = Earned and kept
# $percent of the group's own money.
standing-idle = { $amount } lies unused ({ $percent } of its own money).
standing-idle-plain = { $amount } lies unused.
standing-earmarked = { $amount } is kept to be paid back: due within 30 days.
standing-idle-borrowed = { $amount } that was borrowed lies unused. Lend it or pay it back.
standing-much-cash = There is more cash in the box than there should be.
standing-grades = Grades that were given
standing-given = on { $date }, signed by { $by }
standing-differs = the books say otherwise now

## Giving a grade

grade-title = Give a grade
grade-letter-now = By the books today
grade-letter-unscored = Without the grader’s marks
grade-text = The figures are taken from the book. Only what no book says is asked here.
grade-score-hint = 0 to 100
grade-on = Day of the grading
grade-who = Who grades
grade-signed = Signed by
grade-other = A different grade
grade-other-hint = Only if it is not the one above.
grade-why = Why a different one
grade-now = Give the grade
grade-saved = The grade is saved on this device.
kind-grader-village-organisation = Village Organisation
kind-grader-committee = Committee with a CRP
kind-grader-cluster-federation = Cluster Level Federation
kind-grader-block = Block office
kind-grader-bank = Bank
grade-no-other = The grade above
grade-then = On that day
grade-books-now = Now
grade-marks-of = { $part } of { $whole } marks
grade-time = Time that was judged
grade-inputs = The figures behind it
grade-rubric-gone = The mark sheet by which it was given is not on this device.
