### ہر خرابی کا جملہ: کیا ہوا، اور `.todo` میں اب کیا کریں

## اصول

error-field-empty = ”{ $field }“ ابھی خالی ہے۔
    .todo = براہِ کرم اسے بھریں۔
error-field-too-long = ”{ $field }“ بہت لمبا ہے۔
    .todo = براہِ کرم اسے زیادہ سے زیادہ { $most } حروف میں لکھیں۔
error-field-invalid = ”{ $field }“ میں لکھی بات یہاں ٹھیک نہیں بیٹھتی۔
    .todo = براہِ کرم اسے ایک بار پھر دیکھ لیں۔
error-aadhaar-refused = ”{ $field }“ میں آدھار نمبر جیسا کچھ لکھا ہے۔
    .todo = بہی آدھار نمبر کبھی نہیں رکھتی۔ براہِ کرم اسے ہٹا دیں۔
error-amount-negative = ”{ $field }“ صفر سے کم نہیں ہو سکتا۔
    .todo = براہِ کرم رقم منفی کے نشان کے بغیر لکھیں۔
error-amount-too-large = ”{ $field }“ کی رقم ایک بار میں اتنی بڑی نہیں ہو سکتی۔
    .todo = سب سے بڑی رقم { $largest } ہے۔ براہِ کرم صفر گن لیں۔
error-date-out-of-range = ”{ $field }“ میں تاریخ { $date } صحیح نہیں ہو سکتی۔
    .todo = براہِ کرم 1970 اور 2100 کے بیچ کا کوئی دن چنیں۔
error-member-tag-taken = یہ نام ابھی شامل نہیں ہو سکا۔
    .todo = براہِ کرم بٹن ایک بار اور دبائیں۔
error-member-unknown =
    { MEMBERS() ->
        [groups] ایک گروپ اُس دن ممبر نہیں تھا۔
       *[women] ایک ممبر اُس دن گروپ میں نہیں تھیں۔
    }
    .todo = میٹنگ کی تاریخ دیکھیں، پھر میٹنگ دوبارہ کھولیں۔
error-member-twice = ایک ممبر کا نام اس میٹنگ میں دو بار آ گیا ہے۔
    .todo = براہِ کرم میٹنگ دوبارہ کھولیں۔
error-meeting-attendance-missing =
    { $missing ->
        [one] ایک ممبر کی حاضری ابھی نہیں لگی۔
       *[other] { $missing } ممبروں کی حاضری ابھی نہیں لگی۔
    }
    .todo = حاضری پر واپس جا کر سب کی حاضری لگائیں۔
error-meeting-signatory-absent = جو میٹنگ میں نہیں تھے، ان کے دستخط نہیں ہو سکتے۔
    .todo = ایسے دو نام چنیں جو میٹنگ میں تھے۔
error-meeting-presiding-absent = جو میٹنگ میں نہیں تھے، وہ میٹنگ نہیں چلا سکتے۔
    .todo = کسی ایسے کو چنیں جو میٹنگ میں تھے، یا اسے خالی چھوڑیں۔
error-resolution-two-names = قرارداد ایک ممبر پیش کرتے ہیں اور دوسرے تائید کرتے ہیں؛ دونوں میٹنگ میں ہوں۔
    .todo = قرارداد میں دو الگ نام چنیں جو میٹنگ میں تھے۔
error-meeting-two-signatories = دو ممبروں کے دستخط چاہئیں۔
    .todo = اس میٹنگ کے لیے دستخط کرنے والے دو نام چنیں۔
error-meeting-cash-does-not-tie = صندوقچی میں { $expected } ہونے چاہئیں؛ گننے پر { $counted } نکلے۔ فرق { $difference } کا ہے۔
    .todo = ایک بار پھر گنیں۔ فرق پھر بھی رہے تو وجہ لکھیں اور دو ممبروں کے نام دیں جنہیں یہ معلوم ہے۔
error-meeting-does-not-balance = اس میٹنگ کا حساب نہیں مل رہا۔
    .todo = براہِ کرم اپنے سپروائزر کو بتائیں۔ آپ کا لکھا کچھ بھی ضائع نہیں ہوا۔
error-meeting-already-recorded = اس گروپ کی اس دن کی میٹنگ بہی میں پہلے سے لکھی ہے۔
    .todo = اسے گروپ کی میٹنگوں میں دیکھیں۔ اگر گروپ اُس دن دو بار بیٹھا تو ”خاص میٹنگ“ چنیں۔
