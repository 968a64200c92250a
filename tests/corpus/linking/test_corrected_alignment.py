"""The alignment with what a person says of it."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.linking import align, align_corrected, answering_place, rank_partners
from corpus.model import Document, Pairing, Span
from corpus.text import paragraphs

EN = "Rice prices rose by 12 percent.\n\nThe bridge is closed.\n\nThe minister spoke in Hue."
VI = "Giá gạo tăng 12 phần trăm.\n\nBộ trưởng phát biểu ở Huế.\n\nCầu đóng cửa."
A, B = Document("a", "s", "a", "en", EN), Document("b", "s", "b", "vi", VI)


def said(one: str, other: str, answers: bool = True) -> Pairing:
    a, b = EN.index(one), VI.index(other)
    return Pairing("a", a, a + len(one), "b", b, b + len(other), answers)


def texts(rows, a=EN, b=VI):
    return [(a[one[0] : one[1]], b[other[0] : other[1]]) for one, other in rows]


def test_without_a_word_it_is_the_alignment() -> None:
    assert align_corrected(A, B) == align(EN, "en", VI, "vi")
    stranger = Pairing("x", 0, 5, "y", 0, 5, True)
    assert align_corrected(A, B, [stranger]) == align(EN, "en", VI, "vi")


def test_a_pair_stands_and_the_rest_is_aligned_around_it() -> None:
    rows = texts(align_corrected(A, B, [said("The bridge is closed.", "Cầu đóng cửa.")]))
    assert ("The bridge is closed.", "Cầu đóng cửa.") in rows
    assert rows[0][0] == "Rice prices rose by 12 percent."
    assert rows[0][1].startswith("Giá gạo tăng 12 phần trăm.")
    assert ("The minister spoke in Hue.", "") in rows


def test_it_holds_from_either_side() -> None:
    pair = said("The bridge is closed.", "Cầu đóng cửa.")
    rows = align_corrected(B, A, [pair])
    assert ("Cầu đóng cửa.", "The bridge is closed.") in texts(rows, VI, EN)


def test_what_is_parted_answers_nothing() -> None:
    rice = ("Rice prices rose by 12 percent.", "Giá gạo tăng 12 phần trăm.")
    assert rice in texts(align_corrected(A, B))
    rows = texts(align_corrected(A, B, [said(*rice, answers=False)]))
    assert rice not in rows
    assert (rice[0], "") in rows
    assert ("", rice[1]) in rows


def test_the_answer_is_looked_for_between_what_was_paired() -> None:
    a, b = Document("a", "s", "a", "en", "x" * 1000), Document("b", "s", "b", "vi", "y" * 2000)
    assert [answering_place(place, a, b) for place in (0, 500, 1000)] == [0, 1000, 2000]
    pair = Pairing("a", 100, 200, "b", 1000, 1400, True)
    assert [answering_place(place, a, b, [pair]) for place in (0, 50, 100, 150, 200, 600, 1000)] == [
        0, 500, 1000, 1200, 1400, 1700, 2000,
    ]  # fmt: skip
    assert answering_place(1200, b, a, [pair]) == 150
    assert answering_place(50, a, b, [Pairing("a", 100, 200, "b", 1000, 1400, False)]) == 100


@given(st.integers(0, 60), st.lists(st.tuples(st.integers(0, 59), st.integers(0, 59)), max_size=3))
def test_the_answering_place_lies_in_the_text_and_goes_forward(place, starts) -> None:
    a, b = Document("a", "s", "a", "en", "x" * 61), Document("b", "s", "b", "vi", "y" * 61)
    pairs = [Pairing("a", one, one + 1, "b", other, other + 1, True) for one, other in starts]
    here, further = (answering_place(at, a, b, pairs) for at in (place, place + 1))
    assert 0 <= here <= further <= 61


def test_partners_are_ranked_by_what_a_person_paired() -> None:
    en, vi = "Rice rose 5 percent.\n\nTea rose 5 percent.", "Gạo tăng 5 phần trăm.\n\nChè tăng 5 phần trăm."
    a, b = Document("a", "s", "a", "en", en), Document("b", "s", "b", "vi", vi)
    first = Span("rice", "a", 10, 19, "PERCENT", "5")
    partners = [Span(word, "b", at, at + 11, "PERCENT", "5") for word, at in (("gạo", 9), ("chè", vi.rindex("5")))]
    assert rank_partners(first, a, [(b, partners)])[0].to_span == "gạo"
    crossed = [Pairing("a", 0, 20, "b", vi.index("Chè"), len(vi), True)]
    assert rank_partners(first, a, [(b, partners)], pairings=crossed)[0].to_span == "chè"


@given(st.data())
def test_every_paragraph_is_covered_once_and_in_order(data) -> None:
    places_a, places_b = list(paragraphs(EN)), list(paragraphs(VI))
    pairs = []
    for _ in range(data.draw(st.integers(0, 3))):
        one, other = data.draw(st.sampled_from(places_a)), data.draw(st.sampled_from(places_b))
        pairs.append(Pairing("a", *one, "b", *other, answers=data.draw(st.booleans())))
    rows = align_corrected(A, B, pairs)
    for side, places in ((0, places_a), (1, places_b)):
        covered = [row[side] for row in rows if row[side][0] < row[side][1]]
        assert covered == sorted(covered)
        for start, end in places:
            assert sum(first <= start and end <= last for first, last in covered) == 1
