"""The tables of names in resources/tables, read once."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "vi", "zh")
_CURATED = ("vietnam", "china", "world", "nationalities", "organizations", "brands", "others")


@dataclass(frozen=True, slots=True)
class Entry:
    """One form of a known name. `name` is its English name, empty where it is the form; `curated` entries are ours."""

    form: str
    label: str
    name: str
    curated: bool


def entries(lang: str) -> Iterator[Entry]:
    """Yield the known names in language `lang`, ours first."""
    yield from _curated(lang)
    for line in lines(f"names_places_{lang}.tsv"):
        form, label, name = line.split("\t")
        yield Entry(form, label, name if name != form else "", curated=False)


def lines(name: str) -> list[str]:
    """Return the lines of the table `name` that are not comments."""
    text = (files("resources") / "tables" / name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def word_set(name: str) -> frozenset[str]:
    """Return the lines of the table `name` as a set."""
    return frozenset(lines(name))


def _curated(lang: str) -> Iterator[Entry]:
    for table in _CURATED:
        for line in lines(f"names_{table}.tsv"):
            label, *columns = line.split("\t")
            english, vietnamese, chinese = (column.split("|") for column in columns)
            if "=" in english:
                english = [plain(form) for form in vietnamese if not form.startswith("TP")] + english
            forms = {"en": english, "vi": vietnamese, "zh": chinese}[lang]
            paired = len(forms) == len(english) and len(english) > 3
            for index, form in enumerate(forms):
                if form not in ("-", "=") and "(" not in form and not form.startswith("《"):
                    name = english[index] if paired else english[0]
                    yield Entry(
                        form, label, name if name not in ("-", form) and (paired or len(english) <= 3) else "", True
                    )


def plain(form: str) -> str:
    """Return Vietnamese `form` without its marks, as English writes it."""
    decomposed = unicodedata.normalize("NFD", form.replace("đ", "d").replace("Đ", "D"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))
