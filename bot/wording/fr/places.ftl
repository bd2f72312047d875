### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Administrateurs de ce groupe : quand je parle

## Groups

group-hello =
    👋 <b>Je suis { -bot }.</b> Ici, je reste silencieux.
    • Répondez à un message par /check, ou mentionnez-moi dans une réponse, et je dis ce que j’en pense.
    • Si vous préférez que personne ne voie votre question, transférez-moi le message en privé.
    • Un administrateur de ce groupe peut me faire parler de moi-même quand un message ressemble beaucoup à une arnaque : /settings
    Je ne garde rien de ce qui s’écrit ici.
group-check-how = Répondez par /check au message dont vous parlez.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Mes réglages dans ce groupe</b>
    Avertir de moi-même quand un message ressemble beaucoup à une arnaque : <b>{ $warn ->
        [on] oui
       *[off] non
    }</b>
    Langue de mes avertissements : { $name }
group-settings-admins = Seuls les administrateurs de ce groupe peuvent changer mes réglages.
group-settings-kept = C’est fait.
button-group-warn-on = Activer les alertes automatiques
button-group-warn-off = Arrêter les alertes automatiques
button-group-language = Choisir la langue
button-group-private = 🔒 Me demander en privé
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Attention : le message auquel je réponds ressemble beaucoup à une arnaque</b>
    <b>De quel genre :</b> { $family }
group-warning-foot = Je suis un programme et je peux me tromper. Si ce n’est pas une arnaque, un administrateur peut me le dire avec le bouton.
button-group-wrong = Ce n’est pas une arnaque

## Inline: @name and the text typed behind it

inline-hint = Collez le message après mon nom
inline-too-little = Collez une plus grande partie du message
# Short titles for the list of results, plain text
inline-title-high = ⛔ Cela ressemble beaucoup à une arnaque
inline-title-caution = ⚠️ C’est peut-être une arnaque
inline-title-none = 🔎 Je n’ai rien reconnu
inline-send = Appuyez pour envoyer ma réponse dans cette conversation
inline-private = Me demander plutôt en privé

## As a guest in any chat

guest-check-how = Répondez au message dont vous parlez et mentionnez-moi dans cette réponse.

## Business chats

business-consent =
    🤝 <b>Vous m’avez relié à votre compte professionnel</b>
    Je lis seulement, et seulement si vous êtes d’accord. Quand la conversation avec un client ressemble à une arnaque, je vous le dis ici, pas là-bas. Je n’écris jamais à vos clients et je ne garde rien de ce qu’ils écrivent.
    Dois-je regarder les nouveaux messages dans les conversations que vous m’avez données ?
button-business-yes = Oui, regarder les nouveaux messages
button-business-no = Non, ne pas regarder
business-on = D’accord. Je regarde les nouveaux messages et je vous préviens ici. Pour arrêter, déconnectez-moi dans Telegram, ou envoyez /business.
business-off = D’accord. Je ne regarde pas ces conversations.
business-gone = Je ne suis plus relié à votre compte professionnel et n’y regarde plus rien.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Dans une de vos conversations professionnelles</b>, quelqu’un a écrit une chose qui m’inquiète :
command-business = Professionnels : si je regarde vos conversations
business-none = Je ne suis relié à aucun compte professionnel de vous. Dans Telegram : Paramètres, Telegram Business, Chatbots.
