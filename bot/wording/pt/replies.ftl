### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters).
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Isto se parece muito com um golpe</b>
level-caution = ⚠️ <b>Cuidado: isto pode ser um golpe</b>
level-none = 🔎 <b>Não reconheci nada, mas isso não quer dizer que seja confiável</b>
level-too-little = 🔎 <b>É curto demais para eu dizer alguma coisa</b>

# $family: a family's .name
label-kind = <b>De que tipo:</b> { $family }
family-unknown = Um tipo que ainda não sei nomear
label-reasons = <b>Por que digo isso</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = em um botão
reason-where-link = escondido em um link
reason-where-caption = embaixo da imagem
reason-where-file = no nome do arquivo
reason-where-quote = na mensagem citada
reason-where-contact = no cartão de contato
reason-where-poll = na enquete
reason-where-preview = na prévia do link
reason-where-invoice = na fatura
reason-where-giveaway = no sorteio
reason-where-venue = no local enviado
reason-where-checklist = na lista de tarefas
reason-where-game = no jogo
# $number: which of several messages that were sent together
reason-where-message = na mensagem { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Tudo o que percebi</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] Olhei { $count } mensagem.
        [many] Olhei { $count } de mensagens juntas, como uma só conversa.
       *[other] Olhei { $count } mensagens juntas, como uma só conversa.
    }
edited-note = ✏️ Você mudou a mensagem, então olhei de novo.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Olhe também quem enviou</b>
    Quando um desconhecido escreve primeiro, o Telegram mostra no alto da conversa o país do número, desde quando a conta existe e se vocês têm grupos em comum. Uma conta nova, ou de um país inesperado, é um sinal de alerta.
look-at-hidden = Quem enviou esconde o nome nas mensagens encaminhadas. Muita gente faz isso; sozinho, não quer dizer nada.
look-at-channel = Foi publicada em um canal ou grupo. Qualquer pessoa pode criar um e copiar nome e foto conhecidos. Procure o selo oficial ao lado do nome, e o link no site da própria organização.

label-next = <b>O que costumam querer depois</b>
label-do = <b>O que fazer agora</b>

none-body =
    Olhei as palavras, os links, os botões, as imagens e os nomes dos arquivos e comparei com os golpes que conheço. Todo dia aparecem novos. Não consigo ouvir mensagens de voz, assistir a vídeos nem ver chats secretos. Por favor, responda a estas perguntas:

    1. Escreveram para mim primeiro, sem eu pedir?
    2. Querem dinheiro, um código, uma senha, meus documentos ou um aplicativo no meu celular?
    3. Me apressam ou pedem segredo?
    4. Querem continuar em outro aplicativo ou em outra conversa?
    5. Parece bom demais, ou me dá medo?

    <b>Um único “sim” já é motivo para parar.</b> Pergunte à pessoa ou à empresa num número que você já conhece, não num número da mensagem. Converse com alguém de confiança.
too-little-body =
    Por favor, encaminhe para mim a mensagem inteira. Ou copie mais da conversa e me envie tudo junto.
    Até lá: não mande dinheiro, códigos nem documentos.
no-text =
    🔎 <b>Não vejo palavras que eu consiga ler</b>
    Por favor, copie as palavras, ou digite o que está escrito, e me envie.
    Até lá: não faça nada do que a mensagem pede.
too-long-note = Esta mensagem é muito longa. Li só a primeira parte, então pode haver mais motivos de preocupação.
already-paid-hint = <b>Já mandou dinheiro, um código ou documentos?</b> Agir rápido pode ajudar: toque no botão abaixo, ou /paid

## Buttons: at most 40 characters

