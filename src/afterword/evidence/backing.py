"""Whether a claim only says that somebody's note backs what is told elsewhere."""

import re

from afterword.evidence.claim import Claim

_BACKS = re.compile(
    r"\b(?:confirm(?:s|ed)?|backs?(?: up)?|bears? out|vouch(?:es)? for|stands? by) (?:all |both )?(?:of )?"
    r"(?:this|that|these|those|it|them|(?:the|my|these|those) (?:(?P<figures>figures|numbers)"
    r"|account|story|dates|results?))(?=\s*(?:$|[.,;:!)]|(?:and|in writing|too|as well|if|should)\b))",
    re.IGNORECASE,
)


def only_backs(claim: Claim) -> bool:
    """Whether it names a referee whose note backs "the figures" or "this": nothing new is put into their mouth.

    A note without any figure backs none.
    """
    backs = _BACKS.search(claim.text)
    if not backs or claim.said is None or claim.said.kind != "wrote" or not claim.said.who:
        return False
    note = " ".join(s.fact.text for s in claim.index.statements if s.fact.by in claim.said.who and not s.spoken)
    return bool(re.search(r"\d", note) if backs["figures"] else note)
