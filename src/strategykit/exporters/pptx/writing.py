"""What a slide is written with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from strategykit.exporters.pptx.geometry import Rect
    from strategykit.exporters.pptx.prepared import Seat
    from strategykit.exporters.pptx.relations import Relations
    from strategykit.exporters.pptx.theme import Theme

__all__ = ["Writing"]


@frozen(kw_only=True)
class Writing:
    """What every shape of a slide is written with."""

    theme: Theme
    relations: Relations
    """The slide's relationships, which grow with its links."""
    part: Callable[[str], str]
    """Gives the part of a slide, a chart or a picture by its key."""
    seats: Mapping[str, Seat]
    """What its placeholders become on its layout, by their kinds."""
    glued: Mapping[Rect, int] = field(factory=dict)
    """The ids of the slide's boxes that connectors are glued to, by their places."""
