"""Build the tables of how Chinese characters are read, from the Unicode and KANJIDIC2 databases.

Rows stand in the order of the list's levels and then of frequency, so that a reader of the
table can prefer the commoner character.

Needs Debian's packages `unicode-data` (Unihan) and `kanjidic-xml`. Restricted to the 8,105 characters of China's
2013 list of standard characters (Unihan kTGHZ2013), into which traditional and Japanese forms are mapped.

Usage: python build_scripts/build_reading_tables.py
"""

import bz2
import gzip
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

UNIHAN = Path("/usr/share/unicode")
KANJIDIC = Path("/usr/share/edict/kanjidic2.xml.gz")
TABLES = Path(__file__).parent.parent / "resources" / "tables"
JAPANESE_READINGS = 14  # a character's rarer name readings are noise
VIETNAMESE_READINGS = 6  # KANJIDIC2 puts the Hán-Việt readings first and Nôm ones after them
GLOSSES = 8

KANA = dict(
    zip(
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん"
        "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ",
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo "
        "ya yu yo ra ri ru re ro wa i e o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo "
        "pa pi pu pe po vu".split(),
        strict=True,
    )
)
SMALL_Y = {"ゃ": "a", "ゅ": "u", "ょ": "o"}
INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
FINALS = " g kk ks n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h".split(" ")
FINAL_SOUNDS = {"g": "k", "kk": "k", "d": "t", "b": "p", "s": "t", "j": "t", "ch": "t"}
GLOSS_STOP = set(
    "a an the of to in on at by for with and or as be is are one s used surname kind variant form same see "
    "radical number kangxi phonetic character ancient name place river mountain type also etc some kinds".split()
)


