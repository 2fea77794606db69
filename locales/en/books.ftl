### The words of the books: loans, funds, federations

## Account heads

head-loan-to-member =
    { MEMBERS() ->
        [groups] Groups’ loans
        [organisations] VOs’ loans
       *[women] Members’ loans
    }
head-loan-interest = Loan { interest }
head-bank-term-loan = Bank loan
head-bank-cash-credit = Bank cash credit
head-federation-loan = Loan from the federation
head-vulnerability-loan = Loan from the Vulnerability Reduction Fund
head-bank-loan-interest = Bank loan interest
head-federation-loan-interest = Federation loan { interest }
head-fixed-deposit = Fixed deposit
head-federation-share = Share in the federation
head-loan-loss = Loans that will not come back
head-opening-surplus = Surplus at the start
head-vulnerability-fund = Vulnerability Reduction Fund
head-share-capital = Share capital
head-grant-given = Grant given
head-federation-fee = Membership fee of the federation

## Kinds of groups above the women’s groups

kind-village-organisation = Village Organisation
kind-cluster-federation = Cluster Level Federation
kind-model-cluster-federation = Model cluster federation

## A group's accounts by month

books-title = Accounts
books-group-text = In and out by month, bank, loans from the bank
books-in-out = In and out
books-records = Records
books-bank = Bank and loans
books-balances = Balances
books-closing-cash = In the box at the end
books-closing-bank = In the bank at the end
books-received = Received
books-paid = Paid
books-opening = Carried forward from the month before
books-closing = Left at the end of the month
# Money that moved between the box and the bank is neither income nor expense.
books-drawn = Drawn from the bank
books-taken = Taken to the bank
books-between = Between bank accounts
books-no-records = Nothing was recorded in this month
books-has = Has or spent
books-owes = Owes or earned
books-adds-up = Both sides are the same: the book adds up to nothing left over.
books-differs = The sides differ. Please tell your supervisor.

## A record and its entries

record-meeting = Meeting
record-voucher = At the bank
record-cut-off = Old balances
record-loan-decision = Resolution about a loan
record-other = Record
record-approved = approved
record-returned = sent back
record-returned-why = An approver sent this back: { $reason } Take it back, and record it anew.
record-approval = Approval
record-entries = How it stands in the book
record-sum = All entries together
record-entries-text = Every amount is written twice: where it went, and where it came from.
kind-money-came = Received
kind-money-went = Paid
kind-money-moved = Moved
record-into = Went to
record-from = Came from
record-reverse = Take this record back
record-reverse-text = Nothing is erased: the record and its reversal both stay in the book. Then record it anew, as it was.
record-reverse-why = Why is it taken back?
record-reversed = Taken back. It no longer counts.

## Bank accounts, and what the group borrowed

books-accounts = Bank accounts and deposits
books-account = Account
books-account-kind = What it is
books-kind-account = Bank account
books-kind-deposit = Fixed deposit
books-first-account = First bank account
# $last are the last four digits of its number.
books-account-name = { $bank } …{ $last }
# Of accounts that would be called the same; $nth counts them from 1.
books-unnamed-deposit = Deposit without a name
books-account-nth = { $bank } · account { $nth }
# An account that is not in the book (any more).
books-unknown-account = Another bank account
books-unknown-borrowing = Another loan
books-borrowings =
    { MEMBERS() ->
        [women] What the group borrowed
       *[groups] What the federation borrowed
    }
books-no-borrowings =
    { MEMBERS() ->
        [women] The group owes nobody anything.
       *[groups] The federation owes nobody anything.
    }
# $what is the kind of loan, $name the bank or federation.
books-borrowing-name = { $what } · { $name }
books-borrowing-dose = { $what }, dose { $dose } · { $name }
account-new = Add an account or deposit
account-opened = Opened on
borrowing-new =
    { MEMBERS() ->
        [women] Add a loan that the group took
       *[groups] Add a loan that the federation took
    }
