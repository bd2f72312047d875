### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Người tự xưng là nhân viên chăm sóc khách hàng
    .next = Họ muốn lấy mã xác nhận, mật khẩu, các từ bí mật của ví, hoặc muốn nhìn màn hình của bạn. Có những thứ đó, họ chiếm tài khoản và lấy hết tiền.
    .do =
        Đừng đưa mã, mật khẩu hay các từ bí mật. Nhân viên thật không bao giờ cần những thứ này.
        Đừng chia sẻ màn hình, đừng cài ứng dụng họ bảo. Nếu đã làm: ngắt ngay và gỡ ứng dụng đó ra.
        Đừng dùng đường link hay số điện thoại trong tin này. Hãy tự mở ứng dụng hoặc trang web chính thức và hỏi ở đó.
        Nếu đã đưa mã: đổi mật khẩu ngay và đăng xuất khỏi mọi thiết bị khác.

family-impersonation-ecommerce-support =
    .name = Người tự xưng là cửa hàng hoặc bên giao hàng
    .next = Họ muốn bạn mở link, quét mã, chia sẻ màn hình hoặc chuyển tiền để "nhận tiền hoàn" hay "hủy một khoản trừ". Kết quả là tiền của chính bạn bị mất.
    .do =
        Đừng trả đồng nào để được hoàn tiền hay để hủy dịch vụ. Tiền hoàn thật sẽ về theo đúng cách bạn đã trả.
        Đừng chia sẻ màn hình, đừng cài ứng dụng họ bảo.
        Hãy mở ứng dụng mua hàng của bạn và xem đơn hàng ở đó.
        Nếu họ đã nhìn thấy màn hình: cúp máy và gọi ngân hàng theo số in trên thẻ.

family-impersonation-authority =
    .name = Người tự xưng là công an, tòa án hoặc cơ quan nhà nước
    .next = Họ dọa bắt, bảo bạn giữ kín và không cho bạn cúp máy. Sau đó họ bắt bạn chuyển tiền "để kiểm tra".
    .do =
        Hãy cúp máy hoặc ngừng nhắn tin. Bạn có quyền làm vậy.
        Đừng chuyển tiền, đừng gửi giấy tờ. Không công an hay tòa án nào bắt chuyển tiền tiết kiệm đi để kiểm tra.
        Kể ngay cho một người bạn tin tưởng, nhất là khi họ bảo bạn giữ kín.
        Tự tìm số điện thoại của cơ quan đó và gọi hỏi.

family-impersonation-bank =
    .name = Người tự xưng là ngân hàng của bạn
    .next = Họ muốn lấy mã xác nhận hoặc số thẻ, hoặc muốn bạn chuyển tiền sang tài khoản khác "để bảo vệ".
    .do =
        Đừng đọc mã cho ai và đừng chuyển tiền.
        Hãy tự gọi ngân hàng theo số in trên thẻ.
        Đừng bấm vào đường link trong tin này.
        Nếu đã đưa mã hoặc số thẻ: báo ngân hàng khóa thẻ và tài khoản ngay.

family-impersonation-friend-family =
    .name = Người tự xưng là người thân hoặc bạn bè
    .next = Chẳng bao lâu họ sẽ cần tiền gấp: hóa đơn, điện thoại hỏng, tai nạn. Và lúc nào cũng có lý do để không gọi nói chuyện được.
    .do =
        Khoan chuyển tiền đã.
        Hãy gọi người đó theo số bạn vẫn dùng xưa nay.
        Hỏi một điều chỉ người thật mới biết. Giọng nói và hình ảnh cũng có thể bị làm giả.
        Nếu đã chuyển tiền: gọi ngân hàng ngay theo số in trên thẻ.

family-impersonation-boss =
    .name = Người tự xưng là sếp của bạn
    .next = Họ muốn bạn mua thẻ quà tặng, thẻ cào hoặc chuyển tiền thật nhanh mà không nói với ai.
    .do =
        Khoan mua và khoan chuyển gì cả.
        Hãy hỏi sếp trực tiếp, hoặc gọi số bạn đã có từ trước.
        Nói với một đồng nghiệp, dù họ bảo bạn giữ kín.
        Nếu đã chuyển tiền: báo ngân hàng và cơ quan ngay. Sớm phút nào tốt phút đó.

