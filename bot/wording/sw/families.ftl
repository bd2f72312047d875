### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Mtu anayejifanya mhudumu wa wateja
    .next = Wanataka nambari ya uthibitisho, nenosiri, maneno ya siri ya pochi yako au kuona skrini yako. Wakivipata, wanachukua akaunti yako na kuimaliza.
    .do =
        Usitoe nambari ya uthibitisho, nenosiri wala maneno ya siri. Wahudumu wa kweli hawavihitaji kamwe.
        Usiwaonyeshe skrini yako na usiweke app wanayokupa. Kama umeshafanya hivyo: kata sasa na uifute app hiyo.
        Usitumie linki wala nambari za simu zilizo kwenye ujumbe huu. Fungua app au tovuti mwenyewe na uulize humo.
        Kama umeshatoa nambari ya uthibitisho: badilisha nenosiri sasa na utoe vifaa vingine vyote kwenye akaunti yako.

family-impersonation-ecommerce-support =
    .name = Mtu anayejifanya duka au kampuni ya kuleta mizigo
    .next = Wanataka ufungue linki, uskani msimbo wa QR, uonyeshe skrini yako au utume pesa ili “urudishiwe pesa” au “usikatwe pesa”. Kisha pesa zako mwenyewe zinatoweka.
    .do =
        Usilipe chochote ili urudishiwe pesa au ufute oda. Pesa za kweli hurudi kwa njia ile ile uliyolipia.
        Usiwaonyeshe skrini yako na usiweke app wanayokupa.
        Fungua app ya duka lenyewe na uangalie oda yako humo.
        Kama wameona skrini yako: kata simu, kisha upigie benki kwa nambari iliyo kwenye kadi yako.

family-impersonation-authority =
    .name = Mtu anayejifanya polisi, mahakama au ofisi ya serikali
    .next = Wanakutisha kuwa utakamatwa, wanakuambia uweke siri na wanakuzuia kukata simu. Kisha wanataka utume pesa “zikaguliwe”.
    .do =
        Kata simu au acha mazungumzo. Una haki ya kufanya hivyo.
        Usitume pesa wala hati. Polisi au mahakama hawakuambii uhamishe akiba yako ili waikague.
        Mwambie sasa mtu unayemwamini, hasa kama umeambiwa uweke siri.
        Tafuta mwenyewe nambari ya simu ya ofisi hiyo na uulize huko.

family-impersonation-bank =
    .name = Mtu anayejifanya benki yako
    .next = Wanataka nambari ya uthibitisho au nambari ya kadi yako. Au wanataka uhamishe pesa zako kwenye akaunti nyingine “ili kuzilinda”.
    .do =
        Usitoe nambari ya uthibitisho na usihamishe pesa.
        Pigia benki yako mwenyewe, kwa nambari iliyo kwenye kadi yako.
        Usibonyeze linki zilizo kwenye ujumbe huu.
        Kama umeshatoa nambari ya uthibitisho au ya kadi: iambie benki ifunge kadi na akaunti sasa.

family-impersonation-friend-family =
    .name = Mtu anayejifanya ndugu au rafiki yako
    .next = Muda si mrefu watahitaji pesa za haraka: deni, simu iliyoharibika, ajali. Daima kuna sababu ya kutoweza kuongea kwa simu.
    .do =
        Usitume pesa kwanza.
        Mpigie mtu huyo kwa nambari ambayo umekuwa ukiitumia siku zote.
        Muulize jambo ambalo yeye peke yake analijua. Hata sauti inaweza kuigwa.
        Kama umeshatuma pesa: pigia sasa benki yako au kampuni ya simu uliyotumia kutuma.

family-impersonation-boss =
    .name = Mtu anayejifanya bosi wako
    .next = Wanataka ununue kadi za zawadi au utume malipo, haraka na bila kumwambia mtu.
    .do =
        Usinunue na usitume chochote kwanza.
        Muulize bosi wako ana kwa ana, au kwa nambari unayoijua tayari.
        Mwambie mfanyakazi mwenzako, hata kama umeambiwa ukae kimya.
        Kama umeshalipa: iambie benki yako na mahali pako pa kazi sasa. Kila dakika inasaidia.

