"""Health and disability."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_ILL = (
    r"(?:disabilit\w+|health (?:conditions?|problems?|issues?)|medical (?:conditions?|problems?|issues?|history)"
    r"|illness\w*"
    r"|injuries|mental health (?:problems?|issues?|conditions?)|long[- ]term conditions?)"
)

ITEM = Ground(
    id="health",
    name="health",
    title="Health and disability",
    why="What the job needs may be asked (“can you lift 20 kg?”), mostly not what somebody has or had.",
    sources=cite("equality-act-2010-60", "ada-12112"),
    asked=(
        rf"(?:do|have|did) you (?:\w+ ){{0,3}}{_ILL}(?! (?:training|experience|qualification|first aid|nurs\w+"
        rf"|services?"
        r"|team|awareness|benefits?|in your|with|policy|records?))",
        r"(?:anything|nothing) (?:medical|wrong with your health|health[- ]wise)(?=[^.!]*\?)"
        r"|(?:any|you've no|you don't have any) (?:health|medical) (?:issues?|problems?|conditions?)(?= (?:we|i|that "
        r"we) |,|\?|$)"
        r"|how(?:'s| is) your (?:health|back|hearing|eyesight|mental health)\b",
        r"are you (?:\w+ )?(?:healthy|in good health|disabled|fit and (?:healthy|well)|autistic|dyslexic"
        r"|neurodivergent)\b"
        r"(?! with)|are you on (?:any )?(?:medication|tablets|medicines?)\b|do you suffer (?:from|with)\b|what "
        r"medication\b(?= (?:are|do) you)",
        r"how many (?:sick days|days (?:off )?sick) (?:did|have|do|were) you\b"
        r"|how many days (?:were|have|did|do) you[^.?!]{0,20}\b(?:sick|ill|off work)\b"
        r"|(?:much|any|a lot of) time off (?:sick|ill)\b|how much (?:sick leave|time off sick)\b|(?:what's|what is"
        r"|how's) your sick(?:ness)? record|why were you "
        r"off sick",
        r"have you (?:ever )?(?:suffered from|been treated for|been diagnosed with|had) (?:\w+ )?(?:depression"
        r"|anxiety|cancer"
        r"|a breakdown|a nervous breakdown|burn-?out|epilepsy|stress leave|back (?:trouble|problems|pain))\b",
        r"what(?:'s| is| was)? (?:wrong with|happened to|the matter with) your (?:leg|arm|hand|eye|back|voice|foot"
        r"|face)\b"
        r"|(?:is that|do you (?:always |have )?a?) ?(?:a )?(?:stammer|stutter|limp)\b|do you have (?:adhd|autism"
        r"|dyslexia"
        r"|diabetes|epilepsy|hiv|asthma)\b|workers'? comp\w*(?= claim[^.!]*\?)",
    ),
    told=r"my (?:health|disabilit\w+|illness|condition|depression|medication|sick(?:ness)? (?:days|record|leave)"
    r"|back|stammer"
    r"|stutter|diagnosis|operation)|if i(?:'m| am) (?:healthy|disabled|ill|on medication)|(?:sick days|days (?:off "
    r")?sick)",
    law=laws(
        GB=("Before an offer, health and disability may mostly not be asked about, except for adjustments or what "
            "the work "
            "itself needs.", "equality-act-2010-60"),
        IE=("Disability is protected, and an employer may not ask discriminatory questions in an interview.",
            "employment-equality-ie"),
        US=("Before an offer an employer may not ask about disability, only whether somebody can do the tasks of the "
            "job.",
            "ada-12112"),
        IN=("Disability and HIV status may not be held against anybody, in private firms too; the question is not "
            "named.",
            "disabilities-in-2016"),
        DE=("Only what keeps somebody from this very work may be asked; disability is protected.", "agg-7"),
        FR=("Questions on health are for the occupational doctor; the employer may ask only what is needed for the "
            "job.",
            "code-travail-1221-6"),
        EU=("Disability is protected in recruitment, and adjustments are owed.", "eu-2000-78"),
        AU=("Asking for information on disability that others would not be asked for is unlawful.",
            "disability-discrimination-au-30"),
        CA=("Disability is protected; an employer may ask whether somebody can do the essential tasks.",
            "human-rights-ca-8"),
    ),
    may="You may answer for the work: “I can do what the job asks.” What you need for it can be said when you choose.",
    finds=(
        Example("Ana: [[Have you any health problems I should know about?]]"), Example("Ana: [[How's your back?]]"),
        Example("Ana: [[How many sick days did you take last year?]]"), Example("Ana: [[Are you on any medication?]]"),
        Example("Ana: [[Have you ever had depression?]]"), Example("# notes\n[[Asked about my sick days.]]"),
    ),
    passes=(
        Example("Ana: Are you able to lift 20 kg?"), Example("Ana: Do you have mental health first aid?"),
        Example("Ana: Do you need any adjustments for the day?"), Example("Ana: How do you handle stress?"),
        Example("Ana: Do you have experience with medical records?"),
        Example("Ana: What would you do if a colleague was on medication?"),
        Example("Ana: How many sick days does a ward like yours lose?"),
    ),
)  # fmt: skip
