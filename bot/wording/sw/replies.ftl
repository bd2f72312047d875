### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Ujumbe huu unafanana sana na utapeli</b>
level-caution = ⚠️ <b>Jihadhari: huenda huu ni utapeli</b>
level-none = 🔎 <b>Sijatambua chochote – hiyo haimaanishi kuwa ujumbe ni wa kweli</b>
level-too-little = 🔎 <b>Ujumbe huu ni mfupi mno, siwezi kusema</b>

# $family: a family's .name
label-kind = <b>Aina:</b> { $family }
family-unknown = Aina ambayo bado sina jina lake
label-reasons = <b>Kwa nini nasema hivi</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = kwenye kitufe
reason-where-link = imefichwa kwenye linki
reason-where-caption = chini ya picha
reason-where-file = kwenye jina la faili
reason-where-quote = kwenye ujumbe ulionukuliwa
reason-where-contact = kwenye kadi ya mawasiliano
reason-where-poll = kwenye kura ya maoni
reason-where-preview = kwenye onyesho la linki
reason-where-invoice = kwenye ankara
reason-where-giveaway = kwenye shindano la zawadi
reason-where-venue = mahali palipotumwa
reason-where-checklist = kwenye orodha ya kazi
reason-where-game = kwenye mchezo
# $number: which of several messages that were sent together
reason-where-message = kwenye ujumbe wa { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Yote niliyoyaona</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] Nimeangalia ujumbe { $count }.
       *[other] Nimeangalia jumbe { $count } kwa pamoja, kama mazungumzo mamoja.
    }
edited-note = ✏️ Umebadilisha ujumbe, kwa hiyo nimeuangalia tena.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Mwangalie mtumaji pia</b>
    Mtu usiyemjua akikuandikia kwanza, Telegram huonyesha mambo juu ya mazungumzo: nchi ya nambari yake, akaunti ilifunguliwa lini, na kama mko kikundi kimoja. Akaunti mpya, au ya nchi usiyoitarajia, ni onyo.
look-at-hidden = Mtumaji anaficha jina lake ujumbe unapotumwa kwa wengine. Watu wengi hufanya hivyo; hilo peke yake halisemi chochote.
look-at-channel = Ujumbe huu ulichapishwa kwenye chaneli au kikundi. Yeyote anaweza kufungua chaneli na kunakili jina na picha inayojulikana. Tafuta alama rasmi kando ya jina, na linki ya chaneli kwenye tovuti ya shirika lenyewe.

label-next = <b>Mtumaji kama huyu anataka nini baadaye</b>
label-do = <b>Cha kufanya sasa</b>

none-body =
    Nimeangalia maneno, linki, vitufe, picha na majina ya faili, na kuyalinganisha na utapeli ninaoujua. Mwingine mpya hutokea kila siku. Siwezi kusikia ujumbe wa sauti, kutazama video wala kuona mazungumzo ya siri. Tafadhali jiulize:

    1. Je, walikuandikia kwanza bila wewe kuwatafuta?
    2. Je, wanataka pesa, nambari ya uthibitisho, nenosiri, hati zako, au uweke app kwenye simu?
    3. Je, wanakuharakisha, au wanataka uweke siri?
    4. Je, wanataka muendelee kwenye app nyingine au mazungumzo mengine?
    5. Je, ni jambo zuri kupita kiasi, au linakutisha?

    <b>“Ndiyo” moja tu inatosha kukufanya usimame.</b> Muulize mtu huyo au kampuni hiyo kwa nambari unayoijua tayari, si iliyo kwenye ujumbe. Zungumza na mtu unayemwamini.
too-little-body =
    Tafadhali nitumie ujumbe wote. Au nakili sehemu kubwa zaidi ya mazungumzo na unitumie kwa mara moja.
    Kwa sasa: usitume pesa, nambari ya uthibitisho wala hati.
no-text =
    🔎 <b>Sioni maneno ninayoweza kusoma</b>
    Tafadhali nakili maneno hayo, au andika yanachosema, na unitumie.
    Kwa sasa: usifanye chochote ambacho ujumbe huo unakutaka ufanye.
too-long-note = Ujumbe huu ni mrefu sana. Nimesoma sehemu ya kwanza tu, kwa hiyo huenda kuna mengine ya kutia wasiwasi.
already-paid-hint = <b>Umeshatuma pesa, nambari ya uthibitisho au hati?</b> Kuchukua hatua haraka kunaweza kusaidia: bonyeza kitufe hapa chini, au /paid

## Buttons: at most 40 characters