family-impersonation-admin-telegram =
    .name = Người tự xưng là Telegram hoặc quản trị nhóm
    .next = Họ muốn bạn đăng nhập trên trang của họ hoặc đọc mã đăng nhập. Sau đó họ chiếm tài khoản và nhắn cho người quen của bạn dưới tên bạn.
    .do =
        Đừng cho ai biết mã mà Telegram gửi cho bạn.
        Đừng mở link, đừng bình chọn hộ, đừng nhận "quà".
        Nếu đã nhập mã: mở Cài đặt (Settings), vào Thiết bị (Devices) và đăng xuất mọi thiết bị khác.
        Rồi đặt mật khẩu ở Cài đặt, Quyền riêng tư và Bảo mật (Privacy and Security), Xác minh hai bước (Two-Step Verification).

## Investing and love

family-investment-crypto-lure =
    .name = Lời hứa đầu tư chắc chắn có lãi
    .next = Họ cho bạn bắt đầu với số tiền nhỏ, có khi còn trả lại một ít. Rồi số tiền lớn dần, và bạn không rút ra được.
    .do =
        Đừng chuyển tiền hay tiền ảo. Không ai có thể hứa chắc có lãi.
        Rời khỏi nhóm đó. Những người khoe lãi có thể cùng một phe.
        Trước khi đầu tư ở đâu, hãy hỏi cơ quan quản lý chứng khoán hoặc ngân hàng của nước bạn.
        Nếu đã chuyển tiền: đừng chuyển thêm, gọi ngân hàng hoặc sàn giao dịch ngay.

family-investment-fake-platform =
    .name = Trang hoặc ứng dụng đầu tư hiện ra số tiền không có thật
    .next = Họ bắt đóng phí, đóng thuế hoặc đặt cọc rồi mới cho rút tiền. Đóng xong khoản này lại có khoản khác.
    .do =
        Đừng đóng phí hay thuế để rút tiền. Tiền sẽ không về.
        Báo ngay cho ngân hàng hoặc sàn giao dịch, và báo công an.
        Chụp lại trang web, các địa chỉ và đoạn chat để giữ làm bằng chứng.
        Đừng tin ai nói sẽ lấy lại tiền giúp nếu bạn trả phí.

family-investment-romance-baiting =
    .name = Người lạ thân thiết rồi rủ đầu tư
    .next = Đầu tiên là vài tuần trò chuyện thân mật. Rồi xuất hiện một người họ hàng hay một "chuyên gia" kiếm giỏi, và một trang để bạn bỏ tiền vào.
    .do =
        Đừng chuyển tiền, đừng cài ứng dụng đầu tư họ giới thiệu.
        Bạn có thể không trả lời nữa. Bạn không cần giải thích.
        Hãy kể chuyện này với một người thân.
        Nếu đã bỏ tiền vào: đừng đóng phí để rút ra, gọi ngân hàng hoặc sàn giao dịch ngay.

family-romance-money =
    .name = Người yêu trên mạng cần tiền
    .next = Họ cần tiền mua vé, làm visa, đóng phí nhận quà hay nằm viện. Sau mỗi lần gửi lại có chuyện gấp khác.
    .do =
        Đừng gửi tiền, thẻ quà tặng hay tiền ảo, dù câu chuyện có buồn đến đâu.
        Hôm nay hãy kể với bạn bè hoặc người nhà.
        Đừng gửi ảnh giấy tờ hay ảnh riêng tư.
        Nếu đã chuyển tiền: gọi ngân hàng ngay theo số in trên thẻ.

## Jobs

