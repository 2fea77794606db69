### बहीखाते के शब्द: ऋण, निधि, संघ

## खाते के शीर्षक

head-loan-to-member = दीदियों के पास ऋण
head-loan-interest = ऋण का { interest }
head-bank-term-loan = बैंक ऋण
head-bank-cash-credit = बैंक की नगद साख (CC)
head-federation-loan = संघ से ऋण
head-vulnerability-loan = जोखिम निधि से ऋण (VRF)
head-bank-loan-interest = बैंक ऋण का { interest }
head-federation-loan-interest = संघ के ऋण का { interest }
head-fixed-deposit = सावधि जमा (FD)
head-federation-share = संघ में हिस्सा
head-loan-loss = डूबा हुआ ऋण
head-opening-surplus = शुरुआत की बचत राशि
head-vulnerability-fund = जोखिम निवारण निधि (VRF)
head-share-capital = अंश पूंजी
head-grant-given = दिया गया अनुदान

## समूहों के ऊपर के संगठन

kind-village-organisation = ग्राम संगठन
kind-cluster-federation = संकुल स्तरीय संघ
kind-model-cluster-federation = मॉडल संकुल स्तरीय संघ

## समूह का महीनेवार हिसाब

books-title = हिसाब
books-group-text = महीने का आया-गया, बैंक, बैंक के ऋण
books-in-out = आया-गया
books-records = दर्ज
books-bank = बैंक और ऋण
books-balances = शेष
books-closing-cash = अंत में पेटी में
books-closing-bank = अंत में बैंक में
books-received = आया
books-paid = गया
books-opening = पिछले महीने से
books-closing = महीने के अंत में बचा
# Money that moved between the box and the bank is neither income nor expense.
books-drawn = बैंक से निकाला
books-taken = बैंक में जमा
books-between = बैंक खातों के बीच
books-no-records = इस महीने कुछ दर्ज नहीं हुआ
books-has = है या ख़र्च हुआ
books-owes = देना है या कमाया
books-adds-up = दोनों तरफ़ बराबर है: बही का हिसाब मिलता है।
books-differs = दोनों तरफ़ बराबर नहीं। अपने सुपरवाइज़र को बताएँ।

## एक दर्ज और उसकी प्रविष्टियाँ

record-meeting = बैठक
record-voucher = बैंक में
record-cut-off = पुराने शेष
record-loan-decision = ऋण के बारे में प्रस्ताव
record-resolution = सदस्यों के बारे में प्रस्ताव
record-other = दर्ज
record-approved = मंज़ूर
record-returned = लौटाया गया
record-returned-why = जाँचने वाले ने इसे लौटाया: { $reason } इसे वापस लें और फिर से दर्ज करें।
record-approval = मंज़ूरी
record-entries = बही में कैसे लिखा है
record-entries-text = हर रकम दो बार लिखी जाती है: कहाँ गई, और कहाँ से आई।
record-into = कहाँ गया
record-from = कहाँ से आया
record-reverse = वापस लें
record-reverse-text = कुछ मिटता नहीं: दर्ज और उसकी वापसी दोनों बही में रहते हैं। फिर जैसा था वैसा नए सिरे से दर्ज करें।
record-reverse-why = क्यों वापस ले रहे हैं?
record-reversed = वापस लिया गया। अब यह नहीं गिना जाता।

## बैंक खाते, और समूह ने जो ऋण लिया

