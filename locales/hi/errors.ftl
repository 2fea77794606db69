### हर गड़बड़ी का वाक्य: क्या हुआ, और `.todo` में अब क्या करें

## नियम

error-field-empty = “{ $field }” अभी खाली है।
    .todo = कृपया इसे भरें।
error-field-too-long = “{ $field }” बहुत लंबा है।
    .todo = कृपया इसे ज़्यादा से ज़्यादा { $most } अक्षरों में लिखें।
error-field-invalid = “{ $field }” में लिखी बात यहाँ ठीक नहीं बैठती।
    .todo = कृपया इसे एक बार फिर देख लें।
error-aadhaar-refused = “{ $field }” में आधार नंबर जैसा कुछ लिखा है।
    .todo = बही आधार नंबर कभी नहीं रखती। कृपया उसे हटा दें।
error-amount-negative = “{ $field }” शून्य से कम नहीं हो सकता।
    .todo = कृपया रकम बिना घटाव के निशान के लिखें।
error-amount-too-large = “{ $field }” की रकम एक बार में इतनी बड़ी नहीं हो सकती।
    .todo = सबसे बड़ी रकम { $largest } है। कृपया शून्य गिन लें।
error-date-out-of-range = “{ $field }” में तारीख { $date } सही नहीं हो सकती।
    .todo = कृपया 1970 और 2100 के बीच का कोई दिन चुनें।
error-member-tag-taken = यह नाम अभी नहीं जुड़ पाया।
    .todo = कृपया बटन एक बार और दबाएँ।
error-member-unknown =
    { MEMBERS() ->
        [groups] एक समूह उस दिन सदस्य नहीं था।
       *[women] एक दीदी उस दिन समूह की सदस्य नहीं थीं।
    }
    .todo = बैठक की तारीख देखें, फिर बैठक दोबारा खोलें।
error-member-twice =
    { MEMBERS() ->
        [groups] एक समूह का नाम इस बैठक में दो बार आ गया है।
       *[women] एक दीदी का नाम इस बैठक में दो बार आ गया है।
    }
    .todo = कृपया बैठक दोबारा खोलें।
error-meeting-attendance-missing =
    { $missing ->
        [one] एक सदस्य की उपस्थिति अभी नहीं लगी है।
       *[other] { $missing } सदस्यों की उपस्थिति अभी नहीं लगी है।
    }
    .todo = वापस जाकर सबकी उपस्थिति लगाएँ।
error-meeting-signatory-absent = जो बैठक में नहीं थे, उनके हस्ताक्षर नहीं हो सकते।
    .todo = ऐसे दो नाम चुनें जो बैठक में थे।
error-meeting-presiding-absent = जो बैठक में नहीं थे, वे बैठक नहीं चला सकते।
    .todo = किसी ऐसे को चुनें जो बैठक में थे, या इसे खाली छोड़ें।
error-meeting-two-signatories = दो सदस्यों के हस्ताक्षर चाहिए।
    .todo = इस बैठक के लिए हस्ताक्षर करने वाले दो नाम चुनें।
error-resolution-two-names = प्रस्ताव एक सदस्य रखते हैं और दूसरे समर्थन करते हैं; दोनों बैठक में हों।
    .todo = प्रस्ताव में दो अलग नाम चुनें जो बैठक में थे।
error-meeting-cash-does-not-tie = पेटी में { $expected } होने चाहिए; गिनने पर { $counted } निकले। फ़र्क { $difference } का है।
    .todo = एक बार फिर गिनें। फ़र्क तब भी रहे तो कारण लिखें और ऐसे दो सदस्यों के नाम दें जिन्हें यह पता है।
error-meeting-does-not-balance = इस बैठक का हिसाब नहीं मिल रहा।
    .todo = कृपया अपने सुपरवाइज़र को बताएँ। आपका लिखा कुछ भी खोया नहीं है।
error-meeting-already-recorded = इस समूह की इस दिन की बैठक बही में पहले से लिखी है।
    .todo = उसे समूह की बैठकों में देखें। अगर समूह उस दिन दो बार बैठा, तो “विशेष बैठक” चुनें।
error-reversal-target-missing = यह पहले ही वापस लिया जा चुका है, या बही में है ही नहीं।
    .todo = पन्ना दोबारा खोलकर देखें।
error-visit-already-recorded = इस काम-धंधे का इस दिन का दौरा बही में पहले से लिखा है।
    .todo = उसे उस काम-धंधे के पन्ने पर देखें।
