### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Kendini müşteri hizmetleri gibi tanıtan biri
    .next = Sizden bir kod, şifre, cüzdanınızın gizli kelimelerini ya da ekranınızı göstermenizi isterler. Bunlarla hesabınıza girip içindekini alırlar.
    .do =
        Kod, şifre ya da gizli kelime göndermeyin. Gerçek müşteri hizmetleri bunları istemez.
        Onlar için ekranınızı paylaşmayın, uygulama kurmayın. Eğer yaptıysanız: hemen bağlantıyı kesin ve uygulamayı kaldırın.
        Bu mesajdaki bağlantıları ve numaraları kullanmayın. Uygulamayı ya da siteyi kendiniz açıp orada sorun.
        Eğer kodu verdiyseniz: şifrenizi hemen değiştirin ve diğer bütün cihazlarda oturumu kapatın.

family-impersonation-ecommerce-support =
    .name = Kendini mağaza ya da kargo şirketi gibi tanıtan biri
    .next = “İadeyi almak” ya da “kesintiyi durdurmak” için bağlantı açmanızı, kod okutmanızı, ekran paylaşmanızı ya da para göndermenizi isterler. Sonunda giden sizin paranız olur.
    .do =
        İade almak ya da bir şeyi iptal etmek için para ödemeyin. Gerçek iade, ödediğiniz yoldan geri gelir.
        Onlar için ekranınızı paylaşmayın, uygulama kurmayın.
        Mağazanın kendi uygulamasını açıp siparişinize oradan bakın.
        Eğer ekranınızı gördülerse: konuşmayı bitirin, kartınızın üzerindeki numaradan bankanızı arayın.

family-impersonation-authority =
    .name = Kendini polis, savcı, mahkeme ya da devlet dairesi gibi tanıtan biri
    .next = Sizi tutuklanmakla korkuturlar, kimseye söylememenizi isterler ve telefonu kapattırmazlar. Sonra “kontrol için” para göndermenizi isterler.
    .do =
        Telefonu kapatın ya da yazışmayı bitirin. Buna hakkınız var.
        Para ve belge göndermeyin. Hiçbir polis ya da mahkeme, kontrol için birikiminizi bir yere göndermenizi istemez.
        Güvendiğiniz birine hemen anlatın. “Kimseye söyleme” dedilerse özellikle anlatın.
        O kurumun numarasını kendiniz bulup oraya sorun.

family-impersonation-bank =
    .name = Kendini bankanız gibi tanıtan biri
    .next = Bir kod ya da kart numaranızı isterler. Ya da paranızı “güvenli hesap” dedikleri başka bir hesaba göndertirler.
    .do =
        Kod söylemeyin, para göndermeyin.
        Bankanızı kendiniz arayın, kartınızın üzerindeki numaradan.
        Bu mesajdaki bağlantılara dokunmayın.
        Eğer kod ya da kart numarası verdiyseniz: bankadan kartı ve hesabı hemen kullanıma kapatmasını isteyin.

family-impersonation-friend-family =
    .name = Kendini akrabanız ya da arkadaşınız gibi tanıtan biri
    .next = Yakında acele para gerekir: bir fatura, bozulan telefon, bir kaza. Telefonda konuşamamak için hep bir sebep vardır.
    .do =
        Şimdilik para göndermeyin.
        O kişiyi her zamanki numarasından arayın.
        Sadece onun bilebileceği bir şey sorun. Ses bile taklit edilebilir.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

family-impersonation-boss =
    .name = Kendini müdürünüz ya da patronunuz gibi tanıtan biri
    .next = Hızla ve kimseye söylemeden hediye kartı almanızı ya da para göndermenizi isterler.
    .do =
        Şimdilik hiçbir şey almayın, hiçbir şey göndermeyin.
        Müdürünüze yüz yüze ya da bildiğiniz numaradan sorun.
        Kimseye söylemeyin deseler bile bir iş arkadaşınıza anlatın.
        Eğer para gönderdiyseniz: bankanıza ve iş yerinize hemen haber verin. Her dakika önemli.

family-impersonation-admin-telegram =
    .name = Kendini Telegram ya da grup yöneticisi gibi tanıtan biri
    .next = Kendi sayfalarında giriş yapmanızı ya da giriş kodunuzu söylemenizi isterler. Sonra hesabınızı alır, tanıdıklarınıza sizin adınızla yazarlar.
    .do =
        Telegram'ın size gönderdiği kodu kimseye söylemeyin.
        Bağlantıyı açmayın, oy vermeyin, “hediyeyi” almayın.
        Eğer kodu yazdıysanız: Ayarlar, ardından Cihazlar bölümünü açın ve diğer bütün oturumları sonlandırın.
        Sonra şifre koyun: Ayarlar, Gizlilik ve Güvenlik, İki Adımlı Doğrulama.

