"""People named where a story names its makers: a short last line, initials, "Name (theo Source)", credits."""

import re
from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_vi, reasons
from corpus.names.lexicon_en import VIETNAMESE_SYLLABLES
from corpus.names.reading_vi import syllable

_WORD = r"[A-ZĐÀ-Ỹ][\wÀ-ỹ]*"
_NAME = rf"(?:(?:[A-ZĐ]\. ?){{1,2}})?{_WORD}(?:[ -]{_WORD}){{0,4}}"
_INITIALS = r"(?:[A-ZĐ]\. ?){1,3}[A-ZĐ][\wÀ-ỹ]*\.?"
_NAMES_LINE = re.compile(rf"(?P<names>{_NAME}(?:\s*(?:[-–,/&]|và|and)\s*{_NAME}){{0,3}})")
_INITIALS_LINE = re.compile(rf"(?P<names>{_INITIALS}(?:\s*[-–,/]\s*{_INITIALS}){{0,2}})")
_BRACKETED = re.compile(
    rf"(?:(?:Theo|By)\s+)?(?P<names>{_NAME}(?:\s*[-–,]\s*{_NAME}){{0,2}})\s*\(\s*(?:(?P<by>(?i:theo|"
    rf"according to|via|tổng hợp)\b)\s*)?(?P<source>[^()\n]{{0,40}})\)\.?"
)
_ENDED = frozenset(".!?”\"'…)")
_SHORTEST_PARAGRAPH = 60


# "Theo Minh Anh/Báo Sáng", "Ảnh: VGP/Quang Hải", a last line "Việt Cường/VOV": a person and a source.
_WITH_SOURCE = re.compile(
    rf"(?:(?:Theo|theo|Ảnh|Nguồn|Tin)\s*:?\s|^|(?<=[(\n]))(?P<one>{_WORD}(?: {_WORD}){{0,4}}) ?/ ?"
    rf"(?P<other>{_WORD}(?: {_WORD}){{0,4}})(?=\s*(?:$|[\n.,)(]))",
    re.MULTILINE,
)
_SHORTENED = re.compile(
    r"(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Bb]é|[Cc]ô|[Cc]hú|[Bb]ác|[Nn]ạn nhân|[Bb]ị can|[Bb]ị "
    r"cáo|[Đđ]ối tượng|"
    r"[Nn]ghi phạm|[Bb]ệnh nhân) (?P<initials>[A-ZĐ](?:\.[A-ZĐ]){0,3}\.?)(?![\wÀ-ỹ]))|"
    rf"\b(?P<name>(?:{'|'.join(sorted(lexicon_vi.FAMILY))})(?: {_WORD}){{0,3}} [A-ZĐ]\.)(?![\wÀ-ỹ])"
)
_CREDITS = {
    "en": re.compile(
        rf"(?:©\s?(?:\d{{4}}\s)?|\((?:According to|according to|Source:|Via|via)\s|^(?:Source|Sources):\s)(?:the\s)?"
        rf"(?P<body>{_NAME}(?:\s{_WORD})*)(?=\s*(?:[).,|\n]|$))",
        re.MULTILINE,
    ),
    "vi": re.compile(
        rf"(?:©\s?(?:\d{{4}}\s)?|\((?:Theo|theo|Nguồn:|nguồn:)\s|^Nguồn:\s)"
        rf"(?P<body>{_NAME}(?:\s{_WORD})*)(?=\s*(?:[).,|\n]|$))",
        re.MULTILINE,
    ),
}


def sources(text: str, lang: str) -> Iterator[Candidate]:
    """Yield the media that `text` (a reading view) names as its source: © 2025 Delta Weekly, (Theo Dân trí)."""
    for match in _CREDITS[lang].finditer(text):
        yield Candidate(*match.span("body"), "ORG", source="pattern", score=0.8, reason=reasons.SOURCE_OF_STORY)


# Initials that stand for a person without a title: vợ bệnh nhân, P.T.A.M, ...
_INITIALS_ONLY = re.compile(
    r"(?<![\w.&/-])(?:[A-ZĐ][hgr]?\.){1,4}[A-ZĐ][hgr]?(?:\.(?!\s*[\w&/-])|\.(?= ?[),;(])|(?![\w.&/-]))"
)
_NO_PERSON = frozenset(
    {"U.S", "U.S.", "U.K", "U.K.", "E.U", "T.Ư", "T.P", "A.D", "B.C", "O.S", "P.S", "D.C", "D.C.", "S.O.S"}
)


