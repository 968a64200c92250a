"""The colours of the reader in light and dark, with a contrast that is computed and not hoped for.

Contrast is that of WCAG 2.2 (success criteria 1.4.3, 1.4.6, 1.4.11): text at least 7 against what lies behind
it, the text of tags 4.5, lines and marks 3.
"""

from dataclasses import dataclass
from functools import lru_cache

TEXT_CONTRAST = 7.0
TAG_CONTRAST = 4.5
LINE_CONTRAST = 3.0

_UNKNOWN_LABEL = "#808080"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a pane, "#rrggbb". `suggested`, `labelled` and `focused` are the strengths of a tint, 0..1."""

    page: str
    text: str
    muted: str
    accent: str
    alarm: str
    on_alarm: str
    suggested: float
    labelled: float
    focused: float


LIGHT = Theme("#fefdfb", "#1d2025", "#62666e", "#1a5fb4", "#b3261e", "#ffffff", 0.11, 0.26, 0.36)
DARK = Theme("#1b1d21", "#e6e3dc", "#9a9da4", "#8ab4f8", "#f2867c", "#1b1d21", 0.13, 0.28, 0.38)


@dataclass(frozen=True, slots=True)
class LabelColours:
    """What one label is painted with on one theme, "#rrggbb"."""

    suggested: str
    labelled: str
    focused: str
    line: str
    tag: str


@lru_cache(maxsize=512)
def label_colours(color: str | None, theme: Theme) -> LabelColours:
    """Return how a label of the scheme's `color` is painted on `theme`; None stands for an unknown label."""
    base = color or _UNKNOWN_LABEL
    focused = _tint(base, theme.focused, theme)
    return LabelColours(
        _tint(base, theme.suggested, theme),
        _tint(base, theme.labelled, theme),
        focused,
        _towards_text(base, focused, LINE_CONTRAST, theme),
        _towards_text(base, theme.page, TAG_CONTRAST, theme),
    )


def contrast(a: str, b: str) -> float:
    """Return the WCAG contrast ratio of two colours, 1..21."""
    dark, light = sorted((_luminance(a), _luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def mix(a: str, b: str, share: float) -> str:
    """Return `a` with `share` (0..1) of `b` in it."""
    pairs = zip(_channels(a), _channels(b), strict=True)
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in pairs)


def _tint(base: str, strength: float, theme: Theme) -> str:
    """Return the page with `strength` of `base` in it, less where the text would not stand out enough."""
    while contrast(tint := mix(theme.page, base, strength), theme.text) < TEXT_CONTRAST and strength > 0:
        strength -= 0.02
    return tint


def _towards_text(base: str, behind: str, wanted: float, theme: Theme) -> str:
    """Return `base`, moved towards the colour of the text until it stands out from `behind`."""
    share = 0.0
    while contrast(found := mix(base, theme.text, share), behind) < wanted and share < 1:
        share += 0.05
    return found


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (value / 255 for value in _channels(color))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
