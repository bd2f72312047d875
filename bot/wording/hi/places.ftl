### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = इस ग्रुप के एडमिन: मैं कब बोलूँ

## Groups

group-hello =
    👋 <b>मैं { -bot } हूँ।</b> मैं यहाँ चुप रहता हूँ।
    • किसी मैसेज के जवाब में /check लिखें, या जवाब में मेरा नाम लें, और मैं अपनी राय बताऊँगा।
    • जो सबके सामने पूछना न चाहे, वह मैसेज मुझे अकेले में फ़ॉरवर्ड कर सकता है।
    • ग्रुप का एडमिन चाहे तो मैं खुद चेतावनी दूँगा, जब कोई मैसेज ठगी जैसा ही लगे: /settings
    यहाँ जो लिखा जाता है, मैं उसमें से कुछ नहीं रखता।
group-check-how = जिस मैसेज की बात है, उसके जवाब में /check लिखें।
# $warn: on or off; $name: the name of a language
group-settings =
    <b>इस ग्रुप में मेरी सेटिंग</b>
    कोई मैसेज ठगी जैसा ही लगे तो खुद चेतावनी देना: <b>{ $warn ->
        [on] चालू
       *[off] बंद
    }</b>
    मेरी चेतावनी की भाषा: { $name }
group-settings-admins = मेरी सेटिंग सिर्फ़ इस ग्रुप के एडमिन बदल सकते हैं।
group-settings-kept = हो गया।
button-group-warn-on = खुद चेतावनी दें
button-group-warn-off = खुद चेतावनी देना बंद करें
button-group-language = भाषा चुनें
button-group-private = 🔒 मुझसे अकेले में पूछें
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>सावधान: जिस मैसेज का मैं जवाब दे रहा हूँ, वह ठगी जैसा ही लगता है</b>
    <b>किस तरह का:</b> { $family }
group-warning-foot = मैं एक प्रोग्राम हूँ और मुझसे गलती हो सकती है। अगर यह सच्चा मैसेज है, तो एडमिन बटन दबाकर बता सकते हैं।
button-group-wrong = यह सच्चा मैसेज है

## Inline: @name and the text typed behind it

inline-hint = मेरे नाम के बाद मैसेज पेस्ट करें
inline-too-little = मैसेज का और हिस्सा पेस्ट करें
# Short titles for the list of results, plain text
inline-title-high = ⛔ यह ठगी जैसा ही लगता है
inline-title-caution = ⚠️ यह ठगी हो सकती है
inline-title-none = 🔎 मुझे कुछ पहचान में नहीं आया
inline-send = मेरा जवाब इस चैट में भेजने के लिए दबाएँ
inline-private = यहाँ नहीं, मुझसे अकेले में पूछें

## As a guest in any chat

guest-check-how = जिस मैसेज की बात है, उसका जवाब दें और उसमें मेरा नाम लें।

## Business chats

business-consent =
    🤝 <b>आपने मुझे अपने बिज़नेस खाते से जोड़ा है</b>
    मैं सिर्फ़ पढ़ता हूँ, और वह भी आपकी हाँ पर। किसी ग्राहक की चैट ठगी जैसी लगे, तो मैं आपको यहाँ बताता हूँ, उस चैट में नहीं। मैं आपके ग्राहकों को कभी नहीं लिखता और उनका लिखा कुछ नहीं रखता।
    जो चैट आपने मुझे दी हैं, क्या मैं उनके नए मैसेज देखूँ?
button-business-yes = हाँ, नए मैसेज देखें
button-business-no = नहीं, न देखें
business-on = ठीक है। मैं नए मैसेज देखूँगा और आपको यहाँ बताऊँगा। रोकने के लिए टेलीग्राम में मुझे हटा दें, या /business भेजें।
business-off = ठीक है। मैं वे चैट नहीं देखूँगा।
business-gone = मुझे आपके बिज़नेस खाते से हटा दिया गया है। अब मैं वहाँ कुछ नहीं देखता।
# Over a warning about a message in a business chat
business-warning = 📨 <b>आपकी एक बिज़नेस चैट में</b> किसी ने ऐसा लिखा है जिससे मुझे चिंता होती है:
command-business = बिज़नेस: मैं आपकी चैट देखूँ या नहीं
business-none = मैं आपके किसी बिज़नेस खाते से जुड़ा नहीं हूँ। टेलीग्राम में खोलें: सेटिंग (Settings), Telegram Business, Chatbots।
