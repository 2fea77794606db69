### The tablet is turned to one woman: her own figures, large and aloud.

readback-title =
    { MEMBERS() ->
        [groups] The group’s own figures
        [organisations] The VO’s own figures
       *[women] Her own figures
    }
# $number of $count women who are here.
readback-place = { $number } of { $count }
# $on says whether the meeting is today’s, or another day’s that stands in the book.
readback-today =
    { $on ->
        [day] Saved that day
       *[today] Saved today
    }
readback-all =
    { $on ->
        [day] Saved in all, today
       *[today] Saved in all
    }
readback-paid =
    { $on ->
        [day] Paid that day
       *[today] Paid today
    }
readback-left =
    { $on ->
        [day] Left to pay, today
       *[today] Left to pay
    }
readback-given-back =
    { $on ->
        [day] Savings given back that day
       *[today] Savings given back today
    }
readback-lent =
    { $on ->
        [day] Loan given that day
       *[today] Loan given today
    }
# Other money of hers in the meeting: $what is the account.
readback-gave = { $what }: paid
readback-got = { $what }: received
readback-over = Paid too much, to be given back
readback-fine =
    { $on ->
        [day] Fine that day
       *[today] Fine today
    }
# An amount that she is shown: few women know the sign ₹.
readback-amount = Rs { $amount }
# Read aloud to her: her name, and one sentence for each amount, which is in words.
readback-say = { $name }.
readback-say-sum = { $what }: { $amount }.
# Read aloud by a screen reader for a picture of notes and coins.
readback-money = { $amount } in notes and coins
# Beside the pictures of notes and coins: paise have no coin any more.
readback-and-paise = and { $paise } paise
readback-paise = { $paise } paise
readback-again = Say it again
readback-silent = This device has no voice for English. Read it aloud yourself.
readback-seen = I have seen it
readback-next =
    { MEMBERS() ->
        [groups] Next group
        [organisations] Next VO
       *[women] Next woman
    }
readback-end = To the meeting
readback-back = Back to the meeting
readback-nobody = Nobody is marked present yet.
# In the meeting: a button, and how many have seen theirs.
readback-open =
    { MEMBERS() ->
        [groups] Show each group its own
        [organisations] Show each VO its own
       *[women] Show each woman hers
    }
readback-open-one = Show the figures of { $name }
readback-count =
    { $seen ->
        [0] Nobody has looked yet.
       *[other] { $seen } of { $there } have seen theirs.
    }
readback-looked =
    { $seen ->
        [0] Nobody looked.
       *[other] { $seen } of { $there } looked.
    }
