### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Tin này rất giống lừa đảo</b>
level-caution = ⚠️ <b>Cẩn thận: đây có thể là lừa đảo</b>
level-none = 🔎 <b>Tôi không nhận ra gì – nhưng vậy chưa có nghĩa là tin này đáng tin</b>
level-too-little = 🔎 <b>Tin quá ngắn, tôi chưa nói được gì</b>

# $family: a family's .name
label-kind = <b>Loại:</b> { $family }
family-unknown = Một loại tôi chưa có tên gọi
label-reasons = <b>Vì sao tôi nói vậy</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = trên nút bấm
reason-where-link = giấu trong đường link
reason-where-caption = dưới tấm ảnh
reason-where-file = trong tên tệp
reason-where-quote = trong tin được trích lại
reason-where-contact = trong danh thiếp liên hệ
reason-where-poll = trong cuộc bình chọn
reason-where-preview = trong phần xem trước của link
reason-where-invoice = trong hóa đơn
reason-where-giveaway = trong đợt tặng quà
reason-where-venue = trong địa điểm được gửi
reason-where-checklist = trong danh sách việc
reason-where-game = trong trò chơi
# $number: which of several messages that were sent together
reason-where-message = trong tin thứ { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Tất cả những gì tôi nhận thấy</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
       *[other] Tôi đã xem chung { $count } tin nhắn như một cuộc trò chuyện.
    }
edited-note = ✏️ Bạn vừa sửa tin nhắn nên tôi đã xem lại.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Hãy xem cả người gửi nữa</b>
    Khi người lạ nhắn trước, Telegram cho thấy ở đầu khung chat: số của họ thuộc nước nào, tài khoản lập khi nào, hai bên có nhóm chung không. Tài khoản mới lập, hoặc từ một nước bạn không ngờ tới, là dấu hiệu cần dè chừng.
look-at-hidden = Người gửi ẩn tên khi tin được chuyển tiếp. Nhiều người vẫn làm vậy; riêng điều đó chưa nói lên điều gì.
look-at-channel = Tin này được đăng trong một kênh hoặc nhóm. Ai cũng lập được và bắt chước được tên, ảnh của nơi khác. Hãy xem có dấu xác nhận cạnh tên không, và trên trang chính thức của nơi đó có dẫn đến kênh này không.

label-next = <b>Người gửi kiểu này thường muốn gì tiếp theo</b>
label-do = <b>Bây giờ nên làm gì</b>

none-body =
    Tôi đã xem chữ, đường link, nút bấm, ảnh và tên tệp, rồi so với những trò lừa đảo tôi biết. Ngày nào cũng có trò mới. Tôi không nghe được tin thoại, không xem được video hay các trò chuyện bí mật. Bạn hãy tự hỏi:

    1. Có phải họ tự nhắn cho tôi trước không?
    2. Họ có muốn tiền, mã, mật khẩu, giấy tờ, hay muốn tôi cài ứng dụng không?
    3. Họ có giục tôi, hoặc bảo tôi giữ kín không?
    4. Họ có muốn chuyển sang ứng dụng khác hoặc chỗ chat khác không?
    5. Nghe có quá tốt, hoặc có làm tôi sợ không?

    <b>Chỉ một câu “có” là đủ để dừng lại.</b> Hãy hỏi người đó hoặc công ty đó theo số bạn đã biết, đừng theo số trong tin. Kể với một người bạn tin tưởng.
too-little-body =
    Bạn chuyển tiếp cả tin nhắn cho tôi nhé. Hoặc chép thêm đoạn chat rồi gửi một lần.
    Trong lúc chờ: đừng gửi tiền, mã hay giấy tờ.
no-text =
    🔎 <b>Tôi không thấy chữ nào đọc được</b>
    Bạn chép lại chữ, hoặc gõ lại nội dung rồi gửi cho tôi nhé.
    Trong lúc chờ: đừng làm gì theo lời trong tin.
