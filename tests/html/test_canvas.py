"""The page in a browser: a map to walk with the keyboard, a document wherever that cannot be."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from browser import PATIENCE, launched, settles, shown

import strategykit as sk

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
BANK = EXAMPLES[0]
CANVAS = "() => document.documentElement.classList.contains('canvas')"
HASH = "() => location.hash"
HERE = "() => [document.activeElement.closest('.frame')?.id ?? '', location.hash.slice(1)]"
IN_PICTURE = """() => {
  const found = document.activeElement.getBoundingClientRect();
  const room = document.querySelector('.view').getBoundingClientRect();
  return found.width > 0 && found.right > room.left && found.left < room.right
    && found.bottom > room.top && found.top < room.bottom;
}"""


@pytest.fixture(scope="module")
def html() -> str:
    return sk.export(BANK, to="html").data.decode()


def test_the_keyboard_reaches_every_frame_and_every_block_and_leaves_again(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path) as page:
        settles(page, CANVAS)
        frames = page.evaluate("() => [...document.querySelectorAll('.frame')].map(each => each.id)")
        blocks = page.evaluate("() => [...document.querySelectorAll('.block')].map(each => each.id)")
        seen: list[str] = []
        for _ in range(500):
            page.keyboard.press("ArrowRight")
            frame, place = page.evaluate(HERE)
            settles(page, IN_PICTURE)
            assert place == frame or place.startswith(f"{frame}-")
            if seen and page.locator("[data-do=next]").get_attribute("aria-disabled") == "true":
                seen.append(place)
                break
            seen.append(place)
        assert list(dict.fromkeys(each for each in seen if each in frames)) == frames
        assert list(dict.fromkeys(each for each in seen if each in blocks)) == blocks
        page.keyboard.press("Escape")
        settles(page, "() => document.activeElement.id", "top")
        settles(page, HASH, "")


def test_page_keys_go_from_section_to_section(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path) as page:
        frames = page.evaluate("() => [...document.querySelectorAll('.frame')].map(each => each.id)")
        walked = []
        for _ in frames:
            page.keyboard.press("PageDown")
            walked.append(page.evaluate(HERE)[1])
        assert walked == frames
        page.keyboard.press("PageUp")
        settles(page, HASH, f"#{frames[-2]}")


def test_only_what_is_shown_can_be_reached(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#goals") as page:
        settles(
            page,
            "() => [...document.querySelectorAll('.frame')].filter(each => !each.inert).map(each => each.id)",
            ["goals"],
        )
        settles(page, "() => document.querySelector('nav').inert")


def test_a_tile_opens_its_section_and_the_place_is_said(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path) as page:
        page.locator("a.tile[href='#measurement']").click()
        settles(page, HERE, ["measurement", "measurement"])
        assert page.get_by_role("status").inner_text().endswith(": Måling")


EFFECTIVE = """() => {
  const here = document.querySelector('.here') ?? document.activeElement;
  const drawn = here.getBoundingClientRect().width / here.offsetWidth;
  const words = [...here.querySelectorAll('*'), here].filter(each => !each.closest('svg')
    && [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()));
  return Math.min(...words.map(each => parseFloat(getComputedStyle(each).fontSize) * drawn));
}"""
PLACE = """() => {
  const pieces = [...document.querySelectorAll('.piece')];
  return `${location.hash} ${pieces.indexOf(document.activeElement)}`;
}"""
OVER = """() => {
  const here = document.querySelector('.here').getBoundingClientRect();
  const bottom = document.querySelector('.controls').getBoundingClientRect().top;
  return [-here.top, here.bottom - bottom, Math.max(-here.left, here.right - innerWidth)];
}"""
REACHES_OUT = """() => [...document.querySelectorAll('.frame:not([inert]) .block:not(.door) .scroll')]
  .some(each => each.scrollWidth > each.clientWidth + 1)"""
OVERLAPPING = """() => {
  const frame = document.querySelector('.frame:not([inert])');
  const found = [...frame.querySelectorAll('.block:not(.door), .head')];
  const boxes = found.map(each => each.getBoundingClientRect());
  return boxes.some((one, at) => boxes.slice(at + 1).some(other => one.left < other.right - 1
    && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1));
}"""


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_stop_is_large_enough_to_read_and_nothing_is_cut(path: Path, tmp_path: Path) -> None:
    with shown(sk.export(path, to="html").data.decode(), tmp_path) as page:
        # By what is read, from its first stop to its last: how far it reaches over the picture's edges.
        seen: dict[str, list[list[float]]] = {}
        last = page.locator("[data-do=next]")
        while last.get_attribute("aria-disabled") != "true":
            page.keyboard.press("ArrowRight")
            assert not page.evaluate(REACHES_OUT), page.evaluate(HASH)
            if page.locator(".here").count():
                place = page.evaluate(PLACE)
                assert page.evaluate(EFFECTIVE) >= 15 - 0.1, place
                seen.setdefault(place, []).append(page.evaluate(OVER))
        for place, stops in seen.items():
            assert stops[0][0] <= 1, place
            assert stops[-1][1] <= 1, place
            assert all(sideways <= 1 for _, _, sideways in stops), place


def test_posters_have_no_blocks_over_each_other(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path) as page:
        for frame in page.locator(".frame").evaluate_all("found => found.map(each => each.id)"):
            page.keyboard.press("PageDown")
            settles(page, HASH, f"#{frame}")
            settles(page, OVERLAPPING, wanted=False)


def test_a_reader_who_spaces_the_text_gets_another_layout(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#goals", bypass_csp=True) as page:
        page.add_style_tag(
            content="*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
            "p,li{margin-bottom:2em!important}"
        )
        settles(page, OVERLAPPING, wanted=False)
        settles(page, HASH, "#goals")


BELOW = """() => {
  const here = document.querySelector('.here').getBoundingClientRect();
  return here.bottom > document.querySelector('.controls').getBoundingClientRect().top + 1;
}"""


def test_a_change_of_the_window_keeps_the_place(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#channels-1") as page:
        page.set_viewport_size({"width": 1000, "height": 600})
        settles(page, "() => document.querySelector('.view').clientWidth", 1000)
        settles(page, IN_PICTURE)
        page.set_viewport_size({"width": 400, "height": 600})
        settles(page, CANVAS, wanted=False)
        page.set_viewport_size({"width": 1280, "height": 720})
        settles(page, CANVAS)
        settles(page, HASH, "#channels-1")


def test_controls_that_grow_leave_the_rest_of_the_screen_to_the_picture(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#channels-1", bypass_csp=True) as page:
        page.add_style_tag(content=".controls{font-size:5rem}")
        settles(page, BELOW, wanted=False)
        settles(page, HASH, "#channels-1")


def test_a_reader_who_chose_the_document_may_go_back_when_there_is_room_again(
    html: str, tmp_path: Path
) -> None:
    back = "() => document.querySelector('[data-do=canvas]').checkVisibility()"
    with shown(html, tmp_path) as page:
        page.locator("[data-do=document]").click()
        settles(page, back)
        page.set_viewport_size({"width": 400, "height": 600})
        settles(page, back, wanted=False)
        page.set_viewport_size({"width": 1280, "height": 720})
        settles(page, back)
        page.locator("[data-do=canvas]").click()
        settles(page, CANVAS)


def test_a_link_past_the_contents_leads_to_the_first_section(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path) as page:
        page.keyboard.press("Tab")
        settles(page, "() => document.activeElement.className", "skip")
        page.keyboard.press("Enter")
        settles(page, HERE, ["in-short", "in-short"])


def test_forced_colours_show_where_the_reader_is(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, forced_colors="active", address="#goals-1") as page:
        style = page.locator(".here").first.evaluate("each => getComputedStyle(each).outlineStyle")
        assert style == "solid"


@pytest.mark.parametrize(
    "strategy",
    [
        sk.Strategy("S"),
        sk.Strategy("Tittel " * 60, goals=[sk.Goal("Lang" * 80)]),
        sk.Strategy("Førti", goals=[sk.Goal(f"Mål nummer {number}") for number in range(40)]),
        sk.Strategy("戦略" * 30, goals=[sk.Goal("四時間以内にすべての質問に答える" * 8)]),
        sk.Strategy("استراتيجية وسائل التواصل", mission="نحن حيث يوجد الناس"),
    ],
    ids=["tiny", "long", "forty", "cjk", "rtl"],
)
def test_any_strategy_can_be_walked_from_end_to_end(strategy: sk.Strategy, tmp_path: Path) -> None:
    with shown(sk.export(strategy, to="html").data.decode(), tmp_path) as page:
        last = page.locator("[data-do=next]")
        for _ in range(200):
            page.keyboard.press("ArrowRight")
            settles(page, IN_PICTURE)
            if last.get_attribute("aria-disabled") == "true":
                break
        assert last.get_attribute("aria-disabled") == "true"


@pytest.mark.parametrize("address", ["#goals-h", "#goals-1-h"])
def test_an_address_inside_a_block_opens_it(html: str, tmp_path: Path, address: str) -> None:
    with shown(html, tmp_path, address=address) as page:
        settles(page, HASH, address.removesuffix("-h"))


@pytest.mark.parametrize("address", ["#finnes-ikke", "#100%", "#main"])
def test_an_address_that_leads_nowhere_opens_the_map(html: str, tmp_path: Path, address: str) -> None:
    with shown(html, tmp_path, address=address) as page:
        settles(page, "() => [location.hash, document.activeElement.tagName]", ["", "BODY"])


def test_a_deep_link_opens_its_block(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#channels-2") as page:
        settles(page, HERE, ["channels", "channels-2"])
        settles(page, IN_PICTURE)


@pytest.mark.parametrize("size", [(320, 640), (640, 800), (1280, 300)])
def test_a_small_screen_shows_the_document_without_scrolling_sideways(
    html: str, tmp_path: Path, size: tuple[int, int]
) -> None:
    width, height = size
    with shown(html, tmp_path, width=width, height=height) as page:
        settles(page, CANVAS, wanted=False)
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
        assert not page.locator(".controls").is_visible()


def test_without_script_it_is_a_document(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, java_script_enabled=False) as page:
        assert page.locator("h2").count() == page.locator(".frame").count()
        assert page.locator("#channels .claim").is_visible()
        assert not page.get_by_role("button").first.is_visible()


def test_a_reader_may_choose_the_document_and_go_back(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#channels") as page:
        page.locator("[data-do=document]").click()
        settles(page, CANVAS, wanted=False)
        settles(page, "() => document.activeElement.id", "channels-h")
        settles(page, "() => !document.getElementById('goals').inert")
        page.locator("[data-do=canvas]").click()
        settles(page, CANVAS)


# In one task, or a slow machine would look when the flight is over.
FLIGHTS = """() => {
  document.dispatchEvent(new KeyboardEvent("keydown", {key: "PageDown", bubbles: true, cancelable: true}));
  return document.getAnimations().length > 0;
}"""


def test_motion_stops_for_those_who_ask(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, reduced_motion="no-preference") as page:
        assert page.evaluate(FLIGHTS)
    with shown(html, tmp_path) as page:
        assert not page.evaluate(FLIGHTS)


def test_a_host_s_own_policy_leaves_the_document(html: str, tmp_path: Path) -> None:
    policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">"
    host = f'<!DOCTYPE html>{policy}<iframe title="Strategi" srcdoc="{escape(html)}"></iframe>'
    from playwright.sync_api import sync_playwright

    file = tmp_path / "host.html"
    file.write_text(host, encoding="utf-8")
    with sync_playwright() as started:
        browser = launched(started)
        page = browser.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.goto(file.as_uri())
        frame = page.frames[1]
        assert frame.locator("#channels h2").inner_text() == "Kanaler"
        assert not frame.evaluate(CANVAS)
        browser.close()
