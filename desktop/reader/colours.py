"""The colours of the reader in light and dark, with a contrast that is computed and not hoped for.

Contrast is that of WCAG 2.2 (success criteria 1.4.3, 1.4.6, 1.4.11): text at least 7 against what lies behind
it, the text of tags 4.5, lines and marks 3. Tints are as strong as it takes to stand out from the page alike,
whatever the hue.
"""

from dataclasses import dataclass
from functools import lru_cache

from desktop.theme.tokens import load_tokens

TEXT_CONTRAST = 7.0
TAG_CONTRAST = 4.5
LINE_CONTRAST = 3.0

_UNKNOWN_LABEL = "#808080"

_LINEAR = tuple(
    channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
    for channel in (value / 255 for value in range(256))
)
"""How much light each value of a channel gives, 0..1."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a pane, "#rrggbb". `suggested`, `labelled`, `focused` are the contrasts of tints to the page."""

    page: str
    text: str
    muted: str
    accent: str
    alarm: str
    on_alarm: str
    suggested: float
    labelled: float
    focused: float


@lru_cache(maxsize=2)
def reading_theme(*, dark: bool) -> Theme:
    """Return the colours of a pane in the application's light or dark theme."""
    tokens = load_tokens(dark)
    suggested, labelled, focused = (1.16, 1.50, 1.90) if dark else (1.12, 1.36, 1.62)
    return Theme(
        page=tokens["base"],
        text=tokens["text"],
        muted=tokens["muted"],
        accent=tokens["accent"],
        alarm=tokens["danger"],
        on_alarm=tokens["base"],
        suggested=suggested,
        labelled=labelled,
        focused=focused,
    )


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
    visible = _towards_text(base, theme.page, LINE_CONTRAST, theme)
    focused = _tint(visible, theme.focused, theme)
    return LabelColours(
        _tint(visible, theme.suggested, theme),
        _tint(visible, theme.labelled, theme),
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
    red, green, blue = [round(x + (y - x) * share) for x, y in zip(_channels(a), _channels(b), strict=True)]
    return f"#{red:02x}{green:02x}{blue:02x}"


def _tint(visible: str, wanted: float, theme: Theme) -> str:
    """Return the page with so much of `visible` in it that it stands out by `wanted`, and the text from it enough."""
    found = theme.page
    for share in range(1, 100):
        tint = mix(theme.page, visible, share / 100)
        if contrast(tint, theme.text) < TEXT_CONTRAST:
            break
        found = tint
        if contrast(tint, theme.page) >= wanted:
            break
    return found


def _towards_text(base: str, behind: str, wanted: float, theme: Theme) -> str:
    """Return `base`, moved towards the colour of the text until it stands out from `behind`."""
    share = 0.0
    while contrast(found := mix(base, theme.text, share), behind) < wanted and share < 1:
        share += 0.05
    return found


@lru_cache(maxsize=4096)
def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


@lru_cache(maxsize=4096)
def _luminance(color: str) -> float:
    red, green, blue = (_LINEAR[channel] for channel in _channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
