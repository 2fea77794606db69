### What stands in a book and cannot be, and has to be put right by somebody.

wrong-side-title = اس بہی میں کچھ ٹھیک نہیں بیٹھتا
wrong-side-text = دو لوگوں نے ایک ہی وقت لکھا، یا ایسا کچھ واپس لیا گیا جس پر بعد کا حساب ٹکا تھا۔ جو زیادہ ہے اسے وجہ لکھ کر واپس لیں، یا جو چھوٹ گیا اسے پھر لکھیں۔
wrong-side-loan = { $name }: جتنا قرض ملا اس سے { $amount } زیادہ واپس لکھا ہے
wrong-side-saving = { $name }: جتنی بچت تھی اس سے { $amount } زیادہ واپس لکھی ہے
wrong-side-cash = صندوقچی: جتنا تھا اس سے { $amount } زیادہ دیا لکھا ہے
wrong-side-somebody = ایک ممبر
wrong-side-account = { $name }: یہ کھاتہ بہی میں دو بار ہے، دوسرے صفحے پر { $amount } ہیں۔ جو دو بار لکھا ہے اسے واپس لیں، یا رقم ”کھاتے سے کھاتے میں“ پہلے صفحے پر لے جائیں؛ پھر وہیں لکھیں
wrong-side-shared = جتنا نفع تھا اس سے { $amount } زیادہ بانٹا لکھا ہے۔ ”گروپ کا سفر“ میں ایک بٹوارہ واپس لیں؛ جو دے دیا گیا وہ ”اور کوئی رقم آئی“ میں واپس لکھیں
wrong-side-look = دیکھیں اور ٹھیک کریں
