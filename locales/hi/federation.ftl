### संगठन और उन्हें मासिक रिपोर्ट।

federation-title =
    { MEMBERS() ->
        [organisations] संघ के ग्राम संगठन
       *[groups] संगठन के समूह
    }
federation-open-text =
    { MEMBERS() ->
        [organisations] इसके ग्राम संगठन, उनकी रिपोर्ट और बकाया
       *[groups] इसके समूह, उनकी रिपोर्ट और बकाया
    }
federation-members =
    { MEMBERS() ->
        [organisations] इस महीने इसके ग्राम संगठन
       *[groups] इस महीने इसके समूह
    }
federation-report-there = रिपोर्ट आ गई
federation-report-empty = अभी कुछ नहीं लिखा
federation-not-here = इस टैबलेट में नहीं
federation-saved-here = यहाँ उसकी बचत
federation-silent =
    { MEMBERS() ->
        [organisations]
            { $count ->
                [1] एक ग्राम संगठन ने इस महीने कुछ नहीं लिखा।
               *[other] { $count } ग्राम संगठनों ने इस महीने कुछ नहीं लिखा।
            }
       *[groups]
            { $count ->
                [1] एक समूह ने इस महीने कुछ नहीं लिखा।
               *[other] { $count } समूहों ने इस महीने कुछ नहीं लिखा।
            }
    }
federation-empty =
    { MEMBERS() ->
        [organisations] इस महीने इसमें कोई ग्राम संगठन नहीं
       *[groups] इस महीने इसमें कोई समूह नहीं
    }
federation-empty-text =
    { MEMBERS() ->
        [organisations] जो ग्राम संगठन जुड़े उन्हें जोड़ें। हर एक की बही अपनी रहती है।
       *[groups] जो समूह जुड़े उन्हें जोड़ें। हर समूह की बही अपनी रहती है।
    }
federation-join =
    { MEMBERS() ->
        [organisations] ग्राम संगठन जुड़ा: लिखें
       *[groups] समूह जुड़ा: लिखें
    }
federation-join-text =
    { MEMBERS() ->
        [organisations] इस टैबलेट का कोई ग्राम संगठन चुनें, या सिर्फ़ नाम लिखें। उस दिन से वह इस संघ में गिना जाएगा।
       *[groups] इस टैबलेट का कोई समूह चुनें, या सिर्फ़ नाम लिखें। उस दिन से वह इस संगठन में गिना जाएगा।
    }
federation-join-where =
    { MEMBERS() ->
        [organisations] ग्राम संगठन अपने संघ के पन्ने पर जुड़ता है
       *[groups] समूह अपने संगठन के पन्ने पर जुड़ता है
    }
federation-join-where-text = वहाँ उसकी बही मिल जाती है, या उसका नाम लिखा जाता है।
federation-joined =
    { MEMBERS() ->
        [organisations] ग्राम संगठन जुड़ गया, इस टैबलेट में सुरक्षित।
       *[groups] समूह जुड़ गया, इस टैबलेट में सुरक्षित।
    }
federation-leave =
    { MEMBERS() ->
        [organisations] ग्राम संगठन अलग हुआ: लिखें
       *[groups] समूह अलग हुआ: लिखें
    }
federation-leaves =
    { MEMBERS() ->
        [organisations] यह ग्राम संगठन अलग हुआ: लिखें
       *[groups] यह समूह अलग हुआ: लिखें
    }
federation-leave-text = उसकी बचत लौटाने तक बही में रहेगी। पहले की रिपोर्टें वैसी ही रहेंगी।
federation-last-day = उसका आखिरी दिन
federation-leaves-unknown = यह इस टैबलेट पर संगठन की सूची में नहीं है। केंद्र से बात करें, फिर यह पन्ना दोबारा खोलें।
federation-why = क्यों?
federation-leave-now = वह अलग हुआ: लिखें
federation-left =
    { MEMBERS() ->
        [organisations] ग्राम संगठन अलग हुआ, इस टैबलेट में सुरक्षित।
       *[groups] समूह अलग हुआ, इस टैबलेट में सुरक्षित।
    }
