### کاغذ: رجسٹر، رسید، پرچی

## نام

paper-minutes = کارروائی
paper-attendance-and-savings = حاضری اور بچت
paper-member-register =
    { MEMBERS() ->
        [groups] گروپوں کا رجسٹر
        [organisations] ولیج آرگنائزیشنوں کا رجسٹر
       *[women] ممبروں کا رجسٹر
    }
paper-loan-ledger = قرض بہی
paper-borrowing-ledger = باہر سے لیے ہوئے قرض کی بہی
paper-cash-book = کیش بک
paper-general-ledger = کھاتہ بہی
paper-passbook = پاس بک
paper-receipt = رسید
paper-payment-voucher = ادائیگی واؤچر
paper-receipts-and-payments = مہینے کی وصولی اور ادائیگی
paper-monthly-report = ماہانہ رپورٹ
paper-report-card = رپورٹ کارڈ
paper-demand-collection-balance = مطالبہ، وصولی، باقی
paper-slip = آج کا حساب

## اوپر اور نیچے

paper-group = گروپ
paper-village = گاؤں
paper-block = بلاک
paper-place-in = { $place }، { $region }
paper-code = کوڈ
paper-village-organisation = ولیج آرگنائزیشن
paper-cluster-federation = کلسٹر لیول فیڈریشن
paper-period = مدت
paper-from-to = { $from } سے { $to }
paper-month = مہینہ
paper-financial-year = مالی سال
paper-date = تاریخ
paper-day = { $day }
paper-printed = چھپا { $printed }
paper-printed-chain = چھپا { $printed } · بہی { $chain }
paper-page-of = صفحہ { $page } / { $pages }
paper-nothing = یہاں ابھی کچھ نہیں لکھا
paper-bookkeeper = بک کیپر
paper-signature = دستخط / انگوٹھا
paper-sign = دستخط

## رقم

paper-rupees = { $amount } روپے
paper-words-rupees = { $rupees } روپے فقط
paper-words-paise = { $rupees } روپے { $paise } پیسے فقط
paper-total = کل
paper-amount = رقم
paper-amount-rupees = رقم (روپے)
paper-cash = نقد
paper-bank = بینک
# A page or a line, and the account of the bank that it is about; only where a group has several.
paper-of-account = { $what } · { $account }
# Money that went from one account of the bank to another.
paper-between-accounts = { $particulars } · { $from } سے { $to } میں
paper-received = وصول
paper-paid-out = ادائیگی
paper-balance = باقی
paper-opening-balance = شروعاتی بقایا
paper-closing-balance = آخری بقایا
paper-moved-to-bank = بینک میں جمع کیا
paper-moved-from-bank = بینک سے نکالا
paper-head = کھاتے کا نام
paper-particulars = تفصیل
paper-sl = نمبر
paper-count = تعداد

## کارروائی

paper-meeting-number = میٹنگ نمبر
paper-time = وقت
paper-place = جگہ
paper-presiding = میٹنگ کس نے چلائی
paper-there = حاضر
paper-there-of = { $members } میں سے { $there }
paper-agenda = ایجنڈا
paper-discussion = کیا بات ہوئی
paper-resolution = قرارداد
paper-resolution-text = { $number }: { $text }
paper-proposer-seconder = پیش کنندہ / تائید
paper-two-names = { $proposer } / { $seconder }
paper-visitors = مہمان
paper-next-meeting = اگلی میٹنگ
paper-attendance = حاضری
paper-member =
    { MEMBERS() ->
        [groups] گروپ
        [organisations] ولیج آرگنائزیشن
       *[women] ممبر
    }
paper-named = { $name } (شوہر/والد { $of })
paper-office = عہدہ
# کون کس عہدے پر رہا، اس کی فہرست۔
paper-offices = کون کس عہدے پر رہا
paper-from = کب سے
paper-until = کب تک
paper-member-left = چھوڑنے کا دن
paper-members-now =
    { MEMBERS() ->
        [groups] ابھی اتنے گروپ
        [organisations] ابھی اتنی ولیج آرگنائزیشن
       *[women] ابھی اتنے ممبر
    }

