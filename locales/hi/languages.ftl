### Languages that are prepared but not finished.

languages-more = और भाषाएँ
languages-more-text = अभी पूरी नहीं हैं। जो अनुवाद नहीं हुआ वह साथ लिखी भाषा में दिखेगा।
language-ks = कश्मीरी
language-doi = डोगरी
language-bo = लद्दाखी (भोटी)
language-en = अंग्रेज़ी
language-ur = उर्दू
language-hi = हिन्दी
# $percent such as "6 %"; $rest is the name of a language.
languages-part = { $percent } अनुवाद हुआ, बाकी { $rest } में
