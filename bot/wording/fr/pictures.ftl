### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = dans l’image
reason-where-qr = dans le code QR de l’image
picture-no-text =
    🔎 <b>Je n’arrive à lire aucun mot dans cette image</b>
    Envoyez-la plus grande ou plus nette, ou tapez ce qui est écrit.
    En attendant : ne faites rien de ce qu’elle demande.
picture-too-big =
    🔎 <b>Cette image est trop grande pour moi</b>
    Découpez la partie avec les mots, ou envoyez-la comme photo et non comme fichier.
    En attendant : ne faites rien de ce qu’elle demande.
picture-unreadable =
    🔎 <b>Je n’arrive pas à ouvrir cette image</b>
    Elle est peut-être abîmée, ou d’un genre que je ne connais pas. Faites-en une capture d’écran et envoyez-la-moi.
    En attendant : ne faites rien de ce qu’elle demande.
picture-busy =
    ⏳ <b>Beaucoup d’images attendent en ce moment</b>
    Renvoyez-la dans une minute, s’il vous plaît, ou tapez ce qui est écrit.
picture-not-fetched =
    ⏳ <b>Je n’ai pas pu récupérer cette image à l’instant</b>
    Renvoyez-la dans une minute, s’il vous plaît, ou tapez ce qui est écrit.
    En attendant : ne faites rien de ce qu’elle demande.
picture-late = Je n’ai pas pu lire toutes les images à temps ; il y a donc peut-être d’autres raisons de s’inquiéter.
picture-note = J’ai lu les mots de l’image avec un programme. Il peut confondre des lettres.
voice-not-read =
    🔎 <b>Je ne peux pas écouter les messages vocaux ni regarder les vidéos</b>
    Une voix peut être copiée. Si elle demande de l’argent ou un code, appelez la personne au numéro que vous avez toujours utilisé.
    Vous pouvez aussi me taper ce qui est dit.
