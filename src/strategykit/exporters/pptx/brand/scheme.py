"""What a company's master says of colours and fonts, as far as it says it in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.exporters.pptx.brand.markup import A, P
from strategykit.exporters.pptx.colour import Colour
from strategykit.exporters.pptx.theme import SLOTS

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["background", "filling", "fonts_of", "slots_of", "written_in"]

_WHITE, _BLACK = "FFFFFF", "000000"
_MAPPED = {"lt1": "bg1", "dk1": "tx1", "lt2": "bg2", "dk2": "tx2"}
_PERCENT = 1000


def slots_of(theme: Any, master: Any) -> dict[str, str]:
    """Give the colours of a theme part by their slots, as the master maps them: its paper is `lt1`.

    Args:
        theme: The root of the theme part.
        master: The root of the master.
    """
    scheme = theme.find(f".//{A}clrScheme")
    found = {} if scheme is None else {each.tag.removeprefix(A): _value(each) for each in scheme}
    mapping = master.find(f"{P}clrMap")
    slots = {}
    for slot in SLOTS:
        name = _MAPPED.get(slot, slot)
        behind = slot if mapping is None else mapping.get(name, slot)
        slots[slot] = found.get(behind) or (_WHITE if slot.startswith("lt") else _BLACK)
    return slots


def _value(slot: Any) -> str:
    for each in slot:
        value = str(each.get("lastClr") or each.get("val") or "").upper()
        if len(value) == len(_WHITE) and all(letter in "0123456789ABCDEF" for letter in value):
            return value
    return ""


def fonts_of(theme: Any) -> tuple[str, str]:
    """Give the fonts of titles and of all else."""
    names = []
    for kind in ("majorFont", "minorFont"):
        latin = theme.find(f".//{A}{kind}/{A}latin")
        names.append("" if latin is None else str(latin.get("typeface", "")))
    return names[0], names[1]


def background(layout: Any, master: Any) -> tuple[Colour, ...]:
    """Give the colours of the paper of a layout; none where it is a picture, or not told.

    Args:
        layout: The root of the layout.
        master: The root of its master.
    """
    for root in (layout, master):
        found = root.find(f"{P}cSld/{P}bg")
        if found is not None:
            if found.find(f".//{A}blipFill") is not None:
                return ()
            return tuple(colour for each in found.iter() if (colour := _colour(each)) is not None)
    return (Colour("bg1"),)


def filling(shape: Any) -> tuple[Colour, ...] | None:
    """Give the colours a shape is filled with: none for a picture, None for a shape without a fill.

    Args:
        shape: The element of the shape.
    """
    if str(shape.tag) == f"{P}pic":
        return ()
    properties = shape.find(f"{P}spPr")
    for fill in () if properties is None else properties:
        if str(fill.tag) == f"{A}blipFill":
            return ()
        if str(fill.tag) in {f"{A}solidFill", f"{A}gradFill"}:
            return tuple(colour for each in fill.iter() if (colour := _colour(each)) is not None)
    return None


def written_in(roots: list[Any]) -> Colour | None:
    """Give the colour of text by the first of some properties of lists that names one.

    Args:
        roots: The lists, the one that decides first; `a:lstStyle`, `p:titleStyle`, or None.
    """
    for root in roots:
        level = None if root is None else root.find(f"{A}lvl1pPr")
        fill = None if level is None else level.find(f"{A}defRPr/{A}solidFill")
        for each in () if fill is None else fill:
            colour = _colour(each)
            if colour is not None:
                return colour
    return None


def _colour(element: Any) -> Colour | None:
    """Read a colour; what is done to it beside its luminance is left out."""
    tag = str(element.tag)
    if tag not in {f"{A}schemeClr", f"{A}srgbClr", f"{A}sysClr"}:
        return None
    value = str(element.get("lastClr") or element.get("val") or "")
    names: Mapping[str, str] = _MAPPED
    slot = names.get(value, value) if tag == f"{A}schemeClr" else value.upper()
    if slot == "phClr":
        return None
    mod, off = (element.find(f"{A}{name}") for name in ("lumMod", "lumOff"))
    return Colour(
        slot,
        100 if mod is None else int(mod.get("val", "100000")) // _PERCENT,
        0 if off is None else int(off.get("val", "0")) // _PERCENT,
    )
