"""The people who work at this computer: their names and initials, remembered over projects."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.settings import Settings

_KEY = "people"
_NOW = "annotator"
_BETWEEN = "\t"
LONGEST_INITIALS = 4


@dataclass(frozen=True, slots=True)
class Person:
    """Someone at this computer; `initials` stand where there is no room for the name."""

    name: str
    initials: str


class People:
    """The remembered people, who worked last first."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def known(self) -> list[Person]:
        """Return everyone who is remembered."""
        pairs = (entry.partition(_BETWEEN) for entry in self._settings.names(_KEY) or [])
        return [Person(name, initials or initials_of(name)) for name, _, initials in pairs if name]

    def person(self, name: str) -> Person:
        """Return the person called `name`, with initials made from the name where nobody is remembered so."""
        return next((each for each in self.known() if each.name == name), Person(name, initials_of(name)))

    def among(self, names: Sequence[str]) -> list[Person]:
        """Return the remembered people, and after them those of `names` who are not remembered."""
        known = self.known()
        there = {each.name for each in known}
        return [*known, *(self.person(name) for name in names if name not in there)]

    def now(self) -> str:
        """Return the name of whoever worked last, empty where nobody said."""
        return self._settings.text(_NOW)

    def take(self, person: Person) -> None:
        """Remember a person as the one who works now."""
        self._settings.set(_NOW, person.name)
        self._write([person, *(each for each in self.known() if each.name != person.name)])

    def forget(self, name: str) -> None:
        """Take a person off the list; what they labelled stays in the projects."""
        self._write([each for each in self.known() if each.name != name])

    def _write(self, people: Sequence[Person]) -> None:
        self._settings.set(_KEY, [f"{each.name}{_BETWEEN}{each.initials}" for each in people])


def initials_of(name: str) -> str:
    """Return initials for a name: the first letters of its first and last words, the first two of a Chinese name."""
    words = name.split()
    if len(words) > 1:
        return f"{words[0][0]}{words[-1][0]}".upper()
    return name.strip()[:2].upper()
