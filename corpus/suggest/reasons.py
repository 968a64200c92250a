"""Every reason that a suggestion or a proposed link can have: one table for the screens and the translators.

A reason is stored with its suggestion as an English sentence ("known place: Nanning = Nam Ninh"), so that a file stays
readable without this program and a reason survives a change of language. A screen in another language shows it so:

    template, parameters = take_apart(reason) or ("{reason}", {"reason": reason})
    text = QCoreApplication.translate("Reasons", template).format(**parameters)

where a parameter of corpus.text.templates.NESTED is a reason itself and is taken apart in turn. What `take_apart` does
not know is shown as it is: names in their own words, and the reasons of plug-ins.
"""

from corpus.linking import reasons as of_links
from corpus.names import reasons as of_names
from corpus.pipelines.running import LEARNT
from corpus.text.templates import JOINED, Templates

LABELLED_ELSEWHERE = "labelled so elsewhere in the corpus"
FOUND_BY = "found by {pipeline}"
WORTH = {
    None: "worth {worth}",
    "LESS_THAN": "worth less than {worth}",
    "MORE_THAN": "worth more than {worth}",
    "APPROX": "worth about {worth}",
    "EQUAL_OR_LESS": "worth at most {worth}",
    "EQUAL_OR_MORE": "worth at least {worth}",
}
"""What a figure says, by its modifier."""

TEMPLATES: tuple[str, ...] = tuple(
    dict.fromkeys(
        [*of_names.TEMPLATES, *of_links.TEMPLATES, *WORTH.values(), LABELLED_ELSEWHERE, FOUND_BY, LEARNT, JOINED]
    )
)
"""Every template, its parameters in braces, for `str.format`."""

_TABLE = Templates(TEMPLATES)


def take_apart(reason: str) -> tuple[str, dict[str, str]] | None:
    """Return the template of `reason`, one of `TEMPLATES`, and its parameters by name; None where there is none."""
    return _TABLE.take_apart(reason)


def untranslatable(reason: str) -> list[str]:
    """Return what in `reason`, itself or a reason within it, is of no template and so stays in its own words."""
    return _TABLE.unknown_in(reason)
