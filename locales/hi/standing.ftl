### समूह कैसा चल रहा है: बैठकें, पंचसूत्र, अंक-पत्र।

standing-title =
    { MEMBERS() ->
        [women] समूह कैसा चल रहा है
       *[groups] संगठन कैसा चल रहा है
    }
standing-group-text = बैठकें, पंचसूत्र, ग्रेड
standing-since = यह हिसाब { $from } से { $to } तक का है।
# $part of $whole: 11 of 12 meetings.
standing-of = { $whole } में से { $part }
standing-held = हुई बैठकें
standing-came =
    { MEMBERS() ->
        [groups] समूह जो आए
        [organisations] ग्राम संगठन जो आए
       *[women] दीदियों की उपस्थिति
    }
standing-grade = दिया गया ग्रेड
standing-with-reason = नहीं हुईं, कारण के साथ
standing-missed = नहीं हुईं, कारण नहीं बताया
standing-last = पिछली बैठक
state-group-active = सक्रिय
state-group-irregular = अनियमित
state-group-dormant = निष्क्रिय
state-group-defunct = बंद
state-group-revived = फिर से सक्रिय
standing-principles = पंचसूत्र
kind-sutra-regular-meetings = नियमित बैठक
kind-sutra-regular-savings = नियमित बचत
kind-sutra-internal-lending = आंतरिक लेनदेन
kind-sutra-timely-repayment = समय पर वापसी
kind-sutra-up-to-date-books = समय पर लिखी बही
standing-sheet = अंक-पत्र
standing-sheet-text = बही से, आज का। हर अंक के साथ वह आँकड़ा है जिससे वह बना।
standing-criterion = क्या देखा गया
standing-input = बही से
standing-percent = प्रतिशत
standing-marks = अंक
standing-why = क्यों
kind-measure-meetings-held = हुई बैठकें
kind-measure-attendance = उपस्थिति
kind-measure-savings-on-time = समय पर बचत
kind-measure-members-with-loan = ऋण वाले सदस्य
kind-measure-fund-rotation = पैसा घूमा
kind-measure-recovery = देय में से वापसी
kind-measure-overdue = बाकी में से जिसमें देर है
kind-measure-books-closed = समय पर दर्ज बैठकें
kind-measure-participation = भागीदारी
kind-measure-social = गाँव के लिए काम
standing-best-band = पूरे अंक
# $percent is the lowest percentage of the next better mark.
standing-better-from = { $percent } % हो तो अंक बढ़ेंगे
standing-better-below = { $percent } % से कम हो तो अंक बढ़ेंगे
standing-below = न्यूनतम से कम
standing-share = हिस्से के हिसाब से
standing-left-out = देखने को कुछ नहीं: छोड़ा गया
standing-nothing = अभी देखने को कुछ नहीं
standing-not-scored = ग्रेड के साथ दिए जाते हैं
standing-letter = ग्रेड { $letter }
standing-in-all-unscored = अब तक कुल, इसमें ग्रेड देने वाली के { $marks } अंक नहीं जुड़े
standing-own-money =
    { MEMBERS() ->
        [women] समूह का अपना पैसा
       *[groups] संगठन का अपना पैसा
    }
standing-grants =
    { MEMBERS() ->
        [women] स्टार्ट-अप फंड और अनुदान
       *[groups] अपनी निधियाँ और अनुदान
    }
standing-earned = कमाया और बचा
# $percent of the group's own money.
standing-idle = { $amount } बेकार पड़ा है (अपने पैसे का { $percent })।
standing-idle-plain = { $amount } बेकार पड़ा है।
standing-earmarked = { $amount } लौटाने के लिए रखे हैं: 30 दिन के अंदर देने हैं।
standing-idle-borrowed = जो ऋण समूह ने लिया, उसमें से { $amount } बेकार पड़ा है। इसे आगे ऋण में दें या लौटा दें।
standing-much-cash = पेटी में जितना होना चाहिए उससे ज़्यादा नगद है।
standing-grades = दिए गए ग्रेड
standing-given = { $date } को, { $by } के हस्ताक्षर
standing-differs = बही अब कुछ और कहती है

## Giving a grade

grade-title = ग्रेड दें
grade-letter-now = आज की बही से
grade-letter-unscored = ग्रेड देने वाली के अंकों के बिना
grade-text = आँकड़े बही से लिए जाते हैं। यहाँ सिर्फ़ वही पूछा जाता है जो बही में नहीं होता।
grade-score-hint = 0 से 100
grade-on = ग्रेड का दिन
grade-who = ग्रेड किसने दिया?
grade-signed = किसने हस्ताक्षर किए?
grade-other = दूसरा ग्रेड देना है
grade-other-hint = सिर्फ़ तब, जब ऊपर लिखा ग्रेड नहीं देना हो।
grade-why = ऊपर लिखा ग्रेड क्यों नहीं?
grade-now = ग्रेड दें
grade-saved = ग्रेड इस टैबलेट में सुरक्षित।
kind-grader-village-organisation = ग्राम संगठन
kind-grader-committee = सीआरपी के साथ समिति
kind-grader-cluster-federation = संकुल स्तरीय संघ
kind-grader-block = ब्लॉक दफ़्तर
kind-grader-bank = बैंक
grade-no-other = वही जो ऊपर लिखा है
grade-then = उस दिन
grade-books-now = अब
grade-marks-of = { $whole } में से { $part } अंक
grade-time = किस समय का देखा गया
grade-inputs = इसके पीछे के आँकड़े
grade-rubric-gone = जिस अंक-पत्र से यह दिया गया, वह इस टैबलेट में नहीं है।
