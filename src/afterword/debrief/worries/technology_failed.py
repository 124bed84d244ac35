"""Technology failed."""

from afterword.debrief.worry_answers import is_empty, outcome, weighty
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, at_first
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_SIGNS = (
    r"lost you|you(?:'re| are|'ve)? (?:just )?(?:froze|frozen|breaking up|cutting out|on mute|muted|broke up|dropped)|"
    r"can you (?:still )?hear|can't hear you|(?:my|your|the|bad|poor|lost|losing|dodgy) (?:\w+ )?(?:connection|wifi|"
    r"wi-fi|internet|line|signal)|disconnected|dropped (?:out|off)|kicked (?:me )?out|i'm back|can you see my screen|"
    r"the sound|your (?:audio|sound|video|camera)|my (?:audio|sound|video|camera|mic\w*|laptop|battery)"
)
_LOST = 120.0


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    hits = look.find(_SIGNS, look.transcript.turns)
    quotes = tuple(look.quote(hit) for hit in hits[:3])
    if not hits:
        return Judgement("cannot be told", "Nobody in the record speaks of a technical fault.")
    near = {hit.turn.n for hit in hits}
    gap = max((_silence(look, n) for n in near), default=0.0)
    lost = [
        e
        for e in weighty(look)
        if not look.from_memory
        and is_empty(e)
        and outcome(look, e) == "no"
        and any(abs(n - t) <= 3 for n in near for t in e.question_turns)
    ]
    if gap > _LOST or lost:
        what = f"{gap / 60:.0f} minutes were lost" if gap > _LOST else "a question was lost and nobody came back to it"
        return Judgement("supported", f"It happened, and {what}.", quotes, lost[0].id if lost else None)
    if look.from_memory:
        return Judgement("mixed", "You noted it; how much was lost the notes do not show.", quotes)
    last = max(near)
    after = [
        e for e in look.record.questions_to_me if min(e.question_turns, default=0) > last and outcome(look, e) != "no"
    ]
    if not after and not any(at_first(e) == "yes" for e in look.record.questions_to_me if last in e.answer_turns):
        return Judgement("mixed", "It happened; whether anything was lost the record does not show.", quotes)
    if len(hits) > 3 and not look.timed:
        return Judgement(
            "mixed", f"It is spoken of {len(hits)} times; how much was lost the record does not show.", quotes
        )
    return Judgement("not supported", "It was short, and both sides went on.", quotes)


def _silence(look: Look, n: int) -> float:
    """The longest gap right before or after this turn, in seconds."""
    gaps = [0.0]
    for before, after in zip(look.turns((n - 1, n)), look.turns((n, n + 1)), strict=False):
        if before.n < after.n and before.end is not None and after.start is not None:
            gaps.append(after.start - before.end)
    return max(gaps)


ITEM = Worry(
    id="W32",
    name="technology-failed",
    title="Technology failed",
    why="Glitches lower ratings even when raters know better (Fiechter 2018; Brucks 2025).",
    sources=(
        Source("Fiechter 2018", "", "paper"),
        Source("Brucks 2025", "", "paper"),
        Source("Afterword's worry catalogue", "W32: thresholds and conditions", "reading"),
    ),
    says=each(
        "my sound died | frozen video | Technology failed | Zoom crashed halfway | my internet kept dropping | I was "
        "on mute for ages | they couldn't hear me because of the mic | the connection was terrible | Teams kicked me "
        "out | my laptop battery died in the middle | screen sharing didn't work | my camera wouldn't turn on | I had "
        "network issue and got disconnected"
    ),
    cues=each(
        r"(?:sound|audio|video|camera|cam|mic\w*|wifi|wi-fi|internet|network|connection|broadband|signal|line) (?:was|"
        r"is|were|went) {very}(?:disaster|nightmare|rubbish|dreadful|shocking|patchy|ropey|slow|off|down|dead|"
        r"gone)(?: \S+){0,3} | hear me because of (?:the|my) \w+ | (?:sound|audio|video|camera|cam|mic\w*|wifi|wi-fi|"
        r"internet|network|connection|broadband|signal|laptop|computer|battery|screen ?shar\w*|zoom|=?teams|skype|"
        r"meet|webex|link|headset|headphones|app|phone line|line) ~(?:die[sd]|fail\w*|crash\w*|dropp\w*|drop|froze\w*|"
        r"cut out|cut|went|broke\w*|not (?:work\w*|load\w*|connect\w*|turn\w*|start\w*)|terrible|bad|issues?|"
        r"problems?|lag\w*|kicked|kept|unstable|poor|gave up|disconnect\w*|awful|glitch\w*) | (?:frozen|pixelated|"
        r"laggy|blurry) (?:video|picture|screen|camera) | froze on (?:screen|the screen|zoom|teams|video) |"
        r" screen froze | (?:on|was) mute | muted | (?:because of|due to|thanks to) (?:the|my) (?:mic\w*|wifi|"
        r"connection|internet|network|headset|laptop) | disconnect\w* | tech\w* (?:fail\w*|issues?|problems?|"
        r"difficult\w*|let me down|trouble) | glitch\w* | buffering | (?:network|internet|technical|connection|audio|"
        r"sound) (?:issues?|problems?|difficult\w*|trouble|fail\w*)"
    ),
    decidable="yes",
    supports="More than 2 min lost, or a question never returned to.",
    refutes="Short, both went on.",
    thresholds=(Threshold("time lost", "> 2 min", "reading"),),
    letter="yes",
    rules=("D3",),
    otherwise="Wired network, test call, phone number as fallback.",
    caution="An unfair effect, not the person's fault.",
    judge=_judge,
    finds=(
        Example(
            "Worry: My internet dropped in the middle.\n"
            "Ann: How would you price it? {technical no} [60-64]\n"
            "Me: I'd start with [65-67]\n"
            "Ann: We've lost you. Can you hear us? [70-72]\n"
            "Me: Sorry, I'm back. My connection dropped. [240-243]\n"
            "Ann: Let's move on. [244-246]",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: My internet dropped in the middle.\n"
            "Ann: We've lost you for a second. Can you hear us? [70-72]\n"
            "Me: Sorry, my connection dropped. I'm back. [76-79]\n"
            "Ann: How would you price it? {technical yes} [80-84]\n"
            "Me: From the hours. [85-90]",
            "not supported",
        ),
        Example(
            "Worry: My internet dropped in the middle.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"
        ),
    ),
)
