"""Names that are the same by their letters or characters, in one script: no reading and no lexicon is asked here."""

from difflib import SequenceMatcher

from corpus.linking import reasons
from corpus.linking.analysis import Name, Verdict
from corpus.linking.vietnamese import is_syllable

_NEARLY = 0.86


def spelling(a: Name, b: Name) -> Verdict | None:
    """Compare two names in letters: with and without diacritics, joined, in another word order, as initials."""
    if a.han or b.han or not a.key or not b.key:
        return None
    if a.key == b.key and a.marked == b.marked:
        return 1.0, reasons.SAME_SPELLING
    if a.joined == b.joined:
        return _other_diacritics(a, b)
    if len(a.tokens) > 1 and a.sorted_tokens == b.sorted_tokens:
        return 0.93, reasons.OTHER_ORDER
    return _initials(a, b) or _shorter(a, b)


def _other_diacritics(a: Name, b: Name) -> Verdict:
    """Compare names of the same letters: in Vietnamese, other diacritics make another name."""
    if a.marked and b.marked and a.lang == b.lang == "vi":
        return 0.3, reasons.OTHER_DIACRITICS
    known, other = (a, b) if a.has_exonym else (b, a)
    if known.has_exonym and not other.has_exonym and other.marked and other.lang == "vi":
        return 0.55, reasons.OTHER_THAN_KNOWN
    return 0.96, reasons.WITHOUT_DIACRITICS


def _shorter(a: Name, b: Name) -> Verdict | None:
    """Tell whether one name is the other's last words or first word (Toàn, Vu Quang Toan; Grossi)."""
    long, short = (a.tokens, b.tokens) if len(a.tokens) > len(b.tokens) else (b.tokens, a.tokens)
    count = len(short)
    if not count or count == len(long):
        return None
    if long[-count:] == short or long[:count] == short:
        return 0.62 + 0.1 * min(count - 1, 2), reasons.SHORT_FORM.format(form=" ".join(short))
    return None


def _initials(a: Name, b: Name) -> Verdict | None:
    """Compare names of which one abbreviates words to initials (V. Putin; WTO, World Trade Organization)."""
    for short, long in ((a, b), (b, a)):
        if short.is_acronym and len(long.initials) > 1 and short.joined.replace(".", "") == long.initials:
            return 0.85, reasons.INITIALS.format(form=short.text)
    if len(a.tokens) == len(b.tokens) > 1 and a.tokens[-1] == b.tokens[-1] and len(a.tokens[-1]) > 2:
        pairs = list(zip(a.tokens[:-1], b.tokens[:-1], strict=True))
        if all(x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]) for x, y in pairs):
            return 0.88, reasons.INITIALS_AND.format(name=a.tokens[-1].title())
    return None


def respelling(a: Name, b: Name) -> Verdict | None:
    """Compare foreign names that two languages spell a little differently (Zelensky, Zelenskyy)."""
    if a.han or b.han or min(len(a.joined), len(b.joined)) < 6 or abs(len(a.joined) - len(b.joined)) > 3:
        return None
    if a.joined[0] != b.joined[0] or (a.mandarin and b.mandarin) or may_be_vietnamese(a) or may_be_vietnamese(b):
        return None
    matcher = SequenceMatcher(None, a.joined, b.joined, autojunk=False)
    if matcher.quick_ratio() < _NEARLY or matcher.ratio() < _NEARLY:
        return None
    return round(0.6 + 0.3 * matcher.ratio(), 3), reasons.NEARLY_SPELLED


def may_be_vietnamese(name: Name) -> bool:
    """Tell whether every word is a Vietnamese syllable, so that a letter's difference makes another name."""
    return all(is_syllable(word) for word in name.words) and (name.marked or len(name.tokens) > 2)


def chinese(a: Name, b: Name) -> Verdict | None:
    """Compare two names in Chinese characters: other script or transcription, or one an abbreviation of the other."""
    if not (a.han and b.han):
        return None
    x, y = a.characters, b.characters
    if x == y:
        return 1.0, reasons.SAME_CHARACTERS if a.text != b.text else reasons.SAME_SPELLING
    long, short = (x, y) if len(x) > len(y) else (y, x)
    if len(short) < 2 or len(long) == len(short):
        return None
    if long.startswith(short) or long.endswith(short):
        return 0.7, reasons.SHORT_FORM.format(form=short)
    rest = iter(long)
    if long[0] == short[0] and len(long) >= 4 and all(c in rest for c in short):
        return 0.72, reasons.ABBREVIATES.format(short=short, long=long)
    return None
