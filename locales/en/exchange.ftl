### How the exchange with the centre is going.

# A record that could not be taken at the centre: kept there and here, for support to look at.
state-quarantined = Kept apart

## In the bar; $count records are only on this device

exchange-chip-running = Exchanging…
exchange-chip-problem =
    { $count ->
        [0] Cannot reach the centre
        [one] One record only here; cannot reach the centre
       *[other] { $count } records only here; cannot reach the centre
    }
exchange-chip-pending =
    { $count ->
        [one] One record only on this device
       *[other] { $count } records only on this device
    }
# The same in few words: the bar of a tablet has room for no more.
exchange-chip-only =
    { $count ->
        [one] One only here
       *[other] { $count } only here
    }
exchange-chip-none = No network
exchange-chip-all = All at the centre

## The page

exchange-title = Exchange with the centre
exchange-text = It goes by itself whenever there is a network.
exchange-text-hand = It goes when you press “Exchange now”.
exchange-here = only on this device
exchange-centre = sent from here
exchange-parked = awaiting a decision
exchange-running = Exchanging now…
exchange-fetched = { $fetched } of { $all } records have come ({ $bytes })
# $time is a time such as "2 minutes", counted down.
exchange-next = Next exchange by itself in { $time }.
exchange-next-hand = What you pressed for did not go through. It is tried again in { $time }.
exchange-last = Last exchanged with the centre: { $moment }
exchange-never = Not yet exchanged with the centre since Bahi was opened.
exchange-now = Exchange now
exchange-when = When does it go?
exchange-when-itself = By itself
exchange-when-hand = Only when I press
exchange-when-hint = By itself: as soon as there is a network. Where data is expensive, choose that it goes only when you press. This applies to everybody on this device.
exchange-waiting = What is only on this device
exchange-waiting-why = It is safe here and goes by itself as soon as the centre can be reached.
exchange-waiting-why-hand = It is safe here and goes when you press “Exchange now”.
exchange-waiting-more = And { $count } more.
exchange-apart =
    { $count ->
        [one] One record is kept apart
       *[other] { $count } records are kept apart
    }
exchange-apart-text = The centre could not take them in. They are kept here and there; nothing is lost. Please tell your supervisor.
exchange-newer =
    { $count ->
        [one] One record needs a newer Bahi
       *[other] { $count } records need a newer Bahi
    }
exchange-newer-text = They are kept and appear as soon as this app is updated.
apart-newer-kind = A newer version of Bahi made it. It counts as soon as this one is updated.
apart-unreadable = Its content cannot be read. Whoever made it records it anew.
apart-revoked = The device or person that made it was revoked. If it is right, somebody else records it anew.
exchange-waits =
    { $count ->
        [one] One record waits for a decision
       *[other] { $count } records wait for a decision
    }
exchange-waits-text = Something was recorded twice or changed by two people, or money waits for somebody else’s approval. Your supervisor decides; you need not do anything.
exchange-waits-office = Something was recorded twice or changed by two people. Please decide.
exchange-since = Since Bahi was opened
exchange-up = sent
exchange-down = received
exchange-unit-b = B
exchange-unit-kb = kB
exchange-unit-mb = MB
exchange-rounds = rounds
exchange-received = records of others received

exchange-check = Is everything right on this device?
exchange-check-text = Bahi can count everything again from the first record on, and compare.
exchange-check-now = Count everything again
# $operations: how many records were counted again.
exchange-check-equal = Everything is equal: { $operations } records counted again.
exchange-check-differs = Something differs among { $operations } records. Please show this page to your supervisor.

exchange-support = For support
exchange-feed = Feed
exchange-feed-id = Id
exchange-feed-position = Position
exchange-feed-chain = Chain
exchange-feed-reference = Everybody
exchange-feed-village = Village
exchange-feed-group = Group
exchange-feed-inbox = This device
