"""What can be chosen about a deck."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen, validators

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DeckOptions"]


def _chosen(default: str, *others: str, nb: str) -> Any:
    choices = (default, *others)
    return field(default=default, validator=validators.in_(choices), metadata={"nb": nb})


def _names(given: Iterable[str]) -> tuple[str, ...]:
    if isinstance(given, str):
        raise TypeError(f"takes several names, not the one text {given!r}")
    return tuple(given)


_TEXTS = validators.deep_iterable(validators.instance_of(str))
_DAY = validators.optional(
    validators.and_(validators.instance_of(dt.date), validators.not_(validators.instance_of(dt.datetime)))
)
_TEXT = validators.optional(validators.instance_of(str))


@frozen(kw_only=True)
class DeckOptions:
    """The options of the deck.

    Examples:
        >>> DeckOptions(transition="none", sections=["goals", "channels"]).sections
        ('goals', 'channels')
        >>> DeckOptions(density="huge")
        Traceback (most recent call last):
        ...
        ValueError: ("'density' must be in ('reading', 'room') (got 'huge')", ...)
    """

    theme: Literal["fjord", "skog", "natt"] = _chosen(
        "fjord",
        "skog",
        "natt",
        nb="`fjord` i blått på hvitt, `skog` i grønt på varmt papir, `natt` med lys tekst på mørkt.",
    )
    """`fjord` in blue on white, `skog` in green on warm paper, `natt` light on dark."""
    density: Literal["room", "reading"] = _chosen(
        "reading", "room", nb="`room` for stor tekst på veggen, `reading` for en presentasjon som sendes."
    )
    """`room` for large text on a wall, `reading` for a deck that is sent."""
    transition: Literal["morph", "fade", "none"] = _chosen(
        "morph",
        "fade",
        "none",
        nb="Slik åpner kartet seg: `morph` beveger seg som et kamera (eldre programmer toner), "
        "`none` for stille sider.",
    )
    """How the map opens: `morph` moves like a camera (older programs fade), `none` for still pages."""
    appendix: Literal["shown", "hidden", "omitted"] = _chosen(
        "shown",
        "hidden",
        "omitted",
        nb="Det som slås opp: `shown` etter resten, `hidden` utenfor framvisningen, "
        "`omitted` for ikke å ha det med.",
    )
    """What is looked up rather than told: `shown` after the rest, `hidden` from the show, or left out."""
    sections: tuple[str, ...] = field(
        default=(),
        converter=_names,
        validator=_TEXTS,
        metadata={"nb": "Bare disse delene, etter id eller navn: `goals,channels`."},
    )
    """Only these sections, by their ids or names: `goals,channels`."""
    without: tuple[str, ...] = field(
        default=(),
        converter=_names,
        validator=_TEXTS,
        metadata={
            "nb": "Uten disse delene (id eller navn) og uten lysbildene `cover`, `overview`, `map` eller "
            "`openings`."
        },
    )
    """Without these sections, by their ids or names, and without the slides `cover`, `overview`, `map`
    or `openings`."""
    template: Path | bytes | None = field(
        default=None,
        validator=validators.optional(validators.instance_of((Path, bytes))),
        repr=lambda given: f"<{len(given)} bytes>" if isinstance(given, bytes) else repr(given),
        metadata={"nb": "Virksomhetens egen PowerPoint-mal (.pptx eller .potx), i stedet for et tema."},
    )
    """A company's own PowerPoint template (`.pptx` or `.potx`), in place of a theme."""
    logo: Path | bytes | None = field(
        default=None,
        validator=validators.optional(validators.instance_of((Path, bytes))),
        repr=lambda given: f"<{len(given)} bytes>" if isinstance(given, bytes) else repr(given),
        metadata={"nb": "Et PNG- eller JPEG-bilde til forsiden og hjørnet av hvert lysbilde."},
    )
    """A PNG or JPEG picture for the title page and the corner of every slide."""
    logo_text: str | None = field(
        default=None,
        validator=_TEXT,
        metadata={"nb": "Hva logoen viser, for den som ikke ser den; ellers virksomhetens navn."},
    )
    """What the logo shows, for those who cannot see it; the organisation's name where nothing is given."""
    footer: str | None = field(
        default=None, validator=_TEXT, metadata={"nb": "Bunnteksten; ellers strategiens tittel."}
    )
    """What stands at the foot of every slide; the strategy's title where nothing is given."""
    date: dt.date | None = field(
        default=None,
        validator=_DAY,
        metadata={"nb": "Datoen på forsiden og i bunnteksten; ellers ingen."},
    )
    """The date on the title page and at the foot; none unless it is given, since the clock is never read."""
    verify: bool = field(
        default=False,
        validator=validators.instance_of(bool),
        metadata={"nb": "`true` for å lese den ferdige filen på nytt og melde fra om feil i den."},
    )
    """True to read the finished file again and report what a program would stumble over."""
