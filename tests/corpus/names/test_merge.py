from corpus.model import Candidate
from corpus.names.merge import merge


def candidate(start: int, end: int, label: str, score: float, source: str = "pattern") -> Candidate:
    return Candidate(start, end, label, source=source, score=score, reason=source)


def test_the_outermost_stays() -> None:
    outer = candidate(0, 20, "ORG", 0.7)
    assert merge([candidate(12, 20, "GPE", 0.9, "gazetteer"), outer]) == [outer]


def test_a_guess_gives_way_to_a_sure_part() -> None:
    sure = candidate(0, 6, "GPE", 0.9, "gazetteer")
    assert merge([candidate(0, 14, "ORG", 0.35), sure]) == [sure]


def test_of_two_labels_the_surer_stays() -> None:
    assert [c.label for c in merge([candidate(0, 5, "ORG", 0.6), candidate(0, 5, "GPE", 0.8)])] == ["GPE"]


def test_agreement_joins_sources_in_a_fixed_order() -> None:
    (one,) = merge([candidate(0, 5, "ORG", 0.8), candidate(0, 5, "ORG", 0.6, "gazetteer")])
    assert one.source == "gazetteer+pattern"
    assert 0.8 < one.score < 1


def test_the_same_source_twice_adds_nothing() -> None:
    (one,) = merge([candidate(0, 5, "ORG", 0.8), candidate(0, 5, "ORG", 0.6)])
    assert one.score == 0.8
