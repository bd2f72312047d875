### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = আপনার দেশে কাকে ফোন করবেন
country-ask =
    <b>কোন দেশের সাহায্যের নম্বর দেখাব?</b>
    আপনার ভাষা বা নম্বর থেকে আমি কখনো দেশ অনুমান করি না।
# $page, $pages: numbers
country-page = পাতা { $page } / { $pages }
button-country-next = পরের পাতা ›
button-country-previous = ‹ আগের পাতা
button-country-none = অন্য দেশ
button-country-change = অন্য দেশ বেছে নিন
button-country-forget = আমার দেশ ভুলে যান
country-forgotten = হয়ে গেছে। আমি আর আপনার দেশ জানি না।
# $country: its name in this language
country-set = এখন থেকে এই দেশের সাহায্যের নম্বর দেখাব: { $country }।
# $country as above
help-lines-title = ☎️ <b>কাকে ফোন করবেন: { $country }</b>
help-lines-bank-first = <b>টাকার ব্যাপার হলে সবার আগে ব্যাংক:</b> কার্ডে ছাপা নম্বরে, মেসেজের নম্বরে কখনো নয়।
help-lines-unknown =
    ☎️ <b>কাকে ফোন করবেন</b>
    • আপনার ব্যাংক: কার্ডে ছাপা নম্বরে।
    • আপনি যেখানে থাকেন সেখানকার পুলিশ।
    • যে অ্যাপ বা সাইটে এটি হয়েছে: অ্যাপে অ্যাকাউন্টটি রিপোর্ট করুন।
    আপনার দেশের যাচাই করা কোনো নম্বর আমার কাছে নেই, তাই আমি কোনো নম্বর দিচ্ছি না।
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = প্রতারণা নিয়ে পরামর্শ
help-for-bank = পেমেন্ট থামানো
help-for-report = প্রতারণার অভিযোগ
help-for-police = পুলিশে অভিযোগ
help-for-emergency = জরুরি অবস্থায়
help-for-messages = প্রতারণার মেসেজ পাঠাতে
help-for-cyber = ইন্টারনেটে প্রতারণা
help-for-consumer = ক্রেতাদের জন্য পরামর্শ
help-for-identity = আপনার পরিচয়পত্র কেউ ব্যবহার করলে
help-for-trafficking = কাউকে আটকে রাখলে বা জোর করে কাজ করালে
help-for-consular = বিদেশে নাগরিকদের সাহায্য
help-for-abroad = বিদেশ থেকে
help-hours-always = দিনরাত
# $hours: such as 8:00–23:00
help-hours = সময়: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = ভাষা: { $languages }
# $date: a date, written the way of this language
help-lines-checked = যাচাই করা হয়েছে: { $date }। নম্বর বদলায়: কোনোটি কাজ না করলে অফিসিয়াল সাইটে খুঁজুন।
help-lines-never-call-first = এই অফিসগুলো টাকা বা কোড চাইতে কখনো আগে আপনাকে ফোন করে না। তাদের নাম করে আসা ফোন প্রতারণার অংশ হতে পারে।
