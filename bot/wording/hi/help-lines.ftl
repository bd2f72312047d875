### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = आपके देश में किसे फ़ोन करें
country-ask =
    <b>किस देश के मदद वाले नंबर दिखाऊँ?</b>
    मैं आपकी भाषा या नंबर से देश का अंदाज़ा कभी नहीं लगाता।
# $page, $pages: numbers
country-page = पेज { $page } / { $pages }
button-country-next = आगे ›
button-country-previous = ‹ पीछे
button-country-none = कोई और देश
button-country-change = दूसरा देश चुनें
button-country-forget = मेरा देश भूल जाएँ
country-forgotten = हो गया। अब मुझे आपका देश पता नहीं।
# $country: its name in this language
country-set = अब से मैं इस देश के मदद वाले नंबर दिखाऊँगा: { $country }।
# $country as above
help-lines-title = ☎️ <b>किसे फ़ोन करें: { $country }</b>
help-lines-bank-first = <b>पैसों की बात हो तो सबसे पहले बैंक:</b> कार्ड पर छपे नंबर पर, मैसेज में लिखे नंबर पर कभी नहीं।
help-lines-unknown =
    ☎️ <b>किसे फ़ोन करें</b>
    • अपने बैंक को: कार्ड पर छपे नंबर पर।
    • आप जहाँ रहते हैं वहाँ की पुलिस को।
    • जिस ऐप या साइट पर यह हुआ, उसे: ऐप में उस खाते की शिकायत करें।
    आपके देश का कोई जाँचा हुआ नंबर मेरे पास नहीं है, इसलिए मैं कोई नहीं देता।
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = ठगी के बारे में सलाह
help-for-bank = भुगतान रुकवाना
help-for-report = ठगी की शिकायत
help-for-police = पुलिस में शिकायत
help-for-emergency = आपात स्थिति में
help-for-messages = ठगी के मैसेज भेजने के लिए
help-for-cyber = इंटरनेट पर ठगी
help-for-consumer = ग्राहकों के लिए सलाह
help-for-identity = आपके पहचान पत्र का गलत इस्तेमाल
help-for-trafficking = किसी को रोका गया है या ज़बरदस्ती काम कराया जा रहा है
help-for-consular = विदेश में नागरिकों की मदद
help-for-abroad = विदेश से
help-hours-always = दिन-रात
# $hours: such as 8:00–23:00
help-hours = समय: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = भाषाएँ: { $languages }
# $date: a date, written the way of this language
help-lines-checked = { $date } को जाँचा गया। नंबर बदलते रहते हैं: कोई न लगे तो आधिकारिक साइट पर देखें।
help-lines-never-call-first = ये दफ़्तर पैसे या कोड माँगने के लिए आपको कभी पहले फ़ोन नहीं करते। जो कॉल खुद को इनका बताए, वह ठगी का हिस्सा हो सकती है।
