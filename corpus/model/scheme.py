"""The label scheme: which labels a project uses, what each is for, and which of them may be linked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from corpus.model.records import Relation

FIGURE_LABELS = frozenset({"CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY", "DATE", "TIME"})
"""The OntoNotes labels of figures, by which figures are read and compared."""

FIXED_RELATIONS = frozenset({Relation.SAME, Relation.EQUAL, Relation.CONTRADICTS})
"""The relations that every scheme has; the others are finer shades of "equal"."""


@dataclass(frozen=True, slots=True)
class Label:
    """One label. `kind` is "entity" or "figure"; `key` is the letter that gives it; `color` is "#rrggbb".

    `guideline` (Markdown) tells annotators when to give it. `takes` names the labels of recognisers whose
    candidates get this one (OntoNotes names, for our own recognisers); empty stands for its own name.
    """

    name: str
    kind: str
    key: str
    color: str
    description: str
    guideline: str = ""
    takes: tuple[str, ...] = ()

    @property
    def taken(self) -> tuple[str, ...]:
        """The names of recognisers' labels that become this one."""
        return self.takes or (self.name,)

    @property
    def machine_name(self) -> str:
        """The label under which our recognisers and the linker know it: OntoNotes' where there is one."""
        if self.kind == "figure":
            known = [name for name in (self.name, *self.takes) if name in FIGURE_LABELS]
            return known[0] if known else "QUANTITY"
        return self.taken[0] if len(self.taken) == 1 else self.name


@dataclass(frozen=True, slots=True)
class Scheme:
    """A named, ordered set of labels.

    `links` are the pairs of labels that may be linked, None where any may. `relations` are those in use.
    """

    name: str
    title: str
    labels: tuple[Label, ...]
    links: frozenset[frozenset[str]] | None = None
    relations: tuple[Relation, ...] = tuple(Relation)
    _places: Mapping[str, Label] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        own = {label.name: label for label in self.labels}
        taken = {name: label for label in self.labels for name in label.takes}
        object.__setattr__(self, "_places", own | taken)

    def label(self, name: str) -> Label | None:
        """Return the label called `name`, or None where the scheme has none."""
        return next((label for label in self.labels if label.name == name), None)

    def place_for(self, machine_label: str) -> str | None:
        """Return the label that a recogniser's label becomes, None where the scheme has no place for it."""
        found = self._places.get(machine_label)
        return found.name if found else None

    def machine_name(self, name: str) -> str:
        """Return the label under which the linker knows the label called `name`."""
        found = self.label(name)
        return found.machine_name if found else name

    def may_link(self, one: str, other: str) -> bool:
        """Tell whether a span labelled `one` may be linked with a span labelled `other`."""
        return self.links is None or frozenset((one, other)) in self.links

    def relation(self, wanted: Relation) -> Relation:
        """Return `wanted`, or "equal" where the scheme does without this shade of it."""
        return wanted if wanted in self.relations else Relation.EQUAL


def pairs(links: Iterable[Iterable[str]]) -> frozenset[frozenset[str]]:
    """Return pairs of labels as `Scheme.links` has them; a label that may be linked with itself is a pair of one."""
    return frozenset(frozenset(pair) for pair in links)
