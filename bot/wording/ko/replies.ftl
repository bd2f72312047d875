### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>사기일 가능성이 아주 큽니다</b>
level-caution = ⚠️ <b>조심하세요: 사기일 수 있습니다</b>
level-none = 🔎 <b>알고 있는 수법은 찾지 못했습니다. 그렇다고 믿어도 된다는 뜻은 아닙니다</b>
level-too-little = 🔎 <b>너무 짧아서 판단할 수 없습니다</b>

# $family: a family's .name
label-kind = <b>종류:</b> { $family }
family-unknown = 아직 이름을 모르는 종류
label-reasons = <b>이렇게 보는 이유</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = 버튼에 있는 말
reason-where-link = 링크에 숨은 말
reason-where-caption = 사진 아래 글
reason-where-file = 파일 이름
reason-where-quote = 인용된 메시지
reason-where-contact = 연락처 카드
reason-where-poll = 투표
reason-where-preview = 링크 미리보기
reason-where-invoice = 청구서
reason-where-giveaway = 경품 행사
reason-where-venue = 보내온 장소
reason-where-checklist = 할 일 목록
reason-where-game = 게임
# $number: which of several messages that were sent together
reason-where-message = { $number }번째 메시지
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>눈에 띈 것 전부</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
       *[other] 메시지 { $count }개를 하나의 대화로 보고 함께 살펴보았습니다.
    }
edited-note = ✏️ 메시지를 고치셔서 다시 살펴보았습니다.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>보낸 사람도 살펴보세요</b>
    모르는 사람이 처음 말을 걸면, 텔레그램이 대화 맨 위에 그 사람에 대해 알려 줍니다. 전화번호의 나라, 계정을 만든 때, 함께 있는 그룹입니다. 새 계정이거나 뜻밖의 나라라면 조심하라는 신호입니다.
look-at-hidden = 보낸 사람이 전달될 때 이름이 보이지 않게 해 두었습니다. 그렇게 하는 사람이 많아서, 그것만으로는 알 수 없습니다.
look-at-channel = 채널이나 그룹에 올라온 글입니다. 누구나 채널을 만들고 유명한 이름과 사진을 베낄 수 있습니다. 이름 옆에 공식 표시가 있는지, 그 기관의 홈페이지에 이 채널 링크가 있는지 보세요.

label-next = <b>이런 사람이 다음에 바라는 것</b>
label-do = <b>지금 할 일</b>

none-body =
    글, 링크, 버튼, 사진, 파일 이름을 살펴보고 제가 아는 사기와 비교했습니다. 새로운 수법은 매일 나옵니다. 음성 메시지를 듣거나 동영상, 비밀대화를 볼 수는 없습니다. 스스로 물어봐 주세요.

    1. 부탁하지도 않았는데 상대방이 먼저 연락했나요?
    2. 돈, 인증번호, 비밀번호, 신분증을 달라고 하거나 앱을 깔라고 하나요?
    3. 서두르라고 하거나 비밀로 하라고 하나요?
    4. 다른 앱이나 다른 대화방으로 옮기자고 하나요?
    5. 너무 좋은 이야기이거나, 겁나게 하는 이야기인가요?

    <b>하나라도 “네”라면 멈출 이유로 충분합니다.</b> 메시지에 있는 번호 말고, 전부터 알던 번호로 그 사람이나 회사에 물어보세요. 믿을 수 있는 사람과도 이야기하세요.
too-little-body =
    메시지 전체를 전달해 주세요. 아니면 대화를 더 길게 복사해서 한 번에 보내 주세요.
    그때까지는 돈, 인증번호, 신분증을 보내지 마세요.
no-text =
    🔎 <b>읽을 수 있는 글자가 없습니다</b>
    글을 복사하거나, 적힌 말을 직접 써서 보내 주세요.
    그때까지는 그 메시지가 시키는 일을 하지 마세요.
too-long-note = 메시지가 아주 길어서 앞부분만 읽었습니다. 조심할 것이 더 있을 수 있습니다.
already-paid-hint = <b>이미 돈, 인증번호, 신분증을 보내셨나요?</b> 빨리 움직이면 도움이 됩니다. 아래 버튼이나 /paid 를 눌러 주세요.

## Buttons: at most 40 characters

