### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Nini kimetokea?</b>
    Jambo hili huwapata hata watu makini kila siku. Chagua kinachofaa; unaweza kuchagua zaidi ya kimoja.

## Buttons: at most 40 characters

button-already-bank = 🏦 Nilituma pesa kwa benki au simu
button-already-card = 💳 Nililipa kwa kadi au nilitoa taarifa
button-already-crypto = 🪙 Nilituma kripto
button-already-gift-card = 🎁 Nilinunua kadi za zawadi
button-already-cash = 💶 Nilitoa au nilituma pesa taslimu
button-already-code = 🔑 Nilitoa nambari au nenosiri
button-already-telegram = 📱 Nilitoa nambari ya Telegram
button-already-app = 📲 Niliweka app
button-already-screen = 🖥 Nilionyesha skrini yangu
button-already-id = 🪪 Nilituma kitambulisho au hati
button-already-pictures = 🖼 Nilituma picha za faragha
button-already-account = 🏧 Niliazima akaunti au kupitisha pesa
button-already-travel = ✈️ Ni kuhusu kazi ya mbali
button-already-other = Ni jambo jingine

already-bank-body =
    🏦 <b>Ulituma pesa kwa benki au kwa simu</b>
    1. Pigia benki yako sasa, kwa nambari iliyo kwenye kadi yako. Kama ulituma kwa simu, pigia kampuni ya simu. Kila dakika ni muhimu.
    2. Sema: “Nadhani nimetapeliwa. Tafadhali simamisheni malipo na myarudishe.”
    3. Uliza wanahitaji nini kutoka kwako, na uandike nambari ya kesi.
    4. Usilipe tena chochote, hata mtumaji aseme nini.
    5. Ripoti kwa polisi. Hifadhi ujumbe, nambari ya akaunti au ya simu, na risiti.
already-card-body =
    💳 <b>Ulilipa kwa kadi, au ulitoa taarifa za kadi</b>
    1. Funga kadi sasa: kwenye app ya benki yako, au kwa nambari iliyo kwenye kadi.
    2. Sema kwamba unayakataa malipo hayo kwa sababu ni utapeli. Pesa zilizolipwa kwa kadi mara nyingi zinaweza kurudishwa.
    3. Angalia malipo ya mwisho na uiambie benki ni yapi si yako.
    4. Kama uliandika pia nambari ya uthibitisho kutoka benki yako, sema hivyo.
    5. Ripoti kwa polisi. Hifadhi ujumbe na anwani ya ukurasa huo.
already-crypto-body =
    🪙 <b>Ulituma kripto</b>
    1. Liandikie sasa soko la kripto ulikotumia. Waombe waiwekee alama anwani iliyopokea.
    2. Hifadhi anwani hiyo na nambari ya muamala.
    3. Kama uliandika maneno ya siri ya pochi yako au ulithibitisha kitu: tengeneza pochi mpya na uhamishie humo kilichobaki.
    4. Ripoti kwa polisi.
    Kusema kweli: sarafu zilizotumwa hurudi kwa nadra. Lakini ripoti ya haraka bado inaweza kuzuia hasara zaidi.
already-gift-card-body =
    🎁 <b>Ulinunua kadi za zawadi</b>
    1. Kama bado hujatuma nambari za kadi, usizitume.
    2. Pigia sasa kampuni iliyotajwa kwenye kadi. Waombe wazuie kilichobaki.
    3. Hifadhi kadi na risiti: wataziomba.
    4. Liambie duka na benki yako ulizilipia vipi.
    5. Ripoti kwa polisi.
already-cash-body =
    💶 <b>Ulitoa au ulituma pesa taslimu, dhahabu au kadi ya benki</b>
    1. Pigia polisi sasa, huenda mtu huyo bado yupo karibu.
    2. Kama ulituma kwa posta au basi: waombe wasimamishe kifurushi. Uwe na nambari yake.
    3. Kama ulitoa kadi ya benki: ifungwe sasa, kwa nambari rasmi ya benki.
    4. Andika mtu huyo alivyoonekana, saa na mahali.
    5. Usimfungulie mlango yeyote anayekuja tena.
already-code-body =
    🔑 <b>Ulitoa nambari ya uthibitisho au nenosiri</b>
    1. Kama ilikuwa ya benki yako: pigia benki kwanza, kwa nambari iliyo kwenye kadi yako. Kama ni PIN ya pesa za simu, pigia kampuni ya simu.
    2. Fungua akaunti mwenyewe na ubadilishe nenosiri.
    3. Tafuta “vifaa” (devices) kwenye mipangilio, na utoe vingine vyote.
    4. Washa kuingia kwa hatua mbili.
    5. Badilisha nenosiri kila mahali ulipotumia hilo hilo, ukianza na barua pepe.
