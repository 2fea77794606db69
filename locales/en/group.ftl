### Groups: list, page, forms. Also the words for kinds and offices that other screens share.

groups-title = Groups
groups-count =
    { $count ->
        [one] One group
       *[other] { $count } groups
    }
groups-count-mixed = { $count } groups and organisations
groups-search = Name, village or code
groups-village = Village
# No village is chosen: the groups of all of them are shown.
groups-every-village = All villages
groups-inactive = Show closed groups too
groups-none-found = No group found
groups-more = Show more

## Kinds of groups, rhythms, savings, codes

kind-women = Women’s group
kind-disabled = Group of persons with disabilities
kind-elders = Group of elders
kind-transgender = Group of transgender persons
kind-weekly = Every week
kind-fortnightly = Every two weeks
kind-monthly = Every month
kind-compulsory = Compulsory saving
kind-voluntary = Voluntary saving
# For one purpose, such as food or health.
kind-special = Special saving
kind-code-lgd = LGD code
kind-code-nrlm = NRLM code
kind-code-lokos = LokOS code
kind-code-state = State code
kind-code-census2001 = Census 2001 code
kind-code-census2011 = Census 2011 code

## Offices in the group

role-member = Member
role-president = President
role-secretary = Secretary
role-treasurer = Treasurer

## A group's page

group-add = Add a group
group-inactive = closed
# A meeting was begun and is not closed.
group-begun = Meeting begun
group-due = due since { $date }
group-unsent =
    { $count ->
        [one] One record only here
       *[other] { $count } records only here
    }
# All that the members have saved.
group-saved = Savings
group-members =
    { MEMBERS() ->
        [groups] Groups
        [organisations] VOs
       *[women] Members
    }
# Below their number.
group-members-count =
    { MEMBERS() ->
        [groups]
            { $count ->
                [one] Group
               *[other] Groups
            }
        [organisations]
            { $count ->
                [one] VO
               *[other] VOs
            }
       *[women]
            { $count ->
                [one] Member
               *[other] Members
            }
    }
group-meetings = Meetings
group-money = Money
group-about = About
group-start = Start the meeting
group-go-on = Go on with the meeting
# $day is a weekday with its date.
group-next = Next meeting: { $day }
group-due-today = A meeting is due today
group-due-since = A meeting is due since { $day }
group-ended =
    { MEMBERS() ->
        [women] This group is closed. Reason: { $reason }
       *[groups] This federation is closed. Reason: { $reason }
    }
# Gentle: nothing is blocked by the size of a group.
group-size-too-few =
    { $members ->
        [one] With one member the group is very small. It can work all the same.
       *[other] With { $members } members the group is very small. It can work all the same.
    }
group-size-few = With { $members } members the group is a little smaller than usual.
group-size-many = With { $members } members the group is larger than usual. Perhaps two groups would be easier.
group-no-members =
    { MEMBERS() ->
        [groups] No group belongs to it yet
        [organisations] No VO belongs to it yet
       *[women] Nobody is in this group yet
    }
group-no-members-text =
    { MEMBERS() ->
        [groups] Add the groups that joined. Each keeps its own book.
        [organisations] Add the VOs that joined. Each keeps its own book.
       *[women] Add the women one by one. Then the first meeting can begin.
    }
group-show-left = Show { $count } who left
group-hide-left = Hide { $count } who left
# $there of $members came.
group-meeting-text = { $there } of { $members } came
group-no-meetings = No meeting yet
group-not-held = Not held
group-miss = Write down a meeting not held
group-miss-text =
    { MEMBERS() ->
        [women] If a due meeting did not take place, write why. Then the book tells truly how regular the group is.
       *[groups] If a due meeting did not take place, write why. Then the book tells truly how regular the federation is.
    }
group-miss-begun = A meeting has begun. Do not write its day here.
group-miss-day = Which day was it due?
group-miss-why = Why was it not held?
group-missed-saved = It is written down that this meeting was not held. Saved on this device.
reason-snow = Snow or rain
reason-harvest = Harvest
reason-mourning = A death in the village
reason-few = Too few came
group-head = Account
group-amount = Amount
state-reversed = taken back
# A decision put another recording in its place.
state-replaced = replaced
# A later recording of the same meeting counts instead.
state-aside = does not count

## A group's form

group-who = The group
group-name =
    { MEMBERS() ->
        [women] Name of the group
       *[groups] Name of the federation
    }
group-kind =
    { MEMBERS() ->
        [women] Kind of group
       *[groups] Kind of federation
    }
