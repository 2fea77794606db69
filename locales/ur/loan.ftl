### گروپ کے قرض: فہرست، ایک قرض، قرض کتنے کا پڑے گا، وصولی۔

## قرض کس کے پیسے سے ہے

kind-source-own =
    { MEMBERS() ->
        [women] گروپ کی اپنی رقم
       *[groups] تنظیم کی اپنی رقم
    }
kind-source-revolving-fund = ریوالونگ فنڈ
kind-source-community-investment-fund = کمیونٹی انویسٹمنٹ فنڈ
kind-source-vulnerability-fund = وی آر ایف
kind-source-federation = تنظیم کا قرض
kind-source-bank-term-loan = بینک قرض
kind-source-cash-credit = بینک کیش کریڈٹ
# Inside the sentence loan-words.
kind-from-own =
    { MEMBERS() ->
        [women] گروپ کی اپنی رقم سے
       *[groups] تنظیم کی اپنی رقم سے
    }
kind-from-revolving-fund = ریوالونگ فنڈ سے
kind-from-community-investment-fund = کمیونٹی انویسٹمنٹ فنڈ سے
kind-from-vulnerability-fund = وی آر ایف سے
kind-from-federation = تنظیم کے قرض سے
kind-from-bank-term-loan = بینک کے قرض سے
kind-from-cash-credit = بینک کے کیش کریڈٹ سے

## قرض لفظوں میں

# “₹ 500 for a cow, from the group’s own money, 2 % a month on what is left, 5 instalments of ₹ 100”.
loan-words = { $loan }، { $source }، { $rate }، { $instalments }
loan-words-for = { $purpose } کے لیے { $amount }
# An old loan, or one that was agreed anew: its instalments are about what was left on a day.
loan-words-left = { $loan }، { $source }۔ { $date } کو { $left } باقی تھے: { $rate }، { $instalments }
# $said is loan-words-left.
loan-words-late = { $said }۔ اس دن { $late } کا وقت نکل چکا تھا۔
# In the place of the instalments, where all that was left was overdue.
loan-no-instalments = آگے کوئی قسط نہیں
loan-rate-month = ⁦{ $rate } %⁩ ماہانہ
loan-rate-year = ⁦{ $rate } %⁩ سالانہ
loan-rate-none = بغیر { interest } کے
# $rate is “2 % a month”. Reckoned on what she still owes.
loan-rate-declining = باقی رقم پر { $rate } { interest }
# Reckoned on the whole loan until the end.
loan-rate-flat = پورے قرض پر { $rate } { interest }
# $every is weekly, fortnightly or monthly.
loan-instalments =
    { $count ->
        [one] { $amount } کی ایک قسط
       *[other] { $amount } کی { $count } { $every ->
            [weekly] ہفتہ وار
            [fortnightly] پندرہ روزہ
           *[monthly] ماہانہ
        } قسطیں
    }
loan-instalments-mostly = { $count } { $every ->
        [weekly] ہفتہ وار
        [fortnightly] پندرہ روزہ
       *[monthly] ماہانہ
    } قسطیں، زیادہ تر { $amount } کی
loan-moratorium = { $instalments }، پہلی { $count } میں صرف { interest }
loan-late-days =
    { $count ->
        [one] 1 دن دیر
       *[other] { $count } دن دیر
    }
loan-late-weeks = { $count } ہفتے دیر
loan-late-months = { $count } مہینے دیر

## گروپ کے قرض

loans-title = قرض
loans-none = ابھی کوئی قرض نہیں
loans-none-text = قرض میٹنگ میں دیا جاتا ہے۔ پھر وہ یہاں دکھائی دیتا ہے، اور یہ بھی کہ کتنا لوٹنا باقی ہے۔
loans-out =
    { MEMBERS() ->
        [groups] ابھی گروپوں کے پاس
        [organisations] ابھی ولیج آرگنائزیشنوں کے پاس
       *[women] ابھی ممبروں کے پاس
    }
