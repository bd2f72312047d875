"""How the double says no: in the Bot API's own form."""

from typing import Any

JsonObject = dict[str, Any]


class ApiError(Exception):
    """A refusal with an HTTP status and Telegram's wording."""

    def __init__(self, status: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after  # seconds

    def body(self) -> JsonObject:
        """Return the JSON object Telegram would answer with."""
        answer: JsonObject = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


class BadRequestError(ApiError):
    """The caller's fault: 400, worded `Bad Request: …`."""

    def __init__(self, reason: str) -> None:
        super().__init__(400, f"Bad Request: {reason}")
