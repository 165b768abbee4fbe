"""Every told word of any strategy is found in the Word document, and the document is sound."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]

import strategykit as sk
from drawing import strategies
from strategykit.exporters import Source
from strategykit.findings import Report
from strategykit.story.wording import wording_for
from told import normal, told_strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model import Strategy

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "examples" / "plugin-docx" / "src"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def theirs() -> Iterator[Any]:
    sys.path.insert(0, str(PLUGIN))
    yield import_module("strategykit_docx")
    sys.path.remove(str(PLUGIN))
    for name in [name for name in sys.modules if name.startswith("strategykit_docx")]:
        del sys.modules[name]


def made(theirs: Any, strategy: Strategy, language: str | None = None) -> bytes:
    source = Source(strategy, Report(), language)
    data: bytes = theirs.DocxExporter().export(source, theirs.DocxOptions()).data
    return data


def text_of(data: bytes) -> str:
    read: Any = docx.Document
    paragraphs = read(io.BytesIO(data)).element.body.iter(f"{WORD}p")
    breaks = {f"{WORD}t": "", f"{WORD}br": "\n", f"{WORD}tab": "\t"}
    shown = (
        "".join(breaks[each.tag] or each.text or "" for each in paragraph.iter(*breaks))
        for paragraph in paragraphs
    )
    return shortened(" ".join(shown))


def shortened(text: str) -> str:
    """Give a text as XML can hold it."""
    return normal(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(strategies(), st.sampled_from(["nb", "nn", "en"]))
def test_every_told_string_is_found(theirs: Any, strategy: Strategy, language: str) -> None:
    text = text_of(made(theirs, strategy, language))
    told = told_strings(strategy, wording_for(language))
    assert [each for each in told if shortened(each) not in text] == []


@pytest.mark.parametrize("name", ["boligbank/strategy", "boligbank/strategy_mended", "team_safa/strategy"])
def test_the_examples_are_documents_that_word_opens_and_always_the_same(
    theirs: Any, name: str, tmp_path: Path
) -> None:
    strategy = sk.load(ROOT / "examples" / f"{name}.yaml")
    data = made(theirs, strategy, "nb")
    assert data == made(theirs, strategy, "nb")
    file = tmp_path / "s.docx"
    file.write_bytes(data)
    found = OpenXmlValidator().validate(file)
    assert [str(each) for each in found.errors] == []
    assert found.is_valid
