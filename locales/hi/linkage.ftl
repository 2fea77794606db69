### बैंक तक का रास्ता: ऋण के कदम, ब्याज का हिस्सा वापस, बैंक की फ़ाइल।

linkage-title = बैंक लिंकेज
linkage-group-text = खाता, आवेदन, ऋण, ब्याज में छूट
linkage-none = बैंक का अभी कुछ नहीं लिखा
# It has a savings account.
linkage-none-lent = अभी कोई बैंक ऋण नहीं लिखा
linkage-text = जो कदम हो जाए, तुरंत यहाँ लिखें, बैंक के कागज़ की तारीख के साथ।
# $dose is the number of the bank loan: 1 is the first.
linkage-next = बैंक ऋण { $dose }
linkage-dose = बैंक ऋण { $dose }
linkage-account = बचत खाता
linkage-may =
    { MEMBERS() ->
        [women] समूह अब आवेदन कर सकता है।
       *[groups] संगठन अब आवेदन कर सकता है।
    }
linkage-missing = आवेदन से पहले यह बाकी है:
linkage-expected = नियम से बैंक लगभग { $amount } देता है।
linkage-not-yet = अभी नहीं
linkage-days = बैंक को { $days } दिन लगे।
linkage-money-text = ऋण और हर किस्त बही में लिखी जाती है।
linkage-to-books = बही खोलें
linkage-opened-already = खाता पहले से खुला है
linkage-runs-already = बैंक ऋण पहले से चल रहा है
state-linkage-account-opened = खाता खुला
state-linkage-account-resolved = प्रस्ताव हुआ
state-linkage-account-papers = कागज़ पूरे
state-linkage-account-handed-in = शाखा में जमा
state-linkage-account-rejected = मना किया
state-linkage-applied = आवेदन किया
state-linkage-sanctioned = स्वीकृत
state-linkage-disbursed = पैसा आया
state-linkage-closed = चुकाया
state-linkage-rejected = मना किया
# What one presses; $dose is the number of the loan.
kind-linkage-do-account-opened = खाता खुल गया: लिखें
kind-linkage-do-account-resolved = खाता खोलने का प्रस्ताव हुआ: लिखें
kind-linkage-do-account-papers = कागज़ पूरे हो गए: लिखें
kind-linkage-do-account-handed-in = कागज़ शाखा में जमा किए: लिखें
kind-linkage-do-account-rejected = शाखा ने मना किया: लिखें
kind-linkage-do-applied = बैंक ऋण { $dose } का आवेदन किया: लिखें
kind-linkage-do-sanctioned = बैंक ने स्वीकृत किया: लिखें
kind-linkage-do-disbursed = पैसा आ गया: लिखें
kind-linkage-do-closed = ऋण चुक गया: लिखें
kind-linkage-do-rejected = बैंक ने मना किया: लिखें
linkage-do-rest = बाकी पैसा आया ({ $amount }): लिखें
kind-linkage-did-account-opened = बचत खाता खुला
kind-linkage-did-account-resolved = खाता खोलने का प्रस्ताव
kind-linkage-did-account-papers = कागज़ पूरे हैं
kind-linkage-did-account-handed-in = कागज़ शाखा में जमा
kind-linkage-did-account-rejected = शाखा ने मना किया
kind-linkage-did-applied = बैंक को आवेदन
kind-linkage-did-sanctioned = बैंक ने ऋण स्वीकृत किया
kind-linkage-did-disbursed = बैंक ने पैसा दिया
kind-linkage-did-closed = ऋण चुक गया
kind-linkage-did-rejected = बैंक ने मना किया
linkage-day = किस दिन?
linkage-amount-applied = कितना माँगा?
linkage-amount-sanctioned = कितना स्वीकृत हुआ?
linkage-amount-disbursed = खाते में कितना आया?
linkage-branch = शाखा
linkage-note = टिप्पणी
linkage-why-rejected = बैंक ने क्या कहा?
linkage-saved = कदम सेव हो गया।
linkage-signatories = खाते पर हस्ताक्षर कौन करेंगी?
linkage-signatories-hint = कम से कम दो चुनें, जैसा प्रस्ताव में है।
linkage-signs = हस्ताक्षर: { $names }
linkage-waits =
    { $days ->
        [0] आज से बैंक के पास है।
       *[other] { $days } दिन से बैंक के पास है।
    }
