"""What Telegram would know: chats, messages, open queries, the bot's own settings."""

import copy
import itertools
from collections.abc import Iterator
from typing import Any

from tests.double.errors import BadRequestError, JsonObject

FIRST_SENT_ID = 100_001  # ids of the bot's messages; those of `updates` start at 1
SENT_AT = 1_767_225_600  # 2026-01-01, in Unix seconds
TOKEN = "7777000000:DOUBLE-of-a-token-nobody-ever-had"
BOT_USER: JsonObject = {
    "id": 7_777_000_000,
    "is_bot": True,
    "first_name": "Second Look Double",
    "username": "example_second_look_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": True,
    "supports_guest_queries": True,
}

MessageKey = tuple[int, int]  # chat id, message id


class World:
    """The state behind the methods; changed by updates that come and calls that succeed."""

    def __init__(self) -> None:
        self.messages: dict[MessageKey, JsonObject] = {}
        self.sources: dict[MessageKey, str] = {}  # text of the bot's messages as it was sent
        self.sent: list[MessageKey] = []
        self.files: dict[str, JsonObject] = {}
        self.contents: dict[str, bytes] = {}  # by file_unique_id
        self.open_queries: dict[str, str] = {}  # id -> callback | inline | guest
        self.inline_messages: set[str] = set()
        self.commands: dict[tuple[str, str], list[JsonObject]] = {}  # by scope and language
        self.profile: dict[tuple[str, str], str] = {}  # by field and language
        self.reactions: dict[MessageKey, list[JsonObject]] = {}
        self.admins: dict[int, list[JsonObject]] = {}  # users by group; see `appoint`
        self.hides_members = False  # whether getChatMember is refused, as to a bot that is no admin
        self.connections: dict[str, JsonObject] = {}  # of business accounts
        self._chats: dict[int, JsonObject] = {}
        self._ids = itertools.count(FIRST_SENT_ID)

    def learn(self, update: JsonObject) -> None:
        """Take in the messages, chats, files and queries an update shows."""
        for value in _objects(update):
            if "message_id" in value and "chat" in value:
                self._chats[value["chat"]["id"]] = value["chat"]
                if value.get("date") != 0:  # 0: one that the bot may not see
                    self.messages.setdefault(_key(value), value)
            if "file_id" in value:
                self.files[value["file_id"]] = value
            if "guest_query_id" in value:
                self.open_queries[value["guest_query_id"]] = "guest"
        if "business_connection" in update:
            self.connections[update["business_connection"]["id"]] = update["business_connection"]
        if "callback_query" in update:
            self.open_queries[update["callback_query"]["id"]] = "callback"
        if "inline_query" in update:
            self.open_queries[update["inline_query"]["id"]] = "inline"

    def appoint(self, group: int, user: JsonObject) -> None:
        """Make a user an admin of a group."""
        self.admins.setdefault(group, []).append(user)

    def chat(self, chat_id: Any) -> JsonObject:
        """Return the chat with this id, made up if no update has shown it.

        Raises BadRequestError for a name (the double knows ids only) and for 0.
        """
        if not isinstance(chat_id, int) or chat_id == 0:
            raise BadRequestError("chat not found")
        kind = {"type": "private"} if chat_id > 0 else {"type": "supergroup", "title": "Some group"}
        return self._chats.get(chat_id, {"id": chat_id, **kind})

    def message(self, params: JsonObject, purpose: str) -> JsonObject:
        """Return the message a call names; raise BadRequestError (`message to … not found`)."""
        found = self.messages.get((params.get("chat_id", 0), params.get("message_id", 0)))
        if found is None:
            raise BadRequestError(f"message to {purpose} not found")
        return found

    def own_message(self, params: JsonObject) -> JsonObject:
        """Return the bot's message a call wants to edit; raise BadRequestError unless it may."""
        found = self.message(params, "edit")
        if _key(found) not in self.sent:
            raise BadRequestError("message can't be edited")
        return found

    def post(self, params: JsonObject, content: JsonObject, source: str) -> JsonObject:
        """Add a message of the bot to a chat and return it."""
        message: JsonObject = {
            "message_id": next(self._ids),
            "date": SENT_AT,
            "chat": self.chat(params.get("chat_id")),
            "from": BOT_USER,
            **content,
        }
        if original := self._replied_to(params):
            message["reply_to_message"] = original
        if "message_thread_id" in params:
            message |= {"message_thread_id": params["message_thread_id"], "is_topic_message": True}
        if "inline_keyboard" in (params.get("reply_markup") or {}):
            message["reply_markup"] = params["reply_markup"]
        self.messages[_key(message)] = message
        self.sources[_key(message)] = source
        self.sent.append(_key(message))
        return message

    def change(self, message: JsonObject, content: JsonObject, markup: JsonObject | None) -> None:
        """Give a message other content and buttons; raise BadRequestError where nothing changes."""
        buttons = {"reply_markup": markup} if (markup or {}).get("inline_keyboard") else {}
        before = {name: message[name] for name in (*content, "reply_markup") if name in message}
        if before == {**content, **buttons}:
            raise BadRequestError(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        message.pop("reply_markup", None)
        message.update(content | buttons | {"edit_date": SENT_AT})

    def delete(self, message: JsonObject) -> None:
        """Forget a message."""
        del self.messages[_key(message)]
        if _key(message) in self.sent:
            self.sent.remove(_key(message))

    def close_query(self, query_id: Any, kind: str) -> None:
        """Mark a query as answered; raise BadRequestError where it is unknown or answered."""
        if self.open_queries.get(query_id) != kind:
            raise BadRequestError(
                "query is too old and response timeout expired or query ID is invalid"
            )
        del self.open_queries[query_id]

    def _replied_to(self, params: JsonObject) -> JsonObject | None:
        reply = params.get("reply_parameters")
        if not reply:
            return None
        key = (reply.get("chat_id", params["chat_id"]), reply.get("message_id"))
        if key in self.messages:
            shown = copy.deepcopy(self.messages[key])
            shown.pop("reply_to_message", None)  # Telegram shows one level only
            return shown
        if reply.get("allow_sending_without_reply"):
            return None
        raise BadRequestError("message to be replied not found")


def files_of(update: JsonObject) -> Iterator[JsonObject]:
    """Yield every file that an update shows."""
    return (value for value in _objects(update) if "file_id" in value)


def _key(message: JsonObject) -> MessageKey:
    return message["chat"]["id"], message["message_id"]


def _objects(value: Any) -> Iterator[JsonObject]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)
