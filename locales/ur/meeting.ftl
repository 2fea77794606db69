### میٹنگ: حاضری سے ختم ہونے تک، اور بہی میں لکھی میٹنگ

meeting-title = میٹنگ
meeting-step-attendance = حاضری
meeting-step-savings = بچت
meeting-step-repayments = قرض واپسی
meeting-step-other = جرمانہ، دوسری رقم
meeting-step-loans = قرض
meeting-step-bank = بینک
meeting-step-count = نقد کی گنتی
meeting-step-sign = دستخط
meeting-step-close = میٹنگ ختم کریں
meeting-next = آگے: { $step }
meeting-go-to = یہاں جائیں: { $step }
meeting-kept = ٹیبلٹ میں محفوظ
meeting-keeping = محفوظ ہو رہا ہے…
meeting-not-kept = محفوظ نہیں ہوا
meeting-totals = اب تک کل
meeting-total = کل

## حاضری

state-present = حاضر
state-late = دیر سے
state-absent = غیر حاضر
state-informed = اطلاع دے کر
meeting-all-present =
    { MEMBERS() ->
        [women] سب ممبر آئی ہیں
        [organisations] سب آئی ہیں
       *[groups] سب آئے ہیں
    }
meeting-unmarked =
    { $count ->
        [one] ایک کی حاضری باقی ہے۔
       *[other] { $count } کی حاضری باقی ہے۔
    }
meeting-there =
    { MEMBERS() ->
        [women] { $members } میں سے { $there } آئی ہیں۔
        [organisations] { $members } میں سے { $there } آئی ہیں۔
       *[groups] { $members } میں سے { $there } آئے ہیں۔
    }
meeting-fine-offer = جرمانہ لکھیں: { $amount }
meeting-fine-paid = جرمانہ دیا: { $amount }

## بچت اور باقی رقم

meeting-savings-hint = طے کی ہوئی رقم پہلے سے لکھی ہے۔ جہاں الگ ہو صرف وہیں بدلیں۔ کچھ نہ دیا ہو تو 0 دبائیں۔
meeting-savings-hint-due = اس بار جتنی بچت باقی ہے وہ پہلے سے لکھی ہے۔ جو دے چکی ہیں یا گروپ چھوڑ رہی ہیں ان کے آگے 0 ہے۔
meeting-agreed = طے کی ہوئی رقم
meeting-nothing = کچھ نہیں
meeting-fines = جرمانہ
meeting-no-fines = اس میٹنگ میں کوئی جرمانہ نہیں۔
meeting-fine-other = جرمانہ کس کا؟
meeting-lines = دوسری رقم
meeting-lines-hint = بچت اور جرمانے کے علاوہ جو رقم اس میٹنگ میں آئی یا گئی۔
meeting-give-back-title = لوٹانے والی رقم
meeting-give-back-of = { interest } میں { $amount } زیادہ دیے گئے؛ قرض پورا لوٹ چکا ہے۔
meeting-give-back-of-loan = جتنا قرض دیا تھا اس سے { $amount } زیادہ لوٹایا گیا
meeting-give-back = { $amount } لوٹائیں
meeting-interest-back = لوٹایا: زیادہ دیا { interest }
meeting-principal-back = لوٹایا: قرض سے زیادہ دیا
meeting-interest-came-back = واپس آیا: { $what }
meeting-add-received = رقم آئی
meeting-add-paid = رقم دی
meeting-received = آیا
meeting-paid = دیا
meeting-other-received = دوسری رقم آئی
meeting-other-paid = دوسری رقم دی
meeting-received-for = کس بات کی؟
meeting-paid-for = کس کے لیے دی؟
meeting-purse = صندوقچی یا بینک؟
meeting-line-member =
    { MEMBERS() ->
        [groups] کس گروپ کی ہے؟
        [organisations] کس ولیج آرگنائزیشن کی ہے؟
       *[women] کس ممبر کی ہے؟
    }
meeting-line-member-paid =
    { MEMBERS() ->
        [groups] کس گروپ کو دی؟
        [organisations] کس ولیج آرگنائزیشن کو دی؟
       *[women] کس ممبر کو دی؟
    }
