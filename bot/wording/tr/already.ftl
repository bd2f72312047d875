### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Ne oldu?</b>
    Bu, dikkatli insanların da her gün başına geliyor. Size uyanı seçin, birden fazlasını seçebilirsiniz.

## Buttons: at most 40 characters

button-already-bank = 🏦 Havaleyle ödedim
button-already-card = 💳 Kartla ödedim ya da bilgisini verdim
button-already-crypto = 🪙 Kripto para gönderdim
button-already-gift-card = 🎁 Hediye kartı aldım
button-already-cash = 💶 Elden ya da kargoyla nakit verdim
button-already-code = 🔑 Kod ya da şifre verdim
button-already-telegram = 📱 Telegram kodumu verdim
button-already-app = 📲 Bir uygulama kurdum
button-already-screen = 🖥 Ekranımı paylaştım
button-already-id = 🪪 Kimlik ya da belge gönderdim
button-already-pictures = 🖼 Özel fotoğraf gönderdim
button-already-account = 🏧 Hesabımdan başkasının parası geçti
button-already-travel = ✈️ Uzakta bir işle ilgili
button-already-other = Başka bir şey oldu

already-bank-body =
    🏦 <b>Havaleyle ödediniz</b>
    1. Kartınızın üzerindeki numaradan bankanızı hemen arayın. Her dakika önemli.
    2. Şöyle deyin: “Sanırım dolandırıldım. Lütfen ödemeyi durdurun ve geri çağırın.”
    3. Sizden ne istediklerini sorun ve başvuru numarasını yazın.
    4. Gönderen ne derse desin, daha fazla ödemeyin.
    5. Polise bildirin. Mesajları, hesap numarasını ve dekontu saklayın.
already-card-body =
    💳 <b>Kartla ödediniz ya da kart bilgisi verdiniz</b>
    1. Kartı hemen kapattırın: bankanızın uygulamasından ya da kartın üzerindeki numaradan.
    2. Ödemeye dolandırıcılık nedeniyle itiraz ettiğinizi söyleyin. Kartla ödenen para çoğu zaman geri alınabilir.
    3. Son harcamalara bakın ve hangilerinin sizin olmadığını bankaya söyleyin.
    4. Bankanızdan gelen bir kodu da yazdıysanız bunu da söyleyin.
    5. Polise bildirin. Mesajları ve sayfanın adresini saklayın.
already-crypto-body =
    🪙 <b>Kripto para gönderdiniz</b>
    1. Gönderdiğiniz borsaya hemen yazın. Alıcı adresi işaretlemelerini isteyin.
    2. O adresi ve işlemin numarasını saklayın.
    3. Cüzdanınızın gizli kelimelerini yazdıysanız ya da bir şey onayladıysanız: yeni bir cüzdan açın ve kalanı oraya aktarın.
    4. Polise bildirin.
    Açıkça söyleyeyim: gönderilen kripto para nadiren geri gelir. Ama hızlı haber vermek daha fazlasının gitmesini önleyebilir.
already-gift-card-body =
    🎁 <b>Hediye kartı aldınız</b>
    1. Kodları henüz göndermediyseniz göndermeyin.
    2. Kartın üzerinde adı yazan şirketi hemen arayın. Kartta kalanı dondurmalarını isteyin.
    3. Kartları ve fişi saklayın, sizden isteyecekler.
    4. Mağazaya ve bankanıza kartları nasıl ödediğinizi söyleyin.
    5. Polise bildirin.
already-cash-body =
    💶 <b>Nakit, altın ya da banka kartı verdiniz veya gönderdiniz</b>
    1. Hemen polisi arayın, o kişi hâlâ yakında olabilir.
    2. Kargoyla gittiyse: kargodan ya da postadan paketi durdurmasını isteyin. Gönderi numarasını hazır tutun.
    3. Banka kartı verdiyseniz: bankanın kendi numarasından hemen kapattırın.
    4. Kişinin görünüşünü, saati ve yeri yazın.
    5. Yeniden gelen olursa kapıyı açmayın.
already-code-body =
    🔑 <b>Kod ya da şifre verdiniz</b>
    1. Bankanızla ilgiliyse: önce kartınızın üzerindeki numaradan bankayı arayın.
    2. Hesabı kendiniz açın ve şifreyi değiştirin.
    3. Ayarlarda “cihazlar” ya da “oturumlar” bölümünü bulun ve diğerlerinin hepsini kapatın.
    4. Varsa iki adımda girişi açın.
    5. Aynı şifreyi kullandığınız her yerde değiştirin, önce e-postanızda.
