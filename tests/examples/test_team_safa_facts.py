"""Every statement of the second source document is read back from a typed place in its example."""

from __future__ import annotations

from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from strategykit import checks, files, paths
from strategykit.graph import Answer, Graph, answer, walk
from strategykit.model import Guideline, No, NoteKind, OpenItem, Standing, Strategy, Verdict

FILE = Path(__file__).parents[2] / "examples" / "team_safa" / "strategy.yaml"

# The fact, the place (`#id` is the node with that id), and the words or value that stand there.
FACTS: list[tuple[str, str, Any]] = [
    ("F01", "document.notes[0].text", "Hvorfor en virksomheter trenger en strategi for sosiale medier"),
    ("F01", "document.notes[0].text", "hva bør en god strategi inneholde"),
    ("F01", "document.notes[0].kind", "provenance"),
    ("F01", "#hvorfor.name", "Hvorfor en virksomhet trenger en strategi"),
    ("F01", "#god-strategi.name", "Hva en god strategi skal inneholde"),
    ("F02", "document.authors[0].name", "Team SAFA"),
    ("F02", "document.feedback", "Kom gjerne med kommentarer eller del dette med andre."),
    ("F03", "#ikke-alle.text", "ikke alle virksomheter som trenger å være i sosiale medier"),
    ("F03", "#ikke-alle.kind", "decision"),
    ("F03", "document.excludes", "Virksomheter som ikke trenger å være i sosiale medier"),
    ("F04", "presence.reasons", "nå et større marked"),
    ("F04", "#kunnskap-bak.text", "må det ligge mye kunnskap bak"),
    ("F04", "#kunnskap-bak.modality", "must"),
    ("F05", "#hvorfor.reason", "rubixkube i den sammenheng at det er komplisert å løse den"),
    ("F05", "#hvorfor.reason", "strategi for hvordan man skal bruke sosiale medier i en bedrift"),
    ("F06", "#hvorfor.points[1].label", "Hva bedriften ønsker å oppnå"),
    ("F06", "#hvorfor.points[2].label", "Hvordan dette skal oppnås"),
    ("F06", "#hvorfor.notes[1].text", "essensielt å se på hvordan dette skal oppnås"),
    ("F07", "#hvorfor.notes[0].text", "må først stille seg spørsmålet"),
    ("F07", "#hvorfor.points[0].questions", "Hvorfor ønsker de i det hele tatt å være i sosiale medier?"),
    ("F07", "open_items[0].text", "Hvorfor ønsker de i det hele tatt å være i sosiale medier?"),
    ("F07", "open_items[0].about", "mission"),
    ("F08", "open_items[0].options", "Skal det brukes til å nå flere kunder?"),
    ("F09", "open_items[0].options", "Skal det være en reklame plattform?"),
    ("F10", "open_items[1].text", "Hva får virksomheten ut av å bruke sosiale medier?"),
    ("F10", "open_items[1].about", "benefits"),
    ("F11", "presence.criteria", "Hvilke typer sosiale medier som passer bedriften å bruke"),
    ("F12", "presence.criteria", "Hvilke kunder de har"),
    ("F12", "#kunder.name", "Kundene"),
    ("F13", "presence.criteria", "Hvilke medier kundene bruker"),
    ("F14", "as_is[0].text", "opprette en bedriftkonto på Twitter, Facebook og Youtube er ikke et problem"),
    ("F14", "as_is[0].about", ["twitter", "facebook", "youtube"]),
    ("F14", "as_is[0].figures[0].text", "se på filmene"),
    ("F14", "as_is[0].figures[1].text", "lese innleggene"),
    ("F14", "as_is[0].figures[2].text", '"likes"'),
    ("F14", "as_is[0].figures[3].text", "bli “followers”"),
    ("F15", "definitions[0].text", "ikke en formel for hvordan man blir populær på sosiale medier"),
    ("F15", "definitions[0].text", "en strategi det nærmeste man kan komme en veiviser til målet"),
    ("F16", "#god-strategi.points[0].label", "Mål"),
    ("F17", "#god-strategi.points[1].label", "Retningslinjer for bruk"),
    ("F18", "#god-strategi.points[2].label", "Kommunikasjon med kunder"),
    ("F19", "#god-strategi.points[3].label", "Hvordan virksomheten skal fremstå"),
    ("F20", "actions[0].text", "nå ønsket målgruppe best mulig gjennom denne arenaen"),
    ("F20", "#god-strategi.points[4].reads", ["audiences", "channels"]),
    ("F21", "actions[1].text", "segmenteringen av markedet"),
    ("F22", "actions[2].text", "hvilke personer som bruker de ulike mediene mest"),
    ("F23", "presence.criteria", "i forhold til bedriftens nettpersonlighet"),
    ("F24", "trainings[0].roles", ["ansatte"]),
    ("F24", "trainings[0].purpose", "opptrer på ønsket måte i samsvar med deres mål"),
    ("F24", "trainings[0].goals", ["best-kundeservice", "raskest-svar", "kundebasen"]),
    ("F25", "open_items[2].text", "hvordan de har tenkt å posisjonere seg i forhold til kundene"),
    ("F25", "open_items[2].about", "voices"),
    ("F25", "open_items[3].text", "hvem er de?"),
    ("F25", "open_items[3].about", "kunder"),
    ("F26", "#kommunikasjonsstrategien.relation", "consistent_with"),
    ("F26", "#kommunikasjonsstrategien.notes[0].text", "bør være i samsvar med kommunikasjonsstrategien"),
    ("F26", "#kommunikasjonsstrategien.purpose", "ikke gir forskjellige inntrykk til kundene"),
    ("F27", "#forskjellige-inntrykk.cause", "forskjellige inntrykk til kundene"),
    ("F27", "#forskjellige-inntrykk.effects[0]", "kundene blir forvirret"),
    ("F27", "#forskjellige-inntrykk.effects[1]", "merkevaren blir svekket"),
    ("F27", "#forskjellige-inntrykk.mitigated_by", ["kommunikasjonsstrategien"]),
    ("F28", "#konkrete-mal.text", "Målene kan være ganske konkrete"),
    ("F28", "#konkrete-mal.modality", "may"),
    ("F29", "#best-kundeservice.text", "best kundeservice"),
    ("F29", "#best-kundeservice.kind", "service"),
    ("F30", "#raskest-svar.text", "raskest til å svare på spørsmål"),
    ("F31", "#kundebasen.text", "øke kundebasen"),
    ("F31", "#kundebasen.kind", "growth"),
    ("F32", "#medieformat.text", "baserer seg vanligvis på bakgrunn av medieformat som skal brukes"),
    ("F33", "#suksesskriterier.text", "suksesskriterier som forteller noe om verdiene de ønsker å formidle"),
    ("F33", "#suksesskriterier.modality", "may"),
    ("F34", "#suksesskriterier.examples[0].source", "netcom"),
    ("F34", "#suksesskriterier.examples[0].text", None),
    ("F34", "#netcom.title", "NetComs sosiale retningslinjer"),
    ("F35", "#egen-retningslinje.text", "burde ha en retningslinje som bedriften har laget"),
    ("F35", "#egen-retningslinje.modality", "should"),
    (
        "F36",
        "open_items[4].text",
        "Skal det være ansatte som kun jobber med twitter, facebook eller youtube?",
    ),
    ("F36", "open_items[4].about", "responsibilities"),
    ("F37", "open_items[5].text", "Hva skal legges ut på sidene av informasjon"),
    ("F37", "open_items[5].about", "themes"),
    ("F38", "open_items[6].text", "Hva skal deles med kundene"),
    ("F38", "open_items[6].about", "themes"),
    ("F39", "#kundene-blir-hort.text", "Strategi for hvordan kundene skal bli hørt"),
    ("F39", "#kundene-blir-hort.acts", ["monitor"]),
    ("F39", "#kundene-blir-hort.reason", 'ettersom "image" har mye å si'),
    ("F40", "#sporsmal.text", "Hvordan man svarer kunder som har spørsmål på twitter eller facebook"),
    ("F40", "#sporsmal.text", "kan gjøre en forskjell"),
    ("F40", "#sporsmal.channels", ["twitter", "facebook"]),
    ("F41", "#sporsmal.examples[0].verdict", "dont"),
    ("F41", "#sporsmal.examples[0].text", None),
    ("F41", "#sporsmal.notes[0].text", "hvordan man ikke skal svare en kunde"),
    ("F42", "#sporsmal.examples[1].verdict", "do"),
    ("F42", "#sporsmal.examples[1].tone", "humoristisk"),
    ("F42", "#sporsmal.examples[1].text", None),
    ("F43", "#mal-over-hva-som-besvares.text", "en mal over hva som skal besvares på"),
    ("F43", "#mal-over-hva-som-besvares.modality", "may"),
    ("F43", "#god-strategi.points[2].reads", ["responses", "triage", "templates"]),
    ("F44", "#misfornoyde-kunder.messages", ["dissatisfied"]),
    ("F44", "#misfornoyde-kunder.text", "Det kan lønne seg å svare på misfornøyde kunder"),
    ("F44", "#misfornoyde-kunder.modality", "should"),
    ("F45", "#kunder-som-roser.messages", ["praise"]),
    ("F45", "#kunder-som-roser.text", "gi tilbakemeldinger til kunder som roser bedriften"),
    ("F45", "#kunder-som-roser.modality", "may"),
    ("F46", "#merverdi.text", "merverdi for kunden og bedriften"),
    ("F46", "#merverdi.beneficiary", "both"),
    ("F47", "#misfornoyde-kunder.compensation.what", "Gavekort"),
    ("F47", "#misfornoyde-kunder.notes[0].text", "glede misfornøyde kunder ved å bruke gavekort"),
    ("F48", "#ansattes-oppforsel.reason", "fort føre til at man glemmer hvem man representerer"),
    ("F48", "#ansattes-oppforsel.text", "retningslinjer for de ansattes oppførsel i sosiale medier"),
    ("F48", "#ansattes-oppforsel.kind", "conduct"),
    ("F48", "#ansattes-oppforsel.binds", ["ansatte"]),
    ("F48", "#ansattes-oppforsel.conditions", "chat-samtale"),
    ("F49", "#ikke-en-plattform.text", "ikke tenke på sosiale medier som én plattform"),
    ("F49", "#ikke-en-plattform.modality", "must_not"),
    ("F49", "#ikke-en-plattform.kind", "channel"),
    ("F50", "#skille-arenaene.text", "skille de ulike arenaene og være bevisst på hvordan man bruker de"),
    ("F51", "benefits[1].text", "løft økonomisk"),
    ("F51", "benefits[1].beneficiary", "organization"),
    ("F51", "benefits[2].text", 'løft i "image"'),
    ("F51", "benefits[2].beneficiary", "organization"),
    ("F52", "#bedriftens-malsettinger.text", "jobbe ut i fra målsettinger som er satt til bedriften"),
]


