"""Vietnamese places, waters and facilities by the class noun before them; a small noun stays outside the name."""

import re

from corpus.model import Candidate
from corpus.names import lexicon_vi as lex
from corpus.names import reasons
from corpus.names.reading_vi import Reading, named, surname_at, syllable
from corpus.names.verbs_vi import PREDICATES

_CODE = re.compile(r"\d[\w/\-.]*|[A-ZĐ]{1,3}\d[\w\-.]*")
CLASS_NOUNS = {"FAC": lex.FAC_HEADS, "LOC": lex.LOC_HEADS}
_NUMBERED = frozenset(
    {"quốc lộ", "tỉnh lộ", "đường vành đai", "vành đai", "bến", "cao tốc", "đường tỉnh", "nhà ga", "đường"}
)
_CODE_NUMERAL = re.compile(r"[IVX]+")
_SISTER = re.compile(r"\d|[IVX]{1,3}")
_FRIENDLY = lex.phrases("hữu nghị,thống nhất,hòa bình,độc lập,văn hóa,giải phóng,quốc gia,quốc tế")
_WEAK_PLACE_HEADS = lex.phrases("nước,châu,đất nước,hạt,buôn,bản,ấp,làng,cố đô")


# Waters and coasts that are called after a place without becoming its name.
_SEA_OF = lex.phrases("vùng biển,biển,bờ biển,bãi biển,rừng")


