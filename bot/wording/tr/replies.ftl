### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters).
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Bu, dolandırıcılığa çok benziyor</b>
level-caution = ⚠️ <b>Dikkatli olun: bu dolandırıcılık olabilir</b>
level-none = 🔎 <b>Bildiğim bir dolandırıcılık işareti bulamadım, ama bu, dolandırıcılık olmadığı anlamına gelmez</b>
level-too-little = 🔎 <b>Bir şey söyleyebilmem için çok kısa</b>

# $family: a family's .name
label-kind = <b>Neye benziyor:</b> { $family }
family-unknown = Henüz adını koyamadığım bir tür
label-reasons = <b>Neden böyle söylüyorum</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = bir düğmede
reason-where-link = bir bağlantıda gizli
reason-where-caption = resmin altında
reason-where-file = dosyanın adında
reason-where-quote = alıntılanan mesajda
reason-where-contact = kişi kartında
reason-where-poll = ankette
reason-where-preview = bağlantının önizlemesinde
reason-where-invoice = faturada
reason-where-giveaway = çekilişte
reason-where-venue = gönderilen konumda
reason-where-checklist = yapılacaklar listesinde
reason-where-game = oyunda
# $number: which of several messages that were sent together
reason-where-message = { $number }. mesajda
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Dikkatimi çeken her şey</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] { $count } mesaja baktım.
       *[other] { $count } mesaja tek bir konuşma olarak birlikte baktım.
    }
edited-note = ✏️ Mesajı değiştirdiniz, ben de yeniden baktım.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Gönderene de bakın</b>
    Tanımadığınız biri size ilk kez yazınca Telegram sohbetin üstünde şunları gösterir: numarasının ülkesi, hesabın açılış tarihi, ortak gruplarınız. Hesap yeniyse ya da ülke beklemediğiniz bir ülkeyse bu bir uyarıdır.
look-at-hidden = Gönderen, mesajı iletilince adını gizliyor. Birçok kişi böyle yapar, tek başına bir şey göstermez.
look-at-channel = Bu bir kanalda ya da grupta paylaşılmış. Herkes kanal açıp bilinen bir adı ve resmi kullanabilir. Adın yanında resmi işaret var mı, kurumun kendi sitesinde bu kanalın bağlantısı var mı, bakın.

label-next = <b>Böyle bir gönderen bundan sonra ne ister</b>
label-do = <b>Şimdi ne yapmalı</b>

none-body =
    Sözlere, bağlantılara, düğmelere, resimlere ve dosya adlarına baktım, bildiğim dolandırıcılıklarla karşılaştırdım. Ama her gün yenileri çıkıyor. Sesli mesajları dinleyemem, videoları izleyemem, gizli sohbetleri göremem. Lütfen kendinize sorun:

    1. Ben istemeden, önce onlar mı yazdı?
    2. Para, kod, şifre, belge ya da telefonuma uygulama mı istiyorlar?
    3. Beni acele ettiriyorlar mı, gizli tutmamı mı istiyorlar?
    4. Başka bir uygulamaya ya da başka bir sohbete mi geçmek istiyorlar?
    5. Fazla mı iyi görünüyor, yoksa beni korkutuyor mu?

    <b>Tek bir “evet” durmak için yeter.</b> O kişiye ya da şirkete mesajdaki numaradan değil, bildiğiniz bir numaradan sorun. Güvendiğiniz biriyle konuşun.
too-little-body =
    Lütfen mesajın tamamını bana iletin. Ya da sohbetten daha fazlasını kopyalayıp tek parça hâlinde gönderin.
    O zamana kadar: para, kod ve belge göndermeyin.
no-text =
    🔎 <b>Okuyabileceğim bir yazı göremiyorum</b>
    Lütfen yazıyı kopyalayın ya da ne yazdığını siz yazıp bana gönderin.
    O zamana kadar: mesajda istenen hiçbir şeyi yapmayın.
too-long-note = Bu mesaj çok uzun. Yalnızca başını okudum, devamında da şüpheli şeyler olabilir.
already-paid-hint = <b>Para, kod ya da belge gönderdiniz mi?</b> Hızlı davranmak işe yarayabilir: aşağıdaki düğmeye ya da /paid komutuna dokunun

## Buttons: at most 40 characters

