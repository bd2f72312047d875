"""One help line: how it is reached, what for, and where that was read."""

import re
from datetime import date, timedelta
from typing import Literal, Self

import phonenumbers
from babel import Locale
from pydantic import BaseModel, ConfigDict, Field, HttpUrl, field_validator, model_validator

from bot.help_lines.hours import Hours, read_hours

USES = (
    "bank", "report", "cyber", "advice", "police", "emergency", "identity", "consumer", "messages",
    "consular", "trafficking", "abroad",
)  # fmt: skip
"""What a line is for, in the order of a person whose money is going: whoever can still stop a
payment comes first. Each has its words under ``help-for-…``."""

Use = Literal[
    "bank", "report", "cyber", "advice", "police", "emergency", "identity", "consumer", "messages",
    "consular", "trafficking", "abroad",
]  # fmt: skip

LONGEST_LIFE = {"A": timedelta(days=366), "B": timedelta(days=184)}
"""How long an entry may be shown after it was checked: a year for the authority's own page, half
a year for what a newspaper or another office says of it."""

SHORT_CODE = re.compile(r"[#*]?(?:\d ?){1,4}\d")
"""Two to five digits, as of an emergency number: dialled as written, in its country alone."""

_ADDRESS = re.compile(r"(?!https?:)(?:[\w.+-]+@)?[a-z0-9.-]+\.[a-z]{2,}(?:/[\w./?=&#-]*)?")
_TELEGRAM = re.compile(r"@[A-Za-z]\w{4,31}")
_ENGLISH = Locale.parse("en")


class HelpLine(BaseModel):
    """A help line as one source describes it. One that exists is whole and agrees with itself."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    country: str
    """ISO 3166 alpha-2; the territory in which, or for whose people, the line works."""
    name: str = Field(min_length=2, max_length=90)
    """Who answers, in their own language, with the region where it is not the whole country."""
    english: str | None = Field(default=None, min_length=2, max_length=80)
    """The same for those who cannot read the name; absent where it is English or a proper name."""
    name_language: str | None = Field(default=None, pattern="^[a-z]{2,3}$")
    """ISO code of the language of the name, for which the English one is not needed."""
    number: str | None = None
    """A phone number as the source writes it."""
    address: str | None = None
    """A web or mail address without ``https://``."""
    telegram: str | None = None
    """A user name on Telegram with its ``@``."""
    uses: tuple[Use, ...] = Field(alias="for", min_length=1, max_length=3)
    hours: Hours | None = None
    """When somebody answers, in the country's own time; None where the source does not say."""
    languages: tuple[str, ...] = ()
    """ISO codes of the languages spoken there; empty where the source does not say."""
    for_people_elsewhere: bool = False
    """Whether the line is also for people of other countries who are held in this one."""
    source_url: HttpUrl
    checked_on: date
    grade: Literal["A", "B"]
    """A: a page of the authority itself was read; B: the press, or another office's words."""
    expires_on: date

    @field_validator("hours", mode="before")
    @classmethod
    def _hours(cls, written: object) -> Hours | None:
        return None if written is None else read_hours(written)

    @field_validator("country")
    @classmethod
    def _country(cls, code: str) -> str:
        if not (re.fullmatch("[A-Z]{2}", code) and code in _ENGLISH.territories):
            raise ValueError("a country is two capital letters of ISO 3166, such as TH")
        return code

    @field_validator("languages")
    @classmethod
    def _languages(cls, codes: tuple[str, ...]) -> tuple[str, ...]:
        for code in codes:
            if code not in _ENGLISH.languages:
                raise ValueError(f"“{code}” is no ISO code of a language that Babel knows")
        return codes

    @field_validator("address")
    @classmethod
    def _address(cls, address: str | None) -> str | None:
        return _matching(_ADDRESS, address, "a web or mail address without https://")

    @field_validator("telegram")
    @classmethod
    def _telegram(cls, name: str | None) -> str | None:
        return _matching(_TELEGRAM, name, "a name on Telegram begins with @")

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        if sum(way is not None for way in (self.number, self.address, self.telegram)) > 1:
            raise ValueError("give number, address or telegram, and the others an entry each")
        if (self.english is None) != (self.name_language is None):
            raise ValueError("english and name_language go together")
        if self.number is not None:
            _ = self.tappable
        if not self.checked_on < self.expires_on <= self.checked_on + LONGEST_LIFE[self.grade]:
            days = LONGEST_LIFE[self.grade].days
            raise ValueError(f"grade {self.grade} expires at most {days} days after checked_on")
        return self

    @property
    def tappable(self) -> str:
        """Return the number so that Telegram makes a link of it: +44-300-123-2040.

        A short code stays as it is written. Raises ValueError for what is no number.
        """
        written = self.number or ""
        if SHORT_CODE.fullmatch(written):
            return written
        try:
            parsed = phonenumbers.parse(written, self.country)
        except phonenumbers.NumberParseException as error:
            raise ValueError(f"“{written}” is no phone number of {self.country}") from error
        if not phonenumbers.is_valid_number(parsed):
            raise ValueError(f"“{written}” is no phone number of {self.country}")
        dialled = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.RFC3966)
        return dialled.removeprefix("tel:")

    @property
    def urgency(self) -> int:
        """Return its place among the lines of a country for a question of money; 0 is first."""
        return min(USES.index(use) for use in self.uses)


def _matching(form: re.Pattern[str], value: str | None, what: str) -> str | None:
    if value is not None and not form.fullmatch(value):
        raise ValueError(f"“{value}”: {what}")
    return value
