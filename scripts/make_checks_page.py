"""Write the documentation's page of checks from the checks themselves. Run by `make checks-page`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import strategykit as sk
from strategykit.checks.exporting import reported_pages
from strategykit.checks.pages import TITLES, facts, mistake, severities

if TYPE_CHECKING:
    from strategykit.checks import Check

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "checks.md"
HEAD = """# Checks

Each check has a name, which is its identity, and a code. Neither is ever reused. `strategykit checks NAME`
prints the page of one in the terminal, in English or Norwegian (`--lang nb`). What has no
profile is not a check but what reading a file or exporting reports, and cannot be turned off.
[Check a strategy](../checking.md) tells which run, and how a project sets them.

| name | code | severity | profile | what it reports |
| --- | --- | --- | --- | --- |
"""


def page() -> str:
    """Give the page."""
    checks = sorted((*reported_pages(), *sk.list_checks()), key=lambda each: each.code)
    return HEAD + "".join(map(row, checks)) + "".join(map(section, checks))


def row(check: Check) -> str:
    """Give a check's row in the table."""
    profiles = ", ".join(check.profiles) or "–"
    cells = (f"[`{check.name}`](#{check.name})", check.code, check.severity.value, profiles, check.summary.en)
    return f"| {' | '.join(cells)} |\n"


def section(check: Check) -> str:
    """Give a check's own section: in English, then in Norwegian, then the example."""
    parts = [f"## {check.name} {{ #{check.name} }}", f"{check.code} · {severities(check, 'en')}"]
    for language in ("en", "nb"):
        parts.append(check.summary.in_(language))
        texts = (check.why, check.mend, check.sources)
        parts += [
            f"**{title.in_(language)}.** {text.in_(language)}"
            for title, text in zip(TITLES, texts, strict=False)
        ]
        parts.append("  \n".join(facts(check, language)))
    example = mistake(check)
    if example:
        parts.append(f"**{TITLES[-1].en}.**")
        parts.append("\n".join(["```diff", *example, "```"]))
    return "\n" + "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(PAGE.name)
