"""Read the advance widths of Carlito, the metric twin of Calibri, into the deck's width table.

    python scripts/make_widths.py /usr/share/fonts/truetype/crosextra

The table is what the deck measures text with; the fonts themselves are not shipped.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PIL import ImageFont

TARGET = Path(__file__).parent.parent / "src/strategykit/exporters/pptx/widths.json"
UNITS_PER_EM = 2048
# Latin with its extensions, Greek, Cyrillic, punctuation, currency and arrows.
RANGES = (
    (0x20, 0x7E),
    (0xA0, 0x17F),
    (0x218, 0x21B),
    (0x386, 0x3CE),
    (0x400, 0x45F),
    (0x1E80, 0x1E85),
    (0x2010, 0x2026),
    (0x2030, 0x203A),
    (0x20AC, 0x20AC),
    (0x2122, 0x2122),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
    (0x2260, 0x2265),
)


def widths(font: ImageFont.FreeTypeFont, first: int, last: int) -> list[int]:
    """Give the widths of a range of characters, 0 for one the font does not have."""
    missing = bytes(font.getmask("\u0378"))
    return [
        0 if bytes(font.getmask(chr(code))) == missing else round(font.getlength(chr(code)))
        for code in range(first, last + 1)
    ]


def main(folder: Path) -> None:
    """Write the table from the fonts in a folder."""
    faces = {
        name: ImageFont.truetype(
            str(folder / f"Carlito-{name.title()}.ttf"),
            UNITS_PER_EM,
            layout_engine=ImageFont.Layout.BASIC,
        )
        for name in ("regular", "bold")
    }
    table = {
        "about": "Advance widths of Carlito Regular and Bold (metric-compatible with Calibri), made by "
        "scripts/make_widths.py. Carlito is copyright 2010-2013 tyPoland Lukasz Dziedzic, "
        "SIL Open Font License 1.1; only its metrics are here.",
        "units_per_em": UNITS_PER_EM,
        "ranges": [
            {"first": first, **{name: widths(face, first, last) for name, face in faces.items()}}
            for first, last in RANGES
        ],
    }
    TARGET.write_text(
        json.dumps(table, ensure_ascii=False, separators=(",", ":")).replace('{"first"', '\n{"first"') + "\n",
        encoding="utf-8",
    )
    print(TARGET, TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
