"""Cut the poster's fonts out of Carlito: the letters of Europe, under a name of their own.

    python scripts/make_poster_font.py /usr/share/fonts/truetype/crosextra

Needs fontTools. The name is another one because the licence reserves Carlito's.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from make_widths import RANGES

TARGET = Path(__file__).parent.parent / "src/strategykit/exporters/blog/fonts"
NAME = "Strategykit Poster"
FAMILY, FULL, POSTSCRIPT = 1, 4, 6
KEPT = {0, 2, 13, 14}  # copyright, style, licence and its address


def main(folder: Path) -> None:
    """Cut both weights."""
    for style in ("Regular", "Bold"):
        font = TTFont(folder / f"Carlito-{style}.ttf", recalcTimestamp=False)
        options = subset.Options(hinting=False, layout_features=["kern"], name_IDs=["*"])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
        cutter.subset(font)
        names = font["name"]
        names.names = [record for record in names.names if record.nameID in KEPT]
        for number, name in (
            (FAMILY, NAME),
            (FULL, f"{NAME} {style}"),
            (POSTSCRIPT, f"StrategykitPoster-{style}"),
        ):
            names.setName(name, number, 3, 1, 0x409)
        font.save(TARGET / f"{style.lower()}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
