### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Ano po ang nangyari?</b>
    Araw-araw itong nangyayari, kahit sa mga maingat. Piliin ang tugma; puwedeng higit sa isa.

## Buttons: at most 40 characters

button-already-bank = 🏦 Nagbayad ako sa bank transfer
button-already-card = 💳 Nagbayad o nagbigay ng card info
button-already-crypto = 🪙 Nagpadala ako ng crypto
button-already-gift-card = 🎁 Bumili ako ng gift card
button-already-cash = 💶 Nagbigay o nagpadala ng cash
button-already-code = 🔑 Nagbigay ng code o password
button-already-telegram = 📱 Nagbigay ng Telegram code
button-already-app = 📲 Nag-install ako ng app
button-already-screen = 🖥 Nag-share ako ng screen
button-already-id = 🪪 Nagpadala ng ID o dokumento
button-already-pictures = 🖼 Nagpadala ng pribadong litrato
button-already-account = 🏧 Ipinagamit ang bank account ko
button-already-travel = ✈️ Tungkol sa trabaho sa malayo
button-already-other = Iba ang nangyari

already-bank-body =
    🏦 <b>Nagbayad kayo sa bank transfer</b>
    1. Tawagan po agad ang bangko, sa number na naka-print sa card ninyo. Mahalaga ang bawat minuto.
    2. Sabihin: “Na-scam po yata ako. Pakitigil ang bayad at pakibawi.”
    3. Itanong kung ano ang kailangan nila sa inyo, at isulat ang case number.
    4. Huwag nang magbayad pa, anuman ang sabihin ng nagpadala.
    5. Magsumbong sa pulis. Itabi ang mga mensahe, ang account number at ang resibo.
already-card-body =
    💳 <b>Nagbayad kayo gamit ang card, o naibigay ang detalye nito</b>
    1. Ipa-block po agad ang card: sa app ng bangko, o sa number na naka-print sa card.
    2. Sabihing dini-dispute ninyo ang bayad dahil fraud. Madalas, naibabalik ang perang ibinayad sa card.
    3. Tingnan ang mga huling bayad at sabihin sa bangko kung alin ang hindi sa inyo.
    4. Kung na-type din ninyo ang code mula sa bangko, sabihin iyon.
    5. Magsumbong sa pulis. Itabi ang mga mensahe at ang address ng page.
already-crypto-body =
    🪙 <b>Nagpadala kayo ng crypto</b>
    1. Kontakin po agad ang crypto exchange na ginamit sa pagpapadala. Hilinging markahan ang address ng tumanggap.
    2. Itabi ang address na iyon at ang number ng transaction.
    3. Kung na-type ninyo ang secret words ng wallet o may na-confirm: gumawa ng bagong wallet at ilipat doon ang natitira.
    4. Magsumbong sa pulis.
    Sa totoo lang: bihirang bumalik ang coins na naipadala na. Pero makakapigil pa ng iba ang mabilis na pag-report.
already-gift-card-body =
    🎁 <b>Bumili kayo ng gift card</b>
    1. Huwag pong ipadala ang mga code, kung hindi pa naipapadala.
    2. Tawagan agad ang kompanyang nakapangalan sa card. Ipa-freeze ang natitira rito.
    3. Itabi ang mga card at ang resibo: hahanapin nila ang mga iyon.
    4. Sabihin sa tindahan at sa bangko kung paano ninyo binayaran.
    5. Magsumbong sa pulis.
already-cash-body =
    💶 <b>Nagbigay o nagpadala kayo ng cash, ginto o bank card</b>
    1. Tumawag po agad sa pulis, habang baka may malapit pa sa kanila.
    2. Kung ipinadala: ipatigil ang padala sa koreo o courier. Ihanda ang tracking number.
    3. Kung bank card ang naibigay: ipa-block agad, sa mismong number ng bangko.
    4. Isulat ang hitsura ng tao, ang oras at ang lugar.
    5. Huwag pagbuksan ng pinto ang sinumang babalik.
already-code-body =
    🔑 <b>Nakapagbigay kayo ng code o password</b>
    1. Kung sa bangko ito: bangko po muna ang tawagan, sa number na naka-print sa card.
    2. Kayo mismo ang magbukas ng account at magpalit ng password.
    3. Hanapin ang “devices” o “sessions” sa settings, at i-log out ang lahat ng iba.
    4. I-on ang “two-step verification” (dalawang hakbang bago makapag-log in).
    5. Palitan ang password saanman pareho ang gamit ninyo, email ang unahin.
