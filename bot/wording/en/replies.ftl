### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>This looks very much like a scam</b>
level-caution = ⚠️ <b>Be careful: this may be a scam</b>
level-none = 🔎 <b>I recognised nothing – that does not mean it is honest</b>
level-too-little = 🔎 <b>This is too short for me to tell</b>

# $family: a family's .name
label-kind = <b>What kind:</b> { $family }
family-unknown = A kind I have no name for yet
label-reasons = <b>Why I say this</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = on a button
reason-where-link = hidden in a link
reason-where-caption = under the picture
reason-where-file = in the name of the file
reason-where-quote = in the quoted message
reason-where-contact = in the contact card
reason-where-poll = in the poll
reason-where-preview = in the preview of the link
reason-where-invoice = in the invoice
reason-where-giveaway = in the giveaway
reason-where-venue = in the place that was sent
reason-where-checklist = in the list of tasks
reason-where-game = in the game
# $number: which of several messages that were sent together
reason-where-message = in message { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>All that I noticed</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] I looked at { $count } message.
       *[other] I looked at { $count } messages together, as one conversation.
    }
edited-note = ✏️ You changed the message, so I looked again.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Look at the sender, too</b>
    When a stranger writes to you first, Telegram shows at the top of the chat: the country of their number, when the account was made, whether you share groups. A new account, or one from a country you do not expect, is a warning.
look-at-hidden = The sender hides their name when forwarded. Many people do; it says nothing in itself.
look-at-channel = It was posted in a channel or group. Anyone can make one and copy a known name and picture. Look for the official mark beside the name, and for the link on the organisation's own site.

label-next = <b>What such a sender wants next</b>
label-do = <b>What to do now</b>

none-body =
    I looked at the words, links, buttons, pictures and file names and compared them with the scams I know. New ones appear every day. I cannot hear voice messages, watch videos or see secret chats. Please ask yourself:

    1. Did they write to me first, without my asking?
    2. Do they want money, a code, a password, my papers, or an app on my phone?
    3. Do they hurry me, or want it kept secret?
    4. Do they want to go on in another app or another chat?
    5. Does it sound too good, or does it frighten me?

    <b>One “yes” is reason enough to stop.</b> Ask the person or company on a number you already know, not on one from the message. Talk to someone you trust.
too-little-body =
    Please forward me the whole message. Or copy more of the chat and send it to me in one piece.
    Until then: send no money, no codes and no papers.
no-text =
    🔎 <b>I see no words that I can read</b>
    Please copy the words, or type what it says, and send me that.
    Until then: do nothing that the message asks for.
too-long-note = This message is very long. I read only the first part of it, so there may be more to worry about.
already-paid-hint = <b>Already sent money, a code or papers?</b> Acting quickly can help: tap the button below, or /paid

## Buttons: at most 40 characters

button-report = 📣 Report this message
button-wrong = ✋ This answer is wrong
button-paid = 🆘 I already paid or gave a code
button-travelled = ✈️ I am going there or already there
button-wrong-honest = The message is honest
button-wrong-scam = It is a scam you missed
button-back = ‹ Back
button-show-all = Show all reasons
button-show-less = Show fewer reasons
button-pass-on = 📤 A warning to pass on
button-check-how = 🔎 How to have a message checked
button-language = 🌐 Choose the language
button-privacy = 🔒 What I keep and what not
button-tell-me = 🔔 Tell me if your answer changes
button-untell-me = 🔕 Do not tell me any more

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>What to do first</b>
    This happens to careful people every day. Acting quickly can help.

    1. <b>Stop.</b> Pay nothing more and answer no more.
    2. <b>Money or card details:</b> call your bank now, on the number printed on your card. Say: “I think I was scammed.” Ask them to stop the payment.
    3. <b>A code or password:</b> change it and log out all other devices.
    4. <b>An app or your screen:</b> turn on aeroplane mode and call your bank from another phone.
    5. <b>Keep everything:</b> messages, numbers, receipts. Report it to the police where you live.

    Choose below what happened, and I tell you the steps for it.

    ⛔ <b>Soon someone may offer to get your money back. That is the second scam</b>, even if they say they are police, a lawyer or a bank. Pay no fee.
travelled-body =
    ✈️ <b>If you have not left yet</b>
    • Do not travel.
    • Keep your passport. Hand it to nobody.
    • Ask your embassy or your foreign ministry to check the employer.
    • Tell your family the address, the names and the flight you were given.

    <b>If you, or someone you know, is there and cannot leave</b>
    • Contact your embassy and the local police, as soon as that can be done unseen.
    • Say where it is: a place on the map, a street, a picture of the building.
    • Do not pay a “release fee” through strangers.
    • Delete this chat if someone may look at the phone.

    Whoever is held there and made to work is a person in need of help. It is not their fault, and it is not yours.
