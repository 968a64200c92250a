"""A project whose labels are hard to carry, and what of a project a format can carry at all."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.exchange.report import Report
from corpus.model import Document, Layer, Relation, Span, Status, Story, load_scheme
from corpus.project import Project, StoryRecord

ENGLISH = (
    "Family 👨‍👩‍👧 met at the 17th “A&B <Sea> Forum”.\n\n"
    "\tHai Phong Port, 12 km away, moved 17.1 million tonnes; x = 5.\nO'Neil -- X_1 [*] said: \\no\\ | yes; _ 🚢.\n"
)
VIETNAMESE = "Ca\u0309ng Ha\u0309i Pho\u0300ng xe\u0302\u0301p do\u031b\u0303 gần 17,1 triệu tấn.\nÔng Bền đến.\n"
CHINESE = "海防港吞吐量达1710万吨。\n𠮷先生与𪚥𪚥公司表示，“第十七届”论坛举行。"

NAMES = ("port.en.txt", "port.vi.txt", "port.zh.txt")


def span(document: Document, form: str, label: str, nth: int = 0, **attributes: Any) -> Span:
    """Return a label on the `nth` place where `form` stands."""
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(form, start + 1)
    key = f"{document.id}{start}{form}{label}"
    return Span(key, document.id, start, start + len(form), label, status=Status.ADDED, **attributes)


def hard_record() -> StoryRecord:
    """Return a story with nested, overlapping, shared, one-character and line-crossing spans in hard text."""
    from corpus.model import Link, NoCounterpart

    story = Story("story", "Port / 港 “1”")
    en, vi, zh = (
        Document(lang, story.id, name, lang, text, "2025-08-09" if lang == "en" else None)
        for lang, name, text in zip(("en", "vi", "zh"), NAMES, (ENGLISH, VIETNAMESE, CHINESE), strict=True)
    )
    spans = [
        span(en, "👨‍👩‍👧", "NORP"),
        span(en, "17th “A&B <Sea> Forum”", "EVENT"),
        span(en, "17th", "ORDINAL", value="17"),
        span(en, "Sea", "LOC", note="inside\ta “name”", unsure=True),
        span(en, "Hai Phong Port", "FAC"),
        span(en, "Hai Phong Port", "ORG"),
        span(en, "Port, 12 km", "LOC"),
        span(en, "12 km", "QUANTITY", value="12", unit="km"),
        span(en, "17.1 million tonnes", "QUANTITY", value="17100000", unit="t", modifier="APPROX"),
        span(en, "5", "CARDINAL", value="5", alternatives=("0.5", "50")),
        span(en, "said: \\no\\ | yes; _ 🚢", "WORK_OF_ART"),
        span(en, "🚢", "PRODUCT"),
        span(en, "Forum”.\n\n\tHai", "LAW"),
        span(vi, "Ca\u0309ng Ha\u0309i Pho\u0300ng", "FAC"),
        span(vi, "17,1 triệu tấn", "QUANTITY", value="17100000", unit="t", modifier="LESS_THAN"),
        span(vi, "n", "PERSON", 4),
        span(vi, "Bền", "PERSON"),
        span(zh, "海防港", "FAC"),
        span(zh, "海", "LOC"),
        span(zh, "1710万吨", "QUANTITY", value="17100000", unit="t"),
        span(zh, "𠮷", "PERSON"),
        span(zh, "𪚥𪚥公司", "ORG"),
        span(zh, "第十七届", "ORDINAL", value="17"),
    ]
    by_form = {(each.document_id, each.label): each for each in spans}
    ends = [
        ("en", "FAC", "vi", "FAC", Relation.SAME),
        ("en", "FAC", "zh", "FAC", Relation.SAME),
        ("en", "QUANTITY", "vi", "QUANTITY", Relation.EQUAL),
        ("zh", "QUANTITY", "vi", "QUANTITY", Relation.CONTRADICTS),
        ("zh", "ORDINAL", "en", "ORDINAL", Relation.EQUAL),
    ]
    links = [
        Link(f"link{index}", story.id, by_form[a, b].id, by_form[c, d].id, relation, Status.ADDED)
        for index, (a, b, c, d, relation) in enumerate(ends)
    ]
    missing = NoCounterpart(by_form["vi", "PERSON"].id, "en", "")
    return StoryRecord(story, (en, vi, zh), tuple(spans), tuple(links), (missing,))


def hard_project(path: Path) -> Project:
    """Return a project that holds the hard story, and an easy one."""
    project = Project.create(path, load_scheme("ontonotes"))
    project.import_story(hard_record())
    story = Story("easy", "Easy")
    document = Document("easy-en", story.id, "easy.txt", "en", "Hanoi is in Vietnam.")
    project.import_story(StoryRecord(story, (document,), (span(document, "Hanoi", "GPE"),)))
    return project


@dataclass(frozen=True)
class Kept:
    """What a format is expected to keep."""

    values: bool = True
    alternatives: bool = True
    notes: bool = True
    links: bool = True
    missing: bool = True
    dates: bool = True


ALL = Kept()


def content(project: Project, kept: Kept = ALL, layer: Layer = Layer.LABELS) -> list[Any]:
    """Return what the project's stories hold, in a form that ids and order do not matter to."""
    stories = []
    for summary in project.stories.all():
        record = project.export_story(summary.story.id)
        names = {document.id: document.name for document in record.documents}
        wanted = [
            each for each in record.spans if (each.status is Status.SUGGESTED) == (layer is Layer.SUGGESTIONS)
        ]  # fmt: skip
        places = {each.id: (names[each.document_id], each.start, each.end, each.label) for each in wanted}
        stories.append(
            (
                summary.story.name,
                [
                    (document.name, document.lang, document.date if kept.dates else None, document.text)
                    for document in record.documents
                ],
                sorted(
                    (
                        places[each.id],
                        repr((each.value, each.unit, each.modifier)) if kept.values else "",
                        each.alternatives if kept.alternatives else (),
                        (each.note, each.unsure) if kept.notes else (),
                    )
                    for each in wanted
                ),
                sorted((places[link.from_span], places[link.to_span], link.relation.value) for link in record.links)
                if kept.links
                else [],
                sorted((places[entry.span_id], entry.lang) for entry in record.no_counterparts) if kept.missing else [],
            )
        )
    return sorted(stories)


def kinds(report: Report) -> dict[str, int]:
    """Return how many losses of each kind a report has."""
    return {loss.kind: loss.count for loss in report.losses}


def labels_in(project: Project) -> list[Span]:
    """Return what the current annotator sees labelled or suggested, document by document."""
    return [
        span
        for summary in project.stories.all()
        for document in project.documents.of(summary.story.id)
        for span in project.spans.of(document.id)
    ]


def spans_by_person(project: Project) -> list[dict[str, list[tuple[str, str]]]]:
    """Return (form, label) of the labels of each person in each story, in the order of the text."""
    stories = []
    for summary in project.stories.all():
        record = project.export_story(summary.story.id)
        names = {person.id: person.name for person in record.annotators}
        people: dict[str, list[tuple[str, str]]] = {}
        for document in record.documents:
            own = (span for span in record.spans if span.document_id == document.id and span.annotator)
            for each in sorted(own, key=lambda span: (span.start, -span.end)):
                form = document.text[each.start : each.end]
                people.setdefault(names[each.annotator or ""], []).append((form, each.label))
        stories.append(people)
    return stories


def write_lines(path: Path, *entries: object) -> Path:
    """Write JSON Lines and return their path."""
    path.write_text("".join(json.dumps(entry) + "\n" for entry in entries), "utf-8")
    return path