meeting-line-note = نوٹ
meeting-line-note-needed = چند لفظوں میں لکھیں کہ یہ رقم کس بات کی ہے۔
meeting-line-edit = بدلیں
meeting-line-remove = ہٹائیں

## قسط واپسی

meeting-repay-hint = آج کی قسط پہلے سے لکھی ہے۔ جہاں کچھ اور آیا صرف وہیں بدلیں۔
meeting-repay-none = آج کسی قرض کی قسط نہیں ہے۔
meeting-repay-other = کسی اور قرض کی قسط
meeting-repay-brings = { $name } نے دیا
meeting-repay-open = { $name }: الگ رقم
meeting-repay-as-due = پوری قسط
meeting-repay-interest = صرف { interest }: { $amount }
meeting-repay-due = پوری قسط: { $amount }
meeting-repay-all = پورا قرض ادا کیا: { $amount }
meeting-repay-all-interest = پورا قرض، اب تک کے { interest } کے ساتھ: { $amount }
meeting-repay-penalty = دیر کا جرمانہ
meeting-repay-principal = اصل رقم
meeting-part-penalty = { $amount } جرمانہ
meeting-part-interest = { $amount } { interest }
meeting-part-principal = { $amount } اصل رقم
meeting-repay-ahead = اس میں { $amount } آگے کی قسط کا ہے۔
meeting-repay-left = اس کے بعد قرض کے { $amount } باقی رہیں گے۔
meeting-repay-short = { $amount } بقایا رہے گا۔
meeting-repay-closes = اس کے ساتھ قرض ادا ہو گیا۔
meeting-repay-settled = آخری حساب سے پورا قرض
meeting-repay-excess = { $amount } پورے قرض سے زیادہ ہے۔ واپس دے دیں۔
meeting-repay-too-much = قرض کے صرف { $amount } باقی ہیں۔
meeting-repay-how = کس کے ہاتھ اور کیسے آئی
meeting-repay-by = رقم کس کے ہاتھ آئی؟
meeting-repay-herself =
    { MEMBERS() ->
        [groups] گروپ خود لایا
        [organisations] ولیج آرگنائزیشن خود لائی
       *[women] ممبر خود لائیں
    }
meeting-repay-by-her = { $name } کے ہاتھ
meeting-repay-part-add = کچھ حصہ کسی اور نے دیا یا بینک سے آیا
meeting-repay-part = اس میں سے کتنا
meeting-repay-part-much = کل { $amount } ہی آئے ہیں۔ پہلے پوری رقم ٹھیک کریں۔
meeting-sum-repaid = قسطیں آئیں
meeting-sum-principal = اصل رقم واپس آئی
meeting-sum-interest = { interest } آیا

## قرض

meeting-lend-box = صندوقچی سے اتنا دیا جا سکتا ہے
meeting-lend-first = پہلی قسط { $date } کو
meeting-lend-bank = بینک میں
meeting-sum-lent = آج قرض دیا
meeting-lend-short = صندوقچی میں { $amount } کم پڑتے ہیں۔ کم دیں، بینک سے دیں، یا ”بینک“ میں جا کر نکاسی لکھیں۔
meeting-demands = کسے قرض چاہیے
meeting-demands-hint = جو بھی مانگیں، سب کا لکھیں۔ کوئی نہ مانگے تو آگے بڑھیں۔
meeting-demands-stay = جسے سب سے زیادہ ضرورت ہے، وہ پہلے۔ سب کی درخواست کارروائی میں رہے گی۔
meeting-demands-open = کس نے قرض مانگا
meeting-demand-add =
    { MEMBERS() ->
        [women] ایک ممبر کو قرض چاہیے
        [organisations] ایک ولیج آرگنائزیشن کو قرض چاہیے
       *[groups] ایک گروپ کو قرض چاہیے
    }
meeting-demand-who =
    { MEMBERS() ->
        [groups] کون سا گروپ؟
        [organisations] کون سی ولیج آرگنائزیشن؟
       *[women] کون مانگتی ہیں؟
    }
