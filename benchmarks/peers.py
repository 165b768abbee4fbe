"""The same classes in the libraries we compare with, generated from the model's own description.

pydantic and msgspec get as many classes with the same fields, types and strictness, so that a
comparison is about the library and not about the work. A decided no (`{no: reason}`) is left out:
neither has a shape for it beside a class.
"""

from __future__ import annotations

import enum
import sys
import types
from typing import Any

import attrs

from strategykit import model
from strategykit.model.shape import FieldShape, Kind, shape_of

WORDED = {"Quantity", "When", "Cadence", "Hours"}
SCALARS = {
    Kind.TEXT: "str",
    Kind.NUMBER: "float",
    Kind.INTEGER: "int",
    Kind.FLAG: "bool",
    Kind.DATE: "dt.date",
    Kind.TIME: "dt.time",
    Kind.REF: "str",
}


def pydantic_strategy() -> Any:
    """Give the root as a pydantic model: strict, frozen, unknown keys refused."""
    head = "from pydantic import BaseModel, ConfigDict\n"
    base = "BaseModel"
    config = "    model_config = ConfigDict(extra='forbid', strict=True, frozen=True)\n"
    module = _module("pydantic_peer", head, base, config)
    for name in _class_names():
        getattr(module, name).model_rebuild(_types_namespace=vars(module))
    return module.Strategy


def msgspec_strategy() -> Any:
    """Give the root as a msgspec struct: frozen, unknown keys refused."""
    head = "import msgspec\n"
    base = "msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True, omit_defaults=True"
    return _module("msgspec_peer", head, base, "").Strategy


def _class_names() -> list[str]:
    return [name for name in model.__all__ if attrs.has(getattr(model, name))]


def _module(name: str, head: str, base: str, config: str) -> Any:
    made = types.ModuleType(name)
    sys.modules[name] = made
    source = ["from __future__ import annotations", "import datetime as dt", head]
    for class_name in model.__all__:
        cls = getattr(model, class_name)
        if attrs.has(cls):
            fields = "".join(f"    {_field(field)}\n" for field in shape_of(cls).values())
            source.append(f"class {class_name}({base}):\n{config}{fields}")
        elif isinstance(cls, type) and issubclass(cls, enum.Enum):
            setattr(made, class_name, cls)
    exec(compile("\n".join(source), name, "exec"), vars(made))  # noqa: S102 - text made three lines above
    return made


def _field(field: FieldShape) -> str:
    target: Any = field.target
    one = target.__name__ if field.kind in {Kind.NODE, Kind.CHOICE} else SCALARS[field.kind]
    if one in WORDED:
        one += " | float | str" if one == "Quantity" else " | str"
    hint = f"tuple[{one}, ...]" if field.many else one
    if field.required:
        return f"{field.name}: {hint}"
    if field.many:
        return f"{field.name}: {hint} = ()"
    default = field.default.value if isinstance(field.default, enum.Enum) else field.default
    if field.kind is Kind.CHOICE and default is not None:
        return f"{field.name}: {hint} = {one}({default!r})"
    return f"{field.name}: {hint} | None = {default!r}"
