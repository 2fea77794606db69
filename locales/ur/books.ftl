### حساب کتاب کے الفاظ: قرض، فنڈ، فیڈریشن

## کھاتوں کے نام

head-loan-to-member =
    { MEMBERS() ->
        [groups] گروپوں کا قرض
        [organisations] ولیج آرگنائزیشنوں کا قرض
       *[women] ممبروں کا قرض
    }
head-loan-interest = قرض کا { interest }
head-bank-term-loan = بینک قرض
head-bank-cash-credit = بینک کیش کریڈٹ
head-federation-loan = تنظیم سے قرض
head-vulnerability-loan = وی آر ایف سے قرض
head-bank-loan-interest = بینک قرض کا سود
head-federation-loan-interest = تنظیم کے قرض کا { interest }
head-fixed-deposit = فکسڈ ڈپازٹ
head-federation-share = تنظیم میں حصص
head-loan-loss = ڈوبا ہوا قرض
head-opening-surplus = شروع کا منافع
head-vulnerability-fund = وی آر ایف
head-share-capital = حصص
head-grant-given = دی گئی گرانٹ
head-federation-fee = تنظیم کی ممبرشپ فیس

## گروپوں کے اوپر کی تنظیمیں

kind-village-organisation = ولیج آرگنائزیشن
kind-cluster-federation = کلسٹر لیول فیڈریشن
kind-model-cluster-federation = ماڈل کلسٹر لیول فیڈریشن

## گروپ کا ماہانہ حساب

books-title = حساب
books-group-text = مہینے کا آمد و خرچ، بینک، بینک کے قرض
books-in-out = آمد و خرچ
books-records = ریکارڈ
books-bank = بینک اور قرض
books-balances = باقی رقمیں
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
books-has = اپنی رقم یا خرچ
books-owes = واجب الادا یا کمائی
books-adds-up = دونوں طرف برابر ہے: بہی کا حساب ملتا ہے۔
books-differs = دونوں طرف برابر نہیں۔ اپنی سپروائزر کو بتائیں۔

## ایک اندراج اور اس کا لکھا جانا

record-meeting = میٹنگ
record-voucher = بینک کا لین دین
record-cut-off = پرانا حساب
record-loan-decision = قرض کے بارے میں قرارداد
record-other = ریکارڈ
record-approved = منظور
record-returned = واپس بھیجا گیا
record-returned-why = منظوری دینے والی نے اسے واپس بھیجا: { $reason } اسے واپس لیں اور نئے سرے سے درج کریں۔
record-approval = منظوری
record-entries = بہی میں کیسے لکھا ہے
record-sum = ساری لکھی رقم ملا کر
record-entries-text = ہر رقم دو بار لکھی جاتی ہے: کہاں گئی، اور کہاں سے آئی۔
kind-money-came = آئی
kind-money-went = گئی
kind-money-moved = جگہ بدلی
record-into = کہاں گئی
record-from = کہاں سے آئی
record-reverse = یہ ریکارڈ واپس لیں
record-reverse-text = کچھ مٹتا نہیں: ریکارڈ اور اس کا واپس لیا جانا، دونوں بہی میں رہتے ہیں۔ پھر جیسا سچ میں ہوا تھا، ویسا نئے سرے سے درج کریں۔
record-reverse-why = کیوں واپس لے رہی ہیں؟
record-reversed = واپس لیا گیا۔ اب یہ نہیں گنا جاتا۔

## بینک کھاتے، اور گروپ نے جو قرض لیا

books-accounts = بینک کھاتے اور ڈپازٹ
books-account = کھاتہ
books-account-kind = کیا ہے؟
books-kind-account = بینک کھاتہ
books-kind-deposit = فکسڈ ڈپازٹ
books-first-account = پہلا بینک کھاتہ
# $last are the last four digits of its number.
books-account-name = { $bank } …{ $last }
# Of accounts that would be called the same; $nth counts them from 1.
books-unnamed-deposit = بغیر نام کا فکسڈ ڈپازٹ
books-account-nth = { $bank } · کھاتہ { $nth }
books-unknown-account = دوسرا بینک کھاتہ
books-unknown-borrowing = کوئی اور قرض
books-borrowings =
    { MEMBERS() ->
        [women] گروپ نے جو قرض لیا
       *[groups] تنظیم نے جو قرض لیا
    }
books-no-borrowings =
    { MEMBERS() ->
        [women] گروپ پر کسی کا کچھ باقی نہیں۔
       *[groups] تنظیم پر کسی کا کچھ باقی نہیں۔
    }
