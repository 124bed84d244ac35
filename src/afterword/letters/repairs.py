"""Where a letter takes up a question of the interview again, and what it then tells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.kernel.spans import Span
from afterword.language.words import count_words
from afterword.letters.model import Draft
from afterword.letters.phrases import pattern, plain
from afterword.letters.places import found, holds, paragraph_of

_ASKED: Final = (
    r"you(?:'d| had)? (?:also |then |both |rightly |twice |further |later |first |next )*(?:asked"
    r"|wanted to (?:know|hear)|wondered|put to me)\b"
)
_MARKER: Final = (
    r"(?:and |but |also,? |now,? |first(?:ly)?,? |second(?:ly)?,? |third(?:ly)?,? |then,? |next,? |last(?:ly)?,? "
    r"|finally,? |one addition,? )*"
    rf"(?:{_ASKED}"
    r"|(?:when|where|as|since) you (?:asked|wondered)\b"
    r"|(?:regarding|concerning|as (?:for|to|regards)|with (?:regard|respect|reference) to|in (?:answer|reply"
    r"|response) to"
    r"|turning to|coming back to|going back to|returning to|to (?:come|go|return) (?:back )?to)\b"
    r"|(?:on|about|to|for) (?:your|the|that|[A-Z][\w'-]+'s) (?:[\w'’-]+ ){0,4}question\b"
    r"|(?:your|the) (?:[\w'’-]+ ){0,3}question (?:about|on|of|whether|how|why)\b"
    r"|question (?:\d|one|two|three|four|five|six)\b|there was (?:also )?(?:a|the|one|another|your|that) (?:\w+"
    r" )?question\b"
    r"|(?:where|when) (?:i|you|(?-i:[A-Z][\w’'-]+)) (?:also |then )?(?:spoke|asked|wanted|were worried|was"
    r" worried|worried"
    r"|wondered|said|talked|doubted|mentioned|pressed|put)\b|(?:on|about|for) [^.:;?!\n]{3,50}:(?= )"
    r"|(?:one|another|a further|one more|a second|a third) addition\b"
    r"|(?:to add to|adding to) (?:my|the|what)\b"
    r"|i (?:would|should|wanted|want|'d) (?:also )?(?:like )?to add (?:to|that|one|a|something)\b)"
)
_CORRECTION: Final = (
    r"\bcorrect(?:ion|ing|ed)?\b|\bput (?:that|it|this|one thing) right\b|\bset (?:that|it) (?:right|straight)\b"
)

_RESULT: Final = (
    r"\d|\b(?:fell|falls? by|fallen|rose|risen|dropped|cut|halved|doubled|trebled|tripled|grew|passed|finished"
    r"|completed"
    r"|adopted|since then|ever since|still (?:uses?|runs?|in use|there|on)|as a result|so that|result|ended"
    r"|stopped|solved|saved"
    r"|reduced|increased|improved|on time|in time|stayed|agreed|won|signed|approved|returned|kept|met the|reached"
    r"|down (?:to|from|by)|up (?:to|from|by)|from [\w.]+ to|by the end|within (?:a|two|three|four|five|six|\d)"
    r"|no(?:body| one)"
    r"|first time|fewer|less|more than|without (?:a|any|one)|every|all of|none|both|became|now|worked|fixed|closed"
    r"|opened"
    r"|half|third|quarter|per ?cent|zero|twice|never again|nothing|thanked|praised|done right|two|three|four|five"
    r"|six|seven|eight|nine|ten|eleven|twelve"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b"
)

_VAGUE: Final = (
    r"\b(?:(?:it|they|this|that|these|those|everything|all|things|which|both) (?:all |both |always |usually "
    r"|generally )?"
    r"(?:went|worked out|turned out|ended|came out|came together|ran|worked)"
    r"(?: (?:very|really|quite|so|pretty|extremely|fairly|rather))?"
    r" (?:well|fine|smoothly|successfully|great|okay|ok|good|nicely|brilliantly|perfectly)"
    r"|(?:it|this|that|they|which|the (?:project|outcome|result|work|team)) (?:was|were|proved|has been|have been)"
    r" (?:an? )?(?:great |big |huge |real |very |complete |total )*(?:success(?:es|ful)?|well received|positive"
    r"|a good result)"
    r"|(?:it|they|all|everything|that)(?: all)? (?:came (?:right|good)|fell into place|sorted itself out|worked"
    r" itself out|ended happily)"
    r"|(?:it|they|all|everything|(?:the )?(?:whole thing|lot|night|evening|day|event|shift|move|visit))(?: all)?"
    r" passed off"
    r" (?:nicely|well|fine|without (?:trouble|incident|a hitch))"
    r"|(?:it|that|they|all|this) (?:was|were|has been|have been) (?:all |always |just |really |quite"
    r" )*(?:grand|fine|great"
    r"|lovely|no (?:bother|problem|trouble)|a (?:doddle|breeze|pleasure)|plain sailing|easy(?:"
    r" enough)?|good)(?=[.,;!]|$)"
    r"|with (?:great|good|much|considerable|excellent|real) (?:success|results?|effect)"
    r"|(?:achieved|got|had|delivered|saw|produced) (?:very |really )?(?:good|great|excellent|strong|positive"
    r"|fantastic) (?:results?|outcomes?|feedback))\b"
)

_OWN_CLAIM: Final = (
    r"\bi(?:'ve|'d)?\b(?! (?:would|will|hope|look|am|think|wonder|enjoy|appreciat|learned that you|heard))"
)
_EXAMPLE: Final = (
    r"\b(?:an?|one|another|some|the) (?:\w+ )?(?:time|example|instance|case|situation|occasion|project|colleague"
    r"|person|story)\b|\bwhen i\b|\bsome(?:one|body)\b"
)
_DONE: Final = (
    r"(?:built|wrote|led|ran|brought|cut|made|won|found|rebuilt|rewrote|set up|took|taught|sold|grew|drove|held"
    r"|kept|went through"
    r"|(?!discussed|talked|agreed|touched|covered|looked|chatted|parted|exchanged|shared|mentioned|hoped|wanted"
    r"|needed|used|started|finished|arrived|stopped)\w{3,}ed)"
)
_NOT_AFTER: Final = "".join(rf"(?<!\b{word}\s)" for word in "what that than as when which where since if how".split())
_TEAM_DEED: Final = (
    rf"{_NOT_AFTER}\bwe(?:'ve| have|'d| had)? (?:\w+ly |all |both |then |also |even |soon |finally )*{_DONE}\b"
    # A team as a person: "the ward read the reports, the ward found the cause".
    rf"|\b(?:the|our) (?P<team>ward|team|unit|department|crew|shift|shop|branch|office|kitchen|school|section|squad"
    rf"|group"
    rf"|company|firm|practice|clinic|site|plant|desk|bakery|garage|store|depot|yard|bench|floor|studio|salon"
    rf"|surgery|library|lab|dispensary|warehouse|hotel|bar|farm|station|panel|desk) (?:\w+ly"
    rf" )?(?:{_DONE}|read)\b[^.?!\n]{{0,80}}\bthe"
    rf" (?P=team) (?:\w+ly )?(?:{_DONE}|got|read)\b"
)
OWN_DEED: Final = (
    r"\bi(?:'ve| have|'d| had)? (?:\w+ly |also |then |even |first |alone |both )*(?!enjoyed|liked|loved|wanted"
    rf"|hoped|appreciated|noticed|learned|listened|wondered|asked){_DONE}\b"
    r"|\bmy (?:part|own|share|job|role|work|task|rules|idea|design|plan)\b|\bi (?:was|am) (?:the|responsible"
    r"|in charge)\b"
)
_FULL_SOLUTION: Final = (
    r"\b(?:here is|here's|below is|below you will find|i (?:have )?(?:attached|include|enclose|set out|wrote out"
    r"|worked out)|find) (?:\w+ ){0,3}(?:full|complete|detailed|entire|whole|long|step-by-step|\d+[- ]word) "
    r"(?:\w+[- ]){0,3}(?:solution|answer|explanation|derivation|proof|analysis|code|design|walk-?through)\b"
)
_TECHNIQUE: Final = (
    r"\bi would (?:now |then |first |also |next |start by |begin by |rather |instead |simply |just )*(?!like|love"
    r"|welcome|be |gladly|very|really|enjoy|appreciate|suit|want|hope|bring|happily|put|still)\w+"
    r"|\b(?:one|you) (?:would|could|can) (?:then |also |first |now )*\w+|\bone (?:may|might|must|should|\w+s)\b(?!"
    r" of)|\b(?:the|an?) (?:\w+ ){1,3}(?:would"
    r"|should) (?:be|then|run|give|return|take|hold|have)\b|^\W*(?:then|next|last|finally|first|second|third"
    r"|after that|from there)[, ]"
)
_WISH: Final = r"\bi(?: would|'d) (?:\w+ )?(?:like|love|welcome|be|gladly|enjoy)\b|\bthank|\blook forward\b"
_PERSONAL_PAST: Final = rf"\bi(?:'ve| have|'d| had)? (?:\w+ly |also |then |once )?(?:was|had|did|saw|kept|{_DONE})\b"


@dataclass(frozen=True, slots=True)
class Taken:
    """One question taken up again: the sentence that names it, the sentences that follow in its paragraph."""

    marker: Span
    answer: tuple[Span, ...]


def markers(draft: Draft) -> tuple[Span, ...]:
    """The sentences that name a question or take up an answer again; a correction of fact is none."""
    text = draft.text
    return tuple(sentence for sentence in draft.sentences if _names_a_question(sentence.of(text)))


def _names_a_question(sentence: str) -> bool:
    told = plain(sentence)
    word = re.search(r"\w", told)
    opens = any(pattern(_MARKER).match(told, at) for at in range(word.start() + 1 if word else 1))
    return opens and not holds(_CORRECTION, told)


def taken_up(draft: Draft) -> Iterator[Taken]:
    """Each question taken up again with what is told to it, up to the next one or the end of the paragraph."""
    places = markers(draft)
    for place in places:
        following = [s for s in paragraph_of(draft, place) if s.start >= place.start]
        until = next((n for n, s in enumerate(following) if n and s in places), len(following))
        yield Taken(place, tuple(following[:until]))


def vague_result(draft: Draft, sentence: Span) -> bool:
    """Whether a sentence tells a deed and says of its result only that it was good."""
    text = draft.text
    if not any(found(_VAGUE, text, sentence)) or not holds(_OWN_CLAIM, sentence.of(text)):
        return False
    around = paragraph_of(draft, sentence)
    at = around.index(sentence)
    # Behind a question of theirs the sentence is the whole answer; the next one begins something else.
    answers = at > 0 and _names_a_question(around[at - 1].of(text))
    told = around[at : at + (1 if answers else 2)]
    return not any(any(found(r"\d|\bfrom \w+ to \w+\b|\bper ?cent\b|\bhalf\b", text, s)) for s in told)


def only_assured(draft: Draft) -> Iterator[Span]:
    """Answers to a doubt that only say that it went well."""
    for taken in taken_up(draft):
        doubted = holds(
            r"\b(?:wondered|worried|doubt\w*|concern\w*|unsure|(?:not|n't) (?:\w+ )?sure)\b",
            taken.marker.of(draft.text),
        )
        if doubted and len(taken.answer) > 1 and vague_result(draft, taken.answer[1]):
            yield taken.answer[1]


def empty_repairs(draft: Draft) -> Iterator[Span]:
    """Stories without a result: those that only went well, and examples given again that stop before the end."""
    told = [sentence for sentence in draft.sentences if vague_result(draft, sentence)]
    yield from told
    for taken in taken_up(draft):
        asks = taken.marker.of(draft.text)
        story = " ".join(s.of(draft.text) for s in taken.answer[1:])
        following = _paragraph_after(draft, taken.answer[-1])
        if (
            any(s in told for s in taken.answer)
            or not story
            or not holds(_EXAMPLE, asks)
            or not holds(_PERSONAL_PAST, story)
        ):
            continue
        if not holds(_RESULT, story) and not holds(_RESULT, following):
            yield taken.answer[1]


def _paragraph_after(draft: Draft, sentence: Span) -> str:
    after = next((p for p in draft.paragraphs if p.start >= sentence.end), None)
    inside = any(p.start <= sentence.start and sentence.end < p.end for p in draft.paragraphs)
    return after.of(draft.text) if after and not inside else ""


def hidden_part(draft: Draft) -> Iterator[Span]:
    """Sentences that tell what "we" achieved where nothing beside them tells what the writer did."""
    for sentence in draft.sentences:
        words = sentence.of(draft.text)
        if not holds(_TEAM_DEED, words) or holds(OWN_DEED, words) or holds(r"\bi\b", words):
            continue
        around = [s for s in paragraph_of(draft, sentence) if s != sentence]
        if not any(holds(OWN_DEED, s.of(draft.text)) for s in around):
            yield sentence


def essays(draft: Draft, most: int) -> Iterator[tuple[Span, int]]:
    """Runs of technique that go on for more than `most` words: where each begins, and how many words it has."""
    for place in found(_FULL_SOLUTION, draft.text, draft.body):
        yield place, count_words(draft.body.of(draft.text))
        return
    run: list[Span] = []
    for sentence in (*draft.sentences, None):
        if sentence and (_is_technique(sentence.of(draft.text)) or (run and _goes_on(sentence.of(draft.text)))):
            run.append(sentence)
            continue
        words = sum(count_words(part.of(draft.text)) for part in run)
        if len(run) > 2 and words > most:
            yield run[0], words
        run = []


def _is_technique(sentence: str) -> bool:
    return holds(_TECHNIQUE, sentence) and not holds(_WISH, sentence) and not holds(_PERSONAL_PAST, sentence)


def _goes_on(sentence: str) -> bool:
    return not holds(_PERSONAL_PAST, sentence) and not holds(_WISH, sentence) and not holds(r"\byou(?:r)?\b", sentence)
