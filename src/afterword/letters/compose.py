"""Letters out of a plan: true sentences in order, each checked like a letter from anybody else."""

import re
from dataclasses import replace
from itertools import product

from afterword.debrief.case import Case
from afterword.debrief.model import Correction
from afterword.evidence.answering.posts import placed
from afterword.evidence.answering.subjects import ASKING, stems_of
from afterword.evidence.model import World
from afterword.language.words import count_words
from afterword.letters import wording
from afterword.letters.kind import KINDS
from afterword.letters.mending import PlannedRepair
from afterword.letters.model import Claim, Composed
from afterword.letters.plan import LetterPlan, LettersPlan
from afterword.letters.review import review
from afterword.letters.settling import Paragraphs, Piece, blemishes, settle
from afterword.letters.sought import the_one
from afterword.letters.topic import Topic
from afterword.letters.withdrawing import withdrawal_parts

_TURNS = 3
"""So often the same is said in other shapes of the voice before another topic is tried."""
_TOO_LITTLE = 42  # below 40 words letter rule F1 warns
_ROOM_FOR_NEWS = 160
_OWN_PARAGRAPH = 30
"""From so many words on a strength stands in a paragraph of its own (a reading)."""
_DENSE_SENTENCES, _DENSE_WORDS = 4, 80  # letter rule F2


def compose(world: World, plan: LettersPlan) -> tuple[Composed, ...]:
    """All letters of the plan, in its order. Every sentence that our own checker objects to has been left out."""
    return tuple(_compose(world, letter, n, len(plan.letters)) for n, letter in enumerate(plan.letters))


def _compose(world: World, plan: LetterPlan, n: int, among: int) -> Composed:
    """The richest version that passes. Other words, then other topics are tried before sentences are given up."""
    best: Composed | None = None
    for topic, turn in product((*range(min(3, len(plan.topics))), None), range(_TURNS)):
        letter = _passing(world, plan, n, topic, n + turn * among)
        if not blemishes(letter.findings):
            return letter
        if best is None or len(blemishes(letter.findings)) < len(blemishes(best.findings)):
            best = letter
    if best is None:
        raise AssertionError("At least one version is always made.")
    return best


def _passing(world: World, plan: LetterPlan, n: int, topic: int | None, shape: int) -> Composed:
    return settle(_paragraphs(world, plan, n, topic, shape), lambda paragraphs: _written(world, plan, n, paragraphs))


# ---- what a letter holds -----------------------------------------------------------------------------------------


