"""Pictures: the words and the square codes in them, read on this machine and nowhere else.

What opens and reads pictures (Pillow, RapidOCR, Tesseract, zxing-cpp) runs in a process of its own,
started by `reader` as `python -m bot.media`: it has no token, writes no file, and is ended when it
takes too long. Only that process imports these libraries, the extra `media`; the bot runs without.
"""
