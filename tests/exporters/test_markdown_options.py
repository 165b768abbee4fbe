"""The forms of the Markdown, its front matter and diagrams, and templates that stay in their sandbox."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt

import strategykit as sk
from drawing import strategies
from strategykit.exporters.markdown.diagrams import mermaid
from strategykit.exporters.markdown.environment import rendered
from strategykit.exporters.markdown.front_matter import front_matter
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.blocks import Flow, Timeline, Tree

if TYPE_CHECKING:
    from strategykit.model import Strategy

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
BANK = EXAMPLES[0].parent / "strategy_mended.yaml"
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
HOSTILE = 'Mål"]; click n0 "javascript:alert(1)" <b>`x`</b> #1 --> n9\n```\n---\n# Overskrift'
MARKDOWN = MarkdownIt("commonmark").enable("table")
A_PAGE = 60, 95
"""How many lines an A4 page holds in 11 points, and how many letters a line."""


def made(path: Path | sk.Strategy = BANK, **options: Any) -> str:
    return sk.export(path, to="markdown", **options).data.decode()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_one_pager_fits_a_page(path: Path) -> None:
    text = made(path, form="onepager")
    lines, letters = A_PAGE
    assert sum(1 + len(line) // letters for line in text.splitlines()) <= lines
    assert "| Måling | " in text or "| Measurement | " in text


@SLOW
@given(strategies())
def test_the_one_pager_is_short_for_any_strategy(strategy: Strategy) -> None:
    text = rendered("onepager.md.jinja", {"story": tell(strategy, Report(), "nb"), "diagrams": False})
    kinds = {token.type for token in MARKDOWN.parse(text)}
    assert not kinds & {"html_block", "fence", "code_block"}
    assert len(re.sub(r"\n{2,}", "\n", text).splitlines()) <= A_PAGE[0]


def test_the_check_report_tells_each_finding() -> None:
    text = made(EXAMPLES[0], form="check")
    assert text.startswith("# Kontroll av strategien\n")
    assert all(finding.code in text for finding in sk.check(EXAMPLES[0]))


def test_front_matter_says_what_the_document_is() -> None:
    text = made(front_matter=True)
    opening, rest = text.removeprefix("---\n").split("\n---\n\n", 1)
    said = yaml.safe_load(opening)
    assert said["title"] == "Strategi for god bruk av sosiale medier"
    assert (said["author"], said["lang"], said["version"], said["draft"]) == ("Banken", "nb", "2.0", False)
    assert rest == made()


@SLOW
@given(strategies())
def test_nothing_breaks_out_of_the_front_matter(strategy: Strategy) -> None:
    opening = front_matter(tell(strategy, Report(), "nb"))
    assert opening.startswith("---\n")
    assert opening.endswith("\n---")
    assert opening.count("\n---") == 1
    said = yaml.safe_load(opening.removeprefix("---").removesuffix("---"))
    assert set(said) <= {"title", "author", "lang", "version", "keywords", "draft"}


def test_goals_actions_and_triage_are_drawn_and_told() -> None:
    tokens = MARKDOWN.parse(made(diagrams=True))
    drawn = [place for place, token in enumerate(tokens) if token.type == "fence" and token.info == "mermaid"]
    assert [tokens[place + 1].type for place in drawn] == [
        "bullet_list_open",
        "table_open",
        "ordered_list_open",
    ]
    goals, actions, triage = (tokens[place].content for place in drawn)
    assert 'n6["Svartiden på Facebook og X skal ned fra 26 til 4 timer"]' in goals
    assert "n5 --> n6" in goals
    assert "Innføre svarvakt på Facebook og X hver virkedag" in actions
    assert ":2027-01-11, 2027-03-31" in actions
    assert 'n0 -->|"Ja"| n9' in triage
    assert 'n0 -->|"Nei"| n1' in triage


def test_diagrams_stand_only_where_they_are_asked_for() -> None:
    assert "```mermaid" not in made()
    assert "```mermaid" not in made(sk.Strategy("S", goals=[sk.Goal("Svare raskere")]), diagrams=True)


def drawings(strategy: Strategy) -> list[Tree | Flow | Timeline]:
    story = tell(strategy, Report(), "nb")
    blocks = [block for section in story.sections for block in section.blocks]
    return [block for block in blocks if isinstance(block, Tree | Flow | Timeline)]


def test_what_a_goal_says_is_no_mermaid() -> None:
    strategy = sk.Strategy(
        "S",
        goals=[
            sk.Goal(HOSTILE, id="a", part_of="b"),
            sk.Goal("B", id="b", part_of="a"),
            sk.Goal("C", part_of="a"),
        ],
    )
    (tree,) = drawings(strategy)
    (fence,) = MARKDOWN.parse(mermaid(tree))
    assert fence.type == "fence"
    for line in fence.content.splitlines()[1:]:
        assert re.fullmatch(r' +(n\d+\["[^"<>`\[\]]*"\]|n\d+ --> n\d+)', line)


def test_the_name_of_an_action_does_not_end_a_task() -> None:
    days: dict[str, Any] = {"start": "2027-01-01", "due": "2027-02-01"}
    strategy = sk.Strategy("S", actions=[sk.Action("a: b, c; d # e", **days), sk.Action(HOSTILE, **days)])
    (timeline,) = drawings(strategy)
    tasks = mermaid(timeline).splitlines()[3:-1]
    assert len(tasks) == 2
    for task in tasks:
        assert re.fullmatch(r"[^:;,#]+ :2027-01-01, 2027-02-01", task.strip())


@SLOW
@given(strategies())
def test_every_diagram_is_one_fence(strategy: Strategy) -> None:
    for block in drawings(strategy):
        assert [token.type for token in MARKDOWN.parse(mermaid(block))] == ["fence"]


def template(folder: Path, source: str) -> Path:
    file = folder / "mitt.md.jinja"
    file.write_text(source, encoding="utf-8")
    return file


def test_a_template_changes_one_block(tmp_path: Path) -> None:
    mine = template(
        tmp_path,
        '{% extends "builtin/document.md.jinja" %}\n'
        "{% block contents %}\nVedtatt: {{ story.title | inline }}\n{% endblock %}\n",
    )
    text, standard = made(template=mine), made()
    assert "\nVedtatt: Strategi for god bruk av sosiale medier\n" in text
    assert text.splitlines()[0] == standard.splitlines()[0]
    assert text.split("## Kort fortalt")[1] == standard.split("## Kort fortalt")[1]


def test_the_command_line_takes_a_template(tmp_path: Path) -> None:
    mine = template(tmp_path, "{{ story.labels.overview }}\n")
    assert made(template=str(mine)) == "Kort fortalt\n"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("En\n{% if %}\n", r"mitt\.md\.jinja:2 Expected an expression"),
        ("En\nTo\n{{ story.tittel }}\n", r"mitt\.md\.jinja:3 .*has no attribute 'tittel'"),
        ('\n{{ "x" | finnes_ikke }}', r"mitt\.md\.jinja:2 No filter named 'finnes_ikke'"),
        ('{% extends "builtin/finnes.jinja" %}', r"mitt\.md\.jinja:1 builtin/finnes\.jinja"),
    ],
)
def test_a_mistake_is_told_by_file_and_line(tmp_path: Path, source: str, message: str) -> None:
    with pytest.raises(sk.StrategykitError, match=message):
        made(template=template(tmp_path, source))


def test_a_template_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(sk.StrategykitError, match="cannot be read"):
        made(template=tmp_path / "finnes_ikke.jinja")


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ story.__class__.__init__.__globals__ }}",
        "{{ story.sections[0]['__class__']['__base__'] }}",
        "{{ story | attr('__class__') | attr('__mro__') }}",
        "{{ '{0.__class__.__mro__}'.format(story) }}",
        "{{ ('{0.__class__}'.format)(story) }}",
        "{{ self.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ story.sections.__add__.__self__.__class__.__base__ }}",
        "{% include '/etc/passwd' %}",
        "{% include '../../pyproject.toml' %}",
        "{% include 'builtin/../options.py' %}",
        "{% import 'os' as os %}",
        "{{ range(10 ** 9) | list }}",
        "{{ 'x' * 10 ** 9 }}",
        "{% for i in range(999999999) %}{% endfor %}",
        "{{ [1].append(2) }}",
    ],
)
def test_a_template_gets_nowhere(tmp_path: Path, source: str) -> None:
    with pytest.raises(sk.StrategykitError, match=r"mitt\.md\.jinja:1 "):
        made(template=template(tmp_path, source))


@pytest.mark.parametrize(
    "options", [{"form": "check", "diagrams": True}, {"form": "onepager", "diagrams": True}]
)
def test_options_that_mean_nothing_together_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(sk.StrategykitError, match="diagrams stand in the document only"):
        made(**options)


def test_the_check_report_has_no_template(tmp_path: Path) -> None:
    with pytest.raises(sk.StrategykitError, match="the check report has no template"):
        made(form="check", template=template(tmp_path, ""))