# $what is the kind of loan, $name the bank or federation.
books-borrowing-name = { $what } · { $name }
books-borrowing-dose = { $what }، ڈوز { $dose } · { $name }
account-new = کھاتہ یا ڈپازٹ شامل کریں
account-opened = کب کھلا؟
borrowing-new =
    { MEMBERS() ->
        [women] گروپ کا لیا ہوا قرض لکھیں
       *[groups] تنظیم کا لیا ہوا قرض لکھیں
    }
borrowing-who = کس نے دیا؟
borrowing-text = جیسا منظوری کے خط میں لکھا ہے۔ رقم تب درج ہوتی ہے جب کھاتے میں آئے۔
borrowing-kind = کیسا قرض ہے؟
kind-borrowing-term-loan = بینک قرض
kind-borrowing-cash-credit = کیش کریڈٹ
kind-borrowing-community-investment-fund = کمیونٹی انویسٹمنٹ فنڈ
kind-borrowing-vulnerability-fund = وی آر ایف
kind-borrowing-federation-loan = تنظیم کا قرض
borrowing-federation = تنظیم کا نام
borrowing-lender-name = قرض دینے والے کا نام
borrowing-since = کب منظور ہوا؟
borrowing-sanctioned = منظور رقم
borrowing-owed = ابھی دینا ہے
owed-due = اصل رقم جو دینی تھی
owed-paid = اس میں سے دیا
owed-left = دینا باقی
owed-paid-part = جو دینا تھا اس کا کتنا حصہ دیا
borrowing-free = ابھی اور نکالا جا سکتا ہے
borrowing-power = نکالنے کی حد
borrowing-power-hint = کل حد میں سے بینک ابھی کتنے تک نکالنے دیتا ہے، نکالا ہوا ملا کر۔ پورا ہو تو خالی چھوڑیں۔
borrowing-limit = کل حد
borrowing-over = { $amount } زیادہ نکالا
borrowing-late = { $amount } بقایا، { $day } سے
borrowing-days-over = نکالنے کی حد سے اوپر کتنے دن
borrowing-days-quiet = جمع کیے ہوئے کتنے دن ہوئے
borrowing-npa = بینک کی نظر میں خراب کھاتہ (NPA)
borrowing-early =
    { $count ->
        [one] دھیان دیں: ایک مہینے میں جتنا دینا تھا، اس سے کم دیا گیا
       *[other] دھیان دیں: { $count } مہینوں میں جتنا دینا تھا، اس سے کم دیا گیا
    }
borrowing-early-nothing =
    { $count ->
        [one] دھیان دیں: ایک مہینے سے کچھ ادا نہیں کیا گیا
       *[other] دھیان دیں: { $count } مہینوں سے کچھ ادا نہیں کیا گیا
    }
borrowing-early-credit =
    { $count ->
        [one] دھیان دیں: پچھلے مہینے کے آخر میں بینک کی حد سے زیادہ باقی تھا
       *[other] دھیان دیں: پچھلے { $count } مہینوں کے آخر میں بینک کی حد سے زیادہ باقی تھا
    }
borrowing-watched = بینک کی نگرانی کی فہرست میں ({ $mark })
kind-out-of-order-over-limit = لگاتار 90 دن سے حد سے زیادہ نکالا ہوا ہے۔
kind-out-of-order-no-credit = 90 دن سے کھاتے میں کچھ جمع نہیں ہوا۔
kind-out-of-order-interest-not-covered = 90 دن میں بینک کے سود سے کم جمع ہوا۔
kind-out-of-order-not-renewed = بینک کی جانچ 180 دن سے زیادہ دیر سے ہے۔
borrowing-account = قرض کھاتہ نمبر
borrowing-rate-unit = فیصد سالانہ
borrowing-dose = کون سی ڈوز؟
borrowing-dose-hint = بینک کا پہلا قرض = ڈوز 1۔
borrowing-subvention = سود میں رعایت ملے گی
borrowing-subvention-hint =
    { MEMBERS() ->
        [women] گروپ وقت پر ادا کرے تو سرکار سود کا حصہ دیتی ہے۔
       *[groups] تنظیم وقت پر ادا کرے تو سرکار سود کا حصہ دیتی ہے۔
    }
borrowing-review = بینک اسے پھر کب دیکھے گا؟
borrowing-saved = قرض بہی میں لکھا گیا۔ رقم آئے تو درج کریں۔
power-since = { $date } سے: کل حد { $limit }، نکالنے کی حد { $power }۔
power-set = کل حد اور نکالنے کی حد لکھیں
power-text = جیسا بینک نے لکھا۔ جو پہلے لکھا تھا، وہ بہی میں رہتا ہے۔
anew-set = نئی شرطیں
anew-text = تب لکھیں جب قرض دینے والے نے قسطیں پھر سے طے کی ہوں۔ اس دن جتنا دینا ہے، وہ پھر سے بانٹا جاتا ہے؛ پہلے کا بہی میں رہتا ہے۔
anew-since = { $date } کو پھر سے طے: { $owed }، { $count } قسطوں میں، پہلی { $due } کو۔
anew-day = کس دن طے ہوا؟
anew-owed = ابھی باقی اصل رقم: { $owed }

