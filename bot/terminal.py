"""The same path at the terminal: paste a message, read the reply, /report it."""

import asyncio
import io
import locale
import select
import sys
import threading
from collections.abc import Callable, Coroutine, Iterable, Iterator
from typing import Any, TextIO, TypeVar

from bot.admin_pages import AdminPages
from bot.already import HAPPENED, JOURNEYS
from bot.country_choice import CountryChoice
from bot.desk import Asker
from bot.help_lines import HelpLinePages, HelpLines
from bot.housekeeping import do_round
from bot.intake import message_from_text
from bot.office import Office
from bot.reply import Reply
from bot.serving import watch_rules

Result = TypeVar("Result")

PASTE_SECONDS = 0.1
"""Within what time the next line of a paste comes; a person needs longer for one."""


def talk(office: Office, lines: TextIO | None = None, out: TextIO | None = None) -> None:
    """Answer what is typed until the end of the input or Ctrl-C; at first at the terminal.

    The work runs on an event loop in a thread of its own, so that changed rule files are taken
    up while the terminal waits.
    """
    lines, out = lines or sys.stdin, out or sys.stdout
    with _Loop() as loop:
        stop = asyncio.Event()
        loop.run(office.desk.door.try_open())
        loop.run(do_round(office.desk, office.settings.retention_days))
        loop.begin(watch_rules(office.desk.keeper, stop, _nothing))
        try:
            _Conversation(office, loop.run, out).run(lines)
        except KeyboardInterrupt:
            out.write("\n")
        finally:
            loop.run(_set(stop))
            loop.run(office.desk.door.close())


async def _nothing() -> None:
    """At the terminal the log line about a changed rule file is what tells."""


async def _set(event: asyncio.Event) -> None:
    event.set()


