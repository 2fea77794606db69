### पुराने शेष: दीदी और समूह रकम के साथ और क्या बताते हैं।

cutoff-not-savings = इसमें से कुछ भी इस महीने की बचत या आए पैसे में नहीं गिना जाता।
cutoff-surplus-to-explain = ज़्यादा: कारण लिखें
cutoff-shortage-to-explain = कम: कारण लिखें
cutoff-nothing-to-explain = दोनों तरफ़ बराबर
cutoff-blank = अभी कुछ नहीं लिखा।
cutoff-explains-now = इसमें { $amount } का कारण आ गया
cutoff-last-meeting = पिछली बैठक
cutoff-accounts = दूसरे खातों और FD में
cutoff-account-add = पहले खाता या FD जोड़ें
cutoff-attended =
    { MEMBERS() ->
        [women] अब तक कितनी बैठकों में आईं?
       *[groups] अब तक कितनी बैठकों में आया?
    }
cutoff-closed-number = चुकाए ऋण: कितने
cutoff-closed-amount = चुकाए ऋण: कुल रकम
cutoff-told-sum = कुल रकम
cutoff-source = किसके पैसे से?
cutoff-more = ऋण बही से और
cutoff-loan-number = ऋण बही में नंबर
cutoff-owed-hint = पुराने हिसाब के दिन बैंक की पासबुक में जितना देना लिखा है।
cutoff-disbursed = अब तक मिला
cutoff-disbursed-hint = पूरा मिल चुका हो तो खाली छोड़ दें।
cutoff-disbursed-on = पैसा किस दिन मिला?
cutoff-disbursed-on-hint = स्वीकृति वाले दिन ही मिला हो, तो खाली छोड़ें।
cutoff-told-by-loans = अगले कदम में लिखे ऋणों से।
cutoff-every = किस्त कब-कब?
cutoff-interest-paid = अब तक दिया { interest }
cutoff-interest-overdue = बकाया { interest }
cutoff-overdue-since = कब से बकाया?
cutoff-overdue-since-hint = सबसे पुरानी बकाया किस्त की तारीख। किसी को पता न हो तभी खाली छोड़ें: तब इस हिसाब की तारीख से ही देर गिनी जाएगी।
cutoff-purpose = किस काम के लिए?
cutoff-repaid-number = अब तक दी किस्तें
cutoff-principal-overdue = बाकी में से कितने की तारीख बीत गई
cutoff-group-closed =
    { MEMBERS() ->
        [women] समूह के चुकाए ऋण
       *[groups] संगठन के चुकाए ऋण
    }
cutoff-group-closed-text = सिर्फ़ याद के लिए: शेष में नहीं गिना जाता।
kind-lender-bank = बैंक
kind-lender-village-organisation = ग्राम संगठन
kind-lender-cluster-federation = संकुल स्तरीय संघ
kind-lender-other = अन्य
cutoff-insurance = बीमा
cutoff-insurance-text = सिर्फ़ याद के लिए: शेष में नहीं गिना जाता।
cutoff-insurance-add = बीमा जोड़ें
cutoff-policy = बीमे का नाम
cutoff-policy-number = पॉलिसी नंबर
cutoff-premium = बीमे की किस्त
cutoff-cover = बीमे की रकम
cutoff-policy-from = कब से?
cutoff-policy-to = कब तक?
