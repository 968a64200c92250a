"""How sure an entity recogniser is of an entity: spaCy keeps no scores, so its decisions are followed once more.

It decides token by token whether one begins (B), goes on in (I), ends (L) or is (U) an entity, or stands outside
(O). The probability of an entity is the product of those of its tokens' decisions, each among what was possible
there: inside an entity only to go on or to end it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc, Span


def action_scores(recogniser: Any, doc: "Doc") -> "NDArray[Any]":
    """Return the scores (logits) of every action, a row a token, as the recogniser decides through `doc`."""
    import numpy

    rows = []
    states = recogniser.moves.init_batch([doc]) if len(doc) else []
    model = recogniser.model.predict([doc])
    while states:
        scores = model.predict(states)
        rows.append(numpy.array(scores[0]))
        states = recogniser.transition_states(states, scores)
    model.clear_memory()
    return numpy.array(rows)


def entity_score(recogniser: Any, scores: "NDArray[Any]", entity: "Span") -> float:
    """Return the probability in 0..1 of an entity that the recogniser found."""
    import numpy

    actions = [recogniser.moves.get_class_name(number) for number in range(recogniser.moves.n_moves)]
    first = [number for number, name in enumerate(actions) if name[0] in "BUO"]
    inside = [number for number, name in enumerate(actions) if name in _later(entity.label_)]
    logarithm = 0.0
    for position in range(entity.start, entity.end):
        action = actions.index(f"{_letter(entity, position)}-{entity.label_}")
        possible = scores[position][first if position == entity.start else inside]
        logarithm += scores[position][action] - numpy.logaddexp.reduce(possible)
    return float(numpy.exp(logarithm))


def _later(label: str) -> tuple[str, str]:
    return f"I-{label}", f"L-{label}"


def _letter(entity: "Span", position: int) -> str:
    if len(entity) == 1:
        return "U"
    if position == entity.start:
        return "B"
    return "L" if position == entity.end - 1 else "I"
