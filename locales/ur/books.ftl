### حساب کتاب کے الفاظ: قرض، فنڈ، فیڈریشن

## کھاتوں کے نام

head-loan-to-member = ممبروں کے پاس قرض
head-loan-interest = قرض کا { interest }
head-bank-term-loan = بینک قرض
head-bank-cash-credit = بینک کیش کریڈٹ
head-federation-loan = فیڈریشن سے قرض
head-vulnerability-loan = وی آر ایف سے قرض
head-bank-loan-interest = بینک قرض کا { interest }
head-federation-loan-interest = فیڈریشن کے قرض کا { interest }
head-fixed-deposit = فکسڈ ڈپازٹ
head-federation-share = فیڈریشن میں حصہ
head-loan-loss = ڈوبا ہوا قرض
head-opening-surplus = شروع کی بچی رقم
head-vulnerability-fund = وی آر ایف
head-share-capital = حصص
head-grant-given = دی گئی امداد

## گروپوں کے اوپر کی تنظیمیں

kind-village-organisation = گاؤں تنظیم
kind-cluster-federation = کلسٹر فیڈریشن
kind-model-cluster-federation = ماڈل کلسٹر فیڈریشن

## گروپ کا ماہانہ حساب

books-title = حساب
books-group-text = مہینے کی آمد و خرچ، بینک، بینک کے قرض
books-in-out = آمد و خرچ
books-records = اندراج
books-bank = بینک اور قرض
books-balances = باقیات
books-closing-cash = آخر میں صندوقچی میں
books-closing-bank = آخر میں بینک میں
books-received = آیا
books-paid = گیا
books-opening = پچھلے مہینے سے
books-closing = مہینے کے آخر میں بچا
# Money that moved between the box and the bank is neither income nor expense.
books-drawn = بینک سے نکالا
books-taken = بینک میں جمع
books-between = بینک کھاتوں کے بیچ
books-no-records = اس مہینے کچھ درج نہیں ہوا
books-has = ہے یا خرچ ہوا
books-owes = دینا ہے یا کمایا
books-adds-up = دونوں طرف برابر ہے: کتاب کا حساب ملتا ہے۔
books-differs = دونوں طرف برابر نہیں۔ اپنے سپروائزر کو بتائیں۔

## ایک اندراج اور اس کا لکھا جانا

record-meeting = میٹنگ
record-voucher = بینک میں
record-cut-off = پرانی باقیات
record-loan-decision = قرض کے بارے میں قرارداد
record-resolution = ممبروں کے بارے میں قرارداد
record-other = اندراج
record-approved = منظور
record-returned = لوٹایا گیا
record-returned-why = جانچنے والے نے اسے لوٹایا: { $reason } اسے واپس لیں اور نئے سرے سے درج کریں۔
record-approval = منظوری
record-entries = کتاب میں کیسے لکھا ہے
record-entries-text = ہر رقم دو بار لکھی جاتی ہے: کہاں گئی، اور کہاں سے آئی۔
record-into = کہاں گئی
record-from = کہاں سے آئی
record-reverse = واپس لیں
record-reverse-text = کچھ مٹتا نہیں: اندراج اور اس کی واپسی دونوں کتاب میں رہتے ہیں۔ پھر جیسا تھا ویسا نئے سرے سے درج کریں۔
record-reverse-why = کیوں واپس لے رہے ہیں؟
record-reversed = واپس لیا گیا۔ اب یہ نہیں گنا جاتا۔

## بینک کھاتے، اور گروپ نے جو قرض لیا

