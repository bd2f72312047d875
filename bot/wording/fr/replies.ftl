### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters).
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Cela ressemble beaucoup à une arnaque</b>
level-caution = ⚠️ <b>Attention : c’est peut-être une arnaque</b>
level-none = 🔎 <b>Je n’ai rien reconnu, mais cela ne veut pas dire que c’est fiable</b>
level-too-little = 🔎 <b>C’est trop court pour que je puisse dire quelque chose</b>

# $family: a family's .name
label-kind = <b>De quel genre :</b> { $family }
family-unknown = Un genre que je ne sais pas encore nommer
label-reasons = <b>Pourquoi je dis cela</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • « {"\u2068"}{ $quote }{"\u2069"} » – { $why }
reason-line-where = • « {"\u2068"}{ $quote }{"\u2069"} » ({ $where }) – { $why }
reason-where-button = sur un bouton
reason-where-link = caché dans un lien
reason-where-caption = sous l’image
reason-where-file = dans le nom du fichier
reason-where-quote = dans le message cité
reason-where-contact = dans la fiche de contact
reason-where-poll = dans le sondage
reason-where-preview = dans l’aperçu du lien
reason-where-invoice = dans la facture
reason-where-giveaway = dans le tirage au sort
reason-where-venue = dans le lieu envoyé
reason-where-checklist = dans la liste de tâches
reason-where-game = dans le jeu
# $number: which of several messages that were sent together
reason-where-message = dans le message { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Tout ce que j’ai remarqué</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] J’ai regardé { $count } message.
        [many] J’ai regardé { $count } de messages ensemble, comme une seule conversation.
       *[other] J’ai regardé { $count } messages ensemble, comme une seule conversation.
    }
edited-note = ✏️ Vous avez changé le message, alors j’ai regardé de nouveau.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Regardez aussi qui écrit</b>
    Quand un inconnu vous écrit en premier, Telegram montre en haut de la conversation le pays de son numéro, la date de création du compte et vos groupes communs. Un compte récent, ou d’un pays inattendu, est un signe d’alerte.
look-at-hidden = L’expéditeur cache son nom quand on transfère ses messages. Beaucoup de gens le font ; cela ne dit rien à soi seul.
look-at-channel = Cela a été publié dans un canal ou un groupe. N’importe qui peut en créer un et copier un nom et une photo connus. Cherchez la marque officielle à côté du nom, et le lien sur le site de l’organisme lui-même.

label-next = <b>Ce qu’on veut souvent ensuite</b>
label-do = <b>Que faire maintenant</b>

none-body =
    J’ai regardé les mots, les liens, les boutons, les images et les noms de fichiers, et je les ai comparés aux arnaques que je connais. Il en apparaît chaque jour. Je ne peux pas écouter les messages vocaux, regarder les vidéos ni voir les échanges secrets. Posez-vous ces questions :

    1. M’a-t-on écrit en premier, sans que je demande rien ?
    2. Veut-on de l’argent, un code, un mot de passe, mes papiers, ou une application sur mon téléphone ?
    3. Me presse-t-on, ou me demande-t-on le secret ?
    4. Veut-on continuer dans une autre application ou une autre conversation ?
    5. Est-ce trop beau, ou est-ce que cela me fait peur ?

    <b>Un seul « oui » suffit pour s’arrêter.</b> Demandez à la personne ou à l’entreprise, à un numéro que vous connaissez déjà, pas à un numéro du message. Parlez-en à quelqu’un de confiance.
too-little-body =
    Transférez-moi le message entier, s’il vous plaît. Ou copiez une plus grande partie de la conversation et envoyez-la-moi d’un seul coup.
    En attendant : n’envoyez ni argent, ni codes, ni papiers.
no-text =
    🔎 <b>Je ne vois pas de mots que je puisse lire</b>
    Copiez les mots, ou tapez ce qui est écrit, et envoyez-le-moi.
    En attendant : ne faites rien de ce que le message demande.
too-long-note = Ce message est très long. Je n’en ai lu que le début ; il y a donc peut-être d’autres raisons de s’inquiéter.
already-paid-hint = <b>Déjà envoyé de l’argent, un code ou des papiers ?</b> Agir vite peut aider : appuyez sur le bouton ci-dessous, ou /paid

## Buttons: at most 40 characters