meeting-demand-purpose = کس لیے؟
meeting-write-down = لکھ لیں
meeting-demand-sooner = { $name } کو اوپر کریں
meeting-demand-give = قرض دیں
meeting-demand-given = { $amount } دیے گئے
meeting-demand-last = پچھلی بار مانگا تھا
meeting-demand-again = پھر مانگ رہی ہیں
meeting-loans-given = قرض دیے
meeting-loan-for = { $name } کو قرض
meeting-loan-purse = صندوقچی سے یا بینک سے؟
meeting-loan-source = کس کی رقم ہے؟
meeting-loan-give = یہ قرض دیں
meeting-loan-not = { $name } کو ابھی قرض نہ دیں
meeting-loan-too-much = صندوقچی میں صرف { $amount } ہیں۔
meeting-loan-cost =
    { $count ->
        [one] { $date } کو { $amount } کی ایک قسط، کل { interest } { $whole }
       *[other] { $count } قسطیں، پہلی { $date } کو { $amount }، کل { interest } { $whole }
    }
# What falls due before anything is paid back, $date the first such day.
meeting-loan-before =
    { $count ->
        [1] پہلی قسط سے پہلے صرف { interest }: { $date } کو { $amount }
       *[other] پہلی قسط سے پہلے { $count } بار صرف { interest }، پہلی بار { $date } کو { $amount }
    }
meeting-return = بچت واپس دی
meeting-return-add = بچت واپس دیں
meeting-return-settled = آخری حساب سے
meeting-return-hint =
    { MEMBERS() ->
        [women] تبھی جب گروپ نے طے کیا ہو۔ قرارداد ”دستخط“ والے صفحے پر لکھیں۔
       *[groups] تبھی جب تنظیم نے طے کیا ہو۔ قرارداد ”دستخط“ والے صفحے پر لکھیں۔
    }
meeting-return-kind = کون سی بچت؟
meeting-return-saved = کل بچت { $amount } ہے۔
meeting-return-too-much = اتنی بچت نہیں ہے۔

## بینک

meeting-bank-hint = صرف تب بھریں جب آج صندوقچی کی رقم بینک جائے یا بینک سے آئے۔
meeting-bank-short = اتنا بینک میں جمع کرنے پر صندوقچی میں { $amount } کم پڑتے ہیں۔ اتنا جمع نہیں ہو سکتا۔
meeting-deposit = بینک میں جمع
meeting-withdrawal = بینک سے نکاسی
meeting-bank-before = بہی میں، بینک کی باقی رقم: { $amount }
# An account to choose, with what is in it by the book.
meeting-account-holds = { $account } · { $amount }

## نقد کی گنتی

meeting-expected = صندوقچی میں ہونے چاہئیں
meeting-counted = گنے گئے
meeting-difference = فرق
meeting-difference-none = برابر ہے
meeting-difference-more = زیادہ ہے
meeting-difference-less = کم ہے
meeting-count-hint = صندوقچی کے نوٹ اور سکے گنیں اور ہر ایک کی گنتی لکھیں۔
meeting-pieces = { $value } والے کتنے
meeting-count-total = ابھی صرف کل رقم لکھیں
meeting-count-total-hint = صندوقچی کی ساری رقم ایک ساتھ پورے روپیوں میں لکھیں۔ نوٹ الگ گننے سے غلطی جلدی ملتی ہے۔
meeting-count-total-label = صندوقچی میں کل
meeting-count-whole = صندوقچی پورے روپیوں میں گنی جاتی ہے۔
meeting-counted-at-once = سب ایک ساتھ گنا گیا: { $amount }
meeting-box-empty = صندوقچی خالی ہے
meeting-differs-more = صندوقچی میں بہی سے { $amount } زیادہ ہیں
meeting-differs-less = صندوقچی میں بہی سے { $amount } کم ہیں
meeting-differs-text = ایک بار پھر سب کے ساتھ بول کر گنیں۔ فرق رہے تو کھل کر لکھ دیں؛ اس میں کسی کا قصور نہیں۔
meeting-differs-why =
    { MEMBERS() ->
        [women] گروپ کیا کہتا ہے، فرق کیوں ہے؟
       *[groups] تنظیم کیا کہتی ہے، فرق کیوں ہے؟
    }
