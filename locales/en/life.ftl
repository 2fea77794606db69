### The life of a group and its women, by dates.

life-title =
    { MEMBERS() ->
        [women] Life of the group
       *[groups] Life of the federation
    }
life-about-text =
    { MEMBERS() ->
        [women] Offices, pauses, its federation, who left
       *[groups] Offices, pauses, where it belongs, who left
    }
life-offices = Offices
life-offices-none = No office was given yet.
life-office-give = Give an office
life-office-text = Offices rotate, usually every two years. Whoever had it has it no more from that day on.
life-office-who =
    { MEMBERS() ->
        [groups] Which group?
        [organisations] Which VO?
       *[women] Which woman?
    }
life-office-saved = The office is written down on this device.
life-belongs =
    { MEMBERS() ->
        [women] Village Organisation
       *[groups] Cluster Level Federation
    }
life-belongs-anew =
    { MEMBERS() ->
        [women] Change the Village Organisation
       *[groups] Change the Cluster Level Federation
    }
life-belongs-text = From that day on the group counts with the one chosen. In the book of the earlier one it ends on the day before; reports of that time stay there.
life-belongs-to = Belongs to
life-belongs-none = To none
life-belongs-never =
    { MEMBERS() ->
        [women] It belongs to no Village Organisation yet.
       *[groups] It belongs to no Cluster Level Federation yet.
    }
life-belongs-unwritten = The book of { $name } has no account for it. Add it on that page, or change here where it belongs.
life-belongs-page = Open { $name }
life-belongs-saved = Where the group belongs is written down on this device.
life-pauses = Rest and new beginning
life-pauses-none = No pause was agreed.
life-pause-agree = Agree a pause
life-pause-text =
    { MEMBERS() ->
        [women] A time without meetings that the group agreed beforehand, such as the winter when the road is closed. No meeting is due in it.
       *[groups] A time without meetings that the federation agreed beforehand, such as the winter when the road is closed. No meeting is due in it.
    }
life-pause-from = First day
life-pause-to = Last day
life-pause-why = Why?
life-pause-why-hint = Such as: snow, the pass is closed.
life-pause-saved = The pause is written down on this device.
life-from-to = { $from } to { $to }
life-status-say = It ended or began again
life-status-text =
    { MEMBERS() ->
        [women] Only what the group itself resolved. The book stays as it is.
       *[groups] Only what the federation itself resolved. The book stays as it is.
    }
life-status-what = What was resolved?
life-status-on = Day of the resolution
life-status-saved = The resolution is written down on this device.
life-revived = It began again
life-defunct = It ended
life-left =
    { MEMBERS() ->
        [groups] Groups that left
        [organisations] VOs that left
       *[women] Who left, who was written twice
    }
life-left-text =
    { MEMBERS() ->
        [groups] It begins on the page of the federation’s groups.
        [organisations] It begins on the page of the federation’s VOs.
       *[women] Both are begun on the woman’s own page.
    }
life-next-meeting = Waits for the next meeting
life-merged = Two records of { $kept } are one
share-title = Surplus shared out
share-begin = Share out
share-never = Nothing was shared out yet.
share-there-is = Can be shared
share-aside = Besides this, { $amount } is kept for a woman who had no part in an earlier share-out: she had a final account then, which was sent back since. She gets it when she leaves.
share-nothing = There is nothing to share out now.
share-text =
    { MEMBERS() ->
        [women] What the group earned: { interest }, fines and other income less its expenses. Savings and funds are never shared out.
       *[groups] What the federation earned: { interest }, fines and other income less its expenses. Savings and funds are never shared out.
    }
share-how-much = How much is shared
share-rule = How is it shared?
share-hers =
    { MEMBERS() ->
        [women] Share of what the group earned
       *[groups] Share of what the federation earned
    }
share-stays =
    { MEMBERS() ->
        [women] Stays with the group
       *[groups] Stays with the federation
    }