already-telegram-body =
    📱 <b>Telegram kodunuzu verdiniz</b>
    1. Telegram'da Ayarlar, ardından Cihazlar bölümünü açın. Diğer bütün oturumları sonlandırın.
    2. Sonra Ayarlar, Gizlilik ve Güvenlik, İki Adımlı Doğrulama: bir şifre koyun.
    3. Hesabınıza artık giremiyorsanız: kendi numaranızla hemen yeniden giriş yapın.
    4. Tanıdıklarınıza söyleyin: para ya da oy isteyen mesajlar sizden değil.
    5. Kanallarınıza, gruplarınıza ve botlarınıza bakın, tanımadıklarınızı kaldırın.
already-app-body =
    📲 <b>Gönderdikleri bir uygulamayı kurdunuz</b>
    1. Uçak modunu hemen açın, Wi-Fi'ı kapatın.
    2. Başka bir telefondan bankanızı arayın. Bugün için ödemeleri durdurtun.
    3. Uygulamayı kaldırın. Kaldırılamıyorsa güvendiğiniz biri telefonu fabrika ayarlarına döndürsün.
    4. Sonra başka bir cihazdan şifrelerinizi değiştirin.
    5. Birkaç hafta boyunca her gün banka hesabınıza bakın.
already-screen-body =
    🖥 <b>Ekranınızı paylaştınız ya da cihazınızı yönettirdiniz</b>
    1. Konuşmayı ve paylaşımı hemen bitirin. Emin değilseniz cihazı kapatın.
    2. Başka bir telefondan bankanızı arayın: hesabınızı ve kodlarınızı görmüş olabilirler.
    3. Size kurdurdukları programı kaldırın.
    4. Başka bir cihazdan banka ve e-posta şifrelerinizi değiştirin.
    5. Geri ararlarsa cevap vermeyin, banka olduklarını söyleseler bile.
already-id-body =
    🪪 <b>Kimliğinizi, belgelerinizi ya da kendi fotoğrafınızı gönderdiniz</b>
    1. Bankanıza söyleyin, hesabınızı izlesin.
    2. Polise bildirin. Biri adınızı kullanırsa bu bildirim size gerekebilir.
    3. Ülkenizde kredi kayıtlarını tutan kurumdan, adınıza yeni kredi açılmasını engellemesini isteyin.
    4. Belgeyi veren daireye, yenilenmesi gerekip gerekmediğini sorun.
    5. Başka bir şey göndermeyin: ne fotoğraf ne de kimliğiniz elinizde bir video.
already-pictures-body =
    🖼 <b>Ellerinde size ait özel görüntüler var</b>
    1. Siz suçlu değilsiniz. Bunu birçok kişi yaşıyor ve yardım var.
    2. Ödemeyin ya da daha fazla ödemeyin. Ödeyenden yine isterler.
    3. Cevap vermeyi bırakın ama hiçbir şeyi silmeyin: mesajları ve hesap adını saklayın.
    4. Hesabı uygulama içinden şikâyet edin ve polise haber verin.
    5. 18 yaşından küçük müsünüz? Bugün güvendiğiniz bir yetişkine anlatın. Ücretsiz “Take It Down” hizmeti böyle görüntüleri internetten uzak tutmaya yardım eder. Yetişkinler için “StopNCII” var.
    <b>Artık dayanamayacağınızı hissediyorsanız hemen biriyle konuşun:</b> bir arkadaş, bir doktor ya da acil yardım hattı.
already-account-body =
    🏧 <b>Hesabınızı kullandırdınız ya da para aktardınız</b>
    1. Hemen durun. Tehdit etseler bile hiçbir şey göndermeyin.
    2. Paraya dokunmayın ve bugün bankanıza haber verin.
    3. Polise kendiniz gidin, mesajları da götürün. Erken gitmek sizin yararınızadır.
    4. Kartınızı, giriş bilginizi ya da SIM kartınızı verdiyseniz: kapattırın.
already-other-body =
    <b>Ne olmuş olursa olsun, bunlar hemen her zaman işe yarar</b>
    1. Durun: daha fazla ödemeyin, cevap vermeyin.
    2. İşin içinde para ya da banka bilgisi varsa bankanızı arayın.
    3. Gönderenin biliyor olabileceği şifreleri değiştirin.
    4. Her şeyi saklayın: mesajlar, numaralar, dekontlar.
    5. Güvendiğiniz birine ve polise anlatın.

# Stands under each of the above.
already-second-scam = ⛔ <b>Yakında biri paranızı geri alabileceğini söyleyebilir. Bu, ikinci dolandırıcılıktır</b>, polis, avukat ya da banka olduğunu söylese bile. Hiçbir ücret ödemeyin. Yalnızca kendi bulduğunuz numaralara güvenin.
button-already-more = Başka bir şey de oldu
button-help-lines = ☎️ Ülkemde kimi arayayım
