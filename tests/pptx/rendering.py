"""A deck as LibreOffice draws it: its pages, and where each word stands."""

from __future__ import annotations

import re
import subprocess
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from tools import require

if TYPE_CHECKING:
    from pathlib import Path

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(
    r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', re.DOTALL
)


class Word(NamedTuple):
    """A word and its box, in points from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


class Drawn(NamedTuple):
    """A page."""

    width: float
    height: float
    words: list[Word]


def convert(data: bytes, folder: Path, to: str) -> Path:
    """Convert a deck with LibreOffice, with a profile of its own."""
    soffice = require("soffice")
    source = folder / "deck.pptx"
    source.write_bytes(data)
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            folder,
            source,
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return folder / f"deck.{to}"


def drawn(data: bytes, folder: Path) -> list[Drawn]:
    """Give the pages of a deck as LibreOffice draws them."""
    pdftotext = require("pdftotext")
    pdf = convert(data, folder, "pdf")
    html = subprocess.run(
        [pdftotext, "-bbox-layout", pdf, "-"], check=True, capture_output=True, timeout=300
    ).stdout.decode(errors="replace")  # it writes an emoji in the file's title as no UTF-8
    return [
        Drawn(
            float(width),
            float(height),
            [
                Word(float(word[1]), float(word[2]), float(word[3]), float(word[4]), unescape(word[5]))
                for word in _WORD.finditer(body)
            ],
        )
        for width, height, body in _PAGE.findall(html)
    ]
