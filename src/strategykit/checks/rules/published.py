"""What goes out to people: no private data, hashtags that can be read aloud, images with words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit.catalog import built_in
from strategykit.checks.examples import Bad
from strategykit.checks.hashtags import Phrases, in_capitals
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.fixes import Fix, Replace
from strategykit.insight.review.access import IMAGE, several_words, vocabulary
from strategykit.insight.review.counting import HASHTAG
from strategykit.insight.review.post import Post
from strategykit.insight.review.privacy import PRIVATE_FIELDS, Datum, handed_out, personal_data
from strategykit.model import Example, Link, LinkKind, Note, NoteKind, Strategy, Verdict
from strategykit.model.shape import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.paths import Path

_QUOTED = {NoteKind.AS_WRITTEN, NoteKind.QUOTE, NoteKind.FEEDBACK}
_MOBILE = re.compile(r"(?:(?:\+|00)47)?[49]\d{7}")
_FIRST_AND_LAST = re.compile(r"([^\W\d_]{2,})\.(?:[^\W\d_]\.)?([^\W\d_]{3,})@")
_BEFORE = 60
"""How far before a number it may be said whose it is, in characters."""
_TOLD = {
    "national-id": Text(nb="et fødselsnummer eller D-nummer", en="a national identity number"),
    "phone-number": Text(nb="et mobilnummer", en="a mobile number"),
    "email-address": Text(nb="e-postadressen til en person", en="a person’s email address"),
}


@check(
    "personal-data",
    "SK928",
    Severity.WARNING,
    on=Strategy,
    staying_out=True,
    heuristic=True,
    summary=Text(
        nb="Teksten viser et privat telefonnummer, en persons e-postadresse eller et fødselsnummer.",
        en="The text shows a private phone number, a person’s email address or a national identity number.",
    ),
    why=Text(
        nb="Strategien blir delt, lagt ut og arkivert. Det som står i teksten, følger med i alt den blir "
        "til.",
        en="The strategy is shared, published and archived. What its text says goes into everything made of "
        "it.",
    ),
    mend=Text(
        nb="Ta det ut, eller skriv det under «holders» eller «contacts» i rollen; de blir ikke med ut uten "
        "at noen ber om det. Felles numre kan stå i «links».",
        en="Take it out, or write it under “holders” or “contacts” of the role; they are not exported unless "
        "somebody asks for it. Shared numbers may stand in “links”.",
    ),
    sources=Text(
        nb="Personvernforordningen; råd om roller framfor personer",
        en="The General Data Protection Regulation; the advice to name roles rather than persons",
    ),
    bad=lambda: Bad("documents[0].purpose", "Spør kari.nordmann@fjordvikbbl.example om utgaven"),
)
def personal_data_in_text(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """The texts that are exported name nobody's number or address; the finding does not repeat it."""
    del strategy
    known: frozenset[str] | None = None
    for path, node, text in _exported(context):
        if "@" not in text and not any(map(str.isdigit, text)):
            continue
        known = handed_out(context.graph) if known is None else known
        own = frozenset[str]() if isinstance(node, Link) else known
        post = Post(text)
        found = next((each for each in personal_data(post, own) if _is_private(each, post.text, node)), None)
        if found is not None:
            message = Text(nb="Her står {what}.", en="There is {what} here.")
            yield context.problem(message, at=path, what=_TOLD[found.name])


def _is_private(datum: Datum, text: str, node: Any) -> bool:
    if datum.name == "national-id":
        return True
    if isinstance(node, Example):  # made up to show how
        return False
    if datum.name == "email-address":
        return _is_a_person_s(datum.words)
    if datum.name != "phone-number" or isinstance(node, Link):
        return False
    before = text[max(0, datum.start - _BEFORE) : datum.start]
    number = "".join(char for char in datum.words if char.isdigit() or char == "+")
    return bool(_MOBILE.fullmatch(number)) and not word_list("duties", "shared_phone").found_in(before)


def _is_a_person_s(address: str) -> bool:
    parts = re.split(r"[._+\-\d@]", address)
    if word_list("names", "given").matcher.fullmatch(parts[0]) is not None:
        return True
    # “first.last@”, where neither is a word for an office.
    names = _FIRST_AND_LAST.match(address)
    return names is not None and not any(map(word_list("names", "office").found_in, names.groups()))


