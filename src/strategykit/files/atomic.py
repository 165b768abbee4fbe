"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from strategykit.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["is_protected", "write_bytes_atomically", "write_directory"]

_LONGEST = 40
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write_bytes_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that at every moment the old content or the new one stands there.

    The permissions of a file that is replaced are kept; a symbolic link is followed.

    Args:
        path: Where to write.
        data: What to write.

    Raises:
        WriteError: It could not be written, or is write-protected; what stood there is untouched.

    Examples:
        >>> import tempfile
        >>> from pathlib import Path
        >>> folder = Path(tempfile.mkdtemp())
        >>> write_bytes_atomically(folder / "strategi.md", b"# Strategi")
        >>> (folder / "strategi.md").read_bytes()
        b'# Strategi'
    """
    from pathlib import Path  # much to import for those who only read

    shown = os.fspath(path)
    try:
        target = Path(shown).resolve()
        mode = _mode(target)
        special = mode is not None and not stat.S_ISREG(mode)
        protected = not special and is_protected(target)
        if not special and not protected:
            _replace(target, data, mode)
    except (OSError, ValueError, RuntimeError) as error:
        message = f"{shown} could not be written: {getattr(error, 'strerror', None) or error}"
        raise WriteError(message) from error
    if protected:
        # Somebody said that it is not to be changed; that the directory lets us replace it is no leave to.
        raise WriteError(f"{shown} is write-protected: make it writable, or name another file")
    if special:
        # Replacing a device or a directory would destroy it.
        kind = "a directory: name a file in it" if stat.S_ISDIR(mode or 0) else "no regular file"
        message = f"{shown} is {kind}"
        raise WriteError(message)


def write_directory(path: str | os.PathLike[str], content: Mapping[str, bytes]) -> None:
    """Write several files into a directory, which is made where there is none; other files in it stay.

    Args:
        path: The directory.
        content: What to write, by the path of each file from the directory.

    Raises:
        WriteError: The directory is a file, or one of the files could not be written.
    """
    from pathlib import Path

    folder = Path(path)
    if folder.exists() and not folder.is_dir():
        raise WriteError(f"{folder} is a file: name a directory to write to")
    try:
        for name in content:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(f"{folder} could not be made: {error.strerror or error}") from error
    for name in content:
        if (folder / name).is_dir() or is_protected(folder / name):
            raise WriteError(f"{folder / name} cannot be replaced: nothing was written")
    for name, data in content.items():
        write_bytes_atomically(folder / name, data)


def is_protected(target: Path) -> bool:
    """Tell whether somebody said of a file that it is not to be changed.

    Args:
        target: The file; one that is not there is not protected.
    """
    mode = _mode(target)
    return mode is not None and not mode & _WRITABLE


def _mode(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    # Made by `open`, not by `tempfile`, so that a new file gets the permissions the user's umask gives.
    beside = target.with_name(f".{target.name[:_LONGEST]}.{os.urandom(6).hex()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
