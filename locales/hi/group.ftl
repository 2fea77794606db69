### समूह: सूची, पन्ना, भरने के पन्ने

groups-title = समूह
groups-count =
    { $count ->
        [1] एक समूह
       *[other] { $count } समूह
    }
groups-count-mixed = { $count } समूह और संगठन
groups-search = नाम, गाँव या कोड
groups-village = गाँव
groups-every-village = सब गाँव
groups-inactive = बंद समूह भी दिखाएँ
groups-none-found = कोई समूह नहीं मिला
groups-more = और दिखाएँ

## तरह-तरह के समूह, बैठक कब, बचत, कोड

kind-women = महिला समूह
kind-disabled = दिव्यांगजन समूह
kind-elders = बुज़ुर्गों का समूह
kind-transgender = ट्रांसजेंडर समूह
kind-weekly = हर हफ़्ते
kind-fortnightly = हर दो हफ़्ते
kind-monthly = हर महीने
kind-compulsory = अनिवार्य बचत
kind-voluntary = ऐच्छिक बचत
kind-special = विशेष बचत
kind-code-lgd = LGD कोड
kind-code-nrlm = NRLM कोड
kind-code-lokos = LokOS कोड
kind-code-state = राज्य का कोड
kind-code-census2001 = जनगणना 2001 कोड
kind-code-census2011 = जनगणना 2011 कोड

## समूह में पद

role-member = सदस्य
role-president = अध्यक्ष
role-secretary = सचिव
role-treasurer = कोषाध्यक्ष

## समूह का पन्ना

group-add = समूह जोड़ें
group-inactive = बंद
group-begun = बैठक अधूरी
group-due = { $date } से बाकी
group-unsent =
    { $count ->
        [1] एक रिकॉर्ड सिर्फ़ यहाँ
       *[other] { $count } रिकॉर्ड सिर्फ़ यहाँ
    }
group-saved = बचत
group-members =
    { MEMBERS() ->
        [groups] समूह
        [organisations] ग्राम संगठन
       *[women] दीदियाँ
    }
# Below their number.
group-members-count =
    { MEMBERS() ->
        [groups] समूह
        [organisations] ग्राम संगठन
       *[women]
            { $count ->
                [1] दीदी
               *[other] दीदियाँ
            }
    }
group-meetings = बैठकें
group-money = पैसा
group-about = जानकारी
group-start = बैठक शुरू करें
group-go-on = अधूरी बैठक आगे बढ़ाएँ
group-next = अगली बैठक: { $day }
group-due-today = आज बैठक होनी है
group-due-since = बैठक { $day } से बाकी है
group-ended =
    { MEMBERS() ->
        [women] यह समूह अब बंद है। कारण: { $reason }
       *[groups] यह संगठन अब बंद है। कारण: { $reason }
    }
group-size-too-few =
    { $members ->
        [1] समूह में एक ही दीदी हैं, यह बहुत कम है। फिर भी काम चल सकता है।
       *[other] समूह में { $members } दीदियाँ हैं, यह बहुत कम है। फिर भी काम चल सकता है।
    }
group-size-few = समूह में { $members } दीदियाँ हैं, आम तौर से थोड़ी कम।
group-size-many = समूह में { $members } दीदियाँ हैं, आम तौर से ज़्यादा। शायद दो समूह आसान रहें।
group-no-members =
    { MEMBERS() ->
        [groups] इसमें अभी कोई समूह नहीं है
        [organisations] इसमें अभी कोई ग्राम संगठन नहीं है
       *[women] इस समूह में अभी कोई नहीं है
    }
group-no-members-text =
    { MEMBERS() ->
        [groups] जो समूह जुड़े उन्हें जोड़ें। हर समूह की बही अपनी रहती है।
        [organisations] जो ग्राम संगठन जुड़े उन्हें जोड़ें। हर एक की बही अपनी रहती है।
       *[women] एक-एक करके दीदियों को जोड़ें। फिर पहली बैठक हो सकती है।
    }
group-show-left =
    { MEMBERS() ->
        [women] जो छोड़ गईं, उन्हें भी दिखाएँ ({ $count })
       *[groups] जो अलग हुए, उन्हें भी दिखाएँ ({ $count })
    }
