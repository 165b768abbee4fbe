"""The words of English."""

from __future__ import annotations

from strategykit.model.reading.tongue import Tongue, phrases

__all__ = ["ENGLISH"]

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = ("mon", "tue|tues", "wed", "thu|thur|thurs", "fri", "sat", "sun")
_TIMES = {
    **{"minute": "minute", "hour": "hour", "day": "day", "working day": "working_day"},
    **{"business day": "working_day", "workday": "working_day", "week": "week", "month": "month"},
    **{"quarter": "quarter", "half-year": "half_year", "half year": "half_year", "year": "year"},
}
_OTHERS = {
    **{"post": "post", "message": "message", "comment": "comment", "application": "application"},
    **{"person": "person", "follower": "follower", "campaign": "campaign", "view": "view", "visit": "visit"},
}
_RHYTHM = {
    **{"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"},
    **{"half-yearly": "half_year", "yearly": "year", "annually": "year"},
    **phrases("every|each", _TIMES),
}

ENGLISH = Tongue(
    numbers={
        **dict.fromkeys(("one", "a", "an"), 1),
        **{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
        **{"ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30},
        **{"half a": 0.5, "half an": 0.5},
    },
    articles=frozenset({"a", "an"}),
    scales={"million": 1e6, "thousand": 1e3},
    units={
        **_TIMES,
        **_OTHERS,
        **{f"{noun}s": unit for noun, unit in (_TIMES | _OTHERS).items()},
        **{"work day": "working_day", "work days": "working_day", "people": "person"},
        **{"min": "minute", "mins": "minute", "h": "hour", "hr": "hour", "hrs": "hour"},
        **{"percent": "%", "per cent": "%", "time": "", "times": ""},
    },
    money={"kr": "NOK", "kroner": "NOK", "euro": "EUR", "euros": "EUR"},
    per={
        **_RHYTHM,
        **phrases("per|a|an", _TIMES),
        **phrases("per|for each|for every", _OTHERS),
    },
    rhythm=_RHYTHM,
    months={
        **{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8},
        **{"september": 9, "october": 10, "november": 11, "december": 12},
    },
    short_months={
        **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9},
        **{"oct": 10, "nov": 11, "dec": 12},
    },
    parts={"half": 2, "quarter": 4},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4},
    weekdays={
        **{day: (day,) for day in _WEEK},
        **{name: (day,) for day, names in zip(_WEEK, _SHORT, strict=True) for name in names.split("|")},
        "weekday": _WEEK[:5],
    },
    each_weekday={
        **{f"{day}s": (day,) for day in _WEEK},
        **dict.fromkeys(("weekdays", "working days", "business days", "workdays"), _WEEK[:5]),
        **dict.fromkeys(("every day", "all days", "daily"), _WEEK),
        "every weekday": _WEEK[:5],
    },
    dates=(
        r"(?:the )?(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m>{months})\.?,? (?P<y>[0-9]{{4}})",
        r"(?P<m>{months})\.? (?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?,? (?P<y>[0-9]{{4}})",
    ),
    week=None,
    to="to|through|until|up to and including",
    between="between",
    and_="and",
    from_="from|starting",
    from_on="from and including",
    through="through|up to and including",
    during="during|in|in the course of|throughout|all of|for",
    by="by|no later than|not later than",
    by_end="by the end of|by end of|before the end of|at the end of",
    of="of|in",
    within="within|in less than|in under",
    at_least="at least|no fewer than|no less than|a minimum of|minimum",
    at_most="at most|up to|no more than|not more than|a maximum of|maximum|max|max.",
    every="every|each",
    on="on",
    clock=None,
)
