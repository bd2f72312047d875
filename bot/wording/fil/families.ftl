### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Taong nagpapanggap na customer support
    .next = Gusto nilang makuha ang code, password o secret words ng crypto wallet ninyo, o makita ang screen ninyo. Sa ganoon nila makukuha at mauubos ang laman ng account ninyo.
    .do =
        Huwag po kayong magbigay ng code, password o secret words. Hindi iyan hinihingi ng totoong support.
        Huwag i-share ang screen at huwag mag-install ng app para sa kanila. Kung nagawa na: itigil ngayon, at tanggalin ang app.
        Huwag gamitin ang mga link o number sa mensaheng ito. Kayo mismo ang magbukas ng app o website, at doon magtanong.
        Kung nakapagbigay na ng code: palitan agad ang password at i-log out ang lahat ng ibang device.

family-impersonation-ecommerce-support =
    .name = Taong nagpapanggap na taga-online shop o delivery
    .next = Gusto nilang magbukas kayo ng link, mag-scan ng QR code, mag-share ng screen o magpadala ng pera para raw “makuha ang refund” o “ma-cancel ang singil”. Pagkatapos, pera ninyo ang nawawala.
    .do =
        Huwag po kayong magbayad para makakuha ng refund o makapag-cancel. Ang totoong refund ay bumabalik sa paraang ginamit ninyo sa pagbabayad.
        Huwag i-share ang screen at huwag mag-install ng app para sa kanila.
        Buksan ang mismong app ng shop at doon tingnan ang order ninyo.
        Kung nakita nila ang screen ninyo: ibaba ang tawag, at tawagan ang bangko sa number na naka-print sa card ninyo.

family-impersonation-authority =
    .name = Taong nagpapanggap na pulis, taga-korte o taga-gobyerno
    .next = Tinatakot nila kayo na ipapaaresto, pinaglilihim, at ayaw nilang ibaba ninyo ang tawag. Pagkatapos, pagpapadalhin kayo ng pera “para i-check”.
    .do =
        Ibaba po ninyo ang tawag o tumigil sa pagsagot. Karapatan ninyo iyan.
        Huwag magpadala ng pera o dokumento. Walang pulis o korte na nagpapalipat ng ipon ninyo para i-check.
        Sabihin ito ngayon sa taong pinagkakatiwalaan ninyo, lalo na kung pinaglilihim kayo.
        Kayo mismo ang maghanap ng number ng opisina at doon magtanong.

family-impersonation-bank =
    .name = Taong nagpapanggap na galing sa bangko ninyo
    .next = Gusto nilang makuha ang code o ang number ng card ninyo, o ipalipat ang pera ninyo sa ibang account “para raw protektado”.
    .do =
        Huwag po kayong magbigay ng kahit anong code at huwag maglipat ng pera.
        Kayo mismo ang tumawag sa bangko, sa number na naka-print sa card ninyo.
        Huwag pindutin ang mga link sa mensaheng ito.
        Kung naibigay na ang code o number ng card: ipa-block agad sa bangko ang card at account.

family-impersonation-friend-family =
    .name = Taong nagpapanggap na kamag-anak o kaibigan
    .next = Maya-maya, kailangan na raw nila ng pera agad: may babayaran, nasira ang cellphone, naaksidente. Laging may dahilan kung bakit hindi sila makatawag.
    .do =
        Huwag po munang magpadala ng pera.
        Tawagan ang mismong tao sa dati ninyong number niya.
        Magtanong ng bagay na siya lang ang nakakaalam. Pati boses ay nagagaya na ngayon.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

family-impersonation-boss =
    .name = Taong nagpapanggap na boss ninyo
    .next = Pabibilhin nila kayo ng gift card o pagpapadalhin ng bayad, nang mabilisan at walang pinagsasabihan.
    .do =
        Huwag po munang bumili o magpadala ng kahit ano.
        Tanungin nang harapan ang boss ninyo, o tawagan sa number na alam na ninyo.
        Sabihin sa isang katrabaho, kahit pinatatahimik kayo.
        Kung nakabayad na: sabihin agad sa bangko at sa opisina ninyo. Mahalaga ang bawat minuto.

family-impersonation-admin-telegram =
    .name = Taong nagpapanggap na taga-Telegram o admin ng group
    .next = Gusto nilang mag-log in kayo sa page nila o sabihin ang login code ninyo. Pagkatapos, hawak na nila ang account ninyo at susulat sa mga contact ninyo gamit ang pangalan ninyo.
    .do =
        Huwag po ninyong sabihin kahit kanino ang code na ipinadala ng Telegram.
        Huwag buksan ang link, huwag bumoto, huwag kunin ang “regalo”.
        Kung na-type na ang code: buksan ang Settings, tapos Devices, at i-terminate ang lahat ng ibang session.
        Pagkatapos, gumawa ng password sa Settings, Privacy and Security, Two-Step Verification.

