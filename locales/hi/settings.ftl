### सेटिंग

settings-title = सेटिंग
settings-nobody = अभी किसी ने पिन नहीं डाला है
settings-lock = अभी ताला लगाएँ
settings-add-person = इस टैबलेट पर किसी को जोड़ें
settings-add-person-text = कई लोग यह टैबलेट चला सकते हैं, हर एक अपने पिन से। जिन्हें जोड़ना है उनके पास दफ़्तर का न्योता होना चाहिए।

## पिन

settings-pin = पिन बदलें
settings-pin-old = अब तक का पिन
settings-pin-new = नया पिन
settings-pin-again = नया पिन एक बार फिर
settings-pin-differs = दोनों एक जैसे नहीं थे। नया पिन फिर से चुनें।
settings-pin-changed = अब से नया पिन चलेगा।

## भाषा और रंग

settings-language = भाषा
settings-writing = गिनती और शब्द
settings-words = शब्द
settings-look = उजला या गहरा
settings-look-system = टैबलेट जैसा
settings-look-light = उजला
settings-look-dark = गहरा
settings-digits = अंक
settings-digits-hint = अंक हिन्दी, उर्दू या अंग्रेज़ी, किसी में भी लिख सकती हैं; बही इस तरह दिखाएगी।
settings-example = जैसे:
settings-interest = मूलधन के ऊपर जो दिया जाता है
settings-interest-hint = बही “{ $interest }” कहेगी। बैंक का ब्याज फिर भी ब्याज ही कहलाएगा।
settings-interest-interest = ब्याज
settings-interest-charge = सेवा शुल्क
settings-idle = अपने आप ताला
settings-idle-hint = इतनी देर कुछ न छूने पर। जो लिखा है वह सुरक्षित रहता है।

## घड़ी

settings-clock-fast = इस टैबलेट की घड़ी { $time } आगे है।
settings-clock-slow = इस टैबलेट की घड़ी { $time } पीछे है।
settings-clock-device = यह टैबलेट: { $moment }
settings-clock-centre = केंद्र: { $moment }
settings-clock-todo = टैबलेट की सेटिंग में तारीख और समय ठीक करें। आपका लिखा हुआ फिर भी सुरक्षित रहता है।

## ऐप के बारे में

settings-about = मदद के लिए फ़ोन करते समय
settings-version = वर्ज़न
settings-centre = केंद्र का पता
settings-centre-none = अभी कोई नहीं
settings-data = डेटा का फ़ोल्डर
settings-copy = यह सब कॉपी करें
settings-copied = कॉपी हो गया।
settings-not-copied = टैबलेट कॉपी नहीं करने दे रहा।
settings-data-text = इस फ़ोल्डर पर ताला है: पिन के बिना कोई इसे पढ़ नहीं सकता। जब तक कुछ भेजना बाकी हो, इसे न मिटाएँ।
settings-exchange = केंद्र को भेजना
