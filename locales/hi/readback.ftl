### टैबलेट दीदी की ओर: उनका अपना हिसाब, बड़े अंकों में और बोलकर

readback-title = दीदी का अपना हिसाब
readback-place = { $count } में से { $number }
readback-today = आज की बचत
readback-all = अब तक की कुल बचत
readback-paid = आज की किस्त
readback-left = बाकी ऋण
readback-fine = आज का जुर्माना
readback-say = { $name } जी। आज की बचत { $today }। अब तक की कुल बचत { $all }।
readback-say-loan = आज की किस्त { $paid }। बाकी ऋण { $left }।
readback-money = नोट और सिक्कों में { $amount }
readback-again = फिर से सुनाएँ
readback-silent = इस टैबलेट में हिन्दी की आवाज़ नहीं है। दीदी को पढ़कर सुनाएँ।
readback-seen = मैंने देख लिया
readback-next = अगली दीदी
readback-end = बैठक पर जाएँ
readback-back = बैठक पर वापस
readback-nobody = अभी किसी की हाज़िरी नहीं लगी है।
readback-open = हर दीदी को उनका हिसाब दिखाएँ
readback-open-one = { $name } को उनका हिसाब दिखाएँ
readback-count = { $there } में से { $seen } ने देख लिया।
