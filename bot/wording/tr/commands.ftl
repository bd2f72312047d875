### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Ne yaptığım
command-help = Beni nasıl kullanırsınız
command-check = Bir mesaja baktırın: o mesajı /check ile yanıtlayın
command-report = Başkaları da uyarılsın diye bir mesajı bildirin
command-paid = Para ya da kod verdiyseniz: önce ne yapmalı
command-travelled = Biri iş için yurt dışına gidiyorsa ya da oradaysa
command-language = Dil seçin
command-privacy = Neyi saklarım, neyi saklamam
command-forget = Bildirdiklerinizi silin
command-rules = Yöneticiler: geçerli kurallar
command-reload = Yöneticiler: kural dosyalarını yeniden oku
command-stats = Yöneticiler: şu sıralar neler dolaşıyor

# At most 512 characters.
bot-description =
    Bir mesaj aldınız ve emin değil misiniz? Bana iletin.

    Ne kadar şüpheli olduğunu, hangi sözlerin beni kuşkulandırdığını söylerim. Gönderenin bundan sonra ne isteyebileceğini ve şimdi ne yapacağınızı da anlatırım.

    Ben bir programım, gözümden kaçan olabilir. Kim olduğunuzu gösteren hiçbir şeyi saklamam.

# At most 120 characters.
bot-short-description = Bir mesajdan emin değil misiniz? Bana iletin. Neyin şüpheli olduğunu ve ne yapacağınızı söylerim.
