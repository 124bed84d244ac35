"""Use case: a language model words a letter or an answer, as a guest: shown before, checked after."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from afterword.app.load_case import load_case
from afterword.app.wiring import Server, language_model, meaning, named_server
from afterword.debrief.model import Exchange
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.kernel.errors import BadCall
from afterword.letters.compose import compose
from afterword.letters.guests.brief import Brief, answer_brief, letter_brief
from afterword.letters.guests.judging import Judge, framed, judge_answer, judge_letter
from afterword.letters.guests.loop import ask
from afterword.letters.guests.port import GuestDraft
from afterword.letters.model import Composed
from afterword.letters.plan import LetterPlan, LettersPlan, plan_letters
from afterword.letters.review import review


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What would be sent, and where to; nothing has been sent. `own` is our own letter, None for an answer."""

    brief: Brief
    judge: Judge
    server: Server | None
    own: Composed | None
    world: World


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What came back. `letter` is the whole letter, with our frame; None for an answer, or when nothing could stay."""

    result: GuestDraft
    letter: Composed | None


def prepare_draft(
    *,
    folder: Path,
    to: str | None = None,
    answer: str | None = None,
    server: str | None = None,
    model: str | None = None,
    masked: bool = False,
) -> Offer:
    """Everything up to the moment of sending. Raises AfterwordError when the case, the name or the server is wrong."""
    if (to is None) == (answer is None):
        raise BadCall("Say what is to be written.", next="Add --to NAME for a letter or --answer ID for an answer.")
    named = named_server(server, model)
    found = debrief(load_case(folder), meaning())
    world = World(found, build_ledger(found))
    if answer is not None:
        brief = answer_brief(world, _exchange(world, answer), masked=masked)
        judge: Judge = partial(judge_answer, world=world, shown=_shown(brief))
        return Offer(brief=brief, judge=judge, server=named, own=None, world=world)
    plan = _letter(plan_letters(world), to or "")
    own = compose(world, LettersPlan((plan,), ()))[0]
    brief = letter_brief(world, plan, masked=masked)
    judge = partial(judge_letter, own=own, world=world, shown=_shown(brief))
    return Offer(brief=brief, judge=judge, server=named, own=own, world=world)


def send_draft(*, offer: Offer, progress: Callable[[str], None] = lambda _: None) -> Drafted:
    """Ask the model and check what comes. Raises AfterwordError when there is no server or no answer."""
    if offer.server is None:
        raise BadCall(
            "No server is named, so nothing was sent.", next="Add --server URL --model NAME; `afterword doctor` helps."
        )
    result = ask(language_model(offer.server), offer.brief.request, offer.brief.mask, offer.judge, progress)
    if offer.own is None or result.draft is None:
        return Drafted(result=result, letter=None)
    letter = framed(offer.own, result.draft.text)
    return Drafted(result=result, letter=replace(letter, findings=review(letter, offer.world)))


def _shown(brief: Brief) -> str:
    return brief.mask.show(brief.request.material)


def _letter(plan: LettersPlan, to: str) -> LetterPlan:
    """The letter to the one interviewer who is meant; a card only when there is nothing else for them."""
    words = set(to.lower().split())
    whole = [each for each in plan.letters if each.to.name.lower() == to.lower().strip()]
    meant = whole or [each for each in plan.letters if words & set(each.to.name.lower().split())]
    if len({each.to.name for each in meant}) != 1:
        names = ", ".join(dict.fromkeys(each.to.name for each in plan.letters))
        raise BadCall(
            f"“{to}” is {'more than one' if meant else 'none'} of the interviewers.",
            next=f"Known are: {names}." if names else "Name them in case.toml.",
        )
    return min(meant, key=lambda each: each.channel == "card")


def _exchange(world: World, key: str) -> Exchange:
    exchange = world.debrief.record.exchange(key)
    if exchange is None:
        known = ", ".join(each.id for each in world.debrief.record.questions_to_me)
        raise BadCall(f"There is no exchange “{key}”.", next=f"Known are: {known}." if known else "")
    return exchange
