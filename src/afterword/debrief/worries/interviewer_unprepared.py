"""The interviewer was unprepared or talked all the time."""

from afterword.debrief.worry_answers import weighty
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.debrief.worry_papers import never_asked, requirements
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.language.words import count_words

_UNREAD = (
    r"(?:haven't|not) (?:had (?:a )?(?:chance|time) to )?(?:read|look(?:ed)?) (?:at )?(?:your|the)|remind me|"
    r"don't have your (?:cv|resume)|only just (?:seen|got|been)|which (?:job|role|post) (?:was|is) (?:it|this)|"
    r"what was your name"
)
_MOST = 0.6


def _judge(look: Look, text: str) -> Judgement:
    if look.from_memory:
        said = look.quotes(r"(?:talked|spoke|told (?:me|us)) [^.]{0,40}(?:whole|most|all|lot|long)", look.mine, 1)
        return Judgement("mixed" if said else "cannot be told", "Notes cannot show who had how many words.", said)
    mine, theirs = look.words_of(look.mine), look.words_of(look.theirs)
    if mine + theirs < 12:
        return Judgement("cannot be told", "The record is too short to say.")
    share = theirs / (mine + theirs)
    wanted, missing = requirements(look), never_asked(look)
    serious = [e for e in weighty(look) if e.kind != "motivation"]
    unasked = len(missing) * 3 >= len(wanted) * 2 if wanted else len(serious) < 3
    unread = look.quotes(_UNREAD, look.theirs, 1)
    longest = max(look.theirs, key=lambda turn: count_words(turn.text), default=None)
    quotes = (*unread, *((look.quote(Hit(longest, 0, 0)),) if longest and share > _MOST else ()))
    told = f"The interviewers spoke {share:.0%} of the words"
    people = focus(look, text).people
    if len(people) == 1 and len(look.record.case.interviewers) > 1:
        own = look.words_of(t for t in look.theirs if look.record.case.name_of(t.speaker) in people)
        told += f", {people[0]} alone {own / (mine + theirs):.0%}"
    if share > _MOST and unasked:
        what = (
            f"{len(missing)} of {len(wanted)} advertised points were never asked about"
            if wanted
            else "little was asked about the work"
        )
        return Judgement("supported", f"{told}, and {what}. That is their doing, not yours.", quotes)
    if share > _MOST or unread:
        return Judgement("mixed", f"{told}, and you were asked about the work all the same.", quotes)
    if pattern(r"(?:un|not )prepared|read|cv|resume|form|who i|disorgani[sz]ed|clueless").search(text):
        return Judgement("cannot be told", "What they had read beforehand is not in the words.")
    return Judgement("not supported", f"{told}, and you the rest.", quotes)


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
    cues=each(
        r"{who} ~(?:never|not|hardly|barely) ~let me (?:speak|talk|finish|say|answer|get)(?: \w+)? | (?:he|she|they|"
        r"@\S+|the \w+) ~(?:spoke|talked|went on|chatted) ~about (?:his|her|their)(?: own)? \w+(?: ~(?:half|whole|"
        r"most|ages))? | (?:did|doing) (?:most of |all )?the (?:speaking|talking) | most of the (?:speaking|talking) |"
        r" (?:{who}|madam|sir|the \w+(?: \w+)?|mr \S+|mrs \S+|ms \S+) ~(?:talk(?:ed|ing|s)|spoke|speak(?:s|ing)?|"
        r"went on|did) ~(?:on and on|and on|whole time|all the (?:talking|time)|most of the (?:talking|time)|"
        r"non ?stop|about (?:himself|herself|themselves)|on and on|for (?:most|ages|the whole)|too much|constantly|"
        r"endlessly|entire|throughout|over half) | (?:(?:could |did |can )?not (?:even )?)?get a word in(?: "
        r"edgeways)? | monologue from | lecture from | sales pitch | {who} ~(?:was|were|seemed) {very}(?:unprepared|"
        r"disorgani[sz]ed|not prepared|clueless) | {who} ~(?:not|never) ~(?:read|looked at|seen|opened|look at|see|"
        r"know) ~(?:cv|resume|application|form|profile|who i) | {who} ~(?:no|not any) questions (?:prepared|ready) |"
        r" (?:kept|would not stop) talking (?:and|about (?:him|her|them)sel\w+|so) | would not (?:let me (?:speak|"
        r"talk)|shut up)"
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
