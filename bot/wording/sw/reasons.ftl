# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Wanaomba nambari ya uthibitisho uliyotumiwa. Mwenye nambari hiyo anaweza kuchukua akaunti yako, kwa hiyo wahudumu wa kweli hawaiombi kamwe.
why-asks-password = Wanaomba nenosiri lako. Kampuni ya kweli haihitaji kamwe umwambie mtu nenosiri lako.
why-asks-seed-words = Wanaomba maneno ya siri au ufunguo wa pochi yako. Anayevijua anaweza kuchukua sarafu zako zote.
why-asks-card-details = Wanaomba taarifa za kadi au benki yako. Kwa hizo mtu usiyemjua anaweza kutumia pesa zako.
why-asks-id-documents = Wanaomba picha ya kitambulisho au pasipoti yako. Watu usiowajua wanaweza kuzitumia kufungua akaunti kwa jina lako.
why-asks-money-first = Wanakutaka ulipe kabla ya kupata chochote. Ukishalipa, mara nyingi kuna ada nyingine na hakuna kinachokuja.
why-asks-deposit-to-unlock = Wanakutaka ulipe kwanza ndipo ulipwe. Kazi za kweli na tovuti za kweli hazifanyi hivyo kamwe.
why-asks-unusual-payment = Wanataka malipo kwa njia ambayo ni vigumu sana kurudishiwa: kadi za zawadi, sarafu za kripto, au kumtumia mtu binafsi.
why-asks-remote-access = Wanakutaka uonyeshe skrini yako au umruhusu mtu kuendesha simu yako. Hapo anaweza kuona benki yako na nambari za uthibitisho.
why-asks-install-app = Wanakutaka uweke app kutoka nje ya duka rasmi la app. App kama hiyo inaweza kusoma ujumbe wako na kumaliza akaunti yako.
why-asks-move-to-other-app = Wanakutaka muendelee kwenye app nyingine au mazungumzo ya faragha, ambako hakuna mwingine anayeona kinachotokea.
why-asks-secrecy = Wanakutaka uweke siri. Mtu mwaminifu hana sababu ya kukuzuia kuuliza familia yako au benki yako.
why-asks-to-receive-money = Wanakutaka upokee pesa au vifurushi na uvipeleke kwingine. Mara nyingi vimeibwa, na polisi wangekupata wewe kwanza.

# How they press
why-pressure-time = Wanakuharakisha. Wanaokuharakisha hawataki usimame na kuchunguza.
why-pressure-account-loss = Wanasema utapoteza akaunti yako usipofanya kitu sasa. Fungua app au tovuti mwenyewe na uangalie humo.
why-pressure-arrest = Wanatishia kukukamata au kukupeleka mahakamani. Polisi wa kweli hawaombi pesa wala hawafanyi kazi yao kwenye mazungumzo ya simu.

# Who they say they are
why-claims-support = Wanasema wao ni wahudumu wa wateja. Yeyote anaweza kuandika hivyo, kwa hiyo tafuta msaada ndani ya app au tovuti yenyewe tu.
why-claims-telegram-staff = Wanasema wametoka Telegram. Telegram haiombi nambari ya uthibitisho na haitumi linki za kuokoa akaunti yako.
why-claims-bank = Wanasema wametoka benki yako. Piga nambari iliyo kwenye kadi yako ili ujue kama ni kweli.
why-claims-authority = Wanasema wametoka polisi au ofisi ya serikali. Ofisi za kweli hazipokei malipo wala siri kwenye mazungumzo.
why-claims-shop-support = Wanasema wao ni huduma ya wateja ya duka. Angalia oda yako kwenye app au tovuti ya duka lenyewe tu.
why-claims-refund-compensation = Wanaahidi kukurudishia pesa au kukuongezea pesa ambazo hukuomba. Pesa za kweli hurudi kwa njia uliyolipia.
why-claims-auto-charge = Wanasema utakatwa pesa kwa kitu ambacho hukuagiza. Hofu ya kupoteza pesa inakusudiwa kukufanya upige simu au ubonyeze.
why-claims-delivery-problem = Wanasema kifurushi kina tatizo. Angalia kwenye tovuti ya kampuni ya usafirishaji yenyewe, si kupitia ujumbe huu.
why-claims-family-new-number = Anasema ni mtu wako wa karibu mwenye nambari mpya au shida ya ghafla. Kabla ya kufanya lolote, piga nambari unayoijua tayari.
why-claims-boss = Anasema ni bosi wako au kiongozi. Muulize bosi mwenyewe ana kwa ana au kwa simu kabla ya kununua au kulipa chochote.
why-claims-prize = Wanasema umeshinda kitu. Huwezi kushinda shindano ambalo hukuingia, na zawadi za kweli hazitozwi pesa.
why-claims-inheritance = Wanakuahidi sehemu ya mali ya mtu usiyemjua. Mali hiyo haipo; kilichopo ni ada tu wanazotaka ulipe.
why-claims-recover-money = Wanaahidi kurudisha pesa zilizopotea. Watu walioibiwa mara moja mara nyingi hutafutwa tena na wezi wale wale.

