### Approvals: what somebody else recorded, and an approver looks at.

approvals-title = To approve
approvals-count =
    { $count ->
        [one] One waits
       *[other] { $count } wait
    }
approvals-short = Look at what others recorded
approvals-none = Nothing to approve now
approvals-none-text = When somebody records money or resolves about a loan, it comes here with the exchange.
approvals-text = Open each, look at its entries, then approve it or send it back. Nobody approves her own.
approvals-open-first = Look at the first
# $name recorded it, at $moment.
approvals-by = { $name }, { $moment }
approvals-resolved = Resolved
approvals-approve = Approve
approvals-agree = Approve: it counts
approvals-send-back = Send back
approvals-why = Why is it sent back?
# Stands in the book as the reason of who agreed.
approvals-agreed = Agreed
approvals-approved = Approved.
approvals-sent-back = Sent back to who recorded it.
approvals-open-loan = Open the loan
approvals-was-sent-back = Sent back by { $name }, { $moment }:
record-reversal = Something was taken back
record-group-ended = A group ended
record-member-ended =
    { $members ->
        [groups] A group left
        [organisations] A VO left
       *[women] A woman left
    }
record-fund-received = A fund came
record-pause = A time without meetings
record-not-held = A meeting was not held
record-borrowing = A loan that the group took
