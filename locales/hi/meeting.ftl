### बैठक: उपस्थिति से समाप्ति तक, और बही में लिखी बैठक

meeting-title = बैठक
meeting-step-attendance = उपस्थिति
meeting-step-savings = बचत
meeting-step-repayments = ऋण वापसी
meeting-step-other = जुर्माना, दूसरा पैसा
meeting-step-loans = ऋण
meeting-step-bank = बैंक
meeting-step-count = नगद गिनती
meeting-step-sign = हस्ताक्षर
meeting-step-close = समाप्ति
meeting-next = आगे: { $step }
meeting-go-to = यहाँ जाएँ: { $step }
meeting-kept = टैबलेट में सुरक्षित
meeting-keeping = सेव हो रहा है…
meeting-not-kept = सेव नहीं हुआ
meeting-totals = अब तक का जोड़
meeting-total = कुल

## उपस्थिति

state-present = उपस्थित
state-late = देर से
state-absent = अनुपस्थित
state-informed = सूचना देकर
meeting-all-present =
    { MEMBERS() ->
        [women] सब दीदियाँ आई हैं
       *[groups] सब आए हैं
    }
meeting-unmarked =
    { $count ->
        [1] एक की उपस्थिति बाकी है।
       *[other] { $count } की उपस्थिति बाकी है।
    }
meeting-there =
    { MEMBERS() ->
        [women] { $members } में से { $there } आई हैं।
       *[groups] { $members } में से { $there } आए हैं।
    }
meeting-fine-offer = जुर्माना लिखें: { $amount }
meeting-fine-paid = जुर्माना दिया: { $amount }

## बचत और बाकी पैसा

meeting-savings-hint = तय रकम पहले से लिखी है। जहाँ अलग हो सिर्फ़ वहीं बदलें। कुछ न दिया हो तो 0 दबाएँ।
meeting-savings-hint-due = इस बार जितना बचाना बाकी है, वह पहले से लिखा है। जो दे चुकी हैं या समूह छोड़ रही हैं, उनके आगे 0 है।
meeting-agreed = तय रकम
meeting-nothing = कुछ नहीं
meeting-fines = जुर्माना
meeting-no-fines = इस बैठक में कोई जुर्माना नहीं।
meeting-fine-other = जुर्माना किसका?
meeting-lines = दूसरा पैसा
meeting-lines-hint = बचत और जुर्माने के अलावा जो पैसा इस बैठक में आया या गया।
meeting-give-back-title = लौटाने वाला पैसा
meeting-give-back-of = { interest } में { $amount } ज़्यादा दिए गए; ऋण पूरा लौट चुका है।
meeting-give-back-of-loan = जितना ऋण दिया था उससे { $amount } ज़्यादा लौटाया गया
meeting-give-back = { $amount } लौटाएँ
meeting-interest-back = लौटाया: ज़्यादा दिया { interest }
meeting-principal-back = लौटाया: ऋण से ज़्यादा दिया
meeting-interest-came-back = वापस आया: { $what }
meeting-add-received = पैसा आया
meeting-add-paid = पैसा दिया
meeting-received = आया
meeting-paid = दिया
meeting-other-received = दूसरा पैसा आया
meeting-other-paid = दूसरा पैसा दिया
meeting-received-for = किस बात का?
meeting-paid-for = किस काम के लिए दिया?
meeting-purse = पेटी या बैंक?
meeting-line-member =
    { MEMBERS() ->
        [groups] किस समूह का है?
        [organisations] किस ग्राम संगठन का है?
       *[women] किस दीदी का है?
    }
meeting-line-member-paid =
    { MEMBERS() ->
        [groups] किस समूह को दिया?
        [organisations] किस ग्राम संगठन को दिया?
       *[women] किस दीदी को दिया?
    }
meeting-line-note = टिप्पणी
meeting-line-note-needed = थोड़े शब्दों में लिखें कि यह पैसा किस बात का है।
meeting-line-edit = बदलें
meeting-line-remove = हटाएँ

## किस्त वापसी