meeting-differs-who =
    { MEMBERS() ->
        [women] دو ممبر جنہیں یہ معلوم ہے
        [organisations] دو ولیج آرگنائزیشنیں جن کی نمائندہ کو یہ معلوم ہے
       *[groups] دو گروپ جن کی نمائندہ کو یہ معلوم ہے
    }

## دستخط اور ختم کرنا

meeting-sign-who =
    { MEMBERS() ->
        [women] دو ممبر دستخط کریں
        [organisations] دو ولیج آرگنائزیشنوں کی نمائندہ خواتین دستخط کریں
       *[groups] دو گروپوں کی نمائندہ خواتین دستخط کریں
    }
meeting-sign-nobody = جو میٹنگ میں ہیں وہی دستخط کر سکتی ہیں۔ پہلے حاضری لگائیں۔
meeting-presiding = میٹنگ کس نے چلائی؟
meeting-note = کیا بات ہوئی اور کیا طے ہوا
meeting-note-hint = دو چار لفظ کافی ہیں۔
meeting-sum-there =
    { MEMBERS() ->
        [women] آئیں
        [organisations] آئیں
       *[groups] آئے
    }
meeting-sum-saved = آج کی بچت
meeting-sum-box = صندوقچی میں
meeting-sum-opening = پہلے صندوقچی میں تھے
meeting-sum-net = جو آیا، اس میں سے جو دیا وہ گھٹا کر
meeting-close-text = کل رقمیں سب کو پڑھ کر سنائیں۔ ختم کرنے کے بعد کچھ نہیں بدلتا؛ غلطی ہو تو وجہ لکھ کر واپس لیتے ہیں۔
meeting-close = میٹنگ ختم کریں
meeting-close-first = پہلے وہ پورا کریں جو باقی ہے: وہ صفحے پر سب سے اوپر لکھا ہے۔
meeting-closed = میٹنگ ختم ہوئی اور ٹیبلٹ میں محفوظ ہے۔
meeting-look = دیکھیں
meeting-ask-amount = { $name } کی بچت { $amount } ہے، عام طور پر { $usual } ہوتی ہے۔ کیا یہ صحیح ہے؟
meeting-ask-lent = { $name } کو { $amount } کا قرض دیا جا رہا ہے، عام طور پر { $usual } کا ہوتا ہے۔ کیا یہ صحیح ہے؟
meeting-ask-money = { $what }: { $amount }، عام طور پر { $usual }۔ کیا یہ صحیح ہے؟
meeting-ask-future = { $date } ابھی آئی نہیں ہے۔ کیا دن صحیح ہے؟
meeting-ask-box = { $date } کی میٹنگ میں { $counted } گنے گئے؛ بعد میں لکھا ہوا جوڑیں تو { $amount } ہونے چاہیے تھے۔ شاید فرق اسی سے ہے۔
meeting-ask-before = { $last } کی میٹنگ، جو بعد کی ہے، بہی میں پہلے سے ہے۔ کیا دن صحیح ہے؟
meeting-ask-bank = اس کے بعد بہی میں بینک کی باقی رقم { $balance } ہو گی۔ کیا یہ صحیح ہے؟
# The same, of one of several accounts of the bank.
meeting-ask-account = اس کے بعد بہی میں { $account } کی باقی رقم { $balance } ہو گی۔ کیا یہ صحیح ہے؟
meeting-ask-power = { $loan } پر ابھی جتنا نکال سکتے ہیں، اس سے { $over } زیادہ دینا ہو جائے گا۔ کیا یہ صحیح ہے؟
meeting-ask-limit = { $loan } پر بینک کی منظور حد سے { $over } زیادہ دینا ہو جائے گا۔ کیا یہ صحیح ہے؟
meeting-ask-sanction = { $loan } کا منظور رقم سے { $over } زیادہ نکل جائے گا۔ کیا یہ صحیح ہے؟
meeting-ask-before-sanction = { $loan } اپنی منظوری کے دن { $sanctioned } سے پہلے نکالا جا رہا ہے۔ کیا تاریخ صحیح ہے؟
meeting-ask-loan = { $name } کا { $overdue } بقایا ہے اور انہیں ایک اور قرض دیا جا رہا ہے۔ کیا یہ صحیح ہے؟
meeting-ask-interest = اس سے { $name } کا قرض پورا لوٹ آتا ہے، اور { interest } میں { $amount } زیادہ دیے گئے ہیں۔ کیا یہ صحیح ہے؟
meeting-ask-fund = { $fund } میں جتنی رقم بچی ہے، اس سے { $over } زیادہ قرض دیا جا رہا ہے۔ کیا یہ صحیح ہے؟
meeting-ask-paise = { $what }: { $amount } نقد، روپے کے ساتھ پیسے بھی ہیں۔ کیا یہ صحیح ہے؟
meeting-day-none = { $date } کی کوئی میٹنگ نہیں لکھی ہے۔ جس میٹنگ میں یہ طے ہوا، قرارداد اسی کی کارروائی میں لکھی ہوتی ہے۔ کیا دن صحیح ہے؟
meeting-day-last = پچھلی میٹنگ: { $date }
kind-decided-rescheduled = قرض کی نئی قسطیں
kind-decided-written-off = قرض ڈوبا مانا
kind-decided-due-moved = قسط کا دن بدلا
kind-decided-settled = گروپ چھوڑا
kind-decided-shared-out = منافع بانٹا

