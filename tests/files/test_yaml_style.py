"""The YAML that is written is what a person would have written."""

from __future__ import annotations

import pytest

from drawing import NASTY
from strategykit.files import read_text, to_text
from strategykit.files.yaml_reader import read_yaml
from strategykit.files.yaml_writer import write_yaml
from strategykit.model import Approach, Channel, Commitment, Goal, No, Note, Strategy

PAGE = """\
schema_version: 1
title: "Strategi: sosiale medier"
mission: >-
  Vi er der kundene er, og svarer slik at de forstår. Det gjelder alle kanaler, hele året, og det
  gjelder også når svaret er nei.
vision: |-
  Første avsnitt.

  Andre avsnitt.
goals:
  - text: Svare raskere
    deadline: 2027-06-30
    approaches:
      - text: Vaktliste
      - text: "#svartid på tavla"
        id: svartid
    owner:
      no: alle eier det
channels:
  - name: Facebook
    commitments:
      - within: raskt
      - {}
notes:
  - text: >
      Et langt avsnitt som må brytes fordi det ikke får plass på én linje i filen uten å bli for
      bredt å lese.

      - og et punkt
"""


def test_a_page() -> None:
    strategy = Strategy(
        "Strategi: sosiale medier",
        mission=(
            "Vi er der kundene er, og svarer slik at de forstår. Det gjelder alle kanaler, hele året, "
            "og det gjelder også når svaret er nei."
        ),
        vision="Første avsnitt.\n\nAndre avsnitt.",
        goals=[
            Goal(
                "Svare raskere",
                deadline="2027-06-30",
                approaches=[Approach("Vaktliste"), Approach("#svartid på tavla", id="svartid")],
                decided_no=[No("owner", "alle eier det")],
            )
        ],
        channels=[Channel("Facebook", commitments=[Commitment(within="raskt"), Commitment()])],
        notes=[
            Note(
                "Et langt avsnitt som må brytes fordi det ikke får plass på én linje i filen uten å bli "
                "for bredt å lese.\n- og et punkt\n"
            )
        ],
    )

    assert to_text(strategy, "yaml") == PAGE
    assert read_text(PAGE)[0] == strategy


QUOTED = {
    "no": "no",
    "2027-01-01": "2027-01-01",
    "1_000": "1_000",
    "12:30:45": "12:30:45",
    "a# b": "a# b",
    "a:b": "a:b",
    "-a": "-a",
    "kl. 9": "kl. 9",
    "it's": "it's",
    "": '""',
    "12": '"12"',
    "0o14": '"0o14"',
    "1e3": '"1e3"',
    "null": '"null"',
    "~": '"~"',
    "True": '"True"',
    "Merk: dette": '"Merk: dette"',
    "kolon:": '"kolon:"',
    "a #b": '"a #b"',
    "#a": '"#a"',
    "@a": '"@a"',
    "- a": '"- a"',
    " a": '" a"',
    "a ": '"a "',
    "a\tb": '"a\\tb"',
    "a\x07b": '"a\\u0007b"',
    "\ufeff": '"\\ufeff"',
    "\u2028": '"\\u2028"',
    '"a"': "'\"a\"'",
    '@"it\'s"': "'@\"it''s\"'",
}


@pytest.mark.parametrize(("text", "written"), QUOTED.items())
def test_quotes_only_where_reading_would_bend(text: str, written: str) -> None:
    assert write_yaml({"a": text}) == f"a: {written}\n"
    assert read_yaml(f"a: {written}\n").data == {"a": text}


@pytest.mark.parametrize("text", NASTY)
def test_quotes_are_never_needless(text: str) -> None:
    written = write_yaml({"a": text}).removeprefix("a: ").removesuffix("\n")
    if not written.startswith(('"', "'")):
        return
    without = "" if "\n" in text else f"a: {text}\n"
    try:
        bent = read_yaml(without).data != {"a": text}
    except Exception:  # noqa: BLE001 - any refusal shows that the quotes are needed
        bent = True
    assert bent or set(text) & {"\t", "\ufeff"}


@pytest.mark.parametrize("width", [99, 100, 101, 300])
def test_lines_end_at_a_hundred_columns(width: int) -> None:
    text = ("ord " * 100)[: width - len("a: ")].strip()

    written = write_yaml({"a": text})

    assert max(len(line) for line in written.splitlines()) <= 100
    assert read_yaml(written).data == {"a": text}
