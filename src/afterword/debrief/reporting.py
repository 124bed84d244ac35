"""How people report talk in their notes: the words for asking, answering, handing over, and asking themselves."""

import re
from typing import Final

THEY: Final = (
    r"(?:she|he|they|the (?:\w+ )?(?:manager|panel|boss|lady|man|woman|guy|bloke|fella|interviewer|head|director|hr"
    r"|recruiter|owner|lead|nurse|teacher|chef|doctor|other one|older one|younger one|second one|first one)"
    r"|(?:first |second |hr |the )?interviewer|hr(?: man| woman| lady)?|one of them|sister|matron)"
)
AUX: Final = r"(?:did|do|does|is|are|was|were|had|have|has|can|could|would|will|should|am|must)"
QUESTION_FORM: Final = re.compile(
    rf"^\W*(?:(?:and|so|but|then|next|first|later|also|after that|last|or) ,?)*(?:"
    rf"{AUX} (?:i|you|we|it|that|there|they|the|my|your|any|anybody|anyone|he|she|this|people|those)\b"
    rf"|(?:what|why|how|when|where|which|who|whose)(?:'s|'d|'ve)?\b"
    rf"(?: (?:[\w'-]+ ){{0,3}}?(?:{AUX}|i|i'd|i've|i'm|you|to|the)\b"
    r"| (?:this|not|them|here|me|us)\b|[^.]*\?)"
    r"|(?:tell|walk|talk|take|describe|give|explain|imagine|suppose|say) (?:me|us|a|the|how|what|why|through|you|i"
    r"|your|my)\b"
    r"|any (?:questions|qs|queries)|what about|how about|what if)",
    re.IGNORECASE,
)
NO_QUESTION: Final = re.compile(
    r"^\W*(?:what (?:a|i (?:said|did|meant|should))|when (?:i|she|he|they|we) (?!do\b|would\b|could\b|can\b)\w+"
    r"|which (?:was|is|made"
    r"|i|she|he|they)\b|how (?:nice|funny|embarrassing)|had (?:i|they|she|he) \w+ed|if (?:i|only)|is (?:a|the) \w+$"
    r"|that (?:was|is)|it (?:was|is)|who (?:is|was|are|were) (?:the|a|an|nice|lovely|also)\b)",
    re.IGNORECASE,
)
ASKED: Final = re.compile(
    r"(?:(?:\b(?:then|also|first|next|again|just|even|suddenly|straight away|twice|later)\s+)*)"
    r"\b(?:ask(?:ed|s|ing)?|want(?:ed|s) (?:to (?:know|hear)|(?=an? (?:example|instance|story)))|wonder(?:ed|s)"
    r"|inquired"
    r"|enquired|quizzed|(?:pressed|pushed|grilled|tested) me (?:on|about)|question(?:ed)? (?:about|on|was)"
    r"|(?:came|come|got|took me|brought me|dragged me|sent me) (?:right |straight )?back (?:to|at)(?: (?:it|this"
    r"|that)\b"
    r"[\s:,-]*(?:again)?)?|brought up|started (?:me )?(?:off )?with|began with|opened with|kicked off with|ended with"
    r"|finished with|led with|then came|came in with|hit me with|threw (?:me )?|came out with|moved on to|jumped to"
    r"|turned to|went (?:back |on )?(?:to|for) (?:why|what|how|the (?:question|scenario))\b(?= ))"
    r"(?:\s+(?:me|us))?(?:\s+(?:twice|again|directly|straight out|once more|then))?(?:\s+(?:about|on|regarding|for"
    r"|to know"
    r"|was|is|that))?\s*[:,]?\s*",
    re.IGNORECASE,
)
NOT_THEM: Final = re.compile(
    r"(?:\bi|\bi'd|\bi've|\bnobody|\bnever|\bnot|\bif|\byou|\bdon't|\bdidn't|\bto|\bwithout|\bbefore|\bby|\bof"
    r"|\bi (?:then|also|just|even|only"
    r"|did|wasn't"
    r"|never))\s*$",
    re.IGNORECASE,
)
I_ASKED: Final = re.compile(
    r"\bi (?:also |then |just |only |even |did |finally |managed to )?ask(?:ed)?(?: (?:her|him|them"
    r"|back))?\s*(?:about\s+)?"
    r"[:,]?\s*",
    re.IGNORECASE,
)
ASKED_BARE: Final = re.compile(
    r"^\W*(?:so |then |and )?asked(?: (?:her|him|them))?\s*(?:about\s+)?[:,]?\s*", re.IGNORECASE
)
NO_REQUEST: Final = re.compile(
    r"^(?:me )?(?:to (?:say|repeat|speak|sit|wait|come|sign|show|fill|turn|switch|send|bring)\b|for (?:my|a|the) (?:id"
    r"|passport|coat|papers|card)\b|you\b|if i can\b|for help\b)",
    re.IGNORECASE,
)
SAYS: Final = re.compile(
    rf"^.{{0,40}}?\b(?:{THEY}|NAME)(?: again| then| just)? (?:goes|went|says?|said|was like|piped up|chipped in|told me"
    r"|remarked|pointed out|noted|mentioned|worried|was worried)\b(?:\s+(?:with|that))?\s*[:,]?\s*",
    re.IGNORECASE,
)
SAYS_BEHIND: Final = re.compile(
    rf",?\s*[\"”]?,? (?:{THEY}|NAME) (?:goes|asks?|asked|says?|said|went|wanted to know)\W*$", re.IGNORECASE
)
ANSWERS: Final = re.compile(
    r"\bI (?:just |only |then |also |simply |honestly |kind of |sort of |tried to |could only |didn't |did not "
    r"|couldn't "
    r"|could not |don't |had |have |finally |actually )*(?:say|said|tell|told|answer|answered|repl(?:y|ied)|explain"
    r"|explained|talk"
    r"|talked|mention|mentioned|give|gave|describe|described|admit|admitted|know|knew|froze|blanked|mumbled|rambled"
    r"|waffled|stammered|no (?:\w+ )?(?:idea|answer|example)|think of|remember|went|spoke|used|chose|picked|showed"
    r"|was honest|blank|smiled|nodded|shrugged|laughed|did the|got into|started|took|put)\b"
    r"|(?:^|(?<=[.?!:;,] )|(?<=[.?!\"”] ))(?:and |so |then )?(?:[Tt]alked|[Gg]ave|[Ss]aid|[Tt]old|[Aa]nswered"
    r"|[Mm]entioned"
    r"|[Ee]xplained|[Dd]escribed|[Ww]affled|[Rr]ambled|[Mm]umbled|[Aa]dmitted|[Ww]ent (?:completely "
    r"|totally )?blank|[Ff]roze"
    r"|[Cc]ouldn't|[Cc]ould not|[Dd]idn't|[Dd]id not|[Bb]lanked|[Dd]id the)\b(?! (?:i|you|we|me) )"
    r"|\bA\d*\s*[:.)-]\s|, (?=(?:yes|no|yeah|of course|sure|fine|no problem|ok|okay|nope|yep)\b)"
    r"|\b[Mm]y (?:answer|reply|response)\b|(?:^|(?<=[.?!] ))[Mm]e:"
)
SAID: Final = re.compile(r"\bI (?:just |only |then |simply )?(?:said|told|answered|replied|explained)\b")
REPLIES: Final = re.compile(
    rf"(?:, )?(?:and )?\b(?:{THEY}|NAME) (?:just |only |then )?(?:said|says|told|answered|thought|reckoned|goes)\b|\(",
    re.IGNORECASE,
)
ARROW: Final = re.compile(r"\s*(?:→|=>|->)\s*")
DASH: Final = re.compile(r"\s+[—–-]\s+|—")
LABEL: Final = re.compile(
    r"^\W*([^:.?!\"“”]{1,60}?)\s*"
    r"(?::|(?<=\bQ)[.)]|(?<=\bQ\d)[.)-]|(?<=\bQ\d\d)[.)-])\s*(?=\S)"
)
TURNS_OUT: Final = re.compile(r"\b(?:was|were|be|to|is|this|question|like|namely|basically|me)\s*:\s+(?=\S)")
Q_HEAD: Final = re.compile(r"(?:q\d*|question ?\d*)\b", re.IGNORECASE)
ASKS_HEAD: Final = re.compile(
    rf"\b(?:question|asked|ask|nub|gist|scenario|out of|next one|last one|first one)\b"
    rf"|^(?:and )?(?:next|then|first|last|also|later|finally|another|after that|{THEY})\b",
    re.IGNORECASE,
)
TELLS_HEAD: Final = re.compile(
    r"\b(?:told|explained|said|mentioned|added|laughed|showed|saw|answered|woke|smiled|nodded)\b", re.IGNORECASE
)
MINE_HEAD: Final = re.compile(r"^(?:my (?:turn|go|questions?|q|qs)|i asked|mine)\b", re.IGNORECASE)
ANSWER_HEAD: Final = re.compile(r"^(?:a\d*|answer|me|i|i said|my answer|said)$", re.IGNORECASE)
TOPIC: Final = re.compile(r"^\W*[^.:?]{4,60}: (?=(?:told|said|gave|talked|explained|described|I) )")
ANNOUNCES: Final = re.compile(
    r"\b(?:next|first|last|another|final|long|hard|tricky|nasty|bad|worst|good|easy|big|trick|horrible) (?:one"
    r"|question|bit)\b"
    r"|\b(?:scenario|case study|role play|what if)\b",
    re.IGNORECASE,
)
INVITES: Final = re.compile(
    r"\b(?:do|did|have|had|if) (?:you|i) (?:have |had |got |had got )?(?:any |some )?questions\b"
    r"|\b(?:do|did|have|had|if|whether) (?:you|i) (?:have |had |got |had got )?(?:any|some"
    r"|anything)(?: \w+)? ?(?:questions|qs"
    r"|to ask|for (?:them|us|her|him))?\b(?=.*\b(?:questions|qs|ask|for (?:them|us|her|him))|$)|\bany (?:questions"
    r"|qs|queries)\b"
    r"|\b(?:my|your) questions\b.{0,20}\b(?:turn|for (?:them|us))|\b(?:my|your) (?:turn|go)\b(?! (?:to|at))"
    r"|\b(?:over to|up to"
    r"|handed (?:it )?(?:over )?to) me\b|\b(?:wanted|want|like|liked|got|had|have) to ask (?:them|us|her|him"
    r"|anything|something)"
    r"\b|\banything (?:i|you) (?:wanted|want|would like|'d like|like) to (?:ask|know)\b|\bquestions for (?:us|them"
    r"|her|him"
    r"|me)\b|\banything (?:else )?(?:for|from|of) (?:us|them|me|him|her|you)\b|\bwhat (?:did|do|would) (?:i"
    r"|you) (?:want|like)"
    r" to (?:ask|know)\b|\b(?:asked|said|wondered) (?:if|what|whether) i (?:had|wanted) (?:anything|any|something"
    r"|to ask)\b",
    re.IGNORECASE,
)
WH_START: Final = re.compile(r"\W*(?:and |so |but )*(?:what|why|how|when|where|which|who)\b", re.IGNORECASE)
OWN_START: Final = re.compile(r"^\W*(?:I|My|I'\w+|Me|We|Yes|No|Yeah|Yep|Nope)\b")
