"""A story of every block, told in texts that like to break a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bank_story import NORWEGIAN

from strategykit.story.blocks import (
    Bullets,
    Callout,
    Card,
    Cards,
    Claim,
    Column,
    Columns,
    ExamplePair,
    Examples,
    Fact,
    Facts,
    Item,
    Prose,
    Section,
    Span,
    Statement,
    Story,
    Table,
)

if TYPE_CHECKING:
    from strategykit.story.blocks import Block, Line

LONG = (
    "Vi svarer innen to timer på hverdager mellom klokka åtte og seksten, og ellers neste arbeidsdag. "
    "Menneskerettighetsorganisasjonskommunikasjonsrådgiveren svarer på spørsmål om boligpolitikk – "
    "og på e-post. "
) * 8
TEXTS: tuple[tuple[str, str | None], ...] = (
    (LONG, "nb"),
    ("x" * 900, None),
    ("Kort.", "nb"),
    ("استراتيجية التواصل الاجتماعي للبنك: نجيب بسرعة وبوضوح. " * 8, "ar"),
    ("אסטרטגיית המדיה החברתית של הבנק. " * 12, "he"),
    ("社交媒体战略:我们在客户所在的地方。" * 30, "zh-Hans"),
    ("👩‍👩‍👧🇳🇴🙂 " * 60, None),
    ("linje\nlinje\n\n\nlinje\r\nlinje\tlinje", "nb"),
    ("\x00\x07\x0b\ud800\ufffe & <b>\"'</b> ]]>", None),
    ("Ελληνικά και кириллица. " * 30, "el"),
    ("http://www.kommunikasjon.no/Fagstoff/Verkt%C3%B8y+og+tips/Kommunikasjonsplan/Strategisk.cms" * 2, None),
    ("https://" + "a" * 300, None),
)


def _line(at: int, *, url: str | None = None) -> Line:
    text, lang = TEXTS[at % len(TEXTS)]
    return (Span(text, lang=lang, url=url, strong=at % 3 == 0),)


def _lines(count: int, start: int = 0) -> tuple[Line, ...]:
    return tuple(_line(start + at, url="https://example.org/") for at in range(count))


def _items(count: int, start: int = 0) -> tuple[Item, ...]:
    return tuple(Item(_line(start + at), under=_lines(at % 3, start + at)) for at in range(count))


def _facts(count: int, start: int = 0) -> tuple[Fact, ...]:
    return tuple(Fact(_line(start + at), values=_lines(1 + at % 3, start + at + 1)) for at in range(count))


def _blocks() -> tuple[Block, ...]:
    every = len(TEXTS)
    return (
        Prose(_lines(every), title=_line(0), notes=_lines(2)),
        *(Statement(_line(at), title=_line(at)) for at in (0, 1, 5, 6)),
        Bullets(_items(every)),
        *(Bullets(_items(3, at), ordered=True, title="Tre punkter") for at in (0, 2, 7)),
        Facts(_facts(every), title="Fakta"),
        *(
            Table(_lines(columns, 2), rows=tuple(_lines(columns, row) for row in range(3)), title="Tabell")
            for columns in (2, 6, 12)
        ),
        Table(_lines(6), rows=(_lines(6, 3),), title="Lange overskrifter"),
        Cards(
            tuple(
                Card(_line(at), badge=_line(at + 1), lead=_line(at + 2), facts=_facts(3, at))
                for at in (0, 3, 5)
            ),
            title="Kort",
        ),
        Cards(tuple(Card(_line(at)) for at in range(every)), title="Bare titler"),
        *(
            Columns(
                tuple(Column(_line(at), items=_items(at % 4, at), empty="Tomt") for at in range(columns)),
                title="Veien",
            )
            for columns in (1, 3, 5)
        ),
        Examples(
            tuple(
                ExamplePair(
                    do=_line(at) if at % 3 else None, dont=_line(at + 1) if at % 4 else None, reason=_line(at)
                )
                for at in range(every)
            ),
            title="Eksempler",
        ),
        *(Callout(_line(at), items=_items(2, at)) for at in (0, 6, 8)),
    )


HOSTILE = Story(
    title=LONG,
    subtitle=TEXTS[5][0],
    language="nb",
    draft=True,
    draft_notice=LONG,
    facts=_facts(len(TEXTS)),
    claims=tuple(Claim(_line(at), section="everything" if at % 2 else None) for at in range(len(TEXTS))),
    sections=(
        Section(
            id="everything",
            label=_line(1),
            title=_line(0),
            summary=_line(0),
            blocks=_blocks(),
            point=1,
            status="error",
        ),
        *(
            Section(
                id=f"part-{at}",
                label=_line(at),
                title=_line(at + 1),
                summary=_line(at + 2),
                blocks=(),
                status="ok",
                point=at if at in {2, 4} else None,
            )
            for at in range(2, 24)
        ),
    ),
    labels=NORWEGIAN,
    organization=LONG,
    keywords=(LONG, "a"),
)
