### گروپ: فہرست، صفحہ، بھرنے کے صفحے

groups-title = گروپ
groups-count =
    { $count ->
        [one] ایک گروپ
       *[other] { $count } گروپ
    }
groups-count-mixed = { $count } گروپ اور تنظیمیں
groups-search = نام، گاؤں یا کوڈ
groups-village = گاؤں
groups-every-village = سب گاؤں
groups-inactive = بند گروپ بھی دکھائیں
groups-none-found = کوئی گروپ نہیں ملا
groups-more = اور دکھائیں

## طرح طرح کے گروپ، میٹنگ کب، بچت، کوڈ

kind-women = خواتین کا گروپ
kind-disabled = معذور افراد کا گروپ
kind-elders = بزرگوں کا گروپ
kind-transgender = ٹرانس جینڈر گروپ
kind-weekly = ہر ہفتے
kind-fortnightly = ہر دو ہفتے
kind-monthly = ہر مہینے
kind-compulsory = لازمی بچت
kind-voluntary = اختیاری بچت
kind-special = خاص بچت
kind-code-lgd = LGD کوڈ
kind-code-nrlm = NRLM کوڈ
kind-code-lokos = LokOS کوڈ
kind-code-state = ریاست کا کوڈ
kind-code-census2001 = مردم شماری 2001 کوڈ
kind-code-census2011 = مردم شماری 2011 کوڈ

## گروپ میں عہدے

role-member = ممبر
role-president = صدر
role-secretary = سیکریٹری
role-treasurer = خزانچی

## گروپ کا صفحہ

group-add = گروپ شامل کریں
group-inactive = بند
group-begun = میٹنگ ادھوری
group-due = { $date } سے باقی
group-unsent =
    { $count ->
        [one] ایک ریکارڈ صرف یہاں
       *[other] { $count } ریکارڈ صرف یہاں
    }
group-saved = بچت
group-members =
    { MEMBERS() ->
        [groups] گروپ
        [organisations] ولیج آرگنائزیشنیں
       *[women] ممبر
    }
# Below their number.
group-members-count =
    { MEMBERS() ->
        [groups] گروپ
        [organisations]
            { $count ->
                [one] ولیج آرگنائزیشن
               *[other] ولیج آرگنائزیشنیں
            }
       *[women] ممبر
    }
group-meetings = میٹنگیں
group-money = رقم
group-about = معلومات
group-start = میٹنگ شروع کریں
group-go-on = ادھوری میٹنگ آگے بڑھائیں
group-next = اگلی میٹنگ: { $day }
group-due-today = آج میٹنگ ہونی ہے
group-due-since = میٹنگ { $day } سے باقی ہے
group-ended =
    { MEMBERS() ->
        [women] یہ گروپ اب بند ہے۔ وجہ: { $reason }
       *[groups] یہ تنظیم اب بند ہے۔ وجہ: { $reason }
    }
group-size-too-few =
    { $members ->
        [1] گروپ میں ایک ہی ممبر ہیں، یہ بہت کم ہے۔ پھر بھی کام چل سکتا ہے۔
       *[other] گروپ میں { $members } ممبر ہیں، یہ بہت کم ہے۔ پھر بھی کام چل سکتا ہے۔
    }
group-size-few = گروپ میں { $members } ممبر ہیں، عام طور سے تھوڑے کم۔
group-size-many = گروپ میں { $members } ممبر ہیں، عام طور سے زیادہ۔ شاید دو گروپ آسان رہیں۔
group-no-members =
    { MEMBERS() ->
        [groups] اس میں ابھی کوئی گروپ نہیں ہے
        [organisations] اس میں ابھی کوئی ولیج آرگنائزیشن نہیں ہے
       *[women] اس گروپ میں ابھی کوئی نہیں ہے
    }
group-no-members-text =
    { MEMBERS() ->
        [groups] جو گروپ جڑے انہیں شامل کریں۔ ہر گروپ کی بہی اپنی رہتی ہے۔
        [organisations] جو ولیج آرگنائزیشنیں جڑیں انہیں شامل کریں۔ ہر ایک کی بہی اپنی رہتی ہے۔
       *[women] ایک ایک کر کے ممبر شامل کریں۔ پھر پہلی میٹنگ ہو سکتی ہے۔
    }
group-show-left =
    { MEMBERS() ->
        [women] جو چھوڑ گئیں وہ بھی دکھائیں ({ $count })
        [organisations] جو الگ ہوئیں وہ بھی دکھائیں ({ $count })
       *[groups] جو الگ ہوئے وہ بھی دکھائیں ({ $count })
    }
group-hide-left =
    { MEMBERS() ->
        [women] جو چھوڑ گئیں انہیں نہ دکھائیں ({ $count })
        [organisations] جو الگ ہوئیں انہیں نہ دکھائیں ({ $count })
       *[groups] جو الگ ہوئے انہیں نہ دکھائیں ({ $count })
    }
