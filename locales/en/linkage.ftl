### The way to the bank: steps of a loan, the claim for part of the interest, the bank's file.

linkage-title = Way to the bank
linkage-group-text = Account, application, loan, interest subvention
linkage-none = Nothing with the bank yet
# It has a savings account.
linkage-none-lent = No bank loan yet
linkage-text = Write each step here as it happens, with the day on the bank’s paper.
# $dose is the number of the bank loan: 1 is the first.
linkage-next = Bank loan { $dose }
linkage-dose = Bank loan { $dose }
linkage-account = Savings account
linkage-may =
    { MEMBERS() ->
        [women] The group may apply now.
       *[groups] The federation may apply now.
    }
linkage-missing =
    { MEMBERS() ->
        [women] Before the group applies, this is missing:
       *[groups] Before the federation applies, this is missing:
    }
linkage-expected = By the norm the bank gives about { $amount }.
linkage-not-yet = not yet
linkage-days =
    { $days ->
        [one] The bank took { $days } day.
       *[other] The bank took { $days } days.
    }
linkage-money-text = The loan itself and each instalment are written in the books.
linkage-to-books = To the books
linkage-opened-already = The account is open already
linkage-runs-already = A bank loan runs already
state-linkage-account-opened = Account opened
state-linkage-account-resolved = Resolved
state-linkage-account-papers = Papers complete
state-linkage-account-handed-in = Handed in
state-linkage-account-rejected = Refused
state-linkage-applied = Applied
state-linkage-sanctioned = Sanctioned
state-linkage-disbursed = Money came
state-linkage-closed = Paid back
state-linkage-rejected = Refused
# What one presses; $dose is the number of the loan.
kind-linkage-do-account-opened = The account was opened
kind-linkage-do-account-resolved = The group resolved to open an account
kind-linkage-do-account-papers = The papers are complete
kind-linkage-do-account-handed-in = The papers were handed in
kind-linkage-do-account-rejected = The branch refused
kind-linkage-do-applied = Apply for bank loan { $dose }
kind-linkage-do-sanctioned = The bank sanctioned
kind-linkage-do-disbursed = The money came
kind-linkage-do-closed = The loan is paid back
kind-linkage-do-rejected = The bank refused
linkage-do-rest = The rest came ({ $amount })
kind-linkage-did-account-opened = Savings account opened
kind-linkage-did-account-resolved = Resolution to open an account
kind-linkage-did-account-papers = The papers are complete
kind-linkage-did-account-handed-in = Papers handed in at the branch
kind-linkage-did-account-rejected = The branch refused
kind-linkage-did-applied = Application to the bank
kind-linkage-did-sanctioned = The bank sanctioned the loan
kind-linkage-did-disbursed = The bank paid out
kind-linkage-did-closed = The loan is paid back
kind-linkage-did-rejected = The bank refused
linkage-day = On which day?
linkage-amount-applied = Asked for
linkage-amount-sanctioned = Sanctioned
linkage-amount-disbursed = Came into the account
linkage-branch = Branch
linkage-note = Note
linkage-why-rejected = What did the bank say?
linkage-saved = The step is saved.
linkage-signatories = Who signs for the account?
linkage-signatories-hint = Choose two at least, as the resolution says.
linkage-signs = Signing: { $names }
linkage-waits =
    { $days ->
        [0] The bank has had it since today.
        [one] The bank has had it for { $days } day.
       *[other] The bank has had it for { $days } days.
    }
linkage-account-text = What is opened goes into the books with its number by itself.
linkage-account-book = Put the account into the books
linkage-account-booked = The account is in the books.
claim-title = Interest subvention
claim-none = Nothing was claimed yet.
claim-new = Claim the subvention
claim-text = Copy the interest that the bank charged from its statement.
claim-from = From
claim-to = To
claim-charged = The bank charged
claim-claimed = The group claims
claim-date = Claimed on
claim-prompt = Everything was paid on time
claim-prompt-hint = A group that pays on time may get more, where the rule still exists.
claim-line = Charged { $charged }, claimed { $claimed }.
claim-outstanding = { $amount } has not come yet.
claim-credited = The money came
claim-credited-text = As it stands in the passbook. The money itself gets a voucher.
claim-rest-credited = The rest came
claim-filled = Interest and claim are filled in by the book and the rule.
claim-came = How much came?
claim-came-line = { $amount } came on { $date }.
claim-to-voucher = Write the voucher

## What is missing for a loan or a fund

unmet-no-norm = No norm for this is known in this state today.
# $status is how the group stands: dormant, closed.
unmet-not-active = The group is { $status }; it must be active.
unmet-days = It is only { $have } { $have ->
        [one] day
       *[other] days
    } since its first meeting (an old group: since it was formed); { $months ->
        [one] about a month is needed.
       *[other] about { $months } months are needed.
    }
unmet-revived-days = It has worked again for only { $have } days; { $months ->
        [one] about a month is needed.
       *[other] about { $months } months are needed.
    }
unmet-attendance = { $have } of the women come; { $need } is needed.
unmet-grade = Its grade is { $have }; { $need } is needed.
unmet-no-grade = It has no grade yet; { $need } is needed.
unmet-gradings =
    { $have ->
        [0] It was not graded yet; { $need } gradings are needed.
        [one] It was graded once; { $need } gradings are needed.
       *[other] It was graded { $have } times; { $need } are needed.
    }
unmet-panchasutra = Of the five principles it lacks: { $broken }.
unmet-no-account = It has no savings account.
unmet-no-plan = It has no micro credit plan.
unmet-members-elsewhere =
    { $groups ->
        [one] The book of one group is not on this device: its members are not counted.
       *[other] The books of { $groups } groups are not on this device: their members are not counted.
    }
