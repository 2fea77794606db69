### بینک تک کا راستہ: قرض کے قدم، سود کا حصہ واپس، بینک کی فائل۔

linkage-title = بینک لنکیج
linkage-group-text = کھاتہ، درخواست، قرض، سود میں رعایت
linkage-none = بینک کا ابھی کچھ نہیں لکھا
# It has a savings account.
linkage-none-lent = ابھی کوئی بینک قرض نہیں لکھا
linkage-text = جو قدم ہو جائے، اسی وقت یہاں لکھیں، بینک کے کاغذ کی تاریخ کے ساتھ۔
# $dose is the number of the bank loan: 1 is the first.
linkage-next = بینک قرض { $dose }
linkage-dose = بینک قرض { $dose }
linkage-account = بچت کھاتہ
linkage-may =
    { MEMBERS() ->
        [women] گروپ اب درخواست دے سکتا ہے۔
       *[groups] تنظیم اب درخواست دے سکتی ہے۔
    }
linkage-missing = درخواست سے پہلے یہ باقی ہے:
linkage-expected = قاعدے سے بینک لگ بھگ { $amount } دیتا ہے۔
linkage-not-yet = ابھی نہیں
linkage-days = بینک کو { $days } دن لگے۔
linkage-money-text = قرض اور ہر قسط بہی میں لکھی جاتی ہے۔
linkage-to-books = بہی کھولیں
linkage-opened-already = کھاتہ پہلے سے کھلا ہے
linkage-runs-already = بینک قرض پہلے سے چل رہا ہے
state-linkage-account-opened = کھاتہ کھلا
state-linkage-account-resolved = قرارداد ہوئی
state-linkage-account-papers = کاغذ مکمل
state-linkage-account-handed-in = شاخ میں جمع
state-linkage-account-rejected = انکار
state-linkage-applied = درخواست دی
state-linkage-sanctioned = منظور
state-linkage-disbursed = رقم آئی
state-linkage-closed = ادا ہوا
state-linkage-rejected = انکار
# What one presses; $dose is the number of the loan.
kind-linkage-do-account-opened = کھاتہ کھل گیا: لکھیں
kind-linkage-do-account-resolved = کھاتہ کھولنے کی قرارداد ہوئی: لکھیں
kind-linkage-do-account-papers = کاغذ مکمل ہو گئے: لکھیں
kind-linkage-do-account-handed-in = کاغذ شاخ میں جمع کیے: لکھیں
kind-linkage-do-account-rejected = شاخ نے انکار کیا: لکھیں
kind-linkage-do-applied = بینک قرض { $dose } کی درخواست دی: لکھیں
kind-linkage-do-sanctioned = بینک نے منظور کیا: لکھیں
kind-linkage-do-disbursed = رقم آ گئی: لکھیں
kind-linkage-do-closed = قرض ادا ہو گیا: لکھیں
kind-linkage-do-rejected = بینک نے انکار کیا: لکھیں
linkage-do-rest = باقی رقم آئی ({ $amount }): لکھیں
kind-linkage-did-account-opened = بچت کھاتہ کھلا
kind-linkage-did-account-resolved = کھاتہ کھولنے کی قرارداد
kind-linkage-did-account-papers = کاغذ مکمل ہیں
kind-linkage-did-account-handed-in = کاغذ شاخ میں جمع
kind-linkage-did-account-rejected = شاخ نے انکار کیا
kind-linkage-did-applied = بینک کو درخواست
kind-linkage-did-sanctioned = بینک نے قرض منظور کیا
kind-linkage-did-disbursed = بینک نے رقم دی
kind-linkage-did-closed = قرض ادا ہو گیا
kind-linkage-did-rejected = بینک نے انکار کیا
linkage-day = کس دن؟
linkage-amount-applied = کتنا مانگا؟
linkage-amount-sanctioned = کتنا منظور ہوا؟
linkage-amount-disbursed = کھاتے میں کتنا آیا؟
linkage-branch = شاخ
linkage-note = نوٹ
linkage-why-rejected = بینک نے کیا کہا؟
linkage-saved = قدم محفوظ ہوا۔
linkage-signatories = کھاتے پر دستخط کون کریں گی؟
linkage-signatories-hint = کم سے کم دو چنیں، جیسا قرارداد میں ہے۔
linkage-signs = دستخط: { $names }
linkage-waits =
    { $days ->
        [0] آج سے بینک کے پاس ہے۔
       *[other] { $days } دن سے بینک کے پاس ہے۔
    }
