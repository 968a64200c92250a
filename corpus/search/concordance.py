"""A concordance: every place of a word or name in its context, and of what answers it in the other languages."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from corpus.model import Story
from corpus.project import Project
from corpus.text import matching_key

_MOST = 300  # lines a language; a word that is more frequent needs no further proof
_AROUND = 60  # code points on either side of the word


@dataclass(frozen=True, slots=True)
class Line:
    """One place of a word in the document `document_id`, in code points, with the text around it on one line.

    `counterparts` are what a label on this place is linked with, each as (language, text).
    """

    document_id: str
    story: Story
    lang: str
    start: int
    end: int
    before: str
    text: str
    after: str
    counterparts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Concordance:
    """The lines, those of the word's own language first, and the forms that were looked for as (language, text)."""

    forms: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    complete: bool


def concordance(
    project: Project,
    form: str,
    lang: str,
    *,
    answers: tuple[tuple[str, str], ...] = (),
    cancelled: Callable[[], bool] = bool,
) -> Concordance:
    """Return where `form` stands in documents of `lang`, and where its counterparts stand in the other languages.

    Counterparts are what the current annotator has linked labels of this text with, anywhere, and `answers`,
    (language, text) of others, such as proposals. Case does not count, marks do. Up to 300 lines a language.
    """
    linked = project.counterparts.of_form(form)
    forms = list(dict.fromkeys([(lang, form), *answers, *(pair for pair in linked if pair[0] != lang)]))
    order = list(dict.fromkeys(each for each, _ in forms))
    lines: list[Line] = []
    complete = True
    for each in order:
        found: list[Line] = []
        for other_lang, other in forms:
            if other_lang == each and not cancelled():
                found += _lines(project, other, each)
        complete = complete and len(found) <= _MOST
        lines += found[:_MOST]
    return Concordance(tuple(forms), tuple(_with_counterparts(project, lines)), complete)


def _lines(project: Project, form: str, lang: str) -> list[Line]:
    wanted = matching_key(form)
    lines = []
    for hit in project.search(form, 4 * _MOST):
        document = project.documents.get(hit.document_id)
        text = document.text[hit.start : hit.end]
        if document.lang == lang and matching_key(text) == wanted:
            before = document.text[max(0, hit.start - _AROUND) : hit.start].rpartition("\n")[2]
            after = document.text[hit.end : hit.end + _AROUND].partition("\n")[0]
            story = project.stories.get(hit.story_id)
            lines.append(Line(document.id, story, lang, hit.start, hit.end, before.lstrip(), text, after.rstrip(), ()))
    return lines


def _with_counterparts(project: Project, lines: list[Line]) -> list[Line]:
    linked = project.counterparts.in_documents(line.document_id for line in lines)
    return [
        replace(line, counterparts=tuple(linked.get((line.document_id, line.start, line.end), ()))) for line in lines
    ]
