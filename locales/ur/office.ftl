### بلاک دفتر میں سپروائزر کی اسکرینیں

office-title = بلاک دفتر
office-month = مہینہ
office-month-before = پچھلا مہینہ
office-month-after = اگلا مہینہ
office-month-last = اگلا مہینہ ابھی آیا نہیں
office-block = بلاک
office-more = اور دکھائیں
office-more-money = گروپوں کی رقم
office-more-people = لوگ اور گاؤں
office-needed = یہ ضروری ہے۔

## بلاک ایک نظر میں

office-saved = بچت
office-meetings = میٹنگیں
office-attendance = حاضری
office-visits = دورے
office-groups = گروپ
office-members = ممبر
office-enterprises = کاروبار
office-held = انہی گروپوں کی گنتی ہے جن کی بہی اس ٹیبلٹ میں ہے۔
office-village = گاؤں
office-villages = گاؤں کے حساب سے
office-in-all = کل
office-no-villages = ابھی کوئی گاؤں نہیں
office-no-villages-text = گاؤں شامل کریں، یا مرکز سے آپ کے بلاک کے گاؤں آنے تک ٹھہریں۔
office-village-add = گاؤں شامل کریں
office-village-name = گاؤں کا نام
office-panchayat = پنچایت
office-village-added = { $name } شامل ہو گیا۔ اس ٹیبلٹ میں محفوظ۔

## کیا آیا

office-arrivals = کیا کیا آیا
office-arrivals-short = گاؤں سے آئی ہوئی میٹنگیں، دورے اور تبدیلیاں
office-arrivals-none = ابھی کچھ نہیں آیا
office-arrivals-none-text = گاؤں کے ٹیبلٹ کو نیٹ ورک ملتے ہی اس کا لکھا ہوا یہاں نظر آئے گا۔
office-today = آج
office-arrived-meeting = میٹنگ
office-arrived-reversal = واپس لیا گیا
office-arrived-visit = دورہ
office-arrived-group = نئی بہی
# $members is what the members of the book are: women, groups or organisations.
office-arrived-member =
    { $members ->
        [groups] گروپ شامل ہوا
        [organisations] ولیج آرگنائزیشن شامل ہوئی
       *[women] نئی ممبر
    }
office-arrived-enterprise = نیا کاروبار
office-arrived-voucher = بینک کا لین دین
office-arrived-cut-off = پرانا حساب
office-arrived-resolution = ممبروں کے بارے میں قرارداد
office-arrived-loan-decision = قرض کے بارے میں قرارداد
office-arrived-approval = منظور یا واپس بھیجا
office-arrived-not-held = میٹنگ نہیں
office-arrived-borrowing = کھاتہ یا باہر کا قرض
office-arrived-grade = گریڈ
office-arrived-fund = فنڈ آیا
office-arrived-left = اب ممبر نہیں
office-arrived-ended = بند ہوا
office-arrived-back = پھر سے شامل
office-arrived-terms = نئی بات طے ہوئی
office-arrived-office = عہدہ دیا گیا
office-arrived-federation-joined = تنظیم سے جڑا
office-arrived-federation-left = تنظیم سے الگ ہوا
office-arrived-verdict = فیصلہ ہوا
office-arrived-other = معلومات بدلی یا جوڑی گئیں

## فیصلے: ایک ہی بات دو بار لکھی گئی

office-reviews = فیصلے
office-reviews-short = ایک ہی بات دو بار لکھی، یا دو نے بدلی
office-reviews-count = { $count } باقی
office-reviews-text = یہ سب آپ کے فیصلے کے لیے رکے ہیں۔ فیصلے تک یہ گنے نہیں جاتے۔ کچھ بھی مٹتا نہیں ہے۔
office-reviews-none = کوئی فیصلہ باقی نہیں
office-reviews-none-text = جب ایک ہی بات دو بار لکھی جائے تو دونوں یہاں ساتھ ساتھ نظر آئیں گی۔
office-compared = کیا لکھا ہے
office-side-posted = یہ گنا جاتا ہے
office-side-parked = یہ رکا ہے
office-open-record = ریکارڈ کھولیں
office-differs = فرق ہے
office-all-lines = سب سطریں دکھائیں
office-verdict = صحیح کیا ہے؟
office-own-counts = جو گنا جاتا ہے وہ آپ نے لکھا تھا۔ وہ رہے یا نہیں، یہ کوئی اور طے کرے گا؛ آپ صرف دوسرے کو اس کی جگہ دے سکتی ہیں۔
office-own-waits = جو فیصلہ رکا ہے وہ آپ کا ہے۔ آپ اسے چھوڑ سکتی ہیں؛ باقی فیصلہ کوئی اور کرے گا۔
office-verdict-keep = جو گنا جاتا ہے وہی رکھیں
office-verdict-keep-means = جو رکا ہے اسے الگ رکھ دیا جائے گا۔
office-verdict-replace = بدل دیں
office-verdict-replace-means = جو رکا ہے اب وہ گنا جائے گا، دوسرا واپس لیا جائے گا۔
office-verdict-both = دونوں ہوئے تھے
office-verdict-both-means = یہ دو الگ باتیں ہیں، دونوں گنی جائیں گی۔
office-verdict-drop = الگ رکھ دیں
office-verdict-drop-means = یہ گنا نہیں جائے گا۔ نظر آتا رہے گا۔
office-verdict-accept = اسے گنیں
office-verdict-accept-means = یہ صحیح ہے اور اب سے گنا جائے گا۔
office-verdict-reason = کیوں؟
office-verdict-reason-hint = ایک جملہ، جسے گاؤں میں کام کرنے والی ساتھی سمجھ سکیں۔
office-decide = فیصلہ کریں
office-decided = فیصلہ ہو گیا۔ اس ٹیبلٹ میں محفوظ، اگلی بار مرکز کو جائے گا۔

