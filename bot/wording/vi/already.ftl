### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Chuyện gì đã xảy ra?</b>
    Ngày nào cũng có những người cẩn thận gặp chuyện này. Hãy chọn điều đúng với bạn; có thể chọn nhiều mục.

## Buttons: at most 40 characters

button-already-bank = 🏦 Tôi đã chuyển khoản
button-already-card = 💳 Tôi trả bằng thẻ hoặc đưa số thẻ
button-already-crypto = 🪙 Tôi đã gửi tiền ảo
button-already-gift-card = 🎁 Tôi đã mua thẻ quà tặng, thẻ cào
button-already-cash = 💶 Tôi đã đưa hoặc gửi tiền mặt
button-already-code = 🔑 Tôi đã đưa mã hoặc mật khẩu
button-already-telegram = 📱 Tôi đã đưa mã Telegram
button-already-app = 📲 Tôi đã cài ứng dụng
button-already-screen = 🖥 Tôi đã chia sẻ màn hình
button-already-id = 🪪 Tôi đã gửi căn cước, giấy tờ
button-already-pictures = 🖼 Tôi đã gửi ảnh riêng tư
button-already-account = 🏧 Cho mượn tài khoản, chuyển hộ tiền
button-already-travel = ✈️ Chuyện đi làm xa
button-already-other = Chuyện khác

already-bank-body =
    🏦 <b>Bạn đã chuyển khoản</b>
    1. Gọi ngân hàng ngay theo số in trên thẻ. Từng phút đều quý.
    2. Hãy nói: “Tôi nghĩ tôi bị lừa đảo. Xin chặn khoản tiền này và đòi lại giúp tôi.”
    3. Hỏi xem họ cần gì ở bạn, và ghi lại mã số hồ sơ.
    4. Đừng trả thêm, dù người gửi nói gì.
    5. Báo công an. Giữ tin nhắn, số tài khoản và biên lai.
already-card-body =
    💳 <b>Bạn đã trả bằng thẻ, hoặc đưa thông tin thẻ</b>
    1. Khóa thẻ ngay: trong ứng dụng ngân hàng, hoặc gọi số in trên thẻ.
    2. Nói rằng bạn khiếu nại khoản đó vì bị lừa. Tiền trả bằng thẻ nhiều khi đòi lại được.
    3. Xem lại các khoản gần đây và báo ngân hàng khoản nào không phải của bạn.
    4. Nếu bạn cũng đã nhập mã của ngân hàng, hãy nói ra.
    5. Báo công an. Giữ tin nhắn và địa chỉ trang web.
already-crypto-body =
    🪙 <b>Bạn đã gửi tiền ảo</b>
    1. Nhắn ngay cho sàn giao dịch nơi bạn gửi đi. Nhờ họ đánh dấu địa chỉ nhận.
    2. Giữ lại địa chỉ đó và mã số giao dịch.
    3. Nếu bạn đã nhập các từ bí mật của ví hoặc đã xác nhận gì: tạo ví mới và chuyển phần còn lại sang đó.
    4. Báo công an.
    Nói thật với bạn: tiền ảo gửi đi rồi hiếm khi lấy lại được. Nhưng báo sớm vẫn có thể chặn bớt thiệt hại.
already-gift-card-body =
    🎁 <b>Bạn đã mua thẻ quà tặng, thẻ cào</b>
    1. Nếu chưa gửi mã thẻ thì đừng gửi.
    2. Gọi ngay công ty ghi trên thẻ. Nhờ họ khóa phần tiền còn lại.
    3. Giữ thẻ và biên lai: họ sẽ hỏi đến.
    4. Cho cửa hàng và ngân hàng biết bạn đã trả tiền mua thẻ bằng cách nào.
    5. Báo công an.
already-cash-body =
    💶 <b>Bạn đã đưa hoặc gửi tiền mặt, vàng hay thẻ ngân hàng</b>
    1. Gọi công an ngay, khi người đó có thể còn ở gần.
    2. Nếu gửi qua bưu điện: nhờ bưu điện hoặc bên chuyển phát chặn gói hàng. Chuẩn bị sẵn mã gửi.
    3. Nếu đã đưa thẻ ngân hàng: gọi số chính thức của ngân hàng để khóa thẻ ngay.
    4. Ghi lại hình dáng người đó, giờ và nơi gặp.
    5. Đừng mở cửa nếu có người quay lại.
already-code-body =
    🔑 <b>Bạn đã đưa mã hoặc mật khẩu</b>
    1. Nếu là của ngân hàng: gọi ngân hàng trước, theo số in trên thẻ.
    2. Tự mở tài khoản và đổi mật khẩu.
    3. Tìm mục “thiết bị” hoặc “phiên đăng nhập” trong cài đặt, và đăng xuất mọi thiết bị khác.
    4. Bật đăng nhập hai bước.
    5. Đổi mật khẩu ở mọi nơi bạn dùng chung mật khẩu đó, email trước tiên.
