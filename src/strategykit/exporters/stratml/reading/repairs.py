"""What a file has that the standard does not let it have; it is read all the same, and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.stratml.shape import PARTS, Part
from strategykit.findings import Finding, Severity, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.stratml.reading.tree import Node

__all__ = ["repairs"]

_KNOWN = {tag for part in PARTS.values() for children in part.children.values() for tag in children}


def repairs(root: Node, part: Part) -> Iterator[Finding]:
    """Say each kind of repair once, at the first place that needed it.

    Args:
        root: The outermost element.
        part: The part of the standard it is held to.
    """
    found: dict[tuple[str, str, str], list[int]] = {}
    for node in root.walk():
        for kind, tag, line in _astray(node, part.children.get(node.tag, ())):
            found.setdefault((kind, node.tag, tag), []).append(line)
    for (kind, inside, tag), lines in found.items():
        count = len(lines)
        yield Finding(
            name="stratml-repaired",
            code="SK807",
            severity=Severity.WARNING if kind == "unknown" else Severity.INFO,
            message=Text(
                nb=_NB[kind].format(tag=tag, inside=inside, count=count),
                en=_EN[kind].format(tag=tag, inside=inside, count=count),
            ),
            line=lines[0],
            column=1,
        )
    own = {value for name, value in root.attributes.items() if name == "xmlns" or name.startswith("xmlns:")}
    if part.namespace not in own:
        yield Finding(
            name="stratml-repaired",
            code="SK807",
            severity=Severity.INFO,
            message=Text(
                nb=f"Filen er ikke i navnerommet til standarden, {part.namespace}.",
                en=f"The file is not in the namespace of the standard, {part.namespace}.",
            ),
            line=root.line,
            column=1,
        )


_EN = {
    "unknown": "{inside} has no {tag}; it is left out ({count} of them).",
    "misplaced": "{inside} has no {tag}; it is read all the same ({count} of them).",
    "renamed": "{tag} in {inside} has another name today ({count} of them).",
    "order": "What is in {inside} stands in another order ({count} of them).",
}
_NB = {
    "unknown": "{inside} har ingen {tag}; den er utelatt (antall: {count}).",
    "misplaced": "{inside} har ingen {tag}; den er lest likevel (antall: {count}).",
    "renamed": "{tag} i {inside} heter noe annet nå (antall: {count}).",
    "order": "Det som er i {inside}, står i en annen rekkefølge (antall: {count}).",
}


def _astray(node: Node, order: tuple[str, ...]) -> Iterator[tuple[str, str, int]]:
    latest = 0
    late = None
    for child in node.children:
        if child.tag != child.written:
            yield "renamed", child.written, child.line
        if child.tag not in order:
            yield "misplaced" if child.tag in _KNOWN and order else "unknown", child.written, child.line
            continue
        place = order.index(child.tag)
        if place < latest and late is None:
            late = child.line
        latest = max(latest, place)
    if late is not None:
        yield "order", "", late
