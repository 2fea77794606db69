### تنظیمیں اور انہیں ماہانہ رپورٹ۔

federation-title =
    { MEMBERS() ->
        [organisations] فیڈریشن کی ولیج آرگنائزیشنیں
       *[groups] تنظیم کے گروپ
    }
federation-open-text =
    { MEMBERS() ->
        [organisations] اس کی ولیج آرگنائزیشنیں، ان کی رپورٹ اور بقایا
       *[groups] اس کے گروپ، ان کی رپورٹ اور بقایا
    }
federation-members =
    { MEMBERS() ->
        [organisations] اس مہینے اس کی ولیج آرگنائزیشنیں
       *[groups] اس مہینے اس کے گروپ
    }
federation-report-there = رپورٹ آ گئی
federation-report-empty = ابھی کچھ نہیں لکھا
federation-not-here = اس ٹیبلٹ میں نہیں
federation-saved-here = یہاں اس کی بچت
federation-silent =
    { MEMBERS() ->
        [organisations]
            { $count ->
                [one] ایک ولیج آرگنائزیشن نے اس مہینے کچھ نہیں لکھا۔
               *[other] { $count } ولیج آرگنائزیشنوں نے اس مہینے کچھ نہیں لکھا۔
            }
       *[groups]
            { $count ->
                [one] ایک گروپ نے اس مہینے کچھ نہیں لکھا۔
               *[other] { $count } گروپوں نے اس مہینے کچھ نہیں لکھا۔
            }
    }
federation-empty =
    { MEMBERS() ->
        [organisations] اس مہینے اس میں کوئی ولیج آرگنائزیشن نہیں
       *[groups] اس مہینے اس میں کوئی گروپ نہیں
    }
federation-empty-text =
    { MEMBERS() ->
        [organisations] جو ولیج آرگنائزیشنیں جڑیں انہیں شامل کریں۔ ہر ایک کی بہی اپنی رہتی ہے۔
       *[groups] جو گروپ جڑے انہیں شامل کریں۔ ہر گروپ کی بہی اپنی رہتی ہے۔
    }
federation-join =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن شامل ہوئی: لکھیں
       *[groups] گروپ شامل ہوا: لکھیں
    }
federation-join-text =
    { MEMBERS() ->
        [organisations] اس ٹیبلٹ کی کوئی ولیج آرگنائزیشن چنیں، یا صرف نام لکھیں۔ اس دن سے وہ اس فیڈریشن میں گنی جائے گی۔
       *[groups] اس ٹیبلٹ کا کوئی گروپ چنیں، یا صرف نام لکھیں۔ اس دن سے وہ اس تنظیم میں گنا جائے گا۔
    }
federation-join-where =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن اپنی فیڈریشن کے صفحے پر شامل ہوتی ہے
       *[groups] گروپ اپنی تنظیم کے صفحے پر شامل ہوتا ہے
    }
federation-join-where-text = وہاں اس کی بہی مل جاتی ہے، یا اس کا نام لکھا جاتا ہے۔
federation-joined =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن جڑ گئی، اس ٹیبلٹ میں محفوظ۔
       *[groups] گروپ جڑ گیا، اس ٹیبلٹ میں محفوظ۔
    }
federation-leave =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن الگ ہوئی: لکھیں
       *[groups] گروپ الگ ہوا: لکھیں
    }
federation-leaves =
    { MEMBERS() ->
        [organisations] یہ ولیج آرگنائزیشن الگ ہوئی: لکھیں
       *[groups] یہ گروپ الگ ہوا: لکھیں
    }
federation-leave-text = اس کی بچت واپس کرنے تک بہی میں رہے گی۔ پہلے کی رپورٹیں ویسی ہی رہیں گی۔
federation-last-day = اس کا آخری دن
federation-leaves-unknown = یہ اس ٹیبلٹ پر تنظیم کی فہرست میں نہیں ہے۔ مرکز سے بات کریں، پھر یہ صفحہ دوبارہ کھولیں۔
federation-why = کیوں؟
federation-leave-now =
    { MEMBERS() ->
        [organisations] وہ الگ ہوئی: لکھیں
       *[groups] وہ الگ ہوا: لکھیں
    }
federation-left =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن الگ ہوئی، اس ٹیبلٹ میں محفوظ۔
       *[groups] گروپ الگ ہوا، اس ٹیبلٹ میں محفوظ۔
    }