family-impersonation-admin-telegram =
    .name = Mtu anayejifanya Telegram au msimamizi wa kikundi
    .next = Wanataka uingie kwenye ukurasa wao au uwape nambari ya kuingilia. Kisha wanachukua akaunti yako na kuwaandikia watu wako kwa jina lako.
    .do =
        Usimpe mtu yeyote nambari ambayo Telegram imekutumia.
        Usifungue linki, usipige kura, usichukue “zawadi” hiyo.
        Kama umeshaingiza nambari hiyo: fungua Mipangilio (Settings), kisha Vifaa (Devices), na utoe vifaa vingine vyote.
        Kisha weka nenosiri kwenye Mipangilio (Settings), Faragha na Usalama (Privacy and Security), Two-Step Verification.

## Investing and love

family-investment-crypto-lure =
    .name = Ahadi ya faida ya uhakika
    .next = Wanaanza na kiasi kidogo na huenda wakakulipa kidogo. Kisha viwango vinakua, na huwezi tena kutoa pesa zako.
    .do =
        Usitume pesa wala kripto. Hakuna anayeweza kuahidi faida.
        Toka kwenye kikundi hicho. Wale wanaofurahia faida huenda ni wenzao.
        Kabla ya kuwekeza popote, uliza ofisi ya serikali inayosimamia uwekezaji nchini mwako.
        Kama umeshalipa: usilipe zaidi. Wasiliana sasa na benki yako au soko la kripto.

family-investment-fake-platform =
    .name = Tovuti au app ya uwekezaji inayoonyesha pesa ambazo hazipo
    .next = Wanataka ada, kodi au amana kabla ya kutoa pesa zako. Kila ukilipa, wanataka malipo mengine.
    .do =
        Usilipe ada wala kodi ili utoe pesa. Pesa hizo haziji.
        Iambie benki yako au soko la kripto sasa, na polisi pia.
        Piga picha za tovuti hiyo, anwani ulizotumia pesa na mazungumzo yenu, uzihifadhi.
        Usimwamini anayesema atakurudishia pesa ukimlipa ada.

family-investment-romance-baiting =
    .name = Mtu mchangamfu usiyemjua anayekuvuta kwenye uwekezaji
    .next = Kwanza ni wiki kadhaa za maongezi mazuri. Kisha anatajwa ndugu au “mwalimu” anayepata pesa nyingi, na tovuti ya kuwekea pesa zako.
    .do =
        Usitume pesa na usiweke app ya uwekezaji wanayokutajia.
        Unaweza tu kuacha kujibu. Huhitaji kueleza sababu.
        Zungumza na mtu wako wa karibu kuhusu jambo hili.
        Kama umeshaweka pesa: usilipe ada ya kuzitoa. Wasiliana sasa na benki yako au soko la kripto.

family-romance-money =
    .name = Mpenzi wa mtandaoni anayehitaji pesa
    .next = Anahitaji pesa za tiketi, viza au hospitali. Kila ukituma, linatokea jambo jingine la dharura.
    .do =
        Usitume pesa, kadi za zawadi wala kripto, hata kama habari inasikitisha.
        Zungumza leo na rafiki au ndugu kuhusu jambo hili.
        Usitume picha za hati zako wala picha zako za faragha.
        Kama umeshatuma pesa: pigia sasa benki yako au kampuni ya simu uliyotumia kutuma.

## Jobs

family-job-task =
    .name = Kazi ndogo za kulipwa zinazoishia kukutaka uweke pesa
    .next = Mwanzoni wanakulipa kidogo. Kisha lazima uweke pesa ili upate kazi zaidi, au ili utoe ulichopata.
    .do =
        Usiweke pesa. Hakuna kazi ya kweli inayokutaka ulipe ili upate mshahara wako.
        Acha kazi hizo na utoke kwenye kikundi hicho.
        Usiwaazime akaunti yako ya benki, laini yako ya simu wala nenosiri lako.
        Kama umeshalipa: usilipe tena ili “kufungua” pesa zako. Pigia sasa benki yako au kampuni ya simu.

