"""The formats there are. A new one is a module with a reader or a writer, and an entry here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from corpus.errors import TwinspanError
from corpus.exchange.brat import read_brat, write_brat
from corpus.exchange.conll import BILUO, CONLL_2003, IOB2
from corpus.exchange.conllup import read_conllup, write_conllup
from corpus.exchange.csv_tables import write_csv
from corpus.exchange.doccano import read_doccano, write_doccano
from corpus.exchange.html_report import write_html
from corpus.exchange.label_studio import read_label_studio, write_label_studio
from corpus.exchange.prodigy import read_prodigy, write_prodigy
from corpus.exchange.report import Report
from corpus.exchange.spacy_docbin import write_spacy
from corpus.exchange.stories import read_stories, write_stories
from corpus.exchange.tbx import write_tbx
from corpus.exchange.tmx import write_tmx
from corpus.exchange.webanno import read_webanno, write_webanno
from corpus.model import Layer
from corpus.project import Project

Progress = Callable[[int, int, str], None]  # done, in all, what was last
Cancelled = Callable[[], bool]


class Writer(Protocol):
    """Writes a project's stories to a file or folder. Without `layer` it takes all, or what the format is for."""

    def __call__(
        self,
        project: Project,
        out: Path,
        *,
        layer: Layer | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Report:
        """Write to `out` and report what could not be carried over."""
        ...


class Reader(Protocol):
    """Adds the stories of files to a project."""

    def __call__(
        self,
        project: Project,
        paths: Sequence[Path],
        *,
        as_suggestions: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Report:
        """Read `paths` and report what could not be taken in.

        Labels become those of the current annotator, or of whom the format names; with `as_suggestions` they,
        and the links, come in as suggestions that nobody has decided on.
        """
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, its title, and how its files end ("" for a folder)."""

    name: str
    title: str
    suffix: str
    write: Writer | None = None
    read: Reader | None = None

    @property
    def can_write(self) -> bool:
        """Whether a project can be exported to it."""
        return self.write is not None

    @property
    def can_read(self) -> bool:
        """Whether a project can import it."""
        return self.read is not None


_FORMATS = (
    Format("stories", "Twinspan stories (JSON Lines, lossless)", ".jsonl", write_stories, read_stories),
    Format("spacy", "spaCy training data (DocBin, configs and report)", "", write_spacy),
    Format("prodigy", "Prodigy (JSON Lines)", ".jsonl", write_prodigy, read_prodigy),
    Format("doccano", "doccano (JSON Lines)", ".jsonl", write_doccano, read_doccano),
    Format("label-studio", "Label Studio (JSON)", ".json", write_label_studio, read_label_studio),
    Format("brat", "brat standoff (folder of .txt and .ann)", "", write_brat, read_brat),
    Format("webanno", "WebAnno TSV 3.3 (folder)", "", write_webanno, read_webanno),
    Format("conllup", "CoNLL-U Plus", ".conllup", write_conllup, read_conllup),
    Format("conll2003", "CoNLL-2003 columns", ".conll", CONLL_2003.write, CONLL_2003.read),
    Format("iob2", "IOB2 columns", ".iob", IOB2.write, IOB2.read),
    Format("biluo", "BILUO columns", ".biluo", BILUO.write, BILUO.read),
    Format("csv", "Tables for analysts (folder of CSV)", "", write_csv),
    Format("html", "Report to read (HTML)", ".html", write_html),
    Format("tbx", "Linked names for translators (TBX)", ".tbx", write_tbx),
    Format("tmx", "Aligned paragraphs for translators (TMX)", ".tmx", write_tmx),
)


def formats() -> tuple[Format, ...]:
    """Return every format, in the order in which they are shown."""
    return _FORMATS


def find_format(name: str) -> Format:
    """Return the format called `name`. Raises TwinspanError `format-unknown`."""
    for each in _FORMATS:
        if each.name == name:
            return each
    raise TwinspanError("format-unknown", name=name, known=", ".join(each.name for each in _FORMATS))


def writer_of(name: str) -> Writer:
    """Return what writes the format called `name`. Raises `format-unknown` or `format-not-written`."""
    found = find_format(name).write
    if found is None:
        raise TwinspanError("format-not-written", name=name, known=_names(lambda each: each.can_write))
    return found


def reader_of(name: str) -> Reader:
    """Return what reads the format called `name`. Raises `format-unknown` or `format-not-read`."""
    found = find_format(name).read
    if found is None:
        raise TwinspanError("format-not-read", name=name, known=_names(lambda each: each.can_read))
    return found


def _names(wanted: Callable[[Format], bool]) -> str:
    return ", ".join(each.name for each in _FORMATS if wanted(each))