button-report = 📣 Bu mesajı bildir
button-wrong = ✋ Bu cevap yanlış
button-paid = 🆘 Para gönderdim ya da kod verdim
button-travelled = ✈️ Oraya gidiyorum ya da oradayım
button-wrong-honest = Bu dolandırıcılık değil
button-wrong-scam = Bu dolandırıcılık, gözden kaçtı
button-back = ‹ Geri
button-show-all = Bütün nedenleri göster
button-show-less = Daha az neden göster
button-pass-on = 📤 Yakınlara iletilecek uyarı
button-check-how = 🔎 Bir mesaja nasıl baktırılır
button-language = 🌐 Dil seç
button-privacy = 🔒 Neyi saklarım, neyi saklamam
button-tell-me = 🔔 Cevap değişirse bana yaz
button-untell-me = 🔕 Artık yazma

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Önce ne yapmalı</b>
    Bu, dikkatli insanların da her gün başına geliyor. Hızlı davranmak işe yarayabilir.

    1. <b>Durun.</b> Daha fazla ödemeyin, cevap vermeyin.
    2. <b>Para ya da kart bilgisi:</b> kartınızın üzerindeki numaradan bankanızı hemen arayın. “Sanırım dolandırıldım” deyin. Ödemeyi durdurmalarını isteyin.
    3. <b>Kod ya da şifre:</b> değiştirin ve diğer bütün cihazlarda oturumu kapatın.
    4. <b>Uygulama ya da ekran:</b> uçak modunu açın ve başka bir telefondan bankanızı arayın.
    5. <b>Her şeyi saklayın:</b> mesajlar, numaralar, dekontlar. Bulunduğunuz yerde polise bildirin.

    Aşağıdan ne olduğunu seçin, ona göre adımları söyleyeyim.

    ⛔ <b>Yakında biri paranızı geri alabileceğini söyleyebilir. Bu, ikinci dolandırıcılıktır</b>, polis, avukat ya da banka olduğunu söylese bile. Hiçbir ücret ödemeyin.
travelled-body =
    ✈️ <b>Henüz yola çıkmadıysanız</b>
    • Yola çıkmayın.
    • Pasaportunuz sizde kalsın. Kimseye vermeyin.
    • Büyükelçiliğinizden ya da Dışişleri Bakanlığından işvereni araştırmasını isteyin.
    • Size verilen adresi, adları ve uçuşu ailenize söyleyin.

    <b>Siz ya da bir tanıdığınız orada ve ayrılamıyorsa</b>
    • Kimse görmeden yapabildiğiniz ilk anda büyükelçiliğinize ve oradaki polise ulaşın.
    • Yerini söyleyin: haritada bir nokta, bir sokak, binanın fotoğrafı.
    • Yabancılar aracılığıyla “serbest bırakma parası” ödemeyin.
    • Telefona bakan biri olabilirse bu sohbeti silin.

    Orada tutulup çalıştırılan herkes yardıma ihtiyacı olan bir insandır. Bunun suçu onda da sizde de değildir.
travelled-family =
    👪 <b>Ailenizden biri oradaysa</b>
    • Ondan en son ne zaman haber aldığınızı, yeri, şirketi ve size söylenen adları yazın.
    • Ülkenizin Dışişleri Bakanlığına ve bulunduğunuz yerdeki polise haber verin. İnsan ticaretiyle mücadele birimini sorun.
    • Onunla konuşurken ya da yazışırken başkaları dinliyor olabilir. Yalnızca evet ya da hayır diye cevaplanabilecek şeyler sorun.
    • Onu çıkaracağını söyleyen kimseye para ödemeyin. Ödemeden önce büyükelçiliğe sorun.
    • Sizden para ya da işe alınacak kişi isterse ona kızmayın. Buna zorlanıyor olabilir.
travelled-signs =
    🔎 <b>Yurt dışı işinin söylendiği gibi olmadığını gösteren işaretler</b>
    • İş size sohbet üzerinden geldi: az beceriye çok para.
    • Uçak, vize ve yatak ödeniyor, ama elinizde kalacak bir sözleşme yok.
    • Turist olarak girmeniz ya da sınırı arabayla veya tekneyle geçmeniz isteniyor.
    • Pasaportunuzu saklamak istiyorlar, depozito istiyorlar ya da borçtan söz ediyorlar.
    • Orada çalışan biriyle baş başa konuşmanıza izin vermiyorlar.
button-travelled-going = Gitmek üzereyim
button-travelled-family = Ailemden biri orada
button-travelled-signs = Nelere dikkat etmeli

## Reports

