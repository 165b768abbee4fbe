"""What happens when things go badly wrong."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from checking import messages, places
from strategykit.checks import run
from strategykit.model import (
    Channel,
    Commitment,
    CrisisLevel,
    CrisisPlan,
    Document,
    Evaluation,
    Guideline,
    No,
    Procedure,
    Quantity,
    ResponseGuideline,
    Responsibility,
    Role,
    Step,
    Strategy,
    Template,
)

STAFF = Role("Ansatte", kind="group")
LEADER, EDITOR = Role("Leder", deputy="redaktor"), Role("Redaktør")
ONE_HOUR = Commitment("publish", within=Quantity(1, unit="hour"))


def missing(**fields: Any) -> list[str]:
    channels = [Channel("Facebook", platform="Facebook")]
    return places("crisis-plan-missing", **{"channels": channels, "roles": [STAFF], **fields})


def test_nobody_to_alert_is_a_hole() -> None:
    assert missing() == ["crisis"]
    press = Responsibility("Pressehenvendelser", enquiry="press", responsible=["ansatte"])
    assert missing(responsibilities=[press]) == ["crisis"]


@pytest.mark.parametrize(
    "fields",
    [
        {"crisis": CrisisPlan("Noe alvorlig")},
        {"decided_no": [No("crisis", "Kommunens plan gjelder")]},
        {"responses": [ResponseGuideline("Trusler", escalate_to=["ansatte"])]},
        {"responsibilities": [Responsibility("Svare", responsible=["ansatte"], next=["ansatte"])]},
        {"responsibilities": [Responsibility("Ta telefonen", enquiry="krise")]},
        {"procedures": [Procedure("Krise", kind="crisis")]},
        {"procedures": [Procedure("Svare", steps=[Step("Varsle", act="escalate")])]},
        {"guidelines": [Guideline("Vi sier fra til leder", acts=["escalate"])]},
        {"documents": [Document("Kommunens krisekommunikasjonsplan", relation="complements")]},
        {"documents": [Document("Plan for krisehandtering", relation="consistent_with")]},
        {"roles": [Role("Leder"), Role("Nestleder")]},
        {"channels": [Channel("Nettsiden", kind="site")]},
    ],
)
def test_somebody_to_alert_will_do(fields: dict[str, Any]) -> None:
    assert missing(**fields) == []


def level(name: str = "Rød", **fields: Any) -> CrisisLevel:
    whole: dict[str, Any] = {
        "triggers": ["Fare"],
        "authority": "leder",
        "commitments": [ONE_HOUR],
        "holding": "forst",
    }
    return CrisisLevel(name, **{**whole, **fields})


def lacking(*levels: CrisisLevel, name: str = "crisis-level-incomplete", **plan: Any) -> list[str]:
    fields = {"roles": [LEADER, EDITOR], "templates": [Template("Først", texts=["Vi undersøker."])]}
    return messages(name, crisis=CrisisPlan(levels=levels, **plan), **fields)[::2]


def test_a_whole_level_lacks_nothing() -> None:
    assert lacking(level()) == []


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("triggers", "det som utløser det"),
        ("authority", "hvem som erklærer det"),
        ("commitments", "en frist"),
        ("holding", "en første melding"),
    ],
)
def test_what_a_level_lacks_is_told(field: str, words: str) -> None:
    without: dict[str, Any] = {field: () if field in {"triggers", "commitments"} else None}
    assert lacking(level(**without)) == [f"Nivået «Rød» mangler {words}."]


def test_everything_a_level_lacks_is_one_finding() -> None:
    assert lacking(CrisisLevel("Rød")) == [
        "Nivået «Rød» mangler det som utløser det, hvem som erklærer det, en frist og en første melding."
    ]


def test_a_deputy_is_the_levels_the_roles_or_decided_against() -> None:
    alone = level(authority="redaktor")
    assert lacking(alone) == ["Nivået «Rød» mangler en stedfortreder."]
    assert lacking(level(authority="redaktor", deputy="leder")) == []
    assert lacking(level(authority="redaktor", decided_no=[No("deputy", "vaktordning")])) == []


def test_what_the_plan_says_holds_for_its_levels() -> None:
    bare = CrisisLevel("Rød")
    phases = [Procedure("Varsle", steps=[Step("Ring", commitment=ONE_HOUR)])]
    assert lacking(bare, definition="Fare", team="leder", phases=phases, templates=["forst"]) == []


def test_two_levels_of_one_rank_have_no_order() -> None:
    assert lacking(level("Gul", rank=1), level("Rød", rank=1)) == [
        "«Rød» og «Gul» har samme «rank», så det er uklart hva som er alvorligst."
    ]
    assert lacking(level("Gul", rank=1), level("Rød", rank=2)) == []


# crisis-plan-incomplete


def unready(**fields: Any) -> list[str]:
    report = run(Strategy("S", **fields), profile="crisis")
    return [each.message.nb for each in report if each.name == "crisis-plan-incomplete"]


WHOLE = CrisisPlan(
    "En sak vi ikke rår over alene",
    detected_by=["Vakten leser kommentarene"],
    contacts=["leder"],
    templates=["forste-melding"],
    review=Evaluation("Etter en krise"),
)


def test_whoever_chooses_the_profile_is_asked_for_a_plan_however_few() -> None:
    assert unready(roles=[Role("Leder")]) == ["Strategien har ingen kriseplan."]
    assert places("crisis-plan-incomplete", roles=[Role("Leder")]) == []


def test_a_whole_plan_one_elsewhere_and_a_decided_no_are_enough() -> None:
    assert unready(crisis=WHOLE) == []
    assert unready(documents=[Document("Kriseplan for kommunen", relation="complements")]) == []
    assert unready(decided_no=[No("crisis", "Vi er et turlag")]) == []


@pytest.mark.parametrize(
    ("field", "empty", "words"),
    [
        ("definition", None, "hva som er en krise"),
        ("detected_by", (), "hvordan den oppdages"),
        ("contacts", (), "hvem som tar over"),
        ("templates", (), "hva som sies først"),
        ("review", None, "hvordan dere lærer av den"),
    ],
)
def test_what_a_plan_lacks_is_named(field: str, empty: Any, words: str) -> None:
    assert unready(crisis=evolve(WHOLE, **{field: empty})) == [f"Kriseplanen mangler {words}."]


def test_a_plan_that_is_missing_altogether_is_one_finding() -> None:
    strategy = Strategy("S", roles=[Role("Ansatte", kind="group")], channels=[Channel("Facebook")])
    names = [each.name for each in run(strategy, profile="crisis") if each.name.startswith("crisis-")]
    assert names == ["crisis-plan-missing"]
