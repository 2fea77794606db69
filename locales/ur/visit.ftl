### کاروبار کا دورہ: لکھنا، ریکارڈ، کہاں جانا ہے

visit-title = دورہ
visit-today = کام کی جگہ
visit-date = دورے کا دن
visit-date-future = یہ دن ابھی آیا نہیں ہے۔ کیا یہ صحیح ہے؟
visit-planned = { $day } کو جانا طے تھا۔
visit-planned-label = کب جانا طے تھا
visit-mode = کیسے؟
visit-mode-visit = وہاں جا کر
visit-mode-phone = فون پر
visit-open = کیا کام چل رہا تھا؟
visit-met = کس سے ملاقات ہوئی؟
visit-met-hint = ممبر خود ملی ہوں تو خالی چھوڑ دیں۔

## حساب اور پیسہ

visit-books = حساب اور رقم
visit-books-updated = کیا حساب پورا لکھا تھا؟
visit-books-until = کب تک لکھا ہے؟
visit-sales = پچھلے دورے سے اب تک کی فروخت
visit-sales-hint = ان کے حساب سے، یا جیسا وہ بتائیں۔
visit-cash = گنا ہوا نقد
visit-stock = مال کتنے کا ہے؟

## کیا مشکل ہے

visit-troubles = ابھی کیا مشکل ہے؟
visit-troubles-hint = جو جو مشکل ہو اسے دبائیں؛ کوئی نہ ہو تو خالی چھوڑ دیں۔
visit-trouble-market = گاہک ملنا
visit-trouble-price = دام
visit-trouble-raw-material = کچا مال
visit-trouble-working-capital = کام کے لیے رقم
visit-trouble-quality = مال اچھا بننا
visit-trouble-labour = کام کرنے والے ہاتھ
visit-trouble-licence = لائسنس
visit-trouble-family = گھر یا وقت
visit-trouble-health = صحت
visit-trouble-machinery = مشین
visit-trouble-transport = لانا لے جانا
visit-trouble-competitor = یہی مال بیچنے والے اور لوگ

## مشورہ اور آگے کے کام

visit-advice-title = مشورہ اور آگے کے کام
visit-advice = کیا مشورہ دیا؟
visit-actions = اگلی بار تک کیا کرنا ہے؟
visit-action-what = کیا؟
visit-action-who = کون کرے گا؟
visit-action-by = کب تک؟
visit-action-until = { $day } تک
visit-action-add = ایک کام شامل کریں
visit-action-remove = اسے ہٹائیں
visit-referral = کس دفتر یا اسکیم میں بھیجا؟
visit-referral-hint = جیسے: بینک، فوڈ لائسنس دفتر، ٹریننگ سینٹر۔

## فوٹو اور جگہ

visit-photos = فوٹو اور جگہ
visit-photo = فوٹو
visit-photo-add = فوٹو لیں
visit-photo-caption = اس میں کیا نظر آ رہا ہے؟
visit-photo-remove = ہٹائیں
visit-photo-elsewhere = اس ٹیبلٹ میں نہیں ہے
visit-photos-stay = ابھی فوٹو اسی ٹیبلٹ میں رہتی ہیں، بھیجی نہیں جاتیں۔
visit-place = کام کی جگہ کا پتہ
visit-place-keep = جگہ یاد رکھیں
visit-place-why = صرف آپ چاہیں تو۔ بس یہی ایک جگہ رکھی جاتی ہے، لگ بھگ 11 میٹر تک صحیح، تاکہ کوئی اور ساتھی بھی یہاں پہنچ سکے۔
visit-place-accuracy = { $metres } میٹر کے اندر
visit-place-remove = ہٹائیں
visit-place-none = ٹیبلٹ ابھی نہیں بتا پا رہا کہ وہ کہاں ہے۔ اس کے بغیر بھی آگے بڑھ سکتی ہیں۔
visit-place-refused = ٹیبلٹ اس کی اجازت نہیں دے رہا۔ اس کے بغیر بھی آگے بڑھ سکتی ہیں۔

## اگلا دورہ اور رضامندی

visit-next-title = اگلا دورہ
visit-next = پھر کب جانا ہے؟
visit-next-after = اگلا دورہ اس دورے کے بعد کا ہونا چاہیے۔
visit-next-usual = عام طور پر { $day } کو جانا ہوگا۔
visit-next-take = یہی دن رکھیں
visit-next-none = ہر بار کی طرح
visit-end-title = ان کی رضامندی سے
visit-satisfied = وہ اپنے کام سے کتنی خوش ہیں؟
visit-satisfied-1 = بالکل خوش نہیں
visit-satisfied-2 = کم خوش
visit-satisfied-3 = ٹھیک ٹھاک
visit-satisfied-4 = خوش
visit-satisfied-5 = بہت خوش
visit-consent = وہ راضی ہیں کہ یہ لکھا جائے
visit-consent-hint = پہلے انہیں پڑھ کر سنائیں۔
visit-consent-signature = دستخط کیے
visit-consent-thumb = انگوٹھا لگایا
visit-consent-spoken = بول کر ہاں کہا

## محفوظ رکھنا اور درج کرنا

visit-kept = ٹیبلٹ میں محفوظ
visit-keeping = محفوظ ہو رہا ہے…
visit-not-kept = محفوظ نہیں ہوا!
visit-resumed = دورہ ادھورا ہے
visit-record = دورہ درج کریں
visit-discard = یہ دورہ مٹا دیں
visit-discard-title = کیا یہ دورہ مٹا دیں؟
visit-discard-text = اس دورے میں جو بھرا ہے وہ مٹ جائے گا۔ پہلے درج کیے ہوئے دورے باقی رہیں گے۔

## ریکارڈ

visit-record-title = ریکارڈ
visit-made-by = کس نے لکھا
visit-made-at = کب لکھا
visit-to-enterprise = کاروبار کا صفحہ کھولیں
visit-reverse = یہ دورہ واپس لیں
visit-reverse-why = درج کیا ہوا دورہ بدلا نہیں جا سکتا۔ غلط ہو تو اسے واپس لیں اور پھر سے لکھیں۔
visit-reverse-text = یہ دورہ اب گنا نہیں جائے گا۔ آپ کی بتائی ہوئی وجہ کے ساتھ نظر آتا رہے گا۔
visit-reverse-reason = کیوں؟
visit-reversed = واپس لیا گیا
visit-replaced = اس کی جگہ اسی دورے کا دوسرا ریکارڈ چنا گیا ہے۔
visit-reversed-why = { $name } نے: { $reason }
visit-aside = یہ دورہ نہیں گنا جاتا: اس کی جگہ دوسرا رکھا گیا ہے۔

## کہاں جانا ہے

visit-due-overdue = وقت گزر گیا
visit-due-today = آج
visit-due-week = اگلے سات دن میں
visit-due-later = بعد میں
visit-due-all = سب { $count } دکھائیں
visit-due-none = ابھی کوئی کام باقی نہیں
visit-due-none-text = گروپوں کی میٹنگیں اور کاروبار کے دورے یہاں نظر آئیں گے۔
visit-due-enterprises = کاروبار کی فہرست کھولیں
