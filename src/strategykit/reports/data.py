"""A report as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from strategykit.findings import Report

if TYPE_CHECKING:
    from strategykit.reports.checked import Checked, Results

__all__ = ["render", "to_data"]


def render(results: Results) -> str:
    """Write the report: one object for one file, or an object that lists them."""
    return json.dumps(to_data(results), ensure_ascii=False, indent=2) + "\n"


def to_data(results: Results) -> dict[str, Any]:
    """Give the report as plain data."""
    files = [_file(each) for each in results.files]
    if not results.several and len(files) == 1:
        return files[0]
    every = Report(results.findings)
    return {"ok": every.ok, "counts": every.counts, "files": files}


def _file(checked: Checked) -> dict[str, Any]:
    unchecked = {"unchecked": list(checked.unchecked)} if checked.unchecked else {}
    report = checked.report.to_dict(file=checked.file, language=checked.language)
    return {**report, **dict(checked.more), **unchecked}
