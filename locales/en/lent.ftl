### What federations lend to the groups and organisations below them, apart from what women owe.

# $kind is the kind of the federation.
lent-owed-to =
    { $kind ->
        [village-organisation] What the groups owe to this VO
       *[other] What the VOs and groups owe to this CLF
    }
lent-apart = Counted separately. What the women owe their groups is not in it: the groups lend the same money on.
lent-principal-late = Loan amount late
lent-to-women = What the women owe their groups
lent-out = With the borrowers
lent-borrower = Who owes
lent-borrowers = Who owes, the longest late first
lent-late = How late
lent-on-time = Nothing late
lent-par-text = How much of the money lent is with borrowers who are that late.
lent-source-own = Groups’ own money
lent-interest-late =
    { INTEREST_WORD() ->
        [charge] Service charge late
       *[interest] Interest late
    }
lent-npa = More than 90 days late (NPA)
lent-by = Lent by federations
lent-by-text =
    { $rows ->
        [one] The groups lend this money on to the women, so it is in none of the other figures.
       *[other] The groups lend this money on to the women, so it is in none of the other figures. For the same reason the rows are not added up.
    }
lent-lender = Who lends
help-lending = What is due, what came and what is late: from the women to their groups, and from the groups to their federation.
    .first = Choose the month. Whoever is late with the most, or the longest, stands first.
    .second = Press a row to see what it is made of.
    .third = What a federation lends is reckoned apart: the groups lend the same money on to the women.