meeting-repay-hint = आज की किस्त पहले से लिखी है। जहाँ कुछ और आया सिर्फ़ वहीं बदलें।
meeting-repay-hint-until = { $date } तक जो देना है, वह पहले से लिखा है: यह बैठक उसी के लिए है। कुछ और लाई हों तो ही बदलें।
meeting-repay-none = आज किसी ऋण की किस्त नहीं है।
meeting-repay-other = किसी और ऋण की किस्त
meeting-repay-brings = { $name } ने दिया
meeting-repay-open = { $name }: अलग रकम
meeting-repay-as-due = पूरी किस्त
meeting-repay-interest = सिर्फ़ { interest }: { $amount }
meeting-repay-due = पूरी किस्त: { $amount }
meeting-repay-all = पूरा ऋण चुकाया: { $amount }
meeting-repay-all-interest = पूरा ऋण, अब तक के { interest } के साथ: { $amount }
meeting-repay-penalty = देरी का जुर्माना
meeting-repay-principal = मूलधन
meeting-part-penalty = { $amount } जुर्माना
meeting-part-interest = { $amount } { interest }
meeting-part-principal = { $amount } मूलधन
meeting-repay-ahead = इसमें { $amount } आगे की किस्त का है।
meeting-repay-left = इसके बाद ऋण के { $amount } बाकी रहेंगे।
meeting-repay-short = { $amount } बकाया रहेगा।
meeting-repay-closes = इसके साथ ऋण चुक गया।
meeting-repay-settled = अंतिम हिसाब से पूरा ऋण
meeting-repay-excess = { $amount } पूरे ऋण से ज़्यादा है। लौटा दें।
meeting-repay-too-much = ऋण के सिर्फ़ { $amount } बाकी हैं।
meeting-repay-how = किसके हाथ और कैसे आया
meeting-repay-by = पैसा किसके हाथ आया?
meeting-repay-herself =
    { MEMBERS() ->
        [groups] समूह खुद लाया
        [organisations] ग्राम संगठन खुद लाया
       *[women] दीदी खुद लाईं
    }
meeting-repay-by-her = { $name } के हाथ
meeting-repay-part-add = कुछ हिस्सा किसी और ने दिया या बैंक से आया
meeting-repay-part = इसमें से कितना
meeting-repay-part-much = कुल { $amount } ही आए हैं। पहले पूरी रकम ठीक करें।
meeting-sum-repaid = किस्तें आईं
meeting-sum-principal = मूलधन लौटा
meeting-sum-interest = { interest } आया

## ऋण

meeting-lend-box = पेटी से इतना दिया जा सकता है
meeting-lend-first = पहली किस्त { $date } को
meeting-lend-bank = बैंक में
meeting-sum-lent = आज ऋण दिया
meeting-lend-short = पेटी में { $amount } कम पड़ते हैं। कम दें, बैंक से दें, या “बैंक” में जाकर निकासी लिखें।
meeting-demands = किसे ऋण चाहिए
meeting-demands-hint = जो भी माँगें, सबका लिखें। कोई न माँगे तो आगे बढ़ें।
meeting-demands-stay = जिसे सबसे ज़्यादा ज़रूरत है, वह पहले। सबकी माँग कार्यवाही में रहेगी।
meeting-demands-open = किसने ऋण माँगा
meeting-demand-add =
    { MEMBERS() ->
        [women] एक दीदी को ऋण चाहिए
        [organisations] एक ग्राम संगठन को ऋण चाहिए
       *[groups] एक समूह को ऋण चाहिए
    }
meeting-demand-who =
    { MEMBERS() ->
        [groups] कौन सा समूह?
        [organisations] कौन सा ग्राम संगठन?
       *[women] कौन माँगती हैं?
    }
meeting-demand-purpose = किस काम के लिए?
meeting-write-down = लिख लें
meeting-demand-sooner = { $name } को ऊपर करें
meeting-demand-give = ऋण दें
meeting-demand-given = { $amount } दिए गए
meeting-demand-last = पिछली बार माँगा था
meeting-demand-again = फिर माँग रही हैं
meeting-loans-given = ऋण दिए
meeting-loan-for = { $name } को ऋण
meeting-loan-purse = पेटी से या बैंक से?
meeting-loan-source = किसका पैसा है?
meeting-loan-give = यह ऋण दें
meeting-loan-not = { $name } को अभी ऋण न दें
meeting-loan-too-much = पेटी में सिर्फ़ { $amount } हैं।
meeting-loan-cost =
    { $count ->
        [1] { $date } को { $amount } की एक किस्त, कुल { interest } { $whole }
       *[other] { $count } किस्तें, पहली { $date } को { $amount }, कुल { interest } { $whole }
    }
# What falls due before anything is paid back, $date the first such day.
meeting-loan-before =
    { $count ->
        [1] पहली किस्त से पहले सिर्फ़ { interest }: { $date } को { $amount }
       *[other] पहली किस्त से पहले { $count } बार सिर्फ़ { interest }, पहली बार { $date } को { $amount }
    }
