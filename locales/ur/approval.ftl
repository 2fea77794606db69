### منظوری: جو کسی اور نے درج کیا، اور جانچنے والا دیکھتا ہے۔

approvals-title = منظوری کے لیے
approvals-count =
    { $count ->
        [one] ایک باقی ہے
       *[other] { $count } باقی ہیں
    }
approvals-short = دیکھیں اوروں نے کیا درج کیا
approvals-none = ابھی منظوری کے لیے کچھ نہیں
approvals-none-text = جب کوئی رقم درج ہو یا قرض کے بارے میں کچھ طے ہو، تو مرکز سے بات ہوتے ہی وہ یہاں آ جاتا ہے۔
approvals-text = ہر ایک کو کھولیں، دیکھیں بہی میں کیسے لکھا ہے، پھر منظور کریں یا واپس بھیجیں۔ اپنا لکھا کوئی خود منظور نہیں کرتا۔
approvals-open-first = پہلا کھول کر دیکھیں
# $name recorded it, at $moment.
approvals-by = { $name }، { $moment }
approvals-resolved = طے ہوا
approvals-approve = منظور کریں
approvals-agree = منظور کریں
approvals-send-back = واپس بھیجیں
approvals-why = کیوں واپس بھیج رہی ہیں؟
# Stands in the book as the reason of who agreed.
approvals-agreed = منظور
approvals-approved = منظور ہوا۔
approvals-sent-back = جس نے درج کیا تھا، اسے واپس بھیجا گیا۔
approvals-open-loan = قرض کھولیں
approvals-was-sent-back = { $name } نے واپس بھیجا، { $moment }:
record-reversal = کچھ واپس لیا گیا
record-group-ended = گروپ بند ہوا
record-member-ended =
    { $members ->
        [groups] ایک گروپ الگ ہوا
        [organisations] ایک ولیج آرگنائزیشن الگ ہوئی
       *[women] ایک ممبر نے گروپ چھوڑا
    }
record-fund-received = فنڈ آیا
record-pause = کچھ عرصہ بغیر میٹنگ کے
record-not-held = میٹنگ نہیں ہوئی
record-borrowing = گروپ کا لیا ہوا قرض