office-date = دن
office-fines = جرمانہ
office-received = دوسری رقم آئی
office-paid = دوسری رقم دی
office-deposit = بینک میں جمع
office-withdrawal = بینک سے نکاسی
office-counted = گنا ہوا نقد
office-cash-difference = فرق
office-signatories = کس نے دستخط کیے
office-note = کیا بات ہوئی
office-present = حاضر
office-late = دیر سے
office-absent = غیر حاضر
office-informed = اطلاع دے کر
office-with-fine = جرمانہ { $amount }
office-line-paid = دیے { $amount }
office-line-received = ملے { $amount }
office-sales = فروخت
office-cash = گنا ہوا نقد
office-stock = مال
office-open = کام چل رہا ہے
office-books = حساب پورا لکھا
office-met = کس سے ملے
office-advice = مشورہ
office-next = اگلا دورہ
office-photos = فوٹو

## ریکارڈ کیوں رکا ہے

reason-duplicate = یہی بات پہلے بھی لکھی گئی تھی، مگر کچھ اور۔
reason-conflict = دو لوگوں نے ایک ہی بات بدلی، دونوں کو ایک دوسرے کا پتہ نہیں تھا۔
reason-out-of-area = یہ اس جگہ کا ہے جہاں لکھنے والی کا کام نہیں ہے۔
reason-awaits-approval = جب تک کوئی دوسرا منظور نہ کرے، یہ رکا رہے گا۔
reason-not-allowed = لکھنے والی کے کام میں یہ شامل نہیں ہے۔
reason-unsound = رقموں کا حساب نہیں ملتا۔
reason-target-missing = یہ جس کے بارے میں ہے، وہ گنا نہیں جاتا یا مرکز میں نہیں ہے۔
reason-maker-is-checker = اپنے ہی لکھے پر کوئی خود فیصلہ نہیں کر سکتا۔

## لوگ

office-people = لوگ
office-people-short = کام، نئے لوگ اور ان کے دعوت نامے
office-people-none = ابھی کوئی نہیں
office-people-none-text = پہلے شخص کو شامل کریں۔ انہیں ٹیبلٹ کے لیے دعوت نامہ ملے گا۔
office-person-add = کسی کو شامل کریں
office-person-name = نام
office-person-added = { $name } کو شامل کر دیا گیا۔ نام مرکز میں لکھ دیا گیا۔
office-person-devices = { $count } ٹیبلٹ پر
office-person-no-device = ابھی کسی ٹیبلٹ پر نہیں
office-role = کام
office-person-number = شخص { $number }
role-crp = سی آر پی، بک کیپر
role-mec = کاروبار کی سی آر پی (ایم ای سی)
role-supervisor = سپروائزر
role-auditor = آڈیٹر
role-mission = ضلع یا ریاستی مشن
role-approver = بلاک سے منظوری دینے والی
office-area =
    { $kind ->
        [group] کون سا گروپ؟
        [village] کون سا گاؤں؟
       *[directory] کون سا بلاک؟
    }
office-area-kind = کہاں؟
office-area-group = ایک گروپ
office-area-village = ایک گاؤں
office-area-block = پورا بلاک
office-area-own-book = اس سے صرف اس کی اپنی بہی ملتی ہے۔ اس کے گروپوں کی بہی کے لیے ان کا گاؤں چنیں، یا ہر گروپ الگ سے۔
office-area-elsewhere = کہیں اور
office-assign = کام دیں
office-assign-title = { $name } کیا کیا کر سکتی ہیں؟
office-assign-none = ابھی کوئی کام نہیں
office-assign-more = ایک اور کام
office-assign-add = یہ کام شامل کریں
office-assign-remove = یہ کام ہٹائیں
office-assigned = { $name } کے کام مرکز میں لکھ دیے گئے۔
handover-title = کون سا گروپ کس کے پاس
handover-short = گروپ کسی کو دیں، دیکھیں کس کے پاس کیا ہے
handover-text = گروپ چنیں، پھر چنیں کسے دینا ہے۔
handover-role = کس کام کے لیے؟
handover-all = جو نظر آ رہے ہیں وہ سب
handover-around = (گاؤں یا بلاک کی وجہ سے)
handover-nobody = ابھی کسی کے پاس نہیں
handover-chosen =
    { $count ->
        [one] ایک گروپ چنا گیا
       *[other] { $count } گروپ چنے گئے
    }
