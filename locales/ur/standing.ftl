### گروپ کیسا چل رہا ہے: میٹنگیں، پنج سوتر، نمبر شیٹ۔

standing-title = گروپ کیسا چل رہا ہے
standing-group-text = میٹنگیں، پانچ اصول، گریڈ
standing-since = { $from } سے { $to } تک۔
# $part of $whole: 11 of 12 meetings.
standing-of = { $whole } میں سے { $part }
standing-held = ہوئی میٹنگیں
standing-came = ممبر جو آئیں
standing-grade = دیا گیا گریڈ
standing-with-reason = نہیں ہوئی، وجہ کے ساتھ
standing-missed = نہیں ہوئی، وجہ نہیں بتائی
standing-last = پچھلی میٹنگ
state-group-active = فعال
state-group-irregular = بے قاعدہ
state-group-dormant = سویا ہوا
state-group-defunct = بند
state-group-revived = پھر سے فعال
standing-principles = پانچ اصول
kind-sutra-regular-meetings = باقاعدہ میٹنگ
kind-sutra-regular-savings = باقاعدہ بچت
kind-sutra-internal-lending = آپسی لین دین
kind-sutra-timely-repayment = وقت پر واپسی
kind-sutra-up-to-date-books = کتاب وقت پر
standing-sheet = نمبر شیٹ
standing-sheet-text = کتاب کے مطابق آج جیسی ہوگی۔ ہر نمبر کے ساتھ وہ عدد ہیں جن سے وہ بنا۔
standing-criterion = کیا دیکھا گیا
standing-input = کتاب سے
standing-marks = نمبر
standing-why = کیوں
kind-measure-meetings-held = ہوئی میٹنگیں
kind-measure-attendance = حاضری
kind-measure-savings-on-time = وقت پر بچت
kind-measure-members-with-loan = قرض والی ممبر
kind-measure-fund-rotation = پیسہ گھوما
kind-measure-recovery = واجب میں سے واپسی
kind-measure-overdue = باقی میں سے بقایا
kind-measure-books-closed = وقت پر درج میٹنگیں
kind-measure-participation = شرکت
kind-measure-social = گاؤں کے لیے کام
standing-best-band = پورے نمبر
# $percent is the lowest percentage of the next better mark.
standing-better-from = { $percent } % سے زیادہ نمبر
standing-below = سب سے کم سے بھی نیچے
standing-share = حصے کے مطابق
standing-left-out = دیکھنے کو کچھ نہیں: چھوڑا گیا
standing-nothing = ابھی دیکھنے کو کچھ نہیں
standing-not-scored = گریڈ دینے والے نے نمبر نہیں دیے
standing-letter = گریڈ { $letter }
standing-own-money = گروپ کا اپنا پیسہ
standing-earned = کمایا اور بچا
# $percent of the group's own money.
standing-idle = { $amount } بے کام پڑا ہے (اپنے پیسے کا { $percent })۔
standing-idle-borrowed = قرض لیے ہوئے پیسے میں سے { $amount } بھی بے کام پڑا ہے۔ اسے قرض میں دیں یا لوٹا دیں۔
standing-much-cash = صندوقچی میں جتنا ہونا چاہیے اس سے زیادہ نقد ہے۔
standing-grades = دیے گئے گریڈ
standing-given = { $date } کو، دستخط { $by }
standing-differs = کتاب اب کچھ اور کہتی ہے

## Giving a grade

grade-title = گریڈ دیں
grade-letter-now = آج کی بہی سے
grade-text = اعداد بہی سے لیے جاتے ہیں۔ یہاں صرف وہی پوچھا جاتا ہے جو بہی میں نہیں ہوتا۔
grade-score-hint = 0 سے 100
grade-on = گریڈنگ کا دن
grade-who = کون گریڈ دیتا ہے
grade-signed = دستخط
grade-other = دوسرا گریڈ
grade-other-hint = صرف تب، جب اوپر والا نہ ہو۔
grade-why = دوسرا کیوں
grade-now = گریڈ لکھیں
grade-saved = گریڈ اس ٹیبلٹ پر محفوظ۔
kind-grader-village-organisation = ولیج آرگنائزیشن
kind-grader-committee = سی آر پی کے ساتھ کمیٹی
kind-grader-cluster-federation = کلسٹر لیول فیڈریشن
kind-grader-block = بلاک دفتر
kind-grader-bank = بینک
grade-no-other = جو اوپر ہے
grade-then = اس دن
grade-books-now = اب
grade-time = جس وقت کو پرکھا گیا
grade-inputs = اس کے پیچھے کے اعداد
grade-rubric-gone = جس نمبر شیٹ سے یہ دیا گیا، وہ اس ٹیبلٹ پر نہیں ہے۔
