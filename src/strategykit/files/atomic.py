"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from strategykit.errors import WriteError

__all__ = ["write_bytes_atomically"]

_LONGEST = 40


def write_bytes_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that at every moment the old content or the new one stands there.

    The permissions of a file that is replaced are kept; a symbolic link is followed.

    Args:
        path: Where to write.
        data: What to write.

    Raises:
        WriteError: It could not be written; what stood there is untouched.

    Examples:
        >>> import tempfile
        >>> folder = Path(tempfile.mkdtemp())
        >>> write_bytes_atomically(folder / "strategi.md", b"# Strategi")
        >>> (folder / "strategi.md").read_bytes()
        b'# Strategi'
    """
    shown = os.fspath(path)
    try:
        target = Path(shown).resolve()
        mode = _mode(target)
        special = mode is not None and not stat.S_ISREG(mode)
        if not special:
            _replace(target, data, mode)
    except (OSError, ValueError, RuntimeError) as error:
        message = f"{shown} could not be written: {getattr(error, 'strerror', None) or error}"
        raise WriteError(message) from error
    if special:
        # Replacing a device or a directory would destroy it.
        kind = "a directory: name a file in it" if stat.S_ISDIR(mode or 0) else "no regular file"
        message = f"{shown} is {kind}"
        raise WriteError(message)


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
