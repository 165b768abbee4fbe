"""Pictures from outside: only what every program draws, and nothing larger than a logo."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from strategykit.errors import StrategykitError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Picture", "picture"]

_LARGEST = 2_000_000
_MOST_PIXELS = 8000
_PNG = b"\x89PNG\r\n\x1a\n"
_MARK = 0xFF
_JPEG = b"\xff\xd8\xff"
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
"""The segments of a JPEG that say how large it is."""
_BARE = {0x01, *range(0xD0, 0xD8)}
"""The segments of a JPEG that have no length."""


@frozen(kw_only=True)
class Picture:
    """A picture that has been looked at."""

    data: bytes = field(repr=False)
    kind: Literal["png", "jpeg"]
    width: int
    height: int
    """In pixels."""

    @property
    def key(self) -> str:
        """What its part is called while the deck is written: the same for the same picture."""
        return f"!media/{sha256(self.data).hexdigest()[:16]}"


def picture(source: Path | bytes) -> Picture:
    r"""Take a picture, from a file or as bytes.

    Raises:
        StrategykitError: It cannot be read, or is no PNG or JPEG of a reasonable size.

    Examples:
        >>> picture(b"<svg/>")
        Traceback (most recent call last):
        ...
        strategykit.errors.StrategykitError: the logo is neither a PNG nor a JPEG picture
    """
    data = source if isinstance(source, bytes) else _read(source)
    name = "the logo" if isinstance(source, bytes) else f"the logo {source}"
    if len(data) > _LARGEST:
        raise StrategykitError(f"{name} is larger than 2 MB: a logo of some 100 kB is sharp enough")
    kind: Literal["png", "jpeg"]
    if data.startswith(_PNG):
        kind, size = "png", _size_of_png(data)
    elif data.startswith(_JPEG):
        kind, size = "jpeg", _size_of_jpeg(data)
    else:
        raise StrategykitError(f"{name} is neither a PNG nor a JPEG picture")
    if size is None or not all(0 < side <= _MOST_PIXELS for side in size):
        raise StrategykitError(f"{name} is broken, or wider or higher than {_MOST_PIXELS} pixels")
    return Picture(data=data, kind=kind, width=size[0], height=size[1])


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST + 1)
    except OSError as error:
        raise StrategykitError(f"the logo {path} cannot be read: {error.strerror}") from error


def _size_of_png(data: bytes) -> tuple[int, int] | None:
    """Give width and height; None where the picture has no proper beginning or end."""
    if data[12:16] != b"IHDR" or b"IEND" not in data[-16:]:
        return None
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def _size_of_jpeg(data: bytes) -> tuple[int, int] | None:
    """Give width and height; None where no segment says so."""
    at = 2
    while at + 9 <= len(data) and data[at] == _MARK:
        kind = data[at + 1]
        if kind in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 if kind in _BARE else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None
