"""A file that cannot be read tells so in one clear finding; one that can, where everything stands."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drawing import texts
from strategykit.errors import LoadError, UnknownNameError
from strategykit.files import Format, read, read_text, to_text
from strategykit.findings import Finding, Report, Severity
from strategykit.model import Channel, Goal, No, Quantity, Resource, Strategy, When

FORMATS: tuple[Format, ...] = ("yaml", "json")


def refused(path: Path) -> tuple[str, int | None, int | None, str]:
    with pytest.raises(LoadError) as caught:
        read(path)
    (finding,) = caught.value.findings
    assert finding.file == str(path)
    assert finding.severity is Severity.ERROR
    assert str(caught.value) == f"{path}:{finding.line}:{finding.column} {finding.message}"
    return finding.name, finding.line, finding.column, finding.message.en


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "s.yaml") == ("file-unreadable", 1, 1, "The file does not exist.")


def test_a_directory_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "s.yaml").mkdir()

    for path in (tmp_path, tmp_path / "s.yaml"):
        assert refused(path) == ("file-unreadable", 1, 1, "This is a directory, not a file.")


def test_a_path_that_cannot_be() -> None:
    assert refused(Path("a\0b.yaml"))[0] == "file-unreadable"


def test_an_unknown_suffix(tmp_path: Path) -> None:
    path = tmp_path / "s.docx"
    path.write_bytes(b"PK")

    name, _, _, message = refused(path)

    assert name == "file-unreadable"
    assert message == "Files with the suffix .docx cannot be read; known suffixes are .yaml, .yml, .json."


def test_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    path.write_bytes("title: Vår\nmission: Målet".encode("latin-1"))

    assert refused(path) == ("file-unreadable", 1, 9, "The file is not written in UTF-8.")


@pytest.mark.parametrize("name", ["s.yaml", "s.json"])
def test_an_empty_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.touch()

    assert refused(path) == ("syntax-invalid", 1, 1, "The file is empty.")


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.yaml"
    path.write_text("title: S\n")

    def refuse(*_: object) -> None:  # as the system does to everybody but root
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("strategykit.files.source.open", refuse, raising=False)

    assert refused(path)[0] == "file-unreadable"


@pytest.mark.parametrize("name", ["s.yaml", "s.yml", "s.YAML", "s.json", "s.JSON"])
def test_a_byte_order_mark_is_accepted(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b'\xef\xbb\xbf{"title": "S", "goals": [{"text": "A"}]}')

    strategy, positions = read(path)

    assert strategy.title == "S"
    assert (positions.file, positions.locate(("title",))) == (str(path), (1, 11))


def test_an_unknown_format() -> None:
    with pytest.raises(UnknownNameError, match="yaml, json"):
        read_text("", "toml")  # type: ignore[arg-type]


def test_bytes_are_utf_8() -> None:
    assert read_text("title: Vår".encode())[0].title == "Vår"
    with pytest.raises(LoadError, match=r"<text>:1:9 The file is not written in UTF-8"):
        read_text("title: Vår".encode("latin-1"))


def test_a_load_error_survives_pickling() -> None:
    with pytest.raises(LoadError) as caught:
        read_text("title: 5\ngoals: x\n", name="s.yaml")

    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own

    assert (str(again), again.findings) == (str(caught.value), caught.value.findings)


def test_plain_words_and_numbers_become_values() -> None:
    strategy, _ = read_text(
        "title: S\ngoals:\n  - {text: A, deadline: 2027-06-30}\n  - {text: B, deadline: innen jul}\n"
        "resources:\n  - {name: C, amount: 3}\n  - {name: D, amount: litt}\n"
        "calendar:\n  - {title: E, reminders: [2027-01-01, uka før]}\n"
    )

    assert [goal.deadline for goal in strategy.goals] == [When(end="2027-06-30"), When(raw="innen jul")]
    assert [each.amount for each in strategy.resources] == [Quantity(3), Quantity(raw="litt")]
    assert strategy.calendar[0].reminders == (When("2027-01-01", end="2027-01-01"), When(raw="uka før"))


def test_yaml_1_2_scalars() -> None:
    strategy, _ = read_text(
        "title: no\ndocument: {title: off, language: no, version: 1_000, date: 2027-01-01}\n"
        "goals: [{text: 'null', priority: 0o14}]\ncrisis: ~\n"
    )

    assert strategy.document is not None
    assert (strategy.title, strategy.document.title, strategy.document.language) == ("no", "off", "no")
    assert strategy.document.version == "1_000"
    assert (strategy.goals[0].text, strategy.goals[0].priority) == ("null", 12)
    assert strategy.crisis is None


def test_an_alias_repeats_what_it_names() -> None:
    strategy, positions = read_text("title: &t S\nmission: *t\nroles:\n  - &r {name: A}\n  - *r\n")

    assert (strategy.mission, strategy.roles[0]) == ("S", strategy.roles[1])
    assert positions.locate(("mission",)) == (2, 10)
    assert positions.locate(("roles", 1)) == (5, 5)


def test_sizes_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.json"
    path.write_text('{"title": "S"}')
    monkeypatch.setattr("strategykit.files.source.MOST_BYTES", 10)

    assert refused(path)[0] == "file-unreadable"


@pytest.mark.parametrize(
    ("text", "line"),
    [("#" * 10_000_001, 1), ("title: &t S\n" + "goals:\n" + "  - *t\n" * 1001, 1003)],
    ids=["characters", "aliases"],
)
def test_yaml_is_bounded_as_it_is_read(text: str, line: int) -> None:
    with pytest.raises(LoadError) as caught:
        read_text(text)

    assert [(each.name, each.line) for each in caught.value.findings] == [("too-deep", line)]


PAGES = {
    form: to_text(
        Strategy(
            "Vår strategi",
            mission="Vi er der kundene er.\nAlltid.",
            goals=[Goal("Svare raskere", deadline="2027-06-30", decided_no=[No("owner", "alle")])],
            channels=[Channel("Facebook", hours="hverdager", languages=["nb", "no"])],
            resources=[Resource("Tid", amount=4)],
        ),
        form,
    )
    for form in FORMATS
}


@pytest.mark.parametrize("form", FORMATS)
@given(data=st.data())
@settings(deadline=None, max_examples=300)
def test_damage_gives_findings_and_never_a_traceback(form: Format, data: st.DataObject) -> None:
    page = PAGES[form]
    start = data.draw(st.integers(0, len(page)))
    end = data.draw(st.integers(start, min(len(page), start + 12)))
    damaged = page[:start] + data.draw(texts() | st.just("\ud800")) + page[end:]

    found = findings_of(damaged, form)

    lines = (
        damaged.removeprefix("\ufeff")
        .replace("\r\n", "\n")
        .replace("\r", "\n" if form == "yaml" else " ")
        .split("\n")
    )
    for each in found:
        assert each.message.nb
        assert 1 <= (each.line or 0) <= len(lines)
        assert 1 <= (each.column or 0) <= len(lines[(each.line or 0) - 1]) + 1


def findings_of(text: str, form: Format) -> tuple[Finding, ...]:
    try:
        read_text(text, form)
    except LoadError as error:
        return error.findings
    return ()


YAML = """\
# vår strategi
title: S
organization:
  name: B
  services: [lån, tilskudd]
