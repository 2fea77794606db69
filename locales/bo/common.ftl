### Ladakhi (Bhoti), prepared: only words that are sure. The rest falls back: see ../README.md.


# Days and months are as the Unicode consortium keeps them (CLDR).
weekday-sunday = གཟའ་ཉི་མ།
weekday-monday = གཟའ་ཟླ་བ།
weekday-tuesday = གཟའ་མིག་དམར།
weekday-wednesday = གཟའ་ལྷག་པ།
weekday-thursday = གཟའ་ཕུར་བུ།
weekday-friday = གཟའ་པ་སངས།
weekday-saturday = གཟའ་སྤེན་པ།

month-january = ཟླ་བ་དང་པོ
month-february = ཟླ་བ་གཉིས་པ
month-march = ཟླ་བ་གསུམ་པ
month-april = ཟླ་བ་བཞི་པ
month-may = ཟླ་བ་ལྔ་པ
month-june = ཟླ་བ་དྲུག་པ
month-july = ཟླ་བ་བདུན་པ
month-august = ཟླ་བ་བརྒྱད་པ
month-september = ཟླ་བ་དགུ་པ
month-october = ཟླ་བ་བཅུ་པ
month-november = ཟླ་བ་བཅུ་གཅིག་པ
month-december = ཟླ་བ་བཅུ་གཉིས་པ
