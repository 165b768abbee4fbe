"""The page wherever it may end up: in a locked frame, as a data address, on a tiny screen, with any text."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from browser import PATIENCE, launched, settles, shown

import strategykit as sk

if TYPE_CHECKING:
    from playwright.sync_api import Page

BANK = min(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
CANVAS = "() => document.documentElement.classList.contains('canvas')"
HOSTILE = (
    "</script><script>document.title='taken'</script>",
    "<img src=x onerror=\"document.title='taken'\">",
    "]]><!-- --><style>*{display:none}</style>",
    "🏳️‍🌈👩‍👩‍👧‍👦 \N{RIGHT-TO-LEFT OVERRIDE}gnp.exe\N{POP DIRECTIONAL FORMATTING}",
    "A\N{COMBINING GRAVE ACCENT}" + "\N{COMBINING GRAVE ACCENT}" * 60,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3,
    "\N{ZERO WIDTH SPACE}",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
)


@pytest.fixture(scope="module")
def html() -> str:
    return sk.export(BANK, to="html").data.decode()


@pytest.mark.parametrize("sandbox", ["allow-scripts", ""])
@pytest.mark.parametrize("way", ["srcdoc", "data"])
def test_a_locked_frame_shows_it(html: str, tmp_path: Path, sandbox: str, way: str) -> None:
    from playwright.sync_api import sync_playwright

    source = (
        f'srcdoc="{escape(html)}"' if way == "srcdoc" else f'src="data:text/html;charset=utf-8,{quote(html)}"'
    )
    file = tmp_path / "host.html"
    frame = f'<iframe title="Strategi" width="1000" height="600" sandbox="{sandbox}" {source}></iframe>'
    file.write_text(f"<!DOCTYPE html><title>Vert</title>{frame}", encoding="utf-8")
    said: list[str] = []
    with sync_playwright() as started:
        browser = launched(started)
        page = browser.new_page(reduced_motion="reduce")
        page.set_default_timeout(PATIENCE * 1000)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(file.as_uri())
        inside = page.frame_locator("iframe")
        inside.locator("#channels h2").wait_for(state="attached")
        if sandbox:
            inside.locator("[data-do=next]").click()
            inside.locator(".canvas.inside").wait_for(state="attached")
            inside.locator("[data-do=document]").click()
            assert inside.locator("#channels .claim").is_visible()
        else:
            assert inside.locator("#channels .claim").is_visible()
            assert not inside.locator("[data-do=next]").is_visible()
        browser.close()
    assert said == []


def style(page: Page, css: str) -> None:
    page.evaluate("css => document.querySelector('iframe').style = css", css)


def test_a_frame_that_is_folded_away_and_opened_again_goes_on_where_it_was(html: str, tmp_path: Path) -> None:
    from playwright.sync_api import sync_playwright

    file = tmp_path / "host.html"
    frame = f'<iframe title="Strategi" sandbox="allow-scripts" srcdoc="{escape(html)}"></iframe>'
    file.write_text(f"<!DOCTYPE html><title>Vert</title>{frame}", encoding="utf-8")
    said: list[str] = []
    with sync_playwright() as started:
        browser = launched(started)
        page = browser.new_page(reduced_motion="reduce")
        page.set_default_timeout(PATIENCE * 1000)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(file.as_uri())
        inside = page.frame_locator("iframe")
        sizes = (
            "0;height:0",
            "1px;height:1px",
            "1000px;height:30px",
            "30px;height:600px",
            "1000px;display:none",
        )
        place = inside.get_by_role("status")
        for away in sizes:
            style(page, "width:1000px;height:600px")
            inside.locator("[data-do=next]").click()
            inside.locator(".canvas.inside").wait_for(state="attached")
            stood = place.inner_text()
            style(page, f"width:{away}")
            if "none" not in away:  # a frame that is not drawn is not told of its size either
                inside.locator("html:not(.canvas)").wait_for(state="attached")
            style(page, "width:1000px;height:600px")
            inside.locator(".canvas.inside").wait_for(state="attached")
            assert place.inner_text() == stood
        browser.close()
    assert said == []


@pytest.mark.parametrize("size", [(320, 256), (256, 512), (1, 1)])
def test_a_screen_magnified_four_times_reads_it_without_scrolling_sideways(
    html: str, tmp_path: Path, size: tuple[int, int]
) -> None:
    width, height = size
    with shown(html, tmp_path, width=width, height=height) as page:
        settles(page, CANVAS, wanted=False)
        if width > 1:
            assert page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, 1280])
def test_hostile_text_stays_text_and_breaks_no_layout(width: int, tmp_path: Path) -> None:
    goals = [sk.Goal(text) for text in HOSTILE if text.strip("\N{ZERO WIDTH SPACE}")]
    channels = [sk.Channel(f"{number} {text}", purposes=[text]) for number, text in enumerate(HOSTILE)]
    strategy = sk.Strategy("Tittel " + HOSTILE[0], mission=HOSTILE[1], goals=goals, channels=channels)
    with shown(sk.export(strategy, to="html").data.decode(), tmp_path, width=width) as page:
        assert page.title().startswith("Tittel </script>")
        assert page.locator("img").count() == 0
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
        if width > 1000:
            last = page.locator("[data-do=next]")
            for _ in range(200):
                page.keyboard.press("ArrowRight")
                if last.get_attribute("aria-disabled") == "true":
                    break
            assert last.get_attribute("aria-disabled") == "true"


def test_two_hundred_of_everything_can_be_opened_and_left(tmp_path: Path) -> None:
    strategy = sk.Strategy(
        "Stor",
        goals=[sk.Goal(f"Mål nummer {number}", reason="Fordi det trengs") for number in range(200)],
        channels=[sk.Channel(f"Kanal {number}") for number in range(200)],
    )
    with shown(sk.export(strategy, to="html").data.decode(), tmp_path) as page:
        page.keyboard.press("End")
        settles(page, "() => document.querySelector('[data-do=next]').getAttribute('aria-disabled')", "true")
        page.keyboard.press("Escape")
        settles(page, "() => location.hash", "")


def test_nothing_to_tell_is_a_page_too(tmp_path: Path) -> None:
    html = sk.export(sk.Strategy("Tom"), to="html").data.decode()
    with shown(html, tmp_path) as page:
        settles(page, CANVAS)
        assert page.locator("h1").inner_text() == "Tom"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_leave_every_tile_and_control_an_edge(html: str, tmp_path: Path, scheme: str) -> None:
    with shown(html, tmp_path, forced_colors="active", color_scheme=scheme) as page:
        for selector in (".tile", "[data-do=next]"):
            style = page.locator(selector).first.evaluate("each => getComputedStyle(each).borderTopStyle")
            assert style == "solid"
