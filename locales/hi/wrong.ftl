### What stands in a book and cannot be, and has to be put right by somebody.

wrong-side-title = इस बही में कुछ ठीक नहीं बैठता
wrong-side-text = दो लोगों ने एक ही समय लिखा, या ऐसा कुछ वापस लिया गया जिस पर बाद का हिसाब टिका था। जो ज़्यादा है उसे कारण लिखकर वापस लें, या जो छूट गया उसे फिर लिखें।
wrong-side-loan = { $name }: जितना ऋण मिला उससे { $amount } ज़्यादा लौटाया लिखा है
wrong-side-saving = { $name }: जितनी बचत थी उससे { $amount } ज़्यादा लौटाई लिखी है
wrong-side-cash = पेटी: जितना था उससे { $amount } ज़्यादा दिया लिखा है
wrong-side-somebody = एक सदस्य
wrong-side-borrowing = { $name }: यह ऋण बही में दो बार है, दूसरे पन्ने पर { $amount } हैं। जो दो बार लिखा है उसे वापस लें; फिर सिर्फ़ पहले पन्ने पर लिखें
wrong-side-account = { $name }: यह खाता बही में दो बार है, दूसरे पन्ने पर { $amount } हैं। जो दो बार लिखा है उसे वापस लें, या रकम “खाते से खाते में” पहले पन्ने पर ले जाएँ; फिर वहीं लिखें
wrong-side-shared =
    { MEMBERS() ->
        [groups] जितना लाभ था उससे { $amount } ज़्यादा बाँटा लिखा है। “संगठन का सफ़र” में एक बँटवारा वापस लें; जो दे दिया गया वह “और कोई पैसा आया” में वापस लिखें
       *[women] जितना लाभ था उससे { $amount } ज़्यादा बाँटा लिखा है। “समूह का सफ़र” में एक बँटवारा वापस लें; जो दे दिया गया वह “और कोई पैसा आया” में वापस लिखें
    }
wrong-side-old = { $date }: { $amount } का रिकॉर्ड पुराने हिसाब में पहले से गिना है, इसलिए दो बार गिना जा रहा है। दोनों में से एक वापस लें
wrong-side-returned = “{ $head }”: जितना था उससे { $amount } ज़्यादा गया लिखा है
wrong-side-federation = “{ $head }” में { $amount } लिखे हैं, जो ग्राम संगठन की बही में होने चाहिए। रिकॉर्ड वापस लें और वहाँ लिखें; समूह ने इसमें से जो उधार लिया, वह समूह का लिया ऋण है
wrong-side-look = देखें और ठीक करें

## Groups with something that cannot be

wrong-groups-title = बहियाँ जिनमें कुछ ठीक नहीं बैठता
wrong-groups-count =
    { $count ->
        [one] एक बात
       *[other] { $count } बातें
    }
wrong-groups-all = सभी { $count } दिखाएँ