## حاضری اور بچت

paper-agreed = طے بچت
paper-saved-before = پہلے کی بچت
paper-saved-after = کل بچت
paper-month-total = اس مہینے
paper-withdrawn = نکاسی
paper-mark = حاضری
paper-compulsory = لازمی
paper-voluntary = اختیاری
paper-special = خاص
paper-other = دیگر
paper-mark-present = ح
paper-mark-late = د
paper-mark-absent = غ
paper-mark-informed = ا
paper-marks = ح حاضر · د دیر سے · غ غیر حاضر · ا اطلاع دے کر غیر حاضر

## قرض

paper-loan-number = قرض نمبر
paper-source = کس فنڈ سے
paper-source-own =
    { MEMBERS() ->
        [women] گروپ کی اپنی رقم
       *[groups] تنظیم کی اپنی رقم
    }
paper-source-vrf = وی آر ایف
paper-source-federation = تنظیم
paper-source-bank = بینک قرض
paper-source-cash-credit = کیش کریڈٹ
paper-sanctioned = کب منظور ہوا
paper-resolution-number = قرارداد نمبر
paper-purpose = مقصد
paper-rate =
    { $charge ->
        [service] سروس چارج
       *[other] سود
    }
paper-rate-declining = { $rate } سالانہ، باقی قرض پر
paper-rate-flat = { $rate } سالانہ، پوری رقم پر
paper-instalments = قسطیں
paper-instalments-of = { $amount } روپے کی { $count }
paper-first-due = پہلی قسط
paper-left-on = { $day } کو باقی
paper-agreed-anew =
    { $count ->
        [one] نئے سرے سے طے: { $amount } روپے کی { $count } قسط، { $first } میں، { $rate }۔ { $resolution }
       *[other] نئے سرے سے طے: { $amount } روپے کی { $count } قسطیں، پہلی { $first } میں، { $rate }۔ { $resolution }
    }
paper-lender-agreed-anew =
    { $count ->
        [one] قرض دینے والے سے نئے سرے سے طے: { $amount } روپے کی { $count } قسط، { $first } میں، { $rate }
       *[other] قرض دینے والے سے نئے سرے سے طے: { $amount } روپے کی { $count } قسطیں، پہلی { $first } میں، { $rate }
    }
paper-given-up =
    { $charge ->
        [service] ڈوبا مانا: اصل رقم کے { $principal } روپے اور سروس چارج کے { $interest } روپے۔ { $resolution }
       *[other] ڈوبا مانا: اصل رقم کے { $principal } روپے اور سود کے { $interest } روپے۔ { $resolution }
    }
paper-due-moved = { $from } کی جگہ اب { $to } کو واجب الادا۔ { $resolution }
paper-paid-too-much =
    { $charge ->
        [service] سروس چارج میں { $amount } روپے زیادہ دیے گئے: لوٹانے ہیں۔
       *[other] سود میں { $amount } روپے زیادہ دیے گئے: لوٹانے ہیں۔
    }
paper-repaid-too-much = جتنا قرض دیا گیا تھا اس سے { $amount } روپے زیادہ ادا ہوئے: واپس دینے ہیں، یا دو بار لکھے گئے۔
paper-given-back = زیادہ دیے گئے { $amount } روپے لوٹائے۔
paper-back-line = لوٹایا: قرض پر زیادہ دیا
paper-back-to = { $who }: لوٹایا، قرض پر زیادہ دیا تھا
paper-interest-back =
    { $charge ->
        [service] سروس چارج میں زیادہ دیے گئے { $amount } روپے لوٹائے۔
       *[other] سود میں زیادہ دیے گئے { $amount } روپے لوٹائے۔
    }