handover-give = کسی کو دیں
handover-tick = پہلے وہ گروپ چنیں جو کسی اور کو دینے ہیں۔
handover-whom = { $count ->
    [one] یہ گروپ کسے ملے؟
   *[other] یہ { $count } گروپ کسے ملیں؟
}
handover-person = کسے دینا ہے؟
handover-take =
    { $count ->
        [one] ابھی جن کے پاس ہے ان سے لے لیں
       *[other] ابھی جن کے پاس ہیں ان سے لے لیں
    }
handover-take-hint =
    { $count ->
        [one] جو لکھا جا چکا ہے وہ نہیں بدلتا۔ جن کے پاس پورا گاؤں یا بلاک ہے، انہیں نظر آتا رہے گا۔
       *[other] جو لکھا جا چکا ہے وہ نہیں بدلتا۔ جن کے پاس پورا گاؤں یا بلاک ہے، انہیں نظر آتے رہیں گے۔
    }
handover-now = ابھی دیں
handover-done = { $count ->
    [one] گروپ اب { $name } کے پاس ہے۔ مرکز میں لکھ دیا گیا۔
   *[other] { $count } گروپ اب { $name } کے پاس ہیں۔ مرکز میں لکھ دیا گیا۔
}

## دعوت نامہ

office-invite = دعوت دیں
office-invite-title = { $name } کو دعوت نامہ
office-invite-explain = دعوت نامے سے ایک ٹیبلٹ پر ایپ کھلتی ہے۔ یہ ایک ہی بار چلتا ہے۔
office-invite-how-long = کب تک چلے گا؟
office-invite-day = ایک دن
office-invite-days = تین دن
office-invite-week = ایک ہفتہ
office-invite-make = دعوت نامہ بنائیں
office-invite-text = { $name } کے لیے دعوت نامہ۔ بہی کھولیں، یہ تصویر اسکین کریں یا کوڈ لکھیں۔
office-invite-address = مرکز کا پتہ
office-invite-until = { $moment } تک چلے گا
office-invite-qr = QR کوڈ میں دعوت نامہ
office-invite-copy = کاپی کریں
office-invite-copied = کاپی ہو گیا۔ صرف انہی کو بھیجیں۔
office-invite-not-copied = ٹیبلٹ کاپی نہیں کرنے دے رہا۔ کوڈ لکھ لیں۔
office-invite-print = چھاپیں

## ٹیبلٹ

office-devices = ٹیبلٹ
office-devices-none = ابھی کوئی ٹیبلٹ نہیں
office-devices-none-text = دعوت نامہ استعمال ہوتے ہی ٹیبلٹ یہاں نظر آئے گا۔
office-silence = کس سے کب خبر آئی
office-since = { $days ->
    [0] آج
    [one] کل
   *[other] { $days } دن پہلے
}
office-devices-all = سب { $count } ٹیبلٹ
office-device-number = ٹیبلٹ { $number }
office-asked = مرکز سے پوچھا: { $moment }
office-kept = ابھی مرکز سے بات نہیں ہو پا رہی۔ یہ { $moment } کا ہے۔
office-as-of = { $moment } تک
office-silent = { $days } دن سے خبر نہیں
office-silent-count = { $count } کی لمبے وقت سے خبر نہیں
office-heard = پچھلی خبر { $days ->
    [0] آج
   *[other] { $days } دن پہلے
} ({ $moment })۔
office-received-records = { $count ->
    [0] ابھی کوئی ریکارڈ نہیں آیا۔
    [one] ایک ریکارڈ آیا ہے۔
   *[other] { $count } ریکارڈ آئے ہیں۔
}
office-standing-active = فعال
office-standing-frozen = فی الحال روکا ہوا
office-standing-revoked = بہی سے نکالا ہوا
office-revoke = اس ٹیبلٹ کو بہی سے نکالیں
office-revoke-text = ٹیبلٹ کھو جائے یا چوری ہو جائے تبھی کریں۔ اس کے بعد وہ نہ کچھ بھیج سکے گا، نہ اسے کچھ ملے گا۔ جو اس نے ابھی تک نہیں بھیجا، وہ نہیں آئے گا۔
office-revoked = ٹیبلٹ بہی سے نکال دیا گیا۔
