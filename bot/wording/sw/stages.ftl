### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Kwanza siku kadhaa za maongezi mazuri, labda na picha za maisha mazuri. Bado hawaombi chochote. Baadaye wanazungumzia faida za uwekezaji.
    .trust = Hivi karibuni watamtaja ndugu au mwalimu anayepata pesa nyingi, na watasema watakuonyesha njia. Huenda wakataka mhamie app nyingine.
    .hook = Watakupeleka kwenye tovuti au app na kukufanya uanze na kiasi kidogo. Huenda hata ukarudishiwa kidogo, ili uamini.
    .first-payment = Tarakimu kwenye skrini zitapanda. Watakushinikiza uweke zaidi, kutoka akiba yako au mkopo.
    .squeeze = Watataka kodi, ada au amana kabla hujatoa chochote. Kila ukilipa, wanataka malipo mengine.
    .recovery = Mtu atasema anaweza kurudisha pesa ukimlipa ada. Mara nyingi ni watu wale wale.
next-job-task =
    .opener = Watakuambia kuhusu kazi rahisi za kubonyeza “like” au kuweka oda, kisha watakupeleka app nyingine au kwa “mwalimu”.
    .trust = Watakulipa kidogo kwa kazi za kwanza, ili uwaamini.
    .hook = Utatakiwa kufungua akaunti kwenye tovuti yao na kufanya kazi huko. Muda si mrefu, kazi yenyewe itahitaji pesa.
    .first-payment = Utatakiwa kuweka pesa kwa kazi maalum, na kila mara kiasi kinapanda. Mapato yapo kwenye skrini tu.
    .squeeze = Watasema kosa au kodi imezuia pesa zako, na wataomba malipo mengine ili kuziachilia.
    .recovery = Mtu atasema anaweza kurudisha pesa ulizoweka ukimlipa ada. Mara nyingi ni watu wale wale.
next-recovery-scam =
    .opener = Watakuuliza ulipoteza kiasi gani, na watasema pesa zako zimepatikana.
    .trust = Watakuonyesha hati, beji au akaunti ya uongo yenye pesa zako.
    .hook = Watakuomba hati zako, nenosiri au kuona skrini yako “ili wakulipe”.
    .first-payment = Watataka ada, kodi au amana kwanza. Hakuna kinachorudi.
    .squeeze = Kila ukilipa kutakuwa na gharama nyingine, na watakuharakisha.
    .recovery = Watataka ada au kodi kwanza, au kuingia kwenye akaunti yako. Kisha pesa hizo nazo zinapotea.
next-impersonation-authority =
    .opener = Watakuuliza jina na nambari yako, kisha watazungumzia kesi dhidi yako.
    .trust = Watakuonyesha beji, barua au simu ya video, na watakuhamishia kwa “afisa”.
    .hook = Watakutisha kuwa utakamatwa, watakuambia uweke siri na usikate simu. Kisha itakuwa kuhusu pesa zako.
    .first-payment = Watataka uhamishe akiba yako “ikaguliwe”, ulipe “dhamana”, au ukabidhi pesa taslimu au kadi.
    .squeeze = Watatishia tena kukukamata na kuomba zaidi, labda hata ukope, hadi pesa ziishe.
    .recovery = Mtu atasema anaweza kusafisha jina lako au kurudisha pesa ukimlipa ada.
next-impersonation-ecommerce-support =
    .opener = Watataja oda au kifurushi na kukuambia ujibu, upige simu au ufungue linki.
    .trust = Watataja oda yako au nambari ya mfanyakazi ili waonekane wa kweli.
    .hook = Watataka ufungue linki, uskani msimbo wa QR au uonyeshe skrini yako “ili kufuta oda” au “kurudisha pesa”.
    .first-payment = Watataka ulipe, ukope au uhamishe pesa “kujaribu akaunti”, na wataahidi kuzirudisha.
    .squeeze = Watasema kumetokea kosa na lazima ulipe tena ili upate zilizobaki.
    .recovery = Mtu atasema anaweza kurudisha pesa ukimlipa ada. Mara nyingi ni watu wale wale.
