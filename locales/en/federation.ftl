### Federations and the monthly report to them.

federation-title = Groups of the federation
federation-open-text = Its groups, their reports and dues
federation-groups = Groups
federation-members = Its groups in this month
federation-report = Report
federation-report-there = Report there
federation-report-empty = Nothing written yet
federation-not-here = Not on this device
federation-saved-here = Its savings here
federation-silent =
    { $count ->
        [one] One group has written nothing in this month.
       *[other] { $count } groups have written nothing in this month.
    }
federation-empty = No group belongs to it in this month
federation-empty-text = Add the groups that joined. Each keeps its own book.
federation-join = Add a group
federation-join-text = One of the groups here, or one that is only named. It counts here from that day on.
federation-joined = The group joined, saved on this device.
federation-leave = A group leaves
federation-leave-text = Its savings stay in the book until they are given back. Earlier reports stay as they are.
federation-last-day = Its last day
federation-why = Why
federation-leave-now = It left
federation-left = The group left, saved on this device.
federation-left-here = The group left: written in this book, saved on this device. Whoever keeps the group's own book writes it there too.
report-title = Monthly report
report-open-text =
    { MEMBERS() ->
        [groups] For the Cluster Level Federation, made out of the book
       *[women] For the Village Organisation, made out of the book
    }
report-paper = On paper
report-nothing = Nothing is written in this month
report-nothing-text = Close the meetings of the month first: the report fills itself.
report-meetings = Meetings held
report-deposited = Taken to the bank
report-number-and-amount =
    { $number ->
        [one] 1 loan, { $amount }
       *[other] { $number } loans, { $amount }
    }
report-given =
    { MEMBERS() ->
        [groups] Loans given in the month, from the federation's own money
       *[women] Loans given in the month, from the group's own money
    }
report-running = Loans of its own money that run
report-at-risk = More than 30 days late
report-cif-received = CIF received
report-cif-repaid = CIF paid back
report-cif-at-risk = CIF more than 30 days late
report-no-federation =
    { MEMBERS() ->
        [groups] The federation belonged to no Cluster Level Federation in this month.
       *[women] The group belonged to no Village Organisation in this month.
    }
federation-shares = Its shares here
federation-elsewhere = It is not on this device
federation-name = Name of the group
federation-name-hint = As on its register. Its own book stays where it is.
federation-none-left = No other group is found here.
federation-held-text = Counted are the loans of the groups whose books are on this device.
report-subvention-due = A bank loan with subvention runs
report-yes = Yes
report-no = No
report-to = It goes to { $name }.
federation-both = Where two books do not say the same
federation-both-text = Money between a group and its federation is written in both books. Where they differ, it is on its way, or only one of them has it: look which, and write what is missing there.
federation-both-same =
    { $count ->
        [one] The book of the one group here says the same as this one.
       *[other] The books of { $count } groups here say the same as this one.
    }
federation-both-of = Of what
federation-both-saving = Its savings here
federation-both-share = Its shares here
federation-both-loan = Loans that it owes here
federation-both-here = In this book
federation-both-there = In its own book
federation-unlike = Where two books do not say the same of where a group belongs
federation-unlike-other = { $name }: by this book it belongs here, by its own book to { $other }.
federation-unlike-none = { $name }: by this book it belongs here, by its own book to no federation.
federation-unlike-left = { $name }: by this book it left on { $date }, by its own book it still belongs here. Whoever keeps its own book writes there that it left.
federation-unlike-text = Ask the group. If it left, write that here with “A group leaves”. If it belongs here, add it again with “Add a group”.
federation-apart = Not among its groups any more, with money still here
federation-apart-text = Savings and shares stay in this book until they are given back, loans until they are paid.