error-already-recorded = यह बही में पहले से लिखा है।
    .todo = आपको कुछ करने की ज़रूरत नहीं।
error-head-wrong-side = यह खाता यहाँ नहीं चलेगा।
    .todo = इस पैसे के लिए दूसरा खाता चुनें।
error-cut-off-does-not-balance = पुराना हिसाब नहीं मिल रहा: { $difference } का कारण नहीं लिखा है।
    .todo = रकमें एक बार फिर देखें। फ़र्क तब भी रहे तो उसे फ़र्क में लिखें और कारण बताएँ।
error-cut-off-loan-wrong = ऋण { $number } की रकमें ठीक नहीं हैं।
    .todo = चुकाई हुई और बकाया रकम मिलकर ऋण से ज़्यादा नहीं हो सकती। ऋण बही से मिला लें।
error-linkage-out-of-order = यह कदम पिछले कदम के बाद नहीं आता।
    .todo = इस ऋण के सारे कदम देखें। हो सकता है बीच का कोई कदम लिखना बाकी हो।
error-linkage-more-than-sanctioned = बैंक ने { $largest } स्वीकृत किए थे; इसे मिलाकर { $amount } मिल चुके होंगे।
    .todo = बैंक की चिट्ठी से मिलाकर रकम ठीक करें।
error-surplus-not-enough = बाँटने के लिए बस { $largest } हैं।
    .todo = ज़्यादा से ज़्यादा उतना ही बाँटें। रिवॉल्विंग फंड और CIF कभी नहीं बाँटे जाते।
error-members-not-one = { $date } की बैठक में दोनों दीदियाँ मौजूद थीं, इसलिए ये दो अलग दीदियाँ हैं।
    .todo = दोनों के पन्ने एक बार फिर देखें। उपस्थिति गलत लगी हो तो पहले वह बैठक ठीक करें।
error-group-inactive = यह समूह बंद हो चुका है।
    .todo = इसकी बही पढ़ी जा सकती है; नई बैठक नहीं लिखी जा सकती।
error-not-allowed = यह आपके काम में शामिल नहीं है।
    .todo = अगर होना चाहिए तो अपने सुपरवाइज़र से कहें।
error-approved-by-others =
    { $who ->
        [vo] यहाँ इसकी स्वीकृति ग्राम संगठन देता है।
        [clf] यहाँ इसकी स्वीकृति संकुल स्तरीय संघ देता है।
        [block] यहाँ इसकी स्वीकृति ब्लॉक दफ़्तर देता है।
        [vo-clf] यहाँ इसकी स्वीकृति ग्राम संगठन या संकुल स्तरीय संघ देता है।
        [vo-block] यहाँ इसकी स्वीकृति ग्राम संगठन या ब्लॉक दफ़्तर देता है।
        [clf-block] यहाँ इसकी स्वीकृति संकुल स्तरीय संघ या ब्लॉक दफ़्तर देता है।
       *[other] यहाँ इसकी स्वीकृति देना आपका काम नहीं है।
    }
error-maker-is-checker = यह आपने ही लिखा था, इसलिए फ़ैसला कोई और करेगा।
    .todo = किसी दूसरे सुपरवाइज़र से देखने को कहें।
error-changed-meanwhile = अभी-अभी किसी और ने यही बात बदल दी है।
    .todo = पन्ना दोबारा खोलें, देखें अब क्या लिखा है, और तब भी बदलना हो तो बदलें।
error-already-decided = इसका फ़ैसला हो चुका है।
    .todo = आपको कुछ करने की ज़रूरत नहीं।
error-only-one-stands = ऐसी एक बात पहले से लिखी है, गिनी एक ही जाएगी।
    .todo = देखें क्या लिखा है। इसे वापस भेजें, या पहले वाली की जगह इसे रखें।

## टैबलेट

error-bad-request = ऐप में कोई गड़बड़ हुई ({ $detail })।
    .todo = बही को बंद करके फिर खोलें। तब भी हो तो यह वाक्य अपने सुपरवाइज़र को दिखाएँ।
error-locked = बही पर ताला लगा है।
    .todo = अपने पिन से खोलें।
error-not-enrolled = यह टैबलेट अभी केंद्र से नहीं जुड़ा है।
    .todo = सुपरवाइज़र का दिया हुआ न्योता यहाँ डालें।
error-practising = यह अभ्यास है: यहाँ से कुछ भेजा नहीं जाता और किसी को जोड़ा नहीं जाता।
    .todo = पहले अभ्यास से बाहर आएँ।
