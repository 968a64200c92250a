"""The names that people have confirmed, found again in new text."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import GlossaryEntry
from corpus.names import Memory, find_names
from corpus.names import memory as module
from corpus.names.memory import places, remembered

HANOI = GlossaryEntry("Hanoi", "en", "Hà Nội", "vi", "GPE", 2)
CLUB = GlossaryEntry("Hanoi FC", "en", "Hà Nội", "vi", "ORG", 5)


def test_the_same_names_are_one_memory():
    assert Memory.of([HANOI, CLUB]) == Memory.of(iter([HANOI, CLUB]))
    assert Memory.of([HANOI]) != Memory.of([CLUB])
    assert Memory.of(()) == Memory()
    memory = Memory.of([HANOI])
    assert Memory.of(memory) is memory


def test_of_two_labels_the_one_confirmed_more_often_holds():
    [found] = remembered("ở Hà Nội.", "vi", Memory.of([CLUB, HANOI]))
    assert (found.label, found.score, found.source) == ("ORG", 0.99, "glossary")
    [found] = remembered("ở Hà Nội.", "vi", Memory.of([HANOI, HANOI, HANOI, CLUB]))
    assert found.label == "GPE"


def test_only_whole_words_of_the_language_count():
    memory = Memory.of([HANOI, GlossaryEntry("河内", "zh", "Hanoi", "en", "GPE", 1)])
    assert list(places("Hanoians and aHanoi", "en", memory)) == []
    assert [place[:2] for place in places("Hanoi, Hanoi", "en", memory)] == [(0, 5), (7, 12)]
    assert [place[:2] for place in places("在河内市", "zh", memory)] == [(1, 3)]
    assert list(places("Hanoi", "de", memory)) == []


def test_a_glossary_is_worked_out_once_for_all_texts():
    memory = Memory.of(
        [GlossaryEntry(f"Name{number}x", "en", f"Tên{number}x", "vi", "ORG", 1) for number in range(500)]
    )
    before = module._automaton.cache_info()
    for number in range(20):
        text = f"They met Name{number}x."
        assert [text[c.start : c.end] for c in find_names(text, "en", memory)] == [f"Name{number}x"]
    assert module._automaton.cache_info().misses == before.misses + 1
    assert module._automaton.cache_info().hits >= before.hits + 19


@given(st.lists(st.sampled_from(["Ana", "Ana Bo", "Bo", "Cy"]), min_size=1, max_size=3), st.data())
def test_every_confirmed_form_is_found_where_it_stands(forms, data):
    memory = Memory.of([GlossaryEntry(form, "en", "x", "vi", "ORG", 1) for form in forms])
    words = data.draw(st.lists(st.sampled_from(["Ana", "Bo", "Cy", "and", "Anabo"]), max_size=6))
    text = " ".join(words)
    found = {text[place.start : place.end] for place in places(text, "en", memory)}
    assert found == {form for form in forms if f" {form} " in f" {text} "}