loans-overdue = بقایا
loans-due-month = اس مہینے ابھی دینا ہے
# Of every hundred rupees lent, so much is with women who are more than a month late.
loans-par30 =
    { MEMBERS() ->
        [groups] قرض کے ہر ₹ 100 میں سے { $amount } ان گروپوں کے پاس ہے جو ایک مہینے سے زیادہ دیر میں ہیں۔
        [organisations] قرض کے ہر ₹ 100 میں سے { $amount } ان ولیج آرگنائزیشنوں کے پاس ہے جو ایک مہینے سے زیادہ دیر میں ہیں۔
       *[women] قرض کے ہر ₹ 100 میں سے { $amount } ان ممبروں کے پاس ہے جو ایک مہینے سے زیادہ دیر میں ہیں۔
    }
loans-par30-none = ایک مہینے سے زیادہ دیر کسی کی نہیں ہے۔
loans-running =
    { $count ->
        [one] ایک قرض چل رہا ہے
       *[other] { $count } قرض چل رہے ہیں
    }
loans-all-paid = سب قرض لوٹ آئے ہیں۔
loans-show-closed = لوٹائے ہوئے { $count } دکھائیں
loans-hide-closed = لوٹائے ہوئے { $count } چھپائیں
loans-picture = کس پر کتنا باقی
loans-picture-text = پوری پٹی وہ ہے جو دیا گیا تھا، بھری پٹی وہ جو ابھی باقی ہے۔
loans-picture-given = دیا گیا تھا
loans-overdue-aside = { $amount } بقایا
loans-group-text = کس پر کتنا باقی، اور کیا دینا ہے
loan-next = { $date } تک کل { $amount } دینے ہیں
loan-paid-back = { $amount } لوٹ آئے
loan-due-today = آج { $amount } دینے ہیں
loan-due-until = { $date } تک { $amount } دینا ہے
loan-closed = لوٹ آیا

## ایک قرض

loan-title = قرض
loan-of = { $group } · { $date } کو دیا
loan-left = باقی
loan-given = دیا
loan-principal = اصل رقم
loan-in-all = کل
# At the head of a column: what a borrower pays besides the principal.
loan-interest-title =
    { $lender ->
        [bank] سود
       *[other] { interest }
    }
loan-progress = { $given } میں سے { $back } لوٹ آئے۔
loan-due-now = ابھی دینا ہے
# $date is the day of the next instalment.
loan-next-on = { $date } تک کل دینا
loan-interest-paid = { interest } میں دیا
loan-too-much = { interest } میں { $amount } زیادہ دیے گئے: قرض پہلے ہی پورا لوٹ آیا، اتنا دینا نہیں تھا۔ یہ رقم انہیں واپس دینی ہے۔
loan-repaid-too-much = جتنا قرض دیا تھا اس سے { $amount } زیادہ لوٹایا لکھا ہے۔ اگر ممبر نے سچ میں دیا تھا تو اگلی میٹنگ میں لوٹا دیں۔ اگر ایک ہی قسط دو بار لکھی گئی، تو دونوں میں سے ایک میٹنگ واپس لیں اور اسے اس کے بغیر پھر لکھیں۔
loan-given-up-paid = اگر ممبر اب بھی کچھ دیتی ہیں تو پہلے منظوری دینے والے ”ڈوبا مانا“ کو بہی کے صفحے پر اس کے مہینے میں واپس لیں۔ پھر میٹنگ میں وہ رقم لکھی جاتی ہے، اور باقی دوبارہ ڈوبا مانا جاتا ہے۔
loan-give-back = میٹنگ میں لوٹائیں
loan-too-much-tag = { $amount } واپس دینے ہیں
loan-page = قرض کا صفحہ
loan-schedule = جیسا طے ہوا
loan-schedule-text = قرض دیتے وقت یہ قسطیں طے ہوئی تھیں۔
loan-schedule-anew = { $date } کو باقی { $left } کے لیے نئے سرے سے طے ہوا: { $rate }۔
# $is_late is “some” where a part of it was overdue.
loan-schedule-brought =
    { $is_late ->
        [none] یہ قسطیں ان { $left } کی ہیں جو { $date } کو، یہ بہی شروع ہوتے وقت، باقی تھے۔
       *[some] { $date } کو، یہ بہی شروع ہوتے وقت، { $left } باقی تھے؛ ان میں سے { $late } بقایا تھے۔ یہ قسطیں بچے ہوئے پیسے کی ہیں۔
    }