button-report = 📣 Denunciar esta mensagem
button-wrong = ✋ Esta resposta está errada
button-paid = 🆘 Já paguei ou passei um código
button-travelled = ✈️ Vou viajar ou já estou lá
button-wrong-honest = A mensagem não é golpe
button-wrong-scam = É um golpe que não foi reconhecido
button-back = ‹ Voltar
button-show-all = Mostrar todos os motivos
button-show-less = Mostrar menos motivos
button-pass-on = 📤 Um aviso para repassar
button-tell-me = 🔔 Avise se a sua resposta mudar
button-untell-me = 🔕 Não me avise mais

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>O que fazer primeiro</b>
    Isso acontece todo dia com pessoas cuidadosas. Agir rápido pode ajudar.

    1. <b>Pare.</b> Não pague mais nada e não responda mais.
    2. <b>Dinheiro ou dados do cartão:</b> ligue agora para o seu banco, no telefone impresso no seu cartão. Diga: “Acho que sofri um golpe”. Peça que parem o pagamento.
    3. <b>Um código ou uma senha:</b> troque a senha e saia da conta em todos os outros aparelhos.
    4. <b>Um aplicativo ou a sua tela:</b> ative o modo avião e ligue para o seu banco de outro telefone.
    5. <b>Guarde tudo:</b> mensagens, números, comprovantes. Registre a ocorrência na polícia de onde você mora.

    Escolha abaixo o que aconteceu, e eu digo os passos para o seu caso.

    ⛔ <b>Logo alguém pode se oferecer para recuperar o seu dinheiro. Esse é o segundo golpe</b>, mesmo que diga ser da polícia, advogado ou banco. Não pague nada por isso.
travelled-body =
    ✈️ <b>Se você ainda não saiu</b>
    • Não viaje.
    • Fique com o seu passaporte. Não o entregue a ninguém.
    • Peça à sua embaixada ou ao ministério das relações exteriores que verifique o empregador.
    • Conte à sua família o endereço, os nomes e o voo que deram a você.

    <b>Se você, ou alguém que você conhece, está lá e não consegue sair</b>
    • Procure a sua embaixada e a polícia local, assim que der para fazer isso sem ninguém ver.
    • Diga onde é: um ponto no mapa, uma rua, uma foto do prédio.
    • Não pague “resgate” por meio de desconhecidos.
    • Apague esta conversa se alguém puder olhar o celular.

    Quem está preso lá e é obrigado a trabalhar é uma pessoa que precisa de ajuda. Não tem culpa, e você também não.
travelled-family =
    👪 <b>Se alguém da sua família está lá</b>
    • Anote quando teve a última notícia, o lugar, a empresa e os nomes que contaram a você.
    • Avise o ministério das relações exteriores do seu país e a polícia de onde você mora. Pergunte pelo setor contra o tráfico de pessoas.
    • Quando vocês falarem ou escreverem, outros podem estar ouvindo. Pergunte só o que dá para responder com sim ou não.
    • Não pague a ninguém que prometa trazer a pessoa de volta. Pergunte à embaixada antes de pagar qualquer coisa.
    • Se a pessoa pedir dinheiro, ou pedir que você chame outras para ir, não fique com raiva: ela pode estar sendo obrigada.
travelled-signs =
    🔎 <b>Sinais de que um emprego no exterior não é o que diz</b>
    • Chegou por mensagem, com salário alto e quase sem exigir experiência.
    • Voo, visto e moradia são pagos, mas não há contrato que você possa guardar.
    • Você teria de entrar como turista, ou cruzar uma fronteira de carro ou de barco.
    • Querem guardar o seu passaporte, pedem um depósito ou falam de uma dívida.
    • Não deixam você falar a sós com alguém que trabalha lá.
button-travelled-going = Estou prestes a viajar
button-travelled-family = Alguém da minha família está lá
button-travelled-signs = Sinais de alerta
button-check-how = 🔎 Como me enviar uma mensagem
button-language = 🌐 Escolher o idioma
button-privacy = 🔒 O que guardo e o que não guardo

## Reports

