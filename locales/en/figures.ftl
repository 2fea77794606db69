### Figures of an area or federation, reckoned by the centre.

figures-title = Figures
figures-open-text = Groups, savings, loans and what is late, reckoned by the centre
figures-up = One level up
figures-as-of = As of { $day }.
figures-kept = The centre cannot be reached: this is what it said as of { $day }.
figures-waiting =
    { $count ->
        [one] One group is still being reckoned.
       *[other] { $count } groups are still being reckoned.
    }
figures-groups = Groups
figures-part = Federation or group
figures-parts = By federation and group, most late first
figures-nowhere = Not known where
figures-none = No group in this month
figures-none-text = As soon as groups have sent their meetings, they are added up here.
figures-npa-below = More than 90 days late: { $percent } of the money with the women. That is below 1 %.
figures-npa-above = More than 90 days late: { $percent } of the money with the women. That is 1 % or more.
figures-banks = What the groups owe to banks
figures-banks-accounts = How many accounts
figures-banks-owed = Owed
figures-banks-late = Late or above the limit
figures-banks-npa = Counted as bad (NPA)
figures-banks-npa-part = NPA of what is owed
