### What the language calls itself: plain text, read alone to offer the choice of languages.

language-name = Kiswahili