linkage-account-text = जो खाता खुलता है, वह नंबर के साथ अपने आप बही में आ जाता है।
linkage-account-book = खाता बही में लिखें
linkage-account-booked = खाता बही में आ गया।
claim-title = ब्याज में छूट
claim-none = अभी कुछ नहीं माँगा गया।
claim-new = छूट माँगें
claim-text = बैंक ने जितना ब्याज लगाया, वह बैंक के स्टेटमेंट से देखकर लिखें।
claim-from = कब से?
claim-to = कब तक?
claim-charged = बैंक ने कितना ब्याज लगाया?
claim-claimed = समूह कितना वापस माँगता है?
claim-date = कब माँगा?
claim-prompt = सब समय पर चुकाया
claim-prompt-hint = जहाँ यह नियम अभी है, समय पर चुकाने वाले समूह को ज़्यादा मिल सकता है।
claim-line = लगा { $charged }, माँगा { $claimed }।
claim-outstanding = { $amount } अभी नहीं आया।
claim-credited = पैसा आ गया
claim-credited-text = जैसा पासबुक में है। पैसे का वाउचर अलग से लिखें।
claim-rest-credited = बाकी पैसा आ गया
claim-filled = ब्याज और माँग बही और नियम से भरी गई हैं।
claim-came = कितना आया?
claim-came-line = { $date } को { $amount } आया।
claim-to-voucher = वाउचर लिखें

## ऋण या निधि के लिए क्या बाकी है

unmet-no-norm = इस राज्य में आज इसका कोई नियम मालूम नहीं।
# $status is how the group stands: asleep, ended.
unmet-not-active = समूह { $status } है; सक्रिय होना चाहिए।
unmet-days = पहली बैठक से (पुराना समूह: बनने से) { $have } दिन ही हुए; करीब { $months } महीने चाहिए।
unmet-revived-days = फिर शुरू हुए { $have } दिन ही हुए; करीब { $months } महीने चाहिए।
unmet-attendance = { $have } दीदियाँ आती हैं; { $need } चाहिए।
unmet-grade = ग्रेड { $have } है; { $need } चाहिए।
unmet-no-grade = अभी ग्रेड नहीं; { $need } चाहिए।
unmet-gradings =
    { $have ->
        [0] अभी तक ग्रेड नहीं मिला; { $need } बार चाहिए।
       *[other] { $have } बार ग्रेड मिला; { $need } बार चाहिए।
    }
unmet-panchasutra = पंचसूत्र में से ये नहीं निभाए: { $broken }।
unmet-no-account = बचत खाता नहीं है।
unmet-no-plan = सूक्ष्म ऋण योजना नहीं है।
unmet-members-elsewhere =
    { $groups ->
        [1] एक समूह की बही इस टैबलेट में नहीं है: उसके सदस्य नहीं गिने गए।
       *[other] { $groups } समूहों की बही इस टैबलेट में नहीं है: उनके सदस्य नहीं गिने गए।
    }
unmet-already-received = यह निधि मिल चुकी है: { $received }। एक ही बार मिलती है।
unmet-not-used = पहले हिस्से में से { $have } का ऋण दिया गया है; बाकी तब मिलता है जब { $need } का दिया जा चुका हो।
unmet-limit-reached = { $received } मिल चुका है; { $most } से ज़्यादा नहीं मिलता।

## बैंक की फ़ाइल और बही साथ-साथ

feed-title = बैंक की फ़ाइल और बही
feed-open-text = बैंक क्या कहता है, बही क्या कहती है
feed-text = बैंक की महीने की फ़ाइल चुनें। इस टैबलेट के सब समूहों के बैंक ऋण से मिलाई जाएगी। कुछ बदला नहीं जाता।
feed-choose = फ़ाइल चुनें
feed-paste = चिपकाएँ
feed-paste-here = बैंक की लाइनें
feed-paste-hint = बीच में “|” के साथ, जैसी आईं।
feed-compare = मिलाएँ
feed-empty = इसमें कुछ नहीं है।
feed-too-large = एक महीने की बैंक फ़ाइल इतनी बड़ी नहीं होती। दूसरी चुनें।
feed-another = दूसरी फ़ाइल
feed-differ = ऋण जिनमें फ़र्क है
feed-matched = दोनों में मिले
feed-unmatched = सिर्फ़ एक में
feed-not-compared = जिनका मिलान नहीं हो सकता
feed-unread = लाइनें जो पढ़ी नहीं गईं
feed-unchanged = बही में कुछ नहीं बदला। जो गलत है उसे वाउचर से, या बैंक में ठीक करें।
feed-both = बैंक की फ़ाइल में और बही में
feed-none = कोई ऋण दोनों में नहीं मिला
feed-none-text = ऋण को खाता नंबर और IFSC से पहचाना जाता है। देखें कि बही में दोनों लिखे हैं।
feed-group = समूह
feed-account = ऋण खाता
feed-bank-says = बैंक कहता है
feed-book-says = बही कहती है
feed-on = बैंक की तारीख
feed-difference = फ़र्क
feed-terms = और किसमें फ़र्क है
feed-keep = { $count } ऋणों की बैंक की बात रखें
feed-keep-text = यह बही के साथ रखा जाता है, ताकि बाद में समूह के ऋण पर दिखे। इससे कोई पैसा नहीं बदलता।
feed-kept = { $count } ऋणों की बैंक की बात रखी गई।
feed-kept-all = इन ऋणों की बैंक की बात पहले से रखी है।
feed-same = बराबर
feed-no-balance = फ़ाइल में शेष नहीं
feed-bank-more = बैंक में { $amount } ज़्यादा
feed-book-more = बही में { $amount } ज़्यादा
feed-problems = लाइनें जो पढ़ी नहीं गईं
feed-line = लाइन { $line }
feed-more-problems = और { $count } लाइनें
feed-only-bank = सिर्फ़ बैंक की फ़ाइल में
feed-only-book = सिर्फ़ बही में
feed-several = एक खाता कई बहियों में: ज़्यादा से ज़्यादा एक सही है
feed-in-future = { $date } अभी आई नहीं है। यह पंक्ति छोड़ दी गई।
feed-no-ifsc = जहाँ IFSC होना चाहिए, वहाँ यह है: { $value }। शायद पंक्ति के किसी शब्द में “|” है।
feed-without-account = बही में, पर खाता नंबर या IFSC नहीं
feed-not-recognised = यह न ऋण की लाइन है, न खाते की।
feed-missing = “{ $field }” नहीं है।
feed-unreadable = “{ $field }” पढ़ा नहीं गया: { $value }
feed-aadhaar = “{ $field }” में शायद आधार नंबर है, छोड़ा गया।
feed-field-account = खाता नंबर
feed-field-amount = रकम
feed-field-date = तारीख
feed-field-savings-opened = बचत खाता खुलने की तारीख
feed-field-rate = दर
feed-field-instalments = किस्तों की संख्या
feed-field-instalment = किस्त
feed-field-moratorium = बिना किस्त के महीने
feed-field-every = कितनी बार (M, Q, H, Y)
feed-field-ifsc = IFSC
feed-field-subsidy = सब्सिडी (Y, N)
feed-field-debit = नामे (debit)
feed-field-credit = जमा (credit)
feed-field-balance = शेष
borrowing-ifsc-hint = इससे और खाता नंबर से बैंक की फ़ाइल यह ऋण ढूँढ लेती है।