error-reversal-target-missing = یہ پہلے ہی واپس لیا جا چکا ہے، یا بہی میں ہے ہی نہیں۔
    .todo = صفحہ دوبارہ کھول کر دیکھیں۔
error-visit-already-recorded = اس کاروبار کا اس دن کا دورہ بہی میں پہلے سے لکھا ہے۔
    .todo = اسے اُس کاروبار کے صفحے پر دیکھیں۔
error-already-recorded = یہ بہی میں پہلے سے لکھا ہے۔
    .todo = آپ کو کچھ کرنے کی ضرورت نہیں۔
error-head-wrong-side = یہ کھاتہ یہاں نہیں چلے گا۔
    .todo = اس رقم کے لیے دوسرا کھاتہ چنیں۔
error-cut-off-does-not-balance = پرانا حساب نہیں مل رہا: { $difference } کی وجہ نہیں لکھی ہے۔
    .todo = رقمیں ایک بار پھر دیکھیں۔ فرق پھر بھی رہے تو اسے فرق میں لکھیں اور وجہ بتائیں۔
error-cut-off-loan-wrong = قرض { $number } کی رقمیں صحیح نہیں ہو سکتیں۔
    .todo = ادا کی ہوئی اور بقایا رقم مل کر قرض سے زیادہ نہیں ہو سکتی۔ قرض بہی سے ملا لیں۔
error-linkage-out-of-order = یہ قدم پچھلے قدم کے بعد نہیں آتا۔
    .todo = اس قرض کے سارے قدم دیکھیں۔ ہو سکتا ہے بیچ کا کوئی قدم لکھنا باقی ہو۔
error-linkage-more-than-sanctioned = بینک نے { $largest } منظور کیے تھے؛ اسے ملا کر { $amount } مل چکے ہوں گے۔
    .todo = بینک کے خط سے ملا کر رقم ٹھیک کریں۔
error-surplus-not-enough = بانٹنے کے لیے صرف { $largest } ہیں۔
    .todo = زیادہ سے زیادہ اتنا ہی بانٹیں۔ ریوالونگ فنڈ اور سی آئی ایف کبھی نہیں بانٹے جاتے۔
error-members-not-one = { $date } کی میٹنگ میں دونوں ممبر موجود تھیں، اس لیے یہ دو الگ ممبر ہیں۔
    .todo = دونوں کے صفحے ایک بار پھر دیکھیں۔ حاضری غلط لگی ہو تو پہلے وہ میٹنگ ٹھیک کریں۔
error-one-is-settled-with = دونوں میں سے ایک کا آخری حساب بنا ہے، اور وہ صرف اسی ریکارڈ کا ہے۔
    .todo = پہلے آخری حساب ادا کیا جائے، واپس بھیجا جائے یا واپس لیا جائے۔ جس ریکارڈ کا آخری حساب ہو چکا ہو، وہ رکھا جانے والا ریکارڈ نہیں ہوتا۔
error-group-inactive = یہ گروپ بند ہو چکا ہے۔
    .todo = اس کی بہی پڑھی جا سکتی ہے؛ نئی میٹنگ نہیں لکھی جا سکتی۔
error-not-allowed = یہ آپ کے کام میں شامل نہیں ہے۔
    .todo = اگر ہونا چاہیے تو اپنے سپروائزر سے کہیں۔
error-approved-by-others =
    { $who ->
        [vo] یہاں اس کی منظوری ولیج آرگنائزیشن دیتی ہے۔
        [clf] یہاں اس کی منظوری کلسٹر لیول فیڈریشن دیتی ہے۔
        [block] یہاں اس کی منظوری بلاک دفتر دیتا ہے۔
        [vo-clf] یہاں اس کی منظوری ولیج آرگنائزیشن یا کلسٹر لیول فیڈریشن دیتی ہے۔
        [vo-block] یہاں اس کی منظوری ولیج آرگنائزیشن یا بلاک دفتر دیتا ہے۔
        [clf-block] یہاں اس کی منظوری کلسٹر لیول فیڈریشن یا بلاک دفتر دیتا ہے۔
       *[other] یہاں اس کی منظوری دینا آپ کا کام نہیں ہے۔
    }
