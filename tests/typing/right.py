"""Right code: type checkers have nothing to say about it, and it runs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, assert_type

import strategykit as sk
from strategykit.exporters import Exporter, NoOptions, Source
from strategykit.exporters.data import JsonExporter
from strategykit.exporters.pptx.options import DeckOptions

if TYPE_CHECKING:
    from pathlib import Path


def right(folder: Path) -> None:
    # Lists stand for tuples, words for members of a vocabulary, dates for deadlines.
    editor = sk.Role("Redaktør", kind="position", capacity="litt hver dag")
    readers = sk.Audience("Lesere", needs=[sk.Note("Raske svar", kind="evidence")])
    channel = sk.Channel(
        "Facebook", status=sk.ChannelStatus.ACTIVE, purposes=["Nyheter"], languages=("nb", "en")
    )
    goal = sk.Goal(
        "Svare raskere",
        kind="service",
        deadline="2027-06-30",
        approaches=[sk.Approach("Vaktordning", channels=[channel])],
    )
    assert_type(goal.kind, sk.GoalKind | None)
    assert_type(goal.deadline, sk.When | None)
    assert_type(goal.approaches, tuple[sk.Approach, ...])

    # A deadline takes a date, words or the class; an amount takes a number too.
    sk.Goal("Mål", deadline=dt.date(2027, 6, 30))
    sk.Goal("Mål", deadline=sk.When(end="2027-06-30"))
    sk.Goal("Mål", deadline="i løpet av 2027")
    sk.Resource("Annonser", amount=5000)
    sk.Hours(["monday"], opens="09:00", closes=dt.time(15))

    # References take objects and ids, one by one or mixed.
    owned = sk.Goal(
        "Mål", owner=editor, audiences=[readers, "kunder"], part_of=goal.id, supports=[goal, "visjon"]
    )
    assert_type(owned.owner, sk.Ref[sk.Role] | None)
    assert_type(owned.audiences, sk.Refs[sk.Audience])
    for audience in owned.audiences:
        assert_type(audience, sk.Ref[sk.Audience])

    # A decided no stands in its own list.
    sk.Goal("Mål", decided_no=[sk.No("owner", "avgjøres i høst", decided="2026-10-01")])

    # Edits give strategies.
    strategy = sk.Strategy("Vår strategi", goals=[goal], roles=[editor], channels=(channel,))
    assert_type(
        sk.edit(strategy, "goals[0]", deadline="2027-06-30", owner=sk.No("owner", "nei")), sk.Strategy
    )
    assert_type(sk.edit(strategy, goal, owner=editor), sk.Strategy)
    assert_type(sk.put(strategy, sk.State("Ingen svarer"), into="as_is"), sk.Strategy)
    assert_type(sk.drop(strategy, "goals[0].deadline"), sk.Strategy)

    # Files, checks and exports.
    assert_type(sk.loads("title: S"), sk.Strategy)
    assert_type(sk.loads(b'{"title": "S"}', "json"), sk.Strategy)
    sk.dump(strategy, folder / "strategi.yaml")
    assert_type(sk.load(folder / "strategi.yaml"), sk.Strategy)
    assert_type(sk.dumps(strategy, format="json"), str)
    report = sk.check(strategy, today=dt.date(2027, 1, 1))
    assert_type(report, sk.Report)
    assert_type([finding.severity for finding in report], list[sk.Severity])
    assert_type(sk.export(strategy, to="json").artifacts, tuple[sk.Artifact, ...])
    assert_type(sk.export(folder / "strategi.yaml", folder / "strategi.json", language="en").data, bytes)

    # Options of exporters by their names, or as an object of their class; a name may also be a variable.
    sk.export(strategy, to="pptx", density="room", transition="none", verify=True, strict=False)
    sk.export(strategy, to="markdown", form="onepager", front_matter=True, template=None, language="nn")
    sk.export(strategy, to="blog", url="https://example.org/strategi/")
    sk.export(strategy, to="stratml", part="1")
    sk.export(strategy, to="html", today=dt.date(2027, 1, 1))
    sk.export(strategy, to="pptx", options=DeckOptions(density="room"))
    sk.export(strategy, folder / "strategi.md", form="check")
    for info in sk.list_exporters():
        if info.suffixes:
            assert_type(sk.export(strategy, to=info.name, options=None), sk.Export)
    exporter: Exporter = JsonExporter()
    assert_type(exporter.export(Source(strategy, report), NoOptions()), sk.Export)
    try:
        report.raise_for(sk.Severity.ERROR)
    except sk.UnsoundError as error:
        assert_type(error.findings, tuple[sk.Finding, ...])
