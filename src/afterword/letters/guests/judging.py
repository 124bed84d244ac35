"""A model's draft before our own rules: every sentence marked, what fails taken out."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Final, Literal

from afterword.evidence.factcheck import check_text
from afterword.evidence.model import SentenceVerdict, World
from afterword.kernel.findings import Finding
from afterword.kernel.spans import Span
from afterword.language.words import count_words
from afterword.letters import wording
from afterword.letters.checker import RULES, check_draft
from afterword.letters.draft import parse_draft, phone_numbers
from afterword.letters.guests.port import Fault, Judged, Sentence
from afterword.letters.model import Composed, Draft
from afterword.letters.review import draft_of

Judge = Callable[[str], Judged]

_LEAST: Final = 25
"""Words without which a text is neither letter nor answer (a reading)."""
_SPOKEN: Final = frozenset("C2 D5 D7 D8 E1 E2 E3 E6 E9 E12 E14 E15 E17".split())
"""The letter rules that hold for an answer as well: what is true, no confession, nothing private, no residue."""
_WRONG: Final = frozenset("A4 A6 B2 B3 C2 D3 D5 D7 D8".split())
"""With all of groups E and H, the rules that a sentence breaks by what it says; the others miss or count something."""
_ADDRESS: Final = re.compile(
    r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|net|org|io|co|example)\b"
)
_CHATTER: Final = re.compile(
    r"\W*(?:(?:sure|certainly|of course|absolutely|okay|great)\b[^.!:]{0,60}[.!:]\s*)?"
    r"(?:here(?:['’]s| is| are) (?:the|your|a|an|my)\b[^.!]{0,80}[:.!]?"
    r"|(?:please )?let me know (?:if|whether|how)\b[^.!]{0,40}\b(?:chang|adjust|edit|revis|version|anything|help|tweak)"
    r"[^.!]*[.!]?|(?:sure|certainly|of course|absolutely)(?:[,!.]|\b[^.!]{0,60}[!:])"
    r"|i (?:hope|trust) this (?:helps|works)[^.!]*[.!]?|\(?word count\b.*|note: .*)\s*$",
    re.IGNORECASE,
)
_UNPROVEN: Final = "The material does not bear this out. Leave it out, or say only what the material says."


def body_of(text: str) -> str:
    """What stands between greeting and closing: the frame of a letter is ours, whatever the model wrote around it."""
    draft = parse_draft(_without_chatter(text))
    return draft.body.of(draft.text).strip()


def _without_chatter(text: str) -> str:
    """The text without the lines in which a model talks to whoever asked it; what stood around them stays apart."""
    return "\n".join("" if _CHATTER.match(line) else line for line in text.split("\n")).strip()


def framed(own: Composed, body: str) -> Composed:
    """Our own letter with another body: its greeting, closing, signature, subject and address stay."""
    frame = draft_of(own)
    whole = own.body[: frame.body.start] + body + own.body[frame.body.end :]
    return replace(own, body=whole, claims=(), findings=())


def judge_letter(text: str, own: Composed, world: World, shown: str) -> Judged:
    """A letter's body held against all rules and the record. `shown` is the material that the model was given."""
    draft = draft_of(framed(own, body_of(text)))
    judged = _judged(draft, world, own.to, shown)
    others = {
        part for person in world.debrief.case.interviewers if person.name != own.to for part in person.name.split()
    }
    return _with_misnamed(judged, others - set(own.to.split())) if others else judged


def judge_answer(text: str, world: World, shown: str) -> Judged:
    """A spoken answer held against the record and those letter rules that hold for it."""
    draft = parse_draft(f"Dear all,\n\n{_without_chatter(text)}\n\nKind regards,\nA B", kind="note", headers=False)
    return _judged(draft, world, None, shown, spoken=True)


