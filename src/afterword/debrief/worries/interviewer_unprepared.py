"""The interviewer was unprepared or talked all the time."""

from afterword.debrief.requirements import matter, wanted
from afterword.debrief.worry_answers import weighty
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import in_paper, never_asked, own_evidence
from afterword.debrief.worry_shares import alone, longest
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_UNREAD = (
    r"(?:haven't|not) (?:had (?:a )?(?:chance|time) to )?(?:read|look(?:ed)?) (?:at )?(?:your|the|it)|remind me|"
    r"(?:don't|haven't) (?:have|got) your (?:cv|resume|form|application)|only just (?:\w+ ){0,2}(?:seen|got|been|"
    r"opened|read|your)|which (?:job|role|post|one) (?:was|is) (?:it|this|that|you)|what was your name|(?:let me|"
    r"i'll just) (?:find|open|pull up|read) your|somebody else's (?:cv|form)|so what (?:shall|should|do) i ask"
)
_OWNED = (
    r"i talk(?:,| too| a lot|ed)|i'll shut up|listen to me|i(?:'ve| have) (?:talked|gone on)|i do go on|going on a "
    r"bit"
)
_NOT_READ = (
    r"(?:un|not |n't )prepared|read|cv|resume|form|who i|which job|what job|disorgani[sz]ed|clueless|notes|looked at"
)
_NOTED = r"(?:talked|spoke|told (?:me|us)|went on) [^.]{0,40}(?:whole|most|all|lot|long|ages)"
_MOST = 0.6


def _judge(look: Look, text: str) -> Judgement:
    if look.from_memory:
        said = look.quotes(
            r"(?:talked|spoke|told (?:me|us)|went on) [^.]{0,40}(?:whole|most|all|lot|long|ages)", look.mine, 1
        )
        return Judgement("mixed" if said else "cannot be told", "Notes cannot show who had how many words.", said)
    mine, theirs = look.words_of(look.mine), look.words_of(look.theirs)
    if mine + theirs < 12:
        return Judgement("cannot be told", "The record is too short to say.")
    share, lines = theirs / (mine + theirs), wanted(look.record.case)
    missing = never_asked(look, lines)
    serious = [e for e in weighty(look) if e.kind != "motivation"]
    unasked = len(missing) * 2 >= len(lines) if lines else len(serious) < 3
    unread = look.quotes(_UNREAD, look.theirs, 1)
    told = f"The interviewers spoke {share:.0%} of the words{alone(look, text, mine + theirs)}"
    if share > _MOST and unasked:
        what = (
            f"{len(missing)} of {len(lines)} advertised points were never asked about"
            if lines
            else "little was asked about the work"
        )
        meant = matter(text)
        first = max(missing, key=lambda x: (len(meant & x.keys), bool(own_evidence(look, x.keys))), default=None)
        shown = own_evidence(look, first.keys) if first else None
        proof = (*((first.quote,) if first else ()), *(in_paper(look, shown) if shown else ()))
        quotes = (*unread, *(look.quotes(_OWNED, look.theirs, 1) or longest(look)), *proof)
        return Judgement("supported", f"{told}, and {what}. That is their doing, not yours.", quotes)
    if share > _MOST or unread:
        quotes = (*unread, *(longest(look) if share > _MOST else ()))
        return Judgement("mixed", f"{told}, and you were asked about the work all the same.", quotes)
    if pattern(_NOT_READ).search(text):
        return Judgement("cannot be told", "What they had read beforehand is not in the words.")
    asked = tuple(quote for e in serious[:2] for quote in look.question(e))
    return Judgement("not supported", f"{told}, and you the rest.", asked)


ITEM = Worry(
    id="W45",
    name="interviewer-unprepared",
    title="The interviewer was unprepared or talked all the time",
    why="No norm for talk share; training is patchy in low-grade polls (facts 3.6); S1.",
    sources=(*cite("S1"), Source("Afterword's worry catalogue", "W45: thresholds and conditions", "reading")),
    says=each(
        "they talked the whole time | Ian talked the whole time and I let him | The interviewer was unprepared | she "
        "hadn't read my CV | He just talked about himself | I couldn't get a word in | It was more of a monologue "
        "from the manager | They did all the talking | he had no questions prepared | the recruiter went on and on "
        "about the company | She kept talking about herself"
    ),
    decidable="yes",
    supports="Interviewer over 60% of the words AND main requirements never asked.",
    refutes="Long introduction, then questions.",
    thresholds=(Threshold("interviewer's share of words", "> 60 %", "reading, no norm exists"),),
    letter="yes",
    rules=("C5", "D4"),
    otherwise="Offer examples unasked.",
    caution="Not the candidate's fault: say so.",
    judge=_judge,
    finds=(
        Example(
            "Worry: Ann talked the whole time.\n"
            "Job: You need: forklift licence\n"
            "Ann: Our firm was founded by two brothers with one van and a great deal of luck in the war, "
            "and since then we have had nine vans, four cats and three fires, I can tell you. And you like "
            "vans? {small-talk yes}\n"
            "Me: I do like vans.",
            "supported",
        ),
        Example(
            "Worry: Ann talked the whole time.\n"
            "Job: You need: forklift licence\n"
            "Ann: Our firm was founded by two brothers with one van and a great deal of luck in the war, "
            "and since then we have had nine vans. Have you got a forklift licence? {background yes}\n"
            "Me: I've had it for nine years.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: Ann talked the whole time.\n"
            "Ann: Why us? {motivation yes}\n"
            "Me: Because of the new site, and because I could walk to it.",
            "not supported",
        ),
    ),
)