travelled-family =
    👪 <b>If someone of your family is there</b>
    • Write down when you last heard from them, the place, the company and the names they told you.
    • Tell the foreign ministry of your country and the police at home. Ask for the office against human trafficking.
    • When you talk or write with them, others may listen. Ask only what they can answer with yes or no.
    • Pay nobody who promises to bring them out. Ask the embassy before you pay anything.
    • If they ask you for money or for people to recruit, do not be angry with them: they may be forced to.
travelled-signs =
    🔎 <b>Signs that a job abroad is not what it says</b>
    • It came to you through a chat, with high pay for little skill.
    • Flight, visa and bed are paid, but there is no contract you can keep.
    • You are to enter as a tourist, or to cross a border by car or boat.
    • They want to keep your passport for you, or want a deposit, or speak of a debt.
    • They do not let you talk to somebody who works there alone.
button-travelled-going = I am about to go
button-travelled-family = Someone of my family is there
button-travelled-signs = Signs to look for

## Reports

report-thanks = Thank you. Your report helps to warn others. Nothing in it says who you are.
report-again = You have already reported this message. It counts once. Thank you.
report-failed = I could not keep your report just now. Please try again later. What I said about the message still holds.
report-how =
    To report a message, forward it to me and tap “Report this message”.
    Or answer the message, here in our chat, with /report.
report-gone = I can no longer find that message. Please forward it to me once more.

## "This answer is wrong"

wrong-ask = What is wrong with my answer?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Thank you. What kind of message is it? This helps those who keep my rules.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Thank you. What did they want? This helps those who keep my rules.
button-wrong-other-kind = It is another kind of scam
button-honest-bank = From my bank
button-honest-delivery = From a shop or delivery
button-honest-office = From an office or school
button-honest-work = About work
button-honest-private = From family or friends
button-honest-advert = Just an advert
button-honest-news = News, or a warning about scams
button-honest-other = Something else
button-scam-money = Money, or an investment
button-scam-code = A code, password or log-in
button-scam-link = To open a link or install an app
button-scam-job = A job or tasks
button-scam-love = Friendship or love
button-scam-threat = They threaten me
button-scam-other = Something else
wrong-thanks = Thank you. The people who keep my rules will see this. My answer does not change by itself.
wrong-failed = I could not keep that just now. Please try again later.

## Telling those who asked when the answer changes

tell-me-kept = Good. If I would answer this message differently within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, I write to you here. For that I keep how to reach you until then, and nothing of the message but a fingerprint. /forget ends it.
tell-me-ended = Good. I will not write to you about it, and how to reach you is deleted.
tell-me-failed = I could not keep that just now. Please try again later.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>My answer has changed</b>
    On { $date } you asked me about a message. Then I said: “{ $before }”. With what I know today I say: “{ $now }”.
    Please be careful with that sender. Forward the message to me again to see why.
    I have now deleted how to reach you.
told-better =
    🔔 <b>My answer has changed</b>
    On { $date } you asked me about a message. Then I said: “{ $before }”. With what I know today I say: “{ $now }”.
    That does not mean that it is honest. Forward the message to me again to see more.
    I have now deleted how to reach you.
level-name-high = very much like a scam
level-name-caution = may be a scam
level-name-none = nothing recognised

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Messages like this are going round: { $family }.
pass-on-next = What they want: { $next }
pass-on-do = What helps: { $do }
pass-on-foot = Checked with { -bot }. If you already paid or gave a code: call your bank at once, on the number on your card.
pass-on-how = Here is a short warning without a word of your message. Press and hold it to pass it on.

## About the bot

start-body =
    👋 <b>Hello, I am { -bot }.</b>

    Got a message and not sure about it? <b>Forward it to me.</b>
    An SMS, an e-mail, a chat elsewhere? Send me a screenshot, or copy the words.
    I tell you how worrying it is, which words make it so, and what to do now.

    I am a program, not a person. I know many scams, but not all. So I never promise that a message is honest.

    When you only ask, I keep nothing of the message. When you tap “Report”, I keep what helps to warn others, and nothing that says who you are: /privacy

    <b>Already paid, or gave a code?</b> Call your bank now, on the number printed on your card. Then forward me the message.
help-body =
    <b>How to use me</b>

    • Forward me any message, or copy its words and send them.
    • I answer with what I recognised and what to do.
    • Under my answer you can report the message, tell me that I am wrong, or get help if you already paid.

    • Several messages of one chat? Forward them together; I read them as one conversation.

    I read words, links, buttons, file names, and the words and square codes in pictures. I cannot hear voice messages, watch videos or see secret chats.

    /paid – what to do if you already paid or gave a code
    /travelled – if it is about a job far away
    /check – look at a message you answer
    /report – report a message
    /country – whom to call in your country
    /language – choose the language
    /privacy – what I keep
    /forget – delete what you reported
