from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from round_trips import hard_project, kinds, labels_in

from corpus.exchange import writer_of
from corpus.exchange.xml_text import NOT_IN_XML
from corpus.model import Document, Span, Status, Story, load_scheme
from corpus.project import Project, StoryRecord

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
NUMBERS = count()


def texts_of(path: Path) -> Iterator[tuple[str, list[tuple[int, int, str, Any]]]]:
    """Yield the text of each document, and the (start, end, label, element) of what stands in it."""
    for block in etree.parse(path).iter(TEI + "ab"):
        text, found = "", []
        for event, element in etree.iterwalk(block, events=("start", "end")):
            if event == "start":
                element.set("begin", str(len(text)))
                text += element.text or ""
            elif element is not block:
                found.append((int(element.get("begin")), len(text), element.get("type"), element))
                text += element.tail or ""
        yield text, found


def test_the_hard_story(tmp_path: Path) -> None:
    out = tmp_path / "out.tei.xml"
    with hard_project(tmp_path / "p.twinspan") as project:
        report = writer_of("tei")(project, out)
        stories = [summary.story for summary in project.stories.all()]
        documents = [document for story in stories for document in project.documents.of(story.id)]
        labels = labels_in(project)
    assert kinds(report) == {"exchange-alternatives-left": 1, "tei-overlaps": 2}
    texts = list(texts_of(out))
    assert [text for text, _ in texts] == [document.text for document in documents]
    root = etree.parse(out)
    apart = list(root.iter(TEI + "span"))
    assert len(apart) + sum(len(found) for _, found in texts) == len(labels) == 24
    names = {element.get(ID) for element in root.iter() if element.get(ID)}
    assert len(list(root.iter(TEI + "link"))) == 5
    for link in root.iter(TEI + "link"):
        assert {target.removeprefix("#") for target in link.get("target").split()} <= names
    for span in apart:
        block, start, length = span.get("target").removeprefix("#string-range(").removesuffix(")").split(",")
        assert block in names
        assert int(length) > 0
        assert int(start) >= 0
    measures = [element for _, found in texts for *_, element in found if element.tag == TEI + "measure"]
    assert {"17100000", "12"} <= {element.get("quantity") for element in measures}
    assert "t" in {element.get("unit") for element in measures}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.sampled_from("ab <&>\"']\r\n\t𠮷́👨‍中"), min_size=1, max_size=20).filter(str.strip),
    pairs=st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.sampled_from(["ORG", "GPE"])), max_size=8),
)
def test_any_text_stays_what_it_is(tmp_path: Path, text: str, pairs: list[tuple[int, int, str]]) -> None:
    places = {(min(a, b), max(a, b), label) for a, b, label in pairs if a != b and max(a, b) <= len(text)}
    folder = tmp_path / str(next(NUMBERS))
    folder.mkdir()
    document = Document("d", "s", "a.txt", "en", text)
    spans = tuple(Span(f"{n}", "d", *place, status=Status.ADDED) for n, place in enumerate(sorted(places)))
    with Project.create(folder / "p.twinspan", load_scheme("ontonotes")) as project:
        project.import_story(StoryRecord(Story("s", "S"), (document,), spans))
        writer_of("tei")(project, folder / "out.tei.xml")
    ((read, found),) = texts_of(folder / "out.tei.xml")
    assert read == NOT_IN_XML.sub("�", text)
    assert {place[:3] for place in found} <= places
    apart = list(etree.parse(folder / "out.tei.xml").iter(TEI + "span"))
    assert len(found) + len(apart) == len(places)


@pytest.mark.parametrize("name", ["2024", "2024-Q3"])
def test_dates_that_are_iso_say_so(name: str, empty: Project, tmp_path: Path) -> None:
    story = empty.stories.add("S")
    document = empty.documents.add(story.id, "a.txt", "en", "In 2024.")
    empty.decisions.add(document.id, 3, 7, "DATE", name)
    writer_of("tei")(empty, tmp_path / "out.tei.xml")
    (date,) = etree.parse(tmp_path / "out.tei.xml").iter(TEI + "date")
    assert date.get("n") == name
    assert date.get("when-iso") == (name if name == "2024" else None)
