"""From plain data to the model: a reader for each class, every problem at its path.

The readers are driven by `shape_of`, the one description of every field. What reads a field judges
its value; a reader calls them one after the other. Where one of them has a problem, the object is
gone through once more, so that one run finds all problems.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from strategykit import records
from strategykit.files import wrong
from strategykit.files.inlined import reading, spoken_of
from strategykit.files.problems import Located, Problem, Problems, Refused
from strategykit.files.programs import program_of
from strategykit.files.values import list_of, read_of_field
from strategykit.model import No, When
from strategykit.model.amounts import to_when
from strategykit.model.fields import is_below
from strategykit.model.shape import Kind, shape_of
from strategykit.model.unchecked import draft_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.files.values import Read
    from strategykit.model.shape import FieldShape

__all__ = ["reader_lines", "structure"]

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
    reads = _Reads(shape)

    decidable = {name: field.default for name, field in shape.items() if field.decidable}

    def settle(made: Any) -> None:
        for name, default in decidable.items():
            if type(no := getattr(made, name)) is No:
                made.decided_no = (*made.decided_no, no)
                setattr(made, name, default)

    def problems_of(data: dict[str, Any], error: Problem | Problems) -> Problems:
        return Problems(_problems(data, error, shape, reads), about=data)

    scope: dict[str, Any] = {
        "No": No,
        "cls": cls,
        "draft": draft_of(cls),
        "is_below": is_below,
        "known": shape.keys(),
        "new": object.__new__,
        "problems": (Problem, Problems),
        "problems_of": problems_of,
        "read": lambda name, value: reads[name](value),
        "refuse": _refuse,
        "settle": settle,
    }
    for name, field in shape.items():
        scope[f"default_{name}"] = field.default
        spoken_of(field, _read_of, scope)
    return cast("Read", program_of(cls, "readers", partial(reader_lines, shape), scope))


def reader_lines(shape: dict[str, FieldShape], called: str) -> Iterator[str]:
    """Write the program that makes an object of a class of plain data."""
    yield f"def {called}(data):"
    yield " try:"
    yield "  if not data.keys() <= known: refuse()"
    yield "  made = new(draft)"
    for name, field in shape.items():
        yield f"  if {name!r} in data:"
        yield f"   value = data[{name!r}]"
        yield f"   made.{name} = {reading(field)}"
        if field.floor is not None:
            yield f"   if is_below(made.{name}, made.{field.floor}): refuse()"
        yield f"  else: {_unsaid(field, shape)}"
    decidable = [f"type(made.{name}) is No" for name, field in shape.items() if field.decidable]
    if decidable:
        yield f"  if {' or '.join(decidable)}: settle(made)"
    yield " except problems as error: raise problems_of(data, error) from None"
    yield " made.__class__ = cls"
    yield " return made"


def _unsaid(field: FieldShape, shape: dict[str, FieldShape]) -> str:
    if field.name == "id":
        # Mostly the first field names the thing, which saves looking for what does.
        first = next(iter(shape.values()))
        named = f"slug(made.{first.name}) or " if first.required and first.kind is Kind.TEXT else ""
        return f"made.id = {named}slug_of(made)"
    if field.required:
        return "refuse()"
    return f"made.{field.name} = {'None' if field.default is None else f'default_{field.name}'}"


def _refuse() -> None:
    raise Problems([])


def _problems(
    data: dict[str, Any], error: Problem | Problems, shape: dict[str, FieldShape], reads: _Reads
) -> list[Located]:
    known = error.about if isinstance(error, Problems) else None  # never gone through twice
    values: dict[str, Any] = {}
    found: list[Located] = []
    for key, value in data.items():
        if key not in shape:
            found.append(Located((key,), wrong.unknown_key(key, shape)))
        elif known is not None and value is known:
            found += error.at(key)
        elif value is not None or not shape[key].nullable:
            try:
                values[key] = reads[key](_without(value, error))
            except (Problem, Problems) as inner:
                found += inner.at(key)
    for name, field in shape.items():
        if field.required and name not in data:
            found.append(Located((), wrong.missing_key(name)))
    for name, field in shape.items():
        if field.floor is not None and is_below(values.get(name), values.get(field.floor)):
            found.append(Located((name,), wrong.below(field)))
    return found


def _without(value: Any, error: Problem | Problems) -> Any:
    # An item that is known to be wrong is not gone through once more.
    if type(value) is not list or not isinstance(error, Problems):
        return value
    return [Refused(error) if each is error.about else each for each in value]


class _Reads(dict[str, "Read"]):
    """What reads each field of a class: made when one is first needed."""

    def __init__(self, shape: dict[str, FieldShape]) -> None:
        super().__init__()
        self._shape = shape

    def __missing__(self, name: str) -> Read:
        field = self._shape[name]
        decidable = [each.name for each in self._shape.values() if each.decidable]
        if name == "decided_no" and decidable:
            read = list_of(_no_about(decidable, field), field)
        else:
            read = read_of_field(field, _read_of)
        self[name] = read = _or_no(read, field) if field.decidable else read
        return read


@records.frozen(kw_only=True)
class _Refusal:
    """What `{no: reason}` holds."""

    no: str | None
    decided: When | None = records.field(default=None, converter=to_when)


def _or_no(read: Read, field: FieldShape) -> Read:
    def read_or_refuse(value: Any) -> Any:
        if type(value) is not dict or "no" not in value:
            return read(value)
        refusal = _read_of(_Refusal)(value)
        return No(field.name, refusal.no or None, decided=refusal.decided)

    return read_or_refuse


def _no_about(decidable: list[str], about: FieldShape) -> Read:
    read_no, named = read_of_field(records.evolve(about, many=False), _read_of), shape_of(No)["field"]

    def read(value: Any) -> Any:
        no = read_no(value)
        if no.field not in decidable:
            raise Problems([Located((named.name,), wrong.unknown_value(no.field, named, decidable))])
        return no

    return read
