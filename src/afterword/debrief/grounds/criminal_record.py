"""Convictions and arrests."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Ground(
    id="criminal-record",
    name="criminal-record",
    title="Convictions and arrests",
    why="Old convictions are meant to end; which of them still count depends on the post and the country.",
    sources=cite("rehabilitation-1974", "eeoc-arrest"),
    asked=(
        r"have you (?:ever |got any |any )*(?:been )?(?:convicted|arrested|in (?:prison|jail)|charged with an? "
        r"(?:crime|offen[cs]e)|in trouble "
        r"with the (?:police|law))\b",
        r"(?:do you have|have you(?: got)?|is there)(?: \w+)? (?:criminal (?:record|convictions?)|police record)\b"
        r"|(?:do you have|have you(?: got)?|are there) any (?:criminal |previous |past )?convictions\b",
    ),
    told=r"my (?:record|convictions?)|(?:i was|i've been|if i(?:'ve| have)? been) (?:convicted|arrested|in prison)",
    law=laws(
        GB=("A spent conviction need not be told, except for listed posts such as care, schools, health or law.",
            "rehabilitation-1974"),
        IE=("A spent conviction need not be told, except for some posts such as those with children or the State.",
            "spent-convictions-ie"),
        US_CA=("Most employers there may not ask before they make a conditional offer.", "california-12952"),
        US=("Federal law allows the question within limits; many states and cities put it off until an offer, and an "
            "arrest "
            "proves nothing.", "eeoc-arrest"),
        DE=("Only convictions that matter for the post may be asked about, and none that is struck from the register.",
            "bag-2014-record"),
        FR=("Only questions with a direct and necessary link to the job are allowed.", "code-travail-1221-6"),
        CA=("A conviction with a record suspension is protected; the provinces differ.", "human-rights-ca-8"),
    ),
    may="You may ask which convictions the post requires you to tell of, before you answer.",
    only_where=True,
    finds=(
        Example("country: UK\nAna: [[Have you ever been convicted of anything?]]"),
        Example("country: US\nAna: [[Have you ever been arrested?]]"),
        Example("country: Ireland\nAna: [[Do you have a criminal record?]]"),
    ),
    passes=(
        Example("country: UK\nAna: You'd need a DBS check. Is that all right?"),
        Example("country: UK\nAna: Do you have any unspent convictions?"),
        Example("Ana: Have you ever been convicted of anything?"),
        Example("country: UK\nAna: Are there points on your licence?"),
    ),
)  # fmt: skip