error-maker-is-checker = یہ آپ ہی نے لکھا تھا، اس لیے فیصلہ کوئی اور کرے گا۔
    .todo = کسی دوسرے سپروائزر سے دیکھنے کو کہیں۔
error-changed-meanwhile = ابھی ابھی کسی اور نے یہی بات بدل دی ہے۔
    .todo = صفحہ دوبارہ کھولیں، دیکھیں اب کیا لکھا ہے، اور پھر بھی بدلنا ہو تو بدلیں۔
error-already-decided = اس کا فیصلہ ہو چکا ہے۔
    .todo = آپ کو کچھ کرنے کی ضرورت نہیں۔
error-only-one-stands = ایسی ایک بات پہلے سے لکھی ہے، گنی ایک ہی جائے گی۔
    .todo = دیکھیں کیا لکھا ہے۔ اسے واپس بھیجیں، یا پہلی کی جگہ اسے رکھیں۔

## ٹیبلٹ

error-bad-request = ایپ میں کوئی خرابی ہوئی ({ $detail })۔
    .todo = بہی کو بند کر کے پھر کھولیں۔ پھر بھی ہو تو یہ جملہ اپنے سپروائزر کو دکھائیں۔
error-locked = بہی پر تالا لگا ہے۔
    .todo = اپنے پِن سے کھولیں۔
error-not-enrolled = یہ ٹیبلٹ ابھی مرکز سے نہیں جڑا ہے۔
    .todo = سپروائزر کا دیا ہوا دعوت نامہ یہاں ڈالیں۔
error-practising = یہ مشق ہے: یہاں سے کچھ بھیجا نہیں جاتا اور کسی کو شامل نہیں کیا جاتا۔
    .todo = پہلے مشق سے باہر آئیں۔
error-voice-silent = یہ ٹیبلٹ اس زبان میں بول نہیں سکتا۔
    .todo = آپ پڑھ کر سنائیں۔
error-pin-wrong = یہ پِن صحیح نہیں ہے۔
    .todo = آرام سے پھر کوشش کریں۔ کئی بار غلط ہونے پر رکنا پڑتا ہے۔
error-pin-wait = پِن کئی بار غلط ڈلا۔ براہِ کرم { $wait_ms } رکیں۔
    .todo = اس کے بعد پھر کوشش کر سکتی ہیں۔ کچھ ضائع نہیں ہوا۔
error-pin-too-simple = یہ پِن کوئی بھی جان لے گا۔
    .todo = ایسے چھ ہندسے چنیں جو ایک کے بعد ایک نہ ہوں اور سب ایک جیسے نہ ہوں۔
error-already-open = بہی اس ٹیبلٹ پر پہلے سے کھلی ہے۔
    .todo = دوسری کھڑکی میں کام کریں، یا پہلے اسے بند کریں۔
error-disk-full = اس ٹیبلٹ میں اب جگہ نہیں بچی۔
    .todo = جو فوٹو یا ویڈیو نہیں چاہئیں انہیں مٹائیں۔ محفوظ کیا ہوا کچھ بھی ضائع نہیں ہوا۔
error-database-newer = اس ٹیبلٹ کی بہی کو نئی بہی ایپ نے لکھا ہے ({ $found }؛ یہ ایپ { $known } تک جانتی ہے)۔
    .todo = سب سے نئی بہی ایپ لگائیں۔ کچھ ضائع نہیں ہوا۔
error-database-damaged = اس ٹیبلٹ کی بہی پڑھی نہیں جا رہی۔
    .todo = کچھ بھی نہ مٹائیں۔ ٹیبلٹ اپنے سپروائزر کے پاس لے جائیں؛ جو مرکز پہنچ چکا ہے وہ وہاں محفوظ ہے۔
error-keys-damaged = اس ٹیبلٹ کی چابی والی فائل پڑھی نہیں جا رہی۔
    .todo = کچھ بھی نہ مٹائیں۔ ٹیبلٹ اپنے سپروائزر کے پاس لے جائیں؛ جو مرکز پہنچ چکا ہے وہ وہاں محفوظ ہے۔
error-not-found = یہ اس ٹیبلٹ میں نہیں ہے۔
    .todo = واپس جا کر پھر ڈھونڈیں۔ شاید مرکز سے اگلی بار آ جائے۔