button-report = 📣 Ripoti ujumbe huu
button-wrong = ✋ Jibu hili si sahihi
button-paid = 🆘 Nimeshalipa au nimetoa nambari
button-travelled = ✈️ Naenda huko au nimeshafika
button-wrong-honest = Ujumbe huu ni wa kweli
button-wrong-scam = Ni utapeli ambao hukuuona
button-back = ‹ Rudi
button-show-all = Onyesha sababu zote
button-show-less = Onyesha sababu chache
button-pass-on = 📤 Onyo la kuwatumia wengine
button-check-how = 🔎 Jinsi ya kuangaliziwa ujumbe
button-language = 🌐 Chagua lugha
button-privacy = 🔒 Ninachohifadhi na nisichohifadhi
button-tell-me = 🔔 Niambie jibu lako likibadilika
button-untell-me = 🔕 Usiniambie tena

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Cha kufanya kwanza</b>
    Jambo hili huwapata hata watu makini kila siku. Kuchukua hatua haraka kunaweza kusaidia.

    1. <b>Simama.</b> Usilipe zaidi na usijibu tena.
    2. <b>Pesa au taarifa za kadi:</b> pigia benki yako sasa, kwa nambari iliyo kwenye kadi yako. Kama ulituma kwa simu, pigia kampuni ya simu. Sema: “Nadhani nimetapeliwa.” Waombe wasimamishe malipo.
    3. <b>Nambari ya uthibitisho au nenosiri:</b> libadilishe na utoe vifaa vingine vyote.
    4. <b>App au skrini yako:</b> washa hali ya ndege (airplane mode) na upigie benki kwa simu nyingine.
    5. <b>Hifadhi kila kitu:</b> ujumbe, nambari, risiti. Ripoti kwa polisi wa mahali unapoishi.

    Chagua hapa chini kilichotokea, nami nitakuambia hatua zake.

    ⛔ <b>Hivi karibuni mtu anaweza kusema atakurudishia pesa zako. Huo ndio utapeli wa pili</b>, hata akisema ni polisi, wakili au benki. Usilipe ada.
travelled-body =
    ✈️ <b>Kama bado hujaondoka</b>
    • Usisafiri.
    • Kaa na pasipoti yako. Usimkabidhi mtu yeyote.
    • Uombe ubalozi wako au wizara ya mambo ya nje imchunguze mwajiri.
    • Iambie familia yako anwani, majina na ndege uliyoambiwa.

    <b>Kama wewe, au mtu unayemjua, yuko huko na hawezi kutoka</b>
    • Wasiliana na ubalozi wako na polisi wa huko, mara tu inapowezekana bila kuonekana.
    • Sema ni wapi: mahali kwenye ramani, jina la mtaa, picha ya jengo.
    • Usilipe “pesa ya kuachiliwa” kupitia watu usiowajua.
    • Futa mazungumzo haya kama kuna mtu anaweza kuangalia simu.

    Yeyote anayezuiliwa huko na kulazimishwa kazi ni mtu anayehitaji msaada. Si kosa lake, na si kosa lako.
travelled-family =
    👪 <b>Kama mtu wa familia yako yuko huko</b>
    • Andika lini uliwasiliana naye mwisho, mahali, kampuni na majina aliyokuambia.
    • Iambie wizara ya mambo ya nje ya nchi yako na polisi wa nyumbani. Ulizia kitengo cha kupambana na usafirishaji haramu wa watu.
    • Mnapoongea au kuandikiana, wengine wanaweza kusikiliza. Muulize tu anachoweza kujibu kwa ndiyo au hapana.
    • Usimlipe yeyote anayeahidi kumtoa. Uulize ubalozi kabla ya kulipa chochote.
    • Akikuomba pesa au umtafutie watu, usimkasirikie: huenda analazimishwa.
travelled-signs =
    🔎 <b>Dalili kwamba kazi ya nje ya nchi si kama inavyosemwa</b>
    • Ilikujia kupitia mazungumzo ya simu, yenye mshahara mkubwa bila ujuzi mwingi.
    • Ndege, viza na malazi vimelipwa, lakini hakuna mkataba unaobaki nao.
    • Unatakiwa kuingia kama mtalii, au kuvuka mpaka kwa gari au mashua.
    • Wanataka kukutunzia pasipoti, au wanataka amana, au wanazungumzia deni.
    • Hawakuruhusu kuongea na mtu anayefanya kazi huko mkiwa wawili tu.
button-travelled-going = Niko karibu kuondoka
button-travelled-family = Mtu wa familia yangu yuko huko
button-travelled-signs = Dalili za kuangalia

## Reports