@check(
    "hashtag-case",
    "SK929",
    Severity.INFO,
    on=Strategy,
    summary=Text(
        nb="En emneknagg av flere ord har ikke store bokstaver.",
        en="A hashtag of several words has no capitals in it.",
    ),
    why=Text(
        nb="Skjermlesere leser #NyeSatser som to ord, og #nyesatser som ett uforståelig.",
        en="Screen readers read #NewRates as two words, and #newrates as one that nobody understands.",
    ),
    mend=Text(
        nb="Begynn hvert ord i emneknaggen med stor bokstav.",
        en="Begin each word of the hashtag with a capital.",
    ),
    sources=Text(
        nb="Råd om universell utforming (accessible-social.com)",
        en="Guidance on accessibility (accessible-social.com)",
    ),
    bad=lambda: Bad(
        "responses[0].examples",
        [Example("do", text="Takk for spørsmålet! Mer under #arbeidiblokkene")],
        at="responses[0].examples[0].text",
    ),
)
def hashtag_case(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Hashtags can be read aloud; those quoted, or shown as how not to, are let be."""
    del strategy
    known: frozenset[str] | None = None
    phrases: Phrases | None = None
    negation = word_list("channels", "negation")
    for path, node, text in _exported(context):
        if "#" not in text or _is_others(path, node) or negation.found_in(text):
            continue
        known = vocabulary(context.graph) if known is None else known
        for match in HASHTAG.finditer(text):
            parts = several_words(match[0][1:], known, built_in())
            if parts is not None:
                phrases = Phrases(context.graph) if phrases is None else phrases
                better = in_capitals(parts)
                message = Text(
                    nb="{tag} ser ut til å bestå av flere ord.", en="{tag} seems to consist of several words."
                )
                hint = Text(nb="Skriv {better}.", en="Write {better}.") if parts else None
                fix = _capitals(path, text, known, phrases)
                yield context.problem(message, at=path, hint=hint, fix=fix, tag=match[0], better=better)
                break


def _capitals(path: Path, text: str, known: frozenset[str], phrases: Phrases) -> Fix | None:
    """Give what capitalises the hashtags of a text whose words are sure, or else shows the likely ones."""
    sure: dict[str, str] = {}
    likely: dict[str, str] = {}
    outside = Post(text).unlinked  # what stands in an address is part of it
    for tag in HASHTAG.findall(outside):
        parts = several_words(tag[1:], known, built_in())
        if parts is not None and (words := phrases.words_of(tag[1:])):
            sure[tag] = in_capitals(words)
        elif parts:
            likely[tag] = in_capitals(parts)
    better = sure or likely
    if not better:
        return None
    what = Text(
        nb=", ".join(f"{tag} blir {instead}" for tag, instead in better.items()) + ".",
        en=", ".join(f"{tag} becomes {instead}" for tag, instead in better.items()) + ".",
    )
    mended = text
    for match in reversed([*HASHTAG.finditer(outside)]):
        mended = mended[: match.start()] + better.get(match[0], match[0]) + mended[match.end() :]
    return Fix(what=what, edits=[Replace(path, mended)], safe=bool(sure))


def _is_others(path: Path, node: Any) -> bool:
    if isinstance(node, Note):
        return node.kind in _QUOTED
    if isinstance(node, Example):
        return node.verdict is Verdict.DONT and path[-1] == "text"
    return path[0] == "definitions"


@check(
    "image-without-text",
    "SK930",
    Severity.WARNING,
    on=Link,
    summary=Text(nb="Et bilde har ingen alternativ tekst.", en="An image has no alternative text."),
    why=Text(
        nb="Den som ikke ser bildet, får ikke vite hva som står der, og det gjør heller ikke noen når "
        "bildet er borte.",
        en="Whoever does not see the image does not learn what it says, nor does anybody once the image is "
        "gone.",
    ),
    mend=Text(
        nb="Skriv hva bildet viser, under «alt». Er det bare til pynt, så skriv «no» med grunnen.",
        en="Write what the image shows under “alt”. If it is decoration only, write “no” with the reason.",
    ),
    sources=Text(
        nb="WCAG 1.1.1; en virkelig strategi der innholdet i et bilde er gått tapt",
        en="WCAG 1.1.1; a real strategy in which what an image said is lost",
    ),
    bad=lambda: Bad("documents[0].links[0].kind", "image", at="documents[0].links[0].alt"),
)
def image_without_text(link: Link, context: Context) -> Iterator[Problem]:
    """An image says in words what it shows."""
    is_image = link.kind is LinkKind.IMAGE or (link.kind is LinkKind.WEB and IMAGE.search(link.url))
    if is_image and context.unsaid("alt") and PRIVATE_FIELDS.isdisjoint(map(str, context.path)):
        message = Text(
            nb="Bildet {it} har ingen alternativ tekst.", en="The image {it} has no alternative text."
        )
        yield context.problem(message, at="alt")


def _exported(context: Context) -> Iterator[tuple[Path, Any, str]]:
    for path, node in context.graph.nodes:
        if not PRIVATE_FIELDS.isdisjoint(map(str, path)):
            continue
        for field in texts_of(type(node)):
            if field.told != "always":
                continue
            value = getattr(node, field.name)
            for position, text in enumerate(value if field.many else (value,)):
                if text:
                    yield ((*path, field.name, position) if field.many else (*path, field.name)), node, text
