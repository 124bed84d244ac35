"""What an answer lacks, where it could come from, and whom to ask."""

import re
from collections.abc import Iterator

from afterword.debrief.model import Exchange
from afterword.evidence.answering.asked import Asked
from afterword.evidence.answering.model import Ask, Chosen, Draft, Missing
from afterword.evidence.answering.people import Somebody, witnesses_of
from afterword.evidence.answering.posts import employer_in
from afterword.evidence.answering.subjects import subjects
from afterword.evidence.answering.worth import THIN
from afterword.evidence.model import Fact, World
from afterword.evidence.voice.account import RESULT

_DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|winter|last (?:week|month|year))\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twice|none|all of)\b", re.IGNORECASE
)
_ABOUT_US = re.compile(
    r"\bwhy (?:us|here|this)\b|\bknow about (?:us|the)\b|\bwhy (?:do you want|would you)\b", re.IGNORECASE
)


def missing_for(
    exchange: Exchange, question: Asked, draft: Draft, facts: tuple[Chosen, ...], world: World
) -> tuple[Missing, ...]:
    """What is not there yet, the most needed first, each with the place where it is likely to be found."""
    return tuple(_missing(exchange, question, draft, facts, world))


def _missing(
    exchange: Exchange, question: Asked, draft: Draft, facts: tuple[Chosen, ...], world: World
) -> Iterator[Missing]:
    firm = employer_of(draft, facts, world)
    who = person_for(firm, world)
    ask = f"; ask {who.name}" if who else ""
    at = f" at {firm}" if firm else ""
    if not draft.text:
        if exchange.kind == "technical":
            yield Missing(
                "The answer itself: no paper of yours can give it.",
                "Look it up, put it into three sentences of your own, and say them aloud once.",
            )
        elif exchange.kind == "situational":
            yield Missing(
                "What you would do, first to last.",
                f"A day like it that you have had{at}: what did you do first, and why{ask or '?'}"
                + ("." if ask else ""),
            )
        elif exchange.kind == "motivation" or _ABOUT_US.search(exchange.question):
            known = world.debrief.case.company
            yield Missing(
                "One thing about them that you would work for.",
                f"{known.source}, what they told you in the interview, and the advertisement."
                if known
                else "Their website, the news of the last year, and what they told you in the interview.",
            )
        else:
            yield Missing(
                f"A time when you {_did(question)}." if _did(question) else "One example of your own.",
                f"Go through a month of your calendar or rota{at}{ask or '; ask somebody who worked beside you'}.",
            )
        return
    wanted = {gap.rule for gap in exchange.gaps}
    if (question.figure or wanted & THIN) and not _FIGURE.search(_DATED.sub("", f"{draft.did} {draft.result}")):
        yield Missing(
            "A number: how many, how often, before and after.", f"The figures of that time{at} would show it{ask}."
        )
    if not draft.result and not RESULT.search(draft.did):
        yield Missing("What came of it.", f"Whoever took the work over{at} would know{ask}.")
    if not draft.did:
        yield Missing("What you did yourself, in one sentence.", "Only you know it: write it down, and who saw it.")
    if not _DATED.search(draft.text):
        yield Missing("When it was.", f"Your calendar, rota or payslips{at}.")
    if not _seen(draft, world):
        yield Missing("Somebody who saw it.", f"A short note from {_whom(who, firm)}.")
    if not draft.so_what:
        yield Missing("What it is worth to them.", "One sentence of your own: which of their tasks it helps with.")


def _did(question: Asked) -> str:
    return next((subjects()[name].did for name in sorted(question.subjects) if subjects()[name].did), "")


def _whom(who: Somebody | None, firm: str | None) -> str:
    if who:
        return f"{who.name}{f', {who.role}' if who.role else ''}"
    return f"a former manager at {firm}" if firm else "a former manager"


def _seen(draft: Draft, world: World) -> bool:
    sources = {each.source for each in world.ledger.witnesses}
    return any((fact := world.ledger.fact(key)) and fact.quote.source in sources for key in draft.facts)


def employer_of(draft: Draft, facts: tuple[Chosen, ...], world: World) -> str | None:
    """The firm in whose time the answer plays."""
    used: list[Fact | None] = [world.ledger.fact(key) for key in draft.facts]
    case = world.debrief.case
    firms = (employer_in(fact, case) for fact in [*used, *(each.fact for each in facts)] if fact)
    firm = next((firm for firm in firms if firm), None)
    return None if firm is None or case.is_private(firm, "") else firm


def person_for(firm: str | None, world: World) -> Somebody | None:
    """Somebody who saw the work there; whoever is known without a firm may have."""
    known = witnesses_of(world)
    same = [each for each in known if firm and each.employer == firm]
    return next(iter(same), None) or next((each for each in known if each.employer is None), None)


def ask_for(draft: Draft, facts: tuple[Chosen, ...], missing: tuple[Missing, ...], world: World) -> Ask | None:
    """Whom to ask for a note about this, when one would help: nobody has written it down, or its end is missing."""
    if not draft.did and not draft.result:
        return None
    lacks_end = any(each.what.startswith(("A number", "What came")) for each in missing)
    if _seen(draft, world) and not lacks_end:
        return None
    firm = employer_of(draft, facts, world)
    who = person_for(firm, world)
    about = re.split(r"(?<=[.])\s", draft.did or draft.result)[0].rstrip(".")
    about = re.sub(r"^(?:At [^,]{2,60}? |Take .*: )(?=I )", "", about)
    return Ask(who.name if who else None, who.role if who else None, firm, about, draft.facts)
