"""What breaks when a role, a channel or anything else with an id goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.display import Page, Section, Shown
from strategykit.edits import without
from strategykit.errors import ModelError, UnknownNameError
from strategykit.findings import Text
from strategykit.graph import Graph, graph_of
from strategykit.insight.coverage.matrix import PAIRS, coverage
from strategykit.insight.found import Found
from strategykit.insight.words import counted, language_of, say
from strategykit.model import OpenItem, Strategy
from strategykit.model.arguments import taken
from strategykit.model.shape import Kind, describe, shape_of
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.paths import Path

__all__ = ["Bereft", "Dependent", "Dependents", "dependents"]

_LACKS = {
    "access": Text(nb="noen med tilgang", en="anybody with access"),
    "accountable": Text(nb="noen som står ansvarlig", en="anybody accountable"),
    "approved_by": Text(nb="noen som godkjenner", en="anybody to approve it"),
    "audience": Text(nb="målgruppe", en="an audience"),
    "audiences": Text(nb="målgruppe", en="an audience"),
    "authority": Text(nb="noen som kan utløse beredskapen", en="anybody to declare it"),
    "by": Text(nb="noen som gjør det", en="anybody to do it"),
    "channel": Text(nb="kanal i bruk", en="a channel in use"),
    "channels": Text(nb="kanal", en="a channel"),
    "closes": Text(nb="gap å lukke", en="a gap to close"),
    "consulted": Text(nb="noen å rådføre seg med", en="anybody to consult"),
    "deputy": Text(nb="stedfortreder", en="a deputy"),
    "escalate_to": Text(nb="noen å løfte saken til", en="anybody to escalate to"),
    "goal": Text(nb="mål", en="a goal"),
    "goals": Text(nb="mål", en="a goal"),
    "indicator": Text(nb="indikator", en="an indicator"),
    "informed": Text(nb="noen å orientere", en="anybody to inform"),
    "next": Text(nb="noen å løfte saken til", en="anybody to escalate to"),
    "owner": Text(nb="ansvarlig", en="an owner"),
    "publishers": Text(nb="noen som publiserer", en="anybody to publish"),
    "responsibility": Text(nb="ansvar", en="a responsibility"),
    "responsible": Text(nb="noen som utfører oppgaven", en="anybody responsible"),
    "role": Text(nb="rolle", en="a role"),
    "serves": Text(nb="noe å støtte", en="anything to support"),
    "team": Text(nb="krisestab", en="a team"),
}
"""What is lacking when a field, or a kind of row in a coverage, is left empty."""


@frozen(kw_only=True)
class Dependent:
    """One place that names what goes."""

    at: Path
    """Where it is named, with the position in a list."""
    field: str
    """The field that names it."""
    holder: Found[Any]
    """The node with that field, or the nearest around it that has a name."""
    last: bool
    """True when the field names nothing else, and so would be left empty."""

    def to_dict(self) -> dict[str, Any]:
        """Give the place as plain JSON data."""
        return {
            "path": paths.readable(self.at),
            "field": self.field,
            "holder": self.holder.to_dict(),
            "last": self.last,
        }


@frozen(kw_only=True)
class Bereft:
    """Something that would be left without what it needs."""

    node: Found[Any]
    """What is left."""
    lacks: Text
    """What it would be without."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        return {**self.node.to_dict(), "lacks": self.lacks.in_(language)}


