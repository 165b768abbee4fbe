"""Make the JSON that the library reads of the TOML that people write.

    python scripts/make_tables.py

A test holds the shipped files to what this makes.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "src/strategykit"


def build() -> dict[Path, str]:
    """Give the text of each file by its path."""
    return {path.with_suffix(".json"): of_table(path) for path in sorted(PACKAGE.rglob("*.toml"))}


def of_table(path: Path) -> str:
    """Give a TOML file as JSON: a line for each of its tables, so that a change can be read."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    lines = (f"{json.dumps(name)}: {_compact(table)}" for name, table in tables.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _compact(table: object) -> str:
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    """Write the files where the package reads them."""
    for path, text in build().items():
        path.write_text(text, encoding="utf-8")
        print(path, path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
