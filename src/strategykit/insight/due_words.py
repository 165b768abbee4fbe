"""How a promise and its due time are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit import paths
from strategykit.findings import Text
from strategykit.insight.moments import day, hours, moment
from strategykit.insight.words import amount, quoted, say
from strategykit.model import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.due import Due
    from strategykit.insight.promises import Promise

__all__ = ["deadline"]

_STAGES = {
    Stage.ALERT: Text(nb="Varsle", en="Alert"),
    Stage.ACKNOWLEDGE: Text(nb="Bekreft at meldingen er mottatt", en="Acknowledge"),
    Stage.ASSESS: Text(nb="Vurder saken", en="Assess"),
    Stage.ANSWER: Text(nb="Svar", en="Answer"),
    Stage.RESOLVE: Text(nb="Få saken ut av verden", en="Resolve"),
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
            "{promise}: gjelder ikke her, for en mer presis regel går foran.",
            "{promise}: does not hold here, for a more specific rule goes before it.",
            promise=words,
        )
        return
    if due is None or due.by is None:
        yield say("{promise}.", "{promise}.", promise=words)
    else:
        yield say("{promise}: senest {by}.", "{promise}: by {by}.", promise=words, by=moment(due.by))
    if promise.commitment.hours and promise.is_timed:
        yield say("Klokka går {hours}.", "The clock runs {hours}.", hours=hours(promise.commitment.hours))
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
    elif within and within.raw:
        words = say(
            "{stage} {time}, som ikke er en frist noen kan regne ut",
            "{stage} {time}, which is no time to reckon with",
            stage=words,
            time=quoted(within.raw),
        )
    for condition in promise.when:
        words = say("{promise}, {when}", "{promise}, {when}", promise=words, when=condition)
    return words


def _reckoning(promise: Promise, due: Due) -> Iterator[Text]:
    within = promise.commitment.within
    if due.unknown and not (within and within.low is None and within.high is None):
        yield due.unknown
    running = promise.commitment.hours
    if due.days_off:
        yield say(
            "Helligdager som ikke teller: {days}.",
            "Public holidays that do not count: {days}.",
            days=[day(each) for each in due.days_off],
        )
    if due.if_suspended and running:
        yield say(
            "Ved {what} går klokka hele tiden: senest {by}.",
            "During {what} the clock never stops: by {by}.",
            what=list(running.suspended_by),
            by=moment(due.if_suspended),
        )
