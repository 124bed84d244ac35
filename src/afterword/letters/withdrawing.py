"""Withdrawing well: thanks, the plain statement, one neutral reason, the door open, good wishes."""

import re
from collections.abc import Iterator

from afterword.debrief.case import Person
from afterword.evidence.model import World
from afterword.evidence.voice.pronouns import stands_alone, turn
from afterword.language.sentences import sentences
from afterword.letters import wording
from afterword.letters.indirect import best

Part = tuple[str, tuple[str, ...], str]
_CALL = re.compile(
    r"\b(?:ring|call|phone|write to|contact|get in touch|let) you\b|\byou(?:'d| would| will|"
    r"'ll) be the first (?:person )?(?:i|we)(?:'d| would)|"
    r"\bkeep in touch|stay in touch|\b(?:love|like|glad) to (?:hear from|talk to) you",
    re.IGNORECASE,
)


def withdrawal_parts(world: World, to: Person, n: int) -> tuple[tuple[Part, ...], ...]:
    """The paragraphs of one withdrawal as (sentence, fact ids, part)."""
    case = world.debrief.case
    day = wording.day_of(case)
    plain = "so openly" if n % 2 == 0 else "plainly"
    if clause := _learned(world, to):
        opening: list[Part] = [(f"Thank you for {day}, and for telling me {plain} {clause}.", (), "")]
    else:
        opening = [(f"Thank you for {day}, and for answering my questions {plain}.", (), "")]
    statement = (
        "I have thought it over, and I withdraw my application." if n == 0 else _to_the_next(case.interviewers[0], to)
    )
    middle: list[Part] = [(statement, (), "")]
    reason = _reason(world, to, n)
    if reason:
        middle.append(reason)
        if n == 0:
            middle.append(("If I have misunderstood that, please put me right.", (), "right"))
    last: list[Part] = []
    if offer := _offer(world, to):
        last.append(offer)
        last.append(("I would be glad of that call.", (), "offer"))
    elif reason:
        last.append(("I would be glad to hear from you if that should change.", (), "door"))
    last.append((_WISHES[n % len(_WISHES)], (), ""))
    return tuple(opening), tuple(middle), tuple(last)


def _learned(world: World, to: Person) -> str | None:
    """What they told in answer to a question of the candidate's: "how much of the week would be …".

    Each question is named in one letter only, the first in the order of the interviewers.
    """
    case = world.debrief.case
    named: set[str] = set()
    for person in case.interviewers:
        clause = next((found for found in _answered(world, person) if found not in named), None)
        if person == to:
            return clause
        named.add(clause or "")
    return None


def _answered(world: World, person: Person) -> Iterator[str]:
    case = world.debrief.case
    for each in world.debrief.record.my_questions:
        if any(case.name_of(case.transcript.turn(n).speaker) == person.name for n in each.answer_turns):
            for text in (*(part.text for part in each.parts), each.question):
                clause = best((text,), reported=True)
                usual = clause and clause.startswith(("about", "for", "whether I", "what happens next", "when "))
                if clause and not usual and not case.is_private(clause, ""):
                    yield clause


_WISHES = (
    "I wish you a good hire.",
    "I enjoyed meeting you, and I hope that our paths cross again.",
    "All good wishes for the work ahead of you.",
)


def _to_the_next(first: Person, to: Person) -> str:
    if first == to:
        return "I have thought it over, and I withdraw my application."
    return f"I have written to {first.name} to withdraw my application, and wanted you to hear it from me as well."


def _reason(world: World, to: Person, n: int) -> Part | None:
    """What the person looks for, as they put it themselves; the post is not blamed for being another one."""
    wants = [
        (fact.text.strip().rstrip("."), fact.id)
        for fact in world.ledger.facts
        if fact.id.startswith("case.toml:must_haves") and fact.may_be_written
    ]
    against = " ".join(
        signal.message for signal in world.debrief.fit.signals if signal.message.lower().startswith("against")
    )
    missed = [want for want in wants if want[0].lower() in against.lower()] or wants
    if not missed:
        return None
    own = [want for want in missed if want[0].lower() in _told_by(world, to).lower()]
    text, key = own[n % len(own)] if own else missed[n % len(missed)]
    if re.match(r"(?:to|being able|i |my )\b", text, re.IGNORECASE) or re.search(r"[?!;]", text):
        return None
    want = text if re.match(r"[A-Z]{2}|I\b", text) else text[0].lower() + text[1:]
    tails = (
        "and as I understand it this one cannot offer that at present.",
        "and this one, as I understood it, is a different one for now.",
    )
    return f"I am looking for a post with {want}, {tails[n % len(tails)]}", (key,), "reason"


def _told_by(world: World, person: Person) -> str:
    """What speaks against the post out of this person's own mouth."""
    case = world.debrief.case
    return " ".join(
        signal.message
        for signal in world.debrief.fit.signals
        if signal.quote and signal.quote.speaker and case.name_of(signal.quote.speaker) == person.name
    )


def _offer(world: World, to: Person) -> Part | None:
    """An offer to be called that they made: it may be taken up."""
    case = world.debrief.case
    for spoken in case.transcript.turns:
        if case.name_of(spoken.speaker) != to.name:
            continue
        for span in sentences(spoken.text):
            said = span.of(spoken.text).replace("’", "'")
            if "?" in said or not re.search(r"\bif\b", said, re.IGNORECASE) or not _CALL.search(said):
                continue
            clause = re.split(
                r",? and i mean (?:it|that)\b|,? whatever happens\b", said.strip(" .!"), flags=re.IGNORECASE
            )[0]
            try:
                turned = turn(clause, "interviewer")
            except ValueError:
                continue
            if stands_alone(turned) and len(turned.split()) <= 24:
                ids = tuple(
                    fact.id
                    for fact in world.ledger.facts
                    if fact.quote.turn == spoken.n and fact.by == to.name and clause[:30] in fact.text.replace("’", "'")
                )
                return f"You said that {turned[0].lower() + turned[1:]}.", ids, "offer"
    return None
