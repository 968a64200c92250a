"""The alignment with what a person says of it."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.linking import align, align_corrected
from corpus.model import Document, Pairing
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