## Investing and love

family-investment-crypto-lure =
    .name = Pangako ng siguradong kita
    .next = Sa simula maliit lang, at baka bayaran pa kayo nang kaunti. Tapos palaki nang palaki ang hinihingi, at hindi na ninyo mailabas ang pera.
    .do =
        Huwag po kayong magpadala ng pera o crypto. Walang makakapangako ng kita.
        Umalis sa group. Ang masasayang miyembro ay baka kasama nila.
        Bago mag-invest kahit saan, magtanong sa opisinang nagbabantay sa mga investment (sa Pilipinas: SEC).
        Kung nakabayad na: huwag nang dagdagan, at tawagan agad ang bangko o crypto exchange ninyo.

family-investment-fake-platform =
    .name = Investment site o app na may perang wala naman talaga
    .next = Hihingi sila ng fee, tax o deposito bago ninyo mailabas ang pera. Sa bawat bayad, may kasunod pa.
    .do =
        Huwag po kayong magbayad ng fee o tax para mailabas ang pera. Hindi iyon lalabas.
        Sabihin agad sa bangko o crypto exchange ninyo, at sa pulis.
        Kunan ng screenshot at itabi ang site, ang mga address at ang mga chat.
        Huwag maniwala sa nag-aalok na mabawi ang pera kapalit ng bayad.

family-investment-romance-baiting =
    .name = Mabait na hindi kakilala na nag-aakay sa inyo sa investment
    .next = Ilang linggo munang masayang kuwentuhan. Tapos may lilitaw na kamag-anak o “teacher” na malaki ang kita, at isang site kung saan kayo maglalagay ng pera.
    .do =
        Huwag po kayong magpadala ng pera at huwag i-install ang investment app na sinasabi nila.
        Puwede na lang kayong tumigil sa pagsagot. Hindi ninyo kailangang magpaliwanag.
        Ikuwento ito sa taong malapit sa inyo.
        Kung nakapaglagay na ng pera: huwag magbayad ng fee para mailabas ito, at tawagan agad ang bangko o crypto exchange.

family-romance-money =
    .name = Karelasyon online na nangangailangan ng pera
    .next = Kailangan daw nila ng pera para sa ticket, visa o ospital. Sa bawat bayad, may bagong emergency.
    .do =
        Huwag po kayong magpadala ng pera, gift card o crypto, gaano man kalungkot ang kuwento.
        Ikuwento ito sa kaibigan o kamag-anak ngayong araw.
        Huwag magpadala ng litrato ng mga dokumento o ng pribadong litrato.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

## Jobs

family-job-task =
    .name = Mga task na may bayad pero nauuwi sa deposito
    .next = Sa simula, babayaran nila kayo nang kaunti. Tapos kailangan nang maglagay ng pera para sa susunod na task, o para mailabas ang kinita ninyo.
    .do =
        Huwag po kayong maglagay ng pera. Walang matinong trabaho na nagpapabayad para makuha ang suweldo.
        Itigil ang mga task at umalis sa group.
        Huwag ipagamit ang bank account o mga login ninyo.
        Kung nakabayad na: huwag nang dagdagan para “ma-unlock” ito. Tawagan agad ang bangko.

family-job-advance-fee =
    .name = Trabahong naniningil muna
    .next = Maniningil sila para sa training, gamit, medical o visa. Pagkatapos, may iba pang bayarin, o bigla na lang silang mawawala.
    .do =
        Huwag po kayong magbayad para makakuha ng trabaho.
        Huwag munang magpadala ng ID o detalye ng bangko.
        Hanapin ang mismong website ng kompanya at doon itanong kung totoo ang trabaho.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

family-job-mule =
    .name = Trabahong tatanggap at magpapasa ng pera o padala
    .next = Gusto nilang gamitin ang account o address ninyo para ilipat ang kinuha sa ibang tao. Kayo ang puwedeng managot.
    .do =
        Huwag po kayong tumanggap o magpasa ng kahit ano. Huwag ipagamit ang account o card ninyo.
        Kung may pumasok na pera: huwag galawin at sabihin agad sa bangko.
        Kung may dumating na padala: huwag ipadala sa iba. Itanong sa pulis ang gagawin.
        Makakatulong sa inyo ang maagang pagsasabi sa bangko o pulis.