error-photo-unreadable = یہ فوٹو کھل نہیں رہی۔
    .todo = فوٹو پھر سے لیں، یا دوسری چنیں۔
error-internal = بہی کے اندر کچھ خرابی ہوئی۔ جو لکھا گیا تھا وہ محفوظ ہے۔
    .todo = دوبارہ کوشش کریں۔ پھر بھی ہو تو سپروائزر کو یہ لفظ بتائیں: { $reference }

## مرکز

error-invitation-wrong = مرکز اس کوڈ کو نہیں پہچانتا۔
    .todo = ایک ایک حرف ملائیں۔ صحیح ہو تو سپروائزر سے نیا کوڈ مانگیں۔
error-invitation-expired = یہ دعوت نامہ استعمال ہو چکا ہے، یا اس کا وقت نکل گیا ہے۔
    .todo = سپروائزر سے نیا دعوت نامہ مانگیں۔
error-address-invalid = یہ کسی مرکز کا پتہ نہیں ہے۔
    .todo = دعوت نامے سے پتہ پھر اتاریں، یا پورا دعوت نامہ یہاں چسپاں کریں۔
error-centre-unreachable = ابھی مرکز ({ $address }) سے بات نہیں ہو پا رہی۔
    .todo = آپ کام کرتی رہیں؛ سب یہیں محفوظ ہے۔ نیٹ ورک آتے ہی بہی خود پھر کوشش کرے گی۔
error-centre-not-ours = { $address } پر کوئی جواب دے رہا ہے، مگر وہ ہمارا مرکز نہیں ہے۔
    .todo = وہاں کچھ نہ ڈالیں۔ پتہ دعوت نامے سے ملائیں، یا دوسرے نیٹ ورک سے کوشش کریں۔
error-answer-damaged = مرکز کا جواب راستے میں خراب ہو گیا۔
    .todo = کچھ ضائع نہیں ہوا؛ بہی خود پھر کوشش کرے گی۔
error-centre-busy = مرکز پر ابھی بہت کام ہے۔
    .todo = بہی { $retry_ms } میں خود پھر کوشش کرے گی۔
error-centre-failed = مرکز میں ابھی کوئی خرابی ہے۔
    .todo = سب یہیں محفوظ ہے اور بعد میں جائے گا۔ مدد کرنے والوں کے لیے لفظ: { $reference }
error-order-out-of-turn = مرکز کو اس ٹیبلٹ سے کچھ اور پہلے ہی کہا جا چکا ہے۔
    .todo = دیکھ لیں کہ یہ کام ہو چکا ہے یا نہیں۔ نہ ہوا ہو تو پھر سے کریں۔
error-update-needed = مرکز کے لیے نئی بہی ایپ چاہیے۔
    .todo = سب سے نئی بہی ایپ لگائیں۔ تب تک آپ لکھتی رہ سکتی ہیں۔
error-device-unknown = مرکز اس ٹیبلٹ کو نہیں پہچانتا۔
    .todo = سپروائزر سے نیا دعوت نامہ مانگیں۔ یہاں لکھا ہوا یہیں رہے گا۔
error-device-frozen = مرکز نے اس ٹیبلٹ کو روک دیا ہے، کیونکہ کوئی دوسرا ٹیبلٹ اسی کے نام سے چل رہا ہے۔
    .todo = سپروائزر سے نیا دعوت نامہ لے کر یہاں ڈالیں۔ یہاں لکھا ہوا رہے گا۔
error-device-revoked = سپروائزر نے اس ٹیبلٹ کا کام بند کر دیا ہے۔
    .todo = اپنے سپروائزر سے بات کریں۔

## کتنی دیر

duration-seconds =
    { $count ->
        [one] ایک سیکنڈ
       *[other] { $count } سیکنڈ
    }
duration-minutes =
    { $count ->
        [one] ایک منٹ
       *[other] { $count } منٹ
    }
duration-hours =
    { $count ->
        [one] ایک گھنٹہ
       *[other] { $count } گھنٹے
    }
duration-days =
    { $count ->
        [one] ایک دن
       *[other] { $count } دن
    }

## خانوں کے نام

