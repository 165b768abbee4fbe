"""Programs that some tests need and not every machine has."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import NoReturn

import pytest


def require(tool: str) -> str:
    """Give the path of a program; without it the test is skipped, or fails where tools are required."""
    found = shutil.which(tool)
    return found or missing(tool)


def require_font(language: str) -> None:
    """Go on where a font has the letters of a language, such as `zh`; else skip or fail as `require` does."""
    asked = [require("fc-list"), f":lang={language}"]
    if not subprocess.run(asked, check=True, capture_output=True).stdout:
        missing(f"a font for {language}")


def missing(tool: str) -> NoReturn:
    """Skip the test for want of a program, or fail it where tools are required."""
    if os.environ.get("STRATEGYKIT_REQUIRE_TOOLS") == "1":
        pytest.fail(f"{tool} is not installed")
    pytest.skip(f"{tool} is not installed")
