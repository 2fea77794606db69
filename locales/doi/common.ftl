### Dogri, prepared: only words that are sure. The rest falls back: see ../README.md.

app-name = बही

yes = हां
no = नेईं
cancel = रद्द करो
close = बंद करो
back = वापस

# Days and months are as the Unicode consortium keeps them (CLDR).
weekday-sunday = ऐतबार
weekday-monday = सोमबार
weekday-tuesday = मंगलबार
weekday-wednesday = बुधबार
weekday-thursday = बीरबार
weekday-friday = शुक्रबार
weekday-saturday = शनिबार

month-january = जनवरी
month-february = फरवरी
month-march = मार्च
month-april = अप्रैल
month-may = मेई
month-june = जून
month-july = जुलाई
month-august = अगस्त
month-september = सितंबर
month-october = अक्तूबर
month-november = नवंबर
month-december = दिसंबर
