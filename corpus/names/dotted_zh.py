"""Foreign names in Chinese transcription that dots show: 拉斐尔·格罗西."""

import re
from collections.abc import Iterator, Mapping

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names import reasons

_DOTTED = re.compile(r"[一-鿿]+(?:[·•・‧](?:[A-Z]\.?[·•・‧]?)?[一-鿿]+)+")
_DOTS = "·•・‧"


def dotted(text: str, starts: Mapping[int, int]) -> Iterator[Candidate]:
    """Yield the names in `text` whose parts a dot joins; `starts` holds the offsets at which its words begin."""
    for begin, whole in _dotted_runs(text):
        parts = re.split(f"[{_DOTS}]", whole)
        first = _last_transcribed(parts[0], begin, starts)
        last = _first_transcribed(parts[-1])
        if first and last:
            start = begin + len(parts[0]) - first
            end = begin + len(whole) - len(parts[-1]) + last
            yield Candidate(start, end, "PERSON", source="pattern", score=0.9, reason=reasons.TRANSCRIBED)


def _dotted_runs(text: str) -> Iterator[tuple[int, str]]:
    """Yield (offset, characters) of one name with dots each; 丹·布林卡和德国的瓦·贝林基 are two."""
    for match in _DOTTED.finditer(text):
        begin, run = match.start(), match.group()
        parts = re.split(f"[{_DOTS}]", run)
        position = 0
        for number, part in enumerate(parts):
            foreign = [i for i, character in enumerate(part) if character not in lex.TRANSLITERATION]
            if 0 < number < len(parts) - 1 and foreign and len(part) > 3 and part.isalpha() and not part.isascii():
                cut = position + foreign[0]
                yield begin, run[: cut - (begin - match.start())]
                begin, run = match.start() + cut, match.group()[cut:]
            position += len(part) + 1
        yield begin, run


def _last_transcribed(part: str, start: int, starts: Mapping[int, int]) -> int:
    """Return how many characters at the end of `part` belong to the name."""
    after = max((cut + len(title) for title in lex.TITLES_BEFORE if (cut := part.rfind(title, 0, -1)) >= 0), default=0)
    if after and len(part) - after < 8:
        return len(part) - after
    count = 0
    while count < len(part) and part[-1 - count] in lex.TRANSLITERATION:
        count += 1
    count = min(count, 8)
    while count > 1 and start + len(part) - count not in starts:
        count -= 1
    return count or min(len(part), 2)


def _first_transcribed(part: str) -> int:
    """Return how many characters at the beginning of `part` belong to the name."""
    count = 0
    while count < len(part) and part[count] in lex.TRANSLITERATION:
        count += 1
    if count < len(part):
        rest = part[count:]
        for length in (3, 2):
            if part[count - 1 : count - 1 + length] in {"于今", "于当"}:
                return count - 1
        if count > 2 and part[count - 1] + rest[:1] in {
            "于今",
            "于本",
            "来说",
            "加入",
            "特别",
            "加强",
            "对此",
            "将于",
            "因此",
            "高度",
            "里程",
        }:
            return count - 1
    if count < len(part) and count < 2:
        return min(len(part), 2)
    return count or len(part)
