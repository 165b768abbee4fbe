"""What a story tells, in which order, and in whose words."""

from __future__ import annotations

from typing import Any, cast

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import strategykit as sk
from drawing import strategies
from strategykit import (
    Action,
    Audience,
    Benefit,
    CalendarItem,
    Channel,
    CrisisPlan,
    Document,
    Example,
    Figure,
    Framework,
    FrameworkPoint,
    Goal,
    Guideline,
    Indicator,
    No,
    Note,
    OpenItem,
    Organization,
    Person,
    Quantity,
    Responsibility,
    Role,
    State,
    Strategy,
)
from strategykit.findings import Finding, Report, Severity, Text
from strategykit.insight.coverage.matrix import coverage
from strategykit.model.shape import shape_of
from strategykit.story import Story, tell
from strategykit.story.blocks import Bullets, Columns, Examples, Line, Numbers, Section, Table, plain
from strategykit.story.sections import CHAPTERS
from told import private_strings

SLOW = settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
FIVE = ["goals", "mission", "measurement", "responsibility", "benefits"]


def section(strategy: Strategy, name: str, language: str = "nb", report: Report | None = None) -> Section:
    told = {each.id: each for each in tell(strategy, report or Report(), language).sections}
    return told[name]


def title(strategy: Strategy, name: str, language: str = "nb") -> str:
    return plain(section(strategy, name, language).title)


def lines(value: object) -> list[Line]:
    """Give every line of a story."""
    if (
        isinstance(value, tuple)
        and value
        and all(hasattr(each, "text") and hasattr(each, "lang") for each in value)
    ):
        return [value]
    if isinstance(value, tuple):
        return [line for each in value for line in lines(each)]
    if attrs.has(type(value)):
        return [
            line
            for each in attrs.fields(cast("Any", type(value)))
            for line in lines(getattr(value, each.name))
        ]
    return []


def text(story: Story) -> str:
    return "\n".join(plain(line) for line in lines(story))


def found(name: str, at: tuple[str | int, ...], severity: Severity = Severity.ERROR) -> Finding:
    message = Text(nb=f"Funn {name}.", en=f"Finding {name}.")
    return Finding(name=name, code="SK000", severity=severity, at=at, message=message)


def test_the_five_points_are_always_told_in_their_order() -> None:
    story = tell(Strategy("S"), Report(), "nb")
    assert [each.id for each in story.sections] == FIVE
    assert [each.point for each in story.sections] == [1, 2, 3, 4, 5]
    assert [plain(each.label) for each in story.sections] == [
        "Mål", "Misjon og hensikt", "Måling", "Ansvar", "Fordeler for kundene"
    ]  # fmt: skip


def test_every_field_of_a_strategy_is_told_by_one_chapter() -> None:
    told = [field for chapter in CHAPTERS for field in chapter.fields]
    assert sorted(told) == sorted(shape_of(Strategy))


def test_an_empty_point_says_what_is_missing_by_its_findings() -> None:
    report = Report((found("benefit-missing", ()), found("benefit-vague", ("benefits",))))
    (block,) = section(Strategy("S"), "benefits", report=report).blocks
    # The finding that says the same as the block is left out.
    assert [plain(line) for line in lines(block)] == [
        "Strategien sier ikke hva kundene får igjen.", "Funn benefit-vague."
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("goals", "targets", "nb", "en"),
    [
        (1, 0, "Ett mål, og det kan ikke måles ennå", "One goal, and it cannot be measured yet"),
        (
            3,
            0,
            "Tre mål, og ingen av dem kan måles ennå",
            "Three goals, and none of them can be measured yet",
        ),
        (3, 1, "Tre mål, og ett av dem kan måles", "Three goals, and one of them can be measured"),
        (2, 2, "To mål, og begge kan måles", "Two goals, and both can be measured"),
        (3, 3, "Tre mål, og alle kan måles", "Three goals, and all of them can be measured"),
    ],
)
def test_goals_claim_how_many_can_be_measured(goals: int, targets: int, nb: str, en: str) -> None:
    aims = [Goal(f"Mål {number}") for number in range(goals)]
    measures = [Indicator(goal.text, goals=[goal], targets=[Figure(1)]) for goal in aims[:targets]]
    strategy = Strategy("S", goals=[*aims, Goal("Eksempel", standing="example")], indicators=measures)
    assert title(strategy, "goals") == nb
    assert title(strategy, "goals", "en") == en


