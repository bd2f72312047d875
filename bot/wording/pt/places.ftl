### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Administradores deste grupo: quando eu aviso

## Groups

group-hello =
    👋 <b>Eu sou o { -bot }.</b> Aqui fico em silêncio.
    • Responda a uma mensagem com /check, ou me mencione em uma resposta, e eu digo o que acho dela.
    • Quem preferir que ninguém veja a pergunta pode me encaminhar a mensagem no privado.
    • Um administrador deste grupo pode fazer com que eu avise sozinho quando uma mensagem se parecer muito com um golpe: /settings
    Não guardo nada do que se escreve aqui.
group-check-how = Responda com /check à mensagem que você quer conferir.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>As minhas configurações neste grupo</b>
    Avisar sozinho quando uma mensagem se parecer muito com um golpe: <b>{ $warn ->
        [on] sim
       *[off] não
    }</b>
    Idioma dos meus avisos: { $name }
group-settings-admins = Só os administradores deste grupo podem mudar as minhas configurações.
group-settings-kept = Pronto.
button-group-warn-on = Ligar os avisos automáticos
button-group-warn-off = Desligar os avisos automáticos
button-group-language = Escolher o idioma
button-group-private = 🔒 Pergunte para mim no privado
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Cuidado: a mensagem a que respondo se parece muito com um golpe</b>
    <b>De que tipo:</b> { $family }
group-warning-foot = Sou um programa e posso errar. Se não for golpe, um administrador pode me dizer pelo botão.
button-group-wrong = Não é golpe

## Inline: @name and the text typed behind it

inline-hint = Cole a mensagem depois do meu nome
inline-too-little = Cole mais da mensagem
# Short titles for the list of results, plain text
inline-title-high = ⛔ Isto se parece muito com um golpe
inline-title-caution = ⚠️ Isto pode ser um golpe
inline-title-none = 🔎 Não reconheci nada
inline-send = Toque para enviar a minha resposta nesta conversa
inline-private = Prefira perguntar no privado

## As a guest in any chat

guest-check-how = Responda à mensagem que você quer conferir e me mencione lá.

## Business chats

business-consent =
    🤝 <b>Você me conectou à sua conta comercial</b>
    Eu só leio, e só se você concordar. Quando a conversa com um cliente parecer um golpe, eu aviso aqui, não naquela conversa. Nunca escrevo aos seus clientes e não guardo nada do que escrevem.
    Devo olhar as mensagens novas nas conversas que você me deu?
button-business-yes = Sim, olhe as mensagens novas
button-business-no = Não, não olhe
business-on = Certo. Olho as mensagens novas e aviso aqui. Para parar, desconecte-me no Telegram ou envie /business.
business-off = Certo. Não olho essas conversas.
business-gone = Não estou mais conectado à sua conta comercial e não olho mais nada lá.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Em uma das suas conversas comerciais</b> alguém escreveu algo que me preocupa:
command-business = Empresas: se eu olho as suas conversas
business-none = Não estou conectado a nenhuma conta comercial sua. No Telegram: Configurações, Telegram Business, Chatbots.
