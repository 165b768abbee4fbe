"""What all checks find when one thing of the sound strategy is edited."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from strategykit.checks import run
from strategykit.checks.examples import Bad

if TYPE_CHECKING:
    from strategykit.findings import Finding

TODAY = dt.date(2027, 6, 1)


def findings(path: str, value: Any, name: str, today: dt.date | None = TODAY) -> list[Finding]:
    report = run(Bad(path, value).strategy(), today=today)
    return [finding for finding in report if finding.name == name]


def places(path: str, value: Any, name: str, today: dt.date | None = TODAY) -> list[str]:
    return [finding.path for finding in findings(path, value, name, today)]
