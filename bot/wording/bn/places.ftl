### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = এই গ্রুপের অ্যাডমিন: আমি কখন কথা বলব

## Groups

group-hello =
    👋 <b>আমি { -bot }।</b> আমি এখানে চুপ থাকি।
    • কোনো মেসেজের উত্তরে /check লিখুন, বা উত্তরে আমার নাম উল্লেখ করুন, আমি আমার মত জানাব।
    • সবার সামনে জিজ্ঞেস করতে না চাইলে মেসেজটি আলাদাভাবে আমাকে ফরওয়ার্ড করতে পারেন।
    • এই গ্রুপের অ্যাডমিন চাইলে, কোনো মেসেজ প্রতারণার মতোই মনে হলে আমি নিজে সতর্ক করব: /settings
    এখানে যা লেখা হয়, তার কিছুই আমি রাখি না।
group-check-how = যে মেসেজের কথা বলছেন, তার উত্তরে /check লিখুন।
# $warn: on or off; $name: the name of a language
group-settings =
    <b>এই গ্রুপে আমার সেটিংস</b>
    কোনো মেসেজ প্রতারণার মতোই মনে হলে নিজে সতর্ক করা: <b>{ $warn ->
        [on] চালু
       *[off] বন্ধ
    }</b>
    আমার সতর্কবার্তার ভাষা: { $name }
group-settings-admins = আমার সেটিংস শুধু এই গ্রুপের অ্যাডমিনরা বদলাতে পারেন।
group-settings-kept = হয়ে গেছে।
button-group-warn-on = নিজে থেকে সতর্ক করুন
button-group-warn-off = নিজে থেকে সতর্ক করা বন্ধ করুন
button-group-language = ভাষা বেছে নিন
button-group-private = 🔒 আলাদাভাবে জিজ্ঞেস করুন
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>সাবধান: যে মেসেজের উত্তর দিচ্ছি, সেটি প্রতারণার মতোই মনে হয়</b>
    <b>কী ধরনের:</b> { $family }
group-warning-foot = আমি একটি প্রোগ্রাম, ভুল হতে পারে। মেসেজটি সত্যি হলে একজন অ্যাডমিন বোতাম টিপে আমাকে জানাতে পারেন।
button-group-wrong = মেসেজটি সত্যি

## Inline: @name and the text typed behind it

inline-hint = আমার নামের পরে মেসেজটি পেস্ট করুন
inline-too-little = মেসেজের আরও অংশ পেস্ট করুন
# Short titles for the list of results, plain text
inline-title-high = ⛔ এটি প্রতারণার মতোই মনে হয়
inline-title-caution = ⚠️ এটি প্রতারণা হতে পারে
inline-title-none = 🔎 আমি কিছু চিনতে পারিনি
inline-send = আমার উত্তর এই চ্যাটে পাঠাতে চাপ দিন
inline-private = এখানে নয়, আমাকে আলাদাভাবে জিজ্ঞেস করুন

## As a guest in any chat

guest-check-how = যে মেসেজের কথা বলছেন, তার উত্তর দিন এবং তাতে আমার নাম উল্লেখ করুন।

## Business chats

business-consent =
    🤝 <b>আপনি আমাকে আপনার ব্যবসার অ্যাকাউন্টে যুক্ত করেছেন</b>
    আমি শুধু পড়ি, তাও আপনি রাজি হলে। কোনো গ্রাহকের চ্যাট প্রতারণার মতো মনে হলে আপনাকে এখানে জানাই, ওই চ্যাটে নয়। আমি আপনার গ্রাহকদের কখনো লিখি না, আর তাঁরা যা লেখেন তার কিছুই রাখি না।
    আপনি যে চ্যাটগুলো দিয়েছেন, সেগুলোর নতুন মেসেজ কি দেখব?
button-business-yes = হ্যাঁ, নতুন মেসেজ দেখুন
button-business-no = না, দেখবেন না
business-on = ঠিক আছে। নতুন মেসেজ দেখে আপনাকে এখানে জানাব। থামাতে টেলিগ্রামে আমাকে সরিয়ে দিন, বা /business পাঠান।
business-off = ঠিক আছে। আমি ওই চ্যাটগুলো দেখব না।
business-gone = আমাকে আপনার ব্যবসার অ্যাকাউন্ট থেকে সরানো হয়েছে। এখন আর সেখানে কিছু দেখি না।
# Over a warning about a message in a business chat
business-warning = 📨 <b>আপনার ব্যবসার একটি চ্যাটে</b> কেউ এমন কিছু লিখেছে যা আমাকে ভাবাচ্ছে:
command-business = ব্যবসা: আমি আপনার চ্যাট দেখব কি না
business-none = আমি আপনার কোনো ব্যবসার অ্যাকাউন্টে যুক্ত নই। টেলিগ্রামে খুলুন: সেটিংস (Settings), Telegram Business, Chatbots।
