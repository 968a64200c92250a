"""Vietnamese runs of capitalised words: known names, people, names that a small noun explains, foreign names."""

import re

from corpus.model import Candidate
from corpus.names import gazetteer, reasons
from corpus.names import lexicon_vi as lex
from corpus.names.brands_vi import company, product
from corpus.names.foreign_vi import foreign
from corpus.names.given_vi import begins_given_name, given_pair, in_given_name, says
from corpus.names.one_name_vi import one_name
from corpus.names.people_vi import person_run, title_before
from corpus.names.places_vi import CLASS_NOUNS, half_word, noun_is_part
from corpus.names.reading_vi import Reading, is_name_token, named, surname_at, syllable
from corpus.names.tables import Entry, word_set
from corpus.names.verbs_vi import PREDICATES

_FEASTS = frozenset({"tết", "lễ", "giỗ", "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"})
_DIRECTIONS = frozenset({"Bắc", "Nam", "Đông", "Tây", "Trung"})
_COMPASS = frozenset({"Bắc", "Nam", "Đông", "Tây", "Đông Bắc", "Đông Nam", "Tây Bắc", "Tây Nam"})
# After these a point of the compass is a direction and no region.
_TOWARD = frozenset({"hướng", "gió", "mùa", "phía", "về"})
# Words before the place that people live in or come from.
_DWELLERS = lex.phrases("ngư dân,người dân,nông dân,bà con,quê,quê ở,trú,ngụ,trú tại,ngụ tại,quê quán,dân")
_GRADE = re.compile(r"U\d\d|ĐT|ĐTQG")  # sides of players under an age, national sides
_CHAMPIONSHIPS = frozenset({"VĐQG", "VĐTG", "VĐ"})  # vô địch quốc gia, vô địch thế giới
_CLUB_WORDS = frozenset({"FC", "SC", "United", "City", "Club"})
_SURE = 0.6
# What countries are said to have, so that one syllable after it is a country and no given name.
_OF_COUNTRIES = lex.phrases(
    "phim,phim ảnh,hàng,báo,báo chí,truyền thông,giới,làng,giải trí,sao,fan,doanh nghiệp,nhà đầu tư,khách,du khách,"
    "quân,tàu,"
    "cổ phiếu,thị trường,bóng đá,ẩm thực,showbiz,màn ảnh,nhạc,idol,biên giới,gái,trai,cô dâu,mỹ phẩm,vốn,cầu thủ,"
    "tuyển,ngôi sao,mỹ nhân,diễn viên,đồ,xứ,phía,nền kinh tế,đất,sinh viên,lính,chiến tranh,nhân dân tệ,gốc"
)
_MODEL = re.compile(r"[A-Z]{0,3}\d{1,6}[A-Z]{0,2}")


