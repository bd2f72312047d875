### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = আমি কী করি
command-help = আমাকে কীভাবে ব্যবহার করবেন
command-check = কোনো মেসেজ যাচাই করতে তার উত্তরে /check লিখুন
command-report = অন্যদের সতর্ক করতে কোনো মেসেজ রিপোর্ট করুন
command-paid = টাকা বা কোড দিয়ে ফেললে: আগে কী করবেন
command-travelled = কেউ ওই চাকরিতে যাচ্ছেন বা পৌঁছে গেছেন
command-language = ভাষা বেছে নিন
command-privacy = আমি কী রাখি আর কী রাখি না
command-forget = আপনার করা রিপোর্ট মুছে ফেলুন
command-rules = অ্যাডমিনদের জন্য: এখনকার নিয়মগুলো
command-reload = অ্যাডমিনদের জন্য: নিয়মের ফাইল আবার পড়া
command-stats = অ্যাডমিনদের জন্য: এখন কী ছড়াচ্ছে

# At most 512 characters.
bot-description =
    কোনো মেসেজ পেয়ে সন্দেহ হচ্ছে? সেটি আমাকে ফরওয়ার্ড করুন।

    আমি বলি সেটি কতটা চিন্তার, কোন শব্দগুলোর জন্য এমন মনে হয়, প্রেরক এরপর কী চাইতে পারে, আর এখন কী করবেন।

    আমি একটি প্রোগ্রাম, আমার ভুল হতে পারে। আপনি কে, তা বোঝা যায় এমন কিছুই আমি রাখি না।

# At most 120 characters.
bot-short-description = কোনো মেসেজ নিয়ে সন্দেহ? আমাকে ফরওয়ার্ড করুন। কী চিন্তার আর কী করবেন, আমি বলি।
