"""Examples in docstrings are written as after `from strategykit import *`."""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import strategykit.model

# Tests hold what is given, never how fast: on a busy machine a deadline fails for nothing.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# Where a change is judged, the same examples are tried each time; new ones are found by whoever works on it.
settings.register_profile("judged", parent=settings.get_profile("untimed"), derandomize=True)
settings.load_profile("judged" if os.environ.get("STRATEGYKIT_REQUIRE_TOOLS") == "1" else "untimed")


@pytest.fixture(autouse=True)
def _public_names(doctest_namespace: dict[str, Any]) -> None:
    doctest_namespace.update({name: getattr(strategykit.model, name) for name in strategykit.model.__all__})
