### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = ผู้ดูแลกลุ่มนี้: ให้เราพูดเมื่อไร

## Groups

group-hello =
    👋 <b>เราคือ { -bot }</b> ในกลุ่มนี้เราจะอยู่เงียบๆ
    • ตอบกลับข้อความด้วย /check หรือพูดถึงชื่อเราตอนตอบกลับ เราจะบอกว่าคิดอย่างไร
    • ใครไม่อยากให้คนอื่นเห็นว่าถาม ส่งต่อข้อความมาหาเราในแชตส่วนตัวได้
    • ผู้ดูแลกลุ่มตั้งให้เราเตือนเองได้ เมื่อข้อความเหมือนการหลอกลวงมาก: /settings
    เราไม่เก็บอะไรที่เขียนกันในกลุ่มนี้
group-check-how = ตอบกลับข้อความที่คุณหมายถึงด้วย /check
# $warn: on or off; $name: the name of a language
group-settings =
    <b>การตั้งค่าของเราในกลุ่มนี้</b>
    เตือนเองเมื่อข้อความเหมือนการหลอกลวงมาก: <b>{ $warn ->
        [on] เปิด
       *[off] ปิด
    }</b>
    ภาษาของคำเตือน: { $name }
group-settings-admins = เฉพาะผู้ดูแลกลุ่มนี้เท่านั้นที่เปลี่ยนการตั้งค่าของเราได้
group-settings-kept = เรียบร้อย
button-group-warn-on = ให้เตือนเอง
button-group-warn-off = เลิกเตือนเอง
button-group-language = เลือกภาษา
button-group-private = 🔒 ถามเราเป็นส่วนตัว
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>ระวัง: ข้อความที่เราตอบนี้เหมือนการหลอกลวงมาก</b>
    <b>เป็นแบบ:</b> { $family }
group-warning-foot = เราเป็นโปรแกรมและอาจผิดได้ ถ้าเป็นของจริง ผู้ดูแลกดปุ่มบอกเราได้
button-group-wrong = เป็นของจริง

## Inline: @name and the text typed behind it

inline-hint = วางข้อความต่อท้ายชื่อเรา
inline-too-little = วางข้อความให้มากกว่านี้
# Short titles for the list of results, plain text
inline-title-high = ⛔ ข้อความนี้เหมือนการหลอกลวงมาก
inline-title-caution = ⚠️ ข้อความนี้อาจเป็นการหลอกลวง
inline-title-none = 🔎 เราไม่พบแบบที่เรารู้จัก
inline-send = แตะเพื่อส่งคำตอบของเราลงในแชตนี้
inline-private = ถามเราเป็นส่วนตัวแทน

## As a guest in any chat

guest-check-how = ตอบกลับข้อความที่คุณหมายถึง แล้วพูดถึงชื่อเราในนั้น

## Business chats

business-consent =
    🤝 <b>คุณเชื่อมเราเข้ากับบัญชีธุรกิจของคุณแล้ว</b>
    เราแค่อ่าน และอ่านก็ต่อเมื่อคุณยินยอม เมื่อแชตกับลูกค้าดูเหมือนการหลอกลวง เราจะบอกคุณที่นี่ ไม่ใช่ในแชตนั้น
    เราไม่เขียนถึงลูกค้าของคุณ และไม่เก็บสิ่งที่ลูกค้าเขียน
    จะให้เราดูข้อความใหม่ในแชตที่คุณให้สิทธิ์ไว้ไหม
button-business-yes = ได้ ดูข้อความใหม่
button-business-no = ไม่ อย่าดู
business-on = ได้เลย เราจะดูข้อความใหม่และบอกคุณที่นี่ ถ้าจะให้หยุด ให้ยกเลิกการเชื่อมต่อใน Telegram หรือส่ง /business
business-off = ได้เลย เราจะไม่ดูแชตเหล่านั้น
business-gone = เราถูกยกเลิกการเชื่อมต่อกับบัญชีธุรกิจของคุณแล้ว และไม่ดูอะไรที่นั่นอีก
# Over a warning about a message in a business chat
business-warning = 📨 <b>ในแชตธุรกิจแชตหนึ่งของคุณ</b> มีคนเขียนสิ่งที่น่าเป็นห่วง:
command-business = ธุรกิจ: ให้เราดูแชตของคุณหรือไม่
business-none = เรายังไม่ได้เชื่อมต่อกับบัญชีธุรกิจของคุณ ใน Telegram ไปที่ การตั้งค่า (Settings) → Telegram Business → Chatbots
