"""A file is written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from strategykit.errors import UnknownNameError, WriteError
from strategykit.files import read, write, write_bytes_atomically
from strategykit.model import Strategy


@pytest.mark.parametrize("name", ["s.yaml", "s.yml", "s.json", "S.JSON"])
def test_the_suffix_chooses_the_format(tmp_path: Path, name: str) -> None:
    path = tmp_path / name

    write(Strategy("Vår strategi 🙂"), path)

    assert read(path)[0] == Strategy("Vår strategi 🙂")
    assert path.read_text("utf-8").startswith("{") == (path.suffix.lower() == ".json")


def test_an_unknown_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match=r"\.yaml, \.yml, \.json"):
        write(Strategy("S"), tmp_path / "s.docx")

    assert list(tmp_path.iterdir()) == []


def test_permissions_of_a_replaced_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "s.md"
    path.write_bytes(b"old")
    path.chmod(0o640)

    write_bytes_atomically(path, b"new")

    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()

    write_bytes_atomically(tmp_path / "new", b"")

    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "target")

    write_bytes_atomically(tmp_path / "link", b"new")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_failure_leaves_what_stood_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.md"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(WriteError, match=r"s\.md could not be written: No space left on device"):
        write_bytes_atomically(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="is a directory: name a file in it"):
        write_bytes_atomically(tmp_path, b"")


def test_a_device_is_never_replaced() -> None:
    with pytest.raises(WriteError, match="/dev/null is no regular file"):
        write_bytes_atomically("/dev/null", b"")

    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("name", ["missing/s.md", "file/s.md", "a\0b", "x" * 300])
def test_one_clear_message_where_nothing_can_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(WriteError, match="could not be written"):
        write_bytes_atomically(tmp_path / name, b"")
