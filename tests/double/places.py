"""Updates from places outside a private chat: topics, members coming and going, business chats."""

import copy
import itertools
from typing import Any

from tests.double import updates
from tests.double.errors import JsonObject
from tests.double.people import ASKER, CHANNEL, GROUP, SENDER, Person, Place
from tests.double.world import BOT_USER, SENT_AT

OWNER = ASKER
"""Whose business account it is, unless a test says otherwise."""

_RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
    "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
    "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
)  # fmt: skip

_ids = itertools.count(1)


def member(user: JsonObject, status: str) -> JsonObject:
    """Return a ChatMember: creator, administrator, member, left or kicked."""
    more: dict[str, JsonObject] = {
        "creator": {"is_anonymous": False},
        "administrator": dict.fromkeys(_RIGHTS, False),
        "kicked": {"until_date": 0},
    }
    return {"status": status, "user": user, **more.get(status, {})}


def membership(
    before: str, after: str, by: Person = ASKER, group: Person | Place = GROUP
) -> JsonObject:
    """Return that the bot's own status in a chat has changed."""
    change = {
        "chat": group.as_chat(),
        "from": by.as_user(),
        "date": SENT_AT,
        "old_chat_member": member(BOT_USER, before),
        "new_chat_member": member(BOT_USER, after),
    }
    return {"my_chat_member": change}


def moved(group: Place, to: int) -> JsonObject:
    """Return the message by which a group says that it goes on under another number."""
    return _service(group, migrate_to_chat_id=to)


def moved_here(group: Place, before: int) -> JsonObject:
    """Return the message by which a supergroup says which group it was."""
    return _service(group, migrate_from_chat_id=before)


def mention(body: str = "", sender: Person = ASKER, group: Place = GROUP) -> JsonObject:
    """Return a message in a group that begins with the bot's name."""
    name = f"@{BOT_USER['username']}"
    words = f"{name} {body}".strip()
    return updates.text(words, sender, group, [updates.entity(words, 0, len(name), "mention")])


def in_topic(update: JsonObject, thread: int) -> JsonObject:
    """Return the message within a topic; without another answer it answers the topic's first."""
    changed = copy.deepcopy(update)
    message = updates.message_of(changed)
    message |= {"message_thread_id": thread, "is_topic_message": True}
    first = _service(GROUP, forum_topic_created={"name": "Topic", "icon_color": 7322096})["message"]
    message.setdefault("reply_to_message", first | {"message_id": thread})
    return changed


def in_name_of(update: JsonObject, place: Place) -> JsonObject:
    """Return the message as sent in the name of a group (by an anonymous admin) or a channel."""
    changed = copy.deepcopy(update)
    updates.message_of(changed)["sender_chat"] = place.as_chat()
    return changed


def channel_post_in_group(body: str, group: Place = GROUP) -> JsonObject:
    """Return a post of the group's own channel, as Telegram repeats it in the group."""
    post = in_name_of(updates.text(body, SENDER, group), CHANNEL)
    updates.message_of(post)["is_automatic_forward"] = True
    return updates.forwarded(post, updates.from_channel())


def via_bot(update: JsonObject) -> JsonObject:
    """Return the message as sent by choosing an inline result of the bot."""
    changed = copy.deepcopy(update)
    updates.message_of(changed)["via_bot"] = BOT_USER
    return changed


def connection(owner: Person = OWNER, *, enabled: bool = True) -> JsonObject:
    """Return that an owner connected the bot to their business account, or disconnected it."""
    shown = {
        "id": f"business-{owner.id}",
        "user": owner.as_user(),
        "user_chat_id": owner.id,
        "date": SENT_AT,
        "is_enabled": enabled,
    }
    return {"business_connection": shown}


def business_message(body: str, sender: Person = SENDER, owner: Person = OWNER) -> JsonObject:
    """Return a message in the chat of a business account with a customer."""
    message = updates.text(body, sender)["message"]
    chat = SENDER.as_chat() if sender == owner else sender.as_chat()
    name = connection(owner)["business_connection"]["id"]
    return {"business_message": message | {"chat": chat, "business_connection_id": name}}


def edited_business_message(update: JsonObject, body: str) -> JsonObject:
    """Return the change of the text of a message in a business chat."""
    changed = copy.deepcopy(update["business_message"])
    return {"edited_business_message": changed | {"text": body, "edit_date": SENT_AT + 60}}


def _service(group: Place, **content: Any) -> JsonObject:
    head = updates.text("x", ASKER, group)["message"]
    del head["text"]
    return {"message": head | content}
