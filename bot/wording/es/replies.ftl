### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters).
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Esto se parece mucho a una estafa</b>
level-caution = ⚠️ <b>Tenga cuidado: esto puede ser una estafa</b>
level-none = 🔎 <b>No reconocí nada, pero eso no quiere decir que sea confiable</b>
level-too-little = 🔎 <b>Es demasiado corto para poder decirle algo</b>

# $family: a family's .name
label-kind = <b>De qué tipo:</b> { $family }
family-unknown = Un tipo que todavía no sé nombrar
label-reasons = <b>Por qué lo digo</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = en un botón
reason-where-link = escondido en un enlace
reason-where-caption = debajo de la imagen
reason-where-file = en el nombre del archivo
reason-where-quote = en el mensaje citado
reason-where-contact = en la tarjeta de contacto
reason-where-poll = en la encuesta
reason-where-preview = en la vista previa del enlace
reason-where-invoice = en la factura
reason-where-giveaway = en el sorteo
reason-where-venue = en el lugar que le enviaron
reason-where-checklist = en la lista de tareas
reason-where-game = en el juego
# $number: which of several messages that were sent together
reason-where-message = en el mensaje { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Todo lo que noté</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] Miré { $count } mensaje.
        [many] Miré { $count } de mensajes juntos, como una sola conversación.
       *[other] Miré { $count } mensajes juntos, como una sola conversación.
    }
edited-note = ✏️ Usted cambió el mensaje, así que lo miré de nuevo.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Fíjese también en quién lo envía</b>
    Cuando una persona desconocida le escribe primero, Telegram muestra arriba del chat de qué país es su número. También muestra desde cuándo tiene la cuenta y si comparten grupos. Una cuenta nueva, o de un país que usted no espera, es una señal de alerta.
look-at-hidden = Quien lo envía oculta su nombre al reenviar. Mucha gente lo hace; por sí solo no dice nada.
look-at-channel = Se publicó en un canal o grupo. Cualquiera puede crear uno y copiar un nombre y una foto conocidos. Busque la marca oficial junto al nombre, y el enlace en la página de la propia organización.

label-next = <b>Qué suele querer después quien envía algo así</b>
label-do = <b>Qué hacer ahora</b>

none-body =
    Miré las palabras, los enlaces, los botones, las imágenes y los nombres de los archivos, y los comparé con las estafas que conozco. Cada día aparecen nuevas. No puedo oír mensajes de voz, ver videos ni leer chats secretos. Por favor, pregúntese:

    1. ¿Me escribieron a mí primero, sin que yo lo pidiera?
    2. ¿Quieren dinero, un código, una contraseña, mis documentos o que instale una aplicación?
    3. ¿Me meten prisa o me piden guardar el secreto?
    4. ¿Quieren seguir en otra aplicación o en otro chat?
    5. ¿Suena demasiado bueno, o me da miedo?

    <b>Un solo “sí” es motivo suficiente para parar.</b> Pregunte a la persona o a la empresa por un número que usted ya conozca, no por uno del mensaje. Háblelo con alguien de confianza.
too-little-body =
    Por favor, reenvíeme el mensaje completo. O copie más de la conversación y envíemela junta.
    Mientras tanto: no envíe dinero, códigos ni documentos.
no-text =
    🔎 <b>No veo palabras que yo pueda leer</b>
    Por favor, copie las palabras, o escriba lo que dice, y envíemelo.
    Mientras tanto: no haga nada de lo que pide el mensaje.
too-long-note = Este mensaje es muy largo. Leí solo la primera parte, así que puede haber más motivos de preocupación.
already-paid-hint = <b>¿Ya envió dinero, un código o documentos?</b> Actuar rápido puede ayudar: toque el botón de abajo, o /paid

## Buttons: at most 40 characters

