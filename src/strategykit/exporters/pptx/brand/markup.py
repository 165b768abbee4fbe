"""XML of a file from somewhere: parsed without obeying it, and written again."""

from __future__ import annotations

from typing import Any

from strategykit.errors import StrategykitError

__all__ = ["A", "BrandError", "P", "R", "attached", "held", "parsed", "written"]

_OFFICE = "http://schemas.openxmlformats.org"
A = f"{{{_OFFICE}/drawingml/2006/main}}"
P = f"{{{_OFFICE}/presentationml/2006/main}}"
R = f"{{{_OFFICE}/officeDocument/2006/relationships}}"


class BrandError(StrategykitError, ValueError):
    """A template cannot be used, and says why."""


def held(name: str, root: Any) -> Any:
    """Give the root of a part that declares no document type.

    Raises:
        BrandError: It declares one: entities are all it could be for.
    """
    if root.getroottree().docinfo.doctype:
        raise BrandError(
            f"the template declares a document type in {name}, which no template needs: it is not read"
        )
    return root


def parsed(name: str, data: bytes) -> Any:
    """Parse a part.

    Raises:
        BrandError: It is not well formed, or declares a document type.
    """
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return held(name, etree.fromstring(data, parser))
    except etree.XMLSyntaxError as error:
        raise BrandError(f"the template is broken: {name}: {error}") from error


def written(root: Any) -> bytes:
    """Give a part's bytes."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def attached(parent: Any, name: str, **attributes: str) -> Any:
    """Add an element at the end of another."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    return etree.SubElement(parent, name, attributes)
