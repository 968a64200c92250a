import pytest

from corpus.model import Candidate, ProposedLink, Relation, load_scheme
from corpus.project import Project
from corpus.search import concordance, find, parse

TEXTS = {
    "en": "Le Thu Hang paid 1 billion USD. Hang said 13.6 trillion VND and 450 kg.",
    "vi": "Lê Thu Hằng trả 1 tỷ USD. Bà Hằng nói 13.600 tỷ đồng và 0,45 tấn.",
}
FOUND = {
    "en": [
        ("Le Thu Hang", "PERSON", None, None), ("1 billion USD", "MONEY", "1000000000", "USD"),
        ("13.6 trillion VND", "MONEY", "13600000000000", "VND"), ("450 kg", "QUANTITY", "450", "kg"),
    ],
    "vi": [
        ("Lê Thu Hằng", "PERSON", None, None), ("1 tỷ USD", "MONEY", "1000000000", "USD"),
        ("13.600 tỷ đồng", "MONEY", "13600000000000", "VND"), ("0,45 tấn", "QUANTITY", "0.45", "t"),
    ],
}  # fmt: skip


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "money.twinspan", load_scheme("ontonotes")) as project:
        story = project.stories.add("Money")
        ids = {lang: project.documents.add(story.id, f"m.{lang}.txt", lang, text).id for lang, text in TEXTS.items()}
        made = project.suggestions.replace(
            story.id,
            {
                ids[lang]: [
                    Candidate(
                        TEXTS[lang].index(form), TEXTS[lang].index(form) + len(form), label, value, unit,
                        source="test", score=0.9, reason="so",
                    )
                    for form, label, value, unit in found
                ]
                for lang, found in FOUND.items()
            },
        )  # fmt: skip
        pairs = zip(made[ids["en"]], made[ids["vi"]], strict=True)
        relations = (Relation.SAME, Relation.EQUAL, Relation.CONTRADICTS, Relation.CONVERTED)
        project.suggestions.replace_links(
            story.id,
            [
                ProposedLink(one.id, other.id, relation, 0.9, "linker", "so")
                for (one, other), relation in zip(pairs, relations, strict=True)
            ],
        )
        yield project


def forms(project, text, langs=("en",)):
    places, count = find(project, parse(text, project.scheme), langs)
    assert count == len(places)
    texts = {place.hit.document_id: project.documents.get(place.hit.document_id).text for place in places}
    return [texts[place.hit.document_id][place.hit.start : place.hit.end] for place in places]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (">=1 billion USD", ["1 billion USD", "1 tỷ USD"]),
        (">1 billion USD", []),
        ("=13.6 trillion VND", ["13.6 trillion VND", "13.600 tỷ đồng"]),
        ("=13.600 tỷ đồng lang:vi", ["13.600 tỷ đồng"]),
        ("=0.45 t", ["450 kg", "0,45 tấn"]),
        (">400", ["1 billion USD", "13.6 trillion VND", "450 kg", "1 tỷ USD", "13.600 tỷ đồng"]),
        (">400 label:QUANTITY", ["450 kg"]),
        (">5% label:MONEY", []),
        ("label:PERSON", ["Le Thu Hang", "Lê Thu Hằng"]),
        ("label:PERSON thu han", ["Le Thu Hang", "Lê Thu Hằng"]),
        ("contradicts", ["13.6 trillion VND", "13.600 tỷ đồng"]),
        ("unsure", []),
        ("unlinked", []),
        ("hang", ["Hang", "Hang", "Hằng", "Hằng"]),
        ("hang lang:vi", ["Hằng", "Hằng"]),
        ("", []),
    ],
)
def test_places_are_found(project, text, found):
    assert forms(project, text) == found


def test_labels_are_found_by_their_flags(project):
    [place, _], _ = find(project, parse("label:PERSON", project.scheme))
    change = project.decisions.accept(place.span.id)
    [label] = change.span_ids
    project.decisions.annotate(label, unsure=True)
    assert forms(project, "unsure") == ["Le Thu Hang"]
    assert forms(project, "unlinked label:person") == ["Le Thu Hang"]
    assert forms(project, "state:accepted") == ["Le Thu Hang"]
    assert forms(project, "state:suggested label:person") == ["Lê Thu Hằng"]
    project.decisions.no_counterpart(label, "vi")
    assert forms(project, "unlinked") == []


def test_a_limit_keeps_the_count(project):
    places, count = find(project, parse("label:MONEY", project.scheme), limit=1)
    assert (len(places), count) == (1, 4)


def test_a_concordance_follows_links_into_the_other_languages(project):
    link = next(link for link in project.links.of(project.stories.find("Money").id) if link.relation == "same")
    alone = concordance(project, "Le Thu Hang", "en")
    assert alone.forms == (("en", "Le Thu Hang"),)
    project.decisions.accept_link(link.id)
    found = concordance(project, "Le Thu Hang", "en")
    assert found.forms == (("en", "Le Thu Hang"), ("vi", "Lê Thu Hằng"))
    assert [(line.lang, line.before, line.text, line.after[:5]) for line in found.lines] == [
        ("en", "", "Le Thu Hang", " paid"),
        ("vi", "", "Lê Thu Hằng", " trả "),
    ]
    assert found.lines[0].counterparts == (("vi", "Lê Thu Hằng"),)
    assert found.lines[1].counterparts == (("en", "Le Thu Hang"),)
    assert found.complete


def test_a_concordance_takes_marks_seriously_and_case_lightly(project):
    found = concordance(project, "hằng", "vi", answers=(("en", "hang"),))
    assert [(line.lang, line.text) for line in found.lines] == [
        ("vi", "Hằng"), ("vi", "Hằng"), ("en", "Hang"), ("en", "Hang"),
    ]  # fmt: skip
