### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = 제가 하는 일
command-help = 사용 방법
command-check = 메시지 살펴보기: 그 메시지에 /check 로 답장하세요
command-report = 다른 사람들에게 알리도록 메시지 제보하기
command-paid = 이미 돈을 보냈거나 인증번호를 알려 주었을 때: 먼저 할 일
command-travelled = 일하러 그곳에 가려 하거나, 이미 가 있을 때
command-language = 언어 고르기
command-privacy = 제가 보관하는 것과 보관하지 않는 것
command-forget = 제보한 내용 지우기
command-rules = 관리자: 지금 쓰는 규칙
command-reload = 관리자: 규칙 파일 다시 읽기
command-stats = 관리자: 요즘 도는 수법

# At most 512 characters.
bot-description =
    받은 메시지가 미심쩍으신가요? 저에게 전달해 주세요.

    얼마나 걱정스러운지, 어떤 말이 문제인지, 상대방이 다음에 무엇을 바랄지, 지금 무엇을 하면 좋을지 알려 드립니다.

    저는 프로그램이라 놓치는 것이 있을 수 있습니다. 누구인지 알 수 있는 정보는 보관하지 않습니다.

# At most 120 characters.
bot-short-description = 받은 메시지가 미심쩍으신가요? 저에게 전달해 주세요. 어떤 말이 걱정스러운지, 어떻게 하면 좋을지 알려 드립니다.
