"""The language of searches: words, `label:PERSON`, `>1 billion USD`, `unlinked`, `contradicts`, `unsure`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.errors import TwinspanError
from corpus.model import Scheme, Status
from corpus.search.amounts import SIGNS

FLAGS = ("contradicts", "unlinked", "unsure")
KEYS = ("label", "lang", "source", "state")
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"?'
    rf"|(?P<key>{'|'.join(KEYS)}):(?P<value>\"[^\"]*\"|\S*)"
    r"|(?P<sign><=|>=|[<>=≤≥])"
    r"|(?P<word>[^\s\"<>=≤≥]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Query:
    """What a search asks for; empty, None and False mean that it does not ask.

    `amount` is (sign, text) as it was typed. `words` follow one another, in a document, or, where spans are
    asked for, in the span.
    """

    words: str = ""
    label: str | None = None
    lang: str | None = None
    source: str | None = None
    state: Status | None = None
    amount: tuple[str, str] | None = None
    contradicts: bool = False
    unlinked: bool = False
    unsure: bool = False

    @property
    def for_spans(self) -> bool:
        """Whether spans are asked for, rather than words wherever they stand."""
        flags = self.contradicts or self.unlinked or self.unsure
        return flags or any(part is not None for part in (self.label, self.source, self.state, self.amount))


def as_words(text: str) -> str:
    """Return what to type to find the words of `text`, in quotes where it would mean something else."""
    text = text.replace('"', " ").strip()
    plain = all(piece["word"] and piece["word"].lower() not in FLAGS for piece in _PIECE.finditer(text))
    return text if plain else f'"{text}"'


def parse(text: str, scheme: Scheme) -> Query:
    """Return what `text` asks for in a project with `scheme`. In quotes, keywords are words like any other.

    Raises TwinspanError `search-label`, `search-state` or `search-amount`.
    """
    words: list[str] = []
    amount: list[str] = []
    sign = ""
    found: dict[str, str] = {}
    flags: set[str] = set()
    for piece in _PIECE.finditer(text):
        word = piece["word"]
        if piece["key"]:
            found[piece["key"].lower()] = piece["value"].strip('"')
        elif piece["sign"]:
            sign, amount = piece["sign"], []
        elif word and word.lower() in FLAGS:
            flags.add(word.lower())
        elif piece["quoted"] is not None:
            words.append(piece["quoted"])
        else:
            (amount if sign else words).append(word)
    if sign and not amount:
        raise TwinspanError("search-amount", amount=sign)
    return Query(
        words=" ".join(words).strip(),
        label=_label(found["label"], scheme) if "label" in found else None,
        lang=found.get("lang", "").lower() or None,
        source=found.get("source") or None,
        state=_state(found["state"]) if "state" in found else None,
        amount=(SIGNS[sign], " ".join(amount)) if sign else None,
        **dict.fromkeys(flags, True),
    )


def _label(name: str, scheme: Scheme) -> str:
    names = [label.name for label in scheme.labels]
    return _one_of(name, names, "search-label")


def _state(name: str) -> Status:
    return Status(_one_of(name, [status.value for status in Status], "search-state"))


def _one_of(name: str, known: Sequence[str], problem: str) -> str:
    """Return the name of `known` that `name` is or begins, whatever its case; exactly one must."""
    wanted = name.casefold()
    exact = [each for each in known if each.casefold() == wanted]
    begun = [each for each in known if wanted and each.casefold().startswith(wanted)]
    match exact or begun:
        case [only]:
            return only
    raise TwinspanError(problem, name=name, known=", ".join(known))
