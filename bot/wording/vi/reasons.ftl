# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Tin này xin mã vừa gửi đến máy bạn. Ai có mã đó sẽ vào được tài khoản của bạn, nên nhân viên thật không bao giờ hỏi.
why-asks-password = Tin này hỏi mật khẩu của bạn. Nơi làm ăn đàng hoàng không bao giờ cần bạn nói mật khẩu cho ai.
why-asks-seed-words = Tin này hỏi các từ bí mật hoặc khóa của ví. Ai biết những từ đó có thể lấy hết tiền trong ví.
why-asks-card-details = Tin này hỏi thông tin thẻ hoặc tài khoản ngân hàng. Có những thứ đó, người lạ tiêu được tiền của bạn.
why-asks-id-documents = Tin này xin ảnh căn cước hoặc hộ chiếu. Người lạ có thể dùng để mở tài khoản dưới tên bạn.
why-asks-money-first = Tin này bắt bạn trả tiền trước khi nhận được gì. Trả rồi thường lại có phí khác, và chẳng nhận được gì.
why-asks-deposit-to-unlock = Tin này bắt bạn nạp tiền rồi mới được trả tiền. Việc làm và nơi đầu tư đàng hoàng không bao giờ làm vậy.
why-asks-unusual-payment = Họ muốn được trả bằng cách rất khó đòi lại, như thẻ quà tặng, tiền ảo hoặc chuyển cho một cá nhân.
why-asks-remote-access = Tin này bảo bạn chia sẻ màn hình hoặc để người khác điều khiển máy. Họ sẽ thấy tài khoản ngân hàng và mã của bạn.
why-asks-install-app = Tin này bảo bạn cài ứng dụng ngoài kho chính thức. Ứng dụng đó có thể đọc tin nhắn và lấy hết tiền của bạn.
why-asks-move-to-other-app = Họ muốn nói chuyện tiếp ở ứng dụng khác hoặc chỗ chat riêng, nơi không ai khác thấy chuyện gì xảy ra.
why-asks-secrecy = Tin này bảo bạn giữ kín. Người đàng hoàng không có lý do gì ngăn bạn hỏi người nhà hay ngân hàng.
why-asks-to-receive-money = Họ muốn tiền hoặc hàng đi qua tay bạn. Đó thường là của bị lấy cắp, và công an sẽ tìm đến bạn trước.

# How they press
why-pressure-time = Tin này giục bạn. Người giục gấp không muốn bạn dừng lại để kiểm tra.
why-pressure-account-loss = Tin này nói bạn sẽ mất tài khoản nếu không làm ngay. Hãy tự mở ứng dụng hoặc trang web chính thức mà xem.
why-pressure-arrest = Tin này dọa bắt hoặc đưa ra tòa. Công an thật không đòi tiền và không làm việc qua tin nhắn.

# Who they say they are
why-claims-support = Tin này tự nhận là từ bộ phận hỗ trợ. Ai cũng viết thế được, nên hãy chỉ hỏi ngay trong ứng dụng hoặc trang web chính thức.
why-claims-telegram-staff = Tin này tự nhận là của Telegram. Telegram không hỏi mã và không gửi link để cứu tài khoản.
why-claims-bank = Tin này tự nhận là của ngân hàng. Hãy gọi số in trên thẻ để biết có đúng không.
why-claims-authority = Tin này tự nhận là công an hoặc cơ quan nhà nước. Cơ quan thật không thu tiền hay hỏi điều bí mật qua tin nhắn.
why-claims-shop-support = Tin này tự nhận là chăm sóc khách hàng của cửa hàng. Hãy chỉ xem đơn hàng trong ứng dụng hoặc trang của chính cửa hàng.
why-claims-refund-compensation = Tin này hứa hoàn tiền hoặc cho thêm tiền mà bạn không yêu cầu. Tiền hoàn thật về theo đúng cách bạn đã trả.
why-claims-auto-charge = Tin này nói bạn sẽ bị trừ tiền cho thứ bạn không đặt. Họ muốn bạn sợ mất tiền mà gọi lại hoặc bấm vào.
why-claims-delivery-problem = Tin này nói bưu kiện có trục trặc. Hãy tra trên trang của chính bên giao hàng, đừng qua tin này.
why-claims-family-new-number = Tin này tự nhận là người thân, đổi số mới hoặc gặp chuyện. Hãy gọi số bạn đã biết trước khi làm bất cứ gì.
why-claims-boss = Tin này tự nhận là sếp hoặc lãnh đạo. Hãy hỏi trực tiếp hoặc gọi điện trước khi mua hay trả gì.
why-claims-prize = Tin này nói bạn trúng thưởng. Không tham gia thì không thể trúng, và giải thật thì không mất tiền.
why-claims-inheritance = Tin này hứa chia cho bạn gia tài của người lạ. Gia tài đó không có; chỉ các khoản phí là có thật.
why-claims-recover-money = Tin này hứa lấy lại tiền đã mất. Người từng bị lấy tiền thường bị chính nhóm cũ gọi lại.