too-long-note = Tin này rất dài. Tôi chỉ đọc phần đầu, nên phía sau có thể còn điều đáng ngại.
already-paid-hint = <b>Đã gửi tiền, mã hoặc giấy tờ rồi?</b> Làm nhanh có thể giúp được: bấm nút bên dưới, hoặc /paid

## Buttons: at most 40 characters

button-report = 📣 Báo cáo tin nhắn này
button-wrong = ✋ Câu trả lời này sai
button-paid = 🆘 Tôi đã trả tiền hoặc đưa mã
button-travelled = ✈️ Tôi sắp đi hoặc đang ở đó
button-wrong-honest = Tin này đáng tin
button-wrong-scam = Đây là lừa đảo mà bạn bỏ sót
button-back = ‹ Quay lại
button-show-all = Xem mọi lý do
button-show-less = Xem ít lý do hơn
button-pass-on = 📤 Lời nhắc để gửi người khác
button-tell-me = 🔔 Báo tôi nếu bạn đổi câu trả lời
button-untell-me = 🔕 Không cần báo tôi nữa

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Việc cần làm trước</b>
    Ngày nào cũng có những người cẩn thận gặp chuyện này. Làm nhanh có thể giúp được.

    1. <b>Dừng lại.</b> Đừng trả thêm và đừng trả lời nữa.
    2. <b>Tiền hoặc thông tin thẻ:</b> gọi ngân hàng ngay theo số in trên thẻ. Hãy nói: “Tôi nghĩ tôi bị lừa đảo.” Nhờ họ chặn khoản tiền đó.
    3. <b>Mã hoặc mật khẩu:</b> đổi mật khẩu và đăng xuất mọi thiết bị khác.
    4. <b>Ứng dụng hoặc màn hình:</b> bật chế độ máy bay và dùng điện thoại khác gọi ngân hàng.
    5. <b>Giữ lại tất cả:</b> tin nhắn, số điện thoại, biên lai. Báo công an nơi bạn ở.

    Hãy chọn bên dưới điều đã xảy ra, tôi sẽ nói từng bước cần làm.

    ⛔ <b>Sắp tới có thể có người nói lấy lại tiền giúp bạn. Đó là trò lừa thứ hai</b>, dù họ xưng là công an, luật sư hay ngân hàng. Đừng trả phí.
travelled-body =
    ✈️ <b>Nếu bạn chưa đi</b>
    • Đừng đi.
    • Giữ lấy hộ chiếu. Đừng đưa cho ai.
    • Nhờ đại sứ quán hoặc Bộ Ngoại giao nước bạn kiểm tra nơi tuyển người.
    • Cho gia đình biết địa chỉ, tên người và chuyến bay mà họ đưa cho bạn.

    <b>Nếu bạn, hoặc người bạn biết, đang ở đó mà không về được</b>
    • Liên hệ đại sứ quán nước mình và cảnh sát nước sở tại, ngay khi làm được mà không ai thấy.
    • Nói rõ đang ở đâu: vị trí trên bản đồ, tên đường, ảnh tòa nhà.
    • Đừng trả “tiền chuộc” qua người lạ.
    • Xóa cuộc chat này nếu có thể có người xem điện thoại.

    Ai bị giữ ở đó và bị ép làm việc là người cần được giúp. Đó không phải lỗi của họ, cũng không phải lỗi của bạn.
travelled-family =
    👪 <b>Nếu người nhà của bạn đang ở đó</b>
    • Ghi lại lần cuối bạn có tin của họ, địa điểm, tên công ty và những cái tên họ từng nói.
    • Báo Bộ Ngoại giao nước bạn và công an nơi bạn ở. Hãy hỏi gặp bộ phận phòng chống mua bán người.
    • Khi nói chuyện hay nhắn tin với họ, có thể có người khác nghe. Chỉ hỏi những câu họ trả lời được bằng “có” hoặc “không”.
    • Đừng trả tiền cho ai hứa đưa họ ra. Hãy hỏi đại sứ quán trước khi trả bất cứ khoản nào.
    • Nếu họ xin tiền hoặc nhờ tìm thêm người sang, xin đừng giận: có thể họ bị ép.