share-resolution = Resolution
share-resolution-hint = As it stands in the minutes.
share-now = Write the resolution down
share-saved = Saved on this device. When another person has agreed, the next meeting pays it out.
kind-sharing-none = No share
kind-sharing-equal = The same for each
kind-sharing-by-savings-months = By savings and time
settlement-title = Final account
kind-outcome-pay = The group gives her
kind-outcome-collect = She still owes the group
kind-outcome-even = Nobody owes anything
settlement-text = For a woman who leaves or has died. Nothing is paid here: the next meeting gives and takes the money.
settlement-give-back = Besides, { $amount } that was paid too much on a loan goes back to her: the next meeting asks for it.
settlement-apart = This account tells of only one of her records, so it pays nothing. Take it back, and make it anew.
settlement-on = Day
settlement-rule = How the share is reckoned
settlement-hers = What is hers
settlement-share =
    { MEMBERS() ->
        [women] Share of what the group earned
       *[groups] Share of what the federation earned
    }
settlement-dues = What she owes
settlement-loan = Loan { $number }
settlement-due = { $principal } and { $interest } { interest }
settlement-nominee = Given to
settlement-nominee-hint = Her nominee, if she has died.
settlement-agree = The group agrees
settlement-agreed = Agreed on { $date }
# $outcome is one of kind-outcome-…; since then something was saved, paid or moved.
settlement-then = As it was agreed: { $outcome } { $amount }
settlement-next-meeting = The next meeting has it filled in.
settlement-paid = A meeting has given and taken all of it.
settlement-saved = The final account is saved on this device.
same-title =
    { MEMBERS() ->
        [women] One woman, written twice
        [organisations] One VO, written twice
       *[groups] One group, written twice
    }
same-open = Written twice?
same-text =
    { MEMBERS() ->
        [women] What stands on the other record counts as hers from then on. It can be taken back.
       *[groups] What stands on the other record counts as its own from then on. It can be taken back.
    }
same-done = Taken for one
same-nobody =
    { MEMBERS() ->
        [women] There is nobody else in this group.
        [organisations] There is no other VO in this federation.
       *[groups] There is no other group in this VO.
    }
same-other =
    { MEMBERS() ->
        [women] The same woman again
        [organisations] The same VO again
       *[groups] The same group again
    }
same-kept = This one stays
same-gone = This one is hidden
same-why = How do you know?
same-why-hint =
    { MEMBERS() ->
        [women] Such as: the same husband, the group said so.
        [organisations] Such as: the same groups in both, the federation said so.
       *[groups] Such as: the same women in both, the VO said so.
    }
same-now =
    { MEMBERS() ->
        [women] They are one woman
        [organisations] They are one VO
       *[groups] They are one group
    }
same-saved = Taken for one, saved on this device.
life-waits = Waits until another person agrees
settlement-waits = When another person has agreed, the next meeting has it filled in.
share-waits = A share-out waits until another person agrees. Only then another can be written down.
life-offices-earlier = Given so far
life-meeting-begun = A meeting of this group has already begun. Close it first: what is agreed now will not be filled in there.
take-back-text = Nothing is erased: what was agreed and that it was taken back both stay in the book.
same-swap = The other one stays
settlement-of = Of { $surplus } that the group earned and kept.
settlement-of-before = { $amount } of it is what was left over for her when surplus was shared out without her.
settlement-nominee-known = If she has died: her nominee is { $name }.
settlement-moves = What the next meeting gives and takes
settlement-what = For what
settlement-gets = She gets
settlement-gives = She gives
settlement-penalty = Fine on the loan
settlement-earlier = Shared out before, not paid yet
same-read-there = This record and another are one woman
same-read-there-text = What stands here counts on her other page.
same-read-open = Open her page

## Times in which the book was closed

life-closed = Closed after { $left }, open again from { $back }
life-closed-right = Put the day right
