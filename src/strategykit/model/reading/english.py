"""The words of English."""

from __future__ import annotations

from strategykit.model.reading.tongue import WEEK, Tongue, by_word, numbered, phrases

__all__ = ["ENGLISH"]

_TIMES = by_word(
    {
        "minute": "minute",
        "hour": "hour",
        "day": "day",
        "working_day": "working day|business day|work day|workday",
        "week": "week",
        "month": "month",
        "quarter": "quarter",
        "half_year": "half-year|half year",
        "year": "year",
    }
)
_OTHERS = {
    name: name
    for name in (
        *("post", "view", "visit", "follower", "message", "comment"),
        *("application", "person", "campaign"),
    )
}
_RHYTHM = {
    **by_word(
        {
            "day": "daily",
            "week": "weekly",
            "month": "monthly",
            "quarter": "quarterly",
            "half_year": "half-yearly",
            "year": "yearly|annually",
        }
    ),
    **phrases("every|each", [_TIMES]),
}
_WEEKDAYS = {day: (day,) for day in WEEK} | {"weekday": WEEK[:5]}

ENGLISH = Tongue(
    numbers=by_word(
        {
            0.5: "half a|half an",
            1: "one|a|an",
            2: "two",
            3: "three",
            4: "four",
            5: "five",
            6: "six",
            7: "seven",
            8: "eight",
            9: "nine",
            10: "ten",
            11: "eleven",
            12: "twelve",
            14: "fourteen",
            15: "fifteen",
            20: "twenty",
            30: "thirty",
        }
    ),
    articles=frozenset({"a", "an"}),
    times={"once": "one time", "twice": "two times"},
    thousands=",",
    scales=by_word({1e3: "thousand", 1e6: "million"}),
    units={
        **{f"{noun}{ending}": unit for noun, unit in (_TIMES | _OTHERS).items() for ending in ("", "s")},
        **by_word(
            {
                "minute": "min|mins",
                "working_day": "weekday|weekdays",
                "hour": "h|hr|hrs",
                "person": "people",
                "%": "percent|per cent",
                "": "time|times",
            }
        ),
    },
    money=by_word({"NOK": "kr|kroner", "EUR": "euro|euros"}),
    per={
        **_RHYTHM,
        **phrases("per|a|an", [_TIMES]),
        **phrases("per|for each|for every", [_OTHERS]),
    },
    rhythm=_RHYTHM,
    months=numbered("january|february|march|april|may|june|july|august|september|october|november|december"),
    short_months=numbered("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec") | {"sept": 9},
    parts={"half": 2, "quarter": 4},
    ordinals=numbered("first|second|third|fourth"),
    weekdays={
        **_WEEKDAYS,
        **by_word(
            {
                WEEK[:1]: "mon",
                WEEK[1:2]: "tue|tues",
                WEEK[2:3]: "wed",
                WEEK[3:4]: "thu|thur|thurs",
                WEEK[4:5]: "fri",
                WEEK[5:6]: "sat",
                WEEK[6:]: "sun",
            }
        ),
    },
    each_weekday={
        **{f"{name}s": days for name, days in _WEEKDAYS.items()},
        **by_word({WEEK[:5]: "every weekday", WEEK: "every day|daily"}),
    },
    dates=(
        r"(?:the )?(?P<d>[0-9]?[0-9])(?:st|nd|rd|th)? (?:of )?(?P<m>{months})\.?,? (?P<y>{year})",
        r"(?P<m>{months})\.? (?P<d>[0-9]?[0-9])(?:st|nd|rd|th)?,? (?P<y>{year})",
    ),
    week=None,
    to="to|through|until|up to and including",
    between="between",
    and_="and",
    from_="from and including|from",
    from_on="from and including",
    through="through|up to and including",
    during="during|in|in the period|in the course of|throughout|all of|for",
    by="by|no later than|not later than",
    end="end of|the end of|at the end of",
    by_end="by the end of|by end of|before the end of",
    of="of|in",
    within="within",
    at_least="at least|no fewer than|no less than|a minimum of|minimum",
    at_most="at most|up to|no more than|not more than|a maximum of|maximum|max|max.",
    every="every|each",
    on="on",
    clock="at",
    counts_to_24=False,
)
