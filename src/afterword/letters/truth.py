"""Which rule a failed fact check belongs to, so that one untruth is reported once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from afterword.kernel.spans import Span
from afterword.language.stems import content_stems
from afterword.letters.draft import phone_numbers
from afterword.letters.model import Context, Hit
from afterword.letters.names import Known, known_people, matches, tokens, words_of_papers, words_of_talk
from afterword.letters.places import found, holds, literal, paragraph_of
from afterword.letters.repairs import OWN_DEED, taken_up
from afterword.letters.talk import names_of, own_stems, stock_stems, talk_stems

if TYPE_CHECKING:
    from afterword.debrief.case import Case
    from afterword.debrief.model import Correction
    from afterword.evidence.model import SentenceVerdict

_RULE: Final = {"topic": "C2", "quote": "C2", "person": "C2", "reference": "D7", "company-fact": "D8"}
_MOSTLY: Final = 0.6  # a reading: recognition errors and paraphrase cost some words
_TOO_FEW: Final = 2
_ATTRIBUTES: Final = (
    r"\b(?:you|your|yours|we|us)\b|\bthank|\b(?:said|told|mentioned|explained|described|asked|discussed|spoke"
    r"|talked)\b|[\"“]"
)
_OTHERS: Final = frozenset({"confidential", "unproven"})
_SPEAKS: Final = r"(?:says?|said|thinks|confirms?|writes|wrote|calls|called|tells|told|will|can|would|describes)"
_THEY_ASKED: Final = r"^\W*(?:\w+,? ){0,2}you (?:also |then |both )?(?:asked|found|saw|wondered|wanted to know)\b"
_THEY_SAID: Final = (
    r"^\W*(?:\w+,? ){0,2}you (?:also |then |both )?(?:said|told|mentioned|explained|described|pointed out)\b"
)
_SAID: Final = (
    r"\b(?:you|(?-i:[A-Z][\w'-]+)) (?:also |then |both |rightly )?(?:said|told (?:me|us)|mentioned|explained"
    r"|described|pointed out|called it|promised me)\b[^.;!?\n]*"
    r"|\b(?:as|what) you (?:said|told|put it|mentioned)\b[^.;!?\n]*|\bwe (?:discussed|talked about"
    r"|spoke about)\b[^.;!?\n]*"
)
_NO_FACT: Final = (
    r"\b(?:sorry|linkedin|apolog\w+|regret|attach\w*|enclos\w+|transcript|recording|salary|nervous|late by|(?:being"
    r"|was) late"
    r"|correct(?:ion|ing)|i (?:forgot|failed|said|told you)|minutes late)\b|\[[^\]]+\]"
)
_CODE: Final = r"(?-i:\b[A-Z]{3,} ?\([\w*., ]*\))|\w+\(\w*\)|[;{}]\s*$"
_THANKS_FOR_DAY: Final = r"^\W*(?:\w+ ){0,3}(?:thank you|thanks) [^.,;]{0,40}\b\w+day\b"
_I_SAID: Final = r"\bi (?:\w+ )?(?:told|said|mentioned|explained|described|answered)\b"
_TIMING: Final = (
    r"\b(?:expect\w*|decid\w+|decision|ring|call|phone|hear\w*|let (?:me|us|every\w+) know|by the|promised|answer"
    r"|writ\w+|be in touch|reply|news)\b"
)
_RESEARCH: Final = (
    r"\bsince (?:we (?:spoke|met|talked)|then|our|the interview|my interview|\w+day)?,? ?i(?:'ve"
    r"| have)? (?:since )?(?:also )?(?:read|learn|discover|found|see|look)"
    r"|\bi(?:'ve| have) since (?:read|learn|discover|found|seen|looked)"
    r"|\bi (?:have )?(?:also )?(?:read|saw|noticed|found|learned|learnt) (?:that|in|on) (?:your|the (?:company"
    r"|firm|trust|bank|school|website))"
    r"|\bi (?:see|gather|hear|notice|understand|read|saw|noticed|gathered) (?:now )?(?:that )?(?:you|your \w+|the"
    r" (?:company"
    r"|firm|trust|bank|school))(?: have| has|'ve)? since\b|\byou have since\b"
    r"|\baccording to your\b|\byour (?:website|annual report|report|press release) (?:says|states|shows)"
)
_HEARD_OF_YOU: Final = (
    r"\bi (?:see|gather|hear|heard|notice|noticed|understand|read|saw|learned|learnt)(?: now| somewhere| online)?"
    r" (?:that )?(?:you|your \w+|the (?:company|firm|trust|bank"
    r"|school)"
    r"|(?-i:[A-Z]\w+)) (?:have|has|had|took|won|opened|bought|sold|moved|merged|doubled|cut|closed|launched|were"
    r"|was|is|are)\b"
)
_FOR_THE_NEWS: Final = (
    r"\bthank(?:s| you)\b[^.!?\n]*\b(?:letting me know|letter|call(?:ing)?|ringing|message|e-?mail|news|telling me)\b"
)
_NOTES: Final = frozenset({"note", "late-thank-you", "panel"})
CORRECTS: Final = r"\bcorrection\b|\bcorrect (?:one|a|what|something)\b|\bput (?:that|it|one thing) right\b"
"""The announcement of a correction."""
_PRAISED: Final = (
    r"\bmy (?:\w+ ){0,2}(?:boss|manager|supervisor|director|client|customer|colleague|head|lecturer"
    r"|teacher)s? (?:\w+ )?"
    r"(?:says?|said|thinks|confirms?|writes|wrote|calls|called|tells|will (?:tell|confirm|say)"
    r"|can confirm) (?:that )?(?:you )?(?:i|me)\b"
)
_ADVERTISING: Final = (
    r"\b(?:global|world|market|industry|national|leading|recogni[sz]ed) leaders?\b|\b(?:rich|proud|long"
    r"|great) (?:history|tradition|heritage|reputation)\b"
    r"|\bworld[- ]class\b|\bcutting[- ]edge\b|\bstate[- ]of[- ]the[- ]art\b|\bexcellent reputation\b"
    r"|\binnovati(?:ve|on)\b"
)

HALF_CORRECTION: Final = (
    r"\bi (?:may|might|could) (?:have|not have) (?:been |given |said |sounded )?(?:you |something |a |an "
    r"|the )*(?:slightly |a little |a bit |somewhat |not quite |not entirely |entirely |completely |fully |quite "
    r"|rather )*"
    r"(?:inaccurate|imprecise|inexact|wrong|mistaken|misleading|unclear|accurate|precise|correct|exaggerat\w+"
    r"|overstated|misspoken|misremembered|wrong (?:date|year|figure|number|impression))(?: about| in| on| when"
    r"| with)?\b"
)
"""A correction that does not say what is wrong and what is right."""


def rule_of(context: Context, verdict: SentenceVerdict) -> str:
    """The id of the letter rule that a failed check breaks; "" for what is no matter of these rules."""
    words = verdict.text
    if verdict.check == "unproven" and holds(_HEARD_OF_YOU, words):
        return "D8"
    if verdict.check == "topic" and context.draft.kind == "rejection-reply" and holds(_FOR_THE_NEWS, words):
        return ""
    if verdict.check == "tool" and not holds(OWN_DEED, words) and _answers(context, verdict.span):
        return ""
    if verdict.check in _OTHERS or holds(_NO_FACT, words) or holds(_CODE, words):
        return ""
    if verdict.why.startswith("You said") or next(repeated(context, verdict.span), None):
        return "D11"
    if _speaks_for_another(context, words):
        return "D7"
    if _is_misread(context, verdict):
        return ""
    if verdict.why.startswith("Only your own note"):  # a note of the user's bears out what the user writes
        return ""
    reacts = "in their words only" in verdict.why and not holds(OWN_DEED, words)
    speaks = verdict.check == "person" and holds(_I_SAID, words) and not holds(_THEY_SAID, words)
    if reacts or speaks or ("day" in verdict.why and holds(_THANKS_FOR_DAY, words)):
        return ""
    asked = holds(_THEY_ASKED, words) and not holds(r"[:;–—]\s[^.?!]*\bi\b", words)
    if asked or (verdict.check == "scope" and holds(r"\bwould\b", words)):
        return ""
    rule = _RULE.get(verdict.check or "")
    if rule == "C2":
        timing = context.draft.kind == "nudge" and holds(_TIMING, words)
        return "" if timing or not holds(_ATTRIBUTES, words) or _may_be_loose(context, verdict) else "C2"
    if not rule and holds(_THEY_SAID, words):
        return "C2"
    return rule or ("D8" if holds(_RESEARCH, words) else "D5")


def _answers(context: Context, sentence: Span) -> bool:
    """Whether a sentence gives an answer to a question of theirs: it may use words that the talk did not have."""
    return any(part.overlaps(sentence) for taken in taken_up(context.draft) for part in taken.answer)


def _is_misread(context: Context, verdict: SentenceVerdict) -> bool:
    """Whether the words held against the sentence are none of its claims.

    "Thursdays" is in the record where "Thursday" is, and "in June 24 of the 27 passed" names no 24 June.
    """
    quoted = re.search(r"“([^”]+)”", verdict.why)
    if quoted is None or context.case is None:
        return False
    word = quoted[1]
    if _stands_so(word, verdict.text, context.case):
        return True
    if verdict.check == "date" and holds(rf"{literal(word)} (?:out )?of (?:my|the|our|those|\d)", verdict.text):
        return True
    papers = " ".join(document.text for document in context.case.documents).casefold()
    if " " in word and word.casefold() in papers:
        return True
    singular = word.lower().removesuffix("s")
    known = words_of_papers(context.case) | words_of_talk(context.case.transcript)
    return singular != word.lower() and singular.isalpha() and singular in known


def _stands_so(word: str, words: str, case: Case) -> bool:
    """Whether the interviewers said the very words, whatever they count: "half two" is no half."""
    after = re.search(rf"\b{re.escape(word)} \w+", words, re.IGNORECASE)
    spoken = (
        turn.text for turn in case.transcript.turns if case.transcript.from_memory or not case.is_me(turn.speaker)
    )
    return after is not None and any(after.group().casefold() in text.casefold() for text in spoken)


def _may_be_loose(context: Context, verdict: SentenceVerdict) -> bool:
    """Whether a paraphrase may have cost the words: all were spoken, or mostly by the addressee, or there are few."""
    case = context.case
    if case is None or verdict.check == "quote":
        return case is None
    words = content_stems(verdict.text) - stock_stems() - names_of(case)
    spoken = words & talk_stems(case)
    if verdict.check == "topic":
        if not words:
            return True
        share = len(spoken) / max(1, len(words))
        return share == 1 or (len(spoken) >= _TOO_FEW and share >= _MOSTLY) or (len(spoken) > _TOO_FEW and share >= 0.5)
    person = next((known.name for known in known_people(case) if matches(tokens(context.draft.to or ""), known)), "")
    return len(spoken) < _TOO_FEW or len(words & own_stems(case, person)) >= _MOSTLY * len(words)


def _speaks_for_another(context: Context, words: str) -> bool:
    witnesses = context.world.ledger.witnesses if context.world else ()
    names = [literal(part) for witness in witnesses for part in (witness.name, witness.name.split()[-1])]
    return holds(_PRAISED, words) or any(holds(rf"\b{name}\b[^.!?]{{0,40}}\b{_SPEAKS}\b", words) for name in names)


def failed(context: Context, rule: str) -> Iterator[Hit]:
    """A hit for each sentence that failed a check which belongs to this rule."""
    for verdict in context.verdicts:
        if verdict.verdict == "unsupported" and rule_of(context, verdict) == rule:
            advice = f"The record has it so: {verdict.instead}" if verdict.instead else ""
            yield Hit(verdict.span, message=verdict.why, next=advice)


def corrections(context: Context) -> tuple[Correction, ...]:
    """What the candidate said in the interview and a document contradicts."""
    return context.world.debrief.record.owed if context.world else ()


def repeated(context: Context, sentence: Span) -> Iterator[Correction]:
    """The false statements that a sentence of the letter makes again, without putting them right there or beside it."""
    owed = corrections(context)
    if not owed:
        return
    text = context.draft.text
    words = sentence.of(text)
    about = content_stems(words)
    beside = " ".join(s.of(text) for s in paragraph_of(context.draft, sentence))
    for correction in owed:
        shared = about & (content_stems(correction.said.text) - content_stems(correction.wrong))
        if _names(correction.wrong, words) and shared and not _puts_right(correction, beside):
            yield correction


def _names(value: str, text: str) -> bool:
    return holds(rf"(?<![\w.]){literal(value)}(?![\w])", text)


def _puts_right(correction: Correction, text: str) -> bool:
    """Whether a text gives the right value, or its year: the papers may write a date otherwise than a letter does."""
    years = re.findall(r"\b(?:19|20)\d\d\b", correction.right)
    return any(_names(value, text) for value in (correction.right, *years) if value != correction.wrong)


def not_corrected(context: Context) -> Iterator[Correction]:
    """The false statements made to the addressee that a note to them neither repeats nor puts right."""
    draft = context.draft
    if context.case is None or draft.kind not in _NOTES or not draft.to:
        return
    text = draft.body.of(draft.text)
    for correction in corrections(context):
        asker = Known(context.case.name_of(correction.asked_by or ""), met=True)
        told_them = correction.asked_by and matches(tokens(draft.to), asker)
        mended = _names(correction.wrong, text) or _puts_right(correction, text) or holds(CORRECTS, text)
        if told_them and not mended:
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


def unheard_news(context: Context) -> Iterator[Hit]:
    """News of the firm of which neither the papers nor the talk hold the words."""
    case, draft = context.case, context.draft
    if case is None:
        return
    known = talk_stems(case) | frozenset[str]().union(*(content_stems(paper.text) for paper in case.documents))
    told = [hit.span for hit in failed(context, "D8") if hit.span]
    for sentence in draft.sentences:
        words = sentence.of(draft.text)
        if not holds(_HEARD_OF_YOU, words) or any(span.overlaps(sentence) for span in told):
            continue
        own = content_stems(words) - stock_stems() - names_of(case)
        if len(own) >= _TOO_FEW and len(own & known) * 3 <= len(own):
            yield Hit(sentence)


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())


def invented_words(context: Context) -> Iterator[Hit]:
    """Sentences that put a name or a day into somebody's mouth which nobody spoke and no paper holds."""
    case, draft = context.case, context.draft
    if case is None or case.transcript.from_memory:
        return
    told = [hit.span for hit in failed(context, "C2") if hit.span]
    spoken = (
        words_of_papers(case) | words_of_talk(case.transcript) | {part for p in known_people(case) for part in p.tokens}
    )
    for sentence in draft.sentences:
        if any(span.overlaps(sentence) for span in told) or _speaks_for_another(context, sentence.of(draft.text)):
            continue
        for place in found(_SAID, draft.text, sentence):
            names = {
                word
                for word in re.findall(r"(?<=\s)[A-Z][\w’'-]+", place.of(draft.text))
                if not word.startswith(("I’", "I'"))
            }
            if any(word not in spoken for name in names for word in tokens(name)):
                yield Hit(place)
                break