button-report = 📣 이 메시지 제보하기
button-wrong = ✋ 이 답은 틀렸어요
button-paid = 🆘 이미 돈이나 인증번호를 보냈어요
button-travelled = ✈️ 곧 가거나 이미 가 있어요
button-wrong-honest = 정상적인 메시지예요
button-wrong-scam = 사기인데 놓쳤어요
button-back = ‹ 뒤로
button-show-all = 이유 모두 보기
button-show-less = 이유 줄이기
button-pass-on = 📤 주변에 전할 경고문
button-check-how = 🔎 메시지를 물어보는 방법
button-language = 🌐 언어 고르기
button-privacy = 🔒 보관하는 것과 아닌 것
button-tell-me = 🔔 답이 바뀌면 알려 주세요
button-untell-me = 🔕 이제 알리지 마세요

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>먼저 할 일</b>
    조심하는 사람에게도 매일 일어나는 일입니다. 빨리 움직이면 도움이 됩니다.

    1. <b>멈추세요.</b> 더는 돈을 내지 말고, 답장도 하지 마세요.
    2. <b>돈이나 카드 정보:</b> 지금 카드에 적힌 번호로 은행에 전화하세요. “사기를 당한 것 같습니다”라고 말하고, 돈이 나가지 않게 막아 달라고 하세요.
    3. <b>인증번호나 비밀번호:</b> 비밀번호를 바꾸고, 다른 기기를 모두 로그아웃하세요.
    4. <b>앱이나 화면:</b> 비행기 모드를 켜고, 다른 전화로 은행에 전화하세요.
    5. <b>모두 남겨 두기:</b> 메시지, 번호, 영수증을 보관하세요. 사시는 곳의 경찰에 신고하세요.

    아래에서 무슨 일이 있었는지 고르시면, 할 일을 차례로 알려 드립니다.

    ⛔ <b>곧 누군가 돈을 되찾아 주겠다고 할 수 있습니다. 그것이 두 번째 사기입니다.</b> 경찰, 변호사, 은행이라고 해도 수수료를 내지 마세요.
travelled-body =
    ✈️ <b>아직 떠나지 않았다면</b>
    • 가지 마세요.
    • 여권은 직접 지니고, 아무에게도 주지 마세요.
    • 대사관이나 외교부에 그 회사를 확인해 달라고 하세요.
    • 들은 주소, 이름, 비행기편을 가족에게 알려 주세요.

    <b>본인이나 아는 사람이 그곳에서 나오지 못한다면</b>
    • 들키지 않을 수 있을 때 되도록 빨리 대사관과 현지 경찰에 연락하세요.
    • 있는 곳을 알리세요. 지도 위치, 길 이름, 건물 사진이 도움이 됩니다.
    • 모르는 사람을 통해 “몸값”이나 “위약금”을 내지 마세요.
    • 누가 휴대폰을 볼 수 있다면 이 대화를 지우세요.

    그곳에 갇혀 일하는 사람은 도움이 필요한 사람입니다. 그 사람의 잘못도, 당신의 잘못도 아닙니다.
travelled-family =
    👪 <b>가족이 그곳에 있다면</b>
    • 마지막으로 연락한 때, 들은 장소와 회사, 사람 이름을 적어 두세요.
    • 우리나라 외교부와 가까운 경찰에 알리세요. 인신매매를 맡는 부서를 찾아 달라고 하세요.
    • 통화하거나 메시지를 보낼 때 다른 사람이 듣거나 볼 수 있습니다. “응”, “아니”로 답할 수 있는 것만 물어보세요.
    • 데리고 나와 주겠다는 사람에게 돈을 주지 마세요. 무엇이든 내기 전에 대사관에 물어보세요.
    • 가족이 돈이나 사람을 보내 달라고 해도 화내지 마세요. 억지로 시켜서 하는 말일 수 있습니다.
travelled-signs =
    🔎 <b>해외 일자리가 말과 다르다는 신호</b>
    • 채팅으로 온 제안이고, 기술이 없어도 돈을 많이 준다고 합니다.
    • 비행기표, 비자, 숙소는 대 주는데 손에 남는 계약서가 없습니다.
    • 관광객으로 들어오라고 하거나, 차나 배로 국경을 넘으라고 합니다.
    • 여권을 맡아 주겠다고 하거나, 보증금이나 빚 이야기를 합니다.
    • 거기서 일하는 사람과 단둘이 이야기하지 못하게 합니다.
button-travelled-going = 곧 떠나려고 해요
button-travelled-family = 가족이 그곳에 있어요
button-travelled-signs = 살펴볼 신호

## Reports