# آخری حساب پر: قرض پر جو زیادہ دیا گیا۔
paper-goes-back = قرض پر زیادہ دیا: یہ انہیں الگ سے لوٹانا ہے
paper-due = واجب الادا
paper-paid = ادا کیا
paper-overdue = بقایا (مدت گزری)
paper-principal = اصل رقم
paper-interest =
    { $charge ->
        [service] سروس چارج
       *[other] سود
    }
paper-principal-paid = اصل رقم ادا
paper-interest-paid =
    { $charge ->
        [service] سروس چارج ادا
       *[other] سود ادا
    }
paper-principal-left = باقی اصل رقم
paper-fine = جرمانہ
paper-given = دیا گیا
paper-loan-left = باقی قرض
paper-loan-of = قرض { $number } · { $source } · { $purpose }
paper-outstanding = باقی قرض
paper-arrears = پچھلا بقایا
paper-less-given-up = منہا: اب نہیں مانگا
paper-demand = مطالبہ
paper-collection = وصولی
paper-recovery = وصولی %
# Under a list of a month that is not over; $day is its last day.
paper-month-runs = یہ مہینہ ابھی چل رہا ہے۔ { $day } تک جو دینا ہے وہ بھی گنا گیا ہے؛ اس میں دیر نہیں ہوئی۔
paper-days-overdue = بقایا دن

## گروپ نے باہر سے جو قرض لیا

paper-account-number = کھاتہ نمبر
paper-ifsc = IFSC
paper-sanctioned-amount = منظور رقم
paper-disbursed = پہلی بار کب ملا
paper-disbursed-amount = کل ملا
paper-dose = ڈوز
paper-limit = کل حد
paper-power = نکالنے کی حد
paper-can-be-drawn = ابھی اور نکال سکتے ہیں
paper-review = بینک پھر کب دیکھے گا
paper-over-limit = حد سے اوپر
paper-days-over-limit = حد سے اوپر کے دن
paper-days-without-credit = بغیر جمع کے دن
paper-subvention = سود میں سرکاری چھوٹ ملنی ہے؟
# ایک خانہ: بینک نے قرض پر جو سود اور خرچ لکھا۔
paper-added = قرض دینے والے نے جوڑا
paper-owed-drawn = قرض کی رقم ملی
paper-owed-paid = قرض ادا کیا
paper-owed-lowered = سود میں چھوٹ، یا بینک نے گھٹایا
paper-owed-interest-added =
    { $charge ->
        [service] سروس چارج جوڑا گیا
       *[other] سود جوڑا گیا
    }
paper-owed-charge-added = بینک کا خرچ جوڑا گیا
paper-owed-came-back = زیادہ دیا تھا، واپس ملا
paper-owed-brought = بہی شروع ہونے پر باقی
paper-schedule = کب کتنا دینا ہے
paper-due-on = دینے کا دن
paper-still-to-pay = ابھی دینا ہے

## کیش بک، کھاتہ بہی، رسید اور واؤچر

paper-meeting-opens = شروعاتی بقایا، میٹنگ { $number }
paper-meeting-closes = آخری بقایا، میٹنگ { $number }
paper-voucher-number = واؤچر
paper-folio = صفحہ
paper-debit = ڈیبٹ
paper-credit = کریڈٹ
paper-side = ڈ/ک
paper-debit-short = ڈ
paper-credit-short = ک
paper-number = نمبر
paper-received-from = کس سے ملا
paper-paid-for = { $payer } ({ $member } کی طرف سے)
paper-brought-by = { $who } لائی
# قرض کی اس قسط کے پاس جس کا ایک حصہ دوسری رکن لائی۔
paper-brought-part = اس میں سے { $amount } روپے { $who } لائی
# ایک ہی جگہ دو باتیں۔
paper-one-and-other = { $one } · { $other }
paper-paid-to = کسے دیا
paper-mode = کیسے
paper-mode-cash = نقد
paper-mode-bank = بینک سے
paper-mode-upi = UPI سے
paper-reference = حوالہ نمبر
paper-note = نوٹ
paper-payer-signature = جس نے دیا، اس کے دستخط / انگوٹھا
paper-payee-signature = جسے ملا، اس کے دستخط / انگوٹھا

