### مرکز سے لین دین کیسا چل رہا ہے

state-quarantined = الگ رکھا ہے

## اوپر کی پٹی میں

exchange-chip-running = مرکز سے بات…
exchange-chip-problem =
    { $count ->
        [0] مرکز سے بات نہیں ہو پا رہی
        [one] ایک ریکارڈ صرف یہاں ہے؛ مرکز سے بات نہیں ہو پا رہی
       *[other] { $count } ریکارڈ صرف یہاں ہیں؛ مرکز سے بات نہیں ہو پا رہی
    }
exchange-chip-pending =
    { $count ->
        [one] ایک ریکارڈ صرف اس ٹیبلٹ میں
       *[other] { $count } ریکارڈ صرف اس ٹیبلٹ میں
    }
exchange-chip-only =
    { $count ->
        [one] ایک صرف یہاں
       *[other] { $count } صرف یہاں
    }
exchange-chip-none = نیٹ ورک نہیں
exchange-chip-all = سب مرکز پہنچ گیا

## صفحہ

exchange-title = مرکز کو بھیجنا
exchange-text = نیٹ ورک آتے ہی یہ خود ہو جاتا ہے۔
exchange-text-hand = “ابھی بھیجیں” دبانے پر یہ ہوتا ہے۔
exchange-here = صرف اس ٹیبلٹ میں
exchange-centre = یہاں سے مرکز پہنچے
exchange-parked = فیصلہ باقی ہے
exchange-running = مرکز سے بات ہو رہی ہے…
exchange-fetched = { $all } میں سے { $fetched } ریکارڈ آ گئے ({ $bytes })
exchange-next = اگلی بار { $time } میں خود بھیجا جائے گا۔
exchange-next-hand = بھیجنا پورا نہیں ہوا؛ { $time } میں پھر کوشش ہوگی۔
exchange-last = مرکز سے پچھلی بار بات: { $moment }
exchange-never = بہی کھلنے کے بعد سے ابھی مرکز سے بات نہیں ہوئی۔
exchange-now = ابھی بھیجیں
exchange-when = کب بھیجا جائے؟
exchange-when-itself = خود بخود
exchange-when-hand = صرف میرے دبانے پر
exchange-when-hint = خود بخود: نیٹ ورک آتے ہی۔ ڈیٹا مہنگا ہو تو خود طے کریں کہ کب جائے۔ یہ اس ٹیبلٹ پر سب کے لیے ہے۔
exchange-waiting = جو صرف اس ٹیبلٹ میں ہے
exchange-waiting-why = یہاں محفوظ ہے؛ مرکز سے بات ہوتے ہی خود چلا جائے گا۔
exchange-waiting-why-hand = یہاں محفوظ ہے؛ “ابھی بھیجیں” دبانے پر جائے گا۔
exchange-waiting-more = اور { $count } بھی۔
exchange-apart =
    { $count ->
        [one] ایک ریکارڈ الگ رکھا ہے
       *[other] { $count } ریکارڈ الگ رکھے ہیں
    }
exchange-apart-text = مرکز انہیں نہیں لے سکا۔ یہ یہاں بھی ہیں اور وہاں بھی؛ کچھ ضائع نہیں ہوا۔ براہِ کرم سپروائزر کو بتائیں۔
exchange-newer =
    { $count ->
        [one] ایک ریکارڈ کے لیے نئی بہی ایپ چاہیے
       *[other] { $count } ریکارڈوں کے لیے نئی بہی ایپ چاہیے
    }
exchange-newer-text = یہ رکھے ہوئے ہیں؛ نئی ایپ لگاتے ہی نظر آئیں گے۔
apart-newer-kind = اسے بہی کی نئی ایپ نے بنایا ہے۔ یہاں نئی ایپ لگاتے ہی یہ گنا جائے گا۔
apart-unreadable = اسے پڑھا نہیں جا سکتا۔ جس نے بنایا تھا وہ اسے پھر سے لکھیں۔
apart-revoked = جس ٹیبلٹ یا شخص نے اسے بنایا، اس کا اختیار ہٹایا جا چکا ہے۔ اگر بات صحیح ہے تو کوئی اور اسے پھر سے لکھے۔
exchange-waits =
    { $count ->
        [one] ایک ریکارڈ کا فیصلہ باقی ہے
       *[other] { $count } ریکارڈوں کا فیصلہ باقی ہے
    }
exchange-waits-text = کوئی بات دو بار لکھی گئی یا دو لوگوں نے بدلی، یا رقم کی بات پر کسی اور کی منظوری چاہیے۔ فیصلہ سپروائزر کریں گی؛ آپ کو کچھ نہیں کرنا۔
exchange-waits-office = کوئی بات دو بار لکھی گئی یا دو لوگوں نے بدلی۔ براہِ کرم فیصلہ کریں۔
exchange-since = بہی کھلنے کے بعد سے
exchange-up = بھیجا
exchange-down = آیا
exchange-unit-b = بائٹ
exchange-unit-kb = کے بی
exchange-unit-mb = ایم بی
exchange-rounds = بار بات ہوئی
exchange-received = دوسروں کے ریکارڈ آئے

exchange-check = کیا اس ٹیبلٹ میں سب ٹھیک ہے؟
exchange-check-text = بہی پہلے ریکارڈ سے لے کر سب کچھ دوبارہ گن کر ملا سکتی ہے۔
exchange-check-now = سب دوبارہ گنیں
exchange-check-equal = سب برابر ہے: { $operations } ریکارڈ دوبارہ گنے گئے۔
exchange-check-differs = { $operations } ریکارڈوں میں کچھ فرق ہے۔ براہِ کرم یہ صفحہ سپروائزر کو دکھائیں۔

exchange-support = مدد کے لیے
exchange-feed = فہرست
exchange-feed-id = پہچان
exchange-feed-position = کہاں تک
exchange-feed-chain = کڑی
exchange-feed-reference = سب کے لیے
exchange-feed-village = گاؤں
exchange-feed-group = گروپ
exchange-feed-inbox = یہ ٹیبلٹ