report-thanks = Obrigado. A sua denúncia ajuda a avisar outras pessoas. Nada nela diz quem você é.
report-again = Você já denunciou esta mensagem. Ela conta uma vez só. Obrigado.
report-failed = Não consegui guardar a sua denúncia agora. Tente mais tarde, por favor. O que eu disse sobre a mensagem continua valendo.
report-how =
    Para denunciar uma mensagem, encaminhe para mim e toque em “Denunciar esta mensagem”.
    Ou responda à mensagem, aqui na nossa conversa, com /report.
report-gone = Não encontro mais essa mensagem. Por favor, encaminhe de novo para mim.

## "This answer is wrong"

wrong-ask = O que está errado na minha resposta?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Obrigado. Que tipo de mensagem é? Isso ajuda quem cuida das minhas regras.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Obrigado. O que queriam? Isso ajuda quem cuida das minhas regras.
button-wrong-other-kind = É outro tipo de golpe
button-honest-bank = Do meu banco
button-honest-delivery = De uma loja ou entrega
button-honest-office = De um órgão público ou escola
button-honest-work = Do trabalho
button-honest-private = Da família ou de amigos
button-honest-advert = Só propaganda
button-honest-news = Notícia ou aviso sobre golpes
button-honest-other = Outra coisa
button-scam-money = Dinheiro ou um investimento
button-scam-code = Um código, senha ou login
button-scam-link = Abrir um link ou instalar algo
button-scam-job = Um emprego ou tarefas
button-scam-love = Amizade ou amor
button-scam-threat = Estão me ameaçando
button-scam-other = Outra coisa
wrong-thanks = Obrigado. As pessoas que cuidam das minhas regras vão ver isso. A minha resposta não muda sozinha.
wrong-failed = Não consegui guardar isso agora. Tente mais tarde, por favor.

## Telling those who asked when the answer changes

tell-me-kept = Certo. Escrevo aqui para você se a minha resposta a esta mensagem mudar nos próximos { $days ->
        [one] { $days } dia
        [many] { $days } de dias
       *[other] { $days } dias
    }. Até lá guardo como falar com você; da mensagem, só uma espécie de impressão digital, que não deixa ler nada. Com /forget isso termina.
tell-me-ended = Certo. Não vou escrever sobre isso, e já apaguei como falar com você.
tell-me-failed = Não consegui guardar isso agora. Tente mais tarde, por favor.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>A minha resposta mudou</b>
    Em { $date } você me perguntou sobre uma mensagem. Eu disse: “{ $before }”. Com o que sei hoje, digo: “{ $now }”.
    Por favor, tome cuidado com quem enviou. Encaminhe a mensagem de novo para mim e veja por quê.
    Já apaguei como falar com você.
told-better =
    🔔 <b>A minha resposta mudou</b>
    Em { $date } você me perguntou sobre uma mensagem. Eu disse: “{ $before }”. Com o que sei hoje, digo: “{ $now }”.
    Isso não quer dizer que seja confiável. Encaminhe a mensagem de novo para mim e veja mais.
    Já apaguei como falar com você.
level-name-high = parece muito um golpe
level-name-caution = pode ser um golpe
level-name-none = não reconheci nada

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Estão circulando mensagens assim: { $family }.
pass-on-next = O que querem: { $next }
pass-on-do = O que ajuda: { $do }
pass-on-foot = Conferido com { -bot }. Se você já pagou ou passou um código: ligue logo para o seu banco, no telefone impresso no cartão.
pass-on-how = Aqui está um aviso curto, sem nenhuma palavra da sua mensagem. Toque nele e segure para encaminhar.

## About the bot

start-body =
    👋 <b>Olá, eu sou o { -bot }.</b>

    Recebeu uma mensagem e ficou na dúvida? <b>Encaminhe para mim.</b>
    Um SMS, um e-mail, outra conversa? Mande um print da tela ou copie o texto.
    Eu digo o quanto ela preocupa, quais palavras chamam a atenção e o que fazer agora.

    Sou um programa, não uma pessoa. Conheço muitos golpes, mas não todos. Por isso nunca prometo que uma mensagem seja confiável.

    Quando você só pergunta, não guardo nada da mensagem. Quando toca em “Denunciar”, guardo o que ajuda a avisar outras pessoas, e nada que diga quem você é: /privacy

    <b>Já pagou ou passou um código?</b> Ligue agora para o seu banco, no telefone impresso no seu cartão. Depois encaminhe a mensagem para mim.