# What they promise
why-promise-sure-profit = Wanaahidi faida bila hasara. Hakuna anayeweza kuahidi hivyo, hata benki.
why-promise-return-rate = Wanaahidi faida maalum kila siku au kila wiki. Hakuna uwekezaji wa kweli unaokua hivyo.
why-promise-insider-teacher = Wanazungumzia mwalimu au siri inayotajirisha watu. Mwenye siri hiyo kweli asingewapa watu asiowajua.
why-promise-free-coins = Wanaahidi sarafu za kripto za bure. Ukurasa ulio nyuma yake mara nyingi umetengenezwa kuchukua sarafu zilizo kwenye pochi yako.
why-promise-easy-pay = Wanaahidi pesa nyingi kwa kazi ndogo sana. Kazi za kweli haziwalipi watu wasiojulikana kiasi hicho kwa kazi kidogo hivyo.
why-promise-task-pay = Mtu usiyemjua anatoa kazi ndogo za mtandaoni za kulipwa. Mwanzoni unapata kidogo, kisha unatakiwa uweke pesa.
why-promise-overseas-all-paid = Wanatoa kazi nje ya nchi, ndege, viza na malazi vikiwa vimelipwa. Walioenda walifungiwa na kulazimishwa kazi. Usisafiri kabla ubalozi wako haujachunguza.
why-promise-loan-no-check = Wanatoa mkopo bila kukagua lolote. Wakopeshaji wa kweli hukagua, na hawataki ada kwanza.

# Jobs abroad
why-offers-overseas-job = Wanatoa kazi nje ya nchi kupitia mazungumzo ya simu. Tafadhali ubalozi wako umchunguze mwajiri kabla hujakubali.
why-sign-passport-taken = Mtu atashikilia pasipoti, au hawaruhusu watu kuondoka. Hiyo ni dalili ya hatari: hakuna anayeruhusiwa kuchukua pasipoti yako.
why-sign-border-crossing = Safari inavuka mpaka, au unaambiwa uwadanganye walinzi wa mpaka. Hiyo ni dalili ya hatari, kwa hiyo tafadhali usisafiri.

# Strangers who are kind
why-opener-wrong-number = Inaonekana kama ujumbe uliotumwa kwa nambari isiyo sahihi. Utapeli mwingi wa muda mrefu huanza hivi hivi, kwa kosa la kirafiki.
why-opener-warm-stranger = Mtu usiyemjua anakuwa mchangamfu sana haraka sana. Huenda ni mkweli, lakini matapeli pia huanza kwa kuwa rafiki.
why-turn-to-investing = Mazungumzo yanatoka urafiki au mapenzi na kuingia uwekezaji. Hapo ndipo kiini cha utapeli mmoja ulioenea sana.
why-fake-platform-withdrawal = Wanataka uhamishie sarafu zako kwenye tovuti yao, au ulipe kabla ya kutoa pesa zako. Yaelekea sana tovuti hiyo ni ya uongo.
why-love-needs-money = Mpendwa ambaye huenda hujawahi kukutana naye anahitaji pesa za dharura. Mapenzi hutumiwa mara nyingi hivi kupata pesa.

# Threats
why-threat-pictures = Wanatishia kusambaza picha za faragha. Usilipe, kwa sababu kulipa kunaleta madai zaidi. Si kosa lako, na msaada upo.

# Links, files, letters
why-link-hidden = Maneno ya linki yanaonyesha anwani moja, lakini inakupeleka kwingine.
why-link-lookalike = Linki inafanana na anwani inayojulikana lakini si hiyo, au anwani yake halisi imefichwa.
why-link-disguised = Anwani ya linki imeandikwa kwa namna inayoficha inakopeleka.
why-link-shortened = Linki imefupishwa, kwa hiyo huwezi kuona inakopeleka.
why-link-installer = Linki au faili hii inaweka app kwenye simu yako. Weka app kutoka duka rasmi la app tu.
why-wallet-address = Kuna anwani ya pochi ya kripto. Sarafu zilizotumwa huko ni vigumu sana kuzirudisha.
why-letters-disguised = Baadhi ya herufi zimebadilishwa kwa zinazofanana nazo au zimefichwa. Watu waaminifu hawana haja ya kuficha maneno yao.

# Other lures
why-task-pay-for-clicks = Wanasema watakulipa kwa kubonyeza “like”, nyota au vitufe. Hakuna kampuni ya kweli inayofanya hivyo; baadaye utatakiwa uweke pesa.
why-vote-for-me = Wanakutaka upige kura kupitia linki. Kurasa kama hizo mara nyingi huomba nambari ya simu na nambari ya uthibitisho, kisha huchukua akaunti yako.
why-gift-premium = Wanatoa zawadi ya bure ya Premium au Stars kupitia linki. Zawadi za kweli huonekana ndani ya Telegram na hazihitaji nambari ya uthibitisho.
why-gambling-win = Wanaahidi ushindi wa hakika au rahisi kwenye mchezo au kamari. Hakuna anayejua matokeo, na tovuti hizo mara nyingi hubaki na pesa zako.
why-cheap-goods-off-platform = Wanauza bidhaa kwa bei ya chini mno au wanataka ulipe nje ya duka. Hapo hakuna anayelinda malipo yako.
why-buyer-overpays = Mnunuzi anakutumia linki, au analipa kupita kiasi na kutaka zilizozidi. Malipo ya kwanza kwa kawaida si ya kweli.
why-rent-before-viewing = Wanaomba pesa za nyumba ambayo hujaiona. Huenda si yao, au haipo kabisa.

