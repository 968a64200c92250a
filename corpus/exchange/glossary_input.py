"""Pairs of names on their way into the glossary, whatever file they come from."""

from corpus.errors import TwinspanError
from corpus.exchange.importing import Import
from corpus.exchange.report import Tally
from corpus.project.glossary import NamePair, tidy
from corpus.reading import normalize_language


class GlossaryInput:
    """Collects the names of one import and writes them as one decision. `tally` is the import's."""

    def __init__(self, coming: Import) -> None:
        if coming.as_suggestions:
            raise TwinspanError("glossary-suggestions")
        self._coming = coming
        self._used: dict[NamePair, bool] = {}
        self.scheme = coming.project.scheme
        self.tally = coming.tally = Tally("names")

    def take(self, pair: NamePair, *, used: bool = True) -> None:
        """Keep a pair, its languages as any tag or name. Raises what `tidy` raises, and `language-unknown`."""
        langs = {"lang_a": normalize_language(pair.lang_a), "lang_b": normalize_language(pair.lang_b)}
        self._used[tidy(pair._replace(**langs), self.scheme)] = used

    def write(self) -> None:
        """Put what was kept into the glossary: one line in the history, one undo."""
        if not self._used or not self._coming.goes_on():
            return
        self._coming.project.decisions.add_names(
            [pair for pair, used in self._used.items() if used],
            rested=[pair for pair, used in self._used.items() if not used],
        )
        self.tally.add("names", len(self._used))
