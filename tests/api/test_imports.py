"""What importing and using the package loads: counted, not timed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import strategykit as sk

BANK = Path(__file__).parent.parent.parent / "examples/boligbank/strategy_mended.yaml"
HEAVY = {"attrs", "cattrs", "jinja2", "pptx", "yaml", "babel", "lxml", "importlib.metadata"}


def loaded_by(code: str) -> set[str]:
    new = "json.dumps(sorted(set(sys.modules) - before))"
    command = f"import sys, json\nbefore = set(sys.modules)\n{code}\nprint({new})"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_importing_the_package_loads_nothing_but_itself() -> None:
    ours = {name for name in loaded_by("import strategykit") if not name.startswith("strategykit.")}
    assert ours == {"strategykit"}
    assert "strategykit._api" not in loaded_by("import strategykit")


def test_listing_the_exporters_loads_none_of_them() -> None:
    loaded = loaded_by("import strategykit; strategykit.list_exporters()")
    assert not loaded & (HEAVY - {"attrs", "importlib.metadata"})
    assert not [
        name for name in loaded if name.startswith(("strategykit.exporters.pptx", "strategykit.story"))
    ]


def test_checking_a_json_file_loads_no_yaml_no_templates_and_no_deck() -> None:
    code = """
import strategykit
strategykit.check(strategykit.loads('{"title": "S"}', format="json"))
"""
    assert not loaded_by(code) & {"jinja2", "pptx", "yaml", "babel", "lxml", "importlib.metadata"}


# What a check may need, but this one has no use for: nothing in it is measured in letters that only a table
# knows, no number is told, and no plugin, no holiday and no file of settings is asked for.
UNUSED = {
    "yaml",
    "jinja2",
    "pptx",
    "babel",
    "lxml",
    "cattrs",
    "attrs",
    "attr",
    "inspect",
    "holidays",
    "regex",
    "tomllib",
    "importlib.metadata",
    "importlib.resources",
    "pathlib",
    "shutil",
    "tempfile",
    "textwrap",
    "zoneinfo",
}


def test_checking_the_whole_bank_from_the_command_line_loads_what_it_uses(tmp_path: Path) -> None:
    file = tmp_path / "bank.json"
    sk.dump(sk.load(BANK), file)

    loaded = loaded_by(
        "import io, sys\n"
        "from strategykit.cli import main\n"
        "shown, sys.stdout = sys.stdout, io.StringIO()\n"
        f"main(['check', {str(file)!r}, '--fail-on', 'never', '--today', '2027-06-01'])\n"
        "sys.stdout = shown"
    )

    assert not loaded & UNUSED
    assert not {name for name in loaded if name.startswith(("strategykit.exporters", "strategykit.story"))}
    assert not loaded & {"strategykit.insight.review.review", "strategykit.files.yaml_reader"}


def test_a_deck_without_options_loads_no_template_no_linter_and_no_reader_of_options(tmp_path: Path) -> None:
    deck = tmp_path / "bank.pptx"
    loaded = loaded_by(
        "import io, sys\n"
        "from strategykit.cli import main\n"
        "shown, sys.stdout = sys.stdout, io.StringIO()\n"
        f"main(['export', {str(BANK)!r}, '-o', {str(deck)!r}])\n"
        "sys.stdout = shown"
    )

    assert deck.stat().st_size
    assert not loaded & {"jinja2", "pptx", "lxml", "cattrs", "importlib.metadata"}
    assert "strategykit.exporters.pptx.lint" not in loaded


def test_a_misspelt_name_is_an_attribute_error() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import strategykit; strategykit.Gaol"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "module 'strategykit' has no attribute 'Gaol'" in done.stderr


def test_completion_shows_the_public_names_only() -> None:
    import strategykit

    assert dir(strategykit) == sorted(strategykit.__all__)
    assert all(getattr(strategykit, name) is not None for name in strategykit.__all__)