meeting-return = बचत वापस दी
meeting-return-add = बचत वापस दें
meeting-return-settled = अंतिम हिसाब से
meeting-return-hint =
    { MEMBERS() ->
        [women] तभी जब समूह ने तय किया हो। प्रस्ताव “हस्ताक्षर” वाले पन्ने पर लिखें।
       *[groups] तभी जब संगठन ने तय किया हो। प्रस्ताव “हस्ताक्षर” वाले पन्ने पर लिखें।
    }
meeting-return-kind = कौन सी बचत?
meeting-return-saved = कुल बचत { $amount } है।
meeting-return-too-much = इतनी बचत नहीं है।

## बैंक

meeting-bank-hint = सिर्फ़ तब भरें जब आज पेटी का पैसा बैंक जाए या बैंक से आए।
meeting-bank-short = इतना बैंक में जमा करने पर पेटी में { $amount } कम पड़ते हैं। इतना जमा नहीं हो सकता।
meeting-deposit = बैंक में जमा
meeting-withdrawal = बैंक से निकासी
meeting-bank-before = बही में बैंक का शेष: { $amount }
# An account to choose, with what is in it by the book.
meeting-account-holds = { $account } · { $amount }

## नगद गिनती

meeting-expected = पेटी में होने चाहिए
meeting-counted = गिने गए
meeting-difference = फ़र्क
meeting-difference-none = बराबर है
meeting-difference-more = ज़्यादा है
meeting-difference-less = कम है
meeting-count-hint = पेटी के नोट और सिक्के गिनें और हर एक की गिनती लिखें।
meeting-pieces = { $value } वाले कितने
meeting-count-total = अभी सिर्फ़ कुल रकम लिखें
meeting-count-total-hint = पेटी का सारा पैसा एक साथ पूरे रुपयों में लिखें। नोट अलग गिनने से गलती जल्दी मिलती है।
meeting-count-total-label = पेटी में कुल
meeting-count-whole = पेटी पूरे रुपयों में गिनी जाती है।
meeting-counted-at-once = सब एक साथ गिना गया: { $amount }
meeting-box-empty = पेटी खाली है
meeting-differs-more = पेटी में बही से { $amount } ज़्यादा हैं
meeting-differs-less = पेटी में बही से { $amount } कम हैं
meeting-differs-text = एक बार फिर सबके साथ बोलकर गिनें। फ़र्क रहे तो खुलकर लिख दें; इसमें किसी का दोष नहीं।
meeting-differs-why =
    { MEMBERS() ->
        [women] समूह क्या कहता है, फ़र्क क्यों है?
       *[groups] संगठन क्या कहता है, फ़र्क क्यों है?
    }
meeting-differs-who =
    { MEMBERS() ->
        [women] दो सदस्य जिन्हें यह पता है
        [organisations] दो ग्राम संगठन जिनकी दीदियों को यह पता है
       *[groups] दो समूह जिनकी दीदियों को यह पता है
    }

## हस्ताक्षर और समाप्ति

meeting-sign-who =
    { MEMBERS() ->
        [women] दो सदस्य हस्ताक्षर करें
        [organisations] दो ग्राम संगठनों की दीदियाँ हस्ताक्षर करें
       *[groups] दो समूहों की दीदियाँ हस्ताक्षर करें
    }
meeting-sign-nobody = जो बैठक में हैं वही हस्ताक्षर कर सकती हैं। पहले उपस्थिति लगाएँ।
meeting-presiding = बैठक किसने चलाई?
meeting-note = क्या बात हुई और क्या तय हुआ
meeting-note-hint = दो-चार शब्द काफ़ी हैं।
meeting-sum-there =
    { MEMBERS() ->
        [women] आईं
       *[groups] आए
    }