def unihan(name: str, fields: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return field → character → value from one Unihan file."""
    wanted = set(fields)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    with bz2.open(UNIHAN / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in wanted:
                found[parts[1]][chr(int(parts[0][2:], 16))] = parts[2]
    return found


def characters(value: str) -> list[str]:
    """Return the characters that a Unihan variant field names."""
    return [chr(int(code, 16)) for code in re.findall(r"U\+([0-9A-F]+)", value)]


def toneless(pinyin: str) -> str:
    """Return a pinyin syllable without its tone; ü is written v."""
    letters = unicodedata.normalize("NFD", pinyin.lower()).replace("u\u0308", "v")
    return "".join(letter for letter in letters if letter.isascii() and letter.isalpha())


def romaji(kana: str) -> str:
    """Return hiragana or katakana in Hepburn romanisation, long vowels written short."""
    text = "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヴ" else c for c in kana)
    out = ""
    double = False
    for c in text:
        if c == "っ":
            double = True
        elif c in SMALL_Y:
            out = re.sub(r"(sh|ch|j)y$", r"\1", out[:-1] + "y") + SMALL_Y[c]
        elif c in KANA:
            sound = KANA[c]
            out += (sound[0] if double else "") + sound
            double = False
    return re.sub(r"(o)u|([aeiou])\2", lambda m: m.group(1) or m.group(2), out)


def hangul(syllable: str) -> str:
    """Return one Hangul syllable in Revised Romanisation."""
    index = ord(syllable) - 0xAC00
    initial, rest = divmod(index, 588)
    vowel, final = divmod(rest, 28)
    end = FINALS[final]
    return INITIALS[initial] + VOWELS[vowel] + FINAL_SOUNDS.get(end, end)


def kanjidic() -> dict[str, dict[str, list[str]]]:
    """Return character → kind of reading → readings."""
    found: dict[str, dict[str, list[str]]] = {}
    with gzip.open(KANJIDIC) as stream:
        for _, element in ElementTree.iterparse(stream):  # noqa: S314  (a file of the system's own package)
            if element.tag != "character":
                continue
            readings: dict[str, list[str]] = defaultdict(list)
            for reading in element.iter("reading"):
                readings[reading.get("r_type", "")].append(reading.text or "")
            readings["nanori"] = [nanori.text or "" for nanori in element.iter("nanori")]
            found[element.findtext("literal", "")] = readings
            element.clear()
    return found


def unique(values: Iterable[str]) -> list[str]:
    """Return the values that are not empty, each once, in order."""
    return list(dict.fromkeys(value for value in values if value))


def vietnamese(forms: list[str], dictionary: dict[str, dict[str, list[str]]], nom: dict[str, str]) -> list[str]:
    """Return the Hán-Việt readings of a character's forms; Unihan mixes in Nôm and stands in only for missing ones."""
    readings = [r.lower() for form in forms for r in dictionary.get(form, {}).get("vietnam", [])]
    readings = readings or [r.lower() for form in forms for r in nom.get(form, "").split()]
    return unique(re.sub(r"\W", "", unicodedata.normalize("NFC", r)) for r in readings)[:VIETNAMESE_READINGS]


def japanese(forms: list[str], dictionary: dict[str, dict[str, list[str]]]) -> list[str]:
    """Return the Japanese readings of a character's forms in romaji: on, kun (stem and whole) and name readings."""
    kana: list[str] = []
    for form in forms:
        entry = dictionary.get(form, {})
        kana += entry.get("ja_on", [])
        for kun in entry.get("ja_kun", []):
            kana += [kun.split(".")[0], kun.replace(".", "")]
        kana += entry.get("nanori", [])
    return unique(romaji(k.replace("-", "")) for k in kana)[:JAPANESE_READINGS]


def korean(forms: list[str], dictionary: dict[str, dict[str, list[str]]]) -> list[str]:
    """Return the Korean readings of a character's forms, romanised."""
    syllables = [s for form in forms for s in dictionary.get(form, {}).get("korean_h", [])]
    return unique(hangul(s) for s in syllables if len(s) == 1)


def glosses(definition: str) -> list[str]:
    """Return the content words of a Unihan definition, the first senses first."""
    plain = re.sub(r"\([^)]*\)", " ", definition.lower())
    return [w for w in unique(re.findall(r"[a-z]{3,}", plain)) if w not in GLOSS_STOP][:GLOSSES]


def frequency(pinlu: str) -> int:
    """Return how often a character occurs in the Modern Chinese frequency dictionary, over all its readings."""
    return sum(int(count) for count in re.findall(r"\((\d+)\)", pinlu))


def level(number: str) -> int:
    """Return the level of a standard character by its kTGH number: 1 common, 2 less common, 3 names and terms."""
    place = int(number.partition(":")[2] or 9999)
    return 1 if place <= 3500 else 2 if place <= 6500 else 3


def main() -> None:
    fields = ["kMandarin", "kTGHZ2013", "kVietnamese", "kCantonese", "kDefinition", "kHanyuPinlu"]
    readings = unihan("Readings", fields)
    variants = unihan("Variants", ["kTraditionalVariant", "kSimplifiedVariant", "kZVariant", "kSemanticVariant"])
    levels = unihan("OtherMappings", ["kTGH"])["kTGH"]
    standard = sorted(
        readings["kTGHZ2013"],
        key=lambda c: (level(levels.get(c, "")), -frequency(readings["kHanyuPinlu"].get(c, "")), c),
    )
    dictionary = kanjidic()
    traditional = {c: characters(variants["kTraditionalVariant"].get(c, "")) for c in standard}

    simplified: dict[str, str] = {}
    for c in standard:
        for form in traditional[c]:
            if form not in readings["kTGHZ2013"]:
                simplified.setdefault(form, c)
    for form, value in variants["kSimplifiedVariant"].items():
        target = characters(value)[0]
        if form not in readings["kTGHZ2013"] and target in readings["kTGHZ2013"]:
            simplified[form] = target
    for field in ("kZVariant", "kSemanticVariant"):
        for form, value in variants[field].items():
            if form in readings["kTGHZ2013"] or form in simplified:
                continue
            targets = [simplified.get(c, c) for c in characters(value)]
            known = [c for c in targets if c in readings["kTGHZ2013"]]
            if known and form in dictionary:
                simplified[form] = known[0]

    japanese_forms = defaultdict(list)
    for form, c in simplified.items():
        japanese_forms[c].append(form)

    rows = []
    for c in standard:
        forms = unique([c, *traditional[c]])
        pinyin = readings["kMandarin"].get(c, "").split()[:1]
        pinyin += re.findall(r":([^\s]+)", readings["kTGHZ2013"][c])
        cantonese = [re.sub(r"\d", "", r) for r in readings["kCantonese"].get(c, "").split()]
        columns = [
            unique(toneless(p) for value in pinyin for p in value.split(",")),
            vietnamese(forms, dictionary, readings["kVietnamese"]),
            unique(cantonese),
            korean(forms, dictionary),
            japanese(unique([*forms, *japanese_forms[c]]), dictionary),
            ["name"] if any(dictionary.get(form, {}).get("nanori") for form in forms) else [],
        ]
        rows.append("\t".join([c, *(" ".join(column) for column in columns)]))
    header = "character\tpinyin\than_viet\tcantonese\tkorean\tjapanese\tnames"
    (TABLES / "linking_readings.tsv").write_text("\n".join([header, *rows]) + "\n", "utf-8")

    pairs = [f"{form}\t{c}" for form, c in sorted(simplified.items())]
    (TABLES / "linking_variants.tsv").write_text("\n".join(["variant\tstandard", *pairs]) + "\n", "utf-8")

    senses = [(c, glosses(readings["kDefinition"].get(c, ""))) for c in standard]
    lines = [f"{c}\t{' '.join(words)}" for c, words in senses if words]
    (TABLES / "linking_glosses.tsv").write_text("\n".join(["character\tenglish", *lines]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
