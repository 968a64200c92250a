"""Known companies whose name goes on: what they make (Honda CRV), where they work (VNPT Gia Lai), a longer firm."""

import re

from corpus.model import Candidate
from corpus.names import reasons
from corpus.names.people_vi import title_before
from corpus.names.reading_vi import Reading, named, surname_at, syllable
from corpus.names.tables import Entry

# Companies whose goods are called by the company and a word or code after it.
_MAKERS = frozenset(
    "Acer Apple Asus ASUS Audi BlackBerry BMW Boeing Airbus Canon Casio Chevrolet Dell Ducati Ferrari "
    "Ford Google Harley-Davidson Honda HP HTC Huawei Hyundai Intel Isuzu Jaguar JBL Jeep Kawasaki Kia "
    "Lamborghini Lenovo Lexus LG Maserati Mazda Mercedes Mercedes-Benz Microsoft Mitsubishi Motorola "
    "Nikon Nissan Nokia OnePlus OPPO Oppo Panasonic Peugeot Philips Piaggio Porsche Realme Renault "
    "Samsung Sharp Sony Subaru Suzuki Tesla Toshiba Toyota VinFast Vinfast Vivo Volkswagen Volvo Xiaomi "
    "Yamaha Facebook Nintendo Adobe".split()
)
# Words that make one company of the known one and what follows; after a maker all others tell a product.
_FIRM = frozenset(
    "Group Motor Motors Electronics Bank Banking Racing Corp Corporation Inc Research Ventures Capital "
    "Holdings Holding Securities Store Stores Media Mobile Studio Studios Pictures Records Entertainment "
    "Sport Sports News Times Post Journal Review Magazine University School Foundation Fund Partners "
    "Financial Finance Energy Oil Air Airlines Park Shop Plaza Life Insurance Logistics Land Homes "
    "Hospital Clinic Chase Warner Telecom Steel Pharma Food Foods Team Yamaha Honda Benz Automobile "
    "Display Engineering Heavy Industries".split()
)
_MODEL = re.compile(r"[A-Z]{1,4}|[A-Z]{0,4}-?\d{1,4}[A-Za-z]{0,3}|[A-Z][a-z]+|[a-z]\d{1,2}")
_LONGEST_MODEL = 3


def company(reading: Reading, index: int, end: int, entry: Entry) -> tuple[int, Candidate] | None:
    """Return (token after it, candidate) of the longer name that the known company at tokens index:end begins."""
    if entry.label != "ORG" or end >= len(reading.tokens) or not reading.adjacent(end) or index in reading.loud:
        return None
    place = reading.hits.get(end)
    if place is not None and place[1].label == "GPE" and end == index + 1 and _branch(reading, index, end):
        reason = reasons.OFFICE.format(word=reading.tokens[index].text)
        return place[0], named(reading, index, place[0], "ORG", 0.8, reason)
    if not reading.capital(end) or surname_at(reading, end) or title_before(reading, end):
        return None
    if reading.tokens[end].text in _FIRM:
        stop = end + 1
        while (
            reading.adjacent(stop) and stop < end + 3 and reading.capital(stop) and reading.tokens[stop].text in _FIRM
        ):
            stop += 1
        return stop, named(reading, index, stop, "ORG", 0.85, reasons.FOREIGN_CAPITALS)
    return None


def product(reading: Reading, index: int, end: int, entry: Entry) -> tuple[int, Candidate] | None:
    """Return (token after it, candidate) of what the maker at tokens index:end makes, or of a product's model."""
    maker = entry.label == "ORG" and reading.slice(index, end) in _MAKERS
    if not (maker or entry.label == "PRODUCT") or index in reading.loud:
        return None
    stop = end
    while stop < len(reading.tokens) and stop - end < _LONGEST_MODEL and _tells_model(reading, stop, maker):
        stop += 1
    if stop == end or (stop == end + 1 and maker and reading.tokens[end].text.isdigit()):
        return None
    return stop, named(
        reading, index, stop, "PRODUCT", 0.8, reasons.MAKER_AND_MODEL if maker else reasons.NAME_AND_MODEL
    )


def _tells_model(reading: Reading, index: int, maker: bool) -> bool:
    token = reading.tokens[index]
    if not reading.adjacent(index) or not _MODEL.fullmatch(token.text) or token.text in _FIRM:
        return False
    if token.text[0].isdigit():
        return not _counts(reading, index)
    hit = reading.hits.get(index)
    if hit is not None and (hit[1].label != "ORG" or not token.upper):
        return False
    if len(token.text) > 1 and syllable(token.text) and not token.text.isascii():
        return False
    return maker or token.upper or len(token.text) == 1


def _counts(reading: Reading, index: int) -> bool:
    """Tell whether the number at token `index` counts what follows it (Honda 100 xe)."""
    following = reading.tokens[index + 1] if reading.adjacent(index + 1) else None
    return following is not None and following.word and following.text.islower() and len(reading.tokens[index].text) > 1


def _branch(reading: Reading, index: int, end: int) -> bool:
    """Tell whether the place at token `end` tells one branch of the company before it from the others."""
    word = reading.tokens[index].text
    return (word.isupper() or not syllable(word)) and not surname_at(reading, end)
