"""What a file may hold and nobody can have meant: blank texts, a rhythm upside down, parts in a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.checks.examples import Bad
from strategykit.checks.nouns import noun
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.insight.words import amount
from strategykit.model import (
    Cadence,
    Document,
    No,
    Quantity,
    Ref,
    Strategy,
    Template,
)
from strategykit.model.shape import shape_of, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_MISSED = {("mission",)}
"""What another check misses when it is blank."""
_TWO_LETTERS = 2
_LANGUAGES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu
    rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to
    tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()  # noqa: SIM905 - two hundred lines otherwise
)
"""The codes of ISO 639-1, `bh` and `sh` included, which were taken back and are still met."""


@check(
    "text-blank",
    "SK944",
    Severity.ERROR,
    on=Strategy,
    staying_out=True,
    summary=Text(nb="Et felt er fylt ut med ingenting.", en="A field is filled in with nothing."),
    why=Text(
        nb="Et felt med bare mellomrom ser utfylt ut for programmet og tomt ut for leseren. Da er hullet "
        "skjult, ikke tettet.",
        en="A field of nothing but spaces looks filled in to the program and empty to the reader. The gap is "
        "hidden, not filled.",
    ),
    mend=Text(
        nb="Skriv det som mangler, eller ta bort feltet.", en="Write what is missing, or drop the field."
    ),
    sources=Text(
        nb="Erfaring fra andre kontrollprogrammer: et tomt felt skal ikke gå for et svar.",
        en="Experience with other checking programs: an empty field must not pass for an answer.",
    ),
    bad=lambda: Bad("vision", "  "),
)
def text_blank(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """What is filled in says something."""
    del strategy
    message = Text(nb="Teksten er tom.", en="The text is empty.")
    for path, node in context.graph.nodes:
        if isinstance(node, No):
            # In a file a decided no stands in the field it is about.
            if node.reason is not None and _is_blank(node.reason):
                yield context.problem(message, at=(*path[:-2], node.field))
            continue
        for field in texts_of(node.__class__):
            value = getattr(node, field.name)
            if isinstance(value, str):
                if _is_blank(value) and (*path, field.name) not in _MISSED:
                    yield context.problem(message, at=(*path, field.name))
            elif value:
                for position, words in enumerate(value):
                    if _is_blank(words):
                        yield context.problem(message, at=(*path, field.name, position))


def _is_blank(words: str) -> bool:
    # A character that does not show, such as a zero-width space, says nothing either.
    return not any(char.isprintable() and not char.isspace() for char in words)


@check(
    "language-unknown",
    "SK945",
    Severity.WARNING,
    on=(Document, Template),
    staying_out=True,
    summary=Text(
        nb="Språkkoden står ikke for noe språk.",
        en="The language tag stands for no language.",
    ),
    why=Text(
        nb="Overskrifter, datoer og opplesing følger språkkoden. En kode som ikke finnes, gir engelske "
        "overskrifter på et norsk dokument.",
        en="Headings, dates and reading aloud follow the tag. One that does not exist gives a Norwegian "
        "document English headings.",
    ),
    mend=Text(
        nb="Skriv språkkoden: nb for bokmål, nn for nynorsk, en for engelsk.",
        en="Write the tag: nb for bokmål, nn for nynorsk, en for English.",
    ),
    sources=Text(nb="BCP 47; ISO 639-1 (språkkoder)", en="BCP 47; ISO 639-1 (language codes)"),
    bad=lambda: Bad("document.language", "xb"),
)
def language_unknown(node: Document | Template, context: Context) -> Iterator[Problem]:
    """A language of two letters is one of those there are."""
    language = node.language or ""
    primary = language.partition("-")[0]
    if len(primary) == _TWO_LETTERS and primary.lower() not in _LANGUAGES:
        message = Text(nb="{language} står ikke for noe språk.", en="{language} stands for no language.")
        yield context.problem(message, at="language", language=language)


@check(
    "rhythm-reversed",
    "SK946",
    Severity.ERROR,
    on=Cadence,
    summary=Text(
        nb="Den nedre grensen for hvor ofte er høyere enn den øvre.",
        en="The minimum for how often is above the maximum.",
    ),
    why=Text(
        nb="Ingen kan publisere minst fem ganger og høyst tre. Tallene er trolig byttet om.",
        en="Nobody can publish at least five times and at most three. The numbers are probably swapped.",
    ),
    mend=Text(
        nb="La «at_most» være minst like høyt som «at_least».",
        en="Let “at_most” be no lower than “at_least”.",
    ),
    sources=Text(nb="Følger av feltene selv", en="Follows from the fields themselves"),
    bad=lambda: Bad(
        "channels[0].cadence",
        Cadence(at_least=Quantity(5, unit="post", per="week"), at_most=Quantity(3, unit="post", per="week")),
    ),
)
def rhythm_reversed(cadence: Cadence, context: Context) -> Iterator[Problem]:
    """At least is no more than at most."""
    least, most = cadence.at_least, cadence.at_most
    if least is None or most is None or (least.unit, least.per) != (most.unit, most.per):
        return
    low = least.low if least.low is not None else least.high
    high = most.high if most.high is not None else most.low
    if low is not None and high is not None and low > high:
        message = Text(nb="Minst {least}, men høyst {most}.", en="At least {least}, but at most {most}.")
        yield context.problem(message, least=amount(least), most=amount(most))


@check(
    "part-of-itself",
    "SK947",
    Severity.ERROR,
    on=Strategy,
    staying_out=True,
    summary=Text(nb="Noe er en del av seg selv.", en="Something is part of itself."),
    why=Text(
        nb="Det som er en del av seg selv, har ingen plass i oversikten: det blir borte fra tabeller og "
        "figurer.",
        en="What is part of itself has no place in the overview: it is lost from tables and figures.",
    ),
    mend=Text(
        nb="Rett «part_of», slik at en av dem er øverst.",
        en="Correct “part_of”, so that one of them is on top.",
    ),
    sources=Text(nb="Følger av feltene selv", en="Follows from the fields themselves"),
    bad=lambda: Bad("roles[0].part_of", Ref("kommunikasjonsradgiver")),
)
def part_of_itself(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every part has a whole that is not inside it."""
    del strategy
    message = Text(
        nb="{it} er {noun} som er en del av seg selv gjennom «part_of».",
        en="{it} is {noun} that is part of itself through “part_of”.",
    )
    settled: set[tuple[type, str]] = set()
    for path, node in context.graph.nodes:
        if "part_of" not in shape_of(type(node)) or node.part_of is None:
            continue
        way: dict[tuple[type, str], Any] = {}
        each: Any = node
        while each is not None and (key := (type(each), each.id)) not in settled and key not in way:
            way[key] = each
            each = context.graph.resolve(each.part_of, type(node)) if each.part_of else None
        if each is not None and (type(each), each.id) in way:
            yield context.problem(message, at=(*path, "part_of"), it=node, noun=noun(type(node)))
        settled.update(way)
