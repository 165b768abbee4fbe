"""The page on paper: a sheet a section where that can be read, and never a word less."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import settles, shown

import strategykit as sk
from tools import require

if TYPE_CHECKING:
    from playwright.sync_api import Page

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
LEAST = 9 / 72 * 96
SHEET = 1017
FITS = (
    "() => [...document.querySelectorAll('.frame')].map(each => Number(each.style.getPropertyValue('--fit')))"
)
SIZES = """() => [...document.querySelectorAll('.frame')].map(frame => Math.min(
  ...[...frame.querySelectorAll('.poster *')].filter(each => !each.closest('svg, .unseen')
    && [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
  .map(each => parseFloat(getComputedStyle(each).fontSize))))"""


def printed(page: Page, folder: Path, **paper: Any) -> list[str]:
    """Print a page, and give the text of every sheet."""
    file = folder / "paper.pdf"
    page.pdf(path=file, **{"prefer_css_page_size": True, **paper})
    command = [require("pdftotext"), str(file), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\f")[:-1]


def words(text: str) -> Counter[str]:
    # Letters and figures only: where a word is broken at its hyphen is the printer's own affair.
    return Counter(re.findall(r"[^\W_]+", re.sub(r"-\s*", "", text)))


def sections(page: Page, paper: list[str]) -> list[str]:
    """Give the section that each sheet after the map says it belongs to."""
    title = page.locator("h1").inner_text()[:20]
    found = [name for sheet in paper[1:] for name in names(page) if f"\n{name} · {title}" in sheet]
    assert len(found) == len(paper) - 1
    return found


TOLD = """() => {
  const found = [], all = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (all.nextNode()) {
    if (!all.currentNode.parentNode.closest("a, svg, .unseen")) found.push(all.currentNode.data);
  }
  return found.join(" ");
}"""


def told(page: Page) -> Counter[str]:
    """What is to be on paper, but for addresses, which a line may break anywhere."""
    return words(re.sub(r"\S*/\S*", "", page.evaluate(TOLD)))


def names(page: Page) -> list[str]:
    return page.locator(".frame h2").all_text_contents()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_section_begins_a_sheet_and_has_it_to_itself(path: Path, script: bool, tmp_path: Path) -> None:
    with shown(sk.export(path, to="html").data.decode(), tmp_path, java_script_enabled=script) as page:
        expected = names(page)
        paper = printed(page, tmp_path)
        found = sections(page, paper)
    assert list(dict.fromkeys(found)) == expected
    for name in expected:
        assert paper[1 + found.index(name)].startswith(name)
    assert all(sheet.rstrip().endswith(f"{at} / {len(paper)}") for at, sheet in enumerate(paper, 1))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_fits_a_sheet_has_one_and_is_set_as_large_as_it_allows(path: Path, tmp_path: Path) -> None:
    with shown(sk.export(path, to="html").data.decode(), tmp_path) as page:
        taken = Counter(sections(page, printed(page, tmp_path)))
        fits = dict(zip(names(page), page.evaluate(FITS), strict=True))
    assert [name for name, count in taken.items() if count > 1 and fits[name] != 1] == []
    assert sum(count == 1 for count in taken.values()) >= 5
    assert next(iter(fits.values())) == 1.3


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_text_on_paper_is_under_nine_points_and_none_is_lost(path: Path, tmp_path: Path) -> None:
    with shown(sk.export(path, to="html").data.decode(), tmp_path) as page:
        paper = words(" ".join(printed(page, tmp_path)))
        page.emulate_media(media="print")
        # What is broader than the sheet would make the printer shrink all of it.
        page.set_viewport_size({"width": SHEET, "height": 688})
        settles(page, "() => document.documentElement.scrollWidth", SHEET)
        for size, fit in zip(page.evaluate(SIZES), page.evaluate(FITS), strict=True):
            assert size * fit >= LEAST - 0.01
        assert told(page) - paper == Counter()


def test_printing_leaves_the_reader_where_they_were(tmp_path: Path) -> None:
    with shown(sk.export(EXAMPLES[0], to="html").data.decode(), tmp_path, address="#goals-1") as page:
        before = page.locator("#goals-1").bounding_box()
        printed(page, tmp_path)
        assert page.locator("#goals-1").bounding_box() == before
        assert page.evaluate("() => location.hash") == "#goals-1"


@pytest.mark.parametrize("format_", ["A5", "Letter"])
def test_other_paper_loses_nothing(format_: str, tmp_path: Path) -> None:
    with shown(sk.export(EXAMPLES[-1], to="html").data.decode(), tmp_path) as page:
        paper = words(" ".join(printed(page, tmp_path, prefer_css_page_size=False, format=format_)))
        page.emulate_media(media="print")
        assert told(page) - paper == Counter()


def test_a_title_cannot_leave_the_foot_of_the_sheet(tmp_path: Path) -> None:
    title = "\"};</style><script>alert(1)</script>\\\n'{} */ ø"
    with shown(
        sk.export(sk.Strategy(title, goals=[sk.Goal("G")]), to="html").data.decode(), tmp_path
    ) as page:
        (sheet,) = (each for each in printed(page, tmp_path) if each.startswith(("Mål", "Goals")))
        assert "· \"};</style><script>alert(1)</script>\\ '{} */ ø" in sheet
