"""What a notebook shows: short, escaped, and the page in a frame without rights; and the example runs."""

from __future__ import annotations

import copy
import pickle
import warnings
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import strategykit as sk
from strategykit.findings import Report
from strategykit.story import tell

ROOT = Path(__file__).parents[2]
HOSTILE = sk.Strategy(
    '<img src=x onerror="alert(1)"> & *mål*', goals=[sk.Goal("</iframe><script>alert(1)</script>")]
)


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_a_strategy_shows_its_claims_and_sections() -> None:
    shown = sk.load(ROOT / "examples/boligbank/strategy.yaml")._repr_mimebundle_()
    assert set(shown) == {"text/plain", "text/markdown", "text/html"}
    assert shown["text/plain"].startswith("Strategi for god bruk av sosiale medier\n\nKort fortalt:\n  - ")
    assert "- Mål: Tre mål, og ingen av dem kan måles ennå (Har hull)" in shown["text/plain"]
    assert "<li>Mål: Tre mål, og ingen av dem kan måles ennå (Har hull)</li>" in shown["text/html"]


def test_a_story_shows_all_of_itself() -> None:
    story = tell(sk.load(ROOT / "examples/boligbank/strategy.yaml"), Report(), "nb")
    shown = story._repr_mimebundle_()
    assert "## <a id" in shown["text/markdown"]
    assert "<h2>Kanaler</h2>" in shown["text/html"]


@pytest.mark.parametrize("shown", [HOSTILE, tell(HOSTILE, Report(), "nb")], ids=["strategy", "story"])
def test_what_it_says_makes_no_elements(shown: sk.Strategy) -> None:
    bundle = shown._repr_mimebundle_()
    assert not {tag for tag, _ in Tags(bundle["text/html"]).found} & {"img", "script", "iframe"}
    assert "<script>" not in bundle["text/markdown"]


def test_the_preview_is_a_frame_without_rights() -> None:
    (tag, attributes), *rest = Tags(sk.preview(HOSTILE)._repr_html_()).found
    assert (tag, rest) == ("iframe", [])
    assert attributes["sandbox"] == "allow-scripts allow-popups"
    assert attributes["title"] == '<img src=x onerror="alert(1)"> & *mål*'
    assert attributes["srcdoc"] == sk.export(HOSTILE, to="html").data.decode()


@pytest.mark.parametrize(
    ("height", "message"), [(100, "at least 360 pixels, not 100"), ("640", "takes a whole number of pixels")]
)
def test_a_height_one_cannot_read_in_is_refused(height: int, message: str) -> None:
    with pytest.raises(sk.StrategykitError, match=message):
        sk.preview(HOSTILE, height=height)


def test_the_example_runs_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import nbformat
        from nbclient import NotebookClient

        source = (ROOT / "examples/notebook/strategy.ipynb").read_text(encoding="utf-8")
        notebook = nbformat.reads(source, as_version=4)  # type: ignore[no-untyped-call]
        nbformat.validate(notebook)
        monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
        monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
        place = {"metadata": {"path": str(tmp_path)}}
        NotebookClient(notebook, timeout=150, startup_timeout=150, resources=place).execute()
    shown = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert any("srcdoc=" in output.get("data", {}).get("text/html", "") for output in shown)
    report = sk.check(tmp_path / "strategi.yaml")
    assert report.ok
    assert (tmp_path / "strategi.html").is_file()
    assert (tmp_path / "strategi.pptx").is_file()


@pytest.mark.parametrize("listed", [sk.list_checks(), sk.list_exporters()], ids=["checks", "exporters"])
def test_lists_show_themselves_as_tables_and_stay_tuples(listed: Any) -> None:
    shown = listed._repr_mimebundle_()
    assert shown["text/html"] == listed._repr_html_()
    assert shown["text/markdown"] == listed._repr_markdown_()
    assert shown["text/html"].count("<tr>") == len(listed) + 1
    for each in listed:
        assert each.name in shown["text/plain"]
        assert f"| {each.name.replace('_', chr(92) + '_')} |" in shown["text/markdown"]
    assert isinstance(listed, tuple)
    assert listed == copy.copy(listed) == tuple(listed)


def test_a_list_travels_as_a_tuple() -> None:
    listed = sk.list_exporters()
    assert pickle.loads(pickle.dumps(listed)) == listed  # noqa: S301 - our own
