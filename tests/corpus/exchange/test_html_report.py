from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from round_trips import CHINESE, ENGLISH, VIETNAMESE, hard_project, kinds

from corpus.exchange import writer_of
from corpus.exchange.html_text import marked_text, stretches
from corpus.model import Span
from corpus.project import Project


class Page(HTMLParser):
    """A page's texts, anchors and the places that its links lead to; void of what is no text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.tags: set[str] = set()
        self._in_text = self._in_tag = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        if given.get("class") == "text":
            self._in_text = True
            self.texts.append("")
        self._in_tag = self._in_tag or given.get("class") == "t"
        self.ids += [given["id"] or ""] if "id" in given else []
        self.targets += [(given["href"] or "").removeprefix("#")] if "href" in given else []

    def handle_endtag(self, tag: str) -> None:
        if tag == "div":
            self._in_text = False
        if tag == "span":
            self._in_tag = False

    def handle_data(self, data: str) -> None:
        if self._in_text and not self._in_tag:
            self.texts[-1] += data


def test_texts_stand_there_unchanged_and_links_lead_somewhere(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        report = writer_of("html")(project, tmp_path / "out.html")
    page = Page((tmp_path / "out.html").read_text("utf-8"))
    assert page.texts == [ENGLISH, VIETNAMESE, CHINESE, "Hanoi is in Vietnam."]
    assert len(page.ids) == len(set(page.ids)) == report.counts["spans"] + report.counts["links"]
    assert set(page.targets) <= set(page.ids)
    assert kinds(report) == {"exchange-alternatives-left": 1}
    assert {"script", "link", "img"}.isdisjoint(page.tags)


def test_what_a_story_says_is_never_markup(empty: Project, tmp_path: Path) -> None:
    evil = "<script>alert('1')</script>\"&"
    story = empty.stories.add(evil)
    document = empty.documents.add(story.id, evil, "en", evil)
    span = next(iter(empty.decisions.add(document.id, 0, 8, "ORG").span_ids))
    empty.decisions.annotate(span, note=evil)
    writer_of("html")(empty, tmp_path / "out.html")
    text = (tmp_path / "out.html").read_text("utf-8")
    assert "<script" not in text
    assert Page(text).texts == [evil]


@given(st.text("ab<&\n👨中", min_size=1, max_size=12), st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))))
def test_stretches_cover_the_text_once(text: str, places: list[tuple[int, int]]) -> None:
    within = {(min(a, b), max(a, b)) for a, b in places if a != b and max(a, b) <= len(text)}
    spans = [Span(f"s{a}-{b}", "d", a, b, "ORG") for a, b in sorted(within)]
    found = list(stretches(len(text), spans))
    assert "".join(text[start:end] for start, end, _ in found) == text
    for start, end, over in found:
        assert {span.id for span in over} == {span.id for span in spans if span.start <= start and end <= span.end}
    page = Page(f'<div class="text">{marked_text(text, spans, {})}</div>')
    assert page.texts == [text]
    assert sorted(page.ids) == sorted(span.id for span in spans)
