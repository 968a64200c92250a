"""How a person wants to read: type, measure, light or dark, and how much detail the spans show."""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

# Families that have the characters of a language, the best first, for the systems that Twinspan runs on.
# The fonts of Chinese stand before the person's own, because Latin fonts draw its quotes and dashes too narrow.
_SCRIPT_FAMILIES = {
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh-hant": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"),
}
_READING_FAMILIES = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")


FIRST_SIZE = 11.0
"""The size of type (points) until a person takes another."""


class Detail(IntEnum):
    """How much of a span is drawn; each adds to the one before."""

    TINT = 0
    UNDERLINE = 1
    TAG = 2


@dataclass(frozen=True, slots=True)
class Appearance:
    """The look of a reader pane.

    `family` is a font family ("" takes a readable one the system has), `point_size` its size in points,
    `line_spacing` the pitch of lines in ems, `column_width` the widest column in ems.
    """

    family: str = ""
    point_size: float = 12.0
    line_spacing: float = 1.5
    column_width: float = 38.0
    dark: bool = False
    detail: Detail = Detail.TAG

    def font(self, lang: str) -> QFont:
        """Return the font for text in `lang`, with families behind it that have the characters of the language."""
        font = QFont()
        font.setFamilies(list(families(self.family, lang)))
        font.setPointSizeF(self.point_size)
        font.setKerning(True)
        return font


def families(family: str, lang: str) -> tuple[str, ...]:
    """Return the installed families, the best first, for text in `lang` when a person has chosen `family`."""
    code = lang.lower().replace("_", "-")
    hant = code.startswith(("zh-hant", "zh-tw", "zh-hk", "zh-mo"))
    script = _SCRIPT_FAMILIES.get("zh-hant" if hant else code.split("-")[0], ())
    wanted = (*script, family, *_READING_FAMILIES)
    installed = _installed()
    return tuple(name for name in wanted if name in installed) or (QFont().family(),)


@lru_cache(maxsize=1)
def _installed() -> frozenset[str]:
    return frozenset(QFontDatabase.families())