family-job-advance-fee =
    .name = Kazi inayokutaka ulipe kwanza
    .next = Wanataka pesa za mafunzo, vifaa, ukaguzi au viza. Baadaye ni ada zaidi, au kimya.
    .do =
        Usilipe chochote ili upate kazi.
        Usitume kitambulisho wala taarifa za benki kwanza.
        Tafuta tovuti ya kampuni yenyewe na uulize kama kazi hiyo ipo kweli.
        Kama umeshalipa: pigia sasa benki yako au kampuni ya simu uliyotumia kulipa.

family-job-mule =
    .name = Kazi ya kupokea pesa au vifurushi na kuvipeleka kwingine
    .next = Wanataka kutumia akaunti au anwani yako kuhamisha vitu walivyochukua kwa wengine. Huenda ukawajibika wewe.
    .do =
        Usipokee chochote na usipeleke chochote. Usiazime akaunti, kadi wala laini yako ya simu.
        Kama pesa zimeingia: ziache hapo hapo na uiambie benki yako sasa.
        Kama vifurushi vimefika: usivipeleke kwingine. Waulize polisi ufanye nini.
        Kuwaambia benki au polisi mapema kunakusaidia wewe.

family-job-trafficking-indicators =
    .name = Kazi ya nje ya nchi ambako huenda watu wanazuiliwa
    .next = Wanataka usafiri upesi, kila kitu kikiwa kimelipwa. Ukifika huko, wanaweza kuchukua pasipoti yako na kukuzuia kuondoka.
    .do =
        Usisafiri kwanza.
        Usimpe mtu yeyote pasipoti yako.
        Uombe ubalozi wako au wizara ya mambo ya nje imchunguze mwajiri huyo.
        Kama kuna mtu huko asiyeweza kutoka: wasiliana na ubalozi na polisi wa huko. Usilipe “pesa ya kumwachilia” kupitia watu usiowajua.

## Links, apps and files

family-phishing-link =
    .name = Linki inayopeleka kwenye ukurasa wa uongo
    .next = Ukurasa huo unataka nenosiri, nambari ya kadi au nambari ya uthibitisho. Wanaitumia papo hapo.
    .do =
        Usifungue linki hiyo. Kama imefunguka, ifunge na usiandike chochote.
        Ingia kupitia app ya kampuni yenyewe, au andika anwani yake mwenyewe.
        Kama uliandika taarifa za kadi au nambari ya uthibitisho: pigia benki sasa, kwa nambari iliyo kwenye kadi yako.
        Kama uliandika nenosiri: libadilishe sasa, kila mahali unapolitumia.

family-phishing-wallet-drainer =
    .name = Ukurasa unaomaliza pochi ya kripto
    .next = Wanataka uunganishe pochi yako, uthibitishe kitu au uandike maneno yake ya siri. Kuthibitisha mara moja tu kunaweza kuchukua kila kitu.
    .do =
        Usiunganishe pochi yako na usithibitishe chochote.
        Usiandike popote yale maneno 12 au 24 ya siri.
        Kama umeshafanya hivyo: tengeneza pochi mpya yenye maneno mapya, na uhamishie humo kilichobaki, sasa.
        Hakuna mhudumu anayehitaji maneno yako ya siri.

