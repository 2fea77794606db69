### سیٹنگ

settings-title = سیٹنگ
settings-nobody = ابھی کسی نے پِن نہیں ڈالا ہے
settings-lock = ابھی تالا لگائیں
settings-add-person = اس ٹیبلٹ پر کسی کو شامل کریں
settings-add-person-text = کئی لوگ یہ ٹیبلٹ چلا سکتے ہیں، ہر ایک اپنے پِن سے۔ جنہیں شامل کرنا ہے ان کے پاس دفتر کا دعوت نامہ ہونا چاہیے۔

## پِن

settings-pin = پِن بدلیں
settings-pin-old = اب تک کا پِن
settings-pin-new = نیا پِن
settings-pin-again = نیا پِن ایک بار پھر
settings-pin-differs = دونوں ایک جیسے نہیں تھے۔ نیا پِن پھر سے چنیں۔
settings-pin-changed = اب سے نیا پِن چلے گا۔

## زبان اور رنگ

settings-language = زبان
settings-writing = گنتی اور الفاظ
settings-words = الفاظ
settings-look = روشن یا گہرا
settings-look-system = ٹیبلٹ جیسا
settings-look-light = روشن
settings-look-dark = گہرا
settings-digits = ہندسے
settings-digits-hint = آپ کسی بھی رسم الخط کے ہندسوں میں لکھ سکتی ہیں؛ بہی اس طرح دکھائے گی۔
settings-example = جیسے:
settings-interest = اصل رقم کے اوپر جو دیا جاتا ہے
settings-interest-hint = بہی ”{ $interest }“ کہے گی۔ بینک کا سود پھر بھی سود ہی کہلائے گا۔
settings-interest-interest = سود
settings-interest-charge = سروس چارج
settings-idle = تالا اپنے آپ لگے
settings-idle-hint = اتنی دیر کچھ نہ چھونے پر۔ جو لکھا ہے وہ محفوظ رہتا ہے۔

## گھڑی

settings-clock-fast = اس ٹیبلٹ کی گھڑی { $time } آگے ہے۔
settings-clock-slow = اس ٹیبلٹ کی گھڑی { $time } پیچھے ہے۔
settings-clock-device = یہ ٹیبلٹ: { $moment }
settings-clock-centre = مرکز: { $moment }
settings-clock-todo = ٹیبلٹ کی سیٹنگ میں تاریخ اور وقت ٹھیک کریں۔ آپ کا لکھا ہوا پھر بھی محفوظ رہتا ہے۔

## ایپ کے بارے میں

settings-about = مدد کے لیے فون کرتے وقت
settings-version = ورژن
settings-centre = مرکز کا پتہ
settings-centre-none = ابھی کوئی نہیں
settings-data = ڈیٹا کا فولڈر
settings-copy = یہ سب کاپی کریں
settings-copied = کاپی ہو گیا۔
settings-not-copied = ٹیبلٹ کاپی نہیں کرنے دے رہا۔
settings-data-text = اس فولڈر پر تالا ہے: پِن کے بغیر کوئی اسے پڑھ نہیں سکتا۔ جب تک کچھ بھیجنا باقی ہو، اسے نہ مٹائیں۔
settings-exchange = مرکز کو بھیجنا