federation-left-here =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن الگ ہوئی: اس بہی میں لکھا گیا، اس ٹیبلٹ میں محفوظ۔ جس کے پاس ولیج آرگنائزیشن کی اپنی بہی ہے، وہ اس میں بھی لکھے۔
       *[groups] گروپ الگ ہوا: اس بہی میں لکھا گیا، اس ٹیبلٹ میں محفوظ۔ جس کے پاس گروپ کی اپنی بہی ہے، وہ اس میں بھی لکھے۔
    }
report-title = ماہانہ رپورٹ
report-open-text =
    { MEMBERS() ->
        [women] ولیج آرگنائزیشن کے لیے، بہی سے خود بخود
       *[groups] کلسٹر لیول فیڈریشن کے لیے، بہی سے خود بخود
    }
report-paper = کاغذ پر چھاپیں
report-nothing = اس مہینے کچھ نہیں لکھا
report-nothing-text = پہلے مہینے کی میٹنگیں مکمل کریں: رپورٹ خود بھرتی ہے۔
report-meetings = جو میٹنگیں ہوئیں
report-not-held = ہونی تھیں، نہیں ہوئیں
report-deposited = بینک میں جمع
report-number-and-amount =
    { $number ->
        [0] کوئی قرض نہیں
       *[other] { $number } قرض، { $amount }
    }
report-given = اس مہینے اپنی رقم سے دیے ہوئے قرض
report-running = اپنی رقم کے چلتے ہوئے قرض
report-at-risk = 30 دن سے زیادہ بقایا
report-cif-received = کمیونٹی انویسٹمنٹ فنڈ ملا
report-cif-repaid = کمیونٹی انویسٹمنٹ فنڈ لوٹایا
report-cif-at-risk = کمیونٹی انویسٹمنٹ فنڈ میں 30 دن سے زیادہ بقایا
report-no-federation =
    { MEMBERS() ->
        [women] اس مہینے گروپ کسی ولیج آرگنائزیشن میں نہیں تھا۔
       *[groups] اس مہینے یہ تنظیم کسی کلسٹر لیول فیڈریشن میں نہیں تھی۔
    }
federation-shares = یہاں اس کے حصص
federation-elsewhere = وہ اس ٹیبلٹ میں نہیں ہے
federation-name =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن کا نام
       *[groups] گروپ کا نام
    }
federation-name-hint = جیسا اس کے رجسٹر پر ہے۔ اس کی اپنی بہی جہاں ہے وہیں رہے گی۔
federation-none-left =
    { MEMBERS() ->
        [organisations] یہاں کوئی اور ولیج آرگنائزیشن نہیں ملی۔
       *[groups] یہاں کوئی اور گروپ نہیں ملا۔
    }
federation-held-text =
    { MEMBERS() ->
        [organisations] انہی ولیج آرگنائزیشنوں کے قرض گنے گئے ہیں جن کی بہی اس ٹیبلٹ میں ہے۔
       *[groups] انہی گروپوں کے قرض گنے گئے ہیں جن کی بہی اس ٹیبلٹ میں ہے۔
    }
report-subvention-due = سود میں رعایت والا بینک قرض چل رہا ہے
report-yes = ہاں
report-no = نہیں
report-to = یہ { $name } کو جاتی ہے۔
federation-both = دونوں بہیوں میں الگ الگ رقم
federation-both-text =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن اور فیڈریشن کے بیچ کی رقم دونوں بہیوں میں لکھی جاتی ہے۔ جہاں فرق ہے وہاں رقم راستے میں ہے یا ایک ہی بہی میں لکھی گئی ہے: دیکھیں کس میں، اور جہاں نہیں ہے وہاں لکھیں۔
       *[groups] گروپ اور تنظیم کے بیچ کی رقم دونوں بہیوں میں لکھی جاتی ہے۔ جہاں فرق ہے وہاں رقم راستے میں ہے یا ایک ہی بہی میں لکھی گئی ہے: دیکھیں کس میں، اور جہاں نہیں ہے وہاں لکھیں۔
    }
