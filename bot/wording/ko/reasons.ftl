# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = 받은 인증번호를 알려 달라고 합니다. 그 번호를 아는 사람은 계정을 차지할 수 있어서, 진짜 직원은 절대 묻지 않습니다.
why-asks-password = 비밀번호를 알려 달라고 합니다. 진짜 회사는 비밀번호를 누구에게 말하라고 하지 않습니다.
why-asks-seed-words = 코인 지갑의 비밀 단어나 열쇠를 알려 달라고 합니다. 그것을 아는 사람은 코인을 모두 가져갈 수 있습니다.
why-asks-card-details = 카드나 은행 정보를 달라고 합니다. 그 정보로 모르는 사람이 내 돈을 쓸 수 있습니다.
why-asks-id-documents = 신분증이나 여권 사진을 달라고 합니다. 모르는 사람이 그것으로 내 이름의 계좌를 만들 수 있습니다.
why-asks-money-first = 무언가를 받기 전에 돈부터 내라고 합니다. 내고 나면 또 비용을 요구하고, 아무것도 오지 않는 일이 많습니다.
why-asks-deposit-to-unlock = 돈을 받으려면 먼저 돈을 넣으라고 합니다. 진짜 일자리나 사이트는 절대 그러지 않습니다.
why-asks-unusual-payment = 상품권, 코인, 개인 계좌 송금처럼 돌려받기 아주 어려운 방법으로 내라고 합니다.
why-asks-remote-access = 화면을 보여 주거나 기기를 대신 만지게 해 달라고 합니다. 그러면 은행 화면과 인증번호를 볼 수 있습니다.
why-asks-install-app = 공식 앱 스토어가 아닌 곳에서 앱을 깔라고 합니다. 그런 앱은 메시지를 읽고 계좌를 비울 수 있습니다.
why-asks-move-to-other-app = 다른 앱이나 개인 대화로 옮기자고 합니다. 그곳에서는 무슨 일이 생겨도 다른 사람이 볼 수 없습니다.
why-asks-secrecy = 비밀로 하라고 합니다. 떳떳한 사람이라면 가족이나 은행에 물어보는 것을 막을 이유가 없습니다.
why-asks-to-receive-money = 돈이나 물건을 대신 받아 전해 달라고 합니다. 훔친 것인 경우가 많고, 경찰은 나를 먼저 찾아오게 됩니다.

# How they press
why-pressure-time = 서두르라고 재촉합니다. 재촉하는 사람은 잠시 멈추고 확인하는 것을 싫어합니다.
why-pressure-account-loss = 지금 하지 않으면 계정이 없어진다고 합니다. 공식 앱이나 홈페이지를 직접 열어 확인하세요.
why-pressure-arrest = 체포나 재판으로 겁을 줍니다. 진짜 경찰은 돈을 달라고 하지 않고, 채팅으로 수사하지도 않습니다.

# Who they say they are
why-claims-support = 고객센터라고 합니다. 누구나 그렇게 쓸 수 있으니, 도움은 공식 앱이나 홈페이지 안에서만 찾으세요.
why-claims-telegram-staff = 텔레그램에서 보냈다고 합니다. 텔레그램은 코드를 묻지 않고, 계정을 지켜 준다는 링크도 보내지 않습니다.
why-claims-bank = 은행에서 보냈다고 합니다. 카드에 적힌 번호로 전화해서 정말인지 확인하세요.
why-claims-authority = 경찰이나 관공서라고 합니다. 진짜 관공서는 채팅으로 돈을 받거나 비밀번호를 묻지 않습니다.
why-claims-shop-support = 쇼핑몰 고객센터라고 합니다. 주문은 그 쇼핑몰의 공식 앱이나 홈페이지에서만 확인하세요.
why-claims-refund-compensation = 요청하지도 않은 환불이나 보상을 해 준다고 합니다. 진짜 환불은 결제한 방법 그대로 돌아옵니다.
why-claims-auto-charge = 주문한 적 없는 돈이 빠져나간다고 합니다. 돈을 잃을까 겁나게 해서 전화하거나 누르게 하려는 것입니다.
why-claims-delivery-problem = 택배에 문제가 있다고 합니다. 이 메시지 말고, 택배 회사의 공식 앱이나 홈페이지에서 확인하세요.
why-claims-family-new-number = 가까운 사람인데 번호가 바뀌었거나 급한 일이 생겼다고 합니다. 무엇이든 하기 전에, 알던 번호로 먼저 전화하세요.
why-claims-boss = 상사나 윗사람이라고 합니다. 무엇을 사거나 돈을 보내기 전에, 직접 만나거나 전화로 물어보세요.
why-claims-prize = 당첨되었다고 합니다. 응모하지 않은 행사에 당첨될 수는 없고, 진짜 경품은 돈을 받지 않습니다.
why-claims-inheritance = 모르는 사람의 큰돈을 나누어 준다고 합니다. 그런 돈은 없습니다. 실제로 오가는 것은 내가 내는 수수료뿐입니다.
why-claims-recover-money = 잃은 돈을 되찾아 준다고 합니다. 한 번 돈을 빼앗긴 사람에게 같은 도둑이 다시 연락하는 일이 많습니다.

