"""How soon a busy bot answers, over a server that stands in for Telegram's."""
