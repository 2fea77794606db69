### काग़ज़: रजिस्टर, रसीद, पर्ची

## नाम

paper-minutes = कार्यवाही
paper-attendance-and-savings = उपस्थिति और बचत पुस्तक
paper-member-register =
    { MEMBERS() ->
        [groups] समूह रजिस्टर
        [organisations] ग्राम संगठन रजिस्टर
       *[women] सदस्य रजिस्टर
    }
paper-loan-ledger = ऋण बही
paper-borrowing-ledger = बाहर से लिए ऋण की बही
paper-cash-book = नगद पुस्तक
paper-general-ledger = साधारण खाता बही
paper-passbook = पासबुक
paper-receipt = रसीद
paper-payment-voucher = भुगतान वाउचर
paper-receipts-and-payments = महीने की प्राप्ति और भुगतान
paper-monthly-report = मासिक रिपोर्ट
paper-report-card = रिपोर्ट कार्ड
paper-demand-collection-balance = माँग-वसूली-शेष
paper-slip = आज का हिसाब

## ऊपर और नीचे

paper-group = समूह
paper-village = गाँव
paper-block = ब्लॉक
paper-place-in = { $place }, { $region }
paper-code = कोड
paper-village-organisation = ग्राम संगठन
paper-cluster-federation = संकुल स्तरीय संघ
paper-period = कब से कब तक
paper-from-to = { $from } से { $to }
paper-month = महीना
paper-financial-year = वित्तीय वर्ष
paper-date = तारीख
paper-day = { $day }
paper-printed = छापा { $printed }
paper-printed-chain = छापा { $printed } · बही { $chain }
paper-page-of = पन्ना { $page } / { $pages }
paper-nothing = यहाँ अभी कुछ नहीं लिखा है
paper-bookkeeper = बुक कीपर
paper-signature = हस्ताक्षर / अंगूठा
paper-sign = हस्ताक्षर

## पैसा

paper-rupees = { $amount } रु.
paper-words-rupees = { $rupees } रुपये मात्र
paper-words-paise = { $rupees } रुपये { $paise } पैसे मात्र
paper-total = कुल
paper-amount = रकम
paper-amount-rupees = रकम (रु.)
paper-cash = नगद
paper-bank = बैंक
# A page or a line, and the account of the bank that it is about; only where a group has several.
paper-of-account = { $what } · { $account }
# Money that went from one account of the bank to another.
paper-between-accounts = { $particulars } · { $from } से { $to } में
paper-received = प्राप्ति
paper-paid-out = भुगतान
paper-balance = शेष
paper-opening-balance = प्रारंभिक शेष
paper-closing-balance = अंतिम शेष
paper-moved-to-bank = बैंक में जमा किया
paper-moved-from-bank = बैंक से निकाला
paper-head = खाता शीर्षक
paper-particulars = विवरण
paper-sl = क्र.
paper-count = संख्या

## कार्यवाही

paper-meeting-number = बैठक नं.
paper-time = समय
paper-place = जगह
paper-presiding = बैठक किसने चलाई
paper-there = उपस्थित
paper-there-of = { $members } में से { $there }
paper-agenda = कार्यसूची
paper-discussion = क्या बात हुई
paper-resolution = प्रस्ताव
paper-resolution-text = { $number }: { $text }
paper-proposer-seconder = प्रस्तावक / समर्थक
paper-two-names = { $proposer } / { $seconder }
paper-visitors = मेहमान
paper-next-meeting = अगली बैठक
paper-attendance = उपस्थिति
paper-member =
    { MEMBERS() ->
        [groups] समूह
        [organisations] ग्राम संगठन
       *[women] सदस्य
    }
paper-named = { $name } (पति/पिता { $of })
paper-office = पद
# कौन किस पद पर रहा, उसकी सूची।
paper-offices = कौन किस पद पर रहा
paper-from = कब से
paper-until = कब तक
paper-member-left = छोड़ने का दिन
paper-members-now =
    { MEMBERS() ->
        [groups] अभी इतने समूह
        [organisations] अभी इतने ग्राम संगठन
       *[women] अभी इतने सदस्य
    }

## उपस्थिति और बचत

paper-agreed = तय बचत
paper-saved-before = पहले की बचत
paper-saved-after = कुल बचत
paper-month-total = इस महीने
paper-withdrawn = निकासी
paper-mark = उप.
paper-compulsory = अनिवार्य
paper-voluntary = ऐच्छिक
paper-special = विशेष
paper-other = अन्य
paper-mark-present = उ
paper-mark-late = दे
paper-mark-absent = अ
paper-mark-informed = सू
paper-marks = उ उपस्थित · दे देर से · अ अनुपस्थित · सू सूचना देकर अनुपस्थित

