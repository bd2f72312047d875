# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Size gelen bir kodu istiyor. O kodu bilen hesabınıza girebilir. Bu yüzden gerçek görevliler onu hiç sormaz.
why-asks-password = Şifrenizi istiyor. Gerçek kurumlar şifrenizi söylemenizi hiç istemez.
why-asks-seed-words = Cüzdanınızın gizli kelimelerini ya da anahtarını istiyor. Bunları bilen bütün kripto paranızı alabilir.
why-asks-card-details = Kart ya da banka bilgilerinizi istiyor. Yabancı biri bunlarla paranızı harcayabilir.
why-asks-id-documents = Kimliğinizin ya da pasaportunuzun fotoğrafını istiyor. Yabancılar bununla sizin adınıza hesap açabilir.
why-asks-money-first = Siz bir şey almadan önce ödeme istiyor. Ödedikten sonra çoğu zaman yeni bir masraf çıkar ve hiçbir şey gelmez.
why-asks-deposit-to-unlock = Size ödeme yapmak için önce sizden para istiyor. Gerçek işler ve gerçek siteler bunu hiç yapmaz.
why-asks-unusual-payment = Parayı geri alınması çok zor bir yolla istiyor: hediye kartı, kripto para ya da bir kişinin hesabına havale gibi.
why-asks-remote-access = Ekranınızı paylaşmanızı ya da cihazınızı birinin yönetmesine izin vermenizi istiyor. O zaman bankanızı ve kodlarınızı görebilirler.
why-asks-install-app = Resmi mağaza dışından uygulama kurmanızı istiyor. Böyle bir uygulama mesajlarınızı okuyup hesabınızı boşaltabilir.
why-asks-move-to-other-app = Başka bir uygulamaya ya da özel sohbete geçmenizi istiyor. Orada olanları başka kimse göremez.
why-asks-secrecy = Bunu gizli tutmanızı istiyor. Dürüst birinin, ailenize ya da bankanıza sormanızı engellemesi için sebep yoktur.
why-asks-to-receive-money = Paranın ya da paketin sizin elinizden geçmesini istiyor. Çoğu zaman bunlar çalıntıdır ve polis önce size gelir.

# How they press
why-pressure-time = Sizi acele ettiriyor. Acele ettirenler, durup kontrol etmenizi istemez.
why-pressure-account-loss = Hemen davranmazsanız hesabınızı kaybedeceğinizi söylüyor. Uygulamayı ya da siteyi kendiniz açıp oradan bakın.
why-pressure-arrest = Sizi tutuklanmakla ya da mahkemeyle korkutuyor. Gerçek polis para istemez, işini sohbette yapmaz.

# Who they say they are
why-claims-support = Destek ekibinden geldiğini söylüyor. Bunu herkes yazabilir. Yardımı yalnızca uygulamanın ya da sitenin kendisinde arayın.
why-claims-telegram-staff = Telegram'dan geldiğini söylüyor. Telegram kod sormaz ve hesabınızı kurtarmak için bağlantı göndermez.
why-claims-bank = Bankanızdan geldiğini söylüyor. Doğru mu, kartınızın üzerindeki numarayı arayıp öğrenin.
why-claims-authority = Polisten, savcılıktan ya da bir devlet dairesinden geldiğini söylüyor. Gerçek kurumlar sohbette para ya da gizli bilgi almaz.
why-claims-shop-support = Bir mağazanın müşteri hizmetleri olduğunu söylüyor. Siparişinize yalnızca mağazanın kendi uygulamasından ya da sitesinden bakın.
why-claims-refund-compensation = Sizin istemediğiniz bir iade ya da ödeme sözü veriyor. Gerçek iade, ödediğiniz yoldan geri gelir.
why-claims-auto-charge = Sipariş etmediğiniz bir şey için sizden para çekileceğini söylüyor. Korkup aramanızı ya da dokunmanızı bekliyorlar.
why-claims-delivery-problem = Kargonuzda bir sorun olduğunu söylüyor. Buna bu mesajdan değil, kargo şirketinin kendi sitesinden bakın.
why-claims-family-new-number = Numarası değişmiş ya da başı derde girmiş bir yakınınız olduğunu söylüyor. Önce bildiğiniz numarayı arayın.
why-claims-boss = Müdürünüzden ya da bir yöneticiden geldiğini söylüyor. Bir şey almadan ya da ödemeden önce yüz yüze ya da telefonla sorun.
why-claims-prize = Bir şey kazandığınızı söylüyor. Katılmadığınız bir yarışmayı kazanamazsınız. Gerçek ödül için de para istenmez.
why-claims-inheritance = Bir yabancının servetinden pay öneriyor. Öyle bir servet yoktur, gerçek olan yalnızca istenen masraflardır.
why-claims-recover-money = Kaybedilen parayı geri alacağını söylüyor. Parası çalınmış kişileri çoğu zaman aynı hırsızlar yeniden arar.

