### समूह और उसकी दीदियों का सफ़र, तारीखों से।

life-title =
    { MEMBERS() ->
        [women] समूह का सफ़र
       *[groups] संगठन का सफ़र
    }
life-about-text =
    { MEMBERS() ->
        [women] पद, छुट्टी, संगठन, कौन गया
       *[groups] पद, छुट्टी, किस संघ में है, कौन अलग हुआ
    }
life-offices = पदाधिकारी
life-offices-none = अभी कोई पद नहीं दिया गया।
life-office-give = पद दें
life-office-text = पद बारी-बारी से बदलते हैं, अक्सर हर दो साल में। उस दिन से वह पद पहले वाली दीदी के पास नहीं रहता।
life-office-who =
    { MEMBERS() ->
        [groups] कौन सा समूह?
        [organisations] कौन सा ग्राम संगठन?
       *[women] कौन सी दीदी?
    }
life-office-saved = पद इस टैबलेट में लिख लिया गया।
life-belongs =
    { MEMBERS() ->
        [women] ग्राम संगठन
       *[groups] संकुल स्तरीय संघ
    }
life-belongs-anew =
    { MEMBERS() ->
        [women] ग्राम संगठन बदलें
       *[groups] संकुल स्तरीय संघ बदलें
    }
life-belongs-text = उस दिन से समूह चुने हुए संगठन में गिना जाएगा। पहले वाले संगठन की बही में वह एक दिन पहले तक ही रहेगा; पहले की रिपोर्टें वहीं रहेंगी।
life-belongs-to = किस संगठन में?
life-belongs-none = किसी में नहीं
life-belongs-never =
    { MEMBERS() ->
        [women] अभी किसी ग्राम संगठन में नहीं है।
       *[groups] अभी किसी संकुल स्तरीय संघ में नहीं है।
    }
life-belongs-unwritten = { $name } की बही में इसका कोई खाता नहीं। उसके पन्ने पर इसे जोड़ें, या यहाँ बदलें कि यह किसमें है।
life-belongs-page = { $name } खोलें
life-belongs-saved = समूह का संगठन इस टैबलेट में लिख लिया गया।
life-pauses = छुट्टी और नई शुरुआत
life-pauses-none = कोई छुट्टी तय नहीं हुई।
life-pause-agree = छुट्टी तय करें
life-pause-text =
    { MEMBERS() ->
        [women] वह समय जिसमें समूह ने पहले से तय किया कि बैठक नहीं होगी, जैसे सर्दी में जब रास्ता बंद हो। उसमें कोई बैठक बाकी नहीं गिनी जाती।
       *[groups] वह समय जिसमें संगठन ने पहले से तय किया कि बैठक नहीं होगी, जैसे सर्दी में जब रास्ता बंद हो। उसमें कोई बैठक बाकी नहीं गिनी जाती।
    }
life-pause-from = पहला दिन
life-pause-to = आखिरी दिन
life-pause-why = क्यों?
life-pause-why-hint = जैसे: बर्फ़, दर्रा बंद है।
life-pause-saved = छुट्टी इस टैबलेट में लिख ली गई।
life-from-to = { $from } से { $to } तक
life-status-say = बंद या फिर शुरू: लिखें
life-status-text =
    { MEMBERS() ->
        [women] सिर्फ़ वही जो समूह ने खुद तय किया। बही जैसी है वैसी रहेगी।
       *[groups] सिर्फ़ वही जो संगठन ने खुद तय किया। बही जैसी है वैसी रहेगी।
    }
life-status-what = क्या तय हुआ?
life-status-on = प्रस्ताव का दिन
life-status-saved = प्रस्ताव इस टैबलेट में लिख लिया गया।
life-revived = फिर शुरू हुआ
life-defunct = बंद हुआ
life-left =
    { MEMBERS() ->
        [groups] कौन से समूह अलग हुए
        [organisations] कौन से ग्राम संगठन अलग हुए
       *[women] जो चली गईं, और जो दो बार लिखी गईं
    }
life-left-text =
    { MEMBERS() ->
        [groups] यह संगठन के समूहों वाले पन्ने से शुरू होता है।
        [organisations] यह संघ के ग्राम संगठनों वाले पन्ने से शुरू होता है।
       *[women] दोनों काम उसी दीदी के पन्ने से शुरू होते हैं।
    }
life-next-meeting = अगली बैठक का इंतज़ार है
life-merged = { $kept } के दो नाम एक माने गए
share-title = बाँटा हुआ लाभ
share-begin = लाभ बाँटें
share-never = अभी कुछ नहीं बाँटा गया।
share-there-is = बाँटा जा सकता है
share-aside = इसके अलावा { $amount } उन दीदी के लिए अलग रखे हैं जिन्हें पहले के बँटवारे में हिस्सा नहीं मिला: तब उनका अंतिम हिसाब बना था, जो बाद में वापस भेजा गया। समूह छोड़ते समय यह उन्हें मिलेगा।
share-nothing = अभी बाँटने के लिए लाभ नहीं है।
share-text =
    { MEMBERS() ->
        [women] समूह की कमाई: { interest }, जुर्माना और बाकी आमदनी, खर्च घटाकर। बचत और निधियाँ कभी नहीं बाँटी जातीं।
       *[groups] संगठन की कमाई: { interest }, जुर्माना और बाकी आमदनी, खर्च घटाकर। बचत और निधियाँ कभी नहीं बाँटी जातीं।
    }
share-how-much = कितना बाँटना है?
share-rule = कैसे बाँटें?
share-hers = लाभ में हिस्सा
share-stays =
    { MEMBERS() ->
        [women] समूह के पास रहेगा
       *[groups] संगठन के पास रहेगा
    }
