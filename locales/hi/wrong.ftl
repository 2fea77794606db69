### What stands in a book and cannot be, and has to be put right by somebody.

wrong-side-title = इस बही में कुछ ठीक नहीं बैठता
wrong-side-text = दो लोगों ने एक ही समय लिखा, या किसी चीज़ के नीचे से दूसरी वापस ली गई। जो ज़्यादा है उसे कारण लिखकर वापस लें, या जो छूट गया उसे फिर लिखें।
wrong-side-loan = { $name }: जितना ऋण मिला उससे { $amount } ज़्यादा लौटाया लिखा है
wrong-side-saving = { $name }: जितनी बचत थी उससे { $amount } ज़्यादा लौटाई लिखी है
wrong-side-cash = पेटी: जितना था उससे { $amount } ज़्यादा दिया लिखा है
wrong-side-somebody = एक दीदी
wrong-side-account = { $name }: यह खाता बही में दो बार है, दूसरे पन्ने पर { $amount } हैं। जो दो बार लिखा है उसे वापस लें, या रकम “खाते से खाते में” पहले पन्ने पर ले जाएँ; फिर वहीं लिखें
wrong-side-shared = जितना लाभ था उससे { $amount } ज़्यादा बाँटा लिखा है। “समूह का सफ़र” में एक बँटवारा वापस लें; जो दे दिया गया वह “और कोई पैसा आया” में वापस लिखें
wrong-side-look = देखें और ठीक करें
