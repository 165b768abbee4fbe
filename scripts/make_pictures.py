"""Draw the pictures of the documentation: contact sheets of the examples' decks, the map, and the page.

Needs LibreOffice (`soffice`), poppler (`pdftoppm`) and Chromium. Run by `make pictures`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

import strategykit as sk

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
EXAMPLES = ROOT / "examples"
MENDED = EXAMPLES / "boligbank" / "strategy_mended.yaml"
SHEETS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "boligbank": ("boligbank/strategy.yaml", "nb", {}),
    "boligbank_mended": ("boligbank/strategy_mended.yaml", "nb", {}),
    "theme_skog": ("boligbank/strategy_mended.yaml", "nb", {"theme": "skog", "appendix": "omitted"}),
    "theme_natt": ("boligbank/strategy_mended.yaml", "nb", {"theme": "natt", "appendix": "omitted"}),
    "in_a_room": ("boligbank/strategy_mended.yaml", "nb", {"density": "room", "appendix": "omitted"}),
    "team_safa": ("team_safa/strategy.yaml", "nb", {}),
    "open_source": ("open_source/strategy.yaml", "en", {}),
}
"""Each contact sheet: the example, the language and the deck's options."""
MAP_PAGE = 3
GAP = 12
FEW = 60
WIDE, PHONE = (1280, 720), (360, 720)
PAGES = (
    ("map", WIDE, False, ""),
    ("poster", WIDE, False, "#channels"),
    ("block", WIDE, False, "#measurement-2"),
    ("matrix", WIDE, False, "#responsibility-2"),
    ("doors", WIDE, False, "#content"),
    ("card", WIDE, False, "#channels-2"),
    ("dark", WIDE, True, ""),
    ("document", WIDE, False, "#audiences"),
    ("phone", PHONE, False, "#goals"),
    ("paper", WIDE, False, ""),
)


def main() -> None:
    """Draw them all, or only the decks when `decks` is asked for."""
    for tool in ("soffice", "pdftoppm", "chromium"):
        if shutil.which(tool) is None:
            sys.exit(f"the pictures need {tool}")
    PICTURES.mkdir(exist_ok=True)
    for name, (file, language, options) in SHEETS.items():
        with tempfile.TemporaryDirectory() as folder:
            pages = render(EXAMPLES / file, Path(folder), language, options)
            columns, width = (4, 480) if len(pages) <= FEW else (8, 320)
            sheet(pages, columns, width).quantize(128).save(PICTURES / f"{name}.png", optimize=True)
    with tempfile.TemporaryDirectory() as folder:
        pages = render(MENDED, Path(folder), "en", {})
        Image.open(pages[MAP_PAGE - 1]).quantize(128).save(PICTURES / "map.png", optimize=True)
    if sys.argv[1:] == ["decks"]:
        return
    with tempfile.TemporaryDirectory() as folder:
        page_pictures(MENDED, Path(folder))


def page_pictures(file: Path, there: Path) -> None:
    """Draw the page: the map, a poster, blocks, the map in the dark, the document, a phone and paper."""
    from playwright.sync_api import sync_playwright

    made = there / "page.html"
    sk.export(file, made, language="nb")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, (width, height), dark, address in PAGES:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if dark else "light",
                reduced_motion="reduce",
            )
            page = context.new_page()
            page.goto(made.as_uri() + address)
            if name == "document":
                page.locator("[data-do=document]").click()
            page.screenshot(path=there / f"{name}.png")
            if name == "paper":
                page.pdf(path=there / "paper.pdf", prefer_css_page_size=True)
        browser.close()
    pdf = ["pdftoppm", "-r", "40", "-png", "-l", "8", str(there / "paper.pdf"), str(there / "sheet")]
    subprocess.run(pdf, check=True)  # noqa: S603 - our own words
    sheet(sorted(there.glob("sheet-*.png")), 4, 480).quantize(128).save(
        PICTURES / "page_paper.png", optimize=True
    )
    for name, *_ in PAGES[:-1]:
        with Image.open(there / f"{name}.png") as picture:
            picture.convert("RGB").quantize(128).save(PICTURES / f"page_{name}.png", optimize=True)


def render(file: Path, there: Path, language: str, options: dict[str, Any]) -> list[Path]:
    """Draw the pages of a strategy's deck, each 960 pixels wide."""
    deck = there / "deck.pptx"
    sk.export(file, deck, language=language, **options)
    profile = f"-env:UserInstallation=file://{there}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(there), str(deck)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603 - our own words
    pdf = str(deck.with_suffix(".pdf"))
    subprocess.run(["pdftoppm", "-r", "72", "-png", pdf, str(there / "page")], check=True)  # noqa: S603, S607 - likewise
    return sorted(there.glob("page-*.png"))


def sheet(pages: list[Path], columns: int, width: int) -> Image.Image:
    """Lay pages out as a contact sheet, each so many pixels wide."""
    with Image.open(pages[0]) as first:
        height = width * first.height // first.width
    rows = -(-len(pages) // columns)
    made = Image.new("RGB", (columns * (width + GAP) + GAP, rows * (height + GAP) + GAP), "#888")
    for number, page in enumerate(pages):
        row, column = divmod(number, columns)
        picture = Image.open(page).convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
        made.paste(picture, (GAP + column * (width + GAP), GAP + row * (height + GAP)))
    return made


if __name__ == "__main__":
    main()
