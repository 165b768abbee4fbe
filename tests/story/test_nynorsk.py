"""The story in nynorsk: its own words, gender and number, and bokmål only where nothing else is written."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest

import strategykit as sk
from strategykit import Audience, Channel, Document, Evaluation, Goal, Quantity, Strategy, When
from strategykit.findings import Report
from strategykit.story import amounts, tell
from strategykit.story.blocks import Callout, plain
from strategykit.story.teller import Teller
from strategykit.story.wording import wording_for

if TYPE_CHECKING:
    from pathlib import Path

BOKMAL = re.compile(
    r"\b(ikke|hva|hvem|hvor\w*|fra|noe|noen|mer|bare|jeg|de|dem|selv|uten|mellom|utenfor|innen|hver|disse|"
    r"være|gjøre\w*|virksomhet\w*|kundene|kanalene|kanaler|regler|regelene|målene|måltall|tiltakene|uke\w*|måned\w*|"
    r"timer|dager|ganger|eksempel\w*|eksempler|mangler|beskrev\w*|innhold\w*|kilde\w*|én|ett|åpne?|åpent)\b",
    re.IGNORECASE,
)  # fmt: skip


def test_no_word_of_bokmal_is_left() -> None:
    texts = wording_for("nn").texts
    assert {key: text for key, text in texts.items() if BOKMAL.search(text)} == {}


def test_the_words_of_bokmal_are_known_where_they_are() -> None:
    assert sum(bool(BOKMAL.search(text)) for text in wording_for("nb").texts.values()) > 200


@pytest.mark.parametrize(
    ("key", "count", "text"),
    [
        ("count.goals", 1, "eitt mål"),
        ("count.tasks", 1, "éi oppgåve"),
        ("count.risks", 1, "éin risiko"),
        ("count.tasks", 3, "tre oppgåver"),
        ("cover.proposed.some", 1, "Eitt av måla er foreslått, men ikkje vedteke"),
        ("cover.proposed.some", 2, "To av måla er foreslåtte, men ikkje vedtekne"),
        ("section.channels.title.idle", 1, "Éin kanal er omtalt, men han er ikkje i bruk"),
        ("section.channels.title.idle", 2, "To kanalar er omtalte, men ingen av dei er i bruk"),
    ],
)
def test_words_agree_in_gender_and_number(key: str, count: int, text: str) -> None:
    assert wording_for("nn").text(key, count=count) == text


def test_a_number_takes_the_gender_of_what_it_counts() -> None:
    words = wording_for("nn")
    title = words.text("section.audiences.title.unserved", count=4, unserved=1)
    assert title == "Fire målgrupper, og ingen kanal når éi av dei"
    measured = words.text("section.goals.title.some", count=4, measured=1)
    assert measured == "Fire mål, og eitt av dei kan målast"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Quantity(2, high=4, unit="hour", per="week"), "2–4 timar per veke"),
        (Quantity(1, unit="times", per="month"), "éin gong per månad"),
        (Quantity(4, unit="times", per="year"), "fire gonger per år"),
        (Quantity(40000.5, unit="NOK"), "kr 40 000,5"),
    ],
)
def test_amounts_are_told_as_nynorsk_writes_them(value: Quantity, told: str) -> None:
    teller = Teller(Strategy("S"), Report(), "nn")
    assert plain(amounts.quantity(teller, value)).replace("\xa0", " ") == told


def test_days_are_told_as_nynorsk_writes_them() -> None:
    teller = Teller(Strategy("S"), Report(), "nn")
    assert plain(amounts.when(teller, When(dt.date(2027, 5, 17)))) == "frå 17. mai 2027"


def test_a_document_in_nynorsk_is_told_in_nynorsk() -> None:
    strategy = Strategy("Plan", document=Document("Plan", language="nn"), audiences=[Audience("Elevar")])
    story = tell(strategy, Report())
    titles = [plain(each.title) for each in story.sections]
    assert story.language == "nn"
    assert "Éi målgruppe er peikt ut" in titles


def test_findings_are_bokmal_and_say_so() -> None:
    strategy = Strategy("Plan", goals=[Goal("Svare fortare")], evaluations=[Evaluation("Årleg")])
    story = tell(strategy, sk.check(strategy), "nn")
    found = [
        span
        for section in story.sections
        for block in section.blocks
        if isinstance(block, Callout)
        for item in block.items
        for span in item.line
        if span.text.startswith("Evalueringen «Årleg»")
    ]
    assert found
    assert {span.lang for span in found} == {"nb"}


@pytest.mark.parametrize("name", ["plan.md", "plan.html", "plan.pptx"])
def test_every_output_is_told_in_nynorsk(name: str, tmp_path: Path) -> None:
    strategy = Strategy("Plan", channels=[Channel("Facebook"), Channel("X")], goals=[Goal("Svare")])
    made = sk.export(strategy, tmp_path / name, language="nn").data
    if name.endswith("pptx"):
        import io
        import zipfile

        archive = zipfile.ZipFile(io.BytesIO(made))
        made = b"".join(archive.read(each) for each in archive.namelist() if each.startswith("ppt/slides/"))
    told = made.decode("utf-8")
    assert "Ingen indikatorar viser om strategien verkar" in told
    assert "Ingen indikatorer viser om strategien virker" not in told
