### The bar, the places one can go to, and the first page.

# Names the list of places, read aloud only.
nav-title = Where to go
nav-home = Home
nav-groups = Groups
nav-enterprises = Enterprises
# What is due: meetings and visits.
nav-due = Due
# The supervisor's pages.
nav-office = Office
nav-settings = Settings
nav-language = Language
nav-lock = Lock

home-greeting = Hello, { $name }
home-start = Start the meeting that is due
home-start-today = Start today’s meeting
# A meeting that was begun and not closed.
home-go-on = Go on with the meeting
home-visit = Record the visit that is due
home-visit-go-on = Go on with the visit
# Nothing is due; $day is the day of the meeting that comes next.
home-coming = Next meeting: { $day }
# What a supervisor comes for.
home-block = The block at a glance
home-begun = Not finished yet
home-begun-meeting = Meeting begun; everything entered is kept
home-begun-recorded = This meeting is in the book already
home-begun-stopped = No longer your work; nothing you entered is lost
home-begun-visit = Visit begun; everything entered is kept
home-today = today
# $date is the day since which it is due.
home-since = since { $date }
home-all-due = Everything that is due
home-sent = Sent to the centre
home-only-here = only on this device
home-at-centre = at the centre
home-sent-wait = Saved safely here. It goes to the centre by itself when there is a network.
home-sent-hand = Saved safely here. It goes to the centre when you exchange.
home-sent-all = Everything from this device is at the centre.
home-groups = My groups
home-meetings-before = Meetings that were due before
home-meetings-today = Meetings today
# How many are due today or were due before.
home-due-count = { $count } due
home-group-text =
    { $members ->
        [0] { $village } · nobody yet
        [one] { $village } · one woman
       *[other] { $village } · { $members } women
    }
home-federation-text =
    { $kind ->
        [village-organisation]
            { $members ->
                [one] { $village } · one group
               *[other] { $village } · { $members } groups
            }
       *[other]
            { $members ->
                [one] { $village } · one VO
               *[other] { $village } · { $members } VOs
            }
    }
home-no-groups = No group is here yet
home-no-groups-text = Groups of your villages come with the exchange. You can also add a new one.
# To somebody who cannot add one.
home-no-groups-come = Your groups come with the exchange. Ask your supervisor if one of them does not.
home-all-groups = All { $count } groups
home-all-mixed = All { $count } groups and organisations
home-visits = Visits due
home-no-visits = No visit is due today.
