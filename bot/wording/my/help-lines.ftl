### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = ကိုယ့်နိုင်ငံမှာ ဘယ်ကို ဖုန်းဆက်ရမလဲ
country-ask =
    <b>ဘယ်နိုင်ငံက အကူအညီဖုန်းတွေ ပြပေးရမလဲ။</b>
    ဘာသာစကား ဒါမှမဟုတ် ဖုန်းနံပါတ်ကြည့်ပြီး ဘယ်တော့မှ မခန့်မှန်းပါဘူး။
# $page, $pages: numbers
country-page = စာမျက်နှာ { $page } / { $pages }
button-country-next = ရှေ့သို့ ›
button-country-previous = ‹ နောက်သို့
button-country-none = တခြားနိုင်ငံ
button-country-change = တခြားနိုင်ငံ ရွေးမယ်
button-country-forget = ရွေးထားတဲ့နိုင်ငံ ဖျက်မယ်
country-forgotten = ပြီးပါပြီ။ ရွေးထားတဲ့နိုင်ငံကို မမှတ်ထားတော့ပါဘူး။
# $country: its name in this language
country-set = အခုကစပြီး ဒီနိုင်ငံရဲ့ အကူအညီဖုန်းတွေ ပြပါမယ်: { $country }
# $country as above
help-lines-title = ☎️ <b>ဖုန်းဆက်ရန်: { $country }</b>
help-lines-bank-first = <b>ငွေနဲ့ဆိုင်ရင် ဘဏ်ကို အရင်ဆက်ပါ:</b> ဘဏ်ကတ်ပေါ်က နံပါတ်ကိုပဲ သုံးပါ။ စာထဲက နံပါတ်ကို ဘယ်တော့မှ မသုံးပါနဲ့။
help-lines-unknown =
    ☎️ <b>ဖုန်းဆက်ရန်</b>
    • ဘဏ်: ဘဏ်ကတ်ပေါ်က နံပါတ်ကို ဆက်ပါ။
    • ကိုယ်နေတဲ့နေရာက ရဲ။
    • ဖြစ်ခဲ့တဲ့ အက်ပ် ဒါမှမဟုတ် ဆိုက်: အဲဒီအထဲမှာ အကောင့်ကို တိုင်ပါ။
    ဒီနိုင်ငံအတွက် စစ်ပြီးသားနံပါတ် မရှိလို့ နံပါတ် မပေးပါဘူး။
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = လိမ်လည်မှုအတွက် အကြံဉာဏ်
help-for-bank = ငွေပေးချေမှု ရပ်ဖို့
help-for-report = လိမ်လည်မှု တိုင်ကြားဖို့
help-for-police = ရဲကို တိုင်ဖို့
help-for-emergency = အရေးပေါ်
help-for-messages = လိမ်လည်တဲ့စာတွေ ပေးပို့ဖို့
help-for-cyber = အင်တာနက်ပေါ်က လိမ်လည်မှု
help-for-consumer = ဝယ်သူတွေအတွက် အကြံဉာဏ်
help-for-identity = ကိုယ့်မှတ်ပုံတင်ကို တခြားသူ သုံးရင်
help-for-trafficking = ချုပ်ထားခံရ၊ အတင်းခိုင်းခံရသူ ရှိရင်
help-for-consular = နိုင်ငံခြားရောက် နိုင်ငံသားတွေကို ကူညီဖို့
help-for-abroad = နိုင်ငံခြားကနေ ဆက်ရင်
help-hours-always = နေ့ရောညပါ
# $hours: such as 8:00–23:00
help-hours = { $hours } နာရီ
# $languages: names of languages in this language, joined by commas
help-languages = ပြောနိုင်တဲ့ ဘာသာစကား: { $languages }
# $date: a date, written the way of this language
help-lines-checked = စစ်ထားတဲ့နေ့: { $date }။ နံပါတ်တွေ ပြောင်းတတ်ပါတယ်။ ဆက်မရရင် တရားဝင်ဝက်ဘ်ဆိုက်မှာ ရှာပါ။
help-lines-never-call-first = ဒီရုံးတွေက ငွေ ဒါမှမဟုတ် ကုဒ်တောင်းဖို့ ဘယ်တော့မှ စပြီး ဖုန်းမဆက်ပါဘူး။ ဒီရုံးကပါဆိုပြီး ဆက်လာရင် လိမ်လည်မှု ဖြစ်နိုင်ပါတယ်။
