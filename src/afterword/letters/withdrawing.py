"""Withdrawing well: thanks, the plain statement, one neutral reason, the door open, good wishes."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.debrief.case import Person
from afterword.evidence.model import World
from afterword.evidence.voice.pronouns import stands_alone, turn
from afterword.language.sentences import sentences
from afterword.letters import wording
from afterword.letters.indirect import best
from afterword.letters.tone import tone_of
from afterword.letters.topics import topics_of
from afterword.letters.writing.shapes import Shapes, options
from afterword.letters.writing.well_said import shortened, well_said

Part = tuple[str, tuple[str, ...], str]
_GOOD = 0.9
"""From which score on a topic is worth a thanks (a reading)."""
_HANGS = re.compile(
    r"\b(?:at|to|for|of|with|about|on|in|like|do|does)$"
    r"|^(?:how|what|which|who|where|when)\b[^,]{0,30}\b(?:would|will|is|are|do|does|did|can|could|has|have) (?:that|it"
    r"|this|you|we|they|the|there)\b|, (?:is|are|was|were|do|does|would|can|have|or) ",
    re.IGNORECASE,
)
"""How a clause ends, or goes on, that says nothing to whoever did not hear the question."""
_OFFERS = re.compile(
    r"\b(?:ring|call|phone|write to|contact|get in touch|let) you\b|\byou(?:'d| would| will|"
    r"'ll) be the first (?:person )?(?:i|we)(?:'d| would)|"
    r"\bkeep in touch|stay in touch|\b(?:love|like|glad) to (?:hear from|talk to) you",
    re.IGNORECASE,
)


_THANKS: Final[Shapes] = {
    "plain": (
        "Thank you for {day}, and for telling me so openly {answered}.",
        "Thank you for our talk on {day}, and for saying plainly {answered}.",
        "Thank you for {day}, and for telling me {told}.",
        "Thank you for {day}; I was glad to hear {told}.",
        "Thank you for {day}.",
    ),
    "warm": (
        "Thank you for the good conversation on {day}, and for telling me so openly {answered}.",
        "It was good to meet you on {day}; thank you for telling me so plainly {answered}.",
        "Thank you for the good conversation on {day}, and for telling me {told}.",
        "It was good to meet you on {day}; thank you for telling me {told}.",
        "Thank you for the good conversation on {day}.",
    ),
    "formal": (
        "Thank you for the conversation on {day}, and for explaining so openly {answered}.",
        "Thank you for your time on {day}, and for explaining {answered}.",
        "Thank you for the conversation on {day}, and for telling me {told}.",
        "Thank you for your time on {day}; I was glad to hear {told}.",
        "Thank you for the conversation on {day}.",
    ),
}
_UNDATED: Final[Shapes] = {
    "plain": ("Thank you for our conversation.",),
    "warm": ("Thank you for the good conversation.",),
    "formal": ("Thank you for the conversation.",),
}
_STATEMENT: Final[Shapes] = {
    "plain": ("I have thought it over, and I withdraw my application{post}.",),
    "warm": ("I have thought it over carefully, and I withdraw my application{post}.",),
    "formal": ("After careful thought I withdraw my application{post}.",),
}
_ALSO: Final[Shapes] = {
    "plain": (
        "I have written to {first} to withdraw my application, and wanted you to hear it from me as well.",
        "You should hear it from me, too: I have written to {first} that I withdraw my application.",
        "{first} has my letter already; I withdraw my application, and did not want you to learn it by the way.",
    ),
    "warm": (
        "I have written to {first} to withdraw my application, and wanted you to hear it from me, too.",
        "I did not want you to hear it from others: I have written to {first} to withdraw my application.",
        "{first} has my letter already, and I would like you to know it from me: I withdraw my application.",
    ),
    "formal": (
        "I have written to {first} to withdraw my application, and would like you to hear it from me as well.",
        "I would like you to know it from me, too, that I have withdrawn my application in a letter to {first}.",
        "As I have written to {first}, I withdraw my application; you should hear it from me and not by the way.",
    ),
}
_PUT_RIGHT: Final[Shapes] = {
    "plain": ("If I have misunderstood that, please put me right.",),
    "warm": ("If I have misunderstood that, please do put me right.",),
    "formal": ("If I have misunderstood this, I would be glad to be put right.",),
}
_CALL: Final[Shapes] = {
    "plain": ("I would be glad of that call.",),
    "warm": ("I would be very glad of that call.",),
    "formal": ("I would welcome that call.",),
}
_DOOR: Final[Shapes] = {
    "plain": ("I would be glad to hear from you if that should change.",),
    "warm": ("I would be very glad to hear from you if that should change.",),
    "formal": ("Should that change, I would be glad to hear from you.",),
}
_AGAIN: Final[Shapes] = {
    "plain": (
        "If our paths cross again, I would be glad of it.",
        "I hope that we meet again.",
        "It would be good to meet again one day.",
    ),
    "warm": (
        "I hope very much that our paths cross again.",
        "I would be very glad to meet you again.",
        "It would be a pleasure to meet again one day.",
    ),
    "formal": (
        "I would be glad if our paths were to cross again.",
        "I hope that we may meet again.",
        "It would be a pleasure to meet again on another occasion.",
    ),
}
_WISHES: Final[Shapes] = {
    "plain": (
        "I wish you a good hire.",
        "I wish you and your team well.",
        "All good wishes for the work ahead of you.",
    ),
    "warm": (
        "I wish you a very good hire.",
        "I enjoyed meeting you, and wish you and your team well.",
        "All good wishes for the work ahead of you.",
    ),
    "formal": (
        "I wish you success in filling the {place}.",
        "I wish you and your colleagues well.",
        "You have my good wishes for the work ahead of you.",
    ),
}


def withdrawal_parts(world: World, to: Person, n: int) -> tuple[tuple[Part, ...], ...]:
    """The paragraphs of one withdrawal as (sentence, fact ids, part)."""
    case, tone = world.debrief.case, tone_of(world.debrief.case)
    first = case.interviewers[0]

    def told(shapes: Shapes, k: int = 0, **slots: str | None) -> str:
        made = options(tone, shapes, **slots)
        return made[k % len(made)]

    opening = [_thanks(world, to, n)]
    post = f" for the {name} {tone.custom.post}" if (name := wording.post_of(case)) else ""
    if first == to or n == 0:
        middle: list[Part] = [(told(_STATEMENT, post=post), (), "")]
    else:
        middle = [(told(_ALSO, n - 1, first=first.name), (), "")]
    reason = _reason(world, to, n)
    if reason:
        middle.append(reason)
        if n == 0:
            middle.append((told(_PUT_RIGHT), (), "right"))
    last: list[Part] = []
    if offer := _offer(world, to):
        last += [offer, (told(_CALL), (), "offer")]
    else:
        last.append((told(_DOOR if reason else _AGAIN, n), (), "door"))
    last.append((told(_WISHES, n), (), ""))
    return tuple(opening), tuple(middle), tuple(last)


def _thanks(world: World, to: Person, n: int) -> Part:
    """Thanks for what they told: in answer to a question of the candidate's, or else of themselves."""
    case, tone = world.debrief.case, tone_of(world.debrief.case)
    if case.date is None:
        return options(tone, _UNDATED)[0], (), ""
    answered = _learned(world, to)
    told, facts = (None, ()) if answered else _told(world, to)
    slot = "{answered}" if answered else "{told}" if told else ""
    made = tuple(shape for shape in _THANKS[tone.voice.id] if (slot or "{day}.") in shape)
    shapes = options(tone, {tone.voice.id: made}, day=wording.day_of(case), answered=answered, told=told)
    return shapes[n % len(shapes)], facts, "learned" if slot else ""


