### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Tôi giúp được gì
command-help = Cách dùng
command-check = Xem một tin nhắn: trả lời tin đó bằng /check
command-report = Báo cáo một tin nhắn để người khác biết mà tránh
command-paid = Đã lỡ chuyển tiền hoặc đưa mã: việc cần làm trước
command-travelled = Có người sắp đi làm xa, hoặc đã ở đó
command-language = Chọn ngôn ngữ
command-privacy = Tôi giữ gì và không giữ gì
command-forget = Xóa những gì bạn đã báo cáo
command-rules = Quản trị: các quy tắc đang dùng
command-reload = Quản trị: đọc lại các tệp quy tắc
command-stats = Quản trị: chiêu nào đang lan truyền

# At most 512 characters.
bot-description =
    Bạn nhận được một tin nhắn mà thấy phân vân? Hãy chuyển tiếp nó cho tôi.

    Tôi sẽ nói tin đó đáng ngại đến mức nào, vì những chữ nào, người gửi có thể muốn gì tiếp theo và bây giờ nên làm gì.

    Tôi là một chương trình nên có thể bỏ sót. Tôi không giữ bất cứ điều gì cho biết bạn là ai.

# At most 120 characters.
bot-short-description = Phân vân về một tin nhắn? Chuyển tiếp cho tôi. Tôi chỉ ra những chữ đáng ngại và việc nên làm.
