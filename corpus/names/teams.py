"""Cities and counties that stand for the side that plays for them: [Dortmund] coach Kovac, [Valenciennes] thắng."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from corpus.model import Candidate
from corpus.names import reasons
from corpus.names.tables import lines

_AROUND = 600  # characters on either side in which a text must speak of sport
_TERMS_NEEDED = 3  # different words of sport there
_NEAR = 300  # characters on either side for a city that nothing beside it shows to play
_WHERE = re.compile(
    r"(?<!\w)(?:tại|ở|đến|tới|sang|từ|về|trong|ngoài|quanh|gần|qua|rời khỏi|thành phố|TP\.?|bang|vùng|xứ|quận|sân bay|"
    r"thủ đô|thị trấn|đường|cảng|Đại học|\w,) $"
)
_SPORT = {
    "en": re.compile(
        r"\b(goals?|strikers?|midfielders?|defenders?|goalkeepers?|coach|league|match(?:es)?|penalty|half-?time|season|"
        r"cup|scored|playoffs?|innings?|wickets?|touchdowns?|quarterbacks?|rebounds|draw|referee|stadium|fixtures?|"
        r"semi-?finals?|quarter-?finals?|relegation|equali[sz]er|batsm[ae]n|bowlers?|pitchers?|homered|kick-off)\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?<!\w)(HLV|huấn luyện viên|cầu thủ|bàn thắng|tiền đạo|tiền vệ|thủ môn|hậu vệ|trận đấu|V-League|Ngoại hạng|"
        r"khung thành|penalty|phạt đền|hiệp \w+|đội bóng|tỷ số|tỉ số|ghi bàn|trọng tài|chuyển nhượng|vòng đấu|mùa giải|"
        r"trận|giải đấu|bóng đá|bóng rổ|CLB|câu lạc bộ|sân nhà|sân khách|đội chủ nhà|đội khách|hàng công|hàng thủ|"
        r"vòng \d+|La Liga|Premier League|Serie A|Bundesliga|Ligue 1|Champions League|C1|NBA|đối thủ|ra sân)(?!\w)",
        re.IGNORECASE,
    ),
}
_AFTER = {
    "en": re.compile(
        r"(?:(?:'s)? (?:head |assistant )?(?:coach|manager|captain|skipper|strikers?|midfielders?|defenders?|"
        r"goalkeepers?|keeper|wingers?|forwards?|full-?backs?|centre-?backs?|playmaker|quarterbacks?|pitchers?|fans|supporters|"
        r"players|squad)\b"
        r"| (?:(?:next|now|then|also|will|narrowly|easily|comfortably|finally|had|have|has) )*(?:beat|beaten|defeated|"
        r"thrashed|thumped|edged|hammered|crushed|routed|downed|stunned|drew|won|lost|led|trailed|equali[sz]ed|scored|"
        r"face|faced|travel|host|hosted|play|played|take on|took on|conceded|qualified|advanced|top|lead|trail)\b"
        r"| \d{1,3}[-–]\d{1,3}(?!\d))"
    ),
    "vi": re.compile(
        r" (?:(?:đã|sẽ|đang|vừa|cũng|từng|lại|không|chỉ|suýt) )*(?:thắng|thua|hòa|đè bẹp|hạ gục|hạ|đánh bại|cầm hòa|"
        r"gặp|tiếp đón|ghi bàn|dẫn trước|dẫn bàn|gỡ hòa|vô địch|xuống hạng|trụ hạng|đứng thứ|xếp thứ|bị dẫn|"
        r"nhận thất bại|thi đấu|chơi|chiêu mộ|sa thải)(?!\w)"
    ),
}
_BEFORE = {
    "en": re.compile(
        r"\b(?:beat|defeated|thrashed|edged|hammered|downed|routed|stunned|against|versus|vs\.?|facing|"
        r"joined|signed for|plays? for|played for|draw with|win over|victory over|defeat to|defeat by|loss to) $"
    ),
    "vi": re.compile(
        r"(?<!\w)(?:trước|gặp|hạ|đánh bại|thắng|thua|HLV|CLB|vượt qua|khoác áo|gia nhập|đầu quân cho|rời|tân binh|"
        r"đối đầu(?: với)?|tiền đạo|tiền vệ|thủ môn|hậu vệ|cựu sao|ngôi sao|đón tiếp|tiếp đón|làm khách của|"
        r"sân của|chủ nhà|đội khách|cựu cầu thủ|cầu thủ|áo|màu áo|đội bóng|trận gặp|gặp lại) $"
    ),
}


def with_teams(text: str, lang: str, found: Sequence[Candidate]) -> list[Candidate]:
    """Return `found` with the places that play, by their surroundings, as ORG; countries stay what they are."""
    if lang not in _SPORT:
        return list(found)
    return [_team(candidate) if _plays(text, lang, candidate) else candidate for candidate in found]


def _team(candidate: Candidate) -> Candidate:
    return replace(candidate, label="ORG", source="pattern", score=0.75, reason=reasons.PLACE_THAT_PLAYS)


def _plays(text: str, lang: str, candidate: Candidate) -> bool:
    start, end = candidate.start, candidate.end
    if candidate.label != "GPE" or text[start:end] in countries(lang):
        return False
    if not (_AFTER[lang].match(text, end) or _BEFORE[lang].search(text, max(0, start - 24), start)):
        return lang == "vi" and _far_city_that_plays(text, candidate)
    around = text[max(0, start - _AROUND) : end + _AROUND]
    return len({word.lower() for word in _SPORT[lang].findall(around)}) >= _TERMS_NEEDED


def _far_city_that_plays(text: str, candidate: Candidate) -> bool:
    """Tell whether a foreign city of one word in a paragraph about sport is no place where something happens."""
    start, end = candidate.start, candidate.end
    name = text[start:end]
    if (
        candidate.source != "gazetteer"
        or " " in name
        or not name.isascii()
        or _WHERE.search(text, max(0, start - 24), start)
    ):
        return False
    if text[end : end + 2] in {", ", " ("} and text[end + 2 : end + 3].isupper():
        return False  # Manchester, Anh
    paragraph = slice(max(text.rfind("\n", 0, start) + 1, start - _NEAR), end + _NEAR)
    return len({word.lower() for word in _SPORT["vi"].findall(text[paragraph].partition("\n\n")[0])}) >= _TERMS_NEEDED


@cache
def countries(lang: str) -> frozenset[str]:
    """Return what countries are called in `lang`, clipped and derived forms among them."""
    column = ("en", "vi").index(lang) + 1
    cells = (line.split("\t")[column] for line in lines("linking_countries.tsv"))
    from babel import Locale

    listed = frozenset(form.lstrip("~*") for cell in cells for form in cell.split("|"))
    return listed | frozenset(name for code, name in Locale.parse(lang).territories.items() if len(code) == 2)
