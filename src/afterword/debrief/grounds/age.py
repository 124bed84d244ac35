"""Age and retirement."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Ground(
    id="age",
    name="age",
    title="Age and retirement",
    why="Years of life are no measure of the work; most laws protect them, both ways.",
    sources=cite("adea-1625-5", "employment-equality-ie"),
    asked=(
        r"how old are you\b|how old (?:would|might) you be\b|what age are you\b|(?:what(?:'?s| is)|ask|tell (?:us"
        r"|me)) your (?:age|date of birth)\b",
        r"(?:when|what year|which year|in what year) were you born\b",
        r"(?:aren't you|are you not|you're|you are|are you|you might be|aren't you maybe) (?:a (?:bit|little) |rather "
        r"|maybe |perhaps )?(?:too |a little )(?:old|young)\b|you're (?:a bit|rather|quite|very) (?:old|young) "
        r"(?:for|to)\b",
        r"when (?:do|will|would) you (?:plan|intend|expect|hope|want|think)(?: \w+){0,4} retir\w+|when (?:do|will) "
        r"you retire"
        r"|how (?:long|many years)[^.?!]{0,30}(?:until|before|till|to) (?:you retire|your retirement|retirement)"
        r"|(?:thinking (?:of|about)|close to|near(?: to)?|nearing) (?:your )?retir\w+(?=[^.!]*\?)",
        r"(?:until|till|before|to)\b[^.?!]{0,20}\b(?:hang up your boots|you retire)|retirement[- ]wise",
        r"at your age\b|(?:woman|man|person|somebody|someone|lady|people) (?:of |at )?your age\b",
        r"(?:taking orders from|working (?:for|under|with)|reporting to|managed by)[^.?!]{0,30}(?:younger than you"
        r"|half your "
        r"age|much younger|a lot younger|so young)",
    ),
    told=r"my age|how old (?:i am|am i|i was)|when i was born|my (?:date of birth|birthday)|when i(?:'ll| will)? "
    r"retire",
    law=laws(
        GB=("Age is protected; the question is not banned by itself, but it can be evidence of discrimination.",
            "equality-act-2010-39"),
        IE=("Age is protected, and an employer may not ask discriminatory questions in an interview.",
            "employment-equality-ie"),
        US=("Asking is not a breach by itself, but where candidates of 40 and over are concerned the reason is "
            "looked at "
            "closely.", "adea-1625-5"),
        DE=("Age is protected in recruitment; a difference needs a reason in the work.", "agg-7"),
        FR=("Only questions with a direct and necessary link to the job are allowed, and age is protected.",
            "code-travail-1221-6"),
        EU=("Age is protected in recruitment; a difference needs a justified reason.", "eu-2000-78"),
        AU=("A person may not be refused a job because of age.", "fair-work-au-351"),
        CA=("Age is protected, and questions that imply a preference are forbidden.", "human-rights-ca-8"),
    ),
    may="You may answer with the work: “I plan to stay, and I have the energy this job asks for.”",
    finds=(
        Example("Ana: [[How old are you, if you don't mind?]]"), Example("Ana: [[When were you born?]]"),
        Example("Ana: [[How many years have you got until you retire?]]"),
        Example("Ana: [[How would you feel about reporting to somebody half your age?]]"),
        Example("Ana: [[Aren't you a bit too young for a team of twelve?]]"),
        Example("# notes\n[[Wanted to know how old I am.]]"),
    ),
    passes=(
        Example("Ana: How old is the system you support?"), Example("Ana: Are you over eighteen?"),
        Example("Ana: How old were you when you started driving?"), Example("Ana: Derek will retire at Christmas."),
        Example("Ana: How would you look after a resident of your age group?"),
    ),
)  # fmt: skip
