"""The report of a check as a browser shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser import shown

import strategykit as sk

BANK = Path(__file__).parents[2] / "examples" / "boligbank" / "strategy.yaml"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_report_fits_its_window_asks_for_nothing_and_complains_of_nothing(
    width: int, tmp_path: Path
) -> None:
    report = sk.check(BANK)
    html = sk.render_report(report, "html", language="nb", source=BANK.read_text(encoding="utf-8"))
    with shown(html, tmp_path, width=width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator("ol > li").count() == len(report)
        assert page.locator("tbody tr").count() == 6
        assert (
            page.locator("li.error").first.evaluate("each => getComputedStyle(each).borderLeftColor")
            == "rgb(179, 38, 30)"
        )
