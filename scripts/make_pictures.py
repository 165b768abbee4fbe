"""Draw the pictures of the documentation: contact sheets of the examples' decks, and the map.

Needs LibreOffice (`soffice`) and poppler (`pdftoppm`). Run by `make pictures`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

import strategykit as sk

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
BANK = ROOT / "examples" / "boligbank"
SHEETS = {"boligbank": ("strategy.yaml", "nb"), "boligbank_mended": ("strategy_mended.yaml", "nb"),
          "boligbank_mended_en": ("strategy_mended.yaml", "en")}  # fmt: skip
MAP_PAGE = 3
COLUMNS, GAP, WIDTH = 4, 12, 480


def main() -> None:
    """Draw them all."""
    for tool in ("soffice", "pdftoppm"):
        if shutil.which(tool) is None:
            sys.exit(f"the pictures need {tool}")
    PICTURES.mkdir(exist_ok=True)
    for name, (file, language) in SHEETS.items():
        with tempfile.TemporaryDirectory() as folder:
            deck = Path(folder) / "deck.pptx"
            sk.export(BANK / file, deck, language=language)
            pages = render(deck)
            sheet(pages).quantize(128).save(PICTURES / f"{name}.png", optimize=True)
            if name == "boligbank_mended_en":
                Image.open(pages[MAP_PAGE - 1]).quantize(128).save(PICTURES / "map.png", optimize=True)


def render(deck: Path) -> list[Path]:
    """Draw a deck's pages, each 960 pixels wide."""
    there = deck.parent
    profile = f"-env:UserInstallation=file://{there}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(there), str(deck)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603 - our own words
    pdf = str(deck.with_suffix(".pdf"))
    subprocess.run(["pdftoppm", "-r", "72", "-png", pdf, str(there / "page")], check=True)  # noqa: S603, S607 - likewise
    return sorted(there.glob("page-*.png"))


def sheet(pages: list[Path]) -> Image.Image:
    """Lay pages out as a contact sheet."""
    height = WIDTH * 9 // 16
    rows = -(-len(pages) // COLUMNS)
    made = Image.new("RGB", (COLUMNS * (WIDTH + GAP) + GAP, rows * (height + GAP) + GAP), "#888")
    for number, page in enumerate(pages):
        row, column = divmod(number, COLUMNS)
        picture = Image.open(page).convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
        made.paste(picture, (GAP + column * (WIDTH + GAP), GAP + row * (height + GAP)))
    return made


if __name__ == "__main__":
    main()
