"""Pieces of SVG: everything that is said is escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.html.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

__all__ = ["WIDTH", "cut", "drawing", "svg", "words"]

WIDTH = 760
"""How wide every drawing is, in units of its own."""


def svg(template: str, *values: object) -> Markup:
    """Fill a template of ours; the values are escaped."""
    from markupsafe import Markup

    made: Markup = Markup(template).format(*values)  # noqa: S704 - the templates are ours, the values escaped
    return made


def words(kind: str, x: float, y: float, said: str, *, anchor: str = "start") -> Markup:
    """Write words at a place."""
    template = '<text class="{}" x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>'
    return svg(template, kind, x, y, anchor, text(said))


def cut(said: str, longest: int) -> str:
    """Give words of at most so many letters."""
    return said if len(said) <= longest else said[: longest - 1].rstrip() + "…"


def drawing(pieces: Iterable[Markup], height: float, id_: str) -> Markup:
    """Put pieces together as one picture that has the name of a heading."""
    from markupsafe import Markup

    box = '<svg class="chart" role="img" aria-labelledby="{}" viewBox="0 0 {} {:g}">{}</svg>'
    return svg(box, id_, WIDTH, height, Markup().join(pieces))
