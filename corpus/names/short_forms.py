"""Names that a text shortens after their first mention: abbreviations, parts of a person's name, repeats."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.model import Candidate
from corpus.names import lexicon_en, lexicon_vi, reasons, verbs_vi
from corpus.names.tables import word_set

_ABBREVIATION = re.compile(
    r"\s?\((?:the |hereinafter |gọi tắt là |viết tắt là |viết tắt: )?[\"“]?([A-ZĐ][\w&\-]{1,11})[\"”]?(?=[),;–-])"
)
_ABBREVIATION_ZH = re.compile(
    r"(?:（|\()(?:以下|下称|以下简称|简称|英文简称|英文缩写)*[“\"]?([\w\-]{2,12})[”\"]?(?:）|\))"
)
_COMPANY_ENDING = re.compile(
    r",? (?:JSC|Co|Ltd|Inc|Corp|PLC|LLC|Group|Holdings|Company|Corporation|Limited|AG|GmbH|SpA|NV|BV|SA|"
    r"SE|Oyj|Oy|AB|ASA|Bhd|Berhad|Pte Ltd|Pty Ltd|S\.A\.|N\.V\.)$"
)
_DESIGNATION = re.compile(r"[A-Z][\w-]*-\d[\w-]* (?=[A-Z])")  # the name after it is a short form: RS-28 Sarmat
_DOTS = re.compile("[·•・‧]")
_SURE = 0.6
_SPEAKING = 0.94  # above what the gazetteer claims for a place of that name
_SHORTENED = frozenset({"ORG", "EVENT", "LAW", "GPE", "FAC", "LOC"})


def short_forms(text: str, lang: str, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the shortened and repeated mentions in `text` (a reading view) of the names `found` in it."""
    forms: dict[str, Candidate] = {}
    full: dict[str, str] = {}
    for candidate in sorted(found, key=lambda c: -c.score):
        if candidate.score < _SURE or candidate.source == "gazetteer":
            continue
        surface = text[candidate.start : candidate.end]
        if not _small(surface) and surface not in lexicon_en.SHORT_ORGS and not _short_office_vi(surface, lang):
            forms.setdefault(
                surface,
                replace(
                    candidate, score=candidate.score * 0.9, reason=reasons.AS_BEFORE.format(reason=candidate.reason)
                ),
            )
    for candidate in found:
        surface = text[candidate.start : candidate.end]
        for form, score in _parts(text, lang, candidate):
            if form not in forms and form not in full:
                full[form] = surface
                forms[form] = replace(
                    candidate, score=score, source="short form", reason=reasons.SHORT_FOR.format(name=surface)
                )
    known = {(c.start, c.end): c for c in found}
    return [c for c in _occurrences(text, lang, forms) if _adds(c, known.get((c.start, c.end)))]


def _adds(mention: Candidate, there: Candidate | None) -> bool:
    """Tell whether `mention` says more than the candidate already there; a repeat knows less than its surroundings."""
    if there is None:
        return True
    if there.label == mention.label:
        return there.score < mention.score
    return mention.source == "short form" or mention.score >= _SPEAKING or there.score < _SURE


def _short_office_vi(surface: str, lang: str) -> bool:
    """Tell whether `surface` is an office's short name, which is one only where its own rule finds it."""
    return lang == "vi" and tuple(surface.lower().split()) in lexicon_vi.SHORT_ORGS - lexicon_vi.ALWAYS_ORGS


def _small(surface: str) -> bool:
    return len(surface) < 2 or surface[0].islower()


def _parts(text: str, lang: str, candidate: Candidate) -> Iterator[tuple[str, float]]:  # noqa: PLR0912
    """Yield (form, score) of the short forms that `candidate` brings with it."""
    surface = text[candidate.start : candidate.end]
    if candidate.label in _SHORTENED:
        pattern = _ABBREVIATION_ZH if lang == "zh" else _ABBREVIATION
        match = pattern.match(text, candidate.end)
        if match and _abbreviates(match.group(1), surface, lang):
            yield match.group(1), 0.8
    if candidate.label == "ORG" and lang != "zh" and (match := _COMPANY_ENDING.search(surface)):
        short = surface[: match.start()]
        if " " in short or not _too_common(short, lang):
            yield short, 0.7
    if candidate.label == "PRODUCT" and lang == "vi" and (match := _DESIGNATION.match(surface)):
        yield surface[match.end() :], 0.7
    if candidate.label != "PERSON" or candidate.score < _SURE:
        return
    if lang == "zh":
        for part in _DOTS.split(surface):
            if part != surface and len(part) > 1:
                yield part, 0.75
        return
    words = [word for word in surface.split() if word[:1].isupper() and len(word) > 1]
    if len(words) < 2:
        return
    native = words[0] in (lexicon_vi.FAMILY if lang == "vi" else lexicon_en.VIETNAMESE_FAMILY)
    eastern = words[0] in lexicon_en.CHINESE_FAMILY | lexicon_en.KOREAN_FAMILY
    chosen = words[-1:] if native else [words[0], words[-1]] if eastern else [words[-1]]
    if native and len(words) > 2 and words[-2] not in {"Văn", "Thị", "Van", "Thi"}:
        yield " ".join(words[-2:]), 0.7
    for word in chosen:
        if not _too_common(word, lang) or lang == "en":
            yield word, 0.72 if not native else 0.65
    if not native and not eastern and not _too_common(words[0], lang):
        yield words[0], 0.6


