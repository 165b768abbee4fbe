"""Programs that read and write one class of the model each, made of its description.

A loop over the fields of a class asks at every object what is known about the class for good:
which fields there are, of what kind, with which defaults. Written out, it is asked once
(`benchmarks/README.md` has the figures). `readers` and `writers` are written by
`scripts/make_programs.py`, so that Python compiles them once and not at every start.
"""

from __future__ import annotations

from importlib import import_module
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["program_of"]

_MODEL = "strategykit.model."


def program_of(cls: type, kind: str, written: Callable[[str], Iterable[str]], scope: dict[str, Any]) -> Any:
    """Give the program of a class, with a scope of its own.

    Args:
        cls: The class.
        kind: `readers` or `writers`.
        written: Gives the lines that define a function of a name, for a class that is not of the model.
        scope: What the lines speak of.
    """
    name = cls.__name__
    if cls.__module__.startswith(_MODEL):
        code = vars(import_module(f"{__name__}.{kind}"))[name].__code__
    else:
        module = compile("\n".join(written(name)), f"<{name}>", "exec")
        code = next(each for each in module.co_consts if isinstance(each, CodeType))
    return FunctionType(code, scope, name)
