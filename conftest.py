"""Examples in docstrings are written as after `from strategykit import *`."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings

import strategykit.model

# Tests hold what is given, never how fast: on a busy machine a deadline fails for nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def _public_names(doctest_namespace: dict[str, Any]) -> None:
    doctest_namespace.update({name: getattr(strategykit.model, name) for name in strategykit.model.__all__})
