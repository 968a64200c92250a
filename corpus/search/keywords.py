"""The keywords of searches in English, Vietnamese and Chinese; every one is understood, whatever the interface speaks.

A Vietnamese keyword of several syllables has hyphens, so that the same words with spaces are looked for in the texts.
"""

from functools import lru_cache

from corpus.text import fold

FLAGS = ("contradicts", "unlinked", "unsure")
KEYS = ("label", "lang", "source", "state")

_WORDS: dict[str, dict[str, str]] = {
    "vi": {
        "label": "nhãn",
        "lang": "ngôn-ngữ",
        "source": "nguồn",
        "state": "trạng-thái",
        "contradicts": "mâu-thuẫn",
        "unlinked": "chưa-liên-kết",
        "unsure": "chưa-chắc",
        "suggested": "được-gợi-ý",
        "accepted": "đã-chấp-nhận",
        "corrected": "đã-sửa",
        "added": "đã-thêm",
        "rejected": "đã-từ-chối",
    },
    "zh": {
        "label": "标签",
        "lang": "语言",
        "source": "来源",
        "state": "状态",
        "contradicts": "矛盾",
        "unlinked": "未链接",
        "unsure": "存疑",
        "suggested": "建议",
        "accepted": "已接受",
        "corrected": "已更正",
        "added": "已添加",
        "rejected": "已拒绝",
    },
}


def keyword_in(keyword: str, lang: str) -> str:
    """Return the English `keyword`, or name of a state, as it is called in `lang` ("en", "vi", "zh")."""
    return _WORDS.get(lang, {}).get(keyword, keyword)


def keyword_of(word: str) -> str | None:
    """Return the English keyword, or name of a state, that `word` is; marks and case don't count. None for others."""
    return _known().get(fold(word, diacritics=False).key)


def spellings(*keywords: str) -> list[str]:
    """Return how these keywords are written in every language, with marks and without them."""
    words = [*keywords, *(words[keyword] for words in _WORDS.values() for keyword in keywords)]
    return list(dict.fromkeys([*words, *(fold(word, diacritics=False).key for word in words)]))


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    known = {keyword: keyword for keyword in (*FLAGS, *KEYS, *_WORDS["vi"])}
    for words in _WORDS.values():
        known |= {fold(word, diacritics=False).key: keyword for keyword, word in words.items()}
    return known