## ऋण

paper-loan-number = ऋण नं.
paper-source = किस निधि से
paper-source-own =
    { MEMBERS() ->
        [women] समूह का अपना पैसा
       *[groups] संगठन का अपना पैसा
    }
paper-source-vrf = जोखिम निवारण निधि (VRF)
paper-source-federation = संगठन
paper-source-bank = बैंक ऋण
paper-source-cash-credit = कैश क्रेडिट (CC)
paper-sanctioned = कब स्वीकृत हुआ
paper-resolution-number = प्रस्ताव नं.
paper-purpose = उद्देश्य
paper-rate =
    { $charge ->
        [service] सेवा शुल्क
       *[other] ब्याज
    }
paper-rate-declining = { $rate } सालाना, बचे ऋण पर
paper-rate-flat = { $rate } सालाना, पूरी रकम पर
paper-instalments = किस्तें
paper-instalments-of = { $amount } रु. की { $count }
paper-first-due = पहली किस्त
paper-left-on = { $day } को बाकी
paper-agreed-anew =
    { $count ->
        [1] नए सिरे से तय: { $amount } रु. की { $count } किस्त, { $first } में, { $rate }। { $resolution }
       *[other] नए सिरे से तय: { $amount } रु. की { $count } किस्तें, पहली { $first } में, { $rate }। { $resolution }
    }
paper-lender-agreed-anew =
    { $count ->
        [1] ऋण देने वाले से नए सिरे से तय: { $amount } रु. की { $count } किस्त, { $first } में, { $rate }
       *[other] ऋण देने वाले से नए सिरे से तय: { $amount } रु. की { $count } किस्तें, पहली { $first } में, { $rate }
    }
paper-given-up =
    { $charge ->
        [service] डूबा माना: मूलधन के { $principal } रु. और सेवा शुल्क के { $interest } रु.। { $resolution }
       *[other] डूबा माना: मूलधन के { $principal } रु. और ब्याज के { $interest } रु.। { $resolution }
    }
paper-due-moved = { $from } की जगह अब { $to } को देय। { $resolution }
paper-paid-too-much =
    { $charge ->
        [service] सेवा शुल्क में { $amount } रु. ज़्यादा दिए गए: लौटाने हैं।
       *[other] ब्याज में { $amount } रु. ज़्यादा दिए गए: लौटाने हैं।
    }
paper-repaid-too-much = जितना ऋण दिया गया था उससे { $amount } रु. ज़्यादा चुकाए गए: वापस देने हैं, या दो बार लिखे गए।
paper-given-back = ज़्यादा दिए गए { $amount } रु. लौटाए।
paper-back-line = लौटाया: ऋण पर ज़्यादा दिया
paper-back-to = { $who }: लौटाया, ऋण पर ज़्यादा दिया था
paper-interest-back =
    { $charge ->
        [service] सेवा शुल्क में ज़्यादा दिए गए { $amount } रु. लौटाए।
       *[other] ब्याज में ज़्यादा दिए गए { $amount } रु. लौटाए।
    }
# अंतिम हिसाब पर: ऋण पर जो ज़्यादा दिया गया।
paper-goes-back = ऋण पर ज़्यादा दिया: यह उन्हें अलग से लौटाना है
paper-due = देय
paper-paid = चुकाया
paper-overdue = बकाया (समय बीता)
paper-principal = मूलधन
paper-interest =
    { $charge ->
        [service] सेवा शुल्क
       *[other] ब्याज
    }
paper-principal-paid = मूलधन चुकाया
paper-interest-paid =
    { $charge ->
        [service] सेवा शुल्क चुकाया
       *[other] ब्याज चुकाया
    }
paper-principal-left = शेष मूलधन
paper-fine = जुर्माना
paper-given = दिया गया
paper-loan-left = शेष ऋण
paper-loan-of = ऋण { $number } · { $source } · { $purpose }
paper-outstanding = शेष ऋण
paper-arrears = पिछला बकाया
paper-less-given-up = घटाया: अब नहीं माँगा
paper-demand = माँग
paper-collection = वसूली
paper-recovery = वसूली %
# Under a list of a month that is not over; $day is its last day.
paper-month-runs = यह महीना अभी चल रहा है। { $day } तक जो देना है वह भी गिना गया है; उसमें देर नहीं हुई है।
paper-days-overdue = बकाया दिन

## समूह ने बाहर से जो ऋण लिया

