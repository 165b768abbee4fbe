"""Draw the bank's deck on the four templates of the tests, as contact sheets.

Needs LibreOffice (`soffice`) and poppler (`pdftoppm`). Run by `make pictures`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from make_pictures import MENDED, PICTURES, ROOT, render, sheet

COLUMNS, WIDTH, FIRST = 4, 320, 16
"""How many slides a row, how wide each, and how many are shown."""


def main() -> None:
    """Draw them all."""
    sys.path.insert(0, str(ROOT / "tests" / "pptx"))
    from brand_files import BRANDS

    for name, template in BRANDS.items():
        with tempfile.TemporaryDirectory() as folder:
            brand = Path(folder) / "brand.potx"
            brand.write_bytes(template())
            pages = render(MENDED, Path(folder), "nb", {"template": str(brand), "appendix": "omitted"})
            made = sheet(pages[:FIRST], COLUMNS, WIDTH)
            made.quantize(128).save(PICTURES / f"brands_{name}.png", optimize=True)


if __name__ == "__main__":
    main()