# What they promise
why-promise-sure-profit = Tin này hứa có lãi mà không rủi ro. Không ai hứa được điều đó, kể cả ngân hàng.
why-promise-return-rate = Tin này hứa mức lãi cố định mỗi ngày hoặc mỗi tuần. Không khoản đầu tư đàng hoàng nào lãi như thế.
why-promise-insider-teacher = Tin này nói có thầy hoặc mách nước bí mật để làm giàu. Ai có thật thì đã không đem kể cho người lạ.
why-promise-free-coins = Tin này hứa cho tiền ảo miễn phí. Trang phía sau thường được dựng để lấy tiền trong ví của bạn.
why-promise-easy-pay = Tin này hứa trả nhiều tiền cho rất ít việc. Việc làm thật không trả người lạ nhiều như vậy.
why-promise-task-pay = Một người bạn không quen mời làm nhiệm vụ trên mạng để nhận tiền. Lúc đầu bạn được một ít, sau đó họ bảo bạn nạp tiền.
why-promise-overseas-all-paid = Tin này mời đi làm nước ngoài, bao vé, visa, chỗ ở. Có người đi rồi bị nhốt và ép làm, nên đừng đi khi đại sứ quán nước bạn chưa kiểm tra.
why-promise-loan-no-check = Tin này cho vay mà không xét duyệt. Nơi cho vay thật luôn xét, và không bao giờ thu phí trước.

# Jobs abroad
why-offers-overseas-job = Tin này mời đi làm nước ngoài qua chat. Hãy nhờ đại sứ quán nước bạn kiểm tra nơi tuyển trước khi nhận lời.
why-sign-passport-taken = Có người sẽ giữ hộ chiếu, hoặc không cho người ta về. Đó là dấu hiệu nguy hiểm: không ai được lấy hộ chiếu của bạn.
why-sign-border-crossing = Chuyến đi phải vượt biên, hoặc họ bảo bạn nói dối nhân viên cửa khẩu. Đó là dấu hiệu nguy hiểm, xin đừng đi.

# Strangers who are kind
why-opener-wrong-number = Trông như tin gửi nhầm số. Nhiều vụ lừa đảo kéo dài bắt đầu đúng bằng kiểu nhầm thân thiện này.
why-opener-warm-stranger = Một người lạ thân mật rất nhanh. Có thể là thật lòng, nhưng kẻ lừa đảo cũng bắt đầu bằng cách kết bạn.
why-turn-to-investing = Câu chuyện chuyển từ tình bạn, tình yêu sang đầu tư. Đó chính là chỗ cốt lõi của một trò lừa rất phổ biến.
why-fake-platform-withdrawal = Họ muốn chuyển tiền ảo vào sàn của họ, hoặc bắt đóng tiền mới cho rút tiền của chính bạn. Sàn này rất có thể là giả.
why-love-needs-money = Một người thương mà có thể bạn chưa từng gặp đang cần tiền gấp. Tình cảm hay bị lợi dụng như vậy để lấy tiền.

# Threats
why-threat-pictures = Tin này dọa tung ảnh riêng tư. Đừng trả tiền, vì trả rồi họ đòi thêm; bạn không có lỗi, và có người giúp được bạn.

# Links, files, letters
why-link-hidden = Chữ của đường link ghi một địa chỉ, nhưng nó dẫn đến địa chỉ khác.
why-link-lookalike = Đường link trông giống một địa chỉ quen nhưng không phải, hoặc địa chỉ thật bị giấu đi.
why-link-disguised = Địa chỉ của đường link được viết theo cách che đi nơi nó dẫn đến.
why-link-shortened = Đường link đã bị rút ngắn nên không thấy được nó dẫn đến đâu.
why-link-installer = Đường link hoặc tệp này cài một ứng dụng lên máy bạn. Chỉ nên cài từ kho ứng dụng chính thức.
why-wallet-address = Trong tin có địa chỉ một ví tiền ảo. Tiền gửi vào đó hầu như không lấy lại được.
why-letters-disguised = Vài chữ cái bị thay bằng chữ trông giống hoặc bị giấu đi. Người đàng hoàng không cần giấu lời mình.

# Other lures
why-task-pay-for-clicks = Tin này trả tiền cho việc bấm thích, đánh giá hay vài cú nhấp. Không công ty đàng hoàng nào làm vậy; sau đó họ sẽ bảo bạn nạp tiền.
why-vote-for-me = Tin này nhờ bạn bình chọn qua link. Trang đó thường hỏi số điện thoại và mã, rồi chiếm tài khoản của bạn.
why-gift-premium = Tin này tặng Premium hoặc Stars miễn phí qua link. Quà thật hiện ngay trong Telegram và không cần mã.
why-gambling-win = Tin này hứa chơi hay cược là dễ thắng, chắc thắng. Không ai biết trước kết quả, và các trang đó hay giữ luôn tiền của bạn.
why-cheap-goods-off-platform = Hàng rẻ bất thường hoặc họ đòi trả tiền ngoài trang bán hàng. Khi đó không ai bảo vệ khoản tiền của bạn.
why-buyer-overpays = Người mua gửi link, hoặc trả dư rồi đòi lại một phần. Khoản trả ban đầu thường là giả.
why-rent-before-viewing = Tin này đòi tiền cho căn nhà bạn chưa xem. Nhà có thể không phải của họ, hoặc không hề có.

