"""Elements of StratML, written in the order in which they have to stand, whatever order they were made in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategykit.exporters.stratml.shape import Part

__all__ = ["Content", "Element", "written"]

Content: TypeAlias = "Mapping[str, str | Element | list[Element] | None]"
"""What stands in an element, by the names of its children; None and an empty list are left out."""

# What XML 1.0 has no way to write, not even as a reference: controls, lone surrogates, non-characters.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_MARKED = re.compile("[&<>\r]")


@frozen
class Element:
    """An element with children."""

    content: Content
    """Its children."""
    attributes: Mapping[str, str] = field(factory=dict, kw_only=True)
    """Its attributes, with the values the schema knows."""


def written(part: Part, element: Element) -> str:
    """Write a whole document.

    Examples:
        >>> from strategykit.exporters.stratml.shape import PARTS
        >>> print(written(PARTS["1"], Element({"StrategicPlanCore": Element({}), "Name": "A & B"})))
        <?xml version="1.0" encoding="UTF-8"?>
        <StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">
          <Name>A &amp; B</Name>
          <StrategicPlanCore/>
        </StrategicPlan>
        <BLANKLINE>
    """
    attributes = {"xmlns": part.namespace, **element.attributes}
    lines = _lines(part, part.root, Element(element.content, attributes=attributes), "")
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *lines, ""])


def _lines(part: Part, tag: str, element: Element, indent: str) -> Iterator[str]:
    attributes = "".join(f' {name}="{value}"' for name, value in element.attributes.items())
    known = part.children[tag]
    if not element.content.keys() <= set(known):
        raise ValueError(f"{tag} has no {', '.join(sorted(element.content.keys() - set(known)))}")
    inner = [
        line for child in known for line in _child(part, child, element.content.get(child), f"{indent}  ")
    ]
    if inner:
        yield f"{indent}<{tag}{attributes}>"
        yield from inner
        yield f"{indent}</{tag}>"
    else:
        yield f"{indent}<{tag}{attributes}/>"


def _child(part: Part, tag: str, found: str | Element | list[Element] | None, indent: str) -> Iterator[str]:
    if isinstance(found, str):
        yield f"{indent}<{tag}>{_escaped(found)}</{tag}>"
    elif found is not None:
        for each in found if isinstance(found, list) else [found]:
            yield from _lines(part, tag, each, indent)


def _escaped(text: str) -> str:
    text = text if text.isprintable() else _FORBIDDEN.sub(_replaced, text)
    return _MARKED.sub(lambda found: _MARKUP[found[0]], text)


def _replaced(found: re.Match[str]) -> str:
    return " " if found[0].isspace() else "\N{REPLACEMENT CHARACTER}"
