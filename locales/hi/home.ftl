### ऊपर की पट्टी, जाने की जगहें, और पहला पन्ना

nav-title = कहाँ जाना है
nav-home = पहला पन्ना
nav-groups = समूह
nav-enterprises = काम-धंधे
nav-due = आज के काम
nav-office = दफ़्तर
nav-settings = सेटिंग
nav-language = भाषा
nav-lock = ताला लगाएँ

home-greeting = नमस्ते, { $name } जी
home-start = जो बैठक बाकी है उसे शुरू करें
home-start-today = आज की बैठक शुरू करें
home-go-on = अधूरी बैठक आगे बढ़ाएँ
home-visit = जो दौरा बाकी है उसे लिखें
home-visit-go-on = अधूरा दौरा आगे बढ़ाएँ
home-coming = अगली बैठक: { $day }
home-block = ब्लॉक एक नज़र में
home-begun = अधूरे काम
home-begun-meeting = बैठक शुरू हुई है; जो लिखा था सब सुरक्षित है
home-begun-recorded = यह बैठक बही में पहले से लिखी है
home-begun-stopped = अब यह आपका काम नहीं; आपका लिखा कुछ नहीं खोया
home-begun-visit = दौरा अधूरा है; जो लिखा था सब सुरक्षित है
home-today = आज
home-since = { $date } से
home-all-due = सब बाकी काम देखें
home-sent = केंद्र को भेजा गया
home-only-here = सिर्फ़ इस टैबलेट में
home-at-centre = केंद्र पहुँच गए
home-sent-wait = यहाँ सुरक्षित है। नेटवर्क आते ही अपने आप केंद्र को चला जाएगा।
home-sent-hand = यहाँ सुरक्षित है। “अभी भेजें” दबाने पर केंद्र को जाएगा।
home-sent-all = इस टैबलेट का सब कुछ केंद्र पहुँच गया है।
home-groups = मेरे समूह
home-meetings-before = पहले की बाकी बैठकें
home-meetings-today = आज की बैठकें
home-due-count = { $count } बाकी
home-group-text =
    { $members ->
        [0] { $village } · अभी कोई दीदी नहीं
        [1] { $village } · एक दीदी
       *[other] { $village } · { $members } दीदियाँ
    }
home-federation-text =
    { $kind ->
        [village-organisation]
            { $members ->
                [1] { $village } · एक समूह
               *[other] { $village } · { $members } समूह
            }
       *[other]
            { $members ->
                [1] { $village } · एक ग्राम संगठन
               *[other] { $village } · { $members } ग्राम संगठन
            }
    }
home-no-groups = अभी यहाँ कोई समूह नहीं है
home-no-groups-text = आपके गाँवों के समूह केंद्र से आ जाएँगे। आप नया समूह भी जोड़ सकती हैं।
home-no-groups-come = आपके समूह केंद्र से आ जाएँगे। कोई न आए तो अपनी सुपरवाइज़र से पूछें।
home-all-groups = सभी { $count } समूह
home-all-mixed = सभी { $count } समूह और संगठन
home-visits = बाकी दौरे
home-no-visits = आज कोई दौरा बाकी नहीं है।
