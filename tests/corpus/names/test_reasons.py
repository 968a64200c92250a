"""Reasons of names: no rule writes one of its own beside the table."""

import ast
from pathlib import Path

import pytest

import corpus.names
from corpus.model import GlossaryEntry
from corpus.names import Memory, reasons
from corpus.names.memory import remembered

_MODULES = sorted(Path(corpus.names.__file__).parent.glob("*.py"))
_NAMES = {"reason", "why"}  # what parameters and variables that hold a reason are called


def parameters(trees):
    """Return by function where among its arguments a reason stands."""
    places = {"Candidate": -1, "replace": -1}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                for number, argument in enumerate(node.args.args):
                    if argument.arg in _NAMES:
                        places[node.name] = number
    return places


def written_out(node):
    """Tell whether an expression spells a sentence instead of taking it from the table."""
    if isinstance(node, ast.IfExp):
        return written_out(node.body) or written_out(node.orelse)
    if isinstance(node, ast.BoolOp):
        return any(map(written_out, node.values))
    return isinstance(node, ast.JoinedStr | ast.BinOp) or (isinstance(node, ast.Constant) and bool(node.value))


def several_words(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value


def own_sentences(source, places):
    """Return the reasons that `source` writes out, each as its code."""
    found = []
    for node in ast.walk(ast.parse(source)):
        given = []
        if isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            place = places.get(called, -1)
            given = [keyword.value for keyword in node.keywords if keyword.arg in _NAMES]
            given += node.args[place : place + 1] if place >= 0 else []
        elif isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id in _NAMES for t in node.targets):
            given = [node.value]
        elif isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
            given = [each for each in node.value.elts if any(map(several_words, ast.walk(each)))]
        found += [ast.unparse(each) for each in given if written_out(each)]
    return found


@pytest.mark.parametrize("module", _MODULES, ids=lambda path: path.stem)
def test_every_rule_takes_its_reason_from_the_table(module):
    places = parameters(ast.parse(path.read_text("utf-8")) for path in _MODULES)
    assert own_sentences(module.read_text("utf-8"), places) == []


def test_a_reason_that_a_rule_writes_out_is_noticed():
    places = {"named": 1}
    assert own_sentences('named(x, f"{word} + name")', places)
    assert own_sentences('Candidate(0, 1, "ORG", reason="so")', places)
    assert own_sentences('why = "so" if x else y', places)
    assert own_sentences('def f(): return 0.8, "ORG", "given name + surname"', places)
    assert not own_sentences('named(x, reasons.AFTER_WORD.format(word="the"), "gazetteer")', places)


def test_the_table_holds_each_template_once():
    assert len(reasons.TEMPLATES) == len(set(reasons.TEMPLATES)) > 80
    assert all(text in reasons.TEMPLATES for text in reasons.KNOWN.values())


@pytest.mark.parametrize(("count", "reason"), [(1, "glossary: confirmed once"), (3, "glossary: confirmed 3 times")])
def test_the_glossary_says_how_often(count, reason):
    entry = GlossaryEntry("Hà Nội", "vi", "Hanoi", "en", "GPE", count)
    [found] = remembered("ở Hà Nội.", "vi", Memory.of([entry]))
    assert found.reason == reason
