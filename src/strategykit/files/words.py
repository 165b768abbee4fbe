"""Values that may be written as plain words or numbers: how they are read, and written back."""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any

from strategykit.model.fields import to_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.model.shape import FieldShape

__all__ = ["from_scalar", "is_bad_date", "is_exact", "reader_of_scalars", "to_scalar"]

_MOST_REMEMBERED = 256

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def is_bad_date(text: str) -> bool:
    """Tell whether a text has the form of a date and is none.

    Examples:
        >>> is_bad_date("2027-02-30"), is_bad_date("2027-02-28"), is_bad_date("i 2027")
        (True, False, False)
    """
    return _ISO_DATE.fullmatch(text) is not None and isinstance(to_date(text), str)


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
    read = reader_of_scalars(field)
    for each in _candidates(node):
        if read(each) == node:
            return each
    return None


def _candidates(node: Any) -> Iterator[str | float]:
    if (raw := getattr(node, "raw", None)) is not None:
        yield raw
    if (end := getattr(node, "end", None)) is not None:
        yield end.isoformat()
    if (low := getattr(node, "low", None)) is not None:
        yield low