def _abbreviates(short: str, full: str, lang: str) -> bool:
    """Tell whether `short` in brackets can be the abbreviation of `full` and not, say, a country or a role."""
    if lang == "zh":
        return (short.isascii() and short.isupper()) or all(character in full for character in short)
    if sum(character.isupper() for character in short) < 2 or any(character.isdigit() for character in short):
        return False
    initials = {word[0].upper() for word in re.findall(r"\w+", full)}
    return short[0] in initials or lang != "en"


def _too_common(word: str, lang: str) -> bool:
    if lang == "en":
        return word.lower() in word_set("names_words_en.txt") or len(word) < 3
    return (
        word.lower() in lexicon_vi.SMALL_WORDS
        or len(word) < 2
        or word in {"Nam", "Anh", "Mỹ", "Nga", "Trung", "Đức", "Hà", "Bắc", "Tây", "Đông"}
    )


def _occurrences(text: str, lang: str, forms: dict[str, Candidate]) -> Iterator[Candidate]:
    if not forms:
        return
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for form in forms:
        automaton.add_word(form, form)
    automaton.make_automaton()
    for last, form in automaton.iter(text):
        start, end = last + 1 - len(form), last + 1
        if lang == "zh" or (_whole(text, start, end) and not _doubtful(text, lang, start, end, forms[form])):
            score = _SPEAKING if _speaks(text, lang, start, end, forms[form]) else forms[form].score
            yield replace(forms[form], start=start, end=end, score=round(score, 3))


def _speaks(text: str, lang: str, start: int, end: int, candidate: Candidate) -> bool:
    """Tell whether the person's short name at start:end says something, which no place of that name does (Vinh nói)."""
    if lang == "zh" or candidate.label != "PERSON":
        return False
    if _TITLE_BEFORE[lang].search(text, max(0, start - 12), start):
        return True
    after = re.findall(r"[\w']+", text[end : end + 24])[:2] if text[end : end + 1] == " " else []
    if lang == "en":
        return after[:1] != [] and after[0] in lexicon_en.SAYING
    return any(tuple(after[:size]) in verbs_vi.SAYING for size in (1, 2))


_TITLE_BEFORE = {
    "vi": re.compile(r"(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|[Cc]ụ|[Cc]háu) $"),
    "en": re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Sir|Madam)\.? $"),
}


def _doubtful(text: str, lang: str, start: int, end: int, candidate: Candidate) -> bool:
    """Tell whether the short form at start:end may be an ordinary word there."""
    form = text[start:end]
    if lang == "vi" and form == "Chính phủ" and text.endswith("Thủ tướng ", 0, start):
        return True  # the title of a head of government
    if lang == "vi":
        return " " not in form and form.istitle() and not _stands_alone(text, start, end)
    ordinary = candidate.source == "short form" and (form.lower() in word_set("names_words_en.txt") or len(form) < 3)
    return ordinary and not _acts(text, start, end)


_ACTS = re.compile(
    r",? (?:also |then |later |now )?(?:\w+ed|said|told|made|says|was|is|has|had|will|who|wrote|thanked|took|won|"
    r"spoke|met|gave|began|came|went|did|does|left|led|ran|saw|sold|bought|sent|sought|kept|held|felt|found|knew|grew|"
    r"fell|rose|became|could|would|may|might|must|should|can|tells|believes|thinks|hopes|wants|plans)\b"
)


def _acts(text: str, start: int, end: int) -> bool:
    """Tell whether the ordinary word at start:end is used as a name: it does something, or is capitalised inside."""
    return _ACTS.match(text, end) is not None or (start > 1 and text[start - 1] == " " and text[start - 2].islower())


_SMALL_AFTER = re.compile(r" ([a-zđà-ỹ]+)")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether the Vietnamese syllable at start:end makes no word with the next one (Chính, but not Chính phủ)."""
    match = _SMALL_AFTER.match(text, end)
    if match is None or match.group(1) in lexicon_vi.AFTER_NAMES:
        return True
    if _does(text[start:end].lower(), re.findall(r"[\w']+", text[end : end + 24])[:2]):
        return True
    within = start > 1 and text[start - 1] == " " and text[start - 2] not in ".!?:"
    return within and (text[start:end].lower(), match.group(1)) not in lexicon_vi.PAIRS


def _does(word: str, after: list[str]) -> bool:
    """Tell whether a predicate of two syllables follows the syllable `word`, which makes no word with the first."""
    ordinary = (word, *after[:1]) in lexicon_vi.PAIRS | verbs_vi.PREDICATES
    return not ordinary and (tuple(after) in verbs_vi.PREDICATES or tuple(after[:1]) in verbs_vi.SAYING)


def _whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or before == "_") and not (after.isalnum() or after == "_")
