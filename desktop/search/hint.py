"""What can be searched for: examples to read and to take."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from corpus.search import keyword_in
from desktop.widgets.labels import label


def examples() -> list[tuple[str, str]]:
    """Return examples of searches in the words of the interface's language, each with what it finds."""
    label, lang, source, state, unlinked = map(_word, ("label", "lang", "source", "state", "unlinked"))
    by_source = QCoreApplication.translate("Search", "By state, language, or {source}:pattern.")
    return [
        (
            "hai quan",
            QCoreApplication.translate("Search", "Words that follow one another; marks and case don't count."),
        ),
        ("toa*", QCoreApplication.translate("Search", "Words that begin like this.")),
        (f"{label}:PERSON", QCoreApplication.translate("Search", "Everything with this label, suggested or decided.")),
        (f"{label}:ORG bank", QCoreApplication.translate("Search", "Spans with this label and these words in them.")),
        (">1 billion USD", QCoreApplication.translate("Search", "Figures worth more; also <, <=, >= and =.")),
        ("=13.600 tỷ đồng", QCoreApplication.translate("Search", "The same amount, in whichever language.")),
        (_word("contradicts"), QCoreApplication.translate("Search", "Figures that another version contradicts.")),
        (unlinked, QCoreApplication.translate("Search", "Labels without a counterpart in some language.")),
        (_word("unsure"), QCoreApplication.translate("Search", "Labels that were flagged for another look.")),
        (f"{state}:{_word('rejected')} {lang}:vi", by_source.format(source=source)),
        (f'"{unlinked}"', QCoreApplication.translate("Search", "In quotes, a keyword is a word like any other.")),
    ]


def _word(keyword: str) -> str:
    return keyword_in(keyword, QLocale().name().partition("_")[0])


class SearchHint(QScrollArea):
    """The examples in a column; a click takes one into the search field."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 4, 14, 14)
        column.setSpacing(0)
        column.addWidget(label(self.tr("What you can search for"), "title"))
        column.addSpacing(6)
        for example, meaning in examples():
            button = QPushButton(example)
            button.setProperty("flat", "true")
            button.setProperty("example", "true")
            button.setAccessibleDescription(meaning)
            button.clicked.connect(lambda _=False, text=example: self.chosen.emit(text))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            said = label(meaning, "muted", wrap=True)
            said.setIndent(8)
            column.addWidget(said)
            column.addSpacing(6)
        column.addStretch()
        self.setWidget(page)
