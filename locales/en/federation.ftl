### Federations and the monthly report to them.

federation-title =
    { MEMBERS() ->
        [organisations] VOs of the federation
       *[groups] Groups of the federation
    }
federation-open-text =
    { MEMBERS() ->
        [organisations] Its VOs, their reports and dues
       *[groups] Its groups, their reports and dues
    }
federation-members =
    { MEMBERS() ->
        [organisations] Its VOs in this month
       *[groups] Its groups in this month
    }
federation-report-there = Report has come
federation-report-empty = Nothing written yet
federation-not-here = Not on this device
federation-saved-here = Its savings here
federation-silent =
    { MEMBERS() ->
        [organisations]
            { $count ->
                [one] One VO has written nothing in this month.
               *[other] { $count } VOs have written nothing in this month.
            }
       *[groups]
            { $count ->
                [one] One group has written nothing in this month.
               *[other] { $count } groups have written nothing in this month.
            }
    }
federation-empty =
    { MEMBERS() ->
        [organisations] No VO belongs to it in this month
       *[groups] No group belongs to it in this month
    }
federation-empty-text =
    { MEMBERS() ->
        [organisations] Add the VOs that joined. Each keeps its own book.
       *[groups] Add the groups that joined. Each keeps its own book.
    }
federation-join =
    { MEMBERS() ->
        [organisations] A VO joins
       *[groups] A group joins
    }
federation-join-text =
    { MEMBERS() ->
        [organisations] Choose a VO of this device, or write only a name. From that day on it counts in this federation.
       *[groups] Choose a group of this device, or write only a name. From that day on it counts in this federation.
    }
federation-join-where =
    { MEMBERS() ->
        [organisations] A VO joins on the page of its federation
       *[groups] A group joins on the page of its federation
    }
federation-join-where-text = Its book is found there, or only its name is written.
federation-joined =
    { MEMBERS() ->
        [organisations] The VO joined, saved on this device.
       *[groups] The group joined, saved on this device.
    }
federation-leave =
    { MEMBERS() ->
        [organisations] A VO leaves
       *[groups] A group leaves
    }
federation-leaves =
    { MEMBERS() ->
        [organisations] This VO leaves
       *[groups] This group leaves
    }
federation-leave-text = Its savings stay in the book until they are given back. Earlier reports stay as they are.
federation-last-day = Its last day
federation-leaves-unknown = It is not in the federation’s list on this device. Exchange with the centre, then open this page again.
federation-why = Why?
federation-leave-now = It left
federation-left =
    { MEMBERS() ->
        [organisations] The VO left, saved on this device.
       *[groups] The group left, saved on this device.
    }
federation-left-here =
    { MEMBERS() ->
        [organisations] The VO left: written in this book, saved on this device. Whoever keeps the VO’s own book writes it there too.
       *[groups] The group left: written in this book, saved on this device. Whoever keeps the group’s own book writes it there too.
    }
report-title = Monthly report
report-open-text =
    { MEMBERS() ->
        [women] For the Village Organisation, made out of the book
       *[groups] For the Cluster Level Federation, made out of the book
    }
report-paper = On paper
report-nothing = Nothing is written in this month
report-nothing-text = Close the meetings of the month first: the report fills itself.
report-meetings = Meetings held
report-not-held = Due, but not held
report-deposited = Taken to the bank
report-number-and-amount =
    { $number ->
        [0] No loan
        [one] 1 loan, { $amount }
       *[other] { $number } loans, { $amount }
    }
report-given =
    { MEMBERS() ->
        [women] Loans given in the month, from the group’s own money
       *[groups] Loans given in the month, from the federation’s own money
    }
report-running = Loans of its own money that run
report-at-risk = More than 30 days late
report-cif-received = Community Investment Fund received
report-cif-repaid = Community Investment Fund paid back
report-cif-at-risk = Community Investment Fund more than 30 days late
report-no-federation =
    { MEMBERS() ->
        [women] The group belonged to no Village Organisation in this month.
       *[groups] The federation belonged to no Cluster Level Federation in this month.
    }
federation-shares = Its shares here
federation-elsewhere = It is not on this device
federation-name =
    { MEMBERS() ->
        [organisations] Name of the VO
       *[groups] Name of the group
    }
federation-name-hint = As on its register. Its own book stays where it is.
federation-none-left =
    { MEMBERS() ->
        [organisations] No other VO is found here.
       *[groups] No other group is found here.
    }
federation-held-text =
    { MEMBERS() ->
        [organisations] Only loans of VOs whose books are on this device are counted.
       *[groups] Only loans of groups whose books are on this device are counted.
    }
report-subvention-due = A bank loan with subvention runs
report-yes = Yes
report-no = No
report-to = It goes to { $name }.
federation-both = Where two books disagree
federation-both-text =
    { MEMBERS() ->
        [organisations] Money between a VO and its federation is written in both books. Where they differ, it is on its way, or only one of them has it: look which, and write what is missing there.
       *[groups] Money between a group and its federation is written in both books. Where they differ, it is on its way, or only one of them has it: look which, and write what is missing there.
    }
federation-both-same =
    { MEMBERS() ->
        [organisations]
            { $count ->
                [one] The book of the one VO here says the same as this one.
               *[other] The books of { $count } VOs here say the same as this one.
            }
       *[groups]
            { $count ->
                [one] The book of the one group here says the same as this one.
               *[other] The books of { $count } groups here say the same as this one.
            }
    }
federation-both-of = Which money
federation-both-saving = Its savings here
federation-both-share = Its shares here
federation-both-loan = Loans that it owes here
federation-both-here = In this book
federation-both-elsewhere = In other federations’ books
federation-both-there = In its own book
federation-unlike =
    { MEMBERS() ->
        [organisations] Where two books disagree on where a VO belongs
       *[groups] Where two books disagree on where a group belongs
    }
federation-unlike-other = { $name }: by this book it belongs here, by its own book to { $other }.
federation-unlike-none = { $name }: by this book it belongs here, by its own book to no federation.
federation-unlike-text =
    { MEMBERS() ->
        [organisations] Ask the VO. If it left, write that here with “A VO leaves”. If it belongs here, let it join again with “A VO joins”.
       *[groups] Ask the group. If it left, write that here with “A group leaves”. If it belongs here, let it join again with “A group joins”.
    }
federation-unlike-since = { $name }: by its own book it belongs here since { $date }, in this book it has no account.
federation-unlike-add = Add it here
federation-unlike-since-text =
    { MEMBERS() ->
        [organisations] A VO without an account here can save and borrow nothing here. Ask the VO. If it belongs here, add it, or say which one of the list it is. If not, its own book must say so.
       *[groups] A group without an account here can save and borrow nothing here. Ask the group. If it belongs here, add it, or say which one of the list it is. If not, its own book must say so.
    }
federation-apart =
    { MEMBERS() ->
        [organisations] Not among its VOs any more, with money still here
       *[groups] Not among its groups any more, with money still here
    }
federation-unlike-left = { $name }: by this book it left on { $date }, by its own book it still belongs here. Whoever keeps its own book writes there that it left.
federation-apart-text = Savings and shares stay in this book until they are given back, loans until they are paid.
