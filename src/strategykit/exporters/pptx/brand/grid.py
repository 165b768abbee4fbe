"""Where things stand on a company's layouts, and what our placeholders become on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from strategykit.exporters.pptx.brand.choosing import BODIES, TITLES, holder
from strategykit.exporters.pptx.brand.markup import A
from strategykit.exporters.pptx.brand.scaling import scaled
from strategykit.exporters.pptx.geometry import Geometry, Rect, inches
from strategykit.exporters.pptx.prepared import Seat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategykit.exporters.pptx.brand.choosing import Chosen

__all__ = ["Grid", "grid_of", "scale_of"]

_INSETS = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
_PLAIN = ' lIns="0" tIns="0" rIns="0" bIns="0" vert="horz"'
_AIR = inches(0.1)
_STRIP = inches(0.36)
"""The height of the row of buttons."""
_LEAST_SLIDE = (inches(10), inches(7.5))
_LEAST_TITLE = (inches(4), inches(0.45))
_LEAST_BODY = (inches(4.5), inches(2.6))
_CROSSING, _BUTTON, _BADGE = inches(2.45), inches(1.4), inches(1.2)
_NOTICE = inches(1.2)
_LOGO = 0.25
"""A picture on the master of less than this part of the slide is a logo, and nothing may cover it."""
_SPACED = "".join(
    f'<a:lvl{level}pPr><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcAft><a:spcPts val="0"/></a:spcAft>'
    f"</a:lvl{level}pPr>"
    for level in (1, 2)
)
"""Lines as far from each other as they were measured."""


@frozen(kw_only=True)
class Grid:
    """A company's grid."""

    geometry: Geometry
    seats: Mapping[str, Mapping[str, Seat]]
    missing: tuple[tuple[str, str], ...]
    """The layouts, by role, that lack a placeholder, and which."""
    scale: float
    """The size of its slides beside those that are planned: `geometry` is of these, `seats` of its own."""


def scale_of(width: int, height: int) -> float:
    """Give the size of slides beside ours, by which text that fills as much of them is smaller or larger.

    Examples:
        >>> scale_of(inches(10), inches(7.5)), scale_of(inches(10), inches(5.625))
        (1.0, 0.75)
    """
    return min(width / _LEAST_SLIDE[0], height / _LEAST_SLIDE[1])


def grid_of(chosen: Chosen, width: int, height: int) -> Grid:
    """Read the grid of a company's layouts.

    Args:
        chosen: Its layouts.
        width: The width of its slides, in EMU.
        height: Their height.
    """
    scale = scale_of(width, height)
    planned = _planned(chosen, scale, round(width / scale), round(height / scale))
    seats = {
        role: {kind: evolve(seat, at=seat.at and scaled(seat.at, scale)) for kind, seat in found.items()}
        for role, found in planned.seats.items()
    }
    return evolve(planned, seats=seats)


