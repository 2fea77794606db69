### The supervisor's screens at the block office

office-title = Block office
office-month = Month
office-month-before = The month before
office-month-after = The month after
office-month-last = A later month has not come yet
office-block = Block
office-more = Show more
office-more-money = Money of the groups
office-more-people = People and villages
office-needed = This is needed.

## The block at a glance

office-saved = Saved
office-meetings = Meetings
office-attendance = Attendance
office-visits = Visits
office-groups = Groups
office-members = Members
office-enterprises = Enterprises
office-held = Only groups whose books are on this device are counted.
office-village = Village
office-villages = Village by village
# The last line of a table: all villages together.
office-in-all = In all
office-no-villages = No village yet
office-no-villages-text = Add a village, or wait until the villages of your block have come from the centre.
office-village-add = Add a village
office-village-name = Name of the village
office-panchayat = Panchayat
office-village-added = { $name } was added. Saved on this device.

## What arrived

office-arrivals = What arrived
office-arrivals-short = Meetings, visits and changes from the field
office-arrivals-none = Nothing has arrived yet
office-arrivals-none-text = As soon as a device in the field finds a network, its records stand here.
office-today = Today
office-arrived-meeting = Meeting
office-arrived-reversal = Taken back
office-arrived-visit = Visit
office-arrived-group = New book
# $members is what the members of the book are: women, groups or organisations.
office-arrived-member =
    { $members ->
        [groups] A group joined
        [organisations] A VO joined
       *[women] New member
    }
office-arrived-enterprise = New enterprise
office-arrived-voucher = At the bank
office-arrived-cut-off = Old balances
office-arrived-resolution = Resolution about members
office-arrived-loan-decision = Resolution about a loan
office-arrived-approval = Approved or returned
office-arrived-not-held = No meeting
office-arrived-borrowing = Account or loan from outside
office-arrived-grade = Grade
office-arrived-fund = A fund came
office-arrived-left = No longer a member
office-arrived-ended = Ended
office-arrived-back = There again
office-arrived-terms = New agreement
office-arrived-office = Office given
office-arrived-federation-joined = Joined a federation
office-arrived-federation-left = Left its federation
office-arrived-verdict = Decided between records
office-arrived-other = Details changed or added

## Reviews: two records of the same thing

office-reviews = Decisions
# Below a place one can go to: what is found there.
office-reviews-short = The same recorded twice, or changed by two
office-reviews-count = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
office-reviews-text = Each of these waits for you. Until you decide, it does not count. Nothing is deleted.
office-reviews-none = Nothing waits for a decision
office-reviews-none-text = When the same thing was recorded twice, both records will stand here side by side.
# Above the names of the lines that are compared.
office-compared = What is written
office-side-posted = Counts now
office-side-parked = Waits
office-open-record = Open the record
office-differs = Differs
office-all-lines = Show every line
office-verdict = What is right?
office-own-counts = You made the one that counts. Somebody else decides whether it stays; you can only let the other take its place.
office-own-waits = The decision that waits is your own. You can lay it aside; somebody else decides otherwise.
office-verdict-keep = Keep what counts
office-verdict-keep-means = The one that waits is laid aside.
office-verdict-replace = Replace it
office-verdict-replace-means = The one that waits counts from now on; the other is taken back.
office-verdict-both = Both happened
office-verdict-both-means = They are two different things; both count.
office-verdict-drop = Lay it aside
office-verdict-drop-means = It does not count. It stays in sight.
office-verdict-accept = Let it count
office-verdict-accept-means = It is right and counts from now on.
office-verdict-reason = Why?
office-verdict-reason-hint = One sentence that the person in the field will understand.
office-decide = Decide
office-decided = Decided. Saved on this device, and sent with the next exchange.

office-date = Day
office-fines = Fines
office-received = Other money received
office-paid = Other money paid
office-deposit = Taken to the bank
office-withdrawal = Drawn from the bank
office-counted = Cash counted
office-cash-difference = Difference
office-signatories = Signed by
office-note = Note
office-present = Present
office-late = Late
office-absent = Absent
office-informed = Informed
office-with-fine = fine { $amount }
office-line-paid = paid { $amount }
office-line-received = received { $amount }
office-sales = Sales
office-cash = Cash counted
office-stock = Stock
office-open = Open
office-books = Books written up
office-met = Who was met
office-advice = Advice
office-next = Next visit
office-photos = Photos

## Why a record waits

