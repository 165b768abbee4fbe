"""The three-part plan: today, the wanted future, and what answers the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.wording import present
from strategykit.findings import Severity, Text
from strategykit.graph import name_of
from strategykit.insight.found import is_meant
from strategykit.insight.gaps.analysis import gaps
from strategykit.insight.words import counted, say
from strategykit.model import NoteKind, State, Strategy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.insight.gaps.analysis import Gap, Gaps

_THREE_PARTS = Text(
    nb="kommunikasjon.no (sånn er vi i dag, sånn vil vi bli, dette må vi gjøre for å komme dit)",
    en="kommunikasjon.no (how we are today, how we want to be, what we must do to get there)",
)


@check(
    "situation-incomplete",
    "SK113",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Dagens eller den ønskede situasjonen mangler, eller den ønskede har ingen dato.",
        en="The present or the desired situation is missing, or the desired one has no date.",
    ),
    why=Text(
        nb="Avstanden mellom i dag og dit dere vil, er det planen skal lukke. Mangler den ene enden, er det "
        "ingen avstand å måle; mangler datoen, er det ingen fart.",
        en="The distance between today and where you want to be is what the plan closes. Without one end "
        "there is no distance to measure; without a date there is no speed.",
    ),
    mend=Text(
        nb="Skriv både «as_is» og «to_be». Sett «at» på den ønskede situasjonen, eller gi dokumentet en "
        "«period».",
        en="Write both “as_is” and “to_be”. Set “at” on the desired situation, or give the document a "
        "“period”.",
    ),
    sources=Text(
        nb="kommunikasjon.no («på et gitt tidspunkt i framtiden»); SOSTAC",
        en="kommunikasjon.no (“at a given time in the future”); SOSTAC",
    ),
    bad=lambda: Bad("to_be", ()),
)
def situation_incomplete(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Both ends are there, and the far one has a date."""
    if strategy.as_is and not strategy.to_be:
        message = Text(
            nb="Strategien sier hvordan det er i dag, men ikke hvordan det skal bli.",
            en="The strategy says how things are today, but not how they are to be.",
        )
        yield context.problem(message, at="to_be")
    elif strategy.to_be and not strategy.as_is:
        message = Text(
            nb="Strategien sier hvordan det skal bli, men ikke hvordan det er i dag.",
            en="The strategy says how things are to be, but not how they are today.",
        )
        yield context.problem(message, at="as_is")
    period = strategy.document.period if strategy.document else None
    ends = period is not None and (period.end or period.start)
    if strategy.to_be and not ends and not any(map(_is_dated, strategy.to_be)):
        message = Text(
            nb="Den ønskede situasjonen har ingen dato: det står ikke når det skal være slik.",
            en="The desired situation has no date: nothing says when it is to be reached.",
        )
        yield context.problem(message, at="to_be")


def _is_dated(state: State) -> bool:
    return bool(state.at or any(figure.when for figure in state.figures))


