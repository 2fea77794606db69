### Registers and papers of a group

papers-title = Registers and papers
# The button on the group's page.
papers-open = Papers
papers-none = There is nothing to print yet.
papers-language = Language of the paper

## Which papers there are; the second line says what each is for

papers-others = Other papers
papers-of-meetings = Meetings and members
papers-of-one-woman =
    { MEMBERS() ->
        [groups] For one group
        [organisations] For one VO
       *[women] For one woman
    }
papers-of-loans = Loans
papers-of-money = Money
papers-for-others = For the federation and the office
papers-minutes = Minutes
papers-minutes-about = Attendance, what was decided, with room for signatures
papers-attendance = Attendance and savings
papers-attendance-about = The month: attendance, and who saved how much
papers-members =
    { MEMBERS() ->
        [groups] Register of groups
        [organisations] Register of VOs
       *[women] Member register
    }
papers-members-about = Who is a member since when, who left, who holds an office
papers-slip = Slip to take home
# Several women: the button on a meeting's page.
papers-slips = Slips to take home
papers-slip-about = What was saved and paid, and what is left, in large figures
papers-passbook = Passbook
papers-passbook-about = Savings and loans, line by line
papers-settlement-about = What is hers and what she owes, as the group agreed
papers-loan-ledger = Loan ledger
papers-loan-ledger-about = A page for each loan: due, paid, left
papers-demand = Demand, collection, balance
papers-demand-about = Who owes what, loan by loan
papers-borrowings = Ledger of the loans taken
papers-borrowings-about =
    { MEMBERS() ->
        [women] What the group owes to bank and federation: came, paid, left
       *[groups] What the federation owes to bank and federation: came, paid, left
    }
papers-cash-book = Cash book
papers-cash-book-about = Box and bank, meeting by meeting
papers-ledger = General ledger
papers-ledger-about = A page for each account
papers-voucher = Receipt or voucher
papers-voucher-about = For one amount that came or went, to be signed
papers-receipts = Receipts and payments
papers-receipts-about = The month: what came, what went, what is left
papers-monthly-report = Monthly report
papers-monthly-report-about =
    { MEMBERS() ->
        [women] For the Village Organisation, on its own form
       *[groups] For the Cluster Level Federation, on its own form
    }
papers-report-card = Report card
papers-report-card-about = The grade, mark by mark, and the months behind it
papers-lokos-group = LokOS: the group
papers-lokos-group-about = Balances as of today, in LokOS’s order
papers-lokos-group-loans = LokOS: what the group owes
papers-lokos-group-loans-about = Each loan from bank or federation
papers-lokos-insurance = LokOS: insurance
papers-lokos-insurance-about = The policies told with the old balances
papers-lokos-members = LokOS: members
papers-lokos-members-about = Savings and closed loans of each member
papers-lokos-member-loans = LokOS: members’ loans
papers-lokos-member-loans-about = Each loan that runs
papers-lokos-note = The order of the columns is LokOS’s. Its own names and codes are not public: compare before you send it.
papers-lokos-branch = The branch stands there where it was written down on the way to the bank. Where it is empty, the book doesn’t know it apart from the bank’s name.

## What is chosen

papers-meeting = Meeting
# $number is the meeting's number, $day its day.
papers-meeting-of = No. { $number } · { $day }
papers-woman =
    { MEMBERS() ->
        [groups] Group
        [organisations] VO
       *[women] Woman
    }
papers-month = Month
papers-loan = Loan
# Slips of everybody who was at the meeting.
papers-all-who-came = All who came
papers-all-who-came-hint = Four slips on a sheet, with lines to cut along.
papers-every-loan = All loans
papers-entry = Amount
papers-received = Received
papers-paid = Paid
papers-head = Account
papers-every-head = All accounts
papers-days = Which days
papers-this-month = This month
papers-this-year = This financial year
papers-last-year = Last financial year
papers-from-the-start = From the start
papers-other-days = Other days
papers-first-day = First day
papers-last-day = Last day

## Making it

papers-make = Save as PDF
papers-spreadsheet = Spreadsheet (XLSX)
papers-table = Table (CSV)
# The place of the file follows.
papers-saved = Saved:
papers-downloaded = Downloaded:
papers-open-file = Open and print
papers-was-reversed = reversed
