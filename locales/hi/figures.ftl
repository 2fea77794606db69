### किसी इलाके या संगठन के आँकड़े, केंद्र का हिसाब।

figures-title = आँकड़े
figures-open-text = समूह, बचत, ऋण और बकाया, केंद्र का हिसाब
figures-up = एक स्तर ऊपर
figures-as-of = यह हिसाब { $day } तक का है।
figures-kept = केंद्र से बात नहीं हो पा रही: यह { $day } तक का बताया हुआ है।
figures-waiting =
    { $count ->
        [1] एक समूह का हिसाब अभी जुड़ रहा है।
       *[other] { $count } समूहों का हिसाब अभी जुड़ रहा है।
    }
figures-groups = समूह
figures-part = संगठन या समूह
figures-parts = संगठन और समूह के हिसाब से, सबसे ज़्यादा बकाया पहले
figures-nowhere = कहाँ, पता नहीं
figures-none = इस महीने कोई समूह नहीं
figures-none-text = जैसे ही समूह अपनी बैठकें भेजेंगे, यहाँ जुड़ जाएँगी।
figures-npa-below = दीदियों के पास जितना ऋण बाकी है, उसमें 90 दिन से ज़्यादा देर वाला: { $percent }। यह 1 % से कम रहना चाहिए, और कम है।
figures-npa-above = दीदियों के पास जितना ऋण बाकी है, उसमें 90 दिन से ज़्यादा देर वाला: { $percent }। यह 1 % से कम रहना चाहिए।
figures-banks-accounts = कितने खाते
figures-banks-owed = देना है
figures-banks-late = बकाया या सीमा से ऊपर
figures-banks-npa = खराब (NPA)
figures-banks-npa-part = कुल बाकी में खराब (NPA) हिस्सा

## उसके हिस्से, और हर आँकड़ा क्या है

figures-press = किसी आँकड़े को दबाएँ तो लिखा आएगा कि वह क्या है।
# For those who listen: what the sign beside a figure opens.
figure-why = यह क्या है: { $label }
figures-meetings-side = बैठकें और बचत
figures-loans-side = ऋण
figures-banks-side = बैंक
figures-funds-side = निधियाँ
figures-standing-side = ग्रेड और हाल
figures-due = होनी थीं
figures-due-why = वे बैठकें जो समूहों ने इस महीने के लिए तय की थीं और जिनका दिन आ चुका है। पहले से तय की हुई छुट्टी इसमें नहीं है।
figures-held = हुईं
figures-held-why = जो बैठकें होनी थीं, उनमें से जो हुईं, कुछ दिन पहले या बाद में भी।
figures-with-reason-why = जो बैठकें होनी थीं, उनमें से जो नहीं हुईं और समूह ने कारण बताया।
figures-missed-why = जो बैठकें होनी थीं, उनमें से जिनका कुछ नहीं आया: हुई नहीं, या अभी भेजी नहीं गई।
figures-reasons = बैठकें क्यों नहीं हुईं
figures-reason = कारण
# Reasons that one group alone gave are not told by their words.
figures-reason-others = दूसरे कारण
figures-meetings = बैठकें
figures-saved-why = दीदियों ने महीने की बैठकों में जो बचाया। पुराना हिसाब इसमें नहीं गिना जाता।
figures-savings-why = महीने के अंत तक दीदियों ने जितना बचाया और वापस नहीं लिया।
figures-corpus = समूहों का अपना पैसा
figures-corpus-why = बचत, रिवॉल्विंग फंड, अनुदान, और जो कमाया उसमें से खर्च घटाकर। जो दूसरों को देना है वह इसमें नहीं है।
figures-unused = बेकार पड़ा
figures-unused-why = पेटियों और बैंकों में { $cash } हैं। उसमें से इतना समूहों का अपना पैसा है जो न ऋण में दिया गया है, न अगले 30 दिन में बैंक या संगठन को देना है। इसके अलावा उधार लिए हुए { $borrowed } बेकार पड़े हैं।
figures-parts-meetings = बैठकें और बचत, संगठन और समूह के हिसाब से
figures-outstanding-why = दीदियों ने अपने समूहों से जो ऋण लिया और अभी लौटाया नहीं, बिना ब्याज।
figures-overdue-why = उसमें से जो अब तक आ जाना चाहिए था।
figures-demand-why = महीने से पहले का बकाया और इस महीने का देय, जो अब नहीं माँगा जाता वह घटाकर।
figures-collected-why = उसमें से जो आया, पहले से अग्रिम दिया हुआ भी। आगे के लिए दिया अग्रिम इसमें नहीं है।
figures-recovery-why = जितना देय था उसमें से कितना आया। जहाँ कुछ देय नहीं था, वहाँ कुछ नहीं लिखा।
figures-money-why = जुर्माने को छोड़कर ऋण पर जो पैसा आया: देय में से { $collected }, उसमें से पहले दिया अग्रिम { $before } घटाकर, और { $ahead } अग्रिम या ज़्यादा दिया हुआ, लौटाया हुआ घटाकर।
figures-banks-accounts-why = बैंकों के ऋण और कैश क्रेडिट खाते जिन पर कुछ देना बाकी है।
figures-banks-owed-why = महीने के अंत में समूहों को इन पर जितना देना है, बैंक का जोड़ा ब्याज भी।
figures-banks-late-why = जिन किस्तों में देर है; कैश क्रेडिट में जितना सीमा या DP से ऊपर है।
figures-banks-npa-why = उन { $accounts } खातों पर पूरा बाकी, जिनमें 90 दिन से ज़्यादा देर है या जिन्हें बैंक खराब मानता है।
figures-banks-npa-part-why = समूहों पर बैंकों के कुल बाकी में NPA का हिस्सा। यह 1 % से कम रहना चाहिए।
figures-banks-due-why = किस्तों वाले बैंक ऋणों का मूलधन, जो महीने से पहले बकाया था या इस महीने देय हुआ। ब्याज बैंक अपने समय से लगाता है।
figures-banks-paid-why = उसमें से जितना इस महीने या पहले दिया गया।
figures-banks-left-why = उसमें से जितना महीने के अंत तक नहीं दिया गया।
figures-banks-part-why = जितना देय था उसमें से कितना दिया गया। जहाँ कुछ देय नहीं था, वहाँ कुछ नहीं लिखा।
figures-owed = समूहों को किसे कितना देना है
figures-owed-all = सब ऋण देने वालों को देना है
figures-lender = किसने दिया
figures-lender-unknown = लिखा नहीं
figures-kind = किस तरह का
figures-parts-banks = बैंक और दूसरे ऋण देने वाले, संगठन और समूह के हिसाब से
figures-funds = मिली हुई निधियाँ
figures-funds-none = अभी कोई निधि नहीं मिली
figures-funds-none-text = जब समूह मिली हुई निधि लिखते हैं, तो वह यहाँ दिखती है।
figures-fund = निधि
figures-fund-bodies = महीने में कितनों को मिला
figures-fund-amount = महीने में आया
figures-fund-bodies-all = अब तक कितनों को मिला
figures-fund-all = अब तक आया
figures-fund-why = महीने के अंत तक जो आया, पुराना हिसाब भी; जिन समूहों को मिला: { $all }। इस महीने { $amount } आए; जिन समूहों को मिला: { $bodies }।
figures-fund-vo-why = महीने के अंत तक जो आया, पुराना हिसाब भी; जिन ग्राम संगठनों को मिला: { $all }। इस महीने { $amount } आए; जिन ग्राम संगठनों को मिला: { $bodies }।
figures-parts-funds = अब तक मिली निधियाँ, संगठन और समूह के हिसाब से
figures-parts-funds-vo = जोखिम निवारण निधि (VRF) इस सूची में नहीं है: वह समूहों की नहीं, ग्राम संगठनों की बही में रहती है।
figures-active-why = ये समूह तय दिन पर मिलते हैं।
figures-irregular-why = इनकी राज्य के नियम से ज़्यादा बैठकें छूटीं, आम तौर पर तीन महीने में तीन में से एक से ज़्यादा।
figures-dormant-why = ये कुछ समय से न मिले, न बचत की, आम तौर पर तीन महीने।
figures-defunct-why = ये और लंबे समय से न मिले, न बचत की, आम तौर पर छह महीने; या इन्होंने बंद करने का प्रस्ताव किया।
figures-revived-why = ये बंद हो गए थे और अब फिर चल रहे हैं, ज़्यादा समय नहीं हुआ।
figures-grade-why = जिन समूहों का पिछला ग्रेड यह है। यह किसी ने राज्य के अंक-पत्र से दिया है।
figures-ungraded = अभी ग्रेड नहीं
figures-ungraded-why = जिन समूहों को तब तक कोई ग्रेड नहीं मिला।
figures-parts-standing = ग्रेड और हाल, संगठन और समूह के हिसाब से

