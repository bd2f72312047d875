### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = en la imagen
reason-where-qr = en el código QR de la imagen
picture-no-text =
    🔎 <b>No puedo leer ninguna palabra en esta imagen</b>
    Por favor, envíela más grande o más nítida, o escriba lo que dice.
    Mientras tanto: no haga nada de lo que pide.
picture-too-big =
    🔎 <b>Esta imagen es demasiado grande para mí</b>
    Por favor, recorte la parte con las palabras, o envíela como foto y no como archivo.
    Mientras tanto: no haga nada de lo que pide.
picture-unreadable =
    🔎 <b>No puedo abrir esta imagen</b>
    Puede estar dañada o ser de un tipo que no conozco. Por favor, haga una captura de pantalla y envíemela.
    Mientras tanto: no haga nada de lo que pide.
picture-busy =
    ⏳ <b>Ahora hay muchas imágenes en espera</b>
    Por favor, envíela otra vez en un minuto, o escriba lo que dice.
picture-not-fetched =
    ⏳ <b>No he podido recibir esta imagen ahora mismo</b>
    Por favor, envíela otra vez en un minuto, o escriba lo que dice.
    Mientras tanto: no haga nada de lo que pide.
picture-late = No alcancé a leer todas las imágenes, así que puede haber más motivos de preocupación.
picture-note = Leí las palabras de la imagen con un programa. Puede confundir letras.
voice-not-read =
    🔎 <b>No puedo escuchar mensajes de voz ni ver videos</b>
    Una voz se puede copiar. Si pide dinero o un código, llame a la persona al número de siempre.
    También puede escribirme lo que dice.
