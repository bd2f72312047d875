### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = मैं क्या करता हूँ
command-help = मेरा इस्तेमाल कैसे करें
command-check = कोई मैसेज जाँचना हो तो उसके जवाब में /check लिखें
command-report = किसी मैसेज की शिकायत करें, ताकि दूसरे बच सकें
command-paid = पैसे दे दिए या कोड बता दिया: पहले क्या करें
command-travelled = कोई उस नौकरी के लिए जा रहा है या वहाँ पहुँच चुका है
command-language = भाषा चुनें
command-privacy = मैं क्या रखता हूँ और क्या नहीं
command-forget = आपकी की हुई शिकायतें मिटाएँ
command-rules = एडमिन के लिए: अभी लागू नियम
command-reload = एडमिन के लिए: नियमों की फ़ाइलें फिर से पढ़ें
command-stats = एडमिन के लिए: आजकल क्या चल रहा है

# At most 512 characters.
bot-description =
    कोई मैसेज आया है और उस पर शक है? उसे मुझे फ़ॉरवर्ड करें।

    मैं बताता हूँ कि वह कितना चिंताजनक है, किन शब्दों से ऐसा लगता है, भेजने वाला आगे क्या चाह सकता है, और अभी क्या करना चाहिए।

    मैं एक प्रोग्राम हूँ और मुझसे चूक हो सकती है। मैं ऐसा कुछ नहीं रखता जिससे आपकी पहचान हो।

# At most 120 characters.
bot-short-description = किसी मैसेज पर शक है? मुझे फ़ॉरवर्ड करें। मैं बताता हूँ कि क्या चिंताजनक है और क्या करें।