report-thanks = Asante. Ripoti yako inasaidia kuwaonya wengine. Haina chochote kinachoonyesha wewe ni nani.
report-again = Umeshauripoti ujumbe huu. Unahesabiwa mara moja tu. Asante.
report-failed = Sikuweza kuhifadhi ripoti yako kwa sasa. Tafadhali jaribu tena baadaye. Nilichosema kuhusu ujumbe huo bado ni vile vile.
report-how =
    Ili kuripoti ujumbe, nitumie (Forward) kisha ubonyeze “Ripoti ujumbe huu”.
    Au jibu ujumbe huo, hapa kwenye mazungumzo yetu, kwa /report.
report-gone = Sioni tena ujumbe huo. Tafadhali nitumie mara nyingine.

## "This answer is wrong"

wrong-ask = Ni nini si sahihi kwenye jibu langu?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Asante. Ni ujumbe wa aina gani? Hii inawasaidia wanaotunza kanuni zangu.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Asante. Walitaka nini? Hii inawasaidia wanaotunza kanuni zangu.
button-wrong-other-kind = Ni utapeli wa aina nyingine
button-honest-bank = Ni wa benki yangu
button-honest-delivery = Ni wa duka au msafirishaji
button-honest-office = Ni wa ofisi au shule
button-honest-work = Ni wa kazi
button-honest-private = Ni wa ndugu au marafiki
button-honest-advert = Ni tangazo la biashara tu
button-honest-news = Habari, au onyo kuhusu utapeli
button-honest-other = Kitu kingine
button-scam-money = Pesa, au uwekezaji
button-scam-code = Nambari, nenosiri au kuingia
button-scam-link = Nifungue linki au niweke app
button-scam-job = Kazi, au kazi ndogo za mtandaoni
button-scam-love = Urafiki au mapenzi
button-scam-threat = Wananitisha
button-scam-other = Kitu kingine
wrong-thanks = Asante. Wanaotunza kanuni zangu wataona hili. Jibu langu halibadiliki lenyewe.
wrong-failed = Sikuweza kuhifadhi hilo kwa sasa. Tafadhali jaribu tena baadaye.

## Telling those who asked when the answer changes

tell-me-kept = Sawa. Kama jibu langu kuhusu ujumbe huu litabadilika ndani ya { $days ->
        [one] siku { $days }
       *[other] siku { $days }
    }, nitakuandikia hapa. Hadi hapo nahifadhi njia ya kukufikia tu, na alama ya kuutambua ujumbe, si maneno yake. /forget inakomesha hilo.
tell-me-ended = Sawa. Sitakuandikia kuhusu hilo, na njia ya kukufikia imefutwa.
tell-me-failed = Sikuweza kuhifadhi hilo kwa sasa. Tafadhali jaribu tena baadaye.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Jibu langu limebadilika</b>
    Tarehe { $date } uliniuliza kuhusu ujumbe. Wakati huo nilisema: “{ $before }”. Kwa ninachojua leo nasema: “{ $now }”.
    Tafadhali jihadhari na mtumaji huyo. Nitumie ujumbe huo tena uone sababu.
    Sasa nimefuta njia ya kukufikia.
told-better =
    🔔 <b>Jibu langu limebadilika</b>
    Tarehe { $date } uliniuliza kuhusu ujumbe. Wakati huo nilisema: “{ $before }”. Kwa ninachojua leo nasema: “{ $now }”.
    Hiyo haimaanishi kuwa ujumbe ni wa kweli. Nitumie ujumbe huo tena uone zaidi.
    Sasa nimefuta njia ya kukufikia.
level-name-high = unafanana sana na utapeli
level-name-caution = huenda ni utapeli
level-name-none = sijatambua chochote

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Ujumbe kama huu unasambaa: { $family }.
pass-on-next = Wanachotaka: { $next }
pass-on-do = Kinachosaidia: { $do }
pass-on-foot = Ujumbe umeangaliwa na { -bot }. Kama umeshalipa au umetoa nambari ya uthibitisho: pigia mara moja benki yako (nambari iko kwenye kadi) au kampuni ya simu.
pass-on-how = Hili ni onyo fupi lisilo na neno lolote la ujumbe wako. Libonyeze kwa muda ili uwatumie wengine.

## About the bot