button-report = 📣 Signaler ce message
button-wrong = ✋ Cette réponse est fausse
button-paid = 🆘 J’ai déjà payé ou donné un code
button-travelled = ✈️ Je vais partir ou je suis là-bas
button-wrong-honest = Ce n’est pas une arnaque
button-wrong-scam = Une arnaque que vous n’avez pas vue
button-back = ‹ Retour
button-show-all = Voir toutes les raisons
button-show-less = Voir moins de raisons
button-pass-on = 📤 Un avertissement à partager
button-tell-me = 🔔 Me prévenir si la réponse change
button-untell-me = 🔕 Ne plus me prévenir

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Que faire d’abord</b>
    Cela arrive chaque jour à des gens prudents. Agir vite peut aider.

    1. <b>Arrêtez.</b> Ne payez plus rien et ne répondez plus.
    2. <b>Argent ou numéro de carte :</b> appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte. Dites : « Je pense que c’est une arnaque. » Demandez d’arrêter le paiement.
    3. <b>Un code ou un mot de passe :</b> changez-le et déconnectez tous les autres appareils.
    4. <b>Une application ou votre écran :</b> activez le mode avion et appelez votre banque depuis un autre téléphone.
    5. <b>Gardez tout :</b> messages, numéros, reçus. Portez plainte à la police, là où vous habitez.

    Choisissez ci-dessous ce qui s’est passé, et je vous dis quoi faire.

    ⛔ <b>Bientôt, quelqu’un vous proposera peut-être de récupérer votre argent. C’est la deuxième arnaque</b>, même s’il se dit policier, avocat ou banquier. Ne payez rien pour cela.
travelled-body =
    ✈️ <b>Si vous n’êtes pas encore en route</b>
    • Ne partez pas.
    • Gardez votre passeport. Ne le remettez à personne.
    • Demandez à votre ambassade ou à votre ministère des affaires étrangères de vérifier l’employeur.
    • Donnez à votre famille l’adresse, les noms et le vol qu’on vous a indiqués.

    <b>Si vous, ou quelqu’un que vous connaissez, êtes là-bas sans pouvoir repartir</b>
    • Contactez votre ambassade et la police locale, dès que vous pouvez le faire sans qu’on vous voie.
    • Dites où c’est : un point sur la carte, une rue, une photo du bâtiment.
    • Ne payez pas de « rançon » par l’intermédiaire d’inconnus.
    • Effacez cette conversation si quelqu’un risque de regarder le téléphone.

    Une personne retenue là-bas et forcée de travailler a besoin d’aide. Elle n’y est pour rien, et vous non plus.
travelled-family =
    👪 <b>Si quelqu’un de votre famille est là-bas</b>
    • Notez la date des dernières nouvelles, le lieu, l’entreprise et les noms qu’on vous a dits.
    • Prévenez le ministère des affaires étrangères de votre pays et la police de chez vous. Demandez le service contre la traite des êtres humains.
    • Quand vous vous parlez ou vous écrivez, d’autres écoutent peut-être. Demandez seulement ce à quoi on peut répondre par oui ou non.
    • Ne payez personne qui promet de faire sortir votre proche. Demandez à l’ambassade avant de payer quoi que ce soit.
    • Si votre proche vous demande de l’argent, ou de faire venir d’autres gens, ne vous fâchez pas : on l’y force peut-être.
travelled-signs =
    🔎 <b>Les signes qu’un emploi à l’étranger n’est pas ce qu’il dit</b>
    • Il est venu par messagerie, avec un gros salaire pour peu de savoir-faire.
    • Le vol, le visa et le lit sont payés, mais il n’y a pas de contrat que vous puissiez garder.
    • Vous devez entrer comme touriste, ou passer une frontière en voiture ou en bateau.
    • On veut garder votre passeport, on demande un dépôt, ou on parle d’une dette.
    • On ne vous laisse pas parler seul à seul avec quelqu’un qui travaille là-bas.
button-travelled-going = Je suis sur le point de partir
button-travelled-family = Un de mes proches est là-bas
button-travelled-signs = Les signes d’alerte
button-check-how = 🔎 Comment m’envoyer un message
button-language = 🌐 Choisir la langue
button-privacy = 🔒 Ce que je garde ou non

## Reports

