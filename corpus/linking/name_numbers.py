"""Numbers that are part of a name: 17th, XVII, seventeenth, 第十七, 57, and models: 2D, 二号丁."""

import re

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_NOT_ROMAN = frozenset(("C", "D", "M", "CD", "MC", "DC"))
_DIGITS = re.compile(r"(\d+)(?:st|nd|rd|th)?")
_MODEL = re.compile(r"(\d{1,3})([A-H])")
_STEMS = dict(zip("甲乙丙丁戊己庚辛", "ABCDEFGH", strict=True))
_CHINESE = re.compile(
    r"(?:[零一二三四五六七八九十百]+|\d+)号[甲乙丙丁戊己庚辛A-H]"
    r"|第(?:[零一二三四五六七八九十百]+|\d+)|(?<=[录章条期])[一二三四五六七八九十]+"
    r"|[零一二三四五六七八九十百]+(?=[届次号条款季])|\d+"
)
_CHINESE_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}


def word_value(word: str, lang: str) -> str | None:
    """Return the value of a word that is a number inside a name (17th, XVII, seventeenth), or None."""
    digits = _DIGITS.fullmatch(word)
    if digits:
        return str(int(digits[1]))
    if model := _MODEL.fullmatch(word):
        return f"{int(model[1])}{model[2]}"
    if lang == "en" and word.lower() in _ORDINALS:
        return str(_ORDINALS[word.lower()])
    if word.isupper() and _ROMAN.fullmatch(word) and word not in _NOT_ROMAN:
        values = [_ROMAN_VALUES[letter] for letter in word]
        return str(sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)))
    return None


def chinese_numbers(text: str) -> dict[int, re.Match[str]]:
    """Return the numbers inside a Chinese name by the offset at which each ends."""
    return {match.end(): match for match in _CHINESE.finditer(text)}


def chinese_value(text: str) -> str:
    """Return the value of a Chinese number below a thousand, with or without 第, or of a model: 2D of 二号丁."""
    if text[-1:] in _STEMS or (text[-1:].isascii() and text[-1:].isalpha()):
        number, _, stem = text.partition("号")
        return chinese_value(number) + _STEMS.get(stem, stem)
    numeral = text.removeprefix("第")
    if numeral.isdigit():
        return str(int(numeral))
    if not set(numeral) & set("十百"):
        return str(int("".join(str(_CHINESE_DIGITS[c]) for c in numeral)))
    total, digit = 0, 0
    for character in numeral:
        if character in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS[character]
        else:
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
    return str(total + digit)
