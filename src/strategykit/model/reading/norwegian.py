"""The words of Norwegian, bokmål and nynorsk side by side."""

from __future__ import annotations

from strategykit.model.reading.tongue import Tongue, phrases

__all__ = ["NORWEGIAN"]

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS: dict[str, float] = {
    **dict.fromkeys("en|én|ein|éin|ei|ett|étt|eitt|et|eit".split("|"), 1),
    **{"to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10},
    **{"elleve": 11, "tolv": 12, "fjorten": 14, "femten": 15, "tjue": 20, "tyve": 20, "tretti": 30},
    **dict.fromkeys("en halv|ein halv|ei halv|et halvt|eit halvt".split("|"), 0.5),
    **dict.fromkeys("halvannen|halvannan|halvanna".split("|"), 1.5),
}
_UNITS = {
    **dict.fromkeys("minutt|minutter|minuttar|min".split("|"), "minute"),
    **dict.fromkeys("time|timer|timar|t|h".split("|"), "hour"),
    **dict.fromkeys("dag|dager|dagar|døgn".split("|"), "day"),
    **dict.fromkeys("arbeidsdag|arbeidsdager|arbeidsdagar".split("|"), "working_day"),
    **dict.fromkeys("virkedag|virkedager|verkedag|verkedagar".split("|"), "working_day"),
    **dict.fromkeys("yrkedag|yrkedager|yrkedagar".split("|"), "working_day"),
    **dict.fromkeys("uke|uker|veke|veker".split("|"), "week"),
    **dict.fromkeys("måned|måneder|månad|månader|mnd".split("|"), "month"),
    **dict.fromkeys("kvartal|kvartaler".split("|"), "quarter"),
    **{"halvår": "half_year", "år": "year", "innlegg": "post", "besøk": "visit", "prosent": "%", "pst": "%"},
    **dict.fromkeys("følger|følgere|følgjar|følgjarar".split("|"), "follower"),
    **dict.fromkeys("visning|visninger|visningar".split("|"), "view"),
    **dict.fromkeys("melding|meldinger|meldingar".split("|"), "message"),
    **dict.fromkeys("kommentar|kommentarer|kommentarar".split("|"), "comment"),
    **dict.fromkeys("søknad|søknader|søknadar".split("|"), "application"),
    **dict.fromkeys("person|personer|personar".split("|"), "person"),
    **dict.fromkeys("kampanje|kampanjer|kampanjar".split("|"), "campaign"),
    **dict.fromkeys("gang|ganger|gong|gonger".split("|"), ""),
}
_TIMES = {
    **{"minutt": "minute", "time": "hour", "dag": "day", "døgn": "day", "arbeidsdag": "working_day"},
    **{"virkedag": "working_day", "uke": "week", "veke": "week", "måned": "month", "månad": "month"},
    **{"kvartal": "quarter", "halvår": "half_year", "år": "year"},
}
# `i dag` is today, `i år` is this year: only the definite form is a rate there.
_DEFINITE = {
    **{"timen": "hour", "dagen": "day", "døgnet": "day", "uka": "week", "uken": "week", "veka": "week"},
    **{"måneden": "month", "månaden": "month", "kvartalet": "quarter", "halvåret": "half_year", "året": "year"},
}
_OTHERS = {
    **{"mnd": "month", "innlegg": "post", "melding": "message", "kommentar": "comment", "søknad": "application"},
    **{"person": "person", "følger": "follower", "følgjar": "follower", "kampanje": "campaign"},
}
_RHYTHM = {
    **{"daglig": "day", "dagleg": "day", "ukentlig": "week", "vekentlig": "week", "vekentleg": "week"},
    **{"månedlig": "month", "månadleg": "month", "kvartalsvis": "quarter"},
    **{"halvårlig": "half_year", "halvårleg": "half_year", "årlig": "year", "årleg": "year"},
    **phrases("hver|hvert|kvar|kvart", _TIMES),
}
_NAMES = (
    *("mandag|måndag", "tirsdag|tysdag", "onsdag", "torsdag", "fredag"),
    *("lørdag|laurdag", "søndag|sundag"),
)
_SHORT = ("man|mån", "tir|tirs|tys", "ons", "tor|tors", "fre", "lør|lau", "søn|sun")

NORWEGIAN = Tongue(
    numbers=_NUMBERS,
    articles=frozenset({"en", "ein", "ei", "et", "eit"}),
    scales={
        **dict.fromkeys("mill|million|millioner|millionar".split("|"), 1e6),
        "tusen": 1e3,
    },
    units=_UNITS,
    money={"kr": "NOK", "krone": "NOK", "kroner": "NOK", "norske kroner": "NOK", "euro": "EUR"},
    per={
        **_RHYTHM,
        **phrases("per|pr|pr.", _TIMES | _OTHERS),
        **phrases("i|om", _DEFINITE),
    },
    rhythm=_RHYTHM,
    months={
        **{"januar": 1, "februar": 2, "mars": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8},
        **{"september": 9, "oktober": 10, "november": 11, "desember": 12},
    },
    short_months={
        **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9},
        **{"okt": 10, "nov": 11, "des": 12},
    },
    parts={"halvår": 2, "tertial": 3, "kvartal": 4},
    ordinals={
        **{"første": 1, "fyrste": 1, "andre": 2, "annet": 2, "tredje": 3, "fjerde": 4},
    },
    weekdays={
        **{name: (day,) for day, names in zip(_WEEK, _NAMES, strict=True) for name in names.split("|")},
        **{name: (day,) for day, names in zip(_WEEK, _SHORT, strict=True) for name in names.split("|")},
        "hverdag": _WEEK[:5],
        "kvardag": _WEEK[:5],
    },
    each_weekday={
        **{
            name + ending: (day,)
            for day, names in zip(_WEEK, _NAMES, strict=True)
            for name in names.split("|")
            for ending in ("er", "ar")
        },
        **dict.fromkeys("hverdager|kvardager|kvardagar|alle hverdager|alle kvardagar".split("|"), _WEEK[:5]),
        **dict.fromkeys("arbeidsdager|arbeidsdagar|virkedager|yrkedager".split("|"), _WEEK[:5]),
        **dict.fromkeys("alle dager|alle dagar|hver dag|kvar dag".split("|"), _WEEK),
    },
    dates=(r"(?:den )?(?P<d>[0-9]{{1,2}})\.? (?P<m>{months})\.?,? (?P<y>[0-9]{{4}})",),
    week="uke|veke|uka|veka",
    to="til og med|til|t.o.m.|tom",
    between="mellom",
    and_="og",
    from_="fra og med|frå og med|f.o.m.|fom|fra|frå",
    from_on="fra og med|frå og med|f.o.m.|fom",
    through="til og med|t.o.m.",
    during="i løpet av|i|hele|heile|i hele|i heile|gjennom hele|gjennom heile|for",
    by="innen|innan|senest|seinast|senest innen|seinast innan",
    by_end="|".join(
        f"{by} {end}"
        for by in ("innen", "innan", "ved")
        for end in ("utgangen av", "utløpet av", "slutten av", "utgongen av")
    ),
    of="i|av",
    within="innen|innan|i løpet av|senest innen|seinast innan",
    at_least="minst|minimum|ikke mindre enn|ikkje mindre enn|ikke færre enn|ikkje færre enn",
    at_most="maks|maks.|maksimalt|maksimum|inntil|opptil|høyst|høgst|ikke mer enn|ikkje meir enn|ikke flere enn",
    every="hver|kvar",
    on="på",
    clock="kl.|kl|klokken|klokka",
)
