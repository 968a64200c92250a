"""A corpus in a few plain lists: what the project file has to agree with, whatever a person does."""

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field

Place = tuple[str, int, int, str]  # document, start, end, label
FIGURES = {"CARDINAL", "MONEY", "QUANTITY"}


@dataclass(eq=False)
class Decided:
    """A label or, where `status` is "rejected", a rejection. `anchor` is the suggestion it stands for."""

    place: Place
    anchor: Place
    status: str
    worthless: bool = False  # it was a figure, and lost its value when it became an entity


@dataclass
class State:
    """What people have decided."""

    decided: list[Decided] = field(default_factory=list)
    links: list[set[Decided]] = field(default_factory=list)
    nothing: list[tuple[Decided, str]] = field(default_factory=list)


class PlainCorpus:
    """Suggestions that never change, the decisions on them, and every state there was."""

    def __init__(self, suggestions: Iterable[Place], langs: Mapping[str, str]) -> None:
        self.suggestions = set(suggestions)
        self.langs = langs  # by document
        self.state = State()
        self._done: list[State] = []
        self._undone: list[State] = []

    def spans(self) -> dict[Place, str]:
        """Return what is to be seen, with its status."""
        shown = {place: "suggested" for place in self.suggestions if self._is_open(place)}
        return shown | {label.place: label.status for label in self._standing()}

    def links(self) -> set[frozenset[Place]]:
        """Return the confirmed links by their ends."""
        return {frozenset(end.place for end in link) for link in self.state.links}

    def nothing(self) -> set[tuple[Place, str]]:
        """Return what has no counterpart, with the language it lacks one in."""
        return {(label.place, lang) for label, lang in self.state.nothing}

    def decide(self, change: Callable[[State], None]) -> None:
        """Make one decision."""
        self._done.append(deepcopy(self.state))
        self._undone.clear()
        change(self.state)

    def undo(self) -> bool:
        """Take the last decision back, if there is one."""
        return self._travel(self._done, self._undone)

    def redo(self) -> bool:
        """Make it again."""
        return self._travel(self._undone, self._done)

    # The decisions

    def accept(self, place: Place) -> Decided:
        """Return the label at `place`, made of the suggestion there if need be."""
        label = self._label(place)
        if label is None:
            label = Decided(place, place, "accepted")
            self.state.decided.append(label)
        return label

    def reject(self, place: Place) -> None:
        """Turn down what is at `place`."""
        label = self._label(place)
        if label is None:
            self.state.decided.append(Decided(place, place, "rejected"))
            return
        self._untie(label)
        if label.status == "added":
            self.state.decided.remove(label)
        else:
            label.status, label.place = "rejected", label.anchor

    def delete(self, place: Place) -> None:
        """Delete the label at `place`, or turn a suggestion down."""
        label = self._label(place)
        if label is None:
            self.reject(place)
            return
        self._untie(label)
        self.state.decided.remove(label)

    def correct(self, place: Place, new: Place) -> None:
        """Give a span another place or label."""
        label = self.accept(place)
        if label.place != new:
            label.place, label.status = new, "added" if label.status == "added" else "corrected"
            label.worthless |= label.anchor[3] in FIGURES and new[3] not in FIGURES

    def add(self, place: Place) -> None:
        """Make a label by hand; what was rejected or suggested just there is accepted instead."""
        kept = [each for each in self.state.decided if each.anchor == place]
        rejected = next((each for each in kept if each.status == "rejected"), None)
        if rejected is not None and len(kept) == 1:
            rejected.status = "corrected" if rejected.worthless else "accepted"
        elif place in self.suggestions and not kept:
            self.accept(place)
        else:
            self.state.decided.append(Decided(place, place, "added"))

    def link(self, ends: Iterable[Place]) -> None:
        """Link two spans; suggestions are accepted with it, and neither lacks a counterpart there any more."""
        one, other = (self.accept(end) for end in ends)
        self.state.links.append({one, other})
        answered = {(one, self.langs[other.place[0]]), (other, self.langs[one.place[0]])}
        self.state.nothing = [each for each in self.state.nothing if each not in answered]

    def unlink(self, place: Place) -> None:
        """Take the links of a label apart."""
        label = self._label(place)
        self.state.links = [link for link in self.state.links if label not in link]

    def has(self, place: Place) -> bool:
        """Tell whether a label stands at `place`."""
        return self._label(place) is not None

    def _label(self, place: Place) -> Decided | None:
        return next((label for label in self._standing() if label.place == place), None)

    def _standing(self) -> list[Decided]:
        return [each for each in self.state.decided if each.status != "rejected"]

    def _is_open(self, place: Place) -> bool:
        return not any(
            each.anchor == place or (each.place == place and each.status != "rejected") for each in self.state.decided
        )

    def _untie(self, label: Decided) -> None:
        self.state.links = [link for link in self.state.links if label not in link]
        self.state.nothing = [(each, lang) for each, lang in self.state.nothing if each is not label]

    def _travel(self, back: list[State], forth: list[State]) -> bool:
        if not back:
            return False
        forth.append(self.state)
        self.state = back.pop()
        return True
