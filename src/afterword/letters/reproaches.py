"""Words that argue with a decision or blame the reader for waiting."""

from typing import Final

ARGUING: Final = (
    r"\b(?:big |huge |real |serious |terrible |great )?mistake\b(?= (?:to|not|in|by|on your)|[,.!]| because)"
    r"|\byou(?:'re| are) (?:wrong|making|mistaken|missing)\b|\bwrong (?:decision|choice|call|person)\b"
    r"|\b(?:un|not (?:very |at all |really )?)fair\b|\bunjust|\bbiased\b|\bdiscriminat\w+|\bi (?:strongly |really "
    r"|do |must )*(?:disagree|object|protest|demand|deserve[d]?|insist)\b|\bi do(?:n't| not) (?:agree|accept"
    r"|understand (?:why|how|your|this|the decision))\b"
    r"|\btell me (?:exactly |honestly )?why\b|\b(?:explain|justify) (?:to me )?(?:exactly )?(?:why|how you"
    r"|your decision|this decision)\b|\byour loss\b|\byou(?:'ll| will| may| might| are going to) (?:\w+ )?regret\b"
    r"|\b(?:more|better|best) (?:qualified|suited|experienced)(?: \w+){0,2} (?:than|candidate|person)\b"
    r"|\bhow (?:can|could) you\b|\bchange your (?:mind|decision)\b|\breconsider\b|\breview (?:the|your"
    r"|this) decision\b"
    r"|\bsurprised (?:by|at|that) (?:the|your|this|you)\b|\b(?:nobody|no one|none of you"
    r"|you never) (?:\w+ )?(?:asked|listened|read|looked|gave)\b|\bi was (?:told|led to believe|promised)\b"
    r"|\bif (?:only )?you had (?:asked|listened|read|looked|given)\b"
    r"|\blook at my (?:application|case|r[eé]sum[eé]|cv) (?:once )?(?:again|more)\b"
    r"|\bi (?:clearly |obviously |certainly )(?:met|fulfil+ed|deserved?|was|am|had)\b"
    r"|\bon what grounds\b"
)
"""Against a rejection."""

REPROACH: Final = (
    r"\b(?:you|you all|they|he|she|it was|was|were|had been|as) (?:had |have )?promised\b|\b(?:heard|received|had"
    r"|got) (?:absolutely |precisely |still )?(?:nothing|no (?:reply|answer|response|word))(?: (?:at all"
    r"|whatsoever|so far))?|\bdisappoint\w+|\byet again\b|\bignor\w+"
    r"|\b(?:no ?one|nobody) (?:has |have )?(?:even )?(?:bothered|answered|replied|called|got back|responded)\b"
    r"|\bwhy (?:have|has|did)(?:n't| (?:you|nobody|no one|i)) \b|\bstill waiting\b|\b(?:you were"
    r"|was) supposed to\b|\bfrustrat\w+|\bunprofessional\b"
    r"|\b(?:common |basic )?(?:courtesy|decency)\b|\bat the (?:very )?least\b|\byou (?:said"
    r"|told me) (?:that )?you would [^.!?\n]{1,60}\b(?:but|and yet|yet)\b|\bsilence\b|\bleft (?:me )?(?:hanging"
    r"|waiting|in the dark)\b|\bi was told that this would\b"
    r"|\byou said (?:that )?(?:i|you) would [^.!?\n]{1,50}\b(?:and|but) (?:it is|it's|that was|nothing|i have)\b"
    r"|\bwhat is going on\b"
)
"""Against silence."""

ASKS_FOR_NEWS: Final = (
    r"\?|\blet me know\b|\b(?:any|some|an|have) (?:news|update|word|idea)\b|\bwonder\w* (?:if|whether|when|how"
    r"|where)\b|\b(?:news|word|update|hear) (?:on|about|of|when|where|whether|from)\b|\btim(?:ing|eline|escale"
    r"|etable|eframe)\b|\b(?:ask|know) (?:if|whether|when|where|how)\b"
)
"""The one question a nudge is for."""
