"""Marks that join two parts of the name of a Vietnamese office: Sở GD-ĐT, Ban Tuyên giáo T.Ư, CA Q. Liên Chiểu."""

from corpus.names.reading_vi import Reading, surname_at

# Districts, wards, counties and towns by their letters, with or without a full stop: CA Q. Liên Chiểu.
LETTERS = frozenset({"Q", "P", "H", "X", "T", "TX", "TP", "TT"})


def lettered(reading: Reading, dot: int) -> int:
    """Return the token after the place whose letters end at the full stop `dot`, or `dot`."""
    name = dot + 1
    if not reading.capital(name) or "\n" in reading.tokens[name].gap:
        return dot
    return reading.hits[name][0] if name in reading.hits else name + 1


def glued(reading: Reading, at: int) -> bool:
    """Tell whether the hyphen at token `at` stands without spaces between two words of one name (Al-Nusra)."""
    return (
        reading.tokens[at].text == "-"
        and not reading.tokens[at].gap
        and reading.capital(at + 1)
        and not reading.tokens[at + 1].gap
        and not surname_at(reading, at + 1)
    )


def abbreviations(reading: Reading, at: int) -> bool:
    """Tell whether the mark at token `at` joins two fields of work that are written short (Sở GD-ĐT, Bộ GD & ĐT)."""
    if at + 1 >= len(reading.tokens):
        return False
    before, mark, after = reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]
    return before.upper and (after.upper or after.text.isupper()) and mark.gap == after.gap
