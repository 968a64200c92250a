"""Sentences made of templates, and the way back: which template a sentence was made of, and with which words.

What is stored as an English sentence ("known place: Nanning = Nam Ninh") stays readable without this program and can
still be shown in another language: `Templates.take_apart` gives the template, which a screen translates, and its
parameters. A parameter named in `NESTED` is such a sentence itself and is taken apart in turn.
"""

import re
from collections.abc import Iterable

JOINED = "{reason}; {further}"
"""Two sentences said together; it is taken apart before every other template."""

NESTED = frozenset({"reason", "further"})
"""The parameters that are sentences themselves."""

_FIELD = re.compile(r"\{(\w+)\}")


def joined(*sentences: str) -> str:
    """Return `sentences` as one, without the empty ones."""
    return "; ".join(filter(None, sentences))


class Templates:
    """A table of templates, their parameters in braces as for `str.format`."""

    def __init__(self, templates: Iterable[str]) -> None:
        self._plain: set[str] = set()
        self._nesting: list[tuple[str, re.Pattern[str]]] = []
        self._others: list[tuple[str, re.Pattern[str]]] = []
        # Those that say the most first: the more words of a sentence are the template's, the surer it is.
        for template in sorted(templates, key=lambda each: -len(_FIELD.sub("", each))):
            fields = set(_FIELD.findall(template))
            if not fields:
                self._plain.add(template)
            elif template != JOINED:
                (self._nesting if fields & NESTED else self._others).append((template, _pattern(template)))
        self._joined = _pattern(JOINED)
        self._known: dict[str, tuple[str, dict[str, str]] | None] = {}

    def take_apart(self, sentence: str) -> tuple[str, dict[str, str]] | None:
        """Return the template that `sentence` was made of and its parameters by name; None where there is none."""
        if sentence not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[sentence] = self._taken_apart(sentence)
        return self._known[sentence]

    def unknown_in(self, sentence: str) -> list[str]:
        """Return what in `sentence`, a sentence or one within it, is of no template of this table."""
        found = self.take_apart(sentence)
        if found is None:
            return [sentence]
        return [each for name, value in found[1].items() if name in NESTED for each in self.unknown_in(value)]

    def _taken_apart(self, sentence: str) -> tuple[str, dict[str, str]] | None:
        if match := self._joined.fullmatch(sentence):
            return JOINED, match.groupdict()
        if sentence in self._plain:
            return sentence, {}
        nesting = [
            (template, match.groupdict())
            for template, pattern in self._nesting
            if (match := pattern.fullmatch(sentence))
        ]
        for found in nesting:
            if not any(self.unknown_in(value) for name, value in found[1].items() if name in NESTED):
                return found
        for template, pattern in self._others:
            if match := pattern.fullmatch(sentence):
                return template, match.groupdict()
        return nesting[0] if nesting else None


_REMEMBERED = 4096


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _FIELD.split(template)  # words, field, words, field, words
    fields = [f"(?P<{piece}>.+?)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces)]
    return re.compile("".join(fields), re.DOTALL)
