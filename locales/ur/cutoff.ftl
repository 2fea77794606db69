### پرانی باقیات: ممبر اور گروپ رقم کے ساتھ اور کیا بتاتے ہیں۔

cutoff-not-savings = اس میں سے کچھ بھی اس مہینے کی بچت یا آئی رقم میں نہیں گنا جاتا۔
cutoff-surplus-to-explain = زیادہ: وجہ لکھیں
cutoff-shortage-to-explain = کم: وجہ لکھیں
cutoff-nothing-to-explain = دونوں طرف برابر
cutoff-blank = ابھی کچھ نہیں لکھا۔
cutoff-explains-now = اس میں { $amount } کی وجہ آ گئی
cutoff-last-meeting = پچھلی میٹنگ
cutoff-accounts = دوسرے کھاتوں اور ڈپازٹ میں
cutoff-account-add = پہلے کھاتہ یا ڈپازٹ شامل کریں
cutoff-attended =
    { MEMBERS() ->
        [women] اب تک کتنی میٹنگوں میں آئیں؟
        [organisations] اب تک کتنی میٹنگوں میں آئی؟
       *[groups] اب تک کتنی میٹنگوں میں آیا؟
    }
cutoff-closed-number = ادا کیے قرض: کتنے
cutoff-closed-amount = ادا کیے قرض: کل رقم
cutoff-told-sum = کل رقم
cutoff-source = کس کی رقم سے؟
cutoff-more = قرض بہی سے اور
cutoff-loan-number = قرض بہی میں نمبر
cutoff-owed-hint = پرانے حساب کے دن بینک کی پاس بک میں جتنا دینا لکھا ہے۔
cutoff-disbursed = اب تک ملا
cutoff-disbursed-hint = پورا مل چکا ہو تو خالی چھوڑ دیں۔
cutoff-disbursed-on = رقم ملنے کی تاریخ
cutoff-disbursed-on-hint = منظوری والے دن ہی ملا ہو، تو خالی چھوڑیں۔
cutoff-told-by-loans = اگلے قدم میں لکھے قرضوں سے۔
cutoff-every = قسط کب کب؟
cutoff-interest-paid = اب تک دیا { interest }
cutoff-interest-overdue = بقایا { interest }
cutoff-overdue-since = کب سے بقایا؟
cutoff-overdue-since-hint = سب سے پرانی بقایا قسط کی تاریخ۔ کسی کو معلوم نہ ہو تبھی خالی چھوڑیں: تب اسی حساب کی تاریخ سے دیر گنی جائے گی۔
cutoff-purpose = کس کام کے لیے؟
cutoff-repaid-number = اب تک دی قسطیں
cutoff-principal-overdue = باقی میں سے کتنے کی تاریخ گزر گئی
cutoff-group-closed =
    { MEMBERS() ->
        [women] گروپ کے ادا کیے ہوئے قرض
       *[groups] تنظیم کے ادا کیے ہوئے قرض
    }
cutoff-group-closed-text = صرف یاد کے لیے: باقی رقم میں نہیں گنا جاتا۔
kind-lender-bank = بینک
kind-lender-village-organisation = ولیج آرگنائزیشن
kind-lender-cluster-federation = کلسٹر لیول فیڈریشن
kind-lender-other = کوئی اور
cutoff-insurance = بیمہ
cutoff-insurance-text = صرف یاد کے لیے: باقی رقم میں نہیں گنا جاتا۔
cutoff-insurance-add = بیمہ شامل کریں
cutoff-policy = بیمے کا نام
cutoff-policy-number = پالیسی نمبر
cutoff-premium = بیمے کی قسط
cutoff-cover = بیمے کی رقم
cutoff-policy-from = کب سے؟
cutoff-policy-to = کب تک؟
