"""What a check is, and where the checks are found.

A check is a generator function with its metadata. It is called once for every node of the
classes it names, and yields what it finds:

    @check("goal-no-owner", "SK909", Severity.ERROR, on=Goal, summary=…, why=…, mend=…, sources=…)
    def goal_no_owner(goal: Goal, context: Context) -> Iterator[Problem]:
        if context.unsaid("owner"):
            yield context.problem(Text(nb="Målet {it} har ingen eier.", en="…"), at="owner")
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from strategykit.checks.context import Context, Problem
from strategykit.checks.profiles import BASE
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from types import ModuleType

    from strategykit.checks.examples import Bad
    from strategykit.findings import Severity, Text

__all__ = ["EVERYTHING", "Check", "Rule", "Threshold", "built_in", "check", "checks_in"]

Rule: TypeAlias = Callable[[Any, Context], Iterable[Problem]]

EVERYTHING = "*"
"""In `covers`: all that other checks say about the same node itself."""

_FAMILIES = (
    "emptiness",
    "framework",
    "goals",
    "channels",
    "responses",
    "answering",
    "handling",
    "preparedness",
    "policy",
    "open_source",
    "maintainers",
    "showing",
    "sameness",
    "conflicts",
    "humour",
    "oddities",
    "links",
    "references",
    "holes",
    "unread",
    "situation",
    "duties",
    "roles",
    "training",
    "audiences",
    "accounts",
    "platforms",
    "content",
    "timetable",
    "published",
    "document",
    "sectors",
    "evaluations",
    "gaps",
    "placeholders",
    "indicators",
    "metrics",
    "readings",
    "goal_texts",
    "approaches",
    "plan",
)


@frozen
class Threshold:
    """The number a check judges by, which a project may set another way."""

    value: float
    """The number."""
    means: Text
    """What it counts, in its unit: “the days an account may be silent”."""


@frozen(kw_only=True)
class Check:
    """A rule and what there is to say about it."""

    name: str = field(kw_only=False)
    """Its identity, such as `goal-no-deadline`; never reused."""
    code: str = field(kw_only=False)
    """A second handle, such as `SK204`; never reused."""
    severity: Severity = field(kw_only=False)
    """How much its findings matter."""
    also: tuple[Severity, ...] = ()
    """The severities a `Problem` of it may have instead; none once a project has set its own."""
    on: tuple[type, ...] = ()
    """The classes whose nodes it looks at."""
    summary: Text
    """What it reports, as one sentence."""
    why: Text
    """Why that matters."""
    mend: Text
    """How it is mended."""
    sources: Text
    """Where the demand comes from."""
    heuristic: bool = False
    """True when it reads words or follows a rule of thumb, and so may be wrong."""
    profiles: tuple[str, ...] = (BASE,)
    """The profiles it belongs to."""
    needs_today: bool = False
    """True when it depends on the date; without one it does not run."""
    threshold: Threshold | None = None
    """The number it judges by; None where it needs none."""
    staying_out: bool = False
    """True when it also holds where the organisation has decided to stay out of social media."""
    covers: tuple[str, ...] = ()
    """The less specific checks that keep silent where this one has spoken: about the same node and what is
    inside it. The node of a rule for the whole strategy is the one its finding stands in."""
    since: str = "0.1"
    """The version it came with."""
    _bad: Bad | Callable[[], Bad] | None = field(default=None, alias="bad", repr=False)
    """An edit of the sound baseline that it finds, or a function that makes it when somebody asks; None where
    no edit can provoke it."""
    rule: Rule | None = field(default=None, repr=False)
    """The function; None where the engine itself reports."""

    @property
    def bad(self) -> Bad | None:
        """An edit of the sound baseline that it finds; None where no edit can provoke it."""
        return self._bad() if callable(self._bad) else self._bad


def check(
    name: str, code: str, severity: Severity, *, on: type | tuple[type, ...], **about: Any
) -> Callable[[Rule], Check]:
    """Make a check of the function below.

    Args:
        name: Its identity.
        code: Its second handle.
        severity: How much its findings matter.
        on: The class or classes whose nodes it is called with.
        **about: The other fields of `Check`.
    """
    classes = on if isinstance(on, tuple) else (on,)

    def decorate(rule: Rule) -> Check:
        return Check(name, code, severity, on=classes, rule=rule, **about)

    return decorate


def checks_in(module: ModuleType) -> tuple[Check, ...]:
    """List the checks a module defines, in their order."""
    return tuple(value for value in vars(module).values() if isinstance(value, Check))


@cache
def built_in() -> tuple[Check, ...]:
    """List the built-in checks that have a rule; the first call imports them."""
    modules = (import_module(f"strategykit.checks.rules.{family}") for family in _FAMILIES)
    return tuple(each for module in modules for each in checks_in(module))
