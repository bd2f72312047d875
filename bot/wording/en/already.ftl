### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>What has happened?</b>
    This happens to careful people every day. Choose what fits; you can choose more than one.

## Buttons: at most 40 characters

button-already-bank = 🏦 I paid by bank transfer
button-already-card = 💳 I paid by card or gave card details
button-already-crypto = 🪙 I sent crypto
button-already-gift-card = 🎁 I bought gift cards
button-already-cash = 💶 I gave or posted cash
button-already-code = 🔑 I gave a code or password
button-already-telegram = 📱 I gave my Telegram code
button-already-app = 📲 I installed an app
button-already-screen = 🖥 I shared my screen
button-already-id = 🪪 I sent my ID or papers
button-already-pictures = 🖼 I sent private pictures
button-already-account = 🏧 I lent my account or passed on money
button-already-travel = ✈️ It is about a job far away
button-already-other = Something else happened

already-bank-body =
    🏦 <b>You paid by bank transfer</b>
    1. Call your bank now, on the number printed on your card. Every minute counts.
    2. Say: “I think I was scammed. Please stop the payment and call it back.”
    3. Ask what they need from you, and write down the case number.
    4. Pay nothing more, whatever the sender says.
    5. Report it to the police. Keep the messages, the account number and the receipt.
already-card-body =
    💳 <b>You paid by card, or gave card details</b>
    1. Block the card now: in your bank's app, or on the number printed on the card.
    2. Say that you dispute the payment as fraud. Money paid by card can often be brought back.
    3. Look through the last payments and tell the bank which ones are not yours.
    4. If you typed a code from your bank as well, say so.
    5. Report it to the police. Keep the messages and the address of the page.
already-crypto-body =
    🪙 <b>You sent crypto</b>
    1. Write to the exchange you sent it from, now. Ask them to mark the receiving address.
    2. Keep that address and the number of the transaction.
    3. If you typed the secret words of your wallet or confirmed something: make a new wallet and move there what is left.
    4. Report it to the police.
    To be honest: coins that were sent rarely come back. A quick report can still stop more.
already-gift-card-body =
    🎁 <b>You bought gift cards</b>
    1. Do not send the codes, if you have not yet.
    2. Call the company named on the card now. Ask them to freeze what is left on it.
    3. Keep the cards and the receipt: they will ask for them.
    4. Tell the shop and your bank how you paid for them.
    5. Report it to the police.
already-cash-body =
    💶 <b>You gave or posted cash, gold or a bank card</b>
    1. Call the police now, while somebody may still be near.
    2. If it was posted: ask the post or courier to stop the parcel. Have its number ready.
    3. If you gave away a bank card: have it blocked now, on the bank's own number.
    4. Write down what the person looked like, the time and the place.
    5. Open the door to nobody who comes again.
already-code-body =
    🔑 <b>You gave a code or a password</b>
    1. If it was for your bank: call the bank first, on the number printed on your card.
    2. Open the account yourself and change the password.
    3. Look for “devices” or “sessions” in the settings, and log out all others.
    4. Turn on log-in in two steps.
    5. Change the password everywhere you used the same one, your e-mail first.
already-telegram-body =
    📱 <b>You gave your Telegram code</b>
    1. In Telegram open Settings, then Devices. End all other sessions.
    2. Then Settings, Privacy and Security, Two-Step Verification: set a password.
    3. If you can no longer get in: log in again with your own number, at once.
    4. Tell your contacts that messages asking for money or votes are not from you.
    5. Look at your channels, groups and bots: take away what you do not know.
already-app-body =
    📲 <b>You installed an app they sent</b>
    1. Turn on aeroplane mode now, and Wi-Fi off.
    2. Call your bank from another phone. Have payments stopped for today.
    3. Remove the app. If it cannot be removed, have the phone reset by someone you trust.
    4. Then change your passwords, from another device.
    5. Look at your bank account every day for some weeks.
already-screen-body =
    🖥 <b>You shared your screen or let them steer your device</b>
    1. End the call and the sharing now. If in doubt, switch the device off.
    2. Call your bank from another phone: they may have seen your account and codes.
    3. Remove the program they had you install.
    4. From another device, change the passwords of your bank and e-mail.
    5. Answer no call-backs, even if they say they are the bank.
already-id-body =
    🪪 <b>You sent your ID, papers or a selfie</b>
    1. Tell your bank, so that it watches your account.
    2. Report it to the police. You may need the report if someone uses your name.
    3. Ask the credit office of your country to block new loans in your name.
    4. Ask the office that made the ID whether it should be replaced.
    5. Send nothing more: no selfie, no video with the ID in your hand.
already-pictures-body =
    🖼 <b>They have private pictures of you</b>
    1. You are not to blame. Many people go through this, and there is help.
    2. Pay nothing, or nothing more. Those who pay are asked again.
    3. Stop answering, but delete nothing: keep the messages and the account name.
    4. Report the account in the app, and tell the police.
    5. Under 18? Tell an adult you trust, today. The free service “Take It Down” helps to keep such pictures off the internet; for adults there is “StopNCII”.
    <b>If you feel you cannot go on, talk to someone now:</b> a friend, a doctor or an emergency line.
already-account-body =
    🏧 <b>You lent your account or passed on money</b>
    1. Stop now. Send on nothing, even if they threaten you.
    2. Leave the money where it is and tell your bank today.
    3. Go to the police yourself and bring the messages. Going early helps you.
    4. If you gave away your card, your log-in or your SIM card: have it blocked.
already-other-body =
    <b>Whatever happened, this helps almost always</b>
    1. Stop: pay nothing more and answer no more.
    2. Call your bank, if money or bank details are part of it.
    3. Change the passwords that the sender may know.
    4. Keep everything: messages, numbers, receipts.
    5. Tell someone you trust, and the police.

# Stands under each of the above.
already-second-scam = ⛔ <b>Soon someone may offer to get your money back. That is the second scam</b>, even if they say they are police, a lawyer or a bank. Pay no fee. Trust only numbers you looked up yourself.
button-already-more = Something else happened too
button-help-lines = ☎️ Whom to call in my country
