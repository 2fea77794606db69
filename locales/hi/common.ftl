### हर स्क्रीन के शब्द

app-name = बही

## बटन

save = सेव करें
back = वापस
next = आगे
cancel = रहने दें
close = बंद करें
done = ठीक है
search = खोजें
yes = हाँ
no = नहीं
try-again = फिर से कोशिश करें
more = और काम

## भरने की जगहें

optional = चाहें तो
choose = चुनें…
one-less = एक कम
one-more = एक ज़्यादा
number-not-read = कृपया अंकों में लिखें, जैसे 12
amount-not-read = कृपया रकम रुपयों में लिखें, जैसे 250 या 250.50
amount-much-larger = यह हर बार की रकम { $usual } की दस गुना या उससे ज़्यादा है। क्या यह सही है?
interest =
    { $lender ->
        [bank] ब्याज
       *[other]
            { INTEREST_WORD() ->
                [charge] सेवा शुल्क
               *[interest] ब्याज
            }
    }

## तारीख़

date-pattern = दिन-महीना-साल
date-not-read = कृपया दिन, महीना और साल लिखें, जैसे { $example }
date-not-come = यह दिन अभी आया नहीं है। क्या यह सही है?
still-missing = अभी बाकी है: { $what }
day-to-come = यह दिन अभी आया नहीं है: आज का या पहले का दिन चुनें।
date-open-calendar = कैलेंडर खोलें
date-with-weekday = { $weekday }, { $date }
date-with-weekday-short = { $weekday } { $date }
date-with-time = { $date }, { $time }
month-of-year = { $month } { $year }

weekday-sunday = रविवार
weekday-monday = सोमवार
weekday-tuesday = मंगलवार
weekday-wednesday = बुधवार
weekday-thursday = गुरुवार
weekday-friday = शुक्रवार
weekday-saturday = शनिवार

weekday-short-sunday = रवि
weekday-short-monday = सोम
weekday-short-tuesday = मंगल
weekday-short-wednesday = बुध
weekday-short-thursday = गुरु
weekday-short-friday = शुक्र
weekday-short-saturday = शनि

month-january = जनवरी
month-february = फ़रवरी
month-march = मार्च
month-april = अप्रैल
month-may = मई
month-june = जून
month-july = जुलाई
month-august = अगस्त
month-september = सितंबर
month-october = अक्टूबर
month-november = नवंबर
month-december = दिसंबर

## रिकॉर्ड कहाँ है

state-device = टैबलेट में सुरक्षित
state-centre = केंद्र पहुँच गया
state-parked = अभी गिना नहीं जाता

## What was begun

begun-look = जो शुरू किया था, वह देखें
draft-take-mine = जो यहाँ लिखा है, वही रखें
draft-take-newer = नया वाला दिखाएँ
draft-leave = यह पन्ना छोड़ें
draft-stays = आपका लिखा इस टैबलेट में रहेगा, जब तक आप उसे हटा न दें।

## Who did something, where her name is not known here

doer-books = एक बुक कीपर
doer-enterprises = काम-धंधे की एक सीआरपी
doer-office = दफ़्तर

## पिन डालना

pin-erase = आखिरी अंक मिटाएँ
pin-entered = { $length } में से { $count } अंक

## सूची, चरण, संदेश

rows-shown = { $all } में से { $shown } दिख रहे हैं
step-of = कदम { $number } (कुल { $count })
steps = कदम
messages = संदेश
please-wait = ज़रा रुकिए…
form-resumed = यह आपने पहले शुरू किया था। जो लिखा था, वह यहाँ है।
form-anew = नए सिरे से भरें

## कुछ ठीक न हो तो

problem-unknown = यह काम नहीं हो पाया। अपनी सुपरवाइज़र को यह शब्द बताएँ: { $code }
error-no-answer = ऐप से जवाब नहीं मिल रहा है।
    .todo = इसे बंद करके फिर से खोलें।

not-found-title = यह पन्ना नहीं मिला
not-found-text = शायद वह कहीं और चला गया है। पहले पन्ने से फिर शुरू करें।
not-found-home = पहले पन्ने पर जाएँ

## पहला पन्ना

start-title = अपनी भाषा चुनें
start-kept = अब से बही आपसे हिन्दी में बात करेगी।