## واپس لینا، اور کیا باقی ہے

meeting-undo-none = ابھی واپس لینے کو کچھ نہیں
meeting-undo-what = واپس لیں: { $what }
meeting-undone = واپس لیا: { $what }
meeting-redone = پھر سے کیا: { $what }
meeting-redo = پھر سے کریں
meeting-deed-of = { $what }، { $name }
meeting-deed-newer = اس کھڑکی میں جو لکھا تھا
meeting-missing = ابھی باقی ہے
meeting-missing-attendance =
    { $count ->
        [one] ایک ممبر کی حاضری باقی ہے۔
       *[other] { $count } ممبروں کی حاضری باقی ہے۔
    }
meeting-missing-count = صندوقچی ابھی گنی نہیں گئی۔
meeting-missing-explanation =
    { MEMBERS() ->
        [women] صندوقچی اور بہی میں { $amount } کا فرق ہے۔ پھر سے گنیں، یا لکھیں کہ گروپ کیا کہتا ہے۔
       *[groups] صندوقچی اور بہی میں { $amount } کا فرق ہے۔ پھر سے گنیں، یا لکھیں کہ تنظیم کیا کہتی ہے۔
    }
meeting-missing-names =
    { MEMBERS() ->
        [women]
            { $count ->
                [one] فرق کے لیے ایک اور ممبر کا نام چنیں۔
               *[other] فرق کے لیے دو ممبروں کے نام چنیں۔
            }
        [organisations]
            { $count ->
                [one] فرق کے لیے ایک اور ولیج آرگنائزیشن کا نام چنیں۔
               *[other] فرق کے لیے دو ولیج آرگنائزیشنوں کے نام چنیں۔
            }
       *[groups]
            { $count ->
                [one] فرق کے لیے ایک اور گروپ کا نام چنیں۔
               *[other] فرق کے لیے دو گروپوں کے نام چنیں۔
            }
    }
meeting-missing-signatures =
    { MEMBERS() ->
        [women]
            { $count ->
                [one] ایک اور ممبر کے دستخط باقی ہیں۔
               *[other] دو ممبروں کے دستخط باقی ہیں۔
            }
        [organisations]
            { $count ->
                [one] ایک اور ولیج آرگنائزیشن کی نمائندہ کے دستخط باقی ہیں۔
               *[other] دو ولیج آرگنائزیشنوں کی نمائندوں کے دستخط باقی ہیں۔
            }
       *[groups]
            { $count ->
                [one] ایک اور گروپ کی نمائندہ کے دستخط باقی ہیں۔
               *[other] دو گروپوں کی نمائندوں کے دستخط باقی ہیں۔
            }
    }
