"""Replacing a file that somebody may be writing too, with a way back."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from itertools import count
from pathlib import Path

from strategykit.errors import WriteError
from strategykit.files.atomic import is_protected, write_bytes_atomically

__all__ = ["replace_file"]

_PERMISSIONS = 0o777


def replace_file(path: str | os.PathLike[str], old: bytes, new: bytes) -> str:
    """Replace the content of a file, and keep the old content in a file beside it.

    Args:
        path: The file.
        old: What was read from it. Where something else stands there now, nothing is written.
        new: What is to stand there.

    Returns:
        The name of the file the old content is in: the name of the file with `.orig`, or with `.orig2`,
        `.orig3`, … where other content is kept already.

    Raises:
        WriteError: The file was changed meanwhile or cannot be written; nothing was written.

    Examples:
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "s.yaml"
        >>> _ = file.write_bytes(b"title: A")
        >>> Path(replace_file(file, b"title: A", b"title: B")).name
        's.yaml.orig'
        >>> file.read_bytes()
        b'title: B'
    """
    name = os.fspath(path)
    try:
        return _mended(name, old, new)
    except WriteError:
        raise
    except OSError as error:
        raise WriteError(f"{name} could not be mended: {error.strerror or error}") from error


def _mended(name: str, old: bytes, new: bytes) -> str:
    if is_protected(Path(name)):
        raise WriteError(f"{name} is write-protected: nothing was mended")
    kept, is_new = _keep(name, old)
    try:
        _replace(name, old, new)
    except BaseException:
        if is_new:
            _unlink(kept)
        raise
    return str(kept)


def _replace(name: str, old: bytes, new: bytes) -> None:
    # Asked as late as can be, so that what an editor saved in the meantime is not lost.
    if Path(name).read_bytes() != old:
        raise WriteError(f"{name} was changed meanwhile: nothing was mended, run it again")
    write_bytes_atomically(name, new)


def _keep(name: str, content: bytes) -> tuple[Path, bool]:
    """Keep content beside a file, unless it is kept already; tell where, and whether it is new."""
    # Whoever may not read the file may not read what it was either, not even for a moment.
    mode = Path(name).stat().st_mode & _PERMISSIONS
    beside = Path(f"{name}.orig")
    for number in count(2):
        with suppress(FileExistsError):
            _make(beside, content, mode)
            return beside, True
        if beside.is_file() and beside.read_bytes() == content:
            break
        beside = Path(f"{name}.orig{number}")
    return beside, False


def _make(beside: Path, content: bytes, mode: int) -> None:
    with open(beside, "xb", opener=partial(os.open, mode=mode)) as file:
        try:
            beside.chmod(mode)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            _unlink(beside)
            raise


def _unlink(beside: Path) -> None:
    with suppress(OSError):
        beside.unlink()
