### گروپ کے فنڈ: کیا مل سکتا ہے، کیا آیا، اور اس کی رقم کتاب میں ہے یا نہیں۔

funds-title = فنڈ
funds-group-text = کیا مل سکتا ہے، کیا آیا
funds-plan =
    { MEMBERS() ->
        [women] گروپ کا مائیکرو کریڈٹ پلان بنا ہے
       *[groups] تنظیم کا مائیکرو کریڈٹ پلان بنا ہے
    }
funds-plan-hint = یہ بہی میں نہیں ہوتا؛ کاغذ کا پلان دیکھیں۔
kind-fund-revolving-fund = ریوالونگ فنڈ
kind-fund-revolving-fund-about = ہمیشہ گروپ کا اپنا۔ لوٹانا نہیں ہے۔
kind-fund-community-investment-fund = کمیونٹی انویسٹمنٹ فنڈ
kind-fund-community-investment-fund-about = تنظیم کے راستے قرض، مائیکرو کریڈٹ پلان کے لیے۔
kind-fund-vulnerability-fund = وی آر ایف
kind-fund-vulnerability-fund-about = ضرورت مند ممبروں کے لیے۔ ولیج آرگنائزیشن کی بہی میں رہتا ہے۔
kind-fund-start-up = اسٹارٹ اپ فنڈ
kind-fund-start-up-about = شروع کے لیے: رجسٹر، صندوقچی، شروع کے خرچ۔
funds-may = مل سکتا ہے
funds-not-yet = ابھی نہیں
funds-elsewhere = یہ فنڈ دوسرے ادارے کو جاتا ہے اور اسی کی بہی میں لکھا جاتا ہے۔
funds-up-to = زیادہ سے زیادہ
funds-norm = { $from } کا قاعدہ: زیادہ سے زیادہ { $most }۔ حساب { $on } تک کا ہے۔
funds-record = رقم آ گئی: لکھیں
funds-record-of = { $fund }: رقم آ گئی
funds-day = کس دن آیا؟
funds-amount = کتنا؟
funds-missing-then = اس دن یہ باقی تھا:
funds-exception = پھر بھی کیوں دیا گیا؟
funds-exception-hint = کس نے، کس خط سے کہا۔
funds-above-hint = یہ قاعدے سے زیادہ ہے۔ کس نے کہا؟
funds-saved = محفوظ ہوا۔ اب اس کی رقم بہی میں لکھیں، اگر ابھی نہیں لکھی ہے۔
funds-came = کیا آیا
funds-none = ابھی کوئی فنڈ نہیں آیا۔
funds-judged = { $from } کے قاعدے سے، زیادہ سے زیادہ { $most }۔
funds-kept = سب شرطیں پوری تھیں۔
funds-by-exception = شرط پوری نہ ہونے پر بھی دیا گیا:
funds-above = قاعدے سے { $amount } ملتا۔
funds-money-there = رقم بہی میں ہے، { $date }۔
funds-money-missing = اس کی رقم بہی میں نہیں ہے۔
funds-write-money = رقم لکھیں
funds-unjudged = رقم بہی میں ہے، مگر کس قاعدے سے آئی یہ نہیں لکھا۔
funds-old = پرانے حساب سے۔

## فنڈ کی رقم کہاں ہے
funds-unsure = یہ قاعدہ اخبار یا ویب سائٹ میں پڑھا گیا ہے، پکا نہیں ہے۔ بلاک دفتر سے پوچھیں۔
funds-in-all = کل آیا
funds-lent =
    { MEMBERS() ->
        [women] { $count ->
            [one] قرض دیا، ایک ممبر کو
           *[other] قرض دیا، { $count } ممبروں کو
        }
       *[groups] { $count ->
            [one] قرض دیا، ایک گروپ کو
           *[other] قرض دیا، { $count } گروپوں کو
        }
    }
funds-back = ان سے واپس آیا
funds-out = ابھی ان کے پاس
funds-lost = ڈوبا مانا
funds-returned = لوٹایا
funds-to-return = ابھی لوٹانا ہے
funds-changed = جوڑا یا چھوڑا گیا
funds-unlent = قرض میں نہیں دیا
funds-reckoned = جو آیا، اس میں سے جو لوٹایا، جو ابھی ان کے پاس ہے اور جو ڈوبا مانا گیا، وہ گھٹائیں: باقی قرض میں نہیں دیا۔
funds-beyond = اس فنڈ میں جتنا ہے، اس سے { $amount } زیادہ قرض دیا ہے۔ اتنی دوسری رقم لگی ہے۔
funds-purse = صندوقچی اور بینک میں کل { $amount } ہے؛ باقی کسی اور کام میں لگا ہے۔
funds-own = یہ کسی لکھے ہوئے قرض کے بغیر آیا، اس لیے اس تنظیم کی اپنی رقم ہے۔
funds-entries = ہر لین دین
funds-what = کیا ہوا
funds-write-returned = لوٹایا ہوا لکھیں
kind-fund-move-came = آیا
kind-fund-move-returned = لوٹایا
kind-fund-move-changed = جوڑا یا چھوڑا گیا
kind-fund-move-lent = قرض دیا
kind-fund-move-back = واپس آیا
kind-fund-move-lost = ڈوبا مانا
