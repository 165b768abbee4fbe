"""`strategykit check --fix` and `--diff`."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from strategykit.cli import main
from strategykit.files import mending
from tools import require

if TYPE_CHECKING:
    from pathlib import Path

BEFORE = """\
title: Fjordvik # vår
channels:
  - name: Film
    platform: youtube # her
roles: [{name: Redaktør}]
goals:
  - text: Svare
    owner: redaktorer # hvem?
"""
AFTER = BEFORE.replace("youtube", "YouTube")
ONLY = ("--select", "platform-name-unnormalised,reference-undefined")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "s.yaml"
    path.write_bytes(BEFORE.encode())
    return path


def test_what_is_safe_is_mended_told_and_checked_again(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["check", str(file), "--fix", "--lang", "nb", *ONLY])

    lines = capsys.readouterr().out.replace(str(file), "FIL").splitlines()
    assert file.read_bytes() == AFTER.encode()
    assert file.with_name("s.yaml.orig").read_bytes() == BEFORE.encode()
    assert lines[0] == "FIL:4:15 rettet: platform-name-unnormalised (SK919) «youtube» blir «YouTube»."
    assert lines[1] == "Filen slik den var: FIL.orig"
    assert lines[2].startswith("FIL:8:12 error reference-undefined (SK801)")
    assert "".join(lines).count("«redaktorer» blir «redaktor».") == 1
    assert "SK919" not in "".join(lines[2:])
    assert status == 1


def test_what_could_not_be_mended_is_promised_to_nobody(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("title: S\nroles: [{name: Ansvarlig}, {name: B, id: 'ansvarlig!'}]\n", encoding="utf-8")

    main(["check", str(file), "--fix"])

    told = capsys.readouterr().out
    assert "not mended: value-invalid (SK008)" in told
    assert "something else has that id already" in told
    assert "Can be mended with --fix" not in told


def test_why_a_fix_was_refused_is_told_once(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("title: S\nchannels: [{name: F, platform: &q youtube}]\nmission: *q\n", "utf-8")

    main(["check", str(file), "--diff", *ONLY])

    (told,) = capsys.readouterr().err.splitlines()
    assert told.endswith("(the file would say more or something else than the fix)")


def test_what_an_anchor_repeats_is_mended_at_once(file: Path) -> None:
    file.write_text(
        "title: S\nchannels: [{name: F, platform: &q youtube}, {name: G, platform: *q}]\n", "utf-8"
    )

    main(["check", str(file), "--fix", *ONLY])

    assert file.read_text("utf-8") == (
        "title: S\nchannels: [{name: F, platform: &q YouTube}, {name: G, platform: *q}]\n"
    )


def test_nothing_to_mend_writes_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(AFTER.encode())

    main(["check", str(file), "--fix", *ONLY])

    assert [path.name for path in file.parent.iterdir()] == ["s.yaml"]
    assert "as it was" not in capsys.readouterr().out


def test_a_check_says_what_could_be_mended(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(file), *ONLY])

    assert "1 can be mended with --fix; --diff shows how." in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("change", ["as it is", "windows", "no end"])
def test_a_difference_is_a_patch_and_nothing_is_written(
    change: str, file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    patch = require("patch")
    before, after = BEFORE, AFTER
    if change == "windows":
        before, after = (text.replace("\n", "\r\n") for text in (BEFORE, AFTER))
    if change == "no end":
        before, after = (text.rstrip("\n") for text in (BEFORE, AFTER))
    file.write_bytes(before.encode())

    status = main(["check", str(file), "--diff", *ONLY])

    told = capfd.readouterr()
    assert file.read_bytes() == before.encode()
    assert [path.name for path in file.parent.iterdir()] == ["s.yaml"]
    assert "mended: platform-name-unnormalised" in told.err
    subprocess.run([patch, "--binary", str(file)], input=told.out.encode(), check=True, capture_output=True)
    assert file.read_bytes() == after.encode()
    assert status == 1
    assert main(["check", str(file), "--diff", *ONLY]) == 0


def test_a_program_is_told_the_same(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(file), "--diff", "--format", "json", *ONLY])
    told = json.loads(capsys.readouterr().out)

    assert [each["fix"]["edits"] for each in told["mended"]] == [
        [{"edit": "replace", "path": "channels[0].platform", "value": "YouTube"}]
    ]
    assert (told["kept"], told["refused"]) == (None, [])
    assert "+    platform: YouTube # her\n" in told["diff"]
    assert [(each["name"], each["fix"]["safe"]) for each in told["findings"]] == [
        ("reference-undefined", False)
    ]


def test_an_id_that_keeps_a_file_from_loading_is_mended(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(
        "title: S\nroles: [{name: R, id: Å svare!}]\ngoals: [{text: A, owner: Å svare!}]\n", "utf-8"
    )

    assert main(["check", str(file), "--fix", "--fail-on", "never"]) == 0

    assert "The id becomes" in capsys.readouterr().out
    assert file.read_text("utf-8") == (
        "title: S\nroles: [{name: R, id: a-svare}]\ngoals: [{text: A, owner: a-svare}]\n"
    )


def test_who_selects_checks_has_nothing_else_mended(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = (
        "title: S\nroles: [{name: R, id: Å svare!}]\nchannels: [{name: F, links: [{url: http//x.no}]}]\n"
    )
    file.write_text(content, "utf-8")

    assert main(["check", str(file), "--diff", "--select", "link-malformed"]) == 2
    assert "+++" not in capsys.readouterr().out
    assert main(["check", str(file), "--select", "link-malformed"]) == 2
    assert "can be mended" not in capsys.readouterr().out
    assert main(["check", str(file), "--diff"]) == 1
    assert "id: a-svare" in capsys.readouterr().out


def test_what_cannot_be_read_is_reported_and_left(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("title: [", "utf-8")

    assert main(["check", str(file), "--fix"]) == 2

    assert "syntax-invalid" in capsys.readouterr().out
    assert file.read_text("utf-8") == "title: ["


def test_a_difference_of_what_is_no_text_says_why(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(b"title: \xf8")

    assert main(["check", str(file), "--diff"]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert "file-unreadable" in told.err


def test_a_difference_of_what_cannot_be_read_says_why(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("title: [", "utf-8")

    assert main(["check", str(file), "--diff"]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert "syntax-invalid" in told.err


def test_a_change_meanwhile_is_not_overwritten(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mend = mending.mend

    def slowly(*args: object, **kwargs: object) -> mending.Mended:
        made = mend(*args, **kwargs)  # type: ignore[arg-type]  # passed on as they are
        file.write_bytes(b"title: Ny\n")
        return made

    monkeypatch.setattr(mending, "mend", slowly)

    assert main(["check", str(file), "--fix", *ONLY]) == 2

    assert "changed meanwhile" in capsys.readouterr().err
    assert file.read_bytes() == b"title: Ny\n"
    assert [path.name for path in file.parent.iterdir()] == ["s.yaml"]


def test_one_or_the_other(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(file), "--fix", "--diff"]) == 2
    assert "not allowed with" in capsys.readouterr().err
