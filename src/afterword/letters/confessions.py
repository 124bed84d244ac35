"""Words with which a writer runs down the interview, a way of speaking, or an answer."""

from typing import Final

_TALK: Final = (
    r"(?:it|things|(?:the|our|my|that|this) (?:interview|conversation|meeting|talk|call|panel|answers?"
    r"|presentation|performance)|\w+day)"
)
_KNOW: Final = (
    r"\b(?:know|knew|realise|realize|aware|fear|afraid|feel|felt|think|thought|suspect|guess|admit|sorry"
    r"|sure) (?:that )?"
)
_FAILED: Final = (
    r"(?:did(?:n't| not) (?:really |quite |exactly )?go (?:very |so |too |as |that )?(?:well|smoothly|the way"
    r"|as (?:i|we|either|planned|hoped|well)|to plan|brilliantly)"
    r"|(?:did(?:n't| not)) go (?:i|we|either of us) (?:had )?hoped|went (?:very |so |rather |quite "
    r"|really )?(?:badly|poorly|wrong|terribly)"
    r"|(?:could|might|should) have gone (?:much |a lot |far |rather )?(?:better|more smoothly)|was (?:a "
    r"|an )?(?:complete |total |bit of a )?"
    r"(?:disaster|mess|failure|shambles|car crash|train wreck)|was(?:n't| not) (?:my|at my|one of my) (?:best|finest))"
)
FAILURE: Final = (
    rf"{_KNOW}{_TALK} {_FAILED}|\b(?:my|our|the) (?:interview|answers?|performance|presentation) {_FAILED}|(?:^"
    rf"|[.;] )\W*{_TALK} {_FAILED}"
    rf"|\b(?:interview|conversation|meeting) (?:on \w+day )?{_FAILED}|{_KNOW}\w+day {_FAILED}"
    r"|\b(?:i was|i am|i'm|was i) (?:clearly |really |certainly |definitely |far from )?(?:not )?(?:at )?my best\b"
    r"|\bnot (?:have been |been )?(?:at )?my best\b"
    r"|\bnot (?:one of )?my (?:finest|best) (?:hour|day|moment|performance|interview)s?\b|\b(?:a|my) (?:bad|poor"
    r"|weak|terrible|disappointing|shaky) (?:interview|impression|performance)\b"
    r"|\bi (?:performed|interviewed|came across|did|answered)(?: \w+){0,3} (?:badly|poorly)\b|\bdisappoint(?:ed"
    r"|ing) (?:in|with|by) (?:my|myself|how i)\b"
    r"|\bi (?:had|was having) (?:an off|a bad|a terrible|a rough) day\b|\bi (?:let myself down|messed up|blew it"
    r"|bombed|fell short|did(?:n't| not) do myself justice)\b"
    r"|\bdid(?:n't| not) (?:show|present|see|get) (?:you )?(?:myself |me )?(?:at )?(?:my|me at my) best\b"
    r"|\bi (?:know|realise|realize) (?:that )?i (?:struggled|failed|stumbled|disappointed)\b"
    r"|\bnot (?:have )?(?:made|make|left|leave) (?:the |a |much of an? )?(?:best |good |great "
    r"|right )?(?:first )?impression\b|\bdespite (?:my|the) (?:poor|weak|bad|shaky|nervous)\b"
    r"|\b(?:was|is)(?:n't| not) (?:really |exactly |quite )?my (?:finest|best|proudest) (?:hour|day|moment"
    r"|performance|showing)\b"
    r"|\bi (?:know |fear |realise |realize |think )?(?:that )?i? ?(?:did(?:n't| not)|have(?:n't| not)|had(?:n't"
    r"| not)) (?:really |quite )?(?:ma[dk]e|le[fa][vt]e?) (?:you )?(?:the|a|much of an?) (?:very |really )?(?:best"
    r"|good|great|right) (?:first )?impression\b"
    r"|\b(?:when|where|although|though) (?:things|it|the (?:interview|conversation|talk)) went (?:so |very "
    r"|rather )?(?:badly|wrong)\b"
    r"|\b(?:had|have|did)(?:n't| not) (?:really |quite )?(?:show[n]? you|shown|do(?:ne)? myself justice"
    r"|give[n]? (?:you )?(?:a good|my best|the best))[^.!?\n]{0,30}\b(?:what i can|who i am|of myself|my best"
    r"|account)\b"
)
"""The talk as a failure."""

