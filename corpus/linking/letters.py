"""All ways in which two names can agree by letters, readings, sounds or the meaning of characters, and the best."""

from corpus.linking.analysis import Name, Verdict
from corpus.linking.asian_readings import cantonese_reading, japanese_reading, korean_reading
from corpus.linking.meaning import meaning
from corpus.linking.readings_match import bridged_reading, han_viet_reading, mandarin_reading
from corpus.linking.spelling import chinese, respelling, spelling
from corpus.linking.transcription import transcription

_SURE = 0.9
_TESTS = (
    spelling,
    chinese,
    han_viet_reading,
    mandarin_reading,
    bridged_reading,
    transcription,
    respelling,
    japanese_reading,
    korean_reading,
    cantonese_reading,
    meaning,
)


def compare_letters(a: Name, b: Name) -> Verdict | None:
    """Return the best verdict of all tests, the first sure one, or None."""
    best: Verdict | None = None
    for test in _TESTS:
        verdict = test(a, b)
        if verdict and (best is None or verdict[0] > best[0]):
            best = verdict
            if best[0] >= _SURE:
                break
    return best
