import getpass

from corpus.model import Status
from corpus.project import Annotator, AnnotatorKind, Project


def test_the_first_annotator_has_the_login_name(project):
    assert project.annotator.name == getpass.getuser()


def test_who_only_looks_is_not_entered(desk):
    assert desk.project.annotators.all() == []
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    assert desk.project.annotators.all() == [desk.project.annotator]


def test_who_has_no_login_name_is_an_annotator_all_the_same(tmp_path, project, monkeypatch):
    def nobody():
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nobody)
    with Project.create(tmp_path / "other.twinspan", project.scheme) as other:
        assert other.annotator.name == "annotator"


def test_annotators_do_not_see_each_others_labels(desk):
    first = desk.project.annotator
    desk.project.decisions.relabel(desk.span(desk.en, "12").id, "QUANTITY")
    second = desk.project.use_annotator("Mai")
    assert desk.span(desk.en, "12").status is Status.SUGGESTED
    desk.project.decisions.reject(desk.span(desk.en, "12").id)
    desk.project.use_annotator(first.name)
    assert desk.span(desk.en, "12").label == "QUANTITY"
    assert desk.project.annotators.all() == [first, second]


def test_an_annotator_is_the_same_one_the_next_day(project, path):
    mai = project.use_annotator("Mai")
    project.close()
    with Project.open(path) as opened:
        assert opened.use_annotator("Mai") == mai
        assert opened.annotators.get(mai.id) == mai
        assert opened.annotators.find("Mai", AnnotatorKind.GOLD) is None


def test_gold_may_share_a_name(project):
    mai = project.use_annotator("Mai")
    gold = project.use_annotator("Mai", AnnotatorKind.GOLD)
    assert gold == Annotator(gold.id, "Mai", AnnotatorKind.GOLD)
    assert gold.id != mai.id
