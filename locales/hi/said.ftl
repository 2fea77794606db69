### वह बात जो जाँचने वाले को दिखती है

field-member = सदस्य
field-paid-out = उन्हें मिलेगा
field-still-owes = उन पर अभी बाकी
field-in-bank = बैंक में पैसा
field-saved-in-all = सभी सदस्यों की बचत
field-lent-in-all = सदस्यों पर बाकी ऋण
field-owed-in-all = समूह पर बाकी ऋण
