"""Technology failed."""

from afterword.debrief.worry_answers import outcome, weighty
from afterword.debrief.worry_faults import MENDED, broken_off, minutes, noted, silence, was_lost
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, at_first, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_DEVICES = (
    r"mute\w*|hear\w*|sound|audio|mic\w*|head(?:set|phones)|speak(?:er)?s?|echo\w*|crackl\w*",
    r"fro(?:ze|zen)|screen|camera|video|picture|see (?:you|me|it|my)|shar(?:e|ing)|slides|black (?:square|tile)",
    r"connection|wi-?fi|internet|line|signal|network|broadband|lost you|cut(?:ting)? out|dropp\w+|disconnect\w*|"
    r"kicked|thrown out|breaking up|back\b|lag\w*|link|teams|zoom|rejoin\w*|reconnect\w*",
    r"battery|laptop|computer|plug\w*|power|update\w*|died|charg\w+",
)
_SIGNS = (
    r"lost you|you(?:'re| are|'ve)? (?:just |all )?(?:froze|frozen|breaking up|cutting out|on mute|muted|broke up|"
    r"dropped|gone)|can (?:you|everybody|everyone) (?:still |all )?(?:hear|see)|(?:can't|couldn't|cannot|could "
    r"not) (?:hear|see) (?:you|me|them|it|us)|(?:my|your|the|bad|poor|lost|losing|dodgy) (?:\w+ )?(?:connection|"
    r"wifi|wi-fi|internet|signal|network)|(?:bad|poor|terrible|dodgy|phone|crackly) line|line (?:is|was|went|'s|"
    r"keeps?) \w+|(?:went|going|gone) (?:dead|quiet|silent) (?:on|there|for)|disconnected|dropped (?:out|off)|"
    r"(?:she|he|they)(?:'s|'ve| has| have)? (?:\w+ )?frozen|it (?:\w+ )?(?:dropped|kicked|threw|cut) (?:me|us)|(?:says|"
    r"got|had|have) no service|no (?:signal|network)|one bar|(?:current|electricity) (?:just )?went|"
    r"kicked (?:me )?out|i'm back|see my screen|the sound|(?:your|my) (?:audio|sound|video|camera|mic\w*|laptop|"
    r"battery|screen)|on mute|crackl\w+|(?:network|internet|wi-?fi|power|video|sound|picture|call) (?:went|cut|"
    r"dropped|kept|died|froze)|joined again|rejoin\w*|reconnect\w*|froze|robot voice"
)
_LOST, _MANY = 120.0, 4


def _judge(look: Look, text: str) -> Judgement:
    every = look.find(_SIGNS, look.transcript.turns)
    if not every:
        return Judgement("cannot be told", "Nobody in the record speaks of a technical fault.")
    named = "|".join(device for device in _DEVICES if pattern(device).search(text))
    hits = tuple(h for h in every if named and pattern(named).search(look.quote(h).text)) or every
    quotes = tuple(look.quote(hit) for hit in hits[:3])
    if look.from_memory:
        return noted(look, hits, quotes)
    near = {hit.turn.n for hit in hits}
    if gone := broken_off(look, hits):
        return Judgement("supported", "It broke off in the middle, and nobody came back to that.", gone)
    gap = max((silence(look, n) for n in near), default=0.0)
    gap = max(gap, *(60 * minutes(look.quote(hit).text) for hit in hits))
    lost = [e for e in weighty(look) if was_lost(look, e, near)]
    if gap > _LOST or lost:
        what = f"{gap / 60:.0f} minutes were lost" if gap > _LOST else "a question was lost and nobody came back to it"
        return Judgement("supported", f"It happened, and {what}.", quotes, lost[0].id if lost else None)
    last = max(near)
    after = any(
        min(e.question_turns, default=0) > last and outcome(look, e) != "no" for e in look.record.questions_to_me
    )
    held = any(at_first(e) == "yes" and last in e.answer_turns for e in look.record.questions_to_me)
    if len(hits) >= _MANY and not look.timed:
        reason = f"It is spoken of {len(hits)} times; how much was lost the record does not show."
        return Judgement("mixed", reason, quotes)
    if after or held:
        mended = look.quotes(MENDED, look.turns(range(min(near), last + 4)), 1)
        return Judgement("not supported", "It was short, and both sides went on.", (*quotes[:2], *mended))
    return Judgement("mixed", "It happened; whether anything was lost the record does not show.", quotes)


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
