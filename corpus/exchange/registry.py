"""The formats there are. A new one is a module with a reader or a writer, and an entry here."""

from collections.abc import Callable

from corpus.errors import TwinspanError
from corpus.exchange import uima
from corpus.exchange.admission import arriving
from corpus.exchange.brat import read_brat, write_brat
from corpus.exchange.conll import BILUO, CONLL_2003, IOB2, read_columns
from corpus.exchange.conllup import write_conllup
from corpus.exchange.conllup_read import read_conllup
from corpus.exchange.csv_tables import write_csv
from corpus.exchange.doccano import read_doccano, write_doccano
from corpus.exchange.format import Format
from corpus.exchange.glossary_csv import read_glossary_csv, write_glossary_csv
from corpus.exchange.html_report import write_html
from corpus.exchange.huggingface import NEEDS as HUGGINGFACE_NEEDS
from corpus.exchange.huggingface import write_huggingface
from corpus.exchange.label_studio import write_label_studio
from corpus.exchange.label_studio_read import read_label_studio
from corpus.exchange.prodigy import read_prodigy, write_prodigy
from corpus.exchange.report import Report
from corpus.exchange.spacy_docbin import write_spacy_folder
from corpus.exchange.stories import read_stories, write_stories
from corpus.exchange.tbx import write_tbx
from corpus.exchange.tbx_read import read_tbx
from corpus.exchange.tei import write_tei
from corpus.exchange.tmx import write_tmx
from corpus.exchange.webanno import read_webanno, write_webanno
from corpus.exchange.xlsx_tables import write_xlsx

_COLUMNS = arriving(read_columns)

_FORMATS = (
    Format("stories", "Twinspan stories (JSON Lines, lossless)", ".jsonl", file=write_stories, reader=read_stories),
    Format("spacy", "spaCy training data (DocBin, configs and report)", folder=write_spacy_folder),
    Format("prodigy", "Prodigy (JSON Lines)", ".jsonl", file=write_prodigy, reader=arriving(read_prodigy)),
    Format("doccano", "doccano (JSON Lines)", ".jsonl", file=write_doccano, reader=arriving(read_doccano)),
    Format("label-studio", "Label Studio (JSON)", ".json", file=write_label_studio, reader=arriving(read_label_studio)),
    Format("brat", "brat standoff (folder of .txt and .ann)", folder=write_brat, reader=arriving(read_brat)),
    Format("webanno", "WebAnno TSV 3.3 (folder)", folder=write_webanno, reader=arriving(read_webanno)),
    Format("uima-xmi", "UIMA CAS (folder of XMI)", folder=uima.write_xmi, reader=arriving(uima.read_xmi)),
    Format("uima-json", "UIMA CAS (folder of JSON)", folder=uima.write_json, reader=arriving(uima.read_json)),
    Format("conllup", "CoNLL-U Plus", ".conllup", file=write_conllup, reader=arriving(read_conllup)),
    Format("conll2003", "CoNLL-2003 columns", ".conll", file=CONLL_2003.write, reader=_COLUMNS),
    Format("iob2", "IOB2 columns", ".iob", file=IOB2.write, reader=_COLUMNS),
    Format("biluo", "BILUO columns", ".biluo", file=BILUO.write, reader=_COLUMNS),
    Format("csv", "Tables for analysts (folder of CSV)", folder=write_csv),
    Format("xlsx", "Tables for analysts (Excel workbook)", ".xlsx", file=write_xlsx),
    Format(
        "huggingface", "Hugging Face dataset (folder of Parquet)", folder=write_huggingface, needs=HUGGINGFACE_NEEDS
    ),
    Format("html", "Report to read (HTML)", ".html", file=write_html),
    Format("tei", "TEI, spans inline (XML)", ".tei.xml", file=write_tei),
    Format("tbx", "Glossary of names (TBX)", ".tbx", file=write_tbx, reader=read_tbx, is_glossary=True),
    Format(
        "glossary-csv",
        "Glossary of names (CSV)",
        ".csv",
        file=write_glossary_csv,
        reader=read_glossary_csv,
        is_glossary=True,
    ),
    Format("tmx", "Aligned paragraphs for translators (TMX)", ".tmx", file=write_tmx),
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


def writer_of(name: str) -> Callable[..., Report]:
    """Return `Format.write` of the format called `name`. Raises `format-unknown` or `format-not-written`."""
    found = find_format(name)
    if not found.can_write:
        raise TwinspanError("format-not-written", name=name, known=_names(lambda each: each.can_write))
    return found.write


def reader_of(name: str) -> Callable[..., Report]:
    """Return `Format.read` of the format called `name`. Raises `format-unknown` or `format-not-read`."""
    found = find_format(name)
    if not found.can_read:
        raise TwinspanError("format-not-read", name=name, known=_names(lambda each: each.can_read))
    return found.read


def _names(wanted: Callable[[Format], bool]) -> str:
    return ", ".join(each.name for each in _FORMATS if wanted(each))
