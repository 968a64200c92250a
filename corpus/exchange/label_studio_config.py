"""The labelling configuration with which Label Studio shows an exported task: a text and its controls a document."""

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from corpus.model import Modifier, Relation, Scheme

CONFIG_SUFFIX = ".config.xml"
# What a span says beyond its label, by control; each stands at the region that it is about.
TEXT_CONTROLS = ("value", "unit", "alternatives")
CHOICE_CONTROLS = {"modifier": tuple(Modifier), "unsure": ("unsure",)}


def labelling_config(names: Sequence[str], scheme: Scheme) -> str:
    """Return the XML for tasks with texts of these names ("text_en") and the labels of a scheme."""
    lines = ["<View>", "  <Relations>"]
    lines += [f"    <Relation value={quoteattr(relation)}/>" for relation in Relation]
    lines.append("  </Relations>")
    for name in names:
        side = name.removeprefix("text_")
        lines.append(f"  <Labels name={quoteattr(f'label_{side}')} toName={quoteattr(name)}>")
        lines += [
            f"    <Label value={quoteattr(label.name)} background={quoteattr(label.color)}/>" for label in scheme.labels
        ]
        lines += ["  </Labels>", f"  <Text name={quoteattr(name)} value={quoteattr('$' + name)}/>"]
        lines += [_control("TextArea", control, name, ()) for control in TEXT_CONTROLS]
        lines += [_control("Choices", control, name, choices) for control, choices in CHOICE_CONTROLS.items()]
    return "\n".join([*lines, "</View>", ""])


def _control(tag: str, control: str, name: str, choices: Sequence[str]) -> str:
    side = name.removeprefix("text_")
    opening = f"  <{tag} name={quoteattr(f'{control}_{side}')} toName={quoteattr(name)} perRegion={quoteattr('true')}"
    if not choices:
        return opening + "/>"
    return opening + ">" + "".join(f"<Choice value={quoteattr(choice)}/>" for choice in choices) + f"</{tag}>"
