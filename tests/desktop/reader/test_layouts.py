import itertools

import pytest

from desktop.reader import Appearance
from desktop.reader.page import Page

WIDTH = 300


def page_of(text, lang="en", **appearance):
    return Page(text, lang, Appearance(**appearance), WIDTH)


@pytest.mark.parametrize("text", ["plain", "a😀b", "Hô\u0300 Chi\u0301", "𠀀中国", ""])
def test_positions_and_code_points_are_each_others_way_back(qapp, text):
    page = page_of("first line\n" + text)
    block = page.block(1)
    for offset in range(11, 11 + len(text) + 1):
        assert block.codepoint(block.position(offset)) == offset
    assert block.position(0) == 0
    assert block.position(10_000) == block.utf16.length


def test_lines_stand_on_a_regular_grid(qapp):
    page = page_of("Tiếng Việt và 中文 and English together. " * 20)
    block = page.block(0)
    assert block.line_count > 5
    baselines = [block.line(number).y() + block.line(number).ascent() for number in range(block.line_count)]
    steps = {round(low - high) for high, low in itertools.pairwise(baselines)}
    assert steps == {page.typography.pitch}
    assert block.height == block.line_count * page.typography.pitch + page.typography.paragraph_gap


def test_an_extent_leaves_out_the_white_space_a_line_ends_with(qapp):
    page = page_of("word " * 60)
    block = page.block(0)
    start, end = block.line_bounds(0)
    [(left, right)] = block.extents(0, start, end)
    [(_, without)] = block.extents(0, start, end - 1)
    assert left == 0
    assert right == pytest.approx(without)


def test_an_extent_in_text_of_both_directions_is_what_is_seen(qapp):
    text = "abc שלום def"
    page = page_of(text)
    block = page.block(0)
    hebrew = block.extents(0, 4, 8)
    assert len(hebrew) == 1
    [(left, _)] = block.extents(0, 9, 12)
    assert hebrew[0][1] <= left
    across = block.extents(0, 2, 6)
    assert len(across) == 2
    assert sum(right - left for left, right in across) < hebrew[0][1]


def test_an_estimate_is_near_what_is_found(qapp):
    text = "Customs officers found goods worth billions at the border gate last night. " * 40
    page = page_of(text)
    estimate = page.heights[0]
    assert page.block(0).height == pytest.approx(estimate, rel=0.15)
    assert page.heights[0] == page.block(0).height


def test_a_blank_line_is_lower_than_a_line_of_text(qapp):
    page = page_of("one\n\ntwo")
    assert page.block(1).height < page.block(0).height
    assert page.block(1).line_count == 1


def test_only_some_layouts_are_kept(qapp):
    page = page_of("\n".join(["line"] * 500))
    for index in range(500):
        page.block(index)
    assert page.is_laid(499)
    assert not page.is_laid(0)


def test_detail_reserves_room_for_tags(qapp):
    assert page_of("text", detail=2).typography.pitch > page_of("text", detail=1).typography.pitch
    typography = page_of("text", detail=2).typography
    assert typography.tag_baseline - typography.cap_height > 0
    assert typography.tag_baseline < typography.body_top < typography.baseline < typography.body_bottom
    assert typography.body_bottom + 2 < typography.pitch