## پاس بک اور پرچی

paper-husband-father = شوہر / والد کا نام
paper-member-number =
    { MEMBERS() ->
        [groups] گروپ نمبر
        [organisations] ولیج آرگنائزیشن نمبر
       *[women] ممبر نمبر
    }
paper-joined = شامل ہونے کا دن
paper-nominee = نامزد
paper-savings = بچت
paper-member-signature =
    { MEMBERS() ->
        [groups] گروپ کی طرف سے دستخط
        [organisations] ولیج آرگنائزیشن کی طرف سے دستخط
       *[women] ممبر کے دستخط / انگوٹھا
    }
paper-slip-saved = آج کی بچت
paper-slip-repaid = قرض واپس کیا
paper-slip-interest =
    { $charge ->
        [service] سروس چارج دیا
       *[other] سود دیا
    }
paper-slip-penalty = دیر کا جرمانہ
paper-slip-fine = جرمانہ
paper-slip-lent = قرض لیا
paper-slip-withdrawn = بچت نکالی
paper-slip-got = آپ کو ملا: { $head }
paper-slip-gave = آپ نے دیا: { $head }
paper-slip-savings = آپ کی کل بچت
paper-slip-next = اگلی قسط { $date } کو: { $amount } روپے

## ولیج آرگنائزیشن کو ماہانہ رپورٹ

paper-mr-meetings-due = میٹنگیں جو ہونی تھیں
paper-mr-meetings-held = میٹنگیں جو ہوئیں
paper-mr-savings = بچت جمع ہوئی
paper-mr-deposited = بینک میں جمع کیا
paper-mr-given = اس مہینے دیے اندرونی قرض
paper-mr-outstanding = باقی اندرونی قرض
paper-mr-at-risk = خطرے والے اندرونی قرض (30 دن سے زیادہ بقایا)
paper-mr-cash-credit = بینک کیش کریڈٹ باقی
paper-mr-term-loan = بینک ٹرم لون باقی
paper-mr-subsidy-eligible = سود میں رعایت کا حق ہے؟
paper-mr-subsidy-receiving = کیا رعایت مل رہی ہے؟
paper-mr-cif-received = کمیونٹی انویسٹمنٹ فنڈ ملا
paper-mr-cif-repaid = کمیونٹی انویسٹمنٹ فنڈ واپس کیا
paper-mr-cif-at-risk = خطرے میں کمیونٹی انویسٹمنٹ فنڈ
paper-received-for-federation =
    { MEMBERS() ->
        [women] ولیج آرگنائزیشن کی طرف سے وصول
       *[groups] کلسٹر لیول فیڈریشن کی طرف سے وصول
    }

## رپورٹ کارڈ

paper-members =
    { MEMBERS() ->
        [groups] گروپ
        [organisations] ولیج آرگنائزیشن
       *[women] ممبر
    }
paper-corpus =
    { MEMBERS() ->
        [women] گروپ کی اپنی رقم
       *[groups] تنظیم کی اپنی رقم
    }
paper-graded-by = گریڈ کس نے دیا
paper-graded-on = گریڈ کب دیا
paper-rubric = کس قاعدے سے
paper-grade = گریڈ
paper-marks-reached = نمبر
paper-marks-of = { $of } میں سے { $marks }
paper-how-graded = نمبر کیسے ملے
paper-measure = کیا دیکھا گیا
paper-value = کتنا
paper-marks-given = نمبر
paper-out-of = کل نمبر
paper-reason = کیوں
paper-month-by-month = مہینہ بہ مہینہ
paper-meetings-held = میٹنگیں ہوئیں

## میٹنگ میں کیا ہوا، جیسا بہی بتاتی ہے

paper-agenda-repaid = قرض کی واپسی
paper-agenda-asked = قرض کی درخواست
paper-agenda-loan = قرض
paper-agenda-leaves =
    { MEMBERS() ->
        [groups] ولیج آرگنائزیشن چھوڑنا
        [organisations] کلسٹر لیول فیڈریشن چھوڑنا
       *[women] گروپ چھوڑنا
    }
