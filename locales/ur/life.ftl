### گروپ اور اس کی ممبروں کا سفر، تاریخوں سے۔

life-title =
    { MEMBERS() ->
        [women] گروپ کا سفر
       *[groups] تنظیم کا سفر
    }
life-about-text =
    { MEMBERS() ->
        [women] عہدے، وقفے، تنظیم، کون گیا
       *[groups] عہدے، وقفے، کس فیڈریشن میں ہے، کون الگ ہوا
    }
life-offices = عہدیدار
life-offices-none = ابھی کوئی عہدہ نہیں دیا گیا۔
life-office-give = عہدہ دیں
life-office-text = عہدے باری باری بدلتے ہیں، اکثر ہر دو سال میں۔ اس دن سے وہ عہدہ پہلے والی ممبر کے پاس نہیں رہتا۔
life-office-who =
    { MEMBERS() ->
        [groups] کون سا گروپ؟
        [organisations] کون سی ولیج آرگنائزیشن؟
       *[women] کون سی ممبر؟
    }
life-office-saved = عہدہ اس ٹیبلٹ میں لکھ لیا گیا۔
life-belongs =
    { MEMBERS() ->
        [women] ولیج آرگنائزیشن
       *[groups] کلسٹر لیول فیڈریشن
    }
life-belongs-anew =
    { MEMBERS() ->
        [women] ولیج آرگنائزیشن بدلیں
       *[groups] کلسٹر لیول فیڈریشن بدلیں
    }
life-belongs-text = اس دن سے گروپ چنی ہوئی تنظیم میں گنا جائے گا۔ پہلے والی تنظیم کی بہی میں وہ ایک دن پہلے تک ہی رہے گا؛ پہلے کی رپورٹیں وہیں رہیں گی۔
life-belongs-to = کس تنظیم میں؟
life-belongs-none = کسی میں نہیں
life-belongs-never =
    { MEMBERS() ->
        [women] ابھی کسی ولیج آرگنائزیشن میں نہیں ہے۔
       *[groups] ابھی کسی کلسٹر لیول فیڈریشن میں نہیں ہے۔
    }
life-belongs-unwritten = { $name } کی بہی میں اس کا کوئی کھاتہ نہیں۔ اس کے صفحے پر اسے شامل کریں، یا یہاں بدلیں کہ یہ کس میں ہے۔
life-belongs-page = { $name } کھولیں
life-belongs-saved = گروپ کی تنظیم اس ٹیبلٹ میں لکھ لی گئی۔
life-pauses = وقفہ اور نیا آغاز
life-pauses-none = کوئی وقفہ طے نہیں ہوا۔
life-pause-agree = وقفہ طے کریں
life-pause-text =
    { MEMBERS() ->
        [women] وہ وقت جس میں گروپ نے پہلے سے طے کیا کہ میٹنگ نہیں ہوگی، جیسے سردیوں میں جب راستہ بند ہو۔ اس میں کوئی میٹنگ باقی نہیں گنی جاتی۔
       *[groups] وہ وقت جس میں تنظیم نے پہلے سے طے کیا کہ میٹنگ نہیں ہوگی، جیسے سردیوں میں جب راستہ بند ہو۔ اس میں کوئی میٹنگ باقی نہیں گنی جاتی۔
    }
life-pause-from = پہلا دن
life-pause-to = آخری دن
life-pause-why = کیوں؟
life-pause-why-hint = جیسے: برف، درہ بند ہے۔
life-pause-saved = وقفہ اس ٹیبلٹ میں لکھ لیا گیا۔
life-from-to = { $from } سے { $to } تک
life-status-say = بند ہوا یا پھر شروع ہوا: لکھیں
life-status-text =
    { MEMBERS() ->
        [women] صرف وہی جو گروپ نے خود طے کیا۔ بہی جیسی ہے ویسی رہے گی۔
       *[groups] صرف وہی جو تنظیم نے خود طے کیا۔ بہی جیسی ہے ویسی رہے گی۔
    }