@cache
def strategy() -> Strategy:
    return files.read(FILE)[0]


def stands_at(place: str) -> Any:
    start, _, rest = place.partition(".")
    node: Any = strategy()
    if start.startswith("#"):
        ((_, node),) = Graph(node).with_id(start[1:])
    else:
        rest = place
    for part in paths.parse(rest):
        node = node[part] if isinstance(part, int) else getattr(node, part)
    return node


@pytest.mark.parametrize(("fact", "place", "expected"), FACTS)
def test_the_fact_stands_in_its_place(fact: str, place: str, expected: Any) -> None:
    del fact  # names the case
    found = stands_at(place)
    if isinstance(found, Enum):
        assert found.value == expected
    elif isinstance(expected, list):
        assert [getattr(each, "value", each) for each in found] == expected
    elif isinstance(found, tuple):
        assert any(expected.casefold() in each.casefold() for each in found)
    elif expected is None:
        assert found is None
    else:
        assert expected.casefold() in found.casefold()


def test_no_fact_is_left_out() -> None:
    assert sorted({fact for fact, _, _ in FACTS}) == [f"F{number:02}" for number in range(1, 53)]


def test_the_file_survives_being_written_and_read() -> None:
    assert files.read_text(files.to_text(strategy()))[0] == strategy()


