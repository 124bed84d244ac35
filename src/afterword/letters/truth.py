"""Which rule a failed fact check belongs to, so that one untruth is reported once."""

from collections.abc import Iterator
from typing import Final

from afterword.debrief.model import Correction
from afterword.evidence.model import SentenceVerdict
from afterword.kernel.spans import Span
from afterword.language.stems import content_stems
from afterword.letters.draft import phone_numbers
from afterword.letters.model import Context, Hit
from afterword.letters.names import Known, matches, tokens
from afterword.letters.places import holds

_RULE: Final = {"topic": "C2", "quote": "C2", "person": "C2", "reference": "D7", "company-fact": "D8"}
_RESEARCH: Final = (
    r"\bsince (?:we (?:spoke|met|talked)|then|our|the interview|my interview|\w+day)?,? ?i(?:'ve| have)? (?:since )?(?:also )?(?:read|learn|discover|found|see|look)"
    r"|\bi(?:'ve| have) since (?:read|learn|discover|found|seen|looked)"
    r"|\bi (?:have )?(?:also )?(?:read|saw|noticed|found|learned|learnt) (?:that|in|on) (?:your|the (?:company|firm|trust|bank|school|website))"
    r"|\baccording to your\b|\byour (?:website|annual report|report|press release) (?:says|states|shows)"
)
_CORRECTS: Final = r"\bcorrection\b|\bcorrect (?:one|a|what|something)\b|\bput (?:that|it|one thing) right\b"
_PRAISED: Final = (
    r"\bmy (?:\w+ ){0,2}(?:boss|manager|supervisor|director|client|customer|colleague|head|lecturer|teacher)s? (?:\w+ )?"
    r"(?:says?|said|thinks|confirms?|writes|wrote|calls|called|tells|will (?:tell|confirm|say)|can confirm) (?:that )?(?:you )?(?:i|me)\b"
)
_ADVERTISING: Final = (
    r"\b(?:global|world|market|industry|national|leading|recogni[sz]ed) leaders?\b|\b(?:rich|proud|long|great) (?:history|tradition|heritage|reputation)\b"
    r"|\bworld[- ]class\b|\bcutting[- ]edge\b|\bstate[- ]of[- ]the[- ]art\b|\bexcellent reputation\b|\binnovati(?:ve|on)\b"
)


def rule_of(context: Context, verdict: SentenceVerdict) -> str:
    """The id of the letter rule that a failed check breaks."""
    if next(repeated(context, verdict.span), None):
        return "D11"
    if verdict.check in _RULE:
        return _RULE[verdict.check]
    return "D8" if holds(_RESEARCH, verdict.text) else "D5"


def failed(context: Context, rule: str) -> Iterator[Hit]:
    """A hit for each sentence that failed a check which belongs to this rule."""
    for verdict in context.verdicts:
        if verdict.verdict == "unsupported" and rule_of(context, verdict) == rule:
            advice = f"The record has it so: {verdict.instead}" if verdict.instead else ""
            yield Hit(verdict.span, message=verdict.why, next=advice)


def corrections(context: Context) -> tuple[Correction, ...]:
    """What the candidate said in the interview and a document contradicts."""
    return context.world.debrief.record.signals.corrections if context.world else ()


def repeated(context: Context, sentence: Span) -> Iterator[Correction]:
    """The false statements that a sentence of the letter makes again, without the right value beside the wrong one."""
    words = sentence.of(context.draft.text)
    about = content_stems(words)
    for correction in corrections(context):
        shared = about & (content_stems(correction.said.text) - content_stems(correction.wrong))
        if correction.wrong in words and correction.right not in words and shared:
            yield correction


def not_corrected(context: Context) -> Iterator[Correction]:
    """The false statements made to the addressee that a note to them neither repeats nor puts right."""
    draft = context.draft
    if context.case is None or draft.kind != "note" or not draft.to:
        return
    text = draft.body.of(draft.text)
    for correction in corrections(context):
        asker = Known(context.case.name_of(correction.asked_by or ""), met=True)
        told_them = correction.asked_by and matches(tokens(draft.to), asker)
        if told_them and correction.wrong not in text and correction.right not in text and not holds(_CORRECTS, text):
            yield correction


def unagreed_witnesses(context: Context) -> Iterator[Hit]:
    """Sentences that name or give the number of somebody who has not agreed to it, where the fact check was silent."""
    draft, world = context.draft, context.world
    if world is None:
        return
    told = [hit.span for hit in failed(context, "D7") if hit.span]
    for sentence in draft.sentences:
        words = sentence.of(draft.text)
        if any(span.overlaps(sentence) for span in told):
            continue
        witness = next((w for w in world.ledger.witnesses if w.name in words), None)
        if witness and not witness.may_be_named:
            yield Hit(sentence, f"{witness.name} has not agreed to be named.")
        elif witness and (numbers := phone_numbers(words)):
            own = _digits(witness.phone or "")
            if not witness.may_be_phoned:
                yield Hit(sentence, f"{witness.name} has not agreed to be phoned.")
            elif any(not own or not _digits(number).endswith(own[-6:]) for number in numbers):
                yield Hit(sentence, f"This is not the number that {witness.name} gave.")
        elif not witness and not world.ledger.witnesses and holds(_PRAISED, words):
            yield Hit(sentence)


def empty_praise(context: Context) -> Iterator[Hit]:
    """Praise of the firm in words that stand on every firm's website."""
    told = [hit.span for hit in failed(context, "D8") if hit.span]
    for sentence in context.draft.sentences:
        words = sentence.of(context.draft.text)
        if holds(_ADVERTISING, words) and holds(_RESEARCH, words) and not any(s.overlaps(sentence) for s in told):
            yield Hit(sentence)


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())
