"""A company's colours, fonts and grid as a theme that slides are planned in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from strategykit.exporters.pptx.brand.choosing import BODIES, TITLES, holder
from strategykit.exporters.pptx.brand.colours import Palette
from strategykit.exporters.pptx.brand.fonts import letter
from strategykit.exporters.pptx.brand.markup import A, P
from strategykit.exporters.pptx.brand.scaling import scaled
from strategykit.exporters.pptx.brand.scheme import background, filling, fonts_of, slots_of, written_in
from strategykit.exporters.pptx.theme import Theme

if TYPE_CHECKING:
    from strategykit.exporters.pptx.brand.choosing import Chosen
    from strategykit.exporters.pptx.brand.grid import Grid
    from strategykit.exporters.pptx.colour import Colour
    from strategykit.exporters.pptx.geometry import Rect

__all__ = ["theme_of"]

_LARGE = (
    ("title", "figure", TITLES),
    ("cover-title", "cover", TITLES),
    ("cover-text", "cover", ("subTitle", *BODIES)),
)
"""The roles that only a company's layouts have: each with the layout and the placeholders it is of."""


def theme_of(root: Any, chosen: Chosen, grid: Grid) -> tuple[Theme, Palette, bool]:
    """Make the theme of a master, and tell whether some texts stand on a picture.

    Args:
        root: The root of the master's theme part.
        chosen: The master and its layouts.
        grid: The grid of these.
    """
    master = chosen.master._element  # noqa: SLF001 - read as the file has it
    papers = {
        role: (background(layout._element, master) if layout is not None else background(master, master))  # noqa: SLF001
        for role, layout in chosen.layouts.items()
    }
    palette = Palette(slots_of(root, master), (*papers["content"], *papers["figure"]))
    roles = dict(palette.colours)
    geometry = grid.geometry
    for name, role, kinds in _LARGE:
        layout = chosen.layouts[role]
        place = {"title": geometry.title, "cover-title": geometry.cover_title}.get(
            name, geometry.cover_subtitle
        )
        stood_on = _under(layout, scaled(place, grid.scale), papers[role])
        under = [palette.rgb(each) for each in stood_on]
        if name == "title" and stood_on != papers[role]:
            # That may be no ground for a section's colour: its name stands beside the buttons.
            half = geometry.remark._replace(w=geometry.remark.w // 2)
            geometry = evolve(geometry, kicker=half, remark=half._replace(x=half.right, w=half.w))
        roles[name] = palette.large(_written(layout, master, kinds), under)
    heading, body = fonts_of(root)
    theme = Theme(
        name=str(root.get("name") or "Brand"),
        slots=slots_of(root, master),
        colours=roles,
        branded=True,
        heading=heading,
        body=body,
        letter=letter((heading, body)) * grid.scale,
        geometry=geometry,
    )
    return theme, palette, not all(papers[role] for role in ("cover", "content", "figure"))


def _under(layout: Any, place: Rect, paper: tuple[Colour, ...]) -> tuple[Colour, ...]:
    """Give what stands under the middle of a place: a filled shape of the layout or master, or paper."""
    if layout is None:
        return paper
    x, y = place.x + place.w // 2, place.y + place.h // 2
    shown = layout._element.get("showMasterSp") not in {"0", "false"}  # noqa: SLF001 - as the file has it
    found = paper
    for each in (*(layout.slide_master.shapes if shown else ()), *layout.shapes):
        sides = (each.left, each.top, each.width, each.height)
        if each.is_placeholder or None in sides:
            continue
        if sides[0] <= x <= sides[0] + sides[2] and sides[1] <= y <= sides[1] + sides[3]:
            filled = filling(each._element)  # noqa: SLF001 - likewise
            found = found if filled is None else filled
    return found


def _written(layout: Any, master: Any, kinds: tuple[str, ...]) -> Any:
    """Give the colour a layout writes its title or its text in."""
    if layout is None:
        return None
    shape = holder(layout.placeholders, *kinds)
    above = holder(layout.slide_master.placeholders, "title" if kinds == TITLES else "body")
    styles = "titleStyle" if kinds == TITLES else "bodyStyle"
    lists = [None if each is None else each._element.find(f".//{A}lstStyle") for each in (shape, above)]  # noqa: SLF001
    return written_in([*lists, master.find(f"{P}txStyles/{P}{styles}")])
