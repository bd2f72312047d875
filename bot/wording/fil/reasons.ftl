# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Humihingi ito ng code na ipinadala sa inyo. Ang may hawak ng code ay puwedeng kumuha ng account ninyo, kaya hindi ito hinihingi ng totoong staff.
why-asks-password = Hinihingi nito ang password ninyo. Hindi ito kailanman hinihingi ng totoong kompanya.
why-asks-seed-words = Hinihingi nito ang secret words o key ng crypto wallet ninyo. Sinumang makaalam nito ay makukuha ang lahat ng coins ninyo.
why-asks-card-details = Hinihingi nito ang detalye ng card o bangko ninyo. Gamit iyon, magagastos ng iba ang pera ninyo.
why-asks-id-documents = Hinihingi nito ang litrato ng ID o passport ninyo. Puwede itong gamitin ng iba para magbukas ng account sa pangalan ninyo.
why-asks-money-first = Pinagbabayad kayo bago kayo may makuha. Pagkabayad, kadalasan may panibagong bayarin at walang dumarating.
why-asks-deposit-to-unlock = Pinagbabayad kayo bago kayo bayaran. Hindi iyan ginagawa ng totoong trabaho o totoong kompanya.
why-asks-unusual-payment = Gusto nitong magbayad kayo sa paraang mahirap bawiin, gaya ng gift card, crypto o transfer sa personal na account ng isang tao.
why-asks-remote-access = Pinapa-share ang screen ninyo o pinapakontrol sa iba ang cellphone ninyo. Makikita nila ang bangko at mga code ninyo.
why-asks-install-app = Pinapa-install kayo ng app na wala sa opisyal na app store. Kaya ng ganoong app na basahin ang mga mensahe ninyo at ubusin ang pera ninyo.
why-asks-move-to-other-app = Pinalilipat kayo sa ibang app o private chat, kung saan walang ibang makakakita ng nangyayari.
why-asks-secrecy = Pinaglilihim kayo. Ang matapat na tao ay walang dahilan para pigilan kayong magtanong sa pamilya o bangko.
why-asks-to-receive-money = Pinapadaan sa inyo ang pera o padala. Madalas nakaw ang mga ito, at kayo ang unang hahanapin ng pulis.

# How they press
why-pressure-time = Minamadali kayo. Ang nagmamadali sa inyo ay ayaw na huminto kayo at mag-check.
why-pressure-account-loss = Mawawala raw ang account ninyo kung hindi kayo kikilos ngayon. Mas mabuting buksan ninyo mismo ang app o website at doon tumingin.
why-pressure-arrest = Nananakot ito ng aresto o kaso. Ang totoong pulis ay hindi humihingi ng pera at hindi nagtatrabaho sa chat.

# Who they say they are
why-claims-support = Galing daw ito sa support. Kahit sino ay puwedeng magsabi niyan, kaya humingi ng tulong sa loob lang ng mismong app o website.
why-claims-telegram-staff = Galing daw ito sa Telegram. Hindi humihingi ng code ang Telegram at hindi nagpapadala ng link para iligtas ang account ninyo.
why-claims-bank = Galing daw ito sa bangko ninyo. Tawagan ang number na naka-print sa card ninyo para malaman kung totoo.
why-claims-authority = Galing daw ito sa pulis o opisina ng gobyerno. Ang totoong opisina ay hindi naniningil o nagpapalihim sa chat.
why-claims-shop-support = Customer service daw ito ng isang shop. I-check ang order sa mismong app o website lang ng shop.
why-claims-refund-compensation = Nangangako ito ng refund o dagdag na perang hindi ninyo hiningi. Ang totoong refund ay bumabalik sa paraang ipinambayad ninyo.
why-claims-auto-charge = Sisingilin daw kayo sa bagay na hindi ninyo in-order. Ginagamit ang takot na mawalan ng pera para tumawag o mag-click kayo.
why-claims-delivery-problem = May problema raw sa padala ninyo. Tingnan ito sa mismong site ng courier, hindi sa mensaheng ito.
why-claims-family-new-number = Malapit daw ito sa inyo na may bagong number o biglang problema. Tawagan muna ang dati niyang number bago gumawa ng kahit ano.
why-claims-boss = Galing daw ito sa boss o pinuno ninyo. Tanungin siya nang harapan o sa tawag bago bumili o magbayad ng kahit ano.
why-claims-prize = Nanalo raw kayo. Hindi kayo mananalo sa hindi ninyo sinalihan, at walang bayad ang totoong premyo.
why-claims-inheritance = Inaalok kayo ng parte sa yaman ng hindi ninyo kakilala. Walang ganoong yaman; ang mga bayarin lang ang totoo.
why-claims-recover-money = Nangangako itong mababawi ang nawalang pera. Ang nawalan na ay madalas balikan ng mismong mga nagnakaw.

