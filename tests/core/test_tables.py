"""What is made of other files is fresh: the JSON of the TOML people write, the programs of the model."""

from __future__ import annotations

import runpy
from pathlib import Path

from strategykit.tables import read_table

ROOT = Path(__file__).parent.parent.parent
MADE: dict[Path, str] = runpy.run_path(str(ROOT / "scripts/make_tables.py"))["build"]()


def test_every_table_is_made_of_its_toml_as_it_stands() -> None:
    stale = [path.name for path, text in MADE.items() if not path.exists() or path.read_text("utf-8") != text]
    assert MADE
    assert stale == [], "run: make tables"


def test_every_program_is_what_the_model_asks_for() -> None:
    programs: dict[Path, str] = runpy.run_path(str(ROOT / "scripts/make_programs.py"))["build"]()
    assert [path.name for path, text in programs.items() if path.read_text("utf-8") != text] == [], (
        "run: make programs"
    )


def test_no_table_is_left_of_a_toml_file_that_is_gone() -> None:
    rooms = {path.parent for path in MADE}
    assert {path for room in rooms for path in room.glob("*.json")} == set(MADE)


def test_a_table_is_read_by_its_place_in_the_package() -> None:
    assert {"framework"} == set(read_table("catalog/frameworks"))