federation-left-here =
    { MEMBERS() ->
        [organisations] ग्राम संगठन अलग हुआ: इस बही में लिखा गया, इस टैबलेट में सुरक्षित। जिसके पास ग्राम संगठन की अपनी बही है, वह उसमें भी लिखे।
       *[groups] समूह अलग हुआ: इस बही में लिखा गया, इस टैबलेट में सुरक्षित। जिसके पास समूह की अपनी बही है, वह उसमें भी लिखे।
    }
report-title = मासिक रिपोर्ट
report-open-text =
    { MEMBERS() ->
        [women] ग्राम संगठन के लिए, बही से अपने आप
       *[groups] संकुल स्तरीय संघ के लिए, बही से अपने आप
    }
report-paper = कागज़ पर छापें
report-nothing = इस महीने कुछ नहीं लिखा
report-nothing-text = पहले महीने की बैठकें पूरी करें: रिपोर्ट अपने आप भरती है।
report-meetings = हुई बैठकें
report-not-held = होनी थीं, नहीं हुईं
report-deposited = बैंक में जमा
report-number-and-amount =
    { $number ->
        [0] कोई ऋण नहीं
       *[other] { $number } ऋण, { $amount }
    }
report-given = इस महीने अपने पैसे से दिए ऋण
report-running = अपने पैसे के चल रहे ऋण
report-at-risk = 30 दिन से ज़्यादा बकाया
report-cif-received = सामुदायिक निवेश निधि मिली
report-cif-repaid = सामुदायिक निवेश निधि लौटाई
report-cif-at-risk = सामुदायिक निवेश निधि में 30 दिन से ज़्यादा बकाया
report-no-federation =
    { MEMBERS() ->
        [women] इस महीने समूह किसी ग्राम संगठन में नहीं था।
       *[groups] इस महीने यह संगठन किसी संकुल स्तरीय संघ में नहीं था।
    }
federation-shares = यहाँ उसकी अंश पूंजी
federation-elsewhere = वह इस टैबलेट में नहीं है
federation-name =
    { MEMBERS() ->
        [organisations] ग्राम संगठन का नाम
       *[groups] समूह का नाम
    }
federation-name-hint = जैसा उसके रजिस्टर पर है। उसकी अपनी बही जहाँ है वहीं रहेगी।
federation-none-left =
    { MEMBERS() ->
        [organisations] यहाँ कोई और ग्राम संगठन नहीं मिला।
       *[groups] यहाँ कोई और समूह नहीं मिला।
    }
federation-held-text =
    { MEMBERS() ->
        [organisations] उन्हीं ग्राम संगठनों के ऋण गिने गए हैं जिनकी बही इस टैबलेट में है।
       *[groups] उन्हीं समूहों के ऋण गिने गए हैं जिनकी बही इस टैबलेट में है।
    }
report-subvention-due = ब्याज में छूट वाला बैंक ऋण चल रहा है
report-yes = हाँ
report-no = नहीं
report-to = यह { $name } को जाती है।
federation-both = दोनों बहियों में अलग-अलग रकम
federation-both-text =
    { MEMBERS() ->
        [organisations] ग्राम संगठन और संघ के बीच का पैसा दोनों बहियों में लिखा जाता है। जहाँ फ़र्क है, वहाँ पैसा रास्ते में है या एक ही बही में लिखा गया है: देखें किसमें, और जहाँ नहीं है वहाँ लिखें।
       *[groups] समूह और संगठन के बीच का पैसा दोनों बहियों में लिखा जाता है। जहाँ फ़र्क है, वहाँ पैसा रास्ते में है या एक ही बही में लिखा गया है: देखें किसमें, और जहाँ नहीं है वहाँ लिखें।
    }