class _Loop:
    """An event loop in a thread, for a caller that waits for a person."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Do *work* on the loop and return what comes of it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin *work* on the loop without waiting for it."""
        asyncio.run_coroutine_threadsafe(work, self._loop)

    def __enter__(self) -> "_Loop":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.run(self._cancel_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _cancel_all(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.wait_for(asyncio.gather(*others, return_exceptions=True), timeout=5)


class _Conversation:
    """One person at the terminal."""

    def __init__(
        self, office: Office, run: Callable[[Coroutine[Any, Any, Any]], Any], out: TextIO
    ) -> None:
        self._office = office
        self._run = run
        self._out = out
        self._asker = Asker(0, (), _language_of_terminal())

    def run(self, lines: Iterable[str]) -> None:
        """Answer block by block: a command is a line, a message ends with an empty line."""
        self._say("terminal-no-token")
        self._say("terminal-hello")
        for block in _blocks(lines, _is_pasted(lines)):
            reply = self._reply(block)
            self._out.write(f"\n{reply.plain}\n\n")
            self._out.flush()
        self._say("terminal-bye")

    def _reply(self, block: str) -> Reply:
        if not block.startswith("/"):
            return self._check(block)
        name, _, rest = block[1:].partition(" ")
        return self._command(name.partition("@")[0].lower(), rest)

    def _say(self, key: str) -> None:
        composer = self._run(self._office.desk.composer(self._asker))
        self._out.write(Reply(composer.say(key)).plain + "\n\n")
        self._out.flush()

    def _check(self, text: str) -> Reply:
        answer = self._run(self._office.desk.assess(message_from_text(text), self._asker))
        pressed = {button.action for row in answer.reply.buttons for button in row}
        key = "terminal-report"
        if "wrong" in pressed:
            key = "terminal-actions-travelled" if "travelled" in pressed else "terminal-actions"
        hint = self._office.desk.wording.say(answer.language, key)
        return Reply(f"{answer.reply.html}\n\n{hint}")

    def _command(self, name: str, rest: str) -> Reply:
        pages, asker = self._office.pages, self._asker
        admin = AdminPages(self._office.desk)
        simple = {
            "rules": admin.rules,
            "reload": admin.reload,
            "stats": admin.stats,
            "forget": pages.forget,
        }
        if name in simple:
            return self._answer(simple[name](asker))
        if name in ("start", "help", "privacy"):
            return self._answer(pages.page(name, asker))
        if name in ("paid", "travelled"):
            return self._happened(name, rest.strip())
        if name == "check" and rest:
            return self._check(rest)
        if name == "language":
            return self._set_language(rest.strip())
        if name == "country":
            return self._set_country(rest.strip().upper())
        if name in ("report", "wrong"):
            return self._about_last(name, rest)
        return Reply(self._run(self._office.desk.composer(asker)).say("unknown-command"))

    def _happened(self, name: str, what: str) -> Reply:
        """Return the steps for *what* has happened; without it, what can stand behind the command.

        The buttons that offer it over Telegram carry the same words.
        """
        pages, asker = self._office.pages, self._asker
        if name == "paid" and what in HAPPENED:
            return self._answer(pages.already(what, asker))
        if name == "travelled" and what in JOURNEYS:
            return self._answer(pages.journey(what, asker))
        page = self._answer(pages.page(name, asker))
        offered = [button for row in page.buttons for button in row if ":" in button.action]
        typed = [
            f"/{name} {action} – {button.label}"
            for button in offered
            if (action := button.action.partition(":")[2]) in (*HAPPENED, *JOURNEYS)
        ]
        return Reply("\n".join([page.html, "", *typed]))

    def _answer(self, page: Coroutine[Any, Any, Reply]) -> Reply:
        reply: Reply = self._run(page)
        return reply

    def _about_last(self, name: str, rest: str) -> Reply:
        """Report, or call wrong, the message behind the command or else the last one."""
        desk, pages, asker = self._office.desk, self._office.pages, self._asker
        claim = rest.strip() if name == "wrong" else ""
        told = message_from_text(rest) if name == "report" and rest.strip() else None
        message = told or desk.last_message(asker)
        if message is None:
            return Reply(self._run(desk.composer(asker)).say("terminal-last-none"))
        if name == "report":
            outcome = self._run(desk.report(message, asker))
            return self._answer(pages.report_outcome(outcome, asker))
        if claim not in ("honest", "scam"):
            return Reply(self._run(desk.composer(asker)).say("terminal-wrong-how"))
        return self._answer(
            pages.dispute_outcome(self._run(desk.dispute(message, asker, claim)), asker)
        )

    def _set_country(self, code: str) -> Reply:
        desk, pages = self._office.desk, HelpLinePages(HelpLines.load())
        composer = self._run(desk.composer(self._asker))
        if code not in pages.lines.by_country:
            return pages.listed(composer)
        self._run(CountryChoice(desk.door, desk.keys).keep(self._asker, code))
        return pages.lines_of(composer, code)

    def _set_language(self, wanted: str) -> Reply:
        wording = self._office.desk.wording
        names = {code: wording.name(code) for code in wording.languages}
        meant = wanted.lower().split("-")[0].split("_")[0]
        for code, name in names.items():
            if wanted and (code.split("-")[0] == meant or wanted in name):
                kept = self._run(self._office.desk.set_language(self._asker, code))
                return Reply(wording.say(code, "language-set" if kept else "store-unavailable"))
        composer = self._run(self._office.desk.composer(self._asker))
        listed = [f"/language {code} – {name}" for code, name in names.items()]
        return Reply("\n".join([composer.say("language-ask"), *listed]))


def _blocks(lines: Iterable[str], goes_on: Callable[[], bool]) -> Iterator[str]:
    """Yield each message, ended by an empty line or the end, and each command, a line.

    *goes_on* tells whether more of a paste is waiting: then an empty line is one of its own.
    """
    block: list[str] = []
    for line in lines:
        if line.startswith("/") and not block:
            yield line.strip()
        elif line.strip() or (block and goes_on()):
            block.append(line.rstrip("\n"))
        elif block:
            yield "\n".join(block)
            block = []
    if block:
        yield "\n".join(block)


def _is_pasted(lines: Iterable[str]) -> Callable[[], bool]:
    """Return what tells whether a terminal holds more lines than anybody types so fast."""
    if not isinstance(lines, io.TextIOBase) or not lines.isatty():
        return lambda: False
    return lambda: bool(select.select([lines], [], [], PASTE_SECONDS)[0])


def _language_of_terminal() -> str | None:
    """Return the language the terminal is set to, such as zh-CN; None without any."""
    code = locale.getlocale()[0]
    return code.replace("_", "-") if code and code not in ("C", "POSIX") else None
