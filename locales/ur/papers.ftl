### گروپ کے رجسٹر اور کاغذ

papers-title = رجسٹر اور کاغذ
papers-open = کاغذ
papers-none = چھاپنے کے لیے ابھی کچھ نہیں ہے۔
papers-language = کاغذ کی زبان

## کون سے کاغذ ہیں

papers-of-meetings = میٹنگوں کے
papers-of-one-woman = ایک دیدی کے لیے
papers-of-loans = قرض
papers-of-money = رقم
papers-for-others = فیڈریشن اور دفتر کے لیے
papers-minutes = میٹنگ کی کارروائی
papers-minutes-about = کون آئیں، کیا طے ہوا، دستخط کی جگہ کے ساتھ
papers-attendance = حاضری اور بچت
papers-attendance-about = مہینہ: کون آئیں، کس نے کتنا جمع کیا
papers-slip = گھر لے جانے کی پرچی
papers-slips = گھر لے جانے کی پرچیاں
papers-slip-about = دیدی نے کیا جمع کیا، کیا لوٹایا، کیا باقی ہے – بڑے ہندسوں میں
papers-passbook = پاس بک
papers-passbook-about = دیدی کی بچت اور قرض، ایک ایک سطر
papers-loan-ledger = قرض بہی
papers-loan-ledger-about = ہر قرض کا ایک صفحہ: واجب، ادا، باقی
papers-demand = مطالبہ، وصولی، بقایا
papers-demand-about = کس پر کتنا ہے، قرض بہ قرض
papers-cash-book = کیش بک
papers-cash-book-about = صندوق اور بینک، میٹنگ بہ میٹنگ
papers-ledger = کھاتہ بہی
papers-ledger-about = ہر کھاتے کا ایک صفحہ
papers-voucher = رسید یا واؤچر
papers-voucher-about = آئی یا گئی ایک رقم کے لیے، دستخط کے ساتھ
papers-receipts = آمد و خرچ
papers-receipts-about = مہینہ: کیا آیا، کیا گیا، کیا بچا
papers-monthly-report = ماہانہ رپورٹ
papers-monthly-report-about = ولیج آرگنائزیشن کے لیے، اسی کے خانوں میں
papers-report-card = رپورٹ کارڈ
papers-report-card-about = گریڈ، ایک ایک نمبر، اور پیچھے کے مہینے
papers-lokos-group = LokOS: گروپ
papers-lokos-group-about = آج تک کا بقایا، LokOS کی ترتیب میں
papers-lokos-group-loans = LokOS: گروپ پر قرض
papers-lokos-group-loans-about = بینک یا فیڈریشن کا ہر قرض
papers-lokos-members = LokOS: ممبر
papers-lokos-members-about = ہر دیدی کی بچت اور پورے ہوئے قرض
papers-lokos-member-loans = LokOS: ممبروں کے قرض
papers-lokos-member-loans-about = ہر چلتا قرض
papers-lokos-note = خانوں کی ترتیب LokOS کی ہے۔ اس کے اپنے نام اور کوڈ عام نہیں: بھیجنے سے پہلے ملا لیں۔

## کیا چننا ہے

papers-meeting = میٹنگ
papers-meeting-of = نمبر { $number } · { $day }
papers-woman = دیدی
papers-month = مہینہ
papers-loan = قرض
papers-every-loan = سب قرض
papers-entry = رقم
papers-received = ملا
papers-paid = دیا
papers-head = کھاتہ
papers-every-head = سب کھاتے
papers-days = کون سے دن
papers-this-month = یہ مہینہ
papers-this-year = یہ مالی سال
papers-last-year = پچھلا مالی سال
papers-from-the-start = شروع سے
papers-other-days = دوسرے دن
papers-first-day = پہلا دن
papers-last-day = آخری دن

## بنانا

papers-make = PDF میں رکھیں
papers-spreadsheet = اسپریڈشیٹ (XLSX)
papers-table = ٹیبل (CSV)
papers-saved = رکھا گیا:
papers-downloaded = ڈاؤن لوڈ ہوا:
papers-open-file = کھولیں اور چھاپیں