## जहाँ बैंक और बही एक बात नहीं कहते

unlike-title = बैंक और बही में एक बात नहीं
unlike-look-there = देखें और जो बाकी है लिखें
unlike-account = बैंक ने { $date } को खाता खोला; बही में अभी नहीं है।
unlike-loan-not-in-book = बैंक ने { $date } को बैंक ऋण { $dose } के { $bank } दिए; बही में अभी नहीं हैं।
unlike-credit-not-in-book = बैंक ने { $date } को { $bank } की कैश क्रेडिट खोली; बही में अभी नहीं है।
unlike-loan-not-told = बही में { $date } को बैंक ऋण { $dose } के { $book } आए; “पैसा आया” वाला कदम नहीं लिखा है।
unlike-loan-differ = बैंक ऋण { $dose }: बैंक ने { $bank } दिए, बही में { $book } आए।
unlike-subvention-not-in-book = बैंक ने { $date } को ब्याज में छूट के { $bank } जमा किए; बही में अभी नहीं हैं।
unlike-subvention-not-told = बही में { $date } को ब्याज में छूट के { $book } आए; किसी माँग में यह नहीं लिखा है।
unlike-subvention-differ = { $date } की ब्याज में छूट: बैंक ने { $bank } जमा किए, बही में { $book } आए।
unlike-balance = { $date } को ऋण खाता: बैंक कहता है { $bank }, बही कहती है { $book }।
unlike-write = बही में लिखें
unlike-tell = कदम लिखें
unlike-open = बही में देखें
unlike-all = सभी { $count } दिखाएँ
# A word of the bank's file beside a loan.
bank-said-same = बैंक की फ़ाइल में { $date } को { $amount } बाकी था, बही में भी इतना ही।
bank-said-differ = { $date } को बैंक की फ़ाइल कहती है { $bank }, बही कहती है { $book }।
bank-said-none = { $date } को पढ़ी गई बैंक की फ़ाइल में शेष नहीं है।
bank-said-terms = शर्तें पिछली बार बैंक की { $date } की फ़ाइल में लिखी थीं।
bank-said-file = फ़ाइल: { $file }
# $term is the name of what is compared: the rate, the day.
term-unlike = { $term }: बैंक कहता है { $bank }, बही कहती है { $book }
term-every = कितनी बार
term-loan-day = ऋण की तारीख
term-review-day = पिछली समीक्षा
kind-quarterly = हर तीन महीने
kind-half-yearly = हर छह महीने
kind-yearly = हर साल

## मदद

help-linkage = समूह के बैंक ऋण, कदम-दर-कदम।
    .first = नीचे का बटन अगला कदम लिखता है।
    .second = अगले ऋण के लिए क्या बाकी है, वह संख्या के साथ लिखा है।
    .third = ब्याज का माँगा हुआ हिस्सा पैसा आने तक खुला रहता है।
