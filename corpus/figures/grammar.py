"""The notation in which figures are described, and its translation into regular expressions over tokens.

Each token has a set of roles (a *shape* for a numeral, what the lexicon says for a word). Each distinct
set of roles is one letter of an alphabet, a text is then a string of such letters, and a rule is a
regular expression over it. A rule is written with

    day  percent  Cap      a token that has this role
    'tháng'                this very word (whatever its case)
    ~x                     x with no white space before it; a numeral glued to a word needs this
    ( a | b )  ?  *  +     as in regular expressions
    d:x                    x, captured as "d"; of several alternatives with one name, that which took part
    [ ... ]                the span of the figure; without brackets, all of it; what is outside is context
    <x  !<x  >x  !>x       the token before (after) this place has (has not) the role x
    { ... }                what must follow, without being used up

Space between the items of a rule is optional in the text, except for a line break, which is a token.
"""

import re
from collections.abc import Iterable
from enum import IntEnum

_ITEM = re.compile(r"\s*(?:(?P<name>\w+):|(?P<look>!?[<>])|(?P<atom>\w+|'[^']+')|(?P<sign>[~()|?*+\[\]{}]))")
_OPTIONAL = re.compile(r"\s*[?*]")
_QUOTED = re.compile(r"'([^']+)'")
_NTH = "__"  # between an item's name and which of that name it is
_FIRST_LETTER = 0xE000  # private use, so that no letter means anything to a regular expression


class Glue(IntEnum):
    """What stands right before a token: white space, a symbol, or a word."""

    SPACE = 0
    SYMBOL = 1
    WORD = 2


class Alphabet:
    """The letters for sets of roles. All sets must be entered before the first rule is compiled."""

    def __init__(self) -> None:
        self._places: dict[frozenset[str], int] = {}
        self._sets: list[frozenset[str]] = []
        self._classes: dict[tuple[str, bool], str] = {}

    def enter(self, roles: frozenset[str]) -> int:
        """Return the place of a set of roles, entering it where it is new."""
        if roles not in self._places:
            self._places[roles] = len(self._sets)
            self._sets.append(roles)
        return self._places[roles]

    def letter(self, roles: frozenset[str], glue: int) -> str:
        """Return the letter of a token with these roles and this glue. Raises KeyError for a new set."""
        return chr(_FIRST_LETTER + 3 * self._places[roles] + glue)

    def roles(self, letter: str) -> frozenset[str]:
        """Return the set of roles that `letter` stands for."""
        return self._sets[(ord(letter) - _FIRST_LETTER) // 3]

    @staticmethod
    def glue(letter: str) -> int:
        """Return the glue that `letter` carries."""
        return (ord(letter) - _FIRST_LETTER) % 3

    def members(self, role: str, *, glued: bool = False) -> str:
        """Return the inside of a character class for the tokens with `role`."""
        key = (role, glued)
        if key not in self._classes:
            letters: list[str] = []
            for roles, place in self._places.items():
                if role not in roles:
                    continue
                glues = (Glue.SYMBOL, Glue.WORD) if glued else (Glue.SPACE, Glue.SYMBOL, Glue.WORD)
                if "numeral" in roles and not glued:
                    glues = (Glue.SPACE, Glue.SYMBOL)
                letters += (chr(_FIRST_LETTER + 3 * place + glue) for glue in glues)
            self._classes[key] = "".join(_ranges(sorted(letters)))
        return self._classes[key]


def literals(patterns: Iterable[str]) -> set[str]:
    """Return the words that `patterns` quote; each is a role of its own."""
    return {word for pattern in patterns for word in _QUOTED.findall(pattern)}


def literal_role(word: str) -> str:
    """Return the role of the quoted word `word`."""
    return f"'{word}'"


def named_groups(pattern: re.Pattern[str]) -> dict[str, list[int]]:
    """Return the groups of a compiled rule by the names of its items; several items can have one name."""
    groups: dict[str, list[int]] = {}
    for group, number in pattern.groupindex.items():
        groups.setdefault(group.partition(_NTH)[0], []).append(number)
    return groups


def needs(pattern: str) -> list[frozenset[str]]:
    """Return what every match of `pattern` holds: of each set of roles at least one."""
    branches, _ = _branches(pattern.strip(), 0)
    return branches[0] if len(branches) == 1 else _one_of(branches)


def _branches(pattern: str, position: int) -> tuple[list[list[frozenset[str]]], int]:
    """Return what each alternative from `position` to its closing bracket needs, and the place behind that bracket."""
    branches: list[list[frozenset[str]]] = [[]]
    forbidden = False
    while match := _ITEM.match(pattern, position):
        position = match.end()
        needed: list[frozenset[str]] = []
        if match["sign"] == ")":
            break
        if match["sign"] == "|":
            branches.append([])
        elif match["sign"] == "(":
            inner, position = _branches(pattern, position)
            needed = inner[0] if len(inner) == 1 else _one_of(inner)
        elif match["atom"] and not forbidden:
            needed = [frozenset({match["atom"]})]
        forbidden = (match["look"] or "").startswith("!")
        if not _OPTIONAL.match(pattern, position):
            branches[-1] += needed
    return branches, position


def _one_of(branches: list[list[frozenset[str]]]) -> list[frozenset[str]]:
    """Return what is needed when one of `branches` is taken."""
    return [frozenset().union(*(branch[0] for branch in branches))] if all(branches) else []


class Compiler:
    """Translates rules into regular expressions over the letters of one alphabet."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet = alphabet

    def compile(self, pattern: str) -> re.Pattern[str]:
        """Return the regular expression of `pattern`. Raises ValueError where it is not well written."""
        pieces: list[str] = []
        position = 0
        glued = False
        look = name = ""
        seen: dict[str, int] = {}
        pattern = pattern.strip()
        while position < len(pattern):
            match = _ITEM.match(pattern, position)
            if not match:
                raise ValueError(f"{pattern!r} cannot be read from {pattern[position:]!r}")
            position = match.end()
            if match["name"]:
                name = match["name"]
                seen[name] = seen.get(name, 0) + 1
                name = name if seen[name] == 1 else f"{name}{_NTH}{seen[name]}"
            elif match["look"]:
                look = match["look"]
            elif match["atom"]:
                pieces.append(self._atom(match["atom"], glued=glued, look=look, name=name))
                glued, look, name = False, "", ""
            elif match["sign"] == "~":
                glued = True
            else:
                pieces.append(_sign(match["sign"], name))
                name = ""
        return re.compile("".join(pieces))

    def _atom(self, atom: str, *, glued: bool, look: str, name: str) -> str:
        inside = self._alphabet.members(atom, glued=glued)
        letters = f"[{inside}]" if inside else "(?!)"
        if look:
            sign = {"<": "?<=", "!<": "?<!", ">": "?=", "!>": "?!"}[look]
            if not inside:
                return "" if look[0] == "!" else "(?!)"
            return f"({sign}{letters})"
        return f"(?P<{name}>{letters})" if name else letters


def _sign(sign: str, name: str) -> str:
    if sign == "(":
        return f"(?P<{name}>" if name else "(?:"
    return {"[": "(?P<span>", "]": ")", "{": "(?=", "}": ")"}.get(sign, sign)


def _ranges(letters: list[str]) -> Iterable[str]:
    start = last = ""
    for letter in letters:
        if last and ord(letter) == ord(last) + 1:
            last = letter
            continue
        if last:
            yield start if start == last else f"{start}-{last}"
        start = last = letter
    if last:
        yield start if start == last else f"{start}-{last}"
