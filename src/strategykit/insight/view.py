"""A strategy seen through a framework: per point, what stands in the fields it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.graph import Answer, answer, refusal
from strategykit.model import No, Standing, Strategy
from strategykit.model.shape import shape_of
from strategykit.records import frozen

if TYPE_CHECKING:
    from strategykit.model import Framework, FrameworkPoint
    from strategykit.paths import Path

__all__ = ["FieldView", "PointView", "view"]


@frozen(kw_only=True)
class FieldView:
    """What stands in one field of the strategy."""

    name: str
    """The field."""
    answer: Answer
    """Whether it is stated, decided against, or not said."""
    held: tuple[tuple[Path, Any], ...] = ()
    """What it holds, each with its path: nodes, or a text."""
    no: No | None = None
    """The decided no, with its reason."""


@frozen(kw_only=True)
class PointView:
    """What the strategy says to one point."""

    label: str
    """What the point is called."""
    questions: tuple[str, ...]
    """What it asks."""
    fields: tuple[FieldView, ...]
    """The fields it reads, in its order."""

    @property
    def held(self) -> tuple[tuple[Path, Any], ...]:
        """Everything its fields hold, each with its path."""
        return tuple(each for field in self.fields for each in field.held)

    @property
    def answer(self) -> Answer:
        """The best answer of its fields: one that is stated is enough."""
        found = {field.answer for field in self.fields}
        return next((each for each in Answer if each in found), Answer.NOT_SAID)


def view(strategy: Strategy, framework: Framework) -> tuple[PointView, ...]:
    """See a strategy through a framework, point by point.

    It tells what is there, not whether it is any good: that is what the checks are for.

    Args:
        strategy: The strategy.
        framework: One of the catalogue, or one the strategy brings itself. It reads fields
            (`goals`), the things in one that state a field of theirs (`goals.deadline`), or state
            one of some values in it (`indicators.level=outcome|impact`). A name that is no field
            is not said.

    Examples:
        >>> from strategykit.catalog.frameworks import framework
        >>> strategy = Strategy("S", mission="Vi er der folk er", goals=[Goal("Svare raskere")])
        >>> for point in view(strategy, framework("five-points"))[:3]:
        ...     print(point.label, point.answer.value, [path for path, _ in point.held])
        Goals stated [('goals', 0)]
        Mission and purpose stated [('mission',)]
        Measurement not said []
    """
    return tuple(_point(strategy, point) for point in framework.points)


def _point(strategy: Strategy, point: FrameworkPoint) -> PointView:
    fields = tuple(_field(strategy, name) for name in point.reads)
    return PointView(label=point.label, questions=point.questions, fields=fields)


def _field(strategy: Strategy, name: str) -> FieldView:
    head, _, part = name.partition(".")
    if head not in shape_of(Strategy):
        return FieldView(name=name, answer=Answer.NOT_SAID)
    if part:
        return _part(_field(strategy, head), name, part)
    value = getattr(strategy, name)
    held: tuple[tuple[Path, Any], ...] = ()
    if shape_of(Strategy)[name].many:
        held = tuple(((name, position), item) for position, item in enumerate(value))
    elif value is not None:
        held = (((name,), value),)
    return FieldView(name=name, answer=answer(strategy, name), held=held, no=refusal(strategy, name))


def _part(whole: FieldView, name: str, part: str) -> FieldView:
    """See only the things that state one field of theirs, or state one of some values in it."""
    field, _, values = part.partition("=")
    held = tuple((path, node) for path, node in whole.held if _states(node, field, values))
    return FieldView(name=name, answer=Answer.STATED if held else Answer.NOT_SAID, held=held)


def _states(node: Any, field: str, values: str) -> bool:
    if field not in getattr(type(node), "__slots__", ()) or answer(node, field) is not Answer.STATED:
        return False
    if getattr(node, "standing", None) in {Standing.EXAMPLE, Standing.DROPPED}:
        return False
    value = getattr(node, field)
    return not values or str(getattr(value, "value", value)) in values.split("|")
