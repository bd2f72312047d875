### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Malaki po ang posibilidad na scam ito</b>
level-caution = ⚠️ <b>Mag-ingat po: baka scam ito</b>
level-none = 🔎 <b>Wala po akong nakitang palatandaan ng scam – pero puwedeng scam pa rin ito</b>
level-too-little = 🔎 <b>Masyado po itong maikli para masabi ko</b>

# $family: a family's .name
label-kind = <b>Uri:</b> { $family }
family-unknown = Uri na wala pa akong pangalan
label-reasons = <b>Bakit ko ito nasabi</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = nasa button
reason-where-link = nakatago sa link
reason-where-caption = nasa ilalim ng litrato
reason-where-file = nasa pangalan ng file
reason-where-quote = nasa naka-quote na mensahe
reason-where-contact = nasa contact card
reason-where-poll = nasa poll
reason-where-preview = nasa preview ng link
reason-where-invoice = nasa invoice
reason-where-giveaway = nasa giveaway
reason-where-venue = nasa lugar na ipinadala
reason-where-checklist = nasa listahan ng gagawin
reason-where-game = nasa game
# $number: which of several messages that were sent together
reason-where-message = nasa ika-{ $number } na mensahe
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Lahat ng napansin ko</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] Sabay-sabay kong tiningnan ang { $count } mensahe, bilang iisang usapan.
       *[other] Sabay-sabay kong tiningnan ang { $count } na mensahe, bilang iisang usapan.
    }
edited-note = ✏️ Binago po ninyo ang mensahe, kaya tiningnan ko ulit.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Tingnan din po ang nagpadala</b>
    Kapag inunahan kayong sulatan ng hindi kakilala, makikita sa itaas ng chat sa Telegram: ang bansa ng number nila, kailan ginawa ang account, at kung may group kayong pareho. Babala na ang bagong account, o ang galing sa bansang hindi ninyo inaasahan.
look-at-hidden = Itinatago ng nagpadala ang pangalan niya kapag fino-forward. Marami ang gumagawa nito; wala pa itong ibig sabihin.
look-at-channel = Naka-post ito sa channel o group. Kahit sino ay puwedeng gumawa nito at manggaya ng kilalang pangalan at litrato. Hanapin ang opisyal na marka sa tabi ng pangalan, at ang link sa mismong site ng organisasyon.

label-next = <b>Ano ang kadalasang sunod na gusto nila</b>
label-do = <b>Ano ang gagawin ngayon</b>

none-body =
    Tiningnan ko ang mga salita, link, button, litrato at pangalan ng file, at ikinumpara sa mga scam na alam ko. May bago araw-araw. Hindi ako nakakarinig ng voice message, nakakapanood ng video o nakakakita ng secret chat. Itanong po ninyo sa sarili:

    1. Sila ba ang unang sumulat sa akin, kahit hindi ko hiningi?
    2. Gusto ba nila ng pera, code, password, mga dokumento ko, o magpa-install ng app sa cellphone ko?
    3. Minamadali ba nila ako, o pinaglilihim?
    4. Gusto ba nilang lumipat sa ibang app o ibang chat?
    5. Sobrang ganda ba nito, o nakakatakot?

    <b>Isang “oo” lang ay sapat na para huminto.</b> Tanungin ang mismong tao o kompanya sa number na alam na ninyo, hindi sa number na nasa mensahe. Makipag-usap sa taong pinagkakatiwalaan ninyo.
too-little-body =
    Paki-forward po sa akin ang buong mensahe. O kopyahin ang mas mahabang parte ng chat at ipadala nang isang buo.
    Samantala: huwag magpadala ng pera, code o dokumento.
no-text =
    🔎 <b>Wala po akong nakikitang salitang mababasa ko</b>
    Pakikopya ang mga salita, o i-type kung ano ang sinasabi, at ipadala sa akin.
    Samantala: huwag gawin ang anumang hinihingi ng mensahe.
too-long-note = Napakahaba ng mensaheng ito. Ang unang parte lang ang binasa ko, kaya baka may iba pang dapat bantayan.
already-paid-hint = <b>Nakapagpadala na ba ng pera, code o dokumento?</b> Makakatulong ang mabilis na pagkilos: pindutin ang button sa ibaba, o /paid

## Buttons: at most 40 characters