def class_noun(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:  # noqa: PLR0911, PLR0912
    """Return the facility, water or place whose class noun stands at token `index`; a small noun stays outside."""
    for label, phrases in CLASS_NOUNS.items():
        head = reading.phrase(phrases, index)
        if label == "LOC" and head == index + 1 and reading.tokens[index].capital and _person_of(reading, index):
            continue  # Hồ Quang Hiếu
        if head > index and index and reading.phrase(lex.PRODUCT_NOUNS, index - 1) == head:
            continue  # tàu sân bay
        if head > index and reading.slice(index, head).lower() in _NUMBERED:
            name = head + 1 if head < len(reading.tokens) and reading.lower[head] == "số" else head
            if reading.adjacent(name) and _CODE.fullmatch(reading.tokens[name].text):
                noun = reading.slice(index, head).lower()
                return name + 1, [
                    named(reading, index, name + 1, label, 0.75, reasons.WORD_AND_NUMBER.format(word=noun))
                ]
        if head > index and reading.adjacent(head) and reading.capital(head):
            inside = reading.hits.get(head)
            if inside is not None and inside[1].label == "GPE" and tuple(reading.lower[index:head]) in _SEA_OF:
                return inside[0], [
                    named(
                        reading,
                        head,
                        inside[0],
                        "GPE",
                        0.85,
                        reasons.WORD_AND_PLACE.format(word=reading.slice(index, head)),
                    )
                ]
            end = _name_end(reading, head)
            if label == "FAC":
                end = _numbered(reading, end)
            if (
                end > head
                and reading.tokens[head].text not in lex.NOT_ORG
                and not half_word(reading, head, end)
                and not _other_name(reading, index, head, end)
            ):
                start = index if noun_is_part(reading, index, head) else head
                noun = reading.slice(index, head).lower()
                if label == "FAC" and start == head and _two_ends(reading, head, end):
                    return None
                return end, [named(reading, start, end, label, 0.8, reasons.AFTER_WORD.format(word=noun))]
    head = reading.phrase(lex.PLACE_HEADS, index)
    if head == index or not reading.capital(head) or "\n" in reading.tokens[head].gap:
        return None
    if head in reading.hits and reading.hits[head][1].label in {"ORG", "NORP", "PERSON"}:
        return None
    if reading.lower[head - 1] == "tỉnh" and head not in reading.hits and surname_at(reading, head):
        return None  # Chủ tịch tỉnh Nguyễn Văn Minh
    if _other_name(reading, index, head, head + 1) or tuple(reading.lower[index:head]) in _WEAK_PLACE_HEADS:
        return None
    end = _numbered(reading, _name_end(reading, head))
    noun = reading.slice(index, head)
    start = (
        index
        if (noun_is_part(reading, index, head) and noun not in {"Tỉnh", "Nước", "Thủ đô"}) or noun in {"TP", "Tp"}
        else head
    )
    if noun.lower() == "khu vực":
        if _CODE_NUMERAL.fullmatch(reading.tokens[head].text):
            return None
        return (
            (end, [named(reading, head, end, "LOC", 0.5, reasons.AFTER_WORD.format(word="khu vực"))])
            if head not in reading.hits
            else None
        )
    return end, [named(reading, start, end, "GPE", 0.85, reasons.AFTER_WORD.format(word=noun.lower()))]


def noun_is_part(reading: Reading, index: int, head: int) -> bool:
    """Tell whether the class noun at tokens index:head is part of the name (Quốc lộ 1A, not cửa khẩu Hữu Nghị)."""
    token = reading.tokens[index]
    if not token.capital:
        return False
    if any(reading.tokens[i].capital for i in range(index + 1, head)):
        return True
    return not token.first or not reading.capital(head) or token.upper


def _person_of(reading: Reading, index: int) -> bool:
    """Tell whether the class noun at token `index` is the surname of a name of three syllables instead (Hồ)."""
    return surname_at(reading, index) and reading.tokens[index + 2].text in lex.GIVEN


def half_word(reading: Reading, index: int, end: int) -> bool:
    """Tell whether the one capitalised syllable at tokens index:end is half of a word (phong trào Thi đua)."""
    return (
        end == index + 1
        and index not in reading.hits
        and syllable(reading.tokens[index].text)
        and reading.adjacent(end)
        and reading.tokens[end].text.islower()
        and reading.lower[end] not in lex.AFTER_NAMES
        and reading.phrase(PREDICATES, end) == end
    )


def _two_ends(reading: Reading, start: int, end: int) -> bool:
    """Tell whether tokens start:end are two or more places that a road joins."""
    return any(reading.tokens[i].text in "-–" for i in range(start, end)) and start in reading.hits


def _other_name(reading: Reading, index: int, head: int, end: int) -> bool:
    """Tell whether what follows the class noun is a name of another kind (bản Hội nghị, cảng vụ Hàng hải)."""
    if reading.phrase(lex.ORG_HEADS, head) > head + 1 or reading.phrase(lex.EVENT_HEADS, head) > head + 1:
        return True
    return head in reading.hits and reading.hits[head][1].label in {"ORG", "NORP"} and reading.hits[head][0] >= end


def _name_end(reading: Reading, start: int) -> int:
    """Return the token after the capitalised name (or known name, code or number) that begins at token `start`."""
    if start in reading.hits and reading.hits[start][1].label in {"GPE", "LOC", "FAC", "PERSON"}:
        end = reading.hits[start][0]
        if not reading.capital(end) or not reading.adjacent(end) or surname_at(reading, end):
            return _dashed(reading, end)
    end = start
    while end < len(reading.tokens) and (end == start or reading.adjacent(end)):
        token = reading.tokens[end]
        if not (token.capital and token.word) and not (end == start and _CODE.fullmatch(token.text)):
            break
        end += 1
        if (
            reading.adjacent(end)
            and not reading.capital(end)
            and (reading.lower[end - 1], reading.lower[end]) in _FRIENDLY
        ):
            end += 1
    return _dashed(reading, end)


def _numbered(reading: Reading, end: int) -> int:
    """Go on over the short number that tells one facility from its sisters (Vũng Áng 1), unless it counts something."""
    if not reading.adjacent(end) or not _SISTER.fullmatch(reading.tokens[end].text):
        return end
    counted = (
        reading.adjacent(end + 1) and reading.tokens[end + 1].word and reading.lower[end + 1] not in lex.AFTER_NAMES
    )
    return end if counted else end + 1


def _dashed(reading: Reading, end: int) -> int:
    """Go on over a dash between the two ends of a road (Hà Nội - Hải Phòng)."""
    tokens = reading.tokens
    hit = reading.hits.get(end + 1)
    if hit is None or hit[1].label != "GPE" or tokens[end].text not in "-–":
        return end
    return hit[0] if tokens[end].gap == tokens[end + 1].gap else end
