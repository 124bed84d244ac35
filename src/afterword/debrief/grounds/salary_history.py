"""What somebody earned before."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_ELSEWHERE_TOO = ("An employer there may not ask what a candidate earned before; what you hope for may be asked.",
                  "salary-history-us")  # fmt: skip
_STATES = "CO CT DE HI IL ME MD MA MN NV NJ OR RI VT WA".split()
_WHEN = (
    r"(?=\s*(?:at the moment|right now|now|currently|today|there|before|at present|in your (?:current|last)"
    r"|[?.,;]|$))"
)

ITEM = Ground(
    id="salary-history",
    name="salary-history",
    title="Earlier pay",
    why="Pay that follows somebody from job to job carries old unfairness along; a growing number of laws end the "
    "question.",
    sources=cite("salary-history-us", "eu-2023-970"),
    asked=(
        r"what(?:'s| is| was| are| were)? (?:your |you )?(?:current|present|last|previous|existing|latest|most recent) "
        r"(?:base )?(?:salary|pay|package|ctc|compensation|rate|wage|base|earnings|take-home)\b(?! (?:expectation"
        r"|range for))",
        rf"what (?:are|were) you (?:currently |now )?(?:on|earning|making|being paid|getting paid|paid){_WHEN}",
        rf"how much (?:are|were|do|did) you (?:currently |now )?(?:earn|make|get paid|earning|making|being paid|paid"
        rf"|on){_WHEN}",
        r"(?:your|the) (?:current|present|last) ctc\b|what (?:do|did|does) (?:they|\w+) pay you\b",
        r"(?:see|send|bring|show|have|share)(?: us| me)? (?:your |the )?(?:last |latest |recent |three )*(?:payslips?"
        r"|pay slips?|pay ?stubs?|salary slips?)\b",
    ),
    told=r"my (?:current|last|previous|present)? ?(?:salary|pay|wage|ctc)|what i(?:'m| am| was)? (?:earn\w*|on|paid"
    r"|make)",
    law=laws(
        US_CA=("An employer there may not ask a candidate what they earned before.", "california-432-3"),
        US_NY=("An employer there may not ask a candidate what they earned before.", "new-york-194-a"),
        **{f"US_{state}": _ELSEWHERE_TOO for state in _STATES},
        EU=("By European law an employer may not ask what a candidate earned before; national laws are following.",
            "eu-2023-970"),
        CA_BC=("An employer there may not ask a candidate what they earned before.", "pay-transparency-bc"),
        CA_PE=("An employer there may not ask a candidate what they earned before.", "employment-standards-pe"),
    ),
    may="You may turn to this post: “I would rather talk about what this job pays. I am looking for …”",
    only_where=True,
    finds=(
        Example("country: California\nAna: [[What are you on at the moment?]]"),
        Example("country: FR\nAna: [[What was your last salary?]]"),
        Example("country: US-MN\nAna: [[how much do you make now]]"),
    ),
    passes=(
        Example("country: California\nAna: What are your salary expectations?"),
        Example("country: GB\nAna: What's your current salary?"), Example("Ana: What's your current salary?"),
        Example("country: US-NY\nAna: What are you on the rota for?"),
        Example("country: US-NY\nAna: How much did you make in sales there?"),
    ),
)  # fmt: skip
