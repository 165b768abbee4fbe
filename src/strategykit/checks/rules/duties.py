"""Who does what: one who answers for it, somebody who does it, and a way for every enquiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.arenas import is_own_in_use
from strategykit.checks.context import Problem
from strategykit.checks.examples import Bad
from strategykit.checks.hands import are_few, is_alone
from strategykit.checks.registry import check
from strategykit.checks.sectors import is_unpaid
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.insight.found import counts
from strategykit.insight.routing.asked import covered, kind_of
from strategykit.insight.words import say
from strategykit.model import (
    Act,
    Channel,
    Guideline,
    GuidelineKind,
    OpenItem,
    OpenKind,
    ResponseGuideline,
    Responsibility,
    Role,
    Standing,
    Step,
    Strategy,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from strategykit.checks.context import Context
    from strategykit.paths import Path

_ROUTED = {
    "press": Text(nb="henvendelser fra pressen", en="press enquiries"),
    "daily": Text(nb="den daglige oppfølgingen", en="daily follow-up"),
    "subject": Text(nb="faglige spørsmål", en="specialist questions"),
}
_ANSWERED = {"daily", "subject"}
_SPECIAL = {"press", "crisis"}
_ACCOUNTS = {Act.OPEN_ACCOUNT, Act.CLOSE_ACCOUNT}


@check(
    "accountable-not-one",
    "SK301",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="En oppgave har ikke nøyaktig én som står til ansvar.",
        en="A task does not have exactly one who is accountable.",
    ),
    why=Text(
        nb="Når flere utfører og ingen står til ansvar, blir uenighet liggende. Står to til ansvar, venter "
        "de på hverandre.",
        en="Where several do the work and nobody is accountable, disagreement is left unresolved. Where "
        "two are, each waits for the other.",
    ),
    mend=Text(
        nb="Skriv én rolle under «accountable», og la resten stå under «responsible» eller «consulted».",
        en="Write one role under “accountable”, and leave the rest under “responsible” or “consulted”.",
    ),
    sources=Text(nb="RACI (alle kildene er enige)", en="RACI (all the sources agree)"),
    bad=lambda: Bad("responsibilities[1].accountable", None),
)
def accountable_not_one(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Several who do a task have one who answers for it, and one alone answers for what it does."""
    del strategy
    first: dict[Hashable, Responsibility] = {}
    for path, duty in _counted(context):
        if duty.accountable is None:
            if len(set(duty.responsible)) > 1 and not duty.rule:
                message = Text(
                    nb="Flere utfører oppgaven {duty}, men ingen står til ansvar for den.",
                    en="Several do the task {duty}, but nobody is accountable for it.",
                )
                yield context.problem(message, at=(*path, "accountable"), duty=duty)
            continue
        other = first.setdefault(_same(duty), duty)
        if other.accountable is not None and other.accountable != duty.accountable:
            message = Text(
                nb="Både {one} og {two} står til ansvar for oppgaven {duty}.",
                en="Both {one} and {two} are accountable for the task {duty}.",
            )
            one, two = (context.graph.called(each, Role) for each in (other.accountable, duty.accountable))
            yield context.problem(message, at=(*path, "accountable"), duty=duty, one=one, two=two)


