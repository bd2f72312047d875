"""A folded text with further edits made in it, which leads back to the original all the same."""

from rules.folding import Folded
from rules.folding.edits import Edits, applied
from rules.folding.folded import Layer


def edited(folded: Folded, edits: Edits) -> Folded:
    """Return *folded* with *edits* made; each new letter comes from all that it replaced."""
    layer = Layer(lambda _: edits, folded.text)
    return Folded(folded.original, applied(edits, folded.text), [*folded._layers, layer])