paper-account-number = खाता संख्या
paper-ifsc = IFSC
paper-sanctioned-amount = स्वीकृत रकम
paper-disbursed = पहली बार कब मिला
paper-disbursed-amount = कुल मिला
paper-dose = डोज़
paper-limit = कुल सीमा
paper-power = निकालने की सीमा
paper-can-be-drawn = अभी और निकाल सकते हैं
paper-review = बैंक फिर कब देखेगा
paper-over-limit = सीमा से ऊपर
paper-days-over-limit = सीमा से ऊपर के दिन
paper-days-without-credit = बिना जमा के दिन
paper-subvention = ब्याज में सरकारी छूट मिलनी है?
# एक खाना: बैंक ने ऋण पर जो ब्याज और शुल्क लिखा।
paper-added = ऋण देने वाले ने जोड़ा
paper-owed-drawn = ऋण की रकम मिली
paper-owed-paid = ऋण चुकाया
paper-owed-lowered = ब्याज में छूट, या बैंक ने घटाया
paper-owed-interest-added =
    { $charge ->
        [service] सेवा शुल्क जोड़ा गया
       *[other] ब्याज जोड़ा गया
    }
paper-owed-charge-added = बैंक का शुल्क जोड़ा गया
paper-owed-came-back = ज़्यादा दिया था, वापस मिला
paper-owed-brought = बही शुरू होने पर बाकी
paper-schedule = कब कितना देना है
paper-due-on = देने का दिन
paper-still-to-pay = अभी देना है

## नगद पुस्तक, साधारण खाता बही, रसीद और वाउचर

paper-meeting-opens = प्रारंभिक शेष, बैठक { $number }
paper-meeting-closes = अंतिम शेष, बैठक { $number }
paper-voucher-number = वाउचर
paper-folio = पन्ना
paper-debit = नामे
paper-credit = जमा
paper-side = ना/ज
paper-debit-short = ना
paper-credit-short = ज
paper-number = नं.
paper-received-from = किससे मिला
paper-paid-for = { $payer } ({ $member } की ओर से)
paper-brought-by = { $who } लाई
# ऋण की उस किस्त के पास, जिसका एक हिस्सा दूसरी दीदी लाई।
paper-brought-part = इसमें से { $amount } रु. { $who } लाई
# एक ही जगह दो बातें।
paper-one-and-other = { $one } · { $other }
paper-paid-to = किसे दिया
paper-mode = कैसे
paper-mode-cash = नगद
paper-mode-bank = बैंक से
paper-mode-upi = UPI से
paper-reference = संदर्भ नं.
paper-note = टिप्पणी
paper-payer-signature = जिसने दिया, उसके हस्ताक्षर / अंगूठा
paper-payee-signature = जिसे मिला, उसके हस्ताक्षर / अंगूठा

## पासबुक और पर्ची

paper-husband-father = पति / पिता का नाम
paper-member-number =
    { MEMBERS() ->
        [groups] समूह नं.
        [organisations] ग्राम संगठन नं.
       *[women] सदस्य नं.
    }
paper-joined = जुड़ने का दिन
paper-nominee = नामित
paper-savings = बचत
paper-member-signature =
    { MEMBERS() ->
        [groups] समूह की ओर से हस्ताक्षर
        [organisations] ग्राम संगठन की ओर से हस्ताक्षर
       *[women] सदस्य के हस्ताक्षर / अंगूठा
    }
paper-slip-saved = आज की बचत
paper-slip-repaid = ऋण चुकाया
paper-slip-interest =
    { $charge ->
        [service] सेवा शुल्क चुकाया
       *[other] ब्याज चुकाया
    }
paper-slip-penalty = देरी का जुर्माना
paper-slip-fine = जुर्माना
paper-slip-lent = ऋण लिया
paper-slip-withdrawn = बचत निकाली
paper-slip-got = आपको मिला: { $head }
paper-slip-gave = आपने दिया: { $head }
paper-slip-savings = आपकी कुल बचत
paper-slip-next = अगली किस्त { $date } को: { $amount } रु.

## ग्राम संगठन को मासिक रिपोर्ट

paper-mr-meetings-due = बैठकें जो होनी थीं
paper-mr-meetings-held = बैठकें जो हुईं
paper-mr-savings = बचत जमा हुई
paper-mr-deposited = बैंक में जमा किया
paper-mr-given = इस महीने दिए आंतरिक ऋण
paper-mr-outstanding = शेष आंतरिक ऋण
paper-mr-at-risk = जोखिम वाले आंतरिक ऋण (30 दिन से ज़्यादा बकाया)
paper-mr-cash-credit = बैंक कैश क्रेडिट (CC) शेष
paper-mr-term-loan = बैंक टर्म लोन शेष
paper-mr-subsidy-eligible = ब्याज में छूट का हक है?
paper-mr-subsidy-receiving = क्या छूट मिल रही है?
paper-mr-cif-received = सामुदायिक निवेश निधि मिली
paper-mr-cif-repaid = सामुदायिक निवेश निधि चुकाई
paper-mr-cif-at-risk = जोखिम में सामुदायिक निवेश निधि
paper-received-for-federation =
    { MEMBERS() ->
        [women] ग्राम संगठन की ओर से प्राप्त
       *[groups] संकुल स्तरीय संघ की ओर से प्राप्त
    }