report-thanks = Merci. Votre signalement aide à prévenir d’autres personnes. Rien n’y dit qui vous êtes.
report-again = Vous avez déjà signalé ce message. Il compte une seule fois. Merci.
report-failed = Je n’ai pas pu garder votre signalement. Réessayez plus tard, s’il vous plaît. Ce que j’ai dit du message reste valable.
report-how =
    Pour signaler un message, transférez-le-moi et appuyez sur « Signaler ce message ».
    Ou répondez au message, ici dans notre conversation, par /report.
report-gone = Je ne retrouve plus ce message. Transférez-le-moi encore une fois, s’il vous plaît.

## "This answer is wrong"

wrong-ask = Qu’est-ce qui est faux dans ma réponse ?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Merci. De quel genre de message s’agit-il ? Cela aide ceux qui s’occupent de mes règles.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Merci. Que voulaient-ils ? Cela aide ceux qui s’occupent de mes règles.
button-wrong-other-kind = C’est un autre genre d’arnaque
button-honest-bank = De ma banque
button-honest-delivery = D’une boutique ou d’un livreur
button-honest-office = D’une administration ou école
button-honest-work = Du travail
button-honest-private = De ma famille ou d’amis
button-honest-advert = Juste de la publicité
button-honest-news = Une info ou une mise en garde
button-honest-other = Autre chose
button-scam-money = De l’argent ou un placement
button-scam-code = Un code, un mot de passe
button-scam-link = Ouvrir un lien, installer une appli
button-scam-job = Un emploi ou des tâches
button-scam-love = L’amitié ou l’amour
button-scam-threat = On me menace
button-scam-other = Autre chose
wrong-thanks = Merci. Les personnes qui s’occupent de mes règles le verront. Ma réponse ne change pas toute seule.
wrong-failed = Je n’ai pas pu garder cela. Réessayez plus tard, s’il vous plaît.

## Telling those who asked when the answer changes

tell-me-kept = D’accord. Je vous écris ici si ma réponse à ce message change dans un délai de { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }. Pour cela je garde jusque-là de quoi vous joindre ; du message, seulement une empreinte qui ne permet pas de le lire. /forget y met fin.
tell-me-ended = D’accord. Je ne vous écrirai pas à ce sujet, et j’ai effacé de quoi vous joindre.
tell-me-failed = Je n’ai pas pu garder cela. Réessayez plus tard, s’il vous plaît.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Ma réponse a changé</b>
    Le { $date }, vous m’avez demandé mon avis sur un message. J’ai dit alors : « { $before } ». Avec ce que je sais aujourd’hui, je dis : « { $now } ».
    Faites attention à cet expéditeur, s’il vous plaît. Transférez-moi encore le message pour voir pourquoi.
    J’ai maintenant effacé de quoi vous joindre.
told-better =
    🔔 <b>Ma réponse a changé</b>
    Le { $date }, vous m’avez demandé mon avis sur un message. J’ai dit alors : « { $before } ». Avec ce que je sais aujourd’hui, je dis : « { $now } ».
    Cela ne veut pas dire que c’est fiable. Transférez-moi encore le message pour en voir plus.
    J’ai maintenant effacé de quoi vous joindre.
level-name-high = ressemble beaucoup à une arnaque
level-name-caution = peut-être une arnaque
level-name-none = rien reconnu

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Des messages de ce genre circulent : { $family }.
pass-on-next = Ce qu’ils veulent : { $next }
pass-on-do = Ce qui aide : { $do }
pass-on-foot = Vérifié avec { -bot }. Si vous avez déjà payé ou donné un code : appelez tout de suite votre banque, au numéro de téléphone indiqué sur votre carte.
pass-on-how = Voici un court avertissement, sans un mot de votre message. Appuyez longuement dessus pour le transférer.

## About the bot

start-body =
    👋 <b>Bonjour, je suis { -bot }.</b>

    Vous avez reçu un message et vous avez un doute ? <b>Transférez-le-moi.</b>
    Un SMS, un e-mail, une autre discussion ? Envoyez-moi une capture d’écran, ou copiez les mots.
    Je vous dis s’il est inquiétant, quels mots le rendent suspect et quoi faire maintenant.

    Je suis un programme, pas une personne. Je connais beaucoup d’arnaques, mais pas toutes. Je ne promets donc jamais qu’un message est fiable.

    Quand vous posez seulement une question, je ne garde rien du message. Quand vous appuyez sur « Signaler », je garde ce qui aide à prévenir d’autres personnes, et rien qui dise qui vous êtes : /privacy

    <b>Vous avez déjà payé, ou donné un code ?</b> Appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte. Ensuite, transférez-moi le message.