linkage-account-text = جو کھاتہ کھلتا ہے، وہ نمبر کے ساتھ خود بہی میں آ جاتا ہے۔
linkage-account-book = کھاتہ بہی میں لکھیں
linkage-account-booked = کھاتہ بہی میں آ گیا۔
claim-title = سود میں رعایت
claim-none = ابھی کچھ نہیں مانگا گیا۔
claim-new = رعایت مانگیں
claim-text = بینک نے جتنا سود لگایا، وہ بینک کے اسٹیٹمنٹ سے دیکھ کر لکھیں۔
claim-from = کب سے؟
claim-to = کب تک؟
claim-charged = بینک نے کتنا سود لگایا؟
claim-claimed = گروپ کتنا واپس مانگتا ہے؟
claim-date = کب مانگا؟
claim-prompt = سب وقت پر ادا کیا
claim-prompt-hint = جہاں یہ قاعدہ اب بھی چلتا ہے، وقت پر ادا کرنے والے گروپ کو زیادہ مل سکتا ہے۔
claim-line = لگا { $charged }، مانگا { $claimed }۔
claim-outstanding = { $amount } ابھی نہیں آیا۔
claim-credited = رقم آ گئی
claim-credited-text = جیسا پاس بک میں ہے۔ رقم کا واؤچر الگ سے لکھیں۔
claim-rest-credited = باقی رقم آ گئی
claim-filled = سود اور مانگ بہی اور قاعدے سے بھری گئی ہیں۔
claim-came = کتنی آئی؟
claim-came-line = { $date } کو { $amount } آیا۔
claim-to-voucher = واؤچر لکھیں

## قرض یا فنڈ کے لیے کیا باقی ہے

unmet-no-norm = اس ریاست میں ابھی اس کا کوئی قاعدہ معلوم نہیں۔
# $status is how the group stands: asleep, ended.
unmet-not-active = گروپ { $status } ہے؛ فعال ہونا چاہیے۔
unmet-days = پہلی میٹنگ سے (پرانا گروپ: بننے سے) { $have } دن ہی ہوئے؛ لگ بھگ { $months } مہینے چاہئیں۔
unmet-revived-days = پھر شروع ہوئے { $have } دن ہی ہوئے؛ لگ بھگ { $months } مہینے چاہئیں۔
unmet-attendance = ⁦{ $have }⁩ ممبر آتی ہیں؛ ⁦{ $need }⁩ چاہیے۔
unmet-grade = گریڈ { $have } ہے؛ { $need } چاہیے۔
unmet-no-grade = ابھی گریڈ نہیں؛ { $need } چاہیے۔
unmet-gradings =
    { $have ->
        [0] ابھی تک گریڈ نہیں ملا؛ { $need } بار چاہیے۔
       *[other] { $have } بار گریڈ ملا؛ { $need } بار چاہیے۔
    }
unmet-panchasutra = پانچ اصولوں میں سے یہ پورے نہیں ہوئے: { $broken }۔
unmet-no-account = بچت کھاتہ نہیں ہے۔
unmet-no-plan = مائیکرو کریڈٹ پلان نہیں ہے۔
unmet-members-elsewhere =
    { $groups ->
        [one] ایک گروپ کی بہی اس ٹیبلٹ میں نہیں ہے: اس کے ممبر نہیں گنے گئے۔
       *[other] { $groups } گروپوں کی بہی اس ٹیبلٹ میں نہیں ہے: ان کے ممبر نہیں گنے گئے۔
    }
