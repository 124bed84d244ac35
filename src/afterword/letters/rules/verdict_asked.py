"""No verdict is asked for while the decision is open: no marks, no chances, no feedback."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

CRITIQUE = r"(?:feedback|critique|constructive criticism|assessment|verdict|appraisal|pointers)"
FAULTS = (
    rf"\b(?:could|can|would|will|might|may|please|kindly)\b[^.?!]{{0,40}}\b(?:give|send|share|offer|let|provide"
    rf"|have|get|tell)\b[^.?!]{{0,40}}\b{CRITIQUE}\b(?=[^.?!]*\b(?:i|me|my|interview)\b)",
    rf"\bi(?: would|'d|'m| am| should)\b[^.?!]{{0,30}}\b(?:welcome|appreciate|value|love|like|grateful for|glad of"
    rf"|keen to"
    rf"|curious)\b[^.?!]{{0,20}}\b(?:any|some|your|a little|a bit of|honest|early) (?:\w+ )?{CRITIQUE}\b",
    rf"\b(?:any|your|honest|early) {CRITIQUE} (?:you (?:have|can|could)[^.?!]{{0,30}} )?(?:would be|is|will be) "
    rf"(?:\w+ )?"
    r"(?:welcome|appreciated|helpful|useful|valued)",
    r"\bhow (?:did i (?:do|come (?:across|over)|perform)|i (?:came (?:across|over)|performed|did)(?=[^.?!]*\b(?:in "
    r"your|to you|for you)\b|[.!?]|,|$)"
    r"|well i (?:did|answered|came))\b(?! (?:it|that|this|the|my|so|with|in|for|at)\b)",
    r"\b(?:what|how (?:good|high|big|strong)) (?:are |were |you think (?:are )?)?my chances\b|\bmy chances (?:are"
    r"|were|look)\b"
    r"|\bwhether i (?:have|stand|still have) a (?:\w+ )?chance\b|\bdo i (?:still )?(?:have|stand) a (?:\w+ "
    r")?chance\b",
    r"\bwhere (?:do i|i) stand\b|\b(?:still )?in the running\b(?=[^.?!]*\?)|\bhow do i (?:compare|rank"
    r"|measure up)\b",
    r"\bhow many (?:other |more |of us )?(?:candidates?|applicants?|people|others?)? ?(?:are you|are there|were "
    r"there|have you"
    r"|did you|do you)\b(?=[^.?!]*\b(?:see|seeing|seen|saw|interview\w*|meet\w*|left|shortlist\w*|candidates?"
    r"|applicants?)\b)",
    r"\b(?:was|were) (?:my|that|those|any of my) (?:\w+ ){0,4}?(?:answers?|examples?|presentation|test"
    r"|task)\b[^.?!]{0,40}"
    r"\b(?:ok|okay|good enough|all right|right|what you (?:wanted|hoped|expected|were looking))\b(?=[^.?!]*\?)",
    r"\bdid i (?:pass|get (?:it|through|the job)|do (?:well|all right|okay|enough)|impress|convince|say (?:anything"
    r"|something))\b",
    r"\bwhat (?:did )?(?:you|the (?:panel|team|others)) (?:\w+ )?(?:made?|thought|felt) of (?:me\b|how i|the"
    r" way i|my (?:interview|performance|answers?|presentation|test|candidacy|application)\b)",
    r"\byour (?:\w+ )?(?:thoughts?|opinions?|impressions?|views?|verdict|judgement|comments?|reaction) (?:of|on"
    r"|about|to) (?:me|how i|my (?:interview|performance|answers?|chances|presentation|test|candidacy|application"
    r"|suitability))\b",
    r"\b(?:whether|if) i(?: am|'m| was| have| did| stand)? (?:\w+ ){0,3}?(?:in with a|front[- ]?runner|favou?rite"
    r"|shortlist\w*|ahead of the (?:others?|rest|field|pack)|in the lead|out of the (?:race|running)|in the (?:race"
    r"|running|mix)|through to)",
    r"\b(?:do|did|would) you (?:think|say|feel|believe) (?:that )?i (?:\w+ )?(?:came (?:over|across)|did (?:well"
    r"|enough|ok|okay|badly|all right)|passed|answered well|have a|stand a|am (?:right|suitable|what|the))",
    r"\b(?:tell|know|say|hear|explain|show)\b[^.?!]{0,25}\bwhat (?:else )?i (?:could|should|might) have (?:done"
    r"|said|answered)\b",
    r"\b(?:what|which) (?:\w+ )?(?:score|marks?|grade|rating|result)s? (?:did i|i (?:got|get|was given|achieved"
    r"|received|had|scored))\b|\bhow did i score\b"
    r"|\b(?:tell me|ask|let me know|wonder\w*|curious|like to know|love to know|say)\b(?: \w+){0,3} how i (?:scored"
    r"|was (?:rated"
    r"|marked|scored|ranked))\b",
    rf"\b(?:may|might|can|could) i (?:\w+ )?ask (?:you )?for\b[^.?!]{{0,30}}\b(?:{CRITIQUE}|(?:honest|short|brief"
    rf"|quick|frank) word on my)\b",
    r"\bhow i (?:stack up|measure up|compare|fare|rank|stand)\b(?=[^.?!]*\b(?:against|among|the (?:others?"
    r"|rest|field)|compared)\b)",
)

ITEM = LetterRule(
    id="E19",
    name="verdict-asked",
    group="E",
    level="warning",
    rests_on="lexical",
    title="No verdict is asked for while the decision is open: no marks, no chances, no feedback.",
    why=(
        "It puts the reader on the spot before anybody has decided; recruiters hate to be asked how somebody did. "
        "The time to ask is after a no."
    ),
    sources=(
        Source("Don't put your interviewer on the spot, 2015", "viewfrommadisonave.blogspot.com/2015/06"),
        Source("Gaining interview feedback: ask when they say no", "jcready4work.com/gaining-interview-feedback"),
        cite("askamanager-rejection")[0],
    ),
    kinds=("note", "nudge"),
    message="This asks for a verdict while they are still deciding.",
    next="Leave it out; ask for a word on what could have been better once there is a no.",
    false_alarms="Feedback as work: from customers, on a menu; the reply to a rejection.",
    check=phrases(*FAULTS),
    finds=(
        Example("[[Could you give me some feedback on how I did]]?"),
        Example("I would [[welcome any feedback]] on my answers."),
        Example("[[How did I do]], if I may ask?"),
        Example("I wonder [[what my chances]] are."),
        Example("[[How many candidates are you]] seeing?"),
        Example("Do you know [[where I stand]]?"),
        Example("[[Was my answer about the rota what you wanted]] to hear?"),
        Example("I would love to know [[what you made of me]]."),
        Example("Can you say [[whether I am still in the running]]?"),
        Example("I would be curious to hear [[your thoughts on my performance]]."),
        Example("May I ask [[what score I got]] in the test?"),
        Example("[[Might I ask for a short honest word on my]] presentation?"),
        Example("It would help to know [[how I stack up]] against the rest."),
    ),
    passes=(
        Example("The feedback of the Year 4 parents changed how I plan a term."),
        Example("You asked how I give feedback to a colleague who is late: the same day, in private."),
        Example("I would welcome the chance to work with your crew."),
        Example("I asked the cooks for feedback and struck the soup off the card."),
        Example("She asked how I did it, and I showed her the second ledger."),
        Example("We never knew how many people were on the train; I counted them."),
        Example("I explained how I did the stocktake with two people."),
        Example("What they made of my plan was a good deal better than the plan."),
        Example("You asked whether I am ahead of the work or behind it: on Mondays behind."),
        Example("Your thoughts on my question about the kiln were new to me."),
        Example("Each pupil wrote down how I scored on patience, and I got seven of ten."),
        Example("I may ask for feedback once too often, my team says."),
        Example("You asked how I compare one supplier with another: by what comes back."),
    ),
)
