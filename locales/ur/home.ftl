### اوپر کی پٹی، جانے کی جگہیں، اور پہلا صفحہ

nav-title = کہاں جانا ہے
nav-home = پہلا صفحہ
nav-groups = گروپ
nav-enterprises = کاروبار
nav-due = آج کے کام
nav-office = دفتر
nav-settings = سیٹنگ
nav-language = زبان
nav-lock = تالا لگائیں

home-greeting = آداب، { $name }
home-start = جو میٹنگ باقی ہے اسے شروع کریں
home-start-today = آج کی میٹنگ شروع کریں
home-go-on = ادھوری میٹنگ آگے بڑھائیں
home-visit = جو دورہ باقی ہے اسے لکھیں
home-visit-go-on = ادھورا دورہ آگے بڑھائیں
home-coming = اگلی میٹنگ: { $day }
home-block = بلاک ایک نظر میں
home-begun = ادھورے کام
home-begun-meeting = میٹنگ شروع ہوئی ہے؛ جو لکھا تھا سب محفوظ ہے
home-begun-recorded = یہ میٹنگ بہی میں پہلے سے لکھی ہے
home-begun-stopped = اب یہ آپ کا کام نہیں؛ آپ کا لکھا کچھ نہیں کھویا
home-begun-visit = دورہ ادھورا ہے؛ جو لکھا تھا سب محفوظ ہے
home-today = آج
home-since = { $date } سے
home-all-due = سب باقی کام دیکھیں
home-sent = مرکز کو بھیجا گیا
home-only-here = صرف اس ٹیبلٹ میں
home-at-centre = مرکز پہنچ گئے
home-sent-wait = یہاں محفوظ ہے۔ نیٹ ورک آتے ہی خود مرکز چلا جائے گا۔
home-sent-hand = یہاں محفوظ ہے۔ “ابھی بھیجیں” دبانے پر مرکز کو جائے گا۔
home-sent-all = اس ٹیبلٹ کا سب کچھ مرکز پہنچ گیا ہے۔
home-groups = میرے گروپ
home-meetings-before = پہلے کی باقی میٹنگیں
home-meetings-today = آج کی میٹنگیں
home-due-count = { $count } باقی
home-group-text =
    { $members ->
        [0] { $village } · ابھی کوئی ممبر نہیں
        [one] { $village } · ایک ممبر
       *[other] { $village } · { $members } ممبر
    }
home-federation-text =
    { $kind ->
        [village-organisation]
            { $members ->
                [one] { $village } · ایک گروپ
               *[other] { $village } · { $members } گروپ
            }
       *[other]
            { $members ->
                [one] { $village } · ایک ولیج آرگنائزیشن
               *[other] { $village } · { $members } ولیج آرگنائزیشنیں
            }
    }
home-no-groups = ابھی یہاں کوئی گروپ نہیں ہے
home-no-groups-text = آپ کے گاؤں کے گروپ مرکز سے آ جائیں گے۔ آپ نیا گروپ بھی شامل کر سکتی ہیں۔
home-no-groups-come = آپ کے گروپ مرکز سے آ جائیں گے۔ کوئی نہ آئے تو اپنی سپروائزر سے پوچھیں۔
home-all-groups = سب { $count } گروپ
home-all-mixed = سب { $count } گروپ اور تنظیمیں
home-visits = جو دورے باقی ہیں
home-no-visits = آج کوئی دورہ باقی نہیں ہے۔
