### केंद्र से लेन-देन कैसा चल रहा है

state-quarantined = अलग रखा है

## ऊपर की पट्टी में

exchange-chip-running = केंद्र से बात…
exchange-chip-problem =
    { $count ->
        [0] केंद्र से बात नहीं हो पा रही
        [1] एक रिकॉर्ड सिर्फ़ यहाँ है; केंद्र से बात नहीं हो पा रही
       *[other] { $count } रिकॉर्ड सिर्फ़ यहाँ हैं; केंद्र से बात नहीं हो पा रही
    }
exchange-chip-pending =
    { $count ->
        [1] एक रिकॉर्ड सिर्फ़ इस टैबलेट में
       *[other] { $count } रिकॉर्ड सिर्फ़ इस टैबलेट में
    }
exchange-chip-only =
    { $count ->
        [1] एक सिर्फ़ यहाँ
       *[other] { $count } सिर्फ़ यहाँ
    }
exchange-chip-none = नेटवर्क नहीं
exchange-chip-all = सब केंद्र पहुँच गया

## पन्ना

exchange-title = केंद्र को भेजना
exchange-text = नेटवर्क आते ही यह अपने आप होता है।
exchange-text-hand = “अभी भेजें” दबाने पर यह होता है।
exchange-here = सिर्फ़ इस टैबलेट में
exchange-centre = यहाँ से केंद्र पहुँचे
exchange-parked = फ़ैसला बाकी है
exchange-running = केंद्र से बात हो रही है…
exchange-fetched = { $all } में से { $fetched } रिकॉर्ड आ गए ({ $bytes })
exchange-next = अगली बार { $time } में अपने आप भेजा जाएगा।
exchange-next-hand = भेजना पूरा नहीं हुआ; { $time } में फिर कोशिश होगी।
exchange-last = केंद्र से पिछली बात: { $moment }
exchange-never = बही खुलने के बाद से अभी केंद्र से बात नहीं हुई है।
exchange-now = अभी भेजें
exchange-when = कब भेजा जाए?
exchange-when-itself = अपने आप
exchange-when-hand = सिर्फ़ मेरे दबाने पर
exchange-when-hint = अपने आप: नेटवर्क आते ही। डेटा महँगा हो तो खुद चुनें कि कब जाए। यह इस टैबलेट पर सबके लिए है।
exchange-waiting = जो सिर्फ़ इस टैबलेट में है
exchange-waiting-why = यहाँ सुरक्षित है; केंद्र से बात होते ही अपने आप चला जाएगा।
exchange-waiting-why-hand = यहाँ सुरक्षित है; “अभी भेजें” दबाने पर जाएगा।
exchange-waiting-more = और { $count } भी।
exchange-apart =
    { $count ->
        [1] एक रिकॉर्ड अलग रखा है
       *[other] { $count } रिकॉर्ड अलग रखे हैं
    }
exchange-apart-text = केंद्र इन्हें नहीं ले पाया। ये यहाँ भी हैं और वहाँ भी; कुछ खोया नहीं है। कृपया सुपरवाइज़र को बताएँ।
exchange-newer =
    { $count ->
        [1] एक रिकॉर्ड के लिए नई बही ऐप चाहिए
       *[other] { $count } रिकॉर्डों के लिए नई बही ऐप चाहिए
    }
exchange-newer-text = ये रखे हुए हैं; नई ऐप लगाते ही दिखने लगेंगे।
apart-newer-kind = इसे बही की नई ऐप ने बनाया है। यहाँ नई ऐप लगाते ही यह गिना जाएगा।
apart-unreadable = इसे पढ़ा नहीं जा सकता। जिसने बनाया था, वे इसे फिर से लिखें।
apart-revoked = जिस टैबलेट या व्यक्ति ने इसे बनाया, उसका अधिकार हटाया जा चुका है। अगर बात सही है, तो कोई और इसे फिर से लिखे।
exchange-waits =
    { $count ->
        [1] एक रिकॉर्ड का फ़ैसला बाकी है
       *[other] { $count } रिकॉर्डों का फ़ैसला बाकी है
    }
exchange-waits-text = कोई बात दो बार लिखी गई या दो लोगों ने बदली, या पैसे की बात पर किसी और की स्वीकृति चाहिए। फ़ैसला सुपरवाइज़र करेंगी; आपको कुछ नहीं करना।
exchange-waits-office = कोई बात दो बार लिखी गई या दो लोगों ने बदली। कृपया फ़ैसला करें।
exchange-since = बही खुलने के बाद से
exchange-up = भेजा
exchange-down = आया
exchange-unit-b = बाइट
exchange-unit-kb = केबी
exchange-unit-mb = एमबी
exchange-rounds = बार बात हुई
exchange-received = दूसरों के रिकॉर्ड आए

exchange-check = क्या इस टैबलेट में सब ठीक है?
exchange-check-text = बही पहले रिकॉर्ड से सब कुछ दोबारा गिनकर मिला सकती है।
exchange-check-now = सब दोबारा गिनें
exchange-check-equal = सब बराबर है: { $operations } रिकॉर्ड दोबारा गिने गए।
exchange-check-differs = { $operations } रिकॉर्डों में कुछ फ़र्क है। कृपया यह पन्ना सुपरवाइज़र को दिखाएँ।

exchange-support = मदद के लिए
exchange-feed = सूची
exchange-feed-id = पहचान
exchange-feed-position = कहाँ तक
exchange-feed-chain = कड़ी
exchange-feed-reference = सबके लिए
exchange-feed-village = गाँव
exchange-feed-group = समूह
exchange-feed-inbox = यह टैबलेट