report-thanks = Teşekkürler. Bildiriminiz başkalarını uyarmaya yardım ediyor. İçinde kim olduğunuzu gösteren bir şey yok.
report-again = Bu mesajı daha önce bildirdiniz. Bir kez sayılır. Teşekkürler.
report-failed = Bildiriminizi şu anda saklayamadım. Lütfen sonra yeniden deneyin. Mesaj için söylediklerim geçerli.
report-how =
    Bir mesajı bildirmek için bana iletin ve “Bu mesajı bildir” düğmesine dokunun.
    Ya da burada, sohbetimizde, mesajı /report ile yanıtlayın.
report-gone = O mesajı artık bulamıyorum. Lütfen bana bir kez daha iletin.

## "This answer is wrong"

wrong-ask = Cevabımda yanlış olan ne?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Teşekkürler. Bu nasıl bir mesaj? Cevabınız kurallarıma bakan kişilere yardım eder.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Teşekkürler. Ne istediler? Cevabınız kurallarıma bakan kişilere yardım eder.
button-wrong-other-kind = Başka tür bir dolandırıcılık
button-honest-bank = Bankamdan
button-honest-delivery = Mağazadan ya da kargodan
button-honest-office = Resmi daireden ya da okuldan
button-honest-work = İşle ilgili
button-honest-private = Aileden ya da arkadaştan
button-honest-advert = Sadece reklam
button-honest-news = Haber ya da dolandırıcılık uyarısı
button-honest-other = Başka bir şey
button-scam-money = Para ya da yatırım
button-scam-code = Kod, şifre ya da giriş bilgisi
button-scam-link = Bağlantı açmamı ya da uygulama kurmamı
button-scam-job = İş ya da görev
button-scam-love = Arkadaşlık ya da aşk
button-scam-threat = Beni tehdit ediyorlar
button-scam-other = Başka bir şey
wrong-thanks = Teşekkürler. Kurallarıma bakan kişiler bunu görecek. Cevabım kendiliğinden değişmez.
wrong-failed = Bunu şu anda saklayamadım. Lütfen sonra yeniden deneyin.

## Telling those who asked when the answer changes

