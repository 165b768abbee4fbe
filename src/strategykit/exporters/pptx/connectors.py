"""Lines between boxes that stay glued to them when somebody moves a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from strategykit.exporters.pptx.geometry import Rect
    from strategykit.exporters.pptx.theme import Theme

__all__ = ["BOTTOM", "DECORATIVE", "LEFT", "RIGHT", "TOP", "Connector", "connector_xml"]

TOP, LEFT, BOTTOM, RIGHT = range(4)
"""The places of a box that a line is glued to, as the geometry of rectangles and diamonds counts them."""

DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_UP = 270 * 60_000
_DOWN = 90 * 60_000


@frozen(kw_only=True)
class Connector:
    """A line from one box to another; what it means stands in the boxes and in the notes."""

    start: Rect
    """The place of the box it begins at, by which that is found."""
    end: Rect
    """The place of the box it ends at."""
    sites: tuple[int, int] = (RIGHT, LEFT)
    """Where it is glued to them."""
    colour: str
    arrow: bool = False
    """True where it shows a direction."""


def _site(at: Rect, site: int) -> tuple[int, int]:
    x = {LEFT: at.x, RIGHT: at.right}.get(site, at.x + at.w // 2)
    y = {TOP: at.y, BOTTOM: at.bottom}.get(site, at.y + at.h // 2)
    return x, y


def _frame(line: Connector) -> tuple[str, str]:
    """Give the geometry and its place: a straight line, or an elbow that leaves the box squarely."""
    (x1, y1), (x2, y2) = _site(line.start, line.sites[0]), _site(line.end, line.sites[1])
    across, down = abs(x2 - x1), abs(y2 - y1)
    left, top = min(x1, x2), min(y1, y2)
    if not across or not down:
        return (
            "straightConnector1",
            f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{across}" cy="{down}"/>',
        )
    if line.sites[0] == BOTTOM:
        # An elbow runs across first: one that runs down first is turned by a right angle.
        turn = f' rot="{_UP}" flipH="1"' if x2 > x1 else f' rot="{_DOWN}"'
        place = f'<a:off x="{left + (across - down) // 2}" y="{top + (down - across) // 2}"/>'
        return "bentConnector3", f'<a:xfrm{turn}>{place}<a:ext cx="{down}" cy="{across}"/>'
    flip = ' flipV="1"' if y2 < y1 else ""
    size = f'<a:ext cx="{across}" cy="{down}"/>'
    return "bentConnector3", f'<a:xfrm{flip}><a:off x="{left}" y="{top}"/>{size}'


def connector_xml(line: Connector, number: int, ids: tuple[int, int], theme: Theme) -> str:
    """Write a connector.

    Args:
        line: The connector.
        number: Its id on the slide.
        ids: The ids of the boxes it is glued to.
        theme: What the deck looks like.
    """
    geometry, frame = _frame(line)
    head = '<a:tailEnd type="triangle" w="med" len="med"/>' if line.arrow else ""
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name="Connector {number}" descr="">'
        f"{DECORATIVE}</p:cNvPr>"
        f'<p:cNvCxnSpPr><a:stCxn id="{ids[0]}" idx="{line.sites[0]}"/>'
        f'<a:endCxn id="{ids[1]}" idx="{line.sites[1]}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>'
        f'<p:spPr>{frame}</a:xfrm><a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom>'
        f'<a:ln w="19050"><a:solidFill>{theme.xml(line.colour)}</a:solidFill>{head}</a:ln></p:spPr></p:cxnSp>'
    )
