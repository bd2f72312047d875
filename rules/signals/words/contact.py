"""Words that take a talk to another app or into a private chat."""

from collections.abc import Mapping

APP = "app"
WEAK_APP = "weak app"
REACH = "reach"
HAND_OVER = "hand over"
PRIVATE = "private"

_APPS: Mapping[str, str] = {
    "any": "whatsapp, whats app, whatsap, watsapp, wattsapp, whatapp, whatsaap, telegram,"
    " telegrem, wechat, we chat, weixin, zalo, kakaotalk, kakao talk, kakao, viber, skype,"
    " google chat, hangouts, discord, icq, threema, snapchat, potato chat, batchat, linkedin",
    "zh": "微信, 薇信, v信, 威信, 徽信, 溦信, 微.信, 纸飞机, 紙飛機, 扣扣, 电报群, 電報群, 蝙蝠app",
    "ru": "whatsapp*, ватсап*, вотсап*, вацап*, вацап, ватцап*, телеграм*, телеграмм*, телегу,"
    " телеге, телега, вайбер*, вибер*, скайп*, вотсапп*",
    "ar": "واتساب, واتس اب, واتس آب, الواتس, واتسآب, واتسب, تيليجرام, تلجرام, تليجرام, تيليغرام,"
    " تلغرام, تليغرام, التليجرام, فايبر, ماسنجر",
    "hi": "व्हाट्सएप, व्हाट्सऐप, व्हाट्सप, वॉट्सऐप, वाट्सएप, वाट्सऐप, वॉट्सएप, टेलीग्राम, टेलिग्राम",
    "bn": "হোয়াটসঅ্যাপ, হোয়াটস অ্যাপ, হোয়াটসএপ, টেলিগ্রাম",
    "th": "ไลน์, วอทส์แอพ, วอตส์แอป, วอทแอพ, เทเลแกรม, วีแชท",
    "km": "តេឡេក្រាម, តេលេក្រាម, តេឡេ, វ៉តសាប់",
    "my": "တယ်လီဂရမ်, တယ်လီဂရမ်း, ဗိုင်ဘာ, ဝီချက်, မက်ဆင်ဂျာ",
    "ko": "카톡, 카카오톡, 텔레그램, 텔레, 왓츠앱, 와츠앱, 위챗, 오픈채팅, 오픈톡",
    "ja": "テレグラム, ワッツアップ, ワッツアプ, カカオトーク, カカオ, スカイプ, |ライン",
}
_WEAK_APPS: Mapping[str, str] = {
    "any": "line, signal, wa, tg, imo, qq, vx, wx, messenger, tele, vk, fb, facebook, insta,"
    " instagram, ig, kik, teams, wickr, session, whats, zap, zapzap",
    "ru": "тг, вк, сигнал, вс, инст*, директ",
    "uk": "тг, сигнал",
    "zh": "飞机, 飛機, 电报, 電報, 企鹅, 賴, 赖",
    "my": "တယ်လီ",
    "bn": "ইমো",
    "ko": "|라인, |텔",
}
_REACH: Mapping[str, str] = {
    "en": "add me, add us, add my, add our, add him, add her, add this, add the, text me,"
    " text us, text him, text her, message me, message us, message him, message her, message our,"
    " msg me, contact me, contact us, contact him, contact her, contact our, contact my,"
    " contact the, contact via, contact on, contact through, contact info, to contact, reach me,"
    " reach us, reach out, reach him, reach her, write me, write to me, write us, write to us,"
    " write to our, chat with me, chat with us, chat me, let's chat, lets chat, can we chat,"
    " we can chat, could chat, let's talk, lets talk, we can talk, can we talk, talk to me,"
    " talk more, chat more, hit me up, find me, ping me, inbox me, dm me, dm us, hmu,"
    " get in touch, join us, join our, join my, join the, join now, join via, to join, join me,"
    " let's move, lets move, move to, move over, move our, move this, let's switch, lets switch,"
    " switch to, switch over, let's continue, lets continue, continue on, continue our,"
    " continue the, continue this, connect with me, connect with us, connect on, speak to me,"
    " follow us, talk on, speak with, come to my, reply on, reply to me, reply me, respond on,"
    " respond to me, get me on, meet me, drop me, drop a message, send a message,"
    " send me a message, shoot me, hear from you, kindly message, kindly contact, kindly text,"
    " kindly add, please add, please contact, consult, your whatsapp, give me your, share your,"
    " send me your, drop your, do you have, do you use, are you on",
    "zh": "联系, 聯繫, 聯絡, 联络, 详聊, 詳聊, 细聊, 私聊, 添加, 咨询, 諮詢, 加我, 加入, 加一下,"
    " 加个, 加個, 加上, 加下, 扫码加, 掃碼加, 搜索, 转到, 轉到",
    "es": "escríbeme, escríbame, escríbenos, escríbanos, escribime, escribir*, escribe al,"
    " escriba al, contáctame, contácteme, contáctanos, contáctenos, contactar*, contacta*,"
    " agrégame, agrégueme, agrega*, añádeme, añade*, háblame, hábleme, hablemos, hablar por,"
    " mándame, envíame un mensaje, únete, únase, unirte, unirse, sigamos, seguimos, continuemos,"
    " continuar*, pasemos, pásate, pásame, comunícate, comuníquese, mensajéame, búscame, te paso,"
    " dame tu, charlemos, chateemos, mi número, solicita información, más información",
    "pt": "chama no, chame no, chama a gente, me chama, me chame, chama-me, me adiciona,"
    " me adicione, adicione*, adiciona*, contacte*, contate*, entre em contato,"
    " entre em contacto, entra em contato, fale comigo, fale conosco, fala comigo, fala connosco,"
    " falar comigo, vamos conversar, conversar pelo, conversar no, continuar*, me manda,"
    " manda mensagem, mande mensagem, envie mensagem, me escreva, escreva-me, escreve-me,"
    " junte-se, entre no grupo, entra no grupo, participe do, passa o teu, me passa, falar no,"
    " falamos, liga para",
    "fr": "contacte-moi, contactez-moi, contactez-nous, contacte moi, contactez, contacter,"
    " écris-moi, écris moi, écrivez-moi, écrivez-nous, écrire sur, ajoute-moi, ajoute moi,"
    " ajoutez-moi, ajoutez, rejoins*, rejoignez*, rejoindre, parlons, discutons, discuter sur,"
    " continuer*, continuons, passons, passer sur, joindre, joignez*, envoie-moi, envoyez-moi,"
    " envoyez un message, retrouve-moi, retrouvez-nous, donne-moi ton",
    "de": "schreib mir, schreiben sie mir, schreib uns, schreiben sie uns, schreibt mir,"
    " schreib mich, kontaktier*, melde dich, melden sie sich, meldet euch, melde dich bei, füge*,"
    " adde mich, add mich, kontakt über, kontakt per, lass uns, lasst uns, erreich*, tritt*,"
    " treten sie, komm in, komm auf, kommt in, wechseln wir, weiterschreiben, weiterreden,"
    " gib mir deine, nachricht an, hinzufügen, chatte mit",
    "it": "scrivimi, scrivetemi, mi scriva, scrivici, scrivi su, scrivi a, contattami,"
    " contattaci, contattatemi, contatta*, mi contatti, aggiungimi, aggiungi*, parliamo, parlami,"
    " sentiamoci, continuiamo, continuare*, spostiamoci, passiamo, unisciti, unitevi, entra nel,"
    " mandami, inviami, invia un messaggio, dammi il tuo, chattiamo",
    "ru": "пиши*, напиши*, пишите, отпиши*, свяжи*, свяжитесь, связаться, связь, контакт*,"
    " добавь*, добавля*, добав*, переходи*, перейд*, перейти, переехать, переедем, присоединяй*,"
    " вступай*, подписывай*, подпишись, подпишитесь, стучи*, постучи*, общаться в, общение в,"
    " продолжим, продолжить, обращайтесь, обращаться, ищите меня, жду в, скинь, жмите",
    "uk": "пиши*, пишіть, напиши*, напишіть, зв'яжі*, зв’яжі*, зв'язок, зв’язок, контакт*,"
    " додай*, додавай*, переходь*, переходьте, перейд*, перейти, приєднуй*, долучай*, стукай*,"
    " звертайтесь, звертайтеся, продовжимо, підписуй*",
    "pl": "napisz*, pisz*, pisać, piszcie, skontaktuj*, kontakt*, dodaj*, dołącz*, dołączyć,"
    " odezwij*, porozmawiajmy, pogadajmy, przejdźmy, przenieśmy, kontynuuj*, podaj swój,"
    " zapraszam na, wyślij wiadomość",
    "tr": "yaz, yazın, yazınız, yazabilir*, bana yaz*, ekle, ekleyin, ekleyiniz, beni ekle*,"
    " iletişim*, ulaş, ulaşın, ulaşabilir*, ulaşınız, katıl, katılın, konuşalım, geçelim,"
    " devam edelim, mesaj at, mesaj atın, mesaj gönder*, görüşelim, yazışalım, ulaşmak",
    "ar": "تواصل, راسلني, راسلنا, راسلونا, راسلوني, كلمني, كلمنا, اضفني, أضفني, ضيفني, أضف, انضم,"
    " انضموا, التواصل, للتواصل, ابعتلي, ابعثلي, ارسل رسالة, أرسل رسالة, ارسلي, نتكلم, نتحدث,"
    " نكمل, اتصل بنا, ابعت رسالة, حاكيني",
    "hi": "संपर्क, सम्पर्क, मैसेज करें, मैसेज करो, मैसेज भेजें, जुड़ें, जुड़े, जोड़ें, जॉइन करें,"
    " जॉइन, ऐड करें, बात करें, बात करते, लिखें, message karo, message kare, msg karo, msg kare,"
    " msg karen, sampark, contact karo, contact kare, contact karen, add karo, add kare,"
    " join karo, join kare, join karen, baat kare*, baat karo, baat karte, pe aao, par aao,"
    " pe aa jao, ping karo",
    "bn": "যোগাযোগ, মেসেজ করুন, মেসেজ দিন, মেসেজ করো, নক করুন, নক দিন, নক কর, যুক্ত হন,"
    " যুক্ত হোন, জয়েন, এড করুন, অ্যাড করুন, কথা বলুন, কথা বলি, লিখুন, ইনবক্স, jogajog, msg koro,"
    " msg den, nok koro, nok den",
    "id": "hubungi*, kontak*, chat ke, chat via, chat saya, chat aku, chat admin, chat di,"
    " wa saya, gabung*, bergabung*, add saya, tambahkan*, pindah ke, lanjut di, lanjut ke,"
    " kirim pesan, pesan ke, ngobrol di, invite, japri ke, klik link, ikut grup, minta no,"
    " minta nomor",
    "ms": "hubungi*, whatsapp saya, mesej saya, sertai*, tambah saya, sambung di, pindah ke,"
    " wasap saya, pm saya, chat saya",
    "vi": "nhắn tin, nhắn cho, nhắn qua, nhắn, liên hệ, lh, kết bạn, add, tham gia, vào nhóm,"
    " vào group, trao đổi qua, chuyển qua, chuyển sang, qua zalo, inbox, nói chuyện qua, ib",
    "th": "แอด, เพิ่มเพื่อน, ทัก, ทักมา, ติดต่อ, ติดต่อเรา, คุยต่อ, คุยกันใน, คุยใน, เข้ากลุ่ม,"
    " เข้าร่วม, ส่งข้อความ, สอบถาม, ย้ายไป, ขอไลน์",
    "km": "ទាក់ទង, ទំនាក់ទំនង, ផ្ញើសារ, បន្ថែម, ចូលរួម, ឆាត, និយាយគ្នា, អេដ, ខលមក",
    "my": "ဆက်သွယ်, အက်ပါ, အပ်ပါ, ပေါင်းပါ, ဝင်ရောက်, စကားပြော, မက်ဆေ့ပို့, စာပို့, အဖွဲ့ဝင်, လာပြော, ဂျိုင်း",
    "fil": "i-message, imessage mo, mag message, mag-message, message ka, message mo, kontakin*,"
    " kontakan, i-contact, makipag-ugnayan, makipag ugnayan, i-add, add mo, sumali*, mag-join,"
    " mag join, sali na, chat mo, chat tayo, usap tayo, mag-usap, lipat tayo, i-chat, pm mo",
    "ko": "추가, 친추, 연락, 문의, 상담, 들어오, 들어와, 참여, 입장, 대화하, 얘기하, 이야기하,"
    " 넘어가, 옮겨, 남겨, 보내주세요, 주세요, 톡주",
    "ja": "追加, 友達追加, 友だち追加, 登録して, 連絡, ご連絡, お問い合わせ, 話しましょう,"
    " 話そう, やり取り, やりとり, 移動し, 参加, 交換, 送ってください, メッセージを, 教えて",
    "sw": "nitumie ujumbe, tuma ujumbe, wasiliana*, tuwasiliane, niandikie, jiunge, jiunga*,"
    " ongea nami, tuongee, tuendelee, nicheki, nitafute, niongeze",
}
_HAND_OVER: Mapping[str, str] = {
    "en": "my whatsapp, our whatsapp, my telegram, my wechat, my line id, my line, my viber,"
    " my zalo, my kakao, my kakaotalk, my signal, my skype, my snap, my snapchat, line id,"
    " wechat id, kakao id, add me on line, add me on signal, whatsapp me, whatsapp us, viber me,"
    " text me on signal, telegram me, wechat me, zalo me, wa me, on my whatsapp, via whatsapp,"
    " through whatsapp, via telegram, through telegram, whatsapp only, telegram only, tg only",
    "zh": "加微信, 加我微信, 加个微信, 加個微信, 加一下微信, 加下微信, 加v, 加我v, 加vx, 加wx,"
    " 加薇, 加薇信, 加v信, 加威信, 加微, 添加微信, 微信联系, 微信聯繫, 微信详聊, 微信私聊,"
    " 微信号, 微信號, v信号, 薇信号, 加飞机, 加飛機, 飞机联系, 飞机号, 纸飞机号, 加电报, 加電報,"
    " 下载电报, 加qq, 加扣, 加扣扣, 加企鹅, qq联系, qq群, 加line, 加我line, 加賴, 加赖, 加我賴,"
    " 加我赖, 加群, 进群, 進群, 拉你进群, 加whatsapp, 加我whatsapp, 加telegram, 加tg, 加我tg, +v,"
    " ➕v, +微, ➕微, +薇, line群, 加入群组, 加入群組, 下载蝙蝠, line好友, 加賴好友",
    "es": "mi whatsapp, al whatsapp, por whatsapp, vía whatsapp, mi telegram, por telegram,"
    " mi wasap, al wasap, por wasap, al wsp, por wsp, mi wsp",
    "pt": "meu whatsapp, meu whats, no meu whats, meu zap, no zap, pelo zap, chama no zap,"
    " me chama no whats, chama no whats, pelo whatsapp, meu telegram, pelo telegram",
    "fr": "mon whatsapp, par whatsapp, via whatsapp, mon telegram, sur mon whatsapp",
    "de": "mein whatsapp, meine whatsapp, per whatsapp, über whatsapp, über telegram,"
    " mein telegram, per telegram",
    "it": "il mio whatsapp, mio whatsapp, tramite whatsapp, via whatsapp, mio telegram,"
    " tramite telegram",
    "ru": "мой ватсап, мой телеграм, мой тг, мой whatsapp, мой telegram, пиши в тг, пишите в тг,"
    " пишите в вк, пиши в вк, в мой тг, моя телега, ссылка на тг, в телеграмм @,"
    " пишите в whatsapp, наш телеграм, наш тг",
    "uk": "мій телеграм, мій вайбер, мій тг, пиши в тг, пишіть в тг, пишіть у тг, пиши в телеграм",
    "tr": "whatsapp'tan yaz*, whatsapptan yaz*, whatsapp hattı*, telegramdan yaz*,"
    " whatsapp üzerinden",
    "ar": "على الواتس, عالواتس, واتساب فقط, عبر الواتساب, على واتساب, عبر واتساب, على الخط واتس",
    "hi": "whatsapp karo, whatsapp kare, whatsapp karen, whatsapp pe, whatsapp par, telegram par,"
    " telegram pe, व्हाट्सएप करें, व्हाट्सऐप करें",
    "id": "wa aja, via wa, wa ke, ke wa, no wa, nomor wa, wa:, lewat wa, hubungi wa, chat wa,"
    " lewat telegram, whatsapp ke",
    "ms": "wasap, wassap, via wasap, no wasap",
    "vi": "kết bạn zalo, qua zalo, add zalo, nhắn zalo, liên hệ zalo, zalo em, zalo mình, zalo:,"
    " nhắn tele, qua tele, add tele, zalo số",
    "th": "แอดไลน์, เพิ่มไลน์, ทักไลน์, ไอดีไลน์, ไลน์ไอดี, line id, ไลน์:, แอดมาที่, ทางไลน์,"
    " ทาง line, ไลน์ @, แอด line, ทัก line, add line, add ไลน์",
    "ko": "카톡 아이디, 카톡아이디, 카톡 id, 라인 아이디, 카톡추가, 카톡 추가, 카톡친구,"
    " 카톡 친구, 카톡상담, 카톡 상담, 카톡문의, 카톡으로, 텔레그램으로, 텔레 문의, 텔레문의,"
    " 텔레 아이디, |라인으로, 오픈카톡, 오픈채팅방, 텔 아이디",
    "ja": "line追加, lineを追加, line交換, |ライン交換, line id, lineで, lineに, |ラインで,"
    " |ラインに, lineの友達, lineグループ, line登録, 公式line, カカオで, テレグラムで, |ラインid,"
    " lineを教えて",
    "sw": "kwa whatsapp, whatsapp yangu, kupitia whatsapp, kupitia telegram",
    "fil": "sa whatsapp, sa viber, sa telegram, via viber",
}
_PRIVATE: Mapping[str, str] = {
    "en": "dm me, dm us, dm for, dm to, pm me, pm us, pm for, inbox me, inbox us, inbox for,"
    " message me privately, message me directly, in my dm, in my dms, my dms are open,"
    " in my inbox, check your dm, slide into my dm*, private message me, message me in private,"
    " chat privately, talk in private, talk privately, in private chat, in a private chat,"
    " private chat with me, send me a dm, send me a pm, send me a private message, send a dm,"
    " direct message me, drop me a dm, dm is open, pm sent, text me privately, kindly inbox,"
    " kindly dm, reply privately, contact me privately, contact me directly, write me privately,"
    " write me in pm, write in pm, write to pm, text me in private",
    "zh": "私聊, 私信我, 私我, 私信联系, 私信聯繫, 私下聊, 私讯我, 私訊我, 私訊, 加我好友,"
    " 加好友, 私下联系, 密我, 滴滴我, 戳我, 小窗, 单独聊, 單獨聊, 请私信",
    "es": "por privado, al privado, en privado, por interno, al interno, al inbox, por inbox,"
    " al dm, por dm, al md, por md, mensaje privado, mensaje directo, mp para,"
    " escríbeme en privado",
    "pt": "no privado, no pv, chama no pv, no inbox, na dm, por dm, chama no direct, chama inbox,"
    " mensagem privada, mensagem direta, em privado, por mp",
    "fr": "en mp, en dm, en privé, en message privé, mp moi, par mp, message privé, viens en mp,"
    " viens en privé, dm moi, en inbox",
    "de": "per pn, per dm, schreib mir privat, schreib privat, pn an mich, privatnachricht,"
    " per direktnachricht, schreibt mir privat, im privaten chat, privat anschreiben, dm an mich",
    "it": "in privato, in dm, in pvt, messaggio privato, scrivimi in privato, in chat privata",
    "ru": "в личку, в лс, в личные сообщения, в личные, в личном, в директ, в приват,"
    " стучи в личку, личным сообщением, в личных сообщениях, в личке, пишите +, пиши +, в л.с,"
    " в л/с, ставь +, ставьте +",
    "uk": "в лс, в приват, в особисті, в особисті повідомлення, в дірект, у приват, в приватні,"
    " в пп, у дірект, в лічку, у лічку, пишіть +",
    "pl": "na priv, na pw, na priva, w prywatnej wiadomości, wiadomość prywatną, na prywatny,"
    " prywatną wiadomość, pisz priv",
    "tr": "özelden, özel mesaj, dm at, dm atın, dm'den, dmden, dm'ye, özele yaz*, dm gel*, dm yaz*",
    "ar": "على الخاص, عالخاص, رسالة خاصة, في الخاص, ارسل خاص, تواصل خاص, راسلني خاص",
    "hi": "इनबॉक्स करें, इनबॉक्स में, डीएम करें, डीएम करो, पर्सनल मैसेज, पर्सनल में, dm karo,"
    " dm kare, dm karen, inbox karo, inbox kare, personal me, personal mein, pm karo",
    "bn": "ইনবক্স করুন, ইনবক্সে, ইনবক্স করো, পার্সোনালি, inbox koro, inbox korun, inbox e",
    "id": "japri, dm aja, via dm, chat pribadi, lewat dm, pc aja, jalur pribadi, cek dm,"
    " inbox aja, dm kami, dm saya, inbok, via inbox",
    "ms": "pm saya, pm tepi, dm saya, inbox saya, pm kami",
    "vi": "ib mình, ib em, inbox mình, inbox em, ib riêng, inbox riêng, nhắn riêng,"
    " nhắn tin riêng, check ib, check inbox, ib ngay, inbox ngay, ib để, inbox để, ib cho,"
    " inbox cho",
    "th": "ทักแชท, ทักแชต, อินบ็อก, อินบ็อกซ์, อินบอกซ์, ทักส่วนตัว, หลังไมค์, ทัก inbox, ib มา,"
    " dm มา, ทักมาเลย, แชทส่วนตัว, คุยส่วนตัว",
    "km": "ឆាតឯកជន, ផ្ញើសារឯកជន, អ៊ីនបុក, inbox មក, ឆាតមក",
    "my": "cb လာ, cb ကို, pm လာ, မက်ဆေ့ လာ, ကိုယ်ပိုင်စာ, သီးသန့်, inbox လာ",
    "fil": "pm mo ako, pm mo, pm lang, pm nyo, pm niyo, dm mo, dm lang, pm is the key, pm ka,"
    " mag pm, mag-pm, i-pm, pm po, message privately",
    "ko": "갠톡, 개인톡, 디엠, 쪽지, 개인 메시지, 개인메시지, 1:1 대화, 1:1 톡, 1:1톡,"
    " 일대일 대화, dm 주세요, dm주세요, dm 보내, 비밀댓글",
    "ja": "dmください, dm下さい, dmで, dmして, dmを, dmまで, 個別に連絡, 個別メッセージ, 個チャ,"
    " 個別で, ダイレクトメッセージ, 個別dm",
    "sw": "njoo inbox, njoo dm, ni dm, nitumie inbox, inbox yangu, kwa faragha, njoo pm",
}
TABLES: Mapping[str, Mapping[str, str]] = {
    APP: _APPS,
    WEAK_APP: _WEAK_APPS,
    REACH: _REACH,
    HAND_OVER: _HAND_OVER,
    PRIVATE: _PRIVATE,
}
