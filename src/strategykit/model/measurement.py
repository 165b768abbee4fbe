"""Indicators, figures and evaluation."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import to_cadence, to_quantity, to_when
from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, member, slug_of, to_texts, typed
from strategykit.model.notes import No, Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Cadence, Quantity, When
    from strategykit.model.channels import Channel
    from strategykit.model.goals import Goal
    from strategykit.model.people import Role

__all__ = ["Evaluation", "Figure", "Indicator", "Level"]


class Level(Enum):
    """What an indicator measures (AMEC's integrated evaluation framework)."""

    INPUT = "input"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUT_TAKE = "out_take"
    OUTCOME = "outcome"
    IMPACT = "impact"


def to_level_or_none(value: Level | str | None) -> Level | None:
    """Accept the member, its value or None."""
    return None if value is None else member(Level, value)


@frozen(kw_only=True, field_transformer=typed)
class Figure:
    """A baseline, a target or a reading: one shape for all three.

    Examples:
        >>> Figure(Quantity(4, unit="hour"), when="2027-12-31").value.low
        4.0
    """

    value: Quantity | None = field(kw_only=False, default=None, converter=to_quantity)
    """The number."""
    text: str | None = None
    """The state in words, where it is no number."""
    when: When | None = field(default=None, converter=to_when)
    """The day or period it is for."""
    compared_with: str | None = None
    """Whom it is compared with."""


@frozen(kw_only=True, field_transformer=typed)
class Indicator:
    """How it is seen that a goal is reached.

    Examples:
        >>> Indicator("Svartid", goals=["svar"], direction="down").direction
        'down'
    """

    name: str = field(kw_only=False)
    """What is measured."""
    metric: str | None = field(default=None, metadata=TECHNICAL)
    """The metric's id in the catalogue, such as `response_time`."""
    unit: str | None = None
    """The unit of its figures."""
    direction: str | None = None
    """Which way is better: `up`, `down` or `hold`."""
    level: Level | None = field(default=None, converter=to_level_or_none)
    """What it measures: an output, an outcome …"""
    baseline: Figure | None = field(default=None, metadata=DECIDABLE)
    """Where it stood at the start."""
    targets: tuple[Figure, ...] = field(default=(), converter=tuple[Figure, ...])
    """Where it has to be; a milestone is an early target."""
    readings: tuple[Figure, ...] = field(default=(), converter=tuple[Figure, ...])
    """What was measured."""
    data_source: str | None = None
    """Where the numbers come from."""
    tool: str | None = None
    """What they are read with."""
    frequency: Cadence | None = field(default=None, converter=to_cadence)
    """How often it is measured."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    goals: Refs[Goal] = field(default=Refs(), converter=Refs["Goal"])
    """The goals it serves."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class Evaluation:
    """A schedule with an owner and a consequence.

    Examples:
        >>> Evaluation("Halvårlig gjennomgang", consequence="Tiltakene endres").name
        'Halvårlig gjennomgang'
    """

    name: str = field(kw_only=False)
    """What it is called."""
    of: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What it looks at: goals, channels, the document."""
    questions: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it asks."""
    criteria: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it judges by."""
    indicator: Ref[Indicator] | None = field(default=None, converter=optional(Ref["Indicator"]))
    """The indicator that triggers it."""
    threshold: Quantity | None = field(default=None, converter=to_quantity)
    """The value that triggers it."""
    consequence: str | None = None
    """What then happens."""
    output: str | None = None
    """What it results in, such as a report."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    cadence: Cadence | None = field(default=None, converter=to_cadence)
    """How often it recurs."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    triggers: tuple[str, ...] = field(default=(), converter=to_texts)
    """What sets it off: any of these."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
