# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Le piden un código que le llegó a usted. Quien tenga ese código puede quedarse con su cuenta; por eso un empleado verdadero nunca lo pide.
why-asks-password = Le piden su contraseña. Los servicios verdaderos nunca necesitan que usted se la diga a nadie.
why-asks-seed-words = Le piden las palabras secretas o la clave de su billetera. Quien las conozca puede llevarse todas sus criptomonedas.
why-asks-card-details = Le piden los datos de su tarjeta o de su banco. Con ellos, un desconocido puede gastar su dinero.
why-asks-id-documents = Le piden una foto de su documento de identidad o pasaporte. Un desconocido puede usarla para abrir cuentas a nombre de usted.
why-asks-money-first = Le piden pagar antes de recibir nada. Cuando ya pagó, suele aparecer otro cobro y no llega nada.
why-asks-deposit-to-unlock = Le piden pagar para poder cobrar. Los trabajos y las plataformas verdaderas nunca hacen eso.
why-asks-unusual-payment = Quieren cobrar de una forma muy difícil de recuperar: tarjetas de regalo, criptomonedas o una transferencia a un particular.
why-asks-remote-access = Le piden compartir su pantalla o dejar que otra persona maneje su teléfono. Así podrían ver su banco y sus códigos.
why-asks-install-app = Le piden instalar una aplicación que no está en la tienda oficial. Podría leer sus mensajes y vaciar su cuenta.
why-asks-move-to-other-app = Le piden seguir en otra aplicación o en un chat privado, donde nadie más ve lo que pasa.
why-asks-secrecy = Le piden guardar el secreto. Una persona honrada no tiene motivo para impedirle consultar a su familia o a su banco.
why-asks-to-receive-money = Le piden que dinero o paquetes pasen por sus manos. Muchas veces son robados, y la policía llegaría primero a usted.

# How they press
why-pressure-time = Le meten prisa. Quien le apura no quiere que usted se detenga a comprobar.
why-pressure-account-loss = Dice que perderá su cuenta si no actúa ya. Abra usted la aplicación o la página y mire ahí.
why-pressure-arrest = Le amenazan con un arresto o un juicio. La policía verdadera no pide dinero ni trabaja por chat.

# Who they say they are
why-claims-support = Dice que escribe de un equipo de ayuda. Eso lo puede escribir cualquiera; busque ayuda solo dentro de la aplicación o la página oficial.
why-claims-telegram-staff = Dice que escribe de parte de Telegram. Telegram no pide códigos ni envía enlaces para salvar su cuenta.
why-claims-bank = Dice que escribe de parte de su banco. Llame al teléfono que aparece en su tarjeta para saber si es verdad.
why-claims-authority = Dice que es la policía o una oficina del gobierno. Las oficinas verdaderas no cobran ni piden secretos por chat.
why-claims-shop-support = Dice que es la atención al cliente de una tienda. Revise su pedido solo en la aplicación o la página de la tienda.
why-claims-refund-compensation = Le prometen una devolución o un dinero que usted no pidió. Las devoluciones reales llegan por donde usted pagó.
why-claims-auto-charge = Dice que le van a cobrar algo que usted nunca pidió. El miedo a perder dinero sirve para que usted llame o toque el enlace.
why-claims-delivery-problem = Dice que hay un problema con un paquete. Compruébelo en la página de la empresa de envíos, no por este mensaje.
why-claims-family-new-number = Dice que es alguien cercano con número nuevo o en apuros. Antes de hacer nada, llame al número que usted ya conoce.
why-claims-boss = Dice que es su jefe o alguien con autoridad. Pregúntele en persona o por teléfono antes de comprar o pagar algo.
why-claims-prize = Dice que usted ganó algo. No se gana un sorteo en el que no se participó, y un premio verdadero no cuesta nada.
why-claims-inheritance = Le ofrecen parte de la fortuna de una persona desconocida. Esa fortuna no existe; solo existen los cobros.
why-claims-recover-money = Le prometen recuperar dinero perdido. Quien ya perdió dinero una vez suele recibir otra llamada de los mismos ladrones.

