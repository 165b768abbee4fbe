"""Edits of a frozen strategy: each gives a new one, with everything that did not change shared."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from strategykit import model, records
from strategykit.errors import ModelError, UnknownNameError
from strategykit.fixes import Remove, Replace
from strategykit.graph import value_at, walk
from strategykit.model import No, Strategy
from strategykit.model.arguments import taken, text_or_none
from strategykit.model.shape import Kind, describe, describe_expected, shape_of
from strategykit.paths import closest, parse, readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.paths import Path

__all__ = ["drop", "edit", "mended", "put", "without"]

_GONE = object()
"""Stands for an item that is taken out of its list."""


def edit(strategy: Strategy, at: object, /, **changes: Any) -> Strategy:
    """Change fields of one object of a strategy.

    Args:
        strategy: The strategy, which stays as it is.
        at: The object: its path such as `goals[0]` (the empty text for the strategy itself), its
            id, or the object. An earlier version of an object with an id will do.
        **changes: New values, given as to the constructor. None makes a field not said; a `No`
            about the field decides against it; any value takes an earlier `No` back.

    Returns:
        A new strategy. An id stays when the words it was made of change; references stay when an
        id changes.

    Raises:
        UnknownNameError: There is no such path, id, object or field, or more than one object.
        ModelError: A field does not take the value.

    Examples:
        >>> import strategykit as sk
        >>> strategy = sk.Strategy("Vår strategi", goals=[sk.Goal("Svare raskere")])
        >>> sk.edit(strategy, "goals[0]", deadline="2027-06-30").goals[0].deadline.end.year
        2027
        >>> refused = sk.edit(strategy, "svare-raskere", owner=sk.No("owner", "avgjøres i høst"))
        >>> refused.goals[0].decided_no[0].reason
        'avgjøres i høst'
        >>> sk.edit(strategy, "goals[0]", dedline="2027-06-30")
        Traceback (most recent call last):
        ...
        strategykit.errors.UnknownNameError: Goal has no field 'dedline'; did you mean 'deadline'?
    """
    taken(strategy, "edit(strategy)", "a strategy", Strategy)
    path = _find(strategy, at)
    node = value_at(strategy, path)
    if not records.has(type(node)):
        at = readable(path)
        hint = (
            f"say which item, such as {at}[0]" if isinstance(node, tuple) else "edit the object it belongs to"
        )
        raise ModelError(f"{at} is {describe(node)}: {hint}")
    return _replaced(strategy, path, _changed(node, changes))


def put(strategy: Strategy, node: object, /, *, into: str | None = None) -> Strategy:
    """Put an object into its list: in the place of the one with the same id, or last.

    An object without an id is put last, unless one that is equal is there already.

    Args:
        strategy: The strategy, which stays as it is.
        node: The object.
        into: The path of the list, such as `to_be` or `goals[0].approaches`; None for the one list
            of the strategy that takes objects of its class.

    Raises:
        UnknownNameError: There is no such list, or several of its objects have the id.
        ModelError: The list does not take the object, or `into` has to say which list it is.

    Examples:
        >>> import strategykit as sk
        >>> strategy = sk.put(sk.Strategy("Vår strategi"), sk.Role("Redaktør"))
        >>> strategy = sk.put(strategy, sk.Role("Redaktør", kind="team"))
        >>> [(role.id, role.kind.value) for role in strategy.roles]
        [('redaktor', 'team')]
        >>> sk.put(strategy, sk.State("Ingen svarer"), into="as_is").as_is[0].text
        'Ingen svarer'
    """
    taken(strategy, "put(strategy)", "a strategy", Strategy)
    text_or_none("put", into=into)
    path = _list_for(node) if into is None else _path(strategy, into)
    _refuse_unless_taken(strategy, path, node)
    items = value_at(strategy, path)
    same = [(*path, position) for position, item in enumerate(items) if _is_same(item, node)]
    if not same:
        return _replaced(strategy, path, (*items, node))
    node_id = getattr(node, "id", None)
    if len(same) > 1 and node_id is not None:
        raise UnknownNameError(f"{_listed(same)} have the id {node_id!r}: edit the one you mean by its path")
    return _replaced(strategy, same[0], node)


def drop(strategy: Strategy, at: object, /) -> Strategy:
    """Take an object, an item of a list, or what a field says out of a strategy.

    Args:
        strategy: The strategy, which stays as it is.
        at: A path such as `goals[0]`, `goals[0].deadline` or `channels[0].purposes[1]`, an id, or
            the object. A field gets its default, and is no longer decided against.

    Returns:
        A new strategy. References to what was dropped stay; a check finds them.

    Raises:
        UnknownNameError: There is no such path, id or object, or more than one object.
        ModelError: The field is required, or it is the whole strategy.

    Examples:
        >>> import strategykit as sk
        >>> role = sk.Role("Redaktør")
        >>> strategy = sk.Strategy("S", mission="Hjelp", roles=[role], goals=[sk.Goal("Svare", owner=role)])
        >>> strategy = sk.drop(sk.drop(strategy, "mission"), "redaktor")
        >>> strategy.mission, strategy.roles, strategy.goals[0].owner
        (None, (), 'redaktor')
    """
    taken(strategy, "drop(strategy)", "a strategy", Strategy)
    return without(strategy, _find(strategy, at))


def without(strategy: Strategy, path: Path) -> Strategy:
    """Give a strategy without what stands at a path, as `drop` does for people.

    Raises:
        ModelError: The field is required, or it is the whole strategy.
    """
    if not path:
        raise ModelError("a strategy cannot be dropped from itself")
    *outer, last = path
    holder = value_at(strategy, tuple(outer))
    rest = (*holder[:last], *holder[last + 1 :]) if isinstance(last, int) else _without(holder, last)
    return _replaced(strategy, tuple(outer), rest)


def mended(strategy: Strategy, edits: Iterable[Replace | Remove]) -> Strategy:
    """Give a strategy with the edits of a fix; every path is one of the strategy as it was given.

    Raises:
        UnknownNameError: An edit is about something that is not there.
        ModelError: A field does not take its new value, or what is removed is no item of a list.

    Examples:
        >>> from strategykit import Goal, Strategy
        >>> twice = Strategy("S", goals=[Goal("A"), Goal("A")])
        >>> len(mended(twice, [Remove(("goals", 1))]).goals)
        1
    """
    try:
        made: Strategy = _mended(strategy, [(edit.at, edit) for edit in edits])
    except (AttributeError, IndexError, TypeError) as error:
        raise UnknownNameError(f"an edit is about something that is not there: {error}") from error
    return made


def _mended(whole: Any, edits: list[tuple[Path, Replace | Remove]]) -> Any:
    """Rebuild each object once, however many edits are about what is inside it."""
    by_part: dict[Any, list[tuple[Path, Replace | Remove]]] = defaultdict(list)
    for path, edit in edits:
        if not path:
            return edit.value if isinstance(edit, Replace) else _GONE
        by_part[path[0]].append((path[1:], edit))
    if isinstance(whole, tuple):
        items = list(whole)
        for position, inner in by_part.items():
            items[position] = _mended(items[position], inner)
        return tuple(item for item in items if item is not _GONE)
    return records.evolve(
        whole, **{name: _mended(getattr(whole, name), inner) for name, inner in by_part.items()}
    )


def _replaced(strategy: Strategy, path: Path, part: Any) -> Strategy:
    made: Strategy = _with(strategy, path, part)
    return made


def _with(whole: Any, path: Path, part: Any) -> Any:
    if not path:
        return part
    first, rest = path[0], path[1:]
    if isinstance(first, int):
        return (*whole[:first], _with(whole[first], rest, part), *whole[first + 1 :])
    return records.evolve(whole, **{first: _with(getattr(whole, first), rest, part)})


def _changed(node: Any, changes: dict[str, Any]) -> Any:
    fields = shape_of(type(node))
    for name in changes:
        if name not in fields:
            raise _no_field(node, name)
    answered = [name for name in changes if fields[name].decidable]
    refused = {name: changes[name] for name in answered if isinstance(changes[name], No)}
    for name, no in refused.items():
        if no.field != name:
            raise ModelError(
                f"{type(node).__name__}.{name} takes a No about {name!r}, not about {no.field!r}"
            )
    made = records.evolve(node, **changes | {name: fields[name].default for name in refused})
    if not answered:
        return made
    # The newest answer counts: a value takes an earlier no back, a no replaces one in its place.
    withdrawn = set() if "decided_no" in changes else set(answered) - set(refused)
    decided = [refused.pop(no.field, no) for no in made.decided_no if no.field not in withdrawn]
    if refused:  # new ones go where files have them: in the order of the fields
        decided = sorted([*decided, *refused.values()], key=lambda no: list(fields).index(no.field))
    return records.evolve(made, decided_no=decided)


def _without(node: Any, name: str) -> Any:
    cls = type(node)
    field = shape_of(cls)[name]
    if field.required:
        raise ModelError(f"{cls.__name__}.{name} is required: it cannot be dropped")
    given = {other: getattr(node, other) for other in shape_of(cls) if other != name}
    if field.decidable:
        given["decided_no"] = tuple(no for no in node.decided_no if no.field != name)
    return cls(**given)


def _find(strategy: Strategy, at: object) -> Path:
    """Give the path of what a caller points at."""
    if not isinstance(at, str):
        return _path_of(strategy, at)
    by_id = [path for path, node in walk(strategy) if getattr(node, "id", None) == at]
    try:
        by_path = [_path(strategy, at)]
    except UnknownNameError:
        if not by_id:
            raise
        by_path = []
    return _only([*by_path, *by_id], repr(at))


def _path_of(strategy: Strategy, node: object) -> Path:
    if not records.has(type(node)):
        raise ModelError(f"an edit takes a path, an id or an object of the strategy, not {describe(node)}")
    nodes = list(walk(strategy))
    found = [path for path, each in nodes if each is node] or [p for p, each in nodes if _is_same(each, node)]
    if not found:
        raise UnknownNameError(f"{describe(node)} like this is not in the strategy")
    return _only(found, describe(node))


def _is_same(one: Any, other: Any) -> bool:
    if type(one) is not type(other):
        return False
    return bool(one.id == other.id if hasattr(one, "id") else one == other)


def _only(paths: Iterable[Path], what: str) -> Path:
    found = list(dict.fromkeys(paths))
    if len(found) > 1:
        raise UnknownNameError(f"{what} may be {_listed(found)}: say which by its path, or give the object")
    return found[0]


def _listed(paths: Iterable[Path]) -> str:
    return " and ".join(readable(path) for path in paths)


def _path(strategy: Strategy, text: str) -> Path:
    """Read a path, and hold every step of it to the strategy."""
    try:
        path = parse(text)
    except ValueError as error:
        raise UnknownNameError(str(error)) from None
    value: Any = strategy
    for depth, part in enumerate(path):
        here = readable(path[:depth])
        if isinstance(part, int):
            if not isinstance(value, tuple):
                raise UnknownNameError(f"{here or 'the strategy'} is no list, so there is no {text}")
            if part >= len(value):
                raise UnknownNameError(f"{here} has {len(value)} item(s), so there is no {here}[{part}]")
            value = value[part]
        elif isinstance(value, tuple):
            raise UnknownNameError(f"{here} is a list: say which item, such as {here}[0].{part}")
        elif not records.has(type(value)):
            raise UnknownNameError(f"{here} is {describe(value)}, so there is no {text}")
        elif part not in shape_of(type(value)):
            raise _no_field(value, part) if depth else _no_beginning(strategy, part)
        else:
            value = getattr(value, part)
    return path


def _no_field(node: Any, name: str) -> UnknownNameError:
    fields = shape_of(type(node))
    near = closest(name, fields)
    hint = f"did you mean {near!r}?" if near else f"it has {', '.join(fields)}"
    return UnknownNameError(f"{type(node).__name__} has no field {name!r}; {hint}")


def _no_beginning(strategy: Strategy, name: str) -> UnknownNameError:
    by_id = {node.id: path for path, node in walk(strategy) if hasattr(node, "id")}
    if name in by_id:
        return UnknownNameError(f"{name!r} is an id: a path begins like {readable(by_id[name])}")
    near = closest(name, [*shape_of(Strategy), *by_id])
    hint = f"; did you mean {near!r}?" if near else ""
    return UnknownNameError(f"the strategy has no field or id {name!r}{hint}")


def _list_for(node: object) -> Path:
    cls = type(node)
    if not records.has(cls):
        raise ModelError(f"put takes an object of the model, not {describe(node)}")
    if cls is No:
        raise ModelError("a No is given to its field: edit(strategy, at, field=No('field', 'why'))")
    lists = list(_lists_of(cls))
    names = [name for holder, name in lists if holder is Strategy]
    if len(names) == 1:
        return (names[0],)
    holders = names or [f"{holder.__name__}.{name}" for holder, name in lists]
    if not holders:
        raise ModelError(f"no list takes {describe(node)}: give it to edit, as the value of its field")
    raise ModelError(f"{describe(node)} may go into {', '.join(holders)}: say which list with into=")


def _lists_of(cls: type) -> Iterator[tuple[type, str]]:
    for holder in (getattr(model, name) for name in model.__all__):
        if records.has(holder):
            for name, field in shape_of(holder).items():
                if field.kind is Kind.NODE and field.many and field.target is cls:
                    yield holder, name


def _refuse_unless_taken(strategy: Strategy, path: Path, node: object) -> None:
    *outer, last = path or ("",)
    field = shape_of(type(value_at(strategy, tuple(outer)))).get(last) if isinstance(last, str) else None
    if field is None or field.kind is not Kind.NODE or not field.many:
        raise ModelError(f"{readable(path) or 'the strategy'} is no list of objects: give the value to edit")
    if type(node) is not field.target:
        raise ModelError(f"{readable(path)} takes {describe_expected(field)}, not {describe(node)}")
