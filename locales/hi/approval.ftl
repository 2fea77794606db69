### मंज़ूरी: जो किसी और ने दर्ज किया, और जाँचने वाला देखता है।

approvals-title = मंज़ूरी के लिए
approvals-count =
    { $count ->
        [one] एक रुका है
       *[other] { $count } रुके हैं
    }
approvals-short = देखें औरों ने क्या दर्ज किया
approvals-none = कुछ नहीं रुका
approvals-none-text = जब कोई पैसा दर्ज करे या ऋण के बारे में तय हो, तो आदान-प्रदान के साथ यहाँ आता है।
approvals-text = हर एक को खोलें, प्रविष्टियाँ देखें, फिर मंज़ूर करें या लौटाएँ। अपना कोई मंज़ूर नहीं करता।
# $name recorded it, at $moment.
approvals-by = { $name }, { $moment }
approvals-resolved = तय हुआ
approvals-approve = मंज़ूर करें
approvals-agree = सहमत: गिना जाए
approvals-send-back = लौटाएँ
approvals-why = क्यों लौटा रहे हैं?
# Stands in the book as the reason of who agreed.
approvals-agreed = सहमत
approvals-approved = मंज़ूर हुआ।
approvals-sent-back = दर्ज करने वाले को लौटाया गया।
approvals-open-loan = ऋण खोलें
approvals-was-sent-back = { $name } ने लौटाया, { $moment }:
record-reversal = कुछ वापस लिया गया
record-group-ended = समूह बंद हुआ
record-member-ended = एक दीदी ने समूह छोड़ा
record-fund-received = निधि आई
record-borrowing = समूह का लिया ऋण
