"""Measure corpus.names against public gold, read from clones that are kept elsewhere, and against marked paragraphs.

    python tests/benchmarks/names/public_benchmark.py FOLDER_OR_FILE... [--half dev|test] [--errors SET]

A FOLDER is a clone of zliucr/CrossNER (CoNLL-2003), LindgeW/Ontonotes5.0-Chinese-NER, OYE93/Chinese-NLP-Corpus
(MSRA), hemingkx/CLUENER2020, VinAIResearch/PhoNER_COVID19 or ndtands/NER_VLSP2021; a FILE is LANG.txt with
paragraphs whose names are marked [name]LABEL, a blank line between paragraphs. Every source draws the line between
names and other words in its own way, so labels are compared at the grain of the source, and mentions of a kind that
it does not mark (or that we do not) count neither way. Prints precision, recall and F1, strict and relaxed (an
overlap with the right label). --half keeps what may be looked at (dev) and what may only be measured (test) apart.
"""

import argparse
import json
import pickle
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from candidates_benchmark import Mention, Tally

from corpus.model import load_scheme
from corpus.names import find_names

Sentence = list[tuple[str, str]]  # (token, label or "O"), B- and I- kept where the source has them

_OURS = frozenset(label.name for label in load_scheme("ontonotes").labels if label.kind == "entity")
_PLACES = {"GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
_THREE = {**_PLACES, "PERSON": "PER", "ORG": "ORG"}
_CONLL = {**_THREE, **dict.fromkeys(("NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"), "MISC")}
_SENTENCES = 15  # sentences without a mark of their document are read this many at a time
_MARK = re.compile(r"\[([^\[\]]+)\]([A-Z_]+)")
_CLASS_NOUNS = re.compile(
    r"(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường|thị trấn|thị xã|thôn|ấp|bản|làng|sông|đường|phố|nước|khu vực|"
    r"ông|bà|anh|chị|em|chợ|hồ|biển|núi|đèo|khu phố|tổ dân phố|bang|cầu|sân bay|cảng)\s+)+"
)


@dataclass(frozen=True)
class Source:
    """One gold: its name, its language, its two halves, and how its labels and ours are named alike.

    `theirs` and `ours` map labels to the common grain; a label that maps to nothing is left out of the count,
    with everything that overlaps it.
    """

    name: str
    lang: str
    theirs: dict[str, str]
    ours: dict[str, str]
    documents: dict[str, list[tuple[str, list[Mention]]]]


def sources(path: Path) -> Iterator[Source]:
    """Yield what gold lies at `path`."""
    if path.is_file():
        yield _marked(path)
        return
    conll = path / "ner_data" / "conll2003"
    if conll.is_dir():
        theirs = {"person": "PER", "location": "LOC", "organisation": "ORG", "misc": "MISC"}
        yield Source("conll2003", "en", theirs, _CONLL, _halves({h: conll / f"{h}.txt" for h in ("dev", "test")}, " "))
    for kind in ("nw", "bn", "mz"):
        folder = path / "processed_data" / kind / "char"
        if folder.is_dir():
            alike = {name: name for name in _OURS}
            files = {half: folder / f"{kind}.{half}.char" for half in ("dev", "test")}
            yield Source(f"ontonotes-{kind}", "zh", alike, alike, _halves(files, ""))
    for msra in path.rglob("msra_test_bio.txt"):
        sentences = list(_columns(msra))
        middle = len(sentences) // 2
        halves = {"dev": _documents(sentences[:middle], ""), "test": _documents(sentences[middle:], "")}
        yield Source("msra", "zh", {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}, _THREE, halves)
    clue = path / "BERT-CRF" / "data" / "clue" / "test.json"
    if clue.is_file():
        yield _cluener(clue)
    covid = path / "data" / "syllable"
    if covid.is_dir():
        theirs = {"NAME": "PER", "LOCATION": "LOC", "ORGANIZATION": "ORG"}
        halves = _halves({h: covid / f"{h}_syllable.conll" for h in ("dev", "test")}, " ")
        yield Source("phoner", "vi", theirs, _THREE, halves)
    vlsp = path / "dataset" / "dev_update_10t01.pkl"
    if vlsp.is_file():
        theirs = {"PERSON": "PER", "LOCATION": "LOC", "ORGANIZATION": "ORG"}
        halves = {h: _documents(_pickled(vlsp.with_name(f"{h}_update_10t01.pkl")), " ") for h in ("dev", "test")}
        yield Source("vlsp2021", "vi", theirs, _THREE, halves)


def _halves(files: dict[str, Path], space: str) -> dict[str, list[tuple[str, list[Mention]]]]:
    return {half: _documents(_columns(file), space) for half, file in files.items()}


def _marked(path: Path) -> Source:
    """Return the paragraphs of a marked file; every second one may be looked at."""
    halves: dict[str, list[tuple[str, list[Mention]]]] = {"dev": [], "test": []}
    body = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    for number, marked in enumerate(re.split(r"\n\s*\n", body.strip())):
        text, spans, position = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[position : match.start()]
            spans.append((len(text), len(text) + len(match[1]), match[2]))
            text += match[1]
            position = match.end()
        halves["dev" if number % 2 else "test"].append((text + marked[position:], spans))
    alike = {name: name for name in _OURS}
    return Source(f"{path.parent.name}/{path.stem}", path.stem[:2], alike, alike, halves)


def _cluener(path: Path) -> Source:
    bodies = dict.fromkeys(("company", "government", "organization"), "ORG")
    theirs = {"name": "PER", "address": "LOC", "scene": "LOC", **bodies}
    documents = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        spans = [(s, e + 1, label) for label, names in record["label"].items() for at in names.values() for s, e in at]
        documents.append((record["text"], spans))
    middle = len(documents) // 2
    return Source("cluener", "zh", theirs, _THREE, {"dev": documents[:middle], "test": documents[middle:]})


def _columns(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a file with a token a line, its label last and a blank line between sentences."""
    sentence: Sentence = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split()
        if cells and not line.startswith("-DOCSTART-"):
            sentence.append((cells[0], cells[-1]))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


class _PlainData(pickle.Unpickler):
    """Reads lists, tuples and text from a pickle, and refuses everything that could run code."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"{module}.{name} is no plain data")


def _pickled(path: Path) -> list[Sentence]:
    stream: BinaryIO
    with path.open("rb") as stream:
        return [sentence for sentence in _PlainData(stream).load() if sentence]


def _documents(sentences: Iterable[Sentence], space: str) -> list[tuple[str, list[Mention]]]:
    """Return documents of several sentences a line each, words written as in print."""
    documents: list[tuple[str, list[Mention]]] = []
    text, spans = "", list[Mention]()
    for number, sentence in enumerate(sentences, 1):
        quoted = False
        before = "O"
        for place, (form, label) in enumerate(sentence):
            word = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(form, form)
            closing = word == '"' and quoted
            if (
                place
                and space
                and not (closing or _tight(sentence[place - 1][0], word) or text.endswith((" ", "\n", ' "')))
            ):
                text += space
            quoted = quoted != (word == '"')
            start = len(text)
            text += word
            name = label[2:] if label[:2] in ("B-", "I-", "M-", "E-", "S-") else label
            goes_on = before == name and label[:2] != "B-" and name != "O"
            if goes_on and spans:
                spans[-1] = (spans[-1][0], len(text), name)
            elif name != "O":
                spans.append((start, len(text), name))
            before = name
        text += "\n"
        if number % _SENTENCES == 0:
            documents.append((text, spans))
            text, spans = "", []
    if text:
        documents.append((text, spans))
    return documents


def _tight(before: str, word: str) -> bool:
    """Tell whether print puts no space between two tokens."""
    return (
        word[0] in ",.;:?!)]%…"
        or (word[0] in "'’" and len(word) > 1)
        or before[-1] in "([$£#"
        or word == "n't"
        or "/" in (word, before[-1])
    )


def compare(
    text: str, gold: Iterable[Mention], found: Iterable[Mention], source: Source
) -> tuple[set[Mention], set[Mention]]:
    """Return what of `gold` and `found` counts, in the common labels and with class nouns before places outside."""
    wanted: set[Mention] = set()
    aside: list[Mention] = []
    for start, end, label in gold:
        if label in source.theirs:
            noun = _CLASS_NOUNS.match(text[start:end]) if source.lang == "vi" else None
            wanted.add((start + (noun.end() if noun and noun.end() < end - start else 0), end, source.theirs[label]))
        else:
            aside.append((start, end, label))
    proposed = {
        (start, end, source.ours[label])
        for start, end, label in found
        if label in source.ours and not any(start < e and s < end for s, e, _ in aside)
    }
    return wanted, proposed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", nargs="+", type=Path)
    parser.add_argument("--half", choices=("dev", "test"))
    parser.add_argument("--errors", metavar="SET", help="list what was missed and invented in the dev half of SET")
    parser.add_argument("--limit", type=int, default=10**9, help="documents a half")
    options = parser.parse_args()
    print("set              half  label          gold  found   strict P/R/F1       relaxed P/R/F1")
    for source in (source for place in options.places for source in sources(place)):
        for half in [options.half] if options.half else ["dev", "test"]:
            tally = Tally()
            mistakes: Counter[str] = Counter()
            for text, gold in source.documents[half][: options.limit]:
                candidates = find_names(text, source.lang)
                wanted, found = compare(text, gold, ((c.start, c.end, c.label) for c in candidates), source)
                tally.add(source.lang, wanted, found)
                if source.name == options.errors and half == "dev":
                    mistakes.update(_mistakes(text, wanted, found))
            for (_, label), counts in sorted(tally.counts.items(), key=lambda item: (item[0][1] != "all", item[0])):
                print(f"{source.name:17}{half:6}{label:12}{counts.row()}")
            for line, count in mistakes.most_common():
                print(f"{count:3} {line}")


def _mistakes(text: str, wanted: set[Mention], found: set[Mention]) -> Iterator[str]:
    for start, end, label in sorted(wanted ^ found):
        sign = "missed  " if (start, end, label) in wanted else "invented"
        around = f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 25]}".replace("\n", "|")
        yield f"{sign} {label:6} {around}"


if __name__ == "__main__":
    main()
