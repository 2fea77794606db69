### काम-धंधे का दौरा: लिखना, रिकॉर्ड, कहाँ जाना है

visit-title = दौरा
visit-today = काम की जगह
visit-date = दौरे का दिन
visit-date-future = यह दिन अभी आया नहीं है। क्या यह सही है?
visit-planned = { $day } को जाना तय था।
visit-planned-label = कब जाना तय था
visit-mode = कैसे?
visit-mode-visit = वहाँ जाकर
visit-mode-phone = फ़ोन पर
visit-open = क्या काम चालू था?
visit-met = किससे मुलाकात हुई?
visit-met-hint = दीदी खुद मिली हों तो खाली छोड़ दें।

## हिसाब और पैसा

visit-books = हिसाब और पैसा
visit-books-updated = क्या हिसाब पूरा लिखा था?
visit-books-until = कब तक लिखा है?
visit-sales = पिछले दौरे से अब तक की बिक्री
visit-sales-hint = उनके हिसाब से, या जैसा वे बताएँ।
visit-cash = गिना हुआ नगद
visit-stock = माल कितने का है?

## क्या मुश्किल है

visit-troubles = अभी क्या मुश्किल है?
visit-troubles-hint = जो-जो मुश्किल हो उसे दबाएँ; कोई न हो तो खाली छोड़ दें।
visit-trouble-market = ग्राहक मिलना
visit-trouble-price = दाम
visit-trouble-raw-material = कच्चा माल
visit-trouble-working-capital = काम के लिए पैसा
visit-trouble-quality = माल अच्छा बनना
visit-trouble-labour = काम करने वाले हाथ
visit-trouble-licence = लाइसेंस
visit-trouble-family = घर या समय
visit-trouble-health = सेहत
visit-trouble-machinery = मशीन
visit-trouble-transport = लाना-ले जाना
visit-trouble-competitor = यही माल बेचने वाले और लोग

## सलाह और आगे के काम

visit-advice-title = सलाह और आगे के काम
visit-advice = क्या सलाह दी?
visit-actions = अगली बार तक क्या करना है?
visit-action-what = क्या?
visit-action-who = कौन करेगा?
visit-action-by = कब तक?
visit-action-until = { $day } तक
visit-action-add = एक काम जोड़ें
visit-action-remove = इसे हटाएँ
visit-referral = किस दफ़्तर या योजना में भेजा?
visit-referral-hint = जैसे: बैंक, फ़ूड लाइसेंस दफ़्तर, ट्रेनिंग सेंटर।

## फ़ोटो और जगह

visit-photos = फ़ोटो और जगह
visit-photo = फ़ोटो
visit-photo-add = फ़ोटो लें
visit-photo-caption = इसमें क्या दिख रहा है?
visit-photo-remove = हटाएँ
visit-photo-elsewhere = इस टैबलेट में नहीं है
visit-photos-stay = अभी फ़ोटो इसी टैबलेट में रहती हैं, भेजी नहीं जातीं।
visit-place = काम की जगह का पता
visit-place-keep = जगह याद रखें
visit-place-why = सिर्फ़ आप चाहें तो: बस यही एक जगह याद रखी जाती है, करीब 11 मीटर के अंदर, ताकि दूसरी दीदियाँ भी यहाँ पहुँच सकें।
visit-place-accuracy = { $metres } मीटर के अंदर
visit-place-remove = हटाएँ
visit-place-none = टैबलेट अभी नहीं बता पा रहा कि वह कहाँ है। इसके बिना भी आगे बढ़ सकती हैं।
visit-place-refused = टैबलेट इसकी इजाज़त नहीं दे रहा। इसके बिना भी आगे बढ़ सकती हैं।

## अगला दौरा और सहमति

visit-next-title = अगला दौरा
visit-next = फिर कब जाना है?
visit-next-after = अगला दौरा इस दौरे के बाद का होना चाहिए।
visit-next-usual = हमेशा के हिसाब से अगला दौरा { $day } को है।
visit-next-take = यही दिन रखें
visit-next-none = हर बार की तरह
visit-end-title = उनकी सहमति से
visit-satisfied = वे अपने काम से कितनी खुश हैं?
visit-satisfied-1 = बिल्कुल खुश नहीं
visit-satisfied-2 = कम खुश
visit-satisfied-3 = ठीक-ठाक
visit-satisfied-4 = खुश
visit-satisfied-5 = बहुत खुश
visit-consent = वे सहमत हैं कि यह लिखा जाए
visit-consent-hint = पहले उन्हें पढ़कर सुनाएँ।
visit-consent-signature = हस्ताक्षर किए
visit-consent-thumb = अंगूठा लगाया
visit-consent-spoken = बोलकर हाँ कहा

## सुरक्षित रखना और दर्ज करना

visit-kept = टैबलेट में सुरक्षित
visit-keeping = सेव हो रहा है…
visit-not-kept = सेव नहीं हुआ!
visit-resumed = दौरा अधूरा है
visit-record = दौरा दर्ज करें
visit-discard = यह दौरा मिटा दें
visit-discard-title = क्या यह दौरा मिटा दें?
visit-discard-text = इस दौरे में जो भरा है वह मिट जाएगा। पहले दर्ज हुए दौरे बने रहेंगे।

## रिकॉर्ड

visit-record-title = रिकॉर्ड
visit-made-by = किसने लिखा
visit-made-at = कब लिखा
visit-to-enterprise = काम-धंधे का पन्ना खोलें
visit-reverse = यह दौरा वापस लें
visit-reverse-why = दर्ज हुआ दौरा बदला नहीं जा सकता। गलत हो तो उसे वापस लें और फिर से लिखें।
visit-reverse-text = यह दौरा अब गिना नहीं जाएगा। आपके बताए कारण के साथ दिखता रहेगा।
visit-reverse-reason = क्यों?
visit-reversed = वापस लिया गया
visit-replaced = इसकी जगह इसी दौरे का दूसरा रिकॉर्ड चुना गया है।
visit-reversed-why = { $name } ने: { $reason }
visit-aside = यह दौरा नहीं गिना जाता: इसकी जगह दूसरा रखा गया है।

## कहाँ जाना है

visit-due-overdue = समय बीत गया
visit-due-today = आज
visit-due-week = अगले सात दिन में
visit-due-later = बाद में
visit-due-all = सभी { $count } दिखाएँ
visit-due-none = अभी कोई काम बाकी नहीं
visit-due-none-text = समूहों की बैठकें और काम-धंधों के दौरे यहाँ दिखेंगे।
visit-due-enterprises = काम-धंधों पर जाएँ