start-body =
    👋 <b>Habari, mimi ni { -bot }.</b>

    Umepata ujumbe na huna uhakika nao? <b>Nitumie (Forward).</b>
    SMS, barua pepe au gumzo la programu nyingine? Nitumie picha ya skrini, au nakili maneno.
    Nakuambia ujumbe huo unatia wasiwasi kiasi gani, maneno gani yanasababisha hivyo, na ufanye nini sasa.

    Mimi ni programu ya kompyuta, si mtu. Najua utapeli mwingi, lakini si wote. Kwa hiyo siahidi kamwe kuwa ujumbe ni wa kweli.

    Unapouliza tu, sihifadhi chochote cha ujumbe. Ukibonyeza “Ripoti”, nahifadhi kinachosaidia kuwaonya wengine, na si kinachoonyesha wewe ni nani: /privacy

    <b>Umeshalipa, au umetoa nambari ya uthibitisho?</b> Pigia benki yako sasa, kwa nambari iliyo kwenye kadi yako. Kama ulituma kwa simu, pigia kampuni ya simu. Kisha nitumie ujumbe huo.
help-body =
    <b>Jinsi ya kunitumia</b>

    • Nitumie ujumbe wowote, au nakili maneno yake unitumie.
    • Nakujibu nilichotambua na cha kufanya.
    • Chini ya jibu langu unaweza kuripoti ujumbe, kuniambia nimekosea, au kupata msaada kama umeshalipa.

    • Ujumbe kadhaa wa mazungumzo mamoja? Nitumie kwa pamoja; nausoma kama mazungumzo mamoja.

    Nasoma maneno, linki, vitufe, majina ya faili, na maneno na misimbo ya QR kwenye picha. Siwezi kusikia ujumbe wa sauti, kutazama video wala kuona mazungumzo ya siri.

    /paid – cha kufanya kama umeshalipa au umetoa nambari ya uthibitisho
    /travelled – kama ni kuhusu kazi ya mbali
    /check – angalia ujumbe unaoujibu
    /report – ripoti ujumbe
    /country – wa kupigia simu nchini mwako
    /language – chagua lugha
    /privacy – ninachohifadhi
    /forget – futa ulichoripoti
privacy-body =
    🔒 <b>Ninachohifadhi, na nisichohifadhi</b>

    <b>Unapouliza tu:</b> sihifadhi chochote cha ujumbe. Kumbukumbu yangu ya kiufundi huandika tu kwamba ujumbe umeangaliwa, kanuni zipi zimelingana na imechukua muda gani. Hakuna maneno, jina wala nambari. Naukumbuka ujumbe kwa saa moja ili vitufe vifanye kazi, na siuandiki popote.

    <b>Unaporipoti ujumbe, nahifadhi:</b>
    • katika maneno yake, yale tu ambayo kanuni zangu tayari zinayajua; mengine yote yanaachwa, na tarakimu zinafichwa;
    • linki za mtumaji, anwani za pochi, majina ya akaunti, na nambari za simu anazotaka watu wazipigie;
    • siku, lugha, nilivyouona, na kama umetoka kwa mtu, kikundi au chaneli – si ni ipi.

    <b>Unaposema nimekosea, nahifadhi:</b> siku, nilichojibu na ulichoniambia. Hakuna maneno ya ujumbe.

    <b>Unapochagua lugha au nchi:</b> chaguo hilo.

    <b>Unaponiomba nikuambie jibu langu likibadilika:</b> njia ya kukufikia, imefungwa kwa ufunguo, hadi nikuambie au muda uishe. Kisha inaharibiwa.

    <b>Picha</b> husomwa kwenye kompyuta ninayofanyia kazi, hazitumwi kwa mtu mwingine, na hazihifadhiwi.

    <b>Katika vikundi na gumzo za biashara:</b> sihifadhi chochote kinachoandikwa huko. Nahifadhi tu walichochagua wasimamizi wa kikundi, na kama mwenye akaunti ya biashara alikubali.

    <b>Zaidi ya hapo, sihifadhi kamwe</b> jina lako, kitambulisho chako cha Telegram wala nambari yako ya simu. Badala yake ninaweka alama iliyotengenezwa kwa ufunguo wa siri. Kwa ripoti mbili, hakuna anayeweza kujua kama mtu mmoja ndiye aliyezituma, mradi ufunguo ubaki siri. Ufunguo huharibiwa baada ya { $key_days ->
        [one] siku { $key_days }
       *[other] siku { $key_days }
    }. Baada ya hapo hakuna anayeweza kabisa, hata wanaoniendesha.

    <b>Ripoti hufutwa</b> baada ya { $retention_days ->
        [one] siku { $retention_days }
       *[other] siku { $retention_days }
    }.

    <b>/forget</b> hufuta sasa hivi ripoti zako, majibu yako, ulichochagua na njia ya kukufikia. Inafanya kazi ufunguo ukiwa bado upo. Baadaye siwezi tena kujua ripoti zipi zilikuwa zako.

    Telegram yenyewe huhifadhi mazungumzo yetu. Unaweza kuyafuta huko.
