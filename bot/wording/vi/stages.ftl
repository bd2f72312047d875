### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Đầu tiên là vài ngày trò chuyện thân mật, có khi kèm ảnh cuộc sống sang trọng. Họ chưa xin gì. Sau này họ sẽ kể chuyện kiếm tiền nhờ đầu tư.
    .trust = Sắp tới họ sẽ nhắc đến một người họ hàng hay thầy kiếm tiền giỏi, và đề nghị chỉ cho bạn. Có thể họ bảo bạn chuyển sang ứng dụng khác.
    .hook = Họ sẽ đưa bạn tới một trang hay ứng dụng và bảo bắt đầu với số tiền nhỏ. Bạn còn có thể nhận lại một ít, để bạn tin.
    .first-payment = Con số trên màn hình sẽ tăng. Họ sẽ ép bạn nạp thêm, lấy từ tiền tiết kiệm hoặc tiền vay.
    .squeeze = Họ sẽ đòi thuế, phí hoặc tiền cọc rồi mới cho rút. Đóng xong khoản này lại có khoản khác.
    .recovery = Sẽ có người nói lấy lại tiền giúp nếu bạn trả phí. Thường vẫn là nhóm cũ.
next-job-task =
    .opener = Họ sẽ kể về việc nhẹ như bấm thích hay chốt đơn, rồi đưa bạn sang ứng dụng khác hoặc tới một "người hướng dẫn".
    .trust = Họ sẽ trả một ít cho vài nhiệm vụ đầu, để bạn tin.
    .hook = Bạn sẽ phải mở tài khoản trên trang của họ và làm nhiệm vụ ở đó. Chẳng bao lâu, làm nhiệm vụ sẽ phải mất tiền.
    .first-payment = Bạn sẽ phải nạp tiền cho một nhiệm vụ đặc biệt, mỗi lần một nhiều hơn. Tiền kiếm được chỉ nằm trên màn hình.
    .squeeze = Họ sẽ nói vì làm sai hoặc vì thuế nên tiền bị giữ, và đòi thêm một khoản nữa mới nhả ra.
    .recovery = Sẽ có người nói lấy lại tiền đã nạp giúp nếu bạn trả phí. Thường vẫn là nhóm cũ.
next-recovery-scam =
    .opener = Họ sẽ hỏi bạn mất bao nhiêu, rồi nói đã tìm thấy tiền của bạn.
    .trust = Họ sẽ cho xem giấy tờ, thẻ ngành hoặc một tài khoản giả có tiền của bạn.
    .hook = Họ sẽ xin giấy tờ, tên đăng nhập và mật khẩu, hoặc đòi xem màn hình "để trả tiền".
    .first-payment = Họ sẽ đòi phí, thuế hoặc tiền cọc trước. Không có đồng nào trở về.
    .squeeze = Sau mỗi lần trả lại có thêm một khoản, và họ sẽ giục bạn.
    .recovery = Họ sẽ đòi phí, thuế hoặc đòi vào xem tài khoản của bạn trước. Rồi số tiền đó cũng mất luôn.
next-impersonation-authority =
    .opener = Họ sẽ hỏi tên và số của bạn, rồi nói bạn dính vào một vụ án.
    .trust = Họ sẽ cho xem thẻ ngành, công văn hoặc gọi video, rồi chuyển máy cho một "cán bộ".
    .hook = Họ sẽ dọa bắt, bảo bạn giữ kín và không cho cúp máy. Sau đó là chuyện tiền của bạn.
    .first-payment = Họ sẽ bảo bạn chuyển tiền tiết kiệm "để kiểm tra", nộp "tiền bảo lãnh", hoặc giao tiền mặt hay thẻ.
    .squeeze = Họ sẽ lại dọa bắt và đòi thêm, có khi bảo bạn đi vay, cho đến khi không còn gì.
    .recovery = Sẽ có người nói xóa tên bạn khỏi vụ án hoặc lấy lại tiền giúp nếu bạn trả phí.
next-impersonation-ecommerce-support =
    .opener = Họ sẽ nhắc đến một đơn hàng hay bưu kiện, rồi bảo bạn trả lời, gọi lại hoặc mở link.
    .trust = Họ sẽ đọc đơn hàng của bạn hoặc mã số nhân viên để giống như thật.
    .hook = Họ sẽ bảo bạn mở link, quét mã hoặc chia sẻ màn hình "để hủy" hay "để hoàn tiền".
    .first-payment = Họ sẽ bảo bạn trả, vay hoặc chuyển tiền "để thử tài khoản", và hứa trả lại.
    .squeeze = Họ sẽ nói có nhầm lẫn và bạn phải trả lần nữa mới lấy được phần còn lại.
    .recovery = Sẽ có người nói lấy lại tiền giúp nếu bạn trả phí. Thường vẫn là nhóm cũ.
