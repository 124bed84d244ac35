"""Nothing is promised that nobody can keep."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

GREAT = (
    r"(?:double|triple|treble|quadruple|transform|revolutioni[sz]e|turn (?:\w+ )?around|skyrocket|boost|increase"
    r"|raise|cut|halve|save you"
    r"|make you|solve all|fix (?:all|every)\w*|win (?:you|every))"
)
FAULTS = (
    rf"\bi (?:can |could |will |do |would |absolutely |hereby |personally )*(?:guarantee|swear|vow|give you my word"
    rf"|bet)\b(?=[^.?!]*\b(?:i|you|your"
    rf"|will|never|always|results?|to)\b)|\bi (?:can |do |solemnly )?promise(?: you)?(?: "
    rf"that)?[^.?!]{{0,25}}\b(?:never|always|{GREAT}"
    r"|not (?:regret|be (?:disappointed|sorry)|let you down))\b",
    rf"\bi(?: will|'ll| would|'d| shall| can| could) (?:\w+ )?{GREAT} (?:all |both )?(?:of )?your (?:\w+ )?(?:sales"
    rf"|turnover|profits?|income|results|business"
    r"|company|firm|school|department|team|costs|revenue|donations|bookings|exam\w*|grades|waste|staff turnover)\b",
    r"\bi(?: will|'ll| would|'d| shall) never (?:\w+ )?(?:be (?:late|ill|sick|absent|rude|tired)|miss (?:a|any)"
    r"|make (?:a|any) mistakes?|let you down"
    r"|disappoint|complain|leave you|say no|ask for)\b",
    r"\byou (?:will|would|'ll) (?:never|not|n't) (?:\w+ )?(?:regret|be (?:sorry|disappointed)|look back|need "
    r"(?:anyone|anybody) else)\b"
    r"|\byou won't (?:regret|be (?:sorry|disappointed))\b|\bi (?:\w+ )?never (?:make mistakes|am (?:late|ill"
    r"|wrong))\b",
    r"\b(?:hire|choose|take|appoint|employ|pick) me and\b(?=[^.?!]*\b(?:you|your|will|'ll)\b)|\bwith me (?:on "
    r"board|in charge|there|at the helm|on the team)\b[^.?!]{0,12}\byou(?:r \w+)? (?:will|'ll|would)\b",
    r"\byou can be (?:certain|sure|assured|confident) (?:that )?i (?:will|'ll|shall|would) (?:never|always)\b"
    r"|\bnothing will (?:ever )?go wrong\b|\bi(?: will|'ll| shall) never (?:\w+ )?(?:take|have|need) (?:a|any) "
    r"(?:sick|day|holiday|break)",
    r"\bnever have (?:hired|had|met|seen) (?:anybody|anyone|somebody|a) (?:better|like me)\b|\bthere is nothing "
    r"(?:that )?i (?:cannot|can't|could not) (?:do|learn|fix|sell|solve)\b|\bi (?:can )?promise (?:you )?(?:results"
    r"|success|growth|profits?|no (?:mistakes|problems))\b",
)

ITEM = LetterRule(
    id="E27",
    name="overpromise",
    group="E",
    level="warning",
    rests_on="lexical",
    title="Nothing is promised that nobody can keep.",
    why="Guarantees before the first day look arrogant and naive; what was done is worth more than what is vowed.",
    sources=(
        Source(
            "More things not to say in your cover letter, 2012",
            "askamanager.org/2012/04/more-things-not-to-say-in-your-cover-letter.html",
        ),
        Source(
            "The worst things you could write in a cover letter", "career-advice.worksourcewa.com/cover-letter-resume"
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This promises what nobody can keep.",
    next="Say what you have done, with its figure; they will draw the line on.",
    false_alarms=(
        "A promise of something in your hands: to send a paper, to be there on Monday; guarantees as a trade word."
    ),
    check=phrases(*FAULTS),
    finds=(
        Example("[[I guarantee that I will double your sales]] in a year."),
        Example("[[I promise that I will never]] be late."),
        Example("[[I would double your turnover]] by summer."),
        Example("[[You will not regret]] it."),
        Example("[[Hire me and]] your figures will double within the year."),
        Example("[[With me on board you will]] be number one in the county."),
        Example("[[You can be certain that I will never]] be late."),
        Example("[[There is nothing that I cannot do]]."),
        Example("[[I can promise results]] from day one."),
    ),
    passes=(
        Example("I promise to send the certificate on Monday."),
        Example("Your guarantee department takes forty calls a day, you said."),
        Example("I promised the residents a ramp, and it was there by June."),
        Example("At Tarn I cut the waste by a fifth."),
        Example("I would like to learn how you double a shift without overtime."),
        Example("I have never been late with a payroll."),
        Example("We could not guarantee the date, and said so."),
        Example("The nurse on board with me at the start of the crossing will tell you."),
        Example("Nothing will grow in that bed until the lime is out."),
        Example("They took me and my tools to the far field."),
        Example("There is nothing that I cannot say about limestone."),
    ),
)
