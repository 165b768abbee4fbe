"""A file is replaced whole or not at all, never over somebody else's change, and there is a way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from strategykit.errors import WriteError
from strategykit.files.mending import replace_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "strategi.yaml"
    path.write_bytes(b"title: A\r\n")
    return path


def names(file: Path) -> list[str]:
    return sorted(path.name for path in file.parent.iterdir())


def test_the_old_content_is_kept_beside_it(file: Path) -> None:
    file.chmod(0o640)

    kept = Path(replace_file(file, b"title: A\r\n", b"title: B"))

    assert (kept.name, kept.read_bytes(), file.read_bytes()) == (
        "strategi.yaml.orig",
        b"title: A\r\n",
        b"title: B",
    )
    assert kept.stat().st_mode & 0o777 == 0o640


def test_what_is_kept_already_is_not_overwritten(file: Path) -> None:
    first = replace_file(file, b"title: A\r\n", b"title: B")
    second = replace_file(file, b"title: B", b"title: C")

    assert (Path(first).read_bytes(), Path(second).read_bytes()) == (b"title: A\r\n", b"title: B")
    assert names(file) == ["strategi.yaml", "strategi.yaml.orig", "strategi.yaml.orig2"]


def test_the_same_content_is_kept_once(file: Path) -> None:
    first = replace_file(file, b"title: A\r\n", b"title: B")
    file.write_bytes(b"title: A\r\n")

    assert replace_file(file, b"title: A\r\n", b"title: B") == first
    assert names(file) == ["strategi.yaml", "strategi.yaml.orig"]


def test_a_file_that_was_changed_meanwhile_is_left(file: Path) -> None:
    with pytest.raises(WriteError, match="changed meanwhile"):
        replace_file(file, b"title: before", b"title: B")

    assert file.read_bytes() == b"title: A\r\n"
    assert names(file) == ["strategi.yaml"]


def test_a_file_that_is_gone_is_not_made_again(file: Path) -> None:
    file.unlink()

    with pytest.raises(WriteError):
        replace_file(file, b"title: A\r\n", b"title: B")

    assert names(file) == []


def test_a_protected_file_is_left(file: Path) -> None:
    file.chmod(0o444)

    with pytest.raises(WriteError, match="write-protected"):
        replace_file(file, b"title: A\r\n", b"title: B")

    assert names(file) == ["strategi.yaml"]


def test_a_link_to_a_file_stays_one(file: Path) -> None:
    link = file.with_name("lenke.yaml")
    link.symlink_to(file)

    replace_file(link, b"title: A\r\n", b"title: B")

    assert link.is_symlink()
    assert file.read_bytes() == b"title: B"
