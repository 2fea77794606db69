### What stands in a book and cannot be, and has to be put right by somebody.

wrong-side-title = اس بہی میں کچھ ٹھیک نہیں بیٹھتا
wrong-side-text = دو لوگوں نے ایک ہی وقت لکھا، یا ایسا کچھ واپس لیا گیا جس پر بعد کا حساب ٹکا تھا۔ جو زیادہ ہے اسے وجہ لکھ کر واپس لیں، یا جو چھوٹ گیا اسے پھر لکھیں۔
wrong-side-loan = { $name }: جتنا قرض ملا اس سے { $amount } زیادہ واپس لکھا ہے
wrong-side-saving = { $name }: جتنی بچت تھی اس سے { $amount } زیادہ واپس لکھی ہے
wrong-side-cash = صندوقچی: جتنا تھا اس سے { $amount } زیادہ دیا لکھا ہے
wrong-side-somebody = ایک ممبر
wrong-side-borrowing = { $name }: یہ قرض بہی میں دو بار ہے، دوسرے صفحے پر { $amount } ہیں۔ جو دو بار لکھا ہے اسے واپس لیں؛ پھر صرف پہلے صفحے پر لکھیں
wrong-side-account = { $name }: یہ کھاتہ بہی میں دو بار ہے، دوسرے صفحے پر { $amount } ہیں۔ جو دو بار لکھا ہے اسے واپس لیں، یا رقم ”کھاتے سے کھاتے میں“ پہلے صفحے پر لے جائیں؛ پھر وہیں لکھیں
wrong-side-shared =
    { MEMBERS() ->
        [groups] جتنا منافع تھا اس سے { $amount } زیادہ بانٹا لکھا ہے۔ ”تنظیم کا سفر“ میں ایک تقسیم واپس لیں؛ جو دے دیا گیا وہ ”اور کوئی رقم آئی“ میں واپس لکھیں
       *[women] جتنا منافع تھا اس سے { $amount } زیادہ بانٹا لکھا ہے۔ ”گروپ کا سفر“ میں ایک تقسیم واپس لیں؛ جو دے دیا گیا وہ ”اور کوئی رقم آئی“ میں واپس لکھیں
    }
wrong-side-old = { $date }: { $amount } کا ریکارڈ پرانے حساب میں پہلے سے گنا ہے، اس لیے دو بار گنا جا رہا ہے۔ دونوں میں سے ایک واپس لیں
wrong-side-returned = ”{ $head }“: جتنا تھا اس سے { $amount } زیادہ گیا لکھا ہے
wrong-side-federation = ”{ $head }“ میں { $amount } لکھے ہیں، جو ولیج آرگنائزیشن کی بہی میں ہونے چاہئیں۔ ریکارڈ واپس لیں اور وہاں لکھیں؛ گروپ نے اس میں سے جو ادھار لیا، وہ گروپ کا لیا ہوا قرض ہے
wrong-side-look = دیکھیں اور ٹھیک کریں

## Groups with something that cannot be

wrong-groups-title = بہیاں جن میں کچھ ٹھیک نہیں بیٹھتا
wrong-groups-count =
    { $count ->
        [one] ایک بات
       *[other] { $count } باتیں
    }
wrong-groups-all = تمام { $count } دکھائیں
