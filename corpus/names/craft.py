"""Ships by the noun before them, registered boats and aircraft by their model, in English and Vietnamese."""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.model import Candidate
from corpus.names import reasons

_SHIP_NOUN = {
    "en": r"(?:(?:(?:bulk|container|cargo|fishing|patrol|rescue|aircraft|oil|chemical|research|supply|cruise|"
    r"coast guard|gas|LNG|car|passenger|survey|hospital|naval|war)[ -]?)?(?:ships?|boats?|vessels?|carriers?|tankers?|"
    r"trawlers?|freighters?|ferry|ferries|tugboats?|barges?|yachts?|frigates?|destroyers?|submarines?|liners?|cutters?|"
    r"warships?|corvettes?)|(?:MV|MT|USS|HMS|KRI|BRP|INS))",
    "vi": r"(?:tàu (?:cá|hàng|vận tải|chở dầu|chở hàng|container|ngầm|khu trục|chiến|tuần tra|cứu nạn|du lịch|khách|"
    r"kéo|cao tốc|hải cảnh|hộ vệ|sân bay|nghiên cứu|lai dắt|dịch vụ|biển|hậu cần)|tàu|sà lan|xà lan|du thuyền|phà|"
    r"ghe|thuyền|ca nô|xuồng|chiến hạm)",
}
_SAID_OF = {
    "en": r"(?:,? (?:called|named|registered as|numbered|number|with (?:the )?(?:registration )?"
    r"number))?,? (?:the )?[\"“]?",
    "vi": r"(?: (?:mang )?(?:số hiệu|biển kiểm soát|số đăng ký|biển số|tên|mang tên|số))*:? [\"“]?",
}
_CODE = r"[A-ZĐ]{1,3}[a-z]{0,2}[ -]?\d{3,6}(?:[ -]?[A-ZĐ]{2,3})?"
_NAME = r"[A-ZĐÀ-Ỹ][\w'À-ỹ]+(?:[ -][A-ZĐÀ-Ỹ][\w'À-ỹ]*){0,3} ?-?\d{1,5}"
_CALLED = r"(?:[A-Z][\w']+ ){0,3}[A-Z][\w']+"
_SHIPS = {
    lang: re.compile(rf"\b(?i:{_SHIP_NOUN[lang]}{_SAID_OF[lang]})({_CODE}|{_NAME})(?![\w%]|[.,]\d)")
    for lang in _SHIP_NOUN
}
# "his yacht, the Lucky Strike": a noun, a comma or none, the article and a name in capitals.
_ENGLISH_SHIP = re.compile(
    rf"\b(?i:{_SHIP_NOUN['en']}),? (?:called |named )?(?:the )?[\"“]?({_CALLED})(?=[\"”,.;]| (?:[a-z]|ran\b))"
)
_PREFIXED = re.compile(rf"\b(?:MV|M/V|MT|USS|HMS|KRI|BRP|HMAS)\s({_CALLED}(?: \d{{1,4}})?)")
_REGISTERED = re.compile(r"\b(?:[A-ZĐ]{2}|QNg|BTh|TTH|ĐNa|ĐNA|KH|PY|NA|TH|HT|QB|QT)[ -]\d{4,5}[ -]?TS\b")
_AIRCRAFT = re.compile(
    r"\b(?:(?:Airbus|Boeing|Embraer|Bombardier|Comac|COMAC|ATR|Cessna|Sukhoi|Antonov|Ilyushin|Tupolev|"
    r"Gulfstream|Dassault|"
    r"Lockheed|Saab|Mitsubishi|Bell|Sikorsky|Leonardo)\s)?"
    r"(?:A3[0-8]\d(?:neo|ceo|XLR|LR|F|P2F)?(?:-\d{3,4}\w?)?|A220(?:-\d{3})?|B?7[0-8]7(?:-\d{1,3}\w{0,3})?(?: "
    r"MAX(?: \d)?| Max)?|"
    r"E1\d\d(?:-E2)?|ARJ21|C9[12]9|ATR ?[47]2(?:-\d{3})?|Su-\d\d\w?|MiG-\d\d|F-\d\d\w?|Mi-\d{1,3}|An-\d{2,3}|"
    r"Il-\d{2,3})"
    r"(?![\w%]|[.,]\d)"
)
_MAKER_MODEL = re.compile(
    r" (?!(?:[QH][1-4]|[1-4][QH]|FY\d*)\b)(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Z\d][\w-]*\b"
    r"(?: (?:Pro|Max|Ultra|Plus|Mini|Air|MAX))*"
)


# Weapons and vehicles by their designation (UGM-27 Polaris, RS-28 Sarmat), beside a word that says what they are.
_WEAPON = re.compile(
    r"(?<![\w-])(?!(?:COVID|Covid|SARS|TT|NĐ|QĐ|CV|QL|TL|TP|BC|KH|NQ)-)(?:[A-Z]{1,4}(?:-[A-Z]{1,2})?|Tu|Su|Mi|Ka|Be|Yak|"
    r"Hwasong|Shahab|BrahMos|Agni|Yun|Kalibr)-\d{1,4}[A-Z]{0,3}\d?(?![\w%/]|[.,]\d)"
    r"(?: [A-Z][a-z]{3,}(?: (?:II|III|IV|V|\d{1,2})\b)?)?"
)
_ARMS = re.compile(
    r"(?<!\w)(?:tên lửa|tiêm kích|máy bay|trực thăng|xe tăng|xe bọc thép|pháo|súng|tàu ngầm|tàu chiến|tàu khu trục|"
    r"khu trục hạm|chiến hạm|oanh tạc cơ|ném bom|phóng|radar|UAV|vũ khí|tầm bắn|đầu đạn|ngư lôi|phòng không)(?!\w)",
    re.IGNORECASE,
)
_BESIDE = 120


def weapons(text: str) -> Iterator[Candidate]:
    """Yield the weapons and military vehicles in Vietnamese `text` (a reading view) that their designation shows."""
    for match in _WEAPON.finditer(text):
        if _ARMS.search(text, max(0, match.start() - _BESIDE), match.end() + _BESIDE):
            yield _product(*match.span(), 0.85, reasons.MODEL_AND_KIND)


def craft(text: str, lang: str) -> Iterator[Candidate]:
    """Yield the ships, registered boats and aircraft models in `text` (a reading view)."""
    for match in _SHIPS[lang].finditer(text):
        yield _product(*match.span(1), 0.85, reasons.SHIP_NUMBERED)
    for match in _REGISTERED.finditer(text):
        yield _product(*match.span(), 0.9, reasons.REGISTERED_BOAT)
    for match in _AIRCRAFT.finditer(text):
        if not match.group()[0].isdigit():
            yield _product(*match.span(), 0.9, reasons.AIRCRAFT)
    for match in _PREFIXED.finditer(text):
        yield _product(match.start(), match.end(1), 0.85, reasons.SHIP_NAMED)
    if lang == "en":
        for match in _ENGLISH_SHIP.finditer(text):
            yield _product(*match.span(1), 0.7, reasons.SHIP_NAMED)


def of_makers(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the makers among `found` that a model follows as products (Airbus A320neo)."""
    for candidate in found:
        if candidate.label == "ORG" and (model := _MAKER_MODEL.match(text, candidate.end)):
            yield replace(candidate, end=model.end(), label="PRODUCT", reason=reasons.MAKER_AND_MODEL, source="pattern")


def _product(start: int, end: int, score: float, why: str) -> Candidate:
    return Candidate(start, end, "PRODUCT", source="pattern", score=score, reason=why)
