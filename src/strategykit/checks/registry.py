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

from attrs import field, frozen

from strategykit.checks.context import Context, Problem

if TYPE_CHECKING:
    from types import ModuleType

    from strategykit.checks.examples import Bad
    from strategykit.findings import Severity, Text

__all__ = ["BASE", "PUBLIC", "Check", "Rule", "built_in", "check", "checks_in"]

Rule: TypeAlias = Callable[[Any, Context], Iterable[Problem]]

BASE = "base"
PUBLIC = "public"

_FAMILIES = ("framework", "goals", "channels", "responses", "links", "references", "holes", "situation")


@frozen(kw_only=True)
class Check:
    """A rule and what there is to say about it."""

    name: str = field(kw_only=False)
    """Its identity, such as `goal-no-deadline`; never reused."""
    code: str = field(kw_only=False)
    """A second handle, such as `SK204`; never reused."""
    severity: Severity = field(kw_only=False)
    """How much its findings matter."""
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
    staying_out: bool = False
    """True when it also holds where the organisation has decided to stay out of social media."""
    covers: tuple[str, ...] = ()
    """The less specific checks that keep silent on a node where this one has spoken."""
    since: str = "0.1"
    """The version it came with."""
    bad: Bad | None = None
    """An edit of the sound baseline that it finds; None where no edit can provoke it."""
    rule: Rule | None = field(default=None, repr=False)
    """The function; None where the engine itself reports."""


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