# More reasons
why-boss-company-money = Họ mượn tên sếp để kéo bạn vào nhóm, hỏi chuyện tiền công ty hoặc bảo chuyển tiền. Hãy hỏi sếp qua điện thoại hoặc gặp mặt.
why-boss-hello = Tin này tự nhận là cấp trên mà viết từ tài khoản lạ. Sau đó thường là chuyện tiền; hãy hỏi lại theo số bạn đã có.
why-friend-asks-money = Nghe như người quen đang cần gấp: chuyển tiền, trả hộ hoặc mua thẻ. Tài khoản của họ có thể đã bị chiếm; hãy gọi điện.
why-family-unsure = Tin này tự nhận là người thân hoặc bạn bè, nhưng chưa chắc. Hãy gọi số bạn đã có từ trước.
why-asks-run-statements = Họ muốn bạn chuyển tiền trước để "chứng minh dòng tiền" hoặc "xác minh tài khoản", hứa trả lại sau. Tiền đó hiếm khi về lại.
why-undo-instalments = Tin này nói cài đặt sai khiến bạn mất tiền và chỉ cách hủy. Cây ATM hay ngân hàng trên mạng không hủy được đơn hàng, chỉ chuyển tiền đi.
why-seller-certify = Tin này nói người bán phải "xác thực" hoặc "ký" trước. Hãy tự xem trong trang bán hàng; đừng quét mã hay đưa thông tin ngân hàng.
why-guides-you = Tin này nói về khoản trừ hoặc hoàn tiền rồi muốn dẫn bạn làm từng bước, hoặc sẽ có người gọi. Hãy tự xem trong ứng dụng chính thức.
why-close-credit-line = Tin này nói phải đóng tài khoản hay hạn mức, không thì bị nợ xấu. Hồ sơ vay không sửa kiểu này; hãy xem trong ứng dụng chính thức.
why-wallet-connect = Họ muốn bạn kết nối hoặc xác nhận ví, hoặc trả trước một khoản phí nhỏ. Sau đó mọi thứ trong ví có thể bị lấy đi.
why-pay-in-get-more = Tin này nói nạp một khoản rồi sẽ sớm nhận lại nhiều hơn. Khoản nhỏ có thể về, khoản lớn thì không.
why-coins-for-strangers = Họ muốn mua bán tiền ảo với người lạ theo giá lạ. Tiền đó có thể là tiền lấy cắp, và tài khoản của bạn có thể bị khóa vì nó.
why-subsidy-scan = Tin này hứa tiền trợ cấp nếu bạn quét mã. Trang đó hay hỏi số thẻ và mã; hãy hỏi cơ quan chi trả.
why-notice-with-link = Tin này lấy một việc công hoặc việc quen thuộc để bạn mở link. Hãy tự mở ứng dụng chính thức thì hơn.
why-guided-to-platform = Họ dẫn bạn tới một trang để mở tài khoản và nạp tiền. Tiền và lãi hiện ở đó thường không có thật.
why-threat-secret = Họ nói đang nắm chuyện bất lợi của bạn và đòi tiền. Đừng trả; giữ lại những gì họ gửi và báo công an.
why-overseas-lure = Tin này nói về việc ở nước ngoài với điều kiện tốt bất thường hoặc mập mờ. Đừng đi khi chưa kiểm tra công ty và visa lao động.
why-compound-words = Đây là những chữ các khu lừa đảo hay dùng khi tìm người. Đừng lên đường; hãy nói với gia đình trước.
why-overseas-someone-invites = Họ gọi bạn ra nước ngoài làm, vé hoặc giấy tờ do người khác lo. Có thể bạn sẽ không về được; hãy nói với gia đình trước.
why-move-to-safe-place = Tin này nói tiền của bạn gặp nguy và phải chuyển vào tài khoản hoặc ví họ đưa. Không ngân hàng hay sàn thật nào bảo làm vậy.
why-own-wallet-mining = Tin này nói tiền để trong ví của bạn mà ngày nào cũng sinh lời. Bấm link hay nhận "phiếu" xong, tiền có thể bị rút mất.
why-phone-and-code = Họ muốn bạn điền số điện thoại và mã nhận được vào một trang. Có cả hai, người khác đăng nhập được vào tài khoản của bạn.
why-asks-gift-cards = Họ xin số hoặc mã của thẻ quà tặng, thẻ cào, thẻ game. Đưa mã rồi là mất tiền.
