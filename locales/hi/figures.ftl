### किसी इलाके या संगठन के आँकड़े, केंद्र का हिसाब।

figures-title = आँकड़े
figures-open-text = समूह, बचत, ऋण और बकाया, केंद्र का हिसाब
figures-up = एक स्तर ऊपर
figures-as-of = { $day } तक।
figures-kept = केंद्र से बात नहीं हो पा रही: यह { $day } तक का बताया हुआ है।
figures-waiting =
    { $count ->
        [1] एक समूह का हिसाब अभी जुड़ रहा है।
       *[other] { $count } समूहों का हिसाब अभी जुड़ रहा है।
    }
figures-groups = समूह
figures-part = संगठन या समूह
figures-parts = संगठन और समूह के हिसाब से, सबसे ज़्यादा बकाया पहले
figures-nowhere = कहाँ, पता नहीं
figures-none = इस महीने कोई समूह नहीं
figures-none-text = जैसे ही समूह अपनी बैठकें भेजेंगे, यहाँ जुड़ जाएँगी।
figures-npa-below = दीदियों के पास जितना ऋण बाकी है, उसमें 90 दिन से ज़्यादा देर वाला: { $percent }। यह 1 % से कम है।
figures-npa-above = दीदियों के पास जितना ऋण बाकी है, उसमें 90 दिन से ज़्यादा देर वाला: { $percent }। यह 1 % या ज़्यादा है।
figures-banks = समूहों पर बैंकों का ऋण
figures-banks-accounts = कितने खाते
figures-banks-owed = देना है
figures-banks-late = बकाया या सीमा से ऊपर
figures-banks-npa = खराब खाते (NPA)
figures-banks-npa-part = कुल बाकी में खराब (NPA) हिस्सा
