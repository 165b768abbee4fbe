"""Amounts summed per unit, as ranges."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from strategykit.model import Quantity
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Total", "is_number", "totals"]


@frozen(kw_only=True)
class Total:
    """A sum of amounts of one unit, from the least to the most it can be."""

    unit: str | None
    """The unit, such as `NOK`; None where none is said."""
    per: str | None
    """Per what, such as `month`; None for once."""
    low: float
    """The sum of the lower ends."""
    high: float
    """The sum of the upper ends."""

    @property
    def quantity(self) -> Quantity:
        """The sum as an amount."""
        return Quantity(self.low, high=self.high, unit=self.unit, per=self.per)

    def to_dict(self) -> dict[str, Any]:
        """Give the sum as plain JSON data."""
        return {"unit": self.unit, "per": self.per, "low": self.low, "high": self.high}


def is_number(amount: Quantity | None) -> bool:
    """Tell whether an amount has a number."""
    return amount is not None and (amount.low is not None or amount.high is not None)


def totals(amounts: Iterable[Quantity]) -> tuple[Total, ...]:
    """Sum amounts, one sum for each unit, in the order the units are first met.

    An amount with an upper end only is counted from nothing; words alone are not counted.

    Examples:
        >>> totals([Quantity(2, high=4, unit="NOK"), Quantity(0.1, unit="NOK"), Quantity(raw="litt")])
        (Total(unit='NOK', per=None, low=2.1, high=4.1),)
    """
    sums: dict[tuple[str | None, str | None], list[Decimal]] = {}
    for amount in filter(is_number, amounts):
        ends = [end for end in (amount.low, amount.high) if end is not None]
        low, high = (min(0.0, *ends) if amount.low is None else amount.low), ends[-1]
        each = sums.setdefault((amount.unit, amount.per), [Decimal(0), Decimal(0)])
        # In decimals, so that 0.1 and 0.2 are 0.3 as people write them.
        each[0] += Decimal(repr(low))
        each[1] += Decimal(repr(high))
    return tuple(
        Total(unit=unit, per=per, low=_held(low), high=_held(high))
        for (unit, per), (low, high) in sums.items()
    )


def _held(number: Decimal) -> float:
    # The sum of what a number can hold may be more than one can.
    return min(float(number), sys.float_info.max)
