"""Values that are written in figures and cannot be read: amounts, times, rhythms and hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.model import Cadence, Hours, Quantity, When
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.paths import Path


@frozen
class _Kind:
    says: tuple[str, ...]
    """The fields that hold what was read."""
    noun: Text
    instead: Text
    """What would be read."""


_KINDS: dict[type, _Kind] = {
    Quantity: _Kind(
        ("low", "high"),
        Text(nb="en mengde", en="an amount"),
        Text(
            nb="Skriv et tall med enhet, som «4 timer», «2–4 timer», «inntil 3 innlegg», «kr 500» eller "
            "«10 %».",
            en="Write a number with its unit, such as “4 hours”, “2–4 hours”, “up to 3 posts”, “NOK 500” or "
            "“10%”.",
        ),
    ),
    When: _Kind(
        ("start", "end", "event", "before", "after", "start_day", "end_day"),
        Text(nb="en dag eller en periode", en="a day or a period"),
        Text(
            nb="Skriv en dag eller en periode med år, som «2027-06-30», «1. halvår 2027» eller «innen "
            "utgangen av juni 2027». Er det en hendelse, skriv den under «event».",
            en="Write a day or a period with its year, such as “2027-06-30”, “Q2 2027” or “by the end of "
            "June 2027”. If it is an event, write it under “event”.",
        ),
    ),
    Cadence: _Kind(
        ("at_least", "at_most", "on", "event", "exempt"),
        Text(nb="en takt", en="a frequency"),
        Text(
            nb="Skriv hvor ofte, som «minst to innlegg i uka», «hver måned» eller «hver mandag». Er det en "
            "hendelse som utløser det, skriv den under «event».",
            en="Write how often, such as “at least two posts a week”, “every month” or “every Monday”. If an "
            "event sets it off, write it under “event”.",
        ),
    ),
    Hours: _Kind(
        ("days", "opens", "closes"),
        Text(nb="dager og klokkeslett", en="days and times"),
        Text(
            nb="Skriv dager og klokkeslett, som «hverdager kl. 9–15».",
            en="Write days and times, such as “weekdays 09:00–15:00”.",
        ),
    ),
}


@check(
    "value-unread",
    "SK949",
    Severity.INFO,
    on=tuple(_KINDS),
    heuristic=True,
    summary=Text(
        nb="En mengde, en tid, en takt eller en åpningstid er skrevet slik at programmet ikke kan lese den.",
        en="An amount, a time, a frequency or hours are written in a way the program cannot read.",
    ),
    why=Text(
        nb="Det som bare er ord, regnes ikke med: fristen går ut uten at noen får vite det, summen blir for "
        "lav, og måltallet kan ikke sammenlignes med målingene.",
        en="What is words only is not counted: the date passes without a word, the total comes out too low, "
        "and the target cannot be compared with the readings.",
    ),
    mend=Text(
        nb="Skriv verdien slik at den bare kan leses på én måte. Forbehold («ca.», «minst») kan stå i et "
        "notat.",
        en="Write the value so that it can be read in one way only. A reservation (“about”, “at least”) can "
        "stand in a note.",
    ),
    sources=Text(nb="Virkelige strategier og utkast", en="Real strategies and drafts"),
    bad=lambda: Bad("actions[0].cost", Quantity(raw="ca. kr 15 000")),
)
def value_unread(value: Any, context: Context) -> Iterator[Problem]:
    """What is told in figures is read; words that are no figure may stand for a reason."""
    kind = _KINDS[type(value)]
    if not value.raw or not _is_words_only(value, kind):
        return
    readable = _without_reservation(value, kind)
    if not (readable or _means_a_value(value)) or _is_understood(value, context.path):
        return
    message = Text(
        nb=f"{{words}} kan ikke leses som {kind.noun.nb}.", en=f"{{words}} cannot be read as {kind.noun.en}."
    )
    hint = kind.instead
    if readable:
        hint = Text(
            nb="Skriv {readable} og forbeholdet i et notat, om verdien kan stå for seg selv.",
            en="Write {readable}, with the reservation in a note, if the value can stand by itself.",
        )
    yield context.problem(message, hint=hint, words=value.raw, readable=readable or "")


def _is_words_only(value: Any, kind: _Kind) -> bool:
    said = (getattr(value, name) for name in kind.says)
    return all(each is None or each == () for each in said)


def _without_reservation(value: Any, kind: _Kind) -> str | None:
    """Give the words without what makes them unreadable, where the rest is read."""
    found = word_list("values", "reservation").matcher.match(value.raw)
    rest = value.raw[found.end() :].strip() if found else ""
    return rest if rest and not _is_words_only(_read(type(value), rest), kind) else None


def _read(cls: type, words: str) -> Any:
    from strategykit.model.amounts import to_cadence, to_hours, to_quantity, to_when

    readers: dict[type, Any] = {Quantity: to_quantity, When: to_when, Cadence: to_cadence, Hours: to_hours}
    return readers[cls](words)


def _means_a_value(value: Any) -> bool:
    if isinstance(value, When):
        return True
    if isinstance(value, Hours):
        return not word_list("values", "always").found_in(value.raw)
    return any(map(str.isdigit, value.raw))


def _is_understood(value: Any, at: Path) -> bool:
    """Tell whether the words are read where they are used: a promise for a day, a limit from below."""
    if at[-1] == "limit":
        from strategykit.insight.review.own import limit_of

        limit = limit_of(value)
        return limit is not None and limit.low is not None
    if at[-1] == "within":
        from strategykit.insight.routing.by_day import by_day

        return by_day(value) is not None
    return False