# What they promise
why-promise-sure-profit = Risksiz kazanç sözü veriyor. Bunun sözünü kimse veremez, banka bile.
why-promise-return-rate = Her gün ya da her hafta sabit kazanç sözü veriyor. Dürüst hiçbir yatırım böyle büyümez.
why-promise-insider-teacher = İnsanları zengin eden bir hocadan ya da gizli bir bilgiden söz ediyor. Böyle bir şeyi olan, yabancılarla paylaşmaz.
why-promise-free-coins = Bedava kripto para sözü veriyor. Arkasındaki sayfa çoğu zaman cüzdanınızdakini almak için yapılmıştır.
why-promise-easy-pay = Çok az işe iyi para sözü veriyor. Gerçek iş yerleri tanımadıkları birine bu kadar kolay para vermez.
why-promise-task-pay = Tanımadığınız biri internette ücretli görev öneriyor. Önce biraz alırsınız, sonra sizden para yatırmanız istenir.
why-promise-overseas-all-paid = Uçağı, vizesi, yatağı ödenen bir yurt dışı işi öneriyor. Gidenler arasında kapatılıp zorla çalıştırılanlar oldu. Büyükelçiliğiniz araştırmadan yola çıkmayın.
why-promise-loan-no-check = Kimsenin araştırmadığı bir kredi öneriyor. Gerçek kredi verenler araştırır ve önce para istemez.

# Jobs abroad
why-offers-overseas-job = Sohbet üzerinden yurt dışında iş öneriyor. Kabul etmeden önce lütfen büyükelçiliğinizden işvereni araştırmasını isteyin.
why-sign-passport-taken = Biri pasaportu elinde tutmak istiyor ya da insanları bırakmıyor. Bu bir tehlike işaretidir: pasaportunuzu kimse alamaz.
why-sign-border-crossing = Yol bir sınırdan geçiyor ya da sınır görevlilerini kandırmanız isteniyor. Bu bir tehlike işaretidir, lütfen yola çıkmayın.

# Strangers who are kind
why-opener-wrong-number = Yanlış numaraya yazılmış gibi duruyor. Uzun süren birçok dolandırıcılık tam böyle dostça bir yanlışla başlar.
why-opener-warm-stranger = Bir yabancı çok çabuk çok yakın davranıyor. Dürüst olabilir, ama dolandırıcılık da arkadaşlıkla başlar.
why-turn-to-investing = Sohbet arkadaşlıktan ya da aşktan yatırıma dönüyor. Çok yaygın bir dolandırıcılığın özü bu dönüştür.
why-fake-platform-withdrawal = Kripto paranızı kendi sitesine göndermenizi ya da paranızı çekmek için ödeme yapmanızı istiyor. Bu site büyük olasılıkla sahte.
why-love-needs-money = Sevdiğiniz, ama belki hiç görmediğiniz birinin acil paraya ihtiyacı var. Sevgi, para almak için sık sık böyle kullanılır.

# Threats
why-threat-pictures = Özel görüntüleri göstermekle tehdit ediyor. Ödemeyin, ödeyenden yine isterler. Siz suçlu değilsiniz ve yardım var.

# Links, files, letters
why-link-hidden = Bağlantının yazısında bir adres görünüyor, ama başka bir adrese götürüyor.
why-link-lookalike = Bağlantı bilinen bir adrese benziyor ama o değil, ya da asıl adresi gizli.
why-link-disguised = Bağlantının adresi, nereye gittiği anlaşılmayacak biçimde yazılmış.
why-link-shortened = Bağlantı kısaltılmış, nereye gittiğini göremezsiniz.
why-link-installer = Bağlantı ya da dosya cihazınıza uygulama kuruyor. Uygulamaları yalnızca resmi mağazadan kurun.
why-wallet-address = İçinde bir kripto cüzdanının adresi var. Oraya gönderilen para hemen hemen hiç geri alınamaz.
why-letters-disguised = Bazı harfler gizlenmiş ya da benzerleriyle değiştirilmiş. Dürüst insanların sözlerini saklaması gerekmez.

# Other lures
why-task-pay-for-clicks = Beğeni, puan ya da küçük tıklamalar için para veriyor. Dürüst şirketler bunu yapmaz, sonra sizden para yatırmanız istenir.
why-vote-for-me = Bir bağlantıdan oy vermenizi istiyor. Böyle sayfalar çoğu zaman telefon numaranızı ve kodu sorar, sonra hesabınızı alır.
why-gift-premium = Bağlantıyla bedava Premium ya da Yıldız hediyesi öneriyor. Gerçek hediyeler Telegram'ın içinde görünür ve kod istemez.
why-gambling-win = Oyunda ya da bahiste kesin veya kolay kazanç sözü veriyor. Sonucu kimse bilemez ve böyle siteler çoğu zaman paranızı vermez.
why-cheap-goods-off-platform = Malı fazla ucuza öneriyor ya da ödemeyi mağaza dışından istiyor. O zaman ödemenizi kimse koruyamaz.
why-buyer-overpays = Alıcı sizi bir bağlantıya yolluyor ya da fazla ödeyip bir kısmını geri istiyor. İlk ödeme çoğu zaman gerçek değildir.
why-rent-before-viewing = Görmediğiniz bir ev için para istiyor. Ev onların olmayabilir, hatta hiç olmayabilir.