def capitals(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:  # noqa: PLR0911, PLR0912
    """Return what the capitalised words from token `index` on name."""
    hit = reading.hits.get(index)
    of = reading.hits.get(index + 1)
    if _GRADE.fullmatch(reading.tokens[index].text) and of is not None and of[1].label == "GPE":
        return of[0], [named(reading, index, of[0], "ORG", 0.8, reasons.TEAM_OF_PLACE)]
    if _GRADE.fullmatch(reading.tokens[index].text) and of is not None and of[1].label == "LOC":
        return of[0], [named(reading, index, of[0], "EVENT", 0.8, reasons.TEAM_OF_PLACE)]
    if reading.tokens[index].text in _CHAMPIONSHIPS and of is not None and of[1].label in {"GPE", "LOC"}:
        return of[0], [named(reading, index, of[0], "EVENT", 0.8, reasons.WORD_AND_PLACE.format(word="giải"))]
    if hit is not None and _no_place(reading, index, *hit):
        return hit[0], []
    if reading.tokens[index].first and reading.lower[index] in lex.SMALL_WORDS and not surname_at(reading, index):
        return None if hit is None or hit[0] == index + 1 else known(reading, index, *hit)
    toward = reading.hits.get(index + 1)
    if reading.tokens[index].text in _DIRECTIONS and hit is None and toward is not None and toward[1].label == "GPE":
        return toward[0], [named(reading, index, toward[0], "GPE", 0.7, reasons.DIRECTION_AND_PLACE)]
    who = person_run(reading, index, titled=title_before(reading, index))
    if who is not None and index and reading.lower[index - 1] in {"tại", "ở"} and syllable(reading.tokens[index].text):
        who = None
    if who is not None and (hit is None or who[0] > hit[0]):
        stop, score, reason = who
        return stop, [named(reading, index, stop, "PERSON", score, reason)]
    if hit is not None and begins_given_name(reading, index, hit[0]):
        return index + 2, [named(reading, index, index + 2, "PERSON", 0.55, reasons.GIVEN_OF_SYLLABLES)]
    if hit is not None and (club := _club(reading, index, *hit)) is not None:
        return club
    if hit is None or not (hit[1].curated or hit[1].label != "GPE" or hit[0] > index + 1):
        alone = one_name(reading, index)
        if alone is not None:
            return index + 1, [alone]
    if hit is not None:
        end = hit[0]
        if not (hit[1].curated or end - index > 1 or not reading.tokens[index].first):
            return None
        return known(reading, index, *hit)
    return _clipped(reading, index) or _unknown(reading, index)


def _clipped(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    """Return the country of one syllable after a noun (phim Hàn), or the South and North that people go to."""
    after = index + 1
    if not reading.adjacent(index) or (reading.capital(after) and reading.adjacent(after)):
        return None
    word = reading.tokens[index].text
    if word in {"Nam", "Bắc"} and reading.lower[index - 1] in {"vào", "ra", "ngoài"}:
        return after, [named(reading, index, after, "LOC", 0.65, reasons.AFTER_PREPOSITION)]
    starts = range(max(0, index - 3), index)
    if word in lex.COUNTRY_INITIALS and any(reading.phrase(_OF_COUNTRIES, start) == index for start in starts):
        return after, [named(reading, index, after, "GPE", 0.65, reasons.COUNTRY)]
    return None


def _club(reading: Reading, index: int, end: int, entry: Entry) -> tuple[int, list[Candidate]] | None:
    """Return the club or company that a place and foreign words or FC after it name: Boston Celtics, Hải Phòng FC."""
    if entry.label not in {"GPE", "LOC"} or not reading.adjacent(end) or not is_name_token(reading, end):
        return None
    stop = end
    while is_name_token(reading, stop) and reading.adjacent(stop) and stop not in reading.hits and stop - end < 3:
        word = reading.tokens[stop].text
        if word not in _CLUB_WORDS and (syllable(word) or word.isupper()):
            break
        stop += 1
    if stop == end or index in reading.loud or reading.tokens[index].text in word_set("names_given.txt"):
        return None
    if reading.tokens[end].text not in _CLUB_WORDS and (
        all(syllable(token.text) for token in reading.tokens[index:end]) or person_run(reading, end, titled=False)
    ):
        return None  # Mỹ Larry Nassar: a country, and somebody from there
    return stop, [named(reading, index, stop, "ORG", 0.65, reasons.PLACE_AND_NAME)]


def _no_place(reading: Reading, index: int, end: int, entry: Entry) -> bool:
    """Tell whether the known name at tokens index:end is a direction, or a word's first syllable (Viên gạch)."""
    if reading.tokens[index].first and end == index + 1 and _pronoun(reading, index):
        return True
    if entry.form == "VN" and reading.text[reading.tokens[index].end :][:1] == "-":
        return True  # VN-Index
    before = reading.lower[index - 1] if reading.adjacent(index) else ""
    if before in _TOWARD and reading.slice(index, end) in _COMPASS and not reading.capital(end):
        return True
    if (
        end - index > 1
        or entry.label not in {"GPE", "LOC", "NORP"}
        or reading.capital(end)
        or not reading.adjacent(end)
    ):
        return False
    following = reading.lower[end]
    if not reading.tokens[end].word or reading.phrase(PREDICATES, end) > end or following in lex.AFTER_NAMES:
        return False
    return reading.tokens[index].first or (reading.lower[index], following) in _WORDS


def _pronoun(reading: Reading, index: int) -> bool:
    """Tell whether the first word of a sentence, at token `index`, is "he" or "meaning" instead of a country."""
    word, end = reading.tokens[index].text, index + 1
    if word not in {"Anh", "Ý"} or not reading.adjacent(end) or not reading.tokens[end].text.islower():
        return False
    listed = reading.lower[end] in {"và", "hay", "hoặc"} and reading.capital(end + 1)
    return not listed and (reading.phrase(PREDICATES, end) > end or reading.lower[end] in lex.AFTER_NAMES | {"của"})


# Words whose first syllable is a country's name.
_WORDS = lex.phrases(
    "pháp luật,pháp lý,pháp chế,pháp lệnh,pháp nhân,pháp y,pháp đình,anh hùng,anh em,anh chị,anh tài,đức tính,đức tin,"
    "nhật ký,nhật báo,nhật thực,ý kiến,ý nghĩa,ý thức,ý tưởng,ý chí,ý đồ,ấn tượng,ấn phẩm,ấn định,ấn bản,trung tâm,"
    "trung bình,trung ương,trung thu,trung thực,trung học,hàn gắn,hàn lâm,thái độ,thái tử,thái bình,mỹ thuật,mỹ phẩm,"
    "mỹ nhân,mỹ quan,lào xào,nga ngố,âu lo,á hậu,á quân,úc đại,phi công,phi hành,phi vụ,phi lý,bỉ ổi,hà khắc"
)


def known(reading: Reading, index: int, end: int, entry: Entry) -> tuple[int, list[Candidate]]:
    """Return the known name at tokens index:end without the small class noun before it."""
    score = 0.92 if entry.curated else 0.75
    if entry.label == "ORG" and is_name_token(reading, end) and reading.adjacent(end):
        stop, label, why = _noun_before(reading, index, end + 1)
        if label == "PRODUCT":
            return stop, [named(reading, index, stop, label, 0.8, why)]
    longer = company(reading, index, end, entry) or product(reading, index, end, entry)
    if longer is not None:
        return longer[0], [longer[1]]
    start = index
    if entry.label in CLASS_NOUNS and not noun_is_part(reading, index, index + 1):
        noun = reading.phrase(CLASS_NOUNS[entry.label], index)
        start = noun if noun < end else index
    return end, [named(reading, start, end, entry.label, score, gazetteer.reason(entry), "gazetteer")]


def _unknown(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:  # noqa: PLR0911, PLR0912
    tokens = reading.tokens
    if (tokens[index].first and reading.lower[index] in lex.SMALL_WORDS) or reading.lower[index] in _FEASTS:
        return None
    if (
        index + 1 < len(tokens)
        and tokens[index].upper
        and tokens[index + 1].text.isdigit()
        and tokens[index + 1].gap == " "
    ):
        return None
    if index in reading.loud:
        return None
    end = index + 1
    while (
        end < len(tokens)
        and (end not in reading.hits or in_given_name(reading, end))
        and is_name_token(reading, end)
        and reading.adjacent(end)
    ):
        if reading.phrase(lex.ORG_HEADS, end) > end or surname_at(reading, end):
            break
        end += 1
    while (
        end + 1 < len(tokens)
        and tokens[end].text == "-"
        and not tokens[end].gap
        and not tokens[end + 1].gap
        and reading.capital(end + 1)
    ):
        end += 2
    if end + 1 < len(tokens) and tokens[end].text == "&" and reading.capital(end + 1):
        end += 2
    words = [token.text for token in tokens[index:end]]
    end, label, why = _noun_before(reading, index, end)
    if label == "WORK_OF_ART":
        while end < len(tokens) and reading.adjacent(end) and tokens[end].text.islower() and end - index < 5:
            if reading.lower[end] in lex.AFTER_NAMES:
                break
            end += 1
    if label and (words[0] in lex.NOT_ORG or half_word(reading, index, end)):
        return end, []
    if label:
        return end, [named(reading, index, end, label, 0.7, why)]
    if all(syllable(word) and not word.isupper() for word in words):
        return _unknown_syllables(reading, index, end)
    return foreign(reading, index, end)


def _noun_before(reading: Reading, index: int, end: int) -> tuple[int, str, str]:
    """Return (end, label, reason) of a name that the small noun before it explains: hãng X, tên lửa X, X 2D."""
    stop = end
    while stop < len(reading.tokens) and reading.tokens[stop].gap in {" ", ""} and stop < end + 2:
        if _MODEL.fullmatch(reading.tokens[stop].text):
            stop += 1
            break
        if not (reading.tokens[stop].text == "-" and not reading.tokens[stop].gap):
            stop = end
            break
        stop += 1
    else:
        stop = end
    for label, nouns in (
        ("WORK_OF_ART", lex.AWARD_NOUNS),
        ("ORG", lex.ORG_NOUNS),
        ("PRODUCT", lex.PRODUCT_NOUNS),
        ("NORP", lex.PEOPLE_NOUNS),
    ):
        for start in range(max(0, index - 3), index):
            if reading.phrase(nouns, start) == index and reading.adjacent(index) and not reading.tokens[start].upper:
                return (
                    (stop if label == "PRODUCT" else end),
                    label,
                    reasons.AFTER_WORD.format(word=reading.slice(start, index).lower()),
                )
    if (
        stop > end
        and any(c.isdigit() for c in reading.tokens[stop - 1].text)
        and any(c.isalpha() for c in reading.tokens[stop - 1].text)
    ):
        return stop, "PRODUCT", reasons.NAME_AND_MODEL
    return end, "", ""


def _unknown_syllables(reading: Reading, index: int, end: int) -> tuple[int, list[Candidate]] | None:  # noqa: PLR0911
    if end - index == 1:
        return None
    if reading.tokens[index].first and end - index == 2 and not (says(reading, end) or given_pair(reading, index)):
        return None
    after = reading.tokens[end].text if end < len(reading.tokens) else ""
    if after == "," and end + 1 in reading.hits and reading.hits[end + 1][1].label == "GPE" and end - index < 4:
        return end, [named(reading, index, end, "GPE", 0.55, reasons.NAME_AND_PLACE)]
    if index and reading.tokens[index - 1].text in lex.PLACE_PREPOSITIONS:
        return end, [named(reading, index, end, "GPE", 0.5, reasons.AFTER_PREPOSITION)]
    if any(reading.phrase(_DWELLERS, start) == index for start in range(max(0, index - 2), index)):
        return end, [
            named(reading, index, end, "GPE", 0.6, reasons.AFTER_WORD.format(word=reading.tokens[index - 1].text))
        ]
    if end - index == 2 and given_pair(reading, index):
        return end, [named(reading, index, end, "PERSON", 0.55, reasons.GIVEN_OF_SYLLABLES)]
    if end - index < 5:  # what people are called after the first mention, without a surname
        score = 0.6 if says(reading, end) else 0.35
        return end, [named(reading, index, end, "PERSON", score, reasons.GIVEN_OF_SYLLABLES)]
    return end, [named(reading, index, end, "ORG", 0.35, reasons.CAPITALISED_WORDS)]
