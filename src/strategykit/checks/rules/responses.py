"""Promises about answering."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.model import Commitment, Guideline, Modality, Quantity, ResponseGuideline, Stage, Strategy
from strategykit.model.reading.tongue import DURATIONS
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.paths import Path

_OTHER_STAGES = {Stage.DECIDE, Stage.PUBLISH}
_NOT_PROMISED = {Modality.MAY, Modality.SHOULD_NOT, Modality.MUST_NOT}

# What can be held against a clock or a calendar, though it is no figure.
_TIMED = pattern(
    r"""\d
    | \b(?:samme|same|neste|påfølgende|påfølgjande|følgende|følgjande|next|following)\s+
      (?:(?:arbeids|virke|yrkes|kvar|hver|working\s+|business\s+)?(?:dag|day|døgn)
        |kveld|evening|mo?rgo?n|morning|(?:man|mån|tirs|tys|ons|tors|fre|lau?r|lør|søn|sun)dag
        |(?:mon|tues|wednes|thurs|fri|satur|sun)day)
    | \b(?:første|fyrste|first)\s+(?:arbeids|virke|yrkes|kvar|hver|working\s+|business\s+)(?:dag|day)
    | \b(?:dagen|morgenen|morgonen|day|morning)\s+(?:etter|derpå|after)\b
    | \b(?:i\s+løpet\s+av|inn[ea]n|within|by\s+the\s+end\s+of|before\s+the\s+end\s+of)\s+
      (?:utgangen\s+av\s+)?
      (?:(?:arbeids|virke)?dagen|døgnet|timen|uk[ae]n?|veka|måneden|månaden|kvelden
        |the\s+(?:working\s+)?(?:hour|day|week|month))\b
    | \b(?:arbeids|virke)?(?:dagens|døgnets)\s+slutt\b
    | \b(?:end|close)\s+of\s+(?:the\s+)?(?:(?:working|business)\s+)?(?:day|business|week|play)\b
    | \b(?:ei|ei?n|[eé]i?t|ett|én|éin|étt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|halv|halvannen
        |halvannan|one|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|half\s+an?)\s+
      (?:single\s+|hel\s+|heil\s+|full\s+)?(?:arbeids|virke|working\s+|business\s+)?
      (?:minutt|kvarter|time|dag|døgn|uke|veke|måned|månad|minute|hour|day|week|fortnight|month)""",
    re.IGNORECASE | re.VERBOSE,
)
# Norwegian (both written standards) and English promises of speed, close to the word for answering.
_PROMPT = pattern(
    r"""\bsvar[ea]r?\b(?:\s+\w+){0,3}?\s+
        (?:rask(?:t|are|ere)|hurtig|kjapt|snarest|straks|omgående|umiddelbart
          |så\s+(?:raskt|fort|snart)\s+som\s+(?:mulig|mogleg|råd))\b
    | \b(?:rask|raske|raskt|hurtig|hurtige|kjapp|kjappe|kjapt)\s+
        (?:svar|respons|tilbakemelding|attendemelding)
    | \b(?:answer|reply|respond)(?:s|ies)?\b(?:\s+\w+){0,3}?\s+
        (?:quickly|promptly|swiftly|rapidly|immediately|soon(?!\s+as\b)|asap|as\s+(?:soon|quickly|fast)\s+as\s+possible)\b
    | \b(?:quick|prompt|swift|rapid|fast)\s+(?:answer|repl|response)""",
    re.IGNORECASE | re.VERBOSE,
)


@check(
    "response-time-vague",
    "SK905",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Et løfte om svartid sier ikke hvor lang tid det tar.",
        en="A promise about response time does not say how long it takes.",
    ),
    why=Text(
        nb="«Raskt» betyr minutter for kunden og dager for den som har vakt. Et løfte uten tid kan verken "
        "bemannes, måles eller holdes.",
        en="“Quickly” means minutes to the customer and days to whoever is on duty. A promise without a time "
        "can be neither staffed, measured nor kept.",
    ),
    mend=Text(
        nb="Skriv hvor lang tid svaret høyst tar («within», for eksempel 4 timer), og når klokka går "
        "(«hours»).",
        en="Write how long an answer takes at most (“within”, such as 4 hours), and when the clock runs "
        "(“hours”).",
    ),
    sources=Text(
        nb="KS (svartid); digital.gov (svar innen et døgn eller to timer)",
        en="KS (response time); digital.gov (an answer within 24 or two hours)",
    ),
    bad=lambda: Bad("responses[0].commitments[0].within", Quantity(raw="raskt")),
)
def response_time_vague(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every promise to answer has a time."""
    del strategy
    promises = [
        (path, promise)
        for path, promise in context.graph.of(Commitment)
        if promise.stage not in _OTHER_STAGES
    ]
    for path, promise in promises:
        if _is_vague(promise.within):
            yield context.problem(_vague(promise.within), at=(*path, "within"), words=_words(promise.within))
    if not promises:  # where there is one, a rule in words leans on it
        yield from _rules_in_words(context)


def _rules_in_words(context: Context) -> Iterator[Problem]:
    message = Text(
        nb="Regelen {rule} lover svar uten å si hvor fort.",
        en="The rule {rule} promises an answer without saying how soon.",
    )
    rules: tuple[tuple[Path, Guideline | ResponseGuideline], ...] = (
        *context.graph.of(Guideline),
        *context.graph.of(ResponseGuideline),
    )
    for path, rule in rules:
        promised = rule.modality not in _NOT_PROMISED and _PROMPT.search(rule.text)
        if promised and not _TIMED.search(rule.text):
            at = "commitments" if isinstance(rule, ResponseGuideline) else "text"
            yield context.problem(message, at=(*path, at), rule=rule)


def _is_vague(within: Quantity | None) -> bool:
    if within is None:
        return True
    if within.low is None and within.high is None:
        return not _TIMED.search(within.raw or "")
    return within.unit is not None and within.unit not in DURATIONS


def _words(within: Quantity | None) -> str:
    return (within.raw or within.unit or "") if within else ""


def _vague(within: Quantity | None) -> Text:
    if within is not None and within.unit is not None:
        return Text(
            nb="Svartiden {words} er ingen tid: enheten er ukjent.",
            en="The response time {words} is no time: its unit is unknown.",
        )
    if _words(within):
        return Text(
            nb="Svartiden {words} er ikke tallfestet, så ingen kan se om den holdes.",
            en="The response time {words} gives no actual time, so nobody can see whether it is kept.",
        )
    return Text(nb="Et løfte om svar har ingen tidsfrist.", en="A promise to answer has no time limit.")
