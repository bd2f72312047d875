### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = First some days of friendly talk, perhaps with pictures of a good life. Nothing is asked for yet. Later they speak of earnings from investing.
    .trust = Soon they mention a relative or teacher who earns well, and offer to show you how. They may ask you to use another app.
    .hook = They will send you to a site or app and have you begin with a small sum. You may even get a little back, so that you trust it.
    .first-payment = The figures on the screen will rise. They will press you to pay in more, from savings or a loan.
    .squeeze = They will want a tax, a fee or a deposit before you may take anything out. After each payment comes another.
    .recovery = Someone will offer to get the money back for a fee. It is often the same people.
next-job-task =
    .opener = They will tell you of easy tasks with likes or orders, and lead you to another app or a "teacher".
    .trust = They will pay you a little for the first tasks, so that you trust them.
    .hook = You will have to open an account on their site and do tasks there. Soon a task costs money.
    .first-payment = You will have to pay in for a special task, with a higher sum each time. The earnings stand only on the screen.
    .squeeze = They will say that a mistake or a tax holds your money, and ask for one more payment to release it.
    .recovery = Someone will offer to get your deposits back for a fee. It is often the same people.
next-recovery-scam =
    .opener = They will ask how much you lost, and say that your money has been found.
    .trust = They will show papers, badges or a false account with your money in it.
    .hook = They will ask for your papers, your log-in or a look at your screen "to pay it out".
    .first-payment = They will want a fee, a tax or a deposit first. Nothing comes back.
    .squeeze = After each payment there will be one more cost, and they will hurry you.
    .recovery = They will want a fee, a tax or a look into your account first. Then that money is gone as well.
next-impersonation-authority =
    .opener = They will ask for your name and number and then speak of a case against you.
    .trust = They will show a badge, a letter or a video call, and hand you on to an "officer".
    .hook = They will frighten you with arrest, tell you to keep it secret and keep you on the line. Then it will be about your money.
    .first-payment = They will have you move your savings "for checking", pay a "bail", or hand over cash or cards.
    .squeeze = They will threaten arrest again and ask for more, perhaps a loan, until nothing is left.
    .recovery = Someone will say they can clear your name or bring the money back for a fee.
next-impersonation-ecommerce-support =
    .opener = They will name an order or a parcel and ask you to answer, call or open a link.
    .trust = They will name your order or a staff number to seem real.
    .hook = They will want you to open a link, scan a code or share your screen "to cancel" or "to refund".
    .first-payment = They will have you pay, borrow or move money "to test the account", and promise to give it back.
    .squeeze = They will say a mistake was made and that you must pay again to get the rest.
    .recovery = Someone will offer to get the money back for a fee. It is often the same people.
