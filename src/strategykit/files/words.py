"""Values that may be written as plain words or numbers: how they are read, and written back."""

from __future__ import annotations

import math
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import is_bad_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.model.shape import FieldShape

__all__ = ["from_scalar", "is_bad_date", "is_exact", "reader_of_scalars", "to_scalar"]

_MOST_REMEMBERED = 256


def is_exact(number: float) -> bool:
    """Tell whether a number is finite and a float holds it exactly."""
    return math.isfinite(number) and float(number) == number


def from_scalar(value: str | float, field: FieldShape) -> Any:
    """Make the object a field's converter makes of a scalar, or None where it makes none."""
    if field.convert is None or field.target is None:
        return None
    if is_bad_date(value) if isinstance(value, str) else not is_exact(value):
        return None
    result = field.convert([value])[0] if field.many else field.convert(value)
    return result if type(result) is field.target else None


@cache
def reader_of_scalars(field: FieldShape) -> Callable[[str | float], Any]:
    """Give `from_scalar` for one field; a strategy says the same days and amounts again and again."""
    return lru_cache(_MOST_REMEMBERED)(partial(from_scalar, field=field))


def to_scalar(node: Any, field: FieldShape) -> Any:
    """Give the scalar from which the field's converter makes this very object, or None.

    Examples:
        >>> from strategykit.model import Goal, When
        >>> from strategykit.model.shape import shape_of
        >>> deadline = shape_of(Goal)["deadline"]
        >>> to_scalar(When(end="2027-06-30"), deadline), to_scalar(When(raw="snart"), deadline)
        ('2027-06-30', 'snart')
        >>> to_scalar(When(start="2027-01-01"), deadline) is None
        True
    """
    if field.convert is None:
        return None
    candidate = _candidate(node)
    if candidate is None:
        return None
    made = reader_of_scalars(field)(candidate)
    return candidate if made is node or made == node else None  # Mostly it is the very one that was read.


def _candidate(node: Any) -> str | float | None:
    if node.raw is not None:
        words: str = node.raw
        return words
    if (end := getattr(node, "end", None)) is not None:
        day: str = end.isoformat()
        return day
    number: float | None = getattr(node, "low", None)
    return None if number is None or node.unit is not None else number
