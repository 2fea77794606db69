### ऊपर की पट्टी, जाने की जगहें, और पहला पन्ना

nav-title = कहाँ जाना है
nav-home = घर
nav-groups = समूह
nav-enterprises = काम-धंधे
nav-due = आज के काम
nav-office = दफ़्तर
nav-settings = सेटिंग
nav-language = भाषा
nav-lock = ताला लगाएँ

home-greeting = नमस्ते, { $name } जी
home-start = बैठक शुरू करें: { $group }
home-go-on = अधूरी बैठक आगे बढ़ाएँ: { $group }
home-begun = अधूरे काम
home-begun-meeting = बैठक शुरू हुई है; जो लिखा था सब सुरक्षित है
home-begun-visit = दौरा शुरू हुआ है; जो लिखा था सब सुरक्षित है
home-due = आज करना है
home-today = आज
home-since = { $date } से
home-nothing-due = आज कुछ बाकी नहीं है।
home-all-due = सब बाकी काम देखें
home-sent = केंद्र को भेजा गया
home-only-here = सिर्फ़ इस फोन में
home-at-centre = केंद्र में पहुँच गए
home-sent-wait = यहाँ सुरक्षित है। नेटवर्क आते ही अपने आप केंद्र को चला जाएगा।
home-sent-all = इस फोन का सब कुछ केंद्र में पहुँच गया है।
home-groups = मेरे समूह
home-group-text =
    { $members ->
        [one] { $village } · एक दीदी
       *[other] { $village } · { $members } दीदियाँ
    }
home-no-groups = अभी यहाँ कोई समूह नहीं है
home-no-groups-text = आपके गाँवों के समूह केंद्र से आ जाएँगे। आप नया समूह भी जोड़ सकती हैं।
home-all-groups = सभी { $count } समूह
