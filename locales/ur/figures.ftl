### کسی علاقے یا تنظیم کے اعداد، مرکز کا حساب۔

figures-title = اعداد و شمار
figures-open-text = گروپ، بچت، قرض اور بقایا، مرکز کا حساب
figures-up = ایک درجہ اوپر
figures-as-of = { $day } تک۔
figures-kept = مرکز سے بات نہیں ہو پا رہی: یہ { $day } تک کا بتایا ہوا ہے۔
figures-waiting =
    { $count ->
        [one] ایک گروپ کا حساب ابھی جڑ رہا ہے۔
       *[other] { $count } گروپوں کا حساب ابھی جڑ رہا ہے۔
    }
figures-groups = گروپ
figures-part = تنظیم یا گروپ
figures-parts = تنظیم اور گروپ کے حساب سے، سب سے زیادہ بقایا پہلے
figures-nowhere = کہاں، معلوم نہیں
figures-none = اس مہینے کوئی گروپ نہیں
figures-none-text = جیسے ہی گروپ اپنی میٹنگیں بھیجیں گے، یہاں جڑ جائیں گی۔
figures-npa-below = ممبروں کے پاس جتنا قرض باقی ہے، اس میں 90 دن سے زیادہ دیر والا: ⁦{ $percent }⁩۔ یہ ⁦1 %⁩ سے کم رہنا چاہیے، اور کم ہے۔
figures-npa-above = ممبروں کے پاس جتنا قرض باقی ہے، اس میں 90 دن سے زیادہ دیر والا: ⁦{ $percent }⁩۔ یہ ⁦1 %⁩ سے کم رہنا چاہیے۔
figures-banks-accounts = کتنے کھاتے
figures-banks-owed = دینا ہے
figures-banks-late = بقایا یا حد سے اوپر
figures-banks-npa = خراب (NPA)
figures-banks-npa-part = کل باقی میں خراب (NPA) حصہ

## اس کے حصے، اور ہر عدد کیا ہے