already-telegram-body =
    📱 <b>Ulitoa nambari yako ya kuingilia Telegram</b>
    1. Kwenye Telegram fungua Mipangilio (Settings), kisha Vifaa (Devices). Toa vifaa vingine vyote.
    2. Kisha Mipangilio (Settings), Faragha na Usalama (Privacy and Security), Two-Step Verification: weka nenosiri.
    3. Kama huwezi tena kuingia: ingia upya kwa nambari yako mwenyewe, mara moja.
    4. Waambie watu wako kwamba ujumbe wa kuomba pesa au kura hautoki kwako.
    5. Angalia chaneli, vikundi na boti zako: ondoa usivyovijua.
already-app-body =
    📲 <b>Uliweka app waliyokutumia</b>
    1. Washa sasa hali ya ndege (airplane mode), na uzime Wi-Fi.
    2. Pigia benki yako na kampuni ya simu kwa simu nyingine. Waombe wazuie malipo kwa leo.
    3. Futa app hiyo. Isipofutika, mwombe mtu unayemwamini airudishe simu ilivyokuwa mpya.
    4. Kisha badilisha nenosiri zako, kwa kutumia kifaa kingine.
    5. Angalia akaunti yako ya benki kila siku kwa wiki kadhaa.
already-screen-body =
    🖥 <b>Ulionyesha skrini yako au uliwaruhusu kuendesha simu yako</b>
    1. Kata simu na uache kuonyesha skrini sasa. Kama huna hakika, zima simu.
    2. Pigia benki yako kwa simu nyingine: huenda wameona akaunti na nambari zako za uthibitisho.
    3. Ondoa programu waliyokufanya uweke.
    4. Kwa kifaa kingine, badilisha nenosiri za benki na barua pepe.
    5. Usipokee simu wakipiga tena, hata wakisema ni benki.
already-id-body =
    🪪 <b>Ulituma kitambulisho, hati au picha yako</b>
    1. Iambie benki yako, ili iifuatilie akaunti yako.
    2. Ripoti kwa polisi. Huenda ukahitaji ripoti hiyo mtu akitumia jina lako.
    3. Iombe ofisi ya rekodi za mikopo nchini mwako izuie mikopo mipya kwa jina lako.
    4. Uliza kampuni yako ya simu kama kuna laini iliyosajiliwa kwa jina lako.
    5. Uliza ofisi iliyotoa kitambulisho kama kinafaa kubadilishwa.
    6. Usitume zaidi: si picha yako, si video ukiwa umeshika kitambulisho.
already-pictures-body =
    🖼 <b>Wana picha zako za faragha</b>
    1. Si kosa lako. Watu wengi wanapitia jambo hili, na msaada upo.
    2. Usilipe chochote, au usilipe zaidi. Wanaolipa huombwa tena.
    3. Acha kujibu, lakini usifute chochote: hifadhi ujumbe na jina la akaunti yao.
    4. Ripoti akaunti hiyo ndani ya app, na uwaambie polisi.
    5. Kama una umri chini ya miaka 18: mwambie leo mtu mzima unayemwamini. Huduma ya bure ya “Take It Down” husaidia kuzuia picha kama hizo zisienee kwenye intaneti. Kwa watu wazima kuna “StopNCII”.
    <b>Ukihisi huwezi kuendelea, zungumza na mtu sasa:</b> rafiki, daktari au simu ya dharura.
already-account-body =
    🏧 <b>Uliazima akaunti yako au ulipitisha pesa</b>
    1. Acha sasa. Usitume chochote, hata wakikutisha.
    2. Ziache pesa zilipo na uiambie benki yako leo.
    3. Nenda polisi mwenyewe ukiwa na ujumbe huo. Kwenda mapema kunakusaidia.
    4. Kama ulitoa kadi yako, nenosiri au laini ya simu: vifungwe.
already-other-body =
    <b>Chochote kilichotokea, haya husaidia karibu kila mara</b>
    1. Acha: usilipe zaidi na usijibu tena.
    2. Pigia benki yako au kampuni ya simu, kama pesa zinahusika.
    3. Badilisha nenosiri ambazo mtumaji anaweza kuzijua.
    4. Hifadhi kila kitu: ujumbe, nambari, risiti.
    5. Mwambie mtu unayemwamini, na polisi.

# Stands under each of the above.
already-second-scam = ⛔ <b>Hivi karibuni mtu anaweza kusema atakurudishia pesa zako. Huo ndio utapeli wa pili</b>, hata akisema ni polisi, wakili au benki. Usilipe ada. Amini tu nambari ulizotafuta mwenyewe.
button-already-more = Kuna jambo jingine pia
button-help-lines = ☎️ Wa kupigia simu nchini mwangu
