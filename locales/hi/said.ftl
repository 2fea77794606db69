### वह बात जो जाँचने वाले को दिखती है

field-member = सदस्य
field-paid-out = उन्हें मिलेगा
field-still-owes = उन पर अभी बाकी
field-in-bank = बैंक में पैसा
field-saved-in-all = सभी सदस्यों की बचत
field-lent-in-all = सदस्यों पर बाकी ऋण
field-owed-in-all = समूह पर बाकी ऋण
field-decided = क्या तय हुआ
office-device-own = यही टैबलेट
reason-awaits-agreement = जब तक कोई दूसरा सहमत न हो, यह रुका रहेगा: पैसा दिया या छोड़ा जा रहा है।
office-order-again = इसके लिए केंद्र चाहिए। नेटवर्क आने पर एक बार फिर करें; कुछ भी दो बार नहीं होगा।
field-record = किस बारे में
field-verdict = जवाब
field-decision = फ़ैसला
field-borrowing = किस तरह का ऋण
field-lender = किसने दिया
field-limit = सीमा
field-power = निकालने की सीमा
field-stage = कदम
field-kept = जो रिकॉर्ड रहेगा
field-opened = कब खुला
field-credited = कितना वापस आया
field-credited-on = कब वापस आया
