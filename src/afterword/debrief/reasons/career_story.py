"""The story of the career stalled."""

import re

from afterword.debrief.model import Exchange, Record, Shown
from afterword.debrief.reason_item import Evidence, Why, fell_short, question_and_answer, substance, told
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(record: Record) -> Evidence | None:
    career = [e for e in substance(record) if _is_career(e)]
    stalled = [e for e in career if fell_short(e) or any(part.answered != "yes" for part in e.parts)]
    dated = [c for c in record.signals.corrections if re.search(r"(?:19|20)\d\d", f"{c.wrong} {c.right}")]
    wrong = [c for c in dated if any(c.said.turn in e.answer_turns for e in career)]
    doubted = [c.quote for c in record.signals.concerns if c.answered != "yes" and _MOVE.search(c.quote.text.lower())]
    shown = (
        *doubted,
        *(words for e in stalled[:2] for words in question_and_answer(record, e)),
        *(c.said for c in wrong),
    )
    whole = [e for e in career if e not in stalled]
    papers = tuple(Shown("Your papers have the date right.", c.document) for c in wrong)
    return Evidence(shown, (*papers, *told(record, whole[:2], "This part of it you told whole."))) if shown else None


def _is_career(exchange: Exchange) -> bool:
    asked = exchange.question.lower().replace("’", "'")
    told = exchange.kind in {"background", "motivation"} and _LEAVING.search(asked)
    return bool(told) or (exchange.kind == "background" and bool(_STORY.search(asked)))


_LEAVING = re.compile(
    r"\bwhy (?:did|do|are|have|were) you (?:\w+ ){0,2}(?:leav|left|mov|chang|quit|resign|go|want to leave)|\b(?:gap"
    r"|break) "
    r"(?:in|on|between|here)|\bwhat happened (?:at|in (?:19|20)\d\d)|\breason (?:for|you) (?:leaving|left)"
    r"|\bmade you (?:leave|move|change|want to (?:leave|move))"
)
_MOVE = re.compile(
    r"\bwhy you(?:'d| would|'ve| have)? (?:\w+ )?(?:left|leave|walk|move|go|quit)|\b(?:four|five|six|many|several"
    r"|\d) jobs\b"
    r"|\bmoved (?:around|about)|\b(?:gap|break) (?:in|on|between)|\bstay(?:ed)? (?:this time|long)\b"
)
_STORY = re.compile(
    r"\b(?:walk|talk|take|run) (?:me|us) through|\btell (?:me|us) (?:a (?:bit|little) )?about (?:yourself|you\b|your "
    r"(?:career|"
    r"background|path|time))|\bhow (?:did )?you (?:got|get|came|come|ended|end) |\bwhere you(?:'ve| have)? (?:been"
    r"|are)\b"
    r"|\byour (?:career|path|history|journey|background)\b"
)

ITEM = Why(
    id="career-story",
    name="career-story",
    title="The story of your career stalled",
    why="How one came here and why one moves on is asked in nearly every interview, and plans are missed often.",
    sources=cite("accountemps-2017"),
    message="The story of how you came here stalled in one place.",
    next="Tell it aloud once: three stations, one reason for each move, no apology for any of them.",
    look=_look,
    finds=(
        Example("Ana {background parts=no}: [[Why did you leave Hollis?]]\nMe: [[Well, it is a long story, really.]]"),
        Example(
            "Ana {background parts=yes,no}: Walk me through your career, and tell me about the gap in 2021?\n"
            "Me: [[I baked for six years at Mell's.]]"
        ),
    ),
    passes=(
        Example("Ana {background}: Why did you leave Hollis?\nMe: The site closed, and forty of us went."),
        Example("Ana {technical parts=no}: How do you check a weld?\nMe: I don't know."),
    ),
)
