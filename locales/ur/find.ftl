### کہیں سے بھی تلاش

find-open = گروپ، ممبر، گاؤں تلاش کریں
find-title = تلاش
find-label = کیا ڈھونڈ رہی ہیں؟
find-hint = نام، شوہر یا والد کا نام، گاؤں، یا کوڈ، اردو، ہندی یا انگریزی میں۔
find-groups = گروپ ({ $count })
find-members = ممبر ({ $count })
find-enterprises = کاروبار ({ $count })
find-villages = گاؤں ({ $count })
find-inactive = فعال نہیں
find-nothing = ”{ $text }“ نہیں ملا
find-nothing-text = نام کا کوئی حصہ یا دوسری طرح لکھ کر دیکھیں۔ صرف اس ٹیبلٹ میں رکھا ہوا تلاش ہوتا ہے۔
find-more = صرف پہلے { $count } دکھائے ہیں۔ دوسرے دیکھنے کے لیے نام اور لکھیں۔
