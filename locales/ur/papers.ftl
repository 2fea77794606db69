### گروپ کے رجسٹر اور کاغذ

papers-title = رجسٹر اور کاغذ
papers-open = کاغذ
papers-none = چھاپنے کے لیے ابھی کچھ نہیں ہے۔
papers-language = کاغذ کی زبان

## کون سے کاغذ ہیں

papers-others = دوسرے کاغذ
papers-of-meetings = میٹنگیں اور ممبر
papers-of-one-woman =
    { MEMBERS() ->
        [groups] ایک گروپ کے لیے
        [organisations] ایک ولیج آرگنائزیشن کے لیے
       *[women] ایک ممبر کے لیے
    }
papers-of-loans = قرض
papers-of-money = رقم
papers-for-others = تنظیم اور دفتر کے لیے
papers-minutes = میٹنگ کی کارروائی
papers-minutes-about = حاضری، کیا طے ہوا، دستخط کی جگہ کے ساتھ
papers-attendance = حاضری اور بچت
papers-attendance-about = مہینہ: حاضری، اور کس نے کتنا جمع کیا
papers-members =
    { MEMBERS() ->
        [groups] گروپوں کا رجسٹر
        [organisations] ولیج آرگنائزیشنوں کا رجسٹر
       *[women] ممبروں کا رجسٹر
    }
papers-members-about = کون کب سے ممبر ہے، کس نے چھوڑا، کس عہدے پر کون ہے
papers-slip = گھر لے جانے کی پرچی
papers-slips = گھر لے جانے کی پرچیاں
papers-slip-about = آج کیا جمع کیا، کیا لوٹایا، کیا باقی ہے؛ بڑے ہندسوں میں
papers-passbook = پاس بک
papers-passbook-about = بچت اور قرض، ایک ایک سطر
papers-settlement-about = ان کی کتنی رقم ہے اور کتنا باقی ہے، جیسا گروپ نے طے کیا
papers-loan-ledger = قرض بہی
papers-loan-ledger-about = ہر قرض کا ایک صفحہ: دینا تھا، دیا، باقی
papers-demand = مطالبہ، وصولی، باقی
papers-demand-about = کس پر کتنا ہے، ہر قرض کا
papers-borrowings = باہر سے لیے ہوئے قرض کی بہی
papers-borrowings-about = بینک اور تنظیم کا قرض: ملا، ادا کیا، باقی
papers-cash-book = کیش بک
papers-cash-book-about = صندوقچی اور بینک، ہر میٹنگ کا
papers-ledger = کھاتہ بہی
papers-ledger-about = ہر کھاتے کا ایک صفحہ
papers-voucher = رسید یا واؤچر
papers-voucher-about = ایک رقم کے لیے جو آئی یا گئی، دستخط کے ساتھ
papers-receipts = وصولی اور ادائیگی
papers-receipts-about = مہینہ: کیا آیا، کیا گیا، کیا بچا
papers-monthly-report = ماہانہ رپورٹ
papers-monthly-report-about =
    { MEMBERS() ->
        [women] ولیج آرگنائزیشن کے لیے، اسی کے خانوں میں
       *[groups] کلسٹر لیول فیڈریشن کے لیے، اسی کے خانوں میں
    }
papers-report-card = رپورٹ کارڈ
papers-report-card-about = گریڈ، ایک ایک نمبر، اور پچھلے مہینے
papers-lokos-group = LokOS: گروپ
papers-lokos-group-about = آج تک کی باقی رقم، LokOS کی ترتیب میں
papers-lokos-group-loans = LokOS: گروپ پر قرض
papers-lokos-group-loans-about = بینک یا تنظیم کا ہر قرض
papers-lokos-insurance = LokOS: بیمہ
papers-lokos-insurance-about = پرانی باقی رقموں کے ساتھ لکھی پالیسیاں
papers-lokos-members = LokOS: ممبر
papers-lokos-members-about = ہر ممبر کی بچت اور پورے ہوئے قرض
papers-lokos-member-loans = LokOS: ممبروں کے قرض
papers-lokos-member-loans-about = ہر چلتا قرض
papers-lokos-note = خانوں کی ترتیب LokOS کی ہے۔ اس کے اپنے نام اور کوڈ سب کو معلوم نہیں: بھیجنے سے پہلے ملا لیں۔
papers-lokos-branch = شاخ وہیں لکھی ہے جہاں بینک کے کام میں وہ الگ سے لکھی گئی تھی۔ جہاں خالی ہے، وہاں بہی شاخ کو بینک کے نام سے الگ نہیں جانتی۔

## کیا چننا ہے

papers-meeting = میٹنگ
papers-meeting-of = نمبر { $number } · { $day }
papers-woman =
    { MEMBERS() ->
        [groups] گروپ
        [organisations] ولیج آرگنائزیشن
       *[women] ممبر
    }
papers-month = مہینہ
papers-loan = قرض
papers-all-who-came =
    { MEMBERS() ->
        [groups] جو بھی آئے، سب کی
       *[women] جو بھی آئیں، سب کی
    }
papers-all-who-came-hint = ایک صفحے پر چار پرچیاں، کاٹنے کی لکیروں کے ساتھ۔
papers-every-loan = سب قرض
papers-entry = رقم
papers-received = ملا
papers-paid = دیا
papers-head = کھاتہ
papers-every-head = سب کھاتے
papers-days = کون سے دن؟
papers-this-month = یہ مہینہ
papers-this-year = یہ مالی سال
papers-last-year = پچھلا مالی سال
papers-from-the-start = شروع سے
papers-other-days = دوسرے دن
papers-first-day = پہلا دن
papers-last-day = آخری دن

## بنانا

papers-make = PDF محفوظ کریں
papers-spreadsheet = ایکسل شیٹ (XLSX)
papers-table = جدول (CSV)
papers-saved = محفوظ ہوا:
papers-downloaded = ڈاؤن لوڈ ہوا:
papers-open-file = کھولیں اور چھاپیں
papers-was-reversed = واپس لیا گیا