family-job-trafficking-indicators =
    .name = Trabaho sa abroad kung saan baka hindi na kayo pauwiin
    .next = Gusto nilang makaalis kayo agad, libre raw ang lahat. Pagdating doon, baka kunin ang passport ninyo at hindi na kayo payagang umalis.
    .do =
        Huwag po munang umalis.
        Huwag ibigay ang passport kahit kanino.
        Ipa-check ang employer sa embahada, sa DFA o sa Department of Migrant Workers (DMW).
        Kung may naroon na at hindi makaalis: kontakin ang embahada at ang pulis doon. Huwag magbayad ng “release fee” sa hindi kakilala.

## Links, apps and files

family-phishing-link =
    .name = Link papunta sa pekeng page
    .next = Hihingin ng page ang login, number ng card o code ninyo. Gagamitin nila iyon agad.
    .do =
        Huwag po ninyong buksan ang link. Kung nabuksan na, isara at huwag mag-type ng kahit ano.
        Pumunta sa mismong app ng kompanya, o kayo ang mag-type ng address.
        Kung na-type na ang detalye ng card o code: tawagan agad ang bangko, sa number na naka-print sa card ninyo.
        Kung na-type na ang password: palitan ngayon, saanman ninyo ito ginagamit.

family-phishing-wallet-drainer =
    .name = Page na umuubos ng laman ng crypto wallet
    .next = Ipapakonekta nila ang wallet ninyo, may ipapa-confirm, o ipapa-type ang secret words. Isang confirm lang ay puwedeng maubos ang lahat.
    .do =
        Huwag po ninyong ikonekta ang wallet at huwag mag-confirm ng kahit ano.
        Huwag i-type kahit saan ang 12 o 24 na secret words.
        Kung nagawa na: gumawa agad ng bagong wallet na may bagong words at ilipat doon ang natitira.
        Walang taga-support na nangangailangan ng secret words ninyo.

family-malware-apk =
    .name = File o app na puwedeng kumontrol sa cellphone ninyo
    .next = Ipapa-install nila ito at ipapa-allow ang lahat. Pagkatapos, mababasa na nila ang mga code ninyo at maililipat ang pera ninyo.
    .do =
        Huwag po ninyong buksan o i-install. Burahin ito.
        Kung naka-install na: i-on ang airplane mode, at tawagan ang bangko gamit ang ibang cellphone.
        Pagkatapos, tanggalin ang app, o ipa-reset ang cellphone sa taong pinagkakatiwalaan ninyo.
        Kumuha lang ng app sa opisyal na app store ng cellphone ninyo.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Shop o seller na baka hindi mag-deliver
    .next = Gusto nilang magbayad kayo sa transfer, crypto o gift card, labas sa bayaran ng mismong shop. Pagkatapos, walang darating.
    .do =
        Huwag po kayong magbayad sa transfer, crypto o gift card.
        Magbayad lang sa loob ng mismong selling app.
        I-search sa internet ang pangalan ng shop kasama ang salitang “scam”.
        Kung nakabayad na: ipatigil o ipabawi agad sa bangko ang bayad.

family-shopping-buyer =
    .name = Buyer na kakaiba ang paraan ng pagbabayad
    .next = Magpapadala sila ng pekeng resibo, link para “matanggap” ang pera, o sobrang bayad na ipapabalik ang sukli.
    .do =
        Huwag po munang magpadala ng item o ng “sukli” hangga’t hindi ninyo nakikita ang pera sa sarili ninyong bank app.
        Para makatanggap ng pera, hindi kailangang magbigay ng code o magbukas ng link.
        Manatili sa chat at bayaran ng mismong selling app.
        Kung na-type na ang detalye ng card o code: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

family-rental-deposit =
    .name = Paupahan na humihingi ng pera bago ninyo makita
    .next = Hihingi sila ng deposito o reservation fee bago ninyo makita ang bahay. Tapos may iba pang bayarin, at walang ibibigay na susi.
    .do =
        Huwag po munang magbayad hangga’t hindi kayo, o ang taong pinagkakatiwalaan ninyo, nakakapasok sa loob.
        Huwag magpadala ng kopya ng ID.
        Tingnan kung nasa ibang post din ang mga litrato pero iba ang address.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

family-loan-advance-fee =
    .name = Pautang na naniningil muna
    .next = Hihingi sila ng fee, insurance o “test payment” bago ibigay ang pera. Hindi darating ang pautang.
    .do =
        Huwag po kayong magbayad para makautang.
        Huwag mag-install ng loan app mula sa link. May mga app na binabasa ang contacts ninyo at nananakot pagkatapos.
        Huwag magpadala ng ID o login sa bangko.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