paper-agenda-shared = منافع کی تقسیم
paper-agenda-box = صندوقچی
paper-agenda-more = اور کیا بات ہوئی
paper-said-saved =
    { MEMBERS() ->
        [groups]
            { $members ->
                [1] { $members } گروپ نے { $saved } روپے جمع کیے۔
               *[other] { $members } گروپوں نے { $saved } روپے جمع کیے۔
            }
        [organisations]
            { $members ->
                [1] { $members } ولیج آرگنائزیشن نے { $saved } روپے جمع کیے۔
               *[other] { $members } ولیج آرگنائزیشنوں نے { $saved } روپے جمع کیے۔
            }
       *[women]
            { $members ->
                [1] { $members } ممبر نے { $saved } روپے جمع کیے۔
               *[other] { $members } ممبروں نے { $saved } روپے جمع کیے۔
            }
    }
paper-said-saved-fines =
    { MEMBERS() ->
        [groups]
            { $members ->
                [1] { $members } گروپ نے { $saved } روپے جمع کیے اور { $fines } روپے جرمانہ دیا۔
               *[other] { $members } گروپوں نے { $saved } روپے جمع کیے اور { $fines } روپے جرمانہ دیا۔
            }
        [organisations]
            { $members ->
                [1] { $members } ولیج آرگنائزیشن نے { $saved } روپے جمع کیے اور { $fines } روپے جرمانہ دیا۔
               *[other] { $members } ولیج آرگنائزیشنوں نے { $saved } روپے جمع کیے اور { $fines } روپے جرمانہ دیا۔
            }
       *[women]
            { $members ->
                [1] { $members } ممبر نے { $saved } روپے جمع کیے اور { $fines } روپے جرمانہ دیا۔
               *[other] { $members } ممبروں نے { $saved } روپے جمع کیے اور { $fines } روپے جرمانہ دیا۔
            }
    }
paper-said-repaid =
    { $charge ->
        [service] { $principal } روپے اصل رقم اور { $interest } روپے سروس چارج واپس آئے۔
       *[other] { $principal } روپے اصل رقم اور { $interest } روپے سود واپس آئے۔
    }
paper-said-repaid-fines =
    { $charge ->
        [service] { $principal } روپے اصل رقم، { $interest } روپے سروس چارج اور دیر کے { $fines } روپے واپس آئے۔
       *[other] { $principal } روپے اصل رقم، { $interest } روپے سود اور دیر کے { $fines } روپے واپس آئے۔
    }
paper-said-brought = { $said } { $who }: { $amount } روپے۔
paper-said-asked =
    { $outcome ->
        [given] { $rank }. { $who } نے { $amount } روپے مانگے۔ { $given } روپے دیے گئے۔
       *[none] { $rank }. { $who } نے { $amount } روپے مانگے۔ آج کچھ نہیں دیا گیا۔
    }
paper-said-asked-for =
    { $outcome ->
        [given] { $rank }. { $who } نے { $purpose } کے لیے { $amount } روپے مانگے۔ { $given } روپے دیے گئے۔
       *[none] { $rank }. { $who } نے { $purpose } کے لیے { $amount } روپے مانگے۔ آج کچھ نہیں دیا گیا۔
    }
