"""The language of searches: words, `label:PERSON`, `>1 billion USD`, `unlinked`, `contradicts`, `unsure`.

Keywords are understood in every language of the interface, and signs as Chinese keyboards write them, too.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.errors import TwinspanError
from corpus.model import Scheme, Status
from corpus.search.amounts import SIGNS
from corpus.search.keywords import FLAGS, KEYS, keyword_in, keyword_of, spellings

_AS_HERE = str.maketrans("“”＂：＜＞＝", '""":<>=')
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"?'
    rf"|(?P<key>{'|'.join(map(re.escape, spellings(*KEYS)))}):(?P<value>\"[^\"]*\"|\S*)"
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
    text = _as_here(text).replace('"', " ").strip()
    plain = all(piece["word"] and keyword_of(piece["word"]) not in FLAGS for piece in _PIECE.finditer(text))
    return text if plain else f'"{text}"'


def parse(text: str, scheme: Scheme, lang: str = "en") -> Query:
    """Return what `text` asks for in a project with `scheme`. In quotes, keywords are words like any other.

    Raises TwinspanError `search-label`, `search-state` (which names the states in `lang`) or `search-amount`.
    """
    words: list[str] = []
    amount: list[str] = []
    sign = ""
    found: dict[str, str] = {}
    flags: set[str] = set()
    for piece in _PIECE.finditer(_as_here(text)):
        word = piece["word"]
        if piece["key"]:
            found[keyword_of(piece["key"]) or ""] = piece["value"].strip('"')
        elif piece["sign"]:
            sign, amount = piece["sign"], []
        elif word and (flag := keyword_of(word)) in FLAGS:
            flags.add(str(flag))
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
        state=_state(found["state"], lang) if "state" in found else None,
        amount=(SIGNS[sign], " ".join(amount)) if sign else None,
        **dict.fromkeys(flags, True),
    )


def _as_here(text: str) -> str:
    """Return `text` with composed letters and with the signs that keywords and amounts are read by."""
    return unicodedata.normalize("NFC", text).translate(_AS_HERE)


def _label(name: str, scheme: Scheme) -> str:
    names = [label.name for label in scheme.labels]
    return _one_of(name, names, "search-label")


def _state(name: str, lang: str) -> Status:
    states = [status.value for status in Status]
    shown = [keyword_in(state, lang) for state in states]
    known = keyword_of(name)
    return Status(known if known in states else _one_of(name, states, "search-state", shown))


def _one_of(name: str, known: Sequence[str], problem: str, shown: Sequence[str] = ()) -> str:
    """Return the name of `known` that `name` is or begins, whatever its case; exactly one must.

    Raises TwinspanError `problem`, which lists `shown` in place of `known` where it is given.
    """
    wanted = name.casefold()
    exact = [each for each in known if each.casefold() == wanted]
    begun = [each for each in known if wanted and each.casefold().startswith(wanted)]
    match exact or begun:
        case [only]:
            return only
    raise TwinspanError(problem, name=name, known=", ".join(shown or known))
