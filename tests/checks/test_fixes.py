"""A fix mends what its check found, and only what may not be meant otherwise is called safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategykit.checks import Check, Context, Fix, Problem, Remove, Replace, list_checks, run
from strategykit.checks.addresses import fault_of
from strategykit.checks.engine import examine
from strategykit.edits import mended
from strategykit.findings import Finding, Severity, Text
from strategykit.graph import Graph
from strategykit.model import (
    Channel,
    Goal,
    Guideline,
    Link,
    LinkKind,
    OpenItem,
    Role,
    Strategy,
    Template,
    Waiver,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

EXAMPLES = [each for each in list_checks() if each.bad is not None]


def fixes(report: Iterable[Finding]) -> list[Fix]:
    return [finding.fix for finding in report if finding.fix is not None]


def fix_of(strategy: Strategy, name: str) -> Fix | None:
    (found,) = (finding for finding in run(strategy) if finding.name == name)
    return found.fix


@pytest.mark.parametrize("check", EXAMPLES, ids=lambda each: each.name)
def test_the_fix_of_a_bad_example_mends_it(check: Check) -> None:
    assert check.bad is not None
    strategy = check.bad.strategy()
    found = [each for each in run(strategy) if each.name == check.name]
    for fix in fixes(found):
        edits = [edit for edit in fix.edits if isinstance(edit, Replace | Remove)]
        assert not [each for each in run(mended(strategy, edits)) if each.name == check.name]


def test_these_checks_can_mend_their_bad_example() -> None:
    able = {each.name for each in EXAMPLES if each.bad is not None and fixes(run(each.bad.strategy()))}

    assert able >= {
        "link-malformed",
        "platform-name-unnormalised",
        "hashtag-case",
        "reference-undefined",
    }


@pytest.mark.parametrize(
    ("url", "kind", "sure"),
    [
        ("http//x.no", LinkKind.WEB, True),
        ("www.x.no", LinkKind.WEB, True),
        ("«https://x.no».", LinkKind.WEB, True),
        ("x.no/side", LinkKind.WEB, False),
        ("post @ x.no", LinkKind.EMAIL, True),
        ("post@x.no eller kari@x.no", LinkKind.EMAIL, False),
        ("post@x.no", LinkKind.WEB, True),
        ("post@x.no", LinkKind.FORM, False),
        ("post@x.no (Kari)", LinkKind.WEB, False),
        ("https: //www. x.no/side", LinkKind.WEB, True),
        ("https://x,no", LinkKind.WEB, True),
        ("www.x.no,www.y.no", LinkKind.WEB, False),
        ("https://x.no/plan (se side 3)", LinkKind.WEB, False),
        ("https://x.no/plan, side 3", LinkKind.WEB, False),
        ("https://x.no/a og https://x.no/b", LinkKind.WEB, False),
        ("https://x.no. Se side 3", LinkKind.WEB, False),
        ("https://x.no/%zz", LinkKind.WEB, False),
        ("nye satser", LinkKind.HASHTAG, False),
        ("fjordvik bank", LinkKind.HANDLE, False),
    ],
)
def test_an_address_that_says_it_is_one_is_sure(url: str, kind: LinkKind, *, sure: bool) -> None:
    fault = fault_of(Link(url, kind=kind))

    assert fault is not None
    assert fault.better is not None
    assert fault.sure is sure


def test_an_account_on_a_platform_may_look_like_an_email_address() -> None:
    fault = fault_of(Link("fjordvik@mastodon.example", platform="Mastodon"))

    assert fault is not None
    assert not fault.sure


@pytest.mark.parametrize(
    ("written", "proper", "safe"),
    [
        ("facebook", "Facebook", True),
        (" fb ", " Facebook ", True),
        ("flikr", "Flickr", True),
        ("Youtubbe", "YouTube", True),
        ("instagrma", "Instagram", False),
    ],
)
def test_a_name_of_a_platform(written: str, proper: str, *, safe: bool) -> None:
    fix = fix_of(Strategy("S", channels=[Channel("A", platform=written)]), "platform-name-unnormalised")

    assert fix is not None
    assert fix.edits == (Replace(("channels", 0, "platform"), proper),)
    assert fix.safe is safe


@pytest.mark.parametrize(
    ("said", "tag", "better", "safe"),
    [
        ("Vi har nye satser i år", "#nyesatser", "#NyeSatser", True),
        ("Arbeid i blokkene", "#arbeidiblokkene", "#ArbeidIBlokkene", True),
        ("Nye priser og satser", "#nyesatser", "#NyeSatser", False),
        ("Vi har nye satser. Og nyes atser.", "#nyesatser", "#NyeSatser", False),
    ],
)
def test_the_words_of_a_hashtag(said: str, tag: str, better: str, *, safe: bool) -> None:
    template = Template("Svar", texts=[f"Se {tag}, {tag}!"])
    fix = fix_of(Strategy("S", mission=said, templates=[template]), "hashtag-case")

    assert fix is not None
    assert fix.edits == (Replace(("templates", 0, "texts", 0), f"Se {better}, {better}!"),)
    assert fix.safe is safe


def test_what_looks_like_a_hashtag_in_an_address_is_left() -> None:
    template = Template("Svar", texts=["https://x.com/?b=#nyesatser og #nyesatser"])
    fix = fix_of(Strategy("S", mission="nye satser", templates=[template]), "hashtag-case")

    assert fix is not None
    assert fix.edits == (Replace(("templates", 0, "texts", 0), "https://x.com/?b=#nyesatser og #NyeSatser"),)


def twice(**others: object) -> Strategy:
    rules = [Guideline("Vi svarer"), Guideline("Vi svarer"), Guideline("Vi lenker")]
    return Strategy("S", guidelines=rules, **others)  # type: ignore[arg-type]  # a field of the strategy


def test_a_repetition_is_struck_where_it_stands() -> None:
    fix = fix_of(twice(), "duplicate-statement")

    assert fix is not None
    assert (fix.edits, fix.safe) == ((Remove(("guidelines", 1)),), True)
    assert str(fix.what) == "“Vi svarer” is removed here; it remains at guidelines[0]."


@pytest.mark.parametrize(
    "others",
    [
        {"open_items": [OpenItem("Q", about="guidelines[1]")]},
        {"open_items": [OpenItem("Q", about="guidelines[2].text")]},
        {"waivers": [Waiver("goal-no-owner", at="guidelines[2]", reason="r")]},
    ],
)
def test_a_repetition_somebody_points_past_is_only_shown(others: dict[str, object]) -> None:
    fix = fix_of(twice(**others), "duplicate-statement")

    assert fix is not None
    assert not fix.safe


def test_a_place_before_a_repetition_does_not_move() -> None:
    fix = fix_of(twice(open_items=[OpenItem("Q", about="guidelines[0]")]), "duplicate-statement")

    assert fix is not None
    assert fix.safe


def test_what_says_more_than_its_like_is_no_repetition_to_strike() -> None:
    rules = [Guideline("Vi svarer"), Guideline("Vi svarer!", kind="language")]

    assert fix_of(Strategy("S", guidelines=rules), "duplicate-statement") is None


@pytest.mark.parametrize(
    ("owner", "better", "safe"),
    [("Redaktør", "redaktor", True), ("redaktorer", "redaktor", False), ("noen helt andre", None, False)],
)
def test_a_name_in_the_place_of_an_id(owner: str, better: str | None, *, safe: bool) -> None:
    strategy = Strategy("S", roles=[Role("Redaktør")], goals=[Goal("A", owner=owner)])
    fix = fix_of(strategy, "reference-undefined")

    assert (fix is None) == (better is None)
    if fix is not None and better is not None:
        assert fix.edits == (Replace(("goals", 0, "owner"), better),)
        assert fix.safe is safe


def test_a_fix_stands_in_the_data_of_a_finding() -> None:
    report = run(Strategy("S", channels=[Channel("A", platform="facebook")]))
    (found,) = (each for each in report.to_dict(language="nb")["findings"] if each["fix"] is not None)

    assert found["fix"] == {
        "what": "«facebook» blir «Facebook».",
        "safe": True,
        "edits": [{"edit": "replace", "path": "channels[0].platform", "value": "Facebook"}],
    }


def test_what_is_no_fix_is_the_crash_of_its_rule() -> None:
    def rule(_: object, __: Context) -> Iterator[Problem]:
        yield Problem(at=(), fix="rett det")  # type: ignore[arg-type]  # what is tested

    words = Text(nb="x", en="x")
    check = Check(
        "x",
        "X1",
        Severity.INFO,
        on=(Strategy,),
        rule=rule,
        summary=words,
        why=words,
        mend=words,
        sources=words,
    )

    (found,) = examine(Graph(Strategy("S")), [check])

    assert found.name == "check-crashed"