error-voice-silent = यह टैबलेट इस भाषा में बोल नहीं सकता।
    .todo = आप पढ़कर सुनाएँ।
error-pin-wrong = यह पिन सही नहीं है।
    .todo = आराम से फिर कोशिश करें। कई बार गलत होने पर रुकना पड़ता है।
error-pin-wait = पिन कई बार गलत डला। कृपया { $wait_ms } रुकें।
    .todo = उसके बाद फिर कोशिश कर सकती हैं। कुछ खोया नहीं है।
error-pin-too-simple = यह पिन कोई भी समझ जाएगा।
    .todo = ऐसे छह अंक चुनें जो एक के बाद एक न हों और सब एक जैसे न हों।
error-already-open = बही इस टैबलेट पर पहले से खुली है।
    .todo = दूसरी खिड़की में काम करें, या पहले उसे बंद करें।
error-disk-full = इस टैबलेट में अब जगह नहीं बची।
    .todo = जो फ़ोटो या वीडियो नहीं चाहिए उन्हें मिटाएँ। सेव किया हुआ कुछ भी खोया नहीं है।
error-database-newer = इस टैबलेट की बही को नई बही ऐप ने लिखा है ({ $found }; यह ऐप { $known } तक जानती है)।
    .todo = सबसे नई बही ऐप लगाएँ। कुछ खोया नहीं है।
error-database-damaged = इस टैबलेट की बही पढ़ी नहीं जा रही।
    .todo = कुछ भी न मिटाएँ। टैबलेट अपने सुपरवाइज़र के पास ले जाएँ; जो केंद्र पहुँच चुका है वह वहाँ सुरक्षित है।
error-keys-damaged = इस टैबलेट की चाबी वाली फ़ाइल पढ़ी नहीं जा रही।
    .todo = कुछ भी न मिटाएँ। टैबलेट अपने सुपरवाइज़र के पास ले जाएँ; जो केंद्र पहुँच चुका है वह वहाँ सुरक्षित है।
error-not-found = यह इस टैबलेट में नहीं है।
    .todo = वापस जाकर फिर ढूँढें। शायद केंद्र से अगली बार आ जाए।
error-photo-unreadable = यह फ़ोटो पढ़ी नहीं जा रही।
    .todo = फ़ोटो फिर से खींचें, या दूसरी चुनें।
error-internal = बही के भीतर कुछ गड़बड़ हुई। जो सेव हुआ था वह सुरक्षित है।
    .todo = फिर से कोशिश करें। तब भी हो तो सुपरवाइज़र को यह शब्द बताएँ: { $reference }

## केंद्र

error-invitation-wrong = केंद्र इस कोड को नहीं पहचानता।
    .todo = एक-एक अक्षर मिलाएँ। सही हो तो सुपरवाइज़र से नया कोड माँगें।
error-invitation-expired = यह न्योता काम में आ चुका है, या इसका समय निकल गया है।
    .todo = सुपरवाइज़र से नया न्योता माँगें।
error-address-invalid = यह किसी केंद्र का पता नहीं है।
    .todo = न्योते से पता फिर उतारें, या पूरा न्योता यहाँ चिपकाएँ।
error-centre-unreachable = अभी केंद्र ({ $address }) से बात नहीं हो पा रही।
    .todo = आप काम करती रहें; सब यहीं सुरक्षित है। नेटवर्क आते ही बही अपने आप फिर कोशिश करेगी।
error-centre-not-ours = { $address } पर कोई जवाब दे रहा है, पर वह हमारा केंद्र नहीं है।
    .todo = वहाँ कुछ न डालें। पता न्योते से मिलाएँ, या दूसरे नेटवर्क से कोशिश करें।
error-answer-damaged = केंद्र का जवाब रास्ते में खराब हो गया।
    .todo = कुछ खोया नहीं है; बही अपने आप फिर कोशिश करेगी।
error-centre-busy = केंद्र पर अभी बहुत काम है।
    .todo = बही { $retry_ms } में अपने आप फिर कोशिश करेगी।
error-centre-failed = केंद्र में अभी कोई गड़बड़ है।
    .todo = सब यहीं सुरक्षित है और बाद में जाएगा। मदद करने वालों के लिए शब्द: { $reference }
error-order-out-of-turn = केंद्र को इस टैबलेट से कुछ और पहले ही कहा जा चुका है।
    .todo = देख लें कि यह काम हो चुका है या नहीं। न हुआ हो तो फिर से करें।
error-update-needed = केंद्र के लिए नई बही ऐप चाहिए।
    .todo = सबसे नई बही ऐप लगाएँ। तब तक आप लिखती रह सकती हैं।
