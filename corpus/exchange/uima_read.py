"""The documents in a CAS: each text of it, or the stretches that our own annotations say are documents."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.exchange.arrivals import Arrival, ArrivingLink, SpanPlace, language_of
from corpus.exchange.document_folder import file_arrival
from corpus.exchange.report import Tally
from corpus.exchange.uima_files import Wrong
from corpus.exchange.uima_types import DOCUMENT, DOCUMENT_FEATURES, LABEL_FEATURES, NO_COUNTERPART, NOT_SPANS, OWN_TYPES
from corpus.exchange.webanno_cells import RELATION_LAYER, SPAN_LAYER, worth_of
from corpus.model import Relation
from corpus.project import Origin

if TYPE_CHECKING:
    from cassis import Cas

_DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation"  # every CAS has one, and makes it anew
MEDIA_TYPE = "application/x-uima-cas+json"


def cas_arrivals(path: Path, name: str, cas: "Cas", wrong: Wrong, tally: Tally) -> list[Arrival]:
    """Return the documents in a CAS. Raises ValueError where it has no text."""
    texts = [view for view in map(cas.get_view, _view_names(cas)) if view.sofa_string]
    if not texts:
        raise ValueError("it has no text")
    arrivals = []
    for number, view in enumerate(texts):
        label = name if len(texts) == 1 else f"{name}#{view.get_sofa().sofaID}"
        reading = _View(path, label, view, wrong, tally)
        # Views of one CAS are versions of one story.
        reading.fill(None if len(texts) == 1 else Path(name).stem, keep=len(texts) == 1 and not number)
        arrivals += reading.arrivals
    return arrivals


def is_span(annotation: Any) -> bool:
    """Tell whether an annotation labels a stretch of text, rather than a token, a relation or a document."""
    name = annotation.type.name
    if name in OWN_TYPES or NOT_SPANS.search(name):
        return False
    ranges = {feature.name: feature.rangeType.name for feature in annotation.type.all_features}
    return not ({"Governor", "Dependent"} <= ranges.keys()) and annotation.begin is not None


def label_of(annotation: Any) -> str:
    """Return an annotation's label: its feature value or label, else its first text, else its type's own name."""
    texts = [
        feature.name
        for feature in annotation.type.all_features
        if feature.rangeType.name == "uima.cas.String" and feature.name != "identifier"
    ]
    named = (getattr(annotation, name, None) for name in (*LABEL_FEATURES, *sorted(texts)) if name in texts)
    return next((value for value in named if value), str(annotation.type.name).rsplit(".", 1)[-1])


def _view_names(cas: "Cas") -> list[str]:
    return [sofa.sofaID for sofa in cas.sofas]


class _View:
    """One text of a CAS while it is taken apart into documents."""

    def __init__(self, path: Path, name: str, view: "Cas", wrong: Wrong, tally: Tally) -> None:
        self.arrivals: list[Arrival] = []
        self._path = path
        self._name = name
        self._view = view
        self._wrong = wrong
        self._tally = tally
        self._text = str(view.sofa_string)
        self._annotations = [each for each in view.select_all_annotations() if each.xmiID not in wrong]
        self._parts: list[tuple[int, int, Arrival]] = []
        self._places: dict[int, SpanPlace] = {}

    def fill(self, story: str | None, *, keep: bool) -> None:
        """Put the documents with what is on them into `arrivals`; with `keep`, the CAS is kept with the first."""
        self._divide(story)
        for each in [each for each in self._view.select_all_annotations() if each.xmiID in self._wrong]:
            where = f"{self._name}, xmi:id {each.xmiID}"
            self._tally.lose("exchange-span-broken", f"{where}: {self._wrong[each.xmiID]}")
            self._view.remove(each)
        spans = [each for each in self._annotations if is_span(each)]
        for each in spans:
            self._span(each)
        for each in self._annotations:
            if each.type.name == RELATION_LAYER:
                self._link(each)
            elif each.type.name == NO_COUNTERPART:
                self._missing(each)
        ours = {id(each) for each in spans} | {id(each) for each in self._annotations if each.type.name in OWN_TYPES}
        others = [each for each in self._annotations if id(each) not in ours and each.type.name != _DOCUMENT_ANNOTATION]
        plain = all(each.type.name == SPAN_LAYER and _is_ours(each.identifier) for each in spans)
        if others and keep:
            self._tally.lose("exchange-relations-kept", self._name, len(others))
        elif others:
            self._tally.lose("exchange-results-left", self._name, len(others))
        if keep and (others or not plain):
            content = str(self._view.to_json()).encode()
            self.arrivals[0].origin = Origin(media_type=MEDIA_TYPE, encoding="utf-8", content=content)

    def _divide(self, story: str | None) -> None:
        position = 0
        known = [each for each in self._annotations if each.type.name == DOCUMENT]
        stretches: list[tuple[int, int, dict[str, Any]]] = []
        for each in sorted(known, key=lambda each: each.begin):
            if not position <= each.begin < each.end <= len(self._text):
                stretches = []
                break
            position = each.end
            said = {name: getattr(each, name, None) for name in DOCUMENT_FEATURES}
            stretches.append((each.begin, each.end, said))
        if not stretches:
            stretches = [(0, len(self._text), {"story": story, "name": Path(self._name).name})]
        for begin, end, said in stretches:
            text = self._text[begin:end]
            arrival = file_arrival(self._path, said, key=f"{self._name}:{begin}", text=text, origin=Origin())
            arrival.where = self._name
            self._parts.append((begin, end, arrival))
            self.arrivals.append(arrival)

    def _span(self, each: Any) -> None:
        begin, arrival = self._at(each.begin)
        said = worth_of(getattr(each, "identifier", None) or "")
        what = f"xmi:id {each.xmiID}"
        made = arrival.add_span(
            self._tally, what, each.begin - begin, each.end - begin, label_of(each), attributes=said
        )  # fmt: skip
        if made:
            self._places[id(each)] = (arrival.key, made.start, made.end, made.label)

    def _link(self, each: Any) -> None:
        where = f"{self._name}, xmi:id {each.xmiID}"
        one, other = self._places.get(id(each.Governor)), self._places.get(id(each.Dependent))
        if one is None or other is None:
            self._tally.lose("exchange-link-broken", f"{where}: a span that it joins is not there")
        elif one[0] == other[0]:
            self._tally.lose("exchange-relations-inside", where)
        elif each.relation not in Relation.__members__.values():
            self._tally.lose("exchange-link-broken", f"{where}: {str(each.relation)[:40]!r} is no relation")
        else:
            self.arrivals[0].links.append(ArrivingLink(one, other, Relation(each.relation), where))

    def _missing(self, each: Any) -> None:
        begin, arrival = self._at(each.begin)
        if not isinstance(each.label, str) or not isinstance(each.lang, str):
            self._tally.lose("exchange-link-broken", f"{self._name}, xmi:id {each.xmiID}: it makes no sense")
        else:
            place = (arrival.key, each.begin - begin, each.end - begin, each.label)
            arrival.no_counterparts.append((place, language_of("", each.lang)))

    def _at(self, offset: int) -> tuple[int, Arrival]:
        """Return where the document begins that `offset` is in, and the document."""
        found = next((part for part in reversed(self._parts) if part[0] <= offset), self._parts[0])
        return found[0], found[2]


def _is_ours(identifier: str | None) -> bool:
    return not identifier or bool(worth_of(identifier))
