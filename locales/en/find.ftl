### Search from anywhere.

# In the bar, beside the sign for searching.
find-open = Search groups, women, villages
find-title = Search
find-label = What are you looking for?
find-hint = A name in any script, the husband’s or father’s name, a village, or a code.
find-groups = Groups ({ $count })
find-members = Members ({ $count })
find-enterprises = Enterprises ({ $count })
find-villages = Villages ({ $count })
# On something that is no longer active.
find-inactive = not active
find-nothing = Nothing found for “{ $text }”
find-nothing-text = Try a part of the name, or another spelling. Only what is on this device is searched.
find-more = Only the first { $count } are shown. Write more of the name to see others.