_DAY: Final = (
    r"(?:\w+day|it|the (?:interview|talk|hour|conversation|second half|last \w+ minutes|first half|panel)|our talk)"
)
ANNOUNCED: Final = (
    r"\bi (?:left|came (?:away|out)|walked (?:out|away|home)|went home|drove home)\b[^.?!\n]{0,60}\b(?:failed|blown"
    r"|missed my"
    r" chance|annoyed with myself|could have done|better|wincing|wondering why|cross with myself|sure that i"
    r"|disappointed|the"
    r" feeling that i)\b|\b(?:going over|replay\w*|thinking about|lain awake over)\b[^.?!\n]{0,30}\b(?:wincing"
    r"|cringing|how (?:badly"
    r"|it went))\b|\bi had (?:blown|failed|lost you|missed)\b(?! (?:the|a|an|out on) (?!interview|chance))",
    rf"\b{_DAY}\b[^.?!\n]{{0,25}}\b(?:was|were|is|has been|got|went) (?:\w+ ){{0,2}}?(?:a (?:disappointment"
    rf"|struggle|difficult hour|hard"
    r" slog|slog|trial)|hard going|uphill|painful|away from me|downhill|one of my weaker)\b|\bi (?:was|felt|must"
    r" have been|am) (?:\w+ )?"
    r"(?:below par|off form|a shadow of myself|not myself|under no illusion\w*|not on form|not me)\b|\bnot me at"
    r" (?:full|my)\b",
    r"\b(?:my (?:performance|showing|interview)|what you saw|what i showed you)\b[^.?!\n]{0,30}\b(?:fell short|was"
    r" not (?:a fair|what|my|the)"
    r"|did not do|let me down|was no)\b|\b(?:fell|came) short of what i\b|\b(?:cannot|can't|will not) pretend"
    r" (?:that )?it went\b|\b(?:do not"
    r"|don't|did not) (?:think |believe )?(?:that )?(?:you )?(?:saw|see|seen) (?:what i (?:can|could)|the best)\b"
    r"|\bcover(?:ed)? myself in glory\b",
    r"\byou (?:must|may|might|will) (?:well )?(?:have )?(?:wonder\w*|cross\w*|crossed|written) (?:why i|me off|me"
    r" out)\b|\bi (?:do not|don't|doubt)"
    r" (?:\w+ )?(?:suppose|think|expect|imagine)?(?: that)? ?i am still in the\b|\bleft (?:you )?with (?:doubts"
    r"|little|the wrong)\b|\bgave you little"
    r" reason\b|\blittle reason to remember\b|\bi would understand if you\b|\bthe chance slip\b|\bhardly shone\b"
    r"|\bhad lost you\b|\bpoor account of"
    r" myself\b|\brather a mess of\b|\b(?:one of )?my weaker days?\b|\bhad smoother hours\b|\b(?:smoother|better"
    r"|easier|livelier) (?:hours?|interviews?"
    r"|conversations?|talks?) than (?:the one )?(?:with me|mine|ours)\b|\byou will have gathered that\b",
    r"\b(?:still )?(?:blushing|cringing|wincing|kicking myself) (?:over|about|at)\b|\bset the (?:room|world|table)"
    r" (?:alight|on fire)\b|\bnot the (?:interview|conversation|talk|hour) i (?:had )?(?:rehearsed|planned|hoped"
    r"|wanted|imagined|pictured)\b|\blosing you\b",
)
"""The failure announced in other words."""