## Investing and love

family-investment-crypto-lure =
    .name = Kesin kazanç vaadi
    .next = Küçük bir parayla başlatırlar, biraz geri ödeyebilirler de. Sonra miktarlar büyür ve paranızı geri çekemezsiniz.
    .do =
        Para da kripto para da göndermeyin. Kimse kazanç sözü veremez.
        Gruptan çıkın. Mutlu görünen üyeler onlardan olabilir.
        Bir yere para yatırmadan önce ülkenizde yatırımları denetleyen kuruma sorun.
        Eğer para gönderdiyseniz: bir daha ödemeyin, bankanıza ya da kripto borsanıza hemen ulaşın.

family-investment-fake-platform =
    .name = Olmayan parayı var gibi gösteren yatırım sitesi ya da uygulaması
    .next = Paranızı çekebilmeniz için önce masraf, vergi ya da teminat isterler. Her ödemeden sonra bir yenisi gelir.
    .do =
        Para çekmek için masraf ya da vergi ödemeyin. O para gelmez.
        Bankanıza ya da kripto borsanıza ve polise hemen haber verin.
        Sitenin görüntülerini, adresleri ve yazışmaları saklayın.
        Ücret karşılığında parayı geri alacağını söyleyenlere inanmayın.

family-investment-romance-baiting =
    .name = Sizi yatırıma yönlendiren sıcakkanlı bir yabancı
    .next = Önce haftalarca dostça sohbet edilir. Sonra çok kazanan bir akraba ya da “hoca” ve para yatırmanız istenen bir site ortaya çıkar.
    .do =
        Para göndermeyin, söyledikleri yatırım uygulamasını kurmayın.
        Cevap vermeyi bırakabilirsiniz. Kimseye açıklama borcunuz yok.
        Bunu bir yakınınızla konuşun.
        Eğer para yatırdıysanız: çekmek için masraf ödemeyin, bankanıza ya da kripto borsanıza hemen ulaşın.

family-romance-money =
    .name = İnternette tanışılan ve para isteyen bir sevgili
    .next = Bilet, vize ya da hastane için para gerekir. Her ödemeden sonra yeni bir acil durum çıkar.
    .do =
        Hikâye ne kadar üzücü olursa olsun para, hediye kartı ya da kripto para göndermeyin.
        Bunu bugün bir arkadaşınızla ya da akrabanızla konuşun.
        Belgelerinizin resmini ya da özel fotoğraflarınızı göndermeyin.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

## Jobs

family-job-task =
    .name = Sonunda sizden para isteyen ücretli görevler
    .next = Önce size biraz öderler. Sonra yeni görev almak ya da kazandığınızı çekmek için para yatırmanız gerekir.
    .do =
        Para yatırmayın. Dürüst bir iş, ücretinizi almak için sizden para istemez.
        Görevleri bırakın ve gruptan çıkın.
        Banka hesabınızı kullandırmayın, şifrelerinizi vermeyin.
        Eğer para yatırdıysanız: parayı “açmak” için daha fazla ödemeyin. Bankanızı hemen arayın.

family-job-advance-fee =
    .name = Önce para isteyen bir iş
    .next = Eğitim, malzeme, kontrol ya da vize için para isterler. Ardından yeni masraflar gelir ya da kimse cevap vermez.
    .do =
        İşe girmek için para ödemeyin.
        Kimliğinizi ve banka bilgilerinizi şimdilik göndermeyin.
        Şirketin kendi sitesini bulun ve böyle bir iş olup olmadığını oraya sorun.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

family-job-mule =
    .name = Para ya da paket alıp başkasına aktarmanızı isteyen bir iş
    .next = Başkalarından alınan parayı sizin hesabınızdan ya da adresinizden geçirmek isterler. Sonunda siz sorumlu tutulabilirsiniz.
    .do =
        Hiçbir şey almayın, hiçbir şey aktarmayın. Hesabınızı ya da kartınızı kullandırmayın.
        Eğer para geldiyse: dokunmayın ve bankanıza hemen haber verin.
        Eğer paket geldiyse: başka yere göndermeyin. Ne yapacağınızı polise sorun.
        Bankaya ya da polise erken haber vermek sizin yararınızadır.

family-job-trafficking-indicators =
    .name = İnsanların zorla tutulabildiği bir yurt dışı işi
    .next = Her şeyi ödeyip kısa sürede yola çıkmanızı isterler. Oraya varınca pasaportunuz alınabilir ve ayrılmanıza izin verilmeyebilir.
    .do =
        Şimdilik yola çıkmayın.
        Pasaportunuzu kimseye vermeyin.
        Büyükelçiliğinizden ya da Dışişleri Bakanlığından işvereni araştırmasını isteyin.
        Eğer orada olan ve ayrılamayan biri varsa: büyükelçiliğe ve oradaki polise ulaşın. Yabancılar aracılığıyla “serbest bırakma parası” ödemeyin.