def test_what_has_to_change_is_a_claim_with_its_numbers_and_its_day() -> None:
    goal = Goal("Svare raskere", deadline="2027-12-31")
    indicator = Indicator(
        "Svartid", unit="hour", goals=[goal], baseline=Figure(26), targets=[Figure(12), Figure(4)]
    )
    strategy = Strategy("S", goals=[goal], indicators=[indicator])
    assert title(strategy, "measurement") == "Svartid skal ned fra 26 til 4 timer innen 31. desember 2027"
    assert title(strategy, "measurement", "en") == "Svartid must fall from 26 to 4 hours by 31 December 2027"


@pytest.mark.parametrize(
    ("indicator", "nb"),
    [
        (
            Indicator("Følgere", baseline=Figure(100), targets=[Figure(250)]),
            "Følgere skal opp fra 100 til 250",
        ),
        (Indicator("Kjennskap", targets=[Figure(Quantity(55, unit="%"))]), "Kjennskap skal være 55 %"),
        (Indicator("Kvalitet", targets=[Figure(text="best")]), "x"),
    ],
)
def test_targets_are_claimed_as_far_as_they_are_known(indicator: Indicator, nb: str) -> None:
    if indicator.targets[0].value is None:
        nb = "Én indikator, og den sier hvor vi vil"
    assert title(Strategy("S", indicators=[indicator]), "measurement").replace("\xa0", " ") == nb


def test_indicators_are_told_in_a_table_that_shows_the_gaps() -> None:
    goal, other = Goal("Svare raskere", owner="redaktor", deadline="2027-12-31"), Goal("Bli sett")
    indicator = Indicator(
        "Svartid", unit="hour", goals=[goal], baseline=Figure(26), decided_no=[No("owner", "alle følger med")]
    )
    strategy = Strategy("S", goals=[goal, other], indicators=[indicator], roles=[Role("Redaktør")])
    table = section(strategy, "measurement").blocks[0]
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.columns] == [
        "Mål", "Indikator", "Nullpunkt → måltall", "Frist", "Kilde", "Ansvarlig"
    ]  # fmt: skip
    assert [[plain(cell) for cell in row] for row in table.rows] == [
        ["Svare raskere", "Svartid", "26 timer → mangler", "31. desember 2027", "–", "Redaktør"],
        ["Bli sett", "mangler", "mangler", "mangler", "–", "mangler"],
    ]


def test_channels_claim_who_answers_for_them() -> None:
    role = Role("Redaktør")
    used = [Channel(name) for name in ("Facebook", "X")]
    owned = [Channel("YouTube", owner=role), Channel("LinkedIn", decided_no=[No("owner", "alle eier den")])]
    idle = Channel("Blogg", status="dormant")
    strategy = Strategy("S", channels=[*used, *owned, idle], roles=[role])
    assert title(strategy, "channels") == "Fire kanaler er i bruk, men to mangler ansvarlig"
    assert title(strategy, "channels", "en") == "Four channels are in use, two without an owner"
    assert (
        title(Strategy("S", channels=used), "channels")
        == "To kanaler er i bruk, og ingen av dem har en ansvarlig"
    )
    assert title(Strategy("S", channels=[idle]), "channels") == "Én kanal er omtalt, men den er ikke i bruk"


def test_responsibility_claims_what_is_shared_out_and_what_is_not() -> None:
    role, channel = Role("Redaktør"), Channel("Facebook")
    tasks = [Responsibility("Svare", responsible=[role]), Responsibility("Ledere?", standing="example")]
    strategy = Strategy("S", roles=[role], responsibilities=tasks, channels=[channel])
    assert title(strategy, "responsibility") == "Én oppgave er fordelt, men kanalen vår mangler ansvarlig"
    assert (
        title(Strategy("S", roles=[role]), "responsibility")
        == "Én rolle er nevnt, men ingen oppgaver er fordelt"
    )


def test_the_situation_is_told_in_the_documents_own_words_for_the_stages() -> None:
    plan = Framework("Plan", points=[FrameworkPoint("Sånn er vi i dag", reads=["as_is"])])
    strategy = Strategy(
        "S", as_is=[State("Bloggen ligger brakk")], actions=[Action("Legge den ned")], frameworks=[plan]
    )
    columns = section(strategy, "situation").blocks[0]
    assert isinstance(columns, Columns)
    assert [plain(each.title) for each in columns.columns] == [
        "Sånn er vi i dag", "Slik vil vi bli", "Dette må vi gjøre"
    ]  # fmt: skip
    assert plain(columns.columns[1].empty) == "Ønsket situasjon er ikke beskrevet"


