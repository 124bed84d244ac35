"""The forms that English questions take, and forms that only look like one: facts of grammar as expressions.

All are matched against an utterance in lower case without punctuation, from the word that may ask on
(`questions.bare_start`). None was learned from a corpus.
"""

from typing import Final

_SUBJECT: Final = (
    r"(?:(?:you|ya|we|they|he|she|it|i|there|that|this|these|those|anybody|anyone|anything|somebody|someone|something"
    r"|everybody|everyone|everything|nobody|none|one|people|any|all|most|some|both|either|each|many|other)\b"
    r"|(?:the|your|his|her|our|their|my|its|an?|another|such)\b)"
)
_AUX: Final = (
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|shall|may|might|am|must|need"
    r"|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|can't|couldn't|won't"
    r"|wouldn't|shouldn't|ain't)"
)
_NOT_SUBJECT: Final = r"(?:that's|the (?:same|best|only) thing)"

_INVERTED: Final = rf"{_AUX}(?: not)? (?!{_NOT_SUBJECT}){_SUBJECT}"
# A name or a plural noun as the subject needs a verb that cannot be an order ("do", "have") or a main verb.
_INVERTED_BARE: Final = (
    r"(?:does|did|is|are|was|has|can|could|will|would|should) (?!not\b|to\b|be\b|just\b|never\b|always\b"
    r"|pretty\b|very\b|quite\b|really\b|probably\b|also\b|only\b)[\w'-]+ (?:[\w'-]+ )?\w+"
)

_WH: Final = r"(?:what|where|who|whom|whose|when|why|how|which)"
_WH_VERB: Final = (
    r"(?:'s|'re|'d|'ve|'ll| (?:is|are|was|were|do|does|did|don't|doesn't|didn't|isn't|aren't|wasn't"
    r"|weren't|have|has|had|can|could|will|would|won't"
    r"|can't|couldn't|wouldn't|should|shouldn't|shall|might|may|am))\b"
)
_WH_NOUN: Final = (
    r"(?:what|which|whose|how (?:many|much|long|often|far|old|big|large|soon|quickly|fast|hard|easy"
    r"|comfortable|confident|familiar|well|good|bad"
    r"|important|close|late|early|else|recently|high|deep|different))\b"
)

QUESTION: Final = "|".join(
    (
        rf"{_WH}{_WH_VERB}(?! why\b| how i\b| where i\b| when i\b)",
        rf"{_WH_NOUN}(?: [\w'-]+){{0,5}}? {_AUX} (?:{_SUBJECT}|[\w'-]+)",
        rf"{_WH_NOUN} (?:kind|kinds|sort|sorts|type|types|part|parts|time|else|about)\b",
        r"(?:what|who) (?:happens|happened|made|makes|brought|brings|attracted|attracts|drew|draws|drives"
        r"|motivates|motivated|went|goes|comes|came"
        r"|if|else|about|gets|gave|got|decides|decided|runs|ran|owns|pays|interests|interested|appeals"
        r"|worked|changed|led|sets|counts|matters|drove|kept|keeps|prompted)\b(?! on\b)",
        r"(?:how|what) (?:about|come|many|much)\b",
        r"you (?:interested|ready|familiar|okay|ok|sure|free|able|comfortable|got (?:any|an?|kids|time|many))\b",
        r"(?:everyone|everybody|anyone|anybody) (?:ready|okay|ok|here|happy)\b",
        r"(?:anyone|anybody) (?:want|have|know|got|ever|help|tell|teach|show|say|ask|give|see|notice|mention)\b",
        # a plural as the subject, and a fragment that asks for a measure
        r"(?:can|could|will|would|should|are|were) (?:(?:new|most|all|your|other) )?"
        r"(?!always\b|sometimes\b|perhaps\b|lots\b|towards\b)"
        r"\w+[^\Wsiu]s \w+",
        r"(?:for|to|in|on|at|with|of|by|from|since|over|across) "
        r"(?:what|which|how (?:many|much|long|often|far)|when|whom?)"
        r"(?! case\b| it's\b| i\b| we\b| they\b)(?: [\w'-]+){0,2}$",
        r"any (?!i\b|way\b|more\b|time\b|day\b|of\b|other way\b|kind\b|sort\b|given\b)(?:[\w'-]+ ){1,5}[\w'-]+$",
        r"is now (?:still )?(?:a )?(?:good|ok|okay|convenient)\b",
        r"how (?:long|often|far|old|many|much|big)\b(?:(?! it\b).)*$",
        r"why (?:not|us|me|here|now|that|this|the|would|them|these|those|[\w'-]+$)\b",
        r"(?:where|when|why|how|which|which one|which ones|what time|who else|what else|where else"
        r"|like what|such as|as in|and then what|since when|how so)$",
        _INVERTED,
        rf"{_INVERTED_BARE}.*\b(?:or|to|in|at|with|of)\b|(?:does|did|is|are|was|were|has|can|could|will"
        rf"|would) [\w'-]+ {_WH}",
        r"(?:any|anything|anybody|anyone) (?:\w+ )?(?:else|questions?|ideas?|thoughts?|kids|children|pets"
        r"|experience|concerns|chance|luck|problems?|other|particular|of)\b",
        r"(?:you got (?:any|an?)|you ever|ever|got any|have any|know what|ready|mind if|care to|you mean"
        r"|you think)\b(?!.*\bbut\b).{0,40}$",
        rf"(?:in|on|at|for|from|to|by|with|of|about|since|under|until|after|during) (?:what|which|whom"
        rf"|whose|how (?:many|much|long))\b.*\b{_AUX} (?:{_SUBJECT}|\w+)",
    )
)

