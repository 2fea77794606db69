### جو جانچنے والے نے درج کرنے والے کو واپس بھیجا۔

sent-back-title = آپ کو واپس بھیجا گیا
sent-back-count =
    { $count ->
        [one] ایک واپس آیا
       *[other] { $count } واپس آئے
    }
sent-back-none = کچھ واپس نہیں آیا
sent-back-none-text = جو کوئی آپ کو واپس بھیجے گا، وہ وجہ کے ساتھ یہاں دکھے گا۔
sent-back-text = پڑھیں کیوں واپس آیا، اور اسے ٹھیک کریں۔ یہ 60 دن تک، یا واپس لینے تک یہاں رہتا ہے۔
sent-back-counts = جیسا لکھا ہے ویسا ہی گنا جا رہا ہے۔ اسے واپس لیں اور صحیح کر کے پھر درج کریں۔
sent-back-void = یہ نہیں گنا جاتا۔ اب بھی چاہیے تو صحیح کر کے پھر درج کریں۔
sent-back-stands = جیسا لکھا ہے ویسا ہی گنا جا رہا ہے۔ اسے اس کے صفحے پر ٹھیک کریں، یا جس نے واپس بھیجا اس سے بات کریں۔
sent-back-open = اس کا صفحہ کھولیں
sent-back-all = سب { $count } دیکھیں
record-power = کل حد اور نکالنے کی حد
record-borrowing-agreed = باہر کے قرض کی قسطیں پھر سے طے ہوئیں
record-linkage = بینک لنکیج کا ایک قدم
record-claim = سود میں رعایت مانگی
record-bank-said = قرض کی بینک کی بات رکھی گئی
record-write-off = قرض ڈوبا مانا گیا
record-rescheduling = قرض کی قسطیں نئے سرے سے بنیں
record-settlement = آخری حساب
record-distribution = منافع بانٹا گیا
record-merge = دو ریکارڈ ایک ہی ممبر کے ہیں
