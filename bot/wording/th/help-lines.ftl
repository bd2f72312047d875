### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = โทรหาใครในประเทศของคุณ
country-ask =
    <b>ให้เราแสดงเบอร์ช่วยเหลือของประเทศไหน</b>
    เราไม่เดาเองจากภาษาหรือเบอร์ของคุณ
# $page, $pages: numbers
country-page = หน้า { $page } จาก { $pages }
button-country-next = ถัดไป ›
button-country-previous = ‹ ก่อนหน้า
button-country-none = ประเทศอื่น
button-country-change = เลือกประเทศอื่น
button-country-forget = ลืมประเทศของฉัน
country-forgotten = เรียบร้อย เราไม่รู้แล้วว่าคุณอยู่ประเทศไหน
# $country: its name in this language
country-set = จากนี้ไปเราจะแสดงเบอร์ช่วยเหลือของ { $country }
# $country as above
help-lines-title = ☎️ <b>โทรหาใคร: { $country }</b>
help-lines-bank-first = <b>ถ้าเกี่ยวกับเงิน โทรหาธนาคารก่อน:</b> ตามเบอร์หลังบัตร อย่าใช้เบอร์ในข้อความ
help-lines-unknown =
    ☎️ <b>โทรหาใคร</b>
    • ธนาคารของคุณ: ตามเบอร์หลังบัตร
    • ตำรวจในพื้นที่ของคุณ
    • แอปหรือเว็บที่เกิดเรื่อง: รายงานบัญชีนั้นในแอป
    เรายังไม่มีเบอร์ของประเทศคุณที่ตรวจแล้ว จึงไม่ขอให้เบอร์
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = ปรึกษาเรื่องถูกหลอก
help-for-bank = ระงับการโอนเงิน
help-for-report = แจ้งเรื่องหลอกลวง
help-for-police = แจ้งความกับตำรวจ
help-for-emergency = เหตุฉุกเฉิน
help-for-messages = ส่งต่อข้อความหลอกลวง
help-for-cyber = การโกงทางอินเทอร์เน็ต
help-for-consumer = ปรึกษาสำหรับผู้บริโภค
help-for-identity = มีคนเอาบัตรหรือชื่อคุณไปใช้
help-for-trafficking = มีคนถูกกักหรือถูกบังคับทำงาน
help-for-consular = ช่วยเหลือคนของประเทศในต่างแดน
help-for-abroad = โทรจากต่างประเทศ
help-hours-always = ตลอดวันตลอดคืน
# $hours: such as 8:00–23:00
help-hours = เวลา { $hours } น.
# $languages: names of languages in this language, joined by commas
help-languages = พูดภาษา { $languages }
# $date: a date, written the way of this language
help-lines-checked = ตรวจเมื่อ { $date } เบอร์เปลี่ยนได้ ถ้าโทรไม่ติด ให้หาในเว็บทางการ
help-lines-never-call-first = หน่วยงานเหล่านี้ไม่เคยโทรหาคุณก่อนเพื่อขอเงินหรือรหัส สายที่อ้างว่ามาจากที่นี่อาจเป็นส่วนหนึ่งของการหลอกลวง
