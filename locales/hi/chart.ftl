### समूह और ब्लॉक की तस्वीरें, हर एक के पीछे उसकी तालिका।

chart-as-table = तालिका में
chart-as-picture = तस्वीर में
chart-month = महीना
chart-meeting = बैठक
chart-woman =
    { MEMBERS() ->
        [groups] समूह
        [organisations] ग्राम संगठन
       *[women] सदस्य
    }

## Months in the little room below a bar

month-short-january = जन॰
month-short-february = फ़र॰
month-short-march = मार्च
month-short-april = अप्रै॰
month-short-may = मई
month-short-june = जून
month-short-july = जुला॰
month-short-august = अग॰
month-short-september = सितं॰
month-short-october = अक्टू॰
month-short-november = नवं॰
month-short-december = दिसं॰

## A group

chart-title = तस्वीरों में
chart-savings = हमारी कुल बचत
chart-savings-text = पिछले बारह महीनों में { $amount }
chart-saved = महीने की बचत
chart-saved-in-all = कुल बचत
chart-attendance =
    { MEMBERS() ->
        [women] बैठक में कितनी दीदियाँ आईं
        [organisations] बैठक में कितने ग्राम संगठन आए
       *[groups] बैठक में कितने समूह आए
    }
chart-attendance-text =
    { MEMBERS() ->
        [women] इन बैठकों में { $percent } दीदियाँ आईं
        [organisations] इन बैठकों में { $percent } ग्राम संगठन आए
       *[groups] इन बैठकों में { $percent } समूह आए
    }
chart-came =
    { MEMBERS() ->
        [women] आईं
       *[groups] आए
    }
chart-away =
    { MEMBERS() ->
        [women] नहीं आईं
       *[groups] नहीं आए
    }
chart-women =
    { MEMBERS() ->
        [groups] इस साल की बचत, हर समूह की
        [organisations] इस साल की बचत, हर ग्राम संगठन की
       *[women] इस साल की बचत, हर दीदी की
    }
chart-women-text = अप्रैल से, साल { $year }; तय बचत से तुलना में
chart-agreed = हुई बैठकों के लिए तय बचत
chart-woman-saved = इस साल की बचत
chart-due = अभी बाकी
chart-due-aside = { $amount } अभी बाकी
chart-rotation = हमारा पैसा घूमता है
chart-rotation-text =
    { MEMBERS() ->
        [groups] { $lent } समूहों के पास ऋण में, { $hand } पेटी और बैंक में
        [organisations] { $lent } ग्राम संगठनों के पास ऋण में, { $hand } पेटी और बैंक में
       *[women] { $lent } दीदियों के पास ऋण में, { $hand } पेटी और बैंक में
    }
chart-rotation-lent =
    { MEMBERS() ->
        [groups] समूहों के पास ऋण में
        [organisations] ग्राम संगठनों के पास ऋण में
       *[women] दीदियों के पास ऋण में
    }
chart-rotation-hand = पेटी और बैंक में
chart-loans-due = ऋण की कितनी किस्त देनी थी
chart-loans-due-text = इस महीने के अंत तक { $amount } देना बाकी है
chart-loans-paid = उसमें से चुकाया
chart-loans-left = बाकी रहा
chart-nothing = पहली बैठक के बाद तस्वीरें दिखेंगी
chart-nothing-text = जैसे ही कोई बैठक लिखी जाएगी, बचत और उपस्थिति यहाँ दिखेगी।

## A block

chart-block-savings = ब्लॉक की बचत, हर महीने
chart-block-meetings = ब्लॉक की बैठकें
chart-block-meetings-text =
    { $count ->
        [1] बारह महीनों में एक बैठक हुई
       *[other] बारह महीनों में { $count } बैठकें हुईं
    }
chart-held = हुईं
chart-not-held = नहीं हुईं, कारण के साथ
chart-block-attendance = कितनी दीदियाँ आईं, हर महीने
chart-percent = सौ में से आईं
