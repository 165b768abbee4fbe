"""What a project sets for its checks: which ones run, and what it judges another way."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from strategykit.errors import ModelError
from strategykit.findings import Override
from strategykit.model.shape import describe
from strategykit.records import Attribute, field, frozen

__all__ = ["Configuration"]


def _to_tuple(values: Any) -> Any:
    alone = isinstance(values, str | bytes) or not isinstance(values, Iterable)
    return values if alone else tuple(values)


def _all(kind: type, words: str) -> Any:
    def check(_: object, attribute: Attribute[Any], values: Any) -> None:
        wrong = (
            values if not isinstance(values, tuple) else [each for each in values if type(each) is not kind]
        )
        if wrong or not isinstance(values, tuple):
            found = describe(values) if not isinstance(values, tuple) else describe(wrong[0])
            message = f"Configuration.{attribute.name} takes a list, each item {words}, not {found}"
            raise ModelError(message)

    return check


_TEXTS = _all(str, "a text")


@frozen(kw_only=True)
class Configuration:
    """What a project sets for its checks.

    A handle names checks: by a name, a code, the beginning of a code, or a profile.

    Examples:
        >>> from strategykit import Goal, Override, Strategy, check
        >>> ours = Configuration(
        ...     ignore=["SK1"],
        ...     overrides=[Override("goal-no-owner", severity="info", reason="Styret eier målene")],
        ... )
        >>> report = check(Strategy("S", goals=[Goal("Svare")]), config=ours)
        >>> [finding.severity.value for finding in report if finding.name == "goal-no-owner"]
        ['info']
        >>> report.overrides[0].reason
        'Styret eier målene'
    """

    profiles: tuple[str, ...] = field(default=(), converter=_to_tuple, validator=_TEXTS)
    """Profiles that apply besides those that do by themselves; the name of a plugin is one."""
    select: tuple[str, ...] = field(default=(), converter=_to_tuple, validator=_TEXTS)
    """Handles of the only checks that run; none means all that apply."""
    ignore: tuple[str, ...] = field(default=(), converter=_to_tuple, validator=_TEXTS)
    """Handles of checks that do not run."""
    plugins: tuple[str, ...] = field(default=(), converter=_to_tuple, validator=_TEXTS)
    """The plugins whose checks are run too."""
    overrides: tuple[Override, ...] = field(
        default=(), converter=_to_tuple, validator=_all(Override, "an Override")
    )
    """What is judged another way, each with its reason."""