family-job-task =
    .name = Làm nhiệm vụ nhận tiền, rồi phải nạp tiền vào
    .next = Lúc đầu họ trả cho bạn một ít. Sau đó bạn phải nạp tiền mới được làm tiếp, hoặc mới rút được tiền công.
    .do =
        Đừng nạp đồng nào. Không việc làm đàng hoàng nào bắt bạn đóng tiền mới được lĩnh lương.
        Ngừng làm nhiệm vụ và rời khỏi nhóm.
        Đừng cho họ mượn tài khoản ngân hàng hay tài khoản đăng nhập.
        Nếu đã nạp tiền: đừng nạp thêm để "mở khóa". Gọi ngân hàng ngay.

family-job-advance-fee =
    .name = Việc làm bắt đóng tiền trước
    .next = Họ thu tiền học việc, đồng phục, khám sức khỏe hay làm visa. Sau đó là những khoản khác, hoặc họ im lặng.
    .do =
        Đừng đóng tiền để được nhận vào làm.
        Khoan gửi căn cước và thông tin ngân hàng.
        Hãy tự tìm trang web của công ty và hỏi ở đó xem có đúng là họ đang tuyển không.
        Nếu đã đóng tiền: gọi ngân hàng ngay theo số in trên thẻ.

family-job-mule =
    .name = Việc nhận rồi chuyển hộ tiền hoặc bưu kiện
    .next = Họ muốn dùng tài khoản hoặc địa chỉ của bạn để chuyển những thứ lấy của người khác. Bạn có thể phải chịu trách nhiệm.
    .do =
        Đừng nhận và đừng chuyển hộ. Đừng cho mượn, cho thuê tài khoản hay thẻ.
        Nếu tiền đã vào: để nguyên đó và báo ngân hàng ngay.
        Nếu bưu kiện đã đến: đừng gửi đi tiếp. Hãy hỏi công an nên làm gì.
        Báo ngân hàng hoặc công an sớm sẽ có lợi cho bạn.

family-job-trafficking-indicators =
    .name = Việc làm ở nước ngoài có thể giữ người trái ý muốn
    .next = Họ muốn bạn đi sớm và bao mọi chi phí. Đến nơi, hộ chiếu có thể bị giữ và bạn có thể không được về.
    .do =
        Khoan đi đã.
        Đừng đưa hộ chiếu cho ai.
        Hãy nhờ đại sứ quán hoặc Bộ Ngoại giao nước bạn kiểm tra nơi tuyển người.
        Nếu có người đang ở đó mà không về được: liên hệ đại sứ quán và cảnh sát nước sở tại. Đừng trả "tiền chuộc" qua người lạ.

## Links, apps and files

family-phishing-link =
    .name = Đường link dẫn tới trang giả
    .next = Trang đó hỏi tên đăng nhập, mật khẩu, số thẻ hoặc mã xác nhận. Bạn vừa điền xong là họ dùng ngay.
    .do =
        Đừng mở link. Nếu đang mở, hãy đóng lại và đừng điền gì.
        Hãy vào ứng dụng của chính công ty đó, hoặc tự gõ địa chỉ trang web.
        Nếu đã điền số thẻ hoặc mã: gọi ngân hàng ngay theo số in trên thẻ.
        Nếu đã điền mật khẩu: đổi ngay, ở mọi nơi bạn dùng mật khẩu đó.

family-phishing-wallet-drainer =
    .name = Trang web lấy hết tiền ảo trong ví
    .next = Họ muốn bạn kết nối ví, bấm xác nhận hoặc nhập các từ bí mật của ví. Chỉ một lần xác nhận là có thể mất tất cả.
    .do =
        Đừng kết nối ví và đừng xác nhận gì.
        Đừng nhập 12 hay 24 từ bí mật ở bất cứ đâu.
        Nếu đã làm: tạo ngay một ví mới với các từ mới và chuyển phần còn lại sang đó.
        Không nhân viên hỗ trợ nào cần các từ bí mật của bạn.

