"""A request to somebody who saw the work, for a short note about one thing: easy to write, easy to decline."""

import re
from dataclasses import dataclass, replace

from afterword.debrief.case import Case
from afterword.evidence.answering.model import Ask, BetterAnswer
from afterword.evidence.model import World
from afterword.letters import wording
from afterword.letters.model import Claim, Composed

_ENDS = {"A number": "how many there were, before and after", "What came": "what came of it", "When": "when it was"}


@dataclass(frozen=True, slots=True)
class Request:
    """A request with the exchange it is for. Where nobody is known by name there is no `letter`, only `words`."""

    exchange: str
    ask: Ask
    words: str
    letter: Composed | None = None


def requests_for(answers: tuple[BetterAnswer, ...], world: World) -> tuple[Request, ...]:
    """One request for each person and firm: whoever is asked for two things at once writes neither."""
    found: list[Request] = []
    asked: set[tuple[str | None, str | None]] = set()
    for answer in answers:
        if answer.ask is None or (who := (answer.ask.name, None if answer.ask.name else answer.ask.employer)) in asked:
            continue
        asked.add(who)
        found.append(_request(answer, answer.ask, world))
    return tuple(found)


def _request(answer: BetterAnswer, ask: Ask, world: World) -> Request:
    request = Request(answer.exchange, ask, _body(answer, ask, world.debrief.case))
    return replace(request, letter=named(request, ask.name)) if ask.name else request


def named(request: Request, name: str) -> Composed:
    """The request as a letter to this person."""
    return Composed(
        to=name,
        to_address=None,
        kind="reference-request",
        channel="e-mail",
        subject=f"Two or three sentences from you, {name.split()[0]}?" if " " in name else "A short note from you?",
        body=re.sub(r"^Dear [^\n]*,$", f"Dear {name},", request.words, count=1, flags=re.MULTILINE),
        claims=(Claim(sentence=f"{request.ask.about}.", facts=request.ask.facts),),
    )


def _body(answer: BetterAnswer, ask: Ask, case: Case) -> str:
    to = ask.name or f"[a former manager{f' at {ask.employer}' if ask.employer else ''}]"
    post, firm = wording.post_of(case), case.employer
    what = f" for the post of {post}" if post else ""
    where = f" at {firm}" if firm else ""
    day = f" on {wording.day_of(case)}" if case.date else ""
    further = [end for key, end in _ENDS.items() if any(each.what.startswith(key) for each in answer.missing)][:2]
    more = f", and, if you remember, {' and '.join(further)}" if further else ""
    return "\n\n".join(
        (
            f"Dear {to},",
            f"I had an interview{what}{where}{day}. One question was about something that you saw: "
            f"{_clause(ask.about)}.",
            f"Would you write me two or three sentences about it: what you saw me do{more}? It is for this application "
            "only. The lines below would tell me what I may do with them:",
            "May be named: yes or no\nMay be quoted: yes or no\nMay be phoned: yes or no",
            "If you would rather not, that is quite all right; one word is enough.",
            "\n".join(filter(None, ("Thank you, and kind regards,", case.me, wording.phone_of(case)))),
        )
    )


def _clause(about: str) -> str:
    """What was seen, as a clause behind a colon."""
    text = re.sub(r"^Take ", "", about)
    return text if re.match(r"I\b|[A-Z][\w'’]*[A-Z]|[A-Z]\w+ [A-Z]", text) else text[0].lower() + text[1:]
