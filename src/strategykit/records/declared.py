"""What a class says of its fields."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["NOTHING", "Attribute", "Factory", "field"]

NOTHING: Any = type(
    "Nothing", (), {"__slots__": (), "__repr__": lambda _: "NOTHING", "__bool__": lambda _: False}
)()
"""The default of a field that has to be given."""
_NO_METADATA: Mapping[str, Any] = MappingProxyType({})


class Factory:
    """A default that is made anew for each object."""

    __slots__ = ("factory", "takes_self")

    def __init__(self, factory: Callable[..., Any], takes_self: bool = False) -> None:
        self.factory = factory
        self.takes_self = takes_self


class Attribute:
    """One field of a class, by the names attrs gives its parts."""

    __slots__ = (
        "alias",
        "converter",
        "default",
        "eq",
        "init",
        "kw_only",
        "metadata",
        "name",
        "repr",
        "type",
        "validator",
    )

    def __init__(  # noqa: PLR0913 - what attrs takes
        self,
        default: Any = NOTHING,
        *,
        converter: Callable[[Any], Any] | None = None,
        validator: Callable[[Any, Any, Any], object] | None = None,
        metadata: Mapping[str, Any] = _NO_METADATA,
        kw_only: bool | None = None,
        alias: str = "",
        eq: bool = True,
        repr: bool = True,  # noqa: A002 - as in attrs
        init: bool = True,
    ) -> None:
        self.name = self.type = ""
        self.default = default
        self.converter = converter
        self.validator = validator
        self.metadata = metadata
        self.kw_only = kw_only
        self.alias = alias
        self.eq = eq
        self.repr = repr
        self.init = init

    def belongs(self, name: str, annotation: str, *, kw_only: bool) -> None:
        """Say which field of which kind it is, once the class is read."""
        self.name, self.type = name, annotation
        if self.kw_only is None:
            self.kw_only = kw_only
        self.alias = self.alias or name.lstrip("_")


def field(*, factory: Callable[[], Any] | None = None, **about: Any) -> Any:
    """Say what attrs' `field` says: the default, what converts and checks a value, what is known of it."""
    return Attribute(**about) if factory is None else Attribute(Factory(factory), **about)
