"""Why something is suggested, in the language of the interface."""

from desktop.translation import translated


def reason_text(reason: str) -> str:
    """Return `reason`, as it is stored in English, in the language of the interface.

    What says everything in the names' own words ("Sun 孙→Tôn") stays as it is.
    """
    from corpus.suggest.reasons import take_apart
    from corpus.text.templates import NESTED

    parts = take_apart(reason)
    if parts is None:
        return reason
    template, parameters = parts
    inner = {name: reason_text(value) if name in NESTED else value for name, value in parameters.items()}
    return translated("Reasons", template).format(**inner)