# What they promise
why-promise-sure-profit = 위험 없이 돈을 번다고 약속합니다. 그런 약속은 은행도 할 수 없습니다.
why-promise-return-rate = 매일이나 매주 정해진 수익을 준다고 합니다. 정직한 투자는 그렇게 불어나지 않습니다.
why-promise-insider-teacher = 부자로 만들어 준다는 선생님이나 비밀 정보를 이야기합니다. 정말 그런 것이 있다면 모르는 사람에게 알려 주지 않습니다.
why-promise-free-coins = 코인을 공짜로 준다고 합니다. 그 뒤의 페이지는 내 지갑에서 코인을 빼 가려고 만든 것일 때가 많습니다.
why-promise-easy-pay = 일은 조금인데 돈은 많이 준다고 합니다. 진짜 일자리는 모르는 사람에게 그렇게 주지 않습니다.
why-promise-task-pay = 모르는 사람이 돈을 주는 온라인 부업을 권합니다. 처음에는 조금 주고, 나중에는 돈을 넣으라고 합니다.
why-promise-overseas-all-paid = 비행기표, 비자, 숙소까지 다 대 주는 해외 일자리라고 합니다. 갔다가 갇혀서 억지로 일한 사람들이 있으니, 대사관이 확인해 주기 전에는 떠나지 마세요.
why-promise-loan-no-check = 심사 없이 돈을 빌려준다고 합니다. 진짜 대출은 심사를 하고, 먼저 수수료를 받지 않습니다.

# Jobs abroad
why-offers-overseas-job = 채팅으로 해외 일자리를 권합니다. 하겠다고 하기 전에, 대사관에 그 회사를 확인해 달라고 하세요.
why-sign-passport-taken = 누가 여권을 맡아 두거나 나가지 못하게 한다는 말이 있습니다. 위험하다는 신호입니다. 여권은 아무도 빼앗을 수 없습니다.
why-sign-border-crossing = 국경을 넘거나 국경에서 거짓말을 하라고 합니다. 위험하다는 신호이니 부디 떠나지 마세요.

# Strangers who are kind
why-opener-wrong-number = 잘못 보낸 메시지처럼 보입니다. 오래 끄는 사기의 상당수가 바로 이런 다정한 실수로 시작합니다.
why-opener-warm-stranger = 모르는 사람이 금방 아주 다정하게 굽니다. 진심일 수도 있지만, 사기꾼도 친구처럼 다가옵니다.
why-turn-to-investing = 우정이나 사랑 이야기를 하다가 투자 이야기로 넘어갑니다. 아주 흔한 사기의 핵심이 바로 이 대목입니다.
why-fake-platform-withdrawal = 코인을 자기 사이트로 옮기게 하거나, 내 돈을 찾기 전에 돈을 내라고 합니다. 가짜 사이트일 가능성이 큽니다.
why-love-needs-money = 만난 적 없을지 모르는 소중한 사람이 급하게 돈이 필요하다고 합니다. 사랑을 이용해 돈을 얻어 내는 일이 많습니다.

# Threats
why-threat-pictures = 사적인 사진을 퍼뜨리겠다고 협박합니다. 주면 또 달라고 하니 돈을 주지 마세요. 당신 잘못이 아닙니다. 도와줄 곳이 있습니다.

# Links, files, letters
why-link-hidden = 링크에 보이는 주소와 실제로 열리는 주소가 다릅니다.
why-link-lookalike = 잘 알려진 주소처럼 보이지만 다른 주소이거나, 진짜 주소가 숨겨져 있습니다.
why-link-disguised = 어디로 가는지 알아볼 수 없게 링크 주소를 써 놓았습니다.
why-link-shortened = 짧게 줄인 링크라서 어디로 가는지 볼 수 없습니다.
why-link-installer = 링크나 파일이 기기에 앱을 깝니다. 앱은 공식 앱 스토어에서만 받으세요.
why-wallet-address = 코인 지갑 주소가 들어 있습니다. 그곳으로 보낸 코인은 되찾기가 아주 어렵습니다.
why-letters-disguised = 글자 몇 개가 비슷한 글자로 바뀌었거나 숨겨져 있습니다. 떳떳한 사람은 말을 숨길 필요가 없습니다.

# Other lures
why-task-pay-for-clicks = ‘좋아요’나 별점, 간단한 클릭에 돈을 준다고 합니다. 정직한 회사는 그러지 않으며, 나중에는 돈을 넣으라고 합니다.
why-vote-for-me = 링크로 들어가 투표해 달라고 합니다. 그런 페이지는 전화번호와 인증번호를 받아 계정을 빼앗는 일이 많습니다.
why-gift-premium = 링크로 프리미엄이나 스타를 공짜로 준다고 합니다. 진짜 선물은 텔레그램 안에 나타나고, 코드를 묻지 않습니다.
why-gambling-win = 게임이나 내기에서 반드시 또는 쉽게 이긴다고 합니다. 결과는 아무도 알 수 없고, 그런 사이트는 돈을 돌려주지 않는 일이 많습니다.
why-cheap-goods-off-platform = 값이 너무 싸거나, 쇼핑몰 밖에서 돈을 내라고 합니다. 그러면 낸 돈을 아무도 지켜 주지 않습니다.
why-buyer-overpays = 구매자가 링크를 보내거나, 돈을 더 보냈다며 돌려 달라고 합니다. 처음에 보냈다는 돈은 가짜인 경우가 많습니다.
why-rent-before-viewing = 아직 보지 못한 집에 돈을 내라고 합니다. 그 사람의 집이 아니거나, 없는 집일 수 있습니다.

