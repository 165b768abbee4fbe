"""The difference between two versions, in the words of the domain, and applying it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drawing import strategies
from strategykit import (
    Approach,
    Channel,
    CrisisPlan,
    Evaluation,
    Example,
    Figure,
    Goal,
    Guideline,
    Indicator,
    ModelError,
    No,
    Person,
    Quantity,
    Resource,
    Role,
    State,
    Strategy,
    Template,
    Voice,
    diff,
    edit,
)
from strategykit.insight.difference.changes import ChangeKind

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn


def lines(old: Strategy, new: Strategy, language: str = "nb") -> list[str]:
    found = diff(old, new)
    assert found.apply(old) == new
    return [line.strip(" -") for line in found.text(language).splitlines()[1:] if line]


def one(**fields: Any) -> Strategy:
    return Strategy("S", **fields)


GOAL = Goal("Svare raskere", deadline="2027-06-30", owner="redaktor")
ROLES = [Role("Redaktør"), Role("Kommunikasjonssjef", id="sjef")]


def test_a_deadline_moves_and_an_owner_is_told_by_name() -> None:
    old = one(goals=[GOAL], roles=ROLES)
    new = edit(old, "svare-raskere", deadline="2027-12-31", owner="sjef")
    assert lines(old, new) == [
        "Målet «Svare raskere»:",
        "Frist: 30.6.2027 → 31.12.2027",
        "Ansvarlig: «Redaktør» → «Kommunikasjonssjef»",
    ]


def test_a_target_changes_and_another_comes() -> None:
    def targets(*figures: tuple[float, str]) -> Strategy:
        made = [Figure(Quantity(value, unit="hour"), when=day) for value, day in figures]
        return one(indicators=[Indicator("Svartid", targets=made)])

    old, new = targets((4, "2027-12-31")), targets((12, "2027-06-30"), (2, "2027-12-31"))
    assert (
        lines(old, new)[1]
        == "Måltall: 4 timer (31.12.2027) → 2 timer (31.12.2027); lagt til 12 timer (30.6.2027)"
    )
    assert (
        lines(old, targets((2, "2028-12-31")), "en")[1]
        == "Targets: 4 hours (2027-12-31) → 2 hours (2028-12-31)"
    )


def test_a_channel_is_closed_and_the_reason_is_told_with_it() -> None:
    old = one(channels=[Channel("Bloggen", status_reason="Ny")])
    new = edit(old, "bloggen", status="inactive", status_reason="Ingen leste den.")
    assert lines(old, new)[1:] == ["Status: aktiv → inaktiv, fordi «Ingen leste den»"]


def test_things_come_and_go_in_the_order_of_the_model() -> None:
    old = one(goals=[GOAL], guidelines=[Guideline("Vi svarer alle")])
    new = one(goals=[Goal("Lytte til kundene")], guidelines=[])
    assert lines(old, new) == [
        "Mål:",
        "Tatt ut: «Svare raskere»",
        "Lagt til: «Lytte til kundene»",
        "Retningslinjer:",
        "Tatt ut: «Vi svarer alle»",
    ]


def test_a_decided_no_is_told_of_what_was_there_as_well() -> None:
    said = one(resources=[Resource("Budsjett")], crisis=CrisisPlan("Alt går galt"))
    refused = one(decided_no=[No("resources", "ikke råd"), No("crisis", "liten fare.")])
    assert lines(said, refused) == [
        "Ressurser:",
        "Tatt ut: «Budsjett»",
        "Strategien:",
        "Kriseplan: tatt ut «Alt går galt»; valgt bort, fordi «liten fare»",
        "Ressurser: valgt bort, fordi «ikke råd»",
    ]
    assert lines(refused, said) == [
        "Ressurser:",
        "Lagt til: «Budsjett»",
        "Strategien:",
        "Kriseplan: lagt til «Alt går galt»; ikke lenger valgt bort",
        "Ressurser: ikke lenger valgt bort",
    ]


def test_what_has_its_place_while_all_around_it_moves_is_not_told_to_have_another() -> None:
    goals = [Goal(name) for name in "ABCDE"]
    told = lines(one(goals=goals), one(goals=goals[::-1]))
    assert "Flyttet i forhold til de andre: «C»" in told
    assert "Flyttet: «A», fra plass 1 til plass 5" in told


def test_a_decided_no_comes_is_explained_and_is_taken_back() -> None:
    plain, refused = one(), one(decided_no=[No("crisis", "liten fare")])
    assert lines(plain, refused) == [
        "Strategien:",
        "Kriseplan: ikke oppgitt → valgt bort, fordi «liten fare»",
    ]
    assert lines(refused, plain) == [
        "Strategien:",
        "Kriseplan: valgt bort, fordi «liten fare» → ikke oppgitt",
    ]
    old = one(roles=[Role("Redaktør", decided_no=[No("deputy")])])
    new = edit(old, "redaktor", deputy="sjef")
    assert lines(old, new) == ["Rollen «Redaktør»:", "Stedfortreder: valgt bort → sjef"]


def test_what_has_an_id_is_the_same_thing_under_another_name_and_in_another_place() -> None:
    old = one(roles=[Role("A", id="a"), Role("B", id="b"), Role("C", id="c")])
    new = one(roles=[Role("C", id="c"), Role("A", id="a"), Role("Bedre", id="b")])
    assert lines(old, new) == [
        "Roller:",
        "Flyttet: «C», fra plass 3 til plass 1",
        "Rollen «Bedre»:",
        "Navn: «B» → «Bedre»",
    ]


def test_a_wish_that_came_true_moves_from_one_list_to_another() -> None:
    old = one(to_be=[State("Vi svarer samme dag", id="svar")])
    new = one(as_is=[State("Vi svarer samme dag", id="svar", aspect="svartid")])
    assert lines(old, new) == [
        "Dagens situasjon:",
        "Flyttet hit fra ønsket situasjon: «Vi svarer samme dag»",
        "Utsagnet «Vi svarer samme dag»:",
        "Tema: ikke oppgitt → «svartid»",
    ]
    approach = Approach("Vakt hver dag")
    old = one(goals=[attrs.evolve(GOAL, approaches=[approach]), Goal("Lytte")])
    new = one(goals=[GOAL, Goal("Lytte", approaches=[approach])])
    assert (
        lines(old, new)[-1]
        == "Strategilinjer: flyttet hit fra målet «Svare raskere», strategilinjer: «Vakt hver dag»"
    )


def test_a_default_id_follows_its_words_and_references_follow_the_id() -> None:
    old = one(goals=[Goal("Svare kundene raskere")], channels=[Channel("X", goals=["svare-kundene-raskere"])])
    goal = Goal("Svare alle kundene raskere")
    new = one(goals=[goal], channels=[Channel("X", goals=[goal])])
    assert lines(old, new) == [
        "Målet «Svare alle kundene raskere»:",
        "Ordlyd: «Svare kundene raskere» → «Svare alle kundene raskere»",
    ]
    assert [change.field for change in diff(old, new)] == ["text", "id", "goals"]


def test_an_id_that_somebody_gave_is_told_when_it_changes() -> None:
    old, new = one(channels=[Channel("Bloggen", id="blogg")]), one(channels=[Channel("Bloggen")])
    assert lines(old, new) == ["Kanalen «Bloggen»:", "Id: blogg → bloggen"]


def test_rules_without_their_own_id_are_recognised_by_their_words() -> None:
    old = one(guidelines=[Guideline("Vi svarer høflig og saklig"), Guideline("Vi skriver kort")])
    new = one(
        guidelines=[
            Guideline("Vi ber aldri om fødselsnummer"),
            Guideline("Vi svarer alltid høflig og saklig"),
        ]
    )
    kinds = [(change.kind, change.field) for change in diff(old, new)]
    assert (ChangeKind.CHANGED, "text") in kinds
    assert (
        kinds.count((ChangeKind.ADDED, "guidelines")) == kinds.count((ChangeKind.REMOVED, "guidelines")) == 1
    )


def test_examples_of_one_verdict_are_told_apart_by_their_text() -> None:
    rule = Guideline("Vi svarer", examples=[Example("do", text="Hei!"), Example("do", text="Takk!")])
    old, new = one(guidelines=[rule]), one(guidelines=[attrs.evolve(rule, examples=rule.examples[1:])])
    assert lines(old, new)[1:] == ["Eksempler: tatt ut «Hei!»"]


def test_what_would_be_taken_for_its_opposite_is_marked() -> None:
    rule = Guideline("Kommentere partipolitikk", modality="must_not")
    new = one(goals=[Goal("Lytte", standing="example")], guidelines=[rule])
    added = ["Mål:", "Lagt til: «Lytte» (eksempel)"]
    assert lines(one(), new) == [
        *added,
        "Retningslinjer:",
        "Lagt til: «Kommentere partipolitikk» (skal ikke)",
    ]


def test_a_voice_without_a_name_is_the_voice_in_its_place() -> None:
    old, new = (
        one(voices=[Voice(attributes=["høflig"])]),
        one(voices=[Voice("Veileder", attributes=["kort"])]),
    )
    assert lines(old, new)[0] == "Stemmen «Veileder»:"


def test_names_of_people_stay_out_of_the_text() -> None:
    old = one(roles=[Role("Redaktør", holders=[Person("Kari Nordmann")])])
    new = one(roles=[Role("Redaktør", holders=[Person("Ola Hansen")])])
    assert lines(old, new)[1:] == ["Innehavere: endret, men navn og kontaktpunkter vises ikke"]
    assert "Ola" not in diff(old, new).markdown("en")


def test_words_that_differ_behind_the_same_number_are_told() -> None:
    old = one(goals=[Goal("Svare", deadline="2027-12-31")])
    new = one(goals=[Goal("Svare", deadline="31. desember 2027")])
    assert lines(old, new)[1:] == ["Frist: 31.12.2027 → 31.12.2027 «31. desember 2027»"]


def test_a_new_order_is_told() -> None:
    old, new = (
        one(templates=[Template("Takk", slots=slots)]) for slots in (["navn", "dag"], ["dag", "navn"])
    )
    assert lines(old, new)[1:] == ["Fylles inn: ny rekkefølge: «dag», «navn»"]


def test_json_lists_every_change_with_both_values() -> None:
    old = one(goals=[GOAL])
    new = edit(old, "svare-raskere", deadline="2027-12-31")
    assert diff(old, new).to_dict() == {
        "counts": {"added": 0, "removed": 0, "moved": 0, "changed": 1},
        "changes": [
            {
                "kind": "changed",
                "path": "goals[0].deadline",
                "class": "Goal",
                "id": "svare-raskere",
                "name": "Svare raskere",
                "field": "deadline",
                "was": None,
                "now": None,
                "origin": None,
                "before": {"end": "2027-06-30"},
                "after": {"end": "2027-12-31"},
            }
        ],
    }


def test_hostile_words_are_escaped_in_markdown() -> None:
    shown = diff(one(), one(goals=[Goal("<b>|*x*\n# [l](u)")])).markdown("nb")
    assert "\\<b\\>\\|\\*x\\* \\# \\[l\\](u)" in shown


def test_a_difference_is_not_applied_to_another_version() -> None:
    old = one(goals=[GOAL])
    found = diff(old, edit(old, "svare-raskere", deadline="2027-12-31"))
    with pytest.raises(ModelError, match=r"goals\[0\].deadline is not what the difference was made from"):
        found.apply(one(goals=[Goal("Svare raskere", deadline="2028-01-01")]))
    gone = diff(old, one())
    with pytest.raises(ModelError, match="goals is not what"):
        gone.apply(one())


def test_no_difference_is_told_and_is_false() -> None:
    found = diff(one(goals=[GOAL]), one(goals=[GOAL]))
    assert (bool(found), len(found), found.text("nb"), found.text("en")) == (
        False,
        0,
        "Ingen forskjell.",
        "No difference.",
    )


@st.composite
def versions(draw: DrawFn) -> tuple[Strategy, Strategy]:
    """Draw a strategy, and a version of it where lists are mixed, cut and filled from another."""
    old, other = draw(strategies()), draw(strategies())
    changed: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from([each.name for each in attrs.fields(Strategy)]), unique=True)):
        mine, theirs = getattr(old, name), getattr(other, name)
        if isinstance(mine, tuple) and name != "decided_no":
            changed[name] = draw(st.permutations([*mine, *theirs]))[: draw(st.integers(0, 4))]
        else:
            changed[name] = theirs
    return old, attrs.evolve(old, **changed)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(versions())
def test_making_the_changes_gives_the_other_version(pair: tuple[Strategy, Strategy]) -> None:
    old, new = pair
    found = diff(old, new)
    assert found.apply(old) == new
    assert bool(found) == (old != new)
    for language in ("nb", "en"):
        assert (len(found.text(language).splitlines()) > 1) == bool(found)
        assert found.markdown(language)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(strategies())
def test_a_strategy_does_not_differ_from_itself(strategy: Strategy) -> None:
    assert not diff(strategy, strategy)


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ("Svare  raskt", "Svare raskt", "only spaces differ"),
        ("Svare\N{NO-BREAK SPACE}raskt", "Svare raskt", "only spaces differ"),
        ("Ma\N{COMBINING RING ABOVE}le", "Måle", "only characters that are unseen or look alike differ"),
        ("Svare\N{SOFT HYPHEN}tid", "Svaretid", "only characters that are unseen or look alike differ"),
    ],
)
def test_what_looks_the_same_is_said_to_differ_and_how(old: str, new: str, note: str) -> None:
    goals = diff(one(goals=[Goal(old)]), one(goals=[Goal(new)]))
    assert goals.counts["added"] == goals.counts["removed"] == 0
    assert f"({note})" in goals.text("en")
    triggers = [one(evaluations=[Evaluation("E", triggers=[words, "x"])]) for words in (old, new)]
    (line,) = [each for each in diff(*triggers).text("en").splitlines() if "Triggers" in each]
    assert line.endswith(f"({note})")
    assert "differ" not in diff(one(mission="Svare"), one(mission="Lytte")).text("en")


def test_several_refusals_of_one_field_are_told_together() -> None:
    danger, money = No("crisis", "liten fare"), No("crisis", "ingen penger")

    def told(old: list[No], new: list[No]) -> list[str]:
        return lines(one(decided_no=old), one(decided_no=new))[1:]

    assert told([danger, money], [money, danger]) == ["Valgt bort: ny rekkefølge"]
    assert told([danger, money], [danger]) == ["Kriseplan: fortsatt valgt bort; tatt ut «ingen penger»"]
    assert told([danger], [danger, money]) == ["Kriseplan: fortsatt valgt bort; lagt til «ingen penger»"]
    assert told([danger, No("crisis")], [danger]) == [
        "Kriseplan: fortsatt valgt bort; tatt ut ett uten begrunnelse"
    ]
    assert told([danger, money], []) == [
        "Kriseplan: valgt bort, fordi «liten fare»; valgt bort, fordi «ingen penger» → ikke oppgitt"
    ]