error-device-unknown = केंद्र इस टैबलेट को नहीं पहचानता।
    .todo = सुपरवाइज़र से नया न्योता माँगें। यहाँ लिखा हुआ यहीं रहेगा।
error-device-frozen = केंद्र ने इस टैबलेट को रोक दिया है, क्योंकि कोई दूसरा टैबलेट इसी के नाम से चल रहा है।
    .todo = सुपरवाइज़र से नया न्योता लेकर यहाँ डालें। यहाँ लिखा हुआ बना रहेगा।
error-device-revoked = सुपरवाइज़र ने इस टैबलेट का काम बंद कर दिया है।
    .todo = अपने सुपरवाइज़र से बात करें।

## कितनी देर

duration-seconds =
    { $count ->
        [one] एक सेकंड
       *[other] { $count } सेकंड
    }
duration-minutes =
    { $count ->
        [one] एक मिनट
       *[other] { $count } मिनट
    }
duration-hours =
    { $count ->
        [one] एक घंटा
       *[other] { $count } घंटे
    }
duration-days =
    { $count ->
        [one] एक दिन
       *[other] { $count } दिन
    }

## जगहों के नाम

field-ended = आखिरी दिन
field-first-due = पहली किस्त
field-frequency = बैठक कितने दिन पर
field-grade = ग्रेड
field-instalments = किस्तें
field-narration = शब्दों में
field-saving-compulsory = अनिवार्य बचत
field-saving-special = विशेष बचत
field-saving-voluntary = ऐच्छिक बचत
field-account = खाता नंबर
field-action = क्या करना है
field-action-who = कौन करेगा
field-advice = सलाह
field-amount = रकम
field-attended = कितनी बैठकों में उपस्थित
field-bank = बैंक और शाखा
field-began = कब शुरू हुआ
field-birth-year = जन्म का साल
field-branch = शाखा
field-caption = फ़ोटो में क्या है
field-cash = पेटी का नगद
field-category = कैसा काम
field-cif = सामुदायिक निवेश निधि (CIF)
field-closed = चुक गए ऋण
field-code = कोड
field-count = नगद गिनती
field-cover = बीमे की रकम
field-date = तारीख
field-day = बैठक का दिन
field-deposit = बैंक में जमा
field-difference = फ़र्क
field-dose = बैंक का कौन सा ऋण (डोज़)
field-exception = फिर भी क्यों मिला
field-explanation = फ़र्क का कारण
field-federation = संगठनों में बचत और अंश पूंजी
field-fine = जुर्माना
field-fine-absent = न आने का जुर्माना
field-fine-late = देर से आने का जुर्माना
field-formed = कब बना
field-from = कब से
field-fund = निधि
field-ifsc = IFSC
field-interest = { interest }
field-joined = जुड़ने का दिन
field-landmark = कैसे पहुँचें
field-last-meeting = पिछली बैठक
field-letter = ग्रेड
field-line = रकम
field-line-note = रकम के बारे में
field-loan = ऋण
field-met = किससे मिले
field-mobile = फ़ोन नंबर
field-most = सबसे बड़ी रकम
field-name = नाम
field-group = समूह
field-next = अगला दौरा
field-nominee = नामित
field-note = क्या तय हुआ
field-number = नंबर
field-office = समूह में पद
field-on = किस दिन से
field-other = दूसरा पन्ना
field-other-grant = दूसरा अनुदान
field-other-receipts = और आया पैसा
field-owner = मालिक
field-panchayat = पंचायत
field-premium = बीमे की किस्त
field-principal = मूलधन
field-product = क्या बनता या बिकता है
field-purpose = ऋण किस काम के लिए
field-reason = कारण
field-referral = किस दफ़्तर भेजा
field-registered = कब दर्ज हुआ
field-relation = रिश्ता
field-relation-name = पति या पिता का नाम
field-remark = ग्रेड अलग क्यों है
field-resolution = प्रस्ताव
field-rf = रिवॉल्विंग फंड (RF)
field-rubric = अंक-पत्र
field-place = जगह
field-time = समय
field-visitors = मेहमान
field-satisfaction = कितनी संतुष्ट हैं
field-saving = बचत
field-scope = जगह
field-score = अंक
field-serial = रजिस्टर में नंबर
field-share = उनका हिस्सा
field-shares = सबका हिस्सा
field-signed-by = किसने हस्ताक्षर किए
field-since = कब से
field-start-up = स्टार्ट-अप फंड
field-surplus = लाभ
field-to = कब तक
field-value = किसी एक जगह
field-vrf = जोखिम निवारण निधि (VRF)
field-withdrawal = बैंक से निकासी
error-repayment-exceeds-loan = यह बाकी ऋण से ज़्यादा है: इस ऋण में { $at_most } बाकी है। बचा हुआ पैसा लौटा दें, या दूसरे ऋण में लिखें।
error-loan-unknown = यह ऋण बही में नहीं है, या पूरा चुक गया है। बैठक दोबारा खोलें।
error-loan-of-another = यह किस्त दूसरी दीदी के ऋण पर लिखी है। इसे हटाकर उनके अपने ऋण पर लिखें; पैसा कौन लाई, वहीं चुनें।
error-payer-unknown = यह पैसा जो लाई उनका नाम समूह की सूची में नहीं है। समूह की किसी दीदी को चुनें।
error-returned-exceeds-savings = इस तरह की बचत { $at_most } है। ज़्यादा से ज़्यादा उतना ही लौटाएँ।
error-dividend-exceeds-share = लाभ के उनके हिस्से में से { $at_most } देना बाकी है। उससे ज़्यादा न दें; शायद दूसरी बैठक में दिया जा चुका है।
error-cash-not-enough = पेटी में पैसा कम है: { $missing_cash } कम पड़ रहा है। छोटा ऋण दें, पहले बैंक से निकालें, या बैंक से दें।
error-nobody-that-day = { $date } को समूह में कोई सदस्य नहीं था।
    .todo = साल देख लें।