report-thanks = 고맙습니다. 다른 사람들에게 알리는 데 도움이 됩니다. 제보에는 누구인지 알 수 있는 내용이 없습니다.
report-again = 이 메시지는 이미 제보하셨습니다. 한 번만 셉니다. 고맙습니다.
report-failed = 지금은 제보를 저장하지 못했습니다. 나중에 다시 해 주세요. 메시지에 대한 제 답은 그대로입니다.
report-how =
    메시지를 제보하려면 저에게 전달하고 “이 메시지 제보하기”를 눌러 주세요.
    또는 이 대화에서 그 메시지에 /report 로 답장해 주세요.
report-gone = 그 메시지를 더는 찾을 수 없습니다. 한 번 더 전달해 주세요.

## "This answer is wrong"

wrong-ask = 제 답의 어디가 틀렸나요?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = 고맙습니다. 어떤 메시지인가요? 규칙을 관리하는 사람에게 도움이 됩니다.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = 고맙습니다. 상대방이 무엇을 달라고 했나요? 규칙을 관리하는 사람에게 도움이 됩니다.
button-wrong-other-kind = 다른 종류의 사기예요
button-honest-bank = 내 은행에서 왔어요
button-honest-delivery = 쇼핑몰이나 택배에서 왔어요
button-honest-office = 관공서나 학교에서 왔어요
button-honest-work = 직장 일이에요
button-honest-private = 가족이나 친구가 보냈어요
button-honest-advert = 그냥 광고예요
button-honest-news = 뉴스나 사기 주의 안내예요
button-honest-other = 다른 것이에요
button-scam-money = 돈이나 투자
button-scam-code = 인증번호, 비밀번호, 로그인
button-scam-link = 링크를 열거나 앱을 깔기
button-scam-job = 일자리나 부업
button-scam-love = 우정이나 사랑
button-scam-threat = 협박을 해요
button-scam-other = 다른 것이에요
wrong-thanks = 고맙습니다. 규칙을 관리하는 사람들이 보게 됩니다. 제 답이 저절로 바뀌지는 않습니다.
wrong-failed = 지금은 저장하지 못했습니다. 나중에 다시 해 주세요.

## Telling those who asked when the answer changes

tell-me-kept = 알겠습니다. { $days ->
       *[other] { $days }일
    } 안에 이 메시지에 대한 답이 바뀌면 여기로 알려 드립니다. 그때까지 연락할 방법만 보관하고, 메시지는 알아볼 수 있는 표시 말고는 보관하지 않습니다. /forget 을 보내면 끝납니다.
tell-me-ended = 알겠습니다. 이 일로는 연락드리지 않겠습니다. 연락할 방법도 지웠습니다.
tell-me-failed = 지금은 저장하지 못했습니다. 나중에 다시 해 주세요.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>제 답이 바뀌었습니다</b>
    { $date }에 어떤 메시지에 대해 물어보셨습니다. 그때 저는 “{ $before }”이라고 답했습니다. 지금 아는 것으로는 “{ $now }”이라고 답합니다.
    그 상대방을 조심하세요. 이유를 보려면 메시지를 다시 전달해 주세요.
    연락할 방법은 방금 지웠습니다.
told-better =
    🔔 <b>제 답이 바뀌었습니다</b>
    { $date }에 어떤 메시지에 대해 물어보셨습니다. 그때 저는 “{ $before }”이라고 답했습니다. 지금 아는 것으로는 “{ $now }”이라고 답합니다.
    그렇다고 믿어도 된다는 뜻은 아닙니다. 더 보려면 메시지를 다시 전달해 주세요.
    연락할 방법은 방금 지웠습니다.
level-name-high = 사기일 가능성이 아주 큼
level-name-caution = 사기일 수 있음
level-name-none = 알고 있는 수법을 찾지 못함

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ 이런 메시지가 돌고 있습니다: { $family }
pass-on-next = 노리는 것: { $next }
pass-on-do = 이렇게 하세요: { $do }
pass-on-foot = { -bot }에서 확인했습니다. 이미 돈을 보냈거나 인증번호를 알려 주었다면, 바로 카드에 적힌 번호로 은행에 전화하세요.
pass-on-how = 받으신 메시지의 말은 한마디도 넣지 않은 짧은 경고문입니다. 길게 눌러서 전달하세요.

## About the bot