TAG: Final = (
    r"\b(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't"
    r"|wouldn't|shouldn't|ain't) "
    r"(?:it|you|they|we|he|she|there|that|this|i)$"
    r"|\b(?:not|n't|never|no|nobody|nothing)\b.*(?<! him)(?<! her)(?<! them)(?<! me)(?<! you)(?<! to) (?:is|are"
    r"|was|were|does|do|did|has|have|can|could|will"
    r"|would) (?:it|you|they|we|he|she|there)$"
    r"|^(?:you|your|you're|you've|i don't)\b.* (?:right|correct)"
    r"(?<!you're right)(?<!it's right)(?<!its right)(?<!that's right)$"
    r"|^(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|wouldn't|can't|haven't) (?:it|they|you|he|she"
    r"|that)$"
    r"|[\w'-]+ [\w'-]+ (?:huh|eh|innit|you said|is that right|is that it|or what|or no)$"
)
# A word of asking left where it would stand in the answer: "filtered for what", "you spoke to who".
ECHO: Final = (
    r"^(?:such as|as in)$|(?<!that)(?<!this)(?<!it)(?<!which) (?:is|are|was|were|did) (?:what|when|where|who|how)$"
    r"|\b(?:a|an|the|with|of|for|to|from|by|on|at|into|than|been) (?:what|who|whom|where|when|which)$"
)
LATE: Final = (
    rf"\b(?:and|so|but|or|because|then|if|anything|now|is|um|uh) (?:what|how|why|where|which"
    rf"|who) {_AUX} (?:you|they|we|he|she|your|the|it|that|this|those|these)\b"
    rf"|\btell me {_AUX} {_SUBJECT}"
    rf"|(?:(?<!only )\b(?:and|so|but|or|well|now|then|okay) ){_AUX} (?:you|they|we|he|she|your|there|anybody"
    rf"|anyone)\b(?! know what)"
    r"|\b(?:what about|how about)\b"
    # the announced question
    rf"|\bquestion (?:[\w']+ ){{0,4}}?(?:is|was|would be) (?:{_WH}|{_AUX} (?:you|we|they|he|she|it|that|this|there))\b"
)

# What a clause of time or condition leads to: "when a guest shouts at you do you call somebody".
LED: Final = (
    r"(?:if|once|since|when|although|given|because|after|while|with|for|on|as|in|from|looking|thinking|based)\b"
    rf".* {_WH}(?: \w+)?? {_AUX} (?:you|we|they|he|she)\b"
    r"|(?:if|once|since|when|although|given|because|after|while)\b.*"
    # not where what stands before is the subject: "if they do they", "to do we"
    r"(?<!\bi)(?<!if you)(?<!when you)(?<!what you)(?<!things you)(?<!we)(?<!they)(?<!he)(?<!she)(?<!if it)(?<!when it)"
    r"(?<!to)(?<!who)(?<!that)(?<!could)(?<!would)(?<!can)"
    r" (?:do|does|did|would|could|can|will|are|have) (?:you|they|he|she|we) (?!know\b|a\b|the\b|to\b|have\b|can\b)\w"
)

