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
from typing import NamedTuple

from corpus.errors import TwinspanError
from corpus.reading.language import IDENTIFIED, UNKNOWN, normalize_language
from corpus.reading.records import ReadDocument

Groups = list[tuple[str, list[ReadDocument]]]

_TAG = re.compile(
    r"^(?P<stem>.*?)(?P<mark>[._\- (\[]+)(?P<tag>[A-Za-z]{2,10}(?:[-_][A-Za-z]{2,4}){0,2})[)\]]?$", re.DOTALL
)
_TAG_FIRST = re.compile(r"^(?P<tag>[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)(?P<mark>[._\- ]+)(?P<stem>.+)$", re.DOTALL)
# Codes that end or begin names as words, too: as a hint they count only beside a full stop (say_no.txt, say.no.txt).
_WORDS = frozenset("da de he hi id it my no ta".split())


def group_stories(documents: Sequence[ReadDocument]) -> Groups:
    """Return (story name, its documents) for `documents`, stories and documents in the order given."""
    groups: Groups = []
    taken: set[int] = set()
    for rule in _RULES:
        buckets: defaultdict[Hashable, list[ReadDocument]] = defaultdict(list)
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


def _shared_id(document: ReadDocument) -> Hashable:
    return (document.path, document.key) if document.key else None


def _name_key(document: ReadDocument) -> Hashable:
    return _folder(document) if document.line is None else document.path, _stem(document)


def _folder_key(document: ReadDocument) -> Hashable:
    return _folder(document) if document.line is None else None


def _stem(document: ReadDocument) -> str:
    """Return the document's name without its suffix and without the tag of its language."""
    stem = document.name if document.line is not None else Path(document.name).stem
    for pattern in (_TAG, _TAG_FIRST):
        match = pattern.match(stem)
        if match and _tag_language(match["tag"]) == document.lang:
            return match["stem"]
    return stem


def _folder(document: ReadDocument) -> Path:
    """Return the document's folder, or the one above where its folder is named for its language."""
    folder = document.path.absolute().parent
    return folder.parent if _tag_language(folder.name) == document.lang else folder


@lru_cache(maxsize=4096)
def _tag_language(tag: str) -> str | None:
    try:
        return normalize_language(tag.replace("_", "-")) if tag else None
    except TwinspanError:
        return None


def _own_name(document: ReadDocument) -> str:
    return _stem(document) or document.name


def _differ(documents: Iterable[ReadDocument]) -> bool:
    """Tell whether `documents` are several, each in another language."""
    langs = [document.lang for document in documents]
    return len(langs) > 1 and len(set(langs)) == len(langs) and UNKNOWN not in langs


class _Rule(NamedTuple):
    """One way to group: what documents share (None: the rule has nothing to say), when that makes a story of
    them, and its name.
    """

    key: Callable[[ReadDocument], Hashable]
    is_story: Callable[[list[ReadDocument]], bool]
    name: Callable[[ReadDocument], str]


_RULES = (
    _Rule(lambda document: document.story, bool, lambda document: document.story or ""),
    _Rule(_shared_id, _differ, lambda document: document.key or ""),
    _Rule(_name_key, _differ, _own_name),
    _Rule(_folder_key, _differ, lambda document: _folder(document).name or document.name),
)
