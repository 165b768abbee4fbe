"""What a rule is given, and what it yields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from strategykit import paths
from strategykit.display import shorten
from strategykit.findings import Text
from strategykit.graph import Answer, answer, name_of
from strategykit.insight.found import wholes
from strategykit.insight.quoting import in_quotes
from strategykit.records import evolve, field, frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from strategykit.findings import Severity
    from strategykit.fixes import Fix
    from strategykit.graph import Graph
    from strategykit.model import Strategy

__all__ = ["Context", "Problem", "follow"]

T = TypeVar("T")


def _to_path(parts: Iterable[str | int]) -> paths.Path:
    return tuple(parts)


@frozen(kw_only=True)
class Problem:
    """What a rule found; what it leaves out is taken from its check."""

    at: paths.Path = field(converter=_to_path)
    """Where."""
    message: Text | None = None
    """What is wrong; the check's summary where it is left out."""
    hint: Text | None = None
    """What to do about it; how the check says it is mended where it is left out."""
    severity: Severity | None = None
    """How much it matters, where that is one of the others its check allows (`also`)."""
    fix: Fix | None = None
    """How a program can mend it; None where only people can."""


@frozen(kw_only=True)
class Context:
    """The place a rule is called for, and the whole graph around it."""

    graph: Graph
    """The strategy with its nodes listed and its references resolved."""
    today: dt.date | None = None
    """The day it is checked on; None where the caller did not say."""
    node: Any
    """The node the rule is called for."""
    path: paths.Path = ()
    """Where that node stands."""
    threshold: float = 0
    """The number the rule judges by: its check's own, or the one the project has set."""

    @property
    def strategy(self) -> Strategy:
        """The whole strategy."""
        return self.graph.strategy

    def unsaid(self, field: str) -> bool:
        """Tell whether the node neither states a field nor decides against it.

        Args:
            field: The name of a field of the node.
        """
        return answer(self.node, field) is Answer.NOT_SAID

    def pointing(self, cls: type[T], *fields: str, to: Any = None) -> Iterator[T]:
        """Iterate over the nodes of a class that point at this one through one of the fields.

        Args:
            cls: The class of the nodes.
            *fields: The names of their fields, such as `goals`.
            to: Another node than this one.
        """
        target = self.node if to is None else to
        for reference in self.graph.pointing_at(target.id):
            place = reference.at[:-1] if isinstance(reference.at[-1], int) else reference.at
            if place[-1] in fields and isinstance(holder := follow(self.strategy, place[:-1]), cls):
                yield holder

    def wholes(self, node: T) -> Iterator[T]:
        """Iterate over a node, what it is part of, what that is part of, and so on; a circle ends it.

        Args:
            node: A node of a class that has `part_of`.
        """
        return wholes(self.graph, node)

    def problem(
        self,
        message: Text | None = None,
        *,
        at: str | paths.Path = "",
        hint: Text | None = None,
        severity: Severity | None = None,
        fix: Fix | None = None,
        **words: Any,
    ) -> Problem:
        """Make a problem.

        Args:
            message: What is wrong. `{it}` becomes the name of the node, `{word}` one of the words.
            at: Where: a path from the node (the name of a missing field, too), or a whole path.
            hint: What to do about it, with the same placeholders.
            severity: How much it matters, where that is one of the others the check allows.
            fix: How a program can mend it; what it says takes the same placeholders.
            **words: A text or a node is quoted as each language does it; a `Text` stands as it is.

        Examples:
            >>> from strategykit.graph import Graph
            >>> from strategykit.model import Goal, Strategy
            >>> strategy = Strategy("S", goals=[Goal("Svare raskere")])
            >>> context = Context(graph=Graph(strategy), node=strategy.goals[0], path=("goals", 0))
            >>> problem = context.problem(Text(nb="{it}: ingen frist.", en="{it}: no date."), at="deadline")
            >>> problem.at, problem.message.nb, problem.message.en
            (('goals', 0, 'deadline'), '«Svare raskere»: ingen frist.', '“Svare raskere”: no date.')
        """
        words = {"it": self.node, **words}
        return Problem(
            at=(*self.path, *paths.parse(at)) if isinstance(at, str) else at,
            message=None if message is None else _filled(message, words),
            hint=None if hint is None else _filled(hint, words),
            severity=severity,
            fix=None if fix is None else evolve(fix, what=_filled(fix.what, words)),
        )


def _filled(text: Text, words: dict[str, Any]) -> Text:
    return Text(
        nb=text.nb.format_map({name: _in_words(value, "nb") for name, value in words.items()}),
        en=text.en.format_map({name: _in_words(value, "en") for name, value in words.items()}),
    )


def _in_words(value: Any, language: str) -> str:
    if isinstance(value, Text):
        return value.in_(language)
    words = value if isinstance(value, str) else name_of(value).rstrip(" .")
    return in_quotes(shorten(words), language)


def follow(node: Any, path: paths.Path) -> Any:
    """Give what stands at a path, or None where nothing does.

    Examples:
        >>> from strategykit.model import Goal, Strategy
        >>> follow(Strategy("S", goals=[Goal("Svare raskere")]), ("goals", 0, "text"))
        'Svare raskere'
    """
    for part in path:
        if isinstance(part, str):
            node = getattr(node, part, None)
        else:
            node = node[part] if isinstance(node, tuple) and part < len(node) else None
    return node