privacy-body =
    🔒 <b>What I keep, and what I do not</b>

    <b>When you only ask:</b> nothing of the message. My technical log notes that a message was looked at, which rules matched and how long it took. No words, no name, no number. I remember the message for one hour, so that my buttons work, and write it down nowhere.

    <b>When you report a message, I keep:</b>
    • of its words, only those my rules already know; everything else is left out, and numbers are masked;
    • the sender's links, wallet addresses, account names, and phone numbers they tell people to contact;
    • the day, the language, what I thought of it, and whether it came from a person, a group or a channel – not which one.

    <b>When you say that I am wrong, I keep:</b> the day, what I had answered and what you told me. No words of the message.

    <b>When you choose a language or a country:</b> that choice.

    <b>When you ask me to tell you if my answer changes:</b> how to reach you, locked with a key, until I have told you or the time is over. Then it is destroyed.

    <b>Pictures</b> are read on the machine I run on, sent to nobody else, and not kept.

    <b>In groups and business chats:</b> nothing of what is written there. I keep only what the admins of a group chose, and whether the owner of a business account agreed.

    <b>Otherwise, I never keep</b> your name, your Telegram id or your phone number. In their place stands a fingerprint made with a secret key. From two reports nobody can tell that the same person made them, as long as the key stays secret. The key is destroyed after { $key_days ->
        [one] { $key_days } day
       *[other] { $key_days } days
    }. After that nobody can do it at all, not even the people who run me.

    <b>Reports are deleted</b> after { $retention_days ->
        [one] { $retention_days } day
       *[other] { $retention_days } days
    }.

    <b>/forget</b> deletes your reports, your answers, your choices and how to reach you, now. It works while the key exists. Later I cannot tell any more which reports were yours.

    Telegram itself stores our chat. You can delete it there.
forget-done = { $count ->
        [one] Done. I deleted { $count } entry.
       *[other] Done. I deleted { $count } entries.
    }
forget-none = I found nothing of yours to delete.
forget-failed = I could not delete it just now. Please try /forget again later.

language-ask = Which language shall I use?
language-set = From now on I write in English.

check-how =
    Forward me the message you are not sure about.
    Or answer it with /check.
slow-down = { $seconds ->
        [one] That was a lot at once. Please wait { $seconds } second and send it again.
       *[other] That was a lot at once. Please wait { $seconds } seconds and send it again.
    }
something-broke =
    Sorry, something went wrong on my side. You did nothing wrong.
    Your message is still here in our chat. Please send it to me again in a minute.
    Until then: send no money, no codes and no papers.
unknown-command = I do not know this command. Forward me a message, or see /help.

## For admins

rules-summary =
    <b>Rules in force</b>
    Fingerprint: <code>{ $fingerprint }</code>
    Rules: { $rules } (stable: { $stable }, in trial: { $shadow })
    Files: { $files }
    Loaded: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } mistake in the rule files. The old rules stay in force.
       *[other] ⚠️ { $count } mistakes in the rule files. The old rules stay in force.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } thing in the rule files to look at. The new rules are in force all the same.
       *[other] ⚠️ { $count } things in the rule files to look at. The new rules are in force all the same.
    }
rules-origins = <b>Where they come from</b>
rules-shipped = Shipped with me
rules-overridden = Switched off by you: { $off }, changed by you: { $changed }
rules-no-errors = The rule files have no mistakes.
reload-done = ✅ The new rules are in force.
reload-unchanged = The rule files have not changed.
reload-failed = ⚠️ The new rule files were not taken. The old rules stay in force.
stats-title = <b>What was reported</b>
stats-total = In all: { $count }
stats-by-family = <b>By kind</b>
stats-by-language = <b>By language</b>
stats-by-week = <b>By week</b>
stats-row = { $name }: { $count }
stats-empty = There are no reports yet.
stats-disputes = Answers called wrong: { $count }
stats-by-rule = <b>Rules whose answers were called wrong</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: honest { $honest }, other kind { $other }, of { $hits } reports
store-unavailable = The store of reports cannot be reached just now. Checking messages still works.
admins-only = This command is for admins only.

## In a terminal, without Telegram

terminal-no-token = No Telegram token is set, so we talk here in the terminal. Nothing is sent anywhere.
terminal-hello = Type or paste a message; an empty line ends it. /help shows what else I can do, Ctrl-D ends.
terminal-actions = /report keeps it for others · /paid if you already paid or gave a code · /wrong if I am wrong
terminal-actions-travelled = /report keeps it for others · /travelled if somebody is going or already there · /wrong if I am wrong
terminal-report = /report keeps it for others · /wrong scam if it is a scam I missed
terminal-wrong-how = Write “/wrong honest” if the message is honest, or “/wrong scam” if it is a scam I missed.
terminal-bye = Goodbye. Take care.
terminal-last-none = There is no message yet. Paste one first.
