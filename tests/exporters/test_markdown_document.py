"""The Markdown document as a person reads it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt

from drawing import strategies
from strategykit import (
    Benefit,
    Channel,
    Document,
    Goal,
    Guideline,
    Indicator,
    Link,
    No,
    Organization,
    Responsibility,
    Role,
    Strategy,
)
from strategykit.exporters.base import Source
from strategykit.exporters.markdown import MarkdownExporter, MarkdownOptions, render
from strategykit.findings import Finding, Report, Severity, Text
from strategykit.model import Figure
from strategykit.story import tell
from told import normal, private_strings

ROLE = Role("Redaktør")
GOAL = Goal("Svare raskere", owner=ROLE, deadline="2027-12-31")
SMALL = Strategy(
    "Vår strategi",
    organization=Organization("Banken"),
    document=Document("Vår strategi", language="nb", version="1.0", status="approved"),
    mission="Vi er der folk er",
    goals=[GOAL],
    indicators=[Indicator("Svartid", unit="hour", goals=[GOAL], baseline=Figure(26), targets=[Figure(4)])],
    roles=[ROLE],
    responsibilities=[Responsibility("Svare på spørsmål", responsible=[ROLE])],
    benefits=[Benefit("Raske svar")],
    channels=[Channel("Facebook", purposes=["nyheter"], owner=ROLE)],
    guidelines=[Guideline("Vi skriver kort", modality="should")],
    decided_no=[No("resources", "ikke eget budsjett")],
)
NORWEGIAN = """\
# Vår strategi

**Banken**

- **Versjon:** 1.0
- **Dokumentstatus:** Godkjent

## Innhold