def _learned(world: World, to: Person) -> str | None:
    """What they told in answer to a question of the candidate's: "how you share the shifts".

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


def _told(world: World, person: Person) -> tuple[str | None, tuple[str, ...]]:
    for topic in map(shortened, topics_of(person, world.debrief)):
        if topic.kind == "told" and topic.score >= _GOOD and well_said(topic) and not topic.clause.startswith("about "):
            same = (f.id for f in world.ledger.facts if f.quote.turn == topic.turn and f.text in topic.words)
            return f"{'how' if topic.how else 'that'} {topic.clause}", tuple(same)[:1]
    return None, ()


def _answered(world: World, person: Person) -> Iterator[str]:
    case = world.debrief.case
    for each in world.debrief.record.my_questions:
        if any(case.name_of(case.transcript.turn(n).speaker) == person.name for n in each.answer_turns):
            for text in (*(part.text for part in each.parts), each.question):
                clause = _as_they_told(best((text,), reported=True), text)
                usual = clause and clause.startswith(("about", "for", "whether", "what happens next", "when "))
                if clause and not usual and not _HANGS.search(clause) and not case.is_private(clause, ""):
                    yield clause


def _as_they_told(clause: str | None, question: str) -> str | None:
    """The candidate's own question seen from the other side: "How do you train them?" is "how you train them"."""
    if clause is None or not re.search(r"\b(?:I|me|my)\b", clause) or re.search(r"\b(?:I|me|my)\b", question):
        return clause
    for mine, yours in ((r"I am", "you are"), (r"I was", "you were"), (r"I|me|myself", "you"), (r"my", "your")):
        clause = re.sub(rf"\b(?:{mine})\b", yours, clause)
    return clause


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
            if "?" in said or not re.search(r"\bif\b", said, re.IGNORECASE) or not _OFFERS.search(said):
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
