"""Everything the bot says that is not a warning: pages, outcomes, questions."""

from dataclasses import dataclass

from bot import already
from bot.button_rows import in_rows
from bot.compose import Composer
from bot.desk import Asker, Desk, Kept
from bot.reply import Button, Reply

_OUTCOMES = {"kept": "report-thanks", "again": "report-again", "failed": "report-failed"}
_DISPUTES = {"kept": "wrong-thanks", "again": "wrong-thanks", "failed": "wrong-failed"}

CLAIMS = ("honest", "scam", "other")
"""What an asker may say instead of the bot's answer: honest, a scam it missed, of another kind."""

HONEST_KINDS = ("bank", "delivery", "office", "work", "private", "advert", "news", "other")
SCAM_KINDS = ("money", "code", "link", "job", "love", "threat", "other")

PAGES = ("start", "help", "privacy", "language", "paid", "travelled", "check-how")
"""The pages that `Pages.page` writes."""


def kinds_of(claim: str) -> tuple[str, ...]:
    """Return the kinds of message that an asker of that claim may name."""
    return HONEST_KINDS if claim == "honest" else SCAM_KINDS


@dataclass(frozen=True, slots=True)
class Pages:
    """Writes pages in the asker's language."""

    desk: Desk
    key_days: int
    retention_days: int

    async def page(self, name: str, asker: Asker) -> Reply:
        """Return one of `PAGES`: what a command or a button of its name asks for."""
        composer = await self.desk.composer(asker)
        match name:
            case "language":
                return Reply(composer.say("language-ask"), self._languages())
            case "paid":
                return already.first_steps(composer.say)
            case "travelled":
                return already.journey(composer.say)
            case "privacy":
                days = {"key_days": self.key_days, "retention_days": self.retention_days}
                return Reply(composer.say("privacy-body", **days))
            case "start":
                return Reply(composer.say("start-body"), _main_things(composer))
            case "check-how":
                return Reply(composer.say("check-how"))
        return Reply(composer.say(f"{name}-body"), _main_things(composer))

    async def already(self, happened: str, asker: Asker) -> Reply:
        """Return the steps for what has happened, or the question what, when it is empty."""
        composer = await self.desk.composer(asker)
        return already.steps(composer.say, happened) if happened else already.more(composer.say)

    async def journey(self, about: str, asker: Asker) -> Reply:
        """Return what to know about a job far away; *about* is one of `already.JOURNEYS`."""
        return already.journey((await self.desk.composer(asker)).say, about)

    def _languages(self) -> tuple[tuple[Button, ...], ...]:
        """Return a button for each language, in its own words, two in a row."""
        wording = self.desk.wording
        buttons = [Button(wording.name(code), f"language:{code}") for code in wording.languages]
        return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))

    async def report_outcome(self, outcome: Kept, asker: Asker) -> Reply:
        """Return what is said after a report."""
        return Reply((await self.desk.composer(asker)).say(_OUTCOMES[outcome]))

    async def forget(self, asker: Asker) -> Reply:
        """Forget the asker, and say how much went, in the language they had until then."""
        composer = await self.desk.composer(asker)
        removed = await self.desk.forget(asker)
        if removed is None:
            return Reply(composer.say("forget-failed"))
        if removed == 0:
            return Reply(composer.say("forget-none"))
        return Reply(composer.say("forget-done", count=removed))

    async def ask_what_is_wrong(self, asker: Asker) -> Reply:
        """Return the question behind “This answer is wrong”."""
        composer = await self.desk.composer(asker)
        offered = (
            ("button-wrong-honest", "wrong:honest"),
            ("button-wrong-other-kind", "wrong:other"),
            ("button-back", "back"),
        )
        buttons = [Button(composer.say(key), action) for key, action in offered]
        return Reply(composer.say("wrong-ask"), in_rows(buttons))

    async def ask_what_kind(self, claim: str, asker: Asker) -> Reply:
        """Return the question what kind of message it is, of an asker who made that claim."""
        composer = await self.desk.composer(asker)
        side = "honest" if claim == "honest" else "scam"
        buttons = [
            Button(composer.say(f"button-{side}-{kind}"), f"kind:{claim}:{kind}")
            for kind in kinds_of(claim)
        ]
        back = Button(composer.say("button-back"), "back")
        return Reply(composer.say(f"wrong-ask-{side}"), (*in_rows(buttons), (back,)))

    async def dispute_outcome(self, outcome: Kept, asker: Asker) -> Reply:
        """Return what is said after “This answer is wrong”."""
        return Reply((await self.desk.composer(asker)).say(_DISPUTES[outcome]))


def _main_things(composer: Composer) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons for what people come for, so that nobody has to type a command."""
    offered = (
        ("button-check-how", "check-how"),
        ("button-paid", "paid"),
        ("button-language", "language"),
        ("button-help-lines", "help-lines"),
        ("button-privacy", "privacy"),
    )
    return in_rows(Button(composer.say(key), action) for key, action in offered)