def test_a_decided_no_is_told_with_its_reason_and_its_day() -> None:
    decided = [No("resources", "ikke eget budsjett", decided="2027-01-02")]
    told = text(tell(Strategy("S", decided_no=decided), Report(), "nb"))
    assert "Ressurser\nBevisst valgt bort: ikke eget budsjett (besluttet 2. januar 2027)" in told


def test_what_a_rule_demands_is_told_in_words() -> None:
    rule = Guideline("Svare på trusler", modality="must_not")
    told = text(tell(Strategy("S", guidelines=[rule]), Report(), "nb"))
    assert "Skal ikke: Svare på trusler" in told
    assert "must_not" not in told


def test_examples_are_told_in_pairs_whichever_half_comes_first() -> None:
    rule = Guideline(
        "Svare vennlig",
        examples=[
            Example("dont", text="Ikke vårt ansvar", instead="Takk", reason="Vi er alle banken"),
            Example("do", text="Hei", instead="…"),
            Example("do"),
        ],
    )
    found = section(Strategy("S", guidelines=[rule]), "guidelines").blocks
    block, lost = (each for each in found if isinstance(each, Examples))
    assert [(plain(each.do), plain(each.dont)) for each in block.pairs] == [
        ("Takk", "Ikke vårt ansvar"), ("Hei", "…")
    ]  # fmt: skip
    assert [plain(each.do) for each in lost.pairs] == ["Eksempelet mangler i dokumentet"]
    assert plain(block.pairs[0].reason) == "Vi er alle banken"


def test_words_that_clutter_a_page_stand_in_the_notes() -> None:
    goal = Goal("Svare raskere", notes=[Note("Vi svarer raskt", kind="as_written", place="side 3")])
    (block,) = section(Strategy("S", goals=[goal]), "goals").blocks
    assert [plain(note) for note in block.notes] == [
        "Svare raskere – som skrevet: «Vi svarer raskt» (hentet fra: side 3)"
    ]


def test_the_words_of_a_number_are_kept_in_the_notes_only_where_the_number_is_known() -> None:
    known = Role("Redaktør", capacity=Quantity(4, unit="hour", raw="fire timer"))
    vague = Role("Vakt", capacity=Quantity(raw="litt tid"))
    cards = section(Strategy("S", roles=[known, vague]), "responsibility").blocks[-1]
    assert [plain(note) for note in cards.notes] == ["Redaktør – kapasitet, som skrevet: «fire timer»"]
    assert "«litt tid»" in [plain(line) for line in lines(cards)]


def test_references_are_told_by_name_and_unknown_ones_by_what_was_written() -> None:
    role = Role("Redaktør")
    strategy = Strategy("S", goals=[Goal("A", owner=role), Goal("B", owner="sjefen")], roles=[role])
    told = text(tell(strategy, Report(), "nb"))
    assert "Ansvarlig\nRedaktør" in told
    assert "Ansvarlig\nsjefen" in told


def test_the_status_of_a_part_is_that_of_its_gravest_finding() -> None:
    report = Report(
        (
            found("goal-vague", ("goals", 0), Severity.WARNING),
            found("benefit-missing", ()),
            found("goal-not-adopted", ("mission",), Severity.INFO),
        )
    )
    told = {each.id: each.status for each in tell(Strategy("S"), report, "nb").sections}
    assert (told["goals"], told["benefits"], told["mission"]) == ("warning", "error", "ok")


