"""No excuse and no blame: traffic, illness, sleep, technology, interviewer, question."""

from collections.abc import Callable, Iterable, Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.confessions import POORLY_MYSELF, POORLY_SAID
from afterword.letters.excuses import EFFECT, HAPPENED
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, phrases, pieces, plain

FAULTS = (
    r"\b(?:slept|sleeping|sleep) (?:so |very |really |rather )?(?:badly|poorly|terribly|little)\b"
    r"|\bi (?:(?:did|had|could)(?: not|n't)|(?:had |have |could )?(?:barely|hardly|scarcely)) (?:been able to"
    r" )?(?:sleep|slept)\b|\b(?:lack of|no|little) sleep\b",
    r"\bi (?:was|am|had been|felt|was still|was feeling|have been) (?:\w+ ){0,2}(?:ill(?!-)|sick(?! of)|unwell"
    r"|poorly|exhausted"
    r"|jet-?lagged|under the weather|run down|worn out|hung ?over|over-?tired|feverish|not feeling well)\b",
    r"\bi (?:had|was getting over|was recovering from|was fighting|came down with|have) (?:off )?(?:a|the) (?:\w+"
    r" ){0,2}"
    r"(?:cold(?=[.,;!]|$| (?:that|and|on|which)\b)|headache|migraine|fever|flu|stomach bug|toothache|sore throat"
    r"|virus|cough)\b",
    r"\b(?:i had had|i'd had|i had|it had been|it was|after) a (?:very |really )?(?:long|rough|hard|stressful"
    r"|terrible|difficult"
    r"|hectic) (?:\w+ )?(?:day|week|morning|night)\b(?=[^.]*\b(?:interview|tired|answer|focus|best|so i)\b)",
    r"\b(?:coming|came|come) (?:straight |directly )?off (?:a|my) (?:\w+ )?(?:night|shift)\b",
    r"\bmy (?:train|bus|tube|tram|taxi|cab|flight|car|bike|ferry|lift) (?:was|had|got|broke|did|never|stopped"
    r"|would|ran)\b",
    r"\b(?:the )?(?:train|bus|tube|tram|taxi|traffic|motorway|parking|roadworks|trains|buses)\b(?=[^.]*\b(?:i"
    r" (?:was|came|arrived) "
    r"(?:\w+ ){0,3}late|late for (?:our|the|my)|my (?:delay|lateness)|your time|kept you|the interview)\b)",
    r"(?<=late)\W{1,3}(?:but |as |because |since )?(?:the )?(?:train|bus|tube|tram|taxi|traffic|motorway|parking"
    r"|roadworks|trains)"
    r"\b[^.,;]{0,40}\b(?:was|were|had|made|held)\b[^,;.]*",
    r"\bmy (?:connection|internet|wi-?fi|broadband|laptop|computer|camera|webcam|microphone|mic|headset"
    r"|headphones|audio|sound"
    r"|line|screen|zoom|teams|phone|battery|signal) (?:\w+ )?(?:kept|dropped|froze|died|failed|broke|cut|crashed"
    r"|went|would|did"
    r"|let me|gave|played|was (?:bad|poor|weak|unstable|terrible|slow))\b",
    r"\b(?:bad|poor|unstable|weak|patchy|terrible|shaky) (?:connection|line|internet|wi-?fi|signal"
    r"|audio)\b(?=[^.]*\b(?:i|my|me)\b)",
    r"\b(?:technical|computer|sound|connection) (?:issues|difficulties|problems|glitch(?:es)?)\b(?=[^.]*\b(?:call"
    r"|interview|my end"
    r"|my side|our (?:talk|conversation))\b)",
    r"\b(?:your|the|that|those|some of (?:your|the)) (?:\w+ ){0,2}questions?(?: (?:on|about) [\w ]{2,25})? (?:was"
    r"|were|seemed|felt|came across as|sounded) "
    r"(?:\w+ ){0,2}?(?:unclear|unfair|confusing|strange|vague|ambiguous|odd|badly|poorly|not (?:very |quite"
    r" )?(?:clear|fair)"
    r"|too (?:long|hard|vague|broad|difficult)|hard to (?:follow|understand|make out)|a trick)\b",
    r"\bcaught me (?:off guard|by surprise|unprepared|out|cold|unawares)\b|\b(?:question|you) threw me\b",
    r"\b(?:given|because of|due to|owing to|with|on) (?:such |so |the |very )*short"
    r" notice\b(?=[^.]*\b(?:prepar\w+|my answers?)\b)",
    r"\bi (?:had|was given|only had) (?:\w+ ){0,4}(?:time|hours?|days?|evening|morning|notice|minutes|chance) to"
    r" (?:prepare(?: myself| properly)?(?=[.,;!]|$| for (?:the|our|my|this|your)\b)"
    r"|think(?! (?:of|about))|revise|read up)\b|\bi (?:did not|didn't|could not|couldn't) have (?:the |enough "
    r"|much )*time to prepare\b",
    r"\b(?:you|nobody|no one|the panel) (?:did not|didn't|never|hardly|barely) (?:really )?(?:gave|give|let"
    r"|allow(?:ed)?|left|leave) "
    r"me (?:\w+ ){0,3}(?:to|chance|time|finish|room)\b|\bi (?:was not|wasn't|was never) (?:really )?given (?:\w+"
    r" ){0,3}(?:time|chance|opportunity)\b",
    r"\b(?:not|n't|too little|so little|no|hardly any|barely any) (?:enough |much )?time (?:to|for) (?:answer"
    r"|explain|finish|say|tell|my answers?|show you|talk)\b",
    r"\b(?:nobody|no one|you never|you had not|they never|i was not|i wasn't|i had not been) (?:had )?(?:told"
    r"|warned|informed)(?: me)?\b(?=[^.]*\b(?:test|task|panel|presentation"
    r"|interview|questions?|case study|exercise)\b)|\b(?:kept|keep) (?:on )?interrupting(?: me)?\b|\b(?:you|your"
    r" \w+|dr \w+|he|she|they) interrupted me\b",
    r"\b(?:wi-?fi|internet|connection|line|sound|audio|video|camera|picture|signal)\b[^.;]{0,30}\b(?:kept|playing"
    r" up|cut(?:ting)? out|froze|freezing|crackl\w+|broke up)\b"
    r"(?=[^.]*\b(?:i (?:missed|could not|couldn't|did not|didn't)|hear|cutting out|at my|on my)\b|ing (?:up"
    r"|out)\b)|\b(?:wi-?fi|internet|connection|sound|audio|video)\b[^.;]{0,20}\bplaying up\b",
    r"\bthe room was (?:so |very |too |rather |really )*(?:hot|cold|noisy|loud|stuffy|small|bright"
    r"|dark)\b(?=[^.]*\bi\b)|\bcoming down with\b",
    r"\bi(?:'d| had) been up (?:all|half|most of)\b|\bi(?: had|'d| have)? (?:only )?(?:just )?(?:came|come)"
    r" (?:straight|directly) (?:from|off) (?:an? \S*|my|work)(?: \w+)? ?(?:shift|work|night)?\b",
    r"\bquestions?\b[^.;,]{0,30}\b(?:was|were) (?:\w+ )?(?:worded|phrased|put|asked) (?:\w+ )?(?:oddly|badly"
    r"|strangely|poorly|confusingly|unclearly)\b",
    r"\b(?:head|nose) was full of\b|\bi (?:had|was having) (?:\w+ )?(?:problems|trouble|difficult(?:y|ies)) with"
    r" my (?:laptop|computer|connection|camera|line|phone|internet|microphone|headset)\b",
    r"\b(?:because of|due to|owing to) (?:the |my |some )?(?:\w+ )?(?:traffic|train|bus|roadworks|weather|parking"
    r"|nerves)\b(?=[^.]*\b(?:late|settle|on time|flustered"
    r"|breath|interview|arriv\w+)\b)",
    r"\bmy (?:car|bike|van|alarm) (?:would not|wouldn't|did not|didn't) (?:start|go off|ring)\b|\bthe"
    r" (?:interview|conversation|talk) (?:was|felt) (?:\w+ )?(?:rushed|too short|cut short)\b",
    r"\bi was (?:\w+ )?(?:tired|weary|drained|shattered|worn out)\b|\b(?:bad|sad|terrible|upsetting) news (?:that"
    r"|the same|this|on the) (?:morning|day|night|week)\b|\bnot feeling (?:\w+ )?(?:well|myself)\b|\bwasn't"
    r" feeling well\b",
    r"\bi (?:did not|didn't|could not|couldn't) (?:\w+ )?(?:understand|follow|hear) (?:your|his|her|the)"
    r" (?:accent|question|line|voice)\b|\bnot what i had (?:been told to )?expect(?:ed)?\b"
    r"|\b(?:hard|difficult|impossible) to (?:concentrate|focus|think|hear)\b(?=[^.]*\b(?:with|because|as|over)\b)",
    r"\bit (?:was|had been|has been) (?:\w+ ){0,3}(?:stressful|difficult|hard|rough|terrible|hectic) (?:week|day"
    r"|month|time|few (?:days|weeks)) (?:for me|at home)\b",
    r"\b(?:through no|not|wasn't) (?:\w+ )?my (?:own )?fault\b|\bbeyond my control\b|\bmy mind was elsewhere\b",
    r"\bi was (?:\w+ )?(?:distracted|put off)\b|\bi (?:was|am|have been) under (?:\w+ ){0,3}(?:stress|strain)\b",
    r"\bmy (?:dog|cat|neighbou?rs?|flatmate) (?:was|were|kept|started|would|barked|began)\b",
    r"\bi (?:had|'d|was|am|were|had just|have) (?:\w+ ){0,3}?(?:come off|been awake|been on (?:nights|call|my feet)"
    r"|had no"
    r" (?:lunch|breakfast|food|break|rest)|not eaten|(?:barely|hardly|scarcely|not) (?:\w+ )?(?:eaten|rested|slept"
    r"|drawn"
    r" breath)|on no sleep|short of sleep|dead on my feet|running on (?:empty|fumes|coffee|no)|starving|in (?:\w+"
    r" )?pain"
    r"|full of (?:a )?cold|losing my voice|half asleep|wiped out|dog-?tired|knackered)\b",
    r"\b(?:if|had) (?:it|i|you|the \w+|we|there) (?:had )?(?:not been|been (?:given|told|warned|allowed)|only been"
    r"|known|had"
    r" (?:more|longer|a bit more|another|enough)|given me|told me|explained|asked)\b[^.?!]{0,60}\b(?:would|could|might)"
    r" have\b|\bit (?:did not|didn't|does not|doesn't) help that\b|\b(?:not|hardly|n't) (?:\w+ )?(?:helped"
    r"|made (?:\w+ )?easier) by\b|\bin my defen[cs]e\b|\bto be fair to (?:me|myself)\b|\bextenuating\b|\bput it down"
    r" to\b|\bunder (?:the|difficult) circumstances\b|\bwas(?:n't| not) (?:at all |very |made |exactly |really )*clear"
    r" (?:to me |about |on )*what (?:you|the panel|was|your)\b",
    r"\b(?:sound|picture|audio|video|line|screen|call|link|connection) (?:\w+ )?(?:cut out|dropped out|went dead|lagged"
    r"|was lagging|kept \w+ing|broke up|disconnected|cut off|cutting in and out)\b(?=[^.]*\b(?:i|me|my|we)\b)",
    r"\bmy (?:\w+ ){0,2}(?:little one|son|daughter|baby|child|children|kids|toddler|mother|father|mum|dad|wife"
    r"|husband|partner|grandmother|dog|cat)\b[^.;]{0,20}\b(?:was|were|had|got|fell|been|kept|rushed)"
    r" [^.;]{0,20}\b(?:poorly|ill|sick|unwell|up all night|hospital|fever"
    r"|teething|crying|screaming|vomiting|rushed|accident|emergency|died|passed)\b",
    r"\bmy (?:head|mind|thoughts|heart|concentration) (?:was|were|is|had|kept)(?: not|n't)? (?:\w+"
    r" ){0,4}?(?:elsewhere|somewhere else|in it|spinning|wandering|drifting|there|pounding|gone|slipping|with my|at"
    r" home)\b",
    r"\b(?:still )?(?:suffering from|getting over|shaking off|fighting off|recovering from|struggling with|coming out"
    r" of) (?:an? |the |my )?(?:\w+ )?(?:cold|flu|fever|virus|bug|infection|migraine|bereavement|loss|operation|jet"
    r" ?lag|night shift|tooth\w*|surgery|food poisoning|hay ?fever)\b",
    r"\b(?:the|that|your|our) (?:heat|noise|drilling|building work|fire alarm|fan|light|room|office|chair"
    r"|interruption\w*|phone (?:ringing|call)|time limit|format|set-?up)\b[^.;]{0,40}\b(?:made it (?:hard|difficult"
    r"|impossible)|did not help|didn't help|put me off|threw me|distract\w+|did me no favou?rs|got (?:to|in the way))",
    r"\b(?:you|your colleague|he|she|they|the panel) (?:\w+ )?(?:seemed|looked|were|was|kept) (?:\w+ ){0,2}?(?:rushed"
    r"|in a (?:rush|hurry)|distracted|bored|impatient|looking at (?:your|his|her|their|the)|checking|typing|not"
    r" listening|uninterested)\b",
    r"\bi was (?:\w+ ){0,2}(?:expecting|told (?:it|that it|there|to expect)|led to (?:believe"
    r"|expect))\b[^.;]{0,60}\b(?:chat|informal|one person|half an hour|no test|different|technical|questions?|panel"
    r"|interview)\b",
    r"\b(?:zoom|teams|skype|meet|webex|outlook|the (?:link|meeting|system|portal|platform|software|call|app|lift"
    r"|door)|my (?:\w+ )?(?:laptop|computer|phone|account|browser|machine|tablet))(?: had| has)? (?:\w+ )?(?:locked"
    r"|logged|threw|thrown|kicked|cut|dropped|shut|kept|refused|updat\w+|restart\w+|crashed|would not|wouldn't|did"
    r" not let|didn't let|stopped)\b(?=[^.?!]*\b(?:me|i|we|my|out)\b)",
    r"\bi (?:had|'d|have) (?:\w+ )?been (?:up since|awake since|up with|sick|throwing up|travelling since|"
    r"on the road since|working since|at work since|on shift since|at the hospital)\b|\b(?:food poisoning|"
    r"sleepless night|all-nighter|night without sleep)\b(?=[^.]*\b(?:i|my|me)\b|[^.]{0,5}$)",
)
CAUSE = (
    r"\b(?:which (?:is|was|may be|might be|explains|would explain) (?:\w+ )?why|that (?:is|was|explains) why|which"
    r" explains"
    r"|because|due to|owing to|thanks to|on account of|since (?:i|my)|what with|after (?:an?|my|the|\w+ing)|having"
    r" (?:been|had|come|just|only)|as (?:i|my|the)|as a result of|blame|hence)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """An excuse in so many words, or any reason given for having done badly."""
    yield from SAID(context)
    for piece in pieces(context.draft):
        text = plain(piece.of(context.draft.text))
        badly = pattern(*POORLY_MYSELF, *POORLY_SAID).search(text)
        cause = badly and pattern(CAUSE).search(text)
        if badly and cause and not cause.start() <= badly.start() < cause.end():
            yield Hit(piece)


SAID: Callable[[Context], Iterable[Hit]] = phrases(*FAULTS, *HAPPENED, *EFFECT)


ITEM = LetterRule(
    id="E2",
    name="excuse",
    group="E",
    level="error",
    rests_on="lexical",
    title="No excuse and no blame: traffic, illness, sleep, technology, interviewer, question.",
    why="S0; no accountability is a deal-breaker for 52%.",
    sources=cite("S0", "careerbuilder-2018", "businessinsider-2012"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This reads as an excuse, or puts the blame elsewhere.",
    next="Leave it out; a reason does not mend an answer, a fact does.",
    false_alarms='Facts about projects ("low traffic on the site").',
    check=check,
    finds=(
        Example("I had [[slept badly]] and [[the question was rather unclear]]."),
        Example("[[Traffic on the bypass]] held me up, [[so I was late]] for our meeting."),
        Example("[[My internet kept]] dropping, which did not help."),
        Example("[[I had only one evening to prepare]] for the panel."),
        Example("You [[never gave me the chance to]] talk about the audit."),
        Example("Your second question [[caught me off guard]]."),
        Example("[[My voice had gone]] after three nights of stocktaking."),
        Example("The hammering next door [[put me off]]."),
    ),
    passes=(
        Example("Three lids in ten were loose, and the new sealer was to blame."),
        Example("The alarm work that you do in schools was new to me."),
        Example("The site had low traffic on Mondays, so we moved the sale."),
        Example("The train was held at Crewe and I rebooked forty passengers."),
        Example("Thank you for seeing me at short notice."),
        Example("The patient was sick enough to be moved to the unit."),
        Example("When the connection dropped at two depots I switched them to paper."),
        Example("Thank you for the hard questions on Thursday."),
    ),
)
