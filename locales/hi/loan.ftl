### समूह के ऋण: सूची, एक ऋण, ऋण कितने का पड़ेगा, वसूली।

## ऋण किसके पैसे से है

kind-source-own =
    { MEMBERS() ->
        [women] समूह का अपना पैसा
       *[groups] संगठन का अपना पैसा
    }
kind-source-revolving-fund = रिवॉल्विंग फंड
kind-source-community-investment-fund = सामुदायिक निवेश निधि
kind-source-vulnerability-fund = जोखिम निवारण निधि (VRF)
kind-source-federation = संगठन का ऋण
kind-source-bank-term-loan = बैंक ऋण
kind-source-cash-credit = बैंक का कैश क्रेडिट (CC)
# Inside the sentence loan-words.
kind-from-own =
    { MEMBERS() ->
        [women] समूह के अपने पैसे से
       *[groups] संगठन के अपने पैसे से
    }
kind-from-revolving-fund = रिवॉल्विंग फंड से
kind-from-community-investment-fund = सामुदायिक निवेश निधि से
kind-from-vulnerability-fund = जोखिम निवारण निधि (VRF) से
kind-from-federation = संगठन के ऋण से
kind-from-bank-term-loan = बैंक के ऋण से
kind-from-cash-credit = बैंक के कैश क्रेडिट से

## ऋण शब्दों में

# “₹ 500 for a cow, from the group’s own money, 2 % a month on what is left, 5 instalments of ₹ 100”.
loan-words = { $loan }, { $source }, { $rate }, { $instalments }
loan-words-for = { $purpose } के लिए { $amount }
# An old loan, or one that was agreed anew: its instalments are about what was left on a day.
loan-words-left = { $loan }, { $source }। { $date } को { $left } बाकी थे: { $rate }, { $instalments }
# $said is loan-words-left.
loan-words-late = { $said }। उस दिन { $late } का समय निकल चुका था।
# In the place of the instalments, where all that was left was overdue.
loan-no-instalments = आगे कोई किस्त नहीं
loan-rate-month = { $rate } % महीना
loan-rate-year = { $rate } % सालाना
loan-rate-none = बिना { interest } के
# $rate is “2 % a month”. Reckoned on what she still owes.
loan-rate-declining = बचे हुए पर { $rate } { interest }
# Reckoned on the whole loan until the end.
loan-rate-flat = पूरे ऋण पर { $rate } { interest }
# $every is weekly, fortnightly or monthly.
loan-instalments =
    { $count ->
        [1] { $amount } की एक किस्त
       *[other] { $amount } की { $count } { $every ->
            [weekly] हफ़्तेवार
            [fortnightly] दो-हफ़्तेवार
           *[monthly] मासिक
        } किस्तें
    }
loan-instalments-mostly = { $count } { $every ->
        [weekly] हफ़्तेवार
        [fortnightly] दो-हफ़्तेवार
       *[monthly] मासिक
    } किस्तें, ज़्यादातर { $amount } की
loan-moratorium = { $instalments }, पहली { $count } में सिर्फ़ { interest }
loan-late-days =
    { $count ->
        [1] 1 दिन देर
       *[other] { $count } दिन देर
    }
loan-late-weeks = { $count } हफ़्ते देर
loan-late-months = { $count } महीने देर

## समूह के ऋण

loans-title = ऋण
loans-none = अभी कोई ऋण नहीं
loans-none-text = ऋण बैठक में दिया जाता है। फिर वह यहाँ दिखता है, और यह भी कि कितना लौटना बाकी है।
loans-out =
    { MEMBERS() ->
        [groups] अभी समूहों के पास
        [organisations] अभी ग्राम संगठनों के पास
       *[women] अभी दीदियों के पास
    }
loans-overdue = बकाया
loans-due-month = इस महीने अभी देना है
# Of every hundred rupees lent, so much is with women who are more than a month late.
loans-par30 =
    { MEMBERS() ->
        [groups] हर ₹ 100 ऋण में से { $amount } उन समूहों के पास है जो एक महीने से ज़्यादा देर में हैं।
        [organisations] हर ₹ 100 ऋण में से { $amount } उन ग्राम संगठनों के पास है जो एक महीने से ज़्यादा देर में हैं।
       *[women] हर ₹ 100 ऋण में से { $amount } उन दीदियों के पास है जो एक महीने से ज़्यादा देर में हैं।
    }
loans-par30-none = एक महीने से ज़्यादा देर किसी की नहीं है।
loans-running =
    { $count ->
        [1] एक ऋण चल रहा है
       *[other] { $count } ऋण चल रहे हैं
    }