federation-both-same =
    { MEMBERS() ->
        [organisations]
            { $count ->
                [one] یہاں کی ولیج آرگنائزیشن کی بہی میں بھی یہی لکھا ہے۔
               *[other] یہاں کی { $count } ولیج آرگنائزیشنوں کی بہیوں میں بھی یہی لکھا ہے۔
            }
       *[groups]
            { $count ->
                [one] یہاں کے گروپ کی بہی میں بھی یہی لکھا ہے۔
               *[other] یہاں کے { $count } گروپوں کی بہیوں میں بھی یہی لکھا ہے۔
            }
    }
federation-both-of = کس بات کی رقم
federation-both-saving = یہاں جمع بچت
federation-both-share = یہاں اس کے حصص
federation-both-loan = یہاں سے لیا قرض (باقی)
federation-both-here = اس بہی میں
federation-both-elsewhere = دوسری تنظیموں کی بہیوں میں
federation-both-there = اس کی اپنی بہی میں
federation-unlike =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن کس فیڈریشن میں ہے: دونوں بہیوں میں الگ لکھا ہے
       *[groups] گروپ کس تنظیم میں ہے: دونوں بہیوں میں الگ لکھا ہے
    }
federation-unlike-other = { $name }: اس بہی میں وہ یہیں ہے، اس کی اپنی بہی میں { $other } میں۔
federation-unlike-none = { $name }: اس بہی میں وہ یہیں ہے، اس کی اپنی بہی میں کسی تنظیم میں نہیں۔
federation-unlike-text =
    { MEMBERS() ->
        [organisations] ولیج آرگنائزیشن سے پوچھیں۔ وہ الگ ہو گئی ہو تو یہاں ”ولیج آرگنائزیشن الگ ہوئی: لکھیں“ دبائیں۔ اسی میں ہو تو ”ولیج آرگنائزیشن شامل ہوئی: لکھیں“ سے پھر شامل کریں۔
       *[groups] گروپ سے پوچھیں۔ وہ الگ ہو گیا ہو تو یہاں ”گروپ الگ ہوا: لکھیں“ دبائیں۔ اسی میں ہو تو ”گروپ شامل ہوا: لکھیں“ سے پھر شامل کریں۔
    }
federation-unlike-since = { $name }: اس کی اپنی بہی میں وہ { $date } سے یہیں ہے، اس بہی میں اس کا کوئی کھاتہ نہیں۔
federation-unlike-add = یہاں شامل کریں
federation-unlike-since-text =
    { MEMBERS() ->
        [organisations] جس ولیج آرگنائزیشن کا یہاں کھاتہ نہیں، وہ یہاں نہ بچت کر سکتی ہے، نہ قرض لے سکتی ہے۔ اس سے پوچھیں۔ اسی میں ہو تو شامل کریں، یا بتائیں کہ وہ فہرست میں کون سی ہے۔ نہ ہو تو یہ اس کی اپنی بہی میں لکھا جائے۔
       *[groups] جس گروپ کا یہاں کھاتہ نہیں، وہ یہاں نہ بچت کر سکتا ہے، نہ قرض لے سکتا ہے۔ اس سے پوچھیں۔ اسی میں ہو تو شامل کریں، یا بتائیں کہ وہ فہرست میں کون سا ہے۔ نہ ہو تو یہ اس کی اپنی بہی میں لکھا جائے۔
    }
federation-apart =
    { MEMBERS() ->
        [organisations] جو اب اس کی ولیج آرگنائزیشنوں میں نہیں، مگر جن کی رقم ابھی یہاں ہے
       *[groups] جو اب اس کے گروپوں میں نہیں، مگر جن کی رقم ابھی یہاں ہے
    }
federation-unlike-left =
    { MEMBERS() ->
        [organisations] { $name }: اس بہی میں وہ { $date } کو الگ ہوئی، اس کی اپنی بہی میں اب بھی یہیں ہے۔ جس کے پاس اس کی بہی ہے، وہ اس میں لکھے کہ ولیج آرگنائزیشن الگ ہوئی۔
       *[groups] { $name }: اس بہی میں وہ { $date } کو الگ ہوا، اس کی اپنی بہی میں اب بھی یہیں ہے۔ جس کے پاس اس کی بہی ہے، وہ اس میں لکھے کہ گروپ الگ ہوا۔
    }
federation-apart-text = بچت اور حصص واپس کرنے تک اس بہی میں رہتے ہیں، قرض چکانے تک۔
