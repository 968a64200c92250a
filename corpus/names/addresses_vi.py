"""Streets that a house number shows in Vietnamese: số 34 [Vũ Quỳnh], phường ...; 125 [Trúc Bạch] (Ba Đình)."""

import re
from collections.abc import Iterable
from dataclasses import replace

from corpus.model import Candidate
from corpus.names import reasons

_HOUSE = re.compile(
    r"(?:(?:số|số nhà|nhà số|nhà|ngõ|ngách|hẻm|kiệt|lô|địa chỉ|chỉ:|tại|ở|-|–|:|\()\s+)(?:số\s+)?"
    r"(?:[A-ZĐ]?\d{1,4}[A-Za-z]?(?:[/-]\d{1,4}[A-Za-z]?)*)(?:\s+(?:ngõ|ngách|hẻm)\s+\d+)?\s+$"
)
_LOT = re.compile(r"(?<![\w.])K\d{1,3}(?:/\d+)*\s+$")
_AFTER = re.compile(r"\s*(?:[,;.)(–-]|\n|$|P\.|Q\.|phường|quận|xã|huyện|TP)")
_SHIRT = re.compile(r"(?:áo|cầu thủ|mang|tay vợt|hạt giống|bệnh nhân|ca|thí sinh|bị cáo|xe|phòng)\s+số\s+\d{1,2}\s+$")
_NEAR = 40


def with_streets(text: str, found: Iterable[Candidate]) -> list[Candidate]:
    """Return `found` in `text` (a reading view) with the people that a house number shows to be streets as FAC."""
    return [_street(candidate) if _numbered(text, candidate) else candidate for candidate in found]


def _street(candidate: Candidate) -> Candidate:
    return replace(candidate, label="FAC", source="pattern", score=0.7, reason=reasons.FACILITY_NUMBERED)


def _numbered(text: str, candidate: Candidate) -> bool:
    if candidate.label not in {"PERSON", "GPE"} or " " not in text[candidate.start : candidate.end]:
        return False
    before = text[max(0, candidate.start - _NEAR) : candidate.start]
    if not (_HOUSE.search(before) or _LOT.search(before)) or _SHIRT.search(before):
        return False
    return _AFTER.match(text, candidate.end) is not None
