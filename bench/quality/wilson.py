"""How far a share that was counted may be from the true one."""

from math import sqrt

Z = 1.959964
"""The normal distribution's quantile for an interval that holds the true share 95 times in 100."""


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Return the 95 % interval, from 0 to 1, of the share *part* of *whole*; all of it for none.

    Wilson's score interval (E. B. Wilson, “Probable inference, the law of succession, and
    statistical inference”, Journal of the American Statistical Association 22, 1927, 209-212):
    unlike the usual one it is right for few rows and for shares near 0 and 1.
    """
    if not whole:
        return 0.0, 1.0
    share, square = part / whole, Z * Z
    middle = share + square / (2 * whole)
    half = Z * sqrt(share * (1 - share) / whole + square / (4 * whole * whole))
    size = 1 + square / whole
    return max(0.0, (middle - half) / size), min(1.0, (middle + half) / size)
