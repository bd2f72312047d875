### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Primero, unos días de charla amable, quizá con fotos de una buena vida. Todavía no piden nada. Más tarde hablan de lo que ganan con inversiones.
    .trust = Pronto nombran a un familiar o un profesor que gana bien, y ofrecen enseñarle cómo. Tal vez le pidan usar otra aplicación.
    .hook = Le van a enviar a una página o aplicación para que empiece con poco dinero. Quizá hasta le devuelvan algo, para que confíe.
    .first-payment = Los números en la pantalla van a subir. Le van a insistir en que ponga más, de sus ahorros o con un préstamo.
    .squeeze = Van a querer un impuesto, una comisión o un depósito antes de dejarle sacar algo. Después de cada pago viene otro.
    .recovery = Alguien le va a ofrecer recuperar el dinero a cambio de un pago. Muchas veces son las mismas personas.
next-job-task =
    .opener = Le van a hablar de tareas fáciles con "me gusta" o pedidos, y le van a llevar a otra aplicación o a un "profesor".
    .trust = Le van a pagar un poco por las primeras tareas, para que confíe.
    .hook = Tendrá que abrir una cuenta en su página y hacer tareas ahí. Pronto, una tarea cuesta dinero.
    .first-payment = Tendrá que poner dinero para una tarea especial, cada vez más. Lo ganado está solo en la pantalla.
    .squeeze = Van a decir que un error o un impuesto retiene su dinero, y van a pedir un pago más para soltarlo.
    .recovery = Alguien le va a ofrecer recuperar lo que puso a cambio de un pago. Muchas veces son las mismas personas.
next-recovery-scam =
    .opener = Le van a preguntar cuánto perdió y le dirán que encontraron su dinero.
    .trust = Le van a mostrar papeles, credenciales o una cuenta falsa con su dinero.
    .hook = Le van a pedir sus documentos, sus claves o ver su pantalla "para pagarle".
    .first-payment = Van a querer primero una comisión, un impuesto o un depósito. No vuelve nada.
    .squeeze = Después de cada pago habrá un gasto más, y le van a meter prisa.
    .recovery = Van a querer primero una comisión, un impuesto o ver su cuenta. Después, ese dinero también se pierde.
next-impersonation-authority =
    .opener = Le van a pedir su nombre y su número, y después le hablarán de un caso contra usted.
    .trust = Le van a mostrar una placa, una carta o una videollamada, y le pasarán con un "agente".
    .hook = Le van a meter miedo con un arresto, a pedir que guarde el secreto y a no dejarle colgar. Después hablarán de su dinero.
    .first-payment = Van a querer que mueva sus ahorros "para revisarlos", que pague una "fianza" o que entregue efectivo o tarjetas.
    .squeeze = Van a amenazar otra vez con un arresto y a pedir más, quizá un préstamo, hasta que no quede nada.
    .recovery = Alguien dirá que puede limpiar su nombre o recuperar el dinero a cambio de un pago.
next-impersonation-ecommerce-support =
    .opener = Le van a hablar de un pedido o un paquete y a pedir que conteste, llame o abra un enlace.
    .trust = Le van a decir su pedido o un número de empleado para parecer reales.
    .hook = Van a querer que abra un enlace, escanee un código o comparta su pantalla "para cancelar" o "para devolver el dinero".
    .first-payment = Le van a hacer pagar, pedir prestado o mover dinero "para probar la cuenta", y prometen devolverlo.
    .squeeze = Van a decir que hubo un error y que debe pagar otra vez para recibir el resto.
    .recovery = Alguien le va a ofrecer recuperar el dinero a cambio de un pago. Muchas veces son las mismas personas.