help-body =
    <b>Comment m’utiliser</b>

    • Transférez-moi n’importe quel message, ou copiez ses mots et envoyez-les.
    • Je réponds ce que j’ai reconnu et quoi faire.
    • Sous ma réponse, vous pouvez signaler le message, me dire que je me trompe, ou trouver de l’aide si vous avez déjà payé.

    • Plusieurs messages d’une même conversation ? Transférez-les ensemble ; je les lis comme une seule conversation.

    Je lis les mots, les liens, les boutons, les noms de fichiers, et les mots et les codes QR des images. Je ne peux pas écouter les messages vocaux, regarder les vidéos ni voir les échanges secrets.

    /paid – que faire si vous avez déjà payé ou donné un code
    /travelled – s’il s’agit d’un emploi loin de chez vous
    /check – regarder un message auquel vous répondez
    /report – signaler un message
    /country – qui appeler dans votre pays
    /language – choisir la langue
    /privacy – ce que je garde
    /forget – effacer ce que vous avez signalé
privacy-body =
    🔒 <b>Ce que je garde, et ce que je ne garde pas</b>

    <b>Quand vous posez seulement une question :</b> rien du message. Mon journal technique note qu’un message a été regardé, quelles règles ont réagi et combien de temps cela a pris. Pas de mots, pas de nom, pas de numéro. Je me souviens du message pendant une heure, pour que les boutons marchent, sans l’écrire nulle part.

    <b>Quand vous signalez un message, je garde :</b>
    • de ses mots, seulement ceux que mes règles connaissent déjà ; tout le reste est laissé de côté, et les chiffres sont masqués ;
    • les liens, adresses de portefeuilles, noms de comptes et numéros de téléphone que l’expéditeur donne pour qu’on le contacte ;
    • le jour, la langue, ce que j’en ai pensé, et s’il vient d’une personne, d’un groupe ou d’un canal, mais pas duquel.

    <b>Quand vous dites que je me trompe, je garde :</b> le jour, ce que j’avais répondu et ce que vous m’avez dit. Aucun mot du message.

    <b>Quand vous choisissez une langue ou un pays :</b> ce choix.

    <b>Quand vous me demandez de vous prévenir si ma réponse change :</b> de quoi vous joindre, sous clé, jusqu’au moment où je vous préviens ou jusqu’à la fin du délai. Ensuite, c’est détruit.

    <b>Les images</b> sont lues sur la machine même où je fonctionne, ne sont envoyées à personne d’autre et ne sont pas gardées.

    <b>Dans les groupes et les discussions professionnelles :</b> rien de ce qui s’y écrit. Je garde seulement ce que les administrateurs du groupe ont choisi, et si le titulaire du compte professionnel a accepté.

    <b>À part cela, je ne garde jamais</b> votre nom, votre identifiant Telegram ni votre numéro de téléphone. À leur place, il y a une empreinte faite avec une clé secrète. Tant que la clé reste secrète, personne ne peut savoir si deux signalements viennent de la même personne. La clé est détruite après { $key_days ->
        [one] { $key_days } jour
        [many] { $key_days } de jours
       *[other] { $key_days } jours
    }. Après cela, plus personne ne le peut, pas même ceux qui me font fonctionner.

    <b>Les signalements sont effacés</b> après { $retention_days ->
        [one] { $retention_days } jour
        [many] { $retention_days } de jours
       *[other] { $retention_days } jours
    }.

    <b>/forget</b> efface tout de suite vos signalements, vos réponses, vos choix et de quoi vous joindre. Cela marche tant que la clé existe. Plus tard, je ne peux plus savoir quels signalements étaient les vôtres.

    Telegram garde lui-même notre conversation. Vous pouvez l’y effacer.
forget-done = { $count ->
        [one] C’est fait. J’ai effacé { $count } élément.
        [many] C’est fait. J’ai effacé { $count } d’éléments.
       *[other] C’est fait. J’ai effacé { $count } éléments.
    }
forget-none = Je n’ai rien trouvé de vous à effacer.
forget-failed = Je n’ai pas pu l’effacer. Réessayez /forget plus tard, s’il vous plaît.

