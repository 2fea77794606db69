### बहीखाते के शब्द: ऋण, निधि, संघ

## खाते के शीर्षक

head-loan-to-member =
    { MEMBERS() ->
        [groups] समूहों का ऋण
        [organisations] ग्राम संगठनों का ऋण
       *[women] सदस्यों का ऋण
    }
head-loan-interest = ऋण का { interest }
head-bank-term-loan = बैंक ऋण
head-bank-cash-credit = बैंक का कैश क्रेडिट (CC)
head-federation-loan = संगठन से ऋण
head-vulnerability-loan = जोखिम निवारण निधि (VRF) से ऋण
head-bank-loan-interest = बैंक ऋण का ब्याज
head-federation-loan-interest = संगठन के ऋण का { interest }
head-fixed-deposit = सावधि जमा (FD)
head-federation-share = संगठन में अंश पूंजी
head-loan-loss = डूबा हुआ ऋण
head-opening-surplus = शुरुआत का लाभ
head-vulnerability-fund = जोखिम निवारण निधि (VRF)
head-share-capital = अंश पूंजी
head-grant-given = दिया गया अनुदान
head-federation-fee = संगठन का सदस्यता शुल्क

## समूहों के ऊपर के संगठन

kind-village-organisation = ग्राम संगठन
kind-cluster-federation = संकुल स्तरीय संघ
kind-model-cluster-federation = मॉडल संकुल स्तरीय संघ

## समूह का महीनेवार हिसाब

books-title = हिसाब
books-group-text = महीने का आया-गया, बैंक, बैंक के ऋण
books-in-out = आया-गया
books-records = रिकॉर्ड
books-bank = बैंक और ऋण
books-balances = शेष
books-closing-cash = पेटी में बचा
books-closing-bank = बैंक में बचा
books-received = आया
books-paid = गया
books-opening = पिछले महीने से
books-closing = महीने के अंत में बचा
# Money that moved between the box and the bank is neither income nor expense.
books-drawn = बैंक से निकाला
books-taken = बैंक में जमा
books-between = बैंक खातों के बीच
books-no-records = इस महीने कुछ दर्ज नहीं हुआ
books-has = अपना पैसा या खर्च
books-owes = देनदारी या कमाई
books-adds-up = दोनों तरफ़ बराबर है: बही का हिसाब मिलता है।
books-differs = दोनों तरफ़ बराबर नहीं। अपनी सुपरवाइज़र को बताएँ।

## एक दर्ज और उसकी प्रविष्टियाँ

record-meeting = बैठक
record-voucher = बैंक का लेन-देन
record-cut-off = पुराना हिसाब
record-loan-decision = ऋण के बारे में प्रस्ताव
record-other = रिकॉर्ड
record-approved = स्वीकृत
record-returned = वापस भेजा गया
record-returned-why = स्वीकृति देने वाली ने इसे वापस भेजा: { $reason } इसे वापस लें और नए सिरे से दर्ज करें।
record-approval = स्वीकृति
record-entries = बही में कैसे लिखा है
record-sum = सारी लिखी रकम मिलाकर
record-entries-text = हर रकम दो बार लिखी जाती है: कहाँ गई, और कहाँ से आई।
kind-money-came = आया
kind-money-went = गया
kind-money-moved = जगह बदली
record-into = कहाँ गया
record-from = कहाँ से आया
record-reverse = यह रिकॉर्ड वापस लें
record-reverse-text = कुछ मिटता नहीं: रिकॉर्ड और उसका वापस लिया जाना, दोनों बही में रहते हैं। फिर जैसा सच में हुआ था, वैसा नए सिरे से दर्ज करें।
record-reverse-why = क्यों वापस ले रही हैं?
record-reversed = वापस लिया गया। अब यह नहीं गिना जाता।

## बैंक खाते, और समूह ने जो ऋण लिया

books-accounts = बैंक खाते और FD
books-account = खाता
books-account-kind = क्या है?
books-kind-account = बैंक खाता
books-kind-deposit = सावधि जमा (FD)
books-first-account = पहला बैंक खाता
# $last are the last four digits of its number.
books-account-name = { $bank } …{ $last }
# Of accounts that would be called the same; $nth counts them from 1.
books-unnamed-deposit = बिना नाम की सावधि जमा (FD)
books-account-nth = { $bank } · खाता { $nth }
books-unknown-account = दूसरा बैंक खाता
books-unknown-borrowing = कोई और ऋण
books-borrowings =
    { MEMBERS() ->
        [women] समूह ने जो ऋण लिया
       *[groups] संगठन ने जो ऋण लिया
    }
