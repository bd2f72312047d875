"""The buttons under an answer. What they are about is the message that the answer answers."""

from collections.abc import Awaitable, Callable, Iterable

import telegram
from telegram import CallbackQuery, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, ContextTypes

from bot.asker_limit import AskerLimit, Refused
from bot.compose import Shown
from bot.desk import Asker, Desk
from bot.edge.askers import asker_of, is_command, subject_of
from bot.edge.presses import allowed_presses, read_press
from bot.edge.pressing import change, change_buttons, note, show, tell
from bot.edge.sending import send_apart
from bot.intake import read_message
from bot.logs import CanonicalLine, update_line
from bot.message import Message
from bot.pages import Pages
from bot.reply import Button, Reply

Context = ContextTypes.DEFAULT_TYPE

Work = Callable[[CallbackQuery, Asker, str, CanonicalLine], Awaitable[None]]
"""What a press sets off; the text is the value of the press."""


class Buttons:
    """Answers presses; data that no button of ours carries is refused politely."""

    def __init__(self, desk: Desk, pages: Pages, limit: AskerLimit) -> None:
        self._desk = desk
        self._pages = pages
        self._limit = limit
        self._allowed = allowed_presses(desk.wording)
        self._work: dict[str, Work] = {
            "report": self._report,
            "wrong": self._wrong,
            "kind": self._kind,
            "back": self._back,
            "reasons": self._reasons,
            "tell": self._tell_me,
            "pass-on": self._pass_on,
            "already": self._already,
            "travelled": self._travelled,
            "language": self._language,
        }

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the one handler of all presses."""
        yield CallbackQueryHandler(self.pressed)

    async def pressed(self, update: Update, _context: Context) -> None:
        """Do what the button says."""
        query = update.callback_query
        if query is None:
            return
        asker = asker_of(query.from_user)
        press = read_press(query, self._allowed)
        with update_line(kind="button") as line:
            refused = self._limit.allow(asker.id)
            if isinstance(refused, Refused):
                line.add(outcome="limited")
                composer = await self._desk.composer(asker)
                said = composer.say("slow-down", seconds=refused.seconds)
                await note(query, Reply(said), show_alert=True)
            elif press is None:
                line.add(outcome="unknown-button")
                await note(query)
            elif press.action in self._work:
                line.add(command=press.action)
                await self._work[press.action](query, asker, press.value, line)
            else:
                line.add(command=press.action)
                await self._show(query, await self._pages.page(press.action, asker))

    async def _report(
        self, query: CallbackQuery, asker: Asker, _: str, line: CanonicalLine
    ) -> None:
        message = await self._about_or_gone(query, asker, line)
        if message is not None:
            outcome = await self._desk.report(message, asker)
            line.add(outcome=outcome)
            await tell(query, await self._pages.report_outcome(outcome, asker))

    async def _wrong(
        self, query: CallbackQuery, asker: Asker, claim: str, line: CanonicalLine
    ) -> None:
        """Ask what is wrong; or keep what the asker says, and ask what kind of message it is."""
        message = await self._about_or_gone(query, asker, line)
        if message is None:
            return
        if not claim:
            question = await self._pages.ask_what_is_wrong(asker)
        else:
            outcome = await self._desk.dispute(message, asker, claim)
            line.add(outcome=outcome)
            if outcome == "failed":
                await tell(query, await self._pages.dispute_outcome(outcome, asker))
                return
            question = await self._pages.ask_what_kind(claim, asker)
        await note(query, question)
        await change_buttons(query, question)

    async def _kind(
        self, query: CallbackQuery, asker: Asker, value: str, line: CanonicalLine
    ) -> None:
        message = await self._about_or_gone(query, asker, line)
        if message is not None:
            claim, _, kind = value.partition(":")
            outcome = await self._desk.dispute(message, asker, claim, kind)
            line.add(outcome=outcome)
            await tell(query, await self._pages.dispute_outcome(outcome, asker))
            await self._first_buttons(query, asker, message)

    async def _back(self, query: CallbackQuery, asker: Asker, _: str, line: CanonicalLine) -> None:
        await note(query)
        message = self._about(query)
        if message is not None:
            await self._first_buttons(query, asker, message)

    async def _reasons(
        self, query: CallbackQuery, asker: Asker, value: str, line: CanonicalLine
    ) -> None:
        """Show all reasons, or the first again, in the place of the answer."""
        message = await self._about_or_gone(query, asker, line)
        if message is not None:
            await note(query)
            watched = await self._desk.is_watched(message, asker)
            shown = Shown(all_reasons=value == "all", watched=watched)
            answered = await self._desk.assess(message, asker, shown)
            await change(query, answered.reply)

    async def _tell_me(
        self, query: CallbackQuery, asker: Asker, value: str, line: CanonicalLine
    ) -> None:
        """Keep how to reach the asker until the answer changes, or drop it."""
        message = await self._about_or_gone(query, asker, line)
        if message is None:
            return
        on = value == "on"
        days = await self._desk.watch(message, asker) if on else None
        done = days is not None if on else await self._desk.unwatch(message, asker)
        line.add(outcome="done" if done else "failed")
        if days is not None:
            composer = await self._desk.composer(asker)
            await self._show(query, Reply(composer.say("tell-me-kept", days=days)))
        else:
            await self._tell(query, asker, "tell-me-ended" if done else "tell-me-failed")
        if done:
            await self._turn_watch_button(query, asker, watched=on)

    async def _pass_on(
        self, query: CallbackQuery, asker: Asker, _: str, line: CanonicalLine
    ) -> None:
        """Send a warning that can be passed on, apart from what was asked."""
        message = await self._about_or_gone(query, asker, line)
        warning = await self._desk.pass_on(message, asker) if message else None
        if message is not None and query.message is not None:
            composer = await self._desk.composer(asker)
            key = "pass-on-how" if warning else "report-gone"
            await self._show(query, Reply(composer.say(key)))
            if warning:
                await send_apart(query.message, warning)

    async def _already(self, query: CallbackQuery, asker: Asker, value: str, _: object) -> None:
        await self._show(query, await self._pages.already(value, asker))

    async def _travelled(self, query: CallbackQuery, asker: Asker, value: str, _: object) -> None:
        await self._show(query, await self._pages.journey(value, asker))

    async def _language(self, query: CallbackQuery, asker: Asker, language: str, _: object) -> None:
        """Keep the language chosen; or, without one, ask for it."""
        if not language:
            await self._show(query, await self._pages.page("language", asker))
            return
        kept = await self._desk.set_language(asker, language)
        key = "language-set" if kept else "store-unavailable"
        said = Reply(self._desk.wording.say(language, key))
        if kept:
            await note(query, said)
            await change(query, said)
        else:  # the languages stay where they are, to be pressed again
            await tell(query, said)

    async def _first_buttons(self, query: CallbackQuery, asker: Asker, message: Message) -> None:
        """Put the buttons back that the answer had at first."""
        shown = Shown(watched=await self._desk.is_watched(message, asker))
        await change_buttons(query, (await self._desk.assess(message, asker, shown)).reply)

    async def _turn_watch_button(
        self, query: CallbackQuery, asker: Asker, *, watched: bool
    ) -> None:
        """Have the button offer the other of the two, all others as they are."""
        composer = await self._desk.composer(asker)
        name, action = ("untell-me", "tell:off") if watched else ("tell-me", "tell:on")
        turned = Button(composer.say(f"button-{name}"), action)
        markup = query.message.reply_markup if isinstance(query.message, telegram.Message) else None
        rows = [
            tuple(
                turned if str(one.callback_data).startswith("tell:") else _as_it_is(one)
                for one in row
            )
            for row in (markup.inline_keyboard if markup else ())
        ]
        await change_buttons(query, Reply("", tuple(rows)))

    async def _show(self, query: CallbackQuery, reply: Reply) -> None:
        """Answer the press with a message of its own."""
        await note(query)
        await show(query, reply)

    async def _about_or_gone(
        self, query: CallbackQuery, asker: Asker, line: CanonicalLine
    ) -> Message | None:
        """Return what the answer is about; when it is gone, say so and return None."""
        message = self._about(query)
        if message is None:
            line.add(outcome="gone")
            await self._tell(query, asker, "report-gone")
        return message

    def _about(self, query: CallbackQuery) -> Message | None:
        """Return the message, or messages, that the answer with the button answers."""
        shown = query.message
        if shown is None:
            return None
        if remembered := self._desk.subject(shown.chat.id, shown.message_id):
            return remembered
        original = shown.reply_to_message if isinstance(shown, telegram.Message) else None
        if original is None:
            return None
        about = subject_of(original) if is_command(original) else read_message(original)
        return about if about and about.text.strip() else None

    async def _tell(self, query: CallbackQuery, asker: Asker, key: str) -> None:
        composer = await self._desk.composer(asker)
        await tell(query, Reply(composer.say(key)))


def _as_it_is(button: telegram.InlineKeyboardButton) -> Button:
    return Button(button.text, str(button.callback_data or ""), button.url or "")
