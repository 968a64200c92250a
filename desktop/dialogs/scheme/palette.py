"""Colours that stay apart for colour-blind readers, and how near two colours are to such eyes."""

from functools import lru_cache

PALETTE = (
    "#4477aa", "#66ccee", "#44aa99", "#228833", "#999933", "#ccbb44", "#ee8866", "#bb7744", "#cc6677", "#aa3377",
    "#882255", "#aa4499", "#332288", "#997700",
)  # fmt: skip
"""Paul Tol's "bright" and "muted" sets without their near twins, and two browns (https://personal.sron.nl/~pault/)."""

NEAR = 9.0
"""Two colours at less than this distance (CIE76) are hard to tell apart."""

# Viénot, Brettel and Mollon 1999: what a person without red (protan) or green (deutan) cones sees, in linear RGB.
_PROTAN = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
_DEUTAN = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))
_WHOLE = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))

Triple = tuple[float, float, float]


def nearness(a: str, b: str) -> float:
    """Return the least distance of two colours ("#rrggbb") to readers with full, red-blind and green-blind sight."""
    return min(
        sum((x - y) ** 2 for x, y in zip(_lab(a, eyes), _lab(b, eyes), strict=True)) ** 0.5
        for eyes in (_WHOLE, _PROTAN, _DEUTAN)
    )


@lru_cache(maxsize=1024)
def _lab(color: str, eyes: tuple[Triple, Triple, Triple]) -> Triple:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    ]
    red, green, blue = (
        min(max(sum(share * value for share, value in zip(row, linear, strict=True)), 0.0), 1.0) for row in eyes
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
