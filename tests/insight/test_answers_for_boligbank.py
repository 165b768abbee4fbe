"""The answers to the worked examples: the bank's strategy as it was written, and as it was mended."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from strategykit import check, load
from strategykit.checks.scorecard import Completeness, scorecard
from strategykit.insight.coverage.dependents import dependents
from strategykit.insight.coverage.fit import Fitness, fits
from strategykit.insight.coverage.matrix import coverage
from strategykit.insight.coverage.unreached import unreached
from strategykit.insight.gaps.analysis import gaps

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.insight.coverage.cells import Heading
    from strategykit.model import Strategy

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "boligbank"


@cache
def written() -> Strategy:
    return load(EXAMPLES / "strategy.yaml")


@cache
def mended() -> Strategy:
    return load(EXAMPLES / "strategy_mended.yaml")


def ids(headings: Iterable[Heading]) -> list[str | None]:
    return [heading.node.id for heading in headings]


def test_no_gap_of_the_written_strategy_has_an_action_and_two_are_only_wanted() -> None:
    found = gaps(written())
    assert [(gap.name, len(gap.as_is), len(gap.to_be)) for gap in found.open] == [
        ("kanaler", 1, 2),
        ("språket i vedtak og brev", 1, 1),
        ("møtet med kundene", 0, 2),
        ("informasjonsflyten internt", 0, 1),
    ]
    assert (found.closed, found.aims, found.plan.cost) == ((), (), ())


def test_the_written_strategy_wants_the_blog_that_it_defends_lying_idle() -> None:
    (found,) = gaps(written()).contradictions
    assert (found.channel.id, found.at[:2]) == ("blogg", ("to_be", 0))
    assert found.why.nb.endswith("bygger på «Bloggen», som ligger brakk.")


def test_every_gap_of_the_mended_strategy_is_closed_within_the_budget() -> None:
    found = gaps(mended())
    assert (len(found.closed), found.open, found.contradictions) == (7, (), ())
    assert (found.closing_nothing, found.aimless) == ((), ())
    assert [(each.unit, each.low, each.high) for each in found.plan.cost] == [("NOK", 640000, 640000)]
    assert [(each.unit, each.high) for each in found.budget] == [("NOK", 640000)]
    assert [each.id for each in found.plan.in_words] == ["stenge-blogg-og-flickr", "redaksjonsmote"]
    assert (found.plan.earliest, found.plan.latest) == (dt.date(2027, 1, 4), dt.date(2027, 12, 31))
    video = next(gap for gap in found.gaps if gap.aspect == "video")
    assert [each.id for each in video.actions] == ["videoopplaering", "to-videoer-i-maneden"]
    assert [each.high for each in video.plan.cost] == [175000]


def test_the_written_strategy_reaches_one_segment_and_so_the_customers_in_part() -> None:
    found = coverage(written())
    assert found.counts["yes"] == found.counts["partly"] == 1
    assert ids(found.partly_served) == ["kunder"]
    assert "jobbsokere" in ids(found.unserved)
    assert "fremtidige-og-aktuelle-kunder" not in ids(found.unserved)
    assert [
        (each.goal.id, [audience.id for audience in each.audiences]) for each in unreached(written())
    ] == [
        ("kompetansesenter", ["samarbeidspartnere"]),
        ("attraktiv-arbeidsplass", ["jobbsokere", "ansatte"]),
    ]


def test_examples_of_goals_are_left_out_of_the_written_strategy() -> None:
    found = coverage(written(), "goal", "channel")
    assert ids(found.rows) == ["synlighet-og-omdomme", "kompetansesenter", "attraktiv-arbeidsplass"]
    assert len(found.left_out) == 5
    assert ids(found.unserved) == ["synlighet-og-omdomme", "attraktiv-arbeidsplass"]


def test_everybody_and_every_goal_of_the_mended_strategy_is_served() -> None:
    for rows, columns in (("audience", "channel"), ("goal", "channel"), ("goal", "indicator")):
        found = coverage(mended(), rows, columns)
        assert (found.unserved, found.idle) == ((), ())
    assert unreached(mended()) == ()


def test_the_mended_strategy_says_why_the_blog_serves_nobody() -> None:
    cell = coverage(mended()).cell("kunder", "bloggen")
    assert cell.answer.value == "decided no"
    assert cell.why is not None
    assert cell.why.nb.startswith("«Bloggen» er valgt bort: Stenges innen 26. februar 2027.")


def test_the_letters_of_the_mended_strategy() -> None:
    found = coverage(mended(), "role", "responsibility")
    by_task = {heading.node.name: position for position, heading in enumerate(found.columns)}
    press = by_task["Svare på pressehenvendelser"]
    assert {
        str(row.node.id): cells[press].letters
        for row, cells in zip(found.rows, found.cells, strict=True)
        if cells[press].yes
    } == {
        "administrerende-direktor": "E",
        "kommunikasjonsdirektor": "A",
        "redaktor": "I",
        "nasjonalt-fagansvarlig": "C",
        "ledere": "R",
    }
    daily = by_task["Følge opp kanalene daglig"]
    assert [each.id for each in found.cells[5][daily].through] == ["kommunikasjonsseksjonen"]


def test_the_mended_channels_fit_what_the_customers_use_and_x_is_asked_about() -> None:
    found = [fit for fit in fits(mended()) if fit.audience.id == "kunder"]
    assert [(fit.platform, fit.fitness) for fit in found] == [
        ("Facebook", Fitness.FITS),
        ("YouTube", Fitness.FITS),
        ("X", Fitness.UNSUPPORTED),
    ]
    assert found[0].why.en == "71% of “Kunder” use Facebook, and “Facebook” is for them."


def test_only_linkedin_reaches_those_who_look_for_a_job() -> None:
    left = {(each.node.id, each.lacks.en) for each in dependents(mended(), "linkedin").bereft}
    assert ("jobbsokere", "a channel in use") in left
    assert ("sokere", "a channel") in left
    assert "samarbeidspartnere" not in {node for node, _ in left}


def test_without_the_editor_facebook_has_no_owner() -> None:
    found = dependents(mended(), "redaktor")
    left = {(each.node.id, each.lacks.nb) for each in found.bereft}
    assert {("facebook", "ansvarlig"), ("x", "ansvarlig"), ("svartid", "ansvarlig")} <= left
    assert "youtube" not in {node for node, _ in left}


def test_the_scorecards_of_both() -> None:
    before = {str(p.label): p.completeness for p in scorecard(written(), check(written())).points}
    assert before["Goals"] is before["Measurement"] is Completeness.LACKING
    after = scorecard(mended(), check(mended()))
    assert after.counts["there"] == len(after.points) == 5
