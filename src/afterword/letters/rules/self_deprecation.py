"""No self-deprecation, no diagnosis of one's own nerves."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.confessions import POORLY_MYSELF
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases
from afterword.letters.selfregard import SMALL

FAULTS = (
    r"\bi (?:was|am|get|got|felt|feel|become|became|had been|have been|must have (?:been|seemed|sounded|looked))"
    r" (?:\w+ ){0,3}?"
    r"(?:(?<!\ba\s)nervous|anxious(?! to\b)|tongue-?tied|flustered|overwhelmed|intimidated|panick(?:ed|y)"
    r"|terrified|scared|rattled|jittery|shaky"
    r"|self-conscious|stressed|shy|awkward|out of my depth|embarrassed|ashamed|tense)\b(?! (?:calls?|customers?"
    r"|parents?|patients?|people|passengers?|pupils?))",
    r"\b(?:my (?:\w+ )?(?:nerves|nervousness|anxiety|shyness)|i'm (?:so |very |really |always )?nervous)\b"
    r"|\bnerves (?:got|took|showed|were)\b",
    r"\bout of nerv(?:es|ousness)\b|\bmy mind went (?:\w+ )?blank\b|\bbundle of nerves\b|\b(?:shaking|trembling)"
    r" (?:like|all|the whole)\b|\bi (?:\w+ )?(?:fell|went) (?:apart|to pieces)\b|\bi was(?: not|n't) (?:\w+"
    r" )?myself\b|\bi (?:came|come) (?:over|across) as (?:\w+ )?(?:shy|nervous|cold|weak|unsure|stupid|unprepared"
    r"|arrogant|distant)\b|\bi (?:tend to |often |always )?(?:freeze|clam) (?:up|under)\b|\b(?:blame|due to"
    r"|because of) (?:the |my )?nerves\b",
    r"\b(?:am|'m|was|being) (?:\w+ ){0,2}?(?:not|never) (?:\w+ ){0,3}?good (?:at|in|with) (?:(?:job"
    r" )?interview\w*|talking|speaking"
    r"|selling|presenting|answering|expressing|explaining|this|these)\b|\bnot (?:very |so |that )?good at (?:job"
    r" )?interview\w*",
    r"\b(?:hopeless|useless) (?:with|at|in)\b|\bi(?:'m| am| was) no good (?:at|with|in)\b|\bi(?:'m| am) not an?"
    r" (?:\w+ )?(?:confident|good|strong|natural|great|fluent) (?:speaker|talker|writer|presenter|communicator"
    r"|interviewee)\b"
    r"|\bmy \w+ let me down\b|\bcould have done (?:\w+ )?(?:much |far |a lot )?better\b|\b(?:poor|bad|sorry)"
    r" account of myself\b|\bi (?:do not|don't) have (?:much|a lot of|enough|any real) experience\b"
    r"|\b(?:bad|terrible|awful|poor|rubbish|dreadful) at (?:(?:job )?interview\w*|selling|talking about|answering"
    r"|presenting"
    r"|expressing|explaining)\b|\bdo(?: not|n't) interview well\b|\binterviews? (?:are|is|have|has|were) (?:not "
    r"|never |n't )(?:really )?(?:been )?my\b",
    r"\bnot as (?:experienced|qualified|good|strong|confident|fluent|clever|articulate) as\b|\bi (?:was not"
    r"|wasn't|am not|'m not) (?:\w+ )?(?:impressive|articulate|convincing)\b"
    r"|\b(?:did not|didn't) come (?:across|over) (?:\w+ )?well\b|\bcame (?:across|over) (?:\w+ )?(?:badly"
    r"|poorly)\b|\bi lack (?:confidence|self-confidence|the (?:confidence|words))\b",
    r"\bnot (?:really |exactly )?my (?:strong(?:est)? (?:suit|point|side)|strength|forte|finest (?:hour|moment)"
    r"|best (?:day|interview"
    r"|performance|self|showing))\b|\b(?:was|am|were)(?: not|n't) at my best\b",
    r"\bnot (?:do|done|doing) (?:myself|me|my \w+) justice\b|\b(?:undersold|undersell|let|letting) myself(?:"
    r" down)?\b|\bsold myself short\b"
    r"|\bmade a (?:very )?(?:bad|poor|terrible|weak) impression\b|\bi (?:did|performed|interviewed) (?:\w+"
    r" )?(?:badly|poorly|terribly)\b",
    r"\bmy (?:english|accent|memory|maths|spelling|grammar|speaking|performance|interview|presentation) (?:is|was"
    r"|were|are) (?:\w+ ){0,2}?"
    r"(?:not (?:\w+ )?(?:good|great|strong|up to)|poor|bad|weak|terrible|awful|rusty|lacking|dreadful)\b",
    r"\b(?:although|though|even if) i lack\b|\b(?:despite|given|with) my (?:lack|little|poor|weak)\b|\bi (?:often"
    r" |always |sometimes |still )?struggle (?:with|to) (?:speak\w*|talk\w*|express\w*|explain\w*|answer\w*|find"
    r"|put|sell\w*|present\w*|interview\w*|nerves|english|confidence|public|being|questions)\b"
    r"|\bi struggled (?:with (?:your|the) (?:\w+ )?question|to (?:answer|find (?:the |my )?words|explain|express))\b",
    r"\b(?:i'm|i am) (?:just|only|merely) an? (?!(?:short |few |\w+-)?(?:walk|drive|phone|stone|bus|train|mile"
    r"|minute|call|click)\b)",
    r"\bnot (?:\w+ )?the (?:strongest|best|most \w+|ideal|obvious) (?:candidate|applicant|choice|person)\b"
    r"|\b(?:may|might) not (?:be|have been|look like|seem) (?:the|your) (?:best|most|strongest|obvious|ideal|right)\b",
    r"\bi(?: am|'m| was) (?:not|n't) (?:\w+ )?(?:qualified|experienced|smart|clever|good|confident) enough\b|\bi"
    r" (?:do not|don't) deserve\b",
    r"\bi (?:was|am) (?:\w+ )?(?:hopeless|useless|a mess|a disaster|a failure|dreadful|terrible|awful|pathetic"
    r"|stupid)\b",
    r"\bi (?:\w+ )?(?:blew (?:it|the interview|my)|messed (?:it |this |that )?up|screwed (?:it )?up|bombed)\b"
    r"|\bfool of myself\b",
    r"\bi (?:\w+ )?(?:go|get|fall|come|turn|become|lose|end up) (?:\w+ )?(?:to pieces|apart|tongue-tied|in(?:to)? a"
    r" (?:state"
    r"|panic|flap|muddle)|red|my (?:nerve|words|tongue|head)|flustered|unstuck|blank)\b|\bi (?:\w+ )?(?:dry|freeze"
    r"|seize"
    r"|clam|tense) up\b|\bi (?:always|usually|tend to|often|never) (?:\w+ ){0,2}(?:panic|ramble|freeze|stutter|babble"
    r"|waffle|crumble|underperform|come across (?:well|badly|right))\b",
    r"\b(?:interviews?|panels?|talking about myself|selling myself|public speaking|being (?:asked|tested|watched))"
    r" (?:\w+ )?(?:is|are|do|does|has|have|make|makes|bring|brings|get|gets|scare|scares|terrif\w+)(?: not|n't)?"
    r" (?:\w+ ){0,3}?(?:my (?:thing|strength|forte|strong)|easy|easily|natural(?:ly)?|come|suit|hard for me|the worst"
    r"|the better of me|me (?:nervous|anxious|go|freeze|terrified|a wreck))\b|\bnever been (?:\w+ )?(?:any good|good"
    r"|much good|great|one (?:for|to))\b|\b(?:sick|ill|faint|weak) with nerves\b|\bnerves (?:are|is|get|have|had)\b",
    r"\bi(?: know| realise| realize| am aware| suspect| fear| doubt)?(?: that)? i(?: am|'m| was| have| do| would| may"
    r"| can)"
    r"(?: not|n't|no)? (?:\w+ ){0,2}?(?:much of an? \w+|any good|what you (?:want|need|are looking for|had in mind)"
    r"|the sort of|up to (?:it|the job|scratch)|cut out)\b|\bi(?: am|'m| was) (?:no|hardly an?|not much of an?|far from"
    r" an?|not (?:really |exactly )?an?) (?:expert|star|genius|natural|speaker|public speaker|talker|catch|high-flyer"
    r"|people person|great \w+)\b",
    r"\b(?:interviews?|panels?|nerves|pressure|being asked|job interviews)\b[^.?!]{0,25}\b(?:bring|brings|brought|get"
    r"|gets|got|take|takes|took) (?:out )?(?:the )?(?:worst|better (?:of|in))\b|\b(?:hardly|not|never|n't) (?:\w+"
    r" ){0,3}(?:a )?(?:fair|true|good|real) (?:picture|reflection|impression|account|representation) of (?:me|who i"
    r"|what i|my)\b",
    r"\bi(?: am|'m| was) (?:\w+ ){0,2}?(?:that |usually |normally |so |far too |too |much too |rather |very )(?:quiet"
    r"|shy|timid|slow|clumsy|hesitant|stiff|muddled|reserved|modest|wordy|chatty|long-winded|vague|unprepared|rusty"
    r"|scatterbrained)\b|\bi(?: am|'m) (?:usually|normally|generally|often) (?:\w+ )?(?:better|more|calmer|clearer"
    r"|quicker|sharper)\b",
    r"\b(?:believe|fear|feel|know|think|afraid|suspect|sure|realise|realize|worried|worry|aware)(?: that)? i (?:did"
    r" not|didn't|have not|haven't|may not have|might not have|failed to|must not have|never) (?:\w+ )?(?:come"
    r" (?:over|across)|came|come|make|made|show\w*|give\w*|do|done|do myself|convince\w*|impress\w*|perform\w*|sell"
    r"|sold|shine|shone|live up)\b",
    r"\bmy (?:weak|poor|bad|limited|broken|faltering|shaky|rusty|dreadful|terrible|hopeless) (?:\w+ )?(?:english"
    r"|voice|memory|showing|performance|presentation|answers?|skills?|maths|accent|knowledge|grasp)\b",
    r"\bi(?: am|'m| was)(?: probably| perhaps| certainly| clearly)? (?:not|n't|hardly|by no means|"
    r"never) (?:\w+ )?the (?:most|best|quickest|brightest|easiest|strongest|smoothest|greatest|sharpest) \w+|"
    r"\b(?:others?|another candidate|other people|somebody else|someone else|"
    r"the rest)\b[^.?!]{0,25}\b(?:impressed you|did better|were better|are better|was better|more impressive|"
    r"better (?:qualified|prepared|suited)|stronger)\b|\bpainfully (?:aware|shy|obvious|clear)\b|\bi (?:know|realise"
    r"|realize|admit|confess|am aware)(?: that)? i(?: am|'m| was| have| did| do| can| could)(?: not|n't| hardly|"
    r" barely| never)\b(?=[^.?!]*\b(?:best|well|good|enough|eloquent|articulate|convinc\w+|experience\w*|prepared"
    r"|sound\w*|seem\w*|come across|clear\w*|speak\w*|express)\b)",
)


ITEM = LetterRule(
    id="E3",
    name="self-deprecation",
    group="E",
    level="error",
    rests_on="lexical",
    title="No self-deprecation, no diagnosis of one's own nerves.",
    why="It tells what likely went unnoticed, and lowers assertiveness.",
    sources=cite("gilovich-2000", "savitsky-gilovich-2003", "feiler-powell-2016", "netiquetteiq", "hrcapitalist"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This runs you down, or names your nerves, which most people never see.",
    next="Leave it out, and say in its place what you did.",
    false_alarms="A chosen, informative disclosure (a stutter, say) is the user's right; offer a waiver.",
    check=phrases(*FAULTS, *POORLY_MYSELF, *SMALL),
    finds=(
        Example("[[I get terribly nervous]] and [[am not good at interviews]]."),
        Example("[[My nerves]] got in the way of the rota question."),
        Example("I know that I am [[not the strongest candidate]] on paper."),
        Example("[[I am just a]] driver, but I know the routes."),
        Example("[[Despite my lack]] of experience I would try."),
        Example("[[I did not do myself justice]] on Tuesday."),
        Example("I do not have the [[gift of the gab]]."),
        Example("[[There will have been smoother]] people than me."),
    ),
    passes=(
        Example("Parents who are nervous at the gate ask for ten minutes; I gave them twenty."),
        Example("I am anxious to hear how the trial at Hollin Road goes."),
        Example("I read R and do not write it yet."),
        Example("I am only a short drive from the depot."),
        Example("I work with pupils who struggle with fractions."),
    ),
)
