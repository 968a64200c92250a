"""Chinese characters in their standard simplified form, character by character, so that offsets stay."""

from functools import cache
from importlib.resources import files


@cache
def standard_forms() -> dict[int, str]:
    """Return, by code point, the standard form of each traditional or variant character (Unihan and KANJIDIC2)."""
    rows = (files("resources") / "tables" / "linking_variants.tsv").read_text("utf-8").splitlines()
    pairs = (row.split("\t") for row in rows[1:] if row and not row.startswith("#"))
    return {ord(variant): standard for variant, standard in pairs if len(variant) == len(standard) == 1}


def standardised(text: str) -> str:
    """Return `text` with traditional and variant characters in their simplified form, at the same code points."""
    return text.translate(standard_forms())