loans-all-paid = सब ऋण लौट आए हैं।
loans-show-closed = लौटाए हुए { $count } दिखाएँ
loans-hide-closed = लौटाए हुए { $count } छिपाएँ
loans-picture = किस पर कितना बाकी
loans-picture-text = पूरी पट्टी वह है जो दिया गया था, भरी पट्टी वह जो अभी बाकी है।
loans-picture-given = दिया गया था
loans-overdue-aside = { $amount } बकाया
loans-group-text = किस पर कितना बाकी, और क्या देय है
loan-next = { $date } तक कुल { $amount } देने हैं
loan-paid-back = { $amount } लौट आए
loan-due-today = { $amount } आज देय
loan-due-until = { $date } तक { $amount } देय
loan-closed = लौट आया

## एक ऋण

loan-title = ऋण
loan-of = { $group } · { $date } को दिया
loan-left = बाकी
loan-given = दिया
loan-principal = मूलधन
loan-in-all = कुल
# At the head of a column: what a borrower pays besides the principal.
loan-interest-title =
    { $lender ->
        [bank] ब्याज
       *[other] { interest }
    }
loan-progress = { $given } में से { $back } लौट आए।
loan-due-now = अभी देना है
# $date is the day of the next instalment.
loan-next-on = { $date } तक कुल देना
loan-interest-paid = { interest } में दिया
loan-too-much = { interest } में { $amount } ज़्यादा दिए गए: ऋण पहले ही पूरा लौट आया, इतना देना नहीं था। यह पैसा उन्हें वापस देना है।
loan-repaid-too-much = जितना ऋण दिया था उससे { $amount } ज़्यादा लौटाया लिखा है। अगर दीदी ने सच में दिया था, तो अगली बैठक में लौटा दें। अगर एक ही किस्त दो बार लिखी गई, तो दोनों में से एक बैठक वापस लें और उसे इसके बिना फिर लिखें।
loan-given-up-paid = अगर दीदी अब भी कुछ देती हैं तो पहले स्वीकृति देने वाले “डूबा माना” को बही के पन्ने पर उसके महीने में वापस लें। फिर बैठक में वह रकम लिखी जाती है, और बाकी दोबारा डूबा माना जाता है।
loan-give-back = बैठक में लौटाएँ
loan-too-much-tag = { $amount } वापस देने हैं
loan-page = ऋण का पन्ना
loan-schedule = जैसा तय हुआ
loan-schedule-text = ऋण देते समय ये किस्तें तय हुई थीं।
loan-schedule-anew = { $date } को बाकी { $left } के लिए नए सिरे से तय हुआ: { $rate }।
# $is_late is “some” where a part of it was overdue.
loan-schedule-brought =
    { $is_late ->
        [none] ये किस्तें उन { $left } की हैं जो { $date } को, यह बही शुरू होते समय, बाकी थे।
       *[some] { $date } को, यह बही शुरू होते समय, { $left } बाकी थे; उनमें से { $late } बकाया थे। ये किस्तें बचे हुए पैसे की हैं।
    }
loan-schedule-before = पहले यह तय था
loan-change = बदलें
loan-waits = जब तक कोई और स्वीकृत न करे, यह रुका है:
loan-to-woman =
    { MEMBERS() ->
        [groups] समूह का पन्ना
        [organisations] ग्राम संगठन का पन्ना
       *[women] दीदी का पन्ना
    }
loan-pay-in-meeting = बैठक में किस्त लिखें
ledger-date = दिन
ledger-due = देय किस्त
ledger-charged = नया { interest }
ledger-paid = मूलधन लौटा
ledger-interest = { interest } दिया
ledger-given = दिया गया
ledger-brought = बही शुरू होते समय बाकी
ledger-rescheduled = नए सिरे से तय
ledger-written-off = { $amount } डूबा माना
ledger-interest-given-up = { interest }: { $amount } डूबा माना
ledger-interest-back = { interest } के { $amount } लौटाए
ledger-principal-back = { $amount } लौटाए
ledger-paid-by = { $name } के हाथ

## ऋण के बारे में क्या तय हो सकता है

decide-reschedule = नई किस्तें तय करें
decide-reschedule-text = तय किस्त नहीं दी जा रही: जो बाकी है उसकी नई किस्तें बनेंगी। कुछ भी माफ़ नहीं होता।
decide-write-off = डूबा हुआ मानें
decide-write-off-text =
    { MEMBERS() ->
        [women] पैसा वापस नहीं आएगा: नुकसान समूह उठाता है। ऋण का पन्ना बही में बना रहता है।
       *[groups] पैसा वापस नहीं आएगा: नुकसान संगठन उठाता है। ऋण का पन्ना बही में बना रहता है।
    }
decide-move = किस्त का दिन बदलें
decide-move-text =
    { MEMBERS() ->
        [women] किस्त के दिन बैठक नहीं हुई, और समूह ने तय किया कि किस्त बाद में देनी है।
       *[groups] किस्त के दिन बैठक नहीं हुई, और संगठन ने तय किया कि किस्त बाद में देनी है।
    }
