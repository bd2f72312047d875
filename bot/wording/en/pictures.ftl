### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = in the picture
reason-where-qr = in the square code of the picture
picture-no-text =
    🔎 <b>I can read no words in this picture</b>
    Please send it larger or sharper, or type what it says.
    Until then: do nothing that it asks for.
picture-too-big =
    🔎 <b>This picture is too large for me</b>
    Please cut out the part with the words, or send it as a photo instead of a file.
    Until then: do nothing that it asks for.
picture-unreadable =
    🔎 <b>I cannot open this picture</b>
    It may be broken or of a kind I do not know. Please take a screenshot of it and send me that.
    Until then: do nothing that it asks for.
picture-busy =
    ⏳ <b>Many pictures are waiting just now</b>
    Please send it again in a minute, or type what it says.
picture-not-fetched =
    ⏳ <b>I could not fetch this picture just now</b>
    Please send it again in a minute, or type what it says.
    Until then: do nothing that it asks for.
picture-late = I could not read all of the pictures in time, so there may be more to worry about.
picture-note = I read the words in the picture with a program. It can misread letters.
voice-not-read =
    🔎 <b>I cannot listen to voice messages or watch videos</b>
    A voice can be copied. If it asks for money or a code, call the person on the number you have always used.
    You can type for me what it says.
