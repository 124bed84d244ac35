"""I interrupted them."""

from itertools import pairwise

from afterword.debrief.worry_faults import hangs
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.debrief.worry_people import meant
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.words import BACK_CHANNELS, bare_words, count_words
from afterword.transcripts.model import Turn

_PROTEST = (
    r"(?:let|if i (?:can|could|may)) (?:me )?(?:just )?finish|as i was saying|sorry,? (?:you )?go (?:on|ahead)|"
    r"go ahead,? sorry|hang on,? i|i wasn't (?:quite )?(?:done|finished)|hold on,? (?:i|let me)"
)
_NOTED = (
    r"(?:cut (?:him|her|them|[a-z]+) (?:off|short)|talked over|spoke over|interrupted (?:him|her|them|[a-z]+)|"
    r"jumped in)|(?:he|she|they) (?:said|asked me) (?:to )?let (?:me|him|her|them) finish"
)
_HELPED = r"you were saying|go on|please|sorry,? you|fro(?:ze|zen)|lost you|hello|hear you"
_GAP, _SEVERAL = 2.0, 2
"""Seconds of silence after which nobody was cut off, and how often it takes."""


def _judge(look: Look, text: str) -> Judgement:
    if look.from_memory:
        noted = look.quotes(_NOTED, look.mine, 2)
        reason = "You noted it." if noted else "Notes do not show who spoke over whom."
        return Judgement("supported" if noted else "cannot be told", reason, noted)
    people = meant(look, text)
    broken = [theirs for theirs, mine in pairwise(look.transcript.turns) if _cut_off(look, theirs, mine, people)]
    ends = {turn.n for turn in broken}
    protests = [h for h in look.find(_PROTEST, look.theirs) if not ends & {h.turn.n, h.turn.n - 2}]
    told = look.quotes(_PROTEST, look.theirs, 1)
    quotes = (*told, *(look.quote(Hit(t, len(t.text) - 1, len(t.text))) for t in broken))[:3]
    count = len(broken) + len(protests)
    if count >= _SEVERAL:
        times = "Twice" if count == _SEVERAL else f"{count} times"
        return Judgement("supported", f"{times} a sentence of theirs was left hanging when you began.", quotes)
    if count:
        return Judgement("mixed", "Once a sentence of theirs was left hanging when you began.", quotes)
    if look.timed and look.transcript.verbatim != "no":
        return Judgement("not supported", "No sentence of theirs is left hanging where you begin.")
    why = "is tidied" if look.timed else "has no ends of turns"
    reason = f"The record {why}, so overlaps cannot be seen, and no sentence of theirs is left hanging."
    return Judgement("cannot be told", reason)


def _cut_off(look: Look, theirs: Turn, mine: Turn, people: tuple[str, ...]) -> bool:
    """Whether the candidate began, with more than a sound of listening, while a sentence of theirs hung in the air."""
    if look.is_mine(theirs) or not look.is_mine(mine) or not hangs(look, theirs):
        return False
    if people and look.record.case.name_of(theirs.speaker) not in people:
        return False
    spoke = count_words(mine.text) > 2 and not BACK_CHANNELS.issuperset(bare_words(mine.text))
    far = theirs.end is not None and mine.start is not None and mine.start - theirs.end > _GAP
    helped = pattern(_HELPED).search(mine.text)
    return spoke and not far and not helped


ITEM = Worry(
    id="W37",
    name="interrupted-them",
    title="I interrupted them",
    why=(
        "Turns follow each other within about 200 ms in everyday talk (Stivers 2009), so small collisions are to be "
        "expected."
    ),
    sources=(
        Source("Stivers 2009", "turns within about 200 ms", "paper"),
        Source("Afterword's worry catalogue", "W37: thresholds and conditions", "reading"),
    ),
    says=each(
        "I talked over her | I interrupted them | I think I cut Ian off a couple of times | I kept interrupting the "
        "chair | I jumped in before he finished | I didn't let her finish | we kept talking over each other | I "
        "finished her sentences | I spoke over the headteacher | butted in while they were still talking"
    ),
    decidable="in part",
    supports="Several times the interviewer yields with unfinished content.",
    refutes='Listener sounds ("right"), helpful overlap, network delay.',
    thresholds=(Threshold("overlap", "> 0.5 s", "reading"),),
    letter="no",
    otherwise="Count to one before answering.",
    caution="Video delay; culture.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I kept interrupting her.\n"
            "Ann: So what we do here is that we- [10-14]\n"
            "Me: Yes, I've seen that. [13-16]\n"
            "Ann: And the night shift usually- [17-20]\n"
            "Me: I know about the nights. [19-22]",
            "supported",
        ),
        Example("Worry: I kept interrupting her.\nAnn: So what we do is simple.\nMe: Yes.", "cannot be told"),
    ),
    passes=(
        Example(
            "Worry: I kept interrupting her.\n"
            "Ann: So what we do is simple. [10-14]\n"
            "Me: I see. [15-16]\n"
            "Ann: Why us? {motivation yes} [17-20]\n"
            "Me: The site. [21-22]",
            "not supported",
        ),
    ),
)