## Links, apps and files

family-phishing-link =
    .name = Sahte bir sayfaya götüren bağlantı
    .next = Sayfa kullanıcı adınızı ve şifrenizi, kart numaranızı ya da bir kodu ister. Yazdığınızı hemen kullanırlar.
    .do =
        Bağlantıyı açmayın. Açıksa kapatın ve hiçbir şey yazmayın.
        Şirkete kendi uygulamasından ulaşın ya da adresini kendiniz yazın.
        Eğer kart bilgisi ya da kod yazdıysanız: kartınızın üzerindeki numaradan bankanızı hemen arayın.
        Eğer şifre yazdıysanız: o şifreyi kullandığınız her yerde hemen değiştirin.

family-phishing-wallet-drainer =
    .name = Kripto cüzdanını boşaltan bir sayfa
    .next = Cüzdanınızı bağlamanızı, bir şeyi onaylamanızı ya da gizli kelimelerinizi yazmanızı isterler. Her şeyi almaları için tek bir onay yetebilir.
    .do =
        Cüzdanınızı bağlamayın, hiçbir şeyi onaylamayın.
        12 ya da 24 gizli kelimeyi hiçbir yere yazmayın.
        Eğer yaptıysanız: hemen yeni kelimelerle yeni bir cüzdan açın ve kalanı oraya aktarın.
        Hiçbir müşteri hizmetlerinin sizin gizli kelimelerinize ihtiyacı yoktur.

family-malware-apk =
    .name = Telefonunuzu ele geçirebilecek bir dosya ya da uygulama
    .next = Bunu kurmanızı ve her izni vermenizi isterler. Sonra kodlarınızı okuyabilir, paranızı aktarabilirler.
    .do =
        Açmayın, kurmayın. Silin.
        Eğer kurduysanız: uçak modunu açın ve başka bir telefondan bankanızı arayın.
        Ardından uygulamayı kaldırın ya da güvendiğiniz biri telefonu fabrika ayarlarına döndürsün.
        Uygulamaları yalnızca telefonunuzun kendi mağazasından alın.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Ürünü hiç göndermeyebilecek bir mağaza ya da satıcı
    .next = Mağazanın kendi ödemesi dışında, havale, kripto para ya da hediye kartıyla ödemenizi isterler. Sonra hiçbir şey gelmez.
    .do =
        Havale, kripto para ya da hediye kartıyla ödemeyin.
        Ödemeyi yalnızca satış sitesinin içinden yapın.
        İnternette mağazanın adını “dolandırıcılık” kelimesiyle birlikte arayın.
        Eğer ödeme yaptıysanız: bankanızdan ödemeyi durdurmasını ya da geri almasını hemen isteyin.

family-shopping-buyer =
    .name = Garip bir yolla ödemek isteyen bir alıcı
    .next = Sahte dekont ya da parayı “almanız” için bağlantı gönderirler. Ya da fazla para yatırıp farkı geri isterler.
    .do =
        Para kendi banka uygulamanızda görünmeden ürünü de “farkı” da göndermeyin.
        Para almak için kod söylemeniz ya da bağlantı açmanız hiç gerekmez.
        Satış sitesinin kendi mesajlarında ve kendi ödemesinde kalın.
        Eğer kart bilgisi ya da kod yazdıysanız: kartınızın üzerindeki numaradan bankanızı hemen arayın.

family-rental-deposit =
    .name = Görmeden önce para istenen bir kiralık ev
    .next = Evi göstermeden kapora ya da depozito isterler. Sonra yeni masraflar çıkar, anahtar ise gelmez.
    .do =
        Siz ya da güvendiğiniz biri evin içine girmeden para ödemeyin.
        Kimliğinizin kopyasını göndermeyin.
        Aynı fotoğraflar başka bir adresle başka bir ilanda var mı, bakın.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

family-loan-advance-fee =
    .name = Önce para isteyen bir kredi
    .next = Kredi vermeden önce masraf, sigorta ya da “deneme ödemesi” isterler. Kredi gelmez.
    .do =
        Kredi almak için para ödemeyin.
        Bağlantıyla gelen kredi uygulamasını kurmayın. Bazıları rehberinizi okur, sonra sizi tehdit eder.
        Kimliğinizi ya da banka şifrenizi göndermeyin.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