_ROUGH: Final = (
    r"(?:all over the (?:place|shop)|in a (?:muddle|mess|state|jumble|fog|daze)|a (?:muddle|jumble|blur|ramble|muddled"
    r"|jumbled|garbled|confused|bit of a \w+)|off (?:form|my game|the mark)|below par|not (?:up to|much (?:use|good"
    r"|help|cop)|on (?:form|top form)|worth|making (?:much |any |a lot of )?sense)|half[- ](?:baked|hearted|asleep)"
    r"|jumbled|garbled|muddled|confused|incoherent|scattered|disjointed|rubbish|nonsense|gibberish|waffle|wooden"
    r"|tongue-tied|flat|lost|lacklustre|lackluster|uninspir\w+|underwhelming|feeble|pathetic|poor|dreadful|awful"
    r"|terrible|abysmal|hopeless|useless)"
)
_WAS: Final = (
    r"(?:must have |may have |probably |certainly |rather |really |just |all |that day |on (?:the day|\w+day) )*(?:was"
    r"|were|am|felt|sounded|seemed|came (?:out|across|over)|been|looked) (?:as |like |so |a bit |rather |really |very "
    r"|pretty |such |a little |all |quite |complete |total |utter |absolute |sheer |somewhat )*"
)
POORLY_MYSELF: Final = (
    r"\b(?:made|make|making|did) (?:such )?an? (?:\w+ )?(?:hash|mess|muddle|meal|pig's ear|fool|botch|hames|dog's"
    r" dinner"
    r"|(?:poor|bad|sorry|terrible|dreadful) (?:job|fist|show\w*|impression))\b(?: of (?:it|that|this|the (?:interview"
    r"|question)|my|myself|things|your)\b|[,.;!]| (?:on|at|in) )",
    rf"\bi {_WAS}{_ROUGH}\b(?! (?:in|at|without|when|by|about) (?:the (?!day|interview|conversation|panel)|your|how"
    rf"|what))",
    rf"\bhow {_ROUGH} (?:i|my|it) (?:\w+ )?(?:was|were|sounded|felt|seemed|came)\b",
    r"\bi (?:\w+ )?(?:dried up|drew a blank|fell (?:flat|short|apart)|went round in circles|talked in circles|tied"
    r" myself in knots|tripped over my|fumbled|floundered|waffled|dithered|underperformed|under-performed|flopped"
    r"|flunked|choked|clammed up|let (?:you|myself) down)\b",
    r"\bi (?:did not|didn't|could not|couldn't|was unable to|failed to|hardly|barely) (?:\w+ ){0,2}(?:(?:get|put"
    r"|string)"
    r" (?:my (?:thoughts|words|point)|a sentence|two words|myself)|think (?:straight|clearly)|show (?:you )?(?:my best"
    r"|what i can|who i)|express myself|find the (?:right )?words|shine|concentrate|come across|do myself"
    r"|make (?:a |much of an |any )?(?:good |great )?impression)\b",
    r"\bnot (?:have )?(?:seen?|show[n]?|met|got|given) (?:you )?(?:me at my best|the best of me|the real me|the best"
    r" side|my best side)\b|\bhow (?:badly|poorly) (?:(?:i|things|my)\b|(?:it|that) (?:all )?(?:went|came|turned))",
)
"""The writer as somebody who did badly."""

POORLY_SAID: Final = (
    rf"\b(?:my (?:\w+ ){{0,2}}(?:answers?|words?|replies|reply|response|explanation|thoughts|performance)|what i"
    rf" (?:told"
    rf"|said|gave|answered)(?: (?:to )?you)?|(?:it|nothing|everything|things|much of what|most of what) i said)"
    rf" {_WAS}{_ROUGH}\b",
    r"\b(?:nothing|little|hardly anything|not much|none of (?:it|what i (?:said|meant))|it all|everything|the words"
    r"|my (?:words|answers?|thoughts)) (?:\w+ )?(?:(?:came|come|coming) (?:out|together|across)|made (?:any |much |a"
    r" lot of"
    r" )?sense)\b(?=[^.?!]{0,40}(?:\b(?:wrong|order|muddl\w+|i|me|my|backwards|upside|sense)\b|[.!]|$))",
    r"\b(?:the|a) (?:worst|poorest|weakest) (?:\w+ )?(?:interview|answers?|performance|account|version) (?:i|of)\b",
)
"""What was said as badly said."""

DELIVERY: Final = (
    r"\b(?:i|i've|i'd) (?:\w+ ){0,3}(?:said|saying|used|using) (?:\"|')?(?:um|uh|erm?|ah|like|you know|filler)s?\b"
    r"|\b(?:my|the|so many|too many|all (?:the|those|my)) (?:ums?|uhs?|filler words|filled pauses)\b"
    r"|\b(?:i|my) (?:\w+ ){0,3}(?:lost|losing) (?:my |the )?(?:thread|train of thought|my place|my words)\b"
    r"|\bi (?:\w+ ){0,3}(?:talked|spoke|talking|speaking|rambled|went on|was talking|was speaking) (?:\w+ )?(?:too"
    r"|so|rather) (?:much|fast|long|quickly|quietly|softly|slowly)\b"
    r"|\b(?:i|i may have|i must have) (?:\w+ ){0,2}(?:rambled|waffled|babbled|gabbled|stammered|stuttered|mumbled"
    r"|blushed|fidgeted)\b(?! through)|\bmy (?:rambling|waffling|babbling|stammering|stuttering|mumbling|fidgeting"
    r"|long silences?|long pauses?|shaking hands|shaky voice)\b"
    r"|\bstumbl(?:ed|ing) over my\b|\b(?:i|my mind) (?:\w+ )?(?:went|go|drew) (?:completely |totally |quite |a "
    r"|entirely )*blank\b|\bi (?:just |simply |rather |completely )?(?:froze|blanked)\b(?! (?:the|a|our))"
    r"|\bmy (?:voice|hands) (?:was|were|shook|trembled|shaking)\b|\bi (?:\w+ )?(?:avoided|did(?:n't| not) make"
    r"|made (?:so |too )?little) eye contact\b|\b(?:i|my) (?:\w+ ){0,2}(?:went off (?:on a|at a) tangent|went red"
    r"|talked over you|spoke over you)\b"
    r"|\bmy accent\b|\bhow (?:long|much|fast) i (?:talked|spoke|went on)\b|\btalked for \w+ words\b"
)
"""Slips of delivery: pauses, a lost thread, a blank."""

