### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Wasimamizi wa kikundi hiki: ni lini niseme

## Groups

group-hello =
    👋 <b>Mimi ni { -bot }.</b> Hapa nakaa kimya.
    • Jibu ujumbe kwa /check, au nitaje kwenye jibu lako, nami nitasema ninauonaje.
    • Asiyetaka kuonekana akiuliza anaweza kunitumia ujumbe huo faraghani.
    • Msimamizi wa kikundi hiki anaweza kuniruhusu nionye mwenyewe ujumbe unapofanana sana na utapeli: /settings
    Sihifadhi chochote kinachoandikwa hapa.
group-check-how = Jibu ujumbe unaotaka niuangalie kwa /check.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Mipangilio yangu katika kikundi hiki</b>
    Nionye mwenyewe ujumbe unapofanana sana na utapeli: <b>{ $warn ->
        [on] imewashwa
       *[off] imezimwa
    }</b>
    Lugha ya maonyo yangu: { $name }
group-settings-admins = Ni wasimamizi wa kikundi hiki tu wanaoweza kubadilisha mipangilio yangu.
group-settings-kept = Tayari.
button-group-warn-on = Onya mwenyewe
button-group-warn-off = Acha kuonya mwenyewe
button-group-language = Chagua lugha
button-group-private = 🔒 Niulize faraghani
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Jihadharini: ujumbe ninaoujibu unafanana sana na utapeli</b>
    <b>Aina:</b> { $family }
group-warning-foot = Mimi ni programu ya kompyuta na ninaweza kukosea. Kama ujumbe huu ni wa kweli, msimamizi anaweza kuniambia kwa kitufe.
button-group-wrong = Ujumbe huu ni wa kweli

## Inline: @name and the text typed behind it

inline-hint = Bandika ujumbe baada ya jina langu
inline-too-little = Bandika sehemu zaidi ya ujumbe
# Short titles for the list of results, plain text
inline-title-high = ⛔ Ujumbe huu unafanana sana na utapeli
inline-title-caution = ⚠️ Huenda ni utapeli
inline-title-none = 🔎 Sijatambua chochote
inline-send = Bonyeza ili kutuma jibu langu kwenye mazungumzo haya
inline-private = Niulize faraghani

## As a guest in any chat

guest-check-how = Jibu ujumbe unaotaka niuangalie na unitaje humo.

## Business chats

business-consent =
    🤝 <b>Umeniunganisha na akaunti yako ya biashara</b>
    Ninasoma tu, na ni kwa ruhusa yako tu. Mazungumzo na mteja yakionekana kama utapeli, nakuambia hapa, si kwenye mazungumzo hayo. Siwaandikii wateja wako kamwe, na sihifadhi wanachoandika.
    Je, niangalie ujumbe mpya kwenye mazungumzo uliyonipa?
button-business-yes = Ndiyo, angalia ujumbe mpya
button-business-no = Hapana, usiangalie
business-on = Sawa. Nitaangalia ujumbe mpya na kukuambia hapa. Ili kuacha, niondoe kwenye Telegram, au tuma /business.
business-off = Sawa. Siangalii mazungumzo hayo.
business-gone = Nimeondolewa kwenye akaunti yako ya biashara na siangalii tena chochote huko.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Katika mojawapo ya mazungumzo yako ya biashara</b> kuna mtu ameandika jambo linalonitia wasiwasi:
command-business = Biashara: kama niangalie mazungumzo yako
business-none = Sijaunganishwa na akaunti yako ya biashara. Kwenye Telegram: Mipangilio (Settings), Telegram Business, Chatbots.