unmet-already-received = یہ فنڈ مل چکا ہے: { $received }۔ ایک ہی بار ملتا ہے۔
unmet-not-used = پہلے حصے میں سے { $have } کا قرض دیا گیا ہے؛ باقی تب ملتا ہے جب { $need } کا دیا جا چکا ہو۔
unmet-limit-reached = { $received } مل چکا ہے؛ { $most } سے زیادہ نہیں ملتا۔

## بینک کی فائل اور کتاب ساتھ ساتھ

feed-title = بینک کی فائل اور بہی
feed-open-text = بینک کیا کہتا ہے، بہی کیا کہتی ہے
feed-text = بینک کی مہینے کی فائل چنیں۔ اس ٹیبلٹ کے سب گروپوں کے بینک قرض سے ملائی جائے گی۔ کچھ بدلا نہیں جاتا۔
feed-choose = فائل چنیں
feed-paste = چسپاں کریں
feed-paste-here = بینک کی سطریں
feed-paste-hint = بیچ میں ”|“ کے ساتھ، جیسی آئیں۔
feed-compare = ملائیں
feed-empty = اس میں کچھ نہیں ہے۔
feed-too-large = ایک مہینے کی بینک فائل اتنی بڑی نہیں ہوتی۔ دوسری چنیں۔
feed-another = دوسری فائل
feed-differ = قرض جن میں فرق ہے
feed-matched = دونوں میں ملے
feed-unmatched = ایک ہی میں
feed-not-compared = جن کا ملان نہیں ہو سکتا
feed-unread = سطریں جو سمجھ میں نہیں آئیں
feed-unchanged = بہی میں کچھ نہیں بدلا۔ جو غلط ہے اسے واؤچر سے، یا بینک میں ٹھیک کریں۔
feed-both = بینک کی فائل میں اور بہی میں
feed-none = کوئی قرض دونوں میں نہیں ملا
feed-none-text = قرض کھاتہ نمبر اور IFSC سے ملتا ہے۔ دیکھیں کہ بہی میں دونوں لکھے ہیں۔
feed-group = گروپ
feed-account = قرض کھاتہ
feed-bank-says = بینک کہتا ہے
feed-book-says = بہی کہتی ہے
feed-on = بینک کی تاریخ
feed-difference = فرق
feed-terms = اور کس میں فرق ہے
feed-keep = { $count } قرضوں کی بینک کی بات رکھیں
feed-keep-text = یہ بہی کے ساتھ رکھا جاتا ہے، تاکہ بعد میں گروپ کے قرض پر نظر آئے۔ اس سے کوئی رقم نہیں بدلتی۔
feed-kept = { $count } قرضوں کی بینک کی بات رکھی گئی۔
feed-kept-all = ان قرضوں کی بینک کی بات پہلے سے رکھی ہے۔
feed-same = برابر
feed-no-balance = فائل میں باقی رقم نہیں
feed-bank-more = بینک میں { $amount } زیادہ
feed-book-more = بہی میں { $amount } زیادہ
feed-problems = سطریں جو سمجھ میں نہیں آئیں
feed-line = سطر { $line }
feed-more-problems = اور { $count } سطریں
feed-only-bank = صرف بینک کی فائل میں
feed-only-book = صرف بہی میں
feed-several = ایک کھاتہ کئی بہیوں میں: زیادہ سے زیادہ ایک صحیح ہے
feed-in-future = { $date } ابھی آئی نہیں ہے۔ یہ سطر چھوڑ دی گئی۔
feed-no-ifsc = جہاں IFSC ہونا چاہیے، وہاں یہ ہے: { $value }۔ شاید سطر کے کسی لفظ میں ”|“ ہے۔
feed-without-account = بہی میں، مگر کھاتہ نمبر یا IFSC نہیں
feed-not-recognised = یہ نہ قرض ہے، نہ کھاتے کی سطر۔
feed-missing = ”{ $field }“ نہیں ہے۔
feed-unreadable = ”{ $field }“ پڑھا نہیں گیا: { $value }
feed-aadhaar = ”{ $field }“ میں شاید آدھار نمبر ہے، چھوڑا گیا۔
feed-field-account = کھاتہ نمبر
feed-field-amount = رقم
feed-field-date = تاریخ
feed-field-savings-opened = بچت کھاتہ کھلنے کی تاریخ
feed-field-rate = شرح
feed-field-instalments = قسطوں کی تعداد
feed-field-instalment = قسط
feed-field-moratorium = بغیر قسط کے مہینے
feed-field-every = کتنی بار (M, Q, H, Y)
feed-field-ifsc = IFSC
feed-field-subsidy = سبسڈی (Y, N)
feed-field-debit = ڈیبٹ
feed-field-credit = کریڈٹ
feed-field-balance = باقی رقم
borrowing-ifsc-hint = اس سے اور کھاتہ نمبر سے یہ قرض بینک کی فائل میں مل جاتا ہے۔

