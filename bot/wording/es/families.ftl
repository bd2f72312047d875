### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Alguien que se hace pasar por atención al cliente
    .next = Quieren un código, una contraseña, las palabras secretas de su billetera de criptomonedas o ver su pantalla. Con eso entran en su cuenta y la vacían.
    .do =
        No envíe ningún código, contraseña ni palabra secreta. La verdadera atención al cliente nunca los necesita.
        No comparta su pantalla ni instale ninguna aplicación que le pidan. Si ya lo hizo: corte ahora y borre la aplicación.
        No use los enlaces ni los números de este mensaje. Abra usted la aplicación o la página y pregunte ahí.
        Si ya dio un código: cambie su contraseña ahora y cierre la sesión en todos los demás dispositivos.

family-impersonation-ecommerce-support =
    .name = Alguien que se hace pasar por una tienda o una empresa de envíos
    .next = Quieren que abra un enlace, escanee un código, comparta su pantalla o envíe dinero para "recibir la devolución" o "evitar un cobro". Después, el dinero que falta es el suyo.
    .do =
        No pague nada para recibir una devolución ni para cancelar algo. Una devolución real llega por donde usted pagó.
        No comparta su pantalla ni instale ninguna aplicación que le pidan.
        Abra la aplicación de la tienda y mire su pedido ahí.
        Si vieron su pantalla: corte la llamada y llame a su banco, al teléfono que aparece en su tarjeta.

family-impersonation-authority =
    .name = Alguien que se hace pasar por la policía, un juzgado o una oficina del gobierno
    .next = Meten miedo con un arresto, piden guardar el secreto y no dejan colgar. Después quieren que envíe dinero "para revisarlo".
    .do =
        Corte la llamada o deje de contestar. Usted tiene derecho a hacerlo.
        No envíe dinero ni documentos. Ninguna policía ni juzgado le hace mover sus ahorros para revisarlos.
        Cuénteselo ahora a alguien de confianza, sobre todo si le pidieron guardar el secreto.
        Busque usted el número de esa oficina y pregunte ahí.

family-impersonation-bank =
    .name = Alguien que se hace pasar por su banco
    .next = Quieren un código o el número de su tarjeta, o que pase su dinero a otra cuenta "para protegerlo".
    .do =
        No dé ningún código y no mueva su dinero.
        Llame usted a su banco, al teléfono que aparece en su tarjeta.
        No toque los enlaces de este mensaje.
        Si ya dio un código o el número de su tarjeta: pida al banco que bloquee ahora la tarjeta y la cuenta.

family-impersonation-friend-family =
    .name = Alguien que se hace pasar por un familiar o un amigo
    .next = Pronto necesitan dinero con urgencia: una cuenta por pagar, un teléfono roto, un accidente. Y siempre hay una razón para no poder hablar por teléfono.
    .do =
        No envíe dinero todavía.
        Llame a esa persona al número de siempre.
        Pregúntele algo que solo ella pueda saber. Hasta una voz se puede copiar.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

family-impersonation-boss =
    .name = Alguien que se hace pasar por su jefe o jefa
    .next = Quieren que compre tarjetas de regalo o haga un pago, rápido y sin decírselo a nadie.
    .do =
        No compre ni envíe nada todavía.
        Pregunte a su jefe o jefa en persona, o al número que usted ya conoce.
        Cuénteselo a un compañero, aunque le hayan pedido que no diga nada.
        Si ya pagó: avise ahora a su banco y en su trabajo. Cada minuto ayuda.

family-impersonation-admin-telegram =
    .name = Alguien que se hace pasar por Telegram o por el administrador de un grupo
    .next = Quieren que entre en su página o que les dé el código de acceso. Con eso se quedan con su cuenta y escriben a sus contactos en nombre de usted.
    .do =
        No le diga a nadie el código que le envía Telegram.
        No abra el enlace, no vote y no acepte el "regalo".
        Si ya escribió un código: abra Ajustes, luego Dispositivos, y cierre todas las otras sesiones.
        Después ponga una contraseña en Ajustes, Privacidad y seguridad, Verificación en dos pasos.

