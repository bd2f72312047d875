"""What a rule file may hold: families, shared clues, rules, overrides. Schemas come from here."""

import copy
import sys
from typing import Annotated, ClassVar, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    model_validator,
)
from pydantic.dataclasses import dataclass
from pydantic.fields import FieldInfo
from pydantic_core import SchemaValidator

from rules.condition import Condition, parse_condition
from rules.record_error import RecordError

Kind = Literal["script", "sign", "honest", "plea"]
Status = Literal["draft", "shadow", "stable", "retired"]
Degree = Literal["low", "medium", "high"]
Stage = Literal["opener", "trust", "hook", "first_payment", "squeeze", "recovery"]

DEFAULT_SIMILARITY = 88
"""Least normalised Indel similarity, in percent, at which a phrase counts as found."""

DEFAULT_WEIGHT = 0.15
"""What a sign adds when its rule does not say."""

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_FAMILY = r"^[a-z0-9_]+(\.[a-z0-9_]+)+$"
NAME = r"^[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*$"


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


ONCE = AfterValidator(sys.intern)
"""Of a text that many rules say: it is kept once."""

Text = Annotated[str, Field(min_length=1, max_length=2_000)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed), Field(max_length=5_000)]
FamilyName = Annotated[str, Field(pattern=_FAMILY, max_length=80), ONCE]
Name = Annotated[str, Field(pattern=NAME, max_length=80), ONCE]
Names = Annotated[tuple[Name, ...], BeforeValidator(_listed), Field(max_length=200)]
Words = Annotated[tuple[Annotated[str, ONCE], ...], BeforeValidator(_listed)]
When = Annotated[Condition, BeforeValidator(parse_condition), WithJsonSchema({})]

_PLURAL = {"phrase": "phrases", "pattern": "patterns", "signal": "signals", "part": "parts"}

_CONFIG = ConfigDict(extra="forbid", arbitrary_types_allowed=True, str_strip_whitespace=True)


class Record:
    """What a rule file says at one place, checked when it is made; never changed."""

    __slots__ = ()

    __pydantic_validator__: ClassVar[SchemaValidator]
    __pydantic_fields__: ClassVar[dict[str, FieldInfo]]

    @classmethod
    def model_validate(cls, data: object) -> Self:
        """Return the record that *data*, as it was read from a file, describes.

        Raises pydantic's ValidationError with all that is wrong: the rule writer's mistakes.
        """
        record: Self = cls.__pydantic_validator__.validate_python(data)
        return record

    @classmethod
    def fields(cls) -> dict[str, FieldInfo]:
        """Return the fields by name, in order."""
        return cls.__pydantic_fields__

    def with_changes(self, **changes: object) -> Self:
        """Return the same record with other values, which must be of the kind of the field."""
        changed = copy.copy(self)
        for name, value in changes.items():
            object.__setattr__(changed, name, value)
        return changed


@dataclass(frozen=True, slots=True, kw_only=True, config=_CONFIG)
class Clue(Record):
    """One idea told several ways: it holds when any of its ways is found."""

    phrases: Texts = Field(
        (), description="Short texts found even when misspelt: 2 to 6 words, 10 to 35 letters each."
    )
    similarity: int = Field(
        DEFAULT_SIMILARITY, ge=70, le=100, description="Least similarity of the phrases, percent."
    )
    patterns: Texts = Field(
        (), description="RE2 patterns on the folded text, in single quotes; no look-around."
    )
    signals: Words = Field((), description="Names of signals, such as link.shortener.")
    parts: Names = Field((), description="Names of shared clues from parts.yaml.")

    @model_validator(mode="before")
    @classmethod
    def _accept_singular(cls, data: object) -> object:
        """Take ``pattern``, ``signal``, ``part`` and ``phrase`` for their plurals."""
        if not isinstance(data, dict) or data.keys().isdisjoint(_PLURAL):
            return data
        return {_PLURAL.get(k, k) if _PLURAL.get(k) not in data else k: v for k, v in data.items()}

    @model_validator(mode="after")
    def _says_something(self) -> "Clue":
        if not (self.phrases or self.patterns or self.signals or self.parts):
            problem = "a clue needs phrases, patterns, signals or parts"
            raise RecordError("R009", problem, 'Write {phrases: ["…"]}')
        return self


