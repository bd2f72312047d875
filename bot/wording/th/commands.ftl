### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = เราช่วยอะไรได้บ้าง
command-help = วิธีใช้
command-check = ดูข้อความหนึ่ง: ตอบกลับข้อความนั้นด้วย /check
command-report = แจ้งข้อความ เพื่อเตือนคนอื่น
command-paid = โอนเงินหรือให้รหัสไปแล้ว: ต้องทำอะไรก่อน
command-travelled = มีคนกำลังจะไปทำงานที่นั่น หรืออยู่ที่นั่นแล้ว
command-language = เลือกภาษา
command-privacy = เราเก็บอะไร และไม่เก็บอะไร
command-forget = ลบสิ่งที่คุณเคยแจ้ง
command-rules = ผู้ดูแล: กฎที่ใช้อยู่
command-reload = ผู้ดูแล: อ่านไฟล์กฎใหม่อีกครั้ง
command-stats = ผู้ดูแล: ช่วงนี้มีอะไรแพร่อยู่บ้าง

# At most 512 characters.
bot-description =
    ได้รับข้อความแล้วไม่แน่ใจใช่ไหม ส่งต่อมาให้เราดูได้เลย

    เราจะบอกว่าน่าเป็นห่วงแค่ไหน เพราะคำไหน ผู้ส่งอาจต้องการอะไรต่อไป และตอนนี้ควรทำอย่างไร

    เราเป็นโปรแกรม จึงอาจมองพลาดได้ เราไม่เก็บอะไรที่บอกได้ว่าคุณเป็นใคร

# At most 120 characters.
bot-short-description = ไม่แน่ใจข้อความไหน ส่งต่อมาได้เลย เราจะบอกว่าคำไหนน่าสงสัยและควรทำอย่างไร
