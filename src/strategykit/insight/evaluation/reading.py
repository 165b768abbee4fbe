"""One value that was measured, as strictly read as people write it."""

from __future__ import annotations

import datetime as dt
import re
from numbers import Real
from typing import TYPE_CHECKING, Any

from strategykit.errors import ModelError
from strategykit.insight.words import say
from strategykit.model import Quantity, When
from strategykit.model.amounts import to_quantity, to_when
from strategykit.model.reading.quantities import known_unit
from strategykit.records import evolve, field, frozen

if TYPE_CHECKING:
    from strategykit.findings import Text
    from strategykit.model import Indicator
    from strategykit.records import Attribute

__all__ = ["Reading", "ReadingProblem"]

_MINUS = re.compile(r"^[-\N{MINUS SIGN}]\s*(?=[\d,.])")


class ReadingProblem(ModelError):  # noqa: N818 - inside the room it becomes a finding
    """Why something is no reading; as an exception it names the field, as its other classes do."""

    def __init__(self, message: Text, *, field: str | None = None) -> None:
        super().__init__(f"Reading.{field}: {message.en}" if field else str(message))
        self.message = message


def _to_id(value: Indicator | str) -> str:
    target = value if isinstance(value, str) else getattr(value, "id", None)
    if not isinstance(target, str):
        raise ReadingProblem(
            say(
                "{value} er verken id-en eller navnet til en indikator.",
                "{value} is neither the id nor the name of an indicator.",
                value=str(value),
            ),
            field="indicator",
        )
    return target


def _to_text(value: object) -> str | None:
    return None if value is None else str(value)


def _to_day(value: dt.date | str | None) -> dt.date | None:
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    when = to_when(value.strip()) if isinstance(value, str) else None
    last = value if isinstance(value, dt.date) else isinstance(when, When) and (when.end or when.start)
    if not isinstance(last, dt.date):
        raise ReadingProblem(
            say(
                "{value} er ingen dato; skriv den som 2027-06-30.",
                "{value} is no date; write it like 2027-06-30.",
                value=str(value),
            ),
            field="date",
        )
    return last


def _to_amount(value: Any) -> Quantity:
    if isinstance(value, str):
        words = " ".join(value.split())
        digits = _MINUS.sub("", words)
        found = to_quantity(digits) or Quantity()
        if words != digits and found.low is not None and found.high is None:
            found = evolve(found, low=-found.low)
    elif isinstance(value, Quantity):
        found = value
    else:
        found = _counted(value)
    if found.low is None and found.high is None:
        raise ReadingProblem(
            say(
                "{value} er ikke ett bestemt tall; skriv 1500 eller 1,5.",
                "{value} is no single number; write 1500 or 1.5.",
                value=str(value),
            ),
            field="value",
        )
    return evolve(found, raw=None)


def _counted(value: object) -> Quantity:
    # Numbers of other libraries are Real, too; true and false are not meant.
    if isinstance(value, bool) or not isinstance(value, Real):
        return Quantity()
    try:
        return Quantity(float(value))
    except (ModelError, OverflowError):  # endless, or too large to be held
        return Quantity()


def _to_unit(value: str | None) -> str | None:
    if value is not None and not isinstance(value, str):
        raise ReadingProblem(
            say("{value} er ingen enhet.", "{value} is no unit.", value=str(value)), field="unit"
        )
    # Where the library knows the unit by another word (timer, prosent), it has one name for both.
    return known_unit((value or "").strip() or None)


def _agrees(reading: Reading, attribute: Attribute[str | None], unit: str | None) -> None:
    del attribute
    if unit and reading.value.unit and unit != reading.value.unit:
        raise ReadingProblem(
            say(
                "Verdien har enheten {one}, men enheten er satt til {other}.",
                "The value has the unit {one}, but the unit is given as {other}.",
                one=reading.value.unit,
                other=unit,
            ),
            field="unit",
        )


@frozen(kw_only=True)
class Reading:
    """One value that was measured for an indicator.

    Raises:
        ModelError: The value is no number, the date no date, or the units do not agree.

    Examples:
        >>> reading = Reading("svartid", date="2027-03-31", value="13,5", unit="timer")
        >>> reading.amount.low, reading.amount.unit, reading.date.isoformat()
        (13.5, 'hour', '2027-03-31')
    """

    indicator: str = field(kw_only=False, converter=_to_id)
    """The id of the indicator, or its name; given as that, or as the indicator."""
    date: dt.date | None = field(default=None, converter=_to_day)
    """The day it was taken; the last day of a period. None where it is not known."""
    value: Quantity = field(converter=_to_amount)
    """The number, or the range."""
    unit: str | None = field(default=None, converter=_to_unit, validator=_agrees)
    """Its unit; None for the unit of the value, or of the indicator."""
    note: str | None = field(default=None, converter=_to_text)
    """Words that belong to it."""

    @property
    def amount(self) -> Quantity:
        """The value with its unit."""
        return evolve(self.value, unit=self.value.unit or self.unit)

    def to_dict(self) -> dict[str, Any]:
        """Give the reading as plain JSON data."""
        return {
            "indicator": self.indicator,
            "date": self.date.isoformat() if self.date else None,
            "low": self.value.low,
            "high": self.value.high,
            "unit": self.amount.unit,
            "note": self.note,
        }
