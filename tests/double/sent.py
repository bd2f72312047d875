"""A message the bot has sent, as a person would see it."""

from dataclasses import dataclass

from tests.double.errors import JsonObject


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: what stands on it, and the data or the URL behind it."""

    text: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message of the bot: `raw` is the Message object, `source` the text before parsing."""

    raw: JsonObject
    source: str

    @property
    def text(self) -> str:
        """The visible text or caption, without markup."""
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def chat_id(self) -> int:
        """The chat it stands in."""
        return int(self.raw["chat"]["id"])

    @property
    def message_id(self) -> int:
        """Its number in the chat."""
        return int(self.raw["message_id"])

    @property
    def reply_to(self) -> int | None:
        """The number of the message it replies to, if any."""
        original = self.raw.get("reply_to_message")
        return int(original["message_id"]) if original else None

    @property
    def rows(self) -> list[list[Button]]:
        """The inline keyboard, row by row."""
        keyboard = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return [
            [Button(b["text"], b.get("callback_data", ""), b.get("url", "")) for b in row]
            for row in keyboard
        ]

    @property
    def buttons(self) -> list[Button]:
        """All buttons, left to right and top to bottom."""
        return [button for row in self.rows for button in row]

    def button(self, label: str) -> Button:
        """Return the button with this text or data; raise LookupError where there is none."""
        for button in self.buttons:
            if label in {button.text, button.data}:
                return button
        raise LookupError(f"no button {label!r} among {[button.text for button in self.buttons]}")

    def marked(self, kind: str) -> list[str]:
        """Return the parts of the text under entities of this kind, such as `bold`."""
        units = self.text.encode("utf-16-le")
        entities = self.raw.get("entities") or self.raw.get("caption_entities") or []
        return [
            units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
            for e in entities
            if e["type"] == kind
        ]
