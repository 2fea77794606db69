### What a record says that somebody else looks at

field-member = member
field-paid-out = she gets
field-still-owes = what she still owes
field-in-bank = money in the bank
field-saved-in-all = savings of all members
field-lent-in-all = what the members owe
field-owed-in-all = what the group owes
field-decided = resolved
office-device-own = This device
reason-awaits-agreement = It waits until somebody else agrees: money is paid out or given up.
office-order-again = This needs the centre. Do it once more when there is a network; nothing is done twice.
field-record = what it is about
field-verdict = answer
field-decision = decision
field-borrowing = kind of loan
field-lender = lent by
field-limit = limit
field-power = drawing power
field-stage = step
field-kept = the record that stays
field-opened = opened on
field-credited = came back
field-credited-on = came back on