@check(
    "gap-without-action",
    "SK114",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Ingen tiltak fører til en ønsket tilstand, eller et tiltak fører ingen steder.",
        en="No action leads to a desired state, or an action leads nowhere.",
    ),
    why=Text(
        nb="Det ingen gjør noe med, blir ikke annerledes. Og et tiltak som ikke fører noe sted, tar tid "
        "fra dem som gjør det.",
        en="What nobody works on does not change. And an action that leads nowhere takes time from those "
        "that do.",
    ),
    mend=Text(
        nb="Skriv et tiltak under «actions» som lukker gapet («closes»), eller si hvilket mål tiltaket "
        "støtter («serves»). Er en tilstand i dag og en ønsket tilstand samme sak, så gi begge samme "
        "«aspect». Stryk det som ikke fører noe sted.",
        en="Write an action under “actions” that closes the gap (“closes”), or say which goal the action "
        "serves (“serves”). Where a state of today and a desired one are about the same matter, give both "
        "the same “aspect”. Strike what leads nowhere.",
    ),
    sources=Text(nb=f"{_THREE_PARTS.nb}; OGSM", en=f"{_THREE_PARTS.en}; OGSM"),
    bad=lambda: Bad("actions[0].closes", (), at="to_be[0]"),
)
def gap_without_action(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every wanted change has an action, and every action is for something."""
    found = gaps(strategy)
    unanswered = list(_unanswered(found))
    hint = _aimless_hint(found) or _aspect_hint(found)
    for gap in unanswered:
        if gap.to_be and not _problems(gap):
            message = Text(nb="Ingen tiltak fører til {state}.", en="No action leads to {state}.")
            at, state = gap.to_be[0].path, gap.to_be[0].node
            yield context.problem(
                message, at=at, hint=hint, state=state, actions=_aimless(found), today=_half_closed(found)
            )
    # While a gap stands open, an action that leads nowhere is likely the one that was meant to close it.
    for aim in () if unanswered else found.aimless:
        message = Text(
            nb="Tiltaket {action} lukker ikke noe gap og støtter ikke noe mål.",
            en="The action {action} closes no gap and serves no goal.",
        )
        yield context.problem(message, at=aim.action.path, action=aim.action.node)


@check(
    "as-is-without-action",
    "SK915",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Et problem i dag blir ikke møtt av noe tiltak.",
        en="A problem of today is not addressed by any action.",
    ),
    why=Text(
        nb="Problemet er kjent og skrevet ned, følgene også. Leseren venter at noe blir gjort.",
        en="The problem is known and written down, with what it leads to. The reader expects something to "
        "be done.",
    ),
    mend=Text(
        nb="Skriv et tiltak under «actions» som lukker det («closes»). Vil dere la det ligge, så gjør et "
        "unntak med begrunnelse.",
        en="Write an action under “actions” that closes it (“closes”). Where you mean to leave it, waive "
        "the check with a reason.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier (kunder som ikke forstår vedtakene)",
        en="Strategi for god bruk av sosiale medier (customers who do not understand the decisions)",
    ),
    bad=lambda: Bad(
        "as_is[1]",
        State("Ingen svarer i helgene", leads_to=["Beboerne ringer styrelederen hjemme"]),
    ),
)
def as_is_without_action(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """What is said to be a problem is met by an action."""
    found = gaps(strategy)
    hint = _aimless_hint(found)
    for gap in _unanswered(found):
        for state in _problems(gap):
            message = Text(
                nb="{state} er et problem i dag, og ingen tiltak møter det.",
                en="{state} is a problem today, and no action addresses it.",
            )
            yield context.problem(
                message, at=state.path, hint=hint, state=state.node, actions=_aimless(found)
            )


def _aimless(found: Gaps) -> Text:
    return say("{names}", "{names}", names=[name_of(aim.action.node) for aim in found.aimless])


def _aimless_hint(found: Gaps) -> Text | None:
    if not found.aimless:
        return None
    return Text(
        nb="{actions} fører ingen steder ennå. Er det dette som skal til, så skriv det under «closes» der. "
        "Ellers trengs det et nytt tiltak.",
        en="Nothing comes of {actions} as yet. Where that is what it takes, say so under “closes” there. "
        "Otherwise a new action is needed.",
    )


def _half_closed(found: Gaps) -> Text:
    names = [state.name for gap in found.closed if not gap.to_be for state in gap.as_is]
    return say("{names}", "{names}", names=names)


def _aspect_hint(found: Gaps) -> Text | None:
    """Give what joins the two ends, where an action closes a state of today that has no other end yet."""
    if not any(gap.as_is and not gap.to_be for gap in found.closed):
        return None
    return Text(
        nb="Et tiltak lukker allerede {today}. Er det samme sak, så gi begge tilstandene samme «aspect».",
        en="An action already closes {today}. Where that is the same matter, give both states the same "
        "“aspect”.",
    )


def _unanswered(found: Gaps) -> Iterator[Gap]:
    # An action for the goal a state is about answers the state as well.
    served = {
        each.id for aim in found.aims if is_meant(aim.action.node) for each in (*aim.closes, *aim.serves)
    }
    for gap in found.open:
        about = {str(target) for state in (*gap.as_is, *gap.to_be) for target in state.node.about}
        if not about & served:
            yield gap


def _problems(gap: Gap) -> list[Any]:
    """Give the states of today that lead to something, or that somebody has complained of."""
    return [
        state
        for state in gap.as_is
        if state.node.leads_to or any(each.kind is NoteKind.FEEDBACK for each in state.node.evidence)
    ]


@check(
    "to-be-in-present-tense",
    "SK941",
    Severity.INFO,
    on=Strategy,
    heuristic=True,
    summary=Text(
        nb="Den ønskede situasjonen er beskrevet som om den gjaldt i dag.",
        en="The desired situation is described as if it were so today.",
    ),
    why=Text(
        nb="Leses setningen alene, på et lysbilde eller i et sitat, lover den noe som ikke er sant ennå.",
        en="Read alone, on a slide or in a quotation, the sentence claims what is not true yet.",
    ),
    mend=Text(
        nb="Skriv «skal» eller «vil», eller si når det skal være slik («at»).",
        en="Write “shall” or “will”, or say when it is to be so (“at”).",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («Vi opererer på flere sosiale medier»)",
        en="Strategi for god bruk av sosiale medier (“We operate on several social media”)",
    ),
    bad=lambda: Bad("to_be[0].text", "Beboerne får svar på Facebook", at="to_be"),
)
def to_be_in_present_tense(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """A wish reads as a wish."""
    language = strategy.document.language if strategy.document else None
    told = [
        (state, verb)
        for state in strategy.to_be
        if not _is_dated(state) and (verb := present(state.text, language))
    ]
    if told:
        state, verb = told[0]
        more = len(told) - 1
        also = counted(more, "annen|andre", "other|others")
        yield context.problem(
            Text(
                nb="{state} er et ønske, men står i nåtid: {verb}."
                + (" Det samme gjelder {also}." if more else ""),
                en="{state} is a wish, but is written in the present tense: {verb}."
                + (" The same goes for {also}." if more else ""),
            ),
            at="to_be",
            state=state,
            verb=verb,
            also=also,
        )
