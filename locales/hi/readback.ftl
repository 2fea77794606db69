### टैबलेट दीदी की ओर: उनका अपना हिसाब, बड़े अंकों में और बोलकर

readback-title =
    { MEMBERS() ->
        [groups] समूह का अपना हिसाब
        [organisations] ग्राम संगठन का अपना हिसाब
       *[women] दीदी का अपना हिसाब
    }
readback-place = नंबर { $number } (कुल { $count })
readback-today =
    { $on ->
        [day] उस दिन की बचत
       *[today] आज की बचत
    }
readback-all =
    { $on ->
        [day] आज तक की कुल बचत
       *[today] अब तक की कुल बचत
    }
readback-paid =
    { $on ->
        [day] उस दिन की किस्त
       *[today] आज की किस्त
    }
readback-left =
    { $on ->
        [day] आज बाकी ऋण
       *[today] बाकी ऋण
    }
readback-given-back =
    { $on ->
        [day] उस दिन वापस मिली बचत
       *[today] आज वापस मिली बचत
    }
readback-lent =
    { $on ->
        [day] उस दिन मिला ऋण
       *[today] आज मिला ऋण
    }
readback-gave = { $what }: दिया
readback-got = { $what }: मिला
readback-over = ज़्यादा दिया, वापस मिलेगा
readback-fine =
    { $on ->
        [day] उस दिन का जुर्माना
       *[today] आज का जुर्माना
    }
readback-amount = { $amount } रु.
readback-say =
    { MEMBERS() ->
        [women] { $name } जी।
       *[groups] { $name }।
    }
readback-say-sum = { $what } { $amount }।
readback-money = नोट और सिक्कों में { $amount }
readback-and-paise = और { $paise } पैसे
readback-paise = { $paise } पैसे
readback-again = फिर से सुनाएँ
readback-silent = इस टैबलेट में हिन्दी की आवाज़ नहीं है। आप पढ़कर सुनाएँ।
readback-seen = मैंने देख लिया
readback-next =
    { MEMBERS() ->
        [groups] अगला समूह
        [organisations] अगला ग्राम संगठन
       *[women] अगली दीदी
    }
readback-end = बैठक पर जाएँ
readback-back = बैठक पर वापस
readback-nobody = अभी किसी की उपस्थिति नहीं लगी है।
readback-open =
    { MEMBERS() ->
        [groups] हर समूह को उसका हिसाब दिखाएँ
        [organisations] हर ग्राम संगठन को उसका हिसाब दिखाएँ
       *[women] हर दीदी को उनका हिसाब दिखाएँ
    }
readback-open-one = { $name } का हिसाब दिखाएँ
readback-count =
    { $seen ->
        [0] अभी किसी ने नहीं देखा।
       *[other] { $there } में से { $seen } ने देख लिया।
    }
readback-looked =
    { $seen ->
        [0] किसी ने नहीं देखा।
       *[other] { $there } में से { $seen } ने देखा।
    }
