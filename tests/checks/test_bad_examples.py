"""Every check finds its own bad example, at the stated place, and nothing else does.

All checks are run: in every profile, and on a day, so that those that depend on the date run too.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from strategykit.checks import PROFILES, Check, list_checks, run
from strategykit.checks.examples import baseline
from strategykit.checks.registry import built_in

if TYPE_CHECKING:
    from strategykit.model import Strategy

EXAMPLES = [each for each in list_checks() if each.bad is not None]
TODAY = dt.date(2027, 6, 1)


def found(strategy: Strategy) -> list[tuple[str, str]]:
    return [(finding.name, finding.path) for finding in run(strategy, profile=PROFILES, today=TODAY)]


def test_the_baseline_is_sound() -> None:
    assert found(baseline()) == []


def test_every_check_with_a_rule_has_an_example() -> None:
    assert [each.name for each in built_in() if each.bad is None] == []


@pytest.mark.parametrize("check", EXAMPLES, ids=lambda each: each.name)
def test_a_bad_example_yields_exactly_its_check_at_its_place(check: Check) -> None:
    assert check.bad is not None
    assert found(check.bad.strategy()) == [(check.name, check.bad.at)]