## واؤچر: بینک میں کیا ہوا

voucher-new = بینک کا لین دین لکھیں
voucher-text = پاس بک دیکھیں: کیا ہوا؟ صندوقچی کی رقم صرف میٹنگ میں لی دی جاتی ہے۔
voucher-bank-interest = بینک نے سود دیا
voucher-bank-interest-text = کھاتے کی بچت پر۔
voucher-bank-charges = بینک نے فیس کاٹی
voucher-bank-charges-text = کھاتے، پیغام، چیک کے لیے۔
voucher-loan-in = قرض کی رقم آئی
voucher-loan-in-text = بینک، کمیونٹی انویسٹمنٹ فنڈ یا تنظیم سے کھاتے میں۔
voucher-instalment-out = قسط دی گئی
voucher-instalment-out-text = کھاتے سے بینک یا تنظیم کو۔
voucher-credit-charged = بینک نے قرض میں جوڑا
voucher-credit-charged-text =
    { MEMBERS() ->
        [women] سود یا فیس: اتنا گروپ کو اور دینا ہے۔
       *[groups] سود یا فیس: اتنا تنظیم کو اور دینا ہے۔
    }
voucher-fund-in = فنڈ یا گرانٹ آئی
voucher-fund-in-text = ریوالونگ فنڈ، اسٹارٹ اپ فنڈ، گرانٹ۔
voucher-subvention = سود واپس آیا
voucher-subvention-text = سرکار کی طرف سے سود میں رعایت۔
voucher-deposit-made = ڈپازٹ رکھا گیا
voucher-deposit-made-text = کھاتے کی رقم کچھ وقت کے لیے رکھی گئی۔
voucher-deposit-matured = ڈپازٹ واپس آیا
voucher-deposit-matured-text = جو کمایا اس کے ساتھ۔
voucher-transfer = کھاتے سے کھاتے میں
voucher-transfer-text =
    { MEMBERS() ->
        [women] گروپ کے دو کھاتوں کے بیچ۔
       *[groups] تنظیم کے دو کھاتوں کے بیچ۔
    }
voucher-other-in = کچھ اور آیا
voucher-other-in-text = عطیہ، فیس، یا اور کچھ۔
voucher-other-out = کچھ اور دیا
voucher-other-out-text = بیمہ، اعزازیہ، تنظیم میں حصص۔
voucher-other-kind = کچھ اور
voucher-choose-again = پھر سے چنیں
voucher-added = بینک نے کیا جوڑا؟
voucher-added-interest = سود
voucher-added-charge = فیس
voucher-came-to = کہاں آیا؟
voucher-came-to-account = بچت کھاتے میں
borrowing-review-hint = جیسا بینک کے خط میں ہے۔ نہ لکھا ہو تو خالی چھوڑیں۔
power-review = بینک اسے اگلی بار کب دیکھے گا؟
power-review-hint = تبھی لکھیں جب بینک نے کھاتہ ابھی نیا کیا ہو۔
voucher-which-loan = کون سا قرض؟
voucher-no-loan =
    { MEMBERS() ->
        [women] گروپ کا لیا کوئی قرض ابھی بہی میں نہیں ہے۔
       *[groups] تنظیم کا لیا کوئی قرض ابھی بہی میں نہیں ہے۔
    }
voucher-which-deposit = کون سا ڈپازٹ؟
voucher-no-deposit = کوئی ڈپازٹ ابھی بہی میں نہیں ہے۔
voucher-what = کیا تھا؟
voucher-amount = کتنا؟
voucher-principal = اس میں اصل رقم
voucher-interest-in-it = اس میں { interest }
voucher-into-credit = پوری رقم کیش کریڈٹ میں جاتی ہے۔ سود تب لکھیں، جب بینک اسے قرض میں جوڑے۔
voucher-put-in = جتنا رکھا تھا
voucher-earned = جتنا کمایا
voucher-date = کس دن؟
voucher-which-account = کون سا کھاتہ؟
voucher-from-account = کس کھاتے سے؟
voucher-to-account = کس کھاتے میں؟
voucher-narration = کس بارے میں
voucher-reference = کاغذ پر نمبر
voucher-reference-hint = چیک، لین دین یا خط کا۔
voucher-saved = بہی میں لکھا گیا۔ اس ٹیبلٹ میں محفوظ۔
# The same day, kind and amount are in the book already.
voucher-again = اس دن کی یہی رقم بہی میں پہلے سے ہے۔ اگر سچ مچ دو بار ہوا، تو ایک بار اور محفوظ کریں۔
voucher-save-again = دو بار ہوا: محفوظ کریں
voucher-save-sure = صحیح ہے: محفوظ کریں

