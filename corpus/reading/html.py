"""Saved web pages: the main text as paragraphs, the title and the date of publication. Nothing is fetched."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.errors import TwinspanError
from corpus.reading.encodings import decode
from corpus.reading.html_date import published_date
from corpus.reading.records import Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]+?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD_BYTES = 4096
_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_BLOCKS = frozenset(
    "address article aside blockquote body caption center cell dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hr item legend li list main nav ol p pre quote row section "
    "summary table tbody td tfoot th thead tr ul".split()
)
_BREAKS = frozenset(["br", "lb"])
_SILENT = frozenset("script style template noscript title meta link svg math object iframe button select".split())


def read_html(path: Path, data: bytes) -> Extract:
    """Return the main text of the page `data`, one line a block, its title and its date of publication.

    The title comes first unless the text holds it already. A page whose main text cannot be told from its
    furniture gives all its text, with the warning `reading-html-whole-page`.
    Raises TwinspanError `reading-binary`, `reading-encoding-unknown` or `reading-empty`.
    """
    declared = _DECLARED.search(data[:_HEAD_BYTES])
    decoded = decode(path, data, declared[1].decode("ascii", "replace") if declared else None)
    warnings: list[TwinspanError] = []
    if decoded.guessed:
        warnings.append(TwinspanError("reading-encoding-guessed", path=path, encoding=decoded.encoding))
    page = _parse(decoded.text)
    if page is None:
        raise TwinspanError("reading-empty", path=path)
    lang = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang")
    date = published_date(page, (lang or "").lower()[:2])
    body, title = _main_text(decoded.text)
    blocks = list(block_texts(body)) if body is not None else []
    if not blocks:
        blocks = list(block_texts(page))
        warnings.append(TwinspanError("reading-html-whole-page", path=path))
    if title and title not in blocks:
        blocks.insert(0, title)
    return Extract("\n".join(blocks), "text/html", decoded.encoding, title, date, lang, tuple(warnings))


def block_texts(root: "_Element") -> Iterator[str]:
    """Yield the text of each block below `root` in document order, white space collapsed as a browser does."""
    pieces: list[str] = []
    for kind, piece in _pieces(root):
        if kind == "text":
            pieces.append(piece)
            continue
        block = _SPACE.sub(" ", "".join(pieces)).strip()
        pieces.clear()
        if block:
            yield block
    block = _SPACE.sub(" ", "".join(pieces)).strip()
    if block:
        yield block


def _pieces(root: "_Element") -> Iterator[tuple[str, str]]:
    """Yield ("text", characters) and ("break", "") in document order, without recursion: pages nest deeply."""
    from lxml import etree

    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if not silent and element.tail:
                yield "text", element.tail
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            silent += tag in _SILENT
            if tag in _BLOCKS or tag in _BREAKS:
                yield "break", ""
            if not silent and element.text:
                yield "text", element.text
        else:
            silent -= tag in _SILENT
            if tag in _BLOCKS:
                yield "break", ""
            if not silent and element is not root and element.tail:
                yield "text", element.tail


def _parse(text: str) -> "_Element | None":
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    try:
        # An encoding declared inside a text that is decoded already would be obeyed, or refused.
        return document_fromstring(text.encode("utf-8"), parser=HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, ValueError):
        return None


def _main_text(text: str) -> tuple["_Element | None", str | None]:
    """Return the body and the title that trafilatura makes out; its body keeps the source's characters."""
    import trafilatura
    from trafilatura.settings import Extractor

    options = Extractor(comments=False, with_metadata=True)
    options.min_extracted_size = 1  # below its usual 250 characters it runs the paragraphs together
    found = trafilatura.bare_extraction(text, options=options)
    if found is None:
        return None, None
    title = _SPACE.sub(" ", found.title).strip() if found.title else None
    return found.body, title or None
