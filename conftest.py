"""Examples in docstrings are written as after `from strategykit import *`."""

from __future__ import annotations

from typing import Any

import pytest

import strategykit.model


@pytest.fixture(autouse=True)
def _public_names(doctest_namespace: dict[str, Any]) -> None:
    doctest_namespace.update({name: getattr(strategykit.model, name) for name in strategykit.model.__all__})