group-formed = Formed on
group-bank-title = Bank account
group-bank = Bank and branch
group-bank-hint = As it stands in the passbook.
group-ifsc = IFSC
group-account = Account number
group-lokos = LokOS code
# A code that LokOS or the mission gave later, for a group or a woman.
code-give = Add a code
code-text = A code that was given to { $name } later. Write it exactly as it stands on paper.
code-whose = Whose code?
code-value = The code
code-given = The code stands in the book. Saved on this device.
group-no-village = No village is on this device yet. It comes with the exchange, or your supervisor adds it.
group-add-now = Add the group
group-added = The group is added. Saved on this device.
group-edit = Change the details
group-saved-now = Saved on this device.
group-likely =
    { $count ->
        [one] Is it this one?
       *[other] Is it one of these?
    }
group-likely-text =
    { $count ->
        [one] This group looks the same. If it is yours, open it; then nothing is recorded twice.
       *[other] These groups look alike. If one of them is yours, open it; then nothing is recorded twice.
    }
group-likely-other = It is another group: add
group-made = Added by
# $name added it, at $moment.
group-made-text = { $name }, { $moment }
group-end =
    { MEMBERS() ->
        [women] Close the group
       *[groups] Close the federation
    }
group-end-text = Nothing is deleted. The book stays readable, but new meetings cannot be recorded.
group-last-day = Its last day
group-end-why =
    { MEMBERS() ->
        [women] Why does the group end?
       *[groups] Why does the federation end?
    }
group-end-now =
    { MEMBERS() ->
        [women] Close the group
       *[groups] Close the federation
    }
group-ended-saved =
    { MEMBERS() ->
        [women] The group is closed now. Saved on this device.
       *[groups] The federation is closed now. Saved on this device.
    }
group-reopen =
    { MEMBERS() ->
        [groups] Open the federation again
       *[women] Open the group again
    }
group-reopen-text = From this day on meetings are written again. Nothing was lost while it was closed.
group-reopened-saved =
    { MEMBERS() ->
        [groups] The federation is open again. Saved on this device.
       *[women] The group is open again. Saved on this device.
    }

## Terms: what the group agreed

group-terms =
    { MEMBERS() ->
        [women] What the group agreed
       *[groups] What the federation agreed
    }
terms-title = New agreement
terms-text =
    { MEMBERS() ->
        [women] As the group decided in its meeting. What was agreed before stays in the book.
       *[groups] As the federation decided in its meeting. What was agreed before stays in the book.
    }
terms-first-text =
    { MEMBERS() ->
        [women] As the group decided in its meeting.
       *[groups] As the federation decided in its meeting.
    }
terms-saved = The new agreement stands in the book. Saved on this device.
terms-frequency = How often does it meet?
terms-weekday = On which weekday?
terms-day-of-month = On which day of the month?
terms-from = From which day on?
terms-savings = Savings at each meeting
terms-amount = Agreed amount
terms-amount-free = Leave empty if everybody gives freely.
terms-compulsory-hint = The same for everybody.
terms-voluntary-hint = As much as each can give.
terms-special-hint = For one purpose, such as food or health.
terms-free = as each wants
terms-fines = Fines
terms-fine-late = For coming late
terms-fine-absent = For absence without word
terms-lending = Lending
terms-lends =
    { MEMBERS() ->
        [women] The group agreed how it lends
       *[groups] The federation agreed how it lends
    }
terms-lends-hint = Each new loan begins with these terms; a single loan can have others.
terms-interest = When is { interest } due?
kind-period-month = Once a month
kind-period-fourth-meeting = With every fourth meeting
kind-period-meeting = With every instalment
terms-broken = Where that time is not whole
terms-broken-hint = Where a loan begins or ends between two of those days.
kind-broken-full = As for a whole one
kind-broken-nil = Nothing
kind-broken-by-days = By the days
terms-order = In which order does a payment go?
terms-order-hint = What is left of it goes over the rest. In the meeting it can be divided otherwise.
kind-order-interest = First { interest }, then the loan
kind-order-principal = First the loan, then { interest }
terms-lending-text =
    { $count ->
        [one] Loans: { $rate }, one instalment
       *[other] Loans: { $rate }, { $count } instalments
    }
terms-since = Since { $date }
terms-weekly = Every week on { $day }
terms-fortnightly = Every second week on { $day }
# $day is a day of the month, 1 to 28.
terms-monthly =
    { $day ->
        [1] Every month on the 1st
        [2] Every month on the 2nd
        [3] Every month on the 3rd
        [21] Every month on the 21st
        [22] Every month on the 22nd
        [23] Every month on the 23rd
        [31] Every month on the 31st
       *[other] Every month on the { $day }th
    }
terms-fines-text = Fines: late { $late }, absent { $absent }
