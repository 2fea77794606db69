### जो जाँचने वाले ने दर्ज करने वाले को वापस भेजा।

sent-back-title = आपको वापस भेजा गया
sent-back-count =
    { $count ->
        [1] एक वापस आया
       *[other] { $count } वापस आए
    }
sent-back-none = कुछ वापस नहीं आया
sent-back-none-text = जो कोई आपको वापस भेजेगा, वह कारण के साथ यहाँ दिखेगा।
sent-back-text = पढ़ें क्यों वापस आया, और उसे ठीक करें। यह 60 दिन तक, या वापस लेने तक यहाँ रहता है।
sent-back-counts = जैसा लिखा है वैसा ही गिना जा रहा है। इसे वापस लें और सही करके फिर दर्ज करें।
sent-back-void = यह नहीं गिना जाता। अब भी चाहिए तो सही करके फिर दर्ज करें।
sent-back-stands = जैसा लिखा है वैसा ही गिना जा रहा है। इसे इसके पन्ने पर ठीक करें, या जिसने वापस भेजा उससे बात करें।
sent-back-open = इसका पन्ना खोलें
sent-back-all = सब { $count } देखें
record-power = कुल सीमा और निकालने की सीमा
record-borrowing-agreed = बाहर के ऋण की किस्तें फिर से तय हुईं
record-linkage = बैंक लिंकेज का एक कदम
record-claim = ब्याज में छूट माँगी
record-bank-said = ऋण की बैंक की बात रखी गई
record-write-off = ऋण डूबा माना गया
record-rescheduling = ऋण की किस्तें नए सिरे से बनीं
record-settlement = अंतिम हिसाब
record-distribution = लाभ बाँटा गया
record-merge = दो रिकॉर्ड एक ही दीदी के हैं
