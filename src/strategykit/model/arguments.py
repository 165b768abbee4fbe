"""What a verb says when it is handed the wrong kind of thing."""

from __future__ import annotations

import datetime as dt
from types import NoneType
from typing import Any

from strategykit.errors import ModelError
from strategykit.model.shape import describe

__all__ = ["day_or_none", "taken", "text_or_none"]


def taken(value: Any, where: str, takes: str, *kinds: type) -> None:
    """Refuse an argument that is of none of the kinds it may be.

    Args:
        value: What was given.
        where: The argument, as `route(strategy)`.
        takes: What it takes, as a person would say it.
        *kinds: The kinds it may be.

    Raises:
        ModelError: It is of none of them.

    Examples:
        >>> taken(5, "review(text)", "a text", str)
        Traceback (most recent call last):
        ...
        strategykit.errors.ModelError: review(text) takes a text, not 5 (a whole number)
    """
    if not isinstance(value, kinds):
        raise ModelError(f"{where} takes {takes}, not {describe(value)}")


def text_or_none(verb: str, **values: Any) -> None:
    """Refuse arguments that are neither texts nor left out.

    Args:
        verb: The function they were given to.
        **values: The arguments, by their names.
    """
    for name, value in values.items():
        taken(value, f"{verb}({name}=…)", "a text", str, NoneType)


def day_or_none(verb: str, **values: Any) -> None:
    """Refuse arguments that are neither days nor left out; a moment is no day.

    Args:
        verb: The function they were given to.
        **values: The arguments, by their names.
    """
    for name, value in values.items():
        if value is not None and type(value) is not dt.date:
            raise ModelError(f"{verb}({name}=…) takes a date, not {describe(value)}")