goals:
  - text: A
    notes:
      - text: N
  -
    text: C
vision:
"""
JSON = """
{"title": "S",
 "organization": {
   "name": "B",
   "services": ["lån", "tilskudd"]},
 "goals": [
   {"text": "A",
    "notes": [ {"text": "N"}]},
   {
    "text": "C"}]}
"""
PLACES = {
    "": ((2, 1), (2, 1)),
    "title": ((2, 8), (2, 11)),
    "organization": ((3, 1), (3, 2)),
    "organization name": ((4, 9), (4, 12)),
    "organization services": ((5, 3), (5, 4)),
    "organization services 1": ((5, 19), (5, 24)),
    "organization sector": ((3, 1), (3, 2)),
    "mission": ((2, 1), (2, 1)),
    "goals": ((6, 1), (6, 2)),
    "goals 0": ((7, 5), (7, 4)),
    "goals 0 deadline end": ((7, 5), (7, 4)),
    "goals 0 notes": ((8, 5), (8, 5)),
    "goals 0 notes 0": ((9, 9), (8, 16)),
    "goals 0 notes 0 text": ((9, 15), (8, 25)),
    "goals 1": ((11, 5), (9, 4)),
    "goals 2": ((6, 1), (6, 2)),
}


@pytest.mark.parametrize(("path", "places"), PLACES.items())
def test_everything_has_a_place(path: str, places: tuple[tuple[int, int], tuple[int, int]]) -> None:
    parts = tuple(int(part) if part.isdecimal() else part for part in path.split())

    found = [read_text(text, form)[1].locate(parts) for text, form in ((YAML, "yaml"), (JSON, "json"))]  # type: ignore[arg-type]

    assert found == list(places)


def test_a_value_that_is_not_written_stands_at_its_key() -> None:
    assert read_text(YAML)[1].locate(("vision",)) == (12, 1)


def test_positions_place_a_report() -> None:
    _, positions = read_text("title: S\ngoals: 5\n".replace("5", "[{text: A}]"), name="s.yaml")

    assert Report().located(positions) == Report()
    assert positions.locate(("goals", 0)) == (2, 9)


def test_a_clean_json_file_does_not_pay_for_places(monkeypatch: pytest.MonkeyPatch) -> None:
    def scan(*_: object) -> None:
        message = "the text was scanned"
        raise AssertionError(message)

    monkeypatch.setattr("strategykit.files.json_reader._places", scan)

    _, positions = read_text('{"title": "S"}', "json")

    with pytest.raises(AssertionError, match="scanned"):
        positions.locate(())


@pytest.mark.parametrize(
    "done",
    ["", "files.read_text('{\"title\": \"S\"}', 'json')", "files.to_text(model.Strategy('S'), 'json')"],
)
def test_only_reading_yaml_imports_yaml(done: str) -> None:
    code = (
        f"import sys\nfrom strategykit import files, model\n{done}\n"
        "print(sorted({'yaml', 'jinja2', 'pptx', 'babel', 'lxml', 'importlib.metadata'} & set(sys.modules)))"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout == "[]\n"


@pytest.mark.parametrize(
    "text",
    [
        "title: S\ndocument: {title: S, language: nb}\ngaols: []\n",
        'document:\n  language: "nb"\ntitle: @banken\n',
    ],
)
def test_a_file_that_does_not_load_is_answered_in_its_language(text: str) -> None:
    with pytest.raises(LoadError) as caught:
        read_text(text)
    sent = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - as a process pool does
    assert caught.value.language == sent.language == "nb"


def test_a_comment_after_a_date_takes_nothing_from_it() -> None:
    strategy, _ = read_text("title: S\ngoals:\n  - text: A\n    deadline: 2027-12-31 #husk styret\n")
    assert strategy.goals[0].deadline == When(end="2027-12-31")