language-ask = Dans quelle langue dois-je écrire ?
language-set = À partir de maintenant, j’écris en français.

check-how =
    Transférez-moi le message sur lequel vous avez un doute.
    Ou répondez-lui par /check.
slow-down = { $seconds ->
        [one] Cela fait beaucoup d’un coup. Attendez { $seconds } seconde et renvoyez-le, s’il vous plaît.
        [many] Cela fait beaucoup d’un coup. Attendez { $seconds } de secondes et renvoyez-le, s’il vous plaît.
       *[other] Cela fait beaucoup d’un coup. Attendez { $seconds } secondes et renvoyez-le, s’il vous plaît.
    }
something-broke =
    Désolé, quelque chose n’a pas marché de mon côté. Vous n’avez rien fait de mal.
    Votre message est toujours ici, dans notre conversation. Renvoyez-le-moi dans une minute, s’il vous plaît.
    En attendant : n’envoyez ni argent, ni codes, ni papiers.
unknown-command = Je ne connais pas cette commande. Transférez-moi un message, ou voyez /help.

## For admins

rules-summary =
    <b>Règles en vigueur</b>
    Empreinte : <code>{ $fingerprint }</code>
    Règles : { $rules } (stables : { $stable }, à l’essai : { $shadow })
    Fichiers : { $files }
    Chargées : { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } erreur dans les fichiers de règles. Les anciennes règles restent en vigueur.
        [many] ⚠️ { $count } d’erreurs dans les fichiers de règles. Les anciennes règles restent en vigueur.
       *[other] ⚠️ { $count } erreurs dans les fichiers de règles. Les anciennes règles restent en vigueur.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } point à revoir dans les fichiers de règles. Les nouvelles règles sont tout de même en vigueur.
        [many] ⚠️ { $count } de points à revoir dans les fichiers de règles. Les nouvelles règles sont tout de même en vigueur.
       *[other] ⚠️ { $count } points à revoir dans les fichiers de règles. Les nouvelles règles sont tout de même en vigueur.
    }
rules-origins = <b>D’où elles viennent</b>
rules-shipped = Livrées avec moi
rules-overridden = Désactivées par vous : { $off }, modifiées par vous : { $changed }
rules-no-errors = Les fichiers de règles n’ont pas d’erreurs.
reload-done = ✅ Les nouvelles règles sont en vigueur.
reload-unchanged = Les fichiers de règles n’ont pas changé.
reload-failed = ⚠️ Les nouveaux fichiers de règles n’ont pas été acceptés. Les anciennes règles restent en vigueur.
stats-title = <b>Ce qui a été signalé</b>
stats-total = En tout : { $count }
stats-by-family = <b>Par genre</b>
stats-by-language = <b>Par langue</b>
stats-by-week = <b>Par semaine</b>
stats-row = { $name } : { $count }
stats-empty = Il n’y a pas encore de signalements.
stats-disputes = Réponses dites fausses : { $count }
stats-by-rule = <b>Règles dont les réponses ont été dites fausses</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code> : pas une arnaque { $honest }, autre genre { $other }, sur { $hits } signalements
store-unavailable = La réserve des signalements est injoignable pour l’instant. Regarder les messages marche toujours.
admins-only = Cette commande est réservée aux administrateurs.

## In a terminal, without Telegram

terminal-no-token = Aucune clé Telegram n’est réglée ; nous parlons donc ici, dans le terminal. Rien n’est envoyé nulle part.
terminal-hello = Tapez ou collez un message ; une ligne vide le termine. /help montre ce que je sais faire d’autre, Ctrl-D termine.
terminal-actions = /report le garde pour prévenir d’autres personnes · /paid si vous avez déjà payé ou donné un code · /wrong si je me trompe
terminal-actions-travelled = /report le garde pour prévenir d’autres personnes · /travelled si quelqu’un va partir ou est déjà là-bas · /wrong si je me trompe
terminal-report = /report le garde pour prévenir d’autres personnes · /wrong scam si c’est une arnaque que je n’ai pas vue
terminal-wrong-how = Écrivez « /wrong honest » si ce n’est pas une arnaque, ou « /wrong scam » si c’est une arnaque que je n’ai pas vue.
terminal-bye = Au revoir. Prenez soin de vous.
terminal-last-none = Il n’y a pas encore de message. Collez-en un d’abord.