meeting-sum-saved = आज की बचत
meeting-sum-box = पेटी में
meeting-sum-opening = पहले पेटी में थे
meeting-sum-net = जो आया, उसमें से जो दिया वह घटाकर
meeting-close-text = जोड़ सबको पढ़कर सुनाएँ। समाप्त करने के बाद कुछ नहीं बदलता; गलती हो तो कारण लिखकर वापस लेते हैं।
meeting-close = बैठक समाप्त करें
meeting-close-first = पहले वह पूरा करें जो बाकी है: वह पन्ने पर सबसे ऊपर लिखा है।
meeting-closed = बैठक समाप्त हुई और टैबलेट में सुरक्षित है।
meeting-look = देखें
meeting-ask-amount = { $name } की बचत { $amount } है, आम तौर पर { $usual } होती है। क्या यह सही है?
meeting-ask-lent = { $name } को { $amount } का ऋण दिया जा रहा है, आम तौर पर { $usual } का होता है। क्या यह सही है?
meeting-ask-money = { $what }: { $amount }, आम तौर पर { $usual }। क्या यह सही है?
meeting-ask-future = { $date } अभी आई नहीं है। क्या दिन सही है?
meeting-ask-box = { $date } की बैठक में { $counted } गिने गए; बाद में लिखा हुआ जोड़ें तो { $amount } होने चाहिए थे। शायद फ़र्क इसी से है।
meeting-ask-before = { $last } की बैठक, जो बाद की है, बही में पहले से है। क्या दिन सही है?
meeting-ask-bank = इसके बाद बही में बैंक का शेष { $balance } होगा। क्या यह सही है?
# The same, of one of several accounts of the bank.
meeting-ask-account = इसके बाद बही में { $account } का शेष { $balance } होगा। क्या यह सही है?
meeting-ask-power = { $loan } पर अभी जितना निकाला जा सकता है, उससे { $over } ज़्यादा देना हो जाएगा। क्या यह सही है?
meeting-ask-limit = { $loan } पर बैंक की मंज़ूर सीमा से { $over } ज़्यादा देना हो जाएगा। क्या यह सही है?
meeting-ask-sanction = { $loan } का मंज़ूर रकम से { $over } ज़्यादा निकल जाएगा। क्या यह सही है?
meeting-ask-before-sanction = { $loan } अपनी मंज़ूरी के दिन { $sanctioned } से पहले निकाला जा रहा है। क्या तारीख सही है?
meeting-ask-loan = { $name } का { $overdue } बकाया है और उन्हें एक और ऋण दिया जा रहा है। क्या यह सही है?
meeting-ask-interest = इससे { $name } का ऋण पूरा लौट आता है, और { interest } में { $amount } ज़्यादा दिए गए हैं। क्या यह सही है?
meeting-ask-fund = { $fund } में जितना पैसा बचा है, उससे { $over } ज़्यादा ऋण दिया जा रहा है। क्या यह सही है?
meeting-ask-paise = { $what }: { $amount } नगद, रुपये के साथ पैसे भी हैं। क्या यह सही है?
meeting-day-none = { $date } की कोई बैठक नहीं लिखी है। जिस बैठक में यह तय हुआ, प्रस्ताव उसी की कार्यवाही में लिखा होता है। क्या दिन सही है?
meeting-day-last = पिछली बैठक: { $date }
kind-decided-rescheduled = ऋण की नई किस्तें
kind-decided-written-off = ऋण डूबा माना
kind-decided-due-moved = किस्त का दिन बदला
kind-decided-settled = समूह छोड़ा
kind-decided-shared-out = लाभ बाँटा

## वापस लेना, और क्या बाकी है

meeting-undo-none = अभी वापस लेने को कुछ नहीं
meeting-undo-what = वापस लें: { $what }
meeting-undone = वापस लिया: { $what }
meeting-redone = फिर से किया: { $what }
meeting-redo = फिर से करें
meeting-deed-of = { $what }, { $name }
meeting-deed-newer = इस खिड़की में जो लिखा था
meeting-missing = अभी बाकी है
meeting-missing-attendance =
    { $count ->
        [1] एक सदस्य की उपस्थिति बाकी है।
       *[other] { $count } सदस्यों की उपस्थिति बाकी है।
    }
meeting-missing-count = पेटी अभी गिनी नहीं गई।
meeting-missing-explanation =
    { MEMBERS() ->
        [women] पेटी और बही में { $amount } का फ़र्क है। फिर से गिनें, या लिखें कि समूह क्या कहता है।
       *[groups] पेटी और बही में { $amount } का फ़र्क है। फिर से गिनें, या लिखें कि संगठन क्या कहता है।
    }
meeting-missing-names =
    { MEMBERS() ->
        [women]
            { $count ->
                [1] फ़र्क के लिए एक और सदस्य का नाम चुनें।
               *[other] फ़र्क के लिए दो सदस्यों के नाम चुनें।
            }
        [organisations]
            { $count ->
                [1] फ़र्क के लिए एक और ग्राम संगठन का नाम चुनें।
               *[other] फ़र्क के लिए दो ग्राम संगठनों के नाम चुनें।
            }
       *[groups]
            { $count ->
                [1] फ़र्क के लिए एक और समूह का नाम चुनें।
               *[other] फ़र्क के लिए दो समूहों के नाम चुनें।
            }
    }
