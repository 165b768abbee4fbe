"""Examples that are missing, rules nobody has shown, and humour without limits."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.checks import run
from strategykit.findings import Severity
from strategykit.model import (
    Document,
    Example,
    Guideline,
    Link,
    No,
    ResponseGuideline,
    Strategy,
    Template,
    Voice,
)

# example-missing


def empty(*examples: Example) -> list[str]:
    return places("example-missing", guidelines=[Guideline("Slik svarer vi", examples=examples)])


def test_an_example_without_words_is_missed() -> None:
    assert empty(Example("do"), Example("dont", tone="spydig")) == [
        "guidelines[0].examples[0]",
        "guidelines[0].examples[1]",
    ]


@pytest.mark.parametrize(
    "example",
    [
        Example("do", text="Takk for at du sier fra."),
        Example("dont", instead="Takk for at du sier fra."),
        Example("do", links=[Link("https://eksempel.example/svar.png", kind="image")]),
    ],
)
def test_words_the_other_half_or_a_link_is_an_example(example: Example) -> None:
    assert empty(example) == []


def test_an_example_in_another_document_is_a_lesser_loss() -> None:
    rule = Guideline("Slik svarer vi", examples=[Example("do", source="netcom"), Example("dont")])
    strategy = Strategy("S", documents=[Document("NetComs regler", id="netcom")], guidelines=[rule])
    found = [each for each in run(strategy) if each.name == "example-missing"]
    assert [each.severity for each in found] == [Severity.WARNING, Severity.ERROR]
    assert "«NetComs regler»" in found[0].message.nb
    assert "hvordan det ikke skal gjøres" in found[1].message.nb


def test_a_template_has_a_text_or_is_a_case_of_another() -> None:
    templates = [
        Template("Ros"),
        Template("Takk", texts=["Takk, {navn}!"]),
        Template("Stor takk", case_of="takk"),
    ]
    assert places("example-missing", templates=templates) == ["templates[0]"]


# guideline-no-example

POLITE = Guideline("Vi er høflige", kind="interaction", id="a")
SHORT = Guideline("Vi skriver kort", kind="language", id="b")
HONEST = Guideline("Vi svarer ærlig", acts=["reply"], id="c")


def unshown(*guidelines: Guideline, **fields: Any) -> list[str]:
    return places("guideline-no-example", guidelines=guidelines, **fields)


def test_three_rules_for_answering_without_an_example() -> None:
    assert unshown(POLITE, SHORT, HONEST) == ["guidelines"]
    assert unshown(POLITE, SHORT, responses=[ResponseGuideline("Alle får svar")]) == ["guidelines"]
    assert messages("guideline-no-example", guidelines=[POLITE, SHORT, HONEST])[0].startswith(
        "Strategien har tre regler"
    )
    three = [ResponseGuideline(name) for name in ("Spørsmål", "Ros", "Ris")]
    assert unshown(responses=three) == ["responses"]


@pytest.mark.parametrize(
    "fields",
    [
        {"guidelines": [POLITE, SHORT]},
        {"guidelines": [POLITE, SHORT, Guideline("Vi kan lenke", kind="posting", modality="may")]},
        {"guidelines": [POLITE, SHORT, HONEST], "voices": [Voice(phrases=[Example("dont", text="Nei")])]},
        {"guidelines": [POLITE, SHORT, Guideline("R", acts=["reply"], examples=[Example("do", text="Ja")])]},
        {"guidelines": [POLITE, SHORT, Guideline("R", acts=["reply"], examples=[Example("do")])]},
        {
            "guidelines": [POLITE, SHORT],
            "responses": [ResponseGuideline("Alle", templates=["takk"])],
            "templates": [Template("Takk", texts=["Takk!"])],
        },
    ],
)
def test_few_rules_or_one_example_will_do(fields: dict[str, Any]) -> None:
    assert places("guideline-no-example", **fields) == []


# humour-unlimited


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"voices": [Voice(humour=Guideline("Vi kan være lune", modality="may"))]}, "voices[0].humour"),
        ({"voices": [Voice(attributes=["saklig", "humoristisk"])]}, "voices[0].attributes[1]"),
        ({"voices": [Voice(attributes=["morosam"])]}, "voices[0].attributes[0]"),
        ({"voices": [Voice(attributes=["witty"])]}, "voices[0].attributes[0]"),
        ({"guidelines": [Guideline("Vi svarer med glimt i øyet")]}, "guidelines[0].text"),
        ({"responses": [ResponseGuideline("Ros", tone="leken")]}, "responses[0].tone"),
    ],
)
def test_humour_without_limits(fields: dict[str, Any], place: str) -> None:
    assert places("humour-unlimited", **fields) == [place]


@pytest.mark.parametrize(
    "fields",
    [
        {"voices": [Voice(attributes=["saklig", "varm"])]},
        {"voices": [Voice(humour=Guideline("Vi kan være lune", conditions=["kunden er det først"]))]},
        {
            "voices": [
                Voice(humour=Guideline("Lun tone", exceptions=[Guideline("Avslag", modality="must_not")]))
            ]
        },
        {"voices": [Voice(attributes=["leken"], decided_no=[No("humour", "Vi er et gravferdsbyrå")])]},
        {"voices": [Voice(attributes=["leken"])], "guidelines": [Guideline("Vi spøker aldri med avslag")]},
        {"guidelines": [Guideline("Spøke om kunder", modality="must_not")]},
        {"guidelines": [Guideline("G", examples=[Example("dont", text="Haha", tone="humoristisk")])]},
    ],
)
def test_humour_with_limits_or_none(fields: dict[str, Any]) -> None:
    assert places("humour-unlimited", **fields) == []
