### وہ بات جو جانچنے والے کو دکھتی ہے

field-member = ممبر
field-paid-out = انہیں ملے گا
field-still-owes = ان پر ابھی باقی
field-in-bank = بینک میں رقم
field-saved-in-all = سب ممبروں کی بچت
field-lent-in-all = ممبروں پر باقی قرض
field-owed-in-all = گروپ پر باقی قرض
field-decided = کیا طے ہوا
office-device-own = یہی ٹیبلٹ
reason-awaits-agreement = جب تک کوئی دوسرا متفق نہ ہو، یہ رکا رہے گا: رقم دی یا چھوڑی جا رہی ہے۔
office-order-again = اس کے لیے مرکز چاہیے۔ نیٹ ورک آنے پر ایک بار پھر کریں؛ کچھ بھی دو بار نہیں ہوگا۔
field-record = کس بارے میں
field-verdict = جواب
field-decision = فیصلہ
field-borrowing = کس طرح کا قرض
field-lender = کس نے دیا
field-limit = حد
field-power = نکالنے کی حد
field-stage = قدم
field-kept = جو ریکارڈ رہے گا
field-opened = کب کھلا
field-credited = کتنا واپس آیا
field-credited-on = کب واپس آیا