button-report = 📣 Reportar este mensaje
button-wrong = ✋ Esta respuesta está mal
button-paid = 🆘 Ya pagué o di un código
button-travelled = ✈️ Voy a viajar o ya estoy allá
button-wrong-honest = El mensaje no es una estafa
button-wrong-scam = Es una estafa que no reconoció
button-back = ‹ Volver
button-show-all = Ver todos los motivos
button-show-less = Ver menos motivos
button-pass-on = 📤 Un aviso para compartir
button-tell-me = 🔔 Avíseme si su respuesta cambia
button-untell-me = 🔕 Ya no me avise

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Qué hacer primero</b>
    Esto les pasa cada día a personas prudentes. Actuar rápido puede ayudar.

    1. <b>Pare.</b> No pague nada más y no conteste más.
    2. <b>Dinero o datos de la tarjeta:</b> llame ahora a su banco, al teléfono que aparece en su tarjeta. Diga: “Creo que me estafaron”. Pida que detengan el pago.
    3. <b>Un código o una contraseña:</b> cámbiela y cierre la sesión en todos los demás dispositivos.
    4. <b>Una aplicación o su pantalla:</b> ponga el modo avión y llame a su banco desde otro teléfono.
    5. <b>Guarde todo:</b> mensajes, números, recibos. Haga la denuncia ante la policía de donde vive.

    Elija abajo qué pasó, y le digo los pasos para ese caso.

    ⛔ <b>Pronto alguien puede ofrecerle recuperar su dinero. Esa es la segunda estafa</b>, aunque diga que es la policía, un abogado o un banco. No pague nada por eso.
travelled-body =
    ✈️ <b>Si usted todavía no ha salido</b>
    • No viaje.
    • Conserve su pasaporte. No se lo entregue a nadie.
    • Pida a su embajada o a su ministerio de relaciones exteriores que averigüe quién es el empleador.
    • Dígale a su familia la dirección, los nombres y el vuelo que le dieron.

    <b>Si usted, o alguien que conoce, está allá y no puede salir</b>
    • Comuníquese con su embajada y con la policía local, en cuanto pueda hacerlo sin que lo vean.
    • Diga dónde es: un punto en el mapa, una calle, una foto del edificio.
    • No pague un “rescate” por medio de desconocidos.
    • Borre este chat si alguien puede mirar el teléfono.

    Quien está retenido allá y obligado a trabajar es una persona que necesita ayuda. No tiene la culpa, y usted tampoco.
travelled-family =
    👪 <b>Si alguien de su familia está allá</b>
    • Anote cuándo tuvo noticias por última vez, el lugar, la empresa y los nombres que le dijeron.
    • Avise al ministerio de relaciones exteriores de su país y a la policía de donde vive usted. Pregunte por la oficina contra la trata de personas.
    • Cuando hablen o se escriban, puede que otros escuchen. Pregunte solo cosas que se contesten con sí o no.
    • No pague a nadie que prometa sacar a su familiar de allá. Pregunte a la embajada antes de pagar nada.
    • Si su familiar le pide dinero, o que convenza a otras personas de ir, no se enoje: puede que le estén obligando.
travelled-signs =
    🔎 <b>Señales de que un trabajo en el extranjero no es lo que dice</b>
    • Le llegó por chat, con un sueldo alto y sin pedir casi experiencia.
    • Pagan el vuelo, la visa y la cama, pero no hay un contrato que usted pueda guardar.
    • Usted tendría que entrar como turista, o cruzar una frontera en auto o en lancha.
    • Quieren guardarle el pasaporte, piden un depósito o hablan de una deuda.
    • No le dejan hablar a solas con alguien que trabaje allá.
button-travelled-going = Estoy por viajar
button-travelled-family = Alguien de mi familia está allá
button-travelled-signs = Señales de alerta
button-check-how = 🔎 Cómo enviarme un mensaje
button-language = 🌐 Elegir el idioma
button-privacy = 🔒 Qué guardo y qué no

## Reports

