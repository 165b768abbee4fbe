"""Objects made of values that are known to fit: what a constructor makes, without asking again.

The loader has read and judged every value by `shape_of` when it makes an object. Converting and
checking them a second time would take most of the time of a load.
"""

from __future__ import annotations

from functools import cache

__all__ = ["draft_of"]


@cache
def draft_of(cls: type) -> type:
    """Give a class whose empty objects can be filled and then be said to be of a class of the model.

    A frozen class refuses assignment, and going round it slot by slot takes five times as long as
    assigning. A draft has the same slots and is not frozen.

    Examples:
        >>> from strategykit.model import No
        >>> made = object.__new__(draft_of(No))
        >>> made.field, made.reason, made.decided = "resources", None, None
        >>> made.__class__ = No
        >>> made == No("resources")
        True
    """
    thawed = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(cls.__name__, (cls,), {"__slots__": (), **thawed})