SLIPS: Final = (
    r"\bi (?:\w+ )?(?:did not|didn't|hardly|never|could not) (?:\w+ )?(?:look (?:you|at you|up)|meet your eye|smile"
    r"|let you (?:get|speak|finish))"
    r"\b|\bi (?:kept|was) (?:\w+ )?(?:playing with|fiddling|looking at (?:the floor|my|the table)|tapping"
    r"|clicking)\b|\blooked at the floor\b"
    r"|\b(?:long|awkward|terrible|endless) (?:gap|silence|pause)s?\b(?=[^.?!\n]*\b(?:i|my side|my|me)\b)",
    r"\bi (?:\w+ )?(?:repeated myself|fidgeted|used too many fillers|mixed up my words|paused for (?:an age|too|so)"
    r"|cut you off|laughed in the"
    r" wrong|jumped from one|hopped from|sat there like|stumbled over|tripped over|was short of breath|spoke in"
    r" half)\b|\bmy sentences ran\b"
    r"|\bmy mind (?:emptied|deserted|left me|was empty)\b|\bhear myself (?:gabbl|rambl|babbl|repeat|wittering"
    r"|waffl)\w*|\bget a word in\b"
    r"|\bmy life story\b|\b(?:wobble|tremor|quaver|shake|catch) in my voice\b|\bmade me hard to (?:follow"
    r"|understand)\b|\bget my words out\b",
    r"\blike a broken record\b|\bi (?:\w+ )?(?:trailed off|tailed off|petered out|ran out of steam)\b|\bnineteen to"
    r" the dozen\b|\bmy pauses\b|\bpressed me\b(?=[^.?!]*\b(?:red|cheeks|blush)\w*)|\bmy cheeks\b",
)
"""The same in other words."""

_POOR: Final = (
    r"(?:terrible|bad|weak|poor|awful|wrong|incomplete|confus\w+|vague|lacking|muddled|clumsy|hopeless|useless"
    r"|inadequate|disappointing|thin|unclear|rambling|embarrassing|not (?:very |really |as |so |at all )?(?:good"
    r"|clear|complete|great|helpful|strong))"
)
CONFESSION: Final = (
    rf"\b(?:my|mine) (?:[\w'’-]+ ){{0,5}}?(?:answers?|response|reply|explanation"
    rf"|example)\b[^.!?\n]{{0,50}}?\b(?:was|were|came out|sounded|seemed|must have (?:been|sounded|seemed)"
    rf"|may have (?:been|sounded|seemed)|felt) (?:\w+ ){{0,2}}?{_POOR}"
    rf"|\b(?:that|the) (?:answer|response|reply)(?: i gave(?: you)?)? (?:was|came out|sounded) (?:\w+ )?{_POOR}"
    r"|\b(?:i|i'd) (?:\w+ )?(?:gave|gave you|have given) (?:you )?(?:such )?an? (?:rather |very |really |pretty "
    rf"|fairly )*{_POOR} (?:answer|reply|response|example)"
    rf"|\bmy (?:rather |very |really )?{_POOR} (?:answer|reply|response|attempt|example)s?\b|\b(?:the"
    rf"|an?) answer i gave (?:you )?(?:\w+ ){{0,3}}(?:was|did)(?:n't| not)? (?:\w+ )?(?:justice|{_POOR})"
    r"|\b(?:i|let me|like to|allow me to|please let me|may i) (?:try|have another (?:go|try)|attempt)(?: (?:that"
    r"|it|this|to answer))*(?: one)? again\b|\b(?:second|better) attempt\b|\bhere is (?:a|the|my) better (?:one"
    r"|answer)\b|\bhave another (?:go|try) at\b"
    r"|\bi should have (?:said|mentioned|added|answered|explained|told you|given you|replied)\b(?! no\b)"
    r"|\b(?:i wish|if only) i had (?:said|mentioned|answered|told you|given you|explained)\b|\bwhat i (?:really "
    r"|actually |truly )?(?:meant|wanted|was trying|should have wanted|intended|had in mind)(?: to (?:say|tell you"
    r"|get at|answer)| was)\b"
    r"|\bi (?:\w+ )?(?:did(?:n't| not)|failed to|could(?:n't| not)) (?:really |quite |properly |fully "
    r"|even )*(?:answer(?:ed)?|do justice|respond to|address) (?:your|the|that|this|it)\b(?: question)?|\b(?:i"
    r"|answer) (?:did(?:n't| not)) do (?:it|that|the question|your question|this) justice\b"
    r"|\bi (?:\w+ )?(?:fumbled|fluffed|flubbed|botched|bungled|muddled|messed up|made a (?:hash|mess) of"
    r"|struggled with|answered badly|answered poorly)\b|\b(?:could|might) have answered (?:\w+ )?(?:better|more)\b"
    r"|\bcame out (?:all )?wrong\b"
    r"|\b(?:do(?:n't| not)) (?:think|feel|believe) (?:that )?i (?:really |quite )?(?:answered|explained"
    r"|did justice to|addressed|handled)\b"
    r"|\bmy (?:answers?|response|reply|explanation) [^.!?\n]{0,40}\bcame across as\b"
    r"|\b(?:like|want|love|have|appreciate) another (?:go|try|attempt|chance|shot) at\b"
    r"|\bmy (?:answers?|response|reply|explanation)[^.!?\n]{0,40}\b(?:was|were)(?:n't| not) (?:very |really "
    r"|at all |as |so )*(?:clear|good|complete|helpful|strong|convincing|as clear|well put)\b"
)
"""The first answer as a bad one."""