family-malware-apk =
    .name = Faili au app inayoweza kuitawala simu yako
    .next = Wanataka uiweke na uiruhusu kila kitu. Kisha wanaweza kusoma nambari zako za uthibitisho na kuhamisha pesa zako.
    .do =
        Usiifungue wala usiiweke. Ifute.
        Kama imeshawekwa: washa hali ya ndege (airplane mode), kisha upigie benki kwa simu nyingine.
        Baadaye futa app hiyo, au mwombe mtu unayemwamini airudishe simu ilivyokuwa mpya.
        Chukua app kutoka duka rasmi la app la simu yako tu.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Duka au muuzaji ambaye huenda hataleta bidhaa
    .next = Wanataka ulipe kwa kutuma pesa, kripto au kadi ya zawadi, nje ya malipo ya duka lenyewe. Kisha hakuna kinachokuja.
    .do =
        Usilipe kwa kutuma pesa, kripto wala kadi ya zawadi.
        Lipa ndani ya app au tovuti ya mauzo tu.
        Tafuta kwenye intaneti jina la duka hilo pamoja na neno “utapeli”.
        Kama umeshalipa: iombe sasa benki au kampuni ya simu isimamishe malipo au iyarudishe.

family-shopping-buyer =
    .name = Mnunuzi mwenye njia ya ajabu ya kulipa
    .next = Wanatuma uthibitisho wa uongo wa malipo au linki ya “kupokea” pesa. Au wanasema wamezidisha pesa na wanataka uwarudishie.
    .do =
        Usitume bidhaa wala “kilichozidi” hadi uone pesa kwenye akaunti yako mwenyewe. SMS pekee haitoshi.
        Ili kupokea pesa huhitaji kamwe kutoa nambari ya uthibitisho wala kufungua linki.
        Ongea na upokee malipo ndani ya app au tovuti ya mauzo tu.
        Kama uliandika taarifa za kadi au nambari ya uthibitisho: pigia benki sasa, kwa nambari iliyo kwenye kadi yako.

family-rental-deposit =
    .name = Nyumba ya kupanga inayotaka pesa kabla hujaiona
    .next = Wanataka malipo ya awali au ada ya kuishikilia kabla hujaiona. Kisha ada zinaongezeka, na funguo hazipo.
    .do =
        Usilipe chochote kabla wewe, au mtu unayemwamini, hajaingia ndani ya nyumba hiyo.
        Usitume nakala ya kitambulisho chako.
        Angalia kama picha hizo hizo zipo kwingine zikiwa na anwani tofauti.
        Kama umeshalipa: pigia sasa benki yako au kampuni ya simu uliyotumia kulipa.

family-loan-advance-fee =
    .name = Mkopo unaotaka pesa kwanza
    .next = Wanataka ada, bima au “malipo ya majaribio” kabla ya kutoa mkopo. Mkopo hauji.
    .do =
        Usilipe chochote ili upate mkopo.
        Usiweke app ya mkopo kutoka kwenye linki. Nyingine husoma nambari za watu wako na kukutisha baadaye.
        Usitume kitambulisho wala nenosiri la benki.
        Kama umeshalipa: pigia sasa benki yako au kampuni ya simu uliyotumia kulipa.

family-ticket-fake =
    .name = Tiketi au safari ambazo huenda hazipo
    .next = Wanataka utume pesa haraka, kabla mtu mwingine hajazichukua. Kisha hakuna tiketi.
    .do =
        Usilipe kwa kutuma pesa wala kripto.
        Nunua kwa mwandaaji tu, au kwa muuzaji aliyetajwa na mwandaaji.
        Kama umeshalipa: iombe sasa benki au kampuni ya simu isimamishe malipo au iyarudishe.

family-charity-fake =
    .name = Ombi la mchango ambalo huenda ni la uongo
    .next = Wanataka mchango wako uende kwenye akaunti ya mtu binafsi au pochi. Hauwafikii wenye shida.
    .do =
        Usichange kupitia ujumbe huu.
        Kama unataka kusaidia, fungua tovuti ya shirika unalolijua na uchangie humo.
        Usitoe taarifa za kadi kwenye mazungumzo.
        Kama umeshatuma pesa: pigia sasa benki yako au kampuni ya simu uliyotumia kutuma.

## Luck and threats

