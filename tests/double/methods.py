"""The methods the double knows, one function each: the world and the parameters, the result."""

import json
from collections.abc import Callable, Mapping, Set
from typing import Any

from tests.double.errors import BadRequestError, JsonObject
from tests.double.places import member
from tests.double.telegram_html import Formatted
from tests.double.validation import (
    CALLBACK_ANSWER_LIMIT,
    check_caption,
    check_chat_action,
    check_commands,
    check_inline_button,
    check_inline_result,
    check_inline_results,
    check_language_code,
    check_length,
    check_reply_markup,
    check_text,
)
from tests.double.world import BOT_USER, World

PROFILE_LIMITS = {"name": 64, "description": 512, "short_description": 120}  # characters
REACTIONS_LIMIT = 1  # what a bot may put on one message

Method = Callable[[World, JsonObject, Set[str]], Any]


def _get_me(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    return BOT_USER


def _accept(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    return True


def _send_message(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    content = _text_content(check_text(params), "text", "entities")
    check_reply_markup(params.get("reply_markup"))
    return world.post(params, content, params["text"])


def _send_photo(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    size = {"file_id": "sent-photo", "file_unique_id": "sent", "width": 90, "height": 90}
    return _send_file(world, params, uploads, "photo", [size])


def _send_document(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    document = {"file_id": "sent-document", "file_unique_id": "sent"}
    return _send_file(world, params, uploads, "document", document)


def _send_file(
    world: World, params: JsonObject, uploads: Set[str], kind: str, shown: Any
) -> JsonObject:
    if not params.get(kind) and not uploads:
        raise BadRequestError(f"there is no {kind} in the request")
    content = _text_content(check_caption(params), "caption", "caption_entities")
    check_reply_markup(params.get("reply_markup"))
    return world.post(params, {kind: shown, **content}, params.get("caption", ""))


def _text_content(formatted: Formatted, name: str, entities_name: str) -> JsonObject:
    content: JsonObject = {name: formatted.text} if formatted.text else {}
    return content | ({entities_name: formatted.entities} if formatted.entities else {})


def _edit_message_text(world: World, params: JsonObject, uploads: Set[str]) -> Any:
    content = {"entities": [], **_text_content(check_text(params), "text", "entities")}
    check_reply_markup(params.get("reply_markup"))
    if "inline_message_id" in params:
        return _known_inline_message(world, params)
    message = world.own_message(params)
    message.setdefault("entities", [])
    world.change(message, content, params.get("reply_markup"))
    world.sources[message["chat"]["id"], message["message_id"]] = params["text"]
    return message


def _edit_message_reply_markup(world: World, params: JsonObject, uploads: Set[str]) -> Any:
    check_reply_markup(params.get("reply_markup"))
    if "inline_message_id" in params:
        return _known_inline_message(world, params)
    message = world.own_message(params)
    world.change(message, {}, params.get("reply_markup"))
    return message


def _known_inline_message(world: World, params: JsonObject) -> bool:
    if params["inline_message_id"] not in world.inline_messages:
        raise BadRequestError("message to edit not found")
    return True


def _delete_message(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    world.delete(world.message(params, "delete"))
    return True


def _set_message_reaction(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    message = world.message(params, "react")
    reactions = params.get("reaction") or []
    if len(reactions) > REACTIONS_LIMIT:
        raise BadRequestError("REACTIONS_TOO_MANY")
    world.reactions[message["chat"]["id"], message["message_id"]] = reactions
    return True


def _answer_callback_query(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    check_length(params, "text", CALLBACK_ANSWER_LIMIT)
    world.close_query(params.get("callback_query_id"), "callback")
    return True


def _answer_inline_query(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    check_inline_results(params.get("results"))
    check_inline_button(params.get("button"))
    world.close_query(params.get("inline_query_id"), "inline")
    return True


def _answer_guest_query(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    check_inline_result(params.get("result") or {})
    world.close_query(params.get("guest_query_id"), "guest")
    sent = f"inline-{params['guest_query_id']}"
    world.inline_messages.add(sent)
    return {"inline_message_id": sent}


def _send_chat_action(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    world.chat(params.get("chat_id"))
    check_chat_action(params.get("action"))
    return True


def _get_chat(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return world.chat(params.get("chat_id")) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), False),
    }


def _get_chat_member(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    if world.hides_members:
        raise BadRequestError("member list is inaccessible")
    user = {"id": params["user_id"], "is_bot": False, "first_name": "Somebody"}
    is_admin = user["id"] in {one["id"] for one in world.admins.get(params["chat_id"], [])}
    return member(user, "administrator" if is_admin else "member")


def _get_chat_administrators(
    world: World, params: JsonObject, uploads: Set[str]
) -> list[JsonObject]:
    return [member(user, "administrator") for user in world.admins.get(params["chat_id"], [])]


def _get_business_connection(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    found = world.connections.get(params.get("business_connection_id", ""))
    if found is None:
        raise BadRequestError("business connection not found")
    return found


def _get_file(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
    known = world.files.get(params.get("file_id", ""))
    if known is None:
        raise BadRequestError("wrong file_id or the file is temporarily unavailable")
    shown = known.keys() & {"file_id", "file_unique_id", "file_size"}
    path = f"files/{known['file_unique_id']}"
    return {name: known[name] for name in shown} | {"file_path": path}


def _set_my_commands(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    check_commands(params.get("commands"))
    world.commands[_audience(params)] = params["commands"]
    return True


def _get_my_commands(world: World, params: JsonObject, uploads: Set[str]) -> list[JsonObject]:
    return world.commands.get(_audience(params), [])


def _delete_my_commands(world: World, params: JsonObject, uploads: Set[str]) -> bool:
    world.commands.pop(_audience(params), None)
    return True


def _audience(params: JsonObject) -> tuple[str, str]:
    scope = params.get("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), check_language_code(params)


def _profile_setter(name: str) -> Method:
    def set_it(world: World, params: JsonObject, uploads: Set[str]) -> bool:
        value = check_length(params, name, PROFILE_LIMITS[name])
        world.profile[name, check_language_code(params)] = value
        return True

    return set_it


def _profile_getter(name: str) -> Method:
    def get_it(world: World, params: JsonObject, uploads: Set[str]) -> JsonObject:
        default = BOT_USER["first_name"] if name == "name" else ""
        return {name: world.profile.get((name, check_language_code(params)), default)}

    return get_it


METHODS: Mapping[str, Method] = {
    "answerCallbackQuery": _answer_callback_query,
    "answerGuestQuery": _answer_guest_query,
    "answerInlineQuery": _answer_inline_query,
    "deleteMessage": _delete_message,
    "deleteMyCommands": _delete_my_commands,
    "deleteWebhook": _accept,
    "editMessageReplyMarkup": _edit_message_reply_markup,
    "editMessageText": _edit_message_text,
    "getBusinessConnection": _get_business_connection,
    "getChat": _get_chat,
    "getChatAdministrators": _get_chat_administrators,
    "getChatMember": _get_chat_member,
    "getFile": _get_file,
    "getMe": _get_me,
    "getMyCommands": _get_my_commands,
    "getMyDescription": _profile_getter("description"),
    "getMyName": _profile_getter("name"),
    "getMyShortDescription": _profile_getter("short_description"),
    "sendChatAction": _send_chat_action,
    "sendDocument": _send_document,
    "sendMessage": _send_message,
    "sendPhoto": _send_photo,
    "setMessageReaction": _set_message_reaction,
    "setMyCommands": _set_my_commands,
    "setMyDescription": _profile_setter("description"),
    "setMyName": _profile_setter("name"),
    "setMyShortDescription": _profile_setter("short_description"),
}