life-status-what = کیا طے ہوا؟
life-status-on = قرارداد کا دن
life-status-saved = قرارداد اس ٹیبلٹ میں لکھ لی گئی۔
life-revived = پھر شروع ہوا
life-defunct = بند ہوا
life-left =
    { MEMBERS() ->
        [groups] کون سے گروپ الگ ہوئے
        [organisations] کون سی ولیج آرگنائزیشنیں الگ ہوئیں
       *[women] جو چلی گئیں، اور جو دو بار لکھی گئیں
    }
life-left-text =
    { MEMBERS() ->
        [groups] یہ تنظیم کے گروپوں والے صفحے سے شروع ہوتا ہے۔
        [organisations] یہ فیڈریشن کی ولیج آرگنائزیشنوں والے صفحے سے شروع ہوتا ہے۔
       *[women] دونوں کام اسی ممبر کے صفحے سے شروع ہوتے ہیں۔
    }
life-next-meeting = اگلی میٹنگ کا انتظار ہے
life-merged = { $kept } کے دو نام ایک مانے گئے
share-title = بانٹا ہوا منافع
share-begin = منافع بانٹیں
share-never = ابھی کچھ نہیں بانٹا گیا۔
share-there-is = بانٹا جا سکتا ہے
share-aside = اس کے علاوہ { $amount } اس ممبر کے لیے الگ رکھے ہیں جسے پہلے کی تقسیم میں حصہ نہیں ملا: تب اس کا آخری حساب بنا تھا، جو بعد میں واپس بھیجا گیا۔ گروپ چھوڑتے وقت یہ اسے ملے گا۔
share-nothing = ابھی بانٹنے کے لیے منافع نہیں ہے۔
share-text =
    { MEMBERS() ->
        [women] گروپ کی کمائی: { interest }، جرمانہ اور باقی آمدنی، خرچ گھٹا کر۔ بچت اور فنڈ کبھی نہیں بانٹے جاتے۔
       *[groups] تنظیم کی کمائی: { interest }، جرمانہ اور باقی آمدنی، خرچ گھٹا کر۔ بچت اور فنڈ کبھی نہیں بانٹے جاتے۔
    }
share-how-much = کتنا بانٹنا ہے؟
share-rule = کیسے بانٹیں؟
share-hers = کمائی میں حصہ
share-stays =
    { MEMBERS() ->
        [women] گروپ کے پاس رہے گا
       *[groups] تنظیم کے پاس رہے گا
    }
share-resolution = قرارداد
share-resolution-hint = جیسا کارروائی میں لکھا ہے۔
share-now = قرارداد لکھیں
share-saved = اس ٹیبلٹ میں محفوظ۔ کسی اور کی منظوری کے بعد اگلی میٹنگ میں ادائیگی ہوگی۔
kind-sharing-none = حصہ نہیں
kind-sharing-equal = سب کو برابر
kind-sharing-by-savings-months = بچت اور وقت کے حساب سے
settlement-title = آخری حساب
kind-outcome-pay = گروپ انہیں دے گا
kind-outcome-collect = انہیں گروپ کو دینا ہے
kind-outcome-even = کسی کا کچھ باقی نہیں
settlement-text = جو ممبر جا رہی ہیں یا وفات پا گئیں، ان کے لیے۔ رقم یہاں نہیں دی جاتی: اگلی میٹنگ میں لین دین ہوگا۔
settlement-give-back = اس کے علاوہ قرض پر زیادہ دیے گئے { $amount } انہیں لوٹانے ہیں: اگلی میٹنگ اسے یاد دلائے گی۔
settlement-apart = یہ حساب ان کے ایک ہی ریکارڈ کا ہے، اس لیے اس سے کچھ نہیں دیا جاتا۔ اسے واپس لیں اور پھر سے بنائیں۔
settlement-on = دن
settlement-rule = حصے کا حساب
settlement-hers = ان کی کتنی رقم ہے
settlement-share = کمائی میں حصہ
settlement-dues = ان پر کیا باقی ہے
settlement-loan = قرض { $number }
settlement-due = { $principal } اور { $interest } { interest }
settlement-nominee = کس کو دیا جائے؟
settlement-nominee-hint = وفات ہو گئی ہو تو نامزد کا نام لکھیں۔
settlement-agree = گروپ نے مانا
settlement-agreed = { $date } کو طے ہوا
settlement-then = جب طے ہوا تھا: { $outcome } { $amount }
settlement-next-meeting = اگلی میٹنگ میں یہ بھرا ہوا ملے گا۔
settlement-paid = میٹنگ میں پورا لین دین ہو گیا۔
settlement-saved = آخری حساب اس ٹیبلٹ میں محفوظ۔
same-title =
    { MEMBERS() ->
        [women] ایک ممبر، دو بار لکھی گئیں
        [organisations] ایک ولیج آرگنائزیشن، دو بار لکھی گئی
       *[groups] ایک گروپ، دو بار لکھا گیا
    }