loan-schedule-before = پہلے یہ طے تھا
loan-change = بدلیں
loan-waits = جب تک کوئی اور منظور نہ کرے، یہ رکا ہے:
loan-to-woman =
    { MEMBERS() ->
        [groups] گروپ کا صفحہ
        [organisations] ولیج آرگنائزیشن کا صفحہ
       *[women] ممبر کا صفحہ
    }
loan-pay-in-meeting = میٹنگ میں قسط لکھیں
ledger-date = دن
ledger-due = قسط جو دینی تھی
ledger-charged = نیا { interest }
ledger-paid = اصل رقم لوٹی
ledger-interest = { interest } دیا
ledger-given = دیا گیا
ledger-brought = بہی شروع ہوتے وقت باقی
ledger-rescheduled = نئے سرے سے طے
ledger-written-off = { $amount } ڈوبا مانا
ledger-interest-given-up = { interest }: { $amount } ڈوبا مانا
ledger-interest-back = { interest } کے { $amount } لوٹائے
ledger-principal-back = { $amount } لوٹائے
ledger-paid-by = { $name } کے ہاتھ

## قرض کے بارے میں کیا طے ہو سکتا ہے

decide-reschedule = نئی قسطیں طے کریں
decide-reschedule-text = طے کی ہوئی قسط نہیں دی جا رہی: جو باقی ہے اس کی نئی قسطیں بنیں گی۔ کچھ معاف نہیں ہوتا۔
decide-write-off = ڈوبا ہوا مانیں
decide-write-off-text =
    { MEMBERS() ->
        [women] رقم واپس نہیں آئے گی: نقصان گروپ اٹھاتا ہے۔ قرض کا صفحہ بہی میں رہتا ہے۔
       *[groups] رقم واپس نہیں آئے گی: نقصان تنظیم اٹھاتی ہے۔ قرض کا صفحہ بہی میں رہتا ہے۔
    }
decide-move = قسط کا دن بدلیں
decide-move-text =
    { MEMBERS() ->
        [women] قسط کے دن میٹنگ نہیں ہوئی، اور گروپ نے طے کیا کہ قسط بعد میں دینی ہے۔
       *[groups] قسط کے دن میٹنگ نہیں ہوئی، اور تنظیم نے طے کیا کہ قسط بعد میں دینی ہے۔
    }
decide-agreement = یہ تبھی گنا جائے گا جب کوئی اور اسے منظور کرے: ولیج آرگنائزیشن، کلسٹر لیول فیڈریشن یا بلاک۔ تب تک سب جیسا ہے ویسا رہتا ہے۔
decide-first-due = پہلی قسط کب؟
decide-principal = ڈوبی ہوئی اصل رقم
decide-interest = ڈوبا ہوا باقی { interest }
decide-from = کس دن کی قسط؟
decide-to = اب کس دن دینی ہے؟
decide-day = کس میٹنگ میں طے ہوا؟
decide-resolution =
    { MEMBERS() ->
        [women] گروپ نے کیا طے کیا؟
       *[groups] تنظیم نے کیا طے کیا؟
    }
decide-resolution-hint = جیسا کارروائی میں لکھا ہے، قرارداد کے نمبر کے ساتھ۔
decide-propose = منظوری کے لیے بھیجیں
decide-now = درج کریں
decide-waits = محفوظ ہو گیا۔ جب تک کوئی اور منظور نہ کرے، رکا ہے۔
decide-done = قسط کا دن بدل گیا۔
decided-rescheduled = { $date } سے { $count } نئی قسطیں، { $rate }۔
decided-written-off = قرض کے { $principal } اور { interest } کے { $interest } ڈوبے مانے گئے۔
decided-due-moved = { $from } کی جگہ اب { $to } کو دینی ہے۔