books-accounts = बैंक खाते और जमा
books-account = खाता
books-account-kind = क्या है
books-kind-account = बैंक खाता
books-kind-deposit = सावधि जमा (FD)
books-first-account = पहला बैंक खाता
# $last are the last four digits of its number.
books-account-name = { $bank } …{ $last }
books-borrowings = समूह ने जो ऋण लिया
books-no-borrowings = समूह पर किसी का कुछ बाकी नहीं।
# $what is the kind of loan, $name the bank or federation.
books-borrowing-name = { $what } · { $name }
books-borrowing-dose = { $what }, डोज़ { $dose } · { $name }
account-new = खाता या जमा जोड़ें
account-opened = कब खुला
borrowing-new = समूह का लिया ऋण जोड़ें
borrowing-text = जैसा मंज़ूरी पत्र में लिखा है। पैसा तब दर्ज होता है जब खाते में आए।
borrowing-kind = कैसा ऋण है?
kind-borrowing-term-loan = बैंक ऋण
kind-borrowing-cash-credit = नगद साख (CC)
kind-borrowing-community-investment-fund = सामुदायिक निवेश निधि
kind-borrowing-vulnerability-fund = जोखिम निवारण निधि (VRF)
kind-borrowing-federation-loan = संघ का ऋण
borrowing-federation = संघ का नाम
borrowing-since = कब मंज़ूर हुआ
borrowing-sanctioned = मंज़ूर रकम
borrowing-owed = अभी देना है
borrowing-free = अभी और निकाल सकते हैं
borrowing-power = आहरण सीमा
borrowing-power-hint = सीमा में से अभी कितना निकाल सकते हैं। पूरा हो तो ख़ाली छोड़ें।
borrowing-limit = सीमा
borrowing-over = { $amount } ज़्यादा निकाला
borrowing-late = { $amount } बकाया, { $day } से
borrowing-days-over = आहरण सीमा से ऊपर, दिन
borrowing-days-quiet = पिछली बार जमा किए, दिन
borrowing-npa = बैंक की नज़र में ख़राब खाता (NPA)
borrowing-watched = बैंक की निगरानी सूची में ({ $mark })
kind-out-of-order-over-limit = 90 दिन लगातार सीमा से ज़्यादा निकाला हुआ है।
kind-out-of-order-no-credit = 90 दिन से खाते में कुछ जमा नहीं हुआ।
kind-out-of-order-interest-not-covered = 90 दिन में बैंक के ब्याज से कम जमा हुआ।
kind-out-of-order-not-renewed = बैंक की जाँच 180 दिन से ज़्यादा देर से है।
borrowing-account = ऋण खाता नंबर
borrowing-rate-unit = % साल
borrowing-dose = कौन सा डोज़?
borrowing-dose-hint = बैंक का पहला ऋण डोज़ 1 है।
borrowing-subvention = ब्याज अनुदान मिलेगा
borrowing-subvention-hint = समूह समय पर चुकाए तो सरकार ब्याज का हिस्सा देती है।
borrowing-review = बैंक इसे फिर देखेगा
borrowing-saved = ऋण बही में लिखा गया। पैसा आए तो दर्ज करें।
power-set = सीमा और आहरण सीमा लिखें
power-text = जैसा बैंक ने लिखा। पहले का बही में रहता है।

## वाउचर: बैंक में क्या हुआ

voucher-new = बैंक में कुछ हुआ
voucher-text = पासबुक देखें: क्या हुआ? पेटी का पैसा सिर्फ़ बैठक में चलता है।
voucher-bank-interest = बैंक ने ब्याज दिया
voucher-bank-interest-text = खाते की बचत पर।
voucher-bank-charges = बैंक ने शुल्क काटा
voucher-bank-charges-text = खाते, संदेश, चेक के लिए।
voucher-loan-in = ऋण का पैसा आया
voucher-loan-in-text = बैंक, CIF या संघ से खाते में।
voucher-instalment-out = किस्त दी गई
voucher-instalment-out-text = खाते से बैंक या संघ को।
voucher-credit-charged = बैंक ने नगद साख पर ब्याज लगाया
voucher-credit-charged-text = समूह का बाकी बढ़ गया।
voucher-fund-in = निधि या अनुदान आया
voucher-fund-in-text = रिवॉल्विंग फंड, स्टार्ट-अप फंड, अनुदान।
voucher-subvention = ब्याज वापस आया
voucher-subvention-text = सरकार का ब्याज अनुदान।
voucher-deposit-made = सावधि जमा किया
voucher-deposit-made-text = खाते का पैसा कुछ समय के लिए रखा गया।
voucher-deposit-matured = सावधि जमा वापस आया
voucher-deposit-matured-text = जो कमाया उसके साथ।
voucher-transfer = खाते से खाते में
voucher-transfer-text = समूह के दो खातों के बीच।
voucher-other-in = कुछ और आया
voucher-other-in-text = दान, शुल्क, या और कुछ।
voucher-other-out = कुछ और दिया
voucher-other-out-text = बीमा, मानदेय, संघ में हिस्सा।
voucher-other-kind = कुछ और
voucher-which-loan = कौन सा ऋण?
voucher-no-loan = समूह का लिया कोई ऋण अभी बही में नहीं है।
voucher-which-deposit = कौन सा जमा?
voucher-no-deposit = कोई सावधि जमा अभी बही में नहीं है।
voucher-what = क्या था?
voucher-amount = कितना?
voucher-principal = इसमें मूलधन
voucher-interest-in-it = इसमें { interest }
voucher-put-in = जितना रखा था
voucher-earned = जितना कमाया
voucher-date = किस दिन?
voucher-which-account = कौन सा खाता?
voucher-from-account = किस खाते से?
voucher-to-account = किस खाते में?
voucher-narration = शब्दों में
voucher-reference = काग़ज़ पर नंबर
voucher-reference-hint = चेक, लेन-देन या पत्र का।
voucher-saved = बही में लिखा गया। इस यंत्र पर सहेजा गया।
# The same day, kind and amount are in the book already.
voucher-again = इस दिन की यही रकम बही में पहले से है। अगर सच में दो बार हुआ, तो एक बार और सहेजें।
voucher-save-again = दो बार हुआ: सहेजें
voucher-save-sure = सही है: सहेजें

