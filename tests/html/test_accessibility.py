"""WCAG 2.2 A and AA as far as axe-core can tell, in every mode of the page, in light and in dark."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import axe_playwright_python
import pytest
from browser import shown

import strategykit as sk

if TYPE_CHECKING:
    from playwright.sync_api import Page

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
  .then(found => found.violations.map(each => [each.id, ...each.nodes.slice(0, 3).map(node => node.html)]))"""


def violations(page: Page) -> Any:
    return page.evaluate(RUN, TAGS)


def go(page: Page, address: str) -> None:
    page.evaluate("address => { location.hash = address; }", address)
    page.wait_for_function(
        "address => document.activeElement.closest(`[id='${address}']`) !== null", arg=address
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_map_posters_blocks_and_document_have_no_violation(path: Path, scheme: str, tmp_path: Path) -> None:
    html = sk.export(path, to="html").data.decode()
    with shown(html, tmp_path, color_scheme=scheme, bypass_csp=True) as page:
        page.add_script_tag(path=AXE)
        assert violations(page) == []
        frames = page.locator(".frame").evaluate_all("found => found.map(each => each.id)")
        for frame in frames if scheme == "light" else frames[:3]:
            go(page, frame)
            assert violations(page) == [], frame
        for block in ("goals-1", "measurement-2", "responses-1"):
            go(page, block)
            assert violations(page) == [], block
        page.locator("[data-do=document]").click()
        assert violations(page) == []


@pytest.mark.parametrize("width", [320, 390, 640])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_small_screen_has_no_violation(path: Path, scheme: str, width: int, tmp_path: Path) -> None:
    html = sk.export(path, to="html").data.decode()
    with shown(html, tmp_path, width=width, color_scheme=scheme, bypass_csp=True) as page:
        page.add_script_tag(path=AXE)
        assert violations(page) == []


def test_a_violation_would_be_found(tmp_path: Path) -> None:
    html = sk.export(EXAMPLES[0], to="html").data.decode().replace('<html lang="nb">', "<html>")
    with shown(html, tmp_path, bypass_csp=True) as page:
        page.add_script_tag(path=AXE)
        assert [each[0] for each in violations(page)] == ["html-has-lang"]
