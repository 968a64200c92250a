"""Reading TBX (ISO 30042, any dialect and style, and the older martif): concepts become pairs of names.

The file is read as hostile: no document type is loaded, no entity opened, nothing fetched.
"""

import io
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.errors import TwinspanError
from corpus.exchange.glossary_input import GlossaryInput
from corpus.exchange.importing import Import
from corpus.project.glossary import NamePair
from corpus.reading.limits import MAX_MARKUP_BYTES, read_bytes

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_TERMS = 50  # of a concept; each is paired with those of every other language
_CONCEPTS = {"conceptEntry", "termEntry"}
_ROOTS = {"tbx", "martif"}
_LANGUAGES = {"langSec", "langSet"}
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read_tbx(coming: Import) -> None:
    """Take the concepts of TBX files into the glossary, each two of their terms in two languages as an entry.

    The label is the concept's subject field. What cannot be taken is reported. Raises `tbx-broken`,
    `glossary-suggestions`, and what `read_bytes` raises.
    """
    names = GlossaryInput(coming)
    for done, path in enumerate(coming.paths):
        for number, concept in enumerate(_concepts(path), 1):
            if not coming.goes_on():
                return
            _take(names, concept, f"{path.name}: {concept.get('id') or f'concept {number}'}")
        coming.step(done + 1, len(coming.paths), path.name)
    names.write()


def _concepts(path: Path) -> Iterator["_Element"]:
    from lxml import etree

    data = io.BytesIO(read_bytes(path, MAX_MARKUP_BYTES))
    elements = etree.iterparse(
        data, events=("end",), resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
    )
    root = ""
    try:
        for _, element in elements:
            if _name(element) in _CONCEPTS:
                yield element
                element.clear()
            root = _name(element)  # the last to end
    except etree.XMLSyntaxError as error:
        raise TwinspanError("tbx-broken", path=path, problem=error.msg) from error
    if root not in _ROOTS:
        raise TwinspanError("tbx-broken", path=path, problem=f"<{root}> is no TBX document")


def _take(names: GlossaryInput, concept: "_Element", where: str) -> None:
    tally = names.tally
    label = next((_text(each) for each in concept.iter() if _is_subject(each)), "")
    known = names.scheme.label(label)
    if known is None or known.kind != "entity":
        tally.lose("tbx-label", f"{where} ({label})" if label else where)
        return
    terms = list(dict.fromkeys(_terms(names, concept, where)))
    if len(terms) > MOST_TERMS:
        tally.lose("tbx-many-terms", where, len(terms) - MOST_TERMS)
    pairs = [
        NamePair(one[1], one[0], other[1], other[0], label)
        for one, other in combinations(terms[:MOST_TERMS], 2)
        if one[0] != other[0]
    ]
    if not pairs:
        tally.lose("tbx-one-language", where)
    try:
        for pair in pairs:
            names.take(pair)
    except TwinspanError as error:
        tally.lose("tbx-concept", f"{where} ({error})")


def _terms(names: GlossaryInput, concept: "_Element", where: str) -> Iterator[tuple[str, str]]:
    """Yield (language, form) of each term."""
    from lxml import etree

    for section in concept.iter():
        if _name(section) in _LANGUAGES:
            for term in section.iter():
                if _name(term) != "term":
                    continue
                if any(each.tag is etree.Entity for each in term.iter()):
                    names.tally.lose("tbx-entity", where)
                elif form := _text(term):
                    yield section.get(_LANG) or section.get("lang") or "", form


def _is_subject(element: "_Element") -> bool:
    return _name(element) == "subjectField" or (_name(element) == "descrip" and element.get("type") == "subjectField")


def _name(element: "_Element") -> str:
    """Return an element's name without its namespace, "" for a comment or an entity."""
    tag: Any = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _text(element: "_Element") -> str:
    return " ".join("".join(map(str, element.itertext())).split())
