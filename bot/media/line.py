"""One line of words in a picture, and where it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand in one row; the box in pixels from the left upper corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """How tall the row is."""
        return self.bottom - self.top

    @property
    def width(self) -> float:
        """How wide the row is."""
        return self.right - self.left

    def beside(self, other: "Line") -> bool:
        """Return whether the two stand in one row: more than half of the lower in common."""
        common = min(self.bottom, other.bottom) - max(self.top, other.top)
        return common > 0.5 * min(self.height, other.height)

    def above(self, other: "Line") -> bool:
        """Return whether the two have some width in common."""
        return min(self.right, other.right) > max(self.left, other.left)
