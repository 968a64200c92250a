import pytest

from corpus.model import load_scheme, scheme_names
from desktop.reader.colours import (
    LINE_CONTRAST,
    TAG_CONTRAST,
    TEXT_CONTRAST,
    contrast,
    label_colours,
    mix,
    reading_theme,
)

COLORS = sorted({label.color for name in scheme_names() for label in load_scheme(name).labels})


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("color", [*COLORS, "#ffffff", "#000000", "#ffff00", None])
def test_every_label_can_be_read_and_told_from_the_page(color, dark):
    theme = reading_theme(dark=dark)
    found = label_colours(color, theme)
    for tint in (found.suggested, found.labelled, found.focused):
        assert contrast(tint, theme.text) >= TEXT_CONTRAST
    assert contrast(found.tag, theme.page) >= TAG_CONTRAST
    assert contrast(found.line, found.focused) >= LINE_CONTRAST
    assert contrast(found.suggested, theme.page) >= 1.08
    assert contrast(found.labelled, theme.page) >= contrast(found.suggested, theme.page) + 0.15


@pytest.mark.parametrize("dark", [False, True])
def test_marks_and_frames_stand_out(dark):
    theme = reading_theme(dark=dark)
    assert contrast(theme.accent, theme.page) >= LINE_CONTRAST
    assert contrast(theme.alarm, theme.page) >= LINE_CONTRAST
    assert contrast(theme.on_alarm, theme.alarm) >= LINE_CONTRAST
    assert contrast(theme.muted, theme.page) >= LINE_CONTRAST


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