## کاغذ پر حساب رکھنے والے پرانے گروپ کی باقیات

cutoff-title = پرانا حساب
cutoff-text =
    { MEMBERS() ->
        [women] کاغذ کی بہی میں گروپ کا جو حساب ہے، وہ ایک بار یہاں لکھیں۔ ہر رقم اسی وقت محفوظ ہوتی ہے؛ بعد میں وہیں سے آگے بڑھا سکتی ہیں۔
       *[groups] کاغذ کی بہی میں تنظیم کا جو حساب ہے، وہ ایک بار یہاں لکھیں۔ ہر رقم اسی وقت محفوظ ہوتی ہے؛ بعد میں وہیں سے آگے بڑھا سکتی ہیں۔
    }
cutoff-has =
    { MEMBERS() ->
        [women] گروپ کے پاس کتنا ہے
       *[groups] تنظیم کے پاس کتنا ہے
    }
cutoff-nobody = اس دن تک کوئی ممبر شامل نہیں ہوئی تھی
cutoff-nobody-text = ہر ممبر کے صفحے پر شامل ہونے کی تاریخ لکھی ہے۔ وہ غلط ہو تو وہیں درست کریں، یا اس حساب کا دن بدلیں۔
cutoff-owes = وہ کس کس کا ہے
cutoff-step-group =
    { MEMBERS() ->
        [women] گروپ
       *[groups] تنظیم
    }
cutoff-step-funds = فنڈ
cutoff-step-balance = دونوں طرف برابر؟
cutoff-date = کس دن کے آخر میں؟
cutoff-date-hint = جس دن کاغذ کی بہی بند ہوئی۔
cutoff-meetings = تب تک ہوئی میٹنگیں
cutoff-cash = صندوقچی میں
cutoff-bank = بینک میں
cutoff-vo-saving = ولیج آرگنائزیشن میں بچت
cutoff-clf-saving = کلسٹر لیول فیڈریشن میں بچت
cutoff-vo-share = ولیج آرگنائزیشن میں حصص
cutoff-clf-share = کلسٹر لیول فیڈریشن میں حصص
cutoff-rf-received = ریوالونگ فنڈ ملا
cutoff-rf-returned = ریوالونگ فنڈ لوٹایا
cutoff-cif-received = کمیونٹی انویسٹمنٹ فنڈ ملا
cutoff-cif-returned = کمیونٹی انویسٹمنٹ فنڈ لوٹایا
cutoff-vrf = وی آر ایف کا باقی
cutoff-start-up = اسٹارٹ اپ فنڈ
cutoff-other-grant = دوسری گرانٹ
cutoff-other-receipts = اور جو رقم آئی
cutoff-surplus = اب تک کا منافع
cutoff-surplus-hint = { interest }، جرمانہ وغیرہ، خرچ گھٹا کر۔
cutoff-loss = اب تک کا نقصان
cutoff-is-loss = یہ نقصان ہے
# $left is what she still owes of an old loan.
cutoff-loan = چلتا قرض: { $left } باقی
cutoff-loan-add = چلتا قرض شامل کریں
cutoff-borrowing-add = یہ قرض شامل کریں
cutoff-loan-remove = ہٹائیں
cutoff-paid = اب تک لوٹایا
cutoff-overdue = باقی میں سے کتنے کی تاریخ گزر گئی
cutoff-given-on = کب دیا؟
cutoff-instalments-left = باقی قسطیں
cutoff-next-due = اگلی قسط کب؟
cutoff-next-due-past = { $date } کے بعد کی تاریخ لکھیں: جو پہلے دینا تھا، وہ بقایا میں لکھیں۔
cutoff-meets = دونوں طرف برابر ہے۔
cutoff-differs = { $amount } کی وجہ ابھی نہیں لکھی۔
cutoff-explain = یہ فرق کہاں سے آیا؟
cutoff-explain-hint = پہلے رقمیں ایک بار پھر دیکھیں۔
cutoff-approval = اس حساب کے لیے کسی اور کی منظوری چاہیے۔
cutoff-enter = پرانا حساب درج کریں
cutoff-entered = پرانا حساب بہی میں ہے۔ اب کوئی اور اسے منظور کرے گا۔