## इलाके के समूह, एक-एक करके

area-groups-title = समूहों का हाल
area-groups-text = कौन से समूह अनियमित, निष्क्रिय, बंद या बिना ग्रेड के हैं, और किन पर बैंक का बकाया है
area-groups-which = दिखाएँ
area-groups-all = सब समूह
area-groups-choice = { $what } ({ $count })
area-groups-npa = बैंक में खराब (NPA)
area-groups-late = 90 दिन से ज़्यादा देर
area-groups-search = समूह या संगठन का नाम
area-groups-held =
    { $held ->
        [0] कोई बैठक नहीं हुई
        [1] { $due } में से { $held } बैठक हुई
       *[other] { $due } में से { $held } बैठकें हुईं
    }
area-groups-overdue = बकाया { $amount }
area-groups-elsewhere = इसकी बही यहाँ नहीं है
area-groups-first = { $all } में से पहले { $shown } समूह दिखाए हैं। बाकी देखने के लिए एक स्तर नीचे जाएँ।

help-area-groups = इलाके के समूह एक-एक करके; जिन्हें किसी की सबसे ज़्यादा ज़रूरत है वे पहले।
    .first = चुनें कि कौन से दिखें: हाल, ग्रेड, या जिनका पैसा बकाया है।
    .second = समूह को दबाकर खोलें, अगर उसकी बही यहाँ है।
    .third = केंद्र ने पिछली बार जो बताया वह रखा रहता है, बिना नेटवर्क के दिनों के लिए।
help-figures = इलाके की बहियों का जोड़: बैठकें और बचत, ऋण, बैंक, निधियाँ, ग्रेड और हाल।
    .first = ऊपर से हिस्सा चुनें, और महीना।
    .second = किसी आँकड़े को दबाएँ तो लिखा आएगा कि वह क्या है और कहाँ से आता है।
    .third = सूची की लाइन दबाएँ तो एक स्तर नीचे जाएँगे, संगठन या समूह तक।
