"""The buttons under a message: what stands on them, where they lead, what they would send."""

import telegram

from bot.intake.marked import names_a_person
from bot.message import MessageBuilder, Source
from rules.signals import HiddenLink


def add_buttons(builder: MessageBuilder, markup: telegram.InlineKeyboardMarkup | None) -> None:
    """Add each button, row by row."""
    for row in markup.inline_keyboard if markup else ():
        for button in row:
            _add_button(builder, button)


def _add_button(builder: MessageBuilder, button: telegram.InlineKeyboardButton) -> None:
    """Add the words of a button, and apart from them where it leads and what it puts in."""
    targets = (
        button.url,
        button.login_url.url if button.login_url else None,
        button.web_app.url if button.web_app else None,
    )
    urls = [url for url in targets if url and not names_a_person(url)]
    builder.add(Source.BUTTON, button.text, [HiddenLink(0, len(button.text), url) for url in urls])
    for words in _put_in(button):
        builder.add(Source.BUTTON, words or "")
    for url in urls:
        builder.add(Source.BUTTON_LINK, url)


def _put_in(button: telegram.InlineKeyboardButton) -> tuple[str | None, ...]:
    """Return what pressing copies, or writes into a chat; and the button's text once forwarded."""
    chosen = button.switch_inline_query_chosen_chat
    return (
        button.copy_text.text if button.copy_text else None,
        button.login_url.forward_text if button.login_url else None,
        button.switch_inline_query,
        button.switch_inline_query_current_chat,
        chosen.query if chosen else None,
    )