help-body =
    <b>Como me usar</b>

    • Encaminhe para mim qualquer mensagem, ou copie as palavras e envie.
    • Respondo com o que reconheci e o que fazer.
    • Embaixo da minha resposta você pode denunciar a mensagem, dizer que eu errei ou pedir ajuda se já pagou.

    • São várias mensagens da mesma conversa? Encaminhe todas juntas; eu leio como uma conversa só.

    Leio palavras, links, botões, nomes de arquivos, e também as palavras e os QR codes das imagens. Não consigo ouvir mensagens de voz, assistir a vídeos nem ver chats secretos.

    /paid – o que fazer se você já pagou ou passou um código
    /travelled – se é sobre um emprego longe
    /check – conferir uma mensagem à qual você responde
    /report – denunciar uma mensagem
    /country – para quem ligar no seu país
    /language – escolher o idioma
    /privacy – o que eu guardo
    /forget – apagar o que você denunciou
privacy-body =
    🔒 <b>O que eu guardo e o que não guardo</b>

    <b>Quando você só pergunta:</b> nada da mensagem. O meu registro técnico anota que uma mensagem foi conferida, quais regras bateram e quanto tempo levou. Nem palavras, nem nome, nem número. Lembro da mensagem por uma hora, para os botões funcionarem, e não anoto nada dela.

    <b>Quando você denuncia uma mensagem, guardo:</b>
    • das palavras dela, só as que as minhas regras já conhecem; o resto fica de fora, e os números são cobertos;
    • os links, endereços de carteiras, nomes de contas e telefones de contato que quem enviou divulga;
    • o dia, o idioma, o que achei da mensagem, e se veio de uma pessoa, de um grupo ou de um canal, mas não de qual.

    <b>Quando você diz que eu errei, guardo:</b> o dia, o que eu tinha respondido e o que você me disse. Nenhuma palavra da mensagem.

    <b>Quando você escolhe um idioma ou um país:</b> essa escolha.

    <b>Quando você pede que eu avise se a resposta mudar:</b> como falar com você, trancado com uma chave, até eu avisar ou o prazo acabar. Depois é destruído.

    <b>As imagens</b> são lidas na própria máquina em que funciono, não são enviadas a mais ninguém e não são guardadas.

    <b>Em grupos e conversas comerciais:</b> nada do que se escreve lá. Guardo só o que os administradores do grupo escolheram e se o dono da conta comercial concordou.

    <b>Fora isso, nunca guardo</b> o seu nome, o seu número de usuário do Telegram nem o seu telefone. No lugar fica uma espécie de impressão digital, feita com uma chave secreta. Enquanto a chave for secreta, ninguém consegue saber se duas denúncias são da mesma pessoa. A chave é destruída depois de { $key_days ->
        [one] { $key_days } dia
        [many] { $key_days } de dias
       *[other] { $key_days } dias
    }. A partir daí ninguém mais consegue, nem mesmo quem cuida de mim.

    <b>As denúncias são apagadas</b> depois de { $retention_days ->
        [one] { $retention_days } dia
        [many] { $retention_days } de dias
       *[other] { $retention_days } dias
    }.

    <b>/forget</b> apaga na hora as suas denúncias, as suas respostas, o que você escolheu e como falar com você. Funciona enquanto a chave existir. Depois não consigo mais saber quais denúncias eram suas.

    O próprio Telegram guarda a nossa conversa. Você pode apagá-la lá.
forget-done = { $count ->
        [one] Pronto. Apaguei { $count } registro.
        [many] Pronto. Apaguei { $count } de registros.
       *[other] Pronto. Apaguei { $count } registros.
    }
forget-none = Não encontrei nada seu para apagar.
forget-failed = Não consegui apagar agora. Por favor, tente /forget de novo mais tarde.