start-body =
    👋 <b>안녕하세요. { -bot }입니다.</b>

    받은 메시지가 미심쩍으신가요? <b>저에게 전달해 주세요.</b>
    문자, 이메일, 다른 앱의 대화인가요? 화면을 캡처해 보내시거나 글을 복사해 보내 주세요.
    얼마나 걱정스러운지, 어떤 말이 문제인지, 지금 무엇을 하면 좋을지 알려 드립니다.

    저는 사람이 아니라 프로그램입니다. 많은 사기를 알지만 전부는 아닙니다. 그래서 믿어도 되는 메시지라고는 절대 약속하지 않습니다.

    물어보기만 하시면 메시지를 아무것도 보관하지 않습니다. “제보”를 누르시면 다른 사람들에게 알리는 데 도움이 되는 것만 보관합니다. 누구인지 알 수 있는 것은 보관하지 않습니다: /privacy

    <b>이미 돈을 보냈거나 인증번호를 알려 주셨나요?</b> 지금 카드에 적힌 번호로 은행에 전화하세요. 그다음 그 메시지를 저에게 전달해 주세요.
help-body =
    <b>사용 방법</b>

    • 아무 메시지나 저에게 전달하거나, 글을 복사해서 보내 주세요.
    • 제가 알아본 것과 할 일을 답해 드립니다.
    • 답 아래의 버튼으로 메시지를 제보하거나, 제 답이 틀렸다고 알리거나, 이미 돈을 보냈을 때 도움을 받을 수 있습니다.

    • 한 대화에서 온 메시지가 여러 개인가요? 한꺼번에 전달해 주세요. 하나의 대화로 읽겠습니다.

    글, 링크, 버튼, 파일 이름, 사진 속 글자와 QR코드를 읽습니다. 음성 메시지를 듣거나 동영상, 비밀대화를 볼 수는 없습니다.

    /paid – 이미 돈을 보냈거나 인증번호를 알려 주었을 때
    /travelled – 먼 곳의 일자리 이야기일 때
    /check – 답장한 메시지 살펴보기
    /report – 메시지 제보하기
    /country – 우리나라에서 전화할 곳
    /language – 언어 고르기
    /privacy – 제가 보관하는 것
    /forget – 제보한 내용 지우기
privacy-body =
    🔒 <b>보관하는 것과 보관하지 않는 것</b>

    <b>물어보기만 하실 때:</b> 메시지는 아무것도 보관하지 않습니다. 작동 기록에는 메시지를 살펴보았다는 것, 맞은 규칙, 걸린 시간만 남습니다. 글도, 이름도, 번호도 남지 않습니다. 버튼이 작동하도록 메시지를 한 시간만 기억하며, 어디에도 적어 두지 않습니다.

    <b>메시지를 제보하실 때 보관하는 것:</b>
    • 메시지의 말 가운데 제 규칙에 이미 있는 말만. 나머지는 빼고, 숫자는 가립니다.
    • 보낸 사람의 링크, 코인 지갑 주소, 계정 이름, 연락하라고 적은 전화번호.
    • 날짜, 언어, 제 판단, 그리고 사람, 그룹, 채널 가운데 어디서 왔는지. 누구인지, 어느 곳인지는 보관하지 않습니다.

    <b>제 답이 틀렸다고 하실 때 보관하는 것:</b> 날짜, 제가 한 답, 알려 주신 내용. 메시지의 말은 보관하지 않습니다.

    <b>언어나 나라를 고르실 때:</b> 고르신 것을 보관합니다.

    <b>답이 바뀌면 알려 달라고 하실 때:</b> 연락할 방법을 열쇠로 잠가 보관합니다. 알려 드렸거나 기간이 지나면 없앱니다.

    <b>사진</b>은 제가 돌아가는 컴퓨터에서만 읽습니다. 다른 곳에 보내지 않고 보관하지도 않습니다.

    <b>그룹과 비즈니스 대화:</b> 그곳에 쓰인 글은 아무것도 보관하지 않습니다. 그룹 관리자가 고른 것과 비즈니스 계정 주인이 동의했는지만 보관합니다.

    <b>그 밖에 절대 보관하지 않는 것:</b> 이름, 텔레그램 ID, 전화번호. 그 대신 비밀 열쇠로 만든 표시를 씁니다. 열쇠가 비밀로 있는 한, 두 제보를 같은 사람이 했는지 아무도 알 수 없습니다. 열쇠는 { $key_days ->
       *[other] { $key_days }일
    } 뒤에 없앱니다. 그 뒤에는 저를 운영하는 사람도 알 수 없습니다.

    <b>제보는</b> { $retention_days ->
       *[other] { $retention_days }일
    } 뒤에 지웁니다.

    <b>/forget</b> 을 보내시면 제보, 답변, 고르신 것, 연락할 방법을 바로 지웁니다. 열쇠가 있는 동안만 됩니다. 그 뒤에는 어느 것이 그 제보인지 저도 알 수 없습니다.

    이 대화 자체는 텔레그램이 저장합니다. 그곳에서 지우실 수 있습니다.