# What they promise
why-promise-sure-profit = Le prometen ganancias sin riesgo. Nadie puede prometer eso, ni siquiera un banco.
why-promise-return-rate = Le prometen una ganancia fija cada día o cada semana. Ninguna inversión honrada crece así.
why-promise-insider-teacher = Habla de un profesor o de un dato secreto que hace rica a la gente. Quien lo tuviera no lo contaría a desconocidos.
why-promise-free-coins = Le prometen criptomonedas gratis. La página que hay detrás suele estar hecha para sacarle las suyas.
why-promise-easy-pay = Le prometen buen dinero por muy poco trabajo. Los trabajos verdaderos no pagan tanto a desconocidos por tan poco.
why-promise-task-pay = Una persona desconocida le ofrece tareas pagadas por internet. Al principio le pagan un poco, y después le piden poner dinero.
why-promise-overseas-all-paid = Trabajo en el extranjero con todo pagado. Hubo quienes fueron y los encerraron para trabajar a la fuerza. No viaje sin que su embajada lo averigüe.
why-promise-loan-no-check = Le ofrecen un préstamo sin revisar nada. Quien presta de verdad sí revisa, y nunca cobra primero.

# Jobs abroad
why-offers-overseas-job = Le ofrecen por chat un trabajo en el extranjero. Antes de aceptar, pida a su embajada que averigüe quién es el empleador.
why-sign-passport-taken = Alguien guardaría el pasaporte, o no deja salir a la gente. Es señal de peligro: nadie puede quitarle su pasaporte.
why-sign-border-crossing = El viaje cruza una frontera, o le piden engañar a los guardias. Es señal de peligro; por favor, no viaje.

# Strangers who are kind
why-opener-wrong-number = Parece un mensaje enviado a un número equivocado. Muchas estafas largas empiezan justo con este error amable.
why-opener-warm-stranger = Una persona desconocida se muestra muy cariñosa muy pronto. Puede ser sincera, pero hay estafas que también empiezan con una amistad.
why-turn-to-investing = La charla pasa de la amistad o el amor a las inversiones. Ese cambio es el centro de una estafa muy común.
why-fake-platform-withdrawal = Quieren sus criptomonedas en su plataforma, o un pago antes de dejarle sacar su dinero. Lo más probable es que esa plataforma sea falsa.
why-love-needs-money = Alguien querido, que quizá usted nunca vio en persona, necesita dinero por una emergencia. Muchas veces se usa así el amor para sacar dinero.

# Threats
why-threat-pictures = Amenazan con mostrar fotos íntimas. No pague, porque quien paga recibe más exigencias. Usted no tiene la culpa, y hay ayuda.

# Links, files, letters
why-link-hidden = Las palabras del enlace muestran una dirección, pero lleva a otra.
why-link-lookalike = El enlace se parece a una dirección conocida, pero es otra, o esconde su dirección verdadera.
why-link-disguised = La dirección del enlace está escrita de una manera que esconde adónde lleva.
why-link-shortened = El enlace está acortado, así que usted no puede ver adónde lleva.
why-link-installer = El enlace o el archivo pone una aplicación en su teléfono. Instale aplicaciones solo desde la tienda oficial.
why-wallet-address = Trae la dirección de una billetera de criptomonedas. Lo que se envía ahí casi nunca se puede recuperar.
why-letters-disguised = Algunas letras están cambiadas por otras parecidas, o escondidas. La gente honrada no necesita esconder sus palabras.

# Other lures
why-task-pay-for-clicks = Pagan por "me gusta", calificaciones o pequeños clics. Ninguna empresa honrada lo hace; después le pedirían poner dinero.
why-vote-for-me = Le piden votar en un enlace. Esas páginas suelen pedir su número de teléfono y un código, y después se quedan con su cuenta.
why-gift-premium = Le ofrecen de regalo Premium o Stars por un enlace. Los regalos verdaderos aparecen dentro de Telegram y nunca necesitan un código.
why-gambling-win = Le prometen ganar fácil en un juego o una apuesta. Nadie puede saber el resultado, y esas páginas suelen quedarse con su dinero.
why-cheap-goods-off-platform = Ofrece cosas demasiado baratas o quiere cobrar fuera de la tienda. Así nadie protege su pago.
why-buyer-overpays = El comprador le manda a un enlace, o paga de más y pide una parte de vuelta. El primer pago casi nunca es real.
why-rent-before-viewing = Piden dinero por una vivienda que usted no ha visto. Puede que no sea de ellos, o que no exista.