report-thanks = Gracias. Su reporte ayuda a avisar a otras personas. Nada en él dice quién es usted.
report-again = Usted ya reportó este mensaje. Cuenta una sola vez. Gracias.
report-failed = Ahora no pude guardar su reporte. Inténtelo más tarde, por favor. Lo que le dije del mensaje sigue valiendo.
report-how =
    Para reportar un mensaje, reenvíemelo y toque “Reportar este mensaje”.
    O responda al mensaje, aquí en nuestro chat, con /report.
report-gone = Ya no encuentro ese mensaje. Por favor, reenvíemelo otra vez.

## "This answer is wrong"

wrong-ask = ¿Qué está mal en mi respuesta?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Gracias. ¿Qué clase de mensaje es? Esto ayuda a quienes cuidan mis reglas.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Gracias. ¿Qué querían? Esto ayuda a quienes cuidan mis reglas.
button-wrong-other-kind = Es otro tipo de estafa
button-honest-bank = De mi banco
button-honest-delivery = De una tienda o un envío
button-honest-office = De una oficina o escuela
button-honest-work = Del trabajo
button-honest-private = De familia o amigos
button-honest-advert = Solo es publicidad
button-honest-news = Noticia o aviso sobre estafas
button-honest-other = Otra cosa
button-scam-money = Dinero o una inversión
button-scam-code = Un código o una contraseña
button-scam-link = Abrir un enlace o instalar algo
button-scam-job = Un trabajo o tareas
button-scam-love = Amistad o amor
button-scam-threat = Me amenazan
button-scam-other = Otra cosa
wrong-thanks = Gracias. Lo verán las personas que cuidan mis reglas. Mi respuesta no cambia sola.
wrong-failed = Ahora no pude guardarlo. Inténtelo más tarde, por favor.

## Telling those who asked when the answer changes

tell-me-kept = De acuerdo. Le escribo aquí si mi respuesta a este mensaje cambia en los próximos { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }. Para eso guardo hasta entonces cómo escribirle; del mensaje, solo una huella que no deja leerlo. Con /forget lo termina.
tell-me-ended = De acuerdo. No le escribiré sobre eso, y ya borré cómo escribirle.
tell-me-failed = Ahora no pude guardarlo. Inténtelo más tarde, por favor.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Mi respuesta cambió</b>
    El { $date } usted me preguntó por un mensaje. Entonces dije: “{ $before }”. Con lo que sé hoy, digo: “{ $now }”.
    Por favor, tenga cuidado con quien se lo envió. Reenvíeme el mensaje otra vez para ver por qué.
    Ya borré cómo escribirle.
told-better =
    🔔 <b>Mi respuesta cambió</b>
    El { $date } usted me preguntó por un mensaje. Entonces dije: “{ $before }”. Con lo que sé hoy, digo: “{ $now }”.
    Eso no quiere decir que sea confiable. Reenvíeme el mensaje otra vez para ver más.
    Ya borré cómo escribirle.
level-name-high = se parece mucho a una estafa
level-name-caution = puede ser una estafa
level-name-none = no reconocí nada

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Están circulando mensajes como este: { $family }.
pass-on-next = Qué quieren: { $next }
pass-on-do = Qué ayuda: { $do }
pass-on-foot = Revisado con { -bot }. Si usted ya pagó o dio un código: llame de inmediato a su banco, al teléfono que aparece en su tarjeta.
pass-on-how = Aquí tiene un aviso corto, sin ninguna palabra de su mensaje. Manténgalo presionado para reenviarlo.

## About the bot

start-body =
    👋 <b>Hola, soy { -bot }.</b>

    ¿Le llegó un mensaje y tiene dudas? <b>Reenvíemelo.</b>
    ¿Un SMS, un correo, otro chat? Mándeme una captura de pantalla o copie el texto.
    Le digo qué tan preocupante es, qué palabras lo hacen sospechoso y qué hacer ahora.

    Soy un programa, no una persona. Conozco muchas estafas, pero no todas. Por eso nunca prometo que un mensaje sea confiable.

    Cuando usted solo pregunta, no guardo nada del mensaje. Cuando toca “Reportar”, guardo lo que ayuda a avisar a otras personas, y nada que diga quién es usted: /privacy

    <b>¿Ya pagó o dio un código?</b> Llame ahora a su banco, al teléfono que aparece en su tarjeta. Después reenvíeme el mensaje.