family-ticket-fake =
    .name = Mga ticket o biyahe na baka hindi totoo
    .next = Gusto nilang mag-transfer kayo agad, bago raw maunahan ng iba. Pagkatapos, walang ticket.
    .do =
        Huwag po kayong magbayad sa transfer o crypto.
        Bumili lang sa organizer, o sa seller na sinasabi ng organizer.
        Kung nakabayad na: ipatigil o ipabawi agad sa bangko ang bayad.

family-charity-fake =
    .name = Panawagan ng donasyon na baka peke
    .next = Gusto nilang mapunta ang donasyon ninyo sa pribadong account o wallet. Hindi ito nakakarating sa nangangailangan.
    .do =
        Huwag po kayong magbigay sa pamamagitan ng mensaheng ito.
        Para makatulong, buksan ang website ng charity na kilala ninyo at doon magbigay.
        Huwag magbigay ng detalye ng card sa chat.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

## Luck and threats

family-prize-giveaway =
    .name = Premyo na may hinihingi sa inyo
    .next = Hihingi sila ng fee, tax, detalye ng card o code bago ibigay ang premyo. Walang premyo.
    .do =
        Huwag po kayong magbayad para makuha ang premyo.
        Huwag magbigay ng detalye ng card o code.
        Kayo mismo ang magbukas ng website ng kompanya at tingnan kung may ganoong premyo.
        Kung nakabayad na o naibigay ang detalye ng card: tawagan agad ang bangko.

family-prize-inheritance =
    .name = Kayamanan o mana mula sa hindi kakilala
    .next = Hihingi sila ng bayad para sa papeles, abogado o tax. Ang bawat bayad ay may kasunod.
    .do =
        Huwag po kayong magbayad at huwag magpadala ng kopya ng ID.
        Tumigil na sa pagsagot. Hindi ninyo kailangang magpaliwanag.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

family-gambling-fake =
    .name = Pustahan o casino na baka hindi magbayad
    .next = Sa simula, mananalo kayo nang kaunti. Tapos kailangang magdagdag ng pera, o magbayad ng fee, para mailabas ang panalo.
    .do =
        Huwag po kayong maglagay ng pera, at huwag magbayad ng fee para mailabas ang panalo.
        Umalis sa group. Baka gawa-gawa lang ang mga nanalo roon.
        Huwag ipagamit ang account ninyo.
        Kung nakabayad na: tawagan agad ang bangko, sa number na naka-print sa card ninyo.

family-extortion-sextortion =
    .name = Pananakot na ikakalat ang pribadong litrato
    .next = Gusto nila ng pera, agad-agad. Ang nagbabayad ay hinihingan pa ulit. Kadalasan, wala naman talagang litrato.
    .do =
        Huwag po kayong magbayad, at tumigil na sa pagsagot.
        Itabi ang mga mensahe bilang ebidensya.
        I-report ang account sa app, at magsumbong sa pulis.
        Wala pang 18? Magsabi ngayon sa nakatatandang pinagkakatiwalaan ninyo. Hindi ninyo ito kasalanan.

family-recovery-scam =
    .name = Taong nangangakong mababawi ang nawalang pera
    .next = Hihingi muna sila ng fee o tax, o gustong tingnan ang account ninyo. Tapos pati perang iyon ay mawawala.
    .do =
        Huwag po kayong magbayad, at huwag papasukin ang kahit sino sa cellphone, account o wallet ninyo.
        Hindi naniningil ang pulis at bangko para tumulong sa inyo.
        Makipag-usap lang sa bangko at pulis, sa number na kayo mismo ang naghanap.

## Of no family

family-general-signs =
    .name = Mga babalang pareho sa maraming scam
    .next = Hindi ko pa alam kung anong uri ito. Kadalasan, ang kasunod ay paghingi ng pera, code o dokumento.
    .do =
        Huwag po kayong magmadali sa kahit ano.
        Huwag magpadala ng pera, code o dokumento.
        Tanungin ang mismong tao o kompanya sa number na alam na ninyo.
        Ikuwento ito sa taong pinagkakatiwalaan ninyo.

family-honest-lookalike =
    .name = Mga salitang ginagamit din sa karaniwang abiso

## Where in the script a message stands

stage-opener = Mukhang simula pa lang ito: magiliw na bati, at wala pang hinihingi.
stage-trust = Mukhang kinukuha nila ang tiwala ninyo. Sa susunod pa ang paghingi.
stage-hook = Mukhang ito ang pain: isang alok o pananakot para sumagot kayo.
stage-first-payment = Mukhang dito na nila hihingin ang unang pera o unang code.
stage-squeeze = Mukhang dito na sila paulit-ulit na humihingi, o nananakot.
stage-recovery = Mukhang para ito sa mga taong nawalan na ng pera.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Nakabayad na kayo o may naibigay na

family-asker-travelled =
    .name = May taong naroon at hindi makaalis