already-telegram-body =
    📱 <b>Bạn đã đưa mã Telegram</b>
    1. Trong Telegram, mở Cài đặt (Settings), rồi Thiết bị (Devices). Đăng xuất mọi thiết bị khác.
    2. Sau đó vào Cài đặt, Quyền riêng tư và Bảo mật (Privacy and Security), Xác minh hai bước (Two-Step Verification): đặt một mật khẩu.
    3. Nếu không vào được nữa: đăng nhập lại ngay bằng số của chính bạn.
    4. Báo người quen rằng các tin xin tiền hay nhờ bình chọn không phải của bạn.
    5. Xem lại các kênh, nhóm và bot của bạn: bỏ những gì bạn không biết.
already-app-body =
    📲 <b>Bạn đã cài ứng dụng họ gửi</b>
    1. Bật chế độ máy bay ngay, và tắt Wi-Fi.
    2. Dùng điện thoại khác gọi ngân hàng. Nhờ họ tạm dừng mọi khoản chi trong hôm nay.
    3. Gỡ ứng dụng. Nếu không gỡ được, nhờ người bạn tin tưởng cài lại điện thoại từ đầu.
    4. Sau đó đổi các mật khẩu, trên một thiết bị khác.
    5. Xem tài khoản ngân hàng mỗi ngày trong vài tuần.
already-screen-body =
    🖥 <b>Bạn đã chia sẻ màn hình hoặc để họ điều khiển máy</b>
    1. Cúp máy và ngừng chia sẻ ngay. Nếu không chắc, hãy tắt máy.
    2. Dùng điện thoại khác gọi ngân hàng: họ có thể đã thấy tài khoản và mã của bạn.
    3. Gỡ chương trình họ bảo bạn cài.
    4. Trên một thiết bị khác, đổi mật khẩu ngân hàng và email.
    5. Đừng nghe máy khi họ gọi lại, dù họ xưng là ngân hàng.
already-id-body =
    🪪 <b>Bạn đã gửi căn cước, giấy tờ hoặc ảnh chân dung</b>
    1. Báo ngân hàng để họ để mắt đến tài khoản của bạn.
    2. Báo công an. Giấy xác nhận đã báo có thể cần đến nếu có người dùng tên bạn.
    3. Hỏi cơ quan thông tin tín dụng ở nước bạn cách chặn các khoản vay mới đứng tên bạn.
    4. Hỏi nơi cấp giấy tờ xem có nên làm lại không.
    5. Đừng gửi thêm gì: không ảnh chân dung, không video cầm căn cước.
already-pictures-body =
    🖼 <b>Họ có ảnh riêng tư của bạn</b>
    1. Bạn không có lỗi. Nhiều người cũng gặp chuyện này, và có nơi giúp được.
    2. Đừng trả tiền, hoặc đừng trả thêm. Ai trả rồi lại bị đòi tiếp.
    3. Đừng trả lời nữa, nhưng đừng xóa gì: giữ tin nhắn và tên tài khoản của họ.
    4. Báo cáo tài khoản đó trong ứng dụng, và báo công an.
    5. Bạn dưới 18 tuổi? Hôm nay hãy kể với một người lớn bạn tin tưởng. Dịch vụ miễn phí “Take It Down” giúp ngăn ảnh như vậy lan trên mạng; người lớn có “StopNCII”.
    <b>Nếu thấy không chịu nổi nữa, hãy nói chuyện với ai đó ngay:</b> một người bạn, bác sĩ hoặc đường dây khẩn cấp.
already-account-body =
    🏧 <b>Bạn đã cho mượn tài khoản hoặc chuyển hộ tiền</b>
    1. Dừng ngay. Đừng chuyển tiếp gì nữa, dù họ đe dọa.
    2. Để nguyên số tiền đó và báo ngân hàng ngay hôm nay.
    3. Tự đến công an và mang theo tin nhắn. Đến sớm có lợi cho bạn.
    4. Nếu đã đưa thẻ, tên đăng nhập và mật khẩu, hoặc SIM: nhờ khóa lại.
already-other-body =
    <b>Dù chuyện gì xảy ra, những việc này hầu như luôn có ích</b>
    1. Dừng lại: đừng trả thêm và đừng trả lời nữa.
    2. Gọi ngân hàng, nếu có liên quan đến tiền hoặc thông tin ngân hàng.
    3. Đổi những mật khẩu người gửi có thể biết.
    4. Giữ lại tất cả: tin nhắn, số điện thoại, biên lai.
    5. Kể với một người bạn tin tưởng, và báo công an.

# Stands under each of the above.
already-second-scam = ⛔ <b>Sắp tới có thể có người nói lấy lại tiền giúp bạn. Đó là trò lừa thứ hai</b>, dù họ xưng là công an, luật sư hay ngân hàng. Đừng trả phí. Chỉ tin những số bạn tự tìm được.
button-already-more = Còn chuyện khác nữa
button-help-lines = ☎️ Gọi cho ai ở nước tôi
