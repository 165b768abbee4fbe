"""A page as Chromium shows it."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tools import require

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Playwright

PATIENCE = 120
"""Seconds that a busy machine may take for anything: a page that is never right fails after it."""


def launched(started: Playwright) -> Browser:
    """Start Chromium."""
    chromium = require("chromium")
    return started.chromium.launch(executable_path=chromium, args=["--no-sandbox"], timeout=PATIENCE * 1000)


@contextmanager
def shown(
    html: str, folder: Path, *, width: int = 1280, height: int = 720, address: str = "", **context: Any
) -> Iterator[Page]:
    """Open a page, and hold it to asking for nothing and complaining of nothing.

    Args:
        html: The page.
        folder: Where it may be written.
        width: Of the window, in CSS pixels.
        height: Likewise.
        address: The fragment of its address, such as `#goals`.
        **context: What else the browser is told, such as `color_scheme`.
    """
    from playwright.sync_api import sync_playwright

    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    said: list[str] = []
    asked: list[str] = []
    with sync_playwright() as started:
        browser = launched(started)
        try:
            made = browser.new_context(
                viewport={"width": width, "height": height}, **{"reduced_motion": "reduce", **context}
            )
            made.set_default_timeout(PATIENCE * 1000)
            made.add_init_script("addEventListener('error', event => console.error(event.message))")
            page = made.new_page()
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.on("request", lambda request: asked.append(request.url))
            page.goto(file.as_uri() + address)
            yield page
        finally:
            browser.close()
    assert said == []
    assert [url for url in asked if not url.startswith(file.as_uri())] == []


def settles(page: Page, script: str, wanted: Any = True, arg: Any = None) -> None:
    """Hold that what a script gives becomes what is wanted, however late the browser gets to it.

    Args:
        page: The page.
        script: A JavaScript function.
        wanted: What it is to give.
        arg: What it is given.
    """
    until = time.monotonic() + PATIENCE
    while (found := page.evaluate(script, arg)) != wanted and time.monotonic() < until:
        page.wait_for_timeout(25)
    assert found == wanted