# More reasons
why-boss-company-money = 상사 이름으로 단체방에 부르거나, 회사 돈을 묻거나, 송금을 시킵니다. 전화하거나 직접 만나서 물어보세요.
why-boss-hello = 윗사람이라면서 모르는 계정으로 연락합니다. 곧 돈 이야기가 나오는 일이 많으니, 원래 알던 번호로 물어보세요.
why-friend-asks-money = 아는 사람 같은데 급하게 송금, 대신 결제, 상품권을 부탁합니다. 그 사람 계정을 남이 쓰고 있을 수 있으니 전화해 보세요.
why-family-unsure = 가족이나 친구라고 하지만 아직 확실하지 않습니다. 원래 알던 번호로 전화하세요.
why-asks-run-statements = “거래 실적을 쌓는다”, “계좌를 확인한다”며 먼저 돈을 옮기게 하고 나중에 돌려준다고 합니다. 그런 돈은 거의 돌아오지 않습니다.
why-undo-instalments = 설정이 잘못되어 돈이 나간다며 푸는 방법을 알려 줍니다. 현금인출기나 인터넷 뱅킹으로는 주문이 취소되지 않고, 돈만 나갑니다.
why-seller-certify = 판매자가 먼저 “인증”이나 “서명”을 해야 한다고 합니다. 거래 사이트에서 직접 확인하고, QR코드를 찍거나 은행 정보를 주지 마세요.
why-guides-you = 결제나 환불 이야기를 하며 하나하나 시키려 하거나, 누가 전화할 거라고 합니다. 공식 앱에서 직접 확인하세요.
why-close-credit-line = 계좌나 대출 한도를 없애지 않으면 신용에 문제가 생긴다고 합니다. 신용 기록은 이렇게 바뀌지 않으니 공식 앱에서 확인하세요.
why-wallet-connect = 코인 지갑을 연결하거나 승인하라고, 또는 먼저 적은 수수료를 내라고 합니다. 그러면 지갑에 든 것을 모두 빼앗길 수 있습니다.
why-pay-in-get-more = 돈을 넣으면 곧 더 많이 돌려준다고 합니다. 처음의 적은 돈은 돌아와도, 큰돈은 돌아오지 않습니다.
why-coins-for-strangers = 모르는 사람과 이상한 값에 코인을 사고팔자고 합니다. 훔친 돈일 수 있고, 내 계좌가 막힐 수 있습니다.
why-subsidy-scan = QR코드를 찍으면 지원금을 준다고 합니다. 그런 페이지는 카드 번호와 인증번호를 묻습니다. 지원금을 주는 기관에 직접 물어보세요.
why-notice-with-link = 관공서 일이나 흔한 일을 핑계로 링크를 열게 합니다. 링크 말고 공식 앱을 직접 여세요.
why-guided-to-platform = 어떤 사이트에 가입해서 돈을 넣게 합니다. 거기 보이는 돈과 수익은 가짜인 경우가 많습니다.
why-threat-secret = 약점을 잡고 있다며 돈을 달라고 합니다. 돈을 주지 말고, 받은 것을 남겨 두고 경찰에 가세요.
why-overseas-lure = 조건이 유난히 좋거나 이상한 해외 일자리 이야기입니다. 회사와 취업 비자를 확인하기 전에는 떠나지 마세요.
why-compound-words = 사람을 가두고 일을 시키는 사기 조직이 사람을 구할 때 쓰는 말입니다. 떠나지 말고, 먼저 가족과 이야기하세요.
why-overseas-someone-invites = 차비나 서류를 남이 다 마련해 준다며 해외로 일하러 오라고 합니다. 다시 나오지 못할 수 있으니, 먼저 가족과 이야기하세요.
why-move-to-safe-place = 돈이 위험하니 알려 주는 계좌나 지갑으로 옮기라고 합니다. 진짜 은행이나 거래소는 그런 요청을 하지 않습니다.
why-own-wallet-mining = 내 지갑에 그대로 두기만 해도 매일 돈이 불어난다고 합니다. 링크나 “이용권”을 누른 뒤에 그 돈이 빠져나갈 수 있습니다.
why-phone-and-code = 어떤 페이지에 전화번호와 받은 인증번호를 넣으라고 합니다. 둘 다 있으면 남이 내 계정에 로그인할 수 있습니다.
why-asks-gift-cards = 상품권이나 게임 카드의 번호를 알려 달라고 합니다. 알려 주면 그 돈은 사라집니다.
