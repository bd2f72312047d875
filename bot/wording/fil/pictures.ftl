### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = nasa litrato
reason-where-qr = nasa QR code ng litrato
picture-no-text =
    🔎 <b>Wala po akong mabasang salita sa litratong ito</b>
    Pakipadala nang mas malaki o mas malinaw, o i-type kung ano ang nakasulat.
    Samantala: huwag gawin ang anumang hinihingi nito.
picture-too-big =
    🔎 <b>Masyado pong malaki ang litratong ito para sa akin</b>
    Paki-crop ang parteng may salita, o ipadala bilang photo at hindi bilang file.
    Samantala: huwag gawin ang anumang hinihingi nito.
picture-unreadable =
    🔎 <b>Hindi ko po mabuksan ang litratong ito</b>
    Baka sira ito o hindi ko kilala ang uri. Paki-screenshot at iyon ang ipadala sa akin.
    Samantala: huwag gawin ang anumang hinihingi nito.
picture-busy =
    ⏳ <b>Marami pong litratong nakapila ngayon</b>
    Pakipadala ulit pagkaraan ng isang minuto, o i-type kung ano ang nakasulat.
picture-not-fetched =
    ⏳ <b>Hindi ko po makuha ang litratong ito ngayon</b>
    Pakipadala ulit pagkaraan ng isang minuto, o i-type kung ano ang nakasulat.
    Samantala: huwag gawin ang anumang hinihingi nito.
picture-late = Hindi ko nabasa sa oras ang lahat ng litrato, kaya baka may iba pang dapat bantayan.
picture-note = Programa ang nagbasa ng mga salita sa litrato. Puwede itong magkamali sa mga letra.
voice-not-read =
    🔎 <b>Hindi po ako nakikinig ng voice message o nanonood ng video</b>
    Nagagaya ang boses. Kung humihingi ito ng pera o code, tawagan ang mismong tao sa dati ninyong number niya.
    Puwede ninyong i-type sa akin ang sinasabi.
