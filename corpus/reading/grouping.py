"""Which documents tell one story: what the file says, then their names, then their folders.

1. A story that a .jsonl line names is that story; lines that share an id and differ in language are one.
2. Names that differ only in a language tag: port.en.txt, port_vi.txt, port-zh-CN.txt, or en/port.txt and
   vi/port.txt. A tag counts only where it is the document's own language, so that "how_to.txt" has none.
3. A folder whose documents are each in another language.
4. What is left is a story of its own.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from corpus.errors import TwinspanError
from corpus.reading.language import IDENTIFIED, UNKNOWN, normalize_language


class Groupable(Protocol):
    """What a document's story is told by, as a ReadDocument holds it."""

    @property
    def path(self) -> Path:
        """Where its file is."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def lang(self) -> str:
        """Its language."""

    @property
    def story(self) -> str | None:
        """The story that its file names."""

    @property
    def key(self) -> str | None:
        """What its file says that versions of one story share."""

    @property
    def line(self) -> int | None:
        """The line of its file that it is in, None where it is the whole of it."""


_Document = TypeVar("_Document", bound=Groupable)

_TAG = re.compile(
    r"^(?P<stem>.*?)(?P<mark>[._\- (\[]+)(?P<tag>[A-Za-z]{2,10}(?:[-_][A-Za-z]{2,4}){0,2})[)\]]?$", re.DOTALL
)
_TAG_FIRST = re.compile(r"^(?P<tag>[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)(?P<mark>[._\- ]+)(?P<stem>.+)$", re.DOTALL)
# Codes that end or begin names as words, too: as a hint they count only beside a full stop (say_no.txt, say.no.txt).
_WORDS = frozenset("da de he hi id it my no ta".split())


def group_stories(documents: Sequence[_Document]) -> list[tuple[str, list[_Document]]]:
    """Return (story name, its documents) for `documents`, stories and documents in the order given."""
    groups: list[tuple[str, list[_Document]]] = []
    taken: set[int] = set()
    for rule in _RULES:
        if len(taken) == len(documents):
            break
        buckets: defaultdict[Hashable, list[_Document]] = defaultdict(list)
        for document in documents:
            buckets[rule.key(document)].append(document)
        buckets.pop(None, None)
        for bucket in buckets.values():
            if rule.is_story(bucket) and taken.isdisjoint(map(id, bucket)):
                groups.append((rule.name(bucket[0]), bucket))
                taken.update(map(id, bucket))
    groups += [(_own_name(document), [document]) for document in documents if id(document) not in taken]
    order = {id(document): index for index, document in enumerate(documents)}
    return sorted(groups, key=lambda group: order[id(group[1][0])])


def name_language(path: Path) -> str | None:
    """Return the language that a file's name or its folder's name bears as a tag (port.vi.txt, vi/port.txt)."""
    for pattern in (_TAG, _TAG_FIRST):
        match = pattern.match(path.stem)
        if match and (match["mark"] == "." or match["tag"].lower() not in _WORDS):
            lang = _tag_language(match["tag"])
            if lang in IDENTIFIED:
                return lang
    return _tag_language(path.parent.name)


def _shared_id(document: Groupable) -> Hashable:
    return (document.path, document.key) if document.key else None


def _name_key(document: Groupable) -> Hashable:
    return _folder(document) if document.line is None else document.path, _stem(document)


def _folder_key(document: Groupable) -> Hashable:
    return _folder(document) if document.line is None else None


def _stem(document: Groupable) -> str:
    """Return the document's name without its suffix and without the tag of its language."""
    stem = document.name if document.line is not None else Path(document.name).stem
    for pattern in (_TAG, _TAG_FIRST):
        match = pattern.match(stem)
        if match and _tag_language(match["tag"]) == document.lang:
            return match["stem"]
    return stem


def _folder(document: Groupable) -> Path:
    """Return the document's folder, or the one above where its folder is named for its language."""
    folder = document.path.absolute().parent
    return folder.parent if _tag_language(folder.name) == document.lang else folder


@lru_cache(maxsize=4096)
def _tag_language(tag: str) -> str | None:
    try:
        return normalize_language(tag.replace("_", "-")) if tag else None
    except TwinspanError:
        return None


def _own_name(document: Groupable) -> str:
    return _stem(document) or document.name


def _differ(documents: Iterable[Groupable]) -> bool:
    """Tell whether `documents` are several, each in another language."""
    langs = [document.lang for document in documents]
    return len(langs) > 1 and len(set(langs)) == len(langs) and UNKNOWN not in langs


class _Rule(NamedTuple):
    """One way to group: what documents share (None: the rule has nothing to say), when that makes a story of
    them, and its name.
    """

    key: Callable[[Groupable], Hashable]
    is_story: Callable[[Sequence[Groupable]], bool]
    name: Callable[[Groupable], str]


_RULES = (
    _Rule(lambda document: document.story, bool, lambda document: document.story or ""),
    _Rule(_shared_id, _differ, lambda document: document.key or ""),
    _Rule(_name_key, _differ, _own_name),
    _Rule(_folder_key, _differ, lambda document: _folder(document).name or document.name),
)