## Investing and love

family-investment-crypto-lure =
    .name = Una promesa de ganancias garantizadas
    .next = Empiezan con poco dinero y quizá hasta le paguen algo. Después piden más y más, y usted ya no puede sacar lo suyo.
    .do =
        No envíe dinero ni criptomonedas. Nadie puede prometer una ganancia.
        Salga del grupo. Los miembros contentos pueden ser parte del engaño.
        Antes de invertir, pregunte a la oficina que vigila las inversiones en su país.
        Si ya pagó: no pague más y llame ahora a su banco o a su plataforma de criptomonedas.

family-investment-fake-platform =
    .name = Una página o aplicación de inversión que muestra dinero que no existe
    .next = Quieren una comisión, un impuesto o un depósito antes de dejarle sacar su dinero. Después de cada pago viene otro.
    .do =
        No pague comisiones ni impuestos para sacar su dinero. Ese dinero no llega.
        Avise ahora a su banco o a su plataforma de criptomonedas, y a la policía.
        Guarde fotos de la página, de las direcciones y de las conversaciones.
        No crea a quien le ofrezca recuperar el dinero a cambio de un pago.

family-investment-romance-baiting =
    .name = Una persona desconocida y cariñosa que le lleva a invertir
    .next = Primero vienen semanas de charla amable. Después aparece un familiar o un "profesor" que gana bien, y una página donde usted tendría que poner dinero.
    .do =
        No envíe dinero ni instale ninguna aplicación de inversiones que le nombren.
        Puede dejar de contestar, sin más. No tiene que dar explicaciones.
        Háblelo con alguien cercano.
        Si ya puso dinero: no pague nada para sacarlo y llame ahora a su banco o a su plataforma de criptomonedas.

family-romance-money =
    .name = Un amor por internet que necesita dinero
    .next = Necesita dinero para un pasaje, una visa o un hospital. Después de cada pago hay una nueva emergencia.
    .do =
        No envíe dinero, tarjetas de regalo ni criptomonedas, por triste que sea la historia.
        Háblelo hoy con un amigo o un familiar.
        No envíe fotos de sus documentos ni fotos íntimas.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

## Jobs

family-job-task =
    .name = Tareas pagadas que terminan en un depósito
    .next = Primero le pagan un poco. Después usted tiene que poner dinero para recibir más tareas o para cobrar lo que ganó.
    .do =
        No ponga dinero. Ningún trabajo honrado le pide pagar para cobrar su sueldo.
        Deje las tareas y salga del grupo.
        No les preste su cuenta del banco ni sus claves.
        Si ya pagó: no pague más para "desbloquear" nada. Llame ahora a su banco.

family-job-advance-fee =
    .name = Un trabajo que le pide pagar primero
    .next = Quieren dinero para un curso, un equipo, un examen o una visa. Después piden más pagos, o ya no contestan.
    .do =
        No pague nada para conseguir un trabajo.
        No envíe todavía su documento de identidad ni los datos de su banco.
        Busque la página oficial de la empresa y pregunte ahí si el trabajo existe.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

family-job-mule =
    .name = Un trabajo en el que usted recibe y reenvía dinero o paquetes
    .next = Quieren usar su cuenta o su dirección para mover lo que les quitaron a otras personas. Y usted podría tener que responder por eso.
    .do =
        No reciba ni reenvíe nada. No preste su cuenta ni su tarjeta.
        Si llegó dinero: déjelo donde está y avise ahora a su banco.
        Si llegaron paquetes: no los reenvíe. Pregunte a la policía qué hacer.
        Avisar pronto al banco o a la policía le ayuda a usted.