def _paragraphs(world: World, plan: LetterPlan, n: int, topic: int | None, shape: int) -> Paragraphs:
    if plan.kind == "withdrawal":
        return tuple(
            tuple(Piece(text, facts, part) for text, facts, part in paragraph)
            for paragraph in withdrawal_parts(world, plan.to, n)
        )
    case = world.debrief.case
    voice = wording.voice_of(case)
    chosen = plan.topics[topic] if topic is not None else None
    late = n == 0 and (world.debrief.record.signals.minutes_late or 0) >= 3
    first = wording.thanks(voice, case, chosen, shape, waited=late)
    refs = (fact_said(world, chosen.turn, chosen.words),) if chosen else ()
    opening = tuple(
        Piece(text, refs if k == len(first) - 1 else (), "topic" if k else "") for k, text in enumerate(first)
    )
    if chosen and len(first) == 1:
        parted = wording.thanks_parted(voice, case, chosen, shape, waited=late)
        opening = (Piece(first[0], refs, "thanks", others=parted),) if parted else opening
    if chosen and chosen.after:
        opening = (*opening, Piece(chosen.after, refs, "topic", leans=True))
    sources = [each.story.source for each in plan.repairs]
    body = [
        repair_paragraph(
            world, each, k, shape, named=each.story.source in plan.witnesses and each.story.source not in sources[:k]
        )
        for k, each in enumerate(plan.repairs)
    ]
    shown: list[Piece] = []
    last: list[Piece] = []
    if plan.strength:
        lines = [(line.text, line.fact.id, not line.told.alone) for line in plan.strength]
        lines[0] = (placed(plan.strength[0].text, plan.strength[0].fact.employer, n), *lines[0][1:])
        if plan.strength_lead:
            shown.append(Piece(plan.strength_lead, (), "strength", lead=True))
        shown.extend(Piece(text, (fact,), "strength", leans=leans) for text, fact, leans in lines)
    if plan.news and plan.channel != "card":
        again = any(re.search(r"\bsince\b", piece.text) for piece in opening)
        learnt = Piece(plan.news.said(1 if again else shape, chosen.clause if chosen else ""), plan.news.facts, "news")
        tied = bool(shown) and plan.news.is_about(" ".join(piece.text for piece in shown))
        shown = [learnt, *(piece for piece in shown if not piece.lead)] if tied else shown
        room = sum(count_words(piece.text) for paragraph in (opening, *body, shown) for piece in paragraph)
        if not tied and room + count_words(learnt.text) <= _ROOM_FOR_NEWS:
            opening = (*opening, learnt)
    if sum(count_words(piece.text) for piece in shown) >= _OWN_PARAGRAPH:
        body.append(tuple(shown))
    else:
        last.extend(shown)
    if plan.correction:
        text, facts = correction_sentence(world, plan.correction, shape)
        last.append(Piece(text, facts))
    last.append(_interest(world, plan, shape, chosen))
    so_far = sum(count_words(piece.text) for paragraph in (opening, *body, tuple(last)) for piece in paragraph)
    if (
        plan.question
        and plan.channel != "card"
        and so_far + count_words(plan.question.text) + 8 <= KINDS["recovery"].words[1]
    ):
        asks = Piece(voice.say("question", shape, question=_as_question(plan.question.text)), (), "question")
        if chosen and not chosen.after and stems_of(plan.question.text) & (stems_of(chosen.clause) - ASKING):
            opening = (*opening, asks)  # what belongs to the topic is asked beside it
        else:
            last.append(asks)
    written = (*opening, *(piece for paragraph in body for piece in paragraph), *last)
    if plan.channel != "card" and sum(count_words(piece.text) for piece in written) < _TOO_LITTLE:
        last.append(Piece(voice.say("further", shape)))
    rest = (*(part for whole in body for part in split(whole)), *split(tuple(last)))
    bare = len(opening) == 1 and chosen is None and _short_enough((*opening, *rest[0]))
    return ((*opening, *rest[0]), *rest[1:]) if bare else (opening, *rest)


def _interest(world: World, plan: LetterPlan, n: int, chosen: Topic | None) -> Piece:
    """That the post is wanted; with whom they look for in it, where the letter has not begun with that."""
    case = world.debrief.case
    tone = wording.voice_of(case)
    plain = wording.interest(tone, case, n, name_post=plan.channel == "card")
    if plan.whom is None or plan.whom.whom is None or plan.whom == chosen or plan.channel == "card":
        return Piece(plain)
    refs = (fact_said(world, plan.whom.turn, plan.whom.words),)
    wish = tone.say("wish", n, person=the_one(plan.whom.whom), post=wording.post_of(case))
    return Piece(wish, refs, "wish", others=(plain,))


def _short_enough(pieces: tuple[Piece, ...]) -> bool:
    return len(pieces) <= _DENSE_SENTENCES and sum(count_words(piece.text) for piece in pieces) <= _DENSE_WORDS


