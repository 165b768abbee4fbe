"""Programs that some tests need and not every machine has."""

from __future__ import annotations

import os
import shutil

import pytest


def require(tool: str) -> str:
    """Give the path of a program; without it the test is skipped, or fails where tools are required."""
    found = shutil.which(tool)
    if found is not None:
        return found
    if os.environ.get("STRATEGYKIT_REQUIRE_TOOLS") == "1":
        pytest.fail(f"{tool} is not installed")
    pytest.skip(f"{tool} is not installed")
