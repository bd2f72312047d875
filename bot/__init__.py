"""The edge: Telegram, settings, wording, command line."""
