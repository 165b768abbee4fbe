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
SHEETS = {"boligbank": "strategy.yaml", "boligbank_mended": "strategy_mended.yaml"}
MAP_PAGE = 3
GAP = 12
FEW = 60


def main() -> None:
    """Draw them all."""
    for tool in ("soffice", "pdftoppm"):
        if shutil.which(tool) is None:
            sys.exit(f"the pictures need {tool}")
    PICTURES.mkdir(exist_ok=True)
    for name, file in SHEETS.items():
        with tempfile.TemporaryDirectory() as folder:
            pages = render(BANK / file, Path(folder), "nb")
            columns, width = (4, 480) if len(pages) <= FEW else (8, 320)
            sheet(pages, columns, width).quantize(128).save(PICTURES / f"{name}.png", optimize=True)
    with tempfile.TemporaryDirectory() as folder:
        pages = render(BANK / SHEETS["boligbank_mended"], Path(folder), "en")
        Image.open(pages[MAP_PAGE - 1]).quantize(128).save(PICTURES / "map.png", optimize=True)


def render(file: Path, there: Path, language: str) -> list[Path]:
    """Draw the pages of a strategy's deck, each 960 pixels wide."""
    deck = there / "deck.pptx"
    sk.export(file, deck, language=language)
    profile = f"-env:UserInstallation=file://{there}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(there), str(deck)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603 - our own words
    pdf = str(deck.with_suffix(".pdf"))
    subprocess.run(["pdftoppm", "-r", "72", "-png", pdf, str(there / "page")], check=True)  # noqa: S603, S607 - likewise
    return sorted(there.glob("page-*.png"))


def sheet(pages: list[Path], columns: int, width: int) -> Image.Image:
    """Lay pages out as a contact sheet, each so many pixels wide."""
    height = width * 9 // 16
    rows = -(-len(pages) // columns)
    made = Image.new("RGB", (columns * (width + GAP) + GAP, rows * (height + GAP) + GAP), "#888")
    for number, page in enumerate(pages):
        row, column = divmod(number, columns)
        picture = Image.open(page).convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
        made.paste(picture, (GAP + column * (width + GAP), GAP + row * (height + GAP)))
    return made


if __name__ == "__main__":
    main()