family-job-trafficking-indicators =
    .name = Un trabajo en el extranjero donde quizá retienen a la gente por la fuerza
    .next = Quieren que viaje pronto, con todo pagado. Una vez allá, pueden quitarle el pasaporte y no dejarle salir.
    .do =
        No viaje todavía.
        No entregue su pasaporte a nadie.
        Pida a su embajada o a su ministerio de relaciones exteriores que averigüe quién es el empleador.
        Si alguien está allá y no puede salir: comuníquese con la embajada y con la policía local. No pague un "rescate" por medio de desconocidos.

## Links, apps and files

family-phishing-link =
    .name = Un enlace que lleva a una página falsa
    .next = La página le pide su usuario y contraseña, el número de su tarjeta o un código. Los usan en el mismo momento.
    .do =
        No abra el enlace. Si ya está abierto, ciérrelo y no escriba nada.
        Entre por la aplicación de la empresa o escriba usted la dirección.
        Si escribió los datos de su tarjeta o un código: llame ahora a su banco, al teléfono que aparece en su tarjeta.
        Si escribió una contraseña: cámbiela ahora en todos los lugares donde la usa.

family-phishing-wallet-drainer =
    .name = Una página que vacía una billetera de criptomonedas
    .next = Quieren que conecte su billetera, confirme algo o escriba sus palabras secretas. Una sola confirmación puede bastar para que se lo lleven todo.
    .do =
        No conecte su billetera y no confirme nada.
        No escriba en ningún lugar las 12 o 24 palabras secretas.
        Si ya lo hizo: cree una billetera nueva con palabras nuevas y pase ahí lo que queda, ahora mismo.
        Nadie de atención al cliente necesita sus palabras secretas.

family-malware-apk =
    .name = Un archivo o una aplicación que puede tomar el control de su teléfono
    .next = Quieren que la instale y que le dé todos los permisos. Así pueden leer sus códigos y mover su dinero.
    .do =
        No lo abra ni lo instale. Bórrelo.
        Si ya está instalado: ponga el modo avión y llame a su banco desde otro teléfono.
        Después borre la aplicación, o pida a alguien de confianza que deje el teléfono como de fábrica.
        Descargue aplicaciones solo de la tienda oficial de su teléfono.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Una tienda o un vendedor que quizá nunca entregue
    .next = Quieren que pague por transferencia, con criptomonedas o tarjetas de regalo, fuera del pago de la tienda. Después no llega nada.
    .do =
        No pague por transferencia, con criptomonedas ni con tarjetas de regalo.
        Pague solo dentro de la plataforma de ventas.
        Busque en internet el nombre de la tienda junto con la palabra "estafa".
        Si ya pagó: pida ahora a su banco que detenga el pago o lo reclame.

family-shopping-buyer =
    .name = Un comprador con una forma rara de pagar
    .next = Le envían un comprobante falso, un enlace para "recibir" el dinero, o pagan de más y quieren que devuelva la diferencia.
    .do =
        No envíe el producto ni la "diferencia" hasta ver el dinero en la aplicación de su propio banco.
        Para recibir dinero nunca hace falta dar un código ni abrir un enlace.
        Use solo el chat y el pago de la plataforma de ventas.
        Si escribió los datos de su tarjeta o un código: llame ahora a su banco, al teléfono que aparece en su tarjeta.

family-rental-deposit =
    .name = Una vivienda en alquiler que pide dinero antes de que usted la vea
    .next = Quieren un depósito o una reserva antes de la visita. Después piden más pagos, y nunca hay llaves.
    .do =
        No pague nada antes de que usted, o alguien de confianza, haya entrado en la vivienda.
        No envíe copia de su documento de identidad.
        Mire si las mismas fotos aparecen en otro anuncio con otra dirección.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

family-loan-advance-fee =
    .name = Un préstamo que pide dinero primero
    .next = Quieren una comisión, un seguro o un "pago de prueba" antes de darle el dinero. El préstamo no llega.
    .do =
        No pague nada para recibir un préstamo.
        No instale aplicaciones de préstamos desde un enlace. Algunas leen sus contactos y después amenazan.
        No envíe su documento de identidad ni las claves de su banco.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