def shortened(text: str) -> Iterator[Candidate]:
    """Yield the people whose names the Vietnamese `text` (a reading view) shortens: bé N.T.H., Nguyễn Văn T."""
    for match in _SHORTENED.finditer(text):
        group = "initials" if match.group("initials") else "name"
        start, end = match.span(group)
        if group == "initials" and "." not in match.group(group)[:-1]:
            end = start + 1
        yield Candidate(start, end, "PERSON", source="pattern", score=0.85, reason=reasons.INITIALS)
    for match in _INITIALS_ONLY.finditer(text):
        if match.group() not in _NO_PERSON:
            yield Candidate(*match.span(), "PERSON", source="pattern", score=0.6, reason=reasons.INITIALS)


def with_source(text: str) -> Iterator[Candidate]:
    """Yield the people and media of Vietnamese credits that join the two by a slash, in `text` (a reading view)."""
    for match in _WITH_SOURCE.finditer(text):
        kinds = {group: _stage_name(match.group(group)) for group in ("one", "other")}
        if sum(kinds.values()) == 1:
            for group, person in kinds.items():
                label, reason = ("PERSON", reasons.IN_BYLINE) if person else ("ORG", reasons.SOURCE_OF_STORY)
                yield Candidate(*match.span(group), label, source="pattern", score=0.8, reason=reason)


def _stage_name(name: str) -> bool:
    words = name.split()
    known = lexicon_vi.GIVEN | lexicon_vi.FAMILY
    return 2 <= len(words) <= 4 and all(word in known for word in words) and words[-1] in lexicon_vi.GIVEN


def bylines(text: str, lang: str) -> Iterator[Candidate]:
    """Yield the names that stand in the byline above or below the story in `text` (a reading view)."""
    lines = [(match.start(), match.group()) for match in re.finditer(r"\S[^\n]*", text)]
    for index, (start, line) in enumerate(lines):
        body = line.rstrip()
        if len(body) > 70:
            continue
        if (match := _BRACKETED.fullmatch(body)) and _source(match, body):
            yield from _names(match, start, lang, 0.93)
            continue
        below = (
            index > 0 and len(lines[index - 1][1]) > _SHORTEST_PARAGRAPH and lines[index - 1][1].rstrip()[-1] in _ENDED
        )
        if not below or not _near_end(lines, index):
            continue
        match = _INITIALS_LINE.fullmatch(body) or _NAMES_LINE.fullmatch(body)
        if match:
            yield from _names(match, start, lang, 0.93)


def _near_end(lines: list[tuple[int, str]], index: int) -> bool:
    """Tell whether no paragraph of the story follows line `index`."""
    return all(len(line) <= _SHORTEST_PARAGRAPH for _, line in lines[index + 1 :])


def _source(match: re.Match[str], body: str) -> bool:
    return match.group("by") is not None or body.startswith("Theo ")


def _names(match: re.Match[str], start: int, lang: str, score: float) -> Iterator[Candidate]:
    """Yield the names of the group "names" of `match`, which begins at `start` of the text, if all read as people's."""
    found = list(re.finditer(rf"{_INITIALS}(?!\w)|{_NAME}", match.group("names")))
    if not all(_person(name.group(), lang) for name in found):
        return
    for name in found:
        begin = start + match.start("names") + name.start()
        yield Candidate(
            begin, begin + len(name.group()), "PERSON", source="pattern", score=score, reason=reasons.IN_BYLINE
        )


def _person(name: str, lang: str) -> bool:
    if re.fullmatch(_INITIALS, name):
        return True
    words = name.replace("-", " ").split()
    if not 2 <= len(words) <= 4:
        return False
    lower = tuple(word.lower() for word in words)
    heads = (lower, lower[:1], lower[:2])
    if any(head in lexicon_vi.ORG_HEADS | lexicon_vi.EVENT_HEADS | lexicon_vi.LAW_HEADS for head in heads[1:]):
        return words[0] in lexicon_vi.FAMILY and lower not in lexicon_vi.DOMAIN
    if any(lower[i : i + 2] in lexicon_vi.DOMAIN for i in range(len(lower) - 1)):
        return False
    if lang == "en":
        return all(word in VIETNAMESE_SYLLABLES for word in words)
    return all(syllable(word) or len(word) == 1 for word in words)