button-report = 📣 I-report ang mensaheng ito
button-wrong = ✋ Mali ang sagot na ito
button-paid = 🆘 Nakabayad o nagbigay na ng code
button-travelled = ✈️ Papunta roon o naroon na
button-wrong-honest = Hindi scam ang mensahe
button-wrong-scam = Scam ito, hindi mo nakita
button-back = ‹ Bumalik
button-show-all = Ipakita lahat ng dahilan
button-show-less = Bawasan ang dahilan
button-pass-on = 📤 Babalang maipapasa sa iba
button-check-how = 🔎 Paano magpa-check ng mensahe
button-language = 🌐 Pumili ng wika
button-privacy = 🔒 Ano ang itinatabi ko at hindi
button-tell-me = 🔔 Sabihan ako kung magbago ito
button-untell-me = 🔕 Huwag na akong sabihan

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Ano po ang uunahin</b>
    Araw-araw itong nangyayari, kahit sa mga maingat. Makakatulong ang mabilis na pagkilos.

    1. <b>Tumigil.</b> Huwag nang magbayad at huwag nang sumagot.
    2. <b>Pera o detalye ng card:</b> tawagan agad ang bangko, sa number na naka-print sa card ninyo. Sabihin: “Na-scam po yata ako.” Hilinging ipatigil ang bayad.
    3. <b>Code o password:</b> palitan ito at i-log out ang lahat ng ibang device.
    4. <b>App o screen ninyo:</b> i-on ang airplane mode at tawagan ang bangko gamit ang ibang cellphone.
    5. <b>Itabi ang lahat:</b> mga mensahe, number, resibo. Magsumbong sa pulis sa lugar ninyo.

    Piliin sa ibaba kung ano ang nangyari, at sasabihin ko ang mga hakbang.

    ⛔ <b>Maya-maya, baka may mag-alok na babawiin ang pera ninyo. Iyon ang pangalawang scam</b>, kahit pulis, abogado o bangko raw sila. Huwag magbayad ng fee.
travelled-body =
    ✈️ <b>Kung hindi pa kayo nakakaalis</b>
    • Huwag po kayong tumuloy.
    • Hawakan ang sariling passport. Huwag ibigay kahit kanino.
    • Ipa-check ang employer sa embahada, sa DFA o sa Department of Migrant Workers (DMW).
    • Sabihin sa pamilya ang address, ang mga pangalan at ang flight na ibinigay sa inyo.

    <b>Kung kayo, o kakilala ninyo, ay naroon at hindi makaalis</b>
    • Kontakin ang embahada at ang pulis doon, kapag kaya na nang walang nakakakita.
    • Sabihin kung nasaan: lugar sa mapa, kalye, litrato ng gusali.
    • Huwag magbayad ng “release fee” sa hindi kakilala.
    • Burahin ang chat na ito kung may titingin sa cellphone.

    Ang sinumang ikinulong doon at pinagtrabaho ay taong nangangailangan ng tulong. Hindi nila ito kasalanan, at hindi rin inyo.
travelled-family =
    👪 <b>Kung may kapamilya kayong naroon</b>
    • Isulat kung kailan sila huling nakausap, ang lugar, ang kompanya at ang mga pangalang sinabi nila.
    • Magsabi po sa DFA at sa pulis dito. Hanapin ang opisina laban sa human trafficking.
    • Kapag kausap ninyo sila, baka may ibang nakikinig. Magtanong lang ng masasagot ng oo o hindi.
    • Huwag magbayad sa nangangakong ilalabas sila. Itanong muna sa embahada bago magbayad ng kahit ano.
    • Kung humihingi sila ng pera o ng taong ire-recruit, huwag magalit sa kanila: baka pinipilit sila.
travelled-signs =
    🔎 <b>Mga palatandaang hindi totoo ang sinasabi tungkol sa trabaho sa abroad</b>
    • Sa chat lang ito inalok, mataas ang suweldo kahit kaunti ang kailangang kakayahan.
    • Libre ang flight, visa at tirahan, pero walang kontratang maitatabi ninyo.
    • Papapasukin kayo bilang turista, o patatawirin sa border sakay ng kotse o bangka.
    • Gusto nilang sila ang magtago ng passport ninyo, humihingi ng deposito, o may sinasabing utang.
    • Ayaw nilang makausap ninyo nang mag-isa ang taong nagtatrabaho roon.
button-travelled-going = Paalis na ako
button-travelled-family = May kapamilya akong naroon
button-travelled-signs = Mga palatandaang babantayan

## Reports

