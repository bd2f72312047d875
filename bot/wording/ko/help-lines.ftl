### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = 우리나라에서 전화할 곳
country-ask =
    <b>어느 나라의 상담 전화를 보여 드릴까요?</b>
    쓰시는 언어나 전화번호로 짐작하지 않습니다.
# $page, $pages: numbers
country-page = { $pages }쪽 가운데 { $page }쪽
button-country-next = 다음 ›
button-country-previous = ‹ 이전
button-country-none = 다른 나라
button-country-change = 다른 나라 고르기
button-country-forget = 고른 나라 지우기
country-forgotten = 지웠습니다. 고르신 나라를 더는 기억하지 않습니다.
# $country: its name in this language
country-set = 이제부터 이 나라나 지역의 상담 전화를 보여 드립니다: { $country }
# $country as above
help-lines-title = ☎️ <b>전화할 곳: { $country }</b>
help-lines-bank-first = <b>돈이 걸려 있다면 먼저 은행에:</b> 카드에 적힌 번호로 전화하세요. 메시지에 있는 번호로는 절대 전화하지 마세요.
help-lines-unknown =
    ☎️ <b>전화할 곳</b>
    • 은행: 카드에 적힌 번호로 전화하세요.
    • 사시는 곳의 경찰.
    • 일이 생긴 앱이나 사이트: 그 안에서 상대방 계정을 신고하세요.
    이 나라는 확인된 번호가 없어서 번호를 알려 드리지 않습니다.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = 사기 상담
help-for-bank = 돈이 나가지 않게 막기
help-for-report = 사기 신고
help-for-police = 경찰 신고
help-for-emergency = 긴급할 때
help-for-messages = 사기 메시지 알리기
help-for-cyber = 인터넷 사기
help-for-consumer = 소비자 상담
help-for-identity = 신분증이 도용되었을 때
help-for-trafficking = 갇혀 있거나 억지로 일하는 사람이 있을 때
help-for-consular = 해외에 있는 국민을 돕는 곳
help-for-abroad = 해외에서 걸 때
help-hours-always = 밤낮 언제나
# $hours: such as 8:00–23:00
help-hours = { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = 상담 언어: { $languages }
# $date: a date, written the way of this language
help-lines-checked = 확인한 날: { $date }. 번호는 바뀔 수 있습니다. 연결되지 않으면 공식 홈페이지에서 찾아보세요.
help-lines-never-call-first = 이 기관들은 먼저 전화해서 돈이나 인증번호를 달라고 하지 않습니다. 이런 곳이라며 걸려 온 전화는 사기의 일부일 수 있습니다.
