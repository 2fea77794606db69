### कहीं से भी खोजना

find-open = समूह, दीदी, गाँव खोजें
find-title = खोजें
find-label = क्या ढूँढ रही हैं?
find-hint = नाम, पति या पिता का नाम, गाँव, या कोड: हिन्दी, उर्दू या अंग्रेज़ी में।
find-groups = समूह ({ $count })
find-members = दीदियाँ ({ $count })
find-enterprises = काम-धंधे ({ $count })
find-villages = गाँव ({ $count })
find-inactive = सक्रिय नहीं
find-nothing = “{ $text }” नहीं मिला
find-nothing-text = नाम का कोई हिस्सा या दूसरी तरह से लिखकर देखें। सिर्फ़ इस टैबलेट में रखा हुआ खोजा जाता है।
find-more = सिर्फ़ पहले { $count } दिखाए हैं। दूसरे देखने के लिए नाम और लिखें।