family-ticket-fake =
    .name = Gerçekte olmayabilecek bilet ya da gezi
    .next = Başkası almadan havaleyle hemen ödemenizi isterler. Sonra bilet çıkmaz.
    .do =
        Havale ya da kripto parayla ödemeyin.
        Bileti yalnızca düzenleyenden ya da onun gösterdiği yerden alın.
        Eğer ödeme yaptıysanız: bankanızdan ödemeyi durdurmasını ya da geri almasını hemen isteyin.

family-charity-fake =
    .name = Sahte olabilecek bir bağış çağrısı
    .next = Bağışınızın özel bir hesaba ya da cüzdana gitmesini isterler. Para ihtiyacı olanlara ulaşmaz.
    .do =
        Bu mesaj üzerinden bağış yapmayın.
        Yardım etmek için bildiğiniz bir derneğin sitesini kendiniz açın ve oradan bağışlayın.
        Sohbette kart bilgisi vermeyin.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

## Luck and threats

family-prize-giveaway =
    .name = Karşılığında sizden bir şey isteyen bir ödül
    .next = Ödülü vermeden önce masraf, vergi, kart bilgisi ya da kod isterler. Ortada ödül yoktur.
    .do =
        Ödül almak için para ödemeyin.
        Kart bilgisi de kod da vermeyin.
        Şirketin kendi sitesini kendiniz açıp böyle bir ödül var mı, bakın.
        Eğer para ya da kart bilgisi verdiyseniz: bankanızı hemen arayın.

family-prize-inheritance =
    .name = Tanımadığınız birinden kalan servet ya da miras
    .next = Evrak, avukat ya da vergi için para isterler. Her ödeme bir yenisini getirir.
    .do =
        Para ödemeyin, kimliğinizin kopyasını göndermeyin.
        Cevap vermeyi bırakın. Kimseye açıklama borcunuz yok.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

family-gambling-fake =
    .name = Kazancı ödemeyebilecek bir bahis ya da kumar sitesi
    .next = Önce biraz kazanırsınız. Sonra kazancınızı çekmek için daha çok yatırmanız ya da masraf ödemeniz gerekir.
    .do =
        Para yatırmayın, kazanç çekmek için masraf ödemeyin.
        Gruptan çıkın. Kazananlar uydurma olabilir.
        Hesabınızı kullandırmayın.
        Eğer para gönderdiyseniz: kartınızın üzerindeki numaradan bankanızı hemen arayın.

family-extortion-sextortion =
    .name = Özel görüntüleri yayma tehdidi
    .next = Hemen para isterler. Ödeyenden yine isterler. Çoğu zaman ortada hiçbir görüntü yoktur.
    .do =
        Ödemeyin ve cevap vermeyi bırakın.
        Mesajları kanıt olarak saklayın.
        Hesabı uygulama içinden şikâyet edin ve polise haber verin.
        18 yaşından küçük müsünüz? Bugün güvendiğiniz bir yetişkine anlatın. Siz suçlu değilsiniz.

family-recovery-scam =
    .name = Kaybedilen parayı geri alacağını söyleyen biri
    .next = Önce masraf ya da vergi ister veya hesabınıza bakmak ister. Sonra o para da gider.
    .do =
        Para ödemeyin. Kimseyi telefonunuza, hesabınıza ya da cüzdanınıza sokmayın.
        Polis ve bankalar yardım etmek için ücret almaz.
        Yalnızca bankanızla ve polisle konuşun, numaralarını kendiniz bulun.

## Of no family

family-general-signs =
    .name = Birçok dolandırıcılıkta görülen uyarı işaretleri
    .next = Hangi tür olabileceğini bilmiyorum. Çoğu zaman ardından para, kod ya da belge istenir.
    .do =
        Aceleyle bir şey yapmayın.
        Para, kod ve belge göndermeyin.
        O kişiye ya da şirkete zaten bildiğiniz bir numaradan sorun.
        Güvendiğiniz biriyle konuşun.

family-honest-lookalike =
    .name = Sıradan mesajlarda da geçen sözler

## Where in the script a message stands

stage-opener = Bu bir başlangıca benziyor: dostça bir ilk söz, henüz bir şey istenmiyor.
stage-trust = Güveninizi kazanmaya çalışıyor gibiler. İstekleri sonra gelir.
stage-hook = Burada yem atılıyor gibi: cevap vermeniz için bir teklif ya da korkutma.
stage-first-payment = İlk parayı ya da ilk kodu istedikleri yere gelinmiş gibi.
stage-squeeze = Gittikçe daha çok istedikleri ya da tehdit ettikleri yere gelinmiş gibi.
stage-recovery = Daha önce para kaybetmiş kişilere yazılmışa benziyor.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Ödeme yaptınız ya da bir şey verdiniz

family-asker-travelled =
    .name = Biri orada ve ayrılamıyor