@frozen(kw_only=True)
class Dependents(Shown):
    """Everything that depends on one thing."""

    of: tuple[Found[Any], ...]
    """What goes: one thing, or several that share an id."""
    references: tuple[Dependent, ...]
    """Every place that names it, in the order of the strategy."""
    bereft: tuple[Bereft, ...]
    """What would be left without an owner, a channel, an indicator …"""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the answer as plain JSON data.

        Args:
            language: A BCP 47 tag for the words in it.
        """
        return {
            "of": [each.to_dict() for each in self.of],
            "references": [each.to_dict() for each in self.references],
            "bereft": [each.to_dict(language) for each in self.bereft],
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        left = len({each.node.path for each in self.bereft})
        some = counted(left, "ting|ting", "thing lacks|things lack")
        title = say(
            "Uten {it} peker {places} ingen steder, og {left}.",
            "Without {it}, {places} nowhere, and {left}.",
            it=self.of[0],
            places=counted(
                len(self.references), "henvisning|henvisninger", "reference leads|references lead"
            ),
            left=say("{some} mangler noe", "{some} something", some=some)
            if left
            else say("ingenting mangler noe", "nothing lacks anything"),
        )
        lacking = (
            say("{it}: uten {what}.", "{it}: without {what}.", it=each.node, what=each.lacks)
            for each in self.bereft
        )
        named = (
            say(
                "{it} ({place})",
                "{it} ({place})",
                it=each.holder,
                place=Text(nb=paths.readable(each.at), en=paths.readable(each.at)),
            )
            for each in self.references
        )
        return Page(
            title.in_(language),
            (
                Section(
                    Text(nb="Dette ville mangle noe", en="What would lack something").in_(language),
                    tuple(each.in_(language) for each in lacking),
                ),
                Section(
                    Text(nb="Steder som viser hit", en="Places that refer to it").in_(language),
                    tuple(each.in_(language) for each in named),
                ),
            ),
        )


def dependents(strategy: Strategy, target: object) -> Dependents:
    """Say what breaks when something goes: every reference to it, and what is left without.

    Args:
        strategy: The strategy, which stays as it is.
        target: An id, or an object with one.

    Raises:
        UnknownNameError: Nothing in the strategy has that id; the message says which is nearest.

    Examples:
        >>> import strategykit as sk
        >>> editor, readers = sk.Role("Redaktør"), sk.Audience("Lesere")
        >>> blog = sk.Channel("Bloggen", owner=editor, audiences=[readers])
        >>> strategy = sk.Strategy("S", roles=[editor], audiences=[readers], channels=[blog])
        >>> [(each.node.name, each.lacks.en) for each in sk.dependents(strategy, editor).bereft]
        [('Bloggen', 'an owner')]
        >>> [(each.node.name, each.lacks.en) for each in sk.dependents(strategy, "bloggen").bereft]
        [('Lesere', 'a channel in use')]
    """
    taken(strategy, "dependents(strategy)", "a strategy", Strategy)
    graph = graph_of(strategy)
    name = target if isinstance(target, str) else getattr(target, "id", None)
    if name is None:
        raise ModelError(f"dependents(target) takes an id, or an object with one, not {describe(target)}")
    gone = tuple(Found(path, node) for path, node in graph.with_id(str(name)))
    if not gone:
        near = paths.closest(str(name), graph.ids())
        raise UnknownNameError(f"there is no {name!r} here" + (f": did you mean {near}?" if near else ""))
    references = tuple(_references(graph, gone))
    emptied = tuple(dict.fromkeys(_emptied(references)))
    known = {each.node.path for each in emptied}
    more = (each for each in _uncovered(strategy, gone) if each.node.path not in known)
    return Dependents(
        of=gone, references=references, bereft=(*emptied, *more), language=language_of(strategy)
    )


def _references(graph: Graph, gone: tuple[Found[Any], ...]) -> Iterator[Dependent]:
    nodes = dict(graph.nodes)
    target = gone[0].id
    inside = tuple(each.path for each in gone)
    for reference in graph.pointing_at(str(target)):
        # What stands inside the thing itself goes with it.
        if not any(reference.at[: len(path)] == path for path in inside):
            single = not isinstance(reference.at[-1], int)
            at = reference.at if single else reference.at[:-1]
            name = str(at[-1])
            last = single or set(getattr(nodes[at[:-1]], name)) == {target}
            yield Dependent(at=reference.at, field=name, holder=_named(nodes, at[:-1]), last=last)
    for path, item in graph.of(OpenItem):
        if item.about == target:
            yield Dependent(at=(*path, "about"), field="about", holder=Found(path, item), last=False)


def _named(nodes: dict[Path, Any], path: Path) -> Found[Any]:
    # An approval or a promise has no name of its own: people know it by what it belongs to.
    while path not in nodes or not _has_name(nodes[path]):
        path = path[:-1]
    return Found(path, nodes[path])


def _has_name(node: Any) -> bool:
    first = next(iter(shape_of(type(node)).values()))
    return hasattr(node, "id") or first.kind is Kind.TEXT


def _emptied(references: tuple[Dependent, ...]) -> Iterator[Bereft]:
    for each in references:
        if each.last and each.field in _LACKS:
            yield Bereft(node=each.holder, lacks=_LACKS[each.field])


def _uncovered(strategy: Strategy, gone: tuple[Found[Any], ...]) -> Iterator[Bereft]:
    after = strategy
    for each in sorted(gone, key=lambda each: each.path, reverse=True):
        after = without(after, each.path)
    for rows, columns in PAIRS:
        before, then = coverage(strategy, rows, columns), coverage(after, rows, columns)
        for lacking, headings, had, has in (
            (columns, before.rows, before.unserved, then.unserved),
            (rows, before.columns, before.idle, then.idle),
        ):
            lost = {heading.node.id for heading in has} - {heading.node.id for heading in had}
            yield from (
                Bereft(node=heading.node, lacks=_LACKS[lacking])
                for heading in headings
                if heading.node.id in lost
            )