def test_prompts_are_no_goals() -> None:  # X01
    assert [goal.text for goal in strategy().goals] == [
        "Ha best kundeservice",
        "Raskest til å svare på spørsmål",
        "Øke kundebasen",
    ]
    assert {goal.standing for goal in strategy().goals} == {Standing.PROPOSED}


def test_the_furniture_of_the_blog_is_no_content() -> None:  # X02
    text = files.to_text(strategy())
    assert "Slett" not in text
    assert "fjernet av forfatteren" not in text


def test_staying_out_is_no_contradiction() -> None:  # X03
    assert answer(strategy(), "presence") is Answer.STATED
    outside = evolve(strategy(), presence=None, decided_no=[No("presence", "ikke alle trenger det")])
    assert files.read_text(files.to_text(outside))[0] == outside
    assert answer(outside, "presence") is Answer.DECIDED_NO
    (position,) = (n for n, rule in enumerate(strategy().guidelines) if rule.id == "ikke-alle")
    assert not [each for each in checks.run(strategy()) if each.at[:2] == ("guidelines", position)]


def test_a_repeated_paragraph_is_one_rule_with_a_note() -> None:  # X04
    rules = [node for _, node in walk(strategy()) if isinstance(node, Guideline)]
    for words in ("hvem man representerer", "som én plattform", "de ulike arenaene"):
        (rule,) = (rule for rule in rules if words in rule.text + (rule.reason or ""))
        (note,) = rule.notes
        assert note.kind is NoteKind.AS_WRITTEN
        assert words in note.text
        assert note.place == "Gjentatt ordrett i avsnittet etter"


def test_followers_and_likes_are_no_channels() -> None:  # X05
    assert [channel.platform for channel in strategy().channels] == ["Twitter", "Facebook", "Youtube"]


def test_a_humorous_example_is_no_breach() -> None:  # X06
    lost, humorous = stands_at("#sporsmal.examples")
    assert (lost.verdict, humorous.verdict) == (Verdict.DONT, Verdict.DO)
    assert not strategy().voices


def test_no_question_is_answered_on_behalf_of_the_authors() -> None:
    items: tuple[OpenItem, ...] = strategy().open_items
    assert len(items) == 7
    assert not [item for item in items if item.resolution or item.owner or item.due]
    assert not strategy().mission
