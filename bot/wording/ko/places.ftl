### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = 그룹 관리자: 제가 언제 나설지 정하기

## Groups

group-hello =
    👋 <b>저는 { -bot }입니다.</b> 여기서는 조용히 있겠습니다.
    • 메시지에 /check 로 답장하거나 답장에서 저를 부르시면, 어떻게 보이는지 말씀드립니다.
    • 물어보는 것을 남에게 보이기 싫으시면, 그 메시지를 저에게 따로 전달해 주세요.
    • 사기일 가능성이 큰 메시지가 오면 제가 먼저 알리도록, 그룹 관리자가 정할 수 있습니다: /settings
    여기에 쓰인 내용은 아무것도 보관하지 않습니다.
group-check-how = 살펴볼 메시지에 /check 로 답장해 주세요.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>이 그룹에서의 제 설정</b>
    사기일 가능성이 큰 메시지가 오면 먼저 알리기: <b>{ $warn ->
        [on] 켜짐
       *[off] 꺼짐
    }</b>
    경고에 쓰는 언어: { $name }
group-settings-admins = 이 그룹의 관리자만 제 설정을 바꿀 수 있습니다.
group-settings-kept = 저장했습니다.
button-group-warn-on = 먼저 알려 주기
button-group-warn-off = 먼저 알리지 않기
button-group-language = 언어 고르기
button-group-private = 🔒 저에게 따로 물어보기
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>조심하세요: 제가 답장한 메시지는 사기일 가능성이 아주 큽니다</b>
    <b>종류:</b> { $family }
group-warning-foot = 저는 프로그램이라 틀릴 수 있습니다. 정상적인 메시지라면 관리자가 버튼으로 알려 주세요.
button-group-wrong = 정상적인 메시지예요

## Inline: @name and the text typed behind it

inline-hint = 제 이름 뒤에 메시지를 붙여 넣으세요
inline-too-little = 메시지를 조금 더 붙여 넣으세요
# Short titles for the list of results, plain text
inline-title-high = ⛔ 사기일 가능성이 아주 큽니다
inline-title-caution = ⚠️ 사기일 수 있습니다
inline-title-none = 🔎 알고 있는 수법은 찾지 못했습니다
inline-send = 누르면 제 답을 이 대화에 보냅니다
inline-private = 저에게 따로 물어보기

## As a guest in any chat

guest-check-how = 살펴볼 메시지에 답장하면서 제 이름을 불러 주세요.

## Business chats

business-consent =
    🤝 <b>비즈니스 계정에 저를 연결하셨습니다</b>
    저는 읽기만 하며, 허락하실 때만 읽습니다. 고객과의 대화가 사기처럼 보이면 그 대화가 아니라 여기에 알려 드립니다. 고객에게는 절대 메시지를 보내지 않고, 고객이 쓴 내용도 보관하지 않습니다.
    저에게 맡기신 대화의 새 메시지를 살펴볼까요?
button-business-yes = 네, 새 메시지를 살펴봐 주세요
button-business-no = 아니요, 보지 마세요
business-on = 알겠습니다. 새 메시지를 살펴보고 여기에 알려 드립니다. 그만두려면 텔레그램에서 저와의 연결을 끊거나 /business 를 보내세요.
business-off = 알겠습니다. 그 대화들은 보지 않습니다.
business-gone = 비즈니스 계정과의 연결이 끊겼습니다. 이제 그곳은 아무것도 보지 않습니다.
# Over a warning about a message in a business chat
business-warning = 📨 <b>비즈니스 대화 하나에</b> 걱정스러운 메시지가 왔습니다:
command-business = 비즈니스: 제가 대화를 볼지 정하기
business-none = 저는 지금 비즈니스 계정에 연결되어 있지 않습니다. 텔레그램의 ‘설정’, ‘텔레그램 비즈니스’, ‘챗봇’(Chatbots)에서 연결할 수 있습니다.