# More reasons
why-boss-company-money = Bir müdürün adını kullanıp sizi gruba çağırıyor, şirket parasını soruyor ya da ödeme istiyor. Müdürünüze telefonla ya da yüz yüze sorun.
why-boss-hello = Üstünüz olduğunu söylüyor ama tanımadığınız bir hesaptan yazıyor. Ardından çoğu zaman para istenir. Sizde olan numaradan sorun.
why-friend-asks-money = Tanıdığınız biri gibi yazıyor; acele havale, ödeme ya da kart istiyor. Hesabı ele geçirilmiş olabilir, telefonla arayın.
why-family-unsure = Akrabanız ya da arkadaşınız olduğunu söylüyor, ama bu henüz belli değil. Sizde olan numarasından arayın.
why-asks-run-statements = “Hareket göstermek” ya da “hesabı doğrulamak” için önce para göndermenizi istiyor, geri vereceğini söylüyor. Böyle para nadiren geri gelir.
why-undo-instalments = Bir yanlışlık yüzünden para kaybedeceğinizi söyleyip nasıl düzelteceğinizi anlatıyor. Bankamatik ya da internet bankacılığı sipariş iptal etmez, yalnızca para gönderir.
why-seller-certify = Satıcının önce “onaylanması” ya da “imzalaması” gerektiğini söylüyor. Sitenin kendi içinden bakın, kod okutmayın, banka bilgisi vermeyin.
why-guides-you = Bir kesintiden ya da iadeden söz edip sizi adım adım yönlendirmek istiyor ya da birinin arayacağını söylüyor. Resmi uygulamadan kendiniz bakın.
why-close-credit-line = Bir hesap ya da kredi kapatılmazsa kredi notunuzun bozulacağını söylüyor. Not böyle değişmez, resmi uygulamadan bakın.
why-wallet-connect = Cüzdanınızı bağlamanızı, onaylamanızı ya da önce küçük bir masraf ödemenizi istiyor. Sonra cüzdandaki her şey alınabilir.
why-pay-in-get-more = Para yatırınca yakında daha çoğunu alacağınızı söylüyor. İlk küçük paralar geri gelebilir, büyükleri gelmez.
why-coins-for-strangers = Yabancılarla garip bir fiyata kripto para alıp satmanızı istiyor. Para çalıntı olabilir, o zaman kartınız bloke edilebilir.
why-subsidy-scan = Karekod okutursanız para yardımı alacağınızı söylüyor. Böyle sayfalar kart numarası ve kod sorar. Yardımı veren kuruma sorun.
why-notice-with-link = Resmi ya da tanıdık bir konuyu kullanıp bağlantı açtırmak istiyor. Bunun yerine resmi uygulamayı kendiniz açın.
why-guided-to-platform = Sizi bir siteye götürüp hesap açmanızı ve para yatırmanızı istiyor. Orada görünen para ve kazanç çoğu zaman gerçek değildir.
why-threat-secret = Size karşı elinde bir şey olduğunu söyleyip para istiyor. Ödemeyin, gönderilenleri saklayın ve polise gidin.
why-overseas-lure = Alışılmadık iyi ya da garip koşullarla yurt dışında iş anlatıyor. Şirketi ve çalışma vizesini araştırmadan yola çıkmayın.
why-compound-words = İnsanların kapatılıp zorla çalıştırıldığı yerlere böyle sözlerle insan çekilir. Yola çıkmayın, önce ailenizle konuşun.
why-overseas-someone-invites = Sizi iş için yurt dışına çağırıyor; yolu ya da belgeleri başkaları ayarlıyor. Bir daha ayrılamayabilirsiniz, önce ailenizle konuşun.
why-move-to-safe-place = Paranızın tehlikede olduğunu ve verdikleri hesaba ya da cüzdana gönderilmesi gerektiğini söylüyor. Gerçek bir banka bunu istemez.
why-own-wallet-mining = Paranın kendi cüzdanınızda dururken her gün kazandırdığını söylüyor. Bağlantıdan ya da “kupondan” sonra para alınabilir.
why-phone-and-code = Telefon numaranızı ve size gelen kodu bir sayfaya yazmanızı istiyor. İkisiyle bir başkası hesabınıza girebilir.
why-asks-gift-cards = Hediye ya da oyun kartlarının numaralarını istiyor. Bunları verdiğiniz anda para gider.