# What they promise
why-promise-sure-profit = Nangangako ito ng kita na walang risk. Walang makakapangako niyan, kahit bangko.
why-promise-return-rate = Nangangako ito ng tiyak na kita bawat araw o linggo. Walang matinong investment na ganyan lumago.
why-promise-insider-teacher = May binabanggit na teacher o sikretong tip na nagpapayaman. Kung mayroon man niyan, hindi iyan ibibigay sa hindi kakilala.
why-promise-free-coins = Nangangako ito ng libreng coins. Madalas, ang page nito ay ginawa para kunin ang coins sa wallet ninyo.
why-promise-easy-pay = Nangangako ito ng malaking bayad sa kakaunting trabaho. Hindi ganyan magbayad ang totoong trabaho sa hindi kakilala.
why-promise-task-pay = Inaalok kayo ng online task na may bayad ng hindi ninyo kakilala. Sa simula may kaunting bayad, tapos kayo na ang pagbabayarin.
why-promise-overseas-all-paid = Trabaho sa abroad na libre ang flight, visa at tirahan. May mga pumunta na ikinulong at pinilit magtrabaho. Huwag umalis hangga’t hindi na-check ng embahada.
why-promise-loan-no-check = Pautang ito na walang kahit anong check. Ang totoong nagpapautang ay nagche-check, at hindi naniningil muna.

# Jobs abroad
why-offers-overseas-job = Nag-aalok ito ng trabaho sa abroad sa chat. Ipa-check po muna sa embahada ang employer bago pumayag.
why-sign-passport-taken = May magtatago raw ng passport, o hindi magpapauwi. Palatandaan iyan ng panganib: walang puwedeng kumuha ng passport ninyo.
why-sign-border-crossing = Tatawid sa border ang biyahe, o pinagsisinungaling kayo sa immigration. Palatandaan iyan ng panganib, kaya huwag po kayong tumuloy.

# Strangers who are kind
why-opener-wrong-number = Mukhang wrong send ito. Maraming mahahabang scam ang nagsisimula sa ganitong magiliw na pagkakamali.
why-opener-warm-stranger = Napakabilis maging malapit ng hindi ninyo kakilala. Baka totoo, pero ganyan din magsimula ang mga scammer.
why-turn-to-investing = Mula sa pagkakaibigan o pag-ibig, napunta sa investment ang usapan. Ganyan ang takbo ng isang napakakaraniwang scam.
why-fake-platform-withdrawal = Pinalilipat ang coins ninyo sa platform nila, o pinagbabayad kayo bago mailabas ang sariling pera. Malamang peke ang platform.
why-love-needs-money = May mahal kayong baka hindi pa ninyo nakikita na kailangan daw ng pera sa emergency. Madalas gamitin nang ganito ang pag-ibig para makakuha ng pera.

# Threats
why-threat-pictures = Nananakot itong ikakalat ang pribadong litrato. Huwag magbayad, dahil hihingi pa sila. Hindi ninyo ito kasalanan, at may tulong.

# Links, files, letters
why-link-hidden = Isang address ang nakasulat sa link, pero sa iba ito papunta.
why-link-lookalike = Mukhang kilalang address ang link pero iba pala, o nakatago ang totoong address.
why-link-disguised = Isinulat ang address ng link sa paraang hindi makita kung saan ito papunta.
why-link-shortened = Pinaikli ang link, kaya hindi ninyo makita kung saan ito papunta.
why-link-installer = Naglalagay ng app sa cellphone ninyo ang link o file na ito. Mag-install lang mula sa opisyal na app store.
why-wallet-address = May address ito ng crypto wallet. Ang coins na ipinadala roon ay halos hindi na mababawi.
why-letters-disguised = May mga letrang pinalitan ng kamukha o itinago. Ang matapat na tao ay hindi kailangang magtago ng salita.

# Other lures
why-task-pay-for-clicks = Nagbabayad daw ito para sa likes, rating o click. Walang matinong kompanyang ganyan; sa huli, kayo ang pagbabayarin.
why-vote-for-me = Pinaboboto kayo sa isang link. Madalas hingin ng ganoong page ang number ninyo at code, tapos kukunin ang account ninyo.
why-gift-premium = May alok itong libreng Premium o Stars sa link. Ang totoong regalo ay lumalabas sa loob ng Telegram at hindi kailangan ng code.
why-gambling-win = Nangangako ito ng sigurado o madaling panalo. Walang nakakaalam ng resulta, at madalas hindi ibinibigay ng ganoong site ang pera.
why-cheap-goods-off-platform = Sobrang mura ang paninda, o sa labas ng shop kayo pinagbabayad. Kapag ganoon, walang nagpoprotekta sa bayad ninyo.
why-buyer-overpays = May link na ipinabubuksan ang buyer, o sobra ang bayad at ipinababalik ang iba. Kadalasan, hindi totoo ang unang bayad.
why-rent-before-viewing = Humihingi ito ng pera para sa bahay na hindi pa ninyo nakikita. Baka hindi sa kanila ang bahay, o wala talaga.