@check(
    "nobody-responsible",
    "SK302",
    Severity.ERROR,
    on=Strategy,
    summary=Text(nb="Ingen utfører en oppgave.", en="Nobody does a task."),
    why=Text(
        nb="En oppgave uten noen som gjør den, blir ikke gjort, uansett hvem som står til ansvar.",
        en="A task that nobody does is not done, whoever is accountable for it.",
    ),
    mend=Text(
        nb="Skriv hvem som gjør det, under «responsible», også når det er den samme som står til ansvar. "
        "Finnes den som gjør det ved en regel, så skriv regelen under «rule».",
        en="Write who does it under “responsible”, even if it is the one who is accountable. Where a rule "
        "finds whoever does it, write the rule under “rule”.",
    ),
    sources=Text(nb="RACI", en="RACI"),
    bad=lambda: Bad("responsibilities[1].responsible", ()),
)
def nobody_responsible(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Somebody does it; one who is accountable does it alone where the strategy tells no difference."""
    del strategy
    duties = _counted(context)
    if not any(duty.accountable or duty.responsible or duty.rule for _, duty in duties):
        return  # then nothing at all is assigned, which is one finding
    divided = any(duty.responsible and duty.accountable for _, duty in duties)
    for path, duty in duties:
        if not (duty.responsible or duty.rule or (duty.accountable and not divided)):
            message = Text(nb="Ingen utfører oppgaven {duty}.", en="Nobody does the task {duty}.")
            yield context.problem(message, at=(*path, "responsible"), duty=duty)


@check(
    "enquiry-unrouted",
    "SK305",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien sier ikke hvem som tar seg av en vanlig henvendelse: fra pressen, i det daglige eller "
        "om faget.",
        en="The strategy does not say who handles an ordinary enquiry: from the press, from day to day, or "
        "on specialist questions.",
    ),
    why=Text(
        nb="En journalist eller en kunde med et vanskelig spørsmål skal ikke måtte vente på at virksomheten "
        "finner ut hvem som svarer.",
        en="A journalist, or a customer with a hard question, should not have to wait while the organisation "
        "finds out who answers.",
    ),
    mend=Text(
        nb="Skriv et ansvar for hver slags henvendelse under «responsibilities», med «enquiry» satt til "
        "«press», «daily» eller «subject».",
        en="Write a responsibility for each kind of enquiry under “responsibilities”, with “enquiry” set to "
        "“press”, “daily” or “subject”.",
    ),
    sources=Text(
        nb="En virkelig strategi som fordeler presse, daglig oppfølging og faglige spørsmål",
        en="A real strategy that hands out the press, daily follow-up and specialist enquiries",
    ),
    bad=lambda: Bad("responsibilities[1].enquiry", "crisis", at="responsibilities"),
)
def enquiry_unrouted(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every usual kind of enquiry has somebody."""
    duties = [duty for _, duty in _counted(context)]
    if not any(duty.accountable or duty.responsible or duty.rule for duty in duties):
        return  # reported as such
    if is_alone(context.graph):
        return
    unpaid = is_unpaid(strategy)
    spared = {"press" if unpaid else "", "subject" if unpaid or are_few(context.graph) else ""}
    routed = {*covered(context.graph).enquiries, *(kind for duty in duties for kind in _kinds_in(duty))}
    if _has_rule_for_all(context):
        routed |= _ANSWERED
    if _every_channel_is_owned(context):
        routed.add("daily")
    missing = [kind for kind in _ROUTED if kind not in routed and kind not in spared]
    if missing:
        message = say(
            "Det står ikke hvem som tar seg av {those}.",
            "The strategy does not say who handles {those}.",
            those=[_ROUTED[kind] for kind in missing],
        )
        hint = say(
            "Skriv et ansvar under «responsibilities» med «enquiry» satt til {kinds}.",
            "Write a responsibility under “responsibilities” with “enquiry” set to {kinds}.",
            kinds=missing,
        )
        yield Problem(at=("responsibilities",), message=message, hint=hint)


@check(
    "decision-right-missing",
    "SK927",
    Severity.INFO,
    on=Strategy,
    summary=Text(
        nb="Strategien sier ikke hvem som bestemmer over nye kanaler, nedleggelser og unntak.",
        en="The strategy does not say who decides on new channels, closures and exceptions.",
    ),
    why=Text(
        nb="Uten en som bestemmer, åpner hvem som helst en konto, og ingen våger å legge ned en.",
        en="Without somebody who decides, anybody opens an account, and nobody dares to close one.",
    ),
    mend=Text(
        nb="Skriv et ansvar for det under «responsibilities», eller en regel under «guidelines» med «acts» "
        "satt til «open_account» og «close_account». Er det bare én eller to, blir dette ikke spurt om.",
        en="Write a responsibility for it under “responsibilities”, or a rule under “guidelines” with “acts” "
        "set to “open_account” and “close_account”. Where there are only one or two, this is not asked for.",
    ),
    sources=Text(nb="Virkelige strategier", en="Real strategies"),
    bad=lambda: Bad("responsibilities[2].task", "Holde oversikt over kontoene", at="responsibilities"),
)
def decision_right_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Somebody may decide."""
    duties = _counted(context)
    if not duties or are_few(context.graph) or not any(map(is_own_in_use, strategy.channels)):
        return  # where nothing at all is assigned, that is the finding
    if not _is_decided_by_rule(context) and not any(
        word_list("duties", "accounts").found_in(duty.task) for _, duty in duties
    ):
        yield context.problem(at="responsibilities")


@check(
    "responsibility-undecided",
    "SK940",
    Severity.WARNING,
    on=(Responsibility, OpenItem),
    summary=Text(
        nb="Et ansvar er bare gitt ved eksempler eller kandidater.",
        en="A responsibility is given by examples or candidates only.",
    ),
    why=Text(
        nb="«For eksempel ledere eller rådgivere» er ingen fordeling: alle kan tro at det er noen andre.",
        en="“For example managers or advisers” assigns nothing: everybody may think that it is somebody "
        "else.",
    ),
    mend=Text(
        nb="Bestem hvem det er, skriv rollen under «accountable» og «responsible», og sett «standing» til "
        "«adopted».",
        en="Decide who it is, write the role under “accountable” and “responsible”, and set “standing” to "
        "“adopted”.",
    ),
    sources=Text(
        nb="En virkelig strategi som bare nevner mulige ansvarlige",
        en="A real strategy that only names possible holders",
    ),
    covers=("open-item",),
    bad=lambda: Bad(
        "responsibilities[3]",
        Responsibility("Ansvaret for sosiale medier", responsible=["kommunikasjonssjef"], standing="example"),
    ),
)
def responsibility_undecided(node: Responsibility | OpenItem, context: Context) -> Iterator[Problem]:
    """Who it is has been decided; a question that asks for it is answered."""
    if isinstance(node, Responsibility):
        if node.standing is Standing.EXAMPLE:
            yield _undecided(context, context.path, node)
        return
    if node.resolution or node.kind is not OpenKind.QUESTION or not node.about:
        return
    for path, duty in context.graph.with_id(node.about, Responsibility):
        if duty.standing is Standing.EXAMPLE or (counts(duty) and node.options):
            yield _undecided(context, path, duty)


def _undecided(context: Context, path: Path, duty: Responsibility) -> Problem:
    names = [context.graph.called(each, Role) for each in duty.responsible]
    if not names:
        message = Text(
            nb="Det er ikke bestemt hvem som har {duty}.", en="It has not been decided who has {duty}."
        )
        return context.problem(message, at=path, duty=duty)
    message = say(
        "Det er ikke bestemt hvem som har {duty}: strategien nevner bare {names}.",
        "It has not been decided who has {duty}: the strategy only mentions {names}.",
        duty=duty,
        names=names,
    )
    return Problem(at=path, message=message)


def _counted(context: Context) -> list[tuple[Path, Responsibility]]:
    return [(path, duty) for path, duty in context.graph.of(Responsibility) if counts(duty)]


def _same(duty: Responsibility) -> Hashable:
    # Without the words for it nothing is known to be the same task.
    words = " ".join((duty.task or duty.id).casefold().split())
    return words, duty.enquiry, frozenset(duty.topics), frozenset(duty.channels)


def _kinds_in(duty: Responsibility) -> Iterator[str]:
    if duty.enquiry and kind_of(duty.enquiry) in _SPECIAL:
        return  # “questions from the press” are the press's
    for kind in _ROUTED:
        if word_list("duties", kind).found_in(duty.task, *duty.topics):
            yield kind


def _has_rule_for_all(context: Context) -> bool:
    return any(
        rule.by and not rule.messages and not rule.channels and not rule.conditions
        for _, rule in context.graph.of(ResponseGuideline)
    )


def _every_channel_is_owned(context: Context) -> bool:
    own = [channel for _, channel in context.graph.of(Channel) if is_own_in_use(channel)]
    return bool(own) and all(
        any(answer(each, "owner") is Answer.STATED for each in context.wholes(channel)) for channel in own
    )


def _is_decided_by_rule(context: Context) -> bool:
    return any(
        not _ACCOUNTS.isdisjoint(rule.acts) or (rule.kind is GuidelineKind.DECISION and rule.approval)
        for _, rule in context.graph.of(Guideline)
    ) or any(step.act in _ACCOUNTS for _, step in context.graph.of(Step))