report-thanks = Salamat po. Nakakatulong ang report ninyo para mabalaan ang iba. Walang nakalagay kung sino kayo.
report-again = Nai-report na po ninyo ang mensaheng ito. Isang beses lang itong binibilang. Salamat.
report-failed = Hindi ko po naitabi ang report ninyo ngayon. Pakisubukan ulit mamaya. Ganoon pa rin ang sagot ko sa mensahe.
report-how =
    Para mag-report ng mensahe, i-forward po sa akin at pindutin ang “I-report ang mensaheng ito”.
    O mag-reply sa mensahe, dito sa chat natin, ng /report.
report-gone = Hindi ko na po makita ang mensaheng iyon. Paki-forward ulit sa akin.

## "This answer is wrong"

wrong-ask = Ano po ang mali sa sagot ko?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Salamat po. Anong klaseng mensahe ito? Makakatulong ito sa mga namamahala ng mga patakaran ko.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Salamat po. Ano ang gusto nila? Makakatulong ito sa mga namamahala ng mga patakaran ko.
button-wrong-other-kind = Ibang uri ito ng scam
button-honest-bank = Galing sa bangko ko
button-honest-delivery = Galing sa shop o delivery
button-honest-office = Galing sa opisina o paaralan
button-honest-work = Tungkol sa trabaho
button-honest-private = Galing sa pamilya o kaibigan
button-honest-advert = Patalastas lang
button-honest-news = Balita, o babala tungkol sa scam
button-honest-other = Iba pa
button-scam-money = Pera, o investment
button-scam-code = Code, password o login
button-scam-link = Magbukas ng link o mag-install
button-scam-job = Trabaho o mga task
button-scam-love = Pagkakaibigan o pag-ibig
button-scam-threat = Tinatakot nila ako
button-scam-other = Iba pa
wrong-thanks = Salamat po. Makikita ito ng mga namamahala ng mga patakaran ko. Hindi kusang nagbabago ang sagot ko.
wrong-failed = Hindi ko po naitabi iyon ngayon. Pakisubukan ulit mamaya.

## Telling those who asked when the answer changes

tell-me-kept = Sige po. Kung mag-iba ang sagot ko sa mensaheng ito sa loob ng { $days ->
        [one] { $days } araw
       *[other] { $days } na araw
    }, susulatan ko kayo rito. Hanggang doon, itatabi ko kung paano kayo maabot. Sa mensahe, isang digital na tatak lang nito ang itatabi ko. Tatapusin ito ng /forget.
tell-me-ended = Sige po. Hindi ko na kayo susulatan tungkol dito, at binura ko na kung paano kayo maabot.
tell-me-failed = Hindi ko po naitabi iyon ngayon. Pakisubukan ulit mamaya.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Nagbago po ang sagot ko</b>
    Noong { $date }, nagtanong kayo tungkol sa isang mensahe. Ang sabi ko noon: “{ $before }”. Sa alam ko ngayon, ang sabi ko: “{ $now }”.
    Mag-ingat po sa nagpadala. I-forward ulit sa akin ang mensahe para makita kung bakit.
    Binura ko na ngayon kung paano kayo maabot.
told-better =
    🔔 <b>Nagbago po ang sagot ko</b>
    Noong { $date }, nagtanong kayo tungkol sa isang mensahe. Ang sabi ko noon: “{ $before }”. Sa alam ko ngayon, ang sabi ko: “{ $now }”.
    Pero puwedeng scam pa rin ito. I-forward ulit sa akin ang mensahe para makita ang iba pa.
    Binura ko na ngayon kung paano kayo maabot.
level-name-high = malaki ang posibilidad na scam
level-name-caution = baka scam
level-name-none = walang nakitang palatandaan

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ May kumakalat na ganitong mga mensahe: { $family }.
pass-on-next = Ang kadalasang nangyayari: { $next }
pass-on-do = Ang makakatulong: { $do }
pass-on-foot = Na-check gamit ang { -bot }. Kung nakabayad na o nakapagbigay ng code: tawagan agad ang bangko, sa number na nasa card ninyo.
pass-on-how = Ito po ay maikling babala na walang kahit isang salita ng mensahe ninyo. Pindutin nang matagal para maipasa.

## About the bot

