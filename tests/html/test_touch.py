"""The page under fingers: a tap opens, a swipe turns the page, two fingers step out or magnify."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browser import settles, shown

import strategykit as sk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import CDPSession, Page

BANK = min(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
HASH = "() => location.hash"
SCALE = "() => visualViewport.scale > 1.5"
Point = tuple[float, float]


@pytest.fixture(scope="module")
def html() -> str:
    return sk.export(BANK, to="html").data.decode()


def fingers(page: Page, *ways: Sequence[Point]) -> None:
    """Put a finger down at the first point of each way, move all of them together, and lift them."""
    session: CDPSession = page.context.new_cdp_session(page)

    def send(kind: str, at: int) -> None:
        points = [{"x": way[at][0], "y": way[at][1], "id": number} for number, way in enumerate(ways)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    send("touchStart", 0)
    for step in range(1, len(ways[0])):
        send("touchMove", step)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()


def way(start: Point, end: Point, steps: int = 8) -> list[Point]:
    (x, y), (to_x, to_y) = start, end
    return [(x + (to_x - x) * step / steps, y + (to_y - y) * step / steps) for step in range(steps + 1)]


@pytest.mark.parametrize(
    ("to", "place"),
    [
        ((300, 340), "#goals-1"),  # to the left, as a page is turned
        ((640, 100), "#goals-1"),  # upwards, as one reads on
        ((900, 340), "#in-short-2"),
        ((640, 560), "#in-short-2"),
    ],
)
def test_a_swipe_turns_the_page(html: str, tmp_path: Path, to: Point, place: str) -> None:
    with shown(html, tmp_path, address="#goals", has_touch=True) as page:
        fingers(page, way((640, 340), to))
        settles(page, HASH, place)


@pytest.mark.parametrize("to", [(620, 345), (500, 220)], ids=["a tremble", "neither across nor down"])
def test_what_is_no_swipe_leaves_the_page(html: str, tmp_path: Path, to: Point) -> None:
    with shown(html, tmp_path, address="#goals", has_touch=True) as page:
        fingers(page, way((640, 340), to))
        # What came of it is known when a swipe after it has been answered.
        fingers(page, way((640, 340), (300, 340)))
        settles(page, HASH, "#goals-1")


def test_a_tap_opens_a_tile_and_a_door(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, has_touch=True) as page:
        page.locator("a.tile[href='#channels']").tap()
        settles(page, HASH, "#channels")
        door = page.locator("#channels .door").first
        door.tap()
        settles(page, HASH, f"#{door.get_attribute('id')}")


def test_two_fingers_that_meet_step_out(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#goals-1", has_touch=True) as page:
        for place in ("#goals", ""):
            fingers(page, way((340, 340), (600, 340)), way((940, 340), (680, 340)))
            settles(page, HASH, place)


def test_two_fingers_that_part_magnify_and_a_finger_then_moves_the_picture(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, address="#goals", has_touch=True, is_mobile=True) as page:
        fingers(page, way((620, 340), (300, 340)), way((660, 340), (980, 340)))
        settles(page, SCALE)
        before = page.evaluate("() => visualViewport.pageLeft")
        fingers(page, way((640, 340), (240, 340)))
        settles(page, "before => visualViewport.pageLeft > before + 20", arg=before)
        settles(page, HASH, "#goals")


def test_as_a_document_a_finger_scrolls(html: str, tmp_path: Path) -> None:
    with shown(html, tmp_path, width=390, height=800, has_touch=True, is_mobile=True) as page:
        fingers(page, way((200, 700), (200, 200)))
        settles(page, "() => scrollY > 100")
        settles(page, HASH, "")
