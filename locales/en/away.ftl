### A member who left for a time: on her page.

# $left is her last day before it, $back the first day after it.
member-away = Was away: left on { $left }, came back on { $back }.