figures-press = کسی عدد کو دبائیں تو لکھا آئے گا کہ وہ کیا ہے۔
# For those who listen: what the sign beside a figure opens.
figure-why = یہ کیا ہے: { $label }
figures-meetings-side = میٹنگیں اور بچت
figures-loans-side = قرض
figures-banks-side = بینک
figures-funds-side = فنڈ
figures-standing-side = گریڈ اور حال
figures-due = ہونی تھیں
figures-due-why = وہ میٹنگیں جو گروپوں نے اس مہینے کے لیے طے کی تھیں اور جن کا دن آ چکا ہے۔ پہلے سے طے کی ہوئی چھٹی اس میں نہیں ہے۔
figures-held = ہوئیں
figures-held-why = جو میٹنگیں ہونی تھیں، ان میں سے جو ہوئیں، کچھ دن پہلے یا بعد میں بھی۔
figures-with-reason-why = جو میٹنگیں ہونی تھیں، ان میں سے جو نہیں ہوئیں اور گروپ نے وجہ بتائی۔
figures-missed-why = جو میٹنگیں ہونی تھیں، ان میں سے جن کا کچھ نہیں آیا: ہوئی نہیں، یا ابھی بھیجی نہیں گئی۔
figures-reasons = میٹنگیں کیوں نہیں ہوئیں
figures-reason = وجہ
# Reasons that one group alone gave are not told by their words.
figures-reason-others = دوسری وجہیں
figures-meetings = میٹنگیں
figures-saved-why = ممبروں نے مہینے کی میٹنگوں میں جو بچایا۔ پرانا حساب اس میں نہیں گنا جاتا۔
figures-savings-why = مہینے کے آخر تک ممبروں نے جتنا بچایا اور واپس نہیں لیا۔
figures-corpus = گروپوں کی اپنی رقم
figures-corpus-why = بچت، ریوالونگ فنڈ، گرانٹ، اور جو کمایا اس میں سے خرچ نکال کر۔ جو دوسروں کو دینا ہے وہ اس میں نہیں ہے۔
figures-unused = بیکار پڑی رقم
figures-unused-why = صندوقچیوں اور بینکوں میں { $cash } ہیں۔ اس میں سے اتنی گروپوں کی اپنی رقم ہے جو نہ قرض میں دی گئی ہے، نہ اگلے 30 دن میں بینک یا تنظیم کو دینی ہے۔ اس کے علاوہ ادھار لیے ہوئے { $borrowed } بیکار پڑے ہیں۔
figures-parts-meetings = میٹنگیں اور بچت، تنظیم اور گروپ کے حساب سے
figures-outstanding-why = ممبروں نے اپنے گروپوں سے جو قرض لیا اور ابھی لوٹایا نہیں، سود کے بغیر۔
figures-overdue-why = اس میں سے جو اب تک آ جانا چاہیے تھا۔
figures-demand-why = مہینے سے پہلے کا بقایا اور اس مہینے کا واجب الادا، جو اب نہیں مانگا جاتا وہ نکال کر۔
figures-collected-why = اس میں سے جو آیا، پہلے سے پیشگی دیا ہوا بھی۔ آگے کے لیے دی ہوئی پیشگی اس میں نہیں ہے۔
figures-recovery-why = جتنا دینا تھا اس میں سے کتنا آیا۔ جہاں کچھ نہیں دینا تھا، وہاں کچھ نہیں لکھا۔
figures-money-why = جرمانے کو چھوڑ کر قرض پر جو رقم آئی: جو دینا تھا اس میں سے { $collected }، اس میں سے پہلے دی ہوئی پیشگی { $before } نکال کر، اور { $ahead } پیشگی یا زیادہ دی ہوئی، لوٹائی ہوئی نکال کر۔
figures-banks-accounts-why = بینکوں کے قرض اور کیش کریڈٹ کھاتے جن پر کچھ دینا باقی ہے۔
figures-banks-owed-why = مہینے کے آخر میں گروپوں کو ان پر جتنا دینا ہے، بینک کا جوڑا ہوا سود بھی۔
figures-banks-late-why = جن قسطوں میں دیر ہے؛ کیش کریڈٹ میں جتنا حد یا ڈی پی سے اوپر ہے۔
figures-banks-npa-why = ان { $accounts } کھاتوں پر پورا باقی، جن میں 90 دن سے زیادہ دیر ہے یا جنہیں بینک خراب مانتا ہے۔
figures-banks-npa-part-why = گروپوں پر بینکوں کے کل باقی میں ⁦NPA⁩ کا حصہ۔ یہ ⁦1 %⁩ سے کم رہنا چاہیے۔
figures-banks-due-why = قسطوں والے بینک قرضوں کی اصل رقم، جو مہینے سے پہلے بقایا تھی یا اس مہینے دینی تھی۔ سود بینک اپنے وقت پر لگاتا ہے۔
figures-banks-paid-why = اس میں سے جتنا اس مہینے یا پہلے دیا گیا۔
figures-banks-left-why = اس میں سے جتنا مہینے کے آخر تک نہیں دیا گیا۔
figures-banks-part-why = جتنا دینا تھا اس میں سے کتنا دیا گیا۔ جہاں کچھ نہیں دینا تھا، وہاں کچھ نہیں لکھا۔
figures-owed = گروپوں کو کسے کتنا دینا ہے
figures-owed-all = سب قرض دینے والوں کا باقی
figures-lender = کس نے دیا
figures-lender-unknown = لکھا نہیں
figures-kind = کس طرح کا
figures-parts-banks = بینک اور دوسرے قرض دینے والے، تنظیم اور گروپ کے حساب سے
figures-funds = ملے ہوئے فنڈ
figures-funds-none = ابھی کوئی فنڈ نہیں ملا
figures-funds-none-text = جب گروپ ملا ہوا فنڈ لکھتے ہیں تو وہ یہاں نظر آتا ہے۔
figures-fund = فنڈ
figures-fund-bodies = مہینے میں کتنوں کو ملا
figures-fund-amount = مہینے میں آیا
figures-fund-bodies-all = اب تک کتنوں کو ملا
figures-fund-all = اب تک آیا
figures-fund-why = مہینے کے آخر تک جو آیا، پرانا حساب بھی؛ جن گروپوں کو ملا: { $all }۔ اس مہینے { $amount } آئے؛ جن گروپوں کو ملا: { $bodies }۔
figures-fund-vo-why = مہینے کے آخر تک جو آیا، پرانا حساب بھی؛ جن ولیج آرگنائزیشن کو ملا: { $all }۔ اس مہینے { $amount } آئے؛ جن ولیج آرگنائزیشن کو ملا: { $bodies }۔
figures-parts-funds = اب تک ملے ہوئے فنڈ، تنظیم اور گروپ کے حساب سے
figures-parts-funds-vo = وی آر ایف اس فہرست میں نہیں ہے: وہ گروپوں کی نہیں، ولیج آرگنائزیشنوں کی بہی میں رہتا ہے۔
figures-active-why = یہ گروپ طے دن پر ملتے ہیں۔
figures-irregular-why = ان کی ریاست کے قاعدے سے زیادہ میٹنگیں چھوٹیں، عام طور پر تین مہینے میں تین میں سے ایک سے زیادہ۔
figures-dormant-why = یہ کچھ عرصے سے نہ ملے، نہ بچت کی، عام طور پر تین مہینے۔
figures-defunct-why = یہ اور لمبے عرصے سے نہ ملے، نہ بچت کی، عام طور پر چھ مہینے؛ یا انہوں نے بند کرنے کی قرارداد کی۔
figures-revived-why = یہ بند ہو گئے تھے اور اب پھر چل رہے ہیں، زیادہ عرصہ نہیں ہوا۔
figures-grade-why = جن گروپوں کا پچھلا گریڈ یہ ہے۔ یہ کسی نے ریاست کے نمبروں کے پرچے سے دیا ہے۔
figures-ungraded = ابھی گریڈ نہیں
figures-ungraded-why = جن گروپوں کو تب تک کوئی گریڈ نہیں ملا۔
figures-parts-standing = گریڈ اور حال، تنظیم اور گروپ کے حساب سے