forget-done = { $count ->
        [one] Tayari. Nimefuta ingizo { $count }.
       *[other] Tayari. Nimefuta maingizo { $count }.
    }
forget-none = Sijapata chochote chako cha kufuta.
forget-failed = Sikuweza kufuta kwa sasa. Tafadhali jaribu /forget tena baadaye.

language-ask = Nitumie lugha gani?
language-set = Kuanzia sasa nitaandika kwa Kiswahili.

check-how =
    Nitumie (Forward) ujumbe ambao huna uhakika nao.
    Au ujibu kwa /check.
slow-down = { $seconds ->
        [one] Umetuma mengi kwa mara moja. Tafadhali subiri sekunde { $seconds } kisha utume tena.
       *[other] Umetuma mengi kwa mara moja. Tafadhali subiri sekunde { $seconds } kisha utume tena.
    }
something-broke =
    Samahani, kuna hitilafu upande wangu. Hujafanya kosa lolote.
    Ujumbe wako bado upo hapa kwenye mazungumzo yetu. Tafadhali nitumie tena baada ya dakika moja.
    Kwa sasa: usitume pesa, nambari ya uthibitisho wala hati.
unknown-command = Siijui amri hii. Nitumie ujumbe, au angalia /help.

## For admins

rules-summary =
    <b>Kanuni zinazotumika</b>
    Alama: <code>{ $fingerprint }</code>
    Kanuni: { $rules } (thabiti: { $stable }, za majaribio: { $shadow })
    Faili: { $files }
    Zilisomwa: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ Kuna kosa { $count } kwenye faili za kanuni. Kanuni za zamani zinaendelea kutumika.
       *[other] ⚠️ Kuna makosa { $count } kwenye faili za kanuni. Kanuni za zamani zinaendelea kutumika.
    }
rules-warnings = { $count ->
        [one] ⚠️ Kuna jambo { $count } la kuangalia kwenye faili za kanuni. Hata hivyo kanuni mpya zinatumika.
       *[other] ⚠️ Kuna mambo { $count } ya kuangalia kwenye faili za kanuni. Hata hivyo kanuni mpya zinatumika.
    }
rules-origins = <b>Zinakotoka</b>
rules-shipped = Nilizokuja nazo
rules-overridden = Ulizozima: { $off }, ulizobadilisha: { $changed }
rules-no-errors = Faili za kanuni hazina makosa.
reload-done = ✅ Kanuni mpya zinatumika.
reload-unchanged = Faili za kanuni hazijabadilika.
reload-failed = ⚠️ Faili mpya za kanuni hazikuchukuliwa. Kanuni za zamani zinaendelea kutumika.
stats-title = <b>Yaliyoripotiwa</b>
stats-total = Jumla: { $count }
stats-by-family = <b>Kwa aina</b>
stats-by-language = <b>Kwa lugha</b>
stats-by-week = <b>Kwa wiki</b>
stats-row = { $name }: { $count }
stats-empty = Bado hakuna ripoti.
stats-disputes = Majibu yaliyosemwa si sahihi: { $count }
stats-by-rule = <b>Kanuni ambazo majibu yake yalisemwa si sahihi</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: za kweli { $honest }, aina nyingine { $other }, kati ya ripoti { $hits }
store-unavailable = Hifadhi ya ripoti haipatikani kwa sasa. Kuangalia ujumbe bado kunafanya kazi.
admins-only = Amri hii ni ya wasimamizi tu.

## In a terminal, without Telegram

terminal-no-token = Hakuna tokeni ya Telegram, kwa hiyo tunaongea hapa kwenye terminal. Hakuna kinachotumwa popote.
terminal-hello = Andika au bandika ujumbe; mstari mtupu unaumaliza. /help huonyesha ninachoweza kingine, Ctrl-D humaliza.
terminal-actions = /report huuhifadhi kwa ajili ya wengine · /paid kama umeshalipa au umetoa nambari · /wrong kama nimekosea
terminal-actions-travelled = /report huuhifadhi kwa ajili ya wengine · /travelled kama mtu anaenda au ameshafika huko · /wrong kama nimekosea
terminal-report = /report huuhifadhi kwa ajili ya wengine · /wrong scam kama ni utapeli ambao sikuuona
terminal-wrong-how = Andika “/wrong honest” kama ujumbe ni wa kweli, au “/wrong scam” kama ni utapeli ambao sikuuona.
terminal-bye = Kwaheri. Jitunze.
terminal-last-none = Bado hakuna ujumbe. Bandika mmoja kwanza.
