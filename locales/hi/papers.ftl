### समूह के रजिस्टर और काग़ज़

papers-title = रजिस्टर और कागज़
papers-open = कागज़
papers-none = छापने के लिए अभी कुछ नहीं है।
papers-language = कागज़ की भाषा

## कौन-से काग़ज़ हैं

papers-others = दूसरे कागज़
papers-of-meetings = बैठकें और सदस्य
papers-of-one-woman =
    { MEMBERS() ->
        [groups] एक समूह के लिए
        [organisations] एक ग्राम संगठन के लिए
       *[women] एक दीदी के लिए
    }
papers-of-loans = ऋण
papers-of-money = पैसा
papers-for-others = संगठन और दफ़्तर के लिए
papers-minutes = बैठक की कार्यवाही
papers-minutes-about = उपस्थिति, क्या तय हुआ, हस्ताक्षर की जगह के साथ
papers-attendance = उपस्थिति और बचत
papers-attendance-about = महीने की उपस्थिति, और किसने कितना जमा किया
papers-members =
    { MEMBERS() ->
        [groups] समूह रजिस्टर
        [organisations] ग्राम संगठन रजिस्टर
       *[women] सदस्य रजिस्टर
    }
papers-members-about = कौन कब से सदस्य है, किसने छोड़ा, किस पद पर कौन है
papers-slip = घर ले जाने की पर्ची
papers-slips = घर ले जाने की पर्चियाँ
papers-slip-about = आज क्या जमा किया, क्या चुकाया, क्या बाकी है; बड़े अंकों में
papers-passbook = पासबुक
papers-passbook-about = बचत और ऋण, एक-एक लाइन
papers-settlement-about = उनका कितना है और कितना बाकी है, जैसा समूह ने तय किया
papers-loan-ledger = ऋण बही
papers-loan-ledger-about = हर ऋण का एक पन्ना: देय, चुकाया, बाकी
papers-demand = माँग, वसूली, शेष
papers-demand-about = हर ऋण पर किसका कितना बाकी है
papers-borrowings = बाहर से लिए ऋण की बही
papers-borrowings-about = बैंक और संगठन का ऋण: मिला, चुकाया, बाकी
papers-cash-book = नगद पुस्तक
papers-cash-book-about = हर बैठक में पेटी और बैंक का हिसाब
papers-ledger = साधारण खाता बही
papers-ledger-about = हर खाते का एक पन्ना
papers-voucher = रसीद या वाउचर
papers-voucher-about = आई या गई एक रकम के लिए, हस्ताक्षर के साथ
papers-receipts = प्राप्ति और भुगतान
papers-receipts-about = महीने में क्या आया, क्या गया, क्या बचा
papers-monthly-report = मासिक रिपोर्ट
papers-monthly-report-about =
    { MEMBERS() ->
        [women] ग्राम संगठन के लिए, उसी के खानों में
       *[groups] संकुल स्तरीय संघ के लिए, उसी के खानों में
    }
papers-report-card = रिपोर्ट कार्ड
papers-report-card-about = ग्रेड, एक-एक अंक, और पिछले महीनों का हाल
papers-lokos-group = LokOS: समूह
papers-lokos-group-about = आज तक का शेष, LokOS के क्रम में
papers-lokos-group-loans = LokOS: समूह पर ऋण
papers-lokos-group-loans-about = बैंक या संगठन का हर ऋण
papers-lokos-insurance = LokOS: बीमा
papers-lokos-insurance-about = पुराने शेष के साथ लिखी पॉलिसियाँ
papers-lokos-members = LokOS: सदस्य
papers-lokos-members-about = हर सदस्य की बचत और पूरे हुए ऋण
papers-lokos-member-loans = LokOS: सदस्यों के ऋण
papers-lokos-member-loans-about = हर चालू ऋण
papers-lokos-note = खानों का क्रम LokOS का है। उसके अपने नाम और कोड सबको पता नहीं हैं: भेजने से पहले मिला लें।
papers-lokos-branch = शाखा वहीं लिखी है जहाँ बैंक के काम में वह अलग से लिखी गई थी। जहाँ खाली है, वहाँ बही शाखा को बैंक के नाम से अलग नहीं जानती।

## क्या चुनना है

papers-meeting = बैठक
papers-meeting-of = नं. { $number } · { $day }
papers-woman =
    { MEMBERS() ->
        [groups] समूह
        [organisations] ग्राम संगठन
       *[women] दीदी
    }
papers-month = महीना
papers-loan = ऋण
papers-all-who-came =
    { MEMBERS() ->
        [women] जो भी आईं, सबकी
       *[groups] जो भी आए, सबकी
    }
papers-all-who-came-hint = एक पन्ने पर चार पर्चियाँ, काटने की लकीरों के साथ।
papers-every-loan = सभी ऋण
papers-entry = रकम
papers-received = मिला
papers-paid = दिया
papers-head = खाता
papers-every-head = सभी खाते
papers-days = कौन से दिन?
papers-this-month = यह महीना
papers-this-year = यह वित्तीय वर्ष
papers-last-year = पिछला वित्तीय वर्ष
papers-from-the-start = शुरू से
papers-other-days = दूसरे दिन
papers-first-day = पहला दिन
papers-last-day = आखिरी दिन

## बनाना

papers-make = PDF सेव करें
papers-spreadsheet = एक्सेल शीट (XLSX)
papers-table = तालिका (CSV)
papers-saved = सेव हुआ:
papers-downloaded = डाउनलोड हुआ:
papers-open-file = खोलें और छापें
papers-was-reversed = वापस लिया
