"""Runs searches: words at once, spans in a large corpus and amounts in words in the background."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from corpus.errors import TwinspanError
from corpus.project import Project
from corpus.search import Query, find, parse
from desktop.latest import Latest
from desktop.search.results import Found
from desktop.widgets.worth import in_context

LIMIT = 200
_AROUND = 40  # code points shown on either side of a result
_QUICK = 20_000  # spans that are looked through within a frame or two
_NUMBER = re.compile(r"[\d.]+")


@dataclass(frozen=True, slots=True)
class Answer:
    """The results that are shown, and how many there are in all."""

    rows: list[Found]
    count: int


class SearchFinder(Latest):
    """Answers what was typed last with an Answer."""

    def search(self, text: str) -> None:
        """Find what `text` asks for."""
        project = self._session.project
        if project is None:
            return
        try:
            query = parse(text, project.scheme, _language())
        except TwinspanError as error:
            self.drop()
            self.failed.emit(error)
            return
        # Reading an amount in words needs the tables of currencies and units, which take their time at first.
        reads = query.amount is not None and not _NUMBER.fullmatch(query.amount[1])
        at_once = not query.for_spans or (not reads and project.review.size() < _QUICK)
        langs = (_language(), *project.languages)
        title = QCoreApplication.translate("Search", "Searching")
        self.ask(title, lambda opened, cancelled: _answer(opened, query, langs, cancelled), at_once=at_once)


def _language() -> str:
    """Return the language of the interface, which numbers and keywords follow."""
    return QLocale().name().partition("_")[0]


def _answer(project: Project, query: Query, langs: tuple[str, ...], cancelled: Callable[[], bool]) -> Answer:
    places, count = find(project, query, langs, LIMIT, cancelled)
    documents = {each: project.documents.get(each) for each in {place.hit.document_id for place in places}}
    stories = {each: project.stories.get(each).name for each in {place.hit.story_id for place in places}}
    rows = []
    for place in places:
        hit = place.hit
        document = documents[hit.document_id]
        around = in_context(document.text, hit.start, hit.end, _AROUND)
        rows.append(Found(hit, stories[hit.story_id], document.lang, *around, span=place.span))
    return Answer(rows, count)
