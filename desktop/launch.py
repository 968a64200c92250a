"""The `twinspan` command: the desktop application, or a verb of the command line.

It lives here because the corpus does not know the screen. Nothing heavy is imported until it is clear which
of the two is wanted.
"""

import sys
from pathlib import Path


def main() -> int:
    """Open the desktop application on the project given, if any; else run the verb given.

    Two options are for the program itself, before Qt is loaded: the process that trains, and the smoke test.
    """
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        from corpus.learning.worker import main as work

        return work()
    if arguments[:1] == ["--smoke-test"]:
        from desktop.smoke import main as smoke_test

        return smoke_test(arguments[1:])
    if not arguments or _is_project(arguments[0]):
        from desktop.app import main as open_desktop

        return open_desktop(arguments)
    from corpus.cli import main as run_verb

    return run_verb(arguments)


def _is_project(argument: str) -> bool:
    return argument.endswith(".twinspan") or Path(argument).is_file()


if __name__ == "__main__":
    sys.exit(main())
