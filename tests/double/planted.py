"""Updates of every kind that the published description allows, with a word planted in each string.

They are made from `message_types.json`: of the description, the names, types and order of the fields
of all that an update may hold. `UPDATE_TYPES=1 pytest tests/double/test_planted.py` writes it anew
where a copy of the description is at hand.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

from tests.double.errors import JsonObject
from tests.double.published import ARRAY, Published

TYPES = Path(__file__).with_name("message_types.json")

DEEPEST = 7
"""Objects within objects; below, only what a description requires is filled in."""

ENTITIES = (
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
    "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
    "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time",
)  # fmt: skip
ENTITY_FIELDS = {
    "text_link": "url",
    "text_mention": "user",
    "pre": "language",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
_ONE_OF = {"InlineKeyboardButton": ("text", "style", "icon_custom_emoji_id")}
"""Types of which a value has these fields and exactly one of the others."""

_SHALLOW = frozenset({"Message", "MaybeInaccessibleMessage", "User", "Chat", "ChatFullInfo"})
"""Types that hold themselves, or somebody: within a message only with what they require."""

_CHAT = {"id": 7_777_000_001, "type": "private", "first_name": "plantedchatname"}


@dataclass(frozen=True, slots=True)
class Planted:
    """An update, and where each planted word stands in it, such as `message.venue.title`."""

    name: str
    update: JsonObject
    words: Mapping[str, str]


@dataclass(slots=True)
class Planter:
    """Fills types in; of a type with several kinds it takes the one that `variant` says."""

    types: Mapping[str, Any]
    name: str
    variant: int = 0
    words: dict[str, str] = field(default_factory=dict)
    kinds: int = 1
    """The most kinds that one of the types met has: so many variants show all of them."""

    def value(self, types: list[str], path: str, depth: int = 0) -> Any:
        """Return a value of one of the types."""
        name = self._choice(types)
        if name.startswith(ARRAY):
            return [self.value([name.removeprefix(ARRAY)], path, depth + 1)]
        if name in ("Integer", "Float"):
            return 1
        if name == "Boolean":
            return True
        if name in ("String", "InputFile"):
            return self._plant(path)
        if name == "MessageEntity":
            return self._entity(path)
        described = self.types[name]
        if "subtypes" in described:
            plain = depth > DEEPEST
            return self.value(
                described["subtypes"][:1] if plain else described["subtypes"], path, depth
            )
        return self._object(name, path, depth)

    def _choice(self, types: list[str]) -> str:
        self.kinds = max(self.kinds, len(types))
        return types[self.variant % len(types)]

    def _object(self, name: str, path: str, depth: int) -> JsonObject:
        fields = self.types[name]["fields"]
        if name in _ONE_OF:
            others = [key for key in fields if key not in _ONE_OF[name]]
            fields = {key: fields[key] for key in ("text", self._choice(others))}
        elif depth > DEEPEST or (name in _SHALLOW and depth):
            fields = {key: given for key, given in fields.items() if given["required"]}
        filled = {
            key: given.get("tag") or self.value(given["types"], f"{path}.{key}", depth + 1)
            for key, given in fields.items()
        }
        return filled | ({"chat": _CHAT} if name == "Message" else {})

    def _entity(self, path: str) -> JsonObject:
        self.kinds = max(self.kinds, len(ENTITIES))
        kind = ENTITIES[self.variant % len(ENTITIES)]
        entity: JsonObject = {"type": kind, "offset": 0, "length": 7}
        if name := ENTITY_FIELDS.get(kind):
            types = self.types["MessageEntity"]["fields"][name]["types"]
            entity[name] = self.value(types, f"{path}.{name}", DEEPEST)
        return entity

    def _plant(self, path: str) -> str:
        word = f"planted{crc32(f'{self.name} {path}'.encode()):08x}"
        self.words[path] = word
        return f"https://{word}.example.test/" if path.endswith(".url") else word


def known_types() -> JsonObject:
    """Return the types as `message_types.json` has them."""
    types: JsonObject = json.loads(TYPES.read_text(encoding="utf-8"))
    return types


def types_of(published: Published) -> JsonObject:
    """Return all types that an update may hold, of a description: fields, or kinds of a union."""
    found: JsonObject = {}
    waiting = ["Update"]
    while waiting:
        name = waiting.pop()
        if name in found or name in ("String", "Integer", "Float", "Boolean"):
            continue
        found[name] = published.shape(name)
        inner = found[name].get("subtypes", [])
        for given in found[name].get("fields", {}).values():
            inner = [*inner, *given["types"]]
        waiting += [each.replace(ARRAY, "") for each in inner]
    return dict(sorted(found.items()))


def messages(types: Mapping[str, Any] | None = None) -> Iterator[Planted]:
    """Yield an update for each field that a message may have, and for each kind of its value."""
    known = types or known_types()
    fields = known["Message"]["fields"]
    for name, given in fields.items():
        if name not in ("message_id", "date", "chat"):
            yield from _variants(known, name, given["types"])
    for number, kind in enumerate(known["RichText"]["subtypes"]):
        planter = Planter(known, kind, number)
        words = planter.value([kind], "rich_message.blocks.text", 3)
        rich = {"blocks": [{"type": "paragraph", "text": words}]}
        yield Planted(f"rich text {kind}", _update({"rich_message": rich}), planter.words)


def others(types: Mapping[str, Any] | None = None) -> Iterator[Planted]:
    """Yield an update of each kind that is no message of a private chat."""
    known = types or known_types()
    for name, given in known["Update"]["fields"].items():
        if name not in ("update_id", "message", "edited_message"):
            planter = Planter(known, name)
            update = {name: planter.value(given["types"], name)}
            yield Planted(name, update, planter.words)


def _variants(types: Mapping[str, Any], name: str, given: list[str]) -> Iterator[Planted]:
    variant, kinds = 0, 1
    while variant < kinds:
        planter = Planter(types, name, variant)
        content = {name: planter.value(given, name, 1)}
        if name in ("entities", "caption_entities"):
            text = "text" if name == "entities" else "caption"
            content[text] = planter.value(["String"], text)
        yield Planted(f"{name} {variant}", _update(content), planter.words)
        kinds = max(kinds, planter.kinds)
        variant += 1


def _update(content: JsonObject) -> JsonObject:
    sender = {"id": _CHAT["id"], "is_bot": False, "first_name": _CHAT["first_name"]}
    return {"message": {"message_id": 1, "date": 1, "chat": _CHAT, "from": sender, **content}}
