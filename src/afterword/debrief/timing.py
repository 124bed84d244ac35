"""What the employer said about the days after: who will be in touch, and by when."""

import re
from dataclasses import replace
from datetime import date, timedelta

from afterword.debrief.case import Case
from afterword.debrief.model import NextStep
from afterword.debrief.utterances import Cues, clause_at, fold, sentence_spans, theirs
from afterword.kernel.spans import Span
from afterword.language.dates import DateMention, find_dates
from afterword.language.numbers import find_numbers
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

_CONTACT = Cues("contact")
_SOON = re.compile(
    r"\b(?:(?:in|within|over|inside|during) (?:about )?(?:the )?(?:next|coming)|within|inside|in|give "
    r"(?:us|me|it)|take(?:s)?(?: us| about)?|about|it'll be|next)"
    r" (?:about |around |probably |up to )?(?P<span>(?:a|an|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|twelve|fourteen|\d+|a couple of|a few|couple of|few)?"
    r"(?: or (?:two|three|so)| to (?:two|three|four|five|ten)|-\d+)? ?(?:working |business )?(?:hours?"
    r"|days?|weeks?|fortnight|months?)(?: or (?:so|two))?)\b"
)
_WHOM = re.compile(
    r"(?P<name>(?:[A-Z][\w'’-]+|HR)(?: [A-Z][\w'’-]+){0,2})(?:,[^,.]{3,40},| (?:from|in|at|on) [\w "
    r"]{2,30}?)? (?:will|’ll|'ll|is going to|should|shall)\b"
)
_PAST = re.compile(r"\b(?:last (?:week|month|year|time)|ago|yesterday)\b")
_LONG = 25  # words
_COUNTS = {"a": 1, "an": 1, "one": 1, "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "": 1}


def next_steps(case: Case) -> tuple[NextStep, ...]:
    """What was said about timing, in order. Days are counted from the day of the interview, None without one."""
    turns = case.transcript.turns if case.transcript.from_memory else theirs(case)
    found: list[NextStep] = []
    for turn in turns:
        if turn.text in _CONTACT:
            found.extend(_in_turn(case, turn))
    return tuple(found)


def _in_turn(case: Case, turn: Turn) -> list[NextStep]:
    spans = sentence_spans(turn.text)
    anchor = case.date.date() if case.date else None
    found: list[NextStep] = []
    for i, span in enumerate(spans):
        said = span.of(turn.text)
        if said not in _CONTACT or (said.rstrip().endswith("?") and not case.transcript.from_memory):
            continue
        # "By Wednesday. That's the fourteenth." is one promise in two sentences.
        near = [
            span,
            *(s for s in spans[i + 1 : i + 2] if re.match(r"(?i)(?:that's|that is|which is|so )", s.of(turn.text))),
        ]
        whole = Span(near[0].start, near[-1].end)
        day, dated = _day_in(whole.of(turn.text), anchor)
        if not dated and i and not found:
            before = Span(spans[i - 1].start, span.end)
            day, dated = _day_in(before.of(turn.text), anchor)
            whole = before if dated else whole
        who = _who(case, turn, said)
        if not dated and found and found[-1].who is None and who:
            found[-1] = replace(found[-1], who=who)  # "We decide on Tuesday. Rosa will call you."
        if dated and not _PAST.search(fold(whole.of(turn.text))):
            quote = case.transcript.quote(turn.n, _trimmed(turn.text, whole))
            found.append(NextStep(quote, day, who))
    return found


def _trimmed(text: str, whole: Span) -> str:
    """A run of words without a full stop is quoted from the promise on."""
    place = _CONTACT.first(whole.of(text))
    if len(sentence_spans(whole.of(text))) > 1 or place is None or count_words(whole.of(text)) <= _LONG:
        return whole.of(text)
    clause = clause_at(text, whole.start + place[0], whole.start + place[1])
    return text[text.index(clause, whole.start) : whole.end]


def _day_in(text: str, anchor: date | None) -> tuple[date | None, bool]:
    """The day by which word is promised, and whether any time is named at all."""
    soon = _SOON.search(fold(text))
    if soon and " or " in soon["span"]:  # "the next week or two" ends later than next week
        return (_after(anchor, soon["span"]) if anchor else None), True
    mentions = [m for m in find_dates(text, anchor or date(2000, 1, 3)) if m.precision in {"day", "month"}]
    mentions = [m for m in mentions if anchor is None or m.end >= anchor]
    if mentions:
        best = max(mentions, key=lambda m: _exactness(m, text))
        return (_last_day(best, text) if anchor else None if best.relative else best.start), True
    if soon:
        return (_after(anchor, soon["span"]) if anchor else None), True
    return None, False


def _exactness(mention: DateMention, text: str) -> tuple[int, int]:
    """A numbered day beats a weekday, a weekday beats "next week"; of equals the later word counts."""
    words = mention.span.of(text)
    numbered = mention.start == mention.end and bool(re.search(r"\d|(?:st|nd|rd|th)\b|first|second|third", fold(words)))
    return 2 if numbered else 1 if mention.start == mention.end else 0, mention.span.start


def _last_day(mention: DateMention, text: str) -> date:
    """The last working day of what was named: of "next week" its Friday."""
    if (mention.end - mention.start).days == 6:
        early = re.search(r"\b(?:early(?: in)?|start of|beginning of)\s*$", fold(text[: mention.span.start]))
        return mention.start + timedelta(days=1 if early else 4)
    return mention.end


def _after(anchor: date, words: str) -> date:
    """ "The next week or two" ends after two weeks; working days are Monday to Friday."""
    counts = [int(n.high or n.value) for n in find_numbers(words)]
    lead = re.match(r"(?:a couple of|couple of|a few|few|an?|one)?", words.strip())
    count = max([*counts, _COUNTS.get(lead.group() if lead else "", 1)])
    if " or two" in words:
        count = max(count, 2)
    if "working" in words or "business" in words:
        day = anchor
        while count:
            day += timedelta(days=1)
            count -= day.weekday() < 5
        return day
    if "hour" in words:
        return anchor + timedelta(days=-(-count // 24))
    return anchor + timedelta(
        days=count * (30 if "month" in words else 14 if "fortnight" in words else 7 if "week" in words else 1)
    )


def _who(case: Case, turn: Turn, said: str) -> str | None:
    named = _WHOM.search(said)
    pronouns = {"We", "You", "They", "He", "She", "It", "That", "This", "And", "So", "Then", "HR"}
    if named and named["name"].split()[0] not in pronouns - {"HR"}:
        return named["name"]
    if case.transcript.from_memory:
        alone = len(case.interviewers) == 1 and re.match(r"\W*(?:she|he|they|mr|mrs|ms|miss|the manager)\b", fold(said))
        return case.interviewers[0].name if alone else None
    return case.name_of(turn.speaker) if re.search(r"\bi(?:'ll| will| shall|'d| am|'m)\b", fold(said)) else None