@dataclass(frozen=True, slots=True, kw_only=True, config=_CONFIG)
class Examples(Record):
    """Messages of our own that show what a rule means, and what it does not."""

    match: Texts = Field((), description="Messages on which the rule must fire; two or more.")
    ignore: Texts = Field(
        (), description="Honest look-alikes on which it must stay silent; two or more."
    )


_NO_EXAMPLES = Examples(match=(), ignore=())


@dataclass(frozen=True, slots=True, kw_only=True, config=_CONFIG)
class Rule(Record):
    """One script of scam, one sign, or one honest look-alike."""

    id: str = Field(
        pattern=ID,
        max_length=80,
        description="Small letters, digits, hyphens. Unique, never changed.",
    )
    title: Text = Field(description="What it recognises, in a few words.")
    family: FamilyName = Field(description="The kind of scam, from families.yaml.")
    kind: Kind = Field(
        "script",
        description="script: names a known scam. sign: one warning that adds up with others. "
        "honest: a look-alike that takes families out of the count. "
        "plea: words of an asker who needs help; never counted.",
    )
    stage: Stage | None = Field(None, description="Where in the script of the scam this stands.")
    status: Status = Field(
        "stable", description="draft: not run. shadow: counted, never shown. retired: not run."
    )
    severity: Degree = Field("medium", description="How bad if true.")
    confidence: Degree = Field("medium", description="How sure when it fires.")
    weight: float = Field(
        DEFAULT_WEIGHT, gt=0, lt=1, description="Of a sign: how much it adds, 0 to 1."
    )
    excuses: Words = Field(
        (), description="Of an honest rule: families, or their first parts, that it takes out."
    )
    clues: dict[Name, Clue] = Field(min_length=1, description="The clues by name.")
    when: When | None = Field(None, description="Which clues must hold; without it, all of them.")
    within: int | None = Field(
        None,
        ge=20,
        le=20_000,
        description="The words that make it hold must stand within so many letters of the text.",
    )
    why: Name | dict[str, Text] | None = Field(
        None, description="Key of a sentence of the bot, or the sentence by language."
    )
    references: Texts = Field((), description="Where an authority or journalist describes it.")
    false_positives: str = Field("", max_length=2_000, description="Who may say this honestly.")
    examples: Examples = Field(_NO_EXAMPLES, description="Messages of our own; check runs them.")

    @model_validator(mode="after")
    def _fits_its_kind(self) -> "Rule":
        if self.excuses and self.kind != "honest":
            problem = "only a rule of kind honest may have “excuses”"
            remedy = "Take “excuses” out, or write kind: honest"
            raise RecordError("R005", problem, remedy, ("excuses", "@key"))
        if self.kind == "honest" and not self.excuses:
            problem = "a rule of kind honest needs “excuses”: the families it takes out"
            remedy = "Add a line such as excuses: [impersonation.bank]"
            raise RecordError("R005", problem, remedy, ("kind",))
        if self.weight != DEFAULT_WEIGHT and self.kind != "sign":
            problem = "only a rule of kind sign may have a “weight”"
            remedy = "Take “weight” out, or write kind: sign"
            raise RecordError("R005", problem, remedy, ("weight", "@key"))
        return self


@dataclass(frozen=True, slots=True, kw_only=True, config=_CONFIG)
class Family(Record):
    """A kind of scam, with the terms that official lists use for it."""

    id: str = Field(
        pattern=_FAMILY, max_length=80, description="Two small words with a dot: job.task."
    )
    title: Text = Field(description="What those who keep the rules call it.")
    trafficking: bool = Field(False, description="Answered apart from all talk of money.")
    official: dict[str, Text] = Field(
        default_factory=dict, description="What official lists call it, by list."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=_CONFIG)
class Override(Record):
    """What an operator changes about a rule that stands in another folder."""

    status: Status | None = Field(
        None, description="retired: switched off. shadow: counted, never shown."
    )
    severity: Degree | None = Field(None, description="How bad if true.")
    confidence: Degree | None = Field(None, description="How sure when it fires.")
    why: str = Field("", max_length=2_000, description="For yourself: the reason of the change.")