def split(pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """Two paragraphs where one would be dense, parted before the result or in the middle."""
    if _short_enough(pieces):
        return (pieces,)
    middle = (len(pieces) + 1) // 2
    return pieces[:middle], pieces[middle:]


def repair_paragraph(world: World, planned: PlannedRepair, k: int, n: int, *, named: bool) -> tuple[Piece, ...]:
    """One repair: the words that lead to it, the story, and who stands behind it."""
    part = planned.repair.exchange
    leads = [lead if k == 0 else re.sub(r"\b([Yy]ou) (?=asked|wondered)", r"\1 also ", lead) for lead in planned.leads]
    asked = world.debrief.record.exchange(part)
    refs = (fact_said(world, asked.question_turns[0], asked.question),) if asked and asked.question_turns else ()
    lines = [(line.text, line.fact.id, not line.told.alone) for line in planned.story.lines]
    lines[0] = (placed(planned.story.lines[0].text, planned.story.lines[0].fact.employer, n), *lines[0][1:])
    lines = [(_then(k, lines), *line[1:]) for k, line in enumerate(lines)]
    pieces = [
        Piece(leads[0], refs, part, lead=True, others=tuple(leads[1:])),
        *(Piece(text, (fact,), part, leans=leans) for text, fact, leans in lines),
    ]
    witness = next((w for w in world.ledger.witnesses if w.source == planned.story.source), None)
    case = world.debrief.case
    papers = case.resume.text if case.resume else ""
    if witness and named and (text := wording.witness_line(witness, papers, n, wording.voice_of(case))):
        told = tuple(line.fact.id for line in planned.story.lines if line.fact.quote.source == witness.source)
        pieces.append(Piece(text, told[:1] or planned.story.facts[:1], part))  # what they wrote, not their letterhead
    return tuple(pieces)


def _then(k: int, lines: list[tuple[str, str, bool]]) -> str:
    """A sentence of a story; the third in a row that would begin with "I" says that it came after."""
    text = lines[k][0]
    third = k > 1 and all(each[0].startswith("I ") for each in lines[k - 2 : k + 1])
    return (
        re.sub(r"^I (?=[a-z]+ed\b|went|took|made|wrote|rang|put|told|found|sent|brought)", "Then I ", text)
        if third
        else text
    )


def _as_question(text: str) -> str:
    text = " ".join(text.split()).rstrip(" ?.") + "?"
    return text if re.match(r"I\b|[A-Z]{2}", text) else text[0].lower() + text[1:]


def correction_sentence(world: World, correction: Correction, n: int = 0) -> tuple[str, tuple[str, ...]]:
    """Both values, once, without a word about how it came about."""
    said = re.sub(
        r"^(?:(?:um|uh|so|well|yeah|yes|and|oh|no)[,.]?\s+)*", "", correction.said.text.strip(), flags=re.IGNORECASE
    ).rstrip(" .")
    ids = tuple(
        fact.id
        for fact in world.ledger.facts
        if (
            fact.quote.source == correction.said.source
            and fact.quote.turn == correction.said.turn
            and fact.text in correction.said.text
        )
        or (
            fact.quote.source == correction.document.source
            and (correction.document.text in fact.quote.text or fact.quote.text in correction.document.text)
        )
    )
    right = wording.value_of(correction.right)
    clause = wording.plain_statement(said, correction.wrong)
    told = f"that {clause}" if clause else wording.value_of(correction.wrong)
    return wording.voice_of(world.debrief.case).say("correction", n, said=told, right=right), ids


def fact_said(world: World, turn: int, words: str) -> str:
    """The id of the fact that a sentence of the talk is."""
    plain = " ".join(words.split())
    in_turn = [
        fact
        for fact in world.ledger.facts
        if fact.quote.turn == turn and fact.quote.source == world.debrief.case.transcript.source
    ]
    exact = next(
        (fact.id for fact in in_turn if " ".join(fact.text.split()) in plain or plain in " ".join(fact.text.split())),
        None,
    )
    return exact or (in_turn[0].id if in_turn else f"{world.debrief.case.transcript.source}:{turn}")


# ---- writing it down ---------------------------------------------------------------------------------------------


def _written(world: World, plan: LetterPlan, n: int, paragraphs: Paragraphs) -> Composed:
    case = world.debrief.case
    text = "\n\n".join(" ".join(piece.text for piece in paragraph) for paragraph in paragraphs if paragraph)
    body = "\n\n".join([wording.greeting(plan.to, case), text, _signature(case, plan, wording.voice_of(case).closing)])
    letter = Composed(
        to=plan.to.name,
        to_address=plan.address,
        kind=plan.kind,
        channel=plan.channel,
        subject=_subject(case, plan, n),
        body=body,
        claims=tuple(
            Claim(sentence=piece.text, facts=piece.facts) for par in paragraphs for piece in par if piece.facts
        ),
    )
    return replace(letter, findings=review(letter, world))


def _signature(case: Case, plan: LetterPlan, closing: str) -> str:
    lines = [case.me, wording.phone_of(case)] if plan.channel == "card" else [closing, case.me, wording.phone_of(case)]
    return "\n".join(line for line in lines if line)


def _subject(case: Case, plan: LetterPlan, n: int) -> str | None:
    if plan.channel == "card":
        return None
    if plan.kind == "withdrawal":
        return wording.withdrawal_subject(case, n)
    return wording.subject(case, n, correction=plan.correction is not None, via=plan.to if plan.via else None)
