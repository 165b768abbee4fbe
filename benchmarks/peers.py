"""The same classes in the libraries we compare with, generated from the model's own description.

pydantic and msgspec get as many classes with the same fields, types and strictness, so that a
comparison is about the library and not about the work. What they do not do, and strategykit does,
stands in README.md.
"""

from __future__ import annotations

import enum
import sys
import types
from typing import TYPE_CHECKING, Any

import attrs

from strategykit import model
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from strategykit.model.shape import FieldShape

SCALARS = {
    Kind.TEXT: "str",
    Kind.NUMBER: "float",
    Kind.INTEGER: "int",
    Kind.FLAG: "bool",
    Kind.DATE: "dt.date",
    # msgspec reads no time without seconds, and a strategy has few: a text will do.
    Kind.TIME: "str",
    Kind.REF: "str",
}

PYDANTIC = """\
from __future__ import annotations
import datetime as dt
from enum import Enum
from pydantic import BaseModel, ConfigDict

class Base(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)
"""
MSGSPEC = """\
from __future__ import annotations
import datetime as dt
from enum import Enum
from msgspec import Struct

class Base(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True, omit_defaults=True):
    pass
"""


def pydantic_source() -> str:
    """Write the program text of all classes as pydantic models: strict, frozen, unknown keys refused."""
    # Built once, when everything a class names is there: the quickest way in.
    return f"{PYDANTIC}\n{_classes()}\nStrategy.model_rebuild()\n"


def msgspec_source() -> str:
    """Write the program text of all classes as msgspec structs: frozen, unknown keys refused."""
    return f"{MSGSPEC}\n{_classes()}\n"


def module_of(source: str, name: str) -> Any:
    """Make a module of a program text."""
    made = types.ModuleType(name)
    sys.modules[name] = made
    exec(compile(source, name, "exec"), vars(made))  # noqa: S102 - our own text
    return made


def _classes() -> str:
    found = [getattr(model, name) for name in model.__all__]
    enums = [_enum(cls) for cls in found if issubclass(cls, enum.Enum)]
    return "\n".join([*enums, *(_class(cls) for cls in found if attrs.has(cls))])


def _enum(cls: type[enum.Enum]) -> str:
    members = "".join(f"    {each.name} = {each.value!r}\n" for each in cls)
    return f"class {cls.__name__}(Enum):\n{members}"


def _class(cls: type) -> str:
    fields = "".join(f"    {_field(field)}\n" for field in shape_of(cls).values())
    return f"class {cls.__name__}(Base):\n{fields}"


def _field(field: FieldShape) -> str:
    one = field.target.__name__ if field.kind in {Kind.NODE, Kind.CHOICE} and field.target else ""
    one = one or SCALARS[field.kind]
    if hasattr(field.target, "raw"):  # May be written in words, and an amount as a number.
        one += " | float | str" if one == "Quantity" else " | str"
    hint = f"tuple[{one}, ...]" if field.many else one
    if field.required:
        return f"{field.name}: {hint}"
    if field.many:
        return f"{field.name}: {hint} = ()"
    if isinstance(field.default, enum.Enum):
        return f"{field.name}: {hint} = {field.default}"
    return f"{field.name}: {hint} | None = {field.default!r}"
