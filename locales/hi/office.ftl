### ब्लॉक दफ़्तर में सुपरवाइज़र की स्क्रीनें

office-title = ब्लॉक दफ़्तर
office-month = महीना
office-month-before = पिछला महीना
office-month-after = अगला महीना
office-month-last = अगला महीना अभी आया नहीं
office-block = ब्लॉक
office-more = और दिखाएँ
office-more-money = समूहों का पैसा
office-more-people = लोग और गाँव
office-needed = यह ज़रूरी है।

## ब्लॉक एक नज़र में

office-saved = बचत
office-meetings = बैठकें
office-attendance = उपस्थिति
office-visits = दौरे
office-groups = समूह
office-members = दीदियाँ
office-enterprises = काम-धंधे
office-held = उन्हीं समूहों की गिनती है जिनकी बही इस टैबलेट में है।
office-village = गाँव
office-villages = गाँव के हिसाब से
office-in-all = कुल
office-no-villages = अभी कोई गाँव नहीं
office-no-villages-text = गाँव जोड़ें, या केंद्र से आपके ब्लॉक के गाँव आने तक रुकें।
office-village-add = गाँव जोड़ें
office-village-name = गाँव का नाम
office-panchayat = ग्राम पंचायत
office-village-added = { $name } जुड़ गया। इस टैबलेट में सुरक्षित।

## क्या आया

office-arrivals = क्या-क्या आया
office-arrivals-short = गाँव से आई बैठकें, दौरे और बदलाव
office-arrivals-none = अभी कुछ नहीं आया
office-arrivals-none-text = गाँव के टैबलेट को नेटवर्क मिलते ही उसका लिखा हुआ यहाँ दिखेगा।
office-today = आज
office-arrived-meeting = बैठक
office-arrived-reversal = वापस लिया गया
office-arrived-visit = दौरा
office-arrived-group = नई बही
# $members is what the members of the book are: women, groups or organisations.
office-arrived-member =
    { $members ->
        [groups] समूह जुड़ा
        [organisations] ग्राम संगठन जुड़ा
       *[women] नई दीदी
    }
office-arrived-enterprise = नया काम-धंधा
office-arrived-voucher = बैंक का लेन-देन
office-arrived-cut-off = पुराना हिसाब
office-arrived-resolution = सदस्यों के बारे में प्रस्ताव
office-arrived-loan-decision = ऋण के बारे में प्रस्ताव
office-arrived-approval = स्वीकृत या वापस भेजा
office-arrived-not-held = बैठक नहीं
office-arrived-borrowing = खाता या बाहर का ऋण
office-arrived-grade = ग्रेड
office-arrived-fund = निधि आई
office-arrived-left = अब सदस्य नहीं
office-arrived-ended = बंद हुआ
office-arrived-back = फिर से शामिल
office-arrived-terms = नई बात तय हुई
office-arrived-office = पद दिया गया
office-arrived-federation-joined = संगठन से जुड़ा
office-arrived-federation-left = संगठन से अलग हुआ
office-arrived-verdict = फ़ैसला हुआ
office-arrived-other = जानकारी बदली या जोड़ी गई

## फ़ैसले: एक ही बात दो बार लिखी गई

office-reviews = फ़ैसले
office-reviews-short = एक ही बात दो बार लिखी, या दो ने बदली
office-reviews-count = { $count } बाकी
office-reviews-text = ये सब आपके फ़ैसले के लिए रुके हैं। फ़ैसले तक ये गिने नहीं जाते। कुछ भी मिटता नहीं है।
office-reviews-none = कोई फ़ैसला बाकी नहीं
office-reviews-none-text = जब एक ही बात दो बार लिखी जाए, तो दोनों यहाँ साथ-साथ दिखेंगी।
office-compared = क्या लिखा है
office-side-posted = अभी यह गिना जाता है
office-side-parked = यह रुका है
office-open-record = रिकॉर्ड खोलें
office-differs = फ़र्क है
office-all-lines = सारी पंक्तियाँ दिखाएँ
office-verdict = सही क्या है?
office-own-counts = जो गिना जाता है वह आपने लिखा था। वह रहे या नहीं, यह कोई और तय करेगा; आप सिर्फ़ दूसरे को उसकी जगह दे सकती हैं।
office-own-waits = जो फ़ैसला रुका है वह आपका है। आप उसे छोड़ सकती हैं; बाकी फ़ैसला कोई और करेगा।
office-verdict-keep = जो गिना जाता है वही रखें
office-verdict-keep-means = जो रुका है उसे अलग रख दिया जाएगा।
office-verdict-replace = बदल दें
office-verdict-replace-means = जो रुका है अब वह गिना जाएगा, दूसरा वापस लिया जाएगा।
office-verdict-both = दोनों हुए थे
office-verdict-both-means = ये दो अलग बातें हैं, दोनों गिनी जाएँगी।
office-verdict-drop = अलग रख दें
office-verdict-drop-means = यह गिना नहीं जाएगा। दिखता रहेगा।
office-verdict-accept = इसे गिनें
office-verdict-accept-means = यह सही है और अब से गिना जाएगा।
office-verdict-reason = क्यों?
office-verdict-reason-hint = एक वाक्य, जिसे गाँव में काम करने वाली दीदी समझ सकें।
office-decide = फ़ैसला करें
office-decided = फ़ैसला हो गया। इस टैबलेट में सुरक्षित, अगली बार केंद्र को जाएगा।

