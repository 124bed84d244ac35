"""Practice and brief as Markdown pages."""

import re
from collections.abc import Iterable
from typing import Final

from afterword.debrief.model import Debrief
from afterword.evidence.answering.ranking import provable
from afterword.evidence.model import Ledger, World
from afterword.practice.model import Practice

_FIGURE = re.compile(r"\d")
_NO_DEED = re.compile(r"[*#|]|.*(?:@|\d[\d -]{6,})")
MOST_STORIES = 5
_IF_THEN: Final = (
    "If my mind goes blank, I say the question aloud once and ask for a moment.",
    "If I hear myself closing, I stop.",
    "If I do not know, I say so and how I would find out.",
)
_ASKED: Final = "What would have to be true in six months for you to be glad?"


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


def brief_parts(debrief: Debrief, ledger: Ledger, practice: Practice) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """One page for the next interview, as headings with their lines: what to show, what to watch, what to ask."""
    strongest = [
        fact for fact in provable(World(debrief, ledger)) if _FIGURE.search(fact.text) and not _NO_DEED.match(fact.text)
    ]
    shown = [f"{_one_line(fact.text)} ({fact.quote.source})" for fact in strongest[:MOST_STORIES]]
    asked = [question.text for question in debrief.prepared if not debrief.case.is_private(question.text, "")]
    return (
        (
            "What I can show",
            tuple(shown) or ("Put one figure of your own here: how many, how long, before and after.",),
        ),
        ("What I watch this time", practice.lessons or ("Nothing special. The last one was sound.",)),
        ("If, then", _IF_THEN),
        ("What I ask", (*(asked or [_ASKED]), "What happens next, and by when?")),
    )


def brief_text(parts: Iterable[tuple[str, Iterable[str]]]) -> str:
    """The same as Markdown."""
    lines = ["# For the next interview", ""]
    for title, told in parts:
        lines += [f"## {title}", "", *(f"- {line}" for line in told), ""]
    return "\n".join(lines)


def brief_sheet(debrief: Debrief, ledger: Ledger, practice: Practice) -> str:
    """One page for the next interview as Markdown."""
    return brief_text(brief_parts(debrief, ledger, practice))


def _one_line(text: str) -> str:
    return " ".join(text.split()).strip("|*- ")