borrowing-who = Who lent it?
borrowing-text = As it stands in the letter of sanction. The money itself is recorded when it comes into the account.
borrowing-kind = What kind of loan is it?
kind-borrowing-term-loan = Bank loan
kind-borrowing-cash-credit = Cash credit
kind-borrowing-community-investment-fund = Community Investment Fund
kind-borrowing-vulnerability-fund = Vulnerability Reduction Fund
kind-borrowing-federation-loan = Federation’s loan
borrowing-federation = Name of the federation
borrowing-lender-name = Name of the lender
borrowing-since = Sanctioned on
borrowing-sanctioned = Sanctioned
borrowing-owed = Owed now
owed-due = Loan amount due
owed-paid = Paid of it
owed-left = Still to pay
owed-paid-part = Share that was paid
borrowing-free = Can still be drawn
borrowing-power = Drawing power
borrowing-power-hint = Up to how much of the limit the bank lets be drawn for now, what is drawn already included. Leave it empty if all of it.
borrowing-limit = Limit
borrowing-over = { $amount } too much drawn
borrowing-late = { $amount } late since { $day }
borrowing-days-over = Days above what may be drawn
borrowing-days-quiet = Days since money was paid in
borrowing-npa = Counted as bad by the bank (NPA)
borrowing-early =
    { $count ->
        [one] Early warning: in one month less was paid back than fell due
       *[other] Early warning: in { $count } months less was paid back than fell due
    }
borrowing-early-nothing =
    { $count ->
        [one] Early warning: nothing was paid back for one month
       *[other] Early warning: nothing was paid back for { $count } months
    }
borrowing-early-credit =
    { $count ->
        [one] Early warning: the last month ended above the bank’s limit
       *[other] Early warning: the last { $count } months ended above the bank’s limit
    }
borrowing-watched = On the bank’s watch list ({ $mark })
kind-out-of-order-over-limit = More than allowed was drawn for 90 days running.
kind-out-of-order-no-credit = For 90 days nothing was paid in.
kind-out-of-order-interest-not-covered = In 90 days less was paid in than the bank’s interest.
kind-out-of-order-not-renewed = The bank’s review is more than 180 days late.
borrowing-account = Loan account number
borrowing-rate-unit = % a year
borrowing-dose = Which dose?
borrowing-dose-hint = The first loan from the bank is dose 1.
borrowing-subvention = Interest subvention is expected
borrowing-subvention-hint =
    { MEMBERS() ->
        [women] The government pays part of the interest when the group pays on time.
       *[groups] The government pays part of the interest when the federation pays on time.
    }
borrowing-review = The bank reviews it on
borrowing-saved = The loan stands in the book. Record the money when it comes.
power-since = From { $date }: limit { $limit }, drawing power { $power }.
power-set = Set limit and drawing power
power-text = As the bank wrote. What was set before stays in the book.
anew-set = New terms
anew-text = For when the lender agreed anew how the loan is paid back. What is owed on that day is divided anew; what was before stays in the book.
anew-since = Agreed anew on { $date }: { $owed } in { $count } instalments, the first on { $due }.
anew-day = Agreed on
anew-owed = Loan amount owed now: { $owed }

## Vouchers: what happened at the bank

voucher-new = Write down what happened at the bank
voucher-text = Look at the passbook: what happened? Cash in the box moves only in the meeting.
voucher-bank-interest = The bank gave interest
voucher-bank-interest-text = On the savings in the account.
voucher-bank-charges = The bank took charges
voucher-bank-charges-text = For the account, messages, cheques.
voucher-loan-in = Loan money came
voucher-loan-in-text = From the bank, the Community Investment Fund or the federation into the account.
voucher-instalment-out = An instalment was paid
voucher-instalment-out-text = From the account to the bank or the federation.
voucher-credit-charged = The bank added to a loan
voucher-credit-charged-text =
    { MEMBERS() ->
        [women] Interest or a charge, which the group owes now too.
       *[groups] Interest or a charge, which the federation owes now too.
    }
voucher-fund-in = A fund or grant came
voucher-fund-in-text = Revolving Fund, start-up fund, grant.
voucher-subvention = Interest came back
voucher-subvention-text = The interest subvention of the government.
voucher-deposit-made = A deposit was made
voucher-deposit-made-text = Money of the account was put away for a time.
voucher-deposit-matured = A deposit came back
voucher-deposit-matured-text = With what it earned.
voucher-transfer = From account to account
voucher-transfer-text =
    { MEMBERS() ->
        [women] Between two accounts of the group.
       *[groups] Between two accounts of the federation.
    }
