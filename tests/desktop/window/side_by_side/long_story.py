"""A story in three languages that is longer than the window, and the texts of it as they stand there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Candidate, ProposedLink, Relation

PARAGRAPHS = 40
CONTRADICTION = 4  # the number of the paragraph in which the Vietnamese figure is another one
ONLY_CHINESE = 7  # the number of the paragraph whose figure is linked from English to Chinese alone
UNANSWERED = 20  # the Vietnamese text has a long paragraph more before this one

_SENTENCES = {
    "en": "Officers opened {figure} cases in the province. ",
    "vi": "Lực lượng chức năng đã mở {figure} vụ án. ",
    "zh": "官员在该省立案{figure}起。",
}
_REPEATS = {"en": 1, "vi": 2, "zh": 3}


def figure(number, lang):
    return str(1000 + 7 * number + (1 if lang == "vi" and number == CONTRADICTION else 0))


def make_text(lang):
    paragraphs = []
    for number in range(PARAGRAPHS):
        if lang == "vi" and number == UNANSWERED:
            paragraphs.append("Đoạn này không có trong các bản khác. " * 20)
        sentence = _SENTENCES[lang]
        rest = sentence.replace("{figure}", "") * (_REPEATS[lang] - 1)
        paragraphs.append(sentence.format(figure=figure(number, lang)) + rest)
    return "\n".join(paragraphs)


def add_long_story(project):
    story = project.stories.add("Long")
    documents, candidates = {}, {}
    for lang in ("en", "vi", "zh"):
        text = make_text(lang)
        documents[lang] = project.documents.add(story.id, f"long.{lang}.txt", lang, text)
        places = [(text.index(figure(n, lang)), figure(n, lang)) for n in range(PARAGRAPHS)]
        candidates[documents[lang].id] = [
            Candidate(start, start + len(value), "CARDINAL", value, source="pattern", score=0.9, reason="by hand")
            for start, value in places
        ]
    spans = project.suggestions.replace(story.id, candidates)
    en, vi, zh = (spans[documents[lang].id] for lang in ("en", "vi", "zh"))
    links = []
    for number in range(PARAGRAPHS):
        if number != ONLY_CHINESE:
            relation = Relation.CONTRADICTS if number == CONTRADICTION else Relation.EQUAL
            links.append(ProposedLink(en[number].id, vi[number].id, relation, 0.9, "linker", "by hand"))
            links.append(ProposedLink(vi[number].id, zh[number].id, relation, 0.9, "linker", "by hand"))
        links.append(ProposedLink(en[number].id, zh[number].id, Relation.EQUAL, 0.9, "linker", "by hand"))
    project.suggestions.replace_links(story.id, links)


class Texts:
    """The long story on the screen."""

    def __init__(self, hand):
        self.hand = hand
        self.view = hand.window.story_view
        self.ribbons = self.view.ribbons
        self.readers = [pane.reader for pane in self.view.panes]

    def spans(self, lang):
        return self.hand.session.story.spans[self.hand.document(lang).id]

    def focus(self, lang, number):
        self.hand.session.focus(self.spans(lang)[number])
        QApplication.processEvents()

    def scenes(self):
        QApplication.processEvents()
        return [gutter.scene() for gutter in self.ribbons.gutters]

    def scroll(self, column, value):
        self.readers[column].verticalScrollBar().setValue(value)
        QApplication.processEvents()

    def values(self):
        return [reader.scroller.value for reader in self.readers]

    def y_in(self, gutter, column, span):
        """Return where the first line of `span` is drawn, top and bottom, in the coordinates of a gutter."""
        reader = self.readers[column]
        rect = reader.span_rect(span.id)
        top = gutter.mapFromGlobal(reader.viewport().mapToGlobal(rect.topLeft())).y()
        return top, top + rect.height()

    def click(self, number, point):
        """Click at `point` of a gutter, through the handle below it."""
        gutter = self.ribbons.gutters[number]
        handle = self.view.splitter.handle(number + 1)
        place = handle.mapFromGlobal(gutter.mapToGlobal(point.toPoint()))
        assert handle.rect().contains(place)
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QApplication.processEvents()

    def top_paragraphs(self):
        """Return the numbers of the paragraphs that stand at a third of the height of each text."""
        found = []
        for reader in self.readers:
            offset = reader.places.offset_at(QPoint(60, reader.viewport().height() // 3))
            spans = self.hand.session.story.spans[reader.document.id]
            found.append(sum(span.start <= offset for span in spans))
        return found