meeting-missing-signatory = دستخط کے لیے ایسا نام چنا ہے جو میٹنگ میں نہیں ہے۔

## دن اور قسم

meeting-settings = کون سا دن، کیسی میٹنگ
meeting-date = میٹنگ کا دن
meeting-kind = کیسی میٹنگ؟
kind-regular-meeting = باقاعدہ میٹنگ
kind-special-meeting = خاص میٹنگ
meeting-discard = یہ میٹنگ مٹا دیں
meeting-discard-sure = اس میٹنگ کے لیے لکھا سب چلا جائے گا۔ پکا؟
meeting-discard-now = ہاں، مٹا دیں

## بہی میں لکھی میٹنگ

meeting-rows =
    { MEMBERS() ->
        [women] کون آئیں اور کس نے کیا دیا
       *[groups] کون آئے اور کس نے کیا دیا
    }
meeting-box = صندوقچی
meeting-signed = دستخط
meeting-recorded = کس نے لکھا
meeting-record-number = ریکارڈ نمبر
meeting-print = چھاپیں
meeting-to-group =
    { MEMBERS() ->
        [women] گروپ کا صفحہ کھولیں
       *[groups] تنظیم کا صفحہ کھولیں
    }
meeting-reverse = یہ میٹنگ واپس لیں
meeting-reverse-text = اس میں کچھ غلط ہے؟ پوری میٹنگ وجہ لکھ کر واپس لی جاتی ہے؛ میٹنگ اور واپس لینے کی وجہ، دونوں نظر آتے رہیں گے۔ پھر آپ اسے نئے سرے سے لکھیں۔
meeting-reverse-why = کیا غلط ہے؟
meeting-reversed-saved = میٹنگ واپس لے لی گئی۔ اس ٹیبلٹ میں محفوظ۔
meeting-reversed = یہ میٹنگ واپس لے لی گئی ہے۔
meeting-replaced = اس کی جگہ اسی میٹنگ کا دوسرا ریکارڈ چنا گیا ہے۔ یہ نہیں گنا جاتا۔
meeting-reversed-why = وجہ: { $reason } ({ $by })
meeting-again = نئے سرے سے لکھیں
meeting-aside = یہ ریکارڈ نہیں گنا جاتا؛ اسی میٹنگ کا دوسرا ریکارڈ چنا گیا ہے۔

## کھاتوں کے نام

head-cash = صندوقچی
head-bank = بینک
head-compulsory-saving = لازمی بچت
head-voluntary-saving = اختیاری بچت
head-special-saving = خاص بچت
head-fine = جرمانہ
head-late-penalty = دیر کا جرمانہ
head-membership-fee = ممبرشپ فیس
head-revolving-fund = ریوالونگ فنڈ
head-community-investment-fund = کمیونٹی انویسٹمنٹ فنڈ
head-start-up-fund = اسٹارٹ اپ فنڈ
head-bank-interest = بچت پر بینک کا سود
head-interest-subvention = سود میں رعایت
head-grant = گرانٹ
head-donation = عطیہ
head-other-receipt = اور کوئی رقم آئی
head-honorarium = اعزازیہ
head-stationery = کاپی قلم
head-travel = آنا جانا
head-bank-charges = بینک کی فیس
head-insurance-premium = بیمے کی قسط
head-meeting-expense = میٹنگ کا خرچ
head-dividend =
    { MEMBERS() ->
        [groups] گروپوں میں بانٹا
        [organisations] ولیج آرگنائزیشنوں میں بانٹا
       *[women] ممبروں میں بانٹا
    }
head-other-payment = اور کوئی رقم دی
head-cash-excess = صندوقچی میں زیادہ
head-cash-shortage = صندوقچی میں کم
head-federation-saving = تنظیم میں بچت
