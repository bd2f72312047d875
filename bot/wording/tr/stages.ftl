### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Önce birkaç gün dostça sohbet, belki güzel bir hayattan fotoğraflar. Henüz bir şey istenmez. Sonra yatırımdan kazanılan paradan söz ederler.
    .trust = Yakında iyi kazanan bir akrabadan ya da hocadan söz edip size göstermeyi önerirler. Başka bir uygulamaya geçmenizi isteyebilirler.
    .hook = Sizi bir siteye ya da uygulamaya gönderip küçük bir parayla başlatırlar. Güvenmeniz için biraz geri bile ödeyebilirler.
    .first-payment = Ekrandaki rakamlar yükselir. Birikiminizden ya da krediyle daha çok yatırmanız için bastırırlar.
    .squeeze = Para çekebilmeniz için vergi, masraf ya da teminat isterler. Her ödemeden sonra bir yenisi gelir.
    .recovery = Biri ücret karşılığında parayı geri almayı önerir. Çoğu zaman aynı kişilerdir.
next-job-task =
    .opener = Size beğeni ya da siparişle yapılan kolay görevler anlatır, başka bir uygulamaya ya da bir “hocaya” yönlendirirler.
    .trust = Güvenmeniz için ilk görevlere biraz para öderler.
    .hook = Sitelerinde hesap açıp görevleri orada yapmanız gerekir. Yakında görev için para istenir.
    .first-payment = Özel bir görev için para yatırmanız istenir, her seferinde daha çok. Kazanç yalnızca ekranda görünür.
    .squeeze = Bir hata ya da vergi yüzünden paranızın tutulduğunu söyler, bırakmak için bir ödeme daha isterler.
    .recovery = Biri ücret karşılığında yatırdıklarınızı geri almayı önerir. Çoğu zaman aynı kişilerdir.
next-recovery-scam =
    .opener = Ne kadar kaybettiğinizi sorar, paranızın bulunduğunu söylerler.
    .trust = Belgeler, kimlik kartları ya da içinde paranız varmış gibi görünen sahte bir hesap gösterirler.
    .hook = “Parayı ödemek için” belgelerinizi, şifrenizi ya da ekranınızı görmeyi isterler.
    .first-payment = Önce masraf, vergi ya da teminat isterler. Geriye hiçbir şey gelmez.
    .squeeze = Her ödemeden sonra bir masraf daha çıkar ve sizi acele ettirirler.
    .recovery = Önce masraf ya da vergi isterler veya hesabınıza bakmak isterler. Sonra o para da gider.
next-impersonation-authority =
    .opener = Adınızı ve numaranızı sorar, sonra hakkınızda bir dosya olduğunu söylerler.
    .trust = Kimlik kartı, yazı ya da görüntülü arama gösterir, sizi bir “memura” ya da “savcıya” bağlarlar.
    .hook = Sizi tutuklanmakla korkutur, gizli tutmanızı ister, telefonu kapattırmazlar. Sonra konu paranıza gelir.
    .first-payment = Birikiminizi “kontrol için” göndertir, “kefalet” ödetir, nakit ya da kart teslim ettirirler.
    .squeeze = Yeniden tutuklanmakla korkutur, hiçbir şey kalmayana kadar daha fazlasını, belki kredi çekmenizi isterler.
    .recovery = Biri ücret karşılığında adınızı temize çıkaracağını ya da parayı geri alacağını söyler.
next-impersonation-ecommerce-support =
    .opener = Bir sipariş ya da kargodan söz edip cevap vermenizi, aramanızı ya da bağlantı açmanızı isterler.
    .trust = Gerçek görünmek için siparişinizi ya da bir personel numarasını söylerler.
    .hook = “İptal” ya da “iade” için bağlantı açmanızı, kod okutmanızı ya da ekranınızı paylaşmanızı isterler.
    .first-payment = “Hesabı denemek için” para ödetir, kredi çektirir ya da para aktartır, geri vereceklerini söylerler.
    .squeeze = Bir hata olduğunu, gerisini almak için yeniden ödemeniz gerektiğini söylerler.
    .recovery = Biri ücret karşılığında parayı geri almayı önerir. Çoğu zaman aynı kişilerdir.
