### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Gọi cho ai ở nước bạn
country-ask =
    <b>Bạn muốn xem số cần gọi của nước nào?</b>
    Tôi không bao giờ tự đoán theo ngôn ngữ hay số điện thoại của bạn.
# $page, $pages: numbers
country-page = Trang { $page } trên { $pages }
button-country-next = Tiếp ›
button-country-previous = ‹ Trước
button-country-none = Nước khác
button-country-change = Chọn nước khác
button-country-forget = Quên nước của tôi
country-forgotten = Xong. Tôi không còn biết bạn ở nước nào.
# $country: its name in this language
country-set = Từ giờ tôi cho bạn xem số cần gọi ở { $country }.
# $country as above
help-lines-title = ☎️ <b>Gọi cho ai: { $country }</b>
help-lines-bank-first = <b>Trước hết là ngân hàng, nếu có liên quan đến tiền:</b> theo số in trên thẻ, đừng bao giờ theo số trong tin nhắn.
help-lines-unknown =
    ☎️ <b>Gọi cho ai</b>
    • Ngân hàng của bạn: theo số in trên thẻ.
    • Công an hoặc cảnh sát nơi bạn ở.
    • Ứng dụng nơi chuyện xảy ra: báo cáo tài khoản đó ngay trong ứng dụng.
    Tôi không có số nào đã kiểm tra cho nước của bạn, nên tôi không đưa số.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = tư vấn về lừa đảo
help-for-bank = chặn một khoản tiền
help-for-report = báo lừa đảo
help-for-police = báo công an, cảnh sát
help-for-emergency = khi khẩn cấp
help-for-messages = gửi lại tin nhắn lừa đảo
help-for-cyber = lừa đảo trên mạng
help-for-consumer = tư vấn cho người tiêu dùng
help-for-identity = giấy tờ của bạn bị người khác dùng
help-for-trafficking = có người bị giữ hoặc bị ép làm việc
help-for-consular = giúp công dân ở nước ngoài
help-for-abroad = gọi từ nước ngoài
help-hours-always = cả ngày lẫn đêm
# $hours: such as 8:00–23:00
help-hours = giờ gọi { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = nói { $languages }
# $date: a date, written the way of this language
help-lines-checked = Đã kiểm tra ngày { $date }. Số có thể thay đổi: nếu gọi không được, hãy tìm trên trang chính thức.
help-lines-never-call-first = Các nơi này không bao giờ gọi trước để xin tiền hay xin mã. Cuộc gọi xưng là từ những nơi này có thể là một phần của trò lừa.
