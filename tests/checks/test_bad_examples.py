"""Every check finds its own bad example, at the stated place, and nothing else does."""

from __future__ import annotations

import pytest

from strategykit.checks import Check, list_checks, run
from strategykit.checks.examples import baseline
from strategykit.checks.registry import built_in

EXAMPLES = [each for each in list_checks() if each.bad is not None]


def test_the_baseline_is_sound() -> None:
    assert [(finding.name, finding.path) for finding in run(baseline())] == []


def test_every_check_with_a_rule_has_an_example() -> None:
    assert [each.name for each in built_in() if each.bad is None] == []


@pytest.mark.parametrize("check", EXAMPLES, ids=lambda each: each.name)
def test_a_bad_example_yields_exactly_its_check_at_its_place(check: Check) -> None:
    assert check.bad is not None
    found = [(finding.name, finding.path) for finding in run(check.bad.strategy())]
    assert found == [(check.name, check.bad.at)]