family-malware-apk =
    .name = Tệp hoặc ứng dụng có thể chiếm quyền điện thoại
    .next = Họ muốn bạn cài và cho phép nó làm mọi thứ. Sau đó họ đọc được mã xác nhận và chuyển tiền của bạn đi.
    .do =
        Đừng mở, đừng cài. Hãy xóa nó đi.
        Nếu đã cài: bật chế độ máy bay và dùng điện thoại khác gọi ngân hàng.
        Sau đó gỡ ứng dụng, hoặc nhờ người bạn tin tưởng cài lại điện thoại từ đầu.
        Chỉ tải ứng dụng từ kho ứng dụng có sẵn trên điện thoại.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Cửa hàng hoặc người bán có thể không giao hàng
    .next = Họ muốn bạn chuyển khoản, trả bằng tiền ảo hoặc thẻ quà tặng, bên ngoài trang bán hàng. Rồi không có hàng nào được giao.
    .do =
        Đừng chuyển khoản, đừng trả bằng tiền ảo hay thẻ quà tặng.
        Chỉ thanh toán ngay trong trang hoặc ứng dụng bán hàng.
        Tìm trên mạng tên cửa hàng kèm chữ "lừa đảo".
        Nếu đã trả tiền: nhờ ngân hàng chặn hoặc đòi lại khoản đó ngay.

family-shopping-buyer =
    .name = Người mua có cách trả tiền lạ
    .next = Họ gửi ảnh chuyển khoản giả, gửi link để "nhận tiền", hoặc trả dư rồi đòi lại phần chênh lệch.
    .do =
        Đừng gửi hàng, đừng trả lại "tiền dư" khi ứng dụng ngân hàng của bạn chưa báo tiền về.
        Nhận tiền thì không bao giờ cần đọc mã hay mở link.
        Chỉ nhắn tin và nhận tiền trong trang bán hàng.
        Nếu đã điền số thẻ hoặc mã: gọi ngân hàng ngay theo số in trên thẻ.

family-rental-deposit =
    .name = Nhà cho thuê đòi tiền trước khi cho xem
    .next = Họ đòi tiền cọc hoặc tiền giữ chỗ trước khi xem nhà. Rồi thêm các khoản khác, và không có chìa khóa nào.
    .do =
        Đừng trả đồng nào khi bạn, hoặc người bạn tin tưởng, chưa vào xem tận nơi.
        Đừng gửi ảnh căn cước.
        Xem thử những tấm ảnh đó có được đăng ở chỗ khác với địa chỉ khác không.
        Nếu đã trả tiền: gọi ngân hàng ngay theo số in trên thẻ.

family-loan-advance-fee =
    .name = Khoản vay đòi tiền trước
    .next = Họ thu phí hồ sơ, tiền bảo hiểm hoặc "tiền xác minh" trước khi giải ngân. Khoản vay sẽ không đến.
    .do =
        Đừng trả tiền để được vay.
        Đừng cài ứng dụng vay tiền từ đường link. Có ứng dụng đọc danh bạ rồi sau này đe dọa bạn.
        Đừng gửi căn cước hay mật khẩu ngân hàng.
        Nếu đã trả tiền: gọi ngân hàng ngay theo số in trên thẻ.

family-ticket-fake =
    .name = Vé hoặc chuyến du lịch có thể không có thật
    .next = Họ giục chuyển khoản nhanh kẻo người khác lấy mất. Rồi không có vé nào cả.
    .do =
        Đừng chuyển khoản, đừng trả bằng tiền ảo.
        Chỉ mua của ban tổ chức, hoặc nơi bán mà ban tổ chức nêu tên.
        Nếu đã trả tiền: nhờ ngân hàng chặn hoặc đòi lại khoản đó ngay.

family-charity-fake =
    .name = Lời kêu gọi quyên góp có thể là giả
    .next = Họ muốn tiền quyên góp vào tài khoản cá nhân hoặc ví riêng. Tiền đó không đến tay người cần.
    .do =
        Đừng quyên góp qua tin này.
        Muốn giúp, hãy tự mở trang của một tổ chức từ thiện bạn biết và góp ở đó.
        Đừng cho số thẻ trong khung chat.
        Nếu đã chuyển tiền: gọi ngân hàng ngay theo số in trên thẻ.

## Luck and threats

