"""Whom to call: the offices that help people who were targeted, by the country a person chose."""

from bot.help_lines.model import HelpLine
from bot.help_lines.reading import HelpLines, HelpLinesError
from bot.help_lines.showing import HelpLinePages

__all__ = ["HelpLine", "HelpLinePages", "HelpLines", "HelpLinesError"]
