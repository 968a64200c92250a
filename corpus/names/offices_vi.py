"""Where the Vietnamese name of an office, a law or an event ends: capitals, fields of work, places, in that order."""

import re

from corpus.names import lexicon_vi as lex
from corpus.names import verbs_vi
from corpus.names.fields_vi import small_field
from corpus.names.marks_vi import LETTERS, abbreviations, glued, lettered
from corpus.names.people_en import given_name
from corpus.names.reading_vi import Reading, surname_at, syllable

# Offices that own the office named before them: Phòng Cảnh sát hình sự | Công an tỉnh Nghệ An.
_POLICE = frozenset({"ca", "công"})
_OWNERS = lex.phrases("Công an,CA,Bộ,Tổng cục,UBND,Ủy ban nhân dân,Sở,Chi cục,Đại học Quốc gia")
_ROMAN_OR_NUMBER = re.compile(r"[IVX]+|\d{1,4}[A-Z]?")
_COUNTED = re.compile(r"[IVX]+|\d{1,3}")
_STOP = frozenset(
    "của đã cho và tại với là có được vừa ngày trong về từ đến do khi để ở sẽ cũng không nhưng theo như hôm "
    "nay năm tháng "
    "này đó bị lên ra vào trên đang mới nhằm sau trước vẫn phải cùng qua còn thì mà nói vì hay hoặc cần nên "
    "các những một "
    "hai ba bốn cho biết thông bày đánh phối tổ ký tiếp báo làm đề yêu ban cấp tăng giảm kiến lần thứ đạt "
    "giành thắng thua gặp".split()
)
_PLACE_NOUNS = lex.PLACE_HEADS - lex.phrases("nước,châu,đất nước") | lex.phrases(
    "cửa khẩu,cửa khẩu quốc tế,sân bay,sân bay quốc tế,cảng,cảng biển,vùng"
)


# Party committees are called after places, never after people: whom they precede is their secretary.
_COMMITTEES = lex.phrases("tỉnh ủy,thành ủy,huyện ủy,quận ủy,thị ủy,đảng ủy")


def tail(reading: Reading, start: int) -> int:
    """Return the token after the name whose head ends before token `start`; `start` where nothing follows the head."""
    end = start
    while True:
        further = _further(reading, start, end)
        if further == end:
            return end
        end = further


def _further(reading: Reading, start: int, end: int) -> int:  # noqa: PLR0911, PLR0912
    tokens = reading.tokens
    if end >= len(tokens) or "\n" in tokens[end].gap:
        return end
    token = tokens[end]
    if token.text in {"&", "-", "–"}:
        if end > start and (abbreviations(reading, end) or glued(reading, end)):
            return end + 2
        return (
            end + 1 if end > start and token.gap and reading.capital(end + 1) and _joins(reading, start, end) else end
        )
    if token.text in {",", "và"}:
        return _take_list(reading, start, end)
    if token.text == "." and not token.gap and tokens[end - 1].text in LETTERS and end > start - 1:
        return lettered(reading, end)
    if not token.gap:
        return end
    if end in reading.hits and token.capital:
        return (
            reading.hits[end][0] if reading.hits[end][1].label != "PERSON" or _of_school(reading, start, end) else end
        )
    if token.capital and token.word:
        owner = reading.phrase(_OWNERS, end)
        if (
            (end > start + 1 or (end > start and reading.lower[end] in _POLICE))
            and owner > end
            and (reading.capital(owner) or reading.phrase(_PLACE_NOUNS, owner) > owner)
        ):
            return end
        person_next = surname_at(reading, end) and (
            end > start or tuple(reading.lower[start - 2 : start]) in lex.ALWAYS_ORGS | _COMMITTEES
        )
        if person_next or (_foreign_person(reading, end) and not _of_school(reading, start, end)):
            return end
        if reading.phrase(lex.TITLES, end) > end > start:
            return end
        return _with_small(reading, start, end + 1)
    if token.text == "số" and end > start and _number_at(reading, end + 1, _COUNTED):
        return end + 2  # Đội Quản lý thị trường số 4
    if token.text == "khóa" and _number_at(reading, end + 1):
        return end + 2  # Quốc hội khóa XV
    if reading.phrase(_BRANCH, end) > end and reading.capital(end + 2):
        return end + 2
    if token.text == "các" and (first := _first_region(reading, end + 1)) > end:
        return first
    noun = reading.phrase(_PLACE_NOUNS, end)
    while (further := reading.phrase(_PLACE_NOUNS, noun)) > noun > end:
        noun = further
    if end > start and reading.lower[start - 1] in _FIELD_HEADS and reading.phrase(_GOVERNED, end) > end:
        return end
    if noun == end + 1 and token.text in _OWN_PLACE and _alone(reading, noun) and not _placed(reading, start, end):
        return noun
    if noun == end + 1 and token.text in _OWN_PLACE and _holder_next(reading, start, noun):
        return noun
    if noun > end and (reading.capital(noun) or (noun < len(tokens) and _ROMAN_OR_NUMBER.fullmatch(tokens[noun].text))):
        return reading.hits[noun][0] if noun in reading.hits else noun + 1
    if end == start and reading.lower[start - 1] == "ty" and (goods := _goods(reading, end)) > end:
        return goods
    if (end > start or reading.capital(start - 1) or reading.lower[start - 1] in _OPEN_HEADS) and not _placed(
        reading, start, end
    ):
        field = small_field(reading, start, end)
        if field > end:
            return field
    if (end > start or reading.lower[start - 1] in _NUMBERED) and _ROMAN_OR_NUMBER.fullmatch(token.text):
        return end + 1
    if token.text in {"tại", "ở"} and reading.lower[start - 1] in _SEATED and end + 1 in reading.hits:
        return reading.hits[end + 1][0]
    return end


