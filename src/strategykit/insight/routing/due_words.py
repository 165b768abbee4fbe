"""How a promise and its due time are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit import paths
from strategykit.findings import Text
from strategykit.insight.routing.asked import called, kind_of
from strategykit.insight.routing.moments import day, hours, last_moment
from strategykit.insight.words import amount, quoted, say
from strategykit.model import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.routing.due import Due
    from strategykit.insight.routing.promises import Promise

__all__ = ["deadline"]

_STAGES = {
    Stage.ALERT: Text(nb="Varsle", en="Alert"),
    Stage.ACKNOWLEDGE: Text(nb="Bekreft at meldingen er mottatt", en="Acknowledge"),
    Stage.ASSESS: Text(nb="Vurder saken", en="Assess"),
    Stage.ANSWER: Text(nb="Svar", en="Answer"),
    Stage.RESOLVE: Text(nb="Løs saken", en="Resolve"),
    Stage.DECIDE: Text(nb="Avgjør saken", en="Decide"),
    Stage.PUBLISH: Text(nb="Publiser", en="Publish"),
}


def deadline(promise: Promise) -> Text:
    """Tell a promise, when it is due, and where it is made."""
    where = ", ".join(paths.readable(path) for path in promise.at)
    told = [*_sentences(promise), Text(nb=f"({where})", en=f"({where})")]
    return Text(nb=" ".join(each.nb for each in told), en=" ".join(each.en for each in told))


def _sentences(promise: Promise) -> Iterator[Text]:
    words = _promised(promise)
    due = promise.due
    if promise.beaten:
        yield say(
            "{promise}: gjelder ikke her, fordi en mer spesifikk regel går foran.",
            "{promise}: does not apply here, because a more specific rule takes precedence.",
            promise=words,
        )
        return
    if due is None or due.by is None:
        yield say("{promise}.", "{promise}.", promise=words)
    else:
        yield say("{promise}: senest {by}.", "{promise}: by {by}.", promise=words, by=last_moment(due.by))
    if promise.commitment.hours and promise.is_timed:
        runs = hours(promise.commitment.hours)
        yield say("Fristen løper bare {hours}.", "The clock runs only {hours}.", hours=runs)
    if due is not None:
        yield from _reckoning(promise, due)
    if promise.disputed:
        yield Text(nb="En annen regel sier noe annet.", en="Another rule says otherwise.")


def _promised(promise: Promise) -> Text:
    commitment = promise.commitment
    within = commitment.within
    words = _STAGES[commitment.stage]
    if promise.of:
        words = say("{stage} ({step})", "{stage} ({step})", stage=words, step=quoted(promise.of.nb))
    if within and (within.low is not None or within.high is not None):
        words = say("{stage} innen {time}", "{stage} within {time}", stage=words, time=amount(within))
    elif within and promise.is_timed:
        words = say("{stage} {time}", "{stage} {time}", stage=words, time=quoted(within.raw or ""))
    elif within and within.raw:
        words = say(
            "{stage} {time}, som ikke er noen bestemt frist",
            "{stage} {time}, which is no definite time",
            stage=words,
            time=quoted(within.raw),
        )
    for condition in promise.when:
        words = say("{promise}, {when}", "{promise}, {when}", promise=words, when=condition)
    return words


def _reckoning(promise: Promise, due: Due) -> Iterator[Text]:
    if due.unknown and (promise.is_timed or promise.commitment.within is None):
        yield due.unknown
    running = promise.commitment.hours
    if due.days_off:
        yield say(
            "Helligdager teller ikke med: {days}.",
            "Public holidays do not count: {days}.",
            days=[day(each) for each in due.days_off],
        )
    if due.if_suspended and running:
        yield say(
            "Ved {what} løper fristen hele døgnet: senest {by}.",
            "During {what} the clock runs day and night: by {by}.",
            what=[called(kind_of(each)) for each in running.suspended_by],
            by=last_moment(due.if_suspended),
        )
