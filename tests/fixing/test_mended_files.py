"""A corpus of files before and after mending: only what a fix is about has changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from strategykit import checks
from strategykit.files import read_text
from strategykit.files.mending import Mended, mend
from strategykit.files.source import Format, format_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.files import Positions
    from strategykit.findings import Report
    from strategykit.model import Strategy

FILES = Path(__file__).parent / "files"
NAMES = sorted(path.name for path in FILES.glob("*.before.*"))
VARIANTS: dict[str, Callable[[bytes], bytes]] = {
    "as it is": lambda content: content,
    "line breaks of Windows": lambda content: content.replace(b"\n", b"\r\n"),
    "line breaks of old": lambda content: content.replace(b"\n", b"\r"),
    "byte order mark": lambda content: b"\xef\xbb\xbf" + content,
    "no line break at the end": lambda content: content.rstrip(b"\n"),
}


def look(strategy: Strategy, positions: Positions) -> Report:
    return positions.of(checks.run(strategy))


def mended(content: bytes, form: Format) -> Mended:
    return mend(content, form, "strategy", look)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", NAMES)
def test_only_what_a_fix_is_about_changes(name: str, variant: str) -> None:
    form = format_of(name)
    assert form is not None
    before, after = ((FILES / name.replace("before", word)).read_bytes() for word in ("before", "after"))
    assert before != after

    result = mended(VARIANTS[variant](before), form)

    assert result.content == VARIANTS[variant](after)
    assert result.refused == ()


@pytest.mark.parametrize("name", NAMES)
def test_what_is_mended_needs_no_second_time(name: str) -> None:
    form = format_of(name)
    assert form is not None
    after = (FILES / name.replace("before", "after")).read_bytes()

    result = mended(after, form)

    assert (result.content, result.done) == (after, ())
    read_text(after, form)


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".yaml")])
def test_the_slower_parser_mends_alike(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CLoader", raising=False)
    before, after = ((FILES / name.replace("before", word)).read_bytes() for word in ("before", "after"))

    assert mended(before, "yaml").content == after


YAML_CASES = {
    "a first item that shares its line with the dash of the list around it": (
        "title: S\nguidelines:\n  - text: A\n    exceptions:\n      - text: B # b\n      - text: B\n",
        "title: S\nguidelines:\n  - text: A\n    exceptions:\n      - text: B # b\n",
    ),
    "the last of a list, with a comment below that is not its own": (
        "title: S\nguidelines:\n- text: A\n- text: A # two\n# below",
        "title: S\nguidelines:\n- text: A\n# below",
    ),
    "the last line of a file that ends without a line break": (
        "title: S\nguidelines:\n- text: A\n# above\n- text: A # two",
        "title: S\nguidelines:\n- text: A\n# above",
    ),
    "a comment in brackets between two items": (
        "title: S\nguidelines: [{text: A}, # one\n  {text: A}, # two\n  {text: B}] # three",
        "title: S\nguidelines: [{text: A}, # one\n  {text: B}] # three",
    ),
    "a comment before the comma": (
        "title: S\nguidelines: [{text: A} # one\n  , {text: A}\n  ]",
        "title: S\nguidelines: [{text: A} # one\n  ]",
    ),
    "a comma inside a text is no comma between items": (
        "title: S\nguidelines: [{text: 'a, b'}, {text: 'a, b'}, {text: c}]",
        "title: S\nguidelines: [{text: 'a, b'}, {text: c}]",
    ),
    "many of them": (
        "title: S\nguidelines: [{text: A}, {text: A}, {text: A}, {text: A}]",
        "title: S\nguidelines: [{text: A}]",
    ),
    "a text in several lines goes with all of them": (
        (
            "title: S\nguidelines:\n  - text: |\n      A\n\n      B\n"
            "  - text: |\n      A\n\n      B\n\n  # c\n  - text: C\n"
        ),
        "title: S\nguidelines:\n  - text: |\n      A\n\n      B\n\n  # c\n  - text: C\n",
    ),
}


@pytest.mark.parametrize(("before", "after"), YAML_CASES.values(), ids=YAML_CASES)
def test_what_stands_beside_stays(before: str, after: str) -> None:
    assert mended(before.encode(), "yaml").content.decode() == after


LEFT = {
    "not the same in all they say": "guidelines: [{text: A, reason: x}, {text: A}]",
    "an open item names a place that would move": (
        "guidelines: [{text: A}, {text: A}, {text: B}]\nopen_items: [{text: Q, about: 'guidelines[2]'}]"
    ),
    "something refers to it": ("goals: [{text: A}, {text: A, id: b}]\nchannels: [{name: F, goals: [b]}]"),
    "a hashtag may be one word": "mission: Sommer og ferie\ntemplates: [{name: A, texts: ['#sommerferie']}]",
    "a hashtag can be parted in two ways": (
        "mission: Vi tar nye satser, og ny esatser\ntemplates: [{name: A, texts: ['#nyesatser']}]"
    ),
    "an address without a scheme may be a file": "documents: [{title: D, links: [{url: plan.pdf side}]}]",
    "a name that only resembles": "channels: [{name: A, platform: facbokk}]",
    "a reference that only resembles": "roles: [{name: Redaktør}]\ngoals: [{text: A, owner: redaktorer}]",
}


@pytest.mark.parametrize("rest", LEFT.values(), ids=LEFT)
def test_what_may_be_meant_otherwise_is_left(rest: str) -> None:
    content = f"title: S\n{rest}\n".encode()

    result = mended(content, "yaml")

    assert (result.content, result.done, result.refused) == (content, (), ())


def test_an_id_that_is_taken_is_not_given_again() -> None:
    content = b"title: S\nroles: [{name: Ansvarlig}, {name: B, id: 'ansvarlig!'}]\n"

    result = mended(content, "yaml")

    assert result.content == content
    assert [str(each.why) for each in result.refused] == ["something else has that id already"]


def test_nothing_is_mended_while_the_file_cannot_be_read() -> None:
    content = b"title: S\ngaols: []\nroles: [{name: B, id: 'b!'}]\n"

    result = mended(content, "yaml")

    assert result.content == content
    assert [str(each.why) for each in result.refused] == ["the file cannot be read before the rest is mended"]


def test_a_fix_that_would_change_what_is_repeated_is_refused() -> None:
    channels = b"channels: [{name: &p facebook, platform: *p}, {name: B, platform: &q youtube}]"
    content = b"title: S\n" + channels + b"\nmission: *q\n"

    result = mended(content, "yaml")

    assert result.content == content.replace(b"&p ", b"").replace(b"platform: *p", b"platform: Facebook")
    assert [(each.finding.path, str(each.why)) for each in result.refused] == [
        ("channels[1].platform", "the file would say more or something else than the fix")
    ]


def test_a_file_of_an_older_format_is_mended_where_it_is_alike() -> None:
    content = b"title: S\npartners: [{name: P}]\nchannels: [{name: B, platform: youtube}] # c\n"

    assert mended(content, "yaml").content == content.replace(b"youtube", b"YouTube")


def test_what_is_no_text_at_all_is_left() -> None:
    assert mended(b"\xff\xfe", "yaml").content == b"\xff\xfe"
    assert mended(b"title: [", "yaml").content == b"title: ["
