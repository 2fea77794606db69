### Kashmiri, prepared: only words that are sure. The rest falls back: see ../README.md.

yes = آ
no = نَہ
back = واپَس

# Days and months are as the Unicode consortium keeps them (CLDR).
weekday-sunday = اَتھوار
weekday-monday = ژٔندرٕروار
weekday-tuesday = بۆموار
weekday-wednesday = بودوار
weekday-thursday = برؠسوار
weekday-friday = جُمہ
weekday-saturday = بٹوار

month-january = جنؤری
month-february = فرؤری
month-march = مارٕچ
month-april = اپریل
month-may = مئی
month-june = جوٗن
month-july = جوٗلایی
month-august = اگست
month-september = ستمبر
month-october = اکتوٗبر
month-november = نومبر
month-december = دسمبر