NEVER: Final = "|".join(
    (
        r"what (?:a|an)\b",
        r"how (?:nice|funny|lovely|awful|interesting|neat|true|wonderful|terrible|sad|sweet)$",
        r"what i\b",
        r"(?:what|how|where|when|why|which) (?:we|they|he|she|it|you|the|my|people) (?!.*\b(?:or what"
        r"|right)$)(?!about\b)",
        r"which (?:is|was|are|were|means|meant|makes|made|i|we|(?:would|may|might|should|could) (?:be|you know)|has|had"
        r"|now|just|really|again|sort|kind|[a-z]+ly)\b"
        r"(?! (?:it|that|which|your|the|better|best|worse|worst|yours|one|[a-z]+er)\b)",
        r"(?:what|who|how) (?:is|was|'s) (?:nice|good|interesting|funny|important|great|scary|amazing) (?:is|was)\b",
        r"what(?:'s| is| was) (?:nice|good|interesting|funny|weird|strange|really)\b",
        r"what (?:i'm|i've|i'd|i'll|id|ill|we're|we've|they're|you're|he's|she's|happened was|happens is|it is|it was"
        r"|it's|else can you)\b",
        # "what would help is a lift": the first half is the subject of the second
        r"what(?:'d| would)? (?:be|appears|happens|happened|comes|came|matters|helps|helped|help) "
        r"(?:(?!when\b|if\b|that\b|while\b)[\w'-]+ ){0,6}?(?:is|was)\b(?! (?:it|that|this)$)",
        r"what(?:'s| is| was) \w+ (?:is|was)\b|does what\b",
        r"were an?\b|(?:would|could|might|should|must|will|may) have\b",
        r"(?:is|was) an? (?:bit|lot|little|good|great|nice|big|real|huge|bad|tough|hard|fair|really|very|pretty|long"
        r"|matter|question|kind|sort|pleasure)\b|(?:did|has) an? (?:bit|lot|few|couple|little)\b",
        r"(?:has|have) (?:its|his|her|their) own\b",
        r"any of (?:the|my|our|them|us|those|these) (?:\w+ )?(?:could|can|would|will|is|was|has)\b",
        r"should (?:anybody|anyone|you|they|he|she|it|something|anything) .* (?:i|we|they|it|he|she|you|that)"
        r"(?:'d|'ll|'m|'re| was| were| am| is| would| will| could| can)\b",
        r"is that (?:maybe |perhaps )?(?:we|they|i|he|she|there|if|when)\b",
        r"(?:do|does|did) (?:another|other) \w+|did something (?:a|really|very)\b",
        r"who knows\b",
        r"when (?:i|you|we|they|he|she|it|the|my|i'm|you're|we're|it's)\b",
        r"how (?:i|we|they)\b",
        r"(?:have|had|do) (?:to|a|the|that|some|all|one|this|it|an|two|been|not)\b(?! (?:you|they|we|he"
        r"|she|work|help|bother|matter|mean|make|seem|sound|look|include|have|go|get|come|right)\b)",
        r"(?:may|might|must|need) (?:be|the|that|all|one)\b",
        r"(?:can|could|will|would|is|are|was|were|should|did) (?:be|not|all|just)\b",
        r"(?:do|does|did|is|are|was|were|have|has|can|could|will|would) (?:that|this|it|they|you|we|he|she"
        r"|i)$(?<!do you)(?<!did they)(?<!are they)(?<!is it)(?<!is that)(?<!did you)(?<!do they)"
        r"(?<!does it)(?<!have you)(?<!was it)(?<!are you)(?<!do i)",
        r"(?:had|were|should) (?:i|we|he|she|they|you|it) .*(?: would|'d| could)\b",
        r"(?:whether|which if|that i guess)\b|how (?:shall|should|can|do) i (?:say|put) (?:it|this)\b",
        r"you have a (?:good|nice|great|lovely)\b|(?:did|didn't|don't) you know$",
        r"(?:is|was|were|are) (?:an?|the) [\w'-]+$|was (?!it\b|that\b|this\b|there\b|he\b|she\b|your\b|the\b"
        r"|i\b)\w+ \w+ \w+ with\b",
        rf"(?:{_WH}|{_AUX}|how) .*\b(?:the|an|if|because)$",
        r"(?:how|what|well) (?:about|how about)$",
    )
)

# What somebody is said to have asked: "she's like, well, what are you doing?"
TOLD: Final = (
    r"\b(?:(?:i'm|she's|he's|they're|we're|people are|i was|she was|he was|they were) (?:going|like)"
    r"|(?:i|he|she|they) (?:said|says|went|goes)) (?:(?:well|oh|okay|so|hey|yeah) )*"
    rf"(?:{_WH}(?:{_WH_VERB}| about\b)|{_AUX} {_SUBJECT})"
)
