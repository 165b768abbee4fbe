"""The words of Norwegian, bokmål and nynorsk side by side."""

from __future__ import annotations

from strategykit.model.reading.tongue import WEEK, Tongue, by_word, numbered, phrases

__all__ = ["NORWEGIAN"]

_TIMES = by_word(
    {
        "minute": "minutt",
        "hour": "time",
        "day": "dag|døgn",
        "working_day": "arbeidsdag|virkedag|yrkedag|verkedag",
        "week": "uke|veke",
        "month": "måned|månad|mnd|mnd.",
        "quarter": "kvartal",
        "half_year": "halvår",
        "year": "år",
    }
)
_OTHERS = by_word(
    {
        "post": "innlegg",
        "view": "visning",
        "visit": "besøk",
        "follower": "følger|følgjar",
        "message": "melding",
        "comment": "kommentar",
        "application": "søknad",
        "person": "person",
        "campaign": "kampanje",
    }
)
# `i dag` is today and `i år` is this year: only the definite form is a rate there.
_DEFINITE = by_word(
    {
        "minute": "minuttet",
        "hour": "timen",
        "day": "dagen|døgnet",
        "week": "uka|uken|veka",
        "month": "måneden|månaden",
        "quarter": "kvartalet",
        "half_year": "halvåret",
        "year": "året",
    }
)
_SEVERAL = by_word(
    {
        "minute": "minutter|minuttar|min",
        "hour": "timer|timar|t|h",
        "day": "dager|dagar",
        "working_day": "arbeidsdager|arbeidsdagar|virkedager|virkedagar|verkedagar|yrkedager|yrkedagar|"
        "hverdag|hverdager|kvardag|kvardagar",
        "week": "uker|veker",
        "month": "måneder|månader",
        "quarter": "kvartaler",
        "view": "visninger|visningar",
        "follower": "følgere|følgjarar",
        "message": "meldinger|meldingar",
        "comment": "kommentarer|kommentarar",
        "application": "søknader|søknadar",
        "person": "personer|personar",
        "campaign": "kampanjer|kampanjar",
        "%": "prosent|pst",
        "": "gang|ganger|gong|gonger",
    }
)
_RHYTHM = {
    **by_word(
        {
            "day": "daglig|dagleg",
            "week": "ukentlig|vekentlig|vekentleg",
            "month": "månedlig|månadleg",
            "quarter": "kvartalsvis",
            "half_year": "halvårlig|halvårleg",
            "year": "årlig|årleg",
        }
    ),
    **phrases("hver|hvert|kvar|kvart", [_TIMES]),
}
_WEEKDAYS = by_word(
    {
        WEEK[:1]: "mandag|måndag",
        WEEK[1:2]: "tirsdag|tysdag",
        WEEK[2:3]: "onsdag",
        WEEK[3:4]: "torsdag",
        WEEK[4:5]: "fredag",
        WEEK[5:6]: "lørdag|laurdag",
        WEEK[6:]: "søndag|sundag",
        WEEK[:5]: "hverdag|kvardag",
    }
)

NORWEGIAN = Tongue(
    numbers=by_word(
        {
            0.5: "en halv|ein halv|ei halv|et halvt|eit halvt",
            1: "en|én|ein|éin|ei|éi|ett|étt|eitt|et|eit",
            1.5: "halvannen|halvannan|halvanna",
            2: "to",
            3: "tre",
            4: "fire",
            5: "fem",
            6: "seks",
            7: "sju|syv",
            8: "åtte",
            9: "ni",
            10: "ti",
            11: "elleve",
            12: "tolv",
            14: "fjorten",
            15: "femten",
            20: "tjue|tyve",
            30: "tretti",
        }
    ),
    articles=frozenset({"en", "ein", "ei", "et", "eit"}),
    times={},
    thousands=".",
    scales=by_word({1e3: "tusen", 1e6: "mill|mill.|million|millioner|millionar"}),
    units=_TIMES | _OTHERS | _SEVERAL,
    money=by_word({"NOK": "kr|kr.|krone|kroner|norske kroner", "EUR": "euro"}),
    per={
        **_RHYTHM,
        **phrases("per|pr|pr.", [_TIMES, _OTHERS]),
        **phrases("i|om", [_DEFINITE]),
    },
    rhythm=_RHYTHM,
    months=numbered("januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"),
    short_months=numbered("jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des"),
    parts=by_word({2: "halvår", 3: "tertial", 4: "kvartal"}),
    ordinals=by_word({1: "første|fyrste", 2: "andre|annet", 3: "tredje", 4: "fjerde"}),
    weekdays={
        **_WEEKDAYS,
        **by_word(
            {
                WEEK[:1]: "man|mån",
                WEEK[1:2]: "tir|tirs|tys",
                WEEK[2:3]: "ons",
                WEEK[3:4]: "tor|tors",
                WEEK[4:5]: "fre",
                WEEK[5:6]: "lør|lau",
                WEEK[6:]: "søn|sun",
            }
        ),
    },
    each_weekday={
        **{f"{name}{ending}": days for name, days in _WEEKDAYS.items() for ending in ("er", "ar")},
        **by_word(
            {
                WEEK[:5]: "alle hverdager|alle kvardagar|hver hverdag|kvar kvardag",
                WEEK: "alle dager|alle dagar|hver dag|kvar dag",
            }
        ),
    },
    dates=(r"(?:den )?(?P<d>[0-9]?[0-9])\.? (?P<m>{months})\.?,? (?P<y>{year})",),
    week="uke|veke|uka|veka",
    to="til og med|til|t.o.m.|tom",
    between="mellom",
    and_="og",
    from_="fra og med|frå og med|f.o.m.|fom|fra|frå",
    from_on="fra og med|frå og med|f.o.m.|fom",
    through="til og med|t.o.m.|tom",
    during="i løpet av|i perioden|i tidsrommet|i|hele|heile|i hele|i heile|for",
    by="innen|innan|senest|seinast|senest innen|seinast innan",
    end="utgangen av",
    by_end="innen utgangen av|innan utgangen av|innen utløpet av|innan utløpet av|innen slutten av|"
    "innan slutten av|ved utgangen av",
    of="i|av",
    within="innen|innan|i løpet av|senest innen|seinast innan",
    at_least="minst|minimum|ikke mindre enn|ikkje mindre enn|ikke færre enn|ikkje færre enn",
    at_most="maks|maks.|maksimalt|maksimum|inntil|opptil|høyst|høgst|ikke mer enn|ikkje meir enn|"
    "ikke flere enn|ikkje fleire enn",
    every="hver|kvar",
    on="på",
    clock="kl.|kl|klokken|klokka",
    counts_to_24=True,
)
