"""Finding a command by typing a part of its name."""

from corpus.text import matching_key

_IN_DETAIL = 100


def find(query: str, title: str, detail: str) -> int | None:
    """Return how well `query` fits a command, less being better; its detail counts after every title."""
    fit = match(query, title)
    if fit is not None:
        return fit
    words = matching_key(query.strip(), diacritics=False).split()
    return _IN_DETAIL if all(word in matching_key(detail, diacritics=False) for word in words) else None


def match(query: str, title: str) -> int | None:
    """Return how well `query` fits `title`, less being better, or None where it does not.

    The words of the query may stand in any order and stop short; failing that, its letters must come in order.
    """
    wanted, name = matching_key(query.strip(), diacritics=False), matching_key(title, diacritics=False)
    if not wanted:
        return 0
    if name.startswith(wanted):
        return 0
    words = name.replace("…", "").split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 1
    if wanted in name:
        return 2
    position = 0
    for letter in wanted.replace(" ", ""):
        position = name.find(letter, position) + 1
        if not position:
            return None
    return 3 + position - len(wanted)
