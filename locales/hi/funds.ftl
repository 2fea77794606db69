### समूह की निधियाँ: क्या मिल सकता है, क्या आया, और उसका पैसा बही में है या नहीं।

funds-title = निधियाँ
funds-group-text = क्या मिल सकता है, क्या आया
funds-plan =
    { MEMBERS() ->
        [women] समूह की सूक्ष्म ऋण योजना बनी है
       *[groups] संगठन की सूक्ष्म ऋण योजना बनी है
    }
funds-plan-hint = यह बही में नहीं होता; कागज़ की योजना देखें।
kind-fund-revolving-fund = रिवॉल्विंग फंड
kind-fund-revolving-fund-about = हमेशा समूह का अपना। लौटाना नहीं है।
kind-fund-community-investment-fund = सामुदायिक निवेश निधि
kind-fund-community-investment-fund-about = संगठन के रास्ते ऋण, सूक्ष्म ऋण योजना के लिए।
kind-fund-vulnerability-fund = जोखिम निवारण निधि (VRF)
kind-fund-vulnerability-fund-about = ज़रूरतमंद दीदियों के लिए। ग्राम संगठन की बही में रहती है।
kind-fund-start-up = स्टार्ट-अप फंड
kind-fund-start-up-about = शुरुआत के लिए: रजिस्टर, पेटी, पहले खर्च।
funds-may = मिल सकता है
funds-not-yet = अभी नहीं
funds-elsewhere = यह निधि दूसरी संस्था को जाती है और उसी की बही में लिखी जाती है।
funds-up-to = ज़्यादा से ज़्यादा
funds-norm = { $from } का नियम: ज़्यादा से ज़्यादा { $most }। हिसाब { $on } तक का है।
funds-record = पैसा आ गया: लिखें
funds-record-of = { $fund }: पैसा आ गया
funds-day = किस दिन आया?
funds-amount = कितना?
funds-missing-then = उस दिन यह बाकी था:
funds-exception = फिर भी क्यों दिया गया?
funds-exception-hint = किसने, किस पत्र से कहा।
funds-above-hint = यह नियम से ज़्यादा है। किसने कहा?
funds-saved = सेव हो गया। अब उसका पैसा बही में लिखें, अगर अभी नहीं लिखा है।
funds-came = क्या आया
funds-none = अभी कोई निधि नहीं आई।
funds-judged = { $from } के नियम से, ज़्यादा से ज़्यादा { $most }।
funds-kept = सब शर्तें पूरी थीं।
funds-by-exception = शर्त पूरी न होने पर भी दिया गया:
funds-above = नियम से { $amount } मिलता।
funds-money-there = पैसा बही में है, { $date }।
funds-money-missing = इसका पैसा बही में नहीं है।
funds-write-money = पैसा लिखें
funds-unjudged = पैसा बही में है, पर किस नियम से आया यह नहीं लिखा।
funds-old = पुराने हिसाब से।
