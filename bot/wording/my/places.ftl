### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = ဂရုပ်အက်ဒမင်: ဒီဘော့တ် ဘယ်အခါ ပြောမလဲ

## Groups

group-hello =
    👋 <b>{ -bot } ပါ။</b> ဒီမှာ တိတ်တိတ်လေး နေပါမယ်။
    • စာတစ်စောင်ကို /check လို့ ပြန်ရင် ဒါမှမဟုတ် ပြန်စာထဲမှာ ဒီဘော့တ်ကို ခေါ်ရင် ဘယ်လိုထင်လဲ ပြောပြပါမယ်။
    • မေးတာကို သူများမမြင်စေချင်ရင် အဲဒီစာကို ဒီဘော့တ်ဆီ သီးသန့် ထပ်ဆင့်ပို့ပါ။
    • လိမ်လည်မှု ဖြစ်ဖို့များတဲ့စာ တွေ့ရင် ကိုယ်တိုင် သတိပေးဖို့ ဂရုပ်အက်ဒမင်က သတ်မှတ်နိုင်ပါတယ်: /settings
    ဒီမှာရေးထားတာ ဘာမှ မသိမ်းပါဘူး။
group-check-how = ကြည့်စေချင်တဲ့စာကို /check လို့ ပြန်ပါ။
# $warn: on or off; $name: the name of a language
group-settings =
    <b>ဒီဂရုပ်အတွက် သတ်မှတ်ချက်</b>
    လိမ်လည်မှု ဖြစ်ဖို့များတဲ့စာ တွေ့ရင် ကိုယ်တိုင် သတိပေးခြင်း: <b>{ $warn ->
        [on] ဖွင့်ထား
       *[off] ပိတ်ထား
    }</b>
    သတိပေးစာရဲ့ ဘာသာစကား: { $name }
group-settings-admins = ဒီဂရုပ်ရဲ့ အက်ဒမင်တွေပဲ ပြောင်းလို့ရပါတယ်။
group-settings-kept = ပြီးပါပြီ။
button-group-warn-on = ကိုယ်တိုင် သတိပေးပါ
button-group-warn-off = ကိုယ်တိုင် သတိမပေးပါနဲ့
button-group-language = ဘာသာစကား ရွေးမယ်
button-group-private = 🔒 သီးသန့် မေးမယ်
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>သတိထားပါ: ဒီဘော့တ် ပြန်ထားတဲ့စာက လိမ်လည်မှု ဖြစ်ဖို့ အရမ်းများပါတယ်</b>
    <b>အမျိုးအစား:</b> { $family }
group-warning-foot = ဒီဘော့တ်က ပရိုဂရမ်ဖြစ်လို့ မှားနိုင်ပါတယ်။ ရိုးသားတဲ့စာဆိုရင် အက်ဒမင်က ခလုတ်နှိပ်ပြီး ပြောပေးပါ။
button-group-wrong = ရိုးသားတဲ့စာပါ

## Inline: @name and the text typed behind it

inline-hint = ဘော့တ်နာမည်နောက်မှာ စာကို ကူးထည့်ပါ
inline-too-little = စာကို နည်းနည်း ထပ်ထည့်ပါ
# Short titles for the list of results, plain text
inline-title-high = ⛔ လိမ်လည်မှု ဖြစ်ဖို့ အရမ်းများပါတယ်
inline-title-caution = ⚠️ လိမ်လည်မှု ဖြစ်နိုင်ပါတယ်
inline-title-none = 🔎 သိထားတဲ့ လိမ်နည်း မတွေ့ပါ
inline-send = ဒီချတ်ထဲ အဖြေပို့ဖို့ နှိပ်ပါ
inline-private = သီးသန့် မေးမယ်

## As a guest in any chat

guest-check-how = ကြည့်စေချင်တဲ့စာကို ပြန်စာရေးပြီး အဲဒီထဲမှာ ဒီဘော့တ်ကို ခေါ်ပါ။

## Business chats

business-consent =
    🤝 <b>ဒီဘော့တ်ကို စီးပွားရေးအကောင့်နဲ့ ချိတ်ထားပါတယ်</b>
    ဖတ်ရုံပဲ ဖတ်ပါတယ်။ သဘောတူမှပဲ ဖတ်ပါမယ်။ ဖောက်သည်ချတ်တစ်ခုက လိမ်လည်မှုလို ဖြစ်နေရင် အဲဒီချတ်ထဲမှာ မဟုတ်ဘဲ ဒီမှာ ပြောပါမယ်။ ဖောက်သည်တွေဆီ ဘယ်တော့မှ စာမရေးပါဘူး။ သူတို့ရေးတာလည်း မသိမ်းပါဘူး။
    ပေးထားတဲ့ ချတ်တွေထဲက စာအသစ်တွေကို ကြည့်ပေးရမလား။
button-business-yes = ဟုတ်ကဲ့၊ စာအသစ်တွေ ကြည့်ပါ
button-business-no = မကြည့်ပါနဲ့
business-on = ကောင်းပါပြီ။ စာအသစ်တွေကို ကြည့်ပြီး ဒီမှာ ပြောပါမယ်။ ရပ်ချင်ရင် Telegram မှာ ချိတ်ဆက်မှုကို ဖြုတ်ပါ။ ဒါမှမဟုတ် /business လို့ ပို့ပါ။
business-off = ကောင်းပါပြီ။ အဲဒီချတ်တွေကို မကြည့်ပါဘူး။
business-gone = စီးပွားရေးအကောင့်နဲ့ ချိတ်ဆက်မှု ပြတ်သွားပါပြီ။ အဲဒီမှာ ဘာမှ မကြည့်တော့ပါဘူး။
# Over a warning about a message in a business chat
business-warning = 📨 <b>စီးပွားရေးချတ်တစ်ခုမှာ</b> စိုးရိမ်စရာ စာတစ်စောင် ရောက်လာပါတယ်:
command-business = စီးပွားရေး: ချတ်တွေကို ကြည့်မလား မကြည့်ဘူးလား
business-none = စီးပွားရေးအကောင့်နဲ့ ချိတ်မထားပါ။ Telegram မှာ ဆက်တင် (Settings)၊ Telegram Business၊ Chatbots ကနေ ချိတ်လို့ရပါတယ်။
