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
kind-fund-start-up-about = شروع کے لیے: رجسٹر، صندوقچی، پہلے خرچ۔
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
