"""What the model says of a record that is written rightly and yet makes no sense."""

Steps = tuple[str | int, ...]


class RecordError(ValueError):
    """A record contradicts itself, or a condition is none. The rule writer's to mend.

    ``code`` stands in the catalogue of diagnostics; ``inside`` leads from the value that was
    checked to the piece of it that is wrong, ``problem`` and ``remedy`` are told.
    """

    def __init__(self, code: str, problem: str, remedy: str, inside: Steps = ()) -> None:
        self.code = code
        self.problem = problem
        self.remedy = remedy
        self.inside = inside
        super().__init__(problem)
