### कीबोर्ड के बटन

keys-title = कीबोर्ड के बटन
keys-find = खोजना
keys-keys = यह सूची
keys-places = पहला पन्ना, समूह … सेटिंग
keys-back = पिछला पन्ना
keys-next = अगली जगह
keys-press = जो चुना है उसे दबाना
keys-save = नीचे का बड़ा बटन दबाना
keys-close = खुली खिड़की बंद करना
keys-print = छापना
keys-larger = सब कुछ बड़ा
keys-smaller = सब कुछ छोटा
keys-lock = ताला लगाना
keys-in-meeting = बैठक में
keys-mark = उपस्थित, देर से, अनुपस्थित, सूचना देकर
keys-mark-letters = वही, अक्षर से
keys-rows = ऊपर की लाइन, नीचे की लाइन
keys-undo = पिछला लिखा वापस लें
keys-redo = फिर से करें