family-ticket-fake =
    .name = Entradas o viajes que quizá no existen
    .next = Quieren un pago rápido por transferencia, "antes de que otro se los lleve". Después no hay entrada ni viaje.
    .do =
        No pague por transferencia ni con criptomonedas.
        Compre solo al organizador, o a quien el organizador indique.
        Si ya pagó: pida ahora a su banco que detenga el pago o lo reclame.

family-charity-fake =
    .name = Un pedido de donaciones que puede ser falso
    .next = Quieren que su donación vaya a una cuenta o billetera particular. No llega a quien la necesita.
    .do =
        No done por medio de este mensaje.
        Para ayudar, abra la página de una organización que usted conozca y done ahí.
        No dé los datos de su tarjeta en un chat.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

## Luck and threats

family-prize-giveaway =
    .name = Un premio que le pide algo a cambio
    .next = Quieren una comisión, un impuesto, los datos de su tarjeta o un código antes de darle el premio. No hay premio.
    .do =
        No pague nada para recibir un premio.
        No dé los datos de su tarjeta ni ningún código.
        Abra usted la página oficial de la empresa y mire si el premio aparece ahí.
        Si ya pagó o dio los datos de su tarjeta: llame ahora a su banco.

family-prize-inheritance =
    .name = Una fortuna o herencia de una persona desconocida
    .next = Quieren dinero para trámites, abogados o impuestos. Cada pago lleva al siguiente.
    .do =
        No pague nada ni envíe copia de su documento de identidad.
        Deje de contestar. No tiene que dar explicaciones.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

family-gambling-fake =
    .name = Apuestas o un casino que quizá no pague
    .next = Primero usted gana un poco. Después tiene que poner más dinero, o pagar una comisión, para sacar lo que ganó.
    .do =
        No ponga dinero ni pague comisiones para sacar sus ganancias.
        Salga del grupo. Sus ganadores pueden ser inventados.
        No les preste su cuenta.
        Si ya pagó: llame ahora a su banco, al teléfono que aparece en su tarjeta.

family-extortion-sextortion =
    .name = Una amenaza de mostrar fotos íntimas
    .next = Quieren dinero, y rápido. A quien paga le piden más. Muchas veces ni siquiera existen esas fotos.
    .do =
        No pague y deje de contestar.
        Guarde los mensajes como prueba.
        Reporte la cuenta en la aplicación y avise a la policía.
        ¿Tiene menos de 18 años? Cuénteselo hoy a un adulto de confianza. Usted no tiene la culpa.

family-recovery-scam =
    .name = Alguien que promete recuperar dinero perdido
    .next = Quieren primero una comisión o un impuesto, o ver su cuenta. Después, ese dinero también se pierde.
    .do =
        No pague nada y no deje que nadie entre en su teléfono, su cuenta o su billetera.
        La policía y los bancos no cobran por ayudarle.
        Hable solo con su banco y con la policía, a números que usted haya buscado por su cuenta.

## Of no family

family-general-signs =
    .name = Señales de alerta que tienen muchas estafas
    .next = No sé de qué tipo puede ser. Muchas veces, después piden dinero, un código o documentos.
    .do =
        No haga nada con prisa.
        No envíe dinero, códigos ni documentos.
        Pregunte a la persona o a la empresa por un número que usted ya conozca.
        Háblelo con alguien de confianza.

family-honest-lookalike =
    .name = Palabras que también usan los avisos verdaderos

## Where in the script a message stands

stage-opener = Parece un comienzo: unas primeras palabras amables, y todavía no piden nada.
stage-trust = Parece que se están ganando su confianza. El pedido viene después.
stage-hook = Parece el anzuelo: una oferta o un susto para que usted conteste.
stage-first-payment = Parece el momento en que piden el primer dinero o el primer código.
stage-squeeze = Parece el momento en que piden más y más, o amenazan.
stage-recovery = Parece dirigido a personas que ya perdieron dinero.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Usted ya pagó o entregó algo

family-asker-travelled =
    .name = Alguien está allá y no puede salir
