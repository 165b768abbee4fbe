"""Exporters are found by name and suffix, and their options are strict."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import pytest
from attrs import field, frozen
from attrs.validators import lt

from strategykit.errors import StrategykitError, UnknownNameError
from strategykit.exporters.registry import (
    by_suffix,
    choose,
    exporter,
    list_exporters,
    options_for,
    options_for_all,
)

if TYPE_CHECKING:
    from strategykit.exporters.base import Export, Source


@frozen(kw_only=True)
class Options:
    density: Literal["room", "reading"] = "reading"
    notes: bool = True
    pages: int = field(default=3, validator=lt(100))
    scale: float = 1.0
    title: str | None = None
    template: Path | None = None
    size: Literal["small", "large"] | None = None
    names: tuple[str, ...] = ()


class Fake:
    name: ClassVar[str] = "fake"
    suffixes: ClassVar[tuple[str, ...]] = (".fake",)
    options: ClassVar[type[Any]] = Options

    def export(self, source: Source, options: Any) -> Export:
        raise NotImplementedError


def test_the_exporters_are_listed_with_words_in_both_languages() -> None:
    listed = list_exporters()
    assert [info.name for info in listed] == ["markdown", "pptx", "html", "blog", "json", "yaml", "stratml"]
    assert all(info.summary.nb != info.summary.en for info in listed)


def test_listing_loads_no_exporter() -> None:
    code = (
        "import sys; from strategykit.exporters.registry import list_exporters; list_exporters();"
        "heavy = {'jinja2', 'pptx', 'babel', 'yaml', 'lxml', 'cattrs', 'strategykit.exporters.data'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("info", list_exporters(), ids=lambda info: info.name)
def test_what_is_listed_is_what_the_exporter_says_of_itself(info: Any) -> None:
    loaded = exporter(info.name)
    assert (loaded.name, loaded.suffixes) == (info.name, info.suffixes)
    assert loaded.options() == options_for(loaded, {})


@pytest.mark.parametrize(
    ("suffix", "name"),
    [(".md", "markdown"), (".MD", "markdown"), (".pptx", "pptx"), (".yml", "yaml"), (".json", "json")],
)
def test_the_suffix_chooses(suffix: str, name: str) -> None:
    assert by_suffix(suffix).name == name
    assert choose(None, f"mappe.d/strategi{suffix}").name == name
    assert choose("json", f"strategi{suffix}").name == "json"


@pytest.mark.parametrize(
    ("name", "target", "error", "message"),
    [
        ("markdwon", None, UnknownNameError, "did you mean 'markdown'"),
        ("q", None, UnknownNameError, "known are markdown, pptx, html, blog, json, yaml, stratml"),
        (None, "s.docx", UnknownNameError, r"no exporter writes '.docx' files: known are .md"),
        (None, "strategi", StrategykitError, "'strategi' has no suffix: name the exporter, one of markdown"),
        (None, None, StrategykitError, "neither a target nor an exporter"),
    ],
)
def test_what_cannot_be_chosen_is_said_clearly(
    name: str | None, target: str | None, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        choose(name, target)


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ({}, Options()),
        ({"density": "room", "notes": False, "pages": 4}, Options(density="room", notes=False, pages=4)),
        ({"notes": "FALSE", "pages": "4", "scale": "0.5"}, Options(notes=False, pages=4, scale=0.5)),
        (
            {"scale": 2, "title": "4", "template": "a/b.pptx"},
            Options(scale=2, title="4", template=Path("a/b.pptx")),
        ),
        ({"title": None}, Options()),
        ({"size": "large", "names": "a, b"}, Options(size="large", names=("a", "b"))),
        ({"size": None, "names": ["b", "a"]}, Options(names=("b", "a"))),
    ],
)
def test_options_are_made_of_values_and_of_words(given: dict[str, Any], made: Options) -> None:
    assert options_for(Fake(), given) == made


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        (
            {"densty": "room"},
            UnknownNameError,
            "the exporter 'fake' has no option 'densty': did you mean 'density'",
        ),
        ({"x": 1}, UnknownNameError, "known are density, notes, pages, scale, title, template, size"),
        (
            {"density": "rom"},
            UnknownNameError,
            "the option 'density' has no choice 'rom': did you mean 'room'",
        ),
        ({"size": "lrge"}, UnknownNameError, "the option 'size' has no choice 'lrge': did you mean 'large'"),
        ({"names": [1]}, StrategykitError, r"the option 'names' takes several names, not \[1\]"),
        ({"density": 7}, UnknownNameError, "known are room, reading"),
        ({"notes": "no"}, StrategykitError, "the option 'notes' takes true or false, not 'no'"),
        ({"notes": 1}, StrategykitError, "true or false, not 1"),
        ({"pages": "many"}, StrategykitError, "the option 'pages' takes a whole number, not 'many'"),
        ({"pages": True}, StrategykitError, "a whole number, not True"),
        ({"pages": 100}, StrategykitError, "'pages' must be < 100"),
        ({"title": 4}, StrategykitError, "the option 'title' takes a text, not 4"),
    ],
)
def test_a_wrong_option_is_one_clear_message(
    given: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message) as raised:
        options_for(Fake(), given)
    assert "\n" not in str(raised.value)


def test_several_exporters_take_what_is_theirs() -> None:
    chosen = [Fake(), exporter("json")]
    options = options_for_all(chosen, {"pages": 7})
    assert options == [Options(pages=7), exporter("json").options()]
    with pytest.raises(
        UnknownNameError, match="none of the exporters 'fake', 'json' has an option 'page': did you"
    ):
        options_for_all(chosen, {"page": 7})
