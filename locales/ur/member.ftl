### گروپ کی ممبر: ان کا صفحہ اور معلومات

kind-named-husband = شوہر: { $name }
kind-named-father = والد: { $name }
kind-named-mother = والدہ: { $name }
kind-named-other = { $name }
kind-relation-husband = شوہر
kind-relation-father = والد
kind-relation-mother = والدہ
kind-relation-other = کوئی اور

member-title =
    { MEMBERS() ->
        [groups] گروپ
        [organisations] ولیج آرگنائزیشن
       *[women] ممبر
    }
member-add = ممبر شامل کریں
member-add-now = ممبر شامل کریں
member-added = { $name } شامل ہو گئیں۔ اس ٹیبلٹ میں محفوظ۔
member-name =
    { MEMBERS() ->
        [groups] گروپ کا نام
        [organisations] ولیج آرگنائزیشن کا نام
       *[women] ان کا نام
    }
member-relation = نام کے ساتھ کس کا نام لکھا ہے؟
member-relation-name = شوہر یا والد کا نام
member-relation-of =
    { $relation ->
        [husband] شوہر کا نام
        [father] والد کا نام
        [mother] والدہ کا نام
       *[other] جن کے نام سے پہچان ہے، ان کا نام
    }
member-relation-hint = تاکہ ایک ہی نام کی ممبر الگ پہچانی جائیں۔
member-joined =
    { MEMBERS() ->
        [women] کب شامل ہوئیں؟
        [organisations] کب شامل ہوئی؟
       *[groups] کب شامل ہوا؟
    }
member-serial = رجسٹر میں نمبر
member-birth-year = پیدائش کا سال
member-mobile = فون نمبر
member-mobile-hint = گھر کا فون بھی چلے گا۔
member-nominee = نامزد
member-nominee-hint = انہیں کچھ ہو جائے تو بچت کسے ملے۔
member-office =
    { MEMBERS() ->
        [women] گروپ میں عہدہ
       *[groups] تنظیم میں عہدہ
    }
member-photo = فوٹو لیں
member-photo-other = دوسری فوٹو لیں
member-consent = وہ راضی ہیں کہ ان کا نام یہاں لکھا جائے
member-consent-hint = بتائیں کہ کیا لکھا جاتا ہے اور کون دیکھ سکتا ہے، پھر پوچھیں۔
member-consented = لکھے جانے کی رضامندی
member-not-consented = ابھی نہیں پوچھا
member-likely =
    { $count ->
        [one] کہیں یہ وہی تو نہیں؟
       *[other] کہیں یہ ان میں سے تو نہیں؟
    }
member-likely-text =
    { $count ->
        [one] اس ممبر کا نام ملتا جلتا ہے۔ یہ وہی ہوں تو ان کا صفحہ کھولیں؛ تب نام دو بار نہیں لکھا جائے گا۔
       *[other] ان ممبروں کے نام ملتے جلتے ہیں۔ وہ ان میں ہوں تو ان کا صفحہ کھولیں؛ تب نام دو بار نہیں لکھا جائے گا۔
    }
member-likely-other = یہ الگ ممبر ہیں: شامل کریں
member-edit = معلومات بدلیں
member-saved = ٹیبلٹ میں محفوظ۔
member-saved-all = کل بچت
member-came =
    { MEMBERS() ->
        [women] کتنی میٹنگوں میں آئیں
        [organisations] کتنی میٹنگوں میں آئی
       *[groups] کتنی میٹنگوں میں آیا
    }
member-entries =
    { MEMBERS() ->
        [women] ان کی پاس بک
        [organisations] ولیج آرگنائزیشن کی پاس بک
       *[groups] گروپ کی پاس بک
    }
member-entry-date = دن
member-entry-head = کس بات کا
member-loan = قرض
# A line of her passbook: what she owes of it grew, as when it is given, or shrank, as when she pays.
member-loan-more = قرض بڑھا
member-loan-less = قرض گھٹا
member-entry-amount = رقم
member-entries-minus = جس رقم کے آگے − ہے، وہ انہیں لوٹائی گئی ہے، یا وہ لکھا ہوا واپس لیا گیا ہے۔
member-no-entries = ابھی کچھ نہیں لکھا ہے
member-about =
    { MEMBERS() ->
        [groups] گروپ کے بارے میں
        [organisations] ولیج آرگنائزیشن کے بارے میں
       *[women] ان کے بارے میں
    }
member-left =
    { MEMBERS() ->
        [women] چھوڑ گئیں
        [organisations] الگ ہوئی
       *[groups] الگ ہوا
    }
member-ended =
    { MEMBERS() ->
        [women] { $date } کو گروپ چھوڑا۔ وجہ: { $reason }
        [organisations] { $date } کو الگ ہوئی۔ وجہ: { $reason }
       *[groups] { $date } کو الگ ہوا۔ وجہ: { $reason }
    }
member-end = وہ گروپ چھوڑ رہی ہیں
member-end-text = کچھ مٹے گا نہیں؛ ان کا حساب بہی میں رہے گا۔
member-last-day =
    { MEMBERS() ->
        [groups] اس کا آخری دن
        [organisations] اس کا آخری دن
       *[women] ان کا آخری دن
    }
member-end-why = کیوں چھوڑ رہی ہیں؟
member-end-now = وہ چھوڑ رہی ہیں
member-ended-saved = لکھ لیا کہ وہ چھوڑ گئیں۔ اس ٹیبلٹ میں محفوظ۔
member-stay = وہ گئی نہیں ہیں
member-stay-text = اگر غلطی سے لکھا گیا کہ وہ چھوڑ گئیں، تو وہ پھر ممبر ہیں، جیسے کبھی گئی ہی نہ ہوں۔ جو لکھا تھا وہ نظر آتا رہے گا۔
member-stay-now = وہ ممبر ہیں
member-stay-saved = وہ پہلے کی طرح ممبر ہیں۔ اس ٹیبلٹ میں محفوظ۔