# More reasons
why-boss-company-money = Ginagamit ang pangalan ng boss para isali kayo sa group, itanong ang pera ng kompanya o magpabayad. Itanong sa boss nang harapan o sa tawag.
why-boss-hello = Boss daw ito pero hindi ninyo kilala ang account. Madalas, pera ang kasunod; itanong sa number na alam na ninyo.
why-friend-asks-money = Parang kakilala ito na minamadali kayong mag-transfer, magbayad para sa kanya o bumili ng card. Baka na-hack ang account niya; tawagan siya.
why-family-unsure = Kamag-anak o kaibigan daw ito, pero hindi pa iyan tiyak. Tawagan ang dati ninyong number niya.
why-asks-run-statements = Pinaglilipat kayo ng pera para raw sa “bank statement” o “verification”, at ibabalik din. Bihirang bumalik ang ganoong pera.
why-undo-instalments = May maling setting daw na babawas sa pera ninyo, at tuturuan kayong i-undo. Hindi nakaka-cancel ng order ang ATM o online bank; nagpapadala lang ito ng pera.
why-seller-certify = Kailangan daw munang “ma-certify” o “pumirma” ang seller. Tingnan mismo sa loob ng app; huwag mag-scan ng QR code o magbigay ng detalye ng bangko.
why-guides-you = May singil o refund daw at gagabayan kayo nang hakbang-hakbang, o may tatawag sa inyo. Kayo mismo ang tumingin sa opisyal na app.
why-close-credit-line = Kailangan daw isara ang account o credit line kundi masisira ang credit record ninyo. Hindi ganyan binabago ang record; tingnan sa opisyal na app.
why-wallet-connect = Pinapakonekta o pinapa-confirm ang crypto wallet ninyo, o may maliit na fee muna. Puwedeng makuha ang lahat ng laman nito.
why-pay-in-get-more = Maglagay raw ng pera at mas malaki ang babalik. Baka bumalik ang mga unang maliit; ang malalaki ay hindi.
why-coins-for-strangers = Pinabibili o pinabebenta kayo ng coins sa hindi kakilala sa kakaibang presyo. Baka nakaw ang pera, at puwedeng ma-freeze ang bank account ninyo.
why-subsidy-scan = Nangangako ito ng ayuda kung mag-scan kayo ng QR code. Madalas hingin ng page ang number ng card at code; itanong sa opisinang nagbibigay ng ayuda.
why-notice-with-link = Ginagamit nito ang isang opisyal o karaniwang bagay para magbukas kayo ng link. Buksan na lang ninyo mismo ang opisyal na app.
why-guided-to-platform = Dinadala kayo sa isang platform para magbukas ng account at maglagay ng pera. Madalas, hindi totoo ang pera at kita na ipinapakita roon.
why-threat-secret = May hawak daw silang laban sa inyo at humihingi ng pera. Huwag magbayad; itabi ang ipinadala at pumunta sa pulis.
why-overseas-lure = Trabaho ito sa abroad na sobrang ganda o kakaiba ang kondisyon. Huwag umalis hangga’t hindi na-check ang kompanya at ang work visa.
why-compound-words = Ginagamit ang mga salitang ito ng mga lugar na nagkukulong ng tao para pilit na pagtrabahuhin. Huwag tumuloy; kausapin muna ang pamilya.
why-overseas-someone-invites = Pinapapunta kayo sa abroad para magtrabaho, at iba ang mag-aayos ng pamasahe o papeles. Baka hindi na kayo makaalis; kausapin muna ang pamilya.
why-move-to-safe-place = Nanganganib daw ang pera ninyo at dapat ilipat sa account o wallet na ibibigay nila. Walang totoong bangko o kompanyang humihingi nito.
why-own-wallet-mining = Kumikita raw araw-araw ang pera habang nasa sariling wallet ninyo. Pagkatapos ng link o “voucher”, puwede itong makuha.
why-phone-and-code = Hinihingi sa isang page ang number ninyo at ang natanggap ninyong code. Kapag nasa kanila ang dalawa, makakapasok ang iba sa account ninyo.
why-asks-gift-cards = Hinihingi ang number o code ng gift card o game card. Kapag naibigay na, wala na ang pera.