FELL_SHORT: Final = (
    r"\bi (?:\w+ )?(?:missed the point of|talked round|skated over|dodged|ducked|fudged|sold myself short|stopped"
    r" short of|got to the (?:wrong"
    r" )?end of the wrong|went past|left out the most)\b|\bi never got to (?:the end|the point)\b|\bi (?:failed"
    r"|forgot|neglected) to say what\b"
    r"|\bmy (?:reply|answer|response) (?:on|to|about) [^.?!\n]{1,40}\b(?:missed|skirted|dodged|left|stopped|was"
    r" only|fell)\b",
    r"\bi (?:\w+ )?gave (?:you )?(?:the wrong|a textbook|a half|half an?|theory|only half|a thin|an? (?:thin|empty"
    r"|hollow|bookish|rambling))\b"
    r"|\bwhere you wanted a\b|\bwhen you wanted a\b|\bthe example i (?:chose|gave|picked"
    r"|told)\b[^.?!\n]{0,20}\b(?:weak|wrong|poor|not)\b|\bhad nothing to"
    r" (?:offer|say|give|show)\b|\bi was (?:\w+ )?(?:unclear|vague|evasive)\b|\bwas (?:\w+ )?a jumble\b",
    r"\bwhat (?:i (?:told|gave|said)|you (?:got|heard|had)|came out)\b[^.?!\n]{0,40}\b(?:half the story|badly told"
    r"|not what i|did not do|did it no|thin"
    r" stuff|thin|no credit|only half|half of)\b|\bhere is (?:what i ought|the proper|the fuller|the real|the"
    r" answer (?:i|you))\b|\bi ought to have"
    r" (?:said|told|answered|mentioned)\b|\b(?:the )?answer you (?:got|had|were given)\b|\bdeserved a (?:better"
    r"|fuller|proper|real)\b|\b(?:fuller and"
    r"|better) (?:\w+ )?(?:better )?(?:reply|answer) (?:to|on)\b|\bdid not do it credit\b|\bdo the question"
    r" on\b[^.?!\n]{0,30}\bjustice\b|\bi could have"
    r" answered\b|\bwas only half of\b",
    r"\bnot give you much of an?\b|\bmy first (?:attempt|try|go|stab|shot|answer) (?:at|to|on) (?:the|your)\b"
    r"|\b(?:attempt|answer|reply|example|story|explanation)\b[^.!?\n]{0,40}\bfell (?:flat|short)\b|\bgot the wrong"
    r" end of\b|\bi wish i had (?:thought|remembered|told|said|mentioned|given)\b|\bonly a crumb\b",
)
"""The same in other words."""