help-body =
    <b>Cómo usarme</b>

    • Reenvíeme cualquier mensaje, o copie sus palabras y envíemelas.
    • Le contesto qué reconocí y qué hacer.
    • Debajo de mi respuesta puede reportar el mensaje, decirme que me equivoqué o recibir ayuda si ya pagó.

    • ¿Son varios mensajes de un mismo chat? Reenvíemelos juntos; los leo como una sola conversación.

    Leo palabras, enlaces, botones, nombres de archivos, y las palabras y los códigos QR de las imágenes. No puedo oír mensajes de voz, ver videos ni leer chats secretos.

    /paid – qué hacer si ya pagó o dio un código
    /travelled – si se trata de un trabajo lejos
    /check – revisar un mensaje al que usted responde
    /report – reportar un mensaje
    /country – a quién llamar en su país
    /language – elegir el idioma
    /privacy – qué guardo
    /forget – borrar lo que usted reportó
privacy-body =
    🔒 <b>Qué guardo y qué no</b>

    <b>Cuando usted solo pregunta:</b> nada del mensaje. Mi registro técnico anota que se revisó un mensaje, qué reglas coincidieron y cuánto tardó. Ni palabras, ni nombre, ni número. Recuerdo el mensaje durante una hora, para que los botones funcionen, y no lo escribo en ningún lado.

    <b>Cuando usted reporta un mensaje, guardo:</b>
    • de sus palabras, solo las que mis reglas ya conocen; todo lo demás se deja fuera, y los números se tapan;
    • los enlaces, direcciones de billeteras, nombres de cuentas y teléfonos de contacto que da quien lo envió;
    • el día, el idioma, lo que pensé del mensaje, y si vino de una persona, un grupo o un canal, pero no de cuál.

    <b>Cuando usted dice que me equivoqué, guardo:</b> el día, lo que yo había contestado y lo que usted me dijo. Ninguna palabra del mensaje.

    <b>Cuando usted elige un idioma o un país:</b> esa elección.

    <b>Cuando usted me pide avisarle si mi respuesta cambia:</b> cómo escribirle, cerrado con llave, hasta que le avise o se acabe el plazo. Después se destruye.

    <b>Las imágenes</b> se leen en la misma máquina donde funciono, no se envían a nadie más y no se guardan.

    <b>En grupos y chats de empresa:</b> nada de lo que se escribe ahí. Solo guardo lo que eligieron los administradores del grupo y si el dueño de la cuenta de empresa aceptó.

    <b>Fuera de eso, nunca guardo</b> su nombre, su número de usuario de Telegram ni su teléfono. En su lugar queda una huella hecha con una clave secreta. Mientras la clave siga secreta, nadie puede saber si dos reportes son de la misma persona. La clave se destruye después de { $key_days ->
        [one] { $key_days } día
        [many] { $key_days } de días
       *[other] { $key_days } días
    }. A partir de ahí ya nadie puede saberlo, ni siquiera quienes me manejan.

    <b>Los reportes se borran</b> después de { $retention_days ->
        [one] { $retention_days } día
        [many] { $retention_days } de días
       *[other] { $retention_days } días
    }.

    <b>/forget</b> borra ahora sus reportes, sus respuestas, lo que eligió y cómo escribirle. Funciona mientras exista la clave. Después ya no puedo saber qué reportes eran suyos.

    Telegram guarda nuestro chat. Usted puede borrarlo ahí.
forget-done = { $count ->
        [one] Listo. Borré { $count } registro.
        [many] Listo. Borré { $count } de registros.
       *[other] Listo. Borré { $count } registros.
    }
forget-none = No encontré nada suyo que borrar.
forget-failed = Ahora no pude borrarlo. Por favor, intente /forget otra vez más tarde.