field-ended = آخری دن
field-first-due = پہلی قسط
field-frequency = میٹنگ کتنے دن پر
field-grade = گریڈ
field-instalments = قسطیں
field-narration = لفظوں میں
field-saving-compulsory = لازمی بچت
field-saving-special = خاص بچت
field-saving-voluntary = اختیاری بچت
field-account = کھاتہ نمبر
field-action = کیا کرنا ہے
field-action-who = کون کرے گا
field-advice = مشورہ
field-amount = رقم
field-attended = کتنی میٹنگوں میں حاضر
field-bank = بینک اور شاخ
field-began = کب شروع ہوا
field-birth-year = پیدائش کا سال
field-branch = شاخ
field-caption = فوٹو میں کیا ہے
field-cash = صندوقچی کی نقدی
field-category = کیسا کام
field-cif = کمیونٹی انویسٹمنٹ فنڈ (سی آئی ایف)
field-closed = ادا ہو چکے قرض
field-code = کوڈ
field-count = نقد کی گنتی
field-cover = بیمے کی رقم
field-date = تاریخ
field-day = میٹنگ کا دن
field-deposit = بینک میں جمع
field-difference = فرق
field-dose = بینک کا کون سا قرض (ڈوز)
field-exception = پھر بھی کیوں ملا
field-explanation = فرق کی وجہ
field-federation = تنظیموں میں بچت اور حصص
field-fine = جرمانہ
field-fine-absent = نہ آنے کا جرمانہ
field-fine-late = دیر سے آنے کا جرمانہ
field-formed = کب بنا
field-from = کب سے
field-fund = فنڈ
field-ifsc = IFSC
field-interest = { interest }
field-joined = شامل ہونے کا دن
field-landmark = کیسے پہنچیں
field-last-meeting = پچھلی میٹنگ
field-letter = گریڈ
field-line = رقم
field-line-note = رقم کے بارے میں
field-loan = قرض
field-met = کس سے ملے
field-mobile = فون نمبر
field-most = سب سے بڑی رقم
field-name = نام
field-group = گروپ
field-next = اگلا دورہ
field-nominee = نامزد
field-note = کیا طے ہوا
field-number = نمبر
field-office = گروپ میں عہدہ
field-on = کس دن سے
field-other = دوسرا صفحہ
field-other-grant = دوسری گرانٹ
field-other-receipts = اور آئی رقم
field-owner = مالک
field-panchayat = پنچایت
field-premium = بیمے کی قسط
field-principal = اصل رقم
field-product = کیا بنتا یا بکتا ہے
field-purpose = قرض کس کام کے لیے
field-reason = وجہ
field-referral = کس دفتر بھیجا
field-registered = کب درج ہوا
field-relation = رشتہ
field-relation-name = شوہر یا والد کا نام
field-remark = گریڈ الگ کیوں ہے
field-resolution = قرارداد
field-place = جگہ
field-time = وقت
field-visitors = مہمان
field-rf = ریوالونگ فنڈ (آر ایف)
field-rubric = نمبر شیٹ
field-satisfaction = کتنی مطمئن ہیں
field-saving = بچت
field-scope = جگہ
field-score = نمبر جو دیے گئے
field-serial = رجسٹر میں نمبر
field-share = ان کا حصہ
field-share-capital = حصص
field-shares = سب کا حصہ
field-signed-by = کس نے دستخط کیے
field-since = کب سے
field-start-up = اسٹارٹ اپ فنڈ
field-surplus = منافع
field-to = کب تک
field-value = کسی ایک خانے
field-vrf = وی آر ایف
field-withdrawal = بینک سے نکاسی
error-repayment-exceeds-loan = یہ باقی قرض سے زیادہ ہے: اس قرض میں { $at_most } باقی ہے۔ بچی ہوئی رقم واپس دیں، یا کسی دوسرے قرض میں لکھیں۔
error-loan-unknown = یہ قرض بہی میں نہیں ہے، یا پورا ادا ہو چکا ہے۔ میٹنگ دوبارہ کھولیں۔
error-loan-of-another = یہ قسط دوسری ممبر کے قرض پر لکھی ہے۔ اسے ہٹا کر ان کے اپنے قرض پر لکھیں؛ پیسہ کون لائیں، وہیں چنیں۔
error-payer-unknown = یہ پیسہ جو لائیں ان کا نام گروپ کی فہرست میں نہیں ہے۔ گروپ کی کسی ممبر کو چنیں۔
error-returned-exceeds-savings = اس قسم کی بچت { $at_most } ہے۔ زیادہ سے زیادہ اتنی ہی واپس دیں۔
error-dividend-exceeds-share = منافع کے ان کے حصے میں سے { $at_most } دینا باقی ہے۔ اس سے زیادہ نہ دیں؛ شاید دوسری میٹنگ میں دیا جا چکا ہے۔
error-cash-not-enough = صندوقچی میں رقم کم ہے: { $missing_cash } کم پڑ رہی ہے۔ چھوٹا قرض دیں، پہلے بینک سے نکالیں، یا بینک سے دیں۔
error-nobody-that-day = { $date } کو گروپ میں کوئی ممبر نہیں تھا۔
    .todo = سال دیکھ لیں۔