# More reasons
why-boss-company-money = Usan el nombre de un jefe para meterle en un grupo, preguntar por el dinero de la empresa u ordenar un pago. Pregúntele a él por teléfono o en persona.
why-boss-hello = Dice que es un superior y escribe desde una cuenta que usted no conoce. Después suele pedir dinero; pregunte al número que ya tiene.
why-friend-asks-money = Habla como alguien conocido y pide con urgencia dinero, un pago o tarjetas. Puede que le hayan robado la cuenta; llame a esa persona.
why-family-unsure = Dice que es un familiar o amigo, pero eso todavía no está claro. Llame al número que usted ya tenía.
why-asks-run-statements = Quieren que mueva dinero para "tener movimientos" o "verificar la cuenta", y prometen devolverlo. Ese dinero casi nunca vuelve.
why-undo-instalments = Dice que un error le va a costar dinero y cómo arreglarlo. Un cajero o el banco por internet no anulan pedidos; solo envían su dinero.
why-seller-certify = Dice que quien vende tiene que "certificarse" o "firmar". Mírelo usted en la plataforma; no escanee códigos ni dé datos de su banco.
why-guides-you = Habla de un cobro o una devolución y quiere guiarle paso a paso, o dice que le llamarán. Mírelo usted en la aplicación oficial.
why-close-credit-line = Dice que hay que cerrar una cuenta o un crédito para no dañar su historial. Eso no se arregla así; mírelo en la aplicación oficial.
why-wallet-connect = Quieren que conecte o confirme su billetera, o que pague algo pequeño primero. Después pueden llevarse todo lo que tiene ahí.
why-pay-in-get-more = Dice que usted pone una cantidad y pronto recibe más. Lo poco del principio puede volver; lo grande no.
why-coins-for-strangers = Quieren comprar o vender criptomonedas con desconocidos a un precio raro. El dinero puede ser robado y su tarjeta quedar bloqueada.
why-subsidy-scan = Le prometen una ayuda si escanea un código. Esas páginas piden la tarjeta y un código; pregunte a la oficina que la pagaría.
why-notice-with-link = Usan un tema oficial o conocido para que usted abra un enlace. Mejor abra usted la aplicación oficial.
why-guided-to-platform = Le llevan a una plataforma para abrir una cuenta y poner dinero. El dinero y las ganancias que muestra muchas veces no son reales.
why-threat-secret = Dice que tiene algo contra usted y quiere dinero. No pague; guarde lo que le envió y vaya a la policía.
why-overseas-lure = Habla de un trabajo en el extranjero demasiado bueno o poco claro. No viaje antes de comprobar la empresa y la visa de trabajo.
why-compound-words = Son palabras que se usan para llevar gente a lugares de encierro y trabajo forzado. No viaje; hable antes con su familia.
why-overseas-someone-invites = Le llaman a trabajar en el extranjero, y otros arreglan el pasaje o los papeles. Quizá no le dejen volver; hable antes con su familia.
why-move-to-safe-place = Dice que su dinero corre peligro y debe ir a una cuenta o billetera que ellos le dan. Ningún banco verdadero pide eso.
why-own-wallet-mining = Dice que el dinero gana cada día sin salir de su billetera. Después del enlace o del "vale", se lo pueden llevar.
why-phone-and-code = Quieren que escriba en una página su número de teléfono y el código que recibió. Con los dos, otra persona puede entrar en su cuenta.
why-asks-gift-cards = Quieren los números o códigos de tarjetas de regalo o de juegos. Una vez dados, el dinero se pierde.