already-telegram-body =
    📱 <b>Naibigay ninyo ang Telegram code</b>
    1. Sa Telegram, buksan po ang Settings, tapos Devices. I-terminate ang lahat ng ibang session.
    2. Tapos sa Settings, Privacy and Security, Two-Step Verification: gumawa ng password.
    3. Kung hindi na kayo makapasok: mag-log in agad ulit gamit ang sarili ninyong number.
    4. Sabihin sa mga contact ninyo na hindi galing sa inyo ang mga mensaheng humihingi ng pera o boto.
    5. Tingnan ang mga channel, group at bot ninyo: alisin ang hindi ninyo kilala.
already-app-body =
    📲 <b>Nag-install kayo ng app na ipinadala nila</b>
    1. I-on po agad ang airplane mode, at patayin ang Wi-Fi.
    2. Tawagan ang bangko gamit ang ibang cellphone. Ipatigil muna ang mga bayad ngayong araw.
    3. Tanggalin ang app. Kung ayaw matanggal, ipa-reset ang cellphone sa taong pinagkakatiwalaan ninyo.
    4. Tapos palitan ang mga password ninyo, gamit ang ibang device.
    5. Tingnan araw-araw ang bank account ninyo sa loob ng ilang linggo.
already-screen-body =
    🖥 <b>Nai-share ang screen o nakontrol nila ang device ninyo</b>
    1. Ibaba po agad ang tawag at itigil ang pag-share. Kung nagdududa, patayin ang device.
    2. Tawagan ang bangko gamit ang ibang cellphone: baka nakita nila ang account at mga code ninyo.
    3. Tanggalin ang program na ipina-install nila.
    4. Gamit ang ibang device, palitan ang password ng bangko at email ninyo.
    5. Huwag nang sagutin ang mga tawag nila, kahit bangko raw sila.
already-id-body =
    🪪 <b>Nagpadala kayo ng ID, dokumento o selfie</b>
    1. Sabihin po sa bangko, para mabantayan nila ang account ninyo.
    2. Magsumbong sa pulis. Baka kailanganin ang report kapag may gumamit ng pangalan ninyo.
    3. Itanong sa credit bureau ng bansa ninyo kung paano mahaharang ang bagong utang sa pangalan ninyo.
    4. Itanong sa opisinang nagbigay ng ID kung dapat itong palitan.
    5. Huwag nang magpadala pa: walang selfie, walang video na hawak ang ID.
already-pictures-body =
    🖼 <b>May hawak silang pribadong litrato ninyo</b>
    1. Hindi po ninyo ito kasalanan. Marami ang dumadaan dito, at may tulong.
    2. Huwag magbayad, o huwag nang dagdagan. Ang nagbabayad ay hinihingan ulit.
    3. Tumigil sa pagsagot, pero huwag magbura: itabi ang mga mensahe at ang pangalan ng account.
    4. I-report ang account sa app, at magsumbong sa pulis.
    5. Wala pang 18? Magsabi ngayon sa nakatatandang pinagkakatiwalaan ninyo. May libreng serbisyo, ang “Take It Down”, para hindi kumalat ang ganitong litrato sa internet; sa matatanda, “StopNCII”.
    <b>Kung pakiramdam ninyo ay hindi na ninyo kaya, makipag-usap ngayon:</b> sa kaibigan, doktor o emergency line.
already-account-body =
    🏧 <b>Ipinagamit ninyo ang account o nagpasa ng pera</b>
    1. Tumigil po ngayon. Huwag nang magpasa, kahit takutin kayo.
    2. Huwag galawin ang pera at sabihin sa bangko ngayong araw.
    3. Kayo mismo ang pumunta sa pulis, dala ang mga mensahe. Makakatulong sa inyo ang maagang pagpunta.
    4. Kung naibigay ang card, login o SIM card: ipa-block ito.
already-other-body =
    <b>Anuman ang nangyari, halos laging nakakatulong ito</b>
    1. Tumigil po: huwag nang magbayad at huwag nang sumagot.
    2. Tawagan ang bangko, kung may kinalaman sa pera o detalye ng bangko.
    3. Palitan ang mga password na baka alam ng nagpadala.
    4. Itabi ang lahat: mga mensahe, number, resibo.
    5. Magsabi sa taong pinagkakatiwalaan ninyo, at sa pulis.

# Stands under each of the above.
already-second-scam = ⛔ <b>Maya-maya, baka may mag-alok na babawiin ang pera ninyo. Iyon ang pangalawang scam</b>, kahit pulis, abogado o bangko raw sila. Huwag magbayad ng fee. Magtiwala lang sa mga number na kayo mismo ang naghanap.
button-already-more = May iba pang nangyari
button-help-lines = ☎️ Sino ang tatawagan sa bansa ko