group-meeting-text =
    { MEMBERS() ->
        [women] { $members } میں سے { $there } آئیں
        [organisations] { $members } میں سے { $there } آئیں
       *[groups] { $members } میں سے { $there } آئے
    }
group-no-meetings = ابھی کوئی میٹنگ نہیں ہوئی
group-not-held = جو میٹنگیں نہیں ہوئیں
group-miss = جو میٹنگ نہیں ہوئی، وہ لکھیں
group-miss-text =
    { MEMBERS() ->
        [women] جو میٹنگ ہونی تھی وہ نہ ہوئی ہو تو وجہ لکھیں۔ تب بہی سچ بتائے گی کہ گروپ کتنا باقاعدہ ہے۔
       *[groups] جو میٹنگ ہونی تھی وہ نہ ہوئی ہو تو وجہ لکھیں۔ تب بہی سچ بتائے گی کہ تنظیم کتنی باقاعدہ ہے۔
    }
group-miss-begun = ایک میٹنگ ادھوری ہے۔ اس کا دن یہاں نہ لکھیں۔
group-miss-day = کس دن ہونی تھی؟
group-miss-why = کیوں نہیں ہوئی؟
group-missed-saved = لکھ لیا: یہ میٹنگ نہیں ہوئی۔ اس ٹیبلٹ میں محفوظ۔
reason-snow = برف یا بارش
reason-harvest = فصل کا کام
reason-mourning = گاؤں میں غمی
reason-few =
    { MEMBERS() ->
        [women] بہت کم ممبر آئیں
        [organisations] بہت کم ولیج آرگنائزیشنیں آئیں
       *[groups] بہت کم گروپ آئے
    }
group-head = کھاتہ
group-amount = رقم
state-reversed = واپس لیا گیا
state-replaced = دوسرا چنا گیا
state-aside = گنا نہیں جاتا

## گروپ کی معلومات بھرنا

group-who = گروپ
group-name =
    { MEMBERS() ->
        [women] گروپ کا نام
       *[groups] تنظیم کا نام
    }
group-kind =
    { MEMBERS() ->
        [women] کیسا گروپ؟
       *[groups] کیسی تنظیم؟
    }
group-formed =
    { MEMBERS() ->
        [women] کب بنا؟
       *[groups] کب بنی؟
    }
group-bank-title = بینک کھاتہ
group-bank = بینک اور شاخ
group-bank-hint = جیسے پاس بک میں لکھا ہے۔
group-ifsc = IFSC
group-account = کھاتہ نمبر
group-lokos = LokOS کوڈ
code-give = کوڈ شامل کریں
code-text = { $name } کو بعد میں ملا کوڈ۔ کاغذ پر جیسا لکھا ہے، ٹھیک ویسا ہی لکھیں۔
code-whose = کس کا کوڈ؟
code-value = کوڈ
code-given = کوڈ لکھا گیا۔ اس ٹیبلٹ میں محفوظ۔
group-no-village = اس ٹیبلٹ میں ابھی کوئی گاؤں نہیں ہے۔ مرکز سے آئے گا، یا سپروائزر شامل کریں گی۔
group-add-now = گروپ شامل کریں
group-added = گروپ شامل ہو گیا۔ اس ٹیبلٹ میں محفوظ۔
group-edit = معلومات بدلیں
group-saved-now = ٹیبلٹ میں محفوظ۔
group-likely =
    { $count ->
        [one] کہیں یہ وہی تو نہیں؟
       *[other] کہیں یہ ان میں سے تو نہیں؟
    }
group-likely-text =
    { $count ->
        [one] یہ گروپ ملتا جلتا ہے۔ آپ کا یہی ہو تو اسے کھولیں؛ تب کچھ دو بار نہیں لکھا جائے گا۔
       *[other] یہ گروپ ملتے جلتے ہیں۔ آپ کا گروپ ان میں ہو تو اسے کھولیں؛ تب کچھ دو بار نہیں لکھا جائے گا۔
    }
group-likely-other = یہ الگ گروپ ہے: شامل کریں
group-made = کس نے شامل کیا
group-made-text = ‏{ $name }، { $moment }
group-end =
    { MEMBERS() ->
        [women] گروپ بند کریں
       *[groups] تنظیم بند کریں
    }
group-end-text = کچھ مٹے گا نہیں۔ بہی پڑھی جا سکے گی، مگر نئی میٹنگ نہیں لکھی جا سکے گی۔
group-last-day = اس کا آخری دن
group-end-why =
    { MEMBERS() ->
        [women] گروپ کیوں بند ہو رہا ہے؟
       *[groups] تنظیم کیوں بند ہو رہی ہے؟
    }
