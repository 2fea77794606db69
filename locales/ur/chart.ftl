### گروپ اور بلاک کی تصویریں، ہر ایک کے پیچھے اس کی جدول۔

chart-as-table = جدول میں
chart-as-picture = تصویر میں
chart-month = مہینہ
chart-meeting = میٹنگ
chart-woman =
    { MEMBERS() ->
        [groups] گروپ
        [organisations] ولیج آرگنائزیشن
       *[women] ممبر
    }

## Months in the little room below a bar

month-short-january = جنوری
month-short-february = فروری
month-short-march = مارچ
month-short-april = اپریل
month-short-may = مئی
month-short-june = جون
month-short-july = جولائی
month-short-august = اگست
month-short-september = ستمبر
month-short-october = اکتوبر
month-short-november = نومبر
month-short-december = دسمبر

## A group

chart-title = تصویروں میں
chart-savings = ہماری کل بچت
chart-savings-text = پچھلے بارہ مہینوں میں { $amount }
chart-saved = مہینے کی بچت
chart-saved-in-all = کل بچت
chart-attendance =
    { MEMBERS() ->
        [women] میٹنگ میں کتنی ممبر آئیں
        [organisations] میٹنگ میں کتنی ولیج آرگنائزیشنیں آئیں
       *[groups] میٹنگ میں کتنے گروپ آئے
    }
chart-attendance-text =
    { MEMBERS() ->
        [women] ان میٹنگوں میں ⁦{ $percent }⁩ ممبر آئیں
        [organisations] ان میٹنگوں میں ⁦{ $percent }⁩ ولیج آرگنائزیشنیں آئیں
       *[groups] ان میٹنگوں میں ⁦{ $percent }⁩ گروپ آئے
    }
chart-came =
    { MEMBERS() ->
        [women] آئیں
        [organisations] آئیں
       *[groups] آئے
    }
chart-away =
    { MEMBERS() ->
        [women] نہیں آئیں
        [organisations] نہیں آئیں
       *[groups] نہیں آئے
    }
chart-women =
    { MEMBERS() ->
        [groups] اس سال کی بچت، ہر گروپ کی
        [organisations] اس سال کی بچت، ہر ولیج آرگنائزیشن کی
       *[women] اس سال کی بچت، ہر ممبر کی
    }
chart-women-text = اپریل سے، سال { $year }؛ طے کی ہوئی بچت کے مقابلے میں
chart-agreed = ہو چکی میٹنگوں کے لیے طے کی ہوئی بچت
chart-woman-saved = اس سال کی بچت
chart-due = ابھی باقی
chart-due-aside = { $amount } ابھی باقی
chart-rotation = ہماری رقم گھومتی رہتی ہے
chart-rotation-text =
    { MEMBERS() ->
        [groups] { $lent } گروپوں کے پاس قرض میں، { $hand } صندوقچی اور بینک میں
        [organisations] { $lent } ولیج آرگنائزیشنوں کے پاس قرض میں، { $hand } صندوقچی اور بینک میں
       *[women] { $lent } ممبروں کے پاس قرض میں، { $hand } صندوقچی اور بینک میں
    }
chart-rotation-lent =
    { MEMBERS() ->
        [groups] گروپوں کے پاس قرض میں
        [organisations] ولیج آرگنائزیشنوں کے پاس قرض میں
       *[women] ممبروں کے پاس قرض میں
    }
chart-rotation-hand = صندوقچی اور بینک میں
chart-loans-due = قرض کی کتنی قسط دینی تھی
chart-loans-due-text = اس مہینے کے آخر تک { $amount } دینے باقی ہیں
chart-loans-paid = اس میں سے ادا کیا
chart-loans-left = باقی رہا
chart-nothing = پہلی میٹنگ کے بعد تصویریں آئیں گی
chart-nothing-text = جیسے ہی کوئی میٹنگ لکھی جائے گی، بچت اور حاضری یہاں دکھائی دے گی۔

## A block

chart-block-savings = بلاک کی بچت، ہر مہینے
chart-block-meetings = بلاک کی میٹنگیں
chart-block-meetings-text =
    { $count ->
        [one] بارہ مہینوں میں ایک میٹنگ ہوئی
       *[other] بارہ مہینوں میں { $count } میٹنگیں ہوئیں
    }
chart-held = ہوئیں
chart-not-held = نہیں ہوئیں، وجہ کے ساتھ
chart-block-attendance = کتنی ممبر آئیں، ہر مہینے
chart-percent = سو میں سے آئیں