office-date = दिन
office-fines = जुर्माना
office-received = दूसरा पैसा आया
office-paid = दूसरा पैसा दिया
office-deposit = बैंक में जमा
office-withdrawal = बैंक से निकासी
office-counted = गिना हुआ नगद
office-cash-difference = फ़र्क
office-signatories = किसने हस्ताक्षर किए
office-note = क्या बात हुई
office-present = उपस्थित
office-late = देर से
office-absent = अनुपस्थित
office-informed = सूचना देकर
office-with-fine = जुर्माना { $amount }
office-line-paid = दिए { $amount }
office-line-received = मिले { $amount }
office-sales = बिक्री
office-cash = गिना हुआ नगद
office-stock = माल
office-open = काम चालू
office-books = हिसाब पूरा लिखा
office-met = किससे मिले
office-advice = सलाह
office-next = अगला दौरा
office-photos = फ़ोटो

## रिकॉर्ड क्यों रुका है

reason-duplicate = यही बात पहले भी लिखी गई थी, पर कुछ और।
reason-conflict = दो लोगों ने एक ही बात बदली, दोनों को एक-दूसरे का पता नहीं था।
reason-out-of-area = यह उस जगह का है जहाँ लिखने वाली का काम नहीं है।
reason-awaits-approval = जब तक कोई दूसरा स्वीकृत न करे, यह रुका रहेगा।
reason-not-allowed = लिखने वाली के काम में यह शामिल नहीं है।
reason-unsound = रकम का जोड़ नहीं मिलता।
reason-target-missing = यह जिसके बारे में है, वह गिना नहीं जाता या केंद्र में नहीं है।
reason-maker-is-checker = अपने ही लिखे पर कोई खुद फ़ैसला नहीं कर सकता।

## लोग

office-people = लोग
office-people-short = काम, नए लोग और उनके न्योते
office-people-none = अभी कोई नहीं
office-people-none-text = पहले व्यक्ति को जोड़ें। उन्हें टैबलेट के लिए न्योता मिलेगा।
office-person-add = किसी को जोड़ें
office-person-name = नाम
office-person-added = { $name } को जोड़ दिया गया। नाम केंद्र में लिख दिया गया।
office-person-devices = { $count } टैबलेट पर
office-person-no-device = अभी किसी टैबलेट पर नहीं
office-role = काम
office-person-number = व्यक्ति { $number }
role-crp = सीआरपी, बुक कीपर
role-mec = काम-धंधे की सीआरपी (एमईसी)
role-supervisor = सुपरवाइज़र
role-auditor = ऑडिटर
role-mission = जिला या राज्य मिशन
role-approver = ब्लॉक से स्वीकृति देने वाली
office-area =
    { $kind ->
        [group] कौन सा समूह?
        [village] कौन सा गाँव?
       *[directory] कौन सा ब्लॉक?
    }
