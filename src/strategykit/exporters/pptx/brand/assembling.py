"""A company's masters and layouts as prepared parts that slides are written on."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import evolve

from strategykit.exporters.pptx.brand.keeping import renumbered
from strategykit.exporters.pptx.brand.markup import A, P, R, attached, parsed, written
from strategykit.exporters.pptx.brand.scaling import scaled
from strategykit.exporters.pptx.prepared import Part, Seat, Template
from strategykit.exporters.pptx.relations import OFFICE, Relation
from strategykit.exporters.pptx.template import layout_part, layouts
from strategykit.exporters.pptx.template.own import (
    FIRST_MASTER,
    OWN_SEATS,
    TYPE,
    default_text,
    notes_parts,
    properties_parts,
)

if TYPE_CHECKING:
    from pptx.presentation import Presentation

    from strategykit.exporters.pptx.brand.choosing import Chosen
    from strategykit.exporters.pptx.brand.grid import Grid
    from strategykit.exporters.pptx.brand.keeping import Keeper
    from strategykit.exporters.pptx.theme import Theme

__all__ = ["show_links", "template_of"]

_QUIET = 11
"""The size of footers, in points."""
_TITLES = {"title": "title", "ctrTitle": "cover-title", "subTitle": "cover-text"}


def template_of(opened: Presentation, chosen: Chosen, keeper: Keeper, theme: Theme, grid: Grid) -> Template:
    """Prepare what was kept of a template, and what it lacks.

    Args:
        opened: The template, as python-pptx read it.
        chosen: The layouts that are used.
        keeper: What was kept.
        theme: The theme that was made of it.
        grid: Its grid.
    """
    names = {
        role: "" if layout is None else keeper.name_of(layout.part) for role, layout in chosen.layouts.items()
    }
    seats = {role: dict(found) for role, found in grid.seats.items()}
    for role, found in seats.items():
        _coloured(role, found, theme)
    drawn = evolve(theme, geometry=scaled(theme.geometry, grid.scale))
    _draw_missing(names, seats, keeper, keeper.name_of(chosen.master.part), drawn)
    masters = {
        keeper.name_of(master.part): keeper.parts[keeper.name_of(master.part)]
        for master in opened.slide_masters
    }
    renewed, ids = renumbered(masters, FIRST_MASTER)
    notes_master = _notes(opened, keeper, theme)
    kept = keeper.parts | {part.name: part for part in renewed}
    linked = {kind: f"/ppt/{kind}.xml" for kind in ("presProps", "viewProps", "tableStyles")}
    first = next(each.target for each in renewed[0].relations if each.type.endswith("/theme"))
    text = opened.part._element.find(f"{P}defaultTextStyle")  # noqa: SLF001
    return Template(
        parts=(*properties_parts(), *kept.values()),
        masters=tuple(ids),
        notes_master=notes_master,
        layouts=MappingProxyType(names),
        seats=MappingProxyType(seats),
        linked=MappingProxyType(linked | {"theme": first}),
        default_text=default_text("") if text is None else _inner(text),
    )


def _coloured(role: str, seats: dict[str, Seat], theme: Theme) -> None:
    """Give the seats of a layout the colours of what is written there."""
    for kind, seat in seats.items():
        if role != "opening" and kind in _TITLES:
            seats[kind] = evolve(seat, colour=_TITLES[kind])
        elif kind == "ftr" and role != "opening" and seat.ph:
            # As small as it was measured, whatever the company sets there.
            seats[kind] = evolve(seat, style=f'<a:lvl1pPr><a:defRPr sz="{theme.size(_QUIET)}"/></a:lvl1pPr>')
        elif kind in {"ftr", "sldNum"} and (role == "opening" or not seat.ph):
            colour = theme.xml("on-fill" if role == "opening" else "muted")
            side = "l" if kind == "ftr" else "r"
            size = "" if seat.ph and kind == "sldNum" else f' sz="{theme.size(_QUIET)}"'
            letters = f"<a:defRPr{size}><a:solidFill>{colour}</a:solidFill></a:defRPr>"
            seats[kind] = evolve(seat, style=f'<a:lvl1pPr algn="{side}">{letters}</a:lvl1pPr>')


def _draw_missing(
    names: dict[str, str],
    seats: dict[str, dict[str, Seat]],
    keeper: Keeper,
    master: str,
    theme: Theme,
) -> None:
    """Draw a layout of our own on the master for each role that nothing in the template can serve."""
    for role, layout in layouts(theme.geometry).items():
        if names[role]:
            continue
        name = names[role] = keeper.numbered("slideLayout")
        to_master = Relation("rId1", f"{OFFICE}/slideMaster", master, external=False)
        keeper.parts[name] = Part(
            name=name,
            content_type=f"{TYPE}slideLayout+xml",
            data=layout_part(layout, "", theme).encode(),
            relations=(to_master,),
        )
        keeper.parts[master] = _listing(keeper.parts[master], name)
        seats[role] = dict(OWN_SEATS[role])


def _listing(master: Part, layout: str) -> Part:
    """Give a master that lists one more layout."""
    key = f"rIdOwn{len(master.relations)}"
    root = parsed(master.name, master.data)
    listed = root.find(f"{P}sldLayoutIdLst")
    if listed is None:
        mapped = root.find(f"{P}clrMap")
        listed = attached(root, f"{P}sldLayoutIdLst")
        mapped.addnext(listed)
    attached(listed, f"{P}sldLayoutId", **{"id": "0", f"{R}id": key})
    relation = Relation(key, f"{OFFICE}/slideLayout", layout, external=False)
    return evolve(master, data=written(root), relations=(*master.relations, relation))


def _notes(opened: Presentation, keeper: Keeper, theme: Theme) -> str:
    """Keep the template's master of the notes, or add ours."""
    for relation in opened.part.rels.values():
        if relation.reltype.endswith("/notesMaster"):
            return keeper.keep(relation.target_part, "notesMaster")
    number = keeper.numbered("theme").removeprefix("/ppt/theme/theme").removesuffix(".xml")
    for part in notes_parts(theme, "", int(number)):
        keeper.parts[part.name] = part
    return "/ppt/notesMasters/notesMaster1.xml"


def show_links(keeper: Keeper, master: Any, colour: str) -> None:
    """Give links a colour that can be read: PowerPoint writes them in the theme's, whatever a slide says.

    Args:
        keeper: What was kept.
        master: The master, as python-pptx read it.
        colour: The colour, as six hexadecimal digits.
    """
    relations = keeper.parts[keeper.name_of(master)].relations
    part = keeper.parts[next(each.target for each in relations if each.type.endswith("/theme"))]
    root = parsed(part.name, part.data)
    for slot in root.iter(f"{A}hlink"):
        slot[:] = []
        attached(slot, f"{A}srgbClr", val=colour)
    keeper.parts[part.name] = evolve(part, data=written(root))


def _inner(element: Any) -> str:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    return str(etree.tostring(element, encoding="unicode"))