def test_open_points_gather_findings_by_part_and_say_what_to_do() -> None:
    report = Report(
        (
            *(found("goal-no-deadline", ("goals", number, "deadline")) for number in range(3)),
            found("as-is-to-be-conflict", ("to_be", 0)),
            found("unknown", ()),
        )
    )
    strategy = Strategy("S", open_items=[OpenItem("Gap-analyse", kind="announced")])
    told = section(strategy, "open_points", report=report)
    assert plain(told.title) == "Fem hull må tettes før strategien er ferdig"
    assert plain(told.summary) == "I tillegg kommer ett åpent punkt."
    blocks: tuple[Any, ...] = told.blocks
    scorecard, callout, items = blocks
    assert plain(scorecard.title) == "Fire av fem punkter er i orden"
    assert [plain(cell) for cell in scorecard.rows[0]] == [
        "1. Mål", "✗ Har hull", "Strategien har ingen mål ennå", "Tre mål mangler en gyldig frist."
    ]  # fmt: skip
    (steps,) = cast("Any", section(strategy, "next_steps", report=report).blocks)
    assert [plain(line) for line in lines(callout.items)] == [
        "Mål", "Tre mål mangler en gyldig frist.",
        "Fra i dag til ønsket situasjon", "Funn as-is-to-be-conflict.",
        "Hele strategien", "Funn unknown.",
    ]  # fmt: skip
    assert "Funn goal-no-deadline." in [plain(note) for note in callout.notes]
    assert [plain(line) for line in lines(items.items)] == ["Gap-analyse", "Type: Varslet, men ikke laget"]
    assert [plain(each.line) for each in steps.items] == [
        "Sett frister for tre mål", "Avklar hvilke kanaler den ønskede situasjonen bygger på"
    ]  # fmt: skip


def test_a_draft_says_so_and_how_much_is_open() -> None:
    open_ = Strategy(
        "S", open_items=[OpenItem("A"), OpenItem("B", resolution="Ja"), OpenItem("C", kind="partial")]
    )
    story = tell(open_, Report((found("x", ()),)), "nb")
    assert story.draft
    assert plain(story.draft_notice) == "Strategien har ett hull og ett åpent punkt."
    bare = tell(Strategy("S", document=Document("S", status="draft")), Report(), "nb")
    assert plain(bare.draft_notice) == "Dette er et utkast."
    sound = tell(Strategy("S", document=Document("S", status="approved")), Report(), "nb")
    assert (sound.draft, sound.draft_notice) == (False, None)


def test_the_cover_tells_whose_it_is_and_what_it_is_worth() -> None:
    document = Document(
        "S",
        version="2.0",
        status="approved",
        owner="direktor",
        period=sk.When("2027-01-01", end="2027-12-31"),
    )
    strategy = Strategy(
        "S",
        organization=Organization("Banken", fictional=True),
        document=document,
        goals=[Goal("A", standing="fictional")],
        roles=[Role("Direktør")],
    )
    story = tell(strategy, Report(), "nb")
    assert plain(story.subtitle) == "Banken"
    assert [(plain(fact.label), plain(fact.values[0])) for fact in story.facts] == [
        ("Gjelder", "2027"),
        ("Versjon", "2.0"),
        ("Dokumentstatus", "Godkjent"),
        ("Ansvarlig", "Direktør"),
        ("Merk", "Virksomheten er oppdiktet. Målet er fiktivt og ikke vedtatt"),
    ]


def test_the_language_is_the_documents_own_unless_another_is_asked_for() -> None:
    strategy = Strategy("Vår", document=Document("Vår", language="nn-NO"), benefits=[Benefit("Tid")])
    told = tell(strategy, Report(), None)
    assert (told.language, plain(told.sections[4].title)) == ("nn", "Kundane får éin fordel")
    english = tell(strategy, Report(), "en-US")
    assert (english.language, english.content_language) == ("en", "nn-NO")
    assert english.title == strategy_words("Vår", "nn-NO")


def strategy_words(words: str, language: str) -> Line:
    return lines(tell(Strategy(words, document=Document(words, language=language)), Report(), "en").title)[0]


def test_a_crisis_plan_that_is_decided_against_is_no_gap() -> None:
    strategy = Strategy("S", decided_no=[No("crisis", "konsernet har en")])
    assert title(strategy, "preparedness") == "Kriseplan er bevisst valgt bort"
    assert (
        title(Strategy("S", crisis=CrisisPlan("Alt som går galt")), "preparedness") == "Kriseplanen er laget"
    )


def test_names_and_contacts_are_not_told() -> None:
    role = Role("Redaktør", holders=[Person("Kari Nordmann")], contacts=[sk.Link("tlf 99 99 99 99")])
    strategy = Strategy("S", roles=[role], document=Document("S", authors=[Person("Ola Nordmann")]))
    told = text(tell(strategy, Report(), "nb"))
    assert [each for each in private_strings(strategy) if each in told] == []
    assert "99 99" not in told


