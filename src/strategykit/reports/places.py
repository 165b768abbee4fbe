"""Addresses of files, as other programs want them: relative, with slashes, percent-encoded."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

__all__ = ["address", "relative"]


def relative(file: str, folder: str | None) -> str:
    """Give a file's name relative to a folder, with slashes; one outside it is given whole.

    Examples:
        >>> relative("./clients/../a.yaml", None), relative("a.yaml", os.getcwd())
        ('a.yaml', 'a.yaml')
    """
    name = Path(os.path.normpath(file))
    if folder is not None:
        whole = Path(os.path.normpath(Path(folder) / name))
        name = whole.relative_to(folder) if whole.is_relative_to(folder) else whole
    return name.as_posix()


def address(file: str, folder: str | None) -> tuple[str, bool]:
    """Give a file's address as a URI reference, and whether it is relative.

    Examples:
        >>> address("kunder/Blå & grønn #1.yaml", None)
        ('kunder/Bl%C3%A5%20%26%20gr%C3%B8nn%20%231.yaml', True)
    """
    name = relative(file, folder)
    if not Path(name).is_absolute():
        # A colon in the first part would look like the scheme of an address.
        return quote(name, safe="/", errors="surrogateescape"), True
    return Path(name).as_uri(), False
