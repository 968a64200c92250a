"""The rulebook: a language's rules, compiled, and the matches of all of them in a text.

A text is searched a few paragraphs at a time, since no rule goes beyond a line. Of the rules only those are tried whose
needed roles all occur there, which leaves a small part of them for an ordinary paragraph.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import chain
from operator import or_
from re import Match as Hit
from re import Pattern
from typing import NamedTuple

from corpus.figures.grammar import Alphabet, Compiler, named_groups, needs
from corpus.figures.rules import Rule
from corpus.figures.tokens import Tokens

_BLOCK = 48  # tokens; shorter paragraphs are searched together


class _Compiled(NamedTuple):
    """A rule's place among the rules, its regular expression, and the group in it that is the span.

    A text needs all of the roles whose bits are in `needs`, and one of each of `choices`.
    """

    order: int
    is_veto: bool
    pattern: Pattern[str]
    group: int | str
    needs: int
    choices: tuple[int, ...]


Candidate = tuple[int, int, int, int, Hit[str]]
"""A match: its rank (less is better: vetoes, then the longest in characters), the place of its rule among the rules,
its first token, the one after its last, and the hit. Candidates sort in the order in which they are to be taken."""


class Rulebook:
    """The rules of one language. All words must be in `alphabet` before."""

    def __init__(self, rules: Sequence[Rule], alphabet: Alphabet) -> None:
        self.rules = rules
        self._alphabet = alphabet
        self._bits: dict[str, int] = {}
        self._masks: dict[str, int] = {}
        compiler = Compiler(alphabet)
        self._newline = compiler.compile("newline")
        self._compiled = [self._compile(order, rule, compiler) for order, rule in enumerate(rules)]
        self._by_role = self._keyed()
        self.groups = [named_groups(one.pattern) for one in self._compiled]

    def _compile(self, order: int, rule: Rule, compiler: Compiler) -> _Compiled:
        pattern = compiler.compile(rule.pattern)
        masks = [self._mask(roles) for roles in needs(rule.pattern)]
        return _Compiled(
            order,
            rule.label is None,
            pattern,
            "span" if "span" in pattern.groupindex else 0,
            reduce(or_, (mask for mask in masks if mask.bit_count() == 1), 0),
            tuple(mask for mask in masks if mask.bit_count() > 1),
        )

    def _mask(self, roles: Iterable[str]) -> int:
        return reduce(or_, (self._bits.setdefault(role, 1 << len(self._bits)) for role in sorted(roles)), 0)

    def _keyed(self) -> list[tuple[int, list[_Compiled]]]:
        """Return the rules by the bit of the role that each needs and the fewest others do; -1 where it needs none."""
        bits = {one.order: [bit for bit in self._bits.values() if bit & one.needs] for one in self._compiled}
        wanted = Counter(chain.from_iterable(bits.values()))
        by_role: dict[int, list[_Compiled]] = {}
        for one in self._compiled:
            key = min(bits[one.order], key=lambda bit: (wanted[bit], bit), default=-1)
            by_role.setdefault(key, []).append(one)
        return list(by_role.items())

    def candidates(self, tokens: Tokens) -> Iterator[list[Candidate]]:
        """Yield the matches in each part of a text, best first; parts share no token but a line break."""
        letters = "".join(tokens.letters)
        starts, ends = tokens.starts, tokens.ends
        best = -len(tokens.text) - 1
        for begin, end in self._blocks(letters):
            present = self._present(letters[begin:end])
            absent = ~present
            found: list[Candidate] = []
            for key, rules in self._by_role:
                if key & absent and key > 0:
                    continue
                for order, is_veto, pattern, group, needed, choices in rules:
                    if needed & absent:
                        continue
                    for choice in choices:
                        if not choice & present:
                            break
                    else:
                        for hit in pattern.finditer(letters, begin, end):
                            first, stop = hit.span(group)
                            found.append((best if is_veto else starts[first] - ends[stop - 1], order, first, stop, hit))
            found.sort()
            yield found

    def _blocks(self, letters: str) -> Iterator[tuple[int, int]]:
        """Yield the ends of the parts of a text; each holds the line breaks before and after it."""
        begin = 0
        for newline in self._newline.finditer(letters):
            if newline.start() - begin >= _BLOCK:
                yield begin, newline.end()
                begin = newline.start()
        yield begin, len(letters)

    def _present(self, letters: str) -> int:
        """Return the bits of all roles that occur in `letters`."""
        masks, present = self._masks, 0
        for letter in set(letters):
            mask = masks.get(letter)
            if mask is None:
                roles = self._alphabet.roles(letter)
                mask = masks[letter] = reduce(or_, (self._bits.get(role, 0) for role in roles), 0)
            present |= mask
        return present
