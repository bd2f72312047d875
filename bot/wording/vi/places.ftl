### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Quản trị nhóm này: khi nào tôi lên tiếng

## Groups

group-hello =
    👋 <b>Tôi là { -bot }.</b> Ở đây tôi giữ im lặng.
    • Trả lời một tin nhắn bằng /check, hoặc nhắc tên tôi khi trả lời tin đó, tôi sẽ nói tôi nghĩ gì.
    • Ai không muốn người khác thấy mình hỏi thì chuyển tiếp tin cho tôi trong khung chat riêng.
    • Quản trị viên nhóm có thể cho tôi tự lên tiếng khi một tin rất giống lừa đảo: /settings
    Tôi không giữ gì trong những điều mọi người viết ở đây.
group-check-how = Hãy trả lời tin bạn muốn hỏi bằng /check.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Cài đặt của tôi trong nhóm này</b>
    Tự cảnh báo khi một tin rất giống lừa đảo: <b>{ $warn ->
        [on] bật
       *[off] tắt
    }</b>
    Ngôn ngữ cảnh báo: { $name }
group-settings-admins = Chỉ quản trị viên của nhóm mới đổi được cài đặt của tôi.
group-settings-kept = Xong.
button-group-warn-on = Hãy tự cảnh báo
button-group-warn-off = Đừng tự cảnh báo nữa
button-group-language = Chọn ngôn ngữ
button-group-private = 🔒 Hỏi riêng tôi
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Cẩn thận: tin mà tôi đang trả lời rất giống lừa đảo</b>
    <b>Loại:</b> { $family }
group-warning-foot = Tôi là một chương trình và có thể sai. Nếu tin này đáng tin, quản trị viên có thể bấm nút để cho tôi biết.
button-group-wrong = Tin này đáng tin

## Inline: @name and the text typed behind it

inline-hint = Dán tin nhắn vào sau tên tôi
inline-too-little = Dán thêm nội dung tin nhắn
# Short titles for the list of results, plain text
inline-title-high = ⛔ Tin này rất giống lừa đảo
inline-title-caution = ⚠️ Đây có thể là lừa đảo
inline-title-none = 🔎 Tôi không nhận ra gì
inline-send = Bấm để gửi câu trả lời của tôi vào khung chat này
inline-private = Hỏi riêng tôi thì hơn

## As a guest in any chat

guest-check-how = Hãy trả lời tin bạn muốn hỏi và nhắc tên tôi ở đó.

## Business chats

business-consent =
    🤝 <b>Bạn đã kết nối tôi với tài khoản kinh doanh của bạn</b>
    Tôi chỉ đọc, và chỉ khi bạn đồng ý. Khi một cuộc chat với khách giống lừa đảo, tôi báo bạn ở đây, không nói trong cuộc chat đó. Tôi không bao giờ nhắn cho khách của bạn và không giữ gì khách viết.
    Bạn có muốn tôi xem các tin mới trong những cuộc chat bạn đã giao không?
button-business-yes = Có, hãy xem các tin mới
button-business-no = Không, đừng xem
business-on = Được rồi. Tôi xem các tin mới và báo bạn ở đây. Muốn dừng, hãy ngắt kết nối tôi trong Telegram, hoặc gửi /business.
business-off = Được rồi. Tôi không xem những cuộc chat đó.
business-gone = Tôi đã bị ngắt khỏi tài khoản kinh doanh của bạn và không xem gì ở đó nữa.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Trong một cuộc chat kinh doanh của bạn</b>, có người viết điều làm tôi lo ngại:
command-business = Kinh doanh: tôi có xem các cuộc chat của bạn không
business-none = Tôi chưa được kết nối với tài khoản kinh doanh nào của bạn. Trong Telegram, mở: Cài đặt (Settings), Telegram Business, Chatbots.