forget-done = { $count ->
       *[other] 지웠습니다: { $count }건.
    }
forget-none = 지울 내용이 없습니다.
forget-failed = 지금은 지우지 못했습니다. 나중에 /forget 을 다시 보내 주세요.

language-ask = 어떤 언어로 말씀드릴까요?
language-set = 이제부터 한국어로 답해 드립니다.

check-how =
    미심쩍은 메시지를 저에게 전달해 주세요.
    또는 그 메시지에 /check 로 답장해 주세요.
slow-down = { $seconds ->
       *[other] 한꺼번에 많이 왔습니다. { $seconds }초 기다렸다가 다시 보내 주세요.
    }
something-broke =
    죄송합니다. 저에게 문제가 생겼습니다. 잘못하신 것은 없습니다.
    보내신 메시지는 이 대화에 그대로 있습니다. 1분 뒤에 다시 보내 주세요.
    그때까지는 돈, 인증번호, 신분증을 보내지 마세요.
unknown-command = 모르는 명령입니다. 메시지를 전달하시거나 /help 를 봐 주세요.

## For admins

rules-summary =
    <b>지금 쓰는 규칙</b>
    지문: <code>{ $fingerprint }</code>
    규칙: { $rules } (정식: { $stable }, 시험 중: { $shadow })
    파일: { $files }
    읽은 때: { $loaded }
rules-errors = { $count ->
       *[other] ⚠️ 규칙 파일에 잘못된 곳이 { $count }군데 있습니다. 이전 규칙을 계속 씁니다.
    }
rules-warnings = { $count ->
       *[other] ⚠️ 규칙 파일에 살펴볼 곳이 { $count }군데 있습니다. 그래도 새 규칙을 쓰고 있습니다.
    }
rules-origins = <b>규칙이 온 곳</b>
rules-shipped = 처음부터 들어 있던 것
rules-overridden = 끄신 것: { $off }, 바꾸신 것: { $changed }
rules-no-errors = 규칙 파일에 잘못된 곳이 없습니다.
reload-done = ✅ 새 규칙을 쓰기 시작했습니다.
reload-unchanged = 규칙 파일이 바뀌지 않았습니다.
reload-failed = ⚠️ 새 규칙 파일을 쓰지 않았습니다. 이전 규칙을 계속 씁니다.
stats-title = <b>제보 현황</b>
stats-total = 모두: { $count }
stats-by-family = <b>종류별</b>
stats-by-language = <b>언어별</b>
stats-by-week = <b>주별</b>
stats-row = { $name }: { $count }
stats-empty = 아직 제보가 없습니다.
stats-disputes = 틀렸다는 말을 들은 답: { $count }
stats-by-rule = <b>답이 틀렸다는 말을 들은 규칙</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: 정상 { $honest }, 다른 종류 { $other }, 제보 { $hits }건 가운데
store-unavailable = 지금은 제보 저장소에 연결할 수 없습니다. 메시지 살펴보기는 됩니다.
admins-only = 이 명령은 관리자만 쓸 수 있습니다.

## In a terminal, without Telegram

terminal-no-token = 텔레그램 토큰이 없어서 이 터미널에서 이야기합니다. 밖으로는 아무것도 보내지 않습니다.
terminal-hello = 메시지를 쓰거나 붙여 넣으세요. 빈 줄을 넣으면 끝납니다. /help 는 다른 기능, Ctrl-D 는 종료입니다.
terminal-actions = /report 다른 사람들에게 알리기 · /paid 이미 돈을 보냈거나 인증번호를 알려 주었을 때 · /wrong 제 답이 틀렸을 때
terminal-actions-travelled = /report 다른 사람들에게 알리기 · /travelled 곧 가거나 이미 가 있을 때 · /wrong 제 답이 틀렸을 때
terminal-report = /report 다른 사람들에게 알리기 · /wrong scam 제가 놓친 사기일 때
terminal-wrong-how = 정상적인 메시지라면 “/wrong honest”, 제가 놓친 사기라면 “/wrong scam”이라고 쓰세요.
terminal-bye = 안녕히 가세요. 조심하세요.
terminal-last-none = 아직 메시지가 없습니다. 먼저 붙여 넣으세요.