start-body =
    👋 <b>Kumusta po, ako si { -bot }.</b>

    May natanggap ba kayong mensahe at hindi kayo sigurado? <b>I-forward po sa akin.</b>
    SMS, e-mail o chat sa ibang app? Magpadala ng screenshot, o kopyahin ang mga salita.
    Sasabihin ko kung gaano ito kadelikado, aling mga salita ang dapat bantayan, at ano ang gagawin ngayon.

    Programa po ako, hindi tao. Marami akong alam na scam, pero hindi lahat. Kaya hindi ako kailanman nangangakong hindi scam ang isang mensahe.

    Kapag nagtatanong lang kayo, wala akong itinatabi sa mensahe. Kapag pinindot ninyo ang “I-report”, itinatabi ko ang makakatulong sa pagbabala sa iba, at walang magsasabi kung sino kayo: /privacy

    <b>Nakabayad na, o nakapagbigay ng code?</b> Tawagan agad ang bangko, sa number na naka-print sa card ninyo. Tapos i-forward sa akin ang mensahe.
help-body =
    <b>Paano magtanong sa akin</b>

    • I-forward po sa akin ang kahit anong mensahe, o kopyahin ang mga salita at ipadala.
    • Sasagutin ko kung ano ang napansin ko at ano ang gagawin.
    • Sa ilalim ng sagot ko, puwede ninyong i-report ang mensahe, sabihing mali ako, o humingi ng tulong kung nakabayad na.

    • Ilang mensahe ng iisang chat? I-forward nang sabay-sabay; babasahin ko bilang iisang usapan.

    Nagbabasa ako ng mga salita, link, button, pangalan ng file, at ng mga salita at QR code sa litrato. Hindi ako nakakarinig ng voice message, nakakapanood ng video o nakakakita ng secret chat.

    /paid – ano ang gagawin kung nakabayad na o nakapagbigay ng code
    /travelled – kung tungkol sa trabaho sa malayo
    /check – tingnan ang mensaheng nire-replyan ninyo
    /report – mag-report ng mensahe
    /country – sino ang tatawagan sa bansa ninyo
    /language – pumili ng wika
    /privacy – ano ang itinatabi ko
    /forget – burahin ang mga ini-report ninyo
privacy-body =
    🔒 <b>Ano ang itinatabi ko, at ano ang hindi</b>

    <b>Kapag nagtatanong lang kayo:</b> wala akong itinatabi sa mensahe. Ang nasa technical log ko lang ay may tiningnang mensahe, aling mga patakaran ang tumugma at gaano ito katagal. Walang salita, pangalan o number. Isang oras kong tinatandaan ang mensahe para gumana ang mga button, at hindi ko ito isinusulat kahit saan.

    <b>Kapag nag-report kayo ng mensahe, itinatabi ko:</b>
    • sa mga salita nito, ang mga alam na ng patakaran ko lang; inaalis ang iba, at tinatakpan ang mga numero;
    • ang mga link, wallet address, pangalan ng account, at phone number na ipinapakontak ng nagpadala;
    • ang araw, ang wika, ang tingin ko rito, at kung galing sa tao, group o channel – hindi kung alin.

    <b>Kapag sinabi ninyong mali ako, itinatabi ko:</b> ang araw, ang isinagot ko at ang sinabi ninyo. Walang salita ng mensahe.

    <b>Kapag pumili kayo ng wika o bansa:</b> ang pinili ninyo.

    <b>Kapag nagpasabi kayo kung magbago ang sagot ko:</b> kung paano kayo maabot, naka-lock gamit ang susi, hanggang nasabihan na kayo o tapos na ang panahon. Tapos sinisira na ito.

    <b>Ang mga litrato</b> ay binabasa sa computer na kinalalagyan ko, hindi ipinapadala sa iba, at hindi itinatabi.

    <b>Sa mga group at business chat:</b> walang itinatabi sa isinusulat doon. Ang itinatabi ko lang ay ang pinili ng mga admin ng group, at kung pumayag ang may-ari ng business account.

    <b>Bukod doon, hindi ko kailanman itinatabi</b> ang pangalan, Telegram id o phone number ninyo. Ang kapalit ay isang digital na tatak na gawa gamit ang sikretong susi. Mula sa dalawang report, walang makakaalam na iisang tao ang gumawa, hangga’t sikreto ang susi. Sinisira ang susi pagkaraan ng { $key_days ->
        [one] { $key_days } araw
       *[other] { $key_days } na araw
    }. Pagkatapos niyon, wala nang makakaalam, kahit ang mga nagpapatakbo sa akin.

    <b>Binubura ang mga report</b> pagkaraan ng { $retention_days ->
        [one] { $retention_days } araw
       *[other] { $retention_days } na araw
    }.

    <b>/forget</b> ang agad na magbubura ng mga report, sagot at pinili ninyo, at ng paraan para maabot kayo. Gumagana ito habang may susi pa. Pagkatapos, hindi ko na masasabi kung alin ang mga report ninyo.

    Ang Telegram mismo ang nag-iingat ng chat natin. Puwede ninyo itong burahin doon.
