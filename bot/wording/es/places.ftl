### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Administradores de este grupo: cuándo aviso

## Groups

group-hello =
    👋 <b>Soy { -bot }.</b> Aquí me quedo en silencio.
    • Responda a un mensaje con /check, o mencióneme en una respuesta, y digo qué me parece.
    • Quien prefiera que no le vean preguntar puede reenviarme el mensaje en privado.
    • Un administrador de este grupo puede hacer que yo avise por mi cuenta cuando un mensaje se parezca mucho a una estafa: /settings
    No guardo nada de lo que se escribe aquí.
group-check-how = Responda con /check al mensaje que quiere revisar.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Mis ajustes en este grupo</b>
    Avisar por mi cuenta cuando un mensaje se parezca mucho a una estafa: <b>{ $warn ->
        [on] sí
       *[off] no
    }</b>
    Idioma de mis avisos: { $name }
group-settings-admins = Solo los administradores de este grupo pueden cambiar mis ajustes.
group-settings-kept = Listo.
button-group-warn-on = Activar los avisos automáticos
button-group-warn-off = Desactivar los avisos automáticos
button-group-language = Elegir el idioma
button-group-private = 🔒 Pregúnteme en privado
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Cuidado: el mensaje al que respondo se parece mucho a una estafa</b>
    <b>De qué tipo:</b> { $family }
group-warning-foot = Soy un programa y puedo equivocarme. Si no es una estafa, un administrador puede decírmelo con el botón.
button-group-wrong = No es una estafa

## Inline: @name and the text typed behind it

inline-hint = Pegue el mensaje después de mi nombre
inline-too-little = Pegue más del mensaje
# Short titles for the list of results, plain text
inline-title-high = ⛔ Se parece mucho a una estafa
inline-title-caution = ⚠️ Puede ser una estafa
inline-title-none = 🔎 No reconocí nada
inline-send = Toque para enviar mi respuesta a este chat
inline-private = Pregúnteme mejor en privado

## As a guest in any chat

guest-check-how = Responda al mensaje que quiere revisar y mencióneme ahí.

## Business chats

business-consent =
    🤝 <b>Usted me conectó a su cuenta de empresa</b>
    Yo solo leo, y solo si usted está de acuerdo. Cuando un chat con un cliente se parece a una estafa, se lo digo aquí, no en ese chat. Nunca escribo a sus clientes y no guardo nada de lo que escriben.
    ¿Miro los mensajes nuevos en los chats que usted me dio?
button-business-yes = Sí, mirar los mensajes nuevos
button-business-no = No, no mirar
business-on = De acuerdo. Miro los mensajes nuevos y le aviso aquí. Para terminar, desconécteme en Telegram o envíe /business.
business-off = De acuerdo. No miro esos chats.
business-gone = Ya no tengo conexión con su cuenta de empresa y ya no miro nada ahí.
# Over a warning about a message in a business chat
business-warning = 📨 <b>En uno de sus chats de empresa</b> alguien escribió algo que me preocupa:
command-business = Empresas: si reviso sus chats
business-none = No tengo conexión con ninguna cuenta de empresa suya. En Telegram: Ajustes, Telegram Business, Chatbots.
