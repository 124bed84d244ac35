"""I contradicted myself or my résumé."""

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_notes import UNTRUE
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.language.stems import content_stems

_POINTED = (
    r"(?:earlier|before|a (?:moment|second|minute|while) ago|just now|at the (?:start|beginning|"
    r"top))[, ]+(?:on )?you(?:'d|'ve| had|"
    r" have)?(?: just)? (?:said|told|mentioned|were|was|say|wrote|written|had|\w+ed)|"
    r"(?:but )?you (?:just )?said (?:earlier|before|a)|"
    r"(?:i )?thought you(?:'d)? (?:said|told|were|had)|(?:your|the|this) (?:cv|resume|résumé|form|application|"
    r"letter|certificate|"
    r"card|paper\w*|record)(?: here)? (?:says|has|gives|ran out|shows|doesn't say)|(?:it|this|that) says (?:here|"
    r"that|it|on)|"
    r"(?:i(?:'ve)? (?:got|have)|there's|it's)[^.?!]{1,50} (?:on|in) (?:your|the) (?:\w+ )?(?:cv|resume|résumé|form|"
    r"application|paperwork)|which (?:one )?is it|(?:doesn't|does not|don't|not) (?:quite )?(?:add up|match|"
    r"tally|square|fit)|(?:hang|"
    r"hold) on,? (?:so )?"
    r"(?:you|a (?:second|minute) ago|earlier|i thought|didn't)|wait,? (?:so )?(?:you|i thought|didn't)|"
    r"i've got (?:you )?down (?:here )?"
    r"(?:as|that)|didn't you (?:just )?say|so was it|is it .{1,40} or .{1,40}\? you said"
)
_EXPLAINED = (
    r"both|because|i mean(?:t)?|as in|what i mean|it was|the first|that was|before that|after that|started as|then i"
)
_GAVE_IN = (
    r"you're right|you are right|sorry|my mistake|i (?:misspoke|got that wrong|was wrong|must have)|fair point|"
    r"yeah,? nah|oh\b|um\b|i(?:'d| would|'ll)(?: \w+){0,2} (?:have to )?(?:look|check)|i (?:don't|can't) (?:know|"
    r"remember|say)|not (?:\w+ )?sure|i must have|must be|huh|hmm|(?:feels|seems|felt) like"
)
_TOOK_BACK = (
    r"(?:sorry|actually|no),? (?:i|that|it) (?:was wrong|wasn't|should (?:have )?(?:be|been|said)|misspoke|meant)|"
    r"i misspoke|"
    r"let me correct (?:that|myself)|i said .{1,40},? (?:but )?(?:it's|it was|that's) (?:really|actually)"
)


def _judge(look: Look, text: str) -> Judgement:
    topic = focus(look, text).topic
    found = look.record.signals.corrections
    near = [c for c in found if topic & content_stems(f"{c.said.text} {c.document.text}")] or list(found)
    if near:
        first = near[0]
        reason = f"You said {first.wrong}. Your papers say {first.right}."
        return Judgement("supported", reason, (first.said, first.document))
    pointed = () if look.from_memory else look.find(_POINTED, look.theirs)
    if pointed:
        at = min(pointed, key=lambda hit: not topic & content_stems(hit.turn.text))
        before = [t for t in look.turns(range(at.turn.n - 4, at.turn.n)) if look.is_mine(t)][-1:]
        after = [t for t in look.turns(range(at.turn.n + 1, at.turn.n + 3)) if look.is_mine(t)][:1]
        at_words = (look.quote(at),)
        quotes = (*(look.best(t, topic) for t in before), *at_words, *(look.opening(t) for t in after))
        if after and pattern(_EXPLAINED).search(after[0].text) and not pattern(_GAVE_IN).search(after[0].text):
            return Judgement(
                "mixed", f"{look.who(at_words)} pointed to it, and you explained how both can be true.", quotes
            )
        return Judgement("supported", f"{look.who(at_words)} pointed it out.", quotes)
    taken_back = look.quotes(_TOOK_BACK, look.mine, 1)
    if taken_back and not look.from_memory:
        return Judgement("mixed", "You put a statement of yours right in the interview itself.", taken_back)
    reason = (
        "Nobody pointed to a contradiction, and no paper of yours shows one. Only you can compare the two statements."
    )
    return Judgement("cannot be told", reason)


ITEM = Worry(
    id="W20",
    name="contradicted-myself",
    title="I contradicted myself or my résumé",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W20: thresholds and conditions", "reading")),
    says=each(
        "my story didn't add up | I contradicted myself | I said one thing and then the opposite | it doesn't match "
        "my CV | what I said did not match my resume | my dates were inconsistent | I gave two different reasons for "
        "leaving | changed my story halfway | I was inconsistent"
    ),
    decidable="yes",
    supports="A confirmed contradiction, or the interviewer pointed it out.",
    refutes="Compatible statements.",
    letter="yes",
    rules=("D11", "E15"),
    otherwise="Timeline sheet.",
    caution="High risk of false alarms.",
    owns=UNTRUE,
    judge=_judge,
    finds=(
        Example(
            "Worry: I contradicted myself.\n"
            "Ann: Why did you leave? {motivation yes}\n"
            "Me: For the money.\n"
            "Ann: But earlier you said it was the travel.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I contradicted myself.\nAnn: Why did you leave? {motivation yes}\nMe: For the money.",
            "cannot be told",
        ),
    ),
)
