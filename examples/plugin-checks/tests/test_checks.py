"""The checks find what they are for, and nothing else."""

import fjordvik_checks

from strategykit.testing import check_examples


def test_the_checks_hold_to_their_examples() -> None:
    check_examples(fjordvik_checks)
