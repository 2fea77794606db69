### Languages that are prepared but not finished.

languages-more = Other languages
languages-more-text = Not finished yet. What is not translated is shown in the language named beside it.
language-ks = Kashmiri
language-doi = Dogri
language-bo = Ladakhi (Bhoti)
language-en = English
language-ur = Urdu
language-hi = Hindi
# $percent such as "6 %"; $rest is the name of a language.
languages-part = { $percent } translated, the rest in { $rest }
