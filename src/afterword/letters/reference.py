"""A request to somebody who saw the work, for a short note about one thing: easy to write, easy to decline."""

import re
from dataclasses import dataclass, replace
from typing import Final

from afterword.debrief.case import Case
from afterword.evidence.answering.model import Ask, BetterAnswer
from afterword.evidence.model import World
from afterword.letters import wording
from afterword.letters.model import Claim, Composed
from afterword.letters.tone import tone_of
from afterword.letters.writing.shapes import Shapes, say

_WOULD_YOU: Final[Shapes] = {
    "plain": ("Would you write me two or three sentences about it: {seen}?",),
    "warm": ("Would you be so kind as to write me two or three sentences about it: {seen}?",),
    "formal": ("Would you be willing to write two or three sentences about it: {seen}?",),
}
_OR_NOT: Final[Shapes] = {
    "plain": ("If you would rather not, that is quite all right; one word is enough.",),
    "warm": ("If it does not suit you, that is quite all right, and one word is enough.",),
    "formal": ("Should you prefer not to, one word is enough.",),
}
_CLOSE: Final[Shapes] = {
    "plain": ("Thank you, and kind regards,",),
    "warm": ("With many thanks and warm regards,",),
    "formal": ("With thanks and kind regards,",),
}
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
        body=re.sub(r"^Dear [^\n]*([,:])$", rf"Dear {name}\1", request.words, count=1, flags=re.MULTILINE),
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
    tone = tone_of(case)
    seen = f"what you saw me do{more}"
    return "\n\n".join(
        (
            f"Dear {to}{tone.mark}",
            f"I had an interview{what}{where}{day}. One question was about something that you saw: "
            f"{_clause(ask.about)}.",
            f"{say(tone, _WOULD_YOU, seen=seen)} It is for this application only. The lines below would tell me what I "
            "may do with them:",
            "May be named: yes or no\nMay be quoted: yes or no\nMay be phoned: yes or no",
            say(tone, _OR_NOT) or "",
            "\n".join(filter(None, (say(tone, _CLOSE), case.me, wording.phone_of(case)))),
        )
    )


def _clause(about: str) -> str:
    """What was seen, as a clause behind a colon."""
    text = re.sub(r"^Take ", "", about).split(": ")[0]
    text = re.sub(r"^I (?=\w+(?:ed|t|n|d|ve|as)\b)", "how I ", text)
    return text if re.match(r"I\b|[A-Z][\w'’]*[A-Z]|[A-Z]\w+ [A-Z]", text) else text[0].lower() + text[1:]