group-hide-left =
    { MEMBERS() ->
        [women] जो छोड़ गईं उन्हें न दिखाएँ ({ $count })
       *[groups] जो अलग हुए उन्हें न दिखाएँ ({ $count })
    }
group-meeting-text =
    { MEMBERS() ->
        [women] { $members } में से { $there } आईं
       *[groups] { $members } में से { $there } आए
    }
group-no-meetings = अभी कोई बैठक नहीं हुई
group-not-held = जो बैठकें नहीं हुईं
group-miss = जो बैठक नहीं हुई, उसे लिखें
group-miss-text =
    { MEMBERS() ->
        [women] जो बैठक होनी थी वह न हुई हो, तो कारण लिखें। तब बही सच बताएगी कि समूह कितना नियमित है।
       *[groups] जो बैठक होनी थी वह न हुई हो, तो कारण लिखें। तब बही सच बताएगी कि संगठन कितना नियमित है।
    }
group-miss-begun = एक बैठक अधूरी है। उसका दिन यहाँ न लिखें।
group-miss-day = किस दिन होनी थी?
group-miss-why = क्यों नहीं हुई?
group-missed-saved = लिख लिया: यह बैठक नहीं हुई। इस टैबलेट में सुरक्षित।
reason-snow = बर्फ़ या बारिश
reason-harvest = फ़सल का काम
reason-mourning = गाँव में गमी
reason-few =
    { MEMBERS() ->
        [women] बहुत कम दीदियाँ आईं
        [organisations] बहुत कम ग्राम संगठन आए
       *[groups] बहुत कम समूह आए
    }
group-head = खाता
group-amount = रकम
state-reversed = वापस लिया
state-replaced = दूसरा चुना गया
state-aside = गिना नहीं जाता

## समूह की जानकारी भरना

group-who = समूह
group-name =
    { MEMBERS() ->
        [women] समूह का नाम
       *[groups] संगठन का नाम
    }
group-kind =
    { MEMBERS() ->
        [women] कैसा समूह?
       *[groups] कैसा संगठन?
    }
group-formed = कब बना?
group-bank-title = बैंक खाता
group-bank = बैंक और शाखा
group-bank-hint = जैसा पासबुक में लिखा है।
group-ifsc = IFSC
group-account = खाता नंबर
group-lokos = LokOS कोड
code-give = कोड जोड़ें
code-text = { $name } को बाद में मिला कोड। कागज़ पर जैसा लिखा है, ठीक वैसा ही लिखें।
code-whose = किसका कोड?
code-value = कोड
code-given = कोड लिखा गया। इस टैबलेट में सुरक्षित।
group-no-village = इस टैबलेट में अभी कोई गाँव नहीं है। केंद्र से आएगा, या सुपरवाइज़र जोड़ेंगी।
group-add-now = समूह जोड़ें
group-added = समूह जुड़ गया। इस टैबलेट में सुरक्षित।
group-edit = जानकारी बदलें
group-saved-now = टैबलेट में सुरक्षित।
group-likely =
    { $count ->
        [1] कहीं यह वही तो नहीं?
       *[other] कहीं यह इनमें से तो नहीं?
    }
group-likely-text =
    { $count ->
        [1] यह समूह मिलता-जुलता है। आपका यही हो तो इसे खोलें; तब कुछ दो बार नहीं लिखा जाएगा।
       *[other] ये समूह मिलते-जुलते हैं। आपका समूह इनमें हो तो उसे खोलें; तब कुछ दो बार नहीं लिखा जाएगा।
    }
group-likely-other = यह अलग समूह है: जोड़ें
group-made = किसने जोड़ा
group-made-text = { $name }, { $moment }
group-end =
    { MEMBERS() ->
        [women] समूह बंद करें
       *[groups] संगठन बंद करें
    }
group-end-text = कुछ मिटेगा नहीं। बही पढ़ी जा सकेगी, पर नई बैठक नहीं लिखी जा सकेगी।
group-last-day = उसका आखिरी दिन
group-end-why =
    { MEMBERS() ->
        [women] समूह क्यों बंद हो रहा है?
       *[groups] संगठन क्यों बंद हो रहा है?
    }
