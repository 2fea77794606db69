### काम-धंधे: सूची, एक काम-धंधा, नया काम-धंधा दर्ज करना

enterprise-title = काम-धंधा
enterprise-list-title = काम-धंधे
enterprise-due = आज के काम
enterprise-search-hint = दीदी का नाम, काम-धंधे का नाम या क्या बनता है: हिन्दी, उर्दू या अंग्रेज़ी में।
enterprise-village = गाँव
enterprise-inactive-too = बंद हो चुके भी दिखाएँ
enterprise-inactive = बंद
enterprise-last-visit = पिछला दौरा
enterprise-next-visit = अगला दौरा
enterprise-draft = दौरा अधूरा है
enterprise-unsent = { $count } अभी नहीं भेजे गए
enterprise-more = और दिखाएँ
enterprise-none = अभी कोई काम-धंधा नहीं है
enterprise-none-text = पहला काम-धंधा दर्ज करें: दुकान, करघा, होमस्टे, दीदी या उनके घर का जो भी काम हो।
enterprise-not-found = कुछ नहीं मिला
enterprise-not-found-text = नाम का कोई हिस्सा लिखकर देखें, या बंद हो चुके काम-धंधों में भी खोजें।

## एक काम-धंधा

enterprise-owner = किसका है
enterprise-tie = किसके हाथ में है
enterprise-member = दीदी
enterprise-group = समूह
enterprise-name = काम-धंधे का नाम
enterprise-product = क्या बनता या बिकता है?
enterprise-category = किस तरह का काम?
enterprise-category-manufacturing = चीज़ें बनाना
enterprise-category-service = सेवा देना
enterprise-category-trade = खरीदना-बेचना
enterprise-category-other = कुछ और
enterprise-began = कब से चल रहा है?
enterprise-registered = कब दर्ज हुआ
enterprise-landmark = कैसे पहुँचें?
enterprise-late = समय बीत गया
enterprise-end-reason = क्यों बंद हुआ
enterprise-visits = दौरे
enterprise-visit-date = दिन
enterprise-visit-sales = बिक्री
enterprise-visit-where = रिकॉर्ड
enterprise-visit-reversed = वापस लिया गया
enterprise-no-visits = अभी तक कोई दौरा नहीं
enterprise-no-visits-text = काम की जगह पर जो देखेंगे और सुनेंगे, वह हर दौरे के साथ यहाँ लिखा रहेगा।
enterprise-visit-begin = दौरा लिखें
enterprise-visit-go-on = अधूरा दौरा पूरा करें

## काम-धंधा चलाने वाला दीदी का कौन है

enterprise-tie-herself = दीदी खुद
enterprise-tie-husband = उनके पति
enterprise-tie-child = उनका बेटा या बेटी
enterprise-tie-family = घर का कोई और
enterprise-tie-group = पूरा समूह मिलकर

## बदलना और बंद करना

enterprise-edit = जानकारी बदलें
enterprise-saved = इस टैबलेट में सुरक्षित
enterprise-elsewhere = इस बीच किसी और ने इसे बदला है। अब यह लिखा है: { $value }
enterprise-end = काम बंद हो गया: लिखें
enterprise-end-text = यह काम-धंधा अब दौरे की सूची में नहीं आएगा। जो लिखा जा चुका है, वह बना रहेगा।
enterprise-last-day = काम का आखिरी दिन
enterprise-end-why = क्यों?
enterprise-end-why-hint = जैसे: दीदी कहीं और चली गईं, बिक्री नहीं हुई, काम बदल लिया।
enterprise-ended = बंद किया गया। इस टैबलेट में सुरक्षित।

## नया काम-धंधा

enterprise-add = काम-धंधा दर्ज करें
enterprise-register = दर्ज करें
enterprise-added = काम-धंधा दर्ज हो गया। इस टैबलेट में सुरक्षित।
enterprise-whose = किसका है?
enterprise-owner-search = दीदी को खोजें
enterprise-owner-hint = उनका नाम या उनके समूह का नाम लिखें।
enterprise-owner-none = कोई नहीं मिला। नाम का कोई हिस्सा, या पति या पिता का नाम लिखकर देखें।
enterprise-owner-other = किसी और को चुनें
enterprise-whose-hand = किसके हाथ में है?
enterprise-owner-name = चलाने वाले का नाम
enterprise-what = क्या काम है?
enterprise-name-hint = लोग इसे जिस नाम से जानते हैं।
enterprise-product-hint = जैसे: खुबानी का जैम, सिलाई, चाय की दुकान।
enterprise-where = कहाँ है?
enterprise-landmark-hint = जैसे: स्कूल के पास, निचली चक्की के पीछे।
enterprise-likely =
    { $count ->
        [1] कहीं यह वही तो नहीं?
       *[other] कहीं यह इनमें से तो नहीं?
    }
enterprise-likely-text =
    { $count ->
        [1] इस काम-धंधे का नाम मिलता-जुलता है, या चलाने वाला वही है। अगर यही है, तो इसी को खोलें, दो बार दर्ज न करें।
       *[other] इन काम-धंधों का नाम मिलता-जुलता है, या चलाने वाला वही है। अगर इनमें से कोई है, तो उसी को खोलें, दो बार दर्ज न करें।
    }
enterprise-likely-new = यह अलग काम-धंधा है: दर्ज करें
