"""CoNLL-U and CoNLL-U Plus read: sentences become a text again, with its white space, and tags become spans."""

from collections.abc import Iterator
from pathlib import Path

from corpus.exchange.arrivals import Arrival, language_of, plain_name
from corpus.exchange.brat_ann import unescape
from corpus.exchange.conll_tags import decode_tags
from corpus.exchange.conllup_block import CONLLU, MISC_KEYS, Block, comment, is_head
from corpus.exchange.json_input import MAX_RECORD_BYTES
from corpus.exchange.line_input import numbered_lines
from corpus.exchange.report import Tally


def read_conllup(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a file: what "newdoc" parts, or the whole of it.

    Each keeps its lines, so that its comments and columns can go out again.
    """
    columns = list(CONLLU)
    block = Block(1, columns)
    about: dict[str, str] = {}
    size = 0
    for number, line in numbered_lines(path, tally):
        size += len(line) + 1
        if size > MAX_RECORD_BYTES and not is_head(line):
            if block.lines:
                tally.lose("exchange-record-too-long", f"{path.name}:{block.line}")
            block = Block(block.line, columns)
        elif not line.strip():
            block.end_sentence()
        elif line.startswith("#"):
            key, value = comment(line)
            if key == "global.columns":
                block.columns = columns = value.split()
                continue
            if is_head(line):
                size = len(line)
                yield from _document(path, block, about, tally)
                above = [] if block.tags else block.lines  # what a file says before its first document
                block, about = Block(number, columns, lines=above), {"id": value}
            else:
                about.setdefault(key, unescape(value))
            block.lines.append(line)
        else:
            try:
                block.take(line)
            except ValueError as error:
                tally.lose("exchange-record-broken", f"{path.name}:{number} ({error})")
    yield from _document(path, block, about, tally)


def _document(path: Path, block: Block, about: dict[str, str], tally: Tally) -> Iterator[Arrival]:
    if not block.tags:
        return
    text = block.whole_text()
    where = f"{path.name}:{block.line}"
    arrival = Arrival(
        where=where,
        path=path,
        key=about.get("id") or where,
        name=about.get("name") or plain_name(about.get("id", ""), where),
        text=text,
        lang=language_of(text, about.get("lang")),
        story=about.get("story"),
        story_key=about.get("story_id"),
        date=about.get("date"),
        origin=block.origin(),
        line=block.line,
    )
    for start, end, label in decode_tags(block.tags):
        said = {name: block.said[start].get(key) for key, name in MISC_KEYS.items()}
        attributes = {**said, "unsure": said["unsure"] == "Yes"}
        place = block.places[start][0], block.places[end - 1][1]
        arrival.add_span(tally, f"{label} at token {start + 1}", *place, unescape(label), attributes=attributes)
    yield arrival
