"""The workbook behind a chart: the smallest one a spreadsheet program opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.xml import DECLARATION, escape
from strategykit.exporters.pptx.zipping import packed, zipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["workbook"]

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TYPES = (
    f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>'
)
_BOOK = (
    f'{DECLARATION}<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def workbook(rows: Iterable[Sequence[str | float | None]]) -> bytes:
    """Give rows of a sheet as a workbook.

    Args:
        rows: Texts, numbers and empty cells. A text is always text: never a formula, whatever it begins with.

    Examples:
        >>> workbook([("", "Mål"), ("=1+1", 4.0)])[:2]
        b'PK'
    """
    written = "".join(
        f'<row r="{number}">{"".join(_cell(value, column, number) for column, value in enumerate(row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    sheet = f'{DECLARATION}<worksheet xmlns="{_SHEET}"><sheetData>{written}</sheetData></worksheet>'
    members = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _relation("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": _BOOK,
        "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": sheet,
    }
    return zipped(packed(name, text.encode()) for name, text in members.items())


def _cell(value: str | float | None, column: int, row: int) -> str:
    at = f"{chr(ord('A') + column)}{row}"
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f'<c r="{at}"><v>{value!r}</v></c>'


def _relation(kind: str, target: str) -> str:
    return (
        f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/{kind}" Target="{target}"/></Relationships>'
    )
