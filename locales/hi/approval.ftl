### मंज़ूरी: जो किसी और ने दर्ज किया, और जाँचने वाला देखता है।

approvals-title = स्वीकृति के लिए
approvals-count =
    { $count ->
        [1] एक रुका है
       *[other] { $count } रुके हैं
    }
approvals-short = देखें औरों ने क्या दर्ज किया
approvals-none = अभी स्वीकृति के लिए कुछ नहीं
approvals-none-text = जब कोई पैसा दर्ज करे या ऋण के बारे में कुछ तय हो, तो केंद्र से जुड़ते ही वह यहाँ आ जाता है।
approvals-text = हर एक को खोलें, देखें बही में कैसे लिखा है, फिर स्वीकृत करें या वापस भेजें। अपना लिखा कोई खुद स्वीकृत नहीं करता।
approvals-open-first = पहला खोलकर देखें
# $name recorded it, at $moment.
approvals-by = { $name }, { $moment }
approvals-resolved = तय हुआ
approvals-approve = स्वीकृत करें
approvals-agree = स्वीकृत करें
approvals-send-back = वापस भेजें
approvals-why = क्यों वापस भेज रही हैं?
# Stands in the book as the reason of who agreed.
approvals-agreed = स्वीकृत
approvals-approved = स्वीकृत हुआ।
approvals-sent-back = जिसने दर्ज किया था, उसे वापस भेजा गया।
approvals-open-loan = ऋण खोलें
approvals-was-sent-back = { $name } ने वापस भेजा, { $moment }:
record-reversal = कुछ वापस लिया गया
record-group-ended = समूह बंद हुआ
record-member-ended =
    { $members ->
        [groups] एक समूह अलग हुआ
        [organisations] एक ग्राम संगठन अलग हुआ
       *[women] एक दीदी ने समूह छोड़ा
    }
record-fund-received = निधि आई
record-pause = कुछ समय बिना बैठक के
record-not-held = बैठक नहीं हुई
record-borrowing = समूह का लिया ऋण