def _judged(draft: Draft, world: World, to: str | None, shown: str, *, spoken: bool = False) -> Judged:
    judge = partial(check_text, to=to)
    found = [each for each in check_draft(draft, world, judge) if each.level != "info"]
    found = [each for each in found if each.rule in _SPOKEN] if spoken else found
    at = draft.body.start
    verdicts = [(each.span.shift(at), each) for each in judge(draft.body.of(draft.text), world)]
    places = [_sentence(finding, draft) for finding in found]
    loose = [_fault(finding) for finding, place in zip(found, places, strict=True) if place is None]
    given = _digits(shown) + " " + " ".join(_digits(n) for n in phone_numbers(draft.text[draft.body.end :]))

    def marked(span: Span) -> Sentence:
        text = span.of(draft.text)
        faults = [_fault(finding, text) for finding, place in zip(found, places, strict=True) if place == span]
        faults += _foreign(text, shown, given)
        within = [verdict for where, verdict in verdicts if where.overlaps(span)]
        return _held(text, faults, within, wording.day_of(world.debrief.case))

    said = [span for span in draft.sentences if any(map(str.isalnum, span.of(draft.text)))]
    paragraphs = (tuple(marked(span) for span in said if _within(span, each)) for each in draft.paragraphs)
    judged = Judged(tuple(filter(None, paragraphs)), tuple(loose))
    if count_words(judged.text) < _LEAST:
        few = Fault("too-little", "error", "This is too little to be used.", "This is too short. Write the whole text.")
        judged = replace(judged, loose=(few, *judged.loose))
    return judged


def _within(span: Span, paragraph: Span) -> bool:
    return paragraph.start <= span.start < paragraph.end


def _sentence(finding: Finding, draft: Draft) -> Span | None:
    """The sentence a finding is about; None when it is about the whole, the frame, or something missing."""
    if finding.span is None or finding.span.start == finding.span.end:
        return None
    touched = [sentence for sentence in draft.sentences if sentence.overlaps(finding.span)]
    return touched[0] if touched and finding.span.end <= touched[0].end + 2 else None


def _held(text: str, faults: list[Fault], verdicts: list[SentenceVerdict], day: str) -> Sentence:
    """The sentence with what the fact check says of it, where no rule has said so already.

    For a person's own letter the rules forgive some of what the fact check cannot follow; a guest has no such credit.
    Only the day of the interview, which is often held against another day of the talk, is known for certain.
    """
    wrong = next(
        (v for v in verdicts if v.verdict == "unsupported" and not (v.check == "weekday" and day in text)), None
    )
    if wrong and not any(fault.goes and fault.level == "error" for fault in faults):
        faults = [*faults, Fault(wrong.check or "unproven", "error", wrong.why, _UNPROVEN, text, goes=True)]
    facts = tuple(dict.fromkeys(fact for each in verdicts if each.verdict == "supported" for fact in each.facts))
    verdict: Literal["supported", "unsupported", "not a claim"] = "supported" if facts else "not a claim"
    return Sentence(text, "unsupported" if wrong else verdict, facts, tuple(faults))


def _fault(finding: Finding, sentence: str | None = None) -> Fault:
    rule = RULES[finding.rule]
    told = f"{rule.message} Our rule: {rule.title}"
    return Fault(rule.name, finding.level, finding.message, told, sentence, rule.group in "EH" or rule.id in _WRONG)


def _with_misnamed(judged: Judged, others: Iterable[str]) -> Judged:
    """Sentences that speak to another interviewer than the one the letter goes to cannot stay."""
    names = "|".join(re.escape(name) for name in others if len(name) > 1)
    spoken_to = re.compile(rf"(?:^|(?i:\b(?:thank you|thanks|dear|hi|hello))[ ,]+|, )(?:{names})(?:[,.!?]|$)")

    def marked(sentence: Sentence) -> Sentence:
        if not names or not spoken_to.search(sentence.text):
            return sentence
        message, told = "This speaks to somebody else than the letter.", "Address nobody by name in the text."
        fault = Fault("other-addressee", "error", message, told, sentence.text, goes=True)
        return replace(sentence, faults=(*sentence.faults, fault))

    return replace(judged, paragraphs=tuple(tuple(map(marked, each)) for each in judged.paragraphs))


def _foreign(sentence: str, shown: str, given: str) -> list[Fault]:
    """Addresses, links and numbers to call that nobody gave the model; `given` are all digits that it had."""
    found = [m.group() for m in _ADDRESS.finditer(sentence) if m.group().lower() not in shown.lower()]
    if not found and all(_digits(number) in given for number in phone_numbers(sentence)):
        return []
    message, told = "This address or number comes from nowhere in your case.", "Write no address, link or phone number."
    return [Fault("foreign-address", "error", message, told, sentence, goes=True)]


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