same-open = دو بار لکھی گئیں؟
same-text = دوسرے نام پر جو لکھا ہے وہ بھی اسی کا گنا جائے گا۔ اسے واپس لیا جا سکتا ہے۔
same-done = ایک مانا گیا
same-nobody =
    { MEMBERS() ->
        [women] اس گروپ میں اور کوئی نہیں ہے۔
        [organisations] اس فیڈریشن میں اور کوئی ولیج آرگنائزیشن نہیں ہے۔
       *[groups] اس تنظیم میں اور کوئی گروپ نہیں ہے۔
    }
same-other =
    { MEMBERS() ->
        [women] یہی ممبر، دوبارہ لکھی گئیں
        [organisations] یہی ولیج آرگنائزیشن، دوبارہ لکھی گئی
       *[groups] یہی گروپ، دوبارہ لکھا گیا
    }
same-kept = یہ نام رہے گا
same-gone = یہ نام نظر نہیں آئے گا
same-why = کیسے معلوم ہوا؟
same-why-hint =
    { MEMBERS() ->
        [women] جیسے: شوہر ایک ہی ہے، گروپ نے بتایا۔
        [organisations] جیسے: دونوں میں وہی گروپ ہیں، فیڈریشن نے بتایا۔
       *[groups] جیسے: دونوں میں وہی ممبر ہیں، تنظیم نے بتایا۔
    }
same-now =
    { MEMBERS() ->
        [women] دونوں ایک ہی ممبر ہیں
        [organisations] دونوں ایک ہی ولیج آرگنائزیشن ہیں
       *[groups] دونوں ایک ہی گروپ ہیں
    }
same-saved = ایک مانا گیا، اس ٹیبلٹ میں محفوظ۔
life-waits = کسی اور کی منظوری باقی ہے
settlement-waits = کسی اور کی منظوری کے بعد اگلی میٹنگ میں یہ بھرا ہوا ملے گا۔
share-waits = منافع کی ایک تقسیم پر کسی اور کی منظوری باقی ہے۔ اس کے بعد ہی دوسری لکھی جا سکتی ہے۔
life-offices-earlier = اب تک دیے گئے عہدے
life-meeting-begun = اس گروپ کی ایک میٹنگ پہلے سے شروع ہے۔ پہلے اسے ختم کریں: جو ابھی طے ہوگا وہ اس میں بھرا نہیں ملے گا۔
take-back-text = کچھ مٹتا نہیں: جو طے ہوا تھا اور اس کا واپس ہونا، دونوں بہی میں رہتے ہیں۔
same-swap = دوسرا نام رہے گا
settlement-of = گروپ کی { $surplus } کی کمائی میں سے۔
settlement-of-before = اس میں { $amount } وہ ہے جو باجی کے بغیر منافع بانٹتے وقت ان کے لیے بچا تھا۔
settlement-nominee-known = اگر وفات ہو گئی۔ نامزد: { $name }۔
settlement-moves = اگلی میٹنگ کا لین دین
settlement-what = کس بات کا
settlement-gets = انہیں ملے گا
settlement-gives = وہ دیں گی
settlement-penalty = دیر کا جرمانہ
settlement-earlier = پہلے بانٹا گیا، ابھی نہیں ملا
same-read-there = یہ اور ایک دوسرا نام ایک ہی ممبر کے ہیں
same-read-there-text = یہاں جو لکھا ہے وہ ان کے دوسرے صفحے پر گنا جاتا ہے۔
same-read-open = ان کا صفحہ کھولیں

## Times in which the book was closed

life-closed = { $left } کے بعد بند، { $back } سے پھر فعال
life-closed-right = تاریخ ٹھیک کریں
