"""I interrupted them."""

import re

from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Hit, Look
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.words import count_words

_BROKEN = re.compile(r"(?:[—–-]|\.\.\.|…|\b(?:the|a|and|to|of|that|which|is|if|we|you))\s*$")
_PROTEST = (
    r"(?:let|if i (?:can|could|may)) (?:me )?(?:just )?finish|as i was saying|sorry,? (?:you )?go (?:on|ahead)|"
    r"go ahead,? sorry|hang on,? i"
)
_OVERLAP = 0.5


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    if look.from_memory:
        return Judgement("cannot be told", "Notes do not show who spoke over whom.")
    broken: list[Hit] = []
    for theirs, mine in zip(look.transcript.turns, look.transcript.turns[1:], strict=False):
        if (
            look.is_mine(mine)
            and not look.is_mine(theirs)
            and _BROKEN.search(theirs.text)
            and count_words(mine.text) > 2
        ):
            clear = theirs.end is None or mine.start is None or theirs.end - mine.start > -_OVERLAP
            broken += [Hit(theirs, len(theirs.text) - 1, len(theirs.text))] if clear else []
    protests = look.quotes(_PROTEST, look.theirs)
    quotes = (*protests, *(look.quote(hit) for hit in broken[:3]))[:3]
    count = len(broken) + len(protests)
    if count >= 2:
        return Judgement("supported", f"{count} times a sentence of theirs was left hanging when you began.", quotes)
    if count:
        return Judgement("mixed", "Once a sentence of theirs was left hanging when you began.", quotes)
    if not look.timed:
        return Judgement(
            "cannot be told",
            "The record has no ends of turns, so overlaps cannot be seen, and no sentence of theirs is left hanging.",
        )
    return Judgement("not supported", "No sentence of theirs is left hanging where you begin.")


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
    cues=each(
        r"(?:talked|spoke|talking|speaking) across (?:the )?\w+ | cut(?:ting)? (?:across|over)(?: the)?(?: \w+)? |"
        r" over the top of (?:him|her|them) | spoke before | {me}(?:interrupt\w*|butt\w* in|barg\w* in|jump\w* in|"
        r"cut (?:[@=][^\s.]+|him|her|them|the \w+|in)(?: off| short| up)?)(?: \w+)? | (?:talk|spoke|"
        r"speak)\w* over (?:[@=][^\s.]+|him|her|them|the \w+|each|one|people|everyone|my) | not let (?:[@=][^\s.]+|"
        r"him|her|them|the \w+) (?:finish|speak|talk|get) | finish\w* (?:his|her|their|[@=][^\s.]+) sentences? |"
        r" before (?:he|she|they|@\S+) (?:had |was |were )?(?:finish\w*|done|ended) | interrupt(?:ed|"
        r"ing) (?:[@=][^\s.]+|him|her|them|the)"
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
