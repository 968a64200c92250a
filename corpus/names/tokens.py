"""The words of a text in Latin letters, as the patterns for English and Vietnamese read them."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?:[A-ZĐ]\.){2,}"  # U.S.
    r"|'s(?!\w)"
    r"|[^\W_]+(?:'(?!s(?!\w))[^\W_]+)*"  # Binh, O'Brien
    r"|[^\w\s]|_"
)
_SENTENCE_END = frozenset(".!?…")
_OPENING = frozenset("\"“”'([*•·–—-")
_ABBREVIATIONS = frozenset(
    "Mr Mrs Ms Dr Prof St Gen Col Lt Maj Capt Sgt Sen Rep Gov No Jr Sr vs TP Tp Q P TS ThS GS PGS BS Inc Co Ltd Corp "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark. `after` is what stands between the token before and this one."""

    start: int
    end: int
    text: str
    gap: str
    first: bool

    @property
    def capital(self) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def upper(self) -> bool:
        """Whether the token is two or more capital letters, with digits or not."""
        return len(self.text) > 1 and self.text.isupper()

    @property
    def word(self) -> bool:
        """Whether the token begins with a letter."""
        return self.text[0].isalpha()


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of `text`; `first` marks those that begin a sentence, heading or bracket."""
    tokens: list[Token] = []
    position = 0
    fresh = True
    for match in _TOKEN.finditer(text):
        gap = text[position : match.start()]
        if "\n" in gap:
            fresh = True
        word = match.group()
        tokens.append(Token(match.start(), match.end(), word, gap, fresh))
        position = match.end()
        if word in _SENTENCE_END:
            previous = tokens[-2].text if len(tokens) > 1 else ""
            fresh = not (word == "." and (previous in _ABBREVIATIONS or (len(previous) == 1 and previous.isupper())))
        elif word not in _OPENING:
            fresh = word in ":;" and fresh
        elif word in "-–—(" and not fresh:
            fresh = False
    return tokens


def joined(token: Token) -> bool:
    """Tell whether `token` follows the one before it on the same line, with white space or nothing between."""
    return "\n" not in token.gap