travelled-signs =
    🔎 <b>Dấu hiệu một việc ở nước ngoài không như lời mời</b>
    • Lời mời đến qua chat, lương cao mà không cần tay nghề.
    • Bao vé, visa, chỗ ở, nhưng không có hợp đồng cho bạn giữ.
    • Họ bảo bạn nhập cảnh như khách du lịch, hoặc qua biên giới bằng ô tô hay thuyền.
    • Họ muốn giữ hộ chiếu giúp bạn, đòi tiền cọc, hoặc nhắc đến một món nợ.
    • Họ không cho bạn nói chuyện riêng với người đang làm ở đó.
button-travelled-going = Tôi sắp đi
button-travelled-family = Người nhà tôi đang ở đó
button-travelled-signs = Những dấu hiệu cần để ý
button-check-how = 🔎 Cách nhờ tôi xem tin nhắn
button-language = 🌐 Chọn ngôn ngữ
button-privacy = 🔒 Tôi lưu gì và không lưu gì

## Reports

report-thanks = Cảm ơn bạn. Nhờ bạn báo cáo mà người khác được cảnh báo. Trong báo cáo không có gì cho biết bạn là ai.
report-again = Bạn đã báo cáo tin này rồi, chỉ tính một lần. Cảm ơn bạn.
report-failed = Vừa rồi tôi chưa lưu được báo cáo của bạn. Bạn thử lại sau nhé. Điều tôi nói về tin này vẫn giữ nguyên.
report-how =
    Muốn báo cáo một tin nhắn, bạn chuyển tiếp tin đó cho tôi rồi bấm “Báo cáo tin nhắn này”.
    Hoặc ngay trong khung chat này, trả lời tin đó bằng /report.
report-gone = Tôi không còn tìm thấy tin đó. Bạn chuyển tiếp lại cho tôi một lần nữa nhé.

## "This answer is wrong"

wrong-ask = Câu trả lời của tôi sai ở chỗ nào?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Cảm ơn bạn. Đó là tin nhắn loại gì? Điều này giúp những người soạn quy tắc cho tôi.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Cảm ơn bạn. Họ muốn gì? Điều này giúp những người soạn quy tắc cho tôi.
button-wrong-other-kind = Đây là kiểu lừa đảo khác
button-honest-bank = Của ngân hàng tôi
button-honest-delivery = Của cửa hàng hoặc bên giao hàng
button-honest-office = Của cơ quan hoặc trường học
button-honest-work = Chuyện công việc
button-honest-private = Của người nhà hoặc bạn bè
button-honest-advert = Chỉ là quảng cáo
button-honest-news = Tin tức, hoặc cảnh báo lừa đảo
button-honest-other = Chuyện khác
button-scam-money = Tiền, hoặc rủ đầu tư
button-scam-code = Mã, mật khẩu hoặc đăng nhập
button-scam-link = Bảo mở link hoặc cài ứng dụng
button-scam-job = Việc làm hoặc nhiệm vụ
button-scam-love = Kết bạn hoặc yêu đương
button-scam-threat = Họ đe dọa tôi
button-scam-other = Chuyện khác
wrong-thanks = Cảm ơn bạn. Những người soạn quy tắc cho tôi sẽ xem. Câu trả lời của tôi không tự thay đổi.
wrong-failed = Vừa rồi tôi chưa lưu được. Bạn thử lại sau nhé.

## Telling those who asked when the answer changes