forget-done = { $count ->
        [one] Tapos na po. Nabura ko ang { $count } tala.
       *[other] Tapos na po. Nabura ko ang { $count } na tala.
    }
forget-none = Wala po akong nakitang sa inyo na buburahin.
forget-failed = Hindi ko po nabura ngayon. Pakisubukan ulit ang /forget mamaya.

language-ask = Anong wika po ang gagamitin ko?
language-set = Mula ngayon, Filipino po ang gamit ko.

check-how =
    I-forward po sa akin ang mensaheng hindi kayo sigurado.
    O mag-reply dito ng /check.
slow-down = { $seconds ->
        [one] Masyado pong marami nang sabay-sabay. Maghintay po ng { $seconds } segundo at ipadala ulit.
       *[other] Masyado pong marami nang sabay-sabay. Maghintay po ng { $seconds } na segundo at ipadala ulit.
    }
something-broke =
    Pasensya na po, may nagkaproblema sa panig ko. Wala kayong ginawang mali.
    Narito pa sa chat natin ang mensahe ninyo. Pakipadala ulit pagkaraan ng isang minuto.
    Samantala: huwag magpadala ng pera, code o dokumento.
unknown-command = Hindi ko po alam ang command na ito. Mag-forward ng mensahe sa akin, o tingnan ang /help.

## For admins

rules-summary =
    <b>Mga patakarang ginagamit ngayon</b>
    Tatak: <code>{ $fingerprint }</code>
    Mga patakaran: { $rules } (matatag: { $stable }, sinusubukan: { $shadow })
    Mga file: { $files }
    Na-load: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } mali sa mga file ng patakaran. Ang lumang mga patakaran pa rin ang gamit.
       *[other] ⚠️ { $count } na mali sa mga file ng patakaran. Ang lumang mga patakaran pa rin ang gamit.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } bagay sa mga file ng patakaran ang dapat tingnan. Gamit na rin ang mga bagong patakaran.
       *[other] ⚠️ { $count } na bagay sa mga file ng patakaran ang dapat tingnan. Gamit na rin ang mga bagong patakaran.
    }
rules-origins = <b>Saan galing ang mga ito</b>
rules-shipped = Kasama ko na mula sa simula
rules-overridden = Pinatay ninyo: { $off }, binago ninyo: { $changed }
rules-no-errors = Walang mali sa mga file ng patakaran.
reload-done = ✅ Gamit na ang mga bagong patakaran.
reload-unchanged = Hindi nagbago ang mga file ng patakaran.
reload-failed = ⚠️ Hindi tinanggap ang mga bagong file ng patakaran. Ang lumang mga patakaran pa rin ang gamit.
stats-title = <b>Ano ang na-report</b>
stats-total = Lahat-lahat: { $count }
stats-by-family = <b>Ayon sa uri</b>
stats-by-language = <b>Ayon sa wika</b>
stats-by-week = <b>Ayon sa linggo</b>
stats-row = { $name }: { $count }
stats-empty = Wala pang report.
stats-disputes = Mga sagot na sinabing mali: { $count }
stats-by-rule = <b>Mga patakaran na sinabing mali ang sagot</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: hindi scam { $honest }, ibang uri { $other }, sa { $hits } report
store-unavailable = Hindi maabot ngayon ang lalagyan ng mga report. Gumagana pa rin ang pag-check ng mensahe.
admins-only = Para sa mga admin lang po ang command na ito.

## In a terminal, without Telegram

terminal-no-token = Walang nakalagay na Telegram token, kaya dito tayo sa terminal mag-uusap. Walang ipinapadala kahit saan.
terminal-hello = Mag-type o mag-paste ng mensahe; blangkong linya ang tatapos. Nasa /help ang iba ko pang kaya, Ctrl-D para umalis.
terminal-actions = /report para itabi para sa iba · /paid kung nakabayad na o nakapagbigay ng code · /wrong kung mali ako
terminal-actions-travelled = /report para itabi para sa iba · /travelled kung may papunta o naroon na · /wrong kung mali ako
terminal-report = /report para itabi para sa iba · /wrong scam kung scam ito na hindi ko nakita
terminal-wrong-how = Isulat ang “/wrong honest” kung hindi scam ang mensahe, o “/wrong scam” kung scam ito na hindi ko nakita.
terminal-bye = Paalam po. Ingat kayo.
terminal-last-none = Wala pang mensahe. Mag-paste muna ng isa.