tell-me-kept = Tamam. { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde bu mesaja farklı bir cevap verecek olursam size buradan yazarım. O zamana kadar size nasıl ulaşacağımı saklarım, mesajdan ise yalnızca bir parmak izi. Vazgeçmek için: /forget
tell-me-ended = Tamam. Bu konuda size yazmayacağım. Size ulaşmak için tuttuğum bilgiyi sildim.
tell-me-failed = Bunu şu anda saklayamadım. Lütfen sonra yeniden deneyin.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Cevabım değişti</b>
    { $date } tarihinde bana bir mesajı sormuştunuz. O gün cevabım şuydu: “{ $before }”. Bugün bildiklerimle cevabım şu: “{ $now }”.
    Lütfen o gönderene karşı dikkatli olun. Nedenini görmek için mesajı bana yeniden iletin.
    Size ulaşmak için tuttuğum bilgiyi sildim.
told-better =
    🔔 <b>Cevabım değişti</b>
    { $date } tarihinde bana bir mesajı sormuştunuz. O gün cevabım şuydu: “{ $before }”. Bugün bildiklerimle cevabım şu: “{ $now }”.
    Bu, dolandırıcılık olmadığı anlamına gelmez. Daha fazlasını görmek için mesajı bana yeniden iletin.
    Size ulaşmak için tuttuğum bilgiyi sildim.
level-name-high = dolandırıcılığa çok benziyor
level-name-caution = dolandırıcılık olabilir
level-name-none = bildiğim bir işaret bulamadım

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Bu sıralar böyle mesajlar dolaşıyor: { $family }.
pass-on-next =
    Ne isterler:
    { $next }
pass-on-do =
    Ne yapmalı:
    { $do }
pass-on-foot = { -bot } ile kontrol edildi. Para ya da kod verdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.
pass-on-how = İşte kısa bir uyarı, içinde sizin mesajınızdan tek kelime yok. İletmek için üzerine basılı tutun.

## About the bot

start-body =
    👋 <b>Merhaba, ben { -bot }.</b>

    Bir mesaj aldınız ve emin değil misiniz? <b>Bana iletin.</b>
    SMS, e-posta ya da başka bir sohbet mi? Ekran görüntüsünü gönderin ya da sözleri kopyalayın.
    Ne kadar şüpheli olduğunu, hangi sözlerin beni kuşkulandırdığını ve şimdi ne yapacağınızı söylerim.

    Ben bir insan değil, bir programım. Birçok dolandırıcılığı bilirim ama hepsini değil. Bu yüzden hiçbir mesaj için “dolandırıcılık yok” diye söz vermem.

    Yalnızca sorduğunuzda mesajdan hiçbir şey saklamam. “Bildir” düğmesine dokunduğunuzda başkalarını uyarmaya yarayanı saklarım, kim olduğunuzu gösteren hiçbir şeyi saklamam: /privacy

    <b>Para ya da kod verdiniz mi?</b> Kartınızın üzerindeki numaradan bankanızı hemen arayın. Sonra mesajı bana iletin.
help-body =
    <b>Beni nasıl kullanırsınız</b>

    • Bana herhangi bir mesajı iletin ya da içindeki yazıyı kopyalayıp gönderin.
    • Ne fark ettiğimi ve ne yapacağınızı söylerim.
    • Cevabımın altından mesajı bildirebilir, yanıldığımı söyleyebilir ya da para verdiyseniz yardım alabilirsiniz.

    • Aynı sohbetten birkaç mesaj mı var? Birlikte iletin, tek bir konuşma olarak okurum.

    Sözleri, bağlantıları, düğmeleri, dosya adlarını, resimlerdeki yazıları ve karekodları okurum. Sesli mesajları dinleyemem, videoları izleyemem, gizli sohbetleri göremem.

    /paid – para ya da kod verdiyseniz ne yapmalı
    /travelled – konu uzakta bir işse
    /check – yanıtladığınız mesaja bakarım
    /report – bir mesajı bildirin
    /country – ülkenizde kimi arayacaksınız
    /language – dil seçin
    /privacy – neyi saklarım
    /forget – bildirdiklerinizi silin
privacy-body =
    🔒 <b>Neyi saklarım, neyi saklamam</b>

    <b>Yalnızca sorduğunuzda:</b> mesajdan hiçbir şey. Teknik kaydımda bir mesaja bakıldığı, hangi kuralların uyduğu ve ne kadar sürdüğü yazar. Söz yok, ad yok, numara yok. Düğmeler çalışsın diye mesajı bir saat aklımda tutarım, hiçbir yere yazmam.

    <b>Bir mesajı bildirdiğinizde sakladıklarım:</b>
    • mesajın sözlerinden yalnızca kurallarımda zaten olanlar; geri kalanı alınmaz, rakamlar gizlenir;
    • gönderenin bağlantıları, cüzdan adresleri, hesap adları ve aranması istenen telefon numaraları;
    • gün, dil, ne düşündüğüm ve mesajın bir kişiden mi, gruptan mı, kanaldan mı geldiği – hangisinden geldiği değil.

    <b>Yanıldığımı söylediğinizde sakladıklarım:</b> gün, verdiğim cevap ve bana söylediğiniz. Mesajın sözlerini saklamam.

    <b>Dil ya da ülke seçtiğinizde:</b> bu seçim.

    <b>Cevabım değişirse yazmamı istediğinizde:</b> size nasıl ulaşacağım, bir anahtarla kilitli olarak, size yazana ya da süre dolana kadar. Sonra yok edilir.

    <b>Resimler</b> çalıştığım bilgisayarda okunur, başka kimseye gönderilmez ve saklanmaz.

    <b>Gruplarda ve işletme sohbetlerinde:</b> orada yazılanlardan hiçbir şey. Yalnızca grup yöneticilerinin seçimini ve işletme hesabı sahibinin izin verip vermediğini saklarım.

    <b>Bunun dışında hiç saklamadıklarım:</b> adınız, Telegram kimlik numaranız ve telefon numaranız. Bunların yerine gizli bir anahtarla yapılmış bir parmak izi durur. Anahtar gizli kaldıkça, iki bildirimi aynı kişinin yaptığını kimse anlayamaz. Anahtar { $key_days ->
        [one] { $key_days } gün
       *[other] { $key_days } gün
    } sonra yok edilir. Ondan sonra bunu hiç kimse anlayamaz, beni çalıştıranlar bile.

    <b>Bildirimler</b> { $retention_days ->
        [one] { $retention_days } gün
       *[other] { $retention_days } gün
    } sonra silinir.

    <b>/forget</b> bildirimlerinizi, cevaplarınızı, seçimlerinizi ve size nasıl ulaşacağımı hemen siler. Anahtar var oldukça çalışır. Sonrasında hangi bildirimlerin sizin olduğunu artık bilemem.

    Sohbetimizi Telegram'ın kendisi saklar. Onu orada silebilirsiniz.
forget-done = { $count ->
        [one] Tamam. { $count } kaydı sildim.
       *[other] Tamam. { $count } kaydı sildim.
    }
forget-none = Size ait silinecek bir şey bulamadım.
forget-failed = Şu anda silemedim. Lütfen sonra yeniden /forget deneyin.

language-ask = Hangi dilde yazayım?
language-set = Bundan sonra Türkçe yazıyorum.

check-how =
    Emin olmadığınız mesajı bana iletin.
    Ya da mesajı /check ile yanıtlayın.
slow-down = { $seconds ->
        [one] Bir anda çok şey geldi. Lütfen { $seconds } saniye bekleyip yeniden gönderin.
       *[other] Bir anda çok şey geldi. Lütfen { $seconds } saniye bekleyip yeniden gönderin.
    }
something-broke =
    Özür dilerim, bende bir şey ters gitti. Siz yanlış bir şey yapmadınız.
    Mesajınız burada, sohbetimizde duruyor. Lütfen bir dakika sonra yeniden gönderin.
    O zamana kadar: para, kod ve belge göndermeyin.
unknown-command = Bu komutu bilmiyorum. Bana bir mesaj iletin ya da /help yazın.

## For admins

rules-summary =
    <b>Geçerli kurallar</b>
    Parmak izi: <code>{ $fingerprint }</code>
    Kurallar: { $rules } (kalıcı: { $stable }, denemede: { $shadow })
    Dosyalar: { $files }
    Yüklendi: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ Kural dosyalarında { $count } hata var. Eski kurallar geçerli kalıyor.
       *[other] ⚠️ Kural dosyalarında { $count } hata var. Eski kurallar geçerli kalıyor.
    }
