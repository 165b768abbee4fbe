"""What importing and using the package loads: counted, not timed."""

from __future__ import annotations

import json
import subprocess
import sys

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
