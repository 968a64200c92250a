"""Texts that scroll together, in the window on a project with a long story."""

from PySide6.QtWidgets import QApplication


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
