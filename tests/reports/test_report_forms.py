"""Annotations, Markdown, HTML and JSON: each escaped its own way, all in the order of the file."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from reporting import HOSTILE, checked, shown

from strategykit import Finding, Override, Report, Severity, Text
from strategykit.reports import FORMATS, Checked

GOAL = f"title: S\ngoals:\n  - text: {json.dumps(HOSTILE)}\n"
TWO = "title: S\ngoals:\n  - text: Svare raskere\n"


def said(words: str) -> Checked:
    """Give a file of which one thing is said."""
    text = Text(nb=words, en=words)
    found = Finding(
        name="a-b",
        code="X1",
        severity=Severity.INFO,
        at=("goals",),
        message=text,
        hint=text,
        file="s.yaml",
        line=1,
        column=1,
    )
    return Checked(report=Report((found,)), file="s.yaml", source=words, language="nb")


@given(st.text(max_size=40) | st.text("%\r\n:,", max_size=12))
def test_an_annotation_is_one_command_that_reads_back(words: str) -> None:
    lines = shown(said(words), to="github").split("\n")
    assert len(lines) == 2 == lines.index("") + 1
    about, _, message = lines[0].removeprefix("::notice ").partition("::")
    assert about == "file=s.yaml,line=1,col=1,title=a-b (X1)"
    read = [re.sub("%25", "%", each) for each in message.split("%0A")]
    assert [each.split() for each in read] == [
        "".join(c if c.isprintable() else " " for c in words).split()
    ] * 2


def test_properties_of_an_annotation_are_escaped() -> None:
    line = shown(checked(TWO, "a,b:c%.yaml"), to="github").splitlines()[0]
    assert line.startswith("::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=")


def test_severities_have_their_commands() -> None:
    found = checked(TWO)
    commands = {line.split()[0] for line in shown(found, to="github").splitlines()}
    assert commands <= {"::error", "::warning", "::notice"}
    assert len(shown(found, to="github").splitlines()) == len(found.report)


@given(st.text(max_size=30) | st.text("1.)-+=*_#>`~[]()!:/|@w \\", max_size=12))
def test_nothing_is_read_as_markdown(words: str) -> None:
    html = (
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(shown(said(words), to="markdown"))
    )
    tags = set(re.findall(r"<(\w+)", html))
    assert tags <= {"h1", "p", "strong", "table", "thead", "tbody", "tr", "th", "td"}
    assert html.count("<tr>") == 7 + 2


def test_markdown_counts_by_point_and_lists_each_file() -> None:
    text = shown(checked(TWO, "a.yaml", language="nb"), checked("titel: S", "b.yaml"), to="markdown")
    assert text.startswith("# Kontroll av strategien\n\n")
    assert "| Mål | " in text
    assert (
        text.index("## a.yaml")
        < text.index("| 3\\:5 | feil | goal-no-owner (SK909) |")
        < text.index("## b.yaml")
    )
    assert "## " not in shown(checked(TWO), to="markdown")


class Read(HTMLParser):
    """The elements and words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@given(st.text(max_size=30) | st.text("<>&\"' /=!-{}%", max_size=12))
def test_nothing_is_read_as_html(words: str) -> None:
    harmless, page = Read(shown(said("x"), to="html")), Read(shown(said(words), to="html"))
    kinds = {tag for tag, _ in page.tags}
    assert kinds - {"pre", "mark"} == {tag for tag, _ in harmless.tags} - {"pre", "mark"}
    plain = " ".join("".join(char if char.isprintable() else " " for char in words).split())
    assert plain in " ".join(" ".join(page.words).split())


def test_a_page_needs_nothing_else_and_runs_nothing() -> None:
    page = shown(checked(GOAL), to="html")
    read = Read(page)
    assert not [tag for tag, _ in read.tags if tag in {"script", "link", "img", "iframe", "a"}]
    assert not [
        name for _, attrs in read.tags for name in attrs if name.startswith("on") or name in {"src", "href"}
    ]
    assert "default-src 'none'" in page
    assert "url(" not in page


def test_a_page_tells_each_finding_with_its_line_and_its_point() -> None:
    page = shown(checked(TWO, language="nb"), to="html")
    words = " ".join(" ".join(Read(page).words).split())
    assert '<html lang="nb">' in page
    assert "feil Målet «Svare raskere» har ingen " in words
    assert '<span class="line">3</span>  - <mark>text: Svare raskere</mark>' in page
    assert "3:5 goal-no-owner (SK909) Mål" in words
    assert "Ingen funn." in shown(Checked(report=Report(), file="s.yaml", language="nb"), to="html")


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_what_the_project_sets_another_way_is_told(form: str) -> None:
    ours = Override("goal-no-owner", severity="info", reason="Styret eier målene")
    found = evolve(checked(TWO), report=Report(overrides=[ours], ignored=("goal-superlative",)))
    assert "Styret eier målene" in shown(found, to=form)
    assert "Left out: goal-superlative." in shown(found, to=form)


@pytest.mark.parametrize("form", FORMATS)
def test_findings_stand_in_the_order_of_the_file_every_time(form: str) -> None:
    found = checked(GOAL)
    turned = evolve(found, report=evolve(found.report, findings=tuple(reversed(found.report.findings))))
    assert shown(found, to=form) == shown(turned, to=form)
    assert shown(found, to=form).endswith("\n")


def test_listing_the_forms_loads_none() -> None:
    ours = "[name for name in sys.modules if name.startswith('strategykit.reports.')]"
    code = f"import sys, strategykit.reports; print({ours})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['strategykit.reports.checked']"


def test_a_report_shows_itself_in_a_notebook() -> None:
    report = checked(GOAL).report
    bundle = report._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/markdown", "text/html"}
    assert "s.yaml:3:5 error goal-no-owner (SK909)" in bundle["text/plain"]
    assert "<b " not in bundle["text/html"]
    assert "&lt;b onclick=x&gt;" in bundle["text/html"]
    html = MarkdownIt("commonmark").enable("table").render(bundle["text/markdown"])
    assert "<b " not in html
    assert "<a " not in html
    assert str(report) == report.text() == bundle["text/plain"]
    assert report.text("nb") != report.text("en")
    assert str(Report()) == "0 errors, 0 warnings, 0 notes"