# Last syllables of heads that their field of work names: the place in Sở Y tế tỉnh Cà Mau is a name of its own.
_FIELD_HEADS = frozenset({"sở", "cục"})
_GOVERNED = lex.phrases("tỉnh,thành phố,huyện,quận,xã,phường,thị xã,thị trấn")
# The place of an office that leaves the name of its place out: Công an tỉnh, Bộ đội Biên phòng tỉnh.
_OWN_PLACE = frozenset({"tỉnh", "huyện", "xã", "phường"})
_BRANCH = lex.phrases("chi nhánh")
_REGIONS = lex.phrases("khu vực,vùng,quân khu")
# Last syllables of heads that a bare number completes: Trung đoàn 98, Quân khu 2, Bệnh viện 108.
_NUMBERED = frozenset({"đội", "đoàn", "khu", "viện"})
_SEATED = frozenset({"tandtc", "tand", "án", "sát", "vksnd", "cao", "dân"})


def _foreign_person(reading: Reading, index: int) -> bool:
    """Tell whether a foreign given name and surname stand at token `index` (Chủ tịch Hạ viện Mike Johnson)."""
    first = reading.tokens[index].text
    return (
        not syllable(first)
        and given_name(first)
        and reading.capital(index + 1)
        and reading.adjacent(index + 1)
        and not syllable(reading.tokens[index + 1].text)
    )


def _goods(reading: Reading, end: int) -> int:
    """Return the token after the small words for what a company makes (Công ty chè Phú Đa), or `end`."""
    position = end
    while (
        position < end + 3
        and reading.adjacent(position)
        and reading.tokens[position].word
        and not reading.tokens[position].capital
    ):
        if reading.lower[position] in _STOP or reading.phrase(verbs_vi.PREDICATES, position) > position:
            return end
        position += 1
    named = position > end and reading.adjacent(position) and reading.capital(position)
    return position if named and not surname_at(reading, position) else end


