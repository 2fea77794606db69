### ٹیبلٹ ممبر کی طرف: اس کا اپنا حساب، بڑے ہندسوں میں اور بول کر

readback-title =
    { MEMBERS() ->
        [groups] گروپ کا اپنا حساب
        [organisations] ولیج آرگنائزیشن کا اپنا حساب
       *[women] ممبر کا اپنا حساب
    }
readback-place = { $count } میں سے { $number }
readback-today =
    { $on ->
        [day] اس دن کی بچت
       *[today] آج کی بچت
    }
readback-all =
    { $on ->
        [day] آج تک کی کل بچت
       *[today] اب تک کی کل بچت
    }
readback-paid =
    { $on ->
        [day] اس دن کی قسط
       *[today] آج کی قسط
    }
readback-left =
    { $on ->
        [day] آج باقی قرض
       *[today] باقی قرض
    }
readback-given-back =
    { $on ->
        [day] اس دن واپس ملی بچت
       *[today] آج واپس ملی بچت
    }
readback-lent =
    { $on ->
        [day] اس دن ملا قرض
       *[today] آج ملا قرض
    }
readback-gave = { $what }: دیا
readback-got = { $what }: ملا
readback-over = زیادہ دیا، واپس ملے گا
readback-fine =
    { $on ->
        [day] اس دن کا جرمانہ
       *[today] آج کا جرمانہ
    }
readback-amount = { $amount } روپے
readback-say =
    { MEMBERS() ->
        [women] { $name } جی۔
       *[groups] { $name }۔
    }
readback-say-sum = { $what } { $amount }۔
readback-money = نوٹوں اور سکوں میں { $amount }
readback-and-paise = اور { $paise } پیسے
readback-paise = { $paise } پیسے
readback-again = پھر سے سنائیں
readback-silent = اس ٹیبلٹ میں اردو کی آواز نہیں ہے۔ آپ پڑھ کر سنائیں۔
readback-seen = میں نے دیکھ لیا
readback-next =
    { MEMBERS() ->
        [groups] اگلا گروپ
        [organisations] اگلی ولیج آرگنائزیشن
       *[women] اگلی ممبر
    }
readback-end = میٹنگ کھولیں
readback-back = میٹنگ میں واپس جائیں
readback-nobody = ابھی کسی کی حاضری نہیں لگی ہے۔
readback-open =
    { MEMBERS() ->
        [groups] ہر گروپ کو اس کا حساب دکھائیں
        [organisations] ہر ولیج آرگنائزیشن کو اس کا حساب دکھائیں
       *[women] ہر ممبر کو ان کا حساب دکھائیں
    }
readback-open-one = { $name } کا حساب دکھائیں
readback-count =
    { $seen ->
        [0] ابھی کسی نے نہیں دیکھا۔
       *[other] { $there } میں سے { $seen } نے دیکھ لیا۔
    }
readback-looked =
    { $seen ->
        [0] کسی نے نہیں دیکھا۔
       *[other] { $there } میں سے { $seen } نے دیکھا۔
    }