def _planned(chosen: Chosen, scale: float, width: int, height: int) -> Grid:
    """Read a grid in the lengths that slides are planned in."""
    own = Geometry.of(width, height)
    layouts = {role: layout for role, layout in chosen.layouts.items() if layout is not None}
    slide = Rect(0, 0, width, height)
    missing: list[tuple[str, str]] = []
    titles = [_room(layouts.get(role), scale, slide, _LEAST_TITLE, *TITLES) for role in ("figure", "content")]
    found = [title for title in titles if title is not None]
    held = min(found, key=lambda room: room.w) if found and _alike(found, slide) else own.title
    logos = _logos(chosen, scale, slide)
    title = _beside(held, logos)
    quiet = {kind: _on(slide, _place(layouts.get("figure"), scale, kind)) for kind in ("ftr", "sldNum")}
    low = min((at.y for at in quiet.values() if at and at.y > height * 3 // 4), default=own.footer.y)
    strip = low - _STRIP - _AIR
    rest = Rect(own.body.x, 0, own.body.w, strip - _AIR)
    body = _body(layouts.get("content"), scale, title, rest, slide)
    if body.h < _LEAST_BODY[1]:  # so much is taken by what stands over and under it that ours is better
        title = held = own.title
        strip = own.footer.y - _STRIP - _AIR
        body = own.body._replace(h=strip - _AIR - own.body.y)
    cover = _cover(layouts.get("cover"), scale, own, slide)
    geometry = evolve(
        own,
        margin=body.x,
        title=title,
        kicker=Rect(title.x, max(0, title.y - inches(0.32)), title.w * 3 // 4, inches(0.3)),
        badge=_clear(Rect(width - inches(0.3) - _BADGE, inches(0.12), _BADGE, inches(0.28)), logos),
        body=body,
        high_body=body,
        remark=Rect(body.x, strip + inches(0.07), body.w - _CROSSING - _BUTTON - 3 * _AIR, inches(0.22)),
        footer=quiet["ftr"] or own.footer,
        number=quiet["sldNum"] or own.number,
        crossing=Rect(body.right - _BUTTON - 2 * _AIR - _CROSSING, strip, _CROSSING, _STRIP),
        button=Rect(body.right - _BUTTON, strip, _BUTTON, _STRIP),
        band=own.band._replace(w=own.band.w // 2),
        opening_list=own.opening_list._replace(h=strip - _AIR - own.opening_list.y),
        cover_title=cover[0],
        cover_subtitle=cover[1],
        cover_notice=cover[2],
        cover_panel=None,
    )
    seats = {
        role: _seats(role, layouts.get(role), geometry, missing) for role in chosen.layouts if role != "map"
    }
    for role in ("figure", "content"):
        if role in layouts and (not found or title != held or held == own.title):
            anchor = ' anchor="t"' if held == own.title else ""
            seats[role]["title"] = evolve(seats[role]["title"], at=title, frame=_PLAIN + anchor)
    seats["map"] = seats["figure"]
    return Grid(geometry=geometry, seats=seats, missing=tuple(dict.fromkeys(missing)), scale=scale)


def _alike(found: list[Rect], slide: Rect) -> bool:
    """Tell whether titles begin at about the same height, and all of them end in the upper half."""
    tops = [room.y for room in found]
    return max(tops) - min(tops) < inches(0.4) and max(room.bottom for room in found) < slide.h // 2


def _cover(layout: Any, scale: float, own: Geometry, slide: Rect) -> tuple[Rect, Rect, Rect]:
    """Give the places of the title, what stands under it, and the notice of a draft."""
    title = _room(layout, scale, slide, (inches(3), inches(0.6)), *TITLES) or own.cover_title
    subtitle = _room(layout, scale, slide, (inches(3), inches(0.3)), "subTitle", *BODIES)
    if subtitle is None or subtitle.y < title.y:
        room = slide.h - title.bottom - _NOTICE - inches(0.4)
        subtitle = Rect(title.x, title.bottom + _AIR, title.w, min(max(room, inches(0.6)), inches(2)))
    top = max(title.bottom, subtitle.bottom) + 2 * _AIR
    top = min(top, slide.h - _NOTICE - inches(0.2))
    notice = Rect(subtitle.x, top, max(subtitle.w, inches(4)), _NOTICE)
    return title, subtitle, notice


def _body(layout: Any, scale: float, title: Rect, otherwise: Rect, slide: Rect) -> Rect:
    """Give the body: where the layout has it, but never under the title; else all that the title leaves.

    Args:
        layout: The layout, if there is one.
        scale: The size of its slides beside those that are planned.
        title: The room of the title.
        otherwise: What else there is, down to the row of buttons.
        slide: The whole slide.
    """
    room = _room(layout, scale, slide, _LEAST_BODY, *BODIES)
    top = title.bottom + _AIR
    if room is not None:
        y, low = max(room.y, top), min(room.bottom, otherwise.bottom)
        if low - y >= _LEAST_BODY[1]:
            return room._replace(y=y, h=low - y)
    return Rect(otherwise.x, top, otherwise.w, otherwise.bottom - top)


def _seats(role: str, layout: Any, geometry: Geometry, missing: list[tuple[str, str]]) -> dict[str, Seat]:
    wanted: dict[str, tuple[tuple[str, ...], Rect]] = {
        "ftr": (("ftr",), geometry.footer),
        "sldNum": (("sldNum",), geometry.number),
    }
    if role == "cover":
        wanted |= {
            "ctrTitle": (("ctrTitle", "title"), geometry.cover_title),
            "subTitle": (("subTitle", *BODIES[::-1]), geometry.cover_subtitle),
        }
    elif role == "opening":
        wanted |= {"title": (TITLES, geometry.opening_title), "body": (BODIES[::-1], geometry.opening_text)}
    else:
        wanted |= {"title": (TITLES, geometry.title), "body": (BODIES, geometry.body)}
    seats = {}
    for kind, (kinds, at) in wanted.items():
        shape = None if layout is None else holder(layout.placeholders, *kinds)
        seat = _seat(kind, shape, at)
        if shape is None and layout is not None and kind != "body" and (role, kind) != ("cover", "ftr"):
            missing.append((role, kind))
        if role == "opening" and kind in {"title", "body"}:
            # Its tile fills the whole slide, so its texts stand where the tile has them.
            frame = _PLAIN + f' anchor="{"ctr" if kind == "title" else "t"}"'
            seat = evolve(
                seat, at=at, frame=frame, style=seat.style.replace("lvl1pPr>", 'lvl1pPr algn="l">', 1)
            )
        seats[kind] = seat
    return seats


def _seat(kind: str, shape: Any, at: Rect) -> Seat:
    if shape is None:
        # A slide is found by its title, so that is one even where the layout has none.
        ph = 'type="title"' if kind in TITLES else ""
        return Seat(ph=ph, at=at, frame=_PLAIN + ' anchor="t"', style=_SPACED)
    known = shape._element.ph  # noqa: SLF001 - copied as the file has it
    ph = " ".join(
        f'{name}="{known.get(name)}"' for name in ("type", "orient", "sz", "idx") if known.get(name)
    )
    if kind in {"ftr", "sldNum"}:
        return Seat(ph=ph or 'type="body"')
    style = _SPACED
    if kind in {"body", "subTitle"}:
        # What is planned as a body brings its own place, as far down as it was measured.
        frame = _PLAIN + (' anchor="t"' if kind == "body" else "")
        return Seat(ph=ph, at=at if kind == "subTitle" else None, frame=frame, style=style)
    return Seat(ph=ph, style=style, own_weight=False)


def _place(layout: Any, scale: float, *kinds: str) -> Rect | None:
    shape = None if layout is None else holder(layout.placeholders, *kinds)
    sides = () if shape is None else (shape.left, shape.top, shape.width, shape.height)
    return None if not sides or None in sides else scaled(Rect(*map(int, sides)), 1 / scale)


def _on(slide: Rect, at: Rect | None) -> Rect | None:
    """Give a place that is on the slide as a whole."""
    whole = at is not None and at.x >= 0 and at.y >= 0 and at.right <= slide.w and at.bottom <= slide.h
    return at if whole else None


def _room(layout: Any, scale: float, slide: Rect, least: tuple[int, int], *kinds: str) -> Rect | None:
    """Give the room inside a placeholder, where it is on the slide and large enough."""
    at = _on(slide, _place(layout, scale, *kinds))
    if at is None:
        return None
    insets = _insets(layout, holder(layout.placeholders, *kinds))
    left, top, right, bottom = (round(inset / scale) for inset in insets)
    room = Rect(at.x + left, at.y + top, at.w - left - right, at.h - top - bottom)
    return room if room.w >= least[0] and room.h >= least[1] else None


def _insets(layout: Any, shape: Any) -> tuple[int, ...]:
    """Give the space a placeholder leaves around its text: its own, its master's, else the usual."""
    master = holder(layout.slide_master.placeholders, "title" if shape is None or _titled(shape) else "body")
    properties = [each._element.find(f".//{A}bodyPr") for each in (shape, master) if each is not None]  # noqa: SLF001
    given = [each for each in properties if each is not None]
    return tuple(
        next((int(each.get(name)) for each in given if each.get(name) is not None), usual)
        for name, usual in _INSETS.items()
    )


def _titled(shape: Any) -> bool:
    return str(shape._element.ph.get("type", "obj")) in TITLES  # noqa: SLF001


def _logos(chosen: Chosen, scale: float, slide: Rect) -> list[Rect]:
    """Give where small pictures stand on the master and the layouts."""
    shapes = [shape for layout in chosen.layouts.values() if layout is not None for shape in layout.shapes]
    found = []
    for shape in (*chosen.master.shapes, *shapes):
        if str(shape._element.tag).endswith("}pic") and shape.width is not None:  # noqa: SLF001
            sides = (shape.left, shape.top, shape.width, shape.height)
            at = scaled(Rect(*map(int, sides)), 1 / scale)
            if at.w * at.h < slide.w * slide.h * _LOGO:
                found.append(at)
    return found


def _beside(title: Rect, logos: list[Rect]) -> Rect:
    """Give a title as much of its room as no logo stands in, where that is most of it."""
    left, right = title.x, title.right
    for logo in logos:
        if logo.x < right and left < logo.right and logo.y < title.bottom and title.y < logo.bottom:
            if logo.x + logo.w // 2 > title.x + title.w // 2:
                right = min(right, logo.x - _AIR)
            else:
                left = max(left, logo.right + _AIR)
    return title._replace(x=left, w=right - left) if (right - left) * 5 > title.w * 3 else title


def _clear(at: Rect, logos: list[Rect]) -> Rect:
    """Give a place beside the logos, to the left of those it would cover."""
    for logo in sorted(logos, key=lambda each: -each.right):
        if at.x < logo.right and logo.x < at.right and at.y < logo.bottom and logo.y < at.bottom:
            at = at._replace(x=max(0, logo.x - at.w - _AIR))
    return at