books-no-borrowings =
    { MEMBERS() ->
        [women] समूह पर किसी का कुछ बाकी नहीं।
       *[groups] संगठन पर किसी का कुछ बाकी नहीं।
    }
# $what is the kind of loan, $name the bank or federation.
books-borrowing-name = { $what } · { $name }
books-borrowing-dose = { $what }, डोज़ { $dose } · { $name }
account-new = खाता या FD जोड़ें
account-opened = कब खुला?
borrowing-new =
    { MEMBERS() ->
        [women] समूह का लिया ऋण जोड़ें
       *[groups] संगठन का लिया ऋण जोड़ें
    }
borrowing-who = किसने दिया?
borrowing-text = जैसा स्वीकृति पत्र में लिखा है। पैसा तब दर्ज होता है जब खाते में आए।
borrowing-kind = कैसा ऋण है?
kind-borrowing-term-loan = बैंक ऋण
kind-borrowing-cash-credit = कैश क्रेडिट (CC)
kind-borrowing-community-investment-fund = सामुदायिक निवेश निधि
kind-borrowing-vulnerability-fund = जोखिम निवारण निधि (VRF)
kind-borrowing-federation-loan = संगठन का ऋण
borrowing-federation = संगठन का नाम
borrowing-lender-name = ऋण देने वाले का नाम
borrowing-since = कब स्वीकृत हुआ?
borrowing-sanctioned = स्वीकृत रकम
borrowing-owed = अभी देना है
owed-due = मूलधन जो देय था
owed-paid = उसमें से दिया
owed-left = देना बाकी
owed-paid-part = देय का कितना % दिया
borrowing-free = अभी और निकाला जा सकता है
borrowing-power = निकालने की सीमा
borrowing-power-hint = कुल सीमा में से बैंक अभी कितने तक निकालने देता है, निकाला हुआ मिलाकर। पूरा हो तो खाली छोड़ें।
borrowing-limit = कुल सीमा
borrowing-over = { $amount } ज़्यादा निकाला
borrowing-late = { $amount } बकाया, { $day } से
borrowing-days-over = निकालने की सीमा से ऊपर कितने दिन
borrowing-days-quiet = जमा किए हुए कितने दिन हुए
borrowing-npa = बैंक की नज़र में खराब खाता (NPA)
borrowing-early =
    { $count ->
        [one] ध्यान दें: एक महीने में जितना देना था, उससे कम दिया गया
       *[other] ध्यान दें: { $count } महीनों में जितना देना था, उससे कम दिया गया
    }
borrowing-early-nothing =
    { $count ->
        [one] ध्यान दें: एक महीने से कुछ नहीं चुकाया गया
       *[other] ध्यान दें: { $count } महीनों से कुछ नहीं चुकाया गया
    }
borrowing-early-credit =
    { $count ->
        [one] ध्यान दें: पिछले महीने के अंत में बैंक की सीमा से ज़्यादा बाकी था
       *[other] ध्यान दें: पिछले { $count } महीनों के अंत में बैंक की सीमा से ज़्यादा बाकी था
    }
borrowing-watched = बैंक की निगरानी सूची में ({ $mark })
kind-out-of-order-over-limit = 90 दिन लगातार सीमा से ज़्यादा निकाला हुआ है।
kind-out-of-order-no-credit = 90 दिन से खाते में कुछ जमा नहीं हुआ।
kind-out-of-order-interest-not-covered = 90 दिन में बैंक के ब्याज से कम जमा हुआ।
kind-out-of-order-not-renewed = बैंक की जाँच 180 दिन से ज़्यादा देर से है।
borrowing-account = ऋण खाता नंबर
borrowing-rate-unit = % सालाना
borrowing-dose = बैंक का कौन सा ऋण?
borrowing-dose-hint = पहला ऋण 1, दूसरा 2 (डोज़)।
borrowing-subvention = ब्याज में छूट मिलेगी
borrowing-subvention-hint =
    { MEMBERS() ->
        [women] समूह समय पर चुकाए तो सरकार ब्याज का हिस्सा देती है।
       *[groups] संगठन समय पर चुकाए तो सरकार ब्याज का हिस्सा देती है।
    }