# More reasons
why-boss-company-money = Wanatumia jina la bosi kukuingiza kwenye kikundi, kuuliza kuhusu pesa za kampuni au kuagiza malipo. Muulize bosi kwa simu au ana kwa ana.
why-boss-hello = Anasema ni mkubwa wako, lakini anaandika kwa akaunti usiyoijua. Mara nyingi ombi la pesa hufuata; muulize kwa nambari uliyo nayo tayari.
why-friend-asks-money = Anaonekana ni mtu unayemjua na anataka pesa, malipo au kadi kwa haraka. Huenda akaunti yake imechukuliwa; mpigie simu.
why-family-unsure = Anasema ni ndugu au rafiki, lakini bado si hakika. Piga nambari uliyokuwa nayo.
why-asks-run-statements = Wanakutaka uhamishe pesa kwanza “kuonyesha miamala” au “kuthibitisha akaunti”, kisha urudishiwe. Pesa kama hizo hurudi kwa nadra.
why-undo-instalments = Wanasema kosa la mipangilio litafanya ukatwe pesa, na wanakuelekeza jinsi ya kulirekebisha. ATM au benki ya mtandaoni haifuti oda; inatuma pesa tu.
why-seller-certify = Wanasema muuzaji lazima kwanza “athibitishwe” au “asaini”. Angalia mwenyewe ndani ya app ya mauzo; usiskani msimbo wala kutoa taarifa za benki.
why-guides-you = Wanazungumzia kukatwa au kurudishiwa pesa na wanataka kukuongoza hatua kwa hatua, au wanasema mtu atakupigia. Angalia mwenyewe kwenye app rasmi.
why-close-credit-line = Wanasema usipofunga akaunti au mkopo, rekodi yako ya mikopo itaharibika. Rekodi hazibadilishwi hivi; angalia kwenye app rasmi.
why-wallet-connect = Wanataka uunganishe au uthibitishe pochi yako, au ulipe ada ndogo kwanza. Kisha vyote vilivyo kwenye pochi vinaweza kuchukuliwa.
why-pay-in-get-more = Wanasema ukiweka pesa utarudishiwa zaidi upesi. Kiasi kidogo cha kwanza huenda kikarudi; kikubwa hakirudi.
why-coins-for-strangers = Wanataka ununue au uuze sarafu na watu usiowajua kwa bei isiyo ya kawaida. Huenda pesa zimeibwa, na kadi yako ya benki inaweza kufungwa.
why-subsidy-scan = Wanaahidi msaada wa pesa ukiskani msimbo. Kurasa hizo huomba nambari ya kadi na ya uthibitisho; uliza ofisi inayotoa msaada huo.
why-notice-with-link = Wanatumia jambo la kiofisi au la kawaida ili ufungue linki. Badala yake, fungua mwenyewe app rasmi.
why-guided-to-platform = Wanakupeleka kwenye tovuti ufungue akaunti na uweke pesa. Pesa na faida zinazoonyeshwa huko mara nyingi si za kweli.
why-threat-secret = Wanadai wana siri yako na wanataka pesa. Usilipe; hifadhi ulichotumiwa na uende polisi.
why-overseas-lure = Ujumbe unahusu kazi nje ya nchi yenye masharti mazuri mno au yasiyo ya kawaida. Usiondoke kabla hujachunguza kampuni na viza ya kazi.
why-compound-words = Maneno haya hutumiwa na makundi ya utapeli yanayowafungia watu, yanapotafuta watu. Usiondoke; zungumza na familia yako kwanza.
why-overseas-someone-invites = Wanakuita nje ya nchi kwa kazi, nauli au hati zikiandaliwa na wengine. Huenda usiweze kutoka tena; zungumza na familia yako kwanza.
why-move-to-safe-place = Wanasema pesa zako ziko hatarini na lazima ziende kwenye akaunti au pochi wanayokupa. Hakuna benki wala tovuti ya kweli inayoomba hivyo.
why-own-wallet-mining = Wanasema pesa huzaa kila siku zikikaa kwenye pochi yako mwenyewe. Ukishatumia linki au “vocha” yao, zinaweza kuchukuliwa.
why-phone-and-code = Wanataka uandike kwenye ukurasa nambari yako ya simu na nambari ya uthibitisho. Kwa hizo mbili, mtu mwingine anaweza kuingia kwenye akaunti yako.
why-asks-gift-cards = Wanataka nambari za kadi za zawadi au za michezo. Ukishazitoa, pesa hizo zimekwenda.
