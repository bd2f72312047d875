### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = A quién llamar en su país
country-ask =
    <b>¿De qué país le muestro los teléfonos de ayuda?</b>
    Nunca lo adivino por su idioma ni por su número.
# $page, $pages: numbers
country-page = Página { $page } de { $pages }
button-country-next = Siguiente ›
button-country-previous = ‹ Anterior
button-country-none = Otro país
button-country-change = Elegir otro país
button-country-forget = Olvidar mi país
country-forgotten = Listo. Ya no sé cuál es su país.
# $country: its name in this language
country-set = A partir de ahora le muestro los teléfonos de ayuda de este país: { $country }.
# $country as above
help-lines-title = ☎️ <b>A quién llamar: { $country }</b>
help-lines-bank-first = <b>Primero su banco, si hay dinero de por medio:</b> al teléfono que aparece en su tarjeta, nunca a uno del mensaje.
help-lines-unknown =
    ☎️ <b>A quién llamar</b>
    • Su banco: al teléfono que aparece en su tarjeta.
    • La policía de donde vive.
    • La plataforma donde pasó: reporte la cuenta en la aplicación.
    No tengo ningún número comprobado para su país, así que no le doy ninguno.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = consejo sobre estafas
help-for-bank = detener un pago
help-for-report = denunciar una estafa
help-for-police = denunciar ante la policía
help-for-emergency = en una emergencia
help-for-messages = reenviarles mensajes sospechosos
help-for-cyber = fraude en internet
help-for-consumer = consejo para consumidores
help-for-identity = alguien usó su documento
help-for-trafficking = alguien está retenido u obligado a trabajar
help-for-consular = ayuda a ciudadanos en el extranjero
help-for-abroad = desde el extranjero
help-hours-always = día y noche
# $hours: such as 8:00–23:00
help-hours = horario: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = atienden en { $languages }
# $date: a date, written the way of this language
help-lines-checked = Comprobado el { $date }. Los números cambian: si uno no funciona, búsquelo en la página oficial.
help-lines-never-call-first = Estas oficinas nunca le llaman primero para pedir dinero o códigos. Una llamada que dice venir de ellas puede ser parte de la estafa.