language-ask = Em que idioma devo escrever?
language-set = A partir de agora escrevo em português.

check-how =
    Encaminhe para mim a mensagem que deixou você na dúvida.
    Ou responda a ela com /check.
slow-down = { $seconds ->
        [one] Foi muita coisa de uma vez. Espere { $seconds } segundo e envie de novo, por favor.
        [many] Foi muita coisa de uma vez. Espere { $seconds } de segundos e envie de novo, por favor.
       *[other] Foi muita coisa de uma vez. Espere { $seconds } segundos e envie de novo, por favor.
    }
something-broke =
    Desculpe, algo deu errado do meu lado. Você não fez nada de errado.
    A sua mensagem continua aqui na nossa conversa. Por favor, envie de novo daqui a um minuto.
    Até lá: não mande dinheiro, códigos nem documentos.
unknown-command = Não conheço esse comando. Encaminhe uma mensagem para mim, ou veja /help.

## For admins

rules-summary =
    <b>Regras em uso</b>
    Impressão digital: <code>{ $fingerprint }</code>
    Regras: { $rules } (estáveis: { $stable }, em teste: { $shadow })
    Arquivos: { $files }
    Carregadas: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } erro nos arquivos de regras. As regras antigas continuam em uso.
        [many] ⚠️ { $count } de erros nos arquivos de regras. As regras antigas continuam em uso.
       *[other] ⚠️ { $count } erros nos arquivos de regras. As regras antigas continuam em uso.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } ponto a rever nos arquivos de regras. Mesmo assim, as regras novas estão em uso.
        [many] ⚠️ { $count } de pontos a rever nos arquivos de regras. Mesmo assim, as regras novas estão em uso.
       *[other] ⚠️ { $count } pontos a rever nos arquivos de regras. Mesmo assim, as regras novas estão em uso.
    }
rules-origins = <b>De onde vêm</b>
rules-shipped = Vieram comigo
rules-overridden = Desligadas por vocês: { $off }, alteradas por vocês: { $changed }
rules-no-errors = Os arquivos de regras não têm erros.
reload-done = ✅ As regras novas estão em uso.
reload-unchanged = Os arquivos de regras não mudaram.
reload-failed = ⚠️ Os novos arquivos de regras não foram aceitos. As regras antigas continuam em uso.
stats-title = <b>O que foi denunciado</b>
stats-total = Ao todo: { $count }
stats-by-family = <b>Por tipo</b>
stats-by-language = <b>Por idioma</b>
stats-by-week = <b>Por semana</b>
stats-row = { $name }: { $count }
stats-empty = Ainda não há denúncias.
stats-disputes = Respostas apontadas como erradas: { $count }
stats-by-rule = <b>Regras cujas respostas foram apontadas como erradas</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: não era golpe { $honest }, outro tipo { $other }, de { $hits } denúncias
store-unavailable = Não é possível acessar o arquivo de denúncias agora. Conferir mensagens continua funcionando.
admins-only = Este comando é só para administradores.

## In a terminal, without Telegram

terminal-no-token = Nenhuma chave do Telegram foi configurada, então conversamos aqui no terminal. Nada é enviado a lugar nenhum.
terminal-hello = Digite ou cole uma mensagem; uma linha vazia encerra. /help mostra o que mais eu faço, Ctrl-D termina.
terminal-actions = /report guarda para avisar outras pessoas · /paid se você já pagou ou passou um código · /wrong se eu errei
terminal-actions-travelled = /report guarda para avisar outras pessoas · /travelled se alguém vai viajar ou já está lá · /wrong se eu errei
terminal-report = /report guarda para avisar outras pessoas · /wrong scam se é um golpe que não reconheci
terminal-wrong-how = Escreva “/wrong honest” se a mensagem não é golpe, ou “/wrong scam” se é um golpe que não reconheci.
terminal-bye = Até logo. Cuide-se.
terminal-last-none = Ainda não há mensagem. Cole uma primeiro.
