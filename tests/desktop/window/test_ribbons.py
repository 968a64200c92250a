"""Ribbons between the texts, and texts that scroll together, in the window on a project with a long story."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Candidate, ProposedLink, Relation
from corpus.project import Project
from desktop.ribbons.scene import Marker, Ribbon, Sign
from desktop.ribbons.shown import State
from desktop.ribbons.sight import Way
from desktop.session.showing import LinksShown

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


@pytest.fixture(scope="session")
def long_project(original_project, tmp_path_factory):
    path = Path(shutil.copy(original_project, tmp_path_factory.mktemp("long")))
    with Project.open(path) as project:
        add_long_story(project)
    return path


@pytest.fixture
def project_path(long_project, tmp_path):
    return Path(shutil.copy(long_project, tmp_path))


@pytest.fixture
def texts(hand, qtbot):
    hand.window.resize(1600, 1000)
    hand.session.open_story(hand.session.project.stories.find("Long").id)
    qtbot.waitUntil(lambda: not hand.window.jobs.running)
    QApplication.processEvents()
    return Texts(hand)


def between(texts, left, right, spans_of):
    """Return the ribbon between two spans in the gutter of column `left`."""
    [ribbon] = [
        ribbon
        for ribbon in texts.scenes()[left].ribbons
        if (ribbon.shown.left, ribbon.shown.right) == (spans_of(left), spans_of(right))
    ]
    return ribbon


# Ribbons


def test_the_ribbons_of_the_focus_join_its_span_with_its_partners(texts):
    texts.focus("en", 2)
    scenes = texts.scenes()
    assert [len(scene.ribbons) for scene in scenes] == [1, 1]
    for column, (scene, langs) in enumerate(zip(scenes, (("en", "vi"), ("vi", "zh")), strict=True)):
        [ribbon] = scene.ribbons
        assert (ribbon.shown.left, ribbon.shown.right) == tuple(texts.spans(lang)[2] for lang in langs)
        assert ribbon.strong and ribbon.shown.state is State.PROPOSED
        gutter = texts.ribbons.gutters[column]
        for side in (0, 1):
            span = (ribbon.shown.left, ribbon.shown.right)[side]
            end = ribbon.ends[side]
            assert (end.top, end.top + end.height) == texts.y_in(gutter, column + side, span)


def test_a_gutter_reaches_from_text_to_text_and_over_neither(texts):
    for number, gutter in enumerate(texts.ribbons.gutters):
        area = QRect(gutter.mapToGlobal(QPoint()), gutter.size())
        sides = [reader.viewport() for reader in texts.readers[number : number + 2]]
        left, right = (QRect(side.mapToGlobal(QPoint()), side.size()) for side in sides)
        assert (area.left(), area.right()) == (left.right() + 1, right.left() - 1)
        assert (area.top(), area.bottom()) == (left.top(), left.bottom())


def test_ribbons_follow_scrolling_and_the_sizes_of_the_window(texts):
    texts.hand.press("Ctrl+T")
    texts.focus("en", 2)
    before = texts.scenes()[0].ribbons[0].ends
    value = texts.values()[0]
    texts.scroll(0, value + 30)
    after = texts.scenes()[0].ribbons[0].ends
    moved = texts.values()[0] - value
    assert moved == 30
    assert (after[0].top, after[1].top) == (before[0].top - 30, before[1].top)
    texts.hand.window.resize(1500, 840)
    QApplication.processEvents()
    [ribbon] = texts.scenes()[0].ribbons
    assert (ribbon.ends[0].top, ribbon.ends[0].top + ribbon.ends[0].height) == texts.y_in(
        texts.ribbons.gutters[0], 0, ribbon.shown.left
    )


def test_confirmed_links_become_solid(texts):
    texts.focus("en", 2)
    link = texts.scenes()[0].ribbons[0].shown.link
    texts.hand.session.decide(lambda project: project.decisions.accept_link(link.id))
    texts.focus("en", 2)
    assert texts.scenes()[0].ribbons[0].shown.state is State.CONFIRMED


def test_the_keys_choose_which_links_are_shown_and_it_is_remembered(texts, make_window):
    texts.focus("en", 2)
    [of_focus] = texts.scenes()[0].ribbons
    texts.hand.press("Alt+2")
    everything = texts.scenes()[0].ribbons
    assert len(everything) > 3
    assert [ribbon.shown for ribbon in everything if ribbon.strong] == [of_focus.shown]
    texts.hand.press("Alt+3")
    [contradiction] = [ribbon.shown for ribbon in texts.scenes()[0].ribbons]
    assert contradiction.left == texts.spans("en")[CONTRADICTION]
    assert contradiction.state is State.CONTRADICTING
    texts.hand.press("Alt+1")
    assert [ribbon.shown for ribbon in texts.scenes()[0].ribbons] == [of_focus.shown]
    texts.hand.press("Alt+2")
    assert make_window().story_view.ribbons.mode is LinksShown.ALL


def test_ribbons_of_many_links_on_one_line_end_beside_each_other(texts):
    texts.hand.press("Alt+2")
    for scene in texts.scenes():
        thin = [ribbon for ribbon in scene.ribbons if not ribbon.strong and ribbon.crosses]
        for side in (0, 1):
            tops = sorted((ribbon.ends[side].top, ribbon.ends[side].height) for ribbon in thin)
            assert all(top + height <= following for (top, height), (following, _) in pairwise(tops))


def test_lines_are_washed_from_the_span_to_its_ribbon(texts):
    texts.focus("en", 2)
    reader = texts.readers[0]
    rect = reader.span_rect(texts.spans("en")[2].id)
    image = reader.viewport().grab().toImage()
    beyond = QPoint(image.width() - 3, rect.center().y())
    washed, page = image.pixelColor(beyond), image.pixelColor(QPoint(image.width() - 3, rect.center().y() + 40))
    assert washed != page
    texts.focus("en", 12)
    texts.scroll(0, 0)
    assert reader.viewport().grab().toImage().pixelColor(beyond) == page


def test_a_contradiction_looks_different_even_without_colours(texts):
    texts.hand.press("Alt+1")
    looks = []
    for number in (CONTRADICTION, CONTRADICTION - 1):
        texts.focus("en", number)
        [ribbon] = [ribbon for ribbon in texts.scenes()[0].ribbons if ribbon.crosses]
        picture = texts.ribbons.gutters[0].grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        middle = ribbon.middle().toPoint()
        looks.append(picture.copy(QRect(middle - QPoint(8, 8), middle + QPoint(8, 8))))
    assert looks[0] != looks[1]


# What a click does


def test_a_click_on_a_ribbon_puts_the_focus_on_its_link(texts):
    texts.hand.press("Alt+2")
    texts.focus("en", 2)
    ribbon = next(
        ribbon for ribbon in texts.scenes()[1].ribbons if ribbon.crosses and ribbon.shown.left == texts.spans("vi")[1]
    )
    path = ribbon.spine()
    texts.click(1, path.pointAtPercent(0.8))
    assert texts.hand.session.link == ribbon.shown.link
    assert texts.hand.session.span in (ribbon.shown.left, ribbon.shown.right)


def test_a_click_beside_the_ribbons_changes_nothing_and_a_drag_moves_the_gutter(texts):
    texts.focus("en", 2)
    span = texts.hand.session.span
    gutter = texts.ribbons.gutters[0]
    texts.click(0, QPointF(gutter.width() - 20, gutter.height() - 60))
    assert texts.hand.session.span == span
    width = texts.view.panes[0].width()
    handle = texts.view.splitter.handle(1)
    place = QPoint(20, handle.height() - 60)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseMove(handle, place + QPoint(40, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert texts.view.panes[0].width() != width
    test_a_gutter_reaches_from_text_to_text_and_over_neither(texts)


def test_clicks_on_the_text_are_not_taken(texts):
    texts.hand.press("Alt+2")
    texts.focus("en", 2)
    texts.hand.go_to("vi", figure(1, "vi"))
    assert texts.hand.focus == f"vi:{figure(1, 'vi')}"


@pytest.mark.parametrize(("value", "way"), [(10**6, Way.ABOVE), (0, Way.BELOW)])
def test_a_marker_points_to_the_partner_out_of_view_and_jumps_there(texts, value, way):
    texts.hand.press("Ctrl+T")
    texts.focus("en", 2 if way is Way.ABOVE else 30)
    texts.scroll(1, value)
    [marker] = texts.scenes()[0].markers
    assert marker.way is way
    height = texts.ribbons.gutters[0].height()
    assert (marker.rect.center().y() < height / 2) == (way is Way.ABOVE)
    places = texts.values()[0], texts.values()[2]
    texts.click(0, marker.rect.center())
    [ribbon] = texts.scenes()[0].ribbons
    assert ribbon.crosses and not texts.scenes()[0].markers
    assert (texts.values()[0], texts.values()[2]) == places


def test_markers_count_what_is_out_of_view(texts):
    texts.hand.press("Ctrl+T", "Alt+2")
    texts.scroll(1, 10**6)
    scene = texts.scenes()[0]
    counts = {(marker.way, marker.rect.center().x() > 40): len(marker.links) for marker in scene.markers}
    assert len(counts) == 2 and min(counts.values()) > 1


def test_a_link_over_the_middle_text_is_signed_with_the_name_of_the_other(texts):
    texts.focus("en", ONLY_CHINESE)
    for scene, lang in zip(texts.scenes(), ("zh", "en"), strict=True):
        [sign] = scene.signs
        assert sign.target == texts.spans(lang)[ONLY_CHINESE]
        [ribbon] = scene.ribbons
        assert not ribbon.crosses
    texts.hand.press("Ctrl+T")
    texts.scroll(2, 10**6)
    [sign] = texts.scenes()[0].signs
    assert sign.way is Way.ABOVE
    texts.click(0, sign.rect.center())
    assert texts.readers[2].span_rect(sign.target.id) is not None


def test_what_is_under_the_mouse_is_said_in_words(texts):
    texts.focus("en", CONTRADICTION)
    scene = texts.scenes()[0]
    gutter = texts.ribbons.gutters[0]
    words = gutter.tooltip(scene.ribbons[0])
    assert figure(CONTRADICTION, "en") in words and figure(CONTRADICTION, "vi") in words and "contradicts" in words
    handle = texts.view.splitter.handle(1)
    place = handle.mapFromGlobal(gutter.mapToGlobal(scene.ribbons[0].spine().pointAtPercent(0.8).toPoint()))
    QTest.mouseMove(handle, place)
    assert gutter.hovered == scene.ribbons[0]
    assert handle.cursor().shape() is Qt.CursorShape.PointingHandCursor
    texts.hand.press("Ctrl+T")
    texts.scroll(1, 10**6)
    [marker] = texts.scenes()[0].markers
    assert isinstance(marker, Marker) and figure(CONTRADICTION, "vi") in gutter.tooltip(marker)


def test_a_story_with_fewer_texts_has_fewer_gutters(texts):
    texts.hand.session.open_story(texts.hand.session.project.stories.find("Scales").id)
    assert len(texts.ribbons.gutters) == 1
    [ribbon] = texts.scenes()[0].ribbons
    assert isinstance(ribbon, Ribbon)
    texts.hand.session.open_story(texts.hand.session.project.stories.find("Long").id)
    assert len(texts.ribbons.gutters) == 2
    texts.hand.window.projects.close()
    assert all(not scene.ribbons for scene in texts.scenes())


def test_hiding_a_text_joins_its_neighbours(texts):
    texts.focus("en", 2)
    texts.view.panes[1].hide()
    QApplication.processEvents()
    [scene] = texts.scenes()
    [ribbon] = scene.ribbons
    assert (ribbon.shown.left.document_id, ribbon.shown.right.document_id) == (
        texts.hand.document("en").id,
        texts.hand.document("zh").id,
    )
    assert ribbon.crosses and not any(isinstance(thing, Sign) for thing in scene.signs)


# Scrolling together


def test_the_text_that_is_scrolled_leads_and_the_others_follow_by_paragraphs(texts):
    for column in (0, 1, 2):
        for value in (900, 1700, 400):
            texts.scroll(column, value)
            numbers = texts.top_paragraphs()
            assert texts.values()[column] == min(value, texts.readers[column].scroller.maximum)
            assert max(numbers) - min(numbers) <= 1, (column, value, numbers)


def test_all_texts_begin_and_end_together(texts):
    texts.scroll(0, texts.readers[0].scroller.maximum)
    assert texts.values() == [reader.scroller.maximum for reader in texts.readers]
    texts.scroll(0, 0)
    assert texts.values() == [0, 0, 0]


def test_followers_go_on_smoothly_in_one_direction(texts):
    steps = []
    for value in range(0, texts.readers[0].scroller.maximum, 15):
        before = texts.values()
        texts.scroll(0, value)
        steps += [after - old for after, old in zip(texts.values(), before, strict=True)][1:]
    assert min(steps) >= -1
    assert max(steps) < 300  # where the Vietnamese text has a passage more


def test_the_key_lets_the_texts_go_and_brings_them_back(texts, make_window):
    texts.hand.press("Ctrl+T")
    texts.scroll(0, 900)
    assert texts.values() == [900, 0, 0]
    texts.hand.press("Ctrl+T")
    assert texts.values()[0] == 900
    assert min(texts.values()) > 100
    numbers = texts.top_paragraphs()
    assert max(numbers) - min(numbers) <= 1
    texts.hand.press("Ctrl+T")
    assert not make_window().story_view.together.on


def test_the_focus_brings_its_partners_into_view_to_its_own_height(texts):
    for together in (True, False):
        for number in (30, 3, 22):
            texts.focus("vi", number)
            for reader, lang in zip(texts.readers, ("en", "vi", "zh"), strict=True):
                assert reader.span_rect(texts.spans(lang)[number].id) is not None, (together, lang, number)
        texts.hand.press("Ctrl+T")


def test_setting_the_type_or_the_size_anew_moves_no_text_away(texts):
    texts.scroll(1, 1500)
    before = [reader.first_visible_offset() for reader in texts.readers]
    texts.hand.press("Ctrl++", "Ctrl+-")
    texts.hand.window.resize(1400, 1000)
    QApplication.processEvents()
    texts.hand.window.resize(1600, 1000)
    QApplication.processEvents()
    assert [reader.first_visible_offset() for reader in texts.readers] == before


def test_the_alignment_is_kept_and_follows_the_languages(texts, qtbot):
    alignments = texts.view.together._alignments
    en, vi = texts.hand.document("en"), texts.hand.document("vi")
    assert alignments.is_known(en, vi) and alignments.is_known(vi, en)
    started = []
    texts.hand.window.jobs.started.connect(lambda job: started.append(job.title))
    texts.hand.session.reload()
    assert started == []
    texts.hand.session.decide(lambda project: project.documents.set_language(vi.id, "th"))
    texts.hand.session.reload()
    assert started
    qtbot.waitUntil(lambda: not texts.hand.window.jobs.running)
    assert alignments.is_known(en, texts.hand.document("th"))


def test_the_place_in_every_text_is_found_again(texts, project_path):
    texts.hand.press("Ctrl+T")
    texts.focus("en", 2)
    for column, value in enumerate((30, 120, 60)):
        texts.scroll(column, value)
    places = [reader.first_visible_offset() for reader in texts.readers]
    texts.view.together.set_on(True)
    texts.hand.window.projects.close()
    texts.hand.window.projects.open(project_path)
    assert [pane.reader.first_visible_offset() for pane in texts.view.panes] == places