group-end-now =
    { MEMBERS() ->
        [women] گروپ بند کریں
       *[groups] تنظیم بند کریں
    }
group-ended-saved =
    { MEMBERS() ->
        [women] گروپ اب بند ہے۔ اس ٹیبلٹ میں محفوظ۔
       *[groups] تنظیم اب بند ہے۔ اس ٹیبلٹ میں محفوظ۔
    }
group-reopen =
    { MEMBERS() ->
        [groups] تنظیم پھر کھولیں
       *[women] گروپ پھر کھولیں
    }
group-reopen-text = اس دن سے میٹنگیں پھر لکھی جا سکیں گی۔ بند رہتے ہوئے کچھ مٹا نہیں ہے۔
group-reopened-saved =
    { MEMBERS() ->
        [groups] تنظیم پھر چل رہی ہے۔ اس ٹیبلٹ میں محفوظ۔
       *[women] گروپ پھر چل رہا ہے۔ اس ٹیبلٹ میں محفوظ۔
    }

## گروپ نے کیا طے کیا

group-terms =
    { MEMBERS() ->
        [women] گروپ نے کیا طے کیا
       *[groups] تنظیم نے کیا طے کیا
    }
terms-title = نئی بات طے ہوئی: لکھیں
terms-text =
    { MEMBERS() ->
        [women] جیسا گروپ نے میٹنگ میں طے کیا۔ پہلے جو طے تھا وہ بہی میں رہے گا۔
       *[groups] جیسا تنظیم نے میٹنگ میں طے کیا۔ پہلے جو طے تھا وہ بہی میں رہے گا۔
    }
terms-first-text =
    { MEMBERS() ->
        [women] جیسا گروپ نے میٹنگ میں طے کیا۔
       *[groups] جیسا تنظیم نے میٹنگ میں طے کیا۔
    }
terms-saved = جو نیا طے ہوا، لکھ لیا۔ اس ٹیبلٹ میں محفوظ۔
terms-frequency = میٹنگ کتنے دن بعد؟
terms-weekday = کس دن؟
terms-day-of-month = مہینے کی کس تاریخ کو؟
terms-from = کس دن سے؟
terms-savings = ہر میٹنگ کی بچت
terms-amount = طے کی ہوئی رقم
terms-amount-free = ہر کوئی اپنی مرضی سے دے تو خالی چھوڑیں۔
terms-compulsory-hint = سب کے لیے ایک جیسی۔
terms-voluntary-hint = جتنا جو دے سکے۔
terms-special-hint = کسی ایک کام کے لیے، جیسے اناج یا علاج۔
terms-free = اپنی مرضی سے
terms-fines = جرمانہ
terms-fine-late = دیر سے آنے پر
terms-fine-absent = بغیر بتائے نہ آنے پر
terms-lending = قرض دینے کے اصول
terms-lends =
    { MEMBERS() ->
        [women] گروپ نے طے کیا ہے کہ قرض کیسے دیا جائے
       *[groups] تنظیم نے طے کیا ہے کہ قرض کیسے دیا جائے
    }
terms-lends-hint = ہر نیا قرض انہی شرطوں سے شروع ہوگا؛ کسی ایک قرض کی شرطیں الگ ہو سکتی ہیں۔
terms-interest = { interest } کب دینا ہے؟
kind-period-month = مہینے میں ایک بار
kind-period-fourth-meeting = ہر چوتھی میٹنگ میں
kind-period-meeting = ہر قسط کے ساتھ
terms-broken = یہ وقت پورا نہ ہو تو
terms-broken-hint = جب قرض ان دنوں کے بیچ شروع ہو یا ادا ہو جائے۔
kind-broken-full = پورے وقت کا
kind-broken-nil = کچھ نہیں
kind-broken-by-days = دنوں کے حساب سے
terms-order = دی ہوئی رقم کس ترتیب سے ادا ہوگی؟
terms-order-hint = جو بچے وہ باقی پر جائے گا۔ میٹنگ میں اسے الگ طرح سے بانٹا جا سکتا ہے۔
kind-order-interest = پہلے { interest }، پھر اصل رقم
kind-order-principal = پہلے اصل رقم، پھر { interest }
terms-lending-text =
    { $count ->
        [one] قرض: { $rate }، ایک قسط
       *[other] قرض: { $rate }، { $count } قسطیں
    }
terms-since = { $date } سے
terms-weekly = ہر ہفتے { $day } کو
terms-fortnightly = ہر دوسرے ہفتے { $day } کو
terms-monthly = ہر مہینے { $day } تاریخ کو
terms-fines-text = جرمانہ: دیر سے آنے پر { $late }، بغیر بتائے نہ آنے پر { $absent }
