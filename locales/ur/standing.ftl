### گروپ کیسا چل رہا ہے: میٹنگیں، پنج سوتر، نمبر شیٹ۔

standing-title =
    { MEMBERS() ->
        [women] گروپ کیسا چل رہا ہے
       *[groups] تنظیم کیسی چل رہی ہے
    }
standing-group-text = میٹنگیں، پانچ اصول، گریڈ
standing-since = { $from } سے { $to } تک۔
# $part of $whole: 11 of 12 meetings.
standing-of = { $whole } میں سے { $part }
standing-held = جو میٹنگیں ہوئیں
standing-came =
    { MEMBERS() ->
        [groups] گروپوں کی حاضری
        [organisations] ولیج آرگنائزیشنوں کی حاضری
       *[women] ممبروں کی حاضری
    }
standing-grade = دیا گیا گریڈ
standing-with-reason = نہیں ہوئیں، وجہ کے ساتھ
standing-missed = نہیں ہوئیں، وجہ نہیں بتائی
standing-last = پچھلی میٹنگ
state-group-active = فعال
state-group-irregular = بے قاعدہ
state-group-dormant = غیر فعال
state-group-defunct = بند
state-group-revived = پھر سے فعال
standing-principles = پانچ اصول
kind-sutra-regular-meetings = باقاعدہ میٹنگ
kind-sutra-regular-savings = باقاعدہ بچت
kind-sutra-internal-lending = آپس میں لین دین
kind-sutra-timely-repayment = وقت پر واپسی
kind-sutra-up-to-date-books = بہی وقت پر
standing-sheet = نمبر شیٹ
standing-sheet-text = بہی سے، آج کا۔ ہر نمبر کے ساتھ وہ عدد ہے جس سے وہ بنا۔
standing-criterion = کیا دیکھا گیا
standing-input = بہی سے
standing-percent = فیصد
standing-marks = نمبر
standing-why = کیوں
kind-measure-meetings-held = جو میٹنگیں ہوئیں
kind-measure-attendance = حاضری
kind-measure-savings-on-time = وقت پر بچت
kind-measure-members-with-loan = قرض والی ممبر
kind-measure-fund-rotation = رقم گھومی
kind-measure-recovery = جو دینا تھا اس میں سے واپسی
kind-measure-overdue = باقی میں سے جس میں دیر ہے
kind-measure-books-closed = وقت پر درج میٹنگیں
kind-measure-participation = شرکت
kind-measure-social = گاؤں کے لیے کام
standing-best-band = پورے نمبر
# $percent is the lowest percentage of the next better mark.
standing-better-from = ⁦{ $percent } %⁩ ہو تو نمبر بڑھیں گے
standing-better-below = ⁦{ $percent } %⁩ سے کم ہو تو نمبر بڑھیں گے
standing-below = سب سے کم حد سے بھی نیچے
standing-share = حصے کے حساب سے
standing-left-out = دیکھنے کو کچھ نہیں: چھوڑا گیا
standing-nothing = ابھی دیکھنے کو کچھ نہیں
standing-not-scored = گریڈ کے ساتھ دیے جاتے ہیں
standing-letter = گریڈ { $letter }
standing-in-all-unscored = اب تک کل، گریڈ دینے والی کے { $marks } نمبروں کے بغیر
standing-own-money =
    { MEMBERS() ->
        [women] گروپ کی اپنی رقم
       *[groups] تنظیم کی اپنی رقم
    }
standing-grants =
    { MEMBERS() ->
        [women] اسٹارٹ اپ فنڈ اور گرانٹ
       *[groups] اپنے فنڈ اور گرانٹ
    }
standing-earned = کمایا اور بچا
# $percent of the group's own money.
standing-idle = { $amount } یوں ہی پڑے ہیں (اپنی رقم کا ⁦{ $percent }⁩)۔
standing-idle-plain = { $amount } یوں ہی پڑے ہیں۔
standing-earmarked = { $amount } لوٹانے کے لیے رکھے ہیں: 30 دن کے اندر دینے ہیں۔
standing-idle-borrowed = جو قرض گروپ نے لیا، اس میں سے { $amount } یوں ہی پڑے ہیں۔ انہیں آگے قرض میں دیں یا لوٹا دیں۔
standing-much-cash = صندوقچی میں جتنا ہونا چاہیے اس سے زیادہ نقد ہے۔
standing-grades = دیے گئے گریڈ
standing-given = { $date } کو، { $by } کے دستخط
standing-differs = بہی اب کچھ اور کہتی ہے

## Giving a grade

grade-title = گریڈ دیں
grade-letter-now = آج کی بہی سے
grade-letter-unscored = گریڈ دینے والی کے نمبروں کے بغیر
grade-text = عدد بہی سے لیے جاتے ہیں۔ یہاں صرف وہی پوچھا جاتا ہے جو بہی میں نہیں ہوتا۔
grade-score-hint = 0 سے 100 تک
grade-on = گریڈ دینے کا دن
grade-who = گریڈ کس نے دیا؟
grade-signed = کس نے دستخط کیے؟
grade-other = دوسرا گریڈ دینا ہے
grade-other-hint = صرف تب، جب اوپر والا گریڈ نہ دینا ہو۔
grade-why = اوپر والا کیوں نہیں؟
grade-now = گریڈ دیں
grade-saved = گریڈ اس ٹیبلٹ میں محفوظ۔
kind-grader-village-organisation = ولیج آرگنائزیشن
kind-grader-committee = سی آر پی کے ساتھ کمیٹی
kind-grader-cluster-federation = کلسٹر لیول فیڈریشن
kind-grader-block = بلاک دفتر
kind-grader-bank = بینک
grade-no-other = جو اوپر ہے
grade-then = اس دن
grade-books-now = اب
grade-marks-of = { $whole } میں سے { $part } نمبر
grade-time = کس وقت کا دیکھا گیا
grade-inputs = اس کے پیچھے کے عدد
grade-rubric-gone = جس نمبر شیٹ سے یہ دیا گیا، وہ اس ٹیبلٹ میں نہیں ہے۔