decide-agreement = यह तभी गिना जाएगा जब कोई और इसे स्वीकृत करे: ग्राम संगठन, संकुल स्तरीय संघ या ब्लॉक। तब तक सब जैसा है वैसा रहता है।
decide-first-due = पहली किस्त कब?
decide-principal = मूलधन जो डूबा माना
decide-interest = बाकी { interest } जो डूबा माना
decide-from = किस दिन की किस्त?
decide-to = अब किस दिन देनी है?
decide-day = किस बैठक में तय हुआ?
decide-resolution =
    { MEMBERS() ->
        [women] समूह ने क्या तय किया?
       *[groups] संगठन ने क्या तय किया?
    }
decide-resolution-hint = जैसा कार्यवाही में लिखा है, प्रस्ताव के नंबर के साथ।
decide-propose = स्वीकृति के लिए भेजें
decide-now = दर्ज करें
decide-waits = सेव हो गया। जब तक कोई और स्वीकृत न करे, रुका है।
decide-done = किस्त का दिन बदल गया।
decided-rescheduled = { $date } से { $count } नई किस्तें, { $rate }।
decided-written-off = ऋण के { $principal } और { interest } के { $interest } डूबे माने गए।
decided-due-moved = { $from } की जगह अब { $to } को देनी है।

## ऋण कितने का पड़ेगा

plan-title = ऋण कितने का पड़ेगा?
plan-open = ऋण का हिसाब लगाएँ
plan-text = तय करने से पहले साथ बैठकर देखें। यहाँ कुछ भी सेव नहीं होता।
plan-amount = कितना?
plan-instalments = कितनी किस्तों में?
plan-rate = { interest } की दर
plan-rate-hint =
    { MEMBERS() ->
        [women] जैसा समूह ने तय किया।
       *[groups] जैसा संगठन ने तय किया।
    }
plan-rate-unit = % महीना
plan-moratorium = सिर्फ़ { interest } की किस्तें
plan-moratorium-hint = शुरू में, जब मूलधन नहीं लौटाना है।
plan-instalment = एक किस्त का मूलधन
plan-instalment-hint = { interest } के बिना। खाली छोड़ें तो ऋण बराबर किस्तों में बँटेगा।
plan-method = { interest } किस पर लगे?
plan-method-declining = जो बाकी है, उस पर
plan-method-flat = पूरे ऋण पर
plan-method-flat-hint = बाकी पर गिनने से यह लगभग दोगुना महँगा है।
plan-cost = इतने का पड़ेगा
plan-empty = रकम लिखें।
plan-lend = बैठक में जाएँ
plan-first = हर किस्त
plan-most = सबसे बड़ी किस्त
plan-interest = कुल { interest }
plan-whole = कुल देना होगा
# $rate is “2 % a month interest on what is left”.
plan-words = { $rate } से ऋण के अलावा { $interest } देने होंगे।
plan-schedule = सब किस्तें
plan-schedule-short = किस्तें
schedule-due = कब देना है
schedule-nth = { $nth }. { $date } को
schedule-whole = मिलाकर

## कई समूहों की माँग, वसूली और बाकी

collections-title = वसूली
collections-short = हर समूह में कितना देय, कितना आया, कितना बकाया
collections-demand = देय था
collections-collected = आया
collections-recovery = देय में से आया
collections-outstanding = दीदियों के पास
collections-overdue = बकाया मूलधन
collections-loans = कितने ऋण
collections-opening = पहले का बकाया
collections-balance = आना बाकी
collections-demand-month = महीने में देय
collections-given-up = घटाया: अब नहीं माँगा
collections-from-advance = घटाया: पहले दिया अग्रिम
collections-advance = अग्रिम या ज़्यादा दिया, लौटाया हुआ घटाकर
collections-money = कुल मिला पैसा
collections-risk-parts = किसकी कितनी देर
collections-risk-by-source = किसके पैसे में कितनी देर
collections-running = यह महीना अभी चल रहा है। महीने के अंत तक जो देना है वह भी गिना गया है; उसमें देर नहीं हुई है।
collections-by-group =
    { MEMBERS() ->
        [organisations] ग्राम संगठन के हिसाब से, सबसे ज़्यादा बकाया पहले
       *[groups] समूह के हिसाब से, सबसे ज़्यादा बकाया पहले
    }
collections-by-source = पैसा किसका है, उसके हिसाब से
collections-group =
    { MEMBERS() ->
        [organisations] ग्राम संगठन
       *[groups] समूह
    }
collections-source = किसका पैसा
collections-par = { $days } दिन से ज़्यादा देर
collections-par-text = दिए हुए पैसे का वह हिस्सा जो इतने दिन देर वाली दीदियों के पास है।
collections-month = महीने का हिसाब
collections-none = इस महीने कोई ऋण नहीं
collections-none-text = जब समूह ऋण देते हैं, तो देय और आई रकम यहाँ दिखती है।