def test_audiences_are_told_with_what_reaches_them() -> None:
    audience, other = Audience("Kunder"), Audience("Ansatte", internal=True)
    channel = Channel("Facebook", audiences=[audience])
    strategy = Strategy("S", audiences=[audience, other], channels=[channel])
    assert title(strategy, "audiences") == "To målgrupper, og én av dem nås ikke av noen kanal"
    told = section(strategy, "audiences")
    assert "Kanaler\nFacebook" in "\n".join(plain(line) for line in lines(told))


def test_the_audiences_are_reached_as_the_coverage_says() -> None:
    whole, part = Audience("Kunder"), Audience("Unge kunder", part_of="kunder")
    alone, idle, never = Audience("Naboer"), Audience("Presse"), Audience("Barn")
    channels = [
        Channel("TikTok", audiences=[part], not_for=[never]),
        Channel("Bloggen", audiences=[idle], status="inactive"),
    ]
    strategy = Strategy("S", audiences=[whole, part, alone, idle, never], channels=channels)
    assert [row.node.name for row in coverage(strategy).unserved] == ["Naboer", "Presse"]
    assert title(strategy, "audiences") == "Fem målgrupper, og to av dem nås ikke av noen kanal"
    told = "\n".join(plain(line) for line in lines(section(strategy, "audiences")))
    assert "Kanaler\nTikTok (delvis)" in told
    assert "Bloggen" not in told


def test_an_audience_that_no_channel_is_for_by_decision_is_only_counted() -> None:
    children = Audience("Barn")
    strategy = Strategy("S", audiences=[children], channels=[Channel("TikTok", not_for=[children])])
    assert title(strategy, "audiences") == "Én målgruppe er pekt ut"


@SLOW
@given(strategies())
def test_any_strategy_is_told_alike_each_time(strategy: Strategy) -> None:
    story = tell(strategy, Report(), "nb")
    assert story == tell(strategy, Report(), "nb")
    assert all(plain(each.title) and plain(each.label) and each.blocks for each in story.sections)
    ids = [each.id for each in story.sections]
    assert len(ids) == len(set(ids))


def test_a_list_that_is_a_selection_is_not_counted_as_open() -> None:
    items = [OpenItem("Hvem svarer?", kind="question"), OpenItem("Noen mål", kind="partial")]
    told = section(
        Strategy("S", open_items=items, goals=[Goal("A")]),
        "open_points",
        report=Report((found("x", ("goals", 0)),)),
    )
    titles = [plain(block.title) for block in told.blocks if block.title]
    assert "Ett punkt står åpent i selve dokumentet" in titles
    assert (
        titles.index("Dette er bare et utvalg") == titles.index("Ett punkt står åpent i selve dokumentet") + 1
    )


def test_the_indicator_stands_first_where_it_tells_the_rows_apart() -> None:
    goal = Goal("Svare raskere")
    both = [
        Indicator(name, goals=[goal], targets=[Figure(Quantity(4, unit="hour"))]) for name in ("Tid", "Andel")
    ]
    (table,) = (
        block
        for block in section(Strategy("S", goals=[goal], indicators=both), "measurement").blocks
        if isinstance(block, Table)
    )
    assert [plain(each) for each in table.columns[:2]] == ["Indikator", "Mål"]
    assert [plain(row[0]) for row in table.rows] == ["Tid", "Andel"]


def test_the_number_that_the_title_claims_stands_first() -> None:
    goals = [Goal("Bli kjent", id="kjent"), Goal("Svare raskere", id="svar")]
    indicators = [
        Indicator(name, goals=[goal], baseline=Figure(Quantity(9)), targets=[Figure(Quantity(4))])
        for name, goal in (("Svartid", "svar"), ("Ukjent", "kjent"))
    ]
    told = section(Strategy("S", goals=goals, indicators=indicators), "measurement")
    (numbers,) = (block for block in told.blocks if isinstance(block, Numbers))
    assert plain(told.title).startswith("Svartid")
    assert [plain(each.label) for each in numbers.numbers] == ["Svartid", "Ukjent"]


def test_the_calendar_is_told_by_its_days_wherever_it_is_told() -> None:
    entries = [CalendarItem(f"D{day}", when=f"2027-0{day}-01") for day in (6, 2, 9, 4, 1, 3, 8, 5, 7)]
    told = section(Strategy("S", calendar=entries), "content")
    lists = [block for block in told.blocks if isinstance(block, Bullets)]
    told_days = [
        next(part for part in plain(item.line).split() if part[0] == "D") for item in lists[-1].items
    ]
    assert [each.rstrip(".:") for each in told_days] == [f"D{day}" for day in range(1, 10)]
