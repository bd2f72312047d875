"""How the double says no: in the Bot API's own form."""

from typing import Any

JsonObject = dict[str, Any]


class ApiError(Exception):
    """A refusal with an HTTP status and Telegram's wording."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters  # retry_after, in seconds, or migrate_to_chat_id

    def body(self) -> JsonObject:
        """Return the JSON object Telegram would answer with."""
        answer: JsonObject = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class BadRequestError(ApiError):
    """The caller's fault: 400, worded `Bad Request: …`."""

    def __init__(self, reason: str) -> None:
        super().__init__(400, f"Bad Request: {reason}")
