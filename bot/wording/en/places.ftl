### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Admins of this group: when I speak up

## Groups

group-hello =
    👋 <b>I am { -bot }.</b> I stay quiet here.
    • Answer a message with /check, or mention me in an answer, and I say what I think of it.
    • Whoever would rather not be seen asking can forward the message to me in private.
    • An admin of this group can have me speak up by myself when a message looks very much like a scam: /settings
    I keep nothing of what is written here.
group-check-how = Answer the message you mean with /check.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>My settings in this group</b>
    Warn by myself when a message looks very much like a scam: <b>{ $warn ->
        [on] on
       *[off] off
    }</b>
    Language of my warnings: { $name }
group-settings-admins = Only admins of this group can change my settings.
group-settings-kept = Done.
button-group-warn-on = Warn by yourself
button-group-warn-off = Stop warning by yourself
button-group-language = Choose the language
button-group-private = 🔒 Ask me in private
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Careful: the message I answer looks very much like a scam</b>
    <b>What kind:</b> { $family }
group-warning-foot = I am a program and can be wrong. If this is honest, an admin can tell me with the button.
button-group-wrong = This is honest

## Inline: @name and the text typed behind it

inline-hint = Paste the message behind my name
inline-too-little = Paste more of the message
# Short titles for the list of results, plain text
inline-title-high = ⛔ This looks very much like a scam
inline-title-caution = ⚠️ This may be a scam
inline-title-none = 🔎 I recognised nothing
inline-send = Tap to send my answer into this chat
inline-private = Ask me in private instead

## As a guest in any chat

guest-check-how = Answer the message you mean and mention me there.

## Business chats

business-consent =
    🤝 <b>You connected me to your business account</b>
    I only read, and only if you agree. When a customer chat looks like a scam, I tell you here, not in that chat. I never write to your customers and keep nothing of what they write.
    Shall I look at new messages in the chats you gave me?
button-business-yes = Yes, look at new messages
button-business-no = No, do not look
business-on = Good. I look at new messages and tell you here. To stop, disconnect me in Telegram, or send /business.
business-off = Good. I do not look at those chats.
business-gone = I am disconnected from your business account and look at nothing there any more.
# Over a warning about a message in a business chat
business-warning = 📨 <b>In one of your business chats</b> somebody wrote something that worries me:
command-business = Business: whether I look at your chats
business-none = I am not connected to a business account of yours. In Telegram: Settings, Telegram Business, Chatbots.
