"""A constructor as program text, written when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.records.declared import NOTHING, Factory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.records.declared import Attribute

__all__ = ["Later", "constructor", "wrap_constructor"]


class Later:
    """Something a class has that is made when it is first asked for, and stands in its place from then on."""

    def __init__(self, make: Callable[[type], Any]) -> None:
        self.make = make

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn what it is of which class."""
        self.owner, self.name = owner, name

    def __get__(self, record: Any, cls: type | None = None) -> Any:
        """Make it, and give it as the class would."""
        setattr(self.owner, self.name, self.make(self.owner))
        return getattr(self.owner if record is None else record, self.name)


def wrap_constructor(cls: Any, wrap: Callable[[type, Callable[..., None]], Callable[..., None]]) -> None:
    """Put a function around the constructor of a record, once that is written.

    Args:
        cls: The record.
        wrap: Gives, for a class and the constructor written for it, the one that it is to have.
    """
    later = Later(lambda cls: wrap(cls, constructor(cls)))
    later.__set_name__(cls, "__init__")
    cls.__init__ = later


def constructor(cls: Any) -> Callable[..., None]:
    """Write the constructor of a record.

    It converts what it is given, sets the fields in their order, lets the validators look at them, and
    calls `__attrs_post_init__` where the class has one.
    """
    fields: tuple[Attribute, ...] = cls.__record_fields__
    scope: dict[str, Any] = {"nothing": NOTHING, "object": object}
    lines = [f"def __init__({', '.join(_parameters(fields, scope))}):"]
    lines.append("    put = object.__setattr__.__get__(self)")
    for number, each in enumerate(fields):
        lines.append(f"    put({each.name!r}, {_value(number, each, scope)})")
    for number, each in enumerate(fields):
        if each.validator is not None:
            scope[f"check_{number}"], scope[f"field_{number}"] = each.validator, each
            lines.append(f"    check_{number}(self, field_{number}, self.{each.name})")
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("    self.__attrs_post_init__()")
    exec(compile("\n".join(lines), f"<constructor of {cls.__qualname__}>", "exec"), scope)  # noqa: S102 - made of our own classes
    written: Callable[..., None] = scope["__init__"]
    written.__qualname__, written.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    written.__annotations__ = {each.alias: _taken(each) for each in fields if each.init} | {"return": None}
    return written


def _parameters(fields: tuple[Attribute, ...], scope: dict[str, Any]) -> Iterator[str]:
    yield "self"
    named: list[str] = []
    for number, each in enumerate(fields):
        if not each.init:
            continue
        parameter = each.alias
        if each.default is not NOTHING:
            scope[f"default_{number}"] = NOTHING if isinstance(each.default, Factory) else each.default
            parameter = f"{parameter}=default_{number}"
        if each.kw_only:
            named.append(parameter)
        else:
            yield parameter
    if named:
        yield from ("*", *named)


def _value(number: int, each: Attribute, scope: dict[str, Any]) -> str:
    value = each.alias
    if isinstance(each.default, Factory):
        scope[f"make_{number}"] = each.default.factory
        made = f"make_{number}({'self' if each.default.takes_self else ''})"
        value = f"({made} if {value} is nothing else {value})" if each.init else made
    elif not each.init:
        scope[f"default_{number}"] = each.default
        value = f"default_{number}"
    if each.converter is None:
        return value
    scope[f"convert_{number}"] = each.converter
    return f"convert_{number}({value})"


def _taken(each: Attribute) -> Any:
    """Give the annotation of what is given for a field: what its converter takes, if it has one."""
    if each.converter is None:
        return each.type
    return next(iter(getattr(each.converter, "__annotations__", {}).values()), each.type)