federation-both-same =
    { MEMBERS() ->
        [organisations]
            { $count ->
                [1] यहाँ के ग्राम संगठन की बही में भी यही लिखा है।
               *[other] यहाँ के { $count } ग्राम संगठनों की बहियों में भी यही लिखा है।
            }
       *[groups]
            { $count ->
                [1] यहाँ के समूह की बही में भी यही लिखा है।
               *[other] यहाँ के { $count } समूहों की बहियों में भी यही लिखा है।
            }
    }
federation-both-of = कौन सी रकम
federation-both-saving = यहाँ जमा बचत
federation-both-share = यहाँ उसकी अंश पूंजी
federation-both-loan = यहाँ से लिया ऋण (बाकी)
federation-both-here = इस बही में
federation-both-elsewhere = दूसरे संगठनों की बहियों में
federation-both-there = उसकी अपनी बही में
federation-unlike =
    { MEMBERS() ->
        [organisations] ग्राम संगठन किस संघ में है: दोनों बहियों में अलग लिखा है
       *[groups] समूह किस संगठन में है: दोनों बहियों में अलग लिखा है
    }
federation-unlike-other = { $name }: इस बही में वह यहीं है, उसकी अपनी बही में { $other } में।
federation-unlike-none = { $name }: इस बही में वह यहीं है, उसकी अपनी बही में किसी संगठन में नहीं।
federation-unlike-text =
    { MEMBERS() ->
        [organisations] ग्राम संगठन से पूछें। वह अलग हो गया हो तो यहाँ “ग्राम संगठन अलग हुआ: लिखें” दबाएँ। इसी में हो तो “ग्राम संगठन जुड़ा: लिखें” से फिर जोड़ें।
       *[groups] समूह से पूछें। वह अलग हो गया हो तो यहाँ “समूह अलग हुआ: लिखें” दबाएँ। इसी में हो तो “समूह जुड़ा: लिखें” से फिर जोड़ें।
    }
federation-unlike-since = { $name }: उसकी अपनी बही में वह { $date } से यहीं है, इस बही में उसका कोई खाता नहीं।
federation-unlike-add = यहाँ जोड़ें
federation-unlike-since-text =
    { MEMBERS() ->
        [organisations] जिस ग्राम संगठन का यहाँ खाता नहीं, वह यहाँ न बचत कर सकता है, न ऋण ले सकता है। उससे पूछें। इसी में हो तो जोड़ें, या बताएँ कि वह सूची में कौन-सा है। न हो तो यह उसकी अपनी बही में लिखा जाए।
       *[groups] जिस समूह का यहाँ खाता नहीं, वह यहाँ न बचत कर सकता है, न ऋण ले सकता है। उससे पूछें। इसी में हो तो जोड़ें, या बताएँ कि वह सूची में कौन-सा है। न हो तो यह उसकी अपनी बही में लिखा जाए।
    }
federation-apart =
    { MEMBERS() ->
        [organisations] जो अब इसके ग्राम संगठनों में नहीं, पर जिनका पैसा अभी यहाँ है
       *[groups] जो अब इसके समूहों में नहीं, पर जिनका पैसा अभी यहाँ है
    }
federation-unlike-left =
    { MEMBERS() ->
        [organisations] { $name }: इस बही में वह { $date } को अलग हुआ, उसकी अपनी बही में अब भी यहीं है। जिसके पास उसकी बही है, वह उसमें लिखे कि ग्राम संगठन अलग हुआ।
       *[groups] { $name }: इस बही में वह { $date } को अलग हुआ, उसकी अपनी बही में अब भी यहीं है। जिसके पास उसकी बही है, वह उसमें लिखे कि समूह अलग हुआ।
    }
federation-apart-text = बचत और अंश पूंजी लौटाने तक इस बही में रहती है, ऋण चुकाने तक।