error-more-than-there-is = اس کھاتے میں صرف { $at_most } ہیں، اس سے زیادہ نہیں جا سکتا۔
    .todo = کیا اس میں سود بھی ہے؟ اسے سود لکھیں۔ یا کچھ آیا تھا جو ابھی لکھا نہیں؟ پہلے وہ لکھیں۔
error-fund-of-federation = وی آر ایف ولیج آرگنائزیشن کی بہی میں لکھا جاتا ہے، گروپ کی بہی میں نہیں۔
    .todo = اسے وہاں لکھیں۔ گروپ نے اس میں سے جو ادھار لیا، وہ گروپ کا لیا ہوا قرض لکھا جاتا ہے۔
error-bank-not-enough = بہی میں اس کھاتے میں اتنی رقم نہیں ہے: { $missing_bank } کم ہے۔ دیکھیں، کہیں کوئی آئی ہوئی رقم لکھنا رہ تو نہیں گئی۔ پھر بھی صحیح ہو تو ایک بار اور محفوظ کریں۔
error-cut-off-after-meetings = بہی پرانے حساب کے دن سے شروع ہوتی ہے، اور { $date } کی ایک میٹنگ بہی میں ہے۔ پرانا حساب پہلی میٹنگ سے پہلے آتا ہے۔
error-meeting-before-cut-off = پرانا حساب { $date } تک کا ہے: اس دن تک کا سب کچھ اس میں آ چکا ہے۔ بعد کی تاریخ چنیں۔
error-reversal-not-last = بعد کا کوئی ریکارڈ اسی پر ٹکا ہے: اس میں دیا گیا قرض بعد میں لوٹایا گیا، یا بچت واپس دی گئی۔ پہلے بعد والا ریکارڈ واپس لیں۔
error-share-was-paid = اس کا ایک حصہ { $date } کی میٹنگ میں دیا جا چکا ہے۔ پہلے وہ میٹنگ واپس لیں، پھر اسے؛ میٹنگ پھر سے لکھی جا سکتی ہے۔
error-not-a-federation = ممبر گروپ صرف ولیج آرگنائزیشن یا کلسٹر لیول فیڈریشن کے ہوتے ہیں۔ ان میں سے ایک چنیں۔
error-already-in-federation = یہ گروپ پہلے سے اس میں ہے۔ گروپوں کی فہرست دیکھیں۔
error-left-federation = یہ گروپ پہلے ہی اس تنظیم سے الگ ہو چکا ہے۔ گروپوں کی فہرست دیکھیں۔
error-back-before-leaving = گروپ { $date } تک اس میں تھا۔ اگلے دن سے پھر جڑ سکتا ہے۔
error-member-has-book = اس گروپ کی بہی پہلے سے ٹیبلٹ میں ہے۔ وہ گروپ چنیں جس کا صرف نام لکھا ہے۔
error-left-before-joining = گروپ { $date } کو جڑا تھا۔ اس سے پہلے الگ نہیں ہو سکتا۔
error-no-viewer = اس ٹیبلٹ میں کاغذ دکھانے والا کوئی پروگرام نہیں ہے۔ فائل محفوظ ہو گئی ہے؛ چھاپنے کے لیے اسے دوسرے ٹیبلٹ یا کمپیوٹر میں لے جائیں۔
error-account-known = یہ کھاتہ بہی میں پہلے سے ہے: بینک کھاتے دیکھیں۔ ہر کھاتہ ایک ہی بار لکھا جاتا ہے۔
error-account-unknown = یہ بینک کھاتہ اس ٹیبلٹ کی بہی میں نہیں ہے۔ گروپ کے کھاتوں میں سے ایک چنیں۔