books-accounts = بینک کھاتے اور ڈپازٹ
books-account = کھاتہ
books-account-kind = کیا ہے
books-kind-account = بینک کھاتہ
books-kind-deposit = فکسڈ ڈپازٹ
books-first-account = پہلا بینک کھاتہ
# $last are the last four digits of its number.
books-account-name = { $bank } …{ $last }
books-borrowings = گروپ نے جو قرض لیا
books-no-borrowings = گروپ پر کسی کا کچھ باقی نہیں۔
# $what is the kind of loan, $name the bank or federation.
books-borrowing-name = { $what } · { $name }
books-borrowing-dose = { $what }، ڈوز { $dose } · { $name }
account-new = کھاتہ یا ڈپازٹ جوڑیں
account-opened = کب کھلا
borrowing-new = گروپ کا لیا قرض جوڑیں
borrowing-text = جیسا منظوری کے خط میں لکھا ہے۔ رقم تب درج ہوتی ہے جب کھاتے میں آئے۔
borrowing-kind = کیسا قرض ہے؟
kind-borrowing-term-loan = بینک قرض
kind-borrowing-cash-credit = کیش کریڈٹ
kind-borrowing-community-investment-fund = کمیونٹی انویسٹمنٹ فنڈ
kind-borrowing-vulnerability-fund = وی آر ایف
kind-borrowing-federation-loan = فیڈریشن کا قرض
borrowing-federation = فیڈریشن کا نام
borrowing-since = کب منظور ہوا
borrowing-sanctioned = منظور رقم
borrowing-owed = ابھی دینا ہے
borrowing-free = ابھی اور نکال سکتے ہیں
borrowing-power = نکالنے کی حد
borrowing-power-hint = حد میں سے ابھی کتنا نکال سکتے ہیں۔ پورا ہو تو خالی چھوڑیں۔
borrowing-limit = حد
borrowing-over = { $amount } زیادہ نکالا
borrowing-late = { $amount } بقایا، { $day } سے
borrowing-days-over = نکالنے کی حد سے اوپر، دن
borrowing-days-quiet = پچھلی بار جمع کیے، دن
borrowing-npa = بینک کی نظر میں خراب کھاتا (NPA)
borrowing-watched = بینک کی نگرانی کی فہرست میں ({ $mark })
kind-out-of-order-over-limit = لگاتار 90 دن سے حد سے زیادہ نکالا ہوا ہے۔
kind-out-of-order-no-credit = 90 دن سے کھاتے میں کچھ جمع نہیں ہوا۔
kind-out-of-order-interest-not-covered = 90 دن میں بینک کے سود سے کم جمع ہوا۔
kind-out-of-order-not-renewed = بینک کی جانچ 180 دن سے زیادہ دیر سے ہے۔
borrowing-account = قرض کھاتہ نمبر
borrowing-rate-unit = % سالانہ
borrowing-dose = کون سا ڈوز؟
borrowing-dose-hint = بینک کا پہلا قرض ڈوز 1 ہے۔
borrowing-subvention = سود کی رعایت ملے گی
borrowing-subvention-hint = گروپ وقت پر ادا کرے تو سرکار سود کا حصہ دیتی ہے۔
borrowing-review = بینک اسے پھر دیکھے گا
borrowing-saved = قرض کتاب میں لکھا گیا۔ رقم آئے تو درج کریں۔
power-set = حد اور نکالنے کی حد لکھیں
power-text = جیسا بینک نے لکھا۔ پہلے کا کتاب میں رہتا ہے۔

## واؤچر: بینک میں کیا ہوا

voucher-new = بینک میں کچھ ہوا
voucher-text = پاس بک دیکھیں: کیا ہوا؟ صندوقچی کی رقم صرف میٹنگ میں چلتی ہے۔
voucher-bank-interest = بینک نے سود دیا
voucher-bank-interest-text = کھاتے کی بچت پر۔
voucher-bank-charges = بینک نے فیس کاٹی
voucher-bank-charges-text = کھاتے، پیغام، چیک کے لیے۔
voucher-loan-in = قرض کی رقم آئی
voucher-loan-in-text = بینک، سی آئی ایف یا فیڈریشن سے کھاتے میں۔
voucher-instalment-out = قسط دی گئی
voucher-instalment-out-text = کھاتے سے بینک یا فیڈریشن کو۔
voucher-credit-charged = بینک نے کیش کریڈٹ پر سود لگایا
voucher-credit-charged-text = گروپ کا باقی بڑھ گیا۔
voucher-fund-in = فنڈ یا امداد آئی
voucher-fund-in-text = ریوالونگ فنڈ، اسٹارٹ اپ فنڈ، امداد۔
voucher-subvention = سود واپس آیا
voucher-subvention-text = سرکار کی سود کی رعایت۔
voucher-deposit-made = ڈپازٹ رکھا گیا
voucher-deposit-made-text = کھاتے کی رقم کچھ وقت کے لیے رکھی گئی۔
voucher-deposit-matured = ڈپازٹ واپس آیا
voucher-deposit-matured-text = جو کمایا اس کے ساتھ۔
voucher-transfer = کھاتے سے کھاتے میں
voucher-transfer-text = گروپ کے دو کھاتوں کے بیچ۔
voucher-other-in = کچھ اور آیا
voucher-other-in-text = عطیہ، فیس، یا اور کچھ۔
voucher-other-out = کچھ اور دیا
voucher-other-out-text = بیمہ، اعزازیہ، فیڈریشن میں حصہ۔
voucher-other-kind = کچھ اور
voucher-which-loan = کون سا قرض؟
voucher-no-loan = گروپ کا لیا کوئی قرض ابھی کتاب میں نہیں ہے۔
voucher-which-deposit = کون سا ڈپازٹ؟
voucher-no-deposit = کوئی ڈپازٹ ابھی کتاب میں نہیں ہے۔
voucher-what = کیا تھا؟
voucher-amount = کتنا؟
voucher-principal = اس میں اصل رقم
voucher-interest-in-it = اس میں { interest }
voucher-put-in = جتنا رکھا تھا
voucher-earned = جتنا کمایا
voucher-date = کس دن؟
voucher-which-account = کون سا کھاتہ؟
voucher-from-account = کس کھاتے سے؟
voucher-to-account = کس کھاتے میں؟
voucher-narration = لفظوں میں
voucher-reference = کاغذ پر نمبر
voucher-reference-hint = چیک، لین دین یا خط کا۔
voucher-saved = کتاب میں لکھا گیا۔ اس آلے پر محفوظ ہے۔
# The same day, kind and amount are in the book already.
voucher-again = اس دن کی یہی رقم کتاب میں پہلے سے ہے۔ اگر سچ مچ دو بار ہوا، تو ایک بار اور محفوظ کریں۔
voucher-save-again = دو بار ہوا: محفوظ کریں
voucher-save-sure = صحیح ہے: محفوظ کریں

