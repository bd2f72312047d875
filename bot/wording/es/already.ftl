### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>¿Qué pasó?</b>
    Esto les pasa cada día a personas prudentes. Elija lo que corresponda; puede elegir más de uno.

## Buttons: at most 40 characters

button-already-bank = 🏦 Pagué por transferencia
button-already-card = 💳 Pagué o di datos de mi tarjeta
button-already-crypto = 🪙 Envié criptomonedas
button-already-gift-card = 🎁 Compré tarjetas de regalo
button-already-cash = 💶 Di o envié dinero en efectivo
button-already-code = 🔑 Di un código o una contraseña
button-already-telegram = 📱 Di mi código de Telegram
button-already-app = 📲 Instalé una aplicación
button-already-screen = 🖥 Compartí mi pantalla
button-already-id = 🪪 Envié mi documento o papeles
button-already-pictures = 🖼 Envié fotos íntimas
button-already-account = 🏧 Presté mi cuenta o pasé dinero
button-already-travel = ✈️ Es un trabajo lejos
button-already-other = Pasó otra cosa

already-bank-body =
    🏦 <b>Usted pagó por transferencia</b>
    1. Llame ahora a su banco, al teléfono que aparece en su tarjeta. Cada minuto cuenta.
    2. Diga: “Creo que me estafaron. Por favor, detengan el pago y reclámenlo”.
    3. Pregunte qué necesitan de usted y anote el número del caso.
    4. No pague nada más, diga lo que diga quien le escribió.
    5. Haga la denuncia ante la policía. Guarde los mensajes, el número de cuenta y el comprobante.
already-card-body =
    💳 <b>Usted pagó con tarjeta o dio sus datos</b>
    1. Bloquee la tarjeta ahora: en la aplicación de su banco, o llamando al teléfono que aparece en la tarjeta.
    2. Diga que no reconoce el pago porque fue un fraude. Lo pagado con tarjeta muchas veces se puede recuperar.
    3. Revise los últimos pagos y diga al banco cuáles no son suyos.
    4. Si también escribió un código de su banco, dígalo.
    5. Haga la denuncia ante la policía. Guarde los mensajes y la dirección de la página.
already-crypto-body =
    🪙 <b>Usted envió criptomonedas</b>
    1. Escriba ahora a la plataforma desde donde las envió. Pida que marquen la dirección que las recibió.
    2. Guarde esa dirección y el número de la operación.
    3. Si escribió las palabras secretas de su billetera o confirmó algo: cree una billetera nueva y pase ahí lo que queda.
    4. Haga la denuncia ante la policía.
    Para hablarle claro: las criptomonedas enviadas rara vez vuelven. Un aviso rápido todavía puede evitar que se pierda más.
already-gift-card-body =
    🎁 <b>Usted compró tarjetas de regalo</b>
    1. No envíe los códigos, si todavía no lo ha hecho.
    2. Llame ahora a la empresa que aparece en la tarjeta. Pida que congelen lo que queda en ella.
    3. Guarde las tarjetas y el recibo: se los van a pedir.
    4. Diga a la tienda y a su banco cómo las pagó.
    5. Haga la denuncia ante la policía.
already-cash-body =
    💶 <b>Usted dio o envió efectivo, oro o una tarjeta del banco</b>
    1. Llame ahora a la policía, mientras alguien pueda estar cerca todavía.
    2. Si lo envió: pida al correo o a la mensajería que detenga el paquete. Tenga a mano su número.
    3. Si entregó una tarjeta del banco: pida que la bloqueen ahora, en el número del propio banco.
    4. Anote cómo era la persona, la hora y el lugar.
    5. No abra la puerta a nadie que vuelva.
already-code-body =
    🔑 <b>Usted dio un código o una contraseña</b>
    1. Si era de su banco: llame primero al banco, al teléfono que aparece en su tarjeta.
    2. Abra usted la cuenta y cambie la contraseña.
    3. Busque “dispositivos” o “sesiones” en los ajustes, y cierre todos los demás.
    4. Active la verificación en dos pasos.
    5. Cambie la contraseña en todos los lugares donde usaba la misma, primero en su correo.
