### A woman of a group: her page and her form.

# Who the named person is to her; $name is a man's or woman's name.
kind-named-husband = husband: { $name }
kind-named-father = father: { $name }
kind-named-mother = mother: { $name }
kind-named-other = { $name }
kind-relation-husband = Husband
kind-relation-father = Father
kind-relation-mother = Mother
kind-relation-other = Somebody else

member-title =
    { MEMBERS() ->
        [groups] Group
        [organisations] VO
       *[women] Member
    }
member-add = Add a member
member-add-now = Add the member
member-added = { $name } is added. Saved on this device.
member-name =
    { MEMBERS() ->
        [groups] Name of the group
        [organisations] Name of the VO
       *[women] Her name
    }
member-relation = Whose name stands beside hers?
member-relation-name = The husband’s or father’s name
member-relation-of =
    { $relation ->
        [husband] The husband’s name
        [father] The father’s name
        [mother] The mother’s name
       *[other] The name that stands beside hers
    }
member-relation-hint = So that women of the same name can be told apart.
member-joined = Joined on
member-serial = Number in the register
member-birth-year = Year of birth
member-mobile = Phone number
member-mobile-hint = It may be shared in the house.
member-nominee = Nominee
member-nominee-hint = Who receives her savings if something happens to her.
member-office =
    { MEMBERS() ->
        [women] Office in the group
       *[groups] Office in the federation
    }
member-photo = Take a photo
member-photo-other = Take another photo
member-consent = She agrees to be recorded here
member-consent-hint = Tell her what is written down and who can see it, then ask her.
member-consented = Agreed to be recorded
member-not-consented = not asked yet
member-likely =
    { $count ->
        [one] Is it her?
       *[other] Is she one of these?
    }
member-likely-text =
    { $count ->
        [one] This woman has a similar name. If it is her, open her page; then she is not recorded twice.
       *[other] These women have similar names. If one of them is she, open her page; then she is not recorded twice.
    }
member-likely-other = It is another woman: add
member-edit = Change the details
member-saved = Saved on this device.
member-saved-all = saved in all
# Shown as "9 / 10": meetings she came to, of those held since she joined.
member-came =
    { MEMBERS() ->
        [women] meetings she came to
       *[groups] meetings it came to
    }
member-entries =
    { MEMBERS() ->
        [women] Her passbook
       *[groups] Its passbook
    }
member-entry-date = Day
member-entry-head = For what
member-loan = Loan
# A line of her passbook: what she owes of it grew, as when it is given, or shrank, as when she pays.
member-loan-more = Loan: more to pay back
member-loan-less = Loan: less to pay back
member-entry-amount = Amount
member-entries-minus = Where a minus stands, the money was paid back, or the entry was taken back.
member-no-entries = No entry yet
member-about =
    { MEMBERS() ->
        [groups] About the group
        [organisations] About the VO
       *[women] About her
    }
member-left = left
# $date and $reason of leaving.
member-ended =
    { MEMBERS() ->
        [women] Left the group on { $date }. Reason: { $reason }
       *[groups] Left the federation on { $date }. Reason: { $reason }
    }
member-end = She leaves the group
member-end-text = Nothing is deleted; her entries stay in the book.
member-last-day =
    { MEMBERS() ->
        [groups] Its last day
        [organisations] Its last day
       *[women] Her last day
    }
member-end-why = Why does she leave?
member-end-now = She leaves
member-ended-saved = It is written down that she left. Saved on this device.
member-stay = She did not leave
member-stay-text = If it was written by mistake that she left, she is a member again as if she had never gone. What was written stays visible.
member-stay-now = She is a member
member-stay-saved = She is a member as before. Saved on this device.
