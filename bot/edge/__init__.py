"""Telegram: updates come in here and replies go out."""