error-more-than-there-is = इस खाते में सिर्फ़ { $at_most } हैं, इससे ज़्यादा नहीं जा सकता।
    .todo = क्या इसमें ब्याज भी है? उसे ब्याज लिखें। या कुछ आया था जो अभी लिखा नहीं? पहले वह लिखें।
error-fund-of-federation = जोखिम निवारण निधि (VRF) ग्राम संगठन की बही में लिखी जाती है, समूह की बही में नहीं।
    .todo = इसे वहाँ लिखें। समूह ने इसमें से जो उधार लिया, वह समूह का लिया ऋण लिखा जाता है।
error-bank-not-enough = बही में इस खाते में इतना नहीं है: { $missing_bank } कम है। देखें, कहीं कोई आया हुआ पैसा लिखना रह तो नहीं गया। फिर भी सही हो तो एक बार और सेव करें।
error-cut-off-after-meetings = बही पुराने हिसाब के दिन से शुरू होती है, और { $date } की एक बैठक बही में है। पुराना हिसाब पहली बैठक से पहले आता है।
error-meeting-before-cut-off = पुराना हिसाब { $date } तक का है: उस दिन तक का सब कुछ उसमें आ चुका है। बाद की तारीख चुनें।
error-reversal-not-last = बाद का कोई रिकॉर्ड इसी पर टिका है: इसमें दिया गया ऋण बाद में लौटाया गया, या बचत वापस दी गई। पहले बाद वाला रिकॉर्ड वापस लें।
error-share-was-paid = इसका एक हिस्सा { $date } की बैठक में दिया जा चुका है। पहले वह बैठक वापस लें, फिर इसे; बैठक फिर से लिखी जा सकती है।
error-not-a-federation = सदस्य समूह सिर्फ़ ग्राम संगठन या संकुल स्तरीय संघ के होते हैं। उनमें से एक चुनें।
error-already-in-federation = यह समूह पहले से इसमें है। समूहों की सूची देखें।
error-left-federation = यह समूह पहले ही इस संगठन से अलग हो चुका है। समूहों की सूची देखें।
error-back-before-leaving = समूह { $date } तक इसमें था। उसके अगले दिन से फिर जुड़ सकता है।
error-member-has-book = इस समूह की बही पहले से टैबलेट में है। वह समूह चुनें जिसका सिर्फ़ नाम लिखा है।
error-left-before-joining = समूह { $date } को जुड़ा था। उससे पहले अलग नहीं हो सकता।
error-no-viewer = इस टैबलेट में कागज़ दिखाने वाला कोई प्रोग्राम नहीं है। फ़ाइल सेव हो गई है; छापने के लिए उसे दूसरे टैबलेट या कंप्यूटर में ले जाएँ।
error-account-known = यह खाता बही में पहले से है: बैंक खाते देखें। हर खाता एक ही बार लिखा जाता है।
error-account-unknown = यह बैंक खाता इस टैबलेट की बही में नहीं है। समूह के खातों में से एक चुनें।