## کاغذ پر حساب رکھنے والے پرانے گروپ کی باقیات

cutoff-title = پرانی باقیات
cutoff-text = گروپ کاغذی کتاب سے جو لاتا ہے، ایک بار۔ ہر رقم فوراً محفوظ ہوتی ہے؛ بعد میں بھی جاری رکھ سکتے ہیں۔
cutoff-has = جو اس کے پاس ہے
cutoff-owes = جس کا ہے
cutoff-step-group = گروپ
cutoff-step-funds = فنڈ
cutoff-step-balance = ملتا ہے؟
cutoff-date = کس دن کے آخر میں؟
cutoff-date-hint = جب کاغذی کتاب بند ہوئی۔
cutoff-meetings = تب تک ہوئی میٹنگیں
cutoff-cash = صندوقچی میں
cutoff-bank = بینک میں
cutoff-vo-saving = گاؤں تنظیم میں بچت
cutoff-clf-saving = کلسٹر فیڈریشن میں بچت
cutoff-vo-share = گاؤں تنظیم میں حصہ
cutoff-clf-share = کلسٹر فیڈریشن میں حصہ
cutoff-rf-received = ریوالونگ فنڈ ملا
cutoff-rf-returned = ریوالونگ فنڈ لوٹایا
cutoff-cif-received = کمیونٹی انویسٹمنٹ فنڈ ملا
cutoff-cif-returned = کمیونٹی انویسٹمنٹ فنڈ لوٹایا
cutoff-vrf = وی آر ایف کا باقی
cutoff-start-up = اسٹارٹ اپ امداد
cutoff-other-grant = دوسری امداد
cutoff-other-receipts = اور آئی رقم
cutoff-surplus = اب تک کمایا اور بچا
cutoff-surplus-hint = سود، جرمانہ وغیرہ، خرچ گھٹا کر۔
cutoff-loss = اب تک کا نقصان
cutoff-is-loss = یہ نقصان ہے
# $left is what she still owes of an old loan.
cutoff-loan = چلتا قرض: { $left } باقی
cutoff-loan-add = چلتا قرض جوڑیں
cutoff-loan-remove = ہٹائیں
cutoff-paid = اب تک لوٹایا
cutoff-overdue = باقی میں سے بقایا
cutoff-given-on = کب دیا
cutoff-instalments-left = باقی قسطیں
cutoff-next-due = اگلی قسط کب
cutoff-lender = بینک اور شاخ، یا فیڈریشن
cutoff-meets = دونوں طرف برابر ہے۔
cutoff-differs = { $amount } ابھی سمجھایا نہیں گیا۔
cutoff-explain = یہ فرق کہاں سے آیا؟
cutoff-explain-hint = پہلے رقمیں ایک بار پھر دیکھیں۔
cutoff-approval = ان باقیات کو کوئی اور منظور کرتا ہے۔ یہ اس مہینے کی بچت نہیں گنی جاتیں۔
cutoff-enter = باقیات درج کریں
cutoff-entered = پرانی باقیات کتاب میں ہیں۔ اب کوئی اور منظور کرے گا۔