already-telegram-body =
    📱 <b>Usted dio su código de Telegram</b>
    1. En Telegram abra Ajustes, luego Dispositivos. Cierre todas las otras sesiones.
    2. Después vaya a Ajustes, Privacidad y seguridad, Verificación en dos pasos: ponga una contraseña.
    3. Si ya no puede entrar: inicie sesión otra vez con su propio número, de inmediato.
    4. Diga a sus contactos que los mensajes que piden dinero o votos no son suyos.
    5. Revise sus canales, grupos y bots: quite lo que no conozca.
already-app-body =
    📲 <b>Usted instaló una aplicación que le enviaron</b>
    1. Ponga ahora el modo avión y apague el wifi.
    2. Llame a su banco desde otro teléfono. Pida que detengan los pagos por hoy.
    3. Borre la aplicación. Si no se deja borrar, pida a alguien de confianza que deje el teléfono como de fábrica.
    4. Después cambie sus contraseñas, desde otro dispositivo.
    5. Mire su cuenta del banco todos los días durante algunas semanas.
already-screen-body =
    🖥 <b>Usted compartió su pantalla o dejó que manejaran su dispositivo</b>
    1. Corte ahora la llamada y deje de compartir. Si tiene dudas, apague el dispositivo.
    2. Llame a su banco desde otro teléfono: pueden haber visto su cuenta y sus códigos.
    3. Borre el programa que le hicieron instalar.
    4. Desde otro dispositivo, cambie las contraseñas de su banco y de su correo.
    5. No conteste si vuelven a llamar, aunque digan que son del banco.
already-id-body =
    🪪 <b>Usted envió su documento de identidad, papeles o una selfie</b>
    1. Avise a su banco, para que vigile su cuenta.
    2. Haga la denuncia ante la policía. Puede necesitarla si alguien usa su nombre.
    3. Pida a la oficina de crédito de su país que bloquee nuevos préstamos a nombre suyo.
    4. Pregunte en la oficina que hizo el documento si conviene cambiarlo.
    5. No envíe nada más: ni selfies, ni videos con el documento en la mano.
already-pictures-body =
    🖼 <b>Tienen fotos íntimas de usted</b>
    1. Usted no tiene la culpa. A muchas personas les pasa, y hay ayuda.
    2. No pague nada, o nada más. A quien paga le vuelven a pedir.
    3. Deje de contestar, pero no borre nada: guarde los mensajes y el nombre de la cuenta.
    4. Reporte la cuenta en la aplicación y avise a la policía.
    5. ¿Tiene menos de 18 años? Cuénteselo hoy a un adulto de confianza. El servicio gratuito “Take It Down” ayuda a que esas fotos no circulen por internet; para adultos existe “StopNCII”.
    <b>Si siente que no puede más, hable ahora con alguien:</b> un amigo, un médico o una línea de emergencia.
already-account-body =
    🏧 <b>Usted prestó su cuenta o pasó dinero</b>
    1. Pare ahora. No envíe nada más, aunque le amenacen.
    2. Deje el dinero donde está y avise hoy a su banco.
    3. Vaya usted a la policía y lleve los mensajes. Ir pronto le ayuda.
    4. Si entregó su tarjeta, sus claves o su chip del teléfono: pida que los bloqueen.
already-other-body =
    <b>Sea lo que sea, esto ayuda casi siempre</b>
    1. Pare: no pague nada más y no conteste más.
    2. Llame a su banco, si hay dinero o datos del banco de por medio.
    3. Cambie las contraseñas que esa persona pueda conocer.
    4. Guarde todo: mensajes, números, recibos.
    5. Cuénteselo a alguien de confianza y a la policía.

# Stands under each of the above.
already-second-scam = ⛔ <b>Pronto alguien puede ofrecerle recuperar su dinero. Esa es la segunda estafa</b>, aunque diga que es la policía, un abogado o un banco. No pague nada por eso. Confíe solo en números que usted haya buscado por su cuenta.
button-already-more = Pasó también otra cosa
button-help-lines = ☎️ A quién llamar en mi país
