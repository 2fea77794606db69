### What an approver sent back to who recorded it.

sent-back-title = Sent back to you
sent-back-count =
    { $count ->
        [one] One came back
       *[other] { $count } came back
    }
sent-back-none = Nothing came back
sent-back-none-text = What somebody sends back to you stands here, with the reason.
sent-back-text = Read why it came back, and put it right. It stays here for 60 days, or until it is taken back.
sent-back-counts = It counts as it stands. Take it back, and record it as it should be.
sent-back-void = It does not count. If it is still wanted, record it anew as it should be.
sent-back-stands = It counts as it stands. Put it right on its page, or talk with who sent it back.
sent-back-open = Open its page
sent-back-all = See all { $count }
record-power = Limit and drawing power
record-borrowing-agreed = A loan from outside was agreed anew
record-linkage = A step on the way to the bank
record-claim = Interest subvention was claimed
record-bank-said = What the bank’s file says of a loan was kept
record-write-off = A loan was written off
record-rescheduling = A loan was rescheduled
record-settlement = Final account
record-distribution = Surplus shared out
record-merge = Two records are one woman
