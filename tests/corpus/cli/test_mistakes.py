"""A mistake on the command line is one line that helps, and exit code 2."""

import pytest

MISTAKES = {
    "a verb that is nearly one": (["exprot"], "Did you mean export?"),
    "no verb at all": (["frobnicate"], "The verbs are"),
    "no such project": (["suggest", "{folder}/none.twinspan"], "none.twinspan"),
    "a project that is a folder": (["suggest", "{folder}"], "{folder}"),
    "a project that is there already": (["new", "{project}"], "{project}"),
    "an unknown scheme": (["new", "{folder}/b.twinspan", "--scheme", "nonesuch"], "ontonotes"),
    "an unknown story": (["suggest", "{project}", "--story", "Nowhere"], "Nowhere"),
    "an unknown format": (["export", "{project}", "{folder}/out", "--format", "papyrus"], "stories, spacy"),
    "a format that is only written": (["import", "{project}", "{project}", "--format", "spacy"], "stories"),
    "an unknown layer": (["export", "{project}", "{folder}/out", "--layer", "silver"], "silver"),
    "a missing argument": (["add", "{project}"], "twinspan add --help"),
    "an unknown option": (["stats", "{project}", "--colour"], "--colour"),
    "a file that is not there": (["add", "{project}", "{folder}/none.txt"], "none.txt"),
    "an unknown language": (["add", "{project}", "{folder}", "--lang", "klingonese"], "klingonese"),
}


@pytest.mark.parametrize(("arguments", "hint"), MISTAKES.values(), ids=MISTAKES)
def test_one_line_and_exit_code_2(twinspan, project, tmp_path, arguments, hint) -> None:
    words = {"project": project, "folder": tmp_path}
    code, _, err = twinspan(*(argument.format(**words) for argument in arguments))
    assert code == 2
    assert hint.format(**words) in err
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


def test_help_lists_the_verbs(twinspan) -> None:
    code, out, _ = twinspan("--help")
    assert code == 0
    assert all(verb in out for verb in ("new", "add", "suggest", "export", "import", "stats", "check", "sample"))
