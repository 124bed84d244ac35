"""My answers were too short."""

from afterword.debrief.worry_answers import is_open, is_short, length, meant, weighty
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, at_first, pattern
from afterword.debrief.worry_words import every, of_all, times
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source, cite
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

_CURT = (
    r"one[- ]word|too short|(?:very |so )?(?:short|brief) answers?|said (?:very )?little|clammed up|monosyllab\w*|"
    r"just (?:said )?(?:yes|no)\b|(?:she|he|they) (?:kept asking|wanted|asked) (?:for |me for )?more|dried up|"
    r"didn't elaborate"
)
"""What owns up to it in notes."""
_ASKED_ON = (
    r"(?:and|such as|like what|go on|for example|meaning|how so|what else|anything else|is that (?:it|all)|"
    r"tell me more|in what way)(?: \w+){0,2}\?"
)
_PROBE = 4
"""Words of a question that only asks for more. A reading."""


def _judge(look: Look, text: str) -> Judgement:
    probes = [e for e in look.record.questions_to_me if e.follows and count_words(e.question) <= _PROBE]
    if look.from_memory and len(probes) > 1:
        quotes = tuple(q for e in probes[:3] for q in look.question(e))
        return Judgement("supported", f"They had to ask on {times(len(probes))}.", quotes, probes[0].follows)
    noted = [q for turn in look.mine for q in _probes(look, turn)] if look.from_memory else []
    if len(noted) > 1:
        return Judgement("supported", f"They had to ask on {times(len(noted))}.", tuple(noted[:3]))
    if look.from_memory:
        return Judgement("cannot be told", "Notes do not show how long an answer was.")
    asked = [e for e in weighty(look) if is_open(e) and e.words is not None and not e.clarified_in]
    if not asked:
        return Judgement("cannot be told", "The record holds no open question to you.")
    short = [e for e in asked if is_short(e) and not e.has_example and not (e.follows and at_first(e) == "yes")]
    probed = [e for e in asked if look.followers(e) or e.repeated_in]
    named = meant(look, text)[1]
    first = named if named in short else next(iter(short), None)
    count = f"{of_all(len(short), len(asked), 'open question')} got under half a minute and no example."
    if first and (len(short) >= 2 or (len(probed) * 2 > len(asked) and not first.has_example)):
        quotes = tuple(q for e in (first, *(e for e in short if e is not first)) for q in look.answer_quote(e))
        return Judgement("supported", count, quotes[:3], first.id)
    if first:
        return Judgement("mixed", count, (*look.question(first), *look.answer_quote(first)), first.id)
    longest = max(asked, key=lambda e: e.words or 0)
    reason = f"{every(len(asked), 'open question')} got more than a short answer, or an example."
    return Judgement("not supported", f"{reason} The longest had {length(longest)}.", look.answer_quote(longest))


def _probes(look: Look, turn: Turn) -> list[Quote]:
    """The words in quotation marks with which notes report that somebody only asked for more."""
    return [look.transcript.quote(turn.n, found.group()) for found in pattern(_ASKED_ON).finditer(turn.text)]


ITEM = Worry(
    id="W02",
    name="too-short",
    title="My answers were too short",
    why="Advice starts at 60 s (facts 1.6). 34% of employers in a 2010 poll named the lack of specific answers.",
    sources=(
        *cite("careerbuilder-2010"),
        Source("Afterword's worry catalogue", "W02: thresholds and conditions", "reading"),
    ),
    says=each(
        "My answers were too short | I gave one-word answers | I clammed up | I barely said anything | I answered "
        "everything in one sentence | she had to drag every answer out of me | I kept my replies too brief | I was "
        "monosyllabic | Just said yes and no all the way | I didn't elaborate at all | I hardly spoke | I should have "
        "said more to each question | gave very short answer only | I did not give them enough detail"
    ),
    decidable="yes",
    supports=(
        "Two or more open questions answered in under 30 s (without times: under 60 words) and without an "
        'example, or probes ("for example?") after more than half of the answers.'
    ),
    refutes="Closed or factual questions; probes answered with substance.",
    thresholds=(
        Threshold("short answer to an open question", "< 30 s", "half of the 60 s at which advice starts"),
        Threshold("short answer without times", "< 60 words", "30 s at 125 words per minute"),
        Threshold("open questions answered so", ">= 2 count", "reading"),
        Threshold("answers followed by a probe", "> 50 %", "reading"),
    ),
    letter="yes",
    rules=("D3", "D4"),
    otherwise="Prepare a list of stories.",
    caution="Autistic and non-native speakers may answer literally; judge the question too.",
    owns=_CURT,
    judge=_judge,
    finds=(
        Example(
            "Worry: My answers were far too short.\n"
            "Ann: How do you plan a lesson? {technical partly}\n"
            "Me: I use the scheme of work.\n"
            "Ann: Why do you want to teach here? {motivation partly}\n"
            "Me: It's near my house and I like it.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: My answers were far too short.\n"
            "Ann: Are you available in May? {logistics yes}\n"
            "Me: Yes.\n"
            "Ann: How do you plan a lesson? {technical yes long}\n"
            "Me: I start with what they got wrong last time.",
            "not supported",
        ),
    ),
)
