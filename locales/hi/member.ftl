### समूह की दीदी: उनका पन्ना और जानकारी

kind-named-husband = पति: { $name }
kind-named-father = पिता: { $name }
kind-named-mother = माँ: { $name }
kind-named-other = { $name }
kind-relation-husband = पति
kind-relation-father = पिता
kind-relation-mother = माँ
kind-relation-other = कोई और

member-title =
    { MEMBERS() ->
        [groups] समूह
        [organisations] ग्राम संगठन
       *[women] दीदी
    }
member-add = दीदी को जोड़ें
member-add-now = दीदी को जोड़ें
member-added = { $name } जुड़ गईं। इस टैबलेट में सुरक्षित।
member-name =
    { MEMBERS() ->
        [groups] समूह का नाम
        [organisations] ग्राम संगठन का नाम
       *[women] उनका नाम
    }
member-relation = नाम के साथ किसका नाम लिखा है?
member-relation-name = पति या पिता का नाम
member-relation-of =
    { $relation ->
        [husband] पति का नाम
        [father] पिता का नाम
        [mother] माँ का नाम
       *[other] जिनके नाम से पहचान है, उनका नाम
    }
member-relation-hint = ताकि एक ही नाम की दीदियाँ अलग पहचानी जाएँ।
member-joined =
    { MEMBERS() ->
        [women] कब जुड़ीं?
       *[groups] कब जुड़ा?
    }
member-serial = रजिस्टर में नंबर
member-birth-year = जन्म का साल
member-mobile = फ़ोन नंबर
member-mobile-hint = घर का फ़ोन भी चलेगा।
member-nominee = नामित
member-nominee-hint = उन्हें कुछ हो जाए तो बचत किसे मिले।
member-office =
    { MEMBERS() ->
        [women] समूह में पद
       *[groups] संगठन में पद
    }
member-photo = फ़ोटो लें
member-photo-other = दूसरी फ़ोटो लें
member-consent = वे सहमत हैं कि उनका नाम यहाँ लिखा जाए
member-consent-hint = बताएँ कि क्या लिखा जाता है और कौन देख सकता है, फिर पूछें।
member-consented = लिखे जाने की सहमति
member-not-consented = अभी नहीं पूछा
member-likely =
    { $count ->
        [1] कहीं ये वही तो नहीं?
       *[other] कहीं ये इनमें से तो नहीं?
    }
member-likely-text =
    { $count ->
        [1] इन दीदी का नाम मिलता-जुलता है। ये वही हों तो इनका पन्ना खोलें; तब नाम दो बार नहीं लिखा जाएगा।
       *[other] इन दीदियों के नाम मिलते-जुलते हैं। वे इनमें हों तो उनका पन्ना खोलें; तब नाम दो बार नहीं लिखा जाएगा।
    }
member-likely-other = ये अलग दीदी हैं: जोड़ें
member-edit = जानकारी बदलें
member-saved = टैबलेट में सुरक्षित।
member-saved-all = कुल बचत
member-came =
    { MEMBERS() ->
        [women] कितनी बैठकों में आईं
       *[groups] कितनी बैठकों में आया
    }
member-entries =
    { MEMBERS() ->
        [women] उनकी पासबुक
        [organisations] ग्राम संगठन की पासबुक
       *[groups] समूह की पासबुक
    }
member-entry-date = दिन
member-entry-head = किस बात का
member-loan = ऋण
# A line of her passbook: what she owes of it grew, as when it is given, or shrank, as when she pays.
member-loan-more = ऋण बढ़ा
member-loan-less = ऋण घटा
member-entry-amount = रकम
member-entries-minus = जिस रकम के आगे − है, वह उन्हें लौटाई गई है, या वह लिखा हुआ वापस लिया गया है।
member-no-entries = अभी कुछ नहीं लिखा है
member-about =
    { MEMBERS() ->
        [groups] समूह के बारे में
        [organisations] ग्राम संगठन के बारे में
       *[women] उनके बारे में
    }
member-left =
    { MEMBERS() ->
        [women] छोड़ गईं
       *[groups] अलग हुआ
    }
member-ended =
    { MEMBERS() ->
        [women] { $date } को समूह छोड़ा। कारण: { $reason }
       *[groups] { $date } को अलग हुआ। कारण: { $reason }
    }
member-end = वे समूह छोड़ रही हैं
member-end-text = कुछ मिटेगा नहीं; उनका हिसाब बही में बना रहेगा।
member-last-day =
    { MEMBERS() ->
        [groups] उसका आखिरी दिन
        [organisations] उसका आखिरी दिन
       *[women] उनका आखिरी दिन
    }
member-end-why = क्यों छोड़ रही हैं?
member-end-now = वे छोड़ रही हैं
member-ended-saved = लिख लिया कि वे छोड़ गईं। इस टैबलेट में सुरक्षित।
member-stay = वे गई नहीं हैं
member-stay-text = अगर गलती से लिखा गया था कि वे छोड़ गईं, तो वे फिर से सदस्य मानी जाएँगी, जैसे कभी गई ही न हों। जो लिखा था वह दिखता रहेगा।
member-stay-now = वे सदस्य हैं
member-stay-saved = वे पहले की तरह सदस्य हैं। इस टैबलेट में सुरक्षित।
