"""What is told at a glance, and what is looked up: nothing is told twice at a glance, nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

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
    Commitment,
    Evaluation,
    Example,
    Figure,
    Goal,
    Guideline,
    Indicator,
    No,
    Note,
    Quantity,
    Resource,
    ResponseGuideline,
    Responsibility,
    Role,
    State,
    Step,
    Strategy,
    Training,
)
from strategykit.findings import Report
from strategykit.story import blocks as story_blocks
from strategykit.story import tell
from strategykit.story.blocks import Bullets, Callout, Cards, Columns, Examples, Table, plain

if TYPE_CHECKING:
    from strategykit.story.blocks import Block, Section

SLOW = settings(
    deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
ROLE = Role("Redaktør")
AT_ONCE = Commitment("alert", within=Quantity(15, unit="minute"))
FOUR_HOURS = Commitment(within=Quantity(4, unit="hour"))


def section(strategy: Strategy, name: str, language: str = "nb") -> Section:
    return next(each for each in tell(strategy, Report(), language).sections if each.id == name)


def main(told: Section) -> list[Block]:
    return [each for each in told.blocks if not each.detail]


def table(strategy: Strategy, name: str, position: int = 0) -> list[list[str]]:
    found = [each for each in main(section(strategy, name)) if isinstance(each, Table)][position]
    return [[plain(cell) for cell in row] for row in (found.columns, *found.rows)]


def test_every_block_has_its_depth() -> None:
    classes = get_args(story_blocks.Block)
    assert len(classes) == 15
    assert all(attrs.fields_dict(each)["detail"].default is False for each in classes)


@SLOW
@given(strategies())
def test_every_part_of_any_strategy_shows_something_at_a_glance(strategy: Strategy) -> None:
    for told in tell(strategy, Report(), "nb").sections:
        assert told.appendix is not bool(main(told)), told.id


def test_a_whole_strategy_has_a_main_line_that_a_board_has_time_for() -> None:
    strategy = sk.load("examples/boligbank/strategy_mended.yaml")
    story = tell(strategy, sk.check(strategy), "nb")
    shown = {told.id: main(told) for told in story.sections}
    assert {name: len(found) for name, found in shown.items() if len(found) > 4} == {}
    assert sum(len(found) for found in shown.values()) <= 33
    assert sum(len(told.blocks) for told in story.sections) > 70
    assert not any(isinstance(each, Cards) for found in shown.values() for each in found)


def test_goals_are_shown_in_a_table_and_told_one_by_one() -> None:
    whole = Goal("Bli bedre", owner=ROLE)
    part = Goal("Svare raskere", part_of=whole, deadline="2027-12-31", reason="Det haster")
    indicator = Indicator("Svartid", goals=[part], targets=[Figure(4)])
    strategy = Strategy("S", goals=[whole, part], indicators=[indicator], roles=[ROLE])
    assert table(strategy, "goals") == [
        ["Mål", "Frist", "Ansvarlig", "Måles med"],
        ["Bli bedre", "mangler", "Redaktør", "delmålene"],
        ["Delmål: Svare raskere", "31. desember 2027", "mangler", "Svartid"],
    ]
    cards = section(strategy, "goals").blocks[-1]
    assert isinstance(cards, Cards)
    assert cards.detail
    assert plain(cards.title) == "Målene ett for ett"


def test_a_goal_that_is_measured_through_its_parts_counts_as_measured() -> None:
    whole, part = Goal("Bli bedre"), Goal("Svare raskere", part_of="bli-bedre")
    indicator = Indicator("Svartid", goals=[part], targets=[Figure(4)])
    told = section(Strategy("S", goals=[whole, part], indicators=[indicator]), "goals")
    assert plain(told.title) == "To mål, og begge kan måles"
    judged = Evaluation("Gjennomgang", of=[whole], criteria=["Kundene er fornøyde"])
    told = section(Strategy("S", goals=[whole], evaluations=[judged]), "goals")
    assert plain(told.title) == "Ett mål, og det kan måles"


def test_goals_that_are_not_adopted_say_so() -> None:
    goals = [Goal("A", standing="proposed"), Goal("B", standing="fictional"), Goal("C", standing="proposed")]
    told = section(Strategy("S", goals=goals), "goals")
    assert [plain(each.text) for each in told.blocks if isinstance(each, Callout)] == [
        "Ett av målene er fiktivt og ikke vedtatt", "To av målene er foreslått, men ikke vedtatt"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "strategy"),
    [
        ("goals", Strategy("S", goals=[Goal("A", owner=ROLE, deadline="2027-12-31")], roles=[ROLE])),
        ("goals", Strategy("S", goals=[Goal("A"), Goal("B")])),
        (
            "responsibility",
            Strategy("S", responsibilities=[Responsibility("Svare"), Responsibility("Lytte")]),
        ),
        ("channels", Strategy("S", channels=[Channel("A"), Channel("B")])),
        ("audiences", Strategy("S", audiences=[Audience("A"), Audience("B")])),
        ("competence", Strategy("S", trainings=[Training("Video", roles=[ROLE], due="2027-03-31")])),
    ],
)
def test_where_there_is_little_to_say_no_table_says_less(name: str, strategy: Strategy) -> None:
    shown = main(section(strategy, name))
    assert any(isinstance(each, Cards) for each in shown)
    assert not any(isinstance(each, Table) for each in shown)


def test_an_empty_cell_is_a_dash_a_gap_or_a_decision() -> None:
    channels = [
        Channel("Facebook", purposes=["nyheter"], owner=ROLE, commitments=[FOUR_HOURS]),
        Channel("X", purposes=["presse"], decided_no=[No("owner", "alle")], audiences=["presse"]),
        Channel("RSS", decided_no=[No("commitments", "tar ikke imot meldinger")]),
        Channel("Brev", status="external", rationale="Et vedtak skal komme trygt fram"),
        Channel("Blogg", status="dormant"),
    ]  # fmt: skip
    strategy = Strategy("S", channels=channels, roles=[ROLE])
    assert table(strategy, "channels") == [
        ["Kanal", "Til hva", "For hvem", "Ansvarlig", "Svarfrist"],
        ["Facebook", "nyheter", "mangler", "Redaktør", "4 timer"],
        ["X", "presse", "presse", "valgt bort", "–"],
        ["RSS", "mangler", "mangler", "mangler", "valgt bort"],
    ]
    assert table(strategy, "channels", 1) == [
        ["Kanal", "Status", "Bakgrunn"],
        ["Brev", "Utenfor strategien", "Et vedtak skal komme trygt fram"],
        ["Blogg", "I dvale", "–"],
    ]


def test_indicators_are_shown_with_where_they_end_and_looked_up_with_every_day() -> None:
    goal = Goal("Svare raskere")
    indicator = Indicator(
        "Svartid", unit="hour", goals=[goal], baseline=Figure(26, when="2026-10-31"),
        targets=[Figure(12, when="2027-06-30"), Figure(4, when="2027-12-31")],
    )  # fmt: skip
    strategy = Strategy("S", goals=[goal], indicators=[indicator])
    assert table(strategy, "measurement")[1][1:3] == ["Svartid", "26 → 4 timer"]
    methods = section(strategy, "measurement").blocks[1]
    assert isinstance(methods, Table)
    assert methods.detail
    assert [plain(cell) for cell in methods.rows[0]] == [
        "Svartid",
        "26 timer (31. oktober 2026)",
        "12 timer (30. juni 2027); 4 timer (31. desember 2027)",
    ]


def test_evaluations_are_shown_with_what_they_lead_to() -> None:
    found = [
        Evaluation("Kvartal", cadence="4 ganger per år", owner=ROLE, consequence="Tiltak endres"),
        Evaluation("Alarm", triggers=["svartid over 8 timer"], consequence="Flere vakter"),
    ]
    assert table(Strategy("S", evaluations=found, roles=[ROLE]), "measurement") == [
        ["Hva", "Hvor ofte", "Ansvarlig", "Da skjer dette"],
        ["Kvartal", "fire ganger per år", "Redaktør", "Tiltak endres"],
        ["Alarm", "svartid over 8 timer", "mangler", "Flere vakter"],
    ]


def test_the_stages_are_short_and_their_particulars_looked_up() -> None:
    strategy = Strategy(
        "S",
        as_is=[State("Bloggen ligger brakk", leads_to=["Gamle satser"]), State("Ingen vakt")],
        to_be=[State("Færre kanaler")],
        actions=[Action("Stenge bloggen", due="2027-02-26", cost=Quantity(5000, unit="NOK")), Action("Vakt")],
    )
    columns, actions, *full = section(strategy, "situation").blocks
    assert isinstance(columns, Columns)
    assert [plain(each.line) for each in columns.columns[0].items] == ["Bloggen ligger brakk", "Ingen vakt"]
    assert not any(each.under for column in columns.columns for each in column.items)
    assert isinstance(actions, Table)
    assert [plain(row[2]) for row in actions.rows] == ["26. februar 2027", "mangler"]
    assert all(each.detail for each in full)
    states = full[0]
    assert isinstance(states, Bullets)
    assert [plain(each.line) for each in states.items] == ["Bloggen ligger brakk"]


def test_rules_are_shown_with_how_binding_they_are_and_where() -> None:
    channel = Channel("Facebook")
    rules = [
        Guideline("Vi skriver kort", modality="should", channels=[channel]),
        Guideline("Vi svarer alle", modality="must", reason="Likebehandling"),
    ]
    strategy = Strategy("S", guidelines=rules, channels=[channel])
    assert table(strategy, "guidelines") == [
        ["Regel", "Hvor bindende", "Hvor"],
        ["Vi svarer alle", "Skal", "Alle kanaler"],
        ["Vi skriver kort", "Bør", "Facebook"],
    ]
    full = [each for each in section(strategy, "guidelines").blocks if each.detail]
    assert [plain(item.line) for each in full if isinstance(each, Bullets) for item in each.items] == [
        "Skal: Vi svarer alle"
    ]


def test_the_examples_that_show_most_are_shown() -> None:
    examples = [Example("do", text=f"Hei {number}") for number in range(4)]
    examples += [Example("dont", text="Nei", instead="Ja", reason="Vi hjelper"), Example("dont", text="Nå")]
    shown, rest = (
        each
        for each in section(
            Strategy("S", guidelines=[Guideline("R", examples=examples)]), "guidelines"
        ).blocks
        if isinstance(each, Examples)
    )
    assert plain(shown.pairs[0].do) == "Ja"
    assert (len(shown.pairs), len(rest.pairs)) == (4, 2)
    assert rest.detail


def test_an_example_whose_words_are_lost_shows_nothing_at_a_glance() -> None:
    rules = [Guideline("R", examples=[Example("do"), Example("do", text="Hei")]), Guideline("T")]
    shown, rest = (
        each
        for each in section(Strategy("S", guidelines=rules), "guidelines").blocks
        if isinstance(each, Examples)
    )
    assert plain(shown.title) == "Ett eksempel viser hvordan vi følger reglene"
    assert (len(shown.pairs), len(rest.pairs), rest.detail) == (1, 1, True)


def test_answers_are_shown_by_the_messages_they_are_for() -> None:
    channel = Channel("X", commitments=[Commitment(within=Quantity(8, unit="hour"))])
    rules = [
        ResponseGuideline("Spørsmål får svar", messages=["question"], modality="must", by=[ROLE],
                          commitments=[FOUR_HOURS]),
        ResponseGuideline("Ros får takk", messages=["praise"], modality="should", by=[ROLE]),
        ResponseGuideline("Hets får ikke svar", messages=["troll", "spam"], modality="must_not"),
        ResponseGuideline("Trusler meldes", messages=["threat"], modality="must",
                          steps=[Step("Ringe", commitment=AT_ONCE)]),
    ]  # fmt: skip
    strategy = Strategy("S", responses=rules, roles=[ROLE], channels=[channel])
    assert table(strategy, "responses") == [
        ["Melding", "Svarer vi?", "Innen", "Hvem"],
        ["Spørsmål", "Ja", "4 timer", "Redaktør"],
        ["Ros", "Bør", "kanalens svarfrist", "Redaktør"],
        ["Trolling og søppelpost", "Nei", "–", "–"],
        ["Trusler", "Ja", "15 minutter (varsel)", "–"],
    ]
    (full,) = (each for each in section(strategy, "responses").blocks if isinstance(each, Bullets))
    assert plain(full.items[2].line) == "Besvares ikke: Hets får ikke svar"


def test_the_calendar_shows_what_comes_first() -> None:
    entries = [CalendarItem(f"Møte {day}", when=f"2027-01-{day:02}", owner=ROLE) for day in range(10, 0, -1)]
    shown = table(Strategy("S", calendar=entries, roles=[ROLE]), "content")
    assert [row[0] for row in shown[1:]] == [f"Møte {day}" for day in range(1, 9)]
    full = section(Strategy("S", calendar=entries, roles=[ROLE]), "content").blocks[-1]
    assert isinstance(full, Bullets)
    assert len(full.items) == 10


def test_trainings_and_resources_share_a_table() -> None:
    strategy = Strategy(
        "S",
        roles=[ROLE],
        trainings=[Training("Video", roles=[ROLE], due="2027-03-31")],
        resources=[Resource("Kamera", amount=Quantity(9000, unit="NOK"))],
    )
    assert [row[:3] for row in table(strategy, "competence")] == [
        ["Opplæring og ressurser", "Hvem", "Når"],
        ["Video", "Redaktør", "31. mars 2027"],
        ["Kamera", "–", "–"],
    ]


def test_a_sentence_inside_a_sentence_leaves_its_full_stop_behind() -> None:
    rule = Guideline("Spørsmål får et helt svar.", id="svar")
    action = Action("Svare", serves=["svar"], notes=[Note("x")])
    (full,) = (
        each
        for each in section(Strategy("S", guidelines=[rule], actions=[action]), "situation").blocks
        if isinstance(each, Bullets)
    )
    assert "Støtter: Spørsmål får et helt svar" in [plain(each) for each in full.items[0].under]


@pytest.mark.parametrize(
    ("count", "unit", "nb", "en"),
    [
        (1, "gang", "én gang per år", "once per year"),
        (2, "ganger", "to ganger per år", "twice per year"),
        (4, "ganger", "fire ganger per år", "four times per year"),
        (1, "working_day", "1 arbeidsdag per år", "1 working day per year"),
    ],
)
def test_how_often_is_told_as_people_say_it(count: int, unit: str, nb: str, en: str) -> None:
    amount = Quantity(count, unit=unit, per="year")
    strategy = Strategy("S", roles=[Role("Vakt", capacity=amount)])
    for language, words in (("nb", nb), ("en", en)):
        (cards,) = (
            each for each in section(strategy, "responsibility", language).blocks if isinstance(each, Cards)
        )
        assert plain(cards.cards[0].facts[0].values[0]) == words


def test_benefits_for_several_share_a_table_with_who_gains() -> None:
    found = [
        Benefit("Færre telefoner", beneficiary="organization"),
        Benefit("Raske svar", audiences=["kunder"]),
    ]
    strategy = Strategy("S", benefits=found, audiences=[Audience("Kunder")])
    assert table(strategy, "benefits") == [
        ["Fordel", "Til fordel for", "Målgrupper"],
        ["Raske svar", "Kundene", "Kunder"],
        ["Færre telefoner", "Virksomheten", "–"],
    ]
    alone = section(Strategy("S", benefits=[found[0], Benefit("Raske svar")]), "benefits")
    assert [plain(each.title) for each in alone.blocks] == ["", "Én fordel for virksomheten"]


def test_many_roles_stand_under_each_other_with_their_letters() -> None:
    roles = [Role(f"Rolle {number}") for number in range(9)]
    for count, heads in ((9, ["Rolle", "Svare", "Lytte"]), (2, ["Oppgave", "Rolle 0", "Rolle 1"])):
        tasks = [
            Responsibility("Svare", accountable=roles[0], responsible=roles[1:count]),
            Responsibility("Lytte", accountable=roles[1]),
        ]
        blocks = section(Strategy("S", responsibilities=tasks, roles=roles), "responsibility").blocks
        (letters,) = (each for each in blocks if isinstance(each, Table) and each.key)
        assert [plain(each) for each in letters.columns] == heads
        assert [plain(each) for each in letters.rows[1]] == (
            ["Rolle 1", "R", "A"] if count > 2 else ["Lytte", "–", "A"]
        )


def test_names_of_two_sentences_are_told_apart() -> None:
    states = [
        State("Kunder venter i 26 timer. Ingen har vakt.", id="vakt"),
        State("For få til å svare", id="svar"),
    ]
    whole, single = Action("Vakt", closes=["vakt", "svar"]), Action("Vakt", closes=["vakt"])
    for action, told in (
        (whole, "Lukker gapet: «Kunder venter i 26 timer. Ingen har vakt.»; «For få til å svare»"),
        (single, "Lukker gapet: Kunder venter i 26 timer. Ingen har vakt."),
    ):
        found = section(Strategy("S", as_is=states, actions=[action]), "situation").blocks
        lines = [
            plain(line)
            for each in found
            if isinstance(each, Bullets)
            for item in each.items
            for line in item.under
        ]
        assert told in lines