tell-me-kept = Được rồi. Nếu trong { $days ->
       *[other] { $days } ngày
    } tới tôi có câu trả lời khác về tin này, tôi sẽ nhắn cho bạn ở đây. Để làm vậy, tôi giữ cách liên lạc với bạn đến lúc đó; còn tin nhắn thì tôi chỉ giữ một dấu nhận dạng, không giữ nội dung. Muốn dừng, gửi /forget.
tell-me-ended = Được rồi. Tôi sẽ không nhắn bạn về chuyện này nữa, và đã xóa cách liên lạc với bạn.
tell-me-failed = Vừa rồi tôi chưa lưu được. Bạn thử lại sau nhé.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Câu trả lời của tôi đã thay đổi</b>
    Ngày { $date }, bạn hỏi tôi về một tin nhắn. Lúc đó tôi nói: “{ $before }”. Với những gì tôi biết hôm nay, tôi nói: “{ $now }”.
    Xin hãy cẩn thận với người gửi đó. Chuyển tiếp lại tin cho tôi để xem vì sao.
    Tôi đã xóa cách liên lạc với bạn.
told-better =
    🔔 <b>Câu trả lời của tôi đã thay đổi</b>
    Ngày { $date }, bạn hỏi tôi về một tin nhắn. Lúc đó tôi nói: “{ $before }”. Với những gì tôi biết hôm nay, tôi nói: “{ $now }”.
    Điều đó chưa có nghĩa là tin này đáng tin. Chuyển tiếp lại tin cho tôi để xem thêm.
    Tôi đã xóa cách liên lạc với bạn.
level-name-high = rất giống lừa đảo
level-name-caution = có thể là lừa đảo
level-name-none = không nhận ra gì

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Đang có những tin nhắn kiểu này: { $family }.
pass-on-next = Họ muốn gì: { $next }
pass-on-do = Nên làm gì: { $do }
pass-on-foot = Đã xem bằng { -bot }. Nếu đã trả tiền hoặc đưa mã: gọi ngân hàng ngay theo số in trên thẻ.
pass-on-how = Đây là lời nhắc ngắn, không có chữ nào trong tin của bạn. Nhấn giữ để chuyển tiếp.

## About the bot

start-body =
    👋 <b>Xin chào, tôi là { -bot }.</b>

    Nhận được một tin nhắn mà thấy phân vân? <b>Hãy chuyển tiếp cho tôi.</b>
    Tin SMS, e-mail hay trò chuyện ở ứng dụng khác? Gửi tôi ảnh chụp màn hình, hoặc chép lại chữ.
    Tôi sẽ nói tin đó đáng ngại đến mức nào, vì những chữ nào, và bây giờ nên làm gì.

    Tôi là một chương trình, không phải người. Tôi biết nhiều trò lừa đảo nhưng không phải tất cả. Vì vậy tôi không bao giờ cam đoan một tin là đáng tin.

    Khi bạn chỉ hỏi, tôi không giữ lại gì của tin nhắn. Khi bạn bấm “Báo cáo”, tôi giữ những gì giúp cảnh báo người khác, và không giữ gì cho biết bạn là ai: /privacy

    <b>Đã trả tiền, hoặc đã đưa mã?</b> Gọi ngân hàng ngay theo số in trên thẻ. Rồi chuyển tiếp tin đó cho tôi.
help-body =
    <b>Cách dùng</b>

    • Chuyển tiếp cho tôi bất cứ tin nào, hoặc chép chữ trong tin rồi gửi.
    • Tôi trả lời những gì tôi nhận ra và việc nên làm.
    • Dưới câu trả lời, bạn có thể báo cáo tin nhắn đó, nói rằng tôi sai, hoặc xem cần làm gì nếu đã trả tiền.

    • Có nhiều tin trong một cuộc chat? Hãy chuyển tiếp cùng lúc; tôi đọc như một cuộc trò chuyện.

    Tôi đọc được chữ, đường link, nút bấm, tên tệp, và cả chữ lẫn mã QR trong ảnh. Tôi không nghe được tin thoại, không xem được video hay các trò chuyện bí mật.

    /paid – cần làm gì nếu đã trả tiền hoặc đưa mã
    /travelled – nếu là chuyện đi làm xa
    /check – xem tin nhắn mà bạn trả lời
    /report – báo cáo một tin nhắn
    /country – gọi cho ai ở nước bạn
    /language – chọn ngôn ngữ
    /privacy – tôi giữ những gì
    /forget – xóa những gì bạn đã báo cáo