## रिपोर्ट कार्ड

paper-members =
    { MEMBERS() ->
        [groups] समूह
        [organisations] ग्राम संगठन
       *[women] सदस्य
    }
paper-corpus =
    { MEMBERS() ->
        [women] समूह का अपना पैसा
       *[groups] संगठन का अपना पैसा
    }
paper-graded-by = ग्रेड किसने दिया
paper-graded-on = ग्रेड कब दिया
paper-rubric = किस नियम से
paper-grade = ग्रेड
paper-marks-reached = अंक
paper-marks-of = { $of } में से { $marks }
paper-how-graded = अंक कैसे मिले
paper-measure = क्या देखा गया
paper-value = कितना
paper-marks-given = अंक
paper-out-of = कुल अंक
paper-reason = क्यों
paper-month-by-month = महीना-दर-महीना
paper-meetings-held = बैठकें हुईं

## बैठक में क्या हुआ, जैसा बही बताती है

paper-agenda-repaid = ऋण चुकाए गए
paper-agenda-asked = ऋण की माँग
paper-agenda-loan = ऋण
paper-agenda-leaves =
    { MEMBERS() ->
        [groups] ग्राम संगठन छोड़ना
        [organisations] संकुल स्तरीय संघ छोड़ना
       *[women] समूह छोड़ना
    }
paper-agenda-shared = लाभ का बँटवारा
paper-agenda-box = पेटी
paper-agenda-more = और क्या बात हुई
paper-said-saved =
    { MEMBERS() ->
        [groups]
            { $members ->
                [1] { $members } समूह ने { $saved } रु. जमा किए।
               *[other] { $members } समूहों ने { $saved } रु. जमा किए।
            }
        [organisations]
            { $members ->
                [1] { $members } ग्राम संगठन ने { $saved } रु. जमा किए।
               *[other] { $members } ग्राम संगठनों ने { $saved } रु. जमा किए।
            }
       *[women]
            { $members ->
                [1] { $members } सदस्य ने { $saved } रु. जमा किए।
               *[other] { $members } सदस्यों ने { $saved } रु. जमा किए।
            }
    }
paper-said-saved-fines =
    { MEMBERS() ->
        [groups]
            { $members ->
                [1] { $members } समूह ने { $saved } रु. जमा किए और { $fines } रु. जुर्माना दिया।
               *[other] { $members } समूहों ने { $saved } रु. जमा किए और { $fines } रु. जुर्माना दिया।
            }
        [organisations]
            { $members ->
                [1] { $members } ग्राम संगठन ने { $saved } रु. जमा किए और { $fines } रु. जुर्माना दिया।
               *[other] { $members } ग्राम संगठनों ने { $saved } रु. जमा किए और { $fines } रु. जुर्माना दिया।
            }
       *[women]
            { $members ->
                [1] { $members } सदस्य ने { $saved } रु. जमा किए और { $fines } रु. जुर्माना दिया।
               *[other] { $members } सदस्यों ने { $saved } रु. जमा किए और { $fines } रु. जुर्माना दिया।
            }
    }
paper-said-repaid =
    { $charge ->
        [service] { $principal } रु. मूलधन और { $interest } रु. सेवा शुल्क वापस आए।
       *[other] { $principal } रु. मूलधन और { $interest } रु. ब्याज वापस आए।
    }
paper-said-repaid-fines =
    { $charge ->
        [service] { $principal } रु. मूलधन, { $interest } रु. सेवा शुल्क और देरी के { $fines } रु. वापस आए।
       *[other] { $principal } रु. मूलधन, { $interest } रु. ब्याज और देरी के { $fines } रु. वापस आए।
    }
paper-said-brought = { $said } { $who }: { $amount } रु.।
paper-said-asked =
    { $outcome ->
        [given] { $rank }. { $who } ने { $amount } रु. माँगे। { $given } रु. दिए गए।
       *[none] { $rank }. { $who } ने { $amount } रु. माँगे। आज कुछ नहीं दिया गया।
    }
