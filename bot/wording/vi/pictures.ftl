### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = trong ảnh
reason-where-qr = trong mã QR của ảnh
picture-no-text =
    🔎 <b>Tôi không đọc được chữ nào trong ảnh này</b>
    Bạn gửi lại ảnh to hơn, rõ hơn, hoặc gõ lại những chữ trong đó nhé.
    Trong lúc chờ: đừng làm gì theo lời trong ảnh.
picture-too-big =
    🔎 <b>Ảnh này quá lớn đối với tôi</b>
    Bạn cắt lấy phần có chữ, hoặc gửi dưới dạng ảnh thay vì dạng tệp nhé.
    Trong lúc chờ: đừng làm gì theo lời trong ảnh.
picture-unreadable =
    🔎 <b>Tôi không mở được ảnh này</b>
    Có thể ảnh bị hỏng hoặc thuộc loại tôi không biết. Bạn chụp màn hình ảnh đó rồi gửi cho tôi nhé.
    Trong lúc chờ: đừng làm gì theo lời trong ảnh.
picture-busy =
    ⏳ <b>Đang có nhiều ảnh chờ đọc</b>
    Bạn gửi lại sau một phút, hoặc gõ lại những chữ trong ảnh nhé.
picture-not-fetched =
    ⏳ <b>Lúc này tôi chưa lấy được ảnh này</b>
    Bạn gửi lại sau một phút, hoặc gõ lại những chữ trong ảnh nhé.
    Trong lúc chờ: đừng làm gì theo lời trong ảnh.
picture-late = Tôi không kịp đọc hết các ảnh, nên có thể còn điều đáng ngại khác.
picture-note = Tôi đọc chữ trong ảnh bằng máy. Máy có thể đọc nhầm.
voice-not-read =
    🔎 <b>Tôi không nghe được tin thoại và không xem được video</b>
    Giọng nói có thể bị làm giả. Nếu họ xin tiền hoặc xin mã, hãy gọi người đó theo số bạn vẫn dùng xưa nay.
    Bạn có thể gõ lại cho tôi những gì trong đó nói.
