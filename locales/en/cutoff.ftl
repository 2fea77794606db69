### Old balances: what a woman and the group tell besides their amounts.

cutoff-not-savings = Nothing of this counts as savings or money received this month.
cutoff-surplus-to-explain = Surplus to explain
cutoff-shortage-to-explain = Shortage to explain
cutoff-nothing-to-explain = Both sides are the same
cutoff-blank = Nothing is written yet.
cutoff-explains-now = This explains { $amount }
cutoff-last-meeting = Last meeting
cutoff-accounts = In other accounts and deposits
cutoff-account-add = Add an account or deposit first
cutoff-attended =
    { MEMBERS() ->
        [women] Meetings she came to so far
       *[groups] Meetings it came to so far
    }
cutoff-closed-number = Loans paid back: how many
cutoff-closed-amount = Loans paid back: how much in all
cutoff-told-sum = How much in all
cutoff-source = Out of whose money
cutoff-more = More from the loan ledger
cutoff-loan-number = Number in the loan ledger
cutoff-owed-hint = As the bank’s passbook has it on the day of these balances.
cutoff-disbursed = Paid out so far
cutoff-disbursed-hint = Leave it empty if all of it was paid out.
cutoff-disbursed-on = Paid out on
cutoff-disbursed-on-hint = Leave it empty if it was paid out on the day of the sanction.
cutoff-told-by-loans = From the loans in the next step.
cutoff-every = Instalments come
cutoff-interest-paid = Paid as { interest } so far
cutoff-interest-overdue = Late { interest }
cutoff-overdue-since = Late since
cutoff-overdue-since-hint = The day when the oldest of it was due. Leave it empty only if nobody knows: then it counts as late from the day of these balances on.
cutoff-purpose = What for
cutoff-repaid-number = Instalments paid so far
cutoff-principal-overdue = Late, of what is still to pay
cutoff-group-closed =
    { MEMBERS() ->
        [women] Loans that the group has paid back
       *[groups] Loans that the federation has paid back
    }
cutoff-group-closed-text = Only for the record: it is not counted in the balance.
kind-lender-bank = Bank
kind-lender-village-organisation = Village Organisation
kind-lender-cluster-federation = Cluster Level Federation
kind-lender-other = Others
cutoff-insurance = Insurance
cutoff-insurance-text = Only for the record: it is not counted in the balance.
cutoff-insurance-add = Add a policy
cutoff-policy = Name of the insurance
cutoff-policy-number = Policy number
cutoff-premium = Premium
cutoff-cover = Cover
cutoff-policy-from = From
cutoff-policy-to = Until