office-area-kind = कहाँ?
office-area-group = एक समूह
office-area-village = एक गाँव
office-area-block = पूरा ब्लॉक
office-area-own-book = इससे सिर्फ़ उसकी अपनी बही मिलती है। उसके समूहों की बही के लिए उनका गाँव चुनें, या हर समूह अलग से।
office-area-elsewhere = कहीं और
office-assign = काम दें
office-assign-title = { $name } क्या-क्या कर सकती हैं?
office-assign-none = अभी कोई काम नहीं
office-assign-more = एक और काम
office-assign-add = यह काम जोड़ें
office-assign-remove = यह काम हटाएँ
office-assigned = { $name } के काम केंद्र में लिख दिए गए।
handover-title = कौन सा समूह किसके पास
handover-short = समूह किसी को दें, देखें किसके पास क्या है
handover-text = समूह चुनें, फिर चुनें किसे देना है।
handover-role = किस काम के लिए?
handover-all = जो दिख रहे हैं वे सब
handover-around = (गाँव या ब्लॉक के नाते)
handover-nobody = अभी किसी के पास नहीं
handover-chosen =
    { $count ->
        [1] एक चुना
       *[other] { $count } चुने
    }
handover-give = किसी को दें
handover-tick = पहले वे समूह चुनें जो किसी और को देने हैं।
handover-whom = { $count ->
    [1] यह समूह किसे मिले?
   *[other] ये { $count } समूह किसे मिलें?
}
handover-person = किसे देना है?
handover-take =
    { $count ->
        [1] अभी जिनके पास है उनसे ले लें
       *[other] अभी जिनके पास हैं उनसे ले लें
    }
handover-take-hint =
    { $count ->
        [1] जो लिखा जा चुका है वह नहीं बदलता। जिनके पास पूरा गाँव या ब्लॉक है, उन्हें दिखता रहेगा।
       *[other] जो लिखा जा चुका है वह नहीं बदलता। जिनके पास पूरा गाँव या ब्लॉक है, उन्हें दिखते रहेंगे।
    }
handover-now = अभी दें
handover-done = { $count ->
    [1] समूह अब { $name } के पास है। केंद्र में लिख दिया गया।
   *[other] { $count } समूह अब { $name } के पास हैं। केंद्र में लिख दिया गया।
}

## न्योता

office-invite = न्योता दें
office-invite-title = { $name } को न्योता
office-invite-explain = न्योते से एक टैबलेट पर ऐप खुलती है। न्योता एक ही बार चलता है।
office-invite-how-long = कब तक चलेगा?
office-invite-day = एक दिन
office-invite-days = तीन दिन
office-invite-week = एक हफ़्ता
office-invite-make = न्योता बनाएँ
office-invite-text = { $name } के लिए न्योता। बही खोलें, यह तस्वीर स्कैन करें या कोड लिखें।
office-invite-address = केंद्र का पता
office-invite-until = { $moment } तक चलेगा
office-invite-qr = QR कोड में न्योता
office-invite-copy = कॉपी करें
office-invite-copied = कॉपी हो गया। सिर्फ़ उन्हीं को भेजें।
office-invite-not-copied = टैबलेट कॉपी नहीं करने दे रहा। कोड लिख लें।
office-invite-print = छापें

## टैबलेट

office-devices = टैबलेट
office-devices-none = अभी कोई टैबलेट नहीं
office-devices-none-text = न्योता इस्तेमाल होते ही टैबलेट यहाँ दिखेगा।
office-silence = किससे कब खबर आई
office-since = { $days ->
    [0] आज
    [1] कल
   *[other] { $days } दिन पहले
}
office-devices-all = सभी { $count } टैबलेट
office-device-number = टैबलेट { $number }
office-asked = केंद्र से पूछा: { $moment }
office-kept = अभी केंद्र से बात नहीं हो पा रही। यह { $moment } का है।
office-as-of = { $moment } तक
office-silent = { $days } दिन से खबर नहीं
office-silent-count = { $count } की लंबे समय से खबर नहीं
office-heard = पिछली खबर { $days ->
    [0] आज
   *[other] { $days } दिन पहले
} ({ $moment })।
office-received-records = { $count ->
    [0] अभी कोई रिकॉर्ड नहीं आया।
    [1] एक रिकॉर्ड आया है।
   *[other] { $count } रिकॉर्ड आए हैं।
}
office-standing-active = चालू
office-standing-frozen = फ़िलहाल रोका हुआ
office-standing-revoked = बही से निकाला हुआ
office-revoke = इस टैबलेट को बही से निकालें
office-revoke-text = टैबलेट खो जाए या चोरी हो जाए तभी करें। इसके बाद वह न कुछ भेज पाएगा, न उसे कुछ मिलेगा। जो उसने अभी तक नहीं भेजा, वह नहीं आएगा।
office-revoked = टैबलेट बही से निकाल दिया गया।
