### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Admin ng group na ito: kailan ako magsasalita

## Groups

group-hello =
    👋 <b>Ako po si { -bot }.</b> Tahimik lang ako rito.
    • Mag-reply ng /check sa isang mensahe, o i-mention ako sa reply, at sasabihin ko ang tingin ko rito.
    • Kung ayaw ninyong makitang nagtatanong, i-forward sa akin nang pribado ang mensahe.
    • Puwede akong payagan ng admin ng group na magsalita nang kusa kapag malaki ang posibilidad na scam ang mensahe: /settings
    Wala akong itinatabi sa mga isinusulat dito.
group-check-how = Mag-reply po ng /check sa mensaheng tinutukoy ninyo.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Settings ko sa group na ito</b>
    Kusang magbabala kapag malaki ang posibilidad na scam ang mensahe: <b>{ $warn ->
        [on] oo
       *[off] hindi
    }</b>
    Wika ng mga babala ko: { $name }
group-settings-admins = Mga admin lang po ng group na ito ang puwedeng magbago ng settings ko.
group-settings-kept = Tapos na po.
button-group-warn-on = Kusang magbabala
button-group-warn-off = Huwag nang kusang magbabala
button-group-language = Pumili ng wika
button-group-private = 🔒 Magtanong sa akin nang pribado
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Ingat po: malaki ang posibilidad na scam ang mensaheng sinasagot ko</b>
    <b>Uri:</b> { $family }
group-warning-foot = Programa po ako at puwedeng magkamali. Kung hindi ito scam, puwedeng pindutin ng admin ang button para sabihin sa akin.
button-group-wrong = Hindi ito scam

## Inline: @name and the text typed behind it

inline-hint = I-paste ang mensahe pagkatapos ng pangalan ko
inline-too-little = Dagdagan pa ang ipine-paste na mensahe
# Short titles for the list of results, plain text
inline-title-high = ⛔ Malaki ang posibilidad na scam ito
inline-title-caution = ⚠️ Baka scam ito
inline-title-none = 🔎 Wala akong nakitang palatandaan
inline-send = Pindutin para ipadala sa chat na ito ang sagot ko
inline-private = Magtanong na lang sa akin nang pribado

## As a guest in any chat

guest-check-how = Mag-reply po sa mensaheng tinutukoy ninyo at i-mention ako roon.

## Business chats

business-consent =
    🤝 <b>Ikinonekta po ninyo ako sa business account ninyo</b>
    Nagbabasa lang ako, at kung papayag lang kayo. Kapag mukhang scam ang chat ng customer, dito ko sasabihin sa inyo, hindi sa chat na iyon. Hindi ako kailanman susulat sa mga customer ninyo at wala akong itatabi sa isinusulat nila.
    Titingnan ko po ba ang mga bagong mensahe sa mga chat na ibinigay ninyo?
button-business-yes = Oo, tingnan ang mga bagong mensahe
button-business-no = Huwag tingnan
business-on = Sige po. Titingnan ko ang mga bagong mensahe at dito ko kayo sasabihan. Para itigil, i-disconnect ako sa Telegram, o i-send ang /business.
business-off = Sige po. Hindi ko titingnan ang mga chat na iyon.
business-gone = Hindi na ako nakakonekta sa business account ninyo at wala na akong tinitingnan doon.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Sa isa sa mga business chat ninyo</b>, may sumulat ng bagay na dapat bantayan:
command-business = Business: kung titingnan ko ang mga chat ninyo
business-none = Hindi po ako nakakonekta sa business account ninyo. Sa Telegram, buksan ang Settings, Telegram Business, Chatbots.
