### کسی علاقے یا تنظیم کے اعداد، مرکز کا حساب۔

figures-title = اعداد و شمار
figures-open-text = گروپ، بچت، قرض اور بقایا، مرکز کا حساب
figures-up = ایک درجہ اوپر
figures-as-of = { $day } تک۔
figures-kept = مرکز سے بات نہیں ہو پا رہی: یہ { $day } تک کا بتایا ہوا ہے۔
figures-waiting =
    { $count ->
        [one] ایک گروپ کا حساب ابھی جڑ رہا ہے۔
       *[other] { $count } گروپوں کا حساب ابھی جڑ رہا ہے۔
    }
figures-groups = گروپ
figures-part = تنظیم یا گروپ
figures-parts = تنظیم اور گروپ کے حساب سے، سب سے زیادہ بقایا پہلے
figures-nowhere = کہاں، معلوم نہیں
figures-none = اس مہینے کوئی گروپ نہیں
figures-none-text = جیسے ہی گروپ اپنی میٹنگیں بھیجیں گے، یہاں جڑ جائیں گی۔
figures-npa-below = ممبروں کے پاس جتنا قرض باقی ہے، اس میں 90 دن سے زیادہ دیر والا: ⁦{ $percent }⁩۔ یہ ⁦1 %⁩ سے کم ہے۔
figures-npa-above = ممبروں کے پاس جتنا قرض باقی ہے، اس میں 90 دن سے زیادہ دیر والا: ⁦{ $percent }⁩۔ یہ ⁦1 %⁩ یا زیادہ ہے۔
figures-banks = گروپوں پر بینکوں کا قرض
figures-banks-accounts = کتنے کھاتے
figures-banks-owed = دینا ہے
figures-banks-late = بقایا یا حد سے اوپر
figures-banks-npa = خراب کھاتے (NPA)
figures-banks-npa-part = کل باقی میں خراب (NPA) حصہ
