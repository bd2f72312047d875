### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = na imagem
reason-where-qr = no QR code da imagem
picture-no-text =
    🔎 <b>Não consigo ler nenhuma palavra nesta imagem</b>
    Por favor, envie maior ou mais nítida, ou digite o que está escrito.
    Até lá: não faça nada do que ela pede.
picture-too-big =
    🔎 <b>Esta imagem é grande demais para mim</b>
    Por favor, recorte a parte com as palavras, ou envie como foto em vez de arquivo.
    Até lá: não faça nada do que ela pede.
picture-unreadable =
    🔎 <b>Não consigo abrir esta imagem</b>
    Ela pode estar danificada ou ser de um tipo que não conheço. Por favor, tire um print da tela e me envie.
    Até lá: não faça nada do que ela pede.
picture-busy =
    ⏳ <b>Há muitas imagens na fila agora</b>
    Por favor, envie de novo daqui a um minuto, ou digite o que está escrito.
picture-not-fetched =
    ⏳ <b>Não consegui receber esta imagem agora</b>
    Por favor, envie de novo daqui a um minuto, ou digite o que está escrito.
    Até lá: não faça nada do que ela pede.
picture-late = Não deu tempo de ler todas as imagens, então pode haver mais motivos de preocupação.
picture-note = Li as palavras da imagem com um programa. Ele pode trocar letras.
voice-not-read =
    🔎 <b>Não consigo ouvir mensagens de voz nem assistir a vídeos</b>
    Uma voz pode ser copiada. Se pedir dinheiro ou um código, ligue para a pessoa no número que você sempre usou.
    Você também pode digitar para mim o que é dito.