family-prize-giveaway =
    .name = Zawadi ya ushindi inayotaka kitu kutoka kwako
    .next = Wanataka ada, kodi, taarifa za kadi au nambari ya uthibitisho kabla ya kukupa zawadi. Zawadi haipo.
    .do =
        Usilipe chochote ili upokee zawadi.
        Usitoe taarifa za kadi wala nambari ya uthibitisho.
        Fungua mwenyewe tovuti ya kampuni hiyo na uangalie kama zawadi hiyo ipo.
        Kama umeshalipa au umetoa taarifa za kadi: pigia benki yako sasa.

family-prize-inheritance =
    .name = Mali nyingi au urithi kutoka kwa mtu usiyemjua
    .next = Wanataka ada za hati, mawakili au kodi. Kila malipo yanaleta malipo mengine.
    .do =
        Usilipe chochote na usitume nakala ya kitambulisho chako.
        Acha kujibu. Huhitaji kueleza sababu.
        Kama umeshalipa: pigia sasa benki yako au kampuni ya simu uliyotumia kulipa.

family-gambling-fake =
    .name = Kamari au kasino ambayo huenda hailipi
    .next = Mwanzoni unashinda kidogo. Kisha lazima uweke pesa zaidi, au ulipe ada, ili utoe ulichoshinda.
    .do =
        Usiweke pesa, na usilipe ada ya kutoa ulichoshinda.
        Toka kwenye kikundi hicho. Washindi wake huenda ni wa kubuni.
        Usiwaazime akaunti yako.
        Kama umeshalipa: pigia sasa benki yako au kampuni ya simu uliyotumia kulipa.

family-extortion-sextortion =
    .name = Tishio la kusambaza picha za faragha
    .next = Wanataka pesa, haraka. Wanaolipa huombwa zaidi. Mara nyingi hakuna picha kabisa.
    .do =
        Usilipe, na uache kujibu.
        Hifadhi ujumbe huo kama ushahidi.
        Ripoti akaunti hiyo ndani ya app, na uwaambie polisi.
        Kama una umri chini ya miaka 18: mwambie leo mtu mzima unayemwamini. Si kosa lako.

family-recovery-scam =
    .name = Mtu anayeahidi kurudisha pesa zilizopotea
    .next = Wanataka ada au kodi kwanza, au kuingia kwenye akaunti yako. Kisha pesa hizo nazo zinapotea.
    .do =
        Usilipe chochote, na usimruhusu mtu kuingia kwenye simu, akaunti wala pochi yako.
        Polisi na benki hawatozi ada ya kukusaidia.
        Zungumza na benki yako na polisi tu, kwa nambari ulizotafuta mwenyewe.

## Of no family

family-general-signs =
    .name = Dalili za hatari zilizo kwenye utapeli wa aina nyingi
    .next = Sijui huenda ni aina gani. Mara nyingi kinachofuata ni ombi la pesa, nambari ya uthibitisho au hati.
    .do =
        Usifanye chochote kwa haraka.
        Usitume pesa, nambari ya uthibitisho wala hati.
        Muulize mtu huyo au kampuni hiyo kwa nambari unayoijua tayari.
        Zungumza na mtu unayemwamini kuhusu jambo hili.

family-honest-lookalike =
    .name = Maneno ambayo hata matangazo ya kweli huyatumia

## Where in the script a message stands

stage-opener = Inaonekana huu ni mwanzo: neno la kwanza la kirafiki, na bado hawajaomba chochote.
stage-trust = Inaonekana wanataka uwaamini. Ombi linakuja baadaye.
stage-hook = Inaonekana huu ni mtego: ofa au tishio la kukufanya ujibu.
stage-first-payment = Inaonekana hapa ndipo wanapoomba pesa au nambari ya kwanza.
stage-squeeze = Inaonekana hapa ndipo wanapoomba zaidi na zaidi, au kutisha.
stage-recovery = Ujumbe huu unaonekana kuwalenga watu ambao tayari wamepoteza pesa.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Mtu aliyekwisha kulipa au kutoa kitu

family-asker-travelled =
    .name = Mtu aliye huko na hawezi kutoka
