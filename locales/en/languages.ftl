### Languages that are prepared but not finished.

languages-more = Other languages
languages-more-text = Not finished yet. What is not translated is shown in the language named beside it.
language-ks = Kashmiri
language-doi = Dogri
language-bo = Ladakhi (Bhoti)
# $percent such as "6 %"; $rest is a language in its own script.
languages-part = { $percent } translated, the rest in { $rest }