voucher-other-in = Something else came in
voucher-other-in-text = A donation, a fee, anything else.
voucher-other-out = Something else was paid
voucher-other-out-text = Insurance, honorarium, a share in the federation.
voucher-other-kind = Something else
voucher-choose-again = Choose again
voucher-added = What did the bank add?
voucher-added-interest = Interest
voucher-added-charge = A charge
voucher-came-to = Where was it paid in?
voucher-came-to-account = The savings account
borrowing-review-hint = As the bank’s letter says. Leave it empty if it says nothing.
power-review = The bank reviews it again on
power-review-hint = Only if the bank has renewed the account now.
voucher-which-loan = Which loan?
voucher-no-loan =
    { MEMBERS() ->
        [women] No loan that the group took stands in the book yet.
       *[groups] No loan that the federation took stands in the book yet.
    }
voucher-which-deposit = Which deposit?
voucher-no-deposit = No deposit stands in the book yet.
voucher-what = What was it?
voucher-amount = How much?
voucher-principal = How much of it is loan amount
voucher-interest-in-it = How much of it is { interest }
voucher-into-credit = All of it goes into the cash credit. Its interest is written when the bank adds it.
voucher-put-in = What had been put in
voucher-earned = What it earned
voucher-date = On which day?
voucher-which-account = Which account?
voucher-from-account = From which account?
voucher-to-account = To which account?
voucher-narration = What it was
voucher-reference = Number on the paper
voucher-reference-hint = Of the cheque, the transaction or the letter.
voucher-saved = It stands in the book. Saved on this device.
# The same day, kind and amount are in the book already.
voucher-again = The same amount of this day is already in the book. If it really happened twice, save it once more.
voucher-save-again = It happened twice: save
voucher-save-sure = It is right: save

## The old balances of a group that kept its books on paper

cutoff-title = Old balances
cutoff-text =
    { MEMBERS() ->
        [women] What the group brings along from its paper books, once. Every entry is kept at once; you can go on later.
       *[groups] What the federation brings along from its paper books, once. Every entry is kept at once; you can go on later.
    }
cutoff-has =
    { MEMBERS() ->
        [women] What the group has
       *[groups] What the federation has
    }
cutoff-nobody = On that day nobody had joined yet
cutoff-nobody-text = Each woman’s page says when she joined. If the day is wrong, put it right there, or change the day of these balances.
cutoff-owes = Whose it is
cutoff-step-group =
    { MEMBERS() ->
        [women] The group
       *[groups] The federation
    }
cutoff-step-funds = Funds
cutoff-step-balance = Do both sides agree?
cutoff-date = At the end of which day?
cutoff-date-hint = When the paper books were closed.
cutoff-meetings = Meetings held until then
cutoff-cash = In the box
cutoff-bank = In the bank
cutoff-vo-saving = Saved with the Village Organisation
cutoff-clf-saving = Saved with the cluster federation
cutoff-vo-share = Share in the Village Organisation
cutoff-clf-share = Share in the cluster federation
cutoff-rf-received = Revolving Fund received
cutoff-rf-returned = Revolving Fund given back
cutoff-cif-received = Community Investment Fund received
cutoff-cif-returned = Community Investment Fund paid back
cutoff-vrf = Vulnerability Reduction Fund still owed
cutoff-start-up = Start-up fund
cutoff-other-grant = Other grant
cutoff-other-receipts = Other money received
cutoff-surplus = Earned and kept so far
cutoff-surplus-hint = Fines, { interest } and the like, less what was spent.
cutoff-loss = Lost so far
cutoff-is-loss = It is a loss
# $left is what she still owes of an old loan.
cutoff-loan = Running loan: { $left } left
cutoff-loan-add = Add a running loan
cutoff-borrowing-add = Add this loan
cutoff-loan-remove = Leave it out
cutoff-paid = Paid back so far
cutoff-overdue = Late, of what is still to pay
cutoff-given-on = Given on
cutoff-instalments-left = Instalments left
cutoff-next-due = Next instalment on
cutoff-next-due-past = A day after { $date }: what was due before goes into what is late.
cutoff-meets = Both sides are the same.
cutoff-differs = { $amount } is not explained yet.
cutoff-explain = Where does the difference come from?
cutoff-explain-hint = Look through the amounts once more first.
cutoff-approval = Another person must approve these balances.
cutoff-enter = Enter the balances
cutoff-entered = The old balances stand in the book. Now somebody else approves them.
