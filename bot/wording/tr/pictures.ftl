### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = resimde
reason-where-qr = resimdeki karekodda
picture-no-text =
    🔎 <b>Bu resimde okuyabildiğim bir yazı yok</b>
    Lütfen daha büyük ya da daha net gönderin ya da ne yazdığını siz yazın.
    O zamana kadar: istenen hiçbir şeyi yapmayın.
picture-too-big =
    🔎 <b>Bu resim benim için çok büyük</b>
    Lütfen yazılı kısmını kesip gönderin ya da dosya olarak değil, fotoğraf olarak gönderin.
    O zamana kadar: istenen hiçbir şeyi yapmayın.
picture-unreadable =
    🔎 <b>Bu resmi açamıyorum</b>
    Bozuk olabilir ya da bilmediğim bir türde olabilir. Lütfen ekran görüntüsünü alıp bana onu gönderin.
    O zamana kadar: istenen hiçbir şeyi yapmayın.
picture-busy =
    ⏳ <b>Şu anda sırada çok resim var</b>
    Lütfen bir dakika sonra yeniden gönderin ya da ne yazdığını siz yazın.
picture-not-fetched =
    ⏳ <b>Bu resmi şu anda alamadım</b>
    Lütfen bir dakika sonra yeniden gönderin ya da ne yazdığını siz yazın.
    O zamana kadar: istenen hiçbir şeyi yapmayın.
picture-late = Resimlerin hepsini zamanında okuyamadım, başka şüpheli şeyler de olabilir.
picture-note = Resimdeki yazıyı bir programla okudum. Harfleri yanlış okumuş olabilir.
voice-not-read =
    🔎 <b>Sesli mesajları dinleyemem, videoları izleyemem</b>
    Ses taklit edilebilir. Para ya da kod istiyorsa o kişiyi her zamanki numarasından arayın.
    Ne dediğini bana yazabilirsiniz.
