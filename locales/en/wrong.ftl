### What stands in a book and cannot be, and has to be put right by somebody.

wrong-side-title = Something in this book cannot be right
wrong-side-text = Two people wrote at the same time, or something was taken back under something else. Take back what is too much, with a reason, or enter again what is missing.
wrong-side-loan = { $name }: { $amount } more was paid on a loan than was lent
wrong-side-saving = { $name }: { $amount } more was given back than was saved
wrong-side-cash = The box: { $amount } more was paid out than was in it
wrong-side-somebody = A member
wrong-side-borrowing = { $name }: this loan stands twice in the book, and { $amount } is on the second page. Take back what was written twice; then write only on the first page
wrong-side-account = { $name }: this account stands twice in the book, and { $amount } is on the second page. Take back what was written twice, or move it to the first page (“From account to account”); then write only there
wrong-side-shared =
    { MEMBERS() ->
        [women] Of the surplus { $amount } more was shared out than there was. Take one share-out back (“Life of the group”); what was paid already comes back as “Other money received”
       *[groups] Of the surplus { $amount } more was shared out than there was. Take one share-out back (“Life of the federation”); what was paid already comes back as “Other money received”
    }
wrong-side-share = { $name }: { $amount } more of her share is written as paid than was shared out to her. If she had it once, take one of the meetings back and write it again without it; if she has it twice, so much less is paid of her next share
wrong-side-beside = { $name }: { $amount } of the share-out of { $date } is in the final account too, which did not know of it. It is paid once. Take the final account back and agree it anew, so that its paper is right
wrong-side-gone = { $name }: the final account of { $date } leaves { $amount } to a share-out that was taken back. It is paid with the account. Take the final account back and agree it anew, so that its paper is right
wrong-side-after = { $name } had left when the surplus was shared out on { $date }: { $amount } that stands there is not paid and stays with the others. To give it to them, take the share-out back and share out anew
wrong-side-part = { $name } was recorded twice, and her final account of { $date } tells of only one of the two records. It pays nothing, and { $amount } of her savings wait. Take the account back, and make it anew
wrong-side-written-off = { $name }: { $amount } more of a loan is written off than was left of it, for she paid on it. That money is not given back to her. Take the resolution back, and resolve anew what is really lost
wrong-side-interest = { $name }: { $amount } more { interest } was given back than was paid too much. Take back one of the meetings that gave it back, and write it again without it
wrong-side-principal = { $name }: { $amount } more was given back on her loan than she had paid too much. Take back one of the meetings that gave it back, and write it again without it
wrong-side-there = { $name } was there twice in the meeting of { $date }: two women are written as one. Take back that the two records are one woman
wrong-side-office = { $name } and another woman have one office. Give it, with its day, to her who has it
wrong-side-claimed = Interest from { $date } on is claimed from the bank twice, { $amount } in the second claim. Take one of the two back on the page “Way to the bank”
wrong-side-no-borrowing = { $head }: { $amount } stands on a loan that is not in this book. Take back what was written on it; if the loan was taken, write the loan first and then that again
wrong-side-kind = { $name }: { $amount } is written under “{ $head }”, and in this book it is of another kind: two people wrote the same number down differently. Take back what was written there, and write it again as it is in the book
wrong-side-sanction = { $name }: { $amount } more is written as drawn than was sanctioned. If it came once and was written twice, take one of the two back; if the lender gave a new loan, write that as a loan of its own
wrong-side-subvention = Of the interest from { $date } on, { $amount } more is written as come from the bank than was claimed. If it came once, take one of the two back on the page “Way to the bank”
wrong-side-old = { $date }: a record of { $amount } is not after the old balances, which hold it already: it counts twice. Take back one of the two
wrong-side-no-member = { $name }: { $amount } is written for { $date }, when she was no member. If she was there, put the day right on which she joined or left; if not, take the record back
wrong-side-left-savings = { $name } left, and { $amount } of her savings is with the group yet. If she is a member, write that she never left; if not, agree her final account
wrong-side-left-loan = { $name } left, and { $amount } of what she borrowed is with her yet. If she is a member, write that she never left; if not, agree her final account
wrong-side-box = The box: { $counted } was counted in the meeting of { $date }; with what was written since, { $amount } should have been in it. Put right what was written, or count the box in the next meeting and name there what differs
wrong-side-after-end = The meeting of { $date } ({ $amount }) is after the last day of the group. If it was held, the group goes on: open it again; if not, take the meeting back
wrong-side-fund = “{ $head }” came on { $date } ({ $amount }) although it had come before. If it is the same money told twice, take one of the two back on the page “Funds”
wrong-side-step = The step of { $date } on the page “Way to the bank” does not follow from those before it. If it is the same step told twice, take one of the two back there
wrong-side-returned = { $amount } more went out of “{ $head }” than there was
wrong-side-federation = { $amount } is under “{ $head }”, which belongs in the book of the Village Organisation. Take the record back and write it there; what the group borrowed out of it is a loan that the group took
wrong-side-no-loan = { $name }: { $amount } is written as paid in { interest } and fines on a loan that is not hers in this book. If the loan was given, write it again; if not, take the meeting back in which she paid
wrong-side-no-loan-decided = { $name }: what was decided on { $date } is about a loan that is not hers in this book. If the loan was given, write it again; if not, take back what was decided
wrong-side-cash-day = The box: on { $date }, { $amount } more had been paid out than was in it
wrong-side-loan-day = { $name }: on { $date }, { $amount } more had been paid on a loan than was lent
wrong-side-saving-day = { $name }: on { $date }, { $amount } more had been given back than was saved
wrong-side-returned-day = On { $date }, { $amount } more had gone out of “{ $head }” than there was
wrong-side-look = look and put it right

## Groups with something that cannot be

wrong-groups-title = Books in which something cannot be right
wrong-groups-count =
    { $count ->
        [one] one thing
       *[other] { $count } things
    }
wrong-groups-all = Show all { $count }