reason-duplicate = The same was recorded before, with other contents.
reason-conflict = Two people changed the same thing without knowing of each other.
reason-out-of-area = It was recorded in a place that the person does not work in.
reason-awaits-approval = It waits until somebody else agrees.
reason-not-allowed = The person’s role does not allow it.
reason-unsound = The amounts do not add up.
reason-target-missing = What it refers to does not count, or is not at the centre.
reason-maker-is-checker = Nobody can decide about her own record.

## People

office-people = People
office-people-short = Roles, new people and their invitations
office-people-none = Nobody yet
office-people-none-text = Add the first person. She gets an invitation for her device.
office-person-add = Add a person
office-person-name = Her name
office-person-added = { $name } was added. Her name is at the centre.
office-person-devices = { $count ->
    [one] On { $count } device
   *[other] On { $count } devices
}
office-person-no-device = On no device yet
office-role = Role
# Where a person is known only by her number.
office-person-number = Person { $number }
role-crp = CRP, bookkeeper
role-mec = Enterprise CRP (MEC)
role-supervisor = Supervisor
role-auditor = Auditor
role-mission = District or state mission
role-approver = Approver at the block
office-area =
    { $kind ->
        [group] Which group?
        [village] Which village?
       *[directory] Which block?
    }
office-area-kind = Where?
office-area-group = One group
office-area-village = A village
office-area-block = The whole block
office-area-own-book = This is its own book alone. For the books of its groups choose their village, or each group.
# A place or group that this device does not hold.
office-area-elsewhere = elsewhere
office-assign = Role
office-assign-title = What may { $name } do?
office-assign-none = No role yet
office-assign-more = One more role
office-assign-add = Add this role
office-assign-remove = Take this role away
office-assigned = The roles of { $name } are at the centre.
handover-title = Which group is whose
handover-short = Give groups to a person, see who has what
handover-text = Choose groups, then the person who gets them.
handover-role = For which work?
handover-all = All that are shown
# Behind the name of a person who has the group because she has all of the village or block.
handover-around = (by village or block)
handover-nobody = nobody yet
handover-chosen =
    { $count ->
       *[other] { $count } chosen
    }
handover-give = Give to a person
handover-tick = First tick the groups that go to somebody else.
handover-whom = { $count ->
    [one] Who gets this group?
   *[other] Who gets these { $count } groups?
}
handover-person = Person
handover-take =
    { $count ->
        [one] Take it from whoever has it now
       *[other] Take them from whoever has them now
    }
handover-take-hint =
    { $count ->
        [one] Nothing that was recorded changes. Whoever has the whole village or block keeps seeing it.
       *[other] Nothing that was recorded changes. Whoever has the whole village or block keeps seeing them.
    }
handover-now = Give now
handover-done = { $count ->
    [one] { $name } has the group. It is at the centre.
   *[other] { $name } has the { $count } groups. It is at the centre.
}

## Invitations

office-invite = Invite
office-invite-title = Invite { $name }
office-invite-explain = The invitation opens the app on one device. It can be used once.
office-invite-how-long = How long is it valid?
office-invite-day = One day
office-invite-days = Three days
office-invite-week = One week
office-invite-make = Make the invitation
office-invite-text = Invitation for { $name }. Open Bahi, scan this picture or write the code.
office-invite-address = Address of the centre
office-invite-until = Good until { $moment }
# Read aloud for the picture.
office-invite-qr = Invitation as a QR code
office-invite-copy = Copy
office-invite-copied = Copied. Send it only to her.
office-invite-not-copied = The device does not allow copying. Write the code down.
office-invite-print = Print

## Devices

office-devices = Devices
office-devices-none = No device yet
office-devices-none-text = A device stands here as soon as somebody has used her invitation.
# Devices, silent longest first.
office-silence = When each last exchanged
office-since = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
office-devices-all = All { $count } devices
office-device-number = Device { $number }
office-asked = Asked at the centre: { $moment }
# The centre cannot be reached; what is shown was asked earlier.
office-kept = The centre cannot be reached now. This is from { $moment }.
office-as-of = as of { $moment }
office-silent = Silent for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
office-silent-count = { $count ->
    [one] { $count } silent for long
   *[other] { $count } silent for long
}
office-heard = Last heard { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
} ({ $moment }).
office-received-records = { $count ->
    [0] No record has come yet.
    [one] One record has come.
   *[other] { $count } records have come.
}
office-standing-active = In use
office-standing-frozen = Stopped for now
office-standing-revoked = Shut out
office-revoke = Shut this device out
office-revoke-text = Do this when the device is lost or stolen. It can send and receive nothing more. What it has not sent yet will not come.
office-revoked = The device is shut out.
