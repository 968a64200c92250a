"""Every reason that the program gives is of one table, from which the screens translate."""

import json
import re
from importlib.resources import files
from string import Formatter

import pytest

from corpus.figures import find_figures
from corpus.linking import match_names, propose_links
from corpus.linking.figure_match import match_figures
from corpus.model import Candidate, Document, Figure, GlossaryEntry, Span
from corpus.names import Memory, find_names
from corpus.suggest.agreement import agreed
from corpus.suggest.components import figure_candidate
from corpus.suggest.memory import labelled_before
from corpus.suggest.reasons import TEMPLATES, take_apart, untranslatable

_PLAIN_STEP = re.compile(r".+(?: = |→).+|[^\s,]+ [一-鿿].*")


def fields(template):
    return [name for _, name, _, _ in Formatter().parse(template) if name]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_is_found_again(template):
    reason = template.format(**{name: f"{number}x" for number, name in enumerate(fields(template))})
    assert take_apart(reason) == (template, {name: f"{number}x" for number, name in enumerate(fields(template))})


def samples():
    for line in (files("resources") / "samples" / "stories.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def test_every_reason_of_a_name_or_a_figure_is_of_the_table():
    entry = GlossaryEntry("Hà Nội", "vi", "Hanoi", "en", "GPE", 3)
    unknown: dict[str, str] = {}
    kinds: set[str] = set()
    for story in samples():
        for document in story["documents"]:
            text, lang = document["text"], document["lang"]
            found = find_names(text, lang, [entry])
            found += map(figure_candidate, find_figures(text, lang))
            found += labelled_before(text, lang, Memory.of([GlossaryEntry("Việt Nam", "vi", "", "", "GPE", 1)]))
            for candidate in agreed(found):
                unknown |= dict.fromkeys(untranslatable(candidate.reason), f"{story['story']}.{lang}")
                kinds.add((take_apart(candidate.reason) or ("",))[0])
    assert unknown == {}
    assert len(kinds) > 50


@pytest.mark.parametrize(
    ("modifier", "reason"),
    [(None, "worth 17 VND"), ("MORE_THAN", "worth more than 17 VND"), ("EQUAL_OR_LESS", "worth at most 17 VND")],
)
def test_a_figure_says_what_it_is_worth(modifier, reason):
    found = figure_candidate(Figure(0, 2, "MONEY", "17", "VND", modifier))
    assert found.reason == reason
    assert take_apart(reason)[1] == {"worth": "17 VND"}


def test_sources_that_agree_are_taken_apart_one_by_one():
    learnt = Candidate(0, 5, "ORG", source="trained", score=0.5, reason="learnt by desk")
    known = Candidate(0, 5, "ORG", source="gazetteer", score=0.8, reason="as before: organisation: WHO")
    [found] = agreed([learnt, known])
    assert found.reason == "learnt by desk; as before: organisation: WHO"
    assert untranslatable(found.reason) == []
    assert untranslatable("registration of a boat; learnt by desk") == ["registration of a boat"]


def test_what_says_everything_by_names_has_no_template():
    assert take_apart("Sun 孙→Tôn, Zhi 志→Chí, Jie 杰→Kiệt") is None
    assert take_apart("Customs = Hải quan, Nanning = Nam Ninh") is None


def test_a_reason_inside_a_reason_is_taken_apart_in_turn():
    template, parameters = take_apart("same date: 2025-05-04 (another reading)")
    assert template == "{reason} (another reading)"
    assert take_apart(parameters["reason"]) == ("same date: {value}", {"value": "2025-05-04"})


def test_names_give_reasons_of_the_table():
    pairs = [
        ("Nanning", "en", "南宁", "zh"), ("Vu Quang Toan", "en", "Vũ Quang Toàn", "vi"),
        ("World Health Organization", "en", "WHO", "vi"), ("Toàn", "vi", "Vu Quang Toan", "en"),
        ("Zelensky", "en", "Zelenskyy", "vi"), ("Rafael Grossi", "en", "拉斐尔·格罗西", "zh"),
        ("Ban Ki-moon", "en", "潘基文", "zh"), ("Abe Shinzo", "vi", "Shinzo Abe", "en"),
    ]  # fmt: skip
    for pair in pairs:
        match = match_names(*pair)
        assert match.score > 0.5, pair
        assert take_apart(match.reason) or _PLAIN_STEP.match(match.reason), match


def test_figures_give_reasons_of_the_table():
    values = [
        ("MONEY", "1000", "USD"), ("MONEY", "25000000", "VND"), ("MONEY", "1004", "USD"), ("CARDINAL", "12", None),
        ("CARDINAL", "10/20", None), ("CARDINAL", "0.5", None), ("PERCENT", "50", None), ("QUANTITY", "2", "t"),
        ("QUANTITY", "2000", "kg"), ("QUANTITY", "1.24", "mi"), ("DATE", "2025-05-04", None),
        ("DATE", "XXXX-05-04", None), ("DATE", "2025-05", None), ("DATE", "XXXX-WXX-7", None), ("DATE", "P1M", None),
        ("DATE", "P4W", None), ("TIME", "T10:30", None), ("TIME", "2025-05-04T10:30", None), ("TIME", "T11:30", None),
    ]  # fmt: skip
    spans = [Span(str(n), "d", 0, 1, label, value, unit) for n, (label, value, unit) in enumerate(values)]
    reasons = [match.reason for a in spans for b in spans if (match := match_figures(a, b))]
    assert not {reason for reason in reasons if take_apart(reason) is None}
    assert len({take_apart(reason)[0] for reason in reasons}) > 8


def test_every_reason_of_a_story_is_of_the_table_or_needs_no_words():
    for story in list(samples())[:4]:
        documents = [Document(d["id"], "s", d["name"], d["lang"], d["text"]) for d in story["documents"]]
        spans = {
            d["id"]: [
                Span(s["id"], d["id"], s["start"], s["end"], s["label"], s["value"], s["unit"], s["modifier"])
                for s in d["spans"]
            ]
            for d in story["documents"]
        }
        for link in propose_links(documents, spans):
            assert take_apart(link.reason) or _PLAIN_STEP.match(link.reason), link.reason