meeting-missing-signatures =
    { MEMBERS() ->
        [women]
            { $count ->
                [1] एक और सदस्य के हस्ताक्षर बाकी हैं।
               *[other] दो सदस्यों के हस्ताक्षर बाकी हैं।
            }
        [organisations]
            { $count ->
                [1] एक और ग्राम संगठन की दीदी के हस्ताक्षर बाकी हैं।
               *[other] दो ग्राम संगठनों की दीदियों के हस्ताक्षर बाकी हैं।
            }
       *[groups]
            { $count ->
                [1] एक और समूह की दीदी के हस्ताक्षर बाकी हैं।
               *[other] दो समूहों की दीदियों के हस्ताक्षर बाकी हैं।
            }
    }
meeting-missing-signatory = हस्ताक्षर के लिए ऐसा नाम चुना है जो बैठक में नहीं है।

## दिन और तरह

meeting-settings = कौन सा दिन, कैसी बैठक
meeting-date = बैठक का दिन
meeting-kind = कैसी बैठक?
kind-regular-meeting = नियमित बैठक
kind-special-meeting = विशेष बैठक
meeting-discard = यह बैठक मिटा दें
meeting-discard-sure = इस बैठक के लिए लिखा सब चला जाएगा। पक्का?
meeting-discard-now = हाँ, मिटा दें

## बही में लिखी बैठक

meeting-rows =
    { MEMBERS() ->
        [women] कौन आईं और किसने क्या दिया
       *[groups] कौन आए और किसने क्या दिया
    }
meeting-box = पेटी
meeting-signed = हस्ताक्षर
meeting-recorded = किसने लिखा
meeting-record-number = रिकॉर्ड नंबर
meeting-print = छापें
meeting-to-group =
    { MEMBERS() ->
        [women] समूह का पन्ना खोलें
       *[groups] संगठन का पन्ना खोलें
    }
meeting-reverse = यह बैठक वापस लें
meeting-reverse-text = इसमें कुछ गलत है? पूरी बैठक कारण लिखकर वापस ली जाती है; बैठक और वापस लेने का कारण, दोनों दिखते रहेंगे। फिर आप उसे नए सिरे से लिखें।
meeting-reverse-why = क्या गलत है?
meeting-reversed-saved = बैठक वापस ले ली गई। इस टैबलेट में सुरक्षित।
meeting-reversed = यह बैठक वापस ले ली गई है।
meeting-replaced = इसकी जगह इसी बैठक का दूसरा रिकॉर्ड चुना गया है। यह नहीं गिना जाता।
meeting-reversed-why = कारण: { $reason } ({ $by })
meeting-again = नए सिरे से लिखें
meeting-aside = यह रिकॉर्ड नहीं गिना जाता; इसी बैठक का दूसरा रिकॉर्ड चुना गया है।

## खातों के नाम

head-cash = पेटी
head-bank = बैंक
head-compulsory-saving = अनिवार्य बचत
head-voluntary-saving = ऐच्छिक बचत
head-special-saving = विशेष बचत
head-fine = जुर्माना
head-late-penalty = देरी का जुर्माना
head-membership-fee = सदस्यता शुल्क
head-revolving-fund = रिवॉल्विंग फंड
head-community-investment-fund = सामुदायिक निवेश निधि
head-start-up-fund = स्टार्ट-अप फंड
head-bank-interest = बचत पर बैंक का ब्याज
head-interest-subvention = ब्याज में छूट
head-grant = अनुदान
head-donation = दान
head-other-receipt = और कोई पैसा आया
head-honorarium = मानदेय
head-stationery = कॉपी-कलम
head-travel = आना-जाना
head-bank-charges = बैंक का शुल्क
head-insurance-premium = बीमे की किस्त
head-meeting-expense = बैठक का खर्च
head-dividend =
    { MEMBERS() ->
        [groups] समूहों में बाँटा
        [organisations] ग्राम संगठनों में बाँटा
       *[women] सदस्यों में बाँटा
    }
head-other-payment = और कोई पैसा दिया
head-cash-excess = पेटी में ज़्यादा
head-cash-shortage = पेटी में कम
head-federation-saving = संगठन में बचत