paper-said-asked-for =
    { $outcome ->
        [given] { $rank }. { $who } ने { $purpose } के लिए { $amount } रु. माँगे। { $given } रु. दिए गए।
       *[none] { $rank }. { $who } ने { $purpose } के लिए { $amount } रु. माँगे। आज कुछ नहीं दिया गया।
    }
paper-decided-loan = { $who } को { $amount } रु. दिए गए, { $instalments } किस्तों में चुकाने हैं।
paper-decided-returned = { $who } को बचत में से { $amount } रु. वापस दिए गए।
paper-said-received = { $amount } रु. मिले।
paper-said-received-for = { $amount } रु. मिले: { $note }
paper-said-received-from = { $who } से { $amount } रु. मिले।
paper-said-received-from-for = { $who } से { $amount } रु. मिले: { $note }
paper-said-paid = { $amount } रु. दिए।
paper-said-paid-for = { $amount } रु. दिए: { $note }
paper-said-paid-to = { $who } को { $amount } रु. दिए।
paper-said-paid-to-for = { $who } को { $amount } रु. दिए: { $note }
paper-said-given-back = ज़्यादा दिए गए { $amount } रु. { $who } को लौटाए।
# Too much or too little in the box: how it is explained, and the two who stand for that.
paper-stood-for = { $explanation } ({ $names })
# $why is paper-stood-for.
paper-said-difference = { $amount } रु.: { $why }
paper-said-deposited = { $deposited } रु. बैंक में जमा किए।
paper-said-fetched = { $withdrawn } रु. बैंक से निकाले।
paper-said-deposited-fetched = { $deposited } रु. बैंक में जमा किए, { $withdrawn } रु. निकाले।
paper-said-counted = बैठक से पहले { $before } रु.; अंत में गिने { $after } रु.।

## खाते और बही की पंक्तियाँ

paper-head-loan-interest =
    { $charge ->
        [service] ऋण पर सेवा शुल्क
       *[other] ऋण पर ब्याज
    }
paper-head-bank-loan-interest = बैंक ऋण का ब्याज
paper-head-federation-loan-interest =
    { $charge ->
        [service] संगठन के ऋण का सेवा शुल्क
       *[other] संगठन के ऋण का ब्याज
    }
paper-so-many-members =
    { MEMBERS() ->
        [groups] { $count } समूह
        [organisations] { $count } ग्राम संगठन
       *[women] { $count } सदस्य
    }
paper-brought-forward = शुरुआत का शेष
paper-reversed = { $on } को वापस लिया, कारण: { $reason }
paper-written-off = डूबा माना

## रिपोर्ट कार्ड के अंक कहाँ से आए

paper-not-graded = बही से निकाला गया। यह ग्रेड अभी किसी ने दिया नहीं है।
paper-measure-meetings-held = तय बैठकों में से कितनी हुईं
paper-measure-attendance = उपस्थिति
paper-measure-savings-on-time = समय पर बचत
paper-measure-members-with-loan =
    { MEMBERS() ->
        [groups] ऋण वाले समूह
        [organisations] ऋण वाले ग्राम संगठन
       *[women] ऋण वाले सदस्य
    }
paper-measure-fund-rotation = ऋण में लगा पैसा
paper-measure-recovery = समय पर चुकाए ऋण
paper-measure-overdue = बकाया ऋण
paper-measure-books-closed = समय पर लिखी बही
paper-measure-participation = कौन बोलती और तय करती हैं
paper-measure-social = सामाजिक काम
paper-why-from = { $from } या ज़्यादा
paper-why-from-more = { $from } या ज़्यादा; { $more } होने पर और अंक मिलते हैं
paper-why-from-less = { $from } या ज़्यादा; { $less } से कम होने पर और अंक मिलते हैं
paper-why-below = { $below } से कम
paper-why-below-less = { $below } से कम; { $less } से कम होने पर और अंक मिलते हैं
paper-why-between = { $from } या ज़्यादा, पर { $below } से कम
paper-why-too-little = अंक के लिए बहुत कम
paper-why-share = हिस्से के हिसाब से
paper-why-nothing = देखने को कुछ नहीं था: कोई अंक नहीं
paper-why-left-out = देखने को कुछ नहीं था: गिना नहीं गया
paper-why-not-scored = किसी ने अंक नहीं दिए
paper-meeting-reversed = { $day } की बैठक { $on } को वापस ली गई, कारण: { $reason }। वह यहाँ लिखी है, गिनी कहीं नहीं जाती।
paper-counts-no-more = वापस लिया गया: अब इसकी गिनती नहीं
paper-anew = नए सिरे से नं. { $number } पर लिखा