family-prize-giveaway =
    .name = Giải thưởng đòi bạn đưa ra thứ gì đó
    .next = Họ đòi phí, thuế, số thẻ hoặc mã trước khi trao giải. Không có giải thưởng nào cả.
    .do =
        Đừng trả tiền để nhận giải.
        Đừng đưa số thẻ hay mã.
        Hãy tự mở trang web của công ty đó và xem có chương trình này không.
        Nếu đã trả tiền hoặc đưa số thẻ: gọi ngân hàng ngay.

family-prize-inheritance =
    .name = Gia tài hoặc thừa kế từ người lạ
    .next = Họ đòi tiền làm giấy tờ, tiền luật sư hoặc tiền thuế. Trả khoản này lại có khoản sau.
    .do =
        Đừng trả tiền, đừng gửi ảnh căn cước.
        Đừng trả lời nữa. Bạn không cần giải thích.
        Nếu đã trả tiền: gọi ngân hàng ngay theo số in trên thẻ.

family-gambling-fake =
    .name = Trang cá cược hoặc sòng bài có thể không trả tiền
    .next = Lúc đầu bạn thắng một ít. Sau đó phải nạp thêm, hoặc đóng phí, mới rút được tiền thắng.
    .do =
        Đừng nạp thêm, đừng đóng phí để rút tiền thắng.
        Rời khỏi nhóm. Những người khoe thắng có thể là dựng lên.
        Đừng cho họ mượn tài khoản.
        Nếu đã nạp tiền: gọi ngân hàng ngay theo số in trên thẻ.

family-extortion-sextortion =
    .name = Lời dọa tung ảnh riêng tư
    .next = Họ đòi tiền thật nhanh. Ai trả rồi lại bị đòi thêm. Nhiều khi họ chẳng có tấm ảnh nào.
    .do =
        Đừng trả tiền, và đừng trả lời nữa.
        Giữ các tin nhắn làm bằng chứng.
        Báo cáo tài khoản đó ngay trong ứng dụng, và báo công an.
        Bạn dưới 18 tuổi? Hôm nay hãy kể với một người lớn bạn tin tưởng. Bạn không có lỗi.

family-recovery-scam =
    .name = Người hứa lấy lại tiền đã mất
    .next = Họ đòi phí hoặc thuế trước, hoặc muốn vào xem tài khoản của bạn. Rồi số tiền đó cũng mất luôn.
    .do =
        Đừng trả gì, và đừng để ai vào điện thoại, tài khoản hay ví của bạn.
        Công an và ngân hàng không thu phí khi giúp bạn.
        Chỉ nói chuyện với ngân hàng và công an, theo số bạn tự tìm được.

## Of no family

family-general-signs =
    .name = Những dấu hiệu nhiều trò lừa đảo đều có
    .next = Tôi chưa biết đây có thể là loại nào. Thường thì sau đó họ xin tiền, mã xác nhận hoặc giấy tờ.
    .do =
        Đừng vội làm gì cả.
        Đừng gửi tiền, mã hay giấy tờ.
        Hãy hỏi người đó hoặc công ty đó theo số bạn đã biết từ trước.
        Kể chuyện này với một người bạn tin tưởng.

family-honest-lookalike =
    .name = Những chữ mà thông báo bình thường cũng hay dùng

## Where in the script a message stands

stage-opener = Có vẻ đây mới là lúc mở đầu: một lời chào thân thiện, chưa đòi hỏi gì.
stage-trust = Có vẻ họ đang lấy lòng tin của bạn. Lời nhờ vả sẽ đến sau.
stage-hook = Có vẻ đây là mồi nhử: một món lợi hoặc một lời dọa để bạn phải trả lời.
stage-first-payment = Có vẻ đây là lúc họ đòi khoản tiền đầu tiên hoặc mã đầu tiên.
stage-squeeze = Có vẻ đây là lúc họ đòi mãi không thôi, hoặc đe dọa.
stage-recovery = Có vẻ tin này nhắm vào những người đã từng mất tiền.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Bạn đã chuyển tiền hoặc đã đưa thông tin

family-asker-travelled =
    .name = Có người đang ở đó mà không về được