group-end-now =
    { MEMBERS() ->
        [women] समूह बंद करें
       *[groups] संगठन बंद करें
    }
group-ended-saved =
    { MEMBERS() ->
        [women] समूह अब बंद है। इस टैबलेट में सुरक्षित।
       *[groups] संगठन अब बंद है। इस टैबलेट में सुरक्षित।
    }
group-reopen =
    { MEMBERS() ->
        [groups] संगठन फिर खोलें
       *[women] समूह फिर खोलें
    }
group-reopen-text = इस दिन से बैठकें फिर लिखी जा सकेंगी। बंद रहते हुए कुछ मिटा नहीं है।
group-reopened-saved =
    { MEMBERS() ->
        [groups] संगठन फिर चालू है। इस टैबलेट में सुरक्षित।
       *[women] समूह फिर चालू है। इस टैबलेट में सुरक्षित।
    }

## समूह ने क्या तय किया

group-terms =
    { MEMBERS() ->
        [women] समूह ने क्या तय किया
       *[groups] संगठन ने क्या तय किया
    }
terms-title = नई बात तय हुई: लिखें
terms-text =
    { MEMBERS() ->
        [women] जैसा समूह ने बैठक में तय किया। पहले जो तय था वह बही में बना रहेगा।
       *[groups] जैसा संगठन ने बैठक में तय किया। पहले जो तय था वह बही में बना रहेगा।
    }
terms-first-text =
    { MEMBERS() ->
        [women] जैसा समूह ने बैठक में तय किया।
       *[groups] जैसा संगठन ने बैठक में तय किया।
    }
terms-saved = जो नया तय हुआ, लिख लिया। इस टैबलेट में सुरक्षित।
terms-frequency = बैठक कितने दिन पर?
terms-weekday = किस दिन?
terms-day-of-month = महीने की किस तारीख को?
terms-from = किस दिन से?
terms-savings = हर बैठक की बचत
terms-amount = तय रकम
terms-amount-free = हर कोई अपनी मर्ज़ी से दे तो खाली छोड़ें।
terms-compulsory-hint = सबके लिए एक जैसी।
terms-voluntary-hint = जितना जो दे सके।
terms-special-hint = किसी एक काम के लिए, जैसे अनाज या इलाज।
terms-free = अपनी मर्ज़ी से
terms-fines = जुर्माना
terms-fine-late = देर से आने पर
terms-fine-absent = बिना बताए न आने पर
terms-lending = ऋण देने के नियम
terms-lends =
    { MEMBERS() ->
        [women] समूह ने तय किया है कि ऋण कैसे दिया जाए
       *[groups] संगठन ने तय किया है कि ऋण कैसे दिया जाए
    }
terms-lends-hint = हर नया ऋण इन्हीं शर्तों से शुरू होगा; किसी एक ऋण की शर्तें अलग हो सकती हैं।
terms-interest = { interest } कब देना है?
kind-period-month = महीने में एक बार
kind-period-fourth-meeting = हर चौथी बैठक में
kind-period-meeting = हर किस्त के साथ
terms-broken = यह समय पूरा न हो तो
terms-broken-hint = जब ऋण इन दिनों के बीच शुरू हो या चुक जाए।
kind-broken-full = पूरे समय का
kind-broken-nil = कुछ नहीं
kind-broken-by-days = दिनों के हिसाब से
terms-order = दिया हुआ पैसा किस क्रम में चुकेगा?
terms-order-hint = जो बचे वह बाकी पर जाएगा। बैठक में इसे अलग तरह से बाँटा जा सकता है।
kind-order-interest = पहले { interest }, फिर मूलधन
kind-order-principal = पहले मूलधन, फिर { interest }
terms-lending-text =
    { $count ->
        [one] ऋण: { $rate }, एक किस्त
       *[other] ऋण: { $rate }, { $count } किस्तें
    }
terms-since = { $date } से
terms-weekly = हर हफ़्ते { $day } को
terms-fortnightly = हर दूसरे हफ़्ते { $day } को
terms-monthly = हर महीने { $day } तारीख को
terms-fines-text = जुर्माना: देर से { $late }, न आने पर { $absent }