borrowing-review = बैंक इसे फिर कब देखेगा?
borrowing-saved = ऋण बही में लिखा गया। पैसा आए तो दर्ज करें।
power-since = { $date } से: कुल सीमा { $limit }, निकालने की सीमा { $power }।
power-set = कुल सीमा और निकालने की सीमा लिखें
power-text = जैसा बैंक ने लिखा। जो पहले लिखा था, वह बही में रहता है।
anew-set = नई शर्तें
anew-text = तब लिखें जब ऋण देने वाले ने किस्तें फिर से तय की हों। उस दिन जितना देना है, वह फिर से बाँटा जाता है; पहले का बही में रहता है।
anew-since = { $date } को फिर से तय: { $owed }, { $count } किस्तों में, पहली { $due } को।
anew-day = किस दिन तय हुआ?
anew-owed = अभी बाकी मूलधन: { $owed }

## वाउचर: बैंक में क्या हुआ

voucher-new = बैंक का लेन-देन लिखें
voucher-text = पासबुक देखें: क्या हुआ? पेटी का पैसा सिर्फ़ बैठक में लिया-दिया जाता है।
voucher-bank-interest = बैंक ने ब्याज दिया
voucher-bank-interest-text = खाते की बचत पर।
voucher-bank-charges = बैंक ने शुल्क काटा
voucher-bank-charges-text = खाते, संदेश, चेक के लिए।
voucher-loan-in = ऋण का पैसा आया
voucher-loan-in-text = बैंक, सामुदायिक निवेश निधि या संगठन से खाते में।
voucher-instalment-out = किस्त दी गई
voucher-instalment-out-text = खाते से बैंक या संगठन को।
voucher-credit-charged = बैंक ने ऋण में जोड़ा
voucher-credit-charged-text =
    { MEMBERS() ->
        [women] ब्याज या शुल्क: उतना समूह को और देना है।
       *[groups] ब्याज या शुल्क: उतना संगठन को और देना है।
    }
voucher-fund-in = निधि या अनुदान आया
voucher-fund-in-text = रिवॉल्विंग फंड, स्टार्ट-अप फंड, अनुदान।
voucher-subvention = ब्याज की छूट आई
voucher-subvention-text = सरकार की ओर से ब्याज में छूट।
voucher-deposit-made = FD कराई
voucher-deposit-made-text = खाते का पैसा कुछ समय के लिए रखा गया।
voucher-deposit-matured = FD का पैसा वापस आया
voucher-deposit-matured-text = जो कमाया उसके साथ।
voucher-transfer = खाते से खाते में
voucher-transfer-text =
    { MEMBERS() ->
        [women] समूह के दो खातों के बीच।
       *[groups] संगठन के दो खातों के बीच।
    }
voucher-other-in = कुछ और आया
voucher-other-in-text = दान, शुल्क, या और कुछ।
voucher-other-out = कुछ और दिया
voucher-other-out-text = बीमा, मानदेय, संगठन में अंश पूंजी।
voucher-other-kind = कुछ और
voucher-choose-again = फिर से चुनें
voucher-added = बैंक ने क्या जोड़ा?
voucher-added-interest = ब्याज
voucher-added-charge = शुल्क
voucher-came-to = कहाँ आया?
voucher-came-to-account = बचत खाते में
borrowing-review-hint = जैसा बैंक की चिट्ठी में है। न लिखा हो तो खाली छोड़ें।
power-review = बैंक इसे अगली बार कब देखेगा?
power-review-hint = तभी लिखें जब बैंक ने खाता अभी नया किया हो।
voucher-which-loan = कौन सा ऋण?
voucher-no-loan =
    { MEMBERS() ->
        [women] समूह का लिया कोई ऋण अभी बही में नहीं है।
       *[groups] संगठन का लिया कोई ऋण अभी बही में नहीं है।
    }
voucher-which-deposit = कौन सी FD?
voucher-no-deposit = कोई FD अभी बही में नहीं है।
voucher-what = क्या था?
voucher-amount = कितना?
voucher-principal = इसमें मूलधन
voucher-interest-in-it = इसमें { interest }
voucher-into-credit = पूरी रकम कैश क्रेडिट (CC) में जाती है। ब्याज तब लिखें, जब बैंक उसे ऋण में जोड़े।
voucher-put-in = जितना रखा था
voucher-earned = जितना कमाया
voucher-date = किस दिन?
voucher-which-account = कौन सा खाता?
voucher-from-account = किस खाते से?
voucher-to-account = किस खाते में?
voucher-narration = किस बारे में
voucher-reference = कागज़ का नंबर
voucher-reference-hint = चेक, लेन-देन या पत्र का।
voucher-saved = बही में लिखा गया। इस टैबलेट में सुरक्षित।
# The same day, kind and amount are in the book already.
voucher-again = इस दिन की यही रकम बही में पहले से है। अगर सच में दो बार हुआ, तो एक बार और सेव करें।
voucher-save-again = दो बार हुआ: सेव करें
voucher-save-sure = सही है: सेव करें

