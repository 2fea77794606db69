### Languages that are prepared but not finished.

languages-more = اور زبانیں
languages-more-text = ابھی پوری نہیں ہیں۔ جس کا ترجمہ نہیں ہوا وہ ساتھ لکھی زبان میں نظر آئے گا۔
language-ks = کشمیری
language-doi = ڈوگری
language-bo = لداخی (بھوٹی)
language-en = انگریزی
language-ur = اردو
language-hi = ہندی
# $percent such as "6 %"; $rest is the name of a language.
languages-part = { $percent } ترجمہ ہوا، باقی { $rest } میں