paper-decided-loan = { $who } کو { $amount } روپے دیے گئے، { $instalments } قسطوں میں لوٹانے ہیں۔
paper-decided-returned = { $who } کو بچت میں سے { $amount } روپے واپس دیے گئے۔
paper-said-received = { $amount } روپے ملے۔
paper-said-received-for = { $amount } روپے ملے: { $note }
paper-said-received-from = { $who } سے { $amount } روپے ملے۔
paper-said-received-from-for = { $who } سے { $amount } روپے ملے: { $note }
paper-said-paid = { $amount } روپے دیے۔
paper-said-paid-for = { $amount } روپے دیے: { $note }
paper-said-paid-to = { $who } کو { $amount } روپے دیے۔
paper-said-paid-to-for = { $who } کو { $amount } روپے دیے: { $note }
paper-said-given-back = زیادہ دیے گئے { $amount } روپے { $who } کو لوٹائے۔
# Too much or too little in the box: how it is explained, and the two who stand for that.
paper-stood-for = { $explanation } ({ $names })
# $why is paper-stood-for.
paper-said-difference = { $amount } روپے: { $why }
paper-said-deposited = { $deposited } روپے بینک میں جمع کیے۔
paper-said-fetched = { $withdrawn } روپے بینک سے نکالے۔
paper-said-deposited-fetched = { $deposited } روپے بینک میں جمع کیے، { $withdrawn } روپے نکالے۔
paper-said-counted = میٹنگ سے پہلے { $before } روپے؛ آخر میں گنے { $after } روپے۔

## کھاتے اور بہی کی سطریں

paper-head-loan-interest =
    { $charge ->
        [service] قرض پر سروس چارج
       *[other] قرض پر سود
    }
paper-head-bank-loan-interest = بینک قرض کا سود
paper-head-federation-loan-interest =
    { $charge ->
        [service] تنظیم کے قرض کا سروس چارج
       *[other] تنظیم کے قرض کا سود
    }
paper-so-many-members =
    { MEMBERS() ->
        [groups] { $count } گروپ
        [organisations] { $count } ولیج آرگنائزیشن
       *[women] { $count } ممبر
    }
paper-brought-forward = شروع کی باقی رقم
paper-reversed = { $on } کو واپس لیا گیا، وجہ: { $reason }
paper-written-off = ڈوبا مانا

## رپورٹ کارڈ کے نمبر کہاں سے آئے

paper-not-graded = بہی سے نکالا گیا۔ یہ گریڈ ابھی کسی نے دیا نہیں۔
paper-measure-meetings-held = طے میٹنگوں میں سے کتنی ہوئیں
paper-measure-attendance = حاضری
paper-measure-savings-on-time = وقت پر بچت
paper-measure-members-with-loan =
    { MEMBERS() ->
        [groups] قرض والے گروپ
        [organisations] قرض والی ولیج آرگنائزیشن
       *[women] قرض والی ممبر
    }
paper-measure-fund-rotation = قرض میں لگی رقم
paper-measure-recovery = وقت پر لوٹائے قرض
paper-measure-overdue = بقایا قرض
paper-measure-books-closed = وقت پر لکھی بہی
paper-measure-participation = کون بولتی اور طے کرتی ہیں
paper-measure-social = سماجی کام
paper-why-from = { $from } یا زیادہ
paper-why-from-more = { $from } یا زیادہ؛ { $more } ہونے پر اور نمبر ملتے ہیں
paper-why-from-less = { $from } یا زیادہ؛ { $less } سے کم ہونے پر اور نمبر ملتے ہیں
paper-why-below = { $below } سے کم
paper-why-below-less = { $below } سے کم؛ { $less } سے کم ہونے پر اور نمبر ملتے ہیں
paper-why-between = { $from } یا زیادہ، مگر { $below } سے کم
paper-why-too-little = نمبر کے لیے بہت کم
paper-why-share = حصے کے حساب سے
paper-why-nothing = دیکھنے کو کچھ نہیں تھا: کوئی نمبر نہیں
paper-why-left-out = دیکھنے کو کچھ نہیں تھا: گنا نہیں گیا
paper-why-not-scored = کسی نے نمبر نہیں دیے
paper-meeting-reversed = { $day } کی میٹنگ { $on } کو واپس لی گئی، وجہ: { $reason }۔ وہ یہاں لکھی ہے، گنی کہیں نہیں جاتی۔
paper-counts-no-more = واپس لیا گیا: اب اس کی گنتی نہیں
paper-anew = نئے سرے سے نمبر { $number } پر لکھا گیا
