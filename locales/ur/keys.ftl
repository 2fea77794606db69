### کی بورڈ کے بٹن

keys-title = کی بورڈ کے بٹن
keys-find = تلاش
keys-keys = یہ فہرست
keys-places = پہلا صفحہ، گروپ … سیٹنگ
keys-back = پچھلا صفحہ
keys-next = اگلی جگہ
keys-press = جو چنا ہے اسے دبانا
keys-save = نیچے کا بڑا بٹن دبانا
keys-close = ایسی کھڑکی بند کرنا
keys-print = چھاپنا
keys-larger = سب کچھ بڑا
keys-smaller = سب کچھ چھوٹا
keys-lock = تالا لگانا
keys-in-meeting = میٹنگ میں
keys-mark = حاضر، دیر سے، غیر حاضر، اطلاع دے کر
keys-mark-letters = وہی، حرف سے
keys-rows = اوپر کی سطر، نیچے کی سطر
keys-undo = پچھلا لکھا واپس لیں
keys-redo = پھر سے کریں