language-ask = ¿En qué idioma le escribo?
language-set = A partir de ahora le escribo en español.

check-how =
    Reenvíeme el mensaje del que tiene dudas.
    O respóndalo con /check.
slow-down = { $seconds ->
        [one] Fue mucho de una vez. Por favor, espere { $seconds } segundo y envíelo otra vez.
        [many] Fue mucho de una vez. Por favor, espere { $seconds } de segundos y envíelo otra vez.
       *[other] Fue mucho de una vez. Por favor, espere { $seconds } segundos y envíelo otra vez.
    }
something-broke =
    Perdón, algo falló de mi lado. Usted no hizo nada mal.
    Su mensaje sigue aquí en nuestro chat. Por favor, envíemelo otra vez en un minuto.
    Mientras tanto: no envíe dinero, códigos ni documentos.
unknown-command = No conozco ese comando. Reenvíeme un mensaje, o mire /help.

## For admins

rules-summary =
    <b>Reglas en uso</b>
    Huella: <code>{ $fingerprint }</code>
    Reglas: { $rules } (estables: { $stable }, a prueba: { $shadow })
    Archivos: { $files }
    Cargadas: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } error en los archivos de reglas. Siguen en uso las reglas anteriores.
        [many] ⚠️ { $count } de errores en los archivos de reglas. Siguen en uso las reglas anteriores.
       *[other] ⚠️ { $count } errores en los archivos de reglas. Siguen en uso las reglas anteriores.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } punto por revisar en los archivos de reglas. Las reglas nuevas están en uso de todos modos.
        [many] ⚠️ { $count } de puntos por revisar en los archivos de reglas. Las reglas nuevas están en uso de todos modos.
       *[other] ⚠️ { $count } puntos por revisar en los archivos de reglas. Las reglas nuevas están en uso de todos modos.
    }
rules-origins = <b>De dónde vienen</b>
rules-shipped = Incluidas conmigo
rules-overridden = Desactivadas por ustedes: { $off }, cambiadas por ustedes: { $changed }
rules-no-errors = Los archivos de reglas no tienen errores.
reload-done = ✅ Las reglas nuevas están en uso.
reload-unchanged = Los archivos de reglas no han cambiado.
reload-failed = ⚠️ Los archivos de reglas nuevos no se aceptaron. Siguen en uso las reglas anteriores.
stats-title = <b>Lo que se reportó</b>
stats-total = En total: { $count }
stats-by-family = <b>Por tipo</b>
stats-by-language = <b>Por idioma</b>
stats-by-week = <b>Por semana</b>
stats-row = { $name }: { $count }
stats-empty = Todavía no hay reportes.
stats-disputes = Respuestas señaladas como equivocadas: { $count }
stats-by-rule = <b>Reglas cuyas respuestas se señalaron como equivocadas</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: no era estafa { $honest }, otro tipo { $other }, de { $hits } reportes
store-unavailable = Ahora no se puede acceder al almacén de reportes. Revisar mensajes sigue funcionando.
admins-only = Este comando es solo para administradores.

## In a terminal, without Telegram

terminal-no-token = No hay una clave de Telegram configurada, así que hablamos aquí en la terminal. No se envía nada a ninguna parte.
terminal-hello = Escriba o pegue un mensaje; una línea vacía lo termina. /help muestra qué más puedo hacer, Ctrl-D termina.
terminal-actions = /report lo guarda para avisar a otros · /paid si ya pagó o dio un código · /wrong si me equivoqué
terminal-actions-travelled = /report lo guarda para avisar a otros · /travelled si alguien va a viajar o ya está allá · /wrong si me equivoqué
terminal-report = /report lo guarda para avisar a otros · /wrong scam si es una estafa que no reconocí
terminal-wrong-how = Escriba “/wrong honest” si el mensaje no es una estafa, o “/wrong scam” si es una estafa que no reconocí.
terminal-bye = Hasta luego. Cuídese.
terminal-last-none = Todavía no hay ningún mensaje. Pegue uno primero.
