"""A folded text, with the way back to the letters it was made of."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from rules.folding.edits import Edits, Origins, Step
from rules.folding.letters import MAY_BE_ACCENTED, marked_letter


class Layer:
    """What one step changed in a text; found out anew when it is asked for."""

    __slots__ = ("_step", "_text")

    def __init__(self, step: Step, text: str) -> None:
        self._step = step
        self._text = text

    @property
    def step(self) -> Step:
        """The step."""
        return self._step

    @property
    def edits(self) -> Edits:
        """What the step changed."""
        return self._step(self._text)


class Folded:
    """A folded text; everything but the text is found out when first asked for."""

    __slots__ = ("_layers", "_marked", "_origins", "original", "text", "words_text")

    def __init__(
        self, original: str, text: str, layers: Sequence[Layer], words_text: str | None = None
    ) -> None:
        self.original = original
        self.text = text
        self.words_text = words_text
        self._layers = layers
        self._origins: Origins | None = None
        self._marked: str | None = None

    def __repr__(self) -> str:
        return f"Folded({self.text!r})"

    def was_changed_by(self, steps: Collection[Step]) -> bool:
        """Tell whether one of *steps* changed the text."""
        return any(layer.step in steps for layer in self._layers)

    @property
    def starts(self) -> Sequence[int]:
        """Where each letter begins in the original, in code points."""
        return self._found().starts

    @property
    def ends(self) -> Sequence[int]:
        """Where each letter ends in the original, in code points."""
        return self._found().ends

    @property
    def origins(self) -> tuple[tuple[int, int], ...]:
        """The [start, end) in the original of each letter."""
        return tuple(zip(self.starts, self.ends, strict=True))

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded letters [start, end), at least one, stand in the original."""
        if not self._layers:
            return start, end
        found = self._found()
        return found.starts[start], found.ends[end - 1]

    def place(self, at: int) -> int:
        """Return how many of the folded letters begin before place *at* of the original."""
        return bisect_left(self._found().starts, at) if self._layers else at

    @property
    def marked(self) -> str:
        """The text, each Latin letter with the accents that folding took away."""
        if self._marked is None:
            self._marked = self.text if self.original.isascii() else self._with_marks()
        return self._marked

    def _found(self) -> Origins:
        if self._origins is None:
            origins = Origins(len(self.original))
            for layer in self._layers:
                origins.follow(layer.edits)
            self._origins = origins
        return self._origins

    def _with_marks(self) -> str:
        original, found = self.original, self._found()
        letters = list(self.text)
        for accent in MAY_BE_ACCENTED.finditer(original):
            at = accent.start()
            for place in range(bisect_right(found.ends, at), bisect_right(found.starts, at)):
                written = original[found.starts[place] : found.ends[place]]
                letters[place] = marked_letter(letters[place], written)
        return "".join(letters)
