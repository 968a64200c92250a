"""What the linker knows how to say in several languages: places, organisations, people, and the terms of names.

A concept is one row of a table; its forms in each language are looked up by `lexicon_key`. Curated rows come
from linking_names.tsv, linking_terms.tsv and linking_countries.tsv, cities from linking_places.tsv (GeoNames), and
the names of countries in any language from CLDR, through babel.

In the tables "|" separates forms; "~" marks a form that is derived from the name (Chinese, 中国人) and "*" a
clipped one that only stands in compounds (中越, Sino-Vietnamese).
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from corpus.linking.readings import is_han, standard
from corpus.linking.tables import rows
from corpus.text import matching_key

_LANGUAGES = ("en", "vi", "zh")
_APART = re.compile(r"[\s\-–—/_&+,;:()\"“”‘·•]+")
_MARKS = re.compile(r"[.'’]")
_CITY_CLASS = re.compile("(?:广域市|特别市|地区|市|县|区)$")
_FIRM_WORDS = {
    "en": re.compile(r"(?: (?:inc|corp|corporation|co|company|group|ltd|limited|plc|holdings))+$"),
    "vi": re.compile(r"^(?:tập đoàn|tổng công ty|công ty|hãng)(?: cổ phần| tnhh)? "),
    "zh": re.compile("(?:股份|有限|责任|控股|集团|总)*公司$|集团$"),
}
_CITY_IN_COMPOUND = 4  # a shorter Latin city name inside another name is more often a word


@dataclass(frozen=True, slots=True)
class Entry:
    """One form of one concept.

    `kind` is place, city, org, person, people or event for names; head, class, office, firm, topic or filler for terms.
    """

    concept: str
    kind: str
    mark: str = ""


def base_language(lang: str) -> str:
    """Return the language of a code that may name a region or script, too: zh of zh-Hant-TW."""
    return re.split("[-_]", lang)[0].lower()


def lexicon_key(text: str, lang: str) -> str:
    """Return the form of `text` under which the lexicon holds it; marks count in Vietnamese only."""
    if is_han(text):
        return re.sub(r"[\s·•・,，、\-—–“”\"「」《》]", "", standard(text)).casefold()
    key = _MARKS.sub("", re.sub(r"['’]s\b", "", matching_key(text, diacritics=lang == "vi")))
    return " ".join(_APART.split(key)).strip()


@cache
def lexicon(lang: str) -> dict[str, tuple[Entry, ...]]:
    """Return key → entries for the names and terms of `lang`; other languages than ours have their countries."""
    index: dict[str, list[Entry]] = {}
    if lang in _LANGUAGES:
        column = 1 + _LANGUAGES.index(lang)
        for table, kind in (("countries", "place"), ("names", ""), ("terms", ""), ("places", "city")):
            for number, row in enumerate(rows(table)):
                concept = row[0] if table == "countries" else f"{table}:{number}"
                _add(index, row[column].split("|"), concept, kind or row[0], lang)
                if table == "places" and lang != "en":
                    _add(index, row[1:2] if lang == "vi" else _without_class(row[column]), concept, kind, lang)
    _add_territories(index, lang)
    return {key: tuple(entries) for key, entries in index.items()}


@cache
def lexicon_without_marks() -> dict[str, tuple[Entry, ...]]:
    """Return the Vietnamese lexicon under keys without diacritics, for text that is written without them."""
    index: dict[str, list[Entry]] = {}
    for key, entries in lexicon("vi").items():
        index.setdefault(matching_key(key, diacritics=False), []).extend(entries)
    return {key: tuple(dict.fromkeys(entries)) for key, entries in index.items()}


def _add(index: dict[str, list[Entry]], forms: list[str], concept: str, kind: str, lang: str) -> None:
    for form in forms:
        mark = form[:1] if form[:1] in ("~", "*") else ""
        key = lexicon_key(form.removeprefix(mark), lang)
        entry = Entry(concept, kind, mark)
        if key and entry not in index.setdefault(key, []):
            index[key].append(entry)


def _without_class(forms: str) -> list[str]:
    """Return the Chinese names of a city without their class: 大邱 of 大邱广域市."""
    return [bare for form in forms.split("|") if len(bare := _CITY_CLASS.sub("", form)) > 1]


def _add_territories(index: dict[str, list[Entry]], lang: str) -> None:
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale.parse(lang, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return
    for code, name in territories.items():
        if len(code) == 2:
            _add(index, [name], code, "place", lang)


@lru_cache(maxsize=16384)
def whole_name(key: str, lang: str, marked: bool) -> tuple[Entry, ...]:
    """Return what a name's `lexicon_key` stands for as a whole; `marked` tells whether it carries diacritics."""
    index = lexicon(lang)
    entries = index.get(key, ())
    if lang == "vi" and not marked:
        entries = entries or lexicon_without_marks().get(key, ())
    if not entries and lang != "en" and key.isascii():
        entries = lexicon("en").get(key, ())  # international names stand in English inside any language
    return tuple(entry for entry in entries if entry.kind not in ("filler",))


def known_firm(key: str, lang: str, marked: bool) -> tuple[Entry, ...]:
    """Return the organisation that a `lexicon_key` stands for without its word for a company (哈雷戴维森公司)."""
    word = _FIRM_WORDS.get(lang)
    bare = word.sub("", key) if word else key
    if not bare or bare == key:
        return ()
    return tuple(entry for entry in whole_name(bare, lang, marked) if entry.kind == "org")


def fits_compound(entry: Entry, key: str, capitalised: bool) -> bool:
    """Tell whether an entry may be read inside a longer name: cities only where they look like names."""
    return entry.kind != "city" or is_han(key) or (capitalised and len(key) >= _CITY_IN_COMPOUND)