unmet-already-received = It had this fund already: { $received }. It is given once.
unmet-not-used = Of the first part { $have } was lent; the rest comes when { $need } are.
unmet-limit-reached = It has { $received } of it; more than { $most } is not given.

## The bank's file beside the books

feed-title = Bank’s file and books
feed-open-text = What the bank says, what the books say
feed-text = Choose the monthly file of the bank. It is compared with the bank loans of all groups on this device. Nothing is changed.
feed-choose = Choose the file
feed-paste = Paste it
feed-paste-here = The bank’s lines
feed-paste-hint = With “|” between the fields, as they came.
feed-compare = Compare
feed-empty = There is nothing in it.
feed-too-large = This file is too large for a bank’s file of one month. Choose another.
feed-another = Another file
feed-differ = Loans that differ
feed-matched = Found in both
feed-unmatched = In one only
feed-not-compared = Cannot be compared
feed-unread = Lines not read
feed-unchanged = Nothing in the books was changed. What is wrong is put right by a voucher, or at the bank.
feed-both = In the bank’s file and in the books
feed-none = No loan was found in both
feed-none-text = A loan is found by its account number and its IFSC. Look whether both stand in the books.
feed-group = Group
feed-account = Loan account
feed-bank-says = Bank says
feed-book-says = Books say
feed-on = Bank’s day
feed-difference = Difference
feed-terms = What else differs
feed-keep =
    { $count ->
        [one] Keep what the bank says of { $count } loan
       *[other] Keep what the bank says of { $count } loans
    }
feed-keep-text = It is kept beside the books, so that it can be seen at the group’s loan later. It moves no money.
feed-kept =
    { $count ->
        [one] What the bank says of { $count } loan is kept.
       *[other] What the bank says of { $count } loans is kept.
    }
feed-kept-all = What the bank says of these loans is kept already.
feed-same = the same
feed-no-balance = no balance in the file
feed-bank-more = the bank has { $amount } more
feed-book-more = the books have { $amount } more
feed-problems = Lines that could not be read
feed-line = Line { $line }
feed-more-problems =
    { $count ->
        [one] and { $count } more line
       *[other] and { $count } more lines
    }
feed-only-bank = Only in the bank’s file
feed-only-book = Only in the books
feed-several = One account in several books: at most one is right
feed-in-future = { $date } has not come yet. The line was left out.
feed-no-ifsc = No IFSC stands where it should: { $value }. Perhaps a text in the line has a “|” in it.
feed-without-account = In the books without account number or IFSC
feed-not-recognised = This is neither a loan nor a line of a statement.
feed-missing = “{ $field }” is missing.
feed-unreadable = “{ $field }” cannot be read: { $value }
feed-aadhaar = “{ $field }” may hold an Aadhaar number and was left out.
feed-field-account = Account number
feed-field-amount = Amount
feed-field-date = Day
feed-field-savings-opened = Day on which the savings account was opened
feed-field-rate = Rate
feed-field-instalments = Number of instalments
feed-field-instalment = Instalment
feed-field-moratorium = Months without instalments
feed-field-every = How often (M, Q, H, Y)
feed-field-ifsc = IFSC
feed-field-subsidy = Subsidy (Y, N)
feed-field-debit = Debit
feed-field-credit = Credit
feed-field-balance = Balance
borrowing-ifsc-hint = With it and the account number the bank’s file finds this loan.

## Where bank and books do not say the same

unlike-title = The bank and the books do not say the same
unlike-look-there = look and write what is missing
unlike-account = The bank opened an account on { $date }; it is not in the books yet.
unlike-loan-not-in-book = The bank paid { $bank } of bank loan { $dose } on { $date }; it is not in the books yet.
unlike-credit-not-in-book = The bank opened a cash credit of { $bank } on { $date }; it is not in the books yet.
unlike-loan-not-told = By the books { $book } of bank loan { $dose } came on { $date }; the step “Money came” is missing.
unlike-loan-differ = Bank loan { $dose }: the bank paid { $bank }, by the books { $book } came.
unlike-subvention-not-in-book = The bank credited { $bank } of interest subvention on { $date }; it is not in the books yet.
unlike-subvention-not-told = By the books { $book } of interest subvention came on { $date }; no claim says so.
unlike-subvention-differ = Interest subvention of { $date }: the bank credited { $bank }, by the books { $book } came.
unlike-balance = Loan account on { $date }: the bank says { $bank }, the books say { $book }.
unlike-write = Write it in the books
unlike-tell = Write the step
unlike-open = Look in the books
unlike-all = Show all { $count }
# A word of the bank's file beside a loan.
bank-said-same = By the bank’s file { $amount } was owed on { $date }, as in the books.
bank-said-differ = On { $date } the bank’s file says { $bank }, the books say { $book }.
bank-said-none = The bank’s file that was read on { $date } has no balance.
bank-said-terms = The terms were told last by the bank’s file of { $date }.
bank-said-file = File: { $file }
# $term is the name of what is compared: the rate, the day.
term-unlike = { $term }: the bank says { $bank }, the books say { $book }
term-every = How often
term-loan-day = Day of the loan
term-review-day = Last review
kind-quarterly = Every three months
kind-half-yearly = Every six months
kind-yearly = Every year

## Help

help-linkage = The group’s bank loans, step by step.
    .first = The button at the foot writes the next step.
    .second = What is missing for the next loan stands with what there is and what is needed.
    .third = Claims for part of the interest stay open until the money came.
