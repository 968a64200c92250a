"""The measures of type: how high a line is, and where in it tags, text and underlines go."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from desktop.reader.appearance import Appearance, Detail

_TAG_SIZE = 0.6  # of an em
_ASCENT, _DESCENT = 0.98, 0.27  # em; what Vietnamese letters with two marks and Chinese characters reach
_UNDERLINE_ROOM = 0.3  # em


@dataclass(frozen=True, slots=True)
class Typography:
    """The measures of a pane's type, in pixels.

    A line is `pitch` high. Counted from its top, the text of a tag stands on `tag_baseline`, the body of the
    text reaches from `body_top` to `body_bottom` around `baseline`, and underlines follow. `cap_height` is that
    of tags, `mean_advance` the mean width of a character of the text.
    """

    font: QFont
    tag_font: QFont
    em: float
    pitch: int
    tag_baseline: float
    body_top: int
    baseline: int
    body_bottom: int
    cap_height: float
    paragraph_gap: int
    blank_line: int
    mean_advance: float

    @classmethod
    def measured(cls, appearance: Appearance, lang: str, sample: str) -> "Typography":
        """Return the measures of `appearance` for text in `lang`; `sample` tells how wide its characters run."""
        font = appearance.font(lang)
        em = float(QFontInfo(font).pixelSize())
        tag_font = _tag_font(appearance, em)
        cap_height = QFontMetricsF(tag_font).capHeight()
        tag_room = ceil(cap_height + em * 0.36) if appearance.detail >= Detail.TAG else 0
        ascent, descent = ceil(_ASCENT * em), ceil(_DESCENT * em)
        body = round(max(appearance.line_spacing, _ASCENT + _DESCENT + _UNDERLINE_ROOM) * em)
        baseline = tag_room + ascent
        return cls(
            font=font,
            tag_font=tag_font,
            em=em,
            pitch=body + tag_room,
            tag_baseline=baseline - ascent - em * 0.22,
            body_top=baseline - ascent,
            baseline=baseline,
            body_bottom=baseline + descent,
            cap_height=cap_height,
            paragraph_gap=round(em * 0.55),
            blank_line=round(em * 0.4),
            mean_advance=QFontMetricsF(font).horizontalAdvance(sample) / len(sample) if sample else em / 2,
        )

    def height(self, lines: int, closes: bool) -> int:
        """Return how high a block of `lines` lines is (0 for a blank line); `closes` tells whether it ends one."""
        if not lines:
            return self.blank_line
        return lines * self.pitch + (self.paragraph_gap if closes else 0)

    def estimated_heights(self, lengths: Iterable[int], closes: Iterable[bool], width: float) -> list[int]:
        """Return about how high blocks of `lengths` code points will be in a column of `width` pixels."""
        share = self.mean_advance / width
        rows = zip(lengths, closes, strict=True)
        pitch, gaps, blank = self.pitch, (0, self.paragraph_gap), self.blank_line
        return [(ceil(length * share) or 1) * pitch + gaps[closed] if length else blank for length, closed in rows]


def _tag_font(appearance: Appearance, em: float) -> QFont:
    font = replace(appearance, family="").font("")
    font.setPixelSize(max(8, round(em * _TAG_SIZE)))
    font.setWeight(QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
    return font
