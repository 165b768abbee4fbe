"""What a constructor says when it is called without what it needs, or with what it does not know.

Python's own words for it name neither the field that was meant nor what it takes.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from strategykit import records
from strategykit.errors import ModelError
from strategykit.model.shape import describe_expected, shape_of
from strategykit.paths import closest
from strategykit.records.constructors import wrap_constructor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["explain_calls"]


def explain_calls(cls: type) -> None:
    """Let the constructor of a class explain a call that does not fit its fields.

    Examples:
        >>> from strategykit import Goal
        >>> Goal(txt="Svare raskere")
        Traceback (most recent call last):
        ...
        strategykit.errors.ModelError: Goal has no field 'txt'; did you mean 'text' (a text)?
    """
    wrap_constructor(cls, _explained)


def _explained(cls: type, build: Callable[..., None]) -> Callable[..., None]:
    @wraps(build)
    def __init__(self: Any, /, *values: Any, **named: Any) -> None:  # noqa: N807 - it takes the place of the one that is wrapped
        try:
            build(self, *values, **named)
        except ModelError:
            raise
        except TypeError:
            wrong = " Also: ".join(_wrong(cls, values, named))
            if not wrong:
                raise
            raise ModelError(wrong) from None

    return __init__


def _wrong(cls: type, values: tuple[Any, ...], named: dict[str, Any]) -> Iterator[str]:
    fields, name = shape_of(cls), cls.__name__
    nameless = [each.name for each in records.fields(cls) if not each.kw_only]
    if len(values) > len(nameless):
        yield (
            f"{name} takes {' and '.join(nameless)} without a name, not {len(values)} values: "
            f"name the others, as in {name}(…, {next(each for each in fields if each not in nameless)}=…)"
        )
    given = nameless[: len(values)]
    yield from (f"{name}.{each} is given twice, with its name and without" for each in given if each in named)
    for each in named:
        if each not in fields:
            near = closest(each, fields)
            meant = f"did you mean {near!r} ({describe_expected(fields[near])})?" if near else None
            yield f"{name} has no field {each!r}; {meant or 'it has ' + ', '.join(fields)}"
            given.append(near or each)
    for each, field in fields.items():
        if field.required and each not in named and each not in given:
            yield f"{name}.{each} is missing; it takes {describe_expected(field)}"
