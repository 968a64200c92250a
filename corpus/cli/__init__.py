"""The command line: one verb a file.

Every verb prints for people, or with --json one JSON object for scripts. A problem that a person can mend is
one line on standard error and exit code 2.
"""

import difflib
import sys
from collections.abc import Callable, Sequence

import typer

from corpus.cli import add, check, evaluate, export, import_, new, sample, stats, suggest, train
from corpus.cli.console import fail
from corpus.errors import TwinspanError

app = typer.Typer(
    name="twinspan",
    help="Annotate stories that exist in several languages. Without a verb, open the desktop application.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
_VERBS: dict[str, Callable[..., int | None]] = {
    "new": new.new,
    "add": add.add,
    "suggest": suggest.suggest,
    "train": train.train,
    "evaluate": evaluate.evaluate,
    "export": export.export,
    "import": import_.import_,
    "stats": stats.stats,
    "check": check.check,
    "sample": sample.sample,
}
for verb, run in _VERBS.items():
    app.command(verb)(run)


def verbs() -> list[str]:
    """Return the verbs of the command line."""
    return list(_VERBS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit code: 0 done, 2 a problem that a person can mend, 130 interrupted."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments and not arguments[0].startswith("-") and arguments[0] not in verbs():
        close = difflib.get_close_matches(arguments[0], verbs(), n=1)
        hint = f"Did you mean {close[0]}?" if close else f"The verbs are {', '.join(verbs())}."
        return fail(TwinspanError("verb-unknown", word=arguments[0], hint=hint))
    try:
        result = app(arguments, standalone_mode=False, prog_name="twinspan")
    except TwinspanError as error:
        return fail(error)
    except typer.Exit as exit_:
        return exit_.exit_code
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not hasattr(error, "format_message"):  # click's usage errors, whichever click typer brings along
            raise
        return fail(TwinspanError("usage", problem=error.format_message(), verb=arguments[0]))
    return result if isinstance(result, int) else 0
