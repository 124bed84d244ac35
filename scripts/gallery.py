"""Write docs/gallery.md, or check with --check that it is up to date (exit code 1 when it is not).

Every letter composed for the four sample cases in three voices, with what each repairs and the facts it rests on.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from afterword.app.load_case import load_case
from afterword.debrief.model import Debrief
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.language.words import count_words
from afterword.letters.compose import compose
from afterword.letters.model import Composed, Repair
from afterword.letters.plan import plan_letters
from afterword.letters.review import draft_of
from afterword.letters.voice import VOICES

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "gallery.md"
CASES = ("dana-analyst", "marcus-nurse", "li-retail", "sofia-engineer")
HEAD = """# Gallery

Every letter that is composed for the four sample cases, in each voice, as it comes: without a language model, from the
files of the case alone. Made by `scripts/gallery.py`; do not edit. Below each letter stands what it puts right, and the
facts that its sentences rest on. The cases lie in `corpus/cases`; their people, firms and addresses are invented.
"""
_LONGEST = 150


def main() -> int:
    """Write, or compare."""
    text = page()
    if "--check" in sys.argv:
        if PAGE.exists() and PAGE.read_text("utf-8") == text:
            return 0
        print("docs/gallery.md is not what the code writes. Run: .venv/bin/python scripts/gallery.py")
        return 1
    PAGE.write_text(text, "utf-8")
    return 0


def page() -> str:
    """The whole page."""
    total = passed = 0
    parts: list[str] = []
    for name in CASES:
        case = load_case(ROOT / "corpus" / "cases" / name)
        found = debrief(case)
        parts.append(f"## {case.me}: {case.role}, {case.employer}\n")
        for style in ("plain", "warm", "formal"):
            world, letters, repairs = written(found, style)
            parts.append(f"### {style.capitalize()}\n")
            for letter in letters:
                parts.extend(shown(letter, world, repairs))
                total += 1
                passed += not objections(letter)
    verdict = f"{passed} of {total} letters pass all rules and the fact check without an error or a warning."
    links = ", ".join(f"[{style}](generated/letters/voices/{style}.md)" for style in VOICES)
    return "\n".join([HEAD, f"**{verdict}** Voices: {links}.\n", *parts]).rstrip() + "\n"


def written(found: Debrief, style: str) -> tuple[World, tuple[Composed, ...], tuple[Repair, ...]]:
    """The letters of a case in one voice; a card stays a card."""
    case = found.case
    case = replace(case, settings=replace(case.settings, letter_style=style))
    found = replace(found, record=replace(found.record, case=case))
    world = World(found, build_ledger(found))
    plan = plan_letters(world)
    return world, compose(world, plan), plan.repairs


def objections(letter: Composed) -> list[str]:
    """What our own checker has against a letter."""
    return [f"{each.rule} {each.message}" for each in letter.findings if each.level != "info"]


def shown(letter: Composed, world: World, repairs: tuple[Repair, ...]) -> Iterator[str]:
    """One letter with what stands behind it."""
    words = count_words(draft_of(letter).body.of(letter.body))
    yield f"**To {letter.to}** · {letter.kind}, {letter.channel}, {words} words\n"
    yield "```text"
    if letter.subject:
        yield f"Subject: {letter.subject}\n"
    yield f"{letter.body}\n```\n"
    for repair in repairs:
        if repair.to == letter.to and any(fact in claim.facts for claim in letter.claims for fact in repair.facts):
            yield f"- Puts right: {repair.what} {repair.why_this_one}"
    for key in dict.fromkeys(fact for claim in letter.claims for fact in claim.facts):
        if fact := world.ledger.fact(key):
            yield f"- Rests on `{key}`: “{brief(fact.text)}”"
    yield f"- Rules and fact check: {'; '.join(objections(letter)) or 'nothing to object'}\n"


def brief(text: str) -> str:
    """A fact on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"


raise SystemExit(main())
