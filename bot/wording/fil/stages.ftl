### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Ilang araw munang masayang kuwentuhan, baka may mga litrato ng magandang buhay. Wala pang hinihingi. Sa susunod, ikukuwento nila ang kita sa investment.
    .trust = Di magtatagal, may babanggitin silang kamag-anak o teacher na malaki ang kita, at mag-aalok na turuan kayo. Baka palipatin kayo sa ibang app.
    .hook = Papupuntahin nila kayo sa isang site o app at pagsisimulin sa maliit na halaga. Baka may kaunti pang bumalik, para magtiwala kayo.
    .first-payment = Tataas ang mga numero sa screen. Pipilitin nila kayong magdagdag, mula sa ipon o utang.
    .squeeze = Hihingi sila ng tax, fee o deposito bago kayo may mailabas. Sa bawat bayad, may kasunod pa.
    .recovery = May mag-aalok na babawiin ang pera kapalit ng bayad. Madalas, sila-sila rin iyon.
next-job-task =
    .opener = Magkukuwento sila ng madadaling task gaya ng likes o orders, at dadalhin kayo sa ibang app o sa isang “teacher”.
    .trust = Babayaran nila kayo nang kaunti sa mga unang task, para magtiwala kayo.
    .hook = Papagawain nila kayo ng account sa site nila, at doon gagawin ang mga task. Di magtatagal, may bayad na ang task.
    .first-payment = Kailangan nang maglagay ng pera para sa espesyal na task, palaki nang palaki. Sa screen lang makikita ang kita.
    .squeeze = Sasabihin nilang may mali o tax na pumipigil sa pera ninyo, at hihingi ng isa pang bayad para mailabas ito.
    .recovery = May mag-aalok na babawiin ang mga deposito ninyo kapalit ng bayad. Madalas, sila-sila rin iyon.
next-recovery-scam =
    .opener = Itatanong nila kung magkano ang nawala sa inyo, at sasabihing nahanap na ang pera ninyo.
    .trust = Magpapakita sila ng mga papel, ID o pekeng account na may pera ninyo.
    .hook = Hihingin nila ang mga dokumento o login ninyo, o titingnan ang screen ninyo “para mailabas ito”.
    .first-payment = Hihingi muna sila ng fee, tax o deposito. Walang babalik.
    .squeeze = Sa bawat bayad, may isa pang bayarin, at mamadaliin nila kayo.
    .recovery = Hihingi muna sila ng fee o tax, o titingnan ang account ninyo. Tapos pati perang iyon ay mawawala.
next-impersonation-authority =
    .opener = Itatanong nila ang pangalan at number ninyo, tapos sasabihing may kaso kayo.
    .trust = Magpapakita sila ng tsapa, sulat o video call, at ipapasa kayo sa isang “officer”.
    .hook = Tatakutin nila kayo ng aresto, paglilihimin, at hindi hahayaang ibaba ang tawag. Pagkatapos, pera na ninyo ang pag-uusapan.
    .first-payment = Ipapalipat nila ang ipon ninyo “para i-check”, magpapabayad ng “piyansa”, o kukunin ang cash o card ninyo.
    .squeeze = Mananakot ulit sila ng aresto at hihingi pa, baka ipautang pa kayo, hanggang wala nang matira.
    .recovery = May magsasabing kaya nilang linisin ang pangalan ninyo o ibalik ang pera kapalit ng bayad.
next-impersonation-ecommerce-support =
    .opener = Babanggit sila ng order o padala, at hihilinging sumagot, tumawag o magbukas kayo ng link.
    .trust = Babanggitin nila ang order ninyo o isang staff number para magmukhang totoo.
    .hook = Ipapabukas nila ang isang link, ipapa-scan ang QR code o ipapa-share ang screen “para ma-cancel” o “ma-refund”.
    .first-payment = Pagbabayarin nila kayo, o pauutangin, o paglilipatin ng pera “para i-test ang account”. Ibabalik din daw ito.
    .squeeze = Sasabihin nilang may mali, at kailangan ninyong magbayad ulit para makuha ang natitira.
    .recovery = May mag-aalok na babawiin ang pera kapalit ng bayad. Madalas, sila-sila rin iyon.