## علاقے کے گروپ، ایک ایک کر کے

area-groups-title = گروپوں کا حال
area-groups-text = کون بے قاعدہ ہے، غیر فعال ہے، بند ہے، بغیر گریڈ ہے، یا بینک کا بقایادار ہے
area-groups-which = دکھائیں
area-groups-all = سب گروپ
area-groups-choice = { $what } ({ $count })
area-groups-npa = بینک میں خراب (NPA)
area-groups-late = 90 دن سے زیادہ دیر
area-groups-search = گروپ یا تنظیم کا نام
area-groups-held =
    { $held ->
        [0] کوئی میٹنگ نہیں ہوئی
        [one] { $due } میں سے { $held } میٹنگ ہوئی
       *[other] { $due } میں سے { $held } میٹنگیں ہوئیں
    }
area-groups-overdue = بقایا { $amount }
area-groups-elsewhere = اس کی بہی اس ٹیبلٹ میں نہیں ہے
area-groups-first = { $all } میں سے پہلے { $shown } گروپ دکھائے ہیں۔ باقی دیکھنے کے لیے ایک درجہ نیچے جائیں۔

help-area-groups = علاقے کے گروپ ایک ایک کر کے؛ جنہیں کسی کی سب سے زیادہ ضرورت ہے وہ پہلے۔
    .first = چنیں کہ کون سے نظر آئیں: حال، گریڈ، یا جن کی رقم بقایا ہے۔
    .second = گروپ کو دبا کر کھولیں، اگر اس کی بہی یہاں ہے۔
    .third = مرکز نے پچھلی بار جو بتایا وہ رکھا رہتا ہے، بغیر نیٹ ورک کے دنوں کے لیے۔
help-figures = علاقے کی بہیوں کا جوڑ: میٹنگیں اور بچت، قرض، بینک، فنڈ، گریڈ اور حال۔
    .first = اوپر سے حصہ چنیں، اور مہینہ۔
    .second = کسی عدد کو دبائیں تو لکھا آئے گا کہ وہ کیا ہے اور کہاں سے آتا ہے۔
    .third = فہرست کی سطر دبائیں تو ایک درجہ نیچے جائیں گے، تنظیم یا گروپ تک۔
