"""The reading view of a text: the same letters in one spelling, with the way back to the stored offsets.

Composition (NFD to NFC) is the only change that moves offsets; everything else replaces one character by
one: no-break spaces, curly apostrophes, full-width Latin, and the tone mark of oa, oe, uy at a syllable's end
(hoà becomes hòa).
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from corpus.model import Candidate

_SINGLE = str.maketrans(
    {
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\u3000": " ",
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u2010": "-",
        "\u2011": "-",
        **{chr(0xFF01 + i): chr(0x21 + i) for i in range(94) if chr(0x21 + i).isalnum()},
    }
)
_LATE_TONE = re.compile(r"(?:[oO][àáảãạÀÁẢÃẠ]|[oO][èéẻẽẹÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\w)")


@dataclass(frozen=True, slots=True)
class View:
    """A text as the recognisers read it. `starts[i]` is the stored offset of character i; None when equal."""

    text: str
    starts: tuple[int, ...] | None = None

    def to_source(self, candidate: Candidate) -> Candidate:
        """Return `candidate`, whose offsets count this view's characters, with the stored text's offsets."""
        if self.starts is None:
            return candidate
        return replace(candidate, start=self.starts[candidate.start], end=self.starts[candidate.end])


def view_of(text: str) -> View:
    """Return the reading view of `text`."""
    if unicodedata.is_normalized("NFC", text):
        return View(_even(text))
    characters: list[str] = []
    starts: list[int] = []
    position = 0
    for cluster in re.findall(r".[\u0300-\u036f]*", text, re.DOTALL):
        composed = unicodedata.normalize("NFC", cluster)
        characters.append(composed)
        starts.extend([position] * len(composed))
        position += len(cluster)
    return View(_even("".join(characters)), (*starts, position))


def _even(text: str) -> str:
    return _LATE_TONE.sub(_move_tone, text.translate(_SINGLE))


def _move_tone(match: re.Match[str]) -> str:
    pair = match.group()
    decomposed = unicodedata.normalize("NFD", pair[1])
    return unicodedata.normalize("NFC", pair[0] + decomposed[1]) + decomposed[0]
