"""Practice and brief as Markdown pages."""

import re

from afterword.debrief.model import Debrief
from afterword.evidence.answering.ranking import provable
from afterword.evidence.model import Ledger, World
from afterword.practice.model import Practice

_FIGURE = re.compile(r"\d")
_NO_DEED = re.compile(r"[*#|]|.*(?:@|\d[\d -]{6,})")
MOST_STORIES = 5


def practice_sheet(debrief: Debrief, practice: Practice) -> str:
    """practice.md: lessons, cards to say aloud, and when."""
    case = debrief.case
    lines = [f"# Practice after {case.employer or 'this interview'}", ""]
    if practice.lessons:
        lines += ["## Lessons", "", *(f"- {lesson}" for lesson in practice.lessons), ""]
    if practice.cards:
        lines += [
            "## Cards", "",
            "Say each one aloud, once, in under ninety seconds. First what came of it, then how.", "",
        ]  # fmt: skip
        for i, card in enumerate(practice.cards, start=1):
            lines += [f"### {i}. “{card.question}”", "", f"What was missing: {card.missing}", ""]
            lines += [f"This time: {card.try_this}", ""]
            lines += [f"Say, for example: {card.answer}", ""] if card.answer else []
            lines += [f"- {_one_line(quote.text)} ({quote.source})" for quote in card.facts]
            lines += [""] if card.facts else ["- Nothing in your papers answers this yet. Who could confirm it?", ""]
    else:
        lines += ["## Cards", "", "No answer stayed open, so there is no card. Keep your stories as they are.", ""]
    lines += [
        "## When", "",
        "In three days, in a week, and the day before the next interview. Ten minutes, then do something else.",
        "",
    ]  # fmt: skip
    return "\n".join(lines)


def brief_sheet(debrief: Debrief, ledger: Ledger, practice: Practice) -> str:
    """One page for the next interview: what to show, what to watch, what to ask."""
    strongest = [
        fact for fact in provable(World(debrief, ledger)) if _FIGURE.search(fact.text) and not _NO_DEED.match(fact.text)
    ]
    lines = ["# For the next interview", "", "## What I can show", ""]
    lines += [f"- {_one_line(fact.text)} ({fact.quote.source})" for fact in strongest[:MOST_STORIES]]
    lines += [] if strongest else ["- Put one figure of your own here: how many, how long, before and after."]
    lines += ["", "## What I watch this time", ""]
    lines += [f"- {lesson}" for lesson in practice.lessons] or ["- Nothing special. The last one was sound."]
    lines += [
        "", "## If, then", "",
        "- If my mind goes blank, I say the question aloud once and ask for a moment.",
        "- If I hear myself closing, I stop.",
        "- If I do not know, I say so and how I would find out.",
        "", "## What I ask", "",
    ]  # fmt: skip
    asked = [question.text for question in debrief.prepared if not debrief.case.is_private(question.text, "")]
    lines += [f"- {question}" for question in asked] or [
        "- What would have to be true in six months for you to be glad?"
    ]
    lines += ["- What happens next, and by when?", ""]
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return " ".join(text.split()).strip("|*- ")
