"""Hours in words: `hverdager kl. 9–15`, `Mon–Fri 9am–5pm`."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from strategykit.model.amounts import Hours
from strategykit.model.reading.clock import clock_pattern, days, shows_24, time_of
from strategykit.model.reading.tongue import after, agreed, either, plain
from strategykit.records import evolve

if TYPE_CHECKING:
    from strategykit.model.reading.tongue import Tongue

__all__ = ["read_hours"]


def read_hours(words: str) -> Hours:
    """Read hours and keep their words; what cannot be read is words only.

    Examples:
        >>> found = read_hours("man–ons kl. 9–15")
        >>> found.days, str(found.opens), str(found.closes)
        (('monday', 'tuesday', 'wednesday'), '09:00:00', '15:00:00')
        >>> read_hours("9–12").opens is None  # in the evening?
        True
    """
    found = agreed(partial(_hours, plain(words).lower()))
    return Hours(raw=words) if found is None else evolve(found, raw=words)


def _hours(text: str, tongue: Tongue) -> Hours | None:
    match = next((found for each in _patterns(tongue) if (found := each.fullmatch(text))), None)
    if match is None:
        named = _days(text, tongue)
        return Hours(named) if named else None
    said = [words for words in (match["before"], match["behind"]) if words]
    named = _days(said[0], tongue) if len(said) == 1 else ()
    ends = match["opens"], match["closes"]
    by_24 = shows_24(ends, tongue) or (tongue.counts_to_24 and bool(said))
    opens, closes = (time_of(end, tongue, by_24=by_24) for end in ends)
    if named is None or len(said) > 1 or opens is None or closes is None or opens >= closes:
        return None
    return Hours(named, opens=opens, closes=closes)


def _days(text: str, tongue: Tongue) -> tuple[str, ...] | None:
    return days(after(tongue.on, text) or text, {**tongue.weekdays, **tongue.each_weekday}, tongue)


@cache
def _patterns(tongue: Tongue) -> tuple[re.Pattern[str], ...]:
    clock = clock_pattern(tongue)
    to, start = either(tongue.to.split("|")), either(tongue.from_.split("|"))
    ranges = (
        rf"(?:(?:{start}) )?(?P<opens>{clock})(?: ?- ?| (?:{to}) )(?P<closes>{clock})",
        rf"{tongue.between} (?P<opens>{clock}) {tongue.and_} (?P<closes>{clock})",
    )
    return tuple(
        re.compile(rf"(?:(?P<before>[^0-9]+?)[,:]? )??{each}(?:,? (?P<behind>[^0-9]+))?") for each in ranges
    )
