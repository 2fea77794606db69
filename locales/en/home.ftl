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
home-start = Start the meeting: { $group }
# A meeting that was begun and not closed.
home-go-on = Go on with the meeting: { $group }
home-begun = Not finished yet
home-begun-meeting = Meeting begun; everything entered is kept
home-begun-visit = Visit begun; everything entered is kept
home-due = Due today
home-today = today
# $date is the day since which it is due.
home-since = since { $date }
home-nothing-due = Nothing is due today.
home-all-due = Everything that is due
home-sent = Sent to the centre
home-only-here = only on this device
home-at-centre = at the centre
home-sent-wait = Saved safely here. It goes to the centre by itself when there is a network.
home-sent-all = Everything from this device is at the centre.
home-groups = My groups
home-group-text =
    { $members ->
        [one] { $village } · one member
       *[other] { $village } · { $members } members
    }
home-no-groups = No group is here yet
home-no-groups-text = Groups of your villages come with the exchange. You can also add a new one.
home-all-groups = All { $count } groups
