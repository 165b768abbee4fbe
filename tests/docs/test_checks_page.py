"""The page of checks is made from the checks, and fresh."""

from __future__ import annotations

import importlib.util
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_checks_page.py"


def test_the_page_is_fresh() -> None:
    spec = importlib.util.spec_from_file_location("make_checks_page", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert made.PAGE.read_text(encoding="utf-8") == made.page(), "run: make checks-page"
