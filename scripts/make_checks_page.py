"""Write the documentation's page of checks from the checks themselves. Run by `make checks-page`."""

from __future__ import annotations

from pathlib import Path

import strategykit as sk

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "checks.md"
HEAD = """# Checks

Each check has a name, which is its identity, and a code. Neither is ever reused. `strategykit checks NAME`
prints the page of one in the terminal, in English or Norwegian (`--lang nb`).

| name | code | severity | what it reports |
| --- | --- | --- | --- |
"""


def page() -> str:
    """Give the page."""
    checks = sk.list_checks()
    rows = "".join(
        f"| [`{each.name}`](#{each.name}) | {each.code} | {each.severity.value} | {each.summary.en} |\n"
        for each in checks
    )
    parts = []
    for each in checks:
        told = "".join(
            f"\n**{heading}** {text.in_(language)}\n"
            for language, headings in (
                ("en", ("Why it matters.", "How to mend it.", "Source.")),
                ("nb", ("Hvorfor det betyr noe.", "Slik rettes det.", "Kilde.")),
            )
            for heading, text in zip(headings, (each.why, each.mend, each.sources), strict=True)
        )
        kind = f"{each.code} · {each.severity.value} · since {each.since}"
        head = f"\n## {each.name} {{ #{each.name} }}\n\n{kind}\n"
        parts.append(f"{head}\n{each.summary.en}\n\n{each.summary.nb}\n{told}")
    return HEAD + rows + "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(PAGE.name)