share-resolution = प्रस्ताव
share-resolution-hint = जैसा कार्यवाही में लिखा है।
share-now = प्रस्ताव लिखें
share-saved = इस टैबलेट में सुरक्षित। किसी और की स्वीकृति के बाद अगली बैठक में भुगतान होगा।
kind-sharing-none = हिस्सा नहीं
kind-sharing-equal = सबको बराबर
kind-sharing-by-savings-months = बचत और समय के हिसाब से
settlement-title = अंतिम हिसाब
kind-outcome-pay = समूह उन्हें देगा
kind-outcome-collect = उन्हें समूह को देना है
kind-outcome-even = किसी का कुछ बाकी नहीं
settlement-text = जो दीदी जा रही हैं या नहीं रहीं, उनके लिए। पैसा यहाँ नहीं दिया जाता: अगली बैठक में लेन-देन होगा।
settlement-give-back = इसके अलावा ऋण पर ज़्यादा दिए गए { $amount } उन्हें लौटाने हैं: अगली बैठक इसे याद दिलाएगी।
settlement-apart = यह हिसाब उनके एक ही रिकॉर्ड का है, इसलिए इससे कुछ नहीं दिया जाता। इसे वापस लें और फिर से बनाएँ।
settlement-on = दिन
settlement-rule = हिस्से का हिसाब
settlement-hers = उनका कितना पैसा है
settlement-share = लाभ में हिस्सा
settlement-dues = उन पर क्या बाकी है
settlement-loan = ऋण { $number }
settlement-due = { $principal } और { $interest } { interest }
settlement-nominee = किसको दिया जाए?
settlement-nominee-hint = दीदी नहीं रहीं तो नामित का नाम लिखें।
settlement-agree = समूह ने माना
settlement-agreed = { $date } को तय हुआ
settlement-then = जब तय हुआ था: { $outcome } { $amount }
settlement-next-meeting = अगली बैठक में यह भरा हुआ मिलेगा।
settlement-paid = बैठक में पूरा लेन-देन हो गया।
settlement-saved = अंतिम हिसाब इस टैबलेट में सुरक्षित।
same-title =
    { MEMBERS() ->
        [women] एक दीदी, दो बार लिखी
        [organisations] एक ग्राम संगठन, दो बार लिखा
       *[groups] एक समूह, दो बार लिखा
    }
same-open = दो बार लिखी?
same-text = दूसरे नाम पर जो लिखा है वह भी इसी का गिना जाएगा। इसे वापस लिया जा सकता है।
same-done = एक माना गया
same-nobody =
    { MEMBERS() ->
        [women] इस समूह में और कोई नहीं है।
        [organisations] इस संघ में और कोई ग्राम संगठन नहीं है।
       *[groups] इस संगठन में और कोई समूह नहीं है।
    }
same-other =
    { MEMBERS() ->
        [women] यही दीदी दोबारा लिखी गईं
        [organisations] यही ग्राम संगठन दोबारा लिखा गया
       *[groups] यही समूह दोबारा लिखा गया
    }
same-kept = यह नाम रहेगा
same-gone = यह नाम नहीं दिखेगा
same-why = कैसे पता चला?
same-why-hint =
    { MEMBERS() ->
        [women] जैसे: पति एक ही हैं, समूह ने बताया।
        [organisations] जैसे: दोनों में वही समूह हैं, संघ ने बताया।
       *[groups] जैसे: दोनों में वही दीदियाँ हैं, संगठन ने बताया।
    }
same-now =
    { MEMBERS() ->
        [women] दोनों एक ही दीदी हैं
        [organisations] दोनों एक ही ग्राम संगठन हैं
       *[groups] दोनों एक ही समूह हैं
    }
same-saved = एक माना गया, इस टैबलेट में सुरक्षित।
life-waits = किसी और की स्वीकृति बाकी है
settlement-waits = किसी और की स्वीकृति के बाद अगली बैठक में यह भरा हुआ मिलेगा।
share-waits = लाभ का एक बँटवारा किसी और की स्वीकृति के लिए रुका है। उसके बाद ही दूसरा लिखा जा सकता है।
life-offices-earlier = अब तक दिए गए पद
life-meeting-begun = इस समूह की एक बैठक पहले से शुरू है। पहले उसे समाप्त करें: जो अभी तय होगा वह उसमें भरा नहीं मिलेगा।
take-back-text = कुछ मिटता नहीं: जो तय हुआ था और उसका वापस होना, दोनों बही में रहते हैं।
same-swap = दूसरा नाम रहेगा
settlement-of = समूह की { $surplus } की कमाई में से।
settlement-of-before = इसमें से { $amount } वह है जो दीदी के बिना लाभ बाँटते समय उनके लिए बचा था।
settlement-nominee-known = अगर दीदी नहीं रहीं। नामित: { $name }।
settlement-moves = अगली बैठक का लेन-देन
settlement-what = किस बात का
settlement-gets = उन्हें मिलेगा
settlement-gives = वे देंगी
settlement-penalty = देरी का जुर्माना
settlement-earlier = पहले बाँटा गया, अभी नहीं मिला
same-read-there = यह और एक दूसरा नाम एक ही दीदी के हैं
same-read-there-text = यहाँ जो लिखा है वह उनके दूसरे पन्ने पर गिना जाता है।
same-read-open = उनका पन्ना खोलें

## Times in which the book was closed

life-closed = { $left } के बाद बंद, { $back } से फिर चालू
life-closed-right = तारीख ठीक करें