privacy-body =
    🔒 <b>Tôi giữ gì, và không giữ gì</b>

    <b>Khi bạn chỉ hỏi:</b> không giữ gì của tin nhắn. Sổ ghi kỹ thuật của tôi chỉ ghi rằng đã xem một tin, khớp những quy tắc nào và mất bao lâu. Không có chữ nào, không tên, không số. Tôi nhớ tin nhắn trong một giờ để các nút dùng được, và không ghi lại ở đâu cả.

    <b>Khi bạn báo cáo một tin, tôi giữ:</b>
    • trong các chữ của tin, chỉ những chữ mà quy tắc của tôi đã biết; phần còn lại bỏ hết, các con số được che;
    • đường link, địa chỉ ví, tên tài khoản của người gửi, và số điện thoại họ bảo người ta liên hệ;
    • ngày, ngôn ngữ, nhận xét của tôi, và tin đến từ một người, một nhóm hay một kênh – không ghi là ai, nhóm nào.

    <b>Khi bạn nói tôi sai, tôi giữ:</b> ngày, câu tôi đã trả lời và điều bạn nói với tôi. Không giữ chữ nào của tin nhắn.

    <b>Khi bạn chọn ngôn ngữ hoặc nước:</b> lựa chọn đó.

    <b>Khi bạn nhờ báo nếu câu trả lời thay đổi:</b> cách liên lạc với bạn, được khóa bằng một chìa, cho đến khi tôi đã báo hoặc hết hạn. Sau đó nó bị hủy.

    <b>Ảnh</b> được đọc ngay trên máy tôi đang chạy, không gửi cho ai khác, và không giữ lại.

    <b>Trong nhóm và trò chuyện kinh doanh:</b> không giữ gì của những điều viết ở đó. Tôi chỉ giữ điều quản trị viên của nhóm đã chọn, và chủ tài khoản kinh doanh có đồng ý hay không.

    <b>Ngoài ra, tôi không bao giờ giữ</b> tên, số định danh Telegram hay số điện thoại của bạn. Thay vào đó là một dấu nhận dạng được tạo bằng một chìa bí mật. Chừng nào chìa còn được giữ kín, nhìn hai báo cáo, không ai biết được có phải của cùng một người hay không. Chìa bị hủy sau { $key_days ->
       *[other] { $key_days } ngày
    }. Từ đó không ai biết được nữa, kể cả những người vận hành tôi.

    <b>Các báo cáo được xóa</b> sau { $retention_days ->
       *[other] { $retention_days } ngày
    }.

    <b>/forget</b> xóa ngay các báo cáo, các câu trả lời, những gì bạn đã chọn và cách liên lạc với bạn. Lệnh này có tác dụng khi chìa còn. Sau đó tôi không còn biết báo cáo nào là của bạn.

    Chính Telegram lưu cuộc chat của chúng ta. Bạn có thể xóa ở đó.
forget-done = { $count ->
       *[other] Xong. Tôi đã xóa { $count } mục.
    }
forget-none = Tôi không thấy gì của bạn để xóa.
forget-failed = Vừa rồi tôi chưa xóa được. Bạn gửi lại /forget sau nhé.

language-ask = Bạn muốn tôi dùng ngôn ngữ nào?
language-set = Từ giờ tôi viết bằng tiếng Việt.