## काग़ज़ पर हिसाब रखने वाले पुराने समूह के शेष

cutoff-title = पुराने शेष
cutoff-text = समूह काग़ज़ी बही से जो लाता है, एक बार। हर रकम तुरंत सहेजी जाती है; बाद में भी जारी रख सकते हैं।
cutoff-has = जो उसके पास है
cutoff-owes = जिसका है
cutoff-step-group = समूह
cutoff-step-funds = निधियाँ
cutoff-step-balance = मिलता है?
cutoff-date = किस दिन के अंत में?
cutoff-date-hint = जब काग़ज़ी बही बंद हुई।
cutoff-meetings = तब तक हुई बैठकें
cutoff-cash = पेटी में
cutoff-bank = बैंक में
cutoff-vo-saving = ग्राम संगठन में बचत
cutoff-clf-saving = संकुल संघ में बचत
cutoff-vo-share = ग्राम संगठन में हिस्सा
cutoff-clf-share = संकुल संघ में हिस्सा
cutoff-rf-received = रिवॉल्विंग फंड मिला
cutoff-rf-returned = रिवॉल्विंग फंड लौटाया
cutoff-cif-received = सामुदायिक निवेश निधि मिली
cutoff-cif-returned = सामुदायिक निवेश निधि लौटाई
cutoff-vrf = जोखिम निधि का बाकी
cutoff-start-up = स्टार्ट-अप अनुदान
cutoff-other-grant = अन्य अनुदान
cutoff-other-receipts = और आया पैसा
cutoff-surplus = अब तक कमाया और बचा
cutoff-surplus-hint = ब्याज, जुर्माना वगैरह, ख़र्च घटाकर।
cutoff-loss = अब तक का घाटा
cutoff-is-loss = यह घाटा है
# $left is what she still owes of an old loan.
cutoff-loan = चलता ऋण: { $left } बाकी
cutoff-loan-add = चलता ऋण जोड़ें
cutoff-loan-remove = हटाएँ
cutoff-paid = अब तक लौटाया
cutoff-overdue = बाकी में से बकाया
cutoff-given-on = कब दिया
cutoff-instalments-left = बाकी किस्तें
cutoff-next-due = अगली किस्त कब
cutoff-lender = बैंक और शाखा, या संघ
cutoff-meets = दोनों तरफ़ बराबर है।
cutoff-differs = { $amount } अभी समझाया नहीं गया।
cutoff-explain = यह अंतर कहाँ से आया?
cutoff-explain-hint = पहले रकमें एक बार फिर देखें।
cutoff-approval = इन शेषों को कोई और मंज़ूर करता है। ये इस महीने की बचत नहीं गिने जाते।
cutoff-enter = शेष दर्ज करें
cutoff-entered = पुराने शेष बही में हैं। अब कोई और मंज़ूर करेगा।
