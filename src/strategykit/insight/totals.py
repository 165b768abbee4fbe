"""Amounts summed per unit, as ranges."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from strategykit.model import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Total", "is_counted", "totals"]


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
        """Give the sum as plain JSON data; an end too large to be a number is null."""
        ends = {"low": self.low, "high": self.high}
        return {
            "unit": self.unit,
            "per": self.per,
            **{name: end if math.isfinite(end) else None for name, end in ends.items()},
        }


def is_counted(amount: Quantity | None) -> bool:
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
    for amount in filter(is_counted, amounts):
        low = 0.0 if amount.low is None else amount.low
        high = low if amount.high is None else amount.high
        each = sums.setdefault((amount.unit, amount.per), [Decimal(0), Decimal(0)])
        # In decimals, so that 0.1 and 0.2 are 0.3 as people write them.
        each[0] += Decimal(repr(min(low, high)))
        each[1] += Decimal(repr(max(low, high)))
    return tuple(
        Total(unit=unit, per=per, low=float(low), high=float(high))
        for (unit, per), (low, high) in sums.items()
    )
