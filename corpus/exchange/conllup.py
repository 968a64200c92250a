"""CoNLL-U Plus: token columns that keep the text, its white space included, and what figures are worth (in MISC).

A document that came from such columns goes out with its own lines: comments, tokens and columns as they were.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from corpus.exchange.brat_ann import escape
from corpus.exchange.conll_docs import TokenDocument, token_documents
from corpus.exchange.conll_tags import OUTSIDE, decode_tags, encode_tags
from corpus.exchange.conllup_block import (
    CONLLU,
    MISC_KEYS,
    TAGS,
    Block,
    block_of,
    columns_of,
    comment,
    is_head,
    is_tags,
)
from corpus.exchange.departures import Carries, Departures
from corpus.exchange.exporting import Export
from corpus.exchange.output_file import OutputFile
from corpus.model import Document, Span
from corpus.project import StoryRecord

_OWN_COLUMNS = ("ID", "FORM", "MISC")
_ABOUT = ("story", "story_id", "name", "lang", "date")
_NOTHING = "_"
_SPECIAL = {"\\": "\\\\", " ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r", "|": "\\p"}


def write_conllup(export: Export, file: OutputFile) -> None:
    """Write the documents one after the other."""
    columns = _columns(export.project.documents.media_types())
    file.write(f"# global.columns = {' '.join(columns)}\n")
    for record in Departures(export, frozenset({Carries.VALUES, Carries.NOTES}), originals=True):
        blocks = {
            document.id: block
            for document in record.documents
            if (block := block_of(record.origins.get(document.id), document.text))
        }
        for tokens in token_documents(record, export.tally, {name: block.places for name, block in blocks.items()}):
            document = tokens.document
            about = _about(record, document)
            block = blocks.get(document.id)
            if block is None:
                file.write(f"# newdoc id = {escape(document.id)}\n{about}{''.join(_sentences(tokens, columns))}")
            else:
                file.write("".join(_kept_lines(block, tokens, about, columns)))


def _columns(media_types: Iterable[str]) -> list[str]:
    """Return the columns that the documents of such files need together, ours last."""
    wanted = set(_OWN_COLUMNS)
    for kind in media_types:
        wanted |= {column for column in columns_of(kind) or () if not is_tags(column)}
    known = [column for column in CONLLU if column in wanted]
    return [*known, *sorted(wanted - set(known)), TAGS]


def _about(record: StoryRecord, document: Document) -> str:
    said = (record.story.name, record.story.id, document.name, document.lang, document.date or "")
    return "".join(f"# {key} = {escape(value)}\n" for key, value in zip(_ABOUT, said, strict=True) if value)


def _sentences(tokens: TokenDocument, columns: Sequence[str]) -> Iterator[str]:
    text = tokens.document.text
    tags = _tags(tokens)
    begun = {start: span for start, _, span in tokens.spans}
    for number, (begin, end) in enumerate(tokens.lines()):
        shown = re.sub(r"\s+", " ", text[tokens.tokens[begin].start : tokens.tokens[end - 1].end])
        yield f"# sent_id = {tokens.document.id}-{number + 1}\n# text = {shown}\n"
        for index in range(begin, end):
            token = tokens.tokens[index]
            is_last = index + 1 == len(tokens.tokens)
            following = len(text) if is_last else tokens.tokens[index + 1].start
            misc = _spacing(text[token.end : following], is_last=is_last)
            if not index and token.start:
                misc.append(f"SpacesBefore={_misc(text[: token.start])}")
            misc += _worth(begun.get(index))
            row = {"ID": str(index - begin + 1), "FORM": text[token.start : token.end], "MISC": "|".join(misc)}
            yield _row({**row, TAGS: tags[index]}, columns)
        yield "\n"


def _kept_lines(block: Block, tokens: TokenDocument, about: str, columns: Sequence[str]) -> Iterator[str]:
    """Yield the lines that a document came in as, with the tags and values of now, and what we say of it."""
    tags = _tags(tokens)
    begun = {start: span for start, _, span in tokens.spans}
    were_begun = {start for start, _, _ in decode_tags(block.tags)}
    has_tags = any(map(is_tags, block.columns))
    heads = [number for number, line in enumerate(block.lines) if is_head(line)]
    if not heads:
        yield f"# newdoc id = {escape(tokens.document.id)}\n{about}"
    first = next(number for number, line in enumerate(block.lines) if line and not line.startswith("#"))
    for number, line in enumerate(block.lines):
        if not line or line.startswith("#"):
            if number > first or comment(line)[0] not in _ABOUT:
                yield f"{line}\n"
            if number in heads:
                yield about
            continue
        row = dict(zip(block.columns, line.split("\t"), strict=True))
        index = block.tokens.get(number)
        ours = set() if has_tags else {"NER"}
        if index is not None and (index in begun or index in were_begun):
            ours |= MISC_KEYS.keys()
        said = [
            part for part in row.get("MISC", _NOTHING).split("|") if part.partition("=")[0] not in (*ours, _NOTHING)
        ]
        said += _worth(begun.get(index) if index is not None else None)
        yield _row({**row, "MISC": "|".join(said), TAGS: _tag_of(block, number, tags)}, columns)
    yield "\n"


def _tag_of(block: Block, number: int, tags: Sequence[str]) -> str:
    """Return the tag that a line bears, which goes on at the further words of a token."""
    if number not in block.tagged:
        return _NOTHING
    token, is_first = block.tagged[number]
    return tags[token] if is_first or tags[token] == OUTSIDE else f"I{tags[token][1:]}"


def _tags(tokens: TokenDocument) -> list[str]:
    spans = [(start, end, escape(span.label, spaces=True)) for start, end, span in tokens.spans]
    return encode_tags(len(tokens.tokens), spans)


def _row(cells: dict[str, str], columns: Sequence[str]) -> str:
    return "\t".join(cells.get(column) or _NOTHING for column in columns) + "\n"


def _spacing(space: str, *, is_last: bool) -> list[str]:
    if space == " " and not is_last:  # at the end of a text nobody would expect one
        return []
    return [f"SpacesAfter={_misc(space)}"] if space else ["SpaceAfter=No"]


def _worth(span: Span | None) -> Iterator[str]:
    for key, name in MISC_KEYS.items():
        if span is not None and (value := getattr(span, name)):
            yield f"{key}={_misc('Yes' if value is True else value)}"


def _misc(text: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in text)