def _of_school(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the name at token `end` is whom the school is called after whose type ends before token `start`."""
    return end == start and "trường" in reading.lower[max(0, start - 6) : start]


def _joins(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a dash at token `at` joins two parts of one name."""
    if surname_at(reading, at + 1) or at + 1 in reading.hits:
        return False
    return not _placed(reading, start, at) and reading.phrase(lex.ORG_HEADS, at + 1) == at + 1


def _with_small(reading: Reading, start: int, end: int) -> int:  # noqa: PLR0911
    """Return `end`, or the token after the small second syllable that completes the one before (Tài chính)."""
    if not reading.adjacent(end) or reading.capital(end) or not reading.tokens[end].word:
        return end
    word = reading.lower[end]
    pair = (reading.lower[end - 1], word)
    longer = reading.phrase(lex.DOMAIN, end - 1)
    if longer > end:
        return longer
    if len(reading.tokens[end - 1].text) == 1 or (word == "chính" and reading.lower[end + 1 : end + 2] == ["là"]):
        return end
    if pair in verbs_vi.PAIRS:
        return end + 1
    if word in _STOP or verbs_vi.closes(word) or reading.phrase(verbs_vi.PREDICATES, end) > end:
        return end
    if reading.phrase(lex.DOMAIN, end) > end + 1 or reading.phrase(_PLACE_NOUNS, end) > end:
        return end
    if reading.phrase(lex.TITLES, end) > end or not syllable(reading.tokens[end - 1].text):
        return end
    if end - 2 < start or not reading.capital(end - 2) or reading.tokens[end - 2].upper:
        return end + 1  # a field of work that begins here: its second syllable is small
    goes_on = reading.adjacent(end + 1) and reading.capital(end + 1) and not surname_at(reading, end + 1)
    return end + 1 if goes_on or (word in _SECOND_SYLLABLES and _closed(reading, end + 1)) else end


def _closed(reading: Reading, end: int) -> bool:
    """Tell whether nothing follows at token `end` that a verb would be followed by."""
    return not reading.adjacent(end) or not reading.tokens[end].word or reading.lower[end] in lex.AFTER_NAMES


# Second syllables of fields of work that begin with a capital: Công nghệ, Giáo dục, Chứng khoán.
_SECOND_SYLLABLES = frozenset(phrase[1] for phrase in lex.DOMAIN if len(phrase) == 2) | frozenset(
    "nghiệp tế hóa học thông tin dục tạo chính phòng án trường sự sát ninh toán khoán vận tải lập liệu phẩm "
    "mại tư đạo nghệ "
    "lý trị ương hội đoàn sản gia dân chủ tộc giáo thao lịch trí tuệ đình nữ niên thiếu binh sĩ giả thương "
    "thực vật".split()
)
# Last syllables of heads that a small field of work may follow: Bệnh viện đa khoa, Trung tâm y tế, Hội phụ nữ.
_OPEN_HEADS = frozenset("viện tâm cục học ty hàng sát đoàn hiệp an quan phòng ban đồng".split())


def _holder_next(reading: Reading, start: int, index: int) -> bool:
    """Tell whether the holder of a post in the office that begins before token `start` is named at token `index`.

    Provinces are never called after people, communes and wards often: there a post must stand before the office.
    """
    if index in reading.hits or not surname_at(reading, index):
        return False
    posts = range(max(0, start - 6), start)
    return reading.lower[index - 1] == "tỉnh" or any(start - 3 < reading.phrase(lex.TITLES, at) < start for at in posts)


def _alone(reading: Reading, index: int) -> bool:
    """Tell whether neither a name nor a number follows at token `index`."""
    if index >= len(reading.tokens) or "\n" in reading.tokens[index].gap:
        return True
    return not reading.capital(index) and not reading.tokens[index].text[0].isdigit()


def _number_at(reading: Reading, index: int, number: re.Pattern[str] = _ROMAN_OR_NUMBER) -> bool:
    """Tell whether token `index` exists and is a number."""
    return index < len(reading.tokens) and number.fullmatch(reading.tokens[index].text) is not None


def _first_region(reading: Reading, index: int) -> int:
    """Return the token after the first of the numbered regions at token `index` (các khu vực VIII, VI), 0 for none."""
    number = reading.phrase(_REGIONS, index) if index < len(reading.tokens) else index
    return number + 1 if number > index and _number_at(reading, number) else 0


def _placed(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the name that begins before token `start` has reached its place at token `end`."""
    return any(
        (hit := reading.hits.get(i)) is not None
        and hit[0] == end
        and (hit[1].label in {"GPE", "LOC"} or (hit[1].label == "ORG" and end > i + 1))
        for i in range(max(start - 3, end - 5), end)
    )


def _take_list(reading: Reading, start: int, end: int) -> int:  # noqa: PLR0911
    """Go on over "và" and "," between fields of work: Văn hóa, Thể thao và Du lịch."""
    tokens = reading.tokens
    if end == start or end + 1 >= len(tokens) or not reading.adjacent(end + 1):
        return end
    if any(reading.hits.get(i, (0,))[0] == end for i in range(max(start, end - 4), end)):
        return end  # a place closes the name
    if reading.lower[end + 1] in {"các", "của"} or _ROMAN_OR_NUMBER.fullmatch(tokens[end - 1].text):
        return end  # Hải quan khu vực VIII và Hải quan khu vực VI are two
    if not _field(reading, end + 1):
        small = reading.phrase(lex.DOMAIN, end + 1)
        known_before = any(reading.phrase(lex.DOMAIN, i) == end for i in range(max(start, end - 3), end))
        if small > end + 1 and known_before and not reading.capital(end + 1) and not reading.capital(end - 1):
            return small if tokens[end].text == "và" or reading.lower[end + 1] == "chống" else end
        if tokens[end].text == "," and reading.lower[end + 1] == "chống":
            return end + 2
        return end
    if tokens[end].text == "và":
        return _with_small(reading, start, end + 2)
    stop = end + 1
    while stop < len(tokens) and stop - end < 12 and "\n" not in tokens[stop].gap:
        if tokens[stop].text == "và":
            return stop if _field(reading, stop + 1) else end
        if not (tokens[stop].word or tokens[stop].text == ","):
            return end
        stop += 1
    return end


def _field(reading: Reading, index: int) -> bool:
    """Tell whether a capitalised field of work begins at token `index`."""
    if not reading.capital(index) or index in reading.hits or surname_at(reading, index):
        return False
    head = reading.phrase(lex.ORG_HEADS, index)
    if head > index and (reading.capital(head) or reading.phrase(_PLACE_NOUNS, head) > head):
        return False
    longest = reading.phrase(lex.DOMAIN, index)
    return longest > index or _with_small(reading, index, index + 1) > index + 1
