"""CoNLL-U Plus: token columns that keep the text, its white space included, and what figures are worth (in MISC)."""

import re
from collections.abc import Iterator

from corpus.exchange.brat_ann import escape
from corpus.exchange.conll_docs import TokenDocument, token_documents
from corpus.exchange.conll_tags import encode_tags
from corpus.exchange.conllup_read import MISC_KEYS
from corpus.exchange.departures import Carries, Departures
from corpus.exchange.exporting import Export
from corpus.exchange.output_file import OutputFile
from corpus.model import Document, Span
from corpus.project import StoryRecord

_COLUMNS = "# global.columns = ID FORM MISC TWINSPAN:NER\n"
_SPECIAL = {"\\": "\\\\", " ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r", "|": "\\p"}


def write_conllup(export: Export, file: OutputFile) -> None:
    """Write the documents one after the other."""
    file.write(_COLUMNS)
    for record in Departures(export, frozenset({Carries.VALUES, Carries.NOTES})):
        for tokens in token_documents(record, export.tally):
            file.write(_head(record, tokens.document))
            file.write("".join(_sentences(tokens)))


def _head(record: StoryRecord, document: Document) -> str:
    about = {
        "newdoc id": document.id,
        "story": record.story.name,
        "story_id": record.story.id,
        "name": document.name,
        "lang": document.lang,
        "date": document.date or "",
    }
    return "".join(f"# {key} = {escape(value)}\n" for key, value in about.items() if value)


def _sentences(tokens: TokenDocument) -> Iterator[str]:
    text = tokens.document.text
    spans = [(start, end, escape(span.label, spaces=True)) for start, end, span in tokens.spans]
    tags = encode_tags(len(tokens.tokens), spans)
    begun = {start: span for start, _, span in tokens.spans}
    for number, (begin, end) in enumerate(tokens.lines()):
        shown = re.sub(r"\s+", " ", text[tokens.tokens[begin].start : tokens.tokens[end - 1].end])
        yield f"# sent_id = {tokens.document.id}-{number + 1}\n# text = {shown}\n"
        for index in range(begin, end):
            token = tokens.tokens[index]
            following = tokens.tokens[index + 1].start if index + 1 < len(tokens.tokens) else len(text)
            misc = _spacing(text[token.end : following])
            if not index and token.start:
                misc.append(f"SpacesBefore={_misc(text[: token.start])}")
            misc += _worth(begun.get(index))
            yield f"{index - begin + 1}\t{text[token.start : token.end]}\t{'|'.join(misc) or '_'}\t{tags[index]}\n"
        yield "\n"


def _spacing(space: str) -> list[str]:
    if space == " ":
        return []
    return [f"SpacesAfter={_misc(space)}"] if space else ["SpaceAfter=No"]


def _worth(span: Span | None) -> Iterator[str]:
    for key, name in MISC_KEYS.items():
        if span is not None and (value := getattr(span, name)):
            yield f"{key}={_misc('Yes' if value is True else value)}"


def _misc(text: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in text)
