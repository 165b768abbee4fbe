"""From plain data to the model: a reader for each class, every problem at its path.

The readers are driven by `shape_of`, the one description of every field. They judge each value
once and go on after a problem, so one run finds all of them; what fits becomes an object at once.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from strategykit.files import wrong
from strategykit.files.problems import Located, Problem, Problems
from strategykit.files.values import list_of, read_of_field
from strategykit.model import No, When
from strategykit.model.amounts import to_when
from strategykit.model.shape import Kind, shape_of
from strategykit.model.unchecked import unchecked

if TYPE_CHECKING:
    from strategykit.files.values import Read
    from strategykit.model.shape import FieldShape

__all__ = ["structure"]

T = TypeVar("T")


def structure(data: dict[str, Any], cls: type[T]) -> T:
    """Make an object of the model.

    Raises:
        Problems: Something in the data is wrong; `found` tells what and where.

    Examples:
        >>> from strategykit.model import Goal
        >>> structure({"text": "Svare raskere", "deadline": "2027-06-30"}, Goal).deadline.end.year
        2027
    """
    return cast(T, _read_of(cast(type, cls))(data))


@cache
def _read_of(cls: type) -> Read:
    # Made when a class is first met: making all of them would cost more than reading a file.
    shape = shape_of(cls)
    reads = _reads_of(shape)
    texts = {name for name, field in shape.items() if field.kind is Kind.TEXT and not field.many} - {"id"}
    required = [name for name, field in shape.items() if field.required]
    decidable = [name for name, field in shape.items() if field.decidable]
    defaults, make = unchecked(cls)

    def read(data: dict[str, Any]) -> Any:
        values = defaults.copy()
        found: list[Located] = []
        for key, value in data.items():
            if type(value) is str and key in texts:  # Most values: a call less makes a tenth of a load.
                values[key] = value
                continue
            read_value = reads.get(key)
            if read_value is None:
                found.append(Located((key,), wrong.unknown_key(key, shape)))
                continue
            try:
                values[key] = read_value(value)
            except (Problem, Problems) as error:
                found += error.at(key)
        for name in required:
            if name not in data:
                found.append(Located((), wrong.missing_key(name)))
        if found:
            raise Problems(found)
        if decidable:
            _move_refusals(values, decidable, defaults)
        return make(values)

    return read


def _reads_of(shape: dict[str, FieldShape]) -> dict[str, Read]:
    reads = {name: _read_of_field(field) for name, field in shape.items()}
    decidable = [name for name, field in shape.items() if field.decidable]
    if decidable:
        about = shape["decided_no"]
        reads["decided_no"] = list_of(_no_about(decidable, about), about)
    return reads


def _move_refusals(values: dict[str, Any], decidable: list[str], defaults: dict[str, Any]) -> None:
    for name in decidable:
        if type(values[name]) is No:
            values["decided_no"] = (*values["decided_no"], values[name])
            values[name] = defaults[name]


def _read_of_field(field: FieldShape) -> Read:
    read = read_of_field(field, _read_of)
    return _or_no(read, field) if field.decidable else read


@attrs.frozen(kw_only=True)
class _Refusal:
    """What `{no: reason}` holds."""

    no: str | None
    decided: When | None = attrs.field(default=None, converter=to_when)


def _or_no(read: Read, field: FieldShape) -> Read:
    def read_or_refuse(value: Any) -> Any:
        if type(value) is not dict or "no" not in value:
            return read(value)
        refusal = _read_of(_Refusal)(value)
        return No(field.name, refusal.no or None, decided=refusal.decided)

    return read_or_refuse


def _no_about(decidable: list[str], about: FieldShape) -> Read:
    read_no, named = read_of_field(attrs.evolve(about, many=False), _read_of), shape_of(No)["field"]

    def read(value: Any) -> Any:
        no = read_no(value)
        if no.field not in decidable:
            raise Problems([Located((named.name,), wrong.unknown_value(no.field, named, decidable))])
        return no

    return read
