"""A story as a CAS: what it was, if it came in as one, with the spans and links as they are now."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from corpus.exchange.report import Tally
from corpus.exchange.uima_files import load_json
from corpus.exchange.uima_read import MEDIA_TYPE, is_span, label_of
from corpus.exchange.uima_types import (
    DOCUMENT,
    DOCUMENT_FEATURES,
    NO_COUNTERPART,
    OWN_TYPES,
    type_system,
    with_our_types,
)
from corpus.exchange.webanno_cells import RELATION_LAYER, SPAN_LAYER, worth_of, worth_text
from corpus.exchange.webanno_write import StoryText
from corpus.exchange.xml_text import sound_text
from corpus.project import StoryRecord

if TYPE_CHECKING:
    from cassis import Cas


def story_cas(record: StoryRecord, story: StoryText, tally: Tally, *, for_xml: bool = False) -> "Cas":
    """Return the CAS of a story; `for_xml`, characters that XML cannot hold become U+FFFD, which is reported."""
    where = record.story.name
    sound: Callable[[str], str] = (lambda text: sound_text(text, where, tally)) if for_xml else str
    cas = _earlier(record, story, tally) or _new(sound(story.text))
    made = _spans(cas, story, sound, where, tally)
    types = cas.typesystem
    document, relation, missing = map(types.get_type, (DOCUMENT, RELATION_LAYER, NO_COUNTERPART))
    for entry in story.about["documents"]:
        said = {**entry, "story": record.story.name, "story_id": record.story.id}
        features = {name: sound(said[name]) for name in DOCUMENT_FEATURES if said.get(name)}
        cas.add(document(begin=entry["start"], end=entry["end"], **features))
    for link in record.links:
        one, other = made[link.from_span], made[link.to_span]
        cas.add(
            relation(begin=other.begin, end=other.end, Governor=one, Dependent=other, relation=link.relation.value)
        )  # fmt: skip
    for entry in story.about["no_counterpart"]:
        start, end, label = entry["span"]
        cas.add(missing(begin=start, end=end, label=sound(label), lang=entry["lang"]))
    return cas


def _new(text: str) -> "Cas":
    from cassis import Cas

    cas = Cas(typesystem=type_system())
    cas.sofa_string = text
    cas.sofa_mime = "text/plain"
    return cas


def _earlier(record: StoryRecord, story: StoryText, tally: Tally) -> "Cas | None":
    """Return the CAS that the story came in as, if its documents still make the same text; without what is ours."""
    origin = record.origins.get(record.documents[0].id)
    if origin is None or origin.media_type != MEDIA_TYPE or origin.content is None:
        return None
    try:
        cas, _ = load_json(origin.content)
    except ValueError:
        return None
    if cas.sofa_string != story.text:
        tally.lose("uima-text-changed", record.story.name)
        return None
    with_our_types(cas.typesystem)
    for each in [each for each in cas.select_all_annotations() if each.type.name in OWN_TYPES]:
        cas.remove(each)
    return cas


def _spans(
    cas: "Cas", story: StoryText, sound: Callable[[str], str], where: str, tally: Tally
) -> dict[str, Any]:  # fmt: skip
    """Put the spans on a CAS, and return the annotation of each by its id.

    One that is there already stays what it is; one that nobody labels any more goes.
    """
    there = {(each.begin, each.end, label_of(each)): each for each in cas.select_all_annotations() if is_span(each)}
    entity = cas.typesystem.get_type(SPAN_LAYER)
    made = {}
    for span in story.spans:
        worth = worth_text(span)
        each = there.pop((span.start, span.end, span.label), None)
        if each is None:
            each = entity(begin=span.start, end=span.end, value=sound(span.label), identifier=worth or None)
            cas.add(each)
        elif not _set_worth(each, worth):
            tally.lose("exchange-values-left", where)
        made[span.id] = each
    for each in there.values():
        cas.remove(each)
    return made


def _set_worth(each: Any, worth: str) -> bool:
    """Write what a span is worth into an annotation, unless that has no place for it, or says something else there."""
    if each.type.get_feature("identifier") is None:
        return not worth
    if each.identifier and not worth_of(each.identifier):
        return not worth
    each.identifier = worth or None
    return True
