### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = ဒီဘော့တ် ဘာလုပ်ပေးလဲ
command-help = ဘယ်လိုသုံးရမလဲ
command-check = စာတစ်စောင်ကို ကြည့်ပေးဖို့: အဲဒီစာကို /check လို့ ပြန်ပါ
command-report = တခြားသူတွေကို သတိပေးနိုင်အောင် စာကို တိုင်ကြားဖို့
command-paid = ငွေ ဒါမှမဟုတ် ကုဒ် ပေးပြီးသွားရင် အရင်ဆုံး လုပ်ရမှာ
command-travelled = အလုပ်အတွက် သွားတော့မယ်ဆိုရင် ဒါမှမဟုတ် ရောက်နေပြီဆိုရင်
command-language = ဘာသာစကား ရွေးဖို့
command-privacy = ဘာသိမ်းပြီး ဘာမသိမ်းလဲ
command-forget = တိုင်ထားတာတွေကို ဖျက်ဖို့
command-rules = အက်ဒမင်: သုံးနေတဲ့ စည်းမျဉ်းတွေ
command-reload = အက်ဒမင်: စည်းမျဉ်းဖိုင်တွေ ပြန်ဖတ်ဖို့
command-stats = အက်ဒမင်: အခုတွေ့နေရတဲ့ နည်းတွေ

# At most 512 characters.
bot-description =
    ရလာတဲ့စာကို မသေချာဘူးလား။ ဒီဘော့တ်ဆီ ထပ်ဆင့်ပို့ (Forward) ပေးပါ။

    ဘယ်လောက် စိုးရိမ်စရာကောင်းလဲ၊ ဘယ်စကားတွေကြောင့်လဲ၊ ပို့သူက နောက်ဘာလိုချင်နိုင်လဲ၊ အခုဘာလုပ်ရမလဲ ပြောပြပါမယ်။

    ဒီဘော့တ်က ပရိုဂရမ်ဖြစ်လို့ မတွေ့မိတာ ရှိနိုင်ပါတယ်။ ဘယ်သူဆိုတာ သိနိုင်တဲ့အရာ ဘာမှ မသိမ်းပါဘူး။

# At most 120 characters.
bot-short-description = မသေချာတဲ့စာကို ထပ်ဆင့်ပို့ပေးပါ။ ဘာကြောင့် စိုးရိမ်ရလဲ၊ ဘာလုပ်ရမလဲ ပြောပြပါမယ်။