check-how =
    Bạn chuyển tiếp cho tôi tin nhắn đang phân vân.
    Hoặc trả lời tin đó bằng /check.
slow-down = { $seconds ->
       *[other] Nhiều tin cùng lúc quá. Bạn đợi { $seconds } giây rồi gửi lại nhé.
    }
something-broke =
    Xin lỗi, phía tôi vừa gặp trục trặc. Bạn không làm gì sai.
    Tin của bạn vẫn còn trong khung chat này. Bạn gửi lại cho tôi sau một phút nhé.
    Trong lúc chờ: đừng gửi tiền, mã hay giấy tờ.
unknown-command = Tôi không biết lệnh này. Bạn chuyển tiếp cho tôi một tin nhắn, hoặc xem /help.

## For admins

rules-summary =
    <b>Các quy tắc đang dùng</b>
    Dấu nhận dạng: <code>{ $fingerprint }</code>
    Quy tắc: { $rules } (ổn định: { $stable }, thử nghiệm: { $shadow })
    Tệp: { $files }
    Đã nạp: { $loaded }
rules-errors = { $count ->
       *[other] ⚠️ Có { $count } lỗi trong các tệp quy tắc. Các quy tắc cũ vẫn được dùng.
    }
rules-warnings = { $count ->
       *[other] ⚠️ Có { $count } chỗ cần xem lại trong các tệp quy tắc. Các quy tắc mới vẫn được dùng.
    }
rules-origins = <b>Quy tắc từ đâu ra</b>
rules-shipped = Có sẵn cùng tôi
rules-overridden = Bạn đã tắt: { $off }, bạn đã sửa: { $changed }
rules-no-errors = Các tệp quy tắc không có lỗi.
reload-done = ✅ Các quy tắc mới đang được dùng.
reload-unchanged = Các tệp quy tắc không có gì thay đổi.
reload-failed = ⚠️ Không nhận được các tệp quy tắc mới. Các quy tắc cũ vẫn được dùng.
stats-title = <b>Những gì đã được báo cáo</b>
stats-total = Tổng cộng: { $count }
stats-by-family = <b>Theo loại</b>
stats-by-language = <b>Theo ngôn ngữ</b>
stats-by-week = <b>Theo tuần</b>
stats-row = { $name }: { $count }
stats-empty = Chưa có báo cáo nào.
stats-disputes = Câu trả lời bị nói là sai: { $count }
stats-by-rule = <b>Quy tắc có câu trả lời bị nói là sai</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: tin đáng tin { $honest }, loại khác { $other }, trên { $hits } báo cáo
store-unavailable = Hiện không kết nối được nơi lưu các báo cáo. Việc xem tin nhắn vẫn hoạt động.
admins-only = Lệnh này chỉ dành cho quản trị viên.

## In a terminal, without Telegram

terminal-no-token = Chưa đặt mã kết nối Telegram, nên ta nói chuyện ngay trong cửa sổ dòng lệnh này. Không có gì được gửi đi đâu.
terminal-hello = Gõ hoặc dán một tin nhắn; dòng trống là kết thúc. /help cho biết tôi làm được gì khác, Ctrl-D để thoát.
terminal-actions = /report lưu tin để cảnh báo người khác · /paid nếu đã trả tiền hoặc đưa mã · /wrong nếu tôi sai
terminal-actions-travelled = /report lưu tin để cảnh báo người khác · /travelled nếu có người sắp đi hoặc đang ở đó · /wrong nếu tôi sai
terminal-report = /report lưu tin để cảnh báo người khác · /wrong scam nếu đó là lừa đảo mà tôi bỏ sót
terminal-wrong-how = Gõ “/wrong honest” nếu tin đáng tin, hoặc “/wrong scam” nếu đó là lừa đảo mà tôi bỏ sót.
terminal-bye = Tạm biệt. Chúc bạn bình an.
terminal-last-none = Chưa có tin nào. Bạn dán một tin vào trước đã.
