"""Which candidates stay where recognisers disagree: a figure may nest in an entity, and nothing else overlaps."""

from collections.abc import Iterable

from corpus.model import Candidate


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates that stay, sorted by (start, -end), in one sweep over the text.

    Of two that may not overlap the one with the higher score stays, the longer one where they score alike.
    """
    kept: list[Candidate] = []
    open_spans: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda found: (found.start, -found.end)):
        while open_spans and open_spans[-1].end <= candidate.start:
            open_spans.pop()
        while open_spans and not _may_nest(candidate, open_spans[-1]):
            if _strength(candidate) <= _strength(open_spans[-1]):
                break
            kept.remove(open_spans.pop())
        else:
            kept.append(candidate)
            open_spans.append(candidate)
    return kept


def _may_nest(inner: Candidate, outer: Candidate) -> bool:
    is_figure_in_entity = inner.value is not None and outer.value is None
    is_smaller = inner.end <= outer.end and (inner.start, inner.end) != (outer.start, outer.end)
    return is_figure_in_entity and is_smaller


def _strength(candidate: Candidate) -> tuple[float, int]:
    return candidate.score, candidate.end - candidate.start