## جہاں بینک اور بہی ایک بات نہیں کہتے

unlike-title = بینک اور بہی میں ایک بات نہیں
unlike-look-there = دیکھیں اور جو باقی ہے لکھیں
unlike-account = بینک نے { $date } کو کھاتہ کھولا؛ بہی میں ابھی نہیں ہے۔
unlike-loan-not-in-book = بینک نے { $date } کو بینک قرض { $dose } کے { $bank } دیے؛ بہی میں ابھی نہیں ہیں۔
unlike-credit-not-in-book = بینک نے { $date } کو { $bank } کی کیش کریڈٹ کھولی؛ بہی میں ابھی نہیں ہے۔
unlike-loan-not-told = بہی میں { $date } کو بینک قرض { $dose } کے { $book } آئے؛ ”رقم آئی“ والا قدم نہیں لکھا ہے۔
unlike-loan-differ = بینک قرض { $dose }: بینک نے { $bank } دیے، بہی میں { $book } آئے۔
unlike-subvention-not-in-book = بینک نے { $date } کو سود میں رعایت کے { $bank } جمع کیے؛ بہی میں ابھی نہیں ہیں۔
unlike-subvention-not-told = بہی میں { $date } کو سود میں رعایت کے { $book } آئے؛ کسی مانگ میں یہ نہیں لکھا ہے۔
unlike-subvention-differ = { $date } کی سود میں رعایت: بینک نے { $bank } جمع کیے، بہی میں { $book } آئے۔
unlike-balance = { $date } کو قرض کھاتہ: بینک کہتا ہے { $bank }، بہی کہتی ہے { $book }۔
unlike-write = بہی میں لکھیں
unlike-tell = قدم لکھیں
unlike-open = بہی میں دیکھیں
unlike-all = تمام { $count } دکھائیں
# A word of the bank's file beside a loan.
bank-said-same = بینک کی فائل میں { $date } کو { $amount } باقی تھا، بہی میں بھی اتنا ہی۔
bank-said-differ = { $date } کو بینک کی فائل کہتی ہے { $bank }، بہی کہتی ہے { $book }۔
bank-said-none = { $date } کو پڑھی گئی بینک کی فائل میں باقی رقم نہیں ہے۔
bank-said-terms = شرطیں پچھلی بار بینک کی { $date } کی فائل میں لکھی تھیں۔
bank-said-file = فائل: { $file }
# $term is the name of what is compared: the rate, the day.
term-unlike = { $term }: بینک کہتا ہے { $bank }، بہی کہتی ہے { $book }
term-every = کتنی بار
term-loan-day = قرض کی تاریخ
term-review-day = پچھلی جانچ
kind-quarterly = ہر تین مہینے
kind-half-yearly = ہر چھ مہینے
kind-yearly = ہر سال

## مدد

help-linkage = گروپ کے بینک قرض، قدم بہ قدم۔
    .first = نیچے کا بٹن اگلا قدم لکھتا ہے۔
    .second = اگلے قرض کے لیے کیا باقی ہے، وہ عدد کے ساتھ لکھا ہے۔
    .third = سود کا مانگا ہوا حصہ رقم آنے تک کھلا رہتا ہے۔
