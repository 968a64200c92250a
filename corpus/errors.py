"""Coded errors: one sentence a person can act on, whoever shows it.

A raise site names a code and its parameters; the English sentence stands here once, and the desktop
translates it by its code. A sentence says what is wrong and what to do.
"""

MESSAGES: dict[str, str] = {
    # Offsets and labels
    "offset-out-of-range": "Offset {offset} lies outside the text, which is {length} characters long.",
    "offset-inside-character": "UTF-16 offset {offset} lies inside the character at {position}.",
    # Label schemes
    "scheme-unknown": "There is no label scheme called {name}. Take one of {known}, or give a .toml file.",
    "scheme-broken": "The label scheme {path} cannot be read: {problem}. Mend the file and try again.",
}


class TwinspanError(Exception):
    """Something a person can do something about.

    `code` is a key of `MESSAGES`; `params` fill the sentence. `str(error)` is the English sentence.
    """

    def __init__(self, code: str, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(MESSAGES[code].format(**params))
