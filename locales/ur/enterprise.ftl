### کاروبار: فہرست، ایک کاروبار، نیا کاروبار درج کرنا

enterprise-title = کاروبار
enterprise-list-title = کاروبار
enterprise-due = آج کے کام
enterprise-search-hint = ممبر کا نام، کاروبار کا نام یا کیا بنتا ہے، اردو، ہندی یا انگریزی میں۔
enterprise-village = گاؤں
enterprise-inactive-too = بند ہو چکے بھی دکھائیں
enterprise-inactive = بند
enterprise-last-visit = پچھلا دورہ
enterprise-next-visit = اگلا دورہ
enterprise-draft = دورہ ادھورا ہے
enterprise-unsent = { $count } ابھی نہیں بھیجے گئے
enterprise-more = اور دکھائیں
enterprise-none = ابھی کوئی کاروبار نہیں ہے
enterprise-none-text = پہلا کاروبار درج کریں: دکان، کھڈی، ہوم اسٹے، ممبر یا ان کے گھر کا جو بھی کام ہو۔
enterprise-not-found = کچھ نہیں ملا
enterprise-not-found-text = نام کا کوئی حصہ لکھ کر دیکھیں، یا بند ہو چکے کاروبار میں بھی تلاش کریں۔

## ایک کاروبار

enterprise-owner = کس کا ہے
enterprise-tie = کام کس کے ہاتھ میں ہے
enterprise-member = ممبر
enterprise-group = گروپ
enterprise-name = کاروبار کا نام
enterprise-product = کیا بنتا یا بکتا ہے؟
enterprise-category = کس طرح کا کام؟
enterprise-category-manufacturing = چیزیں بنانا
enterprise-category-service = سروس دینا
enterprise-category-trade = خریدنا بیچنا
enterprise-category-other = کچھ اور
enterprise-began = کب سے چل رہا ہے؟
enterprise-registered = کب درج ہوا
enterprise-landmark = کیسے پہنچیں؟
enterprise-late = وقت گزر گیا
enterprise-end-reason = کیوں بند ہوا
enterprise-visits = دورے
enterprise-visit-date = دن
enterprise-visit-sales = فروخت
enterprise-visit-where = ریکارڈ
enterprise-visit-reversed = واپس لیا گیا
enterprise-no-visits = ابھی تک کوئی دورہ نہیں
enterprise-no-visits-text = کام کی جگہ پر جو دیکھیں گے اور سنیں گے، وہ ہر دورے کے ساتھ یہاں لکھا رہے گا۔
enterprise-visit-begin = دورہ لکھیں
enterprise-visit-go-on = ادھورا دورہ پورا کریں

## کاروبار چلانے والا ممبر کا کون ہے

enterprise-tie-herself = ممبر خود
enterprise-tie-husband = ان کے شوہر
enterprise-tie-child = ان کا بیٹا یا بیٹی
enterprise-tie-family = گھر کا کوئی اور
enterprise-tie-group = پورا گروپ مل کر

## بدلنا اور بند کرنا

enterprise-edit = معلومات بدلیں
enterprise-saved = اس ٹیبلٹ میں محفوظ
enterprise-elsewhere = اس دوران کسی اور نے اسے بدلا ہے۔ اب یہ لکھا ہے: { $value }
enterprise-end = کام بند ہو گیا: لکھیں
enterprise-end-text = یہ کاروبار اب دوروں کی فہرست میں نہیں آئے گا۔ جو لکھا جا چکا ہے، وہ باقی رہے گا۔
enterprise-last-day = کام کا آخری دن
enterprise-end-why = کیوں؟
enterprise-end-why-hint = جیسے: کہیں اور چلی گئیں، فروخت نہیں ہوئی، کام بدل لیا۔
enterprise-ended = بند کیا گیا۔ اس ٹیبلٹ میں محفوظ۔

## نیا کاروبار

enterprise-add = کاروبار درج کریں
enterprise-register = درج کریں
enterprise-added = کاروبار درج ہو گیا۔ اس ٹیبلٹ میں محفوظ۔
enterprise-whose = کس کا ہے؟
enterprise-owner-search = ممبر کو تلاش کریں
enterprise-owner-hint = ان کا نام یا ان کے گروپ کا نام لکھیں۔
enterprise-owner-none = کوئی نہیں ملا۔ نام کا کوئی حصہ، یا شوہر یا والد کا نام لکھ کر دیکھیں۔
enterprise-owner-other = کسی اور کو چنیں
enterprise-whose-hand = کام کس کے ہاتھ میں ہے؟
enterprise-owner-name = چلانے والے کا نام
enterprise-what = کیا کام ہے؟
enterprise-name-hint = لوگ اسے جس نام سے جانتے ہیں۔
enterprise-product-hint = جیسے: خوبانی کا جام، سلائی، چائے کی دکان۔
enterprise-where = کہاں ہے؟
enterprise-landmark-hint = جیسے: اسکول کے پاس، نیچے والی چکی کے پیچھے۔
enterprise-likely =
    { $count ->
        [one] کہیں یہ وہی تو نہیں؟
       *[other] کہیں یہ ان میں سے تو نہیں؟
    }
enterprise-likely-text =
    { $count ->
        [one] اس کاروبار کا نام ملتا جلتا ہے، یا چلانے والا وہی ہے۔ اگر یہی ہے تو اسی کو کھولیں، دو بار درج نہ کریں۔
       *[other] ان کاروباروں کا نام ملتا جلتا ہے، یا چلانے والا وہی ہے۔ اگر ان میں سے کوئی ہے تو اسی کو کھولیں، دو بار درج نہ کریں۔
    }
enterprise-likely-new = یہ الگ کاروبار ہے: درج کریں