## قرض کتنے کا پڑے گا

plan-title = قرض کتنے کا پڑے گا؟
plan-open = قرض کا حساب لگائیں
plan-text = طے کرنے سے پہلے ساتھ بیٹھ کر دیکھیں۔ یہاں کچھ محفوظ نہیں ہوتا۔
plan-amount = کتنا؟
plan-instalments = کتنی قسطوں میں؟
plan-rate = { interest } کی شرح
plan-rate-hint =
    { MEMBERS() ->
        [women] جیسا گروپ نے طے کیا۔
       *[groups] جیسا تنظیم نے طے کیا۔
    }
plan-rate-unit = فیصد ماہانہ
plan-moratorium = صرف { interest } کی قسطیں
plan-moratorium-hint = شروع میں، جب اصل رقم واپس نہیں کرنی۔
plan-instalment = ایک قسط کی اصل رقم
plan-instalment-hint = { interest } کے بغیر۔ خالی چھوڑیں تو قرض برابر قسطوں میں بٹے گا۔
plan-method = { interest } کس پر لگے؟
plan-method-declining = جو باقی ہے
plan-method-flat = پورا قرض
plan-method-flat-hint = باقی پر گننے سے یہ لگ بھگ دگنا مہنگا ہے۔
plan-cost = اتنے کا پڑے گا
plan-empty = رقم لکھیں۔
plan-lend = میٹنگ میں جائیں
plan-first = ہر قسط
plan-most = سب سے بڑی قسط
plan-interest = کل { interest }
plan-whole = کل دینا ہوگا
# $rate is “2 % a month interest on what is left”.
plan-words = { $rate } سے قرض کے علاوہ { $interest } دینے ہوں گے۔
plan-schedule = سب قسطیں
plan-schedule-short = قسطیں
schedule-due = کب دینا ہے
schedule-nth = { $nth }۔ { $date } کو
schedule-whole = کل

## بہت سے گروپوں کی مانگ، وصولی اور باقی

collections-title = وصولی
collections-short = ہر گروپ میں کتنا دینا تھا، کتنا آیا، کتنا بقایا
collections-demand = دینا تھا
collections-collected = آیا
collections-recovery = جو دینا تھا اس میں سے آیا
collections-outstanding = ممبروں کے پاس
collections-overdue = بقایا اصل رقم
collections-loans = کتنے قرض
collections-opening = پہلے کا بقایا
collections-balance = آنا باقی
collections-demand-month = اس مہینے دینا تھا
collections-given-up = منہا: اب نہیں مانگا
collections-from-advance = منہا: پہلے دی ہوئی پیشگی
collections-advance = پیشگی یا زیادہ دی ہوئی، لوٹائی ہوئی نکال کر
collections-money = کل آئی ہوئی رقم
collections-risk-parts = کس کی کتنی دیر
collections-risk-by-source = کس کی رقم میں کتنی دیر
collections-running = یہ مہینہ ابھی چل رہا ہے۔ مہینے کے آخر تک جو دینا ہے وہ بھی گنا گیا ہے؛ اس میں ابھی دیر نہیں ہے۔
collections-by-group =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن کے حساب سے، سب سے زیادہ بقایا پہلے
       *[groups] گروپ کے حساب سے، سب سے زیادہ بقایا پہلے
    }
collections-by-source = رقم کس کی ہے، اس کے حساب سے
collections-group =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن
       *[groups] گروپ
    }
collections-source = کس کی رقم
collections-par = { $days } دن سے زیادہ دیر
collections-par-text = دی ہوئی رقم کا وہ حصہ جو اتنے دن دیر والی ممبروں کے پاس ہے۔
collections-month = مہینے کا حساب
collections-none = اس مہینے کوئی قرض نہیں
collections-none-text = جب گروپ قرض دیتے ہیں تو جو دینا تھا اور جو آیا، یہاں نظر آتا ہے۔