- [Mål](#goals)
- [Misjon og hensikt](#mission)
- [Måling](#measurement)
- [Ansvar](#responsibility)
- [Fordeler for kundene](#benefits)
- [Kanaler](#channels)
- [Retningslinjer](#guidelines)
- [Kompetanse og ressurser](#competence)
- [Dokumentet og kildene](#documents)

## Kort fortalt

**Ett mål viser hvor vi vil**

- **Situasjonen**: Vi er der folk er
- **Svaret**: Svartid skal ned fra 26 til 4 timer innen 31. desember 2027

## <a id="goals"></a>Mål

**Ett mål, og det kan måles**

Målet har både frist og ansvarlig.

### Svare raskere

- **Frist:** 31. desember 2027
- **Ansvarlig:** Redaktør
- **Måles med:** Svartid

## <a id="mission"></a>Misjon og hensikt

**Derfor er vi i sosiale medier**

**Vi er der folk er**

## <a id="measurement"></a>Måling

**Svartid skal ned fra 26 til 4 timer innen 31. desember 2027**

Indikatoren har både måltall og nullpunkt.

| Mål | Indikator | Nullpunkt → måltall | Frist | Kilde | Ansvarlig |
| --- | --- | --- | --- | --- | --- |
| Svare raskere | Svartid | 26 → 4 timer | 31. desember 2027 | – | Redaktør |

**Utdypet:**

- Svartid – enhet: timer

## <a id="responsibility"></a>Ansvar

**Én oppgave er fordelt, og alle kanaler i bruk har en ansvarlig**

Én oppgave er fordelt på én rolle.

### Svare på spørsmål

- **Utføres av:** Redaktør

### Rollene

#### Redaktør

- **Har ansvaret for:** Svare raskere og Facebook

## <a id="benefits"></a>Fordeler for kundene

**Kundene får én fordel**

Strategien nevner bare fordeler for kundene.

- Raske svar

## <a id="channels"></a>Kanaler

**Én kanal er i bruk, og den har en ansvarlig**

I bruk: Facebook.

### Facebook · Aktiv

- **Brukes til:** nyheter
- **Ansvarlig:** Redaktør

## <a id="guidelines"></a>Retningslinjer

**Én regel for hvordan vi opptrer**

Regelen har ikke noe eksempel.

- **Bør**: Vi skriver kort

## <a id="competence"></a>Kompetanse og ressurser

**Dette har vi bevisst valgt bort**

Strategien sier hva vi ikke skal ha, og hvorfor.

- **Ressurser:** Bevisst valgt bort: ikke eget budsjett

## <a id="documents"></a>Dokumentet og kildene

**Dette bygger strategien på**

Om selve dokumentet.

- **Versjon:** 1.0
- **Dokumentstatus:** Godkjent
"""
HOSTILE = [
    "a | b",
    "`kode`",
    "# overskrift",
    "- punkt",
    "1. først",
    "+ pluss",
    "> sitat",
    "---",
    "***",
    "=== ",
    "<script>alert(1)</script>",
    "<!-- borte -->",
    "&copy; &#60;",
    "[lenke](javascript:alert(1))",
    "![bilde](https://example.org/x.png)",
    "[ref]: https://example.org",
    "<https://example.org>",
    "_skrå_ og **fet** og ~~strøket~~",
    "slutter med \\",
    "$x^2$ {{ mal }} {% tag %}",
    "    innrykk",
    "linje\n\nto",
    "#",
    "\\",
]


def test_a_small_strategy_reads_well_in_norwegian() -> None:
    assert render(tell(SMALL, Report(), None)) == NORWEGIAN


def test_the_same_strategy_is_told_in_english_with_its_own_words_kept() -> None:
    told = render(tell(SMALL, Report(), "en"))
    for line in [
        "- **The answer**: Svartid must fall from 26 to 4 hours by 31 December 2027",
        "**One task assigned, and every channel in use has an owner**",
        "- **Deadline:** 31 December 2027",
        "| Svare raskere | Svartid | 26 → 4 hours | 31 December 2027 | – | Redaktør |",
        "- **Should**: Vi skriver kort",
        "- **Resources:** Deliberately left out: ikke eget budsjett",
    ]:
        assert f"{line}\n" in told


def test_a_draft_says_so_at_the_top() -> None:
    message = Text(nb="Målet «A» har ingen frist.", en="The goal “A” has no deadline.")
    finding = Finding(name="x", code="SK0", severity=Severity.ERROR, at=("goals", 0), message=message)
    told = render(tell(Strategy("S", goals=[Goal("A")]), Report((finding,)), "nb"))
    assert told.startswith("# S\n\n> **UTKAST:** Strategien har ett hull.\n")
    assert "Målet «A» har ingen frist." in told


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    strategy = Strategy(
        text,
        organization=Organization(text),
        mission=text,
        goals=[Goal(text, id="g", reason=text)],
        indicators=[Indicator(text, id="i", goals=["g"])],
        guidelines=[Guideline(text, id="r", reason=text)],
    )
    parsed = MarkdownIt("commonmark").enable("table").parse(render(tell(strategy, Report(), "nb")))
    inline = [token for token in parsed if token.type == "inline"]
    texts = [
        normal("".join(each.content for each in token.children or [] if each.type == "text"))
        for token in inline
    ]
    assert texts[0] == normal(text)
    assert texts.count(normal(text)) >= 6
    kinds = {each.type for token in inline for each in token.children or []} | {
        token.type for token in parsed
    }
    assert not kinds & {
        "image",
        "code_inline",
        "fence",
        "code_block",
        "html_block",
        "hr",
        "em_open",
        "s_open",
    }
    tables = [token for token in parsed if token.type == "td_open"]
    assert len(tables) == 6


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a_b?c=d&e=(f)|g", True),
        ("http://example.org", True),
        ("MAILTO:post@example.org", True),
        ("http//prezi.com/x", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("vbscript:x", False),
        ("https://example.org/> onload", False),
        ("//example.org", False),
    ],
)
def test_only_safe_addresses_become_links(url: str, linked: bool) -> None:
    link = Link(url, text="Vår side")
    strategy = Strategy("S", channels=[Channel("Siden", links=[link])])
    parsed = MarkdownIt("commonmark").enable("table").parse(render(tell(strategy, Report(), "nb")))
    children = [each for token in parsed for each in token.children or []]
    hrefs = {str(each.attrs["href"]) for each in children if each.type == "link_open"}
    addresses = {href for href in hrefs if not href.startswith("#")}
    assert (len(addresses) == 1) is linked
    shown = "".join(each.content for each in children if each.type == "text")
    assert f"Vår side: {url}" in shown or not url


def test_a_line_in_an_empty_place_is_no_heading() -> None:
    goal = Goal("Mål", reason=" ", approaches=[], supports=[])
    strategy = Strategy("S", goals=[goal], mission="tekst", vision="-")
    parsed = MarkdownIt("commonmark").parse(render(tell(strategy, Report(), "nb")))
    assert all(token.markup.startswith("#") for token in parsed if token.type == "heading_open")


def test_the_exporter_gives_one_file_named_after_the_strategy() -> None:
    made = MarkdownExporter().export(Source(SMALL, Report(), "nb"), MarkdownOptions())
    (artifact,) = made.artifacts
    assert (artifact.name, artifact.media_type) == ("var-strategi.md", "text/markdown")
    assert artifact.data.decode("utf-8") == NORWEGIAN
    unnamed = MarkdownExporter().export(Source(Strategy("!"), Report(), "nb"), MarkdownOptions())
    assert unnamed.artifacts[0].name == "strategy.md"


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=50)
@given(strategies())
def test_names_and_contacts_of_any_strategy_stay_out(strategy: Strategy) -> None:
    marked = [each for each in private_strings(strategy) if len(normal(each)) > 6]
    public = render(tell(strategy, Report(), "nb"))
    open_ = {normal(each) for each in _told(strategy)}
    assert [
        each for each in marked if normal(each) in public and not any(normal(each) in o for o in open_)
    ] == []


def _told(strategy: Strategy) -> list[str]:
    from strategykit.story.wording import wording_for
    from told import told_strings

    return list(told_strings(strategy, wording_for("nb")))
