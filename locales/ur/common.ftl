### ہر اسکرین کے الفاظ

app-name = بہی

## بٹن

save = محفوظ کریں
back = واپس
next = آگے
cancel = رہنے دیں
close = بند کریں
done = ٹھیک ہے
search = تلاش کریں
yes = ہاں
no = نہیں
try-again = دوبارہ کوشش کریں
more = مزید کام

## بھرنے کی جگہیں

optional = چاہیں تو
choose = چنیں…
one-less = ایک کم
one-more = ایک زیادہ
number-not-read = براہِ کرم ہندسوں میں لکھیں، جیسے 12
amount-not-read = براہِ کرم رقم روپے میں لکھیں، جیسے 250 یا 250.50
amount-much-larger = یہ ہر بار کی رقم { $usual } کی دس گنا یا اس سے زیادہ ہے۔ کیا یہ صحیح ہے؟
interest =
    { $lender ->
        [bank] سود
       *[other]
            { INTEREST_WORD() ->
                [charge] سروس چارج
               *[interest] سود
            }
    }

## تاریخ

date-pattern = دن-مہینہ-سال
date-not-read = براہِ کرم دن، مہینہ اور سال لکھیں، جیسے { $example }
date-not-come = یہ دن ابھی آیا نہیں ہے۔ کیا یہ صحیح ہے؟
still-missing = ابھی باقی ہے: { $what }
day-to-come = یہ دن ابھی آیا نہیں ہے: آج کا یا پہلے کا دن چنیں۔
date-open-calendar = کیلنڈر کھولیں
# Begins with a right-to-left mark: without it the day would turn round inside another sentence.
date-with-weekday = ‏{ $weekday }، { $date }
date-with-weekday-short = ‏{ $weekday } { $date }
date-with-time = ‏{ $date }، { $time }
month-of-year = { $month } { $year }

weekday-sunday = اتوار
weekday-monday = پیر
weekday-tuesday = منگل
weekday-wednesday = بدھ
weekday-thursday = جمعرات
weekday-friday = جمعہ
weekday-saturday = ہفتہ

weekday-short-sunday = اتوار
weekday-short-monday = پیر
weekday-short-tuesday = منگل
weekday-short-wednesday = بدھ
weekday-short-thursday = جمعرات
weekday-short-friday = جمعہ
weekday-short-saturday = ہفتہ

month-january = جنوری
month-february = فروری
month-march = مارچ
month-april = اپریل
month-may = مئی
month-june = جون
month-july = جولائی
month-august = اگست
month-september = ستمبر
month-october = اکتوبر
month-november = نومبر
month-december = دسمبر

## ریکارڈ کہاں ہے

state-device = ٹیبلٹ میں محفوظ
state-centre = مرکز پہنچ گیا
state-parked = ابھی شمار میں نہیں

## What was begun

begun-look = جو شروع کیا تھا، وہ دیکھیں
draft-take-mine = جو یہاں لکھا ہے، وہی رکھیں
draft-take-newer = نیا والا دکھائیں
draft-leave = یہ صفحہ چھوڑیں
draft-stays = آپ کا لکھا اس ٹیبلٹ میں رہے گا، جب تک آپ اسے ہٹا نہ دیں۔

## Who did something, where her name is not known here

doer-books = ایک بک کیپر
doer-enterprises = کاروبار کی ایک سی آر پی
doer-office = دفتر

## پِن ڈالنا

pin-erase = آخری ہندسہ مٹائیں
pin-entered = { $length } میں سے { $count } ہندسے

## فہرست، مرحلے، پیغام

rows-shown = { $all } میں سے { $shown } دکھائے گئے ہیں
step-of = { $count } میں سے قدم { $number }
steps = قدم
messages = پیغام
please-wait = ذرا ٹھہریے…
form-resumed = یہ آپ نے پہلے شروع کیا تھا۔ جو لکھا تھا، وہ یہاں ہے۔
form-anew = نئے سرے سے بھریں

## کچھ ٹھیک نہ ہو تو

problem-unknown = یہ کام نہیں ہو سکا۔ اپنی سپروائزر کو یہ لفظ بتائیں: { $code }
error-no-answer = ایپ جواب نہیں دے رہی۔
    .todo = اسے بند کر کے دوبارہ کھولیں۔

not-found-title = یہ صفحہ نہیں ملا
not-found-text = شاید یہ کہیں اور چلا گیا ہے۔ پہلے صفحے سے پھر شروع کریں۔
not-found-home = پہلے صفحے پر جائیں

## پہلا صفحہ

start-title = اپنی زبان چنیں
start-kept = اب سے بہی آپ سے اردو میں بات کرے گی۔
