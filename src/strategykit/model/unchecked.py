"""Objects made of values that are known to fit: what a constructor makes, without asking again.

The loader has read and judged every value by `shape_of` when it makes an object. Converting and
checking them a second time would take most of the time of a load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from strategykit.model.fields import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["unchecked"]

_PUT = object.__setattr__.__get__


def unchecked(cls: type) -> tuple[dict[str, Any], Callable[[dict[str, Any]], Any]]:
    """Give what makes objects of a class of the model.

    Returns:
        The default of every field, None for one without, in the order of the fields; and what
        makes an object of a copy of them in which values of the fields' own types were set.

    Examples:
        >>> from strategykit.model import Goal
        >>> defaults, make = unchecked(Goal)
        >>> make(defaults | {"text": "Svare raskere"}) == Goal("Svare raskere")
        True
    """
    fields = attrs.fields(cls)
    defaults = {each.name: each.default if _is_plain(each.default) else None for each in fields}
    names_itself = "id" in defaults
    new = object.__new__

    def make(values: dict[str, Any]) -> Any:
        made: Any = new(cls)
        # A frozen class refuses assignment; this is how attrs's own constructors go about it.
        put = _PUT(made)
        for name, value in values.items():
            put(name, value)
        if names_itself and values["id"] is None:
            put("id", slug_of(made))
        return made

    return defaults, make


def _is_plain(default: object) -> bool:
    return default is not attrs.NOTHING and not isinstance(default, attrs.Factory)  # type: ignore[arg-type]  # Factory is a class at run time