## काग़ज़ पर हिसाब रखने वाले पुराने समूह के शेष

cutoff-title = पुराना हिसाब
cutoff-text =
    { MEMBERS() ->
        [women] कागज़ की बही में समूह का जो हिसाब है, वह एक बार यहाँ लिखें। हर रकम तुरंत सेव होती है; बाद में वहीं से आगे बढ़ा सकती हैं।
       *[groups] कागज़ की बही में संगठन का जो हिसाब है, वह एक बार यहाँ लिखें। हर रकम तुरंत सेव होती है; बाद में वहीं से आगे बढ़ा सकती हैं।
    }
cutoff-has =
    { MEMBERS() ->
        [women] समूह के पास कितना है
       *[groups] संगठन के पास कितना है
    }
cutoff-nobody = उस दिन तक कोई दीदी नहीं जुड़ी थी
cutoff-nobody-text = हर दीदी के पन्ने पर जुड़ने की तारीख लिखी है। वह गलत हो तो वहीं ठीक करें, या इस हिसाब का दिन बदलें।
cutoff-owes = वह किस-किस का है
cutoff-step-group =
    { MEMBERS() ->
        [women] समूह
       *[groups] संगठन
    }
cutoff-step-funds = निधियाँ
cutoff-step-balance = दोनों तरफ़ बराबर?
cutoff-date = किस दिन के अंत में?
cutoff-date-hint = जिस दिन कागज़ की बही बंद हुई।
cutoff-meetings = तब तक हुई बैठकें
cutoff-cash = पेटी में
cutoff-bank = बैंक में
cutoff-vo-saving = ग्राम संगठन में बचत
cutoff-clf-saving = संकुल स्तरीय संघ में बचत
cutoff-vo-share = ग्राम संगठन में अंश पूंजी
cutoff-clf-share = संकुल स्तरीय संघ में अंश पूंजी
cutoff-rf-received = रिवॉल्विंग फंड मिला
cutoff-rf-returned = रिवॉल्विंग फंड लौटाया
cutoff-cif-received = सामुदायिक निवेश निधि मिली
cutoff-cif-returned = सामुदायिक निवेश निधि लौटाई
cutoff-vrf = जोखिम निवारण निधि (VRF): जो बाकी है
cutoff-start-up = स्टार्ट-अप फंड
cutoff-other-grant = दूसरा अनुदान
cutoff-other-receipts = और जो पैसा आया
cutoff-surplus = अब तक का लाभ
cutoff-surplus-hint = { interest }, जुर्माना वगैरह, खर्च घटाकर।
cutoff-loss = अब तक का घाटा
cutoff-is-loss = यह घाटा है
# $left is what she still owes of an old loan.
cutoff-loan = चलता ऋण: { $left } बाकी
cutoff-loan-add = चलता ऋण जोड़ें
cutoff-borrowing-add = यह ऋण जोड़ें
cutoff-loan-remove = हटाएँ
cutoff-paid = अब तक लौटाया
cutoff-overdue = बाकी में से कितने की तारीख बीत गई
cutoff-given-on = कब दिया?
cutoff-instalments-left = बाकी किस्तें
cutoff-next-due = अगली किस्त कब?
cutoff-next-due-past = { $date } के बाद की तारीख लिखें: जो पहले देना था, वह बकाया में लिखें।
cutoff-meets = दोनों तरफ़ बराबर है।
cutoff-differs = { $amount } का कारण अभी नहीं लिखा।
cutoff-explain = यह फ़र्क कहाँ से आया?
cutoff-explain-hint = पहले रकमें एक बार फिर देखें।
cutoff-approval = इस हिसाब के लिए किसी और की स्वीकृति चाहिए।
cutoff-enter = पुराना हिसाब दर्ज करें
cutoff-entered = पुराना हिसाब बही में है। अब कोई और इसे स्वीकृत करेगा।
