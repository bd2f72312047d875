### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Bu grubun yöneticileri: ne zaman söze karışayım

## Groups

group-hello =
    👋 <b>Ben { -bot }.</b> Burada sorulmadıkça susarım.
    • Bir mesajı /check ile yanıtlayın ya da yanıtınızda beni etiketleyin, ne düşündüğümü söylerim.
    • Sorduğunuzun görülmesini istemezseniz mesajı bana özelden iletin.
    • Grubun bir yöneticisi, dolandırıcılığa çok benzeyen mesajlarda kendiliğimden uyarmama izin verebilir: /settings
    Burada yazılanların hiçbirini saklamam.
group-check-how = Sormak istediğiniz mesajı /check ile yanıtlayın.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Bu gruptaki ayarlarım</b>
    Dolandırıcılığa çok benzeyen mesajda sorulmadan uyarmak: <b>{ $warn ->
        [on] açık
       *[off] kapalı
    }</b>
    Uyarılarımın dili: { $name }
group-settings-admins = Ayarlarımı yalnızca bu grubun yöneticileri değiştirebilir.
group-settings-kept = Tamam.
button-group-warn-on = Sorulmadan da uyar
button-group-warn-off = Sorulmadan uyarma
button-group-language = Dil seç
button-group-private = 🔒 Bana özelden sorun
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Dikkat: yanıtladığım mesaj dolandırıcılığa çok benziyor</b>
    <b>Neye benziyor:</b> { $family }
group-warning-foot = Ben bir programım, yanılabilirim. Dolandırıcılık yoksa bir yönetici bunu bana düğmeyle söyleyebilir.
button-group-wrong = Bu dolandırıcılık değil

## Inline: @name and the text typed behind it

inline-hint = Mesajı adımın arkasına yapıştırın
inline-too-little = Mesajdan daha fazlasını yapıştırın
# Short titles for the list of results, plain text
inline-title-high = ⛔ Bu, dolandırıcılığa çok benziyor
inline-title-caution = ⚠️ Bu dolandırıcılık olabilir
inline-title-none = 🔎 Bildiğim bir işaret bulamadım
inline-send = Cevabımı bu sohbete göndermek için dokunun
inline-private = Bana özelden de sorabilirsiniz

## As a guest in any chat

guest-check-how = Sormak istediğiniz mesajı yanıtlayın ve yanıtta beni etiketleyin.

## Business chats

business-consent =
    🤝 <b>Beni işletme hesabınıza bağladınız</b>
    Yalnızca okurum, o da siz kabul ederseniz. Bir müşteri sohbeti dolandırıcılığa benzerse bunu o sohbette değil, burada size söylerim. Müşterilerinize hiç yazmam, yazdıklarını saklamam.
    Bana açtığınız sohbetlerdeki yeni mesajlara bakayım mı?
button-business-yes = Evet, yeni mesajlara bak
button-business-no = Hayır, bakma
business-on = Tamam. Yeni mesajlara bakıyorum ve size burada söylüyorum. Durdurmak için beni Telegram'da ayırın ya da /business gönderin.
business-off = Tamam. O sohbetlere bakmıyorum.
business-gone = İşletme hesabınızdan ayrıldım. Orada artık hiçbir şeye bakmıyorum.
# Over a warning about a message in a business chat
business-warning = 📨 <b>İşletme sohbetlerinizden birinde</b> biri beni kuşkulandıran bir şey yazdı:
command-business = İşletme: sohbetlerinize bakıp bakmamam
business-none = Bir işletme hesabınıza bağlı değilim. Telegram'da: Ayarlar, Telegram Business, Sohbet Botları (Chatbots).