rules-warnings = { $count ->
        [one] ⚠️ Kural dosyalarında bakılması gereken { $count } yer var. Yeni kurallar yine de geçerli.
       *[other] ⚠️ Kural dosyalarında bakılması gereken { $count } yer var. Yeni kurallar yine de geçerli.
    }
rules-origins = <b>Nereden geliyorlar</b>
rules-shipped = Benimle gelenler
rules-overridden = Sizin kapattıklarınız: { $off }, değiştirdikleriniz: { $changed }
rules-no-errors = Kural dosyalarında hata yok.
reload-done = ✅ Yeni kurallar geçerli.
reload-unchanged = Kural dosyaları değişmemiş.
reload-failed = ⚠️ Yeni kural dosyaları alınmadı. Eski kurallar geçerli kalıyor.
stats-title = <b>Neler bildirildi</b>
stats-total = Toplam: { $count }
stats-by-family = <b>Türe göre</b>
stats-by-language = <b>Dile göre</b>
stats-by-week = <b>Haftaya göre</b>
stats-row = { $name }: { $count }
stats-empty = Henüz bildirim yok.
stats-disputes = Yanlış denilen cevaplar: { $count }
stats-by-rule = <b>Cevabına yanlış denilen kurallar</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: dolandırıcılık değil { $honest }, başka tür { $other }, toplam bildirim { $hits }
store-unavailable = Bildirim deposuna şu anda ulaşılamıyor. Mesajlara bakmak yine de çalışıyor.
admins-only = Bu komut yalnızca yöneticiler içindir.

## In a terminal, without Telegram

terminal-no-token = Telegram belirteci ayarlanmamış, bu yüzden burada, terminalde konuşuyoruz. Hiçbir yere bir şey gönderilmez.
terminal-hello = Bir mesaj yazın ya da yapıştırın; boş satır mesajı bitirir. /help başka neler yapabildiğimi gösterir, Ctrl-D çıkar.
terminal-actions = /report başkalarını uyarmak için saklar · /paid para ya da kod verdiyseniz · /wrong yanıldıysam
terminal-actions-travelled = /report başkalarını uyarmak için saklar · /travelled biri gidiyorsa ya da oradaysa · /wrong yanıldıysam
terminal-report = /report başkalarını uyarmak için saklar · /wrong scam gözümden kaçan bir dolandırıcılıksa
terminal-wrong-how = Dolandırıcılık yoksa “/wrong honest”, gözümden kaçan bir dolandırıcılıksa “/wrong scam” yazın.
terminal-bye = Hoşça kalın. Kendinize iyi bakın.
terminal-last-none = Henüz mesaj yok. Önce bir mesaj yapıştırın.
