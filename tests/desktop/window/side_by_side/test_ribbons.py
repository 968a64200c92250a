"""Ribbons between the texts, in the window on a project with a long story."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ribbons.scene import Marker, Ribbon, Sign
from desktop.ribbons.shown import State
from desktop.ribbons.sight import Way
from desktop.session.showing import LinksShown
from tests.desktop.window.side_by_side.long_story import CONTRADICTION, ONLY_CHINESE, figure


def between(texts, left, right, spans_of):
    """Return the ribbon between two spans in the gutter of column `left`."""
    [ribbon] = [
        ribbon
        for ribbon in texts.scenes()[left].ribbons
        if (ribbon.shown.left, ribbon.shown.right) == (spans_of(left), spans_of(right))
    ]
    return ribbon


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
