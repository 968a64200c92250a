"""The types of a CAS: DKPro's named entity for spans, a relation for links, and two of our own."""

import re
from typing import TYPE_CHECKING

from corpus.exchange.webanno_cells import RELATION_LAYER, SPAN_LAYER

if TYPE_CHECKING:
    from cassis import TypeSystem

DOCUMENT = "twinspan.Document"  # what each stretch of the text is: a story's documents stand one after the other
NO_COUNTERPART = "twinspan.NoCounterpart"  # over a span that nothing answers in a language
DOCUMENT_FEATURES = ("story", "story_id", "name", "lang", "date")
OWN_TYPES = (DOCUMENT, NO_COUNTERPART, RELATION_LAYER)
LABEL_FEATURES = ("value", "label")

# Layers of tokens, sentences and documents rather than of names and figures.
NOT_SPANS = re.compile(
    r"(^uima\.|\.(Lemma|POS\w*|Stem|MorphologicalFeatures|Token|Sentence|SurfaceForm|Paragraph|Heading|Div|Chunk"
    r"|DocumentMetaData|TagsetDescription|TagDescription|LayerDefinition|FeatureDefinition|CASMetadata)$"
    r"|\.type\.(pos|syntax|morph)\.)"
)


def type_system() -> "TypeSystem":
    """Return a type system that has what we write."""
    from cassis import TypeSystem

    return with_our_types(TypeSystem())


def with_our_types(types: "TypeSystem") -> "TypeSystem":
    """Return `types` with what we write added to it, where it is not there yet."""
    wanted: dict[str, tuple[tuple[str, str], ...]] = {
        SPAN_LAYER: (("value", "uima.cas.String"), ("identifier", "uima.cas.String")),
        RELATION_LAYER: (("Governor", SPAN_LAYER), ("Dependent", SPAN_LAYER), ("relation", "uima.cas.String")),
        DOCUMENT: tuple((name, "uima.cas.String") for name in DOCUMENT_FEATURES),
        NO_COUNTERPART: (("label", "uima.cas.String"), ("lang", "uima.cas.String")),
    }
    for name, features in wanted.items():
        made = types.get_type(name) if types.contains_type(name, True) else types.create_type(name)
        for feature, of_type in features:
            if made.get_feature(feature) is None:
                types.create_feature(made, feature, of_type)
    return types


def merged(types: "TypeSystem", other: "TypeSystem") -> "TypeSystem":
    """Return a type system that has the types of both. Raises ValueError where they contradict each other."""
    from cassis.typesystem import merge_typesystems

    return merge_typesystems(types, other)
